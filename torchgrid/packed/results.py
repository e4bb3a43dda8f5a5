"""The file of results: a record as `records.store` has it, written whole each time."""

from __future__ import annotations

import datetime as dt
import json
import os
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from torchgrid.contract import CELL, Kind, Task, Verdict
from torchgrid.model.errors import ConfigurationError
from torchgrid.packed.journal import Event, read_task
from torchgrid.packed.keys import Keys, find_channel, find_place

SCHEMA = 1

_ENCODER = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(", ", ": "))
_SILENT = (Verdict.NOT_TESTED, Verdict.NOT_APPLICABLE, Verdict.BLOCKED)

Outcome = Dict[str, Any]
Redact = Callable[[Any], Any]


@dataclass(frozen=True)
class Scope:
    """What one run was to find out: globs over probes and devices, and the names of encodings."""

    probes: Tuple[str, ...]
    encodings: Tuple[str, ...]
    devices: Tuple[str, ...]

    def covers(self, task: Task) -> bool:
        """Tell whether a task is among those of the scope."""
        return (
            task.encoding in (CELL, *self.encodings)
            and any(fnmatchcase(task.probe, glob) for glob in self.probes)
            and any(fnmatchcase(task.device, glob) for glob in self.devices)
        )

    def serialize(self) -> Dict[str, List[str]]:
        """Return the scope as the head of a file has it."""
        return {
            "probes": list(self.probes),
            "encodings": list(self.encodings),
            "devices": list(self.devices),
        }


@dataclass
class Results:
    """The outcomes that a file holds, by task, and the scopes of the runs that made them.

    `seconds` are those of the stages of a run that ran everything, and `date` is the day, in UTC,
    of the last run that ran a probe.
    """

    path: Path
    pack_id: str
    cell: Optional[str] = None
    scopes: List[Scope] = field(default_factory=list)
    outcomes: Dict[Task, Outcome] = field(default_factory=dict)
    seconds: Dict[str, float] = field(default_factory=dict)
    date: Optional[str] = None

    @property
    def probes(self) -> List[str]:
        """The globs over the probes that the file is about."""
        found = list(dict.fromkeys(glob for scope in self.scopes for glob in scope.probes))
        return ["*"] if "*" in found else found

    @property
    def encodings(self) -> List[str]:
        """The names of the encodings that the file is about."""
        return list(dict.fromkeys(name for scope in self.scopes for name in scope.encodings))

    @property
    def has_evidence(self) -> bool:
        """True if a module was tested, or the cell in a file that is about no module."""
        of_modules = [o for o in self.outcomes.values() if o["encoding"] != CELL]
        chosen = of_modules or list(self.outcomes.values())
        return any(Verdict(outcome["verdict"]) not in _SILENT for outcome in chosen)

    def add_scope(self, scope: Scope) -> None:
        """Add what another run is to find out."""
        if scope not in self.scopes:
            self.scopes.append(scope)

    def add(self, events: Sequence[Event], keys: Keys, clean: Redact) -> None:
        """Add the outcomes of a journal, under the keys of its run."""
        if events:
            self.date = dt.datetime.now(dt.timezone.utc).date().isoformat()
        for event in events:
            task = read_task(event)
            self.outcomes[task] = {
                **task._asdict(),
                "verdict": event["verdict"],
                "reason": event.get("reason"),
                "detail": clean(event.get("detail")),
                "metrics": clean(event.get("metrics") or {}),
                "seconds": event.get("seconds") or 0.0,
                "attempts": 1,
                "key": keys.compute_key(task),
                "kind": event.get("kind") or Kind.REQUIREMENT.value,
                "mends": event.get("mends"),
            }

    def find_current(self, keys: Keys) -> List[Task]:
        """Find the tasks whose outcome has the key that it would get now."""
        return [
            task for task, found in self.outcomes.items() if found["key"] == keys.compute_key(task)
        ]

    def list_missing(self, tasks: Sequence[Task], keys: Keys) -> List[Task]:
        """List the tasks of the file's scopes that have no current outcome."""
        current = set(self.find_current(keys))
        return [
            task
            for task in tasks
            if task not in current and any(scope.covers(task) for scope in self.scopes)
        ]

    def write(self, attestation: Mapping[str, Any], tasks: Sequence[Task], keys: Keys) -> None:
        """Replace the file; raises OSError, and leaves the old one, if that cannot be done.

        `tasks` are all that this machine can run. Once none is missing, the file is whole, and
        outcomes that do not count are left out.
        """
        whole = not self.list_missing(tasks, keys)
        kept = set(self.find_current(keys)) if whole else self.outcomes.keys()
        lines = [_ENCODER.encode(self._make_head(attestation, keys, whole=whole))]
        for task in sorted(kept):
            line = {**self.outcomes[task], "cell": self.cell}
            # Left out where they have their defaults, as in other records.
            if line["kind"] == Kind.REQUIREMENT.value:
                del line["kind"]
            if line["mends"] is None:
                del line["mends"]
            lines.append(_ENCODER.encode(line))
        draft = self.path.with_name(f"{self.path.name}.new")
        with draft.open("wb") as stream:
            # Lone surrogates, as of a file name that is not UTF-8, are escaped.
            text = "".join(f"{line}\n" for line in lines)
            stream.write(text.encode(errors="backslashreplace"))
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(self.path)

    def _make_head(
        self, attestation: Mapping[str, Any], keys: Keys, *, whole: bool
    ) -> Dict[str, Any]:
        """Make the first line of the file; `whole` says that every task has an outcome."""
        place = find_place(attestation)
        found: Dict[str, Any] = {
            "schema": SCHEMA,
            "cell": self.cell,
            "channel": find_channel(str(attestation["torch"])),
            "platform": place.platform,
            "accelerator": place.accelerator,
            "suite": keys.compute_suite() if whole else None,
            "keys": dict(keys.document),
            "attestation": dict(attestation),
            "pack": {"id": self.pack_id, "scopes": [scope.serialize() for scope in self.scopes]},
        }
        optional = {
            "probes": None if self.probes == ["*"] else self.probes,
            "seconds": self.seconds or None,
            "date": self.date,
        }
        return {**found, **{name: each for name, each in optional.items() if each is not None}}


def read_results(path: Path, pack_id: str) -> Results:
    """Read the results of earlier runs of this pack; empty if the file does not exist.

    Raises ConfigurationError for a file that holds anything else: no run replaces it.
    """
    found = Results(path, pack_id)
    if not path.exists():
        return found
    other = "name another --out, or remove the file"
    try:
        first, *rest = path.read_bytes().decode("utf-8").rstrip("\n").split("\n")
        head = json.loads(first)
        made_by = head["pack"]["id"]
        scopes = [Scope(**{k: tuple(v) for k, v in s.items()}) for s in head["pack"]["scopes"]]
        found.cell, found.date = str(head["cell"]), head.get("date")
        found.seconds = dict(head.get("seconds") or {})
        for line in rest:
            outcome = json.loads(line)
            del outcome["cell"]
            defaults = {"kind": Kind.REQUIREMENT.value, "mends": None}
            found.outcomes[read_task(outcome)] = {**defaults, **outcome, "key": str(outcome["key"])}
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        words = f"{type(error).__name__}: {error}"
        raise ConfigurationError(f"{path}: not results of a pack ({words}); {other}") from None
    if made_by != pack_id:
        raise ConfigurationError(
            f"{path}: holds results of another pack, {str(made_by)[:12]}, and this is "
            f"{pack_id[:12]}; {other}"
        )
    found.scopes = scopes
    return found
