"""The rows that matrix.toml lacks, from what an index lists; pure functions without a network."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from packaging.version import Version

from torchgrid.config.torch_rows import ProposedRow
from torchgrid.environments.package_index import ANY, IndexedWheel
from torchgrid.model.cell import Cell, find_channel
from torchgrid.model.outcome import Record
from torchgrid.model.place import split_name

PYPI, CPU = "pypi", "cpu"
CHANNELS = ("candidate", "nightly")

NEWEST_VARIANTS = 6
"""The number of CUDA builds that are looked up: a release has three, all of them recent."""


@dataclass(frozen=True, kw_only=True)
class Listing:
    """The wheels of an index that can be installed here, by version; `source` names the index.

    `local` is the local part of versions that the cells of a source insist on.
    """

    source: str
    wheels: Mapping[Version, Sequence[IndexedWheel]]
    local: str | None = None

    @property
    def finals(self) -> list[Version]:
        """The final releases, oldest first."""
        return sorted(version for version in self.wheels if not version.is_prerelease)

    def find_day(self, version: Version) -> str | None:
        """Find the day of a version's first wheel; None if the index has no days."""
        return min((w.day for w in self.wheels[version] if w.day), default=None)

    def list_pythons(self, version: Version) -> list[str]:
        """List the Pythons of a version, oldest first; none if every one can install it."""
        found = {python for wheel in self.wheels[version] for python in wheel.pythons}
        return [] if ANY in found else sorted(found, key=sort_python)


def make_listing(
    source: str, wheels: Iterable[IndexedWheel], platform: str, local: str | None = None
) -> Listing:
    """Make a listing of the wheels that fit a platform and, if it is given, have a local part."""
    found: dict[Version, list[IndexedWheel]] = {}
    for wheel in wheels:
        if wheel.fits(platform) and local in (None, wheel.version.local):
            found.setdefault(Version(wheel.version.public), []).append(wheel)
    return Listing(source=source, wheels=found, local=local)


def list_followers(cells: Iterable[Cell]) -> list[str]:
    """List the sources whose cells follow the releases: of one of the two newest that cells have.

    A source whose cells are all older is pinned to them. Without a release, only PyPI is listed.
    """
    releases = [(_get_version(c), c.source) for c in cells if find_channel(c.torch) == "release"]
    newest = sorted({version for version, _ in releases})[-2:]
    return sorted({source for version, source in releases if version in newest}) or [PYPI]


def propose_releases(
    cells: Sequence[Cell], listing: Listing, *, is_main: bool
) -> list[ProposedRow]:
    """Propose a row for each release that cells lack, newest first.

    `cells` are those of the listing's source. Of each minor series only the newest release counts,
    from the oldest series of `cells` on. A variant of PyTorch's own index takes no older series
    that its cells leave out. From an index that is not the main one, only a release newer than
    those of its cells.
    """
    known = set(map(_get_version, cells))
    series = {version.release[:2]: version for version in listing.finals}
    oldest = min(known, default=max(listing.finals, default=Version("0"))).release[:2]
    missing = [
        version
        for minor, version in series.items()
        if minor >= oldest and not any(k >= version for k in known if k.release[:2] == minor)
    ]
    if not is_main:
        missing = [v for v in missing[-1:] if all(v > k for k in known)]
    elif listing.source != PYPI:
        own = {k.release[:2] for k in known}
        missing = [v for v in missing if v.release[:2] in own or all(v > k for k in known)]
    return [_make_row(cells, listing, version) for version in reversed(missing)]


def propose_previews(cells: Sequence[Cell], listing: Listing) -> Iterator[ProposedRow]:
    """Propose a row for the newest candidate and for the newest nightly build of an index.

    Either has to be newer than every release of the index. If cells of the same source have an
    older one, its row gets the new version in its place.
    """
    newest = max(listing.finals, default=Version("0"))
    for channel in CHANNELS:
        own = [v for v in listing.wheels if v > newest and find_channel(str(v)) == channel]
        known = [
            Version(c.torch)
            for c in cells
            if c.source == listing.source and find_channel(c.torch) == channel
        ]
        if not own or max(own) <= max(known, default=newest):
            continue
        row = _make_row(cells, listing, max(own))
        profiles = row.profiles if known else (channel,)
        yield replace(row, profiles=profiles, replaces=str(max(known)) if known else None)


