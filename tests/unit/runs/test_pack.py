"""Tests of packs: what is in the zip, under which keys, and that its bytes are the same twice."""

from __future__ import annotations

import ast
import bz2
import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import PROBE_FILE, ROOT, write
from torchgrid.config.code import parse_source, read_code
from torchgrid.config.matrix import read_matrix
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.project import PACKAGE, Project
from torchgrid.records.source_keys import read_source_keys
from torchgrid.runs.pack import PREFIX, make_pack, strip_source, write_pack

MATRIX = """\
paths = ["src"]

[[encoding]]
name = "own"
target = "layers.own:Own"
requires = ["einops"]
input = { shape = [2, 3], layout = ["batch", "seq"] }

[[encoding]]
name = "elsewhere"
target = "elsewhere:Other"
input = { shape = [2, 3], layout = ["batch", "seq"] }
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with an encoding in a package of its own, and probes of its own."""
    write(tmp_path / "matrix.toml", MATRIX)
    write(tmp_path / "src/layers/__init__.py", "from layers.setting import WIDTH\n")
    write(tmp_path / "src/layers/setting.py", "WIDTH = 3\n")
    write(tmp_path / "src/layers/own.py", '"""Kept."""\n\nfrom .helper import help\n\nOwn = help\n')
    write(tmp_path / "src/layers/helper.py", "help = 1  # kept too\n")
    write(tmp_path / "src/layers/unused.py", "SECRET = 1\n")
    write(tmp_path / "probes/mini.py", PROBE_FILE)
    return Project(tmp_path)


def unpack(content: bytes) -> tuple[dict[str, str], dict[str, Any]]:
    """Return the sources of a pack, and its description."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        packed = archive.read("sources.bz2")
        assert hashlib.sha256(packed).hexdigest() == archive.read("id").decode()
    sources: dict[str, str] = json.loads(bz2.decompress(packed))
    return sources, json.loads(sources["pack.json"])


def test_make_pack_carries_what_the_encodings_import_and_nothing_else(project: Project) -> None:
    sources, _ = unpack(make_pack(project).content)

    own = {name for name in sources if name.startswith("project/")}
    layers = {f"project/src/layers/{n}.py" for n in ("__init__", "setting", "own", "helper")}
    assert layers | {"project/probes/mini.py"} == own
    assert "help = 1  # kept too\n" == sources["project/src/layers/helper.py"]
    assert "" == sources["torchgrid/__init__.py"]
    assert {"standard/device.py", "torchgrid/inside/__main__.py"} < sources.keys()
    assert {"torchgrid/packed/program.py", "torchgrid/records/redact.py"} < sources.keys()
    assert not any("pydantic" in text for text in sources.values())


def test_make_pack_describes_what_runs(project: Project) -> None:
    pack = make_pack(project)
    _, described = unpack(pack.content)

    keys = read_source_keys(project, read_matrix(project.matrix))
    assert ["project/probes", "standard"] == described["probes"]
    assert ["project/src", "project"] == described["paths"]
    assert [["einops"], []] == [row["requires"] for row in described["encodings"]]
    assert keys.harness == described["sources"]["harness"]
    assert dict(keys.encodings) == described["sources"]["encodings"]
    assert dict(keys.themes) == described["sources"]["themes"]
    assert ["mini.passes", ["cpu"], False] in described["declared"]
    assert "@/tmp" == described["variables"]["TMPDIR"]
    assert "PATH" not in described["variables"]
    assert ("own", "elsewhere") == pack.encodings


def test_make_pack_selects_encodings(project: Project) -> None:
    pack = make_pack(project, ["els*"])

    sources, described = unpack(pack.content)
    assert ("elsewhere",) == pack.encodings
    assert ["elsewhere"] == list(described["sources"]["encodings"])
    assert not any("layers" in name for name in sources)

    with pytest.raises(ConfigurationError, match="has no encoding 'owm'; did you mean 'own'"):
        make_pack(project, ["owm"])


def test_make_pack_makes_the_same_bytes_twice(project: Project) -> None:
    first = make_pack(project)
    (project.root / "src/layers/own.py").touch()

    assert first == make_pack(project)
    assert first.content.startswith(PREFIX.encode())


def test_make_pack_follows_a_link_in_the_project(tmp_path: Path) -> None:
    root = tmp_path / "project"
    write(root / "matrix.toml", MATRIX)
    write(tmp_path / "away/layers/own.py", "Own = 1\n")
    (root / "src").symlink_to(tmp_path / "away")

    sources, _ = unpack(make_pack(Project(root)).content)

    assert "Own = 1\n" == sources["project/src/layers/own.py"]


def test_make_pack_refuses_a_module_outside_the_project(tmp_path: Path) -> None:
    root = tmp_path / "project"
    write(root / "matrix.toml", MATRIX.replace('"src"', '"../away"'))
    write(tmp_path / "away/layers/own.py", "Own = 1\n")

    with pytest.raises(ConfigurationError, match=r"lies outside .*, so a pack cannot carry it"):
        make_pack(Project(root))


def test_write_pack_makes_a_program_that_its_owner_runs(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "torchgrid.pyz"
    write_pack(path, make_pack(project))

    assert zipfile.is_zipfile(path)
    assert path.stat().st_mode & 0o100
    assert [] == [each.name for each in tmp_path.glob(".torchgrid*")]


def test_write_pack_names_the_folder_that_is_missing(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "missing" / "torchgrid.pyz"

    with pytest.raises(ConfigurationError, match=r"--out: .*: No such file or directory; name a"):
        write_pack(path, make_pack(project))


@pytest.mark.parametrize(
    "source,expected",
    [
        ('"""Doc."""\nx = 1  # why\n', "\nx = 1\n"),
        ('def f():\n    """Doc\n    more."""\n', "def f():\n    pass\n\n"),
        ('@g\ndef f():\n    """Kept."""\n', '@g\ndef f():\n    """Kept."""\n'),
        ('class A: "kept"\n', 'class A: "kept"\n'),
        ("x = '# kept'\n", "x = '# kept'\n"),
    ],
)
def test_strip_source_keeps_code_and_lines(source: str, expected: str) -> None:
    assert expected == strip_source(source)


def test_strip_source_changes_no_digest_and_no_line() -> None:
    paths = [*(PACKAGE / "inside").rglob("*.py"), *(PACKAGE / "packed").rglob("*.py")]
    paths += [*(ROOT / "probes").glob("*.py"), *(PACKAGE / "records").glob("*.py")]

    for path in paths:
        source = path.read_text(encoding="utf-8")
        stripped = strip_source(source)
        before, after = (
            read_code(text.encode(), parse_source(text.encode()), ()) for text in (source, stripped)
        )
        assert before == after, path
        places = [
            [(type(n), n.lineno) for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Call)]
            for text in (source, stripped)
        ]
        assert places[0] == places[1], path
