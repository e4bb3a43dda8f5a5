"""A CUDA device made of nothing: device propagation as on a GPU, on a machine that has none.

``FakeTensorMode`` knows which device every result would be on, but a few Python bindings set a
real device guard before they reach it and so want a driver. They are replaced here, while the mode
is on and no longer, and only where there is no GPU. An answer from here says nothing of kernels,
memory or streams.
"""

from __future__ import annotations

import contextlib
from typing import Any, Dict, Iterator, List, Optional, Tuple
from unittest import mock

import torch
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensor, FakeTensorMode

DEVICE = "cuda:0"
aten = torch.ops.aten

_OF_EVERY_MODULE = frozenset(vars(nn.Module()))


@contextlib.contextmanager
def fake_cuda_mode() -> Iterator[FakeTensorMode]:
    """A mode in which every tensor is fake and may be on ``cuda:0``.

    Autograd is off throughout: it aborts the process on a fake CUDA tensor where there is no GPU.
    """
    with contextlib.ExitStack() as stack:
        if not torch.cuda.is_available():
            for patch in _without_device_guards():
                stack.enter_context(patch)
        # a deep copy inside a constructor would make a second mode, and modes do not mix
        stack.enter_context(
            mock.patch.object(FakeTensorMode, "__deepcopy__", lambda mode, _: mode, create=True)
        )
        stack.enter_context(_overwriting_parameters())
        stack.enter_context(torch.no_grad())
        yield stack.enter_context(FakeTensorMode())


def move_module(module: nn.Module, mode: FakeTensorMode, device: Any = DEVICE) -> nn.Module:
    """Do to a real module what ``module.to(device)`` does, with fake tensors.

    Tensors that it holds as plain attributes become fake on the device where they are. ``_apply``
    is what ``.to`` calls; calling ``.to`` on a module that is fake already fails for parameters
    from 2.9 on ("_apply(): Couldn't swap"), so the two steps are one here.
    """
    for part in module.modules():
        for name, value in plain_attributes(part).items():
            vars(part)[name] = _made_fake(value, mode)
    return module._apply(lambda tensor: move_tensor(tensor, mode, device))


def move_fake_module(module: nn.Module, mode: FakeTensorMode, device: Any) -> nn.Module:
    """Do to a module that is fake already what ``module.to(device)`` does, `_apply` not asked."""
    for part in module.modules():
        for name, parameter in part._parameters.items():
            if parameter is not None:
                moved = move_tensor(parameter.detach(), mode, device)
                part._parameters[name] = nn.Parameter(moved, requires_grad=False)
        for name, buffer in part._buffers.items():
            if buffer is not None:
                part._buffers[name] = move_tensor(buffer, mode, device)
    return module


def plain_attributes(module: nn.Module) -> Dict[str, Any]:
    """What is set on a module itself and is not torch's own: no parameter, buffer or child."""
    return {name: value for name, value in vars(module).items() if name not in _OF_EVERY_MODULE}


def _made_fake(value: Any, mode: FakeTensorMode) -> Any:
    if isinstance(value, Tensor):
        return mode.from_tensor(value)
    if type(value) is dict:
        return {key: _made_fake(item, mode) for key, item in value.items()}
    if type(value) in (list, tuple):
        return type(value)(_made_fake(item, mode) for item in value)
    return value


def move_tensor(tensor: Tensor, mode: FakeTensorMode, device: Any = DEVICE) -> Tensor:
    """A fake copy on a device of a tensor, real or fake."""
    fake = tensor if isinstance(tensor, FakeTensor) else mode.from_tensor(tensor)
    return fake.to(device)


def self_check() -> Optional[str]:
    """What is wrong with the fake on this torch, or None.

    A buffer must follow its module, and a tensor left on the CPU must raise.
    """
    try:
        with fake_cuda_mode() as mode:
            x = move_tensor(torch.zeros(2, 3), mode)
            answer = move_module(_Known(stray=False), mode)(x)
            if answer.device != torch.device(DEVICE):
                return f"a buffer stayed on {answer.device}"
            stray = move_module(_Known(stray=True), mode)
            try:
                stray(x)
            except RuntimeError:
                return None
            return "a tensor left on the CPU was not noticed"
    except Exception as error:  # any failure means the same: this torch cannot be asked
        return f"{type(error).__name__}: {error}"


class _Known(nn.Module):  # type: ignore[misc]
    """A table whose behaviour on a second device is known."""

    def __init__(self, *, stray: bool) -> None:
        super().__init__()
        if stray:
            self.table = torch.ones(5, 3)
        else:
            self.register_buffer("table", torch.ones(5, 3))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.table[: x.size(0)]


