"""A stateful STAMP reflector by scapy at the interface `peer`, for a card behind VLAN 7. It loses
some probes, doubles one, and loses one reply; the test says which. T2 is what the host's clock
says, and T3 is 5 us later. Prints `ready` and works until it is killed."""

import time

from scapy.config import conf
from scapy.contrib.stamp import STAMPSessionReflectorTestUnauthenticated as Reply
from scapy.contrib.stamp import STAMPSessionSenderTestUnauthenticated as Request
from scapy.layers.inet import IP, UDP
from scapy.layers.l2 import Dot1Q, Ether

MAC, OURS = "02:00:00:00:08:62", "10.86.2.9"
DELTA_NS = 5_000


def main():
    conf.verb = 0
    socket = conf.L2socket(iface="peer", filter=None)
    print("ready", flush=True)
    number = 0
    while True:
        frame = socket.recv()
        if frame is None or frame.src != MAC or UDP not in frame or frame[IP].dst != OURS:
            continue
        now = time.time_ns()
        request = Request(bytes(frame[UDP].payload))
        assert frame[Dot1Q].vlan == 7, frame
        if request.seq % 10 == 3:
            continue
        for _ in range(2 if request.seq == 5 else 1):
            if request.seq != 8:
                socket.send(reply(frame, request, number, now))
            number += 1


def reply(frame, request, number, now):
    """The packet of RFC 8762, section 4.3.1, with PTP's timestamps: Z is 1."""
    raw = bytes(frame[UDP].payload)
    test = b"".join(
        [
            number.to_bytes(4, "big"),
            ptp(now + DELTA_NS),
            (0x4001).to_bytes(2, "big"),
            raw[14:16],
            ptp(now),
            raw[0:4],
            raw[4:12],
            raw[12:14],
            bytes(2),
            bytes([frame[IP].ttl]),
            bytes(3),
        ]
    )
    # Scapy reads its own fields in it.
    assert Reply(test).seq_sender == request.seq, Reply(test).show(dump=True)
    back = Ether(src=frame.dst, dst=MAC) / Dot1Q(vlan=7) / IP(src=OURS, dst=frame[IP].src)
    return back / UDP(sport=862, dport=frame[UDP].sport) / test


def ptp(ns):
    return (ns // 10**9).to_bytes(4, "big") + (ns % 10**9).to_bytes(4, "big")


if __name__ == "__main__":
    main()
