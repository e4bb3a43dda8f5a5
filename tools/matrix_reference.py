"""Generate the reference of matrix.toml, and its JSON Schema for editors, from the models.

`python tools/matrix_reference.py` writes both files. With `--check` it writes nothing, and exits
with 1 where a committed file differs.
"""

from __future__ import annotations

import argparse
import inspect
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from torchgrid.config.schema import (
    AxesRow,
    BuildRow,
    EncodingRow,
    ExcludeRow,
    ExpectRow,
    InputRow,
    MatrixFile,
    TorchRow,
)

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "matrix-toml.md"
SCHEMA = ROOT / "docs" / "matrix.schema.json"
ADDRESS = "https://raw.githubusercontent.com/torchgrid/torchgrid/main/docs/matrix.schema.json"

TORCH_EXAMPLE = """\
[[torch]]
release = ["2.9.1", "2.6.0"]
python = "3.11"
"""

ENCODING_EXAMPLE = """\
[[encoding]]
name = "rotary"
target = "attention.rotary:Rotary"
input = { shape = [2, 4, 10, 16], layout = ["batch", "heads", "seq", "feature"] }
"""

INTRODUCTION = f"""\
# The keys of matrix.toml

`python tools/matrix_reference.py` writes this page from the models that read the file.

torchgrid reads `matrix.toml` in the folder of the noxfile. It refuses a key that is not on this
page, and names the nearest right one. Where a type ends with "or a list", one value stands for a
list of one. A glob is a pattern as in a shell, such as `device.*`.

An editor with Taplo (the extension Even Better TOML, for example) completes and checks the keys. It
needs this first line in the file:

```toml
#:schema {ADDRESS}
```
"""


@dataclass(frozen=True, kw_only=True)
class Section:
    """One table of the page: its heading, its model, and a whole file as an example."""

    heading: str
    model: type[BaseModel]
    example: str


SECTIONS = (
    Section(
        heading="## Top-level keys",
        model=MatrixFile,
        example=f'paths = ["src"]\n\n{TORCH_EXAMPLE}\n{ENCODING_EXAMPLE}',
    ),
    Section(
        heading="## `[[torch]]`",
        model=TorchRow,
        example="""\
[[torch]]
release = ["2.9.1", "2.9.0"]
source = ["pypi", "cu126"]
python = ["3.11", "3.12"]
with = ["setuptools<81", "numpy<2"]
profiles = ["default", "nightly"]
""",
    ),
    Section(
        heading="## `[[exclude]]`",
        model=ExcludeRow,
        example="""\
[[torch]]
release = ["2.9.1", "2.2.2"]
python = ["3.11", "3.13"]

[[exclude]]
release = "2.2.2"
python = "3.13"
why = "there is no such wheel"
""",
    ),
    Section(
        heading="## `[[encoding]]`",
        model=EncodingRow,
        example="""\
[[encoding]]
name = "sinusoidal"
target = "attention.sinusoidal:Sinusoidal"
arguments = { d_model = 16 }
input = { shape = [10, 2, 16], layout = ["seq", "batch", "feature"] }
table = "pe"
max_length = 5000
skip = "export.aot-inductor"

[[encoding]]
name = "llama"
target = "transformers.models.llama.modeling_llama:LlamaRotaryEmbedding"
requires = "transformers[torch]>=4.40"
profiles = "nightly"
input = [
    { shape = [2, 4, 10, 64], layout = ["batch", "heads", "seq", "feature"] },
    { name = "position_ids", shape = [2, 10], layout = ["batch", "seq"], values = "positions" },
]
output = [
    { shape = [2, 10, 64], layout = ["batch", "seq", "feature"] },
    { shape = [2, 10, 64], layout = ["batch", "seq", "feature"] },
]

[encoding.arguments.config]
target = "transformers:LlamaConfig"
arguments = { hidden_size = 256, num_attention_heads = 4 }
""",
    ),
    Section(
        heading="### `input`",
        model=InputRow,
        example="""\
[[encoding]]
name = "angles"
target = "attention.rotary:Angles"
input = [
    { shape = [2, 10, 16], layout = ["batch", "seq", "feature"] },
    { name = "position_ids", shape = [2, 10], layout = ["batch", "seq"], values = "positions" },
]
""",
    ),
    Section(
        heading="### `output`",
        model=AxesRow,
        example="""\
[[encoding]]
name = "bias"
target = "attention.bias:Bias"
input = { shape = 10, layout = "seq", values = "length" }
output = { shape = [1, 4, 10, 10], layout = ["other", "other", "seq", "seq"] }
""",
    ),
    Section(
        heading="### `build`",
        model=BuildRow,
        example="""\
[[torch]]
release = "2.9.1"
python = "3.11"
with = "flash-attn"
build = { name = "flash-attn", why = "it has no wheel" }
""",
    ),
    Section(
        heading="## `[[expect]]`",
        model=ExpectRow,
        example=f"""\
{ENCODING_EXAMPLE}
[[expect]]
encoding = "rotary"
probe = ["device.*", "state.newly-saved"]
device = "cuda"
reason = "missing-key"
why = "the table is a plain attribute"
""",
    ),
)
PLACES = {section.model.__name__: section.heading.strip("#`[] ") for section in SECTIONS}
"""The anchor of each model's section, by the model's name."""

