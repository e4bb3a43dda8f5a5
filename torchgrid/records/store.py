"""Records on disk: one file a cell, the same bytes for the same record, replaced atomically."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from torchgrid.model.cell import sort_key
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Attestation, Outcome, Record, Task
from torchgrid.model.verdict import Stopped
from torchgrid.system import files

SCHEMA = 1
EVERYTHING = ("*",)

_FIELDS = tuple(each.name for each in fields(Outcome) if each.name != "disagreed")
_OUTCOME = TypeAdapter(Outcome)
_STOPPED: TypeAdapter[Stopped | None] = TypeAdapter(Stopped | None)
_SUITE: TypeAdapter[str | None] = TypeAdapter(str | None)
_WORDS: TypeAdapter[tuple[str, ...]] = TypeAdapter(tuple[str, ...])
_ATTESTATION: TypeAdapter[Attestation | None] = TypeAdapter(Attestation | None)
_KEYS: TypeAdapter[Mapping[str, Any] | None] = TypeAdapter(Mapping[str, Any] | None)
_SECONDS: TypeAdapter[Mapping[str, float]] = TypeAdapter(Mapping[str, float])


def dump_record(record: Record) -> str:
    """A record as JSON lines: the attestation first, then the outcomes, sorted."""
    head: dict[str, Any] = {
        "schema": SCHEMA,
        "cell": record.cell,
        "suite": record.suite,
    }
    if record.requires:
        head["requires"] = list(record.requires)
    if record.probes != EVERYTHING:
        head["probes"] = list(record.probes)
    if record.keys is not None:
        head["keys"] = dict(record.keys)
    if record.seconds:
        head["seconds"] = dict(record.seconds)
    if record.attestation is not None:
        head["attestation"] = dict(record.attestation)
    if record.stopped is not None:
        head["stopped"] = asdict(record.stopped)
    outcomes = sorted(record.outcomes, key=lambda outcome: outcome.task)
    return "".join(f"{_line(part)}\n" for part in (head, *map(_written, outcomes)))


def parse_record(text: str, *, name: str) -> Record:
    """Read a record back.

    Raises `ConfigurationError` naming file and line for what is no record of this schema.
    """
    # Not splitlines(): a message may hold any other character that ends a line somewhere.
    lines = text.removesuffix("\n").split("\n") if text else []
    if not lines:
        raise ConfigurationError(f"{name}: empty; remove it and run its cell again")
    head = _object(lines[0], name, 1)
    if head.get("schema") != SCHEMA:
        raise ConfigurationError(
            f"{name}: schema {head.get('schema')!r} is not {SCHEMA}; run its cell again"
        )
    try:
        record = Record(
            cell=str(head["cell"]),
            requires=_WORDS.validate_python(head.get("requires", ())),
            probes=_WORDS.validate_python(head.get("probes", EVERYTHING)),
            attestation=_ATTESTATION.validate_python(head.get("attestation")),
            stopped=_STOPPED.validate_python(head.get("stopped")),
            suite=_SUITE.validate_python(head.get("suite")),
            keys=_KEYS.validate_python(head.get("keys")),
            seconds=_SECONDS.validate_python(head.get("seconds", {})),
            outcomes=tuple(_outcome(line, name, n) for n, line in enumerate(lines[1:], start=2)),
        )
    except (KeyError, ValidationError) as error:
        raise ConfigurationError(f"{name}:1: no record head: {_first(error)}") from None
    return _consistent(record, name)


def read_record(path: Path) -> Record:
    """The record in a file."""
    try:
        # Bytes, so that no line ending is taken for another.
        return parse_record(path.read_bytes().decode(), name=path.name)
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path.name}: not UTF-8 at byte {error.start}") from None


def salvage_outcomes(path: Path, cell_id: str) -> tuple[Outcome, ...]:
    """The outcomes in what is left of a cell's record; a line that is none is left out.

    To be kept they need nothing but themselves: an outcome's key says what it depends on.
    """
    found: dict[Task, Outcome] = {}
    for number, line in enumerate(path.read_bytes().split(b"\n"), start=1):
        with contextlib.suppress(ConfigurationError, UnicodeDecodeError):
            outcome = _outcome(line.decode(), path.name, number)
            if outcome.cell == cell_id and outcome.key:
                found.setdefault(outcome.task, outcome)
    return tuple(found.values())


def read_records(folder: Path) -> tuple[Record, ...]:
    """Every record in a folder, newest cell first."""
    paths = folder.glob("*.jsonl") if folder.is_dir() else ()
    return sort_newest(read_record(path) for path in paths)


def sort_newest(records: Iterable[Record]) -> tuple[Record, ...]:
    """Records, newest cell first."""
    return tuple(sorted(records, key=lambda record: sort_key(record.cell)))


def write_record(folder: Path, record: Record) -> Path:
    """Put a record into a folder, as `<cell>.jsonl`."""
    path = record_path(folder, record.cell)
    files.replace_text(path, dump_record(record), durable=True)
    return path


def record_path(folder: Path, cell_id: str) -> Path:
    """Where a cell's record lies in a folder."""
    return folder / f"{cell_id}.jsonl"


def _written(outcome: Outcome) -> dict[str, Any]:
    """An outcome's fields; only a flaky one has something to say of an answer that disagreed."""
    # Not `asdict`, which copies every metric: a record has thousands of them.
    written = {name: getattr(outcome, name) for name in _FIELDS}
    if outcome.disagreed is not None:
        written["disagreed"] = asdict(outcome.disagreed)
    return written


def _line(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(", ", ": "))


def _object(line: str, name: str, number: int) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except ValueError as error:
        raise ConfigurationError(f"{name}:{number}: not JSON: {error}") from None
    if not isinstance(value, dict):
        raise ConfigurationError(f"{name}:{number}: not a JSON object")
    return value


def _outcome(line: str, name: str, number: int) -> Outcome:
    # In one step for what is an outcome, which is nearly every line; what is none is told slowly.
    with contextlib.suppress(ValidationError):
        return _OUTCOME.validate_json(line)
    try:
        return _OUTCOME.validate_python(_object(line, name, number))
    except ValidationError as error:
        raise ConfigurationError(f"{name}:{number}: no outcome: {_first(error)}") from None


def _first(error: KeyError | ValidationError) -> str:
    if isinstance(error, KeyError):
        return f"{error} is missing"
    first = error.errors()[0]
    return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"


def _consistent(record: Record, name: str) -> Record:
    if f"{record.cell}.jsonl" != name:
        raise ConfigurationError(f"{name}: holds the record of {record.cell}; rename or remove it")
    seen = set()
    for number, outcome in enumerate(record.outcomes, start=2):
        if outcome.cell != record.cell:
            raise ConfigurationError(f"{name}:{number}: an outcome of {outcome.cell}")
        if outcome.task in seen:
            raise ConfigurationError(f"{name}:{number}: {'/'.join(outcome.task)} is there twice")
        seen.add(outcome.task)
    return record
