"""OTA packages and dashboards of the REST API."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from starlette.datastructures import UploadFile
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
    page_document,
    page_link,
    path_id,
    require_customer,
    require_tenant,
)
from ofmon_emulation.server.entities import Entity, check_version, entity_id, id_of
from ofmon_emulation.server.errors import bad_request, forbidden, general, not_found
from ofmon_emulation.server.kinds import CUSTOMER, DASHBOARD, DEVICE, DEVICE_PROFILE, OTA_PACKAGE, TENANT
from ofmon_emulation.server.texts import check_texts

if TYPE_CHECKING:
    from starlette.requests import Request

_DASHBOARD_OWN = {"id", "createdTime", "tenantId", "title", "name", "version", "assignedCustomers"}

# What only a dashboard read by itself has, and none in a list.
_DASHBOARD_WHOLE = {"configuration", "externalId"}


async def save_package(request: Request) -> Response:
    """Make or change a package, without its image."""
    require_tenant(request)
    server = context(request)
    package = firmware.save_info(server, await json_object(request))
    return JSONResponse(firmware.document(server, package))


async def upload_image(request: Request) -> Response:
    """Give a package its image: the part `file` of a multipart form."""
    require_tenant(request)
    server = context(request)
    package = server.entities.get(OTA_PACKAGE, path_id(request, "package_id"))
    algorithm = request.query_params.get("checksumAlgorithm")
    if algorithm is None:
        raise general("Required request parameter 'checksumAlgorithm' is not present")
    if not algorithm.strip():
        raise bad_request("Parameter 'checksumAlgorithm' can't be empty!")
    async with request.form() as form:
        part = form.get("file")
        if not isinstance(part, UploadFile):
            raise general("Required part 'file' is not present.")
        upload = firmware.Upload(
            part.filename or package.name, part.content_type or "application/octet-stream", await part.read()
        )
    package = firmware.save_image(server, package, upload, algorithm, request.query_params.get("checksum"))
    return JSONResponse(firmware.document(server, package))


async def packages(request: Request) -> Response:
    """All packages, or those of a profile that are complete, in pages."""
    server, link = context(request), page_link(request, OTA_PACKAGE)
    if "profile_id" not in request.path_params:
        found, count = server.entities.page(OTA_PACKAGE, link)
    else:
        profile = server.entities.get(DEVICE_PROFILE, path_id(request, "profile_id"))
        every, _ = server.entities.page(OTA_PACKAGE, replace(link, size=2**31, page=0), profile_id=profile.id)
        kind = request.path_params["type"]
        fitting = [package for package in every if package.body["type"] == kind and package.body["hasData"]]
        found, count = fitting[link.page * link.size : (link.page + 1) * link.size], len(fitting)
    items = [firmware.document(server, package) for package in found]
    return JSONResponse(page_document(items, count, link))


async def get_package(request: Request) -> Response:
    """One package, without its image; a customer's user only gets its `info`."""
    if "/info/" not in request.url.path:
        require_tenant(request)
    server = context(request)
    package = server.entities.get(OTA_PACKAGE, path_id(request, "package_id"))
    return JSONResponse(firmware.document(server, package))


async def download_package(request: Request) -> Response:
    """A package's image; a package that is a URL has none (404)."""
    require_tenant(request)
    server = context(request)
    package = server.entities.get(OTA_PACKAGE, path_id(request, "package_id"))
    data = firmware.image(server, package)
    if not data:
        return Response(status_code=HTTPStatus.NOT_FOUND)
    return firmware.download(package, data, request.headers.get("range"))


async def delete_package(request: Request) -> Response:
    """Delete a package that nothing is assigned."""
    require_tenant(request)
    server = context(request)
    package = server.entities.get(OTA_PACKAGE, path_id(request, "package_id"))
    for kind in (DEVICE, DEVICE_PROFILE):
        if any(id_of(holder.body.get("firmwareId")) == package.id for holder in server.entities.all(kind)):
            raise bad_request("The otaPackage referenced by the devices or profiles cannot be deleted!")
    server.entities.delete(package)
    return Response()


