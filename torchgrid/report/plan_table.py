"""What `plan` prints: what would run, what cannot and why, and what it costs."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from tabulate import tabulate

from torchgrid.environments.lockfile import Lock, estimate_unpacked, sum_bytes
from torchgrid.environments.plan import Plan
from torchgrid.model.verdict import Stopped
from torchgrid.report.text import one_line
from torchgrid.system.files import format_bytes

WHY_WIDTH = 160
HEADERS = ("cell", "CUDA", "interpreter", "download", "on disk", "what happens")


def plan_table(plans: Sequence[Plan]) -> str:
    """A row a cell, and below it the bytes of all cells together, shared wheels counted once."""
    table = tabulate(list(map(_row, plans)), headers=HEADERS, disable_numparse=True)
    size = sum_bytes(_locks(plans))
    return (
        f"{table}\n\n{len(_locks(plans))} of {len(plans)} cells resolve; together at most "
        f"{format_bytes(size)} to download (wheels that uv has cached cost nothing), "
        f"about {format_bytes(estimate_unpacked(size))} on disk\n"
    )


def _row(plan: Plan) -> tuple[str, ...]:
    if isinstance(plan.lock, Stopped):
        why = f"{plan.lock.reason}: {one_line(plan.lock.detail)}"
        return (plan.cell.id, "", "", "", "", shorten(why, width=WHY_WIDTH))
    return (
        plan.cell.id,
        plan.lock.cuda or "",
        "found" if plan.interpreter else "missing",
        format_bytes(plan.lock.bytes),
        format_bytes(plan.lock.unpacked_bytes),
        "runs" if plan.interpreter else "runs where uv may fetch Python, else no-interpreter",
    )


def _locks(plans: Sequence[Plan]) -> list[Lock]:
    return [plan.lock for plan in plans if isinstance(plan.lock, Lock)]
