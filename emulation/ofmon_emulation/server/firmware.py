"""OTA packages: firmware images, their checksums, and how devices learn of them.

A device that is assigned a package, itself or through its profile, gets the shared attributes `fw_*` and the
telemetry `target_fw_*` and `fw_state` QUEUED.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from ofmon_emulation.server.checksums import CHECKSUMS
from ofmon_emulation.server.entities import Entity, entity_id, id_of
from ofmon_emulation.server.errors import bad_request
from ofmon_emulation.server.kinds import DEVICE, DEVICE_PROFILE, OTA_PACKAGE, TENANT
from ofmon_emulation.server.series import Scope
from ofmon_emulation.server.texts import check_texts
from ofmon_emulation.server.values import Entry, Kind, Stored

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ofmon_emulation.server.context import Context

FIRMWARE_ATTRIBUTES = (
    "fw_title",
    "fw_version",
    "fw_tag",
    "fw_size",
    "fw_checksum",
    "fw_checksum_algorithm",
    "fw_url",
)
_FILE_MEMBERS = ("fileName", "contentType", "checksumAlgorithm", "checksum", "dataSize", "url")
_INFO_MEMBERS = ("type", "title", "version", "tag", "url", "additionalInfo")


@dataclass(frozen=True)
class Upload:
    """An image as it came."""

    file_name: str
    content_type: str
    data: bytes


def save_info(server: Context, document: dict[str, Any]) -> Entity:
    """Make or change a package without its image.

    Raises:
        ApiError: a missing title, version, type or profile, a package that is there already, or a change of
            anything but `additionalInfo`.
    """
    known = id_of(document.get("id"))
    check_texts(document, ("title", "version", "tag"))
    body = {key: document.get(key) for key in _INFO_MEMBERS}
    if known is not None:
        package = server.entities.get(OTA_PACKAGE, known)
        _check_unchanged(package, document)
        changed = package.body | {"additionalInfo": document.get("additionalInfo")}
        return server.entities.update(replace(package, body=changed))
    profile_id = _check_info(server, body, document)
    if body["url"] is not None:
        body["hasData"] = True
    body["tag"] = body["tag"] or f"{body['title']} {body['version']}"
    return server.entities.add(
        Entity(OTA_PACKAGE, str(body["title"]), profile_id=profile_id, body={"hasData": False} | body)
    )


def _check_unchanged(package: Entity, document: dict[str, Any]) -> None:
    """Check that a client sends back what a package is, and what its file is if it has one."""
    of_file = [member for member in _FILE_MEMBERS if package.body.get(member) is not None]
    for member in ("type", "title", "version", "tag", *of_file):
        if document.get(member) != package.body[member]:
            raise bad_request(f"Updating otaPackage {member} is prohibited!")
    if id_of(document.get("deviceProfileId")) != package.profile_id:
        raise bad_request("Updating otaPackage deviceProfile is prohibited!")


def _check_info(server: Context, body: dict[str, Any], document: dict[str, Any]) -> str | None:
    for member in ("type", "title", "version"):
        if not isinstance(body[member], str) or not body[member].strip():
            raise bad_request(f"OtaPackage {member} should be specified!")
    profile_id = id_of(document.get("deviceProfileId"))
    if profile_id is not None:
        server.entities.get(DEVICE_PROFILE, profile_id)
    for other in server.entities.all(OTA_PACKAGE):
        if all(other.body[member] == body[member] for member in ("type", "title", "version")):
            raise bad_request("OtaPackage with such title and version already exists!")
    return profile_id


def save_image(
    server: Context, package: Entity, upload: Upload, algorithm: str, checksum: str | None
) -> Entity:
    """Give a package its image; a checksum that isn't sent is computed. The same file again changes nothing.

    Raises:
        ApiError: no algorithm of that name (in any case), an empty file, another checksum (which is compared
            as it is written), or another file than the one that is there.
    """
    compute = CHECKSUMS.get(algorithm.upper())
    if compute is None:
        raise bad_request(f"No enum constant ChecksumAlgorithm.{algorithm.upper()}")
    if not upload.data:
        raise bad_request("OtaPackage data should be specified!")
    computed = compute(upload.data)
    if checksum and checksum != computed:
        raise bad_request("Wrong otaPackage file!")
    body = package.body | {
        "hasData": True,
        "fileName": upload.file_name,
        "contentType": upload.content_type,
        "checksumAlgorithm": algorithm.upper(),
        "checksum": computed,
        "dataSize": len(upload.data),
    }
    if package.body["hasData"]:
        return _unchanged(package, body)
    with server.database.transaction() as connection:
        connection.execute("INSERT OR REPLACE INTO image VALUES (?, ?)", (package.number, upload.data))
        return server.entities.update(replace(package, body=body))


def _unchanged(package: Entity, body: dict[str, Any]) -> Entity:
    """The package as it is, when what was sent is what it has."""
    if body != package.body:
        raise bad_request("Updating otaPackage data is prohibited!")
    return package


def image(server: Context, package: Entity) -> bytes:
    """A package's image; nothing when it has none, e.g. because it is a URL."""
    row = server.database.connection.execute(
        "SELECT data FROM image WHERE package = ?", (package.number,)
    ).fetchone()
    return bytes(row[0]) if row else b""


