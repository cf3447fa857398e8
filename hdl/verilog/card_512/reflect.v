// Generated from Rust; do not edit.
`default_nettype none

module reflect (
    input  wire clk, // reflect.rs:45
    input  wire rst, // reflect.rs:45
    input  wire stream_valid, // reflect.rs:46
    input  wire stream_first, // reflect.rs:46
    input  wire stream_last, // reflect.rs:46
    input  wire stream_refused, // reflect.rs:46
    input  wire [13:0] stream_length, // reflect.rs:46
    input  wire [511:0] stream_data, // reflect.rs:46
    input  wire [63:0] stamp_time, // reflect.rs:47
    input  wire [15:0] error_estimate, // decide.rs:46
    input  wire clock_stepped, // decide.rs:46
    input  wire enable, // decide.rs:46
    input  wire [47:0] mac, // decide.rs:46
    input  wire [31:0] ipv4, // decide.rs:46
    input  wire [127:0] ipv6, // decide.rs:46
    input  wire [15:0] port, // decide.rs:46
    input  wire [6:0] dscp, // decide.rs:46
    input  wire leave_tlvs, // decide.rs:46
    input  wire only_allowed, // decide.rs:46
    input  wire [127:0] allowed_0, // decide.rs:46
    input  wire [127:0] allowed_1, // decide.rs:46
    input  wire [127:0] allowed_2, // decide.rs:46
    input  wire [127:0] allowed_3, // decide.rs:46
    input  wire [31:0] rate_clocks, // decide.rs:46
    input  wire [7:0] burst, // decide.rs:46
    input  wire stateful, // sessions.rs:35
    input  wire [15:0] session_timeout, // sessions.rs:36
    input  wire clear_sessions, // sessions.rs:37
    input  wire room, // decide.rs:172
    output wire count_fragment, // decide.rs:99
    output wire count_length, // decide.rs:99
    output wire count_short, // decide.rs:99
    output wire count_no_checksum, // decide.rs:99
    output wire count_loop, // decide.rs:99
    output wire count_not_allowed, // decide.rs:99
    output wire count_left, // decide.rs:99
    output wire count_rate_limited, // decide.rs:99
    output wire count_no_room, // decide.rs:99
    output wire [511:0] look_data, // reflect.rs:57
    output wire [11:0] look_spot, // reflect.rs:57
    output wire look_valid, // reflect.rs:57
    output wire look_first, // reflect.rs:57
    output wire look_last, // reflect.rs:57
    output wire look_v6, // reflect.rs:57
    output wire [15:0] look_head, // reflect.rs:57
    output wire [7:0] look_ttl, // reflect.rs:57
    output wire [127:0] look_source, // reflect.rs:57
    output wire [15:0] look_source_port, // reflect.rs:57
    output wire [15:0] look_destination_port, // reflect.rs:57
    output wire [15:0] look_length, // reflect.rs:57
    output wire [31:0] look_sequence, // reflect.rs:57
    output wire look_addressed, // reflect.rs:57
    output wire look_has_udp, // reflect.rs:57
    output wire look_fragment, // reflect.rs:57
    output wire look_wrong_length, // reflect.rs:57
    output wire look_no_checksum, // reflect.rs:57
    output wire [63:0] look_time, // reflect.rs:57
    output wire look_bad, // reflect.rs:57
    output wire clearing, // sessions.rs:133
    output wire count_no_session, // sessions.rs:135
    output wire count_answered, // decide.rs:99
    output wire count_tlvs, // decide.rs:99
    output wire count_cut, // decide.rs:99
    output wire beat_valid, // reflect.rs:83
    output wire beat_first, // reflect.rs:83
    output wire beat_last, // reflect.rs:83
    output wire beat_bad, // reflect.rs:83
    output wire beat_sure, // reflect.rs:83
    output wire [5:0] beat_count, // reflect.rs:83
    output wire [511:0] beat_data, // reflect.rs:83
    output wire frame_valid, // reflect.rs:95
    output wire [5:0] frame_layout, // reflect.rs:95
    output wire frame_summed, // reflect.rs:95
    output wire [15:0] frame_base, // reflect.rs:95
    output wire [31:0] frame_sequence // reflect.rs:95
);
    reg [15:0] error_now; // decide.rs:57
    reg [63:0] arrival_1; // front.rs:90
    reg [63:0] arrival_2; // front.rs:90
    reg [63:0] arrival_3; // front.rs:90
    reg [63:0] time_1; // front.rs:102
    reg [1:0] number; // front.rs:107
    reg to_us_0; // front.rs:237
    reg to_us_1; // front.rs:237
    reg to_us_2; // front.rs:237
    reg unicast; // front.rs:237
    reg tag_0; // front.rs:237
    reg tag_1; // front.rs:237
    reg ipv6_2; // front.rs:237
    reg ipv6_1; // front.rs:237
    reg ipv6_0; // front.rs:237
    reg ipv4_2; // front.rs:237
    reg ipv4_1; // front.rs:237
    reg ipv4_0; // front.rs:237
    reg [1:0] here_1; // front.rs:127
    reg valid_1; // front.rs:147
    reg first_1; // front.rs:148
    reg last_1; // front.rs:149
    reg refused_1; // front.rs:150
    reg [13:0] length_1; // front.rs:151
    reg valid_2; // front.rs:147
    reg first_2; // front.rs:148
    reg last_2; // front.rs:149
    reg refused_2; // front.rs:150
    reg [13:0] length_2; // front.rs:151
    reg valid_3; // front.rs:147
    reg first_3; // front.rs:148
    reg last_3; // front.rs:149
    reg refused_3; // front.rs:150
    reg [13:0] length_3; // front.rs:151
    reg valid_4; // front.rs:147
    reg first_4; // front.rs:148
    reg last_4; // front.rs:149
    reg refused_4; // front.rs:150
    reg [13:0] length_4; // front.rs:151
    reg valid_5; // front.rs:147
    reg first_5; // front.rs:148
    reg last_5; // front.rs:149
    reg refused_5; // front.rs:150
    reg [13:0] length_5; // front.rs:151
    reg valid_6; // front.rs:147
    reg first_6; // front.rs:148
    reg last_6; // front.rs:149
    reg [13:0] length_6; // front.rs:151
    reg valid_7; // front.rs:147
    reg first_7; // front.rs:148
    reg last_7; // front.rs:149
    /* verilator lint_off UNUSEDSIGNAL */ // transmit counts the beats itself
    reg [13:0] length_7; // front.rs:151
    /* verilator lint_on UNUSEDSIGNAL */
    reg valid_8; // front.rs:147
    reg first_8; // front.rs:148
    reg last_8; // front.rs:149
    reg valid_9; // front.rs:147
    reg first_9; // front.rs:148
    reg last_9; // front.rs:149
    reg first_10; // front.rs:148
    reg first_11; // front.rs:148
    reg [511:0] data_1; // front.rs:154
    reg [511:0] data_2; // front.rs:154
    reg [511:0] data_3; // front.rs:156
    reg [511:0] data_4; // front.rs:156
    reg [511:0] data_5; // front.rs:156
    reg [5:0] layout_2; // front.rs:158
    reg [11:0] spot_2; // front.rs:159
    reg [63:0] time_2; // front.rs:163
    reg [63:0] time_3; // front.rs:163
    reg [63:0] time_4; // front.rs:163
    reg [63:0] time_5; // front.rs:163
    reg ipv6_3; // fields.rs:60
    reg [15:0] ttl_protocol; // gather.rs:47
    reg [5:0] layout_3; // fields.rs:64
    reg [11:0] spot_3; // fields.rs:66
    reg [11:0] spot_4; // fields.rs:66
    reg [15:0] head; // gather.rs:47
    reg [15:0] length_field; // gather.rs:47
    /* verilator lint_off UNUSEDSIGNAL */ // DF and a reserved bit make no fragment
    reg [15:0] fragment_field; // gather.rs:47
    /* verilator lint_on UNUSEDSIGNAL */
    reg [7:0] ttl_4; // fields.rs:74
    reg [7:0] ttl_5; // fields.rs:74
    reg [15:0] ip_checksum; // gather.rs:47
    reg [15:0] source_0; // gather.rs:62
    reg [15:0] source_1; // gather.rs:62
    reg [15:0] source_2; // gather.rs:62
    reg [15:0] source_3; // gather.rs:62
    reg [15:0] source_4; // gather.rs:62
    reg [15:0] source_5; // gather.rs:62
    reg [15:0] source_6; // gather.rs:47
    reg [15:0] source_7; // gather.rs:47
    reg [15:0] destination_0; // gather.rs:62
    reg [15:0] destination_1; // gather.rs:62
    reg [15:0] destination_2; // gather.rs:62
    reg [15:0] destination_3; // gather.rs:62
    reg [15:0] destination_4; // gather.rs:62
    reg [15:0] destination_5; // gather.rs:62
    reg [15:0] destination_6; // gather.rs:47
    reg [15:0] destination_7; // gather.rs:47
    reg [15:0] udp_0; // gather.rs:47
    reg [15:0] udp_1; // gather.rs:47
    reg [15:0] udp_2; // gather.rs:47
    reg [15:0] udp_3; // gather.rs:47
    reg [15:0] sequence_0; // gather.rs:47
    reg [15:0] sequence_1; // gather.rs:47
    reg has_udp; // fields.rs:80
    reg has_all; // fields.rs:81
    reg has_ipv4; // decide.rs:115
    reg has_ipv6; // decide.rs:115
    reg to_ipv4_4; // decide.rs:106
    reg to_ipv6_0_4; // decide.rs:106
    reg to_ipv6_1_4; // decide.rs:106
    reg may_be_to_ipv6_4; // decide.rs:106
    reg is_udp_4; // decide.rs:106
    reg to_port_4; // decide.rs:106
    reg length_wrong_4; // decide.rs:106
    reg length_none_4; // decide.rs:106
    reg from_none_4; // decide.rs:106
    reg from_port_4; // decide.rs:106
    reg from_nobody_4; // decide.rs:106
    reg listed_0_0_4; // decide.rs:106
    reg listed_0_1_4; // decide.rs:106
    reg listed_1_0_4; // decide.rs:106
    reg listed_1_1_4; // decide.rs:106
    reg listed_2_0_4; // decide.rs:106
    reg listed_2_1_4; // decide.rs:106
    reg listed_3_0_4; // decide.rs:106
    reg listed_3_1_4; // decide.rs:106
    reg fragment_4; // decide.rs:106
    reg no_checksum_4; // decide.rs:106
    reg only_listed_4; // decide.rs:106
    reg short_4; // decide.rs:106
    reg left_4; // decide.rs:106
    reg unfit_4; // decide.rs:106
    reg udp_whole_4; // decide.rs:106
    reg has_udp_4; // decide.rs:106
    reg is_fragment; // decide.rs:168
    reg is_length; // decide.rs:168
    reg is_short; // decide.rs:168
    reg is_no_checksum; // decide.rs:168
    reg is_loop; // decide.rs:168
    reg is_not_allowed; // decide.rs:168
    reg is_left; // decide.rs:168
    reg asked; // decide.rs:170
    reg fits; // decide.rs:225
    reg [31:0] since_token; // decide.rs:234
    reg [31:0] rate_less_1; // decide.rs:235
    reg token_comes; // decide.rs:237
    reg [7:0] tokens; // decide.rs:238
    reg unlimited; // decide.rs:240
    reg sure; // decide.rs:185
    reg [16:0] end_4; // decide.rs:189
    reg cut_short; // decide.rs:190
    reg bad; // decide.rs:191
    reg counts_fragment; // decide.rs:98
    reg counts_length; // decide.rs:98
    reg counts_short; // decide.rs:98
    reg counts_no_checksum; // decide.rs:98
    reg counts_loop; // decide.rs:98
    reg counts_not_allowed; // decide.rs:98
    reg counts_left; // decide.rs:98
    reg counts_rate_limited; // decide.rs:98
    reg counts_no_room; // decide.rs:98
    reg fits_6; // decide.rs:196
    reg tlvs_4; // decide.rs:198
    reg tlvs_5; // decide.rs:198
    reg tlvs_6; // decide.rs:198
    reg [15:0] ssid; // gather.rs:47
    reg has_ssid; // sessions.rs:168
    reg ssid_given; // sessions.rs:175
    reg ssid_whole; // sessions.rs:175
    reg [47:0] session_hash; // sessions.rs:177
    reg [47:0] ssid_hash; // sessions.rs:178
    reg session_looked; // sessions.rs:180
    reg session_look_4; // sessions.rs:184
    reg session_look_5; // sessions.rs:184
    reg session_look_6; // sessions.rs:184
    reg [9:0] cleared; // sessions.rs:202
    reg [31:0] second_before; // sessions.rs:217
    reg second_changes; // sessions.rs:217
    reg [31:0] seconds; // sessions.rs:218
    reg [31:0] oldest_session; // sessions.rs:220
    reg [47:0] session_5; // sessions.rs:85
    reg [47:0] session_6; // sessions.rs:86
    reg [47:0] session_7; // sessions.rs:87
    reg [47:0] session_8; // sessions.rs:88
    reg taken_7; // sessions.rs:94
    reg [31:0] next_7; // sessions.rs:94
    reg taken_8; // sessions.rs:95
    reg [31:0] next_8; // sessions.rs:95
    reg same_session_1_6; // sessions.rs:96
    reg same_session_2_6; // sessions.rs:96
    reg same_session_3_6; // sessions.rs:96
    reg [31:0] number_6; // sessions.rs:96
    reg same_place_6; // sessions.rs:96
    reg took_2_6; // sessions.rs:96
    reg took_3_6; // sessions.rs:96
    reg lives_6; // sessions.rs:96
    reg its_own_6; // sessions.rs:96
    reg is_no_session; // sessions.rs:134
    reg sure_7; // sessions.rs:138
    reg [31:0] sequence_7; // sessions.rs:141
    reg [8:0] udp_begins_at; // fill.rs:89
    reg [6:0] bytes_inside; // fill.rs:94
    reg inside_0; // fill.rs:95
    reg inside_1; // fill.rs:95
    reg inside_2; // fill.rs:95
    reg inside_3; // fill.rs:95
    reg inside_4; // fill.rs:95
    reg inside_5; // fill.rs:95
    reg inside_6; // fill.rs:95
    reg inside_7; // fill.rs:95
    reg inside_8; // fill.rs:95
    reg inside_9; // fill.rs:95
    reg inside_10; // fill.rs:95
    reg inside_11; // fill.rs:95
    reg inside_12; // fill.rs:95
    reg inside_13; // fill.rs:95
    reg inside_14; // fill.rs:95
    reg inside_15; // fill.rs:95
    reg inside_16; // fill.rs:95
    reg inside_17; // fill.rs:95
    reg inside_18; // fill.rs:95
    reg inside_19; // fill.rs:95
    reg inside_20; // fill.rs:95
    reg inside_21; // fill.rs:95
    reg inside_22; // fill.rs:95
    reg inside_23; // fill.rs:95
    reg inside_24; // fill.rs:95
    reg inside_25; // fill.rs:95
    reg inside_26; // fill.rs:95
    reg inside_27; // fill.rs:95
    reg inside_28; // fill.rs:95
    reg inside_29; // fill.rs:95
    reg inside_30; // fill.rs:95
    reg inside_31; // fill.rs:95
    reg inside_32; // fill.rs:95
    reg inside_33; // fill.rs:95
    reg inside_34; // fill.rs:95
    reg inside_35; // fill.rs:95
    reg inside_36; // fill.rs:95
    reg inside_37; // fill.rs:95
    reg inside_38; // fill.rs:95
    reg inside_39; // fill.rs:95
    reg inside_40; // fill.rs:95
    reg inside_41; // fill.rs:95
    reg inside_42; // fill.rs:95
    reg inside_43; // fill.rs:95
    reg inside_44; // fill.rs:95
    reg inside_45; // fill.rs:95
    reg inside_46; // fill.rs:95
    reg inside_47; // fill.rs:95
    reg inside_48; // fill.rs:95
    reg inside_49; // fill.rs:95
    reg inside_50; // fill.rs:95
    reg inside_51; // fill.rs:95
    reg inside_52; // fill.rs:95
    reg inside_53; // fill.rs:95
    reg inside_54; // fill.rs:95
    reg inside_55; // fill.rs:95
    reg inside_56; // fill.rs:95
    reg inside_57; // fill.rs:95
    reg inside_58; // fill.rs:95
    reg inside_59; // fill.rs:95
    reg inside_60; // fill.rs:95
    reg inside_61; // fill.rs:95
    reg inside_62; // fill.rs:95
    reg inside_63; // fill.rs:95
    /* verilator lint_off UNUSEDSIGNAL */ // not every lane is copied from so far before
    reg [511:0] data_before_1; // fill.rs:212
    /* verilator lint_on UNUSEDSIGNAL */
    reg [15:0] ip_sum_a; // fill.rs:262
    reg [15:0] ip_sum_b; // fill.rs:265
    reg [15:0] ip_checksum_5; // fill.rs:266
    reg always_31; // fill.rs:173
    reg reached_31; // fill.rs:173
    reg put_31_1_0; // fill.rs:160
    reg put_31_1_1; // fill.rs:160
    reg put_31_1_2; // fill.rs:160
    reg put_31_1_3; // fill.rs:160
    reg [7:0] reply_31_1; // fill.rs:162
    reg put_31_0_0; // fill.rs:160
    reg put_31_0_1; // fill.rs:160
    reg put_31_0_2; // fill.rs:160
    reg put_31_0_3; // fill.rs:160
    reg [7:0] reply_31_0; // fill.rs:162
    reg always_30; // fill.rs:173
    reg reached_30; // fill.rs:173
    reg put_30_1_0; // fill.rs:160
    reg put_30_1_1; // fill.rs:160
    reg put_30_1_2; // fill.rs:160
    reg put_30_1_3; // fill.rs:160
    reg [7:0] reply_30_1; // fill.rs:162
    reg put_30_0_0; // fill.rs:160
    reg put_30_0_1; // fill.rs:160
    reg put_30_0_2; // fill.rs:160
    reg put_30_0_3; // fill.rs:160
    reg [7:0] reply_30_0; // fill.rs:162
    reg always_29; // fill.rs:173
    reg reached_29; // fill.rs:173
    reg put_29_1_0; // fill.rs:160
    reg put_29_1_1; // fill.rs:160
    reg put_29_1_2; // fill.rs:160
    reg put_29_1_3; // fill.rs:160
    reg put_29_1_4; // fill.rs:160
    reg [7:0] reply_29_1; // fill.rs:162
    reg put_29_0_0; // fill.rs:160
    reg put_29_0_1; // fill.rs:160
    reg put_29_0_2; // fill.rs:160
    reg put_29_0_3; // fill.rs:160
    reg put_29_0_4; // fill.rs:160
    reg [7:0] reply_29_0; // fill.rs:162
    reg always_28; // fill.rs:173
    reg put_28_1_0; // fill.rs:160
    reg put_28_1_1; // fill.rs:160
    reg put_28_1_2; // fill.rs:160
    reg [7:0] reply_28_1; // fill.rs:162
    reg put_28_0_0; // fill.rs:160
    reg put_28_0_1; // fill.rs:160
    reg put_28_0_2; // fill.rs:160
    reg [7:0] reply_28_0; // fill.rs:162
    reg always_27; // fill.rs:173
    reg put_27_1_0; // fill.rs:160
    reg put_27_1_1; // fill.rs:160
    reg put_27_1_2; // fill.rs:160
    reg put_27_1_3; // fill.rs:160
    reg [7:0] reply_27_1; // fill.rs:162
    reg put_27_0_0; // fill.rs:160
    reg put_27_0_1; // fill.rs:160
    reg put_27_0_2; // fill.rs:160
    reg put_27_0_3; // fill.rs:160
    reg [7:0] reply_27_0; // fill.rs:162
    reg always_26; // fill.rs:173
    reg put_26_1_0; // fill.rs:160
    reg put_26_1_1; // fill.rs:160
    reg [7:0] reply_26_1; // fill.rs:162
    reg put_26_0_0; // fill.rs:160
    reg put_26_0_1; // fill.rs:160
    reg [7:0] reply_26_0; // fill.rs:162
    reg always_25; // fill.rs:173
    reg put_25_1_0; // fill.rs:160
    reg put_25_1_1; // fill.rs:160
    reg [7:0] reply_25_1; // fill.rs:162
    reg put_25_0_0; // fill.rs:160
    reg put_25_0_1; // fill.rs:160
    reg [7:0] reply_25_0; // fill.rs:162
    reg always_24; // fill.rs:173
    reg reached_24; // fill.rs:173
    reg put_24_1_0; // fill.rs:160
    reg put_24_1_1; // fill.rs:160
    reg put_24_1_2; // fill.rs:160
    reg [7:0] reply_24_1; // fill.rs:162
    reg put_24_0_0; // fill.rs:160
    reg put_24_0_1; // fill.rs:160
    reg put_24_0_2; // fill.rs:160
    reg [7:0] reply_24_0; // fill.rs:162
    reg always_23; // fill.rs:173
    reg reached_23; // fill.rs:173
    reg put_23_1_0; // fill.rs:160
    reg put_23_1_1; // fill.rs:160
    reg put_23_1_2; // fill.rs:160
    reg [7:0] reply_23_1; // fill.rs:162
    reg put_23_0_0; // fill.rs:160
    reg put_23_0_1; // fill.rs:160
    reg put_23_0_2; // fill.rs:160
    reg [7:0] reply_23_0; // fill.rs:162
    reg always_22; // fill.rs:173
    reg reached_22; // fill.rs:173
    reg put_22_1_0; // fill.rs:160
    reg put_22_1_1; // fill.rs:160
    reg put_22_1_2; // fill.rs:160
    reg put_22_1_3; // fill.rs:160
    reg put_22_1_4; // fill.rs:160
    reg [7:0] reply_22_1; // fill.rs:162
    reg put_22_0_0; // fill.rs:160
    reg put_22_0_1; // fill.rs:160
    reg put_22_0_2; // fill.rs:160
    reg put_22_0_3; // fill.rs:160
    reg put_22_0_4; // fill.rs:160
    reg [7:0] reply_22_0; // fill.rs:162
    reg always_21; // fill.rs:173
    reg reached_21; // fill.rs:173
    reg put_21_1_0; // fill.rs:160
    reg put_21_1_1; // fill.rs:160
    reg put_21_1_2; // fill.rs:160
    reg put_21_1_3; // fill.rs:160
    reg put_21_1_4; // fill.rs:160
    reg [7:0] reply_21_1; // fill.rs:162
    reg put_21_0_0; // fill.rs:160
    reg put_21_0_1; // fill.rs:160
    reg put_21_0_2; // fill.rs:160
    reg put_21_0_3; // fill.rs:160
    reg put_21_0_4; // fill.rs:160
    reg [7:0] reply_21_0; // fill.rs:162
    reg always_20; // fill.rs:173
    reg reached_20; // fill.rs:173
    reg put_20_1_0; // fill.rs:160
    reg put_20_1_1; // fill.rs:160
    reg put_20_1_2; // fill.rs:160
    reg put_20_1_3; // fill.rs:160
    reg put_20_1_4; // fill.rs:160
    reg put_20_1_5; // fill.rs:160
    reg put_20_1_6; // fill.rs:160
    reg put_20_1_7; // fill.rs:160
    reg [7:0] reply_20_1; // fill.rs:162
    reg put_20_0_0; // fill.rs:160
    reg put_20_0_1; // fill.rs:160
    reg put_20_0_2; // fill.rs:160
    reg put_20_0_3; // fill.rs:160
    reg put_20_0_4; // fill.rs:160
    reg put_20_0_5; // fill.rs:160
    reg put_20_0_6; // fill.rs:160
    reg put_20_0_7; // fill.rs:160
    reg [7:0] reply_20_0; // fill.rs:162
    reg always_19; // fill.rs:173
    reg reached_19; // fill.rs:173
    reg put_19_1_0; // fill.rs:160
    reg put_19_1_1; // fill.rs:160
    reg put_19_1_2; // fill.rs:160
    reg put_19_1_3; // fill.rs:160
    reg put_19_1_4; // fill.rs:160
    reg put_19_1_5; // fill.rs:160
    reg put_19_1_6; // fill.rs:160
    reg [7:0] reply_19_1; // fill.rs:162
    reg put_19_0_0; // fill.rs:160
    reg put_19_0_1; // fill.rs:160
    reg put_19_0_2; // fill.rs:160
    reg put_19_0_3; // fill.rs:160
    reg put_19_0_4; // fill.rs:160
    reg put_19_0_5; // fill.rs:160
    reg put_19_0_6; // fill.rs:160
    reg [7:0] reply_19_0; // fill.rs:162
    reg always_18; // fill.rs:173
    reg reached_18; // fill.rs:173
    reg put_18_1_0; // fill.rs:160
    reg put_18_1_1; // fill.rs:160
    reg put_18_1_2; // fill.rs:160
    reg put_18_1_3; // fill.rs:160
    reg put_18_1_4; // fill.rs:160
    reg put_18_1_5; // fill.rs:160
    reg put_18_1_6; // fill.rs:160
    reg put_18_1_7; // fill.rs:160
    reg [7:0] reply_18_1; // fill.rs:162
    reg put_18_0_0; // fill.rs:160
    reg put_18_0_1; // fill.rs:160
    reg put_18_0_2; // fill.rs:160
    reg put_18_0_3; // fill.rs:160
    reg put_18_0_4; // fill.rs:160
    reg put_18_0_5; // fill.rs:160
    reg put_18_0_6; // fill.rs:160
    reg put_18_0_7; // fill.rs:160
    reg [7:0] reply_18_0; // fill.rs:162
    reg always_17; // fill.rs:173
    reg reached_17; // fill.rs:173
    reg put_17_1_0; // fill.rs:160
    reg put_17_1_1; // fill.rs:160
    reg put_17_1_2; // fill.rs:160
    reg put_17_1_3; // fill.rs:160
    reg put_17_1_4; // fill.rs:160
    reg put_17_1_5; // fill.rs:160
    reg put_17_1_6; // fill.rs:160
    reg [7:0] reply_17_1; // fill.rs:162
    reg put_17_0_0; // fill.rs:160
    reg put_17_0_1; // fill.rs:160
    reg put_17_0_2; // fill.rs:160
    reg put_17_0_3; // fill.rs:160
    reg put_17_0_4; // fill.rs:160
    reg put_17_0_5; // fill.rs:160
    reg put_17_0_6; // fill.rs:160
    reg [7:0] reply_17_0; // fill.rs:162
    reg always_16; // fill.rs:173
    reg reached_16; // fill.rs:173
    reg put_16_1_0; // fill.rs:160
    reg put_16_1_1; // fill.rs:160
    reg put_16_1_2; // fill.rs:160
    reg put_16_1_3; // fill.rs:160
    reg put_16_1_4; // fill.rs:160
    reg put_16_1_5; // fill.rs:160
    reg put_16_1_6; // fill.rs:160
    reg [7:0] reply_16_1; // fill.rs:162
    reg put_16_0_0; // fill.rs:160
    reg put_16_0_1; // fill.rs:160
    reg put_16_0_2; // fill.rs:160
    reg put_16_0_3; // fill.rs:160
    reg put_16_0_4; // fill.rs:160
    reg put_16_0_5; // fill.rs:160
    reg put_16_0_6; // fill.rs:160
    reg [7:0] reply_16_0; // fill.rs:162
    reg always_15; // fill.rs:173
    reg reached_15; // fill.rs:173
    reg put_15_1_0; // fill.rs:160
    reg put_15_1_1; // fill.rs:160
    reg put_15_1_2; // fill.rs:160
    reg put_15_1_3; // fill.rs:160
    reg put_15_1_4; // fill.rs:160
    reg put_15_1_5; // fill.rs:160
    reg put_15_1_6; // fill.rs:160
    reg [7:0] reply_15_1; // fill.rs:162
    reg put_15_0_0; // fill.rs:160
    reg put_15_0_1; // fill.rs:160
    reg put_15_0_2; // fill.rs:160
    reg put_15_0_3; // fill.rs:160
    reg put_15_0_4; // fill.rs:160
    reg put_15_0_5; // fill.rs:160
    reg put_15_0_6; // fill.rs:160
    reg [7:0] reply_15_0; // fill.rs:162
    reg always_14; // fill.rs:173
    reg reached_14; // fill.rs:173
    reg put_14_1_0; // fill.rs:160
    reg put_14_1_1; // fill.rs:160
    reg put_14_1_2; // fill.rs:160
    reg put_14_1_3; // fill.rs:160
    reg put_14_1_4; // fill.rs:160
    reg put_14_1_5; // fill.rs:160
    reg put_14_1_6; // fill.rs:160
    reg put_14_1_7; // fill.rs:160
    reg [7:0] reply_14_1; // fill.rs:162
    reg put_14_0_0; // fill.rs:160
    reg put_14_0_1; // fill.rs:160
    reg put_14_0_2; // fill.rs:160
    reg put_14_0_3; // fill.rs:160
    reg put_14_0_4; // fill.rs:160
    reg put_14_0_5; // fill.rs:160
    reg put_14_0_6; // fill.rs:160
    reg put_14_0_7; // fill.rs:160
    reg [7:0] reply_14_0; // fill.rs:162
    reg always_13; // fill.rs:173
    reg reached_13; // fill.rs:173
    reg put_13_1_0; // fill.rs:160
    reg put_13_1_1; // fill.rs:160
    reg put_13_1_2; // fill.rs:160
    reg put_13_1_3; // fill.rs:160
    reg put_13_1_4; // fill.rs:160
    reg put_13_1_5; // fill.rs:160
    reg put_13_1_6; // fill.rs:160
    reg [7:0] reply_13_1; // fill.rs:162
    reg put_13_0_0; // fill.rs:160
    reg put_13_0_1; // fill.rs:160
    reg put_13_0_2; // fill.rs:160
    reg put_13_0_3; // fill.rs:160
    reg put_13_0_4; // fill.rs:160
    reg put_13_0_5; // fill.rs:160
    reg put_13_0_6; // fill.rs:160
    reg [7:0] reply_13_0; // fill.rs:162
    reg always_12; // fill.rs:173
    reg reached_12; // fill.rs:173
    reg put_12_1_0; // fill.rs:160
    reg put_12_1_1; // fill.rs:160
    reg put_12_1_2; // fill.rs:160
    reg put_12_1_3; // fill.rs:160
    reg put_12_1_4; // fill.rs:160
    reg put_12_1_5; // fill.rs:160
    reg put_12_1_6; // fill.rs:160
    reg [7:0] reply_12_1; // fill.rs:162
    reg put_12_0_0; // fill.rs:160
    reg put_12_0_1; // fill.rs:160
    reg put_12_0_2; // fill.rs:160
    reg put_12_0_3; // fill.rs:160
    reg put_12_0_4; // fill.rs:160
    reg put_12_0_5; // fill.rs:160
    reg put_12_0_6; // fill.rs:160
    reg [7:0] reply_12_0; // fill.rs:162
    reg always_11; // fill.rs:173
    reg reached_11; // fill.rs:173
    reg put_11_1_0; // fill.rs:160
    reg put_11_1_1; // fill.rs:160
    reg put_11_1_2; // fill.rs:160
    reg put_11_1_3; // fill.rs:160
    reg put_11_1_4; // fill.rs:160
    reg put_11_1_5; // fill.rs:160
    reg put_11_1_6; // fill.rs:160
    reg put_11_1_7; // fill.rs:160
    reg [7:0] reply_11_1; // fill.rs:162
    reg put_11_0_0; // fill.rs:160
    reg put_11_0_1; // fill.rs:160
    reg put_11_0_2; // fill.rs:160
    reg put_11_0_3; // fill.rs:160
    reg put_11_0_4; // fill.rs:160
    reg put_11_0_5; // fill.rs:160
    reg put_11_0_6; // fill.rs:160
    reg put_11_0_7; // fill.rs:160
    reg [7:0] reply_11_0; // fill.rs:162
    reg always_10; // fill.rs:173
    reg reached_10; // fill.rs:173
    reg put_10_1_0; // fill.rs:160
    reg put_10_1_1; // fill.rs:160
    reg put_10_1_2; // fill.rs:160
    reg put_10_1_3; // fill.rs:160
    reg put_10_1_4; // fill.rs:160
    reg [7:0] reply_10_1; // fill.rs:162
    reg put_10_0_0; // fill.rs:160
    reg put_10_0_1; // fill.rs:160
    reg put_10_0_2; // fill.rs:160
    reg put_10_0_3; // fill.rs:160
    reg put_10_0_4; // fill.rs:160
    reg [7:0] reply_10_0; // fill.rs:162
    reg always_9; // fill.rs:173
    reg reached_9; // fill.rs:173
    reg put_9_1_0; // fill.rs:160
    reg put_9_1_1; // fill.rs:160
    reg put_9_1_2; // fill.rs:160
    reg put_9_1_3; // fill.rs:160
    reg put_9_1_4; // fill.rs:160
    reg put_9_1_5; // fill.rs:160
    reg put_9_1_6; // fill.rs:160
    reg [7:0] reply_9_1; // fill.rs:162
    reg put_9_0_0; // fill.rs:160
    reg put_9_0_1; // fill.rs:160
    reg put_9_0_2; // fill.rs:160
    reg put_9_0_3; // fill.rs:160
    reg put_9_0_4; // fill.rs:160
    reg put_9_0_5; // fill.rs:160
    reg put_9_0_6; // fill.rs:160
    reg [7:0] reply_9_0; // fill.rs:162
    reg always_8; // fill.rs:173
    reg reached_8; // fill.rs:173
    reg put_8_1_0; // fill.rs:160
    reg put_8_1_1; // fill.rs:160
    reg put_8_1_2; // fill.rs:160
    reg put_8_1_3; // fill.rs:160
    reg [7:0] reply_8_1; // fill.rs:162
    reg put_8_0_0; // fill.rs:160
    reg put_8_0_1; // fill.rs:160
    reg put_8_0_2; // fill.rs:160
    reg put_8_0_3; // fill.rs:160
    reg [7:0] reply_8_0; // fill.rs:162
    reg always_7; // fill.rs:173
    reg reached_7; // fill.rs:173
    reg put_7_1_0; // fill.rs:160
    reg put_7_1_1; // fill.rs:160
    reg put_7_1_2; // fill.rs:160
    reg put_7_1_3; // fill.rs:160
    reg put_7_1_4; // fill.rs:160
    reg put_7_1_5; // fill.rs:160
    reg [7:0] reply_7_1; // fill.rs:162
    reg put_7_0_0; // fill.rs:160
    reg put_7_0_1; // fill.rs:160
    reg put_7_0_2; // fill.rs:160
    reg put_7_0_3; // fill.rs:160
    reg put_7_0_4; // fill.rs:160
    reg put_7_0_5; // fill.rs:160
    reg [7:0] reply_7_0; // fill.rs:162
    reg always_6; // fill.rs:173
    reg reached_6; // fill.rs:173
    reg put_6_1_0; // fill.rs:160
    reg put_6_1_1; // fill.rs:160
    reg [7:0] reply_6_1; // fill.rs:162
    reg put_6_0_0; // fill.rs:160
    reg put_6_0_1; // fill.rs:160
    reg [7:0] reply_6_0; // fill.rs:162
    reg always_5; // fill.rs:173
    reg reached_5; // fill.rs:173
    reg put_5_1_0; // fill.rs:160
    reg put_5_1_1; // fill.rs:160
    reg put_5_1_2; // fill.rs:160
    reg [7:0] reply_5_1; // fill.rs:162
    reg put_5_0_0; // fill.rs:160
    reg put_5_0_1; // fill.rs:160
    reg put_5_0_2; // fill.rs:160
    reg [7:0] reply_5_0; // fill.rs:162
    reg always_4; // fill.rs:173
    reg reached_4; // fill.rs:173
    reg put_4_1_0; // fill.rs:160
    reg put_4_1_1; // fill.rs:160
    reg put_4_1_2; // fill.rs:160
    reg [7:0] reply_4_1; // fill.rs:162
    reg put_4_0_0; // fill.rs:160
    reg put_4_0_1; // fill.rs:160
    reg put_4_0_2; // fill.rs:160
    reg [7:0] reply_4_0; // fill.rs:162
    reg always_3; // fill.rs:173
    reg reached_3; // fill.rs:173
    reg put_3_1_0; // fill.rs:160
    reg put_3_1_1; // fill.rs:160
    reg put_3_1_2; // fill.rs:160
    reg [7:0] reply_3_1; // fill.rs:162
    reg put_3_0_0; // fill.rs:160
    reg put_3_0_1; // fill.rs:160
    reg put_3_0_2; // fill.rs:160
    reg [7:0] reply_3_0; // fill.rs:162
    reg always_2; // fill.rs:173
    reg reached_2; // fill.rs:173
    reg put_2_1_0; // fill.rs:160
    reg put_2_1_1; // fill.rs:160
    reg put_2_1_2; // fill.rs:160
    reg put_2_1_3; // fill.rs:160
    reg [7:0] reply_2_1; // fill.rs:162
    reg put_2_0_0; // fill.rs:160
    reg put_2_0_1; // fill.rs:160
    reg put_2_0_2; // fill.rs:160
    reg put_2_0_3; // fill.rs:160
    reg [7:0] reply_2_0; // fill.rs:162
    reg always_1; // fill.rs:173
    reg reached_1; // fill.rs:173
    reg put_1_1_0; // fill.rs:160
    reg put_1_1_1; // fill.rs:160
    reg put_1_1_2; // fill.rs:160
    reg put_1_1_3; // fill.rs:160
    reg [7:0] reply_1_1; // fill.rs:162
    reg put_1_0_0; // fill.rs:160
    reg put_1_0_1; // fill.rs:160
    reg put_1_0_2; // fill.rs:160
    reg put_1_0_3; // fill.rs:160
    reg [7:0] reply_1_0; // fill.rs:162
    reg always_0; // fill.rs:173
    reg reached_0; // fill.rs:173
    reg put_0_1_0; // fill.rs:160
    reg put_0_1_1; // fill.rs:160
    reg put_0_1_2; // fill.rs:160
    reg put_0_1_3; // fill.rs:160
    reg [7:0] reply_0_1; // fill.rs:162
    reg put_0_0_0; // fill.rs:160
    reg put_0_0_1; // fill.rs:160
    reg put_0_0_2; // fill.rs:160
    reg put_0_0_3; // fill.rs:160
    reg [7:0] reply_0_0; // fill.rs:162
    reg bad_7; // reflect.rs:69
    reg tlvs_7; // reflect.rs:70
    reg counts_answered; // decide.rs:98
    reg counts_tlvs; // decide.rs:98
    reg counts_cut; // decide.rs:98
    reg fits_7; // reflect.rs:72
    reg [511:0] reply_7; // reflect.rs:81
    reg checksum_0; // fill.rs:173
    reg replaced_0; // fill.rs:173
    reg copied_0; // sum.rs:119
    reg copied_1; // sum.rs:119
    reg [15:0] minus_term_0; // sum.rs:122
    reg checksum_1; // fill.rs:173
    reg moved_1; // fill.rs:173
    reg replaced_1; // fill.rs:173
    reg copied_2; // sum.rs:119
    reg copied_3; // sum.rs:119
    reg [15:0] minus_term_1; // sum.rs:122
    reg checksum_2; // fill.rs:173
    reg moved_2; // fill.rs:173
    reg replaced_2; // fill.rs:173
    reg copied_4; // sum.rs:119
    reg copied_5; // sum.rs:119
    reg [15:0] minus_term_2; // sum.rs:122
    reg checksum_3; // fill.rs:173
    reg moved_3; // fill.rs:173
    reg replaced_3; // fill.rs:173
    reg copied_6; // sum.rs:119
    reg copied_7; // sum.rs:119
    reg [15:0] minus_term_3; // sum.rs:122
    reg checksum_4; // fill.rs:173
    reg moved_4; // fill.rs:173
    reg replaced_4; // fill.rs:173
    reg copied_8; // sum.rs:119
    reg copied_9; // sum.rs:119
    reg [15:0] minus_term_4; // sum.rs:122
    reg moved_5; // fill.rs:173
    reg replaced_5; // fill.rs:173
    reg copied_10; // sum.rs:119
    reg copied_11; // sum.rs:119
    reg [15:0] minus_term_5; // sum.rs:122
    reg moved_6; // fill.rs:173
    reg replaced_6; // fill.rs:173
    reg copied_12; // sum.rs:119
    reg copied_13; // sum.rs:119
    reg [15:0] minus_term_6; // sum.rs:122
    reg moved_7; // fill.rs:173
    reg replaced_7; // fill.rs:173
    reg copied_14; // sum.rs:119
    reg copied_15; // sum.rs:119
    reg [15:0] minus_term_7; // sum.rs:122
    reg moved_8; // fill.rs:173
    reg replaced_8; // fill.rs:173
    reg copied_16; // sum.rs:119
    reg copied_17; // sum.rs:119
    reg [15:0] minus_term_8; // sum.rs:122
    reg moved_9; // fill.rs:173
    reg replaced_9; // fill.rs:173
    reg copied_18; // sum.rs:119
    reg copied_19; // sum.rs:119
    reg [15:0] minus_term_9; // sum.rs:122
    reg replaced_10; // fill.rs:173
    reg copied_20; // sum.rs:119
    reg copied_21; // sum.rs:119
    reg [15:0] minus_term_10; // sum.rs:122
    reg replaced_11; // fill.rs:173
    reg copied_22; // sum.rs:119
    reg copied_23; // sum.rs:119
    reg [15:0] minus_term_11; // sum.rs:122
    reg replaced_12; // fill.rs:173
    reg copied_24; // sum.rs:119
    reg copied_25; // sum.rs:119
    reg [15:0] minus_term_12; // sum.rs:122
    reg replaced_13; // fill.rs:173
    reg copied_26; // sum.rs:119
    reg copied_27; // sum.rs:119
    reg [15:0] minus_term_13; // sum.rs:122
    reg replaced_14; // fill.rs:173
    reg copied_28; // sum.rs:119
    reg copied_29; // sum.rs:119
    reg [15:0] minus_term_14; // sum.rs:122
    reg replaced_15; // fill.rs:173
    reg copied_30; // sum.rs:119
    reg copied_31; // sum.rs:119
    reg [15:0] minus_term_15; // sum.rs:122
    reg replaced_16; // fill.rs:173
    reg copied_32; // sum.rs:119
    reg copied_33; // sum.rs:119
    reg [15:0] minus_term_16; // sum.rs:122
    reg replaced_17; // fill.rs:173
    reg copied_34; // sum.rs:119
    reg copied_35; // sum.rs:119
    reg [15:0] minus_term_17; // sum.rs:122
    reg replaced_18; // fill.rs:173
    reg copied_36; // sum.rs:119
    reg copied_37; // sum.rs:119
    reg [15:0] minus_term_18; // sum.rs:122
    reg replaced_19; // fill.rs:173
    reg copied_38; // sum.rs:119
    reg copied_39; // sum.rs:119
    reg [15:0] minus_term_19; // sum.rs:122
    reg checksum_20; // fill.rs:173
    reg replaced_20; // fill.rs:173
    reg copied_40; // sum.rs:119
    reg copied_41; // sum.rs:119
    reg [15:0] minus_term_20; // sum.rs:122
    reg checksum_21; // fill.rs:173
    reg replaced_21; // fill.rs:173
    reg copied_42; // sum.rs:119
    reg copied_43; // sum.rs:119
    reg [15:0] minus_term_21; // sum.rs:122
    reg checksum_22; // fill.rs:173
    reg replaced_22; // fill.rs:173
    reg copied_44; // sum.rs:119
    reg copied_45; // sum.rs:119
    reg [15:0] minus_term_22; // sum.rs:122
    reg checksum_23; // fill.rs:173
    reg moved_23; // fill.rs:173
    reg replaced_23; // fill.rs:173
    reg copied_46; // sum.rs:119
    reg copied_47; // sum.rs:119
    reg [15:0] minus_term_23; // sum.rs:122
    reg checksum_24; // fill.rs:173
    reg moved_24; // fill.rs:173
    reg replaced_24; // fill.rs:173
    reg copied_48; // sum.rs:119
    reg copied_49; // sum.rs:119
    reg [15:0] minus_term_24; // sum.rs:122
    reg checksum_25; // fill.rs:173
    reg moved_25; // fill.rs:173
    reg copied_50; // sum.rs:119
    reg copied_51; // sum.rs:119
    reg [15:0] minus_term_25; // sum.rs:122
    reg checksum_26; // fill.rs:173
    reg moved_26; // fill.rs:173
    reg copied_52; // sum.rs:119
    reg copied_53; // sum.rs:119
    reg [15:0] minus_term_26; // sum.rs:122
    reg moved_27; // fill.rs:173
    reg copied_54; // sum.rs:119
    reg copied_55; // sum.rs:119
    reg [15:0] minus_term_27; // sum.rs:122
    reg moved_28; // fill.rs:173
    reg copied_56; // sum.rs:119
    reg copied_57; // sum.rs:119
    reg [15:0] minus_term_28; // sum.rs:122
    reg moved_29; // fill.rs:173
    reg replaced_29; // fill.rs:173
    reg copied_58; // sum.rs:119
    reg copied_59; // sum.rs:119
    reg [15:0] minus_term_29; // sum.rs:122
    reg checksum_30; // fill.rs:173
    reg moved_30; // fill.rs:173
    reg replaced_30; // fill.rs:173
    reg copied_60; // sum.rs:119
    reg copied_61; // sum.rs:119
    reg [15:0] minus_term_30; // sum.rs:122
    reg checksum_31; // fill.rs:173
    reg moved_31; // fill.rs:173
    reg replaced_31; // fill.rs:173
    reg copied_62; // sum.rs:119
    reg copied_63; // sum.rs:119
    reg [15:0] minus_term_31; // sum.rs:122
    reg [17:0] minus_7_0; // sum.rs:129
    reg [17:0] minus_7_1; // sum.rs:129
    reg [17:0] minus_7_2; // sum.rs:129
    reg [17:0] minus_7_3; // sum.rs:129
    reg [17:0] minus_7_4; // sum.rs:129
    reg [17:0] minus_7_5; // sum.rs:129
    reg [17:0] minus_7_6; // sum.rs:129
    reg [17:0] minus_7_7; // sum.rs:129
    reg [19:0] minus_8_0; // sum.rs:129
    reg [19:0] minus_8_1; // sum.rs:129
    reg [21:0] minus_so_far; // sum.rs:133
    reg plus_time_0_first_reached_4; // sum.rs:147
    reg plus_time_0_first_reached_5; // sum.rs:147
    reg plus_time_0_second_reached_4; // sum.rs:147
    reg plus_time_0_second_reached_5; // sum.rs:147
    reg [15:0] plus_time_0; // sum.rs:152
    reg plus_time_1_first_reached_4; // sum.rs:147
    reg plus_time_1_first_reached_5; // sum.rs:147
    reg plus_time_1_second_reached_4; // sum.rs:147
    reg plus_time_1_second_reached_5; // sum.rs:147
    reg [15:0] plus_time_1; // sum.rs:152
    reg plus_time_2_first_reached_4; // sum.rs:147
    reg plus_time_2_first_reached_5; // sum.rs:147
    reg plus_time_2_second_reached_4; // sum.rs:147
    reg plus_time_2_second_reached_5; // sum.rs:147
    reg [15:0] plus_time_2; // sum.rs:152
    reg plus_time_3_first_reached_4; // sum.rs:147
    reg plus_time_3_first_reached_5; // sum.rs:147
    reg plus_time_3_second_reached_4; // sum.rs:147
    reg plus_time_3_second_reached_5; // sum.rs:147
    reg [15:0] plus_time_3; // sum.rs:152
    reg [17:0] plus_time; // sum.rs:155
    reg [15:0] sequence_0_4; // sum.rs:93
    reg [15:0] sequence_0_5; // sum.rs:93
    reg plus_sequence_0_first_reached_4; // sum.rs:147
    reg plus_sequence_0_first_reached_5; // sum.rs:147
    reg plus_sequence_0_second_reached_4; // sum.rs:147
    reg plus_sequence_0_second_reached_5; // sum.rs:147
    reg [15:0] plus_sequence_0; // sum.rs:152
    reg [15:0] sequence_1_4; // sum.rs:93
    reg [15:0] sequence_1_5; // sum.rs:93
    reg plus_sequence_1_first_reached_4; // sum.rs:147
    reg plus_sequence_1_first_reached_5; // sum.rs:147
    reg plus_sequence_1_second_reached_4; // sum.rs:147
    reg plus_sequence_1_second_reached_5; // sum.rs:147
    reg [15:0] plus_sequence_1; // sum.rs:152
    reg plus_hops_first_reached_4; // sum.rs:147
    reg plus_hops_first_reached_5; // sum.rs:147
    reg plus_hops_second_reached_4; // sum.rs:147
    reg plus_hops_second_reached_5; // sum.rs:147
    reg [15:0] plus_hops; // sum.rs:152
    reg [15:0] plus_error; // sum.rs:161
    reg [17:0] plus_rest; // sum.rs:162
    reg [18:0] plus; // sum.rs:163
    reg [16:0] plus_own_8; // sum.rs:64
    reg [19:0] plus_9; // sum.rs:65
    reg [22:0] total_10; // sum.rs:66
    reg has_all_4; // sum.rs:93
    reg has_all_5; // sum.rs:93
    reg has_all_6; // sum.rs:93
    reg has_all_7; // sum.rs:93
    reg has_all_8; // sum.rs:93
    reg has_all_9; // sum.rs:93
    reg sum_done; // sum.rs:71
    reg sure_8; // sum.rs:93
    reg sure_9; // sum.rs:93
    reg sum_valid_10; // sum.rs:77
    reg sum_valid_11; // sum.rs:77
    reg [5:0] sum_layout_4; // sum.rs:93
    reg [5:0] sum_layout_5; // sum.rs:93
    reg [5:0] sum_layout_6; // sum.rs:93
    reg [5:0] sum_layout_7; // sum.rs:93
    reg [5:0] sum_layout_8; // sum.rs:93
    reg [5:0] sum_layout_9; // sum.rs:93
    reg [5:0] sum_layout_10; // sum.rs:93
    reg [5:0] sum_layout_11; // sum.rs:93
    reg summed_4; // sum.rs:93
    reg summed_5; // sum.rs:93
    reg summed_6; // sum.rs:93
    reg summed_7; // sum.rs:93
    reg summed_8; // sum.rs:93
    reg summed_9; // sum.rs:93
    reg summed_10; // sum.rs:93
    reg summed_11; // sum.rs:93
    reg [15:0] base; // sum.rs:80
    reg [31:0] own_sequence_8; // sum.rs:93
    reg [31:0] own_sequence_9; // sum.rs:93
    reg [31:0] own_sequence_10; // sum.rs:93
    reg [31:0] own_sequence_11; // sum.rs:93
    reg early; // sum.rs:186
    reg [5:0] early_layout; // sum.rs:188
    reg early_summed; // sum.rs:189
    reg [15:0] early_base; // sum.rs:190
    reg [31:0] early_sequence; // sum.rs:193
    reg [104:0] sessions_read0; // sessions.rs:83
    (* no_rw_check *) reg [104:0] sessions [0:255]; // sessions.rs:82
    wire begins = stream_valid & stream_first; // front.rs:101
    wire [1:0] here = begins ? 2'd1 : number; // front.rs:108
    wire logic_1 = to_us_0 & to_us_1 & to_us_2 & unicast; // front.rs:250
    wire [15:0] joined_1 = {stream_data[103:96], stream_data[111:104]}; // lanes.rs:12
    wire [15:0] joined_2 = {stream_data[135:128], stream_data[143:136]}; // lanes.rs:12
    wire logic_2 = logic_1 & ipv6_2 & tag_0 & tag_1; // front.rs:255
    wire logic_3 = logic_1 & ipv6_1 & tag_0; // front.rs:255
    wire logic_4 = logic_1 & ipv6_0; // front.rs:255
    wire logic_5 = logic_1 & ipv4_2 & tag_0 & tag_1; // front.rs:255
    wire logic_6 = logic_1 & ipv4_1 & tag_0; // front.rs:255
    wire logic_7 = logic_1 & ipv4_0; // front.rs:255
    wire [15:0] logic_8 = ({16{spot_2[6]}} & {data_2[167:160], data_2[175:168]}) | ({16{spot_2[0]}} &
            {data_2[183:176], data_2[191:184]}) | ({16{spot_2[8]}} & {data_2[199:192], data_2[207:200]}) |
            ({16{spot_2[2]}} & {data_2[215:208], data_2[223:216]}); // lanes.rs:18
    wire [7:0] mux_1 = ipv6_3 ? ttl_protocol[7:0] : ttl_protocol[15:8]; // fields.rs:62
    wire logic_9 = spot_2[0] | spot_2[6]; // lanes.rs:18
    wire logic_10 = spot_2[2] | spot_2[8]; // lanes.rs:18
    wire logic_11 = spot_2[4] | spot_2[10]; // lanes.rs:18
    wire [15:0] logic_12 = ({16{spot_2[0]}} & {data_2[135:128], data_2[143:136]}) | ({16{spot_2[6]}} &
            {data_2[151:144], data_2[159:152]}) | ({16{spot_2[2]}} & {data_2[167:160], data_2[175:168]}) |
            ({16{spot_2[8]}} & {data_2[183:176], data_2[191:184]}); // lanes.rs:18
    wire logic_13 = spot_2[0] | spot_2[2] | spot_2[4]; // lanes.rs:18
    wire logic_14 = spot_2[0] | spot_2[2] | spot_2[4]; // lanes.rs:18
    wire logic_15 = spot_2[0] | spot_2[2] | spot_2[4]; // lanes.rs:18
    wire logic_16 = spot_2[0] | spot_2[2] | spot_2[4]; // lanes.rs:18
    wire logic_17 = spot_2[0] | spot_2[2] | spot_2[4]; // lanes.rs:18
    wire logic_18 = spot_2[0] | spot_2[2] | spot_2[4]; // lanes.rs:18
    wire logic_19 = spot_2[4] | spot_2[6]; // lanes.rs:18
    wire [15:0] logic_20 = ({16{spot_2[0]}} & {data_2[215:208], data_2[223:216]}) | ({16{spot_2[2]}} &
            {data_2[247:240], data_2[255:248]}) | ({16{logic_19}} & {data_2[279:272], data_2[287:280]}) |
            ({16{spot_2[8]}} & {data_2[311:304], data_2[319:312]}); // lanes.rs:18
    wire logic_21 = spot_2[4] | spot_2[6]; // lanes.rs:18
    wire [15:0] logic_22 = ({16{spot_2[0]}} & {data_2[231:224], data_2[239:232]}) | ({16{spot_2[2]}} &
            {data_2[263:256], data_2[271:264]}) | ({16{logic_21}} & {data_2[295:288], data_2[303:296]}) |
            ({16{spot_2[8]}} & {data_2[327:320], data_2[335:328]}); // lanes.rs:18
    wire [127:0] joined_3 = {source_0, source_1, source_2, source_3, source_4, source_5, source_6, source_7}; // fields.rs:58
    wire logic_23 = spot_2[0] | spot_2[2] | spot_2[4]; // lanes.rs:18
    wire logic_24 = spot_2[0] | spot_2[2] | spot_2[4]; // lanes.rs:18
    wire logic_25 = spot_2[0] | spot_2[2] | spot_2[4]; // lanes.rs:18
    wire logic_26 = spot_2[0] | spot_2[2] | spot_2[4]; // lanes.rs:18
    wire logic_27 = spot_2[0] | spot_2[2] | spot_2[4]; // lanes.rs:18
    wire logic_28 = spot_2[0] | spot_2[2] | spot_2[4]; // lanes.rs:18
    wire [15:0] logic_29 = ({16{spot_2[0]}} & {data_2[247:240], data_2[255:248]}) | ({16{spot_2[2]}} &
            {data_2[279:272], data_2[287:280]}) | ({16{spot_2[4]}} & {data_2[311:304], data_2[319:312]}) |
            ({16{spot_2[6]}} & {data_2[407:400], data_2[415:408]}); // lanes.rs:18
    wire [15:0] logic_30 = ({16{spot_2[0]}} & {data_2[263:256], data_2[271:264]}) | ({16{spot_2[2]}} &
            {data_2[295:288], data_2[303:296]}) | ({16{spot_2[4]}} & {data_2[327:320], data_2[335:328]}) |
            ({16{spot_2[6]}} & {data_2[423:416], data_2[431:424]}); // lanes.rs:18
    wire [15:0] logic_31 = ({16{spot_2[0]}} & {data_2[279:272], data_2[287:280]}) | ({16{spot_2[2]}} &
            {data_2[311:304], data_2[319:312]}) | ({16{spot_2[4]}} & {data_2[343:336], data_2[351:344]}) |
            ({16{spot_2[6]}} & {data_2[439:432], data_2[447:440]}); // lanes.rs:18
    wire [15:0] logic_32 = ({16{spot_2[11]}} & {data_2[7:0], data_2[15:8]}) | ({16{spot_2[0]}} &
            {data_2[295:288], data_2[303:296]}) | ({16{spot_2[2]}} & {data_2[327:320], data_2[335:328]}) |
            ({16{spot_2[4]}} & {data_2[359:352], data_2[367:360]}); // lanes.rs:18
    wire [15:0] logic_33 = ({16{spot_2[11]}} & {data_2[23:16], data_2[31:24]}) | ({16{spot_2[0]}} &
            {data_2[311:304], data_2[319:312]}) | ({16{spot_2[2]}} & {data_2[343:336], data_2[351:344]}) |
            ({16{spot_2[4]}} & {data_2[375:368], data_2[383:376]}); // lanes.rs:18
    wire [15:0] logic_34 = ({16{spot_2[9]}} & {data_2[7:0], data_2[15:8]}) | ({16{spot_2[11]}} &
            {data_2[39:32], data_2[47:40]}) | ({16{spot_2[0]}} & {data_2[327:320], data_2[335:328]}) |
            ({16{spot_2[2]}} & {data_2[359:352], data_2[367:360]}); // lanes.rs:18
    wire [15:0] logic_35 = ({16{spot_2[9]}} & {data_2[23:16], data_2[31:24]}) | ({16{spot_2[11]}} &
            {data_2[55:48], data_2[63:56]}) | ({16{spot_2[0]}} & {data_2[343:336], data_2[351:344]}) |
            ({16{spot_2[2]}} & {data_2[375:368], data_2[383:376]}); // lanes.rs:18
    wire [15:0] logic_36 = ({16{spot_2[7]}} & {data_2[7:0], data_2[15:8]}) | ({16{spot_2[9]}} &
            {data_2[39:32], data_2[47:40]}) | ({16{spot_2[11]}} & {data_2[71:64], data_2[79:72]}) |
            ({16{spot_2[0]}} & {data_2[359:352], data_2[367:360]}); // lanes.rs:18
    wire logic_37 = to_ipv6_0_4 & to_ipv6_1_4 & may_be_to_ipv6_4; // decide.rs:117
    wire logic_38 = (ipv6_3 ? (head[15:12] == 4'd6) : (head[15:8] == 8'h45)) & ((ipv6_3 ? ttl_protocol[15:8] :
            ttl_protocol[7:0]) == 8'h11) & (|layout_3); // decide.rs:119
    wire [15:0] mux_2 = ipv6_3 ? 16'hffff : 16'h13; // decide.rs:122
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [15:0] logic_39 = (length_field & ~udp_2) | ((length_field | ~udp_2) & ~mux_2); // decide.rs:218
    /* verilator lint_on UNUSEDSIGNAL */
    wire logic_40 = (udp_2 < 16'h8) | ((udp_2 >= 16'hffec) & ~ipv6_3); // decide.rs:123
    wire logic_41 = length_wrong_4 | length_none_4; // decide.rs:124
    wire logic_42 = from_port_4 | from_nobody_4 | from_none_4; // decide.rs:130
    wire logic_43 = (|fragment_field[13:0]) & ~ipv6_3; // decide.rs:110
    wire logic_44 = ~(|udp_3) & ipv6_3; // decide.rs:110
    wire compare_1 = udp_2 < 16'h16; // decide.rs:139
    wire compare_2 = 16'h34 < udp_2; // decide.rs:140
    wire logic_45 = leave_tlvs & compare_2; // decide.rs:141
    wire logic_46 = only_listed_4 & ~((listed_0_0_4 & listed_0_1_4) | (listed_1_0_4 & listed_1_1_4) |
            (listed_2_0_4 & listed_2_1_4) | (listed_3_0_4 & listed_3_1_4)); // decide.rs:144
    wire [6:0] logic_47 = ({7{layout_3[0]}} & 7'h22) | ({7{layout_3[1]}} & 7'h26) | ({7{layout_3[2]}} & 7'h2a)
            | ({7{layout_3[3]}} & 7'h36) | ({7{layout_3[4]}} & 7'h3a) | ({7{layout_3[5]}} & 7'h3e); // lanes.rs:18
    wire [7:0] sum_1 = {1'd0, logic_47} + {1'd0, 7'h8}; // decide.rs:160
    wire logic_48 = has_udp_4 & udp_whole_4; // decide.rs:163
    wire ours = logic_48 & (to_ipv4_4 | logic_37) & to_port_4; // decide.rs:164
    wire mux_3 = (valid_5 & first_5) ? room : fits; // decide.rs:226
    wire logic_49 = unlimited | (|tokens); // decide.rs:244
    wire answered = asked & logic_49 & mux_3; // decide.rs:179
    wire logic_50 = since_token >= rate_less_1; // decide.rs:235
    wire [31:0] sum_2 = since_token + 32'h1; // decide.rs:236
    wire logic_51 = answered & ~unlimited; // decide.rs:241
    wire [7:0] difference_1 = tokens - 8'h1; // decide.rs:242
    wire [7:0] sum_3 = tokens + 8'h1; // decide.rs:242
    wire [15:0] logic_52 = ({16{spot_2[5]}} & {data_2[7:0], data_2[15:8]}) | ({16{spot_2[7]}} &
            {data_2[103:96], data_2[111:104]}) | ({16{spot_2[9]}} & {data_2[135:128], data_2[143:136]}) |
            ({16{spot_2[11]}} & {data_2[167:160], data_2[175:168]}); // lanes.rs:18
    wire [6:0] logic_53 = ({7{layout_3[0]}} & 7'h22) | ({7{layout_3[1]}} & 7'h26) | ({7{layout_3[2]}} & 7'h2a)
            | ({7{layout_3[3]}} & 7'h36) | ({7{layout_3[4]}} & 7'h3a) | ({7{layout_3[5]}} & 7'h3e); // lanes.rs:18
    wire [7:0] sum_4 = {1'd0, logic_53} + {1'd0, 7'h18}; // sessions.rs:174
    wire [144:0] joined_4 = {ipv6_3, joined_3, udp_0}; // sessions.rs:176
    wire logic_54 = session_looked & ~first_3; // sessions.rs:181
    wire logic_55 = valid_3 & (has_ssid | last_3) & ~logic_54; // sessions.rs:182
    wire [47:0] logic_56 = session_hash ^ (ssid_hash & {48{ssid_given & ssid_whole}}); // sessions.rs:186
    wire [9:0] sum_5 = cleared + 10'h1; // sessions.rs:204
    wire logic_57 = ~cleared[9]; // sessions.rs:206
    wire logic_58 = ~(cleared[8] | cleared[9]); // sessions.rs:207
    wire logic_59 = session_look_6 & sure & stateful; // sessions.rs:119
    wire logic_60 = same_place_6 & taken_7; // sessions.rs:108
    wire mux_4 = logic_60 ? same_session_1_6 : took_2_6 ? same_session_2_6 : took_3_6 ? same_session_3_6 :
            (lives_6 & its_own_6); // sessions.rs:117
    wire taken = logic_59 & ~logic_57 & (mux_4 | ~(logic_60 | took_2_6 | took_3_6 | lives_6)); // sessions.rs:92
    wire [31:0] mux_5 = logic_60 ? next_7 : number_6; // sessions.rs:122
    wire [31:0] sum_6 = mux_5 + 32'h1; // sessions.rs:123
    wire [31:0] next_number = mux_4 ? sum_6 : 32'h1; // sessions.rs:93
    wire logic_61 = (session_5[7:0] == session_7[7:0]) & taken_7; // sessions.rs:104
    wire logic_62 = (session_5[7:0] == session_8[7:0]) & taken_8; // sessions.rs:104
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] difference_2 = sessions_read0[31:0] - oldest_session; // sessions.rs:112
    /* verilator lint_on UNUSEDSIGNAL */
    wire [8:0] logic_63 = ({9{spot_2[0]}} & 9'h22) | ({9{spot_2[1]}} & 9'h1e2) | ({9{spot_2[2]}} & 9'h26) |
            ({9{spot_2[3]}} & 9'h1e6) | ({9{spot_2[4]}} & 9'h2a) | ({9{spot_2[5]}} & 9'h1ea) | ({9{spot_2[6]}}
            & 9'h36) | ({9{spot_2[7]}} & 9'h1f6); // lanes.rs:18
    wire [8:0] sum_7 = udp_begins_at + {3'd0, (|udp_2[15:6]) ? 6'h3f : udp_2[5:0]}; // fill.rs:91
    wire [15:0] joined_5 = {~mux_1, 8'h0}; // fill.rs:261
    wire [16:0] sum_8 = {1'd0, ~ip_checksum} + {1'd0, joined_5}; // lanes.rs:54
    wire [16:0] sum_9 = {1'd0, ~ip_checksum} + {1'd0, joined_5}; // lanes.rs:55
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [16:0] sum_10 = sum_9 + 17'h1; // lanes.rs:55
    /* verilator lint_on UNUSEDSIGNAL */
    wire [15:0] joined_6 = {head[15:8], dscp[6] ? dscp[5:0] : head[7:2], 2'd0}; // fill.rs:255
    wire [16:0] sum_11 = {1'd0, ~head} + {1'd0, joined_6}; // lanes.rs:54
    wire [16:0] sum_12 = {1'd0, ~head} + {1'd0, joined_6}; // lanes.rs:55
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [16:0] sum_13 = sum_12 + 17'h1; // lanes.rs:55
    /* verilator lint_on UNUSEDSIGNAL */
    wire [16:0] sum_14 = {1'd0, ip_sum_a} + {1'd0, ip_sum_b}; // lanes.rs:54
    wire [16:0] sum_15 = {1'd0, ip_sum_a} + {1'd0, ip_sum_b}; // lanes.rs:55
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [16:0] sum_16 = sum_15 + 17'h1; // lanes.rs:55
    /* verilator lint_on UNUSEDSIGNAL */
    wire logic_64 = bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
            ((bytes_inside[6:3] == 4'd7) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0); // fill.rs:111
    wire logic_65 = bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
            ((bytes_inside[6:3] == 4'd7) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0)); // fill.rs:111
    wire logic_66 = bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
            ((bytes_inside[6:3] == 4'd5) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] & 1'd0))); // fill.rs:111
    wire logic_67 = bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
            ((bytes_inside[6:3] == 4'd5) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] | 1'd0)))); // fill.rs:111
    wire logic_68 = bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
            ((bytes_inside[6:3] == 4'd5) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] & 1'd0))); // fill.rs:111
    wire [7:0] logic_69 = ({8{~(always_20 | (reached_20 & inside_41))}} & data_5[335:328]) | ({8{put_20_1_0}}
            & 8'h0) | ({8{put_20_1_1}} & data_5[319:312]) | ({8{put_20_1_2}} & data_5[303:296]) |
            ({8{put_20_1_3}} & data_5[207:200]) | ({8{put_20_1_4}} & 8'h0) | ({8{put_20_1_5}} & ipv6[7:0]) |
            ({8{put_20_1_6}} & ipv6[39:32]); // lanes.rs:18
    wire logic_70 = bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
            ((bytes_inside[6:3] == 4'd5) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0)); // fill.rs:111
    wire [7:0] logic_71 = ({8{~(always_20 | (reached_20 & inside_40))}} & data_5[327:320]) | ({8{put_20_0_0}}
            & 8'h0) | ({8{put_20_0_1}} & data_5[311:304]) | ({8{put_20_0_2}} & data_5[295:288]) |
            ({8{put_20_0_3}} & data_5[199:192]) | ({8{put_20_0_4}} & 8'h0) | ({8{put_20_0_5}} & ipv6[15:8]) |
            ({8{put_20_0_6}} & ipv6[47:40]); // lanes.rs:18
    wire logic_72 = bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
            ((bytes_inside[6:3] == 4'd4) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0); // fill.rs:111
    wire logic_73 = bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
            ((bytes_inside[6:3] == 4'd4) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0)); // fill.rs:111
    wire logic_74 = bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
            ((bytes_inside[6:3] == 4'd4) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] & 1'd0))); // fill.rs:111
    wire [7:0] logic_75 = ({8{~(always_18 | (reached_18 & inside_37))}} & data_5[303:296]) | ({8{put_18_1_0}}
            & data_5[287:280]) | ({8{put_18_1_1}} & data_5[271:264]) | ({8{put_18_1_2}} & ipv4[7:0]) |
            ({8{put_18_1_3}} & ipv6[7:0]) | ({8{put_18_1_4}} & 8'h0) | ({8{put_18_1_5}} & ipv6[39:32]) |
            ({8{put_18_1_6}} & data_5[111:104]); // lanes.rs:18
    wire logic_76 = bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
            ((bytes_inside[6:3] == 4'd4) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0)); // fill.rs:111
    wire [7:0] logic_77 = ({8{~(always_18 | (reached_18 & inside_36))}} & data_5[295:288]) | ({8{put_18_0_0}}
            & data_5[279:272]) | ({8{put_18_0_1}} & data_5[263:256]) | ({8{put_18_0_2}} & ipv4[15:8]) |
            ({8{put_18_0_3}} & ipv6[15:8]) | ({8{put_18_0_4}} & 8'h0) | ({8{put_18_0_5}} & ipv6[47:40]) |
            ({8{put_18_0_6}} & data_5[103:96]); // lanes.rs:18
    wire logic_78 = bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
            ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] & 1'd0))); // fill.rs:111
    wire [7:0] logic_79 = ({8{~(always_14 | (reached_14 & inside_29))}} & data_5[239:232]) | ({8{put_14_1_0}}
            & ipv4[7:0]) | ({8{put_14_1_1}} & ip_checksum_5[7:0]) | ({8{put_14_1_2}} & 8'h0) |
            ({8{put_14_1_3}} & ipv6[71:64]) | ({8{put_14_1_4}} & data_5[47:40]) | ({8{put_14_1_5}} &
            ipv6[103:96]) | ({8{put_14_1_6}} & 8'hff); // lanes.rs:18
    wire logic_80 = bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
            ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0)); // fill.rs:111
    wire [7:0] logic_81 = ({8{~(always_14 | (reached_14 & inside_28))}} & data_5[231:224]) | ({8{put_14_0_0}}
            & ipv4[15:8]) | ({8{put_14_0_1}} & ip_checksum_5[15:8]) | ({8{put_14_0_2}} & 8'h0) |
            ({8{put_14_0_3}} & ipv6[79:72]) | ({8{put_14_0_4}} & data_5[39:32]) | ({8{put_14_0_5}} &
            ipv6[111:104]) | ({8{put_14_0_6}} & 8'h11); // lanes.rs:18
    wire logic_82 = bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
            ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] & 1'd0))); // fill.rs:111
    wire logic_83 = bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
            ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] | 1'd0)))); // fill.rs:111
    wire logic_84 = bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
            ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] & 1'd0))); // fill.rs:111
    wire logic_85 = bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
            ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0)); // fill.rs:111
    wire logic_86 = bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
            ((bytes_inside[6:3] == 4'd2) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0); // fill.rs:111
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] mux_6 = dscp[6] ? dscp[5:0] : {data_5[179:176], data_5[191:190]}; // fill.rs:254
    /* verilator lint_on UNUSEDSIGNAL */
    wire [7:0] logic_87 = ({8{~(always_11 | (reached_11 & inside_23))}} & data_5[191:184]) | ({8{put_11_1_0}}
            & 8'h11) | ({8{put_11_1_1}} & 8'h0) | ({8{put_11_1_2}} & {dscp[6] ? dscp[5:0] : data_5[191:186],
            2'd0}); // lanes.rs:18
    wire logic_88 = bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
            ((bytes_inside[6:3] == 4'd2) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0)); // fill.rs:111
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] mux_7 = dscp[6] ? dscp[5:0] : {data_5[179:176], data_5[191:190]}; // fill.rs:254
    /* verilator lint_on UNUSEDSIGNAL */
    wire [7:0] logic_89 = ({8{~(always_11 | (reached_11 & inside_22))}} & data_5[183:176]) | ({8{put_11_0_0}}
            & 8'hff) | ({8{put_11_0_1}} & ttl_5) | ({8{put_11_0_2}} & data_5[183:176]) | ({8{put_11_0_3}} &
            data_before_1[503:496]) | ({8{put_11_0_4}} & ipv6[127:120]) | ({8{put_11_0_5}} & time_5[31:24]) |
            ({8{put_11_0_6}} & {data_5[183:180], mux_7[5:2]}); // lanes.rs:18
    wire logic_90 = bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
            ((bytes_inside[6:3] == 4'd2) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] & 1'd0))); // fill.rs:111
    wire logic_91 = bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
            ((bytes_inside[6:3] == 4'd2) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0)); // fill.rs:111
    wire logic_92 = bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
            ((bytes_inside[6:3] == 4'd2) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] & 1'd0))); // fill.rs:111
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] mux_8 = dscp[6] ? dscp[5:0] : {data_5[147:144], data_5[159:158]}; // fill.rs:254
    /* verilator lint_on UNUSEDSIGNAL */
    wire [7:0] logic_93 = ({8{~(always_9 | (reached_9 & inside_19))}} & data_5[159:152]) | ({8{put_9_1_0}} &
            8'h0) | ({8{put_9_1_1}} & {dscp[6] ? dscp[5:0] : data_5[159:154], 2'd0}) | ({8{put_9_1_2}} &
            data_before_1[479:472]); // lanes.rs:18
    wire logic_94 = bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
            ((bytes_inside[6:3] == 4'd2) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] | 1'd0)))); // fill.rs:111
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] mux_9 = dscp[6] ? dscp[5:0] : {data_5[147:144], data_5[159:158]}; // fill.rs:254
    /* verilator lint_on UNUSEDSIGNAL */
    wire logic_95 = bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
            ((bytes_inside[6:3] == 4'd2) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] & 1'd0))); // fill.rs:111
    wire logic_96 = bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
            ((bytes_inside[6:3] == 4'd2) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0)); // fill.rs:111
    wire logic_97 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0) |
            ((bytes_inside[6:3] == 4'd1) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0); // fill.rs:111
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] mux_10 = dscp[6] ? dscp[5:0] : {data_5[115:112], data_5[127:126]}; // fill.rs:254
    /* verilator lint_on UNUSEDSIGNAL */
    wire [7:0] logic_98 = ({8{~(always_7 | (reached_7 & inside_15))}} & data_5[127:120]) | ({8{put_7_1_0}} &
            {dscp[6] ? dscp[5:0] : data_5[127:122], 2'd0}) | ({8{put_7_1_1}} & data_before_1[447:440]) |
            ({8{put_7_1_2}} & {mux_10[1:0], 2'd0, data_5[123:120]}); // lanes.rs:18
    wire logic_99 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0) |
            ((bytes_inside[6:3] == 4'd1) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0)); // fill.rs:111
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] mux_11 = dscp[6] ? dscp[5:0] : {data_5[115:112], data_5[127:126]}; // fill.rs:254
    /* verilator lint_on UNUSEDSIGNAL */
    wire [7:0] logic_100 = ({8{~(always_7 | (reached_7 & inside_14))}} & data_5[119:112]) | ({8{put_7_0_0}} &
            data_5[119:112]) | ({8{put_7_0_1}} & data_before_1[439:432]) | ({8{put_7_0_2}} & {data_5[119:116],
            mux_11[5:2]}); // lanes.rs:18
    wire logic_101 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0) |
            ((bytes_inside[6:3] == 4'd1) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] & 1'd0))); // fill.rs:111
    wire logic_102 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0) |
            ((bytes_inside[6:3] == 4'd1) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0)); // fill.rs:111
    wire logic_103 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0); // fill.rs:111
    wire logic_104 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0)); // fill.rs:111
    wire logic_105 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] & 1'd0))); // fill.rs:111
    wire logic_106 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0)); // fill.rs:111
    wire logic_107 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] & 1'd0))); // fill.rs:111
    wire logic_108 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] | 1'd0)))); // fill.rs:111
    wire logic_109 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] & 1'd0))); // fill.rs:111
    wire logic_110 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0)); // fill.rs:111
    wire logic_111 = valid_7 & last_7 & sure_7; // decide.rs:92
    wire [16:0] sum_17 = {1'd0, minus_term_0} + {1'd0, minus_term_1}; // sum.rs:174
    wire [16:0] sum_18 = {1'd0, minus_term_2} + {1'd0, minus_term_3}; // sum.rs:174
    wire [16:0] sum_19 = {1'd0, minus_term_4} + {1'd0, minus_term_5}; // sum.rs:174
    wire [16:0] sum_20 = {1'd0, minus_term_6} + {1'd0, minus_term_7}; // sum.rs:174
    wire [16:0] sum_21 = {1'd0, minus_term_8} + {1'd0, minus_term_9}; // sum.rs:174
    wire [16:0] sum_22 = {1'd0, minus_term_10} + {1'd0, minus_term_11}; // sum.rs:174
    wire [16:0] sum_23 = {1'd0, minus_term_12} + {1'd0, minus_term_13}; // sum.rs:174
    wire [16:0] sum_24 = {1'd0, minus_term_14} + {1'd0, minus_term_15}; // sum.rs:174
    wire [16:0] sum_25 = {1'd0, minus_term_16} + {1'd0, minus_term_17}; // sum.rs:174
    wire [16:0] sum_26 = {1'd0, minus_term_18} + {1'd0, minus_term_19}; // sum.rs:174
    wire [16:0] sum_27 = {1'd0, minus_term_20} + {1'd0, minus_term_21}; // sum.rs:174
    wire [16:0] sum_28 = {1'd0, minus_term_22} + {1'd0, minus_term_23}; // sum.rs:174
    wire [16:0] sum_29 = {1'd0, minus_term_24} + {1'd0, minus_term_25}; // sum.rs:174
    wire [16:0] sum_30 = {1'd0, minus_term_26} + {1'd0, minus_term_27}; // sum.rs:174
    wire [16:0] sum_31 = {1'd0, minus_term_28} + {1'd0, minus_term_29}; // sum.rs:174
    wire [16:0] sum_32 = {1'd0, minus_term_30} + {1'd0, minus_term_31}; // sum.rs:174
    wire [18:0] sum_33 = {1'd0, minus_7_0} + {1'd0, minus_7_1}; // sum.rs:174
    wire [18:0] sum_34 = {1'd0, minus_7_2} + {1'd0, minus_7_3}; // sum.rs:174
    wire [18:0] sum_35 = {1'd0, minus_7_4} + {1'd0, minus_7_5}; // sum.rs:174
    wire [18:0] sum_36 = {1'd0, minus_7_6} + {1'd0, minus_7_7}; // sum.rs:174
    wire [20:0] sum_37 = {1'd0, minus_8_0} + {1'd0, minus_8_1}; // sum.rs:174
    wire logic_112 = |udp_2[15:6]; // sum.rs:143
    wire [16:0] sum_38 = {1'd0, plus_time_0} + {1'd0, plus_time_1}; // sum.rs:174
    wire [16:0] sum_39 = {1'd0, plus_time_2} + {1'd0, plus_time_3}; // sum.rs:174
    wire [16:0] sum_40 = {1'd0, plus_sequence_0} + {1'd0, plus_sequence_1}; // sum.rs:174
    wire [16:0] sum_41 = {1'd0, plus_hops} + {1'd0, plus_error}; // sum.rs:174
    wire logic_113 = sum_done & ~first_9; // sum.rs:72
    wire logic_114 = valid_9 & (has_all_9 | last_9) & ~logic_113; // sum.rs:73
    wire [15:0] joined_7 = {9'h0, total_10[22:16]}; // lanes.rs:46
    wire [15:0] sum_42 = total_10[15:0] + joined_7; // lanes.rs:47
    wire [16:0] sum_43 = {1'd0, total_10[15:0]} + {1'd0, joined_7}; // lanes.rs:48
    wire [16:0] sum_44 = sum_43 + 17'h1; // lanes.rs:48

    always @(posedge clk) begin
        if (taken_7 | logic_58) sessions[logic_58 ? cleared[7:0] : session_7[7:0]] <= {1'd1, session_7[47:8],
                next_7, seconds} & {105{~logic_58}};
    end
`ifdef FORMAL
    always @(posedge clk) sessions_read0 <= ((taken_7 | logic_58) & ((logic_58 ? cleared[7:0] :
            session_7[7:0]) == logic_56[7:0])) ? ~({1'd1, session_7[47:8], next_7, seconds} &
            {105{~logic_58}}) : sessions[logic_56[7:0]];
`else
    always @(posedge clk) sessions_read0 <= sessions[logic_56[7:0]];
`endif

    initial begin
        error_now = 16'h0;
        arrival_1 = 64'h0;
        arrival_2 = 64'h0;
        arrival_3 = 64'h0;
        time_1 = 64'h0;
        number = 2'd0;
        to_us_0 = 1'd0;
        to_us_1 = 1'd0;
        to_us_2 = 1'd0;
        unicast = 1'd0;
        tag_0 = 1'd0;
        tag_1 = 1'd0;
        ipv6_2 = 1'd0;
        ipv6_1 = 1'd0;
        ipv6_0 = 1'd0;
        ipv4_2 = 1'd0;
        ipv4_1 = 1'd0;
        ipv4_0 = 1'd0;
        here_1 = 2'd0;
        valid_1 = 1'd0;
        first_1 = 1'd0;
        last_1 = 1'd0;
        refused_1 = 1'd0;
        length_1 = 14'h0;
        valid_2 = 1'd0;
        first_2 = 1'd0;
        last_2 = 1'd0;
        refused_2 = 1'd0;
        length_2 = 14'h0;
        valid_3 = 1'd0;
        first_3 = 1'd0;
        last_3 = 1'd0;
        refused_3 = 1'd0;
        length_3 = 14'h0;
        valid_4 = 1'd0;
        first_4 = 1'd0;
        last_4 = 1'd0;
        refused_4 = 1'd0;
        length_4 = 14'h0;
        valid_5 = 1'd0;
        first_5 = 1'd0;
        last_5 = 1'd0;
        refused_5 = 1'd0;
        length_5 = 14'h0;
        valid_6 = 1'd0;
        first_6 = 1'd0;
        last_6 = 1'd0;
        length_6 = 14'h0;
        valid_7 = 1'd0;
        first_7 = 1'd0;
        last_7 = 1'd0;
        length_7 = 14'h0;
        valid_8 = 1'd0;
        first_8 = 1'd0;
        last_8 = 1'd0;
        valid_9 = 1'd0;
        first_9 = 1'd0;
        last_9 = 1'd0;
        first_10 = 1'd0;
        first_11 = 1'd0;
        data_1 = 512'h0;
        data_2 = 512'h0;
        data_3 = 512'h0;
        data_4 = 512'h0;
        data_5 = 512'h0;
        layout_2 = 6'h0;
        spot_2 = 12'h0;
        time_2 = 64'h0;
        time_3 = 64'h0;
        time_4 = 64'h0;
        time_5 = 64'h0;
        ipv6_3 = 1'd0;
        ttl_protocol = 16'h0;
        layout_3 = 6'h0;
        spot_3 = 12'h0;
        spot_4 = 12'h0;
        head = 16'h0;
        length_field = 16'h0;
        fragment_field = 16'h0;
        ttl_4 = 8'h0;
        ttl_5 = 8'h0;
        ip_checksum = 16'h0;
        source_0 = 16'h0;
        source_1 = 16'h0;
        source_2 = 16'h0;
        source_3 = 16'h0;
        source_4 = 16'h0;
        source_5 = 16'h0;
        source_6 = 16'h0;
        source_7 = 16'h0;
        destination_0 = 16'h0;
        destination_1 = 16'h0;
        destination_2 = 16'h0;
        destination_3 = 16'h0;
        destination_4 = 16'h0;
        destination_5 = 16'h0;
        destination_6 = 16'h0;
        destination_7 = 16'h0;
        udp_0 = 16'h0;
        udp_1 = 16'h0;
        udp_2 = 16'h0;
        udp_3 = 16'h0;
        sequence_0 = 16'h0;
        sequence_1 = 16'h0;
        has_udp = 1'd0;
        has_all = 1'd0;
        has_ipv4 = 1'd0;
        has_ipv6 = 1'd0;
        to_ipv4_4 = 1'd0;
        to_ipv6_0_4 = 1'd0;
        to_ipv6_1_4 = 1'd0;
        may_be_to_ipv6_4 = 1'd0;
        is_udp_4 = 1'd0;
        to_port_4 = 1'd0;
        length_wrong_4 = 1'd0;
        length_none_4 = 1'd0;
        from_none_4 = 1'd0;
        from_port_4 = 1'd0;
        from_nobody_4 = 1'd0;
        listed_0_0_4 = 1'd0;
        listed_0_1_4 = 1'd0;
        listed_1_0_4 = 1'd0;
        listed_1_1_4 = 1'd0;
        listed_2_0_4 = 1'd0;
        listed_2_1_4 = 1'd0;
        listed_3_0_4 = 1'd0;
        listed_3_1_4 = 1'd0;
        fragment_4 = 1'd0;
        no_checksum_4 = 1'd0;
        only_listed_4 = 1'd0;
        short_4 = 1'd0;
        left_4 = 1'd0;
        unfit_4 = 1'd0;
        udp_whole_4 = 1'd0;
        has_udp_4 = 1'd0;
        is_fragment = 1'd0;
        is_length = 1'd0;
        is_short = 1'd0;
        is_no_checksum = 1'd0;
        is_loop = 1'd0;
        is_not_allowed = 1'd0;
        is_left = 1'd0;
        asked = 1'd0;
        fits = 1'd0;
        since_token = 32'h0;
        rate_less_1 = 32'h0;
        token_comes = 1'd0;
        tokens = 8'h0;
        unlimited = 1'd0;
        sure = 1'd0;
        end_4 = 17'h0;
        cut_short = 1'd0;
        bad = 1'd0;
        counts_fragment = 1'd0;
        counts_length = 1'd0;
        counts_short = 1'd0;
        counts_no_checksum = 1'd0;
        counts_loop = 1'd0;
        counts_not_allowed = 1'd0;
        counts_left = 1'd0;
        counts_rate_limited = 1'd0;
        counts_no_room = 1'd0;
        fits_6 = 1'd0;
        tlvs_4 = 1'd0;
        tlvs_5 = 1'd0;
        tlvs_6 = 1'd0;
        ssid = 16'h0;
        has_ssid = 1'd0;
        ssid_given = 1'd0;
        ssid_whole = 1'd0;
        session_hash = 48'h0;
        ssid_hash = 48'h0;
        session_looked = 1'd0;
        session_look_4 = 1'd0;
        session_look_5 = 1'd0;
        session_look_6 = 1'd0;
        cleared = 10'h0;
        second_before = 32'h0;
        second_changes = 1'd0;
        seconds = 32'h0;
        oldest_session = 32'h0;
        session_5 = 48'h0;
        session_6 = 48'h0;
        session_7 = 48'h0;
        session_8 = 48'h0;
        taken_7 = 1'd0;
        next_7 = 32'h0;
        taken_8 = 1'd0;
        next_8 = 32'h0;
        same_session_1_6 = 1'd0;
        same_session_2_6 = 1'd0;
        same_session_3_6 = 1'd0;
        number_6 = 32'h0;
        same_place_6 = 1'd0;
        took_2_6 = 1'd0;
        took_3_6 = 1'd0;
        lives_6 = 1'd0;
        its_own_6 = 1'd0;
        is_no_session = 1'd0;
        sure_7 = 1'd0;
        sequence_7 = 32'h0;
        udp_begins_at = 9'h0;
        bytes_inside = 7'h0;
        inside_0 = 1'd0;
        inside_1 = 1'd0;
        inside_2 = 1'd0;
        inside_3 = 1'd0;
        inside_4 = 1'd0;
        inside_5 = 1'd0;
        inside_6 = 1'd0;
        inside_7 = 1'd0;
        inside_8 = 1'd0;
        inside_9 = 1'd0;
        inside_10 = 1'd0;
        inside_11 = 1'd0;
        inside_12 = 1'd0;
        inside_13 = 1'd0;
        inside_14 = 1'd0;
        inside_15 = 1'd0;
        inside_16 = 1'd0;
        inside_17 = 1'd0;
        inside_18 = 1'd0;
        inside_19 = 1'd0;
        inside_20 = 1'd0;
        inside_21 = 1'd0;
        inside_22 = 1'd0;
        inside_23 = 1'd0;
        inside_24 = 1'd0;
        inside_25 = 1'd0;
        inside_26 = 1'd0;
        inside_27 = 1'd0;
        inside_28 = 1'd0;
        inside_29 = 1'd0;
        inside_30 = 1'd0;
        inside_31 = 1'd0;
        inside_32 = 1'd0;
        inside_33 = 1'd0;
        inside_34 = 1'd0;
        inside_35 = 1'd0;
        inside_36 = 1'd0;
        inside_37 = 1'd0;
        inside_38 = 1'd0;
        inside_39 = 1'd0;
        inside_40 = 1'd0;
        inside_41 = 1'd0;
        inside_42 = 1'd0;
        inside_43 = 1'd0;
        inside_44 = 1'd0;
        inside_45 = 1'd0;
        inside_46 = 1'd0;
        inside_47 = 1'd0;
        inside_48 = 1'd0;
        inside_49 = 1'd0;
        inside_50 = 1'd0;
        inside_51 = 1'd0;
        inside_52 = 1'd0;
        inside_53 = 1'd0;
        inside_54 = 1'd0;
        inside_55 = 1'd0;
        inside_56 = 1'd0;
        inside_57 = 1'd0;
        inside_58 = 1'd0;
        inside_59 = 1'd0;
        inside_60 = 1'd0;
        inside_61 = 1'd0;
        inside_62 = 1'd0;
        inside_63 = 1'd0;
        data_before_1 = 512'h0;
        ip_sum_a = 16'h0;
        ip_sum_b = 16'h0;
        ip_checksum_5 = 16'h0;
        always_31 = 1'd0;
        reached_31 = 1'd0;
        put_31_1_0 = 1'd0;
        put_31_1_1 = 1'd0;
        put_31_1_2 = 1'd0;
        put_31_1_3 = 1'd0;
        reply_31_1 = 8'h0;
        put_31_0_0 = 1'd0;
        put_31_0_1 = 1'd0;
        put_31_0_2 = 1'd0;
        put_31_0_3 = 1'd0;
        reply_31_0 = 8'h0;
        always_30 = 1'd0;
        reached_30 = 1'd0;
        put_30_1_0 = 1'd0;
        put_30_1_1 = 1'd0;
        put_30_1_2 = 1'd0;
        put_30_1_3 = 1'd0;
        reply_30_1 = 8'h0;
        put_30_0_0 = 1'd0;
        put_30_0_1 = 1'd0;
        put_30_0_2 = 1'd0;
        put_30_0_3 = 1'd0;
        reply_30_0 = 8'h0;
        always_29 = 1'd0;
        reached_29 = 1'd0;
        put_29_1_0 = 1'd0;
        put_29_1_1 = 1'd0;
        put_29_1_2 = 1'd0;
        put_29_1_3 = 1'd0;
        put_29_1_4 = 1'd0;
        reply_29_1 = 8'h0;
        put_29_0_0 = 1'd0;
        put_29_0_1 = 1'd0;
        put_29_0_2 = 1'd0;
        put_29_0_3 = 1'd0;
        put_29_0_4 = 1'd0;
        reply_29_0 = 8'h0;
        always_28 = 1'd0;
        put_28_1_0 = 1'd0;
        put_28_1_1 = 1'd0;
        put_28_1_2 = 1'd0;
        reply_28_1 = 8'h0;
        put_28_0_0 = 1'd0;
        put_28_0_1 = 1'd0;
        put_28_0_2 = 1'd0;
        reply_28_0 = 8'h0;
        always_27 = 1'd0;
        put_27_1_0 = 1'd0;
        put_27_1_1 = 1'd0;
        put_27_1_2 = 1'd0;
        put_27_1_3 = 1'd0;
        reply_27_1 = 8'h0;
        put_27_0_0 = 1'd0;
        put_27_0_1 = 1'd0;
        put_27_0_2 = 1'd0;
        put_27_0_3 = 1'd0;
        reply_27_0 = 8'h0;
        always_26 = 1'd0;
        put_26_1_0 = 1'd0;
        put_26_1_1 = 1'd0;
        reply_26_1 = 8'h0;
        put_26_0_0 = 1'd0;
        put_26_0_1 = 1'd0;
        reply_26_0 = 8'h0;
        always_25 = 1'd0;
        put_25_1_0 = 1'd0;
        put_25_1_1 = 1'd0;
        reply_25_1 = 8'h0;
        put_25_0_0 = 1'd0;
        put_25_0_1 = 1'd0;
        reply_25_0 = 8'h0;
        always_24 = 1'd0;
        reached_24 = 1'd0;
        put_24_1_0 = 1'd0;
        put_24_1_1 = 1'd0;
        put_24_1_2 = 1'd0;
        reply_24_1 = 8'h0;
        put_24_0_0 = 1'd0;
        put_24_0_1 = 1'd0;
        put_24_0_2 = 1'd0;
        reply_24_0 = 8'h0;
        always_23 = 1'd0;
        reached_23 = 1'd0;
        put_23_1_0 = 1'd0;
        put_23_1_1 = 1'd0;
        put_23_1_2 = 1'd0;
        reply_23_1 = 8'h0;
        put_23_0_0 = 1'd0;
        put_23_0_1 = 1'd0;
        put_23_0_2 = 1'd0;
        reply_23_0 = 8'h0;
        always_22 = 1'd0;
        reached_22 = 1'd0;
        put_22_1_0 = 1'd0;
        put_22_1_1 = 1'd0;
        put_22_1_2 = 1'd0;
        put_22_1_3 = 1'd0;
        put_22_1_4 = 1'd0;
        reply_22_1 = 8'h0;
        put_22_0_0 = 1'd0;
        put_22_0_1 = 1'd0;
        put_22_0_2 = 1'd0;
        put_22_0_3 = 1'd0;
        put_22_0_4 = 1'd0;
        reply_22_0 = 8'h0;
        always_21 = 1'd0;
        reached_21 = 1'd0;
        put_21_1_0 = 1'd0;
        put_21_1_1 = 1'd0;
        put_21_1_2 = 1'd0;
        put_21_1_3 = 1'd0;
        put_21_1_4 = 1'd0;
        reply_21_1 = 8'h0;
        put_21_0_0 = 1'd0;
        put_21_0_1 = 1'd0;
        put_21_0_2 = 1'd0;
        put_21_0_3 = 1'd0;
        put_21_0_4 = 1'd0;
        reply_21_0 = 8'h0;
        always_20 = 1'd0;
        reached_20 = 1'd0;
        put_20_1_0 = 1'd0;
        put_20_1_1 = 1'd0;
        put_20_1_2 = 1'd0;
        put_20_1_3 = 1'd0;
        put_20_1_4 = 1'd0;
        put_20_1_5 = 1'd0;
        put_20_1_6 = 1'd0;
        put_20_1_7 = 1'd0;
        reply_20_1 = 8'h0;
        put_20_0_0 = 1'd0;
        put_20_0_1 = 1'd0;
        put_20_0_2 = 1'd0;
        put_20_0_3 = 1'd0;
        put_20_0_4 = 1'd0;
        put_20_0_5 = 1'd0;
        put_20_0_6 = 1'd0;
        put_20_0_7 = 1'd0;
        reply_20_0 = 8'h0;
        always_19 = 1'd0;
        reached_19 = 1'd0;
        put_19_1_0 = 1'd0;
        put_19_1_1 = 1'd0;
        put_19_1_2 = 1'd0;
        put_19_1_3 = 1'd0;
        put_19_1_4 = 1'd0;
        put_19_1_5 = 1'd0;
        put_19_1_6 = 1'd0;
        reply_19_1 = 8'h0;
        put_19_0_0 = 1'd0;
        put_19_0_1 = 1'd0;
        put_19_0_2 = 1'd0;
        put_19_0_3 = 1'd0;
        put_19_0_4 = 1'd0;
        put_19_0_5 = 1'd0;
        put_19_0_6 = 1'd0;
        reply_19_0 = 8'h0;
        always_18 = 1'd0;
        reached_18 = 1'd0;
        put_18_1_0 = 1'd0;
        put_18_1_1 = 1'd0;
        put_18_1_2 = 1'd0;
        put_18_1_3 = 1'd0;
        put_18_1_4 = 1'd0;
        put_18_1_5 = 1'd0;
        put_18_1_6 = 1'd0;
        put_18_1_7 = 1'd0;
        reply_18_1 = 8'h0;
        put_18_0_0 = 1'd0;
        put_18_0_1 = 1'd0;
        put_18_0_2 = 1'd0;
        put_18_0_3 = 1'd0;
        put_18_0_4 = 1'd0;
        put_18_0_5 = 1'd0;
        put_18_0_6 = 1'd0;
        put_18_0_7 = 1'd0;
        reply_18_0 = 8'h0;
        always_17 = 1'd0;
        reached_17 = 1'd0;
        put_17_1_0 = 1'd0;
        put_17_1_1 = 1'd0;
        put_17_1_2 = 1'd0;
        put_17_1_3 = 1'd0;
        put_17_1_4 = 1'd0;
        put_17_1_5 = 1'd0;
        put_17_1_6 = 1'd0;
        reply_17_1 = 8'h0;
        put_17_0_0 = 1'd0;
        put_17_0_1 = 1'd0;
        put_17_0_2 = 1'd0;
        put_17_0_3 = 1'd0;
        put_17_0_4 = 1'd0;
        put_17_0_5 = 1'd0;
        put_17_0_6 = 1'd0;
        reply_17_0 = 8'h0;
        always_16 = 1'd0;
        reached_16 = 1'd0;
        put_16_1_0 = 1'd0;
        put_16_1_1 = 1'd0;
        put_16_1_2 = 1'd0;
        put_16_1_3 = 1'd0;
        put_16_1_4 = 1'd0;
        put_16_1_5 = 1'd0;
        put_16_1_6 = 1'd0;
        reply_16_1 = 8'h0;
        put_16_0_0 = 1'd0;
        put_16_0_1 = 1'd0;
        put_16_0_2 = 1'd0;
        put_16_0_3 = 1'd0;
        put_16_0_4 = 1'd0;
        put_16_0_5 = 1'd0;
        put_16_0_6 = 1'd0;
        reply_16_0 = 8'h0;
        always_15 = 1'd0;
        reached_15 = 1'd0;
        put_15_1_0 = 1'd0;
        put_15_1_1 = 1'd0;
        put_15_1_2 = 1'd0;
        put_15_1_3 = 1'd0;
        put_15_1_4 = 1'd0;
        put_15_1_5 = 1'd0;
        put_15_1_6 = 1'd0;
        reply_15_1 = 8'h0;
        put_15_0_0 = 1'd0;
        put_15_0_1 = 1'd0;
        put_15_0_2 = 1'd0;
        put_15_0_3 = 1'd0;
        put_15_0_4 = 1'd0;
        put_15_0_5 = 1'd0;
        put_15_0_6 = 1'd0;
        reply_15_0 = 8'h0;
        always_14 = 1'd0;
        reached_14 = 1'd0;
        put_14_1_0 = 1'd0;
        put_14_1_1 = 1'd0;
        put_14_1_2 = 1'd0;
        put_14_1_3 = 1'd0;
        put_14_1_4 = 1'd0;
        put_14_1_5 = 1'd0;
        put_14_1_6 = 1'd0;
        put_14_1_7 = 1'd0;
        reply_14_1 = 8'h0;
        put_14_0_0 = 1'd0;
        put_14_0_1 = 1'd0;
        put_14_0_2 = 1'd0;
        put_14_0_3 = 1'd0;
        put_14_0_4 = 1'd0;
        put_14_0_5 = 1'd0;
        put_14_0_6 = 1'd0;
        put_14_0_7 = 1'd0;
        reply_14_0 = 8'h0;
        always_13 = 1'd0;
        reached_13 = 1'd0;
        put_13_1_0 = 1'd0;
        put_13_1_1 = 1'd0;
        put_13_1_2 = 1'd0;
        put_13_1_3 = 1'd0;
        put_13_1_4 = 1'd0;
        put_13_1_5 = 1'd0;
        put_13_1_6 = 1'd0;
        reply_13_1 = 8'h0;
        put_13_0_0 = 1'd0;
        put_13_0_1 = 1'd0;
        put_13_0_2 = 1'd0;
        put_13_0_3 = 1'd0;
        put_13_0_4 = 1'd0;
        put_13_0_5 = 1'd0;
        put_13_0_6 = 1'd0;
        reply_13_0 = 8'h0;
        always_12 = 1'd0;
        reached_12 = 1'd0;
        put_12_1_0 = 1'd0;
        put_12_1_1 = 1'd0;
        put_12_1_2 = 1'd0;
        put_12_1_3 = 1'd0;
        put_12_1_4 = 1'd0;
        put_12_1_5 = 1'd0;
        put_12_1_6 = 1'd0;
        reply_12_1 = 8'h0;
        put_12_0_0 = 1'd0;
        put_12_0_1 = 1'd0;
        put_12_0_2 = 1'd0;
        put_12_0_3 = 1'd0;
        put_12_0_4 = 1'd0;
        put_12_0_5 = 1'd0;
        put_12_0_6 = 1'd0;
        reply_12_0 = 8'h0;
        always_11 = 1'd0;
        reached_11 = 1'd0;
        put_11_1_0 = 1'd0;
        put_11_1_1 = 1'd0;
        put_11_1_2 = 1'd0;
        put_11_1_3 = 1'd0;
        put_11_1_4 = 1'd0;
        put_11_1_5 = 1'd0;
        put_11_1_6 = 1'd0;
        put_11_1_7 = 1'd0;
        reply_11_1 = 8'h0;
        put_11_0_0 = 1'd0;
        put_11_0_1 = 1'd0;
        put_11_0_2 = 1'd0;
        put_11_0_3 = 1'd0;
        put_11_0_4 = 1'd0;
        put_11_0_5 = 1'd0;
        put_11_0_6 = 1'd0;
        put_11_0_7 = 1'd0;
        reply_11_0 = 8'h0;
        always_10 = 1'd0;
        reached_10 = 1'd0;
        put_10_1_0 = 1'd0;
        put_10_1_1 = 1'd0;
        put_10_1_2 = 1'd0;
        put_10_1_3 = 1'd0;
        put_10_1_4 = 1'd0;
        reply_10_1 = 8'h0;
        put_10_0_0 = 1'd0;
        put_10_0_1 = 1'd0;
        put_10_0_2 = 1'd0;
        put_10_0_3 = 1'd0;
        put_10_0_4 = 1'd0;
        reply_10_0 = 8'h0;
        always_9 = 1'd0;
        reached_9 = 1'd0;
        put_9_1_0 = 1'd0;
        put_9_1_1 = 1'd0;
        put_9_1_2 = 1'd0;
        put_9_1_3 = 1'd0;
        put_9_1_4 = 1'd0;
        put_9_1_5 = 1'd0;
        put_9_1_6 = 1'd0;
        reply_9_1 = 8'h0;
        put_9_0_0 = 1'd0;
        put_9_0_1 = 1'd0;
        put_9_0_2 = 1'd0;
        put_9_0_3 = 1'd0;
        put_9_0_4 = 1'd0;
        put_9_0_5 = 1'd0;
        put_9_0_6 = 1'd0;
        reply_9_0 = 8'h0;
        always_8 = 1'd0;
        reached_8 = 1'd0;
        put_8_1_0 = 1'd0;
        put_8_1_1 = 1'd0;
        put_8_1_2 = 1'd0;
        put_8_1_3 = 1'd0;
        reply_8_1 = 8'h0;
        put_8_0_0 = 1'd0;
        put_8_0_1 = 1'd0;
        put_8_0_2 = 1'd0;
        put_8_0_3 = 1'd0;
        reply_8_0 = 8'h0;
        always_7 = 1'd0;
        reached_7 = 1'd0;
        put_7_1_0 = 1'd0;
        put_7_1_1 = 1'd0;
        put_7_1_2 = 1'd0;
        put_7_1_3 = 1'd0;
        put_7_1_4 = 1'd0;
        put_7_1_5 = 1'd0;
        reply_7_1 = 8'h0;
        put_7_0_0 = 1'd0;
        put_7_0_1 = 1'd0;
        put_7_0_2 = 1'd0;
        put_7_0_3 = 1'd0;
        put_7_0_4 = 1'd0;
        put_7_0_5 = 1'd0;
        reply_7_0 = 8'h0;
        always_6 = 1'd0;
        reached_6 = 1'd0;
        put_6_1_0 = 1'd0;
        put_6_1_1 = 1'd0;
        reply_6_1 = 8'h0;
        put_6_0_0 = 1'd0;
        put_6_0_1 = 1'd0;
        reply_6_0 = 8'h0;
        always_5 = 1'd0;
        reached_5 = 1'd0;
        put_5_1_0 = 1'd0;
        put_5_1_1 = 1'd0;
        put_5_1_2 = 1'd0;
        reply_5_1 = 8'h0;
        put_5_0_0 = 1'd0;
        put_5_0_1 = 1'd0;
        put_5_0_2 = 1'd0;
        reply_5_0 = 8'h0;
        always_4 = 1'd0;
        reached_4 = 1'd0;
        put_4_1_0 = 1'd0;
        put_4_1_1 = 1'd0;
        put_4_1_2 = 1'd0;
        reply_4_1 = 8'h0;
        put_4_0_0 = 1'd0;
        put_4_0_1 = 1'd0;
        put_4_0_2 = 1'd0;
        reply_4_0 = 8'h0;
        always_3 = 1'd0;
        reached_3 = 1'd0;
        put_3_1_0 = 1'd0;
        put_3_1_1 = 1'd0;
        put_3_1_2 = 1'd0;
        reply_3_1 = 8'h0;
        put_3_0_0 = 1'd0;
        put_3_0_1 = 1'd0;
        put_3_0_2 = 1'd0;
        reply_3_0 = 8'h0;
        always_2 = 1'd0;
        reached_2 = 1'd0;
        put_2_1_0 = 1'd0;
        put_2_1_1 = 1'd0;
        put_2_1_2 = 1'd0;
        put_2_1_3 = 1'd0;
        reply_2_1 = 8'h0;
        put_2_0_0 = 1'd0;
        put_2_0_1 = 1'd0;
        put_2_0_2 = 1'd0;
        put_2_0_3 = 1'd0;
        reply_2_0 = 8'h0;
        always_1 = 1'd0;
        reached_1 = 1'd0;
        put_1_1_0 = 1'd0;
        put_1_1_1 = 1'd0;
        put_1_1_2 = 1'd0;
        put_1_1_3 = 1'd0;
        reply_1_1 = 8'h0;
        put_1_0_0 = 1'd0;
        put_1_0_1 = 1'd0;
        put_1_0_2 = 1'd0;
        put_1_0_3 = 1'd0;
        reply_1_0 = 8'h0;
        always_0 = 1'd0;
        reached_0 = 1'd0;
        put_0_1_0 = 1'd0;
        put_0_1_1 = 1'd0;
        put_0_1_2 = 1'd0;
        put_0_1_3 = 1'd0;
        reply_0_1 = 8'h0;
        put_0_0_0 = 1'd0;
        put_0_0_1 = 1'd0;
        put_0_0_2 = 1'd0;
        put_0_0_3 = 1'd0;
        reply_0_0 = 8'h0;
        bad_7 = 1'd0;
        tlvs_7 = 1'd0;
        counts_answered = 1'd0;
        counts_tlvs = 1'd0;
        counts_cut = 1'd0;
        fits_7 = 1'd0;
        reply_7 = 512'h0;
        checksum_0 = 1'd0;
        replaced_0 = 1'd0;
        copied_0 = 1'd0;
        copied_1 = 1'd0;
        minus_term_0 = 16'h0;
        checksum_1 = 1'd0;
        moved_1 = 1'd0;
        replaced_1 = 1'd0;
        copied_2 = 1'd0;
        copied_3 = 1'd0;
        minus_term_1 = 16'h0;
        checksum_2 = 1'd0;
        moved_2 = 1'd0;
        replaced_2 = 1'd0;
        copied_4 = 1'd0;
        copied_5 = 1'd0;
        minus_term_2 = 16'h0;
        checksum_3 = 1'd0;
        moved_3 = 1'd0;
        replaced_3 = 1'd0;
        copied_6 = 1'd0;
        copied_7 = 1'd0;
        minus_term_3 = 16'h0;
        checksum_4 = 1'd0;
        moved_4 = 1'd0;
        replaced_4 = 1'd0;
        copied_8 = 1'd0;
        copied_9 = 1'd0;
        minus_term_4 = 16'h0;
        moved_5 = 1'd0;
        replaced_5 = 1'd0;
        copied_10 = 1'd0;
        copied_11 = 1'd0;
        minus_term_5 = 16'h0;
        moved_6 = 1'd0;
        replaced_6 = 1'd0;
        copied_12 = 1'd0;
        copied_13 = 1'd0;
        minus_term_6 = 16'h0;
        moved_7 = 1'd0;
        replaced_7 = 1'd0;
        copied_14 = 1'd0;
        copied_15 = 1'd0;
        minus_term_7 = 16'h0;
        moved_8 = 1'd0;
        replaced_8 = 1'd0;
        copied_16 = 1'd0;
        copied_17 = 1'd0;
        minus_term_8 = 16'h0;
        moved_9 = 1'd0;
        replaced_9 = 1'd0;
        copied_18 = 1'd0;
        copied_19 = 1'd0;
        minus_term_9 = 16'h0;
        replaced_10 = 1'd0;
        copied_20 = 1'd0;
        copied_21 = 1'd0;
        minus_term_10 = 16'h0;
        replaced_11 = 1'd0;
        copied_22 = 1'd0;
        copied_23 = 1'd0;
        minus_term_11 = 16'h0;
        replaced_12 = 1'd0;
        copied_24 = 1'd0;
        copied_25 = 1'd0;
        minus_term_12 = 16'h0;
        replaced_13 = 1'd0;
        copied_26 = 1'd0;
        copied_27 = 1'd0;
        minus_term_13 = 16'h0;
        replaced_14 = 1'd0;
        copied_28 = 1'd0;
        copied_29 = 1'd0;
        minus_term_14 = 16'h0;
        replaced_15 = 1'd0;
        copied_30 = 1'd0;
        copied_31 = 1'd0;
        minus_term_15 = 16'h0;
        replaced_16 = 1'd0;
        copied_32 = 1'd0;
        copied_33 = 1'd0;
        minus_term_16 = 16'h0;
        replaced_17 = 1'd0;
        copied_34 = 1'd0;
        copied_35 = 1'd0;
        minus_term_17 = 16'h0;
        replaced_18 = 1'd0;
        copied_36 = 1'd0;
        copied_37 = 1'd0;
        minus_term_18 = 16'h0;
        replaced_19 = 1'd0;
        copied_38 = 1'd0;
        copied_39 = 1'd0;
        minus_term_19 = 16'h0;
        checksum_20 = 1'd0;
        replaced_20 = 1'd0;
        copied_40 = 1'd0;
        copied_41 = 1'd0;
        minus_term_20 = 16'h0;
        checksum_21 = 1'd0;
        replaced_21 = 1'd0;
        copied_42 = 1'd0;
        copied_43 = 1'd0;
        minus_term_21 = 16'h0;
        checksum_22 = 1'd0;
        replaced_22 = 1'd0;
        copied_44 = 1'd0;
        copied_45 = 1'd0;
        minus_term_22 = 16'h0;
        checksum_23 = 1'd0;
        moved_23 = 1'd0;
        replaced_23 = 1'd0;
        copied_46 = 1'd0;
        copied_47 = 1'd0;
        minus_term_23 = 16'h0;
        checksum_24 = 1'd0;
        moved_24 = 1'd0;
        replaced_24 = 1'd0;
        copied_48 = 1'd0;
        copied_49 = 1'd0;
        minus_term_24 = 16'h0;
        checksum_25 = 1'd0;
        moved_25 = 1'd0;
        copied_50 = 1'd0;
        copied_51 = 1'd0;
        minus_term_25 = 16'h0;
        checksum_26 = 1'd0;
        moved_26 = 1'd0;
        copied_52 = 1'd0;
        copied_53 = 1'd0;
        minus_term_26 = 16'h0;
        moved_27 = 1'd0;
        copied_54 = 1'd0;
        copied_55 = 1'd0;
        minus_term_27 = 16'h0;
        moved_28 = 1'd0;
        copied_56 = 1'd0;
        copied_57 = 1'd0;
        minus_term_28 = 16'h0;
        moved_29 = 1'd0;
        replaced_29 = 1'd0;
        copied_58 = 1'd0;
        copied_59 = 1'd0;
        minus_term_29 = 16'h0;
        checksum_30 = 1'd0;
        moved_30 = 1'd0;
        replaced_30 = 1'd0;
        copied_60 = 1'd0;
        copied_61 = 1'd0;
        minus_term_30 = 16'h0;
        checksum_31 = 1'd0;
        moved_31 = 1'd0;
        replaced_31 = 1'd0;
        copied_62 = 1'd0;
        copied_63 = 1'd0;
        minus_term_31 = 16'h0;
        minus_7_0 = 18'h0;
        minus_7_1 = 18'h0;
        minus_7_2 = 18'h0;
        minus_7_3 = 18'h0;
        minus_7_4 = 18'h0;
        minus_7_5 = 18'h0;
        minus_7_6 = 18'h0;
        minus_7_7 = 18'h0;
        minus_8_0 = 20'h0;
        minus_8_1 = 20'h0;
        minus_so_far = 22'h0;
        plus_time_0_first_reached_4 = 1'd0;
        plus_time_0_first_reached_5 = 1'd0;
        plus_time_0_second_reached_4 = 1'd0;
        plus_time_0_second_reached_5 = 1'd0;
        plus_time_0 = 16'h0;
        plus_time_1_first_reached_4 = 1'd0;
        plus_time_1_first_reached_5 = 1'd0;
        plus_time_1_second_reached_4 = 1'd0;
        plus_time_1_second_reached_5 = 1'd0;
        plus_time_1 = 16'h0;
        plus_time_2_first_reached_4 = 1'd0;
        plus_time_2_first_reached_5 = 1'd0;
        plus_time_2_second_reached_4 = 1'd0;
        plus_time_2_second_reached_5 = 1'd0;
        plus_time_2 = 16'h0;
        plus_time_3_first_reached_4 = 1'd0;
        plus_time_3_first_reached_5 = 1'd0;
        plus_time_3_second_reached_4 = 1'd0;
        plus_time_3_second_reached_5 = 1'd0;
        plus_time_3 = 16'h0;
        plus_time = 18'h0;
        sequence_0_4 = 16'h0;
        sequence_0_5 = 16'h0;
        plus_sequence_0_first_reached_4 = 1'd0;
        plus_sequence_0_first_reached_5 = 1'd0;
        plus_sequence_0_second_reached_4 = 1'd0;
        plus_sequence_0_second_reached_5 = 1'd0;
        plus_sequence_0 = 16'h0;
        sequence_1_4 = 16'h0;
        sequence_1_5 = 16'h0;
        plus_sequence_1_first_reached_4 = 1'd0;
        plus_sequence_1_first_reached_5 = 1'd0;
        plus_sequence_1_second_reached_4 = 1'd0;
        plus_sequence_1_second_reached_5 = 1'd0;
        plus_sequence_1 = 16'h0;
        plus_hops_first_reached_4 = 1'd0;
        plus_hops_first_reached_5 = 1'd0;
        plus_hops_second_reached_4 = 1'd0;
        plus_hops_second_reached_5 = 1'd0;
        plus_hops = 16'h0;
        plus_error = 16'h0;
        plus_rest = 18'h0;
        plus = 19'h0;
        plus_own_8 = 17'h0;
        plus_9 = 20'h0;
        total_10 = 23'h0;
        has_all_4 = 1'd0;
        has_all_5 = 1'd0;
        has_all_6 = 1'd0;
        has_all_7 = 1'd0;
        has_all_8 = 1'd0;
        has_all_9 = 1'd0;
        sum_done = 1'd0;
        sure_8 = 1'd0;
        sure_9 = 1'd0;
        sum_valid_10 = 1'd0;
        sum_valid_11 = 1'd0;
        sum_layout_4 = 6'h0;
        sum_layout_5 = 6'h0;
        sum_layout_6 = 6'h0;
        sum_layout_7 = 6'h0;
        sum_layout_8 = 6'h0;
        sum_layout_9 = 6'h0;
        sum_layout_10 = 6'h0;
        sum_layout_11 = 6'h0;
        summed_4 = 1'd0;
        summed_5 = 1'd0;
        summed_6 = 1'd0;
        summed_7 = 1'd0;
        summed_8 = 1'd0;
        summed_9 = 1'd0;
        summed_10 = 1'd0;
        summed_11 = 1'd0;
        base = 16'h0;
        own_sequence_8 = 32'h0;
        own_sequence_9 = 32'h0;
        own_sequence_10 = 32'h0;
        own_sequence_11 = 32'h0;
        early = 1'd0;
        early_layout = 6'h0;
        early_summed = 1'd0;
        early_base = 16'h0;
        early_sequence = 32'h0;
    end
    always @(posedge clk) begin
        error_now <= {error_estimate[15] & ~clock_stepped, error_estimate[14:0]};
        arrival_1 <= stamp_time;
        arrival_2 <= arrival_1;
        arrival_3 <= arrival_2;
        if (begins) time_1 <= arrival_3;
        here_1 <= here & {2{stream_valid}};
        first_1 <= stream_first;
        last_1 <= stream_last;
        refused_1 <= stream_refused;
        length_1 <= stream_length;
        first_2 <= first_1;
        last_2 <= last_1;
        refused_2 <= refused_1;
        length_2 <= length_1;
        first_3 <= first_2;
        last_3 <= last_2;
        refused_3 <= refused_2;
        length_3 <= length_2;
        first_4 <= first_3;
        last_4 <= last_3;
        refused_4 <= refused_3;
        length_4 <= length_3;
        first_5 <= first_4;
        last_5 <= last_4;
        refused_5 <= refused_4;
        length_5 <= length_4;
        first_6 <= first_5;
        last_6 <= last_5;
        length_6 <= length_5;
        first_7 <= first_6;
        last_7 <= last_6;
        length_7 <= length_6;
        first_8 <= first_7;
        last_8 <= last_7;
        first_9 <= first_8;
        last_9 <= last_8;
        first_10 <= first_9;
        first_11 <= first_10;
        data_1 <= {stream_data[511:496], stream_data[495:480], stream_data[479:464], stream_data[463:448],
                stream_data[447:432], stream_data[431:416], stream_data[415:400], stream_data[399:384],
                stream_data[383:368], stream_data[367:352], stream_data[351:336], stream_data[335:320],
                stream_data[319:304], stream_data[303:288], stream_data[287:272], stream_data[271:256],
                stream_data[255:240], stream_data[239:224], stream_data[223:208], stream_data[207:192],
                stream_data[191:176], stream_data[175:160], stream_data[159:144], stream_data[143:128],
                stream_data[127:112], stream_data[111:96], here[0] ? {mac[7:0], mac[15:8]} :
                stream_data[95:80], here[0] ? {mac[23:16], mac[31:24]} : stream_data[79:64], here[0] ?
                {mac[39:32], mac[47:40]} : stream_data[63:48], here[0] ? stream_data[95:80] :
                stream_data[47:32], here[0] ? stream_data[79:64] : stream_data[31:16], here[0] ?
                stream_data[63:48] : stream_data[15:0]};
        data_2 <= data_1;
        data_3 <= data_2;
        data_4 <= data_3;
        data_5 <= data_4;
        layout_2 <= {logic_2, logic_3, logic_4, logic_5, logic_6, logic_7};
        spot_2 <= {logic_2 & here_1[1], logic_2 & here_1[0], logic_3 & here_1[1], logic_3 & here_1[0], logic_4
                & here_1[1], logic_4 & here_1[0], logic_5 & here_1[1], logic_5 & here_1[0], logic_6 &
                here_1[1], logic_6 & here_1[0], logic_7 & here_1[1], logic_7 & here_1[0]};
        time_2 <= time_1;
        time_3 <= time_2;
        time_4 <= time_3;
        time_5 <= time_4;
        ipv6_3 <= |layout_2[5:3];
        if (spot_2[6] | spot_2[0] | spot_2[8] | spot_2[2] | spot_2[10] | spot_2[4]) ttl_protocol <= logic_8 |
                ({16{spot_2[10]}} & {data_2[231:224], data_2[239:232]}) | ({16{spot_2[4]}} & {data_2[247:240],
                data_2[255:248]});
        layout_3 <= layout_2;
        spot_3 <= spot_2;
        spot_4 <= spot_3;
        if (logic_9 | logic_10 | logic_11) head <= ({16{logic_9}} & {data_2[119:112], data_2[127:120]}) |
                ({16{logic_10}} & {data_2[151:144], data_2[159:152]}) | ({16{logic_11}} & {data_2[183:176],
                data_2[191:184]});
        if (spot_2[0] | spot_2[6] | spot_2[2] | spot_2[8] | spot_2[4] | spot_2[10]) length_field <= logic_12 |
                ({16{spot_2[4]}} & {data_2[199:192], data_2[207:200]}) | ({16{spot_2[10]}} & {data_2[215:208],
                data_2[223:216]});
        if (spot_2[0] | spot_2[2] | spot_2[4]) fragment_field <= ({16{spot_2[0]}} & {data_2[167:160],
                data_2[175:168]}) | ({16{spot_2[2]}} & {data_2[199:192], data_2[207:200]}) | ({16{spot_2[4]}}
                & {data_2[231:224], data_2[239:232]});
        ttl_4 <= mux_1;
        ttl_5 <= ttl_4;
        if (spot_2[0] | spot_2[2] | spot_2[4]) ip_checksum <= ({16{spot_2[0]}} & {data_2[199:192],
                data_2[207:200]}) | ({16{spot_2[2]}} & {data_2[231:224], data_2[239:232]}) | ({16{spot_2[4]}}
                & {data_2[263:256], data_2[271:264]});
        if (spot_2[6] | spot_2[8] | spot_2[10] | logic_13) source_0 <= ({16{spot_2[6]}} & {data_2[183:176],
                data_2[191:184]}) | ({16{spot_2[8]}} & {data_2[215:208], data_2[223:216]}) | ({16{spot_2[10]}}
                & {data_2[247:240], data_2[255:248]}) | (logic_13 ? 16'h0 : 16'h0);
        if (spot_2[6] | spot_2[8] | spot_2[10] | logic_14) source_1 <= ({16{spot_2[6]}} & {data_2[199:192],
                data_2[207:200]}) | ({16{spot_2[8]}} & {data_2[231:224], data_2[239:232]}) | ({16{spot_2[10]}}
                & {data_2[263:256], data_2[271:264]}) | (logic_14 ? 16'h0 : 16'h0);
        if (spot_2[6] | spot_2[8] | spot_2[10] | logic_15) source_2 <= ({16{spot_2[6]}} & {data_2[215:208],
                data_2[223:216]}) | ({16{spot_2[8]}} & {data_2[247:240], data_2[255:248]}) | ({16{spot_2[10]}}
                & {data_2[279:272], data_2[287:280]}) | (logic_15 ? 16'h0 : 16'h0);
        if (spot_2[6] | spot_2[8] | spot_2[10] | logic_16) source_3 <= ({16{spot_2[6]}} & {data_2[231:224],
                data_2[239:232]}) | ({16{spot_2[8]}} & {data_2[263:256], data_2[271:264]}) | ({16{spot_2[10]}}
                & {data_2[295:288], data_2[303:296]}) | (logic_16 ? 16'h0 : 16'h0);
        if (spot_2[6] | spot_2[8] | spot_2[10] | logic_17) source_4 <= ({16{spot_2[6]}} & {data_2[247:240],
                data_2[255:248]}) | ({16{spot_2[8]}} & {data_2[279:272], data_2[287:280]}) | ({16{spot_2[10]}}
                & {data_2[311:304], data_2[319:312]}) | (logic_17 ? 16'h0 : 16'h0);
        if (spot_2[6] | spot_2[8] | spot_2[10] | logic_18) source_5 <= ({16{spot_2[6]}} & {data_2[263:256],
                data_2[271:264]}) | ({16{spot_2[8]}} & {data_2[295:288], data_2[303:296]}) | ({16{spot_2[10]}}
                & {data_2[327:320], data_2[335:328]}) | (logic_18 ? 16'hffff : 16'h0);
        if (spot_2[0] | spot_2[2] | logic_19 | spot_2[8] | spot_2[10]) source_6 <= logic_20 |
                ({16{spot_2[10]}} & {data_2[343:336], data_2[351:344]});
        if (spot_2[0] | spot_2[2] | logic_21 | spot_2[8] | spot_2[10]) source_7 <= logic_22 |
                ({16{spot_2[10]}} & {data_2[359:352], data_2[367:360]});
        if (spot_2[6] | spot_2[8] | spot_2[10] | logic_23) destination_0 <= ({16{spot_2[6]}} &
                {data_2[311:304], data_2[319:312]}) | ({16{spot_2[8]}} & {data_2[343:336], data_2[351:344]}) |
                ({16{spot_2[10]}} & {data_2[375:368], data_2[383:376]}) | (logic_23 ? 16'h0 : 16'h0);
        if (spot_2[6] | spot_2[8] | spot_2[10] | logic_24) destination_1 <= ({16{spot_2[6]}} &
                {data_2[327:320], data_2[335:328]}) | ({16{spot_2[8]}} & {data_2[359:352], data_2[367:360]}) |
                ({16{spot_2[10]}} & {data_2[391:384], data_2[399:392]}) | (logic_24 ? 16'h0 : 16'h0);
        if (spot_2[6] | spot_2[8] | spot_2[10] | logic_25) destination_2 <= ({16{spot_2[6]}} &
                {data_2[343:336], data_2[351:344]}) | ({16{spot_2[8]}} & {data_2[375:368], data_2[383:376]}) |
                ({16{spot_2[10]}} & {data_2[407:400], data_2[415:408]}) | (logic_25 ? 16'h0 : 16'h0);
        if (spot_2[6] | spot_2[8] | spot_2[10] | logic_26) destination_3 <= ({16{spot_2[6]}} &
                {data_2[359:352], data_2[367:360]}) | ({16{spot_2[8]}} & {data_2[391:384], data_2[399:392]}) |
                ({16{spot_2[10]}} & {data_2[423:416], data_2[431:424]}) | (logic_26 ? 16'h0 : 16'h0);
        if (spot_2[6] | spot_2[8] | spot_2[10] | logic_27) destination_4 <= ({16{spot_2[6]}} &
                {data_2[375:368], data_2[383:376]}) | ({16{spot_2[8]}} & {data_2[407:400], data_2[415:408]}) |
                ({16{spot_2[10]}} & {data_2[439:432], data_2[447:440]}) | (logic_27 ? 16'h0 : 16'h0);
        if (spot_2[6] | spot_2[8] | spot_2[10] | logic_28) destination_5 <= ({16{spot_2[6]}} &
                {data_2[391:384], data_2[399:392]}) | ({16{spot_2[8]}} & {data_2[423:416], data_2[431:424]}) |
                ({16{spot_2[10]}} & {data_2[455:448], data_2[463:456]}) | (logic_28 ? 16'hffff : 16'h0);
        if (spot_2[0] | spot_2[2] | spot_2[4] | spot_2[6] | spot_2[8] | spot_2[10]) destination_6 <= logic_29
                | ({16{spot_2[8]}} & {data_2[439:432], data_2[447:440]}) | ({16{spot_2[10]}} &
                {data_2[471:464], data_2[479:472]});
        if (spot_2[0] | spot_2[2] | spot_2[4] | spot_2[6] | spot_2[8] | spot_2[10]) destination_7 <= logic_30
                | ({16{spot_2[8]}} & {data_2[455:448], data_2[463:456]}) | ({16{spot_2[10]}} &
                {data_2[487:480], data_2[495:488]});
        if (spot_2[0] | spot_2[2] | spot_2[4] | spot_2[6] | spot_2[8] | spot_2[10]) udp_0 <= logic_31 |
                ({16{spot_2[8]}} & {data_2[471:464], data_2[479:472]}) | ({16{spot_2[10]}} & {data_2[503:496],
                data_2[511:504]});
        if (spot_2[11] | spot_2[0] | spot_2[2] | spot_2[4] | spot_2[6] | spot_2[8]) udp_1 <= logic_32 |
                ({16{spot_2[6]}} & {data_2[455:448], data_2[463:456]}) | ({16{spot_2[8]}} & {data_2[487:480],
                data_2[495:488]});
        if (spot_2[11] | spot_2[0] | spot_2[2] | spot_2[4] | spot_2[6] | spot_2[8]) udp_2 <= logic_33 |
                ({16{spot_2[6]}} & {data_2[471:464], data_2[479:472]}) | ({16{spot_2[8]}} & {data_2[503:496],
                data_2[511:504]});
        if (spot_2[9] | spot_2[11] | spot_2[0] | spot_2[2] | spot_2[4] | spot_2[6]) udp_3 <= logic_34 |
                ({16{spot_2[4]}} & {data_2[391:384], data_2[399:392]}) | ({16{spot_2[6]}} & {data_2[487:480],
                data_2[495:488]});
        if (spot_2[9] | spot_2[11] | spot_2[0] | spot_2[2] | spot_2[4] | spot_2[6]) sequence_0 <= logic_35 |
                ({16{spot_2[4]}} & {data_2[407:400], data_2[415:408]}) | ({16{spot_2[6]}} & {data_2[503:496],
                data_2[511:504]});
        if (spot_2[7] | spot_2[9] | spot_2[11] | spot_2[0] | spot_2[2] | spot_2[4]) sequence_1 <= logic_36 |
                ({16{spot_2[2]}} & {data_2[391:384], data_2[399:392]}) | ({16{spot_2[4]}} & {data_2[423:416],
                data_2[431:424]});
        has_udp <= spot_2[9] | spot_2[11] | spot_2[0] | spot_2[2] | spot_2[4] | spot_2[6];
        has_all <= spot_2[1] | spot_2[3] | spot_2[5] | spot_2[7] | spot_2[9] | spot_2[11];
        has_ipv4 <= |ipv4;
        has_ipv6 <= |ipv6;
        to_ipv4_4 <= has_ipv4 & ({destination_6, destination_7} == ipv4) & ~ipv6_3;
        to_ipv6_0_4 <= {destination_4, destination_5, destination_6, destination_7} == ipv6[63:0];
        to_ipv6_1_4 <= {destination_0, destination_1, destination_2, destination_3} == ipv6[127:64];
        may_be_to_ipv6_4 <= has_ipv6 & ipv6_3;
        is_udp_4 <= logic_38;
        to_port_4 <= logic_38 & (udp_1 == port) & enable;
        length_wrong_4 <= (length_field ^ ~udp_2 ^ mux_2) != {logic_39[14:0], 1'd0};
        length_none_4 <= logic_40;
        from_none_4 <= ~(|{source_0, source_1, source_2, source_3, source_4, source_5, source_6,
                source_7[15:1]}) & ipv6_3;
        from_port_4 <= udp_0 == port;
        from_nobody_4 <= (((&source_6[15:13]) | (source_6[15:8] == 8'h7f) | ~(|{source_6, source_7})) &
                ~ipv6_3) | ((&source_0[15:8]) & ipv6_3);
        listed_0_0_4 <= {source_4, source_5, source_6, source_7} == allowed_0[63:0];
        listed_0_1_4 <= {source_0, source_1, source_2, source_3} == allowed_0[127:64];
        listed_1_0_4 <= {source_4, source_5, source_6, source_7} == allowed_1[63:0];
        listed_1_1_4 <= {source_0, source_1, source_2, source_3} == allowed_1[127:64];
        listed_2_0_4 <= {source_4, source_5, source_6, source_7} == allowed_2[63:0];
        listed_2_1_4 <= {source_0, source_1, source_2, source_3} == allowed_2[127:64];
        listed_3_0_4 <= {source_4, source_5, source_6, source_7} == allowed_3[63:0];
        listed_3_1_4 <= {source_0, source_1, source_2, source_3} == allowed_3[127:64];
        fragment_4 <= logic_43;
        no_checksum_4 <= logic_44;
        only_listed_4 <= only_allowed;
        short_4 <= compare_1;
        left_4 <= logic_45;
        unfit_4 <= logic_43 | logic_40 | compare_1 | logic_44 | logic_45;
        udp_whole_4 <= ~last_3 | (length_3 >= {6'h0, sum_1});
        has_udp_4 <= has_udp;
        fits <= mux_3;
        rate_less_1 <= rate_clocks - 32'h1;
        end_4 <= {1'd0, udp_2} + {1'd0, 9'h0, logic_47};
        cut_short <= {3'd0, length_4} < end_4;
        bad <= refused_5 | cut_short;
        tlvs_4 <= compare_2;
        tlvs_5 <= tlvs_4;
        tlvs_6 <= tlvs_5;
        if (spot_2[5] | spot_2[7] | spot_2[9] | spot_2[11] | spot_2[0] | spot_2[2]) ssid <= logic_52 |
                ({16{spot_2[0]}} & {data_2[455:448], data_2[463:456]}) | ({16{spot_2[2]}} & {data_2[487:480],
                data_2[495:488]});
        has_ssid <= spot_2[5] | spot_2[7] | spot_2[9] | spot_2[11] | spot_2[0] | spot_2[2];
        ssid_given <= has_ssid & (udp_2 >= 16'h18);
        ssid_whole <= ~last_3 | (length_3 >= {6'h0, sum_4});
        session_hash <= {^(joined_4 & 145'h1e9e67b909bd8febef0683003a8b330125037), ^(joined_4 &
                145'h12acab1d2143afb93a5b32b219a46bb3f238f), ^(joined_4 &
                145'h14b5cd4f353cbf9050f5ea6b0833c7ea99a53), ^(joined_4 &
                145'h7b97e663f033784e5a2860780f811c62c6bd), ^(joined_4 &
                145'h13dcbf331f819bc272d14303c07c08e31635e), ^(joined_4 &
                145'h9ee5f998fc0cde13968a181e03e04718b1af), ^(joined_4 &
                145'h4f72fccc7e066f09cb450c0f01f0238c58d7), ^(joined_4 &
                145'h27b97e663f033784e5a2860780f811c62c6b), ^(joined_4 &
                145'h1cde5332946571f0eaf5670238e632bd51da1), ^(joined_4 &
                145'h38cb158efafd0b4b8a2c0b31892eb6dc8544), ^(joined_4 &
                145'h1c25c06dd24a80169189136b88a8878584936), ^(joined_4 &
                145'h13f178f74cb82847851cfa87c0b5b1f1a2f0f), ^(joined_4 &
                145'h19f8bc7ba65c1423c28e7d43e05ad8f8d1787), ^(joined_4 &
                145'h111fc6fc76b3625d2c9f4d93f4cc9e4f08057), ^(joined_4 &
                145'h188fe37e3b59b12e964fa6c9fa664f278402b), ^(joined_4 &
                145'h11a4697eb831b0db86ffa056f9d2d5a0a2b81), ^(joined_4 &
                145'h1531ac7ef985b0210ea7a319780898e331e54), ^(joined_4 &
                145'h177b4efed95fb05c4a8ba2beb8e5be42f84be), ^(joined_4 &
                145'hbbda77f6cafd82e2545d15f5c72df217c25f), ^(joined_4 &
                145'h83d4b7e13ca845bdf7a9b9daad89da3deabb), ^(joined_4 &
                145'h141ea5bf09e5422defbd4dced56c4ed1ef55d), ^(joined_4 &
                145'h7ecca1e216fc95a3a06d5d56e57d55b9713a), ^(joined_4 &
                145'h3f6650f10b7e4ad1d036aeab72beaadcb89d), ^(joined_4 &
                145'h1fb3287885bf2568e81b5755b95f556e5c4e), ^(joined_4 &
                145'h1d1e018261b091678a98a988a92b0898125b3), ^(joined_4 &
                145'h36c9800954520ff089427f65074767f6994d), ^(joined_4 &
                145'hc55d4c1ef3ff833499260c92cdbc90cd4732), ^(joined_4 &
                145'hbc972a15202945569114356928c16b50a80d), ^(joined_4 &
                145'h15e4b950a9014a2ab488a1ab49460b5a85406), ^(joined_4 &
                145'h711c469f11dcd59979c23e7a042f79e22197), ^(joined_4 &
                145'h1388e234f88ee6accbce11f3d0217bcf110cb), ^(joined_4 &
                145'h427e9dbd9da1b1aa83f7bcbecf14fd4e83f1), ^(joined_4 &
                145'h1213f4edeced0d8d541fbde5f678a7ea741f8), ^(joined_4 &
                145'h909fa76f67686c6aa0fdef2fb3c53f53a0fc), ^(joined_4 &
                145'h484fd3b7b3b43635507ef797d9e29fa9d07e), ^(joined_4 &
                145'h1fa1e65c1800c9fd675b848eba2ee6ce2e3ab), ^(joined_4 &
                145'h2336befa99d0cb27e75b17559f6815477a41), ^(joined_4 &
                145'h1119b5f7d4ce86593f3ad8baacfb40aa3bd20), ^(joined_4 &
                145'h56f423a4ffa2b6052451f6f529c52667d504), ^(joined_4 &
                145'hf5439dc82607dfce4fafc85adafdb005e116), ^(joined_4 &
                145'h17aa1cee41303efe727d7e42d6d7ed802f08b), ^(joined_4 &
                145'h63696b685057733f4e6cc136f8a04f3773d1), ^(joined_4 &
                145'h131b4b5b4282bb99fa736609b7c50279bb9e8), ^(joined_4 &
                145'h198da5ada1415dccfd39b304dbe2813cddcf4), ^(joined_4 &
                145'h11254a17753dc6aab344aab06910b2ad0e5ee), ^(joined_4 &
                145'h1892a50bba9ee35559a2555834885956872f7), ^(joined_4 &
                145'hc495285dd4f71aaacd12aac1a442cab4397b), ^(joined_4 &
                145'h1bc731834b3ad0999bb0e66409c3e466c1729)};
        ssid_hash <= {^(ssid & 16'h7aab), ^(ssid & 16'hcbf), ^(ssid & 16'h37b5), ^(ssid & 16'h2a30), ^(ssid &
                16'h9518), ^(ssid & 16'h4a8c), ^(ssid & 16'ha546), ^(ssid & 16'hd2a3), ^(ssid & 16'h58bb),
                ^(ssid & 16'h1db7), ^(ssid & 16'hbf31), ^(ssid & 16'hee72), ^(ssid & 16'hf739), ^(ssid &
                16'h4a76), ^(ssid & 16'ha53b), ^(ssid & 16'h6377), ^(ssid & 16'h51), ^(ssid & 16'hb1c2),
                ^(ssid & 16'h58e1), ^(ssid & 16'h1d9a), ^(ssid & 16'h8ecd), ^(ssid & 16'h768c), ^(ssid &
                16'h3b46), ^(ssid & 16'h9da3), ^(ssid & 16'hff3b), ^(ssid & 16'h4e77), ^(ssid & 16'h16d1),
                ^(ssid & 16'hba82), ^(ssid & 16'hdd41), ^(ssid & 16'hdf4a), ^(ssid & 16'hefa5), ^(ssid &
                16'h4638), ^(ssid & 16'ha31c), ^(ssid & 16'h518e), ^(ssid & 16'h28c7), ^(ssid & 16'ha589),
                ^(ssid & 16'h632e), ^(ssid & 16'hb197), ^(ssid & 16'he921), ^(ssid & 16'hc57a), ^(ssid &
                16'h62bd), ^(ssid & 16'hb4), ^(ssid & 16'h805a), ^(ssid & 16'h402d), ^(ssid & 16'h91fc),
                ^(ssid & 16'h48fe), ^(ssid & 16'ha47f), ^(ssid & 16'h63d5)};
        second_before <= arrival_3[63:32];
        oldest_session <= seconds - {16'h0, session_timeout};
        session_5 <= logic_56;
        session_6 <= session_5;
        session_7 <= session_6;
        session_8 <= session_7;
        next_7 <= next_number;
        next_8 <= next_7;
        same_session_1_6 <= session_5[47:8] == session_6[47:8];
        same_session_2_6 <= session_5[47:8] == session_7[47:8];
        same_session_3_6 <= session_5[47:8] == session_8[47:8];
        number_6 <= logic_61 ? next_7 : logic_62 ? next_8 : sessions_read0[63:32];
        same_place_6 <= session_5[7:0] == session_6[7:0];
        took_2_6 <= logic_61;
        took_3_6 <= logic_62;
        lives_6 <= sessions_read0[104] & ~difference_2[31];
        its_own_6 <= sessions_read0[103:64] == session_5[47:8];
        if (session_look_6) sequence_7 <= mux_5 & {32{mux_4}} & {32{stateful}};
        udp_begins_at <= logic_63 | ({9{spot_2[8]}} & 9'h3a) | ({9{spot_2[9]}} & 9'h1fa) | ({9{spot_2[10]}} &
                9'h3e) | ({9{spot_2[11]}} & 9'h1fe);
        bytes_inside <= (sum_7[6:0] | {7{sum_7[7]}}) & {7{~sum_7[8]}};
        inside_0 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
                ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_1 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
                ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_2 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
                ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        inside_3 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
                ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        inside_4 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
                ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_5 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
                ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_6 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
                ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        inside_7 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
                ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        inside_8 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd1) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_9 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd1) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_10 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd1) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        inside_11 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd1) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        inside_12 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd1) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_13 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd1) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_14 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd1) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        inside_15 <= bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd1) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        inside_16 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd2) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_17 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd2) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_18 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd2) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        inside_19 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd2) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        inside_20 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd2) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_21 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd2) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_22 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd2) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        inside_23 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd2) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        inside_24 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_25 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_26 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        inside_27 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        inside_28 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_29 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_30 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        inside_31 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        inside_32 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_33 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_34 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        inside_35 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        inside_36 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_37 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_38 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        inside_39 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        inside_40 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_41 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_42 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        inside_43 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        inside_44 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_45 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_46 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        inside_47 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        inside_48 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_49 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_50 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        inside_51 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        inside_52 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_53 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_54 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        inside_55 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        inside_56 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_57 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_58 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        inside_59 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        inside_60 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        inside_61 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        inside_62 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        inside_63 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        if (valid_5) data_before_1 <= data_5;
        ip_sum_a <= sum_8[16] ? sum_10[15:0] : sum_8[15:0];
        ip_sum_b <= sum_11[16] ? sum_13[15:0] : sum_11[15:0];
        ip_checksum_5 <= ~(sum_14[16] ? sum_16[15:0] : sum_14[15:0]);
        always_31 <= spot_4[4] | spot_4[10] | (spot_4[6] & stateful);
        reached_31 <= spot_4[0] | spot_4[2];
        put_31_1_0 <= spot_4[0] & logic_64;
        put_31_1_1 <= spot_4[2] & logic_64;
        put_31_1_2 <= spot_4[4];
        put_31_1_3 <= spot_4[10];
        reply_31_1 <= ({8{~(always_31 | (reached_31 & inside_63))}} & data_5[511:504]) | ({8{put_31_1_0}} &
                time_5[23:16]) | ({8{put_31_1_1}} & time_5[55:48]) | ({8{put_31_1_2}} & error_now[7:0]) |
                ({8{put_31_1_3}} & port[7:0]);
        put_31_0_0 <= spot_4[0] & logic_65;
        put_31_0_1 <= spot_4[2] & logic_65;
        put_31_0_2 <= spot_4[4];
        put_31_0_3 <= spot_4[10];
        reply_31_0 <= ({8{~(always_31 | (reached_31 & inside_62))}} & data_5[503:496]) | ({8{put_31_0_0}} &
                time_5[31:24]) | ({8{put_31_0_1}} & time_5[63:56]) | ({8{put_31_0_2}} & error_now[15:8]) |
                ({8{put_31_0_3}} & port[15:8]);
        always_30 <= spot_4[4] | spot_4[6] | spot_4[8] | spot_4[10];
        reached_30 <= spot_4[0];
        put_30_1_0 <= spot_4[0] & (bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] &
                1'd0) | ((bytes_inside[6:3] == 4'd7) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0))));
        put_30_1_1 <= spot_4[4] | spot_4[6];
        put_30_1_2 <= spot_4[8];
        put_30_1_3 <= spot_4[10];
        reply_30_1 <= ({8{~(always_30 | (reached_30 & inside_61))}} & data_5[495:488]) | ({8{put_30_1_0}} &
                time_5[39:32]) | ({8{put_30_1_1}} & 8'h0) | ({8{put_30_1_2}} & data_5[479:472]) |
                ({8{put_30_1_3}} & data_5[367:360]);
        put_30_0_0 <= spot_4[0] & (bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] &
                1'd0) | ((bytes_inside[6:3] == 4'd7) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] |
                1'd0)));
        put_30_0_1 <= spot_4[4] | spot_4[6];
        put_30_0_2 <= spot_4[8];
        put_30_0_3 <= spot_4[10];
        reply_30_0 <= ({8{~(always_30 | (reached_30 & inside_60))}} & data_5[487:480]) | ({8{put_30_0_0}} &
                time_5[47:40]) | ({8{put_30_0_1}} & 8'h0) | ({8{put_30_0_2}} & data_5[471:464]) |
                ({8{put_30_0_3}} & data_5[359:352]);
        always_29 <= spot_4[2] | spot_4[4] | spot_4[8] | spot_4[10];
        reached_29 <= spot_4[0];
        put_29_1_0 <= spot_4[0] & (bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] &
                1'd0) | ((bytes_inside[6:3] == 4'd7) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0))));
        put_29_1_1 <= spot_4[2];
        put_29_1_2 <= spot_4[4];
        put_29_1_3 <= spot_4[8];
        put_29_1_4 <= spot_4[10];
        reply_29_1 <= ({8{~(always_29 | (reached_29 & inside_59))}} & data_5[479:472]) | ({8{put_29_1_0}} &
                time_5[55:48]) | ({8{put_29_1_1}} & error_now[7:0]) | ({8{put_29_1_2}} & 8'h0) |
                ({8{put_29_1_3}} & port[7:0]) | ({8{put_29_1_4}} & data_5[351:344]);
        put_29_0_0 <= spot_4[0] & (bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] &
                1'd0) | ((bytes_inside[6:3] == 4'd7) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0]
                | 1'd0)))));
        put_29_0_1 <= spot_4[2];
        put_29_0_2 <= spot_4[4];
        put_29_0_3 <= spot_4[8];
        put_29_0_4 <= spot_4[10];
        reply_29_0 <= ({8{~(always_29 | (reached_29 & inside_58))}} & data_5[471:464]) | ({8{put_29_0_0}} &
                time_5[63:56]) | ({8{put_29_0_1}} & error_now[15:8]) | ({8{put_29_0_2}} & 8'h0) |
                ({8{put_29_0_3}} & port[15:8]) | ({8{put_29_0_4}} & data_5[343:336]);
        always_28 <= spot_4[2] | spot_4[4] | spot_4[6] | spot_4[8] | spot_4[10];
        put_28_1_0 <= spot_4[2] | spot_4[4];
        put_28_1_1 <= spot_4[6];
        put_28_1_2 <= spot_4[8] | spot_4[10];
        reply_28_1 <= ({8{~(always_28 | (1'd0 & inside_57))}} & data_5[463:456]) | ({8{put_28_1_0}} & 8'h0) |
                ({8{put_28_1_1}} & data_5[447:440]) | ({8{put_28_1_2}} & data_5[335:328]);
        put_28_0_0 <= spot_4[2] | spot_4[4];
        put_28_0_1 <= spot_4[6];
        put_28_0_2 <= spot_4[8] | spot_4[10];
        reply_28_0 <= ({8{~(always_28 | (1'd0 & inside_56))}} & data_5[455:448]) | ({8{put_28_0_0}} & 8'h0) |
                ({8{put_28_0_1}} & data_5[439:432]) | ({8{put_28_0_2}} & data_5[327:320]);
        always_27 <= spot_4[0] | spot_4[2] | spot_4[4] | spot_4[6] | spot_4[8] | spot_4[10];
        put_27_1_0 <= spot_4[0];
        put_27_1_1 <= spot_4[2] | spot_4[4];
        put_27_1_2 <= spot_4[6];
        put_27_1_3 <= spot_4[8] | spot_4[10];
        reply_27_1 <= ({8{~(always_27 | (1'd0 & inside_55))}} & data_5[447:440]) | ({8{put_27_1_0}} &
                error_now[7:0]) | ({8{put_27_1_1}} & 8'h0) | ({8{put_27_1_2}} & port[7:0]) | ({8{put_27_1_3}}
                & data_5[319:312]);
        put_27_0_0 <= spot_4[0];
        put_27_0_1 <= spot_4[2] | spot_4[4];
        put_27_0_2 <= spot_4[6];
        put_27_0_3 <= spot_4[8] | spot_4[10];
        reply_27_0 <= ({8{~(always_27 | (1'd0 & inside_54))}} & data_5[439:432]) | ({8{put_27_0_0}} &
                error_now[15:8]) | ({8{put_27_0_1}} & 8'h0) | ({8{put_27_0_2}} & port[15:8]) |
                ({8{put_27_0_3}} & data_5[311:304]);
        always_26 <= spot_4[0] | spot_4[2] | spot_4[6] | spot_4[8] | spot_4[10] | (spot_4[4] & stateful);
        put_26_1_0 <= spot_4[0] | spot_4[2];
        put_26_1_1 <= spot_4[6] | spot_4[8] | spot_4[10];
        reply_26_1 <= ({8{~(always_26 | (1'd0 & inside_53))}} & data_5[431:424]) | ({8{put_26_1_0}} & 8'h0) |
                ({8{put_26_1_1}} & data_5[303:296]);
        put_26_0_0 <= spot_4[0] | spot_4[2];
        put_26_0_1 <= spot_4[6] | spot_4[8] | spot_4[10];
        reply_26_0 <= ({8{~(always_26 | (1'd0 & inside_52))}} & data_5[423:416]) | ({8{put_26_0_0}} & 8'h0) |
                ({8{put_26_0_1}} & data_5[295:288]);
        always_25 <= spot_4[0] | spot_4[2] | spot_4[6] | spot_4[8] | spot_4[10] | (spot_4[4] & stateful);
        put_25_1_0 <= spot_4[0] | spot_4[2];
        put_25_1_1 <= spot_4[6] | spot_4[8] | spot_4[10];
        reply_25_1 <= ({8{~(always_25 | (1'd0 & inside_51))}} & data_5[415:408]) | ({8{put_25_1_0}} & 8'h0) |
                ({8{put_25_1_1}} & data_5[287:280]);
        put_25_0_0 <= spot_4[0] | spot_4[2];
        put_25_0_1 <= spot_4[6] | spot_4[8] | spot_4[10];
        reply_25_0 <= ({8{~(always_25 | (1'd0 & inside_50))}} & data_5[407:400]) | ({8{put_25_0_0}} & 8'h0) |
                ({8{put_25_0_1}} & data_5[279:272]);
        always_24 <= spot_4[0] | spot_4[4] | spot_4[6] | spot_4[8] | spot_4[10] | (spot_4[2] & stateful);
        reached_24 <= spot_4[11];
        put_24_1_0 <= spot_4[0] | spot_4[4];
        put_24_1_1 <= spot_4[6] | spot_4[8] | spot_4[10];
        put_24_1_2 <= spot_4[11] & (bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] |
                1'd0)) | ((bytes_inside[6:3] == 4'd6) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0]
                & 1'd0))));
        reply_24_1 <= ({8{~(always_24 | (reached_24 & inside_49))}} & data_5[399:392]) | ({8{put_24_1_0}} &
                8'h0) | ({8{put_24_1_1}} & data_5[271:264]) | ({8{put_24_1_2}} & 8'h0);
        put_24_0_0 <= spot_4[0] | spot_4[4];
        put_24_0_1 <= spot_4[6] | spot_4[8] | spot_4[10];
        put_24_0_2 <= spot_4[11] & (bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] |
                1'd0)) | ((bytes_inside[6:3] == 4'd6) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] |
                1'd0)));
        reply_24_0 <= ({8{~(always_24 | (reached_24 & inside_48))}} & data_5[391:384]) | ({8{put_24_0_0}} &
                8'h0) | ({8{put_24_0_1}} & data_5[263:256]) | ({8{put_24_0_2}} & 8'h0);
        always_23 <= spot_4[0] | spot_4[6] | spot_4[8] | spot_4[10] | (spot_4[2] & stateful);
        reached_23 <= spot_4[11];
        put_23_1_0 <= spot_4[0];
        put_23_1_1 <= spot_4[6] | spot_4[8] | spot_4[10];
        put_23_1_2 <= spot_4[11] & (bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] &
                1'd0))) | ((bytes_inside[6:3] == 4'd5) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] &
                1'd0));
        reply_23_1 <= ({8{~(always_23 | (reached_23 & inside_47))}} & data_5[383:376]) | ({8{put_23_1_0}} &
                8'h0) | ({8{put_23_1_1}} & data_5[255:248]) | ({8{put_23_1_2}} & 8'h0);
        put_23_0_0 <= spot_4[0];
        put_23_0_1 <= spot_4[6] | spot_4[8] | spot_4[10];
        put_23_0_2 <= spot_4[11] & (bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] &
                1'd0))) | ((bytes_inside[6:3] == 4'd5) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0]
                | 1'd0)));
        reply_23_0 <= ({8{~(always_23 | (reached_23 & inside_46))}} & data_5[375:368]) | ({8{put_23_0_0}} &
                8'h0) | ({8{put_23_0_1}} & data_5[247:240]) | ({8{put_23_0_2}} & ttl_5);
        always_22 <= spot_4[2] | spot_4[4] | spot_4[6] | spot_4[8] | spot_4[10] | (spot_4[0] & stateful);
        reached_22 <= spot_4[9] | spot_4[11];
        put_22_1_0 <= spot_4[2];
        put_22_1_1 <= spot_4[4];
        put_22_1_2 <= spot_4[6] | spot_4[8];
        put_22_1_3 <= (spot_4[9] | spot_4[11]) & (bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] |
                (bytes_inside[3] & 1'd0))) | ((bytes_inside[6:3] == 4'd5) & bytes_inside[2] & (bytes_inside[1]
                | (bytes_inside[0] & 1'd0))));
        put_22_1_4 <= spot_4[10];
        reply_22_1 <= ({8{~(always_22 | (reached_22 & inside_45))}} & data_5[367:360]) | ({8{put_22_1_0}} &
                8'h0) | ({8{put_22_1_1}} & data_5[351:344]) | ({8{put_22_1_2}} & data_5[239:232]) |
                ({8{put_22_1_3}} & 8'h0) | ({8{put_22_1_4}} & ipv6[7:0]);
        put_22_0_0 <= spot_4[2];
        put_22_0_1 <= spot_4[4];
        put_22_0_2 <= spot_4[6] | spot_4[8];
        put_22_0_3 <= (spot_4[9] | spot_4[11]) & (bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] |
                (bytes_inside[3] & 1'd0))) | ((bytes_inside[6:3] == 4'd5) & bytes_inside[2] & (bytes_inside[1]
                | bytes_inside[0] | 1'd0)));
        put_22_0_4 <= spot_4[10];
        reply_22_0 <= ({8{~(always_22 | (reached_22 & inside_44))}} & data_5[359:352]) | ({8{put_22_0_0}} &
                8'h0) | ({8{put_22_0_1}} & data_5[343:336]) | ({8{put_22_0_2}} & data_5[231:224]) |
                ({8{put_22_0_3}} & 8'h0) | ({8{put_22_0_4}} & ipv6[15:8]);
        always_21 <= spot_4[4] | spot_4[6] | spot_4[8] | spot_4[10] | (spot_4[0] & stateful);
        reached_21 <= spot_4[9] | spot_4[11];
        put_21_1_0 <= spot_4[4];
        put_21_1_1 <= spot_4[6] | spot_4[8];
        put_21_1_2 <= spot_4[9] & logic_66;
        put_21_1_3 <= spot_4[10];
        put_21_1_4 <= spot_4[11] & logic_66;
        reply_21_1 <= ({8{~(always_21 | (reached_21 & inside_43))}} & data_5[351:344]) | ({8{put_21_1_0}} &
                port[7:0]) | ({8{put_21_1_1}} & data_5[223:216]) | ({8{put_21_1_2}} & 8'h0) | ({8{put_21_1_3}}
                & ipv6[23:16]) | ({8{put_21_1_4}} & data_5[159:152]);
        put_21_0_0 <= spot_4[4];
        put_21_0_1 <= spot_4[6] | spot_4[8];
        put_21_0_2 <= spot_4[9] & logic_67;
        put_21_0_3 <= spot_4[10];
        put_21_0_4 <= spot_4[11] & logic_67;
        reply_21_0 <= ({8{~(always_21 | (reached_21 & inside_42))}} & data_5[343:336]) | ({8{put_21_0_0}} &
                port[15:8]) | ({8{put_21_0_1}} & data_5[215:208]) | ({8{put_21_0_2}} & ttl_5) |
                ({8{put_21_0_3}} & ipv6[31:24]) | ({8{put_21_0_4}} & data_5[151:144]);
        always_20 <= spot_4[0] | spot_4[2] | spot_4[4] | spot_4[6] | spot_4[8] | spot_4[10];
        reached_20 <= spot_4[7] | spot_4[9] | spot_4[11];
        put_20_1_0 <= spot_4[0];
        put_20_1_1 <= spot_4[2];
        put_20_1_2 <= spot_4[4];
        put_20_1_3 <= spot_4[6];
        put_20_1_4 <= (spot_4[7] | spot_4[9]) & logic_68;
        put_20_1_5 <= spot_4[8];
        put_20_1_6 <= spot_4[10];
        put_20_1_7 <= spot_4[11] & logic_68;
        reply_20_1 <= logic_69 | ({8{put_20_1_7}} & data_5[143:136]);
        put_20_0_0 <= spot_4[0];
        put_20_0_1 <= spot_4[2];
        put_20_0_2 <= spot_4[4];
        put_20_0_3 <= spot_4[6];
        put_20_0_4 <= (spot_4[7] | spot_4[9]) & logic_70;
        put_20_0_5 <= spot_4[8];
        put_20_0_6 <= spot_4[10];
        put_20_0_7 <= spot_4[11] & logic_70;
        reply_20_0 <= logic_71 | ({8{put_20_0_7}} & data_5[135:128]);
        always_19 <= spot_4[2] | spot_4[4] | spot_4[6] | spot_4[8] | spot_4[10];
        reached_19 <= spot_4[7] | spot_4[9] | spot_4[11];
        put_19_1_0 <= spot_4[2];
        put_19_1_1 <= spot_4[4];
        put_19_1_2 <= spot_4[6];
        put_19_1_3 <= spot_4[7] & logic_72;
        put_19_1_4 <= spot_4[8];
        put_19_1_5 <= (spot_4[9] | spot_4[11]) & logic_72;
        put_19_1_6 <= spot_4[10];
        reply_19_1 <= ({8{~(always_19 | (reached_19 & inside_39))}} & data_5[319:312]) | ({8{put_19_1_0}} &
                port[7:0]) | ({8{put_19_1_1}} & data_5[287:280]) | ({8{put_19_1_2}} & data_5[191:184]) |
                ({8{put_19_1_3}} & 8'h0) | ({8{put_19_1_4}} & ipv6[23:16]) | ({8{put_19_1_5}} &
                data_5[127:120]) | ({8{put_19_1_6}} & ipv6[55:48]);
        put_19_0_0 <= spot_4[2];
        put_19_0_1 <= spot_4[4];
        put_19_0_2 <= spot_4[6];
        put_19_0_3 <= spot_4[7] & logic_73;
        put_19_0_4 <= spot_4[8];
        put_19_0_5 <= (spot_4[9] | spot_4[11]) & logic_73;
        put_19_0_6 <= spot_4[10];
        reply_19_0 <= ({8{~(always_19 | (reached_19 & inside_38))}} & data_5[311:304]) | ({8{put_19_0_0}} &
                port[15:8]) | ({8{put_19_0_1}} & data_5[279:272]) | ({8{put_19_0_2}} & data_5[183:176]) |
                ({8{put_19_0_3}} & ttl_5) | ({8{put_19_0_4}} & ipv6[31:24]) | ({8{put_19_0_5}} &
                data_5[119:112]) | ({8{put_19_0_6}} & ipv6[63:56]);
        always_18 <= spot_4[0] | spot_4[2] | spot_4[4] | spot_4[6] | spot_4[8] | spot_4[10];
        reached_18 <= spot_4[7] | spot_4[9] | spot_4[11];
        put_18_1_0 <= spot_4[0];
        put_18_1_1 <= spot_4[2];
        put_18_1_2 <= spot_4[4];
        put_18_1_3 <= spot_4[6];
        put_18_1_4 <= spot_4[7] & logic_74;
        put_18_1_5 <= spot_4[8];
        put_18_1_6 <= (spot_4[9] | spot_4[11]) & logic_74;
        put_18_1_7 <= spot_4[10];
        reply_18_1 <= logic_75 | ({8{put_18_1_7}} & ipv6[71:64]);
        put_18_0_0 <= spot_4[0];
        put_18_0_1 <= spot_4[2];
        put_18_0_2 <= spot_4[4];
        put_18_0_3 <= spot_4[6];
        put_18_0_4 <= spot_4[7] & logic_76;
        put_18_0_5 <= spot_4[8];
        put_18_0_6 <= (spot_4[9] | spot_4[11]) & logic_76;
        put_18_0_7 <= spot_4[10];
        reply_18_0 <= logic_77 | ({8{put_18_0_7}} & ipv6[79:72]);
        always_17 <= spot_4[0] | spot_4[2] | spot_4[4] | spot_4[6] | spot_4[8] | spot_4[10];
        reached_17 <= spot_4[7] | spot_4[9] | spot_4[11];
        put_17_1_0 <= spot_4[0];
        put_17_1_1 <= spot_4[2];
        put_17_1_2 <= spot_4[4];
        put_17_1_3 <= spot_4[6];
        put_17_1_4 <= (spot_4[7] | spot_4[9] | spot_4[11]) & (bytes_inside[6] | (bytes_inside[5] &
                (bytes_inside[4] | bytes_inside[3] | 1'd0)) | ((bytes_inside[6:3] == 4'd4) & (bytes_inside[2]
                | (bytes_inside[1] & bytes_inside[0] & 1'd0))));
        put_17_1_5 <= spot_4[8];
        put_17_1_6 <= spot_4[10];
        reply_17_1 <= ({8{~(always_17 | (reached_17 & inside_35))}} & data_5[287:280]) | ({8{put_17_1_0}} &
                port[7:0]) | ({8{put_17_1_1}} & data_5[255:248]) | ({8{put_17_1_2}} & ipv4[23:16]) |
                ({8{put_17_1_3}} & ipv6[23:16]) | ({8{put_17_1_4}} & data_5[95:88]) | ({8{put_17_1_5}} &
                ipv6[55:48]) | ({8{put_17_1_6}} & ipv6[87:80]);
        put_17_0_0 <= spot_4[0];
        put_17_0_1 <= spot_4[2];
        put_17_0_2 <= spot_4[4];
        put_17_0_3 <= spot_4[6];
        put_17_0_4 <= (spot_4[7] | spot_4[9] | spot_4[11]) & (bytes_inside[6] | (bytes_inside[5] &
                (bytes_inside[4] | bytes_inside[3] | 1'd0)) | ((bytes_inside[6:3] == 4'd4) & (bytes_inside[2]
                | (bytes_inside[1] & (bytes_inside[0] | 1'd0)))));
        put_17_0_5 <= spot_4[8];
        put_17_0_6 <= spot_4[10];
        reply_17_0 <= ({8{~(always_17 | (reached_17 & inside_34))}} & data_5[279:272]) | ({8{put_17_0_0}} &
                port[15:8]) | ({8{put_17_0_1}} & data_5[247:240]) | ({8{put_17_0_2}} & ipv4[31:24]) |
                ({8{put_17_0_3}} & ipv6[31:24]) | ({8{put_17_0_4}} & data_5[87:80]) | ({8{put_17_0_5}} &
                ipv6[63:56]) | ({8{put_17_0_6}} & ipv6[95:88]);
        always_16 <= spot_4[0] | spot_4[2] | spot_4[4] | spot_4[6] | spot_4[8] | spot_4[10];
        reached_16 <= spot_4[7] | spot_4[9] | spot_4[11];
        put_16_1_0 <= spot_4[0];
        put_16_1_1 <= spot_4[2];
        put_16_1_2 <= spot_4[4];
        put_16_1_3 <= spot_4[6];
        put_16_1_4 <= (spot_4[7] | spot_4[9] | spot_4[11]) & (bytes_inside[6] | (bytes_inside[5] &
                (bytes_inside[4] | bytes_inside[3] | 1'd0)) | ((bytes_inside[6:3] == 4'd4) & (bytes_inside[2]
                | bytes_inside[1] | (bytes_inside[0] & 1'd0))));
        put_16_1_5 <= spot_4[8];
        put_16_1_6 <= spot_4[10];
        reply_16_1 <= ({8{~(always_16 | (reached_16 & inside_33))}} & data_5[271:264]) | ({8{put_16_1_0}} &
                data_5[239:232]) | ({8{put_16_1_1}} & ipv4[7:0]) | ({8{put_16_1_2}} & ip_checksum_5[7:0]) |
                ({8{put_16_1_3}} & ipv6[39:32]) | ({8{put_16_1_4}} & data_5[79:72]) | ({8{put_16_1_5}} &
                ipv6[71:64]) | ({8{put_16_1_6}} & ipv6[103:96]);
        put_16_0_0 <= spot_4[0];
        put_16_0_1 <= spot_4[2];
        put_16_0_2 <= spot_4[4];
        put_16_0_3 <= spot_4[6];
        put_16_0_4 <= (spot_4[7] | spot_4[9] | spot_4[11]) & (bytes_inside[6] | (bytes_inside[5] &
                (bytes_inside[4] | bytes_inside[3] | 1'd0)) | ((bytes_inside[6:3] == 4'd4) & (bytes_inside[2]
                | bytes_inside[1] | bytes_inside[0] | 1'd0)));
        put_16_0_5 <= spot_4[8];
        put_16_0_6 <= spot_4[10];
        reply_16_0 <= ({8{~(always_16 | (reached_16 & inside_32))}} & data_5[263:256]) | ({8{put_16_0_0}} &
                data_5[231:224]) | ({8{put_16_0_1}} & ipv4[15:8]) | ({8{put_16_0_2}} & ip_checksum_5[15:8]) |
                ({8{put_16_0_3}} & ipv6[47:40]) | ({8{put_16_0_4}} & data_5[71:64]) | ({8{put_16_0_5}} &
                ipv6[79:72]) | ({8{put_16_0_6}} & ipv6[111:104]);
        always_15 <= spot_4[0] | spot_4[2] | spot_4[4] | spot_4[6] | spot_4[8] | spot_4[10];
        reached_15 <= spot_4[7] | spot_4[9] | spot_4[11];
        put_15_1_0 <= spot_4[0];
        put_15_1_1 <= spot_4[2];
        put_15_1_2 <= spot_4[4];
        put_15_1_3 <= spot_4[6];
        put_15_1_4 <= (spot_4[7] | spot_4[9] | spot_4[11]) & (bytes_inside[6] | bytes_inside[5] |
                (bytes_inside[4] & bytes_inside[3] & 1'd0) | ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] &
                bytes_inside[1] & bytes_inside[0] & 1'd0));
        put_15_1_5 <= spot_4[8];
        put_15_1_6 <= spot_4[10];
        reply_15_1 <= ({8{~(always_15 | (reached_15 & inside_31))}} & data_5[255:248]) | ({8{put_15_1_0}} &
                data_5[223:216]) | ({8{put_15_1_1}} & ipv4[23:16]) | ({8{put_15_1_2}} & 8'h11) |
                ({8{put_15_1_3}} & ipv6[55:48]) | ({8{put_15_1_4}} & data_5[63:56]) | ({8{put_15_1_5}} &
                ipv6[87:80]) | ({8{put_15_1_6}} & ipv6[119:112]);
        put_15_0_0 <= spot_4[0];
        put_15_0_1 <= spot_4[2];
        put_15_0_2 <= spot_4[4];
        put_15_0_3 <= spot_4[6];
        put_15_0_4 <= (spot_4[7] | spot_4[9] | spot_4[11]) & (bytes_inside[6] | bytes_inside[5] |
                (bytes_inside[4] & bytes_inside[3] & 1'd0) | ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] &
                bytes_inside[1] & (bytes_inside[0] | 1'd0)));
        put_15_0_5 <= spot_4[8];
        put_15_0_6 <= spot_4[10];
        reply_15_0 <= ({8{~(always_15 | (reached_15 & inside_30))}} & data_5[247:240]) | ({8{put_15_0_0}} &
                data_5[215:208]) | ({8{put_15_0_1}} & ipv4[31:24]) | ({8{put_15_0_2}} & 8'hff) |
                ({8{put_15_0_3}} & ipv6[63:56]) | ({8{put_15_0_4}} & data_5[55:48]) | ({8{put_15_0_5}} &
                ipv6[95:88]) | ({8{put_15_0_6}} & ipv6[127:120]);
        always_14 <= spot_4[0] | spot_4[2] | spot_4[6] | spot_4[8] | spot_4[10];
        reached_14 <= spot_4[5] | spot_4[7] | spot_4[9] | spot_4[11];
        put_14_1_0 <= spot_4[0];
        put_14_1_1 <= spot_4[2];
        put_14_1_2 <= spot_4[5] & logic_78;
        put_14_1_3 <= spot_4[6];
        put_14_1_4 <= (spot_4[7] | spot_4[9]) & logic_78;
        put_14_1_5 <= spot_4[8];
        put_14_1_6 <= spot_4[10];
        put_14_1_7 <= spot_4[11] & logic_78;
        reply_14_1 <= logic_79 | ({8{put_14_1_7}} & time_5[7:0]);
        put_14_0_0 <= spot_4[0];
        put_14_0_1 <= spot_4[2];
        put_14_0_2 <= spot_4[5] & logic_80;
        put_14_0_3 <= spot_4[6];
        put_14_0_4 <= (spot_4[7] | spot_4[9]) & logic_80;
        put_14_0_5 <= spot_4[8];
        put_14_0_6 <= spot_4[10];
        put_14_0_7 <= spot_4[11] & logic_80;
        reply_14_0 <= logic_81 | ({8{put_14_0_7}} & time_5[15:8]);
        always_13 <= spot_4[0] | spot_4[2] | spot_4[6] | spot_4[8];
        reached_13 <= spot_4[5] | spot_4[7] | spot_4[9] | spot_4[11];
        put_13_1_0 <= spot_4[0];
        put_13_1_1 <= spot_4[2];
        put_13_1_2 <= spot_4[5] & logic_82;
        put_13_1_3 <= spot_4[6];
        put_13_1_4 <= (spot_4[7] | spot_4[9]) & logic_82;
        put_13_1_5 <= spot_4[8];
        put_13_1_6 <= spot_4[11] & logic_82;
        reply_13_1 <= ({8{~(always_13 | (reached_13 & inside_27))}} & data_5[223:216]) | ({8{put_13_1_0}} &
                ipv4[23:16]) | ({8{put_13_1_1}} & 8'h11) | ({8{put_13_1_2}} & 8'h0) | ({8{put_13_1_3}} &
                ipv6[87:80]) | ({8{put_13_1_4}} & data_5[31:24]) | ({8{put_13_1_5}} & ipv6[119:112]) |
                ({8{put_13_1_6}} & time_5[23:16]);
        put_13_0_0 <= spot_4[0];
        put_13_0_1 <= spot_4[2];
        put_13_0_2 <= spot_4[5] & logic_83;
        put_13_0_3 <= spot_4[6];
        put_13_0_4 <= (spot_4[7] | spot_4[9]) & logic_83;
        put_13_0_5 <= spot_4[8];
        put_13_0_6 <= spot_4[11] & logic_83;
        reply_13_0 <= ({8{~(always_13 | (reached_13 & inside_26))}} & data_5[215:208]) | ({8{put_13_0_0}} &
                ipv4[31:24]) | ({8{put_13_0_1}} & 8'hff) | ({8{put_13_0_2}} & ttl_5) | ({8{put_13_0_3}} &
                ipv6[95:88]) | ({8{put_13_0_4}} & data_5[23:16]) | ({8{put_13_0_5}} & ipv6[127:120]) |
                ({8{put_13_0_6}} & time_5[31:24]);
        always_12 <= spot_4[0] | spot_4[6] | spot_4[8];
        reached_12 <= spot_4[3] | spot_4[5] | spot_4[7] | spot_4[9] | spot_4[11];
        put_12_1_0 <= spot_4[0];
        put_12_1_1 <= (spot_4[3] | spot_4[5]) & logic_84;
        put_12_1_2 <= spot_4[6];
        put_12_1_3 <= spot_4[7] & logic_84;
        put_12_1_4 <= spot_4[8];
        put_12_1_5 <= spot_4[9] & logic_84;
        put_12_1_6 <= spot_4[11] & logic_84;
        reply_12_1 <= ({8{~(always_12 | (reached_12 & inside_25))}} & data_5[207:200]) | ({8{put_12_1_0}} &
                ip_checksum_5[7:0]) | ({8{put_12_1_1}} & 8'h0) | ({8{put_12_1_2}} & ipv6[103:96]) |
                ({8{put_12_1_3}} & data_5[15:8]) | ({8{put_12_1_4}} & 8'hff) | ({8{put_12_1_5}} & time_5[7:0])
                | ({8{put_12_1_6}} & time_5[39:32]);
        put_12_0_0 <= spot_4[0];
        put_12_0_1 <= (spot_4[3] | spot_4[5]) & logic_85;
        put_12_0_2 <= spot_4[6];
        put_12_0_3 <= spot_4[7] & logic_85;
        put_12_0_4 <= spot_4[8];
        put_12_0_5 <= spot_4[9] & logic_85;
        put_12_0_6 <= spot_4[11] & logic_85;
        reply_12_0 <= ({8{~(always_12 | (reached_12 & inside_24))}} & data_5[199:192]) | ({8{put_12_0_0}} &
                ip_checksum_5[15:8]) | ({8{put_12_0_1}} & 8'h0) | ({8{put_12_0_2}} & ipv6[111:104]) |
                ({8{put_12_0_3}} & data_5[7:0]) | ({8{put_12_0_4}} & 8'h11) | ({8{put_12_0_5}} & time_5[15:8])
                | ({8{put_12_0_6}} & time_5[47:40]);
        always_11 <= spot_4[0] | spot_4[4] | spot_4[6] | spot_4[10];
        reached_11 <= spot_4[3] | spot_4[5] | spot_4[7] | spot_4[9] | spot_4[11];
        put_11_1_0 <= spot_4[0];
        put_11_1_1 <= spot_4[3] & logic_86;
        put_11_1_2 <= spot_4[4];
        put_11_1_3 <= (spot_4[5] | spot_4[7]) & logic_86;
        put_11_1_4 <= spot_4[6];
        put_11_1_5 <= spot_4[9] & logic_86;
        put_11_1_6 <= spot_4[10];
        put_11_1_7 <= spot_4[11] & logic_86;
        reply_11_1 <= logic_87 | ({8{put_11_1_3}} & data_before_1[511:504]) | ({8{put_11_1_4}} &
                ipv6[119:112]) | ({8{put_11_1_5}} & time_5[23:16]) | ({8{put_11_1_6}} & {mux_6[1:0], 2'd0,
                data_5[187:184]}) | ({8{put_11_1_7}} & time_5[55:48]);
        put_11_0_0 <= spot_4[0];
        put_11_0_1 <= spot_4[3] & logic_88;
        put_11_0_2 <= spot_4[4];
        put_11_0_3 <= (spot_4[5] | spot_4[7]) & logic_88;
        put_11_0_4 <= spot_4[6];
        put_11_0_5 <= spot_4[9] & logic_88;
        put_11_0_6 <= spot_4[10];
        put_11_0_7 <= spot_4[11] & logic_88;
        reply_11_0 <= logic_89 | ({8{put_11_0_7}} & time_5[63:56]);
        always_10 <= spot_4[6];
        reached_10 <= spot_4[1] | spot_4[3] | spot_4[5] | spot_4[7] | spot_4[9];
        put_10_1_0 <= (spot_4[1] | spot_4[3]) & logic_90;
        put_10_1_1 <= spot_4[5] & logic_90;
        put_10_1_2 <= spot_4[6];
        put_10_1_3 <= spot_4[7] & logic_90;
        put_10_1_4 <= spot_4[9] & logic_90;
        reply_10_1 <= ({8{~(always_10 | (reached_10 & inside_21))}} & data_5[175:168]) | ({8{put_10_1_0}} &
                8'h0) | ({8{put_10_1_1}} & data_before_1[495:488]) | ({8{put_10_1_2}} & 8'hff) |
                ({8{put_10_1_3}} & time_5[7:0]) | ({8{put_10_1_4}} & time_5[39:32]);
        put_10_0_0 <= (spot_4[1] | spot_4[3]) & logic_91;
        put_10_0_1 <= spot_4[5] & logic_91;
        put_10_0_2 <= spot_4[6];
        put_10_0_3 <= spot_4[7] & logic_91;
        put_10_0_4 <= spot_4[9] & logic_91;
        reply_10_0 <= ({8{~(always_10 | (reached_10 & inside_20))}} & data_5[167:160]) | ({8{put_10_0_0}} &
                8'h0) | ({8{put_10_0_1}} & data_before_1[487:480]) | ({8{put_10_0_2}} & 8'h11) |
                ({8{put_10_0_3}} & time_5[15:8]) | ({8{put_10_0_4}} & time_5[47:40]);
        always_9 <= spot_4[2] | spot_4[8] | spot_4[11];
        reached_9 <= spot_4[1] | spot_4[3] | spot_4[5] | spot_4[7] | spot_4[9];
        put_9_1_0 <= spot_4[1] & logic_92;
        put_9_1_1 <= spot_4[2];
        put_9_1_2 <= (spot_4[3] | spot_4[5]) & logic_92;
        put_9_1_3 <= spot_4[7] & logic_92;
        put_9_1_4 <= spot_4[8];
        put_9_1_5 <= spot_4[9] & logic_92;
        put_9_1_6 <= spot_4[11];
        reply_9_1 <= logic_93 | ({8{put_9_1_3}} & time_5[23:16]) | ({8{put_9_1_4}} & {mux_8[1:0], 2'd0,
                data_5[155:152]}) | ({8{put_9_1_5}} & time_5[55:48]) | ({8{put_9_1_6}} & error_now[7:0]);
        put_9_0_0 <= spot_4[1] & logic_94;
        put_9_0_1 <= spot_4[2];
        put_9_0_2 <= (spot_4[3] | spot_4[5]) & logic_94;
        put_9_0_3 <= spot_4[7] & logic_94;
        put_9_0_4 <= spot_4[8];
        put_9_0_5 <= spot_4[9] & logic_94;
        put_9_0_6 <= spot_4[11];
        reply_9_0 <= ({8{~(always_9 | (reached_9 & inside_18))}} & data_5[151:144]) | ({8{put_9_0_0}} & ttl_5)
                | ({8{put_9_0_1}} & data_5[151:144]) | ({8{put_9_0_2}} & data_before_1[471:464]) |
                ({8{put_9_0_3}} & time_5[31:24]) | ({8{put_9_0_4}} & {data_5[151:148], mux_9[5:2]}) |
                ({8{put_9_0_5}} & time_5[63:56]) | ({8{put_9_0_6}} & error_now[15:8]);
        always_8 <= spot_4[11];
        reached_8 <= spot_4[1] | spot_4[3] | spot_4[5] | spot_4[7];
        put_8_1_0 <= spot_4[1] & logic_95;
        put_8_1_1 <= (spot_4[3] | spot_4[5]) & logic_95;
        put_8_1_2 <= spot_4[7] & logic_95;
        put_8_1_3 <= spot_4[11];
        reply_8_1 <= ({8{~(always_8 | (reached_8 & inside_17))}} & data_5[143:136]) | ({8{put_8_1_0}} & 8'h0)
                | ({8{put_8_1_1}} & data_before_1[463:456]) | ({8{put_8_1_2}} & time_5[39:32]) |
                ({8{put_8_1_3}} & 8'h0);
        put_8_0_0 <= spot_4[1] & logic_96;
        put_8_0_1 <= (spot_4[3] | spot_4[5]) & logic_96;
        put_8_0_2 <= spot_4[7] & logic_96;
        put_8_0_3 <= spot_4[11];
        reply_8_0 <= ({8{~(always_8 | (reached_8 & inside_16))}} & data_5[135:128]) | ({8{put_8_0_0}} & 8'h0)
                | ({8{put_8_0_1}} & data_before_1[455:448]) | ({8{put_8_0_2}} & time_5[47:40]) |
                ({8{put_8_0_3}} & 8'h0);
        always_7 <= spot_4[0] | spot_4[6] | spot_4[9] | spot_4[11];
        reached_7 <= spot_4[1] | spot_4[3] | spot_4[5] | spot_4[7];
        put_7_1_0 <= spot_4[0];
        put_7_1_1 <= (spot_4[1] | spot_4[3] | spot_4[5]) & logic_97;
        put_7_1_2 <= spot_4[6];
        put_7_1_3 <= spot_4[7] & logic_97;
        put_7_1_4 <= spot_4[9];
        put_7_1_5 <= spot_4[11];
        reply_7_1 <= logic_98 | ({8{put_7_1_3}} & time_5[55:48]) | ({8{put_7_1_4}} & error_now[7:0]) |
                ({8{put_7_1_5}} & 8'h0);
        put_7_0_0 <= spot_4[0];
        put_7_0_1 <= (spot_4[1] | spot_4[3] | spot_4[5]) & logic_99;
        put_7_0_2 <= spot_4[6];
        put_7_0_3 <= spot_4[7] & logic_99;
        put_7_0_4 <= spot_4[9];
        put_7_0_5 <= spot_4[11];
        reply_7_0 <= logic_100 | ({8{put_7_0_3}} & time_5[63:56]) | ({8{put_7_0_4}} & error_now[15:8]) |
                ({8{put_7_0_5}} & 8'h0);
        always_6 <= spot_4[9] | spot_4[11];
        reached_6 <= spot_4[1] | spot_4[3] | spot_4[5];
        put_6_1_0 <= (spot_4[1] | spot_4[3] | spot_4[5]) & (bytes_inside[6] | bytes_inside[5] |
                bytes_inside[4] | (bytes_inside[3] & 1'd0) | ((bytes_inside[6:3] == 4'd1) & bytes_inside[2] &
                (bytes_inside[1] | (bytes_inside[0] & 1'd0))));
        put_6_1_1 <= spot_4[9] | spot_4[11];
        reply_6_1 <= ({8{~(always_6 | (reached_6 & inside_13))}} & data_5[111:104]) | ({8{put_6_1_0}} &
                data_before_1[431:424]) | ({8{put_6_1_1}} & 8'h0);
        put_6_0_0 <= (spot_4[1] | spot_4[3] | spot_4[5]) & (bytes_inside[6] | bytes_inside[5] |
                bytes_inside[4] | (bytes_inside[3] & 1'd0) | ((bytes_inside[6:3] == 4'd1) & bytes_inside[2] &
                (bytes_inside[1] | bytes_inside[0] | 1'd0)));
        put_6_0_1 <= spot_4[9] | spot_4[11];
        reply_6_0 <= ({8{~(always_6 | (reached_6 & inside_12))}} & data_5[103:96]) | ({8{put_6_0_0}} &
                data_before_1[423:416]) | ({8{put_6_0_1}} & 8'h0);
        always_5 <= spot_4[7] | spot_4[9] | spot_4[11];
        reached_5 <= spot_4[1] | spot_4[3] | spot_4[5];
        put_5_1_0 <= (spot_4[1] | spot_4[3] | spot_4[5]) & (bytes_inside[6] | bytes_inside[5] |
                bytes_inside[4] | (bytes_inside[3] & 1'd0) | ((bytes_inside[6:3] == 4'd1) & (bytes_inside[2] |
                (bytes_inside[1] & bytes_inside[0] & 1'd0))));
        put_5_1_1 <= spot_4[7];
        put_5_1_2 <= spot_4[9] | spot_4[11];
        reply_5_1 <= ({8{~(always_5 | (reached_5 & inside_11))}} & data_5[95:88]) | ({8{put_5_1_0}} &
                data_before_1[415:408]) | ({8{put_5_1_1}} & error_now[7:0]) | ({8{put_5_1_2}} & 8'h0);
        put_5_0_0 <= (spot_4[1] | spot_4[3] | spot_4[5]) & (bytes_inside[6] | bytes_inside[5] |
                bytes_inside[4] | (bytes_inside[3] & 1'd0) | ((bytes_inside[6:3] == 4'd1) & (bytes_inside[2] |
                (bytes_inside[1] & (bytes_inside[0] | 1'd0)))));
        put_5_0_1 <= spot_4[7];
        put_5_0_2 <= spot_4[9] | spot_4[11];
        reply_5_0 <= ({8{~(always_5 | (reached_5 & inside_10))}} & data_5[87:80]) | ({8{put_5_0_0}} &
                data_before_1[407:400]) | ({8{put_5_0_1}} & error_now[15:8]) | ({8{put_5_0_2}} & 8'h0);
        always_4 <= spot_4[7] | spot_4[9] | (spot_4[11] & stateful);
        reached_4 <= spot_4[1] | spot_4[3] | spot_4[5];
        put_4_1_0 <= (spot_4[1] | spot_4[3]) & logic_101;
        put_4_1_1 <= spot_4[5] & logic_101;
        put_4_1_2 <= spot_4[7] | spot_4[9];
        reply_4_1 <= ({8{~(always_4 | (reached_4 & inside_9))}} & data_5[79:72]) | ({8{put_4_1_0}} &
                data_before_1[399:392]) | ({8{put_4_1_1}} & time_5[7:0]) | ({8{put_4_1_2}} & 8'h0);
        put_4_0_0 <= (spot_4[1] | spot_4[3]) & logic_102;
        put_4_0_1 <= spot_4[5] & logic_102;
        put_4_0_2 <= spot_4[7] | spot_4[9];
        reply_4_0 <= ({8{~(always_4 | (reached_4 & inside_8))}} & data_5[71:64]) | ({8{put_4_0_0}} &
                data_before_1[391:384]) | ({8{put_4_0_1}} & time_5[15:8]) | ({8{put_4_0_2}} & 8'h0);
        always_3 <= spot_4[7] | spot_4[9] | (spot_4[11] & stateful);
        reached_3 <= spot_4[1] | spot_4[3] | spot_4[5];
        put_3_1_0 <= (spot_4[1] | spot_4[3]) & logic_103;
        put_3_1_1 <= spot_4[5] & logic_103;
        put_3_1_2 <= spot_4[7] | spot_4[9];
        reply_3_1 <= ({8{~(always_3 | (reached_3 & inside_7))}} & data_5[63:56]) | ({8{put_3_1_0}} &
                data_before_1[383:376]) | ({8{put_3_1_1}} & time_5[23:16]) | ({8{put_3_1_2}} & 8'h0);
        put_3_0_0 <= (spot_4[1] | spot_4[3]) & logic_104;
        put_3_0_1 <= spot_4[5] & logic_104;
        put_3_0_2 <= spot_4[7] | spot_4[9];
        reply_3_0 <= ({8{~(always_3 | (reached_3 & inside_6))}} & data_5[55:48]) | ({8{put_3_0_0}} &
                data_before_1[375:368]) | ({8{put_3_0_1}} & time_5[31:24]) | ({8{put_3_0_2}} & 8'h0);
        always_2 <= spot_4[7] | spot_4[11] | (spot_4[9] & stateful);
        reached_2 <= spot_4[1] | spot_4[3] | spot_4[5];
        put_2_1_0 <= spot_4[1] & logic_105;
        put_2_1_1 <= spot_4[3] & logic_105;
        put_2_1_2 <= spot_4[5] & logic_105;
        put_2_1_3 <= spot_4[7] | spot_4[11];
        reply_2_1 <= ({8{~(always_2 | (reached_2 & inside_5))}} & data_5[47:40]) | ({8{put_2_1_0}} &
                data_before_1[367:360]) | ({8{put_2_1_1}} & time_5[7:0]) | ({8{put_2_1_2}} & time_5[39:32]) |
                ({8{put_2_1_3}} & 8'h0);
        put_2_0_0 <= spot_4[1] & logic_106;
        put_2_0_1 <= spot_4[3] & logic_106;
        put_2_0_2 <= spot_4[5] & logic_106;
        put_2_0_3 <= spot_4[7] | spot_4[11];
        reply_2_0 <= ({8{~(always_2 | (reached_2 & inside_4))}} & data_5[39:32]) | ({8{put_2_0_0}} &
                data_before_1[359:352]) | ({8{put_2_0_1}} & time_5[15:8]) | ({8{put_2_0_2}} & time_5[47:40]) |
                ({8{put_2_0_3}} & 8'h0);
        always_1 <= spot_4[7] | (spot_4[9] & stateful);
        reached_1 <= spot_4[1] | spot_4[3] | spot_4[5];
        put_1_1_0 <= spot_4[1] & logic_107;
        put_1_1_1 <= spot_4[3] & logic_107;
        put_1_1_2 <= spot_4[5] & logic_107;
        put_1_1_3 <= spot_4[7];
        reply_1_1 <= ({8{~(always_1 | (reached_1 & inside_3))}} & data_5[31:24]) | ({8{put_1_1_0}} &
                data_before_1[351:344]) | ({8{put_1_1_1}} & time_5[23:16]) | ({8{put_1_1_2}} & time_5[55:48])
                | ({8{put_1_1_3}} & 8'h0);
        put_1_0_0 <= spot_4[1] & logic_108;
        put_1_0_1 <= spot_4[3] & logic_108;
        put_1_0_2 <= spot_4[5] & logic_108;
        put_1_0_3 <= spot_4[7];
        reply_1_0 <= ({8{~(always_1 | (reached_1 & inside_2))}} & data_5[23:16]) | ({8{put_1_0_0}} &
                data_before_1[343:336]) | ({8{put_1_0_1}} & time_5[31:24]) | ({8{put_1_0_2}} & time_5[63:56])
                | ({8{put_1_0_3}} & 8'h0);
        always_0 <= spot_4[9] | spot_4[11] | (spot_4[7] & stateful);
        reached_0 <= spot_4[1] | spot_4[3];
        put_0_1_0 <= spot_4[1] & logic_109;
        put_0_1_1 <= spot_4[3] & logic_109;
        put_0_1_2 <= spot_4[9];
        put_0_1_3 <= spot_4[11];
        reply_0_1 <= ({8{~(always_0 | (reached_0 & inside_1))}} & data_5[15:8]) | ({8{put_0_1_0}} &
                time_5[7:0]) | ({8{put_0_1_1}} & time_5[39:32]) | ({8{put_0_1_2}} & 8'h0) | ({8{put_0_1_3}} &
                data_before_1[511:504]);
        put_0_0_0 <= spot_4[1] & logic_110;
        put_0_0_1 <= spot_4[3] & logic_110;
        put_0_0_2 <= spot_4[9];
        put_0_0_3 <= spot_4[11];
        reply_0_0 <= ({8{~(always_0 | (reached_0 & inside_0))}} & data_5[7:0]) | ({8{put_0_0_0}} &
                time_5[15:8]) | ({8{put_0_0_1}} & time_5[47:40]) | ({8{put_0_0_2}} & 8'h0) | ({8{put_0_0_3}} &
                data_before_1[503:496]);
        bad_7 <= bad;
        tlvs_7 <= tlvs_6;
        reply_7 <= {reply_31_1, reply_31_0, reply_30_1, reply_30_0, reply_29_1, reply_29_0, reply_28_1,
                reply_28_0, reply_27_1, reply_27_0, reply_26_1, reply_26_0, reply_25_1, reply_25_0,
                reply_24_1, reply_24_0, reply_23_1, reply_23_0, reply_22_1, reply_22_0, reply_21_1,
                reply_21_0, reply_20_1, reply_20_0, reply_19_1, reply_19_0, reply_18_1, reply_18_0,
                reply_17_1, reply_17_0, reply_16_1, reply_16_0, reply_15_1, reply_15_0, reply_14_1,
                reply_14_0, reply_13_1, reply_13_0, reply_12_1, reply_12_0, reply_11_1, reply_11_0,
                reply_10_1, reply_10_0, reply_9_1, reply_9_0, reply_8_1, reply_8_0, reply_7_1, reply_7_0,
                reply_6_1, reply_6_0, reply_5_1, reply_5_0, reply_4_1, reply_4_0, reply_3_1, reply_3_0,
                reply_2_1, reply_2_0, reply_1_1, reply_1_0, reply_0_1, reply_0_0};
        checksum_0 <= spot_4[9] | (spot_4[7] & stateful);
        replaced_0 <= spot_4[1] | spot_4[3];
        copied_0 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_1 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_0 <= {data_5[7:0], data_5[15:8]} & {{8{checksum_0 | (1'd0 & ~copied_0) | (replaced_0 &
                inside_0)}}, {8{checksum_0 | (1'd0 & ~copied_1) | (replaced_0 & inside_1)}}};
        checksum_1 <= spot_4[9] & stateful;
        moved_1 <= spot_4[7];
        replaced_1 <= spot_4[1] | spot_4[3] | spot_4[5];
        copied_2 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        copied_3 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        minus_term_1 <= {data_5[23:16], data_5[31:24]} & {{8{checksum_1 | (moved_1 & ~copied_2) | (replaced_1
                & inside_2)}}, {8{checksum_1 | (moved_1 & ~copied_3) | (replaced_1 & inside_3)}}};
        checksum_2 <= spot_4[11] | (spot_4[9] & stateful);
        moved_2 <= spot_4[7];
        replaced_2 <= spot_4[1] | spot_4[3] | spot_4[5];
        copied_4 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_5 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_2 <= {data_5[39:32], data_5[47:40]} & {{8{checksum_2 | (moved_2 & ~copied_4) | (replaced_2
                & inside_4)}}, {8{checksum_2 | (moved_2 & ~copied_5) | (replaced_2 & inside_5)}}};
        checksum_3 <= spot_4[11] & stateful;
        moved_3 <= spot_4[7] | spot_4[9];
        replaced_3 <= spot_4[1] | spot_4[3] | spot_4[5];
        copied_6 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        copied_7 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        minus_term_3 <= {data_5[55:48], data_5[63:56]} & {{8{checksum_3 | (moved_3 & ~copied_6) | (replaced_3
                & inside_6)}}, {8{checksum_3 | (moved_3 & ~copied_7) | (replaced_3 & inside_7)}}};
        checksum_4 <= spot_4[11] & stateful;
        moved_4 <= spot_4[7] | spot_4[9];
        replaced_4 <= spot_4[1] | spot_4[3] | spot_4[5];
        copied_8 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_9 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_4 <= {data_5[71:64], data_5[79:72]} & {{8{checksum_4 | (moved_4 & ~copied_8) | (replaced_4
                & inside_8)}}, {8{checksum_4 | (moved_4 & ~copied_9) | (replaced_4 & inside_9)}}};
        moved_5 <= spot_4[7] | spot_4[9] | spot_4[11];
        replaced_5 <= spot_4[1] | spot_4[3] | spot_4[5];
        copied_10 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        copied_11 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        minus_term_5 <= {data_5[87:80], data_5[95:88]} & {{8{1'd0 | (moved_5 & ~copied_10) | (replaced_5 &
                inside_10)}}, {8{1'd0 | (moved_5 & ~copied_11) | (replaced_5 & inside_11)}}};
        moved_6 <= spot_4[9] | spot_4[11];
        replaced_6 <= spot_4[1] | spot_4[3] | spot_4[5];
        copied_12 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_13 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_6 <= {data_5[103:96], data_5[111:104]} & {{8{1'd0 | (moved_6 & ~copied_12) | (replaced_6 &
                inside_12)}}, {8{1'd0 | (moved_6 & ~copied_13) | (replaced_6 & inside_13)}}};
        moved_7 <= spot_4[9] | spot_4[11];
        replaced_7 <= spot_4[1] | spot_4[3] | spot_4[5] | spot_4[7];
        copied_14 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        copied_15 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd4) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        minus_term_7 <= {data_5[119:112], data_5[127:120]} & {{8{1'd0 | (moved_7 & ~copied_14) | (replaced_7 &
                inside_14)}}, {8{1'd0 | (moved_7 & ~copied_15) | (replaced_7 & inside_15)}}};
        moved_8 <= spot_4[11];
        replaced_8 <= spot_4[1] | spot_4[3] | spot_4[5] | spot_4[7];
        copied_16 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_17 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_8 <= {data_5[135:128], data_5[143:136]} & {{8{1'd0 | (moved_8 & ~copied_16) | (replaced_8 &
                inside_16)}}, {8{1'd0 | (moved_8 & ~copied_17) | (replaced_8 & inside_17)}}};
        moved_9 <= spot_4[11];
        replaced_9 <= spot_4[1] | spot_4[3] | spot_4[5] | spot_4[7] | spot_4[9];
        copied_18 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        copied_19 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        minus_term_9 <= {data_5[151:144], data_5[159:152]} & {{8{1'd0 | (moved_9 & ~copied_18) | (replaced_9 &
                inside_18)}}, {8{1'd0 | (moved_9 & ~copied_19) | (replaced_9 & inside_19)}}};
        replaced_10 <= spot_4[1] | spot_4[3] | spot_4[5] | spot_4[7] | spot_4[9];
        copied_20 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_21 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_10 <= {data_5[167:160], data_5[175:168]} & {{8{1'd0 | (1'd0 & ~copied_20) | (replaced_10 &
                inside_20)}}, {8{1'd0 | (1'd0 & ~copied_21) | (replaced_10 & inside_21)}}};
        replaced_11 <= spot_4[3] | spot_4[5] | spot_4[7] | spot_4[9] | spot_4[11];
        copied_22 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        copied_23 <= bytes_inside[6] | (bytes_inside[5] & (bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd5) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        minus_term_11 <= {data_5[183:176], data_5[191:184]} & {{8{1'd0 | (1'd0 & ~copied_22) | (replaced_11 &
                inside_22)}}, {8{1'd0 | (1'd0 & ~copied_23) | (replaced_11 & inside_23)}}};
        replaced_12 <= spot_4[3] | spot_4[5] | spot_4[7] | spot_4[9] | spot_4[11];
        copied_24 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_25 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_12 <= {data_5[199:192], data_5[207:200]} & {{8{1'd0 | (1'd0 & ~copied_24) | (replaced_12 &
                inside_24)}}, {8{1'd0 | (1'd0 & ~copied_25) | (replaced_12 & inside_25)}}};
        replaced_13 <= spot_4[5] | spot_4[7] | spot_4[9] | spot_4[11];
        copied_26 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        copied_27 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        minus_term_13 <= {data_5[215:208], data_5[223:216]} & {{8{1'd0 | (1'd0 & ~copied_26) | (replaced_13 &
                inside_26)}}, {8{1'd0 | (1'd0 & ~copied_27) | (replaced_13 & inside_27)}}};
        replaced_14 <= spot_4[5] | spot_4[7] | spot_4[9] | spot_4[11];
        copied_28 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_29 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_14 <= {data_5[231:224], data_5[239:232]} & {{8{1'd0 | (1'd0 & ~copied_28) | (replaced_14 &
                inside_28)}}, {8{1'd0 | (1'd0 & ~copied_29) | (replaced_14 & inside_29)}}};
        replaced_15 <= spot_4[7] | spot_4[9] | spot_4[11];
        copied_30 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        copied_31 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & (bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd6) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        minus_term_15 <= {data_5[247:240], data_5[255:248]} & {{8{1'd0 | (1'd0 & ~copied_30) | (replaced_15 &
                inside_30)}}, {8{1'd0 | (1'd0 & ~copied_31) | (replaced_15 & inside_31)}}};
        replaced_16 <= spot_4[7] | spot_4[9] | spot_4[11];
        copied_32 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_33 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_16 <= {data_5[263:256], data_5[271:264]} & {{8{1'd0 | (1'd0 & ~copied_32) | (replaced_16 &
                inside_32)}}, {8{1'd0 | (1'd0 & ~copied_33) | (replaced_16 & inside_33)}}};
        replaced_17 <= spot_4[7] | spot_4[9] | spot_4[11];
        copied_34 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        copied_35 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        minus_term_17 <= {data_5[279:272], data_5[287:280]} & {{8{1'd0 | (1'd0 & ~copied_34) | (replaced_17 &
                inside_34)}}, {8{1'd0 | (1'd0 & ~copied_35) | (replaced_17 & inside_35)}}};
        replaced_18 <= spot_4[7] | spot_4[9] | spot_4[11];
        copied_36 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_37 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_18 <= {data_5[295:288], data_5[303:296]} & {{8{1'd0 | (1'd0 & ~copied_36) | (replaced_18 &
                inside_36)}}, {8{1'd0 | (1'd0 & ~copied_37) | (replaced_18 & inside_37)}}};
        replaced_19 <= spot_4[7] | spot_4[9] | spot_4[11];
        copied_38 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        copied_39 <= bytes_inside[6] | (bytes_inside[5] & bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd7) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        minus_term_19 <= {data_5[311:304], data_5[319:312]} & {{8{1'd0 | (1'd0 & ~copied_38) | (replaced_19 &
                inside_38)}}, {8{1'd0 | (1'd0 & ~copied_39) | (replaced_19 & inside_39)}}};
        checksum_20 <= spot_4[0];
        replaced_20 <= spot_4[7] | spot_4[9] | spot_4[11];
        copied_40 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd8) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_41 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd8) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_20 <= {data_5[327:320], data_5[335:328]} & {{8{checksum_20 | (1'd0 & ~copied_40) |
                (replaced_20 & inside_40)}}, {8{checksum_20 | (1'd0 & ~copied_41) | (replaced_20 &
                inside_41)}}};
        checksum_21 <= spot_4[0] & stateful;
        replaced_21 <= spot_4[9] | spot_4[11];
        copied_42 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd8) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        copied_43 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd8) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        minus_term_21 <= {data_5[343:336], data_5[351:344]} & {{8{checksum_21 | (1'd0 & ~copied_42) |
                (replaced_21 & inside_42)}}, {8{checksum_21 | (1'd0 & ~copied_43) | (replaced_21 &
                inside_43)}}};
        checksum_22 <= spot_4[2] | (spot_4[0] & stateful);
        replaced_22 <= spot_4[9] | spot_4[11];
        copied_44 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd8) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_45 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd8) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_22 <= {data_5[359:352], data_5[367:360]} & {{8{checksum_22 | (1'd0 & ~copied_44) |
                (replaced_22 & inside_44)}}, {8{checksum_22 | (1'd0 & ~copied_45) | (replaced_22 &
                inside_45)}}};
        checksum_23 <= spot_4[2] & stateful;
        moved_23 <= spot_4[0];
        replaced_23 <= spot_4[11];
        copied_46 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd8) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        copied_47 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0)) |
                ((bytes_inside[6:3] == 4'd8) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        minus_term_23 <= {data_5[375:368], data_5[383:376]} & {{8{checksum_23 | (moved_23 & ~copied_46) |
                (replaced_23 & inside_46)}}, {8{checksum_23 | (moved_23 & ~copied_47) | (replaced_23 &
                inside_47)}}};
        checksum_24 <= spot_4[4] | (spot_4[2] & stateful);
        moved_24 <= spot_4[0];
        replaced_24 <= spot_4[11];
        copied_48 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd9) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_49 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd9) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_24 <= {data_5[391:384], data_5[399:392]} & {{8{checksum_24 | (moved_24 & ~copied_48) |
                (replaced_24 & inside_48)}}, {8{checksum_24 | (moved_24 & ~copied_49) | (replaced_24 &
                inside_49)}}};
        checksum_25 <= spot_4[4] & stateful;
        moved_25 <= spot_4[0] | spot_4[2];
        copied_50 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd9) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        copied_51 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd9) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        minus_term_25 <= {data_5[407:400], data_5[415:408]} & {{8{checksum_25 | (moved_25 & ~copied_50) |
                (1'd0 & inside_50)}}, {8{checksum_25 | (moved_25 & ~copied_51) | (1'd0 & inside_51)}}};
        checksum_26 <= spot_4[4] & stateful;
        moved_26 <= spot_4[0] | spot_4[2];
        copied_52 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd9) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_53 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd9) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_26 <= {data_5[423:416], data_5[431:424]} & {{8{checksum_26 | (moved_26 & ~copied_52) |
                (1'd0 & inside_52)}}, {8{checksum_26 | (moved_26 & ~copied_53) | (1'd0 & inside_53)}}};
        moved_27 <= spot_4[0] | spot_4[2] | spot_4[4];
        copied_54 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd9) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        copied_55 <= (bytes_inside[6] & (bytes_inside[5] | bytes_inside[4] | (bytes_inside[3] & 1'd0))) |
                ((bytes_inside[6:3] == 4'd9) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        minus_term_27 <= {data_5[439:432], data_5[447:440]} & {{8{1'd0 | (moved_27 & ~copied_54) | (1'd0 &
                inside_54)}}, {8{1'd0 | (moved_27 & ~copied_55) | (1'd0 & inside_55)}}};
        moved_28 <= spot_4[2] | spot_4[4];
        copied_56 <= (bytes_inside[6] & (bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)))) |
                ((bytes_inside[6:3] == 4'd10) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_57 <= (bytes_inside[6] & (bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)))) |
                ((bytes_inside[6:3] == 4'd10) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_28 <= {data_5[455:448], data_5[463:456]} & {{8{1'd0 | (moved_28 & ~copied_56) | (1'd0 &
                inside_56)}}, {8{1'd0 | (moved_28 & ~copied_57) | (1'd0 & inside_57)}}};
        moved_29 <= spot_4[2] | spot_4[4];
        replaced_29 <= spot_4[0];
        copied_58 <= (bytes_inside[6] & (bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)))) |
                ((bytes_inside[6:3] == 4'd10) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        copied_59 <= (bytes_inside[6] & (bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)))) |
                ((bytes_inside[6:3] == 4'd10) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        minus_term_29 <= {data_5[471:464], data_5[479:472]} & {{8{1'd0 | (moved_29 & ~copied_58) |
                (replaced_29 & inside_58)}}, {8{1'd0 | (moved_29 & ~copied_59) | (replaced_29 & inside_59)}}};
        checksum_30 <= spot_4[6];
        moved_30 <= spot_4[4];
        replaced_30 <= spot_4[0];
        copied_60 <= (bytes_inside[6] & (bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)))) |
                ((bytes_inside[6:3] == 4'd10) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_61 <= (bytes_inside[6] & (bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)))) |
                ((bytes_inside[6:3] == 4'd10) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_30 <= {data_5[487:480], data_5[495:488]} & {{8{checksum_30 | (moved_30 & ~copied_60) |
                (replaced_30 & inside_60)}}, {8{checksum_30 | (moved_30 & ~copied_61) | (replaced_30 &
                inside_61)}}};
        checksum_31 <= spot_4[6] & stateful;
        moved_31 <= spot_4[4];
        replaced_31 <= spot_4[0] | spot_4[2];
        copied_62 <= (bytes_inside[6] & (bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)))) |
                ((bytes_inside[6:3] == 4'd10) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        copied_63 <= (bytes_inside[6] & (bytes_inside[5] | (bytes_inside[4] & (bytes_inside[3] | 1'd0)))) |
                ((bytes_inside[6:3] == 4'd10) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        minus_term_31 <= {data_5[503:496], data_5[511:504]} & {{8{checksum_31 | (moved_31 & ~copied_62) |
                (replaced_31 & inside_62)}}, {8{checksum_31 | (moved_31 & ~copied_63) | (replaced_31 &
                inside_63)}}};
        minus_7_0 <= {1'd0, sum_17} + {1'd0, sum_18};
        minus_7_1 <= {1'd0, sum_19} + {1'd0, sum_20};
        minus_7_2 <= {1'd0, sum_21} + {1'd0, sum_22};
        minus_7_3 <= {1'd0, sum_23} + {1'd0, sum_24};
        minus_7_4 <= {1'd0, sum_25} + {1'd0, sum_26};
        minus_7_5 <= {1'd0, sum_27} + {1'd0, sum_28};
        minus_7_6 <= {1'd0, sum_29} + {1'd0, sum_30};
        minus_7_7 <= {1'd0, sum_31} + {1'd0, sum_32};
        minus_8_0 <= {1'd0, sum_33} + {1'd0, sum_34};
        minus_8_1 <= {1'd0, sum_35} + {1'd0, sum_36};
        if (valid_8) minus_so_far <= (first_8 ? 22'h3f : minus_so_far) + {1'd0, sum_37};
        plus_time_0_first_reached_4 <= logic_112 | udp_2[5] | (udp_2[4] & udp_2[3] & (udp_2[2] | udp_2[1] |
                udp_2[0] | 1'd0));
        plus_time_0_first_reached_5 <= plus_time_0_first_reached_4;
        plus_time_0_second_reached_4 <= logic_112 | udp_2[5] | (udp_2[4] & udp_2[3] & (udp_2[2] | udp_2[1] |
                (udp_2[0] & 1'd0)));
        plus_time_0_second_reached_5 <= plus_time_0_second_reached_4;
        plus_time_0 <= time_5[63:48] & {{8{plus_time_0_first_reached_5}}, {8{plus_time_0_second_reached_5}}};
        plus_time_1_first_reached_4 <= logic_112 | udp_2[5] | (udp_2[4] & udp_2[3] & (udp_2[2] | (udp_2[1] &
                (udp_2[0] | 1'd0))));
        plus_time_1_first_reached_5 <= plus_time_1_first_reached_4;
        plus_time_1_second_reached_4 <= logic_112 | udp_2[5] | (udp_2[4] & udp_2[3] & (udp_2[2] | (udp_2[1] &
                udp_2[0] & 1'd0)));
        plus_time_1_second_reached_5 <= plus_time_1_second_reached_4;
        plus_time_1 <= time_5[47:32] & {{8{plus_time_1_first_reached_5}}, {8{plus_time_1_second_reached_5}}};
        plus_time_2_first_reached_4 <= logic_112 | udp_2[5] | (udp_2[4] & udp_2[3] & udp_2[2] & (udp_2[1] |
                udp_2[0] | 1'd0));
        plus_time_2_first_reached_5 <= plus_time_2_first_reached_4;
        plus_time_2_second_reached_4 <= logic_112 | udp_2[5] | (udp_2[4] & udp_2[3] & udp_2[2] & (udp_2[1] |
                (udp_2[0] & 1'd0)));
        plus_time_2_second_reached_5 <= plus_time_2_second_reached_4;
        plus_time_2 <= time_5[31:16] & {{8{plus_time_2_first_reached_5}}, {8{plus_time_2_second_reached_5}}};
        plus_time_3_first_reached_4 <= logic_112 | udp_2[5] | (udp_2[4] & udp_2[3] & udp_2[2] & udp_2[1] &
                (udp_2[0] | 1'd0));
        plus_time_3_first_reached_5 <= plus_time_3_first_reached_4;
        plus_time_3_second_reached_4 <= logic_112 | udp_2[5] | (udp_2[4] & udp_2[3] & udp_2[2] & udp_2[1] &
                udp_2[0] & 1'd0);
        plus_time_3_second_reached_5 <= plus_time_3_second_reached_4;
        plus_time_3 <= time_5[15:0] & {{8{plus_time_3_first_reached_5}}, {8{plus_time_3_second_reached_5}}};
        plus_time <= {1'd0, sum_38} + {1'd0, sum_39};
        sequence_0_4 <= sequence_0;
        sequence_0_5 <= sequence_0_4;
        plus_sequence_0_first_reached_4 <= logic_112 | (udp_2[5] & (udp_2[4] | udp_2[3] | udp_2[2] | udp_2[1]
                | udp_2[0] | 1'd0));
        plus_sequence_0_first_reached_5 <= plus_sequence_0_first_reached_4;
        plus_sequence_0_second_reached_4 <= logic_112 | (udp_2[5] & (udp_2[4] | udp_2[3] | udp_2[2] | udp_2[1]
                | (udp_2[0] & 1'd0)));
        plus_sequence_0_second_reached_5 <= plus_sequence_0_second_reached_4;
        plus_sequence_0 <= sequence_0_5 & {{8{plus_sequence_0_first_reached_5}},
                {8{plus_sequence_0_second_reached_5}}};
        sequence_1_4 <= sequence_1;
        sequence_1_5 <= sequence_1_4;
        plus_sequence_1_first_reached_4 <= logic_112 | (udp_2[5] & (udp_2[4] | udp_2[3] | udp_2[2] | (udp_2[1]
                & (udp_2[0] | 1'd0))));
        plus_sequence_1_first_reached_5 <= plus_sequence_1_first_reached_4;
        plus_sequence_1_second_reached_4 <= logic_112 | (udp_2[5] & (udp_2[4] | udp_2[3] | udp_2[2] |
                (udp_2[1] & udp_2[0] & 1'd0)));
        plus_sequence_1_second_reached_5 <= plus_sequence_1_second_reached_4;
        plus_sequence_1 <= sequence_1_5 & {{8{plus_sequence_1_first_reached_5}},
                {8{plus_sequence_1_second_reached_5}}};
        plus_hops_first_reached_4 <= logic_112 | (udp_2[5] & udp_2[4] & (udp_2[3] | udp_2[2] | udp_2[1] |
                udp_2[0] | 1'd0));
        plus_hops_first_reached_5 <= plus_hops_first_reached_4;
        plus_hops_second_reached_4 <= logic_112 | (udp_2[5] & udp_2[4] & (udp_2[3] | udp_2[2] | udp_2[1] |
                (udp_2[0] & 1'd0)));
        plus_hops_second_reached_5 <= plus_hops_second_reached_4;
        plus_hops <= {ttl_5, 8'h0} & {{8{plus_hops_first_reached_5}}, {8{plus_hops_second_reached_5}}};
        plus_error <= error_now;
        plus_rest <= {1'd0, sum_40} + {1'd0, sum_41};
        plus <= {1'd0, plus_time} + {1'd0, plus_rest};
        plus_own_8 <= {1'd0, sequence_7[31:16]} + {1'd0, sequence_7[15:0]};
        plus_9 <= {1'd0, plus} + {1'd0, 2'd0, plus_own_8};
        total_10 <= {1'd0, 2'd0, plus_9} + {1'd0, ~minus_so_far};
        has_all_4 <= has_all;
        has_all_5 <= has_all_4;
        has_all_6 <= has_all_5;
        has_all_7 <= has_all_6;
        has_all_8 <= has_all_7;
        has_all_9 <= has_all_8;
        sure_8 <= sure_7;
        sure_9 <= sure_8;
        sum_layout_4 <= layout_3;
        sum_layout_5 <= sum_layout_4;
        sum_layout_6 <= sum_layout_5;
        sum_layout_7 <= sum_layout_6;
        sum_layout_8 <= sum_layout_7;
        sum_layout_9 <= sum_layout_8;
        sum_layout_10 <= sum_layout_9;
        sum_layout_11 <= sum_layout_10;
        summed_4 <= ipv6_3 | (|udp_3);
        summed_5 <= summed_4;
        summed_6 <= summed_5;
        summed_7 <= summed_6;
        summed_8 <= summed_7;
        summed_9 <= summed_8;
        summed_10 <= summed_9;
        summed_11 <= summed_10;
        base <= sum_44[16] ? sum_44[15:0] : sum_42;
        own_sequence_8 <= sequence_7;
        own_sequence_9 <= own_sequence_8;
        own_sequence_10 <= own_sequence_9;
        own_sequence_11 <= own_sequence_10;
        early_layout <= sum_layout_11;
        early_summed <= summed_11;
        early_base <= base;
        early_sequence <= own_sequence_11;
    end
    always @(posedge clk) begin
        if (rst) begin
            number <= 2'd0;
            to_us_0 <= 1'd0;
            to_us_1 <= 1'd0;
            to_us_2 <= 1'd0;
            unicast <= 1'd0;
            tag_0 <= 1'd0;
            tag_1 <= 1'd0;
            ipv6_2 <= 1'd0;
            ipv6_1 <= 1'd0;
            ipv6_0 <= 1'd0;
            ipv4_2 <= 1'd0;
            ipv4_1 <= 1'd0;
            ipv4_0 <= 1'd0;
            valid_1 <= 1'd0;
            valid_2 <= 1'd0;
            valid_3 <= 1'd0;
            valid_4 <= 1'd0;
            valid_5 <= 1'd0;
            valid_6 <= 1'd0;
            valid_7 <= 1'd0;
            valid_8 <= 1'd0;
            valid_9 <= 1'd0;
            is_fragment <= 1'd0;
            is_length <= 1'd0;
            is_short <= 1'd0;
            is_no_checksum <= 1'd0;
            is_loop <= 1'd0;
            is_not_allowed <= 1'd0;
            is_left <= 1'd0;
            asked <= 1'd0;
            since_token <= 32'h0;
            token_comes <= 1'd0;
            tokens <= 8'h0;
            unlimited <= 1'd0;
            sure <= 1'd0;
            counts_fragment <= 1'd0;
            counts_length <= 1'd0;
            counts_short <= 1'd0;
            counts_no_checksum <= 1'd0;
            counts_loop <= 1'd0;
            counts_not_allowed <= 1'd0;
            counts_left <= 1'd0;
            counts_rate_limited <= 1'd0;
            counts_no_room <= 1'd0;
            fits_6 <= 1'd0;
            session_looked <= 1'd0;
            session_look_4 <= 1'd0;
            session_look_5 <= 1'd0;
            session_look_6 <= 1'd0;
            cleared <= 10'h0;
            second_changes <= 1'd0;
            seconds <= 32'h0;
            taken_7 <= 1'd0;
            taken_8 <= 1'd0;
            is_no_session <= 1'd0;
            sure_7 <= 1'd0;
            counts_answered <= 1'd0;
            counts_tlvs <= 1'd0;
            counts_cut <= 1'd0;
            fits_7 <= 1'd0;
            sum_done <= 1'd0;
            sum_valid_10 <= 1'd0;
            sum_valid_11 <= 1'd0;
            early <= 1'd0;
        end else begin
            if (stream_valid) number <= {here[0], 1'd0};
            if (stream_valid & (begins | here[0])) to_us_0 <= here[0] & ({stream_data[7:0], stream_data[15:8]}
                    == mac[47:32]);
            if (stream_valid & (begins | here[0])) to_us_1 <= here[0] & ({stream_data[23:16],
                    stream_data[31:24]} == mac[31:16]);
            if (stream_valid & (begins | here[0])) to_us_2 <= here[0] & ({stream_data[39:32],
                    stream_data[47:40]} == mac[15:0]);
            if (stream_valid & (begins | here[0])) unicast <= here[0] & ~stream_data[48];
            if (stream_valid & (begins | here[0])) tag_0 <= here[0] & ((joined_1 == 16'h8100) | (joined_1 ==
                    16'h88a8));
            if (stream_valid & (begins | here[0])) tag_1 <= here[0] & ((joined_2 == 16'h8100) | (joined_2 ==
                    16'h88a8));
            if (stream_valid & (begins | here[0])) ipv6_2 <= here[0] & ({stream_data[167:160],
                    stream_data[175:168]} == 16'h86dd);
            if (stream_valid & (begins | here[0])) ipv6_1 <= here[0] & ({stream_data[135:128],
                    stream_data[143:136]} == 16'h86dd);
            if (stream_valid & (begins | here[0])) ipv6_0 <= here[0] & ({stream_data[103:96],
                    stream_data[111:104]} == 16'h86dd);
            if (stream_valid & (begins | here[0])) ipv4_2 <= here[0] & ({stream_data[167:160],
                    stream_data[175:168]} == 16'h800);
            if (stream_valid & (begins | here[0])) ipv4_1 <= here[0] & ({stream_data[135:128],
                    stream_data[143:136]} == 16'h800);
            if (stream_valid & (begins | here[0])) ipv4_0 <= here[0] & ({stream_data[103:96],
                    stream_data[111:104]} == 16'h800);
            valid_1 <= stream_valid;
            valid_2 <= valid_1;
            valid_3 <= valid_2;
            valid_4 <= valid_3;
            valid_5 <= valid_4;
            valid_6 <= valid_5;
            valid_7 <= valid_6;
            valid_8 <= valid_7;
            valid_9 <= valid_8;
            is_fragment <= ours & fragment_4 & ~1'd0;
            is_length <= ours & logic_41 & ~fragment_4;
            is_short <= ours & short_4 & ~(fragment_4 | logic_41);
            is_no_checksum <= ours & no_checksum_4 & ~(fragment_4 | logic_41 | short_4);
            is_loop <= ours & logic_42 & ~(fragment_4 | logic_41 | short_4 | no_checksum_4);
            is_not_allowed <= ours & logic_46 & ~(fragment_4 | logic_41 | short_4 | no_checksum_4 | logic_42);
            is_left <= ours & left_4 & ~(fragment_4 | logic_41 | short_4 | no_checksum_4 | logic_42 |
                    logic_46);
            asked <= ours & ~(unfit_4 | length_wrong_4 | logic_42 | logic_46);
            since_token <= logic_50 ? 32'h0 : sum_2;
            token_comes <= logic_50;
            if ((token_comes & ~(tokens >= burst)) ^ logic_51) tokens <= logic_51 ? difference_1 : sum_3;
            unlimited <= ~(|rate_clocks);
            if (valid_5) sure <= answered | (sure & ~first_5);
            counts_fragment <= is_fragment;
            counts_length <= is_length;
            counts_short <= is_short;
            counts_no_checksum <= is_no_checksum;
            counts_loop <= is_loop;
            counts_not_allowed <= is_not_allowed;
            counts_left <= is_left;
            counts_rate_limited <= asked & ~logic_49;
            counts_no_room <= asked & logic_49 & ~mux_3;
            fits_6 <= mux_3;
            if (valid_3) session_looked <= logic_55 | logic_54;
            session_look_4 <= logic_55;
            session_look_5 <= session_look_4;
            session_look_6 <= session_look_5;
            if (clear_sessions | ~cleared[9]) cleared <= clear_sessions ? 10'h0 : sum_5;
            second_changes <= arrival_3[63:32] != second_before;
            if (second_changes) seconds <= seconds + 32'h1;
            taken_7 <= taken;
            taken_8 <= taken_7;
            is_no_session <= logic_59 & ~taken;
            if (valid_6) sure_7 <= sure & (~stateful | taken | (sure_7 & ~first_6));
            counts_answered <= logic_111;
            counts_tlvs <= logic_111 & tlvs_7;
            counts_cut <= logic_111 & bad_7;
            fits_7 <= fits_6;
            if (valid_9) sum_done <= logic_114 | logic_113;
            sum_valid_10 <= logic_114 & sure_9;
            sum_valid_11 <= sum_valid_10;
            early <= sum_valid_11 & first_11;
        end
    end

    assign count_fragment = counts_fragment;
    assign count_length = counts_length;
    assign count_short = counts_short;
    assign count_no_checksum = counts_no_checksum;
    assign count_loop = counts_loop;
    assign count_not_allowed = counts_not_allowed;
    assign count_left = counts_left;
    assign count_rate_limited = counts_rate_limited;
    assign count_no_room = counts_no_room;
    assign look_data = data_2;
    assign look_spot = spot_2;
    assign look_valid = valid_3;
    assign look_first = first_3;
    assign look_last = last_3;
    assign look_v6 = ipv6_3;
    assign look_head = head;
    assign look_ttl = mux_1;
    assign look_source = joined_3;
    assign look_source_port = udp_0;
    assign look_destination_port = udp_1;
    assign look_length = udp_2;
    assign look_sequence = {sequence_0, sequence_1};
    assign look_addressed = (to_ipv4_4 | logic_37) & is_udp_4;
    assign look_has_udp = logic_48;
    assign look_fragment = fragment_4;
    assign look_wrong_length = logic_41;
    assign look_no_checksum = no_checksum_4;
    assign look_time = time_5;
    assign look_bad = bad;
    assign clearing = logic_57;
    assign count_no_session = is_no_session;
    assign count_answered = counts_answered;
    assign count_tlvs = counts_tlvs;
    assign count_cut = counts_cut;
    assign beat_valid = valid_7 & fits_7;
    assign beat_first = first_7;
    assign beat_last = last_7;
    assign beat_bad = bad_7;
    assign beat_sure = sure_7;
    assign beat_count = length_7[5:0];
    assign beat_data = reply_7;
    assign frame_valid = early | (sum_valid_11 & ~first_11);
    assign frame_layout = early ? early_layout : sum_layout_11;
    assign frame_summed = early ? early_summed : summed_11;
    assign frame_base = early ? early_base : base;
    assign frame_sequence = early ? early_sequence : own_sequence_11;
endmodule

`default_nettype wire
