"""Self-contained files that show a mark again: their versions, their question and their code."""

from __future__ import annotations

import base64
import json
import re
import textwrap
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from torchgrid.contract import CELL, Kind, Verdict
from torchgrid.model.cell import split_id
from torchgrid.model.encoding import EncodingSpec
from torchgrid.model.machine import is_machine_cell
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.place import split_name
from torchgrid.report.plain_questions import Question, render_question, render_setting
from torchgrid.report.text import flatten_text

WIDTH = 96
MEMORY_BYTES = 8 * 1024**3

SIGN = "Run it with `uv run FILE`."
"""The sentence that every file has."""

HARNESS = "torchgrid/"
"""The folder of the sources that a file carries compressed; the others stay readable."""

# torch pins these to exact versions itself.
_OF_TORCH = re.compile(r"nvidia-.*|cuda-.*|triton|pytorch-triton.*")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_VERSION = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+!_-]*")


@dataclass(frozen=True, kw_only=True)
class Subject:
    """A mark to show again: its outcome, the record that holds it, and its probe's docstring.

    `probe` is the probe that the file asks, on `device`. It is another one than the outcome's if
    the cell itself blocks the outcome. `requires` are the packages of the encoding's row.
    """

    record: Record
    outcome: Outcome
    probe: str
    text: str
    requires: tuple[str, ...] = ()

    @property
    def about_cell(self) -> bool:
        """True if the file asks about the cell, and needs no encoding."""
        return self.outcome.encoding == CELL or self.probe != self.outcome.probe


def render_plain(
    subject: Subject, spec: EncodingSpec, source: str, name: str, question: Question
) -> str:
    """Render a file that asks in plain torch; `source` defines or imports the class `name`."""
    parts = (
        _render_head(subject),
        "from __future__ import annotations\n\nimport io\n\nimport torch\n",
        source,
        render_setting(spec, name),
        PLAIN_HELPERS,
        render_question(question),
        _render_end(subject),
    )
    return "\n\n".join(part.strip("\n") + "\n" for part in parts)


def render_bundled(
    subject: Subject, files: Mapping[str, str], function: str, spec: EncodingSpec | None
) -> str:
    """Render a file that carries the probe itself, with everything that it imports of the project.

    `files` are the sources by path, and `function` is the probe in its theme's file.
    """
    facts = dict(subject.record.attestation or {}) if subject.about_cell else None
    document = None if subject.about_cell or spec is None else spec.serialize()
    values = (
        ("ENCODING", document),
        ("FACTS", facts),
        ("DEVICE", subject.outcome.device),
        ("MODULE", f"probes.{subject.probe.partition('.')[0]}"),
        ("FUNCTION", function),
    )
    settings = "\n".join(f"{key} = json.loads({json.dumps(value)!r})" for key, value in values)
    parts = (
        _render_head(subject),
        BUNDLED_IMPORTS,
        *_render_own({n: text for n, text in files.items() if not n.startswith(HARNESS)}),
        _render_harness({n: text for n, text in files.items() if n.startswith(HARNESS)}),
        settings,
        BUNDLED,
        _render_end(subject),
    )
    return "\n\n".join(part.strip("\n") + "\n" for part in parts)


def list_pins(record: Record) -> tuple[str, ...]:
    """List the exact requirements of a record's environment that torch does not pin itself."""
    freeze = (record.attestation or {}).get("freeze")
    pins = {
        str(name): str(version)
        for name, version in (freeze.items() if isinstance(freeze, Mapping) else ())
        if not _OF_TORCH.fullmatch(str(name))
    }
    pins.setdefault("torch", split_id(record.cell).release)
    return tuple(
        f"{name}=={version}"
        for name, version in sorted(pins.items(), key=lambda pin: (pin[0] != "torch", pin))
        # A name from a record is foreign text, and this is a header that a tool runs by.
        if _NAME.fullmatch(name) and _VERSION.fullmatch(version)
    )


