"""What a child writes, kept as it comes: the end of it, however much there is."""

from __future__ import annotations

import os

CHUNK = 1 << 16

# What an ended child can have left in a pipe, and no more: a grandchild that
# escaped its group may go on writing for ever.
LEFT_OVER_READS = 32


class Tail:
    """The last bytes of a stream, read without waiting for more."""

    def __init__(self, descriptor: int, length: int) -> None:
        os.set_blocking(descriptor, False)
        self._descriptor = descriptor
        self._length = length
        self.content = b""

    def fileno(self) -> int:
        """Return the descriptor, so that a selector can watch this."""
        return self._descriptor

    def read(self) -> bool:
        """Take what is there; False at the end of the stream, and where there is nothing now."""
        try:
            piece = os.read(self._descriptor, CHUNK)
        except BlockingIOError:
            return False
        self.content = (self.content + piece)[-self._length :]
        return bool(piece)

    def drain(self) -> None:
        """Take what an ended child left."""
        for _ in range(LEFT_OVER_READS):
            if not self.read():
                return

    def close(self) -> None:
        """Give the descriptor back."""
        os.close(self._descriptor)
