// Generated from Rust; do not edit.
`default_nettype none

module timer (
    input  wire clk, // timer.rs:21
    input  wire rst, // timer.rs:21
    input  wire enable, // timer.rs:22
    input  wire [31:0] tau_ns, // timer.rs:25
    input  wire [63:0] ns, // timer.rs:32
    input  wire [63:0] start_ns, // timer.rs:44
    input  wire [31:0] start_number, // timer.rs:45
    output wire boundary, // timer.rs:50
    output wire [31:0] boundary_number, // timer.rs:51
    output wire [63:0] boundary_start_ns // timer.rs:52
);
    reg enabled; // timer.rs:23
    reg [31:0] tau; // timer.rs:24
    reg [63:0] base; // timer.rs:28
    reg [31:0] number; // timer.rs:28
    reg [63:0] step_ns; // timer.rs:66
    reg [63:0] step_epochs; // timer.rs:66
    reg growing; // timer.rs:66
    reg [64:0] next; // timer.rs:30
    reg [31:0] next_number; // timer.rs:31
    reg reached; // timer.rs:32
    reg waiting; // timer.rs:35
    reg searching; // timer.rs:35
    reg changed; // timer.rs:37
    reg known; // timer.rs:38
    reg boundary_now; // timer.rs:50
    wire begins = enable & ~enabled; // timer.rs:23
    wire pass = known & (waiting | searching) & reached; // timer.rs:39
    wire fail = known & searching & ~reached; // timer.rs:40
    wire changes = begins | pass | (fail & ~step_epochs[0]); // timer.rs:36
    wire found = fail & step_epochs[0]; // timer.rs:41
    wire logic_1 = pass & waiting; // timer.rs:46
    wire logic_2 = pass & searching; // timer.rs:46
    wire grows = logic_2 & (growing | step_epochs[0]) & ~step_ns[63]; // timer.rs:81
    wire shrinks = (fail & ~step_epochs[0]) | (logic_2 & ~grows); // timer.rs:82

    initial begin
        enabled = 1'd0;
        tau = 32'h0;
        base = 64'h0;
        number = 32'h0;
        step_ns = 64'h0;
        step_epochs = 64'h0;
        growing = 1'd0;
        next = 65'h0;
        next_number = 32'h0;
        reached = 1'd0;
        waiting = 1'd0;
        searching = 1'd0;
        changed = 1'd0;
        known = 1'd0;
        boundary_now = 1'd0;
    end
    always @(posedge clk) begin
        if (begins) tau <= tau_ns;
        if (begins | pass) base <= begins ? start_ns : next[63:0];
        if (begins | pass) number <= begins ? start_number : next_number;
        if (begins | logic_1 | grows | shrinks) step_ns <= logic_1 ? {32'h0, tau} : ((grows ? {step_ns[62:0],
                1'd0} : {1'd0, step_ns[63:1]}) & {64{~begins}});
        if (begins | logic_1 | grows | shrinks) step_epochs <= logic_1 ? 64'h1 : ((grows ? {step_epochs[62:0],
                1'd0} : {1'd0, step_epochs[63:1]}) & {64{~begins}});
        if (logic_1 | grows | shrinks) growing <= logic_1 | grows;
        next <= {1'd0, base} + {1'd0, step_ns};
        next_number <= number + step_epochs[31:0];
    end
    always @(posedge clk) begin
        if (rst) begin
            enabled <= 1'd0;
            reached <= 1'd0;
            waiting <= 1'd0;
            searching <= 1'd0;
            changed <= 1'd0;
            known <= 1'd0;
            boundary_now <= 1'd0;
        end else begin
            enabled <= enable;
            reached <= (ns >= next[63:0]) & ~next[64];
            waiting <= enable & (begins | found | (waiting & ~pass));
            searching <= enable & ((waiting & pass) | (searching & ~found));
            changed <= changes;
            known <= ~(changes | changed);
            boundary_now <= found;
        end
    end

    assign boundary = boundary_now;
    assign boundary_number = number;
    assign boundary_start_ns = base;
endmodule

`default_nettype wire
