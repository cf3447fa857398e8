// Generated from Rust; do not edit.
`default_nettype none

module probe (
    input  wire clk, // probe.rs:37
    input  wire rst, // probe.rs:37
    input  wire table_valid, // table.rs:24
    input  wire [15:0] table_address, // table.rs:25
    input  wire [31:0] table_data, // table.rs:26
    input  wire [15:0] start, // command.rs:18
    input  wire [15:0] stop, // command.rs:18
    input  wire start_pulse, // command.rs:19
    input  wire stop_pulse, // command.rs:19
    input  wire enable, // probe.rs:47
    input  wire [15:0] used, // scan.rs:44
    input  wire [63:0] ns, // scan.rs:66
    input  wire [7:0] sent_address, // probe.rs:102
    output wire [31:0] sent, // probe.rs:61
    output wire sent_running, // probe.rs:62
    input  wire probe_ready, // stream.rs:70
    output wire probe_valid, // stream.rs:121
    output wire probe_last, // stream.rs:121
    output wire [5:0] probe_count, // stream.rs:121
    output wire [511:0] probe_data, // stream.rs:121
    output wire [5:0] probe_layout, // stream.rs:121
    output wire [15:0] probe_base, // stream.rs:121
    output wire count_sent, // probe.rs:68
    output wire busy // probe.rs:69
);
    reg [15:0] write_address; // table.rs:25
    reg [31:0] write_data; // table.rs:26
    reg write_valid; // table.rs:28
    reg fresh; // probe.rs:80
    reg [7:0] fresh_session; // probe.rs:80
    reg command_waits; // command.rs:22
    reg command_starts; // command.rs:25
    reg [7:0] command_session; // command.rs:25
    reg [5:0] slot_left; // probe.rs:92
    reg [7:0] turn; // scan.rs:46
    reg asked_1; // scan.rs:47
    reg asked_2; // scan.rs:47
    reg asked_3; // scan.rs:47
    reg command_1; // scan.rs:48
    reg command_2; // scan.rs:48
    reg command_3; // scan.rs:48
    reg [128:0] word_2; // scan.rs:63
    reg due; // scan.rs:67
    reg [7:0] session_1; // scan.rs:68
    reg [7:0] session_2; // scan.rs:68
    reg [7:0] session_3; // scan.rs:68
    reg [63:0] state_3_next; // scan.rs:79
    reg [31:0] state_3_sent; // scan.rs:79
    reg [31:0] state_3_x; // scan.rs:79
    reg [7:0] session; // visit.rs:96
    reg is_due; // visit.rs:96
    reg is_start; // visit.rs:96
    reg visiting; // visit.rs:68
    reg [5:0] step; // visit.rs:68
    reg [31:0] setting; // visit.rs:106
    reg [31:0] mean; // visit.rs:108
    reg exponential; // visit.rs:108
    reg [31:0] limit; // visit.rs:108
    reg [13:0] bytes; // visit.rs:108
    reg [2:0] layout; // visit.rs:108
    reg [15:0] sum; // visit.rs:108
    reg [31:0] sent_so_far; // visit.rs:120
    reg [16:0] sequence_sum; // visit.rs:123
    reg [17:0] base_sum; // visit.rs:124
    reg [15:0] base; // visit.rs:124
    reg all_sent; // visit.rs:125
    reg running; // visit.rs:126
    reg [31:0] x; // visit.rs:129
    reg multiplying; // visit.rs:133
    reg [31:0] shifted; // draw.rs:70
    reg [4:0] zeros; // draw.rs:70
    reg [16:0] e_of_zeros; // draw.rs:71
    reg [11:0] e_of_rest; // draw.rs:79
    reg [31:0] product_high; // draw.rs:84
    reg [16:0] product_low; // draw.rs:84
    reg [36:0] interval; // draw.rs:92
    reg [63:0] next; // visit.rs:146
    reg [32:0] told_word; // probe.rs:104
    reg [7:0] packet_session; // stream.rs:53
    reg [31:0] packet_sequence; // stream.rs:53
    reg [15:0] packet_base; // stream.rs:53
    reg [5:0] packet_count; // stream.rs:53
    reg [7:0] packet_last; // stream.rs:53
    reg [5:0] packet_layout; // stream.rs:53
    reg reading; // stream.rs:68
    reg read; // stream.rs:68
    reg valid; // stream.rs:68
    reg full; // stream.rs:68
    reg [7:0] beat; // stream.rs:75
    reg read_first; // stream.rs:89
    reg read_last; // stream.rs:89
    reg read_inside; // stream.rs:89
    reg read_sequence_0_31; // stream.rs:89
    reg read_sequence_1_26; // stream.rs:89
    reg read_sequence_0_25; // stream.rs:89
    reg read_sequence_1_24; // stream.rs:89
    reg read_sequence_0_23; // stream.rs:89
    reg read_sequence_1_22; // stream.rs:89
    reg read_sequence_0_21; // stream.rs:89
    reg read_sequence_1_4; // stream.rs:89
    reg read_sequence_0_3; // stream.rs:89
    reg read_sequence_1_2; // stream.rs:89
    reg read_sequence_0_1; // stream.rs:89
    reg read_sequence_1_0; // stream.rs:89
    reg offered_last; // stream.rs:96
    reg [511:0] offered_data; // stream.rs:96
    reg sending; // stream.rs:68
    reg offered_first; // stream.rs:96
    reg [31:0] settings_read0; // table.rs:58
    reg [31:0] template_0_read0; // table.rs:64
    reg [31:0] template_1_read0; // table.rs:64
    reg [31:0] template_2_read0; // table.rs:64
    reg [31:0] template_3_read0; // table.rs:64
    reg [31:0] template_4_read0; // table.rs:64
    reg [31:0] template_5_read0; // table.rs:64
    reg [31:0] template_6_read0; // table.rs:64
    reg [31:0] template_7_read0; // table.rs:64
    reg [31:0] template_8_read0; // table.rs:64
    reg [31:0] template_9_read0; // table.rs:64
    reg [31:0] template_10_read0; // table.rs:64
    reg [31:0] template_11_read0; // table.rs:64
    reg [31:0] template_12_read0; // table.rs:64
    reg [31:0] template_13_read0; // table.rs:64
    reg [31:0] template_14_read0; // table.rs:64
    reg [31:0] template_15_read0; // table.rs:64
    reg [128:0] states_read0; // scan.rs:63
    reg [32:0] told_read0; // probe.rs:102
    (* no_rw_check *) reg [31:0] settings [0:2047]; // table.rs:37
    (* no_rw_check *) reg [31:0] template_0 [0:511]; // table.rs:46
    (* no_rw_check *) reg [31:0] template_1 [0:511]; // table.rs:46
    (* no_rw_check *) reg [31:0] template_2 [0:511]; // table.rs:46
    (* no_rw_check *) reg [31:0] template_3 [0:511]; // table.rs:46
    (* no_rw_check *) reg [31:0] template_4 [0:511]; // table.rs:46
    (* no_rw_check *) reg [31:0] template_5 [0:511]; // table.rs:46
    (* no_rw_check *) reg [31:0] template_6 [0:511]; // table.rs:46
    (* no_rw_check *) reg [31:0] template_7 [0:511]; // table.rs:46
    (* no_rw_check *) reg [31:0] template_8 [0:511]; // table.rs:46
    (* no_rw_check *) reg [31:0] template_9 [0:511]; // table.rs:46
    (* no_rw_check *) reg [31:0] template_10 [0:511]; // table.rs:46
    (* no_rw_check *) reg [31:0] template_11 [0:511]; // table.rs:46
    (* no_rw_check *) reg [31:0] template_12 [0:511]; // table.rs:46
    (* no_rw_check *) reg [31:0] template_13 [0:511]; // table.rs:46
    (* no_rw_check *) reg [31:0] template_14 [0:511]; // table.rs:46
    (* no_rw_check *) reg [31:0] template_15 [0:511]; // table.rs:46
    (* no_rw_check *) reg [128:0] states [0:255]; // scan.rs:61
    reg [32:0] told [0:255]; // probe.rs:100
    wire compare_1 = write_address[7:0] < 8'h20; // table.rs:41
    wire [8:0] joined_1 = {write_address[15:8], write_address[4]}; // table.rs:44
    wire in_visit = visiting; // probe.rs:42
    wire hit = asked_3 & (due | command_3); // scan.rs:45
    wire command_taken = hit & command_3; // probe.rs:42
    wire in_packet = sending; // probe.rs:43
    wire packet_begun = valid & offered_first & probe_ready; // probe.rs:43
    wire [7:0] in_packet_of = packet_session; // probe.rs:44
    wire [15:0] mux_1 = start_pulse ? start : stop; // command.rs:20
    wire logic_1 = (start_pulse | stop_pulse) & ~(|mux_1[15:8]); // command.rs:21
    wire logic_2 = ~fresh & ~in_visit; // probe.rs:46
    wire logic_3 = |slot_left; // probe.rs:93
    wire [5:0] difference_1 = slot_left - 6'h1; // probe.rs:94
    wire look = enable & logic_2 & ~in_packet & ~logic_3 & ~command_waits; // probe.rs:48
    wire command_may = command_waits & logic_2 & ~(in_packet & (in_packet_of == command_session)); // probe.rs:51
    wire inject = command_may & ~(asked_1 | asked_2 | asked_3); // scan.rs:52
    wire [7:0] mux_2 = inject ? command_session : turn; // scan.rs:53
    wire [15:0] sum_1 = {8'h0, hit ? session_3 : turn} + 16'h1; // scan.rs:72
    wire shift = ~shifted[31] & ~(&zeros); // draw.rs:72
    wire e_is_ready = ~shift; // visit.rs:102
    wire [5:0] sum_2 = step + 6'h1; // visit.rs:75
    wire launch = visiting & (step == 6'hc) & is_due; // visit.rs:119
    wire [31:0] sum_3 = sent_so_far + 32'h1; // visit.rs:122
    wire [15:0] joined_2 = {14'h0, base_sum[17:16]}; // lanes.rs:46
    wire [15:0] sum_4 = base_sum[15:0] + joined_2; // lanes.rs:47
    wire [16:0] sum_5 = {1'd0, base_sum[15:0]} + {1'd0, joined_2}; // lanes.rs:48
    wire [16:0] sum_6 = sum_5 + 17'h1; // lanes.rs:48
    wire logic_4 = is_start & visiting & (step == 6'h7); // visit.rs:130
    wire [31:0] joined_3 = {^(x & 32'h8), ^(x & 32'h4), ^(x & 32'ha), ^(x & 32'h5), ^(x & 32'h80000002), ^(x &
            32'h40000001), ^(x & 32'h20000008), ^(x & 32'h1000000c), ^(x & 32'h8000006), ^(x & 32'h4000003),
            ^(x & 32'h2000001), ^(x & 32'h1000000), ^(x & 32'h800000), ^(x & 32'h400000), ^(x & 32'h200000),
            ^(x & 32'h100000), ^(x & 32'h80000), ^(x & 32'h40000), ^(x & 32'h20000), ^(x & 32'h10000), ^(x &
            32'h8000), ^(x & 32'h4000), ^(x & 32'h2000), ^(x & 32'h1000), ^(x & 32'h800), ^(x & 32'h400), ^(x
            & 32'h200), ^(x & 32'h100), ^(x & 32'h80), ^(x & 32'h40), ^(x & 32'h20), ^(x & 32'h10)}; // draw.rs:37
    wire logic_5 = visiting & (step == 6'h8); // visit.rs:82
    wire logic_6 = visiting & (step == 6'hf); // visit.rs:82
    wire logic_7 = logic_5 | shift; // draw.rs:73
    wire [4:0] sum_7 = zeros + 5'h1; // draw.rs:76
    wire [16:0] sum_8 = e_of_zeros + 17'hb17; // draw.rs:77
    wire [11:0] mux_3 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'ha26 : 12'ha35) :
            shifted[23] ? 12'ha45 : 12'ha54) : shifted[24] ? (shifted[23] ? 12'ha63 : 12'ha72) : shifted[23] ?
            12'ha82 : 12'ha91) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'haa1 : 12'hab0) : shifted[23]
            ? 12'hac0 : 12'had0) : shifted[24] ? (shifted[23] ? 12'hae0 : 12'haef) : shifted[23] ? 12'haff :
            12'hb0f; // pick.rs:20
    wire [11:0] mux_4 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h93c : 12'h94a) :
            shifted[23] ? 12'h958 : 12'h967) : shifted[24] ? (shifted[23] ? 12'h975 : 12'h984) : shifted[23] ?
            12'h992 : 12'h9a1) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h9af : 12'h9be) : shifted[23]
            ? 12'h9cd : 12'h9dc) : shifted[24] ? (shifted[23] ? 12'h9ea : 12'h9f9) : shifted[23] ? 12'ha08 :
            12'ha17; // pick.rs:20
    wire [11:0] mux_5 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h85e : 12'h86b) :
            shifted[23] ? 12'h879 : 12'h887) : shifted[24] ? (shifted[23] ? 12'h894 : 12'h8a2) : shifted[23] ?
            12'h8b0 : 12'h8be) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h8cb : 12'h8d9) : shifted[23]
            ? 12'h8e7 : 12'h8f5) : shifted[24] ? (shifted[23] ? 12'h903 : 12'h911) : shifted[23] ? 12'h91f :
            12'h92e; // pick.rs:20
    wire [11:0] mux_6 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h78c : 12'h798) :
            shifted[23] ? 12'h7a5 : 12'h7b2) : shifted[24] ? (shifted[23] ? 12'h7bf : 12'h7cc) : shifted[23] ?
            12'h7d9 : 12'h7e6) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h7f3 : 12'h801) : shifted[23]
            ? 12'h80e : 12'h81b) : shifted[24] ? (shifted[23] ? 12'h828 : 12'h836) : shifted[23] ? 12'h843 :
            12'h851; // pick.rs:20
    wire [11:0] mux_7 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h6c3 : 12'h6d0) :
            shifted[23] ? 12'h6dc : 12'h6e8) : shifted[24] ? (shifted[23] ? 12'h6f5 : 12'h701) : shifted[23] ?
            12'h70d : 12'h71a) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h726 : 12'h733) : shifted[23]
            ? 12'h73f : 12'h74c) : shifted[24] ? (shifted[23] ? 12'h759 : 12'h765) : shifted[23] ? 12'h772 :
            12'h77f; // pick.rs:20
    wire [11:0] mux_8 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h605 : 12'h610) :
            shifted[23] ? 12'h61c : 12'h628) : shifted[24] ? (shifted[23] ? 12'h633 : 12'h63f) : shifted[23] ?
            12'h64b : 12'h657) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h663 : 12'h66f) : shifted[23]
            ? 12'h67b : 12'h687) : shifted[24] ? (shifted[23] ? 12'h693 : 12'h69f) : shifted[23] ? 12'h6ab :
            12'h6b7; // pick.rs:20
    wire [11:0] mux_9 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h54e : 12'h559) :
            shifted[23] ? 12'h565 : 12'h570) : shifted[24] ? (shifted[23] ? 12'h57b : 12'h586) : shifted[23] ?
            12'h592 : 12'h59d) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h5a8 : 12'h5b4) : shifted[23]
            ? 12'h5bf : 12'h5cb) : shifted[24] ? (shifted[23] ? 12'h5d6 : 12'h5e2) : shifted[23] ? 12'h5ed :
            12'h5f9; // pick.rs:20
    wire [11:0] mux_10 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h4a0 : 12'h4aa) :
            shifted[23] ? 12'h4b5 : 12'h4c0) : shifted[24] ? (shifted[23] ? 12'h4cb : 12'h4d5) : shifted[23] ?
            12'h4e0 : 12'h4eb) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h4f6 : 12'h501) : shifted[23]
            ? 12'h50c : 12'h517) : shifted[24] ? (shifted[23] ? 12'h522 : 12'h52d) : shifted[23] ? 12'h538 :
            12'h543; // pick.rs:20
    wire [11:0] mux_11 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h3f8 : 12'h403) :
            shifted[23] ? 12'h40d : 12'h417) : shifted[24] ? (shifted[23] ? 12'h421 : 12'h42c) : shifted[23] ?
            12'h436 : 12'h441) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h44b : 12'h456) : shifted[23]
            ? 12'h460 : 12'h46b) : shifted[24] ? (shifted[23] ? 12'h475 : 12'h480) : shifted[23] ? 12'h48a :
            12'h495; // pick.rs:20
    wire [11:0] mux_12 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h357 : 12'h361) :
            shifted[23] ? 12'h36b : 12'h375) : shifted[24] ? (shifted[23] ? 12'h37f : 12'h389) : shifted[23] ?
            12'h393 : 12'h39d) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h3a7 : 12'h3b1) : shifted[23]
            ? 12'h3bb : 12'h3c5) : shifted[24] ? (shifted[23] ? 12'h3cf : 12'h3da) : shifted[23] ? 12'h3e4 :
            12'h3ee; // pick.rs:20
    wire [11:0] mux_13 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h2bd : 12'h2c6) :
            shifted[23] ? 12'h2d0 : 12'h2d9) : shifted[24] ? (shifted[23] ? 12'h2e3 : 12'h2ec) : shifted[23] ?
            12'h2f6 : 12'h300) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h309 : 12'h313) : shifted[23]
            ? 12'h31d : 12'h326) : shifted[24] ? (shifted[23] ? 12'h330 : 12'h33a) : shifted[23] ? 12'h344 :
            12'h34e; // pick.rs:20
    wire [11:0] mux_14 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h228 : 12'h231) :
            shifted[23] ? 12'h23a : 12'h243) : shifted[24] ? (shifted[23] ? 12'h24c : 12'h256) : shifted[23] ?
            12'h25f : 12'h268) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h271 : 12'h27b) : shifted[23]
            ? 12'h284 : 12'h28d) : shifted[24] ? (shifted[23] ? 12'h297 : 12'h2a0) : shifted[23] ? 12'h2aa :
            12'h2b3; // pick.rs:20
    wire [11:0] mux_15 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h198 : 12'h1a0) :
            shifted[23] ? 12'h1a9 : 12'h1b2) : shifted[24] ? (shifted[23] ? 12'h1bb : 12'h1c4) : shifted[23] ?
            12'h1cd : 12'h1d6) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h1df : 12'h1e8) : shifted[23]
            ? 12'h1f1 : 12'h1fa) : shifted[24] ? (shifted[23] ? 12'h203 : 12'h20c) : shifted[23] ? 12'h215 :
            12'h21e; // pick.rs:20
    wire [11:0] mux_16 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h10d : 12'h115) :
            shifted[23] ? 12'h11e : 12'h126) : shifted[24] ? (shifted[23] ? 12'h12f : 12'h138) : shifted[23] ?
            12'h140 : 12'h149) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h152 : 12'h15a) : shifted[23]
            ? 12'h163 : 12'h16c) : shifted[24] ? (shifted[23] ? 12'h174 : 12'h17d) : shifted[23] ? 12'h186 :
            12'h18f; // pick.rs:20
    wire [11:0] mux_17 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h86 : 12'h8e) :
            shifted[23] ? 12'h97 : 12'h9f) : shifted[24] ? (shifted[23] ? 12'ha7 : 12'hb0) : shifted[23] ?
            12'hb8 : 12'hc0) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'hc9 : 12'hd1) : shifted[23] ?
            12'hda : 12'he2) : shifted[24] ? (shifted[23] ? 12'heb : 12'hf3) : shifted[23] ? 12'hfc : 12'h104; // pick.rs:20
    wire [11:0] mux_18 = shifted[26] ? (shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h4 : 12'hc) :
            shifted[23] ? 12'h14 : 12'h1c) : shifted[24] ? (shifted[23] ? 12'h24 : 12'h2c) : shifted[23] ?
            12'h34 : 12'h3c) : shifted[25] ? (shifted[24] ? (shifted[23] ? 12'h45 : 12'h4d) : shifted[23] ?
            12'h55 : 12'h5d) : shifted[24] ? (shifted[23] ? 12'h65 : 12'h6d) : shifted[23] ? 12'h76 : 12'h7e; // pick.rs:20
    wire [16:0] sum_9 = e_of_zeros + {5'h0, e_of_rest}; // draw.rs:80
    wire [32:0] product_sum = {1'd0, product_high} + {1'd0, mean & {32{product_low[0]}}}; // draw.rs:85
    wire logic_8 = logic_6 | multiplying; // draw.rs:86
    wire [36:0] joined_4 = {product_high, product_low[16:12]}; // draw.rs:89
    wire logic_9 = is_due & visiting & (step == 6'h22); // visit.rs:148
    wire [63:0] sum_10 = next + {27'h0, interval}; // visit.rs:149
    wire [7:0] mux_19 = fresh ? fresh_session : session; // probe.rs:57
    wire mux_20 = fresh ? 1'd0 : running; // probe.rs:58
    wire [31:0] mux_21 = fresh ? 32'h0 : sent_so_far; // probe.rs:58
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [13:0] difference_2 = bytes - 14'h1; // stream.rs:63
    /* verilator lint_on UNUSEDSIGNAL */
    wire logic_10 = full & ~probe_ready; // stream.rs:73
    wire reads = reading & ~logic_10; // stream.rs:74
    wire logic_11 = read & ~logic_10; // stream.rs:74
    wire compare_2 = beat == packet_last; // stream.rs:76
    wire [7:0] sum_11 = beat + 8'h1; // stream.rs:78
    wire logic_12 = valid & ~probe_ready; // stream.rs:80
    wire [8:0] joined_5 = {packet_session, beat[0]}; // table.rs:63

    always @(posedge clk) begin
        if (write_valid & (write_address[7:3] == 5'h4)) settings[{write_address[15:8], write_address[2:0]}] <=
                write_data;
    end
`ifdef FORMAL
    always @(posedge clk) settings_read0 <= ((write_valid & (write_address[7:3] == 5'h4)) &
            ({write_address[15:8], write_address[2:0]} == {session, step[2:0]})) ? ~write_data :
            settings[{session, step[2:0]}];
`else
    always @(posedge clk) settings_read0 <= settings[{session, step[2:0]}];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd0)) template_0[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_0_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd0)) & (joined_1 == joined_5)) ? ~write_data : template_0[joined_5];
`else
    always @(posedge clk) if (reads) template_0_read0 <= template_0[joined_5];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd1)) template_1[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_1_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd1)) & (joined_1 == joined_5)) ? ~write_data : template_1[joined_5];
