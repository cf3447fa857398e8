#!/usr/bin/env python3
"""What a board's bitstream takes, and how quick it is with each of five seeds.

    figures.py BOARD      builds it with all of them; into hdl/figures/boards.json and the README
    figures.py --check    fails if the README does not say what boards.json does
"""

import json
import re
import sys
import tempfile
from pathlib import Path

from bitstream import FLOWS, ROOT, prepare
from flow import clock_name

FIGURES = ROOT / "hdl/figures/boards.json"
README = ROOT / "README.md"
SEEDS = range(1, 6)
# Figure → what the family's nextpnr calls it.
KINDS = {
    "ecp5": {"logic cells": "TRELLIS_COMB", "flip-flops": "TRELLIS_FF", "block RAM": "DP16KD"},
    "artix7": {"LUT": "SLICE_LUTX", "flip-flops": "SLICE_FFX", "block RAM": "RAMB36E1_RAMB36E1", "half ones": "RAMB18E1_RAMB18E1"},
}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    figures = json.loads(FIGURES.read_text()) if FIGURES.exists() else {}
    if sys.argv[1] == "--check":
        if with_table(README.read_text(), figures) != README.read_text():
            sys.exit("the README's figures of boards drifted from hdl/figures/boards.json: run `make figures BOARD=…`")
        return
    figures[sys.argv[1]] = measure(sys.argv[1])
    FIGURES.write_text(json.dumps(figures, indent=1) + "\n")
    README.write_text(with_table(README.read_text(), figures))


def measure(board):
    """Builds a board's bitstream with each seed."""
    made, refused = {}, {}
    with tempfile.TemporaryDirectory() as place:
        place = Path(place)
        asked = prepare(board, place)
        for seed in SEEDS:
            try:
                made[seed] = FLOWS[asked["family"]].make(place, asked, seed)
            except SystemExit as why:
                # Of a clock that is too slow, too; the last line says of which.
                refused[seed] = str(why).strip().splitlines()[-1]
                print(f"seed {seed}: {why}", file=sys.stderr)
    if not made:
        sys.exit(f"{board}: no seed of {SEEDS[0]} to {SEEDS[-1]} makes a bitstream")
    first = made[min(made)]
    clocks = {clock_name(net): (clock["constraint"], [one.fmax[net]["achieved"] for one in made.values()]) for net, clock in first.fmax.items()}
    return {
        "part": asked["part"],
        "tools": first.tools,
        "seeds": list(SEEDS),
        "refused": refused,
        "use": {figure: _use(first.utilization[kind]) for figure, kind in KINDS[asked["family"]].items() if first.utilization[kind]["used"]},
        "clocks": {
            name: {"asked": wanted, "lowest": round(min(reached), 1), "highest": round(max(reached), 1)}
            for name, (wanted, reached) in clocks.items()
        },
    }


def _use(cells):
    return [cells["used"], cells["available"]]


def with_table(readme, figures):
    begin, end = "<!-- boards:begin -->\n", "<!-- boards:end -->"
    filled = f"{begin}{table(figures)}{end}"
    return re.sub(f"{begin}.*{end}", lambda _: filled, readme, flags=re.DOTALL)


def table(figures):
    """The figures as a table of Markdown; nothing of nothing."""
    if not figures:
        return ""
    lines = ["| board | takes | clocks, MHz: asked; lowest–highest of the seeds | seeds |", "|---|---|---|---|"]
    for board, found in sorted(figures.items()):
        use = ", ".join(f"{used:,} of {available:,} {figure}" for figure, (used, available) in found["use"].items())
        clocks = "; ".join(f"{name} {c['asked']:g}: {c['lowest']:g}–{c['highest']:g}" for name, c in sorted(found["clocks"].items()))
        seeds = f"{found['seeds'][0]}–{found['seeds'][-1]}"
        without = ", ".join(found["refused"])
        lines.append(f"| `{board}` | {use} | {clocks} | {seeds}{f'; none with {without}' if without else ''} |")
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()
