"""All pages, plots and files for programs, as texts: which page is where."""

from __future__ import annotations

from collections.abc import Sequence

from torchgrid.config.probes import Theme
from torchgrid.records.history import list_steps
from torchgrid.report.cell_pages import render_cell_pages
from torchgrid.report.changes import render_changes_page
from torchgrid.report.claim_rules import read_ledger
from torchgrid.report.claims import render_claims_pages
from torchgrid.report.compatibility import render_compatibility_page
from torchgrid.report.encoding_pages import render_encoding_page
from torchgrid.report.expectations import render_expectations_page
from torchgrid.report.machine_files import render_machine_files
from torchgrid.report.metrics import render_metrics_pages
from torchgrid.report.page_frame import frame_page, list_notices
from torchgrid.report.plots.drawing import draw_all
from torchgrid.report.probe_pages import render_probe_pages
from torchgrid.report.probes import render_probes_page
from torchgrid.report.release_facts import read_known_releases
from torchgrid.report.release_pages import render_release_pages
from torchgrid.report.results import Results
from torchgrid.report.theme_words import locate_page
from torchgrid.report.web.page import render_web_page
from torchgrid.report.wheels import render_wheels_page

WEB_PAGE = "index.html"


def render_pages(results: Results, themes: Sequence[Theme]) -> dict[str, str]:
    """Return the text of every page, by its path below the folder of reports."""
    steps, plots = list_steps(results.records), draw_all(results)
    pages = {
        **{
            locate_page(name): render_encoding_page(results, name, plots)
            for name in results.by_encoding
        },
        **render_cell_pages(results),
        **render_release_pages(results, steps),
        "changes.md": render_changes_page(results, steps),
        **render_claims_pages(results, read_ledger()),
        **render_expectations_page(results),
        **render_metrics_pages(results),
        "probes.md": render_probes_page(themes),
        **render_probe_pages(results, themes),
        "wheels.md": render_wheels_page(results),
    }
    first = {"compatibility.md": render_compatibility_page(results, pages)}
    found, notices = {*first, *pages, WEB_PAGE}, list(list_notices(results))
    framed = {
        path: frame_page(path, text, found, notices) for path, text in {**first, **pages}.items()
    }
    web = {WEB_PAGE: render_web_page(results, read_known_releases(), {*found, *plots}), **plots}
    return {**framed, **render_machine_files(results), **web}
