"""What a tariff asks for a load that anybody can picture: 1 kW all the time, for one calendar month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.domain.local_time import Period
from ofmon.domain.tariff.bill import Bill, bill
from ofmon.domain.tariff.cost import Measured, usage

if TYPE_CHECKING:
    from datetime import tzinfo

    from ofmon.domain.periods import CalendarPeriod
    from ofmon.domain.tariff.model import Tariff


def sample(tariff: Tariff, month: CalendarPeriod, zone: tzinfo | None = None) -> Bill:
    """The bill of 1 kW for a whole period; ``zone`` is whose wall clock holds, None: the computer's own."""
    hours = [Measured(end, 0, 1.0) for _start, end in month.bars(Period.HOUR, zone)]
    used = usage(tariff, hours, month.start_ms(zone), month.end_ms(zone), zone)
    return bill(tariff, used, month.first, month.last)
