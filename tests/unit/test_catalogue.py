"""The probes there are, read without importing one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import ROOT, write
from torchgrid.catalogue import Listed, listed

THEME = '''\
from torchgrid.inside import probe as interface
from torchgrid.inside.probe import probe


@probe("mine.passes", devices=("cpu", "meta"))
def passes(case):
    """Passes."""


@interface.probe("mine.cell", about="cell")
def of_the_cell(facts):
    """Passes too."""
'''

COMPUTED = """\
for word in ("one", "two"):
    probe(f"computed.{word}")(ask)
"""


def test_probes_are_read_from_every_theme(tmp_path: Path) -> None:
    write(tmp_path / "own" / "mine.py", THEME)
    write(tmp_path / "own" / "_helper.py", THEME.replace("mine.", "helper."))
    write(tmp_path / "standard" / "computed.py", COMPUTED)

    actual = listed((tmp_path / "own", tmp_path / "standard"))

    assert (
        Listed(name="computed.*"),
        Listed(name="mine.passes"),
        Listed(name="mine.cell", about_cell=True),
    ) == actual


def test_the_standard_probes_are_read() -> None:
    probes = listed((ROOT / "probes",))

    assert {"device", "compile"} <= {one.name.partition(".")[0] for one in probes}
    assert [] == [one.name for one in probes if "*" in one.name]


@pytest.mark.parametrize(
    "name,glob,meant",
    [
        ("device.follows", "device.follows", True),
        ("device.follows", "device.*", True),
        ("device.follows", "*", True),
        ("device.follows", "device", False),
        ("device.follows", "dtype.*", False),
        ("computed.*", "computed.one", True),
        ("computed.*", "device.follows", False),
    ],
)
def test_a_glob_means_probes_by_name(name: str, glob: str, *, meant: bool) -> None:
    assert meant is Listed(name=name).matches(glob)
