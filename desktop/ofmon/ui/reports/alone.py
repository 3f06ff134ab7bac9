"""A report's PDF without a window: Qt is started without a screen, for its fonts and its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from ofmon.services.files import write_bytes
from ofmon.texts import spoken
from ofmon.ui.language import Dress
from ofmon.ui.reports.pages import pdf

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.services.report.facts import Report


def write_report(report: Report, path: Path) -> None:
    """Write a report as PDF; there need be no screen.

    Raises:
        DiskFullError: it could not be written; a file that was there is untouched.
    """
    app = QGuiApplication.instance()
    if app is None:  # to be kept as long as there are pages
        app = QGuiApplication(["ofmon", "-platform", "offscreen"])
        Dress().put_on(app, spoken())
    write_bytes(path, pdf(report))
    del app
