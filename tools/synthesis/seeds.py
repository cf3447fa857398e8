"""A design on an ECP5 board's pins, placed and routed with several seeds."""

import json
import re
from collections import Counter

from flow import clock_name, ecp5

from .sources import tools
from .use import FIGURES

SEEDS = range(1, 6)


def measure(folder, options):
    """Figures of the Verilog in a folder, with `top` and its constraints top.lpf, for the device
    that nextpnr's options name: what it takes, and each clock's lowest and highest frequency."""
    ecp5.synthesise(folder)
    # A clock that is too slow is a figure, too.
    reports = [ecp5.place_and_route(folder, [*options, "--timing-allow-fail"], seed) for seed in SEEDS]
    netlist = json.loads((folder / "top.json").read_text())["modules"]["top"]
    kinds = Counter(cell["type"] for cell in netlist["cells"].values())
    clocks = {}
    for net, clock in reports[0]["fmax"].items():
        reached = [report["fmax"][net]["achieved"] for report in reports]
        clocks[clock_name(net)] = {"asked": clock["constraint"], "lowest": round(min(reached), 1), "highest": round(max(reached), 1)}
    return {
        "tool": f"{ecp5.PLACER} {tools()[ecp5.PLACER]}",
        "seeds": [SEEDS[0], SEEDS[-1]],
        "use": {figure: _count(kinds, pattern) for figure, pattern in FIGURES["ecp5"].items()},
        # Logic cells as the device has them; what several kinds of cells above become.
        "logic": [reports[0]["utilization"]["TRELLIS_COMB"][part] for part in ["used", "available"]],
        "clocks": clocks,
    }


def _count(kinds, pattern):
    return sum(count for kind, count in kinds.items() if re.fullmatch(pattern, kind))
