// Generated from Rust; do not edit.
`default_nettype none

module tap (
    input  wire clk, // tap.rs:102
    input  wire rst, // tap.rs:102
    input  wire [8:0] cycle, // tap.rs:103
    input  wire [511:0] s_tdata, // tap.rs:116
    input  wire [63:0] s_tkeep, // tap.rs:117
    input  wire s_tvalid, // tap.rs:118
    input  wire s_tlast, // tap.rs:119
    input  wire s_tuser, // tap.rs:120
    output wire sof, // tap.rs:105
    output reg  window_valid, // tap.rs:187
    output wire [1023:0] window_data, // tap.rs:187
    output reg  [7:0] window_bytes, // tap.rs:187
    output wire stream_valid, // tap.rs:210
    output wire stream_first, // tap.rs:210
    output wire stream_last, // tap.rs:210
    output wire stream_refused, // tap.rs:210
    output wire [13:0] stream_length, // tap.rs:210
    output wire [511:0] stream_data, // tap.rs:210
    output reg  end_valid, // tap.rs:217
    output reg  [2:0] end_outcome, // tap.rs:217
    output reg  [13:0] end_length, // tap.rs:217
    output reg  [8:0] end_slot, // tap.rs:217
    output wire count_frames, // tap.rs:281
    output wire count_events, // tap.rs:281
    output wire count_oversize, // tap.rs:281
    output wire count_bad_keep, // tap.rs:281
    output wire count_bad_frame, // tap.rs:281
    output wire count_runt // tap.rs:281
);
    reg [8:0] cycle_beat; // tap.rs:103
    reg [511:0] port_data; // tap.rs:116
    reg [63:0] port_keep; // tap.rs:117
    reg port_valid; // tap.rs:118
    reg port_last; // tap.rs:119
    reg port_bad; // tap.rs:120
    reg port_inside; // tap.rs:122
    reg beat_valid; // tap.rs:129
    reg beat_first; // tap.rs:130
    reg beat_last; // tap.rs:131
    reg beat_bad; // tap.rs:132
    reg [511:0] beat_data; // tap.rs:133
    reg beat_full; // tap.rs:134
    reg beat_run; // tap.rs:135
    reg [5:0] beat_count; // tap.rs:136
    reg [8:0] slot; // tap.rs:106
    reg [2:0] at; // tap.rs:155
    reg open; // tap.rs:231
    reg overdue; // tap.rs:231
    reg ignored; // tap.rs:231
    reg [7:0] age; // tap.rs:237
    reg [7:0] beats; // tap.rs:165
    reg [511:0] word1; // tap.rs:252
    reg [511:0] word0; // tap.rs:252
    reg spoiled; // tap.rs:189
    reg is_frames; // tap.rs:280
    reg is_events; // tap.rs:280
    reg is_oversize; // tap.rs:280
    reg is_bad_keep; // tap.rs:280
    reg is_bad_frame; // tap.rs:280
    reg is_runt; // tap.rs:280
    wire logic_1 = port_valid & ~port_inside; // tap.rs:124
    wire [511:0] joined_1 = {{8{port_keep[63]}}, {8{port_keep[62]}}, {8{port_keep[61]}}, {8{port_keep[60]}},
            {8{port_keep[59]}}, {8{port_keep[58]}}, {8{port_keep[57]}}, {8{port_keep[56]}},
            {8{port_keep[55]}}, {8{port_keep[54]}}, {8{port_keep[53]}}, {8{port_keep[52]}},
            {8{port_keep[51]}}, {8{port_keep[50]}}, {8{port_keep[49]}}, {8{port_keep[48]}},
            {8{port_keep[47]}}, {8{port_keep[46]}}, {8{port_keep[45]}}, {8{port_keep[44]}},
            {8{port_keep[43]}}, {8{port_keep[42]}}, {8{port_keep[41]}}, {8{port_keep[40]}},
            {8{port_keep[39]}}, {8{port_keep[38]}}, {8{port_keep[37]}}, {8{port_keep[36]}},
            {8{port_keep[35]}}, {8{port_keep[34]}}, {8{port_keep[33]}}, {8{port_keep[32]}},
            {8{port_keep[31]}}, {8{port_keep[30]}}, {8{port_keep[29]}}, {8{port_keep[28]}},
            {8{port_keep[27]}}, {8{port_keep[26]}}, {8{port_keep[25]}}, {8{port_keep[24]}},
            {8{port_keep[23]}}, {8{port_keep[22]}}, {8{port_keep[21]}}, {8{port_keep[20]}},
            {8{port_keep[19]}}, {8{port_keep[18]}}, {8{port_keep[17]}}, {8{port_keep[16]}},
            {8{port_keep[15]}}, {8{port_keep[14]}}, {8{port_keep[13]}}, {8{port_keep[12]}},
            {8{port_keep[11]}}, {8{port_keep[10]}}, {8{port_keep[9]}}, {8{port_keep[8]}}, {8{port_keep[7]}},
            {8{port_keep[6]}}, {8{port_keep[5]}}, {8{port_keep[4]}}, {8{port_keep[3]}}, {8{port_keep[2]}},
            {8{port_keep[1]}}, {8{port_keep[0]}}}; // tap.rs:133
    wire logic_2 = beat_valid & beat_last; // tap.rs:152
    wire [7:0] sum_1 = age + 8'h1; // tap.rs:238
    wire logic_3 = beat_valid & ~ignored & ~overdue; // tap.rs:161
    wire runt = at[0] & ~beat_full & (beat_count < 6'he); // tap.rs:162
    wire [7:0] sum_2 = beats + 8'h1; // tap.rs:167
    wire [7:0] sum_3 = beats + {7'h0, beat_full}; // tap.rs:170
    wire [13:0] length = {sum_3, beat_count}; // tap.rs:172
    wire logic_4 = spoiled | (beat_last ? ~beat_run : ~beat_full); // tap.rs:190
    wire [2:0] mux_1 = overdue ? 3'd1 : logic_4 ? 3'd2 : beat_bad ? 3'd3 : runt ? 3'd4 : 3'd0; // tap.rs:201

    initial begin
        cycle_beat = 9'h0;
        port_data = 512'h0;
        port_keep = 64'h0;
        port_valid = 1'd0;
        port_last = 1'd0;
        port_bad = 1'd0;
        port_inside = 1'd0;
        beat_valid = 1'd0;
        beat_first = 1'd0;
        beat_last = 1'd0;
        beat_bad = 1'd0;
        beat_data = 512'h0;
        beat_full = 1'd0;
        beat_run = 1'd0;
        beat_count = 6'h0;
        slot = 9'h0;
        at = 3'd1;
        open = 1'd0;
        overdue = 1'd0;
        ignored = 1'd0;
        age = 8'h0;
        beats = 8'h0;
        window_valid = 1'd0;
        word1 = 512'h0;
        word0 = 512'h0;
        window_bytes = 8'h0;
        spoiled = 1'd0;
        end_valid = 1'd0;
        end_outcome = 3'd0;
        end_length = 14'h0;
        end_slot = 9'h0;
        is_frames = 1'd0;
        is_events = 1'd0;
        is_oversize = 1'd0;
        is_bad_keep = 1'd0;
        is_bad_frame = 1'd0;
        is_runt = 1'd0;
    end
    always @(posedge clk) begin
        cycle_beat <= cycle;
        port_data <= s_tdata;
        port_keep <= s_tkeep;
        port_last <= s_tlast;
        port_bad <= s_tuser;
        beat_last <= port_last;
        beat_bad <= port_bad;
        beat_data <= port_data & joined_1;
        beat_full <= &port_keep;
        beat_run <= port_keep[0] & ~(|(port_keep[63:1] & ~port_keep[62:0]));
        beat_count <= {^(port_keep & 64'h8000000080000000), ^(port_keep & 64'h8000800080008000), ^(port_keep &
                64'h8080808080808080), ^(port_keep & 64'h8888888888888888), ^(port_keep &
                64'haaaaaaaaaaaaaaaa), ^(port_keep & 64'hffffffffffffffff)};
        if (logic_1) slot <= cycle_beat;
        age <= beat_first ? 8'h1 : sum_1;
        if (beat_valid & (at[0] | at[1])) word1 <= at[0] ? 512'h0 : beat_data;
        if (beat_valid & at[0]) word0 <= beat_data;
        window_bytes <= beat_last ? length[7:0] : 8'h80;
        end_outcome <= mux_1;
        end_length <= length;
        end_slot <= slot;
    end
    always @(posedge clk) begin
        if (rst) begin
            port_valid <= 1'd0;
            port_inside <= 1'd0;
            beat_valid <= 1'd0;
            beat_first <= 1'd0;
            at <= 3'd1;
            open <= 1'd0;
            overdue <= 1'd0;
            ignored <= 1'd0;
            beats <= 8'h0;
            window_valid <= 1'd0;
            spoiled <= 1'd0;
            end_valid <= 1'd0;
            is_frames <= 1'd0;
            is_events <= 1'd0;
            is_oversize <= 1'd0;
            is_bad_keep <= 1'd0;
            is_bad_frame <= 1'd0;
            is_runt <= 1'd0;
        end else begin
            port_valid <= s_tvalid;
            if (port_valid) port_inside <= ~port_last;
            beat_valid <= port_valid;
            beat_first <= logic_1;
            if (beat_valid) at <= beat_last ? 3'd1 : at[2] ? at : {at[1:0], 1'd0};
            if (beat_valid) open <= ~beat_last;
            overdue <= open & (age == 8'h9f) & ~logic_2 & ~ignored & ~overdue;
            ignored <= ~logic_2 & (ignored | overdue);
            if (beat_valid) beats <= beat_last ? 8'h0 : sum_2;
            window_valid <= logic_3 & ((beat_last & ~runt) | at[1]) & ~at[2];
            if (beat_valid) spoiled <= ~beat_last & logic_4;
            end_valid <= (logic_3 & beat_last) | overdue;
            is_frames <= end_valid;
            is_events <= end_valid & (end_outcome == 3'd0);
            is_oversize <= end_valid & (end_outcome == 3'd1);
            is_bad_keep <= end_valid & (end_outcome == 3'd2);
            is_bad_frame <= end_valid & (end_outcome == 3'd3);
            is_runt <= end_valid & (end_outcome == 3'd4);
        end
    end

    assign sof = beat_first;
    assign window_data = {word1, word0};
    assign stream_valid = logic_3 | overdue;
    assign stream_first = beat_first;
    assign stream_last = beat_last | overdue;
    assign stream_refused = |mux_1;
    assign stream_length = length;
    assign stream_data = beat_data;
    assign count_frames = is_frames;
    assign count_events = is_events;
    assign count_oversize = is_oversize;
    assign count_bad_keep = is_bad_keep;
    assign count_bad_frame = is_bad_frame;
    assign count_runt = is_runt;
endmodule

`default_nettype wire
