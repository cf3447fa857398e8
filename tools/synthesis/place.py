"""Placing and routing a card for an ECP5 by nextpnr, out of context."""

import json
import subprocess
import tempfile
from pathlib import Path

from .harness import harness
from .sources import ROOT, tools
from .yosys import synthesise

DEVICE = "LFE5UM5G-45F-8"
CLOCK_MHZ = 125
SEED = 1
# From tools/place.sh. The wheel's, in WebAssembly, was not seen to finish with a card.
TOOL = "nextpnr-ecp5"
OPTIONS = f"--um5g-45k --package CABGA381 --speed 8 --timing-allow-fail --parallel-refine --threads 1 --seed {SEED}".split()


def place(card):
    """Figures of the placed card: its fastest clock, what limits it, what it uses."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        top = folder / "harness.v"
        top.write_text(harness((card.folder / "ports.json").read_text()))
        netlist = synthesise([top, *card.files], "harness", "ecp5-flat")["harness"]
        (folder / "netlist.json").write_text(json.dumps({"modules": {"harness": netlist}}))
        report = _nextpnr(folder)
    (clock,) = report["fmax"].values()
    used = {name: [bel["used"], bel["available"]] for name, bel in report["utilization"].items() if bel["used"]}
    return {
        "device": DEVICE,
        "seed": SEED,
        "tool": f"{TOOL} {tools()[TOOL]}",
        "asked_mhz": CLOCK_MHZ,
        "fmax_mhz": round(clock["achieved"], 1),
        "path": _slowest(report),
        "use": used,
    }


def _nextpnr(folder):
    tool = ROOT / ".tools/place" / TOOL
    files = ["--json", "netlist.json", "--report", "report.json"]
    done = subprocess.run([tool, *OPTIONS, "--freq", str(CLOCK_MHZ), *files], cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{tool.name} failed:\n{done.stderr[-2000:]}")
    return json.loads((folder / "report.json").read_text())


def _slowest(report):
    """The slowest path between registers: its ends, and how its time (ns) is spent."""
    paths = [path["path"] for path in report["critical_paths"] if path["from"] == path["to"]]
    steps = max(paths, key=lambda steps: sum(step["delay"] for step in steps))
    spent = {"logic": 0.0, "routing": 0.0}
    for step in steps:
        spent["routing" if step["type"] == "routing" else "logic"] += step["delay"]
    ends = {"begin": steps[0]["from"]["cell"], "end": steps[-1]["to"]["cell"]}
    return ends | {f"{name}_ns": round(delay, 2) for name, delay in spent.items()}
