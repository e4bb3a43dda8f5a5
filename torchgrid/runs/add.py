"""`torchgrid add`: examine a module in a cell, write its row, and run its probes there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from packaging.requirements import InvalidRequirement, Requirement

from torchgrid.config import row_options
from torchgrid.config.matrix import Matrix, read_matrix
from torchgrid.config.row_text import append_row, check_row, format_row
from torchgrid.config.targets import check_targets
from torchgrid.config.values import TARGET
from torchgrid.contract import EncodingDocument
from torchgrid.model.cell import Cell
from torchgrid.model.encoding import EncodingSpec
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.outcome import Record
from torchgrid.model.project import Project
from torchgrid.model.verdict import SILENT
from torchgrid.records.keys import parse_keys
from torchgrid.records.run_result import judge_run
from torchgrid.records.source_keys import compute_keys, read_source_keys
from torchgrid.records.store import read_records
from torchgrid.report import publish
from torchgrid.report.marks import count_verdicts
from torchgrid.report.run_summary import render_words
from torchgrid.report.text import flatten_text
from torchgrid.report.theme_words import locate_page
from torchgrid.runs.cell_run import run_cell
from torchgrid.runs.context import CellContext
from torchgrid.runs.examination import Bench, examine, list_cells, open_bench
from torchgrid.runs.learned import (
    choose_table,
    describe_findings,
    list_comments,
    read_call,
    shape_row,
)
from torchgrid.worker.journal import Event

Echo = Callable[[str], None]
Row = dict[str, Any]

LEARNED_ON_THE_ROW = ("add.table", "add.longest", "add.traits")


@dataclass(frozen=True, kw_only=True)
class Request:
    """A request to add a module, as the user typed it.

    `arguments` and `inputs` are words of `config.row_options`. Without `name` the row is named
    after the target. Without `cell` it is examined in the newest cell that has an environment.
    """

    target: str
    arguments: Sequence[str] = ()
    inputs: Sequence[str] = ()
    name: str | None = None
    call: str | None = None
    requires: Sequence[str] = ()
    cell: str | None = None
    run: bool = True


def add_module(project: Project, request: Request, echo: Echo) -> Exit:
    """Examine a module, add its row to matrix.toml, and run it in one cell.

    Nothing is written if the module cannot be examined. Raises ConfigurationError for a mistake of
    the request, and NothingTestedError if no cell can be made or nothing could be tested.
    """
    if not project.matrix.exists():
        raise ConfigurationError(
            f"{project.matrix.name}: not found in {project.root}; run `torchgrid init` first"
        )
    before = project.matrix.read_bytes()
    matrix = read_matrix(project.matrix)
    row = make_row(matrix, request)
    # A mistake in what was typed is found before a module is examined.
    check_row(project.matrix, format_row(row))
    draft = make_draft(row, row_options.parse_inputs(request.inputs))
    _check_target(project, matrix, request.target)
    cells = list_cells(project, matrix, row["name"], request.requires)
    with open_bench(project, matrix, cells, request.cell) as bench:
        echo(f"examining {request.target} in {bench.cell.id}")
        event = examine(bench, draft, ["add.call"]).get("add.call")
        call = read_call(request.target, event, request.requires)
        row |= shape_row(call)
        found = {} if call.get("is_encoding") else examine_row(bench, row)
    row |= choose_table(found)
    text = format_row(row, list_comments(bench.cell.torch, call, found))
    after = check_row(project.matrix, text)
    append_row(project.matrix, before, text)
    echo(f"\nadded to {project.matrix.name}:\n\n{text}")
    for line in describe_findings(call, found):
        echo(line)
    if not request.run:
        echo(f"next: `nox -s matrix` runs {row['name']} in every cell")
        return Exit.HELD
    return run_module(project, after, bench.cell, row["name"], echo)


def make_row(matrix: Matrix, request: Request) -> Row:
    """Return the part of the row that the user typed; raises ConfigurationError for a mistake."""
    if not TARGET.fullmatch(request.target):
        raise ConfigurationError(
            f"{request.target!r} is not a target; write one like package.module:Class"
        )
    name = request.name or make_name(request.target)
    taken = {encoding.name for encoding in matrix.encodings}
    if name in taken:
        free = next(each for n in range(2, len(taken) + 3) if (each := f"{name}-{n}") not in taken)
        raise ConfigurationError(
            f"{matrix.path.name} has an encoding {name!r} already; add --name {free}, or remove "
            "that row"
        )
    optional = {
        "arguments": row_options.parse_arguments(request.arguments),
        "call": request.call,
        "requires": list(dict.fromkeys(request.requires)),
    }
    for text in request.requires:
        try:
            Requirement(text)
        except InvalidRequirement:
            raise ConfigurationError(
                f"--requires: {text!r} is not a requirement; write one such as timm or 'timm>=1'"
            ) from None
    present = {key: value for key, value in optional.items() if value}
    return {"name": name, "target": request.target, **present}


def make_name(target: str) -> str:
    """Return the name of a target in small letters: `RotaryEmbedding` is `rotary-embedding`."""
    words = target.rpartition(":")[2].rpartition(".")[2]
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_", "-", words)
    return spaced.strip("-").lower()


def make_draft(row: Row, inputs: Sequence[Row]) -> EncodingDocument:
    """Return the encoding that a first call is tried with; without inputs, they are guessed."""
    spec = EncodingSpec(
        name=row["name"],
        target=row["target"],
        arguments=row.get("arguments", {}),
        call=row.get("call"),
    )
    document = spec.serialize()
    document["inputs"] = [*inputs]  # type: ignore[list-item]
    return document


def _check_target(project: Project, matrix: Matrix, target: str) -> None:
    """Raise ConfigurationError if the project's own module lacks the target's name."""
    try:
        check_targets(project, replace(matrix, encodings=(EncodingSpec(name="-", target=target),)))
    except ConfigurationError as error:
        # The target is in no row yet.
        raise ConfigurationError(f"{target}: {str(error).partition('target: ')[2]}") from None


def examine_row(bench: Bench, row: Row) -> Mapping[str, Event]:
    """Return what is learned by the probes that need the row; raises ConfigurationError.

    It is raised if no row can say what the calls have shown.
    """
    matrix = check_row(bench.project.matrix, format_row(row))
    document = matrix.encodings[-1].serialize()
    return examine(bench, document, LEARNED_ON_THE_ROW)


def run_module(project: Project, matrix: Matrix, cell: Cell, name: str, echo: Echo) -> Exit:
    """Run the probes of one encoding in a cell, and print what passed and what failed.

    The outcomes of other encodings stay in the cell's record. Raises NothingTestedError if nothing
    could be tested.
    """
    matrix = replace(matrix, path=project.matrix)
    cell = next((each for each in matrix.cells if each.id == cell.id), cell)
    alone = replace(matrix, encodings=tuple(e for e in matrix.encodings if e.name == name))
    # A glob of all probes keeps what the record has of other encodings.
    context = CellContext(project=project, matrix=alone, cell=cell, only="*")
    echo(f"\nrunning {name} in {cell.id}")
    sources = read_source_keys(project, matrix)
    record = run_cell(context)
    if record.stopped is not None:
        raise NothingTestedError(f"{cell.id}: {record.stopped}")
    keys = parse_keys(record.keys)
    if keys is not None:
        # With the keys of every encoding of the cell, the outcomes of all of them count.
        whole = compute_keys(sources, matrix, cell, keys.environment)
        record = replace(record, keys=asdict(whole))
        context.store(record)
    own = replace(
        record,
        outcomes=tuple(o for o in record.outcomes if o.encoding == name),
        suite=record.suite or "of this encoding alone",
    )
    for line in describe_record(matrix, own):
        echo(line)
    write_pages(project, matrix, record)
    echo(f"\nfull page: {(project.outcomes / locate_page(name)).relative_to(project.root)}")
    echo("next: `nox -s matrix` runs it in the other cells")
    tested = [outcome for outcome in own.outcomes if outcome.verdict not in SILENT]
    return Exit.HELD if tested else Exit.NOTHING_TESTED


def describe_record(matrix: Matrix, record: Record) -> Iterator[str]:
    """Yield the words of a record, its verdicts in numbers, and each failure with its reason."""
    yield from render_words(publish.build_results(matrix, [record]))
    yield ""
    yield count_verdicts(record.outcomes)
    for outcome in (outcome for outcome in record.outcomes if outcome.is_broken):
        detail = flatten_text((outcome.detail or "").strip().partition("\n")[0])
        words = ": ".join(filter(None, (outcome.reason, detail)))
        yield f"  {outcome.verdict} {outcome.probe} on {outcome.device}: {words}"


def write_pages(project: Project, matrix: Matrix, record: Record) -> None:
    """Write the pages of every cell that has a record."""
    accepted = {each.cell: each for each in read_records(project.accepted)}
    others = [each for each in read_records(project.outcomes) if each.cell != record.cell]
    result = judge_run(matrix, accepted, [record], others=others, partial=True)
    publish.write_pages(project.outcomes, project, publish.build_results(matrix, result.recorded))
