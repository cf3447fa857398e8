// Generated from Rust; do not edit.
`default_nettype none

module mac_line (
    input  wire rx_clk, // line.rs:25
    input  wire rx_rst, // line.rs:25
    input  wire rise, // line.rs:26
    input  wire [7:0] received, // line.rs:28
    input  wire fall, // line.rs:31
    output reg  begins, // line.rs:48
    output reg  [3:0] status, // line.rs:110
    output wire word_last, // line.rs:102
    output wire [2:0] word_verdict, // line.rs:102
    output wire [3:0] word_bytes, // line.rs:102
    output wire [63:0] word_data, // line.rs:102
    output wire word_valid // line.rs:103
);
    reg [7:0] data; // line.rs:28
    reg valid; // line.rs:30
    reg error; // line.rs:31
    reg awake; // line.rs:35
    reg in_frame; // line.rs:37
    reg preamble; // line.rs:43
    reg [10:0] length; // line.rs:52
    reg spoiled; // line.rs:56
    reg [31:0] crc; // line.rs:58
    reg [7:0] held0; // line.rs:77
    reg [7:0] held1; // line.rs:77
    reg [7:0] held2; // line.rs:77
    reg [7:0] held3; // line.rs:77
    reg [3:0] count; // line.rs:84
    reg [7:0] byte7; // line.rs:89
    reg [7:0] byte6; // line.rs:89
    reg [7:0] byte5; // line.rs:89
    reg [7:0] byte4; // line.rs:89
    reg [7:0] byte3; // line.rs:89
    reg [7:0] byte2; // line.rs:89
    reg [7:0] byte1; // line.rs:89
    reg [7:0] byte0; // line.rs:89
    wire delimiter = valid & ~in_frame & awake & (data == 8'hd5); // line.rs:38
    wire taken = in_frame & valid; // line.rs:40
    wire ends = in_frame & ~valid; // line.rs:41
    wire vain = preamble & ~valid; // line.rs:44
    wire too_long = 11'h7d0 < length; // line.rs:53
    wire [10:0] sum_1 = length + {10'h0, taken & ~too_long}; // line.rs:55
    wire [39:0] joined_1 = {crc, data}; // line.rs:59
    wire [31:0] joined_2 = {^(joined_1 & 40'h8282), ^(joined_1 & 40'hc3c3), ^(joined_1 & 40'he3e3), ^(joined_1
            & 40'h7171), ^(joined_1 & 40'hbaba), ^(joined_1 & 40'hdfdf), ^(joined_1 & 40'h6f6f), ^(joined_1 &
            40'hb5b5), ^(joined_1 & 40'h800000d8d8), ^(joined_1 & 40'h4000006c6c), ^(joined_1 &
            40'h200000b4b4), ^(joined_1 & 40'h100000d8d8), ^(joined_1 & 40'h80000eeee), ^(joined_1 &
            40'h400007777), ^(joined_1 & 40'h200003b3b), ^(joined_1 & 40'h100001d1d), ^(joined_1 &
            40'h80008c8c), ^(joined_1 & 40'h40004646), ^(joined_1 & 40'h20002323), ^(joined_1 & 40'h10001111),
            ^(joined_1 & 40'h8000808), ^(joined_1 & 40'h4000404), ^(joined_1 & 40'h2008080), ^(joined_1 &
            40'h100c2c2), ^(joined_1 & 40'h806161), ^(joined_1 & 40'h403030), ^(joined_1 & 40'h209a9a),
            ^(joined_1 & 40'h104d4d), ^(joined_1 & 40'h82626), ^(joined_1 & 40'h41313), ^(joined_1 &
            40'h20909), ^(joined_1 & 40'h10404)}; // line.rs:59
    wire stored = taken & ~too_long & (length >= 11'h4); // line.rs:81
    wire [3:0] sum_2 = count + 4'd1; // line.rs:86

    initial begin
        data = 8'h0;
        valid = 1'd1;
        error = 1'd0;
        awake = 1'd0;
        in_frame = 1'd0;
        preamble = 1'd0;
        begins = 1'd0;
        status = 4'd0;
        length = 11'h0;
        spoiled = 1'd0;
        crc = 32'h0;
        held0 = 8'h0;
        held1 = 8'h0;
        held2 = 8'h0;
        held3 = 8'h0;
        count = 4'd0;
        byte7 = 8'h0;
        byte6 = 8'h0;
        byte5 = 8'h0;
        byte4 = 8'h0;
        byte3 = 8'h0;
        byte2 = 8'h0;
        byte1 = 8'h0;
        byte0 = 8'h0;
    end
    always @(posedge rx_clk) begin
        data <= received;
        length <= delimiter ? 11'h0 : sum_1;
        spoiled <= valid & (spoiled | error);
        crc <= delimiter ? 32'hffffffff : taken ? joined_2 : crc;
        if (taken) held0 <= data;
        if (taken) held1 <= held0;
        if (taken) held2 <= held1;
        if (taken) held3 <= held2;
        if (stored & (count == 4'd7)) byte7 <= held3;
        if (stored & (count == 4'd6)) byte6 <= held3;
        if (stored & (count == 4'd5)) byte5 <= held3;
        if (stored & (count == 4'd4)) byte4 <= held3;
        if (stored & (count == 4'd3)) byte3 <= held3;
        if (stored & (count == 4'd2)) byte2 <= held3;
        if (stored & (count == 4'd1)) byte1 <= held3;
        if (stored & (count[3] | (count == 4'd0))) byte0 <= held3;
    end
    always @(posedge rx_clk) begin
        if (rx_rst) begin
            valid <= 1'd1;
            error <= 1'd0;
            awake <= 1'd0;
            in_frame <= 1'd0;
            preamble <= 1'd0;
            begins <= 1'd0;
            status <= 4'd0;
            count <= 4'd0;
        end else begin
            valid <= rise;
            error <= rise ^ fall;
            if (~valid) awake <= 1'd1;
            in_frame <= valid & (in_frame | delimiter);
            preamble <= valid & ~in_frame & ~delimiter & awake;
            begins <= begins ^ delimiter;
            if (~valid & ~error) status <= data[3:0];
            count <= delimiter ? 4'd0 : stored ? (count[3] ? 4'd1 : sum_2) : count;
        end
    end

    assign word_last = ends | vain;
    assign word_verdict = (status[0] & (status[2:1] != 2'd2)) ? 3'd1 : vain ? 3'd2 : spoiled ? 3'd3 : too_long
            ? 3'd4 : (length < 11'h40) ? 3'd5 : (crc != 32'hdebb20e3) ? 3'd6 : 3'd0;
    assign word_bytes = count;
    assign word_data = {byte7, byte6, byte5, byte4, byte3, byte2, byte1, byte0};
    assign word_valid = (stored & count[3]) | ends | vain;
endmodule

`default_nettype wire
