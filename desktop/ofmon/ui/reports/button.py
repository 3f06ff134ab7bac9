"""The way to reports from another page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.texts import tr
from ofmon.ui.parts.widgets import button, themed_icon
from ofmon.ui.reports.dialog import ReportDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QPushButton

    from ofmon.ui.shared import Page

    Chosen = Callable[[], tuple[str | None, date, date]]


def report_button(page: Page, chosen: Chosen) -> QPushButton:
    """A button that opens the report of what is chosen: a device's `Owner.key` (None: all) and its days."""
    dialogs: list[ReportDialog] = []

    def open_report() -> None:
        if not dialogs:
            dialogs.append(ReportDialog(page.shared, page))
        dialogs[0].open_for(*chosen())

    made = button(tr("Report …"), tr("Consumption, cost and how complete both are, as PDF"), open_report)
    themed_icon(page.shared.theme, made, "save")
    return made
