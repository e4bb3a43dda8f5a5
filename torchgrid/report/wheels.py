"""The page of wheels: what each release of torch ships, from the records of its cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from torchgrid.contract import Verdict
from torchgrid.environments.lockfile import estimate_unpacked
from torchgrid.model.cell import get_python, list_packages, split_id
from torchgrid.model.outcome import Outcome, Record
from torchgrid.report.build_facts import read_build_facts
from torchgrid.report.cell_pages import locate_cell_page
from torchgrid.report.release_facts import read_known_releases
from torchgrid.report.releases import locate_release_page, sort_releases
from torchgrid.report.results import Results
from torchgrid.report.text import Links, escape_text, format_code, split_table
from torchgrid.report.wheel_facts import read_known_wheels

INTRODUCTION = """\
# Wheels

What the wheels of each release ship, one line for each release and source of wheels.
"""

COLUMNS = """\
## Columns

CUDA, cuDNN, NCCL, triton and the GPU generations are what the attestation of a cell measured in its
environment. So is the smallest driver, that of NVIDIA's minor-version compatibility: some functions
of CUDA need a newer one. A release links to the page of that cell, which has all that was measured
and links to its record. A generation `90` is `sm_90`. *Compiles on* and *fails on* are the Pythons
on which the probe `environment.compile-python` ran. A Python on which it is blocked counts as one
that fails, and *needs* names the package that the probe asks for. *With* names the packages of the
cell, if no cell with fewer of them compiles. The numpy bridge is the result of the probe
`environment.numpy`, with the numpy that was installed. An empty field means that no record tells.

