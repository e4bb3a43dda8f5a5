"""The page of the probes quotes their docstrings, which cannot break it."""

from __future__ import annotations

from torchgrid.config.probes import Declaration, Theme
from torchgrid.report.probes import render_probes_page

PROBES = (
    Declaration(
        name="device.follows",
        text="Follows `module.to()`,\nall of it.\n\nSee pytorch#1 <b>.",
        devices=("meta", "fake-cuda"),
        kind="observation",
        needs=("environment.inductor", "environment.c_c"),
    ),
    Declaration(name="device.cell", text="There is one.", about_cell=True),
    Declaration(name="device.computed", text="", devices=()),
)

EXPECTED = """\
## device

Where tensors \\_are\\_.

### device.follows

*Observation. Runs on meta, fake-cuda. Needs environment.inductor, environment.c\\_c.*

Follows `module.to()`, all of it.

See pytorch#1 &lt;b&gt;.

### device.cell

*Requirement. Runs once per cell on cpu.*

There is one.

### device.computed

*Requirement.*
"""


def test_render_probes_page_shows_a_probe_with_its_kind_its_needs_and_its_meaning() -> None:
    actual = render_probes_page([Theme(name="device", text="Where tensors _are_.", probes=PROBES)])

    assert actual.startswith("# Probes\n")
    assert EXPECTED == actual[actual.index("## ") :]
