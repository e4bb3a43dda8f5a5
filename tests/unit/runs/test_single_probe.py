"""Tests of probes run by hand, with the real harness and a fake torch."""

from __future__ import annotations

import logging
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import FAKES, empty_environment, write
from torchgrid.contract import Reason, Stage
from torchgrid.environments.environment import Environment
from torchgrid.environments.lockfile import Lock
from torchgrid.environments.plan import Plan
from torchgrid.model import project as layout
from torchgrid.model.cell import Cell
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.project import Project
from torchgrid.model.verdict import CellStopped
from torchgrid.runs import single_probe
from torchgrid.runs.single_probe import Request, format_outcome

VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
CELL = f"torch9.9.9-pypi-py{VERSION}"

MATRIX = f"""\
[[torch]]
release = "9.9.9"
python = "{VERSION}"

[[encoding]]
name = "fine"
target = "fake_encodings.fine:Fine"
input = {{ shape = [3, 2], layout = ["seq", "batch"] }}

[[encoding]]
name = "packaged"
target = "fake_encodings.fine:Fine"
requires = "transformers"
input = {{ shape = [3, 2], layout = ["seq", "batch"] }}
"""

PROBES = '''\
import ctypes

from torchgrid.inside.probe import Fail, NotApplicable, probe


@probe("mini.passes", kind="requirement", devices=("cpu", "meta", "cuda"))
def passes(case):
    """Passes with a number."""
    return {"answer": 42}


@probe("mini.fails", kind="requirement")
def fails(case):
    """Fails because of something else."""
    try:
        return {}["pe"]
    except KeyError as error:
        raise Fail("left-behind", "pe is on the CPU") from error


@probe("mini.dies", kind="requirement")
def dies(case):
    """Takes its process with it."""
    ctypes.string_at(0)


@probe("mini.senseless", kind="requirement")
def senseless(case):
    """Makes no sense."""
    raise NotApplicable("no-table", "it keeps none")


@probe("mini.cell", kind="requirement", about="cell")
def cell(facts):
    """Says what the cell is."""
    return {"torch": facts["torch"]}
'''


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project with the fake torch, two encodings and a theme on its path, and nothing else."""
    for name in ("torch", "fake_encodings"):
        shutil.copytree(FAKES / name, tmp_path / name)
    write(tmp_path / "matrix.toml", MATRIX)
    write(tmp_path / "probes" / "mini.py", PROBES)
    monkeypatch.setattr(layout, "PACKAGE", tmp_path / "torchgrid")
    # No compiler and no package whose version is looked up.
    monkeypatch.setenv("PATH", "")
    empty_environment(tmp_path / "here")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "here" / "bin" / "python"))
    return Project(tmp_path)


def run(project: Project, probe: str, **options: Any) -> Exit:
    return single_probe.run_probe(
        project, Request(probe=probe, **{"encoding": "fine", **options}), echo=print
    )


@pytest.mark.parametrize(
    "probe,device,ended,expected",
    [
        ("mini.passes", "cpu", Exit.HELD, r"fine mini\.passes on cpu: pass, \d+\.\d\d s"),
        ("mini.passes", "meta", Exit.HELD, r"fine mini\.passes on meta: pass"),
        ("mini.fails", None, Exit.REGRESSED, r"fine mini\.fails on cpu: fail \(left-behind\), "),
        ("mini.dies", None, Exit.REGRESSED, r"fine mini\.dies on cpu: crash \(SIGSEGV\), "),
        ("mini.senseless", None, Exit.NOTHING_TESTED, r"not-applicable \(no-table\)"),
    ],
)
def test_run_probe_prints_an_outcome_and_returns_its_exit_code(
    project: Project,
    capsys: pytest.CaptureFixture[str],
    probe: str,
    device: str | None,
    ended: Exit,
    expected: str,
) -> None:
    assert ended is run(project, probe, device=device)

    first = capsys.readouterr().out.splitlines()[0]
    assert re.search(expected, first), first


def test_run_probe_prints_the_traceback_and_the_cause_of_a_failure(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    run(project, "mini.fails")

    output = capsys.readouterr().out
    assert "  pe is on the CPU\n" in output
    assert output.index("KeyError: 'pe'") < output.index('raise Fail("left-behind"')


def test_run_probe_of_a_glob_runs_several_and_one_failure_counts(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    assert Exit.REGRESSED is run(project, "mini.[pf]a*", device="cpu")

    output = capsys.readouterr().out
    assert "mini.passes on cpu: pass" in output
    assert "mini.fails on cpu: fail" in output
    assert "on meta" not in output


def test_run_probe_without_an_encoding_runs_probes_of_the_cell(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    assert Exit.HELD is run(project, "mini.*", encoding=None)

    head, metric = capsys.readouterr().out.splitlines()
    assert head.startswith("the cell mini.cell on cpu: pass")
    assert '  torch = "9.9.9+fake"' == metric


def test_run_probe_leaves_no_files_behind(
    project: Project, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr("tempfile.tempdir", str(temporary))

    run(project, "mini.passes")

    assert [] == list(temporary.iterdir())
    assert not project.state.exists()


@pytest.mark.parametrize(
    "options,expected",
    [
        ({"probe": "mini.pases"}, "there is no probe 'mini.pases'; did you mean 'mini.passes'?"),
        (
            {"probe": "mini.odd"},
            "there is no probe 'mini.odd'; write one of mini.cell, mini.dies, mini.",
        ),
        ({"probe": "shape.kept"}, "there is no probe 'shape.kept'; the themes are mini"),
        ({"encoding": "fin"}, "matrix.toml has no encoding 'fin'; did you mean 'fine'?"),
        ({"encoding": "rope"}, "no encoding 'rope'; write one of fine, packaged"),
        ({"encoding": None}, "mini.fails runs on an encoding; name one with --encoding"),
        (
            {"device": "npu0"},
            "unknown device 'npu0'; write one of cpu, meta, fake-cuda, cuda, mps, xpu",
        ),
        ({"device": "cuba"}, "--device: unknown device 'cuba'; did you mean 'cuda'?"),
        ({"cell": f"torch9.9.8-pypi-py{VERSION}"}, f"did you mean '{CELL}'?"),
        ({"cell": "x"}, "no cell 'x'; `nox -s plan -- --profile full` lists them"),
    ],
)
def test_run_probe_refuses_an_unknown_name_before_anything_runs(
    project: Project, monkeypatch: pytest.MonkeyPatch, options: dict[str, Any], expected: str
) -> None:
    monkeypatch.setattr(single_probe, "supervise", None)

    with pytest.raises(ConfigurationError, match=re.escape(expected)):
        run(project, **{"probe": "mini.fails", **options})


def test_run_probe_with_a_syntax_error_in_a_probe_file_is_refused(project: Project) -> None:
    write(project.root / "probes" / "torn.py", "def torn(:\n")

    with pytest.raises(ConfigurationError, match=r"^probes/torn\.py:1: syntax error: "):
        run(project, "mini.passes")


def test_run_probe_with_a_probe_that_is_defined_twice_is_refused(project: Project) -> None:
    write(project.root / "probes" / "stray.py", PROBES)

    with pytest.raises(ConfigurationError, match=r"probes/stray\.py does not import: ProbeError"):
        run(project, "mini.passes")


def test_run_probe_in_an_interpreter_without_torch_is_refused(project: Project) -> None:
    shutil.rmtree(project.root / "torch")
    write(project.root / "torch.py", "raise ModuleNotFoundError(\"No module named 'torch'\")\n")

    with pytest.raises(ConfigurationError) as error:
        run(project, "mini.passes")

    assert f"{sys.executable} cannot import torch (" in str(error.value)
    assert str(error.value).endswith("No module named 'torch'); name a cell with --cell")


def test_run_probe_on_a_missing_device_tests_nothing(project: Project) -> None:
    with pytest.raises(NothingTestedError, match=r"mini\.passes does not run on cuda here"):
        run(project, "mini.passes", device="cuda")


@pytest.fixture
def built(project: Project, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The cells whose environments were built, each of them empty."""
    cells: list[str] = []

    def plan(_: Project, cell: Cell) -> Plan:
        return Plan(cell=cell, lock=Lock(wheels=()), interpreter=None)

    def ensure(_: Project, planned: Plan) -> Environment:
        cells.append(planned.cell.id)
        folder = project.environment(planned.cell.id)
        empty_environment(folder)
        return Environment(folder=folder, key="key")

    monkeypatch.setattr(single_probe, "plan_cell", plan)
    monkeypatch.setattr(single_probe, "ensure_environment", ensure)
    return cells


