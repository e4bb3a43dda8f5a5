"""Where a cell's seconds went, as bars for a terminal: its stages, and below them its themes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import accumulate, pairwise

from torchgrid.outcome import Record
from torchgrid.report.seconds import STAGES, seconds_by_theme

WIDTH = 96
LONGEST = 5
"""How many cells are shown: those that took longest."""


def flame(records: Iterable[Record]) -> str:
    """The bars of the longest cells, all to one scale; empty where no time was taken.

    Where several questions were asked at once, a theme's part is its share of the probes' work.
    """
    longest = sorted(filter(_seconds, records), key=_seconds, reverse=True)[:LONGEST]
    if not longest:
        return ""
    scale = WIDTH / _seconds(longest[0])
    return "\n".join(line for record in longest for line in _bars(record, scale))


def _bars(record: Record, scale: float) -> tuple[str, ...]:
    stages = {stage: record.seconds.get(stage, 0.0) for stage in STAGES}
    before = _seconds(record) - stages["probe"]
    bars = (_bar(stages, 0.0, scale), _bar(_themes(record), before, scale))
    return (f"{record.cell}: {_seconds(record):.1f} s", *filter(str.strip, bars))


def _bar(parts: Mapping[str, float], offset: float, scale: float) -> str:
    """Parts side by side, each as wide as its seconds, with as much of its name as there is room.

    The ends are rounded and not the widths, so that a part lies below what it belongs to.
    """
    ends = [round(end * scale) for end in accumulate(parts.values(), initial=offset)]
    widths = (end - start for start, end in pairwise(ends))
    drawn = (_part(name, width) for name, width in zip(parts, widths, strict=True))
    return (" " * ends[0] + "".join(drawn)).rstrip()


def _part(name: str, width: int) -> str:
    return f"[{name[: width - 2]:-^{width - 2}}]" if width > 1 else "|" * width


def _themes(record: Record) -> Mapping[str, float]:
    """The seconds of the probing stage by theme, the longest first."""
    sums = seconds_by_theme(record.outcomes)
    work = sum(sums.values())
    share = record.seconds.get("probe", 0.0) / work if work else 0.0
    return {name: sums[name] * share for name in sorted(sums, key=lambda name: -sums[name])}


def _seconds(record: Record) -> float:
    return sum(record.seconds.values())
