"""Sizes of axes, as numbers or as expressions of other axes: `10`, `"2*seq-1"`, `"height*width"`.

Host and harness import this module, as they do `contract`. It runs on every Python of a cell, 3.8
and later, and imports the standard library alone.
"""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction
from typing import Union

# Python 3.8 evaluates the alias.
Size = Union[int, str]

EXAMPLE = "'2*seq-1'"

_CHARACTERS = re.compile(r"[A-Za-z0-9_+\-*/() ]+")
# Python parses a very deep expression only up to some depth.
_LONGEST = 100

_OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
}


class SizeError(ValueError):
    """An expression is not a size, or is not one for the given axes."""


def list_axes(size: Size) -> tuple[str, ...]:
    """List the axes of which a size is an expression, sorted; raises SizeError for a wrong one."""
    if isinstance(size, int):
        return ()
    return tuple(sorted({n.id for n in ast.walk(_parse(size)) if isinstance(n, ast.Name)}))


def evaluate(size: Size, sizes: Mapping[str, int]) -> int:
    """Return a size as a number above zero, computed exactly.

    Raises SizeError for an expression that is wrong, that names an axis without a size, or whose
    value is a fraction, zero or negative.
    """
    if isinstance(size, int):
        return size
    body = _parse(size)
    known = ", ".join(f"{name} = {sizes[name]}" for name in list_axes(size) if name in sizes)
    usual = f" with {known}" if known else ""
    try:
        value = _compute(body, sizes)
    except ZeroDivisionError:
        raise SizeError(f"{size!r} divides by zero{usual}") from None
    if value.denominator != 1:
        raise SizeError(f"{size!r} is the fraction {value}{usual}")
    if value < 1:
        raise SizeError(f"{size!r} is {value}{usual}, and a size is above zero")
    return int(value)


def find_grid_axis(shape: Sequence[Size], along: Collection[str]) -> int:
    """Return the place in a shape of a flattened grid: its size is the product of the axes `along`.

    Raises SizeError if there is no such size, or more than one.
    """
    places = [
        place
        for place, size in enumerate(shape)
        if isinstance(size, str) and sorted(re.split(r"\s*\*\s*", size.strip())) == sorted(along)
    ]
    if len(places) != 1:
        raise SizeError(f"{len(places)} sizes are {'*'.join(along)!r}, and one is wanted")
    return places[0]


def _parse(text: str) -> ast.expr:
    """Parse an expression; raises SizeError for anything that is not arithmetic of axes."""
    problem = (
        f"{text!r} is not a size; write a whole number, or an expression of axes with "
        f"+ - * / // and parentheses, such as {EXAMPLE}"
    )
    if len(text) > _LONGEST or not _CHARACTERS.fullmatch(text):
        raise SizeError(problem)
    try:
        body = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        raise SizeError(problem) from None
    if not all(_is_arithmetic(node) for node in ast.walk(body)):
        raise SizeError(problem)
    return body


def _is_arithmetic(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return type(node.value) is int
    return isinstance(node, (ast.BinOp, ast.Name, ast.Load, *_OPERATORS))


def _compute(node: ast.expr, sizes: Mapping[str, int]) -> Fraction:
    if isinstance(node, ast.BinOp):
        left, right = _compute(node.left, sizes), _compute(node.right, sizes)
        return Fraction(_OPERATORS[type(node.op)](left, right))
    if isinstance(node, ast.Name):
        if node.id not in sizes:
            raise SizeError(f"unknown axis {node.id!r}")
        return Fraction(sizes[node.id])
    assert isinstance(node, ast.Constant)  # noqa: S101
    assert isinstance(node.value, int)  # noqa: S101
    return Fraction(node.value)
