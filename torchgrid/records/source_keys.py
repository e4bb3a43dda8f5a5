"""The keys of a cell, computed from the sources of a project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from torchgrid.config import probes, source_files
from torchgrid.config.matrix import Matrix, select_encodings
from torchgrid.config.source_files import SourceTree
from torchgrid.contract import CELL
from torchgrid.model.cell import Cell
from torchgrid.model.project import PACKAGE, Project
from torchgrid.records.keys import Keys
from torchgrid.system import host
from torchgrid.system.digest import compute_digest


@dataclass(frozen=True, kw_only=True)
class SourceKeys:
    """The digests of a project's sources, by name: the same for all its cells."""

    harness: str
    encodings: Mapping[str, str]
    themes: Mapping[str, str]


def read_source_keys(project: Project, matrix: Matrix) -> SourceKeys:
    """Digest the sources of a project as they are on disk now.

    Parsed sources are kept in the project's state for the next run.
    """
    roots = project.list_roots(matrix.paths)
    sources = SourceTree(project.probes, roots, memo=project.state / "sources.json")
    encodings = {}
    for encoding in matrix.encodings:
        own: set[Path] = set()
        # `skip` chooses probes, so it does not change the outcome of any.
        row = sources.strip_modules(replace(encoding, skip=()).serialize(), own)
        encodings[encoding.name] = compute_digest(row, sources.compute_digest(*own))
    keys = SourceKeys(
        harness=sources.compute_digest(PACKAGE / "inside" / "__main__.py"),
        encodings=encodings,
        themes=_digest_themes(project, sources),
    )
    # A project that never ran has no state, and to read its sources creates none.
    if project.state.is_dir():
        sources.save()
    return keys


def _digest_themes(project: Project, sources: SourceTree) -> dict[str, str]:
    """Digest each theme with the themes whose probes about the cell its own probes need."""
    files = source_files.find_themes(project.probes)
    digests = {}
    for theme, path in files.items():
        read = partial(probes.list_needed_themes, theme, path)
        needed = sources.remember(path, probes.__name__, read)
        digests[theme] = sources.compute_digest(path, *(files[n] for n in needed if n in files))
    return digests


def compute_keys(known: SourceKeys, matrix: Matrix, cell: Cell, environment: str) -> Keys:
    """Compute the keys of a cell; `environment` is the key of its environment."""
    encodings = select_encodings(matrix, cell)
    return Keys(
        environment=environment,
        host=host.read_facts(),
        harness=known.harness,
        encodings={each.name: known.encodings[each.name] for each in encodings},
        themes=known.themes,
        select={
            CELL: list(cell.probes),
            **{each.name: list(each.skip) for each in encodings if each.skip},
        },
    )
