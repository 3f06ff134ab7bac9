"""`ofmon server install-dashboard` on the compatible server, seen by ThingsBoard's own Python client."""

import json
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest
from tb_ce_client.client import ThingsboardClient
from tb_ce_client.models.customer import Customer
from tb_ce_client.models.dashboard import Dashboard
from tb_ce_client.models.device_type_filter import DeviceTypeFilter

from ofmon.cli.main import main
from ofmon.domain.dashboard import configuration
from ofmon_emulation.server import (
    TENANT_PASSWORD,
    TENANT_USER,
    Database,
    Seeder,
    ServerThread,
    running_server,
)
from support.http_thread import unanswered_url

TITLE = "OFMon energy (SEM)"
INSTALL = ("server", "install-dashboard")
HOUR_MS = 3_600_000
START_MS = 1_790_000_000_000 // HOUR_MS * HOUR_MS


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    """A server with a device of the profile SEM."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        seeder = Seeder(base)
        seeder.create_device("Heater", "A" * 20, "SEM")
        seeder.create_profile("Hall meter")
        seeder.create_customer_user("guest@example.org", "guest-word", seeder.create_customer("Guest"))
    with running_server(path) as running:
        yield running


@pytest.fixture
def client(server: ServerThread) -> Iterator[Any]:
    """ThingsBoard's own client, signed in as the administrator."""
    with ThingsboardClient(server.url, TENANT_USER, TENANT_PASSWORD) as client:
        yield client


