// Generated from Rust; do not edit.
`default_nettype none

module control (
    input  wire clk, // control.rs:34
    input  wire rst, // control.rs:34
    input  wire rx_tvalid, // control.rs:35
    input  wire rx_tlast, // control.rs:35
    /* verilator lint_off UNUSEDSIGNAL */ // a beat has a lane at least
    input  wire [7:0] rx_tkeep, // control.rs:35
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire [63:0] rx_tdata, // control.rs:35
    input  wire strap, // control.rs:36
    input  wire [15:0] value_mac_high, // control.rs:81
    input  wire [31:0] value_mac_low, // control.rs:81
    input  wire [31:0] value_ipv4, // control.rs:81
    input  wire [15:0] value_port, // control.rs:81
    input  wire [31:0] value_allowed, // control.rs:81
    input  wire value_enable, // control.rs:81
    input  wire [47:0] built_mac, // control.rs:89
    input  wire [31:0] built_ipv4, // control.rs:89
    input  wire [15:0] built_port, // control.rs:89
    input  wire [31:0] built_allowed, // control.rs:89
    input  wire built_enable, // control.rs:89
    input  wire [4:0] set, // control.rs:92
    input  wire set_pulse, // control.rs:92
    input  wire m_axil_bvalid, // control.rs:103
    input  wire m_axil_rvalid, // control.rs:103
    input  wire m_axil_awready, // control.rs:103
    input  wire m_axil_wready, // control.rs:103
    input  wire m_axil_arready, // control.rs:103
    input  wire [31:0] m_axil_rdata, // control.rs:103
    output wire m_axil_awvalid, // control.rs:113
    output wire m_axil_wvalid, // control.rs:113
    output wire m_axil_arvalid, // control.rs:113
    output wire [15:0] m_axil_awaddr, // control.rs:113
    output wire [15:0] m_axil_araddr, // control.rs:113
    output wire [2:0] m_axil_awprot, // control.rs:113
    output wire [2:0] m_axil_arprot, // control.rs:113
    output wire [31:0] m_axil_wdata, // control.rs:113
    output wire [3:0] m_axil_wstrb, // control.rs:113
    output wire m_axil_bready, // control.rs:113
    output wire m_axil_rready, // control.rs:113
    output wire [31:0] count_arps, // control.rs:113
    output wire [31:0] count_echoes, // control.rs:113
    output wire [31:0] count_probes, // control.rs:113
    output wire [31:0] count_not_allowed, // control.rs:113
    output wire [31:0] count_refused, // control.rs:113
    output wire [31:0] count_records, // control.rs:113
    output wire [31:0] count_repeated, // control.rs:113
    output wire [31:0] count_address, // control.rs:113
    output wire [31:0] count_busy, // control.rs:113
    input  wire s_axi_awvalid, // control.rs:103
    input  wire [63:0] s_axi_awaddr, // control.rs:103
    input  wire [7:0] s_axi_awlen, // control.rs:103
    input  wire [2:0] s_axi_awsize, // control.rs:103
    input  wire [1:0] s_axi_awburst, // control.rs:103
    input  wire [7:0] s_axi_wstrb, // control.rs:103
    input  wire s_axi_wvalid, // control.rs:103
    input  wire s_axi_wlast, // control.rs:103
    input  wire [63:0] s_axi_wdata, // control.rs:103
    input  wire s_axi_bready, // control.rs:103
    output wire s_axi_awready, // control.rs:113
    output wire s_axi_wready, // control.rs:113
    output wire s_axi_bvalid, // control.rs:113
    output wire [1:0] s_axi_bresp, // control.rs:113
    output wire [31:0] count_sent, // control.rs:113
    output wire [31:0] count_no_host, // control.rs:113
    output wire [15:0] mac_high, // control.rs:66
    output wire [31:0] mac_low, // control.rs:66
    output wire [31:0] ipv4, // control.rs:66
    output wire [15:0] port, // control.rs:66
    output wire [31:0] allowed, // control.rs:66
    output wire [1:0] enable, // control.rs:66
    input  wire through_tvalid, // control.rs:69
    input  wire through_tlast, // control.rs:69
    input  wire [7:0] through_tkeep, // control.rs:69
    input  wire [63:0] through_tdata, // control.rs:69
    input  wire tx_tready, // control.rs:150
    output wire tx_tvalid, // control.rs:155
    output wire tx_tlast, // control.rs:155
    output wire [7:0] tx_tkeep, // control.rs:155
    output wire [63:0] tx_tdata, // control.rs:155
    output wire through_tready // control.rs:75
);
    reg rx_inside; // control.rs:121
    reg [13:0] rx_bytes; // control.rs:124
    reg open; // control.rs:143
    reg was_own; // control.rs:143
    reg was_answer; // control.rs:143
    wire [47:0] u_who_who_mac; // control.rs:96
    wire [31:0] u_who_who_ipv4; // control.rs:96
    wire [15:0] u_who_who_port; // control.rs:96
    wire [31:0] u_who_who_allowed; // control.rs:96
    wire u_who_who_enable; // control.rs:96
    wire u_who_waits_for_quiet; // control.rs:96
    wire u_etherbone_m_axil_awvalid; // control.rs:113
    wire u_etherbone_m_axil_wvalid; // control.rs:113
    wire u_etherbone_m_axil_arvalid; // control.rs:113
    wire [15:0] u_etherbone_m_axil_awaddr; // control.rs:113
    wire [15:0] u_etherbone_m_axil_araddr; // control.rs:113
    wire [2:0] u_etherbone_m_axil_awprot; // control.rs:113
    wire [2:0] u_etherbone_m_axil_arprot; // control.rs:113
    wire [31:0] u_etherbone_m_axil_wdata; // control.rs:113
    wire [3:0] u_etherbone_m_axil_wstrb; // control.rs:113
    wire u_etherbone_m_axil_bready; // control.rs:113
    wire u_etherbone_m_axil_rready; // control.rs:113
    wire [31:0] u_etherbone_count_arps; // control.rs:113
    wire [31:0] u_etherbone_count_echoes; // control.rs:113
    wire [31:0] u_etherbone_count_probes; // control.rs:113
    wire [31:0] u_etherbone_count_not_allowed; // control.rs:113
    wire [31:0] u_etherbone_count_refused; // control.rs:113
    wire [31:0] u_etherbone_count_records; // control.rs:113
    wire [31:0] u_etherbone_count_repeated; // control.rs:113
    wire [31:0] u_etherbone_count_address; // control.rs:113
    wire [31:0] u_etherbone_count_busy; // control.rs:113
    wire [47:0] u_etherbone_host_mac; // control.rs:52
    wire [31:0] u_etherbone_host_ipv4; // control.rs:52
    wire [15:0] u_etherbone_host_port; // control.rs:52
    wire u_etherbone_host_known; // control.rs:52
    wire u_etherbone_idle; // control.rs:57
    wire u_etherbone_tx_tvalid; // control.rs:70
    wire u_etherbone_tx_tlast; // control.rs:70
    wire [7:0] u_etherbone_tx_tkeep; // control.rs:70
    wire [63:0] u_etherbone_tx_tdata; // control.rs:70
    wire u_datagram_s_axi_awready; // control.rs:113
    wire u_datagram_s_axi_wready; // control.rs:113
    wire u_datagram_s_axi_bvalid; // control.rs:113
    wire [1:0] u_datagram_s_axi_bresp; // control.rs:113
    wire [31:0] u_datagram_count_sent; // control.rs:113
    wire [31:0] u_datagram_count_no_host; // control.rs:113
    wire u_datagram_idle; // control.rs:57
    wire u_datagram_tx_tvalid; // control.rs:70
    wire u_datagram_tx_tlast; // control.rs:70
    wire [7:0] u_datagram_tx_tkeep; // control.rs:70
    wire [63:0] u_datagram_tx_tdata; // control.rs:70
    wire [3:0] sum_1 = {1'd0, rx_tkeep[7] ? 3'd7 : rx_tkeep[6] ? 3'd6 : rx_tkeep[5] ? 3'd5 : rx_tkeep[4] ?
            3'd4 : rx_tkeep[3] ? 3'd3 : rx_tkeep[2] ? 3'd2 : rx_tkeep[1] ? 3'd1 : 3'd0} + {1'd0, 3'd1}; // control.rs:126
    wire [13:0] sum_2 = rx_bytes + {10'h0, sum_1}; // control.rs:126
    wire quiet = u_etherbone_idle & u_datagram_idle; // control.rs:36
    wire logic_1 = u_who_who_enable | strap; // control.rs:38
    wire mux_1 = open ? was_own : ((u_etherbone_tx_tvalid | u_datagram_tx_tvalid) & (~through_tvalid |
            ~was_own)); // control.rs:147
    wire ready0 = tx_tready & ~mux_1; // control.rs:42
    wire mux_2 = open ? was_answer : (u_etherbone_tx_tvalid & (~u_datagram_tx_tvalid | ~was_answer)); // control.rs:148
    wire ready1 = tx_tready & mux_1 & mux_2; // control.rs:42
    wire ready2 = tx_tready & mux_1 & ~mux_2; // control.rs:42
    wire mux_3 = mux_1 ? (mux_2 ? u_etherbone_tx_tvalid : u_datagram_tx_tvalid) : through_tvalid; // control.rs:149
    wire mux_4 = mux_1 ? (mux_2 ? u_etherbone_tx_tlast : u_datagram_tx_tlast) : through_tlast; // control.rs:149

    control_who u_who ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .built_mac(built_mac),
        .built_ipv4(built_ipv4),
        .built_port(built_port),
        .built_allowed(built_allowed),
        .built_enable(built_enable),
        .told_mac({value_mac_high, value_mac_low}),
        .told_ipv4(value_ipv4),
        .told_port(value_port),
        .told_allowed(value_allowed),
        .told_enable(value_enable),
        .set(set),
        .set_pulse(set_pulse),
        .quiet(quiet),
        .who_mac(u_who_who_mac),
        .who_ipv4(u_who_who_ipv4),
        .who_port(u_who_who_port),
        .who_allowed(u_who_who_allowed),
        .who_enable(u_who_who_enable),
        .waits_for_quiet(u_who_waits_for_quiet)
    );
    etherbone u_etherbone ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .stream_valid(rx_tvalid),
        .stream_first(~rx_inside),
        .stream_last(rx_tlast),
        .stream_refused(1'd0),
        .stream_length(sum_2),
        .stream_data(rx_tdata),
        .enable(logic_1),
        .mac(u_who_who_mac),
        .ipv4(u_who_who_ipv4),
        .port(u_who_who_port),
        .allowed(u_who_who_allowed),
        .host_mac(u_etherbone_host_mac),
        .host_ipv4(u_etherbone_host_ipv4),
        .host_port(u_etherbone_host_port),
        .host_known(u_etherbone_host_known),
        .m_axil_bvalid(m_axil_bvalid),
        .m_axil_rvalid(m_axil_rvalid),
        .m_axil_awready(m_axil_awready),
        .m_axil_awvalid(u_etherbone_m_axil_awvalid),
        .m_axil_wready(m_axil_wready),
        .m_axil_wvalid(u_etherbone_m_axil_wvalid),
        .m_axil_arready(m_axil_arready),
        .m_axil_arvalid(u_etherbone_m_axil_arvalid),
        .m_axil_awaddr(u_etherbone_m_axil_awaddr),
        .m_axil_araddr(u_etherbone_m_axil_araddr),
        .m_axil_awprot(u_etherbone_m_axil_awprot),
        .m_axil_arprot(u_etherbone_m_axil_arprot),
        .m_axil_wdata(u_etherbone_m_axil_wdata),
        .m_axil_wstrb(u_etherbone_m_axil_wstrb),
        .m_axil_bready(u_etherbone_m_axil_bready),
        .m_axil_rready(u_etherbone_m_axil_rready),
        .m_axil_rdata(m_axil_rdata),
        .tx_tready(ready1),
        .tx_tdata(u_etherbone_tx_tdata),
        .tx_tkeep(u_etherbone_tx_tkeep),
        .tx_tlast(u_etherbone_tx_tlast),
        .tx_tvalid(u_etherbone_tx_tvalid),
        .idle(u_etherbone_idle),
        .count_arps(u_etherbone_count_arps),
        .count_echoes(u_etherbone_count_echoes),
        .count_probes(u_etherbone_count_probes),
        .count_not_allowed(u_etherbone_count_not_allowed),
        .count_refused(u_etherbone_count_refused),
        .count_records(u_etherbone_count_records),
        .count_repeated(u_etherbone_count_repeated),
        .count_address(u_etherbone_count_address),
        .count_busy(u_etherbone_count_busy)
    );
    datagram u_datagram ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .mac(u_who_who_mac),
        .ipv4(u_who_who_ipv4),
        .port(u_who_who_port),
        .host_mac(u_etherbone_host_mac),
        .host_ipv4(u_etherbone_host_ipv4),
        .host_port(u_etherbone_host_port),
        .host_known(u_etherbone_host_known),
        .s_axi_awvalid(s_axi_awvalid),
        .s_axi_awaddr(s_axi_awaddr),
        .s_axi_awlen(s_axi_awlen),
        .s_axi_awsize(s_axi_awsize),
        .s_axi_awburst(s_axi_awburst),
        .s_axi_wstrb(s_axi_wstrb),
        .s_axi_wvalid(s_axi_wvalid),
        .s_axi_wlast(s_axi_wlast),
        .s_axi_wdata(s_axi_wdata),
        .s_axi_awready(u_datagram_s_axi_awready),
        .s_axi_wready(u_datagram_s_axi_wready),
        .waits(u_who_waits_for_quiet),
        .idle(u_datagram_idle),
        .tx_tready(ready2),
        .tx_tdata(u_datagram_tx_tdata),
        .tx_tkeep(u_datagram_tx_tkeep),
        .tx_tlast(u_datagram_tx_tlast),
        .tx_tvalid(u_datagram_tx_tvalid),
        .s_axi_bready(s_axi_bready),
        .s_axi_bvalid(u_datagram_s_axi_bvalid),
        .s_axi_bresp(u_datagram_s_axi_bresp),
        .count_sent(u_datagram_count_sent),
        .count_no_host(u_datagram_count_no_host)
    );

    initial begin
        rx_inside = 1'd0;
        rx_bytes = 14'h0;
        open = 1'd0;
        was_own = 1'd0;
        was_answer = 1'd0;
    end
    always @(posedge clk) begin
        if (rst) begin
            rx_inside <= 1'd0;
            rx_bytes <= 14'h0;
            open <= 1'd0;
            was_own <= 1'd0;
            was_answer <= 1'd0;
        end else begin
            if (rx_tvalid) rx_inside <= ~rx_tlast;
            if (rx_tvalid) rx_bytes <= rx_tlast ? 14'h0 : sum_2;
            open <= (open | mux_3) & ~(mux_3 & tx_tready & mux_4);
            if (mux_3) was_own <= mux_1;
            if (mux_3 & mux_1) was_answer <= mux_2;
        end
    end

    assign m_axil_awvalid = u_etherbone_m_axil_awvalid;
    assign m_axil_wvalid = u_etherbone_m_axil_wvalid;
    assign m_axil_arvalid = u_etherbone_m_axil_arvalid;
    assign m_axil_awaddr = u_etherbone_m_axil_awaddr;
    assign m_axil_araddr = u_etherbone_m_axil_araddr;
    assign m_axil_awprot = u_etherbone_m_axil_awprot;
    assign m_axil_arprot = u_etherbone_m_axil_arprot;
    assign m_axil_wdata = u_etherbone_m_axil_wdata;
    assign m_axil_wstrb = u_etherbone_m_axil_wstrb;
    assign m_axil_bready = u_etherbone_m_axil_bready;
    assign m_axil_rready = u_etherbone_m_axil_rready;
    assign count_arps = u_etherbone_count_arps;
    assign count_echoes = u_etherbone_count_echoes;
    assign count_probes = u_etherbone_count_probes;
    assign count_not_allowed = u_etherbone_count_not_allowed;
    assign count_refused = u_etherbone_count_refused;
    assign count_records = u_etherbone_count_records;
    assign count_repeated = u_etherbone_count_repeated;
    assign count_address = u_etherbone_count_address;
    assign count_busy = u_etherbone_count_busy;
    assign s_axi_awready = u_datagram_s_axi_awready;
    assign s_axi_wready = u_datagram_s_axi_wready;
    assign s_axi_bvalid = u_datagram_s_axi_bvalid;
    assign s_axi_bresp = u_datagram_s_axi_bresp;
    assign count_sent = u_datagram_count_sent;
    assign count_no_host = u_datagram_count_no_host;
    assign mac_high = u_who_who_mac[47:32];
    assign mac_low = u_who_who_mac[31:0];
    assign ipv4 = u_who_who_ipv4;
    assign port = u_who_who_port;
    assign allowed = u_who_who_allowed;
    assign enable = {strap, logic_1};
    assign tx_tvalid = mux_3;
    assign tx_tlast = mux_4;
    assign tx_tkeep = mux_1 ? (mux_2 ? u_etherbone_tx_tkeep : u_datagram_tx_tkeep) : through_tkeep;
    assign tx_tdata = mux_1 ? (mux_2 ? u_etherbone_tx_tdata : u_datagram_tx_tdata) : through_tdata;
    assign through_tready = ready0;
endmodule

`default_nettype wire
