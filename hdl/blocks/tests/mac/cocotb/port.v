// Both halves of a port, and a clock for whom the port talks to: TXC as its PHY delays it.
module port (
    input wire clk, rst, rx_clk, rx_rst,
    input wire [3:0] rgmii_rxd,
    input wire rgmii_rx_ctl,
    output wire [3:0] rgmii_txd,
    output wire rgmii_tx_ctl,
    output wire rgmii_txc,
    input wire txc_delayed,
    input wire [63:0] s_tdata,
    input wire [7:0] s_tkeep,
    input wire s_tvalid, s_tlast, s_tuser,
    output wire s_tready,
    output wire [63:0] m_tdata,
    output wire [7:0] m_tkeep,
    output wire m_tvalid, m_tlast,
    input wire m_tready,
    input wire [63:0] now,
    output wire [63:0] m_time,
    output wire [31:0] received, slow, no_sfd, rx_error, too_long, too_short, bad_fcs, no_room,
    output wire [31:0] sent, sent_bad, underruns
);
    mac_receive u_receive (
        .clk(clk), .rst(rst), .rx_clk(rx_clk), .rx_rst(rx_rst),
        .rgmii_rxd(rgmii_rxd), .rgmii_rx_ctl(rgmii_rx_ctl), .now(now),
        .m_tdata(m_tdata), .m_tkeep(m_tkeep), .m_tvalid(m_tvalid), .m_tlast(m_tlast), .m_tready(m_tready),
        .m_time(m_time), .status(), .count_frames(received), .count_slow(slow), .count_no_sfd(no_sfd),
        .count_rx_error(rx_error), .count_too_long(too_long), .count_too_short(too_short),
        .count_bad_fcs(bad_fcs), .count_no_room(no_room)
    );
    mac_transmit u_transmit (
        .clk(clk), .rst(rst), .rgmii_txd(rgmii_txd), .rgmii_tx_ctl(rgmii_tx_ctl), .rgmii_txc(rgmii_txc),
        .s_tdata(s_tdata), .s_tkeep(s_tkeep), .s_tvalid(s_tvalid), .s_tlast(s_tlast), .s_tuser(s_tuser),
        .s_tready(s_tready), .count_frames(sent), .count_bad(sent_bad), .count_underrun(underruns)
    );
endmodule
