// Generated from Rust; do not edit.
`default_nettype none

module frame_event (
    input  wire clk, // event.rs:107
    input  wire rst, // event.rs:107
    input  wire end_valid, // event.rs:108
    input  wire [2:0] end_outcome, // event.rs:108
    input  wire [13:0] end_length, // event.rs:108
    input  wire [8:0] end_slot, // event.rs:108
    input  wire parsed_valid, // event.rs:109
    input  wire [2:0] parsed_kind, // event.rs:109
    input  wire [2:0] parsed_l4, // event.rs:109
    input  wire [3:0] parsed_reason, // event.rs:109
    input  wire parsed_vlan_valid, // event.rs:109
    input  wire parsed_mpls_valid, // event.rs:109
    input  wire [16:0] parsed_ip_end, // event.rs:109
    input  wire [22:0] parsed_base_key, // event.rs:109
    input  wire [22:0] parsed_l4_key, // event.rs:109
    input  wire [7:0] channel, // event.rs:111
    input  wire known, // event.rs:112
    output reg  event_valid, // event.rs:158
    output reg  [8:0] event_slot, // event.rs:158
    output reg  [7:0] event_channel, // event.rs:158
    output reg  [22:0] event_key, // event.rs:158
    output reg  [13:0] event_length, // event.rs:158
    output wire count_other, // event.rs:175
    output wire count_llc, // event.rs:175
    output wire count_arp, // event.rs:175
    output wire count_ipv4, // event.rs:175
    output wire count_ipv6, // event.rs:175
    output wire count_tcp, // event.rs:175
    output wire count_udp, // event.rs:175
    output wire count_sctp, // event.rs:175
    output wire count_icmp, // event.rs:175
    output wire count_fragment, // event.rs:175
    output wire count_l4_other, // event.rs:175
    output wire count_vlan, // event.rs:175
    output wire count_mpls, // event.rs:175
    output wire count_vlan_depth, // event.rs:175
    output wire count_mpls_depth, // event.rs:175
    output wire count_truncated, // event.rs:175
    output wire count_version, // event.rs:175
    output wire count_header_length, // event.rs:175
    output wire count_ip_length, // event.rs:175
    output wire count_ext_depth, // event.rs:175
    output wire count_window, // event.rs:175
    output wire count_unknown // event.rs:175
);
    reg ended0; // event.rs:121
    reg ended1; // event.rs:121
    reg ended2; // event.rs:121
    reg ended3; // event.rs:121
    reg ended4; // event.rs:121
    reg ended5; // event.rs:121
    reg ended6; // event.rs:121
    reg ended7; // event.rs:121
    reg ended8; // event.rs:121
    reg ended9; // event.rs:121
    reg ended10; // event.rs:121
    reg ended11; // event.rs:121
    reg ended12; // event.rs:121
    reg ended13; // event.rs:121
    reg ended14; // event.rs:121
    reg ended15; // event.rs:121
    reg ended16; // event.rs:121
    reg ended17; // event.rs:121
    reg ended18; // event.rs:121
    reg ended19; // event.rs:121
    reg ended20; // event.rs:121
    reg [4:0] measured_at; // delay_line.rs:13
    reg [22:0] measured; // delay_line.rs:19
    reg begun0; // event.rs:121
    reg begun1; // event.rs:121
    reg begun2; // event.rs:121
    reg begun3; // event.rs:121
    reg [1:0] facts_at; // delay_line.rs:13
    reg [74:0] facts; // delay_line.rs:19
    reg [2:0] kept_kind; // event.rs:130
    reg [2:0] kept_l4; // event.rs:130
    reg [3:0] kept_reason; // event.rs:130
    reg kept_vlan_valid; // event.rs:130
    reg kept_mpls_valid; // event.rs:130
    reg [16:0] kept_ip_end; // event.rs:130
    reg [22:0] kept_base_key; // event.rs:130
    reg [22:0] kept_l4_key; // event.rs:130
    reg [7:0] kept_channel; // event.rs:130
    reg kept_known; // event.rs:130
    reg kept_ended; // event.rs:135
    reg [22:0] kept_measured; // event.rs:136
    reg short; // event.rs:145
    reg [2:0] checked_kind; // event.rs:146
    reg [2:0] checked_l4; // event.rs:146
    reg [3:0] checked_reason; // event.rs:146
    reg checked_vlan_valid; // event.rs:146
    reg checked_mpls_valid; // event.rs:146
    reg [22:0] checked_base_key; // event.rs:146
    reg [22:0] checked_l4_key; // event.rs:146
    reg [7:0] checked_channel; // event.rs:146
    reg checked_known; // event.rs:146
    reg checked_ended; // event.rs:147
    reg [22:0] checked_measured; // event.rs:148
    reg is_other; // event.rs:174
    reg pulse_other; // event.rs:174
    reg is_llc; // event.rs:174
    reg pulse_llc; // event.rs:174
    reg is_arp; // event.rs:174
    reg pulse_arp; // event.rs:174
    reg is_ipv4; // event.rs:174
    reg pulse_ipv4; // event.rs:174
    reg is_ipv6; // event.rs:174
    reg pulse_ipv6; // event.rs:174
    reg is_tcp; // event.rs:174
    reg pulse_tcp; // event.rs:174
    reg is_udp; // event.rs:174
    reg pulse_udp; // event.rs:174
    reg is_sctp; // event.rs:174
    reg pulse_sctp; // event.rs:174
    reg is_icmp; // event.rs:174
    reg pulse_icmp; // event.rs:174
    reg is_fragment; // event.rs:174
    reg pulse_fragment; // event.rs:174
    reg is_l4_other; // event.rs:174
    reg pulse_l4_other; // event.rs:174
    reg is_vlan; // event.rs:174
    reg pulse_vlan; // event.rs:174
    reg is_mpls; // event.rs:174
    reg pulse_mpls; // event.rs:174
    reg is_vlan_depth; // event.rs:174
    reg pulse_vlan_depth; // event.rs:174
    reg is_mpls_depth; // event.rs:174
    reg pulse_mpls_depth; // event.rs:174
    reg is_truncated; // event.rs:174
    reg pulse_truncated; // event.rs:174
    reg is_version; // event.rs:174
    reg pulse_version; // event.rs:174
    reg is_header_length; // event.rs:174
    reg pulse_header_length; // event.rs:174
    reg is_ip_length; // event.rs:174
    reg pulse_ip_length; // event.rs:174
    reg is_ext_depth; // event.rs:174
    reg pulse_ext_depth; // event.rs:174
    reg is_window; // event.rs:174
    reg pulse_window; // event.rs:174
    reg is_unknown; // event.rs:174
    reg pulse_unknown; // event.rs:174
    reg [22:0] measured_ram_read0; // delay_line.rs:19
    reg [74:0] facts_ram_read0; // delay_line.rs:19
    (* no_rw_check *) reg [22:0] measured_ram [0:31]; // delay_line.rs:15
    (* no_rw_check *) reg [74:0] facts_ram [0:3]; // delay_line.rs:15
    wire [4:0] difference_1 = measured_at - 5'h13; // delay_line.rs:17
    wire [1:0] difference_2 = facts_at - 2'd2; // delay_line.rs:17
    wire [2:0] mux_1 = short ? 3'd0 : checked_l4; // event.rs:161
    wire [3:0] mux_2 = short ? 4'd6 : checked_reason; // event.rs:162

    always @(posedge clk) begin
        if (1'd1) measured_ram[measured_at] <= {end_length, end_slot};
    end
`ifdef FORMAL
    always @(posedge clk) measured_ram_read0 <= (1'd1 & (measured_at == difference_1)) ? ~{end_length,
            end_slot} : measured_ram[difference_1];
