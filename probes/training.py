"""Probes of training: gradients, caches from inference, several processes."""

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
from torchgrid.inside.toolkit.distributed import run_on_two_ranks
from torchgrid.inside.toolkit.float64 import DoubledModule
from torchgrid.inside.toolkit.gradients import (
    Tensors,
    call_with_grad,
    collect_leaves,
    compute_gradients,
    weigh_outputs,
)

# Steps of a central difference in double precision, which are short because a deep model has kinks.
STEP = 1e-8
LONGER_STEP = 1e-7
# The greatest distance of two slopes, or of a slope and a gradient in single precision, relative to
# the gradient.
ACCEPTED = 1e-3

LEARNING_RATE = 0.01


@probe("training.gradients")
def gradients(case: Case) -> Dict[str, float]:
    """The gradients that autograd finds, for the inputs and for the parameters, are the slopes of
    the same calculation in double precision. The probe measures a slope by central differences in a
    seeded direction. A value that is detached on the way has a slope but no gradient. Metrics:
    relative_error_inputs and relative_error_parameters, as far as the encoding has them.
    """
    case.reference(batch=2)
    module, doubled = case.build(), DoubledModule(case)
    inputs = case.inputs(batch=2).map_floats(Tensor.requires_grad_)
    outputs = call_with_grad(case, module, inputs)
    parameters, arguments = collect_leaves(module, inputs)
    found = compute_gradients(outputs, {**parameters, **arguments})
    errors = {}
    for group, leaves in {"parameters": parameters, "inputs": arguments}.items():
        ways, of_group = draw_directions(leaves), {n: found[n] for n in leaves if n in found}
        measure = functools.partial(measure_slope, doubled, case.inputs(batch=2), ways)
        if of_group or measure(STEP):
            errors[f"relative_error_{group}"] = require_slope(of_group, ways, measure)
    if not errors:
        raise NotApplicable("nothing-to-train", "its output depends on no input and no parameter")
    return errors


def measure_slope(doubled: DoubledModule, inputs: Inputs, ways: Tensors, step: float) -> float:
    """Return how fast the weighed output changes if parameters or inputs move along `ways`."""
    wide = inputs.map_floats(Tensor.double)
    parameters, arguments = collect_leaves(doubled.module, wide)
    movable = {**parameters, **arguments}

    def move(by: float) -> None:
        for name, way in ways.items():
            movable[name].data.add_(way, alpha=by)

    def compute_value() -> float:
        outputs = doubled.answer(wide.clone())
        floats = [y for y in outputs if y.is_floating_point() or y.is_complex()]
        return float(weigh_outputs(floats))

    move(step)
    above = compute_value()
    move(-2 * step)
    below = compute_value()
    move(step)
    return (above - below) / (2 * step)


def draw_directions(leaves: Tensors) -> Tensors:
    """Draw a seeded direction for each leaf, in double precision."""
    generator = torch.Generator().manual_seed(SEED)
    return {
        name: torch.randn(leaf.shape, generator=generator).double() for name, leaf in leaves.items()
    }


def require_slope(found: Tensors, ways: Tensors, measure: Callable[[float], float]) -> float:
    """Return the relative error of gradients, or raise Fail if it is too great.

    Raises NotTested if the slope itself depends too much on the step that measures it.
    """
    names, slope = ", ".join(ways), measure(STEP)
    along = sum(float((gradient.double() * ways[name]).sum()) for name, gradient in found.items())
    norms = [float(gradient.double().norm()) for gradient in found.values()]
    scale: float = max([*norms, abs(slope), torch.finfo(torch.float32).tiny])
    error = abs(along - slope) / scale
    if error <= ACCEPTED:
        return error
    if not abs(slope - measure(LONGER_STEP)) <= ACCEPTED * scale:
        raise NotTested("no-slope", f"along {names} it depends on the step that measures it")
    if not found:
        raise Fail("missing-gradient", f"the output depends on what has no gradient: {names}")
    detail = f"autograd finds {along:.6g} along {names}, and it is {slope:.6g}"
    raise Fail("different-gradient", detail, relative_error=error)


@probe("training.after-inference-mode")
def after_inference_mode(case: Case) -> Dict[str, float]:
    """An encoding that was called once under torch.inference_mode() trains like one that was not.
    Its output, times numbers to be learned, has the same gradients. A table that the first call
    caches is an inference tensor, which autograd cannot save for backward (flash-attention PR#299).
    A sum saves nothing, but a product does. Metric: max_difference.
    """
    case.reference(batch=2)
    fresh, used = case.build(), case.build()
    with torch.inference_mode():
        case.call(used, case.inputs(batch=2))
    expected, actual = compute_product_gradients(case, fresh), compute_product_gradients(case, used)
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


