"""Tests of the reasons why a run keeps an outcome, or runs its probe again."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import CELL, cell, matrix, outcome, stopped
from torchgrid.contract import Reason
from torchgrid.environments.plan import UnavailableCell
from torchgrid.model.errors import ConfigurationError, NothingTestedError
from torchgrid.model.project import Project
from torchgrid.records.keys import Keys
from torchgrid.records.source_keys import SourceKeys
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
SOURCES = SourceKeys(harness="h", encodings={}, themes={})
FIRST, SECOND = outcome(), outcome(probe="state.deepcopy")


@pytest.fixture
def context(tmp_path: Path) -> CellContext:
    return CellContext(project=Project(tmp_path), matrix=matrix(tmp_path), cell=cell())


def explain_with(
    context: CellContext,
    monkeypatch: pytest.MonkeyPatch,
    now: Keys | None,
    probe: str = "*",
    **parts: Any,
) -> list[str]:
    known = tuple(replace(o, key=THEN.compute_key(o.task)) for o in (FIRST, SECOND))
    changes = {"outcomes": known, "keys": asdict(THEN), "suite": THEN.suite, **parts}
    context.store(context.make_record(**changes))
    monkeypatch.setattr(explain, "plan_cells", lambda *_: [None])
    monkeypatch.setattr(explain, "compute_current_keys", lambda *_: now)
    return list(explain.explain_cell(context, SOURCES, probe))


def test_explain_cell_names_settings_that_shape_its_packages(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_RESOLUTION", "lowest")

    actual = explain_with(context, monkeypatch, THEN)

    assert "  your settings shape its packages: UV_RESOLUTION=lowest" == actual[1]


def test_explain_cell_without_changes_keeps_all_outcomes(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = [
        f"{CELL}: does not run: every probe has a result",
        "  2 outcomes kept: nothing that they depend on has changed",
    ]
    assert expected == explain_with(context, monkeypatch, THEN)


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
def test_explain_cell_names_what_changed(
    context: CellContext, monkeypatch: pytest.MonkeyPatch, change: dict[str, Any], words: str
) -> None:
    actual = explain_with(context, monkeypatch, replace(THEN, **change), "compile.*")

    assert [f"{CELL}: runs", f"  1 outcomes run again: changed: {words}"] == actual


def test_explain_cell_leaves_out_outcomes_whose_theme_is_gone(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    actual = explain_with(context, monkeypatch, replace(THEN, themes={"compile": "c"}), "state.*")

    assert f"  1 outcomes {explain.GONE}" == actual[1]


def test_explain_cell_runs_outcomes_of_a_record_without_keys_again(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    actual = explain_with(context, monkeypatch, replace(THEN, harness="x"), keys=None)

    assert f"  2 outcomes {explain.UNKNOWN}" == actual[1]


def test_explain_cell_that_stopped_runs_again(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    actual = explain_with(context, monkeypatch, THEN, stopped=stopped())

    assert f"{CELL}: runs, since it stopped at plan: no-wheel" == actual[0]


def test_explain_cell_with_doubted_outcomes_repeats_them(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(explain, "find_doubted", lambda *_: [1, 2])

    actual = explain_with(context, monkeypatch, THEN)

    assert actual[0].endswith("to repeat what differs from the accepted records: 2 outcomes")


@pytest.mark.parametrize("now,words", [(None, "cannot be resolved now"), (THEN, "no outcome of")])
def test_explain_cell_without_keys_or_outcomes_raises(
    context: CellContext, monkeypatch: pytest.MonkeyPatch, now: Keys | None, words: str
) -> None:
    with pytest.raises(NothingTestedError, match=words):
        explain_with(context, monkeypatch, now, "export.*")


def test_explain_cell_of_a_misspelt_probe_suggests_another(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ConfigurationError, match=r"did you mean 'export\.static'"):
        explain_with(context, monkeypatch, THEN, "export.statik")


def test_explain_cell_that_cannot_be_planned_raises(
    context: CellContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    unavailable = UnavailableCell(cell=context.cell, stopped=stopped(Reason.UNSATISFIABLE))
    context.store(context.make_record(outcomes=(FIRST,)))
    monkeypatch.setattr(explain, "plan_cells", lambda *_: [unavailable])

    with pytest.raises(NothingTestedError, match="cannot be resolved now; `nox -s plan` shows why"):
        list(explain.explain_cell(context, SOURCES, "*"))
