"""Who a meter is (its SSID) and whose it is (its token).

Limits: protocol 1 names a meter only by the SSID of its access point, which carries the SoftAP's MAC address.
"""

from __future__ import annotations

import hashlib
import re
import uuid
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import urlsplit

from ofmon.domain.address import server_address
from ofmon.texts import tr

ACCESS_TOKEN_CHARS = 20
PROFILE_ID_CHARS = 36
TOKEN_CHARS = ACCESS_TOKEN_CHARS + PROFILE_ID_CHARS

# Every protocol-1 meter leaves the factory with these, and they are printed in the manual: no secret.
FACTORY_PASSPHRASE = "12345678"  # noqa: S105
FACTORY_URL = "http://10.0.0.1"

# IEEE 802.11-2016, annex J.4: the length of a passphrase.
_PASSPHRASE_CHARS_MIN, _PASSPHRASE_CHARS_MAX = 8, 63
_PREFIX = "SEM-"
_MAC = re.compile(r"[0-9a-f]{2}(?::[0-9a-f]{2}){5}")
_ACCESS_TOKEN = re.compile(r"[!-~]{20}")


@dataclass(frozen=True, slots=True, order=True)
class MeterId:
    """A meter's identity: the SSID of its access point, ``SEM-`` and the MAC in lower case (21 characters).

    Raises:
        ValueError: ``ssid`` is not of that form (`parse` is the lenient way in).
    """

    ssid: str

    def __post_init__(self) -> None:
        if not (self.ssid.startswith(_PREFIX) and _MAC.fullmatch(self.ssid, len(_PREFIX))):
            raise ValueError(tr("{ssid!r} is not a meter's name: SEM-aa:bb:cc:dd:ee:ff", ssid=self.ssid))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what a person types or a radio hears: any case, blanks around it, with or without ``SEM-``."""
        mac = text.strip().lower().removeprefix(_PREFIX.lower())
        return cls(_PREFIX + mac)

    @classmethod
    def heard(cls, ssid: str) -> Self | None:
        """The meter behind an SSID heard on the air, or None: a strange network is no error."""
        try:
            return cls(ssid)
        except ValueError:
            return None

    @property
    def mac(self) -> str:
        """The SoftAP's MAC address, ``aa:bb:cc:dd:ee:ff``."""
        return self.ssid.removeprefix(_PREFIX)

    def __str__(self) -> str:
        return self.ssid


@dataclass(frozen=True, slots=True)
class Token:
    """What a provisioned meter carries (56 ASCII characters): the way to its device on the server.

    Attributes:
        access_token: the device's access token, 20 characters. A secret: kept out of `repr` and `str`.
        profile_id: the device profile's UUID, 36 characters, lower case. No secret.

    Raises:
        ValueError: a part has the wrong length or alphabet. The message never quotes the access token.
    """

    access_token: str = field(repr=False)
    profile_id: str

    def __post_init__(self) -> None:
        if not _ACCESS_TOKEN.fullmatch(self.access_token):
            raise ValueError(
                tr("an access token has {n} printable characters without blanks", n=ACCESS_TOKEN_CHARS)
            )
        if len(self.profile_id) != PROFILE_ID_CHARS or str(uuid.UUID(self.profile_id)) != self.profile_id:
            raise ValueError(tr("a token ends with the device profile's UUID, 36 characters in lower case"))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a pasted token: blanks and line breaks are dropped, the rest must be 56 characters."""
        joined = "".join(text.split())
        if len(joined) != TOKEN_CHARS:
            said = tr("a token has {n} characters, this one has {given}", n=TOKEN_CHARS, given=len(joined))
            raise ValueError(said)
        return cls(joined[:ACCESS_TOKEN_CHARS], joined[ACCESS_TOKEN_CHARS:].lower())

    @classmethod
    def decode(cls, wire: bytes) -> Self:
        """Read the meter's 56 bytes.

        Raises:
            ValueError: not 56 bytes of ASCII in the token's form.
        """
        if len(wire) != TOKEN_CHARS or not wire.isascii():
            raise ValueError(tr("the meter's token is not {n} ASCII characters", n=TOKEN_CHARS))
        return cls.parse(wire.decode("ascii"))

    def encode(self) -> bytes:
        """The 56 bytes which protocol 1 carries."""
        return (self.access_token + self.profile_id).encode("ascii")

    @property
    def device_ref(self) -> str:
        """See `device_ref`."""
        return device_ref(self.access_token)

    def __str__(self) -> str:
        return f"token …/{self.profile_id}"  # not for people: for logs


def device_ref(access_token: str) -> str:
    """A name for a device which may be stored in clear: 16 hex digits of its access token's SHA-256.

    A server-made access token has about 119 bits of entropy, so the name does not give it away.
    """
    return hashlib.sha256(access_token.encode()).hexdigest()[:16]


def address_problem(text: str) -> str:
    """What keeps this from being a meter's address; empty: nothing."""
    try:
        parts = urlsplit(server_address(text))
    except ValueError:
        return tr("An address looks like {url}", url=FACTORY_URL)
    if parts.scheme != "http":
        return tr("An address looks like {url}", url=FACTORY_URL)
    if parts.path:
        return tr("An address ends with the host, as in {url}", url=FACTORY_URL)
    return ""


def passphrase_problem(text: str) -> str:
    """What keeps this from being a Wi-Fi passphrase; empty: nothing."""
    if not text.isascii() or not text.isprintable():
        return tr("A passphrase has letters without accents, figures, signs and spaces only.")
    if len(text) < _PASSPHRASE_CHARS_MIN:
        return tr("{n} of at least {least} characters.", n=len(text), least=_PASSPHRASE_CHARS_MIN)
    if len(text) > _PASSPHRASE_CHARS_MAX:
        return tr("{n} characters: {most} are the most.", n=len(text), most=_PASSPHRASE_CHARS_MAX)
    return ""
