"""The pack of a project: one zip that runs its probes with the torch of any machine."""

from __future__ import annotations

import ast
import bz2
import contextlib
import hashlib
import io
import json
import tokenize
import zipfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path

from torchgrid import __version__
from torchgrid.config.matrix import Matrix, find_encoding, read_matrix
from torchgrid.config.probes import Declaration, list_probes
from torchgrid.config.source_files import SourceTree, find_themes
from torchgrid.config.targets import check_targets
from torchgrid.model.encoding import EncodingSpec
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import PACKAGE, Project
from torchgrid.records.source_keys import read_source_keys
from torchgrid.worker.job import INHERITED, LIMITS, make_harness_spec

FOLDER = "@"
"""Stands for the scratch folder of a harness; see `packed.bundle`."""

CUT_OFF = "this-zip-is-cut-off.copy-it-again"
"""The name of an encoding that Python prints if it takes the file for a script: no whole zip."""

PREFIX = f"#!/usr/bin/env python3\n# coding: {CUT_OFF}\n"

_DATE = (1980, 1, 1, 0, 0, 0)
_MODE = 0o644 << 16


@dataclass(frozen=True, kw_only=True)
class Pack:
    """A zip that is ready to write: its bytes, the hash that names it, and its encodings."""

    content: bytes
    pack_id: str
    encodings: tuple[str, ...]
    probes: int


def make_pack(project: Project, encodings: Sequence[str] = ()) -> Pack:
    """Make the pack of a project; `encodings` are globs over the rows that go into it (all).

    The same sources make the same bytes. Raises ConfigurationError for a wrong matrix, a glob that
    matches no row, and a module that lies outside the project.
    """
    matrix = read_matrix(project.matrix)
    check_targets(project, matrix)
    rows = _select_rows(matrix, encodings)
    declared = list_probes(project.probes)
    sources = _collect_sources(project, matrix, rows)
    sources["pack.json"] = json.dumps(
        _describe_pack(project, matrix, rows, declared), sort_keys=True, ensure_ascii=False
    )
    packed = bz2.compress(json.dumps(sources, sort_keys=True, ensure_ascii=False).encode(), 9)
    pack_id = hashlib.sha256(packed).hexdigest()
    start = (PACKAGE / "packed" / "__main__.py").read_text(encoding="utf-8")
    members = {"__main__.py": start.encode(), "id": pack_id.encode(), "sources.bz2": packed}
    return Pack(
        content=_write_zip(members),
        pack_id=pack_id,
        encodings=tuple(row.name for row in rows),
        probes=len(declared),
    )


def write_pack(path: Path, pack: Pack) -> None:
    """Write a pack as a program that its owner may run; raises ConfigurationError if it cannot."""
    draft = path.with_name(f".{path.name}.new")
    try:
        draft.write_bytes(pack.content)
        draft.chmod(0o755)
        draft.replace(path)
    except OSError as error:
        raise ConfigurationError(
            f"--out: {path}: {error.strerror}; name a file in a folder that can be written to"
        ) from None
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def _select_rows(matrix: Matrix, globs: Sequence[str]) -> tuple[EncodingSpec, ...]:
    """Select the encodings of a pack; raises ConfigurationError for a glob without a match."""
    for glob in globs:
        if not any(fnmatchcase(row.name, glob) for row in matrix.encodings):
            find_encoding(matrix, glob)  # raises, with the nearest name
    chosen = globs or ("*",)
    return tuple(
        row for row in matrix.encodings if any(fnmatchcase(row.name, glob) for glob in chosen)
    )


def _collect_sources(
    project: Project, matrix: Matrix, rows: Iterable[EncodingSpec]
) -> dict[str, str]:
    """Collect the sources of harness, probes and encodings, by their place in the pack."""
    tree = SourceTree(project.probes, project.list_roots(matrix.paths))
    themes = [*find_themes(project.probes).values()]
    own: set[Path] = set()
    for row in rows:
        tree.strip_modules(row.serialize(), own)
    inside, program = PACKAGE / "inside" / "__main__.py", PACKAGE / "packed" / "program.py"
    found = set(tree.collect_files(inside, program, *themes, *own))
    while packages := {*_find_packages(project, found)} - found:
        found.update(tree.collect_files(*packages))
    place = partial(_find_place, project)
    sources = {place(path): _read_source(path, themes) for path in sorted(found)}
    # An installed torchgrid loads records here, and a pack does not have that code.
    sources["torchgrid/__init__.py"] = ""
    return sources


