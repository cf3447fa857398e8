// Generated from Rust; do not edit.
`default_nettype none

module record (
    input  wire clk, // record.rs:43
    input  wire rst, // record.rs:43
    input  wire quiet, // record.rs:46
    input  wire write_ready, // record.rs:46
    input  wire enable, // record.rs:49
    output wire restart, // record.rs:54
    input  wire record_valid, // record.rs:56
    input  wire [2:0] record_kind, // record.rs:57
    input  wire [15:0] record_channel, // record.rs:57
    input  wire [31:0] record_epoch, // record.rs:57
    input  wire [63:0] record_start_ns, // record.rs:57
    input  wire [319:0] record_payload, // record.rs:57
    input  wire [4:0] size_log2, // record.rs:108
    input  wire [31:0] read, // record.rs:111
    output wire write_valid, // record.rs:86
    output wire [23:0] write_slot, // record.rs:86
    output wire [511:0] write_data, // record.rs:86
    output wire record_ready, // record.rs:88
    output wire [31:0] offered, // record.rs:89
    output wire [31:0] lost_epoch, // record.rs:93
    output wire [31:0] lost_suspect, // record.rs:93
    output wire [31:0] lost_epoch_end, // record.rs:93
    output wire [31:0] lost_session, // record.rs:93
    output wire [31:0] lost_quantity, // record.rs:93
    output wire [31:0] lost_buckets, // record.rs:93
    output wire [31:0] lost_probe, // record.rs:93
    output wire idle // record.rs:95
);
    reg held; // record.rs:44
    reg waiting; // record.rs:44
    reg starting; // record.rs:44
    reg enabled; // record.rs:50
    reg [2:0] held_kind; // record.rs:58
    reg [15:0] held_channel; // record.rs:58
    reg [31:0] held_epoch; // record.rs:58
    reg [63:0] held_start_ns; // record.rs:58
    reg [319:0] held_payload; // record.rs:58
    reg [31:0] issued; // record.rs:64
    reg [23:0] mask; // record.rs:110
    reg [31:0] used; // record.rs:111
    reg full; // record.rs:112
    reg issued_before_1; // record.rs:67
    reg issued_before_2; // record.rs:68
    reg [31:0] lost_before; // record.rs:76
    reg lost_before_full; // record.rs:76
    reg [511:0] data; // record.rs:77
    reg [23:0] slot; // record.rs:79
    reg [31:0] records; // record.rs:89
    reg [31:0] lost_epoch_count; // record.rs:93
    reg [31:0] lost_suspect_count; // record.rs:93
    reg [31:0] lost_epoch_end_count; // record.rs:93
    reg [31:0] lost_session_count; // record.rs:93
    reg [31:0] lost_quantity_count; // record.rs:93
    reg [31:0] lost_buckets_count; // record.rs:93
    reg [31:0] lost_probe_count; // record.rs:93
    reg nothing_under_way; // record.rs:95
    wire logic_1 = quiet & ~waiting; // record.rs:51
    wire active = enabled & ~starting; // record.rs:53
    wire logic_2 = record_valid & ~held; // record.rs:56
    wire decide = held & ~(issued_before_1 | issued_before_2); // record.rs:69
    wire fits = active & ~full; // record.rs:70
    wire issue = decide & fits & ~waiting; // record.rs:63
    wire lose = decide & ~fits; // record.rs:72
    wire logic_3 = starting | issue; // record.rs:76

    initial begin
        held = 1'd0;
        waiting = 1'd0;
        starting = 1'd0;
        enabled = 1'd0;
        held_kind = 3'd0;
        held_channel = 16'h0;
        held_epoch = 32'h0;
        held_start_ns = 64'h0;
        held_payload = 320'h0;
        issued = 32'h0;
        mask = 24'h0;
        used = 32'h0;
        full = 1'd0;
        issued_before_1 = 1'd0;
        issued_before_2 = 1'd0;
        lost_before = 32'h0;
        lost_before_full = 1'd0;
        data = 512'h0;
        slot = 24'h0;
        records = 32'h0;
        lost_epoch_count = 32'h0;
        lost_suspect_count = 32'h0;
        lost_epoch_end_count = 32'h0;
        lost_session_count = 32'h0;
        lost_quantity_count = 32'h0;
        lost_buckets_count = 32'h0;
        lost_probe_count = 32'h0;
        nothing_under_way = 1'd1;
    end
    always @(posedge clk) begin
        if (logic_2) held_kind <= record_kind;
        if (logic_2) held_channel <= record_channel;
        if (logic_2) held_epoch <= record_epoch;
        if (logic_2) held_start_ns <= record_start_ns;
        if (logic_2) held_payload <= record_payload;
        mask <= {5'h17 < size_log2, 5'h16 < size_log2, 5'h15 < size_log2, 5'h14 < size_log2, 5'h13 <
                size_log2, 5'h12 < size_log2, 5'h11 < size_log2, 5'h10 < size_log2, 5'hf < size_log2, 5'he <
                size_log2, 5'hd < size_log2, 5'hc < size_log2, 5'hb < size_log2, 5'ha < size_log2, 5'h9 <
                size_log2, 5'h8 < size_log2, 5'h7 < size_log2, 5'h6 < size_log2, 5'h5 < size_log2, 5'h4 <
                size_log2, 5'h3 < size_log2, 5'h2 < size_log2, 5'h1 < size_log2, 5'h0 < size_log2};
        used <= issued - read;
        if (issue) data <= {held_payload, held_start_ns, held_epoch, lost_before, issued, held_channel, 8'h1,
                5'h0, held_kind};
        if (issue) slot <= issued[23:0] & mask;
    end
    always @(posedge clk) begin
        if (rst) begin
            held <= 1'd0;
            waiting <= 1'd0;
            starting <= 1'd0;
            enabled <= 1'd0;
            issued <= 32'h0;
            full <= 1'd0;
            issued_before_1 <= 1'd0;
            issued_before_2 <= 1'd0;
            lost_before <= 32'h0;
            lost_before_full <= 1'd0;
            records <= 32'h0;
            lost_epoch_count <= 32'h0;
            lost_suspect_count <= 32'h0;
            lost_epoch_end_count <= 32'h0;
            lost_session_count <= 32'h0;
            lost_quantity_count <= 32'h0;
            lost_buckets_count <= 32'h0;
            lost_probe_count <= 32'h0;
            nothing_under_way <= 1'd1;
        end else begin
            held <= logic_2 | (held & ~issue & ~lose);
            waiting <= issue | (waiting & ~write_ready);
            starting <= (enable & ~enabled) | (starting & ~logic_1);
            enabled <= enable;
            issued <= (issued & {32{~starting}}) + {31'h0, issue & ~starting};
            full <= |(used & ~{8'h0, mask});
            issued_before_1 <= issue;
            issued_before_2 <= issued_before_1;
            lost_before <= (lost_before & {32{~logic_3}}) + {31'h0, lose & ~logic_3 & ~lost_before_full};
            lost_before_full <= &lost_before;
            records <= (records & {32{~starting}}) + {31'h0, (issue | lose) & ~starting};
            lost_epoch_count <= (lost_epoch_count & {32{~starting}}) + {31'h0, lose & (held_kind == 3'd1) &
                    ~starting};
            lost_suspect_count <= (lost_suspect_count & {32{~starting}}) + {31'h0, lose & (held_kind == 3'd2)
                    & ~starting};
            lost_epoch_end_count <= (lost_epoch_end_count & {32{~starting}}) + {31'h0, lose & (held_kind ==
                    3'd3) & ~starting};
            lost_session_count <= (lost_session_count & {32{~starting}}) + {31'h0, lose & (held_kind == 3'd4)
                    & ~starting};
            lost_quantity_count <= (lost_quantity_count & {32{~starting}}) + {31'h0, lose & (held_kind ==
                    3'd5) & ~starting};
            lost_buckets_count <= (lost_buckets_count & {32{~starting}}) + {31'h0, lose & (held_kind == 3'd6)
                    & ~starting};
            lost_probe_count <= (lost_probe_count & {32{~starting}}) + {31'h0, lose & (held_kind == 3'd7) &
                    ~starting};
            nothing_under_way <= ~held & logic_1 & ~starting;
        end
    end

    assign restart = starting;
    assign write_valid = waiting;
    assign write_slot = slot;
    assign write_data = data;
    assign record_ready = ~held;
    assign offered = records;
    assign lost_epoch = lost_epoch_count;
    assign lost_suspect = lost_suspect_count;
    assign lost_epoch_end = lost_epoch_end_count;
    assign lost_session = lost_session_count;
    assign lost_quantity = lost_quantity_count;
    assign lost_buckets = lost_buckets_count;
    assign lost_probe = lost_probe_count;
    assign idle = nothing_under_way;
endmodule

`default_nettype wire
