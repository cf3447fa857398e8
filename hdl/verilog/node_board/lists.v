// Generated from Rust; do not edit.
`default_nettype none

module lists (
    input  wire clk, // lists.rs:125
    input  wire rst, // lists.rs:125
    input  wire moment_arrival, // lists.rs:126
    input  wire moment_cancelled, // lists.rs:126
    input  wire [7:0] moment_arrival_channel, // lists.rs:126
    input  wire [22:0] moment_arrival_key, // lists.rs:126
    input  wire moment_departure, // lists.rs:126
    input  wire [7:0] moment_departure_channel, // lists.rs:126
    input  wire [22:0] moment_departure_key, // lists.rs:126
    input  wire [7:0] moment_departure_cells, // lists.rs:126
    input  wire moment_late, // lists.rs:126
    input  wire [7:0] moment_late_channel, // lists.rs:126
    input  wire moment_boundary, // lists.rs:126
    input  wire [35:0] moment_ticks, // lists.rs:126
    input  wire [35:0] limit_ticks, // lists.rs:127
    output wire change_inserted, // lists.rs:380
    output wire change_exhausted, // lists.rs:380
    output wire change_cancelled, // lists.rs:380
    output wire [7:0] change_arrival_channel, // lists.rs:380
    output wire [10:0] change_occupancy, // lists.rs:380
    output wire change_begins_busy, // lists.rs:380
    output wire change_departed, // lists.rs:380
    output wire [7:0] change_cells, // lists.rs:380
    output wire change_matched, // lists.rs:380
    output wire [35:0] change_delay, // lists.rs:380
    output wire change_expired, // lists.rs:380
    output wire [7:0] change_departure_channel, // lists.rs:380
    output wire [10:0] change_removed, // lists.rs:380
    output wire change_ends_busy, // lists.rs:380
    output wire change_late, // lists.rs:380
    output wire [7:0] change_late_channel, // lists.rs:380
    output wire change_boundary, // lists.rs:380
    output wire [35:0] change_ticks, // lists.rs:380
    output wire ready, // lists.rs:381
    output wire [10:0] occupied // lists.rs:382
);
    reg [11:0] init; // lists.rs:109
    reg ready_1; // lists.rs:96
    reg ready_2; // lists.rs:96
    reg ready_3; // lists.rs:96
    reg ready_4; // lists.rs:96
    reg ready_5; // lists.rs:96
    reg ready_6; // lists.rs:96
    reg ready_7; // lists.rs:96
    reg ready_8; // lists.rs:96
    reg [10:0] available; // lists.rs:135
    reg some_available; // lists.rs:136
    reg insert_1; // lists.rs:138
    reg insert_2; // lists.rs:139
    reg [7:0] arrival_channel_1; // lists.rs:140
    reg [7:0] arrival_channel_2; // lists.rs:141
    reg [10:0] fresh; // lists.rs:445
    reg fresh_left; // lists.rs:446
    reg [9:0] runs_head; // lists.rs:450
    reg [9:0] runs_tail; // lists.rs:450
    reg [10:0] runs_held; // lists.rs:450
    reg runs_some; // lists.rs:450
    reg [3:0] runs_ahead; // lists.rs:450
    reg runs_room; // lists.rs:450
    reg runs_arrived; // lists.rs:450
    reg [2:0] runs_small_head; // lists.rs:450
    reg [2:0] runs_small_tail; // lists.rs:450
    reg [3:0] runs_count; // lists.rs:450
    reg runs_valid; // lists.rs:450
    reg run_walking; // lists.rs:463
    reg [10:0] run_left; // lists.rs:464
    reg run_last; // lists.rs:465
    reg run_linked; // lists.rs:466
    reg [10:0] run_start; // lists.rs:467
    reg free_room; // lists.rs:468
    reg [10:0] given_node; // lists.rs:482
    reg given; // lists.rs:483
    reg [3:0] free_head; // lists.rs:490
    reg [3:0] free_tail; // lists.rs:490
    reg [4:0] free_ahead; // lists.rs:496
    reg [24:0] tail_new_2; // lists.rs:155
    reg [24:0] tail_new_3; // lists.rs:156
    reg tail_from_2; // lists.rs:157
    reg tail_from_3; // lists.rs:158
    reg [10:0] node_2; // lists.rs:172
    reg [12:0] sequence_2; // lists.rs:173
    reg [35:0] ticks_1; // lists.rs:92
    reg [35:0] ticks_2; // lists.rs:92
    reg [22:0] arrival_key_1; // lists.rs:92
    reg [22:0] arrival_key_2; // lists.rs:92
    reg [10:0] next_2; // lists.rs:176
    reg mark_2; // lists.rs:187
    reg departure_1; // lists.rs:206
    reg departure_before; // lists.rs:209
    reg [7:0] expiry_channel; // lists.rs:538
    reg expiry_looking; // lists.rs:539
    reg expiry_taking; // lists.rs:540
    reg limit_set; // lists.rs:541
    reg peek_2; // lists.rs:96
    reg peek_3; // lists.rs:96
    reg peek_4; // lists.rs:96
    reg peek_5; // lists.rs:96
    reg peek_6; // lists.rs:96
    reg peek_7; // lists.rs:96
    reg peek_8; // lists.rs:96
    reg peek_9; // lists.rs:96
    reg peek_10; // lists.rs:96
    reg peek_11; // lists.rs:96
    reg peek_12; // lists.rs:96
    reg expiry_some; // lists.rs:545
    reg expiry_over; // lists.rs:547
    reg expiry_gone; // lists.rs:550
    reg took_2; // lists.rs:96
    reg took_3; // lists.rs:96
    reg took_4; // lists.rs:96
    reg took_5; // lists.rs:96
    reg took_6; // lists.rs:96
    reg took_7; // lists.rs:96
    reg took_in_vain_8; // lists.rs:96
    reg took_in_vain_9; // lists.rs:96
    reg took_in_vain_10; // lists.rs:96
    reg took_in_vain_11; // lists.rs:96
    reg took_in_vain_12; // lists.rs:96
    reg took_8; // lists.rs:96
    reg took_9; // lists.rs:96
    reg took_10; // lists.rs:96
    reg took_11; // lists.rs:96
    reg took_12; // lists.rs:96
    reg departure_2; // lists.rs:96
    reg departure_3; // lists.rs:96
    reg try_2; // lists.rs:96
    reg try_3; // lists.rs:96
    reg [7:0] departure_channel_0; // lists.rs:216
    reg [7:0] departure_channel_2; // lists.rs:92
    reg [7:0] departure_channel_3; // lists.rs:92
    reg [22:0] departure_key_1; // lists.rs:92
    reg [22:0] departure_key_2; // lists.rs:92
    reg [22:0] departure_key_3; // lists.rs:92
    reg [54:0] named_6; // lists.rs:228
    reg [22:0] departure_key_4; // lists.rs:92
    reg [22:0] departure_key_5; // lists.rs:92
    reg [22:0] departure_key_6; // lists.rs:92
    reg [7:0] departure_channel_4; // lists.rs:92
    reg [7:0] departure_channel_5; // lists.rs:92
    reg [7:0] departure_channel_6; // lists.rs:231
    reg [12:0] end_5; // lists.rs:92
    reg [12:0] end_6; // lists.rs:92
    reg [12:0] last_5; // lists.rs:239
    reg [12:0] last_6; // lists.rs:240
    reg index_may_6; // lists.rs:244
    reg index_fits_7; // lists.rs:244
    reg [10:0] candidate_5; // lists.rs:245
    reg [10:0] candidate_6; // lists.rs:245
    reg [7:0] departure_channel_at_4; // lists.rs:252
    reg [7:0] departure_channel_7; // lists.rs:253
    reg [7:0] departure_channel_8; // lists.rs:254
    reg try_4; // lists.rs:96
    reg try_5; // lists.rs:96
    reg try_6; // lists.rs:96
    reg try_7; // lists.rs:256
    reg try_8; // lists.rs:257
    reg head_5_from_8; // lists.rs:261
    reg head_5_from_9; // lists.rs:261
    reg head_6_from_8; // lists.rs:261
    reg [23:0] head_result_9; // lists.rs:268
    reg [23:0] head_6; // lists.rs:273
    reg [23:0] head_7; // lists.rs:275
    reg [12:0] end_7; // lists.rs:278
    reg [22:0] departure_key_7; // lists.rs:282
    reg [12:0] named_sequence_7; // lists.rs:285
    reg [10:0] candidate_7; // lists.rs:288
    reg [10:0] named_next_7; // lists.rs:293
    reg found_8_by_head; // lists.rs:298
    reg found_8_by_index; // lists.rs:298
    reg [23:0] found_8_after_head; // lists.rs:298
    reg [23:0] found_8_after_index; // lists.rs:298
    reg [23:0] found_8_head; // lists.rs:298
    reg hit_8; // lists.rs:307
    reg by_head_8; // lists.rs:308
    /* verilator lint_off UNUSEDSIGNAL */ // a skip is never longer than the lists
    reg [12:0] skip_8; // lists.rs:309
    /* verilator lint_on UNUSEDSIGNAL */
    reg [10:0] freed_first_8; // lists.rs:312
    reg peeked_8; // lists.rs:313
    reg [10:0] candidate_8; // lists.rs:313
    reg [12:0] end_8; // lists.rs:92
    reg [10:0] removed_9; // lists.rs:321
    reg [10:0] returned_10; // lists.rs:322
    reg [10:0] returned_11; // lists.rs:322
    reg [10:0] returned_12; // lists.rs:322
    reg [10:0] returned_13; // lists.rs:322
    reg [10:0] returned_14; // lists.rs:322
    reg [10:0] returned_15; // lists.rs:322
    reg [10:0] returned_16; // lists.rs:322
    reg [10:0] returned_17; // lists.rs:322
    reg [10:0] returned_18; // lists.rs:322
    reg [10:0] returned_19; // lists.rs:322
    reg [10:0] returned_20; // lists.rs:322
    reg [10:0] returned_21; // lists.rs:322
    reg [10:0] returned_22; // lists.rs:322
    reg [10:0] returned_some; // lists.rs:323
    reg [10:0] returned_less; // lists.rs:324
    reg [7:0] arrival_channel_3; // lists.rs:92
    reg [7:0] arrival_channel_4; // lists.rs:92
    reg [7:0] arrival_channel_5; // lists.rs:92
    reg [7:0] arrival_channel_6; // lists.rs:92
    reg [7:0] arrival_channel_7; // lists.rs:92
    reg [7:0] arrival_channel_8; // lists.rs:92
    reg [12:0] sequence_3; // lists.rs:92
    reg [12:0] sequence_4; // lists.rs:92
    reg [12:0] sequence_5; // lists.rs:92
    reg [12:0] sequence_6; // lists.rs:92
    reg [12:0] sequence_7; // lists.rs:92
    reg [12:0] sequence_8; // lists.rs:92
    reg [12:0] sequence_9; // lists.rs:92
    /* verilator lint_off UNUSEDSIGNAL */ // a list is never longer than the entries
    reg [12:0] before_10; // lists.rs:345
    /* verilator lint_on UNUSEDSIGNAL */
    reg [10:0] occupancy_11; // lists.rs:347
    reg begins_busy_11; // lists.rs:348
    reg departure_4; // lists.rs:96
    reg departure_5; // lists.rs:96
    reg departure_6; // lists.rs:96
    reg departure_7; // lists.rs:96
    reg departure_8; // lists.rs:96
    reg departure_9; // lists.rs:96
    reg expire_8; // lists.rs:351
    reg expired_9; // lists.rs:351
    reg hit_9; // lists.rs:352
    reg [35:0] ticks_3; // lists.rs:92
    reg [35:0] ticks_4; // lists.rs:92
    reg [35:0] ticks_5; // lists.rs:92
    reg [35:0] ticks_6; // lists.rs:92
    reg [35:0] ticks_7; // lists.rs:92
    reg [35:0] ticks_8; // lists.rs:92
    reg [35:0] ticks_9; // lists.rs:92
    reg [35:0] ticks_10; // lists.rs:92
    reg [35:0] entered_10; // lists.rs:354
    reg [35:0] age_11; // lists.rs:354
    reg of_expiry_8; // lists.rs:357
    reg insert_3; // lists.rs:96
    reg insert_4; // lists.rs:96
    reg insert_5; // lists.rs:96
    reg insert_6; // lists.rs:96
    reg insert_7; // lists.rs:96
    reg insert_8; // lists.rs:96
    reg insert_9; // lists.rs:96
    reg insert_10; // lists.rs:96
    reg insert_11; // lists.rs:96
    reg insert_12; // lists.rs:96
    reg exhausted_1; // lists.rs:96
    reg exhausted_2; // lists.rs:96
    reg exhausted_3; // lists.rs:96
    reg exhausted_4; // lists.rs:96
    reg exhausted_5; // lists.rs:96
    reg exhausted_6; // lists.rs:96
    reg exhausted_7; // lists.rs:96
    reg exhausted_8; // lists.rs:96
    reg exhausted_9; // lists.rs:96
    reg exhausted_10; // lists.rs:96
    reg exhausted_11; // lists.rs:96
    reg exhausted_12; // lists.rs:96
    reg cancelled_1; // lists.rs:96
    reg cancelled_2; // lists.rs:96
    reg cancelled_3; // lists.rs:96
    reg cancelled_4; // lists.rs:96
    reg cancelled_5; // lists.rs:96
    reg cancelled_6; // lists.rs:96
    reg cancelled_7; // lists.rs:96
    reg cancelled_8; // lists.rs:96
    reg cancelled_9; // lists.rs:96
    reg cancelled_10; // lists.rs:96
    reg cancelled_11; // lists.rs:96
    reg cancelled_12; // lists.rs:96
    reg [7:0] arrival_channel_9; // lists.rs:92
    reg [7:0] arrival_channel_10; // lists.rs:92
    reg [7:0] arrival_channel_11; // lists.rs:92
    reg [7:0] arrival_channel_12; // lists.rs:92
    reg [10:0] occupancy_12; // lists.rs:92
    reg begins_busy_12; // lists.rs:92
    reg departure_10; // lists.rs:96
    reg departure_11; // lists.rs:96
    reg departure_12; // lists.rs:96
    reg [7:0] cells_1; // lists.rs:92
    reg [7:0] cells_2; // lists.rs:92
    reg [7:0] cells_3; // lists.rs:92
    reg [7:0] cells_4; // lists.rs:92
    reg [7:0] cells_5; // lists.rs:92
    reg [7:0] cells_6; // lists.rs:92
    reg [7:0] cells_7; // lists.rs:92
    reg [7:0] cells_8; // lists.rs:92
    reg [7:0] cells_9; // lists.rs:92
    reg [7:0] cells_10; // lists.rs:92
    reg [7:0] cells_11; // lists.rs:92
    reg [7:0] cells_12; // lists.rs:92
    reg matched_10; // lists.rs:96
    reg matched_11; // lists.rs:96
    reg matched_12; // lists.rs:96
    reg [35:0] delay_12; // lists.rs:92
    reg expired_10; // lists.rs:96
    reg expired_11; // lists.rs:96
    reg expired_12; // lists.rs:96
    reg [7:0] departure_channel_9; // lists.rs:92
    reg [7:0] departure_channel_10; // lists.rs:92
    reg [7:0] departure_channel_11; // lists.rs:92
    reg [7:0] departure_channel_12; // lists.rs:92
    reg [10:0] removed_10; // lists.rs:92
    reg [10:0] removed_11; // lists.rs:92
    reg [10:0] removed_12; // lists.rs:92
    reg ends_busy_9; // lists.rs:96
    reg ends_busy_10; // lists.rs:96
    reg ends_busy_11; // lists.rs:96
    reg ends_busy_12; // lists.rs:96
    reg late_1; // lists.rs:96
    reg late_2; // lists.rs:96
    reg late_3; // lists.rs:96
    reg late_4; // lists.rs:96
    reg late_5; // lists.rs:96
    reg late_6; // lists.rs:96
    reg late_7; // lists.rs:96
    reg late_8; // lists.rs:96
    reg late_9; // lists.rs:96
    reg late_10; // lists.rs:96
    reg late_11; // lists.rs:96
    reg late_12; // lists.rs:96
    reg [7:0] late_channel_1; // lists.rs:92
    reg [7:0] late_channel_2; // lists.rs:92
    reg [7:0] late_channel_3; // lists.rs:92
    reg [7:0] late_channel_4; // lists.rs:92
    reg [7:0] late_channel_5; // lists.rs:92
    reg [7:0] late_channel_6; // lists.rs:92
    reg [7:0] late_channel_7; // lists.rs:92
    reg [7:0] late_channel_8; // lists.rs:92
    reg [7:0] late_channel_9; // lists.rs:92
    reg [7:0] late_channel_10; // lists.rs:92
    reg [7:0] late_channel_11; // lists.rs:92
    reg [7:0] late_channel_12; // lists.rs:92
    reg boundary_1; // lists.rs:96
    reg boundary_2; // lists.rs:96
    reg boundary_3; // lists.rs:96
    reg boundary_4; // lists.rs:96
    reg boundary_5; // lists.rs:96
    reg boundary_6; // lists.rs:96
    reg boundary_7; // lists.rs:96
    reg boundary_8; // lists.rs:96
    reg boundary_9; // lists.rs:96
    reg boundary_10; // lists.rs:96
    reg boundary_11; // lists.rs:96
    reg boundary_12; // lists.rs:96
    reg [35:0] ticks_11; // lists.rs:92
    reg [35:0] ticks_12; // lists.rs:92
    reg used_mark_read0; // lists.rs:484
    reg used_mark_read1; // lists.rs:227
    reg [10:0] next_of_slice0_read0; // sliced.rs:53
    reg [21:0] runs_ram_read0; // lists.rs:450
    reg mark_out_read0; // lists.rs:227
    reg [24:0] tails_read0; // lists.rs:154
    reg [15:0] entry_key_slice0_read0; // sliced.rs:42
    reg [15:0] entry_key_slice1_read0; // sliced.rs:42
    reg [1:0] entry_key_slice2_read0; // sliced.rs:42
    reg [54:0] entry_index_read0; // lists.rs:226
    reg [35:0] entry_ticks_read0; // lists.rs:314
    reg [10:0] slots_read0; // lists.rs:224
    reg [12:0] ends_read0; // lists.rs:225
    reg [23:0] heads_read0; // lists.rs:259
    reg [12:0] head_numbers_read0; // lists.rs:341
    reg used_mark [0:2047]; // lists.rs:148
    (* no_rw_check *) reg [10:0] next_of_slice0 [0:2047]; // sliced.rs:23
    (* no_rw_check *) reg [21:0] runs_ram [0:1023]; // lists.rs:450
    reg [21:0] runs_small [0:7]; // lists.rs:450
    reg mark_out [0:2047]; // lists.rs:485
    reg [11:0] free_store [0:15]; // lists.rs:489
    (* no_rw_check *) reg [24:0] tails [0:255]; // lists.rs:153
    (* no_rw_check *) reg [15:0] entry_key_slice0 [0:2047]; // sliced.rs:23
    (* no_rw_check *) reg [15:0] entry_key_slice1 [0:2047]; // sliced.rs:23
    (* no_rw_check *) reg [1:0] entry_key_slice2 [0:2047]; // sliced.rs:23
    (* no_rw_check *) reg [54:0] entry_index [0:1279]; // lists.rs:179
    (* no_rw_check *) reg [35:0] entry_ticks [0:1279]; // lists.rs:181
    reg [10:0] slots [0:2047]; // lists.rs:189
    reg [12:0] ends [0:255]; // lists.rs:192
    (* no_rw_check *) reg [23:0] heads [0:255]; // lists.rs:251
    reg [12:0] head_numbers [0:255]; // lists.rs:334
    wire init_busy = ~init[11]; // lists.rs:113
    wire logic_1 = moment_arrival & ~moment_cancelled & ready_8; // lists.rs:134
    wire insert_0 = logic_1 & some_available; // lists.rs:137
    wire freed = hit_8; // lists.rs:144
    wire [10:0] freed_first = freed_first_8; // lists.rs:145
    wire [10:0] freed_more = by_head_8 ? 11'h0 : skip_8[10:0]; // lists.rs:146
    wire give_entry = run_walking & free_room; // lists.rs:469
    wire load_run = (fresh_left | runs_valid) & (~run_walking | (give_entry & run_last)) & ~init_busy; // lists.rs:444
    wire logic_2 = load_run & fresh_left; // lists.rs:447
    wire logic_3 = runs_some & runs_room; // lists.rs:450
    wire [10:0] sum_1 = runs_held + {10'h0, freed}; // lists.rs:450
    wire [10:0] difference_1 = sum_1 - {10'h0, logic_3}; // lists.rs:450
    wire logic_4 = load_run & ~fresh_left & runs_valid; // lists.rs:450
    wire [3:0] sum_2 = runs_count + {3'd0, runs_arrived}; // lists.rs:450
    wire [3:0] difference_2 = sum_2 - {3'd0, logic_4}; // lists.rs:450
    wire [3:0] sum_3 = runs_ahead + {3'd0, logic_3}; // lists.rs:450
    wire [3:0] difference_3 = sum_3 - {3'd0, logic_4}; // lists.rs:450
    wire [21:0] word_1 = runs_small[runs_small_head]; // lists.rs:450
    wire [10:0] run_link = next_of_slice0_read0; // lists.rs:470
    wire [10:0] give_node = run_linked ? run_link : run_start; // lists.rs:471
    wire logic_5 = give_entry & ~run_last; // lists.rs:474
    wire [10:0] difference_4 = run_left - {10'h0, logic_5}; // lists.rs:478
    wire [10:0] mux_1 = load_run ? (fresh_left ? 11'h0 : word_1[10:0]) : difference_4; // lists.rs:478
    wire [4:0] sum_4 = free_ahead + {4'd0, give_entry}; // lists.rs:497
    wire [4:0] difference_5 = sum_4 - {4'd0, insert_1}; // lists.rs:497
    wire [11:0] free_entry = free_store[free_head]; // lists.rs:503
    wire [24:0] tail_1 = tail_from_2 ? tail_new_2 : tail_from_3 ? tail_new_3 : tails_read0; // lists.rs:159
    wire [12:0] sum_6 = tail_1[12:0] + 13'h1; // lists.rs:163
    wire [12:0] sum_7 = sequence_2 + 13'h1; // lists.rs:196
    wire seen_some_7 = end_7 != head_7[12:0]; // lists.rs:201
    wire [35:0] seen_age_11 = age_11; // lists.rs:202
    wire seen_left_8 = hit_8 & of_expiry_8; // lists.rs:203
    wire logic_6 = moment_departure & ready_8; // lists.rs:205
    wire logic_7 = ready_8 & ~departure_1 & ~logic_6 & ~departure_before; // lists.rs:211
    wire logic_8 = logic_7 & expiry_looking & limit_set; // lists.rs:541
    wire logic_9 = logic_7 & expiry_taking; // lists.rs:542
    wire logic_10 = expiry_gone | seen_left_8; // lists.rs:554
    /* verilator lint_off UNUSEDSIGNAL */ // only the sign tells
    wire [12:0] behind_6 = last_6 - named_6[23:11]; // lists.rs:242
    /* verilator lint_on UNUSEDSIGNAL */
    wire [23:0] head_result = found_8_by_head ? found_8_after_head : found_8_by_index ? found_8_after_index :
            found_8_head; // lists.rs:258
    wire [23:0] head_at_5 = head_5_from_8 ? head_result : head_5_from_9 ? head_result_9 : heads_read0; // lists.rs:273
    wire [23:0] head_at_6 = head_6_from_8 ? head_result : head_6; // lists.rs:274
    wire [33:0] entry_7 = {entry_key_slice2_read0, entry_key_slice1_read0, entry_key_slice0_read0}; // lists.rs:276
    wire by_head_7 = try_7 & seen_some_7 & (took_7 ? ~logic_10 : (entry_7[33:11] == departure_key_7)); // lists.rs:284
    wire [12:0] skip_7 = named_sequence_7 - head_7[12:0]; // lists.rs:286
    wire by_index_7 = try_7 & index_fits_7 & ~skip_7[12]; // lists.rs:287
    wire [12:0] sum_8 = head_7[12:0] + 13'h1; // lists.rs:292
    wire [12:0] sum_9 = named_sequence_7 + 13'h1; // lists.rs:293
    wire [10:0] sum_10 = freed_more + 11'h1; // lists.rs:311
    wire [10:0] removed_8 = hit_8 ? sum_10 : 11'h0; // lists.rs:311
    wire [10:0] next_available = available + (insert_0 ? returned_less : returned_some); // lists.rs:328

    always @(posedge clk) begin
        if (insert_2 | init_busy) used_mark[init_busy ? init[10:0] : node_2] <= ~mark_2 & ~init_busy;
    end
    always @(posedge clk) used_mark_read0 <= used_mark[give_node];
    always @(posedge clk) used_mark_read1 <= used_mark[slots_read0];
    always @(posedge clk) begin
        if (insert_2) next_of_slice0[node_2] <= next_2;
    end
`ifdef FORMAL
    always @(posedge clk) if (give_entry) next_of_slice0_read0 <= (insert_2 & (node_2 == give_node)) ? ~next_2
            : next_of_slice0[give_node];
