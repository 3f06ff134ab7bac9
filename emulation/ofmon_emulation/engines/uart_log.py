"""What a UART has said, written by the thread that hears it and awaited by others."""

from __future__ import annotations

import threading


class UartLog:
    """Bytes that grow until their source ends."""

    def __init__(self) -> None:
        self._said = bytearray()
        self._open = False
        self._changed = threading.Condition()

    def begin(self) -> None:
        """A source speaks from now on."""
        with self._changed:
            self._open = True

    def append(self, data: bytes) -> None:
        """The source has said this."""
        with self._changed:
            self._said += data
            self._changed.notify_all()

    def end(self) -> None:
        """The source won't say any more."""
        with self._changed:
            self._open = False
            self._changed.notify_all()

    @property
    def content(self) -> bytes:
        """All that was said."""
        with self._changed:
            return bytes(self._said)

    def wait_for_end(self, timeout_s: float) -> bool:
        """Wait; True when the source ended before the time was over."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._open, timeout_s)

    def wait_for(self, text: bytes, begin: int, timeout_s: float) -> int | None:
        """Wait for a text after position `begin`; its end, or None when time or source ended before."""
        with self._changed:
            self._changed.wait_for(lambda: text in self._said[begin:] or not self._open, timeout_s)
            at = self._said.find(text, begin)
        return at + len(text) if at >= 0 else None
