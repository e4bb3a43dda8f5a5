"""The job, as its harness reads it, in frozen values; `worker.job` is the end that writes it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, FrozenSet, Mapping, Optional, Tuple

from torchgrid.contract import JOB_SCHEMA, EncodingDocument, JobDocument, Network, Task


class Mode(Enum):
    """The way in which probes are kept apart: a forked child each, or one restarted process."""

    AUTO = "auto"
    FORK = "fork"
    RESTART = "restart"


class Values(Enum):
    """The content of an argument: normal numbers, 0, 1, 2, ... along `seq`, or `seq`'s size."""

    NORMAL = "normal"
    POSITIONS = "positions"
    LENGTH = "length"


Axes = Tuple[Tuple[int, ...], Tuple[str, ...]]


@dataclass(frozen=True)
class InputSpec:
    """One argument: `shape` are its sizes, `layout` their names; without `name`, by position."""

    name: Optional[str]
    shape: Tuple[int, ...]
    layout: Tuple[str, ...]
    values: Values
    dtype: Optional[str]


@dataclass(frozen=True)
class EncodingSpec:
    """One module under test.

    `target` is `package.module:Class`, and `arguments` are its keywords. `call` is the method that
    probes call in place of `forward`. `outputs` are shapes with the names of their axes (none: one,
    like the first input's). `table` is the attribute path of the position table, `max_length` the
    longest sequence that the module takes, `tolerance` an absolute error. `skip` are globs over
    probes that do not run on it.
    """

    name: str
    target: str
    arguments: Mapping[str, Any]
    call: Optional[str]
    inputs: Tuple[InputSpec, ...]
    outputs: Tuple[Axes, ...]
    table: Optional[str]
    max_length: Optional[int]
    tolerance: Optional[float]
    skip: Tuple[str, ...] = ()


@dataclass(frozen=True)
class Limits:
    """The limits of one probe: bytes of memory, bytes of kept output, a factor on its deadline.

    `file_bytes` is the longest file that it may write (None: as long as the disk has room).
    """

    memory_bytes: int
    output_bytes: int
    deadline_scale: float
    file_bytes: Optional[int] = None


@dataclass(frozen=True)
class TokensSpec:
    """The tokens that all harnesses of one checkout share: a folder of locks, a number of cores."""

    folder: Path
    cores: int


@dataclass(frozen=True)
class Job:
    """Everything that the host wants of one run of the harness.

    `select` and `devices` are globs over probes and devices. Tasks in `skip` have an outcome
    already, and `only` (None: all) are those that run now. `prepare`: import before the first probe
    what most probes need, which pays for many of them. `workers` probes run at once if this process
    survives them, and `tokens` are what other harnesses must leave free for that. `network` is what
    probes can reach.
    """

    cell: str
    journal: Path
    scratch: Path
    mode: Mode
    probes: Tuple[str, ...]
    paths: Tuple[str, ...]
    encodings: Tuple[EncodingSpec, ...]
    select: Tuple[str, ...]
    devices: Tuple[str, ...]
    skip: FrozenSet[Task]
    prepare: bool
    limits: Limits
    workers: int = 1
    tokens: Optional[TokensSpec] = None
    only: Optional[FrozenSet[Task]] = None
    network: Network = Network.HOST


class JobError(Exception):
    """The job file is not one that this harness can read."""


def read_job(path: Path) -> Job:
    """Read a job file; raises JobError for another schema, a missing key or a wrong value."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["schema"] != JOB_SCHEMA:
            raise JobError(
                f"{path.name}: schema {document['schema']!r}, and this harness reads {JOB_SCHEMA}"
            )
        return _parse_job(document)
    except KeyError as error:
        raise JobError(f"{path.name}: missing key {error}") from error
    except (TypeError, ValueError, OSError) as error:
        raise JobError(f"{path.name}: {error}") from error


def _parse_job(document: JobDocument) -> Job:
    only, tokens = document.get("only"), document.get("tokens")
    return Job(
        cell=document["cell"],
        journal=Path(document["journal"]),
        scratch=Path(document["scratch"]),
        mode=Mode(document["mode"]),
        probes=tuple(document["probes"]),
        paths=tuple(document["paths"]),
        encodings=tuple(_parse_encoding(row) for row in document["encodings"]),
        select=tuple(document["select"]),
        devices=tuple(document.get("devices", "*")),
        skip=frozenset(Task(*names) for names in document["skip"]),
        prepare=bool(document["prepare"]),
        limits=Limits(**document["limits"]),
        workers=max(1, int(document.get("workers", 1))),
        tokens=None if tokens is None else TokensSpec(Path(tokens["folder"]), int(tokens["cores"])),
        only=None if only is None else frozenset(Task(*names) for names in only),
        network=Network(document.get("network", Network.HOST.value)),
    )


def _parse_encoding(row: EncodingDocument) -> EncodingSpec:
    return EncodingSpec(
        name=row["name"],
        target=row["target"],
        arguments=row["arguments"],
        call=row["call"],
        inputs=tuple(
            InputSpec(
                name=argument["name"],
                shape=tuple(argument["shape"]),
                layout=tuple(argument["layout"]),
                values=Values(argument["values"]),
                dtype=argument["dtype"],
            )
            for argument in row["inputs"]
        ),
        outputs=tuple((tuple(y["shape"]), tuple(y["layout"])) for y in row["outputs"]),
        table=row["table"],
        max_length=row["max_length"],
        tolerance=row["tolerance"],
        skip=tuple(row.get("skip", ())),
    )
