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
    """One environment of the matrix, and the probes and encodings that it is for.

    `torch` is a release ("2.9.1"), `source` where its wheel comes from ("pypi", or a variant of
    PyTorch's own index such as "cpu" or "cu126"), `python` a minor version ("3.11"). `extras` are
    further requirements (PEP 508) installed beside it, `requires` those of the encodings that the
    cell tests. `build` are the packages that are built from source, for which a row gives a reason.
    `probes` and `encodings` are globs over the names of what the cell runs.
    """

    torch: str
    source: str
    python: str
    extras: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    build: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    probes: tuple[str, ...] = ("*",)
    encodings: tuple[str, ...] = ("*",)

    @property
    def id(self) -> str:
        """The readable and stable name of the cell: `torch2.9.1-pypi-py3.11+setuptools`."""
        beside = (*self.extras, *self.requires)
        names = dict.fromkeys(canonicalize_name(Requirement(text).name) for text in beside)
        extras = "".join(f"+{name}" for name in names)
        return f"torch{self.torch}-{self.source}-py{self.python}{extras}"

    @property
    def requirements(self) -> tuple[str, ...]:
        """The requirements for an installer (PEP 508)."""
        return (f"torch=={self.torch}", *self.extras, *self.requires)


@dataclass(frozen=True, kw_only=True)
class Parts:
    """The parts of a cell's name: its release, its source and Python, and its extra packages."""

    release: str
    variant: str
    extras: tuple[str, ...] = ()


def split_id(cell_id: str) -> Parts:
    """Split a cell's name into its parts; a name of another form is a release of its own."""
    match = _ID.fullmatch(cell_id)
    if match is None:
        return Parts(release=cell_id, variant="")
    # PyPI is the usual source and left out.
    source = "" if match["source"] == "pypi" else f"{match['source']}-"
    return Parts(
        release=match["torch"],
        variant=f"{source}py{match['python']}{match['build']}",
        extras=tuple(filter(None, match["extras"].split("+"))),
    )


def sort_key(cell_id: str) -> tuple[object, ...]:
    """Return a key that sorts names of cells: newest torch, newest Python, source, extras.

    A name of another form comes last.
    """
    match = _ID.fullmatch(cell_id)
    if match is None:
        return (1, cell_id)
    torch, python = Version(match["torch"]).release, Version(match["python"]).release
    # Padded, so that "2.9" and "2.9.1" compare. Negative numbers put the newest first.
    descending = tuple(-part for part in (*(*torch, 0, 0, 0)[:3], *(*python, 0)[:2]))
    return (0, *descending, match["source"], match["build"], match["extras"])
