"""A fake CUDA device, which propagates devices as a GPU does, on a machine without a GPU.

``FakeTensorMode`` knows which device every result would be on. A few Python bindings set a real
device guard before they reach it, and so need a driver. This module replaces them, only while the
mode is on, and only without a GPU. A result on this device says nothing of kernels, memory or
streams.
"""

from __future__ import annotations

import contextlib
from typing import Any, Dict, Iterator, List, Optional, Tuple
from unittest import mock

import torch
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensor, FakeTensorMode

from torchgrid.inside.probe import NotTested
from torchgrid.inside.structure import map_tensors

DEVICE = "cuda:0"
aten = torch.ops.aten

_OF_EVERY_MODULE = frozenset(vars(nn.Module()))
_ENABLE_AUTOGRAD = torch.enable_grad.__enter__


@contextlib.contextmanager
def enter_fake_cuda() -> Iterator[FakeTensorMode]:
    """Enter a mode in which every tensor is fake and may be on ``cuda:0``.

    Autograd is off throughout, and stays off if a module enables it: without a GPU it aborts the
    process on a fake CUDA tensor.
    """
    with contextlib.ExitStack() as stack:
        # entered before the patches, because they would keep its end from enabling autograd again
        stack.enter_context(torch.no_grad())
        if not torch.cuda.is_available():
            for patch in _patch_device_guards():
                stack.enter_context(patch)
        # A deep copy inside a constructor would make a second mode, and modes do not mix.
        stack.enter_context(
            mock.patch.object(FakeTensorMode, "__deepcopy__", lambda mode, _: mode, create=True)
        )
        # `_apply` replaces real parameters by fake ones, whose `.data` cannot be swapped.
        future = torch.__future__
        before = future.get_overwrite_module_params_on_conversion()
        stack.callback(future.set_overwrite_module_params_on_conversion, before)
        future.set_overwrite_module_params_on_conversion(True)
        yield stack.enter_context(FakeTensorMode())


def move_module(module: nn.Module, mode: FakeTensorMode, device: Any = DEVICE) -> nn.Module:
    """Do to a real module what ``module.to(device)`` does, with fake tensors.

    Tensors that it holds as plain attributes become fake on the device where they are. ``_apply``
    is what ``.to`` calls. From 2.9 on, ``.to`` fails for the parameters of a module that is fake
    already ("_apply(): Couldn't swap"), so the two steps are one here.
    """
    before = list(_list_parameters(module))
    module._apply(lambda tensor: move_tensor(tensor, mode, device))
    moved = {id(old): new for old, new in zip(before, _list_parameters(module))}
    for part in module.modules():
        for name, value in list_plain_attributes(part).items():
            # a second name of a parameter moves with it, since torch moves a parameter in place
            vars(part)[name] = map_tensors(
                value,
                lambda tensor: (
                    moved[id(tensor)] if id(tensor) in moved else _make_fake(tensor, mode)
                ),
            )
    return module


def _list_parameters(module: nn.Module) -> Iterator[Tensor]:
    """Yield the parameters of each part, those with two names twice, in a fixed order."""
    for part in module.modules():
        yield from (each for each in part._parameters.values() if each is not None)


def move_fake_module(module: nn.Module, mode: FakeTensorMode, device: Any) -> nn.Module:
    """Do to a module that is fake already what ``module.to(device)`` does, without `_apply`."""
    for part in module.modules():
        for name, parameter in part._parameters.items():
            if parameter is not None:
                moved = move_tensor(parameter.detach(), mode, device)
                part._parameters[name] = nn.Parameter(moved, requires_grad=False)
        for name, buffer in part._buffers.items():
            if buffer is not None:
                part._buffers[name] = move_tensor(buffer, mode, device)
    return module


def list_plain_attributes(module: nn.Module) -> Dict[str, Any]:
    """Return the attributes of a module but torch's own, its parameters, buffers and children."""
    return {name: value for name, value in vars(module).items() if name not in _OF_EVERY_MODULE}


def move_tensor(tensor: Tensor, mode: FakeTensorMode, device: Any = DEVICE) -> Tensor:
    """Return a fake copy on `device` of a tensor, real or fake."""
    fake = tensor if isinstance(tensor, FakeTensor) else _make_fake(tensor, mode)
    return fake.to(device)


def _make_fake(tensor: Tensor, mode: FakeTensorMode) -> Tensor:
    """Return a fake tensor on the device of a real one.

    For a tensor that is not a leaf, torch itself enables autograd to repeat its history. On the CPU
    that needs no driver.
    """
    with mock.patch.object(torch.enable_grad, "__enter__", _ENABLE_AUTOGRAD):
        return mode.from_tensor(tensor)


def check_fake_cuda() -> Optional[str]:
    """Return what is wrong with the fake device on this torch, or None.

    A buffer must follow its module, and a tensor left on the CPU must raise.
    """
    try:
        with enter_fake_cuda() as mode:
            x = move_tensor(torch.zeros(2, 3), mode)
            output = move_module(_Table(stray=False), mode)(x)
            if output.device != torch.device(DEVICE):
                return f"a buffer stayed on {output.device}"
            stray = move_module(_Table(stray=True), mode)
            try:
                stray(x)
            except RuntimeError:
                return None
            return "a tensor left on the CPU was not noticed"
    except Exception as error:  # any failure means that the fake does not work on this torch
        return f"{type(error).__name__}: {error}"


