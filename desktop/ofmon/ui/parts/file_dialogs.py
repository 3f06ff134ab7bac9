"""Asking for a file to read or to write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget


def ask_where(  # noqa: PLR0913 - a dialog's texts, by name
    parent: QWidget,
    title: str,
    name: str,
    then: Callable[[Path], object],
    kind: str = "",
    *,
    replaces: bool = True,
) -> None:
    """Ask for a file to write; one that is there is replaced only when the person agrees.

    Args:
        parent: over which it opens.
        title: what is asked.
        name: what the file is called unless the person says otherwise; one without a suffix gets its.
        then: gets the file.
        kind: the name filter.
        replaces: False where a file is never replaced, so that there is nothing to agree to.
    """
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not replaces)
    dialog.setDefaultSuffix(Path(name).suffix[1:])
    dialog.selectFile(name)
    _open(dialog, then, [kind] if kind else [])


def ask_which(parent: QWidget, title: str, then: Callable[[Path], object], *kinds: str) -> None:
    """Ask for a file to read, of these kinds (name filters)."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, then, kinds)


def _open(dialog: QFileDialog, then: Callable[[Path], object], kinds: Sequence[str]) -> None:
    if kinds:
        dialog.setNameFilters(kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
