"""Where a cell's seconds went, as bars for a terminal: stages, below them themes, then probes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from torchgrid.model.outcome import Record
from torchgrid.report.results import theme
from torchgrid.report.time_tables import STAGES, seconds_by_probe, seconds_by_theme

Parts = Sequence[tuple[str, float]]
"""Names and seconds, side by side."""

WIDTH = 96
LONGEST = 5
"""How many cells are shown: those that took longest."""


def flame(records: Iterable[Record]) -> str:
    """The bars of the longest cells, all to one scale; empty where no time was taken.

    Where several questions were asked at once, the part of a theme, or of a probe, is its share of
    the probes' work.
    """
    longest = sorted(filter(_seconds, records), key=_seconds, reverse=True)[:LONGEST]
    if not longest:
        return ""
    scale = WIDTH / _seconds(longest[0])
    return "\n".join(line for record in longest for line in _bars(record, scale))


def _bars(record: Record, scale: float) -> tuple[str, ...]:
    stages = [(stage, record.seconds.get(stage, 0.0)) for stage in STAGES]
    before = _seconds(record) - record.seconds.get("probe", 0.0)
    themes, probes = _work(record)
    bars = (_bar(stages, 0.0, scale), *(_bar(parts, before, scale) for parts in (themes, probes)))
    return (f"{record.cell}: {_seconds(record):.1f} s", *filter(str.strip, bars))


def _bar(parts: Parts, offset: float, scale: float) -> str:
    """Parts side by side, each as wide as its seconds, with as much of its name as there is room.

    The ends are rounded and not the widths, so that a part lies below what it belongs to.
    """
    ends = [round(end * scale) for end in accumulate((s for _, s in parts), initial=offset)]
    widths = (end - start for start, end in pairwise(ends))
    drawn = (_part(name, width) for (name, _), width in zip(parts, widths, strict=True))
    return (" " * ends[0] + "".join(drawn)).rstrip()


def _part(name: str, width: int) -> str:
    return f"[{name[: width - 2]:-^{width - 2}}]" if width > 1 else "|" * width


def _work(record: Record) -> tuple[Parts, Parts]:
    """The seconds of the probing stage by theme, and by probe below its theme, longest first."""
    themes, probes = seconds_by_theme(record.outcomes), seconds_by_probe(record.outcomes)
    work = sum(themes.values())
    share = record.seconds.get("probe", 0.0) / work if work else 0.0
    by_theme = sorted(themes, key=lambda name: -themes[name])
    by_probe = sorted(probes, key=lambda name: (by_theme.index(theme(name)), -probes[name]))
    # Below its theme, a probe needs only the rest of its name.
    return (
        [(name, themes[name] * share) for name in by_theme],
        [(name.partition(".")[2], probes[name] * share) for name in by_probe],
    )


def _seconds(record: Record) -> float:
    return sum(record.seconds.values())
