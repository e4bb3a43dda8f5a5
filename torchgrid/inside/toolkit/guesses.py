"""Guesses at what a module takes, from the names of its parameters and its sizes."""

from __future__ import annotations

import inspect
import itertools
import re
from dataclasses import dataclass, replace
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

from torch import nn

from torchgrid.inside.job import ConstantSpec, InputSpec, TensorSpec, Values

BATCH, SEQ, HEADS, HEIGHT, WIDTH = 2, 10, 4, 32, 32

# More combinations than these are tried of no module.
MOST = 400

WIDTHS = (
    *("d_model", "embed_dim", "hidden_size", "hidden_dim", "embedding_dim", "head_dim"),
    *("dim_head", "dim", "width", "channels", "num_channels", "embedding_size", "n_embd"),
    *("features", "num_features", "in_features", "input_dim", "size", "encoder_dim"),
)
HEAD_COUNTS = ("num_heads", "n_heads", "heads", "n_head", "num_attention_heads", "nhead")
IMAGE_SIZES = ("img_size", "image_size", "input_size")
CHANNELS = ("in_chans", "in_channels", "channels", "num_channels")
POSITIONS = ("pos", "position", "positions", "position_ids", "input_pos", "coords", "indices")
# A module of such a name means positions where others mean the times of a diffusion.
POSITIONAL = re.compile(r"rotary|rope|position", re.IGNORECASE)
TIMES = ("t", "time", "timestep", "timesteps", "sigma", "noise_level")
LENGTHS = ("lengths", "seq_lens", "lens", "seq_lengths")
CONSTANTS: Mapping[str, Any] = {
    "device": "cpu",
    "dtype": {"object": "torch.float32"},
    "shape": [10, 12],
    "feat_shape": [10, 12],
}
TOKENS = ("input_ids", "tokens", "ids", "token_ids", "idx", "src_tokens", "input_tokens")


@dataclass(frozen=True)
class Hints:
    """The sizes that a module's arguments and parts suggest."""

    widths: Tuple[int, ...]
    heads: int
    channels: int
    image: Optional[Tuple[int, int]]
    below: int
    padding: Optional[int]
    has_tokens: bool
    is_per_head: bool
    is_positional: bool


