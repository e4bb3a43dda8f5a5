"""Reading matrix.toml into cells, encodings and profiles, or one clear line about what is wrong."""

from __future__ import annotations

import fnmatch
import itertools
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import ValidationError

from torchgrid.config.schema import (
    AxesRow,
    BuildRow,
    EncodingRow,
    ExcludeRow,
    ExpectRow,
    InputRow,
    MatrixFile,
    TorchRow,
    explain,
)
from torchgrid.config.spelling import suggest
from torchgrid.model.cell import Cell, sort_key
from torchgrid.model.encoding import Argument, Axes, EncodingSpec
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.expectation import Expectation
from torchgrid.model.outcome import CELL
from torchgrid.model.verdict import Verdict

FULL_PROFILE = "full"
"""The profile that every cell belongs to without being told."""


@dataclass(frozen=True, kw_only=True)
class Matrix:
    """What matrix.toml says: cells (newest first) and encodings (in the file's order).

    `paths` are folders below the project's root whose modules a target may name.
    """

    path: Path
    cells: tuple[Cell, ...]
    encodings: tuple[EncodingSpec, ...]
    paths: tuple[str, ...] = ()
    expectations: tuple[Expectation, ...] = ()

    @property
    def profiles(self) -> tuple[str, ...]:
        """The profiles there are, sorted; `full` is always among them."""
        return tuple(sorted({FULL_PROFILE, *itertools.chain(*(c.profiles for c in self.cells))}))


def read_matrix(path: Path) -> Matrix:
    """Read and check a matrix file.

    Raises `ConfigurationError` with the place, what is wrong there, and the nearest right word.
    """
    try:
        file = MatrixFile.model_validate(_toml(path))
    except ValidationError as error:
        raise ConfigurationError(f"{path.name}: {explain(error)}") from None
    encodings = tuple(_unique(map(_encoding, file.encoding), path.name))
    cells = _with_requirements(path.name, _cells(file, path.name), encodings)
    return Matrix(
        path=path,
        cells=cells,
        encodings=encodings,
        paths=file.paths,
        expectations=tuple(_expectations(path.name, file.expect, encodings, cells)),
    )


def encodings_of(matrix: Matrix, cell: Cell) -> tuple[EncodingSpec, ...]:
    """The encodings that are asked in a cell: those whose requirements it holds.

    A cell that was made for requirements is for the encodings that have them.
    """
    return tuple(e for e in matrix.encodings if _is_asked(e, cell))


def _is_asked(encoding: EncodingSpec, cell: Cell) -> bool:
    if not any(fnmatch.fnmatch(encoding.name, glob) for glob in cell.encodings):
        return False
    if cell.requires:
        return encoding.requires == cell.requires
    return set(encoding.requires) <= set(cell.extras)


def _with_requirements(
    name: str, cells: Iterable[Cell], encodings: Sequence[EncodingSpec]
) -> tuple[Cell, ...]:
    """The rows' cells, and beside each one for each set of requirements that encodings have.

    A cell in which no encoding is left to ask is left out, unless there are none at all.
    """
    found: dict[str, Cell] = {}
    for cell in cells:
        plain = [e for e in encodings if _is_asked(e, cell)]
        if plain or not encodings:
            found[cell.id] = cell
        for requires in dict.fromkeys(e.requires for e in encodings if e not in plain):
            derived = _derived(cell, requires, encodings)
            if derived is not None:
                there = found.setdefault(derived.id, derived)
                _check_asked(name, there, derived, encodings)
    return tuple(sorted(found.values(), key=lambda cell: sort_key(cell.id)))


def _check_asked(name: str, there: Cell, derived: Cell, encodings: Sequence[EncodingSpec]) -> None:
    """Refuse two cells of one id that hold other versions: in one of them nobody would be asked."""
    for encoding in encodings:
        if _is_asked(encoding, derived) and not _is_asked(encoding, there):
            one, other = (" ".join((*c.extras, *c.requires)) for c in (there, derived))
            raise ConfigurationError(
                f"{name}: {encoding.name!r} cannot be asked in {there.id}, whose name holds no "
                f"versions; write one requirement in place of {one!r} and {other!r}"
            )


def _derived(
    cell: Cell, requires: tuple[str, ...], encodings: Sequence[EncodingSpec]
) -> Cell | None:
    """A cell with requirements beside it; None where nobody is asked in it."""
    derived = replace(cell, requires=requires)
    asked = [e for e in encodings if _is_asked(e, derived)] if requires else []
    built = tuple(sorted({*cell.build, *(name for e in asked for name in e.build)}))
    if not asked:
        return None
    named = {name for e in asked for name in (cell.profiles if e.profiles is None else e.profiles)}
    return replace(derived, build=built, profiles=tuple(p for p in cell.profiles if p in named))


def select_cells(matrix: Matrix, *, profile: str | None, globs: Sequence[str]) -> tuple[Cell, ...]:
    """The cells of a profile, of globs over cell ids, or of both; `default` where neither is given.

    Raises `ConfigurationError` for a profile or a glob that matches nothing.
    """
    cells = matrix.cells if globs and profile is None else _profile(matrix, profile or "default")
    for glob in globs:
        if not fnmatch.filter([cell.id for cell in cells], glob):
            raise ConfigurationError(
                f"--cells {glob!r} matches no cell of {_hint(matrix, profile, glob)}"
            )
    matching = [c for c in cells if not globs or any(fnmatch.fnmatch(c.id, g) for g in globs)]
    return tuple(matching)


