"""The supervisor of a harness: it keeps deadlines, and restarts a dead harness until all is run."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable

from torchgrid import messages
from torchgrid.contract import HarnessExit, JobDocument, Reason, Stage, StoppedEvent, Task, Verdict
from torchgrid.model.outcome import Attestation
from torchgrid.model.verdict import Stopped
from torchgrid.system import processes
from torchgrid.worker import journal
from torchgrid.worker.journal import Event, Findings
from torchgrid.worker.launch import HarnessSpec, read_exit, start_harness

log = logging.getLogger("torchgrid")

POLL_SECONDS = 0.1
OUTPUT_TAIL = 2000

JudgeAttestation = Callable[[Attestation], Stopped | None]
Report = Callable[[Event], None]


def log_outcome(event: Event) -> None:
    """Log an outcome in one line."""
    reason = f" ({event['reason']})" if event.get("reason") else ""
    task = journal.read_task(event)
    log.info("%s %s on %s: %s%s", task.encoding, task.probe, task.device, event["verdict"], reason)


def supervise(
    spec: HarnessSpec, job: JobDocument, *, judge: JudgeAttestation, report: Report = log_outcome
) -> None:
    """Run the harness until every task of the job has an outcome, or the journal has a stop.

    `report` gets each outcome once, as soon as the journal has it. If `judge` returns a stop for an
    attestation, no probe runs.

    A harness that dies costs the task it ran, and the next harness runs the rest. If it ran several
    tasks, none is blamed, and from then on they run one at a time. If it dies without a new
    outcome, the cell stops.
    """
    monitor = _Monitor(spec, judge, report)
    while True:
        before = _measure_progress(job, monitor.findings)
        job = _run_harness(spec, job, monitor)
        after = monitor.update()
        if after.stopped is not None or not _has_open_tasks(job, after):
            return
        if _measure_progress(job, after) == before:
            detail = _read_tail(spec) or "the harness ended without a word"
            _append_stop(
                spec, Stopped(stage=Stage.PROBE, reason=Reason.HARNESS_DIED, detail=detail)
            )
            return


class _Monitor:
    """A reader of a running harness's journal, which reports outcomes and judges attestations."""

    def __init__(self, spec: HarnessSpec, judge: JudgeAttestation, report: Report) -> None:
        self._spec, self._judge, self._report = spec, judge, report
        self._last_event = processes.read_clock()
        self._reader = journal.JournalReader(spec.journal)
        self.findings = self._reader.read()
        self._judged = self.findings.attestation

    def update(self) -> Findings:
        """Read the journal on, and return its state by now."""
        self._read()
        attestation = self.findings.attestation
        # Each harness writes an attestation of its own, and a later one may not hold.
        if attestation is not None and attestation is not self._judged:
            self._judged = attestation
            stopped = self._judge(attestation)
            if stopped is not None:
                _append_stop(self._spec, stopped)
                self._read()
        return self.findings

    def _read(self) -> None:
        """Report the outcomes in new lines; every valid one is a sign of life."""
        latest = self._reader.read()
        if latest.events != self.findings.events:
            before, self.findings = self.findings, latest
            for task, event in latest.outcomes.items():
                if task not in before.outcomes:
                    self._report(event)
            self.restart_clock()

    def restart_clock(self) -> None:
        """Measure silence from now on."""
        self._last_event = processes.read_clock()

    @property
    def is_overdue(self) -> bool:
        """True once the harness has been silent for too long."""
        starts = self.findings.in_flight.values()
        timeouts = self._spec.timeouts
        longest = max((float(start["deadline"]) for start in starts), default=None)
        limit = timeouts.prepare if longest is None else longest + timeouts.grace
        return processes.read_clock() - self._last_event > limit


