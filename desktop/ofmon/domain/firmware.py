"""Firmware images: what a package promises, whether the bytes keep it, and which meter may get them.

The form of an image is ESP-IDF's ("App Image Format": header, application descriptor, appended SHA-256).

Limits: an image's own SHA-256 shows damage, not who made it. A protocol-1 meter's digits may stand for
several versions; an image is offered only when it is higher than all of them.
"""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass

from ofmon.domain.version import MeterVersion, Version
from ofmon.errors import FirmwareError
from ofmon.texts import mark, tr

# A meter's slot holds 1 MiB.
IMAGE_BYTES_MAX = 0x10_0000
_MAGIC = 0xE9
_ESP32_C3 = 5
_CHIP = slice(12, 14)
_DIGEST_APPENDED = 23
_DIGEST_BYTES = 32
_DESCRIPTOR = 32
_DESCRIPTOR_MAGIC = 0xABCD5432
_VERSION = slice(_DESCRIPTOR + 16, _DESCRIPTOR + 48)
_PROJECT = slice(_DESCRIPTOR + 48, _DESCRIPTOR + 80)
_OWN_PROJECT = "ofmon"
_NOTHING_KEPT = mark("Nothing of it was kept.")
_HASHES = {"MD5": "md5", "SHA256": "sha256", "SHA384": "sha384", "SHA512": "sha512"}


@dataclass(frozen=True, slots=True)
class Package:
    """A firmware package on the server.

    Attributes:
        id: its UUID; empty when only the device API told of it.
        profile_id: UUID of the device profile that it is for.
        title: its name on the server.
        version: what the server says, any text.
        size_bytes: of the image, None: not said.
        algorithm: of the checksum, ThingsBoard's name (``SHA256``).
        checksum: in hexadecimal, empty: the package has no image of its own.
    """

    id: str
    profile_id: str
    title: str
    version: str
    size_bytes: int | None
    algorithm: str
    checksum: str

    @property
    def release(self) -> Version | None:
        """The version when it is one that meters take: three numbers, no pre-release."""
        try:
            version = Version.parse(self.version)
        except ValueError:
            return None
        return None if version.prerelease else version


@dataclass(frozen=True, slots=True)
class Image:
    """An image that was checked and is kept on this computer.

    Attributes:
        title: of the package or the file that it came from.
        version: what meters will run with it.
        profile_id: of the meters it is for; None: whichever it is given to.
        sha256: of the whole file, in hexadecimal.
        size_bytes: of the whole file.
    """

    title: str
    version: Version
    profile_id: str | None
    sha256: str
    size_bytes: int


def verify_package(package: Package, data: bytes) -> None:
    """Check that these bytes are the package's, whole, and an image for meters.

    Raises:
        FirmwareError: they aren't; the sentence says what they are.
    """
    name = f"{package.title} {package.version}"
    if data.lstrip()[:1] == b"<":
        raise FirmwareError(
            tr("The server sent a web page instead of {firmware}.", firmware=name),
            safe=tr(_NOTHING_KEPT),
            todo=tr("Check the server's address, and whether a network here asks for a sign-in of its own."),
        )
    if package.size_bytes is not None and len(data) != package.size_bytes:
        raise FirmwareError(
            tr(
                "{firmware} came with {some} of {all} bytes.",
                firmware=name,
                some=len(data),
                all=package.size_bytes,
            ),
            safe=tr(_NOTHING_KEPT),
            todo=tr("Try again."),
        )
    if checksum(package.algorithm, data) != package.checksum.lower():
        raise FirmwareError(
            tr(
                "The {algorithm} checksum of {firmware} is wrong: it was damaged or exchanged.",
                algorithm=package.algorithm,
                firmware=name,
            ),
            safe=tr(_NOTHING_KEPT),
            todo=tr("Try again; if it stays so, upload the package to the server anew."),
        )
    verify_image(data, package.release)


def checksum(algorithm: str, data: bytes) -> str:
    """ThingsBoard's checksum in hexadecimal. CRC32 is written with its lowest byte first, as Guava does.

    Raises:
        FirmwareError: an algorithm that is not known here.
    """
    if algorithm == "CRC32":
        return zlib.crc32(data).to_bytes(4, "little").hex()
    if algorithm not in _HASHES:
        raise FirmwareError(
            tr("Checksums of the kind {algorithm} can't be checked here.", algorithm=algorithm),
            safe=tr(_NOTHING_KEPT),
            todo=tr("Upload the package with SHA256."),
        )
    return hashlib.new(_HASHES[algorithm], data, usedforsecurity=False).hexdigest()


def verify_image(data: bytes, version: Version | None = None) -> None:
    """Check that these bytes are a whole application image for the ESP32-C3.

    Args:
        data: all of the image.
        version: what it is said to be; an image of OFMon's own must agree, others call themselves anything.

    Raises:
        FirmwareError: they aren't.
    """
    fault = _fault(data) or _other_version(data, version)
    if fault:
        raise FirmwareError(
            tr("This is no firmware for a meter: {fault}.", fault=fault),
            safe=tr(_NOTHING_KEPT),
            todo=tr("Get the file ofmon.bin of a release."),
        )


def stated_version(data: bytes) -> Version | None:
    """The version in an image of OFMon's own, None: it is another's, or says none."""
    if _text(data[_PROJECT]) != _OWN_PROJECT:
        return None
    try:
        return Version.parse(_text(data[_VERSION]))
    except ValueError:
        return None


def higher_than(version: Version, running: str) -> bool:
    """Whether an image is newer than what a meter says it runs, whatever its digits may mean.

    Args:
        version: the image's.
        running: ``2.0.0``, or the bare digits of a protocol-1 meter; anything else is not comparable.
    """
    possible = possible_versions(running)
    return bool(possible) and version > max(possible)


def possible_versions(running: str) -> tuple[Version, ...]:
    """Every version that a meter may mean, ascending."""
    try:
        return (Version.parse(running),)
    except ValueError:
        pass
    try:
        return MeterVersion(running).candidates
    except ValueError:
        return ()


def _fault(data: bytes) -> str:
    """What is wrong with an image, empty: nothing. The first test guards those after it."""
    if len(data) <= _PROJECT.stop + _DIGEST_BYTES or data[0] != _MAGIC:
        return tr("it does not begin like an application image")
    magic = int.from_bytes(data[_DESCRIPTOR : _DESCRIPTOR + 4], "little")
    digest = hashlib.sha256(data[:-_DIGEST_BYTES]).digest()
    faults = {
        _too_long(len(data)): len(data) > IMAGE_BYTES_MAX,
        tr("it is for another chip"): int.from_bytes(data[_CHIP], "little") != _ESP32_C3,
        tr("it has no application descriptor"): magic != _DESCRIPTOR_MAGIC,
        tr("it carries no SHA-256"): not data[_DIGEST_APPENDED],
        tr("it is truncated or damaged"): digest != data[-_DIGEST_BYTES:],
    }
    return next((text for text, wrong in faults.items() if wrong), "")


def _too_long(size: int) -> str:
    return tr("it has {bytes} bytes, a meter takes {most}", bytes=size, most=IMAGE_BYTES_MAX)


def _other_version(data: bytes, version: Version | None) -> str:
    stated = stated_version(data)
    if stated is None or version is None or stated == version:
        return ""
    return tr("it is version {stated}, not {version}", stated=stated, version=version)


def _text(field: bytes) -> str:
    return field.partition(b"\0")[0].decode("ascii", "replace")
