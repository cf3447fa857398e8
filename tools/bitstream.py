#!/usr/bin/env python3
"""A board's bitstream and its manifest, by the pinned tools: bitstream.py BOARD

Both go to bitstreams/BOARD. The same commit gives the same bytes.
"""

import json
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

from flow import clock_name, ecp5, run, xilinx

ROOT = Path(__file__).resolve().parents[1]
SEED = 1
FILE = "node.bit"
FLOWS = {"ecp5": ecp5, "artix7": xilinx}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    board = sys.argv[1]
    if _git("status", "--porcelain", "--", "hdl", "tools", "Cargo.lock"):
        sys.exit("bitstream: hdl or tools differ from the commit that the manifest would name: commit first")
    folder = ROOT / "bitstreams" / board
    build(board, folder, _git("rev-parse", "HEAD"))
    print(folder.relative_to(ROOT) / FILE)


def build(board, folder, commit):
    """Writes bitstream and manifest of a board to a folder."""
    with tempfile.TemporaryDirectory() as place:
        place = Path(place)
        asked = prepare(board, place)
        made = FLOWS[asked["family"]].make(place, asked, SEED)
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).write_bytes(made.bits)
    manifest = {
        "format": 1,
        **{name: asked[name] for name in ["board", "part", "idcode"]},
        "file": FILE,
        "sha256": sha256(made.bits).hexdigest(),
        "commit": commit,
        "abi_hash": asked["abi_hash"],
        "tools": made.tools,
        "seed": SEED,
        "clocks": {clock_name(net): _speed(clock) for net, clock in made.fmax.items()},
        "use": {kind: cells for kind, cells in made.utilization.items() if cells["used"]},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")


def prepare(board, place):
    """Writes to a folder what a board's bitstream is made from; gives what is asked of the tools."""
    run(ROOT, "cargo", "run", "--quiet", "--release", "-p", "wiremeter-top", "--", board, place)
    return json.loads((place / "build.json").read_text())


def _speed(clock):
    return {"asked": clock["constraint"], "reached": round(clock["achieved"], 1)}


def _git(*arguments):
    return subprocess.run(["git", *arguments], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    main()
