"""A full or read-only disk is reported as such, and no finished result is lost."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.contexts import (
    FAKES,
    THIS_PYTHON,
    check_stop,
    edit_module,
    make_context,
    read_fake_torch,
    replace_cell,
)
from tests.integration.disks import Disk, mount_disk
from tests.integration.loopback import Index
from tests.integration.projects import ROOT, NoxProject, start_project
from torchgrid.contract import Reason, Stage, Verdict
from torchgrid.environments.plan import plan_cell
from torchgrid.records import store
from torchgrid.runs.cell_run import run_cell
from torchgrid.runs.context import CellContext
from torchgrid.worker.journal import read_journal

BIG = {"extra.txt": "x" * 24_000_000}


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    """A disk of 16 MB, of which a run keeps nothing free."""
    monkeypatch.setenv("TORCHGRID_KEEP_FREE_GB", "0")
    with mount_disk(tmp_path / "disk") as made:
        yield made


@pytest.fixture
def context(own: Index, disk: Disk) -> CellContext:
    """A cell of a project on that disk."""
    return make_context(disk.folder / "project")


@pytest.mark.produces("install", "no-space")
def test_run_cell_without_space_for_floor_and_lock_downloads_nothing(
    context: CellContext, own: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.sizes["torch"] = 2_000_000
    own.list("torch")
    plan_cell(context.project, context.cell)
    own.asked.clear()

    # The first floor does not fit. The second fits only without the lock. The third fits with it.
    for floor in ("1", "0.014"):
        monkeypatch.setenv("TORCHGRID_KEEP_FREE_GB", floor)
        check_stop(run_cell(context), Stage.INSTALL, Reason.NO_SPACE)
    assert [] == [path for path in own.asked if path.endswith(".whl")]

    monkeypatch.setenv("TORCHGRID_KEEP_FREE_GB", "0.01")
    assert run_cell(context).stopped is None


@pytest.mark.produces("install", "no-space")
@pytest.mark.parametrize("cache", ["disk/cache", "elsewhere"])
def test_run_cell_on_a_disk_that_an_install_fills_stops_with_no_space(
    context: CellContext,
    own: Index,
    disk: Disk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    cache: str,
) -> None:
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / cache))
    earlier = run_cell(context)
    own.add("extra", "1.0", BIG)
    big = replace_cell(context, extras=("extra",))

    record = run_cell(big)

    assert "No space left on device" in check_stop(record, Stage.INSTALL, Reason.NO_SPACE)
    assert not context.project.environment(big.cell.id).exists()
    read = store.read_records(context.project.outcomes)
    assert {earlier.cell: earlier, record.cell: record} == {each.cell: each for each in read}

    disk.grow(96)
    assert run_cell(big).stopped is None


@pytest.mark.produces("plan", "no-space")
def test_run_cell_on_a_disk_too_full_to_find_python_stops_with_no_space(
    context: CellContext, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_cell(context.project, context.cell)
    monkeypatch.setenv("UV_CACHE_DIR", str(disk.folder / "cache"))
    disk.fill(leave=80_000)

    check_stop(run_cell(context), Stage.PLAN, Reason.NO_SPACE)


def test_run_cell_with_a_full_disk_of_temporary_files_still_finishes(
    own: Index, disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(disk.folder))
    monkeypatch.setattr(tempfile, "tempdir", str(disk.folder))
    disk.fill()

    record = run_cell(make_context(tmp_path / "elsewhere"))

    assert record.stopped is None
    assert 3 == len(record.outcomes)


THEME = '''"""A probe that needs disk space."""

import tempfile
from pathlib import Path

from torchgrid.inside.api import probe


@probe("room.writes", kind="requirement")
def writes(case):
    """Writes a file."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            Path(folder, "file").write_bytes(bytes(8_000_000))
        except OSError as error:
            {failing}
'''


@pytest.mark.produces("probe", "no-space")
@pytest.mark.parametrize("failing", ["raise", "raise ValueError('cannot be written') from error"])
def test_run_cell_with_a_probe_that_fills_the_disk_stops_with_no_space(
    context: CellContext, disk: Disk, failing: str
) -> None:
    theme = context.project.root / "quick" / "room.py"
    theme.write_text(THEME.format(failing=failing))
    run_cell(context)
    edit_module(theme)
    # The record, the journal and the rest fit, but not the file of the probe.
    disk.fill(leave=4_000_000)

    record = run_cell(context)

    check_stop(record, Stage.PROBE, Reason.NO_SPACE)
    assert {"quick.passes", "quick.fails", "quick.dies"} == {o.probe for o in record.outcomes}

    disk.make_room()
    verdicts = {o.probe: o.verdict for o in run_cell(context).outcomes}
    assert Verdict.PASS is verdicts["room.writes"]


TORCH = """
import tempfile

with tempfile.TemporaryFile() as file:
    file.write(bytes(8_000_000))
"""


@pytest.mark.produces("import", "no-space")
def test_run_cell_with_a_torch_that_fills_the_disk_stops_with_no_space(
    context: CellContext, own: Index, disk: Disk
) -> None:
    files = read_fake_torch()
    own.add("torch", "9.9.9", files | {"torch/__init__.py": files["torch/__init__.py"] + TORCH})
    disk.fill(leave=4_000_000)

    check_stop(run_cell(context), Stage.IMPORT, Reason.NO_SPACE)

    disk.make_room()
    assert run_cell(context).stopped is None


THREE_PROBES = '''"""Three probes, of which the second fills the disk if a file says so."""

