"""Verdicts without evidence, and stops of cells that do not reach their probes."""

from __future__ import annotations

from dataclasses import dataclass

from torchgrid.contract import Reason, Stage, Verdict

BROKEN = (Verdict.FAIL, Verdict.CRASH, Verdict.TIMEOUT, Verdict.OUT_OF_MEMORY)
"""The verdicts that are evidence against a module, if the probe is a requirement."""

SILENT = (Verdict.NOT_TESTED, Verdict.NOT_APPLICABLE, Verdict.BLOCKED)
"""The verdicts that say nothing about a module, so that they never count as a pass."""


@dataclass(frozen=True, kw_only=True)
class Stopped:
    """The stop of a cell before its probes, with its reason and the evidence for it."""

    stage: Stage
    reason: Reason
    detail: str

    def __str__(self) -> str:
        return f"stopped at {self.stage}: {self.reason}: {self.detail}"


class CellStopped(Exception):  # noqa: N818  it is a result, not an error
    """A cell cannot go on; `runs.cell_run` catches this, and makes a record of it."""

    def __init__(self, *, stage: Stage, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.stopped = Stopped(stage=stage, reason=reason, detail=detail)

    def with_detail(self, detail: str) -> CellStopped:
        """Return the same stop with another detail."""
        stopped = self.stopped
        return CellStopped(stage=stopped.stage, reason=stopped.reason, detail=detail)
