"""Plots as SVG: the same bytes for the same figures, whatever fonts and libraries a machine has."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from torchgrid.report.plots.series import (
    Plot,
    Point,
    Shares,
    list_plots,
    make_shares,
)
from torchgrid.report.releases import sort_releases
from torchgrid.report.results import Results
from torchgrid.report.text import count_noun, flatten_text, make_file_name, shorten_line

if TYPE_CHECKING:
    from jinja2 import Template

LEFT, RIGHT, WIDTH = 120, 20, 900
TITLE, HEIGHT, HEAD, FOOT, ROW = 40, 150, 58, 62, 24
"""Heights in pixels: of the title, the area of a plot, what stands above and below it, a row."""

DODGE = 7
"""The pixels between the marks that different lines have on one release."""

SYMBOLS = (
    "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z",
    "M-4 -4H4V4H-4Z",
    "M0 -5L5 4H-5Z",
    "M0 -5L5 0L0 5L-5 0Z",
)
"""The symbols of the lines of a plot: no line is told by its colour alone."""

STEPS = (0.4, 0.75, 0.95)
"""The shares below which a field of the last plot is darker."""


@dataclass(frozen=True)
class Tick:
    """A mark on an axis: its place and its text."""

    place: float
    text: str


@dataclass(frozen=True)
class Mark:
    """One point of a line: its place, the ends of its spread, and what a reader is told of it."""

    x: float
    y: float
    top: float
    bottom: float
    text: str


@dataclass(frozen=True)
class Line:
    """One line: its name, its number in the legend, its path and its marks."""

    name: str
    number: int
    symbol: str
    path: str
    marks: Sequence[Mark]


@dataclass(frozen=True)
class Panel:
    """One plot, ready to draw at `top`."""

    title: str
    note: str
    top: float
    height: float
    ticks: Sequence[Tick]
    lines: Sequence[Line]
    reference: Tick | None


@dataclass(frozen=True)
class ShareField:
    """One field of the last plot: its place, its step of colour and its texts."""

    x: float
    y: float
    step: int
    text: str
    title: str


@dataclass(frozen=True)
class Axis:
    """An axis of values: their places within the area of a plot, and its ticks."""

    locate: Callable[[float], float]
    ticks: Sequence[Tick]


def draw_all(results: Results) -> dict[str, str]:
    """Draw the plots of every encoding that has one, by path below the folder of reports."""
    drawn = {name: draw_encoding(results, name) for name in results.encodings}
    return {locate_plot(name): text for name, text in drawn.items() if text}


def locate_plot(encoding: str) -> str:
    """Return the path of the plots of an encoding, relative to the reports."""
    return f"plots/{make_file_name(encoding)}.svg"


def draw_encoding(results: Results, encoding: str) -> str:
    """Draw the plots of an encoding over its releases, empty if nothing of it was measured."""
    plots, shares = list_plots(results, encoding), make_shares(results, encoding)
    if not plots and not shares.themes:
        return ""
    places = _place_releases(plots, shares)
    tops = [TITLE + HEAD + n * (HEAD + HEIGHT + FOOT) for n in range(len(plots) + 1)]
    *panel_tops, first_row = tops
    end = first_row + ROW * len(shares.themes)
    themes = [
        Tick(first_row + ROW * (n + 0.5), _clean(theme)) for n, theme in enumerate(shares.themes)
    ]
    return read_template("torchgrid.report.plots", "template.svg").render(
        title=f"{_clean(encoding)} over releases of torch",
        width=WIDTH,
        height=round(end + FOOT if themes else first_row - HEAD),
        left=LEFT,
        right=WIDTH - RIGHT,
        panels=[_make_panel(p, places, top) for p, top in zip(plots, panel_tops, strict=True)],
        releases=[Tick(round(x, 1), _clean(release)) for release, x in places.items()],
        themes=themes,
        fields=list(_list_fields(shares, places, first_row)),
        first_row=first_row,
        last_row=end,
        field_width=round((WIDTH - LEFT - RIGHT) / len(places) - 2, 1),
        row=ROW,
    )


def _place_releases(plots: Sequence[Plot], shares: Shares) -> dict[str, float]:
    """Return the place of every release that has a figure, oldest first."""
    drawn = [p.release for plot in plots for line in plot.series for p in line.points]
    releases = sort_releases([*drawn, *(r for row in shares.themes.values() for r in row)])
    width = (WIDTH - LEFT - RIGHT) / len(releases)
    return {release: LEFT + width * (n + 0.5) for n, release in enumerate(releases)}


def _make_panel(plot: Plot, places: dict[str, float], top: float) -> Panel:
    """Place the points of a plot whose area begins at `top`."""
    points = [point for line in plot.series for point in line.points]
    values = [value for point in points for value in point.values]
    marked = [plot.reference[0]] if plot.reference else []
    axis = (_make_log_axis if plot.is_log else _make_axis)([*values, *marked])
    lines = []
    for number, series in enumerate(plot.series):
        # Side by side, so that equal values of several lines are all seen.
        aside = DODGE * (number - (len(plot.series) - 1) / 2)
        known = {point.release: point for point in series.points}
        marks = {
            release: _make_mark(known[release], x + aside, series.name, axis, top)
            for release, x in places.items()
            if release in known
        }
        lines.append(
            Line(
                name=series.name,
                number=number,
                symbol=SYMBOLS[number % len(SYMBOLS)],
                path=_join_marks([marks.get(release) for release in places]),
                marks=[*marks.values()],
            )
        )
    has_spread = any(len(point.values) > 1 for point in points)
    spread = "; the median of the cells, from the lowest to the highest" if has_spread else ""
    return Panel(
        title=plot.title,
        note=f"{plot.unit}{' (logarithmic)' if plot.is_log else ''}{spread}",
        top=top,
        height=HEIGHT,
        ticks=[Tick(round(top + tick.place, 1), tick.text) for tick in axis.ticks],
        lines=lines,
        reference=plot.reference
        and Tick(round(top + axis.locate(plot.reference[0]), 1), plot.reference[1]),
    )


def _join_marks(marks: Iterable[Mark | None]) -> str:
    """Return the path along marks, with a gap where a release has none: nothing is known of it."""
    path, command = "", "M"
    for mark in marks:
        if mark is not None:
            path += f"{command}{mark.x} {mark.y}"
        command = "M" if mark is None else "L"
    return path


def _make_mark(point: Point, x: float, name: str, axis: Axis, top: float) -> Mark:
    lowest, highest = point.values[0], point.values[-1]
    spread = f", {lowest:.3g} to {highest:.3g} in {count_noun(len(point.values), 'cell')}"
    return Mark(
        x=round(x, 1),
        y=round(top + axis.locate(point.middle), 1),
        top=round(top + axis.locate(highest), 1),
        bottom=round(top + axis.locate(lowest), 1),
        text=f"{name} on {_clean(point.release)}: {point.middle:.3g}"
        f"{spread if len(point.values) > 1 else ''}",
    )


def _make_axis(values: Sequence[float]) -> Axis:
    """Make an axis from zero to a round number above the values."""
    highest = max(values) or 1.0
    power = 10.0 ** math.floor(math.log10(highest / 4))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor * 5 >= highest)
    count = math.ceil(highest / step - 1e-9)

    def locate(value: float) -> float:
        return HEIGHT * (1 - value / (step * count))

    ticks = [Tick(locate(step * n), f"{step * n:.4g}") for n in range(count + 1)]
    return Axis(locate, ticks)


def _make_log_axis(values: Sequence[float]) -> Axis:
    """Make an axis of powers of ten; a zero lies on its lower end, which is then called 0."""
    positive = [value for value in values if value > 0] or [1.0]
    low, high = (
        math.floor(math.log10(min(positive))),
        math.ceil(math.log10(max(positive)) + 1e-9),
    )
    has_zero = min(values) <= 0
    low -= has_zero
    high = max(high, low + 1)

    def locate(value: float) -> float:
        power = math.log10(value) if value > 0 else low
        return HEIGHT * (high - power) / (high - low)

    every = math.ceil((high - low) / 6)
    ticks = [
        Tick(
            HEIGHT * (high - power) / (high - low),
            "0" if has_zero and power == low else f"1e{power}",
        )
        for power in range(low, high + 1, every)
    ]
    return Axis(locate, ticks)


def _list_fields(shares: Shares, places: dict[str, float], top: float) -> Iterable[ShareField]:
    """Yield the fields of the last plot."""
    for number, (theme, row) in enumerate(shares.themes.items()):
        for release, (passed, counted) in row.items():
            share = passed / counted
            # 100 stands for all of them alone.
            percent = 100 if passed == counted else min(99, round(100 * share))
            yield ShareField(
                x=round(places[release], 1),
                y=round(top + ROW * number, 1),
                step=4 if passed == counted else sum(share >= limit for limit in STEPS),
                text=str(percent),
                title=f"{_clean(theme)} on {_clean(release)}: {passed} of {counted} pass",
            )


def _clean(text: str) -> str:
    return shorten_line(flatten_text(text))


@cache
def read_template(package: str, name: str) -> Template:
    """Read a template from a package; it escapes every value, and a missing one is an error."""
    # Every start of nox imports this module, and few make a page.
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415

    environment = Environment(
        autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
    )
    text = files(package).joinpath(name).read_text(encoding="utf-8")
    return environment.from_string(text)
