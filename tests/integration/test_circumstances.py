"""The code of probes on machines of other kinds, which are simulated."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.contexts import run_in_cell
from tests.outcomes import observed


@pytest.mark.produces(parameter="expected")
@pytest.mark.parametrize(
    "circumstance,expected",
    [
        ("require_a_gpu_without_one", ("not-tested", "no-gpu")),
        ("require_two_gpus_with_one", ("not-tested", "one-gpu")),
        ("run_ranks_without_gloo", ("not-tested", "no-gloo")),
        ("run_ranks_without_fork", ("not-tested", "no-fork")),
        ("run_ranks_that_wait", ("fail", "ranks-hang")),
    ],
)
def test_require_gpus_and_run_on_two_ranks_on_another_machine_say_why_they_cannot(
    cell_python: Path, circumstance: str, expected: tuple[str, str]
) -> None:
    result = run_in_cell(cell_python, "circumstances.py", circumstance, {})

    observed.note(result["verdict"], result["reason"])
    assert expected == (result["verdict"], result["reason"])
