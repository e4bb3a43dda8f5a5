"""Reproducers of published marks, run by uv alone: each shows the verdict of its record."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from uv import find_uv_bin

from tests.unit.builders import ROOT
from torchgrid.model.project import Project
from torchgrid.records.store import read_records
from torchgrid.runs.reproduce import FOLDER, Mark, Reproducers, find_outcome, render_families
from torchgrid.system import processes

DEADLINE = 1200.0
"""Seconds: an environment may be gigabytes to download."""

# Failures by design, which stay, of files in plain torch and of one that carries the probe. Each
# release is gigabytes: these are the smallest one, and the one that other tests install.
SAMPLE = [
    ("torch1.13.1-pypi-py3.11", "plain-attribute", "device.follows-module", False),
    ("torch2.9.1-pypi-py3.11", "plain-attribute", "state.round-trip", False),
    ("torch2.9.1-pypi-py3.11", "rope-half", "dtype.table-precision", True),
]


@pytest.mark.timeout(DEADLINE)
@pytest.mark.parametrize("cell,encoding,probe,bundled", SAMPLE)
def test_reproducer_shows_the_recorded_verdict_without_a_checkout(
    tmp_path: Path, cell: str, encoding: str, probe: str, *, bundled: bool
) -> None:
    project = Project(ROOT)
    mark = Mark(cell=cell, encoding=encoding, probe=probe)
    record, outcome = find_outcome(project.accepted, mark)
    text = Reproducers(project).render(record, outcome)
    path = tmp_path / "reproducer.py"
    path.write_text(text, encoding="utf-8")

    # In an empty folder, so that nothing of the checkout can be imported.
    argv = [find_uv_bin(), "run", "--no-project", "--directory", str(tmp_path), str(path)]
    done = processes.run(argv, deadline=DEADLINE)

    assert 0 == done.code, done.output
    reason = f" ({outcome.reason})" if outcome.reason else ""
    assert f"recorded: {outcome.verdict}{reason}" in done.output
    shown = re.search(r"^verdict: (\S+)(?: \((.+)\))?$", done.output, re.MULTILINE)
    assert shown is not None, done.output
    assert (outcome.verdict, outcome.reason) == (shown[1], shown[2])
    assert bundled == ("SOURCES" in text)


def test_published_reproducers_are_those_of_the_accepted_records() -> None:
    project = Project(ROOT)
    folder = project.reports / FOLDER

    expected = dict(render_families(project, read_records(project.accepted)))

    actual = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.py")}
    # They are published with a whole record, and in between there are none.
    assert actual in ({}, expected), "run `torchgrid reproduce --all`"