@pytest.fixture(autouse=True)
def _administrator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: ServerThread) -> None:
    """An unattended computer that signs in as the administrator."""
    for name in [name for name in os.environ if name.startswith("OFMON_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("OFMON_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("OFMON_SECRETS_FILE", str(tmp_path / "secrets.json"))
    monkeypatch.setenv("OFMON_SERVER", server.url)
    monkeypatch.setenv("OFMON_USER", TENANT_USER)
    monkeypatch.setenv("OFMON_PASSWORD", TENANT_PASSWORD)


def _install(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    """What was done."""
    assert main([*INSTALL, "--json", *arguments]) == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["command"], document["ok"]) == ("server install-dashboard", True)
    return dict(document["dashboard"])


def _all(client: Any) -> list[Dashboard]:
    page = client.get_tenant_dashboards(page_size=100, page=0)
    return [client.get_dashboard_by_id(str(info.id.id)) for info in page.data]


def test_it_is_on_the_server_as_it_was_meant(client: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """Under its title and address, once; the official client reads what OFMon made."""
    done = _install(capsys)
    (dashboard,) = _all(client)
    assert (dashboard.title, dashboard.configuration) == (TITLE, configuration("SEM"))
    assert (done["title"], done["change"]) == (TITLE, "created")
    assert done["url"].endswith(f"/dashboards/{dashboard.id.id}")


def test_its_alias_is_a_filter_that_the_official_client_knows(
    client: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    """By device type, which is the profile's name; all devices, not one."""
    _install(capsys, "--profile", "Hall meter")
    (dashboard,) = _all(client)
    (alias,) = dashboard.configuration["entityAliases"].values()
    assert alias["filter"]["resolveMultiple"] is True
    parsed = DeviceTypeFilter.from_dict(alias["filter"])
    assert parsed is not None
    assert (parsed.device_types, parsed.device_name_filter) == (["Hall meter"], "")


def test_a_second_time_changes_nothing_and_a_changed_wish_updates(
    client: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    """Always the same dashboard, with what people set on it beside its widgets."""
    first = _install(capsys)
    (made,) = _all(client)
    customer = client.save_customer(Customer(title="Hotel"))
    client.assign_dashboard_to_customer(str(customer.id.id), str(made.id.id))
    version = _all(client)[0].version
    assert _install(capsys) == {**first, "change": "unchanged"}
    assert _all(client)[0].version == version
    assert _install(capsys, "--cts", "3") == {**first, "change": "updated"}
    (updated,) = _all(client)
    assert (updated.id, updated.configuration) == (made.id, configuration("SEM", 3))
    assert [assigned.title for assigned in updated.assigned_customers] == ["Hotel"]


def test_a_widget_that_someone_changed_is_set_right(client: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """The installed dashboard is OFMon's; who wants it otherwise makes a copy."""
    _install(capsys)
    (dashboard,) = _all(client)
    dashboard.configuration["widgets"].popitem()
    client.save_dashboard(dashboard)
    assert _install(capsys)["change"] == "updated"
    assert _all(client)[0].configuration == configuration("SEM")


def test_a_foreign_dashboard_of_that_title_stays_as_it_is(
    client: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    """With what to do; under another title it works, and the foreign one is still untouched."""
    client.save_dashboard(Dashboard(title=TITLE, configuration={"widgets": {}}))
    client.save_dashboard(Dashboard(title=f"{TITLE} of the neighbours", configuration={"widgets": {}}))
    before = _all(client)
    assert main(INSTALL) == 2
    said = capsys.readouterr().err
    assert "that OFMon did not install" in said
    assert "--title NAME" in said
    assert _all(client) == before
    assert _install(capsys, "--title", "Meters")["change"] == "created"
    assert [dashboard for dashboard in _all(client) if dashboard.title != "Meters"] == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--profile", "SME"], ["no device profile “SME”", "Nothing was changed", "--profile NAME"]),
        (["--server", unanswered_url()], ["does not answer", "Check the network"]),
    ],
)
def test_what_can_not_be_installed_is_said(
    client: Any, capsys: pytest.CaptureFixture[str], arguments: list[str], words: list[str]
) -> None:
    """Exit status 1, and nothing on the server."""
    assert main([*INSTALL, *arguments]) == 1
    said = capsys.readouterr().err
    assert all(word in said for word in words), said
    assert _all(client) == []


@pytest.mark.parametrize(
    ("user", "words"),
    [
        ("guest@example.org", ["may not do that", "Sign in as another user"]),
        ("nobody@example.org", ["refused the user name or the password"]),
    ],
)
def test_who_may_not_install_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, user: str, words: list[str]
) -> None:
    """A customer's user, and nobody."""
    monkeypatch.setenv("OFMON_USER", user)
    monkeypatch.setenv("OFMON_PASSWORD", "guest-word")
    assert main(INSTALL) == 1
    said = capsys.readouterr().err
    assert all(word in said for word in words), said


def test_its_widgets_ask_for_sums_and_means_that_are_right(
    client: Any, server: ServerThread, capsys: pytest.CaptureFixture[str]
) -> None:
    """The queries that a browser makes of them, for two days of readings; months are the real server's."""
    readings = [(START_MS + hour * HOUR_MS, 0.5 + hour / 8, 230 + hour % 3) for hour in range(48)]
    body = [{"ts": ts, "values": {"kwh": kwh, "v_rms": volts}} for ts, kwh, volts in readings]
    httpx.post(f"{server.url}/api/v1/{'A' * 20}/telemetry", json=body).raise_for_status()
    _install(capsys)
    (dashboard,) = _all(client)
    device = str(client.get_tenant_device_by_name("Heater").id.id)
    found = {}
    for widget in dashboard.configuration["widgets"].values():
        (key,) = widget["config"]["datasources"][0]["dataKeys"]
        window = widget["config"]["timewindow"]
        interval = {**window.get("history", {}), **window.get("realtime", {})}["interval"]
        if interval == "MONTH" or key["name"] == "i_rms":
            continue
        points = client.get_timeseries_history(
            "DEVICE",
            device,
            keys=key["name"],
            start_ts=START_MS,
            end_ts=START_MS + 48 * HOUR_MS,
            interval=48 * HOUR_MS if widget["type"] == "latest" else interval,
            agg=window["aggregation"]["type"],
            order_by="ASC",
            use_strict_data_types=True,
        )[key["name"]]
        found[widget["config"]["title"]] = [point.value for point in points]
    energy = [kwh for _, kwh, _ in readings]
    assert found == {
        "Energy by device": [sum(energy)],
        "Energy by hour": energy,
        "Energy by day": [sum(energy[:24]), sum(energy[24:])],
        "Mean voltage by hour": [volts for _, _, volts in readings],
    }
