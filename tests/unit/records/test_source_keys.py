"""Tests that a key changes if, and only if, something that its outcome depends on changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.unit.builders import cell, encoding, matrix, write
from torchgrid.config import source_files
from torchgrid.contract import CELL, Task
from torchgrid.model import project as layout
from torchgrid.model.cell import Cell
from torchgrid.model.encoding import Argument, Axes, EncodingSpec
from torchgrid.model.project import Project
from torchgrid.records import source_keys
from torchgrid.records.keys import Keys
from torchgrid.records.source_keys import compute_keys, read_source_keys

SINE = encoding(name="sine", target="probes.encodings.sine:Sine")
SHORT = Argument(axes=Axes(shape=(1, 2, 3), layout=("seq", "batch", "feature")))
LEARNT = encoding(name="learnt", target="mine.learnt:Learnt")

SINE_SHAPE = Task("sine", "shape.kept", "cpu")
SINE_DEVICE = Task("sine", "device.follows", "cpu")
LEARNT_SHAPE = Task("learnt", "shape.kept", "cpu")
LEARNT_DEVICE = Task("learnt", "device.follows", "cpu")
CELL_DEVICE = Task(CELL, "device.there", "cpu")
TASKS = (SINE_SHAPE, SINE_DEVICE, LEARNT_SHAPE, LEARNT_DEVICE, CELL_DEVICE)

FILES = {
    "torchgrid/__init__.py": "",
    "torchgrid/inside/__main__.py": "from torchgrid.inside.harness import run\n",
    "torchgrid/inside/harness.py": "",
    "torchgrid/inside/toolkit/devices.py": "",
    "torchgrid/inside/unused.py": "",
    "torchgrid/probes/shape.py": "from probes._common import close\n",
    "torchgrid/probes/_common.py": "",
    "torchgrid/probes/device.py": "from torchgrid.inside.toolkit.devices import visit\n",
    "torchgrid/probes/encodings/sine.py": "from probes.encodings.table import table\n",
    "torchgrid/probes/encodings/table.py": "",
    "mine/learnt.py": "from probes.encodings.table import table\n",
    "mine/unused.py": "",
}


@dataclass(frozen=True)
class Checkout:
    """A project beside an installed engine, both in one folder."""

    root: Path

    def compute_keys(self, *encodings: EncodingSpec, environment: str = "environment") -> Keys:
        rows = matrix(self.root, *(encodings or (SINE, LEARNT)))
        return compute_keys(read_source_keys(Project(self.root), rows), rows, cell(), environment)

    def compute_keys_of(self, other: Cell) -> Keys:
        rows = matrix(self.root, SINE, LEARNT)
        return compute_keys(read_source_keys(Project(self.root), rows), rows, other, "environment")

    def find_changed(self, change: Callable[[], object]) -> set[Task]:
        """Find the tasks whose keys a change changes."""
        before = self.compute_keys()
        change()
        after = self.compute_keys()
        changed = {task for task in TASKS if before.compute_key(task) != after.compute_key(task)}
        assert bool(changed) is (before.suite != after.suite)
        return changed


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    for name, text in FILES.items():
        write(tmp_path / name, text)
    for module in (layout, source_files, source_keys):
        monkeypatch.setattr(module, "PACKAGE", tmp_path / "torchgrid")
    return Checkout(tmp_path)


@pytest.mark.parametrize(
    "file,expected",
    [
        ("torchgrid/__init__.py", set()),
        ("torchgrid/inside/harness.py", set(TASKS)),
        ("torchgrid/inside/toolkit/devices.py", {SINE_DEVICE, LEARNT_DEVICE, CELL_DEVICE}),
        ("torchgrid/inside/unused.py", set()),
        ("torchgrid/probes/device.py", {SINE_DEVICE, LEARNT_DEVICE, CELL_DEVICE}),
        ("torchgrid/probes/_common.py", {SINE_SHAPE, LEARNT_SHAPE}),
        ("torchgrid/probes/encodings/sine.py", {SINE_SHAPE, SINE_DEVICE}),
        ("torchgrid/probes/encodings/table.py", set(TASKS) - {CELL_DEVICE}),
        ("mine/learnt.py", {LEARNT_SHAPE, LEARNT_DEVICE}),
        ("mine/unused.py", set()),
    ],
)
def test_read_source_keys_after_an_edit_changes_what_depends_on_the_file(
    project: Checkout, file: str, expected: set[Task]
) -> None:
    actual = project.find_changed(lambda: write(project.root / file, f"{FILES[file]}edited = 1\n"))

    assert expected == actual


def test_read_source_keys_after_an_edit_of_what_the_cell_is_asked_changes_those_that_need_it(
    project: Checkout,
) -> None:
    needing = (
        '@probe("shape.kept", kind="requirement", needs=("device.there",))\ndef keep(case): ...\n'
    )
    write(project.root / "torchgrid/probes/shape.py", f"from inside import probe\n{needing}")
    edited = f"{FILES['torchgrid/probes/device.py']}edited = 1\n"

    actual = project.find_changed(
        lambda: write(project.root / "torchgrid/probes/device.py", edited)
    )

    assert set(TASKS) == actual


@pytest.mark.parametrize("file", FILES)
def test_read_source_keys_after_an_edit_of_comments_changes_nothing(
    project: Checkout, file: str
) -> None:
    text = f'''"""Other words."""\n\n# edited\n{FILES[file]}\n'''

    assert set() == project.find_changed(lambda: write(project.root / file, text))


def test_read_source_keys_after_a_move_of_a_module_changes_nothing(project: Checkout) -> None:
    inside = project.root / "torchgrid" / "inside"
    theme = "torchgrid/probes/device.py"

    def move() -> None:
        write(inside / "__init__.py", '"""The code of a cell."""\n')
        (inside / "toolkit" / "devices.py").rename(inside / "visits.py")
        write(project.root / theme, FILES[theme].replace("toolkit.devices", "visits"))

    assert set() == project.find_changed(move)


def test_read_source_keys_after_a_move_of_an_encoding_keeps_its_key(project: Checkout) -> None:
    moved = encoding(name="learnt", target="theirs.learnt:Learnt")
    before = project.compute_keys()
    write(project.root / "theirs" / "learnt.py", FILES["mine/learnt.py"])

    assert before.compute_key(LEARNT_SHAPE) == project.compute_keys(SINE, moved).compute_key(
        LEARNT_SHAPE
    )


def test_read_source_keys_after_an_edit_of_a_nested_target_changes_the_key(
    project: Checkout,
) -> None:
    nested = {"inner": {"target": "mine.unused:Inner"}}
    row = encoding(name="sine", target=SINE.target, arguments=nested)
    before = project.compute_keys(row, LEARNT)
    write(project.root / "mine" / "unused.py", "edited = 1\n")

    assert before.compute_key(SINE_SHAPE) != project.compute_keys(row, LEARNT).compute_key(
        SINE_SHAPE
    )


def touch_all(*files: Path) -> None:
    for file in files:
        file.touch()


def test_read_source_keys_of_touched_files_changes_nothing(project: Checkout) -> None:
    files = [project.root / name for name in FILES]

    assert set() == project.find_changed(lambda: touch_all(*files))


@pytest.mark.parametrize(
    "edited",
    [
        encoding(name="sine", target=SINE.target, arguments={"d_model": 8}),
        encoding(name="sine", target=SINE.target, inputs=(SHORT,)),
        encoding(name="sine", target=SINE.target, table="pe"),
        encoding(name="sine", target=SINE.target, tolerance=0.5),
    ],
)
def test_read_source_keys_of_an_edited_row_changes_its_own_outcomes_only(
    project: Checkout, edited: EncodingSpec
) -> None:
    before, after = project.compute_keys(SINE, LEARNT), project.compute_keys(edited, LEARNT)

    changed = {task for task in TASKS if before.compute_key(task) != after.compute_key(task)}
    assert {SINE_SHAPE, SINE_DEVICE} == changed
    assert before.suite != after.suite


def test_compute_keys_of_a_new_row_changes_the_suite_and_no_outcome(project: Checkout) -> None:
    before, after = project.compute_keys(SINE), project.compute_keys(SINE, LEARNT)

    assert before.compute_key(SINE_SHAPE) == after.compute_key(SINE_SHAPE)
    assert before.suite != after.suite


def test_compute_keys_of_a_cell_leaves_out_encodings_that_do_not_run_there(
    project: Checkout,
) -> None:
    known = project.compute_keys_of(cell(encodings=("sine",)))

    assert ("", True) == (known.compute_key(LEARNT_SHAPE), bool(known.compute_key(SINE_SHAPE)))


def test_compute_keys_of_other_probes_changes_the_suite_and_no_outcome(project: Checkout) -> None:
    everything, some = project.compute_keys(), project.compute_keys_of(cell(probes=("shape.*",)))

    assert everything.compute_key(SINE_SHAPE) == some.compute_key(SINE_SHAPE)
    assert everything.suite != some.suite


def test_compute_keys_of_another_environment_changes_everything(project: Checkout) -> None:
    before, after = project.compute_keys(), project.compute_keys(environment="another")

    assert set(TASKS) == {
        task for task in TASKS if before.compute_key(task) != after.compute_key(task)
    }
    assert before.suite != after.suite
