"""Firmware from a compatible server to a scripted meter, and the report back, over real HTTP."""

import asyncio
import hashlib
import json
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from ofmon.bootstrap import Options, Services, build
from ofmon.cli.main import main
from ofmon.domain.identity import Token
from ofmon.domain.version import Version
from ofmon.errors import MeterRefusedError, SignInNeededError, UpdateFailedError, UpdateUndoneError, WifiError
from ofmon.services.firmware_ports import UpdateState
from ofmon.services.progress import Progress, Step
from ofmon.services.update import Ending
from ofmon_emulation.server import TENANT_PASSWORD, TENANT_USER, Database, Seeder, running_server
from support.desk import made_by
from support.http_thread import HttpThread, unanswered_url
from support.images import made
from support.scripted_meter import HOUR_MS, MINUTE_MS, ScriptedMeter

ACCESS_TOKEN = "A" * 20
GUEST = ("guest@example.org", "guest-word")
ADMINISTRATOR = (TENANT_USER, TENANT_PASSWORD)


@dataclass
class Site:
    """A server with the device `Heater` of the profile `SEM`, and one meter that is it, at version 1.0.2."""

    url: str
    database: Path
    device_id: str
    profile_id: str
    meter: ScriptedMeter
    meter_url: str
    folder: Path

    def rest(self, method: str, path: str, **more: Any) -> Any:
        """A request of the tenant's administrator."""
        user, password = ADMINISTRATOR
        login = {"username": user, "password": password}
        jwt = httpx.post(f"{self.url}/api/auth/login", json=login).json()["token"]
        headers = {"X-Authorization": f"Bearer {jwt}"}
        return httpx.request(method, self.url + path, headers=headers, **more).raise_for_status().json()

    def upload(self, version: str, image: bytes, algorithm: str = "SHA256") -> str:
        """Put a package on the server; answers its identifier."""
        profile = {"entityType": "DEVICE_PROFILE", "id": self.profile_id}
        info = {"type": "FIRMWARE", "title": "OFMon", "version": version, "deviceProfileId": profile}
        package = str(self.rest("POST", "/api/otaPackage", json=info)["id"]["id"])
        path = f"/api/otaPackage/{package}?checksumAlgorithm={algorithm}"
        self.rest("POST", path, files={"file": ("ofmon.bin", image)})
        return package

    def exchange(self, image: bytes) -> None:
        """The server gives out other bytes than those whose checksum it tells."""
        with closing(sqlite3.connect(self.database, timeout=5)) as base, base:
            base.execute("UPDATE image SET data = ?", (image,))

    def assign(self, package: str) -> None:
        """Assign a package to the device."""
        device = self.rest("GET", f"/api/device/{self.device_id}")
        device["firmwareId"] = {"entityType": "OTA_PACKAGE", "id": package}
        self.rest("POST", "/api/device", json=device)

    def telemetry(self, *keys: str) -> dict[str, Any]:
        """The newest values of the device."""
        path = f"/api/plugins/telemetry/DEVICE/{self.device_id}/values/timeseries?keys={','.join(keys)}"
        return {key: found[0]["value"] for key, found in self.rest("GET", path).items()}

    def kept(self) -> list[str]:
        """Files in the folder of firmware."""
        return sorted(path.name for path in (self.folder / "data" / "firmware").glob("*"))

    @asynccontextmanager
    async def collector(
        self, user: tuple[str, str] | None = ADMINISTRATOR, server: str | None = None
    ) -> AsyncIterator[Services]:
        """The collector beside the meter, whose time flies."""
        options = Options(
            data_dir=self.folder / "data",
            meter_url=self.meter_url,
            server_url=server or self.url,
            secrets_file=self.folder / "secrets.json",
            credentials=user,
        )
        services = build(options)
        services.update.sleep = lambda _: asyncio.sleep(0)
        try:
            yield services
        finally:
            await services.close()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """Everything runs."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        seeder = Seeder(base)
        profile = seeder.create_profile("SEM")
        customer = seeder.create_customer("Hotel")
        device = seeder.create_device("Heater", ACCESS_TOKEN, "SEM", customer_id=customer)
        seeder.create_customer_user(*GUEST, customer)
    meter = ScriptedMeter(token=Token(ACCESS_TOKEN, profile).encode())
    meter.live(3 * HOUR_MS)
    with running_server(path) as server, meter.serving() as serving:
        yield Site(server.url, path, device, profile, meter, serving.url, tmp_path)


async def visited(site: Site, user: tuple[str, str] | None = ADMINISTRATOR) -> None:
    """The collector knows the meter, its version and its profile."""
    async with site.collector(user) as services:
        await services.collect.run(site.meter.meter_id)


# ---------------------------------------------------------------- fetch, check, keep, offer


@pytest.mark.parametrize("algorithm", ["SHA256", "MD5", "SHA384", "SHA512", "CRC32"])
async def test_the_newest_package_is_kept_and_offered(site: Site, algorithm: str) -> None:
    """Compared as versions; there without the server afterwards, and not fetched twice."""
    await visited(site)
    for version in ("1.0.10", "2.1.0", "2.0.9", "3.0.0-rc.1", "newest"):
        site.upload(version, made(version.partition("-")[0]), algorithm)
    async with site.collector() as services:
        [fetched] = await services.firmware.fetch()
        assert fetched.error is None
        assert fetched.image
        assert fetched.image.version == Version(2, 1, 0)
        assert set(fetched.unusable) == {"OFMon 3.0.0-rc.1", "OFMon newest"}
        assert (await services.firmware.fetch())[0].image is None
    async with site.collector(server=unanswered_url()) as offline:
        [offer] = await offline.firmware.offers()
        assert (offer.meter, offer.running, offer.image) == (site.meter.meter_id, "1.0.2", fetched.image)
    sha256 = hashlib.sha256(made("2.1.0")).hexdigest()
    assert set(site.kept()) == {f"{sha256}.bin", f"{sha256}.{site.profile_id}.json"}


async def test_nothing_newer_is_not_fetched(site: Site) -> None:
    """1.0.10 would be newer, 1.0.2 and 1.0.1 aren't."""
    await visited(site)
    site.upload("1.0.2", made("1.0.2"))
    site.upload("1.0.1", made("1.0.1"))
    async with site.collector() as services:
        [fetched] = await services.firmware.fetch()
        assert (fetched.image, fetched.error, await services.firmware.offers()) == (None, None, [])


