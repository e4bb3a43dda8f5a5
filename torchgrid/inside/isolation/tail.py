"""The end of what a child writes, kept as it comes, however much there is."""

from __future__ import annotations

import os

from torchgrid.messages import cut_start

CHUNK = 1 << 16

# An ended child can have left so much in a pipe, and no more. A grandchild that escaped its group
# may write for ever.
LEFT_OVER_READS = 32


class Tail:
    """The last `length` bytes of a stream, read without waiting for more."""

    def __init__(self, descriptor: int, length: int) -> None:
        os.set_blocking(descriptor, False)
        self.descriptor = descriptor
        self._length = length
        self.content = b""
        self._is_cut = False

    def read(self) -> bool:
        """Read once; return False at the end of the stream, and if there is nothing now."""
        try:
            piece = os.read(self.descriptor, CHUNK)
        except BlockingIOError:
            return False
        whole = self.content + piece
        self.content = whole[-self._length :]
        self._is_cut |= len(whole) > self._length
        return bool(piece)

    @property
    def text(self) -> str:
        """The content as text. If its start is lost, it begins with a whole line."""
        text = self.content.decode("utf-8", "replace")
        return cut_start(text) if self._is_cut else text

    def close(self) -> None:
        """Read what an ended child left, and close the descriptor."""
        for _ in range(LEFT_OVER_READS):
            if not self.read():
                break
        os.close(self.descriptor)
