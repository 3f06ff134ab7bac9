"""Logging in, tokens, and who may do what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ofmon_emulation.server import SYSTEM_PASSWORD, SYSTEM_USER, TENANT_PASSWORD, Seeder
from ofmon_emulation.server.entities import NULL_ID
from support.thingsboard import CUSTOMER_USER, START_MS, TENANT, Site

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

USER = "/api/auth/user"


def error(answer: httpx.Response) -> tuple[int, int]:
    """Status and error code of a refusal."""
    document = answer.json()
    assert document["status"] == answer.status_code
    assert set(document) == {"status", "message", "errorCode", "timestamp"}
    return answer.status_code, document["errorCode"]


async def login(site: Site, user: str = TENANT, password: str = TENANT_PASSWORD) -> httpx.Response:
    """The answer to a login."""
    return await site.client().post("/api/auth/login", json={"username": user, "password": password})


async def user_of(site: Site, token: str, header: str = "X-Authorization") -> httpx.Response:
    """What the server says about who bears a token."""
    return await site.client().get(USER, headers={header: f"Bearer {token}"})


async def test_login(site: Site) -> None:
    """A password gives a pair of tokens, in either header; the user is who logged in."""
    pair = (await login(site)).json()
    assert set(pair) == {"token", "refreshToken"}
    for header in ("X-Authorization", "Authorization"):
        document = (await user_of(site, pair["token"], header)).json()
        assert (document["email"], document["authority"]) == (TENANT, "TENANT_ADMIN")
        assert document["customerId"] == {
            "entityType": "CUSTOMER",
            "id": "13814000-1dd2-11b2-8080-808080808080",
        }


@pytest.mark.parametrize(
    ("user", "password"),
    [(TENANT, "wrong"), ("nobody@example.org", "tenant"), (TENANT, "tenant" * 100), (TENANT, "\0")],
)
async def test_bad_login(site: Site, user: str, password: str) -> None:
    """Whatever is wrong, the answer is the same."""
    answer = await login(site, user, password)
    assert error(answer) == (401, 10)
    assert answer.json()["message"] == "Invalid username or password"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", b'{"username": 1, "password": 2}'])
async def test_unreadable_login(site: Site, body: bytes) -> None:
    """A login that can't be read is a failed login."""
    assert error(await site.client().post("/api/auth/login", content=body)) == (401, 10)


async def test_passwords_are_hashed(site: Site) -> None:
    """The database holds a bcrypt hash, not the password."""
    account = site.context.accounts.find_email(TENANT)
    assert account is not None
    assert (account.password_hash or b"").startswith(b"$2b$")


async def test_expiry(site: Site) -> None:
    """An access token is good for 9,000 s; expired and tampered ones are error 11, garbage is error 10."""
    token = (await login(site)).json()["token"]
    site.clock.now += 8_999_000
    assert (await user_of(site, token)).status_code == 200
    head, claims, signature = token.split(".")
    assert error(await user_of(site, f"{head}.{claims}.{signature[::-1]}")) == (401, 11)
    for garbage in ("x", "a.b.c", f"{head}.{claims}", ""):
        assert error(await user_of(site, garbage)) == (401, 10)
    site.clock.now += 1_000
    assert error(await user_of(site, token)) == (401, 11)


async def test_refresh(site: Site) -> None:
    """A refresh token gives new pairs again and again, after a logout too, and is no access token."""
    pair = (await login(site)).json()
    client = site.client()
    logout = await client.post("/api/auth/logout", headers={"X-Authorization": f"Bearer {pair['token']}"})
    assert logout.status_code == 200
    site.clock.now += 9_000_000
    for _ in range(2):
        answer = await client.post("/api/auth/token", json={"refreshToken": pair["refreshToken"]})
        assert (await user_of(site, answer.json()["token"])).status_code == 200
    assert error(await user_of(site, pair["refreshToken"])) == (403, 20)
    site.clock.now += 604_800_000
    late = await client.post("/api/auth/token", json={"refreshToken": pair["refreshToken"]})
    assert error(late) == (401, 11)


async def test_refresh_with_access_token(site: Site) -> None:
    """An access token used to refresh is a 500, error code 2."""
    token = (await login(site)).json()["token"]
    assert error(await site.client().post("/api/auth/token", json={"refreshToken": token})) == (500, 2)


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"{}", b'{"refreshToken": " "}', b'{"refreshToken": "x"}']
)
async def test_unreadable_refresh(site: Site, body: bytes) -> None:
    """A refresh that can't be read, or with what is no token, is a failed login."""
    assert error(await site.client().post("/api/auth/token", content=body)) == (401, 10)


@pytest.mark.parametrize("path", ["/api/auth/login", "/api/auth/token"])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
async def test_wrong_method(site: Site, path: str, method: str) -> None:
    """Another method is a failed login there, and a 405 with error 31 elsewhere."""
    assert error(await site.client().request(method, path)) == (401, 10)
    assert error(await site.tenant.put(USER)) == (405, 31)


async def test_authorization_header(site: Site) -> None:
    """No token is error 10, on unknown paths too; without `Bearer` it is a redirection to a login page."""
    client = site.client()
    assert error(await client.get(USER)) == (401, 10)
    assert error(await client.get("/api/nothing")) == (401, 10)
    assert error(await site.tenant.get("/api/nothing")) == (404, 32)
    token = (await login(site)).json()["token"]
    for value in (token, f"bearer {token}"):
        answer = await client.get(USER, headers={"X-Authorization": value})
        assert (answer.status_code, answer.headers["location"]) == (302, "http://tb/login")


