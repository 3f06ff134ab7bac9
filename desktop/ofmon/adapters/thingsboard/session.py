"""Requests to a ThingsBoard server, and who is signed in there.

After signing in, the refresh token lies in the secrets; the short-lived JWT stays in memory and is renewed
when the server refuses it. Expired and invalid sessions look the same to the server.

Whatever isn't an answer of the form that ThingsBoard gives (a page, a redirect) is somebody else's: the
sign-in page of a guest network, a proxy. Redirects are never followed.

Limits: two-factor sign-in is not supported. Access tokens never appear in errors; httpx's own log lines carry
them in the URL and are silenced.
"""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

from ofmon.adapters.http_client import server_client
from ofmon.adapters.thingsboard.certificate import failures, look_at_certificate, no_answer
from ofmon.domain.address import origin, server_address, server_problem, shown
from ofmon.errors import (
    DeviceUnknownError,
    InputError,
    RightsError,
    ServerAnswerError,
    ServerBusyError,
    SignInError,
    SignInNeededError,
)
from ofmon.late import late
from ofmon.services.ports import Secrets, Session
from ofmon.services.workers import in_thread
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx

    from ofmon.services.ports import Certificate
else:
    httpx = late("httpx")

for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)

STILL_HERE = mark("All readings are still here.")
# What a server, or the proxy before it, says when it has too much to do.
_BUSY = frozenset({429, 502, 503, 504})


