"""A STAMP session-sender by scapy: writes requests as lines of hexadecimal digits, reads the
reply to each as such a line, and ends with an error if one is not what RFC 8762 says."""

import random
import sys

from scapy.config import conf
from scapy.contrib.stamp import STAMPSessionReflectorTestUnauthenticated as Reply
from scapy.contrib.stamp import STAMPSessionSenderTestUnauthenticated as Request
from scapy.layers.inet import IP, UDP
from scapy.layers.inet6 import IPv6
from scapy.layers.l2 import Dot1AD, Dot1Q, Ether
from scapy.packet import Raw

MAC, SENDER = "02:11:22:33:44:55", "02:aa:bb:cc:dd:ee"
T2, T3 = 0x6789ABCD_12345678, 0x6789ABCE_0FEDCBA9


def main():
    conf.verb = 0
    rng = random.Random(8762)
    for n in range(200):
        request = make(rng, n)
        print(bytes(request).hex(), flush=True)
        check(n, Ether(bytes(request)), Ether(bytes.fromhex(sys.stdin.readline())))


def make(rng, n):
    """A request whose layout is that of its number."""
    frame = Ether(src=SENDER, dst=MAC)
    for tag in [[], [Dot1Q(vlan=7, prio=3)], [Dot1AD(vlan=9), Dot1Q(vlan=7)]][n % 3]:
        frame /= tag
    if n % 2:
        frame /= IPv6(src="2001:db8::9", dst="2001:db8:1234:5678:9abc:def0:1122:3344", tc=rng.randrange(256), hlim=rng.randrange(1, 256))
    else:
        frame /= IP(src="198.51.100.3", dst="192.0.2.17", tos=rng.randrange(256), ttl=rng.randrange(1, 256), id=rng.randrange(65536))
    test = Request(seq=rng.randrange(2**32), ts=rng.randrange(2**32), ssid=rng.randrange(65536))
    return frame / UDP(sport=rng.randrange(1024, 65536), dport=862) / test / Raw(rng.randbytes(rng.randrange(40)))


def check(n, request, reply):
    assert (reply.src, reply.dst) == (MAC, SENDER), reply
    ip, asked = (reply[IPv6], request[IPv6]) if n % 2 else (reply[IP], request[IP])
    assert (ip.src, ip.dst) == (asked.dst, asked.src), ip
    assert (ip.hlim if n % 2 else ip.ttl) == 255, ip
    udp = reply[UDP]
    assert (udp.sport, udp.dport) == (862, request[UDP].sport), udp
    told, asked_test = Reply(bytes(udp.payload)), bytes(request[UDP].payload)
    sent = Request(asked_test)
    assert (told.seq, told.seq_sender, told.ssid) == (sent.seq, sent.seq, sent.ssid), told.show(dump=True)
    hops = asked.hlim if n % 2 else asked.ttl
    assert (told.ttl_sender, told.mbz1, told.mbz2) == (hops, 0, 0), told.show(dump=True)
    # Bytes, since scapy's timestamps are floating-point numbers.
    raw = bytes(udp.payload)
    assert raw[4:12] == T3.to_bytes(8, "big") and raw[16:24] == T2.to_bytes(8, "big"), raw.hex()
    assert raw[28:38] == asked_test[4:14] and raw[44:] == asked_test[44:], raw.hex()
    estimate = told.err_estimate
    assert (estimate.S, estimate.Z, estimate.multiplier) == (1, 1, 1), told.show(dump=True)

    # The checksums are those that scapy makes.
    fresh = reply.copy()
    del fresh[UDP].chksum
    if not n % 2:
        del fresh[IP].chksum
    assert bytes(fresh) == bytes(reply), "another checksum"


main()
