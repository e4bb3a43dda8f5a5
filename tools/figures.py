"""Print figures of how readable packages are, one column for each, to compare them over time."""

from __future__ import annotations

import argparse
import ast
import io
import json
import re
import statistics
import sys
import tokenize
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TypeAlias

Definition: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
Documented: TypeAlias = Definition | ast.ClassDef | ast.Module

SKIPPED = frozenset({"templates", "probes"})
QUESTION_WORDS = frozenset({"What", "Where", "Whether", "When", "Which", "Who", "How"})
FIRST_QUESTION_WORDS = frozenset({"What", "Where", "Whether"})
PARTS = re.compile(r"\b(?:Returns?|Raises?)\b")
# Base forms only. A word that is a noun too is here if functions are commonly called by the verb:
# which of the two a name means, only its reader can tell.
VERBS = frozenset(
    """
    abort accept accumulate acquire activate adapt add adjust adopt advance aggregate align
    allocate allow analyze annotate announce answer append apply archive arrange ask assemble
    assert assign attach attempt attest authenticate authorize avoid await balance become begin
    bind block boot borrow break bring broadcast browse build bump bundle calculate call cancel
    capture cast catch change check choose claim clamp clean cleanup clear click clip clone close
    coerce collapse collect combine commit compare compile complain complete compose compress
    compute concatenate conclude configure confirm conform connect consider construct consume
    contain continue convert copy correct count crash create cut deactivate debug decide declare
    decode decorate decrease decrypt deduce deduplicate defer define delay delegate delete deliver
    demand deny derive describe deserialize destroy detach detect determine die diff disable
    discard disconnect discover dispatch display divide do download drain draw drive drop dump
    duplicate echo edit eject elect embed emit enable encode encrypt end enforce enqueue ensure
    enter enumerate erase escape establish estimate evaluate evict examine exclude execute exhaust
    exist exit expand expect explain export expose extend extract fail fall fetch fill filter
    finalize find finish fit fix flatten flip flush fold follow forbid force forget forgo fork
    format forward free freeze gather generate get give go grant greet group grow guard guess halt
    handle hash help hide highlight hold honor ignore implement import include increase increment
    indent index infer inform inherit initialize inject insert inspect install instantiate
    intercept interpolate interpret interrupt introduce invalidate invert invoke isolate iterate
    join judge jump keep kill know label launch learn leave lend let lift link lint list listen
    load locate lock log look loop lower mail make manage map mark mask match measure meet mend
    merge migrate mirror mix modify monitor mount move multiply mute narrow need negate negotiate
    normalize note notify observe obtain offer omit open order organize overlap override overwrite
    pack pad parametrize parse partition pass patch pause peek perform permit persist pick pickle
    pin place plan play plot poll pop populate predict prefer prepare prepend preserve press
    prevent print probe proceed process produce promote prompt propagate propose protect prove
    provide prune publish pull purge push put quantize query quit quote raise reach read realize
    reap rebuild receive recompile record recover redact redirect reduce refer refine refresh
    refuse register reject relate release reload remain remember remove rename render reopen
    reorder repair repeat replace reply report represent request require rerun reschedule reserve
    reset reshape resize resolve respond restart restore restrict resume retain retry return reuse
    reveal revert review revise revoke rewrite roll rotate round run salvage sample sanitize save
    say scale scan schedule search see seed seek select send separate serialize serve set settle
    setup share shift shorten show shrink shuffle shut shutdown sign simplify simulate skip sleep
    slice solve sort spawn specify split spread stage start stash stay step stop store strip submit
    subscribe substitute subtract suggest summarize supervise supply support suppress suspend swap
    switch sync synchronize take tally teardown tell terminate test throw tidy tokenize touch trace
    track train transfer transform translate transpose traverse trigger trim truncate try tune turn
    uninstall unite unlink unload unlock unpack unregister unset unwrap unzip update upgrade upload
    use validate verify view visit wait wake walk warm warn watch weigh widen wipe wire work wrap
    write yield zip
    """.split()  # noqa: SIM905
)
AUXILIARIES = frozenset(
    """
    am are can could did does had has have is may might must shall should was were will would
    """.split()  # noqa: SIM905
)


@dataclass(frozen=True)
class Function:
    """One function of a module; `references` counts the places outside its body that name it."""

    file: Path
    line: int
    name: str
    lines: int
    references: int
    is_property: bool


@dataclass(frozen=True)
class Docstring:
    """The text of one docstring, and the parameters that its function takes, if it has one."""

    text: str
    parameters: frozenset[str]


@dataclass(frozen=True)
class Module:
    """One parsed file."""

    path: Path
    text: str
    tree: ast.Module


@dataclass(frozen=True)
class Package:
    """Everything the figures are computed from."""

    lines: int
    comments: int
    functions: tuple[Function, ...]
    docstrings: tuple[Docstring, ...]


