// Generated from Rust; do not edit.
`default_nettype none

module node_queue (
    input  wire clk, // queue.rs:13
    input  wire rst, // queue.rs:13
    input  wire valid, // queue.rs:14
    input  wire last, // queue.rs:14
    /* verilator lint_off UNUSEDSIGNAL */ // a beat has a lane at least
    input  wire [7:0] keep, // queue.rs:15
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire [63:0] data, // queue.rs:16
    output reg  dropped, // queue.rs:36
    output reg  [13:0] length, // queue.rs:38
    output wire [31:0] count_dropped, // queue.rs:39
    input  wire pop, // queue.rs:41
    output wire oldest_valid, // queue.rs:43
    output wire [67:0] oldest // queue.rs:44
);
    reg [10:0] tail; // queue.rs:21
    reg [10:0] whole; // queue.rs:21
    reg lacked; // queue.rs:25
    reg [10:0] beats; // queue.rs:33
    reg [15:0] counter_dropped_low; // counter.rs:13
    reg [15:0] counter_dropped_high; // counter.rs:13
    reg counter_dropped_full; // queue.rs:39
    reg [10:0] ahead_head; // queue.rs:41
    reg ahead_some; // queue.rs:41
    reg ahead_room; // queue.rs:41
    reg ahead_arrived; // queue.rs:41
    reg [2:0] ahead_small_head; // queue.rs:41
    reg [2:0] ahead_small_tail; // queue.rs:41
    reg [3:0] ahead_count; // queue.rs:41
    reg ahead_valid; // queue.rs:41
    reg [3:0] ahead_ahead; // queue.rs:41
    reg [67:0] ring_read0; // queue.rs:41
    (* no_rw_check *) reg [67:0] ring [0:2047]; // queue.rs:19
    reg [67:0] ahead_small [0:7]; // queue.rs:41
    wire [2:0] last_lane = keep[7] ? 3'd7 : keep[6] ? 3'd6 : keep[5] ? 3'd5 : keep[4] ? 3'd4 : keep[3] ? 3'd3
            : keep[2] ? 3'd2 : keep[1] ? 3'd1 : 3'd0; // queue.rs:17
    wire [10:0] head = ahead_head; // queue.rs:22
    wire [10:0] after = tail + 11'h1; // queue.rs:23
    wire room = after != head; // queue.rs:24
    wire lacks = lacked | ~room; // queue.rs:26
    wire ends = valid & last; // queue.rs:29
    wire [10:0] sum_1 = beats + 11'h1; // queue.rs:34
    wire logic_1 = ahead_some & ahead_room; // queue.rs:41
    wire [10:0] sum_2 = ahead_head + {10'h0, logic_1}; // queue.rs:41
    wire logic_2 = pop & ahead_valid; // queue.rs:41
    wire [3:0] sum_3 = ahead_count + {3'd0, ahead_arrived}; // queue.rs:41
    wire [3:0] difference_1 = sum_3 - {3'd0, logic_2}; // queue.rs:41
    wire [3:0] sum_4 = ahead_ahead + {3'd0, logic_1}; // queue.rs:41
    wire [3:0] difference_2 = sum_4 - {3'd0, logic_2}; // queue.rs:41

    always @(posedge clk) begin
        if (valid & room) ring[tail] <= {last, last_lane, data};
    end
`ifdef FORMAL
    always @(posedge clk) if (logic_1) ring_read0 <= ((valid & room) & (tail == ahead_head)) ? ~{last,
            last_lane, data} : ring[ahead_head];
`else
    always @(posedge clk) if (logic_1) ring_read0 <= ring[ahead_head];
`endif
    always @(posedge clk) begin
        if (ahead_arrived) ahead_small[ahead_small_tail] <= ring_read0;
    end

    initial begin
        tail = 11'h0;
        whole = 11'h0;
        lacked = 1'd0;
        beats = 11'h0;
        dropped = 1'd0;
        length = 14'h0;
        counter_dropped_low = 16'h0;
        counter_dropped_high = 16'h0;
        counter_dropped_full = 1'd0;
        ahead_head = 11'h0;
        ahead_some = 1'd0;
        ahead_room = 1'd1;
        ahead_arrived = 1'd0;
        ahead_small_head = 3'd0;
        ahead_small_tail = 3'd0;
        ahead_count = 4'd0;
        ahead_valid = 1'd0;
        ahead_ahead = 4'd0;
    end
    always @(posedge clk) begin
        length <= {beats, last_lane} + 14'h1;
    end
    always @(posedge clk) begin
        if (rst) begin
            tail <= 11'h0;
            whole <= 11'h0;
            lacked <= 1'd0;
            beats <= 11'h0;
            dropped <= 1'd0;
            counter_dropped_low <= 16'h0;
            counter_dropped_high <= 16'h0;
            counter_dropped_full <= 1'd0;
            ahead_head <= 11'h0;
            ahead_some <= 1'd0;
            ahead_room <= 1'd1;
            ahead_arrived <= 1'd0;
            ahead_small_head <= 3'd0;
            ahead_small_tail <= 3'd0;
            ahead_count <= 4'd0;
            ahead_valid <= 1'd0;
            ahead_ahead <= 4'd0;
        end else begin
            if (valid) tail <= (ends & lacks) ? whole : room ? after : tail;
            if (ends & ~lacks) whole <= after;
            if (valid) lacked <= lacks & ~last;
            if (valid) beats <= last ? 11'h0 : sum_1;
            dropped <= ends & lacks;
            if (dropped) counter_dropped_low <= counter_dropped_low + 16'h1;
            if (dropped & counter_dropped_full) counter_dropped_high <= counter_dropped_high + 16'h1;
            if (dropped) counter_dropped_full <= counter_dropped_low == 16'hfffe;
            ahead_head <= sum_2;
            ahead_some <= sum_2 != whole;
            ahead_room <= difference_2 < 4'd7;
            ahead_arrived <= logic_1;
            if (logic_2) ahead_small_head <= ahead_small_head + 3'd1;
            if (ahead_arrived) ahead_small_tail <= ahead_small_tail + 3'd1;
            ahead_count <= difference_1;
            ahead_valid <= |difference_1;
            ahead_ahead <= difference_2;
        end
    end

    assign count_dropped = {counter_dropped_high, counter_dropped_low};
    assign oldest_valid = ahead_valid;
    assign oldest = ahead_small[ahead_small_head];
endmodule

`default_nettype wire
