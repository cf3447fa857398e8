// Generated from Rust; do not edit.
`default_nettype none

module classify (
    input  wire clk, // classify.rs:69
    input  wire rst, // classify.rs:69
    input  wire [1:0] mode, // classify.rs:70
    input  wire entry_valid, // classify.rs:90
    input  wire [19:0] entry_label, // classify.rs:98
    input  wire [16:0] entry_value, // classify.rs:99
    output wire ready, // classify.rs:72
    input  wire both_vlan_valid, // classify.rs:74
    input  wire [11:0] both_vlan_id, // classify.rs:74
    input  wire both_mpls_valid, // classify.rs:74
    input  wire [19:0] both_mpls_label, // classify.rs:74
    input  wire both_dscp_valid, // classify.rs:74
    input  wire [5:0] both_dscp, // classify.rs:74
    input  wire both_port, // classify.rs:77
    output wire [7:0] both_channel, // classify.rs:79
    output wire both_known // classify.rs:79
);
    reg [12:0] walk; // classify.rs:86
    reg entry_waiting; // classify.rs:91
    reg [19:0] waiting_label; // classify.rs:94
    reg waiting_valid; // classify.rs:94
    reg [7:0] waiting_channel; // classify.rs:94
    reg [19:0] both_label; // classify.rs:128
    reg both_present; // classify.rs:129
    reg [16:0] both_entry; // classify.rs:131
    reg [7:0] both_tag_read; // classify.rs:132
    reg [7:0] both_tag; // classify.rs:132
    reg both_present_read; // classify.rs:133
    reg both_present_here; // classify.rs:133
    reg [7:0] both_found_channel; // classify.rs:137
    reg both_found_known; // classify.rs:137
    reg [16:0] slots_read0; // classify.rs:131
    reg [16:0] slots [0:4095]; // classify.rs:105
    wire cleared = walk[12]; // classify.rs:87
    wire logic_1 = both_present_here & both_entry[16] & (both_entry[15:8] == both_tag); // classify.rs:135

    always @(posedge clk) begin
        if (entry_waiting | ~cleared) slots[cleared ? waiting_label[11:0] : walk[11:0]] <= {waiting_valid &
                cleared, waiting_label[19:12], waiting_channel};
    end
    always @(posedge clk) slots_read0 <= slots[both_label[11:0]];

    initial begin
        walk = 13'h0;
        entry_waiting = 1'd0;
        waiting_label = 20'h0;
        waiting_valid = 1'd0;
        waiting_channel = 8'h0;
        both_label = 20'h0;
        both_present = 1'd0;
        both_entry = 17'h0;
        both_tag_read = 8'h0;
        both_tag = 8'h0;
        both_present_read = 1'd0;
        both_present_here = 1'd0;
        both_found_channel = 8'h0;
        both_found_known = 1'd0;
    end
    always @(posedge clk) begin
        if (entry_valid) waiting_label <= entry_label;
        if (entry_valid) waiting_valid <= entry_value[16] & ~(|entry_value[15:8]);
        if (entry_valid) waiting_channel <= entry_value[7:0];
        both_label <= mode[1] ? (mode[0] ? {19'h0, both_port} : {14'h0, both_dscp}) : mode[0] ?
                both_mpls_label : {8'h0, both_vlan_id};
        both_present <= mode[1] ? (mode[0] ? 1'd1 : both_dscp_valid) : mode[0] ? both_mpls_valid :
                both_vlan_valid;
        both_entry <= slots_read0;
        both_tag_read <= both_label[19:12];
        both_tag <= both_tag_read;
        both_present_read <= both_present & cleared;
        both_present_here <= both_present_read;
        both_found_channel <= both_entry[7:0] & {8{logic_1}};
        both_found_known <= logic_1;
    end
    always @(posedge clk) begin
        if (rst) begin
            walk <= 13'h0;
            entry_waiting <= 1'd0;
        end else begin
            if (~cleared) walk <= walk + 13'h1;
            entry_waiting <= entry_valid | (entry_waiting & ~cleared);
        end
    end

    assign ready = cleared;
    assign both_channel = both_found_channel;
    assign both_known = both_found_known;
endmodule

`default_nettype wire