class _Table(nn.Module):  # type: ignore[misc]
    """A table whose behaviour on a second device is known."""

    def __init__(self, *, stray: bool) -> None:
        super().__init__()
        if stray:
            self.table = torch.ones(5, 3)
        else:
            self.register_buffer("table", torch.ones(5, 3))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.table[: x.size(0)]


def _patch_device_guards() -> List[Any]:
    """Return the patches that keep a fake CUDA tensor away from the driver.

    They replace methods of the class. A TorchFunctionMode would be off inside nested functional
    calls.
    """
    patches: List[Any] = [
        mock.patch.object(torch.cuda, "_lazy_init", return_value=None),
        mock.patch.object(torch.cuda, "current_device", return_value=0),
        mock.patch.object(torch.autograd.Variable, "_execution_engine", _NoEngine()),
        mock.patch.object(torch.enable_grad, "__enter__", torch.no_grad.__enter__),
        mock.patch.object(torch.set_grad_enabled, "__init__", _leave_autograd_off),
    ]
    for name, replacement in _BINDINGS.items():
        patches.append(mock.patch.object(FakeTensor, name, replacement))
    if hasattr(nn.functional, "scaled_dot_product_attention"):
        # Torch reads the properties of the device to choose between attention kernels.
        patches.append(
            mock.patch.object(nn.functional, "scaled_dot_product_attention", _compute_attention)
        )
    return patches


def _leave_autograd_off(setting: Any, _mode: Any) -> None:
    setting.prev, setting.mode = torch.is_grad_enabled(), False
    torch._C._set_grad_enabled(False)  # noqa: FBT003


class _NoEngine:
    """The engine of autograd, which needs a driver."""

    def run_backward(self, *_: Any, **__: Any) -> None:
        raise NotTested("looks-for-driver", "the module computes gradients, which needs a driver")


def _move_to(tensor: Tensor, *args: Any, **kwargs: Any) -> Tensor:
    named = {key: _add_index(value) for key, value in kwargs.items()}
    return Tensor.to(tensor, *[_add_index(value) for value in args], **named)


def _move_to_cuda(tensor: Tensor, device: Any = None, **kwargs: Any) -> Tensor:
    return _move_to(tensor, DEVICE if device is None else device, **kwargs)


def _add_index(value: Any) -> Any:
    """Replace ``cuda`` by ``cuda:0``: without an index, torch needs a driver to know the device."""
    if value == "cuda" or value == torch.device("cuda"):
        return torch.device(DEVICE)
    return value


def _make_contiguous(tensor: Tensor, *, memory_format: Any = torch.contiguous_format) -> Tensor:
    return aten.contiguous.default(tensor, memory_format=memory_format)


def _copy_into(tensor: Tensor, source: Tensor, *args: Any, **kwargs: Any) -> Tensor:
    return aten.copy_.default(tensor, source, *args, **kwargs)


def _invert(tensor: Tensor) -> Tensor:
    return aten.bitwise_not.default(tensor)


def _find_nonzero(tensor: Tensor, **_as_tuple: Any) -> Tensor:
    """Raise what a fake tensor raises for a mask, and not that a driver is missing."""
    return aten.nonzero.default(tensor)


def _get_number(tensor: Tensor) -> Any:
    """Raise what a fake tensor raises for a number, and not that a driver is missing."""
    return aten._local_scalar_dense.default(tensor)


def _make_like(tensor: Tensor, data: Any, **kwargs: Any) -> Tensor:
    """Return numbers in the dtype and on the device of a tensor, unless others are named."""
    device = _add_index(kwargs.pop("device", None) or tensor.device)
    dtype = kwargs.pop("dtype", None) or tensor.dtype
    return torch.tensor(data, dtype=dtype, device="cpu", **kwargs).to(device)


def _get_item(tensor: Tensor, index: Any) -> Tensor:
    view, advanced = _take_view(tensor, index)
    if any(entry is not None and entry.dtype == torch.bool for entry in advanced):
        # the shape depends on the mask's values
        return _find_nonzero(tensor)
    return aten.index.Tensor(view, advanced) if advanced else view


def _set_item(tensor: Tensor, index: Any, value: Any) -> None:
    view, advanced = _take_view(tensor, index)
    if not isinstance(value, Tensor):
        value = torch.full((), value, dtype=view.dtype, device=view.device)
    if advanced:
        aten.index_put_.default(view, advanced, value)
    else:
        aten.copy_.default(view, value)


def _take_view(tensor: Tensor, index: Any) -> Tuple[Tensor, List[Optional[Tensor]]]:
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


def _compute_attention(
    query: Tensor, key: Tensor, value: Tensor, *args: Any, **kwargs: Any
) -> Tensor:
    """Return attention in its math form: [..., L, E], [..., S, E], [..., S, V] -> [..., L, V].

    Of the further arguments only a mask can change a device, a shape or a dtype.
    """
    scores = query @ key.transpose(-2, -1)
    mask = args[0] if args else kwargs.get("attn_mask")
    if mask is not None:
        scores = scores.masked_fill(mask, 0) if mask.dtype == torch.bool else scores + mask
    return torch.softmax(scores, dim=-1) @ value


# The methods that set a device guard, and what they do without one.
_BINDINGS = {
    "__bool__": _get_number,
    "__float__": _get_number,
    "__getitem__": _get_item,
    "__int__": _get_number,
    "__invert__": _invert,
    "__setitem__": _set_item,
    "contiguous": _make_contiguous,
    "copy_": _copy_into,
    "cuda": _move_to_cuda,
    "new_tensor": _make_like,
    "nonzero": _find_nonzero,
    "to": _move_to,
}
