"""The figures as Markdown."""

CAPTIONS = {
    "lut": "LUT", "lut4": "LUT4", "lut_ram": "LUT RAM", "shift": "shift register", "carry": "carry", "mux": "wide mux",
    "ff": "FF", "ramb36": "RAMB36", "ramb18": "RAMB18", "dp16kd": "DP16KD", "levels": "LUT levels", "path": "longest path",
}

DESIGNS = {"wiremeter": "this tree", "liteeth_8": "LiteEth, 8 bit", "liteeth_32": "LiteEth, 32 bit"}

HEAD = """<!-- Written by `make synth` from synth.json. -->
# Synthesis figures

By {tools}, out of context. Each block is mapped by itself; the card is all of them joined.
"""

LEVELS = """
LUT levels are the LUTs on the longest path from a register, block RAM or input to the next register, block RAM or output. An inverter is a LUT, and so is a LUT RAM from its read address to its data; carry chains and the multiplexers behind LUTs count none; a shift register in a LUT is a register. LUT RAM and shift registers are counted in cells. These figures promise no clock frequency.
"""

BESIDE = """One RGMII port of the Versa that answers ARP, ICMP echo and Etherbone over UDP, with 1 KiB of RAM behind it: this tree's `mac_receive`, `mac_transmit` and `control`, and the UDP core of LiteEth {version} with its RGMII PHY and its Etherbone, at 8 bit, as LiteX has it if nothing else is said, and at 32. All by the same Yosys and nextpnr, the same constraints, 125 MHz asked of all clocks, seeds {first} to {last}; frequencies are the lowest and the highest.

"""

BESIDE_NOTES = """
For 1 Gbit/s the PHY's clock has to reach 125 MHz, and so has this tree's own one, by which it sends. LiteEth sends by the PHY's, too; its own clock is at 8 bit for the bus alone, and at 32 bit 31.25 MHz would do. What else is not alike:

* This tree's keeps each frame whole, up to 2,000 bytes, and drops it if its check sequence is wrong, before it looks at it; it gives the time of each frame's delimiter, refuses with a reason, answers whoever asked and starts nothing, and does a write once if its packet comes twice. Counters that nobody reads here, and datagrams of records, which have no source here, fall away.
* LiteEth's has UDP ports for anything and an ARP table, so it can send to hosts that did not ask; it goes on with a frame before its end has come, and has less block RAM for it. Its error counters have no reader either.
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
    if "beside" in figures:
        text += f"\n## Beside LiteEth\n{_source(figures, 'beside')}{_beside(figures['beside'])}"
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
    if "beside" in figures:
        for name in DESIGNS:
            design = figures["beside"]["designs"][name]
            use = design["use"]
            clocks = ", ".join(f"{_clock(clock)} {_range(reached)} MHz" for clock, reached in sorted(design["clocks"].items()))
            text = f"{use['lut4']:,} LUT4, {use['ff']:,} FF, {use['dp16kd']} DP16KD; {clocks}"
            rows.append((f"{DESIGNS[name]}: a port with Etherbone, on the Versa", text))
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


def _beside(beside):
    designs = {name: beside["designs"][name] for name in DESIGNS}
    (first, last), = {tuple(design["seeds"]) for design in designs.values()}
    lines = [_row(["", *(DESIGNS[name] for name in designs)]), _row(["---"] * (len(designs) + 1))]
    for figure in [figure for figure in CAPTIONS if figure in designs["wiremeter"]["use"]]:
        lines.append(_row([CAPTIONS[figure], *(_cell(design["use"][figure]) for design in designs.values())]))
    lines.append(_row(["logic cells", *(_cell(design["logic"][0]) for design in designs.values())]))
    for caption in ["PHY's clock", "own clock"]:
        reached = [_range(next(c for name, c in design["clocks"].items() if _clock(name) == caption)) for design in designs.values()]
        lines.append(_row([f"{caption}, MHz", *reached]))
    return BESIDE.format(version=beside["version"], first=first, last=last) + "\n".join(lines) + "\n" + BESIDE_NOTES


def _clock(name):
    return "PHY's clock" if name.endswith("rxc") else "own clock"


def _range(clock):
    return f"{clock['lowest']:g}–{clock['highest']:g}"


def _sizes(placed):
    return f"{placed['sizes']['channels']} channels and {placed['sizes']['entries']} list entries"


def _cell(value):
    return f"{value:,}" if isinstance(value, int) else f"`{value['begin']}` → `{value['end']}`"


def _row(cells):
    return f"| {' | '.join(cells)} |"
