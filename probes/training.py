"""Probes of training: gradients, optimiser steps, caches from inference, several processes."""

from __future__ import annotations

import functools
from typing import Any, Dict, Mapping

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from torchgrid.inside.api import SEED, Case, Fail, NotApplicable, NotTested, probe
from torchgrid.inside.encoding import seed_generators
from torchgrid.inside.toolkit.cell_faults import block_on_errors
from torchgrid.inside.toolkit.checkpoint import save_to_memory
from torchgrid.inside.toolkit.data_parallel import (
    require_alike,
    select_kind,
    train_apart,
    train_with_defaults,
)
from torchgrid.inside.toolkit.distributed import run_on_two_ranks
from torchgrid.inside.toolkit.forward_backward import (
    Passes,
    require_backward,
    require_same_gradients,
    run_both_passes,
    run_recorded_passes,
)
from torchgrid.inside.toolkit.gradients import (
    WEIGHTS_SEED,
    Tensors,
    call_with_grad,
    collect_leaves,
    compute_gradients,
)
from torchgrid.inside.toolkit.slopes import (
    STEP,
    Design,
    draw_directions,
    make_slope_measure,
    require_slope,
    watch_design,
)
from torchgrid.inside.toolkit.training_runs import (
    OPTIMIZERS,
    TrainingRun,
    build_from_seed,
    excuse_advancing_state,
    require_same_training_calls,
)

# Optimiser steps: a tensor that keeps a graph raises at the second one.
STEPS = 3
# Steps of a run that is interrupted after the first half of them.
STEPS_OF_A_RESUMED_RUN = 4


@probe("training.as-installed", kind="requirement", about="cell")
def as_installed(facts: Mapping[str, Any]) -> None:
    """Training works as installed: SGD and AdamW take a step with the gradient that
    torch.utils.checkpoint computes, and the parameter is right. 2.1 imports Dynamo for both, and
    Dynamo imports pkg_resources, which setuptools 81 no longer has.
    """
    with block_on_errors(facts):
        for optimizer in (torch.optim.SGD, torch.optim.AdamW):
            weight = nn.Parameter(torch.zeros(3))
            checkpoint(torch.neg, weight, use_reentrant=False).sum().backward()
            optimizer([weight], lr=1.0).step()
            # AdamW divides by the gradient's size, beside a small number.
            if not torch.allclose(weight, torch.ones(3)):
                raise Fail("different-values", f"a step from 0 by 1 gives {weight.tolist()}")


@probe("training.forward", kind="requirement")
def forward(case: Case) -> Dict[str, float]:
    """A call that autograd records works, and so does its backward pass. The answer is that of a
    call under torch.no_grad(). Both passes work after .train() too. Some code exists only without
    gradients, such as FlexAttention with a learned bias on some releases (pytorch#148752). Other
    code overwrites what the backward pass needs, such as an embedding with max_norm whose weight is
    used twice (pytorch#26596). Metric: max_difference.
    """
    with torch.no_grad():
        expected = case.reference(batch=2)
    usual = run_recorded_passes(case, train=False)
    seen = {"max_difference": case.require_equal(usual.outputs, expected)}
    trained = run_recorded_passes(case, train=True)
    if not usual.gradients and not trained.gradients:
        raise NotApplicable("no-gradient", "no output of it can be derived")
    return seen


@probe("training.gradients", kind="requirement")
def gradients(case: Case) -> Dict[str, float]:
    """The gradients that autograd finds, for the inputs and for the parameters, are the slopes of
    the same calculation in double precision. The probe measures a slope by central differences in a
    seeded direction. A value that is detached on the way has a slope but no gradient. The padding
    row of an embedding has none by design, and is left out. Positions and masks are left as they
    are. Metrics: relative_error_inputs and relative_error_parameters, as far as the encoding has
    them.
    """
    passes = require_backward(case)
    require_finite_passes(passes)
    if case.traits.draws:
        raise NotTested("draws-numbers", "double precision draws other random numbers")
    design = watch_design(case)
    if design.stops:
        raise NotApplicable("no-gradient", "its forward turns autograd off, so it has no gradient")
    errors = measure_errors(case, design)
    if design.changed:
        changed = ", ".join(sorted(design.changed))
        raise NotTested("changes-weights", f"forward itself changes {changed}: no slope is usual")
    if not errors:
        raise NotApplicable("nothing-to-train", "its output depends on no input and no parameter")
    return errors


def require_finite_passes(passes: Passes) -> None:
    """Raise NotTested for an answer that is not finite, and Fail if only a gradient is not."""
    if not all(bool(torch.isfinite(y).all()) for y in passes.outputs):
        raise NotTested("eager-not-finite", "the answer holds nan or infinity, and so no slope")
    broken = [n for n, grad in passes.gradients.items() if not bool(torch.isfinite(grad).all())]
    if broken:
        detail = f"{', '.join(broken)}: the gradient holds nan or infinity, and the answer does not"
        raise Fail("gradient-not-finite", detail)


