// Generated from Rust; do not edit.
`default_nettype none

module parse (
    input  wire clk, // parse.rs:80
    input  wire rst, // parse.rs:80
    input  wire window_valid, // parse.rs:81
    /* verilator lint_off UNUSEDSIGNAL */ // the addresses of the link layer mean nothing to the meter
    input  wire [1023:0] window_data, // parse.rs:81
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire [7:0] window_bytes, // parse.rs:81
    output wire parsed_valid, // parse.rs:83
    output wire [2:0] parsed_kind, // parse.rs:83
    output wire [2:0] parsed_l4, // parse.rs:83
    output wire [3:0] parsed_reason, // parse.rs:83
    output wire parsed_vlan_valid, // parse.rs:83
    output wire [11:0] parsed_vlan_id, // parse.rs:83
    output wire parsed_mpls_valid, // parse.rs:83
    output wire [19:0] parsed_mpls_label, // parse.rs:83
    output wire parsed_dscp_valid, // parse.rs:83
    output wire [5:0] parsed_dscp, // parse.rs:83
    output wire [16:0] parsed_ip_end, // parse.rs:83
    output wire [63:0] parsed_base_key, // parse.rs:83
    output wire [63:0] parsed_l4_key // parse.rs:83
);
    reg valid1; // parse.rs:93
    reg valid2; // parse.rs:93
    reg valid3; // parse.rs:93
    reg valid4; // parse.rs:93
    reg valid5; // parse.rs:93
    reg valid6; // parse.rs:93
    reg valid7; // parse.rs:93
    reg valid8; // parse.rs:93
    reg valid9; // parse.rs:93
    reg valid10; // parse.rs:93
    reg valid11; // parse.rs:93
    reg valid12; // parse.rs:93
    reg valid13; // parse.rs:93
    reg valid14; // parse.rs:93
    reg [3:0] tags_reason; // layer2.rs:80
    reg label0_whole; // layer2.rs:85
    reg label1_whole; // layer2.rs:85
    reg label2_whole; // layer2.rs:85
    reg label3_whole; // layer2.rs:85
    reg label0_bottom; // layer2.rs:85
    reg label1_bottom; // layer2.rs:85
    reg label2_bottom; // layer2.rs:85
    reg label3_bottom; // layer2.rs:85
    reg [4:0] tags_left; // layer2.rs:93
    reg tags_odd; // layer2.rs:94
    reg [1:0] tags_skipped; // layer2.rs:95
    reg [15:0] tags_ethertype; // layer2.rs:96
    reg tags_labelled; // layer2.rs:97
    reg [911:0] tags_packet; // layer2.rs:98
    reg [1:0] labels_skipped; // layer2.rs:113
    reg [911:0] labels_packet; // layer2.rs:114
    reg [4:0] labels_left; // layer2.rs:115
    reg labels_odd; // layer2.rs:116
    reg [1:0] labels_before; // layer2.rs:117
    reg [911:0] link_packet; // layer2.rs:122
    reg [2:0] link_words; // layer2.rs:123
    reg [4:0] link_left; // layer2.rs:124
    reg link_some; // layer2.rs:125
    reg [15:0] link_ethertype0; // layer2.rs:120
    reg [15:0] link_ethertype1; // layer2.rs:120
    reg link_bottom0; // layer2.rs:120
    reg link_bottom1; // layer2.rs:120
    reg [3:0] link_reason0; // layer2.rs:120
    reg [3:0] link_reason1; // layer2.rs:120
    reg link_vlan_valid0; // layer2.rs:120
    reg link_vlan_valid1; // layer2.rs:120
    reg link_vlan_valid2; // layer2.rs:120
    reg [11:0] link_vlan_id0; // layer2.rs:120
    reg [11:0] link_vlan_id1; // layer2.rs:120
    reg [11:0] link_vlan_id2; // layer2.rs:120
    reg link_mpls_valid0; // layer2.rs:120
    reg link_mpls_valid1; // layer2.rs:120
    reg link_mpls_valid2; // layer2.rs:120
    reg [19:0] link_mpls_label0; // layer2.rs:120
    reg [19:0] link_mpls_label1; // layer2.rs:120
    reg [19:0] link_mpls_label2; // layer2.rs:120
    reg [2:0] network_kind; // layer3.rs:82
    reg [3:0] network_reason; // layer3.rs:82
    reg network_ipv4; // layer3.rs:82
    reg network_ipv6; // layer3.rs:82
    reg network_fragment; // layer3.rs:82
    reg network_identified; // layer3.rs:82
    reg [2:0] network_words; // layer3.rs:82
    reg [15:0] network_ethertype; // layer3.rs:82
    reg network_vlan_valid; // layer3.rs:82
    reg [11:0] network_vlan_id; // layer3.rs:82
    reg network_mpls_valid; // layer3.rs:82
    reg [19:0] network_mpls_label; // layer3.rs:82
    reg [319:0] network_header; // layer3.rs:82
    reg walk0_extension; // ipv6.rs:163
    reg walk0_fragment; // ipv6.rs:164
    reg [80:0] walk0_granules; // ipv6.rs:169
    reg [3:0] walk1_at; // ipv6.rs:175
    reg walk1_extension; // ipv6.rs:175
    reg walk1_fragment; // ipv6.rs:175
    reg walk1_window; // ipv6.rs:175
    reg walk1_truncated; // ipv6.rs:175
    reg walk1_moved; // ipv6.rs:175
    reg [3:0] walk1_last; // ipv6.rs:175
    reg walk1_identified; // ipv6.rs:175
    reg [3:0] walk1_fragment_at; // ipv6.rs:175
    reg walk1_later_fragment; // ipv6.rs:175
    reg [80:0] walk1_granules; // ipv6.rs:169
    reg [3:0] walk2_at; // ipv6.rs:175
    reg walk2_extension; // ipv6.rs:175
    reg walk2_fragment; // ipv6.rs:175
    reg walk2_window; // ipv6.rs:175
    reg walk2_truncated; // ipv6.rs:175
    reg walk2_moved; // ipv6.rs:175
    reg [3:0] walk2_last; // ipv6.rs:175
    reg walk2_identified; // ipv6.rs:175
    reg [3:0] walk2_fragment_at; // ipv6.rs:175
    reg walk2_later_fragment; // ipv6.rs:175
    reg [80:0] walk2_granules; // ipv6.rs:169
    reg [3:0] walk3_at; // ipv6.rs:175
    reg walk3_extension; // ipv6.rs:175
    reg walk3_fragment; // ipv6.rs:175
    reg walk3_window; // ipv6.rs:175
    reg walk3_truncated; // ipv6.rs:175
    reg walk3_moved; // ipv6.rs:175
    reg [3:0] walk3_last; // ipv6.rs:175
    reg walk3_identified; // ipv6.rs:175
    reg [3:0] walk3_fragment_at; // ipv6.rs:175
    reg walk3_later_fragment; // ipv6.rs:175
    reg [80:0] walk3_granules; // ipv6.rs:169
    reg [3:0] walk4_at; // ipv6.rs:175
    reg walk4_extension; // ipv6.rs:175
    reg walk4_fragment; // ipv6.rs:175
    reg walk4_window; // ipv6.rs:175
    reg walk4_truncated; // ipv6.rs:175
    reg walk4_moved; // ipv6.rs:175
    reg [3:0] walk4_last; // ipv6.rs:175
    reg walk4_identified; // ipv6.rs:175
    reg [3:0] walk4_fragment_at; // ipv6.rs:175
    reg walk4_later_fragment; // ipv6.rs:175
    reg [80:0] walk4_granules; // ipv6.rs:169
    reg [3:0] walk5_at; // ipv6.rs:175
    reg walk5_extension; // ipv6.rs:175
    reg walk5_window; // ipv6.rs:175
    reg walk5_truncated; // ipv6.rs:175
    reg walk5_moved; // ipv6.rs:175
    reg [3:0] walk5_last; // ipv6.rs:175
    reg walk5_identified; // ipv6.rs:175
    reg [3:0] walk5_fragment_at; // ipv6.rs:175
    reg walk5_later_fragment; // ipv6.rs:175
    reg [1:0] request_at; // delay_line.rs:13
    reg [30:0] request; // delay_line.rs:19
    reg [2:0] tail_at; // delay_line.rs:13
    reg [751:0] tail; // delay_line.rs:19
    reg place_possible; // layer4.rs:112
    reg place_ipv6; // layer4.rs:112
    reg [3:0] place_reason; // layer4.rs:112
    reg place_fragment; // layer4.rs:112
    reg place_identified; // layer4.rs:112
    reg [4:0] place_skip; // layer4.rs:112
    reg [4:0] place_before; // layer4.rs:112
    reg [2:0] place_words; // layer4.rs:112
    reg [6:0] place_short; // layer4.rs:112
    reg place_long; // layer4.rs:112
    reg [7:0] place_protocol; // layer4.rs:112
    reg place_moved; // layer4.rs:112
    reg [3:0] place_last; // layer4.rs:112
    reg place_fragment_header; // layer4.rs:112
    reg [3:0] place_fragment_at; // layer4.rs:112
    reg fetched_possible; // layer4.rs:174
    reg fetched_ipv6; // layer4.rs:174
    reg [3:0] fetched_reason; // layer4.rs:174
    reg fetched_fragment; // layer4.rs:174
    reg fetched_identified; // layer4.rs:174
    reg [7:0] fetched_protocol; // layer4.rs:174
    reg [7:0] fetched_protocol_change; // layer4.rs:174
    reg [47:0] fetched_fragment_header; // layer4.rs:174
    reg [415:0] fetched_near; // layer4.rs:174
    reg [2:0] fetched_skip; // layer4.rs:174
    reg [7:0] fetched_room; // layer4.rs:174
    reg fetched_long; // layer4.rs:174
    reg fetched_in_window; // layer4.rs:174
    reg found_possible; // layer4.rs:223
    reg [3:0] found_reason; // layer4.rs:223
    reg found_fragment; // layer4.rs:223
    reg found_identified; // layer4.rs:223
    reg found_tcp; // layer4.rs:223
    reg found_udp; // layer4.rs:223
    reg found_sctp; // layer4.rs:223
    reg found_icmp; // layer4.rs:223
    reg found_other; // layer4.rs:223
    reg found_in_window; // layer4.rs:223
    reg [191:0] found_bytes; // layer4.rs:223
    reg [23:0] found_in_packet; // layer4.rs:223
    reg [7:0] found_protocol_change; // layer4.rs:223
    reg [47:0] found_fragment_header; // layer4.rs:223
    reg [7:0] hashed_protocol_change; // layer4.rs:277
    reg [31:0] hashed_identification; // layer4.rs:278
    reg [15:0] hashed_offset; // layer4.rs:279
    reg [31:0] hashed_ports; // layer4.rs:280
    reg [127:0] hashed_extra; // layer4.rs:281
    reg [2:0] hashed_l4; // layer4.rs:284
    reg [2:0] transport_l4; // layer4.rs:284
    reg [3:0] hashed_reason; // layer4.rs:287
    reg [3:0] transport_reason; // layer4.rs:288
    reg [63:0] transport_key; // key.rs:51
    reg [7:0] hashed_0; // layer3.rs:132
    reg [7:0] hashed_1; // layer3.rs:132
    reg [127:0] hashed_2; // layer3.rs:132
    reg [127:0] hashed_18; // layer3.rs:132
    reg [15:0] hashed_34; // layer3.rs:132
    reg [15:0] hashed_36; // layer3.rs:132
    reg [15:0] hashed_38; // layer3.rs:132
    reg [31:0] hashed_40; // layer3.rs:132
    reg [63:0] hash; // key.rs:51
    reg [2:0] base_key_at; // delay_line.rs:13
    reg [63:0] base_key; // delay_line.rs:19
    reg [6:0] end_before; // layer3.rs:102
    reg end_ip; // layer3.rs:103
    reg end_ip_low; // layer3.rs:103
    reg [15:0] end_length; // layer3.rs:104
    reg [8:0] end_low; // layer3.rs:106
    reg [7:0] end_high; // layer3.rs:107
    reg [16:0] end_offset; // layer3.rs:109
    reg [2:0] ip_end_at; // delay_line.rs:13
    reg [16:0] ip_end; // delay_line.rs:19
    reg [3:0] early_at; // delay_line.rs:13
    reg [43:0] early; // delay_line.rs:19
    reg [30:0] request_ram_read0; // delay_line.rs:19
    reg [751:0] tail_ram_read0; // delay_line.rs:19
    reg [63:0] base_key_ram_read0; // delay_line.rs:19
    reg [16:0] ip_end_ram_read0; // delay_line.rs:19
    reg [43:0] early_ram_read0; // delay_line.rs:19
    (* no_rw_check *) reg [30:0] request_ram [0:3]; // delay_line.rs:15
    (* no_rw_check *) reg [751:0] tail_ram [0:7]; // delay_line.rs:15
    (* no_rw_check *) reg [63:0] base_key_ram [0:7]; // delay_line.rs:15
    (* no_rw_check *) reg [16:0] ip_end_ram [0:7]; // delay_line.rs:15
    (* no_rw_check *) reg [43:0] early_ram [0:15]; // delay_line.rs:15
    wire logic_1 = window_bytes >= 8'h12; // layer2.rs:60
    wire logic_2 = window_bytes >= 8'h16; // layer2.rs:60
    wire logic_3 = window_bytes >= 8'h1a; // layer2.rs:60
    wire logic_4 = window_bytes >= 8'h1e; // layer2.rs:60
    wire logic_5 = window_bytes >= 8'h22; // layer2.rs:60
    wire [15:0] joined_1 = {window_data[103:96], window_data[111:104]}; // layer2.rs:62
    wire [15:0] joined_2 = {window_data[135:128], window_data[143:136]}; // layer2.rs:62
    wire [15:0] joined_3 = {window_data[167:160], window_data[175:168]}; // layer2.rs:62
    wire logic_6 = ((joined_1 == 16'h8100) | (joined_1 == 16'h88a8)) & logic_1; // layer2.rs:63
    wire logic_7 = logic_6 & ((joined_2 == 16'h8100) | (joined_2 == 16'h88a8)) & logic_2; // layer2.rs:64
    wire mux_1 = logic_7 ? ((joined_3 == 16'h8847) | (joined_3 == 16'h8848)) : logic_6 ? ((joined_2 ==
            16'h8847) | (joined_2 == 16'h8848)) : ((joined_1 == 16'h8847) | (joined_1 == 16'h8848)); // layer2.rs:65
    wire logic_8 = mux_1 & (logic_7 ? logic_3 : logic_6 ? logic_2 : logic_1); // layer2.rs:70
    wire [3:0] mux_2 = (logic_7 ? 1'd0 : logic_6 ? (((joined_2 == 16'h8100) | (joined_2 == 16'h88a8)) &
            ~logic_2) : (((joined_1 == 16'h8100) | (joined_1 == 16'h88a8)) & ~logic_1)) ? 4'd3 : 4'd0; // code.rs:37
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [7:0] difference_1 = window_bytes - 8'he; // layer2.rs:92
    /* verilator lint_on UNUSEDSIGNAL */
    wire logic_9 = (tags_labelled & label0_whole & label0_bottom) | (tags_labelled & label0_whole &
            ~label0_bottom & label1_whole & label1_bottom) | (tags_labelled & label0_whole & ~label0_bottom &
            label1_whole & ~label1_bottom & label2_whole & label2_bottom) | (tags_labelled & label0_whole &
            ~label0_bottom & label1_whole & ~label1_bottom & label2_whole & ~label2_bottom & label3_whole &
            label3_bottom); // layer2.rs:105
    wire logic_10 = (link_ethertype1 == 16'h800) | (link_bottom1 & link_some & (link_packet[7:4] == 4'd4)); // layer3.rs:59
    wire logic_11 = (link_ethertype1 == 16'h86dd) | (link_bottom1 & link_some & (link_packet[7:4] == 4'd6)); // layer3.rs:60
    wire logic_12 = link_left >= 5'h5; // ipv4.rs:26
    wire compare_1 = link_packet[7:4] == 4'd4; // ipv4.rs:27
    wire logic_13 = link_packet[3:0] >= 4'd5; // ipv4.rs:28
    wire logic_14 = link_left >= {1'd0, link_packet[3:0]}; // ipv4.rs:29
    wire [3:0] mux_3 = ~compare_1 ? 4'd4 : ~logic_13 ? 4'd5 : ~logic_14 ? 4'd3 : ~((|{link_packet[23:16],
            link_packet[31:30]}) | (link_packet[29:26] >= link_packet[3:0])) ? 4'd6 : 4'd0; // code.rs:37
    wire logic_15 = link_left >= 5'ha; // ipv6.rs:37
    wire compare_2 = link_packet[7:4] == 4'd6; // ipv6.rs:38
    wire logic_16 = logic_10 & logic_12 & compare_1 & logic_13 & logic_14; // layer3.rs:62
    wire logic_17 = logic_11 & logic_15 & compare_2; // layer3.rs:62
    wire [3:0] mux_4 = (|{link_packet[39:32], link_packet[47]}) ? 4'd15 : link_packet[46:43]; // ipv6.rs:103
    wire [3:0] sum_1 = link_packet[331:328] + 4'd1; // ipv6.rs:108
    wire [3:0] sum_2 = link_packet[395:392] + 4'd2; // ipv6.rs:108
    wire [3:0] sum_3 = link_packet[459:456] + 4'd3; // ipv6.rs:108
    wire [3:0] sum_4 = link_packet[523:520] + 4'd4; // ipv6.rs:108
    wire [3:0] sum_5 = link_packet[587:584] + 4'd5; // ipv6.rs:108
    wire [3:0] sum_6 = link_packet[651:648] + 4'd6; // ipv6.rs:108
    wire [3:0] sum_7 = link_packet[715:712] + 4'd7; // ipv6.rs:108
    wire [3:0] sum_8 = link_packet[779:776] + 4'd8; // ipv6.rs:108
    wire [3:0] sum_9 = link_packet[843:840] + 4'd9; // ipv6.rs:108
    wire [8:0] joined_4 = {5'h0 >= {2'd0, link_words}, mux_4 >= 4'd9, (link_packet[847:840] >= 8'h4) ? 4'd13 :
            sum_9, (link_packet[839:832] == 8'h0) | (link_packet[839:832] == 8'h2b) | (link_packet[839:832] ==
            8'h2c) | (link_packet[839:832] == 8'h3c), link_packet[839:832] == 8'h2c, |{link_packet[855:848],
            link_packet[863:859]}}; // function.rs:166
    wire [8:0] joined_5 = {5'h2 >= {2'd0, link_words}, mux_4 >= 4'd8, (link_packet[783:776] >= 8'h5) ? 4'd13 :
            sum_8, (link_packet[775:768] == 8'h0) | (link_packet[775:768] == 8'h2b) | (link_packet[775:768] ==
            8'h2c) | (link_packet[775:768] == 8'h3c), link_packet[775:768] == 8'h2c, |{link_packet[791:784],
            link_packet[799:795]}}; // function.rs:166
    wire [8:0] joined_6 = {5'h4 >= {2'd0, link_words}, mux_4 >= 4'd7, (link_packet[719:712] >= 8'h6) ? 4'd13 :
            sum_7, (link_packet[711:704] == 8'h0) | (link_packet[711:704] == 8'h2b) | (link_packet[711:704] ==
            8'h2c) | (link_packet[711:704] == 8'h3c), link_packet[711:704] == 8'h2c, |{link_packet[727:720],
            link_packet[735:731]}}; // function.rs:166
    wire [8:0] joined_7 = {5'h6 >= {2'd0, link_words}, mux_4 >= 4'd6, (link_packet[655:648] >= 8'h7) ? 4'd13 :
            sum_6, (link_packet[647:640] == 8'h0) | (link_packet[647:640] == 8'h2b) | (link_packet[647:640] ==
            8'h2c) | (link_packet[647:640] == 8'h3c), link_packet[647:640] == 8'h2c, |{link_packet[663:656],
            link_packet[671:667]}}; // function.rs:166
    wire [8:0] joined_8 = {5'h8 >= {2'd0, link_words}, mux_4 >= 4'd5, (link_packet[591:584] >= 8'h8) ? 4'd13 :
            sum_5, (link_packet[583:576] == 8'h0) | (link_packet[583:576] == 8'h2b) | (link_packet[583:576] ==
            8'h2c) | (link_packet[583:576] == 8'h3c), link_packet[583:576] == 8'h2c, |{link_packet[599:592],
            link_packet[607:603]}}; // function.rs:166
    wire [8:0] joined_9 = {5'ha >= {2'd0, link_words}, mux_4 >= 4'd4, (link_packet[527:520] >= 8'h9) ? 4'd13 :
            sum_4, (link_packet[519:512] == 8'h0) | (link_packet[519:512] == 8'h2b) | (link_packet[519:512] ==
            8'h2c) | (link_packet[519:512] == 8'h3c), link_packet[519:512] == 8'h2c, |{link_packet[535:528],
            link_packet[543:539]}}; // function.rs:166
    wire [8:0] joined_10 = {5'hc >= {2'd0, link_words}, mux_4 >= 4'd3, (link_packet[463:456] >= 8'ha) ? 4'd13
            : sum_3, (link_packet[455:448] == 8'h0) | (link_packet[455:448] == 8'h2b) | (link_packet[455:448]
            == 8'h2c) | (link_packet[455:448] == 8'h3c), link_packet[455:448] == 8'h2c,
            |{link_packet[471:464], link_packet[479:475]}}; // function.rs:166
    wire [8:0] joined_11 = {5'he >= {2'd0, link_words}, mux_4 >= 4'd2, (link_packet[399:392] >= 8'hb) ? 4'd13
            : sum_2, (link_packet[391:384] == 8'h0) | (link_packet[391:384] == 8'h2b) | (link_packet[391:384]
            == 8'h2c) | (link_packet[391:384] == 8'h3c), link_packet[391:384] == 8'h2c,
            |{link_packet[407:400], link_packet[415:411]}}; // function.rs:166
    wire [8:0] joined_12 = {5'h10 >= {2'd0, link_words}, mux_4 >= 4'd1, (link_packet[335:328] >= 8'hc) ? 4'd13
            : sum_1, (link_packet[327:320] == 8'h0) | (link_packet[327:320] == 8'h2b) | (link_packet[327:320]
            == 8'h2c) | (link_packet[327:320] == 8'h3c), link_packet[327:320] == 8'h2c,
            |{link_packet[343:336], link_packet[351:347]}}; // function.rs:166
    wire [8:0] walk0_here = walk0_granules[8:0]; // ipv6.rs:173
    wire logic_18 = walk0_extension & walk0_here[8] & walk0_here[7]; // ipv6.rs:141
    wire logic_19 = logic_18 & walk0_fragment; // ipv6.rs:142
    wire logic_20 = logic_19 & walk0_here[0]; // ipv6.rs:143
    wire [3:0] sum_10 = 4'd0 + 4'd1; // ipv6.rs:145
    wire [8:0] walk1_here = walk1_at[3] ? (walk1_at[2] ? 9'h0 : walk1_at[1] ? 9'h0 : walk1_at[0] ? 9'h0 :
            walk1_granules[80:72]) : walk1_at[2] ? (walk1_at[1] ? (walk1_at[0] ? walk1_granules[71:63] :
            walk1_granules[62:54]) : walk1_at[0] ? walk1_granules[53:45] : walk1_granules[44:36]) :
            walk1_at[1] ? (walk1_at[0] ? walk1_granules[35:27] : walk1_granules[26:18]) : walk1_at[0] ?
            walk1_granules[17:9] : walk1_granules[8:0]; // ipv6.rs:173
    wire logic_21 = walk1_extension & walk1_here[8] & walk1_here[7]; // ipv6.rs:141
    wire logic_22 = logic_21 & walk1_fragment; // ipv6.rs:142
    wire logic_23 = logic_22 & walk1_here[0]; // ipv6.rs:143
    wire [3:0] sum_11 = walk1_at + 4'd1; // ipv6.rs:145
    wire [8:0] walk2_here = walk2_at[3] ? (walk2_at[2] ? 9'h0 : walk2_at[1] ? 9'h0 : walk2_at[0] ? 9'h0 :
            walk2_granules[80:72]) : walk2_at[2] ? (walk2_at[1] ? (walk2_at[0] ? walk2_granules[71:63] :
            walk2_granules[62:54]) : walk2_at[0] ? walk2_granules[53:45] : walk2_granules[44:36]) :
            walk2_at[1] ? (walk2_at[0] ? walk2_granules[35:27] : walk2_granules[26:18]) : walk2_at[0] ?
            walk2_granules[17:9] : walk2_granules[8:0]; // ipv6.rs:173
    wire logic_24 = walk2_extension & walk2_here[8] & walk2_here[7]; // ipv6.rs:141
    wire logic_25 = logic_24 & walk2_fragment; // ipv6.rs:142
    wire logic_26 = logic_25 & walk2_here[0]; // ipv6.rs:143
    wire [3:0] sum_12 = walk2_at + 4'd1; // ipv6.rs:145
    wire [8:0] walk3_here = walk3_at[3] ? (walk3_at[2] ? 9'h0 : walk3_at[1] ? 9'h0 : walk3_at[0] ? 9'h0 :
            walk3_granules[80:72]) : walk3_at[2] ? (walk3_at[1] ? (walk3_at[0] ? walk3_granules[71:63] :
            walk3_granules[62:54]) : walk3_at[0] ? walk3_granules[53:45] : walk3_granules[44:36]) :
            walk3_at[1] ? (walk3_at[0] ? walk3_granules[35:27] : walk3_granules[26:18]) : walk3_at[0] ?
            walk3_granules[17:9] : walk3_granules[8:0]; // ipv6.rs:173
    wire logic_27 = walk3_extension & walk3_here[8] & walk3_here[7]; // ipv6.rs:141
    wire logic_28 = logic_27 & walk3_fragment; // ipv6.rs:142
    wire logic_29 = logic_28 & walk3_here[0]; // ipv6.rs:143
    wire [3:0] sum_13 = walk3_at + 4'd1; // ipv6.rs:145
    /* verilator lint_off UNUSEDSIGNAL */ // the last step looks no further
    wire [8:0] walk4_here = walk4_at[3] ? (walk4_at[2] ? 9'h0 : walk4_at[1] ? 9'h0 : walk4_at[0] ? 9'h0 :
            walk4_granules[80:72]) : walk4_at[2] ? (walk4_at[1] ? (walk4_at[0] ? walk4_granules[71:63] :
            walk4_granules[62:54]) : walk4_at[0] ? walk4_granules[53:45] : walk4_granules[44:36]) :
            walk4_at[1] ? (walk4_at[0] ? walk4_granules[35:27] : walk4_granules[26:18]) : walk4_at[0] ?
            walk4_granules[17:9] : walk4_granules[8:0]; // ipv6.rs:173
    /* verilator lint_on UNUSEDSIGNAL */
    wire logic_30 = walk4_extension & walk4_here[8] & walk4_here[7]; // ipv6.rs:141
    wire logic_31 = logic_30 & walk4_fragment; // ipv6.rs:142
    wire logic_32 = logic_31 & walk4_here[0]; // ipv6.rs:143
    wire [3:0] sum_14 = walk4_at + 4'd1; // ipv6.rs:145
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [7:0] mux_5 = network_ipv4 ? network_header[15:8] : {network_header[3:0], network_header[15:12]}; // layer3.rs:88
    /* verilator lint_on UNUSEDSIGNAL */
    wire [15:0] mux_6 = network_ipv4 ? {network_header[23:16], network_header[31:24]} :
            {network_header[39:32], network_header[47:40]}; // layer3.rs:88
    wire [1:0] difference_2 = request_at - 2'd3; // delay_line.rs:17
    wire [2:0] difference_3 = tail_at - 3'd5; // delay_line.rs:17
    wire [3:0] mux_7 = walk5_window ? 4'd8 : walk5_truncated ? 4'd3 : walk5_extension ? 4'd7 : request[28:25]; // code.rs:37
    wire [3:0] sum_15 = walk5_at + 4'd2; // layer4.rs:93
    wire [3:0] difference_4 = request[22:19] - 4'd5; // layer4.rs:94
    wire [7:0] mux_8 = place_moved ? (place_last[3] ? (place_last[2] ? 8'h0 : place_last[1] ? 8'h0 :
            place_last[0] ? 8'h0 : tail[679:672]) : place_last[2] ? (place_last[1] ? (place_last[0] ?
            tail[615:608] : tail[551:544]) : place_last[0] ? tail[487:480] : tail[423:416]) : place_last[1] ?
            (place_last[0] ? tail[359:352] : tail[295:288]) : place_last[0] ? tail[231:224] : tail[167:160]) :
            place_protocol; // layer4.rs:154
    wire [5:0] difference_5 = {1'd0, place_short[6:2]} - {1'd0, place_before}; // layer4.rs:170
    wire [5:0] sum_16 = {1'd0, 2'd0, place_words} + {1'd0, place_skip}; // layer4.rs:172
    wire compare_3 = fetched_protocol == 8'h6; // layer4.rs:205
    wire compare_4 = fetched_protocol == 8'h11; // layer4.rs:205
    wire compare_5 = fetched_protocol == 8'h84; // layer4.rs:205
    wire mux_9 = fetched_ipv6 ? (fetched_protocol == 8'h3a) : (fetched_protocol == 8'h1); // layer4.rs:206
    wire logic_33 = found_tcp | found_udp | found_sctp; // layer4.rs:260
    wire logic_34 = found_possible & ~found_fragment; // layer4.rs:261
    wire logic_35 = logic_33 & ~(found_in_window & found_in_packet[3]); // layer4.rs:262
    wire logic_36 = logic_34 & ~logic_35 & ~found_identified; // layer4.rs:281
    wire [31:0] logic_37 = 32'h0 | ({found_bytes[127:120] & {8{found_in_packet[15]}}, found_bytes[119:112] &
            {8{found_in_packet[14]}}, found_bytes[111:104] & {8{found_in_packet[13]}}, found_bytes[103:96] &
            {8{found_in_packet[12]}}} & {32{found_other & logic_36}}); // layer4.rs:245
    wire [31:0] logic_38 = logic_37 | ({found_bytes[159:152] & {8{found_in_packet[19]}}, found_bytes[151:144]
            & {8{found_in_packet[18]}}, found_bytes[143:136] & {8{found_in_packet[17]}}, found_bytes[135:128]
            & {8{found_in_packet[16]}}} & {32{found_icmp & logic_36}}); // layer4.rs:245
    wire [31:0] logic_39 = logic_38 | ({found_bytes[191:184] & {8{found_in_packet[23]}}, found_bytes[183:176]
            & {8{found_in_packet[22]}}, found_bytes[175:168] & {8{found_in_packet[21]}}, found_bytes[167:160]
            & {8{found_in_packet[20]}}} & {32{found_udp & logic_36}}); // layer4.rs:245
    wire [31:0] logic_40 = 32'h0 | ({found_bytes[95:88] & {8{found_in_packet[11]}}, found_bytes[87:80] &
            {8{found_in_packet[10]}}, found_bytes[79:72] & {8{found_in_packet[9]}}, found_bytes[71:64] &
            {8{found_in_packet[8]}}} & {32{found_other & logic_36}}); // layer4.rs:245
    wire [31:0] logic_41 = logic_40 | ({found_bytes[127:120] & {8{found_in_packet[15]}}, found_bytes[119:112]
            & {8{found_in_packet[14]}}, found_bytes[111:104] & {8{found_in_packet[13]}}, found_bytes[103:96] &
            {8{found_in_packet[12]}}} & {32{found_icmp & logic_36}}); // layer4.rs:245
    wire [31:0] logic_42 = {found_bytes[159:152] & {8{found_in_packet[19]}}, found_bytes[151:144] &
            {8{found_in_packet[18]}}, found_bytes[143:136] & {8{found_in_packet[17]}}, found_bytes[135:128] &
            {8{found_in_packet[16]}}} & {32{(found_udp | found_sctp) & logic_36}}; // layer4.rs:228
    wire [31:0] logic_43 = 32'h0 | ({found_bytes[63:56] & {8{found_in_packet[7]}}, found_bytes[55:48] &
            {8{found_in_packet[6]}}, found_bytes[47:40] & {8{found_in_packet[5]}}, found_bytes[39:32] &
            {8{found_in_packet[4]}}} & {32{found_other & logic_36}}); // layer4.rs:245
    wire [31:0] logic_44 = {found_bytes[95:88] & {8{found_in_packet[11]}}, found_bytes[87:80] &
            {8{found_in_packet[10]}}, found_bytes[79:72] & {8{found_in_packet[9]}}, found_bytes[71:64] &
            {8{found_in_packet[8]}}} & {32{(found_tcp | found_icmp) & logic_36}}; // layer4.rs:228
    wire [31:0] logic_45 = {found_bytes[127:120] & {8{found_in_packet[15]}}, found_bytes[119:112] &
            {8{found_in_packet[14]}}, found_bytes[111:104] & {8{found_in_packet[13]}}, found_bytes[103:96] &
            {8{found_in_packet[12]}}} & {32{(found_udp | found_sctp) & logic_36}}; // layer4.rs:228
    wire [31:0] logic_46 = 32'h0 | ({found_bytes[31:24] & {8{found_in_packet[3]}}, found_bytes[23:16] &
            {8{found_in_packet[2]}}, found_bytes[15:8] & {8{found_in_packet[1]}}, found_bytes[7:0] &
            {8{found_in_packet[0]}}} & {32{found_other & logic_36}}); // layer4.rs:245
    wire [31:0] logic_47 = {found_bytes[63:56] & {8{found_in_packet[7]}}, found_bytes[55:48] &
            {8{found_in_packet[6]}}, found_bytes[47:40] & {8{found_in_packet[5]}}, found_bytes[39:32] &
            {8{found_in_packet[4]}}} & {32{(found_tcp | found_sctp | found_icmp) & logic_36}}; // layer4.rs:228
    wire [31:0] logic_48 = logic_46 | logic_47 | ({found_bytes[95:88] & {8{found_in_packet[11]}},
            found_bytes[87:80] & {8{found_in_packet[10]}}, found_bytes[79:72] & {8{found_in_packet[9]}},
            found_bytes[71:64] & {8{found_in_packet[8]}}} & {32{found_udp & logic_36}}); // layer4.rs:245
    wire [215:0] joined_13 = {hashed_extra, hashed_ports, hashed_offset, hashed_identification,
            hashed_protocol_change}; // key.rs:44
    wire [351:0] joined_14 = {hashed_40, hashed_38, hashed_36, hashed_34, hashed_18, hashed_2, hashed_1,
            hashed_0}; // key.rs:44
    wire [63:0] joined_15 = {^(joined_14 &
            352'h1a8c39deec393e9762847b91411abc230a24fdefa19a8f24a2f6b18fbe23ff68ba618b0309b7af07322f5588),
            ^(joined_14 &
            352'hdc61c6ff61c9f4b31c2bdc8200dde110592fef750cd471251fbd847df917f34ddb0c58184dbd70399972a44),
            ^(joined_14 &
            352'h1cefb7e997b7f1327a6525f5d11c53ab086d0294097cacad0a8b5d2c51ebc0f2d4b96943cb5a4486fe6440aa),
            ^(joined_14 &
            352'h8ef7dbf4cbdb7819bdb292fa688ea955843601ca043ed65685c52e96a8756079eadcb4a1652d22437f322055),
            ^(joined_14 &
            352'hc7fb6dfae56dbc8c5e59497d34c7d42a429b0065021f6babc262174bd43ab03c756edad0b21691a13f19902a),
            ^(joined_14 &
            352'he3fd36fdf2365e46afaca43e9a636a15a14d8032818fb55561b18b256a1d589e3a376d68598bc8d09f0c4815),
            ^(joined_14 &
            352'hf17e9b7e791b2fa35756521fcd31b58ad0264099c0c7daaab0d8c512b50e2c4f9d9b36b4ac4564e84f06a40a),
            ^(joined_14 &
            352'h6233746150b4a94649afd21ea782e66662375da341f9e271fa1ad306e42469cf742c9059df959df3152c078d),
            ^(joined_14 &
            352'hb119ba3028da54a3a457698f53417333b19baed1a07cf1387d8d69037292b4673a16c8acefcacef90a9683c6),
            ^(joined_14 &
            352'hc28064c6f85494c6b02fcf56e8ba05bad2692a87f124f7b81c30058e876a255ba76aefd57ed2487b37e414eb),
            ^(joined_14 &
            352'h7bcc0bbd901374f4ba131cba35c7be7ee310682cd908f478ac6eb348fd966dc5e9d47c6936de0bba295ddffd),
            ^(joined_14 &
            352'h276abc80243004edbf8d754cdb79e39c7b2cc979cd9ef518f441e82bc0e8498ace0b35371258aadaa681ba76),
            ^(joined_14 &
            352'h9b9679efe21bc61bd424137aca6cded37b21953c755f52858d6459aded7db2d5de41118009bfa6ae16f0833),
            ^(joined_14 &
            352'h84dc334fff10deb05ea1a01b56d3e6f61bd98ca9e3aa7a142ceb224defebed962ef2080c804d7db5f0378499),
            ^(joined_14 &
            352'h42ee99a77f086f58af50d00dab6973fb8d6cc6d471553d0a967591a6f7f5764b17790406c0a6be5af81bc24c),
            ^(joined_14 &
            352'h21f7ccd33f8437ac5728e886d5b4b9fd463663eab8aa1e05cbba48d3fb7abba58b3c020360535f2dfc0d61a6),
            ^(joined_14 &
            352'h907be6e91fc21bd62b1474c36adadc7e239b31755c558f82655da4e97dbdddd2451e8101b0a9af16fe863053),
            ^(joined_14 &
            352'hd2b1ca2ae3d8337c778ec1f07477d29c9be965d50f30c8e510d8637b00fd918198ee4b03d163f80c4d6ccd21),
            ^(joined_14 &
            352'hf3d45c4b9dd5272959431be9fb21d5edc7d04f05a6826b56aa1a00b23edd3728f6962e82e186d3811499b318),
            ^(joined_14 &
            352'h63e6977b22d3ad03ce25f665bc8a56d569cc5aedf25bba0ff7fbb1d621cde47cc12a9cc279744647b8e30c84),
            ^(joined_14 &
            352'h31f3cb3d91e9d601e712fb325e45abea3466ad76f92ddd87fbfd58eb906672be60154ee13c3aa323dc7106c2),
            ^(joined_14 &
            352'h98f9e59ec874eb8073897d19afa255751ab356bbfc96eec3fd7eac754833395fb00aa7701e9dd111ee3803e1),
            ^(joined_14 &
            352'hccfc724f64ba75c0b9c4be8c57d1aa3a8d59ab5d7e4bf7e17e3fd63aa4999c2f588553388fcee808779c8170),
            ^(joined_14 &
            352'h667eb92732dd3ae05c625fc6ab68559dc6acd52ebfa5fb70bf1f6b1dd24cce17acc2299c476774843bce40b8),
            ^(joined_14 &
            352'h2933e5cd755723e74c35547214ae166d69f297787e48f29c7d790481d7051863ec809fcdaa8495c52f487554),
            ^(joined_14 &
            352'h8e15cb385692afe4c49e51a84b4d37953eddb6d39ebef6ea1cca334f55217359cca144655c7565e5258b6f22),
            ^(joined_14 &
            352'hdd065cc2c7f069e5004b5345e4bc2769954a2686eec5f451ac13282814b346445c312931a70d1df5a0ea6299),
            ^(joined_14 &
            352'h748f173f8fc18ae5e221d2b333c42f974001eeac56f8750c74ffa59b347adc4a14f91f9bda31217d625ae444),
            ^(joined_14 &
            352'hbac78b9fc760c572f110e9d919e2974ba00077562bfc3a06baffd24d1a3d6e258afc8f4ded98903e312d72a2),
            ^(joined_14 &
            352'hc76ffc118f895c2e1a0c8f7d4deb77065aa4c644b4e492277f8958a9333d487aff9f4ca57ffbe798aa396cd9),
            ^(joined_14 &
            352'he337fe88c7442e170d86c7bea6f53b032d5263225a72c993bf44acd4991e24bdff4fa6d2bffd734cd51cb6ec),
            ^(joined_14 &
            352'heb97461a8f1ba91c644718ce92e021a21c8dccfe8c236bedfdd4e765f22c6db64546d8ead64996a158210efe),
            ^(joined_14 &
            352'hefc71a532bb46a99d0a777f608eaac7284629b90670b3ad2dc1c42bdc7b5c9b39842e776e29364579e3f52f7),
            ^(joined_14 &
            352'hedefb477f9638bdb8a5740ea456fea1a4895b027129f924dccf810515df91b31f6c0f838f8fe1d2cfd30fcf3),
            ^(joined_14 &
            352'hf677dabbfcb1c56dc52b20f5a237750da44ad813894fc926667c88a8aefc8d187b607c1c7cff0e967e18fef9),
            ^(joined_14 &
            352'he1b7d48312e1dc218091ebeb9081062558011166653deb3791c8f5dbe9ddb9e48751b50db7c8a84c0d23aa74),
            ^(joined_14 &
            352'hf05bea418970ee10c0c8f575c8408312ac8008b3b29ef59b48e4faedf4ee5cf2c3a8da865b6454a6861155ba),
            ^(joined_14 &
            352'he2a1cc7ea801499f026081ab25bafd2a5c6479b6f855756986844cf9c454d191db35e6c024858554f1a77fd5),
            ^(joined_14 &
            352'hf150663fd480a44f01b0c0d512dd7e152eb23c5bfcaaba344342a67c62aae8c8ed1a736092c242aaf8d3bfea),
            ^(joined_14 &
            352'h7828b31f6a40d2a70058e06a896ebf0a17599e2d7e555d9a2121533e315574e4768d393049612155fce95ff5),
            ^(joined_14 &
            352'h2618e0d1d919d7c462a80b2405ade3a6810832f91e30a1e9326698102609c51a01a7979bad073f2dccdbfa72),
            ^(joined_14 &
            352'h980c93600b555f553507e03c3cccdf04a206493ae025f50bbc5fd872da79de53ab240cedf343011d44228b1),
            ^(joined_14 &
            352'h1e4c5dc56ce3946d4bacc41020fcda5b2f344fa6f61ba08c7f144f4c28f0311aa738abe466ad370f580ec150),
            ^(joined_14 &
            352'h152a97bc5a48f42147d219995164518e1dbedabc5a97dfe29d7c96a9aadbe7e5e9fdde71ba6134001ea835a0),
            ^(joined_14 &
            352'ha954b5e2d24fa9023e98ccc28b228c70e5f6d5eadcb6ff14e3ecb54d5edf3f2f47eef38dd301a000fd41ad0),
            ^(joined_14 &
            352'h9f461c71fa2b435ff3f03df7554328408d8bcb40777f385c8569d42554d58611c0defc9f67afa287354558e0),
            ^(joined_14 &
            352'h4f238e38fd95a1af79f89efbaa2114a0c6c565a0bb3f1caec234ea12aa6ac308606ffecfb357d1c39a222cf0),
            ^(joined_14 &
            352'hbd9d7e4212f3ee405ef8b4ec940ab673e9c6cf3f7c858173c3ecc486eb969e6c0a5674e4d01c47667f3e4370),
            ^(joined_14 &
            352'hde4e3f21897977202f7c5a764a05dbb974e3e71fbec2c0b9617662c3754b4f36052b3a72688e23b33f9f21b8),
            ^(joined_14 &
            352'h6fa79f90c4bc3b90173e2d3ba582ed5cbaf1f30f5f61e0dc303bb1e1baa5279b82151d3934c791d99fcf105c),
            ^(joined_14 &
            352'hb7d34f4862de1dc80b9f969d52c1762eddf8f987af30706e989dd870ddd2934dc18a8e1c9ae3c8eccf67082e),
            ^(joined_14 &
            352'hc1651efaddd63073e7cbb0dfe87a87b464d8012cf682b7136eb8dd37d0ca36ceda24cc0dc4c6cbf1d51c519f),
            ^(joined_14 &
            352'hfabe36238252a62e91e1a3fe35a7ff7938c8fdf9da5b542d952a5f94d646e40fd7736d056b544aff58a1fdc7),
            ^(joined_14 &
            352'h7d5f9b1141295397c8f051ff9ad3ff3c1ce4fe7ced2daa964a952f4a6b23f287ebb9b682352aa57facd0fe63),
            ^(joined_14 &
            352'ha423f4564cad97dc067cd3ee8cf3c33d04568251578cda6f073ca62a0b3206ab4f3dd0c213227d386447aab9),
            ^(joined_14 &
            352'hc89d43f54aef75f9613a12e687e35d3d080f3c478adc6293a1e8e21abb3a7cbd1d7fe3e20026911b800c80d4),
            ^(joined_14 &
            352'he4cea17aa5f7bafc301d09f3c3f1ae1e84079e23456eb1c95074718d5d1dbede8ebf71710093c80d400640ea),
            ^(joined_14 &
            352'h686b69633e4263e9fa0aff68a062eb2cc827327e832d57408a4c0949102da0077dbe333b89fe4b01122c757d),
            ^(joined_14 &
            352'hb4b5b4311fa1b1747d857f3450b17516e41319bfc1962b2045a684248816d0833edf999d44ffa5000996ba3e),
            ^(joined_14 &
            352'hda5ada988fd058babec23f1aa8d83a0bf2898cdf60cb159022534212440be8419fefcc4ea2ff5280044b5d9f),
            ^(joined_14 &
            352'h77a15412ab5112ca3d65649c15762126f3603b80117f856c33df90861c260bc87516ed24d8c88647b08afbc7),
            ^(joined_14 &
            352'hbb502a89d52809e59e3232ce0abb109379b01dc088bf42b6996f48430e9305e43a8b76126c64c32358c5fd63),
            ^(joined_14 &
            352'h5d2895c46a9484724f191967855d88c93cd80e60c45f21dbcc37a42187c902729d453b0936b2e111ace2fe31),
            ^(joined_14 &
            352'h341873bcd9737c2ec508f722833478471448fadf43351f4944ed631f7d47fed174c31607126e5f0f645eaa10)}; // key.rs:45
    wire [2:0] difference_6 = base_key_at - 3'd6; // delay_line.rs:17
    wire [5:0] sum_17 = {1'd0, network_words, 2'd0} + {1'd0, 5'he}; // layer3.rs:100
    wire [6:0] sum_18 = {1'd0, sum_17} + {1'd0, 6'h28}; // layer3.rs:101
    wire [8:0] sum_19 = {1'd0, end_high} + {1'd0, 7'h0, end_low[8]}; // layer3.rs:108
    wire [2:0] difference_7 = ip_end_at - 3'd5; // delay_line.rs:17
    wire [3:0] difference_8 = early_at - 4'd8; // delay_line.rs:17

    always @(posedge clk) begin
        if (1'd1) request_ram[request_at] <= {network_ipv4, network_ipv6, network_reason, network_fragment,
                network_identified, network_header[3:0], network_words, mux_6[6:0], |mux_6[15:7], network_ipv4
                ? network_header[79:72] : network_header[55:48]};
    end
`ifdef FORMAL
    always @(posedge clk) request_ram_read0 <= (1'd1 & (request_at == difference_2)) ? ~{network_ipv4,
            network_ipv6, network_reason, network_fragment, network_identified, network_header[3:0],
            network_words, mux_6[6:0], |mux_6[15:7], network_ipv4 ? network_header[79:72] :
            network_header[55:48]} : request_ram[difference_2];
