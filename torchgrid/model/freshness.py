"""The age of records, and the policy that says when one is too old to rely on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from torchgrid.model.cell import find_channel, sort_key, split_id
from torchgrid.model.outcome import Record

NO_DATE = "no date"


@dataclass(frozen=True, kw_only=True)
class FreshnessPolicy:
    """The days after which a record is too old, by the channel of its torch."""

    release: int = 60
    candidate: int = 14
    nightly: int = 7

    def find_limit(self, cell: str) -> int:
        """Find the days for a cell, by its name."""
        days: int = getattr(self, find_channel(split_id(cell).release))
        return days

    def __str__(self) -> str:
        return (
            f"releases {self.release} days, candidates {self.candidate}, nightlies {self.nightly}"
        )


DEFAULT_POLICY = FreshnessPolicy()
"""The policy of a matrix that has none."""


@dataclass(frozen=True, kw_only=True)
class CellAge:
    """A record's last run and its age in days; `age` is None without a date that can be true."""

    cell: str
    date: str | None
    age: int | None
    limit: int

    @property
    def is_old(self) -> bool:
        """True if the record is older than the policy allows, or has no date that can be true."""
        return self.age is None or self.age > self.limit

    def __str__(self) -> str:
        if self.date is None:
            return NO_DATE
        return f"{self.date}, {'not a past day' if self.age is None else f'{self.age} days ago'}"


def parse_day(text: str | None) -> dt.date | None:
    """Parse a day such as `2026-11-26`; None for anything else."""
    try:
        return None if text is None else dt.date.fromisoformat(text)
    except ValueError:
        return None


def measure_ages(
    records: Sequence[Record], policy: FreshnessPolicy, today: dt.date | None = None
) -> tuple[CellAge, ...]:
    """Measure the ages of records in days: first those without a date, then the oldest.

    `today` is by default the day of the newest run among the records. A day after tomorrow, of a
    machine whose clock is wrong, gives no age: it would hide forever that no run follows.
    """
    found = []
    today = today or find_newest_day(records) or dt.date.min
    for record in records:
        day = parse_day(record.date)
        # Records are dated in UTC, and `today` may be of another time zone.
        age = None if day is None or (day - today).days > 1 else max((today - day).days, 0)
        limit = policy.find_limit(record.cell)
        found.append(CellAge(cell=record.cell, date=record.date, age=age, limit=limit))
    return tuple(sorted(found, key=_rank_age))


def _rank_age(each: CellAge) -> tuple[object, ...]:
    return each.age is not None, -(each.age or 0), sort_key(each.cell)


def find_newest_day(records: Iterable[Record]) -> dt.date | None:
    """Find the day of the newest run among records; None if no record has a date."""
    return max(filter(None, (parse_day(record.date) for record in records)), default=None)
