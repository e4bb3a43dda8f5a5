"""Tests of isolation.forked: how a child ended counts before the result that it sent."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from torchgrid.contract import Verdict
from torchgrid.inside.isolation import forked
from torchgrid.inside.isolation.child_process import Ending
from torchgrid.inside.isolation.forked import judge_ending
from torchgrid.inside.isolation.tail import Tail
from torchgrid.inside.result import Result

SENT = b'{"verdict": "pass", "reason": null, "detail": null, "metrics": {}}\n'


def test_judge_ending_takes_the_sent_result_after_a_good_end() -> None:
    actual = judge_ending(Ending(0, SENT, "", out_of_memory=False), 60)

    assert Result(Verdict.PASS) == actual


@pytest.mark.parametrize(
    "exit_code,verdict,reason",
    [
        (None, Verdict.TIMEOUT, "deadline"),
        (1, Verdict.CRASH, "exit-1"),
        (-signal.SIGSEGV, Verdict.CRASH, "SIGSEGV"),
        (-signal.SIGRTMIN - 1, Verdict.CRASH, f"SIG{signal.SIGRTMIN + 1}"),
    ],
)
def test_judge_ending_ignores_the_sent_result_after_a_bad_end(
    exit_code: int | None, verdict: Verdict, reason: str
) -> None:
    actual = judge_ending(Ending(exit_code, SENT, "", out_of_memory=False), 60)

    assert (verdict, reason) == (actual.verdict, actual.reason)


def test_judge_ending_tells_a_kill_for_memory_from_a_crash() -> None:
    actual = judge_ending(Ending(-signal.SIGKILL, b"", "", out_of_memory=True), 60)

    assert Result(Verdict.OUT_OF_MEMORY, "SIGKILL", "memory ran out") == actual


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        SENT[:-1],
        b"[]\n",
        b"\xff\n",
        SENT + SENT,
        SENT.replace(b"pass", b"excellent"),
        SENT.replace(b"{}", b"[]"),
        SENT.replace(b"reason", b"cause"),
    ],
)
def test_judge_ending_calls_an_invalid_result_a_crash(sent: bytes) -> None:
    actual = judge_ending(Ending(0, sent, "", out_of_memory=False), 60)

    assert (Verdict.CRASH, "garbled-answer") == (actual.verdict, actual.reason)


@pytest.mark.parametrize(
    "output,kept",
    [
        (b"x" * 9 + b"ject/a.py\nthe error", "the error"),
        (b"x" * 18 + b"\xc3\xbcject/a.py\nthe error", "the error"),
        (b"ject/a.py\nthe error", "ject/a.py\nthe error"),
        (b"x" * 99 + b"the error\n", "xxxxxxxxxxthe error\n"),
    ],
)
def test_tail_begins_with_a_whole_line_if_its_start_is_lost(output: bytes, kept: str) -> None:
    ours, theirs = os.pipe()
    os.write(theirs, output)
    os.close(theirs)
    tail = Tail(ours, 20)
    tail.close()

    assert kept == tail.text


def test_judge_ending_drops_what_faulthandler_says_of_the_harness() -> None:
    harness = f"{Path(forked.__file__).parents[1]}/case.py"
    output = (
        "\x1b[31mFatal Python error: Segmentation fault\x1b[0m\n\n"
        "Current thread 0x00007f (most recent call first):\n"
        '  File "/home/al/rope.py", line 3 in forward\n'
        f'  File "{harness}", line 9 in call\n'
        '  File "<frozen runpy>", line 88 in _run_code\n\n'
        "Extension modules: torch._C (total: 1)\n"
    )
    actual = judge_ending(Ending(-signal.SIGSEGV, b"", output, out_of_memory=False), 60)

    assert (
        "it died of SIGSEGV; the last of its output:\n"
        "Fatal Python error: Segmentation fault\n\n"
        "Current thread 0x00007f (most recent call first):\n"
        '  File "/home/al/rope.py", line 3 in forward'
    ) == actual.detail
