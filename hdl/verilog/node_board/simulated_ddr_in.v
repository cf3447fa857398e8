// A pin read at both edges; both bits appear together at the second rising edge.
`default_nettype none

module simulated_ddr_in (
    input  wire clk,
    input  wire pin,
    output reg  rise,
    output reg  fall
);
    reg risen, fallen;
    initial {rise, fall, risen, fallen} = 4'd0;
    always @(negedge clk) fallen <= pin;
    always @(posedge clk) begin
        risen <= pin;
        rise <= risen;
        fall <= fallen;
    end
endmodule

`default_nettype wire
