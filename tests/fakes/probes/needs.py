"""Probes about the cell that block others, and probes that need them."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from torchgrid.inside.api import Blocked, Fail, NotTested, probe


@probe("needs.lacking", kind="requirement", about="cell")
def lack(facts: Any) -> None:
    """The cell lacks a package."""
    raise Blocked("left-out-missing", "no module 'left_out'", mends="left-out<2")


@probe("needs.lacking-some", kind="requirement", about="cell")
def lack_for_some(facts: Any) -> None:
    """The cell lacks what some code needs."""
    time.sleep(0.2)
    raise Blocked("odd-missing", "for code that is odd", some=True)


@probe("needs.broken", kind="requirement", about="cell")
def break_down(facts: Any) -> None:
    """The cell breaks by itself."""
    raise OSError("no such device")


@probe("needs.has", kind="requirement", about="cell")
def have(facts: Any) -> None:
    """The cell has it."""
    runs = Path("runs")
    runs.write_text(f"{runs.read_text() if runs.exists() else ''}x")


@probe("needs.blocked", kind="requirement", needs=("needs.has", "needs.lacking"))
def run_blocked(case: Any) -> None:
    """Never runs."""
    raise Fail("ran", "although the cell lacks a package")


@probe("needs.blocked-hard", kind="requirement", needs=("needs.lacking-some", "needs.lacking"))
def run_blocked_hard(case: Any) -> None:
    """Never runs, since one of two needs blocks all code."""
    raise Fail("ran", "although the cell lacks a package")


@probe("needs.blocked-by-error", kind="observation", needs=("needs.broken",))
def run_blocked_by_error(case: Any) -> None:
    """Never runs."""
    raise Fail("ran", "although the cell is broken")


@probe("needs.works-all-the-same", kind="requirement", needs=("needs.lacking-some",))
def work_all_the_same(case: Any) -> None:
    """Runs, and passes."""


@probe("needs.fails-of-it", kind="requirement", needs=("needs.lacking-some",))
def fail_of_it(case: Any) -> None:
    """Runs, and fails of what the cell lacks."""
    raise ImportError("odd")


@probe("needs.unknown-all-the-same", kind="requirement", needs=("needs.lacking-some",))
def know_nothing(case: Any) -> None:
    """Runs, and has a reason of its own."""
    raise NotTested("left-out", "there is nothing to ask")


@probe("needs.nothing", kind="observation")
def observe(case: Any) -> None:
    """Needs nothing, and is an observation."""
    raise Fail("no", "it is designed so")
