// Generated from Rust; do not edit.
`default_nettype none

module receive (
    input  wire clk, // receive.rs:64
    input  wire rst, // receive.rs:64
    input  wire [63:0] look_data, // receive.rs:65
    /* verilator lint_off UNUSEDSIGNAL */ // not every beat has something of a reply
    input  wire [44:0] look_spot, // receive.rs:65
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire look_valid, // receive.rs:65
    input  wire look_first, // receive.rs:65
    input  wire look_last, // receive.rs:65
    input  wire look_v6, // receive.rs:65
    /* verilator lint_off UNUSEDSIGNAL */ // the version is the reflector's business
    input  wire [15:0] look_head, // receive.rs:65
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire [7:0] look_ttl, // receive.rs:65
    input  wire [127:0] look_source, // receive.rs:65
    input  wire [15:0] look_source_port, // receive.rs:65
    input  wire [15:0] look_destination_port, // receive.rs:65
    input  wire [15:0] look_length, // receive.rs:65
    input  wire [31:0] look_sequence, // receive.rs:65
    input  wire look_addressed, // receive.rs:65
    input  wire look_has_udp, // receive.rs:65
    input  wire look_fragment, // receive.rs:65
    input  wire look_wrong_length, // receive.rs:65
    input  wire look_no_checksum, // receive.rs:65
    input  wire [63:0] look_time, // receive.rs:65
    input  wire look_bad, // receive.rs:65
    /* verilator lint_off UNUSEDSIGNAL */ // the low bits tell the session
    input  wire [15:0] port_base, // receive.rs:75
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire enable, // receive.rs:76
    input  wire table_valid, // receive.rs:128
    input  wire [15:0] table_address, // receive.rs:130
    input  wire [31:0] table_data, // receive.rs:132
    input  wire reply_taken, // waiting.rs:31
    output wire count_fragment, // receive.rs:111
    output wire count_length, // receive.rs:111
    output wire count_short, // receive.rs:111
    output wire count_no_checksum, // receive.rs:111
    output wire count_stranger, // receive.rs:111
    output wire count_cut, // receive.rs:111
    output wire count_overrun, // receive.rs:111
    output wire count_replies, // receive.rs:111
    output wire reply_valid, // receive.rs:113
    output wire [7:0] reply_session, // receive.rs:114
    output wire [63:0] reply_t1, // receive.rs:114
    output wire [63:0] reply_t2, // receive.rs:114
    output wire [63:0] reply_t3, // receive.rs:114
    output wire [63:0] reply_t4, // receive.rs:114
    output wire [31:0] reply_sequence, // receive.rs:114
    output wire [31:0] reply_reflector_sequence, // receive.rs:114
    output wire [15:0] reply_error_estimate, // receive.rs:114
    output wire [7:0] reply_ttl, // receive.rs:114
    output wire [7:0] reply_sender_ttl, // receive.rs:114
    output wire [7:0] reply_tos // receive.rs:114
);
    reg [15:0] t1_14; // gather.rs:47
    reg [15:0] t1_15; // gather.rs:47
    reg [15:0] t1_16; // gather.rs:47
    reg [15:0] t1_17; // gather.rs:47
    reg [15:0] t2_8; // gather.rs:47
    reg [15:0] t2_9; // gather.rs:47
    reg [15:0] t2_10; // gather.rs:47
    reg [15:0] t2_11; // gather.rs:47
    reg [15:0] t3_2; // gather.rs:47
    reg [15:0] t3_3; // gather.rs:47
    reg [15:0] t3_4; // gather.rs:47
    reg [15:0] t3_5; // gather.rs:47
    reg [15:0] sequence_12; // gather.rs:47
    reg [15:0] sequence_13; // gather.rs:47
    reg [15:0] error_estimate_6; // gather.rs:47
    /* verilator lint_off UNUSEDSIGNAL */ // the other byte is zero
    reg [15:0] sender_ttl_20; // gather.rs:47
    /* verilator lint_on UNUSEDSIGNAL */
    reg [7:0] session_kept; // fields.rs:44
    reg [63:0] t1_kept; // fields.rs:44
    reg [63:0] t2_kept; // fields.rs:44
    reg [63:0] t3_kept; // fields.rs:44
    reg [31:0] sequence_kept; // fields.rs:44
    reg [31:0] reflector_sequence_kept; // fields.rs:44
    reg [15:0] error_estimate_kept; // fields.rs:44
    reg [7:0] ttl_kept; // fields.rs:44
    reg [7:0] sender_ttl_kept; // fields.rs:44
    reg [7:0] tos_kept; // fields.rs:44
    reg may_4; // receive.rs:70
    reg may_5; // receive.rs:70
    reg to_sessions; // receive.rs:77
    reg short_4; // receive.rs:78
    reg ends_4; // receive.rs:79
    reg valid_4; // receive.rs:119
    reg first_4; // receive.rs:119
    reg held_udp; // receive.rs:120
    reg [127:0] source_4; // receive.rs:140
    reg address_known_0; // receive.rs:143
    reg address_known_1; // receive.rs:143
    reg address_known_2; // receive.rs:143
    reg address_known_3; // receive.rs:143
    reg [15:0] source_port_4; // receive.rs:146
    reg port_known; // receive.rs:147
    reg ours_5; // receive.rs:84
    reg fragment_5; // receive.rs:86
    reg length_5; // receive.rs:87
    reg short_5; // receive.rs:88
    reg no_checksum_5; // receive.rs:89
    reg is_fragment; // receive.rs:95
    reg is_length; // receive.rs:95
    reg is_short; // receive.rs:95
    reg is_no_checksum; // receive.rs:95
    reg is_stranger; // receive.rs:95
    reg passed; // receive.rs:100
    reg [4:0] head; // waiting.rs:24
    reg [4:0] tail; // waiting.rs:24
    reg [5:0] count; // waiting.rs:26
    reg valid; // waiting.rs:26
    reg written; // waiting.rs:29
    reg counts_fragment; // receive.rs:110
    reg counts_length; // receive.rs:110
    reg counts_short; // receive.rs:110
    reg counts_no_checksum; // receive.rs:110
    reg counts_stranger; // receive.rs:110
    reg counts_cut; // receive.rs:110
    reg counts_overrun; // receive.rs:110
    reg counts_replies; // receive.rs:110
    reg [31:0] address_0_read0; // receive.rs:138
    reg [31:0] address_1_read0; // receive.rs:138
    reg [31:0] address_2_read0; // receive.rs:138
    reg [31:0] address_3_read0; // receive.rs:138
    reg [15:0] port_read0; // receive.rs:138
    (* no_rw_check *) reg [31:0] address_0 [0:255]; // receive.rs:135
    (* no_rw_check *) reg [31:0] address_1 [0:255]; // receive.rs:135
    (* no_rw_check *) reg [31:0] address_2 [0:255]; // receive.rs:135
    (* no_rw_check *) reg [31:0] address_3 [0:255]; // receive.rs:135
    (* no_rw_check *) reg [15:0] port [0:255]; // receive.rs:135
    reg [367:0] waiting [0:31]; // waiting.rs:23
    wire ends = look_valid & look_last; // receive.rs:66
    wire logic_1 = ends & ~look_first; // receive.rs:68
    wire logic_2 = look_spot[17] | look_spot[30]; // lanes.rs:18
    wire logic_3 = look_spot[7] | look_spot[42]; // lanes.rs:18
    wire logic_4 = look_spot[8] | look_spot[43]; // lanes.rs:18
    wire logic_5 = look_spot[17] | look_spot[30]; // lanes.rs:18
    wire logic_6 = look_spot[8] | look_spot[43]; // lanes.rs:18
    wire logic_7 = look_spot[17] | look_spot[30]; // lanes.rs:18
    wire logic_8 = look_spot[18] | look_spot[31]; // lanes.rs:18
    wire logic_9 = look_spot[8] | look_spot[43]; // lanes.rs:18
    wire logic_10 = look_spot[6] | look_spot[41]; // lanes.rs:18
    wire logic_11 = look_spot[15] | look_spot[28]; // lanes.rs:18
    wire logic_12 = look_spot[16] | look_spot[29]; // lanes.rs:18
    wire logic_13 = look_spot[6] | look_spot[41]; // lanes.rs:18
    wire logic_14 = look_spot[16] | look_spot[29]; // lanes.rs:18
    wire logic_15 = look_spot[6] | look_spot[41]; // lanes.rs:18
    wire logic_16 = look_spot[7] | look_spot[42]; // lanes.rs:18
    wire logic_17 = look_spot[16] | look_spot[29]; // lanes.rs:18
    wire logic_18 = look_spot[14] | look_spot[27]; // lanes.rs:18
    wire logic_19 = look_spot[4] | look_spot[39]; // lanes.rs:18
    wire logic_20 = look_spot[5] | look_spot[40]; // lanes.rs:18
    wire logic_21 = look_spot[14] | look_spot[27]; // lanes.rs:18
    wire logic_22 = look_spot[5] | look_spot[40]; // lanes.rs:18
    wire logic_23 = look_spot[14] | look_spot[27]; // lanes.rs:18
    wire logic_24 = look_spot[15] | look_spot[28]; // lanes.rs:18
    wire logic_25 = look_spot[5] | look_spot[40]; // lanes.rs:18
    wire logic_26 = look_spot[7] | look_spot[42]; // lanes.rs:18
    wire logic_27 = look_spot[16] | look_spot[29]; // lanes.rs:18
    wire logic_28 = look_spot[17] | look_spot[30]; // lanes.rs:18
    wire logic_29 = look_spot[7] | look_spot[42]; // lanes.rs:18
    wire logic_30 = look_spot[15] | look_spot[28]; // lanes.rs:18
    wire logic_31 = look_spot[5] | look_spot[40]; // lanes.rs:18
    wire logic_32 = look_spot[9] | look_spot[44]; // lanes.rs:18
    wire logic_33 = look_spot[18] | look_spot[31]; // lanes.rs:18
    wire logic_34 = look_has_udp | (held_udp & ~first_4); // receive.rs:121
    wire logic_35 = ~(address_known_0 & address_known_1 & address_known_2 & address_known_3 & port_known); // receive.rs:90
    wire logic_36 = ours_5 & ~fragment_5; // receive.rs:96
    wire logic_37 = logic_36 & ~length_5; // receive.rs:96
    wire logic_38 = logic_37 & ~short_5; // receive.rs:96
    wire logic_39 = logic_38 & ~no_checksum_5; // receive.rs:96
    wire logic_40 = passed & ~look_bad; // receive.rs:101
    wire logic_41 = ~count[5]; // waiting.rs:27
    wire taken = logic_40 & written; // waiting.rs:30
    wire logic_42 = reply_taken & valid; // waiting.rs:31
    wire [5:0] sum_1 = count + {5'h0, taken}; // waiting.rs:34
    wire [5:0] difference_1 = sum_1 - {5'h0, logic_42}; // waiting.rs:34
    wire [367:0] word_1 = waiting[head]; // waiting.rs:42

    always @(posedge clk) begin
        if (table_valid & (table_address[7:0] == 8'h28)) address_0[table_address[15:8]] <= table_data;
    end
`ifdef FORMAL
    always @(posedge clk) address_0_read0 <= ((table_valid & (table_address[7:0] == 8'h28)) &
            (table_address[15:8] == look_destination_port[7:0])) ? ~table_data :
            address_0[look_destination_port[7:0]];
`else
    always @(posedge clk) address_0_read0 <= address_0[look_destination_port[7:0]];
`endif
    always @(posedge clk) begin
        if (table_valid & (table_address[7:0] == 8'h29)) address_1[table_address[15:8]] <= table_data;
    end
`ifdef FORMAL
    always @(posedge clk) address_1_read0 <= ((table_valid & (table_address[7:0] == 8'h29)) &
            (table_address[15:8] == look_destination_port[7:0])) ? ~table_data :
            address_1[look_destination_port[7:0]];
`else
    always @(posedge clk) address_1_read0 <= address_1[look_destination_port[7:0]];
`endif
    always @(posedge clk) begin
        if (table_valid & (table_address[7:0] == 8'h2a)) address_2[table_address[15:8]] <= table_data;
    end
`ifdef FORMAL
    always @(posedge clk) address_2_read0 <= ((table_valid & (table_address[7:0] == 8'h2a)) &
            (table_address[15:8] == look_destination_port[7:0])) ? ~table_data :
            address_2[look_destination_port[7:0]];
`else
    always @(posedge clk) address_2_read0 <= address_2[look_destination_port[7:0]];
`endif
    always @(posedge clk) begin
        if (table_valid & (table_address[7:0] == 8'h2b)) address_3[table_address[15:8]] <= table_data;
    end
`ifdef FORMAL
    always @(posedge clk) address_3_read0 <= ((table_valid & (table_address[7:0] == 8'h2b)) &
            (table_address[15:8] == look_destination_port[7:0])) ? ~table_data :
            address_3[look_destination_port[7:0]];
`else
    always @(posedge clk) address_3_read0 <= address_3[look_destination_port[7:0]];
`endif
    always @(posedge clk) begin
        if (table_valid & (table_address[7:0] == 8'h2c)) port[table_address[15:8]] <= table_data[15:0];
    end
`ifdef FORMAL
    always @(posedge clk) port_read0 <= ((table_valid & (table_address[7:0] == 8'h2c)) & (table_address[15:8]
            == look_destination_port[7:0])) ? ~table_data[15:0] : port[look_destination_port[7:0]];
`else
    always @(posedge clk) port_read0 <= port[look_destination_port[7:0]];
`endif
    always @(posedge clk) begin
        if (may_5 & logic_41) waiting[tail] <= {session_kept, t1_kept, t2_kept, t3_kept, look_time,
                sequence_kept, reflector_sequence_kept, error_estimate_kept, ttl_kept, sender_ttl_kept,
                tos_kept};
    end

    initial begin
        t1_14 = 16'h0;
        t1_15 = 16'h0;
        t1_16 = 16'h0;
        t1_17 = 16'h0;
        t2_8 = 16'h0;
        t2_9 = 16'h0;
        t2_10 = 16'h0;
        t2_11 = 16'h0;
        t3_2 = 16'h0;
        t3_3 = 16'h0;
        t3_4 = 16'h0;
        t3_5 = 16'h0;
        sequence_12 = 16'h0;
        sequence_13 = 16'h0;
        error_estimate_6 = 16'h0;
        sender_ttl_20 = 16'h0;
        session_kept = 8'h0;
        t1_kept = 64'h0;
        t2_kept = 64'h0;
        t3_kept = 64'h0;
        sequence_kept = 32'h0;
        reflector_sequence_kept = 32'h0;
        error_estimate_kept = 16'h0;
        ttl_kept = 8'h0;
        sender_ttl_kept = 8'h0;
        tos_kept = 8'h0;
        may_4 = 1'd0;
        may_5 = 1'd0;
        to_sessions = 1'd0;
        short_4 = 1'd0;
        ends_4 = 1'd0;
        valid_4 = 1'd0;
        first_4 = 1'd0;
        held_udp = 1'd0;
        source_4 = 128'h0;
        address_known_0 = 1'd0;
        address_known_1 = 1'd0;
        address_known_2 = 1'd0;
        address_known_3 = 1'd0;
        source_port_4 = 16'h0;
        port_known = 1'd0;
        ours_5 = 1'd0;
        fragment_5 = 1'd0;
        length_5 = 1'd0;
        short_5 = 1'd0;
        no_checksum_5 = 1'd0;
        is_fragment = 1'd0;
        is_length = 1'd0;
        is_short = 1'd0;
        is_no_checksum = 1'd0;
        is_stranger = 1'd0;
        passed = 1'd0;
        head = 5'h0;
        tail = 5'h0;
        count = 6'h0;
        valid = 1'd0;
        written = 1'd0;
        counts_fragment = 1'd0;
        counts_length = 1'd0;
        counts_short = 1'd0;
        counts_no_checksum = 1'd0;
        counts_stranger = 1'd0;
        counts_cut = 1'd0;
        counts_overrun = 1'd0;
        counts_replies = 1'd0;
    end
    always @(posedge clk) begin
        if (logic_2 | logic_3) t1_14 <= ({16{logic_2}} & {look_data[23:16], look_data[31:24]}) |
                ({16{logic_3}} & {look_data[55:48], look_data[63:56]});
        if (logic_4 | logic_5) t1_15 <= ({16{logic_4}} & {look_data[7:0], look_data[15:8]}) | ({16{logic_5}} &
                {look_data[39:32], look_data[47:40]});
        if (logic_6 | logic_7) t1_16 <= ({16{logic_6}} & {look_data[23:16], look_data[31:24]}) |
                ({16{logic_7}} & {look_data[55:48], look_data[63:56]});
        if (logic_8 | logic_9) t1_17 <= ({16{logic_8}} & {look_data[7:0], look_data[15:8]}) | ({16{logic_9}} &
                {look_data[39:32], look_data[47:40]});
        if (logic_10 | logic_11) t2_8 <= ({16{logic_10}} & {look_data[23:16], look_data[31:24]}) |
                ({16{logic_11}} & {look_data[55:48], look_data[63:56]});
        if (logic_12 | logic_13) t2_9 <= ({16{logic_12}} & {look_data[7:0], look_data[15:8]}) |
                ({16{logic_13}} & {look_data[39:32], look_data[47:40]});
        if (logic_14 | logic_15) t2_10 <= ({16{logic_14}} & {look_data[23:16], look_data[31:24]}) |
                ({16{logic_15}} & {look_data[55:48], look_data[63:56]});
        if (logic_16 | logic_17) t2_11 <= ({16{logic_16}} & {look_data[7:0], look_data[15:8]}) |
                ({16{logic_17}} & {look_data[39:32], look_data[47:40]});
        if (logic_18 | logic_19) t3_2 <= ({16{logic_18}} & {look_data[23:16], look_data[31:24]}) |
                ({16{logic_19}} & {look_data[55:48], look_data[63:56]});
        if (logic_20 | logic_21) t3_3 <= ({16{logic_20}} & {look_data[7:0], look_data[15:8]}) |
                ({16{logic_21}} & {look_data[39:32], look_data[47:40]});
        if (logic_22 | logic_23) t3_4 <= ({16{logic_22}} & {look_data[23:16], look_data[31:24]}) |
                ({16{logic_23}} & {look_data[55:48], look_data[63:56]});
        if (logic_24 | logic_25) t3_5 <= ({16{logic_24}} & {look_data[7:0], look_data[15:8]}) |
                ({16{logic_25}} & {look_data[39:32], look_data[47:40]});
        if (logic_26 | logic_27) sequence_12 <= ({16{logic_26}} & {look_data[23:16], look_data[31:24]}) |
                ({16{logic_27}} & {look_data[55:48], look_data[63:56]});
        if (logic_28 | logic_29) sequence_13 <= ({16{logic_28}} & {look_data[7:0], look_data[15:8]}) |
                ({16{logic_29}} & {look_data[39:32], look_data[47:40]});
        if (logic_30 | logic_31) error_estimate_6 <= ({16{logic_30}} & {look_data[23:16], look_data[31:24]}) |
                ({16{logic_31}} & {look_data[55:48], look_data[63:56]});
        if (logic_32 | logic_33) sender_ttl_20 <= ({16{logic_32}} & {look_data[23:16], look_data[31:24]}) |
                ({16{logic_33}} & {look_data[55:48], look_data[63:56]});
        if (logic_1) session_kept <= look_destination_port[7:0];
        if (logic_1) t1_kept <= {t1_14, t1_15, t1_16, t1_17};
        if (logic_1) t2_kept <= {t2_8, t2_9, t2_10, t2_11};
        if (logic_1) t3_kept <= {t3_2, t3_3, t3_4, t3_5};
        if (logic_1) sequence_kept <= {sequence_12, sequence_13};
        if (logic_1) reflector_sequence_kept <= look_sequence;
        if (logic_1) error_estimate_kept <= error_estimate_6;
        if (logic_1) ttl_kept <= look_ttl;
        if (logic_1) sender_ttl_kept <= sender_ttl_20[15:8];
        if (logic_1) tos_kept <= look_v6 ? look_head[11:4] : look_head[7:0];
        to_sessions <= (look_destination_port[15:8] == port_base[15:8]) & enable;
        short_4 <= look_length < 16'h34;
        first_4 <= look_first;
        source_4 <= look_source;
        address_known_0 <= address_0_read0 == source_4[31:0];
        address_known_1 <= address_1_read0 == source_4[63:32];
        address_known_2 <= address_2_read0 == source_4[95:64];
        address_known_3 <= address_3_read0 == source_4[127:96];
        source_port_4 <= look_source_port;
        port_known <= port_read0 == source_port_4;
        fragment_5 <= look_fragment;
        length_5 <= look_wrong_length;
        short_5 <= short_4;
        no_checksum_5 <= look_no_checksum;
    end
    always @(posedge clk) begin
        if (rst) begin
            may_4 <= 1'd0;
            may_5 <= 1'd0;
            ends_4 <= 1'd0;
            valid_4 <= 1'd0;
            held_udp <= 1'd0;
            ours_5 <= 1'd0;
            is_fragment <= 1'd0;
            is_length <= 1'd0;
            is_short <= 1'd0;
            is_no_checksum <= 1'd0;
            is_stranger <= 1'd0;
            passed <= 1'd0;
            head <= 5'h0;
            tail <= 5'h0;
            count <= 6'h0;
            valid <= 1'd0;
            written <= 1'd0;
            counts_fragment <= 1'd0;
            counts_length <= 1'd0;
            counts_short <= 1'd0;
            counts_no_checksum <= 1'd0;
            counts_stranger <= 1'd0;
            counts_cut <= 1'd0;
            counts_overrun <= 1'd0;
            counts_replies <= 1'd0;
        end else begin
            may_4 <= logic_1;
            may_5 <= may_4;
            ends_4 <= ends;
            valid_4 <= look_valid;
            if (valid_4) held_udp <= logic_34;
            ours_5 <= ends_4 & to_sessions & look_addressed & logic_34;
            is_fragment <= ours_5 & fragment_5;
            is_length <= logic_36 & length_5;
            is_short <= logic_37 & short_5;
            is_no_checksum <= logic_38 & no_checksum_5;
            is_stranger <= logic_39 & logic_35;
            passed <= logic_39 & ~logic_35;
            if (logic_42) head <= head + 5'h1;
            if (taken) tail <= tail + 5'h1;
            count <= difference_1;
            valid <= |difference_1;
            written <= may_5 & logic_41;
            counts_fragment <= is_fragment;
            counts_length <= is_length;
            counts_short <= is_short;
            counts_no_checksum <= is_no_checksum;
            counts_stranger <= is_stranger;
            counts_cut <= passed & look_bad;
            counts_overrun <= logic_40 & ~written;
            counts_replies <= taken;
        end
    end

    assign count_fragment = counts_fragment;
    assign count_length = counts_length;
    assign count_short = counts_short;
    assign count_no_checksum = counts_no_checksum;
    assign count_stranger = counts_stranger;
    assign count_cut = counts_cut;
    assign count_overrun = counts_overrun;
    assign count_replies = counts_replies;
    assign reply_valid = valid;
    assign reply_session = word_1[367:360];
    assign reply_t1 = word_1[359:296];
    assign reply_t2 = word_1[295:232];
    assign reply_t3 = word_1[231:168];
    assign reply_t4 = word_1[167:104];
    assign reply_sequence = word_1[103:72];
    assign reply_reflector_sequence = word_1[71:40];
    assign reply_error_estimate = word_1[39:24];
    assign reply_ttl = word_1[23:16];
    assign reply_sender_ttl = word_1[15:8];
    assign reply_tos = word_1[7:0];

`ifdef FORMAL
    reg came; // waiting.rs:37

    initial begin
        came = 1'd0;
    end
    always @(posedge clk) begin
        if (rst) begin
            came <= 1'd0;
        end else begin
            came <= may_5;
        end
    end

    always @(posedge clk) if (!rst) what_counts_came: assert(~logic_40 | came); // waiting.rs:38
    always @(posedge clk) if (!rst) replies_are_apart: assert(~(may_5 & came)); // waiting.rs:39
`endif
endmodule

`default_nettype wire
