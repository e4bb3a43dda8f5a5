"""The rounds of a cell: the first runs its open tasks, the second its doubted outcomes again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial

from torchgrid.config.matrix import select_encodings
from torchgrid.config.probes import list_probes
from torchgrid.contract import Stage, Task, Verdict
from torchgrid.environments.environment import Environment
from torchgrid.environments.lockfile import Lock
from torchgrid.model.outcome import Outcome, Record
from torchgrid.records.keys import Keys, parse_keys
from torchgrid.records.redact import Redactor
from torchgrid.records.source_keys import compute_keys, read_source_keys
from torchgrid.runs.context import CellContext, CellHistory
from torchgrid.runs.flaky import combine_runs
from torchgrid.runs.selection import Known, Selection, find_stale, select_again, select_tasks
from torchgrid.system import processes
from torchgrid.worker import attestation, inductor_cache, journal
from torchgrid.worker.job import JobRequest, build_job, clear_scratch, make_harness_spec
from torchgrid.worker.journal import Findings
from torchgrid.worker.supervisor import HarnessSpec, supervise

SECOND_ROUND = 2
"""The number of the round in which doubted outcomes run once more."""


@dataclass(frozen=True, kw_only=True)
class Round:
    """One life of a cell's journal: what its outcomes depend on, and which tasks run.

    `spent` holds the seconds of the stages before it. `was_whole` tells whether the record was
    complete before the run.
    """

    context: CellContext
    lock: Lock
    environment: Environment
    keys: Keys
    selection: Selection
    spent: Mapping[str, float] = field(default_factory=dict)
    was_whole: bool = False
    number: int = 1

    @property
    def harness(self) -> HarnessSpec:
        """The harness that runs its tasks."""
        return make_harness_spec(self.environment.python, self.context.scratch)

    @property
    def redactor(self) -> Redactor:
        """The filter that keeps this machine's folders out of the record."""
        project, cell = self.context.project, self.context.cell
        return Redactor.create(project, environment=project.environment(cell.id))

    def make_request(self) -> JobRequest:
        """Return what the harness is to run.

        If the user restricts a run to a glob of probes, those run that the cell's row allows too.
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
            answered=selection.skipped,
            only=selection.only,
            network=context.network,
        )

    def make_record(self, findings: Findings, seconds: float) -> Record:
        """Make the record of the round, which took some seconds, from its journal."""
        clean, stopped, outcomes = self.redactor, findings.stopped, self._update_outcomes(findings)
        imported = float((findings.attestation or {}).get("import_seconds") or 0.0)
        stages = {"import": imported, "prepare": findings.prepared}
        stages["probe"] = max(0.0, seconds - sum(stages.values()))
        return self.context.make_record(
            attestation=clean(findings.attestation),
            stopped=None if stopped is None else replace(stopped, detail=clean(stopped.detail)),
            suite=self.keys.suite if self._is_whole(findings, outcomes) else None,
            keys=asdict(self.keys),
            seconds={
                name: round(self.spent.get(name, 0.0) + stages.get(name, 0.0), 1)
                for name in {**self.spent, **stages}
            },
            outcomes=tuple(outcomes[task] for task in sorted(outcomes)),
        )

    def merge_outcomes(self, known: Known, findings: Findings) -> dict[Task, Outcome]:
        """Merge the outcomes of a journal into known ones, under the keys of this round."""
        clean, merged = self.redactor, dict(known)
        for task, event in findings.outcomes.items():
            outcome = Outcome(
                cell=self.context.cell.id,
                **task._asdict(),
                verdict=Verdict(event["verdict"]),
                reason=event.get("reason"),
                detail=clean(event.get("detail")),
                metrics=clean(event.get("metrics") or {}),
                seconds=event.get("seconds") or 0.0,
                key=self.keys.compute_key(task),
            )
            before = known.get(task)
            if findings.round < SECOND_ROUND or before is None or before.key != outcome.key:
                merged[task] = outcome
            # A run that was cut off before its journal was removed may have stored both.
            elif before.attempts < SECOND_ROUND:
                merged[task] = combine_runs(before, outcome)
        return merged

    def _update_outcomes(self, findings: Findings) -> Known:
        """Return the kept outcomes, with those of the round in their places."""
        # A mismatch voids all outcomes. If the harness did not start, the file keeps them, though
        # none counts while the cell is stopped: another process may have ended the harness.
        if findings.stopped is not None and findings.stopped.stage is Stage.ATTEST:
            return {}
        known = self.merge_outcomes(self.selection.kept, findings)
        if findings.tasks is None or self.selection.probe is not None:
            return known
        return {task: known[task] for task in findings.tasks if task in known}

    def _is_whole(self, findings: Findings, outcomes: Known) -> bool:
        """Tell whether every task of the cell has an outcome whose key holds."""
        stopped, stale = findings.stopped is not None, find_stale(outcomes, self.keys)
        if stopped or stale or findings.tasks is None:
            return False
        if self.selection.probe is not None:
            return self.was_whole
        return outcomes.keys() >= set(findings.tasks)


def prepare_round(
    context: CellContext, history: CellHistory, lock: Lock, environment: Environment
) -> Round:
    """Select the tasks of a cell's first round, and save what an earlier run left unfinished.

    An interrupted run leaves outcomes in its journal. They go into the record before the journal
    is removed, so that record and journal together hold all that was finished at any moment.
    """
    before = history.previous
    sources = read_source_keys(context.project, context.matrix)
    keys = compute_keys(sources, context.matrix, context.cell, environment.key)
    draft = Round(
        context=context,
        lock=lock,
        environment=environment,
        keys=keys,
        selection=Selection(kept={}, skipped=frozenset()),
        was_whole=before.suite == keys.suite and before.stopped is None,
    )
    known = before.by_task
    left = journal.read_journal(draft.harness.journal)
    left_keys = parse_keys(left.keys)
    if left_keys is not None:
        known = replace(draft, keys=left_keys).merge_outcomes(known, left)
    context.store(replace(before, suite=None, stopped=None, outcomes=tuple(known.values())))
    return replace(draft, selection=select_tasks(context.only, known, keys))


def repeat_round(first: Round, record: Record, doubted: Sequence[Task]) -> Round:
    """Return the second round: the doubted tasks of the record that the first one made."""
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
    judge = partial(attestation.judge_attestation, context.cell, current.lock)
    try:
        job = build_job(context.project, harness, current.make_request())
        supervise(harness, job, judge=judge)
    finally:
        findings = journal.read_journal(harness.journal)
        record = current.make_record(findings, processes.read_clock() - began)
        context.store(record)
    inductor_cache.keep(current.environment, harness)
    return record
