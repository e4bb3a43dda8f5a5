"""Tests of rounds: the first runs open tasks, the second doubted ones, and no outcome is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import CELL, attested, cell, encoding, lines, lock, matrix, outcome, write
from torchgrid.contract import Verdict
from torchgrid.environments.environment import Environment
from torchgrid.environments.plan import Plan
from torchgrid.model.outcome import Attempt, Outcome, Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.records.keys import Keys
from torchgrid.runs import cell_run, rounds
from torchgrid.runs.context import CellContext
from torchgrid.worker import journal
from torchgrid.worker.launch import HarnessSpec

KEYS = Keys(
    environment="e", host={}, harness="h", encodings={"fine": "f"}, themes={"a": "t"}, select={}
)
PROBES = """\
from torchgrid.inside.probe import probe


@probe("a.one", kind="requirement")
def one(case):
    '''One.'''


@probe("a.two", kind="requirement")
def two(case):
    '''Two.'''
"""

Verdicts = dict[str, str]
Run = Callable[..., Record]


class Harness:
    """A stand-in for the harness: in each of its lives, probes have the given verdicts."""

    def __init__(self, *lives: Verdicts) -> None:
        self.lives, self.jobs = list(lives), list[dict[str, Any]]()

    def __call__(
        self, spec: HarnessSpec, job: dict[str, Any], *, judge: Callable[..., object]
    ) -> None:
        self.jobs.append(job)
        verdicts = self.lives.pop(0)
        tasks = [["fine", name, "cpu"] for name in ("a.one", "a.two")]
        tasks = [task for task in tasks if "*" in job["select"] or task[1] in job["select"]]
        journal.append_event(spec.journal, {"event": "attestation", "attestation": attested()})
        journal.append_event(spec.journal, {"event": "tasks", "tasks": tasks})
        for task in tasks:
            if task not in job["skip"] and (job["only"] is None or task in job["only"]):
                verdict, _, reason = verdicts[task[1]].partition(" ")
                named = dict(zip(("encoding", "probe", "device"), task, strict=True))
                result = {"verdict": verdict, "reason": reason or None}
                journal.append_event(spec.journal, {"event": "outcome", **named, **result})


@pytest.fixture
def context(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CellContext:
    write(tmp_path / "probes" / "a.py", PROBES)
    monkeypatch.setattr(rounds, "compute_keys", lambda *_: KEYS)
    return CellContext(project=Project(tmp_path), matrix=matrix(tmp_path, encoding()), cell=cell())


@pytest.fixture
def run(context: CellContext, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run both rounds, as a cell's run does with an environment that exists."""

    def run(harness: Harness, *, only: str | None = None) -> Record:
        environment = Environment(folder=context.project.environment(CELL), key="e")
        restricted = replace(context, only=only)
        planned = Plan(cell=context.cell, lock=lock(), interpreter=None)
        monkeypatch.setattr(rounds, "supervise", harness)
        monkeypatch.setattr(cell_run, "plan_cell", lambda *_: planned)
        monkeypatch.setattr(cell_run, "ensure_environment", lambda *_: environment)
        return cell_run.run_cell(restricted)

    return run


def make_outcome(probe: str, verdict: Verdict = Verdict.PASS, **changes: Any) -> Outcome:
    found = outcome(encoding="fine", probe=probe, verdict=verdict)
    return replace(found, **{"key": KEYS.compute_key(found.task), **changes})


def summarize(record: Record) -> dict[str, tuple[str, int]]:
    return {o.probe: (str(o.verdict), o.attempts) for o in record.outcomes}


def test_run_round_runs_open_tasks_and_completes_the_record(context: CellContext, run: Run) -> None:
    actual = run(Harness({"a.one": "pass", "a.two": "fail TypeError"}))

    assert {"a.one": ("pass", 1), "a.two": ("fail", 1)} == summarize(actual)
    assert KEYS.suite == actual.suite
    assert asdict(KEYS) == actual.keys
    assert ["import", "install", "plan", "prepare", "probe", "wait"] == sorted(actual.seconds)
    assert actual == context.read_previous()


