"""Expressions of a row are sizes at its usual sizes, or the message says where they are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import write
from torchgrid.config.field_types import CLASS_HINT
from torchgrid.config.matrix import read_matrix
from torchgrid.model.errors import ConfigurationError

HEAD = '[[encoding]]\nname = "swin"\ntarget = "module:Class"\n'
X = 'input = [{ shape = [2, 10], layout = ["batch", "seq"] }]\n'


def read(folder: Path, text: str) -> None:
    read_matrix(write(folder / "matrix.toml", HEAD + text))


@pytest.mark.parametrize(
    "text",
    [
        X + 'output = { shape = [2, "2*seq-1"], layout = ["batch", "other"] }',
        X + 'output = { shape = ["batch*seq", "seq/5"], layout = ["other", "other"] }',
        (
            "input = { list = [{ shape = 8, layout = 'seq' }, { shape = 'seq/4', "
            "layout = 'other' }] }"
            "\noutput = { shape = 2, layout = 'other' }"
        ),
        (
            "sizes = { batch = 2, seq = 8 }\n"
            "input = [{ shape = 'batch*seq', layout = 'other' }, { shape = 'batch + 1', "
            "layout = 'other', values = 'starts' }, { values = 'length' }]"
        ),
        "sizes = { seq = 8 }\ninput = [{ shape = 8, layout = 'seq' }]",
    ],
)
def test_check_sizes_accepts_expressions_of_axes_that_have_a_size(
    tmp_path: Path, text: str
) -> None:
    read(tmp_path, text)


WRONG = {
    "an unknown axis in an output": (
        X + 'output = [{ shape = "2*sq-1", layout = "other" }]',
        f"output[0].shape: unknown axis 'sq' in '2*sq-1'; did you mean 'seq'? Or {CLASS_HINT}",
    ),
    "an axis without a size": (
        X + 'output = { shape = [2, "height*width"], layout = ["batch", "other"] }',
        "output.shape[1]: 'height' in 'height*width' has no size; add it to sizes of the encoding",
    ),
    "a fraction": (
        X + 'output = { shape = [2, "seq/4"], layout = ["batch", "other"] }',
        (
            "output.shape[1]: 'seq/4' is the fraction 5/2 with seq = 10; correct it, or the sizes, "
            f"or {CLASS_HINT}"
        ),
    ),
    "a zero inside a structure": (
        (
            'sizes = { seq = 2 }\ninput = [{ list = [{ shape = "seq-2", layout = "other" }] }]\n'
            "output = { shape = 1, layout = 'other' }"
        ),
        (
            "input[0].list[0].shape: 'seq-2' is 0 with seq = 2, and a size is above zero; correct "
            f"it, or the sizes, or {CLASS_HINT}"
        ),
    ),
    "an unknown axis of the sizes": (
        X + "sizes = { zzz = 3 }",
        (
            "sizes: unknown axis 'zzz'; the axes are batch, seq, feature, heads, height, "
            f"width, or {CLASS_HINT}"
        ),
    ),
    "another size": (
        X + "sizes = { seq = 8 }",
        "input[0].shape[1]: 'seq' is 10 here and 8 in sizes; write one size",
    ),
    "a length of no sequence": (
        X.replace("seq", "heads").replace("}]", "}, { values = 'length' }]"),
        "input[1].values: 'length' needs the size of 'seq'; add it to sizes of the encoding",
    ),
    "lengths of no sequence": (
        (
            "input = { shape = 2, layout = 'batch', values = 'lengths' }\n"
            "output = { shape = 2, layout = 'batch' }"
        ),
        "input.values: 'lengths' needs the size of 'seq'; add it to sizes of the encoding",
    ),
    "starts of a fixed number": (
        X.replace("}]", "}, { shape = 3, layout = 'other', values = 'starts' }]"),
        "input[1].shape: values = 'starts' are batch + 1 numbers, not 3; write 'batch+1'",
    ),
}


@pytest.mark.parametrize("text,expected", WRONG.values(), ids=WRONG.keys())
def test_check_sizes_of_what_is_not_a_size_names_row_and_key(
    tmp_path: Path, text: str, expected: str
) -> None:
    with pytest.raises(ConfigurationError) as error:
        read(tmp_path, text)

    assert f"matrix.toml: encoding 'swin': {expected}" == str(error.value)
