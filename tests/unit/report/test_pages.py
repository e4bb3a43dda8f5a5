"""All pages together: their sizes, and the links from one to another."""

from __future__ import annotations

from tests.unit.builders import outcome, record, results
from torchgrid.contract import CELL, Verdict
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
