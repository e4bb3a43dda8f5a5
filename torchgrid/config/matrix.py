"""The cells, encodings and expectations of matrix.toml, or one line that says what is wrong."""

from __future__ import annotations

import fnmatch
import itertools
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from pydantic import ValidationError

from torchgrid.config.policy import PolicyRow
from torchgrid.config.schema import (
    EncodingRow,
    ExcludeRow,
    ExpectRow,
    MatrixFile,
)
from torchgrid.config.sources import make_sources
from torchgrid.config.spelling import suggest
from torchgrid.config.tensors import AxesRow, InputRow
from torchgrid.config.violations import describe_violation
from torchgrid.contract import CELL, Kind, Verdict
from torchgrid.model.cell import Cell, sort_key
from torchgrid.model.encoding import (
    Argument,
    Axes,
    Constant,
    EncodingSpec,
    Input,
    OtherKind,
    Structure,
)
from torchgrid.model.errors import ConfigurationError, NothingTestedError
from torchgrid.model.expectation import Expectation
from torchgrid.model.freshness import DEFAULT_POLICY, FreshnessPolicy

FULL_PROFILE = "full"
"""The profile of every cell, which no row has to name."""


@dataclass(frozen=True, kw_only=True)
class Matrix:
    """The content of matrix.toml: cells (newest first) and encodings (in the file's order).

    `paths` are folders below the project's root whose modules a target may name.
    """

    path: Path
    cells: tuple[Cell, ...]
    encodings: tuple[EncodingSpec, ...]
    paths: tuple[str, ...] = ()
    expectations: tuple[Expectation, ...] = ()
    policy: FreshnessPolicy = DEFAULT_POLICY

    @property
    def profiles(self) -> tuple[str, ...]:
        """The profiles of the cells, sorted; `full` is always among them."""
        return tuple(sorted({FULL_PROFILE, *itertools.chain(*(c.profiles for c in self.cells))}))


def read_matrix(path: Path) -> Matrix:
    """Read and check a matrix file.

    Raises `ConfigurationError` with the place, what is wrong there, and the nearest right word.
    """
    file = _load_file(path)
    # In this order: cells depend on encodings, and expectations name both.
    encodings = tuple(_make_encodings(path.name, file.encoding))
    cells = _add_derived_cells(path.name, _make_cells(path.name, file), encodings)
    return Matrix(
        path=path,
        cells=cells,
        encodings=encodings,
        paths=file.paths,
        expectations=tuple(_make_expectations(path.name, file.expect, encodings, cells)),
        policy=(file.policy or PolicyRow()).make_policy(),
    )


def find_encoding(matrix: Matrix, name: str, *, step: str | None = None) -> EncodingSpec:
    """Find an encoding by name.

    Raises `ConfigurationError` with the nearest name, or else with `step`, by default the list of
    names.
    """
    by_name = {encoding.name: encoding for encoding in matrix.encodings}
    if name not in by_name:
        listing = f"write one of {', '.join(by_name)}" if by_name else "add an [[encoding]] row"
        hint = suggest(name, by_name) or step or listing
        raise ConfigurationError(f"{matrix.path.name} has no encoding {name!r}; {hint}")
    return by_name[name]


def select_encodings(matrix: Matrix, cell: Cell) -> tuple[EncodingSpec, ...]:
    """Select the encodings that a cell tests: those whose requirements it holds.

    A cell that was made for requirements tests only the encodings that have them.
    """
    return tuple(e for e in matrix.encodings if _is_tested(e, cell))


def require_rows(matrix: Matrix) -> None:
    """Raise NothingTestedError if a matrix has no cell or no encoding."""
    for heading, rows in {"[[torch]]": matrix.cells, "[[encoding]]": matrix.encodings}.items():
        if not rows:
            raise NothingTestedError(f"{matrix.path.name}: there is no {heading} row; add one")


def select_cells(matrix: Matrix, *, profile: str | None, globs: Sequence[str]) -> tuple[Cell, ...]:
    """Select the cells of a profile, of globs over cell ids, or of both.

    Without either, the profile is `default`. Raises `ConfigurationError` for a profile or a glob
    that matches nothing.
    """
    # Globs without a profile select among all cells.
    chosen = FULL_PROFILE if globs and profile is None else profile or "default"
    if chosen not in matrix.profiles:
        raise ConfigurationError(
            f"{matrix.path.name}: no [[torch]] row has the profile {chosen!r}; "
            f"the profiles are {', '.join(matrix.profiles)}"
        )
    cells = tuple(c for c in matrix.cells if chosen in (FULL_PROFILE, *c.profiles))
    ids = [cell.id for cell in matrix.cells]
    for glob in globs:
        if fnmatch.filter([cell.id for cell in cells], glob):
            continue
        place = matrix.path.name
        hint = suggest(glob, ids, cutoff=0.4) or "`nox -s plan -- --profile full` lists the cells"
        # A cell of another profile is the likeliest mistake.
        if profile is not None and fnmatch.filter(ids, glob):
            place = f"profile {profile!r}"
            hint = "leave out --profile, or add the profile to the row"
        raise ConfigurationError(f"--cells {glob!r} matches no cell of {place}; {hint}")
    return tuple(c for c in cells if not globs or any(fnmatch.fnmatch(c.id, g) for g in globs))


