// Generated from Rust; do not edit.
`default_nettype none

module transmit (
    input  wire clk, // transmit.rs:146
    input  wire rst, // transmit.rs:146
    input  wire [63:0] stamp_time, // transmit.rs:147
    input  wire [15:0] stamp_sum, // transmit.rs:147
    input  wire [63:0] through_tdata, // transmit.rs:148
    input  wire [7:0] through_tkeep, // transmit.rs:148
    input  wire through_tvalid, // transmit.rs:148
    input  wire through_tlast, // transmit.rs:148
    input  wire through_tuser, // transmit.rs:148
    input  wire tx_tready, // transmit.rs:149
    input  wire frame_valid, // store.rs:76
    input  wire [5:0] frame_layout, // store.rs:76
    input  wire frame_summed, // store.rs:76
    input  wire [15:0] frame_base, // store.rs:76
    input  wire [31:0] frame_sequence, // store.rs:76
    input  wire beat_valid, // store.rs:124
    input  wire beat_first, // store.rs:124
    input  wire beat_last, // store.rs:124
    input  wire beat_bad, // store.rs:124
    input  wire beat_sure, // store.rs:124
    input  wire [2:0] beat_count, // store.rs:124
    input  wire [63:0] beat_data, // store.rs:124
    output wire room, // store.rs:107
    input  wire probe_valid, // own.rs:35
    input  wire probe_last, // own.rs:35
    input  wire [2:0] probe_count, // own.rs:35
    input  wire [63:0] probe_data, // own.rs:35
    input  wire [5:0] probe_layout, // own.rs:35
    input  wire [15:0] probe_base, // own.rs:35
    output wire probe_ready, // turns.rs:38
    output wire through_tready, // turns.rs:40
    output wire count_replies, // turns.rs:87
    output wire count_through, // turns.rs:87
    output wire count_waited, // turns.rs:87
    output wire count_wait_clocks, // turns.rs:87
    output wire count_probes, // turns.rs:87
    output wire count_probe_waited, // turns.rs:87
    output wire count_probe_wait_clocks, // turns.rs:87
    output wire [63:0] tx_tdata, // transmit.rs:190
    output wire tx_tvalid, // transmit.rs:191
    output wire [7:0] tx_tkeep, // transmit.rs:199
    output wire tx_tlast, // transmit.rs:199
    output wire tx_tuser // transmit.rs:199
);
    reg own_is_probe; // own.rs:31
    reg own_open; // own.rs:31
    reg own_was_reply; // own.rs:31
    reg [10:0] beats_tail; // store.rs:125
    reg [10:0] beats_end; // store.rs:125
    reg [10:0] beats_head; // store.rs:132
    reg beats_some; // store.rs:132
    reg beats_room; // store.rs:132
    reg beats_arrived; // store.rs:132
    reg [2:0] beats_small_head; // store.rs:132
    reg [2:0] beats_small_tail; // store.rs:132
    reg [3:0] beats_count; // store.rs:132
    reg beats_valid; // store.rs:132
    reg [3:0] beats_ahead; // store.rs:132
    reg [10:0] beats_used; // store.rs:134
    reg [5:0] frames_head; // store.rs:80
    reg [5:0] frames_tail; // store.rs:80
    reg [6:0] frames_count; // store.rs:100
    reg frames_some; // store.rs:104
    reg room_told; // store.rs:107
    reg probe_waits; // own.rs:65
    reg out_valid; // turns.rs:27
    reg out_begins; // turns.rs:27
    reg in_through; // turns.rs:27
    reg was_own; // turns.rs:27
    reg reply_late; // turns.rs:61
    reg probe_late; // turns.rs:61
    reg sent_is_probe; // turns.rs:61
    reg sent_late; // turns.rs:61
    reg is_replies; // turns.rs:86
    reg is_through; // turns.rs:86
    reg is_waited; // turns.rs:86
    reg is_wait_clocks; // turns.rs:86
    reg is_probes; // turns.rs:86
    reg is_probe_waited; // turns.rs:86
    reg is_probe_wait_clocks; // turns.rs:86
    reg [5:0] sent_layout; // transmit.rs:158
    reg sent_summed; // transmit.rs:158
    reg [15:0] sent_base; // transmit.rs:158
    reg [31:0] sent_sequence; // transmit.rs:158
    reg [63:0] now_time; // transmit.rs:162
    reg [15:0] now_sum; // transmit.rs:162
    reg [63:0] kept_time; // transmit.rs:164
    reg [15:0] kept_sum; // transmit.rs:164
    reg next_is_1; // stamps.rs:64
    reg next_is_2; // stamps.rs:64
    reg next_is_3; // stamps.rs:64
    reg next_is_4; // stamps.rs:64
    reg next_is_5; // stamps.rs:64
    reg next_is_6; // stamps.rs:64
    reg next_is_7; // stamps.rs:64
    reg next_is_8; // stamps.rs:64
    reg next_is_9; // stamps.rs:64
    reg next_is_10; // stamps.rs:64
    reg [15:0] out_data_3; // transmit.rs:186
    reg [15:0] out_data_2; // transmit.rs:186
    reg [15:0] out_data_1; // transmit.rs:186
    reg [15:0] out_data_0; // transmit.rs:186
    reg [7:0] out_tkeep; // transmit.rs:197
    reg out_tlast; // transmit.rs:197
    reg out_tuser; // transmit.rs:197
    reg [68:0] beats_read0; // store.rs:132
    (* no_rw_check *) reg [68:0] beats [0:2047]; // store.rs:127
    reg [68:0] beats_small [0:7]; // store.rs:132
    reg [54:0] frames [0:63]; // store.rs:96
    wire free = ~out_valid | tx_tready; // turns.rs:31
    wire logic_1 = ~own_open & ~in_through; // turns.rs:32
    wire reply_ready = frames_some & beats_valid; // store.rs:109
    wire logic_2 = through_tvalid & was_own; // turns.rs:33
    wire turn = (own_is_probe ? probe_valid : reply_ready) & ~logic_2; // turns.rs:34
    wire first_taken = free & logic_1 & turn; // transmit.rs:150
    wire rest_taken = free & own_open & (own_is_probe ? probe_valid : beats_valid); // transmit.rs:150
    wire own_taken = first_taken | rest_taken; // transmit.rs:151
    wire logic_3 = first_taken & ~own_is_probe; // own.rs:34
    wire [10:0] mux_1 = beat_first ? beats_end : beats_tail; // store.rs:126
    wire [10:0] sum_1 = mux_1 + 11'h1; // store.rs:129
    wire logic_4 = beats_some & beats_room; // store.rs:132
    wire [10:0] sum_2 = beats_head + {10'h0, logic_4}; // store.rs:132
    wire logic_5 = own_taken & ~own_is_probe & beats_valid; // store.rs:132
    wire [3:0] sum_3 = beats_count + {3'd0, beats_arrived}; // store.rs:132
    wire [3:0] difference_1 = sum_3 - {3'd0, logic_5}; // store.rs:132
    wire [3:0] sum_4 = beats_ahead + {3'd0, logic_4}; // store.rs:132
    wire [3:0] difference_2 = sum_4 - {3'd0, logic_5}; // store.rs:132
    wire [68:0] word_1 = beats_small[beats_small_head]; // store.rs:132
    wire [6:0] sum_5 = frames_count + {6'h0, frame_valid}; // store.rs:101
    wire [6:0] difference_3 = sum_5 - {6'h0, logic_3}; // store.rs:102
    wire [54:0] word_2 = frames[frames_head]; // store.rs:113
    wire mux_2 = own_is_probe ? probe_last : word_1[68]; // own.rs:40
    wire [2:0] mux_3 = own_is_probe ? probe_count : word_1[66:64]; // own.rs:42
    wire [63:0] mux_4 = own_is_probe ? probe_data : word_1[63:0]; // own.rs:43
    wire through_ready = free & (in_through | (logic_1 & ~turn)); // turns.rs:39
    wire through_taken = through_ready & through_tvalid; // turns.rs:41
    wire first_beat_waits = out_begins & ~tx_tready; // turns.rs:45
    wire reply_held_up = reply_ready & ~(first_taken & ~own_is_probe); // turns.rs:64
    wire probe_held_up = probe_waits & ~(first_taken & own_is_probe); // turns.rs:64
    wire begun = out_begins & tx_tready; // turns.rs:75
    wire logic_6 = begun & ~sent_is_probe; // turns.rs:76
    wire logic_7 = begun & sent_is_probe; // turns.rs:76
    wire [63:0] mux_5 = out_begins ? now_time : kept_time; // transmit.rs:165
    wire [15:0] mux_6 = out_begins ? now_sum : kept_sum; // transmit.rs:165
    wire [15:0] sum_6 = sent_base + mux_6; // lanes.rs:62
    wire [16:0] sum_7 = {1'd0, sent_base} + {1'd0, mux_6}; // lanes.rs:63
    wire [16:0] sum_8 = sum_7 + 17'h1; // lanes.rs:63
    wire [15:0] logic_8 = ~(sum_8[16] ? sum_8[15:0] : sum_6); // lanes.rs:64
    wire logic_9 = first_taken | rest_taken; // transmit.rs:179
    wire taken = logic_9 | through_taken; // transmit.rs:180
    wire logic_10 = rest_taken & sent_layout[1]; // stamps.rs:84
    wire logic_11 = rest_taken & sent_layout[3]; // stamps.rs:84
    wire logic_12 = rest_taken & sent_layout[5]; // stamps.rs:84
    wire [15:0] logic_13 = ({16{rest_taken & sent_layout[0] & next_is_5}} & {mux_5[55:48], mux_5[63:56]}) |
            ({16{logic_10 & next_is_6}} & {mux_5[23:16], mux_5[31:24]}) | ({16{logic_10 & next_is_5}} &
            {sent_sequence[23:16], sent_sequence[31:24]}) | ({16{rest_taken & sent_layout[2] & next_is_6}} &
            {mux_5[55:48], mux_5[63:56]}); // lanes.rs:18
    wire [15:0] logic_14 = ({16{logic_11 & next_is_8}} & {mux_5[23:16], mux_5[31:24]}) | ({16{logic_11 &
            next_is_7}} & {sent_sequence[23:16], sent_sequence[31:24]}) | ({16{rest_taken & sent_layout[4] &
            next_is_8}} & {mux_5[55:48], mux_5[63:56]}) | ({16{logic_12 & next_is_9}} & {mux_5[23:16],
            mux_5[31:24]}); // lanes.rs:18
    wire logic_15 = rest_taken & sent_layout[0]; // stamps.rs:84
    wire logic_16 = rest_taken & sent_layout[1]; // stamps.rs:84
    wire logic_17 = rest_taken & sent_layout[2]; // stamps.rs:84
    wire logic_18 = rest_taken & sent_layout[3]; // stamps.rs:84
    wire logic_19 = rest_taken & sent_layout[4]; // stamps.rs:84
    wire logic_20 = rest_taken & sent_layout[5]; // stamps.rs:84
    wire [15:0] logic_21 = ({16{logic_15 & next_is_6}} & {mux_5[7:0], mux_5[15:8]}) | ({16{logic_15 &
            next_is_5}} & {sent_sequence[7:0], sent_sequence[15:8]}) | ({16{logic_16 & sent_summed &
            next_is_5}} & {logic_8[7:0], logic_8[15:8]}) | ({16{logic_16 & next_is_6}} & {mux_5[39:32],
            mux_5[47:40]}); // lanes.rs:18
    wire [15:0] logic_22 = ({16{logic_17 & next_is_7}} & {mux_5[7:0], mux_5[15:8]}) | ({16{logic_17 &
            next_is_6}} & {sent_sequence[7:0], sent_sequence[15:8]}) | ({16{logic_18 & sent_summed &
            next_is_7}} & {logic_8[7:0], logic_8[15:8]}) | ({16{logic_18 & next_is_8}} & {mux_5[39:32],
            mux_5[47:40]}); // lanes.rs:18
    wire [15:0] logic_23 = ({16{logic_19 & next_is_9}} & {mux_5[7:0], mux_5[15:8]}) | ({16{logic_19 &
            next_is_8}} & {sent_sequence[7:0], sent_sequence[15:8]}) | ({16{logic_20 & sent_summed &
            next_is_8}} & {logic_8[7:0], logic_8[15:8]}) | ({16{logic_20 & next_is_9}} & {mux_5[39:32],
            mux_5[47:40]}); // lanes.rs:18
    wire logic_24 = rest_taken & sent_layout[0]; // stamps.rs:84
    wire logic_25 = rest_taken & sent_layout[2]; // stamps.rs:84
    wire logic_26 = rest_taken & sent_layout[4]; // stamps.rs:84
    wire [15:0] logic_27 = ({16{logic_24 & next_is_6}} & {mux_5[23:16], mux_5[31:24]}) | ({16{logic_24 &
            next_is_5}} & {sent_sequence[23:16], sent_sequence[31:24]}) | ({16{rest_taken & sent_layout[1] &
            next_is_6}} & {mux_5[55:48], mux_5[63:56]}) | ({16{logic_25 & next_is_7}} & {mux_5[23:16],
            mux_5[31:24]}); // lanes.rs:18
    wire [15:0] logic_28 = ({16{logic_25 & next_is_6}} & {sent_sequence[23:16], sent_sequence[31:24]}) |
            ({16{rest_taken & sent_layout[3] & next_is_8}} & {mux_5[55:48], mux_5[63:56]}) | ({16{logic_26 &
            next_is_9}} & {mux_5[23:16], mux_5[31:24]}) | ({16{logic_26 & next_is_8}} & {sent_sequence[23:16],
            sent_sequence[31:24]}); // lanes.rs:18
    wire logic_29 = rest_taken & sent_layout[0]; // stamps.rs:84
    wire logic_30 = rest_taken & sent_layout[1]; // stamps.rs:84
    wire logic_31 = rest_taken & sent_layout[2]; // stamps.rs:84
    wire logic_32 = rest_taken & sent_layout[3]; // stamps.rs:84
    wire logic_33 = rest_taken & sent_layout[4]; // stamps.rs:84
    wire logic_34 = rest_taken & sent_layout[5]; // stamps.rs:84
    wire [15:0] logic_35 = ({16{logic_29 & sent_summed & next_is_5}} & {logic_8[7:0], logic_8[15:8]}) |
            ({16{logic_29 & next_is_6}} & {mux_5[39:32], mux_5[47:40]}) | ({16{logic_30 & next_is_7}} &
            {mux_5[7:0], mux_5[15:8]}) | ({16{logic_30 & next_is_6}} & {sent_sequence[7:0],
            sent_sequence[15:8]}); // lanes.rs:18
    wire [15:0] logic_36 = ({16{logic_31 & sent_summed & next_is_6}} & {logic_8[7:0], logic_8[15:8]}) |
            ({16{logic_31 & next_is_7}} & {mux_5[39:32], mux_5[47:40]}) | ({16{logic_32 & next_is_9}} &
            {mux_5[7:0], mux_5[15:8]}) | ({16{logic_32 & next_is_8}} & {sent_sequence[7:0],
            sent_sequence[15:8]}); // lanes.rs:18
    wire [15:0] logic_37 = ({16{logic_33 & sent_summed & next_is_8}} & {logic_8[7:0], logic_8[15:8]}) |
            ({16{logic_33 & next_is_9}} & {mux_5[39:32], mux_5[47:40]}) | ({16{logic_34 & next_is_10}} &
            {mux_5[7:0], mux_5[15:8]}) | ({16{logic_34 & next_is_9}} & {sent_sequence[7:0],
            sent_sequence[15:8]}); // lanes.rs:18
    wire logic_38 = ~mux_2 | ~(|mux_3); // store.rs:64
    wire [7:0] joined_1 = {logic_38, logic_38 | (mux_3[2] & mux_3[1] & (mux_3[0] | 1'd0)), logic_38 |
            (mux_3[2] & (mux_3[1] | (mux_3[0] & 1'd0))), logic_38 | (mux_3[2] & (mux_3[1] | mux_3[0] | 1'd0)),
            logic_38 | mux_3[2] | (mux_3[1] & mux_3[0] & 1'd0), logic_38 | mux_3[2] | (mux_3[1] & (mux_3[0] |
            1'd0)), logic_38 | mux_3[2] | mux_3[1] | (mux_3[0] & 1'd0), logic_38 | mux_3[2] | mux_3[1] |
            mux_3[0] | 1'd0}; // store.rs:69

    always @(posedge clk) begin
        if (beat_valid) beats[mux_1] <= {beat_last, beat_bad, beat_count, beat_data};
    end
`ifdef FORMAL
    always @(posedge clk) if (logic_4) beats_read0 <= (beat_valid & (mux_1 == beats_head)) ? ~{beat_last,
            beat_bad, beat_count, beat_data} : beats[beats_head];
