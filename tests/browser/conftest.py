"""A real browser, and pages for it; without Playwright, none of these tests is collected."""

from __future__ import annotations

import importlib.util
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.pages import Records, make_page, make_records

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

# Only the session `browser` installs Playwright: `nox -s tests` has no browser.
if importlib.util.find_spec("playwright") is None:
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    path = shutil.which("chromium")
    if path is None:
        pytest.exit("chromium is missing; run `apt-get install chromium`", returncode=2)
    # Chromium refuses to run as root within its sandbox.
    options = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=options)
        yield running
        running.close()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pages")


Show = Callable[..., "Page"]
"""Opens a page in a tab of its own; its arguments are those of the `show` fixture's function."""


@pytest.fixture
def show(browser: Browser, folder: Path) -> Iterator[Show]:
    """Return what opens the page of `records` at `address`; no tab may report an error."""
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def open_page(address: str = "", *, records: Records | None = None, **options: object) -> Page:
        path = folder / f"{len(contexts)}.html"
        path.write_text(make_page(make_records() if records is None else records), encoding="utf-8")
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda m: errors.append(m.text) if m.type == "error" else None)
        page.goto(f"{path.as_uri()}{address}")
        if options.get("java_script_enabled", True):
            page.wait_for_selector("#app:not([hidden])")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert [] == errors
