"""The result of an examination of a module: its row, the words about it, or an error."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from torchgrid.config.spelling import suggest
from torchgrid.contract import Unbuilt, Verdict
from torchgrid.model.errors import ConfigurationError
from torchgrid.worker.journal import Event

Row = dict[str, Any]
Facts = Mapping[str, Any]

_BY_CLASS = "or describe it with an Encoding class (see docs/bring-your-own.md)"

_TRAITS = {
    "with_grad": (False, "a call works only without gradients"),
    "without_grad": (False, "a call works only with gradients"),
    "advances": (True, "each call changes what the next one returns"),
    "draws": (True, "a call draws random numbers in evaluation mode"),
    "lazy": (True, "the first call makes its weights"),
}
"""The traits that are not usual, with the value that is not, in words."""


def read_call(target: str, event: Event | None, given: Sequence[str]) -> Facts:
    """Return what the call of a module has shown; raises ConfigurationError if there was none.

    `given` are the requirements that the cell holds.
    """
    if event is None:
        raise ConfigurationError(f"{target}: the examination has no result; run it again")
    facts: Facts = event["metrics"]
    reason, detail = event.get("reason"), event.get("detail") or ""
    if event["verdict"] == Verdict.PASS:
        if "problem" in facts:
            raise ConfigurationError(_describe_problem(target, facts))
        return facts
    if event["verdict"] == Verdict.NOT_TESTED and reason == Unbuilt.REQUIREMENT:
        raise ConfigurationError(_describe_missing_package(target, detail, given))
    if event["verdict"] == Verdict.FAIL:
        problem = f"{target} cannot be imported: {reason}: {detail}"
        raise ConfigurationError(f"{problem}; correct the target, or add --requires PACKAGE")
    words = ": ".join(filter(None, (event["verdict"], reason, detail)))
    raise ConfigurationError(
        f"{target} could not be examined: {words}; name its input with --input, {_BY_CLASS}"
    )


def _describe_problem(target: str, facts: Facts) -> str:
    """Return why the module could not be called, and the next step."""
    if facts["problem"] == "arguments":
        return "; ".join(_describe_arguments(target, facts))
    if facts["problem"] == "construction":
        return f"{target} cannot be built: {facts['error']}; correct --arguments"
    tries = "".join(f"\n  {line}" for line in map(_shorten, facts["errors"]))
    return (
        f"{target}: no input works of {facts['tried']} that were tried; its call takes "
        f"{facts['parameters']}{tries}\n"
        f"name its input, such as --input 2,10,64 or --input 2,10:tokens=1000, {_BY_CLASS}"
    )


def _describe_missing_package(target: str, detail: str, given: Sequence[str]) -> str:
    found = re.search(r"No module named '([^'.]+)", detail)
    package = found[1] if found else target.partition(":")[0].partition(".")[0]
    step = f"add --requires {package} (or the name of the package that has it)"
    if given:
        step = f"{', '.join(given)} does not bring it: {step}"
    if package == target.partition(":")[0].partition(".")[0]:
        step += f", or put {package}.py beside matrix.toml"
    return f"{target}: no module named {package!r}; {step}"


def _describe_arguments(target: str, facts: Facts) -> Iterator[str]:
    """Yield what is wrong with the arguments of a target, and the next step."""
    names = [text.partition(":")[0].partition("=")[0].strip() for text in facts["known"]]
    for name in facts["unknown"]:
        hint = suggest(name, names) or f"it takes {', '.join(facts['known']) or 'none'}"
        yield f"{target} has no argument {name!r}; {hint}"
    if facts["missing"]:
        words = [text.partition(":")[0].strip() for text in facts["missing"]]
        typed = " ".join(f"{name}=VALUE" for name in words)
        yield f"{target} needs {', '.join(facts['missing'])}; add --arguments {typed}"


def _shorten(text: str) -> str:
    first = text.strip().partition("\n")[0]
    return first if len(first) <= 200 else f"{first[:197]}..."  # noqa: PLR2004


def shape_row(facts: Facts) -> Row:
    """Return the input and the output of a row; the output is left out if it is the usual one."""
    if facts.get("is_encoding"):
        return {}
    inputs, outputs = facts["inputs"], facts["outputs"]
    row: Row = {"sizes": facts["sizes"]} if facts["sizes"] else {}
    row["input"] = inputs[0] if len(inputs) == 1 else inputs
    # By default there is one output, and it is like the first input.
    is_usual = (
        bool(inputs)
        and len(outputs) == 1
        and "shape" in inputs[0]
        and inputs[0].get("values", "normal") in ("normal", "positions")
        and all(inputs[0][key] == outputs[0][key] for key in ("shape", "layout"))
    )
    if not is_usual:
        row["output"] = outputs[0] if len(outputs) == 1 else outputs
    return row


def choose_table(found: Mapping[str, Event]) -> Row:
    """Return the table and the longest sequence of a row, if they are known."""
    row: Row = {}
    tables = _read_facts(found, "add.table").get("tables")
    if tables:
        row["table"] = tables[0]
    longest = _read_facts(found, "add.longest").get("longest")
    if longest:
        row["max_length"] = longest
    return row


def _read_facts(found: Mapping[str, Event], probe: str) -> Facts:
    event = found.get(probe)
    return event["metrics"] if event is not None and event["verdict"] == Verdict.PASS else {}


def list_comments(torch: str, call: Facts, found: Mapping[str, Event]) -> list[str]:
    """Return the comment above a row: where it is from, and what could not be learned."""
    unknown = [*call.get("unknown", ())]
    names = {"add.table": "the table of positions", "add.longest": "the longest sequence"}
    for probe, words in names.items():
        event = found.get(probe)
        if event is not None and event["verdict"] != Verdict.PASS:
            unknown.append(f"{words}: {event['verdict']}: {event.get('reason')}")
    tables = _read_facts(found, "add.table").get("tables") or ()
    if len(tables) > 1:
        unknown.append(f"which table is meant: {', '.join(tables[1:])} would do as well")
    lines = [f"Written by `torchgrid add` after calls on torch {torch}."]
    if unknown:
        lines += ["Not learned, so check it:", *(f"- {line}" for line in unknown)]
    return lines


def describe_findings(call: Facts, found: Mapping[str, Event]) -> Iterator[str]:
    """Yield the lines about what calls have shown that the row does not say."""
    if call.get("is_encoding"):
        yield "an Encoding class, which describes its input itself"
        return
    growing = ", ".join(
        name if step == 1 else f"{name} in steps of {step}"
        for name, step in call["growing"].items()
    )
    yield f"axes that can have other sizes: {growing or 'none'}"
    returned = zip(call["paths"], call["dtypes"], call["outputs"], strict=True)
    for number, (path, dtype, output) in enumerate(returned):
        axes = ", ".join(
            f"{axis} {size}" if axis != "other" else str(size)
            for axis, size in zip(output["layout"], output["shape"], strict=True)
        )
        yield f"output {number}{f' ({path})' if path else ''}: {dtype}, [{axes}]"
    length = _read_facts(found, "add.longest")
    if length.get("longest"):
        refusal = f"{length['tried']} gives {_shorten(length['end'])}"
        yield f"longest sequence: {length['longest']}; {refusal}"
    elif length.get("tried"):
        end = f"; beyond it, {length['end']}" if length["end"] else ""
        yield f"no length is refused up to {length['tried']}{end}"
    traits = _read_facts(found, "add.traits")
    for name, (unusual, words) in _TRAITS.items():
        if traits.get(name) is unusual:
            yield words
