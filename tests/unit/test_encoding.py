"""An encoding is handed to the harness as its job file spells it."""

from __future__ import annotations

from tests.unit.builders import encoding


def test_an_encoding_becomes_a_row_of_a_job() -> None:
    actual = encoding(
        arguments={"d_model": 512}, table="0.pe", max_length=5000, tolerance=1e-5
    ).as_job()

    expected = {
        "name": "fine",
        "target": "fake_encodings.fine:Fine",
        "arguments": {"d_model": 512},
        "input": {"shape": [10, 32, 512], "layout": ["seq", "batch", "feature"]},
        "table": "0.pe",
        "max_length": 5000,
        "tolerance": 1e-5,
    }
    assert expected == actual
