"""The published files for programs: `compatibility.json`, and a badge for each encoding."""

from __future__ import annotations

from torchgrid.report.badges import locate_badge, render_badge
from torchgrid.report.compatibility_json import (
    make_document,
    render_document,
    restore_statement,
)
from torchgrid.report.release_facts import read_known_releases
from torchgrid.report.results import Results

COMPATIBILITY = "compatibility.json"


def render_machine_files(results: Results) -> dict[str, str]:
    """Return the text of every file for programs, by its path below the folder of reports."""
    known = read_known_releases()
    document = make_document(results, known)
    made = {COMPATIBILITY: render_document(document)}
    for encoding in document.encodings:
        # The first statement is the one of the most releases.
        statement = restore_statement(encoding.name, encoding.statements[0])
        made[locate_badge(encoding.name)] = render_badge(statement, known)
    return made
