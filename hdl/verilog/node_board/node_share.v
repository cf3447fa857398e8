// Generated from Rust; do not edit.
`default_nettype none

module node_share (
    input  wire clk, // share.rs:14
    input  wire rst, // share.rs:14
    input  wire from0_valid, // share.rs:16
    input  wire from1_valid, // share.rs:16
    input  wire [67:0] from0_word, // share.rs:17
    input  wire [67:0] from1_word, // share.rs:17
    output wire from0_pop, // share.rs:30
    output wire from1_pop, // share.rs:31
    output wire beat_valid, // share.rs:42
    output wire beat_last, // share.rs:42
    output wire beat_port, // share.rs:42
    output wire [7:0] beat_keep, // share.rs:42
    output wire [63:0] beat_data, // share.rs:42
    input  wire port0_ready, // share.rs:48
    output wire port0_tvalid, // share.rs:50
    output wire port0_tlast, // share.rs:51
    output wire [7:0] port0_tkeep, // share.rs:52
    output wire [63:0] port0_tdata, // share.rs:53
    input  wire port1_ready, // share.rs:48
    output wire port1_tvalid, // share.rs:50
    output wire port1_tlast, // share.rs:51
    output wire [7:0] port1_tkeep, // share.rs:52
    output wire [63:0] port1_tdata // share.rs:53
);
    reg busy; // share.rs:20
    reg from_before; // share.rs:21
    reg moved; // share.rs:33
    reg moved_from; // share.rs:34
    reg [67:0] moved_word; // share.rs:34
    reg [8:0] to0_line_head; // share.rs:49
    reg [8:0] to0_line_tail; // share.rs:49
    reg [9:0] to0_line_held; // share.rs:49
    reg to0_line_some; // share.rs:49
    reg [3:0] to0_line_ahead; // share.rs:49
    reg to0_line_room; // share.rs:49
    reg to0_line_arrived; // share.rs:49
    reg [2:0] to0_line_small_head; // share.rs:49
    reg [2:0] to0_line_small_tail; // share.rs:49
    reg [3:0] to0_line_count; // share.rs:49
    reg to0_line_valid; // share.rs:49
    reg [9:0] to0_held; // share.rs:57
    reg [8:0] to1_line_head; // share.rs:49
    reg [8:0] to1_line_tail; // share.rs:49
    reg [9:0] to1_line_held; // share.rs:49
    reg to1_line_some; // share.rs:49
    reg [3:0] to1_line_ahead; // share.rs:49
    reg to1_line_room; // share.rs:49
    reg to1_line_arrived; // share.rs:49
    reg [2:0] to1_line_small_head; // share.rs:49
    reg [2:0] to1_line_small_tail; // share.rs:49
    reg [3:0] to1_line_count; // share.rs:49
    reg to1_line_valid; // share.rs:49
    reg [9:0] to1_held; // share.rs:57
    reg [67:0] to0_line_ram_read0; // share.rs:49
    reg [67:0] to1_line_ram_read0; // share.rs:49
    (* no_rw_check *) reg [67:0] to0_line_ram [0:511]; // share.rs:49
    reg [67:0] to0_line_small [0:7]; // share.rs:49
    (* no_rw_check *) reg [67:0] to1_line_ram [0:511]; // share.rs:49
    reg [67:0] to1_line_small [0:7]; // share.rs:49
    wire to0_little = 10'h28 >= to0_held; // share.rs:18
    wire to1_little = 10'h28 >= to1_held; // share.rs:18
    wire logic_1 = from0_valid & to1_little; // share.rs:22
    wire logic_2 = from1_valid & to0_little; // share.rs:22
    wire from = from_before ^ (~busy & (from_before ? logic_1 : logic_2)); // share.rs:24
    wire goes = busy ? (from ? from1_valid : from0_valid) : from ? logic_2 : logic_1; // share.rs:25
    wire [67:0] chosen = from ? from1_word : from0_word; // share.rs:26
    wire [6:0] joined_1 = {moved_word[66:64] >= 3'd7, moved_word[66:64] >= 3'd6, moved_word[66:64] >= 3'd5,
            moved_word[66:64] >= 3'd4, moved_word[66:64] >= 3'd3, moved_word[66:64] >= 3'd2, moved_word[66:64]
            >= 3'd1}; // share.rs:39
    wire to0_pushed = moved & moved_from; // share.rs:47
    wire logic_3 = to0_line_some & to0_line_room; // share.rs:49
    wire [9:0] sum_1 = to0_line_held + {9'h0, to0_pushed}; // share.rs:49
    wire [9:0] difference_1 = sum_1 - {9'h0, logic_3}; // share.rs:49
    wire logic_4 = port0_ready & to0_line_valid; // share.rs:49
    wire [3:0] sum_2 = to0_line_count + {3'd0, to0_line_arrived}; // share.rs:49
    wire [3:0] difference_2 = sum_2 - {3'd0, logic_4}; // share.rs:49
    wire [3:0] sum_3 = to0_line_ahead + {3'd0, logic_3}; // share.rs:49
    wire [3:0] difference_3 = sum_3 - {3'd0, logic_4}; // share.rs:49
    wire [67:0] word_1 = to0_line_small[to0_line_small_head]; // share.rs:49
    wire [6:0] joined_2 = {word_1[66:64] >= 3'd7, word_1[66:64] >= 3'd6, word_1[66:64] >= 3'd5, word_1[66:64]
            >= 3'd4, word_1[66:64] >= 3'd3, word_1[66:64] >= 3'd2, word_1[66:64] >= 3'd1}; // share.rs:52
    wire [9:0] sum_4 = to0_held + {9'h0, goes & from}; // share.rs:60
    wire to1_pushed = moved & ~moved_from; // share.rs:47
    wire logic_5 = to1_line_some & to1_line_room; // share.rs:49
    wire [9:0] sum_5 = to1_line_held + {9'h0, to1_pushed}; // share.rs:49
    wire [9:0] difference_4 = sum_5 - {9'h0, logic_5}; // share.rs:49
    wire logic_6 = port1_ready & to1_line_valid; // share.rs:49
    wire [3:0] sum_6 = to1_line_count + {3'd0, to1_line_arrived}; // share.rs:49
    wire [3:0] difference_5 = sum_6 - {3'd0, logic_6}; // share.rs:49
    wire [3:0] sum_7 = to1_line_ahead + {3'd0, logic_5}; // share.rs:49
    wire [3:0] difference_6 = sum_7 - {3'd0, logic_6}; // share.rs:49
    wire [67:0] word_2 = to1_line_small[to1_line_small_head]; // share.rs:49
    wire [6:0] joined_3 = {word_2[66:64] >= 3'd7, word_2[66:64] >= 3'd6, word_2[66:64] >= 3'd5, word_2[66:64]
            >= 3'd4, word_2[66:64] >= 3'd3, word_2[66:64] >= 3'd2, word_2[66:64] >= 3'd1}; // share.rs:52
    wire [9:0] sum_8 = to1_held + {9'h0, goes & ~from}; // share.rs:60

    always @(posedge clk) begin
        if (to0_pushed) to0_line_ram[to0_line_tail] <= moved_word;
    end
`ifdef FORMAL
    always @(posedge clk) if (logic_3) to0_line_ram_read0 <= (to0_pushed & (to0_line_tail == to0_line_head)) ?
            ~moved_word : to0_line_ram[to0_line_head];
