"""The files that a result depends on are found in the source, without an import."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import write
from torchgrid.config import source_files
from torchgrid.config.source_files import SourceTree


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with its own probes, and an empty folder of standard ones."""
    (tmp_path / "standard").mkdir()
    (tmp_path / "probes").mkdir()
    return tmp_path


def collect_names(root: Path, start: Path) -> list[str]:
    folders = (root / "probes", root / "standard")
    found = SourceTree(folders, (root,)).collect_files(start)
    return [path.relative_to(root).as_posix() for path in found]


@pytest.mark.parametrize(
    "line",
    [
        "import probes.helper",
        "import probes.helper as h",
        "from probes import helper",
        "from probes.helper import thing",
        "def later():\n    from probes.helper import thing",
    ],
)
def test_collect_files_follows_every_form_of_import(root: Path, line: str) -> None:
    start = write(root / "probes" / "theme.py", f"{line}\n")
    write(root / "probes" / "helper.py", "import os\n")

    assert ["probes/helper.py", "probes/theme.py"] == collect_names(root, start)


@pytest.mark.parametrize(
    "line", ["from .helper import thing", "from . import helper", "from ..encodings import helper"]
)
def test_collect_files_follows_relative_imports(root: Path, line: str) -> None:
    start = write(root / "probes" / "encodings" / "one.py", f"{line}\n")
    write(root / "probes" / "encodings" / "helper.py", "")

    assert ["probes/encodings/helper.py", "probes/encodings/one.py"] == collect_names(root, start)


def test_collect_files_follows_chains_and_circles_of_imports(root: Path) -> None:
    start = write(root / "probes" / "a.py", "import probes.b\n")
    write(root / "probes" / "b.py", "from mine.c import d\n")
    write(root / "mine" / "c.py", "import probes.a\n")

    assert ["mine/c.py", "probes/a.py", "probes/b.py"] == collect_names(root, start)


def test_collect_files_includes_the_packages_above_a_module(root: Path) -> None:
    start = write(root / "mine" / "a.py", "import mine.deep.b\n")
    write(root / "mine" / "__init__.py", "")
    write(root / "mine" / "deep" / "__init__.py", "")
    write(root / "mine" / "deep" / "b.py", "")

    expected = ["mine/__init__.py", "mine/a.py", "mine/deep/__init__.py", "mine/deep/b.py"]
    assert expected == collect_names(root, start)


def test_collect_files_leaves_out_modules_of_other_projects(root: Path) -> None:
    start = write(root / "probes" / "a.py", "import os, torch.nn\nfrom nowhere import thing\n")

    assert ["probes/a.py"] == collect_names(root, start)


@pytest.mark.parametrize("content", [b"def broken(:\n", b"# caf\xe9\n", b"x = '\x00'\n"])
def test_collect_files_of_a_file_that_is_not_python_returns_the_file(
    root: Path, content: bytes
) -> None:
    start = root / "probes" / "a.py"
    start.write_bytes(content)

    assert ["probes/a.py"] == collect_names(root, start)


def test_find_file_in_two_probe_folders_returns_the_first(root: Path) -> None:
    folders = (root / "probes", root / "standard")
    standard = write(root / "standard" / "helper.py", "")

    assert standard == SourceTree(folders, (root,)).find_file("probes.helper")

    own = write(root / "probes" / "helper.py", "")

    assert own == SourceTree(folders, (root,)).find_file("probes.helper")


@pytest.mark.parametrize(
    "module,file",
    [
        ("mine", "mine/__init__.py"),
        ("mine.a", "mine/a.py"),
        ("single", "single.py"),
        ("mine.none", None),
        ("probes.none", None),
        ("os", None),
    ],
)
def test_find_file_returns_modules_and_packages_of_the_project_only(
    root: Path, module: str, file: str | None
) -> None:
    for name in ("mine/__init__.py", "mine/a.py", "single.py"):
        write(root / name, "")

    actual = SourceTree((root / "probes",), (root,)).find_file(module)

    assert (None if file is None else root / file) == actual


def test_find_file_in_two_roots_returns_the_first(root: Path) -> None:
    below = write(root / "src" / "mine" / "a.py", "")
    beside = write(root / "mine" / "a.py", "")

    assert below == SourceTree(roots=(root / "src", root)).find_file("mine.a")
    assert beside == SourceTree(roots=(root, root / "src")).find_file("mine.a")


def test_collect_files_follows_imports_into_every_root(root: Path) -> None:
    start = write(root / "src" / "mine" / "a.py", "import other.b\n")
    write(root / "other" / "b.py", "")

    found = SourceTree(roots=(root / "src", root)).collect_files(start)

    assert [root / "other" / "b.py", start] == found


def test_find_themes_merges_folders_and_skips_helpers(root: Path) -> None:
    write(root / "standard" / "device.py", "")
    write(root / "standard" / "_helper.py", "")
    write(root / "standard" / "encodings" / "one.py", "")
    write(root / "probes" / "audio.py", "")

    actual = source_files.find_themes((root / "probes", root / "standard"))

    expected = {
        "audio": root / "probes" / "audio.py",
        "device": root / "standard" / "device.py",
    }
    assert expected == actual
    assert ["audio", "device"] == list(actual)


@pytest.mark.parametrize(
    "path,expected",
    [
        ("mine.norms:Norm.inner", ("mine/norms.py", "Norm.inner")),
        ("mine.norms.Norm.inner", ("mine/norms.py", "Norm.inner")),
        ("mine.norms", ("mine/norms.py", "")),
        ("mine.other.Norm", ("mine/__init__.py", "other.Norm")),
        ("mine.other:Norm", (None, "Norm")),
        ("torch.nn.LayerNorm", (None, "torch.nn.LayerNorm")),
    ],
)
def test_find_object_returns_the_longest_module_of_the_project(
    root: Path, path: str, expected: tuple[str | None, str]
) -> None:
    write(root / "mine" / "__init__.py", "")
    write(root / "mine" / "norms.py", "")

    file, name = SourceTree((), (root,)).find_object(path)

    assert expected == (file and file.relative_to(root).as_posix(), name)


def test_strip_modules_removes_the_modules_of_the_project_alone(root: Path) -> None:
    norms, configs = write(root / "norms.py", ""), write(root / "configs.py", "")
    own: set[Path] = set()

    actual = SourceTree((), (root,)).strip_modules(
        {
            "target": "torch.nn:Linear",
            "arguments": {
                "norm": {"object": "norms.Norm"},
                "dtype": [{"object": "torch.bfloat16"}],
                "config": {"target": "configs:Config"},
                "plain": {"object": "norms.Norm", "more": 1},
            },
        },
        own,
    )

    expected = {
        "target": "torch.nn:Linear",
        "arguments": {
            "norm": {"object": ":Norm"},
            "dtype": [{"object": "torch.bfloat16"}],
            "config": {"target": ":Config"},
            "plain": {"object": "norms.Norm", "more": 1},
        },
    }
    assert (expected, {norms, configs}) == (actual, own)


def test_remember_reads_a_file_once_for_each_content(tmp_path: Path) -> None:
    path, memo = write(tmp_path / "theme.py", "first"), tmp_path / "sources.json"
    calls = []

    def read_text() -> str:
        calls.append(path.read_text())
        return calls[-1]

    found = []
    for text in ("first", "first", "second"):
        path.write_text(text)
        tree = SourceTree(memo=memo)
        found.append(tree.remember(path, SourceTree.__module__, read_text))
        tree.save()

    assert ["first", "first", "second"] == found
    assert ["first", "second"] == calls
