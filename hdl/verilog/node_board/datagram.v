// Generated from Rust; do not edit.
`default_nettype none

module datagram (
    input  wire clk, // datagram.rs:37
    input  wire rst, // datagram.rs:37
    input  wire [47:0] mac, // datagram.rs:38
    input  wire [31:0] ipv4, // datagram.rs:38
    input  wire [15:0] port, // datagram.rs:38
    input  wire [47:0] host_mac, // datagram.rs:38
    input  wire [31:0] host_ipv4, // datagram.rs:38
    input  wire [15:0] host_port, // datagram.rs:38
    input  wire host_known, // datagram.rs:38
    input  wire s_axi_awvalid, // datagram.rs:132
    input  wire [63:0] s_axi_awaddr, // datagram.rs:132
    /* verilator lint_off UNUSEDSIGNAL */ // all bursts are whole records
    input  wire [7:0] s_axi_awlen, // datagram.rs:132
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // all bursts are whole records
    input  wire [2:0] s_axi_awsize, // datagram.rs:132
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // all bursts are whole records
    input  wire [1:0] s_axi_awburst, // datagram.rs:132
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // all bursts are whole records
    input  wire [7:0] s_axi_wstrb, // datagram.rs:132
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire s_axi_wvalid, // datagram.rs:132
    input  wire s_axi_wlast, // datagram.rs:132
    input  wire [63:0] s_axi_wdata, // datagram.rs:132
    output wire s_axi_awready, // datagram.rs:149
    output wire s_axi_wready, // datagram.rs:150
    input  wire waits, // datagram.rs:38
    output wire idle, // datagram.rs:54
    input  wire tx_tready, // datagram.rs:38
    output wire [63:0] tx_tdata, // datagram.rs:98
    output wire [7:0] tx_tkeep, // datagram.rs:98
    output wire tx_tlast, // datagram.rs:98
    output wire tx_tvalid, // datagram.rs:104
    input  wire s_axi_bready, // datagram.rs:38
    output wire s_axi_bvalid, // datagram.rs:112
    output wire [1:0] s_axi_bresp, // datagram.rs:113
    output wire [31:0] count_sent, // datagram.rs:120
    output wire [31:0] count_no_host // datagram.rs:120
);
    reg sending; // datagram.rs:48
    reg sums; // datagram.rs:48
    reg makes; // datagram.rs:48
    reg answers; // datagram.rs:48
    reg addressed; // datagram.rs:133
    reg filled; // datagram.rs:133
    reg [63:0] address; // datagram.rs:137
    reg [2:0] beat; // datagram.rs:145
    reg [31:0] datagram_number; // datagram.rs:55
    reg [5:0] at; // datagram.rs:58
    reg [15:0] answer_sum; // header.rs:73
    reg summing; // header.rs:75
    reg [15:0] term; // header.rs:76
    reg tx_valid; // datagram.rs:48
    reg [15:0] word_0; // datagram.rs:87
    reg [15:0] word_1; // datagram.rs:87
    reg [15:0] word_2; // datagram.rs:87
    reg [15:0] word_3; // datagram.rs:87
    reg [63:0] tdata; // datagram.rs:96
    reg [7:0] tkeep; // datagram.rs:96
    reg tlast; // datagram.rs:96
    reg [15:0] counter_sent_low; // counter.rs:13
    reg [15:0] counter_sent_high; // counter.rs:13
    reg counter_sent_full; // datagram.rs:120
    reg [15:0] counter_no_host_low; // counter.rs:13
    reg [15:0] counter_no_host_high; // counter.rs:13
    reg counter_no_host_full; // datagram.rs:120
    reg [63:0] record [0:7]; // datagram.rs:147
    wire logic_1 = s_axi_awvalid & ~addressed; // datagram.rs:135
    wire logic_2 = s_axi_wvalid & ~filled; // datagram.rs:142
    wire logic_3 = logic_2 & s_axi_wlast; // datagram.rs:143
    wire [2:0] sum_1 = beat + 3'd1; // datagram.rs:146
    wire logic_4 = addressed & filled & ~sending & ~answers & ~waits; // datagram.rs:53
    wire compare_1 = at == 6'h10; // datagram.rs:59
    wire [31:0] difference_1 = datagram_number - 32'h1; // datagram.rs:67
    wire [15:0] logic_5 = ({16{(at == 6'h0) & 1'd1}} & host_mac[47:32]) | ({16{(at == 6'h1) & 1'd1}} &
            host_mac[31:16]) | ({16{(at == 6'h2) & 1'd1}} & host_mac[15:0]) | ({16{(at == 6'h3) & 1'd1}} &
            mac[47:32]); // lanes.rs:18
    wire [15:0] logic_6 = ({16{(at == 6'h4) & 1'd1}} & mac[31:16]) | ({16{(at == 6'h5) & 1'd1}} & mac[15:0]) |
            ({16{(at == 6'h6) & 1'd1}} & 16'h800) | ({16{(at == 6'h7) & 1'd1}} & 16'h4500); // lanes.rs:18
    wire [15:0] logic_7 = ({16{(at == 6'h8) & 1'd1}} & 16'h6c) | ({16{(at == 6'h9) & 1'd1}} & 16'h0) |
            ({16{(at == 6'ha) & 1'd1}} & 16'h4000) | ({16{(at == 6'hb) & 1'd1}} & {8'h40, 8'h11}); // lanes.rs:18
    wire [15:0] logic_8 = ({16{(at == 6'hc) & 1'd1}} & ~answer_sum & {16{makes}}) | ({16{(at == 6'hd) & 1'd1}}
            & ipv4[31:16]) | ({16{(at == 6'he) & 1'd1}} & ipv4[15:0]) | ({16{(at == 6'hf) & 1'd1}} &
            host_ipv4[31:16]); // lanes.rs:18
    wire [15:0] logic_9 = ({16{(at == 6'h10) & 1'd1}} & host_ipv4[15:0]) | ({16{(at == 6'h11) & 1'd1}} & port)
            | ({16{(at == 6'h12) & 1'd1}} & host_port) | ({16{(at == 6'h13) & 1'd1}} & 16'h58); // lanes.rs:18
    wire [15:0] logic_10 = ({16{(at == 6'h15) & 1'd1}} & 16'h574d) | ({16{(at == 6'h16) & 1'd1}} & 16'h1) |
            ({16{(at == 6'h17) & 1'd1}} & difference_1[31:16]) | ({16{(at == 6'h18) & 1'd1}} &
            difference_1[15:0]); // lanes.rs:18
    wire [15:0] logic_11 = ({16{(at == 6'h19) & 1'd1}} & address[63:48]) | ({16{(at == 6'h1a) & 1'd1}} &
            address[47:32]) | ({16{(at == 6'h1b) & 1'd1}} & address[31:16]) | ({16{(at == 6'h1c) & 1'd1}} &
            address[15:0]); // lanes.rs:18
    wire [15:0] logic_12 = logic_5 | logic_6 | logic_7 | logic_8 | logic_9 | logic_10 | logic_11; // lanes.rs:18
    wire [16:0] sum_2 = {1'd0, answer_sum} + {1'd0, term}; // lanes.rs:54
    wire [16:0] sum_3 = {1'd0, answer_sum} + {1'd0, term}; // lanes.rs:55
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [16:0] sum_4 = sum_3 + 17'h1; // lanes.rs:55
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] difference_2 = at - 6'h1d; // datagram.rs:74
    /* verilator lint_on UNUSEDSIGNAL */
    wire [63:0] word_4 = record[difference_2[4:2]]; // datagram.rs:75
    wire [15:0] mux_1 = (at >= 6'h1d) ? (difference_2[1] ? (difference_2[0] ? {word_4[55:48], word_4[63:56]} :
            {word_4[39:32], word_4[47:40]}) : difference_2[0] ? {word_4[23:16], word_4[31:24]} : {word_4[7:0],
            word_4[15:8]}) : logic_12; // datagram.rs:79
    wire logic_13 = tx_valid & tx_tready; // datagram.rs:82
    wire compare_2 = at == 6'h3c; // datagram.rs:83
    wire logic_14 = (&at[1:0]) | compare_2; // datagram.rs:84
    wire logic_15 = makes & (~logic_14 | ~tx_valid | logic_13); // datagram.rs:85
    wire compare_3 = at[1:0] == 2'd0; // datagram.rs:88
    wire [15:0] mux_2 = compare_3 ? mux_1 : word_0; // datagram.rs:90
    wire compare_4 = at[1:0] == 2'd1; // datagram.rs:88
    wire [15:0] mux_3 = compare_4 ? mux_1 : word_1; // datagram.rs:90
    wire compare_5 = at[1:0] == 2'd2; // datagram.rs:88
    wire [15:0] mux_4 = compare_5 ? mux_1 : word_2; // datagram.rs:90
    wire compare_6 = at[1:0] == 2'd3; // datagram.rs:88
    wire [15:0] mux_5 = compare_6 ? mux_1 : word_3; // datagram.rs:90
    wire logic_16 = logic_15 & logic_14; // datagram.rs:93
    wire logic_17 = logic_4 & ~host_known; // datagram.rs:106
    wire logic_18 = logic_13 & tlast; // datagram.rs:109
    wire [5:0] sum_5 = at + 6'h1; // datagram.rs:117

    always @(posedge clk) begin
        if (logic_2) record[beat] <= s_axi_wdata;
    end

    initial begin
        sending = 1'd0;
        sums = 1'd0;
        makes = 1'd0;
        answers = 1'd0;
        addressed = 1'd0;
        filled = 1'd0;
        address = 64'h0;
        beat = 3'd0;
        datagram_number = 32'h0;
        at = 6'h0;
        answer_sum = 16'h0;
        summing = 1'd0;
        term = 16'h0;
        tx_valid = 1'd0;
        word_0 = 16'h0;
        word_1 = 16'h0;
        word_2 = 16'h0;
        word_3 = 16'h0;
        tdata = 64'h0;
        tkeep = 8'h0;
        tlast = 1'd0;
        counter_sent_low = 16'h0;
        counter_sent_high = 16'h0;
        counter_sent_full = 1'd0;
        counter_no_host_low = 16'h0;
        counter_no_host_high = 16'h0;
        counter_no_host_full = 1'd0;
    end
    always @(posedge clk) begin
        if (logic_1) address <= s_axi_awaddr;
        if (logic_4 | summing) answer_sum <= logic_4 ? 16'h0 : sum_2[16] ? sum_4[15:0] : sum_2[15:0];
        term <= logic_12;
        if (logic_15 & compare_3) word_0 <= mux_1;
        if (logic_15 & compare_4) word_1 <= mux_1;
        if (logic_15 & compare_5) word_2 <= mux_1;
        if (logic_15 & compare_6) word_3 <= mux_1;
        if (logic_16) tdata <= {mux_5[7:0], mux_5[15:8], mux_4[7:0], mux_4[15:8], mux_3[7:0], mux_3[15:8],
                mux_2[7:0], mux_2[15:8]};
        if (logic_16) tkeep <= compare_2 ? 8'h3 : 8'hff;
        if (logic_16) tlast <= compare_2;
    end
    always @(posedge clk) begin
        if (rst) begin
            sending <= 1'd0;
            sums <= 1'd0;
            makes <= 1'd0;
            answers <= 1'd0;
            addressed <= 1'd0;
            filled <= 1'd0;
            beat <= 3'd0;
            datagram_number <= 32'h0;
            at <= 6'h0;
            summing <= 1'd0;
            tx_valid <= 1'd0;
            counter_sent_low <= 16'h0;
            counter_sent_high <= 16'h0;
            counter_sent_full <= 1'd0;
            counter_no_host_low <= 16'h0;
            counter_no_host_high <= 16'h0;
            counter_no_host_full <= 1'd0;
        end else begin
            sending <= (logic_4 & host_known) | (sending & ~logic_18);
            sums <= (logic_4 & host_known) | (sums & ~compare_1);
            makes <= (sums & compare_1) | (makes & ~(logic_15 & compare_2));
            answers <= logic_17 | logic_18 | (answers & ~s_axi_bready);
            addressed <= logic_1 | (addressed & ~answers);
            filled <= logic_3 | (filled & ~answers);
            if (logic_2) beat <= logic_3 ? 3'd0 : sum_1;
            if (logic_4) datagram_number <= datagram_number + 32'h1;
            if (logic_4 | sums | logic_15) at <= (logic_4 | (sums & compare_1)) ? (logic_4 ? 6'h7 : 6'h0) :
                    sum_5;
            summing <= sums;
            tx_valid <= logic_16 | (tx_valid & ~logic_13);
            if (logic_18) counter_sent_low <= counter_sent_low + 16'h1;
            if (logic_18 & counter_sent_full) counter_sent_high <= counter_sent_high + 16'h1;
            if (logic_18) counter_sent_full <= counter_sent_low == 16'hfffe;
            if (logic_17) counter_no_host_low <= counter_no_host_low + 16'h1;
            if (logic_17 & counter_no_host_full) counter_no_host_high <= counter_no_host_high + 16'h1;
            if (logic_17) counter_no_host_full <= counter_no_host_low == 16'hfffe;
        end
    end

    assign s_axi_awready = ~addressed;
    assign s_axi_wready = ~filled;
    assign idle = ~sending;
    assign tx_tdata = tdata;
    assign tx_tkeep = tkeep;
    assign tx_tlast = tlast;
    assign tx_tvalid = tx_valid;
    assign s_axi_bvalid = answers;
    assign s_axi_bresp = 2'd0;
    assign count_sent = {counter_sent_high, counter_sent_low};
    assign count_no_host = {counter_no_host_high, counter_no_host_low};
endmodule

`default_nettype wire
