"""One door to the small parts that every page uses."""

from ofmon.ui.parts.basics import Elided, Sign, button, label, leading_back, set_property, themed_icon, tip
from ofmon.ui.parts.choices import Choice, Combo, DayEdit
from ofmon.ui.parts.layouts import card, clear, column, in_order, row, scrolled
from ofmon.ui.parts.notices import Empty, Notice

__all__ = [
    "Choice",
    "Combo",
    "DayEdit",
    "Elided",
    "Empty",
    "Notice",
    "Sign",
    "button",
    "card",
    "clear",
    "column",
    "in_order",
    "label",
    "leading_back",
    "row",
    "scrolled",
    "set_property",
    "themed_icon",
    "tip",
]
