// Generated from Rust; do not edit.
`default_nettype none

module turns (
    input  wire clk, // turns.rs:17
    input  wire rst, // turns.rs:17
    input  wire odd, // turns.rs:18
    input  wire ingress_window_valid, // turns.rs:36
    input  wire [1023:0] ingress_window_data, // turns.rs:36
    input  wire [7:0] ingress_window_bytes, // turns.rs:36
    input  wire egress_window_valid, // turns.rs:36
    input  wire [1023:0] egress_window_data, // turns.rs:36
    input  wire [7:0] egress_window_bytes, // turns.rs:36
    output reg  window_valid, // turns.rs:26
    output wire [1023:0] window_data, // turns.rs:26
    output wire [7:0] window_bytes, // turns.rs:26
    output wire egress // turns.rs:29
);
    reg ingress_waits; // turns.rs:38
    reg [1023:0] ingress_data; // turns.rs:44
    reg [7:0] ingress_bytes; // turns.rs:44
    reg egress_waits; // turns.rs:38
    reg [1023:0] egress_data; // turns.rs:44
    reg [7:0] egress_bytes; // turns.rs:44
    reg [1023:0] turn_data; // turns.rs:24
    reg [7:0] turn_bytes; // turns.rs:24

    initial begin
        ingress_waits = 1'd0;
        ingress_data = 1024'h0;
        ingress_bytes = 8'h0;
        egress_waits = 1'd0;
        egress_data = 1024'h0;
        egress_bytes = 8'h0;
        window_valid = 1'd0;
        turn_data = 1024'h0;
        turn_bytes = 8'h0;
    end
    always @(posedge clk) begin
        if (ingress_window_valid) ingress_data <= ingress_window_data;
        if (ingress_window_valid) ingress_bytes <= ingress_window_bytes;
        if (egress_window_valid) egress_data <= egress_window_data;
        if (egress_window_valid) egress_bytes <= egress_window_bytes;
        turn_data <= odd ? egress_data : ingress_data;
        turn_bytes <= odd ? egress_bytes : ingress_bytes;
    end
    always @(posedge clk) begin
        if (rst) begin
            ingress_waits <= 1'd0;
            egress_waits <= 1'd0;
            window_valid <= 1'd0;
        end else begin
            ingress_waits <= ingress_window_valid | (ingress_waits & ~(~odd));
            egress_waits <= egress_window_valid | (egress_waits & ~odd);
            window_valid <= odd ? egress_waits : ingress_waits;
        end
    end

    assign window_data = turn_data;
    assign window_bytes = turn_bytes;
    assign egress = ~odd;

`ifdef FORMAL
    reg ingress_before; // turns.rs:40
    reg egress_before; // turns.rs:40

    initial begin
        ingress_before = 1'd0;
        egress_before = 1'd0;
    end
    always @(posedge clk) begin
        if (rst) begin
            ingress_before <= 1'd0;
            egress_before <= 1'd0;
        end else begin
            ingress_before <= ingress_window_valid;
            egress_before <= egress_window_valid;
        end
    end

    always @(posedge clk) if (!rst) ingress_windows_are_apart: assume(~(ingress_window_valid &
            ingress_before)); // turns.rs:41
    always @(posedge clk) if (!rst) ingress_has_room: assert(~(ingress_window_valid & ingress_waits &
            ~(~odd))); // turns.rs:42
    always @(posedge clk) if (!rst) egress_windows_are_apart: assume(~(egress_window_valid & egress_before)); // turns.rs:41
    always @(posedge clk) if (!rst) egress_has_room: assert(~(egress_window_valid & egress_waits & ~odd)); // turns.rs:42
`endif
endmodule

`default_nettype wire
