"""One technician's file merged by another: what comes, what stays, and what each sends to the server."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from ofmon.adapters.clock.system import SystemClock
from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.store.deleting import SqliteDeletions
from ofmon.adapters.store.meter_page import SqliteMeterPage
from ofmon.adapters.store.notes import SqliteMeterNotes
from ofmon.adapters.store.sites import SqliteSites
from ofmon.adapters.store.upkeep import SqliteUpkeep
from ofmon.domain.identity import MeterId
from ofmon.domain.merging import Outcome
from ofmon.domain.meter_note import MeterNote
from ofmon.domain.photo import Picture
from ofmon.domain.reading import ReadingState
from ofmon.domain.sites.site import Site
from ofmon.errors import InputError, MeterRefusedError, StoppedError
from ofmon.services.colleagues import told
from ofmon.services.ports import DeleteFilter
from ofmon.services.ports.sites import Wanted
from ofmon.services.visiting import secret_name
from ofmon_emulation.server import Database, Options, Seeder, ServerThread, running_server
from support.colleagues import PASSPHRASE, colleague, hand_over
from support.desk import OTHER_TOKEN, TOKEN, content, made_by, opened
from support.scripted_meter import HOUR_MS, MINUTE_MS, ScriptedMeter
from support.syncing import collect, heater, on_server, sync, thingsboard

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.services.colleagues import Colleagues, Merged

METER = MeterId("SEM-a0:b1:c2:00:00:07")


@dataclass
class Person:
    """A technician's computer."""

    store: SqliteStore
    secrets: MemorySecrets
    colleagues: Colleagues

    @property
    def sites(self) -> SqliteSites:
        """Depots."""
        return SqliteSites(self.store)

    @property
    def notes(self) -> SqliteMeterNotes:
        """What is noted about meters."""
        return SqliteMeterNotes(self.store)


@dataclass
class Crew:
    """Two of them, and the meter they collect."""

    ann: Person
    bob: Person
    meter: ScriptedMeter
    folder: Path

    async def give(self, giver: Person, taker: Person) -> Merged:
        """A file from one to the other."""
        return await hand_over(giver.colleagues, taker.colleagues, self.folder / "exchange.ofmon")

    async def visit(self, person: Person) -> None:
        """Collect the meter."""
        await collect(self.meter, person.store, person.secrets)


