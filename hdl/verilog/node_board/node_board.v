// Generated from Rust; do not edit.
`default_nettype none

module node_board (
    input  wire clk, // board.rs:63
    input  wire rst, // board.rs:63
    input  wire phy0_rxc, // board.rs:64
    input  wire phy0_rx_rst, // board.rs:64
    input  wire phy1_rxc, // board.rs:64
    input  wire phy1_rx_rst, // board.rs:64
    input  wire [47:0] built_mac, // board.rs:65
    input  wire [31:0] built_ipv4, // board.rs:65
    input  wire [15:0] built_port, // board.rs:65
    input  wire [31:0] built_allowed, // board.rs:65
    input  wire built_enable, // board.rs:65
    input  wire strap, // board.rs:66
    input  wire [3:0] phy0_rxd, // node.rs:148
    input  wire phy0_rx_ctl, // node.rs:149
    input  wire [3:0] phy1_rxd, // node.rs:148
    input  wire phy1_rx_ctl, // node.rs:149
    output wire [3:0] phy0_txd, // node.rs:222
    output wire phy0_tx_ctl, // node.rs:222
    output wire phy0_txc, // node.rs:222
    output wire [3:0] phy1_txd, // node.rs:222
    output wire phy1_tx_ctl, // node.rs:222
    output wire phy1_txc, // node.rs:222
    output wire ingress_valid, // card.rs:140
    output wire ingress_last, // card.rs:140
    output wire ingress_port, // card.rs:140
    output wire [7:0] ingress_keep, // card.rs:140
    output wire [63:0] ingress_data, // card.rs:140
    output wire egress_valid, // card.rs:141
    output wire egress_last, // card.rs:141
    output wire egress_port, // card.rs:141
    output wire [7:0] egress_keep, // card.rs:141
    output wire [63:0] egress_data, // card.rs:141
    output wire drop_valid, // card.rs:142
    output wire drop_port, // card.rs:142
    output wire [13:0] drop_length, // card.rs:142
    output wire [3:0] port0_status, // card.rs:144
    output wire [31:0] port0_count_frames, // card.rs:144
    output wire [31:0] port0_count_slow, // card.rs:144
    output wire [31:0] port0_count_no_sfd, // card.rs:144
    output wire [31:0] port0_count_rx_error, // card.rs:144
    output wire [31:0] port0_count_too_long, // card.rs:144
    output wire [31:0] port0_count_too_short, // card.rs:144
    output wire [31:0] port0_count_bad_fcs, // card.rs:144
    output wire [31:0] port0_count_no_room, // card.rs:144
    output wire [3:0] port1_status, // card.rs:144
    output wire [31:0] port1_count_frames, // card.rs:144
    output wire [31:0] port1_count_slow, // card.rs:144
    output wire [31:0] port1_count_no_sfd, // card.rs:144
    output wire [31:0] port1_count_rx_error, // card.rs:144
    output wire [31:0] port1_count_too_long, // card.rs:144
    output wire [31:0] port1_count_too_short, // card.rs:144
    output wire [31:0] port1_count_bad_fcs, // card.rs:144
    output wire [31:0] port1_count_no_room, // card.rs:144
    output wire [31:0] port0_count_dropped, // card.rs:144
    output wire [31:0] port1_count_dropped, // card.rs:144
    output wire [31:0] port0_count_sent, // card.rs:144
    output wire [31:0] port0_count_underrun, // card.rs:144
    output wire [31:0] port1_count_sent, // card.rs:144
    output wire [31:0] port1_count_underrun, // card.rs:144
    output wire [31:0] control_count_arps, // card.rs:144
    output wire [31:0] control_count_echoes, // card.rs:144
    output wire [31:0] control_count_probes, // card.rs:144
    output wire [31:0] control_count_not_allowed, // card.rs:144
    output wire [31:0] control_count_refused, // card.rs:144
    output wire [31:0] control_count_records, // card.rs:144
    output wire [31:0] control_count_repeated, // card.rs:144
    output wire [31:0] control_count_address, // card.rs:144
    output wire [31:0] control_count_busy, // card.rs:144
    output wire [31:0] control_count_sent, // card.rs:144
    output wire [31:0] control_count_no_host // card.rs:144
);
    reg [3:0] port0_words_tail; // mac_receive.rs:140
    reg [3:0] port0_words_tail_gray; // mac_receive.rs:140
    reg [3:0] port0_words_head; // mac_receive.rs:140
    reg [3:0] port0_words_head_gray; // mac_receive.rs:140
    reg [3:0] port0_words_head_first; // mac_receive.rs:140
    reg [3:0] port0_words_head_here; // mac_receive.rs:140
    reg [3:0] port0_words_tail_first; // mac_receive.rs:140
    reg [3:0] port0_words_tail_here; // mac_receive.rs:140
    reg port0_begins_first; // mac_receive.rs:143
    reg port0_begins_here; // mac_receive.rs:143
    reg [3:0] port0_status_first; // mac_receive.rs:152
    reg [3:0] port0_status_here; // mac_receive.rs:152
    reg [3:0] port1_words_tail; // mac_receive.rs:140
    reg [3:0] port1_words_tail_gray; // mac_receive.rs:140
    reg [3:0] port1_words_head; // mac_receive.rs:140
    reg [3:0] port1_words_head_gray; // mac_receive.rs:140
    reg [3:0] port1_words_head_first; // mac_receive.rs:140
    reg [3:0] port1_words_head_here; // mac_receive.rs:140
    reg [3:0] port1_words_tail_first; // mac_receive.rs:140
    reg [3:0] port1_words_tail_here; // mac_receive.rs:140
    reg port1_begins_first; // mac_receive.rs:143
    reg port1_begins_here; // mac_receive.rs:143
    reg [3:0] port1_status_first; // mac_receive.rs:152
    reg [3:0] port1_status_here; // mac_receive.rs:152
    reg own_inside; // board.rs:154
    reg own_held; // board.rs:154
    reg [71:0] port0_words_ram [0:7]; // mac_receive.rs:140
    reg [71:0] port1_words_ram [0:7]; // mac_receive.rs:140
    wire port0_u_rxd0_rise; // mac_receive.rs:130
    wire port0_u_rxd0_fall; // mac_receive.rs:130
    wire port0_u_rxd1_rise; // mac_receive.rs:130
    wire port0_u_rxd1_fall; // mac_receive.rs:130
    wire port0_u_rxd2_rise; // mac_receive.rs:130
    wire port0_u_rxd2_fall; // mac_receive.rs:130
    wire port0_u_rxd3_rise; // mac_receive.rs:130
    wire port0_u_rxd3_fall; // mac_receive.rs:130
    wire port0_u_rx_ctl_rise; // mac_receive.rs:130
    wire port0_u_rx_ctl_fall; // mac_receive.rs:130
    wire port0_u_line_word_last; // mac_receive.rs:138
    wire [2:0] port0_u_line_word_verdict; // mac_receive.rs:138
    wire [3:0] port0_u_line_word_bytes; // mac_receive.rs:138
    wire [63:0] port0_u_line_word_data; // mac_receive.rs:138
    wire port0_u_line_word_valid; // mac_receive.rs:140
    wire port0_u_line_begins; // mac_receive.rs:143
    wire [3:0] port0_u_line_status; // mac_receive.rs:152
    wire port0_u_store_word_taken; // mac_receive.rs:149
    wire [31:0] port0_u_store_count_frames; // node.rs:155
    wire [31:0] port0_u_store_count_slow; // node.rs:155
    wire [31:0] port0_u_store_count_no_sfd; // node.rs:155
    wire [31:0] port0_u_store_count_rx_error; // node.rs:155
    wire [31:0] port0_u_store_count_too_long; // node.rs:155
    wire [31:0] port0_u_store_count_too_short; // node.rs:155
    wire [31:0] port0_u_store_count_bad_fcs; // node.rs:155
    wire [31:0] port0_u_store_count_no_room; // node.rs:155
    wire port0_u_store_m_tvalid; // node.rs:162
    wire port0_u_store_m_tlast; // node.rs:162
    wire [7:0] port0_u_store_m_tkeep; // node.rs:162
    wire [63:0] port0_u_store_m_tdata; // node.rs:162
    wire [63:0] port0_u_store_m_time; // node.rs:162
    wire port1_u_rxd0_rise; // mac_receive.rs:130
    wire port1_u_rxd0_fall; // mac_receive.rs:130
    wire port1_u_rxd1_rise; // mac_receive.rs:130
    wire port1_u_rxd1_fall; // mac_receive.rs:130
    wire port1_u_rxd2_rise; // mac_receive.rs:130
    wire port1_u_rxd2_fall; // mac_receive.rs:130
    wire port1_u_rxd3_rise; // mac_receive.rs:130
    wire port1_u_rxd3_fall; // mac_receive.rs:130
    wire port1_u_rx_ctl_rise; // mac_receive.rs:130
    wire port1_u_rx_ctl_fall; // mac_receive.rs:130
    wire port1_u_line_word_last; // mac_receive.rs:138
    wire [2:0] port1_u_line_word_verdict; // mac_receive.rs:138
    wire [3:0] port1_u_line_word_bytes; // mac_receive.rs:138
    wire [63:0] port1_u_line_word_data; // mac_receive.rs:138
    wire port1_u_line_word_valid; // mac_receive.rs:140
    wire port1_u_line_begins; // mac_receive.rs:143
    wire [3:0] port1_u_line_status; // mac_receive.rs:152
    wire port1_u_store_word_taken; // mac_receive.rs:149
    wire [31:0] port1_u_store_count_frames; // node.rs:155
    wire [31:0] port1_u_store_count_slow; // node.rs:155
    wire [31:0] port1_u_store_count_no_sfd; // node.rs:155
    wire [31:0] port1_u_store_count_rx_error; // node.rs:155
    wire [31:0] port1_u_store_count_too_long; // node.rs:155
    wire [31:0] port1_u_store_count_too_short; // node.rs:155
    wire [31:0] port1_u_store_count_bad_fcs; // node.rs:155
    wire [31:0] port1_u_store_count_no_room; // node.rs:155
    wire port1_u_store_m_tvalid; // node.rs:162
    wire port1_u_store_m_tlast; // node.rs:162
    wire [7:0] port1_u_store_m_tkeep; // node.rs:162
    wire [63:0] port1_u_store_m_tdata; // node.rs:162
    wire [63:0] port1_u_store_m_time; // node.rs:162
    wire u_merge_port0_taken; // node.rs:167
    wire u_merge_port1_taken; // node.rs:167
    wire u_merge_beat_valid; // node.rs:169
    wire u_merge_beat_last; // node.rs:169
    wire u_merge_beat_port; // node.rs:169
    wire [7:0] u_merge_beat_keep; // node.rs:169
    wire [63:0] u_merge_beat_data; // node.rs:169
    wire [63:0] u_merge_beat_time; // node.rs:230
    wire [31:0] u_queue_from0_count_dropped; // node.rs:187
    wire u_queue_from0_dropped; // node.rs:190
    wire [13:0] u_queue_from0_length; // node.rs:194
    wire u_queue_from0_oldest_valid; // node.rs:199
    wire [67:0] u_queue_from0_oldest; // node.rs:200
    wire [31:0] u_queue_from1_count_dropped; // node.rs:187
    wire u_queue_from1_dropped; // node.rs:190
    wire [13:0] u_queue_from1_length; // node.rs:194
    wire u_queue_from1_oldest_valid; // node.rs:199
    wire [67:0] u_queue_from1_oldest; // node.rs:200
    wire u_share_from0_pop; // node.rs:206
    wire u_share_from1_pop; // node.rs:206
    wire u_share_beat_valid; // node.rs:208
    wire u_share_beat_last; // node.rs:208
    wire u_share_beat_port; // node.rs:208
    wire [7:0] u_share_beat_keep; // node.rs:208
    wire [63:0] u_share_beat_data; // node.rs:208
    wire u_share_port0_tvalid; // node.rs:212
    wire u_share_port0_tlast; // node.rs:212
    wire [7:0] u_share_port0_tkeep; // node.rs:212
    wire [63:0] u_share_port0_tdata; // node.rs:212
    wire u_share_port1_tvalid; // node.rs:212
    wire u_share_port1_tlast; // node.rs:212
    wire [7:0] u_share_port1_tkeep; // node.rs:212
    wire [63:0] u_share_port1_tdata; // node.rs:212
    wire u_control_tx_tvalid; // board.rs:118
    wire u_control_tx_tlast; // board.rs:118
    wire [7:0] u_control_tx_tkeep; // board.rs:118
    wire [63:0] u_control_tx_tdata; // board.rs:118
    wire u_control_through_tready; // board.rs:120
    wire [15:0] u_control_mac_high; // board.rs:125
    wire [31:0] u_control_mac_low; // board.rs:125
    wire [1:0] u_control_enable; // board.rs:126
    wire [2:0] u_control_m_axil_awprot; // board.rs:131
    wire [2:0] u_control_m_axil_arprot; // board.rs:131
    wire u_control_m_axil_awvalid; // board.rs:131
    wire u_control_m_axil_wvalid; // board.rs:131
    wire u_control_m_axil_bready; // board.rs:131
    wire u_control_m_axil_rready; // board.rs:131
    wire u_control_m_axil_arvalid; // board.rs:131
    wire [15:0] u_control_m_axil_awaddr; // board.rs:131
    wire [31:0] u_control_m_axil_wdata; // board.rs:131
    wire [3:0] u_control_m_axil_wstrb; // board.rs:131
    wire [15:0] u_control_m_axil_araddr; // board.rs:131
    wire [31:0] u_control_ipv4; // board.rs:133
    wire [15:0] u_control_port; // board.rs:133
    wire [31:0] u_control_allowed; // board.rs:133
    wire u_control_s_axi_awready; // board.rs:132
    wire u_control_s_axi_wready; // board.rs:132
    wire u_control_s_axi_bvalid; // board.rs:132
    wire [1:0] u_control_s_axi_bresp; // board.rs:132
    wire [31:0] u_control_count_arps; // board.rs:148
    wire [31:0] u_control_count_echoes; // board.rs:148
    wire [31:0] u_control_count_probes; // board.rs:148
    wire [31:0] u_control_count_not_allowed; // board.rs:148
    wire [31:0] u_control_count_refused; // board.rs:148
    wire [31:0] u_control_count_records; // board.rs:148
    wire [31:0] u_control_count_repeated; // board.rs:148
    wire [31:0] u_control_count_address; // board.rs:148
    wire [31:0] u_control_count_busy; // board.rs:148
    wire [31:0] u_control_count_sent; // board.rs:148
    wire [31:0] u_control_count_no_host; // board.rs:148
    wire port0_u_transmit_s_tready; // node.rs:217
    wire [3:0] port0_u_transmit_rgmii_txd; // node.rs:222
    wire port0_u_transmit_rgmii_tx_ctl; // node.rs:222
    wire port0_u_transmit_rgmii_txc; // node.rs:222
    wire [31:0] port0_u_transmit_count_frames; // node.rs:225
    wire [31:0] port0_u_transmit_count_underrun; // node.rs:226
    wire port1_u_transmit_s_tready; // node.rs:217
    wire [3:0] port1_u_transmit_rgmii_txd; // node.rs:222
    wire port1_u_transmit_rgmii_tx_ctl; // node.rs:222
    wire port1_u_transmit_rgmii_txc; // node.rs:222
    wire [31:0] port1_u_transmit_count_frames; // node.rs:225
    wire [31:0] port1_u_transmit_count_underrun; // node.rs:226
    wire [63:0] u_card_now; // card.rs:130
    wire u_card_through0_tready; // card.rs:132
    wire [63:0] u_card_tx0_tdata; // card.rs:132
    wire [7:0] u_card_tx0_tkeep; // card.rs:132
    wire u_card_tx0_tvalid; // card.rs:132
    wire u_card_tx0_tlast; // card.rs:132
    wire u_card_tx0_tuser; // card.rs:132
    wire u_card_through1_tready; // card.rs:132
    wire [63:0] u_card_tx1_tdata; // card.rs:132
    wire [7:0] u_card_tx1_tkeep; // card.rs:132
    wire u_card_tx1_tvalid; // card.rs:132
    wire u_card_tx1_tlast; // card.rs:132
    wire u_card_tx1_tuser; // card.rs:132
    wire u_card_s_axil_arready; // board.rs:143
    wire u_card_s_axil_awready; // board.rs:143
    wire u_card_s_axil_bvalid; // board.rs:143
    wire [31:0] u_card_s_axil_rdata; // board.rs:143
    wire u_card_s_axil_rvalid; // board.rs:143
    wire u_card_s_axil_wready; // board.rs:143
    wire [63:0] u_card_m_axi_awaddr; // board.rs:143
    wire [1:0] u_card_m_axi_awburst; // board.rs:143
    wire [7:0] u_card_m_axi_awlen; // board.rs:143
    wire [2:0] u_card_m_axi_awsize; // board.rs:143
    wire u_card_m_axi_awvalid; // board.rs:143
    wire u_card_m_axi_bready; // board.rs:143
    wire [63:0] u_card_m_axi_wdata; // board.rs:143
    wire u_card_m_axi_wlast; // board.rs:143
    wire [7:0] u_card_m_axi_wstrb; // board.rs:143
    wire u_card_m_axi_wvalid; // board.rs:143
    wire [4:0] u_card_control_set; // board.rs:143
    wire u_card_control_set_pulse; // board.rs:143
    wire [31:0] u_card_control_value_allowed; // board.rs:143
    wire u_card_control_value_enable; // board.rs:143
    wire [31:0] u_card_control_value_ipv4; // board.rs:143
    wire [15:0] u_card_control_value_mac_high; // board.rs:143
    wire [31:0] u_card_control_value_mac_low; // board.rs:143
    wire [15:0] u_card_control_value_port; // board.rs:143
    wire [15:0] card_value_mac_high = u_card_control_value_mac_high; // board.rs:92
    wire [31:0] card_value_mac_low = u_card_control_value_mac_low; // board.rs:92
    wire [31:0] card_value_ipv4 = u_card_control_value_ipv4; // board.rs:92
    wire [15:0] card_value_port = u_card_control_value_port; // board.rs:92
    wire [31:0] card_value_allowed = u_card_control_value_allowed; // board.rs:92
    wire card_value_enable = u_card_control_value_enable; // board.rs:92
    wire [4:0] card_set = u_card_control_set; // board.rs:92
    wire card_set_pulse = u_card_control_set_pulse; // board.rs:92
    wire card_m_axil_bvalid = u_card_s_axil_bvalid; // board.rs:92
    wire card_m_axil_rvalid = u_card_s_axil_rvalid; // board.rs:92
    wire card_m_axil_awready = u_card_s_axil_awready; // board.rs:92
    wire card_m_axil_wready = u_card_s_axil_wready; // board.rs:92
    wire card_m_axil_arready = u_card_s_axil_arready; // board.rs:92
    wire [31:0] card_m_axil_rdata = u_card_s_axil_rdata; // board.rs:92
    wire card_s_axi_awvalid = u_card_m_axi_awvalid; // board.rs:92
    wire [63:0] card_s_axi_awaddr = u_card_m_axi_awaddr; // board.rs:92
    wire [7:0] card_s_axi_awlen = u_card_m_axi_awlen; // board.rs:92
    wire [2:0] card_s_axi_awsize = u_card_m_axi_awsize; // board.rs:92
    wire [1:0] card_s_axi_awburst = u_card_m_axi_awburst; // board.rs:92
    wire [7:0] card_s_axi_wstrb = u_card_m_axi_wstrb; // board.rs:92
    wire card_s_axi_wvalid = u_card_m_axi_wvalid; // board.rs:92
    wire card_s_axi_wlast = u_card_m_axi_wlast; // board.rs:92
    wire [63:0] card_s_axi_wdata = u_card_m_axi_wdata; // board.rs:92
    wire card_s_axi_bready = u_card_m_axi_bready; // board.rs:92
    wire card_through0_tready = u_card_through0_tready; // card.rs:56
    wire [63:0] card_tx0_tdata = u_card_tx0_tdata; // card.rs:56
    wire [7:0] card_tx0_tkeep = u_card_tx0_tkeep; // card.rs:56
    wire card_tx0_tvalid = u_card_tx0_tvalid; // card.rs:56
    wire card_tx0_tlast = u_card_tx0_tlast; // card.rs:56
    wire card_tx0_tuser = u_card_tx0_tuser; // card.rs:56
    wire card_through1_tready = u_card_through1_tready; // card.rs:56
    wire [63:0] card_tx1_tdata = u_card_tx1_tdata; // card.rs:56
    wire [7:0] card_tx1_tkeep = u_card_tx1_tkeep; // card.rs:56
    wire card_tx1_tvalid = u_card_tx1_tvalid; // card.rs:56
    wire card_tx1_tlast = u_card_tx1_tlast; // card.rs:56
    wire card_tx1_tuser = u_card_tx1_tuser; // card.rs:56
    wire [63:0] card_now = u_card_now; // card.rs:73
    wire [47:0] own_mac = {u_control_mac_high, u_control_mac_low}; // board.rs:96
    wire control_there = u_control_enable[0]; // board.rs:96
    wire port0_taken = u_merge_port0_taken; // node.rs:144
    wire port1_taken = u_merge_port1_taken; // node.rs:144
    wire port0_word_taken = port0_u_store_word_taken; // mac_receive.rs:139
    wire port0_words_full = port0_words_tail_gray == (port0_words_head_here ^ 4'd12); // mac_receive.rs:140
    wire logic_1 = port0_u_line_word_valid & ~port0_words_full; // mac_receive.rs:140
    wire [3:0] sum_1 = port0_words_tail + {3'd0, logic_1}; // mac_receive.rs:140
    wire port0_words_valid = port0_words_head_gray != port0_words_tail_here; // mac_receive.rs:140
    wire [3:0] sum_2 = port0_words_head + {3'd0, port0_word_taken & port0_words_valid}; // mac_receive.rs:140
    wire [71:0] word_1 = port0_words_ram[port0_words_head[2:0]]; // mac_receive.rs:140
    wire port1_word_taken = port1_u_store_word_taken; // mac_receive.rs:139
    wire port1_words_full = port1_words_tail_gray == (port1_words_head_here ^ 4'd12); // mac_receive.rs:140
    wire logic_2 = port1_u_line_word_valid & ~port1_words_full; // mac_receive.rs:140
    wire [3:0] sum_3 = port1_words_tail + {3'd0, logic_2}; // mac_receive.rs:140
    wire port1_words_valid = port1_words_head_gray != port1_words_tail_here; // mac_receive.rs:140
    wire [3:0] sum_4 = port1_words_head + {3'd0, port1_word_taken & port1_words_valid}; // mac_receive.rs:140
    wire [71:0] word_2 = port1_words_ram[port1_words_head[2:0]]; // mac_receive.rs:140
    wire mux_1 = own_inside ? own_held : (({u_merge_beat_data[7:0], u_merge_beat_data[15:8],
            u_merge_beat_data[23:16], u_merge_beat_data[31:24], u_merge_beat_data[39:32],
            u_merge_beat_data[47:40]} == own_mac) & (u_merge_beat_port == 1'd0) & control_there); // board.rs:158
    wire logic_3 = u_merge_beat_valid & ~mux_1; // node.rs:171
    wire from0_pop = u_share_from0_pop; // node.rs:175
    wire from1_pop = u_share_from1_pop; // node.rs:175
    wire logic_4 = u_queue_from0_dropped | u_queue_from1_dropped; // node.rs:192
    wire [13:0] mux_2 = u_queue_from1_dropped ? u_queue_from1_length : u_queue_from0_length; // node.rs:194
    wire port0_ready = u_control_through_tready; // node.rs:202
    wire port1_ready = card_through1_tready; // node.rs:202
    wire port0_mac_ready = port0_u_transmit_s_tready; // node.rs:213
    wire control_tready = card_through0_tready; // board.rs:103
    wire port1_mac_ready = port1_u_transmit_s_tready; // node.rs:213

    simulated_ddr_in port0_u_rxd0 ( // mac_receive.rs:130
        .clk(phy0_rxc),
        .pin(phy0_rxd[0]),
        .rise(port0_u_rxd0_rise),
        .fall(port0_u_rxd0_fall)
    );
    simulated_ddr_in port0_u_rxd1 ( // mac_receive.rs:130
        .clk(phy0_rxc),
        .pin(phy0_rxd[1]),
        .rise(port0_u_rxd1_rise),
        .fall(port0_u_rxd1_fall)
    );
    simulated_ddr_in port0_u_rxd2 ( // mac_receive.rs:130
        .clk(phy0_rxc),
        .pin(phy0_rxd[2]),
        .rise(port0_u_rxd2_rise),
        .fall(port0_u_rxd2_fall)
    );
    simulated_ddr_in port0_u_rxd3 ( // mac_receive.rs:130
        .clk(phy0_rxc),
        .pin(phy0_rxd[3]),
        .rise(port0_u_rxd3_rise),
        .fall(port0_u_rxd3_fall)
    );
    simulated_ddr_in port0_u_rx_ctl ( // mac_receive.rs:130
        .clk(phy0_rxc),
        .pin(phy0_rx_ctl),
        .rise(port0_u_rx_ctl_rise),
        .fall(port0_u_rx_ctl_fall)
    );
    mac_line port0_u_line ( // mac_receive.rs:136
        .rx_clk(phy0_rxc),
        .rx_rst(phy0_rx_rst),
        .rise(port0_u_rx_ctl_rise),
        .received({port0_u_rxd3_fall, port0_u_rxd2_fall, port0_u_rxd1_fall, port0_u_rxd0_fall, port0_u_rxd3_rise, port0_u_rxd2_rise, port0_u_rxd1_rise, port0_u_rxd0_rise}),
        .fall(port0_u_rx_ctl_fall),
        .begins(port0_u_line_begins),
        .status(port0_u_line_status),
        .word_last(port0_u_line_word_last),
        .word_verdict(port0_u_line_word_verdict),
        .word_bytes(port0_u_line_word_bytes),
        .word_data(port0_u_line_word_data),
        .word_valid(port0_u_line_word_valid)
    );
    mac_store port0_u_store ( // mac_receive.rs:148
        .clk(clk),
        .rst(rst),
        .word_last(word_1[71]),
        .word_verdict(word_1[70:68]),
        .word_bytes(word_1[67:64]),
        .word_data(word_1[63:0]),
        .word_valid(port0_words_valid),
        .begins(port0_begins_here),
        .now(card_now),
        .word_taken(port0_u_store_word_taken),
        .m_tready(port0_taken),
        .m_time(port0_u_store_m_time),
        .m_tvalid(port0_u_store_m_tvalid),
        .m_tlast(port0_u_store_m_tlast),
        .m_tdata(port0_u_store_m_tdata),
        .m_tkeep(port0_u_store_m_tkeep),
        .count_frames(port0_u_store_count_frames),
        .count_slow(port0_u_store_count_slow),
        .count_no_sfd(port0_u_store_count_no_sfd),
        .count_rx_error(port0_u_store_count_rx_error),
        .count_too_long(port0_u_store_count_too_long),
        .count_too_short(port0_u_store_count_too_short),
        .count_bad_fcs(port0_u_store_count_bad_fcs),
        .count_no_room(port0_u_store_count_no_room)
    );
    simulated_ddr_in port1_u_rxd0 ( // mac_receive.rs:130
        .clk(phy1_rxc),
        .pin(phy1_rxd[0]),
        .rise(port1_u_rxd0_rise),
        .fall(port1_u_rxd0_fall)
    );
    simulated_ddr_in port1_u_rxd1 ( // mac_receive.rs:130
        .clk(phy1_rxc),
        .pin(phy1_rxd[1]),
        .rise(port1_u_rxd1_rise),
        .fall(port1_u_rxd1_fall)
    );
    simulated_ddr_in port1_u_rxd2 ( // mac_receive.rs:130
        .clk(phy1_rxc),
        .pin(phy1_rxd[2]),
        .rise(port1_u_rxd2_rise),
        .fall(port1_u_rxd2_fall)
    );
    simulated_ddr_in port1_u_rxd3 ( // mac_receive.rs:130
        .clk(phy1_rxc),
        .pin(phy1_rxd[3]),
        .rise(port1_u_rxd3_rise),
        .fall(port1_u_rxd3_fall)
    );
    simulated_ddr_in port1_u_rx_ctl ( // mac_receive.rs:130
        .clk(phy1_rxc),
        .pin(phy1_rx_ctl),
        .rise(port1_u_rx_ctl_rise),
        .fall(port1_u_rx_ctl_fall)
    );
    mac_line port1_u_line ( // mac_receive.rs:136
        .rx_clk(phy1_rxc),
        .rx_rst(phy1_rx_rst),
        .rise(port1_u_rx_ctl_rise),
        .received({port1_u_rxd3_fall, port1_u_rxd2_fall, port1_u_rxd1_fall, port1_u_rxd0_fall, port1_u_rxd3_rise, port1_u_rxd2_rise, port1_u_rxd1_rise, port1_u_rxd0_rise}),
        .fall(port1_u_rx_ctl_fall),
        .begins(port1_u_line_begins),
        .status(port1_u_line_status),
        .word_last(port1_u_line_word_last),
        .word_verdict(port1_u_line_word_verdict),
        .word_bytes(port1_u_line_word_bytes),
        .word_data(port1_u_line_word_data),
        .word_valid(port1_u_line_word_valid)
    );
    mac_store port1_u_store ( // mac_receive.rs:148
        .clk(clk),
        .rst(rst),
        .word_last(word_2[71]),
        .word_verdict(word_2[70:68]),
        .word_bytes(word_2[67:64]),
        .word_data(word_2[63:0]),
        .word_valid(port1_words_valid),
        .begins(port1_begins_here),
        .now(card_now),
        .word_taken(port1_u_store_word_taken),
        .m_tready(port1_taken),
        .m_time(port1_u_store_m_time),
        .m_tvalid(port1_u_store_m_tvalid),
        .m_tlast(port1_u_store_m_tlast),
        .m_tdata(port1_u_store_m_tdata),
        .m_tkeep(port1_u_store_m_tkeep),
        .count_frames(port1_u_store_count_frames),
        .count_slow(port1_u_store_count_slow),
        .count_no_sfd(port1_u_store_count_no_sfd),
        .count_rx_error(port1_u_store_count_rx_error),
        .count_too_long(port1_u_store_count_too_long),
        .count_too_short(port1_u_store_count_too_short),
        .count_bad_fcs(port1_u_store_count_bad_fcs),
        .count_no_room(port1_u_store_count_no_room)
    );
    node_merge u_merge ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .port0_tvalid(port0_u_store_m_tvalid),
        .port0_tlast(port0_u_store_m_tlast),
        .port0_tkeep(port0_u_store_m_tkeep),
        .port0_tdata(port0_u_store_m_tdata),
        .port0_time(port0_u_store_m_time),
        .port1_tvalid(port1_u_store_m_tvalid),
        .port1_tlast(port1_u_store_m_tlast),
        .port1_tkeep(port1_u_store_m_tkeep),
        .port1_tdata(port1_u_store_m_tdata),
        .port1_time(port1_u_store_m_time),
        .port0_taken(u_merge_port0_taken),
        .port1_taken(u_merge_port1_taken),
        .beat_valid(u_merge_beat_valid),
        .beat_last(u_merge_beat_last),
        .beat_port(u_merge_beat_port),
        .beat_keep(u_merge_beat_keep),
        .beat_data(u_merge_beat_data),
        .beat_time(u_merge_beat_time)
    );
    node_queue u_queue_from0 ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .valid(logic_3 & (u_merge_beat_port == 1'd0)),
        .last(u_merge_beat_last),
        .keep(u_merge_beat_keep),
        .data(u_merge_beat_data),
        .dropped(u_queue_from0_dropped),
        .length(u_queue_from0_length),
        .count_dropped(u_queue_from0_count_dropped),
        .pop(from0_pop),
        .oldest_valid(u_queue_from0_oldest_valid),
        .oldest(u_queue_from0_oldest)
    );
    node_queue u_queue_from1 ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .valid(logic_3 & (u_merge_beat_port == 1'd1)),
        .last(u_merge_beat_last),
        .keep(u_merge_beat_keep),
        .data(u_merge_beat_data),
        .dropped(u_queue_from1_dropped),
        .length(u_queue_from1_length),
        .count_dropped(u_queue_from1_count_dropped),
        .pop(from1_pop),
        .oldest_valid(u_queue_from1_oldest_valid),
        .oldest(u_queue_from1_oldest)
    );
    node_share u_share ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .from0_valid(u_queue_from0_oldest_valid),
        .from1_valid(u_queue_from1_oldest_valid),
        .from0_word(u_queue_from0_oldest),
        .from1_word(u_queue_from1_oldest),
        .from0_pop(u_share_from0_pop),
        .from1_pop(u_share_from1_pop),
        .beat_valid(u_share_beat_valid),
        .beat_last(u_share_beat_last),
        .beat_port(u_share_beat_port),
        .beat_keep(u_share_beat_keep),
        .beat_data(u_share_beat_data),
        .port0_ready(port0_ready),
        .port0_tvalid(u_share_port0_tvalid),
        .port0_tlast(u_share_port0_tlast),
        .port0_tkeep(u_share_port0_tkeep),
        .port0_tdata(u_share_port0_tdata),
        .port1_ready(port1_ready),
        .port1_tvalid(u_share_port1_tvalid),
        .port1_tlast(u_share_port1_tlast),
        .port1_tkeep(u_share_port1_tkeep),
        .port1_tdata(u_share_port1_tdata)
    );
    control u_control ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .rx_tvalid(u_merge_beat_valid & (u_merge_beat_port == 1'd0)),
        .rx_tlast(u_merge_beat_last),
        .rx_tkeep(u_merge_beat_keep),
        .rx_tdata(u_merge_beat_data),
        .strap(strap),
        .value_mac_high(card_value_mac_high),
        .value_mac_low(card_value_mac_low),
        .value_ipv4(card_value_ipv4),
        .value_port(card_value_port),
        .value_allowed(card_value_allowed),
        .value_enable(card_value_enable),
        .built_mac(built_mac),
        .built_ipv4(built_ipv4),
        .built_port(built_port),
        .built_allowed(built_allowed),
        .built_enable(built_enable),
        .set(card_set),
        .set_pulse(card_set_pulse),
        .m_axil_bvalid(card_m_axil_bvalid),
        .m_axil_rvalid(card_m_axil_rvalid),
        .m_axil_awready(card_m_axil_awready),
        .m_axil_wready(card_m_axil_wready),
        .m_axil_arready(card_m_axil_arready),
        .m_axil_rdata(card_m_axil_rdata),
        .m_axil_awvalid(u_control_m_axil_awvalid),
        .m_axil_wvalid(u_control_m_axil_wvalid),
        .m_axil_arvalid(u_control_m_axil_arvalid),
        .m_axil_awaddr(u_control_m_axil_awaddr),
        .m_axil_araddr(u_control_m_axil_araddr),
        .m_axil_awprot(u_control_m_axil_awprot),
        .m_axil_arprot(u_control_m_axil_arprot),
        .m_axil_wdata(u_control_m_axil_wdata),
        .m_axil_wstrb(u_control_m_axil_wstrb),
        .m_axil_bready(u_control_m_axil_bready),
        .m_axil_rready(u_control_m_axil_rready),
        .count_arps(u_control_count_arps),
        .count_echoes(u_control_count_echoes),
        .count_probes(u_control_count_probes),
        .count_not_allowed(u_control_count_not_allowed),
        .count_refused(u_control_count_refused),
        .count_records(u_control_count_records),
        .count_repeated(u_control_count_repeated),
        .count_address(u_control_count_address),
        .count_busy(u_control_count_busy),
        .s_axi_awvalid(card_s_axi_awvalid),
        .s_axi_awaddr(card_s_axi_awaddr),
        .s_axi_awlen(card_s_axi_awlen),
        .s_axi_awsize(card_s_axi_awsize),
        .s_axi_awburst(card_s_axi_awburst),
        .s_axi_wstrb(card_s_axi_wstrb),
        .s_axi_wvalid(card_s_axi_wvalid),
        .s_axi_wlast(card_s_axi_wlast),
        .s_axi_wdata(card_s_axi_wdata),
        .s_axi_bready(card_s_axi_bready),
        .s_axi_awready(u_control_s_axi_awready),
        .s_axi_wready(u_control_s_axi_wready),
        .s_axi_bvalid(u_control_s_axi_bvalid),
        .s_axi_bresp(u_control_s_axi_bresp),
        .count_sent(u_control_count_sent),
        .count_no_host(u_control_count_no_host),
        .mac_high(u_control_mac_high),
        .mac_low(u_control_mac_low),
        .ipv4(u_control_ipv4),
        .port(u_control_port),
        .allowed(u_control_allowed),
        .enable(u_control_enable),
        .through_tvalid(u_share_port0_tvalid),
        .through_tlast(u_share_port0_tlast),
        .through_tkeep(u_share_port0_tkeep),
        .through_tdata(u_share_port0_tdata),
        .tx_tready(control_tready),
        .tx_tvalid(u_control_tx_tvalid),
        .tx_tlast(u_control_tx_tlast),
        .tx_tkeep(u_control_tx_tkeep),
        .tx_tdata(u_control_tx_tdata),
        .through_tready(u_control_through_tready)
    );
    mac_transmit port0_u_transmit ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .s_tvalid(card_tx0_tvalid),
        .s_tlast(card_tx0_tlast),
        .s_tkeep(card_tx0_tkeep),
        .s_tdata(card_tx0_tdata),
        .s_tready(port0_u_transmit_s_tready),
        .s_tuser(card_tx0_tuser),
        .count_frames(port0_u_transmit_count_frames),
        /* verilator lint_off PINCONNECTEMPTY */
        .count_bad() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        .count_underrun(port0_u_transmit_count_underrun),
        .rgmii_txd(port0_u_transmit_rgmii_txd),
        .rgmii_tx_ctl(port0_u_transmit_rgmii_tx_ctl),
        .rgmii_txc(port0_u_transmit_rgmii_txc)
    );
    mac_transmit port1_u_transmit ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .s_tvalid(card_tx1_tvalid),
        .s_tlast(card_tx1_tlast),
        .s_tkeep(card_tx1_tkeep),
        .s_tdata(card_tx1_tdata),
        .s_tready(port1_u_transmit_s_tready),
        .s_tuser(card_tx1_tuser),
        .count_frames(port1_u_transmit_count_frames),
        /* verilator lint_off PINCONNECTEMPTY */
        .count_bad() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        .count_underrun(port1_u_transmit_count_underrun),
        .rgmii_txd(port1_u_transmit_rgmii_txd),
        .rgmii_tx_ctl(port1_u_transmit_rgmii_tx_ctl),
        .rgmii_txc(port1_u_transmit_rgmii_txc)
    );
    card_64 u_card ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .s_axil_awprot(u_control_m_axil_awprot),
        .s_axil_arprot(u_control_m_axil_arprot),
        .s_axil_awvalid(u_control_m_axil_awvalid),
        .s_axil_wvalid(u_control_m_axil_wvalid),
        .s_axil_bready(u_control_m_axil_bready),
        .s_axil_rready(u_control_m_axil_rready),
        .s_axil_arvalid(u_control_m_axil_arvalid),
        .s_axil_awaddr(u_control_m_axil_awaddr),
        .s_axil_wdata(u_control_m_axil_wdata),
        .s_axil_wstrb(u_control_m_axil_wstrb),
        .s_axil_araddr(u_control_m_axil_araddr),
        .s_axil_awready(u_card_s_axil_awready),
        .s_axil_wready(u_card_s_axil_wready),
        /* verilator lint_off PINCONNECTEMPTY */
        .s_axil_bresp() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        .s_axil_bvalid(u_card_s_axil_bvalid),
        .s_axil_arready(u_card_s_axil_arready),
        .s_axil_rdata(u_card_s_axil_rdata),
        /* verilator lint_off PINCONNECTEMPTY */
        .s_axil_rresp() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        .s_axil_rvalid(u_card_s_axil_rvalid),
        .control_value_mac_high(u_card_control_value_mac_high),
        .control_value_mac_low(u_card_control_value_mac_low),
        .control_value_ipv4(u_card_control_value_ipv4),
        .control_value_port(u_card_control_value_port),
        .control_value_allowed(u_card_control_value_allowed),
        .control_value_enable(u_card_control_value_enable),
        .control_set_pulse(u_card_control_set_pulse),
        .control_set(u_card_control_set),
        .control_mac_high(u_control_mac_high),
        .control_mac_low(u_control_mac_low),
        .control_ipv4(u_control_ipv4),
        .control_port(u_control_port),
        .control_allowed(u_control_allowed),
        .control_enable(u_control_enable),
        .ptp_tod(96'h0),
        .ingress_tdata(u_merge_beat_data),
        .ingress_tkeep(u_merge_beat_keep),
        .ingress_tvalid(logic_3),
        .ingress_tlast(u_merge_beat_last),
        .ingress_tuser(1'd0),
        .egress_tdata(u_share_beat_data),
        .egress_tkeep(u_share_beat_keep),
        .egress_tvalid(u_share_beat_valid),
        .egress_tlast(u_share_beat_last),
        .egress_tuser(1'd0),
        .ingress_port(u_merge_beat_port),
        .egress_port(u_share_beat_port),
        .now(u_card_now),
        .ingress_time(u_merge_beat_time),
        .through0_tdata(u_control_tx_tdata),
        .through0_tkeep(u_control_tx_tkeep),
        .through0_tvalid(u_control_tx_tvalid),
        .through0_tlast(u_control_tx_tlast),
        .through0_tuser(1'd0),
        .tx0_tready(port0_mac_ready),
        .through0_tready(u_card_through0_tready),
        .tx0_tdata(u_card_tx0_tdata),
        .tx0_tvalid(u_card_tx0_tvalid),
        .tx0_tkeep(u_card_tx0_tkeep),
        .tx0_tlast(u_card_tx0_tlast),
        .tx0_tuser(u_card_tx0_tuser),
        .through1_tdata(u_share_port1_tdata),
        .through1_tkeep(u_share_port1_tkeep),
        .through1_tvalid(u_share_port1_tvalid),
        .through1_tlast(u_share_port1_tlast),
        .through1_tuser(1'd0),
        .tx1_tready(port1_mac_ready),
        .through1_tready(u_card_through1_tready),
        .tx1_tdata(u_card_tx1_tdata),
        .tx1_tvalid(u_card_tx1_tvalid),
        .tx1_tkeep(u_card_tx1_tkeep),
        .tx1_tlast(u_card_tx1_tlast),
        .tx1_tuser(u_card_tx1_tuser),
        .drop_valid(logic_4),
        .drop_channel({15'h0, u_queue_from1_dropped}),
        .drop_length({2'd0, mux_2}),
        .m_axi_awready(u_control_s_axi_awready),
        .m_axi_wready(u_control_s_axi_wready),
        .m_axi_bvalid(u_control_s_axi_bvalid),
        .m_axi_bresp(u_control_s_axi_bresp),
        .m_axi_awaddr(u_card_m_axi_awaddr),
        .m_axi_awvalid(u_card_m_axi_awvalid),
        .m_axi_wdata(u_card_m_axi_wdata),
        .m_axi_wlast(u_card_m_axi_wlast),
        .m_axi_wvalid(u_card_m_axi_wvalid),
        .m_axi_wstrb(u_card_m_axi_wstrb),
        .m_axi_awlen(u_card_m_axi_awlen),
        .m_axi_awsize(u_card_m_axi_awsize),
        .m_axi_awburst(u_card_m_axi_awburst),
        .m_axi_bready(u_card_m_axi_bready),
        /* verilator lint_off PINCONNECTEMPTY */
        .irq() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */
    );

    always @(posedge phy0_rxc) begin
        if (logic_1) port0_words_ram[port0_words_tail[2:0]] <= {port0_u_line_word_last,
                port0_u_line_word_verdict, port0_u_line_word_bytes, port0_u_line_word_data};
    end
    always @(posedge phy1_rxc) begin
        if (logic_2) port1_words_ram[port1_words_tail[2:0]] <= {port1_u_line_word_last,
                port1_u_line_word_verdict, port1_u_line_word_bytes, port1_u_line_word_data};
    end

    initial begin
        port0_words_tail = 4'd0;
        port0_words_tail_gray = 4'd0;
        port0_words_head = 4'd0;
        port0_words_head_gray = 4'd0;
        port0_words_head_first = 4'd0;
        port0_words_head_here = 4'd0;
        port0_words_tail_first = 4'd0;
        port0_words_tail_here = 4'd0;
        port0_begins_first = 1'd0;
        port0_begins_here = 1'd0;
        port0_status_first = 4'd0;
        port0_status_here = 4'd0;
        port1_words_tail = 4'd0;
        port1_words_tail_gray = 4'd0;
        port1_words_head = 4'd0;
        port1_words_head_gray = 4'd0;
        port1_words_head_first = 4'd0;
        port1_words_head_here = 4'd0;
        port1_words_tail_first = 4'd0;
        port1_words_tail_here = 4'd0;
        port1_begins_first = 1'd0;
        port1_begins_here = 1'd0;
        port1_status_first = 4'd0;
        port1_status_here = 4'd0;
        own_inside = 1'd0;
        own_held = 1'd0;
    end
    always @(posedge clk) begin
        if (rst) begin
            port0_words_head <= 4'd0;
            port0_words_head_gray <= 4'd0;
            port0_words_tail_first <= 4'd0;
            port0_words_tail_here <= 4'd0;
            port0_begins_first <= 1'd0;
            port0_begins_here <= 1'd0;
            port0_status_first <= 4'd0;
            port0_status_here <= 4'd0;
            port1_words_head <= 4'd0;
            port1_words_head_gray <= 4'd0;
            port1_words_tail_first <= 4'd0;
            port1_words_tail_here <= 4'd0;
            port1_begins_first <= 1'd0;
            port1_begins_here <= 1'd0;
            port1_status_first <= 4'd0;
            port1_status_here <= 4'd0;
            own_inside <= 1'd0;
            own_held <= 1'd0;
        end else begin
            port0_words_head <= sum_2;
            port0_words_head_gray <= sum_2 ^ {1'd0, sum_2[3:1]};
            port0_words_tail_first <= port0_words_tail_gray;
            port0_words_tail_here <= port0_words_tail_first;
            port0_begins_first <= port0_u_line_begins;
            port0_begins_here <= port0_begins_first;
            port0_status_first <= port0_u_line_status;
            port0_status_here <= port0_status_first;
            port1_words_head <= sum_4;
            port1_words_head_gray <= sum_4 ^ {1'd0, sum_4[3:1]};
            port1_words_tail_first <= port1_words_tail_gray;
            port1_words_tail_here <= port1_words_tail_first;
            port1_begins_first <= port1_u_line_begins;
            port1_begins_here <= port1_begins_first;
            port1_status_first <= port1_u_line_status;
            port1_status_here <= port1_status_first;
            if (u_merge_beat_valid) own_inside <= ~u_merge_beat_last;
            if (u_merge_beat_valid) own_held <= mux_1;
        end
    end
    always @(posedge phy0_rxc) begin
        if (phy0_rx_rst) begin
            port0_words_tail <= 4'd0;
            port0_words_tail_gray <= 4'd0;
            port0_words_head_first <= 4'd0;
            port0_words_head_here <= 4'd0;
        end else begin
            port0_words_tail <= sum_1;
            port0_words_tail_gray <= sum_1 ^ {1'd0, sum_1[3:1]};
            port0_words_head_first <= port0_words_head_gray;
            port0_words_head_here <= port0_words_head_first;
        end
    end
    always @(posedge phy1_rxc) begin
        if (phy1_rx_rst) begin
            port1_words_tail <= 4'd0;
            port1_words_tail_gray <= 4'd0;
            port1_words_head_first <= 4'd0;
            port1_words_head_here <= 4'd0;
        end else begin
            port1_words_tail <= sum_3;
            port1_words_tail_gray <= sum_3 ^ {1'd0, sum_3[3:1]};
            port1_words_head_first <= port1_words_head_gray;
            port1_words_head_here <= port1_words_head_first;
        end
    end

    assign phy0_txd = port0_u_transmit_rgmii_txd;
    assign phy0_tx_ctl = port0_u_transmit_rgmii_tx_ctl;
    assign phy0_txc = port0_u_transmit_rgmii_txc;
    assign phy1_txd = port1_u_transmit_rgmii_txd;
    assign phy1_tx_ctl = port1_u_transmit_rgmii_tx_ctl;
    assign phy1_txc = port1_u_transmit_rgmii_txc;
    assign ingress_valid = logic_3;
    assign ingress_last = u_merge_beat_last;
    assign ingress_port = u_merge_beat_port;
    assign ingress_keep = u_merge_beat_keep;
    assign ingress_data = u_merge_beat_data;
    assign egress_valid = u_share_beat_valid;
    assign egress_last = u_share_beat_last;
    assign egress_port = u_share_beat_port;
    assign egress_keep = u_share_beat_keep;
    assign egress_data = u_share_beat_data;
    assign drop_valid = logic_4;
    assign drop_port = u_queue_from1_dropped;
    assign drop_length = mux_2;
    assign port0_status = port0_status_here;
    assign port0_count_frames = port0_u_store_count_frames;
    assign port0_count_slow = port0_u_store_count_slow;
    assign port0_count_no_sfd = port0_u_store_count_no_sfd;
    assign port0_count_rx_error = port0_u_store_count_rx_error;
    assign port0_count_too_long = port0_u_store_count_too_long;
    assign port0_count_too_short = port0_u_store_count_too_short;
    assign port0_count_bad_fcs = port0_u_store_count_bad_fcs;
    assign port0_count_no_room = port0_u_store_count_no_room;
    assign port1_status = port1_status_here;
    assign port1_count_frames = port1_u_store_count_frames;
    assign port1_count_slow = port1_u_store_count_slow;
    assign port1_count_no_sfd = port1_u_store_count_no_sfd;
    assign port1_count_rx_error = port1_u_store_count_rx_error;
    assign port1_count_too_long = port1_u_store_count_too_long;
    assign port1_count_too_short = port1_u_store_count_too_short;
    assign port1_count_bad_fcs = port1_u_store_count_bad_fcs;
    assign port1_count_no_room = port1_u_store_count_no_room;
    assign port0_count_dropped = u_queue_from0_count_dropped;
    assign port1_count_dropped = u_queue_from1_count_dropped;
    assign port0_count_sent = port0_u_transmit_count_frames;
    assign port0_count_underrun = port0_u_transmit_count_underrun;
    assign port1_count_sent = port1_u_transmit_count_frames;
    assign port1_count_underrun = port1_u_transmit_count_underrun;
    assign control_count_arps = u_control_count_arps;
    assign control_count_echoes = u_control_count_echoes;
    assign control_count_probes = u_control_count_probes;
    assign control_count_not_allowed = u_control_count_not_allowed;
    assign control_count_refused = u_control_count_refused;
    assign control_count_records = u_control_count_records;
    assign control_count_repeated = u_control_count_repeated;
    assign control_count_address = u_control_count_address;
    assign control_count_busy = u_control_count_busy;
    assign control_count_sent = u_control_count_sent;
    assign control_count_no_host = u_control_count_no_host;

`ifdef FORMAL
    always @(posedge phy0_rxc) if (!phy0_rx_rst) port0_a_word_has_room: assert(~(port0_words_full &
            port0_u_line_word_valid)); // mac_receive.rs:141
    always @(posedge phy1_rxc) if (!phy1_rx_rst) port1_a_word_has_room: assert(~(port1_words_full &
            port1_u_line_word_valid)); // mac_receive.rs:141
`endif
endmodule

`default_nettype wire
