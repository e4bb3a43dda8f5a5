"""Tests of reproducers: their header, their comments, and that foreign text stays inert."""

from __future__ import annotations

import ast
import re
import tomllib
from dataclasses import replace
from typing import Any

import pytest

from tests.unit.builders import encoding, outcome, record
from torchgrid.contract import CELL as THE_CELL
from torchgrid.contract import Kind, Verdict
from torchgrid.report.plain_questions import QUESTIONS
from torchgrid.report.reproducers import Subject, list_pins, render_bundled, render_plain

# The reference regular expression of PEP 723.
HEADER = re.compile(r"(?m)^# /// (?P<type>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$")

FREEZE = {"torch": "2.9.1", "numpy": "2.1.0", "nvidia-nccl-cu12": "2.27", "triton": "3.5"}

HOSTILE = '\n# ///\n# /// script\n# dependencies = ["evil"]\n"""\nimport os\r\x1b]0;x\x07'


def subject(detail: str = "wrong", **changes: Any) -> Subject:
    found = outcome(
        **{"verdict": Verdict.FAIL, "reason": "not-registered", "detail": detail, **changes}
    )
    attestation = {"freeze": FREEZE}
    own = record(found, cell=found.cell, attestation=attestation)
    return Subject(record=own, outcome=found, probe=found.probe, text="Is it registered?")


def plain(subject: Subject) -> str:
    question = QUESTIONS["device.registered"]
    return render_plain(
        subject, encoding(), "from json import JSONEncoder as Fine", "Fine", question
    )


OWN = "def asks(case): ...\n"


def bundled(subject: Subject, own: str = OWN) -> str:
    files = {"probes/mini.py": own, "torchgrid/inside/case.py": "class Case: ...\n"}
    return render_bundled(subject, files, "asks", encoding())


def run_end(script: str, *answer: str | None) -> int:
    """Run the end of a script in which a question gives an answer, and return its exit code."""
    end = script[script.index("SEEN = ") :]
    with pytest.raises(SystemExit) as ended:
        exec(end, {"__name__": "__main__", "answer": lambda: (*answer, "")})  # noqa: S102
    assert isinstance(ended.value.code, int)
    return ended.value.code


def read_header(script: str) -> dict[str, Any]:
    """Read the one header of a script, as a tool does."""
    (found,) = HEADER.finditer(script)
    lines = found["content"].splitlines(keepends=True)
    return tomllib.loads("".join(line[2:] if line.startswith("# ") else line[1:] for line in lines))


def test_header_pins_the_python_and_the_packages_of_the_cell() -> None:
    expected = {"requires-python": "==3.11.*", "dependencies": ["torch==2.9.1", "numpy==2.1.0"]}

    assert expected == read_header(plain(subject()))
    assert expected == read_header(bundled(subject()))


def test_header_of_a_machine_pins_what_the_encoding_needs_of_all_that_is_installed() -> None:
    found = outcome(cell="torch2.11.0-machine.cu130-py3.12@sm_90", verdict=Verdict.FAIL)
    freeze = FREEZE | {"rotary-torch": "0.8", "jax": "0.11"}
    own = record(found, cell=found.cell, attestation={"freeze": freeze})
    asked = Subject(
        record=own, outcome=found, probe=found.probe, text="?", requires=("Rotary_Torch>=0.7",)
    )

    actual = read_header(plain(asked))["dependencies"]

    assert ["torch==2.9.1", "numpy==2.1.0", "rotary-torch==0.8"] == actual


def test_list_pins_leaves_out_names_that_are_not_requirements() -> None:
    odd = {"torch": "2.9.1", "a b": "1", "name": "1\n# x", "fine": "1.0+cpu"}

    actual = list_pins(record(attestation={"freeze": odd}))

    assert ("torch==2.9.1", "fine==1.0+cpu") == actual


