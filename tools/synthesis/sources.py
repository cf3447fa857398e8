"""Folders of generated Verilog."""

import re
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from .yosys import FLOWS

ROOT = Path(__file__).resolve().parents[2]
COMMENT = re.compile(r"\s*//.*")


class Card:
    """A folder of Verilog, one file a module, whose top is named as the folder."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.top = self.folder.name
        self.files = sorted(self.folder.glob("*.v"))

    def file(self, module):
        return self.folder / f"{module}.v"

    def digest(self, family):
        """Of all that its figures follow from: the Verilog's code, the tools, the commands."""
        return sha256("\n".join([self.code(), *tools().values(), *FLOWS[family]]).encode()).hexdigest()[:16]

    def code(self):
        """The Verilog without comments."""
        return "\n".join(COMMENT.sub("", file.read_text()) for file in self.files)


def tools():
    """Name → version of the tools."""
    placer = "nextpnr-ecp5"
    packages = dict(line.split() for line in (ROOT / ".tools/place/versions").read_text().splitlines())
    return {"pyosys": version("pyosys"), placer: packages[placer]}
