"""The longest path of a netlist for UltraScale+, in LUTs.

A path begins at a register, a block RAM or an input and ends at one or at an output. Its
levels are the LUTs on it. An inverter is a LUT, and so is a LUT RAM from its read address to
its data; carry chains and the multiplexers behind LUTs count none; a shift register in a LUT
is a register.
"""

import re
from collections import namedtuple
from graphlib import TopologicalSorter

LUT = re.compile(r"LUT[1-6]|INV")
LUT_RAM = re.compile(r"RAM\d+[MX]\d+")
# Adders and multiplexers that are wired to the LUTs beside them.
WIRED = re.compile(r"CARRY[48]|MUXF[789]")

Path = namedtuple("Path", "levels begin end")


def longest_path(netlist):
    """The path with the most LUTs; of several the first by the names of its ends."""
    cells = netlist["cells"]
    names = _names(netlist)
    drivers = {bit: (name, port) for name, port, bit in _pins(cells, "output")}
    begins = {}

    def before(bits):
        """The longest path that ends at one of these bits, as (levels, bit it begins at)."""
        paths = [begins[drivers[bit]] if begins.get(drivers.get(bit)) else (0, bit) for bit in bits]
        return max(paths, key=lambda path: (path[0], names.get(path[1], "")), default=None)

    through = _through(cells)
    graph = {pin: [drivers[bit] for bit in bits if bit in drivers] for pin, (_, bits) in through.items()}
    for pin in TopologicalSorter(graph).static_order():
        if pin in through:
            cost, bits = through[pin]
            path = before(bits)
            begins[pin] = path and (path[0] + cost, path[1])

    def path(bit, end):
        levels, begin = before([bit])
        return Path(levels, names.get(begin, "constant"), end)

    paths = [path(bit, _output(cells[cell], names)) for cell, _, bit in _pins(cells, "input") if not _is_through(cells[cell])]
    for port in netlist["ports"].values():
        if port["direction"] == "output":
            paths += [path(bit, names[bit]) for bit in port["bits"] if bit in drivers]
    return min(paths, key=lambda path: (-path.levels, path.begin, path.end))


def _pins(cells, direction):
    """(cell, port, bit) of all connected pins of a direction."""
    for name, cell in cells.items():
        for port, bits in cell["connections"].items():
            if cell["port_directions"][port] == direction:
                yield from ((name, port, bit) for bit in bits if isinstance(bit, int))


def _is_through(cell):
    return any(kind.fullmatch(cell["type"]) for kind in (LUT, WIRED))


def _through(cells):
    """What a signal passes within a clock: output pin → (LUTs, bits it depends on)."""
    pins = {}
    for name, port, _ in _pins(cells, "output"):
        cell = cells[name]
        if _is_through(cell):
            inputs = [p for p, direction in cell["port_directions"].items() if direction == "input"]
            cost = 1 if LUT.fullmatch(cell["type"]) else 0
        elif LUT_RAM.fullmatch(cell["type"]):
            # Data DOx is read at the address ADDRx.
            inputs, cost = [port.replace("DO", "ADDR")], 1
        else:
            continue
        bits = [bit for p in inputs for bit in cell["connections"].get(p, []) if isinstance(bit, int)]
        pins[name, port] = (cost, bits)
    return pins


def _output(cell, names):
    """A name for a cell: that of a signal it drives."""
    bits = [bit for port, bits in cell["connections"].items() if cell["port_directions"][port] == "output" for bit in bits]
    return min((names[bit] for bit in bits if bit in names), default=cell["type"])


def _names(netlist):
    """A name for each bit: the shallowest, shortest one that a person gave, if there is one."""
    best = {}
    for name, net in netlist["netnames"].items():
        rank = (net["hide_name"], name.count("."), len(name), name)
        for index, bit in enumerate(net["bits"]):
            if bit not in best or rank < best[bit][0]:
                best[bit] = (rank, name if len(net["bits"]) == 1 else f"{name}[{index}]")
    return {bit: name for bit, (_, name) in best.items()}
