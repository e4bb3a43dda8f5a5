"""The words for themes: which theme works on which releases, and the rule behind the words."""

from __future__ import annotations

from torchgrid.model.themes import RULE, Condition, ThemeWord, choose_theme_word
from torchgrid.report.releases import list_releases
from torchgrid.report.results import CellGroup, Results, split_themes
from torchgrid.report.text import escape_text, render_markdown_table

_COUNTS = {True: "one or more", False: "none"}


def render_rule() -> str:
    """Render the rule that chooses the word for a theme, as a table."""
    rows = [(condition.word, _describe_condition(condition)) for condition in RULE]
    return render_markdown_table(("word", "requirements of the theme in a cell"), rows)


def render_theme_words(results: Results, encoding: str, group: CellGroup) -> str:
    """Render a row per theme with the releases of each word, empty if the cells are limited.

    The few probes of a limited cell say too little about their theme.
    """
    if "*" not in group.probes:
        return ""
    releases = list_releases(results, encoding, group)
    words: dict[str, dict[ThemeWord, set[str]]] = {}
    for cell, outcomes in results.select_outcomes(encoding, group).items():
        for theme, found in split_themes(outcomes).items():
            word = choose_theme_word(found.values())
            words.setdefault(theme, {}).setdefault(word, set()).add(cell)
    rows = [
        (
            escape_text(theme),
            "; ".join(
                f"{word} {releases.render(cells[word])}" for word in ThemeWord if word in cells
            ),
        )
        for theme, cells in sorted(words.items())
    ]
    return render_markdown_table(("theme", "result on"), rows)


def _describe_condition(condition: Condition) -> str:
    """Describe what a condition asks of the outcomes, such as `passed: one or more`."""
    counts = {
        "passed": condition.passed,
        "failed": condition.failed,
        "blocked": condition.blocked,
    }
    found = [f"{word}: {_COUNTS[n]}" for word, n in counts.items() if n is not None]
    return ", ".join(found) or "anything else"