def photo(folder: Path) -> bytes:
    """A photo of one colour."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 0, 0))
    image.save(str(folder / "photo.jpg"))
    return (folder / "photo.jpg").read_bytes()


@asynccontextmanager
async def crew(folder: Path, meter: ScriptedMeter | None = None, server: str = "") -> AsyncIterator[Crew]:
    """Ann and Bob."""
    meter = meter or heater()
    async with AsyncExitStack() as stack:
        people = []
        for name in ("ann", "bob"):
            store = await stack.enter_async_context(opened(folder / name))
            await store.ready()
            secrets = MemorySecrets()
            people.append(Person(store, secrets, colleague(store, SystemClock(), secrets, server)))
        yield Crew(*people, meter, folder)


async def test_readings_come_with_what_they_measured(tmp_path: Path) -> None:
    """The news say how many, of which meter, since when and how much energy; again there is none."""
    async with crew(tmp_path) as both:
        await both.visit(both.ann)
        merged = await both.give(both.ann, both.bob)
        (meter,) = merged.news.meters.values()
        mine = await both.ann.store.readings()
        assert meter.readings == len(mine) == 5
        assert (meter.first_ms, meter.last_ms) == (mine[0].time_ms, mine[-1].time_ms)
        assert meter.energy_kwh == pytest.approx(sum(each.reading.energy_kwh for each in mine))
        assert content(await both.bob.store.readings()) == made_by(both.meter)
        assert not (await both.give(both.ann, both.bob)).news.changes
        assert "5 readings, 10.0 kWh, from" in told.lines(merged.news)[0].text


async def test_looking_changes_nothing(tmp_path: Path) -> None:
    """And says what merging says."""
    async with crew(tmp_path) as both:
        await both.visit(both.ann)
        file = tmp_path / "x.ofmon"
        await both.ann.colleagues.share(file, PASSPHRASE)
        looked = await both.bob.colleagues.look(file, PASSPHRASE)
        assert looked.readings == 5
        assert await both.bob.store.readings() == []
        assert await both.bob.store.meters() == []
        assert (await both.bob.colleagues.merge(file, PASSPHRASE)).news.meters == looked.meters


async def test_merging_is_undone_by_its_copy(tmp_path: Path) -> None:
    """The copy that it left holds what was there before."""
    async with crew(tmp_path) as both:
        await both.visit(both.ann)
        file = tmp_path / "x.ofmon"
        await both.ann.colleagues.share(file, PASSPHRASE)
        merged = await both.bob.colleagues.merge(file, PASSPHRASE)
        assert merged.backup is not None
        await both.bob.colleagues.keeping.restore(merged.backup)
        assert await both.bob.store.readings() == []


async def test_cancelled_merging_changes_nothing(tmp_path: Path) -> None:
    """The transaction is taken back."""
    async with crew(tmp_path) as both:
        await both.visit(both.ann)
        file = tmp_path / "x.ofmon"
        await both.ann.colleagues.share(file, PASSPHRASE)
        work = asyncio.create_task(both.bob.colleagues.look(file, PASSPHRASE))
        await asyncio.sleep(0)
        work.cancel()
        with pytest.raises((asyncio.CancelledError, StoppedError)):
            await work
        assert await both.bob.store.readings() == []


async def test_earlier_visit_of_the_colleague_tells_the_time(tmp_path: Path) -> None:
    """Bob's meter lost power and he couldn't tell since when; Ann had been there right after it."""
    async with crew(tmp_path) as both:
        meter = both.meter
        meter.faults.status["/reset"] = 503
        with suppress(MeterRefusedError):
            await both.visit(both.ann)
        meter.live(3 * HOUR_MS)
        meter.faults.status.clear()
        await both.visit(both.bob)
        await both.give(both.ann, both.bob)
        await both.give(both.bob, both.ann)
        ann, bob = await both.ann.store.readings(), await both.bob.store.readings()
        assert [(each.time_ms, each.reading) for each in ann] == [
            (each.time_ms, each.reading) for each in bob
        ]
        assert len(bob) == 8
        assert await SqliteUpkeep(both.bob.store.path).wrong_sums() in {0, None}


async def test_newest_site_and_note_hold_and_older_ones_are_told(tmp_path: Path) -> None:
    """Both ways, and both end with the same."""
    async with crew(tmp_path) as both:
        await both.visit(both.ann)
        who = both.meter.meter_id
        await both.ann.sites.write([Site("North", "Old road")], [Wanted("North", who)])
        await both.ann.notes.keep_note(who, MeterNote("Hall 3", "", 2000))
        await both.bob.sites.write([Site("NORTH", "New road", "Gate 1")])
        await both.bob.notes.keep_note(who, MeterNote("Hall 4", "", 1000))
        there = (await both.give(both.ann, both.bob)).news
        assert there.sites == [("NORTH", Outcome.KEPT)]
        assert there.notes == [(who.ssid, Outcome.TAKEN)]
        assert there.expected == 1
        assert any("newer, and stays" in sentence for sentence in told.left(there))
        back = (await both.give(both.bob, both.ann)).news
        assert back.sites == [("NORTH", Outcome.TAKEN)]
        for person in (both.ann, both.bob):
            (site,) = await person.sites.sites()
            assert (site.name, site.address, site.notes) == ("NORTH", "New road", "Gate 1")
            assert (await person.notes.note(who)).place == "Hall 3"
            (listed,) = await person.sites.listed()
            assert listed.site is not None


async def test_removed_site_goes_and_its_meters_are_expected_nowhere(tmp_path: Path) -> None:
    """When it was removed after Bob's last word about it."""
    async with crew(tmp_path) as both:
        await both.ann.sites.write([Site("North")], [Wanted("North", METER)])
        await both.give(both.ann, both.bob)
        (site,) = await both.ann.sites.sites()
        assert site.id is not None
        await both.ann.sites.remove_site(site.id, both.meter.true_ms)
        assert (await both.give(both.ann, both.bob)).news.sites == [("North", Outcome.REMOVED)]
        assert await both.bob.sites.sites() == []


