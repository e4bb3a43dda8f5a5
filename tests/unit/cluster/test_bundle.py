"""Tests of a project's archive: what it holds, that it is refused when damaged."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from tests.unit.builders import encoding, matrix, write
from torchgrid.cluster import bundle
from torchgrid.cluster.bundle import compute_hash, pack_project, unpack_project
from torchgrid.config.matrix import Matrix
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import Project


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project whose module imports a package of its own, which has data beside it."""
    root = tmp_path / "project"
    write(root / "matrix.toml", "")
    write(root / "model.py", "from parts.core import Part\n\n\nclass Mine(Part):\n    pass\n")
    write(root / "parts" / "__init__.py", "")
    write(root / "parts" / "core.py", "class Part:\n    pass\n")
    write(root / "parts" / "table.json", "[]")
    write(root / "parts" / "__pycache__" / "core.cpython-311.pyc", "")
    write(root / "unrelated.py", "")
    write(root / ".torchgrid" / "outcomes" / "x.jsonl", "")
    return root


def make_matrix(root: Path) -> Matrix:
    return matrix(root, encoding(target="model:Mine"))


def list_names(archive: bytes) -> list[str]:
    return zipfile.ZipFile(io.BytesIO(archive)).namelist()


def test_pack_project_holds_the_matrix_and_the_packages_of_the_targets(root: Path) -> None:
    write(root / "probes" / "own.py", "from helpers import x\n")
    write(root / "helpers.py", "x = 1\n")

    actual = pack_project(Project(root), make_matrix(root))

    expected = [
        *("helpers.py", "matrix.toml", "model.py"),
        *("parts/__init__.py", "parts/core.py", "parts/table.json", "probes/own.py"),
    ]
    assert expected == list_names(actual.archive)


def test_pack_project_of_equal_files_is_equal(root: Path) -> None:
    first = pack_project(Project(root), make_matrix(root))
    write(root / "unrelated.py", "CHANGED = True\n")
    (root / "model.py").touch()

    assert first == pack_project(Project(root), make_matrix(root))
    write(root / "parts" / "table.json", "[1]")
    assert first.digest != pack_project(Project(root), make_matrix(root)).digest


def test_pack_project_of_a_module_beside_gigabytes_is_refused(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "LARGEST_BYTES", 10)

    with pytest.raises(ConfigurationError, match="the project's modules take more than"):
        pack_project(Project(root), make_matrix(root))


def test_pack_project_of_a_checkout_keeps_its_probes_the_only_ones(
    root: Path, tmp_path: Path
) -> None:
    write(root / "probes" / "own.py", "")
    write(root / "torchgrid" / "inside" / "harness.py", "")
    packed = pack_project(Project(root), make_matrix(root))
    copy = Project(tmp_path / "copy")

    unpack_project(packed.archive, packed.digest, copy.root)

    assert (copy.root / "probes",) == copy.probes
    assert "torchgrid/inside/harness.py" not in list_names(packed.archive)


def test_unpack_project_restores_the_files(root: Path, tmp_path: Path) -> None:
    packed = pack_project(Project(root), make_matrix(root))
    folder = tmp_path / "worker" / "projects" / packed.digest

    unpack_project(packed.archive, packed.digest, folder)
    unpack_project(packed.archive, packed.digest, folder)

    assert "class Part" in (folder / "parts" / "core.py").read_text()
    assert [folder] == [*folder.parent.iterdir()]


def test_unpack_project_of_another_hash_is_refused_and_leaves_nothing(
    root: Path, tmp_path: Path
) -> None:
    packed = pack_project(Project(root), make_matrix(root))
    folder = tmp_path / "worker" / packed.digest

    with pytest.raises(ConfigurationError) as raised:
        unpack_project(packed.archive[:-1], packed.digest, folder)

    assert f"and not {packed.digest}; run the same command again" in str(raised.value)
    assert not folder.parent.exists()


def test_unpack_project_of_a_file_outside_it_is_refused(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("../evil.py", "")
    content = stream.getvalue()

    with pytest.raises(ConfigurationError, match="has a file outside it"):
        unpack_project(content, compute_hash(content), tmp_path / "w" / "project")

    assert [] == [*(tmp_path / "w").iterdir()]
