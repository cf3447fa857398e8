// Generated from Rust; do not edit.
`default_nettype none

module mac_transmit (
    input  wire clk, // mac_transmit.rs:19
    input  wire rst, // mac_transmit.rs:19
    input  wire s_tvalid, // mac_transmit.rs:47
    input  wire s_tlast, // mac_transmit.rs:47
    input  wire [7:0] s_tkeep, // mac_transmit.rs:48
    input  wire [63:0] s_tdata, // mac_transmit.rs:49
    output wire s_tready, // mac_transmit.rs:53
    input  wire s_tuser, // mac_transmit.rs:103
    output wire [31:0] count_frames, // mac_transmit.rs:122
    output wire [31:0] count_bad, // mac_transmit.rs:122
    output wire [31:0] count_underrun, // mac_transmit.rs:122
    output wire [3:0] rgmii_txd, // mac_transmit.rs:24
    output wire rgmii_tx_ctl, // mac_transmit.rs:25
    output wire rgmii_txc // mac_transmit.rs:26
);
    reg idle; // mac_transmit.rs:41
    reg preamble; // mac_transmit.rs:41
    reg in_data; // mac_transmit.rs:41
    reg padding; // mac_transmit.rs:41
    reg in_fcs; // mac_transmit.rs:41
    reg gap; // mac_transmit.rs:41
    reg [3:0] count; // mac_transmit.rs:44
    reg next_valid; // mac_transmit.rs:41
    reg whole; // mac_transmit.rs:41
    reg draining; // mac_transmit.rs:41
    reg current_last; // mac_transmit.rs:133
    reg [3:0] current_bytes; // mac_transmit.rs:133
    reg [63:0] current_data; // mac_transmit.rs:133
    reg next_last; // mac_transmit.rs:133
    reg [3:0] next_bytes; // mac_transmit.rs:133
    reg [63:0] next_data; // mac_transmit.rs:133
    reg [5:0] sent; // mac_transmit.rs:81
    reg bad; // mac_transmit.rs:102
    reg failed; // mac_transmit.rs:105
    reg [31:0] crc; // mac_transmit.rs:109
    reg is_frames; // mac_transmit.rs:121
    reg [15:0] counter_frames_low; // counter.rs:13
    reg [15:0] counter_frames_high; // counter.rs:13
    reg counter_frames_full; // mac_transmit.rs:122
    reg is_bad; // mac_transmit.rs:121
    reg [15:0] counter_bad_low; // counter.rs:13
    reg [15:0] counter_bad_high; // counter.rs:13
    reg counter_bad_full; // mac_transmit.rs:122
    reg is_underrun; // mac_transmit.rs:121
    reg [15:0] counter_underrun_low; // counter.rs:13
    reg [15:0] counter_underrun_high; // counter.rs:13
    reg counter_underrun_full; // mac_transmit.rs:122
    reg [7:0] data; // mac_transmit.rs:21
    reg enable; // mac_transmit.rs:22
    reg error; // mac_transmit.rs:22
    wire u_txd0_pin; // mac_transmit.rs:23
    wire u_txd1_pin; // mac_transmit.rs:23
    wire u_txd2_pin; // mac_transmit.rs:23
    wire u_txd3_pin; // mac_transmit.rs:23
    wire u_tx_ctl_pin; // mac_transmit.rs:25
    wire u_txc_pin; // mac_transmit.rs:26
    wire [3:0] sum_1 = {1'd0, s_tkeep[7] ? 3'd7 : s_tkeep[6] ? 3'd6 : s_tkeep[5] ? 3'd5 : s_tkeep[4] ? 3'd4 :
            s_tkeep[3] ? 3'd3 : s_tkeep[2] ? 3'd2 : s_tkeep[1] ? 3'd1 : 3'd0} + 4'd1; // mac_transmit.rs:49
    wire logic_1 = idle | (~whole & ~next_valid & (preamble | in_data)) | draining; // mac_transmit.rs:52
    wire taken = logic_1 & s_tvalid; // mac_transmit.rs:54
    wire first = taken & idle; // mac_transmit.rs:55
    wire ends_beat = in_data & (current_bytes == 4'd1); // mac_transmit.rs:57
    wire underrun = ends_beat & ~current_last & ~next_valid; // mac_transmit.rs:63
    wire loads = ends_beat & next_valid; // mac_transmit.rs:64
    wire [3:0] difference_1 = current_bytes - 4'd1; // mac_transmit.rs:71
    wire ended = ends_beat & current_last; // mac_transmit.rs:76
    wire filled = sent == 6'h3b; // mac_transmit.rs:82
    wire [5:0] sum_2 = sent + 6'h1; // mac_transmit.rs:83
    wire logic_2 = preamble & (count == 4'd7); // mac_transmit.rs:85
    wire logic_3 = underrun | (ended & filled) | (padding & filled); // mac_transmit.rs:86
    wire logic_4 = in_fcs & (count == 4'd3); // mac_transmit.rs:87
    wire logic_5 = gap & (count == 4'd10) & ~draining; // mac_transmit.rs:89
    wire [3:0] sum_3 = count + 4'd1; // mac_transmit.rs:98
    wire [7:0] sum_4 = s_tkeep + 8'h1; // mac_transmit.rs:138
    wire [7:0] body = current_data[7:0] & {8{in_data}}; // mac_transmit.rs:108
    wire [39:0] joined_1 = {crc, body}; // mac_transmit.rs:110
    wire [31:0] joined_2 = {^(joined_1 & 40'h8282), ^(joined_1 & 40'hc3c3), ^(joined_1 & 40'he3e3), ^(joined_1
            & 40'h7171), ^(joined_1 & 40'hbaba), ^(joined_1 & 40'hdfdf), ^(joined_1 & 40'h6f6f), ^(joined_1 &
            40'hb5b5), ^(joined_1 & 40'h800000d8d8), ^(joined_1 & 40'h4000006c6c), ^(joined_1 &
            40'h200000b4b4), ^(joined_1 & 40'h100000d8d8), ^(joined_1 & 40'h80000eeee), ^(joined_1 &
            40'h400007777), ^(joined_1 & 40'h200003b3b), ^(joined_1 & 40'h100001d1d), ^(joined_1 &
            40'h80008c8c), ^(joined_1 & 40'h40004646), ^(joined_1 & 40'h20002323), ^(joined_1 & 40'h10001111),
            ^(joined_1 & 40'h8000808), ^(joined_1 & 40'h4000404), ^(joined_1 & 40'h2008080), ^(joined_1 &
            40'h100c2c2), ^(joined_1 & 40'h806161), ^(joined_1 & 40'h403030), ^(joined_1 & 40'h209a9a),
            ^(joined_1 & 40'h104d4d), ^(joined_1 & 40'h82626), ^(joined_1 & 40'h41313), ^(joined_1 &
            40'h20909), ^(joined_1 & 40'h10404)}; // mac_transmit.rs:110

    simulated_ddr_out u_txd0 ( // mac_transmit.rs:23
        .clk(clk),
        .high(data[0]),
        .low(data[4]),
        .pin(u_txd0_pin)
    );
    simulated_ddr_out u_txd1 ( // mac_transmit.rs:23
        .clk(clk),
        .high(data[1]),
        .low(data[5]),
        .pin(u_txd1_pin)
    );
    simulated_ddr_out u_txd2 ( // mac_transmit.rs:23
        .clk(clk),
        .high(data[2]),
        .low(data[6]),
        .pin(u_txd2_pin)
    );
    simulated_ddr_out u_txd3 ( // mac_transmit.rs:23
        .clk(clk),
        .high(data[3]),
        .low(data[7]),
        .pin(u_txd3_pin)
    );
    simulated_ddr_out u_tx_ctl ( // mac_transmit.rs:25
        .clk(clk),
        .high(enable),
        .low(enable ^ error),
        .pin(u_tx_ctl_pin)
    );
    simulated_ddr_out u_txc ( // mac_transmit.rs:26
        .clk(clk),
        .high(1'd1),
        .low(1'd0),
        .pin(u_txc_pin)
    );

    initial begin
        idle = 1'd1;
        preamble = 1'd0;
        in_data = 1'd0;
        padding = 1'd0;
        in_fcs = 1'd0;
        gap = 1'd0;
        count = 4'd0;
        next_valid = 1'd0;
        whole = 1'd0;
        draining = 1'd0;
        current_last = 1'd0;
        current_bytes = 4'd0;
        current_data = 64'h0;
        next_last = 1'd0;
        next_bytes = 4'd0;
        next_data = 64'h0;
        sent = 6'h0;
        bad = 1'd0;
        failed = 1'd0;
        crc = 32'h0;
        is_frames = 1'd0;
        counter_frames_low = 16'h0;
        counter_frames_high = 16'h0;
        counter_frames_full = 1'd0;
        is_bad = 1'd0;
        counter_bad_low = 16'h0;
        counter_bad_high = 16'h0;
        counter_bad_full = 1'd0;
        is_underrun = 1'd0;
        counter_underrun_low = 16'h0;
        counter_underrun_high = 16'h0;
        counter_underrun_full = 1'd0;
        data = 8'h0;
        enable = 1'd0;
        error = 1'd0;
    end
    always @(posedge clk) begin
        current_last <= first ? s_tlast : loads ? next_last : in_data ? current_last : current_last;
        current_bytes <= first ? sum_1 : loads ? next_bytes : in_data ? difference_1 : current_bytes;
        current_data <= first ? s_tdata : loads ? next_data : in_data ? {8'h0, current_data[63:8]} :
                current_data;
        if (taken) next_last <= s_tlast;
        if (taken) next_bytes <= sum_1;
        if (taken) next_data <= s_tdata;
        sent <= idle ? 6'h0 : ((in_data | padding) & ~filled) ? sum_2 : sent;
        bad <= (taken & ((s_tlast ? ((|(s_tkeep & sum_4)) | ~s_tkeep[0]) : ~(&s_tkeep)) | (s_tlast &
                s_tuser))) | underrun | (bad & ~first);
        failed <= underrun | (failed & ~idle);
        crc <= idle ? 32'hffffffff : (in_data | padding) ? joined_2 : crc;
        data <= preamble ? ((count == 4'd7) ? 8'hd5 : 8'h55) : in_fcs ? ((count[1] ? (count[0] ? crc[31:24] :
                crc[23:16]) : count[0] ? crc[15:8] : crc[7:0]) ^ {8{~bad}}) : body;
    end
    always @(posedge clk) begin
        if (rst) begin
            idle <= 1'd1;
            preamble <= 1'd0;
            in_data <= 1'd0;
            padding <= 1'd0;
            in_fcs <= 1'd0;
            gap <= 1'd0;
            count <= 4'd0;
            next_valid <= 1'd0;
            whole <= 1'd0;
            draining <= 1'd0;
            is_frames <= 1'd0;
            counter_frames_low <= 16'h0;
            counter_frames_high <= 16'h0;
            counter_frames_full <= 1'd0;
            is_bad <= 1'd0;
            counter_bad_low <= 16'h0;
            counter_bad_high <= 16'h0;
            counter_bad_full <= 1'd0;
            is_underrun <= 1'd0;
            counter_underrun_low <= 16'h0;
            counter_underrun_high <= 16'h0;
            counter_underrun_full <= 1'd0;
            enable <= 1'd0;
            error <= 1'd0;
        end else begin
            idle <= logic_5 | (idle & ~first);
            preamble <= first | (preamble & ~logic_2);
            in_data <= logic_2 | (in_data & ~ended & ~underrun);
            padding <= (ended & ~filled) | (padding & ~filled);
            in_fcs <= logic_3 | (in_fcs & ~logic_4);
            gap <= logic_4 | (gap & ~logic_5);
            count <= (first | logic_3 | logic_4) ? 4'd0 : (preamble | in_fcs | (gap & (count != 4'd10))) ?
                    sum_3 : count;
            next_valid <= ((taken & ~idle & ~draining) | (next_valid & ~loads)) & ~underrun;
            whole <= (taken & s_tlast) | (whole & ~idle);
            draining <= (underrun & ~(taken & s_tlast)) | (draining & ~(taken & s_tlast));
            is_frames <= logic_4 & ~bad;
            if (is_frames) counter_frames_low <= counter_frames_low + 16'h1;
            if (is_frames & counter_frames_full) counter_frames_high <= counter_frames_high + 16'h1;
            if (is_frames) counter_frames_full <= counter_frames_low == 16'hfffe;
            is_bad <= logic_4 & bad & ~failed;
            if (is_bad) counter_bad_low <= counter_bad_low + 16'h1;
            if (is_bad & counter_bad_full) counter_bad_high <= counter_bad_high + 16'h1;
            if (is_bad) counter_bad_full <= counter_bad_low == 16'hfffe;
            is_underrun <= logic_4 & failed;
            if (is_underrun) counter_underrun_low <= counter_underrun_low + 16'h1;
            if (is_underrun & counter_underrun_full) counter_underrun_high <= counter_underrun_high + 16'h1;
            if (is_underrun) counter_underrun_full <= counter_underrun_low == 16'hfffe;
            enable <= preamble | in_data | padding | in_fcs;
            error <= in_fcs & failed;
        end
    end

    assign s_tready = logic_1;
    assign count_frames = {counter_frames_high, counter_frames_low};
    assign count_bad = {counter_bad_high, counter_bad_low};
    assign count_underrun = {counter_underrun_high, counter_underrun_low};
    assign rgmii_txd = {u_txd3_pin, u_txd2_pin, u_txd1_pin, u_txd0_pin};
    assign rgmii_tx_ctl = u_tx_ctl_pin;
    assign rgmii_txc = u_txc_pin;
endmodule

`default_nettype wire
