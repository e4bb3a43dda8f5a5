"""Tests of the page of changes, and of the lines of a comparison."""

from __future__ import annotations

import re
from dataclasses import replace

from tests.unit.builders import ROOT, expectation, outcome, record, results
from torchgrid.contract import Verdict
from torchgrid.model.expectation import Expectation
from torchgrid.model.outcome import Record
from torchgrid.records.history import compare_step, list_steps
from torchgrid.report.change_families import SHOWN
from torchgrid.report.changes import render_changes_page, render_step_lines

OLD, NEW = "torch2.8.0-pypi-py3.11", "torch2.9.1-pypi-py3.11"


def ran(cell: str, verdict: Verdict, detail: str | None = None, graphs: int = 1) -> Record:
    found = outcome(
        cell=cell,
        verdict=verdict,
        reason=None if verdict is Verdict.PASS else "Reason",
        detail=detail,
        metrics={"graphs": graphs},
    )
    return record(found, cell=cell)


def render(*records: Record, expect: tuple[Expectation, ...] = ()) -> str:
    found = results(*records, expect=expect)
    return render_changes_page(found, list_steps(found.records))


def test_page_has_a_section_for_a_transition_that_changed() -> None:
    actual = render(ran(OLD, Verdict.PASS), ran(NEW, Verdict.FAIL, "broken"))

    line = "- [2.9.1 from 2.8.0](#291-from-280): 1 regressed; 0 unchanged in 1 pair of cells\n"
    assert line in actual
    assert "## 2.9.1 from 2.8.0\n\nCompared in py3.11. [Messages and builds](releases/" in actual
    line = "- **regressed** compile.inductor: pass -> fail (Reason): sinusoidal; in py3.11\n"
    assert line in actual


def test_page_only_counts_a_transition_without_a_change() -> None:
    actual = render(ran(OLD, Verdict.PASS), ran(NEW, Verdict.PASS))

    assert "- 2.9.1 from 2.8.0: nothing changed; 1 unchanged in 1 pair of cells\n" in actual
    assert "## 2.9.1" not in actual


def test_page_shows_the_direction_of_metrics() -> None:
    actual = render(ran(OLD, Verdict.PASS), ran(NEW, Verdict.PASS, graphs=3))

    line = "- **worse** compile.inductor on cpu: graphs 1 -> 3: sinusoidal; in py3.11\n"
    assert line in actual


def test_page_names_the_threshold_and_the_noise_of_metrics() -> None:
    actual = render()

    assert "- `eager_to_compiled`: higher is better, by a factor of 1.5, in the median" in actual
    assert "- `graphs`, `recompiles`, `breaks`, `eager_calls`: lower is better, in any" in actual


def test_page_without_two_cells_of_a_series_says_so() -> None:
    assert "No two cells can be compared." in render(ran(NEW, Verdict.PASS))
    assert "No two cells can be compared." in render()


def test_page_keeps_foreign_text_inert() -> None:
    hostile = "</td>|<script>alert(1)</script>\n## heading `x` ![](http://a)\x1b[31m"
    found = outcome(cell=NEW, verdict=Verdict.FAIL, reason=hostile)

    actual = render(ran(OLD, Verdict.PASS), record(found, cell=NEW))

    assert "pass -> fail" in actual
    assert not any(each in actual for each in ("<script>", "\x1b", "\n## heading", "![]"))


def test_page_lists_failures_without_a_thread_and_whether_they_are_expected() -> None:
    broken = ran(NEW, Verdict.FAIL)

    without = render(broken)
    expected = render(broken, expect=(expectation(),))
    known = render(broken, expect=(expectation(upstream="pytorch#1"),))

    line = "- compile.inductor (Reason): 1 outcome of sinusoidal on 2.9.1"
    assert f"Nobody expects these:\n\n{line}\n" in without
    assert f"These are expected:\n\n{line}\n" in expected
    assert "## Failures without a thread" not in known


def test_page_does_not_depend_on_the_order_of_records() -> None:
    records = [ran(OLD, Verdict.PASS), ran(NEW, Verdict.FAIL, "broken")]

    assert render(*records) == render(*reversed(records))


def test_render_step_lines_end_with_what_did_not_change() -> None:
    step = compare_step(ran(OLD, Verdict.PASS), ran(NEW, Verdict.FAIL, graphs=2))

    first, second, note, last = render_step_lines([step])

    assert f"regressed: compile.inductor: pass -> fail (Reason): sinusoidal; in {NEW}" == first
    assert "worse: compile.inductor on cpu: graphs 1 -> 2: sinusoidal" == second
    assert note.startswith("note: other versions of the probes")
    assert "unchanged: 0 outcomes in 1 cell" == last


def test_page_and_lines_name_what_fails_for_another_reason() -> None:
    old = record(outcome(cell=OLD, verdict=Verdict.FAIL, reason="RuntimeError"), cell=OLD)
    new = record(outcome(cell=NEW, verdict=Verdict.FAIL, reason="NotImplementedError"), cell=NEW)

    page, lines = render(old, new), list(render_step_lines([compare_step(old, new)]))

    words = "compile.inductor: fail (RuntimeError) -> fail (NotImplementedError): sinusoidal; in "
    assert ": 1 other-reason; 0 unchanged in 1 pair of cells\n" in page
    assert f"- **other-reason** {words}py3.11\n" in page
    assert f"other-reason: {words}{NEW}" == lines[0]
    assert "unchanged: 0 outcomes in 1 cell" == lines[-1]


def test_page_calls_what_a_cell_no_longer_blocks_unblocked() -> None:
    blocked = record(outcome(cell=OLD, verdict=Verdict.BLOCKED, reason="setuptools-missing"))
    unblocked = render(replace(blocked, cell=OLD), ran(NEW, Verdict.PASS))
    untested = record(outcome(cell=OLD, verdict=Verdict.NOT_TESTED, reason="no-values"))
    new = render(replace(untested, cell=OLD), ran(NEW, Verdict.PASS))

    assert "1 unblocked; 0 unchanged" in unblocked
    assert "1 new; 0 unchanged" in new


def test_page_explains_each_word() -> None:
    page = render()

    words = re.findall(r"^- \*([a-z-]+)\*: ", page, flags=re.MULTILINE)
    assert list(SHOWN) == words
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    assert [] == [word for word in words if f"\n| {word} |" not in glossary]
