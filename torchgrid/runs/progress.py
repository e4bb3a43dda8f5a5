"""The progress of a cell that runs in another process, read from its journal and its log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torchgrid.contract import Kind, Verdict
from torchgrid.model.project import Project
from torchgrid.model.verdict import SILENT
from torchgrid.system import processes
from torchgrid.worker import journal

TAIL_BYTES = 4096


@dataclass(frozen=True, kw_only=True)
class Progress:
    """The progress of a cell.

    `activity` says in words what the cell does. `done` and `total` count its tasks; `total` is
    None while they are unknown. `failing` counts the outcomes of this run that are evidence
    against a module, and `blocked` those of probes that the cell itself prevents. `seconds` is the
    time since the cell was started.
    """

    cell: str
    activity: str
    done: int = 0
    total: int | None = None
    failing: int = 0
    blocked: int = 0
    seconds: float = 0.0

    @property
    def share(self) -> float:
        """The part of its tasks that is done, from 0 to 1."""
        return self.done / self.total if self.total else 0.0


class CellWatcher:
    """A reader of one running cell's progress, which reads only what is new.

    Create it before the cell starts: a journal that exists by then is an earlier run's.
    """

    def __init__(self, project: Project, cell_id: str) -> None:
        self._cell = cell_id
        self._log = project.log(cell_id)
        self._journal = project.journal(cell_id)
        self._old_inode = _read_inode(self._journal)
        self._inode: int | None = None
        self._reader: journal.JournalReader | None = None
        self._began = processes.read_clock()

    def read_progress(self) -> Progress:
        """Read how far the cell is now."""
        seconds = processes.read_clock() - self._began
        # Each round starts its journal as a new file.
        inode = _read_inode(self._journal)
        if inode is not None and inode not in (self._old_inode, self._inode):
            self._inode, self._reader = inode, journal.JournalReader(self._journal)
        if self._reader is None:
            return Progress(cell=self._cell, activity=read_last_line(self._log), seconds=seconds)
        findings = self._reader.read()
        activity = "running probes" if findings.tasks is not None else "listing its probes"
        if findings.attestation is None:
            activity = "importing torch"
        verdicts = Counter(Verdict(event["verdict"]) for event in findings.outcomes.values())
        return Progress(
            cell=self._cell,
            activity=activity,
            done=findings.kept + verdicts.total(),
            total=None if findings.tasks is None else len(findings.tasks),
            failing=sum(map(_is_failure, findings.outcomes.values())),
            blocked=verdicts[Verdict.BLOCKED],
            seconds=seconds,
        )


def read_last_line(path: Path) -> str:
    """Return the last line of a log that is not blank; empty if there is none."""
    try:
        with path.open("rb") as stream:
            stream.seek(max(0, path.stat().st_size - TAIL_BYTES))
            text = stream.read().decode(errors="replace")
    except OSError:
        return ""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""


def _is_failure(event: Mapping[str, Any]) -> bool:
    """Tell whether an outcome is evidence against a module, which an observation never is."""
    is_observation = event.get("kind") == Kind.OBSERVATION
    return not is_observation and event["verdict"] not in (Verdict.PASS, *SILENT)


def _read_inode(path: Path) -> int | None:
    """Return a file's inode, which a later file of the same name does not share."""
    try:
        return path.stat().st_ino
    except OSError:
        return None
