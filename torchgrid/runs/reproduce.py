"""Files that show marks again, made from the record, the row and the sources of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from torchgrid.config.bundles import EVERYTHING, Bundle, collect_bundle, flatten_module
from torchgrid.config.matrix import Matrix, find_encoding, read_matrix
from torchgrid.config.probes import Declaration, list_probes
from torchgrid.config.spelling import suggest
from torchgrid.config.values import list_references
from torchgrid.contract import CELL, Verdict
from torchgrid.model.encoding import Argument, EncodingSpec
from torchgrid.model.errors import ConfigurationError, Exit, NothingTestedError
from torchgrid.model.outcome import Outcome, Record
from torchgrid.model.project import Project
from torchgrid.records import store
from torchgrid.records.comparison import has_evidence
from torchgrid.report.marks import is_fake
from torchgrid.report.plain_questions import QUESTIONS, is_plain
from torchgrid.report.reproducers import SIGN, Subject, render_bundled, render_plain
from torchgrid.report.text import make_file_name
from torchgrid.system import files

Echo = Callable[[str], None]

FOLDER = "reproducers"
"""The folder of the published files, below the reports."""

# What a bundle needs besides its probe, to make a case of an encoding.
_HARNESS = {
    "torchgrid.inside.case": "Case",
    "torchgrid.inside.job": "parse_encoding",
    "torchgrid.inside.result": "call_probe",
    "torchgrid.inside.rows": "make_encoding",
}


@dataclass(frozen=True, kw_only=True)
class Mark:
    """The names of a mark; without a device, the first device on which it is not a pass."""

    cell: str
    encoding: str
    probe: str
    device: str | None = None


class Reproducers:
    """The writer of reproducers for one project, which reads its matrix and probes once."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._matrix: Matrix = read_matrix(project.matrix)
        self._encodings = {encoding.name: encoding for encoding in self._matrix.encodings}
        self._probes = {probe.name: probe for probe in list_probes(project.probes)}
        self._bundles: dict[tuple[str, str], Bundle] = {}

    def render(self, record: Record, outcome: Outcome) -> str:
        """Render the file for one outcome; raises ConfigurationError without its row or probe."""
        declaration = self._find_probe(outcome)
        subject = Subject(
            record=record, outcome=outcome, probe=declaration.name, text=declaration.text
        )
        spec = None
        if not subject.about_cell:
            spec = find_encoding(self._matrix, outcome.encoding, step="its row is gone")
            subject = replace(subject, requires=spec.requires)
        if spec is not None and self.is_plain(outcome):
            module, _, name = spec.target.partition(":")
            source = flatten_module(self._project, self._matrix.paths, module, name)
            if source is not None:
                return render_plain(subject, spec, source, name, QUESTIONS[subject.probe])
        bundle = self._collect(subject, spec)
        return render_bundled(subject, bundle.files, bundle.function, spec)

    def is_possible(self, outcome: Outcome) -> bool:
        """Tell whether the row and the probe of an outcome still exist."""
        known = outcome.encoding == CELL or outcome.encoding in self._encodings
        return known and outcome.probe in self._probes

    def is_plain(self, outcome: Outcome) -> bool:
        """Tell whether the file of an outcome is one in plain torch."""
        question, spec = QUESTIONS.get(outcome.probe), self._encodings.get(outcome.encoding)
        if question is None or spec is None or outcome.verdict is not Verdict.FAIL:
            return False
        tensors = [each for each in spec.inputs or () if isinstance(each, Argument)]
        has_length = any({"seq", "height"} & {*tensor.axes.layout} for tensor in tensors)
        return (
            question.covers(outcome.reason, outcome.device)
            and is_plain(spec)
            and (has_length or not question.length)
        )

    def _find_probe(self, outcome: Outcome) -> Declaration:
        """Find the probe to ask: that of the outcome, or the one about the cell that blocks it."""
        if outcome.probe not in self._probes:
            hint = suggest(outcome.probe, self._probes) or "its file of probes no longer has it"
            raise ConfigurationError(f"there is no probe {outcome.probe!r}; {hint}")
        found = self._probes[outcome.probe]
        if outcome.verdict is Verdict.BLOCKED:
            named = (outcome.detail or "").partition(":")[0]
            return self._probes[named] if named in found.needs else found
        return found

    def _collect(self, subject: Subject, spec: EncodingSpec | None) -> Bundle:
        key = subject.probe, "" if spec is None else spec.name
        if key not in self._bundles:
            starts = {"torchgrid.inside.result": "call_probe"}
            if spec is not None:
                row = {"target": spec.target, "arguments": dict(spec.arguments)}
                modules = (each.path.partition(":")[0] for each in list_references(row))
                starts = {**_HARNESS, **dict.fromkeys(modules, EVERYTHING)}
            self._bundles[key] = collect_bundle(
                self._project, self._matrix.paths, subject.probe, starts
            )
        return self._bundles[key]


