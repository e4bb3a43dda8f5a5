"""Expressions of axes are computed exactly, and nothing but arithmetic is read."""

from __future__ import annotations

import pytest

from torchgrid.sizes import SizeError, evaluate, find_grid_axis, list_axes

SIZES = {"batch": 2, "seq": 10, "height": 3, "width": 5}


@pytest.mark.parametrize(
    "size,expected",
    [
        (7, 7),
        ("12", 12),
        ("seq", 10),
        (" 2 * seq - 1 ", 19),
        ("batch+1", 3),
        ("seq/5", 2),
        ("seq/4*2", 5),
        ("(seq+5)/width", 3),
        ("seq//4", 2),
        ("seq/4//2", 1),
        ("height*width", 15),
        ("2*(seq-(batch-1))", 18),
    ],
)
def test_evaluate_computes_exactly(size: int | str, expected: int) -> None:
    assert expected == evaluate(size, SIZES)


@pytest.mark.parametrize(
    "size,problem",
    [
        ("seq/4", "'seq/4' is the fraction 5/2 with seq = 10"),
        ("1/2", "'1/2' is the fraction 1/2"),
        ("seq-10", "'seq-10' is 0 with seq = 10, and a size is above zero"),
        ("batch-seq", "'batch-seq' is -8 with batch = 2, seq = 10, and a size is above zero"),
        ("seq/(batch-2)", "'seq/(batch-2)' divides by zero with batch = 2, seq = 10"),
        ("seq//(batch-2)", "'seq//(batch-2)' divides by zero with batch = 2, seq = 10"),
        ("2*sequence", "unknown axis 'sequence'"),
    ],
)
def test_evaluate_of_what_is_not_a_size_says_why(size: str, problem: str) -> None:
    with pytest.raises(SizeError) as error:
        evaluate(size, SIZES)

    assert problem == str(error.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2*",
        "seq**2",
        "-seq",
        "seq%2",
        "seq.real",
        "seq[0]",
        "f(seq)",
        "seq if 1 else 2",
        "lambda",
        "True",
        "1.5*seq",
        "'a'",
        "(seq,)",
        "seq # comment",
        "seq\n",
        "s\u00e9q",
        "(" * 60 + "seq" + ")" * 60,
        "1" * 5000,
        "\x00",
    ],
)
def test_list_axes_of_anything_but_arithmetic_raises(text: str) -> None:
    with pytest.raises(SizeError, match="is not a size; write a whole number, or an expression"):
        list_axes(text)


def test_list_axes_returns_each_axis_once() -> None:
    assert ((), ("batch", "seq")) == (list_axes(3), list_axes("seq*batch - seq"))


@pytest.mark.parametrize("size", ["height*width", "width * height", " height * width "])
def test_find_grid_axis_returns_the_place_of_the_product(size: str) -> None:
    assert 1 == find_grid_axis((2, size, "2*seq"), ("height", "width"))


@pytest.mark.parametrize("shape", [(15,), ("height+width",), ("height*width", "height*width")])
def test_find_grid_axis_without_exactly_one_product_raises(shape: tuple[int | str, ...]) -> None:
    with pytest.raises(SizeError):
        find_grid_axis(shape, ("height", "width"))
