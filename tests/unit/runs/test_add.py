"""Tests of `torchgrid add`, with an examination that is told what it finds."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import FAKES, outcome, stopped, write
from torchgrid.config.matrix import read_matrix
from torchgrid.contract import Verdict
from torchgrid.model.cell import Cell
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.records.store import read_records
from torchgrid.runs import add
from torchgrid.runs.add import Request, add_module, make_name
from torchgrid.runs.context import CellContext

CELL = "torch2.9.1-pypi-py3.11"

MATRIX = """\
[[torch]]
release = "2.9.1"
python = "3.11"

[[encoding]]
name = "fine"
target = "fake_encodings.fine:Fine"
input = { shape = [3, 2], layout = ["seq", "batch"] }
"""

X = {"shape": [2, 10, 16], "layout": ["batch", "seq", "feature"]}

FOUND: dict[str, dict[str, Any]] = {
    "add.call": {
        "inputs": [X],
        "outputs": [X],
        "sizes": {},
        "paths": [""],
        "dtypes": ["torch.float32"],
        "growing": {"batch": 1, "seq": 1},
        "unknown": [],
    },
    "add.table": {"tables": ["pe"]},
    "add.longest": {"longest": 300, "tried": 301, "end": "RuntimeError: no"},
    "add.traits": {},
}

REQUEST = Request(target="fake_encodings.fine:Fine", name="mine", arguments=["d_model=16"])


@pytest.fixture
def project(tmp_path: Path) -> Project:
    shutil.copytree(FAKES / "fake_encodings", tmp_path / "fake_encodings")
    write(tmp_path / "matrix.toml", MATRIX)
    return Project(tmp_path)


class Examined:
    """A bench that examines nothing, and a cell that passes."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.documents: list[Any] = []
        self.contexts: list[CellContext] = []
        self.found = FOUND
        self.project: Project | None = None
        self.cell = Cell(torch="2.9.1", source="pypi", python="3.11")
        self.outcomes = [
            outcome(encoding="mine", probe="shapes.forward"),
            outcome(
                encoding="mine",
                probe="state.pickle",
                verdict=Verdict.FAIL,
                reason="not-equal",
                detail="\x1b[1moff\x1b[0m by 3\nand more",
            ),
        ]
        self.changes: dict[str, Any] = {}
        monkeypatch.setattr(add, "open_bench", self.open_bench)
        monkeypatch.setattr(add, "examine", self.examine)
        monkeypatch.setattr(add, "run_cell", self.run_cell)

    @contextlib.contextmanager
    def open_bench(self, project: Project, *_: Any) -> Iterator[Any]:
        self.project = project
        yield self

    def examine(self, _: Any, document: Any, probes: list[str]) -> dict[str, Any]:
        self.documents.append(document)
        return {name: {"verdict": "pass", "metrics": self.found[name]} for name in probes}

    def run_cell(self, context: CellContext) -> Record:
        self.contexts.append(context)
        made = context.make_record(outcomes=tuple(self.outcomes), **self.changes)
        context.store(made)
        return made


@pytest.fixture
def examined(monkeypatch: pytest.MonkeyPatch) -> Examined:
    return Examined(monkeypatch)


def run(project: Project, request: Request = REQUEST) -> tuple[Exit, str]:
    lines: list[str] = []
    code = add_module(project, request, lines.append)
    return code, "\n".join(lines)


def test_add_module_writes_the_row_that_was_learned(project: Project, examined: Examined) -> None:
    run(project)

    text = project.matrix.read_text()
    assert text.startswith(MATRIX)
    assert (
        "\n# Written by `torchgrid add` after calls on torch 2.9.1.\n"
        '[[encoding]]\nname = "mine"\ntarget = "fake_encodings.fine:Fine"\n'
        "arguments = { d_model = 16 }\n"
        'input = { shape = [2, 10, 16], layout = ["batch", "seq", "feature"] }\n'
        'table = "pe"\nmax_length = 300\n'
    ) == text.removeprefix(MATRIX)
    assert ["fine", "mine"] == [e.name for e in read_matrix(project.matrix).encodings]
    assert [[], 1] == [
        examined.documents[0]["inputs"],
        len(examined.documents[1]["inputs"]),
    ]


