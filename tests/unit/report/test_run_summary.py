"""The end of a run fits on a screen, says what changed first, and no text can break it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.builders import CELL, expectation, outcome, record, results, stopped
from torchgrid.contract import CELL as THE_CELL
from torchgrid.contract import Kind, Verdict
from torchgrid.model.expectation import Expectations
from torchgrid.model.outcome import Record
from torchgrid.records.comparison import compare_runs
from torchgrid.report.run_summary import (
    cut_line,
    join_names,
    render_run_summary,
    render_words,
)
from torchgrid.report.text import WIDTH

FAIL = {"verdict": Verdict.FAIL, "reason": "lost"}
BLOCK = {"verdict": Verdict.BLOCKED, "reason": "setuptools-missing", "mends": "setuptools"}
HOSTILE = "\x1b[31m\u202e\x07 a\nb " + "y" * 300
MAX_LINES = 40
OWN_LINES = 4
"""The lines that `print_result` adds: a blank one, what did not run, and the pages."""


def summarize(
    *records: Record, accepted: tuple[Record, ...] = (), expect: Any = (), **options: Any
) -> list[str]:
    known = {each.cell: each for each in accepted}
    changed = compare_runs(known, records, Expectations(expect)) if accepted else ()
    return render_run_summary(results(*records, expect=expect), changed, **options)


def test_render_run_summary_has_a_word_for_each_cell_and_theme() -> None:
    newer = "torch2.10.0-pypi-py3.11+einops"
    lines = summarize(
        record(outcome(), outcome(probe="dtype.x", **FAIL), outcome(encoding=THE_CELL)),
        record(outcome(cell=newer, **BLOCK), cell=newer, requires=("einops",)),
    )

    start = next(n for n, line in enumerate(lines) if line.startswith("cell "))
    assert [
        ["cell", "dtype", "compile"],
        ["2.10.0", "py3.11+einops", "blocked"],
        ["2.9.1", "py3.11", "broken", "works"],
    ] == [line.split() for line in lines[start : start + 3]]


def test_render_words_counts_the_encodings_of_a_cell_that_disagree() -> None:
    known = record(outcome(), outcome(encoding="b", **FAIL), outcome(encoding="c"))
    silent = outcome(encoding="d", verdict=Verdict.NOT_TESTED)

    (_, _, row, note) = render_words(results(record(*known.outcomes, silent)))

    # An encoding of which nothing is known is in neither number.
    assert ["2.9.1", "py3.11", "2/3"] == row.split()
    assert note == "(a word stands for all encodings of a cell; 5/6: in 5 of 6 the theme works)"


def test_render_words_shows_where_a_cell_stopped() -> None:
    actual = list(render_words(results(record(stopped=stopped()))))

    assert [f"{CELL}: stopped at plan: no-wheel: none is there"] == actual


def test_render_run_summary_says_what_changed_in_one_line_for_all_that_changed_alike() -> None:
    before = record(outcome(), outcome(encoding="rope"), outcome(probe="state.x", **FAIL))
    after = record(outcome(**FAIL), outcome(encoding="rope", **FAIL), outcome(probe="state.x"))

    lines = summarize(after, accepted=(before,))

    assert "changed since the accepted records: 2 regressed, 1 fixed" in lines
    start = lines.index("changed since the accepted records: 2 regressed, 1 fixed")
    assert [
        "regressed: compile.inductor: pass -> fail (2 outcomes): rope, sinusoidal in 2.9.1 py3.11",
        "fixed: state.x: fail -> pass: sinusoidal in 2.9.1 py3.11",
    ] == lines[start + 1 : start + 3]


def test_render_run_summary_counts_new_outcomes_of_a_cell() -> None:
    after = record(*(outcome(probe=f"state.p{n}") for n in range(3)))

    lines = summarize(after, accepted=(record(outcome()),))

    assert "new: 3 outcomes in 2.9.1 py3.11" in lines
    assert "gone: compile.inductor: pass -> not run: sinusoidal in 2.9.1 py3.11" in lines


def test_render_run_summary_names_the_row_that_many_outcomes_break() -> None:
    row = expectation(why="it fails")
    many = record(*(outcome(probe=f"state.p{n}") for n in range(3)))

    lines = summarize(many, accepted=(many,), expect=(row,))

    told = f"unexpected-pass: [[expect]] 1: 3 outcomes, such as {CELL} sinusoidal state.p0 on cpu"
    assert told in lines


def test_render_run_summary_says_that_nothing_changed() -> None:
    same = record(outcome())

    assert "nothing changed since the accepted records" in summarize(same, accepted=(same,))


def test_render_run_summary_has_the_most_frequent_causes_with_what_mends_them() -> None:
    outcomes = [
        *(outcome(encoding=f"e{n}", **BLOCK, detail="No module") for n in range(3)),
        outcome(probe="state.x", **FAIL, detail="not there"),
        outcome(probe="state.y", verdict=Verdict.FAIL, reason="odd", kind=Kind.OBSERVATION),
        outcome(probe="state.z", verdict=Verdict.BLOCKED, reason="not-installed", mends="onnx"),
        outcome(probe="dtype.x", **FAIL),
    ]

    lines = summarize(record(*outcomes), expect=(expectation(probes=("dtype.*",)),))

    start = lines.index("most frequent of 2 causes of 4 failures and blocks, none expected:")
    mended = '(mended by with = "setuptools")'
    assert [
        f"  3 blocked: setuptools-missing {mended} in compile.inductor: No module",
        "  1 failed: lost in state.x: not there",
    ] == lines[start + 1 : start + 3]


def test_render_run_summary_calls_a_restricted_run_restricted() -> None:
    part = record(outcome(), suite=None)

    restricted = summarize(part, restricted="failed")
    cut_off = summarize(part)

    assert "restricted to failed: other probes keep their earlier outcomes, or have none" in (
        restricted
    )
    assert f"cut off: some probes of {CELL} have not run" in cut_off
    assert "cut off" not in "".join(restricted)


def test_render_run_summary_ends_with_a_whole_command() -> None:
    name = "torch2.0.1-pypi-py3.10+setuptools_lt81+numpy_lt2+rotary-embedding-torch"
    long = outcome(cell=name, encoding="rotary-embedding-torch", **FAIL)

    assert [
        f"next: torchgrid explain {name} \\",
        "    rotary-embedding-torch compile.inductor",
    ] == summarize(record(long, cell=name))[-2:]
    assert (
        f"next: torchgrid explain {CELL} sinusoidal compile.inductor"
        == (summarize(record(outcome(**FAIL)))[-1])
    )


def test_render_run_summary_without_outcomes_is_no_success() -> None:
    lines = summarize(record(stopped=stopped()))

    assert ["0 of 1 cell reached the probes", "no outcome"] == lines[:2]


def make_worst_run() -> tuple[list[Record], list[Record]]:
    """Return many cells with long names, hostile texts and everything that can change."""
    before, after = [], []
    for n in range(30):
        name = f"torch2.{n}.0-pypi-py3.11+{'x' * 60}"
        probes = [f"theme{t}.{'p' * 60}{n}" for t in range(12)]
        old = [outcome(cell=name, probe=probe) for probe in probes]
        new = [
            outcome(
                cell=name,
                probe=probe,
                encoding="sinusoidal" if k % 2 else HOSTILE,
                verdict=[*Verdict][k % len(Verdict)],
                reason=HOSTILE,
                detail=HOSTILE,
            )
            for k, probe in enumerate(probes)
        ]
        before.append(record(*old, cell=name))
        stop = stopped(detail=HOSTILE) if n % 3 == 0 else None
        seconds = {"probe": 1000.0}
        after.append(record(*new, cell=name, stopped=stop, suite=None, seconds=seconds))
    return before, after


@pytest.mark.parametrize("restricted", [None, "failed"])
def test_render_run_summary_fits_on_a_screen_whatever_happened(restricted: str | None) -> None:
    before, after = make_worst_run()

    lines = summarize(*after, accepted=tuple(before), restricted=restricted)

    assert len(lines) <= MAX_LINES - OWN_LINES
    assert max(map(len, lines)) <= WIDTH
    assert all(line.isprintable() for line in lines)


def test_cut_line_shortens_at_the_end_and_keeps_columns() -> None:
    assert "a  b   c" == cut_line("a  b   c  ")
    assert "x" * (WIDTH - 3) + "..." == cut_line("x" * 200)
    assert "a \\u202e b" == cut_line("a \u202e\n b")


def test_join_names_counts_the_others() -> None:
    assert "a, b, c and 1 more" == join_names(["a", "b", "a", "c", "d"])
    assert "a" == join_names(["a"])