`else
    always @(posedge clk) if (give_entry) next_of_slice0_read0 <= next_of_slice0[give_node];
`endif
    always @(posedge clk) begin
        if (freed) runs_ram[runs_tail] <= {freed_first, freed_more};
    end
`ifdef FORMAL
    always @(posedge clk) if (logic_3) runs_ram_read0 <= (freed & (runs_tail == runs_head)) ? ~{freed_first,
            freed_more} : runs_ram[runs_head];
`else
    always @(posedge clk) if (logic_3) runs_ram_read0 <= runs_ram[runs_head];
`endif
    always @(posedge clk) begin
        if (runs_arrived) runs_small[runs_small_tail] <= runs_ram_read0;
    end
    always @(posedge clk) begin
        if (given | init_busy) mark_out[init_busy ? init[10:0] : given_node] <= used_mark_read0 & ~init_busy;
    end
    always @(posedge clk) mark_out_read0 <= mark_out[slots_read0];
    always @(posedge clk) begin
        if (given) free_store[free_tail] <= {given_node, used_mark_read0};
    end
    always @(posedge clk) begin
        if (insert_2 | init_busy) tails[init_busy ? init[7:0] : arrival_channel_2] <= init_busy ? {3'd0,
                init[7:0], 14'h0} : tail_new_2;
    end
`ifdef FORMAL
    always @(posedge clk) tails_read0 <= ((insert_2 | init_busy) & ((init_busy ? init[7:0] :
            arrival_channel_2) == moment_arrival_channel)) ? ~(init_busy ? {3'd0, init[7:0], 14'h0} :
            tail_new_2) : tails[moment_arrival_channel];
