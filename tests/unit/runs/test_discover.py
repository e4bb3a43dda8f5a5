"""`torchgrid discover`: the patch, the words, and the indexes that do not respond."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from packaging.version import Version

from tests.unit.builders import ROOT, record, write
from torchgrid.config.init import write_project
from torchgrid.config.matrix import read_matrix
from torchgrid.environments import package_index, uv_index
from torchgrid.environments.package_index import IndexedWheel
from torchgrid.model.errors import Exit, NothingTestedError
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.runs import discover
from torchgrid.runs.discover import Request, print_discovery

ROWS = """\
[index.nightly]
url = "https://nightly.example.org/cu130"
local = "cu130"

[[torch]]
release = "2.14.1"
python = "3.11"
profiles = "default"

[[torch]]
release = "2.16.0.dev20261119"
source = "nightly"
python = "3.11"

# The end.
"""

MAIN, NIGHTLY = "https://server.example/wheels", "https://nightly.example.org/cu130"


def list_wheels(*versions: str) -> tuple[IndexedWheel, ...]:
    return tuple(
        IndexedWheel(
            version=Version(version),
            pythons=frozenset({"3.11"}),
            platforms=frozenset({"linux-x86_64"}),
        )
        for version in versions
    )


class Indexes:
    """The indexes that respond, by address, and the variants of PyTorch's own, or None."""

    def __init__(self) -> None:
        self.pages: dict[str, tuple[IndexedWheel, ...]] = {}
        self.variants: Mapping[str, bool] | None = {}
        self.newest = "2.15.0"

    def read_index(self, address: str) -> tuple[IndexedWheel, ...]:
        if address not in self.pages:
            raise NothingTestedError(f"{address}: does not answer")
        return self.pages[address]

    def list_variants(self) -> tuple[str, ...]:
        return ("cu132",) if self.variants is None else tuple(self.variants)

    def has_variant(self, release: str, variant: str, python: str) -> bool:
        assert (self.newest, "3.11") == (release, python)
        if self.variants is None:
            raise NothingTestedError("PyTorch's own index does not answer")
        return self.variants[variant]


@pytest.fixture
def indexes(monkeypatch: pytest.MonkeyPatch) -> Indexes:
    made = Indexes()
    made.pages = {MAIN: list_wheels("2.14.1", "2.15.0"), NIGHTLY: ()}
    monkeypatch.setattr(package_index, "read_index", made.read_index)
    monkeypatch.setattr(uv_index, "find_index_address", lambda: MAIN)
    monkeypatch.setattr(uv_index, "list_cuda_variants", made.list_variants)
    monkeypatch.setattr(uv_index, "has_variant", made.has_variant)
    monkeypatch.setattr(discover, "read_platform", lambda: "linux-x86_64")
    return made


@pytest.fixture
def project(tmp_path: Path) -> Project:
    write(tmp_path / "matrix.toml", ROWS)
    store.write_record(tmp_path / "reports" / "data", record())
    return Project(tmp_path)


def propose(project: Project, **changes: bool) -> tuple[list[str], list[str]]:
    """Return the lines that are printed, and the words about them."""
    lines: list[str] = []
    words: list[str] = []
    code = print_discovery(project, Request(**changes), lines.append, words.append)
    assert Exit.HELD is code
    return lines, words


def test_discover_prints_a_patch_and_changes_nothing(project: Project, indexes: Indexes) -> None:
    lines, words = propose(project)

    added = [line[1:] for line in lines[2:] if line.startswith("+") and line != "+"]
    assert ["--- a/matrix.toml", "+++ b/matrix.toml"] == lines[:2]
    assert [
        "# 2.15.0 is new in the index.",
        "[[torch]]",
        'release = "2.15.0"',
        'python = "3.11"',
        'profiles = "default"',
    ] == added
    assert ["matrix.toml lacks 2.15.0 on Python 3.11: 2.15.0 is new in the index."] == words
    assert ROWS == project.matrix.read_text()


def test_discover_with_write_adds_the_rows_once(project: Project, indexes: Indexes) -> None:
    lines, words = propose(project, write=True)
    after = project.matrix.read_text()

    assert [] == lines
    assert "wrote matrix.toml; next: `nox -s plan -- --profile full`" == words[-1]
    assert "torch2.15.0-pypi-py3.11" in [cell.id for cell in read_matrix(project.matrix).cells]
    assert ([], ["matrix.toml has every release, Python and build that the index has"]) == propose(
        project, write=True
    )
    assert after == project.matrix.read_text()


def test_discover_with_previews_moves_the_nightly_build_on(
    project: Project, indexes: Indexes
) -> None:
    new = "2.16.0.dev20261120"
    indexes.pages[NIGHTLY] = list_wheels(f"{new}+cu130", f"{new}+cu132", "2.17.0.dev20261120")
    indexes.pages[MAIN] = list_wheels("2.14.1")

    assert [] == propose(project)[0]
    lines, words = propose(project, previews=True)

    assert '-release = "2.16.0.dev20261119"' in lines
    assert f'+release = "{new}"' in lines
    expected = f"matrix.toml lacks {new} on Python 3.11 from nightly in place of 2.16.0.dev20261119"
    assert words[0].startswith(expected)


