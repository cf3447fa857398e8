"""The port under cocotbext-eth's RGMII and cocotbext-axi's streams."""

import random

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles, Edge, RisingEdge, Timer
from cocotbext.axi import AxiStreamBus, AxiStreamFrame, AxiStreamSink, AxiStreamSource
from cocotbext.eth import GmiiFrame, RgmiiSink, RgmiiSource

BYTE = 8000  # ps on the line


class Port:
    """The port with both its neighbours, reset and running."""

    async def start(self, dut):
        self.dut = dut
        for name in ["rgmii_rxd", "rgmii_rx_ctl", "txc_delayed", "now", "s_tuser"]:
            getattr(dut, name).value = 0
        dut.rst.value = dut.rx_rst.value = 1
        self.line = RgmiiSource(dut.rgmii_rxd, dut.rgmii_rx_ctl, dut.rx_clk)
        self.wire = RgmiiSink(dut.rgmii_txd, dut.rgmii_tx_ctl, dut.txc_delayed)
        self.received = AxiStreamSink(AxiStreamBus.from_prefix(dut, "m"), dut.clk, dut.rst)
        self.sending = AxiStreamSource(AxiStreamBus.from_prefix(dut, "s"), dut.clk, dut.rst)
        cocotb.start_soon(Clock(dut.clk, BYTE, unit="ps").start())
        # The other end's crystal is 100 ppm away.
        cocotb.start_soon(Clock(dut.rx_clk, 8002 if random.random() < 0.5 else 7998, unit="ps").start())
        cocotb.start_soon(self.delay())
        await ClockCycles(dut.clk, 10)
        dut.rst.value = dut.rx_rst.value = 0
        await ClockCycles(dut.clk, 10)
        return self

    async def delay(self):
        """TXC, 2 ns later."""
        while True:
            await Edge(self.dut.rgmii_txc)
            level = self.dut.rgmii_txc.value
            await Timer(2000, "ps")
            self.dut.txc_delayed.value = level

    def count(self, name):
        return int(getattr(self.dut, name).value)

    async def settle(self):
        await self.line.wait()
        await ClockCycles(self.dut.clk, 400)


def payload(low=60, high=1514):
    return random.randbytes(random.choice([low, random.randint(low, high)]))


@cocotb.test()
async def receive(dut):
    """Random lengths and gaps; wrong check sequences, runts and errors among them."""
    port = await Port().start(dut)
    good, counts = [], {"bad_fcs": 0, "too_short": 0, "rx_error": 0, "too_long": 0}
    for _ in range(150):
        data = payload()
        frame = GmiiFrame.from_payload(data)
        match random.randrange(8):
            case 0:
                frame.data[random.randrange(8, len(frame.data))] ^= 1 << random.randrange(8)
                counts["bad_fcs"] += 1
            case 1:
                frame = GmiiFrame.from_payload(random.randbytes(random.randint(1, 59)), min_len=0)
                counts["too_short"] += 1
            case 2:
                frame.error = [0] * len(frame.data)
                frame.error[random.randrange(len(frame.data))] = 1
                counts["rx_error"] += 1
            case 3 if random.random() < 0.3:
                frame = GmiiFrame.from_payload(random.randbytes(random.randint(1997, 4000)))
                counts["too_long"] += 1
            case _:
                good.append(data)
        port.line.ifg = random.choice([12, 12, 12, random.randint(1, 60)])
        await port.line.send(frame)
        if random.random() < 0.3:
            await port.line.wait()
    await port.settle()
    for data in good:
        frame = await port.received.recv()
        assert bytes(frame.tdata) == data
    assert port.received.empty()
    assert counts == {name: port.count(name) for name in counts}
    assert port.count("received") == len(good)
    assert sum(port.count(name) for name in ["no_room", "no_sfd", "slow"]) == 0


@cocotb.test()
async def transmit(dut):
    """Random lengths, some to be padded; some marked as bad."""
    port = await Port().start(dut)
    sent = []
    for _ in range(150):
        data, bad = payload(1), random.random() < 0.1
        sent.append((data, bad))
        beats = AxiStreamFrame(data, tuser=[0] * (len(data) - 1) + [int(bad)])
        await port.sending.send(beats)
        if random.random() < 0.3:
            await port.sending.wait()
            await ClockCycles(dut.clk, random.randrange(2000))
    end = None
    for data, bad in sent:
        frame = await port.wire.recv()
        assert frame.error is None
        assert bytes(frame.get_preamble()) == b"\x55" * 7 + b"\xd5"
        assert bytes(frame.get_payload()) == data.ljust(60, b"\0")
        assert frame.check_fcs() != bad
        # The sink sees the end at the first clock without data.
        assert end is None or frame.sim_time_start - end >= 12 * BYTE
        end = frame.sim_time_end
    assert port.count("sent_bad") == sum(bad for _, bad in sent)
    assert port.count("sent") + port.count("sent_bad") == len(sent)
    assert port.count("underruns") == 0


@cocotb.test()
async def both_ways_back_to_back(dut):
    """Both directions at the line's rate."""
    port = await Port().start(dut)
    incoming, outgoing = [[payload(60, 300) for _ in range(200)] for _ in range(2)]
    for data in incoming:
        port.line.send_nowait(GmiiFrame.from_payload(data))
    for data in outgoing:
        port.sending.send_nowait(AxiStreamFrame(data))
    frames = []
    for data in outgoing:
        frames.append(await port.wire.recv())
        assert frames[-1].check_fcs() and bytes(frames[-1].get_payload()) == data
    for one, next in zip(frames, frames[1:]):
        assert next.sim_time_start - one.sim_time_end == 12 * BYTE
    await port.settle()
    for data in incoming:
        assert bytes((await port.received.recv()).tdata) == data
    assert port.count("received") == port.count("sent") == 200
