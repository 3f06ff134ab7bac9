"""Writing pictures to files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageWriter

from ofmon.errors import DiskFullError

if TYPE_CHECKING:
    from pathlib import Path


def save_image(image: QImage, path: Path) -> None:
    """Write a PNG file; may be called in any thread.

    Raises:
        DiskFullError: the file could not be written.
    """
    writer = QImageWriter(str(path), QByteArray(b"png"))
    if not writer.write(image):
        why = f"{path} could not be written: {writer.errorString()}."
        raise DiskFullError(why, todo="Choose another place or make room.")
