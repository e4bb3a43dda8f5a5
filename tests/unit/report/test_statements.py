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
    cells = list_cell_words(known, "sinusoidal")

    (statement,) = make_statements("sinusoidal", cells, themes=["compile"], known=["2.9.1"])

    (span,) = statement.ranges
    assert (ThemeWord.BROKEN, "graph-break", "pytorch#163791") == (
        span.status,
        span.reason,
        span.upstream,
    )


def test_make_statements_keeps_places_apart_and_begins_with_the_most_releases() -> None:
    broken = {"verdict": Verdict.FAIL, "reason": "nan"}
    names = ["torch2.9.1-pypi-py3.11", "torch2.9.1-pypi-py3.11@linux-aarch64", OLD]
    known = results(
        record(outcome(cell=names[0]), cell=names[0]),
        record(outcome(cell=names[1], **broken), cell=names[1]),
        record(outcome(cell=names[2]), cell=names[2]),
    )

    usual, other = make_statements("sinusoidal", list_cell_words(known, "sinusoidal"), known=())

    assert ("linux-x86_64", ThemeWord.WORKS, ("compile",)) == (
        usual.platform,
        usual.status,
        usual.themes,
    )
    assert ("linux-aarch64", ThemeWord.BROKEN) == (other.platform, other.status)


def test_make_statements_leaves_out_candidates_and_nightlies() -> None:
    early = "torch2.16.0rc1-pypi-py3.11"
    known = results(
        record(outcome()), record(outcome(cell=early, verdict=Verdict.CRASH), cell=early)
    )

    (statement,) = make_statements("sinusoidal", list_cell_words(known, "sinusoidal"), known=())

    assert ("2.9.1", ThemeWord.WORKS) == (statement.newest_tested, statement.status)
    (nothing,) = make_statements("sinusoidal", (), known=())
    assert ThemeWord.UNKNOWN is nothing.status
