"""The first screen of the web page, as a reader without script has it."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest

from tests.unit.builders import CELL, cell, outcome, record, results, stopped
from torchgrid.contract import Verdict
from torchgrid.model.outcome import Record
from torchgrid.model.themes import ThemeWord
from torchgrid.report.release_facts import KnownReleases
from torchgrid.report.statements import list_cell_words
from torchgrid.report.web.page import Field, make_field, make_link, render_web_page

KNOWN = KnownReleases(checked="2026-11-26", dates={"2.8.0": "2025-08-06", "2.9.1": "2025-11-12"})
OLD = cell(torch="2.8.0").id
HOSTILE = "<script>alert(1)</script> \" ' {{ 7 * 7 }} </style> \x1b[31m\u202e"


class Reader(HTMLParser):
    """The tags of a page, and its text outside of style, script and data."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] not in ("style", "script"):
            self.text += data


def read_page(*records: Record, plots: tuple[str, ...] = ()) -> Reader:
    reader = Reader()
    reader.feed(render_web_page(results(*records), KNOWN, plots))
    reader.text = " ".join(reader.text.split())
    return reader


def fail_on(cell_id: str, **changes: object) -> Record:
    made = outcome(cell=cell_id, verdict=Verdict.FAIL, reason="InductorError", **changes)
    return record(made, cell=cell_id)


def make_one_field(*records: Record) -> Field | None:
    return make_field(
        "sinusoidal", list_cell_words(results(*records), "sinusoidal"), "compile", KNOWN
    )


def test_render_web_page_has_a_sentence_and_a_word_for_each_encoding() -> None:
    page = read_page(record(outcome()), fail_on(OLD))

    assert "works on the newest release, 2.9.1 (2025-11)" in page.text
    assert "✓ works since 2.9.1" in page.text
    assert ("a", {"href": "encodings/sinusoidal.md"}) in page.tags


def test_render_web_page_counts_the_evidence_and_names_its_days() -> None:
    page = read_page(
        record(outcome(), date="2026-11-26"),
        record(outcome(cell=OLD), cell=OLD, date="2026-11-20"),
    )

    assert "2 outcomes of 1 encodings in 2 cells, run 2026-11-20 to 2026-11-26." in page.text


def test_render_web_page_says_that_nothing_was_tested() -> None:
    page = read_page(record(stopped=stopped(), suite=None))

    assert "Nothing was tested: no cell has an outcome." in page.text
    assert f"The cell {CELL} stopped before the probes." in page.text
    assert "stopped at plan: no-wheel: none is there" in page.text
    assert "No encoding was tested." in page.text


def test_render_web_page_names_unfinished_cells() -> None:
    cells = [cell(torch=f"2.{minor}.0").id for minor in range(5)]
    page = read_page(*(record(outcome(cell=each), cell=each, suite=None) for each in cells))

    named = ", ".join(reversed(cells[2:]))
    assert f"5 cells ({named} and 2 others) did not run all probes yet." in page.text


def test_render_web_page_names_cells_that_are_older_than_the_policy() -> None:
    old = cell(torch="2.8.0").id
    records = [record(outcome(cell=old), cell=old, date="2026-01-01"), record(date="2026-11-26")]

    expected = f"The cell {old} did not run within the days of the policy before 2026-11-26, the"
    assert expected in read_page(*records).text
    assert "policy" not in read_page(records[0], record()).text


def test_render_web_page_keeps_hostile_text_inert() -> None:
    texts = {"reason": HOSTILE, "detail": HOSTILE, "mends": HOSTILE}
    made = outcome(encoding=HOSTILE, probe=f"x.{HOSTILE}", verdict=Verdict.FAIL, **texts)
    page = read_page(record(made, date=HOSTILE, attestation={"cuda": HOSTILE}))

    assert 2 == [tag for tag, _ in page.tags].count("script")
    assert "<script>alert(1)</script>" in page.text
    assert "{{ 7 * 7 }}" in page.text
    assert not re.search(r"[\x00-\x08\x0e-\x1f\u202e]", page.text)
    assert not [name for _, found in page.tags for name in found if name.startswith("on")]


def test_render_web_page_allows_its_own_style_and_script_alone() -> None:
    text = render_web_page(results(record(outcome())), KNOWN)
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', text)

    assert "default-src 'none'" in policy
    for tag in ("style", "script"):
        (source,) = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_render_web_page_links_no_other_host() -> None:
    page = read_page(record(outcome()), fail_on(OLD))

    addresses = [found.get("href") or found.get("src") for _, found in page.tags]
    assert [] == [address for address in addresses if address and "//" in address]


def test_render_web_page_links_the_plots_that_exist() -> None:
    records = (record(outcome(), outcome(encoding="other")),)

    linked = [
        found.get("href") for _, found in read_page(*records, plots=("plots/other.svg",)).tags
    ]
    assert "plots/other.svg" in linked
    assert "plots/sinusoidal.svg" not in linked


def test_render_web_page_gives_the_same_bytes_for_records_in_any_order() -> None:
    one, other = record(outcome()), fail_on(OLD)

    assert render_web_page(results(one, other), KNOWN) == render_web_page(
        results(other, one), KNOWN
    )


def test_make_field_has_the_word_of_the_newest_release_and_since_when() -> None:
    actual = make_one_field(record(outcome()), fail_on(OLD))

    expected = Field(
        theme="compile",
        word=ThemeWord.WORKS,
        since="since 2.9.1",
        link=make_link("encoding:sinusoidal theme:compile"),
    )
    assert (expected, "✓") == (actual, expected.sign)


def test_make_field_of_one_word_names_no_release() -> None:
    actual = make_one_field(fail_on(CELL), fail_on(OLD))

    assert actual is not None
    assert (ThemeWord.BROKEN, "", "InductorError") == (actual.word, actual.since, actual.reason)


def test_make_field_without_outcomes_returns_none() -> None:
    words = list_cell_words(results(record(outcome())), "sinusoidal")

    assert make_field("sinusoidal", words, "export", KNOWN) is None


@pytest.mark.parametrize(
    "encoding,term",
    [("alibi", "encoding:alibi"), ("a b", 'encoding:"a b"'), ('a "b"', 'encoding:"a *b*"')],
)
def test_make_field_links_a_query_for_any_name(encoding: str, term: str) -> None:
    words = list_cell_words(results(record(outcome(encoding=encoding))), encoding)
    actual = make_field(encoding, words, "compile", KNOWN)

    assert actual is not None
    assert f"#q={term} theme:compile" == unquote(actual.link)


def test_make_link_escapes_what_an_address_cannot_hold() -> None:
    assert "#q=a%26b%23c%20%2B" == make_link("a&b#c +")


def test_render_web_page_links_the_other_pages_that_exist() -> None:
    page = read_page(record(outcome()), plots=("changes.md", "wheels.md", "releases.md"))

    links = [tag[1]["href"] for tag in page.tags if tag[0] == "a"]
    assert {"changes.md", "wheels.md", "releases.md"} <= set(links)
    assert "claims.md" not in links


def test_render_web_page_says_which_cells_its_words_are_about() -> None:
    page = read_page(record(outcome()))

    assert "tested in the cells py3.11 on linux-x86_64, no GPU." in page.text
    assert "in the cells" not in read_page(record(stopped=stopped())).text


def test_render_web_page_has_themes_in_the_order_of_the_pages() -> None:
    page = read_page(record(outcome(), outcome(probe="state.x"), outcome(probe="shapes.x")))

    assert re.search(r"encoding ?shapes ?state ?compile", page.text)
