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
    input  wire ingress_vlan_valid, // classify.rs:74
    input  wire [11:0] ingress_vlan_id, // classify.rs:74
    input  wire ingress_mpls_valid, // classify.rs:74
    input  wire [19:0] ingress_mpls_label, // classify.rs:74
    input  wire ingress_dscp_valid, // classify.rs:74
    input  wire [5:0] ingress_dscp, // classify.rs:74
    output wire [9:0] ingress_channel, // classify.rs:79
    output wire ingress_known, // classify.rs:79
    input  wire egress_vlan_valid, // classify.rs:74
    input  wire [11:0] egress_vlan_id, // classify.rs:74
    input  wire egress_mpls_valid, // classify.rs:74
    input  wire [19:0] egress_mpls_label, // classify.rs:74
    input  wire egress_dscp_valid, // classify.rs:74
    input  wire [5:0] egress_dscp, // classify.rs:74
    output wire [9:0] egress_channel, // classify.rs:79
    output wire egress_known // classify.rs:79
);
    reg [12:0] walk; // classify.rs:86
    reg entry_waiting; // classify.rs:91
    reg [19:0] waiting_label; // classify.rs:94
    reg waiting_valid; // classify.rs:94
    reg [9:0] waiting_channel; // classify.rs:94
    reg [19:0] ingress_label; // classify.rs:128
    reg ingress_present; // classify.rs:129
    reg [18:0] ingress_entry; // classify.rs:131
    reg [7:0] ingress_tag_read; // classify.rs:132
    reg [7:0] ingress_tag; // classify.rs:132
    reg ingress_present_read; // classify.rs:133
    reg ingress_present_here; // classify.rs:133
    reg [9:0] ingress_found_channel; // classify.rs:137
    reg ingress_found_known; // classify.rs:137
    reg [19:0] egress_label; // classify.rs:128
    reg egress_present; // classify.rs:129
    reg [18:0] egress_entry; // classify.rs:131
    reg [7:0] egress_tag_read; // classify.rs:132
    reg [7:0] egress_tag; // classify.rs:132
    reg egress_present_read; // classify.rs:133
    reg egress_present_here; // classify.rs:133
    reg [9:0] egress_found_channel; // classify.rs:137
    reg egress_found_known; // classify.rs:137
    reg [18:0] slots_read0; // classify.rs:131
    reg [18:0] slots_read1; // classify.rs:131
    reg [18:0] slots [0:4095]; // classify.rs:105
    wire cleared = walk[12]; // classify.rs:87
    wire logic_1 = ingress_present_here & ingress_entry[18] & (ingress_entry[17:10] == ingress_tag); // classify.rs:135
    wire logic_2 = egress_present_here & egress_entry[18] & (egress_entry[17:10] == egress_tag); // classify.rs:135

    always @(posedge clk) begin
        if (entry_waiting | ~cleared) slots[cleared ? waiting_label[11:0] : walk[11:0]] <= {waiting_valid &
                cleared, waiting_label[19:12], waiting_channel};
    end
    always @(posedge clk) slots_read0 <= slots[ingress_label[11:0]];
    always @(posedge clk) slots_read1 <= slots[egress_label[11:0]];

    initial begin
        walk = 13'h0;
        entry_waiting = 1'd0;
        waiting_label = 20'h0;
        waiting_valid = 1'd0;
        waiting_channel = 10'h0;
        ingress_label = 20'h0;
        ingress_present = 1'd0;
        ingress_entry = 19'h0;
        ingress_tag_read = 8'h0;
        ingress_tag = 8'h0;
        ingress_present_read = 1'd0;
        ingress_present_here = 1'd0;
        ingress_found_channel = 10'h0;
        ingress_found_known = 1'd0;
        egress_label = 20'h0;
        egress_present = 1'd0;
        egress_entry = 19'h0;
        egress_tag_read = 8'h0;
        egress_tag = 8'h0;
        egress_present_read = 1'd0;
        egress_present_here = 1'd0;
        egress_found_channel = 10'h0;
        egress_found_known = 1'd0;
    end
    always @(posedge clk) begin
        if (entry_valid) waiting_label <= entry_label;
        if (entry_valid) waiting_valid <= entry_value[16] & ~(|entry_value[15:10]);
        if (entry_valid) waiting_channel <= entry_value[9:0];
        ingress_label <= mode[1] ? (mode[0] ? 20'h0 : {14'h0, ingress_dscp}) : mode[0] ? ingress_mpls_label :
                {8'h0, ingress_vlan_id};
        ingress_present <= mode[1] ? (mode[0] ? 1'd1 : ingress_dscp_valid) : mode[0] ? ingress_mpls_valid :
                ingress_vlan_valid;
        ingress_entry <= slots_read0;
        ingress_tag_read <= ingress_label[19:12];
        ingress_tag <= ingress_tag_read;
        ingress_present_read <= ingress_present & cleared;
        ingress_present_here <= ingress_present_read;
        ingress_found_channel <= ingress_entry[9:0] & {10{logic_1}};
        ingress_found_known <= logic_1;
        egress_label <= mode[1] ? (mode[0] ? 20'h0 : {14'h0, egress_dscp}) : mode[0] ? egress_mpls_label :
                {8'h0, egress_vlan_id};
        egress_present <= mode[1] ? (mode[0] ? 1'd1 : egress_dscp_valid) : mode[0] ? egress_mpls_valid :
                egress_vlan_valid;
        egress_entry <= slots_read1;
        egress_tag_read <= egress_label[19:12];
        egress_tag <= egress_tag_read;
        egress_present_read <= egress_present & cleared;
        egress_present_here <= egress_present_read;
        egress_found_channel <= egress_entry[9:0] & {10{logic_2}};
        egress_found_known <= logic_2;
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
    assign ingress_channel = ingress_found_channel;
    assign ingress_known = ingress_found_known;
    assign egress_channel = egress_found_channel;
    assign egress_known = egress_found_known;
endmodule

`default_nettype wire
