"""ThingsBoard's own Python client, unchanged, works on the server."""

from __future__ import annotations

import hashlib
import json
import uuid
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from tb_ce_client import ApiException
from tb_ce_client.client import ThingsboardClient
from tb_ce_client.models.customer import Customer
from tb_ce_client.models.dashboard import Dashboard
from tb_ce_client.models.device import Device
from tb_ce_client.models.device_profile import DeviceProfile
from tb_ce_client.models.device_profile_data import DeviceProfileData
from tb_ce_client.models.save_ota_package_info_request import SaveOtaPackageInfoRequest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.thingsboard import ThingsBoard

IMAGE = bytes(range(256)) * 300


@pytest.fixture
def client(thingsboard: ThingsBoard) -> Iterator[Any]:
    """The client, logged in."""
    with ThingsboardClient(thingsboard.url, thingsboard.user, thingsboard.password) as client:
        yield client


@pytest.fixture
def profile(client: Any, thingsboard: ThingsBoard) -> Iterator[Any]:
    """A device profile."""
    profile = client.save_device_profile(
        DeviceProfile(
            name=thingsboard.name("profile"),
            type="DEFAULT",
            transport_type="DEFAULT",
            provision_type="DISABLED",
            profile_data=DeviceProfileData.from_dict(
                {"configuration": {"type": "DEFAULT"}, "transportConfiguration": {"type": "DEFAULT"}}
            ),
        )
    )
    yield profile
    client.delete_device_profile(str(profile.id.id))


@pytest.fixture
def device(client: Any, thingsboard: ThingsBoard, profile: Any) -> Iterator[Any]:
    """A device of that profile, with an access token chosen here."""
    device = client.save_device(
        Device(name=thingsboard.name("device"), label="Hall", device_profile_id=profile.id),
        access_token=uuid.uuid4().hex[:20],
    )
    yield device
    client.delete_device(str(device.id.id))


def test_login(client: Any, thingsboard: ThingsBoard) -> None:
    """The client knows who it is, and refuses a wrong password."""
    assert client.get_user().email == thingsboard.user
    client.logout()
    with pytest.raises(ApiException) as refused:
        ThingsboardClient(thingsboard.url, thingsboard.user, "wrong")
    assert refused.value.status == 401


def test_device(client: Any, profile: Any, device: Any) -> None:
    """A device is found by identifier, name and search, with its credentials; an old state isn't saved."""
    device_id = str(device.id.id)
    assert client.get_device_by_id(device_id).name == device.name
    assert client.get_tenant_device_by_name(device.name).id == device.id
    info = client.get_device_info_by_id(device_id)
    assert (info.device_profile_name, info.label, info.active) == (profile.name, "Hall", False)
    page = client.get_tenant_device_infos(page_size=10, page=0, text_search=device.name)
    assert [found.id for found in page.data] == [device.id]
    credentials = client.get_device_credentials_by_device_id(device_id)
    credentials.credentials_id = uuid.uuid4().hex[:20]
    client.update_device_credentials(credentials)
    changed = client.get_device_credentials_by_device_id(device_id)
    assert changed.credentials_id == credentials.credentials_id
    device.label = "Cellar"
    assert client.save_device(device).label == "Cellar"
    with pytest.raises(ApiException) as old:
        client.save_device(device)
    assert old.value.status == 409
    with pytest.raises(ApiException) as missing:
        client.get_device_by_id(str(uuid.uuid4()))
    assert missing.value.status == 404


def test_telemetry(client: Any, device: Any) -> None:
    """Telemetry is written and read back, as samples, sums and latest values."""
    device_id = str(device.id.id)
    body = [{"ts": 1000 * n, "values": {"kwh": n + 0.25}} for n in range(1, 5)]
    for entry in body:
        client.save_entity_telemetry("DEVICE", device_id, "ANY", json.dumps(entry))
    span = {"start_ts": 1000, "end_ts": 5000, "keys": "kwh", "use_strict_data_types": True}
    samples = client.get_timeseries_history("DEVICE", device_id, order_by="ASC", **span)["kwh"]
    assert [(sample.ts, sample.value) for sample in samples] == [(1000 * n, n + 0.25) for n in range(1, 5)]
    total = client.get_timeseries_history("DEVICE", device_id, agg="SUM", interval=4000, **span)["kwh"]
    assert [(sample.ts, sample.value) for sample in total] == [(3000, 11.0)]
    latest = client.get_latest_timeseries("DEVICE", device_id, keys="kwh")["kwh"]
    assert [(sample.ts, sample.value) for sample in latest] == [(4000, "4.25")]
    assert client.get_timeseries_keys("DEVICE", device_id) == ["kwh"]


def test_attributes(client: Any, device: Any) -> None:
    """Server attributes are set and read."""
    device_id, place = str(device.id.id), {"place": "Ulm", "floor": 2}
    client.save_entity_attributes_v2("DEVICE", device_id, "SERVER_SCOPE", json.dumps(place))
    read = client.get_attributes("DEVICE", device_id, keys="place,floor")
    assert {item.key: item.value for item in read} == place


def test_firmware(client: Any, thingsboard: ThingsBoard, profile: Any, device: Any) -> None:
    """A package is made, uploaded, assigned, and fetched by the device."""
    title = thingsboard.name("firmware")
    package = client.save_ota_package_info(
        SaveOtaPackageInfoRequest(
            device_profile_id=profile.id, type="FIRMWARE", title=title, version="2.0.1", uses_url=False
        )
    )
    package_id = str(package.id.id)
    try:
        complete = client.save_ota_package_data(package_id, "SHA256", ("ofmon.bin", IMAGE))
        assert complete.checksum == hashlib.sha256(IMAGE).hexdigest()
        listed = client.get_ota_packages_by_device_profile_and_type(
            str(profile.id.id), "FIRMWARE", page_size=10, page=0
        )
        assert [found.version for found in listed.data] == ["2.0.1"]
        device.firmware_id = package.id
        device = client.save_device(device)
        token = client.get_device_credentials_by_device_id(str(device.id.id)).credentials_id
        fetched = httpx.get(
            f"{thingsboard.url}/api/v1/{token}/firmware", params={"title": title, "version": "2.0.1"}
        )
        assert fetched.content == IMAGE
        assert bytes(client.download_ota_package(package_id)) == IMAGE
    finally:
        device.firmware_id = None
        client.save_device(device)
        client.delete_ota_package(package_id)


def test_dashboard(client: Any, thingsboard: ThingsBoard) -> None:
    """A dashboard is saved, listed, read and deleted."""
    configuration = {"widgets": {}, "states": {"default": {"name": "x", "root": True, "layouts": {}}}}
    saved = client.save_dashboard(Dashboard(title=thingsboard.name("dashboard"), configuration=configuration))
    dashboard_id = str(saved.id.id)
    assert client.get_dashboard_by_id(dashboard_id).configuration == configuration
    page = client.get_tenant_dashboards(page_size=10, page=0, text_search=saved.title)
    assert [found.title for found in page.data] == [saved.title]
    client.delete_dashboard(dashboard_id)


def test_customer(client: Any, thingsboard: ThingsBoard, device: Any) -> None:
    """A device is given to a customer."""
    customer = client.save_customer(Customer(title=thingsboard.name("customer")))
    customer_id = str(customer.id.id)
    client.assign_device_to_customer(customer_id, str(device.id.id))
    page = client.get_customer_device_infos(customer_id, page_size=10, page=0)
    assert [(found.id, found.customer_title) for found in page.data] == [(device.id, customer.title)]
    client.unassign_device_from_customer(str(device.id.id))
    client.delete_customer(customer_id)
