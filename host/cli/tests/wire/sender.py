"""A STAMP session-sender by scapy at the interface `peer`: sends requests of all layouts, one after
the other, and ends with an error if a reply is not what RFC 8762 says. Arguments: how many, and
the nanoseconds from T2 to T3; `stateful` if the replies of each of a few sessions are counted."""

import random
import select
import sys
import time
from collections import Counter

from scapy.config import conf
from scapy.contrib.stamp import STAMPSessionReflectorTestUnauthenticated as Reply
from scapy.contrib.stamp import STAMPSessionSenderTestUnauthenticated as Request
from scapy.layers.inet import IP, UDP
from scapy.layers.inet6 import IPv6
from scapy.layers.l2 import Dot1Q, Ether
from scapy.packet import Raw

MAC, SENDER = "02:00:00:00:08:62", "02:00:00:00:00:01"


def main():
    conf.verb = 0
    rng = random.Random(8762)
    socket = conf.L2socket(iface="peer")
    stateful = sys.argv[3:] == ["stateful"]
    replies = Counter()
    for n in range(int(sys.argv[1])):
        request = make(rng, n)
        number = n
        if stateful:
            number = of_few(rng, request, replies)
        check(Ether(bytes(request)), exchange(socket, request), float(sys.argv[2]), number)
    # Each session, IPv4's and IPv6's, was asked for more than once.
    assert not stateful or len(replies) == 2 * 3 * 3 and min(replies.values()) > 1, replies


def of_few(rng, request, replies):
    """Makes it a request of one of a few sessions; how many replies that has had."""
    request[UDP].sport = rng.choice([20000, 20001, 54321])
    request[Request].ssid = rng.choice([0, 1, 0x8000])
    session = (IPv6 in request, request[UDP].sport, request[Request].ssid)
    replies[session] += 1
    return replies[session] - 1


def exchange(socket, request):
    """Sends a request, and waits for what the card has to say."""
    socket.send(request)
    until = time.monotonic() + 10
    while select.select([socket], [], [], max(0, until - time.monotonic()))[0]:
        frame = socket.recv()
        if frame is not None and frame.src == MAC:
            return frame
    raise AssertionError(f"no reply to {request!r}")


def make(rng, n):
    """A request whose layout is that of its number; its source port too."""
    frame = Ether(src=SENDER, dst=MAC)
    if n % 3 == 1:
        frame /= Dot1Q(vlan=7, prio=3)
    # Addresses that the system does not have, so that it has nothing to say to the replies.
    if n % 2:
        frame /= IPv6(src="fd86::9", dst="fd86::2", tc=rng.randrange(256), hlim=rng.randrange(1, 256))
    else:
        frame /= IP(src="10.86.2.9", dst="10.86.2.2", tos=rng.randrange(256), ttl=rng.randrange(1, 256), id=rng.randrange(65536))
    test = Request(seq=n, ts=rng.randrange(2**32), ssid=rng.randrange(65536))
    return frame / UDP(sport=20000 + n, dport=862) / test / Raw(rng.randbytes(rng.randrange(60)))


def check(request, reply, ns_in_card, number):
    assert (reply.src, reply.dst) == (MAC, SENDER), reply
    assert (Dot1Q in reply, len(reply)) == (Dot1Q in request, len(request)), reply
    if Dot1Q in request:
        assert (reply[Dot1Q].vlan, reply[Dot1Q].prio) == (7, 3), reply
    layer, ttl = (IPv6, "hlim") if IPv6 in request else (IP, "ttl")
    assert (reply[layer].src, reply[layer].dst) == (request[layer].dst, request[layer].src), reply
    assert reply[layer].getfieldval(ttl) == 255, reply
    assert (reply[UDP].sport, reply[UDP].dport) == (862, request[UDP].sport), reply

    raw, asked = bytes(reply[UDP].payload), bytes(request[UDP].payload)
    told, sent = Reply(raw), Request(asked)
    assert (told.seq, told.seq_sender, told.ssid) == (number, sent.seq, sent.ssid), told.show(dump=True)
    assert told.ttl_sender == request[layer].getfieldval(ttl), told.show(dump=True)
    assert (told.err_estimate.S, told.err_estimate.Z) == (1, 1), told.show(dump=True)
    assert raw[28:38] == asked[4:14] and raw[44:] == asked[44:], raw.hex()
    t3, t2 = (int.from_bytes(raw[at : at + 4], "big") * 10**9 + int.from_bytes(raw[at + 4 : at + 8], "big") for at in (4, 16))
    assert abs(t3 - t2 - ns_in_card) < 1.3, (t2, t3)

    # The checksums are those that scapy makes.
    fresh = reply.copy()
    del fresh[UDP].chksum
    if layer is IP:
        del fresh[IP].chksum
    assert bytes(fresh) == bytes(reply), "another checksum"


main()
