"""Each file of an environment that is not what its package says is found."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.builders import write
from tests.unit.packages import SITE, install
from torchgrid.environments import integrity
from torchgrid.environments.integrity import describe_difference, find_flaws, list_files

TORCH = {"torch/__init__.py": "cuda = '12.8'\n", "torch/lib.so": "\x7fELF"}
TRITON = {"triton/__init__.py": "version = 3\n"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make an environment of two packages."""
    install(tmp_path, "torch", {**TORCH, "../../../bin/torchrun": "#!python\n"})
    install(tmp_path, "pytorch_triton", TRITON)
    write(tmp_path / "pyvenv.cfg", "home = /usr\n")
    return tmp_path


def overwrite(folder: Path, path: str, text: str) -> None:
    """Change a file in place and keep its times."""
    file = folder / SITE / path
    before = file.stat()
    file.write_text(text, encoding="utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


TAMPERINGS: dict[str, tuple[Callable[[Path], object], str, str | None]] = {
    "another torch put in": (
        lambda folder: overwrite(folder, "torch/__init__.py", "cuda = None, or another\n"),
        "torch/__init__.py has 24 bytes, not 14",
        "torch",
    ),
    "a file changed that keeps its size": (
        lambda folder: overwrite(folder, "torch/__init__.py", "cuda = '11.8'\n"),
        "torch/__init__.py has another sha256",
        "torch",
    ),
    "metadata without its module": (
        lambda folder: shutil.rmtree(folder / SITE / "triton"),
        "triton/__init__.py is missing",
        "pytorch-triton",
    ),
    "a module without its metadata": (
        lambda folder: shutil.rmtree(folder / SITE / "pytorch_triton-1.0.dist-info"),
        "triton/__init__.py belongs to no package",
        None,
    ),
    "metadata without a list of files": (
        lambda folder: (folder / SITE / "pytorch_triton-1.0.dist-info" / "RECORD").unlink(),
        "pytorch_triton-1.0.dist-info/RECORD is missing",
        "pytorch-triton",
    ),
    "a module put in": (
        lambda folder: write(folder / SITE / "sitecustomize.py", "import os\n"),
        "sitecustomize.py belongs to no package",
        None,
    ),
    "a size that is not a number": (
        lambda folder: write(
            folder / SITE / "odd-1.dist-info" / "RECORD",
            "torch/lib.so,,many\nodd-1.dist-info/RECORD,,\n",
        ),
        "torch/lib.so cannot be checked: invalid literal",
        "odd",
    ),
}


def test_find_flaws_of_what_was_installed_is_empty(folder: Path) -> None:
    write(folder / SITE / "torch" / "__pycache__" / "a.cpython-311.pyc", "")
    write(folder / SITE / "_virtualenv.py", "")

    assert () == find_flaws(folder)


@pytest.mark.parametrize("tampering", TAMPERINGS)
def test_find_flaws_after_tampering_names_file_and_package(folder: Path, tampering: str) -> None:
    tamper, expected, package = TAMPERINGS[tampering]
    tamper(folder)

    actual = find_flaws(folder)

    assert expected in str(actual[0]).removeprefix(f"{SITE.as_posix()}/")
    assert package == actual[0].package


def test_find_flaws_with_a_file_outside_reports_it_without_reading_it(folder: Path) -> None:
    install(folder / "inner", "torch", {"../../../../secret": "x"})

    (actual,) = find_flaws(folder / "inner")

    assert "../secret lies outside of the environment" == str(actual)


def test_find_flaws_compares_only_the_size_of_a_large_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(integrity, "HASHED_BYTES", 4)
    overwrite(folder, "torch/lib.so", "\x7fFLE")

    assert () == find_flaws(folder)
    overwrite(folder, "torch/lib.so", "\x7fFLEX")
    assert ["torch"] == [flaw.package for flaw in find_flaws(folder)]


def test_describe_difference_ignores_bytecode_and_links(folder: Path) -> None:
    before = list_files(folder)
    write(folder / SITE / "torch" / "__pycache__" / "a.cpython-311.pyc", "")
    os.link(folder / SITE / "torch" / "lib.so", folder.parent / "another_environments.so")

    assert describe_difference(before, list_files(folder)) is None


@pytest.mark.parametrize(
    "change,expected",
    [
        (lambda file: file.write_text("cuda = '11.8'\n"), "was changed"),
        (lambda file: file.unlink(), "is missing"),
        (lambda file: write(file.parent / "a.py", ""), "torch/a.py was added"),
        (lambda file: os.utime(file, (1, 1)), "was changed"),
    ],
)
def test_describe_difference_names_the_first_changed_file(
    folder: Path, change: Callable[[Path], object], expected: str
) -> None:
    before = list_files(folder)
    change(folder / SITE / "torch" / "__init__.py")

    actual = describe_difference(before, list_files(folder))

    assert actual is not None
    assert actual.startswith(f"{SITE.as_posix()}/torch/")
    assert actual.endswith(expected)


def test_describe_difference_of_a_replaced_file_says_changed(folder: Path) -> None:
    # Size and times are equal, but not the inode.
    before, file = list_files(folder), folder / SITE / "torch" / "__init__.py"
    stat = file.stat()
    copy = write(folder.parent / "copy.py", "cuda = '11.8'\n")
    copy.replace(file)
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))

    assert f"{SITE.as_posix()}/torch/__init__.py was changed" == describe_difference(
        before, list_files(folder)
    )
