"""Real TLS servers with certificates made for the test."""

from __future__ import annotations

import hashlib
import ssl
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from ipaddress import IPv4Address
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from support.http_thread import HttpThread, Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Made:
    """A certificate with its key, and what it was signed by."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def fingerprint(self) -> str:
        """SHA-256 in hexadecimal."""
        return hashlib.sha256(self.certificate.public_bytes(Encoding.DER)).hexdigest()

    def write(self, path: Path) -> Path:
        """Certificate and key in one PEM file."""
        key = self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        path.write_bytes(self.certificate.public_bytes(Encoding.PEM) + key)
        return path


def make(
    name: str = "Server",
    *,
    host: str = "127.0.0.1",
    days: tuple[int, int] = (-1, 30),
    by: Made | None = None,
    authority: bool = False,
) -> Made:
    """A certificate for an IP address, valid between these days from today, signed by itself or another."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by.certificate.subject if by else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + days[0] * _DAY)
        .not_valid_after(now + days[1] * _DAY)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address(host))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    )
    return Made(builder.sign(by.key if by else key, SHA256()), key)


@cache
def authority() -> Made:
    """Somebody who vouches for certificates; nobody's system knows it."""
    return make("Authority", authority=True)


@contextmanager
def serving_tls(made: Made, folder: Path, answer: Callable[[str, str, bytes], Reply]) -> Iterator[HttpThread]:
    """Serve over TLS with this certificate while the block lasts."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(made.write(folder / f"{made.fingerprint}.pem"))
    with HttpThread(answer, tls=tls) as server:
        yield server
