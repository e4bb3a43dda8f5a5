"""Whether an encoding can be trained: gradients, caches of inference, several processes."""

from __future__ import annotations

import functools
from typing import Callable, Dict

import torch
from torch import Tensor, nn

from torchgrid.inside.api import (
    LENGTH_AXES,
    SEED,
    Case,
    Fail,
    Inputs,
    NotApplicable,
    NotTested,
    Outputs,
    probe,
)
from torchgrid.inside.toolkit.distributed import on_two_ranks
from torchgrid.inside.toolkit.float64 import Doubled
from torchgrid.inside.toolkit.gradients import (
    Tensors,
    backward,
    call_with_grad,
    derivable,
    learned,
    require_grad,
    times_factors,
    weighed,
)

# Steps of a central difference in double precision: short ones, for a deep model has kinks. How far
# two of them, or one and a gradient in single precision, may be apart, relative to the gradient.
STEP = 1e-8
LONGER_STEP = 1e-7
ACCEPTED = 1e-3

LEARNING_RATE = 0.01


@probe("training.gradients")
def gradients(case: Case) -> Dict[str, float]:
    """The gradients that autograd finds, for the inputs and for the parameters, are the slopes of
    the same calculation in double precision, measured by central differences in a seeded direction.
    What is detached on the way has a slope and no gradient. Metrics: relative_error_inputs,
    relative_error_parameters, as far as there are such.
    """
    case.reference(batch=2)
    module, doubled, inputs = case.build(), Doubled(case), require_grad(case.inputs(batch=2))
    outputs = call_with_grad(case, module, inputs)
    groups = {"parameters": learned(module), "inputs": derivable(inputs)}
    found = backward(outputs, {**groups["parameters"], **groups["inputs"]})
    errors = {}
    for group, leaves in groups.items():
        ways, of_group = directions(leaves), {n: found[n] for n in leaves if n in found}
        measure = functools.partial(slope_along, doubled, case.inputs(batch=2), ways)
        if of_group or measure(STEP):
            errors[f"relative_error_{group}"] = require_slope(of_group, ways, measure)
    if not errors:
        raise NotApplicable("nothing-to-train", "its answer depends on no input and no parameter")
    return errors


def slope_along(doubled: Doubled, inputs: Inputs, ways: Tensors, step: float) -> float:
    """How fast the weighed answer changes where some parameters or inputs move together."""
    wide = inputs.map_floats(Tensor.double)
    movable = {**learned(doubled.module), **derivable(wide)}

    def move(by: float) -> None:
        for name, way in ways.items():
            movable[name].data.add_(way, alpha=by)

    def value() -> float:
        outputs = doubled.answer(wide.clone())
        return float(weighed([y for y in outputs if y.is_floating_point() or y.is_complex()]))

    move(step)
    above = value()
    move(-2 * step)
    below = value()
    move(step)
    return (above - below) / (2 * step)


def directions(leaves: Tensors) -> Tensors:
    """A seeded direction for each leaf, in double precision."""
    generator = torch.Generator().manual_seed(SEED)
    return {
        name: torch.randn(leaf.shape, generator=generator).double() for name, leaf in leaves.items()
    }


def require_slope(found: Tensors, ways: Tensors, measure: Callable[[float], float]) -> float:
    """The relative error of gradients; raises Fail for one that is not accepted, and NotTested
    where the slope itself is not known well enough to say so.
    """
    names, slope = ", ".join(ways), measure(STEP)
    along = sum(float((gradient.double() * ways[name]).sum()) for name, gradient in found.items())
    norms = [float(gradient.double().norm()) for gradient in found.values()]
    scale = max([*norms, abs(slope), torch.finfo(torch.float32).tiny])
    error = abs(along - slope) / scale
    if error <= ACCEPTED:
        return error
    if not abs(slope - measure(LONGER_STEP)) <= ACCEPTED * scale:
        raise NotTested("no-slope", f"along {names} it depends on the step by which it is measured")
    if not found:
        raise Fail("missing-gradient", f"the answer depends on what has no gradient: {names}")
    detail = f"autograd finds {along:.6g} along {names}, and it is {slope:.6g}"
    raise Fail("different-gradient", detail, relative_error=error)