No record holds the day of a release, its Pythons, its glibc and its sizes. They come from the fact
files of torchgrid. The glibc is the smallest one that the tag of the wheel allows. *torch* is the
download of torch alone, *download* that of all packages that come with it. *Unpacked* is an
estimate from the download, because no record has a size: of 18 releases that were measured, it was
1.7 to 2.3 times the download.
"""

PLAIN = "pypi"


@dataclass
class _Wheels:
    """The cells of one release and one source of wheels, newest Python first."""

    release: str
    source: str
    records: list[Record] = field(default_factory=list)

    @property
    def label(self) -> str:
        """The release, with its source if that is not PyPI."""
        return self.release if self.source == PLAIN else f"{self.release} {self.source}"


def render_wheels_page(results: Results) -> str:
    """Render the whole page."""
    links = Links()
    groups = _group_cells(results.records)
    wheels, days = read_known_wheels(), read_known_releases()
    parts = [INTRODUCTION.strip()]
    if groups:
        rows = [_make_row(group, links) for group in groups]
        used = [name for name in rows[0] if any(row[name] for row in rows)]
        parts += split_table(used, ([row[name] for name in used] for row in rows))
        parts += ["## Records", "\n".join(_render_sources(groups, links))]
    else:
        parts.append("No cell has an attestation.")
    parts += [
        COLUMNS.strip(),
        (
            f"Fact files: {escape_text(wheels.source)}, on {wheels.checked}; the day of a release "
            f"is that of its first wheel, on {days.checked}. "
            "This page is generated from the records in `data/`."
        ),
        links.render(),
    ]
    return "\n\n".join(filter(None, parts)).rstrip() + "\n"


def _group_cells(records: Iterable[Record]) -> list[_Wheels]:
    """Group the cells that have an attestation, the newest release first."""
    groups: dict[tuple[str, str], _Wheels] = {}
    for record in records:
        if record.attestation:
            parts = split_id(record.cell)
            source = parts.variant.rpartition("-py")[0] or PLAIN
            place = (parts.release, source)
            groups.setdefault(place, _Wheels(*place)).records.append(record)
    order = {release: n for n, release in enumerate(sort_releases(r for r, _ in groups))}
    return sorted(groups.values(), key=lambda g: (-order[g.release], g.source != PLAIN, g.source))


def _make_row(group: _Wheels, links: Links) -> dict[str, str]:
    """Return the fields of a line by their headings."""
    build = read_build_facts(_choose_record(group.records))
    # Facts of PyPI say nothing of the wheels of another index.
    is_plain = group.source == PLAIN
    facts = read_known_wheels().releases.get(group.release) if is_plain else None
    found = {
        "day": read_known_releases().dates.get(group.release, "") if is_plain else "",
        "Pythons": join_pythons(facts.pythons) if facts else "",
        "CUDA": build.get("CUDA", ""),
        "cuDNN": build.get("cuDNN", ""),
        "NCCL": build.get("NCCL", ""),
        "triton": build.get("triton", ""),
        "driver": build.get("smallest driver", ""),
        "GPU generations (sm)": build.get("GPU generations (sm)", ""),
        "glibc": facts.glibc if facts else "",
        "compiles on": "",
        "fails on": "",
        "numpy bridge": ", ".join(_list_numpy(group.records)),
        "torch": _spell_size(facts.torch) if facts else "",
        "download": _spell_size(facts.download) if facts else "",
        "unpacked (estimate)": _spell_size(estimate_unpacked(facts.download)) if facts else "",
    }
    page = locate_cell_page(_choose_record(group.records).cell)
    # The link of another label would make the table wide; the list of records has it.
    release = links.add(group.release, page) if is_plain else escape_text(group.label)
    # These are Markdown already.
    compiles = {
        "compiles on": _list_pythons(_judge_pythons(group.records, passed=True)),
        "fails on": _list_pythons(_judge_pythons(group.records, passed=False)),
    }
    fields = {name: escape_text(text) for name, text in found.items()}
    return {"release": release} | fields | compiles


def join_pythons(pythons: Sequence[str]) -> str:
    """Join Pythons in a row to ranges: `3.10-3.14, 3.13t-3.14t`."""
    found: list[list[str]] = []
    for python in sorted(pythons, key=lambda p: (p.endswith("t"), _get_minor(p))):
        last = found[-1][-1] if found else ""
        follows = last and _get_minor(python) == _get_minor(last) + 1
        if follows and last.endswith("t") == python.endswith("t"):
            found[-1].append(python)
        else:
            found.append([python])
    return ", ".join("-".join(dict.fromkeys((row[0], row[-1]))) for row in found)


def _get_minor(python: str) -> int:
    return int(python.partition(".")[2].rstrip("t"))


def _spell_size(count: int) -> str:
    return f"{count / 1e9:.2f} GB"


def _choose_record(records: Sequence[Record]) -> Record:
    """Choose the cell that tells most of the build, of several the one with the fewest packages."""
    return max(records, key=lambda r: (len(read_build_facts(r)), -len(split_id(r.cell).extras)))


def _judge_pythons(records: Iterable[Record], *, passed: bool) -> dict[str, str]:
    """Judge on which Pythons the probe of compilation passed, or did not, and what that takes.

    What a Python takes is empty if it takes nothing, or nobody knows. A cell that is blocked does
    not compile. Of several cells, the one with the fewest packages counts.
    """
    found: dict[str, str] = {}
    outcomes = _find_own(records, "environment.compile-python")
    for outcome in sorted(outcomes, key=lambda each: len(list_packages(each.cell))):
        python = get_python(split_id(outcome.cell).variant).partition("@")[0]
        is_known = python.partition(".")[2].rstrip("t").isdigit()
        packages = format_code(", ".join(list_packages(outcome.cell)))
        if passed and outcome.verdict is Verdict.PASS:
            takes = f"with {packages}" if packages else ""
        elif not passed and (outcome.is_broken or outcome.verdict is Verdict.BLOCKED):
            takes = f"needs {format_code(outcome.mends)}" if outcome.mends else ""
        else:
            continue
        if is_known:
            found.setdefault(python, takes)
    return found


def _list_pythons(found: Mapping[str, str]) -> str:
    """List Pythons: those that take nothing as ranges, then the others, with what that is."""
    plain = join_pythons([python for python, takes in found.items() if not takes])
    others = (f"{python} ({takes})" for python, takes in found.items() if takes)
    return ", ".join(filter(None, (plain, *others)))


def _list_numpy(records: Sequence[Record]) -> Iterator[str]:
    """Yield the versions of numpy whose bridge works or fails, by cell: `1.26.4 works`."""
    versions = {r.cell: str((r.attestation or {}).get("numpy") or "") for r in records}
    found = {}
    for outcome in _find_own(records, "environment.numpy"):
        if outcome.verdict is Verdict.PASS or outcome.is_broken:
            version = versions[outcome.cell] or "?"
            found[version] = "works" if outcome.verdict is Verdict.PASS else "fails"
    for version in sort_releases(found):
        yield f"{version} {found[version]}"


def _find_own(records: Iterable[Record], probe: str) -> Iterator[Outcome]:
    """Yield the outcomes of a probe of the cell itself."""
    for record in records:
        if record.stopped is None:
            yield from (outcome for outcome in record.own if outcome.probe == probe)


def _render_sources(groups: Iterable[_Wheels], links: Links) -> Iterator[str]:
    """Yield a line for each release that names the cells behind its figures."""
    for group in groups:
        build = _choose_record(group.records)
        others = [record for record in group.records if record is not build]
        more = ", ".join(links.add(r.cell, locate_cell_page(r.cell)) for r in others)
        first = links.add(build.cell, locate_cell_page(build.cell))
        also = f"; Pythons and numpy also {more}" if more else ""
        changes = links.add(f"changes of {group.release}", locate_release_page(group.release))
        yield f"- {escape_text(group.label)}: build {first}{also}; {changes}"
