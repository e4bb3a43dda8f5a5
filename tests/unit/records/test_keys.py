"""An outcome is asked again when, and only when, something that it depends on has changed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

from tests.unit.builders import cell, encoding, matrix, outcome, record, write
from torchgrid.config import source_files
from torchgrid.model import project as layout
from torchgrid.model.cell import Cell
from torchgrid.model.encoding import Argument, Axes, EncodingSpec
from torchgrid.model.outcome import CELL, Outcome, Task
from torchgrid.model.project import Project
from torchgrid.records import keys as engine
from torchgrid.records.keys import Keys, compute_keys, keep_current, read_written

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

    def keys(self, *encodings: EncodingSpec, environment: str = "environment") -> Keys:
        rows = matrix(self.root, *(encodings or (SINE, LEARNT)))
        return compute_keys(read_written(Project(self.root), rows), rows, cell(), environment)

    def keys_in(self, asked: Cell) -> Keys:
        rows = matrix(self.root, SINE, LEARNT)
        return compute_keys(read_written(Project(self.root), rows), rows, asked, "environment")

    def changed(self, change: Callable[[], object]) -> set[Task]:
        """The tasks whose keys a change changes."""
        before = self.keys()
        change()
        after = self.keys()
        changed = {task for task in TASKS if before.of(task) != after.of(task)}
        assert bool(changed) is (before.suite != after.suite)
        return changed


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    for name, text in FILES.items():
        write(tmp_path / name, text)
    for module in (layout, source_files, engine):
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
def test_an_edited_file_changes_what_depends_on_it(
    project: Checkout, file: str, expected: set[Task]
) -> None:
    actual = project.changed(lambda: write(project.root / file, f"{FILES[file]}edited = 1\n"))

    assert expected == actual


@pytest.mark.parametrize("file", FILES)
def test_an_edited_comment_or_docstring_changes_nothing(project: Checkout, file: str) -> None:
    text = f'''"""Other words."""\n\n# edited\n{FILES[file]}\n'''

    assert set() == project.changed(lambda: write(project.root / file, text))


def test_a_module_that_was_moved_changes_nothing(project: Checkout) -> None:
    inside = project.root / "torchgrid" / "inside"
    theme = "torchgrid/probes/device.py"

    def move() -> None:
        write(inside / "__init__.py", '"""What runs in a cell."""\n')
        (inside / "toolkit" / "devices.py").rename(inside / "visits.py")
        write(project.root / theme, FILES[theme].replace("toolkit.devices", "visits"))

    assert set() == project.changed(move)


def test_an_encoding_whose_module_was_moved_keeps_its_key(project: Checkout) -> None:
    moved = encoding(name="learnt", target="theirs.learnt:Learnt")
    before = project.keys()
    write(project.root / "theirs" / "learnt.py", FILES["mine/learnt.py"])

    assert before.of(LEARNT_SHAPE) == project.keys(SINE, moved).of(LEARNT_SHAPE)


def test_the_file_of_a_nested_target_counts(project: Checkout) -> None:
    nested = {"inner": {"target": "mine.unused:Inner"}}
    row = encoding(name="sine", target=SINE.target, arguments=nested)
    before = project.keys(row, LEARNT)
    write(project.root / "mine" / "unused.py", "edited = 1\n")

    assert before.of(SINE_SHAPE) != project.keys(row, LEARNT).of(SINE_SHAPE)


def touch(*files: Path) -> None:
    for file in files:
        file.touch()


def test_a_touched_file_changes_nothing(project: Checkout) -> None:
    files = [project.root / name for name in FILES]

    assert set() == project.changed(lambda: touch(*files))


@pytest.mark.parametrize(
    "edited",
    [
        encoding(name="sine", target=SINE.target, arguments={"d_model": 8}),
        encoding(name="sine", target=SINE.target, inputs=(SHORT,)),
        encoding(name="sine", target=SINE.target, table="pe"),
        encoding(name="sine", target=SINE.target, tolerance=0.5),
    ],
)
def test_an_edited_row_changes_its_own_outcomes_only(
    project: Checkout, edited: EncodingSpec
) -> None:
    before, after = project.keys(SINE, LEARNT), project.keys(edited, LEARNT)

    changed = {task for task in TASKS if before.of(task) != after.of(task)}
    assert {SINE_SHAPE, SINE_DEVICE} == changed
    assert before.suite != after.suite


def test_a_new_row_changes_the_suite_and_no_outcome(project: Checkout) -> None:
    before, after = project.keys(SINE), project.keys(SINE, LEARNT)

    assert before.of(SINE_SHAPE) == after.of(SINE_SHAPE)
    assert before.suite != after.suite


def test_only_what_is_asked_in_a_cell_has_a_key_there(project: Checkout) -> None:
    known = project.keys_in(cell(encodings=("sine",)))

    assert ("", True) == (known.of(LEARNT_SHAPE), bool(known.of(SINE_SHAPE)))


def test_what_a_cell_asks_changes_the_suite_and_no_outcome(project: Checkout) -> None:
    everything, some = project.keys(), project.keys_in(cell(probes=("shape.*",)))

    assert everything.of(SINE_SHAPE) == some.of(SINE_SHAPE)
    assert everything.suite != some.suite


def test_another_environment_changes_everything(project: Checkout) -> None:
    before, after = project.keys(), project.keys(environment="another")

    assert set(TASKS) == {task for task in TASKS if before.of(task) != after.of(task)}
    assert before.suite != after.suite


def test_the_key_of_an_outcome_is_one_for_all_devices(project: Checkout) -> None:
    known = project.keys()

    assert known.of(SINE_DEVICE) == known.of(SINE_DEVICE._replace(device="meta"))


@pytest.mark.parametrize(
    "task",
    [
        Task("gone", "shape.kept", "cpu"),
        Task("sine", "gone.question", "cpu"),
        Task(CELL, "gone.question", "cpu"),
    ],
)
def test_a_question_that_is_no_longer_asked_has_no_key(project: Checkout, task: Task) -> None:
    assert "" == project.keys().of(task)


def answered(task: Task, key: str) -> Outcome:
    return outcome(**task._asdict(), key=key)


def test_an_outcome_that_its_records_head_does_not_speak_of_does_not_count(
    project: Checkout, caplog: pytest.LogCaptureFixture
) -> None:
    known = project.keys()
    good = answered(SINE_SHAPE, known.of(SINE_SHAPE))
    stale = answered(SINE_DEVICE, project.keys(environment="another").of(SINE_DEVICE))
    gone = answered(Task("gone", "shape.kept", "cpu"), "")
    mixed = record(good, stale, gone, keys=asdict(known))

    with caplog.at_level(logging.WARNING, logger="torchgrid"):
        actual = keep_current(mixed)

    assert (good,) == actual.outcomes
    (said,) = caplog.messages
    assert said.startswith(f"{mixed.cell}: 2 outcomes do not count")


def test_a_record_whose_head_speaks_of_all_is_as_it_was(project: Checkout) -> None:
    known = project.keys()
    whole = record(*(answered(task, known.of(task)) for task in TASKS), keys=asdict(known))

    assert whole == keep_current(whole)


def test_a_head_that_says_nothing_is_held_against_no_outcome() -> None:
    older = record(outcome(key="0f"))

    assert older == keep_current(older)
