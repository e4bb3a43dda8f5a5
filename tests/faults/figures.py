"""What a fault-injection run counts, and the table and page that say it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from tabulate import tabulate

from tests.faults.tree import ROLES
from tests.faults.truncation import TRUNCATED

UNFINISHED = "undisturbed commands that did not finish the run"

WRONG = (
    "finished outcomes lost",
    "finished questions asked again",
    "outcomes duplicated",
    "outcomes that differ",
    "pages that differ",
    UNFINISHED,
)
"""What must stay 0."""

EVERYTHING = "everything at once"
KILLED = (*ROLES, EVERYTHING)

LOOKED_AT = ("commands started", "runs compared", "outcomes compared", "pages compared")

_PAGE = """\
# Faults

A run that is killed is started again with the same command, until that command ends by itself; then
what it left is compared with what an undisturbed run left. A kill is a SIGKILL at a random moment,
of one process of the run (drawn by what part of the engine it is) or of all of them at once. The
latter may be a power cut: one of the files that a run writes then ends at a random byte. The table
of how long probes took and metrics in seconds are left out of the comparison, and nothing else is.

Made by `{command}` on {date}, seed {seed}.

{table}

- *finished outcomes lost*: an answer was a whole line of a journal or a record after a kill, and is
  not in the records at the end, or is there as another.
- *finished questions asked again*: such a question was put to a probe once more.
- *outcomes duplicated*: a question is answered twice in the records at the end.
- *outcomes that differ*, *pages that differ*: from the undisturbed run's; missing ones and ones too
  many count as well.
- *undisturbed commands that did not finish the run*: the command ran to its end, nobody killed any
  part of it, and there was still something to do.
"""


@dataclass
class Tally:
    """The figures of one project's campaign; `seconds` of wall time, `memory` in MB."""

    kills: Counter[str] = field(default_factory=Counter)
    cuts: Counter[str] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    memory: float = 0.0

    @property
    def wrong(self) -> int:
        """How much was found that must not be."""
        return sum(self.counts[name] for name in WRONG)


def table(tallies: Mapping[str, Tally]) -> str:
    """The figures, a column for each campaign, as a table of Markdown."""
    columns = [_column(tally) for tally in tallies.values()]
    rows = [(name, *(column[name] for column in columns)) for name in _column(Tally())]
    return tabulate(rows, headers=["", *tallies], tablefmt="github", disable_numparse=True)


def _column(tally: Tally) -> dict[str, object]:
    return {
        "kills": tally.kills.total(),
        **{f"- of {kind}": tally.kills[kind] for kind in KILLED},
        "files truncated": tally.cuts.total(),
        **{f"- {kind}": tally.cuts[kind] for kind in TRUNCATED},
        **{name: tally.counts[name] for name in LOOKED_AT},
        **{f"**{name}**": f"**{tally.counts[name]}**" for name in WRONG},
        "seconds": round(tally.seconds),
        "largest process, MB": round(tally.memory),
    }


def page(tallies: Mapping[str, Tally], *, command: str, date: str, seed: int) -> str:
    """The page that is kept under docs."""
    return _PAGE.format(command=command, date=date, seed=seed, table=table(tallies))
