"""Records on disk: one file per cell, the same bytes for the same record, replaced atomically."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from torchgrid.config.violations import describe_invalid
from torchgrid.contract import Kind, Task
from torchgrid.model.cell import find_channel, sort_key, split_id
from torchgrid.model.errors import ConfigurationError, NothingTestedError
from torchgrid.model.outcome import Attestation, Outcome, Record
from torchgrid.model.place import attest_place, split_name
from torchgrid.model.settings import Settings
from torchgrid.model.verdict import Stopped
from torchgrid.system import files

SCHEMA = 1
ALL_PROBES = ("*",)

_ENCODER = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(", ", ": "))
# Left out of a line where they have their defaults.
_OPTIONAL = ("disagreed", "kind", "mends")
_FIELDS = tuple(each.name for each in fields(Outcome) if each.name not in _OPTIONAL)
_OUTCOME = TypeAdapter(Outcome)
_OUTCOMES = TypeAdapter(tuple[Outcome, ...])
_STOPPED: TypeAdapter[Stopped | None] = TypeAdapter(Stopped | None)
_TEXT: TypeAdapter[str | None] = TypeAdapter(str | None)
_WORDS: TypeAdapter[tuple[str, ...]] = TypeAdapter(tuple[str, ...])
_ATTESTATION: TypeAdapter[Attestation | None] = TypeAdapter(Attestation | None)
_KEYS: TypeAdapter[Mapping[str, Any] | None] = TypeAdapter(Mapping[str, Any] | None)
_SECONDS: TypeAdapter[Mapping[str, float]] = TypeAdapter(Mapping[str, float])
_SETTINGS: TypeAdapter[Settings] = TypeAdapter(Mapping[str, str | None])


def dump_record(record: Record) -> str:
    """Format a record as JSON lines: its head first, then its outcomes in the order of tasks."""
    optional = {
        "requires": list(record.requires) or None,
        "probes": None if record.probes == ALL_PROBES else list(record.probes),
        "keys": None if record.keys is None else dict(record.keys),
        "seconds": dict(record.seconds) or None,
        "settings": dict(record.settings) or None,
        "date": record.date,
        "workers": list(record.workers) or None,
        "attestation": None if record.attestation is None else dict(record.attestation),
        "stopped": None if record.stopped is None else asdict(record.stopped),
    }
    _, place = split_name(record.cell)
    head = {
        "schema": SCHEMA,
        "cell": record.cell,
        "channel": find_channel(split_id(record.cell).release),
        "platform": place.platform,
        "accelerator": place.accelerator,
        "suite": record.suite,
    }
    head |= {name: value for name, value in optional.items() if value is not None}
    lines = [_ENCODER.encode(head)]
    for outcome in sorted(record.outcomes, key=lambda outcome: outcome.task):
        # Not `asdict`, which copies every metric: a record has thousands of them.
        line = {name: getattr(outcome, name) for name in _FIELDS}
        if outcome.kind is not Kind.REQUIREMENT:
            line["kind"] = outcome.kind
        if outcome.mends is not None:
            line["mends"] = outcome.mends
        if outcome.disagreed is not None:
            line["disagreed"] = asdict(outcome.disagreed)
        lines.append(_ENCODER.encode(line))
    return "".join(f"{line}\n" for line in lines)


def parse_record(text: str, *, name: str) -> Record:
    """Parse a record from JSON lines; `name` is the name of its file.

    Raises `ConfigurationError` that names file and line if the text is not a record of this schema.
    """
    # Not splitlines(): a message may hold other characters that end a line for Python.
    lines = text.removesuffix("\n").split("\n") if text else []
    if not lines:
        raise ConfigurationError(f"{name}: the file is empty; remove it and run its cell again")
    head = _parse_object(lines[0], name, 1)
    if head.get("schema") != SCHEMA:
        raise ConfigurationError(
            f"{name}: schema {head.get('schema')!r} is not {SCHEMA}; run its cell again"
        )
    try:
        record = Record(
            cell=str(head["cell"]),
            requires=_WORDS.validate_python(head.get("requires", ())),
            probes=_WORDS.validate_python(head.get("probes", ALL_PROBES)),
            attestation=_ATTESTATION.validate_python(head.get("attestation")),
            stopped=_STOPPED.validate_python(head.get("stopped")),
            suite=_TEXT.validate_python(head.get("suite")),
            keys=_KEYS.validate_python(head.get("keys")),
            seconds=_SECONDS.validate_python(head.get("seconds", {})),
            settings=_SETTINGS.validate_python(head.get("settings", {})),
            date=_TEXT.validate_python(head.get("date")),
            workers=_WORDS.validate_python(head.get("workers", ())),
            outcomes=_parse_outcomes(lines[1:], name),
        )
    except (KeyError, ValidationError) as error:
        raise ConfigurationError(
            f"{name}:1: not the head of a record: {describe_invalid(error)}"
        ) from None
    _check_consistency(record, name)
    return record


def read_record(path: Path) -> Record:
    """Read the record in a file; raises `ConfigurationError` as `parse_record` does."""
    try:
        # Bytes, so that Python does not translate line endings.
        return parse_record(path.read_bytes().decode(), name=path.name)
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path.name}: not UTF-8 at byte {error.start}") from None


def salvage_outcomes(path: Path, cell_id: str) -> tuple[Outcome, ...]:
    """Read the outcomes in a damaged record of a cell, without the lines that cannot be read.

    An outcome without a key is left out as well. The others need no head: an outcome's key says
    what it depends on.
    """
    found: dict[Task, Outcome] = {}
    for number, line in enumerate(path.read_bytes().split(b"\n"), start=1):
        with contextlib.suppress(ConfigurationError, UnicodeDecodeError):
            outcome = _parse_outcome(line.decode(), path.name, number)
            if outcome.cell == cell_id and outcome.key:
                found.setdefault(outcome.task, outcome)
    return tuple(found.values())


def read_records(folder: Path) -> tuple[Record, ...]:
    """Read every record in a folder, newest cell first; none if the folder does not exist.

    Raises `ConfigurationError` for the first record that is damaged.
    """
    paths = folder.glob("*.jsonl") if folder.is_dir() else ()
    return sort_newest(read_record(path) for path in paths)


def require_records(folder: Path) -> tuple[Record, ...]:
    """Read the records in a folder, or in its folder `data` if it holds pages.

    Raises NothingTestedError if there are none, and `ConfigurationError` as `read_records` does.
    """
    records = read_records(folder) or read_records(folder / "data")
    if not records:
        raise NothingTestedError(f"{folder}: no records; name a folder that holds *.jsonl files")
    return records


def sort_newest(records: Iterable[Record]) -> tuple[Record, ...]:
    """Sort records, newest cell first."""
    return tuple(sorted(records, key=lambda record: sort_key(record.cell)))


def write_record(folder: Path, record: Record) -> Path:
    """Write a record to its file in a folder, and return the path."""
    path = locate_record(folder, record.cell)
    files.replace_text(path, dump_record(record), durable=True)
    return path


def locate_record(folder: Path, cell_id: str) -> Path:
    """Return the path of a cell's record in a folder, whether it exists or not."""
    return folder / f"{cell_id}.jsonl"


