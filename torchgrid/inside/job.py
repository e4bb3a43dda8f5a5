"""Reading job.json, the host's side of the contract, into small frozen values."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, FrozenSet, Mapping, NamedTuple, Optional, Tuple

SCHEMA = 1


class Mode(Enum):
    """How probes are kept apart: a forked child each, or one process that is restarted."""

    AUTO = "auto"
    FORK = "fork"
    RESTART = "restart"


class Task(NamedTuple):
    """The names of one question: which encoding, which probe, on which device."""

    encoding: str
    probe: str
    device: str


@dataclass(frozen=True)
class EncodingSpec:
    """One module under test.

    `target` is `package.module:Class`; `arguments` are its keywords; `shape`
    are the sizes of its input and `layout` their names, in the same order;
    `table` is the attribute path of its position table; `max_length` the
    longest sequence it promises; `tolerance` an absolute error.
    """

    name: str
    target: str
    arguments: Mapping[str, Any]
    shape: Tuple[int, ...]
    layout: Tuple[str, ...]
    table: Optional[str]
    max_length: Optional[int]
    tolerance: Optional[float]


@dataclass(frozen=True)
class Limits:
    """What one probe may use: bytes of memory, bytes of kept output, a factor on its deadline."""

    memory_bytes: int
    output_bytes: int
    deadline_scale: float


@dataclass(frozen=True)
class Job:
    """Everything the host asks of one run of the harness."""

    cell: str
    journal: Path
    scratch: Path
    mode: Mode
    probes: Tuple[str, ...]
    paths: Tuple[str, ...]
    encodings: Tuple[EncodingSpec, ...]
    select: Tuple[str, ...]
    skip: FrozenSet[Task]
    limits: Limits


class JobError(Exception):
    """The job file is not one this harness understands."""


def read_job(path: Path) -> Job:
    """Read a job file; raises JobError for another schema, a missing key or a wrong value."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        _refuse_other_schemas(document)
        return _job(document)
    except KeyError as error:
        raise JobError(f"{path.name}: missing key {error}") from error
    except (TypeError, ValueError, OSError) as error:
        raise JobError(f"{path.name}: {error}") from error


def _refuse_other_schemas(document: Mapping[str, Any]) -> None:
    if document["schema"] != SCHEMA:
        raise ValueError(f"schema {document['schema']!r}, and this harness reads {SCHEMA}")


def _job(document: Mapping[str, Any]) -> Job:
    return Job(
        cell=document["cell"],
        journal=Path(document["journal"]),
        scratch=Path(document["scratch"]),
        mode=Mode(document["mode"]),
        probes=tuple(document["probes"]),
        paths=tuple(document["paths"]),
        encodings=tuple(_encoding(row) for row in document["encodings"]),
        select=tuple(document["select"]),
        skip=frozenset(Task(*names) for names in document["skip"]),
        limits=Limits(**document["limits"]),
    )


def _encoding(row: Mapping[str, Any]) -> EncodingSpec:
    return EncodingSpec(
        name=row["name"],
        target=row["target"],
        arguments=row["arguments"],
        shape=tuple(row["input"]["shape"]),
        layout=tuple(row["input"]["layout"]),
        table=row["table"],
        max_length=row["max_length"],
        tolerance=row["tolerance"],
    )
