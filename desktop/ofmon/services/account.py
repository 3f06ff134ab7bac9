"""Who is signed in on the server."""

from __future__ import annotations

from dataclasses import dataclass

from ofmon.services.ports import Secrets, Server, Session


@dataclass(frozen=True, slots=True)
class Account:
    """Signing in and out."""

    server: Server
    secrets: Secrets

    @property
    def keeps_session(self) -> bool:
        """Whether signing in outlives this process (there is a keyring)."""
        return self.secrets.persistent

    async def use_server(self, url: str) -> None:
        """Work with another server from now on, and with the session that is kept for it.

        Raises:
            InputError: that is no URL.
        """
        await self.server.use(url)

    async def sign_in(self, user: str, password: str) -> Session:
        """Sign in; the password itself is not kept.

        Raises:
            SignInError: user name or password are wrong.
            ServerError: the server could not be asked.
        """
        await self.server.sign_in(user, password)
        return Session(self.server.url, user)

    async def sign_out(self) -> None:
        """Forget the session. Device tokens and readings stay."""
        await self.server.sign_out()

    async def session(self) -> Session | None:
        """Who is signed in; None: nobody.

        Raises:
            ServerUnreachableError: the server can't be asked.
        """
        return await self.server.session()