def test_run_probe_in_a_cell_uses_its_environment(
    project: Project, built: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert Exit.HELD is run(project, "mini.passes", cell=CELL, device="cpu")

    assert [CELL] == built
    assert "mini.passes on cpu: pass" in capsys.readouterr().out
    assert not project.outcomes.exists()


def test_run_probe_chooses_the_cell_that_has_what_the_encoding_requires(
    project: Project, built: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "torchgrid"):
        run(project, "mini.passes", encoding="packaged", cell=CELL)

    assert [f"{CELL}+transformers"] == built
    line = f"packaged requires transformers, which {CELL} does not have"
    assert [line, f"running in {CELL}+transformers"] == caplog.messages


def test_run_probe_takes_the_id_of_a_cell_that_an_encoding_requires(
    project: Project, built: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "torchgrid"):
        run(project, "mini.passes", encoding="packaged", cell=f"{CELL}+transformers")

    assert [f"{CELL}+transformers"] == built
    assert [f"running in {CELL}+transformers"] == caplog.messages


def test_run_probe_in_a_cell_with_another_torch_tests_nothing(
    project: Project, built: list[str]
) -> None:
    write(project.root / "matrix.toml", MATRIX.replace("9.9.9", "9.9.8"))

    with pytest.raises(NothingTestedError, match="stopped at attest: mismatch: asked for torch"):
        run(project, "mini.passes", cell=f"torch9.9.8-pypi-py{VERSION}")


@pytest.mark.parametrize("at", ["plan", "install"])
def test_run_probe_in_a_cell_that_cannot_be_built_tests_nothing(
    project: Project, built: list[str], monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    def stop(*_: object) -> object:
        detail = "none for this platform"
        raise CellStopped(stage=Stage(at), reason=Reason.NO_WHEEL, detail=detail)

    name = "plan_cell" if at == "plan" else "ensure_environment"
    monkeypatch.setattr(single_probe, name, stop)

    expected = re.escape(f"{CELL}: stopped at {at}: no-wheel: none for this platform")
    with pytest.raises(NothingTestedError, match=expected):
        run(project, "mini.passes", cell=CELL)


def test_format_outcome_without_detail_is_one_line() -> None:
    event = {"encoding": "fine", "probe": "mini.dies", "device": "cpu", "verdict": "timeout"}

    assert "fine mini.dies on cpu: timeout, 0.00 s" == format_outcome(event)
