"""Claims as data, and the rule that turns evidence for and against their parts into a verdict."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fnmatch import fnmatchcase
from functools import cached_property
from importlib.resources import files
from typing import Any, ClassVar

from packaging.version import InvalidVersion, Version
from pydantic import ConfigDict, TypeAdapter

from torchgrid.contract import Verdict
from torchgrid.model.cell import split_id
from torchgrid.model.expectation import match_any
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.verdict import SILENT
from torchgrid.report.release_facts import read_known_releases

EVERYTHING = ("*",)

# A misspelt key would otherwise leave out a condition.
_STRICT = ConfigDict(extra="forbid")


class ClaimWord(StrEnum):
    """The verdicts on a claim, or on a part of it."""

    HOLDS = "holds"
    HOLDS_IN_PART = "holds only in part"
    DOES_NOT_HOLD = "does not hold"
    NOT_TESTABLE = "not testable here"
    NO_EVIDENCE = "no evidence here"


WORST_FIRST = (
    ClaimWord.DOES_NOT_HOLD,
    ClaimWord.NOT_TESTABLE,
    ClaimWord.NO_EVIDENCE,
    ClaimWord.HOLDS_IN_PART,
    ClaimWord.HOLDS,
)
"""The rule for the parts of a claim together: the first of these words that a part has."""


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """The conditions that an outcome meets if a part of a claim holds; each one given counts.

    `verdict` are words, `detail` and `value` globs. Outcomes without the `metric` say nothing.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    verdict: tuple[str, ...] = ()
    detail: str | None = None
    metric: str | None = None
    value: str | None = None
    at_least: float | None = None
    at_most: float | None = None


@dataclass(frozen=True, kw_only=True)
class Part:
    """One statement of a claim, what is evidence about it, and what agrees with it.

    It selects the outcomes of `probe`, the `attested` fact of cells, or the `fact` of that name.
    `encoding`, `device` and `cells` are globs, `since` and `before` releases of torch. `when`
    tells which facts a cell must have, or not have. `needs` is what evidence would take. With
    `once`, a single outcome that agrees is enough. With `blocked`, a blocked outcome is evidence
    against the part.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    says: str
    encoding: tuple[str, ...] = EVERYTHING
    probe: tuple[str, ...] = ()
    device: tuple[str, ...] = EVERYTHING
    cells: tuple[str, ...] = EVERYTHING
    since: str | None = None
    before: str | None = None
    attested: str | None = None
    when: Mapping[str, bool] = field(default_factory=dict)
    fact: str | None = None
    agrees: Agreement = Agreement()
    once: bool = False
    blocked: bool = False
    needs: str | None = None


@dataclass(frozen=True, kw_only=True)
class Fact:
    """Something that no record tells, and where it is written."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    name: str
    value: str | float | tuple[str, ...]
    source: str


