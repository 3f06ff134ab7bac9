"""No text that leaves this computer holds a secret."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.redaction import HIDDEN, Redactor

OWN = "Gr\u00fcner Tee & 'K\u00e4se' \u2713"


@pytest.mark.parametrize(
    "text",
    [
        "token ABCDEFGHIJKLMNOP0001784f394c-42b6-435a-983c-b7beff2784f9",
        "read xABCDEFGHIJKLMNOP0001784f394c-42b6-435a-983c-b7beff2784f9y",
        "POST https://tb.example.org/api/v1/ABCDEFGHIJKLMNOP0001/telemetry",
        "the device ABCDEFGHIJKLMNOP0001 is gone",
        "X-Authorization: Bearer ABCDEFGHIJKLMNOP0001",
        "https://ada:ABCDEFGHIJKLMNOP0001@tb.example.org",
        '{"accessToken": "ABCDEFGHIJKLMNOP0001"}',
        "?token=ABCDEFGHIJKLMNOP0001&x=1",
    ],
)
def test_what_looks_like_an_access_token_is_hidden(text: str) -> None:
    """Wherever it stands."""
    said = Redactor()(text)
    assert "ABCDEFGHIJKLMNOP0001" not in said
    assert HIDDEN in said


@pytest.mark.parametrize(
    "text",
    [
        "password=hunter2!x",
        "Password: hunter2!x",
        '"password" : "hunter2!x"',
        "'passphrase': 'hunter2!x'",
        "psk=hunter2!x",
        "Authorization: Basic hunter2!x",
        "refresh_token=hunter2!x, more",
        "api-key: hunter2!x",
        "https://tb.example.org/api/v1/hunter2!x/telemetry",
        "http://ada:hunter2!x@10.0.0.1/",
    ],
)
def test_what_is_named_as_a_secret_is_hidden(text: str) -> None:
    """Whatever its form; what stands around it stays."""
    said = Redactor()(text)
    assert "hunter2!x" not in said
    assert said.partition(HIDDEN)[0]


@pytest.mark.parametrize(
    "write",
    [
        str,
        quote,
        lambda text: quote(text, safe=""),
        json.dumps,
        repr,
        lambda text: base64.b64encode(text.encode()).decode(),
    ],
)
def test_a_known_secret_is_hidden_however_it_is_written(write: object) -> None:
    """In an address, in JSON, in base64, as Python shows it."""
    assert callable(write)
    written = write(OWN)
    said = Redactor.of([OWN])(f"before {written} after")
    assert written.strip("\"'") not in said
    assert said.startswith("before ")
    assert said.endswith(" after")


def test_json_stays_json() -> None:
    """A hidden value is a text like others."""
    document = json.dumps({"meter_passphrase": "12345678", "wifi": "auto"}, indent=2)
    assert json.loads(Redactor()(document)) == {"meter_passphrase": HIDDEN, "wifi": "auto"}


def test_ordinary_words_stay() -> None:
    """SSIDs, versions, times, profiles, paths and sentences."""
    text = (
        "SEM-a0:b1:c2:00:00:01 runs 2.1.0; profile 784f394c-42b6-435a-983c-b7beff2784f9; "
        "2026-01-31T14:00:00+00:00; /home/ada/.local/share/ofmon/ofmon.db is whole: 1,310 readings. "
        "This meter has no token; it was provisioned."
    )
    assert Redactor()(text) == text


@given(st.text(min_size=4, max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_nothing_is_left_of_a_known_secret(secret: str, before: str, after: str) -> None:
    """Wherever it stands."""
    assert secret not in Redactor.of([secret])(f"{before}{secret}{after}").replace(HIDDEN, "\0")
