"""The types of the keys of matrix.toml, where one value stands for a list of one."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, TypeVar
from urllib.parse import urlsplit

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    PlainValidator,
    WithJsonSchema,
)
from pydantic_core import CoreSchema

from torchgrid import sizes

AXES = ("batch", "seq", "feature", "heads", "height", "width")
OTHER = "other"

CLASS_HINT = (
    "describe the module with a torchgrid Encoding class "
    "(https://github.com/torchgrid/torchgrid/blob/main/docs/bring-your-own.md)"
)
"""The end of every message about something that a row cannot say."""

VARIANT = r"cpu|xpu|cu[0-9]{2,3}|rocm[0-9]+(\.[0-9]+){1,2}"
"""The variants of PyTorch's own index, as uv spells them."""

_RELEASE = r"^[0-9]+\.[0-9]+\.[0-9]+((a|b|rc)[0-9]+)?(\.post[0-9]+)?(\.dev[0-9]+)?(\+[a-z0-9.]+)?$"
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Row(BaseModel):
    """A table of matrix.toml."""

    # Strict: otherwise pydantic would take the text "3" for the number 3.
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, populate_by_name=False)


class PlacedError(ValueError):
    """A violation inside the value that a check got: `loc` is where, below that value."""

    def __init__(self, message: str, *loc: str | int) -> None:
        super().__init__(message)
        self.loc = loc


def offer_class(problem: str) -> str:
    """Return a problem that ends with the class that can say what a row cannot."""
    if problem.endswith("?"):
        return f"{problem} Or {CLASS_HINT}"
    return f"{problem}, or {CLASS_HINT}"


