"""A register of the board, asked by LiteX's packets from a port of its own, beside who measures.
Argument: its byte address. Prints its value."""

import socket
import sys

from litex.tools.remote.etherbone import EtherbonePacket, EtherboneReads, EtherboneRecord

TRIES = 50


def main():
    board = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    board.settimeout(0.3)
    board.connect(("192.168.1.50", 1234))
    record = EtherboneRecord()
    record.reads = EtherboneReads(addrs=[int(sys.argv[1], 0)])
    asked = EtherbonePacket(32)
    asked.records = [record]
    asked.encode()
    for _ in range(TRIES):
        board.send(asked.bytes)
        try:
            answer = EtherbonePacket(32, board.recv(1500))
        except TimeoutError:
            # The card answers one at a time; the others' frames are lost.
            continue
        answer.decode()
        print(answer.records.pop().writes.get_datas()[0])
        return
    sys.exit("no answer")


main()
