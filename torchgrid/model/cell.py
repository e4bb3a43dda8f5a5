"""A cell: one torch release from one source on one Python, plus extra requirements."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

_ID = re.compile(
    r"torch(?P<torch>\d[^-+@]*(?:\+[^-@]+)?)-(?P<source>[^-@]+)"
    r"-py(?P<python>\d+\.\d+)(?P<build>t?)(?P<extras>[^@]*)(?P<place>.*)"
)

TORCH_FAMILY = (
    "torch",
    "torchvision",
    "torchaudio",
    "triton",
    "triton-rocm",
    "triton-windows",
    "triton-xpu",
    "pytorch-triton",
    "pytorch-triton-rocm",
    "pytorch-triton-xpu",
)
"""The packages that an index of torch's wheels is asked for, unless its row lists others."""

# `!=` is left out: it steps around a broken release, and chooses no other one.
_OPERATORS = {
    "<": "lt",
    "<=": "le",
    ">": "gt",
    ">=": "ge",
    "==": "eq",
    "===": "is",
    "~=": "like",
}


@dataclass(frozen=True, kw_only=True)
class PackageIndex:
    """An index that a project names: a cell takes the torch family from it, and nothing else.

    `local` is the local part of its builds' versions, such as "cu130". `packages` are the names
    that the index is asked for.
    """

    name: str
    url: str
    local: str | None = None
    packages: tuple[str, ...] = TORCH_FAMILY


@dataclass(frozen=True, kw_only=True)
class ExistingInterpreter:
    """An interpreter that a project names, which has torch already.

    `program` is its path, absolute or below the project's root.
    """

    name: str
    program: str

    @property
    def place(self) -> str:
        """The table of matrix.toml that names it, for messages."""
        return f"[interpreter.{self.name}]"


@dataclass(frozen=True, kw_only=True)
class ContainerImage:
    """An image that a project names, whose interpreter has torch already.

    `python` is the program in the image. `engine` is "docker" or "podman", or None for the one that
    is there. `shm_size` is the size of /dev/shm as an engine reads it ("8g"), or None for the
    engine's own. Without `network` the container has loopback alone.
    """

    name: str
    image: str
    python: str = "python"
    engine: str | None = None
    shm_size: str | None = None
    network: bool = False

    @property
    def place(self) -> str:
        """The table of matrix.toml that names it, for messages."""
        return f"[container.{self.name}]"


ExistingTorch = ExistingInterpreter | ContainerImage
"""A torch that torchgrid does not install: a cell takes it as it is."""


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One environment of the matrix, and the probes and encodings that it is for.

    `torch` is a version ("2.9.1", "2.16.0rc1"), `source` where its wheel comes from ("pypi", a
    variant of PyTorch's own index such as "cpu" or "cu126", or the name of an `index` or of an
    `existing` torch), `python` a minor version ("3.11"). `extras` are further requirements
    (PEP 508) installed beside it, `requires` those of the encodings that the cell tests. `build`
    are the packages that are built from source, for which a row gives a reason. `probes` and
    `encodings` are globs over the names of what the cell runs.
    """

    torch: str
    source: str
    python: str
    index: PackageIndex | None = None
    existing: ExistingTorch | None = None
    extras: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    build: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    probes: tuple[str, ...] = ("*",)
    encodings: tuple[str, ...] = ("*",)

    @property
    def id(self) -> str:
        """The readable and stable name of the cell: `torch2.9.1-pypi-py3.11+numpy_lt2`."""
        names = dict.fromkeys(map(spell_requirement, (*self.extras, *self.requires)))
        extras = "".join(f"+{name}" for name in names)
        return f"torch{self.torch}-{self.source}-py{self.python}{extras}"

    @property
    def requirements(self) -> tuple[str, ...]:
        """The requirements for an installer (PEP 508)."""
        local = self.index.local if self.index is not None else None
        exact = f"{self.torch}+{local}" if local and "+" not in self.torch else self.torch
        return (f"torch=={exact}", *self.extras, *self.requires)

    @property
    def is_free_threaded(self) -> bool:
        """True if the cell's Python is a free-threaded build, such as `3.14t`."""
        return self.python.endswith("t")

    def holds(self, requirements: Iterable[str]) -> bool:
        """Tell whether an encoding with these requirements runs in the cell.

        torchgrid installs nothing beside an existing torch, so every encoding runs there. If a
        package is missing, its probes report that.
        """
        return self.existing is not None or set(requirements) <= {*self.extras, *self.requires}