`else
    always @(posedge clk) if (reads) template_1_read0 <= template_1[joined_5];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd2)) template_2[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_2_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd2)) & (joined_1 == joined_5)) ? ~write_data : template_2[joined_5];
`else
    always @(posedge clk) if (reads) template_2_read0 <= template_2[joined_5];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd3)) template_3[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_3_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd3)) & (joined_1 == joined_5)) ? ~write_data : template_3[joined_5];
`else
    always @(posedge clk) if (reads) template_3_read0 <= template_3[joined_5];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd4)) template_4[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_4_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd4)) & (joined_1 == joined_5)) ? ~write_data : template_4[joined_5];
`else
    always @(posedge clk) if (reads) template_4_read0 <= template_4[joined_5];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd5)) template_5[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_5_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd5)) & (joined_1 == joined_5)) ? ~write_data : template_5[joined_5];
`else
    always @(posedge clk) if (reads) template_5_read0 <= template_5[joined_5];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd6)) template_6[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_6_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd6)) & (joined_1 == joined_5)) ? ~write_data : template_6[joined_5];
`else
    always @(posedge clk) if (reads) template_6_read0 <= template_6[joined_5];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd7)) template_7[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_7_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd7)) & (joined_1 == joined_5)) ? ~write_data : template_7[joined_5];