def _list_needed_pins(subject: Subject) -> tuple[str, ...]:
    """List the pins of a file; of all that a machine has, only what the encoding needs."""
    pins = list_pins(subject.record)
    if not is_machine_cell(split_name(subject.outcome.cell)[0]):
        return pins
    own = {canonicalize_name(Requirement(each).name) for each in subject.requires}
    needed = {"torch", "numpy", "setuptools", *own}
    return tuple(pin for pin in pins if pin.partition("==")[0] in needed)


def describe_verdict(verdict: str, reason: str | None) -> str:
    """Describe a verdict as a reproducer prints it: `fail (left-behind)`."""
    return f"{verdict} ({reason})" if reason else verdict


def _render_head(subject: Subject) -> str:
    """Render the header that pins the versions, then what is asked, expected and seen."""
    outcome = subject.outcome
    cell_id, _ = split_name(outcome.cell)
    python = re.search(r"-py(\d+\.\d+)", cell_id)
    requires = [f'# requires-python = "=={python[1]}.*"'] if python else []
    pins = [f"#     {json.dumps(pin)}," for pin in _list_needed_pins(subject)]
    header = ["# /// script", *requires, "# dependencies = [", *pins, "# ]", "# ///"]
    named = "the cell itself" if outcome.encoding == CELL else outcome.encoding
    parts = [
        f"{outcome.probe} of {named} on {outcome.device}, in {outcome.cell}",
        f"Question: {subject.text}",
        OBSERVED if outcome.kind is Kind.OBSERVATION else "Expected: pass",
        f"Seen: {describe_verdict(outcome.verdict, outcome.reason)}: {outcome.detail or ''}",
        *_list_limits(subject),
        f"{SIGN} It exits with 0 if it shows the recorded verdict and reason.",
    ]
    # Foreign text is wrapped as comments, which no tool takes for a header.
    wrapped = (textwrap.wrap(flatten_text(part), WIDTH) for part in parts)
    comments = ["\n".join(f"#   {line}" for line in lines) or "#" for lines in wrapped]
    return "\n".join(header) + "\n\n" + "\n#\n".join(comments) + "\n"


def _render_own(files: Mapping[str, str]) -> Iterator[str]:
    """Yield the sources of the project, such as an encoding and its probe, as they are."""
    yield "# The sources of the question, which this file writes to a folder and imports.\nOWN = {}"
    for name, text in files.items():
        # A source may have anything in it. Here it neither ends its text nor begins a header.
        inert = text.replace("\\", "\\\\").replace("'''", "\\'\\'\\'")
        inert = re.sub(r"(?m)^# ///", r"\\x23 ///", inert)
        yield f"OWN[{json.dumps(name)}] = '''\\\n{inert}'''"


def _render_harness(files: Mapping[str, str]) -> str:
    """Render the sources of the harness, compressed."""
    packed = base64.b85encode(zlib.compress(json.dumps(files, sort_keys=True).encode(), 9))
    lines = "\n".join(f"    {line!r}" for line in textwrap.wrap(packed.decode(), 88))
    names = "\n".join(f"#   {name}" for name in files)
    return f"# What they import of torchgrid, compressed:\n{names}\nSOURCES = (\n{lines}\n)"


def _list_limits(subject: Subject) -> Iterator[str]:
    """Yield what the file cannot bring along."""
    _, place = split_name(subject.outcome.cell)
    source = re.search(r"torch[^-]+-([^-]+)-py", subject.outcome.cell)
    facts = subject.record.attestation or {}
    if isinstance(container := facts.get("container"), Mapping):
        yield f"Its torch was in the image {container.get('image')}: run the file there"
    elif name := facts.get("interpreter"):
        yield f"Its torch was in the interpreter {name!r} of matrix.toml: run the file with that"
    elif source is not None and source[1] != "pypi":
        yield (
            f"Its torch is from the source {source[1]!r}, not from PyPI: name that index with "
            "--index"
        )
    if place.suffix or subject.outcome.device == "cuda":
        words = " with ".join(filter(None, (place.platform, place.accelerator)))
        yield f"It was seen on {words}, and needs such a machine"
    if subject.probe != subject.outcome.probe:
        yield f"The cell blocks this probe, so the file asks {subject.probe}, which says why"


