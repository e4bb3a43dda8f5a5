"""Asking a cell what is open: in one round, and what is doubted in a second one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from functools import partial

from torchgrid.config.matrix import encodings_of
from torchgrid.config.probes import list_probes
from torchgrid.environments.environment import Environment
from torchgrid.environments.lockfile import Lock
from torchgrid.model.outcome import Outcome, Record, Task
from torchgrid.model.verdict import Stage, Verdict
from torchgrid.records.keys import Keys, read_keys
from torchgrid.records.redact import Redactor
from torchgrid.runs.context import CellContext
from torchgrid.runs.flaky import combine, list_doubted
from torchgrid.runs.selection import Known, Selection, find_stale, select_again, select_tasks
from torchgrid.system import files, processes
from torchgrid.worker import attestation, inductor_cache, journal
from torchgrid.worker.job import JobRequest, build_job, clear_scratch, harness_spec
from torchgrid.worker.journal import Findings
from torchgrid.worker.supervisor import HarnessSpec, JudgeAttestation, supervise

SECOND_ROUND = 2
"""The number of the round in which doubted outcomes are asked once more."""


@dataclass(frozen=True, kw_only=True)
class Round:
    """One life of a cell's journal: what its answers depend on, and what is asked.

    `spent` are the seconds of the stages before it, `was_whole` says whether the record was
    complete then.
    """

    context: CellContext
    environment: Environment
    keys: Keys
    selection: Selection
    spent: Mapping[str, float]
    was_whole: bool = False
    number: int = 1


def run_probes(
    context: CellContext, lock: Lock, environment: Environment, spent: Mapping[str, float]
) -> Record:
    """Ask what is open, doubted answers once more, and put the record away.

    `spent` are the seconds that the stages before this one took. Interrupted at any moment, record
    and journal hold together all that was finished.
    """
    keys = context.keys(environment.key, context.written())
    post = harness_spec(environment.python, context.scratch)
    judge = partial(attestation.judge_attestation, context.cell, lock)
    before, there = context.previous(), _there(context, post)
    # What a cut-off run had journalled is safe in the record before its journal makes room.
    context.store(replace(before, suite=None, stopped=None, outcomes=tuple(there.values())))
    first = Round(
        context=context,
        environment=environment,
        keys=keys,
        selection=select_tasks(context.only, there, keys),
        spent=spent,
        was_whole=before.suite == keys.suite and before.stopped is None,
    )
    record = _asked(first, post, judge)
    again = find_doubted(context, record)
    if again and record.stopped is None:
        selection = select_again(_by_task(record), again)
        second = replace(first, selection=selection, spent=record.seconds, number=SECOND_ROUND)
        record = _asked(second, post, judge)
    files.remove_folder(post.folder)
    return record


def find_doubted(context: CellContext, record: Record) -> tuple[Task, ...]:
    """What of a cell's record is still to be asked once more."""
    return tuple(list_doubted(record.outcomes, _by_task(context.accepted())))


def _there(context: CellContext, post: HarnessSpec) -> dict[Task, Outcome]:
    """The outcomes of earlier runs, with those in the journal of one that was cut off."""
    there = _by_task(context.previous())
    left = journal.read_journal(post.journal)
    keys = read_keys(left.keys)
    if keys is not None:
        there |= {
            o.task: _merged(there.get(o.task), o, left) for o in _outcomes(context, keys, left)
        }
    return there


def _merged(before: Outcome | None, answer: Outcome, findings: Findings) -> Outcome:
    """An answer of a round, with what was known before it."""
    if findings.round < SECOND_ROUND or before is None or before.key != answer.key:
        return answer
    # Where the record has both already, the run was cut off before its journal was removed.
    return combine(before, answer) if before.attempts < SECOND_ROUND else before


