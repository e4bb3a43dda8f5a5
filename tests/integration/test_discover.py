"""`torchgrid discover` on loopback indexes: the patch, and a plan of the rows that it adds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.contexts import THIS_PYTHON, read_fake_torch
from tests.integration.loopback import NOBODY, Fault, Index, serve
from torchgrid.__main__ import main
from torchgrid.config.matrix import read_matrix
from torchgrid.environments import uv_index
from torchgrid.environments.plan import plan_cell
from torchgrid.model.project import Project
from torchgrid.system.place import read_platform

TAG = f"cp{THIS_PYTHON.replace('.', '')}"
MACHINE = {"linux-x86_64": "manylinux_2_28_x86_64", "linux-aarch64": "manylinux_2_28_aarch64"}
OLD_DAY, NEW_DAY = "9.11.0.dev20261119", "9.11.0.dev20261120"


@pytest.fixture
def wheel_tag() -> str:
    """The tag of a wheel for this Python and this machine."""
    platform = MACHINE.get(read_platform())
    if platform is None:
        pytest.skip(f"the test has no wheel tag for {read_platform()}")
    return f"{TAG}-{TAG}-{platform}"


@pytest.fixture
def nightly(
    tmp_path: Path, own: Index, wheel_tag: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Index]:
    """An index of nightly builds beside the default one, which has two newer releases."""
    for version in ("9.9.10", "9.10.0", "9.11.0rc1"):
        own.add("torch", version, read_fake_torch(), tag=wheel_tag)
    # A wheel of another machine alone is nothing that a cell here can install.
    own.add("torch", "9.12.0", read_fake_torch(), tag=f"{TAG}-none-macosx_14_0_arm64")
    # PyTorch's own index is not one of this test's.
    monkeypatch.setattr(uv_index, "list_cuda_variants", tuple)
    with serve(tmp_path / "nightly", hashes=False) as served:
        for day in (OLD_DAY, NEW_DAY):
            served.add("torch", f"{day}+cu130", read_fake_torch(), tag=wheel_tag)
        yield served


@pytest.fixture
def project(tmp_path: Path, nightly: Index) -> Project:
    """A project with a cell of the default index, and one of the nightly builds."""
    folder = tmp_path / "project"
    folder.mkdir()
    python = f'python = "{THIS_PYTHON}"\n'
    (folder / "matrix.toml").write_text(
        f'[index.nightly]\nurl = "{nightly.address}"\nlocal = "cu130"\n\n'
        f'[[torch]]\nrelease = "9.9.9"\n{python}profiles = "default"\n\n'
        f'[[torch]]\nrelease = "{OLD_DAY}"\nsource = "nightly"\n{python}profiles = "nightly"\n'
    )
    return Project(folder)


def test_discover_writes_rows_whose_cells_can_be_planned(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == main(["discover", "--pre", "--write", "--root", str(project.root)])

    words = capsys.readouterr().err
    cells = {cell.torch: cell for cell in read_matrix(project.matrix).cells}
    assert {"9.9.9", "9.9.10", "9.10.0", "9.11.0rc1", NEW_DAY} == cells.keys()
    assert f"in place of {OLD_DAY}" in words
    assert "  macos-arm64" in words
    for release in ("9.10.0", NEW_DAY):
        assert plan_cell(project, cells[release]).lock.versions["torch"].startswith(release)


def test_discover_without_previews_prints_releases_alone(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    before = project.matrix.read_text()

    assert 0 == main(["discover", "--root", str(project.root)])

    added = [line for line in capsys.readouterr().out.splitlines() if line.startswith("+release")]
    assert ['+release = "9.10.0"', '+release = "9.9.10"'] == added
    assert before == project.matrix.read_text()


def test_discover_reads_a_page_in_json_without_yanked_files(
    project: Project, own: Index, capsys: pytest.CaptureFixture[str], wheel_tag: str
) -> None:
    page = own.folder / "simple" / "torch" / "index.html"
    files = [
        {"filename": f"torch-9.10.0-{wheel_tag}.whl", "upload-time": "2026-11-20T00:00:00Z"},
        {"filename": f"torch-9.10.1-{wheel_tag}.whl", "yanked": True},
    ]
    page.write_text(json.dumps({"meta": {"api-version": "1.1"}, "name": "torch", "files": files}))

    assert 0 == main(["discover", "--json", "--root", str(project.root)])

    (row,) = json.loads(capsys.readouterr().out)["rows"]
    assert ("9.10.0", "9.10.0 appeared on 2026-11-20.") == (row["release"], row["why"])


@pytest.mark.parametrize("fault", ["error", "stall"])
def test_discover_of_an_index_that_fails_changes_nothing(
    project: Project, own: Index, capsys: pytest.CaptureFixture[str], fault: Fault
) -> None:
    before = project.matrix.read_text()
    own.faults["/simple/torch/"] = (fault, 9)

    with pytest.raises(SystemExit, match="3"):
        main(["discover", "--write", "--root", str(project.root)])

    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"error: {own.address}: ")
    assert before == project.matrix.read_text()


def test_discover_without_an_index_exits_with_3_and_no_password(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", f"{NOBODY.replace('//', '//user:secret@')}/simple")

    with pytest.raises(SystemExit, match="3"):
        main(["discover", "--root", str(project.root)])

    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"error: {NOBODY}/simple: does not answer: ")


def test_discover_without_the_nightly_index_still_proposes_releases(
    project: Project, nightly: Index, capsys: pytest.CaptureFixture[str]
) -> None:
    nightly.faults["/simple/torch/"] = ("error", 9)

    assert 0 == main(["discover", "--pre", "--root", str(project.root)])

    printed = capsys.readouterr()
    assert '+release = "9.10.0"' in printed.out
    assert "not asked: index.nightly: " in printed.err
