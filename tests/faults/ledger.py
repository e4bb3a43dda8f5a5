"""The ledger of a campaign: the tasks that were finished at each kill, and their final outcomes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.faults.evidence import (
    CellTask,
    Evidence,
    JournalWatch,
    read_evidence,
    read_finished,
    strip_times,
)
from tests.faults.figures import (
    DIFFERENT_OUTCOMES,
    DIFFERENT_PAGES,
    DUPLICATED,
    LOST,
    OUTCOMES,
    PAGES,
    REPEATED,
    RUNS,
    CampaignCounts,
)


class Ledger:
    """A follower of one project's runs, which counts every difference from the reference."""

    def __init__(self, state: Path, reference: Evidence, counts: CampaignCounts) -> None:
        self._state, self._reference, self._counts = state, reference, counts
        self._watch = JournalWatch(state)
        self._finished: set[CellTask] = set()

    def start_over(self) -> None:
        """Forget the last run, since the next one begins with nothing."""
        self._watch.close()
        self._finished.clear()

    def update(self) -> None:
        """Note the tasks that were started and finished since the last call."""
        for task, event in self._watch.read_events():
            if event["event"] == "outcome" and self._is_expected(task, event):
                self._finished.add(task)
            elif event["event"] == "start" and task in self._finished:
                self._report(REPEATED, task)

    def forget_unwritten(self) -> None:
        """Forget the tasks that a power cut lost; call it only while nothing runs."""
        self._watch.skip()
        self._finished &= read_finished(self._state)

    def compare(self) -> None:
        """Compare the evidence of a run with the reference."""
        actual, expected = read_evidence(self._state), self._reference
        self._counts.counts[RUNS] += 1
        self._counts.counts[OUTCOMES] += len(expected.outcomes)
        self._counts.counts[PAGES] += len(expected.pages)
        different = set(self._find_different(actual))
        for task in sorted(different):
            self._report(DIFFERENT_OUTCOMES, task, actual.outcomes.get(task))
        # Of these a journal or a record once held the expected outcome, as a whole line.
        for task in sorted(different & self._finished):
            self._report(LOST, task)
        for task in actual.duplicated:
            self._report(DUPLICATED, task)
        for name in sorted(expected.pages.keys() | actual.pages.keys()):
            if expected.pages.get(name) != actual.pages.get(name):
                self._report(DIFFERENT_PAGES, name)

    def _find_different(self, actual: Evidence) -> Iterator[CellTask]:
        """Find the tasks whose outcome is missing, additional or another one."""
        for task in self._reference.outcomes.keys() | actual.outcomes.keys():
            before, after = self._reference.outcomes.get(task), actual.outcomes.get(task)
            if before is None or after is None or strip_times(before) != strip_times(after):
                yield task

    def _is_expected(self, task: CellTask, event: Mapping[str, object]) -> bool:
        """Tell whether the verdict and reason of an event are those of the reference."""
        outcome = self._reference.outcomes.get(task, {})
        return all(outcome.get(name) == event.get(name) for name in ("verdict", "reason"))

    def _report(self, name: str, *details: object) -> None:
        """Count something that must not be, and print it."""
        self._counts.counts[name] += 1
        print(f"{name}:", *details, flush=True)
