"""Outcomes, and the record of a cell that holds them: the evidence behind every mark."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from torchgrid.contract import CELL, Kind, Task, Verdict
from torchgrid.model.settings import Settings
from torchgrid.model.verdict import BROKEN, Stopped

Attestation = Mapping[str, Any]
"""The facts that a harness measured in its cell: builds, versions, hardware."""


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """One result: a verdict, its reason (a code or an exception's type) and its detail."""

    verdict: Verdict
    reason: str | None = None
    detail: str | None = None


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """The result of one task in one cell.

    `reason` is a short code or an exception's type, and `detail` its message. `metrics` are the
    numbers that the probe measured, `seconds` its wall time. `key` is the digest of everything that
    the outcome depends on. `attempts` counts the runs of the task, each in a fresh process. If
    their results disagree, the task is flaky: the outcome is the one that is not a pass, and
    `disagreed` is the other. An observation passes for "yes" and fails for "no". `mends` is a
    requirement with which the cell would no longer block the probe.
    """

    cell: str
    encoding: str
    probe: str
    device: str
    verdict: Verdict
    reason: str | None = None
    detail: str | None = None
    metrics: Mapping[str, Any] = field(default_factory=dict)
    seconds: float = 0.0
    attempts: int = 1
    key: str = ""
    kind: Kind = Kind.REQUIREMENT
    mends: str | None = None
    disagreed: Attempt | None = None

    @cached_property
    def task(self) -> Task:
        """The task of the outcome."""
        return Task(self.encoding, self.probe, self.device)

    @property
    def is_broken(self) -> bool:
        """True if the outcome is evidence against the module: an observation never is."""
        return self.kind is Kind.REQUIREMENT and self.verdict in BROKEN


@dataclass(frozen=True, kw_only=True)
class Record:
    """The record of one cell.

    `requires` are the requirements of the encodings that the cell was made for, and `probes` are
    globs over the probes that it runs. `suite` is the digest of all tasks, or None while some have
    no outcome. `stopped` tells why a cell did not reach its probes. `keys` are the digests from
    which the outcomes' keys were made. `seconds` has the wall time of each stage of the last run
    that ran a probe. `settings` are those of the user that shaped the cell's packages.
    `date` is the day, in UTC, of the last run that ran a probe or found why none can run. `workers`
    are the machines of a cluster that were given the cell, in that order: the last one ran it.

    `cell` is the cell's id, and ends with the place of the machine if that is not the usual one
    (see `model.place`).
    """

    cell: str
    requires: tuple[str, ...] = ()
    probes: tuple[str, ...] = ("*",)
    attestation: Attestation | None = None
    stopped: Stopped | None = None
    suite: str | None = None
    keys: Mapping[str, Any] | None = None
    seconds: Mapping[str, float] = field(default_factory=dict)
    settings: Settings = field(default_factory=dict)
    date: str | None = None
    workers: tuple[str, ...] = ()
    outcomes: tuple[Outcome, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True if the record has nothing, because the cell never ran."""
        return not (self.attestation or self.stopped or self.suite or self.outcomes)

    @property
    def is_finished(self) -> bool:
        """True if the last run of the cell did not stop, and left no task without an outcome."""
        return self.stopped is None and self.suite is not None

    @property
    def is_partial(self) -> bool:
        """True if the last run of the cell did not stop, and left tasks without an outcome."""
        return self.stopped is None and self.suite is None

    @cached_property
    def own(self) -> tuple[Outcome, ...]:
        """The outcomes of probes that test the cell itself."""
        return tuple(outcome for outcome in self.outcomes if outcome.encoding == CELL)

    @cached_property
    def by_task(self) -> Mapping[Task, Outcome]:
        """The outcomes of the record by their tasks."""
        return {outcome.task: outcome for outcome in self.outcomes}
