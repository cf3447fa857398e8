// A stand-in with the card's ports at 64 bit. Its registers are a RAM, but for:
//   0x51c status: always ready     0x628 irq_status: writing clears it     0x630 idle: read-only
// After each ingress frame it writes 64 bytes to the address in 0x604 and 0x608, which then
// grows by 64. In words of 32 bits: 0 time and 3 data of the first beat; what came before the
// last beat: 5 ingress beats, 6 drops, 7 the last drop, 8 egress beats, 9 records; of the last
// beat: 10 tkeep, 11 tuser. Each ingress beat is sent on in the next clock, unless the MAC has not taken
// the one before; a frame that passes through begins while none comes, and loses what comes meanwhile. Writing to 0x800 makes it break AXI's rules: bit 0 when it writes, bit 1 when it
// sends.
module recorder (
    input clk,
    input rst,
    input [95:0] ptp_tod,
    input [63:0] ingress_tdata,
    input [7:0] ingress_tkeep,
    input ingress_tvalid,
    input ingress_tlast,
    input [0:0] ingress_tuser,
    input [63:0] egress_tdata,
    input [7:0] egress_tkeep,
    input egress_tvalid,
    input egress_tlast,
    input [0:0] egress_tuser,
    input drop_valid,
    input [15:0] drop_channel,
    input [15:0] drop_length,
    output reg [63:0] tx_tdata,
    output reg [7:0] tx_tkeep,
    output reg tx_tvalid,
    output reg tx_tlast,
    output reg [0:0] tx_tuser,
    input tx_tready,
    input [63:0] through_tdata,
    input [7:0] through_tkeep,
    input through_tvalid,
    input through_tlast,
    input [0:0] through_tuser,
    output through_tready,
    input [15:0] s_axil_awaddr,
    input [2:0] s_axil_awprot,
    input s_axil_awvalid,
    output s_axil_awready,
    input [31:0] s_axil_wdata,
    input [3:0] s_axil_wstrb,
    input s_axil_wvalid,
    output s_axil_wready,
    output [1:0] s_axil_bresp,
    output reg s_axil_bvalid,
    input s_axil_bready,
    input [15:0] s_axil_araddr,
    input [2:0] s_axil_arprot,
    input s_axil_arvalid,
    output s_axil_arready,
    output reg [31:0] s_axil_rdata,
    output [1:0] s_axil_rresp,
    output reg s_axil_rvalid,
    input s_axil_rready,
    output [63:0] m_axi_awaddr,
    output [7:0] m_axi_awlen,
    output [2:0] m_axi_awsize,
    output [1:0] m_axi_awburst,
    output reg m_axi_awvalid,
    input m_axi_awready,
    output [63:0] m_axi_wdata,
    output [7:0] m_axi_wstrb,
    output m_axi_wlast,
    output reg m_axi_wvalid,
    input m_axi_wready,
    input [1:0] m_axi_bresp,
    input m_axi_bvalid,
    output m_axi_bready,
    output reg irq
);
    reg [31:0] registers [0:1023];

    // Registers: address and data are taken together. Beyond the RAM is an error.
    wire write = s_axil_awvalid && s_axil_wvalid && !s_axil_bvalid;
    assign s_axil_awready = write;
    assign s_axil_wready = write;
    assign s_axil_bresp = 2'd0;
    assign s_axil_arready = !s_axil_rvalid;
    reg beyond;
    assign s_axil_rresp = {beyond, 1'b0};
    always @(posedge clk) begin
        if (write) registers[s_axil_awaddr[11:2]] <= s_axil_wdata;
        s_axil_bvalid <= !rst && (write || s_axil_bvalid && !s_axil_bready);
        s_axil_rvalid <= !rst && (s_axil_arvalid && s_axil_arready || s_axil_rvalid && !s_axil_rready);
        if (s_axil_arready) begin
            case (s_axil_araddr)
                16'h51c: s_axil_rdata <= 32'd1;
                16'h630: s_axil_rdata <= {31'd0, !busy};
                default: s_axil_rdata <= registers[s_axil_araddr[11:2]];
            endcase
            beyond <= s_axil_araddr[15:12] != 4'd0;
        end
    end

    // What comes in; a frame's last beat fixes the record.
    reg first;
    reg [95:0] time_of_day;
    reg [63:0] head;
    reg [31:0] ingress_beats, egress_beats, drops, last_drop;
    reg [511:0] record;
    always @(posedge clk)
        if (rst) begin
            first <= 1'b1;
            ingress_beats <= 32'd0;
            egress_beats <= 32'd0;
            drops <= 32'd0;
            last_drop <= 32'd0;
        end else begin
            if (ingress_tvalid) begin
                first <= ingress_tlast;
                if (first) time_of_day <= ptp_tod;
                if (first) head <= ingress_tdata;
                ingress_beats <= ingress_beats + 32'd1;
            end
            if (ingress_tvalid && ingress_tlast)
                record <= {
                    128'd0, 31'd0, ingress_tuser, 24'd0, ingress_tkeep, written, egress_beats, last_drop,
                    drops, ingress_beats, first ? ingress_tdata : head, first ? ptp_tod : time_of_day
                };
            if (egress_tvalid) egress_beats <= egress_beats + 32'd1;
            if (drop_valid) drops <= drops + 32'd1;
            if (drop_valid) last_drop <= {drop_length, drop_channel};
        end

    // What is sent on.
    reg passing;
    wire free = !tx_tvalid || tx_tready;
    assign through_tready = free && (passing || first && !ingress_tvalid);
    always @(posedge clk)
        if (rst) {tx_tvalid, passing} <= 2'd0;
        else if (free) begin
            tx_tvalid <= passing ? through_tvalid : ingress_tvalid || through_tvalid && first;
            if (through_tready) begin
                if (through_tvalid) passing <= !through_tlast;
                {tx_tdata, tx_tkeep, tx_tuser} <= {through_tdata, through_tkeep, through_tuser};
                tx_tlast <= through_tlast;
            end else begin
                {tx_tdata, tx_tkeep, tx_tuser} <= {ingress_tdata, ingress_tkeep, ingress_tuser};
                tx_tlast <= ingress_tlast && !registers[10'h200][1];
            end
        end

    // What goes out.
    reg busy;
    reg [31:0] written;
    reg [2:0] beat;
    assign m_axi_awaddr = {registers[10'h182], registers[10'h181]} + {26'd0, written, 6'd0};
    assign m_axi_awlen = 8'd7;
    assign m_axi_awsize = 3'd3;
    assign m_axi_awburst = 2'd1;
    assign m_axi_wdata = record[{beat, 6'd0} +: 64];
    assign m_axi_wstrb = 8'hff;
    assign m_axi_wlast = beat == 3'd7 && !registers[10'h200][0];
    assign m_axi_bready = 1'b1;
    always @(posedge clk)
        if (rst) begin
            {busy, m_axi_awvalid, m_axi_wvalid, irq} <= 4'd0;
            written <= 32'd0;
            beat <= 3'd0;
        end else begin
            if (ingress_tvalid && ingress_tlast) {busy, m_axi_awvalid, m_axi_wvalid} <= 3'd7;
            if (m_axi_awvalid && m_axi_awready) m_axi_awvalid <= 1'b0;
            if (m_axi_wvalid && m_axi_wready) beat <= beat + 3'd1;
            if (m_axi_wvalid && m_axi_wready && beat == 3'd7) m_axi_wvalid <= 1'b0;
            if (m_axi_bvalid) begin
                busy <= 1'b0;
                written <= written + 32'd1;
            end
            irq <= m_axi_bvalid || irq && !(write && s_axil_awaddr == 16'h628);
        end
endmodule