@dataclass(frozen=True)
class Figures:
    """The figures of one package; every share is a percentage."""

    function_lines_median: float
    function_lines_p90: float
    function_lines_max: int
    functions_per_100_lines: float
    private_with_one_caller: float
    names_that_start_with_a_verb: float
    docstrings_that_start_with_what_where_whether: float
    docstrings_that_start_with_a_question_word: float
    docstrings_with_arguments_results_or_errors: float
    full_line_comments: float


def find_files(root: Path) -> list[Path]:
    """List the Python files under `root`, or `root` itself if it is a file."""
    if root.is_file():
        return [root]
    return sorted(
        path
        for path in root.rglob("*.py")
        if SKIPPED.isdisjoint(path.relative_to(root).parent.parts)
    )


def load_module(path: Path) -> Module:
    """Parse one file."""
    text = path.read_text(encoding="utf-8")
    return Module(path, text, ast.parse(text, filename=str(path)))


def load_package(root: Path) -> Package:
    """Read the modules of the package at `root`."""
    modules = [load_module(path) for path in find_files(root)]
    attributes: Counter[str] = Counter()
    for module in modules:
        attributes += count_attributes(module.tree)
    return Package(
        lines=sum(len(module.text.splitlines()) for module in modules),
        comments=sum(count_comments(module.text) for module in modules),
        functions=tuple(
            function for module in modules for function in find_functions(module, attributes)
        ),
        docstrings=tuple(
            docstring for module in modules for docstring in find_docstrings(module.tree)
        ),
    )


