#!/usr/bin/env python3
"""Synthesis figures of the generated Verilog, into hdl/figures and the README.

    synth.py            what has changed since the figures were written
    synth.py --check    fails if the figures of small blocks, or the pages, have drifted

A card takes minutes; what is done is kept, so that an interrupted run goes on there.
"""

import json
import re
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from multiprocessing import get_context

from synthesis import beside, levels, pages, place, use, yosys
from synthesis.sources import ROOT, Card, tools

FIGURES = ROOT / "hdl/figures/synth.json"
PAGE = ROOT / "hdl/figures/README.md"
README = ROOT / "README.md"
CARDS = {"card_512": "xcup", "card_64": "ecp5"}
# Blocks that take seconds. They are mapped once more each by itself, as --check does:
# among others a block can come out a LUT different.
SMALL = ["classify", "dma"]
# What the device has room for: with the prober it is too small at any size.
PLACED = {"channels": 256, "entries": 1024, "sessions": 0}


def main():
    figures = json.loads(FIGURES.read_text()) if FIGURES.exists() else {}
    if sys.argv[1:] == ["--check"]:
        drifted = check(figures)
        if drifted:
            sys.exit(f"{', '.join(drifted)} drifted: run `make synth`")
    elif sys.argv[1:]:
        sys.exit(__doc__)
    else:
        update(figures)


def update(figures):
    """Makes anew what has changed."""
    sized = sized_card()
    jobs = {name: (card, family, synthesise) for name, (card, family) in cards().items()}
    jobs["placed"] = (sized, "ecp5-flat", place_card)
    jobs["beside"] = (beside.Designs(), "ecp5-flat", beside.measure)
    # In the order in which they are read again.
    figures["tools"] = dict(sorted(tools().items()))
    with fresh_processes() as pool:
        pending = {}
        for name, (card, family, work) in jobs.items():
            digest = card.digest(family)
            if figures.get(name, {}).get("digest") != digest:
                pending[pool.submit(work, card, family)] = (name, digest)
        for done in pending:
            name, digest = pending[done]
            figures[name] = {"digest": digest, **done.result()}
            write(figures)
    write(figures)


def check(figures):
    """What has drifted, of what can be checked in seconds."""
    drifted = []
    for name, (card, family) in cards().items():
        written = figures.get(name, {}).get("alone", {})
        drifted += [f"{block} of {name}" for block, found in alone(card, family).items() if found != written.get(block)]
    for file, text in [(PAGE, pages.page(figures)), (README, with_summary(README.read_text(), figures))]:
        if file.read_text() != text:
            drifted.append(str(file.relative_to(ROOT)))
    return drifted


def cards():
    return {name: (Card(ROOT / "hdl/verilog" / name), family) for name, family in CARDS.items()}


def synthesise(card, family):
    modules = yosys.synthesise(card.files, card.top, family)
    return {"modules": {name: measure(netlist, family) for name, netlist in modules.items()}, "alone": alone(card, family)}


def alone(card, family):
    with fresh_processes() as pool:
        return dict(zip(SMALL, pool.map(measure_block, SMALL, repeat(card), repeat(family))))


def measure_block(block, card, family):
    return measure(yosys.synthesise([card.file(block)], block, family)[block], family)


def fresh_processes():
    """Two at a time. What Yosys has done before in a process shows in what it does next."""
    return ProcessPoolExecutor(2, mp_context=get_context("spawn"), max_tasks_per_child=1)


def place_card(card, _):
    return {"sizes": PLACED, **place.place(card)}


def measure(netlist, family):
    figures = use.use(netlist, family)
    if family == "xcup":
        path = levels.longest_path(netlist)
        figures |= {"levels": path.levels, "path": {"begin": path.begin, "end": path.end}}
    return figures


def sized_card():
    folder = ROOT / "target/synth/card_64"
    sizes = [str(size) for size in PLACED.values()]
    command = "cargo run --quiet --release -p wiremeter-blocks --example sized --".split()
    subprocess.run([*command, *sizes, folder], cwd=ROOT, check=True)
    return Card(folder)


def write(figures):
    FIGURES.parent.mkdir(exist_ok=True)
    FIGURES.write_text(json.dumps(figures, indent=1, sort_keys=True) + "\n")
    PAGE.write_text(pages.page(figures))
    README.write_text(with_summary(README.read_text(), figures))


def with_summary(readme, figures):
    begin, end = "<!-- synth:begin -->\n", "<!-- synth:end -->"
    filled = f"{begin}{pages.summary(figures)}\n{end}"
    return re.sub(f"{begin}.*{end}", lambda _: filled, readme, flags=re.DOTALL)


if __name__ == "__main__":
    main()
