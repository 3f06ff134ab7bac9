"""Device profiles and customers of the REST API."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ofmon_emulation.server import firmware
from ofmon_emulation.server.context import (
    Context,
    context,
    entity_page,
    json_object,
    path_id,
    require_customer,
    require_tenant,
)
from ofmon_emulation.server.entities import Entity, check_version, entity_id, id_of
from ofmon_emulation.server.errors import bad_request
from ofmon_emulation.server.kinds import CUSTOMER, DEVICE, DEVICE_PROFILE, TENANT
from ofmon_emulation.server.texts import check_texts

if TYPE_CHECKING:
    from starlette.requests import Request

_CUSTOMER_TEXTS = ("title", "country", "state", "city", "address", "address2", "zip", "phone", "email")


async def save_profile(request: Request) -> Response:
    """Make or change a device profile."""
    require_tenant(request)
    server = context(request)
    document = await json_object(request)
    with server.database.transaction():
        profile = server.devices.save_profile(document)
        firmware.check_assignable(server, profile.body, profile.id)
        firmware.announce_profile(server, profile)
    return JSONResponse(server.devices.profile_document(profile))


async def profiles(request: Request) -> Response:
    """All device profiles, in pages."""
    require_tenant(request)
    return entity_page(request, DEVICE_PROFILE, context(request).devices.profile_document)


async def profile_infos(request: Request) -> Response:
    """All device profiles in short, in pages; for customer users too."""
    return entity_page(request, DEVICE_PROFILE, context(request).devices.profile_info)


async def get_profile(request: Request) -> Response:
    """One device profile."""
    require_tenant(request)
    server = context(request)
    profile = server.entities.get(DEVICE_PROFILE, path_id(request, "profile_id"))
    return JSONResponse(server.devices.profile_document(profile))


async def get_profile_info(request: Request) -> Response:
    """One device profile in short, or the default one."""
    server = context(request)
    if request.path_params["profile_id"] == "default":
        profile = server.devices.default_profile()
    else:
        profile = server.entities.get(DEVICE_PROFILE, path_id(request, "profile_id"))
    return JSONResponse(server.devices.profile_info(profile))


async def delete_profile(request: Request) -> Response:
    """Delete a device profile that no device has."""
    require_tenant(request)
    server = context(request)
    profile = server.entities.get(DEVICE_PROFILE, path_id(request, "profile_id"))
    if server.entities.all(DEVICE, profile_id=profile.id):
        raise bad_request("The device profile referenced by the devices cannot be deleted!")
    server.entities.delete(profile)
    return Response()


def _customer_document(server: Context, customer: Entity) -> dict[str, Any]:
    return {
        "externalId": None,
        **customer.body,
        "id": entity_id(CUSTOMER, customer.id),
        "createdTime": customer.created_ms,
        "tenantId": entity_id(TENANT, server.database.tenant_id),
        "title": customer.name,
        "name": customer.name,
        "version": customer.version,
    }


async def save_customer(request: Request) -> Response:
    """Make or change a customer."""
    require_tenant(request)
    server = context(request)
    document = await json_object(request)
    title = document.get("title")
    if not isinstance(title, str) or not title.strip():
        raise bad_request("Customer title should be specified!")
    check_texts(document, _CUSTOMER_TEXTS)
    known = id_of(document.get("id"))
    own = {"id", "createdTime", "tenantId", "title", "name", "version"}
    body = {key: value for key, value in document.items() if key not in own}
    if known is None:
        customer = server.entities.add(Entity(CUSTOMER, title, body=body))
    else:
        customer = server.entities.get(CUSTOMER, known)
        check_version(CUSTOMER, document, customer.version)
        customer = server.entities.update(replace(customer, name=title, body=body))
    return JSONResponse(_customer_document(server, customer))


async def customers(request: Request) -> Response:
    """All customers, in pages."""
    require_tenant(request)
    server = context(request)
    return entity_page(request, CUSTOMER, lambda customer: _customer_document(server, customer))


async def get_customer(request: Request) -> Response:
    """One customer."""
    customer_id = path_id(request, "customer_id")
    require_customer(request, customer_id)
    server = context(request)
    return JSONResponse(_customer_document(server, server.entities.get(CUSTOMER, customer_id)))


async def delete_customer(request: Request) -> Response:
    """Delete a customer with its users; its devices stay, without an owner."""
    require_tenant(request)
    server = context(request)
    customer = server.entities.get(CUSTOMER, path_id(request, "customer_id"))
    with server.database.transaction():
        for device in server.entities.all(DEVICE, customer_id=customer.id):
            server.entities.update(replace(device, customer_id=None))
        for account in server.accounts.of_customer(customer.id):
            server.accounts.delete(account.id)
        server.entities.delete(customer)
    return Response()


routes = [
    Route("/api/customer", save_customer, methods=["POST"]),
    Route("/api/customers", customers, methods=["GET"]),
    Route("/api/customer/{customer_id}", get_customer, methods=["GET"]),
    Route("/api/customer/{customer_id}", delete_customer, methods=["DELETE"]),
    Route("/api/deviceProfile", save_profile, methods=["POST"]),
    Route("/api/deviceProfiles", profiles, methods=["GET"]),
    Route("/api/deviceProfileInfos", profile_infos, methods=["GET"]),
    Route("/api/deviceProfile/{profile_id}", get_profile, methods=["GET"]),
    Route("/api/deviceProfile/{profile_id}", delete_profile, methods=["DELETE"]),
    Route("/api/deviceProfileInfo/{profile_id}", get_profile_info, methods=["GET"]),
]
