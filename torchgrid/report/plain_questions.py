"""Questions of common probes in plain torch, and the code that builds and calls an encoding.

Each question raises `Wrong` with the reason that the probe gives, or the error that the probe sees.
It asks less than the probe, so it is used only for the reasons that it can give itself.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from torchgrid.model.encoding import Argument, EncodingSpec

TOLERANCE = 1e-5
"""The difference between two outputs that counts as none, if the row names no other."""

LENGTH_AXES = ("seq", "height")


@dataclass(frozen=True, kw_only=True)
class Question:
    """The code of one question: the body of `ask()`, and the reasons that it can give.

    Errors of torch have the names of their types as reasons. `errors` says that those count too.
    `device` is the only device that it is about, `helpers` are further functions. `length` says
    that its inputs need an axis that counts positions.
    """

    body: str
    reasons: tuple[str, ...] = ()
    errors: bool = True
    device: str = "cpu"
    helpers: tuple[str, ...] = ()
    length: bool = False

    def covers(self, reason: str | None, device: str) -> bool:
        """Tell whether the question can give the reason of an outcome, on its device."""
        is_error = reason is not None and reason.isidentifier()
        return device == self.device and (reason in self.reasons or (self.errors and is_error))


HELPERS = {
    "list_strays": '''\
def list_strays(module):
    """List the tensors that are neither parameters nor buffers, by name."""
    known = {id(tensor) for tensor in (*module.parameters(), *module.buffers())}
    return {
        f"{path}.{name}".lstrip("."): value
        for path, part in module.named_modules()
        for name, value in vars(part).items()
        if isinstance(value, torch.Tensor) and id(value) not in known
    }
''',
    "Counter": '''\
class Counter:
    """A backend of torch.compile that counts graphs, and runs them with eager kernels."""

    def __init__(self):
        self.graphs = 0

    def __call__(self, graph, example_inputs):
        self.graphs += 1
        return graph.forward


def count_graphs(lengths, **options):
    """Call a compiled module with several lengths, and return the new graphs of each."""
    torch._dynamo.reset()
    counter, found = Counter(), []
    module = torch.compile(build(), backend=counter, **options)
    for length in lengths:
        before = counter.graphs
        expected = call(build(), make_inputs(**{LENGTH: length}, **ONE))
        require_equal(call(module, make_inputs(**{LENGTH: length}, **ONE)), expected)
        found.append(counter.graphs - before)
    return found
''',
}

QUESTIONS: Mapping[str, Question] = {
    "device.registered": Question(
        reasons=("not-registered",),
        errors=False,
        helpers=("list_strays",),
        body="""\
module = build()
call(module, make_inputs())
strays = sorted(list_strays(module))
if strays:
    raise Wrong("not-registered", f"neither parameter nor buffer: {', '.join(strays)}")
""",
    ),
    "device.follows-module": Question(
        reasons=("left-behind",),
        device="meta",
        helpers=("list_strays",),
        body="""\
module = build().to("meta")
positional, named = make_inputs()
there = [x.to("meta") for x in positional], {name: x.to("meta") for name, x in named.items()}
outputs = call(module, there)
held = {**dict(module.named_parameters()), **dict(module.named_buffers()), **list_strays(module)}
left = [name for name, tensor in held.items() if tensor.device.type != "meta"]
left += [f"output {n}" for n, y in enumerate(outputs) if y.device.type != "meta"]
if left:
    raise Wrong("left-behind", f"not on meta: {', '.join(left)}")
""",
    ),
    "state.in-state-dict": Question(
        reasons=("not-saved",),
        errors=False,
        body="""\
state = build().state_dict()
if TABLE not in state:
    raise Wrong("not-saved", f"{TABLE} is not among {sorted(state)}")
""",
    ),
    "state.round-trip": Question(
        reasons=("not-restored",),
        helpers=("list_strays",),
        body="""\
module, fresh = build(), build()
saved = set(module.state_dict())
held = {**dict(module.named_parameters()), **dict(module.named_buffers())}
changed = [tensor for name, tensor in held.items() if name in saved]
with torch.no_grad():
    for tensor in (*changed, *list_strays(module).values()):
        if tensor.is_floating_point() or tensor.is_complex():
            tensor.add_(0.5)
expected = call(module, make_inputs())
memory = io.BytesIO()
torch.save(module.state_dict(), memory)
memory.seek(0)
fresh.load_state_dict(torch.load(memory))
require_equal(call(fresh, make_inputs()), expected, "not-restored")
""",
    ),
    "state.whole-module": Question(
        body="""\
module = build()
memory = io.BytesIO()
torch.save(module, memory)
memory.seek(0)
require_equal(call(torch.load(memory), make_inputs()), call(module, make_inputs()))
""",
    ),
    "dtype.follows-module": Question(
        reasons=("other-dtype",),
        body="""\
for dtype in (torch.bfloat16, torch.float16):
    module = build().to(dtype)
    positional, named = make_inputs()
    cast = lambda x: x.to(dtype) if x.is_floating_point() else x
    outputs = call(module, ([cast(x) for x in positional], {n: cast(x) for n, x in named.items()}))
    wrong = [str(y.dtype) for y in outputs if y.dtype != dtype]
    if wrong:
        raise Wrong("other-dtype", f"{dtype} in, {', '.join(wrong)} out")
""",
    ),
    "compile.fullgraph": Question(
        body="""\
