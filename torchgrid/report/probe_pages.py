"""The page of a probe: its question, and which releases answer what and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from torchgrid.config.probes import Declaration, Theme
from torchgrid.model.outcome import Outcome
from torchgrid.report.cell_pages import locate_cell_page
from torchgrid.report.notes import Notes
from torchgrid.report.probes import describe_run, locate_probe_page, split_paragraphs
from torchgrid.report.ranges import group_outcomes, render_columns
from torchgrid.report.releases import Releases, list_releases
from torchgrid.report.results import Results, label_encoding
from torchgrid.report.text import Links, escape_text
from torchgrid.report.theme_words import locate_page

Answers = dict[tuple[str, str], dict[str, list[Outcome]]]
"""The outcomes of a probe by group of cells and encoding, and then by device."""


def render_probe_pages(results: Results, themes: Sequence[Theme]) -> dict[str, str]:
    """Return a page for each probe that is declared or has an outcome, by path."""
    declared = {probe.name: probe for theme in themes for probe in theme.probes}
    answers = _collect_answers(results)
    releases = {
        (group.label, name): list_releases(results, name, group)
        for group in results.groups
        for name in results.by_encoding
    }
    return {
        locate_probe_page(name): _render_page(
            results, name, declared.get(name), answers.get(name, {}), releases
        )
        for name in sorted(declared.keys() | answers.keys())
    }


def _collect_answers(results: Results) -> dict[str, Answers]:
    """Collect the outcomes of each probe, newest cell first."""
    found: dict[str, Answers] = {}
    for group in results.groups:
        for encoding in sorted(results.by_encoding):
            for outcomes in results.select_outcomes(encoding, group).values():
                for (probe, device), outcome in outcomes.items():
                    places = found.setdefault(probe, {})
                    devices = places.setdefault((group.label, encoding), {})
                    devices.setdefault(device, []).append(outcome)
    return found


def _render_page(
    results: Results,
    name: str,
    declared: Declaration | None,
    answers: Answers,
    releases: dict[tuple[str, str], Releases],
) -> str:
    links = Links("../")
    parts = [f"# {escape_text(name)}"]
    if declared is None:
        parts.append("This project no longer declares this probe.")
    else:
        parts += [f"*{' '.join(describe_run(declared))}*", *split_paragraphs(declared.text)]
    parts.append(
        "[probes.md](../probes.md) lists all probes, the "
        "[legend](../compatibility.md#legend) explains the marks. "
        "This page is generated from the probe's docstring and the records in `../data/`."
    )
    parts.append("## Results")
    notes = Notes()
    for group in results.groups:
        own = {place: found for place, found in answers.items() if place[0] == group.label}
        if own:
            if group.label:
                parts.append(f"In cells {escape_text(group.label)}:")
            parts.append("\n".join(_render_answers(results, own, releases, notes, links)))
    if not answers:
        parts.append("No cell has run it.")
    parts.append(notes.render())
    cells = {o.cell for found in answers.values() for each in found.values() for o in each}
    shown = [record.cell for record in results.records if record.cell in cells]
    if shown:
        names = ", ".join(links.add(cell, locate_cell_page(cell)) for cell in shown)
        parts.append(f"## Cells\n\n{names}.")
    parts.append(links.render())
    return "\n\n".join(filter(None, parts)).rstrip() + "\n"


def _render_answers(
    results: Results,
    answers: Answers,
    releases: dict[tuple[str, str], Releases],
    notes: Notes,
    links: Links,
) -> Iterator[str]:
    """Yield a line for each result, with all encodings and devices that share it."""
    lines: dict[str, dict[str, list[str]]] = {}
    for place, devices in answers.items():
        for device, outcomes in devices.items():
            found = group_outcomes(outcomes, results.expectations)
            columns = render_columns(found, releases[place], notes)
            text = "; ".join(filter(None, columns))
            lines.setdefault(text, {}).setdefault(device, []).append(place[1])
    for text, by_device in lines.items():
        yield f"- {'; '.join(_name_encodings(by_device, links))}: {text}"


def _name_encodings(by_device: dict[str, list[str]], links: Links) -> Iterable[str]:
    """Yield the encodings of each device that share a result: `rope, alibi (cpu, meta)`."""
    shared: dict[tuple[str, ...], list[str]] = {}
    for device, encodings in by_device.items():
        shared.setdefault(tuple(encodings), []).append(escape_text(device))
    for found, devices in shared.items():
        names = ", ".join(links.add(label_encoding(n), locate_page(n)) for n in found)
        yield f"{names} ({', '.join(devices)})"