def _asked(this: Round, post: HarnessSpec, judge: JudgeAttestation) -> Record:
    """The record after a round, which is put away however the round ends."""
    context, began = this.context, processes.now()
    clear_scratch(post)
    inductor_cache.bring(this.environment, post)
    kept = len(this.selection.kept)
    about = {"keys": asdict(this.keys), "kept": kept, "round": this.number}
    journal.append_event(post.journal, {"event": "run", **about})
    try:
        supervise(post, build_job(context.project, post, _questions(this)), judge=judge)
    finally:
        findings = journal.read_journal(post.journal)
        record = _record(this, findings, processes.now() - began)
        context.store(record)
    inductor_cache.keep(this.environment, post)
    return record


def _questions(this: Round) -> JobRequest:
    context, selection = this.context, this.selection
    return JobRequest(
        cell=context.cell.id,
        paths=context.matrix.paths,
        encodings=encodings_of(context.matrix, context.cell),
        probes=_probes(this),
        answered=selection.answered,
        only=selection.only,
        network=context.network,
    )


def _probes(this: Round) -> tuple[str, ...]:
    """The globs over probes; where the user gave one too, the names that both mean."""
    of_cell, glob = this.context.cell.probes, this.selection.probe
    if glob is None:
        return of_cell
    known = list_probes(this.context.project.probes)
    return tuple(p.name for p in known if p.matches(glob) and any(map(p.matches, of_cell)))


def _record(this: Round, findings: Findings, seconds: float) -> Record:
    context, stopped = this.context, findings.stopped
    clean = Redactor.of(context.project, environment=context.project.environment(context.cell.id))
    outcomes = _after(this, findings)
    return context.record(
        attestation=clean(findings.attestation),
        stopped=None if stopped is None else replace(stopped, detail=clean(stopped.detail)),
        suite=this.keys.suite if _is_whole(this, findings, outcomes) else None,
        keys=asdict(this.keys),
        seconds=_stages(this.spent, findings, seconds),
        outcomes=tuple(outcomes[task] for task in sorted(outcomes)),
    )


def _after(this: Round, findings: Findings) -> Known:
    """The outcomes after a round."""
    stopped, kept = findings.stopped, this.selection.kept
    # A cell that is not what it says has no outcomes. One whose harness did not come up keeps them
    # in its file, where none counts while it is stopped: what ended the harness may be a stranger.
    if stopped is not None and stopped.stage is Stage.ATTEST:
        return {}
    answers = _outcomes(this.context, this.keys, findings)
    known = {**kept, **{o.task: _merged(kept.get(o.task), o, findings) for o in answers}}
    if findings.tasks is None or this.selection.probe is not None:
        return known
    return {task: known[task] for task in findings.tasks if task in known}


def _is_whole(this: Round, findings: Findings, outcomes: Known) -> bool:
    """Whether every question that can be asked is answered, by keys that hold."""
    if findings.stopped is not None or findings.tasks is None or find_stale(outcomes, this.keys):
        return False
    if this.selection.probe is not None:
        return this.was_whole
    return outcomes.keys() >= set(findings.tasks)


def _stages(spent: Mapping[str, float], findings: Findings, seconds: float) -> dict[str, float]:
    """The seconds of each stage: what was spent, and of this round imports apart from probes."""
    imported = float((findings.attestation or {}).get("import_seconds") or 0.0)
    parts = {"import": imported, "prepare": findings.prepared}
    parts["probe"] = max(0.0, seconds - sum(parts.values()))
    return {
        name: round(spent.get(name, 0.0) + parts.get(name, 0.0), 1) for name in {**spent, **parts}
    }


def _outcomes(context: CellContext, keys: Keys, findings: Findings) -> Iterator[Outcome]:
    clean = Redactor.of(context.project, environment=context.project.environment(context.cell.id))
    for task, event in findings.answers.items():
        yield Outcome(
            cell=context.cell.id,
            **task._asdict(),
            verdict=Verdict(event["verdict"]),
            reason=event.get("reason"),
            detail=clean(event.get("detail")),
            metrics=clean(event.get("metrics") or {}),
            seconds=event.get("seconds") or 0.0,
            key=keys.of(task),
        )


def _by_task(record: Record) -> dict[Task, Outcome]:
    return {outcome.task: outcome for outcome in record.outcomes}