def _render_end(subject: Subject) -> str:
    outcome = subject.outcome
    limit = LIMIT if outcome.verdict is Verdict.OUT_OF_MEMORY else ""
    seen: Sequence[Any] = (str(outcome.verdict), outcome.reason)
    return f"{limit}SEEN = {tuple(seen)!r}\n\n{END}"


OBSERVED = "Observed: `pass` stands for yes and `fail` for no, and neither is an error"

LIMIT = f"""\
# The limit under which the outcome was seen.
import resource

resource.setrlimit(resource.RLIMIT_AS, ({MEMORY_BYTES}, {MEMORY_BYTES}))

"""

PLAIN_HELPERS = '''\
class Wrong(Exception):
    """A wrong result: a reason, and what was found."""

    def __init__(self, reason, detail):
        super().__init__(detail)
        self.reason = reason


def call(module, inputs):
    """Return the output tensors of a module."""
    positional, named = inputs
    answer = module(*positional, **named)
    return [answer] if isinstance(answer, torch.Tensor) else list(answer)


def require_equal(actual, expected, reason="different-values"):
    """Raise Wrong unless outputs are equal, within the tolerance of the encoding."""
    for y, wanted in zip(actual, expected):
        if y.shape != wanted.shape or y.dtype != wanted.dtype:
            raise Wrong("wrong-shape", f"{list(y.shape)} {y.dtype}, not {list(wanted.shape)}")
        scale = max(1.0, float(wanted.detach().abs().max())) if wanted.numel() else 1.0
        difference = float((y - wanted).detach().abs().max()) if y.numel() else 0.0
        if not difference <= TOLERANCE * scale:
            raise Wrong(reason, f"greatest difference {difference:.3g}")


def answer():
    """Ask, and return a verdict, a reason and a detail."""
    try:
        ask()
    except Wrong as wrong:
        return "fail", wrong.reason, str(wrong)
    except MemoryError as error:
        return "out-of-memory", type(error).__name__, str(error)
    except Exception as error:
        return "fail", type(error).__name__, str(error)
    return "pass", None, ""
'''

BUNDLED_IMPORTS = """\
import base64
import importlib
import json
import os
import sys
import tempfile
import zlib
from pathlib import Path
"""

BUNDLED = '''\
def answer():
    """Unpack the sources, run the probe, and return a verdict, a reason and a detail."""
    with tempfile.TemporaryDirectory() as folder:
        harness = json.loads(zlib.decompress(base64.b85decode("".join(SOURCES))))
        for name, text in {**harness, **OWN}.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        sys.path.insert(0, folder)
        os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", os.path.join(folder, "inductor"))
        os.environ["PYTHONPATH"] = folder
        call_probe = importlib.import_module("torchgrid.inside.result").call_probe
        probe = getattr(importlib.import_module(MODULE), FUNCTION)
        if ENCODING is None:
            result = call_probe(lambda: probe(FACTS))
        else:
            case = importlib.import_module("torchgrid.inside.case").Case
            spec = importlib.import_module("torchgrid.inside.job").parse_encoding(ENCODING)
            make_encoding = importlib.import_module("torchgrid.inside.rows").make_encoding
            result = call_probe(lambda: probe(case(make_encoding(spec), DEVICE)))
        return result.verdict.value, result.reason, result.detail or ""
'''

END = """\
if __name__ == "__main__":
    verdict, reason, detail = answer()
    print(f"verdict: {verdict}{f' ({reason})' if reason else ''}")
    if detail:
        print(detail)
    recorded, known = SEEN
    print(f"recorded: {recorded}{f' ({known})' if known else ''}")
    raise SystemExit(0 if (verdict, reason) == SEEN else 1)
"""