@pytest.mark.parametrize(
    ("served", "words"),
    [
        (made("2.1.0")[:-1] + b"?", "checksum"),
        (made("2.1.0")[:7000], "7,000 of 20,000 bytes"),
        (b"<html><body>Please sign in to this network", "web page"),
        (b"?" * 0x10_0001, "larger than a meter's slot"),
        (b"", "did not give"),
    ],
)
async def test_what_is_not_the_package_is_not_kept(site: Site, served: bytes, words: str) -> None:
    """A sentence for each, and an empty folder."""
    await visited(site)
    site.upload("2.1.0", made("2.1.0"))
    site.exchange(served)
    async with site.collector() as services:
        [fetched] = await services.firmware.fetch()
        assert fetched.error
        assert words in fetched.error.what
        assert "kept" in fetched.error.safe
        assert (fetched.image, await services.firmware.offers()) == (None, [])
    assert site.kept() == []


@pytest.mark.parametrize("bad", [b"<html><body>Sign in", b"?" * 9000], ids=["a page", "noise"])
async def test_a_bad_package_hides_no_good_one(site: Site, bad: bytes) -> None:
    """The next good one is kept and offered, and the bad one is named each time."""
    await visited(site)
    site.upload("9.9.9", bad)
    site.upload("2.0.9", made("2.0.9"))
    site.upload("2.1.0", made("2.1.0"))
    async with site.collector() as services:
        [fetched] = await services.firmware.fetch()
        assert fetched.image
        assert fetched.image.version == Version(2, 1, 0)
        assert fetched.error
        assert "OFMon 9.9.9" in fetched.error.what
        [offer] = await services.firmware.offers()
        assert offer.image == fetched.image
        [again] = await services.firmware.fetch()
        assert again.image is None
        assert again.error
        assert "OFMon 9.9.9" in again.error.what


async def test_a_profile_that_is_none_names_its_meters_and_what_to_do(site: Site) -> None:
    """A token whose second part was mistyped is only noticed here."""
    strange = "00000000-1111-2222-3333-444444444444"
    site.meter.token = Token(ACCESS_TOKEN, strange).encode()
    await visited(site)
    async with site.collector() as services:
        [result] = await services.firmware.fetch()
    assert result.error
    assert strange in result.error.what
    assert site.meter.meter_id.ssid in result.error.what
    assert "Provision it again" in result.error.todo


async def test_a_customers_user_gets_what_the_device_is_assigned(site: Site) -> None:
    """By the device API; what is not assigned can't be had, and that is said."""
    await visited(site, GUEST)
    package = site.upload("2.1.0", made("2.1.0"))
    async with site.collector(GUEST) as services:
        [fetched] = await services.firmware.fetch()
        assert fetched.error
        assert "no meter known here is assigned it" in fetched.error.what
        site.assign(package)
        [fetched] = await services.firmware.fetch()
        assert fetched.image
        assert await services.firmware.shelf.load(fetched.image) == made("2.1.0")