def find_hints(arguments: Mapping[str, Any], module: nn.Module) -> Hints:
    """Return the sizes that arguments with their defaults, and the parts of a module, suggest."""
    numbers = dict(_list_numbers(arguments))
    named = [numbers[name] for name in WIDTHS if name in numbers]
    embedding = next((part for part in module.modules() if isinstance(part, nn.Embedding)), None)
    image = next((_make_pair(arguments[n]) for n in IMAGE_SIZES if n in arguments), None)
    convolutions = [part for part in module.modules() if isinstance(part, nn.Conv2d)]
    if image is None and convolutions:
        image = (HEIGHT, WIDTH)
    channels = [part.in_channels for part in convolutions]
    channels += [numbers[name] for name in CHANNELS if name in numbers]
    heads = next((numbers[name] for name in HEAD_COUNTS if name in numbers), HEADS)
    found = [*named, *_list_widths(module)]
    split = [width // heads for width in named if width % heads == 0 and width > heads]
    return Hints(
        widths=tuple(dict.fromkeys([*found, *split, 64, 16]))[:6],
        heads=heads,
        channels=channels[0] if channels else 3,
        image=image,
        below=embedding.num_embeddings if embedding is not None else 100,
        padding=None if embedding is None else embedding.padding_idx,
        has_tokens=embedding is not None,
        is_per_head=any("head" in name for name in WIDTHS if name in numbers),
        is_positional=bool(POSITIONAL.search(type(module).__name__)),
    )


def _list_numbers(value: Any) -> Iterator[Tuple[str, int]]:
    """Yield the whole numbers above zero in arguments by name, at any depth."""
    for name, item in value.items() if isinstance(value, dict) else ():
        if type(item) is int and item > 0:
            yield name, item
        yield from _list_numbers(item)


def _make_pair(value: Any) -> Optional[Tuple[int, int]]:
    if type(value) is int:
        return value, value
    if isinstance(value, dict):
        value = value.get("tuple")
    return (value[0], value[1]) if isinstance(value, (list, tuple)) and len(value) > 1 else None


def _list_widths(module: nn.Module) -> Iterator[int]:
    """Yield the widths that the first parts of a module take."""
    for part in itertools.islice(module.modules(), 30):
        if isinstance(part, nn.Linear):
            yield part.in_features
        elif isinstance(part, nn.LayerNorm):
            yield part.normalized_shape[-1]
        elif isinstance(part, (nn.Conv1d, nn.Embedding)):
            yield part.in_channels if isinstance(part, nn.Conv1d) else part.embedding_dim


def list_guesses(
    parameters: Sequence[inspect.Parameter], hints: Hints
) -> Iterator[Tuple[InputSpec, ...]]:
    """Yield the arguments that a call may take, the likeliest first.

    Only parameters without a default get an argument, or the first one if all have a default.
    """
    kinds = inspect.Parameter
    named = [p for p in parameters if p.kind not in (kinds.VAR_POSITIONAL, kinds.VAR_KEYWORD)]
    needed = [p for p in named if p.default is kinds.empty]
    if not needed:
        takes_any = len(named) < len(parameters)
        if not takes_any:
            yield ()
        fallback = kinds("x", kinds.POSITIONAL_ONLY)
        needed = named[:1] or ([fallback] if takes_any or not parameters else [])
    floats = list(_list_floats(hints))
    main = next((p for p in needed if not _list_of_name(p, hints)), None)
    seen = 0
    for shape in floats if main is not None else [None]:
        others = [_list_alternatives(p, shape, hints, is_main=p is main) for p in needed]
        for chosen in itertools.product(*others):
            seen += 1
            if seen > MOST:
                return
            yield _pass_arguments(needed, chosen)
    if main is not None:
        for spec in _list_integers(hints):
            yield _pass_arguments(
                needed,
                [spec if p is main else (_list_of_name(p, hints) or [spec])[0] for p in needed],
            )


def list_readings(leaf: TensorSpec, name: str, hints: Hints) -> List[TensorSpec]:
    """Return what a tensor of a given shape may hold, the likeliest first."""
    if leaf.values is not Values.NORMAL or leaf.dtype is not None:
        return [leaf]
    parameter = inspect.Parameter(name or "x", inspect.Parameter.POSITIONAL_ONLY)
    likely = [
        spec.values for spec in _list_of_name(parameter, hints) if isinstance(spec, TensorSpec)
    ]
    usual = [Values.NORMAL, Values.TOKENS, Values.POSITIONS, Values.MASK]
    if hints.has_tokens and len(leaf.shape) <= 2:  # noqa: PLR2004
        usual = [Values.TOKENS, Values.NORMAL, *usual[2:]]
    return [_read_as(leaf, values, hints) for values in dict.fromkeys([*likely, *usual])]


def _read_as(leaf: TensorSpec, values: Values, hints: Hints) -> TensorSpec:
    """Return a tensor with other values, and its last axis as the one that they count along."""
    layout = leaf.layout
    if values in (Values.POSITIONS, Values.MASK, Values.PADDING) and "seq" not in layout:
        layout = (*layout[:-1], "seq")
    if values is Values.LENGTHS:
        layout = ("batch", *layout[1:])
    read = replace(leaf, values=values, layout=layout)
    if values is Values.TOKENS:
        return replace(read, below=hints.below, padding=hints.padding)
    return read


def _list_floats(hints: Hints) -> Iterator[TensorSpec]:
    if hints.image is not None:
        height, width = hints.image
        yield _make((BATCH, hints.channels, height, width), "batch feature height width")
        yield _make((BATCH, height, width, hints.channels), "batch height width feature")
    for width in hints.widths:
        whole = _make((BATCH, SEQ, width), "batch seq feature")
        per_head = _make((BATCH, hints.heads, SEQ, width), "batch heads seq feature")
        yield from (per_head, whole) if hints.is_per_head else (whole, per_head)
        yield _make((BATCH, SEQ, hints.heads, width), "batch seq heads feature")
    for width in hints.widths:
        yield _make((BATCH, width, SEQ), "batch feature seq")
        yield _make((BATCH, width, 10, 12), "batch feature height width")
        yield _make((BATCH, 10, 12, width), "batch height width feature")
        yield _make((SEQ, width), "seq feature")
    yield _make((BATCH, SEQ), "batch seq")
    yield _make((SEQ,), "seq")


def _list_integers(hints: Hints) -> Iterator[TensorSpec]:
    tokens = _make((BATCH, SEQ), "batch seq", Values.TOKENS)
    yield replace(tokens, below=hints.below, padding=hints.padding)
    yield _make((BATCH, SEQ), "batch seq", Values.POSITIONS)
    yield _make((SEQ,), "seq", Values.POSITIONS)


def _make(
    shape: Tuple[int, ...], layout: str, values: Values = Values.NORMAL, **more: Any
) -> TensorSpec:
    return TensorSpec(
        name=None,
        shape=shape,
        layout=tuple(layout.split()),
        values=values,
        **{"dtype": None, **more},
    )


def _list_alternatives(
    parameter: inspect.Parameter, shape: Optional[TensorSpec], hints: Hints, *, is_main: bool
) -> List[InputSpec]:
    named = [] if is_main else _list_of_name(parameter, hints)
    return named or ([] if shape is None else [shape])


def _list_of_name(parameter: inspect.Parameter, hints: Hints) -> List[InputSpec]:
    """Return what a parameter takes if its name or its annotation says so."""
    name = parameter.name.lower()
    grid = (BATCH, SEQ), "batch seq"
    found: List[InputSpec] = []
    if "mask" in name:
        values = Values.PADDING if "padding" in name else Values.MASK
        found = [_make(*grid, values), _make((SEQ, SEQ), "seq seq", Values.MASK)]
    elif name in TOKENS:
        found = [_make(*grid, Values.TOKENS, below=hints.below, padding=hints.padding)]
    elif name in POSITIONS or "position_id" in name:
        along = [_make(*grid, Values.POSITIONS), _make((SEQ,), "seq", Values.POSITIONS)]
        found = [*along, *(replace(each, dtype="float32") for each in along)]
    elif name in TIMES and hints.is_positional:
        found = [_make((SEQ,), "seq", Values.POSITIONS), _make(*grid, Values.POSITIONS)]
    elif name in TIMES:
        times = _make((BATCH,), "batch", Values.POSITIONS, along=("batch",))
        found = [times, replace(times, dtype="float32")]
    elif name in LENGTHS:
        found = [_make((BATCH,), "batch", Values.LENGTHS)]
    elif name in CONSTANTS:
        found = [ConstantSpec(name=None, value=CONSTANTS[name])]
    elif parameter.annotation in (int, "int") or "len" in name or name in ("n", "i", "j"):
        found = [_make((SEQ,), "seq", Values.LENGTH)]
    return found


def _pass_arguments(
    parameters: Sequence[inspect.Parameter], chosen: Sequence[InputSpec]
) -> Tuple[InputSpec, ...]:
    """Name the arguments that are no plain tensor, and all that come after one with a name."""
    passed: List[InputSpec] = []
    by_name = False
    for place, (parameter, spec) in enumerate(zip(parameters, chosen)):
        is_plain = isinstance(spec, TensorSpec) and spec.values is Values.NORMAL
        by_name = (
            by_name or parameter.kind is parameter.KEYWORD_ONLY or (place > 0 and not is_plain)
        )
        has_name = by_name and parameter.kind is not parameter.POSITIONAL_ONLY
        passed.append(replace(spec, name=parameter.name) if has_name else spec)
    return tuple(passed)


def collect_arguments(target: Any, given: Mapping[str, Any]) -> Dict[str, Any]:
    """Return the arguments of a target with the defaults of those that are not given."""
    try:
        parameters = inspect.signature(target).parameters.values()
    except (TypeError, ValueError):
        return dict(given)
    defaults = {p.name: p.default for p in parameters if p.default is not p.empty}
    return {**defaults, **given}
