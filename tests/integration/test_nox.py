"""The sessions as a user runs them: nox in a process of its own, from another folder."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.integration.contexts import THIS_PYTHON
from tests.integration.loopback import Index
from tests.integration.projects import NoxProject, start_project

ENCODING = """
[[encoding]]
name = "sinusoidal"
target = "probes.encodings.sinusoidal:Sinusoidal"
arguments = { d_model = 8 }
input = { shape = [3, 2, 8], layout = ["seq", "batch", "feature"] }
table = "pe"
max_length = 5000
"""

REAL = '[[torch]]\nrelease = "2.9.1"\npython = "3.11"\nwith = "setuptools"\nprofiles = "default"\n'
CELL = "torch2.9.1-pypi-py3.11+setuptools"


@pytest.fixture
def project(tmp_path: Path) -> NoxProject:
    """A project without a matrix."""
    return start_project(tmp_path / "project")


def test_nox_of_a_misspelt_key_prints_one_line_and_exits_with_2(project: NoxProject) -> None:
    (project.root / "matrix.toml").write_text(REAL.replace("python", "pyhton") + ENCODING)
    code, output = project.run_nox("-l")

    expected = "error: matrix.toml: [[torch]] 1: unknown key 'pyhton'; did you mean 'python'?"
    assert (2, True) == (code, output.startswith(expected))
    assert 1 == len(output.splitlines())


@pytest.mark.parametrize(
    "words,expected",
    [
        (("--profile", "nightly"), "no [[torch]] row has the profile 'nightly'"),
        (("--cells", "torch3*"), "--cells 'torch3*' matches no cell"),
        (("--cell", "x", "--nonsense"), "unrecognized arguments"),
    ],
)
def test_matrix_session_of_an_invalid_selection_exits_with_2(
    project: NoxProject, words: tuple[str, ...], expected: str
) -> None:
    (project.root / "matrix.toml").write_text(REAL + ENCODING)
    code, output = project.run_nox("-s", "matrix", "--", *words)

    assert 2 == code
    assert expected in output
    assert not (project.root / ".torchgrid").exists()


@pytest.mark.parametrize("text", ["", REAL, ENCODING])
def test_matrix_session_of_an_empty_matrix_exits_with_3(project: NoxProject, text: str) -> None:
    (project.root / "matrix.toml").write_text(text)

    assert 3 == project.run_nox("-s", "matrix")[0]


def test_report_session_without_records_exits_with_3(project: NoxProject) -> None:
    (project.root / "matrix.toml").write_text(REAL + ENCODING)
    code, output = project.run_nox("-s", "report")

    assert (3, True) == (code, "no records to publish" in output)
    assert not (project.root / "reports").exists()


def test_matrix_session_with_releases_without_wheels_writes_a_row_for_each(
    project: NoxProject, only_loopback: Index
) -> None:
    assert only_loopback.folder.exists()
    rows = f'[[torch]]\nrelease = ["9.8.7", "9.8.8"]\npython = "{THIS_PYTHON}"\n' + ENCODING
    (project.root / "matrix.toml").write_text(rows)
    code, output = project.run_nox("-s", "matrix", "--", "--profile", "full")

    assert 3 == code
    pages = project.root / ".torchgrid" / "outcomes"
    page = (pages / "compatibility.md").read_text(encoding="utf-8")
    stopped = page.partition("\n- `no-wheel`: ")[2].partition("\n")[0]
    for release in ("9.8.7", "9.8.8"):
        name = f"torch{release}-pypi-py{THIS_PYTHON}"
        assert f"[{name}]" in stopped
        # The index of the test is a setting of the user, and the cell's page says so.
        text = (pages / "cells" / f"{name}.md").read_text(encoding="utf-8")
        assert "\nSettings of the user shaped it: " in text
    assert "Traceback" not in output


def test_matrix_session_of_a_real_wheel_writes_a_table_and_compares_with_it(
    project: NoxProject,
) -> None:
    (project.root / "matrix.toml").write_text(REAL + ENCODING)
    code, output = project.run_nox("-s", "matrix")
    new = re.search(rf"new: {re.escape(CELL)}: no record -> (\d+) outcomes", output)
    assert (0, True) == (code, new is not None), output

    # Nothing changed, so the session of the cell does not run.
    code, output = project.run_nox("-s", "matrix")
    assert (0, True) == (code, "1 of 1 cells: nothing to do" in output)

    assert 0 == project.run_nox("-s", "report", "--", "--accept")[0]
    accepted = project.root / "reports" / "data" / f"{CELL}.jsonl"
    assert (
        project.root / ".torchgrid/outcomes" / accepted.name
    ).read_text() == accepted.read_text()
    outcomes = [json.loads(line) for line in accepted.read_text().splitlines()[1:]]
    assert new is not None
    assert int(new[1]) == len(outcomes)
    passed = [o for o in outcomes if o["verdict"] == "pass" and o["device"] != "fake-cuda"]
    required = [o for o in passed if "kind" not in o]
    page = (project.root / "reports/compatibility.md").read_text(encoding="utf-8")
    assert len(required) > len(outcomes) / 3
    assert f" {len(required)} pass" in page

    # An accepted failure that now passes is fixed. An accepted pass that now fails is a regression.
    turn_verdicts(accepted, "pass", "fail")
    code, output = project.run_nox("-s", "matrix")
    assert (0, True) == (code, "fixed: " in output)

    turn_verdicts(accepted, "fail", "pass")
    turn_verdicts(project.root / ".torchgrid/outcomes" / accepted.name, "pass", "fail")
    code, output = project.run_nox("-s", "matrix")
    assert (1, True) == (code, "regressed: " in output)


def turn_verdicts(record: Path, before: str, after: str) -> None:
    """Give the outcomes of one verdict in a record another one."""
    head, *lines = record.read_text(encoding="utf-8").splitlines()
    outcomes = [json.loads(line) for line in lines]
    turned = [o | {"verdict": after} if o["verdict"] == before else o for o in outcomes]
    text = "\n".join((head, *(json.dumps(outcome) for outcome in turned)))
    record.write_text(f"{text}\n", encoding="utf-8")
