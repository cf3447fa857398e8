// Generated from Rust; do not edit.
`default_nettype none

module horizon (
    input  wire clk, // horizon.rs:176
    input  wire rst, // horizon.rs:176
    input  wire [8:0] cycle, // horizon.rs:181
    input  wire ingress_valid, // horizon.rs:186
    input  wire [8:0] ingress_slot, // horizon.rs:186
    input  wire [7:0] ingress_channel, // horizon.rs:186
    input  wire [22:0] ingress_key, // horizon.rs:186
    input  wire [13:0] ingress_length, // horizon.rs:186
    input  wire egress_valid, // horizon.rs:186
    /* verilator lint_off UNUSEDSIGNAL */ // where events are apart, it tells no more than its ring's place
    input  wire [8:0] egress_slot, // horizon.rs:186
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire [7:0] egress_channel, // horizon.rs:186
    input  wire [22:0] egress_key, // horizon.rs:186
    input  wire [13:0] egress_length, // horizon.rs:186
    /* verilator lint_off UNUSEDSIGNAL */ // ticks wrap: 32 bits of nanoseconds are kept
    input  wire [63:0] time_ns, // horizon.rs:265
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // a tick is 1/16 ns
    input  wire [15:0] time_fraction, // horizon.rs:267
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire drop_valid, // horizon.rs:286
    input  wire [15:0] drop_channel, // horizon.rs:287
    input  wire [15:0] drop_length, // horizon.rs:288
    input  wire ingress_sof, // horizon.rs:203
    input  wire egress_sof, // horizon.rs:203
    input  wire boundary, // horizon.rs:205
    input  wire ingress_end_valid, // horizon.rs:191
    input  wire ingress_end_ok, // horizon.rs:191
    input  wire [8:0] ingress_end_slot, // horizon.rs:191
    input  wire egress_end_valid, // horizon.rs:191
    input  wire egress_end_ok, // horizon.rs:191
    input  wire [8:0] egress_end_slot, // horizon.rs:191
    output wire moment_arrival, // horizon.rs:248
    output wire moment_cancelled, // horizon.rs:248
    output wire [7:0] moment_arrival_channel, // horizon.rs:248
    output wire [22:0] moment_arrival_key, // horizon.rs:248
    output wire moment_departure, // horizon.rs:248
    output wire [7:0] moment_departure_channel, // horizon.rs:248
    output wire [22:0] moment_departure_key, // horizon.rs:248
    output wire [7:0] moment_departure_cells, // horizon.rs:248
    output wire moment_late, // horizon.rs:248
    output wire [7:0] moment_late_channel, // horizon.rs:248
    output wire moment_boundary, // horizon.rs:248
    output wire [35:0] moment_ticks, // horizon.rs:248
    output wire [31:0] count_arrivals, // horizon.rs:257
    output wire [31:0] count_departures, // horizon.rs:257
    output wire [31:0] count_drops, // horizon.rs:257
    output wire [31:0] count_refused_drops, // horizon.rs:257
    output wire ready // horizon.rs:259
);
    reg [9:0] warm; // horizon.rs:194
    reg [8:0] slot_leaving; // horizon.rs:100
    reg [8:0] slot_ticks; // horizon.rs:100
    reg drop_taken; // horizon.rs:290
    reg drop_refused; // horizon.rs:291
    reg [7:0] drop_channel1; // horizon.rs:298
    reg [15:0] drop_length1; // horizon.rs:298
    reg [4:0] drop_wait_at; // delay_line.rs:13
    reg [24:0] drop_wait; // delay_line.rs:19
    reg drop; // horizon.rs:302
    reg [7:0] drop_channel2; // horizon.rs:303
    reg [15:0] drop_length2; // horizon.rs:304
    reg [39:0] now; // horizon.rs:308
    reg [8:0] event_age; // horizon.rs:310
    reg [39:0] now1; // horizon.rs:311
    reg [39:0] event_first; // horizon.rs:311
    reg event_valid1; // horizon.rs:315
    reg event_valid2; // horizon.rs:315
    reg [7:0] event_channel1; // horizon.rs:312
    reg [7:0] event_channel2; // horizon.rs:312
    reg [13:0] event_length1; // horizon.rs:312
    reg [13:0] event_length2; // horizon.rs:312
    reg [8:0] event_slot1; // horizon.rs:312
    reg [8:0] event_slot2; // horizon.rs:312
    reg drop1; // horizon.rs:321
    reg [7:0] drop_channel3; // horizon.rs:320
    reg drop2; // horizon.rs:323
    reg [15:0] drop_length3; // horizon.rs:320
    reg [15:0] drop_length4; // horizon.rs:320
    reg [7:0] drop_channel4; // horizon.rs:320
    reg [7:0] drop_channel5; // horizon.rs:320
    reg [39:0] drop_clock; // horizon.rs:326
    reg [39:0] victim_age; // horizon.rs:328
    reg victim_length_fits; // horizon.rs:329
    reg [8:0] victim_slot; // horizon.rs:330
    reg drop3; // horizon.rs:331
    reg [7:0] drop_channel6; // horizon.rs:320
    reg victim_fits; // horizon.rs:334
    reg drop4; // horizon.rs:338
    reg [8:0] victim_slot4; // horizon.rs:320
    reg [7:0] drop_channel7; // horizon.rs:320
    reg previous_cancels; // horizon.rs:342
    reg same_victim; // horizon.rs:343
    reg [8:0] left_slot; // horizon.rs:320
    reg drop_late; // horizon.rs:353
    reg [7:0] drop_channel8; // horizon.rs:320
    reg [3:0] begun_at; // delay_line.rs:13
    reg [1:0] begun; // delay_line.rs:19
    reg [4:0] begun_or_boundary_at; // delay_line.rs:13
    reg [2:0] begun_or_boundary; // delay_line.rs:19
    reg [8:0] slot_known; // horizon.rs:100
    reg egress_valid0; // horizon.rs:226
    reg egress_valid1; // horizon.rs:226
    reg egress_valid2; // horizon.rs:226
    reg egress_valid3; // horizon.rs:226
    reg [7:0] egress_slot0; // horizon.rs:223
    reg [7:0] egress_slot1; // horizon.rs:223
    reg [7:0] egress_slot2; // horizon.rs:223
    reg [7:0] egress_slot3; // horizon.rs:223
    reg [7:0] egress_channel0; // horizon.rs:223
    reg [7:0] egress_channel1; // horizon.rs:223
    reg [7:0] egress_channel2; // horizon.rs:223
    reg [7:0] egress_channel3; // horizon.rs:223
    reg [22:0] egress_key0; // horizon.rs:223
    reg [22:0] egress_key1; // horizon.rs:223
    reg [22:0] egress_key2; // horizon.rs:223
    reg [22:0] egress_key3; // horizon.rs:223
    /* verilator lint_off UNUSEDSIGNAL */ // divided by 16 first
    reg [14:0] cells_sum; // horizon.rs:136
    /* verilator lint_on UNUSEDSIGNAL */
    reg [21:0] cells_high; // horizon.rs:143
    reg [21:0] cells_middle; // horizon.rs:144
    reg [21:0] cells_low; // horizon.rs:145
    reg [21:0] cells_upper; // horizon.rs:146
    reg [21:0] cells_low2; // horizon.rs:147
    /* verilator lint_off UNUSEDSIGNAL */ // the fraction is dropped: it is the division
    reg [21:0] cells_product; // horizon.rs:147
    /* verilator lint_on UNUSEDSIGNAL */
    reg arrival; // horizon.rs:232
    reg cancelled; // horizon.rs:236
    reg [7:0] arrival_channel; // horizon.rs:237
    reg [22:0] arrival_key; // horizon.rs:238
    reg departure; // horizon.rs:232
    reg [7:0] departure_channel; // horizon.rs:240
    reg [22:0] departure_key; // horizon.rs:241
    reg [7:0] departure_cells; // horizon.rs:242
    reg late; // horizon.rs:232
    reg [7:0] late_channel; // horizon.rs:244
    reg begins; // horizon.rs:232
    reg [35:0] ticks; // horizon.rs:246
    reg [31:0] total_arrivals; // horizon.rs:255
    reg [31:0] total_departures; // horizon.rs:255
    reg [31:0] total_drops; // horizon.rs:255
    reg [31:0] total_refused_drops; // horizon.rs:255
    reg [35:0] ring_ticks_read0; // horizon.rs:127
    reg [24:0] drop_wait_ram_read0; // delay_line.rs:19
    reg [62:0] youngest_read0; // horizon.rs:322
    reg ring_cancel_read0; // horizon.rs:336
    reg ring_cancel_read1; // horizon.rs:348
    reg ring_left_read0; // horizon.rs:337
    reg ring_left_read1; // horizon.rs:349
    reg [1:0] begun_ram_read0; // delay_line.rs:19
    reg [2:0] begun_or_boundary_ram_read0; // delay_line.rs:19
    reg [11:0] ring_known_read0; // horizon.rs:127
    reg [30:0] ring_arrivals_read0; // horizon.rs:221
    reg [38:0] ring_departures_read0; // horizon.rs:230
    reg ring_ingress_ok_read0; // horizon.rs:216
    reg ring_egress_ok_read0; // horizon.rs:216
    (* no_rw_check *) reg [35:0] ring_ticks [0:511]; // horizon.rs:104
    (* no_rw_check *) reg [24:0] drop_wait_ram [0:31]; // delay_line.rs:15
    reg [62:0] youngest [0:255]; // horizon.rs:313
    reg ring_cancel [0:511]; // horizon.rs:109
    reg ring_left [0:511]; // horizon.rs:109
    (* no_rw_check *) reg [1:0] begun_ram [0:15]; // delay_line.rs:15
    (* no_rw_check *) reg [2:0] begun_or_boundary_ram [0:31]; // delay_line.rs:15
    (* no_rw_check *) reg [11:0] ring_known [0:511]; // horizon.rs:104
    (* no_rw_check *) reg [30:0] ring_arrivals [0:255]; // horizon.rs:114
    (* no_rw_check *) reg [38:0] ring_departures [0:255]; // horizon.rs:114
    (* no_rw_check *) reg ring_ingress_ok [0:511]; // horizon.rs:104
    (* no_rw_check *) reg ring_egress_ok [0:511]; // horizon.rs:104
    wire logic_1 = ~(|drop_channel[15:8]); // horizon.rs:289
    wire [4:0] difference_1 = drop_wait_at - 5'h19; // delay_line.rs:17
    wire cancels = drop4 & victim_fits & (ring_cancel_read0 == ring_left_read0) & ~(same_victim &
            previous_cancels); // horizon.rs:344
    wire [3:0] difference_2 = begun_at - 4'd11; // delay_line.rs:17
    wire [4:0] difference_3 = begun_or_boundary_at - 5'h11; // delay_line.rs:17

    always @(posedge clk) begin
        if (1'd1) ring_ticks[slot_ticks] <= {time_ns[31:0], time_fraction[15:12]};
    end
`ifdef FORMAL
    always @(posedge clk) ring_ticks_read0 <= (1'd1 & (slot_ticks == slot_leaving)) ? ~{time_ns[31:0],
            time_fraction[15:12]} : ring_ticks[slot_leaving];