`else
    always @(posedge clk) tails_read0 <= tails[moment_arrival_channel];
`endif
    always @(posedge clk) begin
        if (insert_2) entry_key_slice0[node_2] <= {arrival_key_2[4:0], next_2};
    end
`ifdef FORMAL
    always @(posedge clk) entry_key_slice0_read0 <= (insert_2 & (node_2 == head_at_6[23:13])) ?
            ~{arrival_key_2[4:0], next_2} : entry_key_slice0[head_at_6[23:13]];
`else
    always @(posedge clk) entry_key_slice0_read0 <= entry_key_slice0[head_at_6[23:13]];
`endif
    always @(posedge clk) begin
        if (insert_2) entry_key_slice1[node_2] <= arrival_key_2[20:5];
    end
`ifdef FORMAL
    always @(posedge clk) entry_key_slice1_read0 <= (insert_2 & (node_2 == head_at_6[23:13])) ?
            ~arrival_key_2[20:5] : entry_key_slice1[head_at_6[23:13]];
`else
    always @(posedge clk) entry_key_slice1_read0 <= entry_key_slice1[head_at_6[23:13]];
`endif
    always @(posedge clk) begin
        if (insert_2) entry_key_slice2[node_2] <= arrival_key_2[22:21];
    end
`ifdef FORMAL
    always @(posedge clk) entry_key_slice2_read0 <= (insert_2 & (node_2 == head_at_6[23:13])) ?
            ~arrival_key_2[22:21] : entry_key_slice2[head_at_6[23:13]];
`else
    always @(posedge clk) entry_key_slice2_read0 <= entry_key_slice2[head_at_6[23:13]];
