"""The window's five places by their short names: what stands on their tabs, before a page of them is made."""

from __future__ import annotations

from ofmon.texts import mark

PLACES = {
    "collect": mark("Collect"),
    "devices": mark("Devices"),
    "energy": mark("Energy"),
    "sync": mark("Sync"),
    "more": mark("More"),
}
"""In the order of the tabs, as ``--page`` takes them; each has a sign of the same name."""

HELP_PARTS = ("guide", "doctor", "support", "about")
"""Of Help under More, in the order of its choices."""
