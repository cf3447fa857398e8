// Generated from Rust; do not edit.
`default_nettype none

module card_512 (
    input  wire clk, // card.rs:209
    input  wire rst, // card.rs:209
    input  wire [2:0] s_axil_awprot, // card.rs:105
    input  wire [2:0] s_axil_arprot, // card.rs:105
    input  wire s_axil_awvalid, // card.rs:105
    input  wire s_axil_wvalid, // card.rs:105
    input  wire s_axil_bready, // card.rs:105
    input  wire s_axil_rready, // card.rs:105
    input  wire s_axil_arvalid, // card.rs:105
    input  wire [15:0] s_axil_awaddr, // card.rs:105
    input  wire [31:0] s_axil_wdata, // card.rs:105
    input  wire [3:0] s_axil_wstrb, // card.rs:105
    input  wire [15:0] s_axil_araddr, // card.rs:105
    output wire s_axil_awready, // card.rs:115
    output wire s_axil_wready, // card.rs:115
    output wire [1:0] s_axil_bresp, // card.rs:115
    output wire s_axil_bvalid, // card.rs:115
    output wire s_axil_arready, // card.rs:115
    output wire [31:0] s_axil_rdata, // card.rs:115
    output wire [1:0] s_axil_rresp, // card.rs:115
    output wire s_axil_rvalid, // card.rs:115
    input  wire [95:0] ptp_tod, // card.rs:217
    input  wire [511:0] ingress_tdata, // card.rs:144
    input  wire [63:0] ingress_tkeep, // card.rs:144
    input  wire ingress_tvalid, // card.rs:144
    input  wire ingress_tlast, // card.rs:144
    input  wire ingress_tuser, // card.rs:144
    input  wire [511:0] egress_tdata, // card.rs:144
    input  wire [63:0] egress_tkeep, // card.rs:144
    input  wire egress_tvalid, // card.rs:144
    input  wire egress_tlast, // card.rs:144
    input  wire egress_tuser, // card.rs:144
    input  wire [511:0] through_tdata, // port.rs:166
    input  wire [63:0] through_tkeep, // port.rs:166
    input  wire through_tvalid, // port.rs:166
    input  wire through_tlast, // port.rs:166
    input  wire through_tuser, // port.rs:166
    input  wire tx_tready, // port.rs:166
    output wire through_tready, // port.rs:170
    output wire [511:0] tx_tdata, // port.rs:170
    output wire tx_tvalid, // port.rs:170
    output wire [63:0] tx_tkeep, // port.rs:170
    output wire tx_tlast, // port.rs:170
    output wire tx_tuser, // port.rs:170
    input  wire drop_valid, // card.rs:301
    input  wire [15:0] drop_channel, // card.rs:301
    input  wire [15:0] drop_length, // card.rs:301
    input  wire m_axi_awready, // card.rs:105
    input  wire m_axi_wready, // card.rs:105
    input  wire m_axi_bvalid, // card.rs:105
    input  wire [1:0] m_axi_bresp, // card.rs:105
    output wire [63:0] m_axi_awaddr, // card.rs:115
    output wire m_axi_awvalid, // card.rs:115
    output wire [511:0] m_axi_wdata, // card.rs:115
    output wire m_axi_wlast, // card.rs:115
    output wire m_axi_wvalid, // card.rs:115
    output wire [63:0] m_axi_wstrb, // card.rs:115
    output wire [7:0] m_axi_awlen, // card.rs:115
    output wire [2:0] m_axi_awsize, // card.rs:115
    output wire [1:0] m_axi_awburst, // card.rs:115
    output wire m_axi_bready, // card.rs:115
    output wire irq // card.rs:374
);
    reg [8:0] cycle; // card.rs:210
    wire u_regs_s_axil_awready; // card.rs:115
    wire u_regs_s_axil_wready; // card.rs:115
    wire [1:0] u_regs_s_axil_bresp; // card.rs:115
    wire u_regs_s_axil_bvalid; // card.rs:115
    wire u_regs_s_axil_arready; // card.rs:115
    wire [31:0] u_regs_s_axil_rdata; // card.rs:115
    wire [1:0] u_regs_s_axil_rresp; // card.rs:115
    wire u_regs_s_axil_rvalid; // card.rs:115
    wire u_regs_clock_source; // card.rs:84
    wire [31:0] u_regs_clock_increment; // card.rs:84
    wire [15:0] u_regs_clock_value_seconds_high; // card.rs:84
    wire [31:0] u_regs_clock_value_seconds; // card.rs:84
    wire [29:0] u_regs_clock_value_ns; // card.rs:84
    wire u_regs_clock_set_pulse; // card.rs:84
    wire u_regs_clock_set; // card.rs:84
    wire [31:0] u_regs_clock_adjust; // card.rs:84
    wire u_regs_clock_adjust_pulse; // card.rs:84
    wire u_regs_clock_latch_pulse; // card.rs:84
    wire u_regs_clock_latch; // card.rs:84
    wire u_regs_epoch_enable; // card.rs:84
    wire [31:0] u_regs_epoch_tau_ns; // card.rs:84
    wire [31:0] u_regs_epoch_start_ns_high; // card.rs:84
    wire [31:0] u_regs_epoch_start_ns_low; // card.rs:84
    wire [31:0] u_regs_epoch_start_number; // card.rs:84
    wire [1:0] u_regs_classify_mode; // card.rs:84
    wire u_regs_classify_entry_pulse; // card.rs:84
    wire [19:0] u_regs_classify_entry_label; // card.rs:84
    wire [16:0] u_regs_classify_entry; // card.rs:84
    wire [15:0] u_regs_reflect_error_estimate; // card.rs:84
    wire [15:0] u_regs_reflect_utc_offset; // card.rs:84
    wire [15:0] u_regs_reflect_mac_high; // card.rs:84
    wire [31:0] u_regs_reflect_mac_low; // card.rs:84
    wire [31:0] u_regs_reflect_ipv6_0; // card.rs:84
    wire [31:0] u_regs_reflect_ipv6_1; // card.rs:84
    wire [31:0] u_regs_reflect_ipv6_2; // card.rs:84
    wire [31:0] u_regs_reflect_ipv6_3; // card.rs:84
    wire u_regs_reflect_clock_stepped; // card.rs:84
    wire u_regs_reflect_enable; // card.rs:84
    wire [31:0] u_regs_reflect_ipv4; // card.rs:84
    wire [15:0] u_regs_reflect_port; // card.rs:84
    wire [6:0] u_regs_reflect_dscp; // card.rs:84
    wire u_regs_reflect_leave_tlvs; // card.rs:84
    wire u_regs_reflect_only_allowed; // card.rs:84
    wire [31:0] u_regs_reflect_rate_clocks; // card.rs:84
    wire [7:0] u_regs_reflect_burst; // card.rs:84
    wire u_regs_reflect_stateful; // card.rs:84
    wire [15:0] u_regs_reflect_session_timeout; // card.rs:84
    wire u_regs_reflect_clear_sessions_pulse; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_0_0; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_0_1; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_0_2; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_0_3; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_1_0; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_1_1; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_1_2; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_1_3; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_2_0; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_2_1; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_2_2; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_2_3; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_3_0; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_3_1; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_3_2; // card.rs:84
    wire [31:0] u_regs_reflect_allowed_3_3; // card.rs:84
    wire u_regs_probe_table_data_pulse; // card.rs:84
    wire [15:0] u_regs_probe_table_address; // card.rs:84
    wire [31:0] u_regs_probe_table_data; // card.rs:84
    wire u_regs_probe_enable; // card.rs:84
    wire [15:0] u_regs_probe_used; // card.rs:84
    wire [15:0] u_regs_probe_start; // card.rs:84
    wire u_regs_probe_start_pulse; // card.rs:84
    wire [15:0] u_regs_probe_stop; // card.rs:84
    wire u_regs_probe_stop_pulse; // card.rs:84
    wire u_regs_receive_enable; // card.rs:84
    wire [15:0] u_regs_receive_port_base; // card.rs:84
    wire u_regs_compare_raw; // card.rs:84
    wire u_regs_compare_clear_pulse; // card.rs:84
    wire [15:0] u_regs_compare_clear; // card.rs:84
    wire u_regs_compare_report_pulse; // card.rs:84
    wire [15:0] u_regs_compare_report; // card.rs:84
    wire [31:0] u_regs_epoch_limit_ns; // card.rs:84
    wire [15:0] u_regs_epoch_channels_used; // card.rs:84
    wire u_regs_dma_enable; // card.rs:84
    wire [4:0] u_regs_dma_size_log2; // card.rs:84
    wire [31:0] u_regs_dma_read; // card.rs:84
    wire [31:0] u_regs_dma_base_low; // card.rs:84
    wire [31:0] u_regs_dma_base_high; // card.rs:84
    wire u_regs_dma_irq_status; // card.rs:84
    wire u_regs_dma_irq_enable; // card.rs:84
    wire [31:0] u_clock_steps; // card.rs:230
    wire [15:0] u_clock_now_seconds_high; // card.rs:230
    wire [31:0] u_clock_now_seconds; // card.rs:230
    wire [29:0] u_clock_now_ns; // card.rs:230
    wire [15:0] u_clock_now_fraction; // card.rs:230
    wire [63:0] u_clock_ns; // card.rs:234
    wire [31:0] u_clock_tod_seconds; // port.rs:33
    wire [29:0] u_clock_tod_ns; // port.rs:34
    wire [15:0] u_clock_tod_fraction; // port.rs:35
    wire u_clock_step; // port.rs:87
    wire [15:0] u_clock_fraction; // card.rs:305
    wire u_timer_boundary; // card.rs:306
    wire [31:0] u_timer_boundary_number; // card.rs:320
    wire [63:0] u_timer_boundary_start_ns; // card.rs:321
    wire u_tap_ingress_window_valid; // card.rs:188
    wire [1023:0] u_tap_ingress_window_data; // card.rs:188
    wire [7:0] u_tap_ingress_window_bytes; // card.rs:188
    wire u_tap_ingress_end_valid; // card.rs:270
    wire [2:0] u_tap_ingress_end_outcome; // card.rs:270
    wire [13:0] u_tap_ingress_end_length; // card.rs:270
    wire [8:0] u_tap_ingress_end_slot; // card.rs:270
    wire u_tap_ingress_sof; // card.rs:285
    wire u_tap_ingress_count_frames; // card.rs:398
    wire u_tap_ingress_count_events; // card.rs:398
    wire u_tap_ingress_count_oversize; // card.rs:398
    wire u_tap_ingress_count_bad_keep; // card.rs:398
    wire u_tap_ingress_count_bad_frame; // card.rs:398
    wire u_tap_ingress_count_runt; // card.rs:398
    wire u_tap_ingress_stream_valid; // port.rs:45
    wire u_tap_ingress_stream_first; // port.rs:45
    wire u_tap_ingress_stream_last; // port.rs:45
    wire u_tap_ingress_stream_refused; // port.rs:45
    wire [13:0] u_tap_ingress_stream_length; // port.rs:45
    wire [511:0] u_tap_ingress_stream_data; // port.rs:45
    wire u_tap_egress_window_valid; // card.rs:188
    wire [1023:0] u_tap_egress_window_data; // card.rs:188
    wire [7:0] u_tap_egress_window_bytes; // card.rs:188
    wire u_tap_egress_end_valid; // card.rs:270
    wire [2:0] u_tap_egress_end_outcome; // card.rs:270
    wire [13:0] u_tap_egress_end_length; // card.rs:270
    wire [8:0] u_tap_egress_end_slot; // card.rs:270
    wire u_tap_egress_sof; // card.rs:285
    wire u_tap_egress_count_frames; // card.rs:398
    wire u_tap_egress_count_events; // card.rs:398
    wire u_tap_egress_count_oversize; // card.rs:398
    wire u_tap_egress_count_bad_keep; // card.rs:398
    wire u_tap_egress_count_bad_frame; // card.rs:398
    wire u_tap_egress_count_runt; // card.rs:398
    wire u_parse_ingress_parsed_valid; // card.rs:161
    wire [2:0] u_parse_ingress_parsed_kind; // card.rs:161
    wire [2:0] u_parse_ingress_parsed_l4; // card.rs:161
    wire [3:0] u_parse_ingress_parsed_reason; // card.rs:161
    wire u_parse_ingress_parsed_vlan_valid; // card.rs:161
    wire [11:0] u_parse_ingress_parsed_vlan_id; // card.rs:161
    wire u_parse_ingress_parsed_mpls_valid; // card.rs:161
    wire [19:0] u_parse_ingress_parsed_mpls_label; // card.rs:161
    wire u_parse_ingress_parsed_dscp_valid; // card.rs:161
    wire [5:0] u_parse_ingress_parsed_dscp; // card.rs:161
    wire [16:0] u_parse_ingress_parsed_ip_end; // card.rs:161
    /* verilator lint_off UNUSEDSIGNAL */ // the lists keep the low bits of the key
    wire [63:0] u_parse_ingress_parsed_base_key; // card.rs:161
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // the lists keep the low bits of the key
    wire [63:0] u_parse_ingress_parsed_l4_key; // card.rs:161
    /* verilator lint_on UNUSEDSIGNAL */
    wire u_parse_egress_parsed_valid; // card.rs:161
    wire [2:0] u_parse_egress_parsed_kind; // card.rs:161
    wire [2:0] u_parse_egress_parsed_l4; // card.rs:161
    wire [3:0] u_parse_egress_parsed_reason; // card.rs:161
    wire u_parse_egress_parsed_vlan_valid; // card.rs:161
    wire [11:0] u_parse_egress_parsed_vlan_id; // card.rs:161
    wire u_parse_egress_parsed_mpls_valid; // card.rs:161
    wire [19:0] u_parse_egress_parsed_mpls_label; // card.rs:161
    wire u_parse_egress_parsed_dscp_valid; // card.rs:161
    wire [5:0] u_parse_egress_parsed_dscp; // card.rs:161
    wire [16:0] u_parse_egress_parsed_ip_end; // card.rs:161
    /* verilator lint_off UNUSEDSIGNAL */ // the lists keep the low bits of the key
    wire [63:0] u_parse_egress_parsed_base_key; // card.rs:161
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // the lists keep the low bits of the key
    wire [63:0] u_parse_egress_parsed_l4_key; // card.rs:161
    /* verilator lint_on UNUSEDSIGNAL */
    wire [9:0] u_classify_ingress_channel; // card.rs:274
    wire u_classify_ingress_known; // card.rs:275
    wire [9:0] u_classify_egress_channel; // card.rs:274
    wire u_classify_egress_known; // card.rs:275
    wire u_classify_ready; // card.rs:332
    wire u_event_ingress_event_valid; // card.rs:278
    wire [8:0] u_event_ingress_event_slot; // card.rs:278
    wire [9:0] u_event_ingress_event_channel; // card.rs:278
    wire [22:0] u_event_ingress_event_key; // card.rs:278
    wire [13:0] u_event_ingress_event_length; // card.rs:278
    wire u_event_ingress_count_other; // card.rs:398
    wire u_event_ingress_count_llc; // card.rs:398
    wire u_event_ingress_count_arp; // card.rs:398
    wire u_event_ingress_count_ipv4; // card.rs:398
    wire u_event_ingress_count_ipv6; // card.rs:398
    wire u_event_ingress_count_tcp; // card.rs:398
    wire u_event_ingress_count_udp; // card.rs:398
    wire u_event_ingress_count_sctp; // card.rs:398
    wire u_event_ingress_count_icmp; // card.rs:398
    wire u_event_ingress_count_fragment; // card.rs:398
    wire u_event_ingress_count_l4_other; // card.rs:398
    wire u_event_ingress_count_vlan; // card.rs:398
    wire u_event_ingress_count_mpls; // card.rs:398
    wire u_event_ingress_count_vlan_depth; // card.rs:398
    wire u_event_ingress_count_mpls_depth; // card.rs:398
    wire u_event_ingress_count_truncated; // card.rs:398
    wire u_event_ingress_count_version; // card.rs:398
    wire u_event_ingress_count_header_length; // card.rs:398
    wire u_event_ingress_count_ip_length; // card.rs:398
    wire u_event_ingress_count_ext_depth; // card.rs:398
    wire u_event_ingress_count_window; // card.rs:398
    wire u_event_ingress_count_unknown; // card.rs:288
    wire u_event_egress_event_valid; // card.rs:278
    wire [8:0] u_event_egress_event_slot; // card.rs:278
    wire [9:0] u_event_egress_event_channel; // card.rs:278
    wire [22:0] u_event_egress_event_key; // card.rs:278
    wire [13:0] u_event_egress_event_length; // card.rs:278
    wire u_event_egress_count_other; // card.rs:398
    wire u_event_egress_count_llc; // card.rs:398
    wire u_event_egress_count_arp; // card.rs:398
    wire u_event_egress_count_ipv4; // card.rs:398
    wire u_event_egress_count_ipv6; // card.rs:398
    wire u_event_egress_count_tcp; // card.rs:398
    wire u_event_egress_count_udp; // card.rs:398
    wire u_event_egress_count_sctp; // card.rs:398
    wire u_event_egress_count_icmp; // card.rs:398
    wire u_event_egress_count_fragment; // card.rs:398
    wire u_event_egress_count_l4_other; // card.rs:398
    wire u_event_egress_count_vlan; // card.rs:398
    wire u_event_egress_count_mpls; // card.rs:398
    wire u_event_egress_count_vlan_depth; // card.rs:398
    wire u_event_egress_count_mpls_depth; // card.rs:398
    wire u_event_egress_count_truncated; // card.rs:398
    wire u_event_egress_count_version; // card.rs:398
    wire u_event_egress_count_header_length; // card.rs:398
    wire u_event_egress_count_ip_length; // card.rs:398
    wire u_event_egress_count_ext_depth; // card.rs:398
    wire u_event_egress_count_window; // card.rs:398
    wire u_event_egress_count_unknown; // card.rs:288
    wire [63:0] u_timestamp_stamp_time; // port.rs:41
    wire [15:0] u_timestamp_stamp_sum; // port.rs:41
    wire u_reflect_clearing; // card.rs:398
    wire u_reflect_count_answered; // card.rs:398
    wire u_reflect_count_tlvs; // card.rs:398
    wire u_reflect_count_cut; // card.rs:398
    wire u_reflect_count_fragment; // card.rs:398
    wire u_reflect_count_length; // card.rs:398
    wire u_reflect_count_short; // card.rs:398
    wire u_reflect_count_no_checksum; // card.rs:398
    wire u_reflect_count_loop; // card.rs:398
    wire u_reflect_count_not_allowed; // card.rs:398
    wire u_reflect_count_left; // card.rs:398
    wire u_reflect_count_rate_limited; // card.rs:398
    wire u_reflect_count_no_room; // card.rs:398
    wire u_reflect_count_no_session; // card.rs:398
    wire u_reflect_beat_valid; // port.rs:92
    wire u_reflect_beat_first; // port.rs:92
    wire u_reflect_beat_last; // port.rs:92
    wire u_reflect_beat_bad; // port.rs:92
    wire u_reflect_beat_sure; // port.rs:92
    wire [5:0] u_reflect_beat_count; // port.rs:92
    wire [511:0] u_reflect_beat_data; // port.rs:92
    wire u_reflect_frame_valid; // port.rs:93
    wire [5:0] u_reflect_frame_layout; // port.rs:93
    wire u_reflect_frame_summed; // port.rs:93
    wire [15:0] u_reflect_frame_base; // port.rs:93
    wire [31:0] u_reflect_frame_sequence; // port.rs:93
    wire [511:0] u_reflect_look_data; // prober.rs:81
    wire [11:0] u_reflect_look_spot; // prober.rs:81
    wire u_reflect_look_valid; // prober.rs:81
    wire u_reflect_look_first; // prober.rs:81
    wire u_reflect_look_last; // prober.rs:81
    wire u_reflect_look_v6; // prober.rs:81
    wire [15:0] u_reflect_look_head; // prober.rs:81
    wire [7:0] u_reflect_look_ttl; // prober.rs:81
    wire [127:0] u_reflect_look_source; // prober.rs:81
    wire [15:0] u_reflect_look_source_port; // prober.rs:81
    wire [15:0] u_reflect_look_destination_port; // prober.rs:81
    wire [15:0] u_reflect_look_length; // prober.rs:81
    wire [31:0] u_reflect_look_sequence; // prober.rs:81
    wire u_reflect_look_addressed; // prober.rs:81
    wire u_reflect_look_has_udp; // prober.rs:81
    wire u_reflect_look_fragment; // prober.rs:81
    wire u_reflect_look_wrong_length; // prober.rs:81
    wire u_reflect_look_no_checksum; // prober.rs:81
    wire [63:0] u_reflect_look_time; // prober.rs:81
    wire u_reflect_look_bad; // prober.rs:81
    wire u_probe_busy; // card.rs:398
    wire u_probe_count_sent; // card.rs:398
    wire u_probe_probe_valid; // prober.rs:59
    wire u_probe_probe_last; // prober.rs:59
    wire [5:0] u_probe_probe_count; // prober.rs:59
    wire [511:0] u_probe_probe_data; // prober.rs:59
    wire [5:0] u_probe_probe_layout; // prober.rs:59
    wire [15:0] u_probe_probe_base; // prober.rs:59
    wire [31:0] u_probe_sent; // prober.rs:96
    wire u_probe_sent_running; // prober.rs:97
    wire u_transmit_through_tready; // port.rs:170
    wire [511:0] u_transmit_tx_tdata; // port.rs:170
    wire u_transmit_tx_tvalid; // port.rs:170
    wire [63:0] u_transmit_tx_tkeep; // port.rs:170
    wire u_transmit_tx_tlast; // port.rs:170
    wire u_transmit_tx_tuser; // port.rs:170
    wire u_transmit_room; // port.rs:100
    wire u_transmit_count_replies; // port.rs:181
    wire u_transmit_count_through; // port.rs:181
    wire u_transmit_count_waited; // port.rs:181
    wire u_transmit_count_wait_clocks; // port.rs:181
    wire u_transmit_count_probes; // port.rs:181
    wire u_transmit_count_probe_waited; // port.rs:181
    wire u_transmit_count_probe_wait_clocks; // port.rs:181
    wire u_transmit_probe_ready; // port.rs:105
    wire u_receive_count_replies; // card.rs:398
    wire u_receive_count_fragment; // card.rs:398
    wire u_receive_count_length; // card.rs:398
    wire u_receive_count_short; // card.rs:398
    wire u_receive_count_no_checksum; // card.rs:398
    wire u_receive_count_stranger; // card.rs:398
    wire u_receive_count_cut; // card.rs:398
    wire u_receive_count_overrun; // card.rs:398
    wire [7:0] u_receive_reply_session; // prober.rs:92
    wire [63:0] u_receive_reply_t1; // prober.rs:92
    wire [63:0] u_receive_reply_t2; // prober.rs:92
    wire [63:0] u_receive_reply_t3; // prober.rs:92
    wire [63:0] u_receive_reply_t4; // prober.rs:92
    wire [31:0] u_receive_reply_sequence; // prober.rs:92
    wire [31:0] u_receive_reply_reflector_sequence; // prober.rs:92
    wire [15:0] u_receive_reply_error_estimate; // prober.rs:92
    wire [7:0] u_receive_reply_ttl; // prober.rs:92
    wire [7:0] u_receive_reply_sender_ttl; // prober.rs:92
    wire [7:0] u_receive_reply_tos; // prober.rs:92
    wire u_receive_reply_valid; // prober.rs:95
    wire u_compare_reply_taken; // prober.rs:109
    wire [7:0] u_compare_sent_address; // prober.rs:110
    wire u_compare_busy; // card.rs:398
    wire u_compare_count_taken; // card.rs:398
    wire u_compare_count_unsent; // card.rs:398
    wire u_compare_record_valid; // card.rs:342
    wire [2:0] u_compare_record_kind; // card.rs:344
    wire [15:0] u_compare_record_channel; // card.rs:344
    wire [31:0] u_compare_record_epoch; // card.rs:344
    wire [63:0] u_compare_record_start_ns; // card.rs:344
    wire [319:0] u_compare_record_payload; // card.rs:344
    wire [31:0] u_horizon_count_arrivals; // card.rs:310
    wire [31:0] u_horizon_count_departures; // card.rs:310
    wire [31:0] u_horizon_count_drops; // card.rs:310
    wire [31:0] u_horizon_count_refused_drops; // card.rs:310
    wire u_horizon_moment_arrival; // card.rs:312
    wire u_horizon_moment_cancelled; // card.rs:312
    wire [9:0] u_horizon_moment_arrival_channel; // card.rs:312
    wire [22:0] u_horizon_moment_arrival_key; // card.rs:312
    wire u_horizon_moment_departure; // card.rs:312
    wire [9:0] u_horizon_moment_departure_channel; // card.rs:312
    wire [22:0] u_horizon_moment_departure_key; // card.rs:312
    wire [7:0] u_horizon_moment_departure_cells; // card.rs:312
    wire u_horizon_moment_late; // card.rs:312
    wire [9:0] u_horizon_moment_late_channel; // card.rs:312
    wire u_horizon_moment_boundary; // card.rs:312
    wire [35:0] u_horizon_moment_ticks; // card.rs:312
    wire u_horizon_ready; // card.rs:332
    wire u_lists_change_inserted; // card.rs:315
    wire u_lists_change_exhausted; // card.rs:315
    wire u_lists_change_cancelled; // card.rs:315
    wire [9:0] u_lists_change_arrival_channel; // card.rs:315
    wire [12:0] u_lists_change_occupancy; // card.rs:315
    wire u_lists_change_begins_busy; // card.rs:315
    wire u_lists_change_departed; // card.rs:315
    wire [7:0] u_lists_change_cells; // card.rs:315
    wire u_lists_change_matched; // card.rs:315
    wire [35:0] u_lists_change_delay; // card.rs:315
    wire u_lists_change_expired; // card.rs:315
    wire [9:0] u_lists_change_departure_channel; // card.rs:315
    wire [12:0] u_lists_change_removed; // card.rs:315
    wire u_lists_change_ends_busy; // card.rs:315
    wire u_lists_change_late; // card.rs:315
    wire [9:0] u_lists_change_late_channel; // card.rs:315
    wire u_lists_change_boundary; // card.rs:315
    wire [35:0] u_lists_change_ticks; // card.rs:315
    wire [12:0] u_lists_occupied; // card.rs:330
    wire u_lists_ready; // card.rs:332
    wire [31:0] u_epoch_number; // card.rs:328
    wire [31:0] u_epoch_walked; // card.rs:328
    wire [31:0] u_epoch_merged; // card.rs:328
    wire u_epoch_walking; // card.rs:328
    wire u_epoch_ready; // card.rs:332
    wire u_epoch_running; // card.rs:336
    wire [2:0] u_epoch_record_kind; // card.rs:341
    wire [15:0] u_epoch_record_channel; // card.rs:341
    wire [31:0] u_epoch_record_epoch; // card.rs:341
    wire [63:0] u_epoch_record_start_ns; // card.rs:341
    wire [319:0] u_epoch_record_payload; // card.rs:341
    wire u_epoch_record_valid; // card.rs:348
    wire u_record_record_ready; // card.rs:357
    wire u_record_write_valid; // card.rs:362
    wire [23:0] u_record_write_slot; // card.rs:362
    wire [511:0] u_record_write_data; // card.rs:362
    wire u_record_restart; // card.rs:364
    wire [31:0] u_record_lost_epoch; // card.rs:377
    wire [31:0] u_record_lost_suspect; // card.rs:377
    wire [31:0] u_record_lost_epoch_end; // card.rs:377
    wire [31:0] u_record_lost_session; // card.rs:377
    wire [31:0] u_record_lost_quantity; // card.rs:377
    wire [31:0] u_record_lost_buckets; // card.rs:377
    wire [31:0] u_record_lost_probe; // card.rs:377
    wire [31:0] u_record_offered; // card.rs:379
    wire u_record_idle; // card.rs:383
    wire u_dma_quiet; // card.rs:371
    wire u_dma_write_ready; // card.rs:372
    wire [63:0] u_dma_m_axi_awaddr; // card.rs:115
    wire u_dma_m_axi_awvalid; // card.rs:115
    wire [511:0] u_dma_m_axi_wdata; // card.rs:115
    wire u_dma_m_axi_wlast; // card.rs:115
    wire u_dma_m_axi_wvalid; // card.rs:115
    wire [63:0] u_dma_m_axi_wstrb; // card.rs:115
    wire [7:0] u_dma_m_axi_awlen; // card.rs:115
    wire [2:0] u_dma_m_axi_awsize; // card.rs:115
    wire [1:0] u_dma_m_axi_awburst; // card.rs:115
    wire u_dma_m_axi_bready; // card.rs:115
    wire u_dma_irq; // card.rs:374
    wire [31:0] u_dma_written; // card.rs:381
    wire [31:0] u_dma_errors; // card.rs:381
    wire u_dma_irq_status_set; // card.rs:381
    wire [31:0] report_clock_steps = u_clock_steps; // card.rs:70
    wire [15:0] report_clock_now_seconds_high = u_clock_now_seconds_high; // card.rs:70
    wire [31:0] report_clock_now_seconds = u_clock_now_seconds; // card.rs:70
    wire [29:0] report_clock_now_ns = u_clock_now_ns; // card.rs:70
    wire [15:0] report_clock_now_fraction = u_clock_now_fraction; // card.rs:70
    wire report_tap_ingress_frames = u_tap_ingress_count_frames; // card.rs:70
    wire report_tap_ingress_events = u_tap_ingress_count_events; // card.rs:70
    wire report_tap_ingress_oversize = u_tap_ingress_count_oversize; // card.rs:70
    wire report_tap_ingress_bad_keep = u_tap_ingress_count_bad_keep; // card.rs:70
    wire report_tap_ingress_bad_frame = u_tap_ingress_count_bad_frame; // card.rs:70
    wire report_tap_ingress_runt = u_tap_ingress_count_runt; // card.rs:70
    wire report_tap_egress_frames = u_tap_egress_count_frames; // card.rs:70
    wire report_tap_egress_events = u_tap_egress_count_events; // card.rs:70
    wire report_tap_egress_oversize = u_tap_egress_count_oversize; // card.rs:70
    wire report_tap_egress_bad_keep = u_tap_egress_count_bad_keep; // card.rs:70
    wire report_tap_egress_bad_frame = u_tap_egress_count_bad_frame; // card.rs:70
    wire report_tap_egress_runt = u_tap_egress_count_runt; // card.rs:70
    wire report_parse_ingress_other = u_event_ingress_count_other; // card.rs:70
    wire report_parse_ingress_llc = u_event_ingress_count_llc; // card.rs:70
    wire report_parse_ingress_arp = u_event_ingress_count_arp; // card.rs:70
    wire report_parse_ingress_ipv4 = u_event_ingress_count_ipv4; // card.rs:70
    wire report_parse_ingress_ipv6 = u_event_ingress_count_ipv6; // card.rs:70
    wire report_parse_ingress_tcp = u_event_ingress_count_tcp; // card.rs:70
    wire report_parse_ingress_udp = u_event_ingress_count_udp; // card.rs:70
    wire report_parse_ingress_sctp = u_event_ingress_count_sctp; // card.rs:70
    wire report_parse_ingress_icmp = u_event_ingress_count_icmp; // card.rs:70
    wire report_parse_ingress_fragment = u_event_ingress_count_fragment; // card.rs:70
    wire report_parse_ingress_l4_other = u_event_ingress_count_l4_other; // card.rs:70
    wire report_parse_ingress_vlan = u_event_ingress_count_vlan; // card.rs:70
    wire report_parse_ingress_mpls = u_event_ingress_count_mpls; // card.rs:70
    wire report_parse_ingress_vlan_depth = u_event_ingress_count_vlan_depth; // card.rs:70
    wire report_parse_ingress_mpls_depth = u_event_ingress_count_mpls_depth; // card.rs:70
    wire report_parse_ingress_truncated = u_event_ingress_count_truncated; // card.rs:70
    wire report_parse_ingress_version = u_event_ingress_count_version; // card.rs:70
    wire report_parse_ingress_header_length = u_event_ingress_count_header_length; // card.rs:70
    wire report_parse_ingress_ip_length = u_event_ingress_count_ip_length; // card.rs:70
    wire report_parse_ingress_ext_depth = u_event_ingress_count_ext_depth; // card.rs:70
    wire report_parse_ingress_window = u_event_ingress_count_window; // card.rs:70
    wire report_parse_egress_other = u_event_egress_count_other; // card.rs:70
    wire report_parse_egress_llc = u_event_egress_count_llc; // card.rs:70
    wire report_parse_egress_arp = u_event_egress_count_arp; // card.rs:70
    wire report_parse_egress_ipv4 = u_event_egress_count_ipv4; // card.rs:70
    wire report_parse_egress_ipv6 = u_event_egress_count_ipv6; // card.rs:70
    wire report_parse_egress_tcp = u_event_egress_count_tcp; // card.rs:70
    wire report_parse_egress_udp = u_event_egress_count_udp; // card.rs:70
    wire report_parse_egress_sctp = u_event_egress_count_sctp; // card.rs:70
    wire report_parse_egress_icmp = u_event_egress_count_icmp; // card.rs:70
    wire report_parse_egress_fragment = u_event_egress_count_fragment; // card.rs:70
    wire report_parse_egress_l4_other = u_event_egress_count_l4_other; // card.rs:70
    wire report_parse_egress_vlan = u_event_egress_count_vlan; // card.rs:70
    wire report_parse_egress_mpls = u_event_egress_count_mpls; // card.rs:70
    wire report_parse_egress_vlan_depth = u_event_egress_count_vlan_depth; // card.rs:70
    wire report_parse_egress_mpls_depth = u_event_egress_count_mpls_depth; // card.rs:70
    wire report_parse_egress_truncated = u_event_egress_count_truncated; // card.rs:70
    wire report_parse_egress_version = u_event_egress_count_version; // card.rs:70
    wire report_parse_egress_header_length = u_event_egress_count_header_length; // card.rs:70
    wire report_parse_egress_ip_length = u_event_egress_count_ip_length; // card.rs:70
    wire report_parse_egress_ext_depth = u_event_egress_count_ext_depth; // card.rs:70
    wire report_parse_egress_window = u_event_egress_count_window; // card.rs:70
    wire report_classify_unknown_ingress = u_event_ingress_count_unknown; // card.rs:70
    wire report_classify_unknown_egress = u_event_egress_count_unknown; // card.rs:70
    wire [1:0] report_epoch_status = {u_epoch_running, u_horizon_ready & u_lists_ready & u_epoch_ready &
            u_classify_ready}; // card.rs:70
    wire [31:0] report_epoch_number = u_epoch_number; // card.rs:70
    wire [31:0] report_epoch_walked = u_epoch_walked; // card.rs:70
    wire [31:0] report_epoch_merged = u_epoch_merged; // card.rs:70
    wire [15:0] report_epoch_occupied = {3'd0, u_lists_occupied}; // card.rs:70
    wire [31:0] report_epoch_arrivals = u_horizon_count_arrivals; // card.rs:70
    wire [31:0] report_epoch_departures = u_horizon_count_departures; // card.rs:70
    wire [31:0] report_epoch_drops = u_horizon_count_drops; // card.rs:70
    wire [31:0] report_epoch_refused_drops = u_horizon_count_refused_drops; // card.rs:70
    wire report_epoch_walking = u_epoch_walking; // card.rs:70
    wire [31:0] report_dma_written = u_dma_written; // card.rs:70
    wire [31:0] report_dma_lost_epoch = u_record_lost_epoch; // card.rs:70
    wire [31:0] report_dma_lost_suspect = u_record_lost_suspect; // card.rs:70
    wire [31:0] report_dma_lost_epoch_end = u_record_lost_epoch_end; // card.rs:70
    wire [31:0] report_dma_errors = u_dma_errors; // card.rs:70
    wire report_dma_irq_status_set = u_dma_irq_status_set; // card.rs:70
    wire report_dma_idle = u_record_idle & ~u_epoch_record_valid & ~u_compare_record_valid; // card.rs:70
    wire [31:0] report_dma_offered = u_record_offered; // card.rs:70
    wire [31:0] report_dma_lost_session = u_record_lost_session; // card.rs:70
    wire [31:0] report_dma_lost_quantity = u_record_lost_quantity; // card.rs:70
    wire [31:0] report_dma_lost_buckets = u_record_lost_buckets; // card.rs:70
    wire [31:0] report_dma_lost_probe = u_record_lost_probe; // card.rs:70
    wire report_reflect_clock_stepped_set = u_clock_step; // card.rs:70
    wire report_reflect_clearing = u_reflect_clearing; // card.rs:70
    wire report_reflect_answered = u_reflect_count_answered; // card.rs:70
    wire report_reflect_tlvs = u_reflect_count_tlvs; // card.rs:70
    wire report_reflect_cut = u_reflect_count_cut; // card.rs:70
    wire report_reflect_fragment = u_reflect_count_fragment; // card.rs:70
    wire report_reflect_length = u_reflect_count_length; // card.rs:70
    wire report_reflect_short = u_reflect_count_short; // card.rs:70
    wire report_reflect_no_checksum = u_reflect_count_no_checksum; // card.rs:70
    wire report_reflect_loop = u_reflect_count_loop; // card.rs:70
    wire report_reflect_not_allowed = u_reflect_count_not_allowed; // card.rs:70
    wire report_reflect_left = u_reflect_count_left; // card.rs:70
    wire report_reflect_rate_limited = u_reflect_count_rate_limited; // card.rs:70
    wire report_reflect_no_room = u_reflect_count_no_room; // card.rs:70
    wire report_reflect_no_session = u_reflect_count_no_session; // card.rs:70
    wire report_transmit_replies = u_transmit_count_replies; // card.rs:70
    wire report_transmit_through = u_transmit_count_through; // card.rs:70
    wire report_transmit_waited = u_transmit_count_waited; // card.rs:70
    wire report_transmit_wait_clocks = u_transmit_count_wait_clocks; // card.rs:70
    wire report_transmit_probes = u_transmit_count_probes; // card.rs:70
    wire report_transmit_probe_waited = u_transmit_count_probe_waited; // card.rs:70
    wire report_transmit_probe_wait_clocks = u_transmit_count_probe_wait_clocks; // card.rs:70
    wire report_probe_busy = u_probe_busy; // card.rs:70
    wire report_probe_sent = u_probe_count_sent; // card.rs:70
    wire report_receive_replies = u_receive_count_replies; // card.rs:70
    wire report_receive_fragment = u_receive_count_fragment; // card.rs:70
    wire report_receive_length = u_receive_count_length; // card.rs:70
    wire report_receive_short = u_receive_count_short; // card.rs:70
    wire report_receive_no_checksum = u_receive_count_no_checksum; // card.rs:70
    wire report_receive_stranger = u_receive_count_stranger; // card.rs:70
    wire report_receive_cut = u_receive_count_cut; // card.rs:70
    wire report_receive_overrun = u_receive_count_overrun; // card.rs:70
    wire report_compare_busy = u_compare_busy; // card.rs:70
    wire report_compare_taken = u_compare_count_taken; // card.rs:70
    wire report_compare_unsent = u_compare_count_unsent; // card.rs:70
    wire [15:0] report_control_mac_high = 16'h0; // card.rs:70
    wire [31:0] report_control_mac_low = 32'h0; // card.rs:70
    wire [31:0] report_control_ipv4 = 32'h0; // card.rs:70
    wire [15:0] report_control_port = 16'h0; // card.rs:70
    wire [31:0] report_control_allowed = 32'h0; // card.rs:70
    wire [1:0] report_control_enable = 2'd0; // card.rs:70
    wire reply_room = u_transmit_room; // port.rs:43
    wire probe_ready = u_transmit_probe_ready; // prober.rs:39
    wire [7:0] sent_address = u_compare_sent_address; // prober.rs:39
    wire reply_taken = u_compare_reply_taken; // prober.rs:80
    wire results_taken = u_record_record_ready; // prober.rs:91
    wire record_ready = u_record_record_ready & ~u_compare_record_valid; // card.rs:316
    wire dma_quiet = u_dma_quiet; // card.rs:339
    wire dma_ready = u_dma_write_ready; // card.rs:339

    regs u_regs ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .s_axil_awprot(s_axil_awprot),
        .s_axil_arprot(s_axil_arprot),
        .s_axil_awvalid(s_axil_awvalid),
        .s_axil_wvalid(s_axil_wvalid),
        .s_axil_bready(s_axil_bready),
        .s_axil_awready(u_regs_s_axil_awready),
        .s_axil_wready(u_regs_s_axil_wready),
        .s_axil_bresp(u_regs_s_axil_bresp),
        .s_axil_bvalid(u_regs_s_axil_bvalid),
        .s_axil_rready(s_axil_rready),
        .s_axil_arvalid(s_axil_arvalid),
        .s_axil_awaddr(s_axil_awaddr),
        .s_axil_wdata(s_axil_wdata),
        .s_axil_wstrb(s_axil_wstrb),
        .s_axil_araddr(s_axil_araddr),
        /* verilator lint_off PINCONNECTEMPTY */
        .id_scratch() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        .clock_source(u_regs_clock_source),
        .clock_increment(u_regs_clock_increment),
        .clock_value_seconds_high(u_regs_clock_value_seconds_high),
        .clock_value_seconds(u_regs_clock_value_seconds),
        .clock_value_ns(u_regs_clock_value_ns),
        .clock_set(u_regs_clock_set),
        .clock_set_pulse(u_regs_clock_set_pulse),
        .clock_adjust(u_regs_clock_adjust),
        .clock_adjust_pulse(u_regs_clock_adjust_pulse),
        .clock_steps(report_clock_steps),
        .clock_latch(u_regs_clock_latch),
        .clock_latch_pulse(u_regs_clock_latch_pulse),
        .clock_now_seconds_high(report_clock_now_seconds_high),
        .clock_now_seconds(report_clock_now_seconds),
        .clock_now_ns(report_clock_now_ns),
        .clock_now_fraction(report_clock_now_fraction),
        .tap_ingress_frames(report_tap_ingress_frames),
        .tap_ingress_events(report_tap_ingress_events),
        .tap_ingress_oversize(report_tap_ingress_oversize),
        .tap_ingress_bad_keep(report_tap_ingress_bad_keep),
        .tap_ingress_bad_frame(report_tap_ingress_bad_frame),
        .tap_ingress_runt(report_tap_ingress_runt),
        .tap_egress_frames(report_tap_egress_frames),
        .tap_egress_events(report_tap_egress_events),
        .tap_egress_oversize(report_tap_egress_oversize),
        .tap_egress_bad_keep(report_tap_egress_bad_keep),
        .tap_egress_bad_frame(report_tap_egress_bad_frame),
        .tap_egress_runt(report_tap_egress_runt),
        .parse_ingress_other(report_parse_ingress_other),
        .parse_ingress_llc(report_parse_ingress_llc),
        .parse_ingress_arp(report_parse_ingress_arp),
        .parse_ingress_ipv4(report_parse_ingress_ipv4),
        .parse_ingress_ipv6(report_parse_ingress_ipv6),
        .parse_ingress_tcp(report_parse_ingress_tcp),
        .parse_ingress_udp(report_parse_ingress_udp),
        .parse_ingress_sctp(report_parse_ingress_sctp),
        .parse_ingress_icmp(report_parse_ingress_icmp),
        .parse_ingress_fragment(report_parse_ingress_fragment),
        .parse_ingress_l4_other(report_parse_ingress_l4_other),
        .parse_ingress_vlan(report_parse_ingress_vlan),
        .parse_ingress_mpls(report_parse_ingress_mpls),
        .parse_ingress_vlan_depth(report_parse_ingress_vlan_depth),
        .parse_ingress_mpls_depth(report_parse_ingress_mpls_depth),
        .parse_ingress_truncated(report_parse_ingress_truncated),
        .parse_ingress_version(report_parse_ingress_version),
        .parse_ingress_header_length(report_parse_ingress_header_length),
        .parse_ingress_ip_length(report_parse_ingress_ip_length),
        .parse_ingress_ext_depth(report_parse_ingress_ext_depth),
        .parse_ingress_window(report_parse_ingress_window),
        .parse_egress_other(report_parse_egress_other),
        .parse_egress_llc(report_parse_egress_llc),
        .parse_egress_arp(report_parse_egress_arp),
        .parse_egress_ipv4(report_parse_egress_ipv4),
        .parse_egress_ipv6(report_parse_egress_ipv6),
        .parse_egress_tcp(report_parse_egress_tcp),
        .parse_egress_udp(report_parse_egress_udp),
        .parse_egress_sctp(report_parse_egress_sctp),
        .parse_egress_icmp(report_parse_egress_icmp),
        .parse_egress_fragment(report_parse_egress_fragment),
        .parse_egress_l4_other(report_parse_egress_l4_other),
        .parse_egress_vlan(report_parse_egress_vlan),
        .parse_egress_mpls(report_parse_egress_mpls),
        .parse_egress_vlan_depth(report_parse_egress_vlan_depth),
        .parse_egress_mpls_depth(report_parse_egress_mpls_depth),
        .parse_egress_truncated(report_parse_egress_truncated),
        .parse_egress_version(report_parse_egress_version),
        .parse_egress_header_length(report_parse_egress_header_length),
        .parse_egress_ip_length(report_parse_egress_ip_length),
        .parse_egress_ext_depth(report_parse_egress_ext_depth),
        .parse_egress_window(report_parse_egress_window),
        .classify_mode(u_regs_classify_mode),
        .classify_entry_label(u_regs_classify_entry_label),
        .classify_entry(u_regs_classify_entry),
        .classify_entry_pulse(u_regs_classify_entry_pulse),
        .classify_unknown_ingress(report_classify_unknown_ingress),
        .classify_unknown_egress(report_classify_unknown_egress),
        .epoch_enable(u_regs_epoch_enable),
        .epoch_tau_ns(u_regs_epoch_tau_ns),
        .epoch_start_ns_low(u_regs_epoch_start_ns_low),
        .epoch_start_ns_high(u_regs_epoch_start_ns_high),
        .epoch_start_number(u_regs_epoch_start_number),
        .epoch_channels_used(u_regs_epoch_channels_used),
        .epoch_limit_ns(u_regs_epoch_limit_ns),
        .epoch_status(report_epoch_status),
        .epoch_number(report_epoch_number),
        .epoch_walked(report_epoch_walked),
        .epoch_merged(report_epoch_merged),
        .epoch_occupied(report_epoch_occupied),
        .epoch_arrivals(report_epoch_arrivals),
        .epoch_departures(report_epoch_departures),
        .epoch_drops(report_epoch_drops),
        .epoch_refused_drops(report_epoch_refused_drops),
        .epoch_walking(report_epoch_walking),
        .dma_enable(u_regs_dma_enable),
        .dma_base_low(u_regs_dma_base_low),
        .dma_base_high(u_regs_dma_base_high),
        .dma_size_log2(u_regs_dma_size_log2),
        .dma_read(u_regs_dma_read),
        .dma_written(report_dma_written),
        .dma_lost_epoch(report_dma_lost_epoch),
        .dma_lost_suspect(report_dma_lost_suspect),
        .dma_lost_epoch_end(report_dma_lost_epoch_end),
        .dma_errors(report_dma_errors),
        .dma_irq_status_set(report_dma_irq_status_set),
        .dma_irq_status(u_regs_dma_irq_status),
        .dma_irq_enable(u_regs_dma_irq_enable),
        .dma_idle(report_dma_idle),
        .dma_offered(report_dma_offered),
        .dma_lost_session(report_dma_lost_session),
        .dma_lost_quantity(report_dma_lost_quantity),
        .dma_lost_buckets(report_dma_lost_buckets),
        .dma_lost_probe(report_dma_lost_probe),
        .reflect_enable(u_regs_reflect_enable),
        .reflect_port(u_regs_reflect_port),
        .reflect_mac_high(u_regs_reflect_mac_high),
        .reflect_mac_low(u_regs_reflect_mac_low),
        .reflect_ipv4(u_regs_reflect_ipv4),
        .reflect_ipv6_0(u_regs_reflect_ipv6_0),
        .reflect_ipv6_1(u_regs_reflect_ipv6_1),
        .reflect_ipv6_2(u_regs_reflect_ipv6_2),
        .reflect_ipv6_3(u_regs_reflect_ipv6_3),
        .reflect_dscp(u_regs_reflect_dscp),
        .reflect_error_estimate(u_regs_reflect_error_estimate),
        .reflect_utc_offset(u_regs_reflect_utc_offset),
        .reflect_clock_stepped_set(report_reflect_clock_stepped_set),
        .reflect_clock_stepped(u_regs_reflect_clock_stepped),
        .reflect_rate_clocks(u_regs_reflect_rate_clocks),
        .reflect_burst(u_regs_reflect_burst),
        .reflect_only_allowed(u_regs_reflect_only_allowed),
        .reflect_allowed_0_0(u_regs_reflect_allowed_0_0),
        .reflect_allowed_0_1(u_regs_reflect_allowed_0_1),
        .reflect_allowed_0_2(u_regs_reflect_allowed_0_2),
        .reflect_allowed_0_3(u_regs_reflect_allowed_0_3),
        .reflect_allowed_1_0(u_regs_reflect_allowed_1_0),
        .reflect_allowed_1_1(u_regs_reflect_allowed_1_1),
        .reflect_allowed_1_2(u_regs_reflect_allowed_1_2),
        .reflect_allowed_1_3(u_regs_reflect_allowed_1_3),
        .reflect_allowed_2_0(u_regs_reflect_allowed_2_0),
        .reflect_allowed_2_1(u_regs_reflect_allowed_2_1),
        .reflect_allowed_2_2(u_regs_reflect_allowed_2_2),
        .reflect_allowed_2_3(u_regs_reflect_allowed_2_3),
        .reflect_allowed_3_0(u_regs_reflect_allowed_3_0),
        .reflect_allowed_3_1(u_regs_reflect_allowed_3_1),
        .reflect_allowed_3_2(u_regs_reflect_allowed_3_2),
        .reflect_allowed_3_3(u_regs_reflect_allowed_3_3),
        .reflect_leave_tlvs(u_regs_reflect_leave_tlvs),
        .reflect_stateful(u_regs_reflect_stateful),
        .reflect_session_timeout(u_regs_reflect_session_timeout),
        /* verilator lint_off PINCONNECTEMPTY */
        .reflect_clear_sessions() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        .reflect_clear_sessions_pulse(u_regs_reflect_clear_sessions_pulse),
        .reflect_clearing(report_reflect_clearing),
        .reflect_answered(report_reflect_answered),
        .reflect_tlvs(report_reflect_tlvs),
        .reflect_cut(report_reflect_cut),
        .reflect_fragment(report_reflect_fragment),
        .reflect_length(report_reflect_length),
        .reflect_short(report_reflect_short),
        .reflect_no_checksum(report_reflect_no_checksum),
        .reflect_loop(report_reflect_loop),
        .reflect_not_allowed(report_reflect_not_allowed),
        .reflect_left(report_reflect_left),
        .reflect_rate_limited(report_reflect_rate_limited),
        .reflect_no_room(report_reflect_no_room),
        .reflect_no_session(report_reflect_no_session),
        .transmit_replies(report_transmit_replies),
        .transmit_through(report_transmit_through),
        .transmit_waited(report_transmit_waited),
        .transmit_wait_clocks(report_transmit_wait_clocks),
        .transmit_probes(report_transmit_probes),
        .transmit_probe_waited(report_transmit_probe_waited),
        .transmit_probe_wait_clocks(report_transmit_probe_wait_clocks),
        .probe_enable(u_regs_probe_enable),
        .probe_used(u_regs_probe_used),
        .probe_table_address(u_regs_probe_table_address),
        .probe_table_data(u_regs_probe_table_data),
        .probe_table_data_pulse(u_regs_probe_table_data_pulse),
        .probe_start(u_regs_probe_start),
        .probe_start_pulse(u_regs_probe_start_pulse),
        .probe_stop(u_regs_probe_stop),
        .probe_stop_pulse(u_regs_probe_stop_pulse),
        .probe_busy(report_probe_busy),
        .probe_sent(report_probe_sent),
        .receive_enable(u_regs_receive_enable),
        .receive_port_base(u_regs_receive_port_base),
        .receive_replies(report_receive_replies),
        .receive_fragment(report_receive_fragment),
        .receive_length(report_receive_length),
        .receive_short(report_receive_short),
        .receive_no_checksum(report_receive_no_checksum),
        .receive_stranger(report_receive_stranger),
        .receive_cut(report_receive_cut),
        .receive_overrun(report_receive_overrun),
        .compare_raw(u_regs_compare_raw),
        .compare_clear(u_regs_compare_clear),
        .compare_clear_pulse(u_regs_compare_clear_pulse),
        .compare_report(u_regs_compare_report),
        .compare_report_pulse(u_regs_compare_report_pulse),
        .compare_busy(report_compare_busy),
        .compare_taken(report_compare_taken),
        .compare_unsent(report_compare_unsent),
        /* verilator lint_off PINCONNECTEMPTY */
        .control_value_mac_high() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        /* verilator lint_off PINCONNECTEMPTY */
        .control_value_mac_low() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        /* verilator lint_off PINCONNECTEMPTY */
        .control_value_ipv4() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        /* verilator lint_off PINCONNECTEMPTY */
        .control_value_port() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        /* verilator lint_off PINCONNECTEMPTY */
        .control_value_allowed() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        /* verilator lint_off PINCONNECTEMPTY */
        .control_value_enable() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        /* verilator lint_off PINCONNECTEMPTY */
        .control_set() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        /* verilator lint_off PINCONNECTEMPTY */
        .control_set_pulse() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        .control_mac_high(report_control_mac_high),
        .control_mac_low(report_control_mac_low),
        .control_ipv4(report_control_ipv4),
        .control_port(report_control_port),
        .control_allowed(report_control_allowed),
        .control_enable(report_control_enable),
        .s_axil_arready(u_regs_s_axil_arready),
        .s_axil_rdata(u_regs_s_axil_rdata),
        .s_axil_rresp(u_regs_s_axil_rresp),
        .s_axil_rvalid(u_regs_s_axil_rvalid)
    );
    clock u_clock ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .set(u_regs_clock_set_pulse & u_regs_clock_set),
        .value_seconds_high(u_regs_clock_value_seconds_high),
        .value_seconds(u_regs_clock_value_seconds),
        .adjust(u_regs_clock_adjust),
        .adjust_pulse(u_regs_clock_adjust_pulse),
        .increment(u_regs_clock_increment),
        .value_ns(u_regs_clock_value_ns),
        .ptp_tod(ptp_tod),
        .source(u_regs_clock_source),
        .tod_seconds(u_clock_tod_seconds),
        .tod_ns(u_clock_tod_ns),
        .tod_fraction(u_clock_tod_fraction),
        .latch(u_regs_clock_latch_pulse & u_regs_clock_latch),
        .now_seconds_high(u_clock_now_seconds_high),
        .now_seconds(u_clock_now_seconds),
        .now_ns(u_clock_now_ns),
        .now_fraction(u_clock_now_fraction),
        .ns(u_clock_ns),
        .fraction(u_clock_fraction),
        .step(u_clock_step),
        .steps(u_clock_steps)
    );
    timer u_timer ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .enable(u_regs_epoch_enable),
        .tau_ns(u_regs_epoch_tau_ns),
        .ns(u_clock_ns),
        .start_ns({u_regs_epoch_start_ns_high, u_regs_epoch_start_ns_low}),
        .start_number(u_regs_epoch_start_number),
        .boundary(u_timer_boundary),
        .boundary_number(u_timer_boundary_number),
        .boundary_start_ns(u_timer_boundary_start_ns)
    );
    tap u_tap_ingress ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .cycle(cycle),
        .s_tdata(ingress_tdata),
        .s_tkeep(ingress_tkeep),
        .s_tvalid(ingress_tvalid),
        .s_tlast(ingress_tlast),
        .s_tuser(ingress_tuser),
        .sof(u_tap_ingress_sof),
        .window_valid(u_tap_ingress_window_valid),
        .window_data(u_tap_ingress_window_data),
        .window_bytes(u_tap_ingress_window_bytes),
        .stream_valid(u_tap_ingress_stream_valid),
        .stream_first(u_tap_ingress_stream_first),
        .stream_last(u_tap_ingress_stream_last),
        .stream_refused(u_tap_ingress_stream_refused),
        .stream_length(u_tap_ingress_stream_length),
        .stream_data(u_tap_ingress_stream_data),
        .end_valid(u_tap_ingress_end_valid),
        .end_outcome(u_tap_ingress_end_outcome),
        .end_length(u_tap_ingress_end_length),
        .end_slot(u_tap_ingress_end_slot),
        .count_frames(u_tap_ingress_count_frames),
        .count_events(u_tap_ingress_count_events),
        .count_oversize(u_tap_ingress_count_oversize),
        .count_bad_keep(u_tap_ingress_count_bad_keep),
        .count_bad_frame(u_tap_ingress_count_bad_frame),
        .count_runt(u_tap_ingress_count_runt)
    );
    tap u_tap_egress ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .cycle(cycle),
        .s_tdata(egress_tdata),
        .s_tkeep(egress_tkeep),
        .s_tvalid(egress_tvalid),
        .s_tlast(egress_tlast),
        .s_tuser(egress_tuser),
        .sof(u_tap_egress_sof),
        .window_valid(u_tap_egress_window_valid),
        .window_data(u_tap_egress_window_data),
        .window_bytes(u_tap_egress_window_bytes),
        /* verilator lint_off PINCONNECTEMPTY */
        .stream_valid() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        /* verilator lint_off PINCONNECTEMPTY */
        .stream_first() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        /* verilator lint_off PINCONNECTEMPTY */
        .stream_last() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        /* verilator lint_off PINCONNECTEMPTY */
        .stream_refused() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        /* verilator lint_off PINCONNECTEMPTY */
        .stream_length() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        /* verilator lint_off PINCONNECTEMPTY */
        .stream_data() /* not needed here */
        /* verilator lint_on PINCONNECTEMPTY */,
        .end_valid(u_tap_egress_end_valid),
        .end_outcome(u_tap_egress_end_outcome),
        .end_length(u_tap_egress_end_length),
        .end_slot(u_tap_egress_end_slot),
        .count_frames(u_tap_egress_count_frames),
        .count_events(u_tap_egress_count_events),
        .count_oversize(u_tap_egress_count_oversize),
        .count_bad_keep(u_tap_egress_count_bad_keep),
        .count_bad_frame(u_tap_egress_count_bad_frame),
        .count_runt(u_tap_egress_count_runt)
    );
    parse u_parse_ingress ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .window_valid(u_tap_ingress_window_valid),
        .window_data(u_tap_ingress_window_data),
        .window_bytes(u_tap_ingress_window_bytes),
        .parsed_valid(u_parse_ingress_parsed_valid),
        .parsed_kind(u_parse_ingress_parsed_kind),
        .parsed_l4(u_parse_ingress_parsed_l4),
        .parsed_reason(u_parse_ingress_parsed_reason),
        .parsed_vlan_valid(u_parse_ingress_parsed_vlan_valid),
        .parsed_vlan_id(u_parse_ingress_parsed_vlan_id),
        .parsed_mpls_valid(u_parse_ingress_parsed_mpls_valid),
        .parsed_mpls_label(u_parse_ingress_parsed_mpls_label),
        .parsed_dscp_valid(u_parse_ingress_parsed_dscp_valid),
        .parsed_dscp(u_parse_ingress_parsed_dscp),
        .parsed_ip_end(u_parse_ingress_parsed_ip_end),
        .parsed_base_key(u_parse_ingress_parsed_base_key),
        .parsed_l4_key(u_parse_ingress_parsed_l4_key)
    );
    parse u_parse_egress ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .window_valid(u_tap_egress_window_valid),
        .window_data(u_tap_egress_window_data),
        .window_bytes(u_tap_egress_window_bytes),
        .parsed_valid(u_parse_egress_parsed_valid),
        .parsed_kind(u_parse_egress_parsed_kind),
        .parsed_l4(u_parse_egress_parsed_l4),
        .parsed_reason(u_parse_egress_parsed_reason),
        .parsed_vlan_valid(u_parse_egress_parsed_vlan_valid),
        .parsed_vlan_id(u_parse_egress_parsed_vlan_id),
        .parsed_mpls_valid(u_parse_egress_parsed_mpls_valid),
        .parsed_mpls_label(u_parse_egress_parsed_mpls_label),
        .parsed_dscp_valid(u_parse_egress_parsed_dscp_valid),
        .parsed_dscp(u_parse_egress_parsed_dscp),
        .parsed_ip_end(u_parse_egress_parsed_ip_end),
        .parsed_base_key(u_parse_egress_parsed_base_key),
        .parsed_l4_key(u_parse_egress_parsed_l4_key)
    );
    classify u_classify ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .mode(u_regs_classify_mode),
        .entry_valid(u_regs_classify_entry_pulse),
        .entry_label(u_regs_classify_entry_label),
        .entry_value(u_regs_classify_entry),
        .ready(u_classify_ready),
        .ingress_vlan_valid(u_parse_ingress_parsed_vlan_valid),
        .ingress_vlan_id(u_parse_ingress_parsed_vlan_id),
        .ingress_mpls_valid(u_parse_ingress_parsed_mpls_valid),
        .ingress_mpls_label(u_parse_ingress_parsed_mpls_label),
        .ingress_dscp_valid(u_parse_ingress_parsed_dscp_valid),
        .ingress_dscp(u_parse_ingress_parsed_dscp),
        .ingress_channel(u_classify_ingress_channel),
        .ingress_known(u_classify_ingress_known),
        .egress_vlan_valid(u_parse_egress_parsed_vlan_valid),
        .egress_vlan_id(u_parse_egress_parsed_vlan_id),
        .egress_mpls_valid(u_parse_egress_parsed_mpls_valid),
        .egress_mpls_label(u_parse_egress_parsed_mpls_label),
        .egress_dscp_valid(u_parse_egress_parsed_dscp_valid),
        .egress_dscp(u_parse_egress_parsed_dscp),
        .egress_channel(u_classify_egress_channel),
        .egress_known(u_classify_egress_known)
    );
    frame_event u_event_ingress ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .end_valid(u_tap_ingress_end_valid),
        .end_outcome(u_tap_ingress_end_outcome),
        .end_length(u_tap_ingress_end_length),
        .end_slot(u_tap_ingress_end_slot),
        .parsed_valid(u_parse_ingress_parsed_valid),
        .parsed_kind(u_parse_ingress_parsed_kind),
        .parsed_l4(u_parse_ingress_parsed_l4),
        .parsed_reason(u_parse_ingress_parsed_reason),
        .parsed_vlan_valid(u_parse_ingress_parsed_vlan_valid),
        .parsed_mpls_valid(u_parse_ingress_parsed_mpls_valid),
        .parsed_ip_end(u_parse_ingress_parsed_ip_end),
        .parsed_base_key(u_parse_ingress_parsed_base_key[22:0]),
        .parsed_l4_key(u_parse_ingress_parsed_l4_key[22:0]),
        .channel(u_classify_ingress_channel),
        .known(u_classify_ingress_known),
        .event_valid(u_event_ingress_event_valid),
        .event_slot(u_event_ingress_event_slot),
        .event_channel(u_event_ingress_event_channel),
        .event_key(u_event_ingress_event_key),
        .event_length(u_event_ingress_event_length),
        .count_other(u_event_ingress_count_other),
        .count_llc(u_event_ingress_count_llc),
        .count_arp(u_event_ingress_count_arp),
        .count_ipv4(u_event_ingress_count_ipv4),
        .count_ipv6(u_event_ingress_count_ipv6),
        .count_tcp(u_event_ingress_count_tcp),
        .count_udp(u_event_ingress_count_udp),
        .count_sctp(u_event_ingress_count_sctp),
        .count_icmp(u_event_ingress_count_icmp),
        .count_fragment(u_event_ingress_count_fragment),
        .count_l4_other(u_event_ingress_count_l4_other),
        .count_vlan(u_event_ingress_count_vlan),
        .count_mpls(u_event_ingress_count_mpls),
        .count_vlan_depth(u_event_ingress_count_vlan_depth),
        .count_mpls_depth(u_event_ingress_count_mpls_depth),
        .count_truncated(u_event_ingress_count_truncated),
        .count_version(u_event_ingress_count_version),
        .count_header_length(u_event_ingress_count_header_length),
        .count_ip_length(u_event_ingress_count_ip_length),
        .count_ext_depth(u_event_ingress_count_ext_depth),
        .count_window(u_event_ingress_count_window),
        .count_unknown(u_event_ingress_count_unknown)
    );
    frame_event u_event_egress ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .end_valid(u_tap_egress_end_valid),
        .end_outcome(u_tap_egress_end_outcome),
        .end_length(u_tap_egress_end_length),
        .end_slot(u_tap_egress_end_slot),
        .parsed_valid(u_parse_egress_parsed_valid),
        .parsed_kind(u_parse_egress_parsed_kind),
        .parsed_l4(u_parse_egress_parsed_l4),
        .parsed_reason(u_parse_egress_parsed_reason),
        .parsed_vlan_valid(u_parse_egress_parsed_vlan_valid),
        .parsed_mpls_valid(u_parse_egress_parsed_mpls_valid),
        .parsed_ip_end(u_parse_egress_parsed_ip_end),
        .parsed_base_key(u_parse_egress_parsed_base_key[22:0]),
        .parsed_l4_key(u_parse_egress_parsed_l4_key[22:0]),
        .channel(u_classify_egress_channel),
        .known(u_classify_egress_known),
        .event_valid(u_event_egress_event_valid),
        .event_slot(u_event_egress_event_slot),
        .event_channel(u_event_egress_event_channel),
        .event_key(u_event_egress_event_key),
        .event_length(u_event_egress_event_length),
        .count_other(u_event_egress_count_other),
        .count_llc(u_event_egress_count_llc),
        .count_arp(u_event_egress_count_arp),
        .count_ipv4(u_event_egress_count_ipv4),
        .count_ipv6(u_event_egress_count_ipv6),
        .count_tcp(u_event_egress_count_tcp),
        .count_udp(u_event_egress_count_udp),
        .count_sctp(u_event_egress_count_sctp),
        .count_icmp(u_event_egress_count_icmp),
        .count_fragment(u_event_egress_count_fragment),
        .count_l4_other(u_event_egress_count_l4_other),
        .count_vlan(u_event_egress_count_vlan),
        .count_mpls(u_event_egress_count_mpls),
        .count_vlan_depth(u_event_egress_count_vlan_depth),
        .count_mpls_depth(u_event_egress_count_mpls_depth),
        .count_truncated(u_event_egress_count_truncated),
        .count_version(u_event_egress_count_version),
        .count_header_length(u_event_egress_count_header_length),
        .count_ip_length(u_event_egress_count_ip_length),
        .count_ext_depth(u_event_egress_count_ext_depth),
        .count_window(u_event_egress_count_window),
        .count_unknown(u_event_egress_count_unknown)
    );
    timestamp u_timestamp ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .increment(u_regs_clock_increment),
        .ns(u_clock_tod_ns),
        .fraction(u_clock_tod_fraction),
        .seconds(u_clock_tod_seconds),
        .ptp(u_regs_reflect_error_estimate[14]),
        .utc_offset(u_regs_reflect_utc_offset),
        .stamp_time(u_timestamp_stamp_time),
        .stamp_sum(u_timestamp_stamp_sum)
    );
    reflect u_reflect ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .stream_valid(u_tap_ingress_stream_valid),
        .stream_first(u_tap_ingress_stream_first),
        .stream_last(u_tap_ingress_stream_last),
        .stream_refused(u_tap_ingress_stream_refused),
        .stream_length(u_tap_ingress_stream_length),
        .stream_data(u_tap_ingress_stream_data),
        .stamp_time(u_timestamp_stamp_time),
        .error_estimate(u_regs_reflect_error_estimate),
        .clock_stepped(u_regs_reflect_clock_stepped),
        .enable(u_regs_reflect_enable),
        .mac({u_regs_reflect_mac_high, u_regs_reflect_mac_low}),
        .ipv4(u_regs_reflect_ipv4),
        .ipv6({u_regs_reflect_ipv6_0, u_regs_reflect_ipv6_1, u_regs_reflect_ipv6_2, u_regs_reflect_ipv6_3}),
        .port(u_regs_reflect_port),
        .dscp(u_regs_reflect_dscp),
        .leave_tlvs(u_regs_reflect_leave_tlvs),
        .only_allowed(u_regs_reflect_only_allowed),
        .allowed_0({u_regs_reflect_allowed_0_0, u_regs_reflect_allowed_0_1, u_regs_reflect_allowed_0_2, u_regs_reflect_allowed_0_3}),
        .allowed_1({u_regs_reflect_allowed_1_0, u_regs_reflect_allowed_1_1, u_regs_reflect_allowed_1_2, u_regs_reflect_allowed_1_3}),
        .allowed_2({u_regs_reflect_allowed_2_0, u_regs_reflect_allowed_2_1, u_regs_reflect_allowed_2_2, u_regs_reflect_allowed_2_3}),
        .allowed_3({u_regs_reflect_allowed_3_0, u_regs_reflect_allowed_3_1, u_regs_reflect_allowed_3_2, u_regs_reflect_allowed_3_3}),
        .rate_clocks(u_regs_reflect_rate_clocks),
        .burst(u_regs_reflect_burst),
        .stateful(u_regs_reflect_stateful),
        .session_timeout(u_regs_reflect_session_timeout),
        .clear_sessions(u_regs_reflect_clear_sessions_pulse),
        .room(reply_room),
        .count_fragment(u_reflect_count_fragment),
        .count_length(u_reflect_count_length),
        .count_short(u_reflect_count_short),
        .count_no_checksum(u_reflect_count_no_checksum),
        .count_loop(u_reflect_count_loop),
        .count_not_allowed(u_reflect_count_not_allowed),
        .count_left(u_reflect_count_left),
        .count_rate_limited(u_reflect_count_rate_limited),
        .count_no_room(u_reflect_count_no_room),
        .look_data(u_reflect_look_data),
        .look_spot(u_reflect_look_spot),
        .look_valid(u_reflect_look_valid),
        .look_first(u_reflect_look_first),
        .look_last(u_reflect_look_last),
        .look_v6(u_reflect_look_v6),
        .look_head(u_reflect_look_head),
        .look_ttl(u_reflect_look_ttl),
        .look_source(u_reflect_look_source),
        .look_source_port(u_reflect_look_source_port),
        .look_destination_port(u_reflect_look_destination_port),
        .look_length(u_reflect_look_length),
        .look_sequence(u_reflect_look_sequence),
        .look_addressed(u_reflect_look_addressed),
        .look_has_udp(u_reflect_look_has_udp),
        .look_fragment(u_reflect_look_fragment),
        .look_wrong_length(u_reflect_look_wrong_length),
        .look_no_checksum(u_reflect_look_no_checksum),
        .look_time(u_reflect_look_time),
        .look_bad(u_reflect_look_bad),
        .clearing(u_reflect_clearing),
        .count_no_session(u_reflect_count_no_session),
        .count_answered(u_reflect_count_answered),
        .count_tlvs(u_reflect_count_tlvs),
        .count_cut(u_reflect_count_cut),
        .beat_valid(u_reflect_beat_valid),
        .beat_first(u_reflect_beat_first),
        .beat_last(u_reflect_beat_last),
        .beat_bad(u_reflect_beat_bad),
        .beat_sure(u_reflect_beat_sure),
        .beat_count(u_reflect_beat_count),
        .beat_data(u_reflect_beat_data),
        .frame_valid(u_reflect_frame_valid),
        .frame_layout(u_reflect_frame_layout),
        .frame_summed(u_reflect_frame_summed),
        .frame_base(u_reflect_frame_base),
        .frame_sequence(u_reflect_frame_sequence)
    );
    probe u_probe ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .table_valid(u_regs_probe_table_data_pulse),
        .table_address(u_regs_probe_table_address),
        .table_data(u_regs_probe_table_data),
        .start(u_regs_probe_start),
        .stop(u_regs_probe_stop),
        .start_pulse(u_regs_probe_start_pulse),
        .stop_pulse(u_regs_probe_stop_pulse),
        .enable(u_regs_probe_enable),
        .used(u_regs_probe_used),
        .ns(u_clock_ns),
        .sent_address(sent_address),
        .sent(u_probe_sent),
        .sent_running(u_probe_sent_running),
        .probe_ready(probe_ready),
        .probe_valid(u_probe_probe_valid),
        .probe_last(u_probe_probe_last),
        .probe_count(u_probe_probe_count),
        .probe_data(u_probe_probe_data),
        .probe_layout(u_probe_probe_layout),
        .probe_base(u_probe_probe_base),
        .count_sent(u_probe_count_sent),
        .busy(u_probe_busy)
    );
    transmit u_transmit ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .stamp_time(u_timestamp_stamp_time),
        .stamp_sum(u_timestamp_stamp_sum),
        .through_tdata(through_tdata),
        .through_tkeep(through_tkeep),
        .through_tvalid(through_tvalid),
        .through_tlast(through_tlast),
        .through_tuser(through_tuser),
        .tx_tready(tx_tready),
        .frame_valid(u_reflect_frame_valid),
        .frame_layout(u_reflect_frame_layout),
        .frame_summed(u_reflect_frame_summed),
        .frame_base(u_reflect_frame_base),
        .frame_sequence(u_reflect_frame_sequence),
        .beat_valid(u_reflect_beat_valid),
        .beat_first(u_reflect_beat_first),
        .beat_last(u_reflect_beat_last),
        .beat_bad(u_reflect_beat_bad),
        .beat_sure(u_reflect_beat_sure),
        .beat_count(u_reflect_beat_count),
        .beat_data(u_reflect_beat_data),
        .room(u_transmit_room),
        .probe_valid(u_probe_probe_valid),
        .probe_last(u_probe_probe_last),
        .probe_count(u_probe_probe_count),
        .probe_data(u_probe_probe_data),
        .probe_layout(u_probe_probe_layout),
        .probe_base(u_probe_probe_base),
        .probe_ready(u_transmit_probe_ready),
        .through_tready(u_transmit_through_tready),
        .count_replies(u_transmit_count_replies),
        .count_through(u_transmit_count_through),
        .count_waited(u_transmit_count_waited),
        .count_wait_clocks(u_transmit_count_wait_clocks),
        .count_probes(u_transmit_count_probes),
        .count_probe_waited(u_transmit_count_probe_waited),
        .count_probe_wait_clocks(u_transmit_count_probe_wait_clocks),
        .tx_tdata(u_transmit_tx_tdata),
        .tx_tvalid(u_transmit_tx_tvalid),
        .tx_tkeep(u_transmit_tx_tkeep),
        .tx_tlast(u_transmit_tx_tlast),
        .tx_tuser(u_transmit_tx_tuser)
    );
    receive u_receive ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .look_data(u_reflect_look_data),
        .look_spot(u_reflect_look_spot),
        .look_valid(u_reflect_look_valid),
        .look_first(u_reflect_look_first),
        .look_last(u_reflect_look_last),
        .look_v6(u_reflect_look_v6),
        .look_head(u_reflect_look_head),
        .look_ttl(u_reflect_look_ttl),
        .look_source(u_reflect_look_source),
        .look_source_port(u_reflect_look_source_port),
        .look_destination_port(u_reflect_look_destination_port),
        .look_length(u_reflect_look_length),
        .look_sequence(u_reflect_look_sequence),
        .look_addressed(u_reflect_look_addressed),
        .look_has_udp(u_reflect_look_has_udp),
        .look_fragment(u_reflect_look_fragment),
        .look_wrong_length(u_reflect_look_wrong_length),
        .look_no_checksum(u_reflect_look_no_checksum),
        .look_time(u_reflect_look_time),
        .look_bad(u_reflect_look_bad),
        .port_base(u_regs_receive_port_base),
        .enable(u_regs_receive_enable),
        .table_valid(u_regs_probe_table_data_pulse),
        .table_address(u_regs_probe_table_address),
        .table_data(u_regs_probe_table_data),
        .reply_taken(reply_taken),
        .count_fragment(u_receive_count_fragment),
        .count_length(u_receive_count_length),
        .count_short(u_receive_count_short),
        .count_no_checksum(u_receive_count_no_checksum),
        .count_stranger(u_receive_count_stranger),
        .count_cut(u_receive_count_cut),
        .count_overrun(u_receive_count_overrun),
        .count_replies(u_receive_count_replies),
        .reply_valid(u_receive_reply_valid),
        .reply_session(u_receive_reply_session),
        .reply_t1(u_receive_reply_t1),
        .reply_t2(u_receive_reply_t2),
        .reply_t3(u_receive_reply_t3),
        .reply_t4(u_receive_reply_t4),
        .reply_sequence(u_receive_reply_sequence),
        .reply_reflector_sequence(u_receive_reply_reflector_sequence),
        .reply_error_estimate(u_receive_reply_error_estimate),
        .reply_ttl(u_receive_reply_ttl),
        .reply_sender_ttl(u_receive_reply_sender_ttl),
        .reply_tos(u_receive_reply_tos)
    );
    compare u_compare ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .reply_session(u_receive_reply_session),
        .reply_t1(u_receive_reply_t1),
        .reply_t2(u_receive_reply_t2),
        .reply_t3(u_receive_reply_t3),
        .reply_t4(u_receive_reply_t4),
        .reply_sequence(u_receive_reply_sequence),
        .reply_reflector_sequence(u_receive_reply_reflector_sequence),
        .reply_error_estimate(u_receive_reply_error_estimate),
        .reply_ttl(u_receive_reply_ttl),
        .reply_sender_ttl(u_receive_reply_sender_ttl),
        .reply_tos(u_receive_reply_tos),
        .clear_session(u_regs_compare_clear),
        .clear(u_regs_compare_clear_pulse),
        .report_session(u_regs_compare_report),
        .report(u_regs_compare_report_pulse),
        .raw(u_regs_compare_raw),
        .reply_valid(u_receive_reply_valid),
        .record_ready(results_taken),
        .reply_taken(u_compare_reply_taken),
        .busy(u_compare_busy),
        .sent_address(u_compare_sent_address),
        .sent(u_probe_sent),
        .ptp(u_regs_reflect_error_estimate[14]),
        .utc_offset(u_regs_reflect_utc_offset),
        .table_address(u_regs_probe_table_address),
        .table_valid(u_regs_probe_table_data_pulse),
        .table_data(u_regs_probe_table_data),
        .running(u_probe_sent_running),
        .ns(u_clock_ns),
        .record_kind(u_compare_record_kind),
        .record_channel(u_compare_record_channel),
        .record_epoch(u_compare_record_epoch),
        .record_start_ns(u_compare_record_start_ns),
        .record_payload(u_compare_record_payload),
        .record_valid(u_compare_record_valid),
        .count_taken(u_compare_count_taken),
        .count_unsent(u_compare_count_unsent)
    );
    horizon u_horizon ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .cycle(cycle),
        .ingress_valid(u_event_ingress_event_valid),
        .ingress_slot(u_event_ingress_event_slot),
        .ingress_channel(u_event_ingress_event_channel),
        .ingress_key(u_event_ingress_event_key),
        .ingress_length(u_event_ingress_event_length),
        .egress_valid(u_event_egress_event_valid),
        .egress_slot(u_event_egress_event_slot),
        .egress_channel(u_event_egress_event_channel),
        .egress_key(u_event_egress_event_key),
        .egress_length(u_event_egress_event_length),
        .time_ns(u_clock_ns),
        .time_fraction(u_clock_fraction),
        .drop_valid(drop_valid),
        .drop_channel(drop_channel),
        .drop_length(drop_length),
        .ingress_sof(u_tap_ingress_sof),
        .egress_sof(u_tap_egress_sof),
        .boundary(u_timer_boundary),
        .ingress_end_valid(u_tap_ingress_end_valid),
        .ingress_end_ok(~(|u_tap_ingress_end_outcome)),
        .ingress_end_slot(u_tap_ingress_end_slot),
        .egress_end_valid(u_tap_egress_end_valid),
        .egress_end_ok(~(|u_tap_egress_end_outcome)),
        .egress_end_slot(u_tap_egress_end_slot),
        .moment_arrival(u_horizon_moment_arrival),
        .moment_cancelled(u_horizon_moment_cancelled),
        .moment_arrival_channel(u_horizon_moment_arrival_channel),
        .moment_arrival_key(u_horizon_moment_arrival_key),
        .moment_departure(u_horizon_moment_departure),
        .moment_departure_channel(u_horizon_moment_departure_channel),
        .moment_departure_key(u_horizon_moment_departure_key),
        .moment_departure_cells(u_horizon_moment_departure_cells),
        .moment_late(u_horizon_moment_late),
        .moment_late_channel(u_horizon_moment_late_channel),
        .moment_boundary(u_horizon_moment_boundary),
        .moment_ticks(u_horizon_moment_ticks),
        .count_arrivals(u_horizon_count_arrivals),
        .count_departures(u_horizon_count_departures),
        .count_drops(u_horizon_count_drops),
        .count_refused_drops(u_horizon_count_refused_drops),
        .ready(u_horizon_ready)
    );
    lists u_lists ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .moment_arrival(u_horizon_moment_arrival),
        .moment_cancelled(u_horizon_moment_cancelled),
        .moment_arrival_channel(u_horizon_moment_arrival_channel),
        .moment_arrival_key(u_horizon_moment_arrival_key),
        .moment_departure(u_horizon_moment_departure),
        .moment_departure_channel(u_horizon_moment_departure_channel),
        .moment_departure_key(u_horizon_moment_departure_key),
        .moment_departure_cells(u_horizon_moment_departure_cells),
        .moment_late(u_horizon_moment_late),
        .moment_late_channel(u_horizon_moment_late_channel),
        .moment_boundary(u_horizon_moment_boundary),
        .moment_ticks(u_horizon_moment_ticks),
        .limit_ticks({u_regs_epoch_limit_ns, 4'd0}),
        .change_inserted(u_lists_change_inserted),
        .change_exhausted(u_lists_change_exhausted),
        .change_cancelled(u_lists_change_cancelled),
        .change_arrival_channel(u_lists_change_arrival_channel),
        .change_occupancy(u_lists_change_occupancy),
        .change_begins_busy(u_lists_change_begins_busy),
        .change_departed(u_lists_change_departed),
        .change_cells(u_lists_change_cells),
        .change_matched(u_lists_change_matched),
        .change_delay(u_lists_change_delay),
        .change_expired(u_lists_change_expired),
        .change_departure_channel(u_lists_change_departure_channel),
        .change_removed(u_lists_change_removed),
        .change_ends_busy(u_lists_change_ends_busy),
        .change_late(u_lists_change_late),
        .change_late_channel(u_lists_change_late_channel),
        .change_boundary(u_lists_change_boundary),
        .change_ticks(u_lists_change_ticks),
        .ready(u_lists_ready),
        .occupied(u_lists_occupied)
    );
    epoch u_epoch ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .change_inserted(u_lists_change_inserted),
        .change_exhausted(u_lists_change_exhausted),
        .change_cancelled(u_lists_change_cancelled),
        .change_arrival_channel(u_lists_change_arrival_channel),
        .change_occupancy(u_lists_change_occupancy),
        .change_begins_busy(u_lists_change_begins_busy),
        .change_departed(u_lists_change_departed),
        .change_cells(u_lists_change_cells),
        .change_matched(u_lists_change_matched),
        .change_delay(u_lists_change_delay),
        .change_expired(u_lists_change_expired),
        .change_departure_channel(u_lists_change_departure_channel),
        .change_removed(u_lists_change_removed),
        .change_ends_busy(u_lists_change_ends_busy),
        .change_late(u_lists_change_late),
        .change_late_channel(u_lists_change_late_channel),
        .change_boundary(u_lists_change_boundary),
        .change_ticks(u_lists_change_ticks),
        .enable(u_regs_epoch_enable),
        .timer_boundary(u_timer_boundary),
        .timer_number(u_timer_boundary_number),
        .timer_start_ns(u_timer_boundary_start_ns),
        .clock_step(u_clock_step),
        .channels_used(u_regs_epoch_channels_used),
        .record_ready(record_ready),
        .record_valid(u_epoch_record_valid),
        .record_kind(u_epoch_record_kind),
        .record_channel(u_epoch_record_channel),
        .record_epoch(u_epoch_record_epoch),
        .record_start_ns(u_epoch_record_start_ns),
        .record_payload(u_epoch_record_payload),
        .running(u_epoch_running),
        .number(u_epoch_number),
        .merged(u_epoch_merged),
        .walked(u_epoch_walked),
        .walking(u_epoch_walking),
        .ready(u_epoch_ready)
    );
    record u_record ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .quiet(dma_quiet),
        .write_ready(dma_ready),
        .enable(u_regs_dma_enable),
        .restart(u_record_restart),
        .record_valid(u_compare_record_valid | u_epoch_record_valid),
        .record_kind(u_compare_record_valid ? u_compare_record_kind : u_epoch_record_kind),
        .record_channel(u_compare_record_valid ? u_compare_record_channel : u_epoch_record_channel),
        .record_epoch(u_compare_record_valid ? u_compare_record_epoch : u_epoch_record_epoch),
        .record_start_ns(u_compare_record_valid ? u_compare_record_start_ns : u_epoch_record_start_ns),
        .record_payload(u_compare_record_valid ? u_compare_record_payload : u_epoch_record_payload),
        .size_log2(u_regs_dma_size_log2),
        .read(u_regs_dma_read),
        .write_valid(u_record_write_valid),
        .write_slot(u_record_write_slot),
        .write_data(u_record_write_data),
        .record_ready(u_record_record_ready),
        .offered(u_record_offered),
        .lost_epoch(u_record_lost_epoch),
        .lost_suspect(u_record_lost_suspect),
        .lost_epoch_end(u_record_lost_epoch_end),
        .lost_session(u_record_lost_session),
        .lost_quantity(u_record_lost_quantity),
        .lost_buckets(u_record_lost_buckets),
        .lost_probe(u_record_lost_probe),
        .idle(u_record_idle)
    );
    dma u_dma ( // card.rs:96
        .clk(clk),
        .rst(rst),
        .write_valid(u_record_write_valid),
        .write_slot(u_record_write_slot),
        .write_data(u_record_write_data),
        .write_ready(u_dma_write_ready),
        .base_low(u_regs_dma_base_low),
        .base_high(u_regs_dma_base_high),
        .m_axi_awready(m_axi_awready),
        .m_axi_awaddr(u_dma_m_axi_awaddr),
        .m_axi_awvalid(u_dma_m_axi_awvalid),
        .m_axi_wready(m_axi_wready),
        .m_axi_wdata(u_dma_m_axi_wdata),
        .m_axi_wlast(u_dma_m_axi_wlast),
        .m_axi_wvalid(u_dma_m_axi_wvalid),
        .m_axi_wstrb(u_dma_m_axi_wstrb),
        .m_axi_awlen(u_dma_m_axi_awlen),
        .m_axi_awsize(u_dma_m_axi_awsize),
        .m_axi_awburst(u_dma_m_axi_awburst),
        .m_axi_bvalid(m_axi_bvalid),
        .m_axi_bresp(m_axi_bresp),
        .m_axi_bready(u_dma_m_axi_bready),
        .quiet(u_dma_quiet),
        .restart(u_record_restart),
        .written(u_dma_written),
        .errors(u_dma_errors),
        .irq_status_set(u_dma_irq_status_set),
        .irq_status(u_regs_dma_irq_status),
        .irq_enable(u_regs_dma_irq_enable),
        .irq(u_dma_irq)
    );

    initial begin
        cycle = 9'h0;
    end
    always @(posedge clk) begin
        if (rst) begin
            cycle <= 9'h0;
        end else begin
            cycle <= cycle + 9'h1;
        end
    end

    assign s_axil_awready = u_regs_s_axil_awready;
    assign s_axil_wready = u_regs_s_axil_wready;
    assign s_axil_bresp = u_regs_s_axil_bresp;
    assign s_axil_bvalid = u_regs_s_axil_bvalid;
    assign s_axil_arready = u_regs_s_axil_arready;
    assign s_axil_rdata = u_regs_s_axil_rdata;
    assign s_axil_rresp = u_regs_s_axil_rresp;
    assign s_axil_rvalid = u_regs_s_axil_rvalid;
    assign through_tready = u_transmit_through_tready;
    assign tx_tdata = u_transmit_tx_tdata;
    assign tx_tvalid = u_transmit_tx_tvalid;
    assign tx_tkeep = u_transmit_tx_tkeep;
    assign tx_tlast = u_transmit_tx_tlast;
    assign tx_tuser = u_transmit_tx_tuser;
    assign m_axi_awaddr = u_dma_m_axi_awaddr;
    assign m_axi_awvalid = u_dma_m_axi_awvalid;
    assign m_axi_wdata = u_dma_m_axi_wdata;
    assign m_axi_wlast = u_dma_m_axi_wlast;
    assign m_axi_wvalid = u_dma_m_axi_wvalid;
    assign m_axi_wstrb = u_dma_m_axi_wstrb;
    assign m_axi_awlen = u_dma_m_axi_awlen;
    assign m_axi_awsize = u_dma_m_axi_awsize;
    assign m_axi_awburst = u_dma_m_axi_awburst;
    assign m_axi_bready = u_dma_m_axi_bready;
    assign irq = u_dma_irq;
endmodule

`default_nettype wire