async def test_two_factors(site: Site) -> None:
    """With two factors login answers a scope and no refresh token, and the token opens nothing."""
    Seeder(site.context.database).require_two_factors(TENANT)
    answer = (await login(site)).json()
    assert answer["scope"] == "PRE_VERIFICATION_TOKEN"
    assert answer["refreshToken"] is None
    assert error(await user_of(site, answer["token"])) == (403, 20)


async def test_rest_limit(make_site: Callable[..., Site]) -> None:
    """Too many requests are 429, error code 33, without Retry-After; later they pass again."""
    site = make_site(rest_limits=[(2, 1), (3, 60)])
    client = site.tenant
    assert [(await client.get(USER)).status_code for _ in range(2)] == [200, 200]
    refused = await client.get(USER)
    assert error(refused) == (429, 33)
    assert "retry-after" not in refused.headers
    site.clock.now += 1_000
    assert [(await client.get(USER)).status_code for _ in range(2)] == [200, 429]


async def test_rest_limit_spares_telemetry(make_site: Callable[..., Site]) -> None:
    """Neither telemetry nor the system administrator is counted."""
    site = make_site(rest_limits=[(1, 60)])
    client, system = site.tenant, site.client(SYSTEM_USER)
    assert [(await client.get(USER)).status_code for _ in range(2)] == [200, 429]
    assert (await site.post('{"p": 1}')).status_code == 200
    assert [(await system.get(USER)).status_code for _ in range(2)] == [200, 200]


async def test_system_administrator(site: Site) -> None:
    """The system administrator belongs to no tenant, and is refused all that is one's."""
    pair = (await login(site, SYSTEM_USER, SYSTEM_PASSWORD)).json()
    document = (await user_of(site, pair["token"])).json()
    assert (document["authority"], document["tenantId"]["id"]) == ("SYS_ADMIN", NULL_ID)
    system = site.client(SYSTEM_USER)
    listing = "?pageSize=10&page=0"
    telemetry = f"plugins/telemetry/DEVICE/{site.device_id}/values/timeseries?startTs=0&endTs=1"
    lists = ("tenant/deviceInfos", "tenant/dashboards", "deviceProfiles", "deviceProfileInfos", "otaPackages")
    for path in (*(name + listing for name in lists), f"device/{site.device_id}", telemetry):
        assert error(await system.get(f"/api/{path}")) == (403, 20)
    assert error(await system.post("/api/device", json={"name": "Mine"})) == (403, 20)
    assert (await system.get(f"/api/user/{document['id']['id']}")).json() == document


async def test_system_administrator_is_not_the_tenants(site: Site) -> None:
    """A tenant's administrator neither sees nor makes system administrators."""
    account = site.context.accounts.find_email(SYSTEM_USER)
    assert account
    tenant, path = site.tenant, f"/api/user/{account.id}"
    assert error(await tenant.get(path)) == (403, 20)
    assert error(await tenant.delete(path)) == (403, 20)
    new = {"email": "root@example.org", "authority": "SYS_ADMIN"}
    assert error(await tenant.post("/api/user", json=new)) == (403, 20)


async def test_user_versions(site: Site) -> None:
    """A user that was changed since it was read isn't saved."""
    tenant = site.tenant
    account = site.context.accounts.find_email(CUSTOMER_USER)
    assert account
    read = (await tenant.get(f"/api/user/{account.id}")).json()
    changed = (await tenant.post("/api/user", json=read | {"firstName": "Ada"})).json()
    assert changed["version"] == read["version"] + 1
    assert error(await tenant.post("/api/user", json=read | {"firstName": "Bob"})) == (409, 35)
    assert error(await tenant.post("/api/user", json=changed | {"firstName": "<b>"})) == (400, 31)


async def test_deleted_user(site: Site) -> None:
    """The tokens of a deleted user are refused."""
    client = site.client(CUSTOMER_USER)
    document = (await client.get(USER)).json()
    assert (await site.tenant.delete(f"/api/user/{document['id']['id']}")).status_code == 200
    assert error(await client.get(USER)) == (401, 10)


async def test_new_customer_user(site: Site) -> None:
    """An administrator makes a user, who chooses a password by the activation link, once."""
    tenant = site.tenant
    body = {
        "email": "Baker@Example.org",
        "authority": "CUSTOMER_USER",
        "customerId": {"entityType": "CUSTOMER", "id": site.customer_id},
        "firstName": "Ada",
    }
    made = (await tenant.post("/api/user?sendActivationMail=false", json=body)).json()
    assert (made["email"], made["firstName"], made["createdTime"]) == ("baker@example.org", "Ada", START_MS)
    assert error(await login(site, "baker@example.org", "secret")) == (401, 10)
    link = (await tenant.get(f"/api/user/{made['id']['id']}/activationLink")).text
    activation = {"activateToken": link.rpartition("=")[2], "password": "secret"}
    client = site.client()
    assert "token" in (await client.post("/api/noauth/activate", json=activation)).json()
    assert error(await client.post("/api/noauth/activate", json=activation)) == (400, 31)
    assert (await login(site, "BAKER@example.org", "secret")).status_code == 200
    users = await tenant.get(f"/api/customer/{site.customer_id}/users?pageSize=10&page=0")
    assert [user["email"] for user in users.json()["data"]] == ["baker@example.org", CUSTOMER_USER]
    assert error(await tenant.post("/api/user", json=body)) == (400, 31)
