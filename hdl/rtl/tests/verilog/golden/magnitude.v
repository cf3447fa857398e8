// Generated from Rust; do not edit.
`default_nettype none

module magnitude (
    input  wire clk, // golden.rs:21
    /* verilator lint_off UNUSEDSIGNAL */ // this module does not need it
    input  wire rst, // golden.rs:21
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // lengths below 128 bytes are of one order
    input  wire [13:0] bytes, // golden.rs:22
    /* verilator lint_on UNUSEDSIGNAL */
    output reg  [2:0] order // golden.rs:24
);
    initial begin
        order = 3'd0;
    end
    always @(posedge clk) begin
        order <= bytes[13] ? 3'd7 : bytes[12] ? 3'd6 : bytes[11] ? 3'd5 : bytes[10] ? 3'd4 : bytes[9] ? 3'd3 :
                bytes[8] ? 3'd2 : bytes[7] ? 3'd1 : 3'd0;
    end
endmodule

`default_nettype wire
