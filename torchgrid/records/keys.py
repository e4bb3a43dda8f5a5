"""Content keys: an outcome is asked again when, and only when, something it depends on changed."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from torchgrid.config import source_files
from torchgrid.config.matrix import Matrix, encodings_of
from torchgrid.config.source_files import SourceTree
from torchgrid.model.cell import Cell
from torchgrid.model.encoding import EncodingSpec
from torchgrid.model.outcome import CELL, Outcome, Record, Task
from torchgrid.model.project import PACKAGE, Project
from torchgrid.system import host
from torchgrid.system.digest import digest

log = logging.getLogger("torchgrid")


@dataclass(frozen=True, kw_only=True)
class Keys:
    """What a cell's outcomes depend on, as digests; of the host, its facts themselves.

    `environment` covers lock, source and interpreter build, `harness` the code that asks,
    `encodings` rows and sources by name, `themes` the probes' sources. `select` says which probes
    are asked, in globs: of the cell, and what its encodings skip.
    """

    environment: str
    host: Mapping[str, str]
    harness: str
    encodings: Mapping[str, str]
    themes: Mapping[str, str]
    select: Mapping[str, Sequence[str]]

    @property
    def suite(self) -> str:
        """The key of everything that can be asked: equal keys, nothing to do."""
        return digest(self._base, self.encodings, self.themes, self.select)

    def of(self, task: Task) -> str:
        """The key of one outcome; empty for a question that is no longer asked."""
        parts = task.encoding, task.probe.partition(".")[0]
        if parts not in self._made:
            self._made[parts] = self._of(*parts)
        return self._made[parts]

    def _of(self, encoding: str, theme: str) -> str:
        if encoding not in self.encodings and encoding != CELL:
            return ""
        if theme not in self.themes:
            return ""
        return digest(self._base, self.encodings.get(encoding, CELL), self.themes[theme])

    @cached_property
    def _made(self) -> dict[tuple[str, str], str]:
        """Keys by encoding and theme: a cell's thousand questions have a few hundred."""
        return {}

    @cached_property
    def _base(self) -> str:
        """What every outcome of the cell depends on."""
        return digest(self.environment, self.host, self.harness)


def list_changes(before: Keys, after: Keys, task: Task) -> tuple[str, ...]:
    """What changed of all that one outcome depends on, in words; empty where nothing did."""
    theme = task.probe.partition(".")[0]
    parts = {
        "its environment (lock, source or build of Python)": (
            before.environment,
            after.environment,
        ),
        "the harness": (before.harness, after.harness),
        **{
            f"the host's {name}": (before.host.get(name), after.host.get(name))
            for name in sorted({*before.host, *after.host})
        },
        f"the encoding {task.encoding} (its row or its source)": (
            before.encodings.get(task.encoding),
            after.encodings.get(task.encoding),
        ),
        f"the probes of {theme}": (before.themes.get(theme), after.themes.get(theme)),
    }
    return tuple(words for words, (was, now) in parts.items() if was != now)


def read_keys(written: Mapping[str, Any] | None) -> Keys | None:
    """Keys as a journal holds them; None for those of another version."""
    try:
        return None if written is None else Keys(**written)
    except TypeError:
        return None


def keep_current(record: Record) -> Record:
    """A record with the outcomes alone that depend on what its head says, which is told.

    A run that asked a part leaves others in it that an earlier project, environment or host
    answered.
    """
    gone = find_foreign(record)
    if not gone:
        return record
    log.warning(
        "%s: %d outcomes do not count, since what they depend on has changed; run it again",
        *(record.cell, len(gone)),
    )
    return replace(record, outcomes=tuple(o for o in record.outcomes if o.task not in gone))


def find_foreign(record: Record) -> frozenset[Task]:
    """The questions whose answers depend on other things than the record's head says.

    A head that says nothing, as earlier versions wrote it, is held against none.
    """
    said = read_keys(record.keys)
    if said is None:
        return frozenset()
    return frozenset(outcome.task for outcome in record.outcomes if not holds(outcome, said))


def holds(outcome: Outcome, keys: Keys) -> bool:
    """Whether an outcome was made of what these keys say."""
    return bool(outcome.key) and outcome.key == keys.of(outcome.task)


@dataclass(frozen=True, kw_only=True)
class SourceKeys:
    """The digests of what is written in a project, by name: the same for all its cells."""

    harness: str
    encodings: Mapping[str, str]
    themes: Mapping[str, str]


def read_written(project: Project, matrix: Matrix) -> SourceKeys:
    """What is written now."""
    roots = project.roots(matrix.paths)
    files = SourceTree(project.probes, roots, memo=project.state / "sources.json")
    found = SourceKeys(
        harness=files.digest(PACKAGE / "inside" / "__main__.py"),
        encodings={e.name: _encoding_key(e, files) for e in matrix.encodings},
        themes={
            theme: files.digest(path)
            for theme, path in source_files.find_themes(project.probes).items()
        },
    )
    if project.state.is_dir():
        files.save()
    return found


def compute_keys(known: SourceKeys, matrix: Matrix, cell: Cell, environment: str) -> Keys:
    """The keys of a cell whose environment has the key given."""
    asked = encodings_of(matrix, cell)
    return Keys(
        environment=environment,
        host=host.read_facts(),
        harness=known.harness,
        encodings={e.name: known.encodings[e.name] for e in asked},
        themes=known.themes,
        select={"cell": list(cell.probes), **{e.name: list(e.skip) for e in asked if e.skip}},
    )


def _encoding_key(encoding: EncodingSpec, files: SourceTree) -> str:
    # What is not asked of it changes no answer.
    row = replace(encoding, skip=()).as_job()
    found = {target: files.file_of(target.partition(":")[0]) for target in _targets(row)}
    own = {target: file for target, file in found.items() if file is not None}
    return digest(_placeless(row, own), files.digest(*own.values()))


def _targets(row: Any) -> Iterator[str]:
    """Yield the targets that a row names, those of nested arguments included."""
    if isinstance(row, dict):
        if ":" in str(row.get("target")):
            yield str(row["target"])
        yield from (target for value in row.values() for target in _targets(value))
    elif isinstance(row, list):
        yield from (target for value in row for target in _targets(value))


def _placeless(row: Any, own: Collection[str]) -> Any:
    """Return a row whose own targets do not say in which module they lie."""
    if isinstance(row, dict):
        return {
            key: f":{value.partition(':')[2]}"
            if key == "target" and value in own
            else _placeless(value, own)
            for key, value in row.items()
        }
    return [_placeless(value, own) for value in row] if isinstance(row, list) else row
