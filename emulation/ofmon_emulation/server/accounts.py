"""Users of the server: passwords (bcrypt) and the JSON Web Tokens that they get for them.

Tokens are signed with HS512 and the database's own secret, and carry the claims that ThingsBoard's do.
A token can't be taken back: it is good until it expires, after a logout too.
"""

from __future__ import annotations

import base64
import binascii
import json
import secrets
import sqlite3
import uuid
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

import bcrypt
import jwt

from ofmon_emulation.server.entities import NULL_ID, entity_id
from ofmon_emulation.server.errors import bad_request, general, not_found, token_expired, unauthenticated
from ofmon_emulation.server.kinds import CUSTOMER, TENANT, USER

if TYPE_CHECKING:
    from collections.abc import Callable

    from ofmon_emulation.server.database import Database

ACCESS_TOKEN_LIFETIME_S = 9_000
REFRESH_TOKEN_LIFETIME_S = 604_800
PRE_VERIFICATION_LIFETIME_S = 1_800
BCRYPT_ROUNDS = 10
# bcrypt takes no more than this of a password.
PASSWORD_BYTES_MAX = 72
_ALGORITHM = "HS512"
_ISSUER = "thingsboard.io"
_REFRESH_SCOPE = "REFRESH_TOKEN"
_COLUMNS = (
    "id",
    "created_ms",
    "email",
    "authority",
    "customer_id",
    "password_hash",
    "activation_token",
    "two_factor",
    "body",
    "version",
)
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM account WHERE"  # noqa: S608 (constants)


class Authority(StrEnum):
    """What a user may do: a system administrator keeps tenants, and may see nothing of theirs."""

    SYS_ADMIN = "SYS_ADMIN"
    TENANT_ADMIN = "TENANT_ADMIN"
    CUSTOMER_USER = "CUSTOMER_USER"


@dataclass(frozen=True)
class Account:
    """One user. `two_factor`: logging in answers a pre-verification token only, and nothing verifies it."""

    email: str
    authority: Authority
    customer_id: str | None = None
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    created_ms: int = 0
    password_hash: bytes | None = None
    activation_token: str | None = None
    two_factor: bool = False
    body: dict[str, Any] = field(default_factory=dict)
    version: int = 1

    def tenant(self, tenant_id: str) -> str:
        """The user's tenant, which for a system administrator is nobody's."""
        return NULL_ID if self.authority is Authority.SYS_ADMIN else tenant_id

    def document(self, tenant_id: str) -> dict[str, Any]:
        """The user as the REST API shows it."""
        return {
            "phone": None,
            "firstName": None,
            "lastName": None,
            "additionalInfo": None,
            **self.body,
            "id": entity_id(USER, self.id),
            "createdTime": self.created_ms,
            "tenantId": entity_id(TENANT, self.tenant(tenant_id)),
            "customerId": entity_id(CUSTOMER, self.customer_id),
            "email": self.email,
            "name": self.email,
            "authority": self.authority.value,
            "version": self.version,
        }


