"""The figures as Markdown."""

CAPTIONS = {
    "lut": "LUT", "lut4": "LUT4", "lut_ram": "LUT RAM", "shift": "shift register", "carry": "carry", "mux": "wide mux",
    "ff": "FF", "ramb36": "RAMB36", "ramb18": "RAMB18", "dp16kd": "DP16KD", "levels": "LUT levels", "path": "longest path",
}

HEAD = """<!-- Written by `make synth` from synth.json. -->
# Synthesis figures

By {tools}, out of context. Each block is mapped by itself; the card is all of them joined.
"""

LEVELS = """
LUT levels are the LUTs on the longest path from a register, block RAM or input to the next register, block RAM or output. An inverter is a LUT, and so is a LUT RAM from its read address to its data; carry chains and the multiplexers behind LUTs count none; a shift register in a LUT is a register. LUT RAM and shift registers are counted in cells. These figures promise no clock frequency.
"""

CELLS = """
Carry cells take two LUT4 each, LUT RAM cells six.
"""


def page(figures):
    """The page `hdl/figures/README.md`, of the figures that there are."""
    tools = ", ".join(f"{name} {version}" for name, version in figures["tools"].items())
    text = HEAD.format(tools=tools)
    if "card_512" in figures:
        text += f"\n## 512 bit, UltraScale+\n{_source(figures, 'card_512')}{_table(figures, 'card_512')}\n{LEVELS}"
    if "card_64" in figures:
        text += f"\n## 64 bit, ECP5\n{_source(figures, 'card_64')}{_table(figures, 'card_64')}\n{CELLS}"
    if "placed" in figures:
        text += f"\n## 64 bit, placed and routed\n{_source(figures, 'placed')}{_placed(figures['placed'])}\n"
    return text


def summary(figures):
    """The figures of the whole cards that there are, for the README."""
    rows = []
    if "card_512" in figures:
        card = figures["card_512"]["modules"]["card_512"]
        ram = f"{card['ramb36'] + card['ramb18'] / 2:g} RAMB36"
        rows.append(("512 bit, UltraScale+", f"{card['lut']:,} LUT, {card['ff']:,} FF, {ram}, at most {card['levels']} LUTs between registers"))
    if "card_64" in figures:
        card = figures["card_64"]["modules"]["card_64"]
        rows.append(("64 bit, ECP5", f"{card['lut4']:,} LUT4, {card['ff']:,} FF, {card['dp16kd']} DP16KD"))
    if "placed" in figures:
        placed = figures["placed"]
        rows.append((f"64 bit in an {placed['device']}, {_sizes(placed)}", f"{placed['fmax_mhz']:g} MHz"))
    return "\n".join(["| | |", "|---|---|", *(_row(row) for row in rows)])


def _source(figures, name):
    return f"Of Verilog with digest `{figures[name]['digest']}`; `make synth` writes these figures anew when it has changed.\n\n"


def _table(figures, top):
    modules = figures[top]["modules"]
    names = [top, *sorted(set(modules) - {top})]
    columns = [column for column in CAPTIONS if column in modules[top]]
    lines = [_row(["", *(CAPTIONS[column] for column in columns)]), _row(["---"] * (len(columns) + 1))]
    return "\n".join(lines + [_row([name, *(_cell(modules[name][column]) for column in columns)]) for name in names])


def _placed(placed):
    path = placed["path"]
    use = ", ".join(f"{used:,} of {available:,} {name}" for name, (used, available) in sorted(placed["use"].items()))
    return (
        f"The full size needs more block RAM than an {placed['device']} has; {_sizes(placed)} fit. The card's ports "
        "are more than the device has pins: a shift register feeds its inputs, and a tree of XORs and registers "
        "folds its outputs; they are in the figures.\n\n"
        f"* {placed['fmax_mhz']:g} MHz by {placed['tool']} with seed {placed['seed']}; {placed['asked_mhz']} MHz is asked for.\n"
        f"* Slowest path: `{path['begin']}` to `{path['end']}`, {path['logic_ns']:g} ns logic, {path['routing_ns']:g} ns routing.\n"
        f"* Use: {use}."
    )


def _sizes(placed):
    return f"{placed['sizes']['channels']} channels and {placed['sizes']['entries']} list entries"


def _cell(value):
    return f"{value:,}" if isinstance(value, int) else f"`{value['begin']}` → `{value['end']}`"


def _row(cells):
    return f"| {' | '.join(cells)} |"
