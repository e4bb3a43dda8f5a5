"""Probes that find the input and output of a module, its table and its longest sequence."""

from __future__ import annotations

import inspect
import itertools
import re
from dataclasses import replace
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

from torch import nn

from torchgrid.inside.api import Case, probe
from torchgrid.inside.arguments import OTHER
from torchgrid.inside.job import (
    ConstantSpec,
    EncodingSpec,
    InputSpec,
    StructureSpec,
    TensorSpec,
    Values,
)
from torchgrid.inside.result import describe_causes
from torchgrid.inside.rows import RowEncoding, import_target
from torchgrid.inside.toolkit import growth as growths
from torchgrid.inside.toolkit import guesses
from torchgrid.inside.toolkit.growth import Growth, explore_axes
from torchgrid.inside.toolkit.lookups import find_longest, find_tables
from torchgrid.inside.toolkit.naming import Evidence, name_axes
from torchgrid.inside.toolkit.size_fits import fit_size
from torchgrid.inside.toolkit.trials import Specs, Trials, list_leaves, map_specs

DEADLINE = 120.0
LONGEST, LONGEST_SECONDS = 16384, 20.0

# So many errors are shown where no input works.
ERRORS = 3


@probe("add.call", kind="requirement", builds=True, deadline=DEADLINE)
def learn_call(case: Case) -> Mapping[str, object]:
    """Find out what a module takes and returns, by building and calling it."""
    if not isinstance(case.encoding, RowEncoding):
        return {"is_encoding": True}
    try:
        return _learn_call(case.encoding._spec)
    except UnlearnedError as error:
        return error.facts


class UnlearnedError(Exception):
    """Nothing can be learned of a module; `facts` have the problem and what is known about it."""

    def __init__(self, problem: str, **facts: object) -> None:
        super().__init__(problem)
        self.facts: Mapping[str, object] = {"problem": problem, **facts}


def _learn_call(spec: EncodingSpec) -> Mapping[str, object]:
    require_arguments(spec)
    trials = Trials(spec, deadline=0.6 * DEADLINE)
    try:
        trials.build()
    except Exception as error:
        words = f"{type(error).__name__}: {describe_causes(error)}"
        raise UnlearnedError("construction", error=words) from error
    specs = find_input(trials, spec)
    growth = explore_axes(trials, specs)
    call = describe_call(trials, growth)
    usual = None if spec.inputs else swap_sizes(trials, growth, call["names"])
    return call if usual is None else describe_call(trials, usual)


def swap_sizes(trials: Trials, growth: Growth, names: Mapping[str, str]) -> Optional[Growth]:
    """Return guessed arguments with the usual sizes of batch and length, if they are swapped.

    A guess puts the batch first. Only the answer shows that the sequence is first.
    """
    labels = {name: label for label, name in names.items() if name in ("batch", "seq")}
    sizes = growth.sizes
    if len(labels) < len(("batch", "seq")) or sizes[labels["seq"]] != guesses.BATCH:
        return None
    wanted = {labels["seq"]: guesses.SEQ, labels["batch"]: guesses.BATCH}

    def resize(leaf: int, spec: TensorSpec) -> TensorSpec:
        here = [growth.labels[leaf, dim] for dim in range(len(spec.shape))]
        shape = tuple(wanted.get(label, size) for label, size in zip(here, spec.shape))
        return replace(spec, shape=shape)

    specs = map_specs(growth.specs, resize)
    usual = Growth(specs, growth.labels, growth.steps)
    return None if trials.attempt(usual.relabel()) is None else usual


@probe("add.table", kind="requirement", deadline=DEADLINE)
def learn_table(case: Case) -> Mapping[str, object]:
    """Find the tables of positions on which the answer of a module depends."""
    return {"tables": find_tables(case) if case.has_length else []}


@probe("add.longest", kind="requirement", deadline=DEADLINE)
def learn_longest(case: Case) -> Mapping[str, object]:
    """Find the longest sequence that a module takes."""
    if not case.has_length:
        return {"longest": None, "tried": 0, "end": ""}
    longest, tried, end = find_longest(case, LONGEST, LONGEST_SECONDS)
    return {"longest": longest, "tried": tried, "end": end}


@probe("add.traits", kind="requirement", deadline=DEADLINE)
def learn_traits(case: Case) -> Mapping[str, object]:
    """Find the traits that a module has by design, such as calls that differ."""
    return case.traits.serialize()