import contextlib
from pathlib import Path

from torchgrid.inside.api import probe

OUTSIDE = Path({outside!r})
BALLAST = Path({ballast!r})


def note(name):
    with (OUTSIDE / "runs").open("a") as stream:
        stream.write(name + "\\n")


@probe("full.first", kind="requirement")
def first(case):
    """Passes."""
    note("first")


@probe("full.second", kind="requirement")
def second(case):
    """Passes with more than fits into the last block of the journal."""
    note("second")
    if (OUTSIDE / "fill").exists():
        with BALLAST.open("wb", buffering=0) as stream, contextlib.suppress(OSError):
            while True:
                stream.write(bytes(4096))
    return {{"long": "x" * 200000}}


@probe("full.third", kind="requirement")
def third(case):
    """Does not run on a full disk."""
    note("third")
'''

NO_ROOM = "No space left on device; make room"
READ_ONLY = "Read-only file system; make it writable"

ROWS = f"""\
[[torch]]
release = ["9.9.8", "9.9.9"]
python = "{THIS_PYTHON}"
profiles = "default"

[[encoding]]
name = "fine"
target = "fake_encodings.fine:Fine"
input = {{ shape = [3, 2, 4], layout = ["seq", "batch", "feature"] }}
"""


@pytest.fixture
def project(own: Index, disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> NoxProject:
    """A project on the small disk, of two cells and three probes; its engine is elsewhere."""
    older = {path: text.replace("9.9.9", "9.9.8") for path, text in read_fake_torch().items()}
    own.add("torch", "9.9.8", older)
    # One probe after the other.
    monkeypatch.setenv("TORCHGRID_CORES", "1")
    package = tmp_path / "engine" / "torchgrid"
    shutil.copytree(ROOT / "torchgrid", package, ignore=shutil.ignore_patterns("__pycache__"))
    (package / "probes").mkdir()
    text = THREE_PROBES.format(outside=str(tmp_path), ballast=str(disk.ballast))
    (package / "probes" / "full.py").write_text(text)
    made = start_project(disk.folder / "project", engine=package.parent)
    shutil.copytree(FAKES / "fake_encodings", made.root / "fake_encodings")
    (made.root / "matrix.toml").write_text(ROWS)
    return made


def read_record_files(project: NoxProject) -> dict[str, str]:
    """Read the text of the records of a project's runs, by file name."""
    folder = project.root / ".torchgrid" / "outcomes"
    return {path.name: path.read_text() for path in folder.glob("*.jsonl")}


def check_refusal(project: NoxProject, words: str, *arguments: str) -> None:
    """Check that nox exits with 3 and one line: where, what is wrong, next step."""
    code, output = project.run_nox(*arguments)
    errors = [line for line in output.splitlines() if line.startswith("error: ")]
    assert (3, 1) == (code, len(errors)), output
    where = re.escape(str(project.root / ".torchgrid"))
    line = rf"error: {where}\S*: {words} and run the same command again: finished results are kept"
    assert re.fullmatch(line, errors[0]), output
    assert "Traceback" not in output


def test_matrix_session_on_a_disk_that_fills_keeps_finished_outcomes(
    project: NoxProject, disk: Disk, tmp_path: Path
) -> None:
    assert 0 == project.run_nox("-s", "matrix", "--", "--cells", "torch9.9.8*")[0]
    earlier = read_record_files(project)
    (tmp_path / "runs").unlink()
    (tmp_path / "fill").touch()

    code, output = project.run_nox("-s", "matrix")

    # The session of the cell fails. Its report may or may not fit into a last block.
    assert code in {1, 3}, output
    assert f": {NO_ROOM} and run the same command again" in output
    assert "Traceback" not in output
    assert earlier.items() <= read_record_files(project).items()
    (journal,) = (project.root / ".torchgrid" / "scratch").glob("torch9.9.9*/journal.jsonl")
    # The second outcome is cut off in its middle.
    assert not journal.read_text().endswith("\n")
    assert ["full.first"] == [task.probe for task in read_journal(journal).outcomes]
    log = project.root / ".torchgrid" / "logs" / f"{journal.parent.name}.log"
    assert "Traceback" not in log.read_text()
    (tmp_path / "fill").unlink()
    disk.make_room()

    assert 0 == project.run_nox("-s", "matrix")[0]
    assert ["first", "second", "second", "third"] == (tmp_path / "runs").read_text().split()
    assert 3 == read_record_files(project)[f"{journal.parent.name}.jsonl"].count('"pass"')
    assert earlier.items() <= read_record_files(project).items()


def test_sessions_on_a_disk_that_refuses_end_with_one_line(project: NoxProject, disk: Disk) -> None:
    disk.refuse()
    check_refusal(project, READ_ONLY, "-s", f"cell(torch9.9.9-pypi-py{THIS_PYTHON})")
    disk.accept()
    assert 0 == project.run_nox("-s", "matrix", "--", "--cells", "torch9.9.8*")[0]
    earlier = read_record_files(project)

    disk.fill()
    check_refusal(project, NO_ROOM, "-s", "matrix")
    disk.make_room()
    disk.refuse()
    check_refusal(project, READ_ONLY, "-s", "matrix")

    assert earlier == read_record_files(project)
    disk.accept()
    assert 0 == project.run_nox("-s", "matrix")[0]
    assert earlier.items() < read_record_files(project).items()
