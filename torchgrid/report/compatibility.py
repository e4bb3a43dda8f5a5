"""The first page: a sentence for each encoding, its themes, and what blocks which release."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import replace

from torchgrid.contract import CELL
from torchgrid.model.cell import split_id
from torchgrid.model.outcome import Record
from torchgrid.model.themes import UNCOUNTED_BLOCKS
from torchgrid.report.causes import (
    BLOCKED,
    group_causes,
    list_encodings,
    list_names,
    list_probes,
    render_causes,
)
from torchgrid.report.cell_pages import describe_state, locate_cell_page
from torchgrid.report.fake_devices import render_all_disagreements
from torchgrid.report.marks import (
    EXPECTED,
    MARKS,
    MEANINGS,
    OBSERVATION_MEANINGS,
    SURPRISE,
)
from torchgrid.report.page_frame import list_notices
from torchgrid.report.release_facts import read_known_releases
from torchgrid.report.releases import list_all_releases, sort_releases
from torchgrid.report.results import Results
from torchgrid.report.sentences import group_spans, write_sentence
from torchgrid.report.text import (
    Links,
    count_noun,
    escape_text,
    format_code,
)
from torchgrid.report.theme_words import (
    CellWordsByEncoding,
    collect_words,
    describe_variant,
    locate_page,
    make_main_statement,
    render_rule,
    render_theme_tables,
)

_LEGEND_ROWS = (
    *((MARKS[verdict], str(verdict), MEANINGS[verdict]) for verdict in MARKS),
    *((word, "observation", meaning) for word, meaning in OBSERVATION_MEANINGS.items()),
    (EXPECTED, "expected", f"fails, as matrix.toml expects (another verdict: {EXPECTED}☠)"),
    (
        f"✓{SURPRISE}",
        "unexpected",
        f"passes but should fail (any mark with {SURPRISE} is a surprise)",
    ),
    ("(✓)", "on a fake device", "shapes, dtypes and devices, propagated without hardware"),
)

_LEGEND_LINES = "\n".join(f"- `{mark}` {word}: {meaning}" for mark, word, meaning in _LEGEND_ROWS)

LEGEND = f"""\
## Legend

The marks on the pages of encodings, cells and probes:

{_LEGEND_LINES}

Counts of verdicts have those of fake devices apart, after `fake`.

An observation records a property that a design may choose. It is never a failure. A raised number
refers to a note. A device stands after its probe: `cpu` and `meta` are real, `fake-cuda` is not a
GPU.

For each encoding, a word sums up a theme in a cell. The first line that fits gives the word.
Observations do not count. Results on fake devices do.

{render_rule()}
"""

THEMES = """\
## By theme