`else
    always @(posedge clk) if (reads) template_7_read0 <= template_7[joined_5];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd8)) template_8[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_8_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd8)) & (joined_1 == joined_5)) ? ~write_data : template_8[joined_5];
`else
    always @(posedge clk) if (reads) template_8_read0 <= template_8[joined_5];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd9)) template_9[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_9_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd9)) & (joined_1 == joined_5)) ? ~write_data : template_9[joined_5];
`else
    always @(posedge clk) if (reads) template_9_read0 <= template_9[joined_5];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd10)) template_10[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_10_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd10)) & (joined_1 == joined_5)) ? ~write_data : template_10[joined_5];
`else
    always @(posedge clk) if (reads) template_10_read0 <= template_10[joined_5];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd11)) template_11[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_11_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd11)) & (joined_1 == joined_5)) ? ~write_data : template_11[joined_5];
`else
    always @(posedge clk) if (reads) template_11_read0 <= template_11[joined_5];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd12)) template_12[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_12_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd12)) & (joined_1 == joined_5)) ? ~write_data : template_12[joined_5];
`else
    always @(posedge clk) if (reads) template_12_read0 <= template_12[joined_5];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd13)) template_13[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_13_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd13)) & (joined_1 == joined_5)) ? ~write_data : template_13[joined_5];
