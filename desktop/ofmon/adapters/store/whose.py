"""Whose readings are meant, as SQL: for several devices, and meters without one, at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.energy import Owner

ALL_READINGS = "FROM meter m CROSS JOIN reading r ON r.meter_id = m.id AND r.time_ms > ? AND r.time_ms <= ?"
"""Readings that ended in a span, each beside its meter ``m``."""
READINGS = f"{ALL_READINGS} CROSS JOIN visit v ON v.id = r.visit_id"
"""The same, each beside its visit ``v`` as well."""


@dataclass(frozen=True, slots=True)
class Whose:
    """A further condition about a meter ``m`` and a device's token."""

    sql: str
    values: tuple[str, ...] = ()

    @classmethod
    def of(cls, owners: Sequence[Owner] | None, ref: str) -> Self:
        """For a query in which ``ref`` is the token's name; None: of all."""
        if owners is None:
            return cls("")
        ssids = tuple({ssid: None for owner in owners for ssid in owner.ssids})
        refs = tuple(each for owner in owners for each in owner.refs)
        alone = tuple(ssid for owner in owners if not owner.refs for ssid in owner.ssids)
        either = f"{ref} IN ({_marks(refs)}) OR COALESCE({ref}, '') = '' AND m.ssid IN ({_marks(alone)})"
        return cls(f" AND m.ssid IN ({_marks(ssids)}) AND ({either})", (*ssids, *refs, *alone))


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
