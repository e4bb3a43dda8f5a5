"""The data of the web page: outcomes as columns of numbers, beside dictionaries of their texts."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from torchgrid.contract import Task
from torchgrid.model.cell import split_id
from torchgrid.model.expectation import Expectations, Judgement, Standing
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.place import split_name
from torchgrid.model.themes import find_theme
from torchgrid.report.marks import describe_verdict, is_fake, render_mark
from torchgrid.report.results import Results, label_encoding
from torchgrid.report.text import flatten_text, make_file_name, shorten_line

Columns = Mapping[str, Any]
"""Columns by name: lists of the same length, or columns of a part."""

_ANSWER = (
    "mark",
    "verdict",
    "kind",
    "reason",
    "detail",
    "mends",
    "upstream",
    "expected",
    "other",
    "flags",
)
"""The columns of an answer: all that many outcomes have in common."""

NOT_RUN = 0
"""The number of the answer of a task that a cell did not run."""


def make_columns(results: Results) -> Columns:
    """Make the columns of all outcomes that count.

    `cells` are the columns of the grid, newest first, `tasks` its rows. `grid` has a list for each
    task: pairs of an answer's number and of how many cells in a row have it. Number 0 stands for
    no outcome, and number 1 for the first of `answers`.
    """
    cells = [record.cell for record in results.records]
    tasks = _collect_tasks(results)
    answers = _Answers(results.expectations)
    grid = []
    for found in tasks.values():
        row = [answers.number(found.get(cell)) for cell in cells]
        grid.append([n for number, run in groupby(row) for n in (number, len(list(run)))])
    described = [_describe_cell(record) for record in results.records]
    encodings, probes, devices = zip(*tasks, strict=True) if tasks else ((), (), ())
    return {
        "cells": {
            name: [row[name] for row in described] for name in (described[0] if described else ())
        },
        "tasks": {
            "encoding": _index_texts(map(label_encoding, encodings)),
            "name": _index_texts(encodings),
            "probe": _index_texts(probes),
            "device": _index_texts(devices),
            "theme": _index_texts(map(find_theme, probes)),
        },
        # The script links to pages, and cannot make the digest of an odd name.
        "files": {
            _clean(name): file
            for name in dict.fromkeys((*cells, *encodings, *probes))
            if (file := make_file_name(name)) != name
        },
        "answers": {
            name: _index_texts(column)
            for name, column in zip(_ANSWER, zip(*answers.columns, strict=True), strict=False)
        },
        "grid": grid,
    }


def _collect_tasks(results: Results) -> dict[Task, dict[str, Outcome]]:
    """Collect the outcomes of each task by cell; the tasks are sorted."""
    tasks: dict[Task, dict[str, Outcome]] = {}
    for by_cell in results.by_encoding.values():
        for cell, outcomes in by_cell.items():
            for outcome in outcomes.values():
                tasks.setdefault(outcome.task, {})[cell] = outcome
    return {task: tasks[task] for task in sorted(tasks)}


def pack_columns(columns: Columns) -> str:
    """Pack columns as compressed JSON in base64, which no text can end or leave."""
    text = json.dumps(columns, ensure_ascii=False, separators=(",", ":"))
    return base64.b64encode(zlib.compress(text.encode(), 9)).decode("ascii")


def unpack_columns(packed: str) -> Columns:
    """Return the columns that `pack_columns` packed."""
    found: Columns = json.loads(zlib.decompress(base64.b64decode(packed)))
    return found


class _Answers:
    """The distinct answers of outcomes, numbered in the order in which they first occur."""

    def __init__(self, expectations: Expectations) -> None:
        self._expectations = expectations
        self._numbers: dict[tuple[object, ...], int] = {}
        self.columns: list[tuple[str, ...]] = []

    def number(self, outcome: Outcome | None) -> int:
        """Return the number of an outcome's answer, which is new if no other had it."""
        if outcome is None:
            return NOT_RUN
        judgement = self._expectations.judge(outcome)
        # What an answer is made of: most outcomes share it, and making one takes longer.
        key = (
            outcome.verdict,
            outcome.kind,
            outcome.reason,
            outcome.detail,
            outcome.mends,
            outcome.disagreed,
            is_fake(outcome),
            judgement and (judgement.expectation.number, judgement.standing),
        )
        known = self._numbers.setdefault(key, len(self._numbers) + 1)
        if known > len(self.columns):
            self.columns.append(_make_answer(outcome, judgement))
        return known


def _make_answer(outcome: Outcome, judgement: Judgement | None) -> tuple[str, ...]:
    """Return the columns of an answer, in the order of `_ANSWER`."""
    row = None if judgement is None else judgement.expectation
    other = outcome.disagreed
    flags = {
        "broken": outcome.is_broken,
        "surprise": judgement is not None and judgement.is_broken,
        "expected": judgement is not None and judgement.standing is Standing.HOLDS,
        "flaky": other is not None,
    }
    return (
        render_mark(outcome, judgement),
        describe_verdict(outcome.verdict, outcome.kind),
        str(outcome.kind),
        _clean(outcome.reason),
        _clean(outcome.detail),
        _clean(outcome.mends),
        _clean(None if judgement is None else judgement.upstream),
        "" if row is None else f"{row.verdict}: {_clean(row.why)}",
        "" if other is None else describe_verdict(other.verdict, outcome.kind),
        " ".join(name for name, holds in flags.items() if holds),
    )


def _describe_cell(record: Record) -> dict[str, str]:
    """Return what the page shows of a cell, and filters cells by."""
    cell_id, place = split_name(record.cell)
    parts = split_id(cell_id)
    source, _, python = parts.variant.rpartition("py")
    facts = record.attestation or {}
    return {
        "cell": _clean(record.cell),
        "release": _clean(parts.release),
        "source": _clean(source.rstrip("-")) or "pypi",
        "python": _clean(python),
        "cuda": _clean(str(facts.get("cuda") or ("none" if facts else ""))),
        "platform": _clean(place.platform),
        "gpu": _clean(place.accelerator),
        "extras": _clean(" ".join(parts.extras)),
        "date": _clean(record.date),
    }


def _clean(text: str | None) -> str:
    """Return foreign text as one short line without invisible characters."""
    return shorten_line(flatten_text(text or ""))


def _index_texts(texts: Iterable[str]) -> Columns:
    """Return the distinct `texts`, and the number of each text among them."""
    known: dict[str, int] = {}
    numbers = [known.setdefault(text, len(known)) for text in texts]
    return {"texts": [_clean(text) for text in known], "numbers": numbers}
