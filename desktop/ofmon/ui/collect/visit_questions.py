"""What the person is asked before something is done at a meter that can't be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.questions import ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMessageBox, QWidget

    from ofmon.domain.identity import MeterId
    from ofmon.errors import DeviceTakenError
    from ofmon.services.firmware import Offer
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
        tr("%n reading(s) without a time. Free {meter} all the same?", "", undated, meter=name),
        tr(
            "What it holds is stored here, and a later visit by a clock that is right may still place it. "
            "What only the meter could tell is lost then, and some of it may never be sent."
        ),
        yes=tr("Free it all the same"),
        agreed=agreed,
    )


def ask_identity(parent: QWidget, theme: Theme, meter: MeterId, agreed: Callable[[], object]) -> QMessageBox:
    """Whether this is the meter that was asked for, though it seems to be another one."""
    return ask(
        parent,
        theme,
        tr("Is this really {meter}?", meter=meter),
        tr(
            "What is known here says that it is another meter. If you go on, its readings are stored under "
            "{meter}, and then erased on it.",
            meter=meter,
        ),
        yes=tr("Collect it as this meter"),
        agreed=agreed,
    )


def ask_update(
    parent: QWidget, theme: Theme, name: str, offer: Offer, agreed: Callable[[], object]
) -> QMessageBox:
    """Whether the meter of that name is to get newer firmware."""
    return ask(
        parent,
        theme,
        tr("Update {meter} from {old} to {new}?", meter=name, old=offer.running, new=offer.image.version),
        tr(
            "It is collected first. Stay near for about two minutes: it restarts, and goes back by "
            "itself to what it runs now if the new firmware fails."
        ),
        yes=tr("Update firmware"),
        agreed=agreed,
    )


def ask_reset(
    parent: QWidget, theme: Theme, name: str, collected: str, agreed: Callable[[], object]
) -> QMessageBox:
    """Whether the readings of the meter of that name are to be erased; it was collected so long ago."""
    return ask(
        parent,
        theme,
        tr("Erase all readings and the power-loss log on {meter}?", meter=name),
        tr(
            "It holds what it measured since its last collection ({ago}). All of that is collected first: "
            "read, stored here and verified. If that fails, nothing is erased. Its token stays.",
            ago=collected,
        ),
        yes=tr("Collect, then erase"),
        agreed=agreed,
    )


def ask_take_over(
    parent: QWidget, theme: Theme, meter: MeterId, taken: DeviceTakenError, agreed: Callable[[], object]
) -> QMessageBox:
    """Whether a meter takes the place of those that carry its device."""
    others = words.listed(other.ssid for other in taken.meters)
    more = tr(
        "From now on only {meter} counts for this device: what {others} measures later is held here, not "
        "sent. What it measured until now stays the device's.",
        meter=meter,
        others=others,
    )
    return ask(
        parent,
        theme,
        tr("Does {meter} take the place of {others}?", meter=meter, others=others),
        f"{taken.what} {more}",
        yes=tr("It takes its place"),
        agreed=agreed,
    )
