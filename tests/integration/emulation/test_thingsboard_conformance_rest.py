"""What was measured of the REST API on a ThingsBoard CE 4.4 server holds for the server at hand.

Each test uses entities of its own, and deletes them.
"""

from __future__ import annotations

import hashlib
import uuid
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from support.thingsboard import Meter, refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from support.thingsboard import ThingsBoard

    Save = Callable[..., dict[str, Any]]

IMAGE = b"The quick brown fox jumps over the lazy dog"
# From the tests of Guava, with which ThingsBoard computes them.
MURMUR3 = {"MURMUR3_32": "23f74f2e", "MURMUR3_128": "6c1b07bc7bbc4be347939ac4a93c437a"}
TRANSPORT = {"configuration": {"type": "DEFAULT"}, "transportConfiguration": {"type": "DEFAULT"}}

Entity = dict[str, Any]


def profile_of(name: str, **more: Any) -> Entity:
    """A device profile as a client sends it."""
    usual = {"type": "DEFAULT", "transportType": "DEFAULT", "provisionType": "DISABLED"}
    return {"name": name, **usual, "profileData": TRANSPORT} | more


@pytest.fixture
def save(tenant: httpx.Client) -> Iterator[Save]:
    """Save entities by `save(path, document)`; new ones are deleted afterwards, the last first."""
    made: list[str] = []

    def save(path: str, document: Entity) -> Entity:
        answer = tenant.post(path, json=document)
        answer.raise_for_status()
        saved: Entity = answer.json()
        if "id" not in document:
            made.append(f"{path}/{saved['id']['id']}")
        return saved

    yield save
    for path in reversed(made):
        tenant.delete(path)


@pytest.fixture
def profile(thingsboard: ThingsBoard, save: Save) -> Entity:
    """A device profile."""
    return save("/api/deviceProfile", profile_of(thingsboard.name("profile")))


@pytest.fixture
def package(thingsboard: ThingsBoard, save: Save, profile: Entity) -> Entity:
    """A firmware package without its image."""
    document = {"type": "FIRMWARE", "title": thingsboard.name("firmware"), "version": "2.0.1"}
    return save("/api/otaPackage", document | {"deviceProfileId": profile["id"], "usesUrl": False})


@pytest.fixture
def baker(thingsboard: ThingsBoard, tenant: httpx.Client, save: Save) -> Iterator[Baker]:
    """A customer, and a client of a user of theirs."""
    customer = save("/api/customer", {"title": thingsboard.name("customer")})
    email = f"{uuid.uuid4().hex}@example.org"
    user = {"email": email, "authority": "CUSTOMER_USER", "customerId": customer["id"]}
    made = tenant.post("/api/user", params={"sendActivationMail": False}, json=user).json()
    link = tenant.get(f"/api/user/{made['id']['id']}/activationLink").text
    activation = {"activateToken": link.rpartition("=")[2], "password": uuid.uuid4().hex}
    pair = tenant.post("/api/noauth/activate", params={"sendActivationMail": False}, json=activation).json()
    with as_user(thingsboard, pair["token"]) as client:
        yield Baker(customer["id"]["id"], client)


class Baker:
    """A customer's identifier, and a client that is logged in as their user."""

    def __init__(self, customer_id: str, http: httpx.Client) -> None:
        self.customer_id = customer_id
        self.http = http


def as_user(thingsboard: ThingsBoard, token: str) -> httpx.Client:
    """A client with this access token."""
    headers = {"X-Authorization": f"Bearer {token}"}
    return httpx.Client(base_url=thingsboard.url, headers=headers, timeout=60)


def upload(
    tenant: httpx.Client, package: Entity, image: bytes = IMAGE, algorithm: str = "SHA256", **query: str
) -> httpx.Response:
    """Upload an image."""
    return tenant.post(
        f"/api/otaPackage/{package['id']['id']}",
        params={"checksumAlgorithm": algorithm} | query,
        files={"file": ("ofmon.bin", image, "application/octet-stream")},
    )


def test_errors_of_login(thingsboard: ThingsBoard, anonymous: httpx.Client) -> None:
    """Errors of authentication have the codes 10 and 11; without `Bearer` it is a redirection."""
    wrong = {"username": thingsboard.user, "password": "wrong"}
    assert refusal(anonymous.post("/api/auth/login", json=wrong)) == (401, 10)
    assert refusal(anonymous.get("/api/auth/user")) == (401, 10)
    right = {"username": thingsboard.user, "password": thingsboard.password}
    pair = anonymous.post("/api/auth/login", json=right).json()
    head, claims, signature = pair["token"].split(".")
    tampered = {"X-Authorization": f"Bearer {head}.{claims}.{signature[::-1]}"}
    assert refusal(anonymous.get("/api/auth/user", headers=tampered)) == (401, 11)
    for value in (pair["token"], f"bearer {pair['token']}"):
        answer = anonymous.get("/api/auth/user", headers={"X-Authorization": value})
        assert answer.status_code == 302
    assert refusal(anonymous.post("/api/auth/token", json={"refreshToken": pair["token"]})) == (500, 2)
    for _ in range(2):
        again = anonymous.post("/api/auth/token", json={"refreshToken": pair["refreshToken"]})
        assert set(again.json()) >= {"token", "refreshToken"}


