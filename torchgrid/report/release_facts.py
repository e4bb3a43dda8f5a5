"""The releases of torch that exist, with their dates: a fact file that ships with torchgrid."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files

from packaging.version import Version


@dataclass(frozen=True, kw_only=True)
class KnownReleases:
    """The releases that exist, each with the day of its wheels, such as "2025-06-04".

    `checked` is the day on which the list was made: nothing is known of later releases.
    """

    checked: str
    dates: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The releases, oldest first."""
        return tuple(sorted(self.dates, key=Version))

    @property
    def newest(self) -> str | None:
        """The newest release; None if the list is empty."""
        return self.names[-1] if self.names else None

    def find_month(self, release: str) -> str | None:
        """Find the month of a release, such as "2025-06"; None if its date is unknown.

        A build such as `2.9.1+cu130` has the month of its release.
        """
        date = self.dates.get(release.partition("+")[0])
        return None if date is None else date[: len("2025-06")]


@cache
def read_known_releases() -> KnownReleases:
    """Read the fact file."""
    text = (files("torchgrid.report") / "facts" / "releases.toml").read_text(encoding="utf-8")
    found = tomllib.loads(text)
    dates = {name: date.isoformat() for name, date in found["releases"].items()}
    return KnownReleases(checked=found["checked"].isoformat(), dates=dates)
