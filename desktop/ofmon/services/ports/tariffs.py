"""Tariffs and what a report asks of the database."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ofmon.domain.completeness import Series
    from ofmon.domain.energy import Owner
    from ofmon.domain.powerloss import StoredLoss
    from ofmon.domain.reading import Reason
    from ofmon.domain.tariff.cost import Measured
    from ofmon.domain.tariff.model import Tariff


class Scope(StrEnum):
    """Whom a tariff, or a report, is for; in the order in which a device's tariff is looked for."""

    DEVICE = "device"
    SITE = "site"
    CUSTOMER = "customer"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class TariffUse:
    """A tariff holds for somebody.

    Attributes:
        scope: for whom.
        target: which: a device's `ofmon.domain.energy.Owner.key`, a site's key, a customer's name; empty for
            all.
        tariff: the tariff's name.
    """

    scope: Scope
    target: str
    tariff: str


@dataclass(frozen=True, slots=True)
class SiteMember:
    """What is expected at a site.

    Attributes:
        site_id: the site's key in the database.
        site: its name.
        ssid: the meter, None: only a device's name is known.
        ref: name of the token that the meter carries, None: it carries none, or isn't known.
        device: the device's name as whoever expects it says; empty: not said.
    """

    site_id: int
    site: str
    ssid: str | None
    ref: str | None
    device: str


class TariffBook(Protocol):
    """Tariffs in the local database; each method is one transaction and raises `StoreError`s."""

    async def tariffs(self) -> Sequence[Tariff]:
        """All, by name."""

    async def save_tariff(self, tariff: Tariff) -> bool:
        """Keep a tariff instead of the one of its name; whether there was one. Its uses stay."""

    async def write_tariff(self, tariff: Tariff, before: str) -> bool:
        """Keep a tariff that a person wrote; its uses go with it when its name changes.

        Args:
            tariff: as it is to be.
            before: its name until now, empty: it is new.

        Returns:
            False where another tariff has its name: then nothing was changed.
        """

    async def remove_tariff(self, name: str) -> bool:
        """Forget a tariff and its uses; whether there was one."""

    async def uses(self) -> Sequence[TariffUse]:
        """For whom which tariff holds."""

    async def use(self, use: TariffUse) -> None:
        """Let a tariff hold for somebody, instead of what held for them."""

    async def end_use(self, scope: Scope, target: str) -> bool:
        """Let none hold for them any more; whether one did."""

    async def site_members(self) -> Sequence[SiteMember]:
        """What is expected at sites, by the sites' names."""

    async def customers(self) -> Mapping[str, str]:
        """Customers of devices, by `ofmon.domain.energy.Owner.key`."""

    async def set_customer(self, device: str, customer: str) -> None:
        """Note whose a device is; empty: nobody's."""


class ReportSource(Protocol):
    """What a report is made of; each method is one transaction and raises `StoreError`s."""

    async def counted(
        self, whose: Owner, start_ms: int, end_ms: int, *, perhaps: bool = False
    ) -> Mapping[int, Sequence[Measured]]:
        """A device's readings that count for it and ended in a span, by CT; ascending by time.

        Args:
            whose: the device.
            start_ms: ms since the epoch; what ended after it is in the span.
            end_ms: last moment, inclusive.
            perhaps: those, too, of which the time is uncertain enough that they may have ended in it.
        """

    async def sums(self, whose: Owner, start_ms: int, end_ms: int) -> Mapping[int, tuple[float, int]]:
        """Of what counts for a device and ended in a span, by CT: kWh, and how many readings."""

    async def series(self, whose: Owner) -> Sequence[Series]:
        """From when to when each CT of a device has readings."""

    async def set_aside(self, whose: Owner, start_ms: int, end_ms: int) -> Mapping[Reason, int]:
        """Held and refused readings of a span that are in no sum, by reason.

        Those without a time are in it by their meter's own clock.
        """

    async def losses_of(self, whose: Owner, start_ms: int, end_ms: int) -> Sequence[StoredLoss]:
        """Power losses of a device's meters in a span, ascending."""

    async def identity(self) -> str:
        """Which database it is."""
