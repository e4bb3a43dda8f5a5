"""The keys of matrix.toml with their types and the rules for their values.

The descriptions and examples of the fields are the text of docs/matrix-toml.md and of the JSON
Schema for editors: `python tools/matrix_reference.py` writes both.
"""

from __future__ import annotations

import fnmatch
from typing import Annotated, Literal, Self

from packaging.utils import InvalidName, canonicalize_name
from pydantic import (
    Field,
    JsonValue,
    PositiveFloat,
    PositiveInt,
    field_validator,
    model_validator,
)

from torchgrid.config.field_types import (
    Address,
    AtLeastOne,
    EncodingGlobs,
    Identifier,
    ImageName,
    IndexName,
    LocalPart,
    MemorySize,
    Name,
    NonEmptyText,
    PlacedError,
    ProbeGlobs,
    Profiles,
    Pythons,
    Releases,
    Requirements,
    Row,
    Several,
    Sources,
    Target,
    Thread,
)
from torchgrid.config.policy import PolicyRow
from torchgrid.config.row_sizes import check_sizes
from torchgrid.config.spelling import suggest_or_list
from torchgrid.config.tensors import AxesRow, InputRow
from torchgrid.config.values import check_value
from torchgrid.contract import DEVICES


class BuildRow(Row):
    """A package that the installer may build from source, and why."""

    name: str = Field(description="The package's name.", examples=["flash-attn"])
    why: NonEmptyText = Field(
        description="The reason for the build, which runs code of the package's authors.",
        examples=["it has no wheel"],
    )

    @field_validator("name")
    @classmethod
    def _normalize_name(cls, text: str) -> str:
        try:
            return canonicalize_name(text, validate=True)
        except InvalidName:
            raise ValueError(
                f"{text!r} is not the name of a package; write one such as 'flash-attn'"
            ) from None


Builds = Annotated[
    Several[BuildRow],
    Field(
        description="The packages beside torch that the installer may build from source.",
        examples=[{"name": "flash-attn", "why": "it has no wheel"}],
    ),
]