async def test_who_is_not_signed_in_gets_nothing_new(site: Site) -> None:
    """Told as such."""
    await visited(site, None)
    async with site.collector(None) as services:
        with pytest.raises(SignInNeededError):
            await services.firmware.fetch()


# ---------------------------------------------------------------- update a meter, tell the server


async def _ready(site: Site, services: Services) -> None:
    """An image for the meter is kept."""
    site.upload("2.1.0", made("2.1.0"))
    await services.collect.run(site.meter.meter_id)
    await services.firmware.fetch()
    site.meter.live(2 * HOUR_MS)
    site.meter.requests.clear()


async def test_a_meter_is_collected_updated_and_read_back(site: Site) -> None:
    """In this order; the server is told at the next sync, once."""
    site.meter.after_update = ["102", "102", "210"]
    steps: list[Progress] = []
    async with site.collector() as services:
        await _ready(site, services)
        outcome = await services.update.run(site.meter.meter_id, report=steps.append)
        assert (outcome.ending, outcome.running, outcome.error) == (Ending.UPDATED, "1.0.2", None)
        assert outcome.visit
        assert outcome.visit.readings_new == 2
        assert site.meter.image == made("2.1.0")
        calls = site.meter.requests
        assert calls.index("GET /reset") < calls.index("POST /ota") < len(calls) - 1
        assert calls[-1] == "GET /version"
        figures = [step.done for step in steps if step.step is Step.UPLOAD and step.done]
        assert figures[-1] == len(made("2.1.0"))
        [record] = await services.devices.local()
        assert record.firmware == "2.1.0"
        assert await services.firmware.offers() == []
        first, second = await services.sync.run(), await services.sync.run()
        assert (first.updates.sent, second.updates.sent, first.failed) == (1, 0, False)
        assert len(await services.store.readings()) == len(made_by(site.meter))
    told = site.telemetry("current_fw_title", "current_fw_version", "fw_state")
    assert told == {"current_fw_title": "OFMon", "current_fw_version": "2.1.0", "fw_state": "UPDATED"}


@pytest.mark.parametrize(
    "said", [["102"] * 9, ["210", "102", "102"]], ids=["never ran it", "went back after its trial"]
)
async def test_a_meter_that_goes_back_is_a_failure(site: Site, said: list[str]) -> None:
    """One look at the new version is no proof; the server hears of the failure."""
    site.meter.after_update = said
    async with site.collector() as services:
        await _ready(site, services)
        outcome = await services.update.run(site.meter.meter_id)
        assert outcome.ending is Ending.FAILED
        assert isinstance(outcome.error, UpdateFailedError)
        assert "went back" in outcome.error.what
        [record] = await services.devices.local()
        assert record.firmware == "1.0.2"
        assert (await services.sync.run()).updates.sent == 1
    told = site.telemetry("fw_state", "fw_error", "current_fw_version")
    assert told["fw_state"] == "FAILED"
    assert "went back" in told["fw_error"]
    assert "current_fw_version" not in {key for key, value in told.items() if value == "2.1.0"}


async def test_an_older_power_loss_excuses_no_firmware(site: Site) -> None:
    """A meter that isn't freed keeps its log."""
    site.meter.faults.tail = b"torn"
    site.meter.after_update = ["102"] * 9
    async with site.collector() as services:
        await _ready(site, services)
        site.meter.power_cut(MINUTE_MS, 2 * MINUTE_MS)
        outcome = await services.update.run(site.meter.meter_id)
        assert site.meter.losses
        assert isinstance(outcome.error, UpdateFailedError)


@pytest.mark.parametrize("said", [["102"] * 9, ["210", "102"]], ids=["before a look", "between two looks"])
async def test_a_power_cut_during_the_trial_is_not_the_firmwares_fault(site: Site, said: list[str]) -> None:
    """The meter went back, rightly; the server hears of no failure, and a second try succeeds."""
    site.meter.after_update = said
    async with site.collector() as services:
        await _ready(site, services)
        site.meter.before["POST /ota"] = [lambda: site.meter.power_cut(MINUTE_MS)]
        outcome = await services.update.run(site.meter.meter_id)
        assert isinstance(outcome.error, UpdateUndoneError)
        assert "Power failed" in outcome.error.what
        assert "try again" in outcome.error.todo
        assert await services.update.log.updates() == []
        site.meter.after_update = ["102", "210"]
        assert (await services.update.run(site.meter.meter_id)).ending is Ending.UPDATED


