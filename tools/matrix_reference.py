"""Generate the reference of matrix.toml, and its JSON Schema for editors, from the models.

`python tools/matrix_reference.py` writes both files. With `--check` it writes nothing, and exits
with 1 if a committed file differs.
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

from torchgrid.config.policy import PolicyRow
from torchgrid.config.schema import (
    BuildRow,
    ContainerRow,
    EncodingRow,
    ExcludeRow,
    ExpectRow,
    IndexRow,
    InterpreterRow,
    KindRow,
    MatrixFile,
    TorchRow,
)
from torchgrid.config.tensors import AxesRow, InputRow

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
page, and names the nearest right one. If a type ends with "or a list", one value stands for a
list of one. A glob is a pattern as in a shell, such as `device.*`.

An editor with Taplo (the extension Even Better TOML, for example) completes and checks the keys. It
needs this first line in the file:

```toml
#:schema {ADDRESS}
```
"""


ARGUMENTS = """\
A value of `arguments`, at any depth, may be one of these tables:

- `{ target = "m:Config", arguments = { heads = 4 } }`: what the target returns for these keywords.
- `{ object = "torch.bfloat16" }`, `{ object = "torch.nn:LayerNorm" }`: an object by its name, such
  as a dtype, a class or a function. Without a colon, the longest part that can be imported is the
  module.
- `{ tuple = [2, 3, 3] }`: a tuple.
- `{ none = true }`: None.
"""

CELLS = """\
The variants of PyTorch's own index have the names that uv gives them, such as `cpu`, `xpu`, `cu126`
and `rocm6.4`.

The name of a cell is made of its row. A package of `with` that has a version is spelled with it:
`with = ["setuptools<81", "numpy"]` is `+setuptools_lt81+numpy`. So rows that differ in a version
alone are two cells. `!=` is left out of the name.

A release candidate is written `2.16.0rc1`, the nightly build of a day `2.16.0.dev20261120`, and a
build with a local part `2.9.1+cu126`. torchgrid stops a cell whose torch is another build than that
of its source.

A `t` at the end of a Python stands for its free-threaded build. uv resolves for such a Python only
where it is installed. A run of the cell fetches it, and `nox -s plan` says `no-interpreter` until
then.
"""

INDEXES = """\
An index may give no hashes. Then uv downloads its wheels to plan a cell, and torchgrid keeps their
hashes in `.torchgrid/hashes/NAME`. From then on a file with another hash stops the cell. If the
index lists a file no more, torchgrid installs it from its address in the lock file.
"""

EXISTING = """\
[Sources](sources.md) explains what such a cell attests, when its results run again, and what stops
it.
"""

POLICY = """\
[Freshness](freshness.md) has the commands that check the policy.
"""

VALUES = """\
The values of a tensor:

- `normal`: seeded normal numbers. With `dtype = "bool"`, about half of them are true. As integers
  they are cut to whole numbers, some of them negative: an index needs `tokens`.
- `positions`: 0, 1, 2, ... along one axis. With `along = ["height", "width"]`, the coordinates of
  each point of a grid: an axis `other` of size 2 holds them. The grid has both axes, or one axis
  of the size `"height*width"`.
- `length`: the size of `seq` as a number. It needs no `shape`.
- `tokens`: integers below `below`.
- `mask`: true where a position exists. With `seq` twice, position i sees the positions up to i.
  Otherwise about the first three quarters of `seq`, or of the last axis, exist.
- `padding`: the opposite of such a mask.
- `lengths`: the length of each sample along `batch`: the size of `seq`, one less, and so on.
- `starts`: the places at which the samples of an unpadded batch start, and the end of the last one.
  Its shape is `"batch+1"`.

Probes change the numbers of normal values alone. They round no floating-point positions.

A size may be an expression of axes, such as `"2*seq-1"`, `"seq/4"` or `"height*width"`, with
`+ - * / //` and parentheses. Its axis is named `other`. `sizes` of the encoding has the usual size
of an axis that occurs in expressions alone. If a probe needs sizes at which an expression is a
fraction or below 1, it gives `not-applicable`.
"""


@dataclass(frozen=True, kw_only=True)
class Section:
    """One table of the page: its heading, its model, and a whole file as an example.

    `notes` are paragraphs after the table.
    """

    heading: str
    model: type[BaseModel]
    example: str
    notes: str = ""


