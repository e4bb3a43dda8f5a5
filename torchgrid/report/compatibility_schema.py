"""The models of `compatibility.json`, from which its JSON Schema is generated.

The file answers questions without a matrix and without a checkout. Lists of distinct values come
first, and everything else refers to them by index, from 0.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, JsonValue, NonNegativeInt, model_validator

from torchgrid.contract import Kind, Verdict
from torchgrid.model.themes import ThemeWord

VERSION: Literal[1] = 1
"""The version of the format. A reader refuses any other."""

ADDRESS = (
    "https://raw.githubusercontent.com/torchgrid/torchgrid/main/docs/compatibility.schema.json"
)

Text = Annotated[str, Field(min_length=1)]


class Model(BaseModel):
    """An object of the file."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _reason_unless(field: str, words: tuple[str, ...]) -> dict[str, Any]:
    """Return what JSON Schema says where a reason is required unless `field` is one of `words`."""
    return {
        "if": {"properties": {field: {"enum": list(words)}}, "required": [field]},
        "else": {"properties": {"reason": {"type": "string"}}, "required": ["reason"]},
    }


class Reasoned(Model):
    """An object that needs a reason unless its word is harmless."""

    word_field: ClassVar[str]
    harmless: ClassVar[tuple[str, ...]]

    reason: Text | None = None

    @model_validator(mode="after")
    def _require_reason(self) -> Self:
        word = str(getattr(self, self.word_field))
        if word not in self.harmless and self.reason is None:
            raise ValueError(f"{word} without a reason")
        return self


_HARMLESS_WORDS = (ThemeWord.WORKS.value, ThemeWord.UNKNOWN.value)


class Release(Model):
    """A release of torch that exists; `date` is the day on which its wheels appeared."""

    name: Text
    date: Text | None = None


class Stop(Model):
    """The stop of a cell before its probes, with the reason, such as a missing wheel."""

    stage: Text
    reason: Text
    detail: str = ""


class CellFacts(Model):
    """A cell: a release from one source on one Python, on one kind of machine.

    `requires` are the packages of the encodings that it was made for, `extras` all packages beside
    torch in its name. `probes` are globs over the probes that it runs. `date` is the day of its
    last run. `facts` are the parts of its attestation that a compatibility question is about.
    """

    name: Text
    release: Text
    channel: Literal["release", "candidate", "nightly"]
    variant: str
    extras: tuple[Text, ...] = ()
    requires: tuple[Text, ...] = ()
    probes: tuple[Text, ...] = ("*",)
    platform: str = ""
    accelerator: str | None = None
    date: str | None = None
    is_finished: bool
    stopped: Stop | None = None
    facts: dict[str, JsonValue] = {}


class ThemeFigures(Reasoned):
    """The word of a theme in a cell, its cause, and the numbers of requirements behind it."""

    model_config = ConfigDict(json_schema_extra=_reason_unless("word", _HARMLESS_WORDS))
    word_field = "word"
    harmless = _HARMLESS_WORDS

    word: ThemeWord
    mends: Text | None = None
    upstream: Text | None = None
    passed: NonNegativeInt = 0
    failed: NonNegativeInt = 0
    blocked: NonNegativeInt = 0
    unknown: NonNegativeInt = 0


class Range(Reasoned):
    """Releases in a row with one word and one cause.

    `tested` ran. `not_tested` exist between the first and the last, and did not run. `themes` have
    the word, and `theme` is the first of them, whose reason it is. `mends` is what a cell needs
    beside torch, and `mended_in` are cells with more packages that work.
    """

    model_config = ConfigDict(
        json_schema_extra=_reason_unless("status", _HARMLESS_WORDS), from_attributes=True
    )
    word_field = "status"
    harmless = _HARMLESS_WORDS

    first: Text
    last: Text
    tested: Annotated[tuple[Text, ...], Field(min_length=1)]
    not_tested: tuple[Text, ...] = ()
    status: ThemeWord
    theme: str | None = None
    themes: tuple[Text, ...] = ()
    mends: Text | None = None
    mended_in: tuple[Text, ...] = ()
    upstream: Text | None = None