async def test_photos_come_once_and_what_was_taken_away_stays_away(tmp_path: Path) -> None:
    """Also when the colleague still has it."""
    async with crew(tmp_path) as both:
        picture = Picture.read(photo(tmp_path))
        await both.ann.notes.add_photo(METER, picture, 1000, 5)
        assert (await both.give(both.ann, both.bob)).news.photos == 1
        assert (await both.give(both.ann, both.bob)).news.photos == 0
        (kept,) = await both.bob.notes.photos(METER)
        await both.bob.notes.remove_photo(METER, kept.digest)
        again = (await both.give(both.ann, both.bob)).news
        assert (again.photos, again.photos_left) == (0, 1)
        assert await both.bob.notes.photos(METER) == []


async def test_what_was_deleted_here_does_not_come_back(tmp_path: Path) -> None:
    """Neither by choice nor all of it, and the news say so."""
    async with crew(tmp_path) as both:
        await both.visit(both.ann)
        await both.give(both.ann, both.bob)
        both.meter.live(2 * HOUR_MS)
        await both.visit(both.bob)
        ids = [each.id for each in await both.bob.store.readings()]
        await both.bob.store.mark(ids, ReadingState.CONFIRMED)
        deletions = SqliteDeletions(both.bob.store)
        wanted = DeleteFilter(frozenset({ReadingState.CONFIRMED}), before_ms=both.meter.true_ms - HOUR_MS)
        meant = await deletions.deletable(wanted)
        assert meant.readings >= 5
        await deletions.delete(wanted, meant.readings, both.meter.true_ms)
        left = content(await both.bob.store.readings())
        merged = await both.give(both.ann, both.bob)
        assert merged.news.deleted == 5
        assert content(await both.bob.store.readings()) == left
        assert any("deleted here" in sentence for sentence in told.left(merged.news))


async def test_cleared_readings_do_not_come_back(tmp_path: Path) -> None:
    """Those of visits that this computer made, or had taken over before."""
    async with crew(tmp_path) as both:
        await both.visit(both.ann)
        await both.give(both.ann, both.bob)
        await both.bob.store.release()
        assert await SqliteUpkeep(both.bob.store.path).delete_readings(5)
        assert (await both.give(both.ann, both.bob)).news.deleted == 5
        assert await both.bob.store.readings() == []


async def test_notes_about_a_meter_forgotten_here_stay_away(tmp_path: Path) -> None:
    """Until somebody meets it again."""
    async with crew(tmp_path) as both:
        await both.visit(both.ann)
        who = both.meter.meter_id
        await both.ann.notes.keep_note(who, MeterNote("Hall 3", "", 1000))
        await both.give(both.ann, both.bob)
        ids = [each.id for each in await both.bob.store.readings()]
        await both.bob.store.mark(ids, ReadingState.CONFIRMED)
        assert await SqliteMeterPage(both.bob.store).forget(who, both.meter.true_ms + 1) == 0
        assert (await both.give(both.ann, both.bob)).news.forgotten == 1
        assert await both.bob.store.meters() == []
        both.meter.live(2 * HOUR_MS)
        await both.visit(both.ann)
        await both.give(both.ann, both.bob)
        assert [record.meter for record in await both.bob.store.meters()] == [who]
        assert (await both.bob.notes.note(who)).place == "Hall 3"


async def test_tokens_go_along_only_when_asked(tmp_path: Path) -> None:
    """Who has one can write to its device."""
    async with crew(tmp_path) as both:
        await both.visit(both.ann)
        assert (await both.give(both.ann, both.bob)).tokens == 0
        file = tmp_path / "x.ofmon"
        await both.ann.colleagues.share(file, PASSPHRASE, tokens=True)
        assert (await both.bob.colleagues.merge(file, PASSPHRASE)).tokens == 1
        assert both.bob.secrets.get(secret_name(TOKEN.device_ref)) == TOKEN.access_token
        again = await both.bob.colleagues.look(file, PASSPHRASE)
        assert not again.tokens


