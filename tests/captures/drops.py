"""drops.py INGRESS.pcap EGRESS.pcap: the packets that entered a queue and did not leave it.

Prints `time_ns,channel,bytes` for `wiremeter replay --drops`; the channel is the DSCP. The
queue is first in, first out, so what left is what entered with gaps; the gaps are the drops.
The kernel does not say when it dropped a packet: the time is that of the packet's arrival,
as a queue that drops its tail decides then.
"""

import struct
import sys


def frames(path):
    """(time in ns, original length, network header and on) of a nanosecond pcap."""
    with open(path, "rb") as file:
        data = file.read()
    assert data[:4] == bytes.fromhex("4d3cb2a1"), "not a little-endian nanosecond pcap"
    at = 24
    while at < len(data):
        seconds, ns, captured, original = struct.unpack_from("<4I", data, at)
        yield seconds * 10**9 + ns, original, data[at + 30 : at + 16 + captured]
        at += 16 + captured


def dscp(packet):
    traffic_class = packet[1] if packet[0] >> 4 == 4 else int.from_bytes(packet[:2]) >> 4 & 0xFF
    return traffic_class >> 2


def invariant(packet):
    """The packet without what a router changes: TTL and header checksum, or hop limit."""
    if packet[0] >> 4 == 4:
        return packet[:8] + packet[9:10] + packet[12:]
    return packet[:7] + packet[8:]


ingress, egress = sys.argv[1:]
left = frames(egress)
waited_for = next(left, None)
print("time_ns,channel,bytes")
for time, length, packet in frames(ingress):
    if waited_for and invariant(packet) == invariant(waited_for[2]):
        waited_for = next(left, None)
    else:
        print(f"{time},{dscp(packet)},{length}")
assert waited_for is None, "a packet left that never entered"
