"""What a probe can answer, and where and why a cell can stop before its probes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """The answer to one question; exactly these."""

    PASS = "pass"  # noqa: S105
    FAIL = "fail"
    CRASH = "crash"
    TIMEOUT = "timeout"
    OUT_OF_MEMORY = "out-of-memory"
    NOT_APPLICABLE = "not-applicable"
    NOT_TESTED = "not-tested"


SILENT = (Verdict.NOT_TESTED, Verdict.NOT_APPLICABLE)
"""The verdicts that say nothing about a module: no evidence, so never a pass."""


class Stage(StrEnum):
    """How far a cell got."""

    PLAN = "plan"
    INSTALL = "install"
    ATTEST = "attest"
    IMPORT = "import"
    PROBE = "probe"


class Reason(StrEnum):
    """Why a cell stopped early."""

    NO_WHEEL = "no-wheel"
    UNSATISFIABLE = "unsatisfiable"
    INDEX_UNREACHABLE = "index-unreachable"
    RESOLVE_FAILED = "resolve-failed"
    NO_INTERPRETER = "no-interpreter"
    NO_SPACE = "no-space"
    INSTALL_FAILED = "install-failed"
    MISMATCH = "mismatch"
    IMPORT_FAILED = "import-failed"
    IMPORT_TIMEOUT = "import-timeout"
    PROBES_INVALID = "probes-invalid"
    HARNESS_DIED = "harness-died"
    NOT_FINISHED = "not-finished"


@dataclass(frozen=True, kw_only=True)
class Stopped:
    """A cell that ended before its probes, and the evidence for why."""

    stage: Stage
    reason: Reason
    detail: str
