"""The contract of host and harness: the words of jobs, journals and records, for both sides.

It runs on every Python of a cell, 3.8 and later, and imports the standard library alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, IntEnum
from typing import Any, NamedTuple, TypedDict, Union, final

JOB_SCHEMA = 3
"""The version of the job file's form; a harness refuses every other."""

CELL = "-"
"""Stands for an encoding's name where a probe examines the cell itself; no row can have it."""


class Word(str, Enum):
    """A word of the contract: it is written, compared and formatted as its value."""

    __str__ = str.__str__

    def __format__(self, format_spec: str) -> str:
        """Format the value: releases of Python disagree about mixed-in enums."""
        return str.__format__(self.value, format_spec)


class Verdict(Word):
    """The result of one probe; exactly these."""

    PASS = "pass"  # noqa: S105
    FAIL = "fail"
    CRASH = "crash"
    TIMEOUT = "timeout"
    OUT_OF_MEMORY = "out-of-memory"
    BLOCKED = "blocked"
    NOT_APPLICABLE = "not-applicable"
    NOT_TESTED = "not-tested"


class Kind(Word):
    """The kind of a probe.

    A requirement has a right answer for every module. An observation records a property that a
    design chooses, and never counts as broken.
    """

    REQUIREMENT = "requirement"
    OBSERVATION = "observation"


class Device(Word):
    """A place where a probe can run; `meta` and `fake-cuda` need no hardware."""

    CPU = "cpu"
    META = "meta"
    FAKE_CUDA = "fake-cuda"
    CUDA = "cuda"
    MPS = "mps"
    XPU = "xpu"


DEVICES = tuple(device.value for device in Device)


class Stage(Word):
    """A stage of a cell, from its plan to its probes."""

    PLAN = "plan"
    INSTALL = "install"
    ATTEST = "attest"
    IMPORT = "import"
    PROBE = "probe"


class Reason(Word):
    """A reason for which a cell stops early."""

    NO_WHEEL = "no-wheel"
    UNSATISFIABLE = "unsatisfiable"
    USER_SETTINGS = "user-settings"
    INDEX_UNREACHABLE = "index-unreachable"
    RESOLVE_FAILED = "resolve-failed"
    NO_INTERPRETER = "no-interpreter"
    NO_SPACE = "no-space"
    INSTALL_FAILED = "install-failed"
    FILE_GONE = "file-gone"
    HASH_CHANGED = "hash-changed"
    MISMATCH = "mismatch"
    IMPORT_FAILED = "import-failed"
    IMPORT_TIMEOUT = "import-timeout"
    PROBES_INVALID = "probes-invalid"
    HARNESS_DIED = "harness-died"
    NOT_FINISHED = "not-finished"


class Unbuilt(Word):
    """A reason for which an encoding cannot be built, so that only one of its probes runs."""

    REQUIREMENT = "requirement-missing"
    TARGET = "target-import-failed"
    CONSTRUCTION = "construction-failed"
    TABLE = "table-missing"


class Network(Word):
    """The network that probes can reach: the machine's, or loopback alone."""

    HOST = "host"
    NONE = "none"


class HarnessExit(IntEnum):
    """The exit statuses of a harness.

    `NO_ROOM` is EX_IOERR of sysexits.h: on a full disk a harness cannot write why it ends. `BROKEN`
    is EX_SOFTWARE: the harness itself broke, not what it ran.
    """

    FINISHED = 0
    MISCONFIGURED = 2
    BROKEN = 70
    NO_ROOM = 74


INDUCTOR_STARTED = "started"
"""The file in Inductor's cache with which a harness records that Inductor has started."""

INDUCTOR_HEADERS = "precompiled_headers"
"""The folder in Inductor's cache of a header that takes a C++ compiler up to 5 s."""

INDUCTOR_VECTORS = "vector_instructions.json"
"""The file in Inductor's cache of vector instructions, which take 3 to 12 s to test."""


class Task(NamedTuple):
    """One probe to run: on an encoding, on a device."""

    encoding: str
    probe: str
    device: str


class AxesDocument(TypedDict):
    """A tensor's shape, and the names of its axes in the same order; see `sizes` for a size."""

    shape: list[int | str]
    layout: list[str]


@final
class TensorDocument(AxesDocument):
    """A tensor as an argument, or the length as a number; see `model.encoding.Argument`."""

    name: str | None
    values: str
    dtype: str | None
    below: int | None
    padding: int | None
    along: list[str]


@final
class ConstantDocument(TypedDict):
    """An argument that is not a tensor; `value` is in the form of an encoding's `arguments`."""

    name: str | None
    value: Any


