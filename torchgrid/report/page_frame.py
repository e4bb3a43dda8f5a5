"""The parts that pages share: notices about the records, and links to other pages."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from torchgrid.report.results import Results
from torchgrid.report.text import (
    PAGE_BYTES,
    count_noun,
    escape_text,
    fit_page,
    split_addresses,
)

OVERVIEWS = (
    "compatibility.md",
    "index.html",
    "releases.md",
    "changes.md",
    "wheels.md",
    "cell.md",
    "probes.md",
    "metrics.md",
    "claims.md",
    "expectations.md",
)
"""The pages that every other page links to, if they exist."""

WITHOUT_NOTICES = ("compatibility.md", "probes.md", "cells/")
"""The pages that have notices of their own, or are not made from records."""


def list_notices(results: Results) -> Iterator[str]:
    """Yield what a reader must know before any result: cells without results, or with few."""
    cells = results.records
    tested = [record for record in cells if record.stopped is None and record.outcomes]
    if not tested:
        have = count_noun(len(cells), "cell has a record", "cells have a record")
        yield f"**Nothing was tested: {have}, and none has an outcome.**"
    if partial := [record.cell for record in tested if record.is_partial]:
        of_all = count_noun(len(tested), "tested cell")
        names = ", ".join(map(escape_text, partial))
        yield f"**In {len(partial)} of {of_all}, some probes have not run:** {names}."


def frame_page(path: str, text: str, pages: Collection[str], notices: Collection[str]) -> str:
    """Return a page with notices below its title and links at its end, within the size of a page.

    `path` is that of the page below the reports, and `pages` has those of all pages. The first page
    lists the other ones itself.
    """
    head, _, body = text.partition("\n\n")
    own = () if path.startswith(WITHOUT_NOTICES) else notices
    noted = "\n\n".join((head, *own, body))
    if path == OVERVIEWS[0]:
        return fit_page(noted)
    up = "../" * path.count("/")
    shown = [page for page in OVERVIEWS if page in pages and page != path]
    line = f"See also: {', '.join(f'[{page}]' for page in shown)}.\n"
    addresses = "".join(f"[{page}]: {up}{page}\n" for page in shown)
    fitted = fit_page(noted, PAGE_BYTES - len(f"\n{line}\n{addresses}".encode()))
    content, known = split_addresses(fitted)
    return f"{content.rstrip()}\n\n{line}\n{known}{addresses}"
