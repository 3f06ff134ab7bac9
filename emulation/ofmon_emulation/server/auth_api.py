"""Login, tokens and users of the REST API."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import replace
from http import HTTPMethod
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from ofmon_emulation.server.accounts import Account, Authority, hash_password, password_matches
from ofmon_emulation.server.context import (
    context,
    current_user,
    json_object,
    page_document,
    page_link,
    path_id,
    require_customer,
    require_tenant,
)
from ofmon_emulation.server.entities import check_version, id_of
from ofmon_emulation.server.errors import ApiError, bad_request, forbidden, unauthenticated
from ofmon_emulation.server.kinds import CUSTOMER, USER
from ofmon_emulation.server.texts import check_texts

if TYPE_CHECKING:
    from starlette.requests import Request

_ACTIVATION_TOKEN_BYTES = 15
_EVERY_METHOD = [method.value for method in HTTPMethod]
_PROFILE_MEMBERS = ("firstName", "lastName", "phone", "additionalInfo")


async def login(request: Request) -> Response:
    """User name and password for a pair of tokens."""
    _require_post(request)
    accounts = context(request).accounts
    username, password = await _credentials(request)
    account = accounts.find_email(username)
    # In a thread, since bcrypt takes tens of milliseconds and telemetry shouldn't wait for it.
    if not await asyncio.to_thread(password_matches, account, password) or account is None:
        raise unauthenticated("Invalid username or password")
    return JSONResponse(accounts.tokens(account))


def _require_post(request: Request) -> None:
    if request.method != "POST":
        raise unauthenticated("Authentication method not supported")


async def _login_document(request: Request) -> dict[str, Any]:
    """The body of a request for tokens: one that can't be read is a failed login, before any handler."""
    try:
        return await json_object(request)
    except ApiError as error:
        raise unauthenticated() from error


async def _credentials(request: Request) -> tuple[str, str]:
    document = await _login_document(request)
    username, password = document.get("username"), document.get("password")
    if not (isinstance(username, str) and username and isinstance(password, str) and password):
        raise unauthenticated()
    return username, password


async def refresh(request: Request) -> Response:
    """A refresh token for a new pair of tokens."""
    _require_post(request)
    token = (await _login_document(request)).get("refreshToken")
    if not (isinstance(token, str) and token.strip()):
        raise unauthenticated()
    return JSONResponse(context(request).accounts.refresh(token))


async def user(request: Request) -> Response:
    """Who asks."""
    return JSONResponse(current_user(request).document(context(request).database.tenant_id))


async def logout(request: Request) -> Response:
    """Take note, and change nothing: tokens stay good until they expire."""
    current_user(request)
    return Response()


async def save_user(request: Request) -> Response:
    """Make or change a user; a new one has no password until activated."""
    require_tenant(request)
    server = context(request)
    document = await json_object(request)
    check_texts(document, (*_PROFILE_MEMBERS, "email"))
    known = id_of(document.get("id"))
    account = _tenants_own(server.accounts.get(known)) if known else _new_account(document)
    if known:
        check_version(USER, document, account.version)
    if account.customer_id is not None:
        server.entities.get(CUSTOMER, account.customer_id)
    body = account.body | {key: document[key] for key in _PROFILE_MEMBERS if key in document}
    email = str(document.get("email") or account.email)
    account = server.accounts.save(replace(account, email=email, body=body))
    return JSONResponse(account.document(server.database.tenant_id))


def _new_account(document: dict[str, Any]) -> Account:
    email = document.get("email")
    if not isinstance(email, str) or "@" not in email:
        raise bad_request("User email should be specified!")
    try:
        authority = Authority(str(document.get("authority")))
    except ValueError as error:
        raise bad_request("User authority isn't defined!") from error
    if authority is Authority.SYS_ADMIN:
        raise forbidden()
    customer_id = id_of(document.get("customerId"))
    if (authority is Authority.CUSTOMER_USER) != (customer_id is not None):
        raise bad_request("A customer user, and no other, should be assigned to a customer!")
    activation = secrets.token_hex(_ACTIVATION_TOKEN_BYTES)
    return Account(email, authority, customer_id, activation_token=activation)


def _tenants_own(account: Account) -> Account:
    """The account, which mustn't be a system administrator's."""
    if account.authority is Authority.SYS_ADMIN:
        raise forbidden()
    return account


async def activation_link(request: Request) -> Response:
    """The link by which a new user chooses a password."""
    require_tenant(request)
    account = context(request).accounts.get(path_id(request, "user_id"))
    if account.activation_token is None:
        raise bad_request("User is already activated!")
    link = f"{request.base_url}api/noauth/activate?activateToken={account.activation_token}"
    return PlainTextResponse(link)


async def activate(request: Request) -> Response:
    """Set a new user's password, by the token of the activation link."""
    accounts = context(request).accounts
    document = await json_object(request)
    account = accounts.find_activation(str(document.get("activateToken")))
    if account is None:
        raise bad_request("Unable to find user credentials by activateToken!")
    password = str(document.get("password") or "")
    password_hash = await asyncio.to_thread(hash_password, password)
    account = accounts.save(replace(account, password_hash=password_hash, activation_token=None))
    return JSONResponse(accounts.tokens(account))


async def get_user(request: Request) -> Response:
    """One user: oneself, or for an administrator anybody."""
    server = context(request)
    account = server.accounts.get(path_id(request, "user_id"))
    if account.id != current_user(request).id:
        require_tenant(request)
        _tenants_own(account)
    return JSONResponse(account.document(server.database.tenant_id))


async def delete_user(request: Request) -> Response:
    """Delete a user."""
    server = context(request)
    account = server.accounts.get(path_id(request, "user_id"))
    if require_tenant(request).id == _tenants_own(account).id:
        raise forbidden()
    server.accounts.delete(account.id)
    return Response()


async def customer_users(request: Request) -> Response:
    """A customer's users, in pages."""
    server = context(request)
    customer_id = path_id(request, "customer_id")
    require_customer(request, customer_id)
    link = page_link(request, USER)
    accounts = server.accounts.of_customer(customer_id)
    shown = accounts[link.page * link.size : (link.page + 1) * link.size]
    items = [account.document(server.database.tenant_id) for account in shown]
    return JSONResponse(page_document(items, len(accounts), link))


routes = [
    Route("/api/auth/login", login, methods=_EVERY_METHOD),
    Route("/api/auth/token", refresh, methods=_EVERY_METHOD),
    Route("/api/auth/user", user, methods=["GET"]),
    Route("/api/auth/logout", logout, methods=["POST"]),
    Route("/api/noauth/activate", activate, methods=["POST"]),
    Route("/api/user", save_user, methods=["POST"]),
    Route("/api/user/{user_id}", get_user, methods=["GET"]),
    Route("/api/user/{user_id}", delete_user, methods=["DELETE"]),
    Route("/api/user/{user_id}/activationLink", activation_link, methods=["GET"]),
    Route("/api/customer/{customer_id}/users", customer_users, methods=["GET"]),
]
