// Counts enabled clocks; its comparator is combinational from limit and state.
module counter (
    input clk,
    input rst,
    input enable,
    input [39:0] limit,
    output reg [39:0] count,
    output reached
);
    assign reached = count == limit;

    always @(posedge clk)
        if (rst) count <= 40'd0;
        else if (enable) count <= count + 40'd1;

`ifdef FORMAL
    always @(posedge clk) if (!rst) bounded: assert (count <= 40'd1000);
`endif
endmodule
