"""Every mistake in a matrix file gets one line: where, what is wrong, the next step."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import write
from torchgrid.config.field_types import CLASS_HINT
from torchgrid.config.matrix import read_matrix
from torchgrid.model.errors import ConfigurationError

TORCH = '[[torch]]\nrelease = "2.9.1"\npython = "3.11"\n'
ENCODING = """\
[[encoding]]
name = "one"
target = "module:Class"
input = { shape = [2, 3], layout = ["seq", "feature"] }
"""


def read_error(folder: Path, text: str) -> str:
    with pytest.raises(ConfigurationError) as error:
        read_matrix(write(folder / "matrix.toml", text))
    return str(error.value)


AXES = "the axes are batch, seq, feature, heads, height, width, other"
EXPECT = '[[expect]]\nencoding = "one"\nprobe = "device.*"\nwhy = "known"\n'
LENGTH = 'input = { shape = 10, layout = "seq", values = "length" }'
TOKENS = 'input = { shape = [2, 3], layout = ["batch", "seq"], values = "tokens", below = 9 }'
INPUT = 'input = { shape = [2, 3], layout = ["seq", "feature"] }'
OUTPUT = "output = {{ shape = [2, 3], layout = [{}] }}\n"
CASES = {
    "a package to build without a reason": (
        TORCH + 'build = { name = "flash-attn" }\n',
        "[[torch]] 1: build.why: missing; add it",
    ),
    "a package to build with an invalid name": (
        TORCH + 'build = { name = ":all:", why = "all" }\n',
        (
            "[[torch]] 1: build.name: ':all:' is not the name of a package; "
            "write one such as 'flash-attn'"
        ),
    ),
    "a package to build without requirements": (
        ENCODING + 'build = { name = "flash-attn", why = "no wheel" }\n',
        "encoding 'one': build needs requires; add requires or remove build",
    ),
    "no release": (
        '[[torch]]\nrelease = []\npython = "3.11"\n',
        "[[torch]] 1: release: must not be empty",
    ),
    "no source": (TORCH + "source = []\n", "[[torch]] 1: source: must not be empty"),
    "no python": (
        '[[torch]]\nrelease = "2.9.1"\npython = []\n',
        "[[torch]] 1: python: must not be empty",
    ),
    "a short release": (
        '[[torch]]\nrelease = "2.9"\npython = "3.11"\n',
        "[[torch]] 1: release: '2.9' has the wrong form; write it like '2.9.1'",
    ),
    "a release in digits that no wheel has": (
        '[[torch]]\nrelease = "\u0662.9.1"\npython = "3.11"\n',
        "[[torch]] 1: release: '\u0662.9.1' has the wrong form; write it like '2.9.1'",
    ),
    "a python in digits that no wheel has": (
        '[[torch]]\nrelease = "2.9.1"\npython = "3.1\u0661"\n',
        "[[torch]] 1: python: '3.1\u0661' has the wrong form; write it like '3.11'",
    ),
    "a long python": (
        '[[torch]]\nrelease = "2.9.1"\npython = "3.11.4"\n',
        "[[torch]] 1: python: '3.11.4' has the wrong form; write it like '3.11'",
    ),
    "a python that no wheel was made for": (
        '[[torch]]\nrelease = "2.9.1"\npython = "3.7"\n',
        "[[torch]] 1: python: '3.7' has the wrong form; write it like '3.11'",
    ),
    "a python with a zero too many": (
        '[[torch]]\nrelease = "2.9.1"\npython = "3.08"\n',
        "[[torch]] 1: python: '3.08' has the wrong form; write it like '3.11'",
    ),
    "an unknown source": (
        TORCH + 'source = "cuda"\n',
        (
            "[[torch]] 1: source: 'cuda' is not the name of a source; write one such as pypi, cpu, "
            "xpu, cu126, rocm6.4, or its address below [index.cuda]"
        ),
    ),
    "a profile with a space": (
        TORCH + 'profiles = ["every night"]\n',
        "[[torch]] 1: profiles[0]: 'every night' has the wrong form; write it like 'nightly'",
    ),
    "an invalid requirement": (
        TORCH + 'with = "setup tools"\n',
        "[[torch]] 1: with: 'setup tools' is not a requirement; write one such as 'setuptools<81'",
    ),
    "a requirement of a file": (
        TORCH + 'with = "numpy @ file:///tmp/numpy.whl"\n',
        (
            "[[torch]] 1: with: 'numpy @ file:///tmp/numpy.whl' names a file or an address; "
            "name a package of the index, such as 'setuptools<81'"
        ),
    ),
    "a package twice": (
        TORCH + 'with = ["Typing_Extensions>=4", "numpy", "typing-extensions<5"]\n',
        (
            "[[torch]] 1: with: 'typing-extensions' is listed twice; "
            "write one requirement such as 'setuptools>=70,<81'"
        ),
    ),
    "a name with a space": (
        ENCODING.replace('"one"', '"the one"'),
        "encoding 'the one': name: 'the one' has the wrong form; write it like 'rotary-half'",
    ),
    "a target without a class": (
        ENCODING.replace("module:Class", "module.Class"),
        (
            "encoding 'one': target: 'module.Class' has the wrong form; write it like "
            "'package.module:Class'"
        ),
    ),
    "a duplicate cell": (
        TORCH + TORCH.replace('"2.9.1"', '["2.8.0", "2.9.1"]'),
        (
            "[[torch]] 2: torch2.9.1-pypi-py3.11 is already in [[torch]] 1; "
            "name each cell once and give it several profiles"
        ),
    ),
    "a duplicate cell within a row": (
        TORCH.replace('"2.9.1"', '["2.9.1", "2.9.1"]'),
        (
            "[[torch]] 1: torch2.9.1-pypi-py3.11 is already in [[torch]] 1; "
            "name each cell once and give it several profiles"
        ),
    ),
    "cells whose extras differ in what their name leaves out": (
        TORCH + 'with = "setuptools!=81"\n' + TORCH + 'with = "setuptools"\n',
        (
            "[[torch]] 2: torch2.9.1-pypi-py3.11+setuptools is already in [[torch]] 1; "
            "one name can mean one of 'setuptools!=81' and 'setuptools' alone, so keep one of them"
        ),
    ),
    "an index without an address": (
        f'[index.night]\nlocal = "cu130"\n{TORCH}',
        "index.night.url: missing; add it",
    ),
    "an index with a name that no file can have": (
        f'[index."a/b"]\nurl = "https://wheels.example.org"\n{TORCH}',
        "index.a/b: 'a/b' has the wrong form; write it like 'nightly_cu130'",
    ),
    "an index with a password": (
        f'[index.night]\nurl = "https://me:secret@wheels.example.org"\n{TORCH}',
        "index.night.url: holds a user or a password; keep those in the settings of uv",
    ),
    "an index that anyone can change on its way": (
        f'[index.night]\nurl = "http://wheels.example.org"\n{TORCH}',
        (
            "index.night.url: 'http://wheels.example.org' is not an address of an index; write one "
            "with https"
        ),
    ),
    "an index with an unknown key": (
        f'[index.night]\nurl = "https://wheels.example.org"\nadress = 1\n{TORCH}',
        "index.night: unknown key 'adress'; the keys are url, local, packages",
    ),
    "an exclusion of nothing": (
        TORCH + '[[exclude]]\nrelease = "2.8.0"\nwhy = "old"\n',
        "[[exclude]] 1: matches no cell; correct it or remove it",
    ),
    "an exclusion without a why": (
        TORCH + '[[exclude]]\nrelease = "2.9.1"\n',
        "[[exclude]] 1: why: missing; add it",
    ),
    "an exclusion with an empty why": (
        TORCH + '[[exclude]]\nrelease = "2.9.1"\nwhy = ""\n',
        "[[exclude]] 1: why: must not be empty",
    ),
    "an exclusion of an empty list": (
        TORCH + '[[exclude]]\nrelease = []\nwhy = "old"\n',
        "[[exclude]] 1: release: must not be empty",
    ),
    "a shape with an axis too few": (
        ENCODING.replace("[2, 3]", "[2]"),
        "encoding 'one': input: shape has 1 axes and layout 2; name each axis once",
    ),
    "no shape": (
        ENCODING.replace("[2, 3]", "[]"),
        "encoding 'one': input.shape: must not be empty",
    ),
    "a negative axis": (
        ENCODING.replace("[2, 3]", "[2, -3]"),
        "encoding 'one': input.shape[1]: must be above zero, not -3",
    ),
    "a misspelt axis": (
        ENCODING.replace('"feature"', '"features"'),
        (
            "encoding 'one': input.layout: unknown axis 'features'; did you mean 'feature'? "
            f"Or {CLASS_HINT}"
        ),
    ),
    "an unknown axis": (
        ENCODING.replace('"feature"', '"zzz"'),
        f"encoding 'one': input.layout: unknown axis 'zzz'; {AXES}, or {CLASS_HINT}",
    ),
    "positions without the axis seq": (
        ENCODING.replace('"seq", "feature"] }', '"batch", "feature"], values = "positions" }'),
        (
            "encoding 'one': input: values = 'positions' counts along 'seq'; add it to layout "
            f"once, or name another axis with along, or {CLASS_HINT}"
        ),
    ),
    "a length with a feature": (
        ENCODING.replace('"feature"] }', '"feature"], values = "length" }'),
        (
            "encoding 'one': input: values = 'length' is a number; write shape = [10], "
            "layout = ['seq']"
        ),
    ),
    "a name that is not an identifier": (
        ENCODING.replace("input = {", 'input = { name = "position ids",'),
        (
            "encoding 'one': input.name: 'position ids' has the wrong form; write it like "
            "'position_ids'"
        ),
    ),
    "a second input that is wrong": (
        ENCODING.replace(INPUT, "input = [{ shape = 2, layout = 'seq' }, { shape = 2 }]"),
        "encoding 'one': input[1].layout: missing; add it",
    ),
    "an unknown axis of an output": (
        ENCODING + OUTPUT.format('"seq", "zzz"'),
        f"encoding 'one': output.layout: unknown axis 'zzz'; {AXES}, or {CLASS_HINT}",
    ),
    "an output with an axis too few": (
        ENCODING + OUTPUT.format('"seq"'),
        "encoding 'one': output: shape has 2 axes and layout 1; name each axis once",
    ),
    "a number as input without an output": (
        ENCODING.replace(INPUT, LENGTH),
        "encoding 'one': output is missing; add it, because no tensor is like a number",
    ),
    "an input that is not a tensor, without an output": (
        ENCODING.replace(INPUT, "input = { value = 3 }"),
        (
            "encoding 'one': output is missing; add it, because the first input is not a tensor "
            "that it could be like"
        ),
    ),
    "tokens without an output": (
        ENCODING.replace(INPUT, TOKENS),
        (
            "encoding 'one': output is missing; add it, because it is not like the tokens of the "
            "first input"
        ),
    ),
    "no input, and no output": (
        ENCODING.replace(INPUT, "input = []"),
        (
            "encoding 'one': output is missing; add it, because there is no input that it could be "
            "like"
        ),
    ),
    "an argument with an object of a wrong form": (
        ENCODING + 'arguments = { norm = [{ object = "LayerNorm" }] }\n',
        (
            "encoding 'one': arguments.norm[0].object: 'LayerNorm' has the wrong form; write it "
            "like 'torch.bfloat16'"
        ),
    ),
    "two inputs of one name": (
        ENCODING.replace(
            INPUT, 'input = [{ name = "x", shape = 2, layout = "seq" }, { name = "x", value = 1 }]'
        ),
        "encoding 'one': input[1].name: 'x' is already the name of input[0]; choose another",
    ),
    "a method that is not an identifier": (
        ENCODING + 'call = "rotate queries"\n',
        ("encoding 'one': call: 'rotate queries' has the wrong form; write it like 'rotate'"),
    ),
    "profiles without requirements": (
        ENCODING + 'profiles = "pypi"\n',
        "encoding 'one': profiles need requires; add requires or remove profiles",
    ),
    "a requirement of an encoding twice": (
        ENCODING + 'requires = ["einops", "Einops<1"]\n',
        (
            "encoding 'one': requires: 'einops' is listed twice; "
            "write one requirement such as 'setuptools>=70,<81'"
        ),
    ),
    "a cell for no probe": (TORCH + "probes = []\n", "[[torch]] 1: probes: must not be empty"),
    "a cell for no encoding": (
        TORCH + 'encodings = ""\n',
        "[[torch]] 1: encodings: must not be empty",
    ),
    "an expectation without a why": (
        ENCODING + EXPECT.replace('why = "known"\n', ""),
        "[[expect]] 1: why: missing; add it",
    ),
    "an expectation with an empty why": (
        ENCODING + EXPECT.replace('"known"', '""'),
        "[[expect]] 1: why: must not be empty",
    ),
    "an expectation of no probe": (
        ENCODING + EXPECT.replace('"device.*"', "[]"),
        "[[expect]] 1: probe: must not be empty",
    ),
    "a misspelt device": (
        ENCODING + EXPECT + 'device = ["cpu", "cdua"]\n',
        "[[expect]] 1: unknown device 'cdua'; did you mean 'cuda'?",
    ),
    "an unknown device": (
        ENCODING + EXPECT + 'device = "qqqq"\n',
        (
            "[[expect]] 1: unknown device 'qqqq'; "
            "the devices are cpu, meta, fake-cuda, cuda, mps, xpu"
        ),
    ),
    "a pass with a reason": (
        ENCODING + EXPECT + 'verdict = "pass"\nreason = "left-behind"\n',
        "[[expect]] 1: a pass has no reason; remove reason",
    ),
    "an expectation of a missing encoding": (
        ENCODING + EXPECT + EXPECT.replace('"one"', '["*", "onee"]'),
        ("[[expect]] 2: encoding: 'onee' matches nothing in this file; did you mean 'one'?"),
    ),
    "an expectation of unknown encodings": (
        ENCODING + EXPECT.replace('"one"', '"zz*"'),
        (
            "[[expect]] 1: encoding: 'zz*' matches nothing in this file; "
            "correct it or remove the row"
        ),
    ),
    "an expectation in a missing cell": (
        TORCH + ENCODING + EXPECT + 'cells = "torch2.9.1-pypi-py3.12"\n',
        (
            "[[expect]] 1: cells: 'torch2.9.1-pypi-py3.12' matches nothing in this file; "
            "did you mean 'torch2.9.1-pypi-py3.11'?"
        ),
    ),
    "a duplicate encoding": (
        ENCODING + ENCODING,
        "[[encoding]] 2: 'one' is already the name of [[encoding]] 1; choose another",
    ),
    "a file that is not TOML": (
        "[[torch]\n",
        "not TOML: Expected ']]' at the end of an array declaration (at line 1, column 8)",
    ),
}


@pytest.mark.parametrize("text,expected", CASES.values(), ids=CASES.keys())
def test_read_matrix_of_a_wrong_file_raises_one_clear_line(
    tmp_path: Path, text: str, expected: str
) -> None:
    actual = read_error(tmp_path, text)

    assert f"matrix.toml: {expected}" == actual


@pytest.mark.parametrize("value", ["1979-05-27", "{ deep = [1979-05-27T07:32:00Z] }", "07:32:00"])
def test_read_matrix_of_an_argument_that_json_cannot_hold_names_its_place(
    tmp_path: Path, value: str
) -> None:
    actual = read_error(tmp_path, f"{ENCODING}arguments = {{ since = {value} }}\n")

    assert actual.startswith("matrix.toml: encoding 'one': arguments.since")
    assert "\n" not in actual


@pytest.mark.parametrize("version", ["3.8", "3.9", "3.10", "3.14"])
def test_read_matrix_accepts_every_python_since_38(tmp_path: Path, version: str) -> None:
    text = TORCH.replace('"3.11"', f'"{version}"')

    (actual,) = read_matrix(write(tmp_path / "matrix.toml", text)).cells

    assert version == actual.python


UNSUPPORTED = {
    "3.12t": (
        "python",
        "'3.12t' does not exist: Python has free-threaded builds from 3.13t on; write '3.12'",
    ),
    **{
        source: (
            "source",
            (
                f"{source!r} is not the name of a source; name the address below [index.NAME], the "
                "program below [interpreter.NAME] or the image below [container.NAME], and write "
                "the name here"
            ),
        )
        for source in ("nightly-cu128", "nightly/cu128", "https://wheels.example.org")
    },
    **{
        release: (
            "release",
            (
                f"{release!r} is another version each day; write the version of a day such as "
                "'2.16.0.dev20261120'"
            ),
        )
        for release in ("nightly", "latest")
    },
}


@pytest.mark.parametrize(
    "key,word",
    [
        *(("source", word) for word in ("pypi", "cpu", "xpu", "cu126", "rocm6.4", "rocm6.2.4")),
        *(("release", word) for word in ("2.12.0.dev20260101", "2.12.0rc1", "2.9.1+cpu")),
        *(("python", word) for word in ("3.13t", "3.14t", "3.15")),
    ],
)
def test_read_matrix_accepts_every_channel_variant_and_build(
    tmp_path: Path, key: str, word: str
) -> None:
    keys = {"release": "2.9.1", "python": "3.14", key: word}
    lines = "".join(f'{name} = "{value}"\n' for name, value in keys.items())

    (actual,) = read_matrix(write(tmp_path / "matrix.toml", f"[[torch]]\n{lines}")).cells

    assert word == {"source": actual.source, "release": actual.torch, "python": actual.python}[key]


@pytest.mark.parametrize("word,expected", UNSUPPORTED.items(), ids=UNSUPPORTED.keys())
def test_read_matrix_of_a_build_that_is_not_supported_says_so(
    tmp_path: Path, word: str, expected: tuple[str, str]
) -> None:
    key, problem = expected
    keys = {"release": "2.9.1", "python": "3.14", key: word}

    lines = "".join(f'{name} = "{value}"\n' for name, value in keys.items())
    actual = read_error(tmp_path, f"[[torch]]\n{lines}")

    assert f"matrix.toml: [[torch]] 1: {key}: {problem}" == actual


def test_read_matrix_of_an_exclusion_without_keys_raises(tmp_path: Path) -> None:
    actual = read_error(tmp_path, TORCH + '[[exclude]]\nwhy = "because"\n')

    assert actual.startswith("matrix.toml: [[exclude]] 1: ")


def test_read_matrix_of_a_missing_file_names_its_folder(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as error:
        read_matrix(tmp_path / "matrix.toml")

    expected = f"matrix.toml: not found in {tmp_path}; create it beside the noxfile"
    assert expected == str(error.value)


def test_read_matrix_of_a_file_that_is_not_utf8_names_the_byte(tmp_path: Path) -> None:
    path = tmp_path / "matrix.toml"
    path.write_bytes(b"# caf\xe9\n")

    with pytest.raises(ConfigurationError) as error:
        read_matrix(path)

    assert "matrix.toml: not UTF-8 at byte 5; save it as UTF-8" == str(error.value)


def test_read_matrix_of_a_folder_raises(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as error:
        read_matrix(tmp_path)

    assert f"{tmp_path.name}: cannot be read: Is a directory" == str(error.value)


def test_read_matrix_ignores_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "matrix.toml"
    path.write_text(TORCH, encoding="utf-8-sig")

    assert 1 == len(read_matrix(path).cells)