expected = call(build(), make_inputs(**TWO))
module = torch.compile(build(), backend="eager", fullgraph=True)
require_equal(call(module, make_inputs(**TWO)), expected)
""",
    ),
    "compile.breaks": Question(
        reasons=("graph-break",),
        helpers=("Counter",),
        body="""\
expected, counter = call(build(), make_inputs(**TWO)), Counter()
module = torch.compile(build(), backend=counter)
require_equal(call(module, make_inputs(**TWO)), expected)
if counter.graphs > 1:
    raise Wrong("graph-break", f"{counter.graphs} graphs for one call")
""",
    ),
    "compile.lengths": Question(
        reasons=("graph-per-length",),
        helpers=("Counter",),
        length=True,
        body="""\
lengths = [10, 11, 12, 13, 1, 700]
new = dict(zip(lengths, count_graphs(lengths)))
again = [length for length in (12, 13, 700) if new[length]]
if again:
    raise Wrong("graph-per-length", f"compiled again for the lengths {again}: {new}")
""",
    ),
    "compile.forced-dynamic": Question(
        reasons=("graph-per-length",),
        helpers=("Counter",),
        length=True,
        body="""\
lengths = [10, 13, 700]
new = dict(zip(lengths, count_graphs(lengths, dynamic=True)))
again = [length for length in lengths[1:] if new[length]]
if again:
    raise Wrong("graph-per-length", f"compiled again for the lengths {again}: {new}")
""",
    ),
    "compile.inductor": Question(
        body="""\
expected = call(build(), make_inputs())
module = torch.compile(build())
require_equal(call(module, make_inputs()), expected)
""",
    ),
    "export.static": Question(
        body="""\
import torch.export
positional, named = make_inputs(**TWO)
expected = call(build(), (positional, named))
program = torch.export.export(build(), tuple(positional), named)
require_equal(call(program.module(), (positional, named)), expected)
""",
    ),
    "export.script": Question(
        body="""\
module = torch.jit.script(build())
require_equal(call(module, make_inputs(**TWO)), call(build(), make_inputs(**TWO)))
""",
    ),
}
"""The questions by probe."""


def is_plain(spec: EncodingSpec) -> bool:
    """Tell whether plain code can build and call an encoding."""
    inputs = spec.inputs or ()
    return (
        spec.call is None
        and bool(inputs)
        and all(isinstance(each, Argument) and _is_plain_argument(each) for each in inputs)
        and _is_plain_value(dict(spec.arguments), top=True)
    )


def render_setting(spec: EncodingSpec, name: str) -> str:
    """Render `build` and `make_inputs` of an encoding, whose class has a `name` in the file."""
    arguments = ", ".join(f"{key}={value!r}" for key, value in spec.arguments.items())
    own = [each for each in spec.inputs or () if isinstance(each, Argument)]
    sizes: dict[str, Any] = dict(spec.sizes)
    for argument in own:
        for axis, size in zip(argument.axes.layout, argument.axes.shape, strict=True):
            sizes.setdefault(axis, size)
    length = next((axis for axis in LENGTH_AXES if axis in sizes), None)
    tensors = [(argument.name, _render_tensor(argument)) for argument in own]
    positional = ", ".join(code for given, code in tensors if given is None)
    named = ", ".join(f"{json.dumps(given)}: {code}" for given, code in tensors if given)
    batch = "batch" in sizes
    return f"""\
TABLE = {spec.table!r}
LENGTH = {length!r}
TOLERANCE = {spec.tolerance or TOLERANCE!r}
ONE, TWO = { ({"batch": 1} if batch else {})!r}, { ({"batch": 2} if batch else {})!r}


def build():
    torch.manual_seed(0)
    return {name}({arguments}).eval()


def make_inputs(**sizes):
    torch.manual_seed(0)
    size = {{**{sizes!r}, **sizes}}
    return [{positional}], {{{named}}}
"""


def _is_plain_argument(argument: Argument) -> bool:
    known = argument.values in ("normal", "positions", "tokens") and argument.dtype is None
    one_axis = argument.values != "positions" or len(argument.along) == 1
    return known and one_axis and all(isinstance(size, int) for size in argument.axes.shape)


def _is_plain_value(value: object, *, top: bool = False) -> bool:
    """Tell whether a value is JSON that needs no import; a table below the top may need one."""
    if isinstance(value, Mapping):
        return top and all(map(_is_plain_value, value.values()))
    if isinstance(value, list):
        return all(map(_is_plain_value, value))
    return value is None or isinstance(value, bool | int | float | str)


def _render_tensor(argument: Argument) -> str:
    shape = [f"size[{json.dumps(axis)}]" for axis in argument.axes.layout]
    sizes = ", ".join(shape)
    if argument.values == "positions":
        (along,) = argument.along
        view = ", ".join("-1" if axis == along else "1" for axis in argument.axes.layout)
        return f"torch.arange(size[{json.dumps(along)}]).view({view}).expand({sizes}).clone()"
    if argument.values == "tokens":
        return f"torch.randint({argument.below or 100}, ({sizes},))"
    return f"torch.randn({sizes})"


def render_question(question: Question) -> str:
    """Render the helpers and `ask()` of a question."""
    helpers = "".join(f"{HELPERS[name]}\n\n" for name in question.helpers)
    lines: Sequence[str] = question.body.splitlines()
    body = "\n".join(f"    {line}" if line else "" for line in lines)
    return f"{helpers}def ask():\n{body}\n"
