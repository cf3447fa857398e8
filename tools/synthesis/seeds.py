"""A design on an ECP5 board's pins, placed and routed with several seeds."""

import json
import re
import subprocess
import sys
from collections import Counter

from flow import clock_name
from flow.ecp5 import SYNTHESIS

from .sources import ROOT, tools
from .use import FIGURES

SEEDS = range(1, 6)
# From tools/place.sh, as for bitstreams.
TOOL = "nextpnr-ecp5"


def measure(folder, options):
    """Figures of the Verilog in a folder, with `top` and its constraints top.lpf, for the device
    that nextpnr's options name: what it takes, and each clock's lowest and highest frequency."""
    _run(folder, sys.executable, "-c", SYNTHESIS)
    reports = [_place(folder, options, seed) for seed in SEEDS]
    netlist = json.loads((folder / "top.json").read_text())["modules"]["top"]
    kinds = Counter(cell["type"] for cell in netlist["cells"].values())
    clocks = {}
    for net, clock in reports[0]["fmax"].items():
        reached = [report["fmax"][net]["achieved"] for report in reports]
        clocks[clock_name(net)] = {"asked": clock["constraint"], "lowest": round(min(reached), 1), "highest": round(max(reached), 1)}
    return {
        "tool": f"{TOOL} {tools()[TOOL]}",
        "seeds": [SEEDS[0], SEEDS[-1]],
        "use": {figure: _count(kinds, pattern) for figure, pattern in FIGURES["ecp5"].items()},
        # Logic cells as the device has them; what several kinds of cells above become.
        "logic": [reports[0]["utilization"]["TRELLIS_COMB"][part] for part in ["used", "available"]],
        "clocks": clocks,
    }


def _count(kinds, pattern):
    return sum(count for kind, count in kinds.items() if re.fullmatch(pattern, kind))


def _place(folder, options, seed):
    files = ["--json", "top.json", "--lpf", "top.lpf", "--report", "report.json"]
    _run(folder, ROOT / ".tools/place" / TOOL, *options, "--timing-allow-fail", "--threads", "1", "--seed", str(seed), *files)
    return json.loads((folder / "report.json").read_text())


def _run(folder, *command):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{(done.stdout + done.stderr)[-2000:]}")
