"""LiteX's own client (PyPI `litex`) at a board, at its usual address and port. Argument: a register's
byte address that is written with two values, and read each time. Prints what it read as JSON:
the first words of the card, one by one and at once, and the register."""

import json
import sys

from litex.tools.remote.comm_udp import CommUDP

WORDS = 8
VALUES = [0xDEADBEEF, 0x00C0FFEE]


def main():
    register = int(sys.argv[1], 0)
    # Opening asks whether Etherbone is spoken there.
    board = CommUDP()
    board.open()
    one_by_one = [board.read(4 * n) for n in range(WORDS)]
    at_once = board.read(0, length=WORDS)
    written = []
    for value in VALUES:
        board.write(register, value)
        written.append(board.read(register))
    board.close()
    assert written == VALUES, written
    assert one_by_one == at_once, at_once
    print(json.dumps(at_once))


main()
