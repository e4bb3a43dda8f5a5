"""A cell: one torch release from one source on one Python, plus extra requirements."""

from __future__ import annotations

import re
from dataclasses import dataclass

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

_ID = re.compile(
    r"torch(?P<torch>\d+(?:\.\d+)*)-(?P<source>[^-]+)-py(?P<python>\d+\.\d+)(?P<build>t?)(?P<extras>.*)"
)


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One column of the world under test.

    `torch` is a release ("2.9.1"), `source` where its wheel comes from ("pypi", or a variant of
    PyTorch's own index such as "cpu" or "cu126"), `python` a minor version ("3.11"), `extras`
    further requirements (PEP 508) installed beside it.
    """

    torch: str
    source: str
    python: str
    extras: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Readable and stable: `torch2.9.1-pypi-py3.11+setuptools`."""
        extras = "".join(f"+{canonicalize_name(Requirement(extra).name)}" for extra in self.extras)
        return f"torch{self.torch}-{self.source}-py{self.python}{extras}"

    @property
    def requirements(self) -> tuple[str, ...]:
        """What an installer is asked for (PEP 508)."""
        return (f"torch=={self.torch}", *self.extras)


def newest_first(cell_id: str) -> tuple[object, ...]:
    """Sort key over cell ids: newest torch, then newest Python, then source and extras."""
    match = _ID.fullmatch(cell_id)
    if match is None:
        return (1, cell_id)
    torch, python = Version(match["torch"]).release, Version(match["python"]).release
    descending = tuple(-part for part in (*(*torch, 0, 0, 0)[:3], *(*python, 0)[:2]))
    return (0, *descending, match["source"], match["build"], match["extras"])
