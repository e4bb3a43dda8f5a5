"""The projects of a fault-injection run: one of fake wheels, one of a real wheel."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.integration.contexts import FAKES, THIS_PYTHON, read_fake_torch
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
class FaultProject:
    """A project as a user has it, and the environment variables of its commands."""

    root: Path
    env: Mapping[str, str]

    @property
    def command(self) -> Sequence[str]:
        """The command that is run, killed, and run again."""
        return self.make_argv("-s", "matrix")

    @property
    def state(self) -> Path:
        """The folder that holds everything that a run makes."""
        return self.root / ".torchgrid"

    def make_argv(self, *words: str) -> Sequence[str]:
        """Make a command of the project's noxfile."""
        return [sys.executable, "-m", "nox", "-f", str(self.root / "noxfile.py"), *words]


@contextlib.contextmanager
def make_fake_project(folder: Path) -> Iterator[FaultProject]:
    """Make a project of three cells of a fake torch, which uv installs from a local index."""
    with serve(folder / "index") as index:
        for release in RELEASES:
            files = {p: text.replace("9.9.9", release) for p, text in read_fake_torch().items()}
            index.add("torch", release, files)
        env = {
            "UV_DEFAULT_INDEX": index.address,
            "UV_CACHE_DIR": str(folder / "cache"),
            "UV_HTTP_RETRIES": "0",
            "UV_PYTHON_DOWNLOADS": "never",
        }
        releases = ", ".join(f'"{release}"' for release in RELEASES)
        rows = _FAKE_ROWS.format(releases=releases, python=THIS_PYTHON)
        encodings = "".join(_FAKE_ENCODING.format(width=width) for width in WIDTHS)
        project = _write_project(folder, rows + encodings, os.environ | env)
        shutil.copytree(FAKES / "fake_encodings", project.root / "fake_encodings")
        _copy_engine(folder, Path(__file__).parent / "probes")
        yield project


@contextlib.contextmanager
def make_real_project(folder: Path) -> Iterator[FaultProject]:
    """Make a project of one cell of a real torch, from uv's shared cache."""
    encodings = "".join(_REAL_ENCODING.format(width=width) for width in WIDTHS)
    project = _write_project(folder, _REAL_ROWS + encodings, os.environ)
    _copy_engine(folder, ROOT / "probes")
    yield project


def _write_project(folder: Path, matrix: str, env: Mapping[str, str]) -> FaultProject:
    root = folder / "project"
    root.mkdir(parents=True)
    (root / "noxfile.py").write_text(_NOXFILE.format(engine=str(folder / "engine")))
    (root / "matrix.toml").write_text(matrix)
    return FaultProject(root=root, env=env)


def _copy_engine(folder: Path, probes: Path) -> None:
    """Copy the engine as it is laid out in its wheel, so that nobody edits it during a run."""
    package = folder / "engine" / "torchgrid"
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "torchgrid", package, ignore=ignore)
    shutil.copytree(probes, package / "probes", ignore=ignore)
