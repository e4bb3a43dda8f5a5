"""The end of a child is judged by how it ended first, and by what it claimed last."""

from __future__ import annotations

import signal

import pytest

from torchgrid.inside.isolation.child_process import Ending
from torchgrid.inside.isolation.forked import judge
from torchgrid.inside.probe import Verdict
from torchgrid.inside.result import Result

CLAIM = b'{"verdict": "pass", "reason": null, "detail": null, "metrics": {}}\n'


def test_a_claim_counts_after_a_good_end() -> None:
    actual = judge(Ending(0, CLAIM, "", out_of_memory=False), 60)

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
def test_no_claim_counts_after_a_bad_end(
    exit_code: int | None, verdict: Verdict, reason: str
) -> None:
    actual = judge(Ending(exit_code, CLAIM, "", out_of_memory=False), 60)

    assert (verdict, reason) == (actual.verdict, actual.reason)


def test_a_kill_by_the_kernel_for_memory_is_no_crash() -> None:
    actual = judge(Ending(-signal.SIGKILL, b"", "", out_of_memory=True), 60)

    assert Result(Verdict.OUT_OF_MEMORY, "SIGKILL", "memory ran out") == actual


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        CLAIM[:-1],
        b"[]\n",
        b"\xff\n",
        CLAIM + CLAIM,
        CLAIM.replace(b"pass", b"excellent"),
        CLAIM.replace(b"{}", b"[]"),
        CLAIM.replace(b"reason", b"cause"),
    ],
)
def test_what_is_no_answer_is_a_crash(sent: bytes) -> None:
    actual = judge(Ending(0, sent, "", out_of_memory=False), 60)

    assert (Verdict.CRASH, "garbled-answer") == (actual.verdict, actual.reason)