class ThingsBoardSession:
    """The part of `ofmon.services.ports.Server` that is about the user.

    Args:
        url: base URL, empty when none is configured.
        secrets: where the session is kept.
        credentials: user and password to sign in with when there is no session (unattended machines).
        transport: instead of the network.
        trusted: the fingerprint of the certificate that is trusted at an origin; empty: the system's trust.
    """

    def __init__(
        self,
        url: str,
        secrets: Secrets,
        *,
        credentials: tuple[str, str] | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        trusted: Callable[[str], str] = lambda _origin: "",
    ) -> None:
        self._url = url.rstrip("/")
        self._secrets = secrets
        self._credentials = credentials
        self._transport = transport
        self._trusted = trusted
        self._jwt: str | None = None
        self._http: httpx.AsyncClient | None = None

    @property
    def url(self) -> str:
        """See the port."""
        return self._url

    async def use(self, url: str) -> None:
        """See the port."""
        try:
            address = server_address(url) if url else ""
        except ValueError as error:
            what = tr("{url!r} is no server's address.", url=shown(url))
            raise InputError(what, safe=tr("Nothing was changed."), todo=f"{error}.") from error
        if address != self._url:
            self._url, self._jwt = address, None
            await self.reconnect()

    async def reconnect(self) -> None:
        """See the port."""
        before, self._http = self._http, None
        if before:
            await before.aclose()

    async def certificate(self) -> Certificate:
        """See the port."""
        self._check_url()
        return await look_at_certificate(self._url)

    async def close(self) -> None:
        """See the port."""
        await self.reconnect()

    def _client(self) -> httpx.AsyncClient:
        """Made when the server is needed: what can't be used of the environment stops nothing before.

        Raises:
            InputError, ServerUnreachableError: see `server_client`.
        """
        if self._http is None:
            self._check_url()
            self._http = self._made()
        return self._http

    def _made(self) -> httpx.AsyncClient:
        if self._transport:
            return httpx.AsyncClient(base_url=self._url, transport=self._transport, trust_env=False)
        return server_client(self._url, self._trusted(origin(self._url)))

    async def sign_in(self, user: str, password: str) -> None:
        """See the port."""
        self._check_url()
        response = await self.ask("POST", "/api/auth/login", json={"username": user, "password": password})
        if response.status_code == httpx.codes.UNAUTHORIZED:
            raise SignInError(
                tr("{url} refused the user name or the password of {user}.", url=self._url, user=user),
                safe=tr(STILL_HERE),
                todo=tr("Check both and sign in again."),
            )
        answer = self._object(response)
        if "refreshToken" not in answer or answer.get("scope"):
            raise SignInError(
                tr("{user} needs two-factor sign-in, which OFMon does not support.", user=user),
                safe=tr(STILL_HERE),
            )
        await self._keep(user, answer)

    async def sign_out(self) -> None:
        """See the port."""
        if self._jwt:
            await self.ask("POST", "/api/auth/logout", headers=self._bearer())
        self._jwt = None
        await in_thread(self._secrets.delete, self._secret_name)

    async def session(self) -> Session | None:
        """See the port."""
        try:
            await self._ensure_signed_in()
        except SignInNeededError:
            return None
        return Session(self._url, text_of(await self.rest("GET", "/api/auth/user"), "email"))

    @property
    def _secret_name(self) -> str:
        return f"session:{self._url}"

    async def _keep(self, user: str, answer: Mapping[str, Any]) -> None:
        session = {"user": user, "refreshToken": text_of(answer, "refreshToken")}
        self._jwt = text_of(answer, "token")
        # A keyring may ask the person to unlock it, which takes its time.
        await in_thread(self._secrets.set, self._secret_name, json.dumps(session))

    async def _ensure_signed_in(self) -> None:
        self._check_url()
        if self._jwt is None:
            await self._renew()

    async def _renew(self) -> None:
        """Get a JWT from the kept session, or by the credentials of an unattended machine."""
        kept = await in_thread(self._secrets.get, self._secret_name)
        if kept is not None:
            user, refresh_token = _session(kept)
            response = await self.ask("POST", "/api/auth/token", json={"refreshToken": refresh_token})
            ended = response.is_client_error and response.status_code not in _BUSY
            if not ended:
                await self._keep(user, self._object(response))
                return
        if self._credentials is None:
            raise SignInNeededError(
                tr("Nobody is signed in at {url}, or the session has ended.", url=self._url),
                safe=tr(STILL_HERE),
                todo=tr("Sign in: ofmon login"),
            )
        await self.sign_in(*self._credentials)

    async def bearer(self, *, renewed: bool = False) -> dict[str, str] | None:
        """Headers of the signed-in user's requests, None: nobody is signed in.

        Args:
            renewed: the server refused the last ones.
        """
        try:
            if renewed:
                await self._renew()
            else:
                await self._ensure_signed_in()
        except (SignInNeededError, SignInError):
            return None
        return self._bearer()

    def _bearer(self) -> dict[str, str]:
        return {"X-Authorization": f"Bearer {self._jwt}"}  # not for people: a header

    # ------------------------------------------------------------ requests

    async def rest(
        self, method: str, path: str, params: Mapping[str, str | int] | None = None, json: object = None
    ) -> Any:
        """A request of the signed-in user, and the document that the server gives for it."""
        return self.good(await self.answer(method, path, params, json))

    async def answer(
        self, method: str, path: str, params: Mapping[str, str | int] | None = None, json: object = None
    ) -> httpx.Response:
        """What the server says to the signed-in user; the session is renewed once when it is refused."""
        await self._ensure_signed_in()
        response = await self.ask(method, path, json=json, params=params, headers=self._bearer())
        if response.status_code == httpx.codes.UNAUTHORIZED:
            await self._renew()
            response = await self.ask(method, path, json=json, params=params, headers=self._bearer())
        return response

    async def done(self, method: str, path: str, json: object) -> None:
        """A request of the signed-in user that the server answers with nothing but that it was done."""
        response = await self.answer(method, path, json=json)
        self._refused(response)
        if response.content or response.status_code != httpx.codes.OK:
            self._document(response)
            raise self.confused(response)

    def good(self, response: httpx.Response) -> Any:
        """The document in an answer; a refusal is raised."""
        self._refused(response)
        return self._document(response)

    def _refused(self, response: httpx.Response) -> None:
        match response.status_code:
            case httpx.codes.UNAUTHORIZED:
                raise SignInNeededError(
                    tr("The session has ended."), safe=tr(STILL_HERE), todo=tr("Sign in: ofmon login")
                )
            case httpx.codes.FORBIDDEN:
                raise RightsError(
                    tr("The signed-in user may not do that."),
                    safe=tr(STILL_HERE),
                    todo=tr("Sign in as another user."),
                )
            case httpx.codes.NOT_FOUND:
                raise DeviceUnknownError(
                    tr("The server knows no such device, or the signed-in user may not see it."),
                    safe=tr(STILL_HERE),
                    todo=tr("If it was deleted, bring it back, or provision its meter for another device."),
                )

    async def ask(self, method: str, path: str, **more: Any) -> httpx.Response:
        """Any answer is one; raises `ServerUnreachableError` without one. ``more`` is httpx's."""
        http = self._client()
        try:
            return await http.request(method, path, **more)
        except failures() as error:
            raise no_answer(self._url, error) from error
        except UnicodeEncodeError as error:  # halves of signs, from a terminal that writes otherwise
            raise InputError(
                tr("What was typed holds signs that can't be sent."), safe=tr(STILL_HERE)
            ) from error

    async def authority(self) -> str:
        """The signed-in user's, e.g. ``TENANT_ADMIN``."""
        return text_of(await self.rest("GET", "/api/auth/user"), "authority")

    async def fetch(
        self,
        path: str,
        params: Mapping[str, str],
        bytes_max: int,
        received: Callable[[int], None],
        *,
        signed_in: bool,
    ) -> tuple[int, bytes]:
        """Status and body of a download, which is broken off after ``bytes_max``.

        Raises:
            ServerUnreachableError: no answer, or it ended half-way.
        """
        headers = self._bearer() if signed_in else None
        body = bytearray()
        http = self._client()
        try:
            async with http.stream("GET", path, params=params, headers=headers) as response:
                async for piece in response.aiter_bytes():
                    body += piece
                    if len(body) > bytes_max:
                        break
                    received(len(body))
        except failures() as error:
            safe = tr("Nothing of this download was kept.")
            what = mark("The server {url} does not answer, or broke off.")
            raise no_answer(self._url, error, what=what, safe=safe) from error
        return response.status_code, bytes(body)

    def _check_url(self) -> None:
        if not self._url or server_problem(self._url):
            raise InputError(
                tr("{url!r} is no server's address.", url=shown(self._url))
                if self._url
                else tr("No server is set."),
                todo=tr("Give its address: ofmon login --server https://…"),
            )

    def confused(self, response: httpx.Response) -> ServerAnswerError:
        """The error for an answer that ThingsBoard doesn't give."""
        return ServerAnswerError(
            tr(
                "What {url} answered (status {status_code}) is not a ThingsBoard server's: something "
                "between here and the server answers, perhaps a sign-in page of this network.",
                url=self._url,
                status_code=response.status_code,
            ),
            safe=tr(STILL_HERE),
            todo=tr("Open a browser and sign in to the network there, or check the server's address."),
        )

    def _document(self, response: httpx.Response) -> Any:
        """The JSON body of a good answer."""
        if response.status_code in _BUSY:
            raise ServerBusyError(
                tr(
                    "{url} has too much to do (status {status_code}).",
                    url=self._url,
                    status_code=response.status_code,
                ),
                safe=tr(STILL_HERE),
                todo=tr("Wait a minute."),
            )
        try:
            return response.raise_for_status().json()
        except (httpx.HTTPStatusError, ValueError) as error:
            raise self.confused(response) from error

    def _object(self, response: httpx.Response) -> Mapping[str, Any]:
        document = self._document(response)
        if not isinstance(document, dict):
            raise self.confused(response)
        return document


def _session(kept: str) -> tuple[str, str]:
    """User and refresh token of a kept session; of a damaged one nothing, which the server refuses."""
    try:
        session = json.loads(kept)
        return str(session["user"]), str(session["refreshToken"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return "", ""


def id_of(document: Any, name: str = "id") -> str:
    """The identifier in a reference (``{"id": {"id": …}}``) of an answer; raises what `text_of` does."""
    return text_of(document.get(name) if isinstance(document, dict) else None, "id")


def text_of(document: Any, name: str) -> str:
    """A text in an answer.

    Raises:
        ServerAnswerError: it isn't there.
    """
    found = document.get(name) if isinstance(document, dict) else None
    if not isinstance(found, str):
        raise ServerAnswerError(
            tr("The server's answer has no {name}: it is not as ThingsBoard answers.", name=name),
            safe=tr(STILL_HERE),
            todo=tr("Check that the address is a ThingsBoard server's."),
        )
    return found