def test_discover_names_builds_and_platforms_that_nothing_covers(
    project: Project, indexes: Indexes
) -> None:
    indexes.variants = {"cpu": True, "cu132": True, "cu130": False}
    arm = IndexedWheel(
        version=Version("2.15.0"),
        pythons=frozenset({"3.11"}),
        platforms=frozenset({"linux-aarch64"}),
    )
    indexes.pages[MAIN] = (*list_wheels("2.14.1", "2.15.0"), arm)

    lines, words = propose(project)

    # The record is of a build for CPUs.
    assert '+source = "cu132"' in lines
    assert ["the newest release has wheels for platforms without a record:", "  linux-aarch64"] == (
        words[-2:]
    )


@pytest.fixture
def started(tmp_path: Path) -> Project:
    """A project as `torchgrid init` writes it: its cells have extras, and two sources."""
    write_project(tmp_path / "started")
    return Project(tmp_path / "started")


def list_new_cells(project: Project) -> set[tuple[str, tuple[str, ...]]]:
    propose(project, write=True)
    cells = read_matrix(project.matrix).cells
    return {(cell.id, cell.profiles) for cell in cells if cell.torch == "2.16.0"}


def test_discover_adds_a_new_release_to_each_source_that_follows_releases(
    started: Project, indexes: Indexes
) -> None:
    indexes.pages[MAIN] = list_wheels("2.6.0", "2.9.1", "2.15.0", "2.16.0")
    indexes.variants = {"cpu": True}
    indexes.newest = "2.16.0"

    assert {
        ("torch2.16.0-pypi-py3.11+setuptools", ("default",)),
        ("torch2.16.0-cpu-py3.11+setuptools", ("hosted",)),
    } == list_new_cells(started)
    lines, words = propose(started, write=True)
    assert ([], "matrix.toml has every release, Python and build that the index has") == (
        *(lines, words[0]),
    )


@pytest.mark.parametrize(
    "variants,words",
    [
        ({"cpu": False}, "matrix.toml lacks 2.16.0 on Python 3.11"),
        (None, "not asked: cpu of 2.16.0: PyTorch's own index does not answer"),
    ],
)
def test_discover_adds_no_build_that_the_own_index_of_pytorch_lacks(
    started: Project, indexes: Indexes, variants: dict[str, bool] | None, words: str
) -> None:
    indexes.pages[MAIN] = list_wheels("2.6.0", "2.9.1", "2.15.0", "2.16.0")
    indexes.variants = variants
    indexes.newest = "2.16.0"

    _, printed = propose(started)
    assert any(line.startswith(words) for line in printed)
    assert {("torch2.16.0-pypi-py3.11+setuptools", ("default",))} == list_new_cells(started)


def test_discover_adds_a_new_release_to_the_profiles_of_this_repository(
    tmp_path: Path, indexes: Indexes
) -> None:
    write(tmp_path / "matrix.toml", (ROOT / "matrix.toml").read_text(encoding="utf-8"))
    indexes.pages[MAIN] = list_wheels("2.15.0", "2.16.0")
    indexes.variants = {"cpu": True}
    indexes.newest = "2.16.0"

    found = dict(list_new_cells(Project(tmp_path)))

    assert ("default", "pypi", "packages") == found["torch2.16.0-pypi-py3.11"]
    assert ("hosted",) == found["torch2.16.0-cpu-py3.11"]


def test_discover_names_the_indexes_that_did_not_answer(project: Project, indexes: Indexes) -> None:
    del indexes.pages[NIGHTLY]
    indexes.variants = None

    lines, words = propose(project)

    assert '+release = "2.15.0"' in lines
    assert [
        f"not asked: index.nightly: {NIGHTLY}: does not answer",
        "not asked: cu132 of 2.15.0: PyTorch's own index does not answer",
    ] == words[-2:]


def test_discover_without_the_main_index_changes_nothing(
    project: Project, indexes: Indexes
) -> None:
    del indexes.pages[MAIN]

    with pytest.raises(NothingTestedError, match="does not answer"):
        propose(project, write=True)
    assert ROWS == project.matrix.read_text()


def test_discover_prints_json_for_programs(project: Project, indexes: Indexes) -> None:
    lines, words = propose(project, as_json=True)

    found = json.loads("\n".join(lines))
    (row,) = found["rows"]
    assert ("2.15.0", ["3.11"], ["pypi"]) == (row["release"], row["python"], row["source"])
    assert [] == row["with"]
    assert found["patch"].startswith("--- a/matrix.toml\n")
    assert [] == words == found["not_asked"]


def test_discover_leaves_alone_a_torch_that_is_there_already(
    tmp_path: Path, indexes: Indexes
) -> None:
    rows = (
        '[interpreter.here]\nprogram = "/opt/torch/bin/python"\n\n'
        '[[torch]]\nrelease = "2.14.1"\nsource = "here"\npython = "3.11"\n'
    )
    write(tmp_path / "matrix.toml", rows)

    lines, _ = propose(Project(tmp_path))

    # So it is as an empty matrix: the newest release is a start.
    assert ['+release = "2.15.0"'] == [line for line in lines if "release" in line and "+" in line]