class IndexRow(Row):
    """An index of wheels that rows name as their `source`: cells take the torch family from it.

    All other packages come from the default index, whatever else this one has.
    """

    url: Address = Field(
        description="The address of the index (PEP 503), with https and without a password.",
        examples=["https://wheels.example.org/nightly/cu130"],
    )
    local: LocalPart | None = Field(
        default=None,
        description="The local part of its builds' versions, which the cells then insist on.",
        examples=["cu130"],
    )
    packages: Several[NonEmptyText] = Field(
        default=(),
        description="The packages that come from it, by default torch and those made for it.",
        examples=[["torch", "triton"]],
    )

    @field_validator("packages")
    @classmethod
    def _normalize_packages(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(canonicalize_name(name) for name in names)


class InterpreterRow(Row):
    """An interpreter that rows name as their `source`: its torch is tested as it is."""

    program: NonEmptyText = Field(
        description="The path of the interpreter, absolute or below the project's folder.",
        examples=["/opt/torch/bin/python"],
    )


class ContainerRow(Row):
    """A container image that rows name as their `source`: its torch is tested as it is."""

    image: ImageName = Field(
        description="The name of the image, as its engine reads it.",
        examples=["pytorch/pytorch:2.9.1-cuda12.8-cudnn9-runtime"],
    )
    python: NonEmptyText = Field(
        default="python",
        description="The interpreter in the image.",
        examples=["/opt/conda/bin/python"],
    )
    engine: Literal["docker", "podman"] | None = Field(
        default=None,
        description="The engine, by default the one of the two that is there, docker first.",
        examples=["podman"],
    )
    shm_size: MemorySize | None = Field(
        default=None,
        description="The size of `/dev/shm`, by default the engine's own (64 MB).",
        examples=["8g"],
    )
    network: bool = Field(
        default=False,
        description="True if probes may reach the network, which by default is loopback alone.",
        examples=[True],
    )


class TorchRow(Row):
    """A product of releases, sources and Pythons: each combination is a cell."""

    release: Releases = Field(description="The releases of torch that the cells install.")
    source: Sources = Field(
        default=("pypi",),
        description="The origin of torch: `pypi`, a variant of PyTorch's index, or a named one.",
    )
    python: Pythons = Field(description="The versions of Python that the cells run on.")
    # `with` is a keyword of Python.
    with_: Requirements = Field(
        default=(),
        alias="with",
        description="The requirements (PEP 508) that torchgrid installs beside torch.",
    )
    build: Builds = ()
    profiles: Profiles = Field(
        default=(),
        description="The names by which `--profile` selects the cells, beside `full` for all.",
    )
    probes: ProbeGlobs = Field(
        default=("*",), description="Globs over probes: the cells run those that match."
    )
    encodings: EncodingGlobs = Field(
        default=("*",), description="Globs over encodings: the cells test those that match."
    )


class ExcludeRow(Row):
    """Cells of the product that torchgrid leaves out: those that match every key of the row."""

    release: Releases = Field(
        default=(), description="The releases to leave out, or every release if the key is missing."
    )
    source: Sources = Field(
        default=(), description="The sources to leave out, or every source if the key is missing."
    )
    python: Pythons = Field(
        default=(), description="The Pythons to leave out, or every Python if the key is missing."
    )
    why: NonEmptyText = Field(
        description="The reason for leaving the cells out.", examples=["the wheel does not exist"]
    )

    @model_validator(mode="after")
    def _require_key(self) -> Self:
        if not (self.release or self.source or self.python):
            raise ValueError("excludes every cell; name a release, a source or a python")
        return self


class KindRow(Row):
    """Probes that are a requirement for this encoding, or an observation, unlike for others."""

    probe: ProbeGlobs = Field(description="Globs over probes.")
    kind: Literal["requirement", "observation"] = Field(
        description="The kind that the probes have for this encoding.", examples=["observation"]
    )
    why: NonEmptyText = Field(
        description="The reason for the other kind.",
        examples=["its constructor takes the device, and goes before the context on purpose"],
    )


class EncodingRow(Row):
    """A module under test: how torchgrid builds it, and what probes call it with.

    `build` and `profiles` need `requires`.
    """

    name: Name = Field(
        description="The name that reports, globs and commands use.", examples=["rotary-half"]
    )
    target: Target = Field(
        description="The class, or any callable, that builds the module.",
        examples=["package.module:Class"],
    )
    arguments: dict[str, JsonValue] = Field(
        default={},
        description="The target's keywords, which may hold the tables of the list below.",
        examples=[{"d_model": 16, "config": {"target": "m:Config", "arguments": {"heads": 4}}}],
    )
    call: Identifier | None = Field(
        default=None, description="The method to call in place of `forward`.", examples=["rotate"]
    )
    requires: Requirements = Field(
        default=(),
        description="The packages of the encoding: torchgrid makes extra cells that hold them.",
        examples=["transformers>=4.40"],
    )
    build: Builds = ()
    profiles: Profiles | None = Field(
        default=None,
        description="The profiles of the extra cells, by default those of the `torch` row.",
        examples=["nightly"],
    )
    sizes: dict[str, PositiveInt] = Field(
        default={},
        description="The usual sizes of axes that occur in expressions alone.",
        examples=[{"batch": 2, "seq": 8}],
    )
    input: Several[InputRow] | None = Field(
        default=None,
        description="The arguments of a call, `[]` for none, unless the target is an `Encoding`.",
        examples=[{"shape": [2, 10, 16], "layout": ["batch", "seq", "feature"]}],
    )
    output: Several[AxesRow] = Field(
        default=(),
        description="The tensors that a call returns, by default one like the first input.",
        examples=[{"shape": [10, 16], "layout": ["seq", "other"]}],
    )
    table: NonEmptyText | None = Field(
        default=None, description="The attribute that holds the position table.", examples=["0.pe"]
    )
    max_length: PositiveInt | None = Field(
        default=None, description="The longest sequence that the module takes.", examples=[5000]
    )
    tolerance: PositiveFloat | None = Field(
        default=None,
        description="The largest difference of equal outputs, in place of the probe's own.",
        examples=[1e-4],
    )
    skip: Several[NonEmptyText] = Field(
        default=(),
        description="Globs over probes that torchgrid does not run on the encoding.",
        examples=["export.aot-inductor", ["numerics.*", "training.*"]],
    )
    require: Several[NonEmptyText] = Field(
        default=(),
        description="The themes that its published word is about, by default all it is tested in.",
        examples=[["device", "compile"], "device"],
    )
    kinds: list[KindRow] = Field(
        default=[], description="The probes that are of another kind for this encoding."
    )

    @model_validator(mode="after")
    def _check_keys(self) -> Self:
        if self.profiles is not None and not self.requires:
            raise ValueError("profiles need requires; add requires or remove profiles")
        if self.build and not self.requires:
            raise ValueError("build needs requires; add requires or remove build")
        check_value(self.arguments, "arguments")
        named: dict[str, int] = {}
        for index, row in enumerate(self.input or ()):
            if row.name is not None and row.name in named:
                taken = f"{row.name!r} is already the name of input[{named[row.name]}]"
                raise PlacedError(f"{taken}; choose another", "input", index, "name")
            named[row.name or ""] = index
        if self.input is not None and not self.output:
            _require_tensor(self.input)
        check_sizes(self.input or (), self.output, self.sizes)
        return self


def _require_tensor(inputs: tuple[InputRow, ...]) -> None:
    """Raise ValueError if no output can be like the first input, so that one must be written."""
    if not inputs:
        reason = "there is no input that it could be like"
    elif inputs[0].values == "length":
        reason = "no tensor is like a number"
    elif inputs[0].kind != "shape":
        reason = "the first input is not a tensor that it could be like"
    elif inputs[0].values not in ("normal", "positions"):
        reason = f"it is not like the {inputs[0].values} of the first input"
    else:
        return
    raise ValueError(f"output is missing; add it, because {reason}")


class ExpectRow(Row):
    """The verdict that you expect of some outcomes: of all rows that match, the last one counts."""

    encoding: EncodingGlobs = Field(
        description="Globs over encodings, in which `-` is the cell itself."
    )
    probe: ProbeGlobs = Field(description="Globs over probes.")
    device: AtLeastOne[NonEmptyText] = Field(
        default=("*",),
        description=f"Globs over devices, which are {', '.join(DEVICES)}.",
        examples=["cuda", ["cpu", "fake-*"]],
    )
    cells: AtLeastOne[NonEmptyText] = Field(
        default=("*",), description="Globs over the names of cells.", examples=["torch2.9*"]
    )
    verdict: Literal["pass", "fail", "crash", "timeout", "out-of-memory"] = Field(
        default="fail", description="The verdict that the outcomes should have.", examples=["crash"]
    )
    reason: AtLeastOne[NonEmptyText] = Field(
        default=(), description="Globs over the reasons that count.", examples=["missing-key"]
    )
    why: NonEmptyText = Field(
        description="The explanation that the report prints.",
        examples=["module.to(device) does not move a plain attribute"],
    )
    upstream: Thread | None = Field(
        default=None,
        description="The issue or pull request about it, as `repository#number`.",
        examples=["pytorch#163791"],
    )

    @model_validator(mode="after")
    def _check_row(self) -> Self:
        for glob in self.device:
            if not fnmatch.filter(DEVICES, glob):
                hint = suggest_or_list(glob, DEVICES, "devices")
                raise ValueError(f"unknown device {glob!r}; {hint}")
        if self.verdict == "pass" and self.reason:
            raise ValueError("a pass has no reason; remove reason")
        return self


class MatrixFile(Row):
    """The whole file: the cells, the modules under test, and the verdicts that you expect."""

    paths: Several[NonEmptyText] = Field(
        default=(),
        description="The folders of modules that targets name, beside the project's own folder.",
        examples=["src", ["src", "lib"]],
    )
    index: dict[IndexName, IndexRow] = Field(
        default={},
        description="The indexes of wheels that `source` names, by name.",
        examples=[
            {"nightly_cu130": {"url": "https://wheels.example.org/nightly/cu130", "local": "cu130"}}
        ],
    )
    policy: PolicyRow | None = Field(
        default=None,
        description="The age that published records may have.",
        examples=[{"max_age_days": 30}],
    )
    interpreter: dict[IndexName, InterpreterRow] = Field(
        default={},
        description="The interpreters with a torch of their own that `source` names, by name.",
        examples=[{"workstation": {"program": "/opt/torch/bin/python"}}],
    )
    container: dict[IndexName, ContainerRow] = Field(
        default={},
        description="The container images with a torch of their own that `source` names, by name.",
        examples=[{"runtime": {"image": "pytorch/pytorch:2.9.1-cuda12.8-cudnn9-runtime"}}],
    )
    torch: list[TorchRow] = Field(
        default=[], description="The cells in which torchgrid tests the encodings."
    )
    exclude: list[ExcludeRow] = Field(default=[], description="The cells that are left out.")
    encoding: list[EncodingRow] = Field(default=[], description="The modules under test.")
    expect: list[ExpectRow] = Field(default=[], description="The verdicts that you expect.")
