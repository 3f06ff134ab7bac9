"""Devices, their profiles and credentials: the rules for making and changing them."""

from __future__ import annotations

import secrets
import sqlite3
import string
import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ofmon_emulation.server.device_rules import (
    DEVICE_BODY,
    DEVICE_TEXTS,
    PROFILE_BODY,
    PROFILE_TEXTS,
    SERVER_MEMBERS,
    check_name,
    check_profile,
)
from ofmon_emulation.server.entities import Entities, Entity, check_version, entity_id, id_of
from ofmon_emulation.server.errors import bad_request, limit_reached, not_found
from ofmon_emulation.server.kinds import CUSTOMER, DEVICE, DEVICE_PROFILE, OTA_PACKAGE, TENANT
from ofmon_emulation.server.series import Sample
from ofmon_emulation.server.texts import check_texts
from ofmon_emulation.server.values import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from ofmon_emulation.server.database import Database

DEFAULT_PROFILE = "default"
ACCESS_TOKEN_LENGTH = 20
# A device counts as active for this long after it was last heard.
INACTIVITY_TIMEOUT_MS = 600_000
_TOKEN_ALPHABET = string.ascii_letters + string.digits
_CREDENTIALS = "device, id, access_token, last_activity_ms, version"


@dataclass(frozen=True)
class Credentials:
    """How a device proves itself: `access_token` is ThingsBoard's `credentialsId`."""

    device: int
    id: str
    access_token: str
    last_activity_ms: int | None
    version: int = 1


