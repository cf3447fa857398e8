// A pin that shows one bit while the clock is high and the other while it is low.
`default_nettype none

module simulated_ddr_out (
    input  wire clk,
    input  wire high,
    input  wire low,
    output wire pin
);
    reg taken_high, taken_low;
    initial {taken_high, taken_low} = 2'd0;
    always @(posedge clk) {taken_high, taken_low} <= {high, low};
    assign pin = clk ? taken_high : taken_low;
endmodule

`default_nettype wire
