"""What this flow does not configure, or not rightly, although it places and routes."""

from . import fail

# Cells of which nextpnr's FASM was read, and all that was asked for was there.
CONFIGURED = """
    BUFG CARRY4 FDCE FDPE FDRE FDSE IBUF IBUFDS INV IOBUF LUT1 LUT2 LUT3 LUT4 LUT5 LUT6 MUXF7 MUXF8
    OBUF OBUFT ODDR PLLE2_BASE RAM32M RAM64M RAMB18E1 RAMB36E1 SRL16E SRLC32E
""".split()
# Beginnings of others' names, and why not.
GIGABIT = "no configuration of it is written: leave it out, or build with the vendor's tools"
WHY = {
    "FD": "it is placed as if its clock were not inverted: use FDCE, and IS_C_INVERTED for the falling edge",
    "GT": GIGABIT,
    "IBUFDS_GTE2": GIGABIT,
    "IDDR": "on a board it took nothing (openXC7/nextpnr-xilinx, issue 114): use registers of both edges",
    "IDELAYE2": "it delays what passes the pin's registers, not what they take: leave it out",
    "MMCME2": "it is given a filter with which it does not lock (YosysHQ/nextpnr, 1767): use PLLE2_BASE",
    "PCIE_2_1": GIGABIT,
}
WIDTHS = ["READ_WIDTH_A", "READ_WIDTH_B", "WRITE_WIDTH_A", "WRITE_WIDTH_B"]


def check(cells):
    """Refuses what is known, of a netlist's cells as Yosys writes them, by name."""
    for name, cell in cells.items():
        kind = cell["type"]
        if kind in CONFIGURED:
            why = _memory(cell) if kind.startswith("RAMB") else None
        elif kind.startswith("$scopeinfo"):
            why = None
        else:
            unknown = "whether it is configured is not known: read nextpnr's FASM of it, then add it to tools/flow/refusals.py"
            why = next((why for begins, why in WHY.items() if kind.startswith(begins)), unknown)
        if why:
            fail(f"{name}, a {kind}: {why}")


def _memory(cell):
    """Why a block RAM is refused, if it is."""
    numbers = {name: int(cell["parameters"].get(name, "0"), 2) for name in [*WIDTHS, "DOA_REG", "DOB_REG"]}
    if numbers["DOA_REG"] or numbers["DOB_REG"]:
        return "its output registers' clocks are not configured: put registers behind it"
    if cell["type"] == "RAMB36E1" and {1, 9} & {numbers[width] for width in WIDTHS}:
        return "of ports 1 or 9 bits wide not all is configured (openXC7/nextpnr-xilinx, issue 94): make it wider or smaller"
    return None


def check_placed(cells, grid, fasm):
    """Refuses cells, as nextpnr writes them, in tiles that FASM says nothing of."""
    at = {(tile["grid_x"], tile["grid_y"]): name for name, tile in grid.items()}
    told = {line.partition(".")[0] for line in fasm.splitlines()}
    for name, cell in cells.items():
        x, y = cell["attributes"]["NEXTPNR_BEL"].partition("/")[0].removeprefix("X").split("Y")
        if not cell["type"].startswith("PSEUDO_") and at.get((int(x), int(y))) not in told:
            fail(f"{name}, a {cell['type']}: nothing of its tile is configured: leave it out, or build with the vendor's tools")
