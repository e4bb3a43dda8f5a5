"""The one rule by which a refusal is clear: its words say which size is at fault."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Callable, Collection, Dict

from torchgrid.inside.probe import Conclusion, Fail
from torchgrid.inside.result import describe, describe_causes, is_exhaustion, list_causes
from torchgrid.inside.toolkit.valueless import is_limit

if TYPE_CHECKING:  # the rule is about words alone, and its tests run without torch
    from torchgrid.inside.comparison import Outputs

# What a size counts. A message that says only size, shape, tensor, index, dimension or dim says it
# of any tensor, as torch does, and a reader does not learn which argument to change.
NAMES = re.compile(
    r"(?:\b|_)(?:max_?|n_?)?(?:len|lengths?|seq|seqlen|sequences?|positions?|tokens?|timesteps?"
    r"|frames|patches|height|width|resolution|channels?|features)(?:\b|_)"
    r"|(?:block|context|window|kernel|padding|patch|image)[ _](?:size|window)s?\b"
    r"|(?:embed(?:ding)?|head|hidden|model|rotary|feature)[ _]?(?:dim(?:ension)?|size)s?\b"
    r"|\bd_model\b|\bn_embd\b|\bdim ?=",
    re.IGNORECASE,
)
# What is wrong with it, where the message does not give its number.
CONDITIONS = re.compile(
    r"\b(?:must|should|expect(?:s|ed)?|requires?|needs?|support(?:s|ed)?|allow(?:s|ed)?|only"
    r"|match(?:es)?|mismatch|exceed(?:s|ed|ing)?|exhausted|beyond|above|below|less|fewer|more"
    r"|greater|larger|smaller|longer|shorter|long|short|large|small|many|few|at least|at most"
    r"|up to|limit|maximum|minimum|empty|zero|positive)\b",
    re.IGNORECASE,
)
# Words that say both.
ALONE = re.compile(
    r"\bodd\b|\beven\b(?! (?:though|if|when|after)\b)|\bdivisible\b|\bmultiple of\b"
    r"|\btoo (?:long|short|wide|narrow)\b|\b(?:input|image) (?:is )?too (?:large|small)\b"
    r"|\bempty (?:input|sequence|batch)\b|\b(?:input|sequence|batch) (?:is|was|must not be) empty\b"
    r"|\bnothing to (?:encode|embed)\b",
    re.IGNORECASE,
)
# Sentences of torch and Python that have such words, and say them of any tensor or argument. A
# module may put its own words before.
NOT_ITS_OWN = re.compile(
    r"(?:start \(-?\w+\) \+ length \(|narrow\(\): |expected sequence of length \d"
    r"|Attempting to broadcast a dimension of length|\S+ Expected reduction dim|Given groups=\d"
    r"|\S*\bExpected .{,30}optional 0 dim|\S* ?argument '\w+' \(position \d|\S+ of a 0-d tensor"
    r"|.{,40}\(at position \d+\) cannot|(?:max|min)\(\) (?:iterable )?arg\w* is an? ?empty"
    r"|Cannot choose from an empty|sequence item \d|index out of range: Tried to access"
    r"|object of type '\w+' has no len|self\.\w+\(.{,4}\) must be divisible by \d+ to view"
    r"|Tensor must have a (?:stride|storage_offset)|Length of pad must be"
    r"|\S+ takes \d+ positional arguments? but \d+ w(?:as|ere) given"
    r"|Expected .{1,120} to be true, but got false)[^\n]*",
    re.IGNORECASE,
)
# Dynamo quotes the call before the error of a call, and hints and the module's code behind it.
CALL = re.compile(r"[^\n]*\*\*\{.*?\}\):(?: got)?")
BEHIND = re.compile(r"from user code:.*|\n *Hint: .*", re.DOTALL)
# How many characters of an error a metric has.
WORDS = 300


def call_allowing_refusal(call: Callable[[], Outputs], sizes: Collection[int]) -> Outputs | str:
    """Return the outputs of `call`, or the text of an error that names one of the `sizes`.

    Raises what `catch_refusal` and `require_clear` raise.
    """
    found = catch_refusal(call)
    return require_clear(found, sizes) if isinstance(found, Exception) else found


def catch_refusal(call: Callable[[], Outputs], device: str = "cpu") -> Outputs | Exception:
    """Return the outputs of `call`, or the error that it raises.

    Three errors are raised: a probe's own conclusion, exhausted memory, and what `device` cannot do
    because it has no values.
    """
    try:
        return call()
    except Conclusion:
        raise
    except Exception as error:
        if is_exhaustion(error) or is_limit(error, device):
            raise
        return error


def require_clear(error: Exception, sizes: Collection[int]) -> str:
    """Return the type of an error, its message and those of its causes.

    Raises Fail unless one of them says which size is at fault, see `is_clear`.
    """
    text = write_error(error)
    if not is_clear(error, sizes):
        raise Fail("unclear-error", text) from error
    return text


def write_error(error: Exception) -> str:
    """Return the type of an error, its message and those of its causes."""
    return f"{type(error).__name__}: {describe_causes(error)}"


def summarize_error(error: Exception, suffix: str = "") -> Dict[str, str]:
    """Return metrics: the type of an error, and its words without quoted calls and code.

    Their names are `error` and `message` with `suffix` behind. Of an error without words of its own
    they are those of the one that it was raised from.
    """
    found = (" ".join(remove_quotes(describe(each)).split()) for each in list_causes(error))
    words = next((text for text in found if text), "")
    return {
        f"error{suffix}": type(error).__name__,
        f"message{suffix}": words if len(words) <= WORDS else f"{words[:WORDS]}...",
    }


def is_clear(error: BaseException, sizes: Collection[int]) -> bool:
    """Tell whether an error, or one that it was raised from, says which size is at fault.

    The error of a compiled module wraps the module's own, and a user reads both.
    """
    return any(names_size(str(each), sizes) for each in list_causes(error))


def names_size(message: str, sizes: Collection[int]) -> bool:
    """Tell whether a message says which size is at fault.

    It says what the size counts, such as the length, and either one of the numbers `sizes` or what
    is wrong with it, such as "exceeds". A few words say both, such as "odd". Of several sizes, such
    as a length and the longest one, it may give all and say no more ("The size of tensor a (5001)
    must match the size of tensor b (5000)").
    """
    own = NOT_ITS_OWN.sub("", remove_quotes(message))
    given = [size for size in sizes if _has_number(own, size)]
    if ALONE.search(own) or len(given) == len(set(sizes)) > 1:
        return True
    return bool(NAMES.search(own)) and bool(CONDITIONS.search(own) or given)


def remove_quotes(message: str) -> str:
    """Return a message without what Dynamo quotes: a call, hints and the code of a module."""
    return CALL.sub("", BEHIND.sub("", message))


def _has_number(message: str, number: int) -> bool:
    """Tell whether a message has a whole number that is not a part of another one."""
    return bool(re.search(rf"(?<![\w.]){number}(?!\w|\.\d)", message))