async def test_a_good_update_clears_the_error_of_a_failed_one(site: Site) -> None:
    """Nothing of the failure stands beside the success."""
    site.meter.after_update = ["102"] * 5
    async with site.collector() as services:
        await _ready(site, services)
        await services.update.run(site.meter.meter_id)
        await services.sync.run()
        assert "went back" in site.telemetry("fw_error")["fw_error"]
        site.meter.after_update = ["102", "210"]
        await services.update.run(site.meter.meter_id)
        await services.sync.run()
    assert site.telemetry("fw_state", "fw_error") == {"fw_state": "UPDATED", "fw_error": ""}


@pytest.mark.parametrize("missing", [300_000, 100], ids=["in the middle", "near its end"])
async def test_an_upload_that_breaks_off_does_not_blame_the_firmware(site: Site, missing: int) -> None:
    """The figure tells what the meter has, within a few KB; the server hears of no failure."""
    image, steps = made("2.1.0", size=400_000), list[Progress]()
    heard = len(image) - missing
    async with site.collector() as services:
        await _ready(site, services)
        added = await services.firmware.add("ofmon.bin", image)
    with HttpThread(site.meter.answer, {"/ota": heard}) as weak:
        site.meter_url = weak.url
        async with site.collector() as services:
            outcome = await services.update.run(site.meter.meter_id, added, steps.append)
            assert await services.update.log.updates() == []
    assert isinstance(outcome.error, UpdateUndoneError)
    assert "broke off" in outcome.error.what
    assert "runs what it ran" in outcome.error.safe
    assert "try again" in outcome.error.todo
    told = max(step.done for step in steps if step.step is Step.UPLOAD and step.done)
    assert heard - 4096 <= told <= heard + 16_384
    assert "fw_state" not in {key for key, value in site.telemetry("fw_state").items() if value == "FAILED"}


async def test_a_meter_that_never_comes_back_is_given_up(site: Site) -> None:
    """After a bounded number of looks."""
    async with site.collector() as services:
        await _ready(site, services)
        site.meter.before["POST /ota"] = [lambda: site.meter.faults.status.update({"/version": 503})]
        outcome = await services.update.run(site.meter.meter_id)
    assert isinstance(outcome.error, UpdateFailedError)
    assert "did not come back" in outcome.error.what
    assert site.meter.requests.count("GET /version") < 50


async def test_a_refused_image_leaves_everything_as_it_was(site: Site) -> None:
    """Collected all the same."""
    site.meter.faults.status["/ota"] = 409
    async with site.collector() as services:
        await _ready(site, services)
        outcome = await services.update.run(site.meter.meter_id)
        assert isinstance(outcome.error, MeterRefusedError)
        assert "goes on" in outcome.error.safe
        assert len(await services.store.readings()) == len(made_by(site.meter))


async def test_an_answer_that_is_lost_is_no_failure(site: Site) -> None:
    """The meter took the last byte and restarted: what counts is what it runs."""
    site.meter.faults.deaf_reply.add("/ota")
    site.meter.after_update = ["210"]
    async with site.collector() as services:
        await _ready(site, services)
        assert (await services.update.run(site.meter.meter_id)).ending is Ending.UPDATED


