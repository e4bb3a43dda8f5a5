"""`torchgrid add` with a real torch: what it learns of modules of several kinds."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.measure import measuring_argv, measuring_environment
from torchgrid.environments.environment import Environment
from torchgrid.model.errors import ConfigurationError, Exit
from torchgrid.model.project import Project
from torchgrid.runs.add import Request, add_module
from torchgrid.system import processes

MODULES = '''\
import torch
from torch import nn


class Added(nn.Module):
    """A table that is added; the sequence comes first."""

    def __init__(self, d_model: int, longest: int = 300):
        super().__init__()
        self.register_buffer("table", torch.randn(longest, 1, d_model))

    def forward(self, x):
        return x + self.table[: x.shape[0]]


class Offsets(nn.Module):
    """A bias of each pair of positions, and the offsets that there are."""

    def __init__(self, heads, longest=20):
        super().__init__()
        self.longest = longest
        self.relative = nn.Parameter(torch.randn(2 * longest - 1, heads))

    def forward(self, x):
        count = x.shape[1]
        places = torch.arange(count)
        pairs = places[:, None] - places + self.longest - 1
        return {"bias": self.relative[pairs], "offsets": torch.arange(2 * count - 1)}


class Words(nn.Module):
    """Words and places, both learned; word 1 is the padding."""

    def __init__(self, vocabulary, width):
        super().__init__()
        self.words = nn.Embedding(vocabulary, width, padding_idx=1)
        self.places = nn.Embedding(64, width)

    def forward(self, words):
        return self.words(words) + self.places(torch.arange(words.shape[1]))


class Patches(nn.Module):
    """Patches of an image, eight by eight, as one sequence."""

    def __init__(self, width):
        super().__init__()
        self.project = nn.Conv2d(3, width, 8, 8)

    def forward(self, image):
        if image.shape[2] % 8 or image.shape[3] % 8:
            raise ValueError("sides must be multiples of 8")
        return self.project(image).flatten(2).transpose(1, 2)


class Picky(nn.Module):
    """Takes no tensor of a usual shape."""

    def forward(self, x):
        raise ValueError(f"not {tuple(x.shape)}")
'''


@pytest.fixture(autouse=True)
def measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure the coverage of the harnesses that the supervisor starts, where tests measure."""
    start = processes.start_worker

    def start_measured(argv: Sequence[str], *, env: Mapping[str, str], output: Path) -> Any:
        measuring = {**env, **measuring_environment()}
        return start(measuring_argv(list(argv)), env=measuring, output=output)

    monkeypatch.setattr(processes, "start_worker", start_measured)


@pytest.fixture(scope="module")
def project(real_environment: Environment, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project with the modules above, and the cell of the real torch."""
    made = Project(tmp_path_factory.mktemp("added"))
    release, source, python = real_environment.folder.name.partition("+")[0].split("-")
    extras = real_environment.folder.name.split("+")[1:]
    made.matrix.write_text(
        f'[[torch]]\nrelease = "{release.removeprefix("torch")}"\nsource = "{source}"\n'
        f'python = "{python.removeprefix("py")}"\nwith = {extras}\n',
        encoding="utf-8",
    )
    (made.root / "mine.py").write_text(MODULES, encoding="utf-8")
    # The environment is there already, in the project that installed it.
    made.state.symlink_to(real_environment.folder.parents[1])
    return made


def learn(project: Project, target: str, *arguments: str, **options: Any) -> dict[str, Any]:
    """Add a module without a run, and return its row."""
    request = Request(target=f"mine:{target}", arguments=arguments, run=False, **options)
    assert Exit.HELD is add_module(project, request, print)
    row: dict[str, Any] = tomllib.loads(project.matrix.read_text(encoding="utf-8"))["encoding"][-1]
    return {key: row[key] for key in row if key not in ("name", "target", "arguments")}


def test_add_finds_a_sequence_that_comes_first_and_its_table(project: Project) -> None:
    assert {
        "input": {"shape": [10, 2, 16], "layout": ["seq", "batch", "feature"]},
        "table": "table",
        "max_length": 300,
    } == learn(project, "Added", "d_model=16")


def test_add_finds_sizes_that_follow_the_length(project: Project) -> None:
    row = learn(project, "Offsets", "heads=4")

    assert [
        {"shape": [10, 10, 4], "layout": ["seq", "seq", "other"]},
        {"shape": ["2*seq-1"], "layout": ["other"]},
    ] == row["output"]
    assert ("relative", 20) == (row["table"], row["max_length"])


def test_add_feeds_tokens_that_avoid_the_padding(project: Project) -> None:
    assert {
        "input": {
            "shape": [2, 10],
            "layout": ["batch", "seq"],
            "values": "tokens",
            "below": 50,
            "padding": 1,
        },
        "output": {"shape": [2, 10, 8], "layout": ["batch", "seq", "other"]},
        "table": "places.weight",
        "max_length": 64,
    } == learn(project, "Words", "vocabulary=50", "width=8")


def test_add_finds_the_step_in_which_an_image_grows(project: Project) -> None:
    layout = ["batch", "feature", "other", "other"]
    assert {
        "sizes": {"height": 2, "width": 3},
        "input": {"shape": [2, 3, "8*height", "8*width"], "layout": layout},
        "output": {"shape": [2, "height*width", 8], "layout": ["batch", "other", "other"]},
    } == learn(project, "Patches", "width=8", inputs=["2,3,16,24"])


@pytest.mark.parametrize(
    "target,arguments,expected",
    [
        ("Added", [], r"mine:Added needs d_model: int; add --arguments d_model=VALUE"),
        ("Added", ["d_modl=3", "d_model=3"], r"no argument 'd_modl'; did you mean 'd_model'"),
        ("Added", ["d_model=-1"], r"mine:Added cannot be built: RuntimeError: "),
        ("Picky", [], r"(?s)no input works of \d+ that were tried.*ValueError: not \(2, 10, 64\)"),
    ],
)
def test_add_says_why_a_module_cannot_be_called(
    project: Project, target: str, arguments: list[str], expected: str
) -> None:
    before = project.matrix.read_bytes()
    request = Request(target=f"mine:{target}", name="wrong", arguments=arguments)

    with pytest.raises(ConfigurationError, match=expected):
        add_module(project, request, print)

    assert before == project.matrix.read_bytes()


def test_add_of_a_package_that_is_missing_suggests_requires(project: Project) -> None:
    with pytest.raises(ConfigurationError, match="add --requires nowhere_to_be_found"):
        add_module(project, Request(target="nowhere_to_be_found:Class"), print)