def test_list_pins_without_an_attestation_has_the_release_of_the_cell() -> None:
    assert ("torch==2.9.1",) == list_pins(record())


def test_scripts_state_the_question_and_what_was_seen() -> None:
    for actual in (plain(subject()), bundled(subject())):
        ast.parse(actual)
        assert "#   Question: Is it registered?" in actual
        assert "#   Seen: fail (not-registered): wrong" in actual
        assert "SEEN = ('fail', 'not-registered')" in actual
        assert "#   Expected: pass" in actual


def test_scripts_about_an_observation_expect_nothing() -> None:
    for actual in (plain(subject(kind=Kind.OBSERVATION)), bundled(subject(kind=Kind.OBSERVATION))):
        assert "Expected" not in actual
        assert "#   Observed: `pass` stands for yes and `fail` for no" in actual


def test_scripts_keep_foreign_text_in_comments() -> None:
    for render in (plain, bundled):
        clean, hostile = render(subject()), render(subject(HOSTILE))

        assert read_header(clean) == read_header(hostile)
        assert ast.dump(ast.parse(clean)) == ast.dump(ast.parse(hostile))
        assert "\x1b" not in hostile


def test_script_of_exhausted_memory_has_the_limit_of_the_harness() -> None:
    limited = plain(subject(verdict=Verdict.OUT_OF_MEMORY))

    assert "resource.setrlimit" in limited
    assert "resource.setrlimit" not in plain(subject())


def test_script_names_what_it_cannot_bring_along() -> None:
    cell = "torch2.7.1-cu118-py3.11@linux-aarch64"

    actual = plain(subject(cell=cell))

    assert "from the source 'cu118'" in actual
    assert "linux-aarch64, and needs such a machine" in actual


@pytest.mark.parametrize(
    "facts,expected",
    [
        ({"container": {"image": "torch:1"}}, "Its torch was in the image torch:1: run the file"),
        ({"interpreter": "here"}, "Its torch was in the interpreter 'here' of matrix.toml: run"),
    ],
)
def test_script_names_where_an_existing_torch_was(facts: dict[str, Any], expected: str) -> None:
    existing = subject(cell="torch2.9.1-runtime-py3.11")

    actual = plain(replace(existing, record=replace(existing.record, attestation=facts)))

    assert expected in actual
    assert "--index" not in actual


def test_script_about_a_cell_carries_its_facts_and_no_encoding() -> None:
    actual = bundled(subject(encoding=THE_CELL))

    assert "ENCODING = json.loads('null')" in actual
    assert "nvidia-nccl-cu12" in actual


@pytest.mark.parametrize(
    "answer,code",
    [
        (("fail", "not-registered"), 0),
        (("fail", "AttributeError"), 1),
        (("pass", None), 1),
    ],
)
def test_scripts_exit_with_0_only_for_the_recorded_verdict_and_reason(
    capsys: pytest.CaptureFixture[str], answer: tuple[str, str | None], code: int
) -> None:
    for script in (plain(subject()), bundled(subject())):
        assert code == run_end(script, *answer)
        assert "recorded: fail (not-registered)" in capsys.readouterr().out


def test_script_has_the_sources_of_the_project_as_they_are_and_the_harness_compressed() -> None:
    actual = bundled(subject())

    assert OWN in actual
    assert "#   torchgrid/inside/case.py" in actual
    assert "class Case" not in actual


def test_script_keeps_any_source_of_the_project_whole_and_inert() -> None:
    own = HOSTILE + "\n'''\nr'\\d'\n# ///\nend = '\\'''\n"

    script = bundled(subject(), own)

    values: dict[str, Any] = {"__name__": "read"}
    exec(script, values)  # noqa: S102
    assert {"probes/mini.py": own.replace("\r", "\n")} == values["OWN"]
    assert read_header(bundled(subject())) == read_header(script)


def test_scripts_are_the_same_bytes_for_the_same_record() -> None:
    assert bundled(subject()) == bundled(subject())