async def test_a_network_that_is_left_badly_is_no_failure(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The meter restarts under the radio's feet."""
    site.meter.after_update = ["210"]
    async with site.collector() as services:
        await _ready(site, services)

        async def disconnect(_: object) -> None:
            if site.meter.requests[-1] == "POST /ota":
                raise WifiError("The network is gone.")

        monkeypatch.setattr(type(services.wifi), "disconnect", disconnect)
        assert (await services.update.run(site.meter.meter_id)).ending is Ending.UPDATED


async def test_a_report_waits_for_a_server(site: Site) -> None:
    """Over restarts of the program, whatever keeps it from being sent."""
    site.meter.after_update = ["210"]
    async with site.collector() as services:
        await _ready(site, services)
        await services.update.run(site.meter.meter_id)
    async with site.collector() as services:
        [report] = await services.update.log.updates(waiting=True)
        assert (report.state, report.version) == (UpdateState.UPDATED, "2.1.0")
        assert (await services.sync.run()).updates.sent == 1
        assert await services.update.log.updates(waiting=True) == []
        assert len(await services.update.log.updates()) == 1


async def test_a_cancelled_upload_changes_nothing(site: Site) -> None:
    """The meter's network is given back, and the readings are here."""
    async with site.collector() as services:
        await _ready(site, services)
        task = asyncio.create_task(services.update.run(site.meter.meter_id, report=lambda p: _stop(p, task)))
        with pytest.raises(asyncio.CancelledError):
            await task
        assert site.meter.image is None
        assert len(await services.store.readings()) == len(made_by(site.meter))
        assert await services.update.log.updates() == []


def _stop(progress: Progress, task: "asyncio.Task[Any]") -> None:
    if progress.step is Step.UPLOAD and progress.done:
        task.cancel()


# ---------------------------------------------------------------- the command line


@pytest.fixture
def ofmon(site: Site, monkeypatch: pytest.MonkeyPatch) -> Site:
    """A technician's computer by environment, and no waiting."""
    settings = {
        "OFMON_DATA": str(site.folder / "data"),
        "OFMON_SECRETS_FILE": str(site.folder / "secrets.json"),
        "OFMON_SERVER": site.url,
        "OFMON_METER": site.meter_url,
        "OFMON_USER": TENANT_USER,
        "OFMON_PASSWORD": TENANT_PASSWORD,
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    for name in ("_LOOK_EVERY_S", "_TRIAL_S"):
        monkeypatch.setattr(f"ofmon.services.update.{name}", 0)
    return site


def test_check_then_update_as_typed(ofmon: Site, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON on stdout, steps on stderr; a second update finds nothing to do."""
    ssid = ofmon.meter.meter_id.ssid
    ofmon.upload("2.1.0", made("2.1.0"))
    assert main(["collect", ssid]) == 0
    capsys.readouterr()
    assert main(["update", "--check", "--json"]) == 0
    checked = json.loads(capsys.readouterr().out)
    assert [(offer["meter"], offer["image"]["version"]) for offer in checked["offers"]] == [(ssid, "2.1.0")]
    assert ofmon.meter.image is None
    ofmon.meter.after_update = ["210"]
    assert main(["update", ssid, "--json"]) == 0
    ran = capsys.readouterr()
    document = json.loads(ran.out)
    assert (document["ok"], document["outcomes"][0]["ending"]) == (True, "updated")
    assert f"{ssid} upload done" in ran.err
    assert main(["update", ssid]) == 0
    assert "nothing newer than 2.1.0" in capsys.readouterr().out


def test_an_unusable_package_beside_a_good_one_is_told_and_no_failure(
    ofmon: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each time; without a good one it is a failure."""
    assert main(["collect", ofmon.meter.meter_id.ssid]) == 0
    ofmon.upload("9.9.9", b"?" * 9000)
    assert main(["update", "--check"]) == 1
    ofmon.upload("2.1.0", made("2.1.0"))
    for _ in range(2):
        capsys.readouterr()
        assert main(["update", "--check"]) == 0
        ran = capsys.readouterr()
        assert "OFMon 9.9.9" in ran.err
        assert "2.1.0" in ran.out


def test_an_image_as_a_file(ofmon: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For meters without a server; one that doesn't hold is status 1 and a sentence."""
    ssid = ofmon.meter.meter_id.ssid
    path = tmp_path / "foreign.bin"
    path.write_bytes(made("dirty", project="sem"))
    assert main(["update", ssid, "--image", str(path)]) == 2
    assert "--version X.Y.Z" in capsys.readouterr().err
    ofmon.meter.after_update = ["102"] * 9
    assert main(["update", ssid, "--image", str(path), "--version", "1.0.3"]) == 1
    assert "went back" in capsys.readouterr().err
    path.write_bytes(b"no image")
    assert main(["update", ssid, "--image", str(path), "--version", "1.0.3"]) == 1
    assert "does not begin" in capsys.readouterr().err


def test_a_meter_that_runs_the_image_already(
    ofmon: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Said before anything is sent, and nothing to tell the server."""
    path = tmp_path / "ofmon.bin"
    path.write_bytes(made("1.0.2"))
    assert main(["update", ofmon.meter.meter_id.ssid, "--image", str(path)]) == 0
    assert "runs 1.0.2 already: nothing was sent" in capsys.readouterr().out
    assert "POST /ota" not in ofmon.meter.requests
    assert main(["sync", "--json"]) == 0
    updates = json.loads(capsys.readouterr().out)["result"]["updates"]
    assert (updates["sent"], updates["waiting"]) == (0, 0)


@pytest.mark.parametrize(
    "arguments",
    [[], ["--all", "SEM-a0:b1:c2:00:00:02"], ["--check", "--all"], ["--version", "1.0.0", "--all"]],
    ids=" ".join,
)
@pytest.mark.usefixtures("ofmon")
def test_wrong_use_is_told(arguments: list[str]) -> None:
    """Exit status 2."""
    assert main(["update", *arguments]) == 2
