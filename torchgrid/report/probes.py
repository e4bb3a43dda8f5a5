"""The page of the probes: what each of them checks, from its own docstring."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from torchgrid.config.probes import Declaration, Theme
from torchgrid.report.text import escape_text, format_prose

INTRODUCTION = """\
# Probes

What each probe checks, for the rows and columns of [compatibility.md](compatibility.md). A probe
runs for every encoding, on each of its devices that the cell has. A probe about the cell itself
runs once per cell. A *requirement* has a right answer for every module. An *observation* records a
property that a design may choose, as yes or no, and is never a failure. A row of `matrix.toml` may
say otherwise for its encoding. If a cell does not pass a probe that another one needs, the other
one does not run and is *blocked* there. This page is generated from the probes' own docstrings.
"""


def render_probes_page(themes: Sequence[Theme]) -> str:
    """Render the whole page, one section per theme."""
    parts = [INTRODUCTION.strip()]
    for theme in themes:
        parts += [f"## {escape_text(theme.name)}", *_split_paragraphs(theme.text)]
        for probe in theme.probes:
            parts.append(f"### {escape_text(probe.name)}")
            parts += [f"*{' '.join(_describe_run(probe))}*", *_split_paragraphs(probe.text)]
    return "\n\n".join(parts) + "\n"


def _split_paragraphs(text: str) -> list[str]:
    return [format_prose(paragraph) for paragraph in text.split("\n\n") if paragraph.strip()]


def _describe_run(probe: Declaration) -> Iterator[str]:
    """Yield sentences about what a probe is, where it runs and what it needs of the cell."""
    yield f"{escape_text(probe.kind.capitalize())}."
    if probe.devices:
        runs = "Runs once per cell" if probe.about_cell else "Runs"
        yield f"{runs} on {', '.join(map(escape_text, probe.devices))}."
    if probe.needs:
        yield f"Needs {', '.join(map(escape_text, probe.needs))}."
