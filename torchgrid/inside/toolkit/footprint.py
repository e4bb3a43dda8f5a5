"""The state of a module and of the process, before and after a call that should change neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Sequence

import torch
from torch import Tensor, nn

from torchgrid.inside.comparison import measure_difference
from torchgrid.inside.probe import Fail

Tensors = Dict[str, Tensor]


@dataclass(frozen=True)
class Footprint:
    """Copies of everything that a call could change.

    `saved` are the buffers in the state_dict, `unsaved` the others. `frozen` says of each parameter
    whether it wants no gradient, `modes` of each part whether it trains. `settings` are those of
    the process, `random_state` is that of torch's generator.
    """

    parameters: Tensors
    saved: Tensors
    unsaved: Tensors
    frozen: Dict[str, bool]
    modes: Dict[str, bool]
    settings: Dict[str, Any]
    random_state: Tensor


class Watched(nn.Module):  # type: ignore[misc]
    """A module whose footprint is taken at the start and at the end of each call.

    This happens inside the call, because whoever calls may set the mode of autograd, and reset it.
    """

    def __init__(self, module: nn.Module) -> None:
        super().__init__()
        self.module = module
        self.footprints: List[Footprint] = []

    def forward(self, *arguments: Any, **named: Any) -> Any:
        """Call the module between two footprints."""
        self.footprints.append(take_footprint(self.module))
        answer = self.module(*arguments, **named)
        self.footprints.append(take_footprint(self.module))
        return answer


def take_footprint(module: nn.Module) -> Footprint:
    """Return the present state of a module and of the process."""
    saved = module.state_dict().keys()
    buffers = {name: buffer.detach().clone() for name, buffer in module.named_buffers()}
    parameters = dict(module.named_parameters())
    return Footprint(
        parameters={name: each.detach().clone() for name, each in parameters.items()},
        saved={name: buffer for name, buffer in buffers.items() if name in saved},
        unsaved={name: buffer for name, buffer in buffers.items() if name not in saved},
        frozen={name: not each.requires_grad for name, each in parameters.items()},
        modes={
            f"training mode of {path or 'the module'}": part.training
            for path, part in module.named_modules()
        },
        settings=_read_settings(),
        random_state=torch.get_rng_state(),
    )


def _read_settings() -> Dict[str, Any]:
    """Return the settings of the process that a module can change for everyone."""
    readers: Dict[str, Callable[[], Any]] = {
        "default dtype": torch.get_default_dtype,
        "default device": lambda: torch.empty(0).device,
        "grad mode": torch.is_grad_enabled,
        "autocast": torch.is_autocast_enabled,
        "autocast on the CPU": torch.is_autocast_cpu_enabled,
        "deterministic algorithms": torch.are_deterministic_algorithms_enabled,
        "float32 matmul precision": torch.get_float32_matmul_precision,
        "number of threads": torch.get_num_threads,
    }
    return {name: read() for name, read in readers.items()}


def list_changed_tensors(before: Tensors, after: Tensors) -> List[str]:
    """Return what differs between tensors of the same names, as in `weight by 2`."""
    changes = [f"{name} is new" for name in after if name not in before]
    for name, old in before.items():
        new = after.get(name)
        if new is None:
            changes.append(f"{name} is gone")
        elif (new.shape, new.dtype) != (old.shape, old.dtype):
            kinds = [f"{list(each.shape)} {each.dtype}" for each in (old, new)]
            changes.append(f"{name} from {kinds[0]} to {kinds[1]}")
        else:
            # nan, for a number that became NaN, is not equal to 0 either
            difference = measure_difference([new], [old])
            changes += [] if difference == 0 else [f"{name} by {difference:.3g}"]
    return changes


def list_changed_settings(before: Dict[str, Any], after: Dict[str, Any]) -> List[str]:
    """Return what differs between settings, as in `default dtype from float32 to float64`."""
    return [
        f"{name} from {before.get(name)} to {value}"
        for name, value in after.items()
        if before.get(name) != value
    ]


def require_unchanged(before: Footprint, after: Footprint, *, draws: bool) -> None:
    """Raise Fail for a change that a call must not make.

    A module that `draws` random numbers changes the state of the generator by design.
    """
    frozen = [f"frozen: {text}" for text in list_changed_settings(before.frozen, after.frozen)]
    parameters = list_changed_tensors(before.parameters, after.parameters)
    _require_none("parameters-changed", parameters + frozen)
    _require_none("saved-buffers-changed", list_changed_tensors(before.saved, after.saved))
    _require_none("mode-changed", list_changed_settings(before.modes, after.modes))
    drew = not draws and not torch.equal(before.random_state, after.random_state)
    settings = list_changed_settings(before.settings, after.settings)
    _require_none("global-state-changed", settings + ["state of the random generator"] * drew)


def _require_none(reason: str, changes: Sequence[str]) -> None:
    """Raise Fail with `reason` if there are changes."""
    if changes:
        raise Fail(reason, ", ".join(changes))
