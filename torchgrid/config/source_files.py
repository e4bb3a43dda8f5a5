"""The source files an answer depends on: a module and what it imports of the same project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchgrid.config.code import Code, digest_files
from torchgrid.config.code_memo import Memo
from torchgrid.model.project import PACKAGE


def find_themes(folders: Sequence[Path]) -> dict[str, Path]:
    """The files that ask questions, by theme.

    Of a theme in two folders this is the first one's, which counts for a key only: asked, such
    probes are refused.
    """
    found = {
        path.stem: path
        for folder in reversed(folders)
        for path in folder.glob("*.py")
        if not path.stem.startswith("_")
    }
    return dict(sorted(found.items()))


@dataclass(frozen=True, kw_only=True)
class SourceFile:
    """What one file says, and the files of the project that it imports, as it spells them."""

    code: Code
    local: Mapping[str, Path]


class SourceTree:
    """The files of a project as they lie now: each is looked for, and read, once.

    `folders` hold the project's probes, first one first, and `roots` its packages. `memo` is a file
    in which what sources say is kept from one run to the next.
    """

    def __init__(
        self, folders: Sequence[Path] = (), roots: Sequence[Path] = (), memo: Path | None = None
    ) -> None:
        self._folders, self._roots = tuple(folders), tuple(roots)
        self._files: dict[str, Path | None] = {}
        self._read: dict[Path, SourceFile] = {}
        self._memo = Memo(memo)

    def file_of(self, module: str) -> Path | None:
        """Find the file of a module of the project or of torchgrid; None for anybody else's."""
        if module not in self._files:
            candidates = (path for base in self._bases(module) for path in _files_of(base))
            self._files[module] = next((path for path in candidates if path.is_file()), None)
        return self._files[module]

    def closure(self, *starts: Path) -> list[Path]:
        """List files and, transitively, the files of the project that they import."""
        seen: set[Path] = set()
        todo = [*starts]
        while todo:
            path = todo.pop()
            if path not in seen:
                seen.add(path)
                todo.extend(self._file(path).local.values())
        return sorted(seen)

    def digest(self, *starts: Path) -> str:
        """Digest what files, and all that they import of the project, say."""
        files = {path: self._file(path) for path in self.closure(*starts)}
        return digest_files(
            (file.code, {name: files[path].code for name, path in file.local.items()})
            for file in files.values()
        )

    def save(self) -> None:
        """Keep what was read for the next run."""
        self._memo.save()

    def _bases(self, module: str) -> list[Path]:
        """Where a module could be, without the suffix."""
        first, *rest = module.split(".")
        if first == PACKAGE.name:
            # A cell never runs the package's own `__init__`.
            return [PACKAGE.joinpath(*rest)] if rest else []
        if first == "probes":
            return [folder.joinpath(*rest) for folder in self._folders]
        return [root.joinpath(first, *rest) for root in self._roots]

    def _file(self, path: Path) -> SourceFile:
        if path not in self._read:
            source = self._memo.source(path.read_bytes())
            found = {name: self._resolve(path, name) for name in source.imported_names}
            local = {name: file for name, file in found.items() if file is not None}
            self._read[path] = SourceFile(local=local, code=source.code(local))
        return self._read[path]

    def _resolve(self, path: Path, name: str) -> Path | None:
        """Find the file of a module as another file spells it."""
        module = name.lstrip(".")
        level = len(name) - len(module)
        if not level:
            return self.file_of(module)
        base = path.parents[level - 1].joinpath(*filter(None, module.split(".")))
        return next((file for file in _files_of(base) if file.is_file()), None)


def _files_of(base: Path) -> tuple[Path, Path]:
    return (base.with_suffix(".py"), base / "__init__.py")
