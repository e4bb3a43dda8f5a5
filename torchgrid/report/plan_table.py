"""The table that `plan` prints: which cells can run, why others cannot, and their sizes."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from tabulate import tabulate

from torchgrid.environments.lockfile import count_bytes, estimate_unpacked
from torchgrid.environments.plan import Plan, UnavailableCell
from torchgrid.model.settings import format_settings
from torchgrid.report.text import flatten_text
from torchgrid.system.files import format_bytes

REASON_WIDTH = 160
HEADERS = ("cell", "CUDA", "interpreter", "download", "on disk", "what happens")


def render_plan_table(plans: Sequence[Plan | UnavailableCell]) -> str:
    """Render a row per cell, and below the total size with shared wheels counted once."""
    rows: list[tuple[str, ...]] = []
    for plan in plans:
        if isinstance(plan, UnavailableCell):
            reason = f"{plan.stopped.reason}: {flatten_text(plan.stopped.detail)}"
            rows.append((plan.cell.id, "", "", "", "", shorten(reason, width=REASON_WIDTH)))
            continue
        found = "found" if plan.interpreter else "missing"
        sizes = [format_bytes(plan.lock.bytes), format_bytes(plan.lock.unpacked_bytes)]
        if plan.cell.existing is not None:
            # Nothing is installed, and no engine knows the size of an image that it has to pull.
            sizes = ["", ""]
        fate = "runs" if plan.interpreter else _describe_fetch(plan)
        rows.append((plan.cell.id, plan.lock.cuda or "", found, *sizes, fate))
    locks = [plan.lock for plan in plans if isinstance(plan, Plan)]
    size = count_bytes(locks)
    settings = next((plan.settings for plan in plans), {})
    told = f"your settings shape what is resolved: {format_settings(settings)}\n"
    return (
        f"{tabulate(rows, headers=HEADERS, disable_numparse=True)}\n\n"
        f"{len(locks)} of {len(plans)} cells resolve; together at most {format_bytes(size)} to "
        f"download (wheels that uv has cached cost nothing), "
        f"about {format_bytes(estimate_unpacked(size))} on disk\n{told if settings else ''}"
    )


def _describe_fetch(plan: Plan) -> str:
    """Describe what has to be fetched before a cell runs, and what happens where it cannot be."""
    if plan.cell.existing is not None:
        return "runs where its image can be pulled, else file-gone or index-unreachable"
    return "runs where uv may fetch Python, else no-interpreter"
