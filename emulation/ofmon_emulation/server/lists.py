"""Lists in pages: what a search finds, and by which properties each kind may be sorted.

A search is SQL's LIKE in ThingsBoard too: `%` stands for any characters, `_` for one, and a backslash takes
that from them. A kind is sorted by its own properties only; an unknown one fails in ThingsBoard's database.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ofmon_emulation.server.errors import bad_request, database_failed
from ofmon_emulation.server.kinds import CUSTOMER, DASHBOARD, DEVICE, DEVICE_PROFILE, OTA_PACKAGE, USER

_PROPERTY = re.compile(r"[\w-]+")
_ORDERS = frozenset({"", "ASC", "DESC"})


@dataclass(frozen=True)
class PageLink:
    """Which page of a list is asked for."""

    size: int
    page: int = 0
    search: str = ""
    sort: str = "createdTime"
    descending: bool = False


def _folded(expression: str) -> str:
    return f"casefold('' || ifnull({expression}, ''))"


def _members(*names: str) -> dict[str, str]:
    return {name: _folded(f"json_extract(body, '$.{name}')") for name in names}


_NAME = _folded("name")
_EVERY = {"createdTime": "created_ms", "id": "id"}
_OWNER = _folded("(SELECT owner.name FROM entity owner WHERE owner.id = entity.customer_id)")
_DEVICE = {"name": _NAME, **_members("label", "type")}
_SORTED: dict[str, dict[str, str]] = {
    DEVICE: {**_EVERY, **_DEVICE, "deviceProfileName": _DEVICE["type"], "customerTitle": _OWNER},
    DEVICE_PROFILE: {**_EVERY, "name": _NAME, **_members("type", "transportType", "description")},
    CUSTOMER: {**_EVERY, "title": _NAME, **_members("email", "country", "city")},
    DASHBOARD: {**_EVERY, "title": _NAME},
    OTA_PACKAGE: {**_EVERY, "title": _NAME, **_members("version", "type", "tag", "fileName")},
    USER: {**_EVERY, "email": "email", **_members("firstName", "lastName")},
}
_SEARCHED = {DEVICE: tuple(_DEVICE.values())}


def check_order(kind: str, sort: str, order: str) -> str:
    """ASC or DESC, from what a client asked for; nothing is ASC.

    Raises:
        ApiError: no property or order (400), or a property that the kind doesn't have (500).
    """
    if not _PROPERTY.fullmatch(sort):
        raise bad_request("Invalid sort property")
    if order.upper() not in _ORDERS:
        message = f"Unsupported sort order '{order}'! Only 'ASC' or 'DESC' types are allowed."
        raise bad_request(message)
    if sort not in _SORTED[kind]:
        raise database_failed()
    return order.upper() or "ASC"


def order_by(kind: str, link: PageLink) -> str:
    """The order as SQL."""
    return f"{_SORTED[kind][link.sort]} {'DESC' if link.descending else 'ASC'}"


def search_condition(kind: str, search: str) -> tuple[str, tuple[str, ...]]:
    """What a search demands of an entity, as SQL, and its values; nothing finds all."""
    if not search:
        return "TRUE", ()
    columns = _SEARCHED.get(kind, (_NAME,))
    condition = " OR ".join(rf"{column} LIKE ? ESCAPE '\'" for column in columns)
    return f"({condition})", (f"%{search.casefold()}%",) * len(columns)
