"""What a report says, as figures; what makes a document or a table of it adds nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ofmon.domain.completeness import Completeness, Standing
    from ofmon.domain.energy import Owner
    from ofmon.domain.local_time import Period
    from ofmon.domain.periods import CalendarPeriod
    from ofmon.domain.powerloss import StoredLoss
    from ofmon.domain.reading import Reason
    from ofmon.domain.tariff.bill import Bill
    from ofmon.domain.tariff.cost import Range
    from ofmon.services.tariffs import Group


@dataclass(frozen=True, slots=True)
class Amount:
    """Energy of a span.

    Attributes:
        start_ms: first moment, ms since the epoch.
        end_ms: first moment after it.
        energy_kwh: sum over all devices and CTs, kWh.
        completeness: of how many hours there is a reading.
        readings: how many it is made of.
        estimated: how many of them have an estimated time.
        estimated_kwh: how much of the energy is theirs, kWh.
    """

    start_ms: int
    end_ms: int
    energy_kwh: float
    completeness: Completeness
    readings: int
    estimated: int
    estimated_kwh: float

    @property
    def estimated_share(self) -> float:
        """Share of the readings whose times are estimated, 0 to 1."""
        return self.estimated / self.readings if self.readings else 0.0


@dataclass(frozen=True, slots=True)
class Gap:
    """Hours of a device without a reading, in the middle or at an end of what is due.

    Attributes:
        device: its name.
        start_ms: end of the last reading before, or where what is due begins.
        end_ms: where the next reading's hour begins, or where what is due ends.
        hours: how many whole hours lie between.
    """

    device: str
    start_ms: int
    end_ms: int
    hours: int


@dataclass(frozen=True, slots=True)
class DeviceFacts:
    """What one device used.

    Attributes:
        owner: the device.
        amount: its energy in the whole period.
        tariff: the name of the tariff that holds for it; empty: none does.
    """

    owner: Owner
    amount: Amount
    tariff: str


@dataclass(frozen=True, slots=True)
class Charged:
    """A bill of a group of devices that share a tariff.

    Attributes:
        bill: line by line.
        devices: how many devices it is for.
        standing_elsewhere: its standing charges are those of a larger group, and in no line.
    """

    bill: Bill
    devices: int
    standing_elsewhere: bool


@dataclass(frozen=True, slots=True)
class Compared:
    """The same group in another period.

    Attributes:
        period: which.
        energy_kwh: sum over all devices and CTs, kWh.
        completeness: of how many hours there is a reading.
    """

    period: CalendarPeriod
    energy_kwh: float
    completeness: Completeness


@dataclass(frozen=True, slots=True)
class Events:
    """What happened beside the energy.

    Attributes:
        losses: power losses, ascending.
        aside: readings that are held or refused and in no sum, by reason.
    """

    losses: tuple[StoredLoss, ...]
    aside: Mapping[Reason, int]


@dataclass(frozen=True, slots=True)
class Source:
    """Where figures come from: which database, which OFMon, whose wall clock."""

    database: str
    version: str
    time_zone: str


@dataclass(frozen=True, slots=True)
class Report:
    """All that a report says.

    Attributes:
        group: for whom.
        period: of when.
        made_ms: when it was made, ms since the epoch.
        standing: why the period holds a part of its energy only.
        total: the energy of the whole period.
        bounds: the same in kWh, with what may belong to the period or to another one.
        bars: the energy by hour, day or month.
        bars_by: which of them.
        devices: each device's.
        bills: costs by tariff.
        gaps: what is missing, the longest first.
        events: what happened.
        before: the period before, None: it can't be named.
        year_before: the same period a year before, None: likewise.
        source: where it comes from.
    """

    group: Group
    period: CalendarPeriod
    made_ms: int
    standing: Standing
    total: Amount
    bounds: Range
    bars: tuple[Amount, ...]
    bars_by: Period
    devices: tuple[DeviceFacts, ...]
    bills: tuple[Charged, ...]
    gaps: tuple[Gap, ...]
    events: Events
    before: Compared | None
    year_before: Compared | None
    source: Source
