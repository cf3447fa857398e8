"""The figures as Markdown."""

CAPTIONS = {
    "lut": "LUT", "lut4": "LUT4", "lut_ram": "LUT RAM", "shift": "shift register", "carry": "carry", "mux": "wide mux",
    "ff": "FF", "ramb36": "RAMB36", "ramb18": "RAMB18", "dp16kd": "DP16KD", "levels": "LUT levels", "path": "longest path",
}

PAGE = """<!-- Written by `make synth` from synth.json. -->
# Synthesis figures

By {tools}, out of context. Each block is mapped by itself; the card is all of them joined.

## 512 bit, UltraScale+
{card_512}

LUT levels are the LUTs on the longest path from a register, block RAM or input to the next register, block RAM or output. An inverter is a LUT, and so is a LUT RAM from its read address to its data; carry chains and the multiplexers behind LUTs count none; a shift register in a LUT is a register. LUT RAM and shift registers are counted in cells. These figures promise no clock frequency.

## 64 bit, ECP5
{card_64}

Carry cells take two LUT4 each, LUT RAM cells six.

## 64 bit, placed and routed
{placed}
"""


def page(figures):
    """The page `hdl/figures/README.md`."""
    tools = ", ".join(f"{name} {version}" for name, version in figures["tools"].items())
    tables = {card: _table(figures[card]["modules"], card) for card in ("card_512", "card_64")}
    return PAGE.format(tools=tools, placed=_placed(figures), **tables)


def summary(figures):
    """The figures of the whole cards, for the README."""
    wide, narrow, placed = (figures[name] for name in ("card_512", "card_64", "placed"))
    wide, narrow = wide["modules"]["card_512"], narrow["modules"]["card_64"]
    sizes = placed["sizes"]
    rows = [
        ("512 bit, UltraScale+", f"{wide['lut']:,} LUT, {wide['ff']:,} FF, {wide['ramb36'] + wide['ramb18'] / 2:g} RAMB36, at most {wide['levels']} LUTs between registers"),
        ("64 bit, ECP5", f"{narrow['lut4']:,} LUT4, {narrow['ff']:,} FF, {narrow['dp16kd']} DP16KD"),
        (f"64 bit placed in {placed['device']}, {sizes['channels']} channels, {sizes['entries']} entries", f"{placed['fmax_mhz']:g} MHz"),
    ]
    return "\n".join(["| | |", "|---|---|", *(_row(row) for row in rows)])


def _table(modules, top):
    names = [top, *sorted(set(modules) - {top})]
    columns = [column for column in CAPTIONS if column in modules[top]]
    lines = [_row(["", *(CAPTIONS[column] for column in columns)]), _row(["---"] * (len(columns) + 1))]
    return "\n".join(lines + [_row([name, *(_cell(modules[name][column]) for column in columns)]) for name in names])


def _placed(figures):
    placed = figures["placed"]
    sizes, path, needed = placed["sizes"], placed["path"], figures["card_64"]["modules"]["card_64"]["dp16kd"]
    use = ", ".join(f"{used:,} of {available:,} {name}" for name, (used, available) in sorted(placed["use"].items()))
    return (
        f"The full size needs {needed} DP16KD, more than an {placed['device']} has; {sizes['channels']} channels "
        f"and {sizes['entries']} list entries fit. The card's ports are more than the device has pins: a shift "
        "register feeds its inputs, and a tree of XORs and registers folds its outputs; they are in the figures.\n\n"
        f"* {placed['fmax_mhz']:g} MHz by nextpnr, one seed; {placed['asked_mhz']} MHz is asked for.\n"
        f"* Slowest path: `{path['begin']}` to `{path['end']}`, {path['logic_ns']:g} ns logic, {path['routing_ns']:g} ns routing.\n"
        f"* Use: {use}."
    )


def _cell(value):
    return f"{value:,}" if isinstance(value, int) else f"`{value['begin']}` → `{value['end']}`"


def _row(cells):
    return f"| {' | '.join(cells)} |"
