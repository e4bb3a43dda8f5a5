"""Content keys: digests of everything that an outcome depends on."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from torchgrid.contract import CELL, Task
from torchgrid.model.outcome import Outcome, Record
from torchgrid.system.digest import compute_digest

log = logging.getLogger("torchgrid")


@dataclass(frozen=True, kw_only=True)
class Keys:
    """The digests of everything that a cell's outcomes depend on.

    `environment` covers lock file, source and interpreter build, `harness` the code that runs the
    probes. `encodings` covers rows and sources by encoding, `themes` the sources of probes by
    theme. `host` holds the facts of the machine themselves. `select` holds the globs that choose
    probes: those that the cell runs, and those that each encoding skips.
    """

    environment: str
    host: Mapping[str, str]
    harness: str
    encodings: Mapping[str, str]
    themes: Mapping[str, str]
    select: Mapping[str, Sequence[str]]

    @property
    def suite(self) -> str:
        """The key of all outcomes together: if it is unchanged, there is nothing to run."""
        return compute_digest(self._base, self.encodings, self.themes, self.select)

    def compute_key(self, task: Task) -> str:
        """Compute the key of an outcome; empty if the cell no longer has the encoding or theme.

        Equal keys mean equal outcomes, so a task runs again if and only if its key changed.
        """
        parts = task.encoding, task.probe.partition(".")[0]
        if parts not in self._known:
            encoding, theme = parts
            exists = theme in self.themes and (encoding == CELL or encoding in self.encodings)
            self._known[parts] = (
                compute_digest(self._base, self.encodings.get(encoding, CELL), self.themes[theme])
                if exists
                else ""
            )
        return self._known[parts]

    @cached_property
    def _known(self) -> dict[tuple[str, str], str]:
        """Keys by encoding and theme: the thousand tasks of a cell have a few hundred keys."""
        return {}

    @cached_property
    def _base(self) -> str:
        """The digest of the parts that every outcome of the cell depends on."""
        return compute_digest(self.environment, self.host, self.harness)


def list_changes(before: Keys, after: Keys, task: Task) -> tuple[str, ...]:
    """List in words which parts of a task's key differ between `before` and `after`."""
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


def parse_keys(written: Mapping[str, Any] | None) -> Keys | None:
    """Parse the keys that a journal or a record holds; None if another version wrote them."""
    try:
        return None if written is None else Keys(**written)
    except TypeError:
        return None


def keep_current(record: Record) -> Record:
    """Return a record without outdated outcomes; a warning is logged if there were any.

    A run of some probes leaves the outcomes of other probes in the record. An earlier project,
    environment or host may have produced those.
    """
    outdated = find_outdated(record)
    if not outdated:
        return record
    log.warning(
        "%s: %d outcomes do not count, since what they depend on has changed; run it again",
        *(record.cell, len(outdated)),
    )
    return replace(record, outcomes=tuple(o for o in record.outcomes if o.task not in outdated))


def find_outdated(record: Record) -> frozenset[Task]:
    """Find the tasks whose outcome does not match the keys in the record's head.

    Earlier versions wrote heads without keys. Every outcome of such a record counts.
    """
    keys = parse_keys(record.keys)
    if keys is None:
        return frozenset()
    return frozenset(outcome.task for outcome in record.outcomes if not is_current(outcome, keys))


def is_current(outcome: Outcome, keys: Keys) -> bool:
    """Tell whether an outcome was produced under the given keys."""
    return bool(outcome.key) and outcome.key == keys.compute_key(outcome.task)