@final
class StructureDocument(TypedDict):
    """An argument that holds others: a "tuple", a "list", or a "dict" by the names of its parts."""

    name: str | None
    structure: str
    parts: list[InputDocument]


InputDocument = Union[TensorDocument, ConstantDocument, StructureDocument]
"""One argument of a module; without a `name`, by position."""


class EncodingDocument(TypedDict):
    """One `[[encoding]]` row; `inputs` is None if the row says nothing about them.

    `kinds` maps globs over probes to the kinds that the row gives them.
    """

    name: str
    target: str
    arguments: Mapping[str, Any]
    call: str | None
    sizes: Mapping[str, int]
    inputs: list[InputDocument] | None
    outputs: list[AxesDocument]
    table: str | None
    max_length: int | None
    tolerance: float | None
    skip: list[str]
    kinds: Mapping[str, str]


class LimitsDocument(TypedDict):
    """The limits of one probe: bytes of memory, of kept output and of one file, and a deadline."""

    memory_bytes: int
    output_bytes: int
    file_bytes: int | None
    deadline_scale: float


class TokensDocument(TypedDict):
    """The tokens that all harnesses of one checkout share: a folder of locks, a number of cores."""

    folder: str
    cores: int


class JobDocument(TypedDict):
    """The job file. Tasks are lists of encoding, probe and device; see `inside.job.Job`."""

    schema: int
    cell: str
    journal: str
    scratch: str
    mode: str
    probes: list[str]
    paths: list[str]
    encodings: list[EncodingDocument]
    select: list[str]
    devices: list[str]
    skip: list[list[str]]
    only: list[list[str]] | None
    prepare: bool
    network: str
    workers: int
    tokens: TokensDocument | None
    limits: LimitsDocument


class RunKeysEvent(TypedDict):
    """The part of a `run` that journals of all releases have."""

    event: str
    keys: Mapping[str, Any]


class RunEvent(RunKeysEvent, total=False):
    """The host's first line of a journal: the keys of its outcomes, how many the record keeps."""

    kept: int
    round: int


class LifeEvent(TypedDict):
    """A harness starts (`life`, by the host), waits for others (`waiting`) or is done (`end`)."""

    event: str


class AttestationEvent(TypedDict):
    """The harness attests in which cell it runs."""

    event: str
    attestation: Mapping[str, Any]


class StoppedEvent(TypedDict):
    """The harness or the host stops the cell, and gives the reason."""

    event: str
    stage: str
    reason: str
    detail: str


class TasksEvent(TypedDict):
    """The harness lists all tasks of the cell, those that need no run included."""

    event: str
    tasks: list[list[str]]


class PreparedSecondsEvent(TypedDict):
    """The part of a `prepared` that its reader needs."""

    event: str
    seconds: float


class PreparedEvent(PreparedSecondsEvent, total=False):
    """The harness has imported ahead; `missing` maps modules to the errors of this release."""

    missing: Mapping[str, str]


class EncodingNameEvent(TypedDict):
    """The part of an `encoding` that its reader needs."""

    event: str
    encoding: str


class EncodingEvent(EncodingNameEvent, total=False):
    """The harness has tried to build an encoding; no `problem` means that it could."""

    problem: str | None
    detail: str | None


class TaskEvent(TypedDict):
    """The part that all events of one task have."""

    event: str
    encoding: str
    probe: str
    device: str


class StartEvent(TaskEvent):
    """The harness starts a task; `deadline` is in seconds, `kind` is the probe's for its row."""

    deadline: float
    kind: str


class VerdictEvent(TaskEvent):
    """The part that every outcome has."""

    verdict: str


class OutcomeEvent(VerdictEvent, total=False):
    """The result of a task. The host writes it if the harness died in the task.

    `kind` is that of the probe for this encoding. `mends` is a requirement, such as `setuptools`,
    with which a cell that blocks the probe can do what it needs.
    """

    reason: str | None
    detail: str | None
    metrics: Mapping[str, Any]
    seconds: float
    traceback: str | None
    kind: str
    mends: str | None


EVENTS: Mapping[str, Any] = {
    "run": RunEvent,
    "life": LifeEvent,
    "attestation": AttestationEvent,
    "stopped": StoppedEvent,
    "tasks": TasksEvent,
    "prepared": PreparedEvent,
    "encoding": EncodingEvent,
    "start": StartEvent,
    "outcome": OutcomeEvent,
    "waiting": LifeEvent,
    "end": LifeEvent,
}
"""Each event of a journal by its name. A line without a key that its event requires is ignored."""
