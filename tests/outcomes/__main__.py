"""Writing the list of all outcomes: `python -m tests.outcomes`."""

from __future__ import annotations

from tests.outcomes.page import PAGE, render

PAGE.write_text(render(), encoding="utf-8")
