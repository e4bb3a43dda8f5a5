"""Tests that a user's settings are shown in one way, and no value that is not known."""

from __future__ import annotations

from torchgrid.model.settings import format_settings


def test_format_settings_shows_names_and_the_values_that_are_known() -> None:
    settings = {"UV_EXCLUDE_NEWER": "2024-06-01", "UV_CONSTRAINT": None}

    assert "UV_CONSTRAINT, UV_EXCLUDE_NEWER=2024-06-01" == format_settings(settings)


def test_format_settings_without_any_is_empty() -> None:
    assert "" == format_settings({})
