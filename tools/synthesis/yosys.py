"""Synthesis by Yosys, out of context: no pads, no clock buffers."""

import json
import os
import sys
import tempfile
from contextlib import contextmanager

from pyosys import libyosys

# ABC9's delays for UltraScale+ are those of 7-series LUTs, of which the fast inputs cost a
# fifth of the slow ones, so that it prefers a chain of fast inputs to few levels. With this
# delay (ps) of a wire a level costs more than any input, and it looks for the fewest levels.
WIRE_DELAY = 1200

FLOWS = {
    "xcup": [
        # ABC9's check of its own result does not know this family's cells.
        "scratchpad -set abc9.verify 0",
        f"scratchpad -set synth_xilinx.abc9.W {WIRE_DELAY}",
        "synth_xilinx -family xcup -noiopad -noclkbuf -abc9 -top {top}",
    ],
    "ecp5": ["synth_ecp5 -abc9 -nowidelut -noflatten -top {top}"],
    # The same for placing: optimised over the borders of modules.
    "ecp5-flat": ["synth_ecp5 -abc9 -nowidelut -top {top}"],
}


def synthesise(files, top, family):
    """Yosys' JSON of each module below `top`, mapped by itself, and of `top` with all
    modules joined."""
    design = libyosys.Design()
    commands = [f"read_verilog {file}" for file in files]
    commands += [command.format(top=top) for command in FLOWS[family]]
    _run(design, commands)
    modules = {name: module for name, module in _json(design).items() if "blackbox" not in module["attributes"]}
    _run(design, ["flatten", "delete t:$scopeinfo", "clean", f"select {top}"])
    return modules | {top: _json(design, "-selected")[top]}


def _json(design, option=""):
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        _run(design, [f"write_json {option} {out.name}"])
        return json.load(out)["modules"]


def _run(design, commands):
    with _quiet():
        for command in commands:
            libyosys.run_pass(command, design)


@contextmanager
def _quiet():
    """Sends what Yosys prints to nowhere; its errors go to stderr and end the process."""
    sys.stdout.flush()
    kept = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
