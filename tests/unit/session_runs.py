"""Runs of a session's function, as nox would run it."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

from torchgrid import sessions
from torchgrid.config.matrix import Matrix
from torchgrid.model.project import Project


def run_session(registry: Mapping[str, Any], name: str, *words: str) -> int | str | None:
    """Run a session with some options; return its exit code, which is 0 if it ends well."""
    try:
        registry[name](SimpleNamespace(name=name, posargs=list(words)))
    except SystemExit as end:
        return end.code
    return 0


def report(
    project: Project, rows: Matrix, registry: dict[str, Any], *words: str
) -> int | str | None:
    """Run the session `report` and return its exit code, which is 0 if it ends well."""
    sessions.define_report(project, rows)
    return run_session(registry, "report", *words)
