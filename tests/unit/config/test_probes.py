"""The host reads probes from their source files and imports none of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import ROOT, write
from torchgrid.config.probes import (
    Declaration,
    Theme,
    list_needed_themes,
    list_probes,
    read_themes,
    select_probes,
)
from torchgrid.contract import DEVICES
from torchgrid.model.errors import ConfigurationError

THEME = '''\
from torchgrid.inside import probe as interface
from torchgrid.inside.probe import probe


@probe("mine.passes", kind="requirement", devices=("cpu", "meta"))
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


def test_list_probes_reads_the_themes_of_every_folder(tmp_path: Path) -> None:
    write(tmp_path / "own" / "mine.py", THEME)
    write(tmp_path / "own" / "_helper.py", THEME.replace("mine.", "helper."))
    write(tmp_path / "standard" / "computed.py", COMPUTED)

    actual = list_probes((tmp_path / "own", tmp_path / "standard"))

    assert (
        Declaration(name="computed.*"),
        Declaration(name="mine.passes", text="Passes.", devices=("cpu", "meta")),
        Declaration(name="mine.cell", text="Passes too.", about_cell=True),
    ) == actual


def test_list_probes_reads_the_name_of_every_standard_probe() -> None:
    probes = list_probes((ROOT / "probes",))

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
def test_may_match_compares_a_glob_with_a_name(name: str, glob: str, *, meant: bool) -> None:
    assert meant is Declaration(name=name).may_match(glob)


PLACE = '''\
"""Places of tensors."""
raise SystemExit

BOTH = ("meta", "cuda")
NEEDS = ("place.here",)
ONE: tuple = ("cpu",)

@probe("place.follows", kind="requirement", devices=BOTH, deadline=240)
def follows(case):
    """Follows.

    All of it.
    """

@interface.probe("place.here", about="cell", devices=ONE)
def here(facts):
    """Is here."""

@probe("place.plain", kind="observation", needs=NEEDS)
@wrapped
def plain(case):
    pass

@probe("place.elsewhere", kind="requirement", devices=elsewhere())
def moved(case):
    """Moved."""

@probe(NAME)
def computed(case):
    """Computed."""

@decorated("place.no-probe")
def helper(case):
    """No probe."""
'''


def test_read_themes_keeps_the_order_of_probes(tmp_path: Path) -> None:
    write(tmp_path / "place.py", PLACE)

    (actual,) = read_themes([tmp_path])

    expected = Theme(
        name="place",
        text="Places of tensors.",
        probes=(
            Declaration(
                name="place.follows", text="Follows.\n\nAll of it.", devices=("meta", "cuda")
            ),
            Declaration(name="place.here", text="Is here.", about_cell=True),
            Declaration(name="place.plain", text="", kind="observation", needs=("place.here",)),
            Declaration(name="place.elsewhere", text="Moved.", devices=()),
        ),
    )
    assert expected == actual


def test_read_themes_leaves_out_files_without_probes(tmp_path: Path) -> None:
    write(tmp_path / "broken.py", "def broken(:\n")
    write(tmp_path / "empty.py", "")
    write(tmp_path / "_helper.py", PLACE)
    (tmp_path / "binary.py").write_bytes(b"x = '\x00'\n")

    assert () == read_themes([tmp_path])


def test_committed_probes_are_documented() -> None:
    folders = (ROOT / "probes",)
    known = [probe for theme in read_themes(folders) for probe in theme.probes]

    assert sorted(one.name for one in list_probes(folders)) == sorted(probe.name for probe in known)
    assert [] == [probe.name for probe in known if len(probe.text) < 40 or not probe.devices]
    assert set() == {device for probe in known for device in probe.devices} - set(DEVICES)


def test_select_probes_returns_those_that_a_glob_matches(tmp_path: Path) -> None:
    write(tmp_path / "place.py", PLACE)

    names = [probe.name for probe in select_probes([tmp_path], "place.[fp]*")]
    assert ["place.follows", "place.plain"] == [name for name in names if "*" not in name]


@pytest.mark.parametrize(
    "glob,hint",
    [
        ("device.folows-module", "did you mean 'device.follows-module'?"),
        ("devise.follows-module", "did you mean 'device.follows-module'?"),
        ("nothing", "the themes are compile, "),
    ],
)
def test_select_probes_of_a_misspelt_name_suggests_another(glob: str, hint: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        select_probes((ROOT / "probes",), glob)

    assert str(error.value).startswith(f"there is no probe {glob!r}; {hint}")


@pytest.mark.parametrize("text,expected", [(PLACE, ["place"]), ("def broken(:\n", []), (THEME, [])])
def test_list_needed_themes_lists_the_themes_that_answer_for_the_cell(
    tmp_path: Path, text: str, expected: list[str]
) -> None:
    write(tmp_path / "place.py", text)

    assert expected == list_needed_themes("place", tmp_path / "place.py")
