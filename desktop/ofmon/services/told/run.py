"""Tell other computers what is known here, and take over what they told: the last part of a sync.

Readings are on the server by then, so nothing here delays them, and what goes wrong fails nothing. The number
of requests is bounded: devices whose attributes changed since the last look come in pages, of `TELL_MAX`
devices collections are told and of as many sites and notes; the next sync goes on.

Limits: what is new is found by the clocks of those who wrote it. Clocks that are off by less than a day miss
nothing; what was missed is found after a week, when everything is looked at again.
"""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ofmon.domain import told as forms
from ofmon.domain.sites.site import key
from ofmon.domain.told import COLLECTED, WRITTEN_MS
from ofmon.errors import DeviceUnknownError, OFMonError, RightsError, ServerError
from ofmon.services.ports.told import DeviceTold
from ofmon.services.progress import Step, StepLog, silent
from ofmon.services.told.take import Decision, News, unusable
from ofmon.services.told.tell import to_tell
from ofmon.services.visiting import secret_name
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from ofmon.domain.told import Collection
    from ofmon.services.device_list import DeviceList
    from ofmon.services.ports import Clock, Secrets, Server, Session
    from ofmon.services.ports.told import Attributes, Local, Taken, ToldServer, ToldStore
    from ofmon.services.progress import Report

TELL_MAX = 200
_DAY_MS = 24 * 3_600_000
_ALL_AGAIN_MS = 7 * _DAY_MS
# Beside attributes: how far reading came, when all was read, and what the server didn't take.
_READ_MS, _ALL_MS = ("", "read_ms"), ("", "all_ms")
_REFUSED = "refused"


