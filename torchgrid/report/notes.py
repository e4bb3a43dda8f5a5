"""Numbered notes: each reason once, however many marks it explains."""

from __future__ import annotations

from torchgrid.outcome import Outcome
from torchgrid.report.text import code, superscript
from torchgrid.verdict import Stopped, Verdict


class Notes:
    """Collects the reasons of one table, in the order in which its marks first need them."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def outcome(self, outcome: Outcome) -> str:
        """The reference beside an outcome's mark; empty where a mark needs no reason."""
        if outcome.verdict is Verdict.PASS:
            return ""
        return self._reference(outcome.reason or outcome.verdict, outcome.detail or "")

    def stopped(self, stopped: Stopped) -> str:
        """The reference beside a cell that stopped."""
        return self._reference(f"{stopped.stage}: {stopped.reason}", stopped.detail)

    def render(self) -> str:
        """The notes, as a numbered list."""
        return "\n".join(f"{number}. {note}" for note, number in self._numbers.items())

    def _reference(self, reason: str, detail: str) -> str:
        note = ": ".join(part for part in (code(reason), code(detail)) if part)
        return superscript(self._numbers.setdefault(note, len(self._numbers) + 1))
