"""Errors as ThingsBoard answers them: `{"status", "message", "errorCode", "timestamp"}`."""

from __future__ import annotations

from enum import IntEnum
from http import HTTPStatus


class ErrorCode(IntEnum):
    """ThingsBoard's `errorCode` (its `ThingsboardErrorCode`)."""

    GENERAL = 2
    AUTHENTICATION = 10
    TOKEN_EXPIRED = 11
    PERMISSION_DENIED = 20
    BAD_REQUEST = 31
    NOT_FOUND = 32
    TOO_MANY_REQUESTS = 33
    VERSION_CONFLICT = 35
    ENTITIES_LIMIT_EXCEEDED = 41
    DATABASE = 46


class ApiError(Exception):
    """A refused request: HTTP status, error code and message of the answer, and what else stands in it."""

    def __init__(self, status: HTTPStatus, code: ErrorCode, message: str, **more: object) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.more = more

    def document(self, now_ms: int) -> dict[str, object]:
        """The answer's body; `timestamp` in milliseconds since the epoch."""
        return {
            "status": int(self.status),
            "message": self.message,
            "errorCode": int(self.code),
            "timestamp": now_ms,
            **self.more,
        }


def general(message: str) -> ApiError:
    """500, error code 2: what ThingsBoard answers where its own code fails."""
    return ApiError(HTTPStatus.INTERNAL_SERVER_ERROR, ErrorCode.GENERAL, message)


def unauthenticated(message: str = "Authentication failed") -> ApiError:
    """401, error code 10."""
    return ApiError(HTTPStatus.UNAUTHORIZED, ErrorCode.AUTHENTICATION, message)


def token_expired() -> ApiError:
    """401, error code 11: for expired tokens, and for those whose signature is wrong."""
    return ApiError(HTTPStatus.UNAUTHORIZED, ErrorCode.TOKEN_EXPIRED, "Token has expired")


def forbidden() -> ApiError:
    """403, error code 20."""
    message = "You don't have permission to perform this operation!"
    return ApiError(HTTPStatus.FORBIDDEN, ErrorCode.PERMISSION_DENIED, message)


def limit_reached(kind: str, limit: int) -> ApiError:
    """403, error code 41: the tenant's profile lets it have no more entities of this kind."""
    message = f"{kind.replace('_', ' ').capitalize()}s limit reached"
    code = ErrorCode.ENTITIES_LIMIT_EXCEEDED
    return ApiError(HTTPStatus.FORBIDDEN, code, message, entityType=kind, limit=limit)


def bad_request(message: str) -> ApiError:
    """400, error code 31."""
    return ApiError(HTTPStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message)


def not_found(message: str = "Requested item wasn't found!") -> ApiError:
    """404, error code 32."""
    return ApiError(HTTPStatus.NOT_FOUND, ErrorCode.NOT_FOUND, message)


def version_conflict(kind: str) -> ApiError:
    """409, error code 35: what is saved isn't the state that it was read in."""
    message = f"{kind.replace('_', ' ').capitalize()} was already changed by someone else"
    return ApiError(HTTPStatus.CONFLICT, ErrorCode.VERSION_CONFLICT, message)


def database_failed() -> ApiError:
    """500, error code 46: what ThingsBoard answers where its database refuses."""
    return ApiError(HTTPStatus.INTERNAL_SERVER_ERROR, ErrorCode.DATABASE, "Database error")


def too_many_requests() -> ApiError:
    """429, error code 33; ThingsBoard sends no Retry-After with it."""
    message = "Too many requests for current tenant!"
    return ApiError(HTTPStatus.TOO_MANY_REQUESTS, ErrorCode.TOO_MANY_REQUESTS, message)
