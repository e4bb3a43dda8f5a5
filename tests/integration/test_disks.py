"""A disk that is full or read-only is told as what it is, and nothing that is finished is lost."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.contexts import FAKES, THIS_PYTHON, fake_torch, make_desk, with_cell
from tests.integration.disks import Disk, mounted
from tests.integration.loopback import Index
from tests.integration.projects import ROOT, Project, begun
from tests.outcomes import observed
from torchgrid.environments.plan import plan_cell
from torchgrid.model.outcome import Record
from torchgrid.model.verdict import Reason, Stage, Verdict
from torchgrid.records import store
from torchgrid.runs.cell_run import run_cell
from torchgrid.runs.context import CellContext
from torchgrid.worker.journal import read_journal

BIG = {"extra.txt": "x" * 24_000_000}


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    """A disk of 16 MB, of which nothing is to be kept free."""
    monkeypatch.setenv("TORCHGRID_KEEP_FREE_GB", "0")
    with mounted(tmp_path / "disk") as made:
        yield made


@pytest.fixture
def context(own: Index, disk: Disk) -> CellContext:
    """A cell of a project on that disk."""
    return make_desk(disk.folder / "project")


def why(record: Record) -> tuple[Stage, Reason]:
    """Where and why a cell stopped."""
    assert record.stopped is not None, record
    observed.note(record.stopped.stage, record.stopped.reason)
    return record.stopped.stage, record.stopped.reason


@pytest.mark.produces("install", "no-space")
def test_where_floor_and_lock_do_not_fit_nothing_is_downloaded(
    context: CellContext, own: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.sizes["torch"] = 2_000_000
    own.list("torch")
    plan_cell(context.project, context.cell)
    own.asked.clear()

    # The floor alone is too high; floor and lock are, of which each would fit; both fit.
    for floor in ("1", "0.014"):
        monkeypatch.setenv("TORCHGRID_KEEP_FREE_GB", floor)
        assert (Stage.INSTALL, Reason.NO_SPACE) == why(run_cell(context))
    assert [] == [path for path in own.asked if path.endswith(".whl")]

    monkeypatch.setenv("TORCHGRID_KEEP_FREE_GB", "0.01")
    assert run_cell(context).stopped is None


@pytest.mark.produces("install", "no-space")
@pytest.mark.parametrize("cache", ["disk/cache", "elsewhere"])
def test_a_disk_that_fills_up_in_an_install_is_no_fault_of_the_wheel(
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
    big = with_cell(context, extras=("extra",))

    record = run_cell(big)

    assert (Stage.INSTALL, Reason.NO_SPACE) == why(record)
    assert record.stopped is not None
    assert "No space left on device" in record.stopped.detail
    assert not context.project.environment(big.cell.id).exists()
    read = store.read_records(context.project.outcomes)
    assert {earlier.cell: earlier, record.cell: record} == {each.cell: each for each in read}

    disk.grow(96)
    assert run_cell(big).stopped is None


@pytest.mark.produces("plan", "no-space")
def test_a_python_that_uv_has_no_room_to_look_for_is_not_said_to_be_missing(
    context: CellContext, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_cell(context.project, context.cell)
    monkeypatch.setenv("UV_CACHE_DIR", str(disk.folder / "cache"))
    disk.fill(leave=80_000)

    assert (Stage.PLAN, Reason.NO_SPACE) == why(run_cell(context))


def test_temporary_files_that_have_no_room_change_nothing(
    own: Index, disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(disk.folder))
    monkeypatch.setattr(tempfile, "tempdir", str(disk.folder))
    disk.fill()

    record = run_cell(make_desk(tmp_path / "elsewhere"))

    assert record.stopped is None
    assert 3 == len(record.outcomes)


THEME = '''"""Questions that need room."""

import tempfile
from pathlib import Path

from torchgrid.inside.probe import probe


@probe("room.writes")
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
def test_a_probe_that_finds_the_disk_full_does_not_blame_the_module(
    context: CellContext, disk: Disk, failing: str
) -> None:
    (context.project.root / "quick" / "room.py").write_text(THEME.format(failing=failing))
    run_cell(context)
    # What it fails at fits beside the record, the journal and the rest.
    (context.project.root / "quick" / "room.py").write_text(THEME.format(failing=failing) + "\n")
    disk.fill(leave=4_000_000)

    record = run_cell(context)

    assert (Stage.PROBE, Reason.NO_SPACE) == why(record)
    assert {"quick.passes", "quick.fails", "quick.dies"} == {o.probe for o in record.outcomes}

    disk.make_room()
    asked = {o.probe: o.verdict for o in run_cell(context).outcomes}
    assert Verdict.PASS is asked["room.writes"]


TORCH = """
import tempfile

with tempfile.TemporaryFile() as file:
    file.write(bytes(8_000_000))