def require_arguments(spec: EncodingSpec) -> None:
    """Raise UnlearnedError if the target lacks an argument, or does not take one that is given."""
    try:
        parameters = inspect.signature(import_target(spec.target)).parameters
    except (TypeError, ValueError):
        return
    kinds = inspect.Parameter
    takes_any = any(p.kind is kinds.VAR_KEYWORD for p in parameters.values())
    known = {
        name: describe_parameter(p)
        for name, p in parameters.items()
        if p.kind not in (kinds.VAR_KEYWORD, kinds.VAR_POSITIONAL)
    }
    missing = [
        text
        for name, text in known.items()
        if parameters[name].default is kinds.empty and name not in spec.arguments
    ]
    unknown = [] if takes_any else [name for name in spec.arguments if name not in known]
    if missing or unknown:
        raise UnlearnedError(
            "arguments", missing=missing, unknown=unknown, known=list(known.values())
        )


def describe_parameter(parameter: inspect.Parameter) -> str:
    """Return a parameter as its source has it, with its annotation and its default."""
    return str(parameter.replace(kind=inspect.Parameter.POSITIONAL_OR_KEYWORD)).replace(
        "typing.", ""
    )


def find_input(trials: Trials, spec: EncodingSpec) -> Specs:
    """Return arguments with which a call works; raises UnlearnedError with the likeliest tries."""
    arguments = guesses.collect_arguments(import_target(spec.target), spec.arguments)
    hints = guesses.find_hints(arguments, trials.module)
    parameters = trials.get_parameters()
    tries = (
        list_readings(spec.inputs, parameters, hints)
        if spec.inputs
        else guesses.list_guesses(parameters, hints)
    )
    for specs in tries:
        if trials.is_late:
            break
        try:
            answer = trials.call(specs)
            if not all(tensor.numel() for _, tensor in answer):
                raise ValueError("the answer has a tensor without numbers")  # noqa: TRY301
        except Exception as error:
            trials.note_error(describe_input(specs), error)
        else:
            return specs
    called = f"({', '.join(describe_parameter(p) for p in parameters)})"
    errors = [f"{what}: {error}" for what, error in trials.errors.items()]
    raise UnlearnedError("input", parameters=called, errors=errors[:ERRORS], tried=len(errors))


def list_readings(
    specs: Specs, parameters: Sequence[inspect.Parameter], hints: guesses.Hints
) -> Iterator[Specs]:
    """Yield the given arguments with the values that those without any may have."""
    names: List[str] = []
    for place, spec in enumerate(specs):
        name = spec.name or (parameters[place].name if place < len(parameters) else "")
        names += [name] * len(list_leaves([spec]))
    leaves = list_leaves(specs)
    options = [guesses.list_readings(leaf, name, hints) for leaf, name in zip(leaves, names)]
    chosen: Tuple[TensorSpec, ...]
    for chosen in itertools.islice(itertools.product(*options), guesses.MOST):
        yield map_specs(specs, lambda leaf, _, chosen=chosen: chosen[leaf])  # type: ignore[misc]


def describe_input(specs: Specs) -> str:
    """Return arguments in words, as in `normal [2, 10, 64], positions [2, 10]`."""
    words = [
        f"{leaf.values.value} {list(leaf.shape)}"
        if leaf.values is not Values.LENGTH
        else f"length {leaf.shape[0]}"
        for leaf in list_leaves(specs)
    ]
    return ", ".join(words) or "no arguments"


def describe_call(trials: Trials, growth: Growth) -> Dict[str, Any]:
    """Return the arguments and the answer in the form of a row, and what is not known."""
    observed = growths.observe(trials, growth)
    if not observed:
        raise UnlearnedError("input", parameters="", errors=["a second call failed"], tried=1)
    shapes = observed[0][1]
    fits = [
        [fit_size(growths.observe_axis(observed, output, dim)) for dim in range(len(shape))]
        for output, shape in enumerate(shapes)
    ]
    apart = find_apart(trials, growth, fits)
    convolves = any(isinstance(part, nn.Conv2d) for part in trials.module.modules())
    evidence = Evidence(growth.growing, apart, images=convolves)
    names = name_axes(growth, evidence)
    draft = Draft(growth, names)
    answer = trials.call(growth.relabel())
    return {
        "inputs": [draft.write_input(spec) for spec in growth.relabel()],
        "outputs": [draft.write_output(shape, fit) for shape, fit in zip(shapes, fits)],
        "names": names,
        "sizes": draft.sizes,
        "paths": [path for path, _ in answer],
        "dtypes": [str(tensor.dtype) for _, tensor in answer],
        "growing": {names[label]: growth.steps[label] for label in growth.growing},
        "unknown": draft.list_unknown(apart, fits),
    }


