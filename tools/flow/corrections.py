"""What nextpnr's FASM of a Xilinx 7 series device gets wrong, and can be put right."""

import re

from . import fail

# A way to what disables a pin's driver. It is inverted there unless that is put off, which nextpnr
# forgets (its names of the ways within OLOGIC have changed).
DISABLE = re.compile(r"^(\w+)\.IOI_OLOGIC([01]?)_T1\..*$", re.MULTILINE)
# How a PLL finds its lock, and its loop's filter, depend on its multiplier (XAPP888); nextpnr writes
# what is right for 8, always.
TIME = re.compile(r"(\w+)\.PLLE2_ADV\.CLKFBOUT_CLKOUT1_(?:HIGH|LOW)_TIME\[5:0\] = 6'b([01]+)")
SET = re.compile(r"(\w+)\.PLLE2_ADV\.(LKTABLE\[39:0\]|TABLE\[9:0\]) = \d+'b[01]+")
# Multiplier → delay of the lock detector, and the filter at high or optimised bandwidth. Beyond
# these the detector counts otherwise, too.
TABLE = {
    2: (6, 0b0011011100),
    3: (8, 0b0101111100),
    4: (11, 0b0111111100),
    5: (14, 0b0111101100),
    6: (17, 0b1101011100),
    7: (19, 0b1110101100),
    8: (22, 0b1110110100),
    9: (25, 0b1111110100),
    10: (28, 0b1111011100),
}


def correct(fasm):
    """FASM as it should be."""
    return drivers(plls(fasm))


def drivers(fasm):
    """With what lets a pin be driven while it is not disabled."""

    def right(match):
        tile, half = match.groups()
        if "_SING_" in tile:
            fail(f"{tile}: a pin at a bank's end that goes both ways; which half it is is not known here (tools/flow/corrections.py)")
        return f"{match.group()}\n{tile}.OLOGIC_Y{half}.ZINV_T1"

    return DISABLE.sub(right, fasm)


def plls(fasm):
    """With what is right for each PLL's multiplier."""
    multipliers = {}
    for tile, time in TIME.findall(fasm):
        multipliers[tile] = multipliers.get(tile, 0) + int(time, 2)

    def right(match):
        tile, name = match.groups()
        if multipliers[tile] not in TABLE:
            fail(f"{tile}: a PLL that multiplies by {multipliers[tile]}; its filter is not known here (tools/flow/corrections.py)")
        delay, filtered = TABLE[multipliers[tile]]
        # Of the reference and of the feedback; counts of good periods that lock, of all and of bad.
        lock = delay << 35 | delay << 30 | 1000 << 20 | 1001 << 10 | 1
        value = f"40'b{lock:040b}" if name.startswith("LK") else f"10'b{filtered:010b}"
        return f"{tile}.PLLE2_ADV.{name} = {value}"

    return SET.sub(right, fasm)
