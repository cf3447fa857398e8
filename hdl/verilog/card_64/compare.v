// Generated from Rust; do not edit.
`default_nettype none

module compare (
    input  wire clk, // compare.rs:61
    input  wire rst, // compare.rs:61
    input  wire [7:0] reply_session, // compare.rs:62
    input  wire [63:0] reply_t1, // compare.rs:62
    input  wire [63:0] reply_t2, // compare.rs:62
    input  wire [63:0] reply_t3, // compare.rs:62
    input  wire [63:0] reply_t4, // compare.rs:62
    input  wire [31:0] reply_sequence, // compare.rs:62
    input  wire [31:0] reply_reflector_sequence, // compare.rs:62
    input  wire [15:0] reply_error_estimate, // compare.rs:62
    input  wire [7:0] reply_ttl, // compare.rs:62
    input  wire [7:0] reply_sender_ttl, // compare.rs:62
    input  wire [7:0] reply_tos, // compare.rs:62
    input  wire [15:0] clear_session, // jobs.rs:98
    input  wire clear, // jobs.rs:100
    input  wire [15:0] report_session, // jobs.rs:98
    input  wire report, // jobs.rs:100
    input  wire raw, // jobs.rs:120
    input  wire reply_valid, // jobs.rs:122
    input  wire record_ready, // jobs.rs:147
    output wire reply_taken, // compare.rs:65
    output wire busy, // compare.rs:66
    output wire [7:0] sent_address, // compare.rs:67
    input  wire [31:0] sent, // compare.rs:69
    input  wire ptp, // linear.rs:35
    input  wire [15:0] utc_offset, // linear.rs:38
    input  wire [15:0] table_address, // compare.rs:120
    input  wire table_valid, // compare.rs:121
    input  wire [31:0] table_data, // compare.rs:122
    input  wire running, // report.rs:61
    input  wire [63:0] ns, // report.rs:47
    output wire [2:0] record_kind, // compare.rs:108
    output wire [15:0] record_channel, // compare.rs:108
    output wire [31:0] record_epoch, // compare.rs:108
    output wire [63:0] record_start_ns, // compare.rs:108
    output wire [319:0] record_payload, // compare.rs:108
    output wire record_valid, // compare.rs:109
    output wire count_taken, // compare.rs:113
    output wire count_unsent // compare.rs:113
);
    reg clearing; // jobs.rs:106
    reg reporting; // jobs.rs:106
    reg wiping; // jobs.rs:106
    reg working; // jobs.rs:106
    reg making; // jobs.rs:106
    reg waits; // jobs.rs:106
    reg [7:0] asked_session; // jobs.rs:114
    reg at_session; // jobs.rs:75
    reg [1:0] at_quantity; // jobs.rs:75
    reg [2:0] at_item; // jobs.rs:75
    reg at_end; // jobs.rs:75
    reg records_turn; // jobs.rs:124
    reg [7:0] session; // jobs.rs:129
    reg reply_step_1; // jobs.rs:60
    reg reply_step_2; // jobs.rs:60
    reg reply_step_3; // jobs.rs:60
    reg reply_step_4; // jobs.rs:60
    reg reply_step_5; // jobs.rs:60
    reg reply_step_6; // jobs.rs:60
    reg reply_step_7; // jobs.rs:60
    reg reply_step_8; // jobs.rs:60
    reg reply_step_9; // jobs.rs:60
    reg reply_step_10; // jobs.rs:60
    reg reply_step_11; // jobs.rs:60
    reg reply_step_12; // jobs.rs:60
    reg reply_step_13; // jobs.rs:60
    reg reply_step_14; // jobs.rs:60
    reg reply_step_15; // jobs.rs:60
    reg reply_step_16; // jobs.rs:60
    reg reply_step_17; // jobs.rs:60
    reg reply_step_18; // jobs.rs:60
    reg reply_step_19; // jobs.rs:60
    reg reply_step_20; // jobs.rs:60
    reg reply_step_21; // jobs.rs:60
    reg reply_step_22; // jobs.rs:60
    reg reply_step_23; // jobs.rs:60
    reg reply_step_24; // jobs.rs:60
    reg reply_step_25; // jobs.rs:60
    reg reply_step_26; // jobs.rs:60
    reg reply_step_27; // jobs.rs:60
    reg reply_step_28; // jobs.rs:60
    reg reply_step_29; // jobs.rs:60
    reg reply_step_30; // jobs.rs:60
    reg reply_step_31; // jobs.rs:60
    reg reply_step_32; // jobs.rs:60
    reg reply_step_33; // jobs.rs:60
    reg reply_step_34; // jobs.rs:60
    reg reply_step_35; // jobs.rs:60
    reg reply_step_36; // jobs.rs:60
    reg reply_step_37; // jobs.rs:60
    reg reply_step_38; // jobs.rs:60
    reg reply_step_39; // jobs.rs:60
    reg reply_step_40; // jobs.rs:60
    reg reply_step_41; // jobs.rs:60
    reg record_step_1; // jobs.rs:60
    reg record_step_2; // jobs.rs:60
    reg record_step_3; // jobs.rs:60
    reg record_step_4; // jobs.rs:60
    reg record_step_5; // jobs.rs:60
    reg record_step_6; // jobs.rs:60
    reg record_step_7; // jobs.rs:60
    reg record_step_8; // jobs.rs:60
    reg record_step_9; // jobs.rs:60
    reg [2:0] eighth; // jobs.rs:137
    reg [6:0] wipe_count; // jobs.rs:140
    reg raw_reply; // jobs.rs:150
    reg [1:0] kind; // jobs.rs:152
    reg is_unsent; // compare.rs:70
    reg [1:0] which_stamp; // linear.rs:32
    reg [31:0] from_ntp; // linear.rs:38
    reg [31:0] stamp_ns; // linear.rs:41
    reg [84:0] product; // linear.rs:45
    reg [84:0] product_times_3; // linear.rs:47
    reg [63:0] t1_ns; // linear.rs:59
    reg [63:0] t4_ns; // linear.rs:59
    reg [63:0] t2_ns; // linear.rs:59
    reg [63:0] t3_ns; // linear.rs:59
    reg [63:0] apart; // values.rs:38
    reg [47:0] forward; // values.rs:40
    reg [47:0] backward; // values.rs:40
    reg [48:0] both_ways; // values.rs:47
    reg given_up; // values.rs:40
    reg [47:0] round_trip; // values.rs:51
    reg [31:0] first_next; // window.rs:59
    reg report_window; // window.rs:60
    reg [31:0] ahead; // window.rs:65
    reg [31:0] number_2; // window.rs:66
    reg [31:0] next_2; // window.rs:66
    reg [63:0] window_2; // window.rs:66
    reg [5:0] amount; // window.rs:73
    reg below_3; // window.rs:74
    reg near_3; // window.rs:74
    reg first_3; // window.rs:74
    reg [31:0] number_3; // window.rs:75
    reg [31:0] next_3; // window.rs:75
    reg [63:0] window_3; // window.rs:75
    reg [63:0] moved; // window.rs:78
    reg [63:0] place; // window.rs:79
    reg [31:0] number_4; // window.rs:80
    reg below_4; // window.rs:81
    reg near_4; // window.rs:81
    reg first_4; // window.rs:81
    reg [31:0] next_4; // window.rs:82
    reg [63:0] window_4; // window.rs:82
    reg changes; // window.rs:91
    reg [95:0] word_after; // window.rs:95
    reg sequence_below; // window.rs:98
    reg sequence_old; // window.rs:98
    reg sequence_fresh; // window.rs:98
    reg reflector_below; // window.rs:98
    reg reflector_fresh; // window.rs:98
    reg reflector_first; // window.rs:98
    reg is_late; // counts.rs:74
    reg is_new; // counts.rs:75
    reg is_duplicate; // counts.rs:76
    reg is_reordered; // counts.rs:77
    reg is_answered; // counts.rs:78
    reg is_lower; // counts.rs:84
    reg counts_new; // compare.rs:93
    reg [48:0] gap; // values.rs:60
    reg [48:0] gap_size; // values.rs:63
    reg is_first; // values.rs:72
    reg over_1; // quantities.rs:141
    reg negative_1; // quantities.rs:142
    reg byte_1_some; // quantities.rs:149
    reg byte_2_some; // quantities.rs:149
    reg byte_3_some; // quantities.rs:149
    reg [7:0] byte_0; // quantities.rs:151
    reg [7:0] byte_1; // quantities.rs:151
    reg [7:0] byte_2; // quantities.rs:151
    reg [7:0] byte_3; // quantities.rs:151
    reg [1:0] highest_number; // quantities.rs:155
    reg [7:0] highest_byte; // quantities.rs:155
    reg over_2; // quantities.rs:156
    reg negative_2; // quantities.rs:156
    reg [1:0] bucket_quantity_1; // quantities.rs:161
    reg [1:0] bucket_quantity_2; // quantities.rs:161
    reg bucket_1; // quantities.rs:165
    reg bucket_2; // quantities.rs:166
    reg bucket_3; // quantities.rs:167
    reg [6:0] bucket_place; // quantities.rs:168
    reg [31:0] bucket_after; // quantities.rs:127
    reg bucket_read; // quantities.rs:128
    reg bucket_counted; // quantities.rs:128
    reg [6:0] place_read; // quantities.rs:129
    reg [6:0] place_counted; // quantities.rs:129
    reg keep_1; // quantities.rs:95
    reg [1:0] quantity_1; // quantities.rs:96
    reg [47:0] value_1; // quantities.rs:97
    reg lower; // quantities.rs:100
    reg higher; // quantities.rs:101
    reg [63:0] sum_after; // quantities.rs:102
    reg [31:0] negative_after; // quantities.rs:103
    reg keep_2; // quantities.rs:105
    reg [1:0] quantity_2; // quantities.rs:105
    reg [47:0] value_2; // quantities.rs:105
    reg [47:0] minimum_before; // quantities.rs:107
    reg [47:0] maximum_before; // quantities.rs:108
    reg tells; // compare.rs:97
    reg [319:0] record_bytes; // report.rs:33
    reg [63:0] record_time; // report.rs:46
    reg [7:0] record_session; // report.rs:48
    reg counts_taken; // compare.rs:112
    reg counts_unsent; // compare.rs:112
    reg [31:0] give_up_read0; // compare.rs:124
    reg [95:0] windows_read0; // window.rs:57
    reg [241:0] counts_read0; // counts.rs:71
    reg buckets_slice0_read0; // sliced.rs:42
    reg buckets_slice1_read0; // sliced.rs:42
    reg buckets_slice2_read0; // sliced.rs:42
    reg buckets_slice3_read0; // sliced.rs:42
    reg buckets_slice4_read0; // sliced.rs:42
    reg buckets_slice5_read0; // sliced.rs:42
    reg buckets_slice6_read0; // sliced.rs:42
    reg buckets_slice7_read0; // sliced.rs:42
    reg buckets_slice8_read0; // sliced.rs:42
    reg buckets_slice9_read0; // sliced.rs:42
    reg buckets_slice10_read0; // sliced.rs:42
    reg buckets_slice11_read0; // sliced.rs:42
    reg buckets_slice12_read0; // sliced.rs:42
    reg buckets_slice13_read0; // sliced.rs:42
    reg buckets_slice14_read0; // sliced.rs:42
    reg buckets_slice15_read0; // sliced.rs:42
    reg buckets_slice16_read0; // sliced.rs:42
    reg buckets_slice17_read0; // sliced.rs:42
    reg buckets_slice18_read0; // sliced.rs:42
    reg buckets_slice19_read0; // sliced.rs:42
    reg buckets_slice20_read0; // sliced.rs:42
    reg buckets_slice21_read0; // sliced.rs:42
    reg buckets_slice22_read0; // sliced.rs:42
    reg buckets_slice23_read0; // sliced.rs:42
    reg buckets_slice24_read0; // sliced.rs:42
    reg buckets_slice25_read0; // sliced.rs:42
    reg buckets_slice26_read0; // sliced.rs:42
    reg buckets_slice27_read0; // sliced.rs:42
    reg buckets_slice28_read0; // sliced.rs:42
    reg buckets_slice29_read0; // sliced.rs:42
    reg buckets_slice30_read0; // sliced.rs:42
    reg buckets_slice31_read0; // sliced.rs:42
    reg [191:0] quantities_read0; // quantities.rs:91
    (* no_rw_check *) reg [31:0] give_up [0:255]; // compare.rs:119
    (* no_rw_check *) reg [95:0] windows [0:511]; // window.rs:54
    (* no_rw_check *) reg [241:0] counts [0:255]; // counts.rs:69
    (* no_rw_check *) reg buckets_slice0 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice1 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice2 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice3 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice4 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice5 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice6 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice7 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice8 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice9 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice10 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice11 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice12 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice13 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice14 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice15 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice16 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice17 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice18 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice19 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice20 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice21 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice22 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice23 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice24 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice25 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice26 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice27 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice28 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice29 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice30 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg buckets_slice31 [0:32767]; // sliced.rs:23
    (* no_rw_check *) reg [191:0] quantities [0:1023]; // quantities.rs:89
    wire commanded = clearing | reporting; // jobs.rs:109
    wire clear_begins = clear & ~(|clear_session[15:8]) & ~commanded; // jobs.rs:112
    wire report_begins = report & ~(|report_session[15:8]) & ~commanded & ~clear_begins; // jobs.rs:113
    wire wiped = wiping & (&wipe_count); // jobs.rs:118
    wire record_made = record_step_9; // jobs.rs:118
    wire compare_1 = at_item == 3'd4; // jobs.rs:79
    wire [2:0] sum_1 = at_item + 3'd1; // jobs.rs:81
    wire [1:0] sum_2 = at_quantity + 2'd1; // jobs.rs:83
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [2:0] difference_1 = at_item - 3'd1; // jobs.rs:91
    /* verilator lint_on UNUSEDSIGNAL */
    wire idle = ~wiping & ~working & ~making; // jobs.rs:121
    wire logic_1 = reply_valid & ~(raw & waits) & idle & ~clearing; // jobs.rs:122
    wire logic_2 = reporting & ~at_end & ~waits & idle & ~clearing; // jobs.rs:123
    wire record_begins = logic_2 & (records_turn | ~logic_1); // jobs.rs:125
    wire reply_begins = logic_1 & ~(logic_2 & records_turn); // jobs.rs:126
    wire wipe_begins = idle & clearing; // jobs.rs:127
    wire [2:0] sum_3 = eighth + 3'd1; // jobs.rs:138
    wire probe_made = tells & reply_step_34; // jobs.rs:146
    /* verilator lint_off UNUSEDSIGNAL */ // its sign tells
    wire [31:0] behind = sent + ~reply_sequence; // compare.rs:71
    /* verilator lint_on UNUSEDSIGNAL */
    wire logic_3 = reply_step_1 | reply_step_8 | reply_step_15 | reply_step_22; // linear.rs:31
    wire [1:0] sum_4 = which_stamp + {1'd0, logic_3}; // linear.rs:33
    wire [63:0] mux_1 = which_stamp[1] ? (which_stamp[0] ? reply_t3 : reply_t2) : which_stamp[0] ? reply_t4 :
            reply_t1; // pick.rs:20
    wire mux_2 = which_stamp[1] ? reply_error_estimate[14] : ptp; // linear.rs:35
    wire [31:0] sum_5 = mux_1[63:32] + (from_ntp & {32{~mux_2}}); // linear.rs:40
    wire [84:0] difference_2 = {product[77:0], 7'h0} - product_times_3; // linear.rs:51
    wire [63:0] stamp_linear = {2'd0, product[84:23]} + {32'h0, stamp_ns}; // linear.rs:56
    wire [31:0] mux_3 = reply_step_15 ? reply_sequence : reply_reflector_sequence; // window.rs:64
    wire logic_4 = ~reply_step_16 & ~(|window_2); // window.rs:69
    wire logic_5 = ahead[31] & ~logic_4; // window.rs:70
    wire [63:0] shifted_1 = window_3 << amount; // window.rs:77
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [63:0] logic_6 = shifted_1 & {64{near_3}}; // window.rs:77
    /* verilator lint_on UNUSEDSIGNAL */
    wire logic_7 = ~below_4 | (near_4 & ~(|(window_4 & place))); // window.rs:88
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] difference_3 = reply_reflector_sequence - counts_read0[81:50]; // counts.rs:82
    /* verilator lint_on UNUSEDSIGNAL */
    wire [31:0] sum_6 = counts_read0[241:210] + {31'h0, is_new}; // counts.rs:86
    wire [31:0] sum_7 = counts_read0[209:178] + {31'h0, is_late}; // counts.rs:86
    wire [31:0] sum_8 = counts_read0[177:146] + {31'h0, is_duplicate}; // counts.rs:86
    wire [31:0] sum_9 = counts_read0[145:114] + {31'h0, is_reordered}; // counts.rs:86
    wire [31:0] sum_10 = counts_read0[113:82] + {31'h0, is_answered}; // counts.rs:86
    wire logic_8 = reply_step_36 | reply_step_37; // values.rs:64
    wire logic_9 = reply_step_35 | reply_step_37; // values.rs:64
    wire [1:0] joined_1 = {logic_8, logic_9}; // values.rs:64
    wire logic_10 = counts_new & (reply_step_34 | reply_step_35 | reply_step_36 | (reply_step_37 &
            counts_read0[1])); // values.rs:69
    wire [47:0] mux_4 = logic_8 ? (logic_9 ? ((gap_size[48] ? (&gap_size[47]) : ~(|gap_size[47])) ?
            gap_size[47:0] : {gap_size[48], {47{~gap_size[48]}}}) : backward) : logic_9 ? forward :
            round_trip; // pick.rs:20
    wire [7:0] joined_2 = {2'd0, mux_4[29:24]}; // quantities.rs:144
    wire [4:0] sum_11 = {highest_number, highest_byte[7] ? 3'd7 : highest_byte[6] ? 3'd6 : highest_byte[5] ?
            3'd5 : highest_byte[4] ? 3'd4 : highest_byte[3] ? 3'd3 : highest_byte[2] ? 3'd2 : highest_byte[1]
            ? 3'd1 : 3'd0} + 5'h1; // quantities.rs:159
    wire [14:0] joined_3 = {session, making ? {at_quantity, difference_1[1:0], eighth} : bucket_place}; // quantities.rs:124
    wire [31:0] joined_4 = {buckets_slice31_read0, buckets_slice30_read0, buckets_slice29_read0,
            buckets_slice28_read0, buckets_slice27_read0, buckets_slice26_read0, buckets_slice25_read0,
            buckets_slice24_read0, buckets_slice23_read0, buckets_slice22_read0, buckets_slice21_read0,
            buckets_slice20_read0, buckets_slice19_read0, buckets_slice18_read0, buckets_slice17_read0,
            buckets_slice16_read0, buckets_slice15_read0, buckets_slice14_read0, buckets_slice13_read0,
            buckets_slice12_read0, buckets_slice11_read0, buckets_slice10_read0, buckets_slice9_read0,
            buckets_slice8_read0, buckets_slice7_read0, buckets_slice6_read0, buckets_slice5_read0,
            buckets_slice4_read0, buckets_slice3_read0, buckets_slice2_read0, buckets_slice1_read0,
            buckets_slice0_read0}; // quantities.rs:126
    wire logic_11 = bucket_counted | wiping; // quantities.rs:131
    wire [14:0] joined_5 = {session, wiping ? wipe_count : place_counted}; // quantities.rs:132
    wire [31:0] logic_12 = bucket_after & {32{~wiping}}; // quantities.rs:133
    wire logic_13 = record_step_3 | probe_made; // report.rs:45

    always @(posedge clk) begin
        if (table_valid & (table_address[7:0] == 8'h2d)) give_up[table_address[15:8]] <= table_data;
    end
`ifdef FORMAL
    always @(posedge clk) give_up_read0 <= ((table_valid & (table_address[7:0] == 8'h2d)) &
            (table_address[15:8] == session)) ? ~table_data : give_up[session];
`else
    always @(posedge clk) give_up_read0 <= give_up[session];
`endif
    always @(posedge clk) begin
        if (((reply_step_19 | (reply_step_20 & ~sequence_old)) & changes & ~(is_unsent | given_up)) | wiping)
                windows[{session, wiping ? wipe_count[0] : reply_step_20}] <= word_after & {96{~wiping}};
    end
`ifdef FORMAL
    always @(posedge clk) windows_read0 <= ((((reply_step_19 | (reply_step_20 & ~sequence_old)) & changes &
            ~(is_unsent | given_up)) | wiping) & ({session, wiping ? wipe_count[0] : reply_step_20} ==
            {session, ~(reply_step_14 | record_step_1)})) ? ~(word_after & {96{~wiping}}) : windows[{session,
            ~(reply_step_14 | record_step_1)}];
`else
    always @(posedge clk) windows_read0 <= windows[{session, ~(reply_step_14 | record_step_1)}];
`endif
    always @(posedge clk) begin
        if ((reply_step_38 & ~is_unsent) | wiping) counts[session] <= {sum_6, sum_7, sum_8, sum_9, sum_10,
                (is_answered & (reflector_first | (is_lower & reflector_below))) ? reply_reflector_sequence :
                counts_read0[81:50], is_new ? round_trip : counts_read0[49:2], counts_read0[1] | is_new,
                counts_read0[0] | (counts_read0[1] & is_new)} & {242{~wiping}};
    end
`ifdef FORMAL
    always @(posedge clk) counts_read0 <= (((reply_step_38 & ~is_unsent) | wiping) & (session == session)) ?
            ~({sum_6, sum_7, sum_8, sum_9, sum_10, (is_answered & (reflector_first | (is_lower &
            reflector_below))) ? reply_reflector_sequence : counts_read0[81:50], is_new ? round_trip :
            counts_read0[49:2], counts_read0[1] | is_new, counts_read0[0] | (counts_read0[1] & is_new)} &
            {242{~wiping}}) : counts[session];
`else
    always @(posedge clk) counts_read0 <= counts[session];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice0[joined_5] <= logic_12[0];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice0_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[0] :
            buckets_slice0[joined_3];
`else
    always @(posedge clk) buckets_slice0_read0 <= buckets_slice0[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice1[joined_5] <= logic_12[1];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice1_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[1] :
            buckets_slice1[joined_3];
`else
    always @(posedge clk) buckets_slice1_read0 <= buckets_slice1[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice2[joined_5] <= logic_12[2];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice2_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[2] :
            buckets_slice2[joined_3];
`else
    always @(posedge clk) buckets_slice2_read0 <= buckets_slice2[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice3[joined_5] <= logic_12[3];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice3_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[3] :
            buckets_slice3[joined_3];
`else
    always @(posedge clk) buckets_slice3_read0 <= buckets_slice3[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice4[joined_5] <= logic_12[4];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice4_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[4] :
            buckets_slice4[joined_3];
`else
    always @(posedge clk) buckets_slice4_read0 <= buckets_slice4[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice5[joined_5] <= logic_12[5];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice5_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[5] :
            buckets_slice5[joined_3];
`else
    always @(posedge clk) buckets_slice5_read0 <= buckets_slice5[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice6[joined_5] <= logic_12[6];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice6_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[6] :
            buckets_slice6[joined_3];
`else
    always @(posedge clk) buckets_slice6_read0 <= buckets_slice6[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice7[joined_5] <= logic_12[7];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice7_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[7] :
            buckets_slice7[joined_3];
`else
    always @(posedge clk) buckets_slice7_read0 <= buckets_slice7[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice8[joined_5] <= logic_12[8];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice8_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[8] :
            buckets_slice8[joined_3];
`else
    always @(posedge clk) buckets_slice8_read0 <= buckets_slice8[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice9[joined_5] <= logic_12[9];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice9_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[9] :
            buckets_slice9[joined_3];
`else
    always @(posedge clk) buckets_slice9_read0 <= buckets_slice9[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice10[joined_5] <= logic_12[10];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice10_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[10] :
            buckets_slice10[joined_3];
`else
    always @(posedge clk) buckets_slice10_read0 <= buckets_slice10[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice11[joined_5] <= logic_12[11];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice11_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[11] :
            buckets_slice11[joined_3];
`else
    always @(posedge clk) buckets_slice11_read0 <= buckets_slice11[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice12[joined_5] <= logic_12[12];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice12_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[12] :
            buckets_slice12[joined_3];
`else
    always @(posedge clk) buckets_slice12_read0 <= buckets_slice12[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice13[joined_5] <= logic_12[13];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice13_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[13] :
            buckets_slice13[joined_3];
`else
    always @(posedge clk) buckets_slice13_read0 <= buckets_slice13[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice14[joined_5] <= logic_12[14];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice14_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[14] :
            buckets_slice14[joined_3];
`else
    always @(posedge clk) buckets_slice14_read0 <= buckets_slice14[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice15[joined_5] <= logic_12[15];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice15_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[15] :
            buckets_slice15[joined_3];
`else
    always @(posedge clk) buckets_slice15_read0 <= buckets_slice15[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice16[joined_5] <= logic_12[16];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice16_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[16] :
            buckets_slice16[joined_3];
`else
    always @(posedge clk) buckets_slice16_read0 <= buckets_slice16[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice17[joined_5] <= logic_12[17];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice17_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[17] :
            buckets_slice17[joined_3];
`else
    always @(posedge clk) buckets_slice17_read0 <= buckets_slice17[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice18[joined_5] <= logic_12[18];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice18_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[18] :
            buckets_slice18[joined_3];
`else
    always @(posedge clk) buckets_slice18_read0 <= buckets_slice18[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice19[joined_5] <= logic_12[19];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice19_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[19] :
            buckets_slice19[joined_3];
`else
    always @(posedge clk) buckets_slice19_read0 <= buckets_slice19[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice20[joined_5] <= logic_12[20];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice20_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[20] :
            buckets_slice20[joined_3];
`else
    always @(posedge clk) buckets_slice20_read0 <= buckets_slice20[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice21[joined_5] <= logic_12[21];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice21_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[21] :
            buckets_slice21[joined_3];
`else
    always @(posedge clk) buckets_slice21_read0 <= buckets_slice21[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice22[joined_5] <= logic_12[22];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice22_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[22] :
            buckets_slice22[joined_3];
`else
    always @(posedge clk) buckets_slice22_read0 <= buckets_slice22[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice23[joined_5] <= logic_12[23];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice23_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[23] :
            buckets_slice23[joined_3];
`else
    always @(posedge clk) buckets_slice23_read0 <= buckets_slice23[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice24[joined_5] <= logic_12[24];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice24_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[24] :
            buckets_slice24[joined_3];
`else
    always @(posedge clk) buckets_slice24_read0 <= buckets_slice24[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice25[joined_5] <= logic_12[25];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice25_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[25] :
            buckets_slice25[joined_3];
`else
    always @(posedge clk) buckets_slice25_read0 <= buckets_slice25[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice26[joined_5] <= logic_12[26];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice26_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[26] :
            buckets_slice26[joined_3];
`else
    always @(posedge clk) buckets_slice26_read0 <= buckets_slice26[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice27[joined_5] <= logic_12[27];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice27_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[27] :
            buckets_slice27[joined_3];
`else
    always @(posedge clk) buckets_slice27_read0 <= buckets_slice27[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice28[joined_5] <= logic_12[28];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice28_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[28] :
            buckets_slice28[joined_3];
`else
    always @(posedge clk) buckets_slice28_read0 <= buckets_slice28[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice29[joined_5] <= logic_12[29];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice29_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[29] :
            buckets_slice29[joined_3];
`else
    always @(posedge clk) buckets_slice29_read0 <= buckets_slice29[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice30[joined_5] <= logic_12[30];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice30_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[30] :
            buckets_slice30[joined_3];
`else
    always @(posedge clk) buckets_slice30_read0 <= buckets_slice30[joined_3];
`endif
    always @(posedge clk) begin
        if (logic_11) buckets_slice31[joined_5] <= logic_12[31];
    end
`ifdef FORMAL
    always @(posedge clk) buckets_slice31_read0 <= (logic_11 & (joined_5 == joined_3)) ? ~logic_12[31] :
            buckets_slice31[joined_3];
`else
    always @(posedge clk) buckets_slice31_read0 <= buckets_slice31[joined_3];
`endif
    always @(posedge clk) begin
        if (keep_2 | wiping) quantities[{session, wiping ? wipe_count[1:0] : quantity_2}] <= {lower ? value_2
                : minimum_before, higher ? value_2 : maximum_before, sum_after, negative_after} &
                {192{~wiping}};
    end
`ifdef FORMAL
    always @(posedge clk) quantities_read0 <= ((keep_2 | wiping) & ({session, wiping ? wipe_count[1:0] :
            quantity_2} == {session, making ? at_quantity : joined_1})) ? ~({lower ? value_2 : minimum_before,
            higher ? value_2 : maximum_before, sum_after, negative_after} & {192{~wiping}}) :
            (quantities[{session, making ? at_quantity : joined_1}]);
`else
    always @(posedge clk) quantities_read0 <= quantities[{session, making ? at_quantity : joined_1}];
`endif

    initial begin
        clearing = 1'd0;
        reporting = 1'd0;
        wiping = 1'd0;
        working = 1'd0;
        making = 1'd0;
        waits = 1'd0;
        asked_session = 8'h0;
        at_session = 1'd0;
        at_quantity = 2'd0;
        at_item = 3'd0;
        at_end = 1'd0;
        records_turn = 1'd0;
        session = 8'h0;
        reply_step_1 = 1'd0;
        reply_step_2 = 1'd0;
        reply_step_3 = 1'd0;
        reply_step_4 = 1'd0;
        reply_step_5 = 1'd0;
        reply_step_6 = 1'd0;
        reply_step_7 = 1'd0;
        reply_step_8 = 1'd0;
        reply_step_9 = 1'd0;
        reply_step_10 = 1'd0;
        reply_step_11 = 1'd0;
        reply_step_12 = 1'd0;
        reply_step_13 = 1'd0;
        reply_step_14 = 1'd0;
        reply_step_15 = 1'd0;
        reply_step_16 = 1'd0;
        reply_step_17 = 1'd0;
        reply_step_18 = 1'd0;
        reply_step_19 = 1'd0;
        reply_step_20 = 1'd0;
        reply_step_21 = 1'd0;
        reply_step_22 = 1'd0;
        reply_step_23 = 1'd0;
        reply_step_24 = 1'd0;
        reply_step_25 = 1'd0;
        reply_step_26 = 1'd0;
        reply_step_27 = 1'd0;
        reply_step_28 = 1'd0;
        reply_step_29 = 1'd0;
        reply_step_30 = 1'd0;
        reply_step_31 = 1'd0;
        reply_step_32 = 1'd0;
        reply_step_33 = 1'd0;
        reply_step_34 = 1'd0;
        reply_step_35 = 1'd0;
        reply_step_36 = 1'd0;
        reply_step_37 = 1'd0;
        reply_step_38 = 1'd0;
        reply_step_39 = 1'd0;
        reply_step_40 = 1'd0;
        reply_step_41 = 1'd0;
        record_step_1 = 1'd0;
        record_step_2 = 1'd0;
        record_step_3 = 1'd0;
        record_step_4 = 1'd0;
        record_step_5 = 1'd0;
        record_step_6 = 1'd0;
        record_step_7 = 1'd0;
        record_step_8 = 1'd0;
        record_step_9 = 1'd0;
        eighth = 3'd0;
        wipe_count = 7'h0;
        raw_reply = 1'd0;
        kind = 2'd0;
        is_unsent = 1'd0;
        which_stamp = 2'd0;
        from_ntp = 32'h0;
        stamp_ns = 32'h0;
        product = 85'h0;
        product_times_3 = 85'h0;
        t1_ns = 64'h0;
        t4_ns = 64'h0;
        t2_ns = 64'h0;
        t3_ns = 64'h0;
        apart = 64'h0;
        forward = 48'h0;
        backward = 48'h0;
        both_ways = 49'h0;
        given_up = 1'd0;
        round_trip = 48'h0;
        first_next = 32'h0;
        report_window = 1'd0;
        ahead = 32'h0;
        number_2 = 32'h0;
        next_2 = 32'h0;
        window_2 = 64'h0;
        amount = 6'h0;
        below_3 = 1'd0;
        near_3 = 1'd0;
        first_3 = 1'd0;
        number_3 = 32'h0;
        next_3 = 32'h0;
        window_3 = 64'h0;
        moved = 64'h0;
        place = 64'h0;
        number_4 = 32'h0;
        below_4 = 1'd0;
        near_4 = 1'd0;
        first_4 = 1'd0;
        next_4 = 32'h0;
        window_4 = 64'h0;
        changes = 1'd0;
        word_after = 96'h0;
        sequence_below = 1'd0;
        sequence_old = 1'd0;
        sequence_fresh = 1'd0;
        reflector_below = 1'd0;
        reflector_fresh = 1'd0;
        reflector_first = 1'd0;
        is_late = 1'd0;
        is_new = 1'd0;
        is_duplicate = 1'd0;
        is_reordered = 1'd0;
        is_answered = 1'd0;
        is_lower = 1'd0;
        counts_new = 1'd0;
        gap = 49'h0;
        gap_size = 49'h0;
        is_first = 1'd0;
        over_1 = 1'd0;
        negative_1 = 1'd0;
        byte_1_some = 1'd0;
        byte_2_some = 1'd0;
        byte_3_some = 1'd0;
        byte_0 = 8'h0;
        byte_1 = 8'h0;
        byte_2 = 8'h0;
        byte_3 = 8'h0;
        highest_number = 2'd0;
        highest_byte = 8'h0;
        over_2 = 1'd0;
        negative_2 = 1'd0;
        bucket_quantity_1 = 2'd0;
        bucket_quantity_2 = 2'd0;
        bucket_1 = 1'd0;
        bucket_2 = 1'd0;
        bucket_3 = 1'd0;
        bucket_place = 7'h0;
        bucket_after = 32'h0;
        bucket_read = 1'd0;
        bucket_counted = 1'd0;
        place_read = 7'h0;
        place_counted = 7'h0;
        keep_1 = 1'd0;
        quantity_1 = 2'd0;
        value_1 = 48'h0;
        lower = 1'd0;
        higher = 1'd0;
        sum_after = 64'h0;
        negative_after = 32'h0;
        keep_2 = 1'd0;
        quantity_2 = 2'd0;
        value_2 = 48'h0;
        minimum_before = 48'h0;
        maximum_before = 48'h0;
        tells = 1'd0;
        record_bytes = 320'h0;
        record_time = 64'h0;
        record_session = 8'h0;
        counts_taken = 1'd0;
        counts_unsent = 1'd0;
    end
    always @(posedge clk) begin
        if (clear_begins | report_begins) asked_session <= clear_begins ? clear_session[7:0] :
                report_session[7:0];
        if (idle) session <= reply_begins ? reply_session : asked_session;
        if (reply_begins) raw_reply <= raw;
        if (record_begins | (reply_begins & raw)) kind <= reply_begins ? 2'd3 : at_session ? 2'd0 : (|at_item)
                ? 2'd2 : 2'd1;
        if (reply_step_16) is_unsent <= behind[31];
        from_ntp <= {16'h0, utc_offset} - 32'h83aa7e80;
        if (logic_3) stamp_ns <= mux_1[31:0] & {32{mux_2}};
        if (logic_3 | reply_step_3 | reply_step_5 | reply_step_7 | reply_step_10 | reply_step_12 |
                reply_step_14 | reply_step_17 | reply_step_19 | reply_step_21 | reply_step_24 | reply_step_26
                | reply_step_28) product <= logic_3 ? {21'h0, sum_5, mux_1[31:0] & {32{~mux_2}}} :
                difference_2;
        product_times_3 <= product + {product[83:0], 1'd0};
        if (reply_step_8) t1_ns <= stamp_linear;
        if (reply_step_15) t4_ns <= stamp_linear;
        if (reply_step_22) t2_ns <= stamp_linear;
        if (reply_step_29) t3_ns <= stamp_linear;
        apart <= (reply_step_23 ? t2_ns : t4_ns) - (reply_step_30 ? t3_ns : t1_ns);
        if (reply_step_24) forward <= (apart[63] ? (&apart[62:47]) : ~(|apart[62:47])) ? apart[47:0] :
                {apart[63], {47{~apart[63]}}};
        if (reply_step_31) backward <= (apart[63] ? (&apart[62:47]) : ~(|apart[62:47])) ? apart[47:0] :
                {apart[63], {47{~apart[63]}}};
        both_ways <= {forward[47], forward} + {backward[47], backward};
        if (reply_step_17) given_up <= (|apart[63:32]) | (give_up_read0 < apart[31:0]);
        round_trip <= (both_ways[48] ? (&both_ways[47]) : ~(|both_ways[47])) ? both_ways[47:0] :
                {both_ways[48], {47{~both_ways[48]}}};
        if (report_window) first_next <= windows_read0[95:64];
        ahead <= mux_3 - windows_read0[95:64];
        number_2 <= mux_3;
        next_2 <= windows_read0[95:64];
        window_2 <= windows_read0[63:0];
        amount <= ahead[5:0] ^ {6{logic_5}};
        below_3 <= logic_5;
        near_3 <= logic_5 ? (&ahead[31:6]) : ~(|ahead[31:6]);
        first_3 <= logic_4;
        number_3 <= number_2;
        next_3 <= next_2;
        window_3 <= window_2;
        moved <= {logic_6[62:0], 1'd1};
        place <= 64'h1 << amount;
        number_4 <= number_3 + 32'h1;
        below_4 <= below_3;
        near_4 <= near_3;
        first_4 <= first_3;
        next_4 <= next_3;
        window_4 <= window_3;
        changes <= ~below_4 | near_4;
        word_after <= {below_4 ? next_4 : number_4, below_4 ? (window_4 | place) : moved};
        if (reply_step_18) sequence_below <= below_4;
        if (reply_step_18) sequence_old <= below_4 & ~near_4;
        if (reply_step_18) sequence_fresh <= logic_7;
        if (reply_step_19) reflector_below <= below_4;
        if (reply_step_19) reflector_fresh <= logic_7;
        if (reply_step_19) reflector_first <= first_4;
        is_late <= given_up | sequence_old;
        is_new <= ~given_up & sequence_fresh;
        is_duplicate <= ~given_up & ~sequence_fresh & ~sequence_old;
        is_reordered <= ~given_up & sequence_fresh & sequence_below;
        is_answered <= ~given_up & ~sequence_old & reflector_fresh;
        is_lower <= &difference_3[31:6];
        counts_new <= is_new & ~is_unsent;
        gap <= {round_trip[47], round_trip} - {counts_read0[49], counts_read0[49:2]};
        gap_size <= (gap ^ {49{gap[48]}}) + {48'h0, gap[48]};
        is_first <= reply_step_37 ? ~counts_read0[0] : ~counts_read0[1];
        over_1 <= |mux_4[46:30];
        negative_1 <= mux_4[47];
        byte_1_some <= |mux_4[15:8];
        byte_2_some <= |mux_4[23:16];
        byte_3_some <= |joined_2;
        byte_0 <= mux_4[7:0];
        byte_1 <= mux_4[15:8];
        byte_2 <= mux_4[23:16];
        byte_3 <= joined_2;
        highest_number <= byte_3_some ? 2'd3 : byte_2_some ? 2'd2 : byte_1_some ? 2'd1 : 2'd0;
        highest_byte <= byte_3_some ? byte_3 : byte_2_some ? byte_2 : byte_1_some ? byte_1 : byte_0;
        over_2 <= over_1;
        negative_2 <= negative_1;
        bucket_quantity_1 <= joined_1;
        bucket_quantity_2 <= bucket_quantity_1;
        bucket_place <= {bucket_quantity_2, ((sum_11 & {5{|highest_byte}}) | {5{over_2}}) & {5{~negative_2}}};
        bucket_after <= joined_4 + 32'h1;
        place_read <= bucket_place;
        place_counted <= place_read;
        quantity_1 <= joined_1;
        value_1 <= mux_4;
        lower <= ({~value_1[47], value_1[46:0]} < {~quantities_read0[191], quantities_read0[190:144]}) |
                is_first;
        higher <= ({~quantities_read0[143], quantities_read0[142:96]} < {~value_1[47], value_1[46:0]}) |
                is_first;
        sum_after <= quantities_read0[95:32] + {{16{value_1[47]}}, value_1};
        negative_after <= quantities_read0[31:0] + {31'h0, value_1[47]};
        quantity_2 <= quantity_1;
        value_2 <= value_1;
        minimum_before <= quantities_read0[191:144];
        maximum_before <= quantities_read0[143:96];
        tells <= ~is_late & ~is_unsent & raw_reply;
        if (kind[1] ? (kind[0] ? probe_made : (making & ~record_step_1)) : kind[0] ? record_step_3 :
                record_step_3) record_bytes <= kind[1] ? (kind[0] ? {24'h0, reply_tos, reply_sender_ttl,
                reply_ttl, reply_error_estimate, reply_reflector_sequence, reply_sequence, t3_ns, t2_ns,
                t1_ns} : {32'h0, joined_4, record_bytes[287:256], record_bytes[255:224],
                record_bytes[223:192], record_bytes[191:160], record_bytes[159:128], record_bytes[127:96],
                record_bytes[95:64], 16'h0, 3'd0, difference_1[1:0], 3'd0, 6'h0, at_quantity}) : kind[0] ?
                {96'h0, quantities_read0[95:32], quantities_read0[143:96], quantities_read0[191:144],
                quantities_read0[31:0], 24'h0, 6'h0, at_quantity} : {24'h0, 7'h0, running,
                windows_read0[95:64], counts_read0[81:50], counts_read0[113:82], counts_read0[145:114],
                counts_read0[177:146], counts_read0[209:178], counts_read0[241:210], first_next, sent};
        if (logic_13) record_time <= probe_made ? t4_ns : ns;
        if (logic_13) record_session <= session;
    end
    always @(posedge clk) begin
        if (rst) begin
            clearing <= 1'd0;
            reporting <= 1'd0;
            wiping <= 1'd0;
            working <= 1'd0;
            making <= 1'd0;
            waits <= 1'd0;
            at_session <= 1'd0;
            at_quantity <= 2'd0;
            at_item <= 3'd0;
            at_end <= 1'd0;
            records_turn <= 1'd0;
            reply_step_1 <= 1'd0;
            reply_step_2 <= 1'd0;
            reply_step_3 <= 1'd0;
            reply_step_4 <= 1'd0;
            reply_step_5 <= 1'd0;
            reply_step_6 <= 1'd0;
            reply_step_7 <= 1'd0;
            reply_step_8 <= 1'd0;
            reply_step_9 <= 1'd0;
            reply_step_10 <= 1'd0;
            reply_step_11 <= 1'd0;
            reply_step_12 <= 1'd0;
            reply_step_13 <= 1'd0;
            reply_step_14 <= 1'd0;
            reply_step_15 <= 1'd0;
            reply_step_16 <= 1'd0;
            reply_step_17 <= 1'd0;
            reply_step_18 <= 1'd0;
            reply_step_19 <= 1'd0;
            reply_step_20 <= 1'd0;
            reply_step_21 <= 1'd0;
            reply_step_22 <= 1'd0;
            reply_step_23 <= 1'd0;
            reply_step_24 <= 1'd0;
            reply_step_25 <= 1'd0;
            reply_step_26 <= 1'd0;
            reply_step_27 <= 1'd0;
            reply_step_28 <= 1'd0;
            reply_step_29 <= 1'd0;
            reply_step_30 <= 1'd0;
            reply_step_31 <= 1'd0;
            reply_step_32 <= 1'd0;
            reply_step_33 <= 1'd0;
            reply_step_34 <= 1'd0;
            reply_step_35 <= 1'd0;
            reply_step_36 <= 1'd0;
            reply_step_37 <= 1'd0;
            reply_step_38 <= 1'd0;
            reply_step_39 <= 1'd0;
            reply_step_40 <= 1'd0;
            reply_step_41 <= 1'd0;
            record_step_1 <= 1'd0;
            record_step_2 <= 1'd0;
            record_step_3 <= 1'd0;
            record_step_4 <= 1'd0;
            record_step_5 <= 1'd0;
            record_step_6 <= 1'd0;
            record_step_7 <= 1'd0;
            record_step_8 <= 1'd0;
            record_step_9 <= 1'd0;
            eighth <= 3'd0;
            wipe_count <= 7'h0;
            which_stamp <= 2'd0;
            report_window <= 1'd0;
            bucket_1 <= 1'd0;
            bucket_2 <= 1'd0;
            bucket_3 <= 1'd0;
            bucket_read <= 1'd0;
            bucket_counted <= 1'd0;
            keep_1 <= 1'd0;
            keep_2 <= 1'd0;
            counts_taken <= 1'd0;
            counts_unsent <= 1'd0;
        end else begin
            clearing <= clear_begins | (clearing & ~wiped);
            reporting <= report_begins | (reporting & ~(at_end & ~waits));
            wiping <= wipe_begins | (wiping & ~wiped);
            working <= reply_begins | (working & ~reply_step_41);
            making <= record_begins | (making & ~record_made);
            waits <= record_made | probe_made | (waits & ~record_ready);
            at_session <= report_begins | (at_session & ~record_made);
            if (report_begins | (record_made & compare_1)) at_quantity <= report_begins ? 2'd0 : sum_2;
            if (report_begins | record_made) at_item <= (report_begins | at_session | compare_1) ? 3'd0 :
                    sum_1;
            at_end <= ~report_begins & (at_end | (record_made & compare_1 & (&at_quantity)));
            if (record_begins | reply_begins) records_turn <= reply_begins;
            reply_step_1 <= reply_begins;
            reply_step_2 <= reply_step_1;
            reply_step_3 <= reply_step_2;
            reply_step_4 <= reply_step_3;
            reply_step_5 <= reply_step_4;
            reply_step_6 <= reply_step_5;
            reply_step_7 <= reply_step_6;
            reply_step_8 <= reply_step_7;
            reply_step_9 <= reply_step_8;
            reply_step_10 <= reply_step_9;
            reply_step_11 <= reply_step_10;
            reply_step_12 <= reply_step_11;
            reply_step_13 <= reply_step_12;
            reply_step_14 <= reply_step_13;
            reply_step_15 <= reply_step_14;
            reply_step_16 <= reply_step_15;
            reply_step_17 <= reply_step_16;
            reply_step_18 <= reply_step_17;
            reply_step_19 <= reply_step_18;
            reply_step_20 <= reply_step_19;
            reply_step_21 <= reply_step_20;
            reply_step_22 <= reply_step_21;
            reply_step_23 <= reply_step_22;
            reply_step_24 <= reply_step_23;
            reply_step_25 <= reply_step_24;
            reply_step_26 <= reply_step_25;
            reply_step_27 <= reply_step_26;
            reply_step_28 <= reply_step_27;
            reply_step_29 <= reply_step_28;
            reply_step_30 <= reply_step_29;
            reply_step_31 <= reply_step_30;
            reply_step_32 <= reply_step_31;
            reply_step_33 <= reply_step_32;
            reply_step_34 <= reply_step_33;
            reply_step_35 <= reply_step_34;
            reply_step_36 <= reply_step_35;
            reply_step_37 <= reply_step_36;
            reply_step_38 <= reply_step_37;
            reply_step_39 <= reply_step_38;
            reply_step_40 <= reply_step_39;
            reply_step_41 <= reply_step_40;
            record_step_1 <= record_begins;
            record_step_2 <= record_step_1;
            record_step_3 <= record_step_2;
            record_step_4 <= record_step_3;
            record_step_5 <= record_step_4;
            record_step_6 <= record_step_5;
            record_step_7 <= record_step_6;
            record_step_8 <= record_step_7;
            record_step_9 <= record_step_8;
            eighth <= making ? sum_3 : 3'd0;
            wipe_count <= wipe_count + {6'h0, wiping};
            which_stamp <= reply_step_22 ? 2'd0 : sum_4;
            report_window <= record_step_1;
            bucket_1 <= logic_10;
            bucket_2 <= bucket_1;
            bucket_3 <= bucket_2;
            bucket_read <= bucket_3;
            bucket_counted <= bucket_read;
            keep_1 <= logic_10;
            keep_2 <= keep_1;
            counts_taken <= reply_step_38 & ~is_unsent;
            counts_unsent <= reply_step_38 & is_unsent;
        end
    end

    assign reply_taken = reply_step_41;
    assign busy = commanded;
    assign sent_address = session;
    assign record_kind = {1'd1, kind};
    assign record_channel = {8'h0, record_session};
    assign record_epoch = 32'h0;
    assign record_start_ns = record_time;
    assign record_payload = record_bytes;
    assign record_valid = waits;
    assign count_taken = counts_taken;
    assign count_unsent = counts_unsent;
endmodule

`default_nettype wire
