"""The rows that a matrix lacks, from the wheels of an index."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from packaging.version import Version

from tests.unit.builders import cell, record
from torchgrid.config.torch_rows import ProposedRow
from torchgrid.environments.package_index import ANY, IndexedWheel
from torchgrid.model.cell import Cell
from torchgrid.runs.proposals import (
    Listing,
    choose_python,
    list_followers,
    list_platforms,
    make_listing,
    propose_previews,
    propose_pythons,
    propose_releases,
    propose_variants,
    select_variants,
    sort_python,
)

LINUX = "linux-x86_64"


def make_wheel(
    version: str, *pythons: str, platform: str = LINUX, day: str | None = None
) -> IndexedWheel:
    return IndexedWheel(
        version=Version(version),
        pythons=frozenset(pythons or ("3.11",)),
        platforms=frozenset((platform,)),
        day=day,
    )


def list_wheels(*versions: str, source: str = "pypi", local: str | None = None) -> Listing:
    return make_listing(source, [make_wheel(v) for v in versions], LINUX, local)


def name_releases(rows: Sequence[ProposedRow]) -> list[str]:
    return [row.release for row in rows]


@pytest.mark.parametrize(
    "versions,expected",
    [
        (("2.9.1", "2.10.0"), ["2.10.0"]),
        (("2.9.0", "2.9.1", "2.9.2", "2.10.0", "2.10.1"), ["2.10.1", "2.9.2"]),
        # Between two that are known, and before the oldest.
        (("2.7.0", "2.7.1", "2.6.0", "2.5.1"), ["2.7.1"]),
        # An older patch of a known series has been superseded, and a candidate is not a release.
        (("2.9.0", "2.9.1", "2.10.0rc1", "2.10.0.dev20261120"), []),
        ((), []),
    ],
)
def test_propose_releases_has_the_newest_of_each_series_that_cells_lack(
    versions: tuple[str, ...], expected: list[str]
) -> None:
    cells = [cell(torch=release) for release in ("2.9.1", "2.8.0", "2.6.0")]

    found = propose_releases(cells, list_wheels(*versions), is_main=True)

    assert expected == name_releases(found)


def test_propose_releases_for_an_empty_matrix_has_the_newest_series() -> None:
    assert ["2.10.0"] == name_releases(
        propose_releases([], list_wheels("2.9.1", "2.10.0"), is_main=True)
    )


def test_propose_releases_leaves_out_what_has_no_wheel_for_this_platform() -> None:
    wheels = [make_wheel("2.9.1"), make_wheel("2.10.0", platform="macos-arm64")]

    assert [] == propose_releases([cell()], make_listing("pypi", wheels, LINUX), is_main=True)


def test_propose_releases_of_another_index_has_only_what_is_newer_than_its_cells() -> None:
    listing = list_wheels("2.8.0", "2.10.0", "2.11.0", source="mine")

    assert ["2.11.0"] == name_releases(
        propose_releases([cell(source="mine")], listing, is_main=False)
    )
    known = [cell(source="mine", torch="2.11.0")]
    assert [] == propose_releases(known, listing, is_main=False)


@pytest.mark.parametrize(
    "version,expected",
    [
        # A new release, and a patch of a series that the builds for CPUs have too.
        ("2.16.0", ["2.16.0"]),
        ("2.9.2", ["2.9.2"]),
        # A series that they leave out.
        ("2.12.1", []),
        ("2.9.1", []),
    ],
)
def test_propose_releases_of_a_variant_has_what_is_new_in_its_series(
    version: str, expected: list[str]
) -> None:
    cells = [cell(source="cpu", torch=release) for release in ("2.15.0", "2.9.1")]
    listing = list_wheels("2.9.1", "2.15.0", version, source="cpu")

    assert expected == name_releases(propose_releases(cells, listing, is_main=True))


@pytest.mark.parametrize(
    "cells,expected",
    [
        ([], ["pypi"]),
        ([cell(torch="2.16.0rc1")], ["pypi"]),
        ([cell(), cell(source="cpu")], ["cpu", "pypi"]),
        # A proposal of the newest release may have reached one source alone.
        ([cell(torch="2.16.0"), cell(source="cpu")], ["cpu", "pypi"]),
        ([cell(torch="2.16.0"), cell(torch="2.15.0"), cell(source="cu126")], ["pypi"]),
        ([cell(torch="2.15.0"), cell(source="cpu", torch="2.15.0+cpu")], ["cpu", "pypi"]),
    ],
)
def test_list_followers_leaves_out_sources_that_are_pinned_to_old_releases(
    cells: list[Cell], expected: list[str]
) -> None:
    assert expected == list_followers(cells)


def test_propose_releases_without_a_plain_cell_takes_profiles_and_extras() -> None:
    cells = [
        cell(torch="2.15.0", extras=("setuptools",), profiles=("default",)),
        cell(torch="2.15.0", extras=("setuptools",), requires=("einops",), profiles=("x",)),
        cell(torch="2.14.0", extras=("numpy",), profiles=("old",)),
    ]

    (row,) = propose_releases(cells, list_wheels("2.14.0", "2.16.0"), is_main=True)

    assert (("setuptools",), ("default",)) == (row.extras, row.profiles)


def test_propose_releases_makes_a_row_like_the_plain_cell_of_the_next_older_release() -> None:
    cells = [
        cell(torch="2.12.0", profiles=("newest",)),
        cell(torch="2.9.1", profiles=("default", "pypi"), encodings=("rope-*",)),
        cell(torch="2.9.1", extras=("numpy",), profiles=("extra",)),
        cell(torch="2.8.0", profiles=("old",)),
    ]
    wheels = [make_wheel("2.10.0", day="2026-01-22"), make_wheel("2.10.0", day="2026-01-21")]

    (row,) = propose_releases(cells, make_listing("pypi", wheels, LINUX), is_main=True)

    assert (
        ProposedRow(
            release="2.10.0",
            python=("3.11",),
            profiles=("default", "pypi"),
            encodings=("rope-*",),
            why="2.10.0 appeared on 2026-01-21.",
        )
        == row
    )


def test_propose_previews_has_the_newest_of_each_channel_after_the_newest_release() -> None:
    listing = list_wheels(
        "2.15.0rc3", "2.15.0", "2.16.0rc1", "2.16.0rc2", "2.17.0.dev20261119", "2.17.0.dev20261120"
    )

    rows = list(propose_previews([cell()], listing))

    found = [(row.release, row.profiles, row.replaces) for row in rows]
    assert [
        ("2.16.0rc2", ("candidate",), None),
        ("2.17.0.dev20261120", ("nightly",), None),
    ] == found


def test_propose_previews_replaces_an_older_one_of_the_same_source() -> None:
    old = "2.17.0.dev20261119"
    cells = [cell(torch=old, source="mine", profiles=("weekly",)), cell()]
    listing = list_wheels("2.17.0.dev20261120+cu130", source="mine", local="cu130")

    (row,) = propose_previews(cells, listing)

    assert (row.release, row.replaces) == ("2.17.0.dev20261120", old)
    assert (("mine",), ("weekly",)) == (row.source, row.profiles)
    known = [cell(torch="2.17.0.dev20261120", source="mine")]
    assert [] == list(propose_previews(known, listing))


def test_make_listing_keeps_the_builds_of_a_local_part_alone() -> None:
    listing = list_wheels("2.16.0+cu130", "2.17.0+cu132", "2.18.0", local="cu130")

    assert [Version("2.16.0")] == listing.finals


def test_propose_pythons_names_those_of_the_newest_release_that_no_cell_has() -> None:
    wheels = [
        make_wheel("2.15.0", "3.11", "3.14", "3.14t"),
        make_wheel("2.15.0", "3.15"),
        make_wheel("2.9.1", "3.9"),
    ]
    cells = [cell(), cell(torch="2.8.0"), cell(python="3.14", encodings=("alibi",))]

    (row,) = propose_pythons(cells, make_listing("pypi", wheels, LINUX))

    # The cells of rarer Pythons test less, and so does this row.
    assert ("2.15.0", ("3.14t", "3.15"), ("alibi",)) == (row.release, row.python, row.encodings)


@pytest.mark.parametrize("pythons", [("3.11",), (ANY,)])
def test_propose_pythons_has_nothing_if_cells_have_them_all(pythons: tuple[str, ...]) -> None:
    listing = make_listing("pypi", [make_wheel("2.15.0", *pythons)], LINUX)

    assert [] == propose_pythons([cell()], listing)
    assert [] == propose_pythons([], listing)


def test_select_variants_leaves_out_what_a_cell_names_or_a_record_attests() -> None:
    names = ["cpu", "cu132", "cu130", "cu129", "cu128", "cu126", "cu125", "cu118"]
    attested = record(attestation={"cuda": "13.2"})

    actual = select_variants(names, [cell(source="cu128")], [attested])

    # Of the CUDA builds only the newest six are looked up.
    assert ["cu130", "cu129", "cu126", "cu125", "cpu"] == actual
    assert "cpu" not in select_variants(names, [], [record(attestation={"cuda": None})])


def test_propose_variants_makes_one_row_of_the_newest_release() -> None:
    cells = [cell(), cell(source="cu126", profiles=("gpu",))]

    (row,) = propose_variants(cells, list_wheels("2.15.0", "2.9.1"), ["cu132", "cpu"])

    assert ("2.15.0", ("cu132", "cpu"), ("3.11",), ("gpu",)) == (
        *(row.release, row.source, row.python, row.profiles),
    )
    assert [] == propose_variants(cells, list_wheels("2.15.0"), [])


def test_propose_variants_takes_no_profile_of_builds_for_cpus() -> None:
    hosted = cell(source="cpu", torch="2.14.1", profiles=("hosted",))
    (alone,) = propose_variants([hosted], list_wheels("2.15.0"), ["cu132"])
    (row,) = propose_variants([hosted, cell(profiles=("gpu",))], list_wheels("2.15.0"), ["cu132"])

    assert ((), ("gpu",)) == (alone.profiles, row.profiles)


def test_list_platforms_names_those_of_the_newest_release_without_a_record() -> None:
    wheels = [
        *(make_wheel("2.15.0", platform=name) for name in (LINUX, "macos-arm64", "linux-aarch64")),
        make_wheel("2.9.1", platform="macos-x86_64"),
        make_wheel("2.16.0rc1", platform="windows-x86_64"),
    ]
    records = [record(), record(cell="torch2.9.1-pypi-py3.11@linux-aarch64@sm_90")]

    assert ["macos-arm64"] == list_platforms(wheels, records)
    assert [] == list_platforms([], records)


@pytest.mark.parametrize(
    "used,offered,expected",
    [
        (("3.11", "3.11", "3.12"), ("3.11", "3.12"), "3.11"),
        (("3.11", "3.11", "3.12"), (), "3.11"),
        (("3.8",), ("3.10", "3.9", "3.14t"), "3.10"),
        ((), ("3.14t",), "3.14t"),
        ((), (), "3.11"),
    ],
)
def test_choose_python_prefers_what_most_cells_have(
    used: tuple[str, ...], offered: tuple[str, ...], expected: str
) -> None:
    cells: list[Cell] = [cell(python=python) for python in used]

    assert expected == choose_python(cells, offered)


def test_sort_python_compares_numbers_and_puts_free_threads_after() -> None:
    assert ["3.9", "3.14", "3.14t", "3.15"] == sorted(
        ["3.15", "3.14t", "3.9", "3.14"], key=sort_python
    )
