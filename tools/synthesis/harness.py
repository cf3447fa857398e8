"""A top for placing a card that has more ports than the device has pins."""

import json

# Inputs of a LUT, and so of an XOR between registers.
FAN_IN = 4


def harness(ports_json):
    """Verilog that feeds a card from one pin through a shift register and folds all its
    outputs, registered, into another, so that no logic is without use and no path but the
    card's own is long."""
    ports = json.loads(ports_json)
    inputs, input_bits = _connect(ports["inputs"], "given")
    outputs, bits = _connect(ports["outputs"], "seen")
    lines = [
        "module harness (input wire clk, input wire in, output wire out);",
        f"    reg [{input_bits - 1}:0] given;",
        f"    always @(posedge clk) given <= {{given[{input_bits - 2}:0], in}};",
        f"    wire [{bits - 1}:0] seen;",
        f"    {ports['top']} card (.{ports['clock']}(clk), {', '.join(inputs + outputs)});",
        f"    reg [{bits - 1}:0] folded0;",
        "    always @(posedge clk) folded0 <= seen;",
    ]
    level = 0
    while bits > 1:
        groups = [f"^folded{level}[{min(low + FAN_IN, bits) - 1}:{low}]" for low in range(0, bits, FAN_IN)]
        level, bits = level + 1, len(groups)
        lines.append(f"    reg [{bits - 1}:0] folded{level};")
        lines += [f"    always @(posedge clk) folded{level}[{i}] <= {group};" for i, group in enumerate(groups)]
    return "\n".join([*lines, f"    assign out = folded{level}[0];", "endmodule", ""])


def _connect(ports, vector):
    """Connections of ports to slices of a vector, and how many bits they take."""
    connections, low = [], 0
    for port in ports:
        connections.append(f".{port['name']}({vector}[{low + port['width'] - 1}:{low}])")
        low += port["width"]
    return connections, low
