"""Tests that equal records are equal bytes, and that nothing else is read as a record."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.builders import CELL, attested, outcome, record, stopped, write
from torchgrid.contract import Kind, Reason, Stage, Verdict
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.outcome import Record
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


def parse(*parts: object) -> Record:
    text = "".join(f"{part if isinstance(part, str) else json.dumps(part)}\n" for part in parts)
    return store.parse_record(text, name=NAME)


def test_dump_record_sorts_keys_and_lines() -> None:
    late = outcome(probe="state.deepcopy", verdict=Verdict.FAIL, reason="TypeError", detail="é")
    early = outcome(metrics={"seconds": 9.4, "graphs": 7}, seconds=11.2, key="0f")

    actual = store.dump_record(record(late, early, attestation={"torch": "2.9.1", "cuda": None}))

    expected = (
        '{"accelerator": null, "attestation": {"cuda": null, "torch": "2.9.1"}, '
        '"cell": "torch2.9.1-pypi-py3.11", "channel": "release", "platform": "linux-x86_64", '
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
    "metrics that JSON does not have": record(
        outcome(metrics={"inf": float("inf"), "big": 1 << 80, "e": 1e-9})
    ),
    "metrics in a list": record(outcome(metrics={"errors": ["nan", 1.5]})),
    "settings of the user": record(
        settings={"UV_EXCLUDE_NEWER": "2024-06-01", "UV_CONSTRAINT": None}
    ),
    "a date": record(date="2026-11-26"),
    "workers": record(workers=("node-a", "node-b")),
    "an observation": record(outcome(kind=Kind.OBSERVATION)),
    "a blocked probe": record(outcome(verdict=Verdict.BLOCKED, mends="setuptools")),
    "every verdict": record(*(outcome(probe=f"a.{v}", verdict=v) for v in sorted(Verdict))),
    "hostile text": record(outcome(encoding=HOSTILE, reason=HOSTILE, detail=HOSTILE)),
}


@pytest.mark.parametrize("known", ROUND_TRIPS.values(), ids=ROUND_TRIPS.keys())
def test_parse_record_of_a_dumped_record_returns_it_byte_for_byte(known: Record) -> None:
    text = store.dump_record(known)

    actual = store.parse_record(text, name=NAME)

    assert known == actual
    assert text == store.dump_record(actual)


def test_write_record_escapes_half_a_character(tmp_path: Path) -> None:
    # What Python makes of a file name that is not UTF-8, in an exception's message.
    path = store.write_record(tmp_path, record(outcome(detail="no such file: caf\udce9")))

    assert "caf" in str(store.read_record(path).outcomes[0].detail)


LINUX = {"platform": "Linux-6.1.0-aarch64-with-glibc2.36", "machine": "aarch64"}
H100 = {"name": "H100", "capability": "9.0"}


@pytest.mark.parametrize(
    "cell,facts,head",
    [
        (CELL, {}, ("linux-x86_64", None, "release")),
        (f"{CELL}@linux-aarch64", LINUX, ("linux-aarch64", None, "release")),
        (
            f"{CELL}@linux-aarch64@sm_90",
            {**LINUX, "gpus": [H100]},
            ("linux-aarch64", "sm_90", "release"),
        ),
        # A driver that is too old hides the GPU from torch, and the machine still has it.
        (
            f"{CELL}@linux-aarch64@sm_90",
            {**LINUX, "gpus": []},
            ("linux-aarch64", "sm_90", "release"),
        ),
        ("torch2.16.0rc1-test-py3.11", {}, ("linux-x86_64", None, "candidate")),
    ],
)
def test_dump_record_names_place_and_channel_in_its_head(
    cell: str, facts: dict[str, Any], head: tuple[object, ...]
) -> None:
    made = record(outcome(cell=cell), cell=cell, attestation=attested(**facts))

    text = store.dump_record(made)

    written = json.loads(text.partition("\n")[0])
    assert head == (written["platform"], written["accelerator"], written["channel"])
    assert made == store.parse_record(text, name=f"{cell}.jsonl")


@pytest.mark.parametrize(
    "facts,made",
    [
        (LINUX, "linux-aarch64"),
        ({"platform": "macOS-14.5-arm64-arm-64bit", "machine": "arm64"}, "macos-arm64"),
        ({"platform": "Windows-10-10.0.19045-SP0", "machine": "AMD64"}, "windows-x86_64"),
        (
            {"platform": "Linux-6.1.0-x86_64", "machine": "x86_64", "gpus": [H100]},
            "linux-x86_64 with sm_90",
        ),
    ],
)
def test_parse_record_of_another_place_than_its_name_raises(
    facts: dict[str, Any], made: str
) -> None:
    with pytest.raises(ConfigurationError) as error:
        parse({**HEAD, "attestation": attested(**facts)})

    expected = f"{NAME}: was made on {made}, and its name says otherwise; run its cell again"
    assert expected == str(error.value)


def test_parse_record_ignores_unknown_keys() -> None:
    actual = parse({**HEAD, "written_by": "another"}, {**OUTCOME, "gpu": "H100"})

    assert record(outcome(), suite=None) == actual


def test_dump_record_ignores_the_order_of_outcomes() -> None:
    outcomes = [outcome(device=device) for device in ("cpu", "meta", "fake-cuda")]

    assert store.dump_record(record(*outcomes)) == store.dump_record(record(*reversed(outcomes)))


REJECTED = {
    "an empty file": ([], f"{NAME}: the file is empty; remove it and run its cell again"),
    "another schema": (
        [{**HEAD, "schema": 2}],
        f"{NAME}: schema 2 is not 1; run its cell again",
    ),
    "no schema": ([{"cell": CELL}], f"{NAME}: schema None is not 1; run its cell again"),
    "a head that is not JSON": (["{"], f"{NAME}:1: not JSON: "),
    "a head that is not an object": (["[]"], f"{NAME}:1: not a JSON object"),
    "a head without a cell": (
        [{"schema": 1}],
        f"{NAME}:1: not the head of a record: 'cell' is missing",
    ),
    "half a stop": (
        [{**HEAD, "stopped": {"stage": "plan", "detail": "x"}}],
        f"{NAME}:1: not the head of a record: reason: Field required",
    ),
    "a stop for no known reason": (
        [{**HEAD, "stopped": {"stage": "plan", "detail": "x", "reason": "rain"}}],
        f"{NAME}:1: not the head of a record: reason: Input should be 'no-wheel', ",
    ),
    "a line that is not JSON": ([HEAD, OUTCOME, "{"], f"{NAME}:3: not JSON: "),
    "a line that is not an object": ([HEAD, "3"], f"{NAME}:2: not a JSON object"),
    "two outcomes on a line": (
        [HEAD, ",".join([json.dumps(OUTCOME)] * 2)],
        f"{NAME}:2: not JSON: Extra data",
    ),
    "a missing key": (
        [HEAD, {k: v for k, v in OUTCOME.items() if k != "device"}],
        f"{NAME}:2: not an outcome: device: Field required",
    ),
    "an unknown verdict": (
        [HEAD, {**OUTCOME, "verdict": "maybe"}],
        f"{NAME}:2: not an outcome: verdict: Input should be 'pass', 'fail', ",
    ),
    "an outcome twice": (
        [HEAD, OUTCOME, OUTCOME],
        f"{NAME}:3: sinusoidal/compile.inductor/cpu occurs twice",
    ),
    "an outcome of another cell": (
        [HEAD, {**OUTCOME, "cell": "torch2.9.0-pypi-py3.11"}],
        f"{NAME}:2: an outcome of another cell, torch2.9.0-pypi-py3.11",
    ),
    "the wrong file": (
        [{**HEAD, "cell": "torch2.9.0-pypi-py3.11"}],
        f"{NAME}: holds the record of torch2.9.0-pypi-py3.11; rename or remove the file",
    ),
    "requirements that are not a list": (
        [{**HEAD, "requires": "transformers"}],
        f"{NAME}:1: not the head of a record: : Input should be a valid tuple",
    ),
    "a suite that is not a digest": (
        [{**HEAD, "suite": 3}],
        f"{NAME}:1: not the head of a record: ",
    ),
}


@pytest.mark.parametrize("parts,expected", REJECTED.values(), ids=REJECTED.keys())
def test_parse_record_rejects_what_is_not_a_record_with_file_and_line(
    parts: list[object], expected: str
) -> None:
    with pytest.raises(ConfigurationError) as error:
        parse(*parts)

    assert str(error.value).startswith(expected)
    assert Exit.CONFIGURATION is error.value.code


def test_read_record_rejects_a_file_that_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_bytes(store.dump_record(record()).encode() + b"\xff\n")

    with pytest.raises(ConfigurationError, match=NAME):
        store.read_record(path)


def test_write_record_names_the_file_by_its_cell(tmp_path: Path) -> None:
    path = store.write_record(tmp_path / "data", record(outcome()))

    assert tmp_path / "data" / NAME == path
    assert record(outcome()) == store.read_record(path)


def test_read_records_sorts_newest_cell_first(tmp_path: Path) -> None:
    cells = ["torch2.15.0-pypi-py3.11", CELL, "torch1.13.1-pypi-py3.11"]
    for name in reversed(cells):
        store.write_record(tmp_path, record(cell=name))
    write(tmp_path / "compatibility.md", "not a record")

    assert cells == [known.cell for known in store.read_records(tmp_path)]


def test_read_records_of_a_missing_folder_returns_none(tmp_path: Path) -> None:
    assert () == store.read_records(tmp_path / "nowhere")


def test_require_records_reads_a_folder_of_records_or_of_pages(tmp_path: Path) -> None:
    store.write_record(tmp_path / "data", record())

    assert (record(),) == store.require_records(tmp_path)
    assert (record(),) == store.require_records(tmp_path / "data")
    with pytest.raises(NothingTestedError, match="no records; name a folder"):
        store.require_records(tmp_path / "other")