def _load_file(path: Path) -> MatrixFile:
    """Parse a matrix file and check each row for itself; raises ConfigurationError."""
    document: dict[str, Any] = {}
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        return MatrixFile.model_validate(document)
    except FileNotFoundError:
        problem = f"not found in {path.parent}; create it beside the noxfile"
    except OSError as error:
        problem = f"cannot be read: {error.strerror}"
    except UnicodeDecodeError as error:
        problem = f"not UTF-8 at byte {error.start}; save it as UTF-8"
    except tomllib.TOMLDecodeError as error:
        problem = f"not TOML: {error}"
    except ValidationError as error:
        problem = describe_violation(error, document)
    raise ConfigurationError(f"{path.name}: {problem}")


def _make_cells(name: str, file: MatrixFile) -> list[Cell]:
    """Make the cells that rows describe, without those that a row excludes.

    Raises ConfigurationError if two cells have one id, or if an `[[exclude]]` row matches no cell.
    """
    found: dict[str, tuple[int, Cell]] = {}
    for number, cell in _expand_rows(name, file):
        if cell.id in found:
            first, there = found[cell.id]
            step = "name each cell once and give it several profiles"
            if cell.extras != there.extras:
                one, other = (" ".join(each.extras) for each in (there, cell))
                step = f"one name can mean one of {one!r} and {other!r} alone, so keep one of them"
            raise ConfigurationError(
                f"{name}: [[torch]] {number}: {cell.id} is already in [[torch]] {first}; {step}"
            )
        found[cell.id] = (number, cell)
    cells = [cell for _, cell in found.values()]
    for number, row in enumerate(file.exclude, start=1):
        if not any(_is_excluded(cell, row) for cell in cells):
            raise ConfigurationError(
                f"{name}: [[exclude]] {number}: matches no cell; correct it or remove it"
            )
    return [cell for cell in cells if not any(_is_excluded(cell, row) for row in file.exclude)]


def _expand_rows(name: str, file: MatrixFile) -> Iterator[tuple[int, Cell]]:
    """Yield each combination of a row's releases, sources and Pythons, with the row's number.

    Raises ConfigurationError for a source that does not exist, or cannot do what a row asks.
    """
    sources = make_sources(name, file)
    for number, excluded in enumerate(file.exclude, start=1):
        sources.check_row(f"{name}: [[exclude]] {number}", excluded)
    for number, row in enumerate(file.torch, start=1):
        sources.check_row(f"{name}: [[torch]] {number}", row)
        for release, source, python in itertools.product(row.release, row.source, row.python):
            cell = Cell(
                torch=release,
                source=source,
                python=python,
                index=sources.indexes.get(source),
                existing=sources.existing.get(source),
                extras=row.with_,
                build=tuple(sorted({each.name for each in row.build})),
                profiles=row.profiles,
                probes=row.probes,
                encodings=row.encodings,
            )
            yield number, cell


def _is_excluded(cell: Cell, row: ExcludeRow) -> bool:
    return (
        (not row.release or cell.torch in row.release)
        and (not row.source or cell.source in row.source)
        and (not row.python or cell.python in row.python)
    )


def _add_derived_cells(
    name: str, cells: Iterable[Cell], encodings: Sequence[EncodingSpec]
) -> tuple[Cell, ...]:
    """Add to each cell those that hold the requirements of encodings; sort them all.

    A cell that tests no encoding is left out, unless the matrix has no encodings. Raises
    ConfigurationError if the cell that an encoding needs has the id of another cell.
    """
    found: dict[str, Cell] = {}
    for cell in cells:
        if not encodings or any(_is_tested(encoding, cell) for encoding in encodings):
            found[cell.id] = cell
        for derived in _derive_cells(cell, encodings):
            there = found.setdefault(derived.id, derived)
            # Requirements of one name may differ, such as in their extras, but only the first cell
            # is kept. It has to test whatever the other one would test.
            for encoding in encodings:
                if _is_tested(encoding, derived) and not _is_tested(encoding, there):
                    one, other = (" ".join((*c.extras, *c.requires)) for c in (there, derived))
                    raise ConfigurationError(
                        f"{name}: {encoding.name!r} cannot be tested in {there.id}, because one "
                        "name cannot mean two sets of requirements; "
                        f"write one requirement in place of {one!r} and {other!r}"
                    )
    return tuple(sorted(found.values(), key=lambda cell: sort_key(cell.id)))


