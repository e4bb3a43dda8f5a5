"""A project of somebody else's, made as docs/bring-your-own.md says: all that stands there runs."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from uv import find_uv_bin

from torchgrid.model.outcome import Outcome
from torchgrid.model.verdict import Verdict
from torchgrid.records import store

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "bring-your-own.md").read_text(encoding="utf-8")

CELL = "torch2.9.1-pypi-py3.11+setuptools"

# What each encoding of the page, and the one that init leaves, says to the page's own probe.
ROTATION = {
    "example": Verdict.FAIL,
    "rotary": Verdict.PASS,
    "angles": Verdict.NOT_APPLICABLE,
    "steps": Verdict.PASS,
}

# Of the standard probes those that take no time.
QUICK = ["shapes.*", "device.*", "state.*", "rotation.*"]


@dataclass(frozen=True)
class Project:
    """A project that knows torchgrid as an installed package."""

    root: Path

    def run(self, *words: str) -> tuple[int, str]:
        """Run a module of this Python in the project; its exit code and what it printed."""
        finished = subprocess.run(
            [sys.executable, "-m", *words],
            cwd=self.root,
            env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
            capture_output=True,
            check=False,
            timeout=550,
        )
        return finished.returncode, (finished.stdout + finished.stderr).decode()


def blocks() -> Iterator[tuple[str, str]]:
    """The page's files: each block's first line is a comment that names one."""
    for text in re.findall(r"^```(?:python|toml)\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE):
        name = re.match(r"# (\S+)\n", text)
        assert name is not None, text
        yield name[1], text


def commands() -> Iterator[list[str]]:
    """The page's commands of torchgrid."""
    for line in re.findall(r"^torchgrid .*$", PAGE, re.MULTILINE):
        yield shlex.split(line)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """What `torchgrid init` leaves, and on top of it every block of the page."""
    made = Project(tmp_path_factory.mktemp("own"))
    code, output = made.run("torchgrid", "init")
    assert 0 == code, output
    for name, text in blocks():
        path = made.root / name
        path.parent.mkdir(exist_ok=True)
        with path.open("a", encoding="utf-8") as stream:
            stream.write(f"\n{text}")
    return made


def test_the_page_shows_each_way() -> None:
    assert ["init", "probe"] == [command[1] for command in commands()]
    files = [name for name, _ in blocks()]
    assert 3 == files.count("matrix.toml")
    assert {"attention/rotary.py", "attention/steps.py", "probes/rotation.py"} < set(files)


def test_all_that_the_page_brings_comes_to_a_table(project: Project) -> None:
    rows = project.root / "matrix.toml"
    text = rows.read_text(encoding="utf-8")
    rows.write_text(text.replace("[[torch]]\n", f"[[torch]]\nprobes = {QUICK}\n"), encoding="utf-8")

    code, output = project.run("nox", "-s", "matrix", "--", "--cells", CELL)

    assert 0 == code, output
    assert all(name in output for name in ROTATION)
    outcomes = store.read_record(
        store.record_path(project.root / ".torchgrid" / "outcomes", CELL)
    ).outcomes
    assert ROTATION == verdicts(outcomes, "rotation.keeps-norm")
    assert dict.fromkeys(ROTATION, Verdict.PASS) == verdicts(outcomes, "shapes.forward")
    # A probe that does not fit says so; none stumbles over what the page brings.
    broken = [o for o in outcomes if o.verdict in (Verdict.CRASH, Verdict.TIMEOUT)]
    assert [] == broken


def verdicts(outcomes: tuple[Outcome, ...], probe: str) -> dict[str, Verdict]:
    return {o.encoding: o.verdict for o in outcomes if o.probe == probe and o.device == "cpu"}


def test_one_probe_is_asked_by_hand_as_the_page_says(project: Project) -> None:
    command = next(words for words in commands() if words[1] == "probe")
    assert CELL in command
    before = {path: path.read_bytes() for path in project.root.rglob("*.jsonl")}

    code, output = project.run(*command)

    assert 0 == code, output
    assert "rotary rotation.keeps-norm on cpu: pass" in output

    failing = ["example" if word == "rotary" else word for word in command]
    code, output = project.run(*failing)

    assert 1 == code, output
    assert "example rotation.keeps-norm on cpu: fail (norm-changed)" in output
    assert "probes/rotation.py" in output
    assert before == {path: path.read_bytes() for path in project.root.rglob("*.jsonl")}


def test_a_theme_of_a_standard_name_is_one_line(project: Project) -> None:
    mine = project.root / "probes" / "device.py"
    mine.write_text("", encoding="utf-8")
    command = next(words for words in commands() if words[1] == "probe")
    try:
        code, output = project.run(*command)
    finally:
        mine.unlink()

    told = "error: theme 'device' is in two folders of probes; rename one file"
    assert (2, True) == (code, told in output.splitlines()), output


def test_the_wheel_holds_what_another_project_needs(tmp_path: Path) -> None:
    argv = [find_uv_bin(), "build", "--quiet", "--wheel", "--out-dir", str(tmp_path), str(ROOT)]
    subprocess.run(argv, check=True, timeout=120)

    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = {
            name.partition("/")[2] for name in wheel.namelist() if name.startswith("torchgrid/")
        }
        points = next(name for name in wheel.namelist() if name.endswith("entry_points.txt"))
        assert b"torchgrid = torchgrid.__main__:main" in wheel.read(points)
    expected = {
        *(f"templates/{path.name}" for path in (ROOT / "torchgrid/templates").iterdir()),
        *(path.relative_to(ROOT).as_posix() for path in (ROOT / "probes").rglob("*.py")),
        *(
            path.relative_to(ROOT / "torchgrid").as_posix()
            for path in (ROOT / "torchgrid").rglob("*.py")
        ),
    }
    assert set() == {name for name in expected if "__pycache__" not in name} - names
