"""OTA packages: made, uploaded, assigned, and fetched by a device."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from ofmon_emulation.server.murmur3 import murmur3_32, murmur3_128
from support.thingsboard import ACCESS_TOKEN, CUSTOMER_USER, Site

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

IMAGE = bytes(range(256)) * 40
SHA256 = hashlib.sha256(IMAGE).hexdigest()
FIRMWARE = f"/api/v1/{ACCESS_TOKEN}/firmware"


async def profile_id(site: Site) -> dict[str, str]:
    """The identifier of the device's profile."""
    device = (await site.tenant.get(f"/api/device/{site.device_id}")).json()
    reference: dict[str, str] = device["deviceProfileId"]
    return reference


async def make_package(site: Site, version: str = "2.0.1") -> dict[str, Any]:
    """A package without an image."""
    body = {
        "deviceProfileId": await profile_id(site),
        "type": "FIRMWARE",
        "title": "OFMon",
        "version": version,
    }
    package: dict[str, Any] = (await site.tenant.post("/api/otaPackage", json=body)).json()
    return package


async def upload(
    site: Site, package: dict[str, Any], image: bytes = IMAGE, name: str = "ofmon.bin", **query: str
) -> httpx.Response:
    """Upload the image."""
    return await site.tenant.post(
        f"/api/otaPackage/{package['id']['id']}",
        params={"checksumAlgorithm": "SHA256"} | query,
        files={"file": (name, image, "application/octet-stream")},
    )


async def assigned(site: Site) -> dict[str, Any]:
    """A package with its image, assigned to the device's profile."""
    package = await make_package(site)
    assert (await upload(site, package)).status_code == 200
    reference = await profile_id(site)
    profile = (await site.tenant.get(f"/api/deviceProfile/{reference['id']}")).json()
    saved = await site.tenant.post("/api/deviceProfile", json=profile | {"firmwareId": package["id"]})
    assert saved.status_code == 200
    return package


@contextmanager
def refused(answer: httpx.Response) -> Iterator[None]:
    """Check that the answer is a refusal, and then what follows from it."""
    assert (answer.status_code, answer.json()["errorCode"]) == (400, 31)
    yield


async def test_upload(site: Site) -> None:
    """The server computes the checksum; the image comes back as it was."""
    package = await make_package(site)
    assert (package["hasData"], package["checksum"]) == (False, None)
    complete = (await upload(site, package)).json()
    assert (complete["hasData"], complete["checksum"], complete["dataSize"]) == (True, SHA256, len(IMAGE))
    assert complete["fileName"] == "ofmon.bin"
    path = f"/api/otaPackage/{package['id']['id']}/download"
    assert (await site.tenant.get(path)).content == IMAGE
    part = await site.tenant.get(path, headers={"Range": "bytes=10-19"})
    assert (part.status_code, part.content) == (206, IMAGE[10:20])
    assert part.headers["content-range"] == f"bytes 10-19/{len(IMAGE)}"
    assert (await site.client(CUSTOMER_USER).get(path)).status_code == 403


async def test_checksums(site: Site) -> None:
    """A right checksum is taken, written as the server writes it, and a wrong one refused."""
    package = await make_package(site)
    for wrong in ("0" * 64, SHA256.upper()):
        with refused(await upload(site, package, checksum=wrong)):
            assert (await site.tenant.get(f"/api/otaPackage/{package['id']['id']}")).json() == package
    assert (await upload(site, package, checksum=SHA256)).status_code == 200


async def test_the_same_image_again(site: Site) -> None:
    """The same file is taken again; another one, name or algorithm is refused, and an empty file."""
    package = await make_package(site)
    with refused(await upload(site, package, b"")):
        pass
    first, second = [(await upload(site, package)).json() for _ in range(2)]
    assert first == second
    for answer in (
        await upload(site, package, IMAGE[:-1] + b"x"),
        await upload(site, package, name="other.bin"),
        await upload(site, package, checksumAlgorithm="MD5"),
    ):
        with refused(answer):
            pass
    path = f"/api/otaPackage/{package['id']['id']}/download"
    assert (await site.tenant.get(path)).content == IMAGE