def _find_packages(project: Project, paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files of the packages that Python runs before it imports one of `paths`."""
    for path in paths:
        for folder in path.parents:
            if folder in (project.root, PACKAGE, *project.probes):
                break
            if (folder / "__init__.py").is_file():
                yield folder / "__init__.py"


def _find_place(project: Project, path: Path) -> str:
    """Find the place of a file or a folder in a pack.

    Raises ConfigurationError for one that is neither torchgrid's nor the project's.
    """
    tops = {PACKAGE: "torchgrid", project.root: "project"}
    tops |= {folder: "standard" for folder in project.probes if folder.parent == PACKAGE.parent}
    for top, name in tops.items():
        if (path == top or top in path.parents) and ".." not in path.parts:
            return "/".join((name, *path.relative_to(top).parts))
    raise ConfigurationError(
        f"{path}: lies outside {project.root}, so a pack cannot carry it; move it into the project"
    )


def _read_source(path: Path, themes: Collection[Path]) -> str:
    """Read a source; torchgrid's own and the probes' lose their comments and docstrings."""
    source = path.read_text(encoding="utf-8")
    return strip_source(source) if PACKAGE in path.parents or path in themes else source


def strip_source(source: str) -> str:
    """Return a source without comments and docstrings, each statement on the line where it was.

    Messages name lines. The docstring of a decorated function stays: a probe has to have one.
    """
    lines = source.split("\n")
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            continue
        text = node.body[0] if ast.get_docstring(node, clean=False) is not None else None
        if text is None or getattr(node, "decorator_list", None):
            continue
        first, last = text.lineno - 1, (text.end_lineno or 0) - 1
        before = lines[first].encode()[: text.col_offset].decode()
        after = lines[last].encode()[text.end_col_offset :].decode()
        if not before.strip() and not after.strip():
            lines[first : last + 1] = [""] * (last + 1 - first)
            if len(node.body) == 1 and not isinstance(node, ast.Module):
                lines[first] = f"{before}pass"
    kept = "\n".join(lines)
    for token in tokenize.generate_tokens(io.StringIO(kept).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column].rstrip()
    return "\n".join(lines)


def _describe_pack(
    project: Project,
    matrix: Matrix,
    rows: Sequence[EncodingSpec],
    declared: Sequence[Declaration],
) -> Mapping[str, object]:
    """Describe what a pack runs; `packed.bundle` is the end that reads it."""
    keys = read_source_keys(project, matrix)
    folder = Path(FOLDER)
    harness = make_harness_spec(Path("python"), folder)
    return {
        "version": __version__,
        "probes": [_find_place(project, each) for each in project.probes],
        "paths": [_find_place(project, each) for each in project.list_roots(matrix.paths)],
        "encodings": [{"document": r.serialize(), "requires": list(r.requires)} for r in rows],
        "declared": [[each.name, list(each.devices), each.about_cell] for each in declared],
        "sources": {
            "harness": keys.harness,
            "encodings": {row.name: keys.encodings[row.name] for row in rows},
            "themes": keys.themes,
        },
        "limits": LIMITS,
        "timeouts": asdict(harness.timeouts),
        "variables": {
            name: value.replace("\\", "/")
            for name, value in harness.env.items()
            if name not in INHERITED
        },
        "inherited": list(INHERITED),
    }


def _write_zip(members: Mapping[str, bytes]) -> bytes:
    """Write a zip whose bytes depend on its members alone, behind the lines of a script."""
    stream = io.BytesIO()
    stream.write(PREFIX.encode())
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, content in sorted(members.items()):
            info = zipfile.ZipInfo(name, _DATE)
            info.external_attr = _MODE
            info.create_system = 3  # Unix, wherever this runs
            archive.writestr(info, content)
    return stream.getvalue()
