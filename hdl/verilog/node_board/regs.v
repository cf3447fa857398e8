// Generated from Rust; do not edit.
`default_nettype none

module regs (
    input  wire clk, // regs.rs:54
    input  wire rst, // regs.rs:54
    /* verilator lint_off UNUSEDSIGNAL */ // all accesses have the same rights
    input  wire [2:0] s_axil_awprot, // axi_lite.rs:46
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // all accesses have the same rights
    input  wire [2:0] s_axil_arprot, // axi_lite.rs:46
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire s_axil_awvalid, // axi_lite.rs:46
    input  wire s_axil_wvalid, // axi_lite.rs:46
    input  wire s_axil_bready, // axi_lite.rs:46
    output wire s_axil_awready, // axi_lite.rs:47
    output wire s_axil_wready, // axi_lite.rs:47
    output wire [1:0] s_axil_bresp, // axi_lite.rs:47
    output wire s_axil_bvalid, // axi_lite.rs:47
    input  wire s_axil_rready, // axi_lite.rs:46
    input  wire s_axil_arvalid, // axi_lite.rs:46
    /* verilator lint_off UNUSEDSIGNAL */ // whole words only
    input  wire [15:0] s_axil_awaddr, // axi_lite.rs:46
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire [31:0] s_axil_wdata, // axi_lite.rs:46
    input  wire [3:0] s_axil_wstrb, // axi_lite.rs:46
    /* verilator lint_off UNUSEDSIGNAL */ // whole words only
    input  wire [15:0] s_axil_araddr, // axi_lite.rs:46
    /* verilator lint_on UNUSEDSIGNAL */
    output wire [31:0] id_scratch, // regs.rs:168
    output wire clock_source, // regs.rs:168
    output wire [31:0] clock_increment, // regs.rs:168
    output wire [15:0] clock_value_seconds_high, // regs.rs:168
    output wire [31:0] clock_value_seconds, // regs.rs:168
    output wire [29:0] clock_value_ns, // regs.rs:168
    output reg  clock_set, // regs.rs:187
    output wire clock_set_pulse, // regs.rs:190
    output reg  [31:0] clock_adjust, // regs.rs:187
    output wire clock_adjust_pulse, // regs.rs:190
    input  wire [31:0] clock_steps, // regs.rs:64
    output reg  clock_latch, // regs.rs:187
    output wire clock_latch_pulse, // regs.rs:190
    input  wire [15:0] clock_now_seconds_high, // regs.rs:64
    input  wire [31:0] clock_now_seconds, // regs.rs:64
    input  wire [29:0] clock_now_ns, // regs.rs:64
    input  wire [15:0] clock_now_fraction, // regs.rs:64
    input  wire tap_ingress_frames, // regs.rs:68
    input  wire tap_ingress_events, // regs.rs:68
    input  wire tap_ingress_oversize, // regs.rs:68
    input  wire tap_ingress_bad_keep, // regs.rs:68
    input  wire tap_ingress_bad_frame, // regs.rs:68
    input  wire tap_ingress_runt, // regs.rs:68
    input  wire tap_egress_frames, // regs.rs:68
    input  wire tap_egress_events, // regs.rs:68
    input  wire tap_egress_oversize, // regs.rs:68
    input  wire tap_egress_bad_keep, // regs.rs:68
    input  wire tap_egress_bad_frame, // regs.rs:68
    input  wire tap_egress_runt, // regs.rs:68
    input  wire parse_ingress_other, // regs.rs:68
    input  wire parse_ingress_llc, // regs.rs:68
    input  wire parse_ingress_arp, // regs.rs:68
    input  wire parse_ingress_ipv4, // regs.rs:68
    input  wire parse_ingress_ipv6, // regs.rs:68
    input  wire parse_ingress_tcp, // regs.rs:68
    input  wire parse_ingress_udp, // regs.rs:68
    input  wire parse_ingress_sctp, // regs.rs:68
    input  wire parse_ingress_icmp, // regs.rs:68
    input  wire parse_ingress_fragment, // regs.rs:68
    input  wire parse_ingress_l4_other, // regs.rs:68
    input  wire parse_ingress_vlan, // regs.rs:68
    input  wire parse_ingress_mpls, // regs.rs:68
    input  wire parse_ingress_vlan_depth, // regs.rs:68
    input  wire parse_ingress_mpls_depth, // regs.rs:68
    input  wire parse_ingress_truncated, // regs.rs:68
    input  wire parse_ingress_version, // regs.rs:68
    input  wire parse_ingress_header_length, // regs.rs:68
    input  wire parse_ingress_ip_length, // regs.rs:68
    input  wire parse_ingress_ext_depth, // regs.rs:68
    input  wire parse_ingress_window, // regs.rs:68
    input  wire parse_egress_other, // regs.rs:68
    input  wire parse_egress_llc, // regs.rs:68
    input  wire parse_egress_arp, // regs.rs:68
    input  wire parse_egress_ipv4, // regs.rs:68
    input  wire parse_egress_ipv6, // regs.rs:68
    input  wire parse_egress_tcp, // regs.rs:68
    input  wire parse_egress_udp, // regs.rs:68
    input  wire parse_egress_sctp, // regs.rs:68
    input  wire parse_egress_icmp, // regs.rs:68
    input  wire parse_egress_fragment, // regs.rs:68
    input  wire parse_egress_l4_other, // regs.rs:68
    input  wire parse_egress_vlan, // regs.rs:68
    input  wire parse_egress_mpls, // regs.rs:68
    input  wire parse_egress_vlan_depth, // regs.rs:68
    input  wire parse_egress_mpls_depth, // regs.rs:68
    input  wire parse_egress_truncated, // regs.rs:68
    input  wire parse_egress_version, // regs.rs:68
    input  wire parse_egress_header_length, // regs.rs:68
    input  wire parse_egress_ip_length, // regs.rs:68
    input  wire parse_egress_ext_depth, // regs.rs:68
    input  wire parse_egress_window, // regs.rs:68
    output wire [1:0] classify_mode, // regs.rs:168
    output wire [19:0] classify_entry_label, // regs.rs:168
    output reg  [16:0] classify_entry, // regs.rs:187
    output wire classify_entry_pulse, // regs.rs:190
    input  wire classify_unknown_ingress, // regs.rs:68
    input  wire classify_unknown_egress, // regs.rs:68
    output wire epoch_enable, // regs.rs:168
    output wire [31:0] epoch_tau_ns, // regs.rs:168
    output wire [31:0] epoch_start_ns_low, // regs.rs:168
    output wire [31:0] epoch_start_ns_high, // regs.rs:168
    output wire [31:0] epoch_start_number, // regs.rs:168
    output wire [15:0] epoch_channels_used, // regs.rs:168
    output wire [31:0] epoch_limit_ns, // regs.rs:168
    input  wire [1:0] epoch_status, // regs.rs:64
    input  wire [31:0] epoch_number, // regs.rs:64
    input  wire [31:0] epoch_walked, // regs.rs:64
    input  wire [31:0] epoch_merged, // regs.rs:64
    input  wire [15:0] epoch_occupied, // regs.rs:64
    input  wire [31:0] epoch_arrivals, // regs.rs:64
    input  wire [31:0] epoch_departures, // regs.rs:64
    input  wire [31:0] epoch_drops, // regs.rs:64
    input  wire [31:0] epoch_refused_drops, // regs.rs:64
    input  wire epoch_walking, // regs.rs:64
    output wire dma_enable, // regs.rs:168
    output wire [31:0] dma_base_low, // regs.rs:168
    output wire [31:0] dma_base_high, // regs.rs:168
    output wire [4:0] dma_size_log2, // regs.rs:168
    output wire [31:0] dma_read, // regs.rs:168
    input  wire [31:0] dma_written, // regs.rs:64
    input  wire [31:0] dma_lost_epoch, // regs.rs:64
    input  wire [31:0] dma_lost_suspect, // regs.rs:64
    input  wire [31:0] dma_lost_epoch_end, // regs.rs:64
    input  wire [31:0] dma_errors, // regs.rs:64
    input  wire dma_irq_status_set, // regs.rs:175
    output reg  dma_irq_status, // regs.rs:178
    output wire dma_irq_enable, // regs.rs:168
    input  wire dma_idle, // regs.rs:64
    input  wire [31:0] dma_offered, // regs.rs:64
    input  wire [31:0] dma_lost_session, // regs.rs:64
    input  wire [31:0] dma_lost_quantity, // regs.rs:64
    input  wire [31:0] dma_lost_buckets, // regs.rs:64
    input  wire [31:0] dma_lost_probe, // regs.rs:64
    output wire reflect_enable, // regs.rs:168
    output wire [15:0] reflect_port, // regs.rs:168
    output wire [15:0] reflect_mac_high, // regs.rs:168
    output wire [31:0] reflect_mac_low, // regs.rs:168
    output wire [31:0] reflect_ipv4, // regs.rs:168
    output wire [31:0] reflect_ipv6_0, // regs.rs:168
    output wire [31:0] reflect_ipv6_1, // regs.rs:168
    output wire [31:0] reflect_ipv6_2, // regs.rs:168
    output wire [31:0] reflect_ipv6_3, // regs.rs:168
    output wire [6:0] reflect_dscp, // regs.rs:168
    output wire [15:0] reflect_error_estimate, // regs.rs:168
    output wire [15:0] reflect_utc_offset, // regs.rs:168
    input  wire reflect_clock_stepped_set, // regs.rs:175
    output reg  reflect_clock_stepped, // regs.rs:178
    output wire [31:0] reflect_rate_clocks, // regs.rs:168
    output wire [7:0] reflect_burst, // regs.rs:168
    output wire reflect_only_allowed, // regs.rs:168
    output wire [31:0] reflect_allowed_0_0, // regs.rs:168
    output wire [31:0] reflect_allowed_0_1, // regs.rs:168
    output wire [31:0] reflect_allowed_0_2, // regs.rs:168
    output wire [31:0] reflect_allowed_0_3, // regs.rs:168
    output wire [31:0] reflect_allowed_1_0, // regs.rs:168
    output wire [31:0] reflect_allowed_1_1, // regs.rs:168
    output wire [31:0] reflect_allowed_1_2, // regs.rs:168
    output wire [31:0] reflect_allowed_1_3, // regs.rs:168
    output wire [31:0] reflect_allowed_2_0, // regs.rs:168
    output wire [31:0] reflect_allowed_2_1, // regs.rs:168
    output wire [31:0] reflect_allowed_2_2, // regs.rs:168
    output wire [31:0] reflect_allowed_2_3, // regs.rs:168
    output wire [31:0] reflect_allowed_3_0, // regs.rs:168
    output wire [31:0] reflect_allowed_3_1, // regs.rs:168
    output wire [31:0] reflect_allowed_3_2, // regs.rs:168
    output wire [31:0] reflect_allowed_3_3, // regs.rs:168
    output wire reflect_leave_tlvs, // regs.rs:168
    output wire reflect_stateful, // regs.rs:168
    output wire [15:0] reflect_session_timeout, // regs.rs:168
    output reg  reflect_clear_sessions, // regs.rs:187
    output wire reflect_clear_sessions_pulse, // regs.rs:190
    input  wire reflect_clearing, // regs.rs:64
    input  wire reflect_answered, // regs.rs:68
    input  wire reflect_tlvs, // regs.rs:68
    input  wire reflect_cut, // regs.rs:68
    input  wire reflect_fragment, // regs.rs:68
    input  wire reflect_length, // regs.rs:68
    input  wire reflect_short, // regs.rs:68
    input  wire reflect_no_checksum, // regs.rs:68
    input  wire reflect_loop, // regs.rs:68
    input  wire reflect_not_allowed, // regs.rs:68
    input  wire reflect_left, // regs.rs:68
    input  wire reflect_rate_limited, // regs.rs:68
    input  wire reflect_no_room, // regs.rs:68
    input  wire reflect_no_session, // regs.rs:68
    input  wire [1:0] transmit_replies, // regs.rs:68
    input  wire [1:0] transmit_through, // regs.rs:68
    input  wire [1:0] transmit_waited, // regs.rs:68
    input  wire [1:0] transmit_wait_clocks, // regs.rs:68
    input  wire [1:0] transmit_probes, // regs.rs:68
    input  wire [1:0] transmit_probe_waited, // regs.rs:68
    input  wire [1:0] transmit_probe_wait_clocks, // regs.rs:68
    output wire probe_enable, // regs.rs:168
    output wire [15:0] probe_used, // regs.rs:168
    output wire [15:0] probe_table_address, // regs.rs:168
    output reg  [31:0] probe_table_data, // regs.rs:187
    output wire probe_table_data_pulse, // regs.rs:190
    output reg  [15:0] probe_start, // regs.rs:187
    output wire probe_start_pulse, // regs.rs:190
    output reg  [15:0] probe_stop, // regs.rs:187
    output wire probe_stop_pulse, // regs.rs:190
    input  wire probe_busy, // regs.rs:64
    input  wire probe_sent, // regs.rs:68
    output wire receive_enable, // regs.rs:168
    output wire [15:0] receive_port_base, // regs.rs:168
    input  wire receive_replies, // regs.rs:68
    input  wire receive_fragment, // regs.rs:68
    input  wire receive_length, // regs.rs:68
    input  wire receive_short, // regs.rs:68
    input  wire receive_no_checksum, // regs.rs:68
    input  wire receive_stranger, // regs.rs:68
    input  wire receive_cut, // regs.rs:68
    input  wire receive_overrun, // regs.rs:68
    output wire compare_raw, // regs.rs:168
    output reg  [15:0] compare_clear, // regs.rs:187
    output wire compare_clear_pulse, // regs.rs:190
    output reg  [15:0] compare_report, // regs.rs:187
    output wire compare_report_pulse, // regs.rs:190
    input  wire compare_busy, // regs.rs:64
    input  wire compare_taken, // regs.rs:68
    input  wire compare_unsent, // regs.rs:68
    output wire [15:0] control_value_mac_high, // regs.rs:168
    output wire [31:0] control_value_mac_low, // regs.rs:168
    output wire [31:0] control_value_ipv4, // regs.rs:168
    output wire [15:0] control_value_port, // regs.rs:168
    output wire [31:0] control_value_allowed, // regs.rs:168
    output wire control_value_enable, // regs.rs:168
    output reg  [4:0] control_set, // regs.rs:187
    output wire control_set_pulse, // regs.rs:190
    input  wire [15:0] control_mac_high, // regs.rs:64
    input  wire [31:0] control_mac_low, // regs.rs:64
    input  wire [31:0] control_ipv4, // regs.rs:64
    input  wire [15:0] control_port, // regs.rs:64
    input  wire [31:0] control_allowed, // regs.rs:64
    input  wire [1:0] control_enable, // regs.rs:64
    output wire s_axil_arready, // axi_lite.rs:47
    output wire [31:0] s_axil_rdata, // axi_lite.rs:47
    output wire [1:0] s_axil_rresp, // axi_lite.rs:47
    output wire s_axil_rvalid // axi_lite.rs:47
);
    reg write_address_held; // axi_lite.rs:48
    reg write_data_held; // axi_lite.rs:48
    reg writing; // axi_lite.rs:48
    reg write_response; // axi_lite.rs:48
    reg write_done1; // axi_lite.rs:66
    reg write_done2; // axi_lite.rs:66
    reg write_done3; // axi_lite.rs:66
    reg write_done4; // axi_lite.rs:66
    reg write_done5; // axi_lite.rs:66
    reg write_done6; // axi_lite.rs:66
    reg write_done7; // axi_lite.rs:66
    reg write_done8; // axi_lite.rs:66
    reg write_done9; // axi_lite.rs:66
    reg write_done10; // axi_lite.rs:66
    reg write_done11; // axi_lite.rs:66
    reg write_done12; // axi_lite.rs:66
    reg write_done13; // axi_lite.rs:66
    reg reading; // axi_lite.rs:48
    reg read_answer; // axi_lite.rs:48
    reg [13:0] write_address; // axi_lite.rs:50
    reg [31:0] write_data; // axi_lite.rs:50
    reg [3:0] write_strobe; // axi_lite.rs:50
    reg read; // regs.rs:55
    reg [13:0] read_address; // axi_lite.rs:50
    reg [31:0] data; // regs.rs:143
    reg [3:0] strobe; // regs.rs:144
    reg [31:0] mask; // regs.rs:145
    reg id_scratch_select; // regs.rs:151
    reg [7:0] id_scratch_at0; // regs.rs:161
    reg [7:0] id_scratch_at8; // regs.rs:161
    reg [7:0] id_scratch_at16; // regs.rs:161
    reg [7:0] id_scratch_at24; // regs.rs:161
    reg clock_source_select; // regs.rs:151
    reg clock_source_at0; // regs.rs:161
    reg clock_increment_select; // regs.rs:151
    reg [7:0] clock_increment_at0; // regs.rs:161
    reg [7:0] clock_increment_at8; // regs.rs:161
    reg [7:0] clock_increment_at16; // regs.rs:161
    reg [7:0] clock_increment_at24; // regs.rs:161
    reg clock_value_seconds_high_select; // regs.rs:151
    reg [7:0] clock_value_seconds_high_at0; // regs.rs:161
    reg [7:0] clock_value_seconds_high_at8; // regs.rs:161
    reg clock_value_seconds_select; // regs.rs:151
    reg [7:0] clock_value_seconds_at0; // regs.rs:161
    reg [7:0] clock_value_seconds_at8; // regs.rs:161
    reg [7:0] clock_value_seconds_at16; // regs.rs:161
    reg [7:0] clock_value_seconds_at24; // regs.rs:161
    reg clock_value_ns_select; // regs.rs:151
    reg [7:0] clock_value_ns_at0; // regs.rs:161
    reg [7:0] clock_value_ns_at8; // regs.rs:161
    reg [7:0] clock_value_ns_at16; // regs.rs:161
    reg [5:0] clock_value_ns_at24; // regs.rs:161
    reg clock_set_select; // regs.rs:151
    reg clock_set_written; // regs.rs:190
    reg clock_adjust_select; // regs.rs:151
    reg clock_adjust_written; // regs.rs:190
    reg clock_latch_select; // regs.rs:151
    reg clock_latch_written; // regs.rs:190
    reg tap_ingress_frames_event; // regs.rs:69
    reg tap_ingress_events_event; // regs.rs:69
    reg tap_ingress_oversize_event; // regs.rs:69
    reg tap_ingress_bad_keep_event; // regs.rs:69
    reg tap_ingress_bad_frame_event; // regs.rs:69
    reg tap_ingress_runt_event; // regs.rs:69
    reg tap_egress_frames_event; // regs.rs:69
    reg tap_egress_events_event; // regs.rs:69
    reg tap_egress_oversize_event; // regs.rs:69
    reg tap_egress_bad_keep_event; // regs.rs:69
    reg tap_egress_bad_frame_event; // regs.rs:69
    reg tap_egress_runt_event; // regs.rs:69
    reg parse_ingress_other_event; // regs.rs:69
    reg parse_ingress_llc_event; // regs.rs:69
    reg parse_ingress_arp_event; // regs.rs:69
    reg parse_ingress_ipv4_event; // regs.rs:69
    reg parse_ingress_ipv6_event; // regs.rs:69
    reg parse_ingress_tcp_event; // regs.rs:69
    reg parse_ingress_udp_event; // regs.rs:69
    reg parse_ingress_sctp_event; // regs.rs:69
    reg parse_ingress_icmp_event; // regs.rs:69
    reg parse_ingress_fragment_event; // regs.rs:69
    reg parse_ingress_l4_other_event; // regs.rs:69
    reg parse_ingress_vlan_event; // regs.rs:69
    reg parse_ingress_mpls_event; // regs.rs:69
    reg parse_ingress_vlan_depth_event; // regs.rs:69
    reg parse_ingress_mpls_depth_event; // regs.rs:69
    reg parse_ingress_truncated_event; // regs.rs:69
    reg parse_ingress_version_event; // regs.rs:69
    reg parse_ingress_header_length_event; // regs.rs:69
    reg parse_ingress_ip_length_event; // regs.rs:69
    reg parse_ingress_ext_depth_event; // regs.rs:69
    reg parse_ingress_window_event; // regs.rs:69
    reg parse_egress_other_event; // regs.rs:69
    reg parse_egress_llc_event; // regs.rs:69
    reg parse_egress_arp_event; // regs.rs:69
    reg parse_egress_ipv4_event; // regs.rs:69
    reg parse_egress_ipv6_event; // regs.rs:69
    reg parse_egress_tcp_event; // regs.rs:69
    reg parse_egress_udp_event; // regs.rs:69
    reg parse_egress_sctp_event; // regs.rs:69
    reg parse_egress_icmp_event; // regs.rs:69
    reg parse_egress_fragment_event; // regs.rs:69
    reg parse_egress_l4_other_event; // regs.rs:69
    reg parse_egress_vlan_event; // regs.rs:69
    reg parse_egress_mpls_event; // regs.rs:69
    reg parse_egress_vlan_depth_event; // regs.rs:69
    reg parse_egress_mpls_depth_event; // regs.rs:69
    reg parse_egress_truncated_event; // regs.rs:69
    reg parse_egress_version_event; // regs.rs:69
    reg parse_egress_header_length_event; // regs.rs:69
    reg parse_egress_ip_length_event; // regs.rs:69
    reg parse_egress_ext_depth_event; // regs.rs:69
    reg parse_egress_window_event; // regs.rs:69
    reg classify_mode_select; // regs.rs:151
    reg [1:0] classify_mode_at0; // regs.rs:161
    reg classify_entry_label_select; // regs.rs:151
    reg [7:0] classify_entry_label_at0; // regs.rs:161
    reg [7:0] classify_entry_label_at8; // regs.rs:161
    reg [3:0] classify_entry_label_at16; // regs.rs:161
    reg classify_entry_select; // regs.rs:151
    reg classify_entry_written; // regs.rs:190
    reg classify_unknown_ingress_event; // regs.rs:69
    reg classify_unknown_egress_event; // regs.rs:69
    reg epoch_enable_select; // regs.rs:151
    reg epoch_enable_at0; // regs.rs:161
    reg epoch_tau_ns_select; // regs.rs:151
    reg [7:0] epoch_tau_ns_at0; // regs.rs:161
    reg [7:0] epoch_tau_ns_at8; // regs.rs:161
    reg [7:0] epoch_tau_ns_at16; // regs.rs:161
    reg [7:0] epoch_tau_ns_at24; // regs.rs:161
    reg epoch_start_ns_low_select; // regs.rs:151
    reg [7:0] epoch_start_ns_low_at0; // regs.rs:161
    reg [7:0] epoch_start_ns_low_at8; // regs.rs:161
    reg [7:0] epoch_start_ns_low_at16; // regs.rs:161
    reg [7:0] epoch_start_ns_low_at24; // regs.rs:161
    reg epoch_start_ns_high_select; // regs.rs:151
    reg [7:0] epoch_start_ns_high_at0; // regs.rs:161
    reg [7:0] epoch_start_ns_high_at8; // regs.rs:161
    reg [7:0] epoch_start_ns_high_at16; // regs.rs:161
    reg [7:0] epoch_start_ns_high_at24; // regs.rs:161
    reg epoch_start_number_select; // regs.rs:151
    reg [7:0] epoch_start_number_at0; // regs.rs:161
    reg [7:0] epoch_start_number_at8; // regs.rs:161
    reg [7:0] epoch_start_number_at16; // regs.rs:161
    reg [7:0] epoch_start_number_at24; // regs.rs:161
    reg epoch_channels_used_select; // regs.rs:151
    reg [7:0] epoch_channels_used_at0; // regs.rs:161
    reg [7:0] epoch_channels_used_at8; // regs.rs:161
    reg epoch_limit_ns_select; // regs.rs:151
    reg [7:0] epoch_limit_ns_at0; // regs.rs:161
    reg [7:0] epoch_limit_ns_at8; // regs.rs:161
    reg [7:0] epoch_limit_ns_at16; // regs.rs:161
    reg [7:0] epoch_limit_ns_at24; // regs.rs:161
    reg dma_enable_select; // regs.rs:151
    reg dma_enable_at0; // regs.rs:161
    reg dma_base_low_select; // regs.rs:151
    reg [7:0] dma_base_low_at0; // regs.rs:161
    reg [7:0] dma_base_low_at8; // regs.rs:161
    reg [7:0] dma_base_low_at16; // regs.rs:161
    reg [7:0] dma_base_low_at24; // regs.rs:161
    reg dma_base_high_select; // regs.rs:151
    reg [7:0] dma_base_high_at0; // regs.rs:161
    reg [7:0] dma_base_high_at8; // regs.rs:161
    reg [7:0] dma_base_high_at16; // regs.rs:161
    reg [7:0] dma_base_high_at24; // regs.rs:161
    reg dma_size_log2_select; // regs.rs:151
    reg [4:0] dma_size_log2_at0; // regs.rs:161
    reg dma_read_select; // regs.rs:151
    reg [7:0] dma_read_at0; // regs.rs:161
    reg [7:0] dma_read_at8; // regs.rs:161
    reg [7:0] dma_read_at16; // regs.rs:161
    reg [7:0] dma_read_at24; // regs.rs:161
    reg dma_irq_status_select; // regs.rs:151
    reg dma_irq_enable_select; // regs.rs:151
    reg dma_irq_enable_at0; // regs.rs:161
    reg reflect_enable_select; // regs.rs:151
    reg reflect_enable_at0; // regs.rs:161
    reg reflect_port_select; // regs.rs:151
    reg [7:0] reflect_port_at0; // regs.rs:161
    reg [7:0] reflect_port_at8; // regs.rs:161
    reg reflect_mac_high_select; // regs.rs:151
    reg [7:0] reflect_mac_high_at0; // regs.rs:161
    reg [7:0] reflect_mac_high_at8; // regs.rs:161
    reg reflect_mac_low_select; // regs.rs:151
    reg [7:0] reflect_mac_low_at0; // regs.rs:161
    reg [7:0] reflect_mac_low_at8; // regs.rs:161
    reg [7:0] reflect_mac_low_at16; // regs.rs:161
    reg [7:0] reflect_mac_low_at24; // regs.rs:161
    reg reflect_ipv4_select; // regs.rs:151
    reg [7:0] reflect_ipv4_at0; // regs.rs:161
    reg [7:0] reflect_ipv4_at8; // regs.rs:161
    reg [7:0] reflect_ipv4_at16; // regs.rs:161
    reg [7:0] reflect_ipv4_at24; // regs.rs:161
    reg reflect_ipv6_0_select; // regs.rs:151
    reg [7:0] reflect_ipv6_0_at0; // regs.rs:161
    reg [7:0] reflect_ipv6_0_at8; // regs.rs:161
    reg [7:0] reflect_ipv6_0_at16; // regs.rs:161
    reg [7:0] reflect_ipv6_0_at24; // regs.rs:161
    reg reflect_ipv6_1_select; // regs.rs:151
    reg [7:0] reflect_ipv6_1_at0; // regs.rs:161
    reg [7:0] reflect_ipv6_1_at8; // regs.rs:161
    reg [7:0] reflect_ipv6_1_at16; // regs.rs:161
    reg [7:0] reflect_ipv6_1_at24; // regs.rs:161
    reg reflect_ipv6_2_select; // regs.rs:151
    reg [7:0] reflect_ipv6_2_at0; // regs.rs:161
    reg [7:0] reflect_ipv6_2_at8; // regs.rs:161
    reg [7:0] reflect_ipv6_2_at16; // regs.rs:161
    reg [7:0] reflect_ipv6_2_at24; // regs.rs:161
    reg reflect_ipv6_3_select; // regs.rs:151
    reg [7:0] reflect_ipv6_3_at0; // regs.rs:161
    reg [7:0] reflect_ipv6_3_at8; // regs.rs:161
    reg [7:0] reflect_ipv6_3_at16; // regs.rs:161
    reg [7:0] reflect_ipv6_3_at24; // regs.rs:161
    reg reflect_dscp_select; // regs.rs:151
    reg [6:0] reflect_dscp_at0; // regs.rs:161
    reg reflect_error_estimate_select; // regs.rs:151
    reg [7:0] reflect_error_estimate_at0; // regs.rs:161
    reg [7:0] reflect_error_estimate_at8; // regs.rs:161
    reg reflect_utc_offset_select; // regs.rs:151
    reg [7:0] reflect_utc_offset_at0; // regs.rs:161
    reg [7:0] reflect_utc_offset_at8; // regs.rs:161
    reg reflect_clock_stepped_select; // regs.rs:151
    reg reflect_rate_clocks_select; // regs.rs:151
    reg [7:0] reflect_rate_clocks_at0; // regs.rs:161
    reg [7:0] reflect_rate_clocks_at8; // regs.rs:161
    reg [7:0] reflect_rate_clocks_at16; // regs.rs:161
    reg [7:0] reflect_rate_clocks_at24; // regs.rs:161
    reg reflect_burst_select; // regs.rs:151
    reg [7:0] reflect_burst_at0; // regs.rs:161
    reg reflect_only_allowed_select; // regs.rs:151
    reg reflect_only_allowed_at0; // regs.rs:161
    reg reflect_allowed_0_0_select; // regs.rs:151
    reg [7:0] reflect_allowed_0_0_at0; // regs.rs:161
    reg [7:0] reflect_allowed_0_0_at8; // regs.rs:161
    reg [7:0] reflect_allowed_0_0_at16; // regs.rs:161
    reg [7:0] reflect_allowed_0_0_at24; // regs.rs:161
    reg reflect_allowed_0_1_select; // regs.rs:151
    reg [7:0] reflect_allowed_0_1_at0; // regs.rs:161
    reg [7:0] reflect_allowed_0_1_at8; // regs.rs:161
    reg [7:0] reflect_allowed_0_1_at16; // regs.rs:161
    reg [7:0] reflect_allowed_0_1_at24; // regs.rs:161
    reg reflect_allowed_0_2_select; // regs.rs:151
    reg [7:0] reflect_allowed_0_2_at0; // regs.rs:161
    reg [7:0] reflect_allowed_0_2_at8; // regs.rs:161
    reg [7:0] reflect_allowed_0_2_at16; // regs.rs:161
    reg [7:0] reflect_allowed_0_2_at24; // regs.rs:161
    reg reflect_allowed_0_3_select; // regs.rs:151
    reg [7:0] reflect_allowed_0_3_at0; // regs.rs:161
    reg [7:0] reflect_allowed_0_3_at8; // regs.rs:161
    reg [7:0] reflect_allowed_0_3_at16; // regs.rs:161
    reg [7:0] reflect_allowed_0_3_at24; // regs.rs:161
    reg reflect_allowed_1_0_select; // regs.rs:151
    reg [7:0] reflect_allowed_1_0_at0; // regs.rs:161
    reg [7:0] reflect_allowed_1_0_at8; // regs.rs:161
    reg [7:0] reflect_allowed_1_0_at16; // regs.rs:161
    reg [7:0] reflect_allowed_1_0_at24; // regs.rs:161
    reg reflect_allowed_1_1_select; // regs.rs:151
    reg [7:0] reflect_allowed_1_1_at0; // regs.rs:161
    reg [7:0] reflect_allowed_1_1_at8; // regs.rs:161
    reg [7:0] reflect_allowed_1_1_at16; // regs.rs:161
    reg [7:0] reflect_allowed_1_1_at24; // regs.rs:161
    reg reflect_allowed_1_2_select; // regs.rs:151
    reg [7:0] reflect_allowed_1_2_at0; // regs.rs:161
    reg [7:0] reflect_allowed_1_2_at8; // regs.rs:161
    reg [7:0] reflect_allowed_1_2_at16; // regs.rs:161
    reg [7:0] reflect_allowed_1_2_at24; // regs.rs:161
    reg reflect_allowed_1_3_select; // regs.rs:151
    reg [7:0] reflect_allowed_1_3_at0; // regs.rs:161
    reg [7:0] reflect_allowed_1_3_at8; // regs.rs:161
    reg [7:0] reflect_allowed_1_3_at16; // regs.rs:161
    reg [7:0] reflect_allowed_1_3_at24; // regs.rs:161
    reg reflect_allowed_2_0_select; // regs.rs:151
    reg [7:0] reflect_allowed_2_0_at0; // regs.rs:161
    reg [7:0] reflect_allowed_2_0_at8; // regs.rs:161
    reg [7:0] reflect_allowed_2_0_at16; // regs.rs:161
    reg [7:0] reflect_allowed_2_0_at24; // regs.rs:161
    reg reflect_allowed_2_1_select; // regs.rs:151
    reg [7:0] reflect_allowed_2_1_at0; // regs.rs:161
    reg [7:0] reflect_allowed_2_1_at8; // regs.rs:161
    reg [7:0] reflect_allowed_2_1_at16; // regs.rs:161
    reg [7:0] reflect_allowed_2_1_at24; // regs.rs:161
    reg reflect_allowed_2_2_select; // regs.rs:151
    reg [7:0] reflect_allowed_2_2_at0; // regs.rs:161
    reg [7:0] reflect_allowed_2_2_at8; // regs.rs:161
    reg [7:0] reflect_allowed_2_2_at16; // regs.rs:161
    reg [7:0] reflect_allowed_2_2_at24; // regs.rs:161
    reg reflect_allowed_2_3_select; // regs.rs:151
    reg [7:0] reflect_allowed_2_3_at0; // regs.rs:161
    reg [7:0] reflect_allowed_2_3_at8; // regs.rs:161
    reg [7:0] reflect_allowed_2_3_at16; // regs.rs:161
    reg [7:0] reflect_allowed_2_3_at24; // regs.rs:161
    reg reflect_allowed_3_0_select; // regs.rs:151
    reg [7:0] reflect_allowed_3_0_at0; // regs.rs:161
    reg [7:0] reflect_allowed_3_0_at8; // regs.rs:161
    reg [7:0] reflect_allowed_3_0_at16; // regs.rs:161
    reg [7:0] reflect_allowed_3_0_at24; // regs.rs:161
    reg reflect_allowed_3_1_select; // regs.rs:151
    reg [7:0] reflect_allowed_3_1_at0; // regs.rs:161
    reg [7:0] reflect_allowed_3_1_at8; // regs.rs:161
    reg [7:0] reflect_allowed_3_1_at16; // regs.rs:161
    reg [7:0] reflect_allowed_3_1_at24; // regs.rs:161
    reg reflect_allowed_3_2_select; // regs.rs:151
    reg [7:0] reflect_allowed_3_2_at0; // regs.rs:161
    reg [7:0] reflect_allowed_3_2_at8; // regs.rs:161
    reg [7:0] reflect_allowed_3_2_at16; // regs.rs:161
    reg [7:0] reflect_allowed_3_2_at24; // regs.rs:161
    reg reflect_allowed_3_3_select; // regs.rs:151
    reg [7:0] reflect_allowed_3_3_at0; // regs.rs:161
    reg [7:0] reflect_allowed_3_3_at8; // regs.rs:161
    reg [7:0] reflect_allowed_3_3_at16; // regs.rs:161
    reg [7:0] reflect_allowed_3_3_at24; // regs.rs:161
    reg reflect_leave_tlvs_select; // regs.rs:151
    reg reflect_leave_tlvs_at0; // regs.rs:161
    reg reflect_stateful_select; // regs.rs:151
    reg reflect_stateful_at0; // regs.rs:161
    reg reflect_session_timeout_select; // regs.rs:151
    reg [7:0] reflect_session_timeout_at0; // regs.rs:161
    reg [7:0] reflect_session_timeout_at8; // regs.rs:161
    reg reflect_clear_sessions_select; // regs.rs:151
    reg reflect_clear_sessions_written; // regs.rs:190
    reg reflect_answered_event; // regs.rs:69
    reg reflect_tlvs_event; // regs.rs:69
    reg reflect_cut_event; // regs.rs:69
    reg reflect_fragment_event; // regs.rs:69
    reg reflect_length_event; // regs.rs:69
    reg reflect_short_event; // regs.rs:69
    reg reflect_no_checksum_event; // regs.rs:69
    reg reflect_loop_event; // regs.rs:69
    reg reflect_not_allowed_event; // regs.rs:69
    reg reflect_left_event; // regs.rs:69
    reg reflect_rate_limited_event; // regs.rs:69
    reg reflect_no_room_event; // regs.rs:69
    reg reflect_no_session_event; // regs.rs:69
    reg [1:0] transmit_replies_event; // regs.rs:69
    reg [1:0] transmit_through_event; // regs.rs:69
    reg [1:0] transmit_waited_event; // regs.rs:69
    reg [1:0] transmit_wait_clocks_event; // regs.rs:69
    reg [1:0] transmit_probes_event; // regs.rs:69
    reg [1:0] transmit_probe_waited_event; // regs.rs:69
    reg [1:0] transmit_probe_wait_clocks_event; // regs.rs:69
    reg probe_enable_select; // regs.rs:151
    reg probe_enable_at0; // regs.rs:161
    reg probe_used_select; // regs.rs:151
    reg [7:0] probe_used_at0; // regs.rs:161
    reg [7:0] probe_used_at8; // regs.rs:161
    reg probe_table_address_select; // regs.rs:151
    reg [7:0] probe_table_address_at0; // regs.rs:161
    reg [7:0] probe_table_address_at8; // regs.rs:161
    reg probe_table_data_select; // regs.rs:151
    reg probe_table_data_written; // regs.rs:190
    reg probe_start_select; // regs.rs:151
    reg probe_start_written; // regs.rs:190
    reg probe_stop_select; // regs.rs:151
    reg probe_stop_written; // regs.rs:190
    reg probe_sent_event; // regs.rs:69
    reg receive_enable_select; // regs.rs:151
    reg receive_enable_at0; // regs.rs:161
    reg receive_port_base_select; // regs.rs:151
    reg [7:0] receive_port_base_at0; // regs.rs:161
    reg [7:0] receive_port_base_at8; // regs.rs:161
    reg receive_replies_event; // regs.rs:69
    reg receive_fragment_event; // regs.rs:69
    reg receive_length_event; // regs.rs:69
    reg receive_short_event; // regs.rs:69
    reg receive_no_checksum_event; // regs.rs:69
    reg receive_stranger_event; // regs.rs:69
    reg receive_cut_event; // regs.rs:69
    reg receive_overrun_event; // regs.rs:69
    reg compare_raw_select; // regs.rs:151
    reg compare_raw_at0; // regs.rs:161
    reg compare_clear_select; // regs.rs:151
    reg compare_clear_written; // regs.rs:190
    reg compare_report_select; // regs.rs:151
    reg compare_report_written; // regs.rs:190
    reg compare_taken_event; // regs.rs:69
    reg compare_unsent_event; // regs.rs:69
    reg control_value_mac_high_select; // regs.rs:151
    reg [7:0] control_value_mac_high_at0; // regs.rs:161
    reg [7:0] control_value_mac_high_at8; // regs.rs:161
    reg control_value_mac_low_select; // regs.rs:151
    reg [7:0] control_value_mac_low_at0; // regs.rs:161
    reg [7:0] control_value_mac_low_at8; // regs.rs:161
    reg [7:0] control_value_mac_low_at16; // regs.rs:161
    reg [7:0] control_value_mac_low_at24; // regs.rs:161
    reg control_value_ipv4_select; // regs.rs:151
    reg [7:0] control_value_ipv4_at0; // regs.rs:161
    reg [7:0] control_value_ipv4_at8; // regs.rs:161
    reg [7:0] control_value_ipv4_at16; // regs.rs:161
    reg [7:0] control_value_ipv4_at24; // regs.rs:161
    reg control_value_port_select; // regs.rs:151
    reg [7:0] control_value_port_at0; // regs.rs:161
    reg [7:0] control_value_port_at8; // regs.rs:161
    reg control_value_allowed_select; // regs.rs:151
    reg [7:0] control_value_allowed_at0; // regs.rs:161
    reg [7:0] control_value_allowed_at8; // regs.rs:161
    reg [7:0] control_value_allowed_at16; // regs.rs:161
    reg [7:0] control_value_allowed_at24; // regs.rs:161
    reg control_value_enable_select; // regs.rs:151
    reg control_value_enable_at0; // regs.rs:161
    reg control_set_select; // regs.rs:151
    reg control_set_written; // regs.rs:190
    reg [31:0] page0; // regs.rs:201
    reg page0_hit; // regs.rs:205
    reg [31:0] page1; // regs.rs:201
    reg page1_hit; // regs.rs:205
    reg [31:0] page4; // regs.rs:201
    reg page4_hit; // regs.rs:205
    reg [31:0] page10; // regs.rs:201
    reg page10_hit; // regs.rs:205
    reg [31:0] page14; // regs.rs:201
    reg page14_hit; // regs.rs:205
    reg [31:0] page15; // regs.rs:201
    reg page15_hit; // regs.rs:205
    reg [31:0] page18; // regs.rs:201
    reg page18_hit; // regs.rs:205
    reg [31:0] page19; // regs.rs:201
    reg page19_hit; // regs.rs:205
    reg [31:0] page1c; // regs.rs:201
    reg page1c_hit; // regs.rs:205
    reg [31:0] page1d; // regs.rs:201
    reg page1d_hit; // regs.rs:205
    reg [31:0] page1e; // regs.rs:201
    reg page1e_hit; // regs.rs:205
    reg [31:0] page24; // regs.rs:201
    reg page24_hit; // regs.rs:205
    reg [31:0] page28; // regs.rs:201
    reg page28_hit; // regs.rs:205
    reg [31:0] page2c; // regs.rs:201
    reg page2c_hit; // regs.rs:205
    reg [31:0] page38; // regs.rs:201
    reg page38_hit; // regs.rs:205
    reg [31:0] read_word; // regs.rs:208
    reg [6:0] count_index; // regs.rs:112
    reg count_chosen; // regs.rs:112
    reg count_read; // regs.rs:113
    reg counts_asked1; // regs.rs:115
    reg counts_asked2; // regs.rs:115
    reg counts_asked3; // regs.rs:115
    reg counts_asked4; // regs.rs:115
    reg [6:0] counts_turn; // regs.rs:115
    reg counts_first; // regs.rs:115
    reg counts_take1; // regs.rs:115
    reg counts_found1; // regs.rs:115
    reg [6:0] counts_at1; // regs.rs:115
    reg counts_take2; // regs.rs:115
    reg counts_found2; // regs.rs:115
    reg [6:0] counts_at2; // regs.rs:115
    reg counts_take3; // regs.rs:115
    reg counts_found3; // regs.rs:115
    reg [6:0] counts_at3; // regs.rs:115
    reg counts_take4; // regs.rs:115
    reg counts_found4; // regs.rs:115
    reg [6:0] counts_at4; // regs.rs:115
    reg counts_take5; // regs.rs:115
    reg counts_found5; // regs.rs:115
    reg [6:0] counts_at5; // regs.rs:115
    reg counts_chosen_0; // regs.rs:115
    reg [7:0] counts_few_0; // regs.rs:115
    reg counts_chosen_1; // regs.rs:115
    reg [7:0] counts_few_1; // regs.rs:115
    reg counts_chosen_2; // regs.rs:115
    reg [7:0] counts_few_2; // regs.rs:115
    reg counts_chosen_3; // regs.rs:115
    reg [7:0] counts_few_3; // regs.rs:115
    reg counts_chosen_4; // regs.rs:115
    reg [7:0] counts_few_4; // regs.rs:115
    reg counts_chosen_5; // regs.rs:115
    reg [7:0] counts_few_5; // regs.rs:115
    reg counts_chosen_6; // regs.rs:115
    reg [7:0] counts_few_6; // regs.rs:115
    reg counts_chosen_7; // regs.rs:115
    reg [7:0] counts_few_7; // regs.rs:115
    reg counts_chosen_8; // regs.rs:115
    reg [7:0] counts_few_8; // regs.rs:115
    reg counts_chosen_9; // regs.rs:115
    reg [7:0] counts_few_9; // regs.rs:115
    reg counts_chosen_10; // regs.rs:115
    reg [7:0] counts_few_10; // regs.rs:115
    reg counts_chosen_11; // regs.rs:115
    reg [7:0] counts_few_11; // regs.rs:115
    reg counts_chosen_12; // regs.rs:115
    reg [7:0] counts_few_12; // regs.rs:115
    reg counts_chosen_13; // regs.rs:115
    reg [7:0] counts_few_13; // regs.rs:115
    reg counts_chosen_14; // regs.rs:115
    reg [7:0] counts_few_14; // regs.rs:115
    reg counts_chosen_15; // regs.rs:115
    reg [7:0] counts_few_15; // regs.rs:115
    reg counts_chosen_16; // regs.rs:115
    reg [7:0] counts_few_16; // regs.rs:115
    reg counts_chosen_17; // regs.rs:115
    reg [7:0] counts_few_17; // regs.rs:115
    reg counts_chosen_18; // regs.rs:115
    reg [7:0] counts_few_18; // regs.rs:115
    reg counts_chosen_19; // regs.rs:115
    reg [7:0] counts_few_19; // regs.rs:115
    reg counts_chosen_20; // regs.rs:115
    reg [7:0] counts_few_20; // regs.rs:115
    reg counts_chosen_21; // regs.rs:115
    reg [7:0] counts_few_21; // regs.rs:115
    reg counts_chosen_22; // regs.rs:115
    reg [7:0] counts_few_22; // regs.rs:115
    reg counts_chosen_23; // regs.rs:115
    reg [7:0] counts_few_23; // regs.rs:115
    reg counts_chosen_24; // regs.rs:115
    reg [7:0] counts_few_24; // regs.rs:115
    reg counts_chosen_25; // regs.rs:115
    reg [7:0] counts_few_25; // regs.rs:115
    reg counts_chosen_26; // regs.rs:115
    reg [7:0] counts_few_26; // regs.rs:115
    reg counts_chosen_27; // regs.rs:115
    reg [7:0] counts_few_27; // regs.rs:115
    reg counts_chosen_28; // regs.rs:115
    reg [7:0] counts_few_28; // regs.rs:115
    reg counts_chosen_29; // regs.rs:115
    reg [7:0] counts_few_29; // regs.rs:115
    reg counts_chosen_30; // regs.rs:115
    reg [7:0] counts_few_30; // regs.rs:115
    reg counts_chosen_31; // regs.rs:115
    reg [7:0] counts_few_31; // regs.rs:115
    reg counts_chosen_32; // regs.rs:115
    reg [7:0] counts_few_32; // regs.rs:115
    reg counts_chosen_33; // regs.rs:115
    reg [7:0] counts_few_33; // regs.rs:115
    reg counts_chosen_34; // regs.rs:115
    reg [7:0] counts_few_34; // regs.rs:115
    reg counts_chosen_35; // regs.rs:115
    reg [7:0] counts_few_35; // regs.rs:115
    reg counts_chosen_36; // regs.rs:115
    reg [7:0] counts_few_36; // regs.rs:115
    reg counts_chosen_37; // regs.rs:115
    reg [7:0] counts_few_37; // regs.rs:115
    reg counts_chosen_38; // regs.rs:115
    reg [7:0] counts_few_38; // regs.rs:115
    reg counts_chosen_39; // regs.rs:115
    reg [7:0] counts_few_39; // regs.rs:115
    reg counts_chosen_40; // regs.rs:115
    reg [7:0] counts_few_40; // regs.rs:115
    reg counts_chosen_41; // regs.rs:115
    reg [7:0] counts_few_41; // regs.rs:115
    reg counts_chosen_42; // regs.rs:115
    reg [7:0] counts_few_42; // regs.rs:115
    reg counts_chosen_43; // regs.rs:115
    reg [7:0] counts_few_43; // regs.rs:115
    reg counts_chosen_44; // regs.rs:115
    reg [7:0] counts_few_44; // regs.rs:115
    reg counts_chosen_45; // regs.rs:115
    reg [7:0] counts_few_45; // regs.rs:115
    reg counts_chosen_46; // regs.rs:115
    reg [7:0] counts_few_46; // regs.rs:115
    reg counts_chosen_47; // regs.rs:115
    reg [7:0] counts_few_47; // regs.rs:115
    reg counts_chosen_48; // regs.rs:115
    reg [7:0] counts_few_48; // regs.rs:115
    reg counts_chosen_49; // regs.rs:115
    reg [7:0] counts_few_49; // regs.rs:115
    reg counts_chosen_50; // regs.rs:115
    reg [7:0] counts_few_50; // regs.rs:115
    reg counts_chosen_51; // regs.rs:115
    reg [7:0] counts_few_51; // regs.rs:115
    reg counts_chosen_52; // regs.rs:115
    reg [7:0] counts_few_52; // regs.rs:115
    reg counts_chosen_53; // regs.rs:115
    reg [7:0] counts_few_53; // regs.rs:115
    reg counts_chosen_54; // regs.rs:115
    reg [7:0] counts_few_54; // regs.rs:115
    reg counts_chosen_55; // regs.rs:115
    reg [7:0] counts_few_55; // regs.rs:115
    reg counts_chosen_56; // regs.rs:115
    reg [7:0] counts_few_56; // regs.rs:115
    reg counts_chosen_57; // regs.rs:115
    reg [7:0] counts_few_57; // regs.rs:115
    reg counts_chosen_58; // regs.rs:115
    reg [7:0] counts_few_58; // regs.rs:115
    reg counts_chosen_59; // regs.rs:115
    reg [7:0] counts_few_59; // regs.rs:115
    reg counts_chosen_60; // regs.rs:115
    reg [7:0] counts_few_60; // regs.rs:115
    reg counts_chosen_61; // regs.rs:115
    reg [7:0] counts_few_61; // regs.rs:115
    reg counts_chosen_62; // regs.rs:115
    reg [7:0] counts_few_62; // regs.rs:115
    reg counts_chosen_63; // regs.rs:115
    reg [7:0] counts_few_63; // regs.rs:115
    reg counts_chosen_64; // regs.rs:115
    reg [7:0] counts_few_64; // regs.rs:115
    reg counts_chosen_65; // regs.rs:115
    reg [7:0] counts_few_65; // regs.rs:115
    reg counts_chosen_66; // regs.rs:115
    reg [7:0] counts_few_66; // regs.rs:115
    reg counts_chosen_67; // regs.rs:115
    reg [7:0] counts_few_67; // regs.rs:115
    reg counts_chosen_68; // regs.rs:115
    reg [7:0] counts_few_68; // regs.rs:115
    reg counts_chosen_69; // regs.rs:115
    reg [9:0] counts_few_69; // regs.rs:115
    reg counts_chosen_70; // regs.rs:115
    reg [9:0] counts_few_70; // regs.rs:115
    reg counts_chosen_71; // regs.rs:115
    reg [9:0] counts_few_71; // regs.rs:115
    reg counts_chosen_72; // regs.rs:115
    reg [9:0] counts_few_72; // regs.rs:115
    reg counts_chosen_73; // regs.rs:115
    reg [9:0] counts_few_73; // regs.rs:115
    reg counts_chosen_74; // regs.rs:115
    reg [9:0] counts_few_74; // regs.rs:115
    reg counts_chosen_75; // regs.rs:115
    reg [9:0] counts_few_75; // regs.rs:115
    reg counts_chosen_76; // regs.rs:115
    reg [7:0] counts_few_76; // regs.rs:115
    reg counts_chosen_77; // regs.rs:115
    reg [7:0] counts_few_77; // regs.rs:115
    reg counts_chosen_78; // regs.rs:115
    reg [7:0] counts_few_78; // regs.rs:115
    reg counts_chosen_79; // regs.rs:115
    reg [7:0] counts_few_79; // regs.rs:115
    reg counts_chosen_80; // regs.rs:115
    reg [7:0] counts_few_80; // regs.rs:115
    reg counts_chosen_81; // regs.rs:115
    reg [7:0] counts_few_81; // regs.rs:115
    reg counts_chosen_82; // regs.rs:115
    reg [7:0] counts_few_82; // regs.rs:115
    reg counts_chosen_83; // regs.rs:115
    reg [7:0] counts_few_83; // regs.rs:115
    reg counts_chosen_84; // regs.rs:115
    reg [7:0] counts_few_84; // regs.rs:115
    reg counts_chosen_85; // regs.rs:115
    reg [7:0] counts_few_85; // regs.rs:115
    reg counts_chosen_86; // regs.rs:115
    reg [7:0] counts_few_86; // regs.rs:115
    reg [9:0] counts_new; // regs.rs:115
    reg counts_fresh1; // regs.rs:115
    reg counts_fresh2; // regs.rs:115
    reg [31:0] counts_old; // regs.rs:115
    reg [9:0] counts_new_late; // regs.rs:115
    reg [16:0] counts_low; // regs.rs:115
    reg [15:0] counts_high; // regs.rs:115
    reg [31:0] counts_sum; // regs.rs:115
    reg read_1; // regs.rs:84
    reg read_known; // regs.rs:86
    reg [31:0] read_data; // axi_lite.rs:50
    reg [31:0] counts_words_read0; // regs.rs:115
    (* no_rw_check *) reg [31:0] counts_words [0:127]; // regs.rs:115
    wire logic_1 = s_axil_awvalid & ~write_address_held; // regs.rs:55
    wire logic_2 = s_axil_wvalid & ~write_data_held; // regs.rs:55
    wire write = write_address_held & write_data_held & ~writing; // regs.rs:55
    wire logic_3 = s_axil_arvalid & ~reading; // regs.rs:55
    wire [31:0] joined_1 = {id_scratch_at24, id_scratch_at16, id_scratch_at8, id_scratch_at0}; // regs.rs:167
    wire [31:0] joined_2 = {clock_increment_at24, clock_increment_at16, clock_increment_at8,
            clock_increment_at0}; // regs.rs:167
    wire [15:0] joined_3 = {clock_value_seconds_high_at8, clock_value_seconds_high_at0}; // regs.rs:167
    wire [31:0] joined_4 = {clock_value_seconds_at24, clock_value_seconds_at16, clock_value_seconds_at8,
            clock_value_seconds_at0}; // regs.rs:167
    wire [29:0] joined_5 = {clock_value_ns_at24, clock_value_ns_at16, clock_value_ns_at8, clock_value_ns_at0}; // regs.rs:167
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_4 = data & mask; // regs.rs:186
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_5 = data & mask; // regs.rs:186
    /* verilator lint_on UNUSEDSIGNAL */
    wire [19:0] joined_6 = {classify_entry_label_at16, classify_entry_label_at8, classify_entry_label_at0}; // regs.rs:167
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_6 = data & mask; // regs.rs:186
    /* verilator lint_on UNUSEDSIGNAL */
    wire [31:0] joined_7 = {epoch_tau_ns_at24, epoch_tau_ns_at16, epoch_tau_ns_at8, epoch_tau_ns_at0}; // regs.rs:167
    wire [31:0] joined_8 = {epoch_start_ns_low_at24, epoch_start_ns_low_at16, epoch_start_ns_low_at8,
            epoch_start_ns_low_at0}; // regs.rs:167
    wire [31:0] joined_9 = {epoch_start_ns_high_at24, epoch_start_ns_high_at16, epoch_start_ns_high_at8,
            epoch_start_ns_high_at0}; // regs.rs:167
    wire [31:0] joined_10 = {epoch_start_number_at24, epoch_start_number_at16, epoch_start_number_at8,
            epoch_start_number_at0}; // regs.rs:167
    wire [15:0] joined_11 = {epoch_channels_used_at8, epoch_channels_used_at0}; // regs.rs:167
    wire [31:0] joined_12 = {epoch_limit_ns_at24, epoch_limit_ns_at16, epoch_limit_ns_at8,
            epoch_limit_ns_at0}; // regs.rs:167
    wire [31:0] joined_13 = {dma_base_low_at24, dma_base_low_at16, dma_base_low_at8, dma_base_low_at0}; // regs.rs:167
    wire [31:0] joined_14 = {dma_base_high_at24, dma_base_high_at16, dma_base_high_at8, dma_base_high_at0}; // regs.rs:167
    wire [31:0] joined_15 = {dma_read_at24, dma_read_at16, dma_read_at8, dma_read_at0}; // regs.rs:167
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_7 = data & mask; // regs.rs:176
    /* verilator lint_on UNUSEDSIGNAL */
    wire [15:0] joined_16 = {reflect_port_at8, reflect_port_at0}; // regs.rs:167
    wire [15:0] joined_17 = {reflect_mac_high_at8, reflect_mac_high_at0}; // regs.rs:167
    wire [31:0] joined_18 = {reflect_mac_low_at24, reflect_mac_low_at16, reflect_mac_low_at8,
            reflect_mac_low_at0}; // regs.rs:167
    wire [31:0] joined_19 = {reflect_ipv4_at24, reflect_ipv4_at16, reflect_ipv4_at8, reflect_ipv4_at0}; // regs.rs:167
    wire [31:0] joined_20 = {reflect_ipv6_0_at24, reflect_ipv6_0_at16, reflect_ipv6_0_at8,
            reflect_ipv6_0_at0}; // regs.rs:167
    wire [31:0] joined_21 = {reflect_ipv6_1_at24, reflect_ipv6_1_at16, reflect_ipv6_1_at8,
            reflect_ipv6_1_at0}; // regs.rs:167
    wire [31:0] joined_22 = {reflect_ipv6_2_at24, reflect_ipv6_2_at16, reflect_ipv6_2_at8,
            reflect_ipv6_2_at0}; // regs.rs:167
    wire [31:0] joined_23 = {reflect_ipv6_3_at24, reflect_ipv6_3_at16, reflect_ipv6_3_at8,
            reflect_ipv6_3_at0}; // regs.rs:167
    wire [15:0] joined_24 = {reflect_error_estimate_at8, reflect_error_estimate_at0}; // regs.rs:167
    wire [15:0] joined_25 = {reflect_utc_offset_at8, reflect_utc_offset_at0}; // regs.rs:167
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_8 = data & mask; // regs.rs:176
    /* verilator lint_on UNUSEDSIGNAL */
    wire [31:0] joined_26 = {reflect_rate_clocks_at24, reflect_rate_clocks_at16, reflect_rate_clocks_at8,
            reflect_rate_clocks_at0}; // regs.rs:167
    wire [31:0] joined_27 = {reflect_allowed_0_0_at24, reflect_allowed_0_0_at16, reflect_allowed_0_0_at8,
            reflect_allowed_0_0_at0}; // regs.rs:167
    wire [31:0] joined_28 = {reflect_allowed_0_1_at24, reflect_allowed_0_1_at16, reflect_allowed_0_1_at8,
            reflect_allowed_0_1_at0}; // regs.rs:167
    wire [31:0] joined_29 = {reflect_allowed_0_2_at24, reflect_allowed_0_2_at16, reflect_allowed_0_2_at8,
            reflect_allowed_0_2_at0}; // regs.rs:167
    wire [31:0] joined_30 = {reflect_allowed_0_3_at24, reflect_allowed_0_3_at16, reflect_allowed_0_3_at8,
            reflect_allowed_0_3_at0}; // regs.rs:167
    wire [31:0] joined_31 = {reflect_allowed_1_0_at24, reflect_allowed_1_0_at16, reflect_allowed_1_0_at8,
            reflect_allowed_1_0_at0}; // regs.rs:167
    wire [31:0] joined_32 = {reflect_allowed_1_1_at24, reflect_allowed_1_1_at16, reflect_allowed_1_1_at8,
            reflect_allowed_1_1_at0}; // regs.rs:167
    wire [31:0] joined_33 = {reflect_allowed_1_2_at24, reflect_allowed_1_2_at16, reflect_allowed_1_2_at8,
            reflect_allowed_1_2_at0}; // regs.rs:167
    wire [31:0] joined_34 = {reflect_allowed_1_3_at24, reflect_allowed_1_3_at16, reflect_allowed_1_3_at8,
            reflect_allowed_1_3_at0}; // regs.rs:167
    wire [31:0] joined_35 = {reflect_allowed_2_0_at24, reflect_allowed_2_0_at16, reflect_allowed_2_0_at8,
            reflect_allowed_2_0_at0}; // regs.rs:167
    wire [31:0] joined_36 = {reflect_allowed_2_1_at24, reflect_allowed_2_1_at16, reflect_allowed_2_1_at8,
            reflect_allowed_2_1_at0}; // regs.rs:167
    wire [31:0] joined_37 = {reflect_allowed_2_2_at24, reflect_allowed_2_2_at16, reflect_allowed_2_2_at8,
            reflect_allowed_2_2_at0}; // regs.rs:167
    wire [31:0] joined_38 = {reflect_allowed_2_3_at24, reflect_allowed_2_3_at16, reflect_allowed_2_3_at8,
            reflect_allowed_2_3_at0}; // regs.rs:167
    wire [31:0] joined_39 = {reflect_allowed_3_0_at24, reflect_allowed_3_0_at16, reflect_allowed_3_0_at8,
            reflect_allowed_3_0_at0}; // regs.rs:167
    wire [31:0] joined_40 = {reflect_allowed_3_1_at24, reflect_allowed_3_1_at16, reflect_allowed_3_1_at8,
            reflect_allowed_3_1_at0}; // regs.rs:167
    wire [31:0] joined_41 = {reflect_allowed_3_2_at24, reflect_allowed_3_2_at16, reflect_allowed_3_2_at8,
            reflect_allowed_3_2_at0}; // regs.rs:167
    wire [31:0] joined_42 = {reflect_allowed_3_3_at24, reflect_allowed_3_3_at16, reflect_allowed_3_3_at8,
            reflect_allowed_3_3_at0}; // regs.rs:167
    wire [15:0] joined_43 = {reflect_session_timeout_at8, reflect_session_timeout_at0}; // regs.rs:167
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_9 = data & mask; // regs.rs:186
    /* verilator lint_on UNUSEDSIGNAL */
    wire [15:0] joined_44 = {probe_used_at8, probe_used_at0}; // regs.rs:167
    wire [15:0] joined_45 = {probe_table_address_at8, probe_table_address_at0}; // regs.rs:167
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_10 = data & mask; // regs.rs:186
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_11 = data & mask; // regs.rs:186
    /* verilator lint_on UNUSEDSIGNAL */
    wire [15:0] joined_46 = {receive_port_base_at8, receive_port_base_at0}; // regs.rs:167
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_12 = data & mask; // regs.rs:186
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_13 = data & mask; // regs.rs:186
    /* verilator lint_on UNUSEDSIGNAL */
    wire [15:0] joined_47 = {control_value_mac_high_at8, control_value_mac_high_at0}; // regs.rs:167
    wire [31:0] joined_48 = {control_value_mac_low_at24, control_value_mac_low_at16,
            control_value_mac_low_at8, control_value_mac_low_at0}; // regs.rs:167
    wire [31:0] joined_49 = {control_value_ipv4_at24, control_value_ipv4_at16, control_value_ipv4_at8,
            control_value_ipv4_at0}; // regs.rs:167
    wire [15:0] joined_50 = {control_value_port_at8, control_value_port_at0}; // regs.rs:167
    wire [31:0] joined_51 = {control_value_allowed_at24, control_value_allowed_at16,
            control_value_allowed_at8, control_value_allowed_at0}; // regs.rs:167
    /* verilator lint_off UNUSEDSIGNAL */ // only these bits are wanted
    wire [31:0] logic_14 = data & mask; // regs.rs:186
    /* verilator lint_on UNUSEDSIGNAL */
    wire [31:0] logic_15 = (page0 & {32{page0_hit}}) | (page1 & {32{page1_hit}}) | (page4 & {32{page4_hit}}) |
            (page10 & {32{page10_hit}}) | (page14 & {32{page14_hit}}) | (page15 & {32{page15_hit}}); // regs.rs:208
    wire [31:0] mux_1 = read_address[2] ? (read_address[1] ? (read_address[0] ? {31'h0,
            reflect_only_allowed_at0} : {24'h0, reflect_burst_at0}) : read_address[0] ? joined_26 : {31'h0,
            reflect_clock_stepped}) : read_address[1] ? (read_address[0] ? {16'h0, joined_25} : {16'h0,
            joined_24}) : read_address[0] ? {25'h0, reflect_dscp_at0} : joined_23; // regs.rs:218
    wire [31:0] logic_16 = logic_15 | (page18 & {32{page18_hit}}) | (page19 & {32{page19_hit}}) | (page1c &
            {32{page1c_hit}}) | (page1d & {32{page1d_hit}}) | (page1e & {32{page1e_hit}}) | (page24 &
            {32{page24_hit}}); // regs.rs:208
    wire compare_1 = read_address == 14'h80; // regs.rs:108
    wire compare_2 = read_address == 14'h81; // regs.rs:108
    wire compare_3 = read_address == 14'h82; // regs.rs:108
    wire compare_4 = read_address == 14'h83; // regs.rs:108
    wire compare_5 = read_address == 14'h84; // regs.rs:108
    wire compare_6 = read_address == 14'h85; // regs.rs:108
    wire [6:0] logic_17 = 7'h0 | ({7{compare_1}} & 7'h0) | ({7{compare_2}} & 7'h1) | ({7{compare_3}} & 7'h2) |
            ({7{compare_4}} & 7'h3) | ({7{compare_5}} & 7'h4) | ({7{compare_6}} & 7'h5); // regs.rs:109
    wire compare_7 = read_address == 14'ha0; // regs.rs:108
    wire compare_8 = read_address == 14'ha1; // regs.rs:108
    wire compare_9 = read_address == 14'ha2; // regs.rs:108
    wire compare_10 = read_address == 14'ha3; // regs.rs:108
    wire compare_11 = read_address == 14'ha4; // regs.rs:108
    wire compare_12 = read_address == 14'ha5; // regs.rs:108
    wire [6:0] logic_18 = logic_17 | ({7{compare_7}} & 7'h6) | ({7{compare_8}} & 7'h7) | ({7{compare_9}} &
            7'h8) | ({7{compare_10}} & 7'h9) | ({7{compare_11}} & 7'ha) | ({7{compare_12}} & 7'hb); // regs.rs:109
    wire compare_13 = read_address == 14'hc0; // regs.rs:108
    wire compare_14 = read_address == 14'hc1; // regs.rs:108
    wire compare_15 = read_address == 14'hc2; // regs.rs:108
    wire compare_16 = read_address == 14'hc3; // regs.rs:108
    wire compare_17 = read_address == 14'hc4; // regs.rs:108
    wire compare_18 = read_address == 14'hc5; // regs.rs:108
    wire [6:0] logic_19 = logic_18 | ({7{compare_13}} & 7'hc) | ({7{compare_14}} & 7'hd) | ({7{compare_15}} &
            7'he) | ({7{compare_16}} & 7'hf) | ({7{compare_17}} & 7'h10) | ({7{compare_18}} & 7'h11); // regs.rs:109
    wire compare_19 = read_address == 14'hc6; // regs.rs:108
    wire compare_20 = read_address == 14'hc7; // regs.rs:108
    wire compare_21 = read_address == 14'hc8; // regs.rs:108
    wire compare_22 = read_address == 14'hc9; // regs.rs:108
    wire compare_23 = read_address == 14'hca; // regs.rs:108
    wire compare_24 = read_address == 14'hcb; // regs.rs:108
    wire [6:0] logic_20 = logic_19 | ({7{compare_19}} & 7'h12) | ({7{compare_20}} & 7'h13) | ({7{compare_21}}
            & 7'h14) | ({7{compare_22}} & 7'h15) | ({7{compare_23}} & 7'h16) | ({7{compare_24}} & 7'h17); // regs.rs:109
    wire compare_25 = read_address == 14'hcc; // regs.rs:108
    wire compare_26 = read_address == 14'hcd; // regs.rs:108
    wire compare_27 = read_address == 14'hce; // regs.rs:108
    wire compare_28 = read_address == 14'hcf; // regs.rs:108
    wire compare_29 = read_address == 14'hd0; // regs.rs:108
    wire compare_30 = read_address == 14'hd1; // regs.rs:108
    wire [6:0] logic_21 = logic_20 | ({7{compare_25}} & 7'h18) | ({7{compare_26}} & 7'h19) | ({7{compare_27}}
            & 7'h1a) | ({7{compare_28}} & 7'h1b) | ({7{compare_29}} & 7'h1c) | ({7{compare_30}} & 7'h1d); // regs.rs:109
    wire compare_31 = read_address == 14'hd2; // regs.rs:108
    wire compare_32 = read_address == 14'hd3; // regs.rs:108
    wire compare_33 = read_address == 14'hd4; // regs.rs:108
    wire compare_34 = read_address == 14'he0; // regs.rs:108
    wire compare_35 = read_address == 14'he1; // regs.rs:108
    wire compare_36 = read_address == 14'he2; // regs.rs:108
    wire [6:0] logic_22 = logic_21 | ({7{compare_31}} & 7'h1e) | ({7{compare_32}} & 7'h1f) | ({7{compare_33}}
            & 7'h20) | ({7{compare_34}} & 7'h21) | ({7{compare_35}} & 7'h22) | ({7{compare_36}} & 7'h23); // regs.rs:109
    wire compare_37 = read_address == 14'he3; // regs.rs:108
    wire compare_38 = read_address == 14'he4; // regs.rs:108
    wire compare_39 = read_address == 14'he5; // regs.rs:108
    wire compare_40 = read_address == 14'he6; // regs.rs:108
    wire compare_41 = read_address == 14'he7; // regs.rs:108
    wire compare_42 = read_address == 14'he8; // regs.rs:108
    wire [6:0] logic_23 = logic_22 | ({7{compare_37}} & 7'h24) | ({7{compare_38}} & 7'h25) | ({7{compare_39}}
            & 7'h26) | ({7{compare_40}} & 7'h27) | ({7{compare_41}} & 7'h28) | ({7{compare_42}} & 7'h29); // regs.rs:109
    wire compare_43 = read_address == 14'he9; // regs.rs:108
    wire compare_44 = read_address == 14'hea; // regs.rs:108
    wire compare_45 = read_address == 14'heb; // regs.rs:108
    wire compare_46 = read_address == 14'hec; // regs.rs:108
    wire compare_47 = read_address == 14'hed; // regs.rs:108
    wire compare_48 = read_address == 14'hee; // regs.rs:108
    wire [6:0] logic_24 = logic_23 | ({7{compare_43}} & 7'h2a) | ({7{compare_44}} & 7'h2b) | ({7{compare_45}}
            & 7'h2c) | ({7{compare_46}} & 7'h2d) | ({7{compare_47}} & 7'h2e) | ({7{compare_48}} & 7'h2f); // regs.rs:109
    wire compare_49 = read_address == 14'hef; // regs.rs:108
    wire compare_50 = read_address == 14'hf0; // regs.rs:108
    wire compare_51 = read_address == 14'hf1; // regs.rs:108
    wire compare_52 = read_address == 14'hf2; // regs.rs:108
    wire compare_53 = read_address == 14'hf3; // regs.rs:108
    wire compare_54 = read_address == 14'hf4; // regs.rs:108
    wire [6:0] logic_25 = logic_24 | ({7{compare_49}} & 7'h30) | ({7{compare_50}} & 7'h31) | ({7{compare_51}}
            & 7'h32) | ({7{compare_52}} & 7'h33) | ({7{compare_53}} & 7'h34) | ({7{compare_54}} & 7'h35); // regs.rs:109
    wire compare_55 = read_address == 14'h103; // regs.rs:108
    wire compare_56 = read_address == 14'h104; // regs.rs:108
    wire compare_57 = read_address == 14'h1e8; // regs.rs:108
    wire compare_58 = read_address == 14'h1e9; // regs.rs:108
    wire compare_59 = read_address == 14'h1ea; // regs.rs:108
    wire compare_60 = read_address == 14'h1eb; // regs.rs:108
    wire [6:0] logic_26 = logic_25 | ({7{compare_55}} & 7'h36) | ({7{compare_56}} & 7'h37) | ({7{compare_57}}
            & 7'h38) | ({7{compare_58}} & 7'h39) | ({7{compare_59}} & 7'h3a) | ({7{compare_60}} & 7'h3b); // regs.rs:109
    wire compare_61 = read_address == 14'h1ec; // regs.rs:108
    wire compare_62 = read_address == 14'h1ed; // regs.rs:108
    wire compare_63 = read_address == 14'h1ee; // regs.rs:108
    wire compare_64 = read_address == 14'h1ef; // regs.rs:108
    wire compare_65 = read_address == 14'h1f0; // regs.rs:108
    wire compare_66 = read_address == 14'h1f1; // regs.rs:108
    wire [6:0] logic_27 = logic_26 | ({7{compare_61}} & 7'h3c) | ({7{compare_62}} & 7'h3d) | ({7{compare_63}}
            & 7'h3e) | ({7{compare_64}} & 7'h3f) | ({7{compare_65}} & 7'h40) | ({7{compare_66}} & 7'h41); // regs.rs:109
    wire compare_67 = read_address == 14'h1f2; // regs.rs:108
    wire compare_68 = read_address == 14'h1f3; // regs.rs:108
    wire compare_69 = read_address == 14'h1f4; // regs.rs:108
    wire compare_70 = read_address == 14'h200; // regs.rs:108
    wire compare_71 = read_address == 14'h201; // regs.rs:108
    wire compare_72 = read_address == 14'h202; // regs.rs:108
    wire [6:0] logic_28 = logic_27 | ({7{compare_67}} & 7'h42) | ({7{compare_68}} & 7'h43) | ({7{compare_69}}
            & 7'h44) | ({7{compare_70}} & 7'h45) | ({7{compare_71}} & 7'h46) | ({7{compare_72}} & 7'h47); // regs.rs:109
    wire compare_73 = read_address == 14'h203; // regs.rs:108
    wire compare_74 = read_address == 14'h204; // regs.rs:108
    wire compare_75 = read_address == 14'h205; // regs.rs:108
    wire compare_76 = read_address == 14'h206; // regs.rs:108
    wire compare_77 = read_address == 14'h247; // regs.rs:108
    wire compare_78 = read_address == 14'h282; // regs.rs:108
    wire [6:0] logic_29 = logic_28 | ({7{compare_73}} & 7'h48) | ({7{compare_74}} & 7'h49) | ({7{compare_75}}
            & 7'h4a) | ({7{compare_76}} & 7'h4b) | ({7{compare_77}} & 7'h4c) | ({7{compare_78}} & 7'h4d); // regs.rs:109
    wire compare_79 = read_address == 14'h283; // regs.rs:108
    wire compare_80 = read_address == 14'h284; // regs.rs:108
    wire compare_81 = read_address == 14'h285; // regs.rs:108
    wire compare_82 = read_address == 14'h286; // regs.rs:108
    wire compare_83 = read_address == 14'h287; // regs.rs:108
    wire compare_84 = read_address == 14'h288; // regs.rs:108
    wire [6:0] logic_30 = logic_29 | ({7{compare_79}} & 7'h4e) | ({7{compare_80}} & 7'h4f) | ({7{compare_81}}
            & 7'h50) | ({7{compare_82}} & 7'h51) | ({7{compare_83}} & 7'h52) | ({7{compare_84}} & 7'h53); // regs.rs:109
    wire compare_85 = read_address == 14'h289; // regs.rs:108
    wire compare_86 = read_address == 14'h2c4; // regs.rs:108
    wire compare_87 = read_address == 14'h2c5; // regs.rs:108
    wire logic_31 = count_read & count_chosen; // regs.rs:113
    wire logic_32 = logic_31 | counts_asked1 | counts_asked2 | counts_asked3 | counts_asked4; // regs.rs:115
    wire compare_88 = counts_turn == 7'h56; // regs.rs:115
    wire [6:0] sum_1 = counts_turn + 7'h1; // regs.rs:115
    wire [6:0] mux_2 = counts_asked4 ? count_index : counts_turn; // regs.rs:115
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_2 = {1'd0, counts_few_0 & {8{~(counts_chosen_0 & counts_take1)}}} + {1'd0, 7'h0,
            tap_ingress_frames_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_3 = {1'd0, counts_few_1 & {8{~(counts_chosen_1 & counts_take1)}}} + {1'd0, 7'h0,
            tap_ingress_events_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_4 = {1'd0, counts_few_2 & {8{~(counts_chosen_2 & counts_take1)}}} + {1'd0, 7'h0,
            tap_ingress_oversize_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_5 = {1'd0, counts_few_3 & {8{~(counts_chosen_3 & counts_take1)}}} + {1'd0, 7'h0,
            tap_ingress_bad_keep_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_6 = {1'd0, counts_few_4 & {8{~(counts_chosen_4 & counts_take1)}}} + {1'd0, 7'h0,
            tap_ingress_bad_frame_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_7 = {1'd0, counts_few_5 & {8{~(counts_chosen_5 & counts_take1)}}} + {1'd0, 7'h0,
            tap_ingress_runt_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_8 = {1'd0, counts_few_6 & {8{~(counts_chosen_6 & counts_take1)}}} + {1'd0, 7'h0,
            tap_egress_frames_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_9 = {1'd0, counts_few_7 & {8{~(counts_chosen_7 & counts_take1)}}} + {1'd0, 7'h0,
            tap_egress_events_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_10 = {1'd0, counts_few_8 & {8{~(counts_chosen_8 & counts_take1)}}} + {1'd0, 7'h0,
            tap_egress_oversize_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_11 = {1'd0, counts_few_9 & {8{~(counts_chosen_9 & counts_take1)}}} + {1'd0, 7'h0,
            tap_egress_bad_keep_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_12 = {1'd0, counts_few_10 & {8{~(counts_chosen_10 & counts_take1)}}} + {1'd0, 7'h0,
            tap_egress_bad_frame_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_13 = {1'd0, counts_few_11 & {8{~(counts_chosen_11 & counts_take1)}}} + {1'd0, 7'h0,
            tap_egress_runt_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_14 = {1'd0, counts_few_12 & {8{~(counts_chosen_12 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_other_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_15 = {1'd0, counts_few_13 & {8{~(counts_chosen_13 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_llc_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_16 = {1'd0, counts_few_14 & {8{~(counts_chosen_14 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_arp_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_17 = {1'd0, counts_few_15 & {8{~(counts_chosen_15 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_ipv4_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_18 = {1'd0, counts_few_16 & {8{~(counts_chosen_16 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_ipv6_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_19 = {1'd0, counts_few_17 & {8{~(counts_chosen_17 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_tcp_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_20 = {1'd0, counts_few_18 & {8{~(counts_chosen_18 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_udp_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_21 = {1'd0, counts_few_19 & {8{~(counts_chosen_19 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_sctp_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_22 = {1'd0, counts_few_20 & {8{~(counts_chosen_20 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_icmp_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_23 = {1'd0, counts_few_21 & {8{~(counts_chosen_21 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_fragment_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_24 = {1'd0, counts_few_22 & {8{~(counts_chosen_22 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_l4_other_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_25 = {1'd0, counts_few_23 & {8{~(counts_chosen_23 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_vlan_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_26 = {1'd0, counts_few_24 & {8{~(counts_chosen_24 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_mpls_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_27 = {1'd0, counts_few_25 & {8{~(counts_chosen_25 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_vlan_depth_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_28 = {1'd0, counts_few_26 & {8{~(counts_chosen_26 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_mpls_depth_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_29 = {1'd0, counts_few_27 & {8{~(counts_chosen_27 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_truncated_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_30 = {1'd0, counts_few_28 & {8{~(counts_chosen_28 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_version_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_31 = {1'd0, counts_few_29 & {8{~(counts_chosen_29 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_header_length_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_32 = {1'd0, counts_few_30 & {8{~(counts_chosen_30 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_ip_length_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_33 = {1'd0, counts_few_31 & {8{~(counts_chosen_31 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_ext_depth_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_34 = {1'd0, counts_few_32 & {8{~(counts_chosen_32 & counts_take1)}}} + {1'd0, 7'h0,
            parse_ingress_window_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_35 = {1'd0, counts_few_33 & {8{~(counts_chosen_33 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_other_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_36 = {1'd0, counts_few_34 & {8{~(counts_chosen_34 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_llc_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_37 = {1'd0, counts_few_35 & {8{~(counts_chosen_35 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_arp_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_38 = {1'd0, counts_few_36 & {8{~(counts_chosen_36 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_ipv4_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_39 = {1'd0, counts_few_37 & {8{~(counts_chosen_37 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_ipv6_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_40 = {1'd0, counts_few_38 & {8{~(counts_chosen_38 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_tcp_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_41 = {1'd0, counts_few_39 & {8{~(counts_chosen_39 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_udp_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_42 = {1'd0, counts_few_40 & {8{~(counts_chosen_40 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_sctp_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_43 = {1'd0, counts_few_41 & {8{~(counts_chosen_41 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_icmp_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_44 = {1'd0, counts_few_42 & {8{~(counts_chosen_42 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_fragment_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_45 = {1'd0, counts_few_43 & {8{~(counts_chosen_43 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_l4_other_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_46 = {1'd0, counts_few_44 & {8{~(counts_chosen_44 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_vlan_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_47 = {1'd0, counts_few_45 & {8{~(counts_chosen_45 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_mpls_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_48 = {1'd0, counts_few_46 & {8{~(counts_chosen_46 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_vlan_depth_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_49 = {1'd0, counts_few_47 & {8{~(counts_chosen_47 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_mpls_depth_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_50 = {1'd0, counts_few_48 & {8{~(counts_chosen_48 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_truncated_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_51 = {1'd0, counts_few_49 & {8{~(counts_chosen_49 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_version_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_52 = {1'd0, counts_few_50 & {8{~(counts_chosen_50 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_header_length_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_53 = {1'd0, counts_few_51 & {8{~(counts_chosen_51 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_ip_length_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_54 = {1'd0, counts_few_52 & {8{~(counts_chosen_52 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_ext_depth_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_55 = {1'd0, counts_few_53 & {8{~(counts_chosen_53 & counts_take1)}}} + {1'd0, 7'h0,
            parse_egress_window_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_56 = {1'd0, counts_few_54 & {8{~(counts_chosen_54 & counts_take1)}}} + {1'd0, 7'h0,
            classify_unknown_ingress_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_57 = {1'd0, counts_few_55 & {8{~(counts_chosen_55 & counts_take1)}}} + {1'd0, 7'h0,
            classify_unknown_egress_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_58 = {1'd0, counts_few_56 & {8{~(counts_chosen_56 & counts_take1)}}} + {1'd0, 7'h0,
            reflect_answered_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_59 = {1'd0, counts_few_57 & {8{~(counts_chosen_57 & counts_take1)}}} + {1'd0, 7'h0,
            reflect_tlvs_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_60 = {1'd0, counts_few_58 & {8{~(counts_chosen_58 & counts_take1)}}} + {1'd0, 7'h0,
            reflect_cut_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_61 = {1'd0, counts_few_59 & {8{~(counts_chosen_59 & counts_take1)}}} + {1'd0, 7'h0,
            reflect_fragment_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_62 = {1'd0, counts_few_60 & {8{~(counts_chosen_60 & counts_take1)}}} + {1'd0, 7'h0,
            reflect_length_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_63 = {1'd0, counts_few_61 & {8{~(counts_chosen_61 & counts_take1)}}} + {1'd0, 7'h0,
            reflect_short_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_64 = {1'd0, counts_few_62 & {8{~(counts_chosen_62 & counts_take1)}}} + {1'd0, 7'h0,
            reflect_no_checksum_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_65 = {1'd0, counts_few_63 & {8{~(counts_chosen_63 & counts_take1)}}} + {1'd0, 7'h0,
            reflect_loop_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_66 = {1'd0, counts_few_64 & {8{~(counts_chosen_64 & counts_take1)}}} + {1'd0, 7'h0,
            reflect_not_allowed_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_67 = {1'd0, counts_few_65 & {8{~(counts_chosen_65 & counts_take1)}}} + {1'd0, 7'h0,
            reflect_left_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_68 = {1'd0, counts_few_66 & {8{~(counts_chosen_66 & counts_take1)}}} + {1'd0, 7'h0,
            reflect_rate_limited_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_69 = {1'd0, counts_few_67 & {8{~(counts_chosen_67 & counts_take1)}}} + {1'd0, 7'h0,
            reflect_no_room_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_70 = {1'd0, counts_few_68 & {8{~(counts_chosen_68 & counts_take1)}}} + {1'd0, 7'h0,
            reflect_no_session_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [10:0] sum_71 = {1'd0, counts_few_69 & {10{~(counts_chosen_69 & counts_take1)}}} + {1'd0, 8'h0,
            transmit_replies_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [10:0] sum_72 = {1'd0, counts_few_70 & {10{~(counts_chosen_70 & counts_take1)}}} + {1'd0, 8'h0,
            transmit_through_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [10:0] sum_73 = {1'd0, counts_few_71 & {10{~(counts_chosen_71 & counts_take1)}}} + {1'd0, 8'h0,
            transmit_waited_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [10:0] sum_74 = {1'd0, counts_few_72 & {10{~(counts_chosen_72 & counts_take1)}}} + {1'd0, 8'h0,
            transmit_wait_clocks_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [10:0] sum_75 = {1'd0, counts_few_73 & {10{~(counts_chosen_73 & counts_take1)}}} + {1'd0, 8'h0,
            transmit_probes_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [10:0] sum_76 = {1'd0, counts_few_74 & {10{~(counts_chosen_74 & counts_take1)}}} + {1'd0, 8'h0,
            transmit_probe_waited_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [10:0] sum_77 = {1'd0, counts_few_75 & {10{~(counts_chosen_75 & counts_take1)}}} + {1'd0, 8'h0,
            transmit_probe_wait_clocks_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_78 = {1'd0, counts_few_76 & {8{~(counts_chosen_76 & counts_take1)}}} + {1'd0, 7'h0,
            probe_sent_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_79 = {1'd0, counts_few_77 & {8{~(counts_chosen_77 & counts_take1)}}} + {1'd0, 7'h0,
            receive_replies_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_80 = {1'd0, counts_few_78 & {8{~(counts_chosen_78 & counts_take1)}}} + {1'd0, 7'h0,
            receive_fragment_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_81 = {1'd0, counts_few_79 & {8{~(counts_chosen_79 & counts_take1)}}} + {1'd0, 7'h0,
            receive_length_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_82 = {1'd0, counts_few_80 & {8{~(counts_chosen_80 & counts_take1)}}} + {1'd0, 7'h0,
            receive_short_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_83 = {1'd0, counts_few_81 & {8{~(counts_chosen_81 & counts_take1)}}} + {1'd0, 7'h0,
            receive_no_checksum_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_84 = {1'd0, counts_few_82 & {8{~(counts_chosen_82 & counts_take1)}}} + {1'd0, 7'h0,
            receive_stranger_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_85 = {1'd0, counts_few_83 & {8{~(counts_chosen_83 & counts_take1)}}} + {1'd0, 7'h0,
            receive_cut_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_86 = {1'd0, counts_few_84 & {8{~(counts_chosen_84 & counts_take1)}}} + {1'd0, 7'h0,
            receive_overrun_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_87 = {1'd0, counts_few_85 & {8{~(counts_chosen_85 & counts_take1)}}} + {1'd0, 7'h0,
            compare_taken_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    /* verilator lint_off UNUSEDSIGNAL */ // read by properties only
    wire [8:0] sum_88 = {1'd0, counts_few_86 & {8{~(counts_chosen_86 & counts_take1)}}} + {1'd0, 7'h0,
            compare_unsent_event}; // regs.rs:115
    /* verilator lint_on UNUSEDSIGNAL */
    wire [9:0] logic_33 = {2'd0, counts_few_0 & {8{counts_chosen_0}}} | {2'd0, counts_few_1 &
            {8{counts_chosen_1}}} | {2'd0, counts_few_2 & {8{counts_chosen_2}}} | {2'd0, counts_few_3 &
            {8{counts_chosen_3}}} | {2'd0, counts_few_4 & {8{counts_chosen_4}}}; // tally.rs:102
    wire [9:0] logic_34 = {2'd0, counts_few_5 & {8{counts_chosen_5}}} | {2'd0, counts_few_6 &
            {8{counts_chosen_6}}} | {2'd0, counts_few_7 & {8{counts_chosen_7}}} | {2'd0, counts_few_8 &
            {8{counts_chosen_8}}} | {2'd0, counts_few_9 & {8{counts_chosen_9}}}; // tally.rs:102
    wire [9:0] logic_35 = {2'd0, counts_few_10 & {8{counts_chosen_10}}} | {2'd0, counts_few_11 &
            {8{counts_chosen_11}}} | {2'd0, counts_few_12 & {8{counts_chosen_12}}} | {2'd0, counts_few_13 &
            {8{counts_chosen_13}}} | {2'd0, counts_few_14 & {8{counts_chosen_14}}}; // tally.rs:102
    wire [9:0] logic_36 = {2'd0, counts_few_15 & {8{counts_chosen_15}}} | {2'd0, counts_few_16 &
            {8{counts_chosen_16}}} | {2'd0, counts_few_17 & {8{counts_chosen_17}}} | {2'd0, counts_few_18 &
            {8{counts_chosen_18}}} | {2'd0, counts_few_19 & {8{counts_chosen_19}}} | {2'd0, counts_few_20 &
            {8{counts_chosen_20}}}; // tally.rs:102
    wire [9:0] logic_37 = {2'd0, counts_few_21 & {8{counts_chosen_21}}} | {2'd0, counts_few_22 &
            {8{counts_chosen_22}}} | {2'd0, counts_few_23 & {8{counts_chosen_23}}} | {2'd0, counts_few_24 &
            {8{counts_chosen_24}}} | {2'd0, counts_few_25 & {8{counts_chosen_25}}}; // tally.rs:102
    wire [9:0] logic_38 = {2'd0, counts_few_26 & {8{counts_chosen_26}}} | {2'd0, counts_few_27 &
            {8{counts_chosen_27}}} | {2'd0, counts_few_28 & {8{counts_chosen_28}}} | {2'd0, counts_few_29 &
            {8{counts_chosen_29}}} | {2'd0, counts_few_30 & {8{counts_chosen_30}}} | {2'd0, counts_few_31 &
            {8{counts_chosen_31}}}; // tally.rs:102
    wire [9:0] logic_39 = {2'd0, counts_few_32 & {8{counts_chosen_32}}} | {2'd0, counts_few_33 &
            {8{counts_chosen_33}}} | {2'd0, counts_few_34 & {8{counts_chosen_34}}} | {2'd0, counts_few_35 &
            {8{counts_chosen_35}}} | {2'd0, counts_few_36 & {8{counts_chosen_36}}}; // tally.rs:102
    wire [9:0] logic_40 = {2'd0, counts_few_37 & {8{counts_chosen_37}}} | {2'd0, counts_few_38 &
            {8{counts_chosen_38}}} | {2'd0, counts_few_39 & {8{counts_chosen_39}}} | {2'd0, counts_few_40 &
            {8{counts_chosen_40}}} | {2'd0, counts_few_41 & {8{counts_chosen_41}}} | {2'd0, counts_few_42 &
            {8{counts_chosen_42}}}; // tally.rs:102
    wire [9:0] logic_41 = {2'd0, counts_few_43 & {8{counts_chosen_43}}} | {2'd0, counts_few_44 &
            {8{counts_chosen_44}}} | {2'd0, counts_few_45 & {8{counts_chosen_45}}} | {2'd0, counts_few_46 &
            {8{counts_chosen_46}}} | {2'd0, counts_few_47 & {8{counts_chosen_47}}}; // tally.rs:102
    wire [9:0] logic_42 = {2'd0, counts_few_48 & {8{counts_chosen_48}}} | {2'd0, counts_few_49 &
            {8{counts_chosen_49}}} | {2'd0, counts_few_50 & {8{counts_chosen_50}}} | {2'd0, counts_few_51 &
            {8{counts_chosen_51}}} | {2'd0, counts_few_52 & {8{counts_chosen_52}}} | {2'd0, counts_few_53 &
            {8{counts_chosen_53}}}; // tally.rs:102
    wire [9:0] logic_43 = {2'd0, counts_few_54 & {8{counts_chosen_54}}} | {2'd0, counts_few_55 &
            {8{counts_chosen_55}}} | {2'd0, counts_few_56 & {8{counts_chosen_56}}} | {2'd0, counts_few_57 &
            {8{counts_chosen_57}}} | {2'd0, counts_few_58 & {8{counts_chosen_58}}}; // tally.rs:102
    wire [9:0] logic_44 = {2'd0, counts_few_59 & {8{counts_chosen_59}}} | {2'd0, counts_few_60 &
            {8{counts_chosen_60}}} | {2'd0, counts_few_61 & {8{counts_chosen_61}}} | {2'd0, counts_few_62 &
            {8{counts_chosen_62}}} | {2'd0, counts_few_63 & {8{counts_chosen_63}}} | {2'd0, counts_few_64 &
            {8{counts_chosen_64}}}; // tally.rs:102
    wire [9:0] logic_45 = {2'd0, counts_few_65 & {8{counts_chosen_65}}} | {2'd0, counts_few_66 &
            {8{counts_chosen_66}}} | {2'd0, counts_few_67 & {8{counts_chosen_67}}} | {2'd0, counts_few_68 &
            {8{counts_chosen_68}}} | (counts_few_69 & {10{counts_chosen_69}}); // tally.rs:102
    wire [9:0] logic_46 = (counts_few_70 & {10{counts_chosen_70}}) | (counts_few_71 & {10{counts_chosen_71}})
            | (counts_few_72 & {10{counts_chosen_72}}) | (counts_few_73 & {10{counts_chosen_73}}) |
            (counts_few_74 & {10{counts_chosen_74}}) | (counts_few_75 & {10{counts_chosen_75}}); // tally.rs:102
    wire [9:0] logic_47 = {2'd0, counts_few_76 & {8{counts_chosen_76}}} | {2'd0, counts_few_77 &
            {8{counts_chosen_77}}} | {2'd0, counts_few_78 & {8{counts_chosen_78}}} | {2'd0, counts_few_79 &
            {8{counts_chosen_79}}} | {2'd0, counts_few_80 & {8{counts_chosen_80}}}; // tally.rs:102
    wire [9:0] logic_48 = {2'd0, counts_few_81 & {8{counts_chosen_81}}} | {2'd0, counts_few_82 &
            {8{counts_chosen_82}}} | {2'd0, counts_few_83 & {8{counts_chosen_83}}} | {2'd0, counts_few_84 &
            {8{counts_chosen_84}}} | {2'd0, counts_few_85 & {8{counts_chosen_85}}} | {2'd0, counts_few_86 &
            {8{counts_chosen_86}}}; // tally.rs:102
    wire [15:0] sum_89 = counts_high + {15'h0, counts_low[16]}; // regs.rs:115
    wire logic_49 = counts_found5 | read_known; // regs.rs:86

    always @(posedge clk) begin
        if (counts_take5) counts_words[counts_at5] <= counts_sum;
    end
`ifdef FORMAL
    always @(posedge clk) counts_words_read0 <= (counts_take5 & (counts_at5 == counts_at1)) ? ~counts_sum :
            counts_words[counts_at1];
