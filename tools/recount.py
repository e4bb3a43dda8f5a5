"""Count, from records alone, the marks and details that must not be there.

`python tools/recount.py FOLDER` reads the records of a folder, such as `reports/data`. It prints
the number of each fault with up to three examples, and exits with 1 if there is one.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from torchgrid.contract import CELL, Kind, Stage, Task, Verdict
from torchgrid.model.expectation import match_any
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.verdict import BROKEN
from torchgrid.records.keys import parse_keys
from torchgrid.records.store import read_records

EXAMPLES = 3

ENVIRONMENT = re.compile(
    r"No module named '[\w.]+'"
    r"|not (?:yet )?supported (?:on|for) (?:Python|torch\.compile)"
    r"|[Nn]um[Pp]y is not available"
    r"|Found no NVIDIA driver|libcuda\.so"
    r"|No working C\+\+ compiler|InvalidCxxCompiler|Failed to find C compiler"
    r"|requires the \w+ package|(?:is|are) not installed"
)
"""The words of an error that says what a cell lacks, and nothing of a module."""

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")

HARNESS = re.compile(
    r"\binside/[\w/]+\.py(?:\(\d+\)|\", line|:\d+)"
    r"|(?:^|[\s\">])[^\s\"]*\bprobes/\w+\.py(?:\(\d+\)|\", line)"
    r"|\brunpy(?:\.py)?>?(?:\(\d+\)|\", line)",
    re.MULTILINE,
)
"""The frames of the harness and of a probe, in the forms of all stacks."""

PATH = re.compile(
    r"(?:(?<![\w.~>-])|(?<=%2F))(?:/|\\+/|%2F)"
    r"(?:root|home|Users|tmp|private|var|mnt|work|workspace|opt|srv|media|data)(?:/|\\+/|%2F)\w"
    r"|\b[A-Z]:(?:\\+|/)Users\b"
    r"|\[\.\.\.\]\n[^\s<~/\"'(]*/(?:lib|bin|site-packages|inside|probes|environments)/",
    re.IGNORECASE,
)
"""The paths of a machine, whole or from their middle on, in plain and escaped forms."""

Faults = dict[str, list[str]]


def recount(records: Sequence[Record]) -> Faults:
    """Return the places of each fault; without one, none."""
    texts = [place for record in records for place in _list_texts(record)]
    return {
        "failures whose cause is the environment": list(_find_environment(records)),
        "requirements that never passed, or never failed": list(_find_one_sided(records)),
        "cells with fewer questions than their suite": list(_find_holes(records)),
        "details with escape sequences": _search(CONTROL, texts),
        "details with frames of the harness": _search(HARNESS, texts),
        "details with paths of a machine": _search(PATH, texts),
    }


def _find_environment(records: Iterable[Record]) -> Iterator[str]:
    """Yield the failures of modules whose detail says what the cell lacks."""
    for record in records:
        for outcome in record.outcomes:
            found = ENVIRONMENT.search(f"{outcome.reason} {outcome.detail}")
            if found and outcome.verdict in BROKEN and outcome.encoding != CELL:
                yield f"{_locate(outcome)}: {found[0]}"


def _find_one_sided(records: Iterable[Record]) -> Iterator[str]:
    """Yield the requirements that tell no module from another.

    Probes of a cell itself are left out: what they find is not a module's.
    """
    verdicts: dict[str, set[Verdict]] = defaultdict(set)
    for record in records:
        for outcome in record.outcomes:
            if outcome.kind is Kind.REQUIREMENT and outcome.encoding != CELL:
                verdicts[outcome.probe].add(outcome.verdict)
    for probe, found in sorted(verdicts.items()):
        if Verdict.PASS not in found:
            yield f"{probe}: never passed"
        elif not found & set(BROKEN):
            yield f"{probe}: never failed"


def _find_holes(records: Iterable[Record]) -> Iterator[str]:
    """Yield the cells in which a question has no outcome that a whole cell has.

    A question is one probe on one encoding and device. A cell that stopped before its probes asks
    nothing, and no cell asks about encodings that its row leaves out, or what they skip.
    """
    asked = [r for r in records if r.stopped is None or r.stopped.stage is Stage.PROBE]
    wanted = {task for record in asked if record.suite is not None for task in record.by_task}
    for record in asked:
        own = (task for task in wanted if _is_asked(record, task))
        missing = sorted(task for task in own if task not in record.by_task)
        if missing:
            yield f"{record.cell}: {len(missing)} missing, such as {' '.join(missing[0])}"
        elif record.suite is None:
            yield f"{record.cell}: its run has not ended"


def _is_asked(record: Record, task: Task) -> bool:
    """Tell whether a cell has the question: its probes and encodings, as its keys list them."""
    keys = parse_keys(record.keys)
    # A record without keys does not say what its cell leaves out.
    if keys is None or not match_any(record.probes, task.probe):
        return keys is None and match_any(record.probes, task.probe)
    # Only some machines have a GPU.
    is_own = task.encoding == CELL
    if task.device not in {o.device for o in record.outcomes if (o.encoding == CELL) is is_own}:
        return False
    if is_own:
        return True
    skipped = match_any(keys.select.get(task.encoding, ()), task.probe)
    return task.encoding in keys.encodings and not skipped


def _list_texts(record: Record) -> Iterator[tuple[str, str]]:
    """Yield each text of a record with its place: details, metrics and what the cell attests."""
    head = (record.attestation, record.stopped and record.stopped.detail)
    for text in _list_strings(head):
        yield record.cell, text
    for outcome in record.outcomes:
        other = outcome.disagreed and outcome.disagreed.detail
        for text in _list_strings((outcome.reason, outcome.detail, outcome.metrics, other)):
            yield _locate(outcome), text


def _list_strings(value: Any) -> Iterator[str]:
    """Yield the texts in a value of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _list_strings(list(value.values()))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _list_strings(item)


def _search(pattern: re.Pattern[str], texts: Iterable[tuple[str, str]]) -> list[str]:
    """Return the places whose text matches, each with what does."""
    found = ((place, pattern.search(text)) for place, text in texts)
    return [f"{place}: {match[0].strip()!r}" for place, match in found if match]


def _locate(outcome: Outcome) -> str:
    """Return the cell and the task of an outcome."""
    return f"{outcome.cell} {outcome.encoding} {outcome.probe} {outcome.device}"


def main(argv: Sequence[str] | None = None) -> int:
    """Print the number of each fault, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder of the records")
    records = read_records(parser.parse_args(argv).folder)
    print(f"{len(records)} records, {sum(len(record.outcomes) for record in records)} outcomes")
    faults = recount(records)
    for what, places in faults.items():
        print(f"{len(places)} {what}")
        for place in places[:EXAMPLES]:
            print(f"    {place}")
    # Without a record there is no evidence.
    return 1 if any(faults.values()) or not records else 0


if __name__ == "__main__":
    sys.exit(main())
