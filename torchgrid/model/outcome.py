"""Outcomes and the record that holds a cell's: the evidence behind every mark."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from torchgrid.model.verdict import Stopped, Verdict

CELL = "-"
"""What stands for an encoding's name where the cell itself was asked; no row can be called so."""

Attestation = Mapping[str, Any]
"""What a cell said of itself from inside: builds, versions, hardware."""


class Task(NamedTuple):
    """One question: a probe asked of an encoding on a device."""

    encoding: str
    probe: str
    device: str


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """What was said once: a verdict, its reason (a code or an exception's type) and its detail."""

    verdict: Verdict
    reason: str | None = None
    detail: str | None = None


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """The answer to one task in one cell.

    `reason` is a short code or an exception's type, `detail` its message, `metrics` the numbers a
    probe measured, `seconds` its wall time, `key` the digest of everything the answer depends on.
    `attempts` is how often it was asked, each time in a fresh process; where the answers disagree,
    which makes it flaky, the one that is no pass stands, and `disagreed` is the other.
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
    disagreed: Attempt | None = None

    @cached_property
    def task(self) -> Task:
        """What was asked."""
        return Task(self.encoding, self.probe, self.device)


@dataclass(frozen=True, kw_only=True)
class Record:
    """All that is known of one cell.

    `suite` is the digest of the questions this record answers completely; None while some are
    open. `stopped` says why there are no outcomes, where a cell did not reach its probes.
    `requires` are the requirements of the encodings that the cell was made for, `probes` the globs
    over what it asks. `keys` are the digests that its outcomes' keys were made of, `seconds` the
    wall time of each stage of the run that asked last.
    """

    cell: str
    requires: tuple[str, ...] = ()
    probes: tuple[str, ...] = ("*",)
    attestation: Attestation | None = None
    stopped: Stopped | None = None
    suite: str | None = None
    keys: Mapping[str, Any] | None = None
    seconds: Mapping[str, float] = field(default_factory=dict)
    outcomes: tuple[Outcome, ...] = ()
