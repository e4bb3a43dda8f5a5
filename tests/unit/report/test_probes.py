"""What a probe asks is told in its own words, which can break no page."""

from __future__ import annotations

from torchgrid.config.probes import Declaration, Theme
from torchgrid.report.probes import probes_page

PROBES = (
    Declaration(
        name="device.follows",
        text="Follows `module.to()`,\nall of it.\n\nSee pytorch#1 <b>.",
        devices=("meta", "fake-cuda"),
    ),
    Declaration(name="device.cell", text="There is one.", about_cell=True),
    Declaration(name="device.computed", text="", devices=()),
)

EXPECTED = """\
## device

Where tensors \\_are\\_.

### device.follows

*Asked on meta, fake-cuda.*

Follows `module.to()`, all of it.

See pytorch#1 &lt;b&gt;.

### device.cell

*Asked of the cell on cpu.*

There is one.

### device.computed
"""


def test_a_probe_is_told_with_its_devices_and_its_meaning() -> None:
    actual = probes_page([Theme(name="device", text="Where tensors _are_.", probes=PROBES)])

    assert actual.startswith("# Probes\n")
    assert EXPECTED == actual[actual.index("## ") :]
