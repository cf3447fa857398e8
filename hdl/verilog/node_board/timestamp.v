// Generated from Rust; do not edit.
`default_nettype none

module timestamp (
    input  wire clk, // timestamp.rs:51
    /* verilator lint_off UNUSEDSIGNAL */ // this module does not need it
    input  wire rst, // timestamp.rs:51
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire [31:0] increment, // timestamp.rs:100
    input  wire [29:0] ns, // timestamp.rs:110
    input  wire [15:0] fraction, // timestamp.rs:111
    input  wire [31:0] seconds, // timestamp.rs:116
    input  wire ptp, // timestamp.rs:53
    input  wire [15:0] utc_offset, // timestamp.rs:56
    output wire [63:0] stamp_time, // timestamp.rs:78
    output wire [15:0] stamp_sum, // timestamp.rs:78
    output wire [63:0] arrival // timestamp.rs:80
);
    reg [38:0] ahead; // timestamp.rs:106
    reg [29:0] ns_1; // timestamp.rs:113
    reg [30:0] ns_less_second; // timestamp.rs:114
    reg [31:0] seconds_1; // timestamp.rs:116
    reg [31:0] seconds_2; // timestamp.rs:116
    reg [31:0] seconds_3; // timestamp.rs:117
    reg [29:0] ns_2; // timestamp.rs:118
    reg [29:0] ns_3; // timestamp.rs:118
    reg [31:0] to_format; // timestamp.rs:57
    reg [31:0] seconds_4; // timestamp.rs:60
    reg [31:0] seconds_5; // timestamp.rs:61
    reg [31:0] seconds_6; // timestamp.rs:62
    reg [34:0] part_0; // timestamp.rs:136
    reg [34:0] part_1; // timestamp.rs:136
    reg [34:0] part_2; // timestamp.rs:136
    reg [34:0] part_3; // timestamp.rs:136
    reg [34:0] part_4; // timestamp.rs:136
    reg [34:0] part_5; // timestamp.rs:136
    reg [34:0] pair_0; // timestamp.rs:142
    reg [34:0] pair_1; // timestamp.rs:142
    reg [34:0] pair_2; // timestamp.rs:142
    /* verilator lint_off UNUSEDSIGNAL */ // the guard bits are dropped
    reg [34:0] ntp_fraction; // timestamp.rs:145
    /* verilator lint_on UNUSEDSIGNAL */
    reg [29:0] ns_4; // timestamp.rs:64
    reg [29:0] ns_5; // timestamp.rs:64
    reg [29:0] ns_6; // timestamp.rs:64
    reg [63:0] time_7; // timestamp.rs:65
    reg [16:0] sum_low; // timestamp.rs:69
    reg [16:0] sum_high; // timestamp.rs:69
    reg [17:0] sum; // timestamp.rs:69
    reg [63:0] time_8; // timestamp.rs:72
    reg [63:0] time_9; // timestamp.rs:73
    reg [63:0] time_10; // timestamp.rs:75
    reg [15:0] sum_folded; // timestamp.rs:76
    reg arrival_wraps; // timestamp.rs:92
    reg [63:0] arrival_10; // timestamp.rs:95
    wire [37:0] sum_1 = {1'd0, 1'd0, increment, 4'd0} + {1'd0, 3'd0, increment, 2'd0}; // timestamp.rs:105
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [53:0] sum_2 = {ns, fraction, 8'h0} + {15'h0, ahead}; // timestamp.rs:113
    /* verilator lint_on UNUSEDSIGNAL */
    wire logic_1 = ~ns_less_second[30]; // timestamp.rs:115
    wire [31:0] difference_1 = 32'h83aa7e80 - {16'h0, utc_offset}; // timestamp.rs:56
    wire [34:0] mux_1 = ns_3[3] ? (ns_3[2] ? (ns_3[1] ? (ns_3[0] ? 35'h203 : 35'h1e1) : ns_3[0] ? 35'h1be :
            35'h19c) : ns_3[1] ? (ns_3[0] ? 35'h179 : 35'h157) : ns_3[0] ? 35'h135 : 35'h112) : ns_3[2] ?
            (ns_3[1] ? (ns_3[0] ? 35'hf0 : 35'hce) : ns_3[0] ? 35'hab : 35'h89) : ns_3[1] ? (ns_3[0] ? 35'h67
            : 35'h44) : ns_3[0] ? 35'h22 : 35'h0; // pick.rs:20
    wire [34:0] mux_2 = ns_3[3] ? (ns_3[2] ? (ns_3[1] ? (ns_3[0] ? 35'h429 : 35'h406) : ns_3[0] ? 35'h3e4 :
            35'h3c2) : ns_3[1] ? (ns_3[0] ? 35'h39f : 35'h37d) : ns_3[0] ? 35'h35a : 35'h338) : ns_3[2] ?
            (ns_3[1] ? (ns_3[0] ? 35'h316 : 35'h2f3) : ns_3[0] ? 35'h2d1 : 35'h2af) : ns_3[1] ? (ns_3[0] ?
            35'h28c : 35'h26a) : ns_3[0] ? 35'h248 : 35'h225; // pick.rs:20
    wire [34:0] mux_3 = ns_3[8] ? (ns_3[7] ? (ns_3[6] ? (ns_3[5] ? 35'h406c : 35'h3c21) : ns_3[5] ? 35'h37d5 :
            35'h338a) : ns_3[6] ? (ns_3[5] ? 35'h2f3e : 35'h2af3) : ns_3[5] ? 35'h26a7 : 35'h225c) : ns_3[7] ?
            (ns_3[6] ? (ns_3[5] ? 35'h1e10 : 35'h19c5) : ns_3[5] ? 35'h1579 : 35'h112e) : ns_3[6] ? (ns_3[5] ?
            35'hce2 : 35'h897) : ns_3[5] ? 35'h44b : 35'h0; // pick.rs:20
    wire [34:0] mux_4 = ns_3[8] ? (ns_3[7] ? (ns_3[6] ? (ns_3[5] ? 35'h8524 : 35'h80d9) : ns_3[5] ? 35'h7c8d :
            35'h7842) : ns_3[6] ? (ns_3[5] ? 35'h73f6 : 35'h6fab) : ns_3[5] ? 35'h6b5f : 35'h6714) : ns_3[7] ?
            (ns_3[6] ? (ns_3[5] ? 35'h62c8 : 35'h5e7d) : ns_3[5] ? 35'h5a31 : 35'h55e6) : ns_3[6] ? (ns_3[5] ?
            35'h519a : 35'h4d4f) : ns_3[5] ? 35'h4903 : 35'h44b8; // pick.rs:20
    wire [34:0] mux_5 = ns_3[13] ? (ns_3[12] ? (ns_3[11] ? (ns_3[10] ? 35'h80d95 : 35'h78425) : ns_3[10] ?
            35'h6fab4 : 35'h67144) : ns_3[11] ? (ns_3[10] ? 35'h5e7d4 : 35'h55e63) : ns_3[10] ? 35'h4d4f3 :
            35'h44b82) : ns_3[12] ? (ns_3[11] ? (ns_3[10] ? 35'h3c212 : 35'h338a2) : ns_3[10] ? 35'h2af31 :
            35'h225c1) : ns_3[11] ? (ns_3[10] ? 35'h19c51 : 35'h112e0) : ns_3[10] ? 35'h8970 : 35'h0; // pick.rs:20
    wire [34:0] mux_6 = ns_3[13] ? (ns_3[12] ? (ns_3[11] ? (ns_3[10] ? 35'h10a49b : 35'h101b2b) : ns_3[10] ?
            35'hf91ba : 35'hf084a) : ns_3[11] ? (ns_3[10] ? 35'he7eda : 35'hdf569) : ns_3[10] ? 35'hd6bf9 :
            35'hce288) : ns_3[12] ? (ns_3[11] ? (ns_3[10] ? 35'hc5918 : 35'hbcfa8) : ns_3[10] ? 35'hb4637 :
            35'habcc7) : ns_3[11] ? (ns_3[10] ? 35'ha3357 : 35'h9a9e6) : ns_3[10] ? 35'h92076 : 35'h89705; // pick.rs:20
    wire [34:0] mux_7 = ns_3[18] ? (ns_3[17] ? (ns_3[16] ? (ns_3[15] ? 35'h101b2b2 : 35'hf084a6) : ns_3[15] ?
            35'hdf569a : 35'hce288e) : ns_3[16] ? (ns_3[15] ? 35'hbcfa82 : 35'habcc77) : ns_3[15] ? 35'h9a9e6b
            : 35'h89705f) : ns_3[17] ? (ns_3[16] ? (ns_3[15] ? 35'h784253 : 35'h671447) : ns_3[15] ?
            35'h55e63b : 35'h44b82f) : ns_3[16] ? (ns_3[15] ? 35'h338a23 : 35'h225c17) : ns_3[15] ? 35'h112e0b
            : 35'h0; // pick.rs:20
    wire [34:0] mux_8 = ns_3[18] ? (ns_3[17] ? (ns_3[16] ? (ns_3[15] ? 35'h2149371 : 35'h2036565) : ns_3[15] ?
            35'h1f23759 : 35'h1e1094d) : ns_3[16] ? (ns_3[15] ? 35'h1cfdb41 : 35'h1bead35) : ns_3[15] ?
            35'h1ad7f29 : 35'h19c511d) : ns_3[17] ? (ns_3[16] ? (ns_3[15] ? 35'h18b2311 : 35'h179f505) :
            ns_3[15] ? 35'h168c6fa : 35'h15798ee) : ns_3[16] ? (ns_3[15] ? 35'h1466ae2 : 35'h1353cd6) :
            ns_3[15] ? 35'h1240eca : 35'h112e0be; // pick.rs:20
    wire [34:0] mux_9 = ns_3[23] ? (ns_3[22] ? (ns_3[21] ? (ns_3[20] ? 35'h20365653 : 35'h1e1094d6) : ns_3[20]
            ? 35'h1bead359 : 35'h19c511dc) : ns_3[21] ? (ns_3[20] ? 35'h179f505f : 35'h15798ee2) : ns_3[20] ?
            35'h1353cd65 : 35'h112e0be8) : ns_3[22] ? (ns_3[21] ? (ns_3[20] ? 35'hf084a6b : 35'hce288ee) :
            ns_3[20] ? 35'habcc771 : 35'h89705f4) : ns_3[21] ? (ns_3[20] ? 35'h6714477 : 35'h44b82fa) :
            ns_3[20] ? 35'h225c17d : 35'h0; // pick.rs:20
    wire [34:0] mux_10 = ns_3[23] ? (ns_3[22] ? (ns_3[21] ? (ns_3[20] ? 35'h42926e23 : 35'h406caca6) :
            ns_3[20] ? 35'h3e46eb29 : 35'h3c2129ac) : ns_3[21] ? (ns_3[20] ? 35'h39fb682f : 35'h37d5a6b2) :
            ns_3[20] ? 35'h35afe535 : 35'h338a23b8) : ns_3[22] ? (ns_3[21] ? (ns_3[20] ? 35'h3164623b :
            35'h2f3ea0be) : ns_3[20] ? 35'h2d18df41 : 35'h2af31dc4) : ns_3[21] ? (ns_3[20] ? 35'h28cd5c47 :
            35'h26a79aca) : ns_3[20] ? 35'h2481d94d : 35'h225c17d0; // pick.rs:20
    wire [34:0] mux_11 = ns_3[28] ? (ns_3[27] ? (ns_3[26] ? (ns_3[25] ? 35'h406caca69 : 35'h3c2129ac8) :
            ns_3[25] ? 35'h37d5a6b27 : 35'h338a23b87) : ns_3[26] ? (ns_3[25] ? 35'h2f3ea0be6 : 35'h2af31dc46)
            : ns_3[25] ? 35'h26a79aca5 : 35'h225c17d04) : ns_3[27] ? (ns_3[26] ? (ns_3[25] ? 35'h1e1094d64 :
            35'h19c511dc3) : ns_3[25] ? 35'h15798ee23 : 35'h112e0be82) : ns_3[26] ? (ns_3[25] ? 35'hce288ee1 :
            35'h89705f41) : ns_3[25] ? 35'h44b82fa0 : 35'h0; // pick.rs:20
    wire [34:0] mux_12 = ns_3[28] ? (ns_3[27] ? (ns_3[26] ? (ns_3[25] ? 35'h524dc472 : 35'hd9594d2) : ns_3[25]
            ? 35'h7c8dd6531 : 35'h784253590) : ns_3[26] ? (ns_3[25] ? 35'h73f6d05f0 : 35'h6fab4d64f) :
            ns_3[25] ? 35'h6b5fca6af : 35'h67144770e) : ns_3[27] ? (ns_3[26] ? (ns_3[25] ? 35'h62c8c476d :
            35'h5e7d417cd) : ns_3[25] ? 35'h5a31be82c : 35'h55e63b88c) : ns_3[26] ? (ns_3[25] ? 35'h519ab88eb
            : 35'h4d4f3594a) : ns_3[25] ? 35'h4903b29aa : 35'h44b82fa09; // pick.rs:20
    wire [34:0] sum_3 = pair_0 + pair_1; // timestamp.rs:144
    wire [16:0] sum_4 = {1'd0, sum[15:0]} + {1'd0, 14'h0, sum[17:16]}; // timestamp.rs:70

    initial begin
        ahead = 39'h0;
        ns_1 = 30'h0;
        ns_less_second = 31'h0;
        seconds_1 = 32'h0;
        seconds_2 = 32'h0;
        seconds_3 = 32'h0;
        ns_2 = 30'h0;
        ns_3 = 30'h0;
        to_format = 32'h0;
        seconds_4 = 32'h0;
        seconds_5 = 32'h0;
        seconds_6 = 32'h0;
        part_0 = 35'h0;
        part_1 = 35'h0;
        part_2 = 35'h0;
        part_3 = 35'h0;
        part_4 = 35'h0;
        part_5 = 35'h0;
        pair_0 = 35'h0;
        pair_1 = 35'h0;
        pair_2 = 35'h0;
        ntp_fraction = 35'h0;
        ns_4 = 30'h0;
        ns_5 = 30'h0;
        ns_6 = 30'h0;
        time_7 = 64'h0;
        sum_low = 17'h0;
        sum_high = 17'h0;
        sum = 18'h0;
        time_8 = 64'h0;
        time_9 = 64'h0;
        time_10 = 64'h0;
        sum_folded = 16'h0;
        arrival_wraps = 1'd0;
        arrival_10 = 64'h0;
    end
    always @(posedge clk) begin
        ahead <= {1'd0, sum_1} + {1'd0, 5'h0, increment, 1'd0};
        ns_1 <= sum_2[53:24];
        ns_less_second <= {1'd0, ns_1} - {1'd0, 30'h3b9aca00};
        seconds_1 <= seconds;
        seconds_2 <= seconds_1;
        seconds_3 <= seconds_2 + {31'h0, logic_1};
        ns_2 <= ns_1;
        ns_3 <= logic_1 ? ns_less_second[29:0] : ns_2;
        to_format <= difference_1 & {32{~ptp}};
        seconds_4 <= seconds_3 + to_format;
        seconds_5 <= seconds_4;
        seconds_6 <= seconds_5;
        part_0 <= ns_3[4] ? mux_2 : mux_1;
        part_1 <= ns_3[9] ? mux_4 : mux_3;
        part_2 <= ns_3[14] ? mux_6 : mux_5;
        part_3 <= ns_3[19] ? mux_8 : mux_7;
        part_4 <= ns_3[24] ? mux_10 : mux_9;
        part_5 <= ns_3[29] ? mux_12 : mux_11;
        pair_0 <= part_0 + part_1;
        pair_1 <= part_2 + part_3;
        pair_2 <= part_4 + part_5;
        ntp_fraction <= sum_3 + pair_2;
        ns_4 <= ns_3;
        ns_5 <= ns_4;
        ns_6 <= ns_5;
        time_7 <= {seconds_6, ptp ? {2'd0, ns_6} : ntp_fraction[34:3]};
        sum_low <= {1'd0, time_7[15:0]} + {1'd0, time_7[31:16]};
        sum_high <= {1'd0, time_7[47:32]} + {1'd0, time_7[63:48]};
        sum <= {1'd0, sum_low} + {1'd0, sum_high};
        time_8 <= time_7;
        time_9 <= time_8;
        time_10 <= time_9;
        sum_folded <= sum_4[15:0] + {15'h0, sum_4[16]};
        arrival_wraps <= time_8[31:0] < 32'h7c;
        arrival_10 <= time_9 - {31'h0, ptp ? (arrival_wraps ? 33'hc465367c : 33'h7c) : 33'h215};
    end

    assign stamp_time = time_10;
    assign stamp_sum = sum_folded;
    assign arrival = arrival_10;
endmodule

`default_nettype wire