@pytest.mark.parametrize(
    ("algorithm", "checksum"),
    [
        ("MD5", hashlib.md5(IMAGE).hexdigest()),  # noqa: S324 (not for security)
        ("sha512", hashlib.sha512(IMAGE).hexdigest()),
        ("MURMUR3_32", murmur3_32(IMAGE)),
        ("murmur3_128", murmur3_128(IMAGE)),
    ],
)
async def test_algorithms(site: Site, algorithm: str, checksum: str) -> None:
    """Other algorithms are known too, in any case."""
    answer = await upload(site, await make_package(site), checksumAlgorithm=algorithm)
    assert (answer.json()["checksum"], answer.json()["checksumAlgorithm"]) == (checksum, algorithm.upper())


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, (500, 2)),
        ({"checksumAlgorithm": " "}, (400, 31)),
        ({"checksumAlgorithm": "SHA1"}, (400, 31)),
    ],
)
async def test_no_algorithm(site: Site, query: dict[str, str], expected: tuple[int, int]) -> None:
    """An upload without an algorithm is a 500, one with an unknown one a 400."""
    path = f"/api/otaPackage/{(await make_package(site))['id']['id']}"
    answer = await site.tenant.post(path, params=query, files={"file": ("ofmon.bin", IMAGE)})
    assert (answer.status_code, answer.json()["errorCode"]) == expected


async def test_device_learns(site: Site) -> None:
    """A profile's firmware shows in the device's shared attributes and telemetry at once."""
    await assigned(site)
    attributes = await site.client().get(f"/api/v1/{ACCESS_TOKEN}/attributes")
    assert attributes.json()["shared"] == {
        "fw_title": "OFMon",
        "fw_version": "2.0.1",
        "fw_tag": "OFMon 2.0.1",
        "fw_size": len(IMAGE),
        "fw_checksum": SHA256,
        "fw_checksum_algorithm": "SHA256",
    }
    stored = await site.stored("target_fw_version", "fw_state")
    assert [stored[key][0][1] for key in stored] == ["2.0.1", "QUEUED"]


async def test_own_firmware_overrides(site: Site) -> None:
    """A device's own firmware goes before its profile's, until it is taken away."""
    await assigned(site)
    newer = await make_package(site, "2.0.2")
    await upload(site, newer)
    tenant, path = site.tenant, f"/api/device/{site.device_id}"
    device = (await tenant.get(path)).json()
    await tenant.post("/api/device", json=device | {"firmwareId": newer["id"]})
    query = {"sharedKeys": "fw_version"}
    device_attributes = f"/api/v1/{ACCESS_TOKEN}/attributes"
    shared = await site.client().get(device_attributes, params=query)
    assert shared.json() == {"shared": {"fw_version": "2.0.2"}}
    device = (await tenant.get(path)).json()
    await tenant.post("/api/device", json=device | {"firmwareId": None})
    shared = await site.client().get(device_attributes, params=query)
    assert shared.json() == {"shared": {"fw_version": "2.0.1"}}


async def test_fetching(site: Site) -> None:
    """A device fetches its firmware whole, in chunks, or by range."""
    await assigned(site)
    device = site.client()
    name = {"title": "OFMon", "version": "2.0.1"}
    whole = await device.get(FIRMWARE, params=name)
    assert (whole.content, whole.headers["x-filename"]) == (IMAGE, "ofmon.bin")
    assert "ofmon.bin" in whole.headers["content-disposition"]
    assert whole.headers["content-type"] == "application/octet-stream"
    chunks = [
        (await device.get(FIRMWARE, params=name | {"size": 4096, "chunk": n})).content for n in range(4)
    ]
    assert [len(chunk) for chunk in chunks] == [4096, 4096, 2048, 0]
    assert b"".join(chunks) == IMAGE
    for size in (0, -5):
        assert (await device.get(FIRMWARE, params=name | {"size": size, "chunk": -1})).content == IMAGE
    rest = await device.get(FIRMWARE, params=name, headers={"Range": "bytes=10000-"})
    assert (rest.status_code, rest.content) == (206, IMAGE[10000:])


async def test_fetching_refused(site: Site) -> None:
    """None assigned is 404, another title or version 400, a negative chunk 500, an unknown token 401."""
    device = site.client()
    name = {"title": "OFMon", "version": "2.0.1"}
    assert (await device.get(FIRMWARE, params=name)).status_code == 404
    await assigned(site)
    other = await device.get(FIRMWARE, params=name | {"version": "2.0.2"})
    assert (other.status_code, other.content) == (400, b"")
    for query in ({}, {"title": "OFMon"}, name | {"size": "x"}, name | {"chunk": "1.5"}):
        with refused(await device.get(FIRMWARE, params=query)):
            pass
    assert (await device.get(FIRMWARE, params=name | {"size": 10, "chunk": -1})).status_code == 500
    unknown = await device.get("/api/v1/UNKNOWN/firmware", params=name)
    assert (unknown.status_code, unknown.content) == (401, b"")