def document(server: Context, package: Entity) -> dict[str, Any]:
    """A package as the REST API shows it, without its image."""
    profile = entity_id(DEVICE_PROFILE, package.profile_id) if package.profile_id else None
    empty = dict.fromkeys((*_FILE_MEMBERS, "externalId"))
    return {
        **empty,
        **package.body,
        "id": entity_id(OTA_PACKAGE, package.id),
        "createdTime": package.created_ms,
        "tenantId": entity_id(TENANT, server.database.tenant_id),
        "deviceProfileId": profile,
        "name": package.name,
    }


@dataclass(frozen=True)
class Slice:
    """What a device asks for: `chunk` (from 0) of `size` bytes of a package; below 1 byte means all of it."""

    title: str
    version: str
    size: int
    chunk: int


def wanted_slice(query: Mapping[str, str]) -> Slice:
    """What the query of a device's request for firmware says.

    Raises:
        ApiError: no title or version, or a number that is none.
    """
    for name in ("title", "version"):
        if name not in query:
            raise bad_request(f"Required request parameter '{name}' is not present")
    try:
        size, chunk = int(query.get("size", 0)), int(query.get("chunk", 0))
    except ValueError as error:
        raise bad_request(f"Parameter is not a number: {error}") from error
    return Slice(query["title"], query["version"], size, chunk)


def image_slice(server: Context, package: Entity, wanted: Slice, byte_range: str | None) -> Response:
    """The answer to a device that asks for its firmware."""
    if (wanted.title, wanted.version) != (package.body["title"], package.body["version"]):
        return Response(status_code=HTTPStatus.BAD_REQUEST)
    data = image(server, package)
    if wanted.size > 0:
        if wanted.chunk < 0:
            return Response(status_code=HTTPStatus.INTERNAL_SERVER_ERROR)
        data = data[wanted.size * wanted.chunk : wanted.size * (wanted.chunk + 1)]
    return download(package, data, byte_range)


def download(package: Entity, data: bytes, byte_range: str | None = None) -> Response:
    """An image as a file, or the one range of it that a Range header names."""
    name = package.body.get("fileName") or package.name
    headers = {
        "content-disposition": f"attachment;filename={name}",
        "x-filename": name,
        "accept-ranges": "bytes",
    }
    span = _span(byte_range, len(data)) if byte_range else None
    if span is None:
        return Response(data, headers=headers, media_type="application/octet-stream")
    start, end = span
    headers["content-range"] = f"bytes {start}-{end - 1}/{len(data)}"
    return Response(
        data[start:end], HTTPStatus.PARTIAL_CONTENT, headers=headers, media_type="application/octet-stream"
    )


def _span(byte_range: str, length: int) -> tuple[int, int] | None:
    unit, _, span = byte_range.partition("=")
    first, _, last = span.partition("-")
    if unit.strip() != "bytes" or not first.isdecimal() or (last and not last.isdecimal()):
        return None
    start, end = int(first), min(int(last) + 1, length) if last else length
    return (start, end) if start < end else None


def check_assignable(server: Context, holder: dict[str, Any], profile_id: str | None) -> None:
    """Check the firmware that a device or profile names.

    Raises:
        ApiError: it isn't there, has no data, or is for another profile.
    """
    package_id = id_of(holder.get("firmwareId"))
    if package_id is None:
        return
    package = server.entities.find(OTA_PACKAGE, package_id)
    if package is None:
        raise bad_request("Can't assign non-existent firmware!")
    if package.body["type"] != "FIRMWARE":
        raise bad_request("Can't assign firmware with type: " + package.body["type"])
    if not package.body["hasData"]:
        raise bad_request("Can't assign firmware. Firmware data is empty!")
    if package.profile_id != profile_id:
        raise bad_request("Can't assign firmware with different deviceProfile!")


def announce(server: Context, device: Entity) -> None:
    """Bring a device's `fw_*` attributes in line with the firmware that it is assigned."""
    package = server.devices.firmware_of(device)
    attributes = server.attributes.read(device.number, Scope.SHARED)
    wanted = _attributes(package) if package else {}
    current = {key: sample.value for key, sample in attributes.items() if key in FIRMWARE_ATTRIBUTES}
    if current == wanted:
        return
    server.attributes.delete(device.number, Scope.SHARED, FIRMWARE_ATTRIBUTES)
    if package is None:
        return
    now_ms = server.now_ms()
    server.attributes.save(device.number, Scope.SHARED, _as_sent(wanted), now_ms)
    target: dict[str, int | str] = {
        f"target_{key}": wanted[key] for key in ("fw_title", "fw_version", "fw_tag")
    }
    telemetry = target | {"target_fw_ts": now_ms, "fw_state": "QUEUED"}
    server.series.save(device.number, [Entry(now_ms, _as_sent(telemetry))])


def _as_sent(values: dict[str, int | str]) -> dict[str, Stored]:
    """Stored forms; text stays text even when it looks like a number, e.g. a version `2`."""
    return {
        key: (Kind.LONG if isinstance(value, int) else Kind.STRING, value) for key, value in values.items()
    }


def _attributes(package: Entity) -> dict[str, int | str]:
    body = package.body
    wanted = {"fw_title": body["title"], "fw_version": body["version"], "fw_tag": body["tag"]}
    if body.get("url") is not None:
        return wanted | {"fw_url": body["url"]}
    return wanted | {
        "fw_size": body["dataSize"],
        "fw_checksum": body["checksum"],
        "fw_checksum_algorithm": body["checksumAlgorithm"],
    }


def announce_profile(server: Context, profile: Entity) -> None:
    """Do so for each device of a profile."""
    for device in server.entities.all(DEVICE, profile_id=profile.id):
        announce(server, device)
