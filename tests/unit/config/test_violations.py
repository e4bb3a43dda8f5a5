"""A violation of the schema is one line: the place, what is wrong, the nearest right word."""

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
INPUT = 'input = { shape = [2, 3], layout = ["seq", "feature"] }'
SOURCE = 'write a table [container.NAME], and source = "NAME" in the row'
KEYS = "the keys are release, source, python, with, build, profiles, probes, encodings"
EXPECT = '[[expect]]\nencoding = "one"\nprobe = "device.*"\nwhy = "known"\n'
OUTPUT = "output = {{ shape = [2, 3], layout = [{}] }}\n"
CASES = {
    "a misspelt key": (
        '[[torch]]\nrelease = "2.9.1"\npyhton = "3.11"\n',
        "[[torch]] 1: unknown key 'pyhton'; did you mean 'python'? (1 more after this)",
    ),
    "a misspelt key in a later row": (
        TORCH + '[[torch]]\nrelease = "2.8.0"\npython = "3.11"\nprofile = "x"\n',
        "[[torch]] 2: unknown key 'profile'; did you mean 'profiles'?",
    ),
    "the key of a source": (
        TORCH + "container = 'pytorch/pytorch:2.9.1'\n",
        f"[[torch]] 1: unknown key 'container'; {SOURCE}",
    ),
    "an unknown key": (TORCH + "zzzzzz = 1\n", f"[[torch]] 1: unknown key 'zzzzzz'; {KEYS}"),
    "a misspelt table": ("[[torhc]]\n", "unknown key 'torhc'; did you mean 'torch'?"),
    "a misspelt key of an encoding": (
        ENCODING + 'tabel = "pe"\n',
        "encoding 'one': unknown key 'tabel'; did you mean 'table'?",
    ),
    "a misspelt key of an input": (
        ENCODING.replace("layout =", "layuot ="),
        "encoding 'one': input: unknown key 'layuot'; did you mean 'layout'?",
    ),
    "a misspelt key of a package to build": (
        TORCH + 'build = { nmae = "flash-attn", why = "no wheel" }\n',
        "[[torch]] 1: build: unknown key 'nmae'; did you mean 'name'? (1 more after this)",
    ),
    "one row where several belong": (
        '[torch]\nrelease = "2.9.1"\n',
        (
            "[[torch]]: expected rows, each under a heading in double brackets, "
            "not {'release': '2.9.1'}"
        ),
    ),
    "a row that is not a table": ("encoding = [1]\n", "[[encoding]] 1: expected a table, not 1"),
    "a number for a text": (
        '[[torch]]\nrelease = 2.9\npython = "3.11"\n',
        "[[torch]] 1: release: expected text, not 2.9",
    ),
    "a text for a number": (
        ENCODING + 'tolerance = "small"\n',
        "encoding 'one': tolerance: expected a number, not 'small'",
    ),
    "half a number for a whole one": (
        ENCODING + "max_length = 5000.5\n",
        "encoding 'one': max_length: expected a whole number, not 5000.5",
    ),
    "a boolean for a number": (
        ENCODING + "max_length = true\n",
        "encoding 'one': max_length: expected a whole number, not True",
    ),
    "a value for a table": (
        ENCODING + "arguments = 3\n",
        "encoding 'one': arguments: expected a table, not 3",
    ),
    "a zero for a number above zero": (
        ENCODING + "tolerance = 0\n",
        "encoding 'one': tolerance: must be above zero, not 0",
    ),
    "a missing key": (
        '[[torch]]\npython = "3.11"\n',
        "[[torch]] 1: release: missing; add it",
    ),
    "unknown values": (
        ENCODING.replace('"feature"] }', '"feature"], values = "random" }'),
        (
            "encoding 'one': input.values: expected 'normal', 'positions', 'length', 'tokens', "
            f"'mask', 'padding', 'lengths' or 'starts', not 'random', or {CLASS_HINT}"
        ),
    ),
    "an unknown dtype": (
        ENCODING.replace('"feature"] }', '"feature"], dtype = "uint8" }'),
        (
            "encoding 'one': input.dtype: expected 'bool', 'int32', 'int64', 'bfloat16', "
            f"'float16', 'float32', 'float64' or 'complex64', not 'uint8', or {CLASS_HINT}"
        ),
    ),
    "a misspelt key of a part of a structure": (
        ENCODING.replace(INPUT, "input = [{ dict = { a = { shpae = 3, layout = 'seq' } } }]"),
        "encoding 'one': input[0].dict.a: unknown key 'shpae'; did you mean 'shape'?",
    ),
    "an encoding without a name": (
        ENCODING.replace('name = "one"', "") + "max_length = 0\n",
        "[[encoding]] 1: name: missing; add it (1 more after this)",
    ),
    "an encoding whose name is a number": (
        ENCODING.replace('"one"', "1"),
        "[[encoding]] 1: name: expected text, not 1",
    ),
    "an argument of a kind that JSON does not have": (
        ENCODING + "arguments = { dict = { list = [1, 1979-05-27] } }\n",
        (
            "encoding 'one': arguments.dict.list[1]: input was not a valid JSON value, not "
            "datetime.date(1979, 5, 27)"
        ),
    ),
    "an empty path": ('paths = ["src", ""]\n', "paths[1]: must not be empty"),
    "a misspelt key of an output": (
        ENCODING + OUTPUT.format('"seq", "other"').replace("shape", "shpae"),
        "encoding 'one': output: unknown key 'shpae'; did you mean 'shape'? (1 more after this)",
    ),
    "a misspelt key of an expectation": (
        ENCODING + EXPECT + 'cell = "*"\n',
        "[[expect]] 1: unknown key 'cell'; did you mean 'cells'?",
    ),
    "an expectation of no evidence": (
        ENCODING + EXPECT + 'verdict = "not-tested"\n',
        (
            "[[expect]] 1: verdict: expected 'pass', 'fail', 'crash', 'timeout' or "
            "'out-of-memory', not 'not-tested'"
        ),
    ),
}


@pytest.mark.parametrize("text,expected", CASES.values(), ids=CASES.keys())
def test_describe_violation_returns_place_problem_and_hint(
    tmp_path: Path, text: str, expected: str
) -> None:
    with pytest.raises(ConfigurationError) as error:
        read_matrix(write(tmp_path / "matrix.toml", text))

    assert f"matrix.toml: {expected}" == str(error.value)
