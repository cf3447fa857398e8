//! Writes what is placed beside LiteEth's UDP core: `control FOLDER`, Verilog and constraints of a
//! top level with one RGMII port of the Versa's, Etherbone, ARP and ICMP, and 1 KiB of RAM behind.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;

use anyhow::Context;
use wiremeter_blocks::mac_receive::{self, Pins, Sizes, TIME_BITS};
use wiremeter_blocks::{Profile, control, etherbone, mac_transmit};
use wiremeter_boards::{board, constraints::constraints};
use wiremeter_cells::{AxiLiteFound, Family, axi_lite_slave, pll};
use wiremeter_rtl::{Clock, Collision, Component, Direction, Instance, Library, Module, Sig};
use wiremeter_top::CORE_HZ;

/// The RAM's words of 32 bits.
const WORDS: usize = 256;
/// Who answers: as LiteX's boards do.
const MAC: u64 = 0x10e2_d500_0000;
const IPV4: u64 = 0xc0a8_0132;
const PORT: u64 = 1234;

fn main() -> anyhow::Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).context("usage: control FOLDER")?);
    let versa = board("versa-ecp5-5g").context("the Versa is a board")?;
    let top = Module::build("top", |m| describe(m, versa.clock.hz));
    let ports: Vec<&str> = top.ports().iter().map(|port| port.name.as_str()).collect();
    let mut files = Library::of(&top).0;
    files.push(("top.lpf".to_string(), constraints(versa, &ports)?));
    std::fs::create_dir_all(&folder)?;
    for (name, text) in files {
        std::fs::write(folder.join(name), text)?;
    }
    Ok(())
}

fn describe(m: &Module, hz: u32) {
    let rx = m.clock_inside("rx", m.input_async("phy0_rxc", 1));
    let made = pll(m, rx.clock, Family::Ecp5, "u_pll", (m.input_async("clk", 1), hz), &[(CORE_HZ, 0)]);
    let core = m.clock_inside("core", made.clocks[0]);
    let up = made.locked.cross(core.clock).delay("up_first").delay("up");
    m.output("bus0_rst_n", up);
    core.reset.drive(!up);
    rx.reset.drive((!up).cross(rx.clock).delay("held_first").delay("held"));

    let clk = core.clock;
    let pins = Pins {
        data: m.input_async("phy0_rxd", 4),
        control: m.input_async("phy0_rx_ctl", 1),
    };
    let inputs = [("now", m.lit(0, TIME_BITS)), ("m_tready", m.lit(1, 1))];
    let received = mac_receive::wire(m, "", (clk, rx.clock), Family::Ecp5, &Sizes::envelope(), pins, &inputs);

    // The bus goes round: what each end says is not there before the other.
    let (of, ram) = (control::component(&Profile::narrow()), ram());
    let mut given: BTreeMap<String, Sig<'_>> = BTreeMap::new();
    let wires: BTreeMap<String, _> = inputs_of(&of)
        .filter(|(name, _)| name.starts_with("m_axil_"))
        .map(|(name, width)| (name.clone(), m.wire(clk, &format!("bus_{name}"), width)))
        .collect();
    given.extend(wires.iter().map(|(name, wire)| (name.clone(), wire.q)));
    for field in ["tvalid", "tlast", "tkeep", "tdata"] {
        given.insert(format!("rx_{field}"), received.out(&format!("m_{field}")));
    }
    let sent = m.wire(clk, "mac_ready", 1);
    let who = [
        ("mac", MAC, 48),
        ("ipv4", IPV4, 32),
        ("port", PORT, 16),
        ("allowed", 0, 32),
        ("enable", 1, 1),
    ];
    given.extend(who.map(|(name, value, width)| (name.to_string(), m.lit(value, width))));
    given.insert("tx_tready".into(), sent.q);
    let control = instance(m, clk, "u_control", &of, given);

    let bus = inputs_of(&ram).map(|(name, _)| (name.clone(), control.out(&name.replacen("s_axil_", "m_axil_", 1))));
    let ram = instance(m, clk, "u_ram", &ram, bus.collect());
    for (name, wire) in wires {
        wire.drive(ram.out(&name.replacen("m_axil_", "s_axil_", 1)));
    }
    let stream = ["tvalid", "tlast", "tkeep", "tdata"].map(|field| (format!("s_{field}"), control.out(&format!("tx_{field}"))));
    let sender = instance(m, clk, "u_transmit", &mac_transmit::component(Family::Ecp5), stream.into());
    sent.drive(sender.out("s_tready"));
    for pin in ["txd", "tx_ctl", "txc"] {
        m.output(&format!("phy0_{pin}"), sender.out(&format!("rgmii_{pin}")));
    }
}

/// 1 KiB on AXI4-Lite.
fn ram() -> Rc<Component> {
    Module::build("ram", |m| {
        let clk = m.clock("clk", "rst");
        axi_lite_slave(m, clk, "s_axil", etherbone::ADDRESS_BITS, 1, |bus| {
            let (to, from) = (word(bus.write_address), word(bus.read_address));
            let bytes = [3, 2, 1, 0].map(|n| {
                let memory = m.memory(&format!("byte{n}"), WORDS, 8);
                memory.write(bus.write & bus.write_strobe.bit(n), to, bus.write_data.slice(8 * n, 8));
                memory.read(from, Collision::Any)
            });
            AxiLiteFound {
                valid: bus.read.delay_reset("read_late", 0),
                data: Sig::cat_all(&bytes),
            }
        });
    })
}

fn word(address: Sig<'_>) -> Sig<'_> {
    address.partly_used("there are no more").trunc(WORDS.ilog2())
}

fn inputs_of(component: &Component) -> impl Iterator<Item = (String, u32)> {
    let ports = component.ports().iter().filter(|port| port.direction == Direction::Input);
    let ports = ports.filter(|port| !["clk", "rst"].contains(&port.name.as_str()));
    ports.map(|port| (port.name.clone(), port.width))
}

/// An instance whose other inputs are 0: no frames pass, and no records come.
fn instance<'m>(m: &'m Module, clk: Clock<'m>, name: &str, of: &Rc<Component>, mut given: BTreeMap<String, Sig<'m>>) -> Instance<'m> {
    for (name, width) in inputs_of(of) {
        given.entry(name).or_insert_with(|| m.lit(0, width));
    }
    let inputs: Vec<(&str, Sig<'m>)> = given.iter().map(|(name, sig)| (name.as_str(), *sig)).collect();
    m.instance(clk, name, of, &inputs)
}
