"""The pictures of the web page in `docs/images`, taken anew from `reports/index.html`.

`nox -s browser -- --screenshots` runs it: Playwright drives the Chromium that apt has installed.
A picture has a palette of 128 colours, which keeps it below 80 KB.
"""

from __future__ import annotations

import os
import shutil
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "images"

LARGEST = 80_000
"""The number of bytes of a picture: the front page loads all of them."""

COLOURS = 128

SHOTS: dict[str, dict[str, Any]] = {
    "web-light": {"viewport": {"width": 1280, "height": 720}, "color_scheme": "light"},
    "web-dark": {"viewport": {"width": 1280, "height": 720}, "color_scheme": "dark"},
    "web-phone": {"viewport": {"width": 390, "height": 720}, "color_scheme": "light"},
}
"""The pictures by name, with what Playwright needs to know of the browser's window."""


def main(page: Path) -> int:
    """Take every picture of `page`, print their sizes, and return 1 if one is too large."""
    # Chromium refuses to run as root within its sandbox.
    options = ["--no-sandbox"] if os.geteuid() == 0 else []
    sizes = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=options)
        for name, window in SHOTS.items():
            context = browser.new_context(**window)
            tab = context.new_page()
            tab.goto(page.as_uri())
            path = FOLDER / f"{name}.png"
            save_picture(tab.screenshot(), path)
            sizes[path] = path.stat().st_size
            context.close()
        browser.close()
    for path, size in sizes.items():
        print(f"{path.relative_to(ROOT)}: {size / 1000:.0f} KB")
    return int(max(sizes.values()) > LARGEST)


def save_picture(content: bytes, path: Path) -> None:
    """Save a picture with a palette, as small as PNG makes it."""
    picture = Image.open(BytesIO(content)).convert("RGB")
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    given = sys.argv[1:2] or [str(ROOT / "reports" / "index.html")]
    sys.exit(main(Path(given[0]).resolve()))
