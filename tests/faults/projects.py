"""The projects a fault-injection run is about: one of fake wheels, one of a real one."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.integration.contexts import FAKES, THIS_PYTHON, fake_torch
from tests.integration.loopback import serve

ROOT = Path(__file__).resolve().parents[2]
RELEASES = ("9.9.7", "9.9.8", "9.9.9")

_NOXFILE = """\
import sys

sys.path.insert(0, {engine!r})

from torchgrid.sessions import define

define(__file__)
"""

_FAKE_ROWS = """\
[[torch]]
release = [{releases}]
python = "{python}"
profiles = "default"
"""

_FAKE_ENCODING = """
[[encoding]]
name = "fine-{width}"
target = "fake_encodings.fine:Fine"
arguments = {{ width = {width} }}
input = {{ shape = [3, 2, {width}], layout = ["seq", "batch", "feature"] }}
"""

_REAL_ROWS = """\
[[torch]]
release = "2.9.1"
python = "3.11"
with = "setuptools"
profiles = "default"
probes = ["device.*", "state.*", "compile.fullgraph"]
"""

_REAL_ENCODING = """
[[encoding]]
name = "sinusoidal-{width}"
target = "probes.encodings.sinusoidal:Sinusoidal"
arguments = {{ d_model = {width} }}
input = {{ shape = [3, 2, {width}], layout = ["seq", "batch", "feature"] }}
table = "pe"
max_length = 5000
"""

WIDTHS = (4, 8, 16)


@dataclass(frozen=True, kw_only=True)
class Project:
    """A project of somebody else's, and the environment variables its commands run under."""

    root: Path
    env: Mapping[str, str]

    @property
    def command(self) -> Sequence[str]:
        """What is run, killed, and run again."""
        return self.nox("-s", "matrix")

    @property
    def state(self) -> Path:
        """What a run makes."""
        return self.root / ".torchgrid"

    def nox(self, *words: str) -> Sequence[str]:
        """A command of the project's noxfile."""
        return [sys.executable, "-m", "nox", "-f", str(self.root / "noxfile.py"), *words]


@contextlib.contextmanager
def fake_project(folder: Path) -> Iterator[Project]:
    """Three cells of a fake torch, installed by uv from an index on the loopback interface."""
    with serve(folder / "index") as index:
        for release in RELEASES:
            files = {p: text.replace("9.9.9", release) for p, text in fake_torch().items()}
            index.add("torch", release, files)
        env = {
            "UV_DEFAULT_INDEX": index.address,
            "UV_CACHE_DIR": str(folder / "cache"),
            "UV_HTTP_RETRIES": "0",
            "UV_PYTHON_DOWNLOADS": "never",
        }
        releases = ", ".join(f'"{release}"' for release in RELEASES)
        rows = _FAKE_ROWS.format(releases=releases, python=THIS_PYTHON)
        project = _project(folder, rows + _each(_FAKE_ENCODING), os.environ | env)
        shutil.copytree(FAKES / "fake_encodings", project.root / "fake_encodings")
        _take_engine(folder, Path(__file__).parent / "probes")
        yield project


@contextlib.contextmanager
def real_project(folder: Path) -> Iterator[Project]:
    """One cell of a real torch, from uv's shared cache, and the standard probes."""
    project = _project(folder, _REAL_ROWS + _each(_REAL_ENCODING), os.environ)
    _take_engine(folder, ROOT / "probes")
    yield project


def _each(encoding: str) -> str:
    return "".join(encoding.format(width=width) for width in WIDTHS)


def _project(folder: Path, matrix: str, env: Mapping[str, str]) -> Project:
    root = folder / "project"
    root.mkdir(parents=True)
    (root / "noxfile.py").write_text(_NOXFILE.format(engine=str(folder / "engine")))
    (root / "matrix.toml").write_text(matrix)
    return Project(root=root, env=env)


def _take_engine(folder: Path, probes: Path) -> None:
    """A copy of the engine laid out as in its wheel: an edit in mid-run changes no answer."""
    package = folder / "engine" / "torchgrid"
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "torchgrid", package, ignore=ignore)
    shutil.copytree(probes, package / "probes", ignore=ignore)