def print_reproducer(project: Project, folder: Path, mark: Mark, echo: Echo) -> Exit:
    """Print the file for one mark of the records in a folder."""
    record, outcome = find_outcome(folder, mark)
    echo(Reproducers(project).render(record, outcome).rstrip("\n"))
    return Exit.HELD


def write_reproducers(project: Project, records: Sequence[Record]) -> list[Path]:
    """Write a file for each family of failures in some records, and return the paths.

    Files of families that no longer fail are deleted. Raises NothingTestedError if no record has
    evidence: without it, nobody knows what no longer fails.
    """
    if not any(map(has_evidence, records)):
        raise NothingTestedError(
            "reproduce: nothing was tested in the records; run `nox -s matrix`"
        )
    folder = project.reports / FOLDER
    made = dict(render_families(project, records))
    for name, text in made.items():
        files.replace_text(folder / name, text)
    for path in folder.glob("*.py"):
        # A file that somebody wrote by hand has no sign of torchgrid, and stays.
        if path.name not in made and SIGN in path.read_text(encoding="utf-8", errors="replace"):
            path.unlink()
    return [folder / name for name in made]


def render_families(project: Project, records: Iterable[Record]) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of a file for each probe and reason of failures.

    The newest cell stands for a family, and in it an encoding that plain torch can ask about.
    """
    reproducers = Reproducers(project)
    families: dict[tuple[str, str], list[tuple[Record, Outcome]]] = {}
    tested = [record for record in records if record.stopped is None]
    for record in tested:
        for outcome in record.outcomes:
            if outcome.is_broken and reproducers.is_possible(outcome):
                reason = outcome.reason or str(outcome.verdict)
                families.setdefault((outcome.probe, reason), []).append((record, outcome))
    for (probe, reason), marks in sorted(families.items()):
        record, outcome = min(marks, key=lambda mark: not reproducers.is_plain(mark[1]))
        yield f"{make_file_name(f'{probe}-{reason}')}.py", reproducers.render(record, outcome)


def find_outcome(folder: Path, mark: Mark) -> tuple[Record, Outcome]:
    """Find the record and the outcome of a mark; raises ConfigurationError for unknown names."""
    records = {record.cell: record for record in store.read_records(folder)}
    if mark.cell not in records:
        hint = suggest(mark.cell, records) or "`nox -s matrix` makes records"
        raise ConfigurationError(f"{folder}: no record of {mark.cell!r}; {hint}")
    record = records[mark.cell]
    own = [outcome for outcome in record.outcomes if outcome.encoding == mark.encoding]
    _require(own, f"{mark.cell}: no encoding {mark.encoding!r}", mark.encoding, _names(record, 0))
    own = [outcome for outcome in own if outcome.probe == mark.probe]
    place = f"{mark.cell}: no outcome of {mark.probe!r} for {mark.encoding}"
    _require(own, place, mark.probe, _names(record, 1))
    devices = [outcome.device for outcome in own]
    own = [outcome for outcome in own if mark.device in (None, outcome.device)]
    _require(own, f"{place} on {mark.device!r}", mark.device or "", devices)
    # What is not a pass is what there is to show, and a real device shows more than a fake one.
    return record, min(own, key=lambda each: (each.verdict is Verdict.PASS, is_fake(each)))


def _require(found: Sequence[Outcome], what: str, name: str, known: Iterable[str]) -> None:
    if not found:
        names = sorted(set(known))
        hint = suggest(name, names) or f"write one of {', '.join(names)}"
        raise ConfigurationError(f"{what}; {hint}")


def _names(record: Record, part: int) -> list[str]:
    return [outcome.task[part] for outcome in record.outcomes]
