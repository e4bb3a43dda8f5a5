"""Tests of a cell's run: current outcomes are kept, and only the other probes run."""

from __future__ import annotations

import logging
import shutil
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from subprocess import Popen
from typing import Any

import pytest

from tests.unit.builders import (
    FAKES,
    PROBE_FILE,
    cell,
    empty_environment,
    encoding,
    interpreter,
    lines,
    matrix,
    outcome,
    record,
    stopped,
    write,
)
from torchgrid.contract import Reason, Stage, Verdict
from torchgrid.environments import interpreters, uv
from torchgrid.environments.environment import compute_environment_key
from torchgrid.environments.interpreters import Interpreter
from torchgrid.environments.lockfile import Lock
from torchgrid.environments.plan import UnavailableCell, plan_cell, plan_cells
from torchgrid.model import project
from torchgrid.model.cell import Cell
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.model.verdict import CellStopped, Stopped
from torchgrid.records import store
from torchgrid.records.source_keys import compute_keys, read_source_keys
from torchgrid.runs.cell_run import has_work, run_cell
from torchgrid.runs.context import CellContext, CellHistory
from torchgrid.system import processes
from torchgrid.system.host import read_date

VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
FAKE = cell(torch="9.9.9", python=VERSION)


@dataclass
class Index:
    """A uv whose only torch is the fake one, which needs nothing installed.

    `stop` is raised by the resolution, `failure` by the installation.
    """

    interpreter: Interpreter
    stop: Stopped | None = None
    failure: Stopped | None = None
    installed: list[Path] = field(default_factory=list)

    def resolve(
        self, requirements: Sequence[str], *, python: str, source: uv.PackageSource, lock: Path
    ) -> None:
        assert requirements[0].startswith("torch==9.9.")
        assert (VERSION, "pypi") == (python, source.source)
        write(lock, 'lock-version = "1.0"\npackages = []\n')
        raise_stopped(self.stop)

    def make_environment(self, folder: Path, *, interpreter: Path) -> None:
        self.installed.append(interpreter)
        empty_environment(folder)
        raise_stopped(self.failure)


def raise_stopped(stop: Stopped | None) -> None:
    if stop is not None:
        raise CellStopped(stage=stop.stage, reason=stop.reason, detail=stop.detail)


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Index:
    made = Index(interpreter(tmp_path / "python"))
    monkeypatch.setattr(uv, "resolve", made.resolve)
    monkeypatch.setattr(interpreters, "find_interpreter", lambda _: made.interpreter)
    monkeypatch.setattr(uv, "make_environment", made.make_environment)
    monkeypatch.setattr(uv, "find_uncached", lambda *_, **__: frozenset())
    monkeypatch.setattr(uv, "install", lambda *_, **__: None)
    monkeypatch.setattr(uv, "find_cache_folder", lambda: tmp_path)
    return made


