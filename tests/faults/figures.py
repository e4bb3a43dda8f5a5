"""The figures of a fault-injection run, and the table and page of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from tabulate import tabulate

from tests.faults.tree import ROLES
from tests.faults.truncation import TRUNCATED

LOST = "finished outcomes lost"
REPEATED = "finished probes run again"
DUPLICATED = "outcomes duplicated"
DIFFERENT_OUTCOMES = "outcomes that differ"
DIFFERENT_PAGES = "pages that differ"
UNFINISHED = "undisturbed commands that did not finish the run"

WRONG = (LOST, REPEATED, DUPLICATED, DIFFERENT_OUTCOMES, DIFFERENT_PAGES, UNFINISHED)
"""The figures that must stay 0."""

EVERYTHING = "everything at once"
KILLED = (*ROLES, EVERYTHING)

COMMANDS = "commands started"
RUNS = "runs compared"
OUTCOMES = "outcomes compared"
PAGES = "pages compared"

_PAGE = f"""\
# Faults

torchgrid promises that a killed run loses no finished outcome and repeats no finished probe. This
page measures that.

## How it is measured

The campaign kills a run at random moments. It starts the same command again until that command ends
by itself. Then it compares the records and pages with those of an undisturbed run.

- A kill is a SIGKILL. It hits one process of the run, or all processes at once. The campaign draws
  the process by its part of the engine.
- A kill of all processes can stand for a power cut. Then one of the files that a run writes ends at
  a random byte.
- The comparison leaves out metrics in seconds and the table of how long probes took. It leaves out
  nothing else.

## Result

Made by `{{command}}` on {{date}}, seed {{seed}}.

{{table}}

The rows in bold must be 0:

- *{LOST}*: after a kill, an outcome was a whole line of a journal or a record. At
  the end the records do not have it, or have another one.
- *{REPEATED}*: a probe with such an outcome ran once more.
- *{DUPLICATED}*: the records have two outcomes for one probe at the end.
- *{DIFFERENT_OUTCOMES}*, *{DIFFERENT_PAGES}*: from those of the undisturbed run. Missing ones and
  extra ones count as well.
- *{UNFINISHED}*: no part of the command was killed, the command
  ended, and probes were still left to run.
"""


@dataclass
class CampaignCounts:
    """The figures of one project's campaign; `seconds` of wall time, `memory` in MB."""

    kills: Counter[str] = field(default_factory=Counter)
    cuts: Counter[str] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    memory: float = 0.0

    @property
    def wrong(self) -> int:
        """The sum of the figures that must stay 0."""
        return sum(self.counts[name] for name in WRONG)

    def list_rows(self) -> dict[str, object]:
        """List the figures by the names of their rows."""
        return {
            "kills": self.kills.total(),
            **{f"- of {kind}": self.kills[kind] for kind in KILLED},
            "files truncated": self.cuts.total(),
            **{f"- {kind}": self.cuts[kind] for kind in TRUNCATED},
            **{name: self.counts[name] for name in (COMMANDS, RUNS, OUTCOMES, PAGES)},
            **{f"**{name}**": f"**{self.counts[name]}**" for name in WRONG},
            "seconds": round(self.seconds),
            "largest process, MB": round(self.memory),
        }


def format_table(campaigns: Mapping[str, CampaignCounts]) -> str:
    """Format the figures as a table of Markdown, a column for each campaign."""
    columns = [counts.list_rows() for counts in campaigns.values()]
    names = CampaignCounts().list_rows()
    rows = [(name, *(column[name] for column in columns)) for name in names]
    return tabulate(rows, headers=["", *campaigns], tablefmt="github", disable_numparse=True)


def format_page(
    campaigns: Mapping[str, CampaignCounts], *, command: str, date: str, seed: int
) -> str:
    """Format the page that is kept in docs."""
    return _PAGE.format(command=command, date=date, seed=seed, table=format_table(campaigns))
