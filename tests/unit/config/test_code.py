"""A change of prose or format keeps a digest of code, and a change of code changes it."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.unit.builders import ROOT
from torchgrid.config.code import (
    EMPTY_CODE,
    Code,
    combine_digests,
    list_imported_names,
    parse_source,
    read_code,
)

SOURCES = sorted(
    path.read_text(encoding="utf-8")
    for folder in ("torchgrid/inside", "probes")
    for path in (ROOT / folder).rglob("*.py")
)
sources = st.sampled_from(SOURCES)
# A large file takes a tenth of a second to parse and to write down.
few = settings(deadline=None, max_examples=50)
positions = st.integers(min_value=0, max_value=10_000)


def compute_digest(text: str, *local: str) -> str:
    content = text.encode()
    return read_code(content, parse_source(content), local).digest


@few
@given(text=sources)
def test_read_code_of_another_format_keeps_the_digest(text: str) -> None:
    reformatted = ast.unparse(ast.parse(text))

    assert reformatted != text
    assert compute_digest(text) == compute_digest(reformatted)


@few
@given(text=sources, position=positions, words=st.text("abc #'\"", max_size=20))
def test_read_code_with_a_comment_added_keeps_the_digest(
    text: str, position: int, words: str
) -> None:
    lines = text.splitlines()
    ends = [t.start[0] for t in generate_tokens(text) if t.type == tokenize.NEWLINE]
    number = ends[position % len(ends)] if ends else 0
    commented = "\n".join((*lines[:number], f"# {words}", *lines[number:]))

    assert compute_digest(text) == compute_digest(commented)


def generate_tokens(text: str) -> Iterator[tokenize.TokenInfo]:
    return tokenize.generate_tokens(io.StringIO(text).readline)


@few
@given(text=sources, position=positions, words=st.text(max_size=40))
def test_read_code_with_another_docstring_keeps_the_digest(
    text: str, position: int, words: str
) -> None:
    tree = ast.parse(text)
    documented = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.Module)]
    node = documented[position % len(documented)]
    if ast.get_docstring(node, clean=False) is not None:
        node.body.pop(0)
    node.body.insert(0, ast.Expr(ast.Constant(words)))

    assert compute_digest(text) == compute_tree_digest(tree)


def compute_tree_digest(tree: ast.Module) -> str:
    return read_code(b"", tree, ()).digest


def remove_statement(node: ast.AST) -> bool:
    match node:
        case ast.FunctionDef(body=[_, *rest, ast.Expr() | ast.Assign() | ast.Return()]):
            node.body.pop()
            return bool(rest) or len(node.body) > 0
    return False


def change_constant(node: ast.AST) -> bool:
    match node:
        case ast.Constant(value=int(number)):
            node.value = number + 1
            return True
    return False


def change_name(node: ast.AST) -> bool:
    match node:
        case ast.Name():
            node.id += "_"
            return True
    return False


def change_argument(node: ast.AST) -> bool:
    match node:
        case ast.arg():
            node.arg += "_"
            return True
    return False


def negate(node: ast.AST) -> bool:
    match node:
        case ast.If() | ast.IfExp():
            node.test = ast.UnaryOp(ast.Not(), node.test)
            return True
    return False


def swap(node: ast.AST) -> bool:
    match node:
        case ast.Compare(left=left, comparators=[right]) if ast.dump(left) != ast.dump(right):
            node.left, node.comparators = right, [left]
            return True
    return False


def change_annotation(node: ast.AST) -> bool:
    match node:
        case ast.FunctionDef(returns=ast.expr()):
            node.returns = ast.Name("Other", ast.Load())
            return True
    return False


CHANGES = (
    remove_statement,
    change_constant,
    change_name,
    change_argument,
    negate,
    swap,
    change_annotation,
)


@few
@given(text=sources, position=positions, change=st.sampled_from(CHANGES))
def test_read_code_with_other_code_changes_the_digest(
    text: str, position: int, change: Callable[[ast.AST], bool]
) -> None:
    tree = ast.parse(text)
    nodes = list(ast.walk(tree))
    start = position % len(nodes)
    changed = any(change(node) for node in (*nodes[start:], *nodes[:start]))

    assume(changed)
    assert compute_digest(text) != compute_tree_digest(tree)


SAMPLE = '''
"""Every kind of statement that 3.11 knows."""
from __future__ import annotations
import os, sys as system
from .beside import name
import mine.helper
@decorate(1, key=None)
async def work(a, /, b=1.5, *c, d: int = 0b11, **e) -> "text":
    """Say what."""
    global g
    async with a as b, c: await b
    async for x in y: yield x
    return f"{a!r:>{b}} {b=} {{c}}" "joined" f"{c}", b"bytes" rb"\\n", 1j, ..., u"old"
class Kind(Base, metaclass=Meta):
    x: int = 1; y: str
    z = lambda *a, k=1: (yield from a)
    del x
try:
    while a < b <= c: break
    else: continue
except* (A, B) as error: raise C from error
else: assert a, b
finally: pass
match value:
    case {"a": [1, *_, None], **rest} if rest: ...
    case Point(x=0, y=-1j) | "é" | b"\\x00" | True as p: pass
    case _: a[1:2, ::3] = {**b, "k": {*c}}; d @= [x for x in y if x async for z in w]
if (n := 10) and not -a ** b // 2: from . import *
'''


SAMPLE_DIGEST = "2f242a10f540dc2fdd578fa6f4eb12367947312e345f666d68f4186c4c9da3be"
"""Computed on Python 3.11.7, 3.12.1 and 3.13.0."""


def test_read_code_on_every_release_of_python_returns_one_digest() -> None:
    assert SAMPLE_DIGEST == compute_digest(SAMPLE)


@pytest.mark.parametrize(
    "one,other",
    [
        ("import a\nimport b", "import b, a"),
        ("from a import b, c", "from a import c\nfrom a import b"),
        ("def f():\n    '''Doc.'''\n    pass", "def f():\n    ..."[:-3] + "pass"),
        ("x = 'a' 'b'", 'x = "ab"'),
        ("x = (1,\n)", "x = 1,"),
        ("x = 0x10", "x = 16"),
    ],
)
def test_read_code_of_another_spelling_keeps_the_digest(one: str, other: str) -> None:
    assert compute_digest(one) == compute_digest(other)


@pytest.mark.parametrize(
    "one,other",
    [
        ("x = 1", "x = True"),
        ("x = 1", "x = 1.0"),
        ("x = 'a'", "x = b'a'"),
        ("import a\nf()\nimport b", "f()\nimport a\nimport b"),
        ("import a.b", "import a.b as a"),
        ("from a import b", "from .a import b"),
        ("x = f'{a}b'", "x = f'{a}' + 'b'"),
        ("x = {None: 1}", "x = {**1}"),
        ("if a:\n    b\nc", "if a:\n    b\n    c"),
    ],
)
def test_read_code_of_another_meaning_changes_the_digest(one: str, other: str) -> None:
    assert compute_digest(one) != compute_digest(other)


def digest_together(files: dict[str, str]) -> str:
    """Digest files, by module, of which each may import the others."""
    codes: dict[str, Code] = {}
    for name, text in files.items():
        content = text.encode()
        tree = parse_source(content)
        assert tree is not None
        codes[name] = read_code(content, tree, list_imported_names(tree) & files.keys())
    used = {name: {u.module: codes[u.module] for u in code.uses} for name, code in codes.items()}
    return combine_digests((code, used[name]) for name, code in codes.items())


@pytest.mark.parametrize(
    "line,use",
    [
        ("from {} import go", "go()"),
        ("import {} as old", "old.go()"),
        ("import {}", "{}.go()"),
        ("from a import {last}", "{last}.go()"),
    ],
)
def test_combine_digests_of_a_moved_module_keeps_the_digest(line: str, use: str) -> None:
    def project(place: str) -> str:
        words = {"last": place.rpartition(".")[2]}
        text = f"{line.format(place, **words)}\n{use.format(place, **words)}\n"
        return digest_together({"start": text, place: "def go(): pass\n", "a": ""})

    assert project("a.before") == project("a.zebra")


def test_combine_digests_of_a_name_from_another_module_changes_the_digest() -> None:
    files = {"a": "def go(): return 1\n", "b": "def go(): return 2\n"}
    start = "from {} import go\nfrom {} import go as other\n"

    one = digest_together({**files, "start": start.format("a", "b")})
    assert one != digest_together({**files, "start": start.format("b", "a")})


def test_combine_digests_of_swapped_modules_changes_the_digest() -> None:
    files = {"p.a": "def go(): return 1\n", "p.b": "def go(): return 2\n"}
    start = "from p import a, b\n{}.go()\n{}.go()\n"

    one = digest_together({**files, "start": start.format("a", "b")})
    assert one != digest_together({**files, "start": start.format("b", "a")})


def test_combine_digests_leaves_out_a_file_without_code() -> None:
    assert digest_together({"a": "x = 1"}) == digest_together(
        {"a": "x = 1", "b": '"""Only prose."""\n'}
    )
    assert EMPTY_CODE.digest == compute_digest("# nothing\n")


def test_read_code_of_a_file_that_is_not_python_digests_its_bytes() -> None:
    assert compute_digest("def broken(:") != compute_digest("def broken(: # comment")
    assert compute_digest("def broken(:") == compute_digest("def broken(:")


def test_list_imported_names_lists_every_spelling() -> None:
    tree = ast.parse("import a.b as c\nfrom d import e\nfrom .. import f\nfrom .g.h import i\n")

    expected = {"a", "a.b", "d", "d.e", "..", "..f", ".g.h", ".g.h.i"}
    assert expected == list_imported_names(tree)


def test_sources_include_the_harness() -> None:
    assert 50 <= len(SOURCES)
    assert Path(ROOT, "torchgrid", "inside", "__main__.py").read_text(encoding="utf-8") in SOURCES
