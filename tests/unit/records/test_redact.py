"""What is published names no folder of the machine that it was made on."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from torchgrid.model.project import PACKAGE, Project
from torchgrid.records.redact import Redactor

CLEAN = Redactor({"/home/al": "~", "/home/al/project": "<project>", "/opt/python": "<python>"})


@pytest.mark.parametrize(
    "text,expected",
    [
        ("nothing here", "nothing here"),
        ("/home/al/notes.txt", "~/notes.txt"),
        ("/home/al", "~"),
        ('File "/home/al/project/a.py", line 3', 'File "<project>/a.py", line 3'),
        ("/home/al/project/a.py:/home/al/b.py", "<project>/a.py:~/b.py"),
        ("/opt/python/lib and /opt/python/bin", "<python>/lib and <python>/bin"),
        ("/home/alice/a.py", "/home/alice/a.py"),
        ("/home/al/projects/a.py", "~/projects/a.py"),
        ("/mnt/home/al/a.py", "/mnt/home/al/a.py"),
        ("./home/al and x-/home/al", "./home/al and x-/home/al"),
        ("'/home/al' (/home/al) HOME=/home/al", "'~' (~) HOME=~"),
        ("file:///home/al/a.py", "file://~/a.py"),
        ("-I/home/al/include -L/home/al", "-I~/include -L~"),
        (r"no such file\n/home/al/a.py", r"no such file\n~/a.py"),
    ],
)
def test_a_folder_becomes_a_word(text: str, expected: str) -> None:
    assert expected == CLEAN(text)


@pytest.mark.parametrize(
    "value,expected",
    [
        (None, None),
        (1.5, 1.5),
        (True, True),
        (["/home/al", 3], ["~", 3]),
        (("/home/al",), ["~"]),
        ({"a": {"b": ["/home/al/x"]}}, {"a": {"b": ["~/x"]}}),
    ],
)
def test_values_are_cleaned_all_the_way_down(value: Any, expected: Any) -> None:
    assert expected == CLEAN(value)


def test_the_folders_of_this_machine_are_known(tmp_path: Path) -> None:
    place = Project(tmp_path)
    clean = Redactor.of(place)

    paths = (Path.home() / "x", tmp_path / "x", place.state / "x", PACKAGE / "x.py")
    expected = ["~/x", "<project>/x", "<state>/x", "<project>/torchgrid/x.py"]
    assert expected == [clean(str(path)) for path in paths]


def test_an_environment_and_its_interpreter_are_known(tmp_path: Path) -> None:
    folder = tmp_path / "environment"
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").symlink_to(Path(sys.executable).resolve())
    clean = Redactor.of(Project(tmp_path / "project"), environment=folder)

    home = Path(sys.executable).resolve().parents[1]
    assert "<environment>/lib/a.py" == clean(f"{folder}/lib/a.py")
    assert "<python>/lib/os.py" == clean(f"{home}/lib/os.py")


def test_an_environment_that_is_gone_is_still_told_from_a_python(tmp_path: Path) -> None:
    folder = tmp_path / "environment"
    clean = Redactor.of(Project(tmp_path / "project"), environment=folder)

    assert "<environment>/lib/a.py" == clean(f"{folder}/lib/a.py")


@pytest.mark.parametrize("prefix", ["/", "/usr", "/usr/local"])
def test_the_prefix_of_a_system_is_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, prefix: str
) -> None:
    monkeypatch.setattr(sys, "base_prefix", prefix)
    clean = Redactor.of(Project(tmp_path))

    for text in ("/usr/include/stdio.h", "/usr/local/cuda", "and/or"):
        assert text == clean(text)


@pytest.mark.parametrize("setting,expected", [("{}/uv", "<cache>/torch"), ("", "{}/uv/torch")])
def test_uvs_cache_is_known_where_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, setting: str, expected: str
) -> None:
    monkeypatch.setenv("UV_CACHE_DIR", setting.format(tmp_path))
    clean = Redactor.of(Project(tmp_path / "project"))

    assert expected.format(tmp_path) == clean(f"{tmp_path}/uv/torch")