`else
    always @(posedge clk) request_ram_read0 <= request_ram[difference_2];
`endif
    always @(posedge clk) begin
        if (1'd1) tail_ram[tail_at] <= link_packet[911:160];
    end
`ifdef FORMAL
    always @(posedge clk) tail_ram_read0 <= (1'd1 & (tail_at == difference_3)) ? ~link_packet[911:160] :
            tail_ram[difference_3];
`else
    always @(posedge clk) tail_ram_read0 <= tail_ram[difference_3];
`endif
    always @(posedge clk) begin
        if (1'd1) base_key_ram[base_key_at] <= hash;
    end
`ifdef FORMAL
    always @(posedge clk) base_key_ram_read0 <= (1'd1 & (base_key_at == difference_6)) ? ~hash :
            base_key_ram[difference_6];
`else
    always @(posedge clk) base_key_ram_read0 <= base_key_ram[difference_6];
`endif
    always @(posedge clk) begin
        if (1'd1) ip_end_ram[ip_end_at] <= end_offset;
    end
`ifdef FORMAL
    always @(posedge clk) ip_end_ram_read0 <= (1'd1 & (ip_end_at == difference_7)) ? ~end_offset :
            ip_end_ram[difference_7];
`else
    always @(posedge clk) ip_end_ram_read0 <= ip_end_ram[difference_7];
`endif
    always @(posedge clk) begin
        if (1'd1) early_ram[early_at] <= {network_kind, network_vlan_valid, network_vlan_id,
                network_mpls_valid, network_mpls_label, network_ipv4 | network_ipv6, mux_5[7:2]};
    end
`ifdef FORMAL
    always @(posedge clk) early_ram_read0 <= (1'd1 & (early_at == difference_8)) ? ~{network_kind,
            network_vlan_valid, network_vlan_id, network_mpls_valid, network_mpls_label, network_ipv4 |
            network_ipv6, mux_5[7:2]} : early_ram[difference_8];
`else
    always @(posedge clk) early_ram_read0 <= early_ram[difference_8];
`endif

    initial begin
        valid1 = 1'd0;
        valid2 = 1'd0;
        valid3 = 1'd0;
        valid4 = 1'd0;
        valid5 = 1'd0;
        valid6 = 1'd0;
        valid7 = 1'd0;
        valid8 = 1'd0;
        valid9 = 1'd0;
        valid10 = 1'd0;
        valid11 = 1'd0;
        valid12 = 1'd0;
        valid13 = 1'd0;
        valid14 = 1'd0;
        tags_reason = 4'd0;
        label0_whole = 1'd0;
        label1_whole = 1'd0;
        label2_whole = 1'd0;
        label3_whole = 1'd0;
        label0_bottom = 1'd0;
        label1_bottom = 1'd0;
        label2_bottom = 1'd0;
        label3_bottom = 1'd0;
        tags_left = 5'h0;
        tags_odd = 1'd0;
        tags_skipped = 2'd0;
        tags_ethertype = 16'h0;
        tags_labelled = 1'd0;
        tags_packet = 912'h0;
        labels_skipped = 2'd0;
        labels_packet = 912'h0;
        labels_left = 5'h0;
        labels_odd = 1'd0;
        labels_before = 2'd0;
        link_packet = 912'h0;
        link_words = 3'd0;
        link_left = 5'h0;
        link_some = 1'd0;
        link_ethertype0 = 16'h0;
        link_ethertype1 = 16'h0;
        link_bottom0 = 1'd0;
        link_bottom1 = 1'd0;
        link_reason0 = 4'd0;
        link_reason1 = 4'd0;
        link_vlan_valid0 = 1'd0;
        link_vlan_valid1 = 1'd0;
        link_vlan_valid2 = 1'd0;
        link_vlan_id0 = 12'h0;
        link_vlan_id1 = 12'h0;
        link_vlan_id2 = 12'h0;
        link_mpls_valid0 = 1'd0;
        link_mpls_valid1 = 1'd0;
        link_mpls_valid2 = 1'd0;
        link_mpls_label0 = 20'h0;
        link_mpls_label1 = 20'h0;
        link_mpls_label2 = 20'h0;
        network_kind = 3'd0;
        network_reason = 4'd0;
        network_ipv4 = 1'd0;
        network_ipv6 = 1'd0;
        network_fragment = 1'd0;
        network_identified = 1'd0;
        network_words = 3'd0;
        network_ethertype = 16'h0;
        network_vlan_valid = 1'd0;
        network_vlan_id = 12'h0;
        network_mpls_valid = 1'd0;
        network_mpls_label = 20'h0;
        network_header = 320'h0;
        walk0_extension = 1'd0;
        walk0_fragment = 1'd0;
        walk0_granules = 81'h0;
        walk1_at = 4'd0;
        walk1_extension = 1'd0;
        walk1_fragment = 1'd0;
        walk1_window = 1'd0;
        walk1_truncated = 1'd0;
        walk1_moved = 1'd0;
        walk1_last = 4'd0;
        walk1_identified = 1'd0;
        walk1_fragment_at = 4'd0;
        walk1_later_fragment = 1'd0;
        walk1_granules = 81'h0;
        walk2_at = 4'd0;
        walk2_extension = 1'd0;
        walk2_fragment = 1'd0;
        walk2_window = 1'd0;
        walk2_truncated = 1'd0;
        walk2_moved = 1'd0;
        walk2_last = 4'd0;
        walk2_identified = 1'd0;
        walk2_fragment_at = 4'd0;
        walk2_later_fragment = 1'd0;
        walk2_granules = 81'h0;
        walk3_at = 4'd0;
        walk3_extension = 1'd0;
        walk3_fragment = 1'd0;
        walk3_window = 1'd0;
        walk3_truncated = 1'd0;
        walk3_moved = 1'd0;
        walk3_last = 4'd0;
        walk3_identified = 1'd0;
        walk3_fragment_at = 4'd0;
        walk3_later_fragment = 1'd0;
        walk3_granules = 81'h0;
        walk4_at = 4'd0;
        walk4_extension = 1'd0;
        walk4_fragment = 1'd0;
        walk4_window = 1'd0;
        walk4_truncated = 1'd0;
        walk4_moved = 1'd0;
        walk4_last = 4'd0;
        walk4_identified = 1'd0;
        walk4_fragment_at = 4'd0;
        walk4_later_fragment = 1'd0;
        walk4_granules = 81'h0;
        walk5_at = 4'd0;
        walk5_extension = 1'd0;
        walk5_window = 1'd0;
        walk5_truncated = 1'd0;
        walk5_moved = 1'd0;
        walk5_last = 4'd0;
        walk5_identified = 1'd0;
        walk5_fragment_at = 4'd0;
        walk5_later_fragment = 1'd0;
        request_at = 2'd0;
        request = 31'h0;
        tail_at = 3'd0;
        tail = 752'h0;
        place_possible = 1'd0;
        place_ipv6 = 1'd0;
        place_reason = 4'd0;
        place_fragment = 1'd0;
        place_identified = 1'd0;
        place_skip = 5'h0;
        place_before = 5'h0;
        place_words = 3'd0;
        place_short = 7'h0;
        place_long = 1'd0;
        place_protocol = 8'h0;
        place_moved = 1'd0;
        place_last = 4'd0;
        place_fragment_header = 1'd0;
        place_fragment_at = 4'd0;
        fetched_possible = 1'd0;
        fetched_ipv6 = 1'd0;
        fetched_reason = 4'd0;
        fetched_fragment = 1'd0;
        fetched_identified = 1'd0;
        fetched_protocol = 8'h0;
        fetched_protocol_change = 8'h0;
        fetched_fragment_header = 48'h0;
        fetched_near = 416'h0;
        fetched_skip = 3'd0;
        fetched_room = 8'h0;
        fetched_long = 1'd0;
        fetched_in_window = 1'd0;
        found_possible = 1'd0;
        found_reason = 4'd0;
        found_fragment = 1'd0;
        found_identified = 1'd0;
        found_tcp = 1'd0;
        found_udp = 1'd0;
        found_sctp = 1'd0;
        found_icmp = 1'd0;
        found_other = 1'd0;
        found_in_window = 1'd0;
        found_bytes = 192'h0;
        found_in_packet = 24'h0;
        found_protocol_change = 8'h0;
        found_fragment_header = 48'h0;
        hashed_protocol_change = 8'h0;
        hashed_identification = 32'h0;
        hashed_offset = 16'h0;
        hashed_ports = 32'h0;
        hashed_extra = 128'h0;
        hashed_l4 = 3'd0;
        transport_l4 = 3'd0;
        hashed_reason = 4'd0;
        transport_reason = 4'd0;
        transport_key = 64'h0;
        hashed_0 = 8'h0;
        hashed_1 = 8'h0;
        hashed_2 = 128'h0;
        hashed_18 = 128'h0;
        hashed_34 = 16'h0;
        hashed_36 = 16'h0;
        hashed_38 = 16'h0;
        hashed_40 = 32'h0;
        hash = 64'h0;
        base_key_at = 3'd0;
        base_key = 64'h0;
        end_before = 7'h0;
        end_ip = 1'd0;
        end_ip_low = 1'd0;
        end_length = 16'h0;
        end_low = 9'h0;
        end_high = 8'h0;
        end_offset = 17'h0;
        ip_end_at = 3'd0;
        ip_end = 17'h0;
        early_at = 4'd0;
        early = 44'h0;
    end
    always @(posedge clk) begin
        tags_reason <= (logic_7 & ((joined_3 == 16'h8100) | (joined_3 == 16'h88a8))) ? 4'd1 : mux_2;
        label0_whole <= logic_7 ? logic_3 : logic_6 ? logic_2 : logic_1;
        label1_whole <= logic_7 ? logic_4 : logic_6 ? logic_3 : logic_2;
        label2_whole <= logic_7 ? logic_5 : logic_6 ? logic_4 : logic_3;
        label3_whole <= logic_7 ? (window_bytes >= 8'h26) : logic_6 ? logic_5 : logic_4;
        label0_bottom <= logic_7 ? window_data[192] : logic_6 ? window_data[160] : window_data[128];
        label1_bottom <= logic_7 ? window_data[224] : logic_6 ? window_data[192] : window_data[160];
        label2_bottom <= logic_7 ? window_data[256] : logic_6 ? window_data[224] : window_data[192];
        label3_bottom <= logic_7 ? window_data[288] : logic_6 ? window_data[256] : window_data[224];
        tags_left <= difference_1[6:2];
        tags_odd <= |difference_1[1:0];
        tags_skipped <= {logic_7, logic_6 & ~logic_7} + {1'd0, logic_8};
        tags_ethertype <= logic_7 ? joined_3 : logic_6 ? joined_2 : joined_1;
        tags_labelled <= mux_1;
        tags_packet <= window_data[1023:112];
        labels_skipped <= {tags_labelled & label0_whole & ~label0_bottom & label1_whole & ~label1_bottom &
                label2_whole, (tags_labelled & label0_whole & ~label0_bottom & label1_whole & ~(tags_labelled
                & label0_whole & ~label0_bottom & label1_whole & ~label1_bottom & label2_whole)) |
                (tags_labelled & label0_whole & ~label0_bottom & label1_whole & ~label1_bottom & label2_whole
                & ~label2_bottom & label3_whole)};
        labels_packet <= tags_skipped[1] ? (tags_skipped[0] ? {96'h0, tags_packet[911:96]} : {64'h0,
                tags_packet[911:64]}) : tags_skipped[0] ? {32'h0, tags_packet[911:32]} : tags_packet;
        labels_left <= tags_left - {3'd0, tags_skipped};
        labels_odd <= tags_odd;
        labels_before <= tags_skipped;
        link_packet <= labels_skipped[1] ? (labels_skipped[0] ? {96'h0, labels_packet[911:96]} : {64'h0,
                labels_packet[911:64]}) : labels_skipped[0] ? {32'h0, labels_packet[911:32]} : labels_packet;
        link_words <= {1'd0, labels_before} + {1'd0, labels_skipped};
        link_left <= labels_left - {3'd0, labels_skipped};
        link_some <= labels_odd | ({3'd0, labels_skipped} < labels_left);
        link_ethertype0 <= tags_ethertype;
        link_ethertype1 <= link_ethertype0;
        link_bottom0 <= logic_9;
        link_bottom1 <= link_bottom0;
        link_reason0 <= (tags_labelled & label0_whole & ~label0_bottom & label1_whole & ~label1_bottom &
                label2_whole & ~label2_bottom & label3_whole & ~label3_bottom) ? 4'd2 : (tags_labelled &
                ~logic_9) ? 4'd3 : tags_reason;
        link_reason1 <= link_reason0;
        link_vlan_valid0 <= logic_6;
        link_vlan_valid1 <= link_vlan_valid0;
        link_vlan_valid2 <= link_vlan_valid1;
        link_vlan_id0 <= {window_data[115:112], window_data[127:120]};
        link_vlan_id1 <= link_vlan_id0;
        link_vlan_id2 <= link_vlan_id1;
        link_mpls_valid0 <= logic_8;
        link_mpls_valid1 <= link_mpls_valid0;
        link_mpls_valid2 <= link_mpls_valid1;
        link_mpls_label0 <= logic_7 ? {window_data[183:176], window_data[191:184], window_data[199:196]} :
                logic_6 ? {window_data[151:144], window_data[159:152], window_data[167:164]} :
                {window_data[119:112], window_data[127:120], window_data[135:132]};
        link_mpls_label1 <= link_mpls_label0;
        link_mpls_label2 <= link_mpls_label1;
        network_kind <= logic_16 ? 3'd3 : logic_17 ? 3'd4 : (link_ethertype1[15:8] < 8'h6) ? 3'd1 :
                (link_ethertype1 == 16'h806) ? 3'd2 : 3'd0;
        network_reason <= logic_10 ? (~logic_12 ? 4'd3 : mux_3) : logic_11 ? (~logic_15 ? 4'd3 : ~compare_2 ?
                4'd4 : 4'd0) : link_reason1;
        network_ipv4 <= logic_16;
        network_ipv6 <= logic_17;
        network_fragment <= |{link_packet[52:48], link_packet[63:56]};
        network_identified <= ~link_packet[54] | (|link_packet[47:32]);
        network_words <= link_words;
        network_ethertype <= link_ethertype1;
        network_vlan_valid <= link_vlan_valid2;
        network_vlan_id <= link_vlan_id2;
        network_mpls_valid <= link_mpls_valid2;
        network_mpls_label <= link_mpls_label2;
        network_header <= link_packet[319:0];
        walk0_extension <= logic_17 & ((link_packet[55:48] == 8'h0) | (link_packet[55:48] == 8'h2b) |
                (link_packet[55:48] == 8'h2c) | (link_packet[55:48] == 8'h3c));
        walk0_fragment <= link_packet[55:48] == 8'h2c;
        walk0_granules <= {joined_4, joined_5, joined_6, joined_7, joined_8, joined_9, joined_10, joined_11,
                joined_12};
        walk1_at <= logic_18 ? (walk0_fragment ? sum_10 : walk0_here[6:3]) : 4'd0;
        walk1_extension <= logic_18 & walk0_here[2] & ~logic_20;
        walk1_fragment <= walk0_here[1];
        walk1_window <= 1'd0 | (walk0_extension & ~walk0_here[8]);
        walk1_truncated <= 1'd0 | (walk0_extension & walk0_here[8] & ~walk0_here[7]);
        walk1_moved <= 1'd0 | logic_18;
        walk1_last <= logic_18 ? 4'd0 : 4'd0;
        walk1_identified <= 1'd0 | logic_19;
        walk1_fragment_at <= logic_19 ? 4'd0 : 4'd0;
        walk1_later_fragment <= 1'd0 | logic_20;
        walk1_granules <= walk0_granules;
        walk2_at <= logic_21 ? (walk1_fragment ? sum_11 : walk1_here[6:3]) : walk1_at;
        walk2_extension <= logic_21 & walk1_here[2] & ~logic_23;
        walk2_fragment <= walk1_here[1];
        walk2_window <= walk1_window | (walk1_extension & ~walk1_here[8]);
        walk2_truncated <= walk1_truncated | (walk1_extension & walk1_here[8] & ~walk1_here[7]);
        walk2_moved <= walk1_moved | logic_21;
        walk2_last <= logic_21 ? walk1_at : walk1_last;
        walk2_identified <= walk1_identified | logic_22;
        walk2_fragment_at <= logic_22 ? walk1_at : walk1_fragment_at;
        walk2_later_fragment <= walk1_later_fragment | logic_23;
        walk2_granules <= walk1_granules;
        walk3_at <= logic_24 ? (walk2_fragment ? sum_12 : walk2_here[6:3]) : walk2_at;
        walk3_extension <= logic_24 & walk2_here[2] & ~logic_26;
        walk3_fragment <= walk2_here[1];
        walk3_window <= walk2_window | (walk2_extension & ~walk2_here[8]);
        walk3_truncated <= walk2_truncated | (walk2_extension & walk2_here[8] & ~walk2_here[7]);
        walk3_moved <= walk2_moved | logic_24;
        walk3_last <= logic_24 ? walk2_at : walk2_last;
        walk3_identified <= walk2_identified | logic_25;
        walk3_fragment_at <= logic_25 ? walk2_at : walk2_fragment_at;
        walk3_later_fragment <= walk2_later_fragment | logic_26;
        walk3_granules <= walk2_granules;
        walk4_at <= logic_27 ? (walk3_fragment ? sum_13 : walk3_here[6:3]) : walk3_at;
        walk4_extension <= logic_27 & walk3_here[2] & ~logic_29;
        walk4_fragment <= walk3_here[1];
        walk4_window <= walk3_window | (walk3_extension & ~walk3_here[8]);
        walk4_truncated <= walk3_truncated | (walk3_extension & walk3_here[8] & ~walk3_here[7]);
        walk4_moved <= walk3_moved | logic_27;
        walk4_last <= logic_27 ? walk3_at : walk3_last;
        walk4_identified <= walk3_identified | logic_28;
        walk4_fragment_at <= logic_28 ? walk3_at : walk3_fragment_at;
        walk4_later_fragment <= walk3_later_fragment | logic_29;
        walk4_granules <= walk3_granules;
        walk5_at <= logic_30 ? (walk4_fragment ? sum_14 : walk4_here[6:3]) : walk4_at;
        walk5_extension <= logic_30 & walk4_here[2] & ~logic_32;
        walk5_window <= walk4_window | (walk4_extension & ~walk4_here[8]);
        walk5_truncated <= walk4_truncated | (walk4_extension & walk4_here[8] & ~walk4_here[7]);
        walk5_moved <= walk4_moved | logic_30;
        walk5_last <= logic_30 ? walk4_at : walk4_last;
        walk5_identified <= walk4_identified | logic_31;
        walk5_fragment_at <= logic_31 ? walk4_at : walk4_fragment_at;
        walk5_later_fragment <= walk4_later_fragment | logic_32;
        request <= request_ram_read0;
        tail <= tail_ram_read0;
        place_possible <= (request[30] | request[29]) & ~(|mux_7);
        place_ipv6 <= request[29];
        place_reason <= mux_7;
        place_fragment <= request[29] ? walk5_later_fragment : request[24];
        place_identified <= request[29] ? walk5_identified : request[23];
        place_skip <= request[29] ? {sum_15, 1'd1} : {1'd0, difference_4};
        place_before <= request[29] ? {walk5_at, 1'd0} : {1'd0, request[22:19]};
        place_words <= request[18:16];
        place_short <= request[15:9];
        place_long <= request[8];
        place_protocol <= request[7:0];
        place_moved <= walk5_moved;
        place_last <= walk5_last;
        place_fragment_header <= walk5_identified;
        place_fragment_at <= walk5_fragment_at;
        fetched_possible <= place_possible;
        fetched_ipv6 <= place_ipv6;
        fetched_reason <= place_reason;
        fetched_fragment <= place_fragment;
        fetched_identified <= place_identified;
        fetched_protocol <= mux_8;
        fetched_protocol_change <= place_protocol ^ mux_8;
        fetched_fragment_header <= (place_fragment_at[3] ? (place_fragment_at[2] ? 48'h0 :
                place_fragment_at[1] ? 48'h0 : place_fragment_at[0] ? 48'h0 : tail[735:688]) :
                place_fragment_at[2] ? (place_fragment_at[1] ? (place_fragment_at[0] ? tail[671:624] :
                tail[607:560]) : place_fragment_at[0] ? tail[543:496] : tail[479:432]) : place_fragment_at[1]
                ? (place_fragment_at[0] ? tail[415:368] : tail[351:304]) : place_fragment_at[0] ?
                tail[287:240] : tail[223:176]) & {48{place_fragment_header}};
        fetched_near <= place_skip[4] ? (place_skip[3] ? 416'h0 : {176'h0, tail[751:512]}) : place_skip[3] ?
                tail[671:256] : tail[415:0];
        fetched_skip <= place_skip[2:0];
        fetched_room <= {difference_5, place_short[1:0]};
        fetched_long <= place_long;
        fetched_in_window <= 6'h16 >= sum_16;
        found_possible <= fetched_possible;
        found_reason <= fetched_reason;
        found_fragment <= fetched_fragment;
        found_identified <= fetched_identified;
        found_tcp <= compare_3;
        found_udp <= compare_4;
        found_sctp <= compare_5;
        found_icmp <= mux_9;
        found_other <= ~(compare_3 | compare_4 | compare_5 | mux_9);
        found_in_window <= fetched_in_window;
        found_bytes <= fetched_skip[2] ? (fetched_skip[1] ? (fetched_skip[0] ? fetched_near[415:224] :
                fetched_near[383:192]) : fetched_skip[0] ? fetched_near[351:160] : fetched_near[319:128]) :
                fetched_skip[1] ? (fetched_skip[0] ? fetched_near[287:96] : fetched_near[255:64]) :
                fetched_skip[0] ? fetched_near[223:32] : fetched_near[191:0];
        found_in_packet <= {fetched_long | (~fetched_room[7] & (7'h17 < fetched_room[6:0])), fetched_long |
                (~fetched_room[7] & (7'h16 < fetched_room[6:0])), fetched_long | (~fetched_room[7] & (7'h15 <
                fetched_room[6:0])), fetched_long | (~fetched_room[7] & (7'h14 < fetched_room[6:0])),
                fetched_long | (~fetched_room[7] & (7'h13 < fetched_room[6:0])), fetched_long |
                (~fetched_room[7] & (7'h12 < fetched_room[6:0])), fetched_long | (~fetched_room[7] & (7'h11 <
                fetched_room[6:0])), fetched_long | (~fetched_room[7] & (7'h10 < fetched_room[6:0])),
                fetched_long | (~fetched_room[7] & (7'hf < fetched_room[6:0])), fetched_long |
                (~fetched_room[7] & (7'he < fetched_room[6:0])), fetched_long | (~fetched_room[7] & (7'hd <
                fetched_room[6:0])), fetched_long | (~fetched_room[7] & (7'hc < fetched_room[6:0])),
                fetched_long | (~fetched_room[7] & (7'hb < fetched_room[6:0])), fetched_long |
                (~fetched_room[7] & (7'ha < fetched_room[6:0])), fetched_long | (~fetched_room[7] & (7'h9 <
                fetched_room[6:0])), fetched_long | (~fetched_room[7] & (7'h8 < fetched_room[6:0])),
                fetched_long | (~fetched_room[7] & (7'h7 < fetched_room[6:0])), fetched_long |
                (~fetched_room[7] & (7'h6 < fetched_room[6:0])), fetched_long | (~fetched_room[7] & (7'h5 <
                fetched_room[6:0])), fetched_long | (~fetched_room[7] & (7'h4 < fetched_room[6:0])),
                fetched_long | (~fetched_room[7] & (7'h3 < fetched_room[6:0])), fetched_long |
                (~fetched_room[7] & (7'h2 < fetched_room[6:0])), fetched_long | (~fetched_room[7] & (7'h1 <
                fetched_room[6:0])), fetched_long | (~fetched_room[7] & (7'h0 < fetched_room[6:0]))};
        found_protocol_change <= fetched_protocol_change;
        found_fragment_header <= fetched_fragment_header;
        hashed_protocol_change <= found_protocol_change;
        hashed_identification <= found_fragment_header[47:16];
        hashed_offset <= found_fragment_header[15:0] & 16'hf9ff;
        hashed_ports <= found_bytes[31:0] & {32{logic_34 & logic_33 & ~logic_35}};
        hashed_extra <= {logic_39, logic_41 | logic_42, logic_43 | logic_44 | logic_45, logic_48};
        hashed_l4 <= (found_fragment ? 3'd5 : found_tcp ? 3'd1 : found_udp ? 3'd2 : found_sctp ? 3'd3 :
                found_icmp ? 3'd4 : 3'd6) & {3{found_possible & (found_fragment | ~logic_35)}};
        transport_l4 <= hashed_l4;
        hashed_reason <= (logic_34 & logic_35) ? (found_in_window ? 4'd3 : 4'd8) : found_reason;
        transport_reason <= hashed_reason;
        if (valid13) transport_key <= {^(joined_13 &
                216'heab1940b36231f4e203387ddcc84d6591a8c39deec393e97628455), ^(joined_13 &
                216'hf558ca059b910f279099c36e6642eb2c0dc61c6ff61c9f4b31c22a), ^(joined_13 &
                216'h909d7189fbeb985de8ffe6eaff25a3cf1cefb7e997b7f1327a6540), ^(joined_13 &
                216'hc8ceb8c4fd75cc2ef47f73f5ff92d1678ef7dbf4cbdb7819bdb220), ^(joined_13 &
                216'h64675ce2fe3a6617fabfb9fa7fc9e833c7fb6dfae56dbc8c5e5990), ^(joined_13 &
                216'hb2332e717f1db30bfddf5cfdbf64f499e3fd36fdf2365e46afac48), ^(joined_13 &
                216'hd91997b8bf8ed985fe6faefe5f32faccf17e9b7e791b2fa35756a4), ^(joined_13 &
                216'h63ddfd769e4f30cdf04d022e39dabbf6233746150b4a94649af07), ^(joined_13 &
                216'h839eefeb34f279866f026891f1ced55fb119ba3028da54a3a45783), ^(joined_13 &
                216'hab7e637e2cda238d17323315b4633cf6c28064c6f85494c6b02f14), ^(joined_13 &
                216'hbf0ea53420ce8e882baa1ed716b5c8227bcc0bbd901374f4ba13df), ^(joined_13 &
                216'hb536c6112644588a356608b647deb2c8276abc80243004edbf8dba), ^(joined_13 &
                216'hb0aa77032501338b3a008306efeb8fbd09b9679efe21bc61bd4208), ^(joined_13 &
                216'h58d5bb81928099451d804183f7f5c7de84dc334fff10deb05ea184), ^(joined_13 &
                216'haceadd4049c0cca20ec0a0c1fbfa636f42ee99a77f086f58af50c2), ^(joined_13 &
                216'h56f56ea0246066510760d0e07dfdb13721f7ccd33f8437ac572861), ^(joined_13 &
                216'hab7a37501230b3a8033068f0befed89b907be6e91fc21bd62b1430), ^(joined_13 &
                216'hbf0c8f233fbb469a212bb3a593fb3a14d2b1ca2ae3d8337c778ecd), ^(joined_13 &
                216'hb537539aa97e3c83b0a65e0f05f9cb53f3d45c4b9dd527295943b3), ^(joined_13 &
                216'h302abdc6621c810f7860285a4e7833f063e6977b22d3ad03ce250c), ^(joined_13 &
                216'h18955e63318ec0073c30142d27bc19f831f3cb3d91e9d601e71206), ^(joined_13 &
                216'h8c4aafb11847e0031e188a9613de0cfc98f9e59ec874eb80738903), ^(joined_13 &
                216'h46a5d7588c23f0010f0c45cb096f067eccfc724f64ba75c0b9c481), ^(joined_13 &
                216'ha3d26b2cc611f8800786a2e58437033f667eb92732dd3ae05c6240), ^(joined_13 &
                216'hbb58a11dd52b638e237056af0e1f57462933e5cd755723e74c3575), ^(joined_13 &
                216'hb71d4485dcb62e89310b2c8a4b0bfdfa8e15cb385692afe4c49e6f), ^(joined_13 &
                216'h31bf36495878888ab83691186901a824dd065cc2c7f069e5004b62), ^(joined_13 &
                216'h72ee0f2f1a1f5b0b7ca8cf51788482cb748f173f8fc18ae5e221e4), ^(joined_13 &
                216'h39f787178d8fad053ed4e7283c42c165bac78b9fc760c572f11072), ^(joined_13 &
                216'h764a5780f0e4c94c3fd9f4c9d225366bc76ffc118f895c2e1a0c6c), ^(joined_13 &
                216'h3ba52b4078f264a69f6cfa64e9129bb5e337fe88c7442e170d86b6), ^(joined_13 &
                216'h7763812b0a5a2d9d6f05fa6fb80d1b83eb97461a8f1ba91c64470e), ^(joined_13 &
                216'h5100541e338e898097317aea10025b98efc71a532bb46a99d0a752), ^(joined_13 &
                216'hc2b1be842fe45b8eeb2bbaa8c405fb95edefb477f9638bdb8a57fc), ^(joined_13 &
                216'he1585fc217f22dc7f5155d54e282fdcaf677dabbfcb1c56dc52bfe), ^(joined_13 &
                216'h9a1dbbea3dda89addab9a9f7bd45a83ce1b7d48312e1dc218091aa), ^(joined_13 &
                216'hcd8e5df51eedc456eddcd4fbde22549ef05bea418970ee10c0c855), ^(joined_13 &
                216'h8c763a71b9557de5565d6da0a395fc16e2a1cc7ea801499f02607f), ^(joined_13 &
                216'h463b9db8dcaabe72abae36d0d14a7e0bf150663fd480a44f01b0bf), ^(joined_13 &
                216'ha39d4e5c6e555fb955571be86825bf857828b31f6a40d2a700585f), ^(joined_13 &
                216'h3bffb3258189b0928a988aa97816091b2618e0d1d919d7c462a8fa), ^(joined_13 &
                216'h774e4d99f6674707657f4289f00f52540980c93600b555f5535028), ^(joined_13 &
                216'hd1163247cd90bccd920c26993483fff31e4c5dc56ce3946d4bacc1), ^(joined_13 &
                216'h82ba0da8506bc1286935149156452920152a97bc5a48f42147d235), ^(joined_13 &
                216'h41dd0654a8b56094b41a8a48aba214900a954b5e2d24fa9023e91a), ^(joined_13 &
                216'h4adf9721e2792f047a3ec27999d5dc119f461c71fa2b435ff3f058), ^(joined_13 &
                216'ha5efcb10f1bc17023d1fe1bccc6aee884f238e38fd95a1af79f82c), ^(joined_13 &
                216'h3846f1834efd14cfbebcf783aab1a19dbd9d7e4212f3ee405ef843), ^(joined_13 &
                216'h1ca3f841a77e8a675fdefb41d5d8d0cede4e3f21897977202f7c21), ^(joined_13 &
                216'h8e51fca0533fc5b32feffda06a6c68676fa79f90c4bc3b90173e10), ^(joined_13 &
                216'hc7287ed0a99fe2d997f77e503536b4b3b7d34f4862de1dc80b9f08), ^(joined_13 &
                216'h89a5abe3e26ceea2eb48b875d69f0c80c1651efaddd63073e7cb51), ^(joined_13 &
                216'h2e63417a4715689f55175be727cbd099fabe36238252a62e91e1fd), ^(joined_13 &
                216'h97b120bda30ab4cfaa8badf39365e84c7d5f9b1141295397c8f0fe), ^(joined_13 &
                216'h21e904d56726c529f5f6512405b6a2ffa423f4564cad97dc067caa), ^(joined_13 &
                216'h7ac516e105b0fdda5ac8af4fcedf0726c89d43f54aef75f9613a80), ^(joined_13 &
                216'hbd628bf002d87e6d2de4d727e7ef0313e4cea17aa5f7bafc301d40), ^(joined_13 &
                216'hb400d173374fa0f836c16c4e3f735750686b69633e4263e9fa0a75), ^(joined_13 &
                216'h5a80e8b99b27507c9b6036a79fb92b28b4b5b4311fa1b1747d85ba), ^(joined_13 &
                216'h2d40f4dccd1328be4d309bd3cfdc1514da5ada988fd058babec25d), ^(joined_13 &
                216'hfc91eee5d02a0b9106ab4a34ab6adc5377a15412ab5112ca3d65fb), ^(joined_13 &
                216'hfe48f772689585488355259a5535eea9bb502a89d52809e59e32fd), ^(joined_13 &
                216'h7fa47b39b4ca42a4c1aa12cdaa1af7d45d2895c46a9484724f19fe), ^(joined_13 &
                216'hd56329176c463e9c40660ebb9909adb3341873bcd9737c2ec508aa)};
        hashed_0 <= network_ipv4 ? 8'h4 : network_ipv6 ? 8'h6 : 8'h0;
        hashed_1 <= network_ipv4 ? network_header[79:72] : network_ipv6 ? network_header[55:48] : 8'h0;
        hashed_2 <= network_ipv4 ? {96'h0, network_header[127:96]} : network_ipv6 ? network_header[191:64] :
                network_header[191:64];
        hashed_18 <= network_ipv4 ? {96'h0, network_header[159:128]} : network_ipv6 ? network_header[319:192]
                : network_header[319:192];
        hashed_34 <= network_ipv4 ? 16'h0 : network_ipv6 ? 16'h0 : network_header[15:0];
        hashed_36 <= network_ipv4 ? network_header[47:32] : network_ipv6 ? 16'h0 : network_header[31:16];
        hashed_38 <= network_ipv4 ? network_header[63:48] : network_ipv6 ? 16'h0 : {network_ethertype[7:0],
                network_ethertype[15:8]};
        hashed_40 <= network_ipv4 ? 32'h0 : network_ipv6 ? 32'h0 : network_header[63:32];
        if (valid5) hash <= joined_15 ^ 64'h5239c72f42d1172f;
        base_key <= base_key_ram_read0;
        end_before <= network_ipv6 ? sum_18 : {1'd0, sum_17};
        end_ip <= network_ipv4 | network_ipv6;
        end_ip_low <= end_ip;
        end_length <= mux_6;
        end_low <= {1'd0, 1'd0, end_before} + {1'd0, end_length[7:0]};
        end_high <= end_length[15:8];
        end_offset <= {sum_19, end_low[7:0]} & {17{end_ip_low}};
        ip_end <= ip_end_ram_read0;
        early <= early_ram_read0;
    end
    always @(posedge clk) begin
        if (rst) begin
            valid1 <= 1'd0;
            valid2 <= 1'd0;
            valid3 <= 1'd0;
            valid4 <= 1'd0;
            valid5 <= 1'd0;
            valid6 <= 1'd0;
            valid7 <= 1'd0;
            valid8 <= 1'd0;
            valid9 <= 1'd0;
            valid10 <= 1'd0;
            valid11 <= 1'd0;
            valid12 <= 1'd0;
            valid13 <= 1'd0;
            valid14 <= 1'd0;
            request_at <= 2'd0;
            tail_at <= 3'd0;
            base_key_at <= 3'd0;
            ip_end_at <= 3'd0;
            early_at <= 4'd0;
        end else begin
            valid1 <= window_valid;
            valid2 <= valid1;
            valid3 <= valid2;
            valid4 <= valid3;
            valid5 <= valid4;
            valid6 <= valid5;
            valid7 <= valid6;
            valid8 <= valid7;
            valid9 <= valid8;
            valid10 <= valid9;
            valid11 <= valid10;
            valid12 <= valid11;
            valid13 <= valid12;
            valid14 <= valid13;
            request_at <= request_at + 2'd1;
            tail_at <= tail_at + 3'd1;
            base_key_at <= base_key_at + 3'd1;
            ip_end_at <= ip_end_at + 3'd1;
            early_at <= early_at + 4'd1;
        end
    end

    assign parsed_valid = valid14;
    assign parsed_kind = early[43:41];
    assign parsed_l4 = transport_l4;
    assign parsed_reason = transport_reason;
    assign parsed_vlan_valid = early[40];
    assign parsed_vlan_id = early[39:28];
    assign parsed_mpls_valid = early[27];
    assign parsed_mpls_label = early[26:7];
    assign parsed_dscp_valid = early[6];
    assign parsed_dscp = early[5:0];
    assign parsed_ip_end = ip_end;
    assign parsed_base_key = base_key;
    assign parsed_l4_key = transport_key;
endmodule

`default_nettype wire
