"""The rounds of a cell: the first runs its open tasks, the second its doubted outcomes again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial

from torchgrid.config.matrix import select_encodings
from torchgrid.config.probes import list_probes
from torchgrid.contract import Kind, Network, Stage, Task, Verdict
from torchgrid.environments.environment import Environment
from torchgrid.model.outcome import Outcome, Record
from torchgrid.records.keys import Keys, parse_keys
from torchgrid.records.redact import Redactor
from torchgrid.records.source_keys import compute_keys, read_source_keys
from torchgrid.runs.context import CellContext, CellHistory
from torchgrid.runs.flaky import combine_runs
from torchgrid.runs.selection import Known, Selection, find_stale, select_again, select_tasks
from torchgrid.system import processes
from torchgrid.system.host import read_date
from torchgrid.worker import attestation, inductor_cache, journal
from torchgrid.worker.job import JobRequest, build_job, clear_scratch, make_harness_spec
from torchgrid.worker.journal import Findings
from torchgrid.worker.launch import HarnessSpec
from torchgrid.worker.supervisor import supervise

SECOND_ROUND = 2
"""The number of the round in which doubted outcomes run once more."""


@dataclass(frozen=True, kw_only=True)
class Round:
    """A run of some of a cell's tasks, with a journal of its own.

    `keys` are the digests of what the outcomes depend on. `spent` holds the seconds of the stages
    before the round. `was_whole` is true if the record was complete before the run, and `date` is
    the day of that record.
    """

    context: CellContext
    environment: Environment
    keys: Keys
    selection: Selection
    spent: Mapping[str, float] = field(default_factory=dict)
    was_whole: bool = False
    date: str | None = None
    number: int = 1

    @property
    def harness(self) -> HarnessSpec:
        """The harness that runs the tasks of the round."""
        container = self.environment.container
        if container is not None and self.context.network == Network.NONE:
            container = replace(container, network=False)
        python, folder = self.environment.python, self.context.scratch
        return make_harness_spec(python, folder, container=container)

    @property
    def redactor(self) -> Redactor:
        """The filter that keeps this machine's folders out of the record."""
        return Redactor.create(self.context.project, environment=self.environment.prefix)

    def make_request(self) -> JobRequest:
        """Make the request for what the harness is to run.

        If the user restricts the run to a glob, the probes run that the cell's row allows as well.
        """
        context, selection = self.context, self.selection
        probes, glob = context.cell.probes, selection.probe
        if glob is not None:
            # No single glob matches just what two globs have in common, so list the names.
            known = list_probes(context.project.probes)
            both = (p for p in known if p.may_match(glob) and any(map(p.may_match, probes)))
            probes = tuple(probe.name for probe in both)
        return JobRequest(
            cell=context.cell.id,
            paths=context.matrix.paths,
            encodings=select_encodings(context.matrix, context.cell),
            probes=probes,
            skipped=selection.skipped,
            only=selection.only,
            network=context.network,
        )

    def make_record(self, findings: Findings, seconds: float) -> Record:
        """Make the record of the round from what its journal holds.

        `seconds` is the wall time of the round. The record keeps the outcomes of tasks that did not
        run, unless the cell no longer has the task. It has times only of a whole run.
        """
        clean, stopped, tasks = self.redactor, findings.stopped, findings.tasks
        outcomes: Known = {}
        # A mismatch voids all outcomes. If the harness did not start, the file keeps them, though
        # none counts while the cell is stopped: another process may have ended the harness.
        if stopped is None or stopped.stage is not Stage.ATTEST:
            outcomes = self.merge_outcomes(self.selection.kept, findings)
        # With a glob, the harness lists only the tasks of some probes.
        if tasks is not None and self.selection.probe is None:
            outcomes = {task: outcomes[task] for task in tasks if task in outcomes}
        imported = float((findings.attestation or {}).get("import_seconds") or 0.0)
        stages = {"import": imported, "prepare": findings.prepared}
        stages["probe"] = max(0.0, seconds - sum(stages.values()))
        return self.context.make_record(
            attestation=clean(
                attestation.add_origin(
                    self.context.cell,
                    self.environment.lock,
                    findings.attestation,
                    self.harness.container,
                )
            ),
            stopped=None if stopped is None else replace(stopped, detail=clean(stopped.detail)),
            suite=self.keys.suite if self._is_whole(findings, outcomes) else None,
            keys=asdict(self.keys),
            date=read_date() if findings.outcomes else self.date,
            seconds=self._add_seconds(stages),
            outcomes=tuple(outcomes[task] for task in sorted(outcomes)),
        )

    def _add_seconds(self, stages: Mapping[str, float]) -> dict[str, float]:
        """Add the seconds of this round's stages to those that were spent before.

        Returns no stages unless the round, or the one that it repeats in part, ran every task.
        """
        chosen = self.selection
        ran_all = not chosen.kept and chosen.only is None and chosen.probe is None
        if self.number == SECOND_ROUND:
            ran_all = bool(self.spent)
        names = {**self.spent, **stages} if ran_all else {}
        return {name: round(self.spent.get(name, 0.0) + stages.get(name, 0.0), 1) for name in names}

    def merge_outcomes(self, known: Known, findings: Findings) -> dict[Task, Outcome]:
        """Merge the outcomes of a journal into `known`, under the keys of this round."""
        clean, merged = self.redactor, dict(known)
        for task, event in findings.outcomes.items():
            outcome = Outcome(
                cell=self.context.record_name,
                **task._asdict(),
                verdict=Verdict(event["verdict"]),
                reason=event.get("reason"),
                detail=clean(event.get("detail")),
                metrics=clean(event.get("metrics") or {}),
                seconds=event.get("seconds") or 0.0,
                key=self.keys.compute_key(task),
                kind=Kind(event.get("kind") or Kind.REQUIREMENT),
                mends=event.get("mends"),
            )
            before = known.get(task)
            if findings.round < SECOND_ROUND or before is None or before.key != outcome.key:
                merged[task] = outcome
            # If `before` has two attempts, an interrupted run has merged this journal already.
            elif before.attempts < SECOND_ROUND:
                merged[task] = combine_runs(before, outcome)
        return merged

    def _is_whole(self, findings: Findings, outcomes: Known) -> bool:
        """Tell whether every task of the cell has an outcome whose key holds."""
        if findings.stopped is not None or findings.tasks is None:
            return False
        if find_stale(outcomes, self.keys):
            return False
        # With a glob, the harness does not list the other tasks, so an earlier run must have.
        if self.selection.probe is not None:
            return self.was_whole
        return outcomes.keys() >= set(findings.tasks)


