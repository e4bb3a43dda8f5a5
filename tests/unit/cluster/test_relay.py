"""Tests of the messages about a cell: what is sent is what the other end reads, once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.unit.builders import CELL, outcome
from torchgrid.cluster.relay import (
    PULSE_SECONDS,
    ProgressReader,
    ProgressSender,
    compress,
    decompress,
)
from torchgrid.contract import Kind, Verdict
from torchgrid.runs.progress import Progress

EARLY = Progress(cell=CELL, stage="install", activity="installing: 2.9 GB")
FAILED = outcome(verdict=Verdict.FAIL, reason="left-behind", kind=Kind.OBSERVATION)
LATER = replace(
    EARLY, stage="probe", activity="running probes", done=1, total=9, found={FAILED.task: FAILED}
)


def test_send_and_add_give_the_same_progress_on_the_other_machine(clock: list[float]) -> None:
    sent: list[Any] = []
    sender = ProgressSender(sent.append)
    reader = ProgressReader(progress=Progress(cell=CELL, worker="node-a"), began=clock[0])

    for progress in (EARLY, LATER):
        sender.send(progress)
    for message in sent:
        reader = reader.add(message)
    clock[0] += 7

    assert replace(LATER, worker="node-a", seconds=7.0) == reader.read()


def test_send_of_nothing_new_is_a_sign_of_life_now_and_then(clock: list[float]) -> None:
    sent: list[Any] = []
    sender = ProgressSender(sent.append)

    sender.send(LATER)
    sender.send(LATER)
    assert 1 == len(sent)
    clock[0] += PULSE_SECONDS
    sender.send(LATER)

    assert [1, 0] == [len(message["found"]) for message in sent]


def test_add_ignores_messages_of_other_kinds() -> None:
    reader = ProgressReader(progress=EARLY, began=0.0)

    assert reader is reader.add({"what": "started"})


def test_decompress_restores_any_text_and_refuses_other_bytes() -> None:
    assert "\u2713 caf\\udce9" == decompress(compress("\u2713 caf\udce9"))
    with pytest.raises(ValueError, match="incorrect header"):
        decompress(b"no such thing")
