"""The bars of a cell's run time for a terminal: stages, below them themes, then probes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from torchgrid.model.outcome import Record
from torchgrid.model.themes import find_theme
from torchgrid.report.time_tables import (
    STAGES,
    ran_at_once,
    sum_seconds_by_probe,
    sum_seconds_by_theme,
)

TimeParts = Sequence[tuple[str, float]]
"""The parts of a bar from left to right: names and seconds."""

WIDTH = 96
MAX_CELLS = 5
"""The number of cells that are shown, those with the longest run times."""


def render_time_bars(records: Iterable[Record]) -> str:
    """Render the bars of the longest cells, all to one scale, empty if no record has seconds.

    If several probes ran at once, the width of a theme or a probe is its share of their work. A run
    of some probes has stages alone, because its record has the work of other runs as well.
    """
    longest = sorted(filter(_sum_stages, records), key=_sum_stages, reverse=True)[:MAX_CELLS]
    if not longest:
        return ""
    scale = WIDTH / _sum_stages(longest[0])
    lines = []
    for record in longest:
        stages = [(stage, record.seconds.get(stage, 0.0)) for stage in STAGES]
        # Themes and probes lie below the stage `probe`, the last one.
        offset = _sum_stages(record) - record.seconds.get("probe", 0.0)
        bars = [_draw_bar(stages, 0.0, scale)]
        at_once = ran_at_once(record)
        if at_once:
            bars += [_draw_bar(parts, offset, scale) for parts in _split_work(record)]
        part = "" if at_once else " for some of its probes"
        lines += [f"{record.cell}: {_sum_stages(record):.1f} s{part}", *filter(str.strip, bars)]
    return "\n".join(lines)


def _draw_bar(parts: TimeParts, offset: float, scale: float) -> str:
    """Draw parts side by side, each as wide as its seconds and with as much of its name as fits.

    `offset` is in seconds, `scale` in characters per second. The ends of parts are rounded and not
    their widths, so that a part lies below the part that it belongs to.
    """
    ends = [round(end * scale) for end in accumulate((s for _, s in parts), initial=offset)]
    bar = " " * ends[0]
    for (name, _), (start, end) in zip(parts, pairwise(ends), strict=True):
        width = end - start
        bar += f"[{name[: width - 2]:-^{width - 2}}]" if width > 1 else "|" * width
    return bar.rstrip()


def _split_work(record: Record) -> tuple[TimeParts, TimeParts]:
    """Return the seconds of the stage `probe` by theme and by probe, longest first.

    Probes are in the order of their themes.
    """
    themes, probes = sum_seconds_by_theme(record.outcomes), sum_seconds_by_probe(record.outcomes)
    work = sum(themes.values())
    share = record.seconds.get("probe", 0.0) / work if work else 0.0
    by_theme = sorted(themes, key=lambda name: -themes[name])
    by_probe = sorted(probes, key=lambda name: (by_theme.index(find_theme(name)), -probes[name]))
    # Below its theme, a probe needs only the rest of its name.
    return (
        [(name, themes[name] * share) for name in by_theme],
        [(name.partition(".")[2], probes[name] * share) for name in by_probe],
    )


def _sum_stages(record: Record) -> float:
    return sum(record.seconds.values())
