// Generated from Rust; do not edit.
`default_nettype none

module histogram (
    input  wire clk, // golden.rs:31
    input  wire rst, // golden.rs:31
    input  wire length_valid, // golden.rs:32
    input  wire [13:0] length_bytes, // golden.rs:32
    input  wire [2:0] ask, // golden.rs:33
    output reg  [39:0] total, // golden.rs:37
    output wire [31:0] packets // golden.rs:48
);
    reg valid; // golden.rs:42
    reg write; // golden.rs:45
    reg [2:0] place; // golden.rs:46
    reg [31:0] counts_read0; // golden.rs:47
    reg [31:0] counts_read1; // golden.rs:48
    reg [31:0] counts [0:7]; // golden.rs:43
    wire [2:0] of_length_order; // golden.rs:41
    wire [31:0] count = counts_read0 + 32'h1; // golden.rs:44

    magnitude of_length ( // golden.rs:41
        .clk(clk),
        .rst(rst),
        .bytes(length_bytes),
        .order(of_length_order)
    );

    integer counts_i;
    initial begin
        for (counts_i = 0; counts_i < 8; counts_i = counts_i + 1) counts[counts_i] = 32'h0;
    end
    always @(posedge clk) begin
        if (write) counts[place] <= count;
    end
    always @(posedge clk) counts_read0 <= (write & (place == of_length_order)) ? count :
            counts[of_length_order];
    always @(posedge clk) counts_read1 <= counts[ask];

    initial begin
        total = 40'h0;
        valid = 1'd0;
        write = 1'd0;
        place = 3'd0;
    end
    always @(posedge clk) begin
        place <= of_length_order;
    end
    always @(posedge clk) begin
        if (rst) begin
            total <= 40'h0;
            valid <= 1'd0;
            write <= 1'd0;
        end else begin
            if (length_valid) total <= total + {26'h0, length_bytes};
            valid <= length_valid;
            write <= valid;
        end
    end

    assign packets = counts_read1;

`ifdef FORMAL
    reg [13:0] last_bytes; // golden.rs:50

    initial begin
        last_bytes = 14'h0;
    end
    always @(posedge clk) begin
        last_bytes <= length_bytes;
    end

    always @(posedge clk) if (!rst) order_of_a_short_one: assert((last_bytes >= 14'h80) |
            ~(|of_length_order)); // golden.rs:51
`endif
endmodule

`default_nettype wire
