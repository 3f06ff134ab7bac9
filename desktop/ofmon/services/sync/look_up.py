"""Which devices of the server tokens stand for that nobody has named yet.

ThingsBoard tells a device's token, but not a token's device, so devices are asked one by one. With thousands
of them that takes minutes and a REST limit's whole allowance: a sync asks no more than `ASKS_MAX`, keeps
every answer, and goes on with the next one. Devices of the profile that the token names come first.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ofmon.domain.identity import device_ref
from ofmon.errors import DeviceUnknownError, RightsError
from ofmon.services.progress import Step
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ofmon.services.ports import Device, Server, Store
    from ofmon.services.progress import StepLog
    from ofmon.services.sync.tokens import Tokens

ASKS_MAX = 200
# A device may get another token: after so long what it said is asked again.
_OLD_MS = 24 * 3_600_000


@dataclass(slots=True)
class LookUp:
    """One look-up.

    Attributes:
        store: keeps the answers.
        server: is asked.
        tokens: keeps what is found.
        now_ms: ms since the epoch.
        wanted: names of tokens, each with the device profile that goes with it, if it is known.
        found: those of them whose device was found.
    """

    store: Store
    server: Server
    tokens: Tokens
    now_ms: int
    wanted: dict[str, str | None]
    found: set[str] = field(default_factory=set)
    _answers: dict[str, str] = field(default_factory=dict)

    async def run(self, log: StepLog) -> None:
        """Ask until all is found, or enough was asked.

        Raises:
            ServerError: the server could not be asked; what it said before is kept.
            StoreError: the database could not be used.
        """
        with log.step(Step.LOOK_UP):
            order = self._order(await self.server.devices(), await self.store.asked_devices())
            try:
                for done, device in enumerate(order[:ASKS_MAX]):
                    if self.wanted.keys() <= self.found:
                        break
                    log.figure(Step.LOOK_UP, done, min(len(order), ASKS_MAX), "devices")
                    await self._ask(device)
            finally:
                await self.store.note_asked(self._answers, self.now_ms)
            log.say(
                Step.LOOK_UP, tr("{some} of %n token(s) found", "", len(self.wanted), some=len(self.found))
            )

    def _order(self, devices: list[Device], asked: Mapping[str, tuple[str, int]]) -> list[Device]:
        """Who is asked, the likeliest first: those known to have the token, the never asked, the long ago."""
        profiles = set(self.wanted.values())

        def rank(device: Device) -> tuple[bool, bool, bool, int]:
            ref, asked_ms = asked.get(device.id, ("", 0))
            return ref not in self.wanted, asked_ms > 0, device.profile_id not in profiles, asked_ms

        worth = [
            device
            for device in devices
            if device.id not in asked
            or asked[device.id][0] in self.wanted
            or self.now_ms - asked[device.id][1] > _OLD_MS
        ]
        return sorted(worth, key=rank)

    async def _ask(self, device: Device) -> None:
        try:
            access_token = await self.server.access_token(device.id)
        except (DeviceUnknownError, RightsError):  # none of this kind, or none that the user may see
            self._answers[device.id] = ""
            return
        ref = self._answers[device.id] = device_ref(access_token)
        if ref in self.wanted:
            await self.tokens.keep(device, access_token)
            self.found.add(ref)