async def test_assignment_refused(site: Site) -> None:
    """A package without an image, of another profile, or in use isn't assigned or deleted."""
    tenant = site.tenant
    device = (await tenant.get(f"/api/device/{site.device_id}")).json()
    package = await make_package(site)
    with refused(await tenant.post("/api/device", json=device | {"firmwareId": package["id"]})):
        assert (await tenant.get(f"/api/device/{site.device_id}")).json()["firmwareId"] is None
    await upload(site, package)
    with refused(await tenant.post("/api/device", json={"name": "X", "firmwareId": package["id"]})):
        listed = (await tenant.get("/api/tenant/devices?pageSize=9&page=0")).json()
        assert listed["totalElements"] == 1
    await tenant.post("/api/device", json=device | {"firmwareId": package["id"]})
    with refused(await tenant.delete(f"/api/otaPackage/{package['id']['id']}")):
        pass


async def test_listing(site: Site) -> None:
    """A customer's user sees the complete packages of a profile; titles and versions are unique."""
    first, _ = await make_package(site), await make_package(site, "2.0.2")
    await upload(site, first)
    reference = await profile_id(site)
    path = f"/api/otaPackages/{reference['id']}/FIRMWARE?pageSize=10&page=0"
    listed = (await site.client(CUSTOMER_USER).get(path)).json()
    assert [package["version"] for package in listed["data"]] == ["2.0.1"]
    every = (await site.tenant.get("/api/otaPackages?pageSize=1&page=1")).json()
    assert (every["totalElements"], every["data"][0]["version"]) == (2, "2.0.2")
    again = {"type": "FIRMWARE", "title": "OFMon", "version": "2.0.1"}
    with refused(await site.tenant.post("/api/otaPackage", json=again)):
        pass


async def test_package_stays_what_it_is(site: Site) -> None:
    """Only its additional information can be changed; a customer's user sees its `info`, and lists."""
    package = await make_package(site)
    complete = (await upload(site, package)).json()
    others: list[dict[str, object]] = [{"title": "x"}, {"version": "3"}, {"tag": None}, {"checksum": "0"}]
    for change in (*others, {"deviceProfileId": None}):
        with refused(await site.tenant.post("/api/otaPackage", json=complete | change)):
            pass
    changed = await site.tenant.post("/api/otaPackage", json=complete | {"additionalInfo": {"note": "x"}})
    assert changed.json() == complete | {"additionalInfo": {"note": "x"}}
    customer, identifier = site.client(CUSTOMER_USER), package["id"]["id"]
    assert (await customer.get(f"/api/otaPackage/info/{identifier}")).json() == changed.json()
    assert (await customer.get("/api/otaPackages?pageSize=9&page=0")).json()["totalElements"] == 1
    assert (await customer.get(f"/api/otaPackage/{identifier}")).status_code == 403


async def test_url_package(site: Site) -> None:
    """A package may be a URL instead of an image; the device is told the URL."""
    body = {
        "deviceProfileId": await profile_id(site),
        "type": "FIRMWARE",
        "title": "Elsewhere",
        "version": "1",
        "url": "http://example.org/fw.bin",
        "usesUrl": True,
    }
    package = (await site.tenant.post("/api/otaPackage", json=body)).json()
    assert package["hasData"] is True
    device = (await site.tenant.get(f"/api/device/{site.device_id}")).json()
    await site.tenant.post("/api/device", json=device | {"firmwareId": package["id"]})
    shared = (await site.client().get(f"/api/v1/{ACCESS_TOKEN}/attributes")).json()["shared"]
    assert shared["fw_url"] == "http://example.org/fw.bin"
    assert (shared["fw_version"], "fw_checksum" in shared) == ("1", False)


async def test_dashboards(site: Site) -> None:
    """A dashboard comes back as it was saved; a customer's user sees those of the customer."""
    tenant, customer = site.tenant, site.client(CUSTOMER_USER)
    configuration = {"widgets": {}, "states": {"default": {}}, "timewindow": {"x": 1.5}}
    made = (await tenant.post("/api/dashboard", json={"title": "SEM", "configuration": configuration})).json()
    path = f"/api/dashboard/{made['id']['id']}"
    assert (await tenant.get(path)).json() == made
    assert made["configuration"] == configuration
    assert (await customer.get(path)).status_code == 403
    await tenant.post(f"/api/customer/{site.customer_id}/dashboard/{made['id']['id']}")
    assert (await customer.get(path)).json()["configuration"] == configuration
    listed = await customer.get(f"/api/customer/{site.customer_id}/dashboards?pageSize=9&page=0")
    assert [(item["title"], "configuration" in item) for item in listed.json()["data"]] == [("SEM", False)]
    old = await tenant.post("/api/dashboard", json=made | {"title": "SEM 2"})
    assert (old.status_code, old.json()["errorCode"]) == (409, 35)
    made = (await tenant.get(path)).json()
    changed = (await tenant.post("/api/dashboard", json=made | {"title": "SEM 2"})).json()
    assert (changed["title"], changed["id"]) == ("SEM 2", made["id"])
    assert (await tenant.delete(path)).status_code == 200
    assert (await tenant.get(path)).status_code == 404
