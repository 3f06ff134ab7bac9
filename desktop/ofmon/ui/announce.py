"""Tells screen readers what happened elsewhere than where the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(window: QWidget, text: str) -> None:
    """Have a sentence read when the screen reader comes to it; nothing happens where there is none."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, text))