class _OneOrSeveral:
    """The JSON Schema of a list of which one value is written without brackets."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        several = handler(schema)
        # pydantic does not see the tuple behind its validator: it writes the length of a text.
        if "minLength" in several:
            several["minItems"] = several.pop("minLength")
        return {"anyOf": [several["items"], several]}


def _check_requirement(text: str) -> str:
    """Return `text`; raises ValueError if it is not a requirement, or names no package."""
    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        raise ValueError(
            f"{text!r} is not a requirement; write one such as 'setuptools<81'"
        ) from None
    if requirement.url is not None:
        raise ValueError(
            f"{text!r} names a file or an address; "
            "name a package of the index, such as 'setuptools<81'"
        )
    return text


def _refuse_duplicates(requirements: tuple[str, ...]) -> tuple[str, ...]:
    """Return the requirements; raises ValueError if two of them are for one package."""
    names = [canonicalize_name(Requirement(text).name) for text in requirements]
    for number, name in enumerate(names):
        if name in names[:number]:
            raise ValueError(
                f"{name!r} is listed twice; write one requirement such as 'setuptools>=70,<81'"
            )
    return requirements


def _check_size(size: Any) -> sizes.Size:
    """Return a number above zero or an expression; raises ValueError for anything else."""
    if isinstance(size, str):
        try:
            sizes.list_axes(size)
        except sizes.SizeError as error:
            raise ValueError(offer_class(str(error))) from None
        return size
    if type(size) is not int:
        problem = f"expected a whole number or an expression such as {sizes.EXAMPLE}, not {size!r}"
        raise ValueError(offer_class(problem))
    if size < 1:
        raise ValueError(f"must be above zero, not {size}")
    return size


def _refuse(pattern: str, problem: str) -> BeforeValidator:
    """Make the validator that refuses texts of a pattern.

    In `problem`, `{0!r}` stands for the text, and `{1!r}` for the first group of the pattern.
    """

    def check(value: Any) -> Any:
        found = re.fullmatch(pattern, value) if isinstance(value, str) else None
        if found is not None:
            raise ValueError(problem.format(value, *found.groups()))
        return value

    return BeforeValidator(check)


def _check_address(address: str) -> str:
    """Return the address of an index; raises ValueError for one that is not safe to use."""
    parts = urlsplit(address)
    if parts.username or parts.password:
        raise ValueError("holds a user or a password; keep those in the settings of uv")
    is_local = parts.scheme == "http" and parts.hostname in _LOOPBACK
    if (
        (parts.scheme != "https" and not is_local)
        or not parts.hostname
        or re.search(r"\s", address)
    ):
        raise ValueError(f"{address!r} is not an address of an index; write one with https")
    return address


Item = TypeVar("Item")
# Makes a tuple of a list. Any other value becomes a tuple of one.
PerhapsSeveral = BeforeValidator(
    lambda value: tuple(value) if isinstance(value, list) else (value,)
)
Several = Annotated[tuple[Item, ...], PerhapsSeveral, _OneOrSeveral()]
# The length is a field after the tuple. If the tuple had it, pydantic would report a wrong item
# twice: as wrong, and as missing from the tuple.
AtLeastOne = Annotated[tuple[Item, ...], PerhapsSeveral, Field(min_length=1), _OneOrSeveral()]

Dtype = Literal["bool", "int32", "int64", "bfloat16", "float16", "float32", "float64", "complex64"]
Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]
Target = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_.]*:[A-Za-z_][A-Za-z0-9_.]*$")]
# Neither `-` nor `@`: the name is a part of a cell's name.
IndexName = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9._]*$")]
# The grammar of the engines is stricter. What matters here is that no name looks like an option.
ImageName = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$")]
Address = Annotated[str, AfterValidator(_check_address)]
MemorySize = Annotated[str, Field(pattern=r"^[1-9][0-9]*[bkmg]$")]
LocalPart = Annotated[str, Field(pattern=r"^[a-z0-9]+(\.[a-z0-9]+)*$")]
Identifier = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]
NonEmptyText = Annotated[str, Field(min_length=1)]
# A thread on GitHub; without an owner, the repository is its own owner's: pytorch/pytorch.
Thread = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)?#[1-9][0-9]*$")]
# A model refuses an unknown axis and suggests the nearest. An editor needs the list of axes.
Axis = Annotated[NonEmptyText, Field(json_schema_extra={"enum": [*AXES]})]
AxisOrOther = Annotated[NonEmptyText, Field(json_schema_extra={"enum": [*AXES, OTHER]})]
Size = Annotated[
    Any,
    PlainValidator(_check_size),
    WithJsonSchema(
        {"anyOf": [{"type": "integer", "exclusiveMinimum": 0}, {"type": "string", "minLength": 1}]}
    ),
]

Releases = Annotated[
    AtLeastOne[
        Annotated[
            str,
            Field(pattern=_RELEASE),
            _refuse(
                "nightly|latest",
                "{0!r} is another version each day; write the version of a day such as "
                "'2.16.0.dev20261120'",
            ),
        ]
    ],
    Field(examples=[["2.9.1", "2.6.0"], "2.16.0rc1"]),
]
Sources = Annotated[
    AtLeastOne[
        Annotated[
            str,
            Field(pattern=r"^[A-Za-z][A-Za-z0-9._]*$"),
            # The path of an index needs a name.
            _refuse(
                r"(nightly|test)-.*|.*[:/].*",
                "{0!r} is not the name of a source; name the address below [index.NAME], the "
                "program below [interpreter.NAME] or the image below [container.NAME], and write "
                "the name here",
            ),
        ]
    ],
    Field(examples=[["cpu", "cu126"], "pypi"]),
]
Pythons = Annotated[
    AtLeastOne[
        Annotated[
            str,
            Field(pattern=r"^3\.([89]|[1-9][0-9]+)t?$"),
            _refuse(
                r"(3\.0*(?:[0-9]|1[0-2]))t",
                "{0!r} does not exist: Python has free-threaded builds from 3.13t on; write {1!r}",
            ),
        ]
    ],
    Field(examples=["3.11", ["3.10", "3.14t"]]),
]
Profiles = Annotated[Several[Name], Field(examples=[["default", "nightly"], "default"])]
ProbeGlobs = Annotated[
    AtLeastOne[NonEmptyText], Field(examples=["export.*", ["device.*", "dtype.*"]])
]
EncodingGlobs = Annotated[AtLeastOne[NonEmptyText], Field(examples=[["rope-*", "alibi"], "rope-*"])]
Requirements = Annotated[
    Several[Annotated[str, AfterValidator(_check_requirement)]],
    AfterValidator(_refuse_duplicates),
    Field(examples=[["setuptools<81", "numpy<2"], "setuptools"]),
]
