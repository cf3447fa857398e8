"""Synthesis figures of the generated Verilog: area, LUT levels, placement."""
