"""The findings of a run, one for each cause: each becomes an issue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Sized
from dataclasses import dataclass

from torchgrid.model.errors import Exit
from torchgrid.model.themes import find_theme
from torchgrid.records.comparison import Difference, is_worse
from torchgrid.records.run_result import RunResult
from torchgrid.report.causes import generalize_message
from torchgrid.report.text import flatten_text, format_code, render_markdown_table
from torchgrid.system.digest import compute_digest

MAX_TITLE = 120
"""The number of characters of an issue's title."""

MAX_PLACES = 40
"""The number of outcomes that an issue lists; the others are counted."""

MAX_FINDINGS = 25
"""The number of issues that one run may open; the causes beyond it share one issue."""

NEW_CELLS = "A cell without an accepted record is compared with the accepted release before it."
"""The sentence below a table that has results of new cells."""

NO_RESULT = "no-result"
"""The cause of a run that ended before it had a result."""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One cause and everything that it broke.

    `fingerprint` is the same in every run that finds the cause. `places` name what it broke, and
    `cells` the cells of these places. A cause that is not about certain cells has none.
    """

    fingerprint: str
    title: str
    text: str
    places: tuple[str, ...]
    cells: tuple[str, ...] = ()

    @property
    def state(self) -> str:
        """A digest of what the cause broke: a new digest is news."""
        return compute_digest(sorted(self.places))


def list_findings(result: RunResult, lost: Sequence[Difference] = ()) -> list[Finding]:
    """List what made a run end with an exit code other than 0, the most frequent cause first.

    `lost` is what its new cells lost since the release before them. It changes no exit code, and
    its causes are listed as well.
    """
    groups: dict[tuple[str, ...], list[tuple[Difference, str]]] = {}
    stops = {r.cell: r.stopped.detail for r in result.records if r.stopped is not None}
    for difference in (*result.changed, *lost):
        if is_worse([difference]):
            now = difference.now
            detail = stops.get(difference.where, "") if now is None else now.detail or ""
            groups.setdefault(_find_cause(difference, detail), []).append((difference, detail))
    new = frozenset(filter(None, map(_find_cell, lost)))
    found = [_make_finding(cause, group, new) for cause, group in groups.items()]
    found.sort(key=lambda finding: (-len(finding.places), finding.fingerprint))
    ran = [record.cell for record in result.records]
    found += [make_note("configuration", line, line, ran) for line in result.misconfigured]
    if result.missing:
        text = f"Not run: {', '.join(result.missing)}"
        found.append(make_note("missing", "cells have no record", text, result.missing))
    if not found and result.exit is not Exit.HELD:
        text = "No cell tested anything."
        found.append(make_note("no-evidence", "nothing was tested", text, ran))
    # Lines that differ in numbers alone have one cause.
    return [*{finding.fingerprint: finding for finding in reversed(found)}.values()][::-1]


def limit_findings(found: Sequence[Finding]) -> list[Finding]:
    """Put the findings beyond the limit of new issues into a single one."""
    if len(found) <= MAX_FINDINGS:
        return list(found)
    first, others = found[: MAX_FINDINGS - 1], found[MAX_FINDINGS - 1 :]
    titles = tuple(finding.title for finding in others)
    return [
        *first,
        Finding(
            fingerprint=compute_digest("others"),
            title=f"torchgrid: {len(others)} more causes",
            text="\n".join(f"- {format_code(title)}" for title in titles[:MAX_PLACES])
            + _count_more(titles),
            places=tuple(finding.fingerprint for finding in others),
            cells=_join_cells(others),
        ),
    ]


def make_note(kind: str, title: str, text: str, cells: Iterable[str] = ()) -> Finding:
    """Make the finding of a run whose failure is not about an outcome."""
    return Finding(
        fingerprint=compute_digest(kind, generalize_message(title)),
        title=_shorten(f"torchgrid: {title}"),
        text=format_code(text[:2000]),
        places=(kind,),
        cells=tuple(sorted(cells)),
    )


def _join_cells(found: Sequence[Finding]) -> tuple[str, ...]:
    """Return the cells of several findings; none if one of them is not about certain cells."""
    if not all(finding.cells for finding in found):
        return ()
    return tuple(sorted({cell for finding in found for cell in finding.cells}))


def _find_cell(difference: Difference) -> str | None:
    """Find the cell of a difference; None for a row of matrix.toml that no outcome matches."""
    word = difference.where.partition(" ")[0]
    return None if word == "[[expect]]" else word


def _find_cause(difference: Difference, detail: str) -> tuple[str, ...]:
    """Find what differences of one issue share: the kind, the reason, the message and a theme.

    An expectation is a cause of its own.
    """
    outcome, message = difference.now, generalize_message(detail)
    if outcome is None:
        row = difference.where.rpartition(" (")[2].rstrip(")")
        if "[[expect]]" in row:
            return "expectation", row, difference.after, ""
        return "cell", difference.after, message, ""
    reason = outcome.reason or str(outcome.verdict)
    return str(outcome.verdict), reason, message, find_theme(outcome.probe)


def _make_finding(
    cause: tuple[str, ...], details: Sequence[tuple[Difference, str]], new: frozenset[str]
) -> Finding:
    kind, reason, _, theme = cause
    group = [difference for difference, _ in details]
    cells = set(filter(None, map(_find_cell, group)))
    # Of several messages the shortest one, whatever the order of the records is.
    detail = flatten_text(min((text for _, text in details), key=lambda text: (len(text), text)))
    title = ": ".join(filter(None, ("torchgrid", theme or kind, reason, detail)))
    places = tuple(sorted({difference.where for difference in group}))
    shown = sorted(group, key=lambda difference: difference.where)[:MAX_PLACES]
    rows = [tuple(map(format_code, (d.where, d.before, d.after))) for d in shown]
    parts = (
        f"{len(group)} results differ from the accepted records, for one cause:",
        format_code(": ".join(filter(None, (reason, detail)))[:1000]),
        render_markdown_table(("where", "accepted", "now"), rows).rstrip() + _count_more(group),
        *([NEW_CELLS] if cells & new else []),
        *_suggest_command(group),
    )
    return Finding(
        fingerprint=compute_digest(*cause),
        title=_shorten(title),
        text="\n\n".join(parts),
        places=places,
        cells=tuple(sorted(cells)),
    )


def _suggest_command(group: Iterable[Difference]) -> Iterator[str]:
    """Yield a sentence with the command that explains one of the outcomes, if there is one."""
    outcome = next((d.now for d in group if d.now is not None), None)
    if outcome is not None:
        words = f"{outcome.cell} {outcome.encoding} {outcome.probe} --device {outcome.device}"
        yield f"Explain one of them: {format_code(f'torchgrid explain {words}')}"


def _count_more(things: Sized) -> str:
    """Return how many things a list of at most `MAX_PLACES` leaves out, or nothing."""
    more = len(things) - MAX_PLACES
    return f"\n\nand {more} more" if more > 0 else ""


def _shorten(title: str) -> str:
    # A mention in a title would notify a person.
    line = flatten_text(title).replace("@", "(at)")
    return line if len(line) <= MAX_TITLE else f"{line[: MAX_TITLE - 3]}..."
