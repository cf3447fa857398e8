"""A STAMP session-sender by scapy at the interface `peer`, with TLVs that are to be understood, not
understood, malformed. Ends with an error if a reply's flags are not those of RFC 8972, section 4; or,
with `stateful` as argument, if replies are not numbered in their sessions (RFC 8762, section 4.3)."""

import select
import sys
import time

from scapy.config import conf
from scapy.contrib.stamp import STAMPSessionReflectorTestUnauthenticated as Reply
from scapy.contrib.stamp import STAMPSessionSenderTestUnauthenticated as Request
from scapy.contrib.stamp import STAMPTestTLV as Tlv
from scapy.layers.inet import IP, UDP
from scapy.layers.inet6 import IPv6
from scapy.layers.l2 import Ether
from scapy.packet import Raw

# Scapy 2.6 names the bits of this field from the other end.
U, M, I = 0x80, 0x40, 0x20
MAC, SENDER = "02:00:00:00:08:62", "02:00:00:00:00:01"


def main():
    conf.verb = 0
    socket = conf.L2socket(iface="peer")
    {"flags": flags, "stateful": stateful}[sys.argv[1]](socket)


def stateful(socket):
    """Sessions by their identifiers, whose packets are mixed; and what the card itself answers."""
    padding = bytes(Tlv(flags=U, type=1, len=4, value=b"abcd"))
    for session, number in [(1, 0), (2, 0), (1, 1), (1, 2), (3, 0), (2, 1), (1, 3)]:
        for ipv6 in (False, True):
            _, _, told = exchange(socket, session, ipv6, padding)
            assert told.seq == number, (session, number, told.seq)
    for number in range(3):
        _, _, told = exchange(socket, 9, False, b"")
        assert told.seq == number, told.seq


def flags(socket):
    tlv = lambda kind, value: Tlv(flags=U, type=kind, len=len(value), value=value)
    padding, service = tlv(1, b"abcd"), tlv(4, bytes([46 << 2, 0, 0, 0]))
    cases = [
        ([padding], [0]),
        ([service, padding], [0, 0]),
        ([tlv(199, b"xy"), padding], [U, 0]),
        ([tlv(6, bytes(4)), tlv(7, bytes(16)), tlv(3, bytes(4))], [U, U, 0]),
        # Of a wrong length: behind it all is as it came.
        ([tlv(4, bytes(3)), tlv(3, bytes(4))], [M, U]),
        ([padding, tlv(5, bytes(8))], [0, M]),
        # A digest without a key, and before others.
        ([tlv(8, bytes(16)), service], [I, I]),
    ]
    for n, (tlvs, expected) in enumerate(cases):
        for ipv6 in (False, True):
            mark, raw, told = exchange(socket, n, ipv6, b"".join(bytes(one) for one in tlvs))
            assert told.seq == told.seq_sender, raw.hex()
            # AF11 with ECT(1) came. A class of service that is answered decides, and there is no ECN.
            granted = service in tlvs and I not in expected
            assert mark == (46 << 2 if granted else 10 << 2), (n, mark)
            if granted:
                value = told.tlv_objects[tlvs.index(service)].value
                assert value == bytes([46 << 2 | 10 >> 4, (10 << 4 | 1 << 2) & 0xFF, 0, 0]), value
            got = [int(one.flags) for one in told.tlv_objects]
            assert got == expected, (n, got, raw.hex())
            values = [(one.type, one.len) for one in told.tlv_objects]
            assert values == [(one.type, one.len) for one in tlvs], raw.hex()
    # Longer than the packet, of a type that is known and of one that is not, and a cut header.
    for end, first in [(b"\x80\x05\x00\x0c\x01", 0x40), (b"\x80\xc7\xff\xff", 0xC0), (b"\x80\x01\x00", 0x40)]:
        mark, raw, told = exchange(socket, 50, False, bytes(padding) + end)
        assert raw[44] == 0 and raw[52] == first and raw[53:] == end[1:], raw.hex()


def exchange(socket, n, ipv6, tlvs):
    """Sends TLVs, and waits for the reply: its DSCP and ECN, its payload, what scapy reads in it."""
    ip = IPv6(src="fd86::1", dst="fd86::2", tc=41, hlim=77) if ipv6 else IP(src="10.86.2.1", dst="10.86.2.2", tos=41, ttl=77)
    asked = bytes(Request(seq=1000 + n, ssid=n)) + tlvs
    socket.send(Ether(src=SENDER, dst=MAC) / ip / UDP(sport=20000 + n, dport=862) / Raw(asked))
    until = time.monotonic() + 10
    while select.select([socket], [], [], max(0, until - time.monotonic()))[0]:
        frame = socket.recv()
        if frame is not None and frame.src == MAC and UDP in frame and frame[UDP].sport == 862:
            break
    else:
        raise AssertionError(f"no reply to {asked.hex()}")
    raw = bytes(frame[UDP].payload)
    told = Reply(raw)
    assert len(raw) == len(asked) and (told.seq_sender, told.ssid) == (1000 + n, n), raw.hex()
    layer = frame[IPv6] if ipv6 else frame[IP]
    assert (layer.hlim if ipv6 else layer.ttl) == 255 and told.ttl_sender == 77, raw.hex()
    return layer.tc if ipv6 else layer.tos, raw, told


main()
