"""FASM, as nextpnr writes it, to the frames that a Xilinx 7 series device is configured with, by
Project X-Ray's database (its docs/dev_database): what prjxray's fasm2frames.py does.

A line `TILE.FEATURE` asks for the bits that the segbits of the tile's type name for the feature;
`TILE.FEATURE[9:0] = 10'b1110110100` for those of FEATURE[9], FEATURE[8] and so on. A bit
`30_04` is in the frame 30 behind the tile's first, 4 bits behind the tile's first word; `!30_04`
is to be 0, which it is unless another line sets it. Pips without bits are listed as such.
"""

import csv
import json
import re
from collections import defaultdict

from . import fail

WORDS = 101
WORD_BITS = 32
LINE = re.compile(r"(\w+)\.([\w.]+)(?:\[(\d+)(?::(\d+))?\])?(?:\s*=\s*(\d+)'b([01]+))?")
# What the segbits are of, and how their files' names go on.
KINDS = {"CLB_IO_CLK": "", "BLOCK_RAM": ".block_ram"}


def write(database, fabric, part, fasm, to):
    """Writes the frames of a FASM file that are not all zero, as xc7frames2bit reads them."""
    tiles = Tiles(database, fabric)
    bits = Bits()
    lines = [line for text in fasm.read_text().splitlines() if (line := text.partition("#")[0].strip())]
    for line in [*lines, *steps_down(lines, tiles, database / part)]:
        bits.add(line, tiles)
    frames = defaultdict(lambda: [0] * WORDS)
    for (frame, word, bit), (value, _) in bits.known.items():
        frames[frame][word] |= value << bit
    rows = (f"0x{frame:08X} " + ",".join(f"0x{word:08X}" for word in words) for frame, words in sorted(frames.items()))
    to.write_text("\n".join(rows) + "\n")


class Tiles:
    """The tiles of a device, and what the types of tiles can do."""

    def __init__(self, database, fabric):
        self.database = database
        self.grid = json.loads((database / fabric / "tilegrid.json").read_text())
        self.types = {}

    def bits(self, name, feature, address):
        """(frame, word, bit, value) of each bit of a feature; None if it is not known."""
        tile = self.grid.get(name)
        if tile is None:
            return None
        if feature in self.type(tile["type"])[1]:
            return []
        for kind, at in tile["bits"].items():
            of, here, first = tile["type"], feature, at["offset"]
            if alias := at.get("alias"):
                site, _, rest = feature.partition(".")
                of, here, first = alias["type"], f"{alias['sites'].get(site, site)}.{rest}", first - alias["start_offset"]
            found = self.type(of)[0].get((kind, here, address))
            if found is not None:
                base = int(at["baseaddr"], 16)
                return [(base + frame, first + bit // WORD_BITS, bit % WORD_BITS, value) for frame, bit, value in found]
        return None

    def type(self, name):
        """((kind, feature, address) → its bits, and pips without bits) of a type of tiles."""
        if name not in self.types:
            features = {}
            for kind, suffix in KINDS.items():
                for parts in self._read(f"segbits_{name.lower()}{suffix}.db"):
                    feature, address = re.fullmatch(r"\w+\.(.+?)(?:\[(\d+)\])?", parts[0]).groups()
                    features[kind, feature, int(address or 0)] = [_bit(text) for text in parts[1:]]
            pips = {parts[0].partition(".")[2] for parts in self._read(f"ppips_{name.lower()}.db")}
            self.types[name] = features, pips
        return self.types[name]

    def _read(self, name):
        path = self.database / name
        return [line.split() for line in path.read_text().splitlines() if line] if path.exists() else []


def _bit(text):
    frame, bit = text.lstrip("!").split("_")
    return int(frame), int(bit), int(text[0] != "!")


class Bits:
    """What lines of FASM want of which bits."""

    def __init__(self):
        # (frame, word, bit) → its value and the line that wanted it.
        self.known = {}

    def add(self, line, tiles):
        """Adds those of a line."""
        match = LINE.fullmatch(line)
        if not match:
            fail(f"no FASM that is understood here: {line}")
        tile, feature, high, low, width, value = match.groups()
        first = int(low or high or 0)
        ones = value or "1"
        if value and (len(ones) != int(width) or len(ones) != int(high or 0) - first + 1):
            fail(f"not as many bits as are asked for: {line}")
        for address in (first + n for n, one in enumerate(reversed(ones)) if one == "1"):
            bits = tiles.bits(tile, feature, address)
            if bits is None:
                fail(f"Project X-Ray's database does not know {tile}.{feature}[{address}], of: {line}")
            for *place, value in bits:
                before, wanted = self.known.setdefault(tuple(place), (value, line))
                if before != value:
                    fail(f"what one line sets another clears:\n{wanted}\n{line}")


def steps_down(lines, tiles, part):
    """What all pins of a bank need if one of them is of 1.5 V or less, for those without a line."""
    with (part / "package_pins.csv").open() as pins:
        banks = {pin["tile"]: pin["bank"] for pin in csv.DictReader(pins)}
    used, low = set(), {}
    for tile, site, feature in (line.split(".", 2) for line in lines if "IOB33" in line.partition(".")[0]):
        used.add((tile, site))
        if feature.endswith("STEPDOWN"):
            low[banks[tile]] = feature
    for tile, bank in banks.items():
        sites = tiles.grid[tile]["sites"] if bank in low else []
        for site in (f"IOB_Y{int(name[-1]) % 2}" for name in sites):
            if (tile, site) not in used:
                yield f"{tile}.{site}.{low[bank]}"
