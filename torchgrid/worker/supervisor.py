"""Supervising the harness: deadlines, deaths and restarts, until every task is answered."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen
from typing import Any

from torchgrid.model.outcome import Attestation, Task
from torchgrid.model.project import PACKAGE
from torchgrid.model.verdict import Reason, Stage, Stopped, Verdict
from torchgrid.system import processes
from torchgrid.worker import journal
from torchgrid.worker.journal import Event, Findings

log = logging.getLogger("torchgrid")

POLL_SECONDS = 0.1
NO_ROOM_STATUS = 74
"""How a harness ends that could not write its journal on a full disk."""
OUTPUT_TAIL = 2000

JudgeAttestation = Callable[[Attestation], Stopped | None]
Report = Callable[[Event], None]
Job = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Timeouts:
    """How long silence is borne, in seconds.

    `prepare` bounds the import of torch and everything else that is no probe; `grace` is added to
    a probe's own deadline, which the harness keeps by itself where it forks.
    """

    prepare: float = 300.0
    grace: float = 15.0


@dataclass(frozen=True, kw_only=True)
class HarnessSpec:
    """One harness to supervise: its interpreter, its environment variables and its files."""

    python: Path
    env: Mapping[str, str]
    folder: Path
    patience: Timeouts = Timeouts()

    @property
    def journal(self) -> Path:
        """What harness and supervisor append to."""
        return self.folder / "journal.jsonl"


def log_outcome(event: Event) -> None:
    """Show an answer in a line of the log."""
    reason = f" ({event['reason']})" if event.get("reason") else ""
    task = journal.task_of(event)
    log.info("%s %s on %s: %s%s", task.encoding, task.probe, task.device, event["verdict"], reason)


def supervise(
    post: HarnessSpec, job: Job, *, judge: JudgeAttestation, tell: Report = log_outcome
) -> None:
    """Run the harness until the journal answers every task of the job, or says why not.

    Each answer is told once, as soon as it is there.

    A harness that dies costs the task it was in; the next one goes on behind it. Where it was in
    several, none is blamed, and from then on they are asked one at a time. One that dies without
    having answered anything new ends the cell.
    """
    witness = _Witness(post, judge, tell)
    while True:
        before = _progress(job, witness.findings)
        job = _run_once(post, job, witness)
        after = witness.look()
        if after.stopped is not None or not _open(job, after):
            return
        if _progress(job, after) == before:
            detail = _tail(post) or "the harness ended without a word"
            died = Stopped(stage=Stage.PROBE, reason=Reason.HARNESS_DIED, detail=detail)
            journal.append_event(post.journal, _stop_event(died))
            return


def _progress(job: Job, findings: Findings) -> tuple[frozenset[Task], bool]:
    """What of the listed tasks is answered, and whether they are asked one at a time by now."""
    return frozenset(findings.answers.keys() & set(findings.tasks or ())), job.get(
        "workers", 1
    ) == 1


class _Witness:
    """Reads along in a journal: tells each answer once, judges the attestation once."""

    def __init__(self, post: HarnessSpec, judge: JudgeAttestation, tell: Report) -> None:
        self._post, self._judge, self._tell = post, judge, tell
        self._heard = processes.now()
        self._reader = journal.Reader(post.journal)
        self.findings = self._reader.read()
        self._judged = self.findings.attestation

    def look(self) -> Findings:
        """What the journal says by now."""
        self._take(self._reader.read())
        attested = self.findings.attestation
        # Every harness says anew what it runs in, and another one may not.
        if attested is not None and attested is not self._judged:
            self._judged = attested
            stopped = self._judge(attested)
            if stopped is not None:
                journal.append_event(self._post.journal, _stop_event(stopped))
                self._take(self._reader.read())
        return self.findings

    def listen(self) -> None:
        """From now on, silence counts."""
        self._heard = processes.now()

    @property
    def out_of_patience(self) -> bool:
        """Whether the harness has been silent for too long."""
        return processes.now() - self._heard > _patience(self._post, self.findings)

    def _take(self, latest: Findings) -> None:
        if latest.events != self.findings.events:
            before, self.findings = self.findings, latest
            for task, event in latest.answers.items():
                if task not in before.answers:
                    self._tell(event)
            self.listen()


def _open(job: Job, findings: Findings) -> bool:
    """Whether a task has no answer yet; true as well while the tasks are unknown."""
    if findings.tasks is None:
        return True
    only = job.get("only")
    asked = set(findings.tasks if only is None else (Task(*task) for task in only))
    return bool(asked & set(findings.tasks) - _answered(job, findings))


def _answered(job: Job, findings: Findings) -> set[Task]:
    return {Task(*task) for task in job["skip"]} | findings.answers.keys()


def _run_once(post: HarnessSpec, job: Job, witness: _Witness) -> Job:
    """One life of a harness, from its start to the last word about its death.

    Returns the job as the next life is to have it.
    """
    journal.append_event(post.journal, {"event": "life"})
    before = witness.look()
    path = post.folder / "job.json"
    skip = sorted(list(task) for task in _answered(job, before))
    path.write_text(json.dumps({**job, "skip": skip}), encoding="utf-8")
    argv = [str(post.python), "-I", str(PACKAGE / "inside"), str(path)]
    with processes.start_worker(argv, env=post.env, output=_output(post)) as child:
        silenced = _watch(child, witness)
        processes.kill_group(child)
    findings = witness.look()
    if findings.stopped is None and _open(job, findings):
        if child.returncode == NO_ROOM_STATUS:
            # None of its tasks is to blame, and all are asked again.
            journal.append_event(post.journal, _stop_event(_no_room(post)))
            return job
        if len(findings.in_flight) > 1 and job.get("workers", 1) > 1:
            return {**job, "workers": 1}
        _write_death(post, findings, child.returncode, silenced=silenced)
    return job


def _watch(child: Popen[bytes], witness: _Witness) -> bool:
    """Wait for the end of a harness; True where its silence had to be ended."""
    witness.listen()
    while not processes.wait(child, POLL_SECONDS):
        if witness.look().stopped is not None:
            return False
        if witness.out_of_patience:
            return True
    return False


def _patience(post: HarnessSpec, findings: Findings) -> float:
    deadlines = [float(start["deadline"]) for start in findings.in_flight.values()]
    return max(deadlines) + post.patience.grace if deadlines else post.patience.prepare


def _write_death(post: HarnessSpec, findings: Findings, code: int, *, silenced: bool) -> None:
    """The verdict on a harness that did not finish: on its task, or on its cell."""
    verdict = Verdict.TIMEOUT if silenced else Verdict.CRASH
    for start in findings.in_flight.values():
        journal.append_event(post.journal, _death_event(start, verdict, code, _tail(post)))
    if not findings.in_flight and findings.attestation is None:
        journal.append_event(post.journal, _stop_event(_import_stop(post, code, silenced=silenced)))


def _no_room(post: HarnessSpec) -> Stopped:
    detail = _tail(post) or "no room to write down what was answered"
    return Stopped(stage=Stage.PROBE, reason=Reason.NO_SPACE, detail=detail)


def _import_stop(post: HarnessSpec, code: int, *, silenced: bool) -> Stopped:
    if silenced:
        reason, how = Reason.IMPORT_TIMEOUT, f"no end within {post.patience.prepare:g} s"
    else:
        reason, how = Reason.IMPORT_FAILED, processes.signal_name(code)
    detail = "; ".join(part for part in (f"{how} while importing torch", _tail(post)) if part)
    return Stopped(stage=Stage.IMPORT, reason=reason, detail=detail)


def _death_event(start: Event, verdict: Verdict, code: int, tail: str) -> Event:
    late = verdict is Verdict.TIMEOUT
    return {
        **start,
        "event": "outcome",
        "verdict": verdict,
        "reason": "deadline" if late else processes.signal_name(code),
        "detail": f"no answer within {start['deadline']:g} s" if late else tail,
        "metrics": {},
        "seconds": start["deadline"] if late else 0.0,
    }


def _stop_event(stopped: Stopped) -> Event:
    return {
        "event": "stopped",
        "stage": stopped.stage,
        "reason": stopped.reason,
        "detail": stopped.detail,
    }


def _output(post: HarnessSpec) -> Path:
    return post.folder / "output.txt"


def _tail(post: HarnessSpec) -> str:
    try:
        content = _output(post).read_bytes()
    except FileNotFoundError:
        return ""
    return content[-OUTPUT_TAIL:].decode("utf-8", errors="replace").strip()
