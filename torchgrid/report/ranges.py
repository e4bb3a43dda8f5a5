"""Ranges: on which releases each question is answered how, for one encoding in one scope."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from torchgrid.model.cell import split_id
from torchgrid.model.expectation import Standing
from torchgrid.model.outcome import Outcome
from torchgrid.model.verdict import SILENT, Verdict
from torchgrid.report.marks import mark
from torchgrid.report.notes import Notes
from torchgrid.report.results import Answers, Question, Results, Scope
from torchgrid.report.text import table, table_cell

HEADERS = ("probe", "device", "works on", "broken on", "no answer on")

Columns = tuple[str, str, str]
"""What a question's row says: where it works, where it is broken, where there is no answer."""

_Variants = Mapping[str, Mapping[str, str]]
"""By release, oldest first: its cells that were asked, and what tells each from the others."""


@dataclass(frozen=True, kw_only=True)
class Ranges:
    """The answers to every question about an encoding in a scope, told by range of releases.

    `holds` are the questions that every cell passed that was asked; `rows` the others.
    """

    holds: tuple[Question, ...]
    rows: Mapping[Question, Columns]

    def table(self) -> str:
        """The rows; devices whose answers are the same share one."""
        by_probe = groupby(self.rows.items(), key=lambda row: row[0][0])
        return table(HEADERS, [r for probe, rows in by_probe for r in _folded(probe, rows)])

    def sentence(self) -> str:
        """The questions that hold everywhere, by probe: `state.deepcopy` on cpu, ..."""
        by_probe = groupby(self.holds, key=lambda question: question[0])
        told = (
            f"{table_cell(probe)} ({', '.join(table_cell(device) for _, device in questions)})"
            for probe, questions in by_probe
        )
        return ", ".join(told)


def ranges(results: Results, encoding: str, scope: Scope, notes: Notes) -> Ranges:
    """The ranges of an encoding in a scope; what its rows refer to goes into the notes."""
    asked = results.asked(encoding, scope)
    variants = _variants(scope, asked)
    holds, rows = [], {}
    for question in sorted({question for answers in asked.values() for question in answers}):
        answers = {cell: a[question] for cell, a in asked.items() if question in a}
        if all(_passes(results, outcome) for outcome in answers.values()):
            holds.append(question)
        else:
            rows[question] = _columns(results, answers, variants, notes)
    return Ranges(holds=tuple(holds), rows=rows)


def _passes(results: Results, outcome: Outcome) -> bool:
    judged = results.expectations.judge(outcome)
    return outcome.verdict is Verdict.PASS and not (judged and judged.broken)


def _variants(scope: Scope, asked: Mapping[str, Answers]) -> _Variants:
    """Every release of a scope, one whose cells all stopped too: it ends a range."""
    found: dict[str, dict[str, str]] = {}
    for record in scope.records:
        cells = found.setdefault(split_id(record.cell).release, {})
        if record.cell in asked:
            cells[record.cell] = scope.variant(record.cell)
    return dict(reversed(found.items()))


def _columns(
    results: Results, answers: Mapping[str, Outcome], variants: _Variants, notes: Notes
) -> Columns:
    groups: dict[tuple[str, str], list[Outcome]] = {}
    for outcome in answers.values():
        groups.setdefault(_alike(results, outcome), []).append(outcome)
    told: list[list[str]] = [[], [], []]
    for (sign, _), (newest, *others) in groups.items():
        judged = results.expectations.judge(newest)
        holds = judged is not None and judged.standing is Standing.HOLDS
        reference = notes.expected(judged) if judged and holds else notes.outcome(newest, judged)
        spans = _spans({outcome.cell for outcome in (newest, *others)}, variants)
        told[_column(newest)].append(f"{sign}{reference} {spans}")
    works, broken, unknown = ("; ".join(words) for words in told)
    return works, broken, unknown


def _alike(results: Results, outcome: Outcome) -> tuple[str, str]:
    """What makes a row tell outcomes as one: their mark, and their reason or their expectation."""
    judged = results.expectations.judge(outcome)
    if judged is not None and judged.standing is not Standing.NO_EVIDENCE:
        reason = f"{judged.expectation.number} {outcome.reason if judged.broken else ''}"
    else:
        reason = "" if outcome.verdict is Verdict.PASS else outcome.reason or ""
    return mark(outcome, judged), reason


def _column(outcome: Outcome) -> int:
    if outcome.verdict is Verdict.PASS:
        return 0
    return 2 if outcome.verdict in SILENT else 1


def _spans(cells: set[str], variants: _Variants) -> str:
    """Releases as ranges: `2.2.2 to 2.6.0, 2.9.1 (py3.10, py3.11)`."""
    qualified = [(release, _qualifier(cells, known)) for release, known in variants.items()]
    spans = []
    for qualifier, run in groupby(qualified, key=lambda pair: pair[1]):
        if qualifier is not None:
            releases = [release for release, _ in run]
            spans.append(f"{_span(releases)}{qualifier}")
    return ", ".join(spans)


def _qualifier(cells: set[str], known: Mapping[str, str]) -> str | None:
    """Which cells of a release are meant; empty where all are, None where none is."""
    meant = [variant for cell, variant in known.items() if cell in cells]
    if not meant:
        return None
    return "" if len(meant) == len(known) else f" ({', '.join(map(table_cell, meant))})"


def _span(releases: Sequence[str]) -> str:
    first, last = table_cell(releases[0]), table_cell(releases[-1])
    return first if len(releases) == 1 else f"{first} to {last}"


def _folded(
    probe: str, rows: Iterable[tuple[Question, Columns]]
) -> Iterable[tuple[str, str, str, str, str]]:
    devices: dict[Columns, list[str]] = {}
    for (_, device), columns in rows:
        devices.setdefault(columns, []).append(table_cell(device))
    for columns, names in devices.items():
        yield (table_cell(probe), ", ".join(names), *columns)
