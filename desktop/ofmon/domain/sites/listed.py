"""A meter as the list of all sites has it: where it is expected, and when it was heard and collected last."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ofmon.domain.sites import due
from ofmon.domain.sites.site import INTERVAL_DAYS, Site

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ofmon.domain.identity import MeterId

# Never collected comes before everything.
_FIRST = -(2**62)


@dataclass(frozen=True, slots=True)
class Listed:
    """A meter that was ever heard here, or is expected somewhere.

    Attributes:
        meter: who; None: only the name of its device is known.
        device: that device's name, as the server or whoever expects it says; empty: not known.
        site: where it is expected, None: nowhere.
        seen_ms: when it was heard last, None: never here.
        collected_ms: end of its last finished collection, None: never.
        memory_from_ms: since when its memory fills, None: not known.
        replaced: another meter has taken its device's place.
        carries: it carries that device's token; else the device is only what somebody expects.
        collected_by: the computer that collected it last; empty: this one, or none.
    """

    meter: MeterId | None
    device: str
    site: Site | None
    seen_ms: int | None = None
    collected_ms: int | None = None
    memory_from_ms: int | None = None
    replaced: bool = False
    carries: bool = False
    collected_by: str = ""

    @property
    def name(self) -> str:
        """What people call it."""
        return self.device or (self.meter.ssid if self.meter else "")

    @property
    def interval_days(self) -> int:
        """Every so many days it is to be collected."""
        return self.site.interval_days if self.site else INTERVAL_DAYS

    @property
    def due_from_ms(self) -> int | None:
        """See `ofmon.domain.sites.due.due_from_ms`."""
        return due.due_from_ms(self.collected_ms, self.memory_from_ms, self.interval_days)

    def also_collected(self, told_ms: int | None, freed_ms: int | None, computer: str | None) -> Listed:
        """With what another computer told: the newer collection counts, and the memory was freed by either.

        Args:
            told_ms: end of that computer's collection, ms since the epoch, None: none was told.
            freed_ms: when the memory was freed, as it told, None: not known.
            computer: its name.
        """
        if told_ms is None:
            return self
        freed = [each for each in (self.memory_from_ms, freed_ms) if each is not None]
        known = replace(self, memory_from_ms=max(freed, default=None))
        if self.collected_ms is not None and told_ms <= self.collected_ms:
            return known
        return replace(known, collected_ms=told_ms, collected_by=computer or "")

    def is_due(self, now_ms: int) -> bool:
        """Whether it is to be collected now; one that was replaced and is expected nowhere never is."""
        from_ms = self.due_from_ms
        return not (self.replaced and self.site is None) and (from_ms is None or now_ms >= from_ms)

    @property
    def urgency(self) -> tuple[int, str]:
        """Sorts the most urgent first: never collected, then the longest overdue."""
        from_ms = self.due_from_ms
        return _FIRST if from_ms is None else from_ms, self.name.casefold()


def of_site(listed: Iterable[Listed], site: Site | None) -> list[Listed]:
    """Those that are expected at a site (None: nowhere)."""
    wanted = site.id if site else None
    return [each for each in listed if (each.site.id if each.site else None) == wanted]


def due_list(listed: Iterable[Listed], now_ms: int) -> list[Listed]:
    """What is to be collected, by site (those of none last), the most urgent first."""
    found = [each for each in listed if each.is_due(now_ms)]
    return sorted(
        found, key=lambda each: (each.site is None, each.site.key if each.site else "", each.urgency)
    )
