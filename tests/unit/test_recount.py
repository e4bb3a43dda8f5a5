"""The faults that tools/recount.py counts in records."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import CELL, outcome, record, stopped
from tools.recount import main, recount
from torchgrid import contract
from torchgrid.contract import Kind, Stage, Verdict
from torchgrid.model.outcome import Attempt, Record
from torchgrid.records.store import write_record

ENVIRONMENT = "failures whose cause is the environment"
ONE_SIDED = "requirements that never passed, or never failed"
HOLES = "cells with fewer questions than their suite"
ESCAPES = "details with escape sequences"
FRAMES = "details with frames of the harness"
PATHS = "details with paths of a machine"

OTHER = "torch2.6.0-pypi-py3.11"
BOTH = (outcome(), outcome(encoding="rope", verdict=Verdict.FAIL, detail="different values"))


def make_keys(*encodings: str, skip: str = "") -> dict[str, Any]:
    """Return the keys of a cell with some encodings, of which `rope` may skip probes."""
    return {
        "environment": "",
        "host": {},
        "harness": "",
        "encodings": dict.fromkeys(encodings, ""),
        "themes": {},
        "select": {"rope": [skip]} if skip else {},
    }


def count(*records: Record) -> dict[str, int]:
    """Return the number of each fault that there is."""
    return {what: len(places) for what, places in recount(records).items() if places}


def fail(detail: str, **changes: Any) -> Record:
    """Return a record in which a probe passes, and fails with a detail."""
    failure = outcome(encoding="rope", verdict=Verdict.FAIL, detail=detail)
    return record(outcome(), failure, **changes)


def test_recount_finds_nothing_in_good_records() -> None:
    detail = 'from user code:\n  File "<project>/probes/encodings/rope.py", line 33, in forward'

    assert {} == count(record(*BOTH), fail(detail, cell=OTHER))


@pytest.mark.parametrize(
    "detail",
    [
        "ModuleNotFoundError: No module named 'setuptools'",
        "No module named 'torch._inductor'",
        "Dynamo is not supported on Python 3.13+",
        "Python 3.11+ not yet supported for torch.compile",
        "Numpy is not available",
        "Found no NVIDIA driver on your system.",
        "InvalidCxxCompiler: No working C++ compiler found",
    ],
)
def test_recount_finds_failures_that_the_cell_causes(detail: str) -> None:
    assert {ENVIRONMENT: 1} == count(fail(detail))


@pytest.mark.parametrize(
    "changes", [{"verdict": Verdict.BLOCKED}, {"encoding": contract.CELL, "verdict": Verdict.FAIL}]
)
def test_recount_takes_what_a_cell_lacks_as_the_cell_s(changes: dict[str, Any]) -> None:
    assert {} == count(record(*BOTH, outcome(detail="No module named 'numpy'", **changes)))


@pytest.mark.parametrize(
    "changes,expected",
    [
        ({"verdict": Verdict.PASS}, {ONE_SIDED: 1}),
        ({"verdict": Verdict.FAIL}, {ONE_SIDED: 1}),
        ({"verdict": Verdict.BLOCKED}, {ONE_SIDED: 1}),
        ({"verdict": Verdict.FAIL, "kind": Kind.OBSERVATION}, {}),
        ({"verdict": Verdict.PASS, "encoding": contract.CELL}, {}),
    ],
)
def test_recount_finds_requirements_with_one_verdict(
    changes: dict[str, Any], expected: dict[str, int]
) -> None:
    assert expected == count(record(*BOTH, outcome(probe="state.copy", **changes)))


def test_recount_takes_both_verdicts_from_any_records() -> None:
    failed = outcome(verdict=Verdict.CRASH)

    assert {} == count(record(outcome()), record(failed, cell=OTHER))


@pytest.mark.parametrize(
    "changes,expected",
    [
        ({}, 1),
        ({"suite": None}, 1),
        ({"suite": None, "outcomes": BOTH}, 1),
        ({"suite": None, "stopped": stopped(stage=Stage.PROBE)}, 1),
        ({"suite": None, "stopped": stopped()}, 0),
        ({"probes": ("device.*",)}, 0),
        ({"keys": make_keys("sinusoidal")}, 0),
        ({"keys": make_keys("sinusoidal", "rope", skip="compile.*")}, 0),
        ({"outcomes": BOTH}, 0),
    ],
)
def test_recount_finds_cells_with_fewer_questions(changes: dict[str, Any], expected: int) -> None:
    keys = make_keys("sinusoidal", "rope")
    less = record(**{"cell": OTHER, "outcomes": BOTH[:1], "keys": keys, **changes})

    assert expected == count(record(*BOTH, keys=keys), less).get(HOLES, 0)


def test_recount_misses_no_question_on_a_device_that_a_machine_does_not_have() -> None:
    keys = make_keys("sinusoidal", "rope")
    on_a_gpu = [outcome(encoding=each, device="cuda") for each in ("rope", contract.CELL)]

    assert {} == count(record(*BOTH, *on_a_gpu, keys=keys), record(*BOTH, cell=OTHER, keys=keys))


@pytest.mark.parametrize(
    "detail,what",
    [
        ("\x1b[96m*onnx*\x1b[0m", ESCAPES),
        ("null \x00", ESCAPES),
        ("<project>/torchgrid/inside/case.py(101): call", FRAMES),
        ('  File "<project>/torchgrid/inside/encoding.py", line 118, in forward', FRAMES),
        ("<project>/probes/export.py(154): trace_then_move", FRAMES),
        ("<frozen runpy>(88): _run_code", FRAMES),
        ('  File "<python>/lib/python3.11/runpy.py", line 86 in _run_code', FRAMES),
        ("/home/al/torch/a.py: no such file", PATHS),
        (r"at \/root\/a.py", PATHS),
        ("file:%2F%2F%2Fhome%2Fal", PATHS),
        (r"C:\\Users\\al", PATHS),
        ("[...]\nhgrid/environments/torch2.9.1/a.py", PATHS),
        ("[...]\n10+numpy/lib/python3.10/a.py", PATHS),
    ],
)
def test_recount_finds_what_a_detail_must_not_have(detail: str, what: str) -> None:
    assert {what: 1} == count(fail(detail))


@pytest.mark.parametrize(
    "changes",
    [
        {"metrics": {"errors": ["/home/al/a.py"]}},
        {"disagreed": Attempt(verdict=Verdict.FAIL, detail="/home/al/a.py")},
    ],
)
def test_recount_reads_every_text_of_an_outcome(changes: dict[str, Any]) -> None:
    assert {PATHS: 1} == count(record(BOTH[1], outcome(**changes)))


@pytest.mark.parametrize(
    "detail", ["~/a.py", "<state>/tmp/a.py", "../aten/src/ATen/a.cpp:3", "1/home", "/dev/null"]
)
def test_recount_accepts_paths_without_a_machine(detail: str) -> None:
    assert {} == count(fail(detail))


def test_main_prints_numbers_and_three_examples(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    failures = [
        outcome(encoding=name, verdict=Verdict.FAIL, detail="/home/al/a.py") for name in "abcd"
    ]
    write_record(tmp_path, record(outcome(), *failures))

    assert 1 == main([str(tmp_path)])
    lines = capsys.readouterr().out.splitlines()
    assert f"4 {PATHS}" == lines[-4]
    assert f"    {CELL} c compile.inductor cpu: '/home/a'" == lines[-1]


def test_main_accepts_good_records_and_refuses_none(tmp_path: Path) -> None:
    assert 1 == main([str(tmp_path)])
    write_record(tmp_path, record(*BOTH))

    assert 0 == main([str(tmp_path)])
