// Generated from Rust; do not edit.
`default_nettype none

module dma (
    input  wire clk, // dma.rs:42
    input  wire rst, // dma.rs:42
    input  wire write_valid, // dma.rs:43
    input  wire [23:0] write_slot, // dma.rs:43
    input  wire [511:0] write_data, // dma.rs:43
    output wire write_ready, // dma.rs:46
    /* verilator lint_off UNUSEDSIGNAL */ // a ring begins at a multiple of a record
    input  wire [31:0] base_low, // dma.rs:71
    /* verilator lint_on UNUSEDSIGNAL */
    input  wire [31:0] base_high, // dma.rs:73
    input  wire m_axi_awready, // dma.rs:79
    output wire [63:0] m_axi_awaddr, // dma.rs:83
    output wire m_axi_awvalid, // dma.rs:84
    input  wire m_axi_wready, // dma.rs:92
    output wire [63:0] m_axi_wdata, // dma.rs:107
    output wire m_axi_wlast, // dma.rs:108
    output wire m_axi_wvalid, // dma.rs:109
    output wire [7:0] m_axi_wstrb, // dma.rs:110
    output wire [7:0] m_axi_awlen, // dma.rs:111
    output wire [2:0] m_axi_awsize, // dma.rs:112
    output wire [1:0] m_axi_awburst, // dma.rs:113
    input  wire m_axi_bvalid, // dma.rs:50
    input  wire [1:0] m_axi_bresp, // dma.rs:51
    output wire m_axi_bready, // dma.rs:53
    output wire quiet, // dma.rs:58
    input  wire restart, // dma.rs:60
    output wire [31:0] written, // dma.rs:61
    output wire [31:0] errors, // dma.rs:62
    output wire irq_status_set, // dma.rs:63
    input  wire irq_status, // dma.rs:64
    input  wire irq_enable, // dma.rs:64
    output wire irq // dma.rs:65
);
    reg [26:0] address_low; // dma.rs:76
    reg adding; // dma.rs:77
    reg awvalid; // dma.rs:78
    reg [63:0] awaddr; // dma.rs:80
    reg wvalid; // dma.rs:91
    reg [511:0] data; // dma.rs:93
    reg [2:0] beat; // dma.rs:102
    reg response; // dma.rs:52
    reg error; // dma.rs:52
    reg [6:0] outstanding; // dma.rs:55
    reg busy; // dma.rs:58
    reg [31:0] written_count; // dma.rs:61
    reg [31:0] errors_count; // dma.rs:62
    reg interrupt; // dma.rs:65
    wire ready = ~adding & ~awvalid & ~wvalid & ~outstanding[6]; // dma.rs:44
    wire take = write_valid & ready; // dma.rs:45
    wire [31:0] sum_1 = base_high + {31'h0, address_low[26]}; // dma.rs:81
    wire logic_1 = wvalid & m_axi_wready; // dma.rs:92
    wire logic_2 = &beat; // dma.rs:104
    wire [6:0] sum_2 = outstanding + {6'h0, take}; // dma.rs:56

    initial begin
        address_low = 27'h0;
        adding = 1'd0;
        awvalid = 1'd0;
        awaddr = 64'h0;
        wvalid = 1'd0;
        data = 512'h0;
        beat = 3'd0;
        response = 1'd0;
        error = 1'd0;
        outstanding = 7'h0;
        busy = 1'd0;
        written_count = 32'h0;
        errors_count = 32'h0;
        interrupt = 1'd0;
    end
    always @(posedge clk) begin
        address_low <= {1'd0, base_low[31:6]} + {1'd0, 2'd0, write_slot};
        if (adding) awaddr <= {sum_1, address_low[25:0], 6'h0};
        if (take | logic_1) data <= take ? write_data : {64'h0, data[511:64]};
    end
    always @(posedge clk) begin
        if (rst) begin
            adding <= 1'd0;
            awvalid <= 1'd0;
            wvalid <= 1'd0;
            beat <= 3'd0;
            response <= 1'd0;
            error <= 1'd0;
            outstanding <= 7'h0;
            busy <= 1'd0;
            written_count <= 32'h0;
            errors_count <= 32'h0;
            interrupt <= 1'd0;
        end else begin
            adding <= take;
            awvalid <= adding | (awvalid & ~m_axi_awready);
            wvalid <= take | (wvalid & ~(logic_1 & logic_2));
            if (logic_1) beat <= beat + 3'd1;
            response <= m_axi_bvalid;
            error <= m_axi_bvalid & (|m_axi_bresp);
            outstanding <= sum_2 - {6'h0, response};
            busy <= take | (|outstanding);
            written_count <= (written_count & {32{~restart}}) + {31'h0, response & ~restart};
            errors_count <= (errors_count & {32{~restart}}) + {31'h0, error & ~restart};
            interrupt <= irq_status & irq_enable;
        end
    end

    assign write_ready = ready;
    assign m_axi_awaddr = awaddr;
    assign m_axi_awvalid = awvalid;
    assign m_axi_wdata = data[63:0];
    assign m_axi_wlast = logic_2;
    assign m_axi_wvalid = wvalid;
    assign m_axi_wstrb = {8{1'd1}};
    assign m_axi_awlen = 8'h7;
    assign m_axi_awsize = 3'd3;
    assign m_axi_awburst = 2'd1;
    assign m_axi_bready = 1'd1;
    assign quiet = ~busy;
    assign written = written_count;
    assign errors = errors_count;
    assign irq_status_set = response & ~restart;
    assign irq = interrupt;
endmodule

`default_nettype wire
