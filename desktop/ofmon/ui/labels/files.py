"""Labels written to a file that a person names, also without a window."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from ofmon.errors import InputError
from ofmon.services.files import write_bytes
from ofmon.services.workers import in_thread
from ofmon.texts import tr
from ofmon.ui.labels.drawing import Picture, draw

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ofmon.domain.label_sheet import Sheet
    from ofmon.services.labels import PrintedLabel


def kind_of(path: Path) -> Picture:
    """The kind of a file, by its name.

    Raises:
        InputError: labels aren't written as such a file.
    """
    try:
        return Picture(path.suffix.lower().removeprefix("."))
    except ValueError as error:
        what = tr("{path} names no kind of file for labels.", path=path)
        todo = tr("End the name with .pdf, .svg or .png.")
        raise InputError(what, safe=tr("Nothing was written."), todo=todo) from error


async def save_labels(path: Path, labels: Sequence[PrintedLabel], sheet: Sheet) -> None:
    """Write labels to a file.

    Raises:
        InputError: the file's name says no kind, there are no labels, or too many for a picture.
        DiskFullError: it could not be written; what was there is untouched.
    """
    content = await in_thread(draw, labels, sheet, kind_of(path))
    await in_thread(write_bytes, path, content)


def application() -> QGuiApplication:
    """Qt's for programs without a window; fonts need it. Keep it as long as something is drawn."""
    found = QGuiApplication.instance()
    if isinstance(found, QGuiApplication):
        return found
    if sys.platform == "linux":  # no screen is needed, and there may be none
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])