`else
    always @(posedge clk) measured_ram_read0 <= measured_ram[difference_1];
`endif
    always @(posedge clk) begin
        if (1'd1) facts_ram[facts_at] <= {parsed_kind, parsed_l4, parsed_reason, parsed_vlan_valid,
                parsed_mpls_valid, parsed_ip_end, parsed_base_key, parsed_l4_key};
    end
`ifdef FORMAL
    always @(posedge clk) facts_ram_read0 <= (1'd1 & (facts_at == difference_2)) ? ~{parsed_kind, parsed_l4,
            parsed_reason, parsed_vlan_valid, parsed_mpls_valid, parsed_ip_end, parsed_base_key,
            parsed_l4_key} : facts_ram[difference_2];
`else
    always @(posedge clk) facts_ram_read0 <= facts_ram[difference_2];
`endif

    initial begin
        ended0 = 1'd0;
        ended1 = 1'd0;
        ended2 = 1'd0;
        ended3 = 1'd0;
        ended4 = 1'd0;
        ended5 = 1'd0;
        ended6 = 1'd0;
        ended7 = 1'd0;
        ended8 = 1'd0;
        ended9 = 1'd0;
        ended10 = 1'd0;
        ended11 = 1'd0;
        ended12 = 1'd0;
        ended13 = 1'd0;
        ended14 = 1'd0;
        ended15 = 1'd0;
        ended16 = 1'd0;
        ended17 = 1'd0;
        ended18 = 1'd0;
        ended19 = 1'd0;
        ended20 = 1'd0;
        measured_at = 5'h0;
        measured = 23'h0;
        begun0 = 1'd0;
        begun1 = 1'd0;
        begun2 = 1'd0;
        begun3 = 1'd0;
        facts_at = 2'd0;
        facts = 75'h0;
        kept_kind = 3'd0;
        kept_l4 = 3'd0;
        kept_reason = 4'd0;
        kept_vlan_valid = 1'd0;
        kept_mpls_valid = 1'd0;
        kept_ip_end = 17'h0;
        kept_base_key = 23'h0;
        kept_l4_key = 23'h0;
        kept_channel = 8'h0;
        kept_known = 1'd0;
        kept_ended = 1'd0;
        kept_measured = 23'h0;
        short = 1'd0;
        checked_kind = 3'd0;
        checked_l4 = 3'd0;
        checked_reason = 4'd0;
        checked_vlan_valid = 1'd0;
        checked_mpls_valid = 1'd0;
        checked_base_key = 23'h0;
        checked_l4_key = 23'h0;
        checked_channel = 8'h0;
        checked_known = 1'd0;
        checked_ended = 1'd0;
        checked_measured = 23'h0;
        event_valid = 1'd0;
        event_slot = 9'h0;
        event_channel = 8'h0;
        event_key = 23'h0;
        event_length = 14'h0;
        is_other = 1'd0;
        pulse_other = 1'd0;
        is_llc = 1'd0;
        pulse_llc = 1'd0;
        is_arp = 1'd0;
        pulse_arp = 1'd0;
        is_ipv4 = 1'd0;
        pulse_ipv4 = 1'd0;
        is_ipv6 = 1'd0;
        pulse_ipv6 = 1'd0;
        is_tcp = 1'd0;
        pulse_tcp = 1'd0;
        is_udp = 1'd0;
        pulse_udp = 1'd0;
        is_sctp = 1'd0;
        pulse_sctp = 1'd0;
        is_icmp = 1'd0;
        pulse_icmp = 1'd0;
        is_fragment = 1'd0;
        pulse_fragment = 1'd0;
        is_l4_other = 1'd0;
        pulse_l4_other = 1'd0;
        is_vlan = 1'd0;
        pulse_vlan = 1'd0;
        is_mpls = 1'd0;
        pulse_mpls = 1'd0;
        is_vlan_depth = 1'd0;
        pulse_vlan_depth = 1'd0;
        is_mpls_depth = 1'd0;
        pulse_mpls_depth = 1'd0;
        is_truncated = 1'd0;
        pulse_truncated = 1'd0;
        is_version = 1'd0;
        pulse_version = 1'd0;
        is_header_length = 1'd0;
        pulse_header_length = 1'd0;
        is_ip_length = 1'd0;
        pulse_ip_length = 1'd0;
        is_ext_depth = 1'd0;
        pulse_ext_depth = 1'd0;
        is_window = 1'd0;
        pulse_window = 1'd0;
        is_unknown = 1'd0;
        pulse_unknown = 1'd0;
    end
    always @(posedge clk) begin
        measured <= measured_ram_read0;
        facts <= facts_ram_read0;
        if (begun3) kept_kind <= facts[74:72];
        if (begun3) kept_l4 <= facts[71:69];
        if (begun3) kept_reason <= facts[68:65];
        if (begun3) kept_vlan_valid <= facts[64];
        if (begun3) kept_mpls_valid <= facts[63];
        if (begun3) kept_ip_end <= facts[62:46];
        if (begun3) kept_base_key <= facts[45:23];
        if (begun3) kept_l4_key <= facts[22:0];
        if (begun3) kept_channel <= channel;
        if (begun3) kept_known <= known;
        kept_measured <= measured;
        short <= {3'd0, kept_measured[22:9]} < kept_ip_end;
        checked_kind <= kept_kind;
        checked_l4 <= kept_l4;
        checked_reason <= kept_reason;
        checked_vlan_valid <= kept_vlan_valid;
        checked_mpls_valid <= kept_mpls_valid;
        checked_base_key <= kept_base_key;
        checked_l4_key <= kept_l4_key;
        checked_channel <= kept_channel;
        checked_known <= kept_known;
        checked_measured <= kept_measured;
        event_slot <= checked_measured[8:0];
        event_channel <= checked_channel;
        event_key <= checked_base_key ^ (checked_l4_key & {23{~short}});
        event_length <= checked_measured[22:9];
        is_other <= checked_kind == 3'd0;
        is_llc <= checked_kind == 3'd1;
        is_arp <= checked_kind == 3'd2;
        is_ipv4 <= checked_kind == 3'd3;
        is_ipv6 <= checked_kind == 3'd4;
        is_tcp <= mux_1 == 3'd1;
        is_udp <= mux_1 == 3'd2;
        is_sctp <= mux_1 == 3'd3;
        is_icmp <= mux_1 == 3'd4;
        is_fragment <= mux_1 == 3'd5;
        is_l4_other <= mux_1 == 3'd6;
        is_vlan <= checked_vlan_valid;
        is_mpls <= checked_mpls_valid;
        is_vlan_depth <= mux_2 == 4'd1;
        is_mpls_depth <= mux_2 == 4'd2;
        is_truncated <= mux_2 == 4'd3;
        is_version <= mux_2 == 4'd4;
        is_header_length <= mux_2 == 4'd5;
        is_ip_length <= mux_2 == 4'd6;
        is_ext_depth <= mux_2 == 4'd7;
        is_window <= mux_2 == 4'd8;
        is_unknown <= ~checked_known;
    end
    always @(posedge clk) begin
        if (rst) begin
            ended0 <= 1'd0;
            ended1 <= 1'd0;
            ended2 <= 1'd0;
            ended3 <= 1'd0;
            ended4 <= 1'd0;
            ended5 <= 1'd0;
            ended6 <= 1'd0;
            ended7 <= 1'd0;
            ended8 <= 1'd0;
            ended9 <= 1'd0;
            ended10 <= 1'd0;
            ended11 <= 1'd0;
            ended12 <= 1'd0;
            ended13 <= 1'd0;
            ended14 <= 1'd0;
            ended15 <= 1'd0;
            ended16 <= 1'd0;
            ended17 <= 1'd0;
            ended18 <= 1'd0;
            ended19 <= 1'd0;
            ended20 <= 1'd0;
            measured_at <= 5'h0;
            begun0 <= 1'd0;
            begun1 <= 1'd0;
            begun2 <= 1'd0;
            begun3 <= 1'd0;
            facts_at <= 2'd0;
            kept_ended <= 1'd0;
            checked_ended <= 1'd0;
            event_valid <= 1'd0;
            pulse_other <= 1'd0;
            pulse_llc <= 1'd0;
            pulse_arp <= 1'd0;
            pulse_ipv4 <= 1'd0;
            pulse_ipv6 <= 1'd0;
            pulse_tcp <= 1'd0;
            pulse_udp <= 1'd0;
            pulse_sctp <= 1'd0;
            pulse_icmp <= 1'd0;
            pulse_fragment <= 1'd0;
            pulse_l4_other <= 1'd0;
            pulse_vlan <= 1'd0;
            pulse_mpls <= 1'd0;
            pulse_vlan_depth <= 1'd0;
            pulse_mpls_depth <= 1'd0;
            pulse_truncated <= 1'd0;
            pulse_version <= 1'd0;
            pulse_header_length <= 1'd0;
            pulse_ip_length <= 1'd0;
            pulse_ext_depth <= 1'd0;
            pulse_window <= 1'd0;
            pulse_unknown <= 1'd0;
        end else begin
            ended0 <= end_valid & ~(|end_outcome);
            ended1 <= ended0;
            ended2 <= ended1;
            ended3 <= ended2;
            ended4 <= ended3;
            ended5 <= ended4;
            ended6 <= ended5;
            ended7 <= ended6;
            ended8 <= ended7;
            ended9 <= ended8;
            ended10 <= ended9;
            ended11 <= ended10;
            ended12 <= ended11;
            ended13 <= ended12;
            ended14 <= ended13;
            ended15 <= ended14;
            ended16 <= ended15;
            ended17 <= ended16;
            ended18 <= ended17;
            ended19 <= ended18;
            ended20 <= ended19;
            measured_at <= measured_at + 5'h1;
            begun0 <= parsed_valid;
            begun1 <= begun0;
            begun2 <= begun1;
            begun3 <= begun2;
            facts_at <= facts_at + 2'd1;
            kept_ended <= ended20;
            checked_ended <= kept_ended;
            event_valid <= checked_ended;
            pulse_other <= event_valid & is_other;
            pulse_llc <= event_valid & is_llc;
            pulse_arp <= event_valid & is_arp;
            pulse_ipv4 <= event_valid & is_ipv4;
            pulse_ipv6 <= event_valid & is_ipv6;
            pulse_tcp <= event_valid & is_tcp;
            pulse_udp <= event_valid & is_udp;
            pulse_sctp <= event_valid & is_sctp;
            pulse_icmp <= event_valid & is_icmp;
            pulse_fragment <= event_valid & is_fragment;
            pulse_l4_other <= event_valid & is_l4_other;
            pulse_vlan <= event_valid & is_vlan;
            pulse_mpls <= event_valid & is_mpls;
            pulse_vlan_depth <= event_valid & is_vlan_depth;
            pulse_mpls_depth <= event_valid & is_mpls_depth;
            pulse_truncated <= event_valid & is_truncated;
            pulse_version <= event_valid & is_version;
            pulse_header_length <= event_valid & is_header_length;
            pulse_ip_length <= event_valid & is_ip_length;
            pulse_ext_depth <= event_valid & is_ext_depth;
            pulse_window <= event_valid & is_window;
            pulse_unknown <= event_valid & is_unknown;
        end
    end

    assign count_other = pulse_other;
    assign count_llc = pulse_llc;
    assign count_arp = pulse_arp;
    assign count_ipv4 = pulse_ipv4;
    assign count_ipv6 = pulse_ipv6;
    assign count_tcp = pulse_tcp;
    assign count_udp = pulse_udp;
    assign count_sctp = pulse_sctp;
    assign count_icmp = pulse_icmp;
    assign count_fragment = pulse_fragment;
    assign count_l4_other = pulse_l4_other;
    assign count_vlan = pulse_vlan;
    assign count_mpls = pulse_mpls;
    assign count_vlan_depth = pulse_vlan_depth;
    assign count_mpls_depth = pulse_mpls_depth;
    assign count_truncated = pulse_truncated;
    assign count_version = pulse_version;
    assign count_header_length = pulse_header_length;
    assign count_ip_length = pulse_ip_length;
    assign count_ext_depth = pulse_ext_depth;
    assign count_window = pulse_window;
    assign count_unknown = pulse_unknown;
endmodule

`default_nettype wire
