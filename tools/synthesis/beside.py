"""One port of the Versa with Etherbone, of this tree and of LiteEth, placed alike."""

import re
import subprocess
from hashlib import sha256

from flow.ecp5 import SYNTHESIS

from . import seeds
from .sources import ROOT, Card, tools

OPTIONS = "--um5g-45k --package CABGA381 --speed 8".split()
# LiteEth's datapath, in bits: as LiteX has it by default, and the widest that it has for gigabit.
WIDTHS = [8, 32]
VERSION = dict(re.findall(r"^(\w+)==(\S+)$", (ROOT / "tools/liteeth.txt").read_text(), re.MULTILINE))["liteeth"]


class Designs:
    """The designs' folders, each with a file top.v and the same constraints."""

    def __init__(self):
        place = ROOT / "target/synth/beside"
        self.folders = {"wiremeter": place / "wiremeter"} | {f"liteeth_{width}": place / f"liteeth_{width}" for width in WIDTHS}
        own = self.folders["wiremeter"]
        _run("cargo", "run", "--quiet", "--release", "-p", "wiremeter-top", "--example", "control", "--", own)
        for width in WIDTHS:
            folder = self.folders[f"liteeth_{width}"]
            _run(ROOT / ".tools/liteeth/bin/python3", ROOT / "tools/liteeth_top.py", str(width), folder)
            (folder / "top.lpf").write_text((own / "top.lpf").read_text())

    def digest(self, _):
        """Of all that the figures follow from."""
        code = [Card(folder).code() for folder in self.folders.values()]
        return sha256("\n".join([*code, *tools().values(), SYNTHESIS, *OPTIONS]).encode()).hexdigest()[:16]


def measure(designs, _):
    """Figures of each."""
    return {"version": VERSION, "designs": {name: seeds.measure(folder, OPTIONS) for name, folder in designs.folders.items()}}


def _run(*command):
    subprocess.run(command, cwd=ROOT, check=True)
