"""A collector in memory: what its database would know of one meter's life."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ofmon.domain.dating.eras import Dated, date
from ofmon.domain.dating.history import Entry, History, Look, Loss
from ofmon.domain.reading import decode_body

if TYPE_CHECKING:
    from support.scripted_meter import ScriptedMeter


@dataclass
class Diary:
    """Visits to one meter by one collector. Readings are known by their bytes.

    Attributes:
        wrong: the visit that set the clock wrong without anybody knowing; 0: none.
    """

    meter: ScriptedMeter
    looks: list[Look] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    wrong: int = 0

    def visit(
        self, wrong_ms: int = 0, *, checked: bool = True, sets: bool = True, frees: bool = True
    ) -> None:
        """Read the meter by a clock that is wrong by so much, and do the rest as far as that goes well."""
        now_ms = self.meter.true_ms + wrong_ms
        number = len(self.looks) + 1
        past = max((look.now_ms for look in self.looks if look.checked), default=0)
        if checked:
            self.looks = [
                replace(look, latest_ms=min(look.latest_ms or now_ms, now_ms)) for look in self.looks
            ]
        look = Look(number, now_ms, now_ms, checked, set_ms=now_ms if sets else None, earliest_ms=past)
        self.looks.append(look)
        known = {(entry.source.raw, entry.source.occurrence) for entry in self.entries}
        self.entries += [
            Entry(item, number, number)
            for item in decode_body(b"".join(self.meter.readings)).readings
            if (item.raw, item.occurrence) not in known
        ]
        seen = {loss.raw_time_ms for loss in self.losses}
        self.losses += [Loss(loss, number) for loss in sorted(set(self.meter.losses)) if loss not in seen]
        if sets:
            self.wrong = 0
            self.meter.clock_ms = now_ms
        if frees:
            self.meter.readings.clear()
            self.meter.losses.clear()

    def vouch(self, number: int, wrong_ms: int) -> None:
        """It is found out by how much a visit's clock was wrong."""
        at = number - 1
        look = self.looks[at]
        self.wrong = 0
        self.looks[at] = replace(look, now_ms=look.told_ms - wrong_ms, checked=True)

    def dated(self) -> Dated:
        """By all that is known now."""
        return date(History(self.looks, self.entries, self.losses))

    def errors(self) -> list[tuple[int, int] | None]:
        """By how much each time is wrong, and by how much it may be; None: it is held."""
        timings = self.dated().timings
        return [
            None
            if timing.time_ms is None or timing.uncertainty_ms is None
            else (timing.time_ms - self.meter.truth[entry.source.raw], timing.uncertainty_ms)
            for entry, timing in zip(self.entries, timings, strict=True)
        ]
