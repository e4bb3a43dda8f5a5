"""Reading job.json, the host's side of the contract, into small frozen values."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, FrozenSet, Mapping, NamedTuple, Optional, Sequence, Tuple

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


class Values(Enum):
    """What an argument holds: normal numbers, 0, 1, 2, ... along `seq`, or the size of `seq`."""

    NORMAL = "normal"
    POSITIONS = "positions"
    LENGTH = "length"


class Network(Enum):
    """What probes can reach: what this machine can, or nobody but themselves."""

    HOST = "host"
    NONE = "none"


Axes = Tuple[Tuple[int, ...], Tuple[str, ...]]


@dataclass(frozen=True)
class InputSpec:
    """One argument: `shape` are its sizes and `layout` their names; without `name`, by position."""

    name: Optional[str]
    shape: Tuple[int, ...]
    layout: Tuple[str, ...]
    values: Values
    dtype: Optional[str]


@dataclass(frozen=True)
class EncodingSpec:
    """One module under test.

    `target` is `package.module:Class`; `arguments` are its keywords; `call` is the method that is
    asked instead of forward; `outputs` are shapes with the names of their axes (none: one, like the
    first input's); `table` is the attribute path of its position table; `max_length` the longest
    sequence it promises; `tolerance` an absolute error; `skip` are globs over probes that are not
    asked of it.
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
    """What one probe may use: bytes of memory, bytes of kept output, a factor on its deadline.

    `file_bytes` is the longest file it may write; None: as long as there is room.
    """

    memory_bytes: int
    output_bytes: int
    deadline_scale: float
    file_bytes: Optional[int] = None


@dataclass(frozen=True)
class TokensSpec:
    """What the harnesses of one checkout share: a folder of locks, and how many cores there are."""

    folder: Path
    cores: int


@dataclass(frozen=True)
class Job:
    """Everything the host asks of one run of the harness.

    `select` and `devices` are globs over what is asked; of that, `skip` is answered already, and
    `only` (None: everything) is asked now. `prepare`: import before the first question what most of
    them need, which pays for many. `workers`: how many questions are asked at once, where this
    process survives them; `tokens`: what other harnesses must leave free for that; `network`: what
    questions can reach.
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
        devices=tuple(document.get("devices", "*")),
        skip=frozenset(Task(*names) for names in document["skip"]),
        prepare=bool(document["prepare"]),
        limits=Limits(**document["limits"]),
        workers=max(1, int(document.get("workers", 1))),
        tokens=_tokens(document.get("tokens")),
        only=_only(document.get("only")),
        network=Network(document.get("network", Network.HOST.value)),
    )


def _tokens(shared: Optional[Mapping[str, Any]]) -> Optional[TokensSpec]:
    return None if shared is None else TokensSpec(Path(shared["folder"]), int(shared["cores"]))


def _only(tasks: Optional[Sequence[Sequence[str]]]) -> Optional[FrozenSet[Task]]:
    return None if tasks is None else frozenset(Task(*names) for names in tasks)


def _encoding(row: Mapping[str, Any]) -> EncodingSpec:
    return EncodingSpec(
        name=row["name"],
        target=row["target"],
        arguments=row["arguments"],
        call=row["call"],
        inputs=tuple(_input(argument) for argument in row["inputs"]),
        outputs=tuple((tuple(y["shape"]), tuple(y["layout"])) for y in row["outputs"]),
        table=row["table"],
        max_length=row["max_length"],
        tolerance=row["tolerance"],
        skip=tuple(row.get("skip", ())),
    )


def _input(argument: Mapping[str, Any]) -> InputSpec:
    return InputSpec(
        name=argument["name"],
        shape=tuple(argument["shape"]),
        layout=tuple(argument["layout"]),
        values=Values(argument["values"]),
        dtype=argument["dtype"],
    )
