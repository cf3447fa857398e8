"""Writes the Verilog of LiteEth's UDP core with Etherbone, as hdl/top/examples/control.rs is this
tree's: liteeth_top.py WIDTH FOLDER

WIDTH is that of its datapath: 8 bit, as LiteX has it if nothing else is said, or 32.
"""

import sys
from pathlib import Path

from liteeth.core import LiteEthUDPIPCore
from liteeth.frontend.etherbone import LiteEthEtherbone
from liteeth.phy.ecp5rgmii import LiteEthPHYRGMII
from litex.build.generic_platform import Pins
from litex.build.lattice import LatticeECP5Platform
from litex.soc.cores.clock import ECP5PLL
from litex.soc.interconnect import wishbone
from migen import ClockDomain, ClockDomainsRenamer, ClockSignal, Module, Record, ResetSignal

CLOCK_HZ = 125e6
MAC, IPV4, PORT = 0x10E2D5000000, "192.168.1.50", 1234
# The board's signals, as hdl/boards names them; their pins are in the constraints.
PORTS = {"clk": 1, "bus0_rst_n": 1} | {f"phy0_{pin}": 4 if pin[-1] == "d" else 1 for pin in ["rxc", "rxd", "rx_ctl", "txc", "txd", "tx_ctl"]}


class Top(Module):
    def __init__(self, platform, width):
        pins = {name: platform.request(name) for name in PORTS}
        self.clock_domains.cd_sys = ClockDomain()
        self.submodules.pll = pll = ECP5PLL()
        pll.register_clkin(pins["clk"], 100e6)
        pll.create_clkout(self.cd_sys, CLOCK_HZ)

        clocks, pads = Record([]), Record([])
        clocks.rx, clocks.tx = pins["phy0_rxc"], pins["phy0_txc"]
        pads.rx_data, pads.rx_ctl = pins["phy0_rxd"], pins["phy0_rx_ctl"]
        pads.tx_data, pads.tx_ctl = pins["phy0_txd"], pins["phy0_tx_ctl"]
        pads.rst_n = pins["bus0_rst_n"]
        # The Versa's PHYs delay both clocks.
        self.submodules.ethphy = phy = LiteEthPHYRGMII(clocks, pads, with_hw_init_reset=False, tx_delay=0, rx_delay=0)

        # From here on as litex.soc.integration.soc's add_etherbone: at 8 bit the core is in the
        # PHY's clock.
        wide = width == 32
        core = LiteEthUDPIPCore(phy, MAC, IPV4, CLOCK_HZ, dw=width, with_sys_datapath=wide)
        if not wide:
            core = ClockDomainsRenamer({"sys": "eth_rx"})(core)
            self.clock_domains.cd_etherbone = own = ClockDomain("etherbone")
            self.comb += [own.clk.eq(ClockSignal("sys")), own.rst.eq(ResetSignal("sys"))]
        self.submodules.core = core
        domain = "sys" if wide else "etherbone"
        self.submodules.etherbone = etherbone = LiteEthEtherbone(core.udp, PORT, buffer_depth=16, cd=domain)
        self.submodules.ram = wishbone.SRAM(1024, bus=etherbone.wishbone.bus)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    width, folder = int(sys.argv[1]), Path(sys.argv[2])
    io = [(name, 0, Pins(" ".join(f"{name}{bit}" for bit in range(bits)))) for name, bits in PORTS.items()]
    platform = LatticeECP5Platform("LFE5UM5G-45F-8BG381C", io, toolchain="trellis")
    written = platform.get_verilog(Top(platform, width), name="top")
    folder.mkdir(parents=True, exist_ok=True)
    written.write(str(folder / "top.v"))


if __name__ == "__main__":
    main()