@pytest.mark.parametrize("path", ["/api/auth/login", "/api/auth/token"])
def test_wrong_method_of_login(anonymous: httpx.Client, path: str) -> None:
    """Another method than POST is a failed login."""
    assert refusal(anonymous.get(path)) == (401, 10)


@pytest.mark.parametrize("token", ["garbage", "a.b.c"])
def test_garbage_for_a_token(thingsboard: ThingsBoard, anonymous: httpx.Client, token: str) -> None:
    """What is no token at all is error 10, not 11: there is nothing to renew."""
    with as_user(thingsboard, token) as client:
        assert refusal(client.get("/api/auth/user")) == (401, 10)
    assert refusal(anonymous.post("/api/auth/token", json={"refreshToken": token})) == (401, 10)


def test_system_administrator(thingsboard: ThingsBoard, anonymous: httpx.Client) -> None:
    """The system administrator logs in, and may see nothing of the tenant."""
    login = {"username": thingsboard.system_user, "password": thingsboard.system_password}
    token = anonymous.post("/api/auth/login", json=login).json()["token"]
    with as_user(thingsboard, token) as client:
        user = client.get("/api/auth/user").json()
        assert user["authority"] == "SYS_ADMIN"
        assert user["tenantId"]["id"] == "13814000-1dd2-11b2-8080-808080808080"
        for path in ("tenant/deviceInfos", "deviceProfileInfos", "tenant/dashboards", "otaPackages"):
            assert refusal(client.get(f"/api/{path}?pageSize=10&page=0")) == (403, 20)


def test_errors_of_rest(tenant: httpx.Client) -> None:
    """Errors of the REST API have their codes."""
    assert refusal(tenant.get(f"/api/device/{uuid.uuid4()}")) == (404, 32)
    assert tenant.get("/api/tenant/deviceInfos?page=0").status_code == 500
    assert refusal(tenant.get("/api/tenant/deviceInfos?pageSize=0&page=0")) == (400, 31)
    past = tenant.get("/api/tenant/deviceInfos?pageSize=10&page=100000").json()
    assert (past["data"], past["hasNext"]) == ([], False)


@pytest.mark.parametrize("body", ["", "{", "[1]", '{"name": "x", "deviceProfileId": {"id": "x"}}'])
def test_unreadable_documents(tenant: httpx.Client, body: str) -> None:
    """A document that can't be read is a 500."""
    headers = {"Content-Type": "application/json"}
    assert refusal(tenant.post("/api/device", content=body, headers=headers)) == (500, 2)


@pytest.mark.parametrize(
    ("query", "status"),
    [("sortProperty=nothing", 500), ("sortProperty=name&sortOrder=UP", 400), ("sortProperty=a%20b", 400)],
)
def test_order_of_lists(tenant: httpx.Client, query: str, status: int) -> None:
    """An unknown property is a 500, what is no property or order a 400."""
    assert tenant.get(f"/api/tenant/deviceInfos?pageSize=10&page=0&{query}").status_code == status


def test_search_has_wildcards(thingsboard: ThingsBoard, tenant: httpx.Client, save: Save) -> None:
    """In a search `%` stands for any characters and `_` for one."""
    name = thingsboard.name("wild")
    save("/api/device", {"name": name})
    query = {"pageSize": 10, "page": 0}

    def found(search: str) -> list[str]:
        answer = tenant.get("/api/tenant/deviceInfos", params=query | {"textSearch": search})
        return [device["name"] for device in answer.json()["data"]]

    mark = name[-12:]
    assert found(f"OFMON%{mark}") == found(f"{mark[:-1]}_") == [name]
    assert found(f"{mark}_") == []


@pytest.mark.parametrize(
    ("path", "member", "document"),
    [
        ("/api/device", "name", {}),
        ("/api/dashboard", "title", {}),
        ("/api/customer", "title", {}),
        ("/api/deviceProfile", "name", profile_of("")),
    ],
)
@pytest.mark.parametrize("name", ["n" * 300, "<b>bold</b>"])
def test_impossible_names(tenant: httpx.Client, path: str, member: str, document: Entity, name: str) -> None:
    """A name of more than 255 characters, or with HTML, is refused."""
    assert refusal(tenant.post(path, json=document | {member: name})) == (400, 31)


