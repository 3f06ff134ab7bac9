"""Go through all that OFMon needs, and say of each part how it is and what to do."""

from __future__ import annotations

import asyncio
import secrets as random
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from ofmon.errors import InputError, OFMonError, ScanUnsupportedError, SignInNeededError
from ofmon.services.workers import in_thread
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from ofmon.services.ports import Secrets, ServerClock, Upkeep, Wifi

# Under this a year of a meter's readings, their indices and a backup may no longer fit.
_ROOM_MIN_BYTES = 50_000_000
# Readings are hourly and their times are told in minutes.
_CLOCK_WRONG_MS = 30_000
_PROBE = "doctor"
_CLOCK_TODO = mark("Set this computer's clock: meters get it where the server was out of reach for a day.")

_BEHIND = mark("The server answers; this computer's clock is {off:.1f} s behind it (known to {known:.1f} s).")
_AHEAD = mark(
    "The server answers; this computer's clock is {off:.1f} s ahead of it (known to {known:.1f} s)."
)


class Health(StrEnum):
    """How a part is."""

    GOOD = "good"
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """How a part is, in a sentence, and what to do (empty: nothing)."""

    health: Health
    text: str
    todo: str = ""
    part: str = ""


class NetworkCrossing(Protocol):
    """A cable with the meters' addresses, beside a radio whose answers are thrown away then."""

    @property
    def cable(self) -> str:
        """The cable's interface."""

    @property
    def radio(self) -> str:
        """The radio's."""


@dataclass(frozen=True, slots=True)
class Doctor:
    """The procedure *doctor*.

    ``wifi_way`` names how meters are reached, ``remarks`` says what of settings and environment isn't used,
    ``crossings`` which cables keep meters' answers from radios.
    """

    upkeep: Upkeep
    secrets: Secrets
    wifi: Wifi
    wifi_way: str
    server_clock: ServerClock
    remarks: Sequence[str] = ()
    crossings: Callable[[], Sequence[NetworkCrossing]] = tuple

    async def run(self) -> list[Finding]:
        """Look at everything; nothing is changed."""
        checks = {
            **({mark("settings"): self._settings} if self.remarks else {}),
            mark("data folder"): self._folder,
            mark("database"): self._database,
            mark("sums"): self._sums,
            mark("keyring"): self._keyring,
            mark("Wi-Fi"): self._wifi,
            mark("networks"): self._networks,
            mark("server"): self._server,
        }
        return list(await asyncio.gather(*(_found(part, check) for part, check in checks.items())))

    async def _settings(self) -> Finding:
        todo = tr("Correct it; ofmon settings shows what holds.")
        return Finding(Health.WRONG, " ".join(self.remarks), todo)

    async def mend(self) -> None:
        """Make anew what follows from the readings.

        Raises:
            StoreError: nothing was changed.
        """
        await self.upkeep.remake_sums()

    async def _folder(self) -> Finding:
        free = await self.upkeep.room()
        text = tr(
            "{folder} can be written; {free:.1f} GB are free.",
            folder=self.upkeep.path.parent,
            free=free / 1e9,
        )
        if free < _ROOM_MIN_BYTES:
            return Finding(Health.WRONG, text, tr("Make room on that disk before you collect."))
        return Finding(Health.GOOD, text)

    async def _database(self) -> Finding:
        found = await self.upkeep.check()
        if found is None:
            return Finding(Health.NOTE, tr("There is no database yet."), tr("Collect a meter."))
        schema = str(found.schema)
        text = tr(
            "{path} is whole: %n reading(s), schema {schema}.",
            "",
            found.readings,
            path=found.path,
            schema=schema,
        )
        if found.held:
            held = tr("%n of them (is|are) held, not sent.", "", found.held)
            text = f"{text} {held}"
            return Finding(Health.NOTE, text, tr("List them, and why, with: ofmon held"))
        return Finding(Health.GOOD, text)

    async def _sums(self) -> Finding:
        wrong = await self.upkeep.wrong_sums()
        if wrong is None:
            return Finding(Health.GOOD, tr("The sums by day are made anew when they are asked for next."))
        if wrong:
            text = tr(
                "%n sum(s) by day (is|are) not those of the readings, so charts of energy are wrong.",
                "",
                wrong,
            )
            return Finding(Health.WRONG, text, tr("Make them anew: ofmon doctor --mend"))
        return Finding(Health.GOOD, tr("The sums by day are those of the readings."))

    async def _keyring(self) -> Finding:
        text = tr("Secrets are kept in {description}.", description=self.secrets.description)
        if not self.secrets.persistent:
            todo = tr("Set up a keyring, or let OFMON_SECRETS_FILE name a plain file for secrets.")
            return Finding(Health.NOTE, text, todo)
        await in_thread(self._try_secrets)
        return Finding(Health.GOOD, text)

    def _try_secrets(self) -> None:
        value = random.token_hex(8)
        self.secrets.set(_PROBE, value)
        if self.secrets.get(_PROBE) != value:
            raise OFMonError(
                tr("What is put into the keyring does not come back."), todo=tr("Unlock or repair it.")
            )
        self.secrets.delete(_PROBE)

    async def _wifi(self) -> Finding:
        try:
            networks = await self.wifi.scan()
        except ScanUnsupportedError as error:
            return Finding(Health.NOTE, f"{error.what} ({self.wifi_way})", error.todo)
        return Finding(
            Health.GOOD,
            tr("%n network(s) (is|are) heard ({way}).", "", len(networks), way=self.wifi_way),
        )

    async def _networks(self) -> Finding:
        found = next(iter(await in_thread(self.crossings)), None)
        if found is None:
            return Finding(Health.GOOD, tr("No other network keeps meters' answers away."))
        text = tr(
            "The cable {cable} has the meters' addresses, and this system throws away what {radio} hears "
            "then (rp_filter is 1).",
            cable=found.cable,
            radio=found.radio,
        )
        command = f"sudo sysctl -w net.ipv4.conf.{found.radio}.rp_filter=2"
        todo = tr("Pull the cable at meters, or let the system check less: {command}", command=command)
        return Finding(Health.WRONG, text, todo)

    async def _server(self) -> Finding:
        try:
            offset = await self.server_clock.measure()
        except (InputError, SignInNeededError) as error:
            return Finding(Health.NOTE, error.what, error.todo)
        text = tr(
            _BEHIND if offset.ahead_ms > 0 else _AHEAD,
            off=abs(offset.ahead_ms) / 1000,
            known=offset.uncertainty_ms / 1000,
        )
        if abs(offset.ahead_ms) > _CLOCK_WRONG_MS + offset.uncertainty_ms:
            return Finding(Health.WRONG, text, tr(_CLOCK_TODO))
        return Finding(Health.GOOD, text)


async def _found(part: str, check: Callable[[], Awaitable[Finding]]) -> Finding:
    """A check's finding, named; an error is one too."""
    try:
        return replace(await check(), part=part)
    except OFMonError as error:
        return Finding(Health.WRONG, error.what, error.todo, part)
