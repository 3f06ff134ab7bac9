"""What the person is asked where a visit leaves the meter as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.ui import words
from ofmon.ui.parts.questions import ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMessageBox, QWidget

    from ofmon.domain.identity import MeterId
    from ofmon.ui.parts.theme import Theme


def ask_free(
    parent: QWidget, theme: Theme, name: str, undated: int, agreed: Callable[[], object]
) -> QMessageBox:
    """Whether a meter is to be freed of readings that have no time yet.

    Args:
        parent: above what it opens.
        theme: its looks.
        name: the meter's.
        undated: how many such readings there are.
        agreed: what to do then.
    """
    return ask(
        parent,
        theme,
        f"{words.count(undated, 'reading')} without a time. Free {name} all the same?",
        "What it holds is stored here, and a later visit by a clock that is right may still place it. "
        "What only the meter could tell is lost then, and some of it may never be sent.",
        yes="Free it all the same",
        agreed=agreed,
    )


def ask_identity(
    parent: QWidget, theme: Theme, meter: MeterId, agreed: Callable[[], object]
) -> QMessageBox:
    """Whether this is the meter that was asked for, though it seems to be another one."""
    return ask(
        parent,
        theme,
        f"Is this really {meter}?",
        "What is known here says that it is another meter. If you go on, its readings are stored under "
        f"{meter}, and then erased on it.",
        yes="Collect it as this meter",
        agreed=agreed,
    )
