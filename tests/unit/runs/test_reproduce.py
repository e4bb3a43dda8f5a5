"""Tests of reproducers of a project: which mark is meant, and which file stands for a family."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import outcome, record, stopped, write
from torchgrid.contract import CELL as THE_CELL
from torchgrid.contract import Kind, Verdict
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.runs.reproduce import (
    FOLDER,
    Mark,
    Reproducers,
    find_outcome,
    print_reproducer,
    render_families,
    write_reproducers,
)

MATRIX = """\
[[torch]]
release = "2.9.1"
python = "3.11"

[[encoding]]
name = "own"
target = "own:Own"
input = { shape = [10, 32, 8], layout = ["seq", "batch", "feature"] }

[[encoding]]
name = "special"
target = "own:Special"
input = { shape = [10, 32, 8], layout = ["seq", "batch", "feature"] }
"""

OWN = """\
from torchgrid.inside.api import Encoding


class Own: ...


class Special(Encoding): ...
"""

OLD, CELL = "torch2.8.0-pypi-py3.11", "torch2.9.1-pypi-py3.11"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    write(tmp_path / "matrix.toml", MATRIX)
    write(tmp_path / "own.py", OWN)
    return Project(tmp_path)


def broken(encoding: str = "own", probe: str = "compile.inductor", **changes: object) -> Outcome:
    keys = {"verdict": Verdict.FAIL, "reason": "InductorError", "detail": "no compiler"}
    return outcome(encoding=encoding, probe=probe, **{**keys, **changes})


def render(project: Project, found: Outcome) -> str:
    return Reproducers(project).render(record(found), found)


def test_render_of_a_common_probe_is_plain_torch_with_the_source_inlined(project: Project) -> None:
    actual = render(project, broken())

    assert "class Own: ..." in actual
    assert "module = torch.compile(build())" in actual
    assert not any(each in actual for each in ("SOURCES", "import torchgrid", "Special"))


@pytest.mark.parametrize(
    "found",
    [
        broken(probe="numerics.odd-width", reason="unclear-error"),
        broken(reason="different-gradients"),
        broken(encoding="special"),
        broken(verdict=Verdict.CRASH, reason="SIGSEGV"),
    ],
    ids=str,
)
def test_render_of_another_question_carries_the_probe_itself(
    project: Project, found: Outcome
) -> None:
    actual = render(project, found)

    assert "SOURCES" in actual
    assert f"probes.{found.probe.partition('.')[0]}" in actual


def test_render_of_a_blocked_outcome_asks_what_blocks_it(project: Project) -> None:
    detail = "environment.inductor: ModuleNotFoundError: No module named 'setuptools'"
    found = broken(verdict=Verdict.BLOCKED, reason="setuptools-missing", detail=detail)

    actual = render(project, found)

    assert "MODULE = json.loads('\"probes.environment\"')" in actual
    assert "ENCODING = json.loads('null')" in actual
    assert "the file asks environment.inductor" in actual


def test_render_of_an_encoding_without_a_row_is_refused(project: Project) -> None:
    with pytest.raises(ConfigurationError, match=r"no encoding 'owm'; did you mean 'own'"):
        render(project, broken(encoding="owm"))


def test_render_of_a_probe_that_is_gone_is_refused(project: Project) -> None:
    with pytest.raises(ConfigurationError, match=r"there is no probe 'compile\.inducktor'"):
        render(project, broken(probe="compile.inducktor"))


def test_render_families_has_one_file_for_each_probe_and_reason(project: Project) -> None:
    records = [
        record(broken(), broken(reason="OtherError"), broken(encoding="special")),
        record(broken(cell=OLD), cell=OLD),
        record(outcome(encoding="own", verdict=Verdict.FAIL, kind=Kind.OBSERVATION)),
    ]

    actual = dict(render_families(project, records))

    assert ["compile.inductor-InductorError.py", "compile.inductor-OtherError.py"] == list(actual)
    # The newest cell, and an encoding that plain torch can ask about.
    assert f"compile.inductor of own on cpu, in {CELL}" in next(iter(actual.values()))


def test_render_families_leaves_out_what_no_longer_has_a_row(project: Project) -> None:
    records = [record(broken(encoding="gone"), broken(probe="compile.gone"))]

    assert {} == dict(render_families(project, records))


def test_write_reproducers_deletes_the_files_of_families_that_no_longer_fail(
    project: Project,
) -> None:
    (old,) = write_reproducers(project, [record(broken(reason="OldError"))])
    own = write(project.reports / FOLDER / "own.py", "# My own words\n")

    (path,) = write_reproducers(project, [record(broken())])

    assert "compile.inductor-InductorError.py" == path.name
    assert [True, False, True] == [each.exists() for each in (path, old, own)]


@pytest.mark.parametrize(
    "records",
    [[], [record()], [record(stopped=stopped())], [record(broken(verdict=Verdict.NOT_TESTED))]],
    ids=["no record", "no outcome", "a stop", "no evidence"],
)
def test_write_reproducers_of_nothing_tested_raises_and_deletes_nothing(
    project: Project, records: list[Record]
) -> None:
    (path,) = write_reproducers(project, [record(broken())])

    with pytest.raises(NothingTestedError, match="nothing was tested"):
        write_reproducers(project, records)

    assert path.exists()


def test_write_reproducers_writes_the_same_bytes_again(project: Project) -> None:
    (path,) = write_reproducers(project, [record(broken(reason="different-gradients"))])
    first = path.read_bytes()

    write_reproducers(project, [record(broken(reason="different-gradients"))])

    assert first == path.read_bytes()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    outcomes = (
        broken(device="cpu", verdict=Verdict.PASS),
        broken(device="fake-cuda"),
        broken(device="meta"),
        broken(encoding=THE_CELL, probe="environment.numpy"),
    )
    store.write_record(tmp_path / "data", record(*outcomes))
    return tmp_path / "data"


def test_find_outcome_without_a_device_prefers_a_real_one_that_does_not_pass(folder: Path) -> None:
    mark = Mark(cell=CELL, encoding="own", probe="compile.inductor")

    assert "meta" == find_outcome(folder, mark)[1].device


def test_find_outcome_of_a_device_finds_that_one(folder: Path) -> None:
    mark = Mark(cell=CELL, encoding="own", probe="compile.inductor", device="cpu")

    assert Verdict.PASS is find_outcome(folder, mark)[1].verdict


@pytest.mark.parametrize(
    "mark,expected",
    [
        (Mark(cell="torch2.9.0-pypi-py3.11", encoding="own", probe="x"), CELL),
        (Mark(cell=CELL, encoding="owm", probe="compile.inductor"), "own"),
        (Mark(cell=CELL, encoding="own", probe="compile.induktor"), "compile.inductor"),
        (Mark(cell=CELL, encoding="own", probe="compile.inductor", device="mets"), "meta"),
    ],
    ids=str,
)
def test_find_outcome_of_an_unknown_name_suggests_the_nearest(
    folder: Path, mark: Mark, expected: str
) -> None:
    with pytest.raises(ConfigurationError, match=f"did you mean '{expected}'"):
        find_outcome(folder, mark)


def test_print_reproducer_prints_the_file(project: Project, folder: Path) -> None:
    printed: list[str] = []
    mark = Mark(cell=CELL, encoding="own", probe="compile.inductor", device="meta")

    assert Exit.HELD is print_reproducer(project, folder, mark, printed.append)
    assert printed[0].startswith("# /// script\n")
