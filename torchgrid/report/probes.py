"""The page of the probes: what each of them asks, in its own words."""

from __future__ import annotations

from collections.abc import Sequence

from torchgrid.config.probes import Declaration, Theme
from torchgrid.report.text import prose, table_cell

INTRODUCTION = """\
# Probes

What each probe asks: the meaning of a row or column of [compatibility.md](compatibility.md). A
probe is asked of every encoding on each of its devices that a cell has, one about the cell once.
This page is generated from the probes' own docstrings.
"""


def probes_page(themes: Sequence[Theme]) -> str:
    """The whole page."""
    return "\n".join((INTRODUCTION, *(_section(theme) for theme in themes)))


def _section(theme: Theme) -> str:
    parts = (f"## {table_cell(theme.name)}", *_paragraphs(theme.text))
    return "\n\n".join((*parts, *map(_probe, theme.probes))) + "\n"


def _probe(probe: Declaration) -> str:
    parts = (f"### {table_cell(probe.name)}", _where(probe), *_paragraphs(probe.text))
    return "\n\n".join(filter(None, parts))


def _where(probe: Declaration) -> str:
    asked = "Asked of the cell" if probe.about_cell else "Asked"
    return f"*{asked} on {', '.join(map(table_cell, probe.devices))}.*" if probe.devices else ""


def _paragraphs(text: str) -> list[str]:
    return [prose(paragraph) for paragraph in text.split("\n\n") if paragraph.strip()]
