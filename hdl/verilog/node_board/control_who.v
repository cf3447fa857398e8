// Generated from Rust; do not edit.
`default_nettype none

module control_who (
    input  wire clk, // who.rs:29
    input  wire rst, // who.rs:29
    input  wire [47:0] built_mac, // who.rs:30
    input  wire [31:0] built_ipv4, // who.rs:30
    input  wire [15:0] built_port, // who.rs:30
    input  wire [31:0] built_allowed, // who.rs:30
    input  wire built_enable, // who.rs:30
    input  wire [47:0] told_mac, // who.rs:31
    input  wire [31:0] told_ipv4, // who.rs:31
    input  wire [15:0] told_port, // who.rs:31
    input  wire [31:0] told_allowed, // who.rs:31
    input  wire told_enable, // who.rs:31
    input  wire [4:0] set, // who.rs:33
    input  wire set_pulse, // who.rs:33
    input  wire quiet, // who.rs:34
    output reg  [47:0] who_mac, // who.rs:44
    output reg  [31:0] who_ipv4, // who.rs:44
    output reg  [15:0] who_port, // who.rs:44
    output reg  [31:0] who_allowed, // who.rs:44
    output reg  who_enable, // who.rs:44
    output wire waits_for_quiet // who.rs:46
);
    reg fresh; // who.rs:36
    reg [4:0] waits; // who.rs:38

    initial begin
        fresh = 1'd1;
        waits = 5'h0;
        who_mac = 48'h0;
        who_ipv4 = 32'h0;
        who_port = 16'h0;
        who_allowed = 32'h0;
        who_enable = 1'd0;
    end
    always @(posedge clk) begin
        if (rst) begin
            fresh <= 1'd1;
            waits <= 5'h0;
            who_mac <= 48'h0;
            who_ipv4 <= 32'h0;
            who_port <= 16'h0;
            who_allowed <= 32'h0;
            who_enable <= 1'd0;
        end else begin
            fresh <= 1'd0;
            waits <= (set & {5{set_pulse}}) | (waits & ~{5{quiet}});
            who_mac <= fresh ? built_mac : (quiet & waits[0]) ? told_mac : who_mac;
            who_ipv4 <= fresh ? built_ipv4 : (quiet & waits[1]) ? told_ipv4 : who_ipv4;
            who_port <= fresh ? built_port : (quiet & waits[2]) ? told_port : who_port;
            who_allowed <= fresh ? built_allowed : (quiet & waits[3]) ? told_allowed : who_allowed;
            who_enable <= fresh ? built_enable : (quiet & waits[4]) ? told_enable : who_enable;
        end
    end

    assign waits_for_quiet = |waits;
endmodule

`default_nettype wire
