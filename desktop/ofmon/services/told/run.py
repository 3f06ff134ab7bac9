"""Tell other computers what is known here, and take over what they told: the last part of a sync.

Readings are on the server by then, so nothing here delays them, and what goes wrong fails nothing. The number of
requests is bounded: devices whose attributes changed since the last look come in pages, `TELL_MAX` devices
are told of collections and as many of sites and notes; the next sync goes on.

Limits: what is new is found by the clocks of those who wrote it. Clocks that are off by less than a day miss
nothing; what was missed is found after a week, when everything is looked at again.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ofmon.domain import told as forms
from ofmon.domain.sites.site import key
from ofmon.domain.told import COLLECTED, WRITTEN_MS
from ofmon.errors import DeviceUnknownError, OFMonError, RightsError
from ofmon.services.ports.told import DeviceTold
from ofmon.services.progress import Step, StepLog, silent
from ofmon.services.told.take import Decision, News
from ofmon.services.told.tell import to_tell
from ofmon.services.visiting import secret_name
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ofmon.domain.told import Collection
    from ofmon.services.device_list import DeviceList
    from ofmon.services.ports import Clock, Secrets, Server, Session
    from ofmon.services.ports.told import Attributes, Local, Taken, ToldServer, ToldStore
    from ofmon.services.progress import Report

TELL_MAX = 200
_DAY_MS = 24 * 3_600_000
_ALL_AGAIN_MS = 7 * _DAY_MS
# Names beside those of devices: how far reading came, when all was read, and that writing was refused.
_READ_MS, _ALL_MS, _REFUSED = ("", "read_ms"), ("", "all_ms"), ("", "refused")


@dataclass(slots=True)
class Told:
    """What came of it.

    Attributes:
        news: what colleagues told.
        told: devices of which something was told to them.
        left: devices that wait for the next sync.
        error: why it ended early, None: it did not.
    """

    news: News = field(default_factory=News)
    told: int = 0
    left: int = 0
    error: OFMonError | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """The procedure.

    Attributes:
        store: what is known here.
        attributes: the server's, as the signed-in user reaches them.
        server: the server, as devices reach it.
        secrets: where the tokens are.
        devices: the server's devices by name.
        clock: now.
        computer: what this one is called.
        wanted: whether a person wants it.
    """

    store: ToldStore
    attributes: ToldServer
    server: Server
    secrets: Secrets
    devices: DeviceList
    clock: Clock
    computer: str
    wanted: Callable[[], bool]

    async def run(self, session: Session | None, report: Report = silent) -> Told:
        """Tell and take over; whatever goes wrong is in the answer.

        Args:
            session: who is signed in, None: nobody; then only who collected meters is told.
            report: progress goes there.
        """
        told = Told()
        if not self.wanted():
            return told
        log = StepLog(report)
        try:
            with log.step(Step.TELL):
                await self._run(session, told, log)
        except OFMonError as error:
            told.error = error
        return told

    async def _run(self, session: Session | None, told: Told, log: StepLog) -> None:
        # Triggers note this computer's time, and meters of a testbed live in another.
        now_ms = max(await self.clock.now_ms(), time.time_ns() // 1_000_000)
        await self._tell_collections(told, now_ms, log)
        if session:
            await self._read(_name_of(session), told.news, now_ms)
            await self._tell(_name_of(session), told, now_ms, log)

    # ------------------------------------------------------------ reading

    async def _read(self, name: str, news: News, now_ms: int) -> None:
        known = (await self.store.local(name)).told
        all_ms = int(known.get(_ALL_MS, "0"))
        everything = not 0 <= now_ms - all_ms < _ALL_AGAIN_MS
        since_ms = 0 if everything else max(0, int(known.get(_READ_MS, "0")) - _DAY_MS)
        async for page in self.attributes.changed(since_ms):
            await self._take(name, page, news, now_ms)
        read = {_READ_MS: str(now_ms)} | ({_ALL_MS: str(now_ms)} if everything else {})
        await self.store.note_told(name, read)

    async def _take(self, name: str, page: Sequence[DeviceTold], news: News, now_ms: int) -> None:
        def decide(local: Local) -> Taken:
            return Decision(local, now_ms, news).run(page)

        if page:
            await self.store.take(name, decide)

    # ------------------------------------------------------------ telling

    async def _tell_collections(self, told: Told, now_ms: int, log: StepLog) -> None:
        """By the access token of each device, which needs no user."""
        name = self.server.url
        local = await self.store.local(name)
        new = [
            (ssid, local.refs[ssid], found)
            for ssid, found in local.collections.items()
            if ssid in local.refs and local.told.get((local.refs[ssid], ssid)) != str(found.collected_ms)
        ]
        new.sort(key=lambda each: each[2].collected_ms, reverse=True)
        for done, (ssid, ref, found) in enumerate(new[:TELL_MAX]):
            log.figure(Step.TELL, done, min(len(new), TELL_MAX), "devices")
            access_token = await in_thread(self.secrets.get, secret_name(ref))
            if access_token is None:
                continue
            try:
                told.told += await self._tell_collection(access_token, ssid, ref, found, told.news, now_ms)
            except DeviceUnknownError:  # it has another token by now, which the next collection shows
                pass
            await self.store.note_told(name, {(ref, ssid): str(found.collected_ms)})
        told.left += len(new[TELL_MAX:])

    async def _tell_collection(
        self, access_token: str, ssid: str, ref: str, ours: Collection, news: News, now_ms: int
    ) -> bool:
        """Beside those of the device's other meters; a newer one of this meter stays, and is taken over."""
        document = (await self.server.claims(access_token, [COLLECTED])).get(COLLECTED)
        text = forms.written(document) if document is not None else ""
        try:
            there = forms.collections_of(forms.read(text), now_ms) if text else {}
        except ValueError:
            there = {}
        if ssid in there and there[ssid].collected_ms >= ours.collected_ms:
            await self._take(self.server.url, [DeviceTold(ref, "", {COLLECTED: text})], news, now_ms)
            return False
        there[ssid] = replace(ours, computer=self.computer)
        values = {COLLECTED: forms.collections_document(there), WRITTEN_MS: now_ms}
        await self.server.claim(access_token, values)
        return True

    async def _tell(self, name: str, told: Told, now_ms: int, log: StepLog) -> None:
        """By the signed-in user; where they may not, that is told once."""
        local = await self.store.local(name)
        found = list(to_tell(local, await self._names(local, now_ms), now_ms).items())
        written: Attributes = {}
        try:
            for done, (device_id, documents) in enumerate(found[:TELL_MAX]):
                log.figure(Step.TELL, done, min(len(found), TELL_MAX), "devices")
                try:
                    await self.attributes.write(device_id, {**documents, WRITTEN_MS: now_ms})
                    told.told += 1
                except RightsError as error:
                    written[_REFUSED] = self.computer
                    if _REFUSED in local.told:
                        return
                    raise _may_not() from error
                except DeviceUnknownError:  # not this user's, or gone: nobody else would read it either
                    pass
                written |= {(device_id, each): forms.written(text) for each, text in documents.items()}
        finally:
            await self.store.note_told(name, written)
        told.left += len(found[TELL_MAX:])

    async def _names(self, local: Local, now_ms: int) -> Mapping[str, str]:
        """Identifiers of the server's devices by the keys of their names, where a device's meter isn't known."""
        if all(each.carries or not each.device for each in local.listed):
            return {}
        table = await self.devices.kept() or await self.devices.fetch(now_ms)
        return {key(device.name): device.id for device in table.devices}


def _name_of(session: Session) -> str:
    return f"{session.server_url} {session.user}"


def _may_not() -> RightsError:
    return RightsError(
        tr("The signed-in user may not write attributes, so colleagues don't hear of sites and notes."),
        safe=tr("All readings are sent as before, and colleagues hear who collected which meter."),
        todo=tr("Ask the server's administrator for that right, or turn it off in the settings."),
    )
