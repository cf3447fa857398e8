"""From Verilog to a bitstream: a module a family, and what they share.

Each has `make(place, asked, seed)`. `place` is a folder with the Verilog, whose top is `top`, and
the constraints; `asked` is what hdl/top says of the board in build.json. It returns a `Made`.
"""

import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple


class Made(NamedTuple):
    """A bitstream, and what its manifest says of how it was made."""

    bits: bytes
    # Name → version.
    tools: dict
    # nextpnr's report: net of a clock → MHz, and kind of cell → how many.
    fmax: dict
    utilization: dict


def clock_name(net):
    """The clock's name in the top level, of nextpnr's name of its net."""
    return re.sub(r"^\$glbnet\$|\$TRELLIS_IO_IN$", "", net)


def run(folder, *command):
    """Runs a tool, whose whole output is shown if it fails."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        fail(f"{Path(command[0]).name} failed:\n{(done.stdout + done.stderr)[-3000:]}")


def fail(why):
    """Ends all, and says why."""
    sys.exit(f"bitstream: {why}")
