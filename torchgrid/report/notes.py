"""Numbered notes below a table: each reason once, however many marks refer to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from torchgrid.contract import Verdict
from torchgrid.model.expectation import Judgement, Standing
from torchgrid.model.outcome import Outcome
from torchgrid.report.marks import describe_verdict, is_observation
from torchgrid.report.text import format_code, format_prose, make_superscript, spell_remedy


class Notes:
    """The reasons of one table, in the order in which its marks first refer to them.

    Each `add_...` method returns the reference to a note: its number in raised digits. Marks share
    a note only if it says the same of all of them, word for word.
    """

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, ...], int] = {}

    def add_outcome(self, outcome: Outcome, judgement: Judgement | None = None) -> str:
        """Return the reference beside the mark of `outcome`, empty if the mark needs no reason."""
        return self._add_note(describe_outcome(outcome, judgement))

    def add_outcomes(self, outcomes: Iterable[Outcome]) -> str:
        """Return the references beside one mark for many `outcomes`, one for each of their texts.

        Expectations do not count.
        """
        return " ".join(dict.fromkeys(map(self.add_outcome, outcomes)))

    def add_texts(self, texts: Mapping[str, str]) -> str:
        """Return the reference to a note that lists several texts, each with its releases.

        `texts` maps each text to its releases, newest first. One text needs no list.
        """
        if len(texts) > 1:
            lines = (f"{text} ({releases})" for text, releases in texts.items())
            return self._add_note("the texts differ:", *lines)
        return self._add_note(*texts)

    def add_expectation(self, judgement: Judgement) -> str:
        """Return the reference beside outcomes that are as expected, empty for expected passes.

        The note has no reason of an outcome, because releases word their messages differently.
        """
        row = judgement.expectation
        if row.verdict is Verdict.PASS:
            return ""
        return self._add_note(f"expected: {format_prose(row.why)}")

    def render(self) -> str:
        """Render the notes as a numbered Markdown list, empty if no mark needed one."""
        lines = []
        for (note, *texts), number in self._numbers.items():
            label = f"{number}. "
            lines.append(f"{label}{note}")
            # Markdown takes a list for a part of the note if it is indented by the label's width.
            lines += [f"{' ' * len(label)}- {text}" for text in texts]
        return "\n".join(lines)

    def _add_note(self, *lines: str) -> str:
        if not any(lines):
            return ""
        return make_superscript(self._numbers.setdefault(lines, len(self._numbers) + 1))


def describe_outcome(outcome: Outcome, judgement: Judgement | None = None) -> str:
    """Return the text of the note on an outcome, empty if its mark needs none."""
    is_surprise = judgement is not None and judgement.is_broken and not is_observation(outcome)
    if outcome.verdict is Verdict.PASS and outcome.disagreed is None and not is_surprise:
        return ""
    reason = outcome.reason or describe_verdict(outcome.verdict, outcome.kind)
    found = ": ".join(filter(None, map(format_code, (reason, outcome.detail or ""))))
    if outcome.mends is not None:
        found = f"{found}; {format_code(spell_remedy(outcome.mends))} mends it"
    if outcome.disagreed is not None:
        other = describe_verdict(outcome.disagreed.verdict, outcome.kind)
        return f"flaky: {found}, but {other} in another attempt"
    if judgement is not None and is_surprise:
        row = judgement.expectation
        wanted = " ".join((str(row.verdict), *map(format_code, row.reasons)))
        return f"{found}, but {wanted} was expected: {format_prose(row.why)}"
    if judgement is not None and judgement.standing is Standing.HOLDS:
        why = format_prose(judgement.expectation.why)
        return f"expected: {why} ({format_code(reason)})"
    return found
