"""Tests of the rule by which an error of a size is clear, with messages of real modules."""

from __future__ import annotations

import pytest

from torchgrid.inside.probe import Fail
from torchgrid.inside.toolkit.clear_errors import call_allowing_refusal, is_clear, names_size

# What the modules and packages say, with the sizes that they were given.
CLEAR = [
    # longer than promised: 51 positions, of 50
    ("sequence length 51 exceeds max_len 50", (50, 51)),
    ("Cannot forward sequence of length 51, block size is only 50", (50, 51)),  # nanoGPT
    ("Cannot forward, model block size is exhausted.", (50, 51)),  # minGPT
    ("Sequence length 51 above maximum  sequence length of 50", (50, 51)),  # fairseq, ESM
    ("seq_len (51) of input tensor should be smaller than max_seq_len (50)", (50, 51)),  # torchtune
    (
        (
            "you are passing in a sequence length of 51 but your absolute positional "
            "embedding has a max sequence length of 50"
        ),  # x-transformers
        (50, 51),
    ),
    ("Whisper expects the mel input features to be of length 50, but found 51.", (50, 51)),
    ("position 50 is outside of the table", (50, 51)),
    ("the sequence is too long for this table", (50, 51)),
    # torch gives both: the length, and how many positions there are
    ("The size of tensor a (51) must match the size of tensor b (50) at dimension 0", (50, 51)),
    # nothing to encode
    ("expected at least one position", (0,)),
    ("cannot encode a sequence of length 0", (0,)),
    ("Expected sequence length to be larger than 0 in RNN", (0,)),  # torch.nn.RNN
    ("got an empty sequence", (0,)),
    ("the input is empty", (0,)),
    ("seq_len must be positive", (0,)),
    # an odd width: 15
    ("Cannot use sin/cos positional encoding with odd dim (got dim=15)", (15,)),
    ("d_model must be even", (15,)),
    ("hidden_size 15 is not supported", (15,)),
    ("embed_dim must be divisible by num_heads", (15,)),  # torch.nn.MultiheadAttention
    # other sizes
    ("Wrong image height! Expected 224 but got 7!", (7,)),  # torchvision
    ("Input image size (7*7) doesn't match model (224*224).", (7,)),  # transformers
    ("Input height (7) doesn't match model (224).", (7,)),  # timm
    ("Shape mismatch, can't divide axis of length 7 in chunks of 2", (7,)),  # einops
    ("pixel_unshuffle expects height to be divisible by downscale_factor", (7,)),
    (
        (
            "Calculated padded input size per channel: (2). Kernel size: (3). Kernel size can't be "
            "greater than actual input size"
        ),
        (2,),
    ),
    # the module's own words, before what torch said
    ("the sequence is too long: start (5) + length (1) exceeds dimension size (5).", (6,)),
]

# Torch's and Python's own errors, and words that name no size.
UNCLEAR = [
    ("", (50, 51)),
    ("The size of tensor a (7) must match the size of tensor b (8) at dimension 2", (7,)),
    ("The size of tensor a (7) must match the size of tensor b (8) at dimension 2", (7, 9)),
    ("index out of range in self", (50, 51)),
    ("shape '[0, -1, 8]' is invalid for input of size 0", (0,)),
    ("index 50 is out of bounds for dimension 0 with size 50", (50, 51)),
    ("start (50) + length (1) exceeds dimension size (50).", (50, 51)),
    (
        (
            "The expanded size of the tensor (7) must match the existing size (8) at non-singleton "
            "dimension 1.  Target sizes: [50, 7].  Tensor sizes: [50, 8]"
        ),
        (15,),
    ),
    ("mat1 and mat2 shapes cannot be multiplied (6x15 and 16x16)", (15,)),
    ("split_with_sizes expects split_sizes to sum exactly to 15, but got [8, 8]", (15,)),
    ("Given groups=1, weight of size [8, 16, 3], expected input to have 16 channels", (15,)),
    ("self.size(-1) must be divisible by 2 to view Float as ComplexFloat, but got 15", (15,)),
    ("cannot reshape tensor of 0 elements into shape [0, -1] because it is ambiguous", (0,)),
    ("max(): Expected reduction dim to be specified for input.numel() == 0. Use 'dim'.", (0,)),
    ("expected a non-empty list of Tensors", (0,)),
    ("max() arg is an empty sequence", (0,)),
    ("max() iterable argument is empty", (0,)),
    ("list index out of range", (0,)),
    ("pop from empty list", (0,)),
    ("len() of a 0-d tensor", (0,)),
    ("division by zero", (0,)),
    ("at 0x7f580", (8, 9)),
    ("embedding(): argument 'indices' (position 2) must be Tensor, not int", (2,)),
    ("zero-dimensional tensor (at position 0) cannot be concatenated", (0,)),
    ("forward() takes 2 positional arguments but 3 were given", (2, 3)),
    ("Boolean value of Tensor with more than one value is ambiguous", (1,)),
    ("too many indices for tensor of dimension 2", (2,)),
    ("Attempting to broadcast a dimension of length 50 at -1!", (50, 51)),
    ("it failed, even though the mask is right", (15,)),
    ("unsupported d_model", (15,)),
    # Dynamo quotes the call, which names what the module holds, and the module's code
    (
        (
            "Failed running call_function <built-in function add>(*(FakeTensor(..., size=(51, 1)), "
            "L_self_positions: size=(50, 16)), **{}):\nThe size of tensor a (51) must match the "
            "size of tensor b (16)\n\nfrom user code:\n   x + self.pe[: self.max_len]  # too long"
        ),
        (50, 51),
    ),
]


@pytest.mark.parametrize("message,sizes", CLEAR)
def test_names_size_accepts_a_message_that_says_which_size(
    message: str, sizes: tuple[int, ...]
) -> None:
    assert names_size(message, sizes)


@pytest.mark.parametrize("message,sizes", UNCLEAR)
def test_names_size_refuses_a_message_that_does_not(message: str, sizes: tuple[int, ...]) -> None:
    assert not names_size(message, sizes)


def test_is_clear_reads_the_error_that_another_one_was_raised_from() -> None:
    wrapped = RuntimeError("The backend failed")
    wrapped.__cause__ = ValueError("sequence length 51 exceeds 50")

    assert is_clear(wrapped, (50, 51))
    assert not is_clear(RuntimeError("The backend failed"), (50, 51))


def test_call_allowing_refusal_returns_the_words_of_a_clear_error() -> None:
    def refuse() -> None:
        raise ValueError("at least one position, please")

    assert call_allowing_refusal(refuse, (0,)) == "ValueError: at least one position, please"  # type: ignore[arg-type]


def test_call_allowing_refusal_fails_for_an_unclear_error() -> None:
    def refuse() -> None:
        raise IndexError("index out of range in self")

    with pytest.raises(Fail, match="unclear-error: IndexError: index out of range"):
        call_allowing_refusal(refuse, (50, 51))  # type: ignore[arg-type]