def prepare_round(context: CellContext, history: CellHistory, environment: Environment) -> Round:
    """Select the tasks of a cell's first round, and save the outcomes of an interrupted run.

    An interrupted run leaves outcomes in its journal. They go into the record before the journal
    is removed, so that record and journal together always hold every outcome.
    """
    before = history.previous
    sources = read_source_keys(context.project, context.matrix)
    keys = compute_keys(sources, context.matrix, context.cell, environment.key)
    draft = Round(
        context=context,
        environment=environment,
        keys=keys,
        selection=Selection(kept={}, skipped=frozenset()),
        was_whole=before.suite == keys.suite and before.stopped is None,
        date=before.date,
    )
    known = before.by_task
    left = journal.read_journal(draft.harness.journal)
    left_keys = parse_keys(left.keys)
    if left_keys is not None:
        # These outcomes depend on what the keys were then.
        known = replace(draft, keys=left_keys).merge_outcomes(known, left)
    # Until the round ends, the record is not complete.
    context.store(replace(before, suite=None, stopped=None, outcomes=tuple(known.values())))
    return replace(draft, selection=select_tasks(context.only, known, keys))


def repeat_round(first: Round, record: Record, doubted: Sequence[Task]) -> Round:
    """Make the second round, which runs the `doubted` tasks of the first round's record again."""
    selection = select_again(record.by_task, doubted)
    return replace(first, selection=selection, spent=record.seconds, number=SECOND_ROUND)


def run_round(current: Round) -> Record:
    """Run a round's tasks and store the record, however the round ends."""
    context, harness, began = current.context, current.harness, processes.read_clock()
    clear_scratch(harness)
    inductor_cache.restore(current.environment, harness)
    kept = len(current.selection.kept)
    about = {"keys": asdict(current.keys), "kept": kept, "round": current.number}
    journal.append_event(harness.journal, {"event": "run", **about})
    judge = partial(attestation.judge_attestation, context.cell, current.environment.lock)
    try:
        job = build_job(context.project, harness, current.make_request())
        supervise(harness, job, judge=judge)
    finally:
        findings = journal.read_journal(harness.journal)
        record = current.make_record(findings, processes.read_clock() - began)
        context.store(record)
    inductor_cache.keep(current.environment, harness)
    return record
