// Generated from Rust; do not edit.
`default_nettype none

module epoch (
    input  wire clk, // epoch.rs:102
    input  wire rst, // epoch.rs:102
    input  wire change_inserted, // epoch.rs:103
    input  wire change_exhausted, // epoch.rs:103
    input  wire change_cancelled, // epoch.rs:103
    input  wire [7:0] change_arrival_channel, // epoch.rs:103
    input  wire [10:0] change_occupancy, // epoch.rs:103
    input  wire change_begins_busy, // epoch.rs:103
    input  wire change_departed, // epoch.rs:103
    input  wire [7:0] change_cells, // epoch.rs:103
    input  wire change_matched, // epoch.rs:103
    input  wire [35:0] change_delay, // epoch.rs:103
    input  wire change_expired, // epoch.rs:103
    input  wire [7:0] change_departure_channel, // epoch.rs:103
    input  wire [10:0] change_removed, // epoch.rs:103
    input  wire change_ends_busy, // epoch.rs:103
    input  wire change_late, // epoch.rs:103
    input  wire [7:0] change_late_channel, // epoch.rs:103
    input  wire change_boundary, // epoch.rs:103
    input  wire [35:0] change_ticks, // epoch.rs:103
    input  wire enable, // epoch.rs:104
    input  wire timer_boundary, // epoch.rs:173
    input  wire [31:0] timer_number, // epoch.rs:174
    input  wire [63:0] timer_start_ns, // epoch.rs:175
    input  wire clock_step, // epoch.rs:189
    input  wire [15:0] channels_used, // epoch.rs:159
    input  wire record_ready, // walk.rs:157
    output wire record_valid, // walk.rs:275
    output wire [2:0] record_kind, // walk.rs:276
    output wire [15:0] record_channel, // walk.rs:282
    output wire [31:0] record_epoch, // walk.rs:283
    output wire [63:0] record_start_ns, // walk.rs:284
    output wire [319:0] record_payload, // walk.rs:285
    output reg  running, // epoch.rs:163
    output wire [31:0] number, // epoch.rs:164
    output reg  [31:0] merged, // epoch.rs:165
    output reg  [31:0] walked, // epoch.rs:166
    output wire walking, // epoch.rs:167
    output wire ready // epoch.rs:168
);
    reg [2:0] under_way_head; // epoch.rs:177
    reg [2:0] under_way_tail; // epoch.rs:177
    reg bank; // epoch.rs:109
    reg [63:0] open_start_ns; // epoch.rs:117
    reg [31:0] open_number; // epoch.rs:118
    reg [7:0] open_span; // epoch.rs:121
    reg [8:0] step_left; // epoch.rs:190
    reg step_recent; // epoch.rs:191
    reg step_seen; // epoch.rs:194
    reg now_inserted; // epoch.rs:130
    reg now_exhausted; // epoch.rs:130
    reg now_cancelled; // epoch.rs:130
    reg [7:0] now_arrival_channel; // epoch.rs:130
    reg [10:0] now_occupancy; // epoch.rs:130
    reg now_begins_busy; // epoch.rs:130
    reg now_departed; // epoch.rs:130
    reg [7:0] now_cells; // epoch.rs:130
    reg now_matched; // epoch.rs:130
    reg [35:0] now_delay; // epoch.rs:130
    reg now_expired; // epoch.rs:130
    reg [7:0] now_departure_channel; // epoch.rs:130
    reg [10:0] now_removed; // epoch.rs:130
    reg now_ends_busy; // epoch.rs:130
    reg now_late; // epoch.rs:130
    reg [7:0] now_late_channel; // epoch.rs:130
    reg [35:0] now_ticks; // epoch.rs:130
    reg [35:0] arrival_starts_read; // epoch.rs:240
    reg [35:0] arrival_starts; // epoch.rs:240
    reg [10:0] arrival_occupancy_read; // epoch.rs:240
    reg [10:0] arrival_occupancy; // epoch.rs:240
    reg arrival_inserted_read; // epoch.rs:240
    reg arrival_inserted; // epoch.rs:240
    reg arrival_lost_read; // epoch.rs:240
    reg arrival_lost; // epoch.rs:240
    reg arrival_exhausted_read; // epoch.rs:240
    reg arrival_exhausted; // epoch.rs:240
    reg arrivals_valid1; // epoch.rs:264
    reg arrivals_bank1; // banked.rs:57
    reg [7:0] arrivals_address1; // banked.rs:57
    reg arrivals_valid2; // epoch.rs:264
    reg arrivals_bank2; // banked.rs:57
    reg [7:0] arrivals_address2; // banked.rs:57
    reg arrivals_valid3; // epoch.rs:264
    reg arrivals_bank3; // banked.rs:57
    reg [7:0] arrivals_address3; // banked.rs:57
    reg [127:0] arrivals_new3; // epoch.rs:264
    reg [127:0] arrivals_new4; // banked.rs:57
    reg arrivals_before1_read; // banked.rs:57
    reg arrivals_before1; // banked.rs:57
    reg arrivals_before2; // banked.rs:57
    reg arrivals_before3; // banked.rs:57
    reg [127:0] arrivals_word; // banked.rs:57
    reg arrivals_walk_bank1; // banked.rs:57
    reg [7:0] departure_cells_read; // epoch.rs:240
    reg [7:0] departure_cells; // epoch.rs:240
    reg [35:0] departure_delay_read; // epoch.rs:240
    reg [35:0] departure_delay; // epoch.rs:240
    reg [35:0] departure_ends_read; // epoch.rs:240
    reg [35:0] departure_ends; // epoch.rs:240
    reg [10:0] departure_removed_read; // epoch.rs:240
    reg [10:0] departure_removed; // epoch.rs:240
    reg [10:0] departure_skipped_read; // epoch.rs:240
    reg [10:0] departure_skipped; // epoch.rs:240
    reg departure_packets_read; // epoch.rs:240
    reg departure_packets; // epoch.rs:240
    reg departure_unmatched_read; // epoch.rs:240
    reg departure_unmatched; // epoch.rs:240
    reg departure_expired_read; // epoch.rs:240
    reg departure_expired; // epoch.rs:240
    reg departures_valid1; // epoch.rs:307
    reg departures_bank1; // banked.rs:57
    reg [7:0] departures_address1; // banked.rs:57
    reg departures_valid2; // epoch.rs:307
    reg departures_bank2; // banked.rs:57
    reg [7:0] departures_address2; // banked.rs:57
    reg departures_valid3; // epoch.rs:307
    reg departures_bank3; // banked.rs:57
    reg [7:0] departures_address3; // banked.rs:57
    reg [283:0] departures_new3; // epoch.rs:307
    reg [283:0] departures_new4; // banked.rs:57
    reg departures_before1_read; // banked.rs:57
    reg departures_before1; // banked.rs:57
    reg departures_before2; // banked.rs:57
    reg departures_before3; // banked.rs:57
    reg [283:0] departures_word; // banked.rs:57
    reg departures_walk_bank1; // banked.rs:57
    reg late_valid1; // epoch.rs:140
    reg late_bank1; // banked.rs:57
    reg [7:0] late_address1; // banked.rs:57
    reg late_valid2; // epoch.rs:140
    reg late_bank2; // banked.rs:57
    reg [7:0] late_address2; // banked.rs:57
    reg late_valid3; // epoch.rs:140
    reg late_bank3; // banked.rs:57
    reg [7:0] late_address3; // banked.rs:57
    reg [16:0] late_new3; // epoch.rs:140
    reg [16:0] late_new4; // banked.rs:57
    reg late_before1_read; // banked.rs:57
    reg late_before1; // banked.rs:57
    reg late_before2; // banked.rs:57
    reg late_before3; // banked.rs:57
    reg [16:0] late_word; // banked.rs:57
    reg late_walk_bank1; // banked.rs:57
    reg epoch_waits; // walk.rs:158
    reg suspect_waits; // walk.rs:159
    reg busy; // walk.rs:118
    reg [2:0] drain; // walk.rs:119
    reg walk_silent; // walk.rs:122
    reg [7:0] walk_channel; // walk.rs:124
    reg walk_left; // walk.rs:125
    reg [7:0] walk_last; // walk.rs:126
    reg [1:0] fresh_banks; // walk.rs:141
    reg telling_end; // walk.rs:150
    reg [63:0] walk_start_ns; // walk.rs:164
    reg [31:0] walk_number; // walk.rs:164
    reg [7:0] walk_span; // walk.rs:164
    reg walk_stepped; // walk.rs:164
    reg [35:0] walk_end_ticks; // walk.rs:164
    reg walk_valid_1; // walk.rs:175
    reg [7:0] walk_channel_1; // walk.rs:176
    reg walk_valid_2; // walk.rs:180
    reg [7:0] walk_channel_2; // walk.rs:181
    reg [31:0] arrivals_inserted_2; // walk.rs:182
    reg [35:0] arrivals_starts_2; // walk.rs:182
    reg [10:0] arrivals_peak_2; // walk.rs:182
    reg [31:0] arrivals_lost_2; // walk.rs:182
    reg [16:0] arrivals_exhausted_2; // walk.rs:182
    reg [31:0] departures_cells_2; // walk.rs:183
    reg [31:0] departures_packets_2; // walk.rs:183
    reg [55:0] departures_total_delay_2; // walk.rs:183
    reg [35:0] departures_peak_delay_2; // walk.rs:183
    reg [35:0] departures_ends_2; // walk.rs:183
    reg [10:0] departures_removed_2; // walk.rs:183
    reg [31:0] departures_unmatched_2; // walk.rs:183
    reg [31:0] departures_skipped_2; // walk.rs:183
    reg [16:0] departures_expired_2; // walk.rs:183
    reg [16:0] walk_late_2; // walk.rs:184
    reg [10:0] walk_before_2; // walk.rs:185
    reg walk_valid_3; // walk.rs:187
    reg [7:0] walk_channel_3; // walk.rs:188
    reg [10:0] walk_after_3; // walk.rs:190
    reg [35:0] walk_cycles_3; // walk.rs:191
    reg [10:0] walk_peak_3; // walk.rs:192
    reg [31:0] walk_lost_3; // walk.rs:193
    reg walk_was_busy_3; // walk.rs:194
    reg [31:0] arrivals_inserted_3; // walk.rs:195
    reg [16:0] arrivals_exhausted_3; // walk.rs:195
    reg [31:0] departures_cells_3; // walk.rs:196
    reg [31:0] departures_packets_3; // walk.rs:196
    reg [55:0] departures_total_delay_3; // walk.rs:196
    reg [35:0] departures_peak_delay_3; // walk.rs:196
    reg [31:0] departures_unmatched_3; // walk.rs:196
    reg [31:0] departures_skipped_3; // walk.rs:196
    reg [16:0] departures_expired_3; // walk.rs:196
    reg [15:0] walk_late_3; // walk.rs:197
    reg walk_moved_3; // walk.rs:198
    reg walk_valid_4; // walk.rs:201
    reg [7:0] walk_channel_4; // walk.rs:202
    reg [35:0] walk_with_end_4; // walk.rs:204
    reg [35:0] walk_starting_4; // walk.rs:205
    reg walk_lists_4; // walk.rs:206
    reg [31:0] walk_lost_4; // walk.rs:207
    reg walk_lost_any_4; // walk.rs:208
    reg [10:0] walk_peak_4; // walk.rs:209
    reg [31:0] arrivals_inserted_4; // walk.rs:210
    reg [16:0] arrivals_exhausted_4; // walk.rs:210
    reg [31:0] departures_cells_4; // walk.rs:211
    reg [31:0] departures_packets_4; // walk.rs:211
    reg [55:0] departures_total_delay_4; // walk.rs:211
    reg [35:0] departures_peak_delay_4; // walk.rs:211
    reg [31:0] departures_unmatched_4; // walk.rs:211
    reg [31:0] departures_skipped_4; // walk.rs:211
    reg [16:0] departures_expired_4; // walk.rs:211
    reg [15:0] walk_late_4; // walk.rs:212
    reg walk_few_4; // walk.rs:216
    reg walk_unmatched_any_4; // walk.rs:217
    reg walk_skipped_any_4; // walk.rs:218
    reg [7:0] walk_channel_5; // walk.rs:224
    reg [319:0] walk_table_5; // walk.rs:246
    reg [319:0] walk_suspects_5; // walk.rs:247
    reg [15:0] walk_records; // walk.rs:253
    reg walk_issued; // walk.rs:257
    reg walk_any_records; // walk.rs:259
    reg walk_emptied; // walk.rs:261
    reg [127:0] arrivals_words0_read0; // epoch.rs:264
    reg [127:0] arrivals_words1_read0; // epoch.rs:264
    reg [283:0] departures_words0_read0; // epoch.rs:307
    reg [283:0] departures_words1_read0; // epoch.rs:307
    reg [16:0] late_words0_read0; // epoch.rs:140
    reg [16:0] late_words1_read0; // epoch.rs:140
    reg [10:0] occupancy_before_read0; // walk.rs:178
    reg [95:0] under_way [0:7]; // epoch.rs:176
    (* no_rw_check *) reg [127:0] arrivals_words0 [0:255]; // epoch.rs:264
    (* no_rw_check *) reg [127:0] arrivals_words1 [0:255]; // epoch.rs:264
    (* no_rw_check *) reg [283:0] departures_words0 [0:255]; // epoch.rs:307
    (* no_rw_check *) reg [283:0] departures_words1 [0:255]; // epoch.rs:307
    (* no_rw_check *) reg [16:0] late_words0 [0:255]; // epoch.rs:140
    (* no_rw_check *) reg [16:0] late_words1 [0:255]; // epoch.rs:140
    (* no_rw_check *) reg [10:0] occupancy_before [0:255]; // walk.rs:177
    wire [95:0] word_1 = under_way[under_way_head]; // epoch.rs:182
    wire walker_busy = busy; // epoch.rs:108
    wire boundary = change_boundary & enable; // epoch.rs:111
    wire logic_1 = ~enable & ~running & ~walker_busy; // epoch.rs:113
    wire turn = (boundary & ~walker_busy) | logic_1; // epoch.rs:114
    wire [7:0] sum_1 = open_span + {7'h0, boundary & walker_busy & running & ~(&open_span)}; // epoch.rs:123
    wire [8:0] difference_1 = step_left - {8'h0, |step_left}; // epoch.rs:192
    wire walk_bank = ~bank; // epoch.rs:212
    wire logic_2 = ~(|drain); // walk.rs:120
    wire logic_3 = busy & logic_2 & walk_left; // walk.rs:134
    wire advance = (~epoch_waits & ~suspect_waits) | (record_ready & ~(epoch_waits & suspect_waits)); // walk.rs:160
    wire walk_read = logic_3 & advance; // epoch.rs:213
    wire [7:0] walk_read_address = walk_channel; // epoch.rs:214
    wire walk_clear = walk_valid_1 & advance; // epoch.rs:215
    wire [7:0] walk_clear_address = walk_channel_1; // epoch.rs:216
    wire arrival_op = now_inserted | now_exhausted | now_cancelled; // epoch.rs:253
    wire compare_1 = walk_bank == 1'd0; // epoch.rs:264
    wire logic_4 = arrivals_valid3 & (arrivals_bank3 == 1'd0); // epoch.rs:264
    wire logic_5 = arrival_op & (bank == 1'd0); // epoch.rs:264
    wire compare_2 = walk_bank == 1'd1; // epoch.rs:264
    wire logic_6 = arrivals_valid3 & (arrivals_bank3 == 1'd1); // epoch.rs:264
    wire logic_7 = arrival_op & (bank == 1'd1); // epoch.rs:264
    wire [127:0] mux_1 = arrivals_before1 ? arrivals_new3 : arrivals_word; // epoch.rs:264
    wire [31:0] sum_2 = mux_1[127:96] + {31'h0, arrival_inserted}; // epoch.rs:267
    wire [35:0] sum_3 = mux_1[95:60] + arrival_starts; // epoch.rs:268
    wire [31:0] sum_4 = mux_1[48:17] + {31'h0, arrival_lost}; // epoch.rs:270
    wire [16:0] sum_5 = mux_1[16:0] + {16'h0, arrival_exhausted & ~mux_1[16]}; // epoch.rs:82
    wire [127:0] mux_2 = arrivals_walk_bank1 ? arrivals_words1_read0 : arrivals_words0_read0; // epoch.rs:264
    wire [10:0] difference_2 = now_removed - 11'h1; // epoch.rs:298
    wire departure_op = now_departed | now_expired; // epoch.rs:303
    wire compare_3 = walk_bank == 1'd0; // epoch.rs:307
    wire logic_8 = departures_valid3 & (departures_bank3 == 1'd0); // epoch.rs:307
    wire logic_9 = departure_op & (bank == 1'd0); // epoch.rs:307
    wire compare_4 = walk_bank == 1'd1; // epoch.rs:307
    wire logic_10 = departures_valid3 & (departures_bank3 == 1'd1); // epoch.rs:307
    wire logic_11 = departure_op & (bank == 1'd1); // epoch.rs:307
    wire [283:0] mux_3 = departures_before1 ? departures_new3 : departures_word; // epoch.rs:307
    wire [31:0] sum_6 = mux_3[283:252] + {24'h0, departure_cells}; // epoch.rs:310
    wire [31:0] sum_7 = mux_3[251:220] + {31'h0, departure_packets}; // epoch.rs:311
    wire [55:0] sum_8 = mux_3[219:164] + {20'h0, departure_delay}; // epoch.rs:312
    wire [35:0] sum_9 = mux_3[127:92] + departure_ends; // epoch.rs:314
    wire [10:0] sum_10 = mux_3[91:81] + departure_removed; // epoch.rs:315
    wire [31:0] sum_11 = mux_3[80:49] + {31'h0, departure_unmatched}; // epoch.rs:316
    wire [31:0] sum_12 = mux_3[48:17] + {21'h0, departure_skipped}; // epoch.rs:317
    wire [16:0] sum_13 = mux_3[16:0] + {16'h0, departure_expired & ~mux_3[16]}; // epoch.rs:82
    wire [283:0] mux_4 = departures_walk_bank1 ? departures_words1_read0 : departures_words0_read0; // epoch.rs:307
    wire late_op = now_late; // epoch.rs:136
    wire compare_5 = walk_bank == 1'd0; // epoch.rs:140
    wire logic_12 = late_valid3 & (late_bank3 == 1'd0); // epoch.rs:140
    wire logic_13 = late_op & (bank == 1'd0); // epoch.rs:140
    wire compare_6 = walk_bank == 1'd1; // epoch.rs:140
    wire logic_14 = late_valid3 & (late_bank3 == 1'd1); // epoch.rs:140
    wire logic_15 = late_op & (bank == 1'd1); // epoch.rs:140
    wire [16:0] mux_5 = late_before1 ? late_new3 : late_word; // epoch.rs:140
    wire [2:0] difference_3 = drain - {2'd0, ~logic_2}; // walk.rs:121
    wire [15:0] last_channel = channels_used - 16'h1; // walk.rs:130
    wire logic_16 = logic_3 & advance; // walk.rs:135
    wire [7:0] sum_14 = walk_channel + {7'h0, logic_16}; // walk.rs:137
    wire logic_17 = walk_emptied & busy & ~telling_end; // walk.rs:262
    wire walk_done = (logic_17 & ~walk_any_records) | (telling_end & record_ready); // walk.rs:139
    wire logic_18 = |fresh_banks; // walk.rs:148
    wire [10:0] walk_entered = walk_before_2 + arrivals_inserted_2[10:0]; // walk.rs:189
    wire logic_19 = walk_few_4 | walk_unmatched_any_4 | walk_skipped_any_4; // walk.rs:220
    wire logic_20 = walk_valid_4 & ~walk_silent; // walk.rs:223
    wire [35:0] difference_4 = walk_with_end_4 - walk_starting_4; // walk.rs:228
    wire [15:0] sum_15 = walk_records + {15'h0, record_ready & (epoch_waits | suspect_waits)}; // walk.rs:255

    always @(posedge clk) begin
        if (timer_boundary) under_way[under_way_tail] <= {timer_number, timer_start_ns};
    end
    always @(posedge clk) begin
        if (logic_4 | (walk_clear & compare_1)) arrivals_words0[logic_4 ? arrivals_address3 :
                walk_clear_address] <= logic_4 ? arrivals_new3 : 128'h0;
    end
`ifdef FORMAL
    always @(posedge clk) if (logic_5 | (walk_read & compare_1)) arrivals_words0_read0 <= ((logic_4 |
            (walk_clear & compare_1)) & ((logic_4 ? arrivals_address3 : walk_clear_address) == (logic_5 ?
            now_arrival_channel : walk_read_address))) ? ~(logic_4 ? arrivals_new3 : 128'h0) :
            (arrivals_words0[logic_5 ? now_arrival_channel : walk_read_address]);
`else
    always @(posedge clk) if (logic_5 | (walk_read & compare_1)) arrivals_words0_read0 <=
            arrivals_words0[logic_5 ? now_arrival_channel : walk_read_address];
`endif
    always @(posedge clk) begin
        if (logic_6 | (walk_clear & compare_2)) arrivals_words1[logic_6 ? arrivals_address3 :
                walk_clear_address] <= logic_6 ? arrivals_new3 : 128'h0;
    end
`ifdef FORMAL
    always @(posedge clk) if (logic_7 | (walk_read & compare_2)) arrivals_words1_read0 <= ((logic_6 |
            (walk_clear & compare_2)) & ((logic_6 ? arrivals_address3 : walk_clear_address) == (logic_7 ?
            now_arrival_channel : walk_read_address))) ? ~(logic_6 ? arrivals_new3 : 128'h0) :
            (arrivals_words1[logic_7 ? now_arrival_channel : walk_read_address]);
`else
    always @(posedge clk) if (logic_7 | (walk_read & compare_2)) arrivals_words1_read0 <=
            arrivals_words1[logic_7 ? now_arrival_channel : walk_read_address];
`endif
    always @(posedge clk) begin
        if (logic_8 | (walk_clear & compare_3)) departures_words0[logic_8 ? departures_address3 :
                walk_clear_address] <= logic_8 ? departures_new3 : 284'h0;
    end
`ifdef FORMAL
    always @(posedge clk) if (logic_9 | (walk_read & compare_3)) departures_words0_read0 <= ((logic_8 |
            (walk_clear & compare_3)) & ((logic_8 ? departures_address3 : walk_clear_address) == (logic_9 ?
            now_departure_channel : walk_read_address))) ? ~(logic_8 ? departures_new3 : 284'h0) :
            (departures_words0[logic_9 ? now_departure_channel : walk_read_address]);
`else
    always @(posedge clk) if (logic_9 | (walk_read & compare_3)) departures_words0_read0 <=
            departures_words0[logic_9 ? now_departure_channel : walk_read_address];
`endif
    always @(posedge clk) begin
        if (logic_10 | (walk_clear & compare_4)) departures_words1[logic_10 ? departures_address3 :
                walk_clear_address] <= logic_10 ? departures_new3 : 284'h0;
    end
`ifdef FORMAL
    always @(posedge clk) if (logic_11 | (walk_read & compare_4)) departures_words1_read0 <= ((logic_10 |
            (walk_clear & compare_4)) & ((logic_10 ? departures_address3 : walk_clear_address) == (logic_11 ?
            now_departure_channel : walk_read_address))) ? ~(logic_10 ? departures_new3 : 284'h0) :
            (departures_words1[logic_11 ? now_departure_channel : walk_read_address]);
`else
    always @(posedge clk) if (logic_11 | (walk_read & compare_4)) departures_words1_read0 <=
            departures_words1[logic_11 ? now_departure_channel : walk_read_address];
`endif
    always @(posedge clk) begin
        if (logic_12 | (walk_clear & compare_5)) late_words0[logic_12 ? late_address3 : walk_clear_address] <=
                logic_12 ? late_new3 : 17'h0;
    end
`ifdef FORMAL
    always @(posedge clk) if (logic_13 | (walk_read & compare_5)) late_words0_read0 <= ((logic_12 |
            (walk_clear & compare_5)) & ((logic_12 ? late_address3 : walk_clear_address) == (logic_13 ?
            now_late_channel : walk_read_address))) ? ~(logic_12 ? late_new3 : 17'h0) : (late_words0[logic_13
            ? now_late_channel : walk_read_address]);
`else
    always @(posedge clk) if (logic_13 | (walk_read & compare_5)) late_words0_read0 <= late_words0[logic_13 ?
            now_late_channel : walk_read_address];
`endif
    always @(posedge clk) begin
        if (logic_14 | (walk_clear & compare_6)) late_words1[logic_14 ? late_address3 : walk_clear_address] <=
                logic_14 ? late_new3 : 17'h0;
    end
`ifdef FORMAL
    always @(posedge clk) if (logic_15 | (walk_read & compare_6)) late_words1_read0 <= ((logic_14 |
            (walk_clear & compare_6)) & ((logic_14 ? late_address3 : walk_clear_address) == (logic_15 ?
            now_late_channel : walk_read_address))) ? ~(logic_14 ? late_new3 : 17'h0) : (late_words1[logic_15
            ? now_late_channel : walk_read_address]);
`else
    always @(posedge clk) if (logic_15 | (walk_read & compare_6)) late_words1_read0 <= late_words1[logic_15 ?
            now_late_channel : walk_read_address];
`endif
    integer occupancy_before_i;
    initial begin
        for (occupancy_before_i = 0; occupancy_before_i < 256; occupancy_before_i = occupancy_before_i + 1)
                occupancy_before[occupancy_before_i] = 11'h0;
    end
    always @(posedge clk) begin
        if (walk_valid_3 & advance) occupancy_before[walk_channel_3] <= walk_after_3 & {11{~logic_18}};
    end
`ifdef FORMAL
    always @(posedge clk) if (logic_3 & advance) occupancy_before_read0 <= ((walk_valid_3 & advance) &
            (walk_channel_3 == walk_channel)) ? ~(walk_after_3 & {11{~logic_18}}) :
            occupancy_before[walk_channel];
`else
    always @(posedge clk) if (logic_3 & advance) occupancy_before_read0 <= occupancy_before[walk_channel];
`endif

    initial begin
        under_way_head = 3'd0;
        under_way_tail = 3'd0;
        bank = 1'd0;
        running = 1'd0;
        open_start_ns = 64'h0;
        open_number = 32'h0;
        open_span = 8'h0;
        merged = 32'h0;
        step_left = 9'h0;
        step_recent = 1'd0;
        step_seen = 1'd0;
        now_inserted = 1'd0;
        now_exhausted = 1'd0;
        now_cancelled = 1'd0;
        now_arrival_channel = 8'h0;
        now_occupancy = 11'h0;
        now_begins_busy = 1'd0;
        now_departed = 1'd0;
        now_cells = 8'h0;
        now_matched = 1'd0;
        now_delay = 36'h0;
        now_expired = 1'd0;
        now_departure_channel = 8'h0;
        now_removed = 11'h0;
        now_ends_busy = 1'd0;
        now_late = 1'd0;
        now_late_channel = 8'h0;
        now_ticks = 36'h0;
        arrival_starts_read = 36'h0;
        arrival_starts = 36'h0;
        arrival_occupancy_read = 11'h0;
        arrival_occupancy = 11'h0;
        arrival_inserted_read = 1'd0;
        arrival_inserted = 1'd0;
        arrival_lost_read = 1'd0;
        arrival_lost = 1'd0;
        arrival_exhausted_read = 1'd0;
        arrival_exhausted = 1'd0;
        arrivals_valid1 = 1'd0;
        arrivals_bank1 = 1'd0;
        arrivals_address1 = 8'h0;
        arrivals_valid2 = 1'd0;
        arrivals_bank2 = 1'd0;
        arrivals_address2 = 8'h0;
        arrivals_valid3 = 1'd0;
        arrivals_bank3 = 1'd0;
        arrivals_address3 = 8'h0;
        arrivals_new3 = 128'h0;
        arrivals_new4 = 128'h0;
        arrivals_before1_read = 1'd0;
        arrivals_before1 = 1'd0;
        arrivals_before2 = 1'd0;
        arrivals_before3 = 1'd0;
        arrivals_word = 128'h0;
        arrivals_walk_bank1 = 1'd0;
        departure_cells_read = 8'h0;
        departure_cells = 8'h0;
        departure_delay_read = 36'h0;
        departure_delay = 36'h0;
        departure_ends_read = 36'h0;
        departure_ends = 36'h0;
        departure_removed_read = 11'h0;
        departure_removed = 11'h0;
        departure_skipped_read = 11'h0;
        departure_skipped = 11'h0;
        departure_packets_read = 1'd0;
        departure_packets = 1'd0;
        departure_unmatched_read = 1'd0;
        departure_unmatched = 1'd0;
        departure_expired_read = 1'd0;
        departure_expired = 1'd0;
        departures_valid1 = 1'd0;
        departures_bank1 = 1'd0;
        departures_address1 = 8'h0;
        departures_valid2 = 1'd0;
        departures_bank2 = 1'd0;
        departures_address2 = 8'h0;
        departures_valid3 = 1'd0;
        departures_bank3 = 1'd0;
        departures_address3 = 8'h0;
        departures_new3 = 284'h0;
        departures_new4 = 284'h0;
        departures_before1_read = 1'd0;
        departures_before1 = 1'd0;
        departures_before2 = 1'd0;
        departures_before3 = 1'd0;
        departures_word = 284'h0;
        departures_walk_bank1 = 1'd0;
        late_valid1 = 1'd0;
        late_bank1 = 1'd0;
        late_address1 = 8'h0;
        late_valid2 = 1'd0;
        late_bank2 = 1'd0;
        late_address2 = 8'h0;
        late_valid3 = 1'd0;
        late_bank3 = 1'd0;
        late_address3 = 8'h0;
        late_new3 = 17'h0;
        late_new4 = 17'h0;
        late_before1_read = 1'd0;
        late_before1 = 1'd0;
        late_before2 = 1'd0;
        late_before3 = 1'd0;
        late_word = 17'h0;
        late_walk_bank1 = 1'd0;
        epoch_waits = 1'd0;
        suspect_waits = 1'd0;
        busy = 1'd0;
        drain = 3'd0;
        walk_silent = 1'd1;
        walk_channel = 8'h0;
        walk_left = 1'd0;
        walk_last = 8'h0;
        fresh_banks = 2'd2;
        telling_end = 1'd0;
        walk_start_ns = 64'h0;
        walk_number = 32'h0;
        walk_span = 8'h0;
        walk_stepped = 1'd0;
        walk_end_ticks = 36'h0;
        walk_valid_1 = 1'd0;
        walk_channel_1 = 8'h0;
        walk_valid_2 = 1'd0;
        walk_channel_2 = 8'h0;
        arrivals_inserted_2 = 32'h0;
        arrivals_starts_2 = 36'h0;
        arrivals_peak_2 = 11'h0;
        arrivals_lost_2 = 32'h0;
        arrivals_exhausted_2 = 17'h0;
        departures_cells_2 = 32'h0;
        departures_packets_2 = 32'h0;
        departures_total_delay_2 = 56'h0;
        departures_peak_delay_2 = 36'h0;
        departures_ends_2 = 36'h0;
        departures_removed_2 = 11'h0;
        departures_unmatched_2 = 32'h0;
        departures_skipped_2 = 32'h0;
        departures_expired_2 = 17'h0;
        walk_late_2 = 17'h0;
        walk_before_2 = 11'h0;
        walk_valid_3 = 1'd0;
        walk_channel_3 = 8'h0;
        walk_after_3 = 11'h0;
        walk_cycles_3 = 36'h0;
        walk_peak_3 = 11'h0;
        walk_lost_3 = 32'h0;
        walk_was_busy_3 = 1'd0;
        arrivals_inserted_3 = 32'h0;
        arrivals_exhausted_3 = 17'h0;
        departures_cells_3 = 32'h0;
        departures_packets_3 = 32'h0;
        departures_total_delay_3 = 56'h0;
        departures_peak_delay_3 = 36'h0;
        departures_unmatched_3 = 32'h0;
        departures_skipped_3 = 32'h0;
        departures_expired_3 = 17'h0;
        walk_late_3 = 16'h0;
        walk_moved_3 = 1'd0;
        walk_valid_4 = 1'd0;
        walk_channel_4 = 8'h0;
        walk_with_end_4 = 36'h0;
        walk_starting_4 = 36'h0;
        walk_lists_4 = 1'd0;
        walk_lost_4 = 32'h0;
        walk_lost_any_4 = 1'd0;
        walk_peak_4 = 11'h0;
        arrivals_inserted_4 = 32'h0;
        arrivals_exhausted_4 = 17'h0;
        departures_cells_4 = 32'h0;
        departures_packets_4 = 32'h0;
        departures_total_delay_4 = 56'h0;
        departures_peak_delay_4 = 36'h0;
        departures_unmatched_4 = 32'h0;
        departures_skipped_4 = 32'h0;
        departures_expired_4 = 17'h0;
        walk_late_4 = 16'h0;
        walk_few_4 = 1'd0;
        walk_unmatched_any_4 = 1'd0;
        walk_skipped_any_4 = 1'd0;
        walk_channel_5 = 8'h0;
        walk_table_5 = 320'h0;
        walk_suspects_5 = 320'h0;
        walk_records = 16'h0;
        walk_issued = 1'd0;
        walk_any_records = 1'd0;
        walk_emptied = 1'd0;
        walked = 32'h0;
    end
    always @(posedge clk) begin
        if (boundary & ~walker_busy) open_start_ns <= word_1[63:0];
        if (boundary & ~walker_busy) open_number <= word_1[95:64];
        open_span <= (boundary & ~walker_busy) ? 8'h1 : sum_1;
        now_inserted <= change_inserted;
        now_exhausted <= change_exhausted;
        now_cancelled <= change_cancelled;
        now_arrival_channel <= change_arrival_channel;
        now_occupancy <= change_occupancy;
        now_begins_busy <= change_begins_busy;
        now_departed <= change_departed;
        now_cells <= change_cells;
        now_matched <= change_matched;
        now_delay <= change_delay;
        now_expired <= change_expired;
        now_departure_channel <= change_departure_channel;
        now_removed <= change_removed;
        now_ends_busy <= change_ends_busy;
        now_late <= change_late;
        now_late_channel <= change_late_channel;
        now_ticks <= change_ticks;
        arrival_starts_read <= {36{now_inserted & now_begins_busy}} & now_ticks;
        arrival_starts <= arrival_starts_read;
        arrival_occupancy_read <= {11{now_inserted}} & now_occupancy;
        arrival_occupancy <= arrival_occupancy_read;
        arrival_inserted_read <= now_inserted;
        arrival_inserted <= arrival_inserted_read;
        arrival_lost_read <= now_cancelled;
        arrival_lost <= arrival_lost_read;
        arrival_exhausted_read <= now_exhausted;
        arrival_exhausted <= arrival_exhausted_read;
        arrivals_bank1 <= bank;
        arrivals_address1 <= now_arrival_channel;
        arrivals_bank2 <= arrivals_bank1;
        arrivals_address2 <= arrivals_address1;
        arrivals_bank3 <= arrivals_bank2;
        arrivals_address3 <= arrivals_address2;
        arrivals_new3 <= {sum_2, sum_3, (mux_1[59:49] < arrival_occupancy) ? arrival_occupancy : mux_1[59:49],
                sum_4, sum_5};
        arrivals_new4 <= arrivals_new3;
        arrivals_before1_read <= arrivals_valid1 & (arrivals_bank1 == bank) & (arrivals_address1 ==
                now_arrival_channel);
        arrivals_before1 <= arrivals_before1_read;
        arrivals_before2 <= arrivals_valid2 & (arrivals_bank2 == bank) & (arrivals_address2 ==
                now_arrival_channel);
        arrivals_before3 <= arrivals_valid3 & (arrivals_bank3 == bank) & (arrivals_address3 ==
                now_arrival_channel);
        arrivals_word <= arrivals_before2 ? arrivals_new3 : arrivals_before3 ? arrivals_new4 : arrivals_bank1
                ? arrivals_words1_read0 : arrivals_words0_read0;
        arrivals_walk_bank1 <= walk_bank;
        departure_cells_read <= {8{now_departed}} & now_cells;
        departure_cells <= departure_cells_read;
        departure_delay_read <= {36{now_matched}} & now_delay;
        departure_delay <= departure_delay_read;
        departure_ends_read <= {36{now_ends_busy}} & now_ticks;
        departure_ends <= departure_ends_read;
        departure_removed_read <= now_removed;
        departure_removed <= departure_removed_read;
        departure_skipped_read <= {11{now_matched}} & difference_2;
        departure_skipped <= departure_skipped_read;
        departure_packets_read <= now_departed;
        departure_packets <= departure_packets_read;
        departure_unmatched_read <= now_departed & ~now_matched;
        departure_unmatched <= departure_unmatched_read;
        departure_expired_read <= now_expired;
        departure_expired <= departure_expired_read;
        departures_bank1 <= bank;
        departures_address1 <= now_departure_channel;
        departures_bank2 <= departures_bank1;
        departures_address2 <= departures_address1;
        departures_bank3 <= departures_bank2;
        departures_address3 <= departures_address2;
        departures_new3 <= {sum_6, sum_7, sum_8, (mux_3[163:128] < departure_delay) ? departure_delay :
                mux_3[163:128], sum_9, sum_10, sum_11, sum_12, sum_13};
        departures_new4 <= departures_new3;
        departures_before1_read <= departures_valid1 & (departures_bank1 == bank) & (departures_address1 ==
                now_departure_channel);
        departures_before1 <= departures_before1_read;
        departures_before2 <= departures_valid2 & (departures_bank2 == bank) & (departures_address2 ==
                now_departure_channel);
        departures_before3 <= departures_valid3 & (departures_bank3 == bank) & (departures_address3 ==
                now_departure_channel);
        departures_word <= departures_before2 ? departures_new3 : departures_before3 ? departures_new4 :
                departures_bank1 ? departures_words1_read0 : departures_words0_read0;
        departures_walk_bank1 <= walk_bank;
        late_bank1 <= bank;
        late_address1 <= now_late_channel;
        late_bank2 <= late_bank1;
        late_address2 <= late_address1;
        late_bank3 <= late_bank2;
        late_address3 <= late_address2;
        late_new3 <= mux_5 + {16'h0, 1'd1 & ~mux_5[16]};
        late_new4 <= late_new3;
        late_before1_read <= late_valid1 & (late_bank1 == bank) & (late_address1 == now_late_channel);
        late_before1 <= late_before1_read;
        late_before2 <= late_valid2 & (late_bank2 == bank) & (late_address2 == now_late_channel);
        late_before3 <= late_valid3 & (late_bank3 == bank) & (late_address3 == now_late_channel);
        late_word <= late_before2 ? late_new3 : late_before3 ? late_new4 : late_bank1 ? late_words1_read0 :
                late_words0_read0;
        late_walk_bank1 <= walk_bank;
        if (turn) walk_last <= (logic_1 | (|last_channel[15:8])) ? 8'hff : last_channel[7:0];
        if (turn) walk_start_ns <= open_start_ns;
        if (turn) walk_number <= open_number;
        if (turn) walk_span <= open_span;
        if (turn) walk_stepped <= step_seen | step_recent;
        if (turn) walk_end_ticks <= {word_1[31:0], 4'd0};
        if (advance) walk_channel_1 <= walk_channel;
        if (advance) walk_channel_2 <= walk_channel_1;
        if (advance) arrivals_inserted_2 <= mux_2[127:96];
        if (advance) arrivals_starts_2 <= mux_2[95:60];
        if (advance) arrivals_peak_2 <= mux_2[59:49];
        if (advance) arrivals_lost_2 <= mux_2[48:17];
        if (advance) arrivals_exhausted_2 <= mux_2[16:0];
        if (advance) departures_cells_2 <= mux_4[283:252];
        if (advance) departures_packets_2 <= mux_4[251:220];
        if (advance) departures_total_delay_2 <= mux_4[219:164];
        if (advance) departures_peak_delay_2 <= mux_4[163:128];
        if (advance) departures_ends_2 <= mux_4[127:92];
        if (advance) departures_removed_2 <= mux_4[91:81];
        if (advance) departures_unmatched_2 <= mux_4[80:49];
        if (advance) departures_skipped_2 <= mux_4[48:17];
        if (advance) departures_expired_2 <= mux_4[16:0];
        if (advance) walk_late_2 <= late_walk_bank1 ? late_words1_read0 : late_words0_read0;
        if (advance) walk_before_2 <= occupancy_before_read0;
        if (advance) walk_channel_3 <= walk_channel_2;
        if (advance) walk_after_3 <= walk_entered - departures_removed_2;
        if (advance) walk_cycles_3 <= departures_ends_2 - arrivals_starts_2;
        if (advance) walk_peak_3 <= (walk_before_2 < arrivals_peak_2) ? arrivals_peak_2 : walk_before_2;
        if (advance) walk_lost_3 <= arrivals_lost_2 + {16'h0, {16{walk_late_2[16]}} | walk_late_2[15:0]};
        if (advance) walk_was_busy_3 <= |walk_before_2;
        if (advance) arrivals_inserted_3 <= arrivals_inserted_2;
        if (advance) arrivals_exhausted_3 <= arrivals_exhausted_2;
        if (advance) departures_cells_3 <= departures_cells_2;
        if (advance) departures_packets_3 <= departures_packets_2;
        if (advance) departures_total_delay_3 <= departures_total_delay_2;
        if (advance) departures_peak_delay_3 <= departures_peak_delay_2;
        if (advance) departures_unmatched_3 <= departures_unmatched_2;
        if (advance) departures_skipped_3 <= departures_skipped_2;
        if (advance) departures_expired_3 <= departures_expired_2;
        if (advance) walk_late_3 <= {16{walk_late_2[16]}} | walk_late_2[15:0];
        if (advance) walk_moved_3 <= (|arrivals_inserted_2) | (|departures_packets_2);
        if (advance) walk_channel_4 <= walk_channel_3;
        if (advance) walk_with_end_4 <= walk_cycles_3 + ({36{|walk_after_3}} & walk_end_ticks);
        if (advance) walk_starting_4 <= {36{walk_was_busy_3}} & {walk_start_ns[31:0], 4'd0};
        if (advance) walk_lists_4 <= walk_was_busy_3 | (|walk_after_3) | walk_moved_3;
        if (advance) walk_lost_4 <= walk_lost_3;
        if (advance) walk_lost_any_4 <= |walk_lost_3;
        if (advance) walk_peak_4 <= walk_peak_3;
        if (advance) arrivals_inserted_4 <= arrivals_inserted_3;
        if (advance) arrivals_exhausted_4 <= arrivals_exhausted_3;
        if (advance) departures_cells_4 <= departures_cells_3;
        if (advance) departures_packets_4 <= departures_packets_3;
        if (advance) departures_total_delay_4 <= departures_total_delay_3;
        if (advance) departures_peak_delay_4 <= departures_peak_delay_3;
        if (advance) departures_unmatched_4 <= departures_unmatched_3;
        if (advance) departures_skipped_4 <= departures_skipped_3;
        if (advance) departures_expired_4 <= departures_expired_3;
        if (advance) walk_late_4 <= walk_late_3;
        if (advance) walk_few_4 <= (|arrivals_exhausted_3) | (|departures_expired_3) | (|walk_late_3);
        if (advance) walk_unmatched_any_4 <= |departures_unmatched_3;
        if (advance) walk_skipped_any_4 <= |departures_skipped_3;
        if (advance) walk_channel_5 <= walk_channel_4;
        if (advance) walk_table_5 <= {32'h0, arrivals_inserted_4, walk_lost_4, departures_total_delay_4, 4'd0,
                departures_peak_delay_4, walk_span, 5'h0, walk_peak_4, 4'd0, difference_4,
                departures_packets_4, departures_cells_4};
        if (advance) walk_suspects_5 <= {160'h0, 16'h0, walk_late_4, 16'h0, {16{departures_expired_4[16]}} |
                departures_expired_4[15:0], departures_skipped_4, departures_unmatched_4, 16'h0,
                {16{arrivals_exhausted_4[16]}} | arrivals_exhausted_4[15:0]};
        walk_any_records <= |walk_records;
    end
    always @(posedge clk) begin
        if (rst) begin
            under_way_head <= 3'd0;
            under_way_tail <= 3'd0;
            bank <= 1'd0;
            running <= 1'd0;
            merged <= 32'h0;
            step_left <= 9'h0;
            step_recent <= 1'd0;
            step_seen <= 1'd0;
            arrivals_valid1 <= 1'd0;
            arrivals_valid2 <= 1'd0;
            arrivals_valid3 <= 1'd0;
            departures_valid1 <= 1'd0;
            departures_valid2 <= 1'd0;
            departures_valid3 <= 1'd0;
            late_valid1 <= 1'd0;
            late_valid2 <= 1'd0;
            late_valid3 <= 1'd0;
            epoch_waits <= 1'd0;
            suspect_waits <= 1'd0;
            busy <= 1'd0;
            drain <= 3'd0;
            walk_silent <= 1'd1;
            walk_channel <= 8'h0;
            walk_left <= 1'd0;
            fresh_banks <= 2'd2;
            telling_end <= 1'd0;
            walk_valid_1 <= 1'd0;
            walk_valid_2 <= 1'd0;
            walk_valid_3 <= 1'd0;
            walk_valid_4 <= 1'd0;
            walk_records <= 16'h0;
            walk_issued <= 1'd0;
            walk_emptied <= 1'd0;
            walked <= 32'h0;
        end else begin
            if (change_boundary) under_way_head <= under_way_head + 3'd1;
            if (timer_boundary) under_way_tail <= under_way_tail + 3'd1;
            bank <= bank ^ turn;
            running <= enable & (running | (boundary & ~walker_busy));
            if (boundary & walker_busy) merged <= merged + 32'h1;
            step_left <= clock_step ? 9'h1ff : difference_1;
            step_recent <= |step_left;
            step_seen <= step_recent | (step_seen & ~turn);
            arrivals_valid1 <= arrival_op;
            arrivals_valid2 <= arrivals_valid1;
            arrivals_valid3 <= arrivals_valid2;
            departures_valid1 <= departure_op;
            departures_valid2 <= departures_valid1;
            departures_valid3 <= departures_valid2;
            late_valid1 <= late_op;
            late_valid2 <= late_valid1;
            late_valid3 <= late_valid2;
            epoch_waits <= advance ? (logic_20 & (walk_lists_4 | walk_lost_any_4 | logic_19)) : (epoch_waits &
                    ~record_ready);
            suspect_waits <= advance ? (logic_20 & logic_19) : (suspect_waits & ~(record_ready &
                    ~epoch_waits));
            busy <= turn | (busy & ~walk_done);
            drain <= turn ? 3'd7 : difference_3;
            if (turn) walk_silent <= ~running;
            walk_channel <= turn ? 8'h0 : sum_14;
            walk_left <= turn | (walk_left & ~(logic_16 & (walk_channel == walk_last)));
            fresh_banks <= fresh_banks - {1'd0, walk_done & (|fresh_banks)};
            telling_end <= (logic_17 & walk_any_records) | (telling_end & ~record_ready);
            if (advance) walk_valid_1 <= logic_3;
            if (advance) walk_valid_2 <= walk_valid_1;
            if (advance) walk_valid_3 <= walk_valid_2;
            if (advance) walk_valid_4 <= walk_valid_3;
            walk_records <= turn ? 16'h0 : sum_15;
            walk_issued <= ~turn & (walk_issued | (logic_3 & advance));
            walk_emptied <= busy & walk_issued & ~logic_3 & ~walk_valid_1 & ~walk_valid_2 & ~walk_valid_3 &
                    ~walk_valid_4 & ~epoch_waits & ~suspect_waits;
            if (walk_done & ~walk_silent) walked <= walked + 32'h1;
        end
    end

    assign record_valid = epoch_waits | suspect_waits | telling_end;
    assign record_kind = telling_end ? 3'd3 : epoch_waits ? 3'd1 : 3'd2;
    assign record_channel = {16{~telling_end}} & {8'h0, walk_channel_5};
    assign record_epoch = walk_number;
    assign record_start_ns = walk_start_ns;
    assign record_payload = telling_end ? {272'h0, 7'h0, walk_stepped, walk_span, 16'h0, walk_records} :
            epoch_waits ? walk_table_5 : walk_suspects_5;
    assign number = open_number;
    assign walking = busy & running;
    assign ready = ~logic_18;
endmodule

`default_nettype wire