def measure_errors(case: Case, design: Design) -> Dict[str, float]:
    """Return the relative errors of the gradients, by metric; raises Fail if one is too great.

    Parameters of which `design` says that their gradients are not slopes are left out.
    """
    module = case.build()
    inputs = case.inputs(batch=2).map_floats(Tensor.requires_grad_)
    outputs = call_with_grad(case, module, inputs)
    parameters, arguments = collect_leaves(module, inputs)
    usual = {n: p for n, p in parameters.items() if n not in design.changed | design.scaled}
    found = compute_gradients(outputs, {**usual, **arguments})
    measure_slope = make_slope_measure(case, renew=case.traits.advances or bool(design.changed))
    errors = {}
    for group, leaves in {"parameters": usual, "inputs": arguments}.items():
        ways = draw_directions(leaves, design.padding)
        of_group = {name: found[name] for name in leaves if name in found}
        measure = functools.partial(measure_slope, ways)
        if of_group or (leaves and measure(STEP)):
            accepted = design.accepted
            errors[f"relative_error_{group}"] = require_slope(of_group, ways, measure, accepted)
    return errors


@probe("training.steps", kind="requirement", needs=("training.as-installed",))
def steps(case: Case) -> Dict[str, object]:
    """Three optimiser steps in training mode work, with SGD and with AdamW. Losses and parameters
    stay finite. A second module from the same seed, with the same random numbers in every step,
    ends with the same parameters. A tensor that a module keeps from one step to the next may keep
    its graph too, and the second backward pass raises. Metrics: parameters_without_gradient, the
    names of those that had none in any step, and steps.
    """
    module = case.build()
    parameters, arguments = collect_leaves(module, case.inputs(batch=2))
    if not parameters and not arguments:
        raise NotApplicable("nothing-to-train", "it has no parameter, and no argument is a float")
    passes = require_backward(case, train=True)
    if not passes.gradients:
        raise NotApplicable("no-gradient", "no output of it can be derived")
    finite = all(bool(torch.isfinite(y).all()) for y in passes.outputs)
    # Without parameters there is nothing for another optimiser to do.
    kinds = list(OPTIMIZERS) if parameters else list(OPTIMIZERS)[-1:]
    runs = [take_steps(case, kind) for kind in (*kinds, kinds[-1])]
    for kind, run in zip(kinds, runs if finite else ()):
        require_finite_run(run, kind)
    case.require_equal(runs[-1].list_state(), runs[-2].list_state(), "runs-differ")
    without = [name for name in parameters if name not in runs[-1].trained]
    return {"steps": STEPS, "parameters_without_gradient": without}


def take_steps(case: Case, kind: str) -> TrainingRun:
    """Return a run of a fresh module after its steps with an optimiser."""
    run = TrainingRun(case, case.build(), kind)
    for step in range(STEPS):
        run.take_step(step)
    return run


def require_finite_run(run: TrainingRun, kind: str) -> None:
    """Raise Fail unless all losses and parameters of a run are finite numbers."""
    where = [n for n, p in run.parameters.items() if not bool(torch.isfinite(p).all())]
    if where or not bool(torch.isfinite(torch.tensor(run.losses)).all()):
        words = ", ".join(where) or "the loss"
        detail = f"after {STEPS} steps of {kind}, nan or infinity in {words}"
        raise Fail("gradient-not-finite", detail)


@probe(
    "training.resume", kind="requirement", needs=("environment.checkpoint", "training.as-installed")
)
def resume(case: Case) -> Dict[str, float]:
    """Training that is interrupted goes on as if it had not been. The state_dicts of module and
    optimiser are saved after two of four steps with AdamW, and loaded into a module from another
    seed. The remaining steps, with the same random numbers, give the same outputs and parameters. A
    module that keeps something else between steps, or draws a tensor that no checkpoint holds, does
    not go on alike. Metric: max_difference.
    """
    if not collect_leaves(case.build(), case.inputs(batch=2))[0]:
        raise NotApplicable("no-parameter", "it has no parameter to be trained")
    if not require_backward(case, train=True).gradients:
        raise NotApplicable("no-gradient", "no output of it can be derived")
    whole, half = TrainingRun(case, case.build()), STEPS_OF_A_RESUMED_RUN // 2
    for step in range(half):
        whole.take_step(step)
    resumed = TrainingRun(case, build_from_seed(case, SEED + 1))
    resumed.load(save_to_memory(whole.collect_checkpoint()))
    differences = []
    with excuse_advancing_state(case):
        for step in range(half, STEPS_OF_A_RESUMED_RUN):
            expected, actual = whole.take_step(step), resumed.take_step(step)
            differences.append(case.require_equal(actual, expected, "not-restored"))
        ours, theirs = list(whole.parameters.values()), list(resumed.parameters.values())
        differences.append(case.require_equal(theirs, ours, "not-restored"))
    return {"max_difference": max(differences)}


