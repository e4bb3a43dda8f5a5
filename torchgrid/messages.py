r"""Messages of foreign code, cut down to what says what is wrong, for a detail or the end of a log.

Host and harness import this module, as they do `contract`. It runs on every Python of a cell, 3.8
and later, and imports the standard library alone.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

GAP = "[...]"

# How far a cut looks for the end of a line or of a word.
LONGEST_WORD = 300

_PACKAGE = Path(__file__).resolve().parent

# The folders of which each file is the harness's own: the standard probes are inside the package
# in a wheel, beside it in a checkout, and in a pack where `runs.pack` puts them. Folders below
# those of probes hold modules under test.
_HARNESS = _PACKAGE / "inside"
_PROBES = tuple(
    _PACKAGE.parent / place
    for place in (f"{_PACKAGE.name}/probes", "probes", "project/probes", "standard")
)

# Sequences of ECMA-48: those with parameters (colours), strings such as titles, and short ones.
_ESCAPES = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|[ -/]*[0-~])"
)

_SYMBOLS = r"(?:CPU|CUDA|Meta|[A-Z]\w+)"

BOILERPLATE = (
    # Advice of Dynamo: 2.0; 2.1 to 2.6; 2.7 on.
    r"^Set torch\._dynamo\.config\.verbose=True for more information$",
    r"^Set (?:TORCH_LOGS|TORCHDYNAMO_VERBOSE)=.* for (?:more information|the .* stack trace.*)$",
    # 2.0 to 2.6
    r"^You can suppress this exception and fall back to eager by setting:\n(?: {4}.*(?:\n|\Z))*",
    # 2.8 on
    r"^ *For more details about this graph break, please visit: \S+$",
    # Advice of symbolic shapes and of export, from 2.1 on.
    r"^(?:For|If you suspect) .*\b(?:TORCH_LOGS|TORCHDYNAMO)\w*=.*$",
    r"^For more debugging help, see https://docs\.google\.com/\S+$",
    r"^Caused by: \([\w/.]+:\d+ in \w+\)$",
    r"^ *\(snipped, see stack below for prefix\)$",
    r" ?For more information about this error, see: \S+$",
    r"^The error above occurred when calling torch\.export\.export\..*$",
    r"^Potential framework code culprit \(scroll up for full backtrace\):\n(?:  .*(?:\n|\Z))*",
    # Dispatch: every release.
    r" ?This could be because the operator doesn't exist for this backend, or was omitted[^.]*\.",
    r" ?If you.{0,9} a \w+ employee using PyTorch on mobile, please visit \S+ .*? resolutions\.",
    r" ?'[\w:.]+' is only available for these backends: \[[^\]]*\]\.",
    rf"^{_SYMBOLS}: (?:fallthrough )?registered at \S+:\d+ \[.*\]$",
    # torch.load: up to 2.3; 2.4 on; 2.6 on.
    r"(?:^\t\(1\))? ?Re-running `torch\.load` with `weights_only` set to .*?trusted source\.",
    r" ?This file can still be loaded, to do so you have two options.*$",
    r"^\t\(1\) In PyTorch 2\.6.*$",
    r"^\t\(2\) Alternatively, to load with `weights_only=True` please check .*$",
    r"^Check the documentation of torch\.load to learn more .*$",
    # The exporter of ONNX: 2.5 on.
    r" ?This is step \d/\d of exporting the model to ONNX\. Next steps:\n(?:- .*(?:\n|\Z))*",
    r"^## Exception summary$",
    r"^\(Refer to the full stack trace above for more information\.\)$",
    # TorchScript's check of a trace, every release: lines of a diff that do not differ.
    r"^\t\t(?:  |\? ).*$",
    # CUDA: every release.
    r"^CUDA kernel errors might be asynchronously reported .*$",
    r"^For debugging consider passing CUDA_LAUNCH_BLOCKING=1\.?$",
    r"^Compile with `TORCH_USE_CUDA_DSA` to enable device-side assertions\.$",
    r"^Search for `\w+' in https://docs\.nvidia\.com/\S+ for more information\.$",
    # faulthandler: Python 3.10 on.
    r"^Extension modules: .* \(total: \d+\)$",
)  # fmt: skip
"""Sentences of torch and Python that accompany an error, whatever it is, and do not say it."""

# What is a whole line goes with its end.
_BOILERPLATE = tuple(
    re.compile(f"{pattern}\\n?" if pattern.startswith("^") else pattern, re.MULTILINE)
    for pattern in BOILERPLATE
)

_PYTHON_FRAME = re.compile(r'(?P<indent>\s*)File "(?P<path>.+)", line \d+(?:,? in .*)?$')
_SCRIPT_FRAME = re.compile(r"(?P<indent>\s*)(?P<path>\S.*\.py|<[\w. ]+>)\(\d+\): .+$")
_NATIVE_FRAME = re.compile(r"\s*(?:frame #\d+: .*|#\d+:? .* from \S+:\d+)$")
_HEADER = re.compile(r"(?:.*\(most recent call (?:first|last)\):|At:|from user code:)$")

_START = re.compile(r"(?:^|[/\\])runpy\.py$|^<frozen runpy>$")
_LIBRARY = re.compile(
    r"[/\\](?:site|dist)-packages[/\\]torch[/\\]"
    r"|[/\\]lib[/\\]python3\.\d+[/\\](?!(?:site|dist)-packages[/\\])|<(?:frozen [\w.]+|string)>$"
)
_ESCAPED = re.compile(r"\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))")

# The lines with which compilers and linkers report an error; ptxas and Triton's write the first.
_COMPILER_ERROR = re.compile(r"\b(?:fatal )?error ?: |undefined reference to|cannot find -l")

_SEPARATOR = re.compile(r"[/\\]|%2F", re.IGNORECASE)


class _Frame(NamedTuple):
    """A frame of a stack: its file (None: C++), and whether TorchScript or pybind11 wrote it."""

    path: str | None
    indent: int
    is_script: bool

    def quotes(self, line: str) -> bool:
        """Tell whether a line below the frame's is code that it quotes."""
        if self.is_script or not line.strip():
            return False
        return len(line) - len(line.lstrip()) > self.indent and _parse_frame(line) is None


