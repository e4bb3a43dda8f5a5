"""Verdicts without evidence, and stops of cells that do not reach their probes."""

from __future__ import annotations

from dataclasses import dataclass

from torchgrid.contract import Reason, Stage, Verdict

SILENT = (Verdict.NOT_TESTED, Verdict.NOT_APPLICABLE)
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
