"""The answer to "may I use it?", and what it says where nothing is known."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.builders import outcome, record, results
from torchgrid.contract import Verdict
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.outcome import Record
from torchgrid.report.compatibility_json import make_document
from torchgrid.report.compatibility_schema import Document
from torchgrid.report.release_facts import KnownReleases
from torchgrid.runs.support import Question, find_statements, print_support

KNOWN = KnownReleases(
    checked="2026-11-26",
    dates={"2.8.0": "2025-08-06", "2.9.0": "2025-10-15", "2.9.1": "2025-11-12"},
)


def make_record(release: str, *, python: str = "3.11", extras: str = "", **changes: Any) -> Record:
    cell = f"torch{release}-pypi-py{python}{extras}"
    outcomes = [
        outcome(cell=cell, **changes),
        outcome(cell=cell, probe="device.moves"),
    ]
    return record(*outcomes, cell=cell, date="2026-11-26")


def document(*records: Record) -> Document:
    return make_document(results(*records), KNOWN)


BLOCKED = {"verdict": Verdict.BLOCKED, "reason": "setuptools-missing", "mends": "setuptools"}
FAILED = {"verdict": Verdict.FAIL, "reason": "graph-break"}
KNOWN_CELLS = document(
    make_record("2.8.0"),
    make_record("2.9.1", **BLOCKED),
    make_record("2.9.1", extras="+setuptools"),
    make_record("2.9.0", python="3.13", **FAILED),
)


def ask(**question: Any) -> list[str]:
    lines: list[str] = []
    assert Exit.HELD == print_support(KNOWN_CELLS, "sinusoidal", Question(**question), lines.append)
    return lines


def test_print_support_has_sentence_specifier_and_what_mends_a_block() -> None:
    assert [
        (
            "sinusoidal: blocked as installed (compile) on the newest release, 2.9.1 (2025-11): "
            "setuptools-missing, works with setuptools; works on 2.8.0 (2025-08)"
        ),
        "  write:    torch>=2.8.0,<=2.8.0",
        "  without:  2.9.1 (does not work)",
        "  without:  2.9.0 (not tested)",
        (
            "  mends:    blocked as installed on 2.9.1: works with setuptools, "
            "in torch2.9.1-pypi-py3.11+setuptools"
        ),
        "  about:    compile, device",
        "  tested:   cells py3.11 on linux-x86_64, no GPU, last run on 2026-11-26",
        "  releases: known up to 2.9.1, as of 2026-11-26",
    ] == ask()


def test_print_support_is_about_the_themes_and_the_python_of_the_question() -> None:
    sentence, write, *_ = ask(themes=("device",))
    assert "sinusoidal: works on every release tested since 2.8.0 (2025-08)" == sentence
    assert "  write:    torch>=2.8.0,!=2.9.0" == write

    sentence, write, *_ = ask(python="3.13")
    assert sentence == (
        "sinusoidal: broken (compile) on 2.9.0 (2025-10): graph-break; "
        "not tested on 2.9.1 (2025-11)"
    )
    assert "  write:    nothing, because no release that was tested works" == write


@pytest.mark.parametrize(
    "encoding,question,message",
    [
        ("sinusoidl", Question(), "did you mean 'sinusoidal'?"),
        ("alibi", Question(), "the encodings are sinusoidal"),
        ("sinusoidal", Question(themes=("compil",)), "did you mean 'compile'?"),
        ("sinusoidal", Question(themes=("training",)), "the themes are compile, device"),
    ],
)
def test_find_statements_of_an_unknown_name_suggests_the_nearest(
    encoding: str, question: Question, message: str
) -> None:
    with pytest.raises(ConfigurationError) as error:
        find_statements(KNOWN_CELLS, encoding, question)

    assert str(error.value).endswith(message)


def test_find_statements_without_a_test_is_not_an_answer() -> None:
    with pytest.raises(NothingTestedError, match=r"on Python 3\.9; those tested: 3\.11, 3\.13$"):
        find_statements(KNOWN_CELLS, "sinusoidal", Question(python="3.9"))
    with pytest.raises(NothingTestedError, match="no encoding was tested"):
        find_statements(document(), "sinusoidal", Question())
    limited = document(record(outcome(), probes=("compile.*",)))
    with pytest.raises(NothingTestedError, match="no cell that runs all probes"):
        find_statements(limited, "sinusoidal", Question())


@pytest.mark.parametrize(
    "release,extras,expected",
    [
        (
            "2.0.1",
            "+setuptools_lt81+numpy_lt2",
            (
                "only cells with setuptools<81, numpy<2 tested it, such as "
                "torch2.0.1-pypi-py3.10+setuptools_lt81+numpy_lt2; tested without: 3.11"
            ),
        ),
        (
            "2.10.0rc1",
            "",
            (
                "only cells of an early build of torch tested it, such as "
                "torch2.10.0rc1-pypi-py3.10; tested without: 3.11"
            ),
        ),
    ],
)
def test_find_statements_names_a_cell_that_does_not_count_for_a_python(
    release: str, extras: str, expected: str
) -> None:
    known = document(make_record("2.8.0"), make_record(release, python="3.10", extras=extras))

    with pytest.raises(NothingTestedError) as error:
        find_statements(known, "sinusoidal", Question(python="3.10"))

    assert f"sinusoidal: on Python 3.10 {expected}" == str(error.value)


def test_print_support_makes_foreign_text_inert() -> None:
    lines: list[str] = []
    hostile = document(make_record("2.9.1", verdict=Verdict.FAIL, reason="\x1b]0;x\x07"))

    print_support(hostile, "sinusoidal", Question(), lines.append)

    assert "\\x1b]0;x\\x07" in lines[0]
    assert all(line.isprintable() for line in lines)