@probe("training.checkpointing", kind="requirement", needs=("training.as-installed",))
def checkpointing(case: Case) -> Dict[str, float]:
    """With torch.utils.checkpoint(use_reentrant=False), in training mode, the outputs and the
    gradients are those of a usual call from the same seed. The backward pass then calls the module
    a second time, with torch's random numbers as they were. A module that draws from Python's
    generator draws others, and one that keeps a tensor from its first call saves fewer for
    autograd. Metric: max_difference, of gradients.
    """
    if not require_backward(case, train=True).gradients:
        raise NotApplicable("no-gradient", "no output of it can be derived")
    require_same_training_calls(case)
    usual, module = case.build().train(), case.build().train()
    seed_generators()
    expected = run_both_passes(case, usual, usual, case.inputs(batch=2))
    seed_generators()
    again = functools.partial(checkpoint, module, use_reentrant=False)
    actual = run_both_passes(case, module, again, case.inputs(batch=2))
    case.require_equal(actual.outputs, expected.outputs)
    return {"max_difference": require_same_gradients(case, actual, expected)}


@probe("training.built-under-no-grad", kind="requirement")
def built_under_no_grad(case: Case) -> Dict[str, float]:
    """A module that is built under torch.no_grad(), as some loaders build it, trains as usual: it
    gives the same outputs, and its parameters get the same gradients. One that asks for gradients
    only if autograd records, or that keeps the result of an operation on a parameter, does not.
    Metric: max_difference, of gradients.
    """
    expected = require_backward(case)
    if not expected.gradients:
        raise NotApplicable("no-gradient", "no output of it can be derived")
    usual = case.build()
    with torch.no_grad():
        module = case.build()
    lost = collect_leaves(usual, case.inputs())[0].keys() - collect_leaves(module, case.inputs())[0]
    if lost:
        raise Fail("missing-gradient", f"{', '.join(sorted(lost))}: its requires_grad is False")
    seed_generators()
    actual = run_both_passes(case, module, functools.partial(module), case.inputs(batch=2))
    case.require_equal(actual.outputs, expected.outputs)
    return {"max_difference": require_same_gradients(case, actual, expected)}


@probe("training.after-inference-mode", kind="requirement")
def after_inference_mode(case: Case) -> Dict[str, float]:
    """An encoding that was called once under torch.inference_mode() trains like one that was not.
    Its output, times numbers to be learned, has the same gradients. A table that the first call
    caches is an inference tensor, which autograd cannot save for backward (flash-attention PR#299).
    A sum saves nothing, but a product does. Metric: max_difference.
    """
    require_backward(case)
    fresh, used = case.build(), case.build()
    with torch.inference_mode():
        case.call(used, case.inputs(batch=2))
    if case.traits.advances:
        # Both have gone on by one call.
        with torch.no_grad():
            case.call(fresh, case.inputs(batch=2))
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
    generator = torch.Generator().manual_seed(WEIGHTS_SEED)
    factors = [torch.randn(y.shape, generator=generator).requires_grad_() for y in outputs]
    products = [y * factor for y, factor in zip(outputs, factors)]
    parameters, arguments = collect_leaves(module, inputs)
    named = {f"factor {place}": factor for place, factor in enumerate(factors)}
    return compute_gradients(products, {**parameters, **arguments, **named})


@probe(
    "training.two-ranks",
    kind="requirement",
    needs=("environment.distributed", "training.as-installed"),
    deadline=90,
    cores=2,
)
def two_ranks(case: Case) -> None:
    """Under DistributedDataParallel, on two gloo ranks of this machine, both ranks give the same
    output. The second rank is built from another seed, and gets parameters and buffers by
    broadcast. After a step on batches of different lengths, the ranks still hold the same buffers
    and give the same output. A cache that grew to another length on each rank is broadcast too:
    gloo reports nothing, and NCCL is reported to fail (ms-swift PR#10187).
    """
    mine, theirs = run_on_two_ranks(lambda rank: train_apart(case, rank))
    reference = select_kind("reference", mine)
    with excuse_advancing_state(case):
        for rank in (mine, theirs):
            require_alike(case, select_kind("before", rank), reference, "not-broadcast")
        buffers, after = select_kind("buffer", mine), select_kind("after", mine)
        require_alike(case, select_kind("buffer", theirs), buffers, "buffers-differ")
        require_alike(case, select_kind("after", theirs), after, "ranks-differ")


@probe(
    "training.ddp-defaults",
    kind="observation",
    needs=("environment.distributed", "training.as-installed"),
    deadline=90,
    cores=2,
)
def ddp_defaults(case: Case) -> None:
    """Under DistributedDataParallel with its defaults, two gloo ranks of this machine take three
    steps in training mode, each on its own numbers. Afterwards they hold the same parameters and
    buffers, and give the same output. Without find_unused_parameters, torch raises at the second
    step if a parameter gets no gradient, such as one that no output depends on.
    """
    mine, theirs = run_on_two_ranks(lambda rank: train_with_defaults(case, rank, STEPS))
    unused = sorted(select_kind("unused", mine))
    if unused:
        detail = f"torch raises at the second step, because no gradient reaches {', '.join(unused)}"
        raise Fail("unused-parameters", detail)
    with excuse_advancing_state(case):
        for kind in ("parameter", "buffer", "after"):
            reason = "buffers-differ" if kind == "buffer" else "ranks-differ"
            require_alike(case, select_kind(kind, theirs), select_kind(kind, mine), reason)
