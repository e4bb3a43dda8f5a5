"""The settings of a user that shape what is resolved, as records, plans and pages show them."""

from __future__ import annotations

from collections.abc import Mapping

Settings = Mapping[str, str | None]
"""Variables of uv by name. A value is None where it could be an address or a path."""


def format_settings(settings: Settings) -> str:
    """Format settings as `UV_EXCLUDE_NEWER=2024-06-01, UV_CONSTRAINT`."""
    return ", ".join(
        name if value is None else f"{name}={value}" for name, value in sorted(settings.items())
    )