def test_add_module_runs_the_encoding_alone_and_prints_what_failed(
    project: Project, examined: Examined
) -> None:
    code, printed = run(project)

    assert Exit.HELD is code
    (context,) = examined.contexts
    assert (["mine"], "*", CELL) == (
        [e.name for e in context.matrix.encodings],
        context.only,
        context.cell.id,
    )
    assert "1 fail, 1 pass\n  fail state.pickle on cpu: not-equal: off by 3\n" in printed
    assert "unfinished" not in printed
    assert "full page: .torchgrid/outcomes/encodings/mine.md" in printed
    assert (project.outcomes / "encodings" / "mine.md").is_file()


def test_add_module_keeps_the_keys_of_every_encoding(project: Project, examined: Examined) -> None:
    digest = {"environment": "e", "host": {}, "harness": "h", "themes": {}, "select": {}}
    examined.changes = {"keys": {**digest, "encodings": {"mine": "m"}}}

    run(project)

    (kept,) = read_records(project.outcomes)
    assert kept.keys is not None
    assert {"fine", "mine"} == kept.keys["encodings"].keys()


def test_add_module_without_a_run_only_writes(project: Project, examined: Examined) -> None:
    request = Request(target=REQUEST.target, name="mine", run=False)

    code, printed = run(project, request)

    assert Exit.HELD is code
    assert [] == examined.contexts
    assert printed.endswith("next: `nox -s matrix` runs mine in every cell")


def test_add_module_that_tests_nothing_exits_with_3(project: Project, examined: Examined) -> None:
    examined.outcomes = [outcome(encoding="mine", verdict=Verdict.NOT_TESTED, reason="no")]

    assert Exit.NOTHING_TESTED is run(project)[0]


def test_add_module_in_a_cell_that_stops_raises(project: Project, examined: Examined) -> None:
    examined.changes = {"stopped": stopped()}

    with pytest.raises(NothingTestedError, match="no-wheel"):
        run(project)


def test_add_module_of_an_encoding_class_writes_no_input(
    project: Project, examined: Examined
) -> None:
    examined.found = {"add.call": {"is_encoding": True}}

    _, printed = run(project)

    assert "input" not in project.matrix.read_text().removeprefix(MATRIX)
    assert "an Encoding class" in printed


def test_add_module_passes_on_what_was_typed(project: Project, examined: Examined) -> None:
    request = Request(
        target=REQUEST.target,
        name="mine",
        arguments=["norm=layer"],
        inputs=["2,10:tokens=9"],
        call="rotate",
        requires=["timm"],
        run=False,
    )

    run(project, request)

    first = examined.documents[0]
    assert ({"norm": "layer"}, "rotate") == (first["arguments"], first["call"])
    assert [("tokens", 9)] == [(each["values"], each["below"]) for each in first["inputs"]]
    assert 'call = "rotate"\nrequires = ["timm"]\n' in project.matrix.read_text()


@pytest.mark.parametrize(
    "changes,expected",
    [
        ({"target": "fake_encodings"}, r"is not a target; write one like package\.module:Class"),
        ({"target": "m:C", "name": "fine"}, r"has an encoding 'fine' already; add --name fine-2"),
        ({"target": "fake_encodings.fine:Fin", "name": "a"}, r"fine:Fin: fine\.py has no 'Fin'"),
        ({"target": "m:C", "requires": ["a b"]}, r"--requires: 'a b' is not a requirement"),
        ({"target": "m:C", "arguments": ["3"]}, r"--arguments: '3' is not NAME=VALUE"),
        ({"target": "m:C", "inputs": ["x"]}, r"--input: 'x' is not an input"),
        ({"target": "m:C", "name": "a b"}, r"name: 'a b' has the wrong form"),
    ],
)
def test_add_module_refuses_a_wrong_request_and_writes_nothing(
    project: Project, examined: Examined, changes: dict[str, Any], expected: str
) -> None:
    with pytest.raises(ConfigurationError, match=expected):
        run(project, Request(**changes))

    assert MATRIX == project.matrix.read_text()
    assert [] == examined.documents


def test_add_module_without_a_matrix_points_to_init(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="run `torchgrid init` first"):
        run(Project(tmp_path))


@pytest.mark.parametrize(
    "target,expected",
    [
        ("m:RotaryEmbedding", "rotary-embedding"),
        ("m:T5Bias", "t5-bias"),
        ("m:RoPE", "ro-pe"),
        ("m:make_rope", "make-rope"),
        ("m:Outer.Inner", "inner"),
        ("m:ALiBi", "a-li-bi"),
    ],
)
def test_make_name_splits_words(target: str, expected: str) -> None:
    assert expected == make_name(target)