def _measure_progress(job: JobDocument, findings: Findings) -> tuple[frozenset[Task], bool]:
    """Return the listed tasks that have an outcome, and whether tasks run one at a time by now."""
    done = frozenset(findings.outcomes.keys() & set(findings.tasks or ()))
    return done, job.get("workers", 1) == 1


def _has_open_tasks(job: JobDocument, findings: Findings) -> bool:
    """Tell whether a task has no outcome yet; while the tasks are unknown, one does."""
    if findings.tasks is None:
        return True
    only = job.get("only")
    wanted = set(findings.tasks if only is None else (Task(*task) for task in only))
    done = {Task(*task) for task in job["skip"]} | findings.outcomes.keys()
    return bool(wanted & set(findings.tasks) - done)


def _run_harness(spec: HarnessSpec, job: JobDocument, monitor: _Monitor) -> JobDocument:
    """Run one harness to its end, write what its death costs, and return the next one's job."""
    journal.append_event(spec.journal, {"event": "life"})
    before = monitor.update()
    path = spec.folder / "job.json"
    # As a set: a task that a record keeps may have an outcome in this journal too.
    skip = sorted(map(list, {*map(tuple, job["skip"]), *before.outcomes}))
    path.write_text(json.dumps({**job, "skip": skip}), encoding="utf-8")
    with start_harness(spec, job, path) as child:
        monitor.restart_clock()
        silenced = False
        while not silenced and not processes.wait(child, POLL_SECONDS):
            if monitor.update().stopped is not None:
                break
            silenced = monitor.is_overdue
        processes.kill_group(child)
    findings, code = monitor.update(), read_exit(spec, child)
    if findings.stopped is None and _has_open_tasks(job, findings):
        if code == HarnessExit.NO_ROOM:
            # No task is to blame, so all of them run again.
            detail = _read_tail(spec) or "no room to write down what was answered"
            _append_stop(spec, Stopped(stage=Stage.PROBE, reason=Reason.NO_SPACE, detail=detail))
        elif len(findings.in_flight) > 1 and job.get("workers", 1) > 1:
            return {**job, "workers": 1}
        else:
            _append_death(spec, findings, code, silenced=silenced)
    return job


def _append_death(spec: HarnessSpec, findings: Findings, code: int, *, silenced: bool) -> None:
    """Blame a death on the tasks in flight, or on the import of torch if no harness got further."""
    tail, end = _read_tail(spec), processes.describe_exit(code)
    for start in findings.in_flight.values():
        deadline = start["deadline"]
        event = {
            **start,
            "event": "outcome",
            "metrics": {},
            "seconds": deadline if silenced else 0.0,
        }
        if silenced:
            event |= {"verdict": Verdict.TIMEOUT, "reason": "deadline"}
            event["detail"] = f"no answer within {deadline:g} s"
        else:
            event |= {"verdict": Verdict.CRASH, "reason": end, "detail": tail}
        journal.append_event(spec.journal, event)
    if not findings.in_flight and findings.attestation is None:
        reason = Reason.IMPORT_FAILED
        if silenced:
            reason, end = Reason.IMPORT_TIMEOUT, f"no end within {spec.timeouts.prepare:g} s"
        detail = "; ".join(part for part in (f"{end} while importing torch", tail) if part)
        _append_stop(spec, Stopped(stage=Stage.IMPORT, reason=reason, detail=detail))


def _append_stop(spec: HarnessSpec, stopped: Stopped) -> None:
    event = StoppedEvent(
        event="stopped", stage=stopped.stage, reason=stopped.reason, detail=stopped.detail
    )
    journal.append_event(spec.journal, event)


def _read_tail(spec: HarnessSpec) -> str:
    """Return the last of what the latest harness printed; empty if it never started."""
    try:
        content = spec.output.read_bytes()
    except FileNotFoundError:
        return ""
    text = content[-OUTPUT_TAIL:].decode("utf-8", errors="replace")
    return messages.tidy(text if len(content) <= OUTPUT_TAIL else messages.cut_start(text))