def tidy(text: str) -> str:
    """Return a message without escape sequences, boilerplate and frames that say nothing.

    The frames of the harness go, of the interpreter's start, and of C++. Where torch's own C++ code
    wrote the stack, the frames of torch and of Python's library go as well: they say how a module
    is called, and hide the error in their middle. The frames of the user stay.
    """
    text = strip_escapes(text)
    for pattern in _BOILERPLATE:
        text = pattern.sub("", text)
    text = "\n".join(_drop_frames(text.split("\n")))
    return re.sub(r"\n[ \t]*\n\s*\n", "\n\n", text).strip()


def strip_escapes(text: str) -> str:
    r"""Return a text without escape sequences, and with other invisible ones spelled as `\x00`.

    Half characters, which no file can hold, are spelled as well.
    """
    text = _ESCAPES.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(
        each.encode("unicode_escape", "backslashreplace").decode()
        if each not in "\n\t" and unicodedata.category(each) in ("Cc", "Cs")
        else each
        for each in text
    )


def cut(text: str, length: int) -> str:
    """Cut a long text in its middle: a compiler prints its first error first, the cause last.

    The first error of a compiler stays, wherever it is. The text is cut between lines or words, and
    never inside a path: the host hides its own paths, and would not recognise half of one.
    """
    text = text.strip()
    if len(text) <= length:
        return text
    half = length // 2
    found = _COMPILER_ERROR.search(text, half, len(text) - half)
    middle = GAP
    if found is not None:
        start = text.rfind("\n", 0, found.start()) + 1
        line = text[start:].partition("\n")[0]
        middle += f"\n{line if len(line) <= LONGEST_WORD else _cut_end(line[:LONGEST_WORD])}\n{GAP}"
    half = max(1, (length - len(middle) - 2) // 2)
    return f"{_cut_end(text[:half])}\n{middle}\n{_cut_start(text[-half:])}"


def cut_start(text: str) -> str:
    """Return the end of a longer text, which was cut anywhere, from its first whole line on.

    Of a single line only the half path goes with which it may start.
    """
    return text.partition("\n")[2] if text.partition("\n")[2].strip() else _drop_half_path(text)


def _cut_end(text: str) -> str:
    """Cut a text, whose end was cut anywhere, behind its last whole line or word."""
    for is_end in ("\n".__eq__, str.isspace):
        places = [n for n in range(max(0, len(text) - LONGEST_WORD), len(text)) if is_end(text[n])]
        if places:
            return text[: places[-1]].rstrip()
    return _drop_half_path(text[::-1])[::-1]


def _cut_start(text: str) -> str:
    """Cut a text, whose start was cut anywhere, before its first whole line or word."""
    for is_end in ("\n".__eq__, str.isspace):
        places = [n for n in range(min(LONGEST_WORD, len(text))) if is_end(text[n])]
        if places:
            return text[places[0] :].lstrip("\n")
    return _drop_half_path(text)


def _drop_half_path(text: str) -> str:
    """Drop the first word if it may be a part of a path."""
    rest = re.sub(r"^\S*", "", text)
    return rest if _SEPARATOR.search(text[: len(text) - len(rest)]) else text


def _drop_frames(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines without the frames that say nothing, and the headers of stacks of these."""
    groups = list(_group_lines(lines))
    for number, (frame, own) in enumerate(groups):
        if frame is not None and _is_noise(frame):
            continue
        if frame is None and _HEADER.match(own[0]):
            stack = list(itertools.takewhile(bool, (below for below, _ in groups[number + 1 :])))
            if stack and all(below is None or _is_noise(below) for below in stack):
                continue
        yield from own


def _group_lines(lines: Sequence[str]) -> Iterator[tuple[_Frame | None, list[str]]]:
    """Yield each frame with its line and the code that is quoted below, and each other line."""
    group: tuple[_Frame | None, list[str]] = (None, [])
    for line in lines:
        frame, own = group
        if frame is not None and frame.quotes(line):
            own.append(line)
            continue
        if own:
            yield group
        group = (_parse_frame(line), [line])
    yield group


def _parse_frame(line: str) -> _Frame | None:
    """Parse a line that names a place in a stack; None if it is another."""
    if _NATIVE_FRAME.match(line):
        return _Frame(None, 0, is_script=True)
    for pattern in (_PYTHON_FRAME, _SCRIPT_FRAME):
        found = pattern.match(line)
        if found is not None:
            # faulthandler escapes what is not ASCII.
            path = _ESCAPED.sub(lambda code: chr(int(code[code.lastindex or 0], 16)), found["path"])
            return _Frame(path, len(found["indent"]), is_script=pattern is _SCRIPT_FRAME)
    return None


def _is_noise(frame: _Frame) -> bool:
    """Tell whether a frame is C++, the interpreter's start, the harness's, or of a library."""
    if frame.path is None or _START.search(frame.path):
        return True
    folders = Path(frame.path).resolve().parents
    if _HARNESS in folders or (folders and folders[0] in _PROBES):
        return True
    return frame.is_script and _LIBRARY.search(frame.path) is not None
