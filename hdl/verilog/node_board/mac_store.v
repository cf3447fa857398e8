// Generated from Rust; do not edit.
`default_nettype none

module mac_store (
    input  wire clk, // store.rs:30
    input  wire rst, // store.rs:30
    input  wire word_last, // store.rs:31
    input  wire [2:0] word_verdict, // store.rs:31
    input  wire [3:0] word_bytes, // store.rs:31
    input  wire [63:0] word_data, // store.rs:31
    input  wire word_valid, // store.rs:32
    input  wire begins, // store.rs:33
    input  wire [63:0] now, // store.rs:36
    output wire word_taken, // store.rs:42
    input  wire m_tready, // store.rs:63
    output reg  [63:0] m_time, // store.rs:73
    output wire m_tvalid, // store.rs:74
    output wire m_tlast, // store.rs:75
    output wire [63:0] m_tdata, // store.rs:76
    output wire [7:0] m_tkeep, // store.rs:77
    output wire [31:0] count_frames, // store.rs:85
    output wire [31:0] count_slow, // store.rs:85
    output wire [31:0] count_no_sfd, // store.rs:85
    output wire [31:0] count_rx_error, // store.rs:85
    output wire [31:0] count_too_long, // store.rs:85
    output wire [31:0] count_too_short, // store.rs:85
    output wire [31:0] count_bad_fcs, // store.rs:85
    output wire [31:0] count_no_room // store.rs:85
);
    reg begins_before; // store.rs:34
    reg [63:0] time_begun; // store.rs:35
    reg first; // store.rs:39
    reg [8:0] tail; // store.rs:48
    reg [8:0] whole; // store.rs:48
    reg lacked; // store.rs:52
    reg header; // store.rs:64
    reg [8:0] ahead_head; // store.rs:66
    reg ahead_some; // store.rs:66
    reg ahead_room; // store.rs:66
    reg ahead_arrived; // store.rs:66
    reg [2:0] ahead_small_head; // store.rs:66
    reg [2:0] ahead_small_tail; // store.rs:66
    reg [3:0] ahead_count; // store.rs:66
    reg ahead_valid; // store.rs:66
    reg [3:0] ahead_ahead; // store.rs:66
    reg [2:0] outcome; // store.rs:79
    reg outcome_valid; // store.rs:80
    reg is_frames; // store.rs:84
    reg [15:0] counter_frames_low; // counter.rs:13
    reg [15:0] counter_frames_high; // counter.rs:13
    reg counter_frames_full; // store.rs:85
    reg is_slow; // store.rs:84
    reg [15:0] counter_slow_low; // counter.rs:13
    reg [15:0] counter_slow_high; // counter.rs:13
    reg counter_slow_full; // store.rs:85
    reg is_no_sfd; // store.rs:84
    reg [15:0] counter_no_sfd_low; // counter.rs:13
    reg [15:0] counter_no_sfd_high; // counter.rs:13
    reg counter_no_sfd_full; // store.rs:85
    reg is_rx_error; // store.rs:84
    reg [15:0] counter_rx_error_low; // counter.rs:13
    reg [15:0] counter_rx_error_high; // counter.rs:13
    reg counter_rx_error_full; // store.rs:85
    reg is_too_long; // store.rs:84
    reg [15:0] counter_too_long_low; // counter.rs:13
    reg [15:0] counter_too_long_high; // counter.rs:13
    reg counter_too_long_full; // store.rs:85
    reg is_too_short; // store.rs:84
    reg [15:0] counter_too_short_low; // counter.rs:13
    reg [15:0] counter_too_short_high; // counter.rs:13
    reg counter_too_short_full; // store.rs:85
    reg is_bad_fcs; // store.rs:84
    reg [15:0] counter_bad_fcs_low; // counter.rs:13
    reg [15:0] counter_bad_fcs_high; // counter.rs:13
    reg counter_bad_fcs_full; // store.rs:85
    reg is_no_room; // store.rs:84
    reg [15:0] counter_no_room_low; // counter.rs:13
    reg [15:0] counter_no_room_high; // counter.rs:13
    reg counter_no_room_full; // store.rs:85
    reg [67:0] ring_read0; // store.rs:66
    (* no_rw_check *) reg [67:0] ring [0:511]; // store.rs:46
    reg [67:0] ahead_small [0:7]; // store.rs:66
    wire begun = begins ^ begins_before; // store.rs:34
    wire takes = word_valid & ~first; // store.rs:41
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [3:0] difference_1 = word_bytes - 4'd1; // store.rs:43
    /* verilator lint_on UNUSEDSIGNAL */
    wire [8:0] head = ahead_head; // store.rs:49
    wire [8:0] after = tail + 9'h1; // store.rs:50
    wire room = after != head; // store.rs:51
    wire lacks = (lacked & ~first) | ~room; // store.rs:53
    wire [2:0] mux_1 = (|word_verdict) ? word_verdict : ({3{lacks}} & 3'd7); // store.rs:57
    wire good = ~(|mux_1); // store.rs:58
    wire ended = takes & word_last; // store.rs:59
    wire pop = header | m_tready; // store.rs:65
    wire logic_1 = ahead_some & ahead_room; // store.rs:66
    wire [8:0] sum_1 = ahead_head + {8'h0, logic_1}; // store.rs:66
    wire logic_2 = pop & ahead_valid; // store.rs:66
    wire [3:0] sum_2 = ahead_count + {3'd0, ahead_arrived}; // store.rs:66
    wire [3:0] difference_2 = sum_2 - {3'd0, logic_2}; // store.rs:66
    wire [3:0] sum_3 = ahead_ahead + {3'd0, logic_1}; // store.rs:66
    wire [3:0] difference_3 = sum_3 - {3'd0, logic_2}; // store.rs:66
    wire [67:0] word_1 = ahead_small[ahead_small_head]; // store.rs:66
    wire [6:0] joined_1 = {word_1[66:64] >= 3'd7, word_1[66:64] >= 3'd6, word_1[66:64] >= 3'd5, word_1[66:64]
            >= 3'd4, word_1[66:64] >= 3'd3, word_1[66:64] >= 3'd2, word_1[66:64] >= 3'd1}; // store.rs:77

    always @(posedge clk) begin
        if (word_valid & room) ring[tail] <= first ? {4'd0, time_begun} : {word_last, difference_1[2:0],
                word_data};
    end
`ifdef FORMAL
    always @(posedge clk) if (logic_1) ring_read0 <= ((word_valid & room) & (tail == ahead_head)) ? ~(first ?
            {4'd0, time_begun} : {word_last, difference_1[2:0], word_data}) : ring[ahead_head];
`else
    always @(posedge clk) if (logic_1) ring_read0 <= ring[ahead_head];
`endif
    always @(posedge clk) begin
        if (ahead_arrived) ahead_small[ahead_small_tail] <= ring_read0;
    end

    initial begin
        begins_before = 1'd0;
        time_begun = 64'h0;
        first = 1'd1;
        tail = 9'h0;
        whole = 9'h0;
        lacked = 1'd0;
        header = 1'd1;
        ahead_head = 9'h0;
        ahead_some = 1'd0;
        ahead_room = 1'd1;
        ahead_arrived = 1'd0;
        ahead_small_head = 3'd0;
        ahead_small_tail = 3'd0;
        ahead_count = 4'd0;
        ahead_valid = 1'd0;
        ahead_ahead = 4'd0;
        m_time = 64'h0;
        outcome = 3'd0;
        outcome_valid = 1'd0;
        is_frames = 1'd0;
        counter_frames_low = 16'h0;
        counter_frames_high = 16'h0;
        counter_frames_full = 1'd0;
        is_slow = 1'd0;
        counter_slow_low = 16'h0;
        counter_slow_high = 16'h0;
        counter_slow_full = 1'd0;
        is_no_sfd = 1'd0;
        counter_no_sfd_low = 16'h0;
        counter_no_sfd_high = 16'h0;
        counter_no_sfd_full = 1'd0;
        is_rx_error = 1'd0;
        counter_rx_error_low = 16'h0;
        counter_rx_error_high = 16'h0;
        counter_rx_error_full = 1'd0;
        is_too_long = 1'd0;
        counter_too_long_low = 16'h0;
        counter_too_long_high = 16'h0;
        counter_too_long_full = 1'd0;
        is_too_short = 1'd0;
        counter_too_short_low = 16'h0;
        counter_too_short_high = 16'h0;
        counter_too_short_full = 1'd0;
        is_bad_fcs = 1'd0;
        counter_bad_fcs_low = 16'h0;
        counter_bad_fcs_high = 16'h0;
        counter_bad_fcs_full = 1'd0;
        is_no_room = 1'd0;
        counter_no_room_low = 16'h0;
        counter_no_room_high = 16'h0;
        counter_no_room_full = 1'd0;
    end
    always @(posedge clk) begin
        if (begun) time_begun <= now;
        if (word_valid) lacked <= lacks;
        if (header) m_time <= word_1[63:0];
        outcome <= mux_1;
    end
    always @(posedge clk) begin
        if (rst) begin
            begins_before <= 1'd0;
            first <= 1'd1;
            tail <= 9'h0;
            whole <= 9'h0;
            header <= 1'd1;
            ahead_head <= 9'h0;
            ahead_some <= 1'd0;
            ahead_room <= 1'd1;
            ahead_arrived <= 1'd0;
            ahead_small_head <= 3'd0;
            ahead_small_tail <= 3'd0;
            ahead_count <= 4'd0;
            ahead_valid <= 1'd0;
            ahead_ahead <= 4'd0;
            outcome_valid <= 1'd0;
            is_frames <= 1'd0;
            counter_frames_low <= 16'h0;
            counter_frames_high <= 16'h0;
            counter_frames_full <= 1'd0;
            is_slow <= 1'd0;
            counter_slow_low <= 16'h0;
            counter_slow_high <= 16'h0;
            counter_slow_full <= 1'd0;
            is_no_sfd <= 1'd0;
            counter_no_sfd_low <= 16'h0;
            counter_no_sfd_high <= 16'h0;
            counter_no_sfd_full <= 1'd0;
            is_rx_error <= 1'd0;
            counter_rx_error_low <= 16'h0;
            counter_rx_error_high <= 16'h0;
            counter_rx_error_full <= 1'd0;
            is_too_long <= 1'd0;
            counter_too_long_low <= 16'h0;
            counter_too_long_high <= 16'h0;
            counter_too_long_full <= 1'd0;
            is_too_short <= 1'd0;
            counter_too_short_low <= 16'h0;
            counter_too_short_high <= 16'h0;
            counter_too_short_full <= 1'd0;
            is_bad_fcs <= 1'd0;
            counter_bad_fcs_low <= 16'h0;
            counter_bad_fcs_high <= 16'h0;
            counter_bad_fcs_full <= 1'd0;
            is_no_room <= 1'd0;
            counter_no_room_low <= 16'h0;
            counter_no_room_high <= 16'h0;
            counter_no_room_full <= 1'd0;
        end else begin
            begins_before <= begins;
            if (word_valid) first <= ~first & word_last;
            if (word_valid) tail <= (ended & ~good) ? whole : room ? after : tail;
            if (ended & good) whole <= after;
            if (ahead_valid & pop) header <= ~header & word_1[67];
            ahead_head <= sum_1;
            ahead_some <= sum_1 != whole;
            ahead_room <= difference_3 < 4'd7;
            ahead_arrived <= logic_1;
            if (logic_2) ahead_small_head <= ahead_small_head + 3'd1;
            if (ahead_arrived) ahead_small_tail <= ahead_small_tail + 3'd1;
            ahead_count <= difference_2;
            ahead_valid <= |difference_2;
            ahead_ahead <= difference_3;
            outcome_valid <= ended;
            is_frames <= outcome_valid & (outcome == 3'd0);
            if (is_frames) counter_frames_low <= counter_frames_low + 16'h1;
            if (is_frames & counter_frames_full) counter_frames_high <= counter_frames_high + 16'h1;
            if (is_frames) counter_frames_full <= counter_frames_low == 16'hfffe;
            is_slow <= outcome_valid & (outcome == 3'd1);
            if (is_slow) counter_slow_low <= counter_slow_low + 16'h1;
            if (is_slow & counter_slow_full) counter_slow_high <= counter_slow_high + 16'h1;
            if (is_slow) counter_slow_full <= counter_slow_low == 16'hfffe;
            is_no_sfd <= outcome_valid & (outcome == 3'd2);
            if (is_no_sfd) counter_no_sfd_low <= counter_no_sfd_low + 16'h1;
            if (is_no_sfd & counter_no_sfd_full) counter_no_sfd_high <= counter_no_sfd_high + 16'h1;
            if (is_no_sfd) counter_no_sfd_full <= counter_no_sfd_low == 16'hfffe;
            is_rx_error <= outcome_valid & (outcome == 3'd3);
            if (is_rx_error) counter_rx_error_low <= counter_rx_error_low + 16'h1;
            if (is_rx_error & counter_rx_error_full) counter_rx_error_high <= counter_rx_error_high + 16'h1;
            if (is_rx_error) counter_rx_error_full <= counter_rx_error_low == 16'hfffe;
            is_too_long <= outcome_valid & (outcome == 3'd4);
            if (is_too_long) counter_too_long_low <= counter_too_long_low + 16'h1;
            if (is_too_long & counter_too_long_full) counter_too_long_high <= counter_too_long_high + 16'h1;
            if (is_too_long) counter_too_long_full <= counter_too_long_low == 16'hfffe;
            is_too_short <= outcome_valid & (outcome == 3'd5);
            if (is_too_short) counter_too_short_low <= counter_too_short_low + 16'h1;
            if (is_too_short & counter_too_short_full) counter_too_short_high <= counter_too_short_high +
                    16'h1;
            if (is_too_short) counter_too_short_full <= counter_too_short_low == 16'hfffe;
            is_bad_fcs <= outcome_valid & (outcome == 3'd6);
            if (is_bad_fcs) counter_bad_fcs_low <= counter_bad_fcs_low + 16'h1;
            if (is_bad_fcs & counter_bad_fcs_full) counter_bad_fcs_high <= counter_bad_fcs_high + 16'h1;
            if (is_bad_fcs) counter_bad_fcs_full <= counter_bad_fcs_low == 16'hfffe;
            is_no_room <= outcome_valid & (outcome == 3'd7);
            if (is_no_room) counter_no_room_low <= counter_no_room_low + 16'h1;
            if (is_no_room & counter_no_room_full) counter_no_room_high <= counter_no_room_high + 16'h1;
            if (is_no_room) counter_no_room_full <= counter_no_room_low == 16'hfffe;
        end
    end

    assign word_taken = takes;
    assign m_tvalid = ahead_valid & ~header;
    assign m_tlast = word_1[67];
    assign m_tdata = word_1[63:0];
    assign m_tkeep = {joined_1, 1'd1};
    assign count_frames = {counter_frames_high, counter_frames_low};
    assign count_slow = {counter_slow_high, counter_slow_low};
    assign count_no_sfd = {counter_no_sfd_high, counter_no_sfd_low};
    assign count_rx_error = {counter_rx_error_high, counter_rx_error_low};
    assign count_too_long = {counter_too_long_high, counter_too_long_low};
    assign count_too_short = {counter_too_short_high, counter_too_short_low};
    assign count_bad_fcs = {counter_bad_fcs_high, counter_bad_fcs_low};
    assign count_no_room = {counter_no_room_high, counter_no_room_low};
endmodule

`default_nettype wire