@pytest.fixture
def context(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CellContext:
    """A project with the fake torch, one encoding and one probe on its path, and nothing else."""
    for name in ("torch", "fake_encodings"):
        shutil.copytree(FAKES / name, tmp_path / name)
    write(tmp_path / "probes" / "mini.py", PROBE_FILE)
    monkeypatch.setattr(project, "PACKAGE", tmp_path / "torchgrid")
    monkeypatch.setenv("PATH", "")  # no compiler whose version is looked up
    return make_context(tmp_path, FAKE)


def make_context(root: Path, row: Cell) -> CellContext:
    rows = matrix(root, encoding(), cells=[row])
    return CellContext(project=Project(root), matrix=rows, cell=row)


def is_open(context: CellContext) -> bool:
    (planned,) = plan_cells(context.project, [context.cell])
    sources = read_source_keys(context.project, context.matrix)
    return has_work(context, context.read_history(), planned, sources)


def read_stored(context: CellContext) -> Record:
    return store.read_record(store.locate_record(context.project.outcomes, context.cell.id))


def test_run_cell_makes_a_complete_record_and_leaves_no_work(
    context: CellContext, index: Index
) -> None:
    actual = run_cell(context)

    assert [("mini.passes", "cpu", Verdict.PASS)] == [
        (known.probe, known.device, known.verdict) for known in actual.outcomes
    ]
    assert (None, True) == (actual.stopped, bool(actual.suite))
    assert read_date() == actual.date
    assert actual.attestation is not None
    assert "9.9.9+fake" == actual.attestation["torch"]
    assert str(context.project.root) not in store.dump_record(actual)
    assert actual == read_stored(context)
    assert not is_open(context)
    assert not context.scratch.exists()

    # An edited probe runs again.
    file = context.project.root / "probes" / "mini.py"
    file.write_text(PROBE_FILE + "\nedited = True\n", encoding="utf-8")

    assert is_open(context)


def test_run_cell_keeps_the_date_of_a_run_that_ran_a_probe(
    context: CellContext, index: Index
) -> None:
    store.write_record(context.project.outcomes, replace(run_cell(context), date="2026-01-31"))

    assert "2026-01-31" == run_cell(context).date


def test_run_cell_keeps_a_current_outcome(context: CellContext, index: Index) -> None:
    first = run_cell(context)
    marked = replace(first.outcomes[0], detail="from the first run")
    store.write_record(context.project.outcomes, replace(first, suite=None, outcomes=(marked,)))

    actual = run_cell(context)

    assert (marked,) == actual.outcomes
    assert first.suite == actual.suite
    assert 1 == len(index.installed)


def write_cut_off(context: CellContext, index: Index, **keys: Any) -> None:
    """Write the journal of a run that was cut off after its first outcome."""
    environment = compute_environment_key(FAKE, Lock(wheels=()), index.interpreter)
    sources = read_source_keys(context.project, context.matrix)
    known = compute_keys(sources, context.matrix, context.cell, environment)
    task = {"encoding": "fine", "probe": "mini.passes", "device": "cpu"}
    events = (
        {"event": "run", "keys": keys or asdict(known), "kept": 0, "round": 1},
        {"event": "outcome", "detail": "journalled", **task, "verdict": "pass"},
    )
    context.scratch.mkdir(parents=True)
    (context.scratch / "journal.jsonl").write_bytes(lines(*events))


def test_run_cell_continues_a_run_that_was_cut_off_from_its_journal(
    context: CellContext, index: Index
) -> None:
    write_cut_off(context, index)

    actual = run_cell(context)

    assert ["journalled"] == [known.detail for known in actual.outcomes]
    assert actual.suite is not None


def test_run_cell_ignores_the_journal_of_another_version(
    context: CellContext, index: Index
) -> None:
    write_cut_off(context, index, everything="0f")

    actual = run_cell(context)

    assert [None] == [known.detail for known in actual.outcomes]


def test_run_cell_keeps_finished_outcomes_when_it_is_interrupted(
    context: CellContext, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait = processes.wait

    def interrupt(child: Popen[bytes], _: float) -> bool:
        monkeypatch.setattr(processes, "wait", wait)
        child.wait(timeout=30)
        raise KeyboardInterrupt

    monkeypatch.setattr(processes, "wait", interrupt)

    with pytest.raises(KeyboardInterrupt):
        run_cell(context)

    assert ["mini.passes"] == [known.probe for known in read_stored(context).outcomes]


def test_run_cell_removes_the_outcome_of_a_probe_that_is_gone(
    context: CellContext, index: Index
) -> None:
    store.write_record(
        context.project.outcomes,
        record(outcome(cell=FAKE.id, probe="mini.gone"), cell=FAKE.id, suite="old"),
    )

    actual = run_cell(context)

    assert ["mini.passes"] == [known.probe for known in actual.outcomes]


def test_run_cell_with_another_torch_than_its_row_keeps_no_outcomes(
    tmp_path: Path, context: CellContext, index: Index
) -> None:
    actual = run_cell(make_context(tmp_path, replace(FAKE, torch="9.9.8")))

    detail = "asked for torch 9.9.8, got 9.9.9+fake"
    assert stopped(Reason.MISMATCH, stage=Stage.ATTEST, detail=detail) == actual.stopped
    assert ((), None) == (actual.outcomes, actual.suite)


@pytest.mark.parametrize("at", ["plan", "install"])
def test_run_cell_that_stops_early_keeps_known_outcomes(
    context: CellContext, index: Index, at: str
) -> None:
    known = outcome(cell=FAKE.id, key="0f")
    store.write_record(context.project.outcomes, record(known, cell=FAKE.id))
    stop = stopped(Reason.INDEX_UNREACHABLE, detail=f"{context.project.root}/file is broken")
    if at == "plan":
        index.stop = stop
    else:
        index.failure = stop

    actual = run_cell(context)

    assert replace(stop, detail="<project>/file is broken") == actual.stopped
    assert ((known,), None) == (actual.outcomes, actual.suite)
    assert read_date() == actual.date
    assert actual == read_stored(context)
    assert is_open(context)


def test_has_work_with_a_doubted_outcome(context: CellContext, index: Index) -> None:
    whole = run_cell(context)
    killed = replace(whole.outcomes[0], verdict=Verdict.CRASH, reason="SIGKILL")

    # A run that was killed before its second round leaves such a record.
    store.write_record(context.project.outcomes, replace(whole, outcomes=(killed,)))

    assert is_open(context)
    assert [(Verdict.PASS, 2)] == [(o.verdict, o.attempts) for o in run_cell(context).outcomes]
    assert not is_open(context)


def test_has_work_without_a_record(context: CellContext, index: Index) -> None:
    assert is_open(context)


def test_has_work_of_a_cell_without_a_plan(context: CellContext, index: Index) -> None:
    whole = run_cell(context)
    sources = read_source_keys(context.project, context.matrix)
    history = CellHistory(previous=whole, accepted=context.make_record())
    unavailable = UnavailableCell(cell=context.cell, stopped=stopped())

    assert has_work(context, history, unavailable, sources)


def test_has_work_of_a_cell_without_an_interpreter(context: CellContext, index: Index) -> None:
    whole = run_cell(context)
    sources = read_source_keys(context.project, context.matrix)
    history = CellHistory(previous=whole, accepted=context.make_record())
    plan = plan_cell(context.project, context.cell)

    assert not has_work(context, history, plan, sources)
    assert has_work(context, history, replace(plan, interpreter=None), sources)


def test_run_cell_warns_of_a_damaged_record_and_replaces_it(
    context: CellContext, index: Index, caplog: pytest.LogCaptureFixture
) -> None:
    file = store.locate_record(context.project.outcomes, context.cell.id)
    write(file, "half a rec")

    with caplog.at_level(logging.WARNING, logger="torchgrid"):
        actual = run_cell(context)

    assert file.name in caplog.messages[0]
    assert actual == read_stored(context)
    assert not is_open(context)


def test_run_cell_reads_each_of_its_records_once(
    context: CellContext, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = run_cell(context)
    store.write_record(context.project.accepted, whole)
    folders: list[Path] = []
    read_record = store.read_record

    def count(path: Path) -> Record:
        folders.append(path.parent)
        return read_record(path)

    monkeypatch.setattr(store, "read_record", count)

    assert whole.outcomes == run_cell(context).outcomes
    assert sorted([context.project.accepted, context.project.outcomes]) == sorted(folders)