def find_apart(
    trials: Trials, growth: Growth, fits: Sequence[Sequence[Any]]
) -> Dict[str, Optional[bool]]:
    """Return for each axis that grows whether it tells places apart; None if nothing follows it."""
    found: Dict[str, Optional[bool]] = {}
    for label in growth.growing:
        exact = label if growth.steps[label] == 1 else f"{growth.steps[label]}*{label}"
        follows = [
            (output, dim)
            for output, sizes in enumerate(fits)
            for dim, size in enumerate(sizes)
            if size == exact
        ]
        found[label] = (
            growths.tells_places_apart(trials, growth, label, follows) if follows else None
        )
    return found


class Draft:
    """The row of a module, as far as calls have shown it; `names` are those of the labels."""

    def __init__(self, growth: Growth, names: Mapping[str, str]) -> None:
        self._growth, self._names = growth, names
        self._usual = growth.sizes
        stepped = [label for label in growth.growing if growth.steps[label] > 1]
        self.sizes = {
            names[label]: self._usual[label] // growth.steps[label]
            for label in stepped
            if names[label] != OTHER
        }

    def write_input(self, spec: InputSpec) -> Dict[str, Any]:
        """Return an argument as a row has it."""
        row: Dict[str, Any] = {} if spec.name is None else {"name": spec.name}
        if isinstance(spec, ConstantSpec):
            return {**row, "value": spec.value}
        if isinstance(spec, StructureSpec):
            parts = [self.write_input(part) for part in spec.parts]
            if spec.kind != "dict":
                return {**row, spec.kind: parts}
            return {**row, "dict": {str(part.pop("name")): part for part in parts}}
        return {**row, **self._write_tensor(spec)}

    def _write_tensor(self, spec: TensorSpec) -> Dict[str, Any]:
        axes = [self._write_axis(label, int(size)) for label, size in zip(spec.layout, spec.shape)]
        row: Dict[str, Any] = {"shape": [a[0] for a in axes], "layout": [a[1] for a in axes]}
        if spec.values is not Values.NORMAL:
            row["values"] = spec.values.value
        if spec.values is Values.TOKENS:
            row["below"] = spec.below
            row.update({} if spec.padding is None else {"padding": spec.padding})
        if spec.values is Values.POSITIONS:
            along = [self._names.get(axis, axis) for axis in spec.along]
            row.update({} if along == ["seq"] else {"along": along})
        if spec.dtype is not None:
            row["dtype"] = spec.dtype
        return row

    def _write_axis(self, label: str, size: int) -> Tuple[Any, str]:
        name, step = self._names.get(label, OTHER), self._growth.steps.get(label, 0)
        if name == OTHER or step <= 1:
            return size, name
        return f"{step}*{name}", OTHER

    def write_output(self, shape: Tuple[int, ...], fits: Sequence[Any]) -> Dict[str, Any]:
        """Return a tensor of the answer as a row has it."""
        axes = [
            self._write_size(size, fit, is_last=dim == len(shape) - 1)
            for dim, (size, fit) in enumerate(zip(shape, fits))
        ]
        return {"shape": [a[0] for a in axes], "layout": [a[1] for a in axes]}

    def _write_size(self, size: int, fit: Any, *, is_last: bool) -> Tuple[Any, str]:
        if isinstance(fit, str):
            if fit in self._names and self._growth.steps[fit] == 1:
                return size, self._names[fit]
            text = self._rename(fit)
            return (size, OTHER) if text is None else (text, OTHER)
        fixed = {
            name: self._usual[label]
            for label, name in self._names.items()
            if name in ("feature", "heads")
        }
        if is_last and fixed.get("feature") == size:
            return size, "feature"
        if not is_last and fixed.get("heads") == size:
            return size, "heads"
        return size, OTHER

    def _rename(self, text: str) -> Optional[str]:
        """Return an expression of labels with the names of the axes; None if one has none."""
        labels = re.findall(r"[A-Za-z]\w*", text)
        if any(self._names[label] == OTHER for label in labels):
            return None
        return re.sub(r"[A-Za-z]\w*", lambda match: self._names[match[0]], text)

    def list_unknown(
        self, apart: Mapping[str, Optional[bool]], fits: Sequence[Sequence[Any]]
    ) -> List[str]:
        """Return in words what calls did not show."""
        growing = self._growth.growing
        unknown = [
            f"the name of the axis of size {self._usual[label]} that can grow; it is fixed here"
            for label in growing
            if self._names[label] == OTHER
        ]
        unknown += [
            f"how axis {dim} of output {output} follows the inputs; it is fixed here"
            for output, sizes in enumerate(fits)
            for dim, size in enumerate(sizes)
            if size is None
        ]
        if "seq" in self._names.values() and not any(apart.values()):
            unknown.append("which axis counts positions, because equal inputs get equal answers")
        return unknown