`endif
    always @(posedge clk) begin
        if (insert_2) entry_index[node_2] <= {arrival_channel_2, arrival_key_2, sequence_2, next_2};
    end
`ifdef FORMAL
    always @(posedge clk) entry_index_read0 <= (insert_2 & (node_2 == slots_read0)) ? ~{arrival_channel_2,
            arrival_key_2, sequence_2, next_2} : entry_index[slots_read0];
`else
    always @(posedge clk) entry_index_read0 <= entry_index[slots_read0];
`endif
    always @(posedge clk) begin
        if (insert_2) entry_ticks[node_2] <= ticks_2;
    end
`ifdef FORMAL
    always @(posedge clk) entry_ticks_read0 <= (insert_2 & (node_2 == ((by_head_8 | peeked_8) ? freed_first_8
            : candidate_8))) ? ~ticks_2 : (entry_ticks[(by_head_8 | peeked_8) ? freed_first_8 : candidate_8]);
`else
    always @(posedge clk) entry_ticks_read0 <= entry_ticks[(by_head_8 | peeked_8) ? freed_first_8 :
            candidate_8];
`endif
    integer slots_i;
    initial begin
        for (slots_i = 0; slots_i < 2048; slots_i = slots_i + 1) slots[slots_i] = 11'h0;
    end
    always @(posedge clk) begin
        if (insert_2) slots[arrival_key_2[10:0]] <= node_2;
    end
    always @(posedge clk) slots_read0 <= slots[departure_key_3[10:0]];
    always @(posedge clk) begin
        if (insert_2 | init_busy) ends[init_busy ? init[7:0] : arrival_channel_2] <= init_busy ? 13'h0 :
                sum_7;
    end
    always @(posedge clk) ends_read0 <= ends[departure_channel_3];
    always @(posedge clk) begin
        if (try_8 | init_busy) heads[init_busy ? init[7:0] : departure_channel_8] <= init_busy ? {3'd0,
                init[7:0], 13'h0} : head_result;
    end
`ifdef FORMAL
    always @(posedge clk) heads_read0 <= ((try_8 | init_busy) & ((init_busy ? init[7:0] : departure_channel_8)
            == departure_channel_at_4)) ? ~(init_busy ? {3'd0, init[7:0], 13'h0} : head_result) :
            heads[departure_channel_at_4];