`else
    always @(posedge clk) ring_ticks_read0 <= ring_ticks[slot_leaving];
`endif
    always @(posedge clk) begin
        if (1'd1) drop_wait_ram[drop_wait_at] <= {drop_taken, drop_channel1, drop_length1};
    end
`ifdef FORMAL
    always @(posedge clk) drop_wait_ram_read0 <= (1'd1 & (drop_wait_at == difference_1)) ? ~{drop_taken,
            drop_channel1, drop_length1} : drop_wait_ram[difference_1];
`else
    always @(posedge clk) drop_wait_ram_read0 <= drop_wait_ram[difference_1];
`endif
    integer youngest_i;
    initial begin
        for (youngest_i = 0; youngest_i < 256; youngest_i = youngest_i + 1) youngest[youngest_i] = 63'h0;
    end
    always @(posedge clk) begin
        if (event_valid2) youngest[event_channel2] <= {event_first, event_length2, event_slot2};
    end
    always @(posedge clk) youngest_read0 <= youngest[drop_channel3];
    integer ring_cancel_i;
    initial begin
        for (ring_cancel_i = 0; ring_cancel_i < 512; ring_cancel_i = ring_cancel_i + 1)
                ring_cancel[ring_cancel_i] = 1'd0;
    end
    always @(posedge clk) begin
        if (cancels) ring_cancel[victim_slot4] <= ~ring_cancel_read0;
    end
    always @(posedge clk) ring_cancel_read0 <= ring_cancel[victim_slot];
    always @(posedge clk) ring_cancel_read1 <= ring_cancel[slot_leaving];
    integer ring_left_i;
    initial begin
        for (ring_left_i = 0; ring_left_i < 512; ring_left_i = ring_left_i + 1) ring_left[ring_left_i] = 1'd0;
    end
    always @(posedge clk) begin
        if (1'd1) ring_left[left_slot] <= ring_cancel_read1;
    end
    always @(posedge clk) ring_left_read0 <= ring_left[victim_slot];
    always @(posedge clk) ring_left_read1 <= ring_left[slot_leaving];
    always @(posedge clk) begin
        if (1'd1) begun_ram[begun_at] <= {ingress_sof, egress_sof};
    end
`ifdef FORMAL
    always @(posedge clk) begun_ram_read0 <= (1'd1 & (begun_at == difference_2)) ? ~{ingress_sof, egress_sof}
            : begun_ram[difference_2];
`else
    always @(posedge clk) begun_ram_read0 <= begun_ram[difference_2];
`endif
    always @(posedge clk) begin
        if (1'd1) begun_or_boundary_ram[begun_or_boundary_at] <= {begun, boundary};
    end
`ifdef FORMAL
    always @(posedge clk) begun_or_boundary_ram_read0 <= (1'd1 & (begun_or_boundary_at == difference_3)) ?
            ~{begun, boundary} : begun_or_boundary_ram[difference_3];
`else
    always @(posedge clk) begun_or_boundary_ram_read0 <= begun_or_boundary_ram[difference_3];
`endif
    always @(posedge clk) begin
        if (1'd1) ring_known[slot_known] <= {begun_or_boundary, drop_late, drop_channel8};
    end
`ifdef FORMAL
    always @(posedge clk) ring_known_read0 <= (1'd1 & (slot_known == slot_leaving)) ? ~{begun_or_boundary,
            drop_late, drop_channel8} : ring_known[slot_leaving];
`else
    always @(posedge clk) ring_known_read0 <= ring_known[slot_leaving];
`endif
    always @(posedge clk) begin
        if (ingress_valid) ring_arrivals[ingress_slot[8:1]] <= {ingress_channel, ingress_key};
    end
`ifdef FORMAL
    always @(posedge clk) ring_arrivals_read0 <= (ingress_valid & (ingress_slot[8:1] == slot_leaving[8:1])) ?
            ~{ingress_channel, ingress_key} : ring_arrivals[slot_leaving[8:1]];
`else
    always @(posedge clk) ring_arrivals_read0 <= ring_arrivals[slot_leaving[8:1]];
`endif
    always @(posedge clk) begin
        if (egress_valid3) ring_departures[egress_slot3] <= {egress_channel3, egress_key3,
                cells_product[18:11]};
    end
`ifdef FORMAL
    always @(posedge clk) ring_departures_read0 <= (egress_valid3 & (egress_slot3 == slot_leaving[8:1])) ?
            ~{egress_channel3, egress_key3, cells_product[18:11]} : ring_departures[slot_leaving[8:1]];
`else
    always @(posedge clk) ring_departures_read0 <= ring_departures[slot_leaving[8:1]];
`endif
    always @(posedge clk) begin
        if (ingress_end_valid) ring_ingress_ok[ingress_end_slot] <= ingress_end_ok;
    end
`ifdef FORMAL
    always @(posedge clk) ring_ingress_ok_read0 <= (ingress_end_valid & (ingress_end_slot == slot_leaving)) ?
            ~ingress_end_ok : ring_ingress_ok[slot_leaving];
`else
    always @(posedge clk) ring_ingress_ok_read0 <= ring_ingress_ok[slot_leaving];
`endif
    always @(posedge clk) begin
        if (egress_end_valid) ring_egress_ok[egress_end_slot] <= egress_end_ok;
    end
`ifdef FORMAL
    always @(posedge clk) ring_egress_ok_read0 <= (egress_end_valid & (egress_end_slot == slot_leaving)) ?
            ~egress_end_ok : ring_egress_ok[slot_leaving];
`else
    always @(posedge clk) ring_egress_ok_read0 <= ring_egress_ok[slot_leaving];
`endif

    initial begin
        warm = 10'h0;
        slot_leaving = 9'h0;
        slot_ticks = 9'h0;
        drop_taken = 1'd0;
        drop_refused = 1'd0;
        drop_channel1 = 8'h0;
        drop_length1 = 16'h0;
        drop_wait_at = 5'h0;
        drop_wait = 25'h0;
        drop = 1'd0;
        drop_channel2 = 8'h0;
        drop_length2 = 16'h0;
        now = 40'h0;
        event_age = 9'h0;
        now1 = 40'h0;
        event_first = 40'h0;
        event_valid1 = 1'd0;
        event_valid2 = 1'd0;
        event_channel1 = 8'h0;
        event_channel2 = 8'h0;
        event_length1 = 14'h0;
        event_length2 = 14'h0;
        event_slot1 = 9'h0;
        event_slot2 = 9'h0;
        drop1 = 1'd0;
        drop_channel3 = 8'h0;
        drop2 = 1'd0;
        drop_length3 = 16'h0;
        drop_length4 = 16'h0;
        drop_channel4 = 8'h0;
        drop_channel5 = 8'h0;
        drop_clock = 40'h0;
        victim_age = 40'h0;
        victim_length_fits = 1'd0;
        victim_slot = 9'h0;
        drop3 = 1'd0;
        drop_channel6 = 8'h0;
        victim_fits = 1'd0;
        drop4 = 1'd0;
        victim_slot4 = 9'h0;
        drop_channel7 = 8'h0;
        previous_cancels = 1'd0;
        same_victim = 1'd0;
        left_slot = 9'h0;
        drop_late = 1'd0;
        drop_channel8 = 8'h0;
        begun_at = 4'd0;
        begun = 2'd0;
        begun_or_boundary_at = 5'h0;
        begun_or_boundary = 3'd0;
        slot_known = 9'h0;
        egress_valid0 = 1'd0;
        egress_valid1 = 1'd0;
        egress_valid2 = 1'd0;
        egress_valid3 = 1'd0;
        egress_slot0 = 8'h0;
        egress_slot1 = 8'h0;
        egress_slot2 = 8'h0;
        egress_slot3 = 8'h0;
        egress_channel0 = 8'h0;
        egress_channel1 = 8'h0;
        egress_channel2 = 8'h0;
        egress_channel3 = 8'h0;
        egress_key0 = 23'h0;
        egress_key1 = 23'h0;
        egress_key2 = 23'h0;
        egress_key3 = 23'h0;
        cells_sum = 15'h0;
        cells_high = 22'h0;
        cells_middle = 22'h0;
        cells_low = 22'h0;
        cells_upper = 22'h0;
        cells_low2 = 22'h0;
        cells_product = 22'h0;
        arrival = 1'd0;
        cancelled = 1'd0;
        arrival_channel = 8'h0;
        arrival_key = 23'h0;
        departure = 1'd0;
        departure_channel = 8'h0;
        departure_key = 23'h0;
        departure_cells = 8'h0;
        late = 1'd0;
        late_channel = 8'h0;
        begins = 1'd0;
        ticks = 36'h0;
        total_arrivals = 32'h0;
        total_departures = 32'h0;
        total_drops = 32'h0;
        total_refused_drops = 32'h0;
    end
    always @(posedge clk) begin
        slot_leaving <= cycle + 9'h21;
        slot_ticks <= cycle + 9'h1f7;
        drop_channel1 <= drop_channel[7:0];
        drop_length1 <= drop_length;
        drop_wait <= drop_wait_ram_read0;
        drop_channel2 <= drop_wait[23:16];
        drop_length2 <= drop_wait[15:0];
        now <= now + 40'h1;
        event_age <= cycle - ingress_slot;
        now1 <= now;
        event_first <= now1 - {31'h0, event_age};
        event_channel1 <= ingress_channel;
        event_channel2 <= event_channel1;
        event_length1 <= ingress_length;
        event_length2 <= event_length1;
        event_slot1 <= ingress_slot;
        event_slot2 <= event_slot1;
        drop_channel3 <= drop_channel2;
        drop_length3 <= drop_length2;
        drop_length4 <= drop_length3;
        drop_channel4 <= drop_channel2;
        drop_channel5 <= drop_channel4;
        drop_clock <= now - 40'h1e;
        victim_age <= drop_clock - youngest_read0[62:23];
        victim_length_fits <= {2'd0, youngest_read0[22:9]} == drop_length4;
        victim_slot <= youngest_read0[8:0];
        drop_channel6 <= drop_channel5;
        victim_fits <= (40'h190 >= victim_age) & victim_length_fits;
        victim_slot4 <= victim_slot;
        drop_channel7 <= drop_channel6;
        same_victim <= (victim_slot == victim_slot4) & drop4;
        left_slot <= slot_leaving;
        drop_channel8 <= drop_channel7;
        begun <= begun_ram_read0;
        begun_or_boundary <= begun_or_boundary_ram_read0;
        slot_known <= cycle + 9'h1df;
        egress_slot0 <= egress_slot[8:1];
        egress_slot1 <= egress_slot0;
        egress_slot2 <= egress_slot1;
        egress_slot3 <= egress_slot2;
        egress_channel0 <= egress_channel;
        egress_channel1 <= egress_channel0;
        egress_channel2 <= egress_channel1;
        egress_channel3 <= egress_channel2;
        egress_key0 <= egress_key;
        egress_key1 <= egress_key0;
        egress_key2 <= egress_key1;
        egress_key3 <= egress_key2;
        cells_sum <= {1'd0, egress_length} + {1'd0, 14'h2f};
        cells_high <= {2'd0, cells_sum[14:4], 9'h0} + {4'd0, cells_sum[14:4], 7'h0};
        cells_middle <= {6'h0, cells_sum[14:4], 5'h0} + {8'h0, cells_sum[14:4], 3'd0};
        cells_low <= {10'h0, cells_sum[14:4], 1'd0} + {11'h0, cells_sum[14:4]};
        cells_upper <= cells_high + cells_middle;
        cells_low2 <= cells_low;
        cells_product <= cells_upper + cells_low2;
        cancelled <= ring_cancel_read1 ^ ring_left_read1;
        arrival_channel <= ring_arrivals_read0[30:23];
        arrival_key <= ring_arrivals_read0[22:0];
        departure_channel <= ring_departures_read0[38:31];
        departure_key <= ring_departures_read0[30:8];
        departure_cells <= ring_departures_read0[7:0];
        late_channel <= ring_known_read0[7:0];
        ticks <= ring_ticks_read0;
    end
    always @(posedge clk) begin
        if (rst) begin
            warm <= 10'h0;
            drop_taken <= 1'd0;
            drop_refused <= 1'd0;
            drop_wait_at <= 5'h0;
            drop <= 1'd0;
            event_valid1 <= 1'd0;
            event_valid2 <= 1'd0;
            drop1 <= 1'd0;
            drop2 <= 1'd0;
            drop3 <= 1'd0;
            drop4 <= 1'd0;
            previous_cancels <= 1'd0;
            drop_late <= 1'd0;
            begun_at <= 4'd0;
            begun_or_boundary_at <= 5'h0;
            egress_valid0 <= 1'd0;
            egress_valid1 <= 1'd0;
            egress_valid2 <= 1'd0;
            egress_valid3 <= 1'd0;
            arrival <= 1'd0;
            departure <= 1'd0;
            late <= 1'd0;
            begins <= 1'd0;
            total_arrivals <= 32'h0;
            total_departures <= 32'h0;
            total_drops <= 32'h0;
            total_refused_drops <= 32'h0;
        end else begin
            if (~warm[9]) warm <= warm + 10'h1;
            drop_taken <= drop_valid & logic_1 & warm[9];
            drop_refused <= drop_valid & ~(logic_1 & warm[9]);
            drop_wait_at <= drop_wait_at + 5'h1;
            drop <= drop_wait[24] & warm[9];
            event_valid1 <= ingress_valid;
            event_valid2 <= event_valid1;
            drop1 <= drop;
            drop2 <= drop1;
            drop3 <= drop2;
            drop4 <= drop3;
            previous_cancels <= cancels;
            drop_late <= drop4 & ~cancels;
            begun_at <= begun_at + 4'd1;
            begun_or_boundary_at <= begun_or_boundary_at + 5'h1;
            egress_valid0 <= egress_valid;
            egress_valid1 <= egress_valid0;
            egress_valid2 <= egress_valid1;
            egress_valid3 <= egress_valid2;
            arrival <= ring_known_read0[11] & ring_ingress_ok_read0 & warm[9];
            departure <= ring_known_read0[10] & ring_egress_ok_read0 & warm[9];
            late <= ring_known_read0[8] & warm[9];
            begins <= ring_known_read0[9] & warm[9];
            if (arrival) total_arrivals <= total_arrivals + 32'h1;
            if (departure) total_departures <= total_departures + 32'h1;
            if (drop_taken) total_drops <= total_drops + 32'h1;
            if (drop_refused) total_refused_drops <= total_refused_drops + 32'h1;
        end
    end

    assign moment_arrival = arrival;
    assign moment_cancelled = cancelled;
    assign moment_arrival_channel = arrival_channel;
    assign moment_arrival_key = arrival_key;
    assign moment_departure = departure;
    assign moment_departure_channel = departure_channel;
    assign moment_departure_key = departure_key;
    assign moment_departure_cells = departure_cells;
    assign moment_late = late;
    assign moment_late_channel = late_channel;
    assign moment_boundary = begins;
    assign moment_ticks = ticks;
    assign count_arrivals = total_arrivals;
    assign count_departures = total_departures;
    assign count_drops = total_drops;
    assign count_refused_drops = total_refused_drops;
    assign ready = warm[9];
endmodule

`default_nettype wire
