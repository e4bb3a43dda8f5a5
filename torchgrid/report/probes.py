"""The index of the probes: what each of them checks, from the first sentence of its docstring."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from torchgrid.config.probes import Declaration, Theme
from torchgrid.report.text import Links, escape_text, format_prose, make_file_name

INTRODUCTION = """\
# Probes

What each probe checks. A probe runs for every encoding, on each of its devices that the cell has. A
probe about the cell itself runs once per cell. A *requirement* has a right answer for every module.
An *observation* records a property that a design may choose, as yes or no, and is never a failure.
A row of `matrix.toml` may say otherwise for its encoding. If a cell does not pass a probe that
another one needs, the other one does not run and is *blocked* there. The page of a probe has its
whole question and its results. [compatibility.md](compatibility.md) has the results by encoding.
This page is generated from the probes' own docstrings.
"""

_FIRST_SENTENCE = re.compile(r".+?[.?!](?=\s|$)", re.DOTALL)


def render_probes_page(themes: Sequence[Theme]) -> str:
    """Render the index, one section per theme."""
    links = Links()
    parts = [INTRODUCTION.strip()]
    for theme in themes:
        parts += [f"## {escape_text(theme.name)}", *split_paragraphs(theme.text)]
        lines = []
        for probe in theme.probes:
            name = links.add(probe.name, locate_probe_page(probe.name))
            kind = "" if probe.kind == "requirement" else f" *{escape_text(probe.kind)}*"
            text = format_prose(_cut_sentence(probe.text))
            lines.append(f"- {name}{kind}{f': {text}' if text else ''}")
        parts.append("\n".join(lines))
    parts.append(links.render())
    return "\n\n".join(parts).rstrip() + "\n"


def locate_probe_page(name: str) -> str:
    """Return the path of the page of a probe, relative to the reports."""
    return f"probes/{make_file_name(name)}.md"


def split_paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a docstring."""
    return [format_prose(paragraph) for paragraph in text.split("\n\n") if paragraph.strip()]


def describe_run(probe: Declaration) -> Iterator[str]:
    """Yield sentences about what a probe is, where it runs and what it needs of the cell."""
    yield f"{escape_text(probe.kind.capitalize())}."
    if probe.devices:
        runs = "Runs once per cell" if probe.about_cell else "Runs"
        yield f"{runs} on {', '.join(map(escape_text, probe.devices))}."
    if probe.needs:
        yield f"Needs {', '.join(map(escape_text, probe.needs))}."


def _cut_sentence(text: str) -> str:
    match = _FIRST_SENTENCE.match(text)
    return match[0] if match else text