`else
    always @(posedge clk) heads_read0 <= heads[departure_channel_at_4];
`endif
    always @(posedge clk) begin
        if (try_8 | init_busy) head_numbers[init_busy ? init[7:0] : departure_channel_8] <= init_busy ? 13'h0
                : head_result[12:0];
    end
    always @(posedge clk) head_numbers_read0 <= head_numbers[arrival_channel_8];

    initial begin
        init = 12'h0;
        ready_1 = 1'd0;
        ready_2 = 1'd0;
        ready_3 = 1'd0;
        ready_4 = 1'd0;
        ready_5 = 1'd0;
        ready_6 = 1'd0;
        ready_7 = 1'd0;
        ready_8 = 1'd0;
        available = 11'h400;
        some_available = 1'd1;
        insert_1 = 1'd0;
        insert_2 = 1'd0;
        arrival_channel_1 = 8'h0;
        arrival_channel_2 = 8'h0;
        fresh = 11'h100;
        fresh_left = 1'd1;
        runs_head = 10'h0;
        runs_tail = 10'h0;
        runs_held = 11'h0;
        runs_some = 1'd0;
        runs_ahead = 4'd0;
        runs_room = 1'd1;
        runs_arrived = 1'd0;
        runs_small_head = 3'd0;
        runs_small_tail = 3'd0;
        runs_count = 4'd0;
        runs_valid = 1'd0;
        run_walking = 1'd0;
        run_left = 11'h0;
        run_last = 1'd0;
        run_linked = 1'd0;
        run_start = 11'h0;
        free_room = 1'd0;
        given_node = 11'h0;
        given = 1'd0;
        free_head = 4'd0;
        free_tail = 4'd0;
        free_ahead = 5'h0;
        tail_new_2 = 25'h0;
        tail_new_3 = 25'h0;
        tail_from_2 = 1'd0;
        tail_from_3 = 1'd0;
        node_2 = 11'h0;
        sequence_2 = 13'h0;
        ticks_1 = 36'h0;
        ticks_2 = 36'h0;
        arrival_key_1 = 23'h0;
        arrival_key_2 = 23'h0;
        next_2 = 11'h0;
        mark_2 = 1'd0;
        departure_1 = 1'd0;
        departure_before = 1'd0;
        expiry_channel = 8'h0;
        expiry_looking = 1'd1;
        expiry_taking = 1'd0;
        limit_set = 1'd0;
        peek_2 = 1'd0;
        peek_3 = 1'd0;
        peek_4 = 1'd0;
        peek_5 = 1'd0;
        peek_6 = 1'd0;
        peek_7 = 1'd0;
        peek_8 = 1'd0;
        peek_9 = 1'd0;
        peek_10 = 1'd0;
        peek_11 = 1'd0;
        peek_12 = 1'd0;
        expiry_some = 1'd0;
        expiry_over = 1'd0;
        expiry_gone = 1'd0;
        took_2 = 1'd0;
        took_3 = 1'd0;
        took_4 = 1'd0;
        took_5 = 1'd0;
        took_6 = 1'd0;
        took_7 = 1'd0;
        took_in_vain_8 = 1'd0;
        took_in_vain_9 = 1'd0;
        took_in_vain_10 = 1'd0;
        took_in_vain_11 = 1'd0;
        took_in_vain_12 = 1'd0;
        took_8 = 1'd0;
        took_9 = 1'd0;
        took_10 = 1'd0;
        took_11 = 1'd0;
        took_12 = 1'd0;
        departure_2 = 1'd0;
        departure_3 = 1'd0;
        try_2 = 1'd0;
        try_3 = 1'd0;
        departure_channel_0 = 8'h0;
        departure_channel_2 = 8'h0;
        departure_channel_3 = 8'h0;
        departure_key_1 = 23'h0;
        departure_key_2 = 23'h0;
        departure_key_3 = 23'h0;
        named_6 = 55'h0;
        departure_key_4 = 23'h0;
        departure_key_5 = 23'h0;
        departure_key_6 = 23'h0;
        departure_channel_4 = 8'h0;
        departure_channel_5 = 8'h0;
        departure_channel_6 = 8'h0;
        end_5 = 13'h0;
        end_6 = 13'h0;
        last_5 = 13'h0;
        last_6 = 13'h0;
        index_may_6 = 1'd0;
        index_fits_7 = 1'd0;
        candidate_5 = 11'h0;
        candidate_6 = 11'h0;
        departure_channel_at_4 = 8'h0;
        departure_channel_7 = 8'h0;
        departure_channel_8 = 8'h0;
        try_4 = 1'd0;
        try_5 = 1'd0;
        try_6 = 1'd0;
        try_7 = 1'd0;
        try_8 = 1'd0;
        head_5_from_8 = 1'd0;
        head_5_from_9 = 1'd0;
        head_6_from_8 = 1'd0;
        head_result_9 = 24'h0;
        head_6 = 24'h0;
        head_7 = 24'h0;
        end_7 = 13'h0;
        departure_key_7 = 23'h0;
        named_sequence_7 = 13'h0;
        candidate_7 = 11'h0;
        named_next_7 = 11'h0;
        found_8_by_head = 1'd0;
        found_8_by_index = 1'd0;
        found_8_after_head = 24'h0;
        found_8_after_index = 24'h0;
        found_8_head = 24'h0;
        hit_8 = 1'd0;
        by_head_8 = 1'd0;
        skip_8 = 13'h0;
        freed_first_8 = 11'h0;
        peeked_8 = 1'd0;
        candidate_8 = 11'h0;
        end_8 = 13'h0;
        removed_9 = 11'h0;
        returned_10 = 11'h0;
        returned_11 = 11'h0;
        returned_12 = 11'h0;
        returned_13 = 11'h0;
        returned_14 = 11'h0;
        returned_15 = 11'h0;
        returned_16 = 11'h0;
        returned_17 = 11'h0;
        returned_18 = 11'h0;
        returned_19 = 11'h0;
        returned_20 = 11'h0;
        returned_21 = 11'h0;
        returned_22 = 11'h0;
        returned_some = 11'h0;
        returned_less = 11'h7ff;
        arrival_channel_3 = 8'h0;
        arrival_channel_4 = 8'h0;
        arrival_channel_5 = 8'h0;
        arrival_channel_6 = 8'h0;
        arrival_channel_7 = 8'h0;
        arrival_channel_8 = 8'h0;
        sequence_3 = 13'h0;
        sequence_4 = 13'h0;
        sequence_5 = 13'h0;
        sequence_6 = 13'h0;
        sequence_7 = 13'h0;
        sequence_8 = 13'h0;
        sequence_9 = 13'h0;
        before_10 = 13'h0;
        occupancy_11 = 11'h0;
        begins_busy_11 = 1'd0;
        departure_4 = 1'd0;
        departure_5 = 1'd0;
        departure_6 = 1'd0;
        departure_7 = 1'd0;
        departure_8 = 1'd0;
        departure_9 = 1'd0;
        expire_8 = 1'd0;
        expired_9 = 1'd0;
        hit_9 = 1'd0;
        ticks_3 = 36'h0;
        ticks_4 = 36'h0;
        ticks_5 = 36'h0;
        ticks_6 = 36'h0;
        ticks_7 = 36'h0;
        ticks_8 = 36'h0;
        ticks_9 = 36'h0;
        ticks_10 = 36'h0;
        entered_10 = 36'h0;
        age_11 = 36'h0;
        of_expiry_8 = 1'd0;
        insert_3 = 1'd0;
        insert_4 = 1'd0;
        insert_5 = 1'd0;
        insert_6 = 1'd0;
        insert_7 = 1'd0;
        insert_8 = 1'd0;
        insert_9 = 1'd0;
        insert_10 = 1'd0;
        insert_11 = 1'd0;
        insert_12 = 1'd0;
        exhausted_1 = 1'd0;
        exhausted_2 = 1'd0;
        exhausted_3 = 1'd0;
        exhausted_4 = 1'd0;
        exhausted_5 = 1'd0;
        exhausted_6 = 1'd0;
        exhausted_7 = 1'd0;
        exhausted_8 = 1'd0;
        exhausted_9 = 1'd0;
        exhausted_10 = 1'd0;
        exhausted_11 = 1'd0;
        exhausted_12 = 1'd0;
        cancelled_1 = 1'd0;
        cancelled_2 = 1'd0;
        cancelled_3 = 1'd0;
        cancelled_4 = 1'd0;
        cancelled_5 = 1'd0;
        cancelled_6 = 1'd0;
        cancelled_7 = 1'd0;
        cancelled_8 = 1'd0;
        cancelled_9 = 1'd0;
        cancelled_10 = 1'd0;
        cancelled_11 = 1'd0;
        cancelled_12 = 1'd0;
        arrival_channel_9 = 8'h0;
        arrival_channel_10 = 8'h0;
        arrival_channel_11 = 8'h0;
        arrival_channel_12 = 8'h0;
        occupancy_12 = 11'h0;
        begins_busy_12 = 1'd0;
        departure_10 = 1'd0;
        departure_11 = 1'd0;
        departure_12 = 1'd0;
        cells_1 = 8'h0;
        cells_2 = 8'h0;
        cells_3 = 8'h0;
        cells_4 = 8'h0;
        cells_5 = 8'h0;
        cells_6 = 8'h0;
        cells_7 = 8'h0;
        cells_8 = 8'h0;
        cells_9 = 8'h0;
        cells_10 = 8'h0;
        cells_11 = 8'h0;
        cells_12 = 8'h0;
        matched_10 = 1'd0;
        matched_11 = 1'd0;
        matched_12 = 1'd0;
        delay_12 = 36'h0;
        expired_10 = 1'd0;
        expired_11 = 1'd0;
        expired_12 = 1'd0;
        departure_channel_9 = 8'h0;
        departure_channel_10 = 8'h0;
        departure_channel_11 = 8'h0;
        departure_channel_12 = 8'h0;
        removed_10 = 11'h0;
        removed_11 = 11'h0;
        removed_12 = 11'h0;
        ends_busy_9 = 1'd0;
        ends_busy_10 = 1'd0;
        ends_busy_11 = 1'd0;
        ends_busy_12 = 1'd0;
        late_1 = 1'd0;
        late_2 = 1'd0;
        late_3 = 1'd0;
        late_4 = 1'd0;
        late_5 = 1'd0;
        late_6 = 1'd0;
        late_7 = 1'd0;
        late_8 = 1'd0;
        late_9 = 1'd0;
        late_10 = 1'd0;
        late_11 = 1'd0;
        late_12 = 1'd0;
        late_channel_1 = 8'h0;
        late_channel_2 = 8'h0;
        late_channel_3 = 8'h0;
        late_channel_4 = 8'h0;
        late_channel_5 = 8'h0;
        late_channel_6 = 8'h0;
        late_channel_7 = 8'h0;
        late_channel_8 = 8'h0;
        late_channel_9 = 8'h0;
        late_channel_10 = 8'h0;
        late_channel_11 = 8'h0;
        late_channel_12 = 8'h0;
        boundary_1 = 1'd0;
        boundary_2 = 1'd0;
        boundary_3 = 1'd0;
        boundary_4 = 1'd0;
        boundary_5 = 1'd0;
        boundary_6 = 1'd0;
        boundary_7 = 1'd0;
        boundary_8 = 1'd0;
        boundary_9 = 1'd0;
        boundary_10 = 1'd0;
        boundary_11 = 1'd0;
        boundary_12 = 1'd0;
        ticks_11 = 36'h0;
        ticks_12 = 36'h0;
    end
    always @(posedge clk) begin
        arrival_channel_1 <= moment_arrival_channel;
        arrival_channel_2 <= arrival_channel_1;
        if (load_run) run_start <= fresh_left ? fresh : word_1[21:11];
        given_node <= give_node;
        tail_new_2 <= {free_entry[11:1], free_entry[0], sum_6};
        tail_new_3 <= tail_new_2;
        tail_from_2 <= insert_1 & (arrival_channel_1 == moment_arrival_channel);
        tail_from_3 <= insert_2 & (arrival_channel_2 == moment_arrival_channel);
        node_2 <= tail_1[24:14];
        sequence_2 <= tail_1[12:0];
        ticks_1 <= moment_ticks;
        ticks_2 <= ticks_1;
        arrival_key_1 <= moment_arrival_key;
        arrival_key_2 <= arrival_key_1;
        next_2 <= free_entry[11:1];
        mark_2 <= tail_1[13];
        limit_set <= |limit_ticks;
        if (peek_7) expiry_some <= seen_some_7;
        expiry_over <= (limit_ticks < seen_age_11) & expiry_some;
        departure_channel_0 <= moment_departure_channel;
        departure_channel_2 <= departure_1 ? departure_channel_0 : expiry_channel;
        departure_channel_3 <= departure_channel_2;
        departure_key_1 <= moment_departure_key;
        departure_key_2 <= departure_key_1;
        departure_key_3 <= departure_key_2;
        named_6 <= entry_index_read0;
        departure_key_4 <= departure_key_3;
        departure_key_5 <= departure_key_4;
        departure_key_6 <= departure_key_5;
        departure_channel_4 <= departure_channel_3;
        departure_channel_5 <= departure_channel_4;
        departure_channel_6 <= departure_channel_5;
        end_5 <= ends_read0;
        end_6 <= end_5;
        last_5 <= ends_read0 - 13'h1;
        last_6 <= last_5;
        index_may_6 <= (used_mark_read1 ^ mark_out_read0) & ~took_5;
        index_fits_7 <= (named_6[46:24] == departure_key_6) & (named_6[54:47] == departure_channel_6) &
                index_may_6 & ~behind_6[12];
        candidate_5 <= slots_read0;
        candidate_6 <= candidate_5;
        departure_channel_at_4 <= departure_channel_3;
        departure_channel_7 <= departure_channel_6;
        departure_channel_8 <= departure_channel_7;
        head_5_from_8 <= try_7 & (departure_channel_7 == departure_channel_at_4);
        head_5_from_9 <= try_8 & (departure_channel_8 == departure_channel_at_4);
        head_6_from_8 <= try_7 & (departure_channel_7 == departure_channel_5);
        head_result_9 <= head_result;
        head_6 <= head_at_5;
        head_7 <= head_at_6;
        end_7 <= end_6;
        departure_key_7 <= departure_key_6;
        named_sequence_7 <= named_6[23:11];
        candidate_7 <= candidate_6;
        named_next_7 <= named_6[10:0];
        found_8_by_head <= by_head_7;
        found_8_by_index <= by_index_7;
        found_8_after_head <= {entry_7[10:0], sum_8};
        found_8_after_index <= {named_next_7, sum_9};
        found_8_head <= head_7;
        by_head_8 <= by_head_7;
        skip_8 <= skip_7;
        freed_first_8 <= head_7[23:13];
        peeked_8 <= peek_7;
        candidate_8 <= candidate_7;
        end_8 <= end_7;
        arrival_channel_3 <= arrival_channel_2;
        arrival_channel_4 <= arrival_channel_3;
        arrival_channel_5 <= arrival_channel_4;
        arrival_channel_6 <= arrival_channel_5;
        arrival_channel_7 <= arrival_channel_6;
        arrival_channel_8 <= arrival_channel_7;
        sequence_3 <= sequence_2;
        sequence_4 <= sequence_3;
        sequence_5 <= sequence_4;
        sequence_6 <= sequence_5;
        sequence_7 <= sequence_6;
        sequence_8 <= sequence_7;
        sequence_9 <= sequence_8;
        before_10 <= sequence_9 - head_numbers_read0;
        occupancy_11 <= before_10[10:0] + 11'h1;
        begins_busy_11 <= ~(|before_10[10:0]);
        ticks_3 <= ticks_2;
        ticks_4 <= ticks_3;
        ticks_5 <= ticks_4;
        ticks_6 <= ticks_5;
        ticks_7 <= ticks_6;
        ticks_8 <= ticks_7;
        ticks_9 <= ticks_8;
        ticks_10 <= ticks_9;
        entered_10 <= entry_ticks_read0;
        age_11 <= ticks_10 - entered_10;
        of_expiry_8 <= departure_channel_7 == expiry_channel;
        arrival_channel_9 <= arrival_channel_8;
        arrival_channel_10 <= arrival_channel_9;
        arrival_channel_11 <= arrival_channel_10;
        arrival_channel_12 <= arrival_channel_11;
        occupancy_12 <= occupancy_11;
        begins_busy_12 <= begins_busy_11;
        cells_1 <= moment_departure_cells;
        cells_2 <= cells_1;
        cells_3 <= cells_2;
        cells_4 <= cells_3;
        cells_5 <= cells_4;
        cells_6 <= cells_5;
        cells_7 <= cells_6;
        cells_8 <= cells_7;
        cells_9 <= cells_8;
        cells_10 <= cells_9;
        cells_11 <= cells_10;
        cells_12 <= cells_11;
        delay_12 <= age_11;
        departure_channel_9 <= departure_channel_8;
        departure_channel_10 <= departure_channel_9;
        departure_channel_11 <= departure_channel_10;
        departure_channel_12 <= departure_channel_11;
        removed_10 <= removed_9;
        removed_11 <= removed_10;
        removed_12 <= removed_11;
        late_channel_1 <= moment_late_channel;
        late_channel_2 <= late_channel_1;
        late_channel_3 <= late_channel_2;
        late_channel_4 <= late_channel_3;
        late_channel_5 <= late_channel_4;
        late_channel_6 <= late_channel_5;
        late_channel_7 <= late_channel_6;
        late_channel_8 <= late_channel_7;
        late_channel_9 <= late_channel_8;
        late_channel_10 <= late_channel_9;
        late_channel_11 <= late_channel_10;
        late_channel_12 <= late_channel_11;
        ticks_11 <= ticks_10;
        ticks_12 <= ticks_11;
    end
    always @(posedge clk) begin
        if (rst) begin
            init <= 12'h0;
            ready_1 <= 1'd0;
            ready_2 <= 1'd0;
            ready_3 <= 1'd0;
            ready_4 <= 1'd0;
            ready_5 <= 1'd0;
            ready_6 <= 1'd0;
            ready_7 <= 1'd0;
            ready_8 <= 1'd0;
            available <= 11'h400;
            some_available <= 1'd1;
            insert_1 <= 1'd0;
            insert_2 <= 1'd0;
            fresh <= 11'h100;
            fresh_left <= 1'd1;
            runs_head <= 10'h0;
            runs_tail <= 10'h0;
            runs_held <= 11'h0;
            runs_some <= 1'd0;
            runs_ahead <= 4'd0;
            runs_room <= 1'd1;
            runs_arrived <= 1'd0;
            runs_small_head <= 3'd0;
            runs_small_tail <= 3'd0;
            runs_count <= 4'd0;
            runs_valid <= 1'd0;
            run_walking <= 1'd0;
            run_left <= 11'h0;
            run_last <= 1'd0;
            run_linked <= 1'd0;
            free_room <= 1'd0;
            given <= 1'd0;
            free_head <= 4'd0;
            free_tail <= 4'd0;
            free_ahead <= 5'h0;
            departure_1 <= 1'd0;
            departure_before <= 1'd0;
            expiry_channel <= 8'h0;
            expiry_looking <= 1'd1;
            expiry_taking <= 1'd0;
            peek_2 <= 1'd0;
            peek_3 <= 1'd0;
            peek_4 <= 1'd0;
            peek_5 <= 1'd0;
            peek_6 <= 1'd0;
            peek_7 <= 1'd0;
            peek_8 <= 1'd0;
            peek_9 <= 1'd0;
            peek_10 <= 1'd0;
            peek_11 <= 1'd0;
            peek_12 <= 1'd0;
            expiry_gone <= 1'd0;
            took_2 <= 1'd0;
            took_3 <= 1'd0;
            took_4 <= 1'd0;
            took_5 <= 1'd0;
            took_6 <= 1'd0;
            took_7 <= 1'd0;
            took_in_vain_8 <= 1'd0;
            took_in_vain_9 <= 1'd0;
            took_in_vain_10 <= 1'd0;
            took_in_vain_11 <= 1'd0;
            took_in_vain_12 <= 1'd0;
            took_8 <= 1'd0;
            took_9 <= 1'd0;
            took_10 <= 1'd0;
            took_11 <= 1'd0;
            took_12 <= 1'd0;
            departure_2 <= 1'd0;
            departure_3 <= 1'd0;
            try_2 <= 1'd0;
            try_3 <= 1'd0;
            try_4 <= 1'd0;
            try_5 <= 1'd0;
            try_6 <= 1'd0;
            try_7 <= 1'd0;
            try_8 <= 1'd0;
            hit_8 <= 1'd0;
            removed_9 <= 11'h0;
            returned_10 <= 11'h0;
            returned_11 <= 11'h0;
            returned_12 <= 11'h0;
            returned_13 <= 11'h0;
            returned_14 <= 11'h0;
            returned_15 <= 11'h0;
            returned_16 <= 11'h0;
            returned_17 <= 11'h0;
            returned_18 <= 11'h0;
            returned_19 <= 11'h0;
            returned_20 <= 11'h0;
            returned_21 <= 11'h0;
            returned_22 <= 11'h0;
            returned_some <= 11'h0;
            returned_less <= 11'h7ff;
            departure_4 <= 1'd0;
            departure_5 <= 1'd0;
            departure_6 <= 1'd0;
            departure_7 <= 1'd0;
            departure_8 <= 1'd0;
            departure_9 <= 1'd0;
            expire_8 <= 1'd0;
            expired_9 <= 1'd0;
            hit_9 <= 1'd0;
            insert_3 <= 1'd0;
            insert_4 <= 1'd0;
            insert_5 <= 1'd0;
            insert_6 <= 1'd0;
            insert_7 <= 1'd0;
            insert_8 <= 1'd0;
            insert_9 <= 1'd0;
            insert_10 <= 1'd0;
            insert_11 <= 1'd0;
            insert_12 <= 1'd0;
            exhausted_1 <= 1'd0;
            exhausted_2 <= 1'd0;
            exhausted_3 <= 1'd0;
            exhausted_4 <= 1'd0;
            exhausted_5 <= 1'd0;
            exhausted_6 <= 1'd0;
            exhausted_7 <= 1'd0;
            exhausted_8 <= 1'd0;
            exhausted_9 <= 1'd0;
            exhausted_10 <= 1'd0;
            exhausted_11 <= 1'd0;
            exhausted_12 <= 1'd0;
            cancelled_1 <= 1'd0;
            cancelled_2 <= 1'd0;
            cancelled_3 <= 1'd0;
            cancelled_4 <= 1'd0;
            cancelled_5 <= 1'd0;
            cancelled_6 <= 1'd0;
            cancelled_7 <= 1'd0;
            cancelled_8 <= 1'd0;
            cancelled_9 <= 1'd0;
            cancelled_10 <= 1'd0;
            cancelled_11 <= 1'd0;
            cancelled_12 <= 1'd0;
            departure_10 <= 1'd0;
            departure_11 <= 1'd0;
            departure_12 <= 1'd0;
            matched_10 <= 1'd0;
            matched_11 <= 1'd0;
            matched_12 <= 1'd0;
            expired_10 <= 1'd0;
            expired_11 <= 1'd0;
            expired_12 <= 1'd0;
            ends_busy_9 <= 1'd0;
            ends_busy_10 <= 1'd0;
            ends_busy_11 <= 1'd0;
            ends_busy_12 <= 1'd0;
            late_1 <= 1'd0;
            late_2 <= 1'd0;
            late_3 <= 1'd0;
            late_4 <= 1'd0;
            late_5 <= 1'd0;
            late_6 <= 1'd0;
            late_7 <= 1'd0;
            late_8 <= 1'd0;
            late_9 <= 1'd0;
            late_10 <= 1'd0;
            late_11 <= 1'd0;
            late_12 <= 1'd0;
            boundary_1 <= 1'd0;
            boundary_2 <= 1'd0;
            boundary_3 <= 1'd0;
            boundary_4 <= 1'd0;
            boundary_5 <= 1'd0;
            boundary_6 <= 1'd0;
            boundary_7 <= 1'd0;
            boundary_8 <= 1'd0;
            boundary_9 <= 1'd0;
            boundary_10 <= 1'd0;
            boundary_11 <= 1'd0;
            boundary_12 <= 1'd0;
        end else begin
            if (~init[11]) init <= init + 12'h1;
            ready_1 <= init[11];
            ready_2 <= ready_1;
            ready_3 <= ready_2;
            ready_4 <= ready_3;
            ready_5 <= ready_4;
            ready_6 <= ready_5;
            ready_7 <= ready_6;
            ready_8 <= ready_7;
            available <= next_available;
            some_available <= |next_available;
            insert_1 <= insert_0;
            insert_2 <= insert_1;
            if (logic_2) fresh <= fresh + 11'h1;
            if (logic_2) fresh_left <= fresh != 11'h4ff;
            if (logic_3) runs_head <= runs_head + 10'h1;
            if (freed) runs_tail <= runs_tail + 10'h1;
            runs_held <= difference_1;
            runs_some <= |difference_1;
            runs_ahead <= difference_3;
            runs_room <= difference_3 < 4'd7;
            runs_arrived <= logic_3;
            if (logic_4) runs_small_head <= runs_small_head + 3'd1;
            if (runs_arrived) runs_small_tail <= runs_small_tail + 3'd1;
            runs_count <= difference_2;
            runs_valid <= |difference_2;
            run_walking <= load_run | (run_walking & ~(give_entry & run_last));
            run_left <= mux_1;
            run_last <= ~(|mux_1);
            if (load_run | logic_5) run_linked <= logic_5;
            free_room <= difference_5 < 5'hf;
            given <= give_entry;
            if (insert_1) free_head <= free_head + 4'd1;
            if (given) free_tail <= free_tail + 4'd1;
            free_ahead <= difference_5;
            departure_1 <= logic_6;
            departure_before <= departure_1;
            if ((peek_12 & ~expiry_over) | took_in_vain_12) expiry_channel <= expiry_channel + 8'h1;
            expiry_looking <= (expiry_looking & ~logic_8) | (peek_12 & ~expiry_over) | took_12;
            expiry_taking <= (expiry_taking & ~logic_9) | (peek_12 & expiry_over);
            peek_2 <= logic_8;
            peek_3 <= peek_2;
            peek_4 <= peek_3;
            peek_5 <= peek_4;
            peek_6 <= peek_5;
            peek_7 <= peek_6;
            peek_8 <= peek_7;
            peek_9 <= peek_8;
            peek_10 <= peek_9;
            peek_11 <= peek_10;
            peek_12 <= peek_11;
            expiry_gone <= ~peek_7 & (expiry_gone | seen_left_8);
            took_2 <= logic_9;
            took_3 <= took_2;
            took_4 <= took_3;
            took_5 <= took_4;
            took_6 <= took_5;
            took_7 <= took_6;
            took_in_vain_8 <= took_7 & logic_10;
            took_in_vain_9 <= took_in_vain_8;
            took_in_vain_10 <= took_in_vain_9;
            took_in_vain_11 <= took_in_vain_10;
            took_in_vain_12 <= took_in_vain_11;
            took_8 <= took_7;
            took_9 <= took_8;
            took_10 <= took_9;
            took_11 <= took_10;
            took_12 <= took_11;
            departure_2 <= departure_1;
            departure_3 <= departure_2;
            try_2 <= departure_1 | logic_9;
            try_3 <= try_2;
            try_4 <= try_3;
            try_5 <= try_4;
            try_6 <= try_5;
            try_7 <= try_6;
            try_8 <= try_7;
            hit_8 <= by_head_7 | by_index_7;
            removed_9 <= removed_8;
            returned_10 <= removed_9;
            returned_11 <= returned_10;
            returned_12 <= returned_11;
            returned_13 <= returned_12;
            returned_14 <= returned_13;
            returned_15 <= returned_14;
            returned_16 <= returned_15;
            returned_17 <= returned_16;
            returned_18 <= returned_17;
            returned_19 <= returned_18;
            returned_20 <= returned_19;
            returned_21 <= returned_20;
            returned_22 <= returned_21;
            returned_some <= returned_22;
            returned_less <= returned_22 - 11'h1;
            departure_4 <= departure_3;
            departure_5 <= departure_4;
            departure_6 <= departure_5;
            departure_7 <= departure_6;
            departure_8 <= departure_7;
            departure_9 <= departure_8;
            expire_8 <= took_7;
            expired_9 <= expire_8 & hit_8;
            hit_9 <= hit_8;
            insert_3 <= insert_2;
            insert_4 <= insert_3;
            insert_5 <= insert_4;
            insert_6 <= insert_5;
            insert_7 <= insert_6;
            insert_8 <= insert_7;
            insert_9 <= insert_8;
            insert_10 <= insert_9;
            insert_11 <= insert_10;
            insert_12 <= insert_11;
            exhausted_1 <= logic_1 & ~some_available;
            exhausted_2 <= exhausted_1;
            exhausted_3 <= exhausted_2;
            exhausted_4 <= exhausted_3;
            exhausted_5 <= exhausted_4;
            exhausted_6 <= exhausted_5;
            exhausted_7 <= exhausted_6;
            exhausted_8 <= exhausted_7;
            exhausted_9 <= exhausted_8;
            exhausted_10 <= exhausted_9;
            exhausted_11 <= exhausted_10;
            exhausted_12 <= exhausted_11;
            cancelled_1 <= moment_arrival & moment_cancelled & ready_8;
            cancelled_2 <= cancelled_1;
            cancelled_3 <= cancelled_2;
            cancelled_4 <= cancelled_3;
            cancelled_5 <= cancelled_4;
            cancelled_6 <= cancelled_5;
            cancelled_7 <= cancelled_6;
            cancelled_8 <= cancelled_7;
            cancelled_9 <= cancelled_8;
            cancelled_10 <= cancelled_9;
            cancelled_11 <= cancelled_10;
            cancelled_12 <= cancelled_11;
            departure_10 <= departure_9;
            departure_11 <= departure_10;
            departure_12 <= departure_11;
            matched_10 <= hit_9 & departure_9;
            matched_11 <= matched_10;
            matched_12 <= matched_11;
            expired_10 <= expired_9;
            expired_11 <= expired_10;
            expired_12 <= expired_11;
            ends_busy_9 <= (end_8 == head_result[12:0]) & hit_8;
            ends_busy_10 <= ends_busy_9;
            ends_busy_11 <= ends_busy_10;
            ends_busy_12 <= ends_busy_11;
            late_1 <= moment_late;
            late_2 <= late_1;
            late_3 <= late_2;
            late_4 <= late_3;
            late_5 <= late_4;
            late_6 <= late_5;
            late_7 <= late_6;
            late_8 <= late_7;
            late_9 <= late_8;
            late_10 <= late_9;
            late_11 <= late_10;
            late_12 <= late_11;
            boundary_1 <= moment_boundary;
            boundary_2 <= boundary_1;
            boundary_3 <= boundary_2;
            boundary_4 <= boundary_3;
            boundary_5 <= boundary_4;
            boundary_6 <= boundary_5;
            boundary_7 <= boundary_6;
            boundary_8 <= boundary_7;
            boundary_9 <= boundary_8;
            boundary_10 <= boundary_9;
            boundary_11 <= boundary_10;
            boundary_12 <= boundary_11;
        end
    end

    assign change_inserted = insert_12;
    assign change_exhausted = exhausted_12;
    assign change_cancelled = cancelled_12;
    assign change_arrival_channel = arrival_channel_12;
    assign change_occupancy = occupancy_12;
    assign change_begins_busy = begins_busy_12;
    assign change_departed = departure_12;
    assign change_cells = cells_12;
    assign change_matched = matched_12;
    assign change_delay = delay_12;
    assign change_expired = expired_12;
    assign change_departure_channel = departure_channel_12;
    assign change_removed = removed_12;
    assign change_ends_busy = ends_busy_12;
    assign change_late = late_12;
    assign change_late_channel = late_channel_12;
    assign change_boundary = boundary_12;
    assign change_ticks = ticks_12;
    assign ready = ready_8;
    assign occupied = 11'h400 - available;

`ifdef FORMAL
    reg [4:0] free_stored; // lists.rs:500
    wire [4:0] sum_5 = free_stored + {4'd0, given}; // lists.rs:501

    initial begin
        free_stored = 5'h0;
    end
    always @(posedge clk) begin
        if (rst) begin
            free_stored <= 5'h0;
        end else begin
            free_stored <= sum_5 - {4'd0, insert_1};
        end
    end

    always @(posedge clk) if (!rst) an_entry_is_at_hand: assert(~(insert_1 & ~(|free_stored))); // lists.rs:502
    always @(posedge clk) if (!rst) departures_are_apart: assume(~(logic_6 & departure_1)); // lists.rs:210
`endif
endmodule

`default_nettype wire