The word is that of the newest release tested. The releases after it are those in a row that have
the same word: `2.7+` goes on to the newest release of this table, `2.0-2.9` ends before it. After a
`?`, releases in between are unknown. A release without its last number is the only one tested of
its kind. An empty field is a theme that the encoding does not have. The page of an encoding has all
ranges and their causes.
"""

OPTIONAL = {
    "claims.md": "an article's claims, and what the records say of each",
    "cell.md": "the probes of the cells themselves",
    "expectations.md": "the failures that are expected, and why",
}
"""The pages that not every project has, and what they hold."""


def render_compatibility_page(results: Results, others: Collection[str] = ()) -> str:
    """Render the whole page; `others` are the paths of pages that not every project has."""
    links = Links()
    words = collect_words(results)
    parts = [
        "# Compatibility",
        *_describe_evidence(results, words),
        *_render_sentences(results, words, links),
        *_render_themes(words, links),
        *_render_blocks(results),
        *render_all_disagreements(results, links),
        *_render_stops(results, links),
        _render_links(others),
        f"<details>\n<summary>All {len(results.records)} cells, with their outcomes</summary>\n\n"
        + "\n".join(
            f"- {links.add(r.cell, locate_cell_page(r.cell))}"
            f"{f' ({escape_text(r.date)})' if r.date else ''}: {describe_state(r)}"
            for r in results.records
        )
        + "\n\n</details>",
        LEGEND.strip(),
        links.render(),
    ]
    return "\n\n".join(filter(None, parts)).rstrip() + "\n"


def _describe_evidence(results: Results, words: CellWordsByEncoding) -> Iterator[str]:
    """Yield what the page rests on, with one denominator for each number, and what is wrong."""
    cells = results.records
    tested = [record for record in cells if record.stopped is None and record.outcomes]
    count = sum(len(record.outcomes) for record in tested)
    releases = sort_releases({split_id(record.cell).release for record in tested})
    span = f" ({escape_text(f'{releases[0]} to {releases[-1]}')})" if releases else ""
    seen = max((record.date for record in tested if record.date), default=None)
    last = f" The last run was on {escape_text(seen)}." if seen else ""
    yield from list_notices(results)
    yield (
        f"{count_noun(len(words), 'encoding')} on {count_noun(len(releases), 'release')} of "
        f"torch{span}. {len(tested)} of {count_noun(len(cells), 'cell')} reached the probes, "
        f"with {count_noun(count, 'outcome')} in all. "
        f"A cell is one release, one source of wheels and one Python, in an environment of its "
        f"own.{last} This page is generated from the records in `data/`."
    )
    yield from _describe_ages(results)


def _describe_ages(results: Results) -> Iterator[str]:
    """Yield which cells are older than the policy on the day of the newest run, the oldest first.

    Yields nothing if no record has a date.
    """
    ages = results.ages.values()
    undated = [each for each in ages if each.age is None]
    if len(undated) == len(ages):
        return
    old = Counter({each.cell: each.age for each in ages if each.is_old and each.age is not None})
    if old:
        yield (
            f"**On {results.newest_day}, the day of the newest run, {len(old)} of {len(ages)} "
            f"cells were older than the policy** ({results.policy}): {list_names(old)}."
        )
    if undated:
        yield f"The records of {len(undated)} of {len(ages)} cells do not tell their last run."


def _render_sentences(results: Results, words: CellWordsByEncoding, links: Links) -> Iterator[str]:
    """Yield the list of one sentence for each encoding, about its newest releases."""
    if not words:
        return
    yield "## May I use it?"
    known = read_known_releases()
    lines = []
    for name, cells in words.items():
        made = make_main_statement(name, cells, results.require.get(name, ()))
        # Older words are on the page of the encoding, so that the list fits on a screen.
        newest = [span for group in group_spans(made.ranges)[:1] for span in group.spans]
        sentence = escape_text(write_sentence(replace(made, ranges=tuple(newest)), known))
        lines.append(f"- {links.add(name, locate_page(name))}: {sentence}")
    yield "\n".join(lines)


def _render_themes(words: CellWordsByEncoding, links: Links) -> Iterator[str]:
    """Yield the tables of encodings by themes, and the cells that they are about."""
    if not words:
        return
    yield THEMES.strip()
    variants: dict[str, list[str]] = {}
    for name, cells in words.items():
        variants.setdefault(describe_variant(cells, name), []).append(name)
    ranked = sorted(variants, key=lambda variant: (-len(variants[variant]), variant))
    told = (f"{len(variants[v])} of {len(words)} encodings in the cells `{v}`" for v in ranked if v)
    yield f"Where most releases ran: {', '.join(told)}."
    yield from render_theme_tables(words, links)


def _render_blocks(results: Results) -> Iterator[str]:
    """Yield what the cells cannot do: probes that they block, and their own that fail.

    Without an outcome nobody knows, and only the heading of the cells that stopped is yielded.
    """
    outcomes = [o for r in results.records if r.stopped is None for o in r.outcomes]
    if outcomes or any(record.stopped for record in results.records):
        yield "## What blocks which release"
    if not outcomes:
        return
    uncounted = [o for o in outcomes if o.reason in UNCOUNTED_BLOCKS]
    counted = (o for o in outcomes if o.reason not in UNCOUNTED_BLOCKS)
    blocked = [
        c
        for c in group_causes(counted, results.expectations, results.find_remedy)
        if c.word == BLOCKED
    ]
    own = group_causes((o for o in outcomes if o.encoding == CELL), results.expectations)
    releases = list_all_releases(results)
    if blocked:
        count = sum(len(cause.outcomes) for cause in blocked)
        yield f"{count} of {len(outcomes)} outcomes are blocked, by reason and message:"
        yield render_causes(
            blocked,
            (
                f"{list_encodings(c.outcomes)} on {releases.render({o.cell for o in c.outcomes})}"
                for c in blocked
            ),
        )
    else:
        yield f"No release blocks a probe: 0 of {len(outcomes)} outcomes are."
    if uncounted:
        yield (
            f"{count_noun(len(uncounted), 'further outcome is', 'further outcomes are')} about "
            "packages that the cells do not have, which no word counts."
        )
    if failed := [cause for cause in own if cause.word != BLOCKED]:
        yield f"Probes of the cell itself that fail ([all of them]({locate_page(CELL)})):"
        yield render_causes(
            failed,
            (
                f"{list_probes(c.outcomes)} on {releases.render({o.cell for o in c.outcomes})}"
                for c in failed
            ),
        )


def _render_stops(results: Results, links: Links) -> Iterator[str]:
    """Yield the cells that stopped before their probes, by reason."""
    stops: dict[str, list[Record]] = {}
    for record in results.records:
        if record.stopped is not None:
            stops.setdefault(record.stopped.reason, []).append(record)
    if stops:
        count = sum(map(len, stops.values()))
        cells = count_noun(len(results.records), "cell")
        yield f"{count} of {cells} stopped before the probes:"
        yield "\n".join(
            f"- {format_code(reason)}: "
            + ", ".join(links.add(r.cell, locate_cell_page(r.cell)) for r in records)
            for reason, records in sorted(stops.items())
        )


def _render_links(others: Collection[str]) -> str:
    """Render the links to the other pages; of those that not every project has, to `others`."""
    lines = [
        "- [index.html](index.html): all of this as one page with filters",
        "- [releases.md](releases.md): what changes for you from one release to the next",
        "- [changes.md](changes.md): the same for all releases, with the numbers that changed",
        "- [wheels.md](wheels.md): what the wheels of each release ship",
        "- [probes.md](probes.md): the question of each probe",
        "- [metrics.md](metrics.md): what the probes measured",
        "- [compatibility.json](compatibility.json): the statements, for programs",
    ]
    lines += [f"- [{path}]({path}): {text}" for path, text in OPTIONAL.items() if path in others]
    return "## More\n\n" + "\n".join(lines)