@dataclass(frozen=True, kw_only=True)
class Claim:
    """A claim in our words, with the parts that have to hold for it to hold."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    id: str
    text: str
    part: tuple[Part, ...]


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """All claims, and the facts that they rest on."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    claim: tuple[Claim, ...]
    fact: tuple[Fact, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """One thing that agrees with a part, or does not; `cell` is None for a fact."""

    agrees: bool
    words: str
    cell: str | None = None
    encoding: str | None = None
    probe: str | None = None


def read_ledger() -> Ledger:
    """Read the claims of the article from the package's own file, and the days of releases."""
    text = (files("torchgrid.report") / "facts" / "claims.toml").read_text(encoding="utf-8")
    ledger = parse_ledger(text)
    days = (
        Fact(name=f"torch-{release}-date", value=day, source="releases.toml, from PyPI")
        for release, day in read_known_releases().dates.items()
    )
    return replace(ledger, fact=(*ledger.fact, *days))


def parse_ledger(text: str) -> Ledger:
    """Parse claims and facts; raises pydantic's ValidationError for a wrong key or type."""
    return TypeAdapter(Ledger).validate_python(tomllib.loads(text))


def judge_part(part: Part, evidence: Sequence[Evidence]) -> ClaimWord:
    """Judge a part by the evidence for and against it; without evidence it never holds."""
    agreeing = sum(each.agrees for each in evidence)
    if not evidence:
        return ClaimWord.NO_EVIDENCE if part.needs is None else ClaimWord.NOT_TESTABLE
    if agreeing == len(evidence) or (part.once and agreeing):
        return ClaimWord.HOLDS
    return ClaimWord.HOLDS_IN_PART if agreeing else ClaimWord.DOES_NOT_HOLD


def judge_claim(words: Iterable[ClaimWord]) -> ClaimWord:
    """Judge a claim by the words of its parts."""
    found = set(words)
    return next((word for word in WORST_FIRST if word in found), ClaimWord.NO_EVIDENCE)


@dataclass(frozen=True)
class Base:
    """The records and the facts in which evidence is looked for."""

    records: Sequence[Record]
    facts: Mapping[str, Fact] = field(default_factory=dict)

    @cached_property
    def by_probe(self) -> Mapping[str, Sequence[Outcome]]:
        """The outcomes of cells that did not stop, by probe, in the order of the records."""
        found: dict[str, list[Outcome]] = {}
        tested = (record for record in self.records if record.stopped is None)
        for outcome in (outcome for record in tested for outcome in record.outcomes):
            found.setdefault(outcome.probe, []).append(outcome)
        return found


def find_evidence(part: Part, base: Base) -> tuple[Evidence, ...]:
    """Find what agrees with a part and what does not, in the order of the records."""
    if part.fact is not None:
        fact = base.facts.get(part.fact)
        if fact is None:
            return ()
        values = fact.value if isinstance(fact.value, tuple) else (fact.value,)
        words = ", ".join(f"{each:g}" if isinstance(each, float) else each for each in values)
        agrees = any(_matches(part.agrees, value) for value in values)
        return (Evidence(agrees=agrees, words=f"{words}: {fact.source}"),)
    meant = [record for record in base.records if _is_meant(part, record)]
    if part.attested is not None:
        return tuple(_judge_cells(part, meant))
    cells = {record.cell for record in meant}
    probes = (name for name in base.by_probe if match_any(part.probe, name))
    outcomes = (outcome for name in probes for outcome in base.by_probe[name])
    found = (
        _judge_outcome(part, outcome)
        for outcome in outcomes
        if outcome.cell in cells
        and match_any(part.encoding, outcome.encoding)
        and match_any(part.device, outcome.device)
    )
    return tuple(each for each in found if each is not None)


def _is_meant(part: Part, record: Record) -> bool:
    if not match_any(part.cells, record.cell):
        return False
    try:
        release = Version(split_id(record.cell).release)
    except InvalidVersion:
        return part.since is None and part.before is None
    return not (
        (part.since is not None and release < Version(part.since))
        or (part.before is not None and release >= Version(part.before))
    )


def _judge_outcome(part: Part, outcome: Outcome) -> Evidence | None:
    """Judge one outcome; None if it is not evidence."""
    rule = part.agrees
    is_block = part.blocked and outcome.verdict is Verdict.BLOCKED
    if outcome.verdict in SILENT and not is_block:
        return None
    words = f"{outcome.verdict} ({outcome.reason})" if outcome.reason else str(outcome.verdict)
    agrees = not is_block
    if rule.verdict:
        agrees = agrees and outcome.verdict in rule.verdict
    if rule.detail is not None:
        agrees = agrees and fnmatchcase(outcome.detail or "", rule.detail)
    if rule.metric is not None:
        number = outcome.metrics.get(rule.metric)
        if not isinstance(number, int | float):
            return None
        agrees = agrees and _is_within(rule, number)
        words = f"{rule.metric} = {number:.3g}"
    return Evidence(
        agrees=agrees,
        words=words,
        cell=outcome.cell,
        encoding=outcome.encoding,
        probe=outcome.probe,
    )


def _judge_cells(part: Part, records: Iterable[Record]) -> Iterator[Evidence]:
    """Yield what each cell says of the fact that a part names; a stop is evidence against it."""
    for record in records:
        attested = record.attestation or {}
        if record.stopped is not None and not part.when:
            yield Evidence(agrees=False, words=record.stopped.reason, cell=record.cell)
        elif attested and all(bool(attested.get(n)) == want for n, want in part.when.items()):
            found = attested.get(part.attested or "")
            words = "none" if found is None else str(found)
            yield Evidence(agrees=_matches(part.agrees, found), words=words, cell=record.cell)


def _matches(rule: Agreement, value: Any) -> bool:
    if rule.value is not None:
        return value is not None and fnmatchcase(str(value), rule.value)
    return isinstance(value, int | float) and _is_within(rule, value)


def _is_within(rule: Agreement, number: float) -> bool:
    return (rule.at_least is None or number >= rule.at_least) and (
        rule.at_most is None or number <= rule.at_most
    )
