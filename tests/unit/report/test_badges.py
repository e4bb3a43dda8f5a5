"""A badge says the word, the release and the month."""

from __future__ import annotations

import json

from tests.unit.report.test_sentences import KNOWN, span, state
from torchgrid.model.themes import ThemeWord
from torchgrid.report.badges import COLOURS, locate_badge, render_badge


def test_render_badge_has_the_form_of_an_endpoint() -> None:
    badge = json.loads(render_badge(state(span("2.7.1", "2.10.0")), KNOWN))

    assert {
        "schemaVersion": 1,
        "label": "rope",
        "message": "works since 2.7.1 (2025-06)",
        "color": "brightgreen",
    } == badge


def test_every_word_has_a_colour_of_its_own() -> None:
    assert list(ThemeWord) == list(COLOURS)
    assert len(ThemeWord) == len(set(COLOURS.values()))


def test_locate_badge_is_a_safe_path() -> None:
    assert "badges/rope.json" == locate_badge("rope")
    assert "/" not in locate_badge("../../etc").removeprefix("badges/")