"""


@pytest.mark.produces("import", "no-space")
def test_a_torch_that_finds_the_disk_full_is_not_said_to_be_broken(
    context: CellContext, own: Index, disk: Disk
) -> None:
    files = fake_torch()
    own.add("torch", "9.9.9", files | {"torch/__init__.py": files["torch/__init__.py"] + TORCH})
    disk.fill(leave=4_000_000)

    assert (Stage.IMPORT, Reason.NO_SPACE) == why(run_cell(context))

    disk.make_room()
    assert run_cell(context).stopped is None


QUESTIONS = '''"""Three questions, of which the second takes all room, where it is told to."""

import contextlib
from pathlib import Path

from torchgrid.inside.probe import probe

OUTSIDE = Path({outside!r})
BALLAST = Path({ballast!r})


def note(name):
    with (OUTSIDE / "asked").open("a") as stream:
        stream.write(name + "\\n")


@probe("full.first")
def first(case):
    """Is answered."""
    note("first")


@probe("full.second")
def second(case):
    """Is answered by more than fits into what is left of the journal's last block."""
    note("second")
    if (OUTSIDE / "fill").exists():
        with BALLAST.open("wb", buffering=0) as stream, contextlib.suppress(OSError):
            while True:
                stream.write(bytes(4096))
    return {{"long": "x" * 200000}}


@probe("full.third")
def third(case):
    """Is not asked any more."""
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
def project(own: Index, disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Two cells of three questions in a project on the small disk; its engine is elsewhere."""
    older = {path: text.replace("9.9.9", "9.9.8") for path, text in fake_torch().items()}
    own.add("torch", "9.9.8", older)
    # One question after the other.
    monkeypatch.setenv("TORCHGRID_CORES", "1")
    package = tmp_path / "engine" / "torchgrid"
    shutil.copytree(ROOT / "torchgrid", package, ignore=shutil.ignore_patterns("__pycache__"))
    (package / "probes").mkdir()
    text = QUESTIONS.format(outside=str(tmp_path), ballast=str(disk.ballast))
    (package / "probes" / "full.py").write_text(text)
    made = begun(disk.folder / "project", engine=package.parent)
    shutil.copytree(FAKES / "fake_encodings", made.root / "fake_encodings")
    (made.root / "matrix.toml").write_text(ROWS)
    return made


def records(project: Project) -> dict[str, str]:
    """The records of a project's runs."""
    folder = project.root / ".torchgrid" / "outcomes"
    return {path.name: path.read_text() for path in folder.glob("*.jsonl")}


def refused(project: Project, words: str, *arguments: str) -> None:
    """Run nox: it must end with 3 and one line that says where, what, and what next."""
    code, output = project.nox(*arguments)
    errors = [line for line in output.splitlines() if line.startswith("error: ")]
    assert (3, 1) == (code, len(errors)), output
    where = re.escape(str(project.root / ".torchgrid"))
    line = rf"error: {where}\S*: {words} and run the same command again: what was finished is kept"
    assert re.fullmatch(line, errors[0]), output
    assert "Traceback" not in output


def test_a_disk_that_is_full_while_a_cell_answers_loses_no_answer(
    project: Project, disk: Disk, tmp_path: Path
) -> None:
    assert 0 == project.nox("-s", "matrix", "--", "--cells", "torch9.9.8*")[0]
    earlier = records(project)
    (tmp_path / "asked").unlink()
    (tmp_path / "fill").touch()

    code, output = project.nox("-s", "matrix")

    # The cell's own session is refused; what is said of it may or may not find a last block.
    assert code in {1, 3}, output
    assert f": {NO_ROOM} and run the same command again" in output
    assert "Traceback" not in output
    assert earlier.items() <= records(project).items()
    (journal,) = (project.root / ".torchgrid" / "scratch").glob("torch9.9.9*/journal.jsonl")
    # The second answer is torn in its middle.
    assert not journal.read_text().endswith("\n")
    assert ["full.first"] == [task.probe for task in read_journal(journal).answers]
    log = project.root / ".torchgrid" / "logs" / f"{journal.parent.name}.log"
    assert "Traceback" not in log.read_text()
    (tmp_path / "fill").unlink()
    disk.make_room()

    assert 0 == project.nox("-s", "matrix")[0]
    assert ["first", "second", "second", "third"] == (tmp_path / "asked").read_text().split()
    assert 3 == records(project)[f"{journal.parent.name}.jsonl"].count('"pass"')
    assert earlier.items() <= records(project).items()


def test_a_disk_that_takes_nothing_is_told_in_a_line(project: Project, disk: Disk) -> None:
    disk.refuse()
    refused(project, READ_ONLY, "-s", f"cell(torch9.9.9-pypi-py{THIS_PYTHON})")
    disk.accept()
    assert 0 == project.nox("-s", "matrix", "--", "--cells", "torch9.9.8*")[0]
    earlier = records(project)

    disk.fill()
    refused(project, NO_ROOM, "-s", "matrix")
    disk.make_room()
    disk.refuse()
    refused(project, READ_ONLY, "-s", "matrix")

    assert earlier == records(project)
    disk.accept()
    assert 0 == project.nox("-s", "matrix")[0]
    assert earlier.items() < records(project).items()