def _profile(matrix: Matrix, profile: str) -> tuple[Cell, ...]:
    if profile not in matrix.profiles:
        known = ", ".join(matrix.profiles)
        raise ConfigurationError(
            f"{matrix.path.name}: no row is in profile {profile!r}; the profiles are {known}"
        )
    return tuple(c for c in matrix.cells if profile in (FULL_PROFILE, *c.profiles))


def _hint(matrix: Matrix, profile: str | None, glob: str) -> str:
    ids = [cell.id for cell in matrix.cells]
    if profile is not None and fnmatch.filter(ids, glob):
        return f"profile {profile!r}; leave the profile out, or give the row that profile"
    listing = "`nox -s plan -- --profile full` lists them"
    return f"{matrix.path.name}; {suggest(glob, ids, cutoff=0.4) or listing}"


def _toml(path: Path) -> object:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise ConfigurationError(
            f"{path.name}: not found in {path.parent}; a matrix needs one beside its noxfile"
        ) from None
    except OSError as error:
        raise ConfigurationError(f"{path.name}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise ConfigurationError(
            f"{path.name}: not UTF-8 at byte {error.start}; save it as UTF-8"
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{path.name}: not TOML: {error}") from None


def _cells(file: MatrixFile, name: str) -> tuple[Cell, ...]:
    rows: dict[str, tuple[int, Cell]] = {}
    for number, row in enumerate(file.torch, start=1):
        for cell in _expand(row):
            if cell.id in rows:
                first, there = rows[cell.id]
                raise ConfigurationError(
                    f"{name}: [[torch]] {number}: {cell.id} is already in [[torch]] {first}; "
                    f"{_told_apart(cell, there)}"
                )
            rows[cell.id] = (number, cell)
    cells = [cell for _, cell in rows.values()]
    kept = [cell for cell in cells if not any(_excludes(row, cell) for row in file.exclude)]
    for number, exclude in enumerate(file.exclude, start=1):
        if not any(_excludes(exclude, cell) for cell in cells):
            raise ConfigurationError(
                f"{name}: [[exclude]] {number}: matches no cell; remove it or mend it"
            )
    return tuple(kept)


def _told_apart(cell: Cell, there: Cell) -> str:
    """The next step for two cells of one id."""
    if cell.extras == there.extras:
        return "name each cell once and give it several profiles"
    one, other = (" ".join(c.extras) for c in (there, cell))
    return f"a cell's name holds no versions of its extras, so keep one of {one!r} and {other!r}"


def _expand(row: TorchRow) -> Iterator[Cell]:
    for release, source, python in itertools.product(row.release, row.source, row.python):
        yield Cell(
            torch=release,
            source=source,
            python=python,
            extras=row.with_,
            build=_built(row.build),
            profiles=row.profiles,
            probes=row.probes,
            encodings=row.encodings,
        )


def _built(rows: Iterable[BuildRow]) -> tuple[str, ...]:
    return tuple(sorted({row.name for row in rows}))


def _excludes(row: ExcludeRow, cell: Cell) -> bool:
    return (
        (not row.release or cell.torch in row.release)
        and (not row.source or cell.source in row.source)
        and (not row.python or cell.python in row.python)
    )


def _encoding(row: EncodingRow) -> EncodingSpec:
    return EncodingSpec(
        name=row.name,
        target=row.target,
        arguments=row.arguments,
        call=row.call,
        requires=tuple(sorted(row.requires)),
        build=_built(row.build),
        profiles=row.profiles,
        inputs=tuple(map(_argument, row.input)),
        outputs=tuple(map(_axes, row.output)),
        table=row.table,
        max_length=row.max_length,
        tolerance=row.tolerance,
        skip=row.skip,
    )


def _argument(row: InputRow) -> Argument:
    axes = Axes(shape=row.shape, layout=row.layout)
    return Argument(name=row.name, axes=axes, values=row.values, dtype=row.dtype)


def _axes(row: AxesRow) -> Axes:
    return Axes(shape=row.shape, layout=row.layout)


def _unique(encodings: Iterable[EncodingSpec], name: str) -> Iterator[EncodingSpec]:
    seen: dict[str, int] = {}
    for number, encoding in enumerate(encodings, start=1):
        if encoding.name in seen:
            raise ConfigurationError(
                f"{name}: [[encoding]] {number}: {encoding.name!r} is already the name of "
                f"[[encoding]] {seen[encoding.name]}; give it another"
            )
        seen[encoding.name] = number
        yield encoding


def _expectations(
    name: str, rows: Iterable[ExpectRow], encodings: Sequence[EncodingSpec], cells: Sequence[Cell]
) -> Iterator[Expectation]:
    for number, row in enumerate(rows, start=1):
        try:
            yield _expectation(number, row, encodings, cells)
        except ConfigurationError as error:
            raise ConfigurationError(f"{name}: [[expect]] {number}: {error}") from None


def _expectation(
    number: int, row: ExpectRow, encodings: Sequence[EncodingSpec], cells: Sequence[Cell]
) -> Expectation:
    """One row, refused where it names an encoding or a cell that is not there."""
    _each_there("encoding", row.encoding, [*(e.name for e in encodings), CELL])
    _each_there("cells", row.cells, [cell.id for cell in cells])
    return Expectation(
        number=number,
        encodings=row.encoding,
        probes=row.probe,
        devices=row.device,
        cells=row.cells,
        verdict=Verdict(row.verdict),
        reasons=row.reason,
        why=row.why,
    )


def _each_there(key: str, globs: Iterable[str], names: Sequence[str]) -> None:
    for glob in globs:
        if glob != "*" and not fnmatch.filter(names, glob):
            hint = suggest(glob, names, cutoff=0.5) or "mend it or remove the row"
            raise ConfigurationError(f"{key}: {glob!r} matches nothing of this file; {hint}")
