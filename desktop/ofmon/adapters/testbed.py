"""The depot's control API: how to talk to it. What it says is used by `wifi_testbed` and `clock_testbed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ofmon.adapters.http_client import direct_client
from ofmon.errors import WifiError
from ofmon.late import late
from ofmon.texts import tr

if TYPE_CHECKING:
    import httpx
else:
    httpx = late("httpx")

# A depot that computes hours of virtual time answers between two slices of it.
_TIMEOUT = (5.0, 30.0, 30.0, 30.0)


class Testbed:
    """A depot of emulated meters at ``url``."""

    __test__ = False  # its name is no test's

    def __init__(self, url: str) -> None:
        self.url = url
        self._http = direct_client(url, timeout=_TIMEOUT)

    async def request(self, method: str, path: str, body: dict[str, Any] | None = None) -> httpx.Response:
        """Ask; any status is an answer.

        Raises:
            WifiError: no answer.
        """
        try:
            return await self._http.request(method, path, json=body)
        except (httpx.RequestError, httpx.InvalidURL) as error:
            raise WifiError(
                tr("The testbed at {url} does not answer.", url=self.url),
                todo=tr("Start it: ofmon-testbed depot"),
            ) from error

    async def get(self, path: str) -> Any:
        """Ask for a JSON document.

        Raises:
            WifiError: no answer, or not the one expected.
        """
        response = await self.request("GET", path)
        try:
            return response.raise_for_status().json()
        except (httpx.HTTPStatusError, ValueError) as error:
            raise self.confused(path, response) from error

    def confused(self, path: str, response: httpx.Response) -> WifiError:
        """The error for an answer that was not expected."""
        return WifiError(
            tr(
                "The testbed at {url} answered {path} with status {status_code}.",
                url=self.url,
                path=path,
                status_code=response.status_code,
            )
        )

    async def close(self) -> None:
        """Give up the connection."""
        await self._http.aclose()
