"""Who is signed in on the server."""

from __future__ import annotations

from dataclasses import dataclass

from ofmon.domain.address import origin
from ofmon.services.ports import Certificate, Secrets, Server, Session, TrustKeeper
from ofmon.services.workers import in_thread


@dataclass(frozen=True, slots=True)
class Account:
    """Signing in and out, and which certificate the server may show."""

    server: Server
    secrets: Secrets
    trusts: TrustKeeper

    @property
    def keeps_session(self) -> bool:
        """Whether signing in outlives this process (there is a keyring)."""
        return self.secrets.persistent

    async def use_server(self, url: str) -> None:
        """Work with another server from now on, and with the session that is kept for it.

        Raises:
            InputError: that is no address of a server.
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

    async def certificate(self) -> Certificate:
        """The certificate that the server shows, trusted or not.

        Raises:
            InputError: it shows none.
            ServerError: it could not be asked.
        """
        return await self.server.certificate()

    async def trust(self, certificate: Certificate) -> None:
        """Trust just this certificate at its server from now on, whatever is wrong with it.

        Raises:
            DiskFullError: the choice can't be kept.
        """
        await in_thread(self.trusts.trust, certificate.server, certificate.fingerprint)
        await self.server.reconnect()

    async def trust_system(self) -> bool:
        """Go by what the system trusts again; whether another certificate was trusted.

        Raises:
            DiskFullError: the choice can't be kept.
        """
        server = origin(self.server.url)
        had = bool(await in_thread(self.trusts.trusted, server))
        if had:
            await in_thread(self.trusts.trust, server, "")
            await self.server.reconnect()
        return had
