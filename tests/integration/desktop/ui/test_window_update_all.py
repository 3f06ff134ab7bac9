"""Newer firmware for all meters in reach, by clicks; and fetching it as a job that can be watched."""

from __future__ import annotations

import asyncio
import hashlib
from contextlib import closing
from typing import TYPE_CHECKING

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ofmon.domain.firmware import Image
from ofmon.domain.identity import Token
from ofmon.domain.update_policy import UpdatePolicy
from ofmon.domain.version import Version
from ofmon.services.activity import ActivityKind
from ofmon.services.workers import in_thread
from ofmon.ui.collect.visit_panel import Mode
from ofmon_emulation.server import TENANT_PASSWORD, TENANT_USER, Database, Seeder, running_server
from support.images import made
from support.scripted_depot import ScriptedDepot
from support.window import PROFILE_ID, find_button, meter, workplace

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.services.progress import Progress
    from support.window import Workplace


@pytest.fixture
async def offered(place: Workplace) -> Workplace:
    """Three meters that were collected; for two of them an image is kept."""
    place.services.update.sleep = lambda _: asyncio.sleep(0)
    place.window.collect.start_tour()
    await place.idle()
    data = made("2.1.0")
    image = Image("OFMon", Version(2, 1, 0), PROFILE_ID, hashlib.sha256(data).hexdigest(), len(data))
    await place.services.firmware.shelf.keep(image, data)
    for one in place.depot.meters:
        one.after_update = ["102", "210"]
    place.window.collect.reload()
    await place.idle()
    return place


def click(place: Workplace, word: str) -> None:
    """Press a button of Collect."""
    QTest.mouseClick(find_button(place.window.collect, word), Qt.MouseButton.LeftButton)


async def test_all_are_listed_then_updated_and_reported(offered: Workplace) -> None:
    """One notice, one question with the list, one report, one line of Activity."""
    page = offered.window.collect
    assert page.reach.newer.text == "2 meters in reach can get newer firmware."
    click(offered, "Update all …")
    dialog = page.update_all.dialog
    assert dialog
    assert [each.offer.running for each in dialog.table.shown] == ["1.0.2", "1.0.2"]
    assert not any(one.image for one in offered.depot.meters)
    QTest.mouseClick(find_button(dialog, "Update all"), Qt.MouseButton.LeftButton)
    await offered.idle()
    assert [bool(one.image) for one in offered.depot.meters] == [True, True, False]
    assert page.panel.mode is Mode.TOUR
    assert page.panel.tour.summary.text().endswith("2 of 2 meters updated.")
    assert not page.reach.newer.text
    line = offered.shared.activity.lines[0]
    assert (line.kind, len(line.meters)) == (ActivityKind.FIRMWARE, 2)


async def test_not_now_leaves_them(offered: Workplace) -> None:
    """No meter is asked anything."""
    asked = [len(one.requests) for one in offered.depot.meters]
    click(offered, "Update all …")
    dialog = offered.window.collect.update_all.dialog
    assert dialog
    QTest.mouseClick(find_button(dialog, "Not now"), Qt.MouseButton.LeftButton)
    await offered.idle()
    assert [len(one.requests) for one in offered.depot.meters] == asked


@pytest.mark.parametrize("policy", [UpdatePolicy.ALWAYS, UpdatePolicy.NEVER])
async def test_the_policy_is_chosen_in_settings_and_holds_at_once(
    offered: Workplace, policy: UpdatePolicy
) -> None:
    """At each visit a collection updates, too; with *never* nothing is said."""
    offered.window.open_named("more")
    offered.window.more.open_part("settings")
    await offered.idle()
    words = {UpdatePolicy.ALWAYS: "At each visit", UpdatePolicy.NEVER: "Never"}
    card = offered.window.more.settings.firmware
    QTest.mouseClick(find_button(card, words[policy]), Qt.MouseButton.LeftButton)
    await offered.idle()
    assert offered.services.settings.load().firmware_update == policy
    offered.window.open_page(0)
    await offered.idle()
    page = offered.window.collect
    assert bool(page.reach.newer.text) is (policy is UpdatePolicy.ALWAYS)
    page.collect(page.meters.rows[0])
    await offered.idle()
    assert [bool(one.image) for one in offered.depot.meters].count(True) == (policy is UpdatePolicy.ALWAYS)


async def test_firmware_is_fetched_with_its_progress(tmp_path: Path) -> None:
    """A job with bytes of how many, a notice, a line, and an offer afterwards."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        seeder = Seeder(base)
        profile = seeder.create_profile("SEM")
        seeder.create_device("Heater", "ABCDEFGHIJKLMNOP0001", "SEM")
    heater = meter(1)
    heater.token = Token("ABCDEFGHIJKLMNOP0001", profile).encode()
    with running_server(path) as server, ScriptedDepot([heater]).running() as depot:
        async with workplace(tmp_path, depot, server_url=server.url) as place:
            await place.services.account.sign_in(TENANT_USER, TENANT_PASSWORD)
            await place.services.collect.run(heater.meter_id)
            await in_thread(_upload, server.url, profile)
            place.window.open_named("more")
            place.window.more.open_part("settings")
            await place.idle()
            seen: list[Progress] = []
            place.shared.jobs.progressed.connect(lambda _job, progress: seen.append(progress))
            card = place.window.more.settings.firmware
            QTest.mouseClick(card.fetch, Qt.MouseButton.LeftButton)
            await place.idle()
            assert card.notice.text == "OFMon 2.1.0 fetched and checked."
            assert "OFMon 2.1.0" in card.here.text()
            assert any(progress.done and progress.total == len(made("2.1.0")) for progress in seen)
            line = place.shared.activity.lines[0]
            assert (line.kind, line.tone) == (ActivityKind.FIRMWARE, "good")
            QTest.mouseClick(card.fetch, Qt.MouseButton.LeftButton)
            await place.idle()
            assert card.notice.text == "There is nothing newer than what is kept here."


def _upload(url: str, profile_id: str) -> None:
    login = {"username": TENANT_USER, "password": TENANT_PASSWORD}
    jwt = httpx.post(f"{url}/api/auth/login", json=login).json()["token"]
    headers = {"X-Authorization": f"Bearer {jwt}"}
    profile = {"entityType": "DEVICE_PROFILE", "id": profile_id}
    info = {"type": "FIRMWARE", "title": "OFMon", "version": "2.1.0", "deviceProfileId": profile}
    package = httpx.post(f"{url}/api/otaPackage", json=info, headers=headers).json()["id"]["id"]
    path = f"{url}/api/otaPackage/{package}?checksumAlgorithm=SHA256"
    httpx.post(path, files={"file": ("ofmon.bin", made("2.1.0"))}, headers=headers).raise_for_status()
