// Generated from Rust; do not edit.
`default_nettype none

module node_merge (
    input  wire clk, // merge.rs:10
    input  wire rst, // merge.rs:10
    input  wire port0_tvalid, // merge.rs:15
    input  wire port0_tlast, // merge.rs:16
    input  wire [7:0] port0_tkeep, // merge.rs:18
    input  wire [63:0] port0_tdata, // merge.rs:19
    input  wire [63:0] port0_time, // merge.rs:21
    input  wire port1_tvalid, // merge.rs:15
    input  wire port1_tlast, // merge.rs:16
    input  wire [7:0] port1_tkeep, // merge.rs:18
    input  wire [63:0] port1_tdata, // merge.rs:19
    input  wire [63:0] port1_time, // merge.rs:21
    output wire port0_taken, // merge.rs:33
    output wire port1_taken, // merge.rs:34
    output wire beat_valid, // merge.rs:43
    output wire beat_last, // merge.rs:43
    output wire beat_port, // merge.rs:43
    output wire [7:0] beat_keep, // merge.rs:43
    output wire [63:0] beat_data, // merge.rs:43
    output wire [63:0] beat_time // merge.rs:44
);
    reg busy; // merge.rs:26
    reg port_before; // merge.rs:27
    reg shown_valid; // merge.rs:37
    reg shown_last; // merge.rs:38
    reg shown_port; // merge.rs:39
    reg [7:0] shown_keep; // merge.rs:40
    reg [63:0] shown_data; // merge.rs:41
    reg [63:0] shown_time; // merge.rs:44
    wire port = port_before ^ (~busy & (port_before ? port0_tvalid : port1_tvalid)); // merge.rs:29
    wire mux_1 = port ? port1_tvalid : port0_tvalid; // merge.rs:30
    wire mux_2 = port ? port1_tlast : port0_tlast; // merge.rs:30

    initial begin
        busy = 1'd0;
        port_before = 1'd0;
        shown_valid = 1'd0;
        shown_last = 1'd0;
        shown_port = 1'd0;
        shown_keep = 8'h0;
        shown_data = 64'h0;
        shown_time = 64'h0;
    end
    always @(posedge clk) begin
        shown_last <= mux_2;
        shown_port <= port ? 1'd1 : 1'd0;
        shown_keep <= port ? port1_tkeep : port0_tkeep;
        shown_data <= port ? port1_tdata : port0_tdata;
        shown_time <= port ? port1_time : port0_time;
    end
    always @(posedge clk) begin
        if (rst) begin
            busy <= 1'd0;
            port_before <= 1'd0;
            shown_valid <= 1'd0;
        end else begin
            if (mux_1) busy <= ~mux_2;
            if (mux_1) port_before <= port;
            shown_valid <= mux_1;
        end
    end

    assign port0_taken = ~port;
    assign port1_taken = port;
    assign beat_valid = shown_valid;
    assign beat_last = shown_last;
    assign beat_port = shown_port;
    assign beat_keep = shown_keep;
    assign beat_data = shown_data;
    assign beat_time = shown_time;
endmodule

`default_nettype wire
