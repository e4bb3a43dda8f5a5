"""A cell is asked in one round, and what is doubted in a second; nothing finished is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import CELL, attested, cell, encoding, lines, lock, matrix, outcome, write
from torchgrid.environments.environment import Environment
from torchgrid.model.outcome import Attempt, Outcome, Record
from torchgrid.model.project import Project
from torchgrid.model.verdict import Verdict
from torchgrid.records import keys, store
from torchgrid.records.keys import Keys
from torchgrid.runs import rounds
from torchgrid.runs.context import CellContext
from torchgrid.worker import journal
from torchgrid.worker.supervisor import HarnessSpec

KEYS = Keys(
    environment="e", host={}, harness="h", encodings={"fine": "f"}, themes={"a": "t"}, select={}
)
PROBES = """\
from torchgrid.inside.probe import probe


@probe("a.one")
def one(case):
    '''One.'''


@probe("a.two")
def two(case):
    '''Two.'''
"""

Verdicts = dict[str, str]


class Harness:
    """What stands for the harness: each life answers what it is asked as it was told to."""

    def __init__(self, *lives: Verdicts) -> None:
        self.lives, self.jobs = list(lives), list[dict[str, Any]]()

    def __call__(
        self, post: HarnessSpec, job: dict[str, Any], *, judge: Callable[..., object]
    ) -> None:
        self.jobs.append(job)
        says = self.lives.pop(0)
        tasks = [["fine", name, "cpu"] for name in ("a.one", "a.two")]
        tasks = [task for task in tasks if "*" in job["select"] or task[1] in job["select"]]
        journal.append_event(post.journal, {"event": "attestation", "attestation": attested()})
        journal.append_event(post.journal, {"event": "tasks", "tasks": tasks})
        for task in tasks:
            if task not in job["skip"] and (job["only"] is None or task in job["only"]):
                verdict, _, reason = says[task[1]].partition(" ")
                named = dict(zip(("encoding", "probe", "device"), task, strict=True))
                answer = {"verdict": verdict, "reason": reason or None}
                journal.append_event(post.journal, {"event": "outcome", **named, **answer})


@pytest.fixture
def context(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CellContext:
    write(tmp_path / "probes" / "a.py", PROBES)
    monkeypatch.setattr(keys, "compute_keys", lambda *_: KEYS)
    return CellContext(project=Project(tmp_path), matrix=matrix(tmp_path, encoding()), cell=cell())


@pytest.fixture
def ask(context: CellContext, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Record]:
    def ask(harness: Harness, *, only: str | None = None) -> Record:
        monkeypatch.setattr(rounds, "supervise", harness)
        environment = Environment(folder=context.project.environment(CELL), key="e")
        spent = {"plan": 1.0, "install": 2.0}
        return rounds.run_probes(replace(context, only=only), lock(), environment, spent)

    return ask


def known(probe: str, verdict: Verdict = Verdict.PASS, **changes: Any) -> Outcome:
    found = outcome(encoding="fine", probe=probe, verdict=verdict)
    return replace(found, **{"key": KEYS.of(found.task), **changes})


def brief(record: Record) -> dict[str, tuple[str, int]]:
    return {o.probe: (str(o.verdict), o.attempts) for o in record.outcomes}


Ask = Callable[..., Record]


def test_one_round_answers_what_is_open(context: CellContext, ask: Ask) -> None:
    actual = ask(Harness({"a.one": "pass", "a.two": "fail TypeError"}))

    assert {"a.one": ("pass", 1), "a.two": ("fail", 1)} == brief(actual)
    assert KEYS.suite == actual.suite
    assert asdict(KEYS) == actual.keys
    assert ["import", "install", "plan", "prepare", "probe"] == sorted(actual.seconds)
    assert actual == context.previous()


def test_an_answer_that_differs_from_the_accepted_one_is_asked_again(
    context: CellContext, ask: Ask
) -> None:
    accepted = (known("a.one"), known("a.two"))
    store.write_record(context.project.accepted, context.record(outcomes=accepted))
    harness = Harness({"a.one": "pass", "a.two": "fail TypeError"}, {"a.two": "fail ValueError"})

    actual = ask(harness)

    assert {"a.one": ("pass", 1), "a.two": ("fail", 2)} == brief(actual)
    assert [["fine", "a.two", "cpu"]] == harness.jobs[1]["only"]
    assert KEYS.suite == actual.suite


def test_an_answer_that_disagrees_with_itself_is_flaky(context: CellContext, ask: Ask) -> None:
    store.write_record(context.project.accepted, context.record(outcomes=(known("a.two"),)))

    actual = ask(Harness({"a.one": "pass", "a.two": "fail TypeError"}, {"a.two": "pass"}))

    flaky = actual.outcomes[1]
    assert (Verdict.FAIL, "TypeError", 2) == (flaky.verdict, flaky.reason, flaky.attempts)
    assert Attempt(verdict=Verdict.PASS) == flaky.disagreed
    assert actual == context.previous()


def test_a_probe_that_was_killed_from_outside_is_asked_again(ask: Ask) -> None:
    actual = ask(Harness({"a.one": "pass", "a.two": "crash SIGKILL"}, {"a.two": "pass"}))

    assert {"a.one": ("pass", 1), "a.two": ("pass", 2)} == brief(actual)
    assert actual.outcomes[1].disagreed is None


def cut_off(context: CellContext, number: int, verdict: str) -> None:
    """What a run leaves that was killed in a round, when it had journalled an answer."""
    answer = {"encoding": "fine", "probe": "a.two", "device": "cpu", "verdict": verdict}
    run = {"event": "run", "keys": asdict(KEYS), "round": number}
    context.scratch.mkdir(parents=True)
    context.project.journal(CELL).write_bytes(lines(run, {"event": "outcome", **answer}))


def test_a_second_round_that_was_cut_off_is_not_asked_again(context: CellContext, ask: Ask) -> None:
    store.write_record(context.project.accepted, context.record(outcomes=(known("a.two"),)))
    context.store(context.record(outcomes=(known("a.one"), known("a.two", Verdict.FAIL))))
    cut_off(context, rounds.SECOND_ROUND, "pass")
    harness = Harness({})

    actual = ask(harness)

    assert {"a.one": ("pass", 1), "a.two": ("fail", 2)} == brief(actual)
    assert Attempt(verdict=Verdict.PASS) == actual.outcomes[1].disagreed
    assert 1 == len(harness.jobs)


def test_both_answers_are_counted_once(context: CellContext, ask: Ask) -> None:
    both = known("a.two", Verdict.FAIL, attempts=2)
    context.store(context.record(outcomes=(known("a.one"), both)))
    cut_off(context, rounds.SECOND_ROUND, "fail")

    assert ("fail", 2) == brief(ask(Harness({})))["a.two"]


def test_only_what_failed_is_asked(context: CellContext, ask: Ask) -> None:
    context.store(context.record(outcomes=(known("a.one"), known("a.two", Verdict.FAIL))))
    harness = Harness({"a.two": "pass"})

    actual = ask(harness, only="failed")

    assert {"a.one": ("pass", 1), "a.two": ("pass", 1)} == brief(actual)
    assert [["fine", "a.two", "cpu"]] == harness.jobs[0]["only"]
    assert KEYS.suite == actual.suite


def test_a_glob_asks_some_probes_and_leaves_the_record_partial(
    context: CellContext, ask: Ask
) -> None:
    context.store(context.record(outcomes=(known("a.one", key="old"),)))

    actual = ask(Harness({"a.two": "pass"}), only="a.tw*")

    assert {"a.one": ("pass", 1), "a.two": ("pass", 1)} == brief(actual)
    assert actual.suite is None
