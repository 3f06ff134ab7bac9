"""Devices, device profiles and customers of the REST API."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ofmon_emulation.server import firmware
from ofmon_emulation.server.accounts import Authority
from ofmon_emulation.server.context import (
    Context,
    context,
    current_user,
    entity_page,
    json_object,
    path_id,
    require_customer,
    require_tenant,
    visible,
)
from ofmon_emulation.server.entities import check_version, entity_id, id_of, parse_uuid
from ofmon_emulation.server.errors import bad_request, not_found
from ofmon_emulation.server.kinds import CUSTOMER, DEVICE, DEVICE_PROFILE, TENANT

if TYPE_CHECKING:
    from starlette.requests import Request


def _device_columns(request: Request) -> dict[str, str]:
    """The filters of a device list: by profile's name or identifier."""
    server, query = context(request), request.query_params
    profile_id = query.get("deviceProfileId")
    if profile_id:
        return {"profile_id": parse_uuid(profile_id)}
    if query.get("type"):
        profile = server.entities.find_named(DEVICE_PROFILE, query["type"])
        return {"profile_id": profile.id if profile else ""}
    return {}


async def save_device(request: Request) -> Response:
    """Make or change a device; a customer's user may change the customer's own."""
    document = await json_object(request)
    known = id_of(document.get("id"))
    if known is None:
        require_tenant(request)
    else:
        visible(request, DEVICE, known)
    return JSONResponse(_save_device(context(request), document, request.query_params.get("accessToken")))


async def save_device_with_credentials(request: Request) -> Response:
    """Make a device with the credentials that come with it."""
    require_tenant(request)
    document = await json_object(request)
    device, credentials = document.get("device"), document.get("credentials")
    if not isinstance(device, dict) or not isinstance(credentials, dict):
        raise bad_request("Device and credentials should be specified!")
    return JSONResponse(_save_device(context(request), device, credentials.get("credentialsId")))


def _save_device(server: Context, document: dict[str, Any], access_token: str | None) -> dict[str, Any]:
    with server.database.transaction():
        device = server.devices.save(document, access_token)
        firmware.check_assignable(server, device.body, device.profile_id)
        firmware.announce(server, device)
    return server.devices.document(device)


async def tenant_devices(request: Request) -> Response:
    """The device of a name, or without a name all devices in pages."""
    require_tenant(request)
    if "deviceName" in request.query_params:
        return await device_by_name(request)
    devices = context(request).devices
    return entity_page(request, DEVICE, devices.document, **_device_columns(request))


async def device_by_name(request: Request) -> Response:
    """The device of a name."""
    require_tenant(request)
    server = context(request)
    device = server.entities.find_named(DEVICE, request.query_params.get("deviceName", ""))
    if device is None:
        raise not_found()
    return JSONResponse(server.devices.document(device))


async def tenant_device_infos(request: Request) -> Response:
    """All devices, with names of owners and profiles, in pages."""
    require_tenant(request)
    return entity_page(request, DEVICE, context(request).devices.info, **_device_columns(request))


async def customer_devices(request: Request) -> Response:
    """A customer's devices, in pages."""
    customer_id = path_id(request, "customer_id")
    require_customer(request, customer_id)
    devices = context(request).devices
    show = devices.info if request.url.path.endswith("Infos") else devices.document
    return entity_page(request, DEVICE, show, customer_id=customer_id, **_device_columns(request))


async def get_device(request: Request) -> Response:
    """One device."""
    device = visible(request, DEVICE, path_id(request, "device_id"))
    return JSONResponse(context(request).devices.document(device))


async def get_device_info(request: Request) -> Response:
    """One device, with the names of its owner and profile."""
    device = visible(request, DEVICE, path_id(request, "device_id"))
    return JSONResponse(context(request).devices.info(device))


async def get_credentials(request: Request) -> Response:
    """A device's credentials."""
    device = visible(request, DEVICE, path_id(request, "device_id"))
    return JSONResponse(context(request).devices.credentials_document(device))


async def save_credentials(request: Request) -> Response:
    """Give a device another access token."""
    require_tenant(request)
    server = context(request)
    document = await json_object(request)
    device = server.entities.get(DEVICE, id_of(document.get("deviceId")) or "")
    if document.get("credentialsType", "ACCESS_TOKEN") != "ACCESS_TOKEN":
        raise bad_request("This server knows access tokens only")
    check_version("DEVICE_CREDENTIALS", document, server.devices.credentials(device).version)
    server.devices.set_access_token(device, str(document.get("credentialsId") or ""))
    return JSONResponse(server.devices.credentials_document(device))


async def delete_device(request: Request) -> Response:
    """Delete a device with all that is stored of it."""
    require_tenant(request)
    server = context(request)
    server.entities.delete(server.entities.get(DEVICE, path_id(request, "device_id")))
    return Response()


async def assign_device(request: Request) -> Response:
    """Give a device to a customer."""
    require_tenant(request)
    server = context(request)
    customer = server.entities.get(CUSTOMER, path_id(request, "customer_id"))
    return _assign(server, path_id(request, "device_id"), customer.id)


async def unassign_device(request: Request) -> Response:
    """Take a device from its customer."""
    require_tenant(request)
    return _assign(context(request), path_id(request, "device_id"), None)


def _assign(server: Context, device_id: str, customer_id: str | None) -> Response:
    device = server.entities.get(DEVICE, device_id)
    device = server.entities.update(replace(device, customer_id=customer_id))
    return JSONResponse(server.devices.document(device))


async def device_types(request: Request) -> Response:
    """The names of the profiles that are in use by devices whoever asks may see."""
    server, account = context(request), current_user(request)
    own = {"customer_id": account.customer_id or ""} if account.authority is Authority.CUSTOMER_USER else {}
    names = sorted({str(device.body["type"]) for device in server.entities.all(DEVICE, **own)})
    tenant = entity_id(TENANT, server.database.tenant_id)
    return JSONResponse([{"tenantId": tenant, "entityType": DEVICE, "type": name} for name in names])


routes = [
    Route("/api/device", save_device, methods=["POST"]),
    Route("/api/device-with-credentials", save_device_with_credentials, methods=["POST"]),
    Route("/api/device/credentials", save_credentials, methods=["POST"]),
    Route("/api/device/types", device_types, methods=["GET"]),
    Route("/api/device/info/{device_id}", get_device_info, methods=["GET"]),
    Route("/api/device/{device_id}", get_device, methods=["GET"]),
    Route("/api/device/{device_id}", delete_device, methods=["DELETE"]),
    Route("/api/device/{device_id}/credentials", get_credentials, methods=["GET"]),
    Route("/api/tenant/devices", tenant_devices, methods=["GET"]),
    Route("/api/tenant/device", device_by_name, methods=["GET"]),
    Route("/api/tenant/deviceInfos", tenant_device_infos, methods=["GET"]),
    Route("/api/customer/device/{device_id}", unassign_device, methods=["DELETE"]),
    Route("/api/customer/{customer_id}/device/{device_id}", assign_device, methods=["POST"]),
    Route("/api/customer/{customer_id}/devices", customer_devices, methods=["GET"]),
    Route("/api/customer/{customer_id}/deviceInfos", customer_devices, methods=["GET"]),
]
