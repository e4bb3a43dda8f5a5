"""The program that writes the list of all outcomes: `python -m tests.outcomes`."""

from __future__ import annotations

from tests.outcomes.page import PAGE, render_page

PAGE.write_text(render_page(), encoding="utf-8")