@contextlib.contextmanager
def _overwriting_parameters() -> Iterator[None]:
    """Let ``_apply`` replace real parameters by fake ones, whose ``.data`` cannot be swapped."""
    before = torch.__future__.get_overwrite_module_params_on_conversion()
    torch.__future__.set_overwrite_module_params_on_conversion(True)
    try:
        yield
    finally:
        torch.__future__.set_overwrite_module_params_on_conversion(before)


def _without_device_guards() -> List[Any]:
    """The patches that keep a fake CUDA tensor away from the driver.

    They sit on the class and not in a TorchFunctionMode, which is off inside nested functional
    calls.
    """
    patches: List[Any] = [
        mock.patch.object(torch.cuda, "_lazy_init", return_value=None),
        mock.patch.object(torch.cuda, "current_device", return_value=0),
    ]
    for name, replacement in _BINDINGS.items():
        patches.append(mock.patch.object(FakeTensor, name, replacement))
    if hasattr(nn.functional, "scaled_dot_product_attention"):
        # the chooser between attention kernels asks for the properties of the device
        patches.append(mock.patch.object(nn.functional, "scaled_dot_product_attention", _attention))
    return patches


def _to(tensor: Tensor, *args: Any, **kwargs: Any) -> Tensor:
    named = {key: _with_index(value) for key, value in kwargs.items()}
    return Tensor.to(tensor, *[_with_index(value) for value in args], **named)


def _cuda(tensor: Tensor, device: Any = None, **kwargs: Any) -> Tensor:
    return _to(tensor, DEVICE if device is None else device, **kwargs)


def _with_index(value: Any) -> Any:
    """``cuda`` -> ``cuda:0``: without an index the driver is asked which device is current."""
    if value == "cuda" or value == torch.device("cuda"):
        return torch.device(DEVICE)
    return value


def _contiguous(tensor: Tensor, *, memory_format: Any = torch.contiguous_format) -> Tensor:
    return aten.contiguous.default(tensor, memory_format=memory_format)


def _copy(tensor: Tensor, source: Tensor, *args: Any, **kwargs: Any) -> Tensor:
    return aten.copy_.default(tensor, source, *args, **kwargs)


def _get_item(tensor: Tensor, index: Any) -> Tensor:
    view, advanced = _basic_view(tensor, index)
    return aten.index.Tensor(view, advanced) if advanced else view


def _set_item(tensor: Tensor, index: Any, value: Any) -> None:
    view, advanced = _basic_view(tensor, index)
    if not isinstance(value, Tensor):
        value = torch.full((), value, dtype=view.dtype, device=view.device)
    if advanced:
        aten.index_put_.default(view, advanced, value)
    else:
        aten.copy_.default(view, value)


def _basic_view(tensor: Tensor, index: Any) -> Tuple[Tensor, List[Optional[Tensor]]]:
    """Apply the ints, slices, None and ``...`` of an index; return the tensors that are left."""
    entries = index if isinstance(index, tuple) else (index,)
    view, dim = tensor, 0
    advanced: List[Optional[Tensor]] = []
    for place, entry in enumerate(entries):
        if entry is Ellipsis:
            dim = view.dim() - sum(later is not None for later in entries[place + 1 :])
        elif entry is None:
            view, dim = aten.unsqueeze.default(view, dim), dim + 1
        elif isinstance(entry, int):
            view = aten.select.int(view, dim, entry)
        elif isinstance(entry, slice):
            step = entry.step or 1
            view, dim = aten.slice.Tensor(view, dim, entry.start, entry.stop, step), dim + 1
        else:
            advanced += [None] * (dim - len(advanced)) + [torch.as_tensor(entry)]
            dim += 1
    return view, advanced


def _attention(query: Tensor, key: Tensor, value: Tensor, *args: Any, **kwargs: Any) -> Tensor:
    """Attention in its math form: [..., L, E], [..., S, E], [..., S, V] -> [..., L, V].

    A fake says devices, shapes and dtypes: of the rest, only a mask can change them.
    """
    scores = query @ key.transpose(-2, -1)
    mask = args[0] if args else kwargs.get("attn_mask")
    if mask is not None:
        scores = scores.masked_fill(mask, 0) if mask.dtype == torch.bool else scores + mask
    return torch.softmax(scores, dim=-1) @ value


_BINDINGS = {
    "__getitem__": _get_item,
    "__setitem__": _set_item,
    "contiguous": _contiguous,
    "copy_": _copy,
    "cuda": _cuda,
    "to": _to,
}