def count_comments(text: str) -> int:
    """Count the lines that hold a comment and nothing else."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return sum(
        token.type == tokenize.COMMENT and not token.line[: token.start[1]].strip()
        for token in tokens
    )


def count_attributes(tree: ast.AST) -> Counter[str]:
    """Count how often each name is read as an attribute."""
    return Counter(
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load)
    )


def count_names(tree: ast.AST) -> Counter[str]:
    """Count how often each name is read as a plain name."""
    return Counter(
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    )


def find_functions(module: Module, attributes: Counter[str]) -> Iterator[Function]:
    """Yield the functions of a module and its classes, in order.

    A method may be called from any module, so `attributes` counts those of the whole package.
    """
    names = count_names(module.tree)
    for node, is_method in find_definitions(module.tree):
        inside = count_attributes(node) if is_method else count_names(node)
        everywhere = attributes if is_method else names
        yield Function(
            file=module.path,
            line=node.lineno,
            name=node.name,
            lines=count_lines(node),
            references=everywhere[node.name] - inside[node.name],
            is_property=any("property" in ast.unparse(each) for each in node.decorator_list),
        )


def find_definitions(
    parent: ast.AST, *, in_class: bool = False
) -> Iterator[tuple[Definition, bool]]:
    """Yield each function, nested ones too, with whether it is a method."""
    for node in ast.iter_child_nodes(parent):
        if isinstance(node, Definition):
            yield node, in_class
            yield from find_definitions(node)
        else:
            # A function under an `if` belongs to whatever the `if` stands in.
            yield from find_definitions(node, in_class=in_class or isinstance(node, ast.ClassDef))


def count_lines(node: Definition) -> int:
    """Count the lines of a function with its decorators, without its docstring."""
    decorators = node.lineno - min([node.lineno, *(each.lineno for each in node.decorator_list)])
    docstring = _count_span(node.body[0]) if ast.get_docstring(node) is not None else 0
    return decorators + _count_span(node) - docstring


def _count_span(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def find_docstrings(tree: ast.Module) -> Iterator[Docstring]:
    """Yield the docstrings of a module, its classes and all its functions."""
    for node in ast.walk(tree):
        if isinstance(node, Documented):
            text = ast.get_docstring(node)
            if text:
                yield Docstring(text, find_parameters(node))


def find_parameters(node: Documented) -> frozenset[str]:
    """Collect the names of the parameters that a function takes."""
    if not isinstance(node, Definition):
        return frozenset()
    return frozenset(each.arg for each in ast.walk(node.args) if isinstance(each, ast.arg))


def is_dunder(name: str) -> bool:
    """Tell whether Python itself chose the name."""
    return name.startswith("__") and name.endswith("__")


def has_verb_first(name: str) -> bool:
    """Tell whether the first word of a name is a verb in its base form, or an auxiliary."""
    first, *others = name.strip("_").split("_")
    # A word before `of` is a noun: `answer_of`.
    return first in VERBS | AUXILIARIES and others[:1] != ["of"]


def has_first_word(docstring: Docstring, words: frozenset[str]) -> bool:
    """Tell whether the first word of a docstring is one of `words`."""
    first = re.match(r"\w+", docstring.text)
    return first is not None and first[0] in words


def has_parts(docstring: Docstring) -> bool:
    """Tell whether a docstring names a parameter, the result or an error."""
    quoted = set(re.findall(r"`+\*{0,2}(\w+)`+", docstring.text))
    return PARTS.search(docstring.text) is not None or not quoted.isdisjoint(docstring.parameters)


def select_named(package: Package) -> list[Function]:
    """Select the functions whose name should start with a verb."""
    # Python chose the name of a dunder. A property reads as an attribute, so it has a noun.
    return [each for each in package.functions if not is_dunder(each.name) and not each.is_property]


def select_without_verb(package: Package) -> list[Function]:
    """Select the functions whose name does not start with a verb."""
    return [each for each in select_named(package) if not has_verb_first(each.name)]


def select_single(package: Package) -> list[Function]:
    """Select the private functions that are named in exactly one place."""
    return [
        each
        for each in package.functions
        if each.name.startswith("_") and not is_dunder(each.name) and each.references == 1
    ]


def compute_figures(package: Package) -> Figures:
    """Compute the figures of one package."""
    lengths = [each.lines for each in package.functions]
    named = select_named(package)
    texts = package.docstrings
    return Figures(
        function_lines_median=statistics.median(lengths or [0]),
        function_lines_p90=compute_percentile_90(lengths),
        function_lines_max=max(lengths, default=0),
        functions_per_100_lines=compute_percent(len(lengths), package.lines),
        private_with_one_caller=compute_percent(len(select_single(package)), len(lengths)),
        names_that_start_with_a_verb=compute_percent(
            sum(has_verb_first(each.name) for each in named), len(named)
        ),
        docstrings_that_start_with_what_where_whether=compute_percent(
            sum(has_first_word(each, FIRST_QUESTION_WORDS) for each in texts), len(texts)
        ),
        docstrings_that_start_with_a_question_word=compute_percent(
            sum(has_first_word(each, QUESTION_WORDS) for each in texts), len(texts)
        ),
        docstrings_with_arguments_results_or_errors=compute_percent(
            sum(map(has_parts, texts)), len(texts)
        ),
        full_line_comments=compute_percent(package.comments, package.lines),
    )


def compute_percentile_90(lengths: Sequence[int]) -> float:
    """Return the 90th percentile of some lengths, rounded to one digit."""
    # Quantiles need two values at least, and of a few they may lie above the largest.
    if len(lengths) < 2:  # noqa: PLR2004
        return float(max(lengths, default=0))
    return min(round(statistics.quantiles(lengths, n=10)[-1], 1), float(max(lengths)))


def compute_percent(part: int, whole: int) -> float:
    """Return `part` as a percentage of `whole`, rounded to one digit; 0 if `whole` is 0."""
    return round(100 * part / whole, 1) if whole else 0.0


def render_table(columns: dict[str, Figures]) -> str:
    """Render one row for each figure and one column for each package."""
    rows = [["", *columns]]
    for field in fields(Figures):
        unit = "" if field.name.startswith("function") else "%"
        values = (f"{getattr(each, field.name):g}{unit}" for each in columns.values())
        rows.append([field.name.replace("_", " "), *values])
    first, *others = (max(map(len, column)) for column in zip(*rows, strict=True))
    lines = []
    for label, *cells in rows:
        aligned = (cell.rjust(width) for cell, width in zip(cells, others, strict=True))
        lines.append("  ".join([label.ljust(first), *aligned]) + "\n")
    return "".join(lines)


def render_json(columns: dict[str, Figures]) -> str:
    """Render the figures of each package as one JSON object."""
    return json.dumps({name: asdict(figures) for name, figures in columns.items()}, indent=2) + "\n"


def render_list(functions: Iterable[Function]) -> str:
    """Render one line for each function, by file and line."""
    ordered = sorted(functions, key=lambda each: (each.file, each.line))
    return "".join(f"{each.file}:{each.line} {each.name}\n" for each in ordered)


def parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Parse the command line; exit with a usage message if a path does not exist."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", default=[Path("torchgrid")])
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="print the figures as JSON")
    output.add_argument(
        "--list-names", action="store_true", help="list the functions not named by a verb"
    )
    output.add_argument(
        "--list-single", action="store_true", help="list the private functions with one caller"
    )
    parsed = parser.parse_args(arguments)
    for path in parsed.paths:
        if not path.exists():
            parser.error(f"{path} does not exist")
    return parsed


def render(packages: dict[str, Package], options: argparse.Namespace) -> str:
    """Render what the options ask for."""
    if options.list_names:
        return "".join(render_list(select_without_verb(each)) for each in packages.values())
    if options.list_single:
        return "".join(render_list(select_single(each)) for each in packages.values())
    columns = {path: compute_figures(package) for path, package in packages.items()}
    return render_json(columns) if options.json else render_table(columns)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures, or one of the lists, of the packages on the command line."""
    options = parse_arguments(arguments)
    packages = {str(path): load_package(path) for path in options.paths}
    sys.stdout.write(render(packages, options))


if __name__ == "__main__":
    main()
