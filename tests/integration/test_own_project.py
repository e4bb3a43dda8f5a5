"""A project of another person, made as docs/bring-your-own.md says; all code of the page runs."""

from __future__ import annotations

import re
import shlex
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from uv import find_uv_bin

from tests.integration.projects import ROOT, run_module
from torchgrid.contract import Verdict
from torchgrid.model.outcome import Outcome
from torchgrid.records import store

PAGE = (ROOT / "docs" / "bring-your-own.md").read_text(encoding="utf-8")

CELL = "torch2.9.1-pypi-py3.11+setuptools"

# The verdicts of the page's own probe on each encoding of the page, and on the one of `init`.
ROTATION = {
    "example": Verdict.FAIL,
    "rotary": Verdict.PASS,
    "angles": Verdict.NOT_APPLICABLE,
    "layer": Verdict.NOT_APPLICABLE,
    "steps": Verdict.PASS,
}

# The standard probes that take little time, and the page's own.
QUICK = ["shapes.*", "device.*", "state.*", "rotation.*"]


@dataclass(frozen=True)
class InstalledProject:
    """A project that imports torchgrid as an installed package."""

    root: Path

    def run(self, *words: str) -> tuple[int, str]:
        """Run a module of this Python in the project; return its exit code and its output."""
        variables = {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
        return run_module(*words, folder=self.root, variables=variables)


def find_blocks() -> Iterator[tuple[str, str]]:
    """Yield the files of the page: the first line of each block is a comment with its name."""
    for text in re.findall(r"^```(?:python|toml)\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE):
        name = re.match(r"# (\S+)\n", text)
        assert name is not None, text
        yield name[1], text


def find_commands() -> Iterator[list[str]]:
    """Yield the commands of torchgrid on the page."""
    for line in re.findall(r"^torchgrid .*$", PAGE, re.MULTILINE):
        yield shlex.split(line)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> InstalledProject:
    """A project of `torchgrid init`, to which every block of the page is added."""
    made = InstalledProject(tmp_path_factory.mktemp("own"))
    code, output = made.run("torchgrid", "init")
    assert 0 == code, output
    for name, text in find_blocks():
        path = made.root / name
        path.parent.mkdir(exist_ok=True)
        with path.open("a", encoding="utf-8") as stream:
            stream.write(f"\n{text}")
    return made


def test_page_shows_each_kind_of_file_and_command() -> None:
    assert ["init", "probe"] == [command[1] for command in find_commands()]
    files = [name for name, _ in find_blocks()]
    assert 5 == files.count("matrix.toml")
    assert {"attention/rotary.py", "attention/layer.py", "attention/steps.py"} < set(files)
    assert "probes/rotation.py" in files


def test_matrix_session_of_the_code_of_the_page_stores_its_verdicts(
    project: InstalledProject,
) -> None:
    rows = project.root / "matrix.toml"
    text = rows.read_text(encoding="utf-8")
    rows.write_text(text.replace("[[torch]]\n", f"[[torch]]\nprobes = {QUICK}\n"), encoding="utf-8")

    code, output = project.run("nox", "-s", "matrix", "--", "--cells", CELL)

    assert 0 == code, output
    page = project.root / ".torchgrid" / "outcomes" / "compatibility.md"
    assert all(f"[{name}]" in page.read_text(encoding="utf-8") for name in ROTATION)
    outcomes = store.read_record(
        store.locate_record(project.root / ".torchgrid" / "outcomes", CELL)
    ).outcomes
    assert ROTATION == select_verdicts(outcomes, "rotation.keeps-norm")
    assert dict.fromkeys(ROTATION, Verdict.PASS) == select_verdicts(outcomes, "shapes.forward")
    # A probe that does not apply says so, and none breaks on the code of the page.
    broken = [o for o in outcomes if o.verdict in (Verdict.CRASH, Verdict.TIMEOUT)]
    assert [] == broken


def select_verdicts(outcomes: tuple[Outcome, ...], probe: str) -> dict[str, Verdict]:
    return {o.encoding: o.verdict for o in outcomes if o.probe == probe and o.device == "cpu"}


def test_probe_command_of_the_page_prints_one_outcome_and_stores_nothing(
    project: InstalledProject,
) -> None:
    command = next(words for words in find_commands() if words[1] == "probe")
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


def test_probe_command_with_a_theme_of_a_standard_name_prints_one_line(
    project: InstalledProject,
) -> None:
    mine = project.root / "probes" / "device.py"
    mine.write_text("", encoding="utf-8")
    command = next(words for words in find_commands() if words[1] == "probe")
    try:
        code, output = project.run(*command)
    finally:
        mine.unlink()

    (line,) = [line for line in output.splitlines() if line.startswith("error: ")]
    assert 2 == code
    assert line.startswith(f"error: theme 'device' is in {mine.parent} and in "), output


def test_built_wheel_holds_templates_probes_and_modules(tmp_path: Path) -> None:
    argv = [find_uv_bin(), "build", "--quiet", "--wheel", "--out-dir", str(tmp_path), str(ROOT)]
    subprocess.run(argv, check=True, timeout=120)

    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = {
            name.partition("/")[2] for name in wheel.namelist() if name.startswith("torchgrid/")
        }
        points = next(name for name in wheel.namelist() if name.endswith("entry_points.txt"))
        assert b"torchgrid = torchgrid.__main__:main" in wheel.read(points)
    expected = {
        *(
            path.relative_to(ROOT / "torchgrid").as_posix()
            for path in (ROOT / "torchgrid/templates").rglob("*")
            if path.is_file()
        ),
        *(path.relative_to(ROOT).as_posix() for path in (ROOT / "probes").rglob("*.py")),
        *(
            path.relative_to(ROOT / "torchgrid").as_posix()
            for path in (ROOT / "torchgrid").rglob("*.py")
        ),
    }
    assert set() == {name for name in expected if "__pycache__" not in name} - names
