"""What a probe does to a module's state: changing it, and taking it through a file."""

from __future__ import annotations

import io
import pickle
from typing import Any, Dict, List, Set, Tuple

import torch
from torch import Tensor, nn

from torchgrid.inside.case import Case, Outputs, measure_difference
from torchgrid.inside.probe import Fail, NotApplicable
from torchgrid.inside.toolkit.devices import held_tensors

# How far beyond the tolerance an answer must move to have been changed.
CHANGED = 100

State = Dict[str, Any]


def changed_module(case: Case) -> Tuple[nn.Module, Outputs]:
    """A module with other numbers in all that it holds, and what it answers with them.

    Without that a table rebuilt by the constructor would pass for a restored one. Raises
    NotApplicable where nothing that it holds counts.
    """
    module, unchanged = case.build(), case.reference()
    change_held_tensors(module)
    expected = case.answer(module, case.inputs())
    if measure_difference(unchanged, expected) < CHANGED * case.tolerance:
        raise NotApplicable("no-state", "nothing that it holds changes what it computes")
    return module, expected


def change_held_tensors(module: nn.Module) -> None:
    """Add seeded noise, in place, to every floating-point tensor that a module holds.

    The same number everywhere would not do: a softmax, for one, does not see it.
    """
    generator = torch.Generator().manual_seed(1)
    for tensor in held_tensors(module).values():
        if tensor.is_floating_point() or tensor.is_complex():
            tensor.data.add_(torch.randn(tensor.shape, generator=generator).to(tensor.dtype))


def storages(module: nn.Module) -> Set[int]:
    """Where the tensors that a module holds lie in memory, those of no size left out."""
    return {tensor.data_ptr() for tensor in held_tensors(module).values() if tensor.numel()}


def through_a_file(state: State) -> State:
    """Save and load a state with the release's own defaults."""
    loaded: State = torch.load(saved(state))
    return loaded


def pickled(module: nn.Module) -> io.BytesIO:
    """A file that holds a whole module; raises Fail for one that cannot be pickled."""
    try:
        return saved(module)
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        # which of them it is changes with Python
        raise Fail("not-picklable", f"{type(error).__name__}: {error}") from error


def load_anything(file: io.BytesIO) -> Any:
    """Load whatever can be pickled: by name, since the default may be weights only."""
    return torch.load(file, weights_only=False)


def saved(state: Any) -> io.BytesIO:
    """A file, at its beginning."""
    file = io.BytesIO()
    torch.save(state, file)
    file.seek(0)
    return file


def buffers_saved(module: nn.Module) -> Dict[str, Tensor]:
    """The buffers that a checkpoint holds, by name."""
    state = module.state_dict()
    return {name: tensor for name, tensor in module.named_buffers() if name in state}


def buffers_not_saved(module: nn.Module) -> Dict[str, Tensor]:
    """The non-persistent buffers of a module, by name."""
    state = module.state_dict()
    return {name: tensor for name, tensor in module.named_buffers() if name not in state}


def load(module: nn.Module, state: State, refused: str) -> None:
    """Load strictly; raises Fail, with torch's own words, where that is refused."""
    try:
        module.load_state_dict(state)
    except RuntimeError as error:
        raise Fail(refused, str(error)) from error


def axis_of_rows(table: Tensor, rows: int) -> int:
    """The axis of a table that has a row for each position; raises NotApplicable where none has."""
    axes: List[int] = [axis for axis, size in enumerate(table.shape) if size == rows]
    if not axes or rows <= 1:
        raise NotApplicable("no-rows", f"a table of {list(table.shape)} has no row per position")
    return axes[0]
