"""The figures that plots show: what the probes measured, by release, and the share that works."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from torchgrid.model.cell import find_channel, split_id
from torchgrid.model.outcome import Outcome
from torchgrid.report.releases import sort_releases
from torchgrid.report.results import Results
from torchgrid.report.statements import list_cell_words


@dataclass(frozen=True)
class Point:
    """The figures of one release: those of its cells, lowest first."""

    release: str
    values: tuple[float, ...]

    @property
    def middle(self) -> float:
        """The median of the cells."""
        return median(self.values)


@dataclass(frozen=True, kw_only=True)
class Series:
    """One line of a plot: a name for the legend, and a point for each release, oldest first."""

    name: str
    points: tuple[Point, ...]


@dataclass(frozen=True, kw_only=True)
class Plot:
    """One plot over releases.

    `unit` labels its axis. `reference` is a value that a line marks, and what it means. An axis
    `is_log` if its values differ by powers of ten.
    """

    title: str
    unit: str
    series: tuple[Series, ...]
    reference: tuple[float, str] | None = None
    is_log: bool = False


@dataclass(frozen=True, kw_only=True)
class Shares:
    """The share of requirements that pass, of those that passed or failed, by theme and release."""

    themes: Mapping[str, Mapping[str, tuple[int, int]]]


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One line of a plot, as data: the metric of a probe, on any device."""

    name: str
    probe: str
    metric: str


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """One plot, as data: its titles, and the metrics that it draws."""

    title: str
    unit: str
    measures: tuple[Measure, ...]
    reference: tuple[float, str] | None = None
    is_log: bool = False


SMALLEST, LARGEST = 1e-100, 1e100
"""The values that are drawn; what is smaller is drawn as zero."""

RECIPES = (
    Recipe(
        title="Graphs compiled over several lengths",
        unit="graphs",
        measures=(
            Measure(name="as it is", probe="compile.lengths", metric="graphs"),
            Measure(name="marked dynamic", probe="compile.marked-length", metric="graphs"),
            Measure(name="dynamic=True", probe="compile.forced-dynamic", metric="graphs"),
        ),
        reference=(1, "one graph for all lengths"),
    ),
    Recipe(
        title="First compilation",
        unit="seconds",
        measures=(Measure(name="inductor", probe="compile.inductor", metric="cold_seconds"),),
    ),
    Recipe(
        title="Speed of compiled code",
        unit="eager time / compiled time",
        measures=(Measure(name="inductor", probe="compile.inductor", metric="eager_to_compiled"),),
        reference=(1, "as fast as eager"),
    ),
    Recipe(
        title="Error of the table",
        unit="largest error",
        measures=(
            Measure(name="float32", probe="numerics.float64-reference", metric="max_error"),
            Measure(name="float16", probe="dtype.table-precision", metric="table_error_float16"),
            Measure(name="bfloat16", probe="dtype.table-precision", metric="table_error_bfloat16"),
        ),
        is_log=True,
    ),
)
"""The plots of metrics, in their order."""


def list_plots(results: Results, encoding: str) -> tuple[Plot, ...]:
    """List the plots of an encoding that have a point."""
    cells = results.by_encoding.get(encoding, {})
    drawn = {measure.probe for recipe in RECIPES for measure in recipe.measures}
    found = [
        (release, [o for o in cells[record.cell].values() if o.probe in drawn])
        for record in results.records
        if record.cell in cells and "*" in record.probes
        # Nightlies and candidates come and go.
        if find_channel(release := split_id(record.cell).release) == "release"
    ]
    plots = []
    for recipe in RECIPES:
        series = tuple(
            Series(name=measure.name, points=points)
            for measure in recipe.measures
            if (points := _collect_points(found, measure))
        )
        if series:
            plots.append(
                Plot(
                    title=recipe.title,
                    unit=recipe.unit,
                    series=series,
                    reference=recipe.reference,
                    is_log=recipe.is_log,
                )
            )
    return tuple(plots)


def make_shares(results: Results, encoding: str) -> Shares:
    """Make the shares of an encoding; cells without extras count, and none that is limited."""
    themes: dict[str, dict[str, tuple[int, int]]] = {}
    for cell in list_cell_words(results, encoding):
        if cell.extras:
            continue
        for theme, result in cell.themes.items():
            if not result.passed + result.failed:
                continue
            releases = themes.setdefault(theme, {})
            passed, counted = releases.get(cell.release, (0, 0))
            total = result.passed + result.failed
            releases[cell.release] = (passed + result.passed, counted + total)
    return Shares(themes={theme: themes[theme] for theme in sorted(themes)})


def _collect_points(
    found: Sequence[tuple[str, Collection[Outcome]]], measure: Measure
) -> tuple[Point, ...]:
    """Collect the values of a measure by release."""
    values: dict[str, list[float]] = {}
    for release, outcomes in found:
        metrics = (o.metrics.get(measure.metric) for o in outcomes if o.probe == measure.probe)
        for value in metrics:
            # A metric may be any JSON, and what no scale can hold is not drawn.
            if isinstance(value, int | float) and 0 <= value <= LARGEST:
                drawn = float(value) if value >= SMALLEST else 0.0
                values.setdefault(release, []).append(drawn)
    return tuple(
        Point(release, tuple(sorted(values[release]))) for release in sort_releases(values)
    )
