"""Tests of the options of a pack."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.unit.packed.builders import bundle
from torchgrid.model.errors import ConfigurationError
from torchgrid.packed.options import parse_options, split_encodings

FREEZE = {"einops": "0.8.0", "timm": "1.0.9"}


def test_parse_options_runs_everything_by_default() -> None:
    actual = parse_options(bundle(), [])

    assert (("*",), (), ("*",)) == (actual.probes, actual.encodings, actual.devices)
    assert Path("results.jsonl").absolute() == actual.out
    assert 240 * 60 == actual.seconds


def test_parse_options_reads_globs_and_names() -> None:
    words = "--only device.* --only compile.* --encodings fine own --devices cuda --minutes 2.5"

    actual = parse_options(bundle(), words.split())

    assert ("device.*", "compile.*") == actual.probes
    assert (("fine", "own"), ("cuda",)) == (actual.encodings, actual.devices)
    assert 150 == actual.seconds


@pytest.mark.parametrize(
    "words,problem",
    [
        ("--only devise.follows", "--only: the pack has no 'devise.follows'; did you mean 'device"),
        ("--only x*", "--only: the pack has no 'x*'; --list shows what it has"),
        ("--encodings fin", "--encodings: the pack has no 'fin'; did you mean 'fine'?"),
        ("--encodings f*", "--encodings: the pack has no 'f*'; --list shows what it has"),
        ("--devices cud", "--devices: the pack has no 'cud'; did you mean 'cuda'?"),
        ("--devices zzz", "--devices: the pack has no 'zzz'; its devices are cpu, meta, "),
        ("--minutes soon", "argument --minutes: invalid float value: 'soon'; see --help"),
        ("--minutes nan", "--minutes: nan is not a time; write one like 60"),
        ("--minutes -1", "--minutes: -1 is not a time; write one like 60"),
        ("--ou x", "unrecognized arguments: --ou x; see --help"),
    ],
)
def test_parse_options_refuses_what_means_nothing(words: str, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{re.escape(problem)}"):
        parse_options(bundle(), words.split())


def test_parse_options_lists_what_the_pack_has(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse_options(bundle(), ["--list"])

    output = capsys.readouterr().out
    assert 0 == end.value.code
    assert "  device.follows on cpu, cuda\n" in output
    assert "  far, needs timm>=1\n" in output


def test_split_encodings_runs_those_whose_packages_are_installed() -> None:
    chosen, left_out = split_encodings(bundle(), (), FREEZE)

    assert ["fine", "own"] == chosen
    assert [("far", "needs timm>=1; if 1.0.9 will do, name it with --encodings")] == left_out


def test_split_encodings_runs_a_named_one_with_another_version() -> None:
    assert (["far"], []) == split_encodings(bundle(), ("far",), FREEZE)


@pytest.mark.parametrize("freeze", [{}, {"error": "x"}, None])
def test_split_encodings_names_what_is_missing(freeze: object) -> None:
    chosen, left_out = split_encodings(bundle(), (), freeze)

    assert ["fine"] == chosen
    assert ("own", "needs einops, which is not installed") in left_out
