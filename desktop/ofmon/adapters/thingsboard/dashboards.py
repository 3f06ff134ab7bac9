"""Dashboards and device profiles of a ThingsBoard server, for its tenant's administrator.

Changing keeps what others set on a dashboard beside its configuration (customers, picture), and the version
by which the server notices that two change it at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ofmon.adapters.thingsboard.session import id_of, text_of
from ofmon.services.ports import Dashboard

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ofmon.adapters.thingsboard.client import ThingsBoard


class ThingsBoardDashboards:
    """`ofmon.services.ports.DashboardServer`, through the session of a `ThingsBoard`."""

    def __init__(self, server: ThingsBoard) -> None:
        self._server = server

    @property
    def url(self) -> str:
        """See the port."""
        return self._server.url

    async def profile_names(self) -> list[str]:
        """See the port."""
        return [text_of(info, "name") async for info in self._server.pages("/api/deviceProfileInfos")]

    async def dashboards(self, title: str) -> list[Dashboard]:
        """See the port."""
        search = {"textSearch": title}
        found = [info async for info in self._server.pages("/api/tenant/dashboards", search)]
        same = [id_of(info) for info in found if text_of(info, "title") == title]
        return [_dashboard(await self._document(dashboard_id)) for dashboard_id in same]

    async def create_dashboard(self, title: str, configuration: Mapping[str, Any]) -> Dashboard:
        """See the port."""
        document = {"title": title, "configuration": configuration}
        return _dashboard(await self._server.rest("POST", "/api/dashboard", json=document))

    async def update_dashboard(self, dashboard_id: str, configuration: Mapping[str, Any]) -> Dashboard:
        """See the port."""
        document = {**await self._document(dashboard_id), "configuration": configuration}
        return _dashboard(await self._server.rest("POST", "/api/dashboard", json=document))

    async def _document(self, dashboard_id: str) -> dict[str, Any]:
        document: dict[str, Any] = await self._server.rest("GET", f"/api/dashboard/{dashboard_id}")
        return document


def _dashboard(document: Mapping[str, Any]) -> Dashboard:
    return Dashboard(id_of(document), text_of(document, "title"), document.get("configuration") or {})