def _dashboard(server: Context, dashboard: Entity, *, whole: bool = True) -> dict[str, Any]:
    body = {"externalId": None} | dashboard.body
    if not whole:
        body = {key: value for key, value in body.items() if key not in _DASHBOARD_WHOLE}
    customer = server.entities.find(CUSTOMER, dashboard.customer_id) if dashboard.customer_id else None
    assigned = {"customerId": entity_id(CUSTOMER, dashboard.customer_id), "public": False}
    return {
        **body,
        "id": entity_id(DASHBOARD, dashboard.id),
        "createdTime": dashboard.created_ms,
        "tenantId": entity_id(TENANT, server.database.tenant_id),
        "title": dashboard.name,
        "name": dashboard.name,
        "assignedCustomers": [assigned | {"title": customer.name}] if customer else None,
        "version": dashboard.version,
    }


async def save_dashboard(request: Request) -> Response:
    """Make or change a dashboard."""
    require_tenant(request)
    server = context(request)
    document = await json_object(request)
    title = document.get("title")
    if not isinstance(title, str) or not title.strip():
        raise bad_request("Dashboard title should be specified!")
    check_texts(document, ("title",))
    body = {key: value for key, value in document.items() if key not in _DASHBOARD_OWN}
    known = id_of(document.get("id"))
    if known is None:
        dashboard = server.entities.add(Entity(DASHBOARD, title, body=body))
    else:
        dashboard = server.entities.get(DASHBOARD, known)
        check_version(DASHBOARD, document, dashboard.version)
        dashboard = server.entities.update(replace(dashboard, name=title, body=body))
    return JSONResponse(_dashboard(server, dashboard))


async def get_dashboard(request: Request) -> Response:
    """One dashboard; a customer's user only sees the customer's."""
    server, account = context(request), current_user(request)
    dashboard = server.entities.get(DASHBOARD, path_id(request, "dashboard_id"))
    if account.authority is Authority.CUSTOMER_USER and dashboard.customer_id != account.customer_id:
        raise forbidden()
    return JSONResponse(_dashboard(server, dashboard, whole="/info/" not in request.url.path))


async def dashboards(request: Request) -> Response:
    """The tenant's or a customer's dashboards in short, in pages."""
    server, columns = context(request), {}
    if "customer_id" in request.path_params:
        columns["customer_id"] = path_id(request, "customer_id")
        require_customer(request, columns["customer_id"])
    else:
        require_tenant(request)
    return entity_page(request, DASHBOARD, lambda item: _dashboard(server, item, whole=False), **columns)


async def delete_dashboard(request: Request) -> Response:
    """Delete a dashboard."""
    require_tenant(request)
    server = context(request)
    server.entities.delete(server.entities.get(DASHBOARD, path_id(request, "dashboard_id")))
    return Response()


async def assign_dashboard(request: Request) -> Response:
    """Show a dashboard to a customer; here to one at a time."""
    require_tenant(request)
    server = context(request)
    customer_id = path_id(request, "customer_id")
    if server.entities.find(CUSTOMER, customer_id) is None:
        raise not_found()
    dashboard = server.entities.get(DASHBOARD, path_id(request, "dashboard_id"))
    return JSONResponse(
        _dashboard(server, server.entities.update(replace(dashboard, customer_id=customer_id)))
    )


routes = [
    Route("/api/otaPackage", save_package, methods=["POST"]),
    Route("/api/otaPackage/info/{package_id}", get_package, methods=["GET"]),
    Route("/api/otaPackage/{package_id}/download", download_package, methods=["GET"]),
    Route("/api/otaPackage/{package_id}", upload_image, methods=["POST"]),
    Route("/api/otaPackage/{package_id}", get_package, methods=["GET"]),
    Route("/api/otaPackage/{package_id}", delete_package, methods=["DELETE"]),
    Route("/api/otaPackages", packages, methods=["GET"]),
    Route("/api/otaPackages/{profile_id}/{type}", packages, methods=["GET"]),
    Route("/api/dashboard", save_dashboard, methods=["POST"]),
    Route("/api/dashboard/info/{dashboard_id}", get_dashboard, methods=["GET"]),
    Route("/api/dashboard/{dashboard_id}", get_dashboard, methods=["GET"]),
    Route("/api/dashboard/{dashboard_id}", delete_dashboard, methods=["DELETE"]),
    Route("/api/tenant/dashboards", dashboards, methods=["GET"]),
    Route("/api/customer/{customer_id}/dashboards", dashboards, methods=["GET"]),
    Route("/api/customer/{customer_id}/dashboard/{dashboard_id}", assign_dashboard, methods=["POST"]),
]
