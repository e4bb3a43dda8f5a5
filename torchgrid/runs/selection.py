"""The selection of a cell's tasks: those without a current outcome, or those the user names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase

from torchgrid.contract import Task
from torchgrid.model.outcome import Outcome
from torchgrid.records.keys import Keys, is_current

Known = Mapping[Task, Outcome]

FAILED, MISSING, STALE = "failed", "missing", "stale"
WORDS = (FAILED, MISSING, STALE)


@dataclass(frozen=True, kw_only=True)
class Selection:
    """The outcomes of a cell that are kept, and the tasks that run.

    `kept` are the outcomes that stay until new ones replace them, `skipped` the tasks that do not
    run. `only` are the tasks that may run, `probe` is a glob over their probes. Each is None if it
    does not restrict the run.
    """

    kept: Known
    skipped: frozenset[Task]
    only: tuple[Task, ...] | None = None
    probe: str | None = None

    @property
    def is_empty(self) -> bool:
        """True if no task can run."""
        return self.only == ()


def select_tasks(word: str | None, known: Known, keys: Keys) -> Selection:
    """Select what to run of a cell with some `known` outcomes, whose keys are now `keys`.

    | word      | tasks that run                                                       |
    |-----------|----------------------------------------------------------------------|
    | None      | those without an outcome, or whose outcome is stale                  |
    | `failed`  | those that failed, crashed, timed out or ran out of memory           |
    | `missing` | those without an outcome; a stale one is kept                        |
    | `stale`   | those whose outcome is stale                                         |
    | a glob    | of the probes it matches, those without an outcome, or with a stale  |

    An outcome is stale if its key is not the task's key now.
    """
    # The words are literals here: a pattern that is a bare name would match anything.
    match word:
        case None:
            stale = set(find_stale(known, keys))
            kept = {task: outcome for task, outcome in known.items() if task not in stale}
            return Selection(kept=kept, skipped=frozenset(kept))
        case "failed":
            # The key is empty if the cell no longer has the task.
            failed = (t for t, o in known.items() if keys.compute_key(t) and o.is_broken)
            return select_again(known, failed)
        case "missing":
            return Selection(kept=known, skipped=frozenset(known))
        case "stale":
            return select_again(known, filter(keys.compute_key, find_stale(known, keys)))
        case glob:
            # No list of tasks: those that have no outcome yet run as well.
            matching = (task for task in find_stale(known, keys) if fnmatchcase(task.probe, glob))
            return replace(select_again(known, matching), only=None, probe=glob)


def select_again(known: Known, tasks: Iterable[Task]) -> Selection:
    """Select these tasks alone, though they have outcomes."""
    again = tuple(tasks)
    return Selection(kept=known, skipped=frozenset(known).difference(again), only=again)


def find_stale(known: Known, keys: Keys) -> list[Task]:
    """Find the tasks whose outcome's key has changed, or that the cell no longer has."""
    return [task for task, outcome in known.items() if not is_current(outcome, keys)]
