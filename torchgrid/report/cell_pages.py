"""The page of a cell: what it is, its own probes, what it blocks, and how its encodings fare."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from torchgrid.contract import CELL
from torchgrid.model.cell import split_id
from torchgrid.model.outcome import Attestation, Outcome, Record
from torchgrid.model.place import split_name
from torchgrid.model.settings import format_settings
from torchgrid.report.causes import (
    BLOCKED,
    REPRODUCE,
    Cause,
    group_causes,
    list_encodings,
    list_probes,
    render_causes,
)
from torchgrid.report.marks import count_outcomes, render_mark
from torchgrid.report.notes import describe_outcome
from torchgrid.report.releases import locate_release_page
from torchgrid.report.results import Results
from torchgrid.report.text import (
    Links,
    count_noun,
    escape_text,
    format_code,
    make_file_name,
    render_aligned_table,
    split_table,
)
from torchgrid.report.theme_words import locate_page, order_themes
from torchgrid.report.time_tables import STAGES, format_clock

FACTS = (
    ("torch", ("torch",)),
    ("Python", ("python",)),
    ("CUDA", ("cuda",)),
    ("ROCm", ("hip",)),
    ("triton", ("triton",)),
    ("numpy", ("numpy",)),
    ("GPU", ("gpus",)),
    ("driver", ("driver",)),
    ("C library", ("libc",)),
    ("C++ compiler", ("compiler",)),
    ("processor", ("cpu", "cpu_capability")),
    ("architectures", ("arch_list",)),
)
"""The facts of an attestation that stand at the top, with the names of their values."""


def locate_cell_page(cell: str) -> str:
    """Return the path of the page of a cell, relative to the reports."""
    return f"cells/{make_file_name(cell)}.md"


def render_cell_pages(results: Results) -> dict[str, str]:
    """Return the page of each cell, by path below the reports."""
    return {
        locate_cell_page(record.cell): _render_page(results, record) for record in results.records
    }


def _render_page(results: Results, record: Record) -> str:
    links = Links("../")
    outcomes = () if record.stopped is not None else record.outcomes
    causes = group_causes(outcomes, results.expectations, results.find_remedy)
    facts = record.attestation or {}
    # The escapes of JSON make any text inert.
    dump = f"```json\n{json.dumps(facts, indent=2, sort_keys=True)}\n```"
    told = "What the harness measured in this cell before its probes."
    parts = [
        f"# {escape_text(record.cell)}",
        f"**{describe_state(record)}**",
        describe_last_run(results, record),
        *_describe_existing(facts),
        *_describe_cell(record, links),
        *_render_facts(facts),
        *_render_own_probes(results, outcomes, links),
        *_render_section("What it blocks", [c for c in causes if c.word == BLOCKED]),
        *_render_words(results, record, links),
        *_render_section("Failures by cause", [c for c in causes if c.word != BLOCKED]),
        *(("## Attestation", told, dump) if facts else ()),
        links.render(),
    ]
    return "\n\n".join(filter(None, parts)).rstrip() + "\n"


def describe_state(record: Record) -> str:
    """Describe how far a cell came, and count its outcomes by verdict."""
    if record.stopped is not None:
        stop = record.stopped
        return f"Stopped at {stop.stage}: {format_code(stop.reason)}: {format_code(stop.detail)}"
    counts = count_outcomes(record.outcomes)
    return counts if record.suite is not None else f"Some probes have not run. {counts}"


def describe_last_run(results: Results, record: Record) -> str:
    """Describe when and where a cell was last run, and whether that is older than the policy."""
    _, place = split_name(record.cell)
    where = escape_text(", ".join((place.platform, place.accelerator or "no GPU")))
    if record.date is None:
        return f"Last run: on a day that its record does not tell ({where})."
    text = f"Last run: {escape_text(record.date)} ({where})."
    known = results.ages[record.cell]
    if known.is_old:
        text += (
            f" **This is older than the policy allows**, {known.limit} days: the newest run here "
            f"was on {results.newest_day}."
        )
    return text


def _describe_existing(facts: Attestation) -> Iterator[str]:
    """Yield the origin of a torch that torchgrid did not install."""
    if name := facts.get("interpreter"):
        own = f"the interpreter {format_code(str(name))} of matrix.toml"
        yield f"torchgrid installed nothing: {own} had this torch."
    match facts.get("container"):
        case {"image": image, "digest": digest, "engine": engine, **others}:
            size = others.get("shm_size")
            shared = f", and `/dev/shm` of {format_code(size)}" if size else ""
            network = "without a network" if others.get("network") == "none" else "with a network"
            yield (
                f"torchgrid installed nothing: the image {format_code(image)} had this torch. "
                f"Its digest is {format_code(digest)}. {escape_text(str(engine))} ran it "
                f"{network}{shared}."
            )


def _describe_cell(record: Record, links: Links) -> Iterator[str]:
    """Yield the times of a cell, what limits and shaped it, and what its page is made from."""
    if record.seconds:
        known = [name for name in STAGES if name in record.seconds]
        clocks = ", ".join(f"{name} {format_clock(record.seconds[name])}" for name in known)
        yield f"Times of its stages (`minutes:seconds`): {clocks}."
    if "*" not in record.probes:
        yield f"It runs only these probes: {', '.join(map(format_code, record.probes))}."
    if record.requires:
        yield f"It was made for encodings that need {', '.join(map(format_code, record.requires))}."
    if record.settings:
        yield f"Settings of the user shaped it: {format_code(format_settings(record.settings))}."
    release = split_id(record.cell).release
    record_file = links.add(f"{record.cell}.jsonl", f"data/{record.cell}.jsonl")
    yield (
        f"Release {links.add(release, locate_release_page(release))}. "
        "[compatibility.md](../compatibility.md) compares encodings, its "
        "[legend](../compatibility.md#legend) explains the marks. "
        f"This page is generated from the record {record_file}."
    )


def _render_facts(facts: Attestation) -> Iterator[str]:
    if not facts:
        return
    rows = []
    for name, keys in FACTS:
        values = filter(None, (_spell_value(facts.get(key)) for key in keys))
        if text := escape_text(" ".join(values)):
            rows.append((name, text))
    yield render_aligned_table(("fact", "value"), rows)


def _spell_value(value: object) -> str:
    match value:
        case None:
            return ""
        case list():
            return ", ".join(map(_spell_value, value))
        case Mapping():
            return str(value.get("name") or json.dumps(value, sort_keys=True))
        case _:
            return str(value)


def _render_own_probes(
    results: Results, outcomes: Sequence[Outcome], links: Links
) -> Iterator[str]:
    """Yield the section of the probes of the cell itself."""
    own = sorted((o for o in outcomes if o.encoding == CELL), key=lambda o: o.task)
    if not own:
        return
    yield "## Its own probes"
    lines = []
    for outcome in own:
        judgement = results.expectations.judge(outcome)
        why = describe_outcome(outcome, judgement)
        probe = links.add(outcome.probe, f"probes/{make_file_name(outcome.probe)}.md")
        mark = " ".join(filter(None, (render_mark(outcome, judgement), why)))
        lines.append(f"- {probe} ({escape_text(outcome.device)}): {mark}")
    yield "\n".join(lines)


def _render_section(title: str, causes: Sequence[Cause]) -> Iterator[str]:
    """Yield the section of some causes, with the probes and the encodings of each."""
    if causes:
        count = sum(len(cause.outcomes) for cause in causes)
        places = (f"{list_probes(c.outcomes)} of {list_encodings(c.outcomes)}" for c in causes)
        yield f"## {title}"
        yield f"{count_noun(count, 'outcome')}, by reason and message. {REPRODUCE}"
        yield render_causes(causes, places)


def _render_words(results: Results, record: Record, links: Links) -> Iterator[str]:
    """Yield the tables of encodings by themes, one word in each field."""
    found = {
        name: results.theme_results[name][record.cell]
        for name in results.encodings
        if record.cell in results.theme_results[name]
    }
    if not found:
        return
    themes = order_themes({theme for each in found.values() for theme in each})
    rows = [
        [
            links.add(name, locate_page(name)),
            *(each[theme].word if theme in each else "" for theme in themes),
        ]
        for name, each in found.items()
    ]
    yield "## Encodings by theme"
    yield from split_table(("encoding", *map(escape_text, themes)), rows)
