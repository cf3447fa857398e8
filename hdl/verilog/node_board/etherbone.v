// Generated from Rust; do not edit.
`default_nettype none

module etherbone (
    input  wire clk, // etherbone.rs:63
    input  wire rst, // etherbone.rs:63
    input  wire stream_valid, // etherbone.rs:64
    input  wire stream_first, // etherbone.rs:64
    input  wire stream_last, // etherbone.rs:64
    input  wire stream_refused, // etherbone.rs:64
    input  wire [13:0] stream_length, // etherbone.rs:64
    input  wire [63:0] stream_data, // etherbone.rs:64
    input  wire enable, // etherbone.rs:42
    input  wire [47:0] mac, // etherbone.rs:42
    input  wire [31:0] ipv4, // etherbone.rs:42
    input  wire [15:0] port, // etherbone.rs:42
    input  wire [31:0] allowed, // etherbone.rs:42
    output reg  [47:0] host_mac, // bus.rs:63
    output reg  [31:0] host_ipv4, // bus.rs:63
    output reg  [15:0] host_port, // bus.rs:63
    output wire host_known, // bus.rs:66
    input  wire m_axil_bvalid, // bus.rs:73
    input  wire m_axil_rvalid, // bus.rs:73
    input  wire m_axil_awready, // bus.rs:88
    output wire m_axil_awvalid, // bus.rs:89
    input  wire m_axil_wready, // bus.rs:88
    output wire m_axil_wvalid, // bus.rs:89
    input  wire m_axil_arready, // bus.rs:88
    output wire m_axil_arvalid, // bus.rs:89
    output wire [15:0] m_axil_awaddr, // bus.rs:97
    output wire [15:0] m_axil_araddr, // bus.rs:97
    output wire [2:0] m_axil_awprot, // bus.rs:100
    output wire [2:0] m_axil_arprot, // bus.rs:100
    output wire [31:0] m_axil_wdata, // bus.rs:102
    output wire [3:0] m_axil_wstrb, // bus.rs:103
    output wire m_axil_bready, // bus.rs:104
    output wire m_axil_rready, // bus.rs:105
    input  wire [31:0] m_axil_rdata, // bus.rs:107
    input  wire tx_tready, // send.rs:13
    output wire [63:0] tx_tdata, // send.rs:32
    output wire [7:0] tx_tkeep, // send.rs:33
    output wire tx_tlast, // send.rs:34
    output wire tx_tvalid, // send.rs:35
    output wire idle, // etherbone.rs:76
    output wire [31:0] count_arps, // etherbone.rs:80
    output wire [31:0] count_echoes, // etherbone.rs:80
    output wire [31:0] count_probes, // etherbone.rs:80
    output wire [31:0] count_not_allowed, // etherbone.rs:80
    output wire [31:0] count_refused, // etherbone.rs:80
    output wire [31:0] count_records, // etherbone.rs:80
    output wire [31:0] count_repeated, // etherbone.rs:80
    output wire [31:0] count_address, // etherbone.rs:80
    output wire [31:0] count_busy // etherbone.rs:80
);
    reg does_idle; // steps.rs:49
    reg does_scan; // steps.rs:49
    reg does_count; // steps.rs:49
    reg does_back; // steps.rs:49
    reg does_base; // steps.rs:49
    reg does_data; // steps.rs:49
    reg does_first; // steps.rs:49
    reg does_reads; // steps.rs:49
    reg does_give_high; // steps.rs:49
    reg does_give_low; // steps.rs:49
    reg does_pad; // steps.rs:49
    reg does_sum; // steps.rs:49
    reg does_head; // steps.rs:49
    reg does_send; // steps.rs:49
    reg [7:0] beat; // store.rs:52
    reg storing; // store.rs:55
    reg own; // store.rs:61
    reg to_all; // store.rs:63
    reg asks_all; // store.rs:65
    reg [13:0] behind; // store.rs:71
    reg [9:0] half; // store.rs:75
    reg [1:0] phase; // store.rs:77
    reg [15:0] value; // store.rs:88
    reg is_arp; // scan.rs:61
    reg is_icmp; // scan.rs:61
    reg is_probe; // scan.rs:61
    reg [47:0] peer_mac; // scan.rs:66
    reg [31:0] peer_ipv4; // scan.rs:66
    reg [15:0] peer_port; // scan.rs:61
    reg [15:0] ip_length; // scan.rs:61
    reg [15:0] icmp_checksum; // scan.rs:61
    reg [15:0] icmp_word; // scan.rs:61
    reg [3:0] byte_enable; // scan.rs:61
    reg [15:0] record_counts; // scan.rs:61
    reg [15:0] header_sum; // scan.rs:86
    reg [31:0] peer_now; // scan.rs:90
    reg is_allowed; // scan.rs:92
    reg from_own; // scan.rs:93
    reg [15:0] udp_length; // scan.rs:96
    /* verilator lint_off UNUSEDSIGNAL */ // whole words only
    reg [15:0] room; // scan.rs:130
    /* verilator lint_on UNUSEDSIGNAL */
    reg low_half; // bus.rs:40
    reg [15:0] high_half; // bus.rs:44
    reg [31:0] return_address; // bus.rs:50
    reg wrote_before; // bus.rs:58
    reg same_host; // bus.rs:67
    reg [31:0] last_return_address; // bus.rs:54
    reg [31:0] address; // bus.rs:70
    reg waiting; // bus.rs:40
    reg skips; // bus.rs:40
    reg write_outside; // bus.rs:83
    reg aw_valid; // bus.rs:40
    reg w_valid; // bus.rs:40
    reg ar_valid; // bus.rs:40
    reg [31:0] data; // bus.rs:94
    reg [31:0] read; // bus.rs:106
    reg [7:0] writes_left; // bus.rs:110
    reg [7:0] reads_left; // bus.rs:110
    reg [9:0] at; // reply.rs:40
    reg [15:0] answer_length; // reply.rs:47
    reg [15:0] answer_sum; // header.rs:73
    reg [15:0] echo_checksum; // reply.rs:119
    reg [15:0] answer_udp_length; // reply.rs:122
    reg summing; // header.rs:75
    reg [15:0] term; // header.rs:76
    reg [15:0] lane_0; // reply.rs:67
    reg [15:0] lane_1; // reply.rs:67
    reg [15:0] lane_2; // reply.rs:67
    reg word_there; // send.rs:11
    reg tx_valid; // send.rs:11
    reg [7:0] tx_word; // send.rs:17
    reg [7:0] tx_last_word; // send.rs:23
    reg [2:0] tx_last_lane; // send.rs:25
    reg tx_last; // send.rs:27
    reg [63:0] tx_data; // send.rs:27
    reg [7:0] tx_keep; // send.rs:27
    reg counts_arps; // etherbone.rs:79
    reg [15:0] counter_arps_low; // counter.rs:13
    reg [15:0] counter_arps_high; // counter.rs:13
    reg counter_arps_full; // etherbone.rs:80
    reg counts_echoes; // etherbone.rs:79
    reg [15:0] counter_echoes_low; // counter.rs:13
    reg [15:0] counter_echoes_high; // counter.rs:13
    reg counter_echoes_full; // etherbone.rs:80
    reg counts_probes; // etherbone.rs:79
    reg [15:0] counter_probes_low; // counter.rs:13
    reg [15:0] counter_probes_high; // counter.rs:13
    reg counter_probes_full; // etherbone.rs:80
    reg counts_not_allowed; // etherbone.rs:79
    reg [15:0] counter_not_allowed_low; // counter.rs:13
    reg [15:0] counter_not_allowed_high; // counter.rs:13
    reg counter_not_allowed_full; // etherbone.rs:80
    reg counts_refused; // etherbone.rs:79
    reg [15:0] counter_refused_low; // counter.rs:13
    reg [15:0] counter_refused_high; // counter.rs:13
    reg counter_refused_full; // etherbone.rs:80
    reg counts_records; // etherbone.rs:79
    reg [15:0] counter_records_low; // counter.rs:13
    reg [15:0] counter_records_high; // counter.rs:13
    reg counter_records_full; // etherbone.rs:80
    reg counts_repeated; // etherbone.rs:79
    reg [15:0] counter_repeated_low; // counter.rs:13
    reg [15:0] counter_repeated_high; // counter.rs:13
    reg counter_repeated_full; // etherbone.rs:80
    reg counts_address; // etherbone.rs:79
    reg [15:0] counter_address_low; // counter.rs:13
    reg [15:0] counter_address_high; // counter.rs:13
    reg counter_address_full; // etherbone.rs:80
    reg counts_busy; // etherbone.rs:79
    reg [15:0] counter_busy_low; // counter.rs:13
    reg [15:0] counter_busy_high; // counter.rs:13
    reg counter_busy_full; // etherbone.rs:80
    reg [63:0] frame_read0; // store.rs:76
    (* no_rw_check *) reg [63:0] frame [0:255]; // store.rs:74
    wire waits = waiting; // etherbone.rs:67
    wire [7:0] sent_word = tx_word; // etherbone.rs:67
    wire [7:0] sum_1 = beat + 8'h1; // store.rs:53
    wire mux_1 = stream_first ? does_idle : storing; // store.rs:56
    wire logic_1 = stream_valid & stream_first; // store.rs:60
    wire ours = stream_valid & stream_last & ~stream_refused & (stream_length >= 14'h2a) & (14'h5ea >=
            stream_length) & enable & (own | asks_all); // store.rs:70
    wire logic_2 = (does_scan | does_back | does_base | does_data | does_reads) & ~waits; // store.rs:78
    wire tick = logic_2 & (phase == 2'd2); // store.rs:79
    wire [1:0] sum_2 = phase + 2'd1; // store.rs:80
    wire logic_3 = ours & mux_1; // store.rs:90
    wire logic_4 = stream_valid & mux_1; // store.rs:93
    wire logic_5 = does_scan & tick; // scan.rs:56
    wire logic_6 = ~is_arp & ~is_icmp; // scan.rs:74
    wire [16:0] sum_3 = {1'd0, header_sum} + {1'd0, value}; // lanes.rs:54
    wire [16:0] sum_4 = {1'd0, header_sum} + {1'd0, value}; // lanes.rs:55
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [16:0] sum_5 = sum_4 + 17'h1; // lanes.rs:55
    /* verilator lint_on UNUSEDSIGNAL */
    wire [15:0] mux_2 = sum_3[16] ? sum_5[15:0] : sum_3[15:0]; // lanes.rs:56
    wire logic_7 = (half[4:0] == 5'h6) & 1'd1 & (value != 16'h806) & (value != 16'h800); // scan.rs:114
    wire logic_8 = (half[4:0] == 5'h7) & is_arp & (value != 16'h1); // scan.rs:114
    wire logic_9 = (half[4:0] == 5'h8) & is_arp & (value != 16'h800); // scan.rs:114
    wire logic_10 = (half[4:0] == 5'h9) & is_arp & (value != 16'h604); // scan.rs:114
    wire logic_11 = (half[4:0] == 5'ha) & is_arp & (value != 16'h1); // scan.rs:114
    wire logic_12 = (half[4:0] == 5'h13) & is_arp & (value != ipv4[31:16]); // scan.rs:114
    wire logic_13 = (half[4:0] == 5'h14) & is_arp & (value != ipv4[15:0]); // scan.rs:114
    wire logic_14 = (half[4:0] == 5'h7) & ~is_arp & (value[15:8] != 8'h45); // scan.rs:114
    wire logic_15 = (half[4:0] == 5'h8) & ~is_arp & (({2'd0, behind} < value) | (value < 16'h1c)); // scan.rs:114
    wire logic_16 = (half[4:0] == 5'ha) & ~is_arp & (|value[13:0]); // scan.rs:114
    wire logic_17 = (half[4:0] == 5'hb) & ~is_arp & (value[7:0] != 8'h1) & (value[7:0] != 8'h11); // scan.rs:114
    wire logic_18 = (half[4:0] == 5'hf) & ~is_arp & (value != ipv4[31:16]); // scan.rs:114
    wire logic_19 = (half[4:0] == 5'h10) & ~is_arp & ((value != ipv4[15:0]) | ~(&mux_2) | from_own); // scan.rs:114
    wire logic_20 = (half[4:0] == 5'h11) & is_icmp & (value != 16'h800); // scan.rs:114
    wire logic_21 = (half[4:0] == 5'h12) & logic_6 & (value != port); // scan.rs:114
    wire logic_22 = (half[4:0] == 5'h12) & logic_6 & ~is_allowed & (value == port); // scan.rs:115
    wire logic_23 = ((half[4:0] == 5'h16) & logic_6 & ((value[15:12] != 4'd1) | value[9] | (~value[8] &
            (value[7:0] != 8'h44)))) | ((half[4:0] == 5'h19) & logic_6 & (value[14] | value[13] | value[10] |
            value[9] | value[8] | (udp_length < 16'h14))); // lanes.rs:18
    wire logic_24 = ((half[4:0] == 5'h13) & logic_6 & ((value != udp_length) | (value < 16'h10))) |
            ((half[4:0] == 5'h15) & logic_6 & (value != 16'h4e6f)) | logic_23; // lanes.rs:18
    wire logic_25 = logic_5 & (logic_7 | logic_8 | logic_9 | logic_10 | logic_11 | logic_12 | logic_13 |
            logic_14 | logic_15 | logic_16 | logic_17 | logic_18 | logic_19 | logic_20 | logic_21 | logic_22 |
            logic_24); // scan.rs:125
    wire [9:0] sum_6 = {1'd0, 1'd0, record_counts[15:8]} + {1'd0, 1'd0, record_counts[7:0]}; // scan.rs:128
    wire [9:0] sum_7 = sum_6 + {9'h0, |record_counts[15:8]}; // scan.rs:128
    wire [9:0] sum_8 = sum_7 + {9'h0, |record_counts[7:0]}; // scan.rs:129
    wire compare_1 = room[15:2] < {4'd0, sum_8}; // scan.rs:131
    wire logic_26 = (half[4:0] == 5'h1a) & logic_6; // scan.rs:132
    wire logic_27 = logic_5 & (((half[4:0] == 5'h14) & is_arp) | ((half[4:0] == 5'h13) & is_icmp) |
            ((half[4:0] == 5'h16) & logic_6 & value[8]) | logic_26) & ~logic_25; // scan.rs:134
    wire logic_28 = tick & ~does_scan; // bus.rs:41
    wire pair = logic_28 & low_half; // bus.rs:46
    wire [31:0] joined_1 = {high_half, value}; // bus.rs:47
    wire logic_29 = does_back & pair & (|record_counts[15:8]); // bus.rs:52
    wire logic_30 = wrote_before & same_host & (last_return_address == joined_1); // bus.rs:68
    wire logic_31 = pair & does_data; // bus.rs:71
    wire logic_32 = pair & does_reads; // bus.rs:71
    wire logic_33 = waiting & (m_axil_bvalid | m_axil_rvalid | skips); // bus.rs:74
    wire [31:0] sum_9 = address + 32'h4; // bus.rs:77
    wire logic_34 = pair & (does_base | does_reads); // bus.rs:78
    wire logic_35 = (logic_31 & write_outside) | (logic_32 & (|high_half)); // bus.rs:84
    wire [7:0] difference_1 = writes_left - 8'h1; // bus.rs:111
    wire [7:0] difference_2 = reads_left - 8'h1; // bus.rs:111
    wire compare_2 = writes_left == 8'h1; // bus.rs:119
    wire logic_36 = ~(|reads_left); // bus.rs:120
    wire logic_37 = ~(|at[1:0]); // reply.rs:42
    wire compare_3 = at == 10'h11; // reply.rs:43
    wire compare_4 = at == (is_arp ? 10'h17 : is_icmp ? 10'h13 : 10'h1b); // reply.rs:45
    wire [8:0] sum_10 = {1'd0, record_counts[7:0]} + 9'hb; // reply.rs:92
    wire logic_38 = ~does_sum & ~does_head; // reply.rs:48
    wire logic_39 = ~is_arp & ~is_icmp; // reply.rs:107
    wire logic_40 = logic_39 & ~is_probe; // reply.rs:108
    wire [16:0] sum_11 = {1'd0, icmp_checksum} + {1'd0, 16'h800}; // lanes.rs:54
    wire [16:0] sum_12 = {1'd0, icmp_checksum} + {1'd0, 16'h800}; // lanes.rs:55
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [16:0] sum_13 = sum_12 + 17'h1; // lanes.rs:55
    /* verilator lint_on UNUSEDSIGNAL */
    wire [15:0] logic_41 = ({16{(at == 10'ha) & ~is_arp}} & 16'h4000) | ({16{(at == 10'hb) & ~is_arp}} &
            {8'h40, is_icmp ? 8'h1 : 8'h11}); // lanes.rs:18
    wire [15:0] logic_42 = ({16{(at == 10'hc) & ~is_arp}} & ~answer_sum & {16{does_head}}) | ({16{(at ==
            10'hd) & ~is_arp}} & ipv4[31:16]); // lanes.rs:18
    wire [15:0] logic_43 = ({16{(at == 10'h0) & 1'd1}} & peer_mac[47:32]) | ({16{(at == 10'h1) & 1'd1}} &
            peer_mac[31:16]) | ({16{(at == 10'h2) & 1'd1}} & peer_mac[15:0]) | ({16{(at == 10'h3) & 1'd1}} &
            mac[47:32]); // lanes.rs:18
    wire [15:0] logic_44 = ({16{(at == 10'h4) & 1'd1}} & mac[31:16]) | ({16{(at == 10'h5) & 1'd1}} &
            mac[15:0]) | ({16{(at == 10'h6) & ~is_arp}} & 16'h800) | ({16{(at == 10'h7) & ~is_arp}} &
            16'h4500); // lanes.rs:18
    wire [15:0] logic_45 = ({16{(at == 10'h10) & ~is_arp}} & peer_ipv4[15:0]) | ({16{(at == 10'h11) &
            logic_39}} & port) | ({16{(at == 10'h12) & logic_39}} & peer_port) | ({16{(at == 10'h13) &
            logic_39}} & answer_udp_length); // lanes.rs:18
    wire [15:0] logic_46 = ({16{(at == 10'h12) & is_icmp}} & echo_checksum) | ({16{(at == 10'h13) & is_icmp}}
            & icmp_word) | ({16{(at == 10'h6) & is_arp}} & 16'h806) | ({16{(at == 10'h7) & is_arp}} & 16'h1); // lanes.rs:18
    wire [15:0] logic_47 = ({16{(at == 10'h8) & is_arp}} & 16'h800) | ({16{(at == 10'h9) & is_arp}} & 16'h604)
            | ({16{(at == 10'ha) & is_arp}} & 16'h2) | ({16{(at == 10'hb) & is_arp}} & mac[47:32]); // lanes.rs:18
    wire [15:0] logic_48 = ({16{(at == 10'hc) & is_arp}} & mac[31:16]) | ({16{(at == 10'hd) & is_arp}} &
            mac[15:0]) | ({16{(at == 10'he) & is_arp}} & ipv4[31:16]) | ({16{(at == 10'hf) & is_arp}} &
            ipv4[15:0]); // lanes.rs:18
    wire [15:0] logic_49 = ({16{(at == 10'h10) & is_arp}} & peer_mac[47:32]) | ({16{(at == 10'h11) & is_arp}}
            & peer_mac[31:16]) | ({16{(at == 10'h12) & is_arp}} & peer_mac[15:0]) | ({16{(at == 10'h13) &
            is_arp}} & peer_ipv4[31:16]); // lanes.rs:18
    wire [15:0] logic_50 = ({16{(at == 10'h14) & is_arp}} & peer_ipv4[15:0]) | ({16{(at == 10'h15) &
            logic_39}} & 16'h4e6f) | ({16{(at == 10'h16) & logic_39 & is_probe}} & 16'h1244) | ({16{(at ==
            10'h16) & logic_40}} & 16'h1044); // lanes.rs:18
    wire [15:0] logic_51 = ({16{(at == 10'h19) & logic_40}} & 16'hf) | ({16{(at == 10'h1a) & logic_40}} &
            {record_counts[7:0], 8'h0}) | ({16{(at == 10'h1b) & logic_40}} & return_address[31:16]); // lanes.rs:18
    wire [15:0] logic_52 = ({16{(at == 10'h8) & ~is_arp}} & answer_length) | ({16{(at == 10'h9) & ~is_arp}} &
            16'h0) | logic_41 | logic_42 | ({16{(at == 10'he) & ~is_arp}} & ipv4[15:0]) | ({16{(at == 10'hf) &
            ~is_arp}} & peer_ipv4[31:16]); // lanes.rs:18
    wire [15:0] logic_53 = logic_43 | logic_44 | logic_52 | logic_45 | logic_46 | logic_47 | logic_48 |
            logic_49 | logic_50 | logic_51; // lanes.rs:18
    wire [16:0] sum_14 = {1'd0, answer_sum} + {1'd0, term}; // lanes.rs:54
    wire [16:0] sum_15 = {1'd0, answer_sum} + {1'd0, term}; // lanes.rs:55
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [16:0] sum_16 = sum_15 + 17'h1; // lanes.rs:55
    /* verilator lint_on UNUSEDSIGNAL */
    wire logic_54 = does_first | does_give_high | does_give_low | (does_pad & ~logic_37) | does_head; // reply.rs:55
    wire [15:0] logic_55 = ({16{does_first}} & return_address[15:0]) | ({16{does_give_high}} & read[31:16]) |
            ({16{does_give_low}} & read[15:0]) | ({16{does_head}} & logic_53); // lanes.rs:18
    wire logic_56 = does_idle | does_scan | does_back | does_base | does_data; // reply.rs:73
    wire logic_57 = (does_pad & logic_37) | (does_sum & compare_3); // lanes.rs:18
    wire [9:0] sum_17 = at + 10'h1; // reply.rs:77
    wire [15:0] sum_18 = answer_length + 16'he; // reply.rs:86
    wire logic_58 = tx_valid & tx_tready; // send.rs:13
    wire [7:0] sum_19 = tx_word + 8'h1; // send.rs:19
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [15:0] difference_3 = (is_arp ? 16'h2a : sum_18) - 16'h1; // send.rs:22
    /* verilator lint_on UNUSEDSIGNAL */
    wire compare_5 = tx_word == tx_last_word; // send.rs:24
    wire [6:0] joined_2 = {tx_last_lane >= 3'd7, tx_last_lane >= 3'd6, tx_last_lane >= 3'd5, tx_last_lane >=
            3'd4, tx_last_lane >= 3'd3, tx_last_lane >= 3'd2, tx_last_lane >= 3'd1}; // send.rs:33
    wire logic_59 = logic_58 & tx_last; // send.rs:36
    wire logic_60 = |record_counts[15:8]; // steps.rs:76
    wire logic_61 = |record_counts[7:0]; // steps.rs:76
    wire logic_62 = does_scan & logic_27; // steps.rs:77
    wire logic_63 = does_count & ~compare_1; // steps.rs:78
    wire logic_64 = does_back & pair; // steps.rs:79
    wire logic_65 = (logic_63 & ~logic_61 & logic_60) | (logic_64 & logic_60 & ~logic_30); // steps.rs:80
    wire logic_66 = does_data & logic_33 & compare_2; // steps.rs:81
    wire [9:0] sum_20 = 10'h1d + {1'd0, record_counts[15:8], 1'd0}; // steps.rs:111
    wire [9:0] sum_21 = half + 10'h1; // steps.rs:112
    wire [9:0] sum_22 = half + 10'h2; // steps.rs:116

    always @(posedge clk) begin
        if (logic_4 | (logic_54 & (&at[1:0]))) frame[logic_4 ? beat : at[9:2]] <= logic_4 ? stream_data :
                {logic_55[7:0], logic_55[15:8], lane_2[7:0], lane_2[15:8], lane_1[7:0], lane_1[15:8],
                lane_0[7:0], lane_0[15:8]};
    end
`ifdef FORMAL
    always @(posedge clk) frame_read0 <= ((logic_4 | (logic_54 & (&at[1:0]))) & ((logic_4 ? beat : at[9:2]) ==
            (does_send ? sent_word : half[9:2]))) ? ~(logic_4 ? stream_data : {logic_55[7:0], logic_55[15:8],
            lane_2[7:0], lane_2[15:8], lane_1[7:0], lane_1[15:8], lane_0[7:0], lane_0[15:8]}) :
            (frame[does_send ? sent_word : half[9:2]]);