class Devices:
    """Devices and device profiles of the database; no more than `devices_max` are made, 0 is any number."""

    def __init__(
        self, database: Database, entities: Entities, now_ms: Callable[[], int], devices_max: int = 0
    ) -> None:
        self._database = database
        self._entities = entities
        self._now_ms = now_ms
        self._devices_max = devices_max

    def default_profile(self) -> Entity:
        """The profile of devices that name none; made when it isn't there."""
        return self.profile_named(DEFAULT_PROFILE)

    def profile_named(self, name: str) -> Entity:
        """The profile of that name; made when it isn't there."""
        found = self._entities.find_named(DEVICE_PROFILE, name)
        return found or self.add_profile(name)

    def add_profile(self, name: str, profile_id: str | None = None) -> Entity:
        """Make a profile of that name, of the usual kind.

        Raises:
            ApiError: a name that is taken, or none.
        """
        return self.save_profile({"name": name, **PROFILE_BODY}, profile_id)

    def save_profile(self, document: dict[str, Any], profile_id: str | None = None) -> Entity:
        """Make or change a profile from what a client sent.

        Raises:
            ApiError: no name or type, a name that is taken or none, no transport's configuration, an unknown
                profile, or one that was changed since the client read it.
        """
        name = check_name(document, "Device profile name should be specified!")
        check_texts(document, PROFILE_TEXTS)
        check_profile(document)
        body = {key: value for key, value in document.items() if key not in SERVER_MEMBERS | {"default"}}
        known = id_of(document.get("id"))
        if known is None:
            entity = Entity(DEVICE_PROFILE, name, body=PROFILE_BODY | body)
            return self._entities.add(replace(entity, id=profile_id) if profile_id else entity)
        profile = self._entities.get(DEVICE_PROFILE, known)
        check_version(DEVICE_PROFILE, document, profile.version)
        return self._entities.update(replace(profile, name=name, body=PROFILE_BODY | body))

    def save(
        self, document: dict[str, Any], access_token: str | None = None, device_id: str | None = None
    ) -> Entity:
        """Make or change a device from what a client sent; a new one gets credentials.

        A change replaces all that a client may set: what it doesn't send is unset.

        Raises:
            ApiError: no name, a name or access token that is taken or can't be, an unknown device, profile or
                customer, a device that was changed since the client read it, or one too many.
        """
        name = check_name(document, "Device name should be specified!")
        check_texts(document, DEVICE_TEXTS)
        profile = self._profile(document)
        customer_id = id_of(document.get("customerId"))
        if customer_id is not None:
            self._entities.get(CUSTOMER, customer_id)
        body = {key: value for key, value in document.items() if key not in SERVER_MEMBERS}
        body["type"] = profile.name
        known = id_of(document.get("id"))
        if known is not None:
            device = self._entities.get(DEVICE, known)
            check_version(DEVICE, document, device.version)
            body = DEVICE_BODY | body
            return self._entities.update(
                replace(device, name=name, profile_id=profile.id, customer_id=customer_id, body=body)
            )
        self._check_number()
        device = Entity(DEVICE, name, customer_id=customer_id, profile_id=profile.id, body=DEVICE_BODY | body)
        if device_id is not None:
            device = replace(device, id=device_id)
        with self._database.transaction():
            device = self._entities.add(device)
            self._add_credentials(device, access_token or _new_access_token())
        return device

    def _check_number(self) -> None:
        if self._devices_max and len(self._entities.all(DEVICE)) >= self._devices_max:
            raise limit_reached(DEVICE, self._devices_max)

    def _profile(self, document: dict[str, Any]) -> Entity:
        profile_id = id_of(document.get("deviceProfileId"))
        if profile_id is not None:
            profile = self._entities.find(DEVICE_PROFILE, profile_id)
            if profile is None:
                raise bad_request("Device is referencing to non-existent device profile!")
            return profile
        return self.profile_named(str(document.get("type") or DEFAULT_PROFILE))

    def _add_credentials(self, device: Entity, access_token: str) -> None:
        values = (device.number, str(uuid.uuid4()), access_token, None, 1)
        try:
            self._database.connection.execute("INSERT INTO credentials VALUES (?, ?, ?, ?, ?)", values)
        except sqlite3.IntegrityError as error:
            raise bad_request("Device credentials are already assigned to another device!") from error

    def set_access_token(self, device: Entity, access_token: str) -> Credentials:
        """Give a device another access token; empty means a new random one.

        Raises:
            ApiError: the token is another device's.
        """
        try:
            with self._database.transaction() as connection:
                connection.execute(
                    "UPDATE credentials SET access_token = ?, version = version + 1 WHERE device = ?",
                    (access_token or _new_access_token(), device.number),
                )
        except sqlite3.IntegrityError as error:
            raise bad_request("Device credentials are already assigned to another device!") from error
        return self.credentials(device)

    def credentials(self, device: Entity) -> Credentials:
        """A device's credentials."""
        found = self._credentials("device = ?", device.number)
        if found is None:
            raise not_found()
        return found

    def by_access_token(self, access_token: str) -> Credentials | None:
        """The credentials with this access token."""
        return self._credentials("access_token = ?", access_token)

    def _credentials(self, condition: str, value: object) -> Credentials | None:
        row = self._database.connection.execute(
            f"SELECT {_CREDENTIALS} FROM credentials WHERE {condition}",  # noqa: S608 (constants)
            (value,),
        ).fetchone()
        return Credentials(*row) if row else None

    def touch(self, device: int) -> None:
        """Note that a device was heard now."""
        self._database.connection.execute(
            "UPDATE credentials SET last_activity_ms = ? WHERE device = ?", (self._now_ms(), device)
        )

    def active(self, device: Entity) -> bool:
        """Whether the device was heard lately."""
        heard_ms = self.credentials(device).last_activity_ms
        return heard_ms is not None and self._now_ms() - heard_ms < INACTIVITY_TIMEOUT_MS

    def state(self, device: Entity) -> dict[str, Sample]:
        """The server's own attributes of a device: whether it is active, and when it was heard."""
        heard_ms = self.credentials(device).last_activity_ms
        if heard_ms is None:
            return {"active": Sample(device.created_ms, Kind.BOOLEAN, value=False)}
        silent_ms = heard_ms + INACTIVITY_TIMEOUT_MS
        active = self._now_ms() < silent_ms
        return {
            "active": Sample(heard_ms if active else silent_ms, Kind.BOOLEAN, active),
            "lastActivityTime": Sample(heard_ms, Kind.LONG, heard_ms),
        }

    def document(self, device: Entity) -> dict[str, Any]:
        """A device as the REST API shows it."""
        return {
            "externalId": None,
            **device.body,
            "id": entity_id(DEVICE, device.id),
            "createdTime": device.created_ms,
            "tenantId": entity_id(TENANT, self._database.tenant_id),
            "customerId": entity_id(CUSTOMER, device.customer_id),
            "name": device.name,
            "deviceProfileId": entity_id(DEVICE_PROFILE, device.profile_id),
            "version": device.version,
        }

    def info(self, device: Entity) -> dict[str, Any]:
        """A device with its customer's and profile's names, and whether it is active."""
        customer = self._entities.find(CUSTOMER, device.customer_id) if device.customer_id else None
        return {
            **self.document(device),
            "customerTitle": customer.name if customer else None,
            "customerIsPublic": False,
            "deviceProfileName": device.body["type"],
            "active": self.active(device),
        }

    def credentials_document(self, device: Entity) -> dict[str, Any]:
        """A device's credentials as the REST API shows them."""
        credentials = self.credentials(device)
        return {
            "id": {"id": credentials.id},
            "createdTime": device.created_ms,
            "deviceId": entity_id(DEVICE, device.id),
            "credentialsType": "ACCESS_TOKEN",
            "credentialsId": credentials.access_token,
            "credentialsValue": None,
            "version": credentials.version,
        }

    def profile_document(self, profile: Entity) -> dict[str, Any]:
        """A profile as the REST API shows it."""
        return {
            "externalId": None,
            **profile.body,
            "id": entity_id(DEVICE_PROFILE, profile.id),
            "createdTime": profile.created_ms,
            "tenantId": entity_id(TENANT, self._database.tenant_id),
            "name": profile.name,
            "version": profile.version,
            "default": profile.name == DEFAULT_PROFILE,
        }

    def profile_info(self, profile: Entity) -> dict[str, Any]:
        """The part of a profile that customer users may see."""
        return {
            "id": entity_id(DEVICE_PROFILE, profile.id),
            "tenantId": entity_id(TENANT, self._database.tenant_id),
            "name": profile.name,
            "image": profile.body["image"],
            "defaultDashboardId": profile.body["defaultDashboardId"],
            "type": profile.body["type"],
            "transportType": profile.body["transportType"],
        }

    def firmware_of(self, device: Entity) -> Entity | None:
        """The package that a device should run: its own, or else its profile's."""
        package_id = id_of(device.body.get("firmwareId"))
        if package_id is None and device.profile_id is not None:
            profile = self._entities.find(DEVICE_PROFILE, device.profile_id)
            package_id = id_of(profile.body.get("firmwareId")) if profile else None
        return self._entities.find(OTA_PACKAGE, package_id) if package_id else None


def _new_access_token() -> str:
    return "".join(secrets.choice(_TOKEN_ALPHABET) for _ in range(ACCESS_TOKEN_LENGTH))