`else
    always @(posedge clk) if (reads) template_13_read0 <= template_13[joined_5];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd14)) template_14[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_14_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd14)) & (joined_1 == joined_5)) ? ~write_data : template_14[joined_5];
`else
    always @(posedge clk) if (reads) template_14_read0 <= template_14[joined_5];
`endif
    always @(posedge clk) begin
        if (write_valid & compare_1 & (write_address[3:0] == 4'd15)) template_15[joined_1] <= write_data;
    end
`ifdef FORMAL
    always @(posedge clk) if (reads) template_15_read0 <= ((write_valid & compare_1 & (write_address[3:0] ==
            4'd15)) & (joined_1 == joined_5)) ? ~write_data : template_15[joined_5];
`else
    always @(posedge clk) if (reads) template_15_read0 <= template_15[joined_5];
`endif
    always @(posedge clk) begin
        if (fresh | (visiting & (step == 6'h23))) states[mux_19] <= {mux_20, fresh ? 64'h0 : next, mux_21,
                fresh ? 32'h0 : x};
    end
`ifdef FORMAL
    always @(posedge clk) states_read0 <= ((fresh | (visiting & (step == 6'h23))) & (mux_19 == mux_2)) ?
            ~{mux_20, fresh ? 64'h0 : next, mux_21, fresh ? 32'h0 : x} : states[mux_2];
`else
    always @(posedge clk) states_read0 <= states[mux_2];
`endif
    always @(posedge clk) begin
        if (fresh | (visiting & (step == 6'hf))) told[mux_19] <= {mux_20, mux_21};
    end
    always @(posedge clk) told_read0 <= told[sent_address];

    initial begin
        write_address = 16'h0;
        write_data = 32'h0;
        write_valid = 1'd0;
        fresh = 1'd1;
        fresh_session = 8'h0;
        command_waits = 1'd0;
        command_starts = 1'd0;
        command_session = 8'h0;
        slot_left = 6'h0;
        turn = 8'h0;
        asked_1 = 1'd0;
        asked_2 = 1'd0;
        asked_3 = 1'd0;
        command_1 = 1'd0;
        command_2 = 1'd0;
        command_3 = 1'd0;
        word_2 = 129'h0;
        due = 1'd0;
        session_1 = 8'h0;
        session_2 = 8'h0;
        session_3 = 8'h0;
        state_3_next = 64'h0;
        state_3_sent = 32'h0;
        state_3_x = 32'h0;
        session = 8'h0;
        is_due = 1'd0;
        is_start = 1'd0;
        visiting = 1'd0;
        step = 6'h0;
        setting = 32'h0;
        mean = 32'h0;
        exponential = 1'd0;
        limit = 32'h0;
        bytes = 14'h0;
        layout = 3'd0;
        sum = 16'h0;
        sent_so_far = 32'h0;
        sequence_sum = 17'h0;
        base_sum = 18'h0;
        base = 16'h0;
        all_sent = 1'd0;
        running = 1'd0;
        x = 32'h0;
        multiplying = 1'd0;
        shifted = 32'h0;
        zeros = 5'h0;
        e_of_zeros = 17'h0;
        e_of_rest = 12'h0;
        product_high = 32'h0;
        product_low = 17'h0;
        interval = 37'h0;
        next = 64'h0;
        told_word = 33'h0;
        packet_session = 8'h0;
        packet_sequence = 32'h0;
        packet_base = 16'h0;
        packet_count = 6'h0;
        packet_last = 8'h0;
        packet_layout = 6'h0;
        reading = 1'd0;
        read = 1'd0;
        valid = 1'd0;
        full = 1'd0;
        beat = 8'h0;
        read_first = 1'd0;
        read_last = 1'd0;
        read_inside = 1'd0;
        read_sequence_0_31 = 1'd0;
        read_sequence_1_26 = 1'd0;
        read_sequence_0_25 = 1'd0;
        read_sequence_1_24 = 1'd0;
        read_sequence_0_23 = 1'd0;
        read_sequence_1_22 = 1'd0;
        read_sequence_0_21 = 1'd0;
        read_sequence_1_4 = 1'd0;
        read_sequence_0_3 = 1'd0;
        read_sequence_1_2 = 1'd0;
        read_sequence_0_1 = 1'd0;
        read_sequence_1_0 = 1'd0;
        offered_last = 1'd0;
        offered_data = 512'h0;
        sending = 1'd0;
        offered_first = 1'd0;
    end
    always @(posedge clk) begin
        write_address <= table_address;
        write_data <= table_data;
        if (logic_1) command_starts <= start_pulse;
        if (logic_1) command_session <= mux_1[7:0];
        word_2 <= states_read0;
        due <= word_2[128] & (ns >= word_2[127:64]);
        session_1 <= mux_2;
        session_2 <= session_1;
        session_3 <= session_2;
        state_3_next <= word_2[127:64];
        state_3_sent <= word_2[63:32];
        state_3_x <= word_2[31:0];
        if (hit) session <= session_3;
        if (hit) is_due <= ~command_taken;
        if (hit) is_start <= command_taken & command_starts;
        setting <= settings_read0;
        if (visiting & (step == 6'h2)) mean <= setting;
        if (visiting & (step == 6'h3)) exponential <= setting[0];
        if (visiting & (step == 6'h4)) limit <= setting;
        if (visiting & (step == 6'h8)) bytes <= setting[13:0];
        if (visiting & (step == 6'h8)) layout <= setting[18:16];
        if (visiting & (step == 6'h9)) sum <= setting[15:0];
        if (hit | launch) sent_so_far <= hit ? (state_3_sent & {32{~(command_taken & command_starts)}}) :
                sum_3;
        sequence_sum <= {1'd0, sent_so_far[31:16]} + {1'd0, sent_so_far[15:0]};
        base_sum <= {1'd0, sequence_sum} + {1'd0, 1'd0, sum};
        base <= sum_6[16] ? sum_6[15:0] : sum_4;
        all_sent <= (sent_so_far == limit) & (|limit);
        if (visiting & (step == 6'he)) running <= is_start | (is_due & ~all_sent);
        if (hit | (is_due & (step < 6'h8)) | logic_4) x <= hit ? state_3_x : logic_4 ? setting : joined_3;
        if (logic_7) shifted <= logic_5 ? x : {shifted[30:0], 1'd0};
        if (logic_7) zeros <= sum_7 & {5{~logic_5}};
        if (logic_7) e_of_zeros <= sum_8 & {17{~logic_5}};
        e_of_rest <= shifted[30] ? (shifted[29] ? (shifted[28] ? (shifted[27] ? mux_18 : mux_17) : shifted[27]
                ? mux_16 : mux_15) : shifted[28] ? (shifted[27] ? mux_14 : mux_13) : shifted[27] ? mux_12 :
                mux_11) : shifted[29] ? (shifted[28] ? (shifted[27] ? mux_10 : mux_9) : shifted[27] ? mux_8 :
                mux_7) : shifted[28] ? (shifted[27] ? mux_6 : mux_5) : shifted[27] ? mux_4 : mux_3;
        if (logic_8) product_high <= product_sum[32:1] & {32{~logic_6}};
        if (logic_8) product_low <= logic_6 ? (exponential ? sum_9 : 17'h1000) : {product_sum[0],
                product_low[16:1]};
        interval <= joined_4 | {36'h0, ~(|joined_4)};
        if (hit | (is_start & ((visiting & (step == 6'h5)) | (visiting & (step == 6'h6)))) | logic_9) next <=
                hit ? state_3_next : logic_9 ? sum_10 : {setting, next[63:32]};
        told_word <= told_read0;
        if (launch) packet_session <= session;
        if (launch) packet_sequence <= sent_so_far;
        if (launch) packet_base <= base;
        if (launch) packet_count <= bytes[5:0];
        if (launch) packet_last <= difference_2[13:6];
        if (launch) packet_layout <= {layout == 3'd5, layout == 3'd4, layout == 3'd3, layout == 3'd2, layout
                == 3'd1, layout == 3'd0};
        if (reads) read_first <= ~(|beat);
        if (reads) read_last <= compare_2;
        if (reads) read_inside <= ~(|beat[7:1]);
        if (reads) read_sequence_0_31 <= packet_layout[3] & (beat == 8'h0);
        if (reads) read_sequence_1_26 <= packet_layout[2] & (beat == 8'h0);
        if (reads) read_sequence_0_25 <= packet_layout[2] & (beat == 8'h0);
        if (reads) read_sequence_1_24 <= packet_layout[1] & (beat == 8'h0);
        if (reads) read_sequence_0_23 <= packet_layout[1] & (beat == 8'h0);
        if (reads) read_sequence_1_22 <= packet_layout[0] & (beat == 8'h0);
        if (reads) read_sequence_0_21 <= packet_layout[0] & (beat == 8'h0);
        if (reads) read_sequence_1_4 <= packet_layout[5] & (beat == 8'h1);
        if (reads) read_sequence_0_3 <= packet_layout[5] & (beat == 8'h1);
        if (reads) read_sequence_1_2 <= packet_layout[4] & (beat == 8'h1);
        if (reads) read_sequence_0_1 <= packet_layout[4] & (beat == 8'h1);
        if (reads) read_sequence_1_0 <= packet_layout[3] & (beat == 8'h1);
        if (logic_11) offered_last <= read_last;
        if (logic_11) offered_data <= {({16{read_inside}} & template_15_read0[31:16]) |
                ({16{read_sequence_0_31}} & {packet_sequence[23:16], packet_sequence[31:24]}),
                {16{read_inside}} & template_15_read0[15:0], {16{read_inside}} & template_14_read0[31:16],
                {16{read_inside}} & template_14_read0[15:0], {16{read_inside}} & template_13_read0[31:16],
                ({16{read_inside}} & template_13_read0[15:0]) | ({16{read_sequence_1_26}} &
                {packet_sequence[7:0], packet_sequence[15:8]}), ({16{read_inside}} & template_12_read0[31:16])
                | ({16{read_sequence_0_25}} & {packet_sequence[23:16], packet_sequence[31:24]}),
                ({16{read_inside}} & template_12_read0[15:0]) | ({16{read_sequence_1_24}} &
                {packet_sequence[7:0], packet_sequence[15:8]}), ({16{read_inside}} & template_11_read0[31:16])
                | ({16{read_sequence_0_23}} & {packet_sequence[23:16], packet_sequence[31:24]}),
                ({16{read_inside}} & template_11_read0[15:0]) | ({16{read_sequence_1_22}} &
                {packet_sequence[7:0], packet_sequence[15:8]}), ({16{read_inside}} & template_10_read0[31:16])
                | ({16{read_sequence_0_21}} & {packet_sequence[23:16], packet_sequence[31:24]}),
                {16{read_inside}} & template_10_read0[15:0], {16{read_inside}} & template_9_read0[31:16],
                {16{read_inside}} & template_9_read0[15:0], {16{read_inside}} & template_8_read0[31:16],
                {16{read_inside}} & template_8_read0[15:0], {16{read_inside}} & template_7_read0[31:16],
                {16{read_inside}} & template_7_read0[15:0], {16{read_inside}} & template_6_read0[31:16],
                {16{read_inside}} & template_6_read0[15:0], {16{read_inside}} & template_5_read0[31:16],
                {16{read_inside}} & template_5_read0[15:0], {16{read_inside}} & template_4_read0[31:16],
                {16{read_inside}} & template_4_read0[15:0], {16{read_inside}} & template_3_read0[31:16],
                {16{read_inside}} & template_3_read0[15:0], {16{read_inside}} & template_2_read0[31:16],
                ({16{read_inside}} & template_2_read0[15:0]) | ({16{read_sequence_1_4}} &
                {packet_sequence[7:0], packet_sequence[15:8]}), ({16{read_inside}} & template_1_read0[31:16])
                | ({16{read_sequence_0_3}} & {packet_sequence[23:16], packet_sequence[31:24]}),
                ({16{read_inside}} & template_1_read0[15:0]) | ({16{read_sequence_1_2}} &
                {packet_sequence[7:0], packet_sequence[15:8]}), ({16{read_inside}} & template_0_read0[31:16])
                | ({16{read_sequence_0_1}} & {packet_sequence[23:16], packet_sequence[31:24]}),
                ({16{read_inside}} & template_0_read0[15:0]) | ({16{read_sequence_1_0}} &
                {packet_sequence[7:0], packet_sequence[15:8]})};
        if (logic_11) offered_first <= read_first;
    end
    always @(posedge clk) begin
        if (rst) begin
            write_valid <= 1'd0;
            fresh <= 1'd1;
            fresh_session <= 8'h0;
            command_waits <= 1'd0;
            slot_left <= 6'h0;
            turn <= 8'h0;
            asked_1 <= 1'd0;
            asked_2 <= 1'd0;
            asked_3 <= 1'd0;
            command_1 <= 1'd0;
            command_2 <= 1'd0;
            command_3 <= 1'd0;
            visiting <= 1'd0;
            step <= 6'h0;
            multiplying <= 1'd0;
            reading <= 1'd0;
            read <= 1'd0;
            valid <= 1'd0;
            full <= 1'd0;
            beat <= 8'h0;
            sending <= 1'd0;
        end else begin
            write_valid <= table_valid;
            fresh <= fresh & ~(&fresh_session);
            if (fresh) fresh_session <= fresh_session + 8'h1;
            command_waits <= logic_1 | (command_waits & ~command_taken);
            if (packet_begun | logic_3) slot_left <= packet_begun ? 6'h2c : difference_1;
            if ((hit & ~command_3) | (look & ~hit)) turn <= sum_1[7:0] & {8{sum_1 < used}};
            asked_1 <= ((look & ({8'h0, turn} < used)) | inject) & ~hit;
            asked_2 <= asked_1 & ~hit;
            asked_3 <= asked_2 & ~hit;
            command_1 <= inject;
            command_2 <= command_1;
            command_3 <= command_2;
            visiting <= hit | (visiting & ~(visiting & (step == 6'h23)));
            if (hit | (visiting & ~(visiting & (step == 6'he) & ~e_is_ready))) step <= sum_2 & {6{~hit}};
            multiplying <= (visiting & (step == 6'hf)) | (multiplying & ~(visiting & (step == 6'h20)));
            reading <= launch | (reading & ~(reads & compare_2));
            read <= reads | logic_10;
            valid <= logic_11 | logic_12;
            full <= logic_10 | (reading & (read | logic_12));
            if (reads | ~reading) beat <= sum_11 & {8{reading}};
            sending <= launch | (sending & ~(valid & offered_last & probe_ready));
        end
    end

    assign sent = told_word[31:0];
    assign sent_running = told_word[32];
    assign probe_valid = valid;
    assign probe_last = offered_last;
    assign probe_count = packet_count;
    assign probe_data = offered_data;
    assign probe_layout = packet_layout;
    assign probe_base = packet_base;
    assign count_sent = launch;
    assign busy = fresh | command_waits | (visiting & ~is_due);

`ifdef FORMAL
    always @(posedge clk) if (!rst) one_visit_at_a_time: assert(~(hit & visiting)); // visit.rs:76
    always @(posedge clk) if (!rst) full_is_both: assert(full == (read & valid)); // stream.rs:84
    always @(posedge clk) if (!rst) one_packet_at_a_time: assert(~(launch & sending)); // stream.rs:128
`endif
endmodule

`default_nettype wire
