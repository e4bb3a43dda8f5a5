"""What is said on machines of another kind than this one, which is made to look like them."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.outcomes import observed
from torchgrid.system.processes import run

HERE = Path(__file__).resolve().parent


@pytest.mark.produces(parameter="expected")
@pytest.mark.parametrize(
    "circumstance,expected",
    [
        ("without_a_gpu", ("not-tested", "no-gpu")),
        ("with_one_gpu", ("not-tested", "one-gpu")),
        ("without_gloo", ("not-tested", "no-gloo")),
        ("without_fork", ("not-tested", "no-fork")),
        ("ranks_that_wait", ("fail", "ranks-hang")),
    ],
)
def test_another_machine_is_told(
    cell_python: Path, circumstance: str, expected: tuple[str, str]
) -> None:
    argv = [str(cell_python), "-I", "-B", str(HERE / "circumstances.py"), str(HERE.parents[1])]
    finished = run([*argv, circumstance], deadline=100, env={"PATH": os.environ["PATH"]})
    assert finished.code == 0, finished.output
    answer = json.loads(finished.output.splitlines()[-1])

    observed.note(answer["verdict"], answer["reason"])
    assert expected == (answer["verdict"], answer["reason"])
