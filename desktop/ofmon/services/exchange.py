"""A meter takes another one's place: the old one out, the new one in, the same device.

Order: what the old meter holds is collected → the new meter is provisioned with the device's token (what it
holds is collected, too), which notes the take-over → the old meter's last reading and the new one's first are
kept beside it. Until the new meter has the token nothing is to be undone; afterwards the old one takes its
place back by an exchange the other way round.

What the old meter makes afterwards is held (`ofmon.services.sharing`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ofmon.domain.identity import Token
from ofmon.domain.plain_text import visible
from ofmon.errors import (
    DeviceUnknownError,
    InputError,
    MeterUnreachableError,
    NotInReachError,
    OFMonError,
    SecretsError,
    TokenPresentError,
)
from ofmon.services.ports import Device
from ofmon.services.progress import Report, silent
from ofmon.services.visiting import NOTHING_AGREED, Agreed, secret_name
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from ofmon.domain.identity import MeterId
    from ofmon.domain.meter_history import PastExchange
    from ofmon.domain.visit import Visit
    from ofmon.services.collect import Collect
    from ofmon.services.devices import Devices
    from ofmon.services.ports import Clock, MeterRecord, Secrets
    from ofmon.services.ports.meter_page import MeterPageStore
    from ofmon.services.provision import Provision

# The old meter may be taken down before its successor is up: its last collection counts for so long.
COLLECTED_FOR_MS = 3_600_000
WHY_CHARS_MAX = 200


@dataclass(frozen=True, slots=True)
class Swap:
    """Which exchange is meant.

    Attributes:
        old: what is known of the meter that is replaced.
        new: the meter that replaces it.
        token: its device's, for the new meter.
    """

    old: MeterRecord
    new: MeterId
    token: Token = field(repr=False)

    @property
    def outcome(self) -> str:
        """What the new meter is afterwards, in a sentence."""
        if self.old.device_name:
            return tr("{meter} is {device} now.", meter=self.new, device=visible(self.old.device_name))
        return tr("{new} has taken the place of {old}.", new=self.new, old=self.old.meter)


@dataclass(frozen=True, slots=True)
class Exchanged:
    """An exchange that is done.

    Attributes:
        swap: which one.
        old: the old meter's last collection, None: there was none just now.
        new: the visit that gave the new meter its token.
        exchange: what is kept of it.
    """

    swap: Swap
    old: Visit | None
    new: Visit
    exchange: PastExchange | None


@dataclass(frozen=True, slots=True)
class MeterExchange:
    """The procedure *exchange*, as a whole or in its steps."""

    collect: Collect
    provision: Provision
    devices: Devices
    secrets: Secrets
    pages: MeterPageStore
    clock: Clock

    async def run(  # noqa: PLR0913 - two meters, and what the person said about them
        self,
        old: MeterId,
        new: MeterId,
        *,
        why: str | None = None,
        overwrite: bool = False,
        agreed: Agreed = NOTHING_AGREED,
        report: Report = silent,
    ) -> Exchanged:
        """Exchange two meters.

        Args:
            old: the one that is replaced.
            new: the one that replaces it.
            why: why the old one can't be collected any more; None: it is collected before.
            overwrite: even when the new one carries another device's token.
            agreed: what the person was asked about.
            report: is told each step.

        Raises:
            OFMonError: ``safe`` says how far it came, ``todo`` what to do.
        """
        swap = await self.look(old, new)
        visit = await self.take_out(swap, agreed=agreed, report=report) if why is None else None
        return await self.put_in(
            swap, visit, why=why or "", overwrite=overwrite, agreed=agreed, report=report
        )

    async def look(self, old: MeterId, new: MeterId) -> Swap:
        """Look whether the exchange can be; nothing is changed.

        Raises:
            InputError: the old meter is no device, another one took its place, or both are the same one.
            DeviceUnknownError: the device's token is neither kept here nor on the server.
            SignInNeededError: it isn't kept here, and nobody is signed in.
        """
        record = await self.devices.store.meter(old)
        if problem := _problem(record, old, new):
            raise InputError(problem, safe=tr("Nothing was changed."))
        assert record is not None  # noqa: S101 - else there is a problem
        return Swap(record, new, await self._token(record))

    async def take_out(
        self, swap: Swap, *, agreed: Agreed = NOTHING_AGREED, report: Report = silent
    ) -> Visit | None:
        """Collect the old meter for the last time; None: it isn't there any more, and was collected just now.

        Raises:
            OFMonError: it could not be collected; nothing was changed on the new meter.
        """
        try:
            return await self.collect.run(swap.old.meter, report, agreed=agreed)
        except (NotInReachError, MeterUnreachableError) as error:
            if await self._was_collected(swap.old.meter):
                return None
            raise _not_collected(swap, error) from error
        except OFMonError as error:
            raise _not_collected(swap, error) from error

    async def put_in(  # noqa: PLR0913 - as `run`
        self,
        swap: Swap,
        old: Visit | None = None,
        *,
        why: str = "",
        overwrite: bool = False,
        agreed: Agreed = NOTHING_AGREED,
        report: Report = silent,
    ) -> Exchanged:
        """Give the new meter the device, and keep what is known of the exchange.

        Args:
            swap: which exchange.
            old: the old meter's last collection, for the result.
            why: why there was none; empty: there was.
            overwrite: even when the new meter carries another device's token.
            agreed: what the person was asked about.
            report: is told each step.

        Raises:
            TokenPresentError: the new meter carries another device's token, and ``overwrite`` is not given.
            OFMonError: ``safe`` says where the readings are.
        """
        try:
            visit = await self.provision.run(
                swap.new,
                swap.token,
                device=_device(swap.old),
                overwrite=overwrite,
                takes_over=True,
                agreed=agreed,
                report=report,
            )
        except TokenPresentError as error:
            error.todo = tr(
                "Say --overwrite if {meter} is to leave that device, for which it is collected before.",
                meter=swap.new,
            )
            raise
        kept = await self.pages.note_exchange(swap.old.meter, swap.new, " ".join(why.split())[:WHY_CHARS_MAX])
        return Exchanged(swap, old, visit, kept)

    async def _token(self, record: MeterRecord) -> Token:
        """As it is kept here since the old meter was collected, else as the server has it."""
        if record.profile_id and (kept := await self._kept(record.device_ref or "")):
            return Token(kept, record.profile_id)
        device = _device(record)
        if device is None:
            raise DeviceUnknownError(
                tr("The token of {meter}'s device is not kept on this computer.", meter=record.meter),
                safe=tr("Nothing was changed."),
                todo=tr("Collect {meter} once more, or sign in and sync.", meter=record.meter),
            )
        return await self.devices.token_for(device)

    async def _kept(self, ref: str) -> str | None:
        try:
            return await in_thread(self.secrets.get, secret_name(ref))
        except SecretsError:
            return None

    async def _was_collected(self, meter: MeterId) -> bool:
        record = await self.devices.store.meter(meter)
        collected_ms = record.last_collected_ms if record else None
        return collected_ms is not None and await self.clock.now_ms() - collected_ms < COLLECTED_FOR_MS


def _problem(record: MeterRecord | None, old: MeterId, new: MeterId) -> str:
    """What keeps a meter from being replaced; empty: nothing."""
    if old == new:
        return tr("{meter} can't take its own place.", meter=old)
    if record is None:
        return tr("No meter {meter} is known here.", meter=old)
    if record.device_ref is None:
        return tr("{meter} has no token: there is no device to hand on.", meter=old)
    if record.replaced_by:
        return tr("{new} has taken the place of {meter} already.", new=record.replaced_by, meter=old)
    return ""


def _device(record: MeterRecord) -> Device | None:
    """The old meter's device on the server, None: it isn't known."""
    if record.device_id is None:
        return None
    return Device(record.device_id, record.device_name or "", record.profile_id or "")


def _not_collected(swap: Swap, error: OFMonError) -> OFMonError:
    """The same error; what to do is about the exchange."""
    unchanged = tr(
        "Nothing was changed on {new}, and {old} still is the device's meter.",
        new=swap.new,
        old=swap.old.meter,
    )
    error.safe = " ".join(filter(None, (error.safe, unchanged)))
    error.todo = tr("If {meter} can't be collected any more, say so (--dead).", meter=swap.old.meter)
    return error