@pytest.mark.parametrize("data", [None, {}, {"configuration": {"type": "DEFAULT"}}])
def test_profile_without_transport(
    thingsboard: ThingsBoard, tenant: httpx.Client, data: Entity | None
) -> None:
    """A profile without the configuration of its transport is a 500."""
    document = profile_of(thingsboard.name("profile"), profileData=data)
    assert tenant.post("/api/deviceProfile", json=document).status_code == 500


@pytest.mark.parametrize(("path", "member"), [("/api/device", "name"), ("/api/dashboard", "title")])
def test_versions(thingsboard: ThingsBoard, tenant: httpx.Client, save: Save, path: str, member: str) -> None:
    """What was changed since it was read isn't saved; without a version it is saved over any."""
    made = save(path, {member: thingsboard.name("versioned")})
    assert made["externalId"] is None
    changed = save(path, made | {member: thingsboard.name("changed")})
    assert changed["version"] == made["version"] + 1
    assert refusal(tenant.post(path, json=made)) == (409, 35)
    assert tenant.get(f"{path}/{made['id']['id']}").json()[member] == changed[member]
    save(path, {key: value for key, value in made.items() if key != "version"})
    assert tenant.get(f"{path}/{made['id']['id']}").json()[member] == made[member]


def test_members(thingsboard: ThingsBoard, save: Save, profile: Entity, tenant: httpx.Client) -> None:
    """Profiles, customers and users have versions; what can be exported has an external identifier."""
    customer = save("/api/customer", {"title": thingsboard.name("customer")})
    user = tenant.get("/api/auth/user").json()
    assert all(isinstance(entity["version"], int) for entity in (profile, customer, user))
    assert (profile["externalId"], customer["externalId"]) == (None, None)


def test_customer_user_changes_own_device(tenant: httpx.Client, meter: Meter, baker: Baker) -> None:
    """A customer's user may change the customer's own devices, and no others, and make none."""
    path = f"/api/device/{meter.id}"
    assert refusal(baker.http.post("/api/device", json=tenant.get(path).json() | {"label": "x"})) == (403, 20)
    tenant.post(f"/api/customer/{baker.customer_id}/device/{meter.id}").raise_for_status()
    try:
        changed = baker.http.post("/api/device", json=baker.http.get(path).json() | {"label": "Oven"})
        assert (changed.status_code, changed.json()["label"]) == (200, "Oven")
        assert refusal(baker.http.post("/api/device", json={"name": uuid.uuid4().hex})) == (403, 20)
    finally:
        tenant.delete(f"/api/customer/device/{meter.id}")


def test_upload(tenant: httpx.Client, package: Entity) -> None:
    """An empty file and a checksum in capitals are refused; the same file again is taken, another isn't."""
    assert refusal(upload(tenant, package, b"")) == (400, 31)
    right = hashlib.sha256(IMAGE).hexdigest()
    assert refusal(upload(tenant, package, checksum=right.upper())) == (400, 31)
    for _ in range(2):
        answer = upload(tenant, package, checksum=right)
        assert (answer.status_code, answer.json()["checksum"]) == (200, right)
    assert refusal(upload(tenant, package, IMAGE + b".")) == (400, 31)


@pytest.mark.parametrize(
    ("algorithm", "checksum"), [("sha256", hashlib.sha256(IMAGE).hexdigest()), *MURMUR3.items()]
)
def test_algorithms(tenant: httpx.Client, package: Entity, algorithm: str, checksum: str) -> None:
    """An algorithm may be written small; MURMUR3 is one."""
    complete = upload(tenant, package, algorithm=algorithm).json()
    assert (complete["checksumAlgorithm"], complete["checksum"]) == (algorithm.upper(), checksum)


def test_chunks_below_one(anonymous: httpx.Client, tenant: httpx.Client, save: Save, package: Entity) -> None:
    """A chunk size below 1 is the whole image; a negative chunk is a 500."""
    assert upload(tenant, package).status_code == 200
    document = {"name": package["title"], "deviceProfileId": package["deviceProfileId"]}
    device = save("/api/device", document | {"firmwareId": package["id"]})
    credentials = tenant.get(f"/api/device/{device['id']['id']}/credentials").json()
    path = f"/api/v1/{credentials['credentialsId']}/firmware"
    query: dict[str, Any] = {"title": package["title"], "version": package["version"]}
    assert anonymous.get(path, params=query | {"size": -5}).content == IMAGE
    assert anonymous.get(path, params=query | {"size": 10, "chunk": -1}).status_code == 500
