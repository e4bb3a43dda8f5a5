"""The words that records give to statements."""

from __future__ import annotations

from tests.unit.builders import expectation, outcome, record, results
from torchgrid.contract import Verdict
from torchgrid.model.themes import ThemeWord
from torchgrid.report.statements import list_cell_words, make_statements

OLD = "torch2.6.0-pypi-py3.11"


def test_list_cell_words_takes_release_variant_and_extras_from_the_cell() -> None:
    cell = "torch2.9.1-cu126-py3.11+setuptools+transformers@linux-aarch64@sm_90"
    requires = ("transformers[torch]!=4.50.*",)
    known = results(
        record(outcome(cell=cell), cell=cell, requires=requires, date="2026-11-26"),
        record(outcome(cell=OLD), cell=OLD, probes=("compile.*",)),
    )

    (words,) = list_cell_words(known, "sinusoidal")

    assert ("2.9.1", "cu126-py3.11", ("setuptools",)) == (
        words.release,
        words.variant,
        words.extras,
    )
    assert ("linux-aarch64", "sm_90", "2026-11-26") == (
        words.platform,
        words.accelerator,
        words.seen,
    )
    assert {"compile": ThemeWord.WORKS} == {t: r.word for t, r in words.themes.items()}


def test_make_statements_names_the_thread_of_an_expectation() -> None:
    failed = outcome(verdict=Verdict.FAIL, reason="graph-break")
    known = results(record(failed), expect=[expectation(upstream="pytorch#163791")])

    statement = make_statements(known, {"sinusoidal": ["compile"]}, known=["2.9.1"])["sinusoidal"]

    (span,) = statement.ranges
    assert (ThemeWord.BROKEN, "graph-break", "pytorch#163791") == (
        span.status,
        span.reason,
        span.upstream,
    )