class StatementFacts(Model):
    """The statement about an encoding on one kind of machine, with its sentence and specifier."""

    model_config = ConfigDict(from_attributes=True)

    themes: tuple[Text, ...]
    variant: str | None = None
    platform: str = ""
    accelerator: str | None = None
    status: ThemeWord
    ranges: tuple[Range, ...] = ()
    newest_tested: str | None = None
    seen: str | None = None
    sentence: Text
    specifier: Text | None = None


class EncodingFacts(Model):
    """An encoding: what it promises, its words in each cell, and its statements.

    `require` are the themes of its statements, all of them if the row names none. `cells` are
    indexes of `Document.cells`. `words` has for each theme an index of `Document.figures` for each
    of these cells, or null where the theme has no outcome.
    """

    name: Text
    require: tuple[Text, ...] = ()
    cells: tuple[NonNegativeInt, ...] = ()
    words: dict[str, tuple[NonNegativeInt | None, ...]] = {}
    statements: Annotated[tuple[StatementFacts, ...], Field(min_length=1)]


class ResultFacts(Reasoned):
    """One verdict with its cause; many outcomes share it.

    `is_flaky` says that attempts disagreed.
    """

    model_config = ConfigDict(json_schema_extra=_reason_unless("verdict", (Verdict.PASS.value,)))
    word_field = "verdict"
    harmless = (Verdict.PASS.value,)

    verdict: Verdict
    kind: Kind = Kind.REQUIREMENT
    detail: str | None = None
    mends: Text | None = None
    is_flaky: bool = False


class TaskFacts(Model):
    """A probe of an encoding on a device; the encoding `-` is the cell itself."""

    encoding: Text
    probe: Text
    device: Text


class Outcomes(Model):
    """All outcomes as columns of one length: the indexes of cell, task and result."""

    cell: tuple[NonNegativeInt, ...] = ()
    task: tuple[NonNegativeInt, ...] = ()
    result: tuple[NonNegativeInt, ...] = ()

    @model_validator(mode="after")
    def _check_lengths(self) -> Self:
        if not len(self.cell) == len(self.task) == len(self.result):
            raise ValueError("columns of different lengths")
        return self


class Document(Model):
    """The whole file. `checked` is the day on which the list of releases was made."""

    format: Literal[1]
    checked: Text
    releases: tuple[Release, ...]
    cells: tuple[CellFacts, ...] = ()
    encodings: tuple[EncodingFacts, ...] = ()
    figures: tuple[ThemeFigures, ...] = ()
    tasks: tuple[TaskFacts, ...] = ()
    results: tuple[ResultFacts, ...] = ()
    outcomes: Outcomes = Outcomes()

    @model_validator(mode="after")
    def _check_indexes(self) -> Self:
        """Refuse an index that leads nowhere: it would be an error far from here."""
        lists = {"cell": self.cells, "task": self.tasks, "result": self.results}
        for name, values in lists.items():
            if max(getattr(self.outcomes, name), default=-1) >= len(values):
                raise ValueError(f"outcomes.{name} refers to an entry that does not exist")
        for encoding in self.encodings:
            used = [n for column in encoding.words.values() for n in column if n is not None]
            lengths = {len(column) for column in encoding.words.values()}
            if (
                lengths - {len(encoding.cells)}
                or max(encoding.cells, default=-1) >= len(self.cells)
                or max(used, default=-1) >= len(self.figures)
            ):
                raise ValueError(f"the words of {encoding.name} refer to what does not exist")
        return self


def make_schema() -> dict[str, Any]:
    """Return the JSON Schema of the file (draft 2020-12)."""
    found = Document.model_json_schema(by_alias=True)
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ADDRESS,
        "title": "compatibility.json of torchgrid",
    }
    return {**found, **head}
