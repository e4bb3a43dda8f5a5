"""The types of the keys of matrix.toml: the form of each text, and one value for a list of one."""

from __future__ import annotations

from typing import Annotated, Any, TypeVar

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import InvalidName, canonicalize_name
from pydantic import AfterValidator, BeforeValidator, Field, GetJsonSchemaHandler
from pydantic_core import CoreSchema

AXES = ("batch", "seq", "feature", "heads", "height", "width")
OTHER = "other"


def _several(value: object) -> object:
    """Turn a list into a tuple, and one value into a tuple of one."""
    return tuple(value) if isinstance(value, list) else (value,)


class _OneOrSeveral:
    """The JSON Schema of such a list: one value may stand in its place."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        several = handler(schema)
        # pydantic does not see the tuple behind its validator, and writes the length as a text's.
        if "minLength" in several:
            several["minItems"] = several.pop("minLength")
        return {"anyOf": [several["items"], several]}


def _requirement(text: str) -> str:
    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        raise ValueError(f"{text!r} is no requirement; write it as 'setuptools<81'") from None
    if requirement.url is not None:
        raise ValueError(
            f"{text!r} names a file or an address; name a package of the index, as 'setuptools<81'"
        )
    return text


def _package(text: str) -> str:
    try:
        return canonicalize_name(text, validate=True)
    except InvalidName:
        raise ValueError(f"{text!r} is no package's name; write it like 'flash-attn'") from None


def _each_once(requirements: tuple[str, ...]) -> tuple[str, ...]:
    names = [canonicalize_name(Requirement(text).name) for text in requirements]
    for number, name in enumerate(names):
        if name in names[:number]:
            raise ValueError(f"{name!r} is named twice; name it once, as 'setuptools>=70,<81'")
    return requirements


Item = TypeVar("Item")
PerhapsSeveral = BeforeValidator(_several)
Several = Annotated[tuple[Item, ...], PerhapsSeveral, _OneOrSeveral()]
# The length comes last: a tuple that counts on its own tells of a wrong item and a missing one.
AtLeastOne = Annotated[tuple[Item, ...], PerhapsSeveral, Field(min_length=1), _OneOrSeveral()]

Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]
Target = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_.]*:[A-Za-z_][A-Za-z0-9_.]*$")]
Identifier = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]
Word = Annotated[str, Field(min_length=1)]
Package = Annotated[str, AfterValidator(_package)]
# A model refuses an axis that is not there and names the nearest. An editor has to know the list.
Axis = Annotated[Word, Field(json_schema_extra={"enum": [*AXES]})]
OutputAxis = Annotated[Word, Field(json_schema_extra={"enum": [*AXES, OTHER]})]

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
ProbeGlobs = Annotated[AtLeastOne[Word], Field(examples=["export.*", ["device.*", "dtype.*"]])]
EncodingGlobs = Annotated[AtLeastOne[Word], Field(examples=[["rope-*", "alibi"], "rope-*"])]
Requirements = Annotated[
    Several[Annotated[str, AfterValidator(_requirement)]],
    AfterValidator(_each_once),
    Field(examples=[["setuptools<81", "numpy<2"], "setuptools"]),
]
