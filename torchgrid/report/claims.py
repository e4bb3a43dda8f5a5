"""The page of claims: what the records make of each claim of the article, and the evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from torchgrid.model.cell import split_id
from torchgrid.report.claim_rules import (
    EVERYTHING,
    Base,
    Claim,
    ClaimWord,
    Evidence,
    Ledger,
    Part,
    find_evidence,
    judge_claim,
    judge_part,
)
from torchgrid.report.releases import Releases, list_all_releases, sort_releases
from torchgrid.report.results import Results
from torchgrid.report.text import (
    Links,
    count_noun,
    escape_text,
    flatten_text,
    format_prose,
    render_aligned_table,
    shorten_line,
)
from torchgrid.report.theme_words import locate_page

INTRODUCTION = """\
What the records say of the claims of an article about positional encodings in PyTorch 2.9.
"""

RULES = """\
## Rules

The words of the claims are ours. Each verdict is computed from outcomes, by the rules in
`torchgrid/report/facts/claims.toml`, and none is typed in. A claim holds if all its parts hold. A
part holds if all outcomes about it agree with it, and it never holds without evidence.
This page is generated from the records in `data/` and from that file.
"""

MAX_PLACES = 3
"""The number of places that a phrase names."""

MAX_LINKS = 4
"""The number of pages of evidence that a part links to."""


def render_claims_pages(results: Results, ledger: Ledger) -> dict[str, str]:
    """Return the page by its path; none if no encoding that a claim names was tested.

    The page has a table of verdicts, then each claim with its evidence.
    """
    base = Base(results.records, {fact.name: fact for fact in ledger.fact})
    judged: list[tuple[Claim, ClaimWord, list[JudgedPart]]] = []
    for claim in ledger.claim:
        by_part = [(part, find_evidence(part, base)) for part in claim.part]
        own = [(part, judge_part(part, evidence), evidence) for part, evidence in by_part]
        judged.append((claim, judge_claim(word for _, word, _ in own), own))
    found = (each for _, _, parts in judged for each in parts)
    if not any(evidence and part.encoding != EVERYTHING for part, _, evidence in found):
        return {}
    links = Links()
    rows = [
        (f"[{escape_text(claim.id)}](#{claim.id.lower()})", f"**{word}**", format_prose(claim.text))
        for claim, word, _ in judged
    ]
    releases = list_all_releases(results)
    sections = (_render_claim(claim, word, found, releases, links) for claim, word, found in judged)
    parts = [
        "# Claims",
        INTRODUCTION.strip(),
        render_aligned_table(("claim", "verdict", "in our words"), rows),
        *sections,
        RULES.strip(),
        links.render(),
    ]
    return {"claims.md": "\n\n".join(parts).rstrip() + "\n"}


JudgedPart = tuple[Part, ClaimWord, tuple[Evidence, ...]]


def _describe(word: ClaimWord, parts: Sequence[JudgedPart], releases: Releases) -> str:
    """Describe a verdict; what holds only in places names them."""
    if word is not ClaimWord.HOLDS_IN_PART:
        return f"**{word}**"
    _, _, evidence = next(found for found in parts if found[1] is word)
    return f"**{word}**, {describe_places(evidence, releases)}"


def describe_places(evidence: Sequence[Evidence], releases: Releases) -> str:
    """Describe in Markdown where evidence agrees: by encoding, release or cell, or as a number.

    `releases` are those of all cells, of which ranges are made where names are too many.
    """
    kinds: tuple[tuple[str, Callable[[Evidence], str]], ...] = (
        ("for", lambda each: each.encoding or ""),
        ("on", lambda each: split_id(each.cell or "").release),
        ("in", lambda each: each.cell or ""),
    )
    for word, get in kinds:
        agreeing = {get(each) for each in evidence if each.agrees}
        against = {get(each) for each in evidence if not each.agrees}
        if not agreeing & against:
            if len(agreeing) <= MAX_PLACES:
                return f"{word} {escape_text(_join(agreeing))}"
            if len(against) <= MAX_PLACES:
                return f"everywhere but {word} {escape_text(_join(against))}"
    agreeing = {each.cell for each in evidence if each.agrees and each.cell}
    if agreeing and agreeing.isdisjoint(each.cell for each in evidence if not each.agrees):
        return f"on {releases.render(agreeing)}"
    number = sum(each.agrees for each in evidence)
    return f"in {number} of {count_noun(len(evidence), 'outcome')}"


def _render_claim(
    claim: Claim,
    word: ClaimWord,
    parts: Sequence[JudgedPart],
    releases: Releases,
    links: Links,
) -> str:
    """Render the section of a claim: a line for each of its parts, with its evidence."""
    lines = []
    for part, own, evidence in parts:
        agreeing = sum(each.agrees for each in evidence)
        numbers = f" ({agreeing} for, {len(evidence) - agreeing} against)" if evidence else ""
        says, verdict = format_prose(part.says), _describe(own, [(part, own, evidence)], releases)
        source = f": {words}" if (words := _describe_source(part, evidence, links)) else ""
        lines.append(f"- {says}: {verdict}{numbers}{source}")
    heading = f"## {escape_text(claim.id)}"
    judged = f"{format_prose(claim.text)}: {_describe(word, parts, releases)}."
    return "\n\n".join((heading, judged, "\n".join(lines)))


def _describe_source(part: Part, evidence: Sequence[Evidence], links: Links) -> str:
    """Link the pages of encodings and the record that a part's evidence comes from."""
    if part.fact is not None:
        return "; ".join(escape_text(each.words) for each in evidence)
    if not evidence:
        return f"it takes {format_prose(part.needs)}" if part.needs else ""
    pages = [
        links.add(name, locate_page(name))
        for name in sorted({each.encoding for each in evidence if each.encoding})
    ]
    if len(pages) > MAX_LINKS:
        pages[MAX_LINKS:] = [f"{len(pages) - MAX_LINKS} more"]
    # What contradicts decides, so it is shown first.
    example = min(evidence, key=lambda each: each.agrees)
    if example.cell:
        words = escape_text(shorten_line(flatten_text(example.words)))
        pages.append(f"{words} in {links.add(example.cell, f'data/{example.cell}.jsonl')}")
    return ", ".join(pages)


def _join(names: Iterable[str]) -> str:
    """Join names; releases by their age, others by the alphabet."""
    return ", ".join(sort_releases(names))
