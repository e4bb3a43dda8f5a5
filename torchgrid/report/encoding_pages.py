"""The page of an encoding: every mark, one table a theme, and the reason behind each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from torchgrid.model.outcome import CELL
from torchgrid.model.verdict import Verdict
from torchgrid.report.marks import MARKS, mark
from torchgrid.report.notes import Notes
from torchgrid.report.results import Answers, Question, Results, theme, title
from torchgrid.report.text import table, table_cell

PASS = MARKS[Verdict.PASS]


def encoding_page(results: Results, encoding: str) -> str:
    """The whole page."""
    up = "" if encoding == CELL else "../"
    asked = results.answers[encoding]
    themes: dict[str, set[Question]] = {}
    for question in {question for answers in asked.values() for question in answers}:
        themes.setdefault(theme(question[0]), set()).add(question)
    sections = (_section(results, asked, name, themes[name]) for name in sorted(themes))
    return "\n".join((_introduction(encoding, up), *sections))


def _introduction(encoding: str, up: str) -> str:
    return (
        f"# {table_cell(title(encoding))}\n\n"
        "Every mark, by theme; a cell in which nothing of a theme was asked has no row there. What "
        f"the marks mean is in [compatibility.md]({up}compatibility.md#legend), what a probe asks "
        f"in [probes.md]({up}probes.md). This page is generated from the records in `{up}data/`.\n"
    )


def _section(
    results: Results, asked: Mapping[str, Answers], name: str, questions: Iterable[Question]
) -> str:
    rows = {cell: answers for cell, answers in asked.items() if answers.keys() & set(questions)}
    columns = sorted(questions)
    notes = Notes()
    marks = [[_marked(results, a, q, notes) for q in columns] for a in rows.values()]
    # A column of nothing but passes says one thing: it is said once, below.
    folded = {
        question
        for number, question in enumerate(columns)
        if len(rows) > 1 and all(row[number].strip("()") == PASS for row in marks)
    }
    kept = [number for number, question in enumerate(columns) if question not in folded]
    parts = [f"## {table_cell(name)}"]
    if kept:
        headers = ("cell", *(_header(columns[number]) for number in kept))
        cells = zip(rows, marks, strict=True)
        lines = ([table_cell(cell), *(row[number] for number in kept)] for cell, row in cells)
        parts.append(table(headers, lines))
    if folded:
        parts.append(_fold(len(rows), [q for q in columns if q in folded]))
    return "\n\n".join(filter(None, (*parts, notes.render()))) + "\n"


def _fold(cells: int, questions: Sequence[Question]) -> str:
    return f"{PASS} in each of {cells} cells: {', '.join(map(_header, questions))}."


def _header(question: Question) -> str:
    probe, device = map(table_cell, question)
    return f"{probe} {device}"


def _marked(results: Results, answers: Answers, question: Question, notes: Notes) -> str:
    outcome = answers.get(question)
    if outcome is None:
        return ""
    judged = results.expectations.judge(outcome)
    return f"{mark(outcome, judged)}{notes.outcome(outcome, judged)}"
