"""The job, as its harness reads it, in frozen values; `worker.job` is the end that writes it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, FrozenSet, Mapping, Optional, Tuple, Union

from torchgrid.contract import (
    JOB_SCHEMA,
    EncodingDocument,
    InputDocument,
    JobDocument,
    Kind,
    Network,
    Task,
)
from torchgrid.sizes import Size


class Mode(Enum):
    """The way in which probes are kept apart: a forked child each, or one restarted process."""

    AUTO = "auto"
    FORK = "fork"
    RESTART = "restart"


class Values(Enum):
    """The content of an argument; all but `LENGTH` are tensors.

    `POSITIONS` are 0, 1, 2, ... along an axis, or the coordinates of a grid. `LENGTH` is the size
    of `seq` as a number. `TOKENS` are integers below a bound. `MASK` is True at positions that
    exist, and `PADDING` at the others. `LENGTHS` are the lengths of the samples, and `STARTS` the
    places at which the samples of an unpadded batch start and end.
    """

    NORMAL = "normal"
    POSITIONS = "positions"
    LENGTH = "length"
    TOKENS = "tokens"
    MASK = "mask"
    PADDING = "padding"
    LENGTHS = "lengths"
    STARTS = "starts"


Axes = Tuple[Tuple[Size, ...], Tuple[str, ...]]


@dataclass(frozen=True)
class TensorSpec:
    """One tensor, or the length: `shape` are its sizes, `layout` the names of its axes.

    Tokens are below `below` and never `padding`. Positions count `along` one axis, or are the
    coordinates of the grid of several. Without `name` it is passed by position.
    """

    name: Optional[str]
    shape: Tuple[Size, ...]
    layout: Tuple[str, ...]
    values: Values
    dtype: Optional[str]
    below: Optional[int] = None
    padding: Optional[int] = None
    along: Tuple[str, ...] = ("seq",)


@dataclass(frozen=True)
class ConstantSpec:
    """One argument that is not a tensor; `value` is as in the arguments of a target."""

    name: Optional[str]
    value: Any


@dataclass(frozen=True)
class StructureSpec:
    """One argument that holds others: a `tuple`, a `list`, or a `dict` by the parts' names."""

    name: Optional[str]
    kind: str
    parts: Tuple[InputSpec, ...]


InputSpec = Union[TensorSpec, ConstantSpec, StructureSpec]


@dataclass(frozen=True)
class EncodingSpec:
    """One module under test.

    `target` is `package.module:Class`, and `arguments` are its keywords. `call` is the method that
    probes call in place of `forward`. `sizes` are the usual sizes of axes that are in expressions
    alone. `inputs` is None if the row has none. `outputs` are shapes with the names of their axes
    (none: one, like the first input's). `table` is the attribute path of the position table,
    `max_length` the longest sequence that the module takes, `tolerance` an absolute error. `skip`
    are globs over probes that do not run on it.
    """

    name: str
    target: str
    arguments: Mapping[str, Any]
    call: Optional[str]
    inputs: Optional[Tuple[InputSpec, ...]]
    outputs: Tuple[Axes, ...]
    table: Optional[str]
    max_length: Optional[int]
    tolerance: Optional[float]
    skip: Tuple[str, ...] = ()
    kinds: Tuple[Tuple[str, Kind], ...] = ()
    sizes: Mapping[str, int] = field(default_factory=dict)


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
        encodings=tuple(parse_encoding(row) for row in document["encodings"]),
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


def parse_encoding(row: EncodingDocument) -> EncodingSpec:
    """Parse one row of a job; raises KeyError for a missing key, ValueError for wrong values."""
    inputs = row["inputs"]
    return EncodingSpec(
        name=row["name"],
        target=row["target"],
        arguments=row["arguments"],
        call=row["call"],
        inputs=None if inputs is None else tuple(map(_parse_input, inputs)),
        outputs=tuple((tuple(y["shape"]), tuple(y["layout"])) for y in row["outputs"]),
        table=row["table"],
        max_length=row["max_length"],
        tolerance=row["tolerance"],
        skip=tuple(row.get("skip", ())),
        kinds=tuple((glob, Kind(kind)) for glob, kind in row.get("kinds", {}).items()),
        sizes=row.get("sizes", {}),
    )


def _parse_input(row: InputDocument) -> InputSpec:
    if "value" in row:
        return ConstantSpec(name=row["name"], value=row["value"])
    if "structure" in row:
        parts = tuple(_parse_input(part) for part in row["parts"])
        return StructureSpec(name=row["name"], kind=row["structure"], parts=parts)
    return TensorSpec(
        name=row["name"],
        shape=tuple(row["shape"]),
        layout=tuple(row["layout"]),
        values=Values(row["values"]),
        dtype=row["dtype"],
        below=row.get("below"),
        padding=row.get("padding"),
        along=tuple(row.get("along", ("seq",))),
    )