TYPES = {
    "string": "text",
    "integer": "whole number above 0",
    "number": "number above 0",
    "object": "table",
}


class EditorSchema(GenerateJsonSchema):
    """A JSON Schema in the words that TOML editors know."""

    schema_dialect = "http://json-schema.org/draft-07/schema#"

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        """Set no title, which would only repeat the key."""
        return False

    def nullable_schema(self, schema: Any) -> JsonSchemaValue:
        """Describe the value alone: TOML has no null."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: Any) -> JsonSchemaValue:
        """Describe the value, with its default where that is a value one could write."""
        inner = self.generate_inner(schema["schema"])
        default = written(schema.get("default"))
        return inner if default is None else {**inner, "default": default}


def main(arguments: Sequence[str] | None = None) -> int:
    """Write both files, or with `--check` compare them, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, exit with 1 on change")
    check = parser.parse_args(arguments).check
    old = {path: text for path, text in generated().items() if read(path) != text}
    for path, text in old.items():
        if check:
            sys.stderr.write(f"{path.name} is old: run `python tools/matrix_reference.py`\n")
        else:
            path.write_text(text, encoding="utf-8")
    return 1 if check and old else 0


def generated() -> dict[Path, str]:
    """Return the text of each file that this tool writes."""
    return {SCHEMA: json.dumps(schema(), indent=2, ensure_ascii=False) + "\n", PAGE: page()}


def read(path: Path) -> str | None:
    """Return what a file holds, or None where it does not exist."""
    return path.read_text(encoding="utf-8") if path.exists() else None


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a whole file."""
    found = MatrixFile.model_json_schema(
        by_alias=True, ref_template="#/definitions/{model}", schema_generator=EditorSchema
    )
    definitions = found.pop("$defs")
    for model in (found, *definitions.values()):
        model.pop("title", None)  # the name of a class, which means nothing to a user
    head = {"$schema": EditorSchema.schema_dialect, "title": "matrix.toml"}
    return {**head, **found, "definitions": definitions}


def written(default: Any) -> Any:
    """Return a default as one writes it in TOML, or None where it stands for nothing."""
    if isinstance(default, tuple | list) and len(default) == 1:
        return default[0]
    return default or None


def page() -> str:
    """Return the Markdown page."""
    whole = schema()
    shapes = {**whole["definitions"], MatrixFile.__name__: whole}
    sections = [
        section_text(section, shapes[section.model.__name__]["properties"]) for section in SECTIONS
    ]
    return "\n".join((INTRODUCTION, *sections))


def section_text(section: Section, properties: Mapping[str, Any]) -> str:
    """Return one section: heading, meaning, table and example."""
    rows = [row_text(key, field, properties[key]) for key, field in keys_of(section.model)]
    lines = (
        *(section.heading, "", inspect.getdoc(section.model) or "", ""),
        *("| key | type | default | example | meaning |", "| --- | --- | --- | --- | --- |"),
        *(*rows, "", "```toml", f"{section.example}```", ""),
    )
    return "\n".join(lines)


def keys_of(model: type[BaseModel]) -> Iterator[tuple[str, FieldInfo]]:
    """Yield the keys of a model as TOML spells them, each with its field."""
    for name, field in model.model_fields.items():
        yield field.alias or name, field


def row_text(key: str, field: FieldInfo, shape: Mapping[str, Any]) -> str:
    """Return the row of one key."""
    default = None if field.is_required() else written(field.default)
    words = (
        f"`{key}`",
        type_text(shape),
        "required" if field.is_required() else "none" if default is None else code(default),
        f"`{key} = {toml(field.examples[0])}`" if field.examples else f"`[[{key}]]`",
        str(field.description),
    )
    return f"| {' | '.join(words)} |"


def type_text(shape: Mapping[str, Any]) -> str:
    """Return the words for the type of a value, with a link where it is a table of its own."""
    match shape:
        case {"anyOf": [one, {"type": "array"}]}:
            return f"{type_text(one)}, or a list"
        case {"type": "array", "items": {"$ref": reference}}:
            return f"[rows](#{place(reference)})"
        case {"$ref": reference}:
            return f"[table](#{place(reference)})"
        case {"enum": words}:
            return f"one of {', '.join(map(code, words))}"
    return TYPES[shape["type"]]


def place(reference: str) -> str:
    """Return the anchor of the section to which a reference of the schema leads."""
    return PLACES[reference.rpartition("/")[2]]


def code(value: Any) -> str:
    """Return a value as TOML in a code span."""
    return f"`{toml(value)}`"


def toml(value: Any) -> str:
    """Return a value as TOML writes it in one line."""
    match value:
        case dict():
            pairs = ", ".join(f"{key} = {toml(inner)}" for key, inner in value.items())
            return f"{{ {pairs} }}"
        case list() | tuple():
            return f"[{', '.join(map(toml, value))}]"
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main())
