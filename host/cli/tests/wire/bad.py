"""Sends what nobody should to the card at the other end of `peer`, and looks at what comes back:
never more than one reply to a frame, as long as it, and none to a reply. Prints what it counted."""

import random
import sys
import time

from scapy.config import conf
from scapy.layers.inet import IP, UDP, fragment
from scapy.layers.inet6 import IPv6
from scapy.layers.l2 import Dot1Q, Ether
from scapy.packet import Raw
from scapy.sendrecv import AsyncSniffer

MAC, SENDER = "02:00:00:00:08:62", "02:00:00:00:00:01"
CARD4, CARD6 = "10.86.2.2", "fd86::2"
LINK = Ether(src=SENDER, dst=MAC)


def main():
    conf.verb = 0
    frames, pause = {"reasons": reasons, "fuzz": fuzz, "flood": flood}[sys.argv[1]]()
    frames = [bytes(frame) for frame in frames]
    socket = conf.L2socket(iface="peer")
    sniffer = AsyncSniffer(iface="peer", lfilter=lambda frame: frame.src == MAC)
    sniffer.start()
    time.sleep(0.5)
    begun = time.monotonic()
    for frame in frames:
        socket.send(Raw(frame))
        time.sleep(pause)
    # Until nothing has come for a second.
    seen = -1
    while seen != len(sniffer.results or []):
        seen = len(sniffer.results or [])
        time.sleep(1)
    ms = round((time.monotonic() - begun) * 1000)
    replies = [bytes(frame) for frame in sniffer.stop()]
    check(frames, replies)
    print("sent", len(frames), "\nreplies", len(replies), "\nms", ms)


def check(frames, replies):
    """Each reply goes to the sender, and has a frame of its own that was as long."""
    lengths = [len(frame) for frame in frames]
    for reply in replies:
        assert reply[:6] == bytes.fromhex(SENDER.replace(":", "")), reply.hex()
        assert len(reply) in lengths, f"{len(reply)} bytes: {reply.hex()}"
        lengths.remove(len(reply))


def udp(ip, payload=44, sport=20000, **fields):
    return LINK / ip / UDP(sport=sport, dport=862, **fields) / Raw(bytes(payload))


def reasons():
    """Frames whose fate is known."""
    ip4, ip6 = IP(src="10.86.2.9", dst=CARD4), IPv6(src="fd86::9", dst=CARD6)
    frames = [LINK / part for part in fragment(ip4 / UDP(sport=20000, dport=862) / Raw(bytes(40)), 32)]
    # Only the first has the UDP header; the second is one by what would be its port.
    assert len(frames) == 2
    frames[1][IP].payload = Raw(bytes.fromhex("4e20035e00100000") + bytes(8))
    frames += [udp(ip4, payload=13), udp(ip6, payload=13)]
    frames += [udp(ip4, len=7), udp(ip4, len=51), udp(ip6, len=53), udp(IP(src="10.86.2.9", dst=CARD4, len=71))]
    frames += [udp(ip6, chksum=0)]
    frames += [udp(ip4, sport=862), udp(ip6, sport=862), udp(IP(src=CARD4, dst=CARD4), sport=862)]
    frames += [udp(IP(src="127.0.0.1", dst=CARD4)), udp(IPv6(src="ff02::1", dst=CARD6))]
    # Its own address, from another port.
    frames += [udp(IP(src=CARD4, dst=CARD4)), udp(IPv6(src=CARD6, dst=CARD6))]
    # Nobody's business: cut within the UDP header, another port, another address.
    frames += [Raw(bytes(udp(ip4))[:40]), LINK / ip4 / UDP(dport=863), udp(IP(src="10.86.2.9", dst="10.86.2.3"))]
    return frames, 0.01


def fuzz():
    """Requests with bytes changed, cut, or made longer, and noise."""
    rng = random.Random(862)
    frames = []
    for n in range(300):
        ip = IPv6(src="fd86::9", dst=CARD6) if n % 2 else IP(src="10.86.2.9", dst=CARD4)
        link = LINK / Dot1Q(vlan=7) if n % 5 == 0 else LINK
        payload = rng.choice([rng.randrange(60), rng.randrange(1400)])
        frame = bytearray(bytes(link / ip / UDP(sport=rng.randrange(1024, 65536), dport=862) / Raw(rng.randbytes(payload))))
        for _ in range(rng.choice([0, 0, 1, 2, 8])):
            # Behind the link addresses: the card is meant, and the answer comes here.
            frame[rng.randrange(12, len(frame))] = rng.randrange(256)
        end = rng.choice([len(frame), len(frame), rng.randrange(15, len(frame))])
        frames.append(bytes(frame[:end]) + bytes(rng.choice([0, 0, rng.randrange(40)])))
    frames += [bytes(LINK) + rng.randbytes(rng.randrange(20, 1400)) for _ in range(50)]
    return [Raw(frame) for frame in frames], 0.003


def flood():
    """As many requests as go, from many sources."""
    rng = random.Random(862)
    source = lambda: f"10.86.2.{rng.randrange(3, 255)}"
    return [udp(IP(src=source(), dst=CARD4), sport=rng.randrange(1024, 65536)) for _ in range(400)], 0.001


main()
