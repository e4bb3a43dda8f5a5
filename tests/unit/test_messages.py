"""Tests of torchgrid.messages, on messages that torch, Python and compilers wrote."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from torchgrid import messages

ROOT = Path(messages.__file__).parents[1]
HARNESS = ROOT / "torchgrid" / "inside"
LIBRARY = "/env/lib/python3.11"
TORCH = f"{LIBRARY}/site-packages/torch"

BOILERPLATE = {
    "2.0": (
        "call_function BuiltinVariable(int) [TensorVariable()] {}",
        """

        Set torch._dynamo.config.verbose=True for more information


        You can suppress this exception and fall back to eager by setting:
            torch._dynamo.config.suppress_errors = True
        """,
    ),
    "2.2": (
        "backend='inductor' raised:\nModuleNotFoundError: No module named 'setuptools'",
        """

        Set TORCH_LOGS="+dynamo" and TORCHDYNAMO_VERBOSE=1 for more information


        You can suppress this exception and fall back to eager by setting:
            import torch._dynamo
            torch._dynamo.config.suppress_errors = True
        """,
    ),
    "2.9": (
        "ModuleNotFoundError: No module named 'setuptools'",
        """

        Set TORCHDYNAMO_VERBOSE=1 for the internal stack trace (please do this especially if \
you're reporting a bug to PyTorch). For even more developer context, set TORCH_LOGS="+dynamo"
        """,
    ),
    "2.15": (
        "ValueError: no kernel",
        """

        Set TORCHDYNAMO_VERBOSE=1 for the full Dynamo stack trace (please do this especially if \
you're reporting a bug to PyTorch). For even more developer context, set TORCH_LOGS="+dynamo"
        """,
    ),
    "2.8, a break": (
        "Unsupported Tensor.item() call with capture_scalar_outputs=False",
        """
         For more details about this graph break, please visit: https://meta-pytorch.org/gb0124.html
        """,
    ),
    "2.4, export": (
        "Could not guard on data-dependent expression u0 + 1 > 8",
        """

        Potential framework code culprit (scroll up for full backtrace):
          File "/env/lib/python3.11/site-packages/torch/_dynamo/tensor.py", line 1041, in evaluate
            return guard_scalar(self.sym_num)

        For more information, run with TORCH_LOGS="dynamic"
        For extended logs when we create symbols, also add \
TORCHDYNAMO_EXTENDED_DEBUG_CREATE_SYMBOL="u0"
        If you suspect the guard was triggered from C++, add TORCHDYNAMO_EXTENDED_DEBUG_CPP=1
        For more debugging help, see https://docs.google.com/document/d/1HS/edit?usp=sharing

          (snipped, see stack below for prefix)

        For C++ stack trace, run with TORCHDYNAMO_EXTENDED_DEBUG_CPP=1
        For more information about this error, see: https://pytorch.org/docs/main/exportdb.html#x
        """,
    ),
    "2.15, export": (
        "Could not extract specialized integer from data-dependent expression u0",
        """
        Caused by: (_export/non_strict_utils.py:1410 in __torch_function__)

        The error above occurred when calling torch.export.export. If you would like more, \
replace your `export()` call with `draft_export()`.
        """,
    ),
    "1.13, dispatch": (
        "Could not run 'aten::polar.out' with arguments from the 'Meta' backend.",
        (
            " This could be because the operator doesn't exist for this backend, or was"
            " omitted during"
            " the selective/custom build process (if using custom build). If you are a Facebook"
            " employee using PyTorch on mobile, please visit https://fburl.com/ptmfixes"
            " for possible"
            " resolutions. 'aten::polar.out' is only available for these backends: [CPU, CUDA].\n\n"
            "CPU: registered at aten/src/ATen/RegisterCPU.cpp:31034 [kernel]\n"
            "AutocastCPU: fallthrough registered at ../aten/src/ATen/autocast_mode.cpp:487 [backend"
            " fallback]\n"
        ),
    ),
    "2.2, torch.load": (
        "Weights only load failed.",
        (
            " Re-running `torch.load` with `weights_only` set to `False` will likely"
            " succeed, but it"
            " can result in arbitrary code execution.Do it only if you get the file from a trusted"
            " source."
        ),
    ),
    "2.10, torch.load": (
        "Weights only load failed.",
        (
            " This file can still be loaded, to do so you have two options, \x1b[1mdo"
            " those steps only"
            " if you trust the source of the checkpoint\x1b[0m. \n"
            "\t(1) In PyTorch 2.6, we changed the default value of the `weights_only` argument.\n"
            "\t(2) Alternatively, to load with `weights_only=True` please check the"
            " recommended steps"
            " in the following error message.\n"
            "Check the documentation of torch.load to learn more about types"
            " https://pytorch.org/x\n"
        ),
    ),
    "2.5, torch.load": (
        "Weights only load failed.",
        (
            " This file can still be loaded, to do so you have two options \n"
            "\t(1) Re-running `torch.load` with `weights_only` set to `False` will"
            " likely succeed, but"
            " it can result in arbitrary code execution. Do it only if you got the file"
            " from a trusted"
            " source.\n"
        ),
    ),
    "2.15, ONNX": (
        "Failed to export the model with torch.export.",
        (
            " \x1b[96mThis is step 1/3\x1b[0m of exporting the model to ONNX. Next steps:\n"
            "- Modify the model code for `torch.export.export` to succeed.\n"
            "- Debug `torch.export.export` and submit a PR to PyTorch.\n\n"
            "## Exception summary\n\n"
            "(Refer to the full stack trace above for more information.)"
        ),
    ),
    "1.13, a trace": (
        "ERROR: Graphs differed across invocations!",
        "\n\t\t  graph(%self.1 : __torch__.torchgrid.inside.case.TensorsOnly,\n\t\t?    ^\n",
    ),
    "2.9, CUDA": (
        "CUDA error: device-side assert triggered",
        """
        Search for `cudaErrorAssert' in https://docs.nvidia.com/cuda/a.html for more information.
        CUDA kernel errors might be asynchronously reported at some other API call, so the \
stacktrace below might be incorrect.
        For debugging consider passing CUDA_LAUNCH_BLOCKING=1
        Compile with `TORCH_USE_CUDA_DSA` to enable device-side assertions.
        """,
    ),
    "Python 3.11, faulthandler": (
        "Fatal Python error: Segmentation fault",
        "\n\nExtension modules: numpy.core._multiarray_umath, torch._C (total: 19)\n",
    ),
}
"""By release, what a message says, and what accompanies it."""


def unindent(text: str) -> str:
    return re.sub("^ {8}", "", text, flags=re.MULTILINE)


@pytest.mark.parametrize("release", BOILERPLATE)
def test_tidy_keeps_the_message_and_drops_the_boilerplate(release: str) -> None:
    message, boilerplate = BOILERPLATE[release]

    assert message == messages.tidy(message + unindent(boilerplate))


def test_every_boilerplate_has_an_example() -> None:
    text = messages.strip_escapes("\n".join(unindent(other) for _, other in BOILERPLATE.values()))
    idle = [p for p in messages.BOILERPLATE if not re.search(p, text, flags=re.MULTILINE)]

    assert [] == idle


@pytest.mark.parametrize(
    "text,expected",
    [
        ("\x1b[1;31mred\x1b[0m", "red"),
        ("\x1b[96m*onnx*\x1b[0m", "*onnx*"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]8;;file:///x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1b]0;never ended\nthe error", "\nthe error"),
        ("\x1b(Btext\x1b[K\x1b[2J", "text"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("tab\tbell\x07 null\x00 \x9b", r"tab" + "\t" + r"bell\x07 null\x00 \x9b"),
        ("half \ud800 character", r"half \ud800 character"),
        ("é ☠ 中 😀 ⬆️", "é ☠ 中 😀 ⬆️"),
    ],
)
def test_strip_escapes_leaves_text_that_can_be_printed(text: str, expected: str) -> None:
    assert expected == messages.strip_escapes(text)


FRAMES = {
    "TorchScript": ("{}(41): forward", ()),
    "pybind11": ("  {}(41): forward", ()),
    "faulthandler": ('  File "{}", line 41 in forward', ()),
    "Dynamo": ('   File "{}", line 41, in forward', ("    return x + self.pe", "    ^^^^^^^^")),
    "a script's source": (
        '  File "{}", line 41',
        ("    def forward(self, x):", "        return x + self.pe", "               ~~~ <--- HERE"),
    ),
}
NOISE = (
    f"{HARNESS}/case.py",
    f"{HARNESS}/isolation/pool.py",
    f"{ROOT}/probes/export.py",
    f"{ROOT}/project/probes/export.py",
    f"{ROOT}/standard/export.py",
    "/usr/lib/python3.11/runpy.py",
    "<frozen runpy>",
)
USERS = (
    f"{ROOT}/probes/encodings/alibi.py",
    f"{ROOT}/tests/fakes/probes/death.py",
    "/home/al/torchgrid/inside.py",
    f"{LIBRARY}/site-packages/transformers/modeling_rope_utils.py",
)


@pytest.mark.parametrize("form", FRAMES)
@pytest.mark.parametrize("path", NOISE)
def test_tidy_drops_a_frame_of_the_harness_with_the_code_that_it_quotes(
    form: str, path: str
) -> None:
    frame, code = FRAMES[form]
    users = [frame.format(USERS[0]), *code]
    lines = ["Traceback (most recent call last):", *users, frame.format(path), *code, "Error: x"]

    expected = ["Traceback (most recent call last):", *users, "Error: x"]
    assert expected == messages.tidy("\n".join(lines)).split("\n")


@pytest.mark.parametrize("form", FRAMES)
@pytest.mark.parametrize("path", USERS)
def test_tidy_keeps_a_frame_of_the_user(form: str, path: str) -> None:
    frame, code = FRAMES[form]
    text = "\n".join(["from user code:", frame.format(path), *code])

    assert text == messages.tidy(text)


@pytest.mark.parametrize("header", ["At:", "from user code:", "Stack (most recent call first):"])
def test_tidy_drops_the_header_of_a_stack_that_was_the_harness_s_alone(header: str) -> None:
    frames = "\n".join(f"  {path}(3): call" for path in NOISE)

    assert "no data!\n\nafter" == messages.tidy(f"no data!\n\n{header}\n{frames}\n\nafter")
    assert f"{header}\nno stack" == messages.tidy(f"{header}\nno stack")


def test_tidy_finds_the_error_between_two_stacks_of_torch() -> None:
    # what export.trace-then-move gets from 2.4 on
    stack = [f"{TORCH}/nn/modules/module.py(1729): _slow_forward", f"{HARNESS}/case.py(9): call"]
    text = "\n".join(
        [
            "The following operation failed in the TorchScript interpreter.",
            "Traceback of TorchScript (most recent call last):",
            f"{ROOT}/probes/encodings/alibi.py(41): forward",
            *stack * 40,
            "RuntimeError: RuntimeError: Tensor on device cpu is not on the expected device meta!",
            "",
            "At:",
            *(f"  {frame}" for frame in stack * 40),
            f"  {LIBRARY}/contextlib.py(81): inner",
            "  <string>(2): forward",
            "  <frozen runpy>(198): _run_module_as_main",
            "",
        ]
    )

    assert [
        "The following operation failed in the TorchScript interpreter.",
        "Traceback of TorchScript (most recent call last):",
        f"{ROOT}/probes/encodings/alibi.py(41): forward",
        "RuntimeError: RuntimeError: Tensor on device cpu is not on the expected device meta!",
    ] == messages.tidy(text).split("\n")


def test_tidy_keeps_torch_in_the_stack_of_a_crash() -> None:
    frame = f'  File "{TORCH}/_ops.py", line 503 in __call__'

    assert messages.tidy(f"Fatal Python error: Aborted\n\n{frame}").endswith(frame)


def test_tidy_drops_frames_of_native_code() -> None:
    text = (
        "CUDA error: no kernel image\n"
        "frame #0: c10::Error::Error(std::string) + 0x57 (0x7f3 in /env/torch/lib/libc10.so)\n"
        "frame #1: <unknown function> + 0x29d90 (0x7f3 in /lib/x86_64-linux-gnu/libc.so.6)\n"
        "#4 __libc_start_main from ??:0"
    )

    assert "CUDA error: no kernel image" == messages.tidy(text)


def test_tidy_knows_the_harness_by_the_escaped_path_of_faulthandler(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "ü 中 😀" / "inside"
    monkeypatch.setattr(messages, "_HARNESS", folder)
    escaped = f"{folder}/pool.py".encode("ascii", "backslashreplace").decode()

    assert "Aborted" == messages.tidy(f'Aborted\n  File "{escaped}", line 3 in run')


def test_cut_keeps_both_ends_and_the_first_error_of_a_compiler() -> None:
    error = "/build/x.cpp:5:10: fatal error: omp.h: No such file or directory"
    noise = [f"In file included from /usr/include/part{number}.h:3," for number in range(200)]
    text = "\n".join(
        ["C++ compile error", *noise, error, *noise, "x.cpp:9: error: y", *noise, "end"]
    )
    lines = messages.cut(text, 1000).split("\n")

    assert ("C++ compile error", "end") == (lines[0], lines[-1])
    assert ["[...]", error, "[...]"] == lines[lines.index("[...]") :][:3]
    assert "x.cpp:9: error: y" not in lines
    assert set(lines) <= {*text.split("\n"), "[...]"}


PATH = "/home/al/my project/torchgrid/a.py"


@pytest.mark.parametrize("text", [f"{PATH}\n" * 100, f"{PATH} " * 100, PATH.replace(" ", "") * 100])
@pytest.mark.parametrize("length", range(400, 440))
def test_cut_leaves_no_half_path(text: str, length: int) -> None:
    actual = messages.cut(text, length)

    assert len(actual) <= length
    if "\n" in text:
        assert {PATH, "[...]"} == set(actual.split("\n"))
    assert {*PATH.split(), "[...]"} >= set(actual.split())


@pytest.mark.parametrize(
    "text,expected",
    [
        ("ject/a.py\nthe error", "the error"),
        ("ject/a.py the error\n", " the error\n"),
        ("ject%2Fa.py the error", " the error"),
        ("xxxxthe error\n", "xxxxthe error\n"),
        ("", ""),
    ],
)
def test_cut_start_begins_with_a_whole_line(text: str, expected: str) -> None:
    assert expected == messages.cut_start(text)
