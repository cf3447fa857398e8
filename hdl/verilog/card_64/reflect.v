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
    input  wire [63:0] stream_data, // reflect.rs:46
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
    output wire [63:0] look_data, // reflect.rs:57
    output wire [44:0] look_spot, // reflect.rs:57
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
    output wire [2:0] beat_count, // reflect.rs:83
    output wire [63:0] beat_data, // reflect.rs:83
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
    reg held_first; // front.rs:213
    reg held_last; // front.rs:213
    reg held_refused; // front.rs:213
    reg [13:0] held_length; // front.rs:213
    reg held_valid; // front.rs:200
    reg [63:0] held_data; // front.rs:213
    reg [63:0] held_time; // front.rs:213
    reg [63:0] time_1; // front.rs:102
    reg [14:0] number; // front.rs:107
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
    /* verilator lint_off UNUSEDSIGNAL */ // not every beat has something of a request
    reg [14:0] here_1; // front.rs:127
    /* verilator lint_on UNUSEDSIGNAL */
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
    reg valid_10; // front.rs:147
    reg first_10; // front.rs:148
    reg valid_11; // front.rs:147
    reg first_11; // front.rs:148
    reg [63:0] data_1; // front.rs:154
    reg [63:0] data_2; // front.rs:154
    reg [63:0] data_3; // front.rs:156
    reg [63:0] data_4; // front.rs:156
    reg [63:0] data_5; // front.rs:156
    reg [5:0] layout_2; // front.rs:158
    reg [44:0] spot_2; // front.rs:159
    reg [63:0] time_2; // front.rs:163
    reg [63:0] time_3; // front.rs:163
    reg [63:0] time_4; // front.rs:163
    reg [63:0] time_5; // front.rs:163
    reg ipv6_3; // fields.rs:60
    reg [15:0] ttl_protocol; // gather.rs:47
    reg [5:0] layout_3; // fields.rs:64
    reg [44:0] spot_3; // fields.rs:66
    reg [44:0] spot_4; // fields.rs:66
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
    reg [63:0] data_before_1; // fill.rs:212
    reg [63:0] data_before_2; // fill.rs:212
    reg [63:0] data_before_3; // fill.rs:212
    reg [15:0] ip_sum_a; // fill.rs:262
    reg [15:0] ip_sum_b; // fill.rs:265
    reg [15:0] ip_checksum_5; // fill.rs:266
    reg always_3; // fill.rs:173
    reg reached_3; // fill.rs:173
    reg put_3_1_0; // fill.rs:160
    reg put_3_1_1; // fill.rs:160
    reg put_3_1_2; // fill.rs:160
    reg put_3_1_3; // fill.rs:160
    reg put_3_1_4; // fill.rs:160
    reg put_3_1_5; // fill.rs:160
    reg put_3_1_6; // fill.rs:160
    reg put_3_1_7; // fill.rs:160
    reg put_3_1_8; // fill.rs:160
    reg put_3_1_9; // fill.rs:160
    reg put_3_1_10; // fill.rs:160
    reg put_3_1_11; // fill.rs:160
    reg put_3_1_12; // fill.rs:160
    reg put_3_1_13; // fill.rs:160
    reg put_3_1_14; // fill.rs:160
    reg put_3_1_15; // fill.rs:160
    reg put_3_1_16; // fill.rs:160
    reg [7:0] reply_3_1; // fill.rs:162
    reg put_3_0_0; // fill.rs:160
    reg put_3_0_1; // fill.rs:160
    reg put_3_0_2; // fill.rs:160
    reg put_3_0_3; // fill.rs:160
    reg put_3_0_4; // fill.rs:160
    reg put_3_0_5; // fill.rs:160
    reg put_3_0_6; // fill.rs:160
    reg put_3_0_7; // fill.rs:160
    reg put_3_0_8; // fill.rs:160
    reg put_3_0_9; // fill.rs:160
    reg put_3_0_10; // fill.rs:160
    reg put_3_0_11; // fill.rs:160
    reg put_3_0_12; // fill.rs:160
    reg put_3_0_13; // fill.rs:160
    reg put_3_0_14; // fill.rs:160
    reg put_3_0_15; // fill.rs:160
    reg put_3_0_16; // fill.rs:160
    reg [7:0] reply_3_0; // fill.rs:162
    reg always_2; // fill.rs:173
    reg reached_2; // fill.rs:173
    reg put_2_1_0; // fill.rs:160
    reg put_2_1_1; // fill.rs:160
    reg put_2_1_2; // fill.rs:160
    reg put_2_1_3; // fill.rs:160
    reg put_2_1_4; // fill.rs:160
    reg put_2_1_5; // fill.rs:160
    reg put_2_1_6; // fill.rs:160
    reg put_2_1_7; // fill.rs:160
    reg put_2_1_8; // fill.rs:160
    reg put_2_1_9; // fill.rs:160
    reg put_2_1_10; // fill.rs:160
    reg put_2_1_11; // fill.rs:160
    reg put_2_1_12; // fill.rs:160
    reg put_2_1_13; // fill.rs:160
    reg put_2_1_14; // fill.rs:160
    reg [7:0] reply_2_1; // fill.rs:162
    reg put_2_0_0; // fill.rs:160
    reg put_2_0_1; // fill.rs:160
    reg put_2_0_2; // fill.rs:160
    reg put_2_0_3; // fill.rs:160
    reg put_2_0_4; // fill.rs:160
    reg put_2_0_5; // fill.rs:160
    reg put_2_0_6; // fill.rs:160
    reg put_2_0_7; // fill.rs:160
    reg put_2_0_8; // fill.rs:160
    reg put_2_0_9; // fill.rs:160
    reg put_2_0_10; // fill.rs:160
    reg put_2_0_11; // fill.rs:160
    reg put_2_0_12; // fill.rs:160
    reg put_2_0_13; // fill.rs:160
    reg put_2_0_14; // fill.rs:160
    reg [7:0] reply_2_0; // fill.rs:162
    reg always_1; // fill.rs:173
    reg reached_1; // fill.rs:173
    reg put_1_1_0; // fill.rs:160
    reg put_1_1_1; // fill.rs:160
    reg put_1_1_2; // fill.rs:160
    reg put_1_1_3; // fill.rs:160
    reg put_1_1_4; // fill.rs:160
    reg put_1_1_5; // fill.rs:160
    reg put_1_1_6; // fill.rs:160
    reg put_1_1_7; // fill.rs:160
    reg put_1_1_8; // fill.rs:160
    reg put_1_1_9; // fill.rs:160
    reg put_1_1_10; // fill.rs:160
    reg put_1_1_11; // fill.rs:160
    reg put_1_1_12; // fill.rs:160
    reg put_1_1_13; // fill.rs:160
    reg put_1_1_14; // fill.rs:160
    reg put_1_1_15; // fill.rs:160
    reg put_1_1_16; // fill.rs:160
    reg [7:0] reply_1_1; // fill.rs:162
    reg put_1_0_0; // fill.rs:160
    reg put_1_0_1; // fill.rs:160
    reg put_1_0_2; // fill.rs:160
    reg put_1_0_3; // fill.rs:160
    reg put_1_0_4; // fill.rs:160
    reg put_1_0_5; // fill.rs:160
    reg put_1_0_6; // fill.rs:160
    reg put_1_0_7; // fill.rs:160
    reg put_1_0_8; // fill.rs:160
    reg put_1_0_9; // fill.rs:160
    reg put_1_0_10; // fill.rs:160
    reg put_1_0_11; // fill.rs:160
    reg put_1_0_12; // fill.rs:160
    reg put_1_0_13; // fill.rs:160
    reg put_1_0_14; // fill.rs:160
    reg put_1_0_15; // fill.rs:160
    reg put_1_0_16; // fill.rs:160
    reg [7:0] reply_1_0; // fill.rs:162
    reg always_0; // fill.rs:173
    reg reached_0; // fill.rs:173
    reg put_0_1_0; // fill.rs:160
    reg put_0_1_1; // fill.rs:160
    reg put_0_1_2; // fill.rs:160
    reg put_0_1_3; // fill.rs:160
    reg put_0_1_4; // fill.rs:160
    reg put_0_1_5; // fill.rs:160
    reg put_0_1_6; // fill.rs:160
    reg put_0_1_7; // fill.rs:160
    reg put_0_1_8; // fill.rs:160
    reg put_0_1_9; // fill.rs:160
    reg put_0_1_10; // fill.rs:160
    reg put_0_1_11; // fill.rs:160
    reg put_0_1_12; // fill.rs:160
    reg put_0_1_13; // fill.rs:160
    reg put_0_1_14; // fill.rs:160
    reg [7:0] reply_0_1; // fill.rs:162
    reg put_0_0_0; // fill.rs:160
    reg put_0_0_1; // fill.rs:160
    reg put_0_0_2; // fill.rs:160
    reg put_0_0_3; // fill.rs:160
    reg put_0_0_4; // fill.rs:160
    reg put_0_0_5; // fill.rs:160
    reg put_0_0_6; // fill.rs:160
    reg put_0_0_7; // fill.rs:160
    reg put_0_0_8; // fill.rs:160
    reg put_0_0_9; // fill.rs:160
    reg put_0_0_10; // fill.rs:160
    reg put_0_0_11; // fill.rs:160
    reg put_0_0_12; // fill.rs:160
    reg put_0_0_13; // fill.rs:160
    reg put_0_0_14; // fill.rs:160
    reg [7:0] reply_0_0; // fill.rs:162
    reg bad_7; // reflect.rs:69
    reg tlvs_7; // reflect.rs:70
    reg counts_answered; // decide.rs:98
    reg counts_tlvs; // decide.rs:98
    reg counts_cut; // decide.rs:98
    reg fits_7; // reflect.rs:72
    reg [63:0] reply_7; // reflect.rs:81
    reg checksum_0; // fill.rs:173
    reg moved_0; // fill.rs:173
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
    reg [17:0] minus_7_0; // sum.rs:129
    reg [17:0] minus_8_0; // sum.rs:129
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
    reg age_1; // sum.rs:216
    reg age_2; // sum.rs:216
    reg age_3; // sum.rs:216
    reg age_4; // sum.rs:216
    reg age_5; // sum.rs:216
    reg age_6; // sum.rs:216
    reg age_7; // sum.rs:216
    reg age_8; // sum.rs:216
    reg age_9; // sum.rs:216
    reg age_10; // sum.rs:216
    reg age_11; // sum.rs:216
    reg age_12; // sum.rs:216
    reg age_13; // sum.rs:216
    reg age_14; // sum.rs:216
    reg age_15; // sum.rs:216
    reg age_16; // sum.rs:216
    reg age_17; // sum.rs:216
    reg age_18; // sum.rs:216
    reg age_19; // sum.rs:216
    reg age_20; // sum.rs:216
    reg age_21; // sum.rs:216
    reg age_22; // sum.rs:216
    reg age_23; // sum.rs:216
    reg age_24; // sum.rs:216
    reg age_25; // sum.rs:216
    reg [5:0] frames_old_enough; // sum.rs:210
    reg [5:0] frames_summed; // sum.rs:210
    reg [2:0] early_head; // sum.rs:222
    reg [2:0] early_tail; // sum.rs:222
    reg [104:0] sessions_read0; // sessions.rs:83
    (* no_rw_check *) reg [104:0] sessions [0:255]; // sessions.rs:82
    reg [60:0] early [0:7]; // sum.rs:227
    wire logic_1 = held_valid & (stream_valid | held_last); // front.rs:201
    wire begins = logic_1 & held_first; // front.rs:101
    wire [14:0] here = begins ? 15'h1 : number; // front.rs:108
    wire logic_2 = to_us_0 & to_us_1 & to_us_2 & unicast; // front.rs:250
    wire [15:0] joined_1 = {held_data[39:32], held_data[47:40]}; // lanes.rs:12
    wire [15:0] joined_2 = {held_data[7:0], held_data[15:8]}; // lanes.rs:12
    wire logic_3 = logic_2 & ipv6_2 & tag_0 & tag_1; // front.rs:255
    wire logic_4 = logic_2 & ipv6_1 & tag_0; // front.rs:255
    wire logic_5 = logic_2 & ipv6_0; // front.rs:255
    wire logic_6 = logic_2 & ipv4_2 & tag_0 & tag_1; // front.rs:255
    wire logic_7 = logic_2 & ipv4_1 & tag_0; // front.rs:255
    wire logic_8 = logic_2 & ipv4_0; // front.rs:255
    wire [7:0] mux_1 = ipv6_3 ? ttl_protocol[7:0] : ttl_protocol[15:8]; // fields.rs:62
    wire logic_9 = spot_2[10] | spot_2[33]; // lanes.rs:18
    wire logic_10 = spot_2[0] | spot_2[20]; // lanes.rs:18
    wire logic_11 = spot_2[2] | spot_2[11]; // lanes.rs:18
    wire logic_12 = spot_2[2] | spot_2[11]; // lanes.rs:18
    wire logic_13 = spot_2[2] | spot_2[11]; // lanes.rs:18
    wire logic_14 = spot_2[2] | spot_2[11]; // lanes.rs:18
    wire logic_15 = spot_2[2] | spot_2[11]; // lanes.rs:18
    wire logic_16 = spot_2[2] | spot_2[11]; // lanes.rs:18
    wire logic_17 = spot_2[2] | spot_2[23]; // lanes.rs:18
    wire logic_18 = spot_2[11] | spot_2[35]; // lanes.rs:18
    wire logic_19 = spot_2[12] | spot_2[36]; // lanes.rs:18
    wire logic_20 = spot_2[2] | spot_2[23]; // lanes.rs:18
    wire [127:0] joined_3 = {source_0, source_1, source_2, source_3, source_4, source_5, source_6, source_7}; // fields.rs:58
    wire logic_21 = spot_2[12] | spot_2[2]; // lanes.rs:18
    wire logic_22 = spot_2[12] | spot_2[2]; // lanes.rs:18
    wire logic_23 = spot_2[12] | spot_2[2]; // lanes.rs:18
    wire logic_24 = spot_2[12] | spot_2[2]; // lanes.rs:18
    wire logic_25 = spot_2[12] | spot_2[2]; // lanes.rs:18
    wire logic_26 = spot_2[12] | spot_2[2]; // lanes.rs:18
    wire logic_27 = spot_2[12] | spot_2[25]; // lanes.rs:18
    wire logic_28 = spot_2[2] | spot_2[37]; // lanes.rs:18
    wire logic_29 = spot_2[3] | spot_2[38]; // lanes.rs:18
    wire logic_30 = spot_2[12] | spot_2[25]; // lanes.rs:18
    wire logic_31 = spot_2[3] | spot_2[38]; // lanes.rs:18
    wire logic_32 = spot_2[12] | spot_2[25]; // lanes.rs:18
    wire logic_33 = spot_2[13] | spot_2[26]; // lanes.rs:18
    wire logic_34 = spot_2[3] | spot_2[38]; // lanes.rs:18
    wire logic_35 = spot_2[13] | spot_2[26]; // lanes.rs:18
    wire logic_36 = spot_2[3] | spot_2[38]; // lanes.rs:18
    wire logic_37 = spot_2[4] | spot_2[39]; // lanes.rs:18
    wire logic_38 = spot_2[13] | spot_2[26]; // lanes.rs:18
    wire logic_39 = spot_2[4] | spot_2[39]; // lanes.rs:18
    wire logic_40 = spot_2[13] | spot_2[26]; // lanes.rs:18
    wire logic_41 = spot_2[14] | spot_2[27]; // lanes.rs:18
    wire logic_42 = spot_2[4] | spot_2[39]; // lanes.rs:18
    wire logic_43 = to_ipv6_0_4 & to_ipv6_1_4 & may_be_to_ipv6_4; // decide.rs:117
    wire logic_44 = (ipv6_3 ? (head[15:12] == 4'd6) : (head[15:8] == 8'h45)) & ((ipv6_3 ? ttl_protocol[15:8] :
            ttl_protocol[7:0]) == 8'h11) & (|layout_3); // decide.rs:119
    wire [15:0] mux_2 = ipv6_3 ? 16'hffff : 16'h13; // decide.rs:122
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [15:0] logic_45 = (length_field & ~udp_2) | ((length_field | ~udp_2) & ~mux_2); // decide.rs:218
    /* verilator lint_on UNUSEDSIGNAL */
    wire logic_46 = (udp_2 < 16'h8) | ((udp_2 >= 16'hffec) & ~ipv6_3); // decide.rs:123
    wire logic_47 = length_wrong_4 | length_none_4; // decide.rs:124
    wire logic_48 = from_port_4 | from_nobody_4 | from_none_4; // decide.rs:130
    wire logic_49 = (|fragment_field[13:0]) & ~ipv6_3; // decide.rs:110
    wire logic_50 = ~(|udp_3) & ipv6_3; // decide.rs:110
    wire compare_1 = udp_2 < 16'h16; // decide.rs:139
    wire compare_2 = 16'h34 < udp_2; // decide.rs:140
    wire logic_51 = leave_tlvs & compare_2; // decide.rs:141
    wire logic_52 = only_listed_4 & ~((listed_0_0_4 & listed_0_1_4) | (listed_1_0_4 & listed_1_1_4) |
            (listed_2_0_4 & listed_2_1_4) | (listed_3_0_4 & listed_3_1_4)); // decide.rs:144
    wire [6:0] logic_53 = ({7{layout_3[0]}} & 7'h22) | ({7{layout_3[1]}} & 7'h26) | ({7{layout_3[2]}} & 7'h2a)
            | ({7{layout_3[3]}} & 7'h36) | ({7{layout_3[4]}} & 7'h3a) | ({7{layout_3[5]}} & 7'h3e); // lanes.rs:18
    wire [7:0] sum_1 = {1'd0, logic_53} + {1'd0, 7'h8}; // decide.rs:160
    wire logic_54 = has_udp_4 & udp_whole_4; // decide.rs:163
    wire ours = logic_54 & (to_ipv4_4 | logic_43) & to_port_4; // decide.rs:164
    wire mux_3 = (valid_5 & first_5) ? room : fits; // decide.rs:226
    wire logic_55 = unlimited | (|tokens); // decide.rs:244
    wire answered = asked & logic_55 & mux_3; // decide.rs:179
    wire logic_56 = since_token >= rate_less_1; // decide.rs:235
    wire [31:0] sum_2 = since_token + 32'h1; // decide.rs:236
    wire logic_57 = answered & ~unlimited; // decide.rs:241
    wire [7:0] difference_1 = tokens - 8'h1; // decide.rs:242
    wire [7:0] sum_3 = tokens + 8'h1; // decide.rs:242
    wire logic_58 = spot_2[6] | spot_2[41]; // lanes.rs:18
    wire logic_59 = spot_2[15] | spot_2[28]; // lanes.rs:18
    wire [6:0] logic_60 = ({7{layout_3[0]}} & 7'h22) | ({7{layout_3[1]}} & 7'h26) | ({7{layout_3[2]}} & 7'h2a)
            | ({7{layout_3[3]}} & 7'h36) | ({7{layout_3[4]}} & 7'h3a) | ({7{layout_3[5]}} & 7'h3e); // lanes.rs:18
    wire [7:0] sum_4 = {1'd0, logic_60} + {1'd0, 7'h18}; // sessions.rs:174
    wire [144:0] joined_4 = {ipv6_3, joined_3, udp_0}; // sessions.rs:176
    wire logic_61 = session_looked & ~first_3; // sessions.rs:181
    wire logic_62 = valid_3 & (has_ssid | last_3) & ~logic_61; // sessions.rs:182
    wire [47:0] logic_63 = session_hash ^ (ssid_hash & {48{ssid_given & ssid_whole}}); // sessions.rs:186
    wire [9:0] sum_5 = cleared + 10'h1; // sessions.rs:204
    wire logic_64 = ~cleared[9]; // sessions.rs:206
    wire logic_65 = ~(cleared[8] | cleared[9]); // sessions.rs:207
    wire logic_66 = session_look_6 & sure & stateful; // sessions.rs:119
    wire logic_67 = same_place_6 & taken_7; // sessions.rs:108
    wire mux_4 = logic_67 ? same_session_1_6 : took_2_6 ? same_session_2_6 : took_3_6 ? same_session_3_6 :
            (lives_6 & its_own_6); // sessions.rs:117
    wire taken = logic_66 & ~logic_64 & (mux_4 | ~(logic_67 | took_2_6 | took_3_6 | lives_6)); // sessions.rs:92
    wire [31:0] mux_5 = logic_67 ? next_7 : number_6; // sessions.rs:122
    wire [31:0] sum_6 = mux_5 + 32'h1; // sessions.rs:123
    wire [31:0] next_number = mux_4 ? sum_6 : 32'h1; // sessions.rs:93
    wire logic_68 = (session_5[7:0] == session_7[7:0]) & taken_7; // sessions.rs:104
    wire logic_69 = (session_5[7:0] == session_8[7:0]) & taken_8; // sessions.rs:104
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] difference_2 = sessions_read0[31:0] - oldest_session; // sessions.rs:112
    /* verilator lint_on UNUSEDSIGNAL */
    wire [8:0] logic_70 = ({9{spot_2[0]}} & 9'h1a) | ({9{spot_2[1]}} & 9'h12) | ({9{spot_2[2]}} & 9'ha) |
            ({9{spot_2[3]}} & 9'h2) | ({9{spot_2[4]}} & 9'h1fa) | ({9{spot_2[5]}} & 9'h1f2) | ({9{spot_2[6]}}
            & 9'h1ea) | ({9{spot_2[7]}} & 9'h1e2); // lanes.rs:18
    wire [8:0] logic_71 = ({9{spot_2[8]}} & 9'h1da) | ({9{spot_2[9]}} & 9'h1d2) | ({9{spot_2[10]}} & 9'h16) |
            ({9{spot_2[11]}} & 9'he) | ({9{spot_2[12]}} & 9'h6) | ({9{spot_2[13]}} & 9'h1fe) |
            ({9{spot_2[14]}} & 9'h1f6) | ({9{spot_2[15]}} & 9'h1ee); // lanes.rs:18
    wire [8:0] logic_72 = ({9{spot_2[16]}} & 9'h1e6) | ({9{spot_2[17]}} & 9'h1de) | ({9{spot_2[18]}} & 9'h1d6)
            | ({9{spot_2[19]}} & 9'h1ce) | ({9{spot_2[20]}} & 9'h2e) | ({9{spot_2[21]}} & 9'h26) |
            ({9{spot_2[22]}} & 9'h1e) | ({9{spot_2[23]}} & 9'h16); // lanes.rs:18
    wire [8:0] logic_73 = ({9{spot_2[24]}} & 9'he) | ({9{spot_2[25]}} & 9'h6) | ({9{spot_2[26]}} & 9'h1fe) |
            ({9{spot_2[27]}} & 9'h1f6) | ({9{spot_2[28]}} & 9'h1ee) | ({9{spot_2[29]}} & 9'h1e6) |
            ({9{spot_2[30]}} & 9'h1de) | ({9{spot_2[31]}} & 9'h1d6); // lanes.rs:18
    wire [8:0] logic_74 = ({9{spot_2[32]}} & 9'h1ce) | ({9{spot_2[33]}} & 9'h2a) | ({9{spot_2[34]}} & 9'h22) |
            ({9{spot_2[35]}} & 9'h1a) | ({9{spot_2[36]}} & 9'h12) | ({9{spot_2[37]}} & 9'ha) |
            ({9{spot_2[38]}} & 9'h2) | ({9{spot_2[39]}} & 9'h1fa); // lanes.rs:18
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
    wire logic_75 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0); // fill.rs:111
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] mux_6 = dscp[6] ? dscp[5:0] : {data_5[51:48], data_5[63:62]}; // fill.rs:254
    /* verilator lint_on UNUSEDSIGNAL */
    wire [7:0] logic_76 = ({8{~(always_3 | (reached_3 & inside_7))}} & data_5[63:56]) | ({8{put_3_1_0}} &
            {dscp[6] ? dscp[5:0] : data_5[63:58], 2'd0}) | ({8{put_3_1_1}} & 8'h11) | ({8{put_3_1_2}} &
            data_5[31:24]); // lanes.rs:18
    wire [7:0] logic_77 = ({8{put_3_1_7}} & ipv4[23:16]) | ({8{put_3_1_8}} & port[7:0]) | ({8{put_3_1_9}} &
            time_5[55:48]) | ({8{put_3_1_10}} & 8'h0) | ({8{put_3_1_11}} & {mux_6[1:0], 2'd0, data_5[59:56]})
            | ({8{put_3_1_12}} & ipv6[119:112]) | ({8{put_3_1_13}} & ipv6[55:48]) | ({8{put_3_1_14}} &
            data_before_2[63:56]); // lanes.rs:18
    wire logic_78 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0)); // fill.rs:111
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] mux_7 = dscp[6] ? dscp[5:0] : {data_5[51:48], data_5[63:62]}; // fill.rs:254
    /* verilator lint_on UNUSEDSIGNAL */
    wire [7:0] logic_79 = ({8{~(always_3 | (reached_3 & inside_6))}} & data_5[55:48]) | ({8{put_3_0_0}} &
            data_5[55:48]) | ({8{put_3_0_1}} & 8'hff) | ({8{put_3_0_2}} & data_5[23:16]) | ({8{put_3_0_3}} &
            8'h0) | ({8{put_3_0_4}} & error_now[15:8]) | ({8{put_3_0_5}} & time_5[31:24]) | ({8{put_3_0_6}} &
            data_before_3[55:48]); // lanes.rs:18
    wire [7:0] logic_80 = ({8{put_3_0_7}} & ipv4[31:24]) | ({8{put_3_0_8}} & port[15:8]) | ({8{put_3_0_9}} &
            time_5[63:56]) | ({8{put_3_0_10}} & ttl_5) | ({8{put_3_0_11}} & {data_5[55:52], mux_7[5:2]}) |
            ({8{put_3_0_12}} & ipv6[127:120]) | ({8{put_3_0_13}} & ipv6[63:56]) | ({8{put_3_0_14}} &
            data_before_2[55:48]); // lanes.rs:18
    wire logic_81 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] & 1'd0))); // fill.rs:111
    wire [7:0] logic_82 = ({8{~(always_2 | (reached_2 & inside_5))}} & data_5[47:40]) | ({8{put_2_1_0}} &
            ipv4[7:0]) | ({8{put_2_1_1}} & data_5[31:24]) | ({8{put_2_1_2}} & 8'h0) | ({8{put_2_1_3}} &
            time_5[39:32]) | ({8{put_2_1_4}} & data_before_3[47:40]) | ({8{put_2_1_5}} & 8'h0) |
            ({8{put_2_1_6}} & ip_checksum_5[7:0]); // lanes.rs:18
    wire [7:0] logic_83 = ({8{put_2_1_7}} & data_5[15:8]) | ({8{put_2_1_8}} & time_5[7:0]) | ({8{put_2_1_9}} &
            8'hff) | ({8{put_2_1_10}} & ipv6[71:64]) | ({8{put_2_1_11}} & ipv6[7:0]) | ({8{put_2_1_12}} &
            data_before_2[47:40]) | ({8{put_2_1_13}} & ipv6[103:96]) | ({8{put_2_1_14}} & ipv6[39:32]); // lanes.rs:18
    wire logic_84 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0)); // fill.rs:111
    wire [7:0] logic_85 = ({8{~(always_2 | (reached_2 & inside_4))}} & data_5[39:32]) | ({8{put_2_0_0}} &
            ipv4[15:8]) | ({8{put_2_0_1}} & data_5[23:16]) | ({8{put_2_0_2}} & 8'h0) | ({8{put_2_0_3}} &
            time_5[47:40]) | ({8{put_2_0_4}} & data_before_3[39:32]) | ({8{put_2_0_5}} & 8'h0) |
            ({8{put_2_0_6}} & ip_checksum_5[15:8]); // lanes.rs:18
    wire [7:0] logic_86 = ({8{put_2_0_7}} & data_5[7:0]) | ({8{put_2_0_8}} & time_5[15:8]) | ({8{put_2_0_9}} &
            8'h11) | ({8{put_2_0_10}} & ipv6[79:72]) | ({8{put_2_0_11}} & ipv6[15:8]) | ({8{put_2_0_12}} &
            data_before_2[39:32]) | ({8{put_2_0_13}} & ipv6[111:104]) | ({8{put_2_0_14}} & ipv6[47:40]); // lanes.rs:18
    wire logic_87 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] & 1'd0))); // fill.rs:111
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] mux_8 = dscp[6] ? dscp[5:0] : {data_5[19:16], data_5[31:30]}; // fill.rs:254
    /* verilator lint_on UNUSEDSIGNAL */
    wire [7:0] logic_88 = ({8{~(always_1 | (reached_1 & inside_3))}} & data_5[31:24]) | ({8{put_1_1_0}} &
            ipv4[23:16]) | ({8{put_1_1_1}} & port[7:0]) | ({8{put_1_1_2}} & 8'h0) | ({8{put_1_1_3}} &
            time_5[55:48]) | ({8{put_1_1_4}} & data_before_3[31:24]) | ({8{put_1_1_5}} & 8'h0) |
            ({8{put_1_1_6}} & {dscp[6] ? dscp[5:0] : data_5[31:26], 2'd0}); // lanes.rs:18
    wire [7:0] logic_89 = ({8{put_1_1_7}} & 8'h11) | ({8{put_1_1_8}} & data_before_1[63:56]) | ({8{put_1_1_9}}
            & error_now[7:0]) | ({8{put_1_1_10}} & time_5[23:16]) | ({8{put_1_1_11}} & ipv6[87:80]) |
            ({8{put_1_1_12}} & ipv6[23:16]) | ({8{put_1_1_13}} & data_before_2[31:24]) | ({8{put_1_1_14}} &
            {mux_8[1:0], 2'd0, data_5[27:24]}); // lanes.rs:18
    wire logic_90 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] | 1'd0)))); // fill.rs:111
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] mux_9 = dscp[6] ? dscp[5:0] : {data_5[19:16], data_5[31:30]}; // fill.rs:254
    /* verilator lint_on UNUSEDSIGNAL */
    wire [7:0] logic_91 = ({8{~(always_1 | (reached_1 & inside_2))}} & data_5[23:16]) | ({8{put_1_0_0}} &
            ipv4[31:24]) | ({8{put_1_0_1}} & port[15:8]) | ({8{put_1_0_2}} & 8'h0) | ({8{put_1_0_3}} &
            time_5[63:56]) | ({8{put_1_0_4}} & data_before_3[23:16]) | ({8{put_1_0_5}} & ttl_5) |
            ({8{put_1_0_6}} & data_5[23:16]); // lanes.rs:18
    wire [7:0] logic_92 = ({8{put_1_0_7}} & 8'hff) | ({8{put_1_0_8}} & data_before_1[55:48]) | ({8{put_1_0_9}}
            & error_now[15:8]) | ({8{put_1_0_10}} & time_5[31:24]) | ({8{put_1_0_11}} & ipv6[95:88]) |
            ({8{put_1_0_12}} & ipv6[31:24]) | ({8{put_1_0_13}} & data_before_2[23:16]) | ({8{put_1_0_14}} &
            {data_5[23:20], mux_9[5:2]}); // lanes.rs:18
    wire logic_93 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] & 1'd0))); // fill.rs:111
    wire [7:0] logic_94 = ({8{~(always_0 | (reached_0 & inside_1))}} & data_5[15:8]) | ({8{put_0_1_0}} &
            ip_checksum_5[7:0]) | ({8{put_0_1_1}} & data_before_1[47:40]) | ({8{put_0_1_2}} & 8'h0) |
            ({8{put_0_1_3}} & time_5[7:0]) | ({8{put_0_1_4}} & data_before_3[15:8]) | ({8{put_0_1_5}} & 8'h0)
            | ({8{put_0_1_6}} & ipv4[7:0]); // lanes.rs:18
    wire [7:0] logic_95 = ({8{put_0_1_7}} & data_before_1[63:56]) | ({8{put_0_1_8}} & time_5[39:32]) |
            ({8{put_0_1_9}} & ipv6[103:96]) | ({8{put_0_1_10}} & ipv6[39:32]) | ({8{put_0_1_11}} &
            data_before_2[15:8]) | ({8{put_0_1_12}} & 8'hff) | ({8{put_0_1_13}} & ipv6[71:64]) |
            ({8{put_0_1_14}} & ipv6[7:0]); // lanes.rs:18
    wire logic_96 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0)); // fill.rs:111
    wire [7:0] logic_97 = ({8{~(always_0 | (reached_0 & inside_0))}} & data_5[7:0]) | ({8{put_0_0_0}} &
            ip_checksum_5[15:8]) | ({8{put_0_0_1}} & data_before_1[39:32]) | ({8{put_0_0_2}} & 8'h0) |
            ({8{put_0_0_3}} & time_5[15:8]) | ({8{put_0_0_4}} & data_before_3[7:0]) | ({8{put_0_0_5}} & 8'h0)
            | ({8{put_0_0_6}} & ipv4[15:8]); // lanes.rs:18
    wire [7:0] logic_98 = ({8{put_0_0_7}} & data_before_1[55:48]) | ({8{put_0_0_8}} & time_5[47:40]) |
            ({8{put_0_0_9}} & ipv6[111:104]) | ({8{put_0_0_10}} & ipv6[47:40]) | ({8{put_0_0_11}} &
            data_before_2[7:0]) | ({8{put_0_0_12}} & 8'h11) | ({8{put_0_0_13}} & ipv6[79:72]) |
            ({8{put_0_0_14}} & ipv6[15:8]); // lanes.rs:18
    wire logic_99 = valid_7 & last_7 & sure_7; // decide.rs:92
    wire [16:0] sum_17 = {1'd0, minus_term_0} + {1'd0, minus_term_1}; // sum.rs:174
    wire [16:0] sum_18 = {1'd0, minus_term_2} + {1'd0, minus_term_3}; // sum.rs:174
    wire logic_100 = |udp_2[15:6]; // sum.rs:143
    wire [16:0] sum_19 = {1'd0, plus_time_0} + {1'd0, plus_time_1}; // sum.rs:174
    wire [16:0] sum_20 = {1'd0, plus_time_2} + {1'd0, plus_time_3}; // sum.rs:174
    wire [16:0] sum_21 = {1'd0, plus_sequence_0} + {1'd0, plus_sequence_1}; // sum.rs:174
    wire [16:0] sum_22 = {1'd0, plus_hops} + {1'd0, plus_error}; // sum.rs:174
    wire logic_101 = sum_done & ~first_9; // sum.rs:72
    wire logic_102 = valid_9 & (has_all_9 | last_9) & ~logic_101; // sum.rs:73
    wire [15:0] joined_7 = {9'h0, total_10[22:16]}; // lanes.rs:46
    wire [15:0] sum_23 = total_10[15:0] + joined_7; // lanes.rs:47
    wire [16:0] sum_24 = {1'd0, total_10[15:0]} + {1'd0, joined_7}; // lanes.rs:48
    wire [16:0] sum_25 = sum_24 + 17'h1; // lanes.rs:48
    wire [5:0] sum_26 = frames_summed + {5'h0, valid_11 & first_11}; // sum.rs:211
    wire [60:0] word_1 = early[early_head]; // sum.rs:230
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] difference_3 = frames_old_enough - word_1[60:55]; // sum.rs:234
    /* verilator lint_on UNUSEDSIGNAL */
    wire logic_103 = (early_head != early_tail) & ~difference_3[5]; // sum.rs:235

    always @(posedge clk) begin
        if (taken_7 | logic_65) sessions[logic_65 ? cleared[7:0] : session_7[7:0]] <= {1'd1, session_7[47:8],
                next_7, seconds} & {105{~logic_65}};
    end
`ifdef FORMAL
    always @(posedge clk) sessions_read0 <= ((taken_7 | logic_65) & ((logic_65 ? cleared[7:0] :
            session_7[7:0]) == logic_63[7:0])) ? ~({1'd1, session_7[47:8], next_7, seconds} &
            {105{~logic_65}}) : sessions[logic_63[7:0]];
`else
    always @(posedge clk) sessions_read0 <= sessions[logic_63[7:0]];
`endif
    always @(posedge clk) begin
        if (sum_valid_11) early[early_tail] <= {sum_26, sum_layout_11, summed_11, base, own_sequence_11};
    end

    initial begin
        error_now = 16'h0;
        arrival_1 = 64'h0;
        arrival_2 = 64'h0;
        arrival_3 = 64'h0;
        held_first = 1'd0;
        held_last = 1'd0;
        held_refused = 1'd0;
        held_length = 14'h0;
        held_valid = 1'd0;
        held_data = 64'h0;
        held_time = 64'h0;
        time_1 = 64'h0;
        number = 15'h0;
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
        here_1 = 15'h0;
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
        valid_10 = 1'd0;
        first_10 = 1'd0;
        valid_11 = 1'd0;
        first_11 = 1'd0;
        data_1 = 64'h0;
        data_2 = 64'h0;
        data_3 = 64'h0;
        data_4 = 64'h0;
        data_5 = 64'h0;
        layout_2 = 6'h0;
        spot_2 = 45'h0;
        time_2 = 64'h0;
        time_3 = 64'h0;
        time_4 = 64'h0;
        time_5 = 64'h0;
        ipv6_3 = 1'd0;
        ttl_protocol = 16'h0;
        layout_3 = 6'h0;
        spot_3 = 45'h0;
        spot_4 = 45'h0;
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
        data_before_1 = 64'h0;
        data_before_2 = 64'h0;
        data_before_3 = 64'h0;
        ip_sum_a = 16'h0;
        ip_sum_b = 16'h0;
        ip_checksum_5 = 16'h0;
        always_3 = 1'd0;
        reached_3 = 1'd0;
        put_3_1_0 = 1'd0;
        put_3_1_1 = 1'd0;
        put_3_1_2 = 1'd0;
        put_3_1_3 = 1'd0;
        put_3_1_4 = 1'd0;
        put_3_1_5 = 1'd0;
        put_3_1_6 = 1'd0;
        put_3_1_7 = 1'd0;
        put_3_1_8 = 1'd0;
        put_3_1_9 = 1'd0;
        put_3_1_10 = 1'd0;
        put_3_1_11 = 1'd0;
        put_3_1_12 = 1'd0;
        put_3_1_13 = 1'd0;
        put_3_1_14 = 1'd0;
        put_3_1_15 = 1'd0;
        put_3_1_16 = 1'd0;
        reply_3_1 = 8'h0;
        put_3_0_0 = 1'd0;
        put_3_0_1 = 1'd0;
        put_3_0_2 = 1'd0;
        put_3_0_3 = 1'd0;
        put_3_0_4 = 1'd0;
        put_3_0_5 = 1'd0;
        put_3_0_6 = 1'd0;
        put_3_0_7 = 1'd0;
        put_3_0_8 = 1'd0;
        put_3_0_9 = 1'd0;
        put_3_0_10 = 1'd0;
        put_3_0_11 = 1'd0;
        put_3_0_12 = 1'd0;
        put_3_0_13 = 1'd0;
        put_3_0_14 = 1'd0;
        put_3_0_15 = 1'd0;
        put_3_0_16 = 1'd0;
        reply_3_0 = 8'h0;
        always_2 = 1'd0;
        reached_2 = 1'd0;
        put_2_1_0 = 1'd0;
        put_2_1_1 = 1'd0;
        put_2_1_2 = 1'd0;
        put_2_1_3 = 1'd0;
        put_2_1_4 = 1'd0;
        put_2_1_5 = 1'd0;
        put_2_1_6 = 1'd0;
        put_2_1_7 = 1'd0;
        put_2_1_8 = 1'd0;
        put_2_1_9 = 1'd0;
        put_2_1_10 = 1'd0;
        put_2_1_11 = 1'd0;
        put_2_1_12 = 1'd0;
        put_2_1_13 = 1'd0;
        put_2_1_14 = 1'd0;
        reply_2_1 = 8'h0;
        put_2_0_0 = 1'd0;
        put_2_0_1 = 1'd0;
        put_2_0_2 = 1'd0;
        put_2_0_3 = 1'd0;
        put_2_0_4 = 1'd0;
        put_2_0_5 = 1'd0;
        put_2_0_6 = 1'd0;
        put_2_0_7 = 1'd0;
        put_2_0_8 = 1'd0;
        put_2_0_9 = 1'd0;
        put_2_0_10 = 1'd0;
        put_2_0_11 = 1'd0;
        put_2_0_12 = 1'd0;
        put_2_0_13 = 1'd0;
        put_2_0_14 = 1'd0;
        reply_2_0 = 8'h0;
        always_1 = 1'd0;
        reached_1 = 1'd0;
        put_1_1_0 = 1'd0;
        put_1_1_1 = 1'd0;
        put_1_1_2 = 1'd0;
        put_1_1_3 = 1'd0;
        put_1_1_4 = 1'd0;
        put_1_1_5 = 1'd0;
        put_1_1_6 = 1'd0;
        put_1_1_7 = 1'd0;
        put_1_1_8 = 1'd0;
        put_1_1_9 = 1'd0;
        put_1_1_10 = 1'd0;
        put_1_1_11 = 1'd0;
        put_1_1_12 = 1'd0;
        put_1_1_13 = 1'd0;
        put_1_1_14 = 1'd0;
        put_1_1_15 = 1'd0;
        put_1_1_16 = 1'd0;
        reply_1_1 = 8'h0;
        put_1_0_0 = 1'd0;
        put_1_0_1 = 1'd0;
        put_1_0_2 = 1'd0;
        put_1_0_3 = 1'd0;
        put_1_0_4 = 1'd0;
        put_1_0_5 = 1'd0;
        put_1_0_6 = 1'd0;
        put_1_0_7 = 1'd0;
        put_1_0_8 = 1'd0;
        put_1_0_9 = 1'd0;
        put_1_0_10 = 1'd0;
        put_1_0_11 = 1'd0;
        put_1_0_12 = 1'd0;
        put_1_0_13 = 1'd0;
        put_1_0_14 = 1'd0;
        put_1_0_15 = 1'd0;
        put_1_0_16 = 1'd0;
        reply_1_0 = 8'h0;
        always_0 = 1'd0;
        reached_0 = 1'd0;
        put_0_1_0 = 1'd0;
        put_0_1_1 = 1'd0;
        put_0_1_2 = 1'd0;
        put_0_1_3 = 1'd0;
        put_0_1_4 = 1'd0;
        put_0_1_5 = 1'd0;
        put_0_1_6 = 1'd0;
        put_0_1_7 = 1'd0;
        put_0_1_8 = 1'd0;
        put_0_1_9 = 1'd0;
        put_0_1_10 = 1'd0;
        put_0_1_11 = 1'd0;
        put_0_1_12 = 1'd0;
        put_0_1_13 = 1'd0;
        put_0_1_14 = 1'd0;
        reply_0_1 = 8'h0;
        put_0_0_0 = 1'd0;
        put_0_0_1 = 1'd0;
        put_0_0_2 = 1'd0;
        put_0_0_3 = 1'd0;
        put_0_0_4 = 1'd0;
        put_0_0_5 = 1'd0;
        put_0_0_6 = 1'd0;
        put_0_0_7 = 1'd0;
        put_0_0_8 = 1'd0;
        put_0_0_9 = 1'd0;
        put_0_0_10 = 1'd0;
        put_0_0_11 = 1'd0;
        put_0_0_12 = 1'd0;
        put_0_0_13 = 1'd0;
        put_0_0_14 = 1'd0;
        reply_0_0 = 8'h0;
        bad_7 = 1'd0;
        tlvs_7 = 1'd0;
        counts_answered = 1'd0;
        counts_tlvs = 1'd0;
        counts_cut = 1'd0;
        fits_7 = 1'd0;
        reply_7 = 64'h0;
        checksum_0 = 1'd0;
        moved_0 = 1'd0;
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
        minus_7_0 = 18'h0;
        minus_8_0 = 18'h0;
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
        age_1 = 1'd0;
        age_2 = 1'd0;
        age_3 = 1'd0;
        age_4 = 1'd0;
        age_5 = 1'd0;
        age_6 = 1'd0;
        age_7 = 1'd0;
        age_8 = 1'd0;
        age_9 = 1'd0;
        age_10 = 1'd0;
        age_11 = 1'd0;
        age_12 = 1'd0;
        age_13 = 1'd0;
        age_14 = 1'd0;
        age_15 = 1'd0;
        age_16 = 1'd0;
        age_17 = 1'd0;
        age_18 = 1'd0;
        age_19 = 1'd0;
        age_20 = 1'd0;
        age_21 = 1'd0;
        age_22 = 1'd0;
        age_23 = 1'd0;
        age_24 = 1'd0;
        age_25 = 1'd0;
        frames_old_enough = 6'h0;
        frames_summed = 6'h0;
        early_head = 3'd0;
        early_tail = 3'd0;
    end
    always @(posedge clk) begin
        error_now <= {error_estimate[15] & ~clock_stepped, error_estimate[14:0]};
        arrival_1 <= stamp_time;
        arrival_2 <= arrival_1;
        arrival_3 <= arrival_2;
        if (stream_valid) held_first <= stream_first;
        if (stream_valid) held_last <= stream_last;
        if (stream_valid) held_refused <= stream_refused;
        if (stream_valid) held_length <= stream_length;
        if (stream_valid) held_data <= stream_data;
        if (stream_valid & stream_first) held_time <= arrival_3;
        if (begins) time_1 <= held_time;
        here_1 <= here & {15{logic_1}};
        first_1 <= held_first;
        last_1 <= held_last;
        refused_1 <= held_refused;
        length_1 <= held_length;
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
        data_1 <= {here[0] ? {mac[39:32], mac[47:40]} : held_data[63:48], here[0] ? stream_data[31:16] :
                held_data[47:32], here[1] ? {mac[7:0], mac[15:8]} : here[0] ? stream_data[15:0] :
                held_data[31:16], here[1] ? {mac[23:16], mac[31:24]} : here[0] ? held_data[63:48] :
                held_data[15:0]};
        data_2 <= data_1;
        data_3 <= data_2;
        data_4 <= data_3;
        data_5 <= data_4;
        layout_2 <= {logic_3, logic_4, logic_5, logic_6, logic_7, logic_8};
        spot_2 <= {logic_4 & here_1[13], logic_4 & here_1[12], logic_4 & here_1[11], logic_4 & here_1[10],
                logic_4 & here_1[9], logic_4 & here_1[8], logic_4 & here_1[7], logic_4 & here_1[6], logic_4 &
                here_1[5], logic_4 & here_1[4], logic_4 & here_1[3], logic_4 & here_1[2], (logic_5 &
                here_1[13]) | (logic_3 & here_1[14]), (logic_5 & here_1[12]) | (logic_3 & here_1[13]),
                (logic_5 & here_1[11]) | (logic_3 & here_1[12]), (logic_5 & here_1[10]) | (logic_3 &
                here_1[11]), (logic_5 & here_1[9]) | (logic_3 & here_1[10]), (logic_5 & here_1[8]) | (logic_3
                & here_1[9]), (logic_5 & here_1[7]) | (logic_3 & here_1[8]), (logic_5 & here_1[6]) | (logic_3
                & here_1[7]), (logic_5 & here_1[5]) | (logic_3 & here_1[6]), (logic_5 & here_1[4]) | (logic_3
                & here_1[5]), (logic_5 & here_1[3]) | (logic_3 & here_1[4]), (logic_5 & here_1[2]) | (logic_3
                & here_1[3]), (logic_5 & here_1[1]) | (logic_3 & here_1[2]), logic_7 & here_1[11], logic_7 &
                here_1[10], logic_7 & here_1[9], logic_7 & here_1[8], logic_7 & here_1[7], logic_7 &
                here_1[6], logic_7 & here_1[5], logic_7 & here_1[4], logic_7 & here_1[3], logic_7 & here_1[2],
                (logic_8 & here_1[10]) | (logic_6 & here_1[11]), (logic_8 & here_1[9]) | (logic_6 &
                here_1[10]), (logic_8 & here_1[8]) | (logic_6 & here_1[9]), (logic_8 & here_1[7]) | (logic_6 &
                here_1[8]), (logic_8 & here_1[6]) | (logic_6 & here_1[7]), (logic_8 & here_1[5]) | (logic_6 &
                here_1[6]), (logic_8 & here_1[4]) | (logic_6 & here_1[5]), (logic_8 & here_1[3]) | (logic_6 &
                here_1[4]), (logic_8 & here_1[2]) | (logic_6 & here_1[3]), (logic_8 & here_1[1]) | (logic_6 &
                here_1[2])};
        time_2 <= time_1;
        time_3 <= time_2;
        time_4 <= time_3;
        time_5 <= time_4;
        ipv6_3 <= |layout_2[5:3];
        if (spot_2[34] | spot_2[11] | spot_2[21] | spot_2[1]) ttl_protocol <= ({16{spot_2[34]}} &
                {data_2[7:0], data_2[15:8]}) | ({16{spot_2[11]}} & {data_2[23:16], data_2[31:24]}) |
                ({16{spot_2[21]}} & {data_2[39:32], data_2[47:40]}) | ({16{spot_2[1]}} & {data_2[55:48],
                data_2[63:56]});
        layout_3 <= layout_2;
        spot_3 <= spot_2;
        spot_4 <= spot_3;
        if (logic_9 | logic_10) head <= ({16{logic_9}} & {data_2[23:16], data_2[31:24]}) | ({16{logic_10}} &
                {data_2[55:48], data_2[63:56]});
        if (spot_2[1] | spot_2[21] | spot_2[10] | spot_2[33]) length_field <= ({16{spot_2[1]}} & {data_2[7:0],
                data_2[15:8]}) | ({16{spot_2[21]}} & {data_2[23:16], data_2[31:24]}) | ({16{spot_2[10]}} &
                {data_2[39:32], data_2[47:40]}) | ({16{spot_2[33]}} & {data_2[55:48], data_2[63:56]});
        if (spot_2[11] | spot_2[1]) fragment_field <= ({16{spot_2[11]}} & {data_2[7:0], data_2[15:8]}) |
                ({16{spot_2[1]}} & {data_2[39:32], data_2[47:40]});
        ttl_4 <= mux_1;
        ttl_5 <= ttl_4;
        if (spot_2[2] | spot_2[11]) ip_checksum <= ({16{spot_2[2]}} & {data_2[7:0], data_2[15:8]}) |
                ({16{spot_2[11]}} & {data_2[39:32], data_2[47:40]});
        if (spot_2[34] | spot_2[21] | logic_11) source_0 <= ({16{spot_2[34]}} & {data_2[23:16],
                data_2[31:24]}) | ({16{spot_2[21]}} & {data_2[55:48], data_2[63:56]}) | (logic_11 ? 16'h0 :
                16'h0);
        if (spot_2[22] | spot_2[34] | logic_12) source_1 <= ({16{spot_2[22]}} & {data_2[7:0], data_2[15:8]}) |
                ({16{spot_2[34]}} & {data_2[39:32], data_2[47:40]}) | (logic_12 ? 16'h0 : 16'h0);
        if (spot_2[22] | spot_2[34] | logic_13) source_2 <= ({16{spot_2[22]}} & {data_2[23:16],
                data_2[31:24]}) | ({16{spot_2[34]}} & {data_2[55:48], data_2[63:56]}) | (logic_13 ? 16'h0 :
                16'h0);
        if (spot_2[35] | spot_2[22] | logic_14) source_3 <= ({16{spot_2[35]}} & {data_2[7:0], data_2[15:8]}) |
                ({16{spot_2[22]}} & {data_2[39:32], data_2[47:40]}) | (logic_14 ? 16'h0 : 16'h0);
        if (spot_2[35] | spot_2[22] | logic_15) source_4 <= ({16{spot_2[35]}} & {data_2[23:16],
                data_2[31:24]}) | ({16{spot_2[22]}} & {data_2[55:48], data_2[63:56]}) | (logic_15 ? 16'h0 :
                16'h0);
        if (spot_2[23] | spot_2[35] | logic_16) source_5 <= ({16{spot_2[23]}} & {data_2[7:0], data_2[15:8]}) |
                ({16{spot_2[35]}} & {data_2[39:32], data_2[47:40]}) | (logic_16 ? 16'hffff : 16'h0);
        if (logic_17 | logic_18) source_6 <= ({16{logic_17}} & {data_2[23:16], data_2[31:24]}) |
                ({16{logic_18}} & {data_2[55:48], data_2[63:56]});
        if (logic_19 | logic_20) source_7 <= ({16{logic_19}} & {data_2[7:0], data_2[15:8]}) | ({16{logic_20}}
                & {data_2[39:32], data_2[47:40]});
        if (spot_2[36] | spot_2[23] | logic_21) destination_0 <= ({16{spot_2[36]}} & {data_2[23:16],
                data_2[31:24]}) | ({16{spot_2[23]}} & {data_2[55:48], data_2[63:56]}) | (logic_21 ? 16'h0 :
                16'h0);
        if (spot_2[24] | spot_2[36] | logic_22) destination_1 <= ({16{spot_2[24]}} & {data_2[7:0],
                data_2[15:8]}) | ({16{spot_2[36]}} & {data_2[39:32], data_2[47:40]}) | (logic_22 ? 16'h0 :
                16'h0);
        if (spot_2[24] | spot_2[36] | logic_23) destination_2 <= ({16{spot_2[24]}} & {data_2[23:16],
                data_2[31:24]}) | ({16{spot_2[36]}} & {data_2[55:48], data_2[63:56]}) | (logic_23 ? 16'h0 :
                16'h0);
        if (spot_2[37] | spot_2[24] | logic_24) destination_3 <= ({16{spot_2[37]}} & {data_2[7:0],
                data_2[15:8]}) | ({16{spot_2[24]}} & {data_2[39:32], data_2[47:40]}) | (logic_24 ? 16'h0 :
                16'h0);
        if (spot_2[37] | spot_2[24] | logic_25) destination_4 <= ({16{spot_2[37]}} & {data_2[23:16],
                data_2[31:24]}) | ({16{spot_2[24]}} & {data_2[55:48], data_2[63:56]}) | (logic_25 ? 16'h0 :
                16'h0);
        if (spot_2[25] | spot_2[37] | logic_26) destination_5 <= ({16{spot_2[25]}} & {data_2[7:0],
                data_2[15:8]}) | ({16{spot_2[37]}} & {data_2[39:32], data_2[47:40]}) | (logic_26 ? 16'hffff :
                16'h0);
        if (logic_27 | logic_28) destination_6 <= ({16{logic_27}} & {data_2[23:16], data_2[31:24]}) |
                ({16{logic_28}} & {data_2[55:48], data_2[63:56]});
        if (logic_29 | logic_30) destination_7 <= ({16{logic_29}} & {data_2[7:0], data_2[15:8]}) |
                ({16{logic_30}} & {data_2[39:32], data_2[47:40]});
        if (logic_31 | logic_32) udp_0 <= ({16{logic_31}} & {data_2[23:16], data_2[31:24]}) | ({16{logic_32}}
                & {data_2[55:48], data_2[63:56]});
        if (logic_33 | logic_34) udp_1 <= ({16{logic_33}} & {data_2[7:0], data_2[15:8]}) | ({16{logic_34}} &
                {data_2[39:32], data_2[47:40]});
        if (logic_35 | logic_36) udp_2 <= ({16{logic_35}} & {data_2[23:16], data_2[31:24]}) | ({16{logic_36}}
                & {data_2[55:48], data_2[63:56]});
        if (logic_37 | logic_38) udp_3 <= ({16{logic_37}} & {data_2[7:0], data_2[15:8]}) | ({16{logic_38}} &
                {data_2[39:32], data_2[47:40]});
        if (logic_39 | logic_40) sequence_0 <= ({16{logic_39}} & {data_2[23:16], data_2[31:24]}) |
                ({16{logic_40}} & {data_2[55:48], data_2[63:56]});
        if (logic_41 | logic_42) sequence_1 <= ({16{logic_41}} & {data_2[7:0], data_2[15:8]}) |
                ({16{logic_42}} & {data_2[39:32], data_2[47:40]});
        has_udp <= spot_2[4] | spot_2[39] | spot_2[13] | spot_2[26];
        has_all <= spot_2[19] | spot_2[32] | spot_2[9] | spot_2[44];
        has_ipv4 <= |ipv4;
        has_ipv6 <= |ipv6;
        to_ipv4_4 <= has_ipv4 & ({destination_6, destination_7} == ipv4) & ~ipv6_3;
        to_ipv6_0_4 <= {destination_4, destination_5, destination_6, destination_7} == ipv6[63:0];
        to_ipv6_1_4 <= {destination_0, destination_1, destination_2, destination_3} == ipv6[127:64];
        may_be_to_ipv6_4 <= has_ipv6 & ipv6_3;
        is_udp_4 <= logic_44;
        to_port_4 <= logic_44 & (udp_1 == port) & enable;
        length_wrong_4 <= (length_field ^ ~udp_2 ^ mux_2) != {logic_45[14:0], 1'd0};
        length_none_4 <= logic_46;
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
        fragment_4 <= logic_49;
        no_checksum_4 <= logic_50;
        only_listed_4 <= only_allowed;
        short_4 <= compare_1;
        left_4 <= logic_51;
        unfit_4 <= logic_49 | logic_46 | compare_1 | logic_50 | logic_51;
        udp_whole_4 <= ~last_3 | (length_3 >= {6'h0, sum_1});
        has_udp_4 <= has_udp;
        fits <= mux_3;
        rate_less_1 <= rate_clocks - 32'h1;
        end_4 <= {1'd0, udp_2} + {1'd0, 9'h0, logic_53};
        cut_short <= {3'd0, length_4} < end_4;
        bad <= refused_5 | cut_short;
        tlvs_4 <= compare_2;
        tlvs_5 <= tlvs_4;
        tlvs_6 <= tlvs_5;
        if (logic_58 | logic_59) ssid <= ({16{logic_58}} & {data_2[7:0], data_2[15:8]}) | ({16{logic_59}} &
                {data_2[39:32], data_2[47:40]});
        has_ssid <= spot_2[6] | spot_2[41] | spot_2[15] | spot_2[28];
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
        session_5 <= logic_63;
        session_6 <= session_5;
        session_7 <= session_6;
        session_8 <= session_7;
        next_7 <= next_number;
        next_8 <= next_7;
        same_session_1_6 <= session_5[47:8] == session_6[47:8];
        same_session_2_6 <= session_5[47:8] == session_7[47:8];
        same_session_3_6 <= session_5[47:8] == session_8[47:8];
        number_6 <= logic_68 ? next_7 : logic_69 ? next_8 : sessions_read0[63:32];
        same_place_6 <= session_5[7:0] == session_6[7:0];
        took_2_6 <= logic_68;
        took_3_6 <= logic_69;
        lives_6 <= sessions_read0[104] & ~difference_2[31];
        its_own_6 <= sessions_read0[103:64] == session_5[47:8];
        if (session_look_6) sequence_7 <= mux_5 & {32{mux_4}} & {32{stateful}};
        udp_begins_at <= logic_70 | logic_71 | logic_72 | logic_73 | logic_74 | ({9{spot_2[40]}} & 9'h1f2) |
                ({9{spot_2[41]}} & 9'h1ea) | ({9{spot_2[42]}} & 9'h1e2) | ({9{spot_2[43]}} & 9'h1da) |
                ({9{spot_2[44]}} & 9'h1d2);
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
        if (valid_5) data_before_1 <= data_5;
        if (valid_5) data_before_2 <= data_before_1;
        if (valid_5) data_before_3 <= data_before_2;
        ip_sum_a <= sum_8[16] ? sum_10[15:0] : sum_8[15:0];
        ip_sum_b <= sum_11[16] ? sum_13[15:0] : sum_11[15:0];
        ip_checksum_5 <= ~(sum_14[16] ? sum_16[15:0] : sum_14[15:0]);
        always_3 <= spot_4[0] | spot_4[1] | spot_4[2] | spot_4[4] | spot_4[5] | spot_4[11] | spot_4[12] |
                spot_4[14] | spot_4[20] | spot_4[21] | spot_4[22] | spot_4[23] | spot_4[24] | spot_4[25] |
                spot_4[27] | spot_4[34] | spot_4[35] | spot_4[36] | spot_4[37] | spot_4[39] | spot_4[40] |
                (spot_4[13] & stateful) | (spot_4[26] & stateful);
        reached_3 <= spot_4[6] | spot_4[7] | spot_4[8] | spot_4[15] | spot_4[16] | spot_4[17] | spot_4[18] |
                spot_4[28] | spot_4[29] | spot_4[30] | spot_4[31] | spot_4[41] | spot_4[42] | spot_4[43];
        put_3_1_0 <= spot_4[0];
        put_3_1_1 <= spot_4[1];
        put_3_1_2 <= spot_4[2];
        put_3_1_3 <= spot_4[4] | spot_4[14] | spot_4[27] | spot_4[39];
        put_3_1_4 <= spot_4[5] | spot_4[40];
        put_3_1_5 <= (spot_4[6] | spot_4[41]) & logic_75;
        put_3_1_6 <= (spot_4[7] | spot_4[8] | spot_4[16] | spot_4[17] | spot_4[29] | spot_4[30] | spot_4[42] |
                spot_4[43]) & logic_75;
        put_3_1_7 <= spot_4[11];
        put_3_1_8 <= spot_4[12] | spot_4[25];
        put_3_1_9 <= (spot_4[15] | spot_4[28]) & logic_75;
        put_3_1_10 <= (spot_4[18] | spot_4[31]) & logic_75;
        put_3_1_11 <= spot_4[20];
        put_3_1_12 <= spot_4[21];
        put_3_1_13 <= spot_4[22];
        put_3_1_14 <= spot_4[23] | spot_4[24] | spot_4[36] | spot_4[37];
        put_3_1_15 <= spot_4[34];
        put_3_1_16 <= spot_4[35];
        reply_3_1 <= logic_76 | ({8{put_3_1_3}} & 8'h0) | ({8{put_3_1_4}} & error_now[7:0]) | ({8{put_3_1_5}}
                & time_5[23:16]) | ({8{put_3_1_6}} & data_before_3[63:56]) | logic_77 | ({8{put_3_1_15}} &
                ipv6[87:80]) | ({8{put_3_1_16}} & ipv6[23:16]);
        put_3_0_0 <= spot_4[0];
        put_3_0_1 <= spot_4[1];
        put_3_0_2 <= spot_4[2];
        put_3_0_3 <= spot_4[4] | spot_4[14] | spot_4[27] | spot_4[39];
        put_3_0_4 <= spot_4[5] | spot_4[40];
        put_3_0_5 <= (spot_4[6] | spot_4[41]) & logic_78;
        put_3_0_6 <= (spot_4[7] | spot_4[8] | spot_4[16] | spot_4[17] | spot_4[29] | spot_4[30] | spot_4[42] |
                spot_4[43]) & logic_78;
        put_3_0_7 <= spot_4[11];
        put_3_0_8 <= spot_4[12] | spot_4[25];
        put_3_0_9 <= (spot_4[15] | spot_4[28]) & logic_78;
        put_3_0_10 <= (spot_4[18] | spot_4[31]) & logic_78;
        put_3_0_11 <= spot_4[20];
        put_3_0_12 <= spot_4[21];
        put_3_0_13 <= spot_4[22];
        put_3_0_14 <= spot_4[23] | spot_4[24] | spot_4[36] | spot_4[37];
        put_3_0_15 <= spot_4[34];
        put_3_0_16 <= spot_4[35];
        reply_3_0 <= logic_79 | logic_80 | ({8{put_3_0_15}} & ipv6[95:88]) | ({8{put_3_0_16}} & ipv6[31:24]);
        always_2 <= spot_4[2] | spot_4[3] | spot_4[5] | spot_4[11] | spot_4[12] | spot_4[13] | spot_4[14] |
                spot_4[21] | spot_4[22] | spot_4[23] | spot_4[24] | spot_4[25] | spot_4[26] | spot_4[27] |
                spot_4[34] | spot_4[35] | spot_4[36] | spot_4[37] | spot_4[38] | spot_4[40] | (spot_4[4] &
                stateful) | (spot_4[39] & stateful);
        reached_2 <= spot_4[6] | spot_4[7] | spot_4[8] | spot_4[9] | spot_4[16] | spot_4[17] | spot_4[18] |
                spot_4[29] | spot_4[30] | spot_4[31] | spot_4[41] | spot_4[42] | spot_4[43] | spot_4[44];
        put_2_1_0 <= spot_4[2];
        put_2_1_1 <= spot_4[3] | spot_4[38];
        put_2_1_2 <= spot_4[5] | spot_4[13] | spot_4[14] | spot_4[26] | spot_4[27] | spot_4[40];
        put_2_1_3 <= (spot_4[6] | spot_4[41]) & logic_81;
        put_2_1_4 <= (spot_4[7] | spot_4[8] | spot_4[17] | spot_4[30] | spot_4[42] | spot_4[43]) & logic_81;
        put_2_1_5 <= (spot_4[9] | spot_4[18] | spot_4[31] | spot_4[44]) & logic_81;
        put_2_1_6 <= spot_4[11];
        put_2_1_7 <= spot_4[12];
        put_2_1_8 <= (spot_4[16] | spot_4[29]) & logic_81;
        put_2_1_9 <= spot_4[21];
        put_2_1_10 <= spot_4[22];
        put_2_1_11 <= spot_4[23];
        put_2_1_12 <= spot_4[24] | spot_4[25] | spot_4[36] | spot_4[37];
        put_2_1_13 <= spot_4[34];
        put_2_1_14 <= spot_4[35];
        reply_2_1 <= logic_82 | logic_83;
        put_2_0_0 <= spot_4[2];
        put_2_0_1 <= spot_4[3] | spot_4[38];
        put_2_0_2 <= spot_4[5] | spot_4[13] | spot_4[14] | spot_4[26] | spot_4[27] | spot_4[40];
        put_2_0_3 <= (spot_4[6] | spot_4[41]) & logic_84;
        put_2_0_4 <= (spot_4[7] | spot_4[8] | spot_4[17] | spot_4[30] | spot_4[42] | spot_4[43]) & logic_84;
        put_2_0_5 <= (spot_4[9] | spot_4[18] | spot_4[31] | spot_4[44]) & logic_84;
        put_2_0_6 <= spot_4[11];
        put_2_0_7 <= spot_4[12];
        put_2_0_8 <= (spot_4[16] | spot_4[29]) & logic_84;
        put_2_0_9 <= spot_4[21];
        put_2_0_10 <= spot_4[22];
        put_2_0_11 <= spot_4[23];
        put_2_0_12 <= spot_4[24] | spot_4[25] | spot_4[36] | spot_4[37];
        put_2_0_13 <= spot_4[34];
        put_2_0_14 <= spot_4[35];
        reply_2_0 <= logic_85 | logic_86;
        always_1 <= spot_4[2] | spot_4[3] | spot_4[5] | spot_4[10] | spot_4[11] | spot_4[12] | spot_4[14] |
                spot_4[15] | spot_4[22] | spot_4[23] | spot_4[24] | spot_4[25] | spot_4[27] | spot_4[28] |
                spot_4[33] | spot_4[34] | spot_4[35] | spot_4[36] | spot_4[37] | spot_4[38] | spot_4[40] |
                (spot_4[4] & stateful) | (spot_4[39] & stateful);
        reached_1 <= spot_4[6] | spot_4[7] | spot_4[8] | spot_4[9] | spot_4[16] | spot_4[17] | spot_4[18] |
                spot_4[29] | spot_4[30] | spot_4[31] | spot_4[41] | spot_4[42] | spot_4[43] | spot_4[44];
        put_1_1_0 <= spot_4[2];
        put_1_1_1 <= spot_4[3] | spot_4[38];
        put_1_1_2 <= spot_4[5] | spot_4[14] | spot_4[27] | spot_4[40];
        put_1_1_3 <= (spot_4[6] | spot_4[41]) & logic_87;
        put_1_1_4 <= (spot_4[7] | spot_4[8] | spot_4[17] | spot_4[18] | spot_4[30] | spot_4[31] | spot_4[42] |
                spot_4[43]) & logic_87;
        put_1_1_5 <= (spot_4[9] | spot_4[44]) & logic_87;
        put_1_1_6 <= spot_4[10];
        put_1_1_7 <= spot_4[11];
        put_1_1_8 <= spot_4[12];
        put_1_1_9 <= spot_4[15] | spot_4[28];
        put_1_1_10 <= (spot_4[16] | spot_4[29]) & logic_87;
        put_1_1_11 <= spot_4[22];
        put_1_1_12 <= spot_4[23];
        put_1_1_13 <= spot_4[24] | spot_4[25] | spot_4[36] | spot_4[37];
        put_1_1_14 <= spot_4[33];
        put_1_1_15 <= spot_4[34];
        put_1_1_16 <= spot_4[35];
        reply_1_1 <= logic_88 | logic_89 | ({8{put_1_1_15}} & ipv6[119:112]) | ({8{put_1_1_16}} &
                ipv6[55:48]);
        put_1_0_0 <= spot_4[2];
        put_1_0_1 <= spot_4[3] | spot_4[38];
        put_1_0_2 <= spot_4[5] | spot_4[14] | spot_4[27] | spot_4[40];
        put_1_0_3 <= (spot_4[6] | spot_4[41]) & logic_90;
        put_1_0_4 <= (spot_4[7] | spot_4[8] | spot_4[17] | spot_4[18] | spot_4[30] | spot_4[31] | spot_4[42] |
                spot_4[43]) & logic_90;
        put_1_0_5 <= (spot_4[9] | spot_4[44]) & logic_90;
        put_1_0_6 <= spot_4[10];
        put_1_0_7 <= spot_4[11];
        put_1_0_8 <= spot_4[12];
        put_1_0_9 <= spot_4[15] | spot_4[28];
        put_1_0_10 <= (spot_4[16] | spot_4[29]) & logic_90;
        put_1_0_11 <= spot_4[22];
        put_1_0_12 <= spot_4[23];
        put_1_0_13 <= spot_4[24] | spot_4[25] | spot_4[36] | spot_4[37];
        put_1_0_14 <= spot_4[33];
        put_1_0_15 <= spot_4[34];
        put_1_0_16 <= spot_4[35];
        reply_1_0 <= logic_91 | logic_92 | ({8{put_1_0_15}} & ipv6[127:120]) | ({8{put_1_0_16}} &
                ipv6[63:56]);
        always_0 <= spot_4[2] | spot_4[3] | spot_4[4] | spot_4[5] | spot_4[12] | spot_4[13] | spot_4[15] |
                spot_4[22] | spot_4[23] | spot_4[24] | spot_4[25] | spot_4[26] | spot_4[28] | spot_4[34] |
                spot_4[35] | spot_4[36] | spot_4[37] | spot_4[38] | spot_4[39] | spot_4[40] | (spot_4[14] &
                stateful) | (spot_4[27] & stateful);
        reached_0 <= spot_4[7] | spot_4[8] | spot_4[9] | spot_4[16] | spot_4[17] | spot_4[18] | spot_4[19] |
                spot_4[29] | spot_4[30] | spot_4[31] | spot_4[32] | spot_4[42] | spot_4[43] | spot_4[44];
        put_0_1_0 <= spot_4[2];
        put_0_1_1 <= spot_4[3];
        put_0_1_2 <= spot_4[4] | spot_4[5] | spot_4[15] | spot_4[28] | spot_4[39] | spot_4[40];
        put_0_1_3 <= (spot_4[7] | spot_4[42]) & logic_93;
        put_0_1_4 <= (spot_4[8] | spot_4[17] | spot_4[18] | spot_4[30] | spot_4[31] | spot_4[43]) & logic_93;
        put_0_1_5 <= (spot_4[9] | spot_4[19] | spot_4[32] | spot_4[44]) & logic_93;
        put_0_1_6 <= spot_4[12];
        put_0_1_7 <= spot_4[13] | spot_4[26];
        put_0_1_8 <= (spot_4[16] | spot_4[29]) & logic_93;
        put_0_1_9 <= spot_4[22];
        put_0_1_10 <= spot_4[23];
        put_0_1_11 <= spot_4[24] | spot_4[25] | spot_4[37] | spot_4[38];
        put_0_1_12 <= spot_4[34];
        put_0_1_13 <= spot_4[35];
        put_0_1_14 <= spot_4[36];
        reply_0_1 <= logic_94 | logic_95;
        put_0_0_0 <= spot_4[2];
        put_0_0_1 <= spot_4[3];
        put_0_0_2 <= spot_4[4] | spot_4[5] | spot_4[15] | spot_4[28] | spot_4[39] | spot_4[40];
        put_0_0_3 <= (spot_4[7] | spot_4[42]) & logic_96;
        put_0_0_4 <= (spot_4[8] | spot_4[17] | spot_4[18] | spot_4[30] | spot_4[31] | spot_4[43]) & logic_96;
        put_0_0_5 <= (spot_4[9] | spot_4[19] | spot_4[32] | spot_4[44]) & logic_96;
        put_0_0_6 <= spot_4[12];
        put_0_0_7 <= spot_4[13] | spot_4[26];
        put_0_0_8 <= (spot_4[16] | spot_4[29]) & logic_96;
        put_0_0_9 <= spot_4[22];
        put_0_0_10 <= spot_4[23];
        put_0_0_11 <= spot_4[24] | spot_4[25] | spot_4[37] | spot_4[38];
        put_0_0_12 <= spot_4[34];
        put_0_0_13 <= spot_4[35];
        put_0_0_14 <= spot_4[36];
        reply_0_0 <= logic_97 | logic_98;
        bad_7 <= bad;
        tlvs_7 <= tlvs_6;
        reply_7 <= {reply_3_1, reply_3_0, reply_2_1, reply_2_0, reply_1_1, reply_1_0, reply_0_1, reply_0_0};
        checksum_0 <= spot_4[4] | spot_4[39] | (spot_4[14] & stateful) | (spot_4[27] & stateful);
        moved_0 <= spot_4[5] | spot_4[15] | spot_4[28] | spot_4[40];
        replaced_0 <= spot_4[7] | spot_4[8] | spot_4[9] | spot_4[16] | spot_4[17] | spot_4[18] | spot_4[19] |
                spot_4[29] | spot_4[30] | spot_4[31] | spot_4[32] | spot_4[42] | spot_4[43] | spot_4[44];
        copied_0 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_1 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_0 <= {data_5[7:0], data_5[15:8]} & {{8{checksum_0 | (moved_0 & ~copied_0) | (replaced_0 &
                inside_0)}}, {8{checksum_0 | (moved_0 & ~copied_1) | (replaced_0 & inside_1)}}};
        checksum_1 <= (spot_4[4] & stateful) | (spot_4[39] & stateful);
        moved_1 <= spot_4[5] | spot_4[14] | spot_4[15] | spot_4[27] | spot_4[28] | spot_4[40];
        replaced_1 <= spot_4[6] | spot_4[7] | spot_4[8] | spot_4[9] | spot_4[16] | spot_4[17] | spot_4[18] |
                spot_4[29] | spot_4[30] | spot_4[31] | spot_4[41] | spot_4[42] | spot_4[43] | spot_4[44];
        copied_2 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] |
                1'd0))));
        copied_3 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] &
                1'd0)));
        minus_term_1 <= {data_5[23:16], data_5[31:24]} & {{8{checksum_1 | (moved_1 & ~copied_2) | (replaced_1
                & inside_2)}}, {8{checksum_1 | (moved_1 & ~copied_3) | (replaced_1 & inside_3)}}};
        checksum_2 <= spot_4[13] | spot_4[26] | (spot_4[4] & stateful) | (spot_4[39] & stateful);
        moved_2 <= spot_4[5] | spot_4[14] | spot_4[27] | spot_4[40];
        replaced_2 <= spot_4[6] | spot_4[7] | spot_4[8] | spot_4[9] | spot_4[16] | spot_4[17] | spot_4[18] |
                spot_4[29] | spot_4[30] | spot_4[31] | spot_4[41] | spot_4[42] | spot_4[43] | spot_4[44];
        copied_4 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0));
        copied_5 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] &
                1'd0)));
        minus_term_2 <= {data_5[39:32], data_5[47:40]} & {{8{checksum_2 | (moved_2 & ~copied_4) | (replaced_2
                & inside_4)}}, {8{checksum_2 | (moved_2 & ~copied_5) | (replaced_2 & inside_5)}}};
        checksum_3 <= (spot_4[13] & stateful) | (spot_4[26] & stateful);
        moved_3 <= spot_4[4] | spot_4[5] | spot_4[14] | spot_4[27] | spot_4[39] | spot_4[40];
        replaced_3 <= spot_4[6] | spot_4[7] | spot_4[8] | spot_4[15] | spot_4[16] | spot_4[17] | spot_4[18] |
                spot_4[28] | spot_4[29] | spot_4[30] | spot_4[31] | spot_4[41] | spot_4[42] | spot_4[43];
        copied_6 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        copied_7 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        minus_term_3 <= {data_5[55:48], data_5[63:56]} & {{8{checksum_3 | (moved_3 & ~copied_6) | (replaced_3
                & inside_6)}}, {8{checksum_3 | (moved_3 & ~copied_7) | (replaced_3 & inside_7)}}};
        minus_7_0 <= {1'd0, sum_17} + {1'd0, sum_18};
        minus_8_0 <= minus_7_0;
        if (valid_8) minus_so_far <= (first_8 ? 22'h3f : minus_so_far) + {4'd0, minus_8_0};
        plus_time_0_first_reached_4 <= logic_100 | udp_2[5] | (udp_2[4] & udp_2[3] & (udp_2[2] | udp_2[1] |
                udp_2[0] | 1'd0));
        plus_time_0_first_reached_5 <= plus_time_0_first_reached_4;
        plus_time_0_second_reached_4 <= logic_100 | udp_2[5] | (udp_2[4] & udp_2[3] & (udp_2[2] | udp_2[1] |
                (udp_2[0] & 1'd0)));
        plus_time_0_second_reached_5 <= plus_time_0_second_reached_4;
        plus_time_0 <= time_5[63:48] & {{8{plus_time_0_first_reached_5}}, {8{plus_time_0_second_reached_5}}};
        plus_time_1_first_reached_4 <= logic_100 | udp_2[5] | (udp_2[4] & udp_2[3] & (udp_2[2] | (udp_2[1] &
                (udp_2[0] | 1'd0))));
        plus_time_1_first_reached_5 <= plus_time_1_first_reached_4;
        plus_time_1_second_reached_4 <= logic_100 | udp_2[5] | (udp_2[4] & udp_2[3] & (udp_2[2] | (udp_2[1] &
                udp_2[0] & 1'd0)));
        plus_time_1_second_reached_5 <= plus_time_1_second_reached_4;
        plus_time_1 <= time_5[47:32] & {{8{plus_time_1_first_reached_5}}, {8{plus_time_1_second_reached_5}}};
        plus_time_2_first_reached_4 <= logic_100 | udp_2[5] | (udp_2[4] & udp_2[3] & udp_2[2] & (udp_2[1] |
                udp_2[0] | 1'd0));
        plus_time_2_first_reached_5 <= plus_time_2_first_reached_4;
        plus_time_2_second_reached_4 <= logic_100 | udp_2[5] | (udp_2[4] & udp_2[3] & udp_2[2] & (udp_2[1] |
                (udp_2[0] & 1'd0)));
        plus_time_2_second_reached_5 <= plus_time_2_second_reached_4;
        plus_time_2 <= time_5[31:16] & {{8{plus_time_2_first_reached_5}}, {8{plus_time_2_second_reached_5}}};
        plus_time_3_first_reached_4 <= logic_100 | udp_2[5] | (udp_2[4] & udp_2[3] & udp_2[2] & udp_2[1] &
                (udp_2[0] | 1'd0));
        plus_time_3_first_reached_5 <= plus_time_3_first_reached_4;
        plus_time_3_second_reached_4 <= logic_100 | udp_2[5] | (udp_2[4] & udp_2[3] & udp_2[2] & udp_2[1] &
                udp_2[0] & 1'd0);
        plus_time_3_second_reached_5 <= plus_time_3_second_reached_4;
        plus_time_3 <= time_5[15:0] & {{8{plus_time_3_first_reached_5}}, {8{plus_time_3_second_reached_5}}};
        plus_time <= {1'd0, sum_19} + {1'd0, sum_20};
        sequence_0_4 <= sequence_0;
        sequence_0_5 <= sequence_0_4;
        plus_sequence_0_first_reached_4 <= logic_100 | (udp_2[5] & (udp_2[4] | udp_2[3] | udp_2[2] | udp_2[1]
                | udp_2[0] | 1'd0));
        plus_sequence_0_first_reached_5 <= plus_sequence_0_first_reached_4;
        plus_sequence_0_second_reached_4 <= logic_100 | (udp_2[5] & (udp_2[4] | udp_2[3] | udp_2[2] | udp_2[1]
                | (udp_2[0] & 1'd0)));
        plus_sequence_0_second_reached_5 <= plus_sequence_0_second_reached_4;
        plus_sequence_0 <= sequence_0_5 & {{8{plus_sequence_0_first_reached_5}},
                {8{plus_sequence_0_second_reached_5}}};
        sequence_1_4 <= sequence_1;
        sequence_1_5 <= sequence_1_4;
        plus_sequence_1_first_reached_4 <= logic_100 | (udp_2[5] & (udp_2[4] | udp_2[3] | udp_2[2] | (udp_2[1]
                & (udp_2[0] | 1'd0))));
        plus_sequence_1_first_reached_5 <= plus_sequence_1_first_reached_4;
        plus_sequence_1_second_reached_4 <= logic_100 | (udp_2[5] & (udp_2[4] | udp_2[3] | udp_2[2] |
                (udp_2[1] & udp_2[0] & 1'd0)));
        plus_sequence_1_second_reached_5 <= plus_sequence_1_second_reached_4;
        plus_sequence_1 <= sequence_1_5 & {{8{plus_sequence_1_first_reached_5}},
                {8{plus_sequence_1_second_reached_5}}};
        plus_hops_first_reached_4 <= logic_100 | (udp_2[5] & udp_2[4] & (udp_2[3] | udp_2[2] | udp_2[1] |
                udp_2[0] | 1'd0));
        plus_hops_first_reached_5 <= plus_hops_first_reached_4;
        plus_hops_second_reached_4 <= logic_100 | (udp_2[5] & udp_2[4] & (udp_2[3] | udp_2[2] | udp_2[1] |
                (udp_2[0] & 1'd0)));
        plus_hops_second_reached_5 <= plus_hops_second_reached_4;
        plus_hops <= {ttl_5, 8'h0} & {{8{plus_hops_first_reached_5}}, {8{plus_hops_second_reached_5}}};
        plus_error <= error_now;
        plus_rest <= {1'd0, sum_21} + {1'd0, sum_22};
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
        base <= sum_25[16] ? sum_25[15:0] : sum_23;
        own_sequence_8 <= sequence_7;
        own_sequence_9 <= own_sequence_8;
        own_sequence_10 <= own_sequence_9;
        own_sequence_11 <= own_sequence_10;
    end
    always @(posedge clk) begin
        if (rst) begin
            held_valid <= 1'd0;
            number <= 15'h0;
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
            valid_10 <= 1'd0;
            valid_11 <= 1'd0;
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
            age_1 <= 1'd0;
            age_2 <= 1'd0;
            age_3 <= 1'd0;
            age_4 <= 1'd0;
            age_5 <= 1'd0;
            age_6 <= 1'd0;
            age_7 <= 1'd0;
            age_8 <= 1'd0;
            age_9 <= 1'd0;
            age_10 <= 1'd0;
            age_11 <= 1'd0;
            age_12 <= 1'd0;
            age_13 <= 1'd0;
            age_14 <= 1'd0;
            age_15 <= 1'd0;
            age_16 <= 1'd0;
            age_17 <= 1'd0;
            age_18 <= 1'd0;
            age_19 <= 1'd0;
            age_20 <= 1'd0;
            age_21 <= 1'd0;
            age_22 <= 1'd0;
            age_23 <= 1'd0;
            age_24 <= 1'd0;
            age_25 <= 1'd0;
            frames_old_enough <= 6'h0;
            frames_summed <= 6'h0;
            early_head <= 3'd0;
            early_tail <= 3'd0;
        end else begin
            held_valid <= stream_valid | (held_valid & ~logic_1);
            if (logic_1) number <= {here[13:0], 1'd0};
            if (logic_1 & (begins | here[0])) to_us_0 <= here[0] & ({held_data[7:0], held_data[15:8]} ==
                    mac[47:32]);
            if (logic_1 & (begins | here[0])) to_us_1 <= here[0] & ({held_data[23:16], held_data[31:24]} ==
                    mac[31:16]);
            if (logic_1 & (begins | here[0])) to_us_2 <= here[0] & ({held_data[39:32], held_data[47:40]} ==
                    mac[15:0]);
            if (logic_1 & (begins | here[0])) unicast <= here[0] & ~held_data[48];
            if (logic_1 & (begins | here[1])) tag_0 <= here[1] & ((joined_1 == 16'h8100) | (joined_1 ==
                    16'h88a8));
            if (logic_1 & (begins | here[2])) tag_1 <= here[2] & ((joined_2 == 16'h8100) | (joined_2 ==
                    16'h88a8));
            if (logic_1 & (begins | here[2])) ipv6_2 <= here[2] & ({held_data[39:32], held_data[47:40]} ==
                    16'h86dd);
            if (logic_1 & (begins | here[2])) ipv6_1 <= here[2] & ({held_data[7:0], held_data[15:8]} ==
                    16'h86dd);
            if (logic_1 & (begins | here[1])) ipv6_0 <= here[1] & ({held_data[39:32], held_data[47:40]} ==
                    16'h86dd);
            if (logic_1 & (begins | here[2])) ipv4_2 <= here[2] & ({held_data[39:32], held_data[47:40]} ==
                    16'h800);
            if (logic_1 & (begins | here[2])) ipv4_1 <= here[2] & ({held_data[7:0], held_data[15:8]} ==
                    16'h800);
            if (logic_1 & (begins | here[1])) ipv4_0 <= here[1] & ({held_data[39:32], held_data[47:40]} ==
                    16'h800);
            valid_1 <= logic_1;
            valid_2 <= valid_1;
            valid_3 <= valid_2;
            valid_4 <= valid_3;
            valid_5 <= valid_4;
            valid_6 <= valid_5;
            valid_7 <= valid_6;
            valid_8 <= valid_7;
            valid_9 <= valid_8;
            valid_10 <= valid_9;
            valid_11 <= valid_10;
            is_fragment <= ours & fragment_4 & ~1'd0;
            is_length <= ours & logic_47 & ~fragment_4;
            is_short <= ours & short_4 & ~(fragment_4 | logic_47);
            is_no_checksum <= ours & no_checksum_4 & ~(fragment_4 | logic_47 | short_4);
            is_loop <= ours & logic_48 & ~(fragment_4 | logic_47 | short_4 | no_checksum_4);
            is_not_allowed <= ours & logic_52 & ~(fragment_4 | logic_47 | short_4 | no_checksum_4 | logic_48);
            is_left <= ours & left_4 & ~(fragment_4 | logic_47 | short_4 | no_checksum_4 | logic_48 |
                    logic_52);
            asked <= ours & ~(unfit_4 | length_wrong_4 | logic_48 | logic_52);
            since_token <= logic_56 ? 32'h0 : sum_2;
            token_comes <= logic_56;
            if ((token_comes & ~(tokens >= burst)) ^ logic_57) tokens <= logic_57 ? difference_1 : sum_3;
            unlimited <= ~(|rate_clocks);
            if (valid_5) sure <= answered | (sure & ~first_5);
            counts_fragment <= is_fragment;
            counts_length <= is_length;
            counts_short <= is_short;
            counts_no_checksum <= is_no_checksum;
            counts_loop <= is_loop;
            counts_not_allowed <= is_not_allowed;
            counts_left <= is_left;
            counts_rate_limited <= asked & ~logic_55;
            counts_no_room <= asked & logic_55 & ~mux_3;
            fits_6 <= mux_3;
            if (valid_3) session_looked <= logic_62 | logic_61;
            session_look_4 <= logic_62;
            session_look_5 <= session_look_4;
            session_look_6 <= session_look_5;
            if (clear_sessions | ~cleared[9]) cleared <= clear_sessions ? 10'h0 : sum_5;
            second_changes <= arrival_3[63:32] != second_before;
            if (second_changes) seconds <= seconds + 32'h1;
            taken_7 <= taken;
            taken_8 <= taken_7;
            is_no_session <= logic_66 & ~taken;
            if (valid_6) sure_7 <= sure & (~stateful | taken | (sure_7 & ~first_6));
            counts_answered <= logic_99;
            counts_tlvs <= logic_99 & tlvs_7;
            counts_cut <= logic_99 & bad_7;
            fits_7 <= fits_6;
            if (valid_9) sum_done <= logic_102 | logic_101;
            sum_valid_10 <= logic_102 & sure_9;
            sum_valid_11 <= sum_valid_10;
            age_1 <= logic_1 & held_first;
            age_2 <= age_1;
            age_3 <= age_2;
            age_4 <= age_3;
            age_5 <= age_4;
            age_6 <= age_5;
            age_7 <= age_6;
            age_8 <= age_7;
            age_9 <= age_8;
            age_10 <= age_9;
            age_11 <= age_10;
            age_12 <= age_11;
            age_13 <= age_12;
            age_14 <= age_13;
            age_15 <= age_14;
            age_16 <= age_15;
            age_17 <= age_16;
            age_18 <= age_17;
            age_19 <= age_18;
            age_20 <= age_19;
            age_21 <= age_20;
            age_22 <= age_21;
            age_23 <= age_22;
            age_24 <= age_23;
            age_25 <= age_24;
            frames_old_enough <= frames_old_enough + {5'h0, age_25};
            frames_summed <= sum_26;
            if (logic_103) early_head <= early_head + 3'd1;
            if (sum_valid_11) early_tail <= early_tail + 3'd1;
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
    assign look_addressed = (to_ipv4_4 | logic_43) & is_udp_4;
    assign look_has_udp = logic_54;
    assign look_fragment = fragment_4;
    assign look_wrong_length = logic_47;
    assign look_no_checksum = no_checksum_4;
    assign look_time = time_5;
    assign look_bad = bad;
    assign clearing = logic_64;
    assign count_no_session = is_no_session;
    assign count_answered = counts_answered;
    assign count_tlvs = counts_tlvs;
    assign count_cut = counts_cut;
    assign beat_valid = valid_7 & fits_7;
    assign beat_first = first_7;
    assign beat_last = last_7;
    assign beat_bad = bad_7;
    assign beat_sure = sure_7;
    assign beat_count = length_7[2:0];
    assign beat_data = reply_7;
    assign frame_valid = logic_103;
    assign frame_layout = word_1[54:49];
    assign frame_summed = word_1[48];
    assign frame_base = word_1[47:32];
    assign frame_sequence = word_1[31:0];
endmodule

`default_nettype wire