def _derive_cells(cell: Cell, encodings: Sequence[EncodingSpec]) -> Iterator[Cell]:
    """Yield a cell for each set of requirements that encodings have and `cell` does not hold.

    Into an existing torch nothing is installed, so no other cell could hold more.
    """
    if cell.existing is not None:
        return
    missing = [e.requires for e in encodings if e.requires and not _is_tested(e, cell)]
    for requires in dict.fromkeys(missing):
        derived = replace(cell, requires=requires)
        tested = [e for e in encodings if _is_tested(e, derived)]
        if tested:
            wanted = {
                p for e in tested for p in (cell.profiles if e.profiles is None else e.profiles)
            }
            yield replace(
                derived,
                build=tuple(sorted({*cell.build, *(name for e in tested for name in e.build)})),
                profiles=tuple(p for p in cell.profiles if p in wanted),
            )


def _is_tested(encoding: EncodingSpec, cell: Cell) -> bool:
    """Tell whether a cell runs probes on an encoding."""
    if not any(fnmatch.fnmatch(encoding.name, glob) for glob in cell.encodings):
        return False
    if cell.existing is not None:
        return True
    if cell.requires:
        return encoding.requires == cell.requires
    if not encoding.requires:
        return True
    # A requirement of no certain version is met by any.
    held = {*cell.extras, *(Requirement(text).name for text in cell.extras)}
    return set(encoding.requires) <= held


def _make_encodings(name: str, rows: Iterable[EncodingRow]) -> Iterator[EncodingSpec]:
    """Make the encodings; raises ConfigurationError if two rows have one name."""
    seen: dict[str, int] = {}
    for number, row in enumerate(rows, start=1):
        if row.name in seen:
            raise ConfigurationError(
                f"{name}: [[encoding]] {number}: {row.name!r} is already the name of "
                f"[[encoding]] {seen[row.name]}; choose another"
            )
        seen[row.name] = number
        yield EncodingSpec(
            name=row.name,
            target=row.target,
            arguments=row.arguments,
            call=row.call,
            requires=tuple(sorted(row.requires)),
            build=tuple(sorted({each.name for each in row.build})),
            profiles=row.profiles,
            sizes=row.sizes,
            inputs=None if row.input is None else tuple(map(_make_input, row.input)),
            outputs=tuple(map(_make_axes, row.output)),
            table=row.table,
            max_length=row.max_length,
            tolerance=row.tolerance,
            skip=row.skip,
            require=row.require,
            kinds=tuple(
                OtherKind(probes=each.probe, kind=Kind(each.kind), why=each.why)
                for each in row.kinds
            ),
        )


def _make_input(row: InputRow) -> Input:
    if row.kind == "value":
        return Constant(name=row.name, value=row.value)
    if row.kind == "shape":
        return Argument(
            name=row.name,
            axes=_make_axes(row),
            values=row.values,
            dtype=row.dtype,
            below=row.below,
            padding=row.padding,
            along=row.along,
        )
    parts = [(key, _make_input(part)) for key, part in row.parts]
    if row.kind == "dict":
        parts = [(key, replace(part, name=str(key))) for key, part in parts]
    return Structure(name=row.name, kind=row.kind, parts=tuple(part for _, part in parts))


def _make_axes(row: InputRow | AxesRow) -> Axes:
    return Axes(shape=row.shape, layout=row.layout)


def _make_expectations(
    name: str, rows: Iterable[ExpectRow], encodings: Sequence[EncodingSpec], cells: Sequence[Cell]
) -> Iterator[Expectation]:
    """Make the expectations; raises ConfigurationError if a row's globs match nothing here.

    Globs over probes are not checked, because the file does not name the probes.
    """
    for number, row in enumerate(rows, start=1):
        where = f"{name}: [[expect]] {number}"
        _check_globs(f"{where}: encoding", row.encoding, [*(e.name for e in encodings), CELL])
        _check_globs(f"{where}: cells", row.cells, [cell.id for cell in cells])
        yield Expectation(
            number=number,
            encodings=row.encoding,
            probes=row.probe,
            devices=row.device,
            cells=row.cells,
            verdict=Verdict(row.verdict),
            reasons=row.reason,
            why=row.why,
            upstream=row.upstream,
        )


def _check_globs(where: str, globs: Iterable[str], names: Sequence[str]) -> None:
    """Raise ConfigurationError, with the place `where`, for a glob that matches none of `names`."""
    for glob in globs:
        if glob != "*" and not fnmatch.filter(names, glob):
            hint = suggest(glob, names, cutoff=0.5) or "correct it or remove the row"
            raise ConfigurationError(f"{where}: {glob!r} matches nothing in this file; {hint}")
