"""What a netlist uses: its cells, counted by figure."""

import re
from collections import Counter

# Figure → the cells it counts, for each family.
FIGURES = {
    "xcup": {
        "lut": r"LUT[1-6]|INV",
        "lut_ram": r"RAM\d+[MX]\d+",
        "shift": r"SRL16E|SRLC32E",
        "carry": r"CARRY[48]",
        "mux": r"MUXF[789]",
        "ff": r"FD[RSCP]E",
        "ramb36": r"RAMB36E2",
        "ramb18": r"RAMB18E2",
    },
    "ecp5": {
        "lut4": r"LUT4",
        "lut_ram": r"TRELLIS_DPR16X4",
        "carry": r"CCU2C",
        "ff": r"TRELLIS_FF",
        "dp16kd": r"DP16KD",
    },
}


def use(netlist, family):
    """Figure → cells. A cell that no figure counts is an error."""
    figures = dict.fromkeys(FIGURES[family], 0)
    for kind, count in Counter(cell["type"] for cell in netlist["cells"].values()).items():
        figures[_figure(kind, family)] += count
    return figures


def _figure(kind, family):
    for figure, pattern in FIGURES[family].items():
        if re.fullmatch(pattern, kind):
            return figure
    raise ValueError(f"tools/synthesis/use.py: no figure counts the cell {kind}")
