"""The progress of a cell that runs in another process, read from its journal and its log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from torchgrid.contract import Kind, Task, Verdict
from torchgrid.model.expectation import Expectations, Standing
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.project import Project
from torchgrid.records.comparison import is_contradiction
from torchgrid.system import processes
from torchgrid.worker import journal

TAIL_BYTES = 4096

_EARLY_STAGES = {"waiting for": "wait", "installing": "install"}
"""The stages before the journal exists, by words of the log's last line."""


@dataclass(frozen=True, kw_only=True)
class Progress:
    """The progress of a cell.

    `stage` is the stage that it is in, and `activity` says in words what it does there. `done` and
    `total` count its tasks; `total` is None while they are unknown. `found` are the outcomes of
    this run by task. `seconds` is the time since the cell was started. `worker` names the machine
    that runs it: it is empty for this one, and None for a cell that no machine has started yet.
    """

    cell: str
    worker: str | None = ""
    stage: str = "plan"
    activity: str = ""
    done: int = 0
    total: int | None = None
    found: Mapping[Task, Outcome] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def blocked(self) -> int:
        """The number of probes of this run that the cell itself prevents."""
        return sum(outcome.verdict is Verdict.BLOCKED for outcome in self.found.values())

    @property
    def share(self) -> float:
        """The part of its tasks that is done, from 0 to 1."""
        return self.done / self.total if self.total else 0.0


class Surprises:
    """The knowledge before a run. An outcome that contradicts it is a surprise.

    `accepted` are the accepted records by the ids of their cells, empty ones included.
    """

    def __init__(self, accepted: Mapping[str, Record], expectations: Expectations) -> None:
        self._accepted = accepted
        self._expectations = expectations

    def count(self, progress: Progress) -> int:
        """Count the surprises among the outcomes of a running cell."""
        record = self._accepted.get(progress.cell)
        return sum(self._is_surprise(outcome, record) for outcome in progress.found.values())

    def _is_surprise(self, outcome: Outcome, record: Record | None) -> bool:
        """Tell whether an outcome breaks an expectation, or differs from the accepted one.

        If nothing is known of it, a failure is a surprise.
        """
        judgement = self._expectations.judge(outcome)
        if judgement is not None and judgement.standing is not Standing.NO_EVIDENCE:
            return judgement.is_broken
        before = None if record is None else record.by_task.get(outcome.task)
        return outcome.is_broken if before is None else is_contradiction(before, outcome)


class CellWatcher:
    """A reader of one running cell's progress, which reads only what is new.

    `name` is that of its record, if it is not the cell's id. Create the reader before the cell
    starts: a journal that exists by then is an earlier run's.
    """

    def __init__(self, project: Project, cell_id: str, *, name: str | None = None) -> None:
        self._cell = cell_id if name is None else name
        self._log = project.log(cell_id)
        self._journal = project.journal(cell_id)
        self._old_inode = _read_inode(self._journal)
        self._inode: int | None = None
        self._reader: journal.JournalReader | None = None
        # An event becomes an outcome once, and not whenever the display is drawn.
        self._events: dict[Task, journal.Event] = {}
        self._found: dict[Task, Outcome] = {}
        self._began = processes.read_clock()

    def read_progress(self) -> Progress:
        """Read how far the cell is now."""
        seconds = processes.read_clock() - self._began
        # Each round starts its journal as a new file.
        inode = _read_inode(self._journal)
        if inode is not None and inode not in (self._old_inode, self._inode):
            self._inode, self._reader = inode, journal.JournalReader(self._journal)
        if self._reader is None:
            line = read_last_line(self._log)
            stage = next((name for word, name in _EARLY_STAGES.items() if word in line), "plan")
            return Progress(cell=self._cell, stage=stage, activity=line, seconds=seconds)
        findings = self._reader.read()
        for task, event in findings.outcomes.items():
            if self._events.get(task) is not event:
                self._events[task] = event
                self._found[task] = make_outcome(self._cell, task, event)
        stage, activity = "probe", "running probes"
        if findings.tasks is None:
            stage, activity = "prepare", "listing its probes"
        if findings.attestation is None:
            stage, activity = "import", "importing torch"
        return Progress(
            cell=self._cell,
            stage=stage,
            activity=activity,
            done=findings.kept + len(findings.outcomes),
            total=None if findings.tasks is None else len(findings.tasks),
            found={task: self._found[task] for task in findings.outcomes},
            seconds=seconds,
        )


def read_last_line(path: Path) -> str:
    """Return the last line of a log that is not blank, or an empty text."""
    lines = [line.strip() for line in read_tail(path, TAIL_BYTES).splitlines() if line.strip()]
    return lines[-1] if lines else ""


def read_tail(path: Path, size: int) -> str:
    """Return the last `size` bytes of a log as text, which is empty if the log is missing."""
    try:
        with path.open("rb") as stream:
            stream.seek(max(0, path.stat().st_size - size))
            return stream.read().decode(errors="replace")
    except OSError:
        return ""


def make_outcome(cell: str, task: Task, event: Mapping[str, Any]) -> Outcome:
    """Make the outcome that an event of the journal describes."""
    return Outcome(
        cell=cell,
        encoding=task.encoding,
        probe=task.probe,
        device=task.device,
        verdict=Verdict(event["verdict"]),
        reason=event.get("reason"),
        kind=Kind(event.get("kind") or Kind.REQUIREMENT),
    )


def _read_inode(path: Path) -> int | None:
    """Return a file's inode, which a later file of the same name does not share."""
    try:
        return path.stat().st_ino
    except OSError:
        return None
