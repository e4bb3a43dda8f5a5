"""Holding tests to the codes that they declare to produce."""

from __future__ import annotations

import gc
from collections.abc import Generator

import pytest

from tests.outcomes import observed


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line(
        "markers",
        "produces(verdict or stage, reason), or produces(parameter=NAME): what the test makes "
        "torchgrid say; verified, and listed in docs/outcomes.md",
    )


def pytest_collection_finish() -> None:
    """Spare every later search for garbage what is here now: it stays to the end."""
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Fail a test that passes without having seen what it declares."""
    observed.forget()
    result = yield
    missing = observed.find_missing(item)
    assert not missing, f"declared to produce {missing}, and nothing of it was seen"
    return result