@dataclass(slots=True)
class Told:
    """What came of it.

    Attributes:
        news: what colleagues told.
        devices: identifiers of the devices of which something was told to them (of tokens, where nobody knows
            the device).
        left: devices that wait for the next sync.
        error: why it ended early, None: it did not.
    """

    news: News = field(default_factory=News)
    devices: list[str] = field(default_factory=list)
    left: int = 0
    error: OFMonError | None = None

    def of(self, device: str) -> None:
        """Something was told of this one."""
        if device not in self.devices:
            self.devices.append(device)


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

        async def work(told: Told, now_ms: int, log: StepLog) -> None:
            await self._tell_collections(told, now_ms, log)
            if session:
                await self._read(_name_of(session), told.news, now_ms)
                await self._tell(_name_of(session), told, now_ms, log)

        return await self._well(work, report)

    async def take_over(self, session: Session, report: Report = silent) -> Told:
        """Only take over what others told, e.g. after signing in; whatever goes wrong is in the answer."""

        async def work(told: Told, now_ms: int, _log: StepLog) -> None:
            await self._read(_name_of(session), told.news, now_ms)

        return await self._well(work, report)

    async def _well(self, work: Callable[[Told, int, StepLog], Awaitable[None]], report: Report) -> Told:
        told = Told()
        if not self.wanted():
            return told
        log = StepLog(report)
        try:
            with log.step(Step.TELL):
                # Triggers note this computer's time, and meters of a testbed live in another.
                now_ms = max(await self.clock.now_ms(), time.time_ns() // 1_000_000)
                await work(told, now_ms, log)
        except OFMonError as error:
            told.error = error
        return told

    # ------------------------------------------------------------ reading

    async def _read(self, name: str, news: News, now_ms: int) -> None:
        known = (await self.store.local(name)).told
        all_ms = int(known.get(_ALL_MS, "0"))
        everything = not 0 <= now_ms - all_ms < _ALL_AGAIN_MS
        since_ms = 0 if everything else max(0, int(known.get(_READ_MS, "0")) - _DAY_MS)
        async for page in self.attributes.changed(since_ms):
            await self._take(name, page, news, now_ms)
        kept = {_READ_MS: str(now_ms)}
        if everything:
            kept[_ALL_MS] = str(now_ms)
            kept |= {at: "" for at in known if at[1] == _REFUSED}
        await self.store.note_told(name, kept)

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
            _Collected(ssid, local.refs[ssid], found)
            for ssid, found in local.collections.items()
            if ssid in local.refs and local.told.get((local.refs[ssid], ssid)) != str(found.collected_ms)
        ]
        new.sort(key=lambda each: each.ours.collected_ms, reverse=True)
        asked = 0
        for each in new:
            access_token = await in_thread(self.secrets.get, secret_name(each.ref))
            if access_token is None:
                continue
            if asked == TELL_MAX:
                told.left += 1
                continue
            log.figure(Step.TELL, asked, min(len(new), TELL_MAX), "devices")
            asked += 1
            with suppress(DeviceUnknownError):  # it has another token by now, which the next collection shows
                if await self._tell_collection(access_token, each, told.news, now_ms):
                    told.of(local.device_ids.get(each.ssid, each.ref))
            await self.store.note_told(name, {(each.ref, each.ssid): str(each.ours.collected_ms)})

    async def _tell_collection(self, access_token: str, new: _Collected, news: News, now_ms: int) -> bool:
        """Beside those of the device's other meters; a newer one of this meter stays, and is taken over."""
        document = (await self.server.claims(access_token, [COLLECTED])).get(COLLECTED, {})
        try:
            there = forms.collections_of(document, now_ms)
        except ValueError as error:
            news.problems.append(unusable(new.ssid, COLLECTED, error))
            there = {}
        if new.ssid in there and there[new.ssid].collected_ms >= new.ours.collected_ms:
            page = [DeviceTold(new.ref, "", {COLLECTED: forms.written(document)})]
            await self._take(self.server.url, page, news, now_ms)
            return False
        there[new.ssid] = replace(new.ours, computer=self.computer)
        values = {COLLECTED: forms.collections_document(there), WRITTEN_MS: now_ms}
        await self.server.claim(access_token, values)
        return True

    async def _tell(self, name: str, told: Told, now_ms: int, log: StepLog) -> None:
        """By the signed-in user; that they may not is told once."""
        local = await self.store.local(name)
        found = [
            (device_id, documents)
            for device_id, documents in to_tell(local, await self._names(local, now_ms), now_ms).items()
            if local.told.get((device_id, _REFUSED)) != forms.written(documents)
        ]
        kept: Attributes = {}
        refusal: ServerError | None = None
        try:
            for done, (device_id, documents) in enumerate(found[:TELL_MAX]):
                log.figure(Step.TELL, done, min(len(found), TELL_MAX), "devices")
                try:
                    await self.attributes.write(device_id, {**documents, WRITTEN_MS: now_ms})
                except (RightsError, DeviceUnknownError) as error:
                    kept[device_id, _REFUSED] = forms.written(documents)
                    refusal = error
                    continue
                told.of(device_id)
                kept |= {(device_id, each): forms.written(text) for each, text in documents.items()}
        finally:
            await self.store.note_told(name, kept)
        told.left += len(found[TELL_MAX:])
        if isinstance(refusal, RightsError) and all(name == _REFUSED for _id, name in kept):
            raise _may_not() from refusal

    async def _names(self, local: Local, now_ms: int) -> Mapping[str, str]:
        """The server's devices by the keys of their names, where some device's meter isn't known."""
        if all(each.carries or not each.device for each in local.listed):
            return {}
        table = await self.devices.kept() or await self.devices.fetch(now_ms)
        return {key(device.name): device.id for device in table.devices}


@dataclass(frozen=True, slots=True)
class _Collected:
    """A collection by this computer, and the name of the token that the meter carries."""

    ssid: str
    ref: str
    ours: Collection


def _name_of(session: Session) -> str:
    return f"{session.server_url} {session.user}"


def _may_not() -> RightsError:
    return RightsError(
        tr("The signed-in user may not write attributes, so colleagues don't hear of sites and notes."),
        safe=tr("All readings are sent as before, and colleagues hear who collected which meter."),
        todo=tr("Ask the server's administrator for that right, or turn it off in the settings."),
    )
