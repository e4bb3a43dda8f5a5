"""All pages together: their sizes, and the links from one to another."""

from __future__ import annotations

import re

import pytest

from tests.unit.builders import CELL as NAME
from tests.unit.builders import attested, outcome, record, results, stopped
from torchgrid.contract import CELL, Verdict
from torchgrid.report.page_frame import OVERVIEWS
from torchgrid.report.pages import render_pages
from torchgrid.report.text import PAGE_BYTES


def test_render_pages_fits_each_page_into_its_limit() -> None:
    many = record(
        *(
            outcome(probe=f"state.p{n}", verdict=Verdict.FAIL, reason=f"r{n}", detail="x" * 250)
            for n in range(700)
        )
    )

    pages = render_pages(results(many), ())

    page = pages["encodings/sinusoidal.md"]
    assert len(page.encode()) <= PAGE_BYTES
    assert "lines are left out. The records in the folder `data` have them all." in page


def test_render_pages_links_an_encoding_with_its_plots() -> None:
    pages = render_pages(results(record(outcome(metrics={"cold_seconds": 1.5}))), ())

    assert "plots/sinusoidal.svg" in pages
    assert "[Plots](../plots/sinusoidal.svg)" in pages["encodings/sinusoidal.md"]


def test_render_pages_links_only_pages_that_are_made() -> None:
    itself = outcome(encoding=CELL, probe="environment.compiler")

    claimed = outcome(encoding="fixed-length", probe="compile.fullgraph")
    with_claims = render_pages(results(record(claimed)), ())
    without = render_pages(results(record(outcome(encoding="mine"), itself)), ())

    assert "](claims.md)" in with_claims["compatibility.md"]
    assert "](cell.md)" not in with_claims["compatibility.md"]
    assert "](claims.md)" not in without["compatibility.md"]
    assert "](cell.md)" in without["compatibility.md"]


def read_links(page: str) -> list[str]:
    line = next(line for line in page.splitlines() if line.startswith("See also: "))
    return re.findall(r"\[([^]]+)\]", line)


def test_render_pages_link_the_overviews_from_every_page() -> None:
    itself = outcome(encoding=CELL, probe="environment.compiler")
    pages = render_pages(results(record(outcome(metrics={"graphs": 1}), itself)), ())
    made = {path for path in OVERVIEWS if path in pages}

    for path, text in pages.items():
        if path.endswith(".md") and path != "compatibility.md":
            assert made - {path} == set(read_links(text)), path
            up = "../" * path.count("/")
            assert f"\n[compatibility.md]: {up}compatibility.md\n" in text
    assert "claims.md" not in made
    assert "See also" not in pages["compatibility.md"]


@pytest.mark.parametrize(
    "path",
    ["changes.md", "wheels.md", "metrics.md", "releases/2.9.1.md", "encodings/sinusoidal.md"],
)
def test_render_pages_say_at_the_top_of_a_page_what_is_partial(path: str) -> None:
    def render(suite: str | None) -> str:
        found = record(outcome(metrics={"graphs": 1}), suite=suite, attestation=attested())
        return render_pages(results(found), ())[path]

    notice = f"**In 1 of 1 tested cell, some probes have not run:** {NAME}."
    assert notice == render(None).split("\n\n")[1]
    assert "have not run:" not in render("suite")


def test_render_pages_of_a_stopped_cell_say_that_nothing_was_tested() -> None:
    pages = render_pages(results(record(stopped=stopped())), ())

    notice = "**Nothing was tested: 1 cell has a record, and none has an outcome.**"
    for path in ("compatibility.md", "changes.md", "releases.md", "wheels.md"):
        assert notice == pages[path].split("\n\n")[1], path


def test_render_pages_link_the_record_of_a_cell_and_the_cells_of_a_probe() -> None:
    pages = render_pages(results(record(outcome())), ())

    record_file = f"{NAME}.jsonl"
    assert f"\n[{record_file}]: ../data/{record_file}\n" in pages[f"cells/{NAME}.md"]
    assert f"## Cells\n\n[{NAME}].\n" in pages["probes/compile.inductor.md"]
    assert "`torchgrid reproduce CELL ENCODING PROBE`" not in pages[f"cells/{NAME}.md"]
    broken = render_pages(results(record(outcome(verdict=Verdict.FAIL))), ())
    for path in (f"cells/{NAME}.md", "encodings/sinusoidal.md"):
        assert 1 == broken[path].count("`torchgrid reproduce CELL ENCODING PROBE`")