`else
    always @(posedge clk) counts_words_read0 <= counts_words[counts_at1];
`endif

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
        write_address = 14'h0;
        write_data = 32'h0;
        write_strobe = 4'd0;
        read = 1'd0;
        read_address = 14'h0;
        data = 32'h0;
        strobe = 4'd0;
        mask = 32'h0;
        id_scratch_select = 1'd0;
        id_scratch_at0 = 8'h0;
        id_scratch_at8 = 8'h0;
        id_scratch_at16 = 8'h0;
        id_scratch_at24 = 8'h0;
        clock_source_select = 1'd0;
        clock_source_at0 = 1'd0;
        clock_increment_select = 1'd0;
        clock_increment_at0 = 8'h0;
        clock_increment_at8 = 8'h0;
        clock_increment_at16 = 8'h0;
        clock_increment_at24 = 8'h0;
        clock_value_seconds_high_select = 1'd0;
        clock_value_seconds_high_at0 = 8'h0;
        clock_value_seconds_high_at8 = 8'h0;
        clock_value_seconds_select = 1'd0;
        clock_value_seconds_at0 = 8'h0;
        clock_value_seconds_at8 = 8'h0;
        clock_value_seconds_at16 = 8'h0;
        clock_value_seconds_at24 = 8'h0;
        clock_value_ns_select = 1'd0;
        clock_value_ns_at0 = 8'h0;
        clock_value_ns_at8 = 8'h0;
        clock_value_ns_at16 = 8'h0;
        clock_value_ns_at24 = 6'h0;
        clock_set_select = 1'd0;
        clock_set = 1'd0;
        clock_set_written = 1'd0;
        clock_adjust_select = 1'd0;
        clock_adjust = 32'h0;
        clock_adjust_written = 1'd0;
        clock_latch_select = 1'd0;
        clock_latch = 1'd0;
        clock_latch_written = 1'd0;
        tap_ingress_frames_event = 1'd0;
        tap_ingress_events_event = 1'd0;
        tap_ingress_oversize_event = 1'd0;
        tap_ingress_bad_keep_event = 1'd0;
        tap_ingress_bad_frame_event = 1'd0;
        tap_ingress_runt_event = 1'd0;
        tap_egress_frames_event = 1'd0;
        tap_egress_events_event = 1'd0;
        tap_egress_oversize_event = 1'd0;
        tap_egress_bad_keep_event = 1'd0;
        tap_egress_bad_frame_event = 1'd0;
        tap_egress_runt_event = 1'd0;
        parse_ingress_other_event = 1'd0;
        parse_ingress_llc_event = 1'd0;
        parse_ingress_arp_event = 1'd0;
        parse_ingress_ipv4_event = 1'd0;
        parse_ingress_ipv6_event = 1'd0;
        parse_ingress_tcp_event = 1'd0;
        parse_ingress_udp_event = 1'd0;
        parse_ingress_sctp_event = 1'd0;
        parse_ingress_icmp_event = 1'd0;
        parse_ingress_fragment_event = 1'd0;
        parse_ingress_l4_other_event = 1'd0;
        parse_ingress_vlan_event = 1'd0;
        parse_ingress_mpls_event = 1'd0;
        parse_ingress_vlan_depth_event = 1'd0;
        parse_ingress_mpls_depth_event = 1'd0;
        parse_ingress_truncated_event = 1'd0;
        parse_ingress_version_event = 1'd0;
        parse_ingress_header_length_event = 1'd0;
        parse_ingress_ip_length_event = 1'd0;
        parse_ingress_ext_depth_event = 1'd0;
        parse_ingress_window_event = 1'd0;
        parse_egress_other_event = 1'd0;
        parse_egress_llc_event = 1'd0;
        parse_egress_arp_event = 1'd0;
        parse_egress_ipv4_event = 1'd0;
        parse_egress_ipv6_event = 1'd0;
        parse_egress_tcp_event = 1'd0;
        parse_egress_udp_event = 1'd0;
        parse_egress_sctp_event = 1'd0;
        parse_egress_icmp_event = 1'd0;
        parse_egress_fragment_event = 1'd0;
        parse_egress_l4_other_event = 1'd0;
        parse_egress_vlan_event = 1'd0;
        parse_egress_mpls_event = 1'd0;
        parse_egress_vlan_depth_event = 1'd0;
        parse_egress_mpls_depth_event = 1'd0;
        parse_egress_truncated_event = 1'd0;
        parse_egress_version_event = 1'd0;
        parse_egress_header_length_event = 1'd0;
        parse_egress_ip_length_event = 1'd0;
        parse_egress_ext_depth_event = 1'd0;
        parse_egress_window_event = 1'd0;
        classify_mode_select = 1'd0;
        classify_mode_at0 = 2'd0;
        classify_entry_label_select = 1'd0;
        classify_entry_label_at0 = 8'h0;
        classify_entry_label_at8 = 8'h0;
        classify_entry_label_at16 = 4'd0;
        classify_entry_select = 1'd0;
        classify_entry = 17'h0;
        classify_entry_written = 1'd0;
        classify_unknown_ingress_event = 1'd0;
        classify_unknown_egress_event = 1'd0;
        epoch_enable_select = 1'd0;
        epoch_enable_at0 = 1'd0;
        epoch_tau_ns_select = 1'd0;
        epoch_tau_ns_at0 = 8'h0;
        epoch_tau_ns_at8 = 8'h0;
        epoch_tau_ns_at16 = 8'h0;
        epoch_tau_ns_at24 = 8'h0;
        epoch_start_ns_low_select = 1'd0;
        epoch_start_ns_low_at0 = 8'h0;
        epoch_start_ns_low_at8 = 8'h0;
        epoch_start_ns_low_at16 = 8'h0;
        epoch_start_ns_low_at24 = 8'h0;
        epoch_start_ns_high_select = 1'd0;
        epoch_start_ns_high_at0 = 8'h0;
        epoch_start_ns_high_at8 = 8'h0;
        epoch_start_ns_high_at16 = 8'h0;
        epoch_start_ns_high_at24 = 8'h0;
        epoch_start_number_select = 1'd0;
        epoch_start_number_at0 = 8'h0;
        epoch_start_number_at8 = 8'h0;
        epoch_start_number_at16 = 8'h0;
        epoch_start_number_at24 = 8'h0;
        epoch_channels_used_select = 1'd0;
        epoch_channels_used_at0 = 8'h0;
        epoch_channels_used_at8 = 8'h0;
        epoch_limit_ns_select = 1'd0;
        epoch_limit_ns_at0 = 8'h0;
        epoch_limit_ns_at8 = 8'h0;
        epoch_limit_ns_at16 = 8'h0;
        epoch_limit_ns_at24 = 8'h0;
        dma_enable_select = 1'd0;
        dma_enable_at0 = 1'd0;
        dma_base_low_select = 1'd0;
        dma_base_low_at0 = 8'h0;
        dma_base_low_at8 = 8'h0;
        dma_base_low_at16 = 8'h0;
        dma_base_low_at24 = 8'h0;
        dma_base_high_select = 1'd0;
        dma_base_high_at0 = 8'h0;
        dma_base_high_at8 = 8'h0;
        dma_base_high_at16 = 8'h0;
        dma_base_high_at24 = 8'h0;
        dma_size_log2_select = 1'd0;
        dma_size_log2_at0 = 5'h0;
        dma_read_select = 1'd0;
        dma_read_at0 = 8'h0;
        dma_read_at8 = 8'h0;
        dma_read_at16 = 8'h0;
        dma_read_at24 = 8'h0;
        dma_irq_status = 1'd0;
        dma_irq_status_select = 1'd0;
        dma_irq_enable_select = 1'd0;
        dma_irq_enable_at0 = 1'd0;
        reflect_enable_select = 1'd0;
        reflect_enable_at0 = 1'd0;
        reflect_port_select = 1'd0;
        reflect_port_at0 = 8'h5e;
        reflect_port_at8 = 8'h3;
        reflect_mac_high_select = 1'd0;
        reflect_mac_high_at0 = 8'h0;
        reflect_mac_high_at8 = 8'h0;
        reflect_mac_low_select = 1'd0;
        reflect_mac_low_at0 = 8'h0;
        reflect_mac_low_at8 = 8'h0;
        reflect_mac_low_at16 = 8'h0;
        reflect_mac_low_at24 = 8'h0;
        reflect_ipv4_select = 1'd0;
        reflect_ipv4_at0 = 8'h0;
        reflect_ipv4_at8 = 8'h0;
        reflect_ipv4_at16 = 8'h0;
        reflect_ipv4_at24 = 8'h0;
        reflect_ipv6_0_select = 1'd0;
        reflect_ipv6_0_at0 = 8'h0;
        reflect_ipv6_0_at8 = 8'h0;
        reflect_ipv6_0_at16 = 8'h0;
        reflect_ipv6_0_at24 = 8'h0;
        reflect_ipv6_1_select = 1'd0;
        reflect_ipv6_1_at0 = 8'h0;
        reflect_ipv6_1_at8 = 8'h0;
        reflect_ipv6_1_at16 = 8'h0;
        reflect_ipv6_1_at24 = 8'h0;
        reflect_ipv6_2_select = 1'd0;
        reflect_ipv6_2_at0 = 8'h0;
        reflect_ipv6_2_at8 = 8'h0;
        reflect_ipv6_2_at16 = 8'h0;
        reflect_ipv6_2_at24 = 8'h0;
        reflect_ipv6_3_select = 1'd0;
        reflect_ipv6_3_at0 = 8'h0;
        reflect_ipv6_3_at8 = 8'h0;
        reflect_ipv6_3_at16 = 8'h0;
        reflect_ipv6_3_at24 = 8'h0;
        reflect_dscp_select = 1'd0;
        reflect_dscp_at0 = 7'h0;
        reflect_error_estimate_select = 1'd0;
        reflect_error_estimate_at0 = 8'h1;
        reflect_error_estimate_at8 = 8'h0;
        reflect_utc_offset_select = 1'd0;
        reflect_utc_offset_at0 = 8'h0;
        reflect_utc_offset_at8 = 8'h0;
        reflect_clock_stepped = 1'd0;
        reflect_clock_stepped_select = 1'd0;
        reflect_rate_clocks_select = 1'd0;
        reflect_rate_clocks_at0 = 8'h0;
        reflect_rate_clocks_at8 = 8'h0;
        reflect_rate_clocks_at16 = 8'h0;
        reflect_rate_clocks_at24 = 8'h0;
        reflect_burst_select = 1'd0;
        reflect_burst_at0 = 8'h0;
        reflect_only_allowed_select = 1'd0;
        reflect_only_allowed_at0 = 1'd0;
        reflect_allowed_0_0_select = 1'd0;
        reflect_allowed_0_0_at0 = 8'h0;
        reflect_allowed_0_0_at8 = 8'h0;
        reflect_allowed_0_0_at16 = 8'h0;
        reflect_allowed_0_0_at24 = 8'h0;
        reflect_allowed_0_1_select = 1'd0;
        reflect_allowed_0_1_at0 = 8'h0;
        reflect_allowed_0_1_at8 = 8'h0;
        reflect_allowed_0_1_at16 = 8'h0;
        reflect_allowed_0_1_at24 = 8'h0;
        reflect_allowed_0_2_select = 1'd0;
        reflect_allowed_0_2_at0 = 8'h0;
        reflect_allowed_0_2_at8 = 8'h0;
        reflect_allowed_0_2_at16 = 8'h0;
        reflect_allowed_0_2_at24 = 8'h0;
        reflect_allowed_0_3_select = 1'd0;
        reflect_allowed_0_3_at0 = 8'h0;
        reflect_allowed_0_3_at8 = 8'h0;
        reflect_allowed_0_3_at16 = 8'h0;
        reflect_allowed_0_3_at24 = 8'h0;
        reflect_allowed_1_0_select = 1'd0;
        reflect_allowed_1_0_at0 = 8'h0;
        reflect_allowed_1_0_at8 = 8'h0;
        reflect_allowed_1_0_at16 = 8'h0;
        reflect_allowed_1_0_at24 = 8'h0;
        reflect_allowed_1_1_select = 1'd0;
        reflect_allowed_1_1_at0 = 8'h0;
        reflect_allowed_1_1_at8 = 8'h0;
        reflect_allowed_1_1_at16 = 8'h0;
        reflect_allowed_1_1_at24 = 8'h0;
        reflect_allowed_1_2_select = 1'd0;
        reflect_allowed_1_2_at0 = 8'h0;
        reflect_allowed_1_2_at8 = 8'h0;
        reflect_allowed_1_2_at16 = 8'h0;
        reflect_allowed_1_2_at24 = 8'h0;
        reflect_allowed_1_3_select = 1'd0;
        reflect_allowed_1_3_at0 = 8'h0;
        reflect_allowed_1_3_at8 = 8'h0;
        reflect_allowed_1_3_at16 = 8'h0;
        reflect_allowed_1_3_at24 = 8'h0;
        reflect_allowed_2_0_select = 1'd0;
        reflect_allowed_2_0_at0 = 8'h0;
        reflect_allowed_2_0_at8 = 8'h0;
        reflect_allowed_2_0_at16 = 8'h0;
        reflect_allowed_2_0_at24 = 8'h0;
        reflect_allowed_2_1_select = 1'd0;
        reflect_allowed_2_1_at0 = 8'h0;
        reflect_allowed_2_1_at8 = 8'h0;
        reflect_allowed_2_1_at16 = 8'h0;
        reflect_allowed_2_1_at24 = 8'h0;
        reflect_allowed_2_2_select = 1'd0;
        reflect_allowed_2_2_at0 = 8'h0;
        reflect_allowed_2_2_at8 = 8'h0;
        reflect_allowed_2_2_at16 = 8'h0;
        reflect_allowed_2_2_at24 = 8'h0;
        reflect_allowed_2_3_select = 1'd0;
        reflect_allowed_2_3_at0 = 8'h0;
        reflect_allowed_2_3_at8 = 8'h0;
        reflect_allowed_2_3_at16 = 8'h0;
        reflect_allowed_2_3_at24 = 8'h0;
        reflect_allowed_3_0_select = 1'd0;
        reflect_allowed_3_0_at0 = 8'h0;
        reflect_allowed_3_0_at8 = 8'h0;
        reflect_allowed_3_0_at16 = 8'h0;
        reflect_allowed_3_0_at24 = 8'h0;
        reflect_allowed_3_1_select = 1'd0;
        reflect_allowed_3_1_at0 = 8'h0;
        reflect_allowed_3_1_at8 = 8'h0;
        reflect_allowed_3_1_at16 = 8'h0;
        reflect_allowed_3_1_at24 = 8'h0;
        reflect_allowed_3_2_select = 1'd0;
        reflect_allowed_3_2_at0 = 8'h0;
        reflect_allowed_3_2_at8 = 8'h0;
        reflect_allowed_3_2_at16 = 8'h0;
        reflect_allowed_3_2_at24 = 8'h0;
        reflect_allowed_3_3_select = 1'd0;
        reflect_allowed_3_3_at0 = 8'h0;
        reflect_allowed_3_3_at8 = 8'h0;
        reflect_allowed_3_3_at16 = 8'h0;
        reflect_allowed_3_3_at24 = 8'h0;
        reflect_leave_tlvs_select = 1'd0;
        reflect_leave_tlvs_at0 = 1'd0;
        reflect_stateful_select = 1'd0;
        reflect_stateful_at0 = 1'd0;
        reflect_session_timeout_select = 1'd0;
        reflect_session_timeout_at0 = 8'h84;
        reflect_session_timeout_at8 = 8'h3;
        reflect_clear_sessions_select = 1'd0;
        reflect_clear_sessions = 1'd0;
        reflect_clear_sessions_written = 1'd0;
        reflect_answered_event = 1'd0;
        reflect_tlvs_event = 1'd0;
        reflect_cut_event = 1'd0;
        reflect_fragment_event = 1'd0;
        reflect_length_event = 1'd0;
        reflect_short_event = 1'd0;
        reflect_no_checksum_event = 1'd0;
        reflect_loop_event = 1'd0;
        reflect_not_allowed_event = 1'd0;
        reflect_left_event = 1'd0;
        reflect_rate_limited_event = 1'd0;
        reflect_no_room_event = 1'd0;
        reflect_no_session_event = 1'd0;
        transmit_replies_event = 2'd0;
        transmit_through_event = 2'd0;
        transmit_waited_event = 2'd0;
        transmit_wait_clocks_event = 2'd0;
        transmit_probes_event = 2'd0;
        transmit_probe_waited_event = 2'd0;
        transmit_probe_wait_clocks_event = 2'd0;
        probe_enable_select = 1'd0;
        probe_enable_at0 = 1'd0;
        probe_used_select = 1'd0;
        probe_used_at0 = 8'h0;
        probe_used_at8 = 8'h0;
        probe_table_address_select = 1'd0;
        probe_table_address_at0 = 8'h0;
        probe_table_address_at8 = 8'h0;
        probe_table_data_select = 1'd0;
        probe_table_data = 32'h0;
        probe_table_data_written = 1'd0;
        probe_start_select = 1'd0;
        probe_start = 16'h0;
        probe_start_written = 1'd0;
        probe_stop_select = 1'd0;
        probe_stop = 16'h0;
        probe_stop_written = 1'd0;
        probe_sent_event = 1'd0;
        receive_enable_select = 1'd0;
        receive_enable_at0 = 1'd0;
        receive_port_base_select = 1'd0;
        receive_port_base_at0 = 8'h0;
        receive_port_base_at8 = 8'h0;
        receive_replies_event = 1'd0;
        receive_fragment_event = 1'd0;
        receive_length_event = 1'd0;
        receive_short_event = 1'd0;
        receive_no_checksum_event = 1'd0;
        receive_stranger_event = 1'd0;
        receive_cut_event = 1'd0;
        receive_overrun_event = 1'd0;
        compare_raw_select = 1'd0;
        compare_raw_at0 = 1'd0;
        compare_clear_select = 1'd0;
        compare_clear = 16'h0;
        compare_clear_written = 1'd0;
        compare_report_select = 1'd0;
        compare_report = 16'h0;
        compare_report_written = 1'd0;
        compare_taken_event = 1'd0;
        compare_unsent_event = 1'd0;
        control_value_mac_high_select = 1'd0;
        control_value_mac_high_at0 = 8'h0;
        control_value_mac_high_at8 = 8'h0;
        control_value_mac_low_select = 1'd0;
        control_value_mac_low_at0 = 8'h0;
        control_value_mac_low_at8 = 8'h0;
        control_value_mac_low_at16 = 8'h0;
        control_value_mac_low_at24 = 8'h0;
        control_value_ipv4_select = 1'd0;
        control_value_ipv4_at0 = 8'h0;
        control_value_ipv4_at8 = 8'h0;
        control_value_ipv4_at16 = 8'h0;
        control_value_ipv4_at24 = 8'h0;
        control_value_port_select = 1'd0;
        control_value_port_at0 = 8'h0;
        control_value_port_at8 = 8'h0;
        control_value_allowed_select = 1'd0;
        control_value_allowed_at0 = 8'h0;
        control_value_allowed_at8 = 8'h0;
        control_value_allowed_at16 = 8'h0;
        control_value_allowed_at24 = 8'h0;
        control_value_enable_select = 1'd0;
        control_value_enable_at0 = 1'd0;
        control_set_select = 1'd0;
        control_set = 5'h0;
        control_set_written = 1'd0;
        page0 = 32'h0;
        page0_hit = 1'd0;
        page1 = 32'h0;
        page1_hit = 1'd0;
        page4 = 32'h0;
        page4_hit = 1'd0;
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
        page24 = 32'h0;
        page24_hit = 1'd0;
        page28 = 32'h0;
        page28_hit = 1'd0;
        page2c = 32'h0;
        page2c_hit = 1'd0;
        page38 = 32'h0;
        page38_hit = 1'd0;
        read_word = 32'h0;
        count_index = 7'h0;
        count_chosen = 1'd0;
        count_read = 1'd0;
        counts_asked1 = 1'd0;
        counts_asked2 = 1'd0;
        counts_asked3 = 1'd0;
        counts_asked4 = 1'd0;
        counts_turn = 7'h0;
        counts_first = 1'd1;
        counts_take1 = 1'd0;
        counts_found1 = 1'd0;
        counts_at1 = 7'h0;
        counts_take2 = 1'd0;
        counts_found2 = 1'd0;
        counts_at2 = 7'h0;
        counts_take3 = 1'd0;
        counts_found3 = 1'd0;
        counts_at3 = 7'h0;
        counts_take4 = 1'd0;
        counts_found4 = 1'd0;
        counts_at4 = 7'h0;
        counts_take5 = 1'd0;
        counts_found5 = 1'd0;
        counts_at5 = 7'h0;
        counts_chosen_0 = 1'd0;
        counts_few_0 = 8'h0;
        counts_chosen_1 = 1'd0;
        counts_few_1 = 8'h0;
        counts_chosen_2 = 1'd0;
        counts_few_2 = 8'h0;
        counts_chosen_3 = 1'd0;
        counts_few_3 = 8'h0;
        counts_chosen_4 = 1'd0;
        counts_few_4 = 8'h0;
        counts_chosen_5 = 1'd0;
        counts_few_5 = 8'h0;
        counts_chosen_6 = 1'd0;
        counts_few_6 = 8'h0;
        counts_chosen_7 = 1'd0;
        counts_few_7 = 8'h0;
        counts_chosen_8 = 1'd0;
        counts_few_8 = 8'h0;
        counts_chosen_9 = 1'd0;
        counts_few_9 = 8'h0;
        counts_chosen_10 = 1'd0;
        counts_few_10 = 8'h0;
        counts_chosen_11 = 1'd0;
        counts_few_11 = 8'h0;
        counts_chosen_12 = 1'd0;
        counts_few_12 = 8'h0;
        counts_chosen_13 = 1'd0;
        counts_few_13 = 8'h0;
        counts_chosen_14 = 1'd0;
        counts_few_14 = 8'h0;
        counts_chosen_15 = 1'd0;
        counts_few_15 = 8'h0;
        counts_chosen_16 = 1'd0;
        counts_few_16 = 8'h0;
        counts_chosen_17 = 1'd0;
        counts_few_17 = 8'h0;
        counts_chosen_18 = 1'd0;
        counts_few_18 = 8'h0;
        counts_chosen_19 = 1'd0;
        counts_few_19 = 8'h0;
        counts_chosen_20 = 1'd0;
        counts_few_20 = 8'h0;
        counts_chosen_21 = 1'd0;
        counts_few_21 = 8'h0;
        counts_chosen_22 = 1'd0;
        counts_few_22 = 8'h0;
        counts_chosen_23 = 1'd0;
        counts_few_23 = 8'h0;
        counts_chosen_24 = 1'd0;
        counts_few_24 = 8'h0;
        counts_chosen_25 = 1'd0;
        counts_few_25 = 8'h0;
        counts_chosen_26 = 1'd0;
        counts_few_26 = 8'h0;
        counts_chosen_27 = 1'd0;
        counts_few_27 = 8'h0;
        counts_chosen_28 = 1'd0;
        counts_few_28 = 8'h0;
        counts_chosen_29 = 1'd0;
        counts_few_29 = 8'h0;
        counts_chosen_30 = 1'd0;
        counts_few_30 = 8'h0;
        counts_chosen_31 = 1'd0;
        counts_few_31 = 8'h0;
        counts_chosen_32 = 1'd0;
        counts_few_32 = 8'h0;
        counts_chosen_33 = 1'd0;
        counts_few_33 = 8'h0;
        counts_chosen_34 = 1'd0;
        counts_few_34 = 8'h0;
        counts_chosen_35 = 1'd0;
        counts_few_35 = 8'h0;
        counts_chosen_36 = 1'd0;
        counts_few_36 = 8'h0;
        counts_chosen_37 = 1'd0;
        counts_few_37 = 8'h0;
        counts_chosen_38 = 1'd0;
        counts_few_38 = 8'h0;
        counts_chosen_39 = 1'd0;
        counts_few_39 = 8'h0;
        counts_chosen_40 = 1'd0;
        counts_few_40 = 8'h0;
        counts_chosen_41 = 1'd0;
        counts_few_41 = 8'h0;
        counts_chosen_42 = 1'd0;
        counts_few_42 = 8'h0;
        counts_chosen_43 = 1'd0;
        counts_few_43 = 8'h0;
        counts_chosen_44 = 1'd0;
        counts_few_44 = 8'h0;
        counts_chosen_45 = 1'd0;
        counts_few_45 = 8'h0;
        counts_chosen_46 = 1'd0;
        counts_few_46 = 8'h0;
        counts_chosen_47 = 1'd0;
        counts_few_47 = 8'h0;
        counts_chosen_48 = 1'd0;
        counts_few_48 = 8'h0;
        counts_chosen_49 = 1'd0;
        counts_few_49 = 8'h0;
        counts_chosen_50 = 1'd0;
        counts_few_50 = 8'h0;
        counts_chosen_51 = 1'd0;
        counts_few_51 = 8'h0;
        counts_chosen_52 = 1'd0;
        counts_few_52 = 8'h0;
        counts_chosen_53 = 1'd0;
        counts_few_53 = 8'h0;
        counts_chosen_54 = 1'd0;
        counts_few_54 = 8'h0;
        counts_chosen_55 = 1'd0;
        counts_few_55 = 8'h0;
        counts_chosen_56 = 1'd0;
        counts_few_56 = 8'h0;
        counts_chosen_57 = 1'd0;
        counts_few_57 = 8'h0;
        counts_chosen_58 = 1'd0;
        counts_few_58 = 8'h0;
        counts_chosen_59 = 1'd0;
        counts_few_59 = 8'h0;
        counts_chosen_60 = 1'd0;
        counts_few_60 = 8'h0;
        counts_chosen_61 = 1'd0;
        counts_few_61 = 8'h0;
        counts_chosen_62 = 1'd0;
        counts_few_62 = 8'h0;
        counts_chosen_63 = 1'd0;
        counts_few_63 = 8'h0;
        counts_chosen_64 = 1'd0;
        counts_few_64 = 8'h0;
        counts_chosen_65 = 1'd0;
        counts_few_65 = 8'h0;
        counts_chosen_66 = 1'd0;
        counts_few_66 = 8'h0;
        counts_chosen_67 = 1'd0;
        counts_few_67 = 8'h0;
        counts_chosen_68 = 1'd0;
        counts_few_68 = 8'h0;
        counts_chosen_69 = 1'd0;
        counts_few_69 = 10'h0;
        counts_chosen_70 = 1'd0;
        counts_few_70 = 10'h0;
        counts_chosen_71 = 1'd0;
        counts_few_71 = 10'h0;
        counts_chosen_72 = 1'd0;
        counts_few_72 = 10'h0;
        counts_chosen_73 = 1'd0;
        counts_few_73 = 10'h0;
        counts_chosen_74 = 1'd0;
        counts_few_74 = 10'h0;
        counts_chosen_75 = 1'd0;
        counts_few_75 = 10'h0;
        counts_chosen_76 = 1'd0;
        counts_few_76 = 8'h0;
        counts_chosen_77 = 1'd0;
        counts_few_77 = 8'h0;
        counts_chosen_78 = 1'd0;
        counts_few_78 = 8'h0;
        counts_chosen_79 = 1'd0;
        counts_few_79 = 8'h0;
        counts_chosen_80 = 1'd0;
        counts_few_80 = 8'h0;
        counts_chosen_81 = 1'd0;
        counts_few_81 = 8'h0;
        counts_chosen_82 = 1'd0;
        counts_few_82 = 8'h0;
        counts_chosen_83 = 1'd0;
        counts_few_83 = 8'h0;
        counts_chosen_84 = 1'd0;
        counts_few_84 = 8'h0;
        counts_chosen_85 = 1'd0;
        counts_few_85 = 8'h0;
        counts_chosen_86 = 1'd0;
        counts_few_86 = 8'h0;
        counts_new = 10'h0;
        counts_fresh1 = 1'd0;
        counts_fresh2 = 1'd0;
        counts_old = 32'h0;
        counts_new_late = 10'h0;
        counts_low = 17'h0;
        counts_high = 16'h0;
        counts_sum = 32'h0;
        read_1 = 1'd0;
        read_known = 1'd0;
        read_data = 32'h0;
    end
    always @(posedge clk) begin
        if (logic_1) write_address <= s_axil_awaddr[15:2];
        if (logic_2) write_data <= s_axil_wdata;
        if (logic_2) write_strobe <= s_axil_wstrb;
        if (logic_3) read_address <= s_axil_araddr[15:2];
        data <= write_data;
        strobe <= write_strobe;
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
        page0 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h1f : joined_1) : read_address[1] ? (read_address[0] ? 32'h18 : 32'h190)
                : read_address[0] ? 32'h100 : 32'h1e0) : read_address[2] ? (read_address[1] ? (read_address[0]
                ? 32'h400 : 32'h100) : read_address[0] ? 32'h40 : 32'h1b) : read_address[1] ? (read_address[0]
                ? 32'h0 : 32'h4f89cb5b) : read_address[0] ? 32'h2 : 32'h45524957;
        page0_hit <= read_address[13:4] == 10'h0;
        page1 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0
                : 32'h0) : read_address[0] ? 32'h0 : 32'h7735940;
        page1_hit <= read_address[13:4] == 10'h1;
        page4 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : {16'h0, clock_now_fraction}) : read_address[1] ? (read_address[0] ?
                {2'd0, clock_now_ns} : clock_now_seconds) : read_address[0] ? {16'h0, clock_now_seconds_high}
                : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ? clock_steps : 32'h0) :
                read_address[0] ? 32'h0 : {2'd0, joined_5}) : read_address[1] ? (read_address[0] ? joined_4 :
                {16'h0, joined_3}) : read_address[0] ? joined_2 : {31'h0, clock_source_at0};
        page4_hit <= read_address[13:4] == 10'h4;
        page10 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0
                : 32'h0) : read_address[0] ? {12'h0, joined_6} : {30'h0, classify_mode_at0};
        page10_hit <= read_address[13:4] == 10'h10;
        page14 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ?
                epoch_refused_drops : epoch_drops) : read_address[0] ? epoch_departures : epoch_arrivals) :
                read_address[1] ? (read_address[0] ? {16'h0, epoch_occupied} : epoch_merged) : read_address[0]
                ? epoch_walked : epoch_number) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                {30'h0, epoch_status} : joined_12) : read_address[0] ? {16'h0, joined_11} : joined_10) :
                read_address[1] ? (read_address[0] ? joined_9 : joined_8) : read_address[0] ? joined_7 :
                {31'h0, epoch_enable_at0};
        page14_hit <= read_address[13:4] == 10'h14;
        page15 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0
                : 32'h0) : read_address[0] ? 32'h0 : {31'h0, epoch_walking};
        page15_hit <= read_address[13:4] == 10'h15;
        page18 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? dma_lost_quantity
                : dma_lost_session) : read_address[0] ? dma_offered : {31'h0, dma_idle}) : read_address[1] ?
                (read_address[0] ? {31'h0, dma_irq_enable_at0} : {31'h0, dma_irq_status}) : read_address[0] ?
                dma_errors : dma_lost_epoch_end) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                dma_lost_suspect : dma_lost_epoch) : read_address[0] ? dma_written : joined_15) :
                read_address[1] ? (read_address[0] ? {27'h0, dma_size_log2_at0} : joined_14) : read_address[0]
                ? joined_13 : {31'h0, dma_enable_at0};
        page18_hit <= read_address[13:4] == 10'h18;
        page19 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0
                : 32'h0) : read_address[0] ? dma_lost_probe : dma_lost_buckets;
        page19_hit <= read_address[13:4] == 10'h19;
        page1c <= read_address[3] ? mux_1 : read_address[2] ? (read_address[1] ? (read_address[0] ? joined_22
                : joined_21) : read_address[0] ? joined_20 : joined_19) : read_address[1] ? (read_address[0] ?
                joined_18 : {16'h0, joined_17}) : read_address[0] ? {16'h0, joined_16} : {31'h0,
                reflect_enable_at0};
        page1c_hit <= read_address[13:4] == 10'h1c;
        page1d <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? joined_42 :
                joined_41) : read_address[0] ? joined_40 : joined_39) : read_address[1] ? (read_address[0] ?
                joined_38 : joined_37) : read_address[0] ? joined_36 : joined_35) : read_address[2] ?
                (read_address[1] ? (read_address[0] ? joined_34 : joined_33) : read_address[0] ? joined_32 :
                joined_31) : read_address[1] ? (read_address[0] ? joined_30 : joined_29) : read_address[0] ?
                joined_28 : joined_27;
        page1d_hit <= read_address[13:4] == 10'h1d;
        page1e <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? 32'h0 : {31'h0, reflect_clearing}) : read_address[1] ?
                (read_address[0] ? 32'h0 : {16'h0, joined_43}) : read_address[0] ? {31'h0,
                reflect_stateful_at0} : {31'h0, reflect_leave_tlvs_at0};
        page1e_hit <= read_address[13:4] == 10'h1e;
        page24 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : {31'h0, probe_busy}) : read_address[0] ? 32'h0 : 32'h0) : read_address[1] ?
                (read_address[0] ? 32'h0 : {16'h0, joined_45}) : read_address[0] ? {16'h0, joined_44} :
                {31'h0, probe_enable_at0};
        page24_hit <= read_address[13:4] == 10'h24;
        page28 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0
                : 32'h0) : read_address[0] ? {16'h0, joined_46} : {31'h0, receive_enable_at0};
        page28_hit <= read_address[13:4] == 10'h28;
        page2c <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : 32'h0) : read_address[2] ? (read_address[1] ? (read_address[0] ?
                32'h0 : 32'h0) : read_address[0] ? 32'h0 : 32'h0) : read_address[1] ? (read_address[0] ?
                {31'h0, compare_busy} : 32'h0) : read_address[0] ? 32'h0 : {31'h0, compare_raw_at0};
        page2c_hit <= read_address[13:4] == 10'h2c;
        page38 <= read_address[3] ? (read_address[2] ? (read_address[1] ? (read_address[0] ? 32'h0 : 32'h0) :
                read_address[0] ? 32'h0 : {30'h0, control_enable}) : read_address[1] ? (read_address[0] ?
                control_allowed : {16'h0, control_port}) : read_address[0] ? control_ipv4 : control_mac_low) :
                read_address[2] ? (read_address[1] ? (read_address[0] ? {16'h0, control_mac_high} : 32'h0) :
                read_address[0] ? {31'h0, control_value_enable_at0} : joined_51) : read_address[1] ?
                (read_address[0] ? {16'h0, joined_50} : joined_49) : read_address[0] ? joined_48 : {16'h0,
                joined_47};
        page38_hit <= read_address[13:4] == 10'h38;
        read_word <= logic_16 | (page28 & {32{page28_hit}}) | (page2c & {32{page2c_hit}}) | (page38 &
                {32{page38_hit}});
        count_index <= logic_30 | ({7{compare_85}} & 7'h54) | ({7{compare_86}} & 7'h55) | ({7{compare_87}} &
                7'h56);
        count_chosen <= 1'd0 | compare_1 | compare_2 | compare_3 | compare_4 | compare_5 | compare_6 |
                compare_7 | compare_8 | compare_9 | compare_10 | compare_11 | compare_12 | compare_13 |
                compare_14 | compare_15 | compare_16 | compare_17 | compare_18 | compare_19 | compare_20 |
                compare_21 | compare_22 | compare_23 | compare_24 | compare_25 | compare_26 | compare_27 |
                compare_28 | compare_29 | compare_30 | compare_31 | compare_32 | compare_33 | compare_34 |
                compare_35 | compare_36 | compare_37 | compare_38 | compare_39 | compare_40 | compare_41 |
                compare_42 | compare_43 | compare_44 | compare_45 | compare_46 | compare_47 | compare_48 |
                compare_49 | compare_50 | compare_51 | compare_52 | compare_53 | compare_54 | compare_55 |
                compare_56 | compare_57 | compare_58 | compare_59 | compare_60 | compare_61 | compare_62 |
                compare_63 | compare_64 | compare_65 | compare_66 | compare_67 | compare_68 | compare_69 |
                compare_70 | compare_71 | compare_72 | compare_73 | compare_74 | compare_75 | compare_76 |
                compare_77 | compare_78 | compare_79 | compare_80 | compare_81 | compare_82 | compare_83 |
                compare_84 | compare_85 | compare_86 | compare_87;
        counts_at1 <= mux_2;
        counts_at2 <= counts_at1;
        counts_at3 <= counts_at2;
        counts_at4 <= counts_at3;
        counts_at5 <= counts_at4;
        counts_new <= logic_33 | logic_34 | logic_35 | logic_36 | logic_37 | logic_38 | logic_39 | logic_40 |
                logic_41 | logic_42 | logic_43 | logic_44 | logic_45 | logic_46 | logic_47 | logic_48;
        counts_fresh1 <= counts_first & (mux_2 >= counts_turn);
        counts_fresh2 <= counts_fresh1;
        counts_old <= counts_words_read0 & {32{~counts_fresh2}};
        counts_new_late <= counts_new;
        counts_low <= {1'd0, counts_old[15:0]} + {1'd0, 6'h0, counts_new_late};
        counts_high <= counts_old[31:16];
        counts_sum <= {sum_89, counts_low[15:0]};
        if (logic_49) read_data <= counts_found5 ? counts_sum : read_word;
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
            read <= 1'd0;
            id_scratch_select <= 1'd0;
            id_scratch_at0 <= 8'h0;
            id_scratch_at8 <= 8'h0;
            id_scratch_at16 <= 8'h0;
            id_scratch_at24 <= 8'h0;
            clock_source_select <= 1'd0;
            clock_source_at0 <= 1'd0;
            clock_increment_select <= 1'd0;
            clock_increment_at0 <= 8'h0;
            clock_increment_at8 <= 8'h0;
            clock_increment_at16 <= 8'h0;
            clock_increment_at24 <= 8'h0;
            clock_value_seconds_high_select <= 1'd0;
            clock_value_seconds_high_at0 <= 8'h0;
            clock_value_seconds_high_at8 <= 8'h0;
            clock_value_seconds_select <= 1'd0;
            clock_value_seconds_at0 <= 8'h0;
            clock_value_seconds_at8 <= 8'h0;
            clock_value_seconds_at16 <= 8'h0;
            clock_value_seconds_at24 <= 8'h0;
            clock_value_ns_select <= 1'd0;
            clock_value_ns_at0 <= 8'h0;
            clock_value_ns_at8 <= 8'h0;
            clock_value_ns_at16 <= 8'h0;
            clock_value_ns_at24 <= 6'h0;
            clock_set_select <= 1'd0;
            clock_set_written <= 1'd0;
            clock_adjust_select <= 1'd0;
            clock_adjust_written <= 1'd0;
            clock_latch_select <= 1'd0;
            clock_latch_written <= 1'd0;
            tap_ingress_frames_event <= 1'd0;
            tap_ingress_events_event <= 1'd0;
            tap_ingress_oversize_event <= 1'd0;
            tap_ingress_bad_keep_event <= 1'd0;
            tap_ingress_bad_frame_event <= 1'd0;
            tap_ingress_runt_event <= 1'd0;
            tap_egress_frames_event <= 1'd0;
            tap_egress_events_event <= 1'd0;
            tap_egress_oversize_event <= 1'd0;
            tap_egress_bad_keep_event <= 1'd0;
            tap_egress_bad_frame_event <= 1'd0;
            tap_egress_runt_event <= 1'd0;
            parse_ingress_other_event <= 1'd0;
            parse_ingress_llc_event <= 1'd0;
            parse_ingress_arp_event <= 1'd0;
            parse_ingress_ipv4_event <= 1'd0;
            parse_ingress_ipv6_event <= 1'd0;
            parse_ingress_tcp_event <= 1'd0;
            parse_ingress_udp_event <= 1'd0;
            parse_ingress_sctp_event <= 1'd0;
            parse_ingress_icmp_event <= 1'd0;
            parse_ingress_fragment_event <= 1'd0;
            parse_ingress_l4_other_event <= 1'd0;
            parse_ingress_vlan_event <= 1'd0;
            parse_ingress_mpls_event <= 1'd0;
            parse_ingress_vlan_depth_event <= 1'd0;
            parse_ingress_mpls_depth_event <= 1'd0;
            parse_ingress_truncated_event <= 1'd0;
            parse_ingress_version_event <= 1'd0;
            parse_ingress_header_length_event <= 1'd0;
            parse_ingress_ip_length_event <= 1'd0;
            parse_ingress_ext_depth_event <= 1'd0;
            parse_ingress_window_event <= 1'd0;
            parse_egress_other_event <= 1'd0;
            parse_egress_llc_event <= 1'd0;
            parse_egress_arp_event <= 1'd0;
            parse_egress_ipv4_event <= 1'd0;
            parse_egress_ipv6_event <= 1'd0;
            parse_egress_tcp_event <= 1'd0;
            parse_egress_udp_event <= 1'd0;
            parse_egress_sctp_event <= 1'd0;
            parse_egress_icmp_event <= 1'd0;
            parse_egress_fragment_event <= 1'd0;
            parse_egress_l4_other_event <= 1'd0;
            parse_egress_vlan_event <= 1'd0;
            parse_egress_mpls_event <= 1'd0;
            parse_egress_vlan_depth_event <= 1'd0;
            parse_egress_mpls_depth_event <= 1'd0;
            parse_egress_truncated_event <= 1'd0;
            parse_egress_version_event <= 1'd0;
            parse_egress_header_length_event <= 1'd0;
            parse_egress_ip_length_event <= 1'd0;
            parse_egress_ext_depth_event <= 1'd0;
            parse_egress_window_event <= 1'd0;
            classify_mode_select <= 1'd0;
            classify_mode_at0 <= 2'd0;
            classify_entry_label_select <= 1'd0;
            classify_entry_label_at0 <= 8'h0;
            classify_entry_label_at8 <= 8'h0;
            classify_entry_label_at16 <= 4'd0;
            classify_entry_select <= 1'd0;
            classify_entry_written <= 1'd0;
            classify_unknown_ingress_event <= 1'd0;
            classify_unknown_egress_event <= 1'd0;
            epoch_enable_select <= 1'd0;
            epoch_enable_at0 <= 1'd0;
            epoch_tau_ns_select <= 1'd0;
            epoch_tau_ns_at0 <= 8'h0;
            epoch_tau_ns_at8 <= 8'h0;
            epoch_tau_ns_at16 <= 8'h0;
            epoch_tau_ns_at24 <= 8'h0;
            epoch_start_ns_low_select <= 1'd0;
            epoch_start_ns_low_at0 <= 8'h0;
            epoch_start_ns_low_at8 <= 8'h0;
            epoch_start_ns_low_at16 <= 8'h0;
            epoch_start_ns_low_at24 <= 8'h0;
            epoch_start_ns_high_select <= 1'd0;
            epoch_start_ns_high_at0 <= 8'h0;
            epoch_start_ns_high_at8 <= 8'h0;
            epoch_start_ns_high_at16 <= 8'h0;
            epoch_start_ns_high_at24 <= 8'h0;
            epoch_start_number_select <= 1'd0;
            epoch_start_number_at0 <= 8'h0;
            epoch_start_number_at8 <= 8'h0;
            epoch_start_number_at16 <= 8'h0;
            epoch_start_number_at24 <= 8'h0;
            epoch_channels_used_select <= 1'd0;
            epoch_channels_used_at0 <= 8'h0;
            epoch_channels_used_at8 <= 8'h0;
            epoch_limit_ns_select <= 1'd0;
            epoch_limit_ns_at0 <= 8'h0;
            epoch_limit_ns_at8 <= 8'h0;
            epoch_limit_ns_at16 <= 8'h0;
            epoch_limit_ns_at24 <= 8'h0;
            dma_enable_select <= 1'd0;
            dma_enable_at0 <= 1'd0;
            dma_base_low_select <= 1'd0;
            dma_base_low_at0 <= 8'h0;
            dma_base_low_at8 <= 8'h0;
            dma_base_low_at16 <= 8'h0;
            dma_base_low_at24 <= 8'h0;
            dma_base_high_select <= 1'd0;
            dma_base_high_at0 <= 8'h0;
            dma_base_high_at8 <= 8'h0;
            dma_base_high_at16 <= 8'h0;
            dma_base_high_at24 <= 8'h0;
            dma_size_log2_select <= 1'd0;
            dma_size_log2_at0 <= 5'h0;
            dma_read_select <= 1'd0;
            dma_read_at0 <= 8'h0;
            dma_read_at8 <= 8'h0;
            dma_read_at16 <= 8'h0;
            dma_read_at24 <= 8'h0;
            dma_irq_status <= 1'd0;
            dma_irq_status_select <= 1'd0;
            dma_irq_enable_select <= 1'd0;
            dma_irq_enable_at0 <= 1'd0;
            reflect_enable_select <= 1'd0;
            reflect_enable_at0 <= 1'd0;
            reflect_port_select <= 1'd0;
            reflect_port_at0 <= 8'h5e;
            reflect_port_at8 <= 8'h3;
            reflect_mac_high_select <= 1'd0;
            reflect_mac_high_at0 <= 8'h0;
            reflect_mac_high_at8 <= 8'h0;
            reflect_mac_low_select <= 1'd0;
            reflect_mac_low_at0 <= 8'h0;
            reflect_mac_low_at8 <= 8'h0;
            reflect_mac_low_at16 <= 8'h0;
            reflect_mac_low_at24 <= 8'h0;
            reflect_ipv4_select <= 1'd0;
            reflect_ipv4_at0 <= 8'h0;
            reflect_ipv4_at8 <= 8'h0;
            reflect_ipv4_at16 <= 8'h0;
            reflect_ipv4_at24 <= 8'h0;
            reflect_ipv6_0_select <= 1'd0;
            reflect_ipv6_0_at0 <= 8'h0;
            reflect_ipv6_0_at8 <= 8'h0;
            reflect_ipv6_0_at16 <= 8'h0;
            reflect_ipv6_0_at24 <= 8'h0;
            reflect_ipv6_1_select <= 1'd0;
            reflect_ipv6_1_at0 <= 8'h0;
            reflect_ipv6_1_at8 <= 8'h0;
            reflect_ipv6_1_at16 <= 8'h0;
            reflect_ipv6_1_at24 <= 8'h0;
            reflect_ipv6_2_select <= 1'd0;
            reflect_ipv6_2_at0 <= 8'h0;
            reflect_ipv6_2_at8 <= 8'h0;
            reflect_ipv6_2_at16 <= 8'h0;
            reflect_ipv6_2_at24 <= 8'h0;
            reflect_ipv6_3_select <= 1'd0;
            reflect_ipv6_3_at0 <= 8'h0;
            reflect_ipv6_3_at8 <= 8'h0;
            reflect_ipv6_3_at16 <= 8'h0;
            reflect_ipv6_3_at24 <= 8'h0;
            reflect_dscp_select <= 1'd0;
            reflect_dscp_at0 <= 7'h0;
            reflect_error_estimate_select <= 1'd0;
            reflect_error_estimate_at0 <= 8'h1;
            reflect_error_estimate_at8 <= 8'h0;
            reflect_utc_offset_select <= 1'd0;
            reflect_utc_offset_at0 <= 8'h0;
            reflect_utc_offset_at8 <= 8'h0;
            reflect_clock_stepped <= 1'd0;
            reflect_clock_stepped_select <= 1'd0;
            reflect_rate_clocks_select <= 1'd0;
            reflect_rate_clocks_at0 <= 8'h0;
            reflect_rate_clocks_at8 <= 8'h0;
            reflect_rate_clocks_at16 <= 8'h0;
            reflect_rate_clocks_at24 <= 8'h0;
            reflect_burst_select <= 1'd0;
            reflect_burst_at0 <= 8'h0;
            reflect_only_allowed_select <= 1'd0;
            reflect_only_allowed_at0 <= 1'd0;
            reflect_allowed_0_0_select <= 1'd0;
            reflect_allowed_0_0_at0 <= 8'h0;
            reflect_allowed_0_0_at8 <= 8'h0;
            reflect_allowed_0_0_at16 <= 8'h0;
            reflect_allowed_0_0_at24 <= 8'h0;
            reflect_allowed_0_1_select <= 1'd0;
            reflect_allowed_0_1_at0 <= 8'h0;
            reflect_allowed_0_1_at8 <= 8'h0;
            reflect_allowed_0_1_at16 <= 8'h0;
            reflect_allowed_0_1_at24 <= 8'h0;
            reflect_allowed_0_2_select <= 1'd0;
            reflect_allowed_0_2_at0 <= 8'h0;
            reflect_allowed_0_2_at8 <= 8'h0;
            reflect_allowed_0_2_at16 <= 8'h0;
            reflect_allowed_0_2_at24 <= 8'h0;
            reflect_allowed_0_3_select <= 1'd0;
            reflect_allowed_0_3_at0 <= 8'h0;
            reflect_allowed_0_3_at8 <= 8'h0;
            reflect_allowed_0_3_at16 <= 8'h0;
            reflect_allowed_0_3_at24 <= 8'h0;
            reflect_allowed_1_0_select <= 1'd0;
            reflect_allowed_1_0_at0 <= 8'h0;
            reflect_allowed_1_0_at8 <= 8'h0;
            reflect_allowed_1_0_at16 <= 8'h0;
            reflect_allowed_1_0_at24 <= 8'h0;
            reflect_allowed_1_1_select <= 1'd0;
            reflect_allowed_1_1_at0 <= 8'h0;
            reflect_allowed_1_1_at8 <= 8'h0;
            reflect_allowed_1_1_at16 <= 8'h0;
            reflect_allowed_1_1_at24 <= 8'h0;
            reflect_allowed_1_2_select <= 1'd0;
            reflect_allowed_1_2_at0 <= 8'h0;
            reflect_allowed_1_2_at8 <= 8'h0;
            reflect_allowed_1_2_at16 <= 8'h0;
            reflect_allowed_1_2_at24 <= 8'h0;
            reflect_allowed_1_3_select <= 1'd0;
            reflect_allowed_1_3_at0 <= 8'h0;
            reflect_allowed_1_3_at8 <= 8'h0;
            reflect_allowed_1_3_at16 <= 8'h0;
            reflect_allowed_1_3_at24 <= 8'h0;
            reflect_allowed_2_0_select <= 1'd0;
            reflect_allowed_2_0_at0 <= 8'h0;
            reflect_allowed_2_0_at8 <= 8'h0;
            reflect_allowed_2_0_at16 <= 8'h0;
            reflect_allowed_2_0_at24 <= 8'h0;
            reflect_allowed_2_1_select <= 1'd0;
            reflect_allowed_2_1_at0 <= 8'h0;
            reflect_allowed_2_1_at8 <= 8'h0;
            reflect_allowed_2_1_at16 <= 8'h0;
            reflect_allowed_2_1_at24 <= 8'h0;
            reflect_allowed_2_2_select <= 1'd0;
            reflect_allowed_2_2_at0 <= 8'h0;
            reflect_allowed_2_2_at8 <= 8'h0;
            reflect_allowed_2_2_at16 <= 8'h0;
            reflect_allowed_2_2_at24 <= 8'h0;
            reflect_allowed_2_3_select <= 1'd0;
            reflect_allowed_2_3_at0 <= 8'h0;
            reflect_allowed_2_3_at8 <= 8'h0;
            reflect_allowed_2_3_at16 <= 8'h0;
            reflect_allowed_2_3_at24 <= 8'h0;
            reflect_allowed_3_0_select <= 1'd0;
            reflect_allowed_3_0_at0 <= 8'h0;
            reflect_allowed_3_0_at8 <= 8'h0;
            reflect_allowed_3_0_at16 <= 8'h0;
            reflect_allowed_3_0_at24 <= 8'h0;
            reflect_allowed_3_1_select <= 1'd0;
            reflect_allowed_3_1_at0 <= 8'h0;
            reflect_allowed_3_1_at8 <= 8'h0;
            reflect_allowed_3_1_at16 <= 8'h0;
            reflect_allowed_3_1_at24 <= 8'h0;
            reflect_allowed_3_2_select <= 1'd0;
            reflect_allowed_3_2_at0 <= 8'h0;
            reflect_allowed_3_2_at8 <= 8'h0;
            reflect_allowed_3_2_at16 <= 8'h0;
            reflect_allowed_3_2_at24 <= 8'h0;
            reflect_allowed_3_3_select <= 1'd0;
            reflect_allowed_3_3_at0 <= 8'h0;
            reflect_allowed_3_3_at8 <= 8'h0;
            reflect_allowed_3_3_at16 <= 8'h0;
            reflect_allowed_3_3_at24 <= 8'h0;
            reflect_leave_tlvs_select <= 1'd0;
            reflect_leave_tlvs_at0 <= 1'd0;
            reflect_stateful_select <= 1'd0;
            reflect_stateful_at0 <= 1'd0;
            reflect_session_timeout_select <= 1'd0;
            reflect_session_timeout_at0 <= 8'h84;
            reflect_session_timeout_at8 <= 8'h3;
            reflect_clear_sessions_select <= 1'd0;
            reflect_clear_sessions_written <= 1'd0;
            reflect_answered_event <= 1'd0;
            reflect_tlvs_event <= 1'd0;
            reflect_cut_event <= 1'd0;
            reflect_fragment_event <= 1'd0;
            reflect_length_event <= 1'd0;
            reflect_short_event <= 1'd0;
            reflect_no_checksum_event <= 1'd0;
            reflect_loop_event <= 1'd0;
            reflect_not_allowed_event <= 1'd0;
            reflect_left_event <= 1'd0;
            reflect_rate_limited_event <= 1'd0;
            reflect_no_room_event <= 1'd0;
            reflect_no_session_event <= 1'd0;
            transmit_replies_event <= 2'd0;
            transmit_through_event <= 2'd0;
            transmit_waited_event <= 2'd0;
            transmit_wait_clocks_event <= 2'd0;
            transmit_probes_event <= 2'd0;
            transmit_probe_waited_event <= 2'd0;
            transmit_probe_wait_clocks_event <= 2'd0;
            probe_enable_select <= 1'd0;
            probe_enable_at0 <= 1'd0;
            probe_used_select <= 1'd0;
            probe_used_at0 <= 8'h0;
            probe_used_at8 <= 8'h0;
            probe_table_address_select <= 1'd0;
            probe_table_address_at0 <= 8'h0;
            probe_table_address_at8 <= 8'h0;
            probe_table_data_select <= 1'd0;
            probe_table_data_written <= 1'd0;
            probe_start_select <= 1'd0;
            probe_start_written <= 1'd0;
            probe_stop_select <= 1'd0;
            probe_stop_written <= 1'd0;
            probe_sent_event <= 1'd0;
            receive_enable_select <= 1'd0;
            receive_enable_at0 <= 1'd0;
            receive_port_base_select <= 1'd0;
            receive_port_base_at0 <= 8'h0;
            receive_port_base_at8 <= 8'h0;
            receive_replies_event <= 1'd0;
            receive_fragment_event <= 1'd0;
            receive_length_event <= 1'd0;
            receive_short_event <= 1'd0;
            receive_no_checksum_event <= 1'd0;
            receive_stranger_event <= 1'd0;
            receive_cut_event <= 1'd0;
            receive_overrun_event <= 1'd0;
            compare_raw_select <= 1'd0;
            compare_raw_at0 <= 1'd0;
            compare_clear_select <= 1'd0;
            compare_clear_written <= 1'd0;
            compare_report_select <= 1'd0;
            compare_report_written <= 1'd0;
            compare_taken_event <= 1'd0;
            compare_unsent_event <= 1'd0;
            control_value_mac_high_select <= 1'd0;
            control_value_mac_high_at0 <= 8'h0;
            control_value_mac_high_at8 <= 8'h0;
            control_value_mac_low_select <= 1'd0;
            control_value_mac_low_at0 <= 8'h0;
            control_value_mac_low_at8 <= 8'h0;
            control_value_mac_low_at16 <= 8'h0;
            control_value_mac_low_at24 <= 8'h0;
            control_value_ipv4_select <= 1'd0;
            control_value_ipv4_at0 <= 8'h0;
            control_value_ipv4_at8 <= 8'h0;
            control_value_ipv4_at16 <= 8'h0;
            control_value_ipv4_at24 <= 8'h0;
            control_value_port_select <= 1'd0;
            control_value_port_at0 <= 8'h0;
            control_value_port_at8 <= 8'h0;
            control_value_allowed_select <= 1'd0;
            control_value_allowed_at0 <= 8'h0;
            control_value_allowed_at8 <= 8'h0;
            control_value_allowed_at16 <= 8'h0;
            control_value_allowed_at24 <= 8'h0;
            control_value_enable_select <= 1'd0;
            control_value_enable_at0 <= 1'd0;
            control_set_select <= 1'd0;
            control_set_written <= 1'd0;
            count_read <= 1'd0;
            counts_asked1 <= 1'd0;
            counts_asked2 <= 1'd0;
            counts_asked3 <= 1'd0;
            counts_asked4 <= 1'd0;
            counts_turn <= 7'h0;
            counts_first <= 1'd1;
            counts_take1 <= 1'd0;
            counts_found1 <= 1'd0;
            counts_take2 <= 1'd0;
            counts_found2 <= 1'd0;
            counts_take3 <= 1'd0;
            counts_found3 <= 1'd0;
            counts_take4 <= 1'd0;
            counts_found4 <= 1'd0;
            counts_take5 <= 1'd0;
            counts_found5 <= 1'd0;
            counts_chosen_0 <= 1'd0;
            counts_few_0 <= 8'h0;
            counts_chosen_1 <= 1'd0;
            counts_few_1 <= 8'h0;
            counts_chosen_2 <= 1'd0;
            counts_few_2 <= 8'h0;
            counts_chosen_3 <= 1'd0;
            counts_few_3 <= 8'h0;
            counts_chosen_4 <= 1'd0;
            counts_few_4 <= 8'h0;
            counts_chosen_5 <= 1'd0;
            counts_few_5 <= 8'h0;
            counts_chosen_6 <= 1'd0;
            counts_few_6 <= 8'h0;
            counts_chosen_7 <= 1'd0;
            counts_few_7 <= 8'h0;
            counts_chosen_8 <= 1'd0;
            counts_few_8 <= 8'h0;
            counts_chosen_9 <= 1'd0;
            counts_few_9 <= 8'h0;
            counts_chosen_10 <= 1'd0;
            counts_few_10 <= 8'h0;
            counts_chosen_11 <= 1'd0;
            counts_few_11 <= 8'h0;
            counts_chosen_12 <= 1'd0;
            counts_few_12 <= 8'h0;
            counts_chosen_13 <= 1'd0;
            counts_few_13 <= 8'h0;
            counts_chosen_14 <= 1'd0;
            counts_few_14 <= 8'h0;
            counts_chosen_15 <= 1'd0;
            counts_few_15 <= 8'h0;
            counts_chosen_16 <= 1'd0;
            counts_few_16 <= 8'h0;
            counts_chosen_17 <= 1'd0;
            counts_few_17 <= 8'h0;
            counts_chosen_18 <= 1'd0;
            counts_few_18 <= 8'h0;
            counts_chosen_19 <= 1'd0;
            counts_few_19 <= 8'h0;
            counts_chosen_20 <= 1'd0;
            counts_few_20 <= 8'h0;
            counts_chosen_21 <= 1'd0;
            counts_few_21 <= 8'h0;
            counts_chosen_22 <= 1'd0;
            counts_few_22 <= 8'h0;
            counts_chosen_23 <= 1'd0;
            counts_few_23 <= 8'h0;
            counts_chosen_24 <= 1'd0;
            counts_few_24 <= 8'h0;
            counts_chosen_25 <= 1'd0;
            counts_few_25 <= 8'h0;
            counts_chosen_26 <= 1'd0;
            counts_few_26 <= 8'h0;
            counts_chosen_27 <= 1'd0;
            counts_few_27 <= 8'h0;
            counts_chosen_28 <= 1'd0;
            counts_few_28 <= 8'h0;
            counts_chosen_29 <= 1'd0;
            counts_few_29 <= 8'h0;
            counts_chosen_30 <= 1'd0;
            counts_few_30 <= 8'h0;
            counts_chosen_31 <= 1'd0;
            counts_few_31 <= 8'h0;
            counts_chosen_32 <= 1'd0;
            counts_few_32 <= 8'h0;
            counts_chosen_33 <= 1'd0;
            counts_few_33 <= 8'h0;
            counts_chosen_34 <= 1'd0;
            counts_few_34 <= 8'h0;
            counts_chosen_35 <= 1'd0;
            counts_few_35 <= 8'h0;
            counts_chosen_36 <= 1'd0;
            counts_few_36 <= 8'h0;
            counts_chosen_37 <= 1'd0;
            counts_few_37 <= 8'h0;
            counts_chosen_38 <= 1'd0;
            counts_few_38 <= 8'h0;
            counts_chosen_39 <= 1'd0;
            counts_few_39 <= 8'h0;
            counts_chosen_40 <= 1'd0;
            counts_few_40 <= 8'h0;
            counts_chosen_41 <= 1'd0;
            counts_few_41 <= 8'h0;
            counts_chosen_42 <= 1'd0;
            counts_few_42 <= 8'h0;
            counts_chosen_43 <= 1'd0;
            counts_few_43 <= 8'h0;
            counts_chosen_44 <= 1'd0;
            counts_few_44 <= 8'h0;
            counts_chosen_45 <= 1'd0;
            counts_few_45 <= 8'h0;
            counts_chosen_46 <= 1'd0;
            counts_few_46 <= 8'h0;
            counts_chosen_47 <= 1'd0;
            counts_few_47 <= 8'h0;
            counts_chosen_48 <= 1'd0;
            counts_few_48 <= 8'h0;
            counts_chosen_49 <= 1'd0;
            counts_few_49 <= 8'h0;
            counts_chosen_50 <= 1'd0;
            counts_few_50 <= 8'h0;
            counts_chosen_51 <= 1'd0;
            counts_few_51 <= 8'h0;
            counts_chosen_52 <= 1'd0;
            counts_few_52 <= 8'h0;
            counts_chosen_53 <= 1'd0;
            counts_few_53 <= 8'h0;
            counts_chosen_54 <= 1'd0;
            counts_few_54 <= 8'h0;
            counts_chosen_55 <= 1'd0;
            counts_few_55 <= 8'h0;
            counts_chosen_56 <= 1'd0;
            counts_few_56 <= 8'h0;
            counts_chosen_57 <= 1'd0;
            counts_few_57 <= 8'h0;
            counts_chosen_58 <= 1'd0;
            counts_few_58 <= 8'h0;
            counts_chosen_59 <= 1'd0;
            counts_few_59 <= 8'h0;
            counts_chosen_60 <= 1'd0;
            counts_few_60 <= 8'h0;
            counts_chosen_61 <= 1'd0;
            counts_few_61 <= 8'h0;
            counts_chosen_62 <= 1'd0;
            counts_few_62 <= 8'h0;
            counts_chosen_63 <= 1'd0;
            counts_few_63 <= 8'h0;
            counts_chosen_64 <= 1'd0;
            counts_few_64 <= 8'h0;
            counts_chosen_65 <= 1'd0;
            counts_few_65 <= 8'h0;
            counts_chosen_66 <= 1'd0;
            counts_few_66 <= 8'h0;
            counts_chosen_67 <= 1'd0;
            counts_few_67 <= 8'h0;
            counts_chosen_68 <= 1'd0;
            counts_few_68 <= 8'h0;
            counts_chosen_69 <= 1'd0;
            counts_few_69 <= 10'h0;
            counts_chosen_70 <= 1'd0;
            counts_few_70 <= 10'h0;
            counts_chosen_71 <= 1'd0;
            counts_few_71 <= 10'h0;
            counts_chosen_72 <= 1'd0;
            counts_few_72 <= 10'h0;
            counts_chosen_73 <= 1'd0;
            counts_few_73 <= 10'h0;
            counts_chosen_74 <= 1'd0;
            counts_few_74 <= 10'h0;
            counts_chosen_75 <= 1'd0;
            counts_few_75 <= 10'h0;
            counts_chosen_76 <= 1'd0;
            counts_few_76 <= 8'h0;
            counts_chosen_77 <= 1'd0;
            counts_few_77 <= 8'h0;
            counts_chosen_78 <= 1'd0;
            counts_few_78 <= 8'h0;
            counts_chosen_79 <= 1'd0;
            counts_few_79 <= 8'h0;
            counts_chosen_80 <= 1'd0;
            counts_few_80 <= 8'h0;
            counts_chosen_81 <= 1'd0;
            counts_few_81 <= 8'h0;
            counts_chosen_82 <= 1'd0;
            counts_few_82 <= 8'h0;
            counts_chosen_83 <= 1'd0;
            counts_few_83 <= 8'h0;
            counts_chosen_84 <= 1'd0;
            counts_few_84 <= 8'h0;
            counts_chosen_85 <= 1'd0;
            counts_few_85 <= 8'h0;
            counts_chosen_86 <= 1'd0;
            counts_few_86 <= 8'h0;
            read_1 <= 1'd0;
            read_known <= 1'd0;
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
            read_answer <= logic_49 | (read_answer & ~s_axil_rready);
            read <= logic_3;
            id_scratch_select <= write & (write_address == 14'hc);
            if (id_scratch_select & strobe[0]) id_scratch_at0 <= data[7:0];
            if (id_scratch_select & strobe[1]) id_scratch_at8 <= data[15:8];
            if (id_scratch_select & strobe[2]) id_scratch_at16 <= data[23:16];
            if (id_scratch_select & strobe[3]) id_scratch_at24 <= data[31:24];
            clock_source_select <= write & (write_address == 14'h40);
            if (clock_source_select & strobe[0]) clock_source_at0 <= data[0];
            clock_increment_select <= write & (write_address == 14'h41);
            if (clock_increment_select & strobe[0]) clock_increment_at0 <= data[7:0];
            if (clock_increment_select & strobe[1]) clock_increment_at8 <= data[15:8];
            if (clock_increment_select & strobe[2]) clock_increment_at16 <= data[23:16];
            if (clock_increment_select & strobe[3]) clock_increment_at24 <= data[31:24];
            clock_value_seconds_high_select <= write & (write_address == 14'h42);
            if (clock_value_seconds_high_select & strobe[0]) clock_value_seconds_high_at0 <= data[7:0];
            if (clock_value_seconds_high_select & strobe[1]) clock_value_seconds_high_at8 <= data[15:8];
            clock_value_seconds_select <= write & (write_address == 14'h43);
            if (clock_value_seconds_select & strobe[0]) clock_value_seconds_at0 <= data[7:0];
            if (clock_value_seconds_select & strobe[1]) clock_value_seconds_at8 <= data[15:8];
            if (clock_value_seconds_select & strobe[2]) clock_value_seconds_at16 <= data[23:16];
            if (clock_value_seconds_select & strobe[3]) clock_value_seconds_at24 <= data[31:24];
            clock_value_ns_select <= write & (write_address == 14'h44);
            if (clock_value_ns_select & strobe[0]) clock_value_ns_at0 <= data[7:0];
            if (clock_value_ns_select & strobe[1]) clock_value_ns_at8 <= data[15:8];
            if (clock_value_ns_select & strobe[2]) clock_value_ns_at16 <= data[23:16];
            if (clock_value_ns_select & strobe[3]) clock_value_ns_at24 <= data[29:24];
            clock_set_select <= write & (write_address == 14'h45);
            clock_set_written <= clock_set_select & (|strobe);
            clock_adjust_select <= write & (write_address == 14'h46);
            clock_adjust_written <= clock_adjust_select & (|strobe);
            clock_latch_select <= write & (write_address == 14'h48);
            clock_latch_written <= clock_latch_select & (|strobe);
            tap_ingress_frames_event <= tap_ingress_frames;
            tap_ingress_events_event <= tap_ingress_events;
            tap_ingress_oversize_event <= tap_ingress_oversize;
            tap_ingress_bad_keep_event <= tap_ingress_bad_keep;
            tap_ingress_bad_frame_event <= tap_ingress_bad_frame;
            tap_ingress_runt_event <= tap_ingress_runt;
            tap_egress_frames_event <= tap_egress_frames;
            tap_egress_events_event <= tap_egress_events;
            tap_egress_oversize_event <= tap_egress_oversize;
            tap_egress_bad_keep_event <= tap_egress_bad_keep;
            tap_egress_bad_frame_event <= tap_egress_bad_frame;
            tap_egress_runt_event <= tap_egress_runt;
            parse_ingress_other_event <= parse_ingress_other;
            parse_ingress_llc_event <= parse_ingress_llc;
            parse_ingress_arp_event <= parse_ingress_arp;
            parse_ingress_ipv4_event <= parse_ingress_ipv4;
            parse_ingress_ipv6_event <= parse_ingress_ipv6;
            parse_ingress_tcp_event <= parse_ingress_tcp;
            parse_ingress_udp_event <= parse_ingress_udp;
            parse_ingress_sctp_event <= parse_ingress_sctp;
            parse_ingress_icmp_event <= parse_ingress_icmp;
            parse_ingress_fragment_event <= parse_ingress_fragment;
            parse_ingress_l4_other_event <= parse_ingress_l4_other;
            parse_ingress_vlan_event <= parse_ingress_vlan;
            parse_ingress_mpls_event <= parse_ingress_mpls;
            parse_ingress_vlan_depth_event <= parse_ingress_vlan_depth;
            parse_ingress_mpls_depth_event <= parse_ingress_mpls_depth;
            parse_ingress_truncated_event <= parse_ingress_truncated;
            parse_ingress_version_event <= parse_ingress_version;
            parse_ingress_header_length_event <= parse_ingress_header_length;
            parse_ingress_ip_length_event <= parse_ingress_ip_length;
            parse_ingress_ext_depth_event <= parse_ingress_ext_depth;
            parse_ingress_window_event <= parse_ingress_window;
            parse_egress_other_event <= parse_egress_other;
            parse_egress_llc_event <= parse_egress_llc;
            parse_egress_arp_event <= parse_egress_arp;
            parse_egress_ipv4_event <= parse_egress_ipv4;
            parse_egress_ipv6_event <= parse_egress_ipv6;
            parse_egress_tcp_event <= parse_egress_tcp;
            parse_egress_udp_event <= parse_egress_udp;
            parse_egress_sctp_event <= parse_egress_sctp;
            parse_egress_icmp_event <= parse_egress_icmp;
            parse_egress_fragment_event <= parse_egress_fragment;
            parse_egress_l4_other_event <= parse_egress_l4_other;
            parse_egress_vlan_event <= parse_egress_vlan;
            parse_egress_mpls_event <= parse_egress_mpls;
            parse_egress_vlan_depth_event <= parse_egress_vlan_depth;
            parse_egress_mpls_depth_event <= parse_egress_mpls_depth;
            parse_egress_truncated_event <= parse_egress_truncated;
            parse_egress_version_event <= parse_egress_version;
            parse_egress_header_length_event <= parse_egress_header_length;
            parse_egress_ip_length_event <= parse_egress_ip_length;
            parse_egress_ext_depth_event <= parse_egress_ext_depth;
            parse_egress_window_event <= parse_egress_window;
            classify_mode_select <= write & (write_address == 14'h100);
            if (classify_mode_select & strobe[0]) classify_mode_at0 <= data[1:0];
            classify_entry_label_select <= write & (write_address == 14'h101);
            if (classify_entry_label_select & strobe[0]) classify_entry_label_at0 <= data[7:0];
            if (classify_entry_label_select & strobe[1]) classify_entry_label_at8 <= data[15:8];
            if (classify_entry_label_select & strobe[2]) classify_entry_label_at16 <= data[19:16];
            classify_entry_select <= write & (write_address == 14'h102);
            classify_entry_written <= classify_entry_select & (|strobe);
            classify_unknown_ingress_event <= classify_unknown_ingress;
            classify_unknown_egress_event <= classify_unknown_egress;
            epoch_enable_select <= write & (write_address == 14'h140);
            if (epoch_enable_select & strobe[0]) epoch_enable_at0 <= data[0];
            epoch_tau_ns_select <= write & (write_address == 14'h141);
            if (epoch_tau_ns_select & strobe[0]) epoch_tau_ns_at0 <= data[7:0];
            if (epoch_tau_ns_select & strobe[1]) epoch_tau_ns_at8 <= data[15:8];
            if (epoch_tau_ns_select & strobe[2]) epoch_tau_ns_at16 <= data[23:16];
            if (epoch_tau_ns_select & strobe[3]) epoch_tau_ns_at24 <= data[31:24];
            epoch_start_ns_low_select <= write & (write_address == 14'h142);
            if (epoch_start_ns_low_select & strobe[0]) epoch_start_ns_low_at0 <= data[7:0];
            if (epoch_start_ns_low_select & strobe[1]) epoch_start_ns_low_at8 <= data[15:8];
            if (epoch_start_ns_low_select & strobe[2]) epoch_start_ns_low_at16 <= data[23:16];
            if (epoch_start_ns_low_select & strobe[3]) epoch_start_ns_low_at24 <= data[31:24];
            epoch_start_ns_high_select <= write & (write_address == 14'h143);
            if (epoch_start_ns_high_select & strobe[0]) epoch_start_ns_high_at0 <= data[7:0];
            if (epoch_start_ns_high_select & strobe[1]) epoch_start_ns_high_at8 <= data[15:8];
            if (epoch_start_ns_high_select & strobe[2]) epoch_start_ns_high_at16 <= data[23:16];
            if (epoch_start_ns_high_select & strobe[3]) epoch_start_ns_high_at24 <= data[31:24];
            epoch_start_number_select <= write & (write_address == 14'h144);
            if (epoch_start_number_select & strobe[0]) epoch_start_number_at0 <= data[7:0];
            if (epoch_start_number_select & strobe[1]) epoch_start_number_at8 <= data[15:8];
            if (epoch_start_number_select & strobe[2]) epoch_start_number_at16 <= data[23:16];
            if (epoch_start_number_select & strobe[3]) epoch_start_number_at24 <= data[31:24];
            epoch_channels_used_select <= write & (write_address == 14'h145);
            if (epoch_channels_used_select & strobe[0]) epoch_channels_used_at0 <= data[7:0];
            if (epoch_channels_used_select & strobe[1]) epoch_channels_used_at8 <= data[15:8];
            epoch_limit_ns_select <= write & (write_address == 14'h146);
            if (epoch_limit_ns_select & strobe[0]) epoch_limit_ns_at0 <= data[7:0];
            if (epoch_limit_ns_select & strobe[1]) epoch_limit_ns_at8 <= data[15:8];
            if (epoch_limit_ns_select & strobe[2]) epoch_limit_ns_at16 <= data[23:16];
            if (epoch_limit_ns_select & strobe[3]) epoch_limit_ns_at24 <= data[31:24];
            dma_enable_select <= write & (write_address == 14'h180);
            if (dma_enable_select & strobe[0]) dma_enable_at0 <= data[0];
            dma_base_low_select <= write & (write_address == 14'h181);
            if (dma_base_low_select & strobe[0]) dma_base_low_at0 <= data[7:0];
            if (dma_base_low_select & strobe[1]) dma_base_low_at8 <= data[15:8];
            if (dma_base_low_select & strobe[2]) dma_base_low_at16 <= data[23:16];
            if (dma_base_low_select & strobe[3]) dma_base_low_at24 <= data[31:24];
            dma_base_high_select <= write & (write_address == 14'h182);
            if (dma_base_high_select & strobe[0]) dma_base_high_at0 <= data[7:0];
            if (dma_base_high_select & strobe[1]) dma_base_high_at8 <= data[15:8];
            if (dma_base_high_select & strobe[2]) dma_base_high_at16 <= data[23:16];
            if (dma_base_high_select & strobe[3]) dma_base_high_at24 <= data[31:24];
            dma_size_log2_select <= write & (write_address == 14'h183);
            if (dma_size_log2_select & strobe[0]) dma_size_log2_at0 <= data[4:0];
            dma_read_select <= write & (write_address == 14'h184);
            if (dma_read_select & strobe[0]) dma_read_at0 <= data[7:0];
            if (dma_read_select & strobe[1]) dma_read_at8 <= data[15:8];
            if (dma_read_select & strobe[2]) dma_read_at16 <= data[23:16];
            if (dma_read_select & strobe[3]) dma_read_at24 <= data[31:24];
            dma_irq_status <= dma_irq_status_set | (dma_irq_status & ~(logic_7[0] & dma_irq_status_select));
            dma_irq_status_select <= write & (write_address == 14'h18a);
            dma_irq_enable_select <= write & (write_address == 14'h18b);
            if (dma_irq_enable_select & strobe[0]) dma_irq_enable_at0 <= data[0];
            reflect_enable_select <= write & (write_address == 14'h1c0);
            if (reflect_enable_select & strobe[0]) reflect_enable_at0 <= data[0];
            reflect_port_select <= write & (write_address == 14'h1c1);
            if (reflect_port_select & strobe[0]) reflect_port_at0 <= data[7:0];
            if (reflect_port_select & strobe[1]) reflect_port_at8 <= data[15:8];
            reflect_mac_high_select <= write & (write_address == 14'h1c2);
            if (reflect_mac_high_select & strobe[0]) reflect_mac_high_at0 <= data[7:0];
            if (reflect_mac_high_select & strobe[1]) reflect_mac_high_at8 <= data[15:8];
            reflect_mac_low_select <= write & (write_address == 14'h1c3);
            if (reflect_mac_low_select & strobe[0]) reflect_mac_low_at0 <= data[7:0];
            if (reflect_mac_low_select & strobe[1]) reflect_mac_low_at8 <= data[15:8];
            if (reflect_mac_low_select & strobe[2]) reflect_mac_low_at16 <= data[23:16];
            if (reflect_mac_low_select & strobe[3]) reflect_mac_low_at24 <= data[31:24];
            reflect_ipv4_select <= write & (write_address == 14'h1c4);
            if (reflect_ipv4_select & strobe[0]) reflect_ipv4_at0 <= data[7:0];
            if (reflect_ipv4_select & strobe[1]) reflect_ipv4_at8 <= data[15:8];
            if (reflect_ipv4_select & strobe[2]) reflect_ipv4_at16 <= data[23:16];
            if (reflect_ipv4_select & strobe[3]) reflect_ipv4_at24 <= data[31:24];
            reflect_ipv6_0_select <= write & (write_address == 14'h1c5);
            if (reflect_ipv6_0_select & strobe[0]) reflect_ipv6_0_at0 <= data[7:0];
            if (reflect_ipv6_0_select & strobe[1]) reflect_ipv6_0_at8 <= data[15:8];
            if (reflect_ipv6_0_select & strobe[2]) reflect_ipv6_0_at16 <= data[23:16];
            if (reflect_ipv6_0_select & strobe[3]) reflect_ipv6_0_at24 <= data[31:24];
            reflect_ipv6_1_select <= write & (write_address == 14'h1c6);
            if (reflect_ipv6_1_select & strobe[0]) reflect_ipv6_1_at0 <= data[7:0];
            if (reflect_ipv6_1_select & strobe[1]) reflect_ipv6_1_at8 <= data[15:8];
            if (reflect_ipv6_1_select & strobe[2]) reflect_ipv6_1_at16 <= data[23:16];
            if (reflect_ipv6_1_select & strobe[3]) reflect_ipv6_1_at24 <= data[31:24];
            reflect_ipv6_2_select <= write & (write_address == 14'h1c7);
            if (reflect_ipv6_2_select & strobe[0]) reflect_ipv6_2_at0 <= data[7:0];
            if (reflect_ipv6_2_select & strobe[1]) reflect_ipv6_2_at8 <= data[15:8];
            if (reflect_ipv6_2_select & strobe[2]) reflect_ipv6_2_at16 <= data[23:16];
            if (reflect_ipv6_2_select & strobe[3]) reflect_ipv6_2_at24 <= data[31:24];
            reflect_ipv6_3_select <= write & (write_address == 14'h1c8);
            if (reflect_ipv6_3_select & strobe[0]) reflect_ipv6_3_at0 <= data[7:0];
            if (reflect_ipv6_3_select & strobe[1]) reflect_ipv6_3_at8 <= data[15:8];
            if (reflect_ipv6_3_select & strobe[2]) reflect_ipv6_3_at16 <= data[23:16];
            if (reflect_ipv6_3_select & strobe[3]) reflect_ipv6_3_at24 <= data[31:24];
            reflect_dscp_select <= write & (write_address == 14'h1c9);
            if (reflect_dscp_select & strobe[0]) reflect_dscp_at0 <= data[6:0];
            reflect_error_estimate_select <= write & (write_address == 14'h1ca);
            if (reflect_error_estimate_select & strobe[0]) reflect_error_estimate_at0 <= data[7:0];
            if (reflect_error_estimate_select & strobe[1]) reflect_error_estimate_at8 <= data[15:8];
            reflect_utc_offset_select <= write & (write_address == 14'h1cb);
            if (reflect_utc_offset_select & strobe[0]) reflect_utc_offset_at0 <= data[7:0];
            if (reflect_utc_offset_select & strobe[1]) reflect_utc_offset_at8 <= data[15:8];
            reflect_clock_stepped <= reflect_clock_stepped_set | (reflect_clock_stepped & ~(logic_8[0] &
                    reflect_clock_stepped_select));
            reflect_clock_stepped_select <= write & (write_address == 14'h1cc);
            reflect_rate_clocks_select <= write & (write_address == 14'h1cd);
            if (reflect_rate_clocks_select & strobe[0]) reflect_rate_clocks_at0 <= data[7:0];
            if (reflect_rate_clocks_select & strobe[1]) reflect_rate_clocks_at8 <= data[15:8];
            if (reflect_rate_clocks_select & strobe[2]) reflect_rate_clocks_at16 <= data[23:16];
            if (reflect_rate_clocks_select & strobe[3]) reflect_rate_clocks_at24 <= data[31:24];
            reflect_burst_select <= write & (write_address == 14'h1ce);
            if (reflect_burst_select & strobe[0]) reflect_burst_at0 <= data[7:0];
            reflect_only_allowed_select <= write & (write_address == 14'h1cf);
            if (reflect_only_allowed_select & strobe[0]) reflect_only_allowed_at0 <= data[0];
            reflect_allowed_0_0_select <= write & (write_address == 14'h1d0);
            if (reflect_allowed_0_0_select & strobe[0]) reflect_allowed_0_0_at0 <= data[7:0];
            if (reflect_allowed_0_0_select & strobe[1]) reflect_allowed_0_0_at8 <= data[15:8];
            if (reflect_allowed_0_0_select & strobe[2]) reflect_allowed_0_0_at16 <= data[23:16];
            if (reflect_allowed_0_0_select & strobe[3]) reflect_allowed_0_0_at24 <= data[31:24];
            reflect_allowed_0_1_select <= write & (write_address == 14'h1d1);
            if (reflect_allowed_0_1_select & strobe[0]) reflect_allowed_0_1_at0 <= data[7:0];
            if (reflect_allowed_0_1_select & strobe[1]) reflect_allowed_0_1_at8 <= data[15:8];
            if (reflect_allowed_0_1_select & strobe[2]) reflect_allowed_0_1_at16 <= data[23:16];
            if (reflect_allowed_0_1_select & strobe[3]) reflect_allowed_0_1_at24 <= data[31:24];
            reflect_allowed_0_2_select <= write & (write_address == 14'h1d2);
            if (reflect_allowed_0_2_select & strobe[0]) reflect_allowed_0_2_at0 <= data[7:0];
            if (reflect_allowed_0_2_select & strobe[1]) reflect_allowed_0_2_at8 <= data[15:8];
            if (reflect_allowed_0_2_select & strobe[2]) reflect_allowed_0_2_at16 <= data[23:16];
            if (reflect_allowed_0_2_select & strobe[3]) reflect_allowed_0_2_at24 <= data[31:24];
            reflect_allowed_0_3_select <= write & (write_address == 14'h1d3);
            if (reflect_allowed_0_3_select & strobe[0]) reflect_allowed_0_3_at0 <= data[7:0];
            if (reflect_allowed_0_3_select & strobe[1]) reflect_allowed_0_3_at8 <= data[15:8];
            if (reflect_allowed_0_3_select & strobe[2]) reflect_allowed_0_3_at16 <= data[23:16];
            if (reflect_allowed_0_3_select & strobe[3]) reflect_allowed_0_3_at24 <= data[31:24];
            reflect_allowed_1_0_select <= write & (write_address == 14'h1d4);
            if (reflect_allowed_1_0_select & strobe[0]) reflect_allowed_1_0_at0 <= data[7:0];
            if (reflect_allowed_1_0_select & strobe[1]) reflect_allowed_1_0_at8 <= data[15:8];
            if (reflect_allowed_1_0_select & strobe[2]) reflect_allowed_1_0_at16 <= data[23:16];
            if (reflect_allowed_1_0_select & strobe[3]) reflect_allowed_1_0_at24 <= data[31:24];
            reflect_allowed_1_1_select <= write & (write_address == 14'h1d5);
            if (reflect_allowed_1_1_select & strobe[0]) reflect_allowed_1_1_at0 <= data[7:0];
            if (reflect_allowed_1_1_select & strobe[1]) reflect_allowed_1_1_at8 <= data[15:8];
            if (reflect_allowed_1_1_select & strobe[2]) reflect_allowed_1_1_at16 <= data[23:16];
            if (reflect_allowed_1_1_select & strobe[3]) reflect_allowed_1_1_at24 <= data[31:24];
            reflect_allowed_1_2_select <= write & (write_address == 14'h1d6);
            if (reflect_allowed_1_2_select & strobe[0]) reflect_allowed_1_2_at0 <= data[7:0];
            if (reflect_allowed_1_2_select & strobe[1]) reflect_allowed_1_2_at8 <= data[15:8];
            if (reflect_allowed_1_2_select & strobe[2]) reflect_allowed_1_2_at16 <= data[23:16];
            if (reflect_allowed_1_2_select & strobe[3]) reflect_allowed_1_2_at24 <= data[31:24];
            reflect_allowed_1_3_select <= write & (write_address == 14'h1d7);
            if (reflect_allowed_1_3_select & strobe[0]) reflect_allowed_1_3_at0 <= data[7:0];
            if (reflect_allowed_1_3_select & strobe[1]) reflect_allowed_1_3_at8 <= data[15:8];
            if (reflect_allowed_1_3_select & strobe[2]) reflect_allowed_1_3_at16 <= data[23:16];
            if (reflect_allowed_1_3_select & strobe[3]) reflect_allowed_1_3_at24 <= data[31:24];
            reflect_allowed_2_0_select <= write & (write_address == 14'h1d8);
            if (reflect_allowed_2_0_select & strobe[0]) reflect_allowed_2_0_at0 <= data[7:0];
            if (reflect_allowed_2_0_select & strobe[1]) reflect_allowed_2_0_at8 <= data[15:8];
            if (reflect_allowed_2_0_select & strobe[2]) reflect_allowed_2_0_at16 <= data[23:16];
            if (reflect_allowed_2_0_select & strobe[3]) reflect_allowed_2_0_at24 <= data[31:24];
            reflect_allowed_2_1_select <= write & (write_address == 14'h1d9);
            if (reflect_allowed_2_1_select & strobe[0]) reflect_allowed_2_1_at0 <= data[7:0];
            if (reflect_allowed_2_1_select & strobe[1]) reflect_allowed_2_1_at8 <= data[15:8];
            if (reflect_allowed_2_1_select & strobe[2]) reflect_allowed_2_1_at16 <= data[23:16];
            if (reflect_allowed_2_1_select & strobe[3]) reflect_allowed_2_1_at24 <= data[31:24];
            reflect_allowed_2_2_select <= write & (write_address == 14'h1da);
            if (reflect_allowed_2_2_select & strobe[0]) reflect_allowed_2_2_at0 <= data[7:0];
            if (reflect_allowed_2_2_select & strobe[1]) reflect_allowed_2_2_at8 <= data[15:8];
            if (reflect_allowed_2_2_select & strobe[2]) reflect_allowed_2_2_at16 <= data[23:16];
            if (reflect_allowed_2_2_select & strobe[3]) reflect_allowed_2_2_at24 <= data[31:24];
            reflect_allowed_2_3_select <= write & (write_address == 14'h1db);
            if (reflect_allowed_2_3_select & strobe[0]) reflect_allowed_2_3_at0 <= data[7:0];
            if (reflect_allowed_2_3_select & strobe[1]) reflect_allowed_2_3_at8 <= data[15:8];
            if (reflect_allowed_2_3_select & strobe[2]) reflect_allowed_2_3_at16 <= data[23:16];
            if (reflect_allowed_2_3_select & strobe[3]) reflect_allowed_2_3_at24 <= data[31:24];
            reflect_allowed_3_0_select <= write & (write_address == 14'h1dc);
            if (reflect_allowed_3_0_select & strobe[0]) reflect_allowed_3_0_at0 <= data[7:0];
            if (reflect_allowed_3_0_select & strobe[1]) reflect_allowed_3_0_at8 <= data[15:8];
            if (reflect_allowed_3_0_select & strobe[2]) reflect_allowed_3_0_at16 <= data[23:16];
            if (reflect_allowed_3_0_select & strobe[3]) reflect_allowed_3_0_at24 <= data[31:24];
            reflect_allowed_3_1_select <= write & (write_address == 14'h1dd);
            if (reflect_allowed_3_1_select & strobe[0]) reflect_allowed_3_1_at0 <= data[7:0];
            if (reflect_allowed_3_1_select & strobe[1]) reflect_allowed_3_1_at8 <= data[15:8];
            if (reflect_allowed_3_1_select & strobe[2]) reflect_allowed_3_1_at16 <= data[23:16];
            if (reflect_allowed_3_1_select & strobe[3]) reflect_allowed_3_1_at24 <= data[31:24];
            reflect_allowed_3_2_select <= write & (write_address == 14'h1de);
            if (reflect_allowed_3_2_select & strobe[0]) reflect_allowed_3_2_at0 <= data[7:0];
            if (reflect_allowed_3_2_select & strobe[1]) reflect_allowed_3_2_at8 <= data[15:8];
            if (reflect_allowed_3_2_select & strobe[2]) reflect_allowed_3_2_at16 <= data[23:16];
            if (reflect_allowed_3_2_select & strobe[3]) reflect_allowed_3_2_at24 <= data[31:24];
            reflect_allowed_3_3_select <= write & (write_address == 14'h1df);
            if (reflect_allowed_3_3_select & strobe[0]) reflect_allowed_3_3_at0 <= data[7:0];
            if (reflect_allowed_3_3_select & strobe[1]) reflect_allowed_3_3_at8 <= data[15:8];
            if (reflect_allowed_3_3_select & strobe[2]) reflect_allowed_3_3_at16 <= data[23:16];
            if (reflect_allowed_3_3_select & strobe[3]) reflect_allowed_3_3_at24 <= data[31:24];
            reflect_leave_tlvs_select <= write & (write_address == 14'h1e0);
            if (reflect_leave_tlvs_select & strobe[0]) reflect_leave_tlvs_at0 <= data[0];
            reflect_stateful_select <= write & (write_address == 14'h1e1);
            if (reflect_stateful_select & strobe[0]) reflect_stateful_at0 <= data[0];
            reflect_session_timeout_select <= write & (write_address == 14'h1e2);
            if (reflect_session_timeout_select & strobe[0]) reflect_session_timeout_at0 <= data[7:0];
            if (reflect_session_timeout_select & strobe[1]) reflect_session_timeout_at8 <= data[15:8];
            reflect_clear_sessions_select <= write & (write_address == 14'h1e3);
            reflect_clear_sessions_written <= reflect_clear_sessions_select & (|strobe);
            reflect_answered_event <= reflect_answered;
            reflect_tlvs_event <= reflect_tlvs;
            reflect_cut_event <= reflect_cut;
            reflect_fragment_event <= reflect_fragment;
            reflect_length_event <= reflect_length;
            reflect_short_event <= reflect_short;
            reflect_no_checksum_event <= reflect_no_checksum;
            reflect_loop_event <= reflect_loop;
            reflect_not_allowed_event <= reflect_not_allowed;
            reflect_left_event <= reflect_left;
            reflect_rate_limited_event <= reflect_rate_limited;
            reflect_no_room_event <= reflect_no_room;
            reflect_no_session_event <= reflect_no_session;
            transmit_replies_event <= transmit_replies;
            transmit_through_event <= transmit_through;
            transmit_waited_event <= transmit_waited;
            transmit_wait_clocks_event <= transmit_wait_clocks;
            transmit_probes_event <= transmit_probes;
            transmit_probe_waited_event <= transmit_probe_waited;
            transmit_probe_wait_clocks_event <= transmit_probe_wait_clocks;
            probe_enable_select <= write & (write_address == 14'h240);
            if (probe_enable_select & strobe[0]) probe_enable_at0 <= data[0];
            probe_used_select <= write & (write_address == 14'h241);
            if (probe_used_select & strobe[0]) probe_used_at0 <= data[7:0];
            if (probe_used_select & strobe[1]) probe_used_at8 <= data[15:8];
            probe_table_address_select <= write & (write_address == 14'h242);
            if (probe_table_address_select & strobe[0]) probe_table_address_at0 <= data[7:0];
            if (probe_table_address_select & strobe[1]) probe_table_address_at8 <= data[15:8];
            probe_table_data_select <= write & (write_address == 14'h243);
            probe_table_data_written <= probe_table_data_select & (|strobe);
            probe_start_select <= write & (write_address == 14'h244);
            probe_start_written <= probe_start_select & (|strobe);
            probe_stop_select <= write & (write_address == 14'h245);
            probe_stop_written <= probe_stop_select & (|strobe);
            probe_sent_event <= probe_sent;
            receive_enable_select <= write & (write_address == 14'h280);
            if (receive_enable_select & strobe[0]) receive_enable_at0 <= data[0];
            receive_port_base_select <= write & (write_address == 14'h281);
            if (receive_port_base_select & strobe[0]) receive_port_base_at0 <= data[7:0];
            if (receive_port_base_select & strobe[1]) receive_port_base_at8 <= data[15:8];
            receive_replies_event <= receive_replies;
            receive_fragment_event <= receive_fragment;
            receive_length_event <= receive_length;
            receive_short_event <= receive_short;
            receive_no_checksum_event <= receive_no_checksum;
            receive_stranger_event <= receive_stranger;
            receive_cut_event <= receive_cut;
            receive_overrun_event <= receive_overrun;
            compare_raw_select <= write & (write_address == 14'h2c0);
            if (compare_raw_select & strobe[0]) compare_raw_at0 <= data[0];
            compare_clear_select <= write & (write_address == 14'h2c1);
            compare_clear_written <= compare_clear_select & (|strobe);
            compare_report_select <= write & (write_address == 14'h2c2);
            compare_report_written <= compare_report_select & (|strobe);
            compare_taken_event <= compare_taken;
            compare_unsent_event <= compare_unsent;
            control_value_mac_high_select <= write & (write_address == 14'h380);
            if (control_value_mac_high_select & strobe[0]) control_value_mac_high_at0 <= data[7:0];
            if (control_value_mac_high_select & strobe[1]) control_value_mac_high_at8 <= data[15:8];
            control_value_mac_low_select <= write & (write_address == 14'h381);
            if (control_value_mac_low_select & strobe[0]) control_value_mac_low_at0 <= data[7:0];
            if (control_value_mac_low_select & strobe[1]) control_value_mac_low_at8 <= data[15:8];
            if (control_value_mac_low_select & strobe[2]) control_value_mac_low_at16 <= data[23:16];
            if (control_value_mac_low_select & strobe[3]) control_value_mac_low_at24 <= data[31:24];
            control_value_ipv4_select <= write & (write_address == 14'h382);
            if (control_value_ipv4_select & strobe[0]) control_value_ipv4_at0 <= data[7:0];
            if (control_value_ipv4_select & strobe[1]) control_value_ipv4_at8 <= data[15:8];
            if (control_value_ipv4_select & strobe[2]) control_value_ipv4_at16 <= data[23:16];
            if (control_value_ipv4_select & strobe[3]) control_value_ipv4_at24 <= data[31:24];
            control_value_port_select <= write & (write_address == 14'h383);
            if (control_value_port_select & strobe[0]) control_value_port_at0 <= data[7:0];
            if (control_value_port_select & strobe[1]) control_value_port_at8 <= data[15:8];
            control_value_allowed_select <= write & (write_address == 14'h384);
            if (control_value_allowed_select & strobe[0]) control_value_allowed_at0 <= data[7:0];
            if (control_value_allowed_select & strobe[1]) control_value_allowed_at8 <= data[15:8];
            if (control_value_allowed_select & strobe[2]) control_value_allowed_at16 <= data[23:16];
            if (control_value_allowed_select & strobe[3]) control_value_allowed_at24 <= data[31:24];
            control_value_enable_select <= write & (write_address == 14'h385);
            if (control_value_enable_select & strobe[0]) control_value_enable_at0 <= data[0];
            control_set_select <= write & (write_address == 14'h386);
            control_set_written <= control_set_select & (|strobe);
            count_read <= read;
            counts_asked1 <= logic_31;
            counts_asked2 <= counts_asked1;
            counts_asked3 <= counts_asked2;
            counts_asked4 <= counts_asked3;
            if (~logic_32) counts_turn <= compare_88 ? 7'h0 : sum_1;
            if (~logic_32 & compare_88) counts_first <= 1'd0;
            counts_take1 <= ~logic_32;
            counts_found1 <= counts_asked4;
            counts_take2 <= counts_take1;
            counts_found2 <= counts_found1;
            counts_take3 <= counts_take2;
            counts_found3 <= counts_found2;
            counts_take4 <= counts_take3;
            counts_found4 <= counts_found3;
            counts_take5 <= counts_take4;
            counts_found5 <= counts_found4;
            counts_chosen_0 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h0);
            counts_few_0 <= sum_2[7:0];
            counts_chosen_1 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h1);
            counts_few_1 <= sum_3[7:0];
            counts_chosen_2 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h2);
            counts_few_2 <= sum_4[7:0];
            counts_chosen_3 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h3);
            counts_few_3 <= sum_5[7:0];
            counts_chosen_4 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h4);
            counts_few_4 <= sum_6[7:0];
            counts_chosen_5 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h5);
            counts_few_5 <= sum_7[7:0];
            counts_chosen_6 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h6);
            counts_few_6 <= sum_8[7:0];
            counts_chosen_7 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h7);
            counts_few_7 <= sum_9[7:0];
            counts_chosen_8 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h8);
            counts_few_8 <= sum_10[7:0];
            counts_chosen_9 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h9);
            counts_few_9 <= sum_11[7:0];
            counts_chosen_10 <= (~logic_32 | counts_asked4) & (mux_2 == 7'ha);
            counts_few_10 <= sum_12[7:0];
            counts_chosen_11 <= (~logic_32 | counts_asked4) & (mux_2 == 7'hb);
            counts_few_11 <= sum_13[7:0];
            counts_chosen_12 <= (~logic_32 | counts_asked4) & (mux_2 == 7'hc);
            counts_few_12 <= sum_14[7:0];
            counts_chosen_13 <= (~logic_32 | counts_asked4) & (mux_2 == 7'hd);
            counts_few_13 <= sum_15[7:0];
            counts_chosen_14 <= (~logic_32 | counts_asked4) & (mux_2 == 7'he);
            counts_few_14 <= sum_16[7:0];
            counts_chosen_15 <= (~logic_32 | counts_asked4) & (mux_2 == 7'hf);
            counts_few_15 <= sum_17[7:0];
            counts_chosen_16 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h10);
            counts_few_16 <= sum_18[7:0];
            counts_chosen_17 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h11);
            counts_few_17 <= sum_19[7:0];
            counts_chosen_18 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h12);
            counts_few_18 <= sum_20[7:0];
            counts_chosen_19 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h13);
            counts_few_19 <= sum_21[7:0];
            counts_chosen_20 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h14);
            counts_few_20 <= sum_22[7:0];
            counts_chosen_21 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h15);
            counts_few_21 <= sum_23[7:0];
            counts_chosen_22 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h16);
            counts_few_22 <= sum_24[7:0];
            counts_chosen_23 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h17);
            counts_few_23 <= sum_25[7:0];
            counts_chosen_24 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h18);
            counts_few_24 <= sum_26[7:0];
            counts_chosen_25 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h19);
            counts_few_25 <= sum_27[7:0];
            counts_chosen_26 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h1a);
            counts_few_26 <= sum_28[7:0];
            counts_chosen_27 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h1b);
            counts_few_27 <= sum_29[7:0];
            counts_chosen_28 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h1c);
            counts_few_28 <= sum_30[7:0];
            counts_chosen_29 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h1d);
            counts_few_29 <= sum_31[7:0];
            counts_chosen_30 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h1e);
            counts_few_30 <= sum_32[7:0];
            counts_chosen_31 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h1f);
            counts_few_31 <= sum_33[7:0];
            counts_chosen_32 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h20);
            counts_few_32 <= sum_34[7:0];
            counts_chosen_33 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h21);
            counts_few_33 <= sum_35[7:0];
            counts_chosen_34 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h22);
            counts_few_34 <= sum_36[7:0];
            counts_chosen_35 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h23);
            counts_few_35 <= sum_37[7:0];
            counts_chosen_36 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h24);
            counts_few_36 <= sum_38[7:0];
            counts_chosen_37 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h25);
            counts_few_37 <= sum_39[7:0];
            counts_chosen_38 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h26);
            counts_few_38 <= sum_40[7:0];
            counts_chosen_39 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h27);
            counts_few_39 <= sum_41[7:0];
            counts_chosen_40 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h28);
            counts_few_40 <= sum_42[7:0];
            counts_chosen_41 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h29);
            counts_few_41 <= sum_43[7:0];
            counts_chosen_42 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h2a);
            counts_few_42 <= sum_44[7:0];
            counts_chosen_43 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h2b);
            counts_few_43 <= sum_45[7:0];
            counts_chosen_44 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h2c);
            counts_few_44 <= sum_46[7:0];
            counts_chosen_45 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h2d);
            counts_few_45 <= sum_47[7:0];
            counts_chosen_46 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h2e);
            counts_few_46 <= sum_48[7:0];
            counts_chosen_47 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h2f);
            counts_few_47 <= sum_49[7:0];
            counts_chosen_48 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h30);
            counts_few_48 <= sum_50[7:0];
            counts_chosen_49 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h31);
            counts_few_49 <= sum_51[7:0];
            counts_chosen_50 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h32);
            counts_few_50 <= sum_52[7:0];
            counts_chosen_51 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h33);
            counts_few_51 <= sum_53[7:0];
            counts_chosen_52 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h34);
            counts_few_52 <= sum_54[7:0];
            counts_chosen_53 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h35);
            counts_few_53 <= sum_55[7:0];
            counts_chosen_54 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h36);
            counts_few_54 <= sum_56[7:0];
            counts_chosen_55 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h37);
            counts_few_55 <= sum_57[7:0];
            counts_chosen_56 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h38);
            counts_few_56 <= sum_58[7:0];
            counts_chosen_57 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h39);
            counts_few_57 <= sum_59[7:0];
            counts_chosen_58 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h3a);
            counts_few_58 <= sum_60[7:0];
            counts_chosen_59 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h3b);
            counts_few_59 <= sum_61[7:0];
            counts_chosen_60 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h3c);
            counts_few_60 <= sum_62[7:0];
            counts_chosen_61 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h3d);
            counts_few_61 <= sum_63[7:0];
            counts_chosen_62 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h3e);
            counts_few_62 <= sum_64[7:0];
            counts_chosen_63 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h3f);
            counts_few_63 <= sum_65[7:0];
            counts_chosen_64 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h40);
            counts_few_64 <= sum_66[7:0];
            counts_chosen_65 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h41);
            counts_few_65 <= sum_67[7:0];
            counts_chosen_66 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h42);
            counts_few_66 <= sum_68[7:0];
            counts_chosen_67 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h43);
            counts_few_67 <= sum_69[7:0];
            counts_chosen_68 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h44);
            counts_few_68 <= sum_70[7:0];
            counts_chosen_69 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h45);
            counts_few_69 <= sum_71[9:0];
            counts_chosen_70 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h46);
            counts_few_70 <= sum_72[9:0];
            counts_chosen_71 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h47);
            counts_few_71 <= sum_73[9:0];
            counts_chosen_72 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h48);
            counts_few_72 <= sum_74[9:0];
            counts_chosen_73 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h49);
            counts_few_73 <= sum_75[9:0];
            counts_chosen_74 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h4a);
            counts_few_74 <= sum_76[9:0];
            counts_chosen_75 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h4b);
            counts_few_75 <= sum_77[9:0];
            counts_chosen_76 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h4c);
            counts_few_76 <= sum_78[7:0];
            counts_chosen_77 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h4d);
            counts_few_77 <= sum_79[7:0];
            counts_chosen_78 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h4e);
            counts_few_78 <= sum_80[7:0];
            counts_chosen_79 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h4f);
            counts_few_79 <= sum_81[7:0];
            counts_chosen_80 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h50);
            counts_few_80 <= sum_82[7:0];
            counts_chosen_81 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h51);
            counts_few_81 <= sum_83[7:0];
            counts_chosen_82 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h52);
            counts_few_82 <= sum_84[7:0];
            counts_chosen_83 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h53);
            counts_few_83 <= sum_85[7:0];
            counts_chosen_84 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h54);
            counts_few_84 <= sum_86[7:0];
            counts_chosen_85 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h55);
            counts_few_85 <= sum_87[7:0];
            counts_chosen_86 <= (~logic_32 | counts_asked4) & (mux_2 == 7'h56);
            counts_few_86 <= sum_88[7:0];
            read_1 <= read;
            read_known <= read_1 & ~count_chosen;
        end
    end

    assign s_axil_awready = ~write_address_held;
    assign s_axil_wready = ~write_data_held;
    assign s_axil_bresp = 2'd0;
    assign s_axil_bvalid = write_response;
    assign id_scratch = joined_1;
    assign clock_source = clock_source_at0;
    assign clock_increment = joined_2;
    assign clock_value_seconds_high = joined_3;
    assign clock_value_seconds = joined_4;
    assign clock_value_ns = joined_5;
    assign clock_set_pulse = clock_set_written;
    assign clock_adjust_pulse = clock_adjust_written;
    assign clock_latch_pulse = clock_latch_written;
    assign classify_mode = classify_mode_at0;
    assign classify_entry_label = joined_6;
    assign classify_entry_pulse = classify_entry_written;
    assign epoch_enable = epoch_enable_at0;
    assign epoch_tau_ns = joined_7;
    assign epoch_start_ns_low = joined_8;
    assign epoch_start_ns_high = joined_9;
    assign epoch_start_number = joined_10;
    assign epoch_channels_used = joined_11;
    assign epoch_limit_ns = joined_12;
    assign dma_enable = dma_enable_at0;
    assign dma_base_low = joined_13;
    assign dma_base_high = joined_14;
    assign dma_size_log2 = dma_size_log2_at0;
    assign dma_read = joined_15;
    assign dma_irq_enable = dma_irq_enable_at0;
    assign reflect_enable = reflect_enable_at0;
    assign reflect_port = joined_16;
    assign reflect_mac_high = joined_17;
    assign reflect_mac_low = joined_18;
    assign reflect_ipv4 = joined_19;
    assign reflect_ipv6_0 = joined_20;
    assign reflect_ipv6_1 = joined_21;
    assign reflect_ipv6_2 = joined_22;
    assign reflect_ipv6_3 = joined_23;
    assign reflect_dscp = reflect_dscp_at0;
    assign reflect_error_estimate = joined_24;
    assign reflect_utc_offset = joined_25;
    assign reflect_rate_clocks = joined_26;
    assign reflect_burst = reflect_burst_at0;
    assign reflect_only_allowed = reflect_only_allowed_at0;
    assign reflect_allowed_0_0 = joined_27;
    assign reflect_allowed_0_1 = joined_28;
    assign reflect_allowed_0_2 = joined_29;
    assign reflect_allowed_0_3 = joined_30;
    assign reflect_allowed_1_0 = joined_31;
    assign reflect_allowed_1_1 = joined_32;
    assign reflect_allowed_1_2 = joined_33;
    assign reflect_allowed_1_3 = joined_34;
    assign reflect_allowed_2_0 = joined_35;
    assign reflect_allowed_2_1 = joined_36;
    assign reflect_allowed_2_2 = joined_37;
    assign reflect_allowed_2_3 = joined_38;
    assign reflect_allowed_3_0 = joined_39;
    assign reflect_allowed_3_1 = joined_40;
    assign reflect_allowed_3_2 = joined_41;
    assign reflect_allowed_3_3 = joined_42;
    assign reflect_leave_tlvs = reflect_leave_tlvs_at0;
    assign reflect_stateful = reflect_stateful_at0;
    assign reflect_session_timeout = joined_43;
    assign reflect_clear_sessions_pulse = reflect_clear_sessions_written;
    assign probe_enable = probe_enable_at0;
    assign probe_used = joined_44;
    assign probe_table_address = joined_45;
    assign probe_table_data_pulse = probe_table_data_written;
    assign probe_start_pulse = probe_start_written;
    assign probe_stop_pulse = probe_stop_written;
    assign receive_enable = receive_enable_at0;
    assign receive_port_base = joined_46;
    assign compare_raw = compare_raw_at0;
    assign compare_clear_pulse = compare_clear_written;
    assign compare_report_pulse = compare_report_written;
    assign control_value_mac_high = joined_47;
    assign control_value_mac_low = joined_48;
    assign control_value_ipv4 = joined_49;
    assign control_value_port = joined_50;
    assign control_value_allowed = joined_51;
    assign control_value_enable = control_value_enable_at0;
    assign control_set_pulse = control_set_written;
    assign s_axil_arready = ~reading;
    assign s_axil_rdata = read_data;
    assign s_axil_rresp = 2'd0;
    assign s_axil_rvalid = read_answer;

`ifdef FORMAL
    always @(posedge clk) if (!rst) counts_few_0_has_room: assert(~sum_2[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_1_has_room: assert(~sum_3[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_2_has_room: assert(~sum_4[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_3_has_room: assert(~sum_5[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_4_has_room: assert(~sum_6[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_5_has_room: assert(~sum_7[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_6_has_room: assert(~sum_8[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_7_has_room: assert(~sum_9[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_8_has_room: assert(~sum_10[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_9_has_room: assert(~sum_11[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_10_has_room: assert(~sum_12[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_11_has_room: assert(~sum_13[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_12_has_room: assert(~sum_14[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_13_has_room: assert(~sum_15[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_14_has_room: assert(~sum_16[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_15_has_room: assert(~sum_17[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_16_has_room: assert(~sum_18[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_17_has_room: assert(~sum_19[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_18_has_room: assert(~sum_20[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_19_has_room: assert(~sum_21[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_20_has_room: assert(~sum_22[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_21_has_room: assert(~sum_23[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_22_has_room: assert(~sum_24[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_23_has_room: assert(~sum_25[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_24_has_room: assert(~sum_26[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_25_has_room: assert(~sum_27[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_26_has_room: assert(~sum_28[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_27_has_room: assert(~sum_29[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_28_has_room: assert(~sum_30[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_29_has_room: assert(~sum_31[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_30_has_room: assert(~sum_32[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_31_has_room: assert(~sum_33[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_32_has_room: assert(~sum_34[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_33_has_room: assert(~sum_35[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_34_has_room: assert(~sum_36[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_35_has_room: assert(~sum_37[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_36_has_room: assert(~sum_38[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_37_has_room: assert(~sum_39[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_38_has_room: assert(~sum_40[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_39_has_room: assert(~sum_41[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_40_has_room: assert(~sum_42[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_41_has_room: assert(~sum_43[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_42_has_room: assert(~sum_44[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_43_has_room: assert(~sum_45[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_44_has_room: assert(~sum_46[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_45_has_room: assert(~sum_47[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_46_has_room: assert(~sum_48[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_47_has_room: assert(~sum_49[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_48_has_room: assert(~sum_50[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_49_has_room: assert(~sum_51[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_50_has_room: assert(~sum_52[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_51_has_room: assert(~sum_53[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_52_has_room: assert(~sum_54[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_53_has_room: assert(~sum_55[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_54_has_room: assert(~sum_56[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_55_has_room: assert(~sum_57[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_56_has_room: assert(~sum_58[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_57_has_room: assert(~sum_59[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_58_has_room: assert(~sum_60[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_59_has_room: assert(~sum_61[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_60_has_room: assert(~sum_62[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_61_has_room: assert(~sum_63[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_62_has_room: assert(~sum_64[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_63_has_room: assert(~sum_65[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_64_has_room: assert(~sum_66[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_65_has_room: assert(~sum_67[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_66_has_room: assert(~sum_68[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_67_has_room: assert(~sum_69[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_68_has_room: assert(~sum_70[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_69_has_room: assert(~sum_71[10]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_70_has_room: assert(~sum_72[10]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_71_has_room: assert(~sum_73[10]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_72_has_room: assert(~sum_74[10]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_73_has_room: assert(~sum_75[10]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_74_has_room: assert(~sum_76[10]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_75_has_room: assert(~sum_77[10]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_76_has_room: assert(~sum_78[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_77_has_room: assert(~sum_79[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_78_has_room: assert(~sum_80[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_79_has_room: assert(~sum_81[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_80_has_room: assert(~sum_82[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_81_has_room: assert(~sum_83[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_82_has_room: assert(~sum_84[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_83_has_room: assert(~sum_85[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_84_has_room: assert(~sum_86[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_85_has_room: assert(~sum_87[8]); // regs.rs:115
    always @(posedge clk) if (!rst) counts_few_86_has_room: assert(~sum_88[8]); // regs.rs:115
`endif
endmodule

`default_nettype wire
