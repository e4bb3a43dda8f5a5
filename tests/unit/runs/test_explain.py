"""A user learns what changed of all that an outcome depends on."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import CELL, cell, matrix, outcome, stopped
from torchgrid.model.errors import NothingTestedError
from torchgrid.model.project import Project
from torchgrid.records.keys import Keys
from torchgrid.runs import explain
from torchgrid.runs.context import CellContext

THEN = Keys(
    environment="e",
    host={"compiler": "g++ 12"},
    harness="h",
    encodings={"sinusoidal": "s"},
    themes={"compile": "c", "state": "t"},
    select={},
)
FIRST, SECOND = outcome(), outcome(probe="state.deepcopy")


@pytest.fixture
def context(tmp_path: Path) -> CellContext:
    return CellContext(project=Project(tmp_path), matrix=matrix(tmp_path), cell=cell())


def told(
    context: CellContext,
    monkeypatch: pytest.MonkeyPatch,
    now: Keys | None,
    probe: str = "*",
    **parts: Any,
) -> list[str]:
    known = tuple(replace(o, key=THEN.of(o.task)) for o in (FIRST, SECOND))
    changes = {"outcomes": known, "keys": asdict(THEN), "suite": THEN.suite, **parts}
    context.store(context.record(**changes))
    monkeypatch.setattr(explain, "plan_cell", lambda *_: None)
    monkeypatch.setattr(explain, "compute_current_keys", lambda *_: now)
    return list(explain.explain_cell(context, probe))


def test_where_nothing_changed_nothing_is_asked(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = [
        f"{CELL}: does not run, every question is answered",
        "  2 outcomes kept: nothing that they depend on has changed",
    ]
    assert expected == told(context, monkeypatch, THEN)


@pytest.mark.parametrize(
    "change,words",
    [
        ({"environment": "x"}, "its environment (lock, source or build of Python)"),
        ({"harness": "x"}, "the harness"),
        ({"host": {"compiler": "g++ 13"}}, "the host's compiler"),
        ({"encodings": {"sinusoidal": "x"}}, "the encoding sinusoidal (its row or its source)"),
        ({"themes": {"compile": "x", "state": "t"}}, "the probes of compile"),
    ],
)
def test_what_changed_is_named(
    context: CellContext, monkeypatch: pytest.MonkeyPatch, change: dict[str, Any], words: str
) -> None:
    actual = told(context, monkeypatch, replace(THEN, **change), "compile.*")

    assert [f"{CELL}: runs", f"  1 outcomes asked again: changed: {words}"] == actual


def test_a_question_that_is_gone_is_left_out(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    actual = told(context, monkeypatch, replace(THEN, themes={"compile": "c"}), "state.*")

    assert f"  1 outcomes {explain.UNASKED}" == actual[1]


def test_a_record_that_does_not_say_is_asked_again(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    actual = told(context, monkeypatch, replace(THEN, harness="x"), keys=None)

    assert f"  2 outcomes {explain.OLDER}" == actual[1]


def test_a_cell_that_stopped_runs(context: CellContext, monkeypatch: pytest.MonkeyPatch) -> None:
    actual = told(context, monkeypatch, THEN, stopped=stopped())

    assert f"{CELL}: runs, since it stopped at plan: no-wheel" == actual[0]


def test_a_cell_with_doubts_runs(context: CellContext, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explain, "find_doubted", lambda *_: [1, 2])

    actual = told(context, monkeypatch, THEN)

    assert actual[0].endswith("what came out otherwise than accepted: 2 outcomes")


@pytest.mark.parametrize("now,words", [(None, "cannot be resolved now"), (THEN, "no outcome of")])
def test_without_an_answer_there_is_nothing_to_explain(
    context: CellContext, monkeypatch: pytest.MonkeyPatch, now: Keys | None, words: str
) -> None:
    with pytest.raises(NothingTestedError, match=words):
        told(context, monkeypatch, now, "export.*")
