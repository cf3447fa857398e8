// A registered sum of two 512-bit numbers.
module adder (
    input clk,
    input [511:0] a,
    input [511:0] b,
    output reg [512:0] sum
);
    always @(posedge clk) sum <= {1'b0, a} + {1'b0, b};
endmodule
