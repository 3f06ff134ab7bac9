"""The collector's update at the real firmware: from the server's package to the server's telemetry."""

import asyncio
import json
import os
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from ofmon.services.update import Ending
from ofmon_emulation.board import Board
from ofmon_emulation.pytest_plugin import DepotMaker
from ofmon_emulation.server import TENANT_PASSWORD, TENANT_USER, Database, Seeder, running_server
from support.images import built
from support.meter import set_clock

# The meter's own time-outs run while an upload does: a host that is busy elsewhere would meet them.
pytestmark = [pytest.mark.system, pytest.mark.alone]

ACCESS_TOKEN = "A" * 20
HOUR = 1_790_002_800_000


class Office:
    """The server, as its administrator sees it."""

    def __init__(self, url: str, profile_id: str, device_id: str) -> None:
        self.url = url
        self._profile_id = profile_id
        self._device_id = device_id
        login = {"username": TENANT_USER, "password": TENANT_PASSWORD}
        jwt = httpx.post(f"{url}/api/auth/login", json=login).json()["token"]
        self._headers = {"X-Authorization": f"Bearer {jwt}"}

    def _ask(self, method: str, path: str, **more: Any) -> Any:
        answer = httpx.request(method, self.url + path, headers=self._headers, **more)
        return answer.raise_for_status().json()

    def publish(self, title: str, version: str, image: bytes) -> None:
        """Put a package there."""
        profile = {"entityType": "DEVICE_PROFILE", "id": self._profile_id}
        info = {"type": "FIRMWARE", "title": title, "version": version, "deviceProfileId": profile}
        package = self._ask("POST", "/api/otaPackage", json=info)["id"]["id"]
        path = f"/api/otaPackage/{package}?checksumAlgorithm=SHA256"
        self._ask("POST", path, files={"file": ("ofmon.bin", image)})

    def telemetry(self, *keys: str) -> dict[str, str]:
        """The device's newest values."""
        path = f"/api/plugins/telemetry/DEVICE/{self._device_id}/values/timeseries?keys={','.join(keys)}"
        return {key: found[0]["value"] for key, found in self._ask("GET", path).items()}


async def _ofmon(folder: Path, office: Office, testbed: str, *arguments: str) -> tuple[int, Any]:
    """``ofmon`` in a process of its own: exit status and JSON document."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("OFMON_")},
        "OFMON_DATA": str(folder / "data"),
        "OFMON_SECRETS_FILE": str(folder / "secrets.json"),
        "OFMON_SERVER": office.url,
        "OFMON_TESTBED": testbed,
        "OFMON_USER": TENANT_USER,
        "OFMON_PASSWORD": TENANT_PASSWORD,
    }
    command = (sys.executable, "-m", "ofmon", *arguments, "--json")
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command, stdout=pipe, stderr=pipe, env=environment)
    out, err = await process.communicate()
    assert out, err.decode()
    return process.returncode or 0, json.loads(out)


@pytest.mark.parametrize(("variant", "ending"), [("newer", Ending.UPDATED), ("panics", Ending.FAILED)])
async def test_a_package_reaches_the_meter_and_its_fate_the_server(
    booted: Board, depot: DepotMaker, tmp_path: Path, variant: str, ending: Ending
) -> None:
    """A good image is told as running; one that panics was left by the meter, and that is told."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        seeder = Seeder(base)
        profile_id = seeder.create_profile("SEM")
        device_id = seeder.create_device("Heater", ACCESS_TOKEN, "SEM")
    set_clock(booted, HOUR - 10_000)
    booted.run(25)
    ssid = booted.ssid
    assert ssid
    with running_server(path) as server:
        office = Office(server.url, profile_id, device_id)
        air = depot([booted], speed=4)
        status, _ = await _ofmon(tmp_path, office, air.url, "provision", ssid, "--device", "Heater")
        assert status == 0
        office.publish("OFMon", "2.1.0", built(variant))
        status, checked = await _ofmon(tmp_path, office, air.url, "update", "--check")
        assert status == 0
        assert [(item["meter"], item["running"]) for item in checked["offers"]] == [(ssid, "2.0.0")]
        status, updated = await _ofmon(tmp_path, office, air.url, "update", "--all")
        [outcome] = updated["outcomes"]
        assert (outcome["ending"], status) == (ending, int(ending is Ending.FAILED)), outcome
        status, synced = await _ofmon(tmp_path, office, air.url, "sync")
        assert (status, synced["result"]["updates"]["sent"]) == (0, 1)
        told = office.telemetry("fw_state", "current_fw_version", "fw_error")
        assert told["fw_state"] == ending.upper()
        if ending is Ending.UPDATED:
            assert told["current_fw_version"] == "2.1.0"
        else:
            assert "went back" in told["fw_error"]
        assert len(synced["result"]["devices"]) == 1
        air.stop()
    runs = b"210" if ending is Ending.UPDATED else b"200"
    assert booted.http("GET", "/version").body == runs
