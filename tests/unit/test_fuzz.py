"""Any input and any output gives one line or a valid page, and never a traceback."""

from __future__ import annotations

import json
import re
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.builders import CELL, outcome, record, results
from torchgrid.config.matrix import Matrix, read_matrix
from torchgrid.contract import Verdict
from torchgrid.model.errors import ConfigurationError
from torchgrid.records import store
from torchgrid.report.compatibility import render_compatibility_page
from torchgrid.report.encoding_pages import render_encoding_page
from torchgrid.report.metrics import render_metrics_pages

FEW = settings(
    max_examples=50, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)

TEXT = st.text(max_size=40) | st.sampled_from(
    ["<script>alert(1)</script>", "a|b", "](javascript:x)", "`" * 7, "\x1b[31m", "\u202e", "a\nb"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)

ROWS = """\
[[torch]]
release = {release}
python = {python}

[[encoding]]
name = {name}
target = {target}
input = {{ shape = {shape}, layout = ["seq", "batch", "feature"] }}
"""
WORDS = st.one_of(
    st.sampled_from(['"2.9.1"', '["2.9.1"]', '"3.11"', "[2, 3, 4]", '"a.b:C"', '"sine"', "[]"]),
    st.integers().map(str),
    TEXT.map(json.dumps),
    TEXT,
)


NAMES = ("release", "python", "name", "target", "shape")


def read(text: str) -> Matrix | str:
    """Return a matrix, or the one line of its error."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "matrix.toml"
        path.write_bytes(text.encode(errors="surrogatepass"))
        try:
            return read_matrix(path)
        except ConfigurationError as error:
            return str(error)


@FEW
@given(
    st.fixed_dictionaries(dict.fromkeys(("release", "python", "name", "target", "shape"), WORDS))
)
def test_read_matrix_of_any_words_returns_or_raises_one_line(words: dict[str, str]) -> None:
    actual = read(ROWS.format(**words))

    assert isinstance(actual, Matrix) or re.match(r"matrix\.toml\b[^\n]+\Z", actual), actual


@FEW
@given(st.lists(st.dictionaries(TEXT, VALUES, max_size=4) | VALUES, max_size=4))
def test_parse_record_of_any_values_raises_one_line(values: list[Any]) -> None:
    text = "".join(json.dumps(value) + "\n" for value in values)

    with pytest.raises(ConfigurationError, match=rf"\A{CELL}\.jsonl[^\n]*\Z"):
        store.parse_record(text, name=f"{CELL}.jsonl")


OUTCOMES = st.builds(
    outcome,
    encoding=TEXT.filter(bool),
    probe=st.sampled_from(["a.one", "a.two"]) | TEXT.filter(bool),
    verdict=st.sampled_from(list(Verdict)),
    reason=st.none() | TEXT,
    detail=st.none() | TEXT,
    metrics=st.dictionaries(TEXT, VALUES, max_size=2),
)


@FEW
@given(st.lists(OUTCOMES, max_size=4, unique_by=lambda found: found.task))
def test_parse_record_of_a_dumped_record_returns_it(outcomes: list[Any]) -> None:
    known = record(*sorted(outcomes, key=lambda found: found.task))

    assert known == store.parse_record(store.dump_record(known), name=f"{CELL}.jsonl")


@FEW
@given(st.lists(OUTCOMES, min_size=1, max_size=4, unique_by=lambda found: found.task))
def test_pages_of_any_text_keep_their_tables_and_hold_no_html(outcomes: list[Any]) -> None:
    shown = results(record(*outcomes, attestation={"torch": outcomes[0].detail or "2.9.1"}))
    pages = [render_compatibility_page(shown), *render_metrics_pages(shown).values()]
    pages += [render_encoding_page(shown, name) for name in shown.by_encoding]

    for page in pages:
        assert "<script" not in remove_code(page).lower()
        assert "\x1b" not in page
        for table in re.findall(r"(?:^\|.*\n)+", page, flags=re.MULTILINE):
            assert 1 == len({count_columns(row) for row in table.splitlines()}), table


def remove_code(page: str) -> str:
    """Remove from a page what is code between backticks."""
    return re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", page)


def count_columns(row: str) -> int:
    return len(re.findall(r"(?<!\\)\|", row))
