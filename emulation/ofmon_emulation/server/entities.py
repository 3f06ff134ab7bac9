"""Devices, profiles, customers, packages and dashboards: named documents of the one tenant, in pages.

What a client sends about an entity is kept as it came and given back; the server reads only the members
that it needs (names, owner, profile, firmware).
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ofmon_emulation.server.errors import bad_request, general, not_found, version_conflict
from ofmon_emulation.server.lists import order_by, search_condition

if TYPE_CHECKING:
    from collections.abc import Callable

    from ofmon_emulation.server.database import Database
    from ofmon_emulation.server.lists import PageLink

# ThingsBoard's identifier for "nobody", e.g. the customer of a device that has none.
NULL_ID = "13814000-1dd2-11b2-8080-808080808080"

_COLUMNS = "number, id, type, name, created_ms, customer_id, profile_id, version, body"


def entity_id(kind: str, identifier: str | None) -> dict[str, str]:
    """An identifier as ThingsBoard writes it; none is its null identifier."""
    return {"entityType": kind, "id": identifier or NULL_ID}


def id_of(reference: Any) -> str | None:
    """The identifier in a `{"entityType", "id"}` object, or None where there is none.

    Raises:
        ApiError: it isn't a UUID: a 500, since ThingsBoard's framework can't read the document.
    """
    value = reference.get("id") if isinstance(reference, dict) else None
    if value is None or value == NULL_ID:
        return None
    try:
        return str(uuid.UUID(str(value)))
    except ValueError as error:
        raise general(f"JSON parse error: Cannot deserialize value of type UUID: {value}") from error


def parse_uuid(text: object) -> str:
    """A UUID in a path or query, in its usual form.

    Raises:
        ApiError: it isn't one.
    """
    try:
        return str(uuid.UUID(str(text)))
    except ValueError as error:
        raise bad_request(f"Invalid UUID string: {text}") from error


@dataclass(frozen=True)
class Entity:
    """One entity; `created_ms` in milliseconds since the epoch, `body` what a client may read and set."""

    type: str
    name: str
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    number: int = 0
    created_ms: int = 0
    customer_id: str | None = None
    profile_id: str | None = None
    version: int = 1
    body: dict[str, Any] = field(default_factory=dict)


def check_version(kind: str, document: dict[str, Any], current: int) -> None:
    """Check that a client saves what it read last; a document without a version is saved over any.

    Raises:
        ApiError: somebody changed it meanwhile.
    """
    sent = document.get("version")
    if sent is not None and sent != current:
        raise version_conflict(kind)


class Entities:
    """All entities of the database."""

    def __init__(self, database: Database, now_ms: Callable[[], int]) -> None:
        self._database = database
        self._now_ms = now_ms

    def find(self, kind: str, identifier: str) -> Entity | None:
        """An entity by its identifier."""
        return self._one("type = ? AND id = ?", kind, identifier)

    def find_named(self, kind: str, name: str) -> Entity | None:
        """An entity by its name."""
        return self._one("type = ? AND name = ?", kind, name)

    def get(self, kind: str, identifier: str) -> Entity:
        """An entity by its identifier.

        Raises:
            ApiError: there is none.
        """
        entity = self.find(kind, identifier)
        if entity is None:
            raise not_found()
        return entity

    def by_number(self, number: int) -> Entity | None:
        """An entity by its row in the database."""
        return self._one("number = ?", number)

    def _one(self, condition: str, *values: object) -> Entity | None:
        found = self._select(f"WHERE {condition}", values)
        return found[0] if found else None

    def _select(self, rest: str, values: tuple[object, ...]) -> list[Entity]:
        rows = self._database.connection.execute(f"SELECT {_COLUMNS} FROM entity {rest}", values)  # noqa: S608
        return [_entity(row) for row in rows]

    def add(self, entity: Entity) -> Entity:
        """Store a new entity and answer it as stored.

        Raises:
            ApiError: its name or identifier is taken.
        """
        entity = replace(entity, created_ms=entity.created_ms or self._now_ms())
        with self._unique(entity.type), self._database.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO entity (id, type, name, created_ms, customer_id, profile_id, version, body) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (entity.id, entity.type, entity.name, entity.created_ms, *_changeable(entity)),
            )
        return replace(entity, number=cursor.lastrowid or 0)

    def update(self, entity: Entity) -> Entity:
        """Store a changed entity, with the next version number.

        Raises:
            ApiError: its name is taken.
        """
        entity = replace(entity, version=entity.version + 1)
        with self._unique(entity.type), self._database.transaction() as connection:
            connection.execute(
                "UPDATE entity SET name = ?, customer_id = ?, profile_id = ?, version = ?, body = ? "
                "WHERE number = ?",
                (entity.name, *_changeable(entity), entity.number),
            )
        return entity

    def _unique(self, kind: str) -> _UniqueName:
        return _UniqueName(kind)

    def delete(self, entity: Entity) -> None:
        """Delete an entity with its credentials, samples, attributes and image."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM entity WHERE number = ?", (entity.number,))

    def all(self, kind: str, **columns: str) -> list[Entity]:
        """All entities of a kind whose columns (`customer_id`, `profile_id`) have the given values."""
        conditions = "".join(f" AND {column} = ?" for column in columns)
        return self._select(f"WHERE type = ?{conditions} ORDER BY number", (kind, *columns.values()))

    def page(self, kind: str, link: PageLink, **columns: str) -> tuple[list[Entity], int]:
        """One page of a kind, and how many there are on all pages."""
        conditions = "".join(f" AND {column} = ?" for column in columns)
        found, searched = search_condition(kind, link.search)
        where = f"WHERE type = ? AND {found}{conditions}"
        values = (kind, *searched, *columns.values())
        entities = self._select(
            f"{where} ORDER BY {order_by(kind, link)}, number LIMIT ? OFFSET ?",
            (*values, link.size, link.size * link.page),
        )
        (count,) = self._database.connection.execute(
            f"SELECT count(*) FROM entity {where}",  # noqa: S608 (constants; column names are the callers')
            values,
        ).fetchone()
        return entities, int(count)


class _UniqueName:
    """Turns SQLite's refusal of a second equal name into ThingsBoard's."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if isinstance(error, sqlite3.IntegrityError):
            kind = self._kind.replace("_", " ").capitalize()
            raise bad_request(f"{kind} with such name already exists!") from error


def _changeable(entity: Entity) -> tuple[object, ...]:
    return entity.customer_id, entity.profile_id, entity.version, json.dumps(entity.body)


def _entity(row: tuple[Any, ...]) -> Entity:
    number, identifier, kind, name, created_ms, customer_id, profile_id, version, body = row
    return Entity(
        number=number,
        id=identifier,
        type=kind,
        name=name,
        created_ms=created_ms,
        customer_id=customer_id,
        profile_id=profile_id,
        version=version,
        body=json.loads(body),
    )
