"""The rows that matrix.toml lacks, as a patch made from the lists of indexes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from torchgrid.config.matrix import Matrix, read_matrix
from torchgrid.config.torch_rows import (
    ProposedRow,
    add_rows,
    check_text,
    read_text,
    render_patch,
    write_text,
)
from torchgrid.environments import package_index, uv_index
from torchgrid.environments.package_index import IndexedWheel
from torchgrid.model.cell import Cell, PackageIndex
from torchgrid.model.errors import Exit, NothingTestedError
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.report.run_summary import cut_line
from torchgrid.runs import proposals
from torchgrid.runs.proposals import PYPI, Listing
from torchgrid.system.place import read_platform

Echo = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Request:
    """A request for rows: `previews` adds candidates and nightly builds, `write` the rows found."""

    previews: bool = False
    write: bool = False
    as_json: bool = False


@dataclass(kw_only=True)
class Discovery:
    """The rows that matrix.toml lacks, and the platforms of the newest release without a record.

    `not_asked` names the indexes that did not respond, each with its error.
    """

    rows: list[ProposedRow] = field(default_factory=list)
    platforms: list[str] = field(default_factory=list)
    not_asked: list[str] = field(default_factory=list)


def print_discovery(project: Project, request: Request, echo: Echo, log: Echo) -> Exit:
    """Print the patch that adds what matrix.toml lacks, or write it; `log` prints words about it.

    Raises NothingTestedError if the index of packages does not respond.
    """
    matrix = read_matrix(project.matrix)
    before = read_text(project.matrix)
    found = discover(matrix, store.read_records(project.accepted), previews=request.previews)
    after = add_rows(before, found.rows)
    check_text(project.matrix, after, matrix)
    patch = tuple(render_patch(project.matrix.name, before, after))
    if request.write and found.rows:
        write_text(project.matrix, before, after)
    if request.as_json:
        echo(json.dumps(describe_discovery(found, patch), indent=2))
        return Exit.HELD
    for line in render_words(found, project.matrix.name):
        log(cut_line(line))
    if request.write and found.rows:
        log(f"wrote {project.matrix.name}; next: `nox -s plan -- --profile full`")
    else:
        for line in patch:
            echo(line)
    return Exit.HELD


def discover(matrix: Matrix, records: Sequence[Record], *, previews: bool) -> Discovery:
    """Find what a matrix lacks; raises NothingTestedError if the main index does not respond."""
    # Nothing can be added to a torch that a machine or an image has already.
    cells = [cell for cell in matrix.cells if cell.existing is None]
    wheels = package_index.read_index(uv_index.find_index_address())
    listing = proposals.make_listing(PYPI, wheels, read_platform())
    found = Discovery(platforms=proposals.list_platforms(wheels, records))
    main = [cell for cell in cells if cell.index is None]
    for source in proposals.list_followers(main):
        own = [cell for cell in main if cell.source == source]
        rows = proposals.propose_releases(own, replace(listing, source=source), is_main=True)
        found.rows += [row for row in rows if source == PYPI or _has_build(row, source, found)]
    if previews:
        found.rows += proposals.propose_previews(main, listing)
    for index in {cell.index.name: cell.index for cell in cells if cell.index}.values():
        _read_own_index(index, cells, found, previews=previews)
    found.rows += proposals.propose_pythons(cells, listing)
    found.rows += proposals.propose_variants(
        cells, listing, _find_variants(cells, records, listing, found)
    )
    return found


def _read_own_index(
    index: PackageIndex, cells: Sequence[Cell], found: Discovery, *, previews: bool
) -> None:
    """Add what an index that matrix.toml names has and its cells lack."""
    own = [cell for cell in cells if cell.source == index.name]
    try:
        wheels: Sequence[IndexedWheel] = package_index.read_index(index.url)
    except NothingTestedError as error:
        found.not_asked.append(f"index.{index.name}: {error}")
        return
    listing = proposals.make_listing(index.name, wheels, read_platform(), index.local)
    found.rows += proposals.propose_releases(own, listing, is_main=False)
    if previews:
        found.rows += proposals.propose_previews(own, listing)


def _has_build(row: ProposedRow, variant: str, found: Discovery) -> bool:
    """Tell whether PyTorch's own index has the build of a row; False if it does not respond."""
    try:
        return uv_index.has_variant(row.release, variant, *row.python)
    except NothingTestedError as error:
        found.not_asked.append(f"{variant} of {row.release}: {error}")
        return False


def _find_variants(
    cells: Sequence[Cell], records: Sequence[Record], listing: Listing, found: Discovery
) -> list[str]:
    """Find builds of the newest release in PyTorch's own index that nothing covers."""
    names = proposals.select_variants(uv_index.list_cuda_variants(), cells, records)
    if not names or not listing.finals:
        return []
    newest = listing.finals[-1]
    python = proposals.choose_python(cells, listing.list_pythons(newest))
    try:
        return [name for name in names if uv_index.has_variant(str(newest), name, python)]
    except NothingTestedError as error:
        found.not_asked.append(f"{', '.join(names)} of {newest}: {error}")
        return []


def render_words(found: Discovery, name: str) -> Iterator[str]:
    """Yield what was found in words, one line each."""
    if not found.rows:
        yield f"{name} has every release, Python and build that the index has"
    for row in found.rows:
        words = [f"{row.release} on Python {', '.join(row.python)}"]
        if row.source != (PYPI,):
            words.append(f"from {', '.join(row.source)}")
        if row.replaces:
            words.append(f"in place of {row.replaces}")
        yield f"{name} lacks {' '.join(words)}: {row.why}"
    if found.platforms:
        yield "the newest release has wheels for platforms without a record:"
        yield f"  {', '.join(found.platforms)}"
    for line in found.not_asked:
        yield f"not asked: {line}"


def describe_discovery(found: Discovery, patch: Sequence[str]) -> dict[str, Any]:
    """Describe a discovery, and the patch that adds its rows, as JSON."""
    keys = ("release", "source", "python", "profiles", "probes", "encodings", "replaces", "why")
    return {
        "rows": [
            {key: getattr(row, key) for key in keys} | {"with": row.extras} for row in found.rows
        ],
        "platforms": found.platforms,
        "not_asked": found.not_asked,
        "patch": "".join(f"{line}\n" for line in patch),
    }
