"""The modules from practice: probes fail where a plain script found a fault, and nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.integration.practice.right_values import Right, read_right_values, run_probes

# The first test waits for the run of all probes: about two minutes on two idle cores.
pytestmark = pytest.mark.timeout(1200)

Outcomes = dict[tuple[str, str, str], Any]


@pytest.fixture(scope="module")
def ran(cell_python: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Outcomes]:
    """The release of the cell, and the outcomes of one run of the harness."""
    return run_probes(cell_python, tmp_path_factory.mktemp("practice"))


@pytest.mark.parametrize("right", read_right_values(), ids=str)
def test_probe_of_a_module_from_practice_finds_the_right_value(
    right: Right, ran: tuple[str, Outcomes]
) -> None:
    release, outcomes = ran
    found = outcomes[right.task]

    assert right.accepts(release, found["verdict"], found["reason"]), found
