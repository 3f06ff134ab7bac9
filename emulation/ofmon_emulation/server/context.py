"""What the request handlers share: the parts of one server, its options, and who is asking."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, Response

from ofmon_emulation.server.accounts import Account, Accounts, Authority
from ofmon_emulation.server.devices import Devices
from ofmon_emulation.server.entities import Entities, Entity, parse_uuid
from ofmon_emulation.server.errors import bad_request, forbidden, general
from ofmon_emulation.server.kinds import DEVICE
from ofmon_emulation.server.limits import RateLimiter, TelemetryLimiter
from ofmon_emulation.server.lists import PageLink, check_order
from ofmon_emulation.server.queue import TelemetryQueue
from ofmon_emulation.server.series import Attributes, Series
from ofmon_emulation.server.values import MalformedError, parse_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from ofmon_emulation.server.database import Database

REQUEST_TIMEOUT_S = 30.0
PAYLOAD_BYTES_MAX = 16_777_216
UPLOAD_BYTES_MAX = 52_428_800
# Java's int, in which ThingsBoard counts pages.
INT_MAX = 2**31 - 1


def system_clock_ms() -> int:
    """Milliseconds since the epoch, by the computer's clock."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True)
class Options:
    """How a server behaves; the defaults are those of a fresh ThingsBoard, except that it stores at once.

    `queue_delay_s` and `volatile_queue`: see `TelemetryQueue`. Limits are (count, seconds): of a device's
    data points (`telemetry_limits`) and telemetry messages (`message_limits`), and of the requests of the
    tenant's users (`rest_limits`). `devices_max` is how many devices the tenant's profile lets it have, 0 any
    number. `history_checked`: the history of an unknown or another's device is
    refused, as by other versions (404, 403), where CE 4.4 finds nothing in it (200). `request_timeout_s` ends
    requests that ThingsBoard never answers. `now_ms` is the clock of the whole server.
    """

    queue_delay_s: float = 0.0
    volatile_queue: bool = False
    telemetry_limits: list[tuple[int, int]] = field(default_factory=list)
    message_limits: list[tuple[int, int]] = field(default_factory=list)
    rest_limits: list[tuple[int, int]] = field(default_factory=list)
    devices_max: int = 0
    history_checked: bool = False
    request_timeout_s: float = REQUEST_TIMEOUT_S
    now_ms: Callable[[], int] = system_clock_ms


class Context:
    """The parts of one running server."""

    def __init__(self, database: Database, options: Options) -> None:
        self.database = database
        self.options = options
        self.now_ms = options.now_ms
        self.entities = Entities(database, self.now_ms)
        self.accounts = Accounts(database, self.now_ms)
        self.devices = Devices(database, self.entities, self.now_ms, options.devices_max)
        self.series = Series(database)
        self.attributes = Attributes(database)
        self.queue = TelemetryQueue(
            self.series, delay_s=options.queue_delay_s, volatile=options.volatile_queue
        )
        self.telemetry_limiter = TelemetryLimiter(options.message_limits, options.telemetry_limits)
        self.rest_limiter = RateLimiter(options.rest_limits)
        self.stopping = asyncio.Event()


def context(request: Request) -> Context:
    """The server that a request came to."""
    found = request.app.state.context
    assert isinstance(found, Context)  # noqa: S101 (for the type checker)
    return found


def current_user(request: Request) -> Account:
    """Who asks; any user."""
    account = request.state.account
    assert isinstance(account, Account)  # noqa: S101 (for the type checker)
    return account


def require_tenant(request: Request) -> Account:
    """Who asks; a tenant administrator.

    Raises:
        ApiError: it is somebody else.
    """
    account = current_user(request)
    if account.authority is not Authority.TENANT_ADMIN:
        raise forbidden()
    return account


def require_customer(request: Request, customer_id: str) -> None:
    """Let a tenant administrator pass, and the customer's own users.

    Raises:
        ApiError: it is somebody else.
    """
    account = current_user(request)
    if account.authority is Authority.CUSTOMER_USER and account.customer_id != customer_id:
        raise forbidden()


def path_id(request: Request, name: str) -> str:
    """An identifier in the request's path.

    Raises:
        ApiError: it isn't a UUID.
    """
    return parse_uuid(request.path_params[name])


def visible(request: Request, kind: str, identifier: str) -> Entity:
    """An entity that whoever asks may see: a customer's user only sees devices of the customer.

    Raises:
        ApiError: there is none, or it isn't theirs.
    """
    entity = context(request).entities.get(kind, identifier)
    account = current_user(request)
    if account.authority is Authority.CUSTOMER_USER and kind == DEVICE:
        require_customer(request, entity.customer_id or "")
    return entity


async def json_object(request: Request) -> dict[str, Any]:
    """The request's body as a JSON object.

    Raises:
        ApiError: it is something else.
    """
    document = await json_body(request)
    if not isinstance(document, dict):
        raise general("JSON parse error: Cannot deserialize value from what is no object")
    return document


async def json_body(request: Request) -> Any:
    """The request's body as JSON.

    Raises:
        ApiError: it isn't JSON: a 500, since ThingsBoard's framework fails before its own code.
    """
    try:
        return parse_json(await request.body())
    except MalformedError as error:
        raise general(f"JSON parse error: {error}") from error


def page_link(request: Request, kind: str) -> PageLink:
    """The page of entities of a kind that a request asks for.

    Raises:
        ApiError: no page size or number (500), one that can't be, or an order that can't.
    """
    query = request.query_params
    size, page = _integer(request, "pageSize"), _integer(request, "page")
    if size <= 0:
        raise bad_request(f"Incorrect page link page size '{size}'. Page size must be greater than zero.")
    if page < 0:
        raise bad_request(f"Incorrect page link page '{page}'. Page must be positive integer.")
    sort = query.get("sortProperty", "")
    order = check_order(kind, sort, query.get("sortOrder", "")) if sort else ""
    return PageLink(size, page, query.get("textSearch", ""), sort or "createdTime", order == "DESC")


def _integer(request: Request, name: str) -> int:
    text = request.query_params.get(name)
    if text is None:
        raise general(f"Required request parameter '{name}' for method parameter type int is not present")
    try:
        number = int(text)
    except ValueError as error:
        raise bad_request(f"Parameter '{name}' is not a number: {text}") from error
    if abs(number) > INT_MAX:
        raise bad_request(f"Parameter '{name}' is out of range: {text}")
    return number


def page_document(items: list[dict[str, Any]], count: int, link: PageLink) -> dict[str, Any]:
    """One page as ThingsBoard answers it; a page past the last is empty."""
    pages = -(-count // link.size)
    return {
        "data": items,
        "totalPages": pages,
        "totalElements": count,
        "hasNext": link.page + 1 < pages,
    }


def entity_page(
    request: Request, kind: str, show: Callable[[Entity], dict[str, Any]], **columns: str
) -> Response:
    """The page of entities of a kind that a request asks for; `columns` as in `Entities.page`.

    Raises:
        ApiError: as `page_link`.
    """
    link = page_link(request, kind)
    entities, count = context(request).entities.page(kind, link, **columns)
    return JSONResponse(page_document([show(entity) for entity in entities], count, link))
