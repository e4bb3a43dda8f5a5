"""`[[torch]]` rows that a program writes: their text, their place, and the patch."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.unit.builders import write
from torchgrid.config.matrix import read_matrix
from torchgrid.config.torch_rows import (
    ProposedRow,
    add_rows,
    check_text,
    read_text,
    render_patch,
    write_text,
)
from torchgrid.model.errors import ConfigurationError

BEFORE = """\
# mine

[[torch]]
release = "2.9.1"
python = "3.11"
encodings = [
    "a", "b",
]
build = { name = "x", why = "it has no wheel" }
with = "x"

# --- encodings

[[encoding]]
name = "a"
target = "m:A"
input = { shape = [2, 10, 16], layout = ["batch", "seq", "feature"] }
"""

ROW = ProposedRow(
    release="2.15.0", python=("3.11",), profiles=("default",), why="2.15.0 appeared today."
)

TEXT = """\
# 2.15.0 appeared today.
[[torch]]
release = "2.15.0"
python = "3.11"
profiles = "default"
"""


def test_text_of_a_row_leaves_out_defaults() -> None:
    assert TEXT == ROW.text


def test_text_of_a_row_reads_back_with_every_key() -> None:
    row = ProposedRow(
        release="2.15.0",
        source=("cpu", "cu132"),
        python=("3.15", "3.15t"),
        extras=("numpy<2", "setuptools"),
        profiles=("nightly",),
        probes=("compile.*", "export.*"),
        encodings=("rope-*", "alibi"),
        why="it is new",
    )

    (found,) = tomllib.loads(row.text)["torch"]

    assert {
        "release": "2.15.0",
        "source": ["cpu", "cu132"],
        "python": ["3.15", "3.15t"],
        "with": ["numpy<2", "setuptools"],
        "probes": ["compile.*", "export.*"],
        "encodings": ["rope-*", "alibi"],
        "profiles": "nightly",
    } == found


def test_add_rows_puts_them_after_the_last_row_and_before_the_comments_of_what_follows() -> None:
    head, comment, rest = BEFORE.partition("\n# --- encodings\n")

    assert f"{head}\n{TEXT}{comment}{rest}" == add_rows(BEFORE, [ROW])


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_add_rows_keeps_the_ends_of_line_and_all_other_lines(ending: str, mark: str) -> None:
    before = mark + BEFORE.replace("\n", ending)

    after = add_rows(before, [ROW])

    assert TEXT.replace("\n", ending) in after
    assert before == after.replace(ending + TEXT.replace("\n", ending), "")


@pytest.mark.parametrize(
    "before,expected",
    [
        ("", TEXT),
        ("# empty\n", f"# empty\n\n{TEXT}"),
        ('[[torch]]\nrelease = "2.9.1"\npython = "3.11"', None),
        ('[[torch]]\nrelease = "2.9.1"\npython = "3.11"\n\n# the end\n', None),
    ],
)
def test_add_rows_to_a_file_without_another_heading_ends_with_them(
    before: str, expected: str | None
) -> None:
    after = add_rows(before, [ROW])

    assert expected in (None, after)
    assert "2.15.0" == tomllib.loads(after)["torch"][-1]["release"]


def test_add_rows_exchanges_the_release_that_a_row_replaces() -> None:
    old, new = "2.16.0.dev20261119", "2.16.0.dev20261120"
    before = BEFORE.replace('"2.9.1"', f'["2.9.1", "{old}"]')
    row = ProposedRow(release=new, python=("3.11",), why="it is new", replaces=old)

    assert before.replace(old, new) == add_rows(before, [row])


def test_add_rows_adds_a_row_where_the_old_release_occurs_twice() -> None:
    old = "2.16.0rc1"
    before = BEFORE.replace('"2.9.1"', f'"{old}"') + f'# "{old}"\n'
    row = ProposedRow(release="2.16.0rc2", python=("3.11",), why="it is new", replaces=old)

    after = add_rows(before, [row])

    assert 2 == after.count(f'"{old}"')
    assert '[[torch]]\nrelease = "2.16.0rc2"\n' in after


def test_check_text_refuses_rows_in_a_wrong_place(tmp_path: Path) -> None:
    path = write(tmp_path / "matrix.toml", BEFORE)
    before = read_matrix(path)
    lost = BEFORE.replace('[[torch]]\nrelease = "2.9.1"', '[[torch]]\nrelease = "2.8.0"')

    assert 2 == len(check_text(path, add_rows(BEFORE, [ROW]), before).cells)
    assert 1 == len(check_text(path, lost, before).cells)
    with pytest.raises(ConfigurationError, match="not written as tables of their own"):
        check_text(path, BEFORE.partition("[[torch]]")[0], before)
    assert BEFORE == read_text(path)


@pytest.mark.parametrize("ending", ["\n", "", "\r\n"])
def test_render_patch_is_one_that_git_applies(tmp_path: Path, ending: str) -> None:
    # Only its last line may lack an end.
    before = BEFORE.rstrip("\n") + ending if ending != "\r\n" else BEFORE.replace("\n", ending)
    path = tmp_path / "matrix.toml"
    path.write_bytes(before.encode())
    after = add_rows(before, [ROW])
    patch = "".join(f"{line}\n" for line in render_patch("matrix.toml", before, after))
    (tmp_path / "patch").write_bytes(patch.encode())

    git = shutil.which("git")
    assert git is not None
    subprocess.run([git, "apply", "patch"], cwd=tmp_path, check=True)

    assert after == read_text(path)


def test_render_patch_of_equal_texts_is_empty() -> None:
    assert [] == list(render_patch("matrix.toml", BEFORE, BEFORE))


def test_write_text_keeps_a_file_that_changed_meanwhile(tmp_path: Path) -> None:
    path = write(tmp_path / "matrix.toml", BEFORE)

    write_text(path, BEFORE, add_rows(BEFORE, [ROW]))
    with pytest.raises(ConfigurationError, match="it changed while the index was read; run the"):
        write_text(path, BEFORE, "")

    assert add_rows(BEFORE, [ROW]) == read_text(path)
