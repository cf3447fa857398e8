"""A wire between two interfaces that for each line on stdin loses the next datagram with a record
(docs/etherbone.md, section 4). Arguments: the interfaces. Prints a line when it is there."""

import select
import socket
import sys

ALL = 0x0003
SOL_PACKET, PACKET_IGNORE_OUTGOING = 263, 23
# Behind Ethernet, IPv4 and UDP.
PAYLOAD = 14 + 20 + 8


def main():
    ends = [end(name) for name in sys.argv[1:3]]
    print("a wire", flush=True)
    to_lose = 0
    while True:
        for came in select.select([sys.stdin, *ends], [], [])[0]:
            if came is sys.stdin:
                if not sys.stdin.readline():
                    return
                to_lose += 1
                continue
            frame = came.recv(65536)
            if to_lose and frame[PAYLOAD : PAYLOAD + 4] == b"WM\x00\x01":
                to_lose -= 1
            else:
                ends[1 - ends.index(came)].send(frame)


def end(interface):
    packets = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ALL))
    packets.setsockopt(SOL_PACKET, PACKET_IGNORE_OUTGOING, 1)
    packets.bind((interface, ALL))
    return packets


main()
