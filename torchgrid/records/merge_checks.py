"""The checks of records of other machines: their versions, their code, a machine at fault."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from packaging.version import InvalidVersion, Version

from torchgrid.contract import CELL, Kind, Reason, Verdict
from torchgrid.model.cell import Cell
from torchgrid.model.errors import ConfigurationError
from torchgrid.model.outcome import Attestation, Outcome, Record
from torchgrid.model.place import split_name
from torchgrid.records.comparison import is_contradiction
from torchgrid.records.history import identify_host
from torchgrid.records.manifest import Manifest, describe_other_code

Found = Mapping[str, tuple[Path, Record]]
"""Records by name, each with its file."""

NAMED = 3
"""The number of names in a message; the others are counted."""

_ABOUT_THE_RELEASE = frozenset(
    {Reason.NO_WHEEL, Reason.UNSATISFIABLE, Reason.MISMATCH, Reason.IMPORT_FAILED}
)


def check_versions(found: Found, cells: Mapping[str, Cell]) -> None:
    """Raise ConfigurationError if a record attests another torch or Python than its cell names.

    If all of them attest one version, no job got its cell, and the message reports that.
    """
    wrong: list[tuple[Path, Record, str]] = []
    for path, record in found.values():
        cell = cells[split_name(record.cell)[0]]
        attested = record.attestation if record.stopped is None else None
        if attested and (difference := describe_other_version(cell, attested)):
            wrong.append((path, record, difference))
    if not wrong:
        return
    path, record, difference = wrong[0]
    versions = {_describe_versions(r.attestation or {}) for _, r in found.values() if not r.stopped}
    if len(found) > 1 and len(versions) == 1:
        raise ConfigurationError(
            f"--merge: all {len(found)} records were made with {versions.pop()}, and their cells "
            f"name others, such as {record.cell}: each job ran one version; "
            "check that a job passes its cells on"
        )
    raise ConfigurationError(f"{path}: {record.cell} {difference}; run the cell of its name again")


def describe_other_version(cell: Cell, attestation: Attestation) -> str | None:
    """Describe another torch or Python of an attestation than a cell names; None if they match."""
    torch, python = (str(attestation.get(name)) for name in ("torch", "python"))
    if _is_version(cell.torch) and torch.partition("+")[0] != cell.torch.partition("+")[0]:
        return f"was made with torch {torch}"
    if re.fullmatch(r"\d+\.\d+t?", cell.python):
        # A record of an earlier torchgrid does not hold whether Python has its global lock.
        free = attestation.get("free_threaded")
        if ".".join(python.split(".")[:2]) != cell.python.rstrip("t"):
            return f"was made with Python {python}"
        if free not in (None, cell.is_free_threaded):
            return f"was made with Python {python}{'t' if free else ''}"
    variant = cell.source if cell.index is None else cell.index.local or ""
    cuda = attestation.get("cuda")
    if (number := re.fullmatch(r"cu(\d+)(\d)", variant)) and cuda != f"{number[1]}.{number[2]}":
        return f"was made with a build for CUDA {cuda}"
    if variant == "cpu" and cuda is not None:
        return f"was made with a build for CUDA {cuda}"
    return None


def check_manifest(found: Found, manifest: Manifest) -> None:
    """Raise ConfigurationError for a gap, an unexpected record, or a record of other code."""
    expected = {cell.id for cell in manifest.cells}
    here = {split_name(name)[0] for name in found}
    for job, cells in manifest.jobs.items():
        if not here.intersection(cells):
            raise ConfigurationError(
                f"--merge: job {job} of {len(manifest.jobs)} brought no record: "
                f"{join_names(cells)} {'is' if len(cells) == 1 else 'are'} missing; "
                "run the job again"
            )
    if missing := sorted(expected - here):
        jobs = {cell.id: cell.job for cell in manifest.cells}
        raise ConfigurationError(
            f"--merge: the manifest expects {join_names(missing)}, and job {jobs[missing[0]]} "
            "brought no record; run the job again"
        )
    for path, record in found.values():
        if split_name(record.cell)[0] not in expected:
            raise ConfigurationError(
                f"{path}: the manifest does not ask for {record.cell}; leave the file out"
            )
        _check_code(path, record, manifest)


def _check_code(path: Path, record: Record, manifest: Manifest) -> None:
    """Raise ConfigurationError if a record attests nothing, or if other code made it."""
    if record.stopped is None and not record.attestation:
        raise ConfigurationError(
            f"{path}: attests nothing, so any version may have made it; run its cell again"
        )
    if other := describe_other_code(manifest, record):
        raise ConfigurationError(
            f"{path}: {other} that made it is not the manifest's; "
            "run its cell again on the commit of the manifest"
        )


def check_hosts(found: Found) -> None:
    """Raise ConfigurationError if all cells of one machine fail the same way, and others do not.

    The files of one job lie in one folder, and come from one machine. Records of several jobs come
    from equal machines if their keys name the same host.
    """
    groups: dict[str, list[Record]] = {}
    for path, record in found.values():
        groups.setdefault(f"the job of {path.parent.name}", []).append(record)
        if (host := identify_host(record)) is not None:
            cpu = (record.attestation or {}).get("cpu") or "one kind"
            groups.setdefault(f"machines of {cpu} ({host})", []).append(record)
    everything = [record for _, record in found.values()]
    for name, records in groups.items():
        others = [record for record in everything if record not in records]
        if len(records) > 1 and (failure := _find_common_failure(records, others)):
            raise ConfigurationError(
                f"--merge: all {len(records)} cells on {name.partition(' (')[0]} fail the same "
                f"way: {failure}; the machine is at fault and not torch, so run them elsewhere"
            )


def describe_contradiction(first: Record, second: Record) -> str:
    """Describe how two records of one cell differ: the first task with two results, or fields."""
    for task, outcome in sorted(first.by_task.items()):
        other = second.by_task.get(task)
        if other is None or is_contradiction(outcome, other):
            words = outcome.verdict, "no outcome" if other is None else other.verdict
            return f"{'/'.join(task)} is {words[1]} here and {words[0]} there"
    if (first.stopped is None) != (second.stopped is None):
        return "one of them stopped"
    return "they come from two runs"


def join_names(names: Sequence[str]) -> str:
    """Join the first names, and count the others."""
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return f"{', '.join(names[:NAMED])}{more}"


def _find_common_failure(records: Sequence[Record], others: Iterable[Record]) -> str | None:
    """Find the failure that all records of a machine share; None if they have no common one.

    A reason that is about a release is not evidence about the machine.
    """
    stops = {(r.stopped.stage, r.stopped.reason) for r in records if r.stopped is not None}
    if stops:
        shared = len(stops) == 1 and all(record.stopped is not None for record in records)
        stage, reason = next(iter(stops))
        is_evidence = shared and reason not in _ABOUT_THE_RELEASE
        return f"stopped at {stage}: {reason}" if is_evidence else None
    places = {split_name(record.cell)[1] for record in records}
    peers = [record for record in others if split_name(record.cell)[1] in places]
    works = any(o.verdict is Verdict.PASS for peer in peers for o in _list_required(peer))
    failures = [{_describe_failure(o) for o in _list_required(record)} for record in records]
    common = set.intersection(*failures)
    # A module that fails everywhere is at fault itself: another machine has to show that it works.
    if not works or not common or None in set.union(*failures):
        return None
    return min(filter(None, common))


def _list_required(record: Record) -> Iterator[Outcome]:
    """Yield the outcomes of modules that are evidence: a verdict on a requirement."""
    for outcome in record.outcomes:
        is_required = outcome.encoding != CELL and outcome.kind is Kind.REQUIREMENT
        if is_required and (outcome.is_broken or outcome.verdict is Verdict.PASS):
            yield outcome


def _describe_failure(outcome: Outcome) -> str | None:
    """Describe a failure by its verdict and reason; None for a pass."""
    if outcome.verdict is Verdict.PASS:
        return None
    return f"{outcome.verdict}: {outcome.reason}" if outcome.reason else str(outcome.verdict)


def _describe_versions(attestation: Attestation) -> str:
    return f"torch {attestation.get('torch')} and Python {attestation.get('python')}"


def _is_version(text: str) -> bool:
    try:
        Version(text)
    except InvalidVersion:
        return False
    return True
