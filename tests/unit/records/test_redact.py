"""Tests that a published record names no folder of the machine that made it."""

from __future__ import annotations

import json
import re
import shlex
import sys
import unicodedata
import urllib.parse
from pathlib import Path
from typing import Any

import pytest

from torchgrid.model.project import PACKAGE, Project
from torchgrid.records.redact import Redactor

REDACT = Redactor({"/home/al": "~", "/home/al/project": "<project>", "/opt/python": "<python>"})


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
def test_redactor_replaces_a_folder_by_a_word(text: str, expected: str) -> None:
    assert expected == REDACT(text)


ODD = "/home/\u00fc \U0001f600/a'b"
REDACT_ODD = Redactor({ODD: "~", r"C:\Users\al": "<user>", "/mnt/\udcff": "<bytes>"})


@pytest.mark.parametrize(
    "text",
    [
        ODD,
        unicodedata.normalize("NFD", ODD),
        repr(ODD),
        ascii(ODD),
        ascii(ascii(ODD)),
        ascii(unicodedata.normalize("NFD", ODD)),
        json.dumps(ODD),
        json.dumps(json.dumps(ODD)),
        json.dumps(ODD).upper().replace("HOME", "home").replace("A'B", "a'b").replace("\\U", "\\u"),
        json.dumps(ODD).replace("/", r"\/"),
        str(ODD.encode()),
        repr(str(ODD.encode())),
        shlex.quote(ODD).replace("'\"'\"'", "\\'"),
        ODD.replace(" ", r"\ ").replace("'", r"\'"),
        Path(ODD).as_uri(),
        urllib.parse.quote(ODD, safe=""),
        urllib.parse.quote(ODD).lower(),
        urllib.parse.quote(f"file://{ODD}", safe=""),
        r"/home/\303\274 \360\237\230\200/a'b",  # as git quotes it
    ],
)
def test_redactor_knows_every_form_of_a_path(text: str) -> None:
    actual = REDACT_ODD(f"at {text}/x.py: {text}")

    assert 2 == actual.count("~")
    assert not re.search("home|a'b", actual)


@pytest.mark.parametrize(
    "text,expected",
    [
        (r'File "C:\Users\al\a.py"', r'File "<user>\a.py"'),
        (repr(r"C:\Users\al\a.py"), r"'<user>\\a.py'"),
        ("file:///C:/Users/al/a.py", "file:///<user>/a.py"),
        ("/mnt/\ufffd/a.py", "<bytes>/a.py"),
        (r"/mnt/\udcff/a.py", "<bytes>/a.py"),
        ("/mnt/%FF/a.py", "<bytes>/a.py"),
        (str(b"/mnt/\xff/a.py"), "b'<bytes>/a.py'"),
    ],
)
def test_redactor_knows_paths_of_other_systems(text: str, expected: str) -> None:
    assert expected == REDACT_ODD(text)


@pytest.mark.parametrize(
    "text,expected",
    [
        ("/home/al\u00fc/a.py", "/home/al\u00fc/a.py"),
        (r"/home/al\xfc/a.py", r"/home/al\xfc/a.py"),
        (r"/home/al\u0131/a.py", r"/home/al\u0131/a.py"),
        ("/home/al%C3%BC/a.py", "/home/al%C3%BC/a.py"),
        (r"/mnt\xfc/home/al", r"/mnt\xfc/home/al"),
        ("/mnt%2Fhome%2Fal", "/mnt%2Fhome%2Fal"),
        (r"/home/al\n/home/al\x1b", r"~\n~\x1b"),
        ("file%3A%2F%2F%2Fhome%2Fal%2Fa.py", "file%3A%2F%2F~%2Fa.py"),
    ],
)
def test_redactor_tells_an_escaped_character_of_a_name_from_the_end_of_a_path(
    text: str, expected: str
) -> None:
    assert expected == REDACT(text)


def test_redactor_drops_escape_sequences() -> None:
    actual = REDACT({"error": "\x1b[31m/home/al\x1b[0m/a.py\x00"})

    assert {"error": r"~/a.py\x00"} == actual


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
def test_redactor_replaces_folders_in_nested_values(value: Any, expected: Any) -> None:
    assert expected == REDACT(value)


def test_create_knows_the_folders_of_this_machine(tmp_path: Path) -> None:
    place = Project(tmp_path)
    redact = Redactor.create(place)

    paths = (Path.home() / "x", tmp_path / "x", place.state / "x", PACKAGE / "x.py")
    expected = ["~/x", "<project>/x", "<state>/x", "<project>/torchgrid/x.py"]
    assert expected == [redact(str(path)) for path in paths]


def test_create_knows_an_environment_and_its_interpreter(tmp_path: Path) -> None:
    folder = tmp_path / "environment"
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").symlink_to(Path(sys.executable).resolve())
    redact = Redactor.create(Project(tmp_path / "project"), environment=folder)

    home = Path(sys.executable).resolve().parents[1]
    assert "<environment>/lib/a.py" == redact(f"{folder}/lib/a.py")
    assert "<python>/lib/os.py" == redact(f"{home}/lib/os.py")


def test_create_keeps_the_word_of_a_deleted_environment(tmp_path: Path) -> None:
    folder = tmp_path / "environment"
    redact = Redactor.create(Project(tmp_path / "project"), environment=folder)

    assert "<environment>/lib/a.py" == redact(f"{folder}/lib/a.py")


@pytest.mark.parametrize("prefix", ["/", "/usr", "/usr/local"])
def test_create_leaves_out_the_prefixes_of_a_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, prefix: str
) -> None:
    monkeypatch.setattr(sys, "base_prefix", prefix)
    redact = Redactor.create(Project(tmp_path))

    for text in ("/usr/include/stdio.h", "/usr/local/cuda", "and/or"):
        assert text == redact(text)


@pytest.mark.parametrize("setting,expected", [("{}/uv", "<cache>/torch"), ("", "{}/uv/torch")])
def test_create_knows_the_cache_of_uv_if_it_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, setting: str, expected: str
) -> None:
    monkeypatch.setenv("UV_CACHE_DIR", setting.format(tmp_path))
    redact = Redactor.create(Project(tmp_path / "project"))

    assert expected.format(tmp_path) == redact(f"{tmp_path}/uv/torch")
