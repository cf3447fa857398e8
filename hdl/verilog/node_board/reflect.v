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
    /* verilator lint_off UNUSEDSIGNAL */ // where frames bring their time, sessions alone look at it
    input  wire [63:0] stamp_time, // reflect.rs:47
    /* verilator lint_on UNUSEDSIGNAL */
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
    input  wire [63:0] origin_time, // front.rs:43
    input  wire origin_port, // front.rs:44
    input  wire [1:0] room, // decide.rs:174
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
    output wire clearing, // sessions.rs:54
    output wire count_no_session, // sessions.rs:55
    output wire beat_port, // reflect.rs:66
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
    output wire frame_port, // reflect.rs:86
    output wire frame_valid, // reflect.rs:95
    output wire [5:0] frame_layout, // reflect.rs:95
    output wire frame_summed, // reflect.rs:95
    output wire [15:0] frame_base, // reflect.rs:95
    output wire [31:0] frame_sequence // reflect.rs:95
);
    reg [15:0] error_now; // decide.rs:57
    reg held_first; // front.rs:213
    reg held_last; // front.rs:213
    reg held_refused; // front.rs:213
    reg [13:0] held_length; // front.rs:213
    reg held_valid; // front.rs:200
    reg [63:0] held_data; // front.rs:213
    reg [63:0] held_time; // front.rs:213
    reg held_port; // front.rs:213
    reg port_1; // front.rs:213
    reg port_2; // front.rs:96
    reg port_3; // front.rs:96
    reg port_4; // front.rs:96
    reg port_5; // front.rs:96
    reg port_6; // front.rs:96
    reg port_7; // front.rs:96
    reg port_8; // front.rs:96
    reg port_9; // front.rs:96
    reg port_10; // front.rs:96
    reg port_11; // front.rs:96
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
    reg sure_7; // sessions.rs:58
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
    reg [18:0] plus_9; // sum.rs:65
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
    reg [29:0] early [0:7]; // sum.rs:227
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
    wire mux_3 = (valid_5 & first_5) ? (port_5 ? room[1] : room[0]) : fits; // decide.rs:226
    wire logic_55 = unlimited | (|tokens); // decide.rs:244
    wire answered = asked & logic_55 & mux_3; // decide.rs:179
    wire logic_56 = since_token >= rate_less_1; // decide.rs:235
    wire [31:0] sum_2 = since_token + 32'h1; // decide.rs:236
    wire logic_57 = answered & ~unlimited; // decide.rs:241
    wire [7:0] difference_1 = tokens - 8'h1; // decide.rs:242
    wire [7:0] sum_3 = tokens + 8'h1; // decide.rs:242
    wire [8:0] logic_58 = ({9{spot_2[0]}} & 9'h1a) | ({9{spot_2[1]}} & 9'h12) | ({9{spot_2[2]}} & 9'ha) |
            ({9{spot_2[3]}} & 9'h2) | ({9{spot_2[4]}} & 9'h1fa) | ({9{spot_2[5]}} & 9'h1f2) | ({9{spot_2[6]}}
            & 9'h1ea) | ({9{spot_2[7]}} & 9'h1e2); // lanes.rs:18
    wire [8:0] logic_59 = ({9{spot_2[8]}} & 9'h1da) | ({9{spot_2[9]}} & 9'h1d2) | ({9{spot_2[10]}} & 9'h16) |
            ({9{spot_2[11]}} & 9'he) | ({9{spot_2[12]}} & 9'h6) | ({9{spot_2[13]}} & 9'h1fe) |
            ({9{spot_2[14]}} & 9'h1f6) | ({9{spot_2[15]}} & 9'h1ee); // lanes.rs:18
    wire [8:0] logic_60 = ({9{spot_2[16]}} & 9'h1e6) | ({9{spot_2[17]}} & 9'h1de) | ({9{spot_2[18]}} & 9'h1d6)
            | ({9{spot_2[19]}} & 9'h1ce) | ({9{spot_2[20]}} & 9'h2e) | ({9{spot_2[21]}} & 9'h26) |
            ({9{spot_2[22]}} & 9'h1e) | ({9{spot_2[23]}} & 9'h16); // lanes.rs:18
    wire [8:0] logic_61 = ({9{spot_2[24]}} & 9'he) | ({9{spot_2[25]}} & 9'h6) | ({9{spot_2[26]}} & 9'h1fe) |
            ({9{spot_2[27]}} & 9'h1f6) | ({9{spot_2[28]}} & 9'h1ee) | ({9{spot_2[29]}} & 9'h1e6) |
            ({9{spot_2[30]}} & 9'h1de) | ({9{spot_2[31]}} & 9'h1d6); // lanes.rs:18
    wire [8:0] logic_62 = ({9{spot_2[32]}} & 9'h1ce) | ({9{spot_2[33]}} & 9'h2a) | ({9{spot_2[34]}} & 9'h22) |
            ({9{spot_2[35]}} & 9'h1a) | ({9{spot_2[36]}} & 9'h12) | ({9{spot_2[37]}} & 9'ha) |
            ({9{spot_2[38]}} & 9'h2) | ({9{spot_2[39]}} & 9'h1fa); // lanes.rs:18
    wire [8:0] sum_4 = udp_begins_at + {3'd0, (|udp_2[15:6]) ? 6'h3f : udp_2[5:0]}; // fill.rs:91
    wire [15:0] joined_3 = {~mux_1, 8'h0}; // fill.rs:261
    wire [16:0] sum_5 = {1'd0, ~ip_checksum} + {1'd0, joined_3}; // lanes.rs:54
    wire [16:0] sum_6 = {1'd0, ~ip_checksum} + {1'd0, joined_3}; // lanes.rs:55
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [16:0] sum_7 = sum_6 + 17'h1; // lanes.rs:55
    /* verilator lint_on UNUSEDSIGNAL */
    wire [15:0] joined_4 = {head[15:8], dscp[6] ? dscp[5:0] : head[7:2], 2'd0}; // fill.rs:255
    wire [16:0] sum_8 = {1'd0, ~head} + {1'd0, joined_4}; // lanes.rs:54
    wire [16:0] sum_9 = {1'd0, ~head} + {1'd0, joined_4}; // lanes.rs:55
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [16:0] sum_10 = sum_9 + 17'h1; // lanes.rs:55
    /* verilator lint_on UNUSEDSIGNAL */
    wire [16:0] sum_11 = {1'd0, ip_sum_a} + {1'd0, ip_sum_b}; // lanes.rs:54
    wire [16:0] sum_12 = {1'd0, ip_sum_a} + {1'd0, ip_sum_b}; // lanes.rs:55
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [16:0] sum_13 = sum_12 + 17'h1; // lanes.rs:55
    /* verilator lint_on UNUSEDSIGNAL */
    wire logic_63 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0); // fill.rs:111
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] mux_4 = dscp[6] ? dscp[5:0] : {data_5[51:48], data_5[63:62]}; // fill.rs:254
    /* verilator lint_on UNUSEDSIGNAL */
    wire [7:0] logic_64 = ({8{~(always_3 | (reached_3 & inside_7))}} & data_5[63:56]) | ({8{put_3_1_0}} &
            {dscp[6] ? dscp[5:0] : data_5[63:58], 2'd0}) | ({8{put_3_1_1}} & 8'h11) | ({8{put_3_1_2}} &
            data_5[31:24]); // lanes.rs:18
    wire [7:0] logic_65 = ({8{put_3_1_7}} & ipv4[23:16]) | ({8{put_3_1_8}} & port[7:0]) | ({8{put_3_1_9}} &
            time_5[55:48]) | ({8{put_3_1_10}} & 8'h0) | ({8{put_3_1_11}} & {mux_4[1:0], 2'd0, data_5[59:56]})
            | ({8{put_3_1_12}} & ipv6[119:112]) | ({8{put_3_1_13}} & ipv6[55:48]) | ({8{put_3_1_14}} &
            data_before_2[63:56]); // lanes.rs:18
    wire logic_66 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0)); // fill.rs:111
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] mux_5 = dscp[6] ? dscp[5:0] : {data_5[51:48], data_5[63:62]}; // fill.rs:254
    /* verilator lint_on UNUSEDSIGNAL */
    wire [7:0] logic_67 = ({8{~(always_3 | (reached_3 & inside_6))}} & data_5[55:48]) | ({8{put_3_0_0}} &
            data_5[55:48]) | ({8{put_3_0_1}} & 8'hff) | ({8{put_3_0_2}} & data_5[23:16]) | ({8{put_3_0_3}} &
            8'h0) | ({8{put_3_0_4}} & error_now[15:8]) | ({8{put_3_0_5}} & time_5[31:24]) | ({8{put_3_0_6}} &
            data_before_3[55:48]); // lanes.rs:18
    wire [7:0] logic_68 = ({8{put_3_0_7}} & ipv4[31:24]) | ({8{put_3_0_8}} & port[15:8]) | ({8{put_3_0_9}} &
            time_5[63:56]) | ({8{put_3_0_10}} & ttl_5) | ({8{put_3_0_11}} & {data_5[55:52], mux_5[5:2]}) |
            ({8{put_3_0_12}} & ipv6[127:120]) | ({8{put_3_0_13}} & ipv6[63:56]) | ({8{put_3_0_14}} &
            data_before_2[55:48]); // lanes.rs:18
    wire logic_69 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & (bytes_inside[1] | (bytes_inside[0] & 1'd0))); // fill.rs:111
    wire [7:0] logic_70 = ({8{~(always_2 | (reached_2 & inside_5))}} & data_5[47:40]) | ({8{put_2_1_0}} &
            ipv4[7:0]) | ({8{put_2_1_1}} & data_5[31:24]) | ({8{put_2_1_2}} & 8'h0) | ({8{put_2_1_3}} &
            time_5[39:32]) | ({8{put_2_1_4}} & data_before_3[47:40]) | ({8{put_2_1_5}} & 8'h0) |
            ({8{put_2_1_6}} & ip_checksum_5[7:0]); // lanes.rs:18
    wire [7:0] logic_71 = ({8{put_2_1_7}} & data_5[15:8]) | ({8{put_2_1_8}} & time_5[7:0]) | ({8{put_2_1_9}} &
            8'hff) | ({8{put_2_1_10}} & ipv6[71:64]) | ({8{put_2_1_11}} & ipv6[7:0]) | ({8{put_2_1_12}} &
            data_before_2[47:40]) | ({8{put_2_1_13}} & ipv6[103:96]) | ({8{put_2_1_14}} & ipv6[39:32]); // lanes.rs:18
    wire logic_72 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & bytes_inside[2] & (bytes_inside[1] | bytes_inside[0] | 1'd0)); // fill.rs:111
    wire [7:0] logic_73 = ({8{~(always_2 | (reached_2 & inside_4))}} & data_5[39:32]) | ({8{put_2_0_0}} &
            ipv4[15:8]) | ({8{put_2_0_1}} & data_5[23:16]) | ({8{put_2_0_2}} & 8'h0) | ({8{put_2_0_3}} &
            time_5[47:40]) | ({8{put_2_0_4}} & data_before_3[39:32]) | ({8{put_2_0_5}} & 8'h0) |
            ({8{put_2_0_6}} & ip_checksum_5[15:8]); // lanes.rs:18
    wire [7:0] logic_74 = ({8{put_2_0_7}} & data_5[7:0]) | ({8{put_2_0_8}} & time_5[15:8]) | ({8{put_2_0_9}} &
            8'h11) | ({8{put_2_0_10}} & ipv6[79:72]) | ({8{put_2_0_11}} & ipv6[15:8]) | ({8{put_2_0_12}} &
            data_before_2[39:32]) | ({8{put_2_0_13}} & ipv6[111:104]) | ({8{put_2_0_14}} & ipv6[47:40]); // lanes.rs:18
    wire logic_75 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | (bytes_inside[1] & bytes_inside[0] & 1'd0))); // fill.rs:111
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] mux_6 = dscp[6] ? dscp[5:0] : {data_5[19:16], data_5[31:30]}; // fill.rs:254
    /* verilator lint_on UNUSEDSIGNAL */
    wire [7:0] logic_76 = ({8{~(always_1 | (reached_1 & inside_3))}} & data_5[31:24]) | ({8{put_1_1_0}} &
            ipv4[23:16]) | ({8{put_1_1_1}} & port[7:0]) | ({8{put_1_1_2}} & 8'h0) | ({8{put_1_1_3}} &
            time_5[55:48]) | ({8{put_1_1_4}} & data_before_3[31:24]) | ({8{put_1_1_5}} & 8'h0) |
            ({8{put_1_1_6}} & {dscp[6] ? dscp[5:0] : data_5[31:26], 2'd0}); // lanes.rs:18
    wire [7:0] logic_77 = ({8{put_1_1_7}} & 8'h11) | ({8{put_1_1_8}} & data_before_1[63:56]) | ({8{put_1_1_9}}
            & error_now[7:0]) | ({8{put_1_1_10}} & time_5[23:16]) | ({8{put_1_1_11}} & ipv6[87:80]) |
            ({8{put_1_1_12}} & ipv6[23:16]) | ({8{put_1_1_13}} & data_before_2[31:24]) | ({8{put_1_1_14}} &
            {mux_6[1:0], 2'd0, data_5[27:24]}); // lanes.rs:18
    wire logic_78 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | (bytes_inside[1] & (bytes_inside[0] | 1'd0)))); // fill.rs:111
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] mux_7 = dscp[6] ? dscp[5:0] : {data_5[19:16], data_5[31:30]}; // fill.rs:254
    /* verilator lint_on UNUSEDSIGNAL */
    wire [7:0] logic_79 = ({8{~(always_1 | (reached_1 & inside_2))}} & data_5[23:16]) | ({8{put_1_0_0}} &
            ipv4[31:24]) | ({8{put_1_0_1}} & port[15:8]) | ({8{put_1_0_2}} & 8'h0) | ({8{put_1_0_3}} &
            time_5[63:56]) | ({8{put_1_0_4}} & data_before_3[23:16]) | ({8{put_1_0_5}} & ttl_5) |
            ({8{put_1_0_6}} & data_5[23:16]); // lanes.rs:18
    wire [7:0] logic_80 = ({8{put_1_0_7}} & 8'hff) | ({8{put_1_0_8}} & data_before_1[55:48]) | ({8{put_1_0_9}}
            & error_now[15:8]) | ({8{put_1_0_10}} & time_5[31:24]) | ({8{put_1_0_11}} & ipv6[95:88]) |
            ({8{put_1_0_12}} & ipv6[31:24]) | ({8{put_1_0_13}} & data_before_2[23:16]) | ({8{put_1_0_14}} &
            {data_5[23:20], mux_7[5:2]}); // lanes.rs:18
    wire logic_81 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | bytes_inside[1] | (bytes_inside[0] & 1'd0))); // fill.rs:111
    wire [7:0] logic_82 = ({8{~(always_0 | (reached_0 & inside_1))}} & data_5[15:8]) | ({8{put_0_1_0}} &
            ip_checksum_5[7:0]) | ({8{put_0_1_1}} & data_before_1[47:40]) | ({8{put_0_1_2}} & 8'h0) |
            ({8{put_0_1_3}} & time_5[7:0]) | ({8{put_0_1_4}} & data_before_3[15:8]) | ({8{put_0_1_5}} & 8'h0)
            | ({8{put_0_1_6}} & ipv4[7:0]); // lanes.rs:18
    wire [7:0] logic_83 = ({8{put_0_1_7}} & data_before_1[63:56]) | ({8{put_0_1_8}} & time_5[39:32]) |
            ({8{put_0_1_9}} & ipv6[103:96]) | ({8{put_0_1_10}} & ipv6[39:32]) | ({8{put_0_1_11}} &
            data_before_2[15:8]) | ({8{put_0_1_12}} & 8'hff) | ({8{put_0_1_13}} & ipv6[71:64]) |
            ({8{put_0_1_14}} & ipv6[7:0]); // lanes.rs:18
    wire logic_84 = bytes_inside[6] | bytes_inside[5] | bytes_inside[4] | bytes_inside[3] | 1'd0 |
            ((bytes_inside[6:3] == 4'd0) & (bytes_inside[2] | bytes_inside[1] | bytes_inside[0] | 1'd0)); // fill.rs:111
    wire [7:0] logic_85 = ({8{~(always_0 | (reached_0 & inside_0))}} & data_5[7:0]) | ({8{put_0_0_0}} &
            ip_checksum_5[15:8]) | ({8{put_0_0_1}} & data_before_1[39:32]) | ({8{put_0_0_2}} & 8'h0) |
            ({8{put_0_0_3}} & time_5[15:8]) | ({8{put_0_0_4}} & data_before_3[7:0]) | ({8{put_0_0_5}} & 8'h0)
            | ({8{put_0_0_6}} & ipv4[15:8]); // lanes.rs:18
    wire [7:0] logic_86 = ({8{put_0_0_7}} & data_before_1[55:48]) | ({8{put_0_0_8}} & time_5[47:40]) |
            ({8{put_0_0_9}} & ipv6[111:104]) | ({8{put_0_0_10}} & ipv6[47:40]) | ({8{put_0_0_11}} &
            data_before_2[7:0]) | ({8{put_0_0_12}} & 8'h11) | ({8{put_0_0_13}} & ipv6[79:72]) |
            ({8{put_0_0_14}} & ipv6[15:8]); // lanes.rs:18
    wire logic_87 = valid_7 & last_7 & sure_7; // decide.rs:92
    wire [16:0] sum_14 = {1'd0, minus_term_0} + {1'd0, minus_term_1}; // sum.rs:174
    wire [16:0] sum_15 = {1'd0, minus_term_2} + {1'd0, minus_term_3}; // sum.rs:174
    wire logic_88 = |udp_2[15:6]; // sum.rs:143
    wire [16:0] sum_16 = {1'd0, plus_time_0} + {1'd0, plus_time_1}; // sum.rs:174
    wire [16:0] sum_17 = {1'd0, plus_time_2} + {1'd0, plus_time_3}; // sum.rs:174
    wire [16:0] sum_18 = {1'd0, plus_sequence_0} + {1'd0, plus_sequence_1}; // sum.rs:174
    wire [16:0] sum_19 = {1'd0, plus_hops} + {1'd0, plus_error}; // sum.rs:174
    wire logic_89 = sum_done & ~first_9; // sum.rs:72
    wire logic_90 = valid_9 & (has_all_9 | last_9) & ~logic_89; // sum.rs:73
    wire [15:0] joined_5 = {9'h0, total_10[22:16]}; // lanes.rs:46
    wire [15:0] sum_20 = total_10[15:0] + joined_5; // lanes.rs:47
    wire [16:0] sum_21 = {1'd0, total_10[15:0]} + {1'd0, joined_5}; // lanes.rs:48
    wire [16:0] sum_22 = sum_21 + 17'h1; // lanes.rs:48
    wire [5:0] sum_23 = frames_summed + {5'h0, valid_11 & first_11}; // sum.rs:211
    wire [29:0] word_1 = early[early_head]; // sum.rs:230
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [5:0] difference_2 = frames_old_enough - word_1[29:24]; // sum.rs:234
    /* verilator lint_on UNUSEDSIGNAL */
    wire logic_91 = (early_head != early_tail) & ~difference_2[5]; // sum.rs:235

    always @(posedge clk) begin
        if (sum_valid_11) early[early_tail] <= {sum_23, sum_layout_11, summed_11, base, port_11};
    end

    initial begin
        error_now = 16'h0;
        held_first = 1'd0;
        held_last = 1'd0;
        held_refused = 1'd0;
        held_length = 14'h0;
        held_valid = 1'd0;
        held_data = 64'h0;
        held_time = 64'h0;
        held_port = 1'd0;
        port_1 = 1'd0;
        port_2 = 1'd0;
        port_3 = 1'd0;
        port_4 = 1'd0;
        port_5 = 1'd0;
        port_6 = 1'd0;
        port_7 = 1'd0;
        port_8 = 1'd0;
        port_9 = 1'd0;
        port_10 = 1'd0;
        port_11 = 1'd0;
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
        sure_7 = 1'd0;
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
        plus_9 = 19'h0;
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
        if (stream_valid) held_first <= stream_first;
        if (stream_valid) held_last <= stream_last;
        if (stream_valid) held_refused <= stream_refused;
        if (stream_valid) held_length <= stream_length;
        if (stream_valid) held_data <= stream_data;
        if (stream_valid & stream_first) held_time <= origin_time;
        if (stream_valid & stream_first) held_port <= origin_port;
        if (logic_1 & held_first) port_1 <= held_port;
        port_2 <= port_1;
        port_3 <= port_2;
        port_4 <= port_3;
        port_5 <= port_4;
        port_6 <= port_5;
        port_7 <= port_6;
        port_8 <= port_7;
        port_9 <= port_8;
        port_10 <= port_9;
        port_11 <= port_10;
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
        udp_begins_at <= logic_58 | logic_59 | logic_60 | logic_61 | logic_62 | ({9{spot_2[40]}} & 9'h1f2) |
                ({9{spot_2[41]}} & 9'h1ea) | ({9{spot_2[42]}} & 9'h1e2) | ({9{spot_2[43]}} & 9'h1da) |
                ({9{spot_2[44]}} & 9'h1d2);
        bytes_inside <= (sum_4[6:0] | {7{sum_4[7]}}) & {7{~sum_4[8]}};
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
        ip_sum_a <= sum_5[16] ? sum_7[15:0] : sum_5[15:0];
        ip_sum_b <= sum_8[16] ? sum_10[15:0] : sum_8[15:0];
        ip_checksum_5 <= ~(sum_11[16] ? sum_13[15:0] : sum_11[15:0]);
        always_3 <= spot_4[0] | spot_4[1] | spot_4[2] | spot_4[4] | spot_4[5] | spot_4[11] | spot_4[12] |
                spot_4[14] | spot_4[20] | spot_4[21] | spot_4[22] | spot_4[23] | spot_4[24] | spot_4[25] |
                spot_4[27] | spot_4[34] | spot_4[35] | spot_4[36] | spot_4[37] | spot_4[39] | spot_4[40] |
                (spot_4[13] & 1'd0) | (spot_4[26] & 1'd0);
        reached_3 <= spot_4[6] | spot_4[7] | spot_4[8] | spot_4[15] | spot_4[16] | spot_4[17] | spot_4[18] |
                spot_4[28] | spot_4[29] | spot_4[30] | spot_4[31] | spot_4[41] | spot_4[42] | spot_4[43];
        put_3_1_0 <= spot_4[0];
        put_3_1_1 <= spot_4[1];
        put_3_1_2 <= spot_4[2];
        put_3_1_3 <= spot_4[4] | spot_4[14] | spot_4[27] | spot_4[39];
        put_3_1_4 <= spot_4[5] | spot_4[40];
        put_3_1_5 <= (spot_4[6] | spot_4[41]) & logic_63;
        put_3_1_6 <= (spot_4[7] | spot_4[8] | spot_4[16] | spot_4[17] | spot_4[29] | spot_4[30] | spot_4[42] |
                spot_4[43]) & logic_63;
        put_3_1_7 <= spot_4[11];
        put_3_1_8 <= spot_4[12] | spot_4[25];
        put_3_1_9 <= (spot_4[15] | spot_4[28]) & logic_63;
        put_3_1_10 <= (spot_4[18] | spot_4[31]) & logic_63;
        put_3_1_11 <= spot_4[20];
        put_3_1_12 <= spot_4[21];
        put_3_1_13 <= spot_4[22];
        put_3_1_14 <= spot_4[23] | spot_4[24] | spot_4[36] | spot_4[37];
        put_3_1_15 <= spot_4[34];
        put_3_1_16 <= spot_4[35];
        reply_3_1 <= logic_64 | ({8{put_3_1_3}} & 8'h0) | ({8{put_3_1_4}} & error_now[7:0]) | ({8{put_3_1_5}}
                & time_5[23:16]) | ({8{put_3_1_6}} & data_before_3[63:56]) | logic_65 | ({8{put_3_1_15}} &
                ipv6[87:80]) | ({8{put_3_1_16}} & ipv6[23:16]);
        put_3_0_0 <= spot_4[0];
        put_3_0_1 <= spot_4[1];
        put_3_0_2 <= spot_4[2];
        put_3_0_3 <= spot_4[4] | spot_4[14] | spot_4[27] | spot_4[39];
        put_3_0_4 <= spot_4[5] | spot_4[40];
        put_3_0_5 <= (spot_4[6] | spot_4[41]) & logic_66;
        put_3_0_6 <= (spot_4[7] | spot_4[8] | spot_4[16] | spot_4[17] | spot_4[29] | spot_4[30] | spot_4[42] |
                spot_4[43]) & logic_66;
        put_3_0_7 <= spot_4[11];
        put_3_0_8 <= spot_4[12] | spot_4[25];
        put_3_0_9 <= (spot_4[15] | spot_4[28]) & logic_66;
        put_3_0_10 <= (spot_4[18] | spot_4[31]) & logic_66;
        put_3_0_11 <= spot_4[20];
        put_3_0_12 <= spot_4[21];
        put_3_0_13 <= spot_4[22];
        put_3_0_14 <= spot_4[23] | spot_4[24] | spot_4[36] | spot_4[37];
        put_3_0_15 <= spot_4[34];
        put_3_0_16 <= spot_4[35];
        reply_3_0 <= logic_67 | logic_68 | ({8{put_3_0_15}} & ipv6[95:88]) | ({8{put_3_0_16}} & ipv6[31:24]);
        always_2 <= spot_4[2] | spot_4[3] | spot_4[5] | spot_4[11] | spot_4[12] | spot_4[13] | spot_4[14] |
                spot_4[21] | spot_4[22] | spot_4[23] | spot_4[24] | spot_4[25] | spot_4[26] | spot_4[27] |
                spot_4[34] | spot_4[35] | spot_4[36] | spot_4[37] | spot_4[38] | spot_4[40] | (spot_4[4] &
                1'd0) | (spot_4[39] & 1'd0);
        reached_2 <= spot_4[6] | spot_4[7] | spot_4[8] | spot_4[9] | spot_4[16] | spot_4[17] | spot_4[18] |
                spot_4[29] | spot_4[30] | spot_4[31] | spot_4[41] | spot_4[42] | spot_4[43] | spot_4[44];
        put_2_1_0 <= spot_4[2];
        put_2_1_1 <= spot_4[3] | spot_4[38];
        put_2_1_2 <= spot_4[5] | spot_4[13] | spot_4[14] | spot_4[26] | spot_4[27] | spot_4[40];
        put_2_1_3 <= (spot_4[6] | spot_4[41]) & logic_69;
        put_2_1_4 <= (spot_4[7] | spot_4[8] | spot_4[17] | spot_4[30] | spot_4[42] | spot_4[43]) & logic_69;
        put_2_1_5 <= (spot_4[9] | spot_4[18] | spot_4[31] | spot_4[44]) & logic_69;
        put_2_1_6 <= spot_4[11];
        put_2_1_7 <= spot_4[12];
        put_2_1_8 <= (spot_4[16] | spot_4[29]) & logic_69;
        put_2_1_9 <= spot_4[21];
        put_2_1_10 <= spot_4[22];
        put_2_1_11 <= spot_4[23];
        put_2_1_12 <= spot_4[24] | spot_4[25] | spot_4[36] | spot_4[37];
        put_2_1_13 <= spot_4[34];
        put_2_1_14 <= spot_4[35];
        reply_2_1 <= logic_70 | logic_71;
        put_2_0_0 <= spot_4[2];
        put_2_0_1 <= spot_4[3] | spot_4[38];
        put_2_0_2 <= spot_4[5] | spot_4[13] | spot_4[14] | spot_4[26] | spot_4[27] | spot_4[40];
        put_2_0_3 <= (spot_4[6] | spot_4[41]) & logic_72;
        put_2_0_4 <= (spot_4[7] | spot_4[8] | spot_4[17] | spot_4[30] | spot_4[42] | spot_4[43]) & logic_72;
        put_2_0_5 <= (spot_4[9] | spot_4[18] | spot_4[31] | spot_4[44]) & logic_72;
        put_2_0_6 <= spot_4[11];
        put_2_0_7 <= spot_4[12];
        put_2_0_8 <= (spot_4[16] | spot_4[29]) & logic_72;
        put_2_0_9 <= spot_4[21];
        put_2_0_10 <= spot_4[22];
        put_2_0_11 <= spot_4[23];
        put_2_0_12 <= spot_4[24] | spot_4[25] | spot_4[36] | spot_4[37];
        put_2_0_13 <= spot_4[34];
        put_2_0_14 <= spot_4[35];
        reply_2_0 <= logic_73 | logic_74;
        always_1 <= spot_4[2] | spot_4[3] | spot_4[5] | spot_4[10] | spot_4[11] | spot_4[12] | spot_4[14] |
                spot_4[15] | spot_4[22] | spot_4[23] | spot_4[24] | spot_4[25] | spot_4[27] | spot_4[28] |
                spot_4[33] | spot_4[34] | spot_4[35] | spot_4[36] | spot_4[37] | spot_4[38] | spot_4[40] |
                (spot_4[4] & 1'd0) | (spot_4[39] & 1'd0);
        reached_1 <= spot_4[6] | spot_4[7] | spot_4[8] | spot_4[9] | spot_4[16] | spot_4[17] | spot_4[18] |
                spot_4[29] | spot_4[30] | spot_4[31] | spot_4[41] | spot_4[42] | spot_4[43] | spot_4[44];
        put_1_1_0 <= spot_4[2];
        put_1_1_1 <= spot_4[3] | spot_4[38];
        put_1_1_2 <= spot_4[5] | spot_4[14] | spot_4[27] | spot_4[40];
        put_1_1_3 <= (spot_4[6] | spot_4[41]) & logic_75;
        put_1_1_4 <= (spot_4[7] | spot_4[8] | spot_4[17] | spot_4[18] | spot_4[30] | spot_4[31] | spot_4[42] |
                spot_4[43]) & logic_75;
        put_1_1_5 <= (spot_4[9] | spot_4[44]) & logic_75;
        put_1_1_6 <= spot_4[10];
        put_1_1_7 <= spot_4[11];
        put_1_1_8 <= spot_4[12];
        put_1_1_9 <= spot_4[15] | spot_4[28];
        put_1_1_10 <= (spot_4[16] | spot_4[29]) & logic_75;
        put_1_1_11 <= spot_4[22];
        put_1_1_12 <= spot_4[23];
        put_1_1_13 <= spot_4[24] | spot_4[25] | spot_4[36] | spot_4[37];
        put_1_1_14 <= spot_4[33];
        put_1_1_15 <= spot_4[34];
        put_1_1_16 <= spot_4[35];
        reply_1_1 <= logic_76 | logic_77 | ({8{put_1_1_15}} & ipv6[119:112]) | ({8{put_1_1_16}} &
                ipv6[55:48]);
        put_1_0_0 <= spot_4[2];
        put_1_0_1 <= spot_4[3] | spot_4[38];
        put_1_0_2 <= spot_4[5] | spot_4[14] | spot_4[27] | spot_4[40];
        put_1_0_3 <= (spot_4[6] | spot_4[41]) & logic_78;
        put_1_0_4 <= (spot_4[7] | spot_4[8] | spot_4[17] | spot_4[18] | spot_4[30] | spot_4[31] | spot_4[42] |
                spot_4[43]) & logic_78;
        put_1_0_5 <= (spot_4[9] | spot_4[44]) & logic_78;
        put_1_0_6 <= spot_4[10];
        put_1_0_7 <= spot_4[11];
        put_1_0_8 <= spot_4[12];
        put_1_0_9 <= spot_4[15] | spot_4[28];
        put_1_0_10 <= (spot_4[16] | spot_4[29]) & logic_78;
        put_1_0_11 <= spot_4[22];
        put_1_0_12 <= spot_4[23];
        put_1_0_13 <= spot_4[24] | spot_4[25] | spot_4[36] | spot_4[37];
        put_1_0_14 <= spot_4[33];
        put_1_0_15 <= spot_4[34];
        put_1_0_16 <= spot_4[35];
        reply_1_0 <= logic_79 | logic_80 | ({8{put_1_0_15}} & ipv6[127:120]) | ({8{put_1_0_16}} &
                ipv6[63:56]);
        always_0 <= spot_4[2] | spot_4[3] | spot_4[4] | spot_4[5] | spot_4[12] | spot_4[13] | spot_4[15] |
                spot_4[22] | spot_4[23] | spot_4[24] | spot_4[25] | spot_4[26] | spot_4[28] | spot_4[34] |
                spot_4[35] | spot_4[36] | spot_4[37] | spot_4[38] | spot_4[39] | spot_4[40] | (spot_4[14] &
                1'd0) | (spot_4[27] & 1'd0);
        reached_0 <= spot_4[7] | spot_4[8] | spot_4[9] | spot_4[16] | spot_4[17] | spot_4[18] | spot_4[19] |
                spot_4[29] | spot_4[30] | spot_4[31] | spot_4[32] | spot_4[42] | spot_4[43] | spot_4[44];
        put_0_1_0 <= spot_4[2];
        put_0_1_1 <= spot_4[3];
        put_0_1_2 <= spot_4[4] | spot_4[5] | spot_4[15] | spot_4[28] | spot_4[39] | spot_4[40];
        put_0_1_3 <= (spot_4[7] | spot_4[42]) & logic_81;
        put_0_1_4 <= (spot_4[8] | spot_4[17] | spot_4[18] | spot_4[30] | spot_4[31] | spot_4[43]) & logic_81;
        put_0_1_5 <= (spot_4[9] | spot_4[19] | spot_4[32] | spot_4[44]) & logic_81;
        put_0_1_6 <= spot_4[12];
        put_0_1_7 <= spot_4[13] | spot_4[26];
        put_0_1_8 <= (spot_4[16] | spot_4[29]) & logic_81;
        put_0_1_9 <= spot_4[22];
        put_0_1_10 <= spot_4[23];
        put_0_1_11 <= spot_4[24] | spot_4[25] | spot_4[37] | spot_4[38];
        put_0_1_12 <= spot_4[34];
        put_0_1_13 <= spot_4[35];
        put_0_1_14 <= spot_4[36];
        reply_0_1 <= logic_82 | logic_83;
        put_0_0_0 <= spot_4[2];
        put_0_0_1 <= spot_4[3];
        put_0_0_2 <= spot_4[4] | spot_4[5] | spot_4[15] | spot_4[28] | spot_4[39] | spot_4[40];
        put_0_0_3 <= (spot_4[7] | spot_4[42]) & logic_84;
        put_0_0_4 <= (spot_4[8] | spot_4[17] | spot_4[18] | spot_4[30] | spot_4[31] | spot_4[43]) & logic_84;
        put_0_0_5 <= (spot_4[9] | spot_4[19] | spot_4[32] | spot_4[44]) & logic_84;
        put_0_0_6 <= spot_4[12];
        put_0_0_7 <= spot_4[13] | spot_4[26];
        put_0_0_8 <= (spot_4[16] | spot_4[29]) & logic_84;
        put_0_0_9 <= spot_4[22];
        put_0_0_10 <= spot_4[23];
        put_0_0_11 <= spot_4[24] | spot_4[25] | spot_4[37] | spot_4[38];
        put_0_0_12 <= spot_4[34];
        put_0_0_13 <= spot_4[35];
        put_0_0_14 <= spot_4[36];
        reply_0_0 <= logic_85 | logic_86;
        bad_7 <= bad;
        tlvs_7 <= tlvs_6;
        reply_7 <= {reply_3_1, reply_3_0, reply_2_1, reply_2_0, reply_1_1, reply_1_0, reply_0_1, reply_0_0};
        checksum_0 <= spot_4[4] | spot_4[39] | (spot_4[14] & 1'd0) | (spot_4[27] & 1'd0);
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
        checksum_1 <= (spot_4[4] & 1'd0) | (spot_4[39] & 1'd0);
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
        checksum_2 <= spot_4[13] | spot_4[26] | (spot_4[4] & 1'd0) | (spot_4[39] & 1'd0);
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
        checksum_3 <= (spot_4[13] & 1'd0) | (spot_4[26] & 1'd0);
        moved_3 <= spot_4[4] | spot_4[5] | spot_4[14] | spot_4[27] | spot_4[39] | spot_4[40];
        replaced_3 <= spot_4[6] | spot_4[7] | spot_4[8] | spot_4[15] | spot_4[16] | spot_4[17] | spot_4[18] |
                spot_4[28] | spot_4[29] | spot_4[30] | spot_4[31] | spot_4[41] | spot_4[42] | spot_4[43];
        copied_6 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & bytes_inside[1] & (bytes_inside[0] | 1'd0));
        copied_7 <= bytes_inside[6] | bytes_inside[5] | (bytes_inside[4] & bytes_inside[3] & 1'd0) |
                ((bytes_inside[6:3] == 4'd3) & bytes_inside[2] & bytes_inside[1] & bytes_inside[0] & 1'd0);
        minus_term_3 <= {data_5[55:48], data_5[63:56]} & {{8{checksum_3 | (moved_3 & ~copied_6) | (replaced_3
                & inside_6)}}, {8{checksum_3 | (moved_3 & ~copied_7) | (replaced_3 & inside_7)}}};
        minus_7_0 <= {1'd0, sum_14} + {1'd0, sum_15};
        minus_8_0 <= minus_7_0;
        if (valid_8) minus_so_far <= (first_8 ? 22'h3f : minus_so_far) + {4'd0, minus_8_0};
        plus_time_0_first_reached_4 <= logic_88 | udp_2[5] | (udp_2[4] & udp_2[3] & (udp_2[2] | udp_2[1] |
                udp_2[0] | 1'd0));
        plus_time_0_first_reached_5 <= plus_time_0_first_reached_4;
        plus_time_0_second_reached_4 <= logic_88 | udp_2[5] | (udp_2[4] & udp_2[3] & (udp_2[2] | udp_2[1] |
                (udp_2[0] & 1'd0)));
        plus_time_0_second_reached_5 <= plus_time_0_second_reached_4;
        plus_time_0 <= time_5[63:48] & {{8{plus_time_0_first_reached_5}}, {8{plus_time_0_second_reached_5}}};
        plus_time_1_first_reached_4 <= logic_88 | udp_2[5] | (udp_2[4] & udp_2[3] & (udp_2[2] | (udp_2[1] &
                (udp_2[0] | 1'd0))));
        plus_time_1_first_reached_5 <= plus_time_1_first_reached_4;
        plus_time_1_second_reached_4 <= logic_88 | udp_2[5] | (udp_2[4] & udp_2[3] & (udp_2[2] | (udp_2[1] &
                udp_2[0] & 1'd0)));
        plus_time_1_second_reached_5 <= plus_time_1_second_reached_4;
        plus_time_1 <= time_5[47:32] & {{8{plus_time_1_first_reached_5}}, {8{plus_time_1_second_reached_5}}};
        plus_time_2_first_reached_4 <= logic_88 | udp_2[5] | (udp_2[4] & udp_2[3] & udp_2[2] & (udp_2[1] |
                udp_2[0] | 1'd0));
        plus_time_2_first_reached_5 <= plus_time_2_first_reached_4;
        plus_time_2_second_reached_4 <= logic_88 | udp_2[5] | (udp_2[4] & udp_2[3] & udp_2[2] & (udp_2[1] |
                (udp_2[0] & 1'd0)));
        plus_time_2_second_reached_5 <= plus_time_2_second_reached_4;
        plus_time_2 <= time_5[31:16] & {{8{plus_time_2_first_reached_5}}, {8{plus_time_2_second_reached_5}}};
        plus_time_3_first_reached_4 <= logic_88 | udp_2[5] | (udp_2[4] & udp_2[3] & udp_2[2] & udp_2[1] &
                (udp_2[0] | 1'd0));
        plus_time_3_first_reached_5 <= plus_time_3_first_reached_4;
        plus_time_3_second_reached_4 <= logic_88 | udp_2[5] | (udp_2[4] & udp_2[3] & udp_2[2] & udp_2[1] &
                udp_2[0] & 1'd0);
        plus_time_3_second_reached_5 <= plus_time_3_second_reached_4;
        plus_time_3 <= time_5[15:0] & {{8{plus_time_3_first_reached_5}}, {8{plus_time_3_second_reached_5}}};
        plus_time <= {1'd0, sum_16} + {1'd0, sum_17};
        sequence_0_4 <= sequence_0;
        sequence_0_5 <= sequence_0_4;
        plus_sequence_0_first_reached_4 <= logic_88 | (udp_2[5] & (udp_2[4] | udp_2[3] | udp_2[2] | udp_2[1] |
                udp_2[0] | 1'd0));
        plus_sequence_0_first_reached_5 <= plus_sequence_0_first_reached_4;
        plus_sequence_0_second_reached_4 <= logic_88 | (udp_2[5] & (udp_2[4] | udp_2[3] | udp_2[2] | udp_2[1]
                | (udp_2[0] & 1'd0)));
        plus_sequence_0_second_reached_5 <= plus_sequence_0_second_reached_4;
        plus_sequence_0 <= sequence_0_5 & {{8{plus_sequence_0_first_reached_5}},
                {8{plus_sequence_0_second_reached_5}}};
        sequence_1_4 <= sequence_1;
        sequence_1_5 <= sequence_1_4;
        plus_sequence_1_first_reached_4 <= logic_88 | (udp_2[5] & (udp_2[4] | udp_2[3] | udp_2[2] | (udp_2[1]
                & (udp_2[0] | 1'd0))));
        plus_sequence_1_first_reached_5 <= plus_sequence_1_first_reached_4;
        plus_sequence_1_second_reached_4 <= logic_88 | (udp_2[5] & (udp_2[4] | udp_2[3] | udp_2[2] | (udp_2[1]
                & udp_2[0] & 1'd0)));
        plus_sequence_1_second_reached_5 <= plus_sequence_1_second_reached_4;
        plus_sequence_1 <= sequence_1_5 & {{8{plus_sequence_1_first_reached_5}},
                {8{plus_sequence_1_second_reached_5}}};
        plus_hops_first_reached_4 <= logic_88 | (udp_2[5] & udp_2[4] & (udp_2[3] | udp_2[2] | udp_2[1] |
                udp_2[0] | 1'd0));
        plus_hops_first_reached_5 <= plus_hops_first_reached_4;
        plus_hops_second_reached_4 <= logic_88 | (udp_2[5] & udp_2[4] & (udp_2[3] | udp_2[2] | udp_2[1] |
                (udp_2[0] & 1'd0)));
        plus_hops_second_reached_5 <= plus_hops_second_reached_4;
        plus_hops <= {ttl_5, 8'h0} & {{8{plus_hops_first_reached_5}}, {8{plus_hops_second_reached_5}}};
        plus_error <= error_now;
        plus_rest <= {1'd0, sum_18} + {1'd0, sum_19};
        plus <= {1'd0, plus_time} + {1'd0, plus_rest};
        plus_9 <= plus;
        total_10 <= {1'd0, 3'd0, plus_9} + {1'd0, ~minus_so_far};
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
        base <= sum_22[16] ? sum_22[15:0] : sum_20;
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
            sure_7 <= sure;
            counts_answered <= logic_87;
            counts_tlvs <= logic_87 & tlvs_7;
            counts_cut <= logic_87 & bad_7;
            fits_7 <= fits_6;
            if (valid_9) sum_done <= logic_90 | logic_89;
            sum_valid_10 <= logic_90 & sure_9;
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
            frames_summed <= sum_23;
            if (logic_91) early_head <= early_head + 3'd1;
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
    assign look_source = {source_0, source_1, source_2, source_3, source_4, source_5, source_6, source_7};
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
    assign clearing = 1'd0;
    assign count_no_session = 1'd0;
    assign beat_port = port_7;
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
    assign frame_port = word_1[0];
    assign frame_valid = logic_91;
    assign frame_layout = word_1[23:18];
    assign frame_summed = word_1[17];
    assign frame_base = word_1[16:1];
    assign frame_sequence = 32'h0;
endmodule

`default_nettype wire
