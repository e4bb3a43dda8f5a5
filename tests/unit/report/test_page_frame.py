"""Tests of what pages share: notices at the top, links at the end, and the size of a page."""

from __future__ import annotations

import pytest

from tests.unit.builders import CELL, outcome, record, results, stopped
from torchgrid.report.page_frame import frame_page, list_notices
from torchgrid.report.text import PAGE_BYTES

PAGES = ("compatibility.md", "wheels.md", "changes.md")
PAGE = "# title\n\nFirst line.\n\n[rope]: ../encodings/rope.md\n"


def test_frame_page_puts_notices_below_the_title_and_links_before_the_addresses() -> None:
    actual = frame_page("releases/2.9.1.md", PAGE, PAGES, ["**mind this**"])

    assert (
        "# title\n\n**mind this**\n\nFirst line.\n\n"
        "See also: [compatibility.md], [changes.md], [wheels.md].\n\n"
        "[rope]: ../encodings/rope.md\n"
        "[compatibility.md]: ../compatibility.md\n"
        "[changes.md]: ../changes.md\n"
        "[wheels.md]: ../wheels.md\n"
    ) == actual


@pytest.mark.parametrize("path", ["cells/a.md", "probes.md", "compatibility.md"])
def test_frame_page_leaves_out_notices_where_a_page_has_its_own(path: str) -> None:
    assert "mind this" not in frame_page(path, PAGE, PAGES, ["**mind this**"])


def test_frame_page_links_no_page_to_itself_and_nothing_from_the_first_page() -> None:
    assert "[wheels.md]" not in frame_page("wheels.md", PAGE, PAGES, [])
    assert frame_page("compatibility.md", PAGE, PAGES, []) == PAGE


def test_frame_page_keeps_a_long_page_within_its_size_and_with_its_links() -> None:
    long = "# title\n\n" + "a line\n" * 60_000 + "\n[rope]: ../encodings/rope.md\n"

    actual = frame_page("encodings/rope.md", long, PAGES, [])

    assert PAGE_BYTES - 500 < len(actual.encode()) <= PAGE_BYTES
    assert "lines are left out" in actual
    assert actual.endswith("\n[wheels.md]: ../wheels.md\n")


@pytest.mark.parametrize(
    "changes,expected",
    [
        ({}, []),
        (
            {"suite": None},
            [f"**In 1 of 1 tested cell, some probes have not run:** {CELL}."],
        ),
        (
            {"stopped": stopped()},
            ["**Nothing was tested: 1 cell has a record, and none has an outcome.**"],
        ),
    ],
)
def test_list_notices_tells_partial_records_and_none(
    changes: dict[str, object], expected: list[str]
) -> None:
    assert expected == list(list_notices(results(record(outcome(), **changes))))
