"""The committed reference of matrix.toml is complete, and the models make it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from tests.unit.builders import ROOT, write
from tools import matrix_reference
from tools.matrix_reference import (
    ADDRESS,
    PAGE,
    SCHEMA,
    SECTIONS,
    format_toml,
    generate_files,
    list_keys,
    main,
    make_schema,
)
from torchgrid.config.matrix import read_matrix
from torchgrid.config.schema import MatrixFile

OLD = "run `python tools/matrix_reference.py`"
FIELDS = {
    f"{section.model.__name__}.{key}": (section.model, key, field)
    for section in SECTIONS
    for key, field in list_keys(section.model)
}
BLOCK = re.compile(r"^```toml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EXAMPLES = BLOCK.findall(PAGE.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", [PAGE, SCHEMA], ids=lambda path: path.name)
def test_generate_files_returns_the_committed_files(path: Path) -> None:
    assert generate_files()[path] == path.read_text(encoding="utf-8"), OLD


def test_sections_cover_every_model() -> None:
    expected = {*make_schema()["definitions"], MatrixFile.__name__} - {"JsonValue"}

    assert expected == {section.model.__name__ for section in SECTIONS}


@pytest.mark.parametrize("model,key,field", FIELDS.values(), ids=FIELDS.keys())
def test_page_describes_every_key(model: type[BaseModel], key: str, field: FieldInfo) -> None:
    (heading,) = (section.heading for section in SECTIONS if section.model is model)
    _, _, after = PAGE.read_text(encoding="utf-8").partition(f"\n{heading}\n")
    table = re.split(r"^#+ ", after, maxsplit=1, flags=re.MULTILINE)[0]

    (row,) = re.findall(rf"^\| `{key}` \|.*$", table, re.MULTILINE)

    assert str(field.description) in row


@pytest.mark.parametrize("key,field", [(k, f) for _, k, f in FIELDS.values()], ids=FIELDS.keys())
def test_fields_have_a_description_of_one_sentence(key: str, field: FieldInfo) -> None:
    words = str(field.description)

    assert re.fullmatch(r"[A-Z].*[^.]\.", words)
    assert ". " not in words
    assert ";" not in words
    assert len(words.split()) <= 20


@pytest.mark.parametrize("model,key,field", FIELDS.values(), ids=FIELDS.keys())
def test_fields_have_valid_examples(model: type[BaseModel], key: str, field: FieldInfo) -> None:
    for example in field.examples or ():
        assert [] == list_complaints(model, key, example)


def list_complaints(model: type[BaseModel], key: str, value: Any) -> list[str]:
    """Return a model's errors about the value of one key, without those about other keys."""
    try:
        model.model_validate({key: value})
    except ValidationError as error:
        return [e["msg"] for e in error.errors() if e["loc"][:1] == (key,)]
    return []


def test_fields_have_an_example_unless_they_are_rows() -> None:
    without = [name for name, (_, _, field) in FIELDS.items() if not field.examples]

    of_file = [f"MatrixFile.{key}" for key in ("torch", "exclude", "encoding", "expect")]
    assert [*of_file, "EncodingRow.kinds"] == without


@pytest.mark.parametrize("number", range(1 + len(SECTIONS)))
def test_page_has_examples_that_torchgrid_reads(tmp_path: Path, number: int) -> None:
    assert 1 + len(SECTIONS) == len(EXAMPLES)

    read_matrix(write(tmp_path / "matrix.toml", EXAMPLES[number]))


def find_objects(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every object in a JSON value, the value itself included."""
    if isinstance(value, dict):
        yield value
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for part in parts:
        yield from find_objects(part)


def test_make_schema_refuses_unknown_keys() -> None:
    tables = [each for each in find_objects(make_schema()) if "properties" in each]

    assert len(SECTIONS) == len(tables)
    assert [] == [each for each in tables if each["additionalProperties"] is not False]


def test_make_schema_accepts_one_value_for_a_list_of_one() -> None:
    release = make_schema()["definitions"]["TorchRow"]["properties"]["release"]

    one = release["anyOf"][0]
    assert "string" == one["type"]
    assert all(re.fullmatch(one["pattern"], word) for word in ("2.9.1", "2.16.0.dev20261120"))
    assert [one, {"type": "array", "minItems": 1, "items": one}] == release["anyOf"]


def test_make_schema_has_no_null() -> None:
    text = json.dumps(make_schema())

    assert ("null" in text, "$defs" in text, "minItems" in text) == (False, False, True)


@pytest.mark.parametrize(
    "path,address",
    [("matrix.toml", "docs/matrix.schema.json"), ("torchgrid/templates/matrix.toml", ADDRESS)],
)
def test_matrix_files_name_their_schema(path: str, address: str) -> None:
    first = (ROOT / path).read_text(encoding="utf-8").splitlines()[0]

    assert f"#:schema {address}" == first


@pytest.mark.parametrize(
    "value,expected",
    [
        ("a", '"a"'),
        (["a", 1], '["a", 1]'),
        ({"a": {"b": True}}, "{ a = { b = true } }"),
        (0.5, "0.5"),
    ],
)
def test_format_toml_returns_one_line(value: Any, expected: str) -> None:
    assert expected == format_toml(value)


def test_main_reports_files_that_differ_and_then_writes_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page, whole = tmp_path / "page.md", write(tmp_path / "schema.json", "{}")
    monkeypatch.setattr(matrix_reference, "PAGE", page)
    monkeypatch.setattr(matrix_reference, "SCHEMA", whole)

    assert (1, False) == (main(["--check"]), page.exists())
    assert f"schema.json is old: {OLD}\npage.md is old: {OLD}\n" == capsys.readouterr().err
    assert (0, 0) == (main([]), main(["--check"]))
    assert PAGE.read_text(encoding="utf-8") == page.read_text(encoding="utf-8")
