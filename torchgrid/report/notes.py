"""Numbered notes: each reason once, however many marks it explains."""

from __future__ import annotations

from torchgrid.model.expectation import Judged, Standing
from torchgrid.model.outcome import Attempt, Outcome
from torchgrid.model.verdict import Stopped, Verdict
from torchgrid.report.text import code, prose, superscript


class Notes:
    """Collects the reasons of one table, in the order in which its marks first need them."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def outcome(self, outcome: Outcome, judged: Judged | None = None) -> str:
        """The reference beside an outcome's mark; empty where a mark needs no reason."""
        if outcome.disagreed is not None:
            return self._flaky(outcome, outcome.disagreed)
        if judged is not None and judged.broken:
            return self._broken(outcome, judged)
        if outcome.verdict is Verdict.PASS:
            return ""
        reason = outcome.reason or str(outcome.verdict)
        if judged is not None and judged.standing is Standing.HOLDS:
            return self._numbered(f"expected: {prose(judged.expectation.why)} ({code(reason)})")
        return self._numbered(_spelt(reason, outcome.detail or ""))

    def expected(self, judged: Judged) -> str:
        """The reference beside what is as expected; said once, however the releases word it.

        Empty where a pass was expected.
        """
        row = judged.expectation
        if row.verdict is Verdict.PASS:
            return ""
        return self._numbered(f"expected: {prose(row.why)}")

    def stopped(self, stopped: Stopped) -> str:
        """The reference beside a cell that stopped."""
        return self._numbered(_spelt(f"{stopped.stage}: {stopped.reason}", stopped.detail))

    def render(self) -> str:
        """The notes, as a numbered list."""
        return "\n".join(f"{number}. {note}" for note, number in self._numbers.items())

    def _flaky(self, outcome: Outcome, other: Attempt) -> str:
        found = _spelt(outcome.reason or str(outcome.verdict), outcome.detail or "")
        return self._numbered(f"flaky: {found}, and {other.verdict} when it was asked again")

    def _broken(self, outcome: Outcome, judged: Judged) -> str:
        row = judged.expectation
        wanted = " ".join((str(row.verdict), *map(code, row.reasons)))
        found = _spelt(outcome.reason or str(outcome.verdict), outcome.detail or "")
        return self._numbered(f"{found}, and not {wanted} as expected: {prose(row.why)}")

    def _numbered(self, note: str) -> str:
        return superscript(self._numbers.setdefault(note, len(self._numbers) + 1))


def _spelt(reason: str, detail: str) -> str:
    return ": ".join(part for part in (code(reason), code(detail)) if part)
