"""The index of the probes quotes their docstrings, which cannot break it."""

from __future__ import annotations

from torchgrid.config.probes import Declaration, Theme
from torchgrid.report.probes import (
    describe_run,
    locate_probe_page,
    render_probes_page,
    split_paragraphs,
)

PROBES = (
    Declaration(
        name="device.follows",
        text="Follows `module.to()`,\nversion 2.1 of it.  And more.\n\nSee pytorch#1 <b>.",
        devices=("meta", "fake-cuda"),
        kind="observation",
        needs=("environment.inductor", "environment.c_c"),
    ),
    Declaration(name="device.cell", text="There <b> is one", about_cell=True),
    Declaration(name="device.computed", text="", devices=()),
)

EXPECTED = """\
## device

Where tensors \\_are\\_.

- [device.follows] *observation*: Follows `module.to()`, version 2.1 of it.
- [device.cell]: There &lt;b&gt; is one
- [device.computed]

[device.cell]: probes/device.cell.md
[device.computed]: probes/device.computed.md
[device.follows]: probes/device.follows.md
"""


def test_render_probes_page_has_the_first_sentence_of_each_probe() -> None:
    actual = render_probes_page([Theme(name="device", text="Where tensors _are_.", probes=PROBES)])

    assert actual.startswith("# Probes\n")
    assert EXPECTED == actual[actual.index("## ") :]


def test_describe_run_tells_the_kind_the_devices_and_the_needs() -> None:
    assert [
        "Observation. Runs on meta, fake-cuda. Needs environment.inductor, environment.c_c.",
        "Requirement. Runs once per cell on cpu.",
        "Requirement.",
    ] == [" ".join(describe_run(probe)) for probe in PROBES]


def test_split_paragraphs_leaves_out_blank_ones() -> None:
    assert ["one `x`", "two &lt;b&gt;"] == split_paragraphs("one\n`x`\n\n\n\ntwo <b>")


def test_locate_probe_page_is_below_the_reports_whatever_a_probe_is_called() -> None:
    assert "probes/device.x.md" == locate_probe_page("device.x")
    assert "/" not in locate_probe_page("../up").removeprefix("probes/")