async def test_exchange_of_meters_is_known_to_both(tmp_path: Path) -> None:
    """What the old meter makes afterwards is held there, too."""
    async with crew(tmp_path) as both:
        await both.visit(both.ann)
        await both.visit(both.bob)
        await both.ann.store.assign_device(
            METER, TOKEN.device_ref, TOKEN.profile_id, takes_over_ms=both.meter.true_ms
        )
        both.meter.live(2 * HOUR_MS)
        await both.visit(both.bob)
        assert (await both.give(both.ann, both.bob)).news.exchanges == 1
        states = [each.state for each in await both.bob.store.readings()]
        assert states.count(ReadingState.HELD) == 2


async def test_short_passphrase_and_present_file_are_refused(tmp_path: Path) -> None:
    """Nothing is written over."""
    async with crew(tmp_path) as both:
        file = tmp_path / "x.ofmon"
        with pytest.raises(InputError, match="at least 8"):
            await both.ann.colleagues.share(file, "short")
        file.write_text("mine")
        with pytest.raises(InputError, match="exists already"):
            await both.ann.colleagues.share(file, PASSPHRASE)
        assert file.read_text() == "mine"


# ------------------------------------------------------------ with a server


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    """The server with two devices."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        Seeder(base).create_device("Heater", TOKEN.access_token, "SEM")
        Seeder(base).create_device("Oven", OTHER_TOKEN.access_token, "SEM")
    with running_server(path, Options()) as running:
        yield running


async def test_what_a_colleague_confirmed_is_not_sent_again(tmp_path: Path, server: ServerThread) -> None:
    """At the same server; at another one all of it waits."""
    async with crew(tmp_path, server=server.url) as both:
        await both.visit(both.ann)
        await sync(server.url, both.ann.store, both.ann.secrets)
        await both.give(both.ann, both.bob)
        assert await both.bob.store.counts() == {ReadingState.CONFIRMED: 5}
        result = await sync(server.url, both.bob.store, both.bob.secrets)
        assert result.devices == ()
        other = colleague(both.bob.store, SystemClock(), server="https://other.example")
        elsewhere = await hand_over(both.ann.colleagues, other, tmp_path / "y.ofmon")
        assert not elsewhere.news.same_server
        assert await both.bob.store.counts() == {ReadingState.CONFIRMED: 5}


async def test_another_server_has_nothing_of_it(tmp_path: Path) -> None:
    """Bob's server isn't Ann's: what hers has confirmed waits for his."""
    async with crew(tmp_path, server="https://one.example") as both:
        await both.visit(both.ann)
        ids = [each.id for each in await both.ann.store.readings()]
        await both.ann.store.mark(ids, ReadingState.CONFIRMED)
        other = colleague(both.bob.store, SystemClock(), server="https://two.example")
        await hand_over(both.ann.colleagues, other, tmp_path / "y.ofmon")
        assert await both.bob.store.counts() == {ReadingState.PENDING: 5}


@pytest.mark.parametrize("first", ["ann", "bob"])
async def test_after_an_exchange_each_hour_counts_once(
    tmp_path: Path, server: ServerThread, first: str
) -> None:
    """Both collected the same readings after a power cut, exchange files, and both sync."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(5 * HOUR_MS)
    meter.power_cut(90 * MINUTE_MS)
    meter.live(4 * HOUR_MS)
    async with crew(tmp_path, meter, server.url) as both:
        meter.faults.status["/reset"] = 503
        with suppress(MeterRefusedError):
            await both.visit(both.ann)
        meter.faults.status.clear()
        meter.live(2 * HOUR_MS)
        await both.visit(both.bob)
        order = [both.ann, both.bob] if first == "ann" else [both.bob, both.ann]
        await both.give(both.ann, both.bob)
        for person in order:
            person.secrets.set(secret_name(TOKEN.device_ref), TOKEN.access_token)
            await sync(server.url, person.store, person.secrets)
        await both.give(both.bob, both.ann)
        await sync(server.url, both.ann.store, both.ann.secrets)
        assert len(await both.ann.store.readings()) == len(await both.bob.store.readings()) == 11
        async with thingsboard(server.url, MemorySecrets()) as client:
            held = await on_server(client, "Heater")
        assert len(held) == 11
        energy = sum(
            value for values in held.values() for key, value in values.items() if key.startswith("kwh")
        )
        made = await both.bob.store.readings()
        assert energy == pytest.approx(sum(each.reading.energy_kwh for each in made), rel=1e-3)
