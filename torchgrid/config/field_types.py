"""The types of the keys of matrix.toml, where one value stands for a list of one."""

from __future__ import annotations

from typing import Annotated, Any, TypeVar

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name
from pydantic import AfterValidator, BeforeValidator, Field, GetJsonSchemaHandler
from pydantic_core import CoreSchema

AXES = ("batch", "seq", "feature", "heads", "height", "width")
OTHER = "other"


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


Item = TypeVar("Item")
# Makes a tuple of a list. Any other value becomes a tuple of one.
PerhapsSeveral = BeforeValidator(
    lambda value: tuple(value) if isinstance(value, list) else (value,)
)
Several = Annotated[tuple[Item, ...], PerhapsSeveral, _OneOrSeveral()]
# The length is a field after the tuple. If the tuple had it, pydantic would report a wrong item
# twice: as wrong, and as missing from the tuple.
AtLeastOne = Annotated[tuple[Item, ...], PerhapsSeveral, Field(min_length=1), _OneOrSeveral()]

Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]
Target = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_.]*:[A-Za-z_][A-Za-z0-9_.]*$")]
Identifier = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]
NonEmptyText = Annotated[str, Field(min_length=1)]
# A model refuses an unknown axis and suggests the nearest. An editor needs the list of axes.
Axis = Annotated[NonEmptyText, Field(json_schema_extra={"enum": [*AXES]})]
OutputAxis = Annotated[NonEmptyText, Field(json_schema_extra={"enum": [*AXES, OTHER]})]

Releases = Annotated[
    AtLeastOne[Annotated[str, Field(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+$")]],
    Field(examples=[["2.9.1", "2.6.0"], "2.9.1"]),
]
Sources = Annotated[
    AtLeastOne[Annotated[str, Field(pattern=r"^(pypi|cpu|cu[0-9]{2,3})$")]],
    Field(examples=[["cpu", "cu126"], "pypi"]),
]
Pythons = Annotated[
    AtLeastOne[Annotated[str, Field(pattern=r"^3\.([89]|[1-9][0-9]+)t?$")]],
    Field(examples=["3.11", ["3.10", "3.12"]]),
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