`else
    always @(posedge clk) if (logic_3) to0_line_ram_read0 <= to0_line_ram[to0_line_head];
`endif
    always @(posedge clk) begin
        if (to0_line_arrived) to0_line_small[to0_line_small_tail] <= to0_line_ram_read0;
    end
    always @(posedge clk) begin
        if (to1_pushed) to1_line_ram[to1_line_tail] <= moved_word;
    end
`ifdef FORMAL
    always @(posedge clk) if (logic_5) to1_line_ram_read0 <= (to1_pushed & (to1_line_tail == to1_line_head)) ?
            ~moved_word : to1_line_ram[to1_line_head];
`else
    always @(posedge clk) if (logic_5) to1_line_ram_read0 <= to1_line_ram[to1_line_head];
`endif
    always @(posedge clk) begin
        if (to1_line_arrived) to1_line_small[to1_line_small_tail] <= to1_line_ram_read0;
    end

    initial begin
        busy = 1'd0;
        from_before = 1'd0;
        moved = 1'd0;
        moved_from = 1'd0;
        moved_word = 68'h0;
        to0_line_head = 9'h0;
        to0_line_tail = 9'h0;
        to0_line_held = 10'h0;
        to0_line_some = 1'd0;
        to0_line_ahead = 4'd0;
        to0_line_room = 1'd1;
        to0_line_arrived = 1'd0;
        to0_line_small_head = 3'd0;
        to0_line_small_tail = 3'd0;
        to0_line_count = 4'd0;
        to0_line_valid = 1'd0;
        to0_held = 10'h0;
        to1_line_head = 9'h0;
        to1_line_tail = 9'h0;
        to1_line_held = 10'h0;
        to1_line_some = 1'd0;
        to1_line_ahead = 4'd0;
        to1_line_room = 1'd1;
        to1_line_arrived = 1'd0;
        to1_line_small_head = 3'd0;
        to1_line_small_tail = 3'd0;
        to1_line_count = 4'd0;
        to1_line_valid = 1'd0;
        to1_held = 10'h0;
    end
    always @(posedge clk) begin
        moved_from <= from;
        moved_word <= chosen;
    end
    always @(posedge clk) begin
        if (rst) begin
            busy <= 1'd0;
            from_before <= 1'd0;
            moved <= 1'd0;
            to0_line_head <= 9'h0;
            to0_line_tail <= 9'h0;
            to0_line_held <= 10'h0;
            to0_line_some <= 1'd0;
            to0_line_ahead <= 4'd0;
            to0_line_room <= 1'd1;
            to0_line_arrived <= 1'd0;
            to0_line_small_head <= 3'd0;
            to0_line_small_tail <= 3'd0;
            to0_line_count <= 4'd0;
            to0_line_valid <= 1'd0;
            to0_held <= 10'h0;
            to1_line_head <= 9'h0;
            to1_line_tail <= 9'h0;
            to1_line_held <= 10'h0;
            to1_line_some <= 1'd0;
            to1_line_ahead <= 4'd0;
            to1_line_room <= 1'd1;
            to1_line_arrived <= 1'd0;
            to1_line_small_head <= 3'd0;
            to1_line_small_tail <= 3'd0;
            to1_line_count <= 4'd0;
            to1_line_valid <= 1'd0;
            to1_held <= 10'h0;
        end else begin
            if (goes) busy <= ~chosen[67];
            if (goes) from_before <= from;
            moved <= goes;
            if (logic_3) to0_line_head <= to0_line_head + 9'h1;
            if (to0_pushed) to0_line_tail <= to0_line_tail + 9'h1;
            to0_line_held <= difference_1;
            to0_line_some <= |difference_1;
            to0_line_ahead <= difference_3;
            to0_line_room <= difference_3 < 4'd7;
            to0_line_arrived <= logic_3;
            if (logic_4) to0_line_small_head <= to0_line_small_head + 3'd1;
            if (to0_line_arrived) to0_line_small_tail <= to0_line_small_tail + 3'd1;
            to0_line_count <= difference_2;
            to0_line_valid <= |difference_2;
            to0_held <= sum_4 - {9'h0, to0_line_valid & port0_ready};
            if (logic_5) to1_line_head <= to1_line_head + 9'h1;
            if (to1_pushed) to1_line_tail <= to1_line_tail + 9'h1;
            to1_line_held <= difference_4;
            to1_line_some <= |difference_4;
            to1_line_ahead <= difference_6;
            to1_line_room <= difference_6 < 4'd7;
            to1_line_arrived <= logic_5;
            if (logic_6) to1_line_small_head <= to1_line_small_head + 3'd1;
            if (to1_line_arrived) to1_line_small_tail <= to1_line_small_tail + 3'd1;
            to1_line_count <= difference_5;
            to1_line_valid <= |difference_5;
            to1_held <= sum_8 - {9'h0, to1_line_valid & port1_ready};
        end
    end

    assign from0_pop = goes & ~from;
    assign from1_pop = goes & from;
    assign beat_valid = moved;
    assign beat_last = moved_word[67];
    assign beat_port = moved_from;
    assign beat_keep = {joined_1, 1'd1};
    assign beat_data = moved_word[63:0];
    assign port0_tvalid = to0_line_valid;
    assign port0_tlast = word_1[67];
    assign port0_tkeep = {joined_2, 1'd1};
    assign port0_tdata = word_1[63:0];
    assign port1_tvalid = to1_line_valid;
    assign port1_tlast = word_2[67];
    assign port1_tkeep = {joined_3, 1'd1};
    assign port1_tdata = word_2[63:0];

`ifdef FORMAL
    always @(posedge clk) if (!rst) to0_has_room: assert(to0_held < 10'h200); // share.rs:62
    always @(posedge clk) if (!rst) to1_has_room: assert(to1_held < 10'h200); // share.rs:62
`endif
endmodule

`default_nettype wire