def list_own_extras(extras: Iterable[str], requires: Iterable[str]) -> tuple[str, ...]:
    """List the extras of a cell's name without those that its encodings require.

    No test of an encoding runs without what it requires, so these extras set no cell apart.
    """
    required = set(map(spell_requirement, requires))
    return tuple(name for name in extras if name not in required)


@cache
def spell_requirement(text: str) -> str:
    """Spell a requirement for the name of a file: `numpy_ge1.20_lt2` for `numpy>=1.20,<2`.

    A name alone stays as it is. No name of a package holds the `_`, so that the parts are clear.
    """
    requirement = Requirement(text)
    clauses = []
    for each in requirement.specifier:
        if each.operator in _OPERATORS:
            version = re.sub(r"[^a-z0-9.]", "-", each.version.lower().replace("*", "x"))
            clauses.append(f"_{_OPERATORS[each.operator]}{version}")
    return "".join((canonicalize_name(requirement.name), *sorted(clauses)))


@cache
def read_requirement(name: str) -> str:
    """Return the requirement that `spell_requirement` spelled: `numpy>=1.20,<2`."""
    package, *clauses = name.split("_")
    signs = {word: sign for sign, word in _OPERATORS.items()}
    found = (re.fullmatch(rf"({'|'.join(signs)})(.+)", clause) for clause in clauses)
    bounds = (f"{signs[match[1]]}{match[2].replace('x', '*')}" for match in found if match)
    return f"{package}{','.join(bounds)}"


@cache
def find_channel(release: str) -> str:
    """Return the channel of a version of torch: `release`, `candidate` or `nightly`.

    A text that is not a version is of a release: names of another form have no channel.
    """
    try:
        version = Version(release)
    except InvalidVersion:
        return "release"
    if version.is_devrelease:
        return "nightly"
    return "candidate" if version.is_prerelease else "release"


@dataclass(frozen=True, kw_only=True)
class Parts:
    """The parts of a cell's name: its release, its source and Python, and its extra packages.

    The variant of a record from another place ends with that place.
    """

    release: str
    variant: str
    extras: tuple[str, ...] = ()


@lru_cache(maxsize=1 << 12)
def split_id(cell_id: str) -> Parts:
    """Split a cell's name into its parts; a name of another form is a release of its own."""
    match = _ID.fullmatch(cell_id)
    if match is None:
        return Parts(release=cell_id, variant="")
    # PyPI is the usual source and left out.
    source = "" if match["source"] == "pypi" else f"{match['source']}-"
    return Parts(
        release=match["torch"],
        variant=f"{source}py{match['python']}{match['build']}{match['place']}",
        extras=tuple(filter(None, match["extras"].split("+"))),
    )


def get_python(variant: str) -> str:
    """Return the Python of a variant, with its place if it has one: `3.14t` of `cpu-py3.14t`."""
    return variant.rpartition("py")[2]


def has_more_packages(cell_id: str, than: str) -> bool:
    """Tell whether a cell differs from another one in further packages alone.

    Such a cell is what tests whether packages mend what the other one cannot do.
    """
    one, other = split_id(cell_id), split_id(than)
    is_alike = (one.release, one.variant) == (other.release, other.variant)
    return is_alike and set(one.extras) > set(other.extras)


def list_packages(cell_id: str) -> tuple[str, ...]:
    """List the requirements beside torch in a cell's name, such as `numpy<2`."""
    return tuple(map(read_requirement, split_id(cell_id).extras))


def sort_key(cell_id: str) -> tuple[object, ...]:
    """Return a key that sorts names of cells: newest torch, newest Python, source, extras, place.

    A name of another form comes last.
    """
    match = _ID.fullmatch(cell_id)
    try:
        torch = Version(match["torch"]) if match is not None else None
    except InvalidVersion:
        torch = None
    if match is None or torch is None:
        return (1, cell_id)
    python = Version(match["python"]).release
    # Padded, so that "2.9" and "2.9.1" compare. Negative numbers put the newest first.
    release = [-part for part in (*torch.release, 0, 0, 0)[:3]]
    # A release is newer than its candidates, and those than its nightlies.
    stage = ("release", "candidate", "nightly").index(find_channel(match["torch"]))
    early = (stage, -(torch.pre[1] if torch.pre else 0), -(torch.dev or 0), torch.local or "")
    minor = [-part for part in (*python, 0)[:2]]
    rest = (match["source"], match["build"], match["extras"], match["place"])
    return (0, *release, *early, *minor, *rest)
