"""The form in which a job file holds an encoding."""

from __future__ import annotations

from tests.unit.builders import encoding
from torchgrid.model.encoding import Argument, Axes


def test_serialize_returns_the_encoding_of_a_job() -> None:
    positions = Argument(
        name="position_ids", axes=Axes(shape=(1, 10), layout=("batch", "seq")), values="positions"
    )
    actual = encoding(
        arguments={"d_model": 512},
        call="rotate",
        requires=("einops",),
        inputs=(*encoding().inputs, positions),
        outputs=(Axes(shape=(10, 64), layout=("seq", "other")),),
        table="0.pe",
        max_length=5000,
        tolerance=1e-5,
    ).serialize()

    expected = {
        "name": "fine",
        "target": "fake_encodings.fine:Fine",
        "arguments": {"d_model": 512},
        "call": "rotate",
        "inputs": [
            {
                "name": None,
                "shape": [10, 32, 512],
                "layout": ["seq", "batch", "feature"],
                "values": "normal",
                "dtype": None,
            },
            {
                "name": "position_ids",
                "shape": [1, 10],
                "layout": ["batch", "seq"],
                "values": "positions",
                "dtype": None,
            },
        ],
        "outputs": [{"shape": [10, 64], "layout": ["seq", "other"]}],
        "table": "0.pe",
        "max_length": 5000,
        "tolerance": 1e-5,
        "skip": [],
    }
    assert expected == actual
