"""A range of releases never includes a cell that was not asked."""

from __future__ import annotations

import itertools

import pytest

from tests.unit.builders import outcome, record, results, stopped
from torchgrid.model.outcome import Record
from torchgrid.report.releases import (
    EVERYWHERE,
    Releases,
    list_all_releases,
    list_releases,
    locate_release_page,
    shorten_cell,
    shorten_releases,
    sort_releases,
)


def make_releases(
    cells: dict[str, list[str]], *, unasked: frozenset[str] = frozenset()
) -> Releases:
    """Return releases with variants of their cells; a cell is `release/variant`."""
    variants = {release: {f"{release}/{v}": v for v in names} for release, names in cells.items()}
    tested = {cell for known in variants.values() for cell in known}
    return Releases(variants=variants, asked=frozenset(tested - unasked))


def test_render_joins_releases_whose_cells_are_all_meant() -> None:
    releases = make_releases(
        {"2.0.1": ["py3.10"], "2.1.2": ["py3.8", "py3.11"], "2.2.2": ["py3.11"]}
    )

    assert "2.0.1 to 2.2.2" == releases.render(releases.asked)
    assert "2.0.1, 2.2.2" == releases.render({"2.0.1/py3.10", "2.2.2/py3.11"})
    assert "" == releases.render(set())


def test_render_names_the_variants_of_a_range_if_one_of_its_releases_has_others() -> None:
    releases = make_releases({"2.0.1": ["a"], "2.1.2": ["a", "b"], "2.2.2": ["a"], "2.3.1": ["c"]})

    assert "2.0.1 to 2.2.2 (a)" == releases.render({"2.0.1/a", "2.1.2/a", "2.2.2/a"})
    # Here (a) would be wrong of the last release, and nothing would be wrong of the one before.
    assert "2.1.2 to 2.2.2 (a), 2.3.1" == releases.render({"2.1.2/a", "2.2.2/a", "2.3.1/c"})


def test_render_says_that_all_cells_are_meant_that_were_asked() -> None:
    shape = {release: ["a", "b"] if n % 2 else ["c"] for n, release in enumerate("12345")}
    few = make_releases(shape, unasked=frozenset({"2/b", "4/a", "4/b", "5/c"}))
    many = make_releases(shape, unasked=frozenset({"2/b", "4/b"}))

    assert "1, 2 (a), 3" == make_releases(shape).render(few.asked)
    assert EVERYWHERE == few.render(few.asked) == many.render(many.asked)
    assert "1, 2 (a)" == few.render({"1/c", "2/a"})
    assert "2 (b), 4 to 5" == few.not_asked


def test_render_names_the_releases_if_they_are_few() -> None:
    releases = make_releases({"2.0.1": ["a"], "2.1.2": ["b"]}, unasked=frozenset({"2.1.2/b"}))

    assert "2.0.1" == releases.render({"2.0.1/a"})


def test_render_names_exactly_the_cells_that_are_meant() -> None:
    shape = {"1": ["a"], "2": ["a", "b"], "3": ["b"], "4": ["a", "b"]}
    releases = make_releases(shape)
    cells = sorted(releases.asked)
    for size in range(len(cells) + 1):
        for meant in itertools.combinations(cells, size):
            assert set(meant) == read_back(releases.render(meant), shape), meant


def read_back(text: str, shape: dict[str, list[str]]) -> set[str]:
    """Return the cells that a text names."""
    found: set[str] = set()
    names = list(shape)
    # A comma within parentheses separates variants.
    for part in filter(None, text.replace("a, b", "a b").split(", ")):
        span, _, variants = part.rstrip(")").partition(" (")
        first, _, last = span.partition(" to ")
        for release in names[names.index(first) : names.index(last or first) + 1]:
            chosen = variants.split() or shape[release]
            assert set(chosen) <= set(shape[release])
            found |= {f"{release}/{variant}" for variant in chosen}
    return found


OLD, MIDDLE, NEW = (f"torch{release}-pypi-py3.11" for release in ("2.0.1", "2.5.1", "2.9.1"))


@pytest.mark.parametrize(
    "middle,expected",
    [
        (record(outcome(cell=MIDDLE, encoding="other"), cell=MIDDLE), "2.5.1"),
        (record(outcome(cell=MIDDLE), cell=MIDDLE, probes=("compile.*",)), "2.5.1"),
        (record(outcome(cell=MIDDLE), cell=MIDDLE, requires=("transformers",)), "2.5.1"),
        (record(cell=MIDDLE, stopped=stopped()), ""),
    ],
    ids=["other encodings", "other probes", "other packages", "stopped"],
)
def test_list_releases_ends_a_range_at_a_release_of_other_cells(
    middle: Record, expected: str
) -> None:
    known = results(
        record(outcome(cell=OLD), cell=OLD), middle, record(outcome(cell=NEW), cell=NEW)
    )

    releases = list_releases(known, "sinusoidal", known.groups[0])

    assert expected == releases.not_asked
    assert "2.0.1, 2.9.1" == releases.render({OLD, NEW})


def test_list_all_releases_has_every_cell_that_reached_its_probes() -> None:
    names = ("torch2.9.1-pypi-py3.11", "torch2.9.1-pypi-py3.11+einops", "torch2.6.0-pypi-py3.11")
    known = [record(outcome(cell=name), cell=name) for name in names]
    gone = record(cell="torch2.5.1-pypi-py3.11", stopped=stopped())

    releases = list_all_releases(results(*known, gone))

    assert "2.6.0 to 2.9.1" == releases.render(set(names))
    assert "2.9.1 (py3.11+einops)" == releases.render({names[1]})


def test_shorten_releases_keeps_a_patch_that_tells_two_apart() -> None:
    actual = shorten_releases({"2.8.0", "2.9.0", "2.9.1", "2.10.0rc1"})

    assert {"2.8.0": "2.8", "2.9.0": "2.9.0", "2.9.1": "2.9.1", "2.10.0rc1": "2.10.0rc1"} == actual


def test_sort_releases_sorts_by_version_and_takes_any_text() -> None:
    assert ["odd", "2.9.1", "2.10.0"] == sort_releases(["2.10.0", "odd", "2.9.1"])


def test_locate_release_page_stays_below_the_reports() -> None:
    assert "releases/2.9.1+cpu.md" == locate_release_page("2.9.1+cpu")
    assert "/" not in locate_release_page("../up").removeprefix("releases/")


def test_shorten_cell_keeps_what_tells_cells_apart() -> None:
    assert "2.9.1 py3.11+numpy_lt2" == shorten_cell("torch2.9.1-pypi-py3.11+numpy_lt2")
    assert "2.9.1 cu126-py3.11@sm_90" == shorten_cell("torch2.9.1-cu126-py3.11@sm_90")
    assert "odd" == shorten_cell("odd")


def test_sort_releases_returns_each_release_once() -> None:
    assert ["odd", "2.2.0", "2.10.0"] == sort_releases(["2.10.0", "odd", "2.2.0", "2.2.0"])