`else
    always @(posedge clk) frame_read0 <= frame[does_send ? sent_word : half[9:2]];
`endif

    initial begin
        does_idle = 1'd1;
        does_scan = 1'd0;
        does_count = 1'd0;
        does_back = 1'd0;
        does_base = 1'd0;
        does_data = 1'd0;
        does_first = 1'd0;
        does_reads = 1'd0;
        does_give_high = 1'd0;
        does_give_low = 1'd0;
        does_pad = 1'd0;
        does_sum = 1'd0;
        does_head = 1'd0;
        does_send = 1'd0;
        beat = 8'h0;
        storing = 1'd0;
        own = 1'd0;
        to_all = 1'd0;
        asks_all = 1'd0;
        behind = 14'h0;
        half = 10'h0;
        phase = 2'd0;
        value = 16'h0;
        is_arp = 1'd0;
        is_icmp = 1'd0;
        is_probe = 1'd0;
        peer_mac = 48'h0;
        peer_ipv4 = 32'h0;
        peer_port = 16'h0;
        ip_length = 16'h0;
        icmp_checksum = 16'h0;
        icmp_word = 16'h0;
        byte_enable = 4'd0;
        record_counts = 16'h0;
        header_sum = 16'h0;
        peer_now = 32'h0;
        is_allowed = 1'd0;
        from_own = 1'd0;
        udp_length = 16'h0;
        room = 16'h0;
        low_half = 1'd0;
        high_half = 16'h0;
        return_address = 32'h0;
        wrote_before = 1'd0;
        host_mac = 48'h0;
        host_ipv4 = 32'h0;
        host_port = 16'h0;
        same_host = 1'd0;
        last_return_address = 32'h0;
        address = 32'h0;
        waiting = 1'd0;
        skips = 1'd0;
        write_outside = 1'd0;
        aw_valid = 1'd0;
        w_valid = 1'd0;
        ar_valid = 1'd0;
        data = 32'h0;
        read = 32'h0;
        writes_left = 8'h0;
        reads_left = 8'h0;
        at = 10'h0;
        answer_length = 16'h0;
        answer_sum = 16'h0;
        echo_checksum = 16'h0;
        answer_udp_length = 16'h0;
        summing = 1'd0;
        term = 16'h0;
        lane_0 = 16'h0;
        lane_1 = 16'h0;
        lane_2 = 16'h0;
        word_there = 1'd0;
        tx_valid = 1'd0;
        tx_word = 8'h0;
        tx_last_word = 8'h0;
        tx_last_lane = 3'd0;
        tx_last = 1'd0;
        tx_data = 64'h0;
        tx_keep = 8'h0;
        counts_arps = 1'd0;
        counter_arps_low = 16'h0;
        counter_arps_high = 16'h0;
        counter_arps_full = 1'd0;
        counts_echoes = 1'd0;
        counter_echoes_low = 16'h0;
        counter_echoes_high = 16'h0;
        counter_echoes_full = 1'd0;
        counts_probes = 1'd0;
        counter_probes_low = 16'h0;
        counter_probes_high = 16'h0;
        counter_probes_full = 1'd0;
        counts_not_allowed = 1'd0;
        counter_not_allowed_low = 16'h0;
        counter_not_allowed_high = 16'h0;
        counter_not_allowed_full = 1'd0;
        counts_refused = 1'd0;
        counter_refused_low = 16'h0;
        counter_refused_high = 16'h0;
        counter_refused_full = 1'd0;
        counts_records = 1'd0;
        counter_records_low = 16'h0;
        counter_records_high = 16'h0;
        counter_records_full = 1'd0;
        counts_repeated = 1'd0;
        counter_repeated_low = 16'h0;
        counter_repeated_high = 16'h0;
        counter_repeated_full = 1'd0;
        counts_address = 1'd0;
        counter_address_low = 16'h0;
        counter_address_high = 16'h0;
        counter_address_full = 1'd0;
        counts_busy = 1'd0;
        counter_busy_low = 16'h0;
        counter_busy_high = 16'h0;
        counter_busy_full = 1'd0;
    end
    always @(posedge clk) begin
        if (logic_1) own <= {stream_data[7:0], stream_data[15:8], stream_data[23:16], stream_data[31:24],
                stream_data[39:32], stream_data[47:40]} == mac;
        if (logic_1) to_all <= &stream_data[47:0];
        if (stream_valid & (beat == 8'h1)) asks_all <= to_all & ({stream_data[39:32], stream_data[47:40]} ==
                16'h806);
        if (ours & mux_1) behind <= stream_length - 14'he;
        value <= half[1] ? (half[0] ? {frame_read0[55:48], frame_read0[63:56]} : {frame_read0[39:32],
                frame_read0[47:40]}) : half[0] ? {frame_read0[23:16], frame_read0[31:24]} : {frame_read0[7:0],
                frame_read0[15:8]};
        if (logic_5 & (half[4:0] == 5'h6)) is_arp <= value == 16'h806;
        if (logic_5 & (half[4:0] == 5'hb)) is_icmp <= ~is_arp & (value[7:0] == 8'h1);
        if (logic_5 & (half[4:0] == 5'h16)) is_probe <= value[8];
        if (logic_5 & ((half[4:0] == 5'h3) | (half[4:0] == 5'h4) | (half[4:0] == 5'h5) | (is_arp & ((half[4:0]
                == 5'hb) | (half[4:0] == 5'hc) | (half[4:0] == 5'hd))))) peer_mac <= {peer_mac[31:0], value};
        if (logic_5 & (is_arp ? ((half[4:0] == 5'he) | (half[4:0] == 5'hf)) : ((half[4:0] == 5'hd) |
                (half[4:0] == 5'he)))) peer_ipv4 <= {peer_ipv4[15:0], value};
        if (logic_5 & (half[4:0] == 5'h11)) peer_port <= value;
        if (logic_5 & (half[4:0] == 5'h8)) ip_length <= value;
        if (logic_5 & (half[4:0] == 5'h12)) icmp_checksum <= value;
        if (logic_5 & (half[4:0] == 5'h13)) icmp_word <= value;
        if (logic_5 & (half[4:0] == 5'h19)) byte_enable <= value[3:0];
        if (logic_5 & (half[4:0] == 5'h1a)) record_counts <= value;
        if (logic_5) header_sum <= ((half[4:0] >= 5'h7) & (5'h10 >= half[4:0])) ? mux_2 : 16'h0;
        peer_now <= peer_ipv4;
        is_allowed <= ~(|allowed) | (peer_now == allowed);
        from_own <= peer_now == ipv4;
        udp_length <= ip_length - 16'h14;
        room <= udp_length - 16'h14;
        if (logic_28) high_half <= value;
        if (pair & does_back) return_address <= joined_1;
        if (logic_29) host_mac <= peer_mac;
        if (logic_29) host_ipv4 <= peer_ipv4;
        if (logic_29) host_port <= peer_port;
        same_host <= (host_ipv4 == peer_ipv4) & (host_port == peer_port);
        if (logic_29) last_return_address <= joined_1;
        if (logic_34 | (logic_33 & does_data)) address <= logic_34 ? joined_1 : sum_9;
        write_outside <= |address[31:16];
        if (logic_31) data <= joined_1;
        if (logic_33 & does_reads) read <= m_axil_rdata & ~{32{skips}};
        if (does_count | (logic_33 & does_data)) writes_left <= does_count ? record_counts[15:8] :
                difference_1;
        if (does_count | (logic_33 & does_reads)) reads_left <= does_count ? record_counts[7:0] :
                difference_2;
        answer_length <= is_icmp ? ip_length : is_probe ? 16'h28 : {5'h0, sum_10, 2'd0};
        if (logic_38 | summing) answer_sum <= logic_38 ? 16'h0 : sum_14[16] ? sum_16[15:0] : sum_14[15:0];
        echo_checksum <= sum_11[16] ? sum_13[15:0] : sum_11[15:0];
        answer_udp_length <= answer_length - 16'h14;
        term <= logic_53;
        if (logic_54 & (at[1:0] == 2'd0)) lane_0 <= logic_55;
        if (logic_54 & (at[1:0] == 2'd1)) lane_1 <= logic_55;
        if (logic_54 & (at[1:0] == 2'd2)) lane_2 <= logic_55;
        tx_last_word <= difference_3[10:3];
        tx_last_lane <= difference_3[2:0];
        if (word_there) tx_last <= compare_5;
        if (word_there) tx_data <= frame_read0;
        if (word_there) tx_keep <= {joined_2, 1'd1} | {8{~compare_5}};
    end
    always @(posedge clk) begin
        if (rst) begin
            does_idle <= 1'd1;
            does_scan <= 1'd0;
            does_count <= 1'd0;
            does_back <= 1'd0;
            does_base <= 1'd0;
            does_data <= 1'd0;
            does_first <= 1'd0;
            does_reads <= 1'd0;
            does_give_high <= 1'd0;
            does_give_low <= 1'd0;
            does_pad <= 1'd0;
            does_sum <= 1'd0;
            does_head <= 1'd0;
            does_send <= 1'd0;
            beat <= 8'h0;
            storing <= 1'd0;
            half <= 10'h0;
            phase <= 2'd0;
            low_half <= 1'd0;
            wrote_before <= 1'd0;
            waiting <= 1'd0;
            skips <= 1'd0;
            aw_valid <= 1'd0;
            w_valid <= 1'd0;
            ar_valid <= 1'd0;
            at <= 10'h0;
            summing <= 1'd0;
            word_there <= 1'd0;
            tx_valid <= 1'd0;
            tx_word <= 8'h0;
            counts_arps <= 1'd0;
            counter_arps_low <= 16'h0;
            counter_arps_high <= 16'h0;
            counter_arps_full <= 1'd0;
            counts_echoes <= 1'd0;
            counter_echoes_low <= 16'h0;
            counter_echoes_high <= 16'h0;
            counter_echoes_full <= 1'd0;
            counts_probes <= 1'd0;
            counter_probes_low <= 16'h0;
            counter_probes_high <= 16'h0;
            counter_probes_full <= 1'd0;
            counts_not_allowed <= 1'd0;
            counter_not_allowed_low <= 16'h0;
            counter_not_allowed_high <= 16'h0;
            counter_not_allowed_full <= 1'd0;
            counts_refused <= 1'd0;
            counter_refused_low <= 16'h0;
            counter_refused_high <= 16'h0;
            counter_refused_full <= 1'd0;
            counts_records <= 1'd0;
            counter_records_low <= 16'h0;
            counter_records_high <= 16'h0;
            counter_records_full <= 1'd0;
            counts_repeated <= 1'd0;
            counter_repeated_low <= 16'h0;
            counter_repeated_high <= 16'h0;
            counter_repeated_full <= 1'd0;
            counts_address <= 1'd0;
            counter_address_low <= 16'h0;
            counter_address_high <= 16'h0;
            counter_address_full <= 1'd0;
            counts_busy <= 1'd0;
            counter_busy_low <= 16'h0;
            counter_busy_high <= 16'h0;
            counter_busy_full <= 1'd0;
        end else begin
            does_idle <= (does_scan & logic_25) | (does_count & compare_1) | (logic_63 & ~logic_60 &
                    ~logic_61) | (logic_66 & ~logic_61) | (does_send & logic_59) | (does_idle & ~logic_3);
            does_scan <= logic_3 | (does_scan & ~(logic_25 | logic_27));
            does_count <= logic_62 & logic_26;
            does_back <= (logic_63 & logic_61) | (does_back & ~pair);
            does_base <= logic_65 | (does_base & ~pair);
            does_data <= (does_base & pair) | (does_data & ~(logic_33 & compare_2));
            does_first <= (logic_64 & ~(logic_60 & ~logic_30)) | (logic_66 & logic_61);
            does_reads <= does_first | (does_give_low & ~logic_36) | (does_reads & ~logic_33);
            does_give_high <= does_reads & logic_33;
            does_give_low <= does_give_high;
            does_pad <= (does_give_low & logic_36) | (does_pad & ~logic_37);
            does_sum <= (logic_62 & ~is_arp & ~logic_26) | (does_pad & logic_37) | (does_sum & ~compare_3);
            does_head <= (logic_62 & is_arp) | (does_sum & compare_3) | (does_head & ~compare_4);
            does_send <= (does_head & compare_4) | (does_send & ~logic_59);
            if (stream_valid) beat <= stream_last ? 8'h0 : (&beat) ? beat : sum_1;
            if (stream_valid) storing <= mux_1 & ~stream_last;
            if (logic_3 | tick | does_count | logic_66) half <= logic_3 ? 10'h3 : (logic_66 & logic_61) ?
                    sum_22 : does_count ? ((logic_63 & logic_61 & logic_60) ? sum_20 : 10'h1b) : logic_65 ?
                    10'h1b : sum_21;
            phase <= (~logic_2 | tick) ? 2'd0 : sum_2;
            if (logic_28 | does_count) low_half <= ~does_count & ~low_half;
            wrote_before <= logic_29 | wrote_before;
            waiting <= logic_31 | logic_32 | (waiting & ~logic_33);
            skips <= logic_35 | (skips & ~logic_33);
            aw_valid <= (logic_31 & ~write_outside) | (aw_valid & ~m_axil_awready);
            w_valid <= (logic_31 & ~write_outside) | (w_valid & ~m_axil_wready);
            ar_valid <= (logic_32 & ~(|high_half)) | (ar_valid & ~m_axil_arready);
            if (logic_54 | (does_sum & ~compare_3) | logic_56 | logic_57) at <= logic_56 ? ((does_scan &
                    ~is_arp) ? 10'h7 : is_arp ? 10'h0 : 10'h1c) : logic_57 ? (does_pad ? 10'h7 : 10'h0) :
                    sum_17;
            summing <= does_sum & ~compare_3;
            word_there <= does_send & ~word_there & ~tx_valid;
            tx_valid <= word_there | (tx_valid & ~logic_58);
            if (~does_send | logic_58) tx_word <= ~does_send ? 8'h0 : sum_19;
            counts_arps <= logic_27 & is_arp;
            if (counts_arps) counter_arps_low <= counter_arps_low + 16'h1;
            if (counts_arps & counter_arps_full) counter_arps_high <= counter_arps_high + 16'h1;
            if (counts_arps) counter_arps_full <= counter_arps_low == 16'hfffe;
            counts_echoes <= logic_27 & is_icmp;
            if (counts_echoes) counter_echoes_low <= counter_echoes_low + 16'h1;
            if (counts_echoes & counter_echoes_full) counter_echoes_high <= counter_echoes_high + 16'h1;
            if (counts_echoes) counter_echoes_full <= counter_echoes_low == 16'hfffe;
            counts_probes <= logic_27 & logic_6 & ~logic_26;
            if (counts_probes) counter_probes_low <= counter_probes_low + 16'h1;
            if (counts_probes & counter_probes_full) counter_probes_high <= counter_probes_high + 16'h1;
            if (counts_probes) counter_probes_full <= counter_probes_low == 16'hfffe;
            counts_not_allowed <= logic_5 & logic_22 & ~(logic_7 | logic_8 | logic_9 | logic_10 | logic_11 |
                    logic_12 | logic_13 | logic_14 | logic_15 | logic_16 | logic_17 | logic_18 | logic_19 |
                    logic_20 | logic_21);
            if (counts_not_allowed) counter_not_allowed_low <= counter_not_allowed_low + 16'h1;
            if (counts_not_allowed & counter_not_allowed_full) counter_not_allowed_high <=
                    counter_not_allowed_high + 16'h1;
            if (counts_not_allowed) counter_not_allowed_full <= counter_not_allowed_low == 16'hfffe;
            counts_refused <= (logic_5 & logic_24) | (does_count & compare_1);
            if (counts_refused) counter_refused_low <= counter_refused_low + 16'h1;
            if (counts_refused & counter_refused_full) counter_refused_high <= counter_refused_high + 16'h1;
            if (counts_refused) counter_refused_full <= counter_refused_low == 16'hfffe;
            counts_records <= does_count & ~compare_1;
            if (counts_records) counter_records_low <= counter_records_low + 16'h1;
            if (counts_records & counter_records_full) counter_records_high <= counter_records_high + 16'h1;
            if (counts_records) counter_records_full <= counter_records_low == 16'hfffe;
            counts_repeated <= logic_29 & logic_30;
            if (counts_repeated) counter_repeated_low <= counter_repeated_low + 16'h1;
            if (counts_repeated & counter_repeated_full) counter_repeated_high <= counter_repeated_high +
                    16'h1;
            if (counts_repeated) counter_repeated_full <= counter_repeated_low == 16'hfffe;
            counts_address <= logic_35;
            if (counts_address) counter_address_low <= counter_address_low + 16'h1;
            if (counts_address & counter_address_full) counter_address_high <= counter_address_high + 16'h1;
            if (counts_address) counter_address_full <= counter_address_low == 16'hfffe;
            counts_busy <= ours & ~mux_1;
            if (counts_busy) counter_busy_low <= counter_busy_low + 16'h1;
            if (counts_busy & counter_busy_full) counter_busy_high <= counter_busy_high + 16'h1;
            if (counts_busy) counter_busy_full <= counter_busy_low == 16'hfffe;
        end
    end

    assign host_known = wrote_before;
    assign m_axil_awvalid = aw_valid;
    assign m_axil_wvalid = w_valid;
    assign m_axil_arvalid = ar_valid;
    assign m_axil_awaddr = address[15:0];
    assign m_axil_araddr = address[15:0];
    assign m_axil_awprot = 3'd0;
    assign m_axil_arprot = 3'd0;
    assign m_axil_wdata = data;
    assign m_axil_wstrb = byte_enable;
    assign m_axil_bready = 1'd1;
    assign m_axil_rready = 1'd1;
    assign tx_tdata = tx_data;
    assign tx_tkeep = tx_keep;
    assign tx_tlast = tx_last;
    assign tx_tvalid = tx_valid;
    assign idle = does_idle;
    assign count_arps = {counter_arps_high, counter_arps_low};
    assign count_echoes = {counter_echoes_high, counter_echoes_low};
    assign count_probes = {counter_probes_high, counter_probes_low};
    assign count_not_allowed = {counter_not_allowed_high, counter_not_allowed_low};
    assign count_refused = {counter_refused_high, counter_refused_low};
    assign count_records = {counter_records_high, counter_records_low};
    assign count_repeated = {counter_repeated_high, counter_repeated_low};
    assign count_address = {counter_address_high, counter_address_low};
    assign count_busy = {counter_busy_high, counter_busy_low};
endmodule

`default_nettype wire
