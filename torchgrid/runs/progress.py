"""How far a cell is that runs in another process: read from its journal and its log."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from torchgrid.model.project import Project
from torchgrid.model.verdict import SILENT, Verdict
from torchgrid.system import processes
from torchgrid.worker import journal
from torchgrid.worker.journal import Findings

TAIL_BYTES = 4096


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How far a cell is.

    `doing` is what it is at, in words; `answered` and `asked` count questions (`asked` is None
    while they are unknown), `failing` those of this run that were answered by neither a pass nor a
    verdict without evidence; `seconds` is the time since it was started.
    """

    cell: str
    doing: str
    answered: int = 0
    asked: int | None = None
    failing: int = 0
    seconds: float = 0.0

    @property
    def share(self) -> float:
        """The part of its questions that is answered, from 0 to 1."""
        return self.answered / self.asked if self.asked else 0.0


class CellWatcher:
    """Looks at one running cell again and again, and reads only what is new."""

    def __init__(self, project: Project, cell_id: str) -> None:
        self._cell = cell_id
        self._log = project.log(cell_id)
        self._journal = project.journal(cell_id)
        self._old = _identity(self._journal)
        self._reader: journal.Reader | None = None
        self._identity: int | None = None
        self._began = processes.now()

    def look(self) -> Progress:
        """How far the cell is by now."""
        findings = self._findings()
        if findings is None:
            return Progress(cell=self._cell, doing=read_last_line(self._log), seconds=self._seconds)
        verdicts = Counter(Verdict(event["verdict"]) for event in findings.answers.values())
        good = sum(verdicts[verdict] for verdict in (Verdict.PASS, *SILENT))
        return Progress(
            cell=self._cell,
            doing=_doing(findings),
            answered=findings.kept + verdicts.total(),
            asked=None if findings.tasks is None else len(findings.tasks),
            failing=verdicts.total() - good,
            seconds=self._seconds,
        )

    @property
    def _seconds(self) -> float:
        return processes.now() - self._began

    def _findings(self) -> Findings | None:
        """What this run has journalled; None before its journal, which is another one, is there."""
        identity = _identity(self._journal)
        if identity is not None and identity not in (self._old, self._identity):
            self._identity = identity
            self._reader = journal.Reader(self._journal)
        return None if self._reader is None else self._reader.read()


def read_last_line(path: Path) -> str:
    """The last line of a log that says something; empty where there is none."""
    try:
        with path.open("rb") as stream:
            stream.seek(max(0, path.stat().st_size - TAIL_BYTES))
            text = stream.read().decode(errors="replace")
    except OSError:
        return ""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""


def _doing(findings: Findings) -> str:
    if findings.attestation is None:
        return "importing torch"
    return "asking" if findings.tasks is not None else "looking at its probes"


def _identity(path: Path) -> int | None:
    """What tells a file from a later one of its name."""
    try:
        return path.stat().st_ino
    except OSError:
        return None
