"""AMD's (Xilinx') Artix-7: Yosys as a wheel, nextpnr and Project X-Ray as tools/xilinx.sh unpacks them."""

import json
import re
import sys
from importlib.metadata import version
from pathlib import Path

from . import Made, corrections, fail, frames, refusals, run

TOOLS = Path(__file__).resolve().parents[2] / ".tools/xilinx"
PACKAGES = ["nextpnr-himbaechel-xilinx", "prjxray", "prjxray-database"]
# nextpnr packs by another name of the parameter than it writes by.
SYNTHESIS = """
from pathlib import Path
from pyosys import libyosys
design = libyosys.Design()
files = " ".join(sorted(file.name for file in Path().glob("*.v")))
inverted = "setparam -set IS_CLK_INVERTED 1 t:FD* r:IS_C_INVERTED=1'1 %i"
for command in [f"read_verilog {files}", "synth_xilinx -flatten -abc9 -arch xc7 -top top", inverted, "write_json top.json"]:
    libyosys.run_pass(command, design)
"""


def make(place, asked, seed):
    """Synthesises, places, routes and packs."""
    if not TOOLS.exists():
        fail("nextpnr and Project X-Ray for Artix-7 are missing: run `make xilinx`")
    run(place, sys.executable, "-c", SYNTHESIS)
    refusals.check(_cells(place / "top.json"))
    part = asked["nextpnr"][-1]
    fabric = re.match("xc7a[0-9]+t", part).group()
    database = TOOLS / "data/artix7"
    options = [*asked["nextpnr"], "--chipdb", TOOLS / f"data/chipdb-{fabric}.bin", "--seed", str(seed), "--router", "router2"]
    files = ["--json", "top.json", "-o", "xdc=top.xdc", "-o", "fasm=top.fasm", "--write", "placed.json"]
    reports = ["--report", "report.json", "--detailed-timing-report"]
    run(place, TOOLS / "nextpnr-himbaechel-xilinx", *options, *files, *reports)
    fasm = (place / "top.fasm").read_text()
    placed = _cells(place / "placed.json")
    refusals.check_placed(placed, json.loads((database / fabric / "tilegrid.json").read_text()), fasm)
    report = json.loads((place / "report.json").read_text())
    check_halves(placed, report)
    (place / "right.fasm").write_text(corrections.correct(fasm))
    frames.write(database, fabric, part, place / "right.fasm", place / "top.frm")
    files = ["--part_file", database / part / "part.yaml", "--frm_file", "top.frm", "--output_file", "top.bit"]
    run(place, TOOLS / "xc7frames2bit", "--part_name", part, *files)
    known = dict(line.split() for line in (TOOLS / "versions").read_text().splitlines())
    tools = {"pyosys": version("pyosys"), **{name: known[name] for name in PACKAGES}}
    return Made(undated((place / "top.bit").read_bytes()), tools, report["fmax"], report["utilization"])


def check_halves(placed, report):
    """Refuses too long a way from a register of the falling edge: nextpnr gives it a whole period."""
    halves = {name for name, cell in placed.items() if int(cell["parameters"].get("IS_CLK_INVERTED", "0"), 2)}
    for net in report["detailed_net_timings"]:
        for end in net["endpoints"]:
            clock = end["event"].split()[-1]
            if net["driver"] not in halves and end["cell"] not in halves or clock not in report["fmax"]:
                continue
            half, takes = 500 / report["fmax"][clock]["constraint"], max(end["delay"])
            if takes > half:
                fail(f"{net['net']}: {takes:.2f} ns of {half:.2f} between the edges of {clock}: build it with another seed")


def undated(bits):
    """A .bit file with no time in its header, whose fields are a letter, a length and a text."""
    at = 13
    while (tag := bits[at : at + 1]) != b"e":
        end = at + 3 + int.from_bytes(bits[at + 1 : at + 3])
        field = {b"c": b"1970/01/01\0", b"d": b"00:00:00\0"}.get(tag, bits[at + 3 : end])
        new = tag + len(field).to_bytes(2) + field
        bits, at = bits[:at] + new + bits[end:], at + len(new)
    return bits


def _cells(path):
    return json.loads(path.read_text())["modules"]["top"]["cells"]
