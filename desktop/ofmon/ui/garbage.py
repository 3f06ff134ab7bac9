"""Python's cyclic garbage is collected in the window's own thread only.

Python collects in whichever thread happens to allocate. A Qt object that dies in a worker thread leaves its
timers behind in the thread it belonged to, and Qt then calls what is no longer there. So while the window is
open, automatic collection is off, and a timer of the window collects what the same thresholds call for.

Each thread that works beside others gets a part of the memory of its own from the C library, and keeps what
was free in it once. A few worker threads, each of which now and then reads years of readings, so hold tens of
MiB that nobody uses; under Linux they are told to share.
"""

from __future__ import annotations

import ctypes
import gc
import sys

from PySide6.QtCore import QObject, QTimer

from ofmon.services.workers import collections_held_off

_CHECK_MS = 500
# glibc's malloc.h. Free space at the end, and what is as large as that by itself, is given back.
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
_KEPT_BYTES = 1 << 19
_ARENAS = 2


def share_memory() -> None:
    """Let all threads share two parts of the C library's memory, where it has parts: in glibc.

    To be called before there are threads.
    """
    if sys.platform == "linux" and hasattr(library := ctypes.CDLL(None), "mallopt"):
        for option, value in (
            (_M_ARENA_MAX, _ARENAS),
            (_M_TRIM_THRESHOLD, _KEPT_BYTES),
            (_M_MMAP_THRESHOLD, _KEPT_BYTES),
        ):
            library.mallopt(option, value)


def spare() -> None:
    """Look no more at what lives by now, such as a page that was made: it lives as long as the window.

    To walk over the objects of all pages again and again would hold up the loop.
    """
    if not gc.isenabled():
        gc.freeze()


class Garbage(QObject):
    """Collects from `start` to `stop`."""

    def __init__(self) -> None:
        super().__init__()
        self._was_enabled = False
        self._timer = QTimer(self, interval=_CHECK_MS)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Take over. What lives by now lives until the end, so it is not looked at again each time."""
        self._was_enabled = gc.isenabled()
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Collect a last time and give back."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        if self._was_enabled:
            gc.enable()

    def check(self) -> None:
        """Collect the oldest generation whose count is over its threshold, unless a worker is busy."""
        if collections_held_off():
            return
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
