"""The manifest of a run on many machines: the cells that it must bring back, and made of what."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from torchgrid import __version__
from torchgrid.config.matrix import Matrix
from torchgrid.config.violations import describe_invalid
from torchgrid.model.cell import Cell
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Record
from torchgrid.records.keys import parse_keys
from torchgrid.records.source_keys import SourceKeys
from torchgrid.system import files
from torchgrid.system.digest import compute_digest

SCHEMA = 1


@dataclass(frozen=True, kw_only=True)
class ExpectedCell:
    """A cell that a run must bring back: what its record has to attest, and the job that runs it.

    `runs` is a digest of the whole row: extra packages, probes and encodings.
    """

    id: str
    torch: str
    source: str
    python: str
    runs: str
    job: str


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """The expected cells of a run, and digests of all that decides their results.

    `torchgrid` is its version, `rows` the digest of matrix.toml's rows. `harness`, `themes` and
    `encodings` are the digests of the code that runs, as in the key of an outcome.
    """

    cells: tuple[ExpectedCell, ...]
    rows: str
    harness: str
    themes: Mapping[str, str]
    encodings: Mapping[str, str]
    torchgrid: str = __version__
    schema: int = SCHEMA

    @property
    def hash(self) -> str:
        """The digest of the whole content."""
        return compute_digest(asdict(self))

    @property
    def jobs(self) -> dict[str, list[str]]:
        """The ids of the cells of each job."""
        found: dict[str, list[str]] = {}
        for cell in self.cells:
            found.setdefault(cell.job, []).append(cell.id)
        return found


_MANIFEST: TypeAdapter[Manifest] = TypeAdapter(Manifest)


def make_manifest(
    matrix: Matrix, sources: SourceKeys, jobs: Sequence[tuple[str, Sequence[Cell]]]
) -> Manifest:
    """Make the manifest of some jobs, each a name and its cells."""
    expected = [
        ExpectedCell(
            id=cell.id,
            torch=cell.torch,
            source=cell.source,
            python=cell.python,
            runs=compute_digest(asdict(cell)),
            job=name,
        )
        for name, cells in jobs
        for cell in cells
    ]
    return Manifest(
        cells=tuple(sorted(expected, key=lambda cell: cell.id)),
        rows=digest_rows(matrix),
        harness=sources.harness,
        themes=dict(sources.themes),
        encodings=dict(sources.encodings),
    )


def digest_rows(matrix: Matrix) -> str:
    """Digest the rows of a matrix: comments and layout of the file do not count."""
    return compute_digest(
        sorted((asdict(cell) for cell in matrix.cells), key=str),
        [encoding.serialize() for encoding in matrix.encodings],
        [asdict(expectation) for expectation in matrix.expectations],
    )


def write_manifest(path: Path, manifest: Manifest) -> None:
    """Write a manifest and its hash as JSON."""
    text = json.dumps(asdict(manifest) | {"hash": manifest.hash}, indent=1, ensure_ascii=False)
    files.replace_text(path, f"{text}\n")


def read_manifest(path: Path, matrix: Matrix) -> Manifest:
    """Read the manifest of a run of `matrix`.

    Raises ConfigurationError if the file is not a manifest, if its hash does not match, or if
    another version of torchgrid or of matrix.toml made it.
    """
    manifest, written = _load_manifest(path)
    step = "use the commit and the torchgrid that planned the run"
    if manifest.schema != SCHEMA or manifest.torchgrid != __version__:
        raise ConfigurationError(
            f"{path}: torchgrid {manifest.torchgrid} made it, and this is {__version__}; {step}"
        )
    if written != manifest.hash:
        raise ConfigurationError(
            f"{path}: its hash is {written}, and its content has {manifest.hash}; "
            "fetch it from the job that planned the run"
        )
    if manifest.rows != digest_rows(matrix):
        raise ConfigurationError(
            f"{path}: was made of other rows than those of {matrix.path.name}; {step}"
        )
    return manifest


def describe_other_code(manifest: Manifest, record: Record) -> str | None:
    """Describe the code that made a record and is not the manifest's; None without a difference.

    A cell that stopped before its probes has no keys, and ran no code.
    """
    keys = parse_keys(record.keys)
    if keys is None:
        return None
    if keys.harness != manifest.harness:
        return "the harness"
    themes = sorted(n for n, key in keys.themes.items() if manifest.themes.get(n) != key)
    encodings = sorted(n for n, key in keys.encodings.items() if manifest.encodings.get(n) != key)
    if themes:
        return f"the probes of {themes[0]}"
    return f"the encoding {encodings[0]}" if encodings else None


def _load_manifest(path: Path) -> tuple[Manifest, str]:
    """Load a manifest, and the hash that its file has beside it.

    Raises ConfigurationError if the file cannot be read or is not a manifest.
    """
    try:
        content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        written = content.pop("hash")
        return _MANIFEST.validate_python(content), written
    except OSError as error:
        raise ConfigurationError(
            f"{path}: cannot be read: {error.strerror}; name the file that "
            "`torchgrid ci-matrix --manifest` wrote"
        ) from None
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        problem = describe_invalid(error)
        raise ConfigurationError(
            f"{path}: not a whole manifest: {problem}; fetch it from the job that planned the run"
        ) from None