def _parse_object(line: str, name: str, number: int) -> dict[str, Any]:
    """Parse a line as a JSON object; raises `ConfigurationError` that names file and line."""
    try:
        value = json.loads(line)
    except ValueError as error:
        raise ConfigurationError(f"{name}:{number}: not JSON: {error}") from None
    if not isinstance(value, dict):
        raise ConfigurationError(f"{name}:{number}: not a JSON object")
    return value


def _parse_outcomes(lines: Sequence[str], name: str) -> tuple[Outcome, ...]:
    """Parse the lines below a head; raises `ConfigurationError` for the first that is wrong."""
    # Nearly every record is valid, and one step is fast. Line by line, the wrong one is found.
    with contextlib.suppress(ValidationError):
        outcomes = _OUTCOMES.validate_json(f"[{','.join(lines)}]")
        # A line may hold none or several of them, and still make a list.
        if len(outcomes) == len(lines):
            return outcomes
    return tuple(_parse_outcome(line, name, n) for n, line in enumerate(lines, start=2))


def _parse_outcome(line: str, name: str, number: int) -> Outcome:
    """Parse a line as an outcome; raises `ConfigurationError` that names file and line."""
    try:
        return _OUTCOME.validate_python(_parse_object(line, name, number))
    except ValidationError as error:
        raise ConfigurationError(
            f"{name}:{number}: not an outcome: {describe_invalid(error)}"
        ) from None


def _check_consistency(record: Record, name: str) -> None:
    """Raise `ConfigurationError` if an outcome is of another cell, or if a task occurs twice.

    The file `name` has to be that of the cell as well, and of the machine that it attests.
    """
    if f"{record.cell}.jsonl" != name:
        raise ConfigurationError(
            f"{name}: holds the record of {record.cell}; rename or remove the file"
        )
    _, place = split_name(record.cell)
    attested = attest_place(record.attestation or {})
    # A GPU that torch could not use is part of the name, and not of the attestation.
    if attested is not None and (
        attested.platform != place.platform or attested.accelerator not in (None, place.accelerator)
    ):
        made = " with ".join(filter(None, (attested.platform, attested.accelerator)))
        raise ConfigurationError(
            f"{name}: was made on {made}, and its name says otherwise; run its cell again"
        )
    seen = set()
    for number, outcome in enumerate(record.outcomes, start=2):
        if outcome.cell != record.cell:
            raise ConfigurationError(f"{name}:{number}: an outcome of another cell, {outcome.cell}")
        if outcome.task in seen:
            raise ConfigurationError(f"{name}:{number}: {'/'.join(outcome.task)} occurs twice")
        seen.add(outcome.task)
