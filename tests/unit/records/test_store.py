"""A record is the same bytes for the same knowledge, and nothing else is read as one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import CELL, attested, outcome, record, stopped, write
from torchgrid.model.errors import ConfigurationError, Exit
from torchgrid.model.outcome import Record
from torchgrid.model.verdict import Reason, Stage, Verdict
from torchgrid.records import store

NAME = f"{CELL}.jsonl"

HEAD: dict[str, Any] = {"schema": 1, "cell": CELL}
OUTCOME: dict[str, Any] = {
    "cell": CELL,
    "encoding": "sinusoidal",
    "probe": "compile.inductor",
    "device": "cpu",
    "verdict": "pass",
}


def load(*parts: object) -> Record:
    text = "".join(f"{part if isinstance(part, str) else json.dumps(part)}\n" for part in parts)
    return store.parse_record(text, name=NAME)


def test_a_record_is_dumped_with_sorted_keys_and_lines() -> None:
    late = outcome(probe="state.deepcopy", verdict=Verdict.FAIL, reason="TypeError", detail="é")
    early = outcome(metrics={"seconds": 9.4, "graphs": 7}, seconds=11.2, key="0f")

    actual = store.dump_record(record(late, early, attestation={"torch": "2.9.1", "cuda": None}))

    expected = (
        '{"attestation": {"cuda": null, "torch": "2.9.1"}, "cell": "torch2.9.1-pypi-py3.11", '
        '"schema": 1, "suite": "suite"}\n'
        '{"attempts": 1, "cell": "torch2.9.1-pypi-py3.11", "detail": null, "device": "cpu", '
        '"encoding": "sinusoidal", "key": "0f", "metrics": {"graphs": 7, "seconds": 9.4}, '
        '"probe": "compile.inductor", "reason": null, "seconds": 11.2, "verdict": "pass"}\n'
        '{"attempts": 1, "cell": "torch2.9.1-pypi-py3.11", "detail": "é", "device": "cpu", '
        '"encoding": "sinusoidal", "key": "", "metrics": {}, '
        '"probe": "state.deepcopy", "reason": "TypeError", "seconds": 0.0, "verdict": "fail"}\n'
    )
    assert expected == actual


HOSTILE = "\x00 \x1b[31m \n \r \x0b \x0c \x1c \x85 \u2028 \u2029 \u202e \ufeff ☠ | ` < é"

ROUND_TRIPS = {
    "nothing but a cell": record(suite=None),
    "requirements": record(requires=("einops", "transformers>=4.40"), probes=("export.*", "a.b")),
    "an attestation": record(attestation=attested(gpus=[{"name": "H100"}], numpy=None)),
    "a stop": record(stopped=stopped(Reason.IMPORT_FAILED, stage=Stage.IMPORT, detail=HOSTILE)),
    "an attestation and a stop": record(attestation=attested(), stopped=stopped(Reason.MISMATCH)),
    "plain metrics": record(outcome(metrics={"a": 1, "b": 1.0, "c": True, "d": "1", "e": None})),
    "metrics by length": record(outcome(metrics={"graphs_per_length": {"10": 1, "11": 1}})),
    "metrics no JSON has": record(
        outcome(metrics={"inf": float("inf"), "big": 1 << 80, "e": 1e-9})
    ),
    "metrics in a list": record(outcome(metrics={"errors": ["nan", 1.5]})),
    "every verdict": record(*(outcome(probe=f"a.{v}", verdict=v) for v in sorted(Verdict))),
    "hostile text": record(outcome(encoding=HOSTILE, reason=HOSTILE, detail=HOSTILE)),
}


@pytest.mark.parametrize("known", ROUND_TRIPS.values(), ids=ROUND_TRIPS.keys())
def test_a_record_comes_back_as_it_was_byte_for_byte(known: Record) -> None:
    text = store.dump_record(known)

    actual = store.parse_record(text, name=NAME)

    assert known == actual
    assert text == store.dump_record(actual)


def test_half_a_character_does_not_keep_a_record_from_being_written(tmp_path: Path) -> None:
    # What Python makes of a file name that is not UTF-8, in an exception's message.
    path = store.write_record(tmp_path, record(outcome(detail="no such file: caf\udce9")))

    assert "caf" in str(store.read_record(path).outcomes[0].detail)


def test_more_keys_are_welcome() -> None:
    actual = load({**HEAD, "written_by": "another"}, {**OUTCOME, "gpu": "H100"})

    assert record(outcome(), suite=None) == actual


def test_the_order_of_outcomes_does_not_count() -> None:
    outcomes = [outcome(device=device) for device in ("cpu", "meta", "fake-cuda")]

    assert store.dump_record(record(*outcomes)) == store.dump_record(record(*reversed(outcomes)))


REFUSED = {
    "an empty file": ([], f"{NAME}: empty; remove it and run its cell again"),
    "another schema": (
        [{**HEAD, "schema": 2}],
        f"{NAME}: schema 2 is not 1; run its cell again",
    ),
    "no schema": ([{"cell": CELL}], f"{NAME}: schema None is not 1; run its cell again"),
    "a head that is no JSON": (["{"], f"{NAME}:1: not JSON: "),
    "a head that is no object": (["[]"], f"{NAME}:1: not a JSON object"),
    "a head without a cell": ([{"schema": 1}], f"{NAME}:1: no record head: 'cell' is missing"),
    "half a stop": (
        [{**HEAD, "stopped": {"stage": "plan", "detail": "x"}}],
        f"{NAME}:1: no record head: reason: Field required",
    ),
    "a stop for no known reason": (
        [{**HEAD, "stopped": {"stage": "plan", "detail": "x", "reason": "rain"}}],
        f"{NAME}:1: no record head: reason: Input should be 'no-wheel', ",
    ),
    "a line that is no JSON": ([HEAD, OUTCOME, "{"], f"{NAME}:3: not JSON: "),
    "a line that is no object": ([HEAD, "3"], f"{NAME}:2: not a JSON object"),
    "a missing key": (
        [HEAD, {k: v for k, v in OUTCOME.items() if k != "device"}],
        f"{NAME}:2: no outcome: device: Field required",
    ),
    "an unknown verdict": (
        [HEAD, {**OUTCOME, "verdict": "maybe"}],
        f"{NAME}:2: no outcome: verdict: Input should be 'pass', 'fail', ",
    ),
    "an outcome twice": (
        [HEAD, OUTCOME, OUTCOME],
        f"{NAME}:3: sinusoidal/compile.inductor/cpu is there twice",
    ),
    "an outcome of another cell": (
        [HEAD, {**OUTCOME, "cell": "torch2.9.0-pypi-py3.11"}],
        f"{NAME}:2: an outcome of torch2.9.0-pypi-py3.11",
    ),
    "the wrong file": (
        [{**HEAD, "cell": "torch2.9.0-pypi-py3.11"}],
        f"{NAME}: holds the record of torch2.9.0-pypi-py3.11; rename or remove it",
    ),
    "requirements that are no list": (
        [{**HEAD, "requires": "transformers"}],
        f"{NAME}:1: no record head: : Input should be a valid tuple",
    ),
    "a suite that is no digest": ([{**HEAD, "suite": 3}], f"{NAME}:1: no record head: "),
}


@pytest.mark.parametrize("parts,expected", REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_record_is_refused_with_file_and_line(
    parts: list[object], expected: str
) -> None:
    with pytest.raises(ConfigurationError) as error:
        load(*parts)

    assert str(error.value).startswith(expected)
    assert Exit.CONFIGURATION is error.value.code


def test_a_file_that_is_not_utf8_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_bytes(store.dump_record(record()).encode() + b"\xff\n")

    with pytest.raises(ConfigurationError, match=NAME):
        store.read_record(path)


def test_a_record_lies_under_its_cells_name(tmp_path: Path) -> None:
    path = store.write_record(tmp_path / "data", record(outcome()))

    assert tmp_path / "data" / NAME == path
    assert record(outcome()) == store.read_record(path)


def test_a_folder_of_records_is_read_newest_first(tmp_path: Path) -> None:
    cells = ["torch2.15.0-pypi-py3.11", CELL, "torch1.13.1-pypi-py3.11"]
    for name in reversed(cells):
        store.write_record(tmp_path, record(cell=name))
    write(tmp_path / "compatibility.md", "not a record")

    assert cells == [known.cell for known in store.read_records(tmp_path)]


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert () == store.read_records(tmp_path / "nowhere")
