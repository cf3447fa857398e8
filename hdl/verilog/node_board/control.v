// Generated from Rust; do not edit.
`default_nettype none

module control (
    input  wire clk, // control.rs:31
    input  wire rst, // control.rs:31
    input  wire rx_tvalid, // control.rs:32
    input  wire rx_tlast, // control.rs:32
    /* verilator lint_off UNUSEDSIGNAL */ // a beat has a lane at least
    input  wire [7:0] rx_tkeep, // control.rs:32
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire [63:0] rx_tdata, // control.rs:32
    input  wire [47:0] mac, // control.rs:34
    input  wire [31:0] ipv4, // control.rs:34
    input  wire [15:0] port, // control.rs:34
    input  wire enable, // control.rs:62
    input  wire [31:0] allowed, // control.rs:62
    input  wire m_axil_bvalid, // control.rs:62
    input  wire m_axil_rvalid, // control.rs:62
    input  wire m_axil_awready, // control.rs:62
    input  wire m_axil_wready, // control.rs:62
    input  wire m_axil_arready, // control.rs:62
    input  wire [31:0] m_axil_rdata, // control.rs:62
    output wire m_axil_awvalid, // control.rs:72
    output wire m_axil_wvalid, // control.rs:72
    output wire m_axil_arvalid, // control.rs:72
    output wire [15:0] m_axil_awaddr, // control.rs:72
    output wire [15:0] m_axil_araddr, // control.rs:72
    output wire [2:0] m_axil_awprot, // control.rs:72
    output wire [2:0] m_axil_arprot, // control.rs:72
    output wire [31:0] m_axil_wdata, // control.rs:72
    output wire [3:0] m_axil_wstrb, // control.rs:72
    output wire m_axil_bready, // control.rs:72
    output wire m_axil_rready, // control.rs:72
    output wire [31:0] count_arps, // control.rs:72
    output wire [31:0] count_echoes, // control.rs:72
    output wire [31:0] count_probes, // control.rs:72
    output wire [31:0] count_not_allowed, // control.rs:72
    output wire [31:0] count_refused, // control.rs:72
    output wire [31:0] count_records, // control.rs:72
    output wire [31:0] count_repeated, // control.rs:72
    output wire [31:0] count_address, // control.rs:72
    output wire [31:0] count_busy, // control.rs:72
    input  wire s_axi_awvalid, // control.rs:62
    input  wire [63:0] s_axi_awaddr, // control.rs:62
    input  wire [7:0] s_axi_awlen, // control.rs:62
    input  wire [2:0] s_axi_awsize, // control.rs:62
    input  wire [1:0] s_axi_awburst, // control.rs:62
    input  wire [7:0] s_axi_wstrb, // control.rs:62
    input  wire s_axi_wvalid, // control.rs:62
    input  wire s_axi_wlast, // control.rs:62
    input  wire [63:0] s_axi_wdata, // control.rs:62
    input  wire s_axi_bready, // control.rs:62
    output wire s_axi_awready, // control.rs:72
    output wire s_axi_wready, // control.rs:72
    output wire s_axi_bvalid, // control.rs:72
    output wire [1:0] s_axi_bresp, // control.rs:72
    output wire [31:0] count_sent, // control.rs:72
    output wire [31:0] count_no_host, // control.rs:72
    input  wire through_tvalid, // control.rs:48
    input  wire through_tlast, // control.rs:48
    input  wire [7:0] through_tkeep, // control.rs:48
    input  wire [63:0] through_tdata, // control.rs:48
    input  wire tx_tready, // control.rs:109
    output wire tx_tvalid, // control.rs:114
    output wire tx_tlast, // control.rs:114
    output wire [7:0] tx_tkeep, // control.rs:114
    output wire [63:0] tx_tdata, // control.rs:114
    output wire through_tready // control.rs:54
);
    reg rx_inside; // control.rs:80
    reg [13:0] rx_bytes; // control.rs:83
    reg open; // control.rs:102
    reg was_own; // control.rs:102
    reg was_answer; // control.rs:102
    wire u_etherbone_m_axil_awvalid; // control.rs:72
    wire u_etherbone_m_axil_wvalid; // control.rs:72
    wire u_etherbone_m_axil_arvalid; // control.rs:72
    wire [15:0] u_etherbone_m_axil_awaddr; // control.rs:72
    wire [15:0] u_etherbone_m_axil_araddr; // control.rs:72
    wire [2:0] u_etherbone_m_axil_awprot; // control.rs:72
    wire [2:0] u_etherbone_m_axil_arprot; // control.rs:72
    wire [31:0] u_etherbone_m_axil_wdata; // control.rs:72
    wire [3:0] u_etherbone_m_axil_wstrb; // control.rs:72
    wire u_etherbone_m_axil_bready; // control.rs:72
    wire u_etherbone_m_axil_rready; // control.rs:72
    wire [31:0] u_etherbone_count_arps; // control.rs:72
    wire [31:0] u_etherbone_count_echoes; // control.rs:72
    wire [31:0] u_etherbone_count_probes; // control.rs:72
    wire [31:0] u_etherbone_count_not_allowed; // control.rs:72
    wire [31:0] u_etherbone_count_refused; // control.rs:72
    wire [31:0] u_etherbone_count_records; // control.rs:72
    wire [31:0] u_etherbone_count_repeated; // control.rs:72
    wire [31:0] u_etherbone_count_address; // control.rs:72
    wire [31:0] u_etherbone_count_busy; // control.rs:72
    wire [47:0] u_etherbone_host_mac; // control.rs:44
    wire [31:0] u_etherbone_host_ipv4; // control.rs:44
    wire [15:0] u_etherbone_host_port; // control.rs:44
    wire u_etherbone_host_known; // control.rs:44
    wire u_etherbone_tx_tvalid; // control.rs:49
    wire u_etherbone_tx_tlast; // control.rs:49
    wire [7:0] u_etherbone_tx_tkeep; // control.rs:49
    wire [63:0] u_etherbone_tx_tdata; // control.rs:49
    wire u_datagram_s_axi_awready; // control.rs:72
    wire u_datagram_s_axi_wready; // control.rs:72
    wire u_datagram_s_axi_bvalid; // control.rs:72
    wire [1:0] u_datagram_s_axi_bresp; // control.rs:72
    wire [31:0] u_datagram_count_sent; // control.rs:72
    wire [31:0] u_datagram_count_no_host; // control.rs:72
    wire u_datagram_tx_tvalid; // control.rs:49
    wire u_datagram_tx_tlast; // control.rs:49
    wire [7:0] u_datagram_tx_tkeep; // control.rs:49
    wire [63:0] u_datagram_tx_tdata; // control.rs:49
    wire [3:0] sum_1 = {1'd0, rx_tkeep[7] ? 3'd7 : rx_tkeep[6] ? 3'd6 : rx_tkeep[5] ? 3'd5 : rx_tkeep[4] ?
            3'd4 : rx_tkeep[3] ? 3'd3 : rx_tkeep[2] ? 3'd2 : rx_tkeep[1] ? 3'd1 : 3'd0} + {1'd0, 3'd1}; // control.rs:85
    wire [13:0] sum_2 = rx_bytes + {10'h0, sum_1}; // control.rs:85
    wire mux_1 = open ? was_own : ((u_etherbone_tx_tvalid | u_datagram_tx_tvalid) & (~through_tvalid |
            ~was_own)); // control.rs:106
    wire ready0 = tx_tready & ~mux_1; // control.rs:36
    wire mux_2 = open ? was_answer : (u_etherbone_tx_tvalid & (~u_datagram_tx_tvalid | ~was_answer)); // control.rs:107
    wire ready1 = tx_tready & mux_1 & mux_2; // control.rs:36
    wire ready2 = tx_tready & mux_1 & ~mux_2; // control.rs:36
    wire mux_3 = mux_1 ? (mux_2 ? u_etherbone_tx_tvalid : u_datagram_tx_tvalid) : through_tvalid; // control.rs:108
    wire mux_4 = mux_1 ? (mux_2 ? u_etherbone_tx_tlast : u_datagram_tx_tlast) : through_tlast; // control.rs:108

    etherbone u_etherbone ( // card.rs:84
        .clk(clk),
        .rst(rst),
        .stream_valid(rx_tvalid),
        .stream_first(~rx_inside),
        .stream_last(rx_tlast),
        .stream_refused(1'd0),
        .stream_length(sum_2),
        .stream_data(rx_tdata),
        .enable(enable),
        .mac(mac),
        .ipv4(ipv4),
        .port(port),
        .allowed(allowed),
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
    datagram u_datagram ( // card.rs:84
        .clk(clk),
        .rst(rst),
        .mac(mac),
        .ipv4(ipv4),
        .port(port),
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
    assign tx_tvalid = mux_3;
    assign tx_tlast = mux_4;
    assign tx_tkeep = mux_1 ? (mux_2 ? u_etherbone_tx_tkeep : u_datagram_tx_tkeep) : through_tkeep;
    assign tx_tdata = mux_1 ? (mux_2 ? u_etherbone_tx_tdata : u_datagram_tx_tdata) : through_tdata;
    assign through_tready = ready0;
endmodule

`default_nettype wire
