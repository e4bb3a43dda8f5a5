"""The metrics of two records that differ by more than their noise, and which way they went."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase
from statistics import median

from torchgrid.model.outcome import Outcome, Record


class Direction(StrEnum):
    """The way in which a metric went."""

    BETTER = "better"
    WORSE = "worse"


@dataclass(frozen=True, kw_only=True)
class MetricRule:
    """The rule by which a metric counts as changed: `probe` and `metric` are globs over names.

    Values change if they differ by more than `floor`, and by a factor of at least `factor`. If
    `pooled`, it is a time, and one number of an encoding is noise: the medians over all encodings
    of a cell are compared, of at least `MIN_POOL`. `noise` says what the threshold rests on.
    """

    probe: str
    metric: str
    lower_is_better: bool
    factor: float = 1.0
    floor: float = 0.0
    pooled: bool = False
    noise: str


MIN_POOL = 5
"""The number of encodings from which on their median is compared."""

RULES = (
    MetricRule(
        probe="*",
        metric="cold_seconds",
        lower_is_better=True,
        factor=2.0,
        floor=1.0,
        pooled=True,
        noise="processor seconds of one cold compile an encoding; a busy machine stretches them, "
        "so only a median that doubles counts",
    ),
    MetricRule(
        probe="*",
        metric="warm_seconds",
        lower_is_better=True,
        factor=2.0,
        floor=0.5,
        pooled=True,
        noise="processor seconds of one warm compile an encoding, of few seconds each",
    ),
    MetricRule(
        probe="*",
        metric="eager_to_compiled",
        lower_is_better=False,
        factor=1.5,
        pooled=True,
        noise="medians of interleaved pairs; single runs were wrong by a factor of up to ten",
    ),
    *(
        MetricRule(
            probe="compile.*",
            metric=metric,
            lower_is_better=True,
            noise="a whole number that repeats exactly, so every change counts",
        )
        for metric in ("graphs", "recompiles", "breaks", "eager_calls")
    ),
    MetricRule(
        probe="*",
        metric="*error*",
        lower_is_better=True,
        factor=2.0,
        floor=1e-6,
        noise="rounding differs with the order of additions; below 1e-6 it is that of float32",
    ),
    MetricRule(
        probe="*",
        metric="*difference*",
        lower_is_better=True,
        factor=2.0,
        floor=1e-5,
        noise="rounding differs with the order of additions; probes accept 1e-5",
    ),
)
"""The rules; of those that match a metric, the first one counts. No other metric is compared."""


@dataclass(frozen=True, kw_only=True)
class MetricChange:
    """A metric that changed by more than its noise, for some encodings of one cell."""

    rule: MetricRule
    probe: str
    device: str
    metric: str
    before: float
    after: float
    encodings: tuple[str, ...]

    @property
    def direction(self) -> Direction:
        """The way in which the metric went."""
        is_lower = self.after < self.before
        return Direction.BETTER if is_lower == self.rule.lower_is_better else Direction.WORSE


def compare_metrics(
    before: Record, after: Record, *, times: bool = True
) -> tuple[MetricChange, ...]:
    """Compare the numbers that two records have of the same tasks, with or without the times."""
    pairs: dict[tuple[str, str, str], dict[str, tuple[float, float]]] = {}
    for task in sorted(before.by_task.keys() & after.by_task.keys()):
        was, now = before.by_task[task], after.by_task[task]
        if not (was.metrics and now.metrics):  # most have none
            continue
        numbers = _list_numbers(was), _list_numbers(now)
        for name in sorted(numbers[0].keys() & numbers[1].keys()):
            pair = numbers[0][name], numbers[1][name]
            pairs.setdefault((task.probe, task.device, name), {})[task.encoding] = pair
    return tuple(
        change
        for (probe, device, metric), values in sorted(pairs.items())
        if (rule := find_rule(probe, metric)) is not None and (times or not rule.pooled)
        for change in _find_changes(rule, (probe, device, metric), values)
    )


def find_rule(probe: str, metric: str) -> MetricRule | None:
    """Find the rule for a metric of a probe; None if it is not compared."""
    return next(
        (r for r in RULES if fnmatchcase(probe, r.probe) and fnmatchcase(metric, r.metric)), None
    )


def _find_changes(
    rule: MetricRule, place: Sequence[str], values: Mapping[str, tuple[float, float]]
) -> Iterator[MetricChange]:
    """Yield the changes of one metric; encodings with the same numbers share one."""
    found: dict[tuple[float, float], list[str]] = {}
    if rule.pooled:
        if len(values) >= MIN_POOL:
            befores, afters = zip(*values.values(), strict=True)
            found[median(befores), median(afters)] = list(values)
    else:
        for encoding, pair in values.items():
            found.setdefault(pair, []).append(encoding)
    probe, device, metric = place
    for (before, after), encodings in found.items():
        smaller, larger = sorted((abs(before), abs(after)))
        is_beyond_noise = larger - smaller > rule.floor and larger >= rule.factor * smaller
        if before != after and is_beyond_noise:
            yield MetricChange(
                rule=rule,
                probe=probe,
                device=device,
                metric=metric,
                before=before,
                after=after,
                encodings=tuple(encodings),
            )


def _list_numbers(outcome: Outcome) -> dict[str, float]:
    """List the metrics of an outcome that are plain numbers."""
    return {
        name: float(value)
        for name, value in outcome.metrics.items()
        if isinstance(value, int | float) and not isinstance(value, bool)
    }
