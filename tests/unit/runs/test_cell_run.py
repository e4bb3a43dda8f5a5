"""A cell's record is brought up to date: what still holds is kept, only the rest is asked."""

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
from torchgrid.environments import interpreters, uv
from torchgrid.environments.environment import environment_key
from torchgrid.environments.interpreters import Interpreter
from torchgrid.environments.lockfile import Lock
from torchgrid.environments.plan import plan_cell
from torchgrid.model import project
from torchgrid.model.cell import Cell
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.model.verdict import Reason, Stage, Stopped, Verdict
from torchgrid.records import store
from torchgrid.runs.cell_run import has_work, run_cell
from torchgrid.runs.context import CellContext
from torchgrid.worker import supervisor

VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
FAKE = cell(torch="9.9.9", python=VERSION)


@dataclass
class Index:
    """A uv whose only torch is the fake one, which needs nothing installed."""

    interpreter: Interpreter
    stop: Stopped | None = None
    failure: Stopped | None = None
    installed: list[Path] = field(default_factory=list)

    def resolve(
        self, requirements: Sequence[str], *, python: str, origin: uv.PackageSource, lock: Path
    ) -> Stopped | None:
        assert requirements[0].startswith("torch==9.9.")
        assert (VERSION, "pypi") == (python, origin.source)
        write(lock, 'lock-version = "1.0"\npackages = []\n')
        return self.stop

    def make_environment(self, folder: Path, *, interpreter: Path) -> Stopped | None:
        self.installed.append(interpreter)
        empty_environment(folder)
        return self.failure


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Index:
    made = Index(interpreter(tmp_path / "python"))
    monkeypatch.setattr(uv, "resolve", made.resolve)
    monkeypatch.setattr(interpreters, "find_interpreter", lambda _: made.interpreter)
    monkeypatch.setattr(uv, "make_environment", made.make_environment)
    monkeypatch.setattr(uv, "find_uncached", lambda *_, **__: frozenset())
    monkeypatch.setattr(uv, "install", lambda *_, **__: None)
    monkeypatch.setattr(uv, "cache_folder", lambda: tmp_path)
    return made


