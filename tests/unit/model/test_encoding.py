"""The form in which a job file holds an encoding."""

from __future__ import annotations

from tests.unit.builders import encoding
from torchgrid.contract import Kind
from torchgrid.model.encoding import Argument, Axes, Constant, OtherKind, Structure


def test_serialize_returns_the_encoding_of_a_job() -> None:
    positions = Argument(
        name="position_ids", axes=Axes(shape=(1, 10), layout=("batch", "seq")), values="positions"
    )
    actual = encoding(
        arguments={"d_model": 512},
        call="rotate",
        sizes={"seq": 8},
        requires=("einops",),
        inputs=(*(encoding().inputs or ()), positions),
        outputs=(Axes(shape=(10, 64), layout=("seq", "other")),),
        table="0.pe",
        max_length=5000,
        tolerance=1e-5,
        kinds=(
            OtherKind(probes=("device.*", "state.pickle"), kind=Kind.OBSERVATION, why="by design"),
        ),
    ).serialize()

    expected = {
        "name": "fine",
        "target": "fake_encodings.fine:Fine",
        "arguments": {"d_model": 512},
        "call": "rotate",
        "sizes": {"seq": 8},
        "inputs": [
            {
                "name": None,
                "shape": [10, 32, 512],
                "layout": ["seq", "batch", "feature"],
                "values": "normal",
                "dtype": None,
                "below": None,
                "padding": None,
                "along": ["seq"],
            },
            {
                "name": "position_ids",
                "shape": [1, 10],
                "layout": ["batch", "seq"],
                "values": "positions",
                "dtype": None,
                "below": None,
                "padding": None,
                "along": ["seq"],
            },
        ],
        "outputs": [{"shape": [10, 64], "layout": ["seq", "other"]}],
        "table": "0.pe",
        "max_length": 5000,
        "tolerance": 1e-5,
        "skip": [],
        "kinds": {"device.*": "observation", "state.pickle": "observation"},
    }
    assert expected == actual


def test_serialize_returns_constants_and_structures() -> None:
    tokens = Argument(
        axes=Axes(shape=("batch+1",), layout=("other",)), values="tokens", below=9, padding=1
    )
    parts = (Constant(value={"none": True}), tokens)

    actual = Structure(name="both", kind="tuple", parts=parts).serialize()

    tensor = {
        "name": None,
        "shape": ["batch+1"],
        "layout": ["other"],
        "values": "tokens",
        "dtype": None,
        "below": 9,
        "padding": 1,
        "along": ["seq"],
    }
    expected = {
        "name": "both",
        "structure": "tuple",
        "parts": [{"name": None, "value": {"none": True}}, tensor],
    }
    assert expected == actual


def test_serialize_tells_no_inputs_from_none_that_are_said() -> None:
    inputs = [
        encoding(inputs=None).serialize()["inputs"],
        encoding(inputs=()).serialize()["inputs"],
    ]

    assert [None, []] == inputs
