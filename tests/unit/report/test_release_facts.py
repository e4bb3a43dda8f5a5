"""The releases of torch that exist, and their dates."""

from __future__ import annotations

from datetime import date

from packaging.version import Version

from tests.unit.builders import ROOT
from torchgrid.config.matrix import read_matrix
from torchgrid.model.cell import find_channel
from torchgrid.report.release_facts import KnownReleases, read_known_releases


def test_read_known_releases_has_every_tested_release_with_its_date() -> None:
    known = read_known_releases()
    cells = read_matrix(ROOT / "matrix.toml").cells
    tested = {cell.torch for cell in cells if find_channel(cell.torch) == "release"}

    assert tested <= known.dates.keys()
    assert ("2025-06-04", "2026-10-28") == (known.dates["2.7.1"], known.dates["2.15.0"])
    assert all(date.fromisoformat(day) for day in (known.checked, *known.dates.values()))


def test_read_known_releases_sorts_by_version_and_each_series_by_date() -> None:
    known = read_known_releases()

    assert sorted(known.dates, key=Version) == list(known.names)
    assert "2.15.0" == known.newest
    minors = [name for name in known.names if name.endswith(".0")]
    days = [known.dates[name] for name in minors]
    assert sorted(days) == days
    assert known.checked >= max(known.dates.values())


def test_find_month_of_a_build_is_that_of_its_release() -> None:
    known = KnownReleases(checked="2026-11-26", dates={"2.9.1": "2025-11-12"})

    assert ("2025-11", None) == (known.find_month("2.9.1+cu130"), known.find_month("2.16.0"))
    assert KnownReleases(checked="2026-11-26").newest is None