@pytest.fixture
def context(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CellContext:
    """A project with the fake torch, one encoding and one probe on its path, and nothing else."""
    for name in ("torch", "fake_encodings"):
        shutil.copytree(FAKES / name, tmp_path / name)
    write(tmp_path / "probes" / "mini.py", PROBE_FILE)
    monkeypatch.setattr(project, "PACKAGE", tmp_path / "torchgrid")
    monkeypatch.setenv("PATH", "")  # no compiler to be asked what it is
    return desk_of(tmp_path, FAKE)


def desk_of(root: Path, asked: Cell) -> CellContext:
    rows = matrix(root, encoding(), cells=[asked])
    return CellContext(project=Project(root), matrix=rows, cell=asked)


def is_open(context: CellContext) -> bool:
    planned = plan_cell(context.project, context.cell)
    return has_work(context, context.previous(), planned, context.written())


def stored(context: CellContext) -> Record:
    return store.read_record(store.record_path(context.project.outcomes, context.cell.id))


def test_a_cell_is_run_to_a_whole_record_and_then_is_complete(
    context: CellContext, index: Index
) -> None:
    actual = run_cell(context)

    assert [("mini.passes", "cpu", Verdict.PASS)] == [
        (known.probe, known.device, known.verdict) for known in actual.outcomes
    ]
    assert (None, True) == (actual.stopped, bool(actual.suite))
    assert actual.attestation is not None
    assert "9.9.9+fake" == actual.attestation["torch"]
    assert str(context.project.root) not in store.dump_record(actual)
    assert actual == stored(context)
    assert not is_open(context)
    assert not context.scratch.exists()

    # An edited probe is asked again, and nothing else makes the record incomplete.
    file = context.project.root / "probes" / "mini.py"
    file.write_text(PROBE_FILE + "\nedited = True\n", encoding="utf-8")

    assert is_open(context)


def test_a_kept_outcome_is_not_asked_again(context: CellContext, index: Index) -> None:
    first = run_cell(context)
    marked = replace(first.outcomes[0], detail="from the first run")
    store.write_record(context.project.outcomes, replace(first, suite=None, outcomes=(marked,)))

    actual = run_cell(context)

    assert (marked,) == actual.outcomes
    assert first.suite == actual.suite
    assert 1 == len(index.installed)


def cut_off(context: CellContext, index: Index, **keys: Any) -> None:
    """What a run leaves that was cut off when it had journalled an answer."""
    known = context.keys(
        environment_key(FAKE, Lock(wheels=()), index.interpreter), context.written()
    )
    answer = {"encoding": "fine", "probe": "mini.passes", "device": "cpu", "verdict": "pass"}
    events = (
        {"event": "run", "keys": keys or asdict(known)},
        {"event": "outcome", "detail": "journalled", **answer},
    )
    context.scratch.mkdir(parents=True)
    (context.scratch / "journal.jsonl").write_bytes(lines(*events))


def test_a_run_that_was_cut_off_goes_on_from_its_journal(
    context: CellContext, index: Index
) -> None:
    cut_off(context, index)

    actual = run_cell(context)

    assert ["journalled"] == [known.detail for known in actual.outcomes]
    assert actual.suite is not None


def test_the_journal_of_another_version_is_left_alone(context: CellContext, index: Index) -> None:
    cut_off(context, index, everything="0f")

    actual = run_cell(context)

    assert [None] == [known.detail for known in actual.outcomes]


def test_an_interrupted_run_keeps_what_was_answered(
    context: CellContext, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(child: Popen[bytes], _: object) -> bool:
        child.wait(timeout=30)
        raise KeyboardInterrupt

    monkeypatch.setattr(supervisor, "_watch", interrupted)

    with pytest.raises(KeyboardInterrupt):
        run_cell(context)

    assert ["mini.passes"] == [known.probe for known in stored(context).outcomes]


def test_a_question_that_is_gone_leaves_the_record(context: CellContext, index: Index) -> None:
    asked = Project(context.project.root)
    store.write_record(
        asked.outcomes,
        record(outcome(cell=FAKE.id, probe="mini.gone"), cell=FAKE.id, suite="old"),
    )

    actual = run_cell(context)

    assert ["mini.passes"] == [known.probe for known in actual.outcomes]


def test_a_cell_that_is_not_what_it_says_has_no_outcomes(
    tmp_path: Path, context: CellContext, index: Index
) -> None:
    actual = run_cell(desk_of(tmp_path, replace(FAKE, torch="9.9.8")))

    detail = "asked for torch 9.9.8, got 9.9.9+fake"
    assert stopped(Reason.MISMATCH, stage=Stage.ATTEST, detail=detail) == actual.stopped
    assert ((), None) == (actual.outcomes, actual.suite)


@pytest.mark.parametrize("at", ["plan", "install"])
def test_a_cell_that_stops_early_keeps_what_was_known_of_it(
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
    assert actual == stored(context)
    assert is_open(context)


def test_a_doubted_outcome_leaves_something_to_do(context: CellContext, index: Index) -> None:
    whole = run_cell(context)
    killed = replace(whole.outcomes[0], verdict=Verdict.CRASH, reason="SIGKILL")

    # As a run leaves it that was killed before its second round.
    store.write_record(context.project.outcomes, replace(whole, outcomes=(killed,)))

    assert is_open(context)
    assert [(Verdict.PASS, 2)] == [(o.verdict, o.attempts) for o in run_cell(context).outcomes]
    assert not is_open(context)


def test_a_cell_that_was_never_run_is_not_complete(context: CellContext, index: Index) -> None:
    assert is_open(context)


def test_a_record_that_cannot_be_read_is_told_and_written_anew(
    context: CellContext, index: Index, caplog: pytest.LogCaptureFixture
) -> None:
    file = store.record_path(context.project.outcomes, context.cell.id)
    write(file, "half a rec")

    with caplog.at_level(logging.WARNING, logger="torchgrid"):
        actual = run_cell(context)

    assert file.name in caplog.messages[0]
    assert actual == stored(context)
    assert not is_open(context)
