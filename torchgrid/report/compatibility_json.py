"""`compatibility.json`: the records as one file that answers without a matrix or a checkout."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from torchgrid.contract import Reason, Stage
from torchgrid.model.cell import find_channel, list_own_extras, split_id
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.place import split_name
from torchgrid.model.statement import CellWords, Span, Statement
from torchgrid.model.themes import ThemeResult
from torchgrid.model.verdict import Stopped
from torchgrid.report.compatibility_schema import (
    VERSION,
    CellFacts,
    Document,
    EncodingFacts,
    Outcomes,
    Range,
    Release,
    ResultFacts,
    StatementFacts,
    Stop,
    TaskFacts,
    ThemeFigures,
)
from torchgrid.report.release_facts import KnownReleases
from torchgrid.report.results import Results
from torchgrid.report.sentences import write_sentence
from torchgrid.report.specifiers import make_bound
from torchgrid.report.statements import list_cell_words, make_statements

ATTESTED = (
    "torch",
    "cuda",
    "hip",
    "cudnn",
    "triton",
    "python",
    "numpy",
    "driver",
    "arch_list",
    "gpus",
    "compiler",
    "libc",
    "cpu_capability",
)
"""The attested facts that a compatibility question is about; the record has all of them."""

Value = TypeVar("Value", bound=Hashable)


@dataclass
class Index(Generic[Value]):
    """The distinct values of a column, in the order in which they first occur."""

    places: dict[Value, int] = field(default_factory=dict)

    def add(self, value: Value) -> int:
        """Return the place of a value, which is new if the value is."""
        return self.places.setdefault(value, len(self.places))

    def __iter__(self) -> Iterator[Value]:
        return iter(self.places)


def make_document(results: Results, known: KnownReleases) -> Document:
    """Make the file from records, with statements about the themes that each encoding requires."""
    cells = {record.cell: place for place, record in enumerate(results.records)}
    figures: Index[ThemeFigures] = Index()
    encodings = tuple(
        _make_encoding(results, name, known, cells, figures) for name in results.encodings
    )
    tasks: Index[tuple[str, str, str]] = Index()
    found: Index[ResultFacts] = Index()
    return Document(
        format=VERSION,
        checked=known.checked,
        releases=tuple(Release(name=name, date=known.dates[name]) for name in known.names),
        cells=tuple(map(_make_cell, results.records)),
        encodings=encodings,
        figures=tuple(figures),
        outcomes=_make_outcomes(results, tasks, found),
        tasks=tuple(TaskFacts(encoding=e, probe=p, device=d) for e, p, d in tasks),
        results=tuple(found),
    )


def render_document(document: Document) -> str:
    """Render the file: one object a line, so that a changed cell changes few lines."""
    content = document.model_dump(mode="json", exclude_defaults=True)
    parts = []
    for name, value in content.items():
        if isinstance(value, list):
            rows = ",\n".join(map(_dump, value))
            parts.append(f"{_dump(name)}: [\n{rows}\n]")
        else:
            parts.append(f"{_dump(name)}: {_dump(value)}")
    body = ",\n".join(parts)
    return f"{{\n{body}\n}}\n"


def parse_document(text: str | bytes, *, name: str) -> Document:
    """Parse the file; `name` is where it is from.

    Raises ConfigurationError that names the first violation if it is not such a file.
    """
    try:
        return Document.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise ConfigurationError(
            f"{name}: not a compatibility.json of format {VERSION}: {place or 'the file'}: "
            f"{first['msg']}; make it again with `nox -s report`"
        ) from None


def restore_known(document: Document) -> KnownReleases:
    """Restore the list of releases that the file was made with."""
    dates = {release.name: release.date or "" for release in document.releases}
    return KnownReleases(checked=document.checked, dates=dates)


def restore_cell_words(document: Document, encoding: EncodingFacts) -> tuple[CellWords, ...]:
    """Restore what each cell tells of an encoding."""
    found = []
    for position, place in enumerate(encoding.cells):
        cell = document.cells[place]
        numbers = {theme: column[position] for theme, column in encoding.words.items()}
        words = CellWords(
            cell=cell.name,
            release=cell.release,
            variant=cell.variant,
            extras=list_own_extras(cell.extras, cell.requires),
            platform=cell.platform,
            accelerator=cell.accelerator,
            seen=cell.date,
            themes={
                theme: ThemeResult(**dict(document.figures[number]))
                for theme, number in numbers.items()
                if number is not None
            },
        )
        found.append(words)
    return tuple(found)


def restore_statement(encoding: str, facts: StatementFacts) -> Statement:
    """Restore a statement about an encoding."""
    return Statement(
        encoding=encoding,
        themes=facts.themes,
        variant=facts.variant,
        platform=facts.platform,
        accelerator=facts.accelerator,
        status=facts.status,
        ranges=tuple(Span(**dict(row)) for row in facts.ranges),
        newest_tested=facts.newest_tested,
        seen=facts.seen,
    )


def restore_records(document: Document) -> tuple[Record, ...]:
    """Restore the records with all verdicts and causes, but without metrics, seconds and keys."""
    outcomes: dict[str, list[Outcome]] = {cell.name: [] for cell in document.cells}
    columns = document.outcomes
    for cell, task, result in zip(columns.cell, columns.task, columns.result, strict=True):
        named, found = document.tasks[task], document.results[result]
        name = document.cells[cell].name
        outcomes[name].append(
            Outcome(
                cell=name,
                encoding=named.encoding,
                probe=named.probe,
                device=named.device,
                verdict=found.verdict,
                reason=found.reason,
                detail=found.detail,
                kind=found.kind,
                mends=found.mends,
            )
        )
    return tuple(_restore_record(cell, outcomes[cell.name]) for cell in document.cells)


def _make_cell(record: Record) -> CellFacts:
    cell_id, place = split_name(record.cell)
    parts = split_id(cell_id)
    attested = record.attestation or {}
    stopped = record.stopped
    return CellFacts(
        name=record.cell,
        release=parts.release,
        channel=find_channel(parts.release),  # type: ignore[arg-type]
        variant=parts.variant,
        extras=parts.extras,
        requires=record.requires,
        probes=record.probes,
        platform=place.platform,
        accelerator=place.accelerator,
        date=record.date,
        is_finished=record.suite is not None,
        stopped=None
        if stopped is None
        else Stop(stage=stopped.stage, reason=stopped.reason, detail=stopped.detail),
        facts={name: attested[name] for name in ATTESTED if attested.get(name) not in (None, [])},
    )


def _make_encoding(
    results: Results,
    name: str,
    known: KnownReleases,
    places: Mapping[str, int],
    figures: Index[ThemeFigures],
) -> EncodingFacts:
    """Make the part of one encoding, and add its figures to those of all."""
    cells = list_cell_words(results, name)
    require = tuple(results.require.get(name, ()))
    themes = sorted({theme for cell in cells for theme in cell.themes})
    names = ThemeFigures.model_fields
    words: dict[str, tuple[int | None, ...]] = {
        theme: tuple(
            None
            if (result := cell.themes.get(theme)) is None
            else figures.add(ThemeFigures(**{name: getattr(result, name) for name in names}))
            for cell in cells
        )
        for theme in themes
    }
    made = make_statements(name, cells, themes=require, known=known.names)
    return EncodingFacts(
        name=name,
        require=require,
        cells=tuple(places[cell.cell] for cell in cells),
        words=words,
        statements=tuple(_make_statement(statement, known) for statement in made),
    )


def _make_statement(statement: Statement, known: KnownReleases) -> StatementFacts:
    bound = make_bound(statement, known.names)
    return StatementFacts(
        themes=statement.themes,
        variant=statement.variant,
        platform=statement.platform,
        accelerator=statement.accelerator,
        status=statement.status,
        ranges=tuple(Range.model_validate(span) for span in statement.ranges),
        newest_tested=statement.newest_tested,
        seen=statement.seen,
        sentence=write_sentence(statement, known),
        specifier=None if bound is None else bound.specifier,
    )


def _make_outcomes(
    results: Results, tasks: Index[tuple[str, str, str]], found: Index[ResultFacts]
) -> Outcomes:
    """Make the columns of all outcomes that count, and fill the lists that they refer to."""
    columns: tuple[list[int], list[int], list[int]] = ([], [], [])
    known: dict[tuple[object, ...], int] = {}
    for place, record in enumerate(results.records):
        # The outcomes of a cell that stopped are from before it did.
        for outcome in () if record.stopped is not None else record.outcomes:
            cause = (
                outcome.verdict,
                outcome.kind,
                outcome.reason,
                outcome.detail,
                outcome.mends,
                outcome.disagreed is not None,
            )
            if cause not in known:  # making a model for each outcome takes most of the time
                known[cause] = found.add(_make_result(outcome))
            columns[0].append(place)
            columns[1].append(tasks.add(outcome.task))
            columns[2].append(known[cause])
    cell, task, result = map(tuple, columns)
    return Outcomes(cell=cell, task=task, result=result)


def _make_result(outcome: Outcome) -> ResultFacts:
    """Make the result of an outcome; a verdict without a reason is its own reason, as in themes."""
    is_pass = outcome.verdict.value in ResultFacts.harmless
    return ResultFacts(
        verdict=outcome.verdict,
        kind=outcome.kind,
        reason=outcome.reason or (None if is_pass else outcome.verdict.value),
        detail=outcome.detail,
        mends=outcome.mends,
        is_flaky=outcome.disagreed is not None,
    )


def _restore_record(cell: CellFacts, outcomes: Iterable[Outcome]) -> Record:
    stopped = cell.stopped
    return Record(
        cell=cell.name,
        requires=cell.requires,
        probes=cell.probes,
        attestation=cell.facts or None,
        stopped=None
        if stopped is None
        else Stopped(
            stage=Stage(stopped.stage), reason=Reason(stopped.reason), detail=stopped.detail
        ),
        suite="restored" if cell.is_finished else None,
        date=cell.date,
        outcomes=tuple(outcomes),
    )


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
