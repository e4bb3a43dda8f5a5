"""The badge of an encoding, in the form that shields.io reads from an address."""

from __future__ import annotations

import json

from torchgrid.model.statement import Statement
from torchgrid.model.themes import ThemeWord
from torchgrid.report.release_facts import KnownReleases
from torchgrid.report.sentences import write_word
from torchgrid.report.text import flatten_text, make_file_name

COLOURS = {
    ThemeWord.WORKS: "brightgreen",
    ThemeWord.PARTLY: "yellow",
    ThemeWord.BROKEN: "red",
    ThemeWord.BLOCKED: "orange",
    ThemeWord.UNKNOWN: "lightgrey",
}
"""The colour of each word, as shields.io names it; the text says the same without it."""


def locate_badge(encoding: str) -> str:
    """Return the path of the badge of an encoding, relative to the reports."""
    return f"badges/{make_file_name(encoding)}.json"


def render_badge(statement: Statement, known: KnownReleases) -> str:
    """Render the badge of a statement: its word with the release and the month."""
    badge = {
        "schemaVersion": 1,
        "label": flatten_text(statement.encoding),
        "message": write_word(statement, known),
        "color": COLOURS[statement.status],
    }
    return json.dumps(badge, ensure_ascii=False, indent=2) + "\n"