def propose_pythons(cells: Sequence[Cell], listing: Listing) -> list[ProposedRow]:
    """Propose a row for the Pythons of the newest release that no cell has."""
    if not listing.finals:
        return []
    newest = listing.finals[-1]
    covered = {cell.python for cell in cells}
    missing = [python for python in listing.list_pythons(newest) if python not in covered]
    if not missing or not cells:
        return []
    # Rows of rarer Pythons often limit what they test.
    usual = choose_python(cells, ())
    rare = [cell for cell in cells if cell.python != usual]
    like = max(rare or cells, key=lambda c: (Version(c.torch), sort_python(c.python)))
    return [
        ProposedRow(
            release=str(newest),
            python=tuple(missing),
            profiles=like.profiles,
            probes=like.probes,
            encodings=like.encodings,
            why=f"{newest} supports Pythons that no cell tests.",
        )
    ]


def propose_variants(
    cells: Sequence[Cell], listing: Listing, variants: Sequence[str]
) -> list[ProposedRow]:
    """Propose a row for builds of the newest release that no cell and no record covers."""
    if not variants or not listing.finals:
        return []
    newest = listing.finals[-1]
    # The cells of builds for CPUs may be for machines without room for a CUDA build.
    alike = [cell for cell in cells if cell.source != CPU]
    others = [cell for cell in alike if cell.source not in (PYPI, listing.source)]
    like = max(others or alike, key=_get_version, default=None)
    return [
        ProposedRow(
            release=str(newest),
            source=tuple(variants),
            python=(choose_python(cells, listing.list_pythons(newest)),),
            profiles=() if like is None else like.profiles,
            why=f"PyTorch's own index has builds of {newest} that no cell tests.",
        )
    ]


def select_variants(
    names: Sequence[str], cells: Iterable[Cell], records: Iterable[Record]
) -> list[str]:
    """Select the variants that no cell names and no record attests, of the newest of `names`."""
    covered = {cell.source for cell in cells}
    for record in records:
        cuda = (record.attestation or {}).get("cuda")
        covered.add(f"cu{str(cuda).replace('.', '')}" if cuda else CPU)
    cuda = [name for name in names if name != CPU][:NEWEST_VARIANTS]
    return [name for name in (*cuda, *(n for n in names if n == CPU)) if name not in covered]


def list_platforms(wheels: Iterable[IndexedWheel], records: Iterable[Record]) -> list[str]:
    """List the platforms of the newest release that no record is of."""
    finals = [wheel for wheel in wheels if not wheel.version.is_prerelease]
    newest = max((wheel.version for wheel in finals), default=None)
    found = {p for wheel in finals if wheel.version == newest for p in wheel.platforms}
    return sorted(found - {split_name(record.cell)[1].platform for record in records} - {ANY})


def choose_python(cells: Iterable[Cell], pythons: Collection[str]) -> str:
    """Choose the Python that most cells have, if it is one of `pythons`; else the newest of these.

    A free-threaded Python is chosen only if there is no other. Empty `pythons` stand for all.
    """
    counts = Counter(cell.python for cell in cells)
    usual = max(counts, key=lambda python: (counts[python], sort_python(python)), default="")
    if usual and (not pythons or usual in pythons):
        return usual
    plain = [python for python in pythons if not python.endswith("t")]
    return max(plain or pythons, key=sort_python, default="3.11")


def sort_python(python: str) -> tuple[object, ...]:
    """Return a key that sorts Pythons, oldest first, a free-threaded one after the usual one."""
    return *map(int, python.removesuffix("t").split(".")), python.endswith("t")


def _make_row(cells: Sequence[Cell], listing: Listing, version: Version) -> ProposedRow:
    """Make the row of a version like a cell of the nearest older release, or any newer."""
    python = choose_python(cells, listing.list_pythons(version))
    alike = _choose_alike(cells, listing.source, python)
    older = [c for c in alike if _get_version(c) < version]
    like = max(older, key=_get_version, default=min(alike, key=_get_version, default=None))
    day = listing.find_day(version)
    return ProposedRow(
        release=str(version),
        source=(listing.source,),
        python=(python,),
        extras=() if like is None else like.extras,
        profiles=() if like is None else like.profiles,
        probes=("*",) if like is None else like.probes,
        encodings=("*",) if like is None else like.encodings,
        why=f"{version} appeared on {day}." if day else f"{version} is new in the index.",
    )


def _choose_alike(cells: Sequence[Cell], source: str, python: str) -> Sequence[Cell]:
    """Choose the cells that a row may be like: plain ones, or else those with extras.

    Cells of the same source and Python come before others, and cells that the requirements of an
    encoding made come last.
    """
    rows = [cell for cell in cells if not cell.requires] or cells
    same = [cell for cell in rows if (cell.source, cell.python) == (source, python)] or rows
    return [cell for cell in same if not cell.extras] or same


def _get_version(cell: Cell) -> Version:
    """Return the version of a cell's torch without its local part."""
    return Version(Version(cell.torch).public)
