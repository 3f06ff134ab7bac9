"""Firmware packages of a ThingsBoard server.

The tenant's administrator downloads any package; a customer's user may list packages but not download them,
so theirs come by the device API, which serves a device the one package that it is assigned.

Limits: packages that are only a URL are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ofmon.adapters.thingsboard.client import device_path
from ofmon.domain.firmware import IMAGE_BYTES_MAX, Package
from ofmon.errors import FirmwareError
from ofmon.late import late
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import httpx

    from ofmon.adapters.thingsboard.client import ThingsBoard
else:
    httpx = late("httpx")


class ThingsBoardFirmware:
    """`ofmon.services.firmware_ports.FirmwareSource`, through the session of a `ThingsBoard`."""

    def __init__(self, server: ThingsBoard) -> None:
        self._server = server

    async def packages(self, profile_id: str) -> list[Package]:
        """See the port."""
        path = f"/api/otaPackages/{profile_id}/FIRMWARE"
        found = [_package(document, profile_id) async for document in self._server.pages(path)]
        return [package for package in found if package.checksum]

    async def assigned(self, access_token: str) -> tuple[str, str] | None:
        """See the port."""
        keys = {"sharedKeys": "fw_title,fw_version"}
        shared = (await self._server.attributes(access_token, keys)).get("shared", {})
        return (shared["fw_title"], shared["fw_version"]) if "fw_version" in shared else None

    async def download(
        self, package: Package, access_tokens: Sequence[str], received: Callable[[int], None]
    ) -> bytes:
        """See the port."""
        if await self._server.authority() == "TENANT_ADMIN":
            path = f"/api/otaPackage/{package.id}/download"
            return await self._fetch(package, path, {}, received, signed_in=True)
        for access_token in access_tokens:
            if await self.assigned(access_token) == (package.title, package.version):
                query = {"title": package.title, "version": package.version}
                path = device_path(access_token, "firmware")
                return await self._fetch(package, path, query, received, signed_in=False)
        raise FirmwareError(
            tr(
                "This user may not download {title} {version}, and no meter known here is assigned it.",
                title=package.title,
                version=package.version,
            ),
            safe=tr("Images that were kept before are still here."),
            todo=tr("Assign the package to the devices on the server, or sign in as its administrator."),
        )

    async def _fetch(
        self,
        package: Package,
        path: str,
        query: Mapping[str, str],
        received: Callable[[int], None],
        *,
        signed_in: bool,
    ) -> bytes:
        status, body = await self._server.fetch(path, query, IMAGE_BYTES_MAX, received, signed_in=signed_in)
        name = f"{package.title} {package.version}"
        if status != httpx.codes.OK:
            raise FirmwareError(
                tr("The server did not give {name} (status {status}).", name=name, status=status),
                safe=tr("Nothing of it was kept."),
                todo=tr("Check the package on the server, then try again."),
            )
        if len(body) > IMAGE_BYTES_MAX:
            raise FirmwareError(
                tr(
                    "{name} is larger than a meter's slot ({image_bytes_max} bytes).",
                    name=name,
                    image_bytes_max=IMAGE_BYTES_MAX,
                ),
                safe=tr("Nothing of it was kept."),
            )
        return body

    async def report(self, access_token: str, time_ms: int, values: Mapping[str, str]) -> None:
        """See the port."""
        await self._server.post([{"ts": time_ms, "values": dict(values)}], access_token)


def _package(document: Mapping[str, Any], profile_id: str) -> Package:
    return Package(
        id=document["id"]["id"],
        profile_id=profile_id,
        title=document["title"],
        version=document["version"],
        size_bytes=document.get("dataSize"),
        algorithm=document.get("checksumAlgorithm") or "",
        checksum=document.get("checksum") or "",
    )