def test_repeat_round_runs_outcomes_that_differ_from_the_accepted_ones(
    context: CellContext, run: Run
) -> None:
    accepted = (make_outcome("a.one"), make_outcome("a.two"))
    store.write_record(context.project.accepted, context.make_record(outcomes=accepted))
    harness = Harness({"a.one": "pass", "a.two": "fail TypeError"}, {"a.two": "fail ValueError"})

    actual = run(harness)

    assert {"a.one": ("pass", 1), "a.two": ("fail", 2)} == summarize(actual)
    assert [["fine", "a.two", "cpu"]] == harness.jobs[1]["only"]
    assert KEYS.suite == actual.suite


def test_repeat_round_that_disagrees_with_the_first_is_flaky(
    context: CellContext, run: Run
) -> None:
    store.write_record(
        context.project.accepted, context.make_record(outcomes=(make_outcome("a.two"),))
    )

    actual = run(Harness({"a.one": "pass", "a.two": "fail TypeError"}, {"a.two": "pass"}))

    flaky = actual.outcomes[1]
    assert (Verdict.FAIL, "TypeError", 2) == (flaky.verdict, flaky.reason, flaky.attempts)
    assert Attempt(verdict=Verdict.PASS) == flaky.disagreed
    assert actual == context.read_previous()


def test_repeat_round_runs_a_probe_that_another_process_killed(run: Run) -> None:
    actual = run(Harness({"a.one": "pass", "a.two": "crash SIGKILL"}, {"a.two": "pass"}))

    assert {"a.one": ("pass", 1), "a.two": ("pass", 2)} == summarize(actual)
    assert actual.outcomes[1].disagreed is None


def write_cut_off(context: CellContext, number: int, verdict: str) -> None:
    """Write the journal of a run that was killed in a round, after its first outcome."""
    task = {"encoding": "fine", "probe": "a.two", "device": "cpu"}
    run = {"event": "run", "keys": asdict(KEYS), "kept": 0, "round": number}
    context.scratch.mkdir(parents=True)
    context.project.journal(CELL).write_bytes(
        lines(run, {"event": "outcome", **task, "verdict": verdict})
    )


def test_prepare_round_continues_a_second_round_that_was_cut_off(
    context: CellContext, run: Run
) -> None:
    store.write_record(
        context.project.accepted, context.make_record(outcomes=(make_outcome("a.two"),))
    )
    context.store(
        context.make_record(outcomes=(make_outcome("a.one"), make_outcome("a.two", Verdict.FAIL)))
    )
    write_cut_off(context, rounds.SECOND_ROUND, "pass")
    harness = Harness({})

    actual = run(harness)

    assert {"a.one": ("pass", 1), "a.two": ("fail", 2)} == summarize(actual)
    assert Attempt(verdict=Verdict.PASS) == actual.outcomes[1].disagreed
    assert 1 == len(harness.jobs)


def test_prepare_round_counts_each_run_of_a_task_once(context: CellContext, run: Run) -> None:
    both = make_outcome("a.two", Verdict.FAIL, attempts=2)
    context.store(context.make_record(outcomes=(make_outcome("a.one"), both)))
    write_cut_off(context, rounds.SECOND_ROUND, "fail")

    assert ("fail", 2) == summarize(run(Harness({})))["a.two"]


def test_prepare_round_of_failed_runs_only_what_failed(context: CellContext, run: Run) -> None:
    context.store(
        context.make_record(outcomes=(make_outcome("a.one"), make_outcome("a.two", Verdict.FAIL)))
    )
    harness = Harness({"a.two": "pass"})

    actual = run(harness, only="failed")

    assert {"a.one": ("pass", 1), "a.two": ("pass", 1)} == summarize(actual)
    assert [["fine", "a.two", "cpu"]] == harness.jobs[0]["only"]
    assert KEYS.suite == actual.suite


def test_prepare_round_of_a_glob_runs_some_probes_and_leaves_the_record_partial(
    context: CellContext, run: Run
) -> None:
    context.store(context.make_record(outcomes=(make_outcome("a.one", key="old"),)))

    actual = run(Harness({"a.two": "pass"}), only="a.tw*")

    assert {"a.one": ("pass", 1), "a.two": ("pass", 1)} == summarize(actual)
    assert actual.suite is None