class Accounts:
    """All users of the database, and their tokens; `now_ms` is the clock that tokens expire by."""

    def __init__(self, database: Database, now_ms: Callable[[], int]) -> None:
        self._database = database
        self._now_ms = now_ms

    def find(self, identifier: str) -> Account | None:
        """A user by identifier."""
        return self._one("id", identifier)

    def find_email(self, email: str) -> Account | None:
        """A user by e-mail address, whose case doesn't matter."""
        return self._one("email", email.lower())

    def _one(self, column: str, value: str) -> Account | None:
        row = self._database.connection.execute(
            f"{_SELECT} {column} = ?",
            (value,),
        ).fetchone()
        return _account(row) if row else None

    def save(self, account: Account) -> Account:
        """Add or change a user.

        Raises:
            ApiError: the address belongs to another one.
        """
        values = (
            account.id,
            account.created_ms or self._now_ms(),
            account.email.lower(),
            account.authority.value,
            account.customer_id,
            account.password_hash,
            account.activation_token,
            account.two_factor,
            json.dumps(account.body),
            known.version + 1 if (known := self.find(account.id)) else 1,
        )
        try:
            with self._database.transaction() as connection:
                connection.execute("DELETE FROM account WHERE id = ?", (account.id,))
                connection.execute("INSERT INTO account VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
        except sqlite3.IntegrityError as error:
            message = f"User with email '{account.email}' already present in database!"
            raise bad_request(message) from error
        return self.get(account.id)

    def get(self, identifier: str) -> Account:
        """A user by identifier.

        Raises:
            ApiError: there is none.
        """
        account = self.find(identifier)
        if account is None:
            raise not_found()
        return account

    def delete(self, identifier: str) -> None:
        """Delete a user; the tokens of deleted users are refused."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM account WHERE id = ?", (identifier,))

    def of_customer(self, customer_id: str) -> list[Account]:
        """A customer's users."""
        rows = self._database.connection.execute(
            f"{_SELECT} customer_id = ? ORDER BY created_ms, email",
            (customer_id,),
        )
        return [_account(row) for row in rows]

    def find_activation(self, token: str) -> Account | None:
        """The user who may still be activated with this token."""
        return self._one("activation_token", token)

    def tokens(self, account: Account) -> dict[str, Any]:
        """A new pair of tokens, as login answers it; with two factors a pre-verification token only."""
        session = str(uuid.uuid4())
        if account.two_factor:
            scope = "PRE_VERIFICATION_TOKEN"
            token = self._token(account, scope, session, PRE_VERIFICATION_LIFETIME_S)
            return {"token": token, "refreshToken": None, "scope": scope}
        return {
            "token": self._token(account, account.authority.value, session, ACCESS_TOKEN_LIFETIME_S),
            "refreshToken": self._token(account, _REFRESH_SCOPE, session, REFRESH_TOKEN_LIFETIME_S),
        }

    def _token(self, account: Account, scope: str, session: str, lifetime_s: int) -> str:
        now_s = self._now_ms() // 1000
        claims = {
            "sub": account.email,
            "userId": account.id,
            "scopes": [scope],
            "sessionId": session,
            "iss": _ISSUER,
            "iat": now_s,
            "exp": now_s + lifetime_s,
            "jti": str(uuid.uuid4()),
            "enabled": True,
            "isPublic": False,
            "tenantId": account.tenant(self._database.tenant_id),
            "customerId": account.customer_id or NULL_ID,
        }
        return jwt.encode(claims, self._database.jwt_secret, _ALGORITHM)

    def authenticate(self, token: str) -> tuple[Account, str]:
        """The user and the scope of an access token.

        Raises:
            ApiError: the token is expired, signed by another, or none at all, or its user gone.
        """
        claims = self._claims(token)
        account = self.find(str(claims.get("userId")))
        if account is None:
            raise unauthenticated()
        return account, str(claims["scopes"][0])

    def refresh(self, token: str) -> dict[str, Any]:
        """New tokens for a refresh token, which stays good.

        Raises:
            ApiError: as `authenticate`, or it is another kind of token.
        """
        account, scope = self.authenticate(token)
        if scope != _REFRESH_SCOPE:
            raise general("Invalid Refresh Token scope")
        return self.tokens(account)

    def _claims(self, token: str) -> dict[str, Any]:
        # Expiry is checked by this server's clock, which tests may set.
        options: Any = {"verify_exp": False, "verify_iat": False}
        try:
            claims = jwt.decode(_lenient(token), self._database.jwt_secret, [_ALGORITHM], options)
        except jwt.InvalidSignatureError as error:
            raise token_expired() from error
        except jwt.InvalidTokenError as error:
            raise unauthenticated("Invalid username or password") from error
        if claims["exp"] * 1000 <= self._now_ms():
            raise token_expired()
        return dict(claims)


def _lenient(token: str) -> str:
    """The token with its signature as PyJWT demands it; Java's decoder ignores bits that no byte needs."""
    signed, _, signature = token.rpartition(".")
    try:
        decoded = base64.urlsafe_b64decode(signature + "=" * (-len(signature) % 4))
    except binascii.Error:
        return token
    return f"{signed}.{base64.urlsafe_b64encode(decoded).decode().rstrip('=')}"


def hash_password(password: str) -> bytes:
    """The bcrypt hash of a password. Takes tens of milliseconds by design.

    Raises:
        ApiError: the password is empty or has more than 72 bytes.
    """
    encoded = password.encode()
    if not 0 < len(encoded) <= PASSWORD_BYTES_MAX:
        raise bad_request("Password must have between 1 and 72 bytes!")
    return bcrypt.hashpw(encoded, bcrypt.gensalt(BCRYPT_ROUNDS))


def password_matches(account: Account | None, password: str) -> bool:
    """Whether this is the user's password; takes as long for an unknown user, so that time tells nothing."""
    known = account.password_hash if account else None
    encoded = password.encode("utf-8", "replace")
    matches = bcrypt.checkpw(encoded[:PASSWORD_BYTES_MAX], known or _unknown_hash())
    return matches and known is not None and len(encoded) <= PASSWORD_BYTES_MAX


@cache
def _unknown_hash() -> bytes:
    return bcrypt.hashpw(secrets.token_bytes(16).hex().encode(), bcrypt.gensalt(BCRYPT_ROUNDS))


def _account(row: tuple[Any, ...]) -> Account:
    stored = dict(zip(_COLUMNS, row, strict=True))
    stored["authority"] = Authority(stored["authority"])
    stored["two_factor"] = bool(stored["two_factor"])
    stored["body"] = json.loads(stored["body"])
    return Account(**stored)
