"""Echo requests (RFC 792, RFC 4443) by the system's own stack, which asks for the link address first.
Arguments: an address, how many bytes, and "turns" if each waits for the one before to come back.
Each of five must come back once, as it was."""

import select
import socket
import sys
import time


def main():
    address, payload = sys.argv[1], bytes(n % 251 for n in range(int(sys.argv[2])))
    if ":" in address:
        # The kernel makes the checksum, and leaves the IP header out.
        echo = socket.socket(socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_ICMPV6)
        request, reply, header = 128, 129, 0
    else:
        echo = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
        request, reply, header = 8, 0, 20
    came = []
    for n in range(5):
        packet = bytes([request, 0, 0, 0, 0x86, 0x62, 0, n]) + payload
        if header:
            packet = packet[:2] + checksum(packet).to_bytes(2, "big") + packet[4:]
        echo.sendto(packet, (address, 0))
        if "turns" in sys.argv:
            came += replies(echo, header, reply, payload, n + 1 - len(came))
    came += replies(echo, header, reply, payload, 5 - len(came))
    # A little longer than it takes, for what may come twice.
    while select.select([echo], [], [], 0.5)[0]:
        came += replies(echo, header, reply, payload, 1, patience=0)
    assert sorted(came) == [0, 1, 2, 3, 4], came


def replies(echo, header, reply, payload, count, patience=10):
    """The numbers of so many of them; fewer if they do not come."""
    came, until = [], time.monotonic() + patience
    while len(came) < count and select.select([echo], [], [], max(0, until - time.monotonic()))[0]:
        packet = echo.recv(65536)[header:]
        if packet[0] == reply:
            assert packet[4:6] == b"\x86\x62" and packet[8:] == payload, packet.hex()
            came.append(packet[7])
    return came


def checksum(packet):
    packet += bytes(len(packet) % 2)
    total = sum(int.from_bytes(packet[at : at + 2], "big") for at in range(0, len(packet), 2))
    while total > 0xFFFF:
        total = (total & 0xFFFF) + (total >> 16)
    return 0xFFFF - total


main()
