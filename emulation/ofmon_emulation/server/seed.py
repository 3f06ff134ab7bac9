"""Filling a database before or beside a running server: users and devices with known identifiers."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from ofmon_emulation.server.accounts import Account, Accounts, Authority, hash_password
from ofmon_emulation.server.context import system_clock_ms
from ofmon_emulation.server.devices import Devices
from ofmon_emulation.server.entities import Entities, Entity, entity_id
from ofmon_emulation.server.kinds import CUSTOMER, DEVICE_PROFILE

if TYPE_CHECKING:
    from collections.abc import Callable

    from ofmon_emulation.server.database import Database

# The tenant administrator of ThingsBoard's own demonstration data.
TENANT_USER = "tenant@thingsboard.org"
TENANT_PASSWORD = "tenant"  # noqa: S105 (public, and refused on any address but this computer's)
# The administrator of every ThingsBoard, who keeps tenants and may see nothing of theirs.
SYSTEM_USER = "sysadmin@thingsboard.org"
SYSTEM_PASSWORD = "sysadmin"  # noqa: S105 (as above)


def seed_tenant(
    database: Database, user: str = TENANT_USER, password: str = TENANT_PASSWORD, *, name: str | None = None
) -> bool:
    """Make the tenant administrator if the address isn't known; answers whether it was made.

    A known user's password stays what it is.
    """
    return _seed_user(database, user, password, Authority.TENANT_ADMIN, {"firstName": name} if name else {})


def seed_system(database: Database, password: str = SYSTEM_PASSWORD) -> bool:
    """Make the system administrator if there is none; answers whether it was made."""
    return _seed_user(database, SYSTEM_USER, password, Authority.SYS_ADMIN, {})


def _seed_user(
    database: Database, user: str, password: str, authority: Authority, body: dict[str, str]
) -> bool:
    accounts = Accounts(database, system_clock_ms)
    if accounts.find_email(user) is not None:
        return False
    accounts.save(Account(user, authority, password_hash=hash_password(password), body=body))
    return True


class Seeder:
    """Makes entities in a database as the REST API would, with identifiers that the caller may choose."""

    def __init__(self, database: Database, now_ms: Callable[[], int] = system_clock_ms) -> None:
        self._entities = Entities(database, now_ms)
        self._devices = Devices(database, self._entities, now_ms)
        self._accounts = Accounts(database, now_ms)

    def create_profile(self, name: str, profile_id: str | None = None) -> str:
        """The identifier of the profile of that name, made if it isn't there."""
        known = self._entities.find_named(DEVICE_PROFILE, name)
        return (known or self._devices.add_profile(name, profile_id)).id

    def create_device(
        self,
        name: str,
        access_token: str,
        profile: str = "default",
        *,
        device_id: str | None = None,
        customer_id: str | None = None,
    ) -> str:
        """Make a device, and the profile of that name if it isn't there; answers the device's identifier.

        Raises:
            ApiError: the name, the access token or the identifier is taken, or the customer unknown.
        """
        document = {"name": name, "type": profile, "customerId": entity_id(CUSTOMER, customer_id)}
        return self._devices.save(document, access_token, device_id).id

    def create_customer(self, title: str) -> str:
        """Make a customer and answer its identifier.

        Raises:
            ApiError: the title is taken.
        """
        return self._entities.add(Entity(CUSTOMER, title, id=str(uuid.uuid4()))).id

    def create_customer_user(self, email: str, password: str, customer_id: str) -> str:
        """Make a user of a customer and answer its identifier.

        Raises:
            ApiError: the address is taken.
        """
        account = Account(email, Authority.CUSTOMER_USER, customer_id, password_hash=hash_password(password))
        return self._accounts.save(account).id

    def require_two_factors(self, email: str) -> None:
        """From now on logging in as this user answers a pre-verification token only.

        Raises:
            KeyError: nobody has this address.
        """
        account = self._accounts.find_email(email)
        if account is None:
            raise KeyError(email)
        self._accounts.save(replace(account, two_factor=True))
