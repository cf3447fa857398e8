// Generated from Rust; do not edit.
`default_nettype none

module regs (
    input  wire clk, // regs.rs:47
    input  wire rst, // regs.rs:47
    /* verilator lint_off UNUSEDSIGNAL */ // all accesses have the same rights
    input  wire [2:0] s_axil_awprot, // axi_lite.rs:43
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // all accesses have the same rights
    input  wire [2:0] s_axil_arprot, // axi_lite.rs:43
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire s_axil_awvalid, // axi_lite.rs:43
    input  wire s_axil_wvalid, // axi_lite.rs:43
    input  wire s_axil_bready, // axi_lite.rs:43
    output wire s_axil_awready, // axi_lite.rs:44
    output wire s_axil_wready, // axi_lite.rs:44
    output wire [1:0] s_axil_bresp, // axi_lite.rs:44
    output wire s_axil_bvalid, // axi_lite.rs:44
    input  wire s_axil_rready, // axi_lite.rs:43
    input  wire s_axil_arvalid, // axi_lite.rs:43
    /* verilator lint_off UNUSEDSIGNAL */ // whole words only
    input  wire [15:0] s_axil_awaddr, // axi_lite.rs:43
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire [31:0] s_axil_wdata, // axi_lite.rs:43
    input  wire [3:0] s_axil_wstrb, // axi_lite.rs:43
    /* verilator lint_off UNUSEDSIGNAL */ // whole words only
    input  wire [15:0] s_axil_araddr, // axi_lite.rs:43
    /* verilator lint_on UNUSEDSIGNAL */
    output reg  [31:0] id_scratch, // regs.rs:108
    output reg  clock_source, // regs.rs:108
    output reg  [31:0] clock_increment, // regs.rs:108
    output reg  [15:0] clock_value_seconds_high, // regs.rs:108
    output reg  [31:0] clock_value_seconds, // regs.rs:108
    output reg  [29:0] clock_value_ns, // regs.rs:108
    output reg  clock_set, // regs.rs:127
    output wire clock_set_pulse, // regs.rs:131
    output reg  [31:0] clock_adjust, // regs.rs:127
    output wire clock_adjust_pulse, // regs.rs:131
    input  wire [31:0] clock_steps, // regs.rs:61
    output reg  clock_latch, // regs.rs:127
    output wire clock_latch_pulse, // regs.rs:131
    input  wire [15:0] clock_now_seconds_high, // regs.rs:61
    input  wire [31:0] clock_now_seconds, // regs.rs:61
    input  wire [29:0] clock_now_ns, // regs.rs:61
    input  wire [15:0] clock_now_fraction, // regs.rs:61
    input  wire [31:0] tap_ingress_frames, // regs.rs:61
    input  wire [31:0] tap_ingress_events, // regs.rs:61
    input  wire [31:0] tap_ingress_oversize, // regs.rs:61
    input  wire [31:0] tap_ingress_bad_keep, // regs.rs:61
    input  wire [31:0] tap_ingress_bad_frame, // regs.rs:61
    input  wire [31:0] tap_ingress_runt, // regs.rs:61
    input  wire [31:0] tap_egress_frames, // regs.rs:61
    input  wire [31:0] tap_egress_events, // regs.rs:61
    input  wire [31:0] tap_egress_oversize, // regs.rs:61
    input  wire [31:0] tap_egress_bad_keep, // regs.rs:61
    input  wire [31:0] tap_egress_bad_frame, // regs.rs:61
    input  wire [31:0] tap_egress_runt, // regs.rs:61
    input  wire [31:0] parse_ingress_other, // regs.rs:61
    input  wire [31:0] parse_ingress_llc, // regs.rs:61
    input  wire [31:0] parse_ingress_arp, // regs.rs:61
    input  wire [31:0] parse_ingress_ipv4, // regs.rs:61
    input  wire [31:0] parse_ingress_ipv6, // regs.rs:61
    input  wire [31:0] parse_ingress_tcp, // regs.rs:61
    input  wire [31:0] parse_ingress_udp, // regs.rs:61
    input  wire [31:0] parse_ingress_sctp, // regs.rs:61
    input  wire [31:0] parse_ingress_icmp, // regs.rs:61
    input  wire [31:0] parse_ingress_fragment, // regs.rs:61
    input  wire [31:0] parse_ingress_l4_other, // regs.rs:61
    input  wire [31:0] parse_ingress_vlan, // regs.rs:61
    input  wire [31:0] parse_ingress_mpls, // regs.rs:61
    input  wire [31:0] parse_ingress_vlan_depth, // regs.rs:61
    input  wire [31:0] parse_ingress_mpls_depth, // regs.rs:61
    input  wire [31:0] parse_ingress_truncated, // regs.rs:61
    input  wire [31:0] parse_ingress_version, // regs.rs:61
    input  wire [31:0] parse_ingress_header_length, // regs.rs:61
    input  wire [31:0] parse_ingress_ip_length, // regs.rs:61
    input  wire [31:0] parse_ingress_ext_depth, // regs.rs:61
    input  wire [31:0] parse_ingress_window, // regs.rs:61
    input  wire [31:0] parse_egress_other, // regs.rs:61
    input  wire [31:0] parse_egress_llc, // regs.rs:61
    input  wire [31:0] parse_egress_arp, // regs.rs:61
    input  wire [31:0] parse_egress_ipv4, // regs.rs:61
    input  wire [31:0] parse_egress_ipv6, // regs.rs:61
    input  wire [31:0] parse_egress_tcp, // regs.rs:61
    input  wire [31:0] parse_egress_udp, // regs.rs:61
    input  wire [31:0] parse_egress_sctp, // regs.rs:61
    input  wire [31:0] parse_egress_icmp, // regs.rs:61
    input  wire [31:0] parse_egress_fragment, // regs.rs:61
    input  wire [31:0] parse_egress_l4_other, // regs.rs:61
    input  wire [31:0] parse_egress_vlan, // regs.rs:61
    input  wire [31:0] parse_egress_mpls, // regs.rs:61
    input  wire [31:0] parse_egress_vlan_depth, // regs.rs:61
    input  wire [31:0] parse_egress_mpls_depth, // regs.rs:61
    input  wire [31:0] parse_egress_truncated, // regs.rs:61
    input  wire [31:0] parse_egress_version, // regs.rs:61
    input  wire [31:0] parse_egress_header_length, // regs.rs:61
    input  wire [31:0] parse_egress_ip_length, // regs.rs:61
    input  wire [31:0] parse_egress_ext_depth, // regs.rs:61
    input  wire [31:0] parse_egress_window, // regs.rs:61
    output reg  [1:0] classify_mode, // regs.rs:108
    output reg  [19:0] classify_entry_label, // regs.rs:108
    output reg  [16:0] classify_entry, // regs.rs:127
    output wire classify_entry_pulse, // regs.rs:131
    input  wire [31:0] classify_unknown_ingress, // regs.rs:61
    input  wire [31:0] classify_unknown_egress, // regs.rs:61
    output reg  epoch_enable, // regs.rs:108
    output reg  [31:0] epoch_tau_ns, // regs.rs:108
    output reg  [31:0] epoch_start_ns_low, // regs.rs:108
    output reg  [31:0] epoch_start_ns_high, // regs.rs:108
    output reg  [31:0] epoch_start_number, // regs.rs:108
    output reg  [15:0] epoch_channels_used, // regs.rs:108
    output reg  [31:0] epoch_limit_ns, // regs.rs:108
    input  wire [1:0] epoch_status, // regs.rs:61
    input  wire [31:0] epoch_number, // regs.rs:61
    input  wire [31:0] epoch_walked, // regs.rs:61
    input  wire [31:0] epoch_merged, // regs.rs:61
    input  wire [15:0] epoch_occupied, // regs.rs:61
    input  wire [31:0] epoch_arrivals, // regs.rs:61
    input  wire [31:0] epoch_departures, // regs.rs:61
    input  wire [31:0] epoch_drops, // regs.rs:61
    input  wire [31:0] epoch_refused_drops, // regs.rs:61
    input  wire epoch_walking, // regs.rs:61
    output reg  dma_enable, // regs.rs:108
    output reg  [31:0] dma_base_low, // regs.rs:108
    output reg  [31:0] dma_base_high, // regs.rs:108
    output reg  [4:0] dma_size_log2, // regs.rs:108
    output reg  [31:0] dma_read, // regs.rs:108
    input  wire [31:0] dma_written, // regs.rs:61
    input  wire [31:0] dma_lost_epoch, // regs.rs:61
    input  wire [31:0] dma_lost_suspect, // regs.rs:61
    input  wire [31:0] dma_lost_epoch_end, // regs.rs:61
    input  wire [31:0] dma_errors, // regs.rs:61
    input  wire dma_irq_status_set, // regs.rs:115
    output reg  dma_irq_status, // regs.rs:118
    output reg  dma_irq_enable, // regs.rs:108
    input  wire dma_idle, // regs.rs:61
    input  wire [31:0] dma_offered, // regs.rs:61
    input  wire [31:0] dma_lost_session, // regs.rs:61
    input  wire [31:0] dma_lost_quantity, // regs.rs:61
    input  wire [31:0] dma_lost_buckets, // regs.rs:61
    input  wire [31:0] dma_lost_probe, // regs.rs:61
    output reg  reflect_enable, // regs.rs:108
    output reg  [15:0] reflect_port, // regs.rs:108
    output reg  [15:0] reflect_mac_high, // regs.rs:108
    output reg  [31:0] reflect_mac_low, // regs.rs:108
    output reg  [31:0] reflect_ipv4, // regs.rs:108
    output reg  [31:0] reflect_ipv6_0, // regs.rs:108
    output reg  [31:0] reflect_ipv6_1, // regs.rs:108
    output reg  [31:0] reflect_ipv6_2, // regs.rs:108
    output reg  [31:0] reflect_ipv6_3, // regs.rs:108
    output reg  [6:0] reflect_dscp, // regs.rs:108
    output reg  [15:0] reflect_error_estimate, // regs.rs:108
    output reg  [15:0] reflect_utc_offset, // regs.rs:108
    input  wire reflect_clock_stepped_set, // regs.rs:115
    output reg  reflect_clock_stepped, // regs.rs:118
    output reg  [31:0] reflect_rate_clocks, // regs.rs:108
    output reg  [7:0] reflect_burst, // regs.rs:108
    output reg  reflect_only_allowed, // regs.rs:108
    output reg  [31:0] reflect_allowed_0_0, // regs.rs:108
    output reg  [31:0] reflect_allowed_0_1, // regs.rs:108
    output reg  [31:0] reflect_allowed_0_2, // regs.rs:108
    output reg  [31:0] reflect_allowed_0_3, // regs.rs:108
    output reg  [31:0] reflect_allowed_1_0, // regs.rs:108
    output reg  [31:0] reflect_allowed_1_1, // regs.rs:108
    output reg  [31:0] reflect_allowed_1_2, // regs.rs:108
    output reg  [31:0] reflect_allowed_1_3, // regs.rs:108
    output reg  [31:0] reflect_allowed_2_0, // regs.rs:108
    output reg  [31:0] reflect_allowed_2_1, // regs.rs:108
    output reg  [31:0] reflect_allowed_2_2, // regs.rs:108
    output reg  [31:0] reflect_allowed_2_3, // regs.rs:108
    output reg  [31:0] reflect_allowed_3_0, // regs.rs:108
    output reg  [31:0] reflect_allowed_3_1, // regs.rs:108
    output reg  [31:0] reflect_allowed_3_2, // regs.rs:108
    output reg  [31:0] reflect_allowed_3_3, // regs.rs:108
    output reg  reflect_leave_tlvs, // regs.rs:108
    output reg  reflect_stateful, // regs.rs:108
    output reg  [15:0] reflect_session_timeout, // regs.rs:108
    output reg  reflect_clear_sessions, // regs.rs:127
    output wire reflect_clear_sessions_pulse, // regs.rs:131
    input  wire reflect_clearing, // regs.rs:61
    input  wire [31:0] reflect_answered, // regs.rs:61
    input  wire [31:0] reflect_tlvs, // regs.rs:61
    input  wire [31:0] reflect_cut, // regs.rs:61
    input  wire [31:0] reflect_fragment, // regs.rs:61
    input  wire [31:0] reflect_length, // regs.rs:61
    input  wire [31:0] reflect_short, // regs.rs:61
    input  wire [31:0] reflect_no_checksum, // regs.rs:61
    input  wire [31:0] reflect_loop, // regs.rs:61
    input  wire [31:0] reflect_not_allowed, // regs.rs:61
    input  wire [31:0] reflect_left, // regs.rs:61
    input  wire [31:0] reflect_rate_limited, // regs.rs:61
    input  wire [31:0] reflect_no_room, // regs.rs:61
    input  wire [31:0] reflect_no_session, // regs.rs:61
    input  wire [31:0] transmit_replies, // regs.rs:61
    input  wire [31:0] transmit_through, // regs.rs:61
    input  wire [31:0] transmit_waited, // regs.rs:61
    input  wire [31:0] transmit_wait_clocks, // regs.rs:61
    input  wire [31:0] transmit_probes, // regs.rs:61
    input  wire [31:0] transmit_probe_waited, // regs.rs:61
    input  wire [31:0] transmit_probe_wait_clocks, // regs.rs:61
    output reg  probe_enable, // regs.rs:108
    output reg  [15:0] probe_used, // regs.rs:108
    output reg  [15:0] probe_table_address, // regs.rs:108
    output reg  [31:0] probe_table_data, // regs.rs:127
    output wire probe_table_data_pulse, // regs.rs:131
    output reg  [15:0] probe_start, // regs.rs:127
    output wire probe_start_pulse, // regs.rs:131
    output reg  [15:0] probe_stop, // regs.rs:127
    output wire probe_stop_pulse, // regs.rs:131
    input  wire probe_busy, // regs.rs:61
    input  wire [31:0] probe_sent, // regs.rs:61
    output reg  receive_enable, // regs.rs:108
    output reg  [15:0] receive_port_base, // regs.rs:108
    input  wire [31:0] receive_replies, // regs.rs:61
    input  wire [31:0] receive_fragment, // regs.rs:61
    input  wire [31:0] receive_length, // regs.rs:61
    input  wire [31:0] receive_short, // regs.rs:61
    input  wire [31:0] receive_no_checksum, // regs.rs:61
    input  wire [31:0] receive_stranger, // regs.rs:61
    input  wire [31:0] receive_cut, // regs.rs:61
    input  wire [31:0] receive_overrun, // regs.rs:61
    output reg  compare_raw, // regs.rs:108
    output reg  [15:0] compare_clear, // regs.rs:127
    output wire compare_clear_pulse, // regs.rs:131
    output reg  [15:0] compare_report, // regs.rs:127
    output wire compare_report_pulse, // regs.rs:131
    input  wire compare_busy, // regs.rs:61
    input  wire [31:0] compare_taken, // regs.rs:61
    input  wire [31:0] compare_unsent, // regs.rs:61
    output reg  [15:0] control_value_mac_high, // regs.rs:108
    output reg  [31:0] control_value_mac_low, // regs.rs:108
    output reg  [31:0] control_value_ipv4, // regs.rs:108
    output reg  [15:0] control_value_port, // regs.rs:108
    output reg  [31:0] control_value_allowed, // regs.rs:108
    output reg  control_value_enable, // regs.rs:108
    output reg  [4:0] control_set, // regs.rs:127
    output wire control_set_pulse, // regs.rs:131
    input  wire [15:0] control_mac_high, // regs.rs:61
    input  wire [31:0] control_mac_low, // regs.rs:61
    input  wire [31:0] control_ipv4, // regs.rs:61
    input  wire [15:0] control_port, // regs.rs:61
    input  wire [31:0] control_allowed, // regs.rs:61
    input  wire [1:0] control_enable, // regs.rs:61
    output wire s_axil_arready, // axi_lite.rs:44
    output wire [31:0] s_axil_rdata, // axi_lite.rs:44
    output wire [1:0] s_axil_rresp, // axi_lite.rs:44
    output wire s_axil_rvalid // axi_lite.rs:44
);
    reg write_address_held; // axi_lite.rs:45
    reg write_data_held; // axi_lite.rs:45
    reg writing; // axi_lite.rs:45
    reg write_response; // axi_lite.rs:45
    reg write_done1; // axi_lite.rs:63
    reg write_done2; // axi_lite.rs:63
    reg write_done3; // axi_lite.rs:63
    reg write_done4; // axi_lite.rs:63
    reg write_done5; // axi_lite.rs:63
    reg write_done6; // axi_lite.rs:63
    reg write_done7; // axi_lite.rs:63
    reg write_done8; // axi_lite.rs:63
    reg write_done9; // axi_lite.rs:63
    reg write_done10; // axi_lite.rs:63
    reg write_done11; // axi_lite.rs:63
    reg write_done12; // axi_lite.rs:63
    reg write_done13; // axi_lite.rs:63
    reg reading; // axi_lite.rs:45
    reg read_answer; // axi_lite.rs:45
    reg read_found0; // axi_lite.rs:74
    reg read_found1; // axi_lite.rs:74
    reg read_found2; // axi_lite.rs:74
    reg [13:0] write_address; // axi_lite.rs:47
    reg [31:0] write_data; // axi_lite.rs:47
    reg [3:0] write_strobe; // axi_lite.rs:47
    reg [13:0] read_address; // axi_lite.rs:47
    reg [31:0] data; // regs.rs:93
    reg [31:0] mask; // regs.rs:94
    reg id_scratch_select; // regs.rs:100
    reg clock_source_select; // regs.rs:100
    reg clock_increment_select; // regs.rs:100
    reg clock_value_seconds_high_select; // regs.rs:100
    reg clock_value_seconds_select; // regs.rs:100
    reg clock_value_ns_select; // regs.rs:100
    reg clock_set_select; // regs.rs:100
    reg clock_set_written; // regs.rs:131
    reg clock_adjust_select; // regs.rs:100
    reg clock_adjust_written; // regs.rs:131
    reg clock_latch_select; // regs.rs:100
    reg clock_latch_written; // regs.rs:131
    reg classify_mode_select; // regs.rs:100
    reg classify_entry_label_select; // regs.rs:100
    reg classify_entry_select; // regs.rs:100
    reg classify_entry_written; // regs.rs:131
    reg epoch_enable_select; // regs.rs:100
    reg epoch_tau_ns_select; // regs.rs:100
    reg epoch_start_ns_low_select; // regs.rs:100
    reg epoch_start_ns_high_select; // regs.rs:100
    reg epoch_start_number_select; // regs.rs:100
    reg epoch_channels_used_select; // regs.rs:100
    reg epoch_limit_ns_select; // regs.rs:100
    reg dma_enable_select; // regs.rs:100
    reg dma_base_low_select; // regs.rs:100
    reg dma_base_high_select; // regs.rs:100
    reg dma_size_log2_select; // regs.rs:100
    reg dma_read_select; // regs.rs:100
    reg dma_irq_status_select; // regs.rs:100
    reg dma_irq_enable_select; // regs.rs:100
    reg reflect_enable_select; // regs.rs:100
    reg reflect_port_select; // regs.rs:100
    reg reflect_mac_high_select; // regs.rs:100
    reg reflect_mac_low_select; // regs.rs:100
    reg reflect_ipv4_select; // regs.rs:100
    reg reflect_ipv6_0_select; // regs.rs:100
    reg reflect_ipv6_1_select; // regs.rs:100
    reg reflect_ipv6_2_select; // regs.rs:100
    reg reflect_ipv6_3_select; // regs.rs:100
    reg reflect_dscp_select; // regs.rs:100
    reg reflect_error_estimate_select; // regs.rs:100
    reg reflect_utc_offset_select; // regs.rs:100
    reg reflect_clock_stepped_select; // regs.rs:100
    reg reflect_rate_clocks_select; // regs.rs:100
    reg reflect_burst_select; // regs.rs:100
    reg reflect_only_allowed_select; // regs.rs:100
    reg reflect_allowed_0_0_select; // regs.rs:100
    reg reflect_allowed_0_1_select; // regs.rs:100
    reg reflect_allowed_0_2_select; // regs.rs:100
    reg reflect_allowed_0_3_select; // regs.rs:100
    reg reflect_allowed_1_0_select; // regs.rs:100
    reg reflect_allowed_1_1_select; // regs.rs:100
    reg reflect_allowed_1_2_select; // regs.rs:100
    reg reflect_allowed_1_3_select; // regs.rs:100
    reg reflect_allowed_2_0_select; // regs.rs:100
    reg reflect_allowed_2_1_select; // regs.rs:100
    reg reflect_allowed_2_2_select; // regs.rs:100
    reg reflect_allowed_2_3_select; // regs.rs:100
    reg reflect_allowed_3_0_select; // regs.rs:100
    reg reflect_allowed_3_1_select; // regs.rs:100
    reg reflect_allowed_3_2_select; // regs.rs:100
    reg reflect_allowed_3_3_select; // regs.rs:100
    reg reflect_leave_tlvs_select; // regs.rs:100
    reg reflect_stateful_select; // regs.rs:100
    reg reflect_session_timeout_select; // regs.rs:100
    reg reflect_clear_sessions_select; // regs.rs:100
    reg reflect_clear_sessions_written; // regs.rs:131
    reg probe_enable_select; // regs.rs:100
    reg probe_used_select; // regs.rs:100
    reg probe_table_address_select; // regs.rs:100
    reg probe_table_data_select; // regs.rs:100
    reg probe_table_data_written; // regs.rs:131
    reg probe_start_select; // regs.rs:100
    reg probe_start_written; // regs.rs:131
    reg probe_stop_select; // regs.rs:100
    reg probe_stop_written; // regs.rs:131
    reg receive_enable_select; // regs.rs:100
    reg receive_port_base_select; // regs.rs:100
    reg compare_raw_select; // regs.rs:100
    reg compare_clear_select; // regs.rs:100
    reg compare_clear_written; // regs.rs:131
    reg compare_report_select; // regs.rs:100
    reg compare_report_written; // regs.rs:131
    reg control_value_mac_high_select; // regs.rs:100
    reg control_value_mac_low_select; // regs.rs:100
    reg control_value_ipv4_select; // regs.rs:100
    reg control_value_port_select; // regs.rs:100
    reg control_value_allowed_select; // regs.rs:100
    reg control_value_enable_select; // regs.rs:100
    reg control_set_select; // regs.rs:100
    reg control_set_written; // regs.rs:131
    reg [31:0] page0; // regs.rs:142
    reg page0_hit; // regs.rs:146
    reg [31:0] page1; // regs.rs:142
    reg page1_hit; // regs.rs:146
    reg [31:0] page4; // regs.rs:142
    reg page4_hit; // regs.rs:146
    reg [31:0] page8; // regs.rs:142
    reg page8_hit; // regs.rs:146
    reg [31:0] pagea; // regs.rs:142
    reg pagea_hit; // regs.rs:146
    reg [31:0] pagec; // regs.rs:142
    reg pagec_hit; // regs.rs:146
    reg [31:0] paged; // regs.rs:142
    reg paged_hit; // regs.rs:146
    reg [31:0] pagee; // regs.rs:142
    reg pagee_hit; // regs.rs:146
    reg [31:0] pagef; // regs.rs:142
    reg pagef_hit; // regs.rs:146
    reg [31:0] page10; // regs.rs:142
    reg page10_hit; // regs.rs:146
    reg [31:0] page14; // regs.rs:142
    reg page14_hit; // regs.rs:146
    reg [31:0] page15; // regs.rs:142
    reg page15_hit; // regs.rs:146
    reg [31:0] page18; // regs.rs:142
    reg page18_hit; // regs.rs:146
    reg [31:0] page19; // regs.rs:142
    reg page19_hit; // regs.rs:146
    reg [31:0] page1c; // regs.rs:142
    reg page1c_hit; // regs.rs:146
    reg [31:0] page1d; // regs.rs:142
    reg page1d_hit; // regs.rs:146
    reg [31:0] page1e; // regs.rs:142
    reg page1e_hit; // regs.rs:146
    reg [31:0] page1f; // regs.rs:142
    reg page1f_hit; // regs.rs:146
    reg [31:0] page20; // regs.rs:142
    reg page20_hit; // regs.rs:146
    reg [31:0] page24; // regs.rs:142
    reg page24_hit; // regs.rs:146
    reg [31:0] page28; // regs.rs:142
    reg page28_hit; // regs.rs:146
    reg [31:0] page2c; // regs.rs:142
    reg page2c_hit; // regs.rs:146
    reg [31:0] page38; // regs.rs:142
    reg page38_hit; // regs.rs:146
    reg [31:0] read_word; // regs.rs:149
    reg [31:0] read_data; // axi_lite.rs:47
    wire logic_1 = s_axil_awvalid & ~write_address_held; // regs.rs:52
    wire logic_2 = s_axil_wvalid & ~write_data_held; // regs.rs:52
    wire write = write_address_held & write_data_held & ~writing; // regs.rs:52
    wire logic_3 = s_axil_arvalid & ~reading; // regs.rs:52
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_4 = data & mask; // regs.rs:126
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_5 = data & mask; // regs.rs:126
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_6 = data & mask; // regs.rs:126
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_7 = data & mask; // regs.rs:116
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_8 = data & mask; // regs.rs:116
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_9 = data & mask; // regs.rs:126
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_10 = data & mask; // regs.rs:126
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_11 = data & mask; // regs.rs:126
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_12 = data & mask; // regs.rs:126
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_13 = data & mask; // regs.rs:126
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_14 = data & mask; // regs.rs:126
    /* verilator lint_on UNUSEDSIGNAL */
    wire [31:0] logic_15 = (page0 & {32{page0_hit}}) | (page1 & {32{page1_hit}}) | (page4 & {32{page4_hit}}) |
            (page8 & {32{page8_hit}}) | (pagea & {32{pagea_hit}}) | (pagec & {32{pagec_hit}}); // regs.rs:149
    wire [31:0] logic_16 = logic_15 | (paged & {32{paged_hit}}) | (pagee & {32{pagee_hit}}) | (pagef &
            {32{pagef_hit}}) | (page10 & {32{page10_hit}}) | (page14 & {32{page14_hit}}) | (page15 &
            {32{page15_hit}}); // regs.rs:149
    wire [31:0] mux_1 = read_address[2] ? (read_address[1] ? (read_address[0] ? {31'h0, reflect_only_allowed}
            : {24'h0, reflect_burst}) : read_address[0] ? reflect_rate_clocks : {31'h0,
            reflect_clock_stepped}) : read_address[1] ? (read_address[0] ? {16'h0, reflect_utc_offset} :
            {16'h0, reflect_error_estimate}) : read_address[0] ? {25'h0, reflect_dscp} : reflect_ipv6_3; // regs.rs:159
    wire [31:0] logic_17 = logic_16 | (page18 & {32{page18_hit}}) | (page19 & {32{page19_hit}}) | (page1c &
            {32{page1c_hit}}) | (page1d & {32{page1d_hit}}) | (page1e & {32{page1e_hit}}) | (page1f &
            {32{page1f_hit}}); // regs.rs:149

    initial begin
        write_address_held = 1'd0;
        write_data_held = 1'd0;
        writing = 1'd0;
        write_response = 1'd0;
        write_done1 = 1'd0;
        write_done2 = 1'd0;
        write_done3 = 1'd0;
        write_done4 = 1'd0;
        write_done5 = 1'd0;
        write_done6 = 1'd0;
        write_done7 = 1'd0;
        write_done8 = 1'd0;
        write_done9 = 1'd0;
        write_done10 = 1'd0;
        write_done11 = 1'd0;
        write_done12 = 1'd0;
        write_done13 = 1'd0;
        reading = 1'd0;
        read_answer = 1'd0;
        read_found0 = 1'd0;
        read_found1 = 1'd0;
        read_found2 = 1'd0;
        write_address = 14'h0;
        write_data = 32'h0;
        write_strobe = 4'd0;
        read_address = 14'h0;
        data = 32'h0;
        mask = 32'h0;
        id_scratch = 32'h0;
        id_scratch_select = 1'd0;
        clock_source = 1'd0;
        clock_source_select = 1'd0;
        clock_increment = 32'h0;
        clock_increment_select = 1'd0;
        clock_value_seconds_high = 16'h0;
        clock_value_seconds_high_select = 1'd0;
        clock_value_seconds = 32'h0;
        clock_value_seconds_select = 1'd0;
        clock_value_ns = 30'h0;
        clock_value_ns_select = 1'd0;
        clock_set_select = 1'd0;
        clock_set = 1'd0;
        clock_set_written = 1'd0;
        clock_adjust_select = 1'd0;
        clock_adjust = 32'h0;
        clock_adjust_written = 1'd0;
        clock_latch_select = 1'd0;
        clock_latch = 1'd0;
        clock_latch_written = 1'd0;
        classify_mode = 2'd0;
        classify_mode_select = 1'd0;
        classify_entry_label = 20'h0;
        classify_entry_label_select = 1'd0;
        classify_entry_select = 1'd0;
        classify_entry = 17'h0;
        classify_entry_written = 1'd0;
        epoch_enable = 1'd0;
        epoch_enable_select = 1'd0;
        epoch_tau_ns = 32'h0;
        epoch_tau_ns_select = 1'd0;
        epoch_start_ns_low = 32'h0;
        epoch_start_ns_low_select = 1'd0;
        epoch_start_ns_high = 32'h0;
        epoch_start_ns_high_select = 1'd0;
        epoch_start_number = 32'h0;
        epoch_start_number_select = 1'd0;
        epoch_channels_used = 16'h0;
        epoch_channels_used_select = 1'd0;
        epoch_limit_ns = 32'h0;
        epoch_limit_ns_select = 1'd0;
        dma_enable = 1'd0;
        dma_enable_select = 1'd0;
        dma_base_low = 32'h0;
        dma_base_low_select = 1'd0;
        dma_base_high = 32'h0;
        dma_base_high_select = 1'd0;
        dma_size_log2 = 5'h0;
        dma_size_log2_select = 1'd0;
        dma_read = 32'h0;
        dma_read_select = 1'd0;
        dma_irq_status = 1'd0;
        dma_irq_status_select = 1'd0;
        dma_irq_enable = 1'd0;
        dma_irq_enable_select = 1'd0;
        reflect_enable = 1'd0;
        reflect_enable_select = 1'd0;
        reflect_port = 16'h35e;
        reflect_port_select = 1'd0;
        reflect_mac_high = 16'h0;
        reflect_mac_high_select = 1'd0;
        reflect_mac_low = 32'h0;
        reflect_mac_low_select = 1'd0;
        reflect_ipv4 = 32'h0;
        reflect_ipv4_select = 1'd0;
        reflect_ipv6_0 = 32'h0;
        reflect_ipv6_0_select = 1'd0;
        reflect_ipv6_1 = 32'h0;
        reflect_ipv6_1_select = 1'd0;
        reflect_ipv6_2 = 32'h0;
        reflect_ipv6_2_select = 1'd0;
        reflect_ipv6_3 = 32'h0;
        reflect_ipv6_3_select = 1'd0;
        reflect_dscp = 7'h0;
        reflect_dscp_select = 1'd0;
        reflect_error_estimate = 16'h1;
        reflect_error_estimate_select = 1'd0;
        reflect_utc_offset = 16'h0;
        reflect_utc_offset_select = 1'd0;
        reflect_clock_stepped = 1'd0;
        reflect_clock_stepped_select = 1'd0;
        reflect_rate_clocks = 32'h0;
        reflect_rate_clocks_select = 1'd0;
        reflect_burst = 8'h0;
        reflect_burst_select = 1'd0;
        reflect_only_allowed = 1'd0;
        reflect_only_allowed_select = 1'd0;
        reflect_allowed_0_0 = 32'h0;
        reflect_allowed_0_0_select = 1'd0;
        reflect_allowed_0_1 = 32'h0;
        reflect_allowed_0_1_select = 1'd0;
        reflect_allowed_0_2 = 32'h0;
        reflect_allowed_0_2_select = 1'd0;
        reflect_allowed_0_3 = 32'h0;
        reflect_allowed_0_3_select = 1'd0;
        reflect_allowed_1_0 = 32'h0;
        reflect_allowed_1_0_select = 1'd0;
        reflect_allowed_1_1 = 32'h0;
        reflect_allowed_1_1_select = 1'd0;
        reflect_allowed_1_2 = 32'h0;
        reflect_allowed_1_2_select = 1'd0;
        reflect_allowed_1_3 = 32'h0;
        reflect_allowed_1_3_select = 1'd0;
        reflect_allowed_2_0 = 32'h0;
        reflect_allowed_2_0_select = 1'd0;
        reflect_allowed_2_1 = 32'h0;
        reflect_allowed_2_1_select = 1'd0;
        reflect_allowed_2_2 = 32'h0;
        reflect_allowed_2_2_select = 1'd0;
        reflect_allowed_2_3 = 32'h0;
        reflect_allowed_2_3_select = 1'd0;
        reflect_allowed_3_0 = 32'h0;
        reflect_allowed_3_0_select = 1'd0;
        reflect_allowed_3_1 = 32'h0;
        reflect_allowed_3_1_select = 1'd0;
        reflect_allowed_3_2 = 32'h0;
        reflect_allowed_3_2_select = 1'd0;
        reflect_allowed_3_3 = 32'h0;
        reflect_allowed_3_3_select = 1'd0;
        reflect_leave_tlvs = 1'd0;
        reflect_leave_tlvs_select = 1'd0;
        reflect_stateful = 1'd0;
        reflect_stateful_select = 1'd0;
        reflect_session_timeout = 16'h384;
        reflect_session_timeout_select = 1'd0;
        reflect_clear_sessions_select = 1'd0;
        reflect_clear_sessions = 1'd0;
        reflect_clear_sessions_written = 1'd0;
        probe_enable = 1'd0;
        probe_enable_select = 1'd0;
        probe_used = 16'h0;
        probe_used_select = 1'd0;
        probe_table_address = 16'h0;
        probe_table_address_select = 1'd0;
        probe_table_data_select = 1'd0;
        probe_table_data = 32'h0;
        probe_table_data_written = 1'd0;
        probe_start_select = 1'd0;
        probe_start = 16'h0;
        probe_start_written = 1'd0;
        probe_stop_select = 1'd0;
        probe_stop = 16'h0;
        probe_stop_written = 1'd0;
        receive_enable = 1'd0;
        receive_enable_select = 1'd0;
        receive_port_base = 16'h0;
        receive_port_base_select = 1'd0;
        compare_raw = 1'd0;
        compare_raw_select = 1'd0;
        compare_clear_select = 1'd0;
        compare_clear = 16'h0;
        compare_clear_written = 1'd0;
        compare_report_select = 1'd0;
        compare_report = 16'h0;
        compare_report_written = 1'd0;
        control_value_mac_high = 16'h0;
        control_value_mac_high_select = 1'd0;
        control_value_mac_low = 32'h0;
        control_value_mac_low_select = 1'd0;
        control_value_ipv4 = 32'h0;
        control_value_ipv4_select = 1'd0;
        control_value_port = 16'h0;
        control_value_port_select = 1'd0;
        control_value_allowed = 32'h0;
        control_value_allowed_select = 1'd0;
        control_value_enable = 1'd0;
        control_value_enable_select = 1'd0;
        control_set_select = 1'd0;
        control_set = 5'h0;
        control_set_written = 1'd0;
        page0 = 32'h0;
        page0_hit = 1'd0;
        page1 = 32'h0;
        page1_hit = 1'd0;
        page4 = 32'h0;
        page4_hit = 1'd0;
        page8 = 32'h0;
        page8_hit = 1'd0;
        pagea = 32'h0;
        pagea_hit = 1'd0;
        pagec = 32'h0;
        pagec_hit = 1'd0;
        paged = 32'h0;
        paged_hit = 1'd0;
        pagee = 32'h0;
        pagee_hit = 1'd0;
        pagef = 32'h0;
        pagef_hit = 1'd0;
        page10 = 32'h0;
        page10_hit = 1'd0;
        page14 = 32'h0;
        page14_hit = 1'd0;
        page15 = 32'h0;
        page15_hit = 1'd0;
        page18 = 32'h0;
        page18_hit = 1'd0;
        page19 = 32'h0;
        page19_hit = 1'd0;
        page1c = 32'h0;
        page1c_hit = 1'd0;
        page1d = 32'h0;
        page1d_hit = 1'd0;
        page1e = 32'h0;
        page1e_hit = 1'd0;
        page1f = 32'h0;
        page1f_hit = 1'd0;
        page20 = 32'h0;
        page20_hit = 1'd0;
        page24 = 32'h0;
        page24_hit = 1'd0;
        page28 = 32'h0;
        page28_hit = 1'd0;
        page2c = 32'h0;
        page2c_hit = 1'd0;
        page38 = 32'h0;
        page38_hit = 1'd0;
        read_word = 32'h0;
        read_data = 32'h0;
    end
    always @(posedge clk) begin
        if (logic_1) write_address <= s_axil_awaddr[15:2];
        if (logic_2) write_data <= s_axil_wdata;
        if (logic_2) write_strobe <= s_axil_wstrb;
        if (logic_3) read_address <= s_axil_araddr[15:2];
        data <= write_data;
        mask <= {{8{write_strobe[3]}}, {8{write_strobe[2]}}, {8{write_strobe[1]}}, {8{write_strobe[0]}}};
        if (clock_set_select) clock_set <= logic_4[0];
        if (clock_adjust_select) clock_adjust <= data & mask;
        if (clock_latch_select) clock_latch <= logic_5[0];
        if (classify_entry_select) classify_entry <= logic_6[16:0];
        if (reflect_clear_sessions_select) reflect_clear_sessions <= logic_9[0];
        if (probe_table_data_select) probe_table_data <= data & mask;
        if (probe_start_select) probe_start <= logic_10[15:0];
        if (probe_stop_select) probe_stop <= logic_11[15:0];
        if (compare_clear_select) compare_clear <= logic_12[15:0];
        if (compare_report_select) compare_report <= logic_13[15:0];
        if (control_set_select) control_set <= logic_14[4:0];
        page0 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h100 : 32'h100)
                : read_address[0] ? 32'h1f : id_scratch) : read_address[1] ? (read_address[0] ? 32'h18 :
                32'h780) : read_address[0] ? 32'h500 : 32'h7e0) : read_address[2] ? (read_address[1] ?
                (read_address[0] ? 32'h1000 : 32'h400) : read_address[0] ? 32'h40 : 32'h7) : read_address[1] ?
                (read_address[0] ? 32'h0 : 32'h86cce670) : read_address[0] ? 32'h2 : 32'h45524957;
        page0_hit <= read_address[13:4] == 10'h0;
        page1 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0
                : 32'h0) : read_address[0] ? 32'h0 : 32'h9502f90;
        page1_hit <= read_address[13:4] == 10'h1;
        page4 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : {16'h0, clock_now_fraction}) : read_address[1] ? (read_address[0] ?
                {2'd0, clock_now_ns} : clock_now_seconds) : read_address[0] ? {16'h0, clock_now_seconds_high}
                : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ? clock_steps : 32'h0) :
                read_address[0] ? 32'h0 : {2'd0, clock_value_ns}) : read_address[1] ? (read_address[0] ?
                clock_value_seconds : {16'h0, clock_value_seconds_high}) : read_address[0] ? clock_increment :
                {31'h0, clock_source};
        page4_hit <= read_address[13:4] == 10'h4;
        page8 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? tap_ingress_runt : tap_ingress_bad_frame) : read_address[1]
                ? (read_address[0] ? tap_ingress_bad_keep : tap_ingress_oversize) : read_address[0] ?
                tap_ingress_events : tap_ingress_frames;
        page8_hit <= read_address[13:4] == 10'h8;
        pagea <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? tap_egress_runt : tap_egress_bad_frame) : read_address[1] ?
                (read_address[0] ? tap_egress_bad_keep : tap_egress_oversize) : read_address[0] ?
                tap_egress_events : tap_egress_frames;
        pagea_hit <= read_address[13:4] == 10'ha;
        pagec <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ?
                parse_ingress_truncated : parse_ingress_mpls_depth) : read_address[0] ?
                parse_ingress_vlan_depth : parse_ingress_mpls) : read_address[1] ? (read_address[0] ?
                parse_ingress_vlan : parse_ingress_l4_other) : read_address[0] ? parse_ingress_fragment :
                parse_ingress_icmp) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                parse_ingress_sctp : parse_ingress_udp) : read_address[0] ? parse_ingress_tcp :
                parse_ingress_ipv6) : read_address[1] ? (read_address[0] ? parse_ingress_ipv4 :
                parse_ingress_arp) : read_address[0] ? parse_ingress_llc : parse_ingress_other;
        pagec_hit <= read_address[13:4] == 10'hc;
        paged <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? 32'h0 : parse_ingress_window) : read_address[1] ?
                (read_address[0] ? parse_ingress_ext_depth : parse_ingress_ip_length) : read_address[0] ?
                parse_ingress_header_length : parse_ingress_version;
        paged_hit <= read_address[13:4] == 10'hd;
        pagee <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ?
                parse_egress_truncated : parse_egress_mpls_depth) : read_address[0] ? parse_egress_vlan_depth
                : parse_egress_mpls) : read_address[1] ? (read_address[0] ? parse_egress_vlan :
                parse_egress_l4_other) : read_address[0] ? parse_egress_fragment : parse_egress_icmp) :
                read_address[2] ? (read_address[1] ? (read_address[0] ? parse_egress_sctp : parse_egress_udp)
                : read_address[0] ? parse_egress_tcp : parse_egress_ipv6) : read_address[1] ? (read_address[0]
                ? parse_egress_ipv4 : parse_egress_arp) : read_address[0] ? parse_egress_llc :
                parse_egress_other;
        pagee_hit <= read_address[13:4] == 10'he;
        pagef <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? 32'h0 : parse_egress_window) : read_address[1] ?
                (read_address[0] ? parse_egress_ext_depth : parse_egress_ip_length) : read_address[0] ?
                parse_egress_header_length : parse_egress_version;
        pagef_hit <= read_address[13:4] == 10'hf;
        page10 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? 32'h0 : classify_unknown_egress) : read_address[1] ?
                (read_address[0] ? classify_unknown_ingress : 32'h0) : read_address[0] ? {12'h0,
                classify_entry_label} : {30'h0, classify_mode};
        page10_hit <= read_address[13:4] == 10'h10;
        page14 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ?
                epoch_refused_drops : epoch_drops) : read_address[0] ? epoch_departures : epoch_arrivals) :
                read_address[1] ? (read_address[0] ? {16'h0, epoch_occupied} : epoch_merged) : read_address[0]
                ? epoch_walked : epoch_number) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                {30'h0, epoch_status} : epoch_limit_ns) : read_address[0] ? {16'h0, epoch_channels_used} :
                epoch_start_number) : read_address[1] ? (read_address[0] ? epoch_start_ns_high :
                epoch_start_ns_low) : read_address[0] ? epoch_tau_ns : {31'h0, epoch_enable};
        page14_hit <= read_address[13:4] == 10'h14;
        page15 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0
                : 32'h0) : read_address[0] ? 32'h0 : {31'h0, epoch_walking};
        page15_hit <= read_address[13:4] == 10'h15;
        page18 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? dma_lost_quantity
                : dma_lost_session) : read_address[0] ? dma_offered : {31'h0, dma_idle}) : read_address[1] ?
                (read_address[0] ? {31'h0, dma_irq_enable} : {31'h0, dma_irq_status}) : read_address[0] ?
                dma_errors : dma_lost_epoch_end) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                dma_lost_suspect : dma_lost_epoch) : read_address[0] ? dma_written : dma_read) :
                read_address[1] ? (read_address[0] ? {27'h0, dma_size_log2} : dma_base_high) : read_address[0]
                ? dma_base_low : {31'h0, dma_enable};
        page18_hit <= read_address[13:4] == 10'h18;
        page19 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0
                : 32'h0) : read_address[0] ? dma_lost_probe : dma_lost_buckets;
        page19_hit <= read_address[13:4] == 10'h19;
        page1c <= read_address[3] ? mux_1 : read_address[2] ? (read_address[1] ? (read_address[0] ?
                reflect_ipv6_2 : reflect_ipv6_1) : read_address[0] ? reflect_ipv6_0 : reflect_ipv4) :
                read_address[1] ? (read_address[0] ? reflect_mac_low : {16'h0, reflect_mac_high}) :
                read_address[0] ? {16'h0, reflect_port} : {31'h0, reflect_enable};
        page1c_hit <= read_address[13:4] == 10'h1c;
        page1d <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ?
                reflect_allowed_3_3 : reflect_allowed_3_2) : read_address[0] ? reflect_allowed_3_1 :
                reflect_allowed_3_0) : read_address[1] ? (read_address[0] ? reflect_allowed_2_3 :
                reflect_allowed_2_2) : read_address[0] ? reflect_allowed_2_1 : reflect_allowed_2_0) :
                read_address[2] ? (read_address[1] ? (read_address[0] ? reflect_allowed_1_3 :
                reflect_allowed_1_2) : read_address[0] ? reflect_allowed_1_1 : reflect_allowed_1_0) :
                read_address[1] ? (read_address[0] ? reflect_allowed_0_3 : reflect_allowed_0_2) :
                read_address[0] ? reflect_allowed_0_1 : reflect_allowed_0_0;
        page1d_hit <= read_address[13:4] == 10'h1d;
        page1e <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? reflect_loop :
                reflect_no_checksum) : read_address[0] ? reflect_short : reflect_length) : read_address[1] ?
                (read_address[0] ? reflect_fragment : reflect_cut) : read_address[0] ? reflect_tlvs :
                reflect_answered) : read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : {31'h0, reflect_clearing}) : read_address[1] ? (read_address[0] ?
                32'h0 : {16'h0, reflect_session_timeout}) : read_address[0] ? {31'h0, reflect_stateful} :
                {31'h0, reflect_leave_tlvs};
        page1e_hit <= read_address[13:4] == 10'h1e;
        page1f <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? 32'h0 : reflect_no_session) : read_address[1] ?
                (read_address[0] ? reflect_no_room : reflect_rate_limited) : read_address[0] ? reflect_left :
                reflect_not_allowed;
        page1f_hit <= read_address[13:4] == 10'h1f;
        page20 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : transmit_probe_wait_clocks) : read_address[0] ? transmit_probe_waited :
                transmit_probes) : read_address[1] ? (read_address[0] ? transmit_wait_clocks :
                transmit_waited) : read_address[0] ? transmit_through : transmit_replies;
        page20_hit <= read_address[13:4] == 10'h20;
        page24 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                probe_sent : {31'h0, probe_busy}) : read_address[0] ? 32'h0 : 32'h0) : read_address[1] ?
                (read_address[0] ? 32'h0 : {16'h0, probe_table_address}) : read_address[0] ? {16'h0,
                probe_used} : {31'h0, probe_enable};
        page24_hit <= read_address[13:4] == 10'h24;
        page28 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? receive_overrun : receive_cut) : read_address[2] ? (read_address[1] ?
                (read_address[0] ? receive_stranger : receive_no_checksum) : read_address[0] ? receive_short :
                receive_length) : read_address[1] ? (read_address[0] ? receive_fragment : receive_replies) :
                read_address[0] ? {16'h0, receive_port_base} : {31'h0, receive_enable};
        page28_hit <= read_address[13:4] == 10'h28;
        page2c <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? compare_unsent : compare_taken) : read_address[1] ?
                (read_address[0] ? {31'h0, compare_busy} : 32'h0) : read_address[0] ? 32'h0 : {31'h0,
                compare_raw};
        page2c_hit <= read_address[13:4] == 10'h2c;
        page38 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : {30'h0, control_enable}) : read_address[1] ? (read_address[0] ?
                control_allowed : {16'h0, control_port}) : read_address[0] ? control_ipv4 : control_mac_low) :
                read_address[2] ? (read_address[1] ? (read_address[0] ? {16'h0, control_mac_high} : 32'h0) :
                read_address[0] ? {31'h0, control_value_enable} : control_value_allowed) : read_address[1] ?
                (read_address[0] ? {16'h0, control_value_port} : control_value_ipv4) : read_address[0] ?
                control_value_mac_low : {16'h0, control_value_mac_high};
        page38_hit <= read_address[13:4] == 10'h38;
        read_word <= logic_17 | (page20 & {32{page20_hit}}) | (page24 & {32{page24_hit}}) | (page28 &
                {32{page28_hit}}) | (page2c & {32{page2c_hit}}) | (page38 & {32{page38_hit}});
        if (read_found2) read_data <= read_word;
    end
    always @(posedge clk) begin
        if (rst) begin
            write_address_held <= 1'd0;
            write_data_held <= 1'd0;
            writing <= 1'd0;
            write_response <= 1'd0;
            write_done1 <= 1'd0;
            write_done2 <= 1'd0;
            write_done3 <= 1'd0;
            write_done4 <= 1'd0;
            write_done5 <= 1'd0;
            write_done6 <= 1'd0;
            write_done7 <= 1'd0;
            write_done8 <= 1'd0;
            write_done9 <= 1'd0;
            write_done10 <= 1'd0;
            write_done11 <= 1'd0;
            write_done12 <= 1'd0;
            write_done13 <= 1'd0;
            reading <= 1'd0;
            read_answer <= 1'd0;
            read_found0 <= 1'd0;
            read_found1 <= 1'd0;
            read_found2 <= 1'd0;
            id_scratch <= 32'h0;
            id_scratch_select <= 1'd0;
            clock_source <= 1'd0;
            clock_source_select <= 1'd0;
            clock_increment <= 32'h0;
            clock_increment_select <= 1'd0;
            clock_value_seconds_high <= 16'h0;
            clock_value_seconds_high_select <= 1'd0;
            clock_value_seconds <= 32'h0;
            clock_value_seconds_select <= 1'd0;
            clock_value_ns <= 30'h0;
            clock_value_ns_select <= 1'd0;
            clock_set_select <= 1'd0;
            clock_set_written <= 1'd0;
            clock_adjust_select <= 1'd0;
            clock_adjust_written <= 1'd0;
            clock_latch_select <= 1'd0;
            clock_latch_written <= 1'd0;
            classify_mode <= 2'd0;
            classify_mode_select <= 1'd0;
            classify_entry_label <= 20'h0;
            classify_entry_label_select <= 1'd0;
            classify_entry_select <= 1'd0;
            classify_entry_written <= 1'd0;
            epoch_enable <= 1'd0;
            epoch_enable_select <= 1'd0;
            epoch_tau_ns <= 32'h0;
            epoch_tau_ns_select <= 1'd0;
            epoch_start_ns_low <= 32'h0;
            epoch_start_ns_low_select <= 1'd0;
            epoch_start_ns_high <= 32'h0;
            epoch_start_ns_high_select <= 1'd0;
            epoch_start_number <= 32'h0;
            epoch_start_number_select <= 1'd0;
            epoch_channels_used <= 16'h0;
            epoch_channels_used_select <= 1'd0;
            epoch_limit_ns <= 32'h0;
            epoch_limit_ns_select <= 1'd0;
            dma_enable <= 1'd0;
            dma_enable_select <= 1'd0;
            dma_base_low <= 32'h0;
            dma_base_low_select <= 1'd0;
            dma_base_high <= 32'h0;
            dma_base_high_select <= 1'd0;
            dma_size_log2 <= 5'h0;
            dma_size_log2_select <= 1'd0;
            dma_read <= 32'h0;
            dma_read_select <= 1'd0;
            dma_irq_status <= 1'd0;
            dma_irq_status_select <= 1'd0;
            dma_irq_enable <= 1'd0;
            dma_irq_enable_select <= 1'd0;
            reflect_enable <= 1'd0;
            reflect_enable_select <= 1'd0;
            reflect_port <= 16'h35e;
            reflect_port_select <= 1'd0;
            reflect_mac_high <= 16'h0;
            reflect_mac_high_select <= 1'd0;
            reflect_mac_low <= 32'h0;
            reflect_mac_low_select <= 1'd0;
            reflect_ipv4 <= 32'h0;
            reflect_ipv4_select <= 1'd0;
            reflect_ipv6_0 <= 32'h0;
            reflect_ipv6_0_select <= 1'd0;
            reflect_ipv6_1 <= 32'h0;
            reflect_ipv6_1_select <= 1'd0;
            reflect_ipv6_2 <= 32'h0;
            reflect_ipv6_2_select <= 1'd0;
            reflect_ipv6_3 <= 32'h0;
            reflect_ipv6_3_select <= 1'd0;
            reflect_dscp <= 7'h0;
            reflect_dscp_select <= 1'd0;
            reflect_error_estimate <= 16'h1;
            reflect_error_estimate_select <= 1'd0;
            reflect_utc_offset <= 16'h0;
            reflect_utc_offset_select <= 1'd0;
            reflect_clock_stepped <= 1'd0;
            reflect_clock_stepped_select <= 1'd0;
            reflect_rate_clocks <= 32'h0;
            reflect_rate_clocks_select <= 1'd0;
            reflect_burst <= 8'h0;
            reflect_burst_select <= 1'd0;
            reflect_only_allowed <= 1'd0;
            reflect_only_allowed_select <= 1'd0;
            reflect_allowed_0_0 <= 32'h0;
            reflect_allowed_0_0_select <= 1'd0;
            reflect_allowed_0_1 <= 32'h0;
            reflect_allowed_0_1_select <= 1'd0;
            reflect_allowed_0_2 <= 32'h0;
            reflect_allowed_0_2_select <= 1'd0;
            reflect_allowed_0_3 <= 32'h0;
            reflect_allowed_0_3_select <= 1'd0;
            reflect_allowed_1_0 <= 32'h0;
            reflect_allowed_1_0_select <= 1'd0;
            reflect_allowed_1_1 <= 32'h0;
            reflect_allowed_1_1_select <= 1'd0;
            reflect_allowed_1_2 <= 32'h0;
            reflect_allowed_1_2_select <= 1'd0;
            reflect_allowed_1_3 <= 32'h0;
            reflect_allowed_1_3_select <= 1'd0;
            reflect_allowed_2_0 <= 32'h0;
            reflect_allowed_2_0_select <= 1'd0;
            reflect_allowed_2_1 <= 32'h0;
            reflect_allowed_2_1_select <= 1'd0;
            reflect_allowed_2_2 <= 32'h0;
            reflect_allowed_2_2_select <= 1'd0;
            reflect_allowed_2_3 <= 32'h0;
            reflect_allowed_2_3_select <= 1'd0;
            reflect_allowed_3_0 <= 32'h0;
            reflect_allowed_3_0_select <= 1'd0;
            reflect_allowed_3_1 <= 32'h0;
            reflect_allowed_3_1_select <= 1'd0;
            reflect_allowed_3_2 <= 32'h0;
            reflect_allowed_3_2_select <= 1'd0;
            reflect_allowed_3_3 <= 32'h0;
            reflect_allowed_3_3_select <= 1'd0;
            reflect_leave_tlvs <= 1'd0;
            reflect_leave_tlvs_select <= 1'd0;
            reflect_stateful <= 1'd0;
            reflect_stateful_select <= 1'd0;
            reflect_session_timeout <= 16'h384;
            reflect_session_timeout_select <= 1'd0;
            reflect_clear_sessions_select <= 1'd0;
            reflect_clear_sessions_written <= 1'd0;
            probe_enable <= 1'd0;
            probe_enable_select <= 1'd0;
            probe_used <= 16'h0;
            probe_used_select <= 1'd0;
            probe_table_address <= 16'h0;
            probe_table_address_select <= 1'd0;
            probe_table_data_select <= 1'd0;
            probe_table_data_written <= 1'd0;
            probe_start_select <= 1'd0;
            probe_start_written <= 1'd0;
            probe_stop_select <= 1'd0;
            probe_stop_written <= 1'd0;
            receive_enable <= 1'd0;
            receive_enable_select <= 1'd0;
            receive_port_base <= 16'h0;
            receive_port_base_select <= 1'd0;
            compare_raw <= 1'd0;
            compare_raw_select <= 1'd0;
            compare_clear_select <= 1'd0;
            compare_clear_written <= 1'd0;
            compare_report_select <= 1'd0;
            compare_report_written <= 1'd0;
            control_value_mac_high <= 16'h0;
            control_value_mac_high_select <= 1'd0;
            control_value_mac_low <= 32'h0;
            control_value_mac_low_select <= 1'd0;
            control_value_ipv4 <= 32'h0;
            control_value_ipv4_select <= 1'd0;
            control_value_port <= 16'h0;
            control_value_port_select <= 1'd0;
            control_value_allowed <= 32'h0;
            control_value_allowed_select <= 1'd0;
            control_value_enable <= 1'd0;
            control_value_enable_select <= 1'd0;
            control_set_select <= 1'd0;
            control_set_written <= 1'd0;
        end else begin
            write_address_held <= logic_1 | (write_address_held & ~write);
            write_data_held <= logic_2 | (write_data_held & ~write);
            writing <= write | (writing & ~(write_response & s_axil_bready));
            write_response <= write_done13 | (write_response & ~s_axil_bready);
            write_done1 <= write;
            write_done2 <= write_done1;
            write_done3 <= write_done2;
            write_done4 <= write_done3;
            write_done5 <= write_done4;
            write_done6 <= write_done5;
            write_done7 <= write_done6;
            write_done8 <= write_done7;
            write_done9 <= write_done8;
            write_done10 <= write_done9;
            write_done11 <= write_done10;
            write_done12 <= write_done11;
            write_done13 <= write_done12;
            reading <= logic_3 | (reading & ~(read_answer & s_axil_rready));
            read_answer <= read_found2 | (read_answer & ~s_axil_rready);
            read_found0 <= logic_3;
            read_found1 <= read_found0;
            read_found2 <= read_found1;
            if (id_scratch_select) id_scratch <= (data & mask) | (id_scratch & ~mask);
            id_scratch_select <= write & (write_address == 14'hc);
            if (clock_source_select) clock_source <= (data[0] & mask[0]) | (clock_source & ~mask[0]);
            clock_source_select <= write & (write_address == 14'h40);
            if (clock_increment_select) clock_increment <= (data & mask) | (clock_increment & ~mask);
            clock_increment_select <= write & (write_address == 14'h41);
            if (clock_value_seconds_high_select) clock_value_seconds_high <= (data[15:0] & mask[15:0]) |
                    (clock_value_seconds_high & ~mask[15:0]);
            clock_value_seconds_high_select <= write & (write_address == 14'h42);
            if (clock_value_seconds_select) clock_value_seconds <= (data & mask) | (clock_value_seconds &
                    ~mask);
            clock_value_seconds_select <= write & (write_address == 14'h43);
            if (clock_value_ns_select) clock_value_ns <= (data[29:0] & mask[29:0]) | (clock_value_ns &
                    ~mask[29:0]);
            clock_value_ns_select <= write & (write_address == 14'h44);
            clock_set_select <= write & (write_address == 14'h45);
            clock_set_written <= clock_set_select & (mask[0] | mask[8] | mask[16] | mask[24]);
            clock_adjust_select <= write & (write_address == 14'h46);
            clock_adjust_written <= clock_adjust_select & (mask[0] | mask[8] | mask[16] | mask[24]);
            clock_latch_select <= write & (write_address == 14'h48);
            clock_latch_written <= clock_latch_select & (mask[0] | mask[8] | mask[16] | mask[24]);
            if (classify_mode_select) classify_mode <= (data[1:0] & mask[1:0]) | (classify_mode & ~mask[1:0]);
            classify_mode_select <= write & (write_address == 14'h100);
            if (classify_entry_label_select) classify_entry_label <= (data[19:0] & mask[19:0]) |
                    (classify_entry_label & ~mask[19:0]);
            classify_entry_label_select <= write & (write_address == 14'h101);
            classify_entry_select <= write & (write_address == 14'h102);
            classify_entry_written <= classify_entry_select & (mask[0] | mask[8] | mask[16] | mask[24]);
            if (epoch_enable_select) epoch_enable <= (data[0] & mask[0]) | (epoch_enable & ~mask[0]);
            epoch_enable_select <= write & (write_address == 14'h140);
            if (epoch_tau_ns_select) epoch_tau_ns <= (data & mask) | (epoch_tau_ns & ~mask);
            epoch_tau_ns_select <= write & (write_address == 14'h141);
            if (epoch_start_ns_low_select) epoch_start_ns_low <= (data & mask) | (epoch_start_ns_low & ~mask);
            epoch_start_ns_low_select <= write & (write_address == 14'h142);
            if (epoch_start_ns_high_select) epoch_start_ns_high <= (data & mask) | (epoch_start_ns_high &
                    ~mask);
            epoch_start_ns_high_select <= write & (write_address == 14'h143);
            if (epoch_start_number_select) epoch_start_number <= (data & mask) | (epoch_start_number & ~mask);
            epoch_start_number_select <= write & (write_address == 14'h144);
            if (epoch_channels_used_select) epoch_channels_used <= (data[15:0] & mask[15:0]) |
                    (epoch_channels_used & ~mask[15:0]);
            epoch_channels_used_select <= write & (write_address == 14'h145);
            if (epoch_limit_ns_select) epoch_limit_ns <= (data & mask) | (epoch_limit_ns & ~mask);
            epoch_limit_ns_select <= write & (write_address == 14'h146);
            if (dma_enable_select) dma_enable <= (data[0] & mask[0]) | (dma_enable & ~mask[0]);
            dma_enable_select <= write & (write_address == 14'h180);
            if (dma_base_low_select) dma_base_low <= (data & mask) | (dma_base_low & ~mask);
            dma_base_low_select <= write & (write_address == 14'h181);
            if (dma_base_high_select) dma_base_high <= (data & mask) | (dma_base_high & ~mask);
            dma_base_high_select <= write & (write_address == 14'h182);
            if (dma_size_log2_select) dma_size_log2 <= (data[4:0] & mask[4:0]) | (dma_size_log2 & ~mask[4:0]);
            dma_size_log2_select <= write & (write_address == 14'h183);
            if (dma_read_select) dma_read <= (data & mask) | (dma_read & ~mask);
            dma_read_select <= write & (write_address == 14'h184);
            dma_irq_status <= dma_irq_status_set | (dma_irq_status & ~(logic_7[0] & dma_irq_status_select));
            dma_irq_status_select <= write & (write_address == 14'h18a);
            if (dma_irq_enable_select) dma_irq_enable <= (data[0] & mask[0]) | (dma_irq_enable & ~mask[0]);
            dma_irq_enable_select <= write & (write_address == 14'h18b);
            if (reflect_enable_select) reflect_enable <= (data[0] & mask[0]) | (reflect_enable & ~mask[0]);
            reflect_enable_select <= write & (write_address == 14'h1c0);
            if (reflect_port_select) reflect_port <= (data[15:0] & mask[15:0]) | (reflect_port & ~mask[15:0]);
            reflect_port_select <= write & (write_address == 14'h1c1);
            if (reflect_mac_high_select) reflect_mac_high <= (data[15:0] & mask[15:0]) | (reflect_mac_high &
                    ~mask[15:0]);
            reflect_mac_high_select <= write & (write_address == 14'h1c2);
            if (reflect_mac_low_select) reflect_mac_low <= (data & mask) | (reflect_mac_low & ~mask);
            reflect_mac_low_select <= write & (write_address == 14'h1c3);
            if (reflect_ipv4_select) reflect_ipv4 <= (data & mask) | (reflect_ipv4 & ~mask);
            reflect_ipv4_select <= write & (write_address == 14'h1c4);
            if (reflect_ipv6_0_select) reflect_ipv6_0 <= (data & mask) | (reflect_ipv6_0 & ~mask);
            reflect_ipv6_0_select <= write & (write_address == 14'h1c5);
            if (reflect_ipv6_1_select) reflect_ipv6_1 <= (data & mask) | (reflect_ipv6_1 & ~mask);
            reflect_ipv6_1_select <= write & (write_address == 14'h1c6);
            if (reflect_ipv6_2_select) reflect_ipv6_2 <= (data & mask) | (reflect_ipv6_2 & ~mask);
            reflect_ipv6_2_select <= write & (write_address == 14'h1c7);
            if (reflect_ipv6_3_select) reflect_ipv6_3 <= (data & mask) | (reflect_ipv6_3 & ~mask);
            reflect_ipv6_3_select <= write & (write_address == 14'h1c8);
            if (reflect_dscp_select) reflect_dscp <= (data[6:0] & mask[6:0]) | (reflect_dscp & ~mask[6:0]);
            reflect_dscp_select <= write & (write_address == 14'h1c9);
            if (reflect_error_estimate_select) reflect_error_estimate <= (data[15:0] & mask[15:0]) |
                    (reflect_error_estimate & ~mask[15:0]);
            reflect_error_estimate_select <= write & (write_address == 14'h1ca);
            if (reflect_utc_offset_select) reflect_utc_offset <= (data[15:0] & mask[15:0]) |
                    (reflect_utc_offset & ~mask[15:0]);
            reflect_utc_offset_select <= write & (write_address == 14'h1cb);
            reflect_clock_stepped <= reflect_clock_stepped_set | (reflect_clock_stepped & ~(logic_8[0] &
                    reflect_clock_stepped_select));
            reflect_clock_stepped_select <= write & (write_address == 14'h1cc);
            if (reflect_rate_clocks_select) reflect_rate_clocks <= (data & mask) | (reflect_rate_clocks &
                    ~mask);
            reflect_rate_clocks_select <= write & (write_address == 14'h1cd);
            if (reflect_burst_select) reflect_burst <= (data[7:0] & mask[7:0]) | (reflect_burst & ~mask[7:0]);
            reflect_burst_select <= write & (write_address == 14'h1ce);
            if (reflect_only_allowed_select) reflect_only_allowed <= (data[0] & mask[0]) |
                    (reflect_only_allowed & ~mask[0]);
            reflect_only_allowed_select <= write & (write_address == 14'h1cf);
            if (reflect_allowed_0_0_select) reflect_allowed_0_0 <= (data & mask) | (reflect_allowed_0_0 &
                    ~mask);
            reflect_allowed_0_0_select <= write & (write_address == 14'h1d0);
            if (reflect_allowed_0_1_select) reflect_allowed_0_1 <= (data & mask) | (reflect_allowed_0_1 &
                    ~mask);
            reflect_allowed_0_1_select <= write & (write_address == 14'h1d1);
            if (reflect_allowed_0_2_select) reflect_allowed_0_2 <= (data & mask) | (reflect_allowed_0_2 &
                    ~mask);
            reflect_allowed_0_2_select <= write & (write_address == 14'h1d2);
            if (reflect_allowed_0_3_select) reflect_allowed_0_3 <= (data & mask) | (reflect_allowed_0_3 &
                    ~mask);
            reflect_allowed_0_3_select <= write & (write_address == 14'h1d3);
            if (reflect_allowed_1_0_select) reflect_allowed_1_0 <= (data & mask) | (reflect_allowed_1_0 &
                    ~mask);
            reflect_allowed_1_0_select <= write & (write_address == 14'h1d4);
            if (reflect_allowed_1_1_select) reflect_allowed_1_1 <= (data & mask) | (reflect_allowed_1_1 &
                    ~mask);
            reflect_allowed_1_1_select <= write & (write_address == 14'h1d5);
            if (reflect_allowed_1_2_select) reflect_allowed_1_2 <= (data & mask) | (reflect_allowed_1_2 &
                    ~mask);
            reflect_allowed_1_2_select <= write & (write_address == 14'h1d6);
            if (reflect_allowed_1_3_select) reflect_allowed_1_3 <= (data & mask) | (reflect_allowed_1_3 &
                    ~mask);
            reflect_allowed_1_3_select <= write & (write_address == 14'h1d7);
            if (reflect_allowed_2_0_select) reflect_allowed_2_0 <= (data & mask) | (reflect_allowed_2_0 &
                    ~mask);
            reflect_allowed_2_0_select <= write & (write_address == 14'h1d8);
            if (reflect_allowed_2_1_select) reflect_allowed_2_1 <= (data & mask) | (reflect_allowed_2_1 &
                    ~mask);
            reflect_allowed_2_1_select <= write & (write_address == 14'h1d9);
            if (reflect_allowed_2_2_select) reflect_allowed_2_2 <= (data & mask) | (reflect_allowed_2_2 &
                    ~mask);
            reflect_allowed_2_2_select <= write & (write_address == 14'h1da);
            if (reflect_allowed_2_3_select) reflect_allowed_2_3 <= (data & mask) | (reflect_allowed_2_3 &
                    ~mask);
            reflect_allowed_2_3_select <= write & (write_address == 14'h1db);
            if (reflect_allowed_3_0_select) reflect_allowed_3_0 <= (data & mask) | (reflect_allowed_3_0 &
                    ~mask);
            reflect_allowed_3_0_select <= write & (write_address == 14'h1dc);
            if (reflect_allowed_3_1_select) reflect_allowed_3_1 <= (data & mask) | (reflect_allowed_3_1 &
                    ~mask);
            reflect_allowed_3_1_select <= write & (write_address == 14'h1dd);
            if (reflect_allowed_3_2_select) reflect_allowed_3_2 <= (data & mask) | (reflect_allowed_3_2 &
                    ~mask);
            reflect_allowed_3_2_select <= write & (write_address == 14'h1de);
            if (reflect_allowed_3_3_select) reflect_allowed_3_3 <= (data & mask) | (reflect_allowed_3_3 &
                    ~mask);
            reflect_allowed_3_3_select <= write & (write_address == 14'h1df);
            if (reflect_leave_tlvs_select) reflect_leave_tlvs <= (data[0] & mask[0]) | (reflect_leave_tlvs &
                    ~mask[0]);
            reflect_leave_tlvs_select <= write & (write_address == 14'h1e0);
            if (reflect_stateful_select) reflect_stateful <= (data[0] & mask[0]) | (reflect_stateful &
                    ~mask[0]);
            reflect_stateful_select <= write & (write_address == 14'h1e1);
            if (reflect_session_timeout_select) reflect_session_timeout <= (data[15:0] & mask[15:0]) |
                    (reflect_session_timeout & ~mask[15:0]);
            reflect_session_timeout_select <= write & (write_address == 14'h1e2);
            reflect_clear_sessions_select <= write & (write_address == 14'h1e3);
            reflect_clear_sessions_written <= reflect_clear_sessions_select & (mask[0] | mask[8] | mask[16] |
                    mask[24]);
            if (probe_enable_select) probe_enable <= (data[0] & mask[0]) | (probe_enable & ~mask[0]);
            probe_enable_select <= write & (write_address == 14'h240);
            if (probe_used_select) probe_used <= (data[15:0] & mask[15:0]) | (probe_used & ~mask[15:0]);
            probe_used_select <= write & (write_address == 14'h241);
            if (probe_table_address_select) probe_table_address <= (data[15:0] & mask[15:0]) |
                    (probe_table_address & ~mask[15:0]);
            probe_table_address_select <= write & (write_address == 14'h242);
            probe_table_data_select <= write & (write_address == 14'h243);
            probe_table_data_written <= probe_table_data_select & (mask[0] | mask[8] | mask[16] | mask[24]);
            probe_start_select <= write & (write_address == 14'h244);
            probe_start_written <= probe_start_select & (mask[0] | mask[8] | mask[16] | mask[24]);
            probe_stop_select <= write & (write_address == 14'h245);
            probe_stop_written <= probe_stop_select & (mask[0] | mask[8] | mask[16] | mask[24]);
            if (receive_enable_select) receive_enable <= (data[0] & mask[0]) | (receive_enable & ~mask[0]);
            receive_enable_select <= write & (write_address == 14'h280);
            if (receive_port_base_select) receive_port_base <= (data[15:0] & mask[15:0]) | (receive_port_base
                    & ~mask[15:0]);
            receive_port_base_select <= write & (write_address == 14'h281);
            if (compare_raw_select) compare_raw <= (data[0] & mask[0]) | (compare_raw & ~mask[0]);
            compare_raw_select <= write & (write_address == 14'h2c0);
            compare_clear_select <= write & (write_address == 14'h2c1);
            compare_clear_written <= compare_clear_select & (mask[0] | mask[8] | mask[16] | mask[24]);
            compare_report_select <= write & (write_address == 14'h2c2);
            compare_report_written <= compare_report_select & (mask[0] | mask[8] | mask[16] | mask[24]);
            if (control_value_mac_high_select) control_value_mac_high <= (data[15:0] & mask[15:0]) |
                    (control_value_mac_high & ~mask[15:0]);
            control_value_mac_high_select <= write & (write_address == 14'h380);
            if (control_value_mac_low_select) control_value_mac_low <= (data & mask) | (control_value_mac_low
                    & ~mask);
            control_value_mac_low_select <= write & (write_address == 14'h381);
            if (control_value_ipv4_select) control_value_ipv4 <= (data & mask) | (control_value_ipv4 & ~mask);
            control_value_ipv4_select <= write & (write_address == 14'h382);
            if (control_value_port_select) control_value_port <= (data[15:0] & mask[15:0]) |
                    (control_value_port & ~mask[15:0]);
            control_value_port_select <= write & (write_address == 14'h383);
            if (control_value_allowed_select) control_value_allowed <= (data & mask) | (control_value_allowed
                    & ~mask);
            control_value_allowed_select <= write & (write_address == 14'h384);
            if (control_value_enable_select) control_value_enable <= (data[0] & mask[0]) |
                    (control_value_enable & ~mask[0]);
            control_value_enable_select <= write & (write_address == 14'h385);
            control_set_select <= write & (write_address == 14'h386);
            control_set_written <= control_set_select & (mask[0] | mask[8] | mask[16] | mask[24]);
        end
    end

    assign s_axil_awready = ~write_address_held;
    assign s_axil_wready = ~write_data_held;
    assign s_axil_bresp = 2'd0;
    assign s_axil_bvalid = write_response;
    assign clock_set_pulse = clock_set_written;
    assign clock_adjust_pulse = clock_adjust_written;
    assign clock_latch_pulse = clock_latch_written;
    assign classify_entry_pulse = classify_entry_written;
    assign reflect_clear_sessions_pulse = reflect_clear_sessions_written;
    assign probe_table_data_pulse = probe_table_data_written;
    assign probe_start_pulse = probe_start_written;
    assign probe_stop_pulse = probe_stop_written;
    assign compare_clear_pulse = compare_clear_written;
    assign compare_report_pulse = compare_report_written;
    assign control_set_pulse = control_set_written;
    assign s_axil_arready = ~reading;
    assign s_axil_rdata = read_data;
    assign s_axil_rresp = 2'd0;
    assign s_axil_rvalid = read_answer;
endmodule

`default_nettype wire
