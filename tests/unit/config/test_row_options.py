"""Tests of arguments and inputs as users type them."""

from __future__ import annotations

from typing import Any

import pytest

from torchgrid.config.row_options import parse_arguments, parse_inputs, parse_value
from torchgrid.model.errors import ConfigurationError


@pytest.mark.parametrize(
    "text,expected",
    [
        ("16", 16),
        ("-1.5", -1.5),
        ("true", True),
        ("True", True),
        ("None", {"none": True}),
        ("null", {"none": True}),
        ("layer", "layer"),
        ('"layer"', "layer"),
        ("2026-01-01", "2026-01-01"),
        ("[1, 2]", [1, 2]),
        ("(1, None)", {"tuple": [1, {"none": True}]}),
        ("{ a = 1 }", {"a": 1}),
        ('{"a": [1.5]}', {"a": [1.5]}),
        ("{'a': True}", {"a": True}),
        ("torch.float16", {"object": "torch.float16"}),
        ("torch.nn:LayerNorm", {"object": "torch.nn:LayerNorm"}),
        ('"torch.float16"', "torch.float16"),
        ("m:Config()", {"target": "m:Config", "arguments": {}}),
        (
            "m.n:Config(heads=4, norm='a', shape=(1, 2))",
            {
                "target": "m.n:Config",
                "arguments": {"heads": 4, "norm": "a", "shape": {"tuple": [1, 2]}},
            },
        ),
    ],
)
def test_parse_value_takes_toml_json_python_and_plain_text(text: str, expected: Any) -> None:
    assert expected == parse_value(text)


@pytest.mark.parametrize(
    "words,expected",
    [
        (["d_model=16", "norm=layer"], {"d_model": 16, "norm": "layer"}),
        (['d_model = 16, norm = "x"'], {"d_model": 16, "norm": "x"}),
        (["{ d_model = 16 }", "heads=2"], {"d_model": 16, "heads": 2}),
        (['{"d_model": 16}'], {"d_model": 16}),
        (["config.heads=2", "config.norm=x"], {"config": {"heads": 2, "norm": "x"}}),
        ([], {}),
    ],
)
def test_parse_arguments_takes_words_entries_and_tables(
    words: list[str], expected: dict[str, Any]
) -> None:
    assert expected == parse_arguments(words)


@pytest.mark.parametrize(
    "word,expected",
    [
        ("16", "'16' is not NAME=VALUE; write one such as d_model=16"),
        ("{a 1}", "is neither TOML nor JSON"),
        ("config=m:Config(4)", "are not keywords"),
        ("config=m:Config(a=)", "are not keywords"),
    ],
)
def test_parse_arguments_refuses_what_is_neither(word: str, expected: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^--arguments: ") as caught:
        parse_arguments([word])

    assert expected in str(caught.value)


def read(word: str) -> dict[str, Any]:
    (document,) = parse_inputs([word])
    return document


def test_parse_inputs_reads_a_shape_without_names() -> None:
    document = read("2,10,64")

    assert ([2, 10, 64], ["other"] * 3) == (document["shape"], document["layout"])
    assert (None, "normal", None) == tuple(document[key] for key in ("name", "values", "dtype"))


@pytest.mark.parametrize(
    "word,expected",
    [
        ("2,10:tokens=1000", {"values": "tokens", "below": 1000, "padding": None}),
        ("2,10:tokens=9,padding=1,int32", {"below": 9, "padding": 1, "dtype": "int32"}),
        ("ids=2,10:positions", {"name": "ids", "layout": ["other", "seq"]}),
        ("2,10:mask", {"values": "mask", "layout": ["other", "seq"]}),
        ("10,10:mask", {"layout": ["seq", "seq"]}),
        ("n=10:length", {"values": "length", "layout": ["seq"]}),
        ("2:lengths", {"values": "lengths", "layout": ["batch"]}),
        ("2,10:bfloat16", {"values": "normal", "dtype": "bfloat16"}),
        ("scale:=0.5", {"name": "scale", "value": 0.5}),
        (":=torch.float16", {"name": None, "value": {"object": "torch.float16"}}),
    ],
)
def test_parse_inputs_reads_names_values_and_constants(word: str, expected: dict[str, Any]) -> None:
    document = read(word)

    assert expected == {key: document[key] for key in expected}


def test_parse_inputs_reads_a_tuple_of_tensors() -> None:
    document = read("cos_sin=(2,10,16;2,10,16)")

    assert ("cos_sin", "tuple") == (document["name"], document["structure"])
    assert [[2, 10, 16]] * 2 == [part["shape"] for part in document["parts"]]


@pytest.mark.parametrize(
    "words,expected",
    [
        (["2,x"], "'2,x' is not an input"),
        (["2,0"], "a size is 0"),
        (["2,10:token"], "unknown 'token'; write one of positions, tokens=1000"),
        (["2,10:tokens"], "unknown 'tokens'"),
        (["a=(b=2;3)"], "has no name; remove it"),
        (["a=2", "3"], "an input without a name is after one with a name"),
    ],
)
def test_parse_inputs_refuses_what_is_not_an_input(words: list[str], expected: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^--input: ") as caught:
        parse_inputs(words)

    assert expected in str(caught.value)
