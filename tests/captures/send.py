"""Datagrams at a steady pace, in one DSCP class.

send.py udp ADDRESS DSCP BYTES BURST INTERVAL_MS COUNT    COUNT bursts of BURST datagrams
send.py tagged INTERFACE VLAN DSCP BYTES INTERVAL_MS COUNT    802.1Q frames from a packet socket
"""

import socket
import struct
import sys
import time

PORT = 5004


def pace(interval_ms, count):
    start = time.monotonic()
    for i in range(count):
        time.sleep(max(0, start + i * interval_ms / 1000 - time.monotonic()))
        yield i


def rtp(sequence, length):
    """An RTP packet (RFC 3550) of `length` bytes: PCMU, 8000 samples a second, silence."""
    header = struct.pack("!BBHII", 0x80, 0, sequence & 0xFFFF, 160 * sequence, 0x57495245)
    return header.ljust(length, b"\xff")


def udp(address, dscp, length, burst, interval_ms, count):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as sender:
        if family == socket.AF_INET6:
            sender.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            sender.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_TCLASS, dscp << 2)
        else:
            sender.setsockopt(socket.IPPROTO_IP, socket.IP_TOS, dscp << 2)
        # Bound to the port it sends to, so that what the other side sends finds someone.
        sender.bind(("", PORT))
        for i in pace(interval_ms, count):
            for j in range(burst):
                sender.sendto(rtp(i * burst + j, length), (address, PORT))


def checksum(header):
    total = sum(struct.unpack("!10H", header))
    total = (total & 0xFFFF) + (total >> 16)
    return ~(total + (total >> 16)) & 0xFFFF


def tagged(interface, vlan, dscp, length, interval_ms, count):
    source, destination = bytes.fromhex("020000000050"), bytes.fromhex("0200000000a1")
    tag = struct.pack("!HHH", 0x8100, 5 << 13 | vlan, 0x0800)
    addresses = socket.inet_aton("10.10.100.2") + socket.inet_aton("10.10.100.1")
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW) as sender:
        sender.bind((interface, 0))
        for i in pace(interval_ms, count):
            ip = struct.pack("!BBHHHBBH", 0x45, dscp << 2, 28 + length, i, 0, 64, 17, 0) + addresses
            ip = ip[:10] + struct.pack("!H", checksum(ip)) + ip[12:]
            datagram = struct.pack("!HHHH", PORT, PORT, 8 + length, 0) + rtp(i, length)
            sender.send(destination + source + tag + ip + datagram)


if __name__ == "__main__":
    command, where, *numbers = sys.argv[1:]
    {"udp": udp, "tagged": tagged}[command](where, *map(int, numbers))
