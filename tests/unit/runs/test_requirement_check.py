"""A project's own bound of torch, held against what was tested."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import outcome, record, write
from tests.unit.runs.test_support import BLOCKED, FAILED, document, make_record
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.outcome import Record
from torchgrid.runs.requirement_check import check_project, read_bounds
from torchgrid.runs.support import Question

DOCUMENT = document(
    make_record("2.8.0", **FAILED),
    make_record("2.9.0"),
    make_record("2.9.1", **BLOCKED),
    make_record("2.9.1", extras="+setuptools"),
)


def check(folder: Path, text: str) -> tuple[Exit, list[str]]:
    lines: list[str] = []
    path = write(folder / "pyproject.toml", text)
    return check_project(path, DOCUMENT, ["sinusoidal"], Question(), lines.append), lines


def require(*requirements: str) -> str:
    return f"[project]\ndependencies = {list(requirements)}\n"


@pytest.mark.parametrize(
    "requirements,code,problems",
    [
        (["torch==2.9.0"], 0, []),
        (["torch>=2.9", "setuptools"], 0, []),
        (
            ["torch>=2.9"],
            1,
            ["allows 2.9.1: sinusoidal blocked as installed (setuptools-missing; add setuptools)"],
        ),
        (["torch>=2.9.1", "setuptools"], 1, ["forbids 2.9.0, which works: sinusoidal"]),
        (
            ["torch<2.9"],
            1,
            [
                "allows 2.8.0: sinusoidal broken (graph-break)",
                "forbids 2.9.0, which works: sinusoidal",
            ],
        ),
    ],
)
def test_check_project_names_what_a_bound_allows_or_forbids_wrongly(
    tmp_path: Path, requirements: list[str], code: int, problems: list[str]
) -> None:
    actual, (head, *lines) = check(tmp_path, require(*requirements))

    assert (code, problems) == (actual, [line.strip() for line in lines])
    assert head.startswith("pyproject.toml: project.dependencies: torch")
    assert head.endswith("holds" if not problems else f"on {len(problems)} releases")


def test_check_project_reads_every_list_and_markers(tmp_path: Path) -> None:
    text = """\
