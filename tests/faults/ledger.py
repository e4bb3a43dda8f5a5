"""What was finished when a kill came, and whether it is kept: the judgement of a campaign."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.faults.evidence import Left, Question, Watch, answer, left_in, on_disk
from tests.faults.figures import Tally


class Ledger:
    """Follows one project's runs, and counts in a tally whatever is not as in the reference."""

    def __init__(self, state: Path, reference: Left, tally: Tally) -> None:
        self._state, self._reference, self._tally = state, reference, tally
        self._watch = Watch(state)
        self._finished: set[Question] = set()

    def start_over(self) -> None:
        """Forget the last run: the next one begins with nothing."""
        self._watch.close()
        self._finished.clear()

    def look(self) -> None:
        """Take note of what was asked and answered since the last look."""
        for question, event in self._watch.events():
            if event["event"] == "outcome" and self._is_expected(question, event):
                self._finished.add(question)
            elif event["event"] == "start" and question in self._finished:
                self._wrong("finished questions asked again", question)

    def after_power_cut(self) -> None:
        """Only what is still there can be kept; to be called while nothing runs."""
        self._watch.skip()
        self._finished &= on_disk(self._state)

    def compare(self) -> None:
        """Hold what a run came to against the reference."""
        left, expected = left_in(self._state), self._reference
        self._tally.counts["runs compared"] += 1
        self._tally.counts["outcomes compared"] += len(expected.outcomes)
        self._tally.counts["pages compared"] += len(expected.pages)
        different = set(self._different(left))
        for question in sorted(different):
            self._wrong("outcomes that differ", question, left.outcomes.get(question))
        for question in sorted(different & self._finished):
            self._wrong("finished outcomes lost", question)
        for question in left.twice:
            self._wrong("outcomes duplicated", question)
        for name in sorted(expected.pages.keys() | left.pages.keys()):
            if expected.pages.get(name) != left.pages.get(name):
                self._wrong("pages that differ", name)

    def _different(self, left: Left) -> Iterator[Question]:
        for question in self._reference.outcomes.keys() | left.outcomes.keys():
            expected, actual = self._reference.outcomes.get(question), left.outcomes.get(question)
            if expected is None or actual is None or answer(expected) != answer(actual):
                yield question

    def _is_expected(self, question: Question, event: Mapping[str, object]) -> bool:
        outcome = self._reference.outcomes.get(question, {})
        return all(outcome.get(name) == event.get(name) for name in ("verdict", "reason"))

    def _wrong(self, name: str, *what: object) -> None:
        self._tally.counts[name] += 1
        print(f"{name}:", *what, flush=True)
