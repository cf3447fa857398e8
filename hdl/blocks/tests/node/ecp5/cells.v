// What the netlist uses of an ECP5 and Yosys has no model of, after Lattice's FPGA-TN-02204 (memories)
// and FPGA-TN-02035 (DDR registers). Memories: one port writes, the other reads, 9 bits wide or 36.
module DP16KD (
    input
        DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6, DIA5, DIA4, DIA3,
        DIA2, DIA1, DIA0, ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1,
        ADA0, CSA2, CSA1, CSA0, DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7,
        DIB6, DIB5, DIB4, DIB3, DIB2, DIB1, DIB0, ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5,
        ADB4, ADB3, ADB2, ADB1, ADB0, CSB2, CSB1, CSB0, CEA, OCEA, CLKA, WEA, RSTA, CEB, OCEB, CLKB, WEB, RSTB,
    output
        DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5, DOA4, DOA3,
        DOA2, DOA1, DOA0, DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6,
        DOB5, DOB4, DOB3, DOB2, DOB1, DOB0
);
    parameter DATA_WIDTH_A = 18, DATA_WIDTH_B = 18;
    parameter CLKAMUX = "CLKA", CLKBMUX = "CLKB", CSDECODE_A = "0b000", CSDECODE_B = "0b000", GSR = "DISABLED";
    parameter REGMODE_A = "NOREG", REGMODE_B = "NOREG", RESETMODE = "SYNC", ASYNC_RESET_RELEASE = "SYNC";
    parameter WRITEMODE_A = "NORMAL", WRITEMODE_B = "NORMAL";

    reg [8:0] bytes [0:2047];
    wire [13:0] ada = {
        ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1, ADA0
    };
    wire [13:0] adb = {
        ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2, ADB1, ADB0
    };
    wire [35:0] in = {
        DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6, DIB5, DIB4, DIB3,
        DIB2, DIB1, DIB0, DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6,
        DIA5, DIA4, DIA3, DIA2, DIA1, DIA0
    };
    reg [35:0] out;
    wire writes = CEA && WEA && {CSA2, CSA1, CSA0} == 0 && !RSTA;
    wire reads = CEB && {CSB2, CSB1, CSB0} == 0 && !RSTB;
    integer i;
    generate
        if (DATA_WIDTH_A == 36 && DATA_WIDTH_B == 36) begin : wide
            always @(posedge CLKA) for (i = 0; i < 4; i = i + 1)
                if (writes && ada[i]) bytes[{ada[13:5], i[1:0]}] <= in[9 * i +: 9];
            always @(posedge CLKB) if (reads)
                out <= {bytes[{adb[13:5], 2'd3}], bytes[{adb[13:5], 2'd2}], bytes[{adb[13:5], 2'd1}], bytes[{adb[13:5], 2'd0}]};
            assign {
                DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6, DOB5, DOB4,
                DOB3, DOB2, DOB1, DOB0, DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8,
                DOA7, DOA6, DOA5, DOA4, DOA3, DOA2, DOA1, DOA0
            } = out;
        end else if (DATA_WIDTH_A == 9 && DATA_WIDTH_B == 9) begin : narrow
            always @(posedge CLKA) if (writes) bytes[ada[13:3]] <= in[8:0];
            always @(posedge CLKB) if (reads) out <= {27'd0, bytes[adb[13:3]]};
            assign {
                DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5, DOA4,
                DOA3, DOA2, DOA1, DOA0, DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8,
                DOB7, DOB6, DOB5, DOB4, DOB3, DOB2, DOB1, DOB0
            } = out;
        end else begin : other
            initial $stop;
        end
    endgenerate
    initial if (REGMODE_A != "NOREG" || REGMODE_B != "NOREG") $stop;
    always @(posedge CLKB) if (WEB) $stop;
endmodule

module IDDRX1F (input D, SCLK, RST, output reg Q0, Q1);
    parameter GSR = "ENABLED";
    reg risen, fallen;
    always @(negedge SCLK) fallen <= D;
    always @(posedge SCLK) begin
        risen <= D;
        Q0 <= risen;
        Q1 <= fallen;
        if (RST) $stop;
    end
endmodule

module ODDRX1F (input SCLK, RST, D0, D1, output Q);
    parameter GSR = "ENABLED";
    reg high, low;
    always @(posedge SCLK) begin
        {high, low} <= {D0, D1};
        if (RST) $stop;
    end
    assign Q = SCLK ? high : low;
endmodule