[project.optional-dependencies]
torch = ["torch==2.9.0"]
[dependency-groups]
old = ["torch<2; python_version < '3.9'", {include-group = "tests"}]
tests = ["pytest"]
"""
    code, lines = check(tmp_path, text)

    assert Exit.HELD == code
    assert [
        "pyproject.toml: project.optional-dependencies.torch: torch==2.9.0: holds",
        (
            'pyproject.toml: dependency-groups.old: torch<2; python_version < "3.9": is for '
            "another Python than the one that was tested"
        ),
    ] == lines


def test_check_project_lists_what_nobody_tested(tmp_path: Path) -> None:
    newer = document(make_record("2.9.1"))
    lines: list[str] = []
    path = write(tmp_path / "pyproject.toml", require("torch>=2.8"))

    assert Exit.HELD == check_project(path, newer, [], Question(), lines.append)
    assert "  allows what nobody tested: 2.8.0, 2.9.0" == lines[-1]


UNTESTED = "  allows what nobody tested with setuptools: 2.10.0"


def check_beside(folder: Path, *records: Record, text: str) -> tuple[Exit, list[str]]:
    """Check a bound against records of releases that lack setuptools, and some further cells."""
    found = document(
        make_record("2.9.1", **BLOCKED),
        make_record("2.10.0", **BLOCKED),
        make_record("2.9.1", extras="+setuptools"),
        *records,
    )
    lines: list[str] = []
    path = write(folder / "pyproject.toml", text)
    return check_project(path, found, ["sinusoidal"], Question(), lines.append), lines


def test_check_project_contradicts_nothing_where_a_required_remedy_was_not_tested(
    tmp_path: Path,
) -> None:
    required = require("torch>=2.9.1", "setuptools")

    code, (head, *lines) = check_beside(tmp_path, text=required)

    assert (Exit.HELD, True) == (code, head.endswith(": holds"))
    assert [UNTESTED] == lines


def test_check_project_contradicts_a_required_remedy_that_does_not_help(tmp_path: Path) -> None:
    tested = make_record("2.10.0", extras="+setuptools", **BLOCKED)

    code, lines = check_beside(tmp_path, tested, text=require("torch>=2.9.1", "setuptools"))

    assert Exit.REGRESSED is code
    assert (
        "  allows 2.10.0: sinusoidal blocked as installed (setuptools-missing; with setuptools too)"
    ) == lines[1]
    assert UNTESTED not in lines


@pytest.mark.parametrize("mends", ["a >>2", "\x1b[31m", "setuptools, numpy<2"])
def test_check_project_reads_a_remedy_of_any_form(tmp_path: Path, mends: str) -> None:
    found = document(make_record("2.9.1", **{**BLOCKED, "mends": mends}))
    path = write(tmp_path / "pyproject.toml", require("torch>=2.9.1", "setuptools"))
    lines: list[str] = []

    assert Exit.REGRESSED is check_project(path, found, [], Question(), lines.append)
    assert lines[1].endswith(" may mend it)")
    assert all(line.isprintable() for line in lines)


def test_check_project_names_a_remedy_that_no_cell_tested_as_possible(tmp_path: Path) -> None:
    code, lines = check_beside(tmp_path, text=require("torch>=2.9.1"))

    assert Exit.REGRESSED is code
    assert [
        "  allows 2.9.1: sinusoidal blocked as installed (setuptools-missing; add setuptools)",
        (
            "  allows 2.10.0: sinusoidal blocked as installed (setuptools-missing; setuptools may "
            "mend it)"
        ),
    ] == lines[1:]


@pytest.mark.parametrize(
    "text,message",
    [
        ("project = 3", "project: 3 is not a table; correct it"),
        (
            "[project]\ndependencies = 7",
            "project.dependencies: 7 is not a list of requirements; correct it",
        ),
        (
            '[project]\ndependencies = "torch"',
            "project.dependencies: 'torch' is not a list of requirements; correct it",
        ),
        (
            "[project]\ndependencies = [7]",
            "project.dependencies: 7 is not a requirement; correct it",
        ),
        (
            '[project]\noptional-dependencies = ["torch"]',
            "project.optional-dependencies: ['torch'] is not a table; correct it",
        ),
        (
            "[dependency-groups]\na = 7",
            "dependency-groups.a: 7 is not a list of requirements; correct it",
        ),
    ],
)
def test_read_bounds_of_a_value_of_another_type_is_one_line(
    tmp_path: Path, text: str, message: str
) -> None:
    with pytest.raises(ConfigurationError) as error:
        read_bounds(write(tmp_path / "pyproject.toml", text))

    assert f"pyproject.toml: {message}" == str(error.value)


@pytest.mark.parametrize(
    "text,message",
    [
        ("", "no requirement of torch in project.dependencies"),
        (require("numpy"), "no requirement of torch in project.dependencies"),
        (require("torch >>2"), "'torch >>2' is not a requirement; correct it"),
        (require("torch @ https://example.org/torch.whl"), "an address has no bound"),
        ("[project", "not TOML"),
        (require("torch<2; python_version < '3.9'"), "add --python VERSION"),
    ],
)
def test_check_project_of_a_file_without_a_bound_is_one_line(
    tmp_path: Path, text: str, message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        check(tmp_path, text)


def test_check_project_without_evidence_holds_nothing(tmp_path: Path) -> None:
    path = write(tmp_path / "pyproject.toml", require("torch"))

    for question in (Question(python="3.9"), Question(themes=("training",))):
        with pytest.raises(NothingTestedError):
            check_project(path, DOCUMENT, [], question, print)
    with pytest.raises(ConfigurationError, match="cannot be read"):
        read_bounds(tmp_path / "missing.toml")


def test_check_project_names_a_few_of_many_encodings(tmp_path: Path) -> None:
    cell = "torch2.9.1-pypi-py3.11"
    names = ["a", "b", "c", "d", "e"]
    many = document(record(*(outcome(cell=cell, encoding=name) for name in names), cell=cell))
    lines: list[str] = []
    path = write(tmp_path / "pyproject.toml", require("torch<2.9"))

    assert Exit.REGRESSED == check_project(path, many, [], Question(), lines.append)
    assert "  forbids 2.9.1, which works: a; b; c; and 2 more" == lines[1]
