"""LiteX's own Etherbone, for the driver's tests.

    board.py encode          packets as LiteX's client makes them, a line each: name, bytes
    board.py decode HEX...   what LiteX reads in packets, a JSON object a line
    board.py serve FAULT     a board: registers that LiteX's packets write and read, on a free
                             UDP port, which is printed. Registers that are given as JSON on
                             stdin (address -> value) are there from the beginning.

The board's faults: "none"; "lossy" (of three datagrams the first is lost on the way there,
and the second's answer on the way back); "stale" (an answer to another request, and bytes
that are no packet, come first); "deaf" (it answers probes only).
"""

import json
import socket
import sys

from litex.tools.remote.etherbone import EtherbonePacket, EtherboneReads, EtherboneRecord, EtherboneWrites


def packet(*records, **flags):
    made = EtherbonePacket(32)
    made.records = list(records)
    for name, value in flags.items():
        setattr(made, name, value)
    made.encode()
    return bytes(made.bytes)


def record(writes=None, reads=None):
    made = EtherboneRecord()
    made.writes = writes
    made.reads = reads
    return made


def encode():
    # As CommUDP.probe, CommUDP.read and a write before the read.
    print("probe", (packet(pf=1) + bytes(4)).hex())
    print("read", packet(record(reads=EtherboneReads(base_ret_addr=7, addrs=[0x104]))).hex())
    both = record(EtherboneWrites(base_addr=0x504, datas=iter([0xDEADBEEF])), EtherboneReads(base_ret_addr=8, addrs=[0]))
    print("write", packet(both).hex())
    print("probed", packet(pr=1).hex())
    print("values", packet(record(EtherboneWrites(base_addr=7, datas=iter([1, 0xFFFFFFFF])))).hex())


def decode(packets):
    for text in packets:
        read = EtherbonePacket(32, bytearray.fromhex(text))
        read.decode()
        found = {"probe": read.pf, "records": []}
        # LiteX takes a probe's padding for an empty record.
        for one in read.records:
            # LiteX's are empty lists, and so false.
            writes = [one.writes.base_addr, one.writes.get_datas()] if one.wcount else None
            reads = [answer_to(one), one.reads.get_addrs()] if one.rcount else None
            if writes or reads:
                found["records"].append({"byte_enable": one.byte_enable, "writes": writes, "reads": reads})
        print(json.dumps(found))


def serve(fault):
    registers = {int(address, 0): value for address, value in json.loads(sys.stdin.readline() or "{}").items()}
    board = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    board.bind(("127.0.0.1", 0))
    print(board.getsockname()[1], flush=True)
    count, done = 0, None
    while True:
        datagram, client = board.recvfrom(1500)
        count += 1
        if fault == "lossy" and count % 3 == 1:
            continue
        asked = EtherbonePacket(32, bytearray(datagram))
        asked.decode()
        if asked.pf:
            answers = [packet(pr=1)]
        else:
            (one,) = asked.records
            # As docs/etherbone.md has it: a record with both is known by whom it answers.
            mark = (client, answer_to(one)) if one.wcount and one.rcount else done
            answers = [answer(one, registers, repeated=one.wcount and mark == done)]
            done = mark
            if fault == "deaf":
                continue
            if fault == "stale":
                board.sendto(packet(record(EtherboneWrites(base_addr=1, datas=iter([0xBAD])))), client)
                board.sendto(b"Not Etherbone, and rather long", client)
        if fault == "lossy" and count % 3 == 2:
            continue
        for one in answers:
            board.sendto(one, client)


def answer(one, registers, repeated):
    """Carries out a record, its writes first unless they are done, and gives the answer to its reads."""
    for n, value in enumerate(one.writes.get_datas() if one.wcount and not repeated else []):
        # What a command got is added up, so that doing it twice shows.
        address = one.writes.base_addr + 4 * n
        registers[address] = registers.get(address, 0) + value if address == COMMAND else value
    values = [registers.get(address, 0) for address in one.reads.get_addrs()]
    return packet(record(EtherboneWrites(base_addr=answer_to(one), datas=iter(values))))


def answer_to(one):
    """The base address that a record's reads are answered to, which LiteX finds and forgets."""
    return int.from_bytes(one.reads.bytes[:4], "big")


# clock.adjust, which adds what is written to the clock.
COMMAND = 0x118

if __name__ == "__main__":
    match sys.argv[1:]:
        case ["encode"]:
            encode()
        case ["decode", *packets]:
            decode(packets)
        case ["serve", fault]:
            serve(fault)
        case _:
            sys.exit(__doc__)
