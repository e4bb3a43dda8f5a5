"""The page of the probes: what each of them checks, from its own docstring."""

from __future__ import annotations

from collections.abc import Sequence

from torchgrid.config.probes import Theme
from torchgrid.report.text import escape_text, format_prose

INTRODUCTION = """\
# Probes

What each probe checks, for the rows and columns of [compatibility.md](compatibility.md). A probe
runs for every encoding, on each of its devices that the cell has. A probe about the cell itself
runs once per cell. This page is generated from the probes' own docstrings.
"""


def render_probes_page(themes: Sequence[Theme]) -> str:
    """Render the whole page, one section per theme."""
    parts = [INTRODUCTION.strip()]
    for theme in themes:
        parts += [f"## {escape_text(theme.name)}", *_split_paragraphs(theme.text)]
        for probe in theme.probes:
            parts.append(f"### {escape_text(probe.name)}")
            if probe.devices:
                runs = "Runs once per cell" if probe.about_cell else "Runs"
                parts.append(f"*{runs} on {', '.join(map(escape_text, probe.devices))}.*")
            parts += _split_paragraphs(probe.text)
    return "\n\n".join(parts) + "\n"


def _split_paragraphs(text: str) -> list[str]:
    return [format_prose(paragraph) for paragraph in text.split("\n\n") if paragraph.strip()]
