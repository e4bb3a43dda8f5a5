"""What of a cell is asked: what has no outcome that holds, or what the user restricts it to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase

from torchgrid.model.outcome import Outcome, Task
from torchgrid.model.verdict import SILENT, Verdict
from torchgrid.records.keys import Keys, holds

Known = Mapping[Task, Outcome]

FAILED, MISSING, STALE = "failed", "missing", "stale"
WORDS = (FAILED, MISSING, STALE)


@dataclass(frozen=True, kw_only=True)
class Selection:
    """What stays of a cell's outcomes, and what is asked.

    `kept` are the outcomes that stay until a new answer replaces them, `answered` the tasks that
    are not asked. `only` are the tasks that may be asked, `probe` is a glob over their probes; None
    for all.
    """

    kept: Known
    answered: frozenset[Task]
    only: tuple[Task, ...] | None = None
    probe: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing can be asked."""
        return self.only == ()


def select_tasks(word: str | None, there: Known, keys: Keys) -> Selection:
    """What to ask of a cell whose outcomes so far are `there` and whose keys are now `keys`.

    | word      | what is asked                                               |
    |-----------|-------------------------------------------------------------|
    | None      | what has no outcome whose key holds                         |
    | `failed`  | what failed, crashed, timed out or ran out of memory, again |
    | `missing` | what has no outcome; one whose key no longer holds stays    |
    | `find_stale`   | what has an outcome whose key no longer holds               |
    | a glob    | of the probes it matches, what has no outcome that holds    |
    """
    match word:
        case None:
            gone = set(find_stale(there, keys))
            holds = {task: outcome for task, outcome in there.items() if task not in gone}
            return Selection(kept=holds, answered=frozenset(holds))
        case "failed":
            return select_again(there, (t for t, o in there.items() if keys.of(t) and is_failed(o)))
        case "missing":
            return Selection(kept=there, answered=frozenset(there))
        case "stale":
            return select_again(there, filter(keys.of, find_stale(there, keys)))
        case glob:
            matching = (task for task in find_stale(there, keys) if fnmatchcase(task.probe, glob))
            return replace(select_again(there, matching), only=None, probe=glob)


def select_again(there: Known, tasks: Iterable[Task]) -> Selection:
    """These tasks alone, though they were answered."""
    again = tuple(tasks)
    return Selection(kept=there, answered=frozenset(there).difference(again), only=again)


def find_stale(there: Known, keys: Keys) -> list[Task]:
    """The tasks whose outcome's key no longer holds, or that are no longer asked."""
    return [task for task, outcome in there.items() if not holds(outcome, keys)]


def is_failed(outcome: Outcome) -> bool:
    """Whether an outcome is evidence against a module."""
    return outcome.verdict not in (Verdict.PASS, *SILENT)
