"""Numbered notes below a table: each reason once, however many marks refer to it."""

from __future__ import annotations

from torchgrid.contract import Verdict
from torchgrid.model.expectation import Judgement, Standing
from torchgrid.model.outcome import Outcome
from torchgrid.model.verdict import Stopped
from torchgrid.report.text import format_code, format_prose, make_superscript


class Notes:
    """The reasons of one table, in the order in which its marks first refer to them.

    Each `add_...` method returns the reference to a note: its number in raised digits.
    """

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def add_outcome(self, outcome: Outcome, judgement: Judgement | None = None) -> str:
        """Return the reference beside the mark of `outcome`, empty if the mark needs no reason."""
        reason = outcome.reason or str(outcome.verdict)
        found = _join_reason(reason, outcome.detail or "")
        if outcome.disagreed is not None:
            other = outcome.disagreed.verdict
            return self._add_note(f"flaky: {found}, but {other} in another attempt")
        if judgement is not None and judgement.is_broken:
            row = judgement.expectation
            wanted = " ".join((str(row.verdict), *map(format_code, row.reasons)))
            why = format_prose(row.why)
            return self._add_note(f"{found}, but {wanted} was expected: {why}")
        if outcome.verdict is Verdict.PASS:
            return ""
        if judgement is not None and judgement.standing is Standing.HOLDS:
            why = format_prose(judgement.expectation.why)
            return self._add_note(f"expected: {why} ({format_code(reason)})")
        return self._add_note(found)

    def add_expectation(self, judgement: Judgement) -> str:
        """Return the reference beside outcomes that are as expected, empty for expected passes.

        The note has no reason of an outcome, because releases word their messages differently.
        """
        row = judgement.expectation
        if row.verdict is Verdict.PASS:
            return ""
        return self._add_note(f"expected: {format_prose(row.why)}")

    def add_stop(self, stopped: Stopped) -> str:
        """Return the reference beside a cell that stopped."""
        return self._add_note(_join_reason(f"{stopped.stage}: {stopped.reason}", stopped.detail))

    def render(self) -> str:
        """Render the notes as a numbered Markdown list, empty if no mark needed one."""
        return "\n".join(f"{number}. {note}" for note, number in self._numbers.items())

    def _add_note(self, note: str) -> str:
        return make_superscript(self._numbers.setdefault(note, len(self._numbers) + 1))


def _join_reason(reason: str, detail: str) -> str:
    return ": ".join(part for part in (format_code(reason), format_code(detail)) if part)
