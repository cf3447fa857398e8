// A RAM of 16 words with one write port and one read port that sees the old word.
module memory (
    input clk,
    input write,
    input [3:0] write_address,
    input [99:0] write_data,
    input [3:0] read_address,
    output reg [99:0] read_data
);
    reg [99:0] words [0:15];

    always @(posedge clk) begin
        if (write) words[write_address] <= write_data;
        read_data <= words[read_address];
    end
endmodule
