"""What a probe means is read from its source, without importing it."""

from __future__ import annotations

from pathlib import Path

from tests.unit.builders import ROOT, write
from torchgrid.catalogue import DEVICES, listed
from torchgrid.meanings import Meaning, Theme, read_themes

THEME = '''\
"""Where tensors are."""
raise SystemExit

BOTH = ("meta", "cuda")
ONE: tuple = ("cpu",)

@probe("place.follows", devices=BOTH, deadline=240)
def follows(case):
    """Follows.

    All of it.
    """

@interface.probe("place.here", about="cell", devices=ONE)
def here(facts):
    """Is here."""

@probe("place.plain")
@wrapped
def plain(case):
    pass

@probe("place.elsewhere", devices=elsewhere())
def moved(case):
    """Moved."""

@probe(NAME)
def computed(case):
    """Computed."""

@decorated("place.no-probe")
def helper(case):
    """No probe."""
'''


def test_a_theme_is_read_with_its_probes_in_order(tmp_path: Path) -> None:
    write(tmp_path / "place.py", THEME)

    (actual,) = read_themes([tmp_path])

    expected = Theme(
        name="place",
        text="Where tensors are.",
        probes=(
            Meaning(name="place.follows", text="Follows.\n\nAll of it.", devices=("meta", "cuda")),
            Meaning(name="place.here", text="Is here.", about_cell=True),
            Meaning(name="place.plain", text=""),
            Meaning(name="place.elsewhere", text="Moved.", devices=()),
        ),
    )
    assert expected == actual


def test_a_file_that_says_nothing_is_no_theme(tmp_path: Path) -> None:
    write(tmp_path / "broken.py", "def broken(:\n")
    write(tmp_path / "empty.py", "")
    write(tmp_path / "_helper.py", THEME)
    (tmp_path / "binary.py").write_bytes(b"x = '\x00'\n")

    assert () == read_themes([tmp_path])


def test_every_committed_probe_is_documented() -> None:
    folders = (ROOT / "probes",)
    known = [probe for theme in read_themes(folders) for probe in theme.probes]

    assert sorted(one.name for one in listed(folders)) == sorted(probe.name for probe in known)
    assert [] == [probe.name for probe in known if len(probe.text) < 40 or not probe.devices]
    assert set() == {device for probe in known for device in probe.devices} - set(DEVICES)
