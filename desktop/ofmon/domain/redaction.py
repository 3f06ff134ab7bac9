"""Texts that leave this computer, without secrets: those that are known, and all that looks like one.

Limits: a secret of a form of its own, that this computer doesn't know and no word before it names, is not
told from other text. So whoever sends such a text is shown all of it before.
"""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from ofmon.domain.address import redacted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HIDDEN = "…"
# What is shorter isn't worth hiding, and would be found everywhere.
_CHARS_LEAST = 4
_NAMED = re.compile(
    r"(?i)((?:pass(?:word|phrase|wd)|pwd|psk|secret|(?:access|refresh)?[-_ ]?token|api[-_ ]?key|credentials?"
    r"|cookie|authori[sz]ation)[\"']?\s*[:=]\s*)(\"[^\"]*\"|'[^']*'|(?:bearer\s+|basic\s+)?[^\s,;&}\])]+)"
)
_PATTERNS = (
    # A device's token with its profile (56 characters), also where something stands right beside it.
    re.compile(r"[!-~]{20}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    # A JSON web token, RFC 7519, section 3.
    re.compile(r"eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?"),
    # An access token as ThingsBoard makes it: 20 letters and digits.
    re.compile(r"(?<![A-Za-z0-9])(?=[A-Za-z]*\d|\d*[A-Za-z])[A-Za-z0-9]{20}(?![A-Za-z0-9])"),
    re.compile(r"(?i)(?<=bearer )\S+"),
    re.compile(r"(?i)(?<=basic )[\w+/]{8,}=*"),
    # In the address of ThingsBoard's device API stands whose it is.
    re.compile(r"(?<=/api/v1/)[^/\s?\"']+"),
)


@dataclass(frozen=True, slots=True)
class Redactor:
    """Hides secrets. ``known`` are those that this computer keeps."""

    known: frozenset[str] = frozenset()

    @classmethod
    def of(cls, secrets: Iterable[str]) -> Redactor:
        """Of these, and of the ways in which they may be written."""
        return cls(frozenset(form for secret in secrets for form in _forms(secret)))

    def __call__(self, text: str) -> str:
        """The text without them."""
        for secret in sorted(self.known, key=len, reverse=True):
            text = text.replace(secret, HIDDEN)
        text = _NAMED.sub(_hidden, redacted(text))
        for pattern in _PATTERNS:
            text = pattern.sub(HIDDEN, text)
        return text


def _hidden(found: re.Match[str]) -> str:
    """A value, which stays in its quotation marks."""
    quotation = found[2][0] if found[2][0] in "\"'" else ""
    return f"{found[1]}{quotation}{HIDDEN}{quotation}"


def _forms(secret: str) -> Iterator[str]:
    """As it is, in an address, in JSON, in base64, as Python shows it."""
    if len(secret) < _CHARS_LEAST:
        return
    yield secret
    yield quote(secret)
    yield quote(secret, safe="")
    yield json.dumps(secret)[1:-1]
    yield repr(secret)[1:-1]
    yield base64.b64encode(secret.encode()).decode().rstrip("=")
