"""The page of the probes quotes their docstrings, which cannot break it."""

from __future__ import annotations

from torchgrid.config.probes import Declaration, Theme
from torchgrid.report.probes import render_probes_page

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

*Runs on meta, fake-cuda.*

Follows `module.to()`, all of it.

See pytorch#1 &lt;b&gt;.

### device.cell

*Runs once per cell on cpu.*

There is one.

### device.computed
"""


def test_render_probes_page_shows_a_probe_with_its_devices_and_its_meaning() -> None:
    actual = render_probes_page([Theme(name="device", text="Where tensors _are_.", probes=PROBES)])

    assert actual.startswith("# Probes\n")
    assert EXPECTED == actual[actual.index("## ") :]
