"""The lines that a pack prints: its progress, what it found, and what it could not run."""

from __future__ import annotations

import sys
import time
from collections import Counter
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from torchgrid.contract import Device, Task, Verdict
from torchgrid.packed.bundle import Bundle
from torchgrid.packed.journal import Event, Journal, read_task
from torchgrid.packed.results import Outcome, Scope

# Seconds between two lines of progress.
NEWS = 15.0

WIDTH = 100
REASONS = 12
"""How many reasons the summary has a line for; the others are counted."""

_VIOLENT = (Verdict.CRASH.value, Verdict.TIMEOUT.value, Verdict.OUT_OF_MEMORY.value)
_UNTESTED = (Verdict.BLOCKED.value, Verdict.NOT_TESTED.value)


def echo(text: str, *, to_error: bool = False) -> None:
    """Print a line; replace characters that the terminal's encoding does not have."""
    stream = sys.stderr if to_error else sys.stdout
    encoding = stream.encoding or "ascii"
    print(text.encode(encoding, errors="replace").decode(encoding), file=stream, flush=True)


def cut(text: str) -> str:
    """Return the first line of a text, at most as long as a line of the summary."""
    line = " ".join(text.split())
    return line if len(line) <= WIDTH else f"{line[: WIDTH - 3]}..."


class Progress:
    """A printer of short lines: how far a run is, and what ended badly."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._reported = 0
        self._began = self._last = time.monotonic()

    def report(self, journal: Journal) -> None:
        """Print what is new, and now and then how far the run is."""
        outcomes: List[Event] = list(journal.outcomes.values())
        for event in outcomes[self._reported :]:
            if event["verdict"] in _VIOLENT:
                encoding, probe, device = read_task(event)
                words = f"{event['verdict']} ({event.get('reason')})"
                echo(f"  {cut(f'{encoding} {probe} on {device}: {words}')}")
        self._reported = len(outcomes)
        now = time.monotonic()
        if now - self._last >= NEWS:
            self._last = now
            minutes = (now - self._began) / 60
            echo(f"  {self._reported} of {self._total} in {minutes:.1f} min")


def describe_untested(outcomes: Sequence[Outcome]) -> List[str]:
    """Describe blocked and not-tested outcomes by reason, the most frequent first."""
    groups: Counter[Tuple[str, str]] = Counter()
    example: Dict[Tuple[str, str], str] = {}
    for outcome in outcomes:
        if outcome["verdict"] in _UNTESTED:
            group = outcome["verdict"], outcome["reason"] or "no reason"
            groups[group] += 1
            example.setdefault(group, outcome["detail"] or "")
    lines = [
        cut(f"{count} {verdict}: {reason}: {example[verdict, reason]}")
        for (verdict, reason), count in groups.most_common(REASONS)
    ]
    others = len(groups) - REASONS
    return [*lines, f"and {others} more reasons"] if others > 0 else lines


def describe_missing_devices(
    bundle: Bundle, scope: Scope, tasks: Sequence[Task], attestation: Mapping[str, Any]
) -> List[str]:
    """Describe the probes that would run on a device that this machine does not have."""
    here = {task.device for task in tasks}
    found: Counter[str] = Counter()
    for probe in bundle.declared:
        subjects = 1 if probe.about_cell else len(scope.encodings)
        for device in probe.devices:
            meant = Task("-", probe.name, device)
            if device not in here and scope.covers(meant):
                found[device] += subjects
    return [
        cut(f"{count} on {device}: {_explain_device(device, attestation)}")
        for device, count in sorted(found.items())
    ]


def _explain_device(device: str, attestation: Mapping[str, Any]) -> str:
    """Explain why a device is missing, in torch's own words if it has some."""
    if device == Device.CUDA.value:
        problem = attestation.get("cuda_problem")
        return f"torch sees no GPU: {problem}" if isinstance(problem, str) else "torch sees no GPU"
    return "torch has no such device here"


def describe_verdicts(outcomes: Sequence[Outcome]) -> str:
    """Describe how many outcomes have each verdict, in the order of the contract."""
    counts = Counter(outcome["verdict"] for outcome in outcomes)
    return ", ".join(f"{counts[v.value]} {v.value}" for v in Verdict if counts[v.value])