`else
    always @(posedge clk) if (logic_4) beats_read0 <= beats[beats_head];
`endif
    always @(posedge clk) begin
        if (beats_arrived) beats_small[beats_small_tail] <= beats_read0;
    end
    always @(posedge clk) begin
        if (frame_valid) frames[frames_tail] <= {frame_layout, frame_summed, frame_base, frame_sequence};
    end

    initial begin
        own_is_probe = 1'd0;
        own_open = 1'd0;
        own_was_reply = 1'd0;
        beats_tail = 11'h0;
        beats_end = 11'h0;
        beats_head = 11'h0;
        beats_some = 1'd0;
        beats_room = 1'd1;
        beats_arrived = 1'd0;
        beats_small_head = 3'd0;
        beats_small_tail = 3'd0;
        beats_count = 4'd0;
        beats_valid = 1'd0;
        beats_ahead = 4'd0;
        beats_used = 11'h0;
        frames_head = 6'h0;
        frames_tail = 6'h0;
        frames_count = 7'h0;
        frames_some = 1'd0;
        room_told = 1'd1;
        probe_waits = 1'd0;
        out_valid = 1'd0;
        out_begins = 1'd0;
        in_through = 1'd0;
        was_own = 1'd0;
        reply_late = 1'd0;
        probe_late = 1'd0;
        sent_is_probe = 1'd0;
        sent_late = 1'd0;
        is_replies = 1'd0;
        is_through = 1'd0;
        is_waited = 1'd0;
        is_wait_clocks = 1'd0;
        is_probes = 1'd0;
        is_probe_waited = 1'd0;
        is_probe_wait_clocks = 1'd0;
        sent_layout = 6'h0;
        sent_summed = 1'd0;
        sent_base = 16'h0;
        sent_sequence = 32'h0;
        now_time = 64'h0;
        now_sum = 16'h0;
        kept_time = 64'h0;
        kept_sum = 16'h0;
        next_is_1 = 1'd0;
        next_is_2 = 1'd0;
        next_is_3 = 1'd0;
        next_is_4 = 1'd0;
        next_is_5 = 1'd0;
        next_is_6 = 1'd0;
        next_is_7 = 1'd0;
        next_is_8 = 1'd0;
        next_is_9 = 1'd0;
        next_is_10 = 1'd0;
        out_data_3 = 16'h0;
        out_data_2 = 16'h0;
        out_data_1 = 16'h0;
        out_data_0 = 16'h0;
        out_tkeep = 8'h0;
        out_tlast = 1'd0;
        out_tuser = 1'd0;
    end
    always @(posedge clk) begin
        beats_used <= beats_tail - beats_head;
        if (first_taken) sent_layout <= own_is_probe ? probe_layout : word_2[54:49];
        if (first_taken) sent_summed <= own_is_probe ? 1'd1 : word_2[48];
        if (first_taken) sent_base <= own_is_probe ? probe_base : word_2[47:32];
        if (first_taken) sent_sequence <= own_is_probe ? 32'h0 : word_2[31:0];
        now_time <= stamp_time;
        now_sum <= stamp_sum;
        kept_time <= mux_5;
        kept_sum <= mux_6;
        if (taken | 1'd0) out_data_3 <= logic_13 | logic_14 | ({16{logic_12 & next_is_8}} &
                {sent_sequence[23:16], sent_sequence[31:24]}) | ({16{logic_9}} & mux_4[63:48]) |
                ({16{through_taken}} & through_tdata[63:48]);
        if (taken | 1'd0) out_data_2 <= logic_21 | logic_22 | logic_23 | ({16{logic_9}} & mux_4[47:32]) |
                ({16{through_taken}} & through_tdata[47:32]);
        if (taken | 1'd0) out_data_1 <= logic_27 | logic_28 | ({16{rest_taken & sent_layout[5] & next_is_9}} &
                {mux_5[55:48], mux_5[63:56]}) | ({16{logic_9}} & mux_4[31:16]) | ({16{through_taken}} &
                through_tdata[31:16]);
        if (taken | 1'd0) out_data_0 <= logic_35 | logic_36 | logic_37 | ({16{logic_9}} & mux_4[15:0]) |
                ({16{through_taken}} & through_tdata[15:0]);
        if (taken) out_tkeep <= logic_9 ? joined_1 : through_tkeep;
        if (taken) out_tlast <= logic_9 ? mux_2 : through_tlast;
        if (taken) out_tuser <= logic_9 ? (~own_is_probe & word_1[67]) : through_tuser;
    end
    always @(posedge clk) begin
        if (rst) begin
            own_is_probe <= 1'd0;
            own_open <= 1'd0;
            own_was_reply <= 1'd0;
            beats_tail <= 11'h0;
            beats_end <= 11'h0;
            beats_head <= 11'h0;
            beats_some <= 1'd0;
            beats_room <= 1'd1;
            beats_arrived <= 1'd0;
            beats_small_head <= 3'd0;
            beats_small_tail <= 3'd0;
            beats_count <= 4'd0;
            beats_valid <= 1'd0;
            beats_ahead <= 4'd0;
            frames_head <= 6'h0;
            frames_tail <= 6'h0;
            frames_count <= 7'h0;
            frames_some <= 1'd0;
            room_told <= 1'd1;
            probe_waits <= 1'd0;
            out_valid <= 1'd0;
            out_begins <= 1'd0;
            in_through <= 1'd0;
            was_own <= 1'd0;
            reply_late <= 1'd0;
            probe_late <= 1'd0;
            sent_is_probe <= 1'd0;
            sent_late <= 1'd0;
            is_replies <= 1'd0;
            is_through <= 1'd0;
            is_waited <= 1'd0;
            is_wait_clocks <= 1'd0;
            is_probes <= 1'd0;
            is_probe_waited <= 1'd0;
            is_probe_wait_clocks <= 1'd0;
            next_is_1 <= 1'd0;
            next_is_2 <= 1'd0;
            next_is_3 <= 1'd0;
            next_is_4 <= 1'd0;
            next_is_5 <= 1'd0;
            next_is_6 <= 1'd0;
            next_is_7 <= 1'd0;
            next_is_8 <= 1'd0;
            next_is_9 <= 1'd0;
            next_is_10 <= 1'd0;
        end else begin
            if (own_taken ? mux_2 : ~own_open) own_is_probe <= own_taken ? (~own_is_probe & probe_valid) :
                    (own_is_probe | (probe_valid & (~reply_ready | own_was_reply)));
            if (own_taken) own_open <= ~mux_2;
            if (own_taken) own_was_reply <= ~own_is_probe;
            if (beat_valid) beats_tail <= sum_1;
            if (beat_valid & beat_sure) beats_end <= sum_1;
            beats_head <= sum_2;
            beats_some <= sum_2 != beats_end;
            beats_room <= difference_2 < 4'd7;
            beats_arrived <= logic_4;
            if (logic_5) beats_small_head <= beats_small_head + 3'd1;
            if (beats_arrived) beats_small_tail <= beats_small_tail + 3'd1;
            beats_count <= difference_1;
            beats_valid <= |difference_1;
            beats_ahead <= difference_2;
            if (logic_3) frames_head <= frames_head + 6'h1;
            if (frame_valid) frames_tail <= frames_tail + 6'h1;
            frames_count <= difference_3;
            frames_some <= |difference_3;
            room_told <= (frames_count < 7'h30) & (beats_used < 11'h2e0);
            probe_waits <= probe_valid & ~(own_open & own_is_probe) & ~(first_taken & own_is_probe);
            out_valid <= first_taken | rest_taken | through_taken | (out_valid & ~tx_tready);
            out_begins <= first_taken | first_beat_waits;
            if (through_taken) in_through <= ~through_tlast;
            if (first_taken | rest_taken | through_taken) was_own <= (first_taken | rest_taken) & mux_2;
            reply_late <= (reply_held_up | reply_late) & ~(first_taken & ~own_is_probe);
            probe_late <= (probe_held_up | probe_late) & ~(first_taken & own_is_probe);
            if (first_taken) sent_is_probe <= own_is_probe;
            if (first_taken | first_beat_waits) sent_late <= first_beat_waits | (own_is_probe ? probe_late :
                    reply_late);
            is_replies <= logic_6;
            is_through <= through_taken & through_tlast;
            is_waited <= logic_6 & sent_late;
            is_wait_clocks <= reply_held_up | (first_beat_waits & ~sent_is_probe);
            is_probes <= logic_7;
            is_probe_waited <= logic_7 & sent_late;
            is_probe_wait_clocks <= probe_held_up | (first_beat_waits & sent_is_probe);
            next_is_1 <= first_taken | (next_is_1 & ~rest_taken);
            next_is_2 <= ~first_taken & ((next_is_1 & rest_taken) | (next_is_2 & ~rest_taken));
            next_is_3 <= ~first_taken & ((next_is_2 & rest_taken) | (next_is_3 & ~rest_taken));
            next_is_4 <= ~first_taken & ((next_is_3 & rest_taken) | (next_is_4 & ~rest_taken));
            next_is_5 <= ~first_taken & ((next_is_4 & rest_taken) | (next_is_5 & ~rest_taken));
            next_is_6 <= ~first_taken & ((next_is_5 & rest_taken) | (next_is_6 & ~rest_taken));
            next_is_7 <= ~first_taken & ((next_is_6 & rest_taken) | (next_is_7 & ~rest_taken));
            next_is_8 <= ~first_taken & ((next_is_7 & rest_taken) | (next_is_8 & ~rest_taken));
            next_is_9 <= ~first_taken & ((next_is_8 & rest_taken) | (next_is_9 & ~rest_taken));
            next_is_10 <= ~first_taken & ((next_is_9 & rest_taken) | (next_is_10 & ~rest_taken));
        end
    end

    assign room = room_told;
    assign probe_ready = free & own_is_probe & ~in_through & ~logic_2;
    assign through_tready = through_ready;
    assign count_replies = is_replies;
    assign count_through = is_through;
    assign count_waited = is_waited;
    assign count_wait_clocks = is_wait_clocks;
    assign count_probes = is_probes;
    assign count_probe_waited = is_probe_waited;
    assign count_probe_wait_clocks = is_probe_wait_clocks;
    assign tx_tdata = {out_data_3, out_data_2, out_data_1, out_data_0};
    assign tx_tvalid = out_valid;
    assign tx_tkeep = out_tkeep;
    assign tx_tlast = out_tlast;
    assign tx_tuser = out_tuser;

`ifdef FORMAL
    always @(posedge clk) if (!rst) a_probe_stays: assume(~own_is_probe | probe_valid); // own.rs:36
`endif
endmodule

`default_nettype wire