def compute_product_gradients(case: Case, module: nn.Module) -> Tensors:
    """Return the gradients, by name, of the output times numbers to be learned.

    Cosines, for example, are multiplied by queries.
    """
    inputs = case.inputs(batch=2).map_floats(Tensor.requires_grad_)
    outputs = call_with_grad(case, module, inputs)
    generator = torch.Generator().manual_seed(SEED)
    factors = [torch.randn(y.shape, generator=generator).requires_grad_() for y in outputs]
    products = [y * factor for y, factor in zip(outputs, factors)]
    parameters, arguments = collect_leaves(module, inputs)
    named = {f"factor {place}": factor for place, factor in enumerate(factors)}
    return compute_gradients(products, {**parameters, **arguments, **named})


@probe("training.two-ranks", deadline=90, cores=2)
def two_ranks(case: Case) -> None:
    """Under DistributedDataParallel, on two gloo ranks of this machine, both ranks give the same
    output. The second rank is built from another seed, and gets parameters and buffers by
    broadcast. After a step on batches of different lengths, the ranks still hold the same buffers
    and give the same output. A cache that grew to another length on each rank is broadcast too:
    gloo reports nothing, and NCCL is reported to fail (ms-swift PR#10187).
    """
    mine, theirs = run_on_two_ranks(lambda rank: train_apart(case, rank))
    reference = select_kind("reference", mine)
    for rank in (mine, theirs):
        require_alike(case, select_kind("before", rank), reference, "not-broadcast")
    buffers, after = select_kind("buffer", mine), select_kind("after", mine)
    require_alike(case, select_kind("buffer", theirs), buffers, "buffers-differ")
    require_alike(case, select_kind("after", theirs), after, "ranks-differ")


def select_kind(kind: str, tensors: Tensors) -> Tensors:
    """Return the tensors whose names start with `kind`, by the rest of their names."""
    return {
        name.partition(" ")[2]: tensor
        for name, tensor in tensors.items()
        if name.partition(" ")[0] == kind
    }


def require_alike(case: Case, theirs: Tensors, mine: Tensors, reason: str) -> None:
    """Raise Fail, naming the first tensor that differs, unless two ranks hold the same."""
    if theirs.keys() != mine.keys():
        raise Fail(reason, f"rank 0 has {sorted(mine)}, and rank 1 {sorted(theirs)}")
    for name, tensor in mine.items():
        shapes = [list(tensor.shape), list(theirs[name].shape)]
        if shapes[0] != shapes[1]:
            raise Fail(reason, f"{name}: {shapes[0]} on rank 0, {shapes[1]} on rank 1")
        case.require_equal([theirs[name]], [tensor], reason)


class Scaled(nn.Module):  # type: ignore[misc]
    """A module with one more parameter: DistributedDataParallel refuses a module without any."""

    def __init__(self, case: Case, module: nn.Module) -> None:
        super().__init__()
        self.case = case
        self.module = module
        self.scale = nn.Parameter(torch.ones(()))

    def forward(self, inputs: Inputs) -> Outputs:
        return tuple(y * self.scale for y in call_with_grad(self.case, self.module, inputs))


def train_apart(case: Case, rank: int) -> Tensors:
    """Take a step on a batch that is longer on the second rank.

    Returns tensors by their kind and name. Outputs are from before and after the step, and from a
    module without ranks, the reference. Buffers are from after the step.
    """
    case.reference()
    short = {"batch": 2, **{a: (case.sizes[a] + 1) // 2 for a in LENGTH_AXES if a in case.sizes}}
    outputs = {"reference": call_with_grad(case, case.build(), case.inputs(**short))}
    torch.manual_seed(SEED + rank)
    module = case.encoding.build().eval()
    parallel = nn.parallel.DistributedDataParallel(
        Scaled(case, module), find_unused_parameters=True
    )
    outputs["before"] = call_without_grad(parallel, case.inputs(**short))
    weigh_outputs(parallel(case.inputs(**({"batch": 2} if rank else short)))).backward()
    take_step(parallel)
    outputs["after"] = call_without_grad(parallel, case.inputs(**short))
    buffers = {f"buffer {name}": buffer.clone() for name, buffer in module.named_buffers()}
    numbered = {
        f"{kind} output {place}": y.detach().clone()
        for kind, found in outputs.items()
        for place, y in enumerate(found)
    }
    return {**numbered, **buffers}


def call_without_grad(module: nn.Module, inputs: Inputs) -> Outputs:
    """Return outputs that autograd does not follow."""
    with torch.no_grad():
        outputs: Outputs = module(inputs)
    return outputs


def take_step(module: nn.Module) -> None:
    """Move each parameter one step against its gradient."""
    with torch.no_grad():
        for parameter in module.parameters():
            if parameter.grad is not None:
                parameter.sub_(parameter.grad, alpha=LEARNING_RATE)
