// Generated from Rust; do not edit.
`default_nettype none

module clock (
    input  wire clk, // clock.rs:43
    input  wire rst, // clock.rs:43
    input  wire set, // clock.rs:130
    input  wire [15:0] value_seconds_high, // clock.rs:130
    input  wire [31:0] value_seconds, // clock.rs:130
    input  wire [31:0] adjust, // clock.rs:130
    input  wire adjust_pulse, // clock.rs:130
    input  wire [31:0] increment, // clock.rs:130
    input  wire [29:0] value_ns, // clock.rs:130
    /* verilator lint_off UNUSEDSIGNAL */ // two bits of the format are zero
    input  wire [95:0] ptp_tod, // clock.rs:45
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire source, // clock.rs:51
    output wire [31:0] tod_seconds, // clock.rs:53
    output wire [29:0] tod_ns, // clock.rs:54
    output wire [15:0] tod_fraction, // clock.rs:55
    input  wire latch, // clock.rs:97
    output wire [15:0] now_seconds_high, // clock.rs:63
    output wire [31:0] now_seconds, // clock.rs:63
    output wire [29:0] now_ns, // clock.rs:63
    output wire [15:0] now_fraction, // clock.rs:63
    output wire [63:0] ns, // clock.rs:72
    output wire [15:0] fraction, // clock.rs:73
    output wire step, // clock.rs:74
    output wire [31:0] steps // clock.rs:75
);
    reg adjusting; // clock.rs:138
    reg [29:0] adjust_forward; // clock.rs:144
    reg adjust_back; // clock.rs:145
    reg borrow_1; // clock.rs:146
    reg borrow_2; // clock.rs:147
    reg borrow_3; // clock.rs:148
    reg [54:0] addend_sum; // clock.rs:150
    reg [53:0] addend; // clock.rs:152
    reg [54:0] addend_less_second; // clock.rs:153
    reg adjusted_1; // clock.rs:83
    reg adjusted_2; // clock.rs:83
    reg adjusted_3; // clock.rs:83
    reg adjusted_4; // clock.rs:83
    reg [53:0] own_ns; // clock.rs:157
    reg wrapped; // clock.rs:165
    reg set_late; // clock.rs:166
    reg [47:0] own_seconds; // clock.rs:167
    /* verilator lint_off UNUSEDSIGNAL */ // the time told is coarser
    reg [53:0] own_ns_late; // clock.rs:170
    /* verilator lint_on UNUSEDSIGNAL */
    reg set_told; // clock.rs:177
    reg [47:0] time_seconds; // clock.rs:51
    reg [29:0] time_ns; // clock.rs:51
    reg [15:0] time_fraction; // clock.rs:51
    reg [47:0] latched_seconds; // clock.rs:99
    reg [29:0] latched_ns; // clock.rs:99
    reg [15:0] latched_fraction; // clock.rs:99
    reg [54:0] seconds_times_3_1; // clock.rs:112
    reg [47:0] seconds_kept_1; // clock.rs:113
    reg [54:0] seconds_times_125_1; // clock.rs:114
    reg [54:0] seconds_times_3_2; // clock.rs:112
    reg [47:0] seconds_kept_2; // clock.rs:113
    reg [54:0] seconds_times_125_2; // clock.rs:114
    reg [54:0] seconds_times_3_3; // clock.rs:112
    reg [47:0] seconds_kept_3; // clock.rs:113
    reg [54:0] seconds_times_125_3; // clock.rs:114
    reg [29:0] ns_1; // clock.rs:83
    reg [29:0] ns_2; // clock.rs:83
    reg [29:0] ns_3; // clock.rs:83
    reg [29:0] ns_4; // clock.rs:83
    reg [29:0] ns_5; // clock.rs:83
    reg [29:0] ns_6; // clock.rs:83
    reg [63:0] linear; // clock.rs:118
    reg [63:0] linear_before; // clock.rs:67
    reg [63:0] ahead; // clock.rs:68
    reg own_stepped_1; // clock.rs:83
    reg own_stepped_2; // clock.rs:83
    reg own_stepped_3; // clock.rs:83
    reg own_stepped_4; // clock.rs:83
    reg own_stepped_5; // clock.rs:83
    reg own_stepped_6; // clock.rs:83
    reg own_stepped_7; // clock.rs:83
    reg own_stepped_8; // clock.rs:83
    reg own_stepped_9; // clock.rs:83
    reg [4:0] clocks_since_reset; // clock.rs:89
    reg stepping; // clock.rs:71
    reg [63:0] ns_now; // clock.rs:72
    reg [15:0] fraction_1; // clock.rs:83
    reg [15:0] fraction_2; // clock.rs:83
    reg [15:0] fraction_3; // clock.rs:83
    reg [15:0] fraction_4; // clock.rs:83
    reg [15:0] fraction_5; // clock.rs:83
    reg [15:0] fraction_6; // clock.rs:83
    reg [15:0] fraction_7; // clock.rs:83
    reg [15:0] fraction_8; // clock.rs:83
    reg [15:0] fraction_9; // clock.rs:83
    reg [15:0] steps_count_low; // counter.rs:13
    reg [15:0] steps_count_high; // counter.rs:13
    reg steps_count_full; // clock.rs:75
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [30:0] sum_1 = adjust[30:0] + ({31{adjust[31]}} & 31'h3b9aca00); // clock.rs:142
    /* verilator lint_on UNUSEDSIGNAL */
    wire [53:0] sum_2 = own_ns + addend; // clock.rs:158
    wire [54:0] sum_3 = addend_less_second + {1'd0, own_ns}; // clock.rs:159
    wire wraps = ~sum_3[54]; // clock.rs:160
    wire [47:0] sum_4 = own_seconds + {{47{borrow_3 & ~wrapped}}, borrow_3 ^ wrapped}; // clock.rs:169
    wire [54:0] sum_5 = seconds_times_125_3 + {34'h0, ns_6[29:9]}; // clock.rs:117

    initial begin
        adjusting = 1'd0;
        adjust_forward = 30'h0;
        adjust_back = 1'd0;
        borrow_1 = 1'd0;
        borrow_2 = 1'd0;
        borrow_3 = 1'd0;
        addend_sum = 55'h0;
        addend = 54'h0;
        addend_less_second = 55'h0;
        adjusted_1 = 1'd0;
        adjusted_2 = 1'd0;
        adjusted_3 = 1'd0;
        adjusted_4 = 1'd0;
        own_ns = 54'h0;
        wrapped = 1'd0;
        set_late = 1'd0;
        own_seconds = 48'h0;
        own_ns_late = 54'h0;
        set_told = 1'd0;
        time_seconds = 48'h0;
        time_ns = 30'h0;
        time_fraction = 16'h0;
        latched_seconds = 48'h0;
        latched_ns = 30'h0;
        latched_fraction = 16'h0;
        seconds_times_3_1 = 55'h0;
        seconds_kept_1 = 48'h0;
        seconds_times_125_1 = 55'h0;
        seconds_times_3_2 = 55'h0;
        seconds_kept_2 = 48'h0;
        seconds_times_125_2 = 55'h0;
        seconds_times_3_3 = 55'h0;
        seconds_kept_3 = 48'h0;
        seconds_times_125_3 = 55'h0;
        ns_1 = 30'h0;
        ns_2 = 30'h0;
        ns_3 = 30'h0;
        ns_4 = 30'h0;
        ns_5 = 30'h0;
        ns_6 = 30'h0;
        linear = 64'h0;
        linear_before = 64'h0;
        ahead = 64'h0;
        own_stepped_1 = 1'd0;
        own_stepped_2 = 1'd0;
        own_stepped_3 = 1'd0;
        own_stepped_4 = 1'd0;
        own_stepped_5 = 1'd0;
        own_stepped_6 = 1'd0;
        own_stepped_7 = 1'd0;
        own_stepped_8 = 1'd0;
        own_stepped_9 = 1'd0;
        clocks_since_reset = 5'h0;
        stepping = 1'd0;
        ns_now = 64'h0;
        fraction_1 = 16'h0;
        fraction_2 = 16'h0;
        fraction_3 = 16'h0;
        fraction_4 = 16'h0;
        fraction_5 = 16'h0;
        fraction_6 = 16'h0;
        fraction_7 = 16'h0;
        fraction_8 = 16'h0;
        fraction_9 = 16'h0;
        steps_count_low = 16'h0;
        steps_count_high = 16'h0;
        steps_count_full = 1'd0;
    end
    always @(posedge clk) begin
        adjust_forward <= sum_1[29:0];
        adjust_back <= adjust[31];
        addend_sum <= {1'd0, adjust_forward & {30{adjusting}}, 24'h0} + {1'd0, 22'h0, increment};
        addend <= addend_sum[53:0];
        addend_less_second <= addend_sum - 55'h3b9aca00000000;
        own_ns_late <= own_ns;
        time_seconds <= source ? ptp_tod[95:48] : own_seconds;
        time_ns <= source ? ptp_tod[45:16] : own_ns_late[53:24];
        time_fraction <= source ? ptp_tod[15:0] : own_ns_late[23:8];
        seconds_times_3_1 <= {7'h0, time_seconds} + {6'h0, time_seconds, 1'd0};
        seconds_kept_1 <= time_seconds;
        seconds_times_125_1 <= {seconds_kept_1, 7'h0} - seconds_times_3_1;
        seconds_times_3_2 <= seconds_times_125_1 + {seconds_times_125_1[53:0], 1'd0};
        seconds_kept_2 <= seconds_times_125_1[47:0];
        seconds_times_125_2 <= {seconds_kept_2, 7'h0} - seconds_times_3_2;
        seconds_times_3_3 <= seconds_times_125_2 + {seconds_times_125_2[53:0], 1'd0};
        seconds_kept_3 <= seconds_times_125_2[47:0];
        seconds_times_125_3 <= {seconds_kept_3, 7'h0} - seconds_times_3_3;
        ns_1 <= time_ns;
        ns_2 <= ns_1;
        ns_3 <= ns_2;
        ns_4 <= ns_3;
        ns_5 <= ns_4;
        ns_6 <= ns_5;
        linear <= {sum_5, ns_6[8:0]};
        linear_before <= linear;
        ahead <= linear - linear_before;
        ns_now <= linear_before;
        fraction_1 <= time_fraction;
        fraction_2 <= fraction_1;
        fraction_3 <= fraction_2;
        fraction_4 <= fraction_3;
        fraction_5 <= fraction_4;
        fraction_6 <= fraction_5;
        fraction_7 <= fraction_6;
        fraction_8 <= fraction_7;
        fraction_9 <= fraction_8;
    end
    always @(posedge clk) begin
        if (rst) begin
            adjusting <= 1'd0;
            borrow_1 <= 1'd0;
            borrow_2 <= 1'd0;
            borrow_3 <= 1'd0;
            adjusted_1 <= 1'd0;
            adjusted_2 <= 1'd0;
            adjusted_3 <= 1'd0;
            adjusted_4 <= 1'd0;
            own_ns <= 54'h0;
            wrapped <= 1'd0;
            set_late <= 1'd0;
            own_seconds <= 48'h0;
            set_told <= 1'd0;
            latched_seconds <= 48'h0;
            latched_ns <= 30'h0;
            latched_fraction <= 16'h0;
            own_stepped_1 <= 1'd0;
            own_stepped_2 <= 1'd0;
            own_stepped_3 <= 1'd0;
            own_stepped_4 <= 1'd0;
            own_stepped_5 <= 1'd0;
            own_stepped_6 <= 1'd0;
            own_stepped_7 <= 1'd0;
            own_stepped_8 <= 1'd0;
            own_stepped_9 <= 1'd0;
            clocks_since_reset <= 5'h0;
            stepping <= 1'd0;
            steps_count_low <= 16'h0;
            steps_count_high <= 16'h0;
            steps_count_full <= 1'd0;
        end else begin
            adjusting <= adjust_pulse;
            borrow_1 <= adjust_back & adjusting;
            borrow_2 <= borrow_1;
            borrow_3 <= borrow_2;
            adjusted_1 <= adjusting;
            adjusted_2 <= adjusted_1;
            adjusted_3 <= adjusted_2;
            adjusted_4 <= adjusted_3;
            own_ns <= set ? {value_ns, 24'h0} : wraps ? sum_3[53:0] : sum_2;
            wrapped <= wraps;
            set_late <= set;
            own_seconds <= set_late ? {value_seconds_high, value_seconds} : sum_4;
            set_told <= set_late;
            if (latch) latched_seconds <= time_seconds;
            if (latch) latched_ns <= time_ns;
            if (latch) latched_fraction <= time_fraction;
            own_stepped_1 <= set_told | adjusted_4;
            own_stepped_2 <= own_stepped_1;
            own_stepped_3 <= own_stepped_2;
            own_stepped_4 <= own_stepped_3;
            own_stepped_5 <= own_stepped_4;
            own_stepped_6 <= own_stepped_5;
            own_stepped_7 <= own_stepped_6;
            own_stepped_8 <= own_stepped_7;
            own_stepped_9 <= own_stepped_8;
            if (~clocks_since_reset[4]) clocks_since_reset <= clocks_since_reset + 5'h1;
            stepping <= own_stepped_9 | (((|ahead[63:21]) | (ahead[20] & (|ahead[19:0]))) &
                    clocks_since_reset[4]);
            if (stepping) steps_count_low <= steps_count_low + 16'h1;
            if (stepping & steps_count_full) steps_count_high <= steps_count_high + 16'h1;
            if (stepping) steps_count_full <= steps_count_low == 16'hfffe;
        end
    end

    assign tod_seconds = time_seconds[31:0];
    assign tod_ns = time_ns;
    assign tod_fraction = time_fraction;
    assign now_seconds_high = latched_seconds[47:32];
    assign now_seconds = latched_seconds[31:0];
    assign now_ns = latched_ns;
    assign now_fraction = latched_fraction;
    assign ns = ns_now;
    assign fraction = fraction_9;
    assign step = stepping;
    assign steps = {steps_count_high, steps_count_low};
endmodule

`default_nettype wire
