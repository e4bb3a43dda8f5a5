"""Inputs and outputs of a module in every form, and one line for each contradiction."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.builders import write
from torchgrid.config.field_types import CLASS_HINT
from torchgrid.config.matrix import read_matrix
from torchgrid.model.encoding import Argument, Axes, Constant, Input, Structure
from torchgrid.model.errors import ConfigurationError

HEAD = '[[encoding]]\nname = "one"\ntarget = "module:Class"\n'
OUTPUT = 'output = { shape = 1, layout = "other" }\n'


def read_inputs(folder: Path, text: str) -> tuple[Input, ...] | None:
    """Read the inputs of an encoding that has an output."""
    (encoding,) = read_matrix(write(folder / "matrix.toml", HEAD + OUTPUT + text)).encodings
    return encoding.inputs


def read_error(folder: Path, text: str) -> str:
    """Return the message about an encoding, without the file and the encoding."""
    with pytest.raises(ConfigurationError) as error:
        read_inputs(folder, text)
    return str(error.value).removeprefix("matrix.toml: encoding 'one': ")


SEQ = Axes(shape=(10,), layout=("seq",))
FORMS = {
    "nothing": ("", None),
    "an empty list": ("input = []", ()),
    "an axis twice and fixed axes": (
        'input = { shape = [2, 9, 9, 4, 5], layout = ["batch", "seq", "seq", "other", "other"] }',
        (
            Argument(
                axes=Axes(shape=(2, 9, 9, 4, 5), layout=("batch", "seq", "seq", "other", "other"))
            ),
        ),
    ),
    "tokens": (
        'input = { shape = 10, layout = "seq", values = "tokens", below = 9, padding = 0 }',
        (Argument(axes=SEQ, values="tokens", below=9, padding=0),),
    ),
    "positions along an axis": (
        'input = { shape = 10, layout = "width", values = "positions", along = "width" }',
        (
            Argument(
                axes=Axes(shape=(10,), layout=("width",)), values="positions", along=("width",)
            ),
        ),
    ),
    "a length without a shape": (
        'input = { name = "n", values = "length" }\nsizes = { seq = 8 }',
        (Argument(name="n", axes=Axes(shape=(), layout=()), values="length"),),
    ),
    "values": (
        'input = [{ value = 3 }, { name = "y", value = { none = true } }, { value = [1, "a"] }]',
        (Constant(value=3), Constant(name="y", value={"none": True}), Constant(value=[1, "a"])),
    ),
    "structures": (
        (
            "input = [{ tuple = [] }, { name = 'c', list = { dict = { cos = { shape = 10, "
            "layout = 'seq' }, n = { value = 3 } } } }]"
        ),
        (
            Structure(kind="tuple", parts=()),
            Structure(
                name="c",
                kind="list",
                parts=(
                    Structure(
                        kind="dict",
                        parts=(Argument(name="cos", axes=SEQ), Constant(name="n", value=3)),
                    ),
                ),
            ),
        ),
    ),
}


@pytest.mark.parametrize("text,expected", FORMS.values(), ids=FORMS.keys())
def test_input_row_of_every_form_is_read(
    tmp_path: Path, text: str, expected: tuple[Input, ...] | None
) -> None:
    assert expected == read_inputs(tmp_path, text)


DTYPES = ["bool", "int32", "int64", "bfloat16", "float16", "float32", "float64", "complex64"]


@pytest.mark.parametrize("dtype", DTYPES)
def test_input_row_accepts_every_dtype(tmp_path: Path, dtype: str) -> None:
    text = f'input = {{ shape = 10, layout = "seq", dtype = "{dtype}" }}'

    assert (Argument(axes=SEQ, dtype=dtype),) == read_inputs(tmp_path, text)


AT = 'shape = [2, 10], layout = ["batch", "seq"]'
GRID = 'values = "positions", along = ["height", "width"]'
WRONG = {
    "shape and value": (
        f"{AT}, value = 3",
        "shape and value contradict each other; keep one of them",
    ),
    "tuple and dict": (
        "tuple = [], dict = {}",
        "tuple and dict contradict each other; keep one of them",
    ),
    "tuple and dtype": (
        'tuple = [], dtype = "bool"',
        "tuple and dtype contradict each other; keep one",
    ),
    "value and values": (
        'value = 3, values = "length"',
        "value and values contradict each other; keep one",
    ),
    "nothing but a name": (
        'name = "x"',
        "shape is missing; add shape and layout, or a value, a tuple, a list or a dict",
    ),
    "a name in a tuple": (
        'tuple = [{ name = "x", value = 3 }]',
        "tuple[0].name: a part of a structure has no name; remove it, or use a dict",
    ),
    "an expression on a named axis": (
        'shape = [2, "2*seq"], layout = ["batch", "seq"]',
        (
            "layout: the axis of '2*seq' is named 'seq'; name it 'other', because its size follows "
            "other axes"
        ),
    ),
    "two sizes of one axis": (
        'shape = [9, 10], layout = ["seq", "seq"]',
        "layout: 'seq' is 9 and 10; name an axis of another size 'other'",
    ),
    "half a size": (
        'shape = 2.5, layout = "seq"',
        (
            "shape: expected a whole number or an expression such as '2*seq-1', not 2.5, or "
            f"{CLASS_HINT}"
        ),
    ),
    "a size that is a call": (
        'shape = "len(seq)", layout = "other"',
        (
            "shape: 'len(seq)' is not a size; write a whole number, or an expression of axes with "
            f"+ - * / // and parentheses, such as '2*seq-1', or {CLASS_HINT}"
        ),
    ),
    "tokens without below": (
        f'{AT}, values = "tokens"',
        ("values = 'tokens' needs below, the size of the vocabulary; add one such as below = 1000"),
    ),
    "below without tokens": (
        f"{AT}, below = 9",
        "below: needs values = 'tokens'; add that, or remove it",
    ),
    "padding without tokens": (
        f"{AT}, padding = 9",
        "padding: needs values = 'tokens'; add that, or remove it",
    ),
    "along without positions": (
        f'{AT}, along = "seq"',
        "along: needs values = 'positions'; add that, or remove it",
    ),
    "padding that is not a token": (
        f'{AT}, values = "tokens", below = 9, padding = 9',
        "padding: 9 is not below 9; correct one",
    ),
    "padding below zero": (
        f'{AT}, values = "tokens", below = 9, padding = -1',
        "padding: must not be negative, not -1",
    ),
    "no token beside the padding": (
        f'{AT}, values = "tokens", below = 1, padding = 0',
        "below: no token is left beside the padding; write 2 or more",
    ),
    "tokens of floats": (
        f'{AT}, values = "tokens", below = 9, dtype = "float32"',
        (
            "dtype: values = 'tokens' cannot be 'float32'; write one of 'int64', 'int32', or "
            f"{CLASS_HINT}"
        ),
    ),
    "a length with a dtype": (
        'values = "length", dtype = "int64"',
        "dtype: values = 'length' is a number without a dtype; remove it",
    ),
    "positions along an unknown axis": (
        f'{AT}, values = "positions", along = "sq"',
        f"along: unknown axis 'sq'; did you mean 'seq'? Or {CLASS_HINT}",
    ),
    "positions along an axis that is not in the layout": (
        f'{AT}, values = "positions", along = "width"',
        (
            "values = 'positions' counts along 'width'; add it to layout once, or name another "
            f"axis with along, or {CLASS_HINT}"
        ),
    ),
    "a grid of one axis twice": (
        f'{AT}, values = "positions", along = ["seq", "seq"]',
        "along: names an axis twice; name each axis once",
    ),
    "a grid without its axes": (
        f"{AT}, {GRID}",
        (
            "along: a grid needs the axes 'height', 'width' in layout, or one size 'height*width', "
            f"or {CLASS_HINT}"
        ),
    ),
    "a grid of which one axis is there": (
        f'shape = [2, 3, "height*width"], layout = ["other", "height", "other"], {GRID}',
        (
            "along: a grid needs the axes 'height', 'width' in layout, or one size 'height*width', "
            f"or {CLASS_HINT}"
        ),
    ),
    "a grid without coordinates": (
        f'shape = [4, 4], layout = ["height", "width"], {GRID}',
        (
            "along: a grid needs one axis 'other' of size 2, which holds the coordinates; add it "
            f"to shape, or {CLASS_HINT}"
        ),
    ),
    "lengths without a batch": (
        'shape = 2, layout = "seq", values = "lengths"',
        "layout: values = 'lengths' are one a sample; add 'batch' to it",
    ),
    "starts of a batch": (
        'shape = 2, layout = "batch", values = "starts"',
        (
            "layout: values = 'starts' are batch + 1 numbers; write shape = 'batch+1', "
            "layout = 'other'"
        ),
    ),
    "a none that is false": (
        "value = { none = false }",
        "value.none: stands for None as none = true, not False",
    ),
}


@pytest.mark.parametrize("text,expected", WRONG.values(), ids=WRONG.keys())
def test_input_row_of_a_contradiction_raises_one_clear_line(
    tmp_path: Path, text: str, expected: str
) -> None:
    actual = read_error(tmp_path, f"input = {{ {text} }}")

    # The place of a violation of a whole input is the input itself.
    key = "input." if expected.partition(":")[0] in PLACES else "input: "
    assert f"{key}{expected}" == actual


PLACES = {"below", "padding", "along", "dtype", "layout", "shape", "value.none", "tuple[0].name"}


def test_class_hint_names_the_class_and_its_page() -> None:
    assert "torchgrid Encoding class" in CLASS_HINT
    assert CLASS_HINT.endswith("/docs/bring-your-own.md)")