SECTIONS = (
    Section(
        heading="## Top-level keys",
        model=MatrixFile,
        example=f'paths = ["src"]\n\n{TORCH_EXAMPLE}\n{ENCODING_EXAMPLE}',
    ),
    Section(
        heading="## `[[torch]]`",
        model=TorchRow,
        notes=CELLS,
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
        heading="## `[index.NAME]`",
        model=IndexRow,
        notes=INDEXES,
        example="""\
[index.nightly_cu130]
url = "https://wheels.example.org/nightly/cu130"
local = "cu130"

[[torch]]
release = "2.16.0.dev20261120"
source = "nightly_cu130"
python = ["3.11", "3.14t"]
profiles = "nightly"
""",
    ),
    Section(
        heading="## `[interpreter.NAME]`",
        model=InterpreterRow,
        notes=EXISTING,
        example="""\
[interpreter.workstation]
program = "/opt/torch/bin/python"

[[torch]]
release = "2.9.1"
source = "workstation"
python = "3.11"
profiles = "workstation"
""",
    ),
    Section(
        heading="## `[container.NAME]`",
        model=ContainerRow,
        notes=EXISTING,
        example="""\
[container.runtime]
image = "pytorch/pytorch:2.9.1-cuda12.8-cudnn9-runtime"
shm_size = "8g"

[[torch]]
release = "2.9.1"
source = "runtime"
python = "3.11"
profiles = "containers"
""",
    ),
    Section(
        heading="## `[policy]`",
        model=PolicyRow,
        notes=POLICY,
        example=f"""\
[policy]
max_age_days = 30
candidate_max_age_days = 14
nightly_max_age_days = 3

{TORCH_EXAMPLE}""",
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
why = "the wheel does not exist"
""",
    ),
    Section(
        heading="## `[[encoding]]`",
        model=EncodingRow,
        notes=ARGUMENTS,
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
        heading="### `kinds`",
        model=KindRow,
        example="""\
[[encoding]]
name = "device-argument"
target = "attention.sinusoidal:Sinusoidal"
arguments = { d_model = 16, device = "cpu" }
input = { shape = [10, 2, 16], layout = ["seq", "batch", "feature"] }

[[encoding.kinds]]
probe = "device.built-in-context"
kind = "observation"
why = "its constructor takes the device, and goes before the context on purpose"
""",
    ),
    Section(
        heading="### `input`",
        model=InputRow,
        notes=VALUES,
        example="""\
[[encoding]]
name = "angles"
target = "attention.rotary:Angles"
input = [
    { shape = [2, 10, 16], layout = ["batch", "seq", "feature"] },
    { name = "position_ids", shape = [2, 10], layout = ["batch", "seq"], values = "positions" },
]

[[encoding]]
name = "layer"
target = "attention.layer:Layer"
arguments = { dim = 16, norm = { object = "torch.nn:LayerNorm" }, dtype = { none = true } }
input = [
    { shape = [2, 10, 16], layout = ["batch", "seq", "feature"] },
    { name = "position_embeddings", tuple = [
        { shape = [10, 8], layout = ["seq", "other"] },
        { shape = [10, 8], layout = ["seq", "other"] },
    ] },
    { name = "mask", shape = [2, 10, 10], layout = ["batch", "seq", "seq"], values = "mask" },
    { name = "reduction", value = "mean" },
]

[[encoding]]
name = "tokens"
target = "attention.tokens:Tokens"
arguments = { vocabulary = 1000 }
input = { shape = [2, 10], layout = ["batch", "seq"], values = "tokens", below = 1000, padding = 1 }
output = { shape = [2, 10, 16], layout = ["batch", "seq", "other"] }

[[encoding]]
name = "unpadded"
target = "attention.unpadded:Unpadded"
sizes = { batch = 2, seq = 8 }
input = [
    { shape = ["batch*seq", 16], layout = ["other", "feature"] },
    { shape = "batch+1", layout = "other", values = "starts", dtype = "int32" },
    { values = "length" },
]
""",
    ),
    Section(
        heading="### `output`",
        model=AxesRow,
        example="""\
[[encoding]]
name = "relative"
target = "attention.relative:Relative"
input = { shape = [2, 10, 16], layout = ["batch", "seq", "feature"] }
output = { shape = ["2*seq-1", 16], layout = ["other", "feature"] }

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
PLACES = {s.model.__name__: s.heading.strip("#`[] ").replace(".", "").lower() for s in SECTIONS}
"""The anchor of each model's section, by the name of the model."""

TYPES = {
    "string": "text",
    "integer": "whole number above 0",
    "number": "number above 0",
    "object": "table",
    "boolean": "true or false",
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
        """Describe the value, with its default if a user could write it."""
        inner = self.generate_inner(schema["schema"])
        default = simplify_default(schema.get("default"))
        return inner if default is None else {**inner, "default": default}


def main(arguments: Sequence[str] | None = None) -> int:
    """Write both files, or with `--check` compare them, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, exit with 1 on change")
    check = parser.parse_args(arguments).check
    old = {
        path: text
        for path, text in generate_files().items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    }
    for path, text in old.items():
        if check:
            sys.stderr.write(f"{path.name} is old: run `python tools/matrix_reference.py`\n")
        else:
            path.write_text(text, encoding="utf-8")
    return 1 if check and old else 0


def generate_files() -> dict[Path, str]:
    """Return the text of each file that this tool writes."""
    schema = json.dumps(make_schema(), indent=2, ensure_ascii=False) + "\n"
    return {SCHEMA: schema, PAGE: render_page()}


def make_schema() -> dict[str, Any]:
    """Return the JSON Schema of a whole file."""
    found = MatrixFile.model_json_schema(
        by_alias=True, ref_template="#/definitions/{model}", schema_generator=EditorSchema
    )
    definitions = found.pop("$defs")
    for model in (found, *definitions.values()):
        model.pop("title", None)  # the name of a class, which means nothing to a user
    head = {"$schema": EditorSchema.schema_dialect, "title": "matrix.toml"}
    return {**head, **found, "definitions": definitions}


def simplify_default(default: Any) -> Any:
    """Return a default as a user writes it in TOML, or None if it is empty."""
    if isinstance(default, tuple | list) and len(default) == 1:
        return default[0]
    return default or None


def render_page() -> str:
    """Return the Markdown page."""
    whole = make_schema()
    shapes = {**whole["definitions"], MatrixFile.__name__: whole}
    sections = [
        render_section(each, shapes[each.model.__name__]["properties"]) for each in SECTIONS
    ]
    return "\n".join((INTRODUCTION, *sections))


def render_section(section: Section, properties: Mapping[str, Any]) -> str:
    """Return one section: heading, meaning, table and example."""
    rows = [render_row(key, field, properties[key]) for key, field in list_keys(section.model)]
    lines = (
        *(section.heading, "", inspect.getdoc(section.model) or "", ""),
        *("| key | type | default | example | meaning |", "| --- | --- | --- | --- | --- |"),
        *(*rows, "", *filter(None, [section.notes]), "```toml", f"{section.example}```", ""),
    )
    return "\n".join(lines)


def list_keys(model: type[BaseModel]) -> Iterator[tuple[str, FieldInfo]]:
    """Yield the keys of a model as TOML spells them, each with its field."""
    for name, field in model.model_fields.items():
        yield field.alias or name, field


def render_row(key: str, field: FieldInfo, shape: Mapping[str, Any]) -> str:
    """Return the row of one key."""
    default = None if field.is_required() else simplify_default(field.default)
    words = (
        f"`{key}`",
        describe_type(shape),
        "required" if field.is_required() else "none" if default is None else format_code(default),
        f"`{key} = {format_toml(field.examples[0])}`" if field.examples else f"`[[{key}]]`",
        str(field.description),
    )
    return f"| {' | '.join(words)} |"


def describe_type(shape: Mapping[str, Any]) -> str:
    """Describe the type of a value, with a link if it is a table of its own."""
    match shape:
        case {"anyOf": [one, {"type": "array"}]}:
            return f"{describe_type(one)}, or a list"
        case {"anyOf": several}:
            return " or ".join(map(describe_type, several))
        case (
            {"$ref": reference}
            | {"items": {"$ref": reference}}
            | {"additionalProperties": {"$ref": reference}}
        ):
            return describe_tables(shape.get("type", ""), reference)
        case {"patternProperties": tables}:
            (named,) = tables.values()
            return describe_tables("object", named["$ref"])
        case {"enum": words}:
            return f"one of {', '.join(map(format_code, words))}"
    return "whole number" if shape.get("minimum") == 0 else TYPES[shape["type"]]


def describe_tables(kind: str, reference: str) -> str:
    """Describe a table, or an array or an object of tables, with a link to its section."""
    if reference.endswith("/JsonValue"):
        return TYPES["object"] if kind == "object" else "any value"
    words = {"array": "rows", "object": "table of tables"}.get(kind, "table")
    return f"[{words}](#{find_anchor(reference)})"


def find_anchor(reference: str) -> str:
    """Return the anchor of the section that a `reference` of the schema leads to."""
    return PLACES[reference.rpartition("/")[2]]


def format_code(value: Any) -> str:
    """Return a value as TOML in a code span."""
    return f"`{format_toml(value)}`"


def format_toml(value: Any) -> str:
    """Return a value as TOML writes it in one line."""
    match value:
        case dict():
            pairs = ", ".join(f"{key} = {format_toml(inner)}" for key, inner in value.items())
            return f"{{ {pairs} }}"
        case list() | tuple():
            return f"[{', '.join(map(format_toml, value))}]"
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main())