@probe("training.after-inference-mode")
def after_inference_mode(case: Case) -> Dict[str, float]:
    """Called once under torch.inference_mode(), the encoding trains as one that was not: its
    answer, times numbers to be learned, has the same gradients. A table that the first call caches
    is an inference tensor, which cannot be saved for backward (flash-attention PR#299); a sum saves
    nothing, a product does. Metric: max_difference.
    """
    case.reference(batch=2)
    fresh, used = case.build(), case.build()
    with torch.inference_mode():
        case.call(used, case.inputs(batch=2))
    expected, actual = gradients_of_product(case, fresh), gradients_of_product(case, used)
    if actual.keys() != expected.keys():
        raise Fail("missing-gradient", ", ".join(sorted(actual.keys() ^ expected.keys())))
    names = list(expected)
    return {
        "max_difference": case.require_equal(
            [actual[name] for name in names],
            [expected[name] for name in names],
            "different-gradient",
        )
    }


def gradients_of_product(case: Case, module: nn.Module) -> Tensors:
    """The gradients, by name, of the answer times numbers to be learned."""
    inputs = require_grad(case.inputs(batch=2))
    outputs, factors = times_factors(call_with_grad(case, module, inputs))
    return backward(outputs, {**learned(module), **derivable(inputs), **factors})


@probe("training.two-ranks", deadline=90, cores=2)
def two_ranks(case: Case) -> None:
    """Under DistributedDataParallel, on two gloo ranks of this machine, the second rank, built from
    another seed, answers as the first: parameters and buffers are broadcast. After a step on
    batches of different lengths the ranks still hold the same buffers and answer alike. A cache
    that grew to another length on each is broadcast all the same: gloo says nothing, NCCL is
    reported to fail (ms-swift PR#10187).
    """
    mine, theirs = on_two_ranks(lambda rank: trained_apart(case, rank))
    reference = named("reference", mine)
    for rank in (mine, theirs):
        require_alike(case, named("before", rank), reference, "not-broadcast")
    require_alike(case, named("buffer", theirs), named("buffer", mine), "buffers-differ")
    require_alike(case, named("after", theirs), named("after", mine), "ranks-differ")


def named(kind: str, tensors: Tensors) -> Tensors:
    """Those of one kind, by the rest of their names."""
    return {
        name.partition(" ")[2]: tensor
        for name, tensor in tensors.items()
        if name.partition(" ")[0] == kind
    }


def require_alike(case: Case, theirs: Tensors, mine: Tensors, reason: str) -> None:
    """Raise Fail, naming the first that differs, unless two ranks hold the same."""
    if theirs.keys() != mine.keys():
        raise Fail(reason, f"rank 0 has {sorted(mine)}, and rank 1 {sorted(theirs)}")
    for name, tensor in mine.items():
        shapes = [list(tensor.shape), list(theirs[name].shape)]
        if shapes[0] != shapes[1]:
            raise Fail(reason, f"{name}: {shapes[0]} on rank 0, {shapes[1]} on rank 1")
        case.require_equal([theirs[name]], [tensor], reason)


class Scaled(nn.Module):
    """Adds a parameter: DistributedDataParallel refuses a module that has none."""

    def __init__(self, case: Case, module: nn.Module) -> None:
        super().__init__()
        self.case = case
        self.module = module
        self.scale = nn.Parameter(torch.ones(()))

    def forward(self, inputs: Inputs) -> Outputs:
        return tuple(y * self.scale for y in call_with_grad(self.case, self.module, inputs))


def trained_apart(case: Case, rank: int) -> Tensors:
    """What a rank answers before and after a step on a batch that is longer on the second rank, and
    the buffers that it holds then, by kind and name.
    """
    case.reference()
    short = {"batch": 2, **{a: (case.sizes[a] + 1) // 2 for a in LENGTH_AXES if a in case.sizes}}
    outputs = {"reference": call_with_grad(case, case.build(), case.inputs(**short))}
    torch.manual_seed(SEED + rank)
    module = case.encoding.build().eval()
    parallel = nn.parallel.DistributedDataParallel(
        Scaled(case, module), find_unused_parameters=True
    )
    outputs["before"] = without_grad(parallel, case.inputs(**short))
    weighed(parallel(case.inputs(**({"batch": 2} if rank else short)))).backward()
    descend(parallel)
    outputs["after"] = without_grad(parallel, case.inputs(**short))
    buffers = {f"buffer {name}": buffer.clone() for name, buffer in module.named_buffers()}
    answers = {
        f"{kind} output {place}": y.detach().clone()
        for kind, answer in outputs.items()
        for place, y in enumerate(answer)
    }
    return {**answers, **buffers}


def without_grad(module: nn.Module, inputs: Inputs) -> Outputs:
    """An answer that is not trained on."""
    with torch.no_grad():
        outputs: Outputs = module(inputs)
    return outputs


def descend(module: nn.Module) -> None:
    """One step against the gradients."""
    with torch.no_grad():
        for parameter in module.parameters():
            if parameter.grad is not None:
                parameter.sub_(parameter.grad, alpha=LEARNING_RATE)
