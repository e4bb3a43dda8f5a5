"""The disagreements of a fake GPU and a real one: pages always show them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from torchgrid.contract import Device
from torchgrid.model.outcome import Outcome
from torchgrid.model.verdict import SILENT
from torchgrid.records.comparison import is_contradiction
from torchgrid.report.cell_pages import locate_cell_page
from torchgrid.report.results import Results
from torchgrid.report.text import Links, escape_text, format_code
from torchgrid.report.theme_words import locate_page

HEADING = "## Fake and real GPU"


@dataclass(frozen=True, kw_only=True)
class Disagreement:
    """Two outcomes of one probe in one cell: on the fake GPU and on the real one."""

    fake: Outcome
    real: Outcome


def find_disagreements(results: Results, encoding: str) -> tuple[Disagreement, ...]:
    """Find where the fake GPU passes an encoding and the real one does not, or the reverse.

    Both outcomes have to be evidence about the module, and of one cell: two cells differ in more.
    """
    found = []
    for outcomes in results.by_encoding.get(encoding, {}).values():
        for (probe, device), fake in outcomes.items():
            if device != Device.FAKE_CUDA or fake.verdict in SILENT:
                continue
            real = outcomes.get((probe, Device.CUDA.value))
            if real and real.verdict not in SILENT and is_contradiction(fake, real):
                found.append(Disagreement(fake=fake, real=real))
    return tuple(found)


def render_disagreements(results: Results, encoding: str, links: Links) -> str:
    """Render the section of an encoding's page; empty if the devices agree everywhere."""
    lines = [
        f"- {links.add(each.fake.cell, locate_cell_page(each.fake.cell))}: "
        f"{format_code(each.fake.probe)} is {_describe(each.fake)} on `fake-cuda`, and "
        f"{_describe(each.real)} on `cuda`"
        for each in find_disagreements(results, encoding)
    ]
    if not lines:
        return ""
    advice = "The real one is right about itself. Do not trust the fake one about these probes:"
    return "\n\n".join((HEADING, advice, "\n".join(lines)))


def render_all_disagreements(results: Results, links: Links) -> Iterator[str]:
    """Yield the section of the first page; nothing if the devices agree everywhere."""
    counts = {name: len(find_disagreements(results, name)) for name in results.encodings}
    wrong = {name: count for name, count in counts.items() if count}
    if wrong:
        named = ", ".join(f"{links.add(n, locate_page(n))} ({c})" for n, c in wrong.items())
        yield HEADING
        yield (
            "These encodings have outcomes on `fake-cuda` that are not those of the GPU of the "
            f"same cell: {named}."
        )


def _describe(outcome: Outcome) -> str:
    reason = f" ({escape_text(outcome.reason)})" if outcome.reason else ""
    return f"{outcome.verdict}{reason}"
