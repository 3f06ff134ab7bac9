"""Images and packages: what passes, what is refused in which words, and what is newer."""

import hashlib
import zlib
from dataclasses import replace

import pytest

from ofmon.domain.firmware import (
    IMAGE_BYTES_MAX,
    Package,
    checksum,
    higher_than,
    possible_versions,
    stated_version,
    verify_image,
    verify_package,
)
from ofmon.domain.version import Version
from ofmon.errors import FirmwareError
from support.images import for_chip, made

IMAGE = made("2.1.0")
PACKAGE = Package(
    "id", "profile", "OFMon", "2.1.0", len(IMAGE), "SHA256", hashlib.sha256(IMAGE).hexdigest().upper()
)


def test_a_package_that_is_what_it_promises_passes() -> None:
    """Whatever the case of its checksum."""
    verify_package(PACKAGE, IMAGE)
    assert stated_version(IMAGE) == Version(2, 1, 0)


@pytest.mark.parametrize(
    ("package", "data", "words"),
    [
        (PACKAGE, b"<!DOCTYPE html><html>sign in", "web page"),
        (PACKAGE, b"\r\n  <html>", "web page"),
        (PACKAGE, IMAGE[:9000], "9,000 of 20,000 bytes"),
        (PACKAGE, b"", "0 of 20,000 bytes"),
        (PACKAGE, IMAGE[:-1] + b"?", "SHA256 checksum of OFMon 2.1.0 is wrong"),
        (replace(PACKAGE, checksum=""), IMAGE, "checksum"),
        (replace(PACKAGE, algorithm="MURMUR3_32"), IMAGE, "MURMUR3_32 can't be checked"),
    ],
)
def test_a_package_that_is_something_else_is_refused(package: Package, data: bytes, words: str) -> None:
    """In words that name it."""
    with pytest.raises(FirmwareError) as caught:
        verify_package(package, data)
    assert words in caught.value.what
    assert caught.value.safe == "Nothing of it was kept."


def test_a_package_whose_image_says_another_version_is_refused() -> None:
    """With a checksum that is right: somebody uploaded the wrong file."""
    wrong = made("2.0.9")
    package = replace(PACKAGE, checksum=hashlib.sha256(wrong).hexdigest())
    with pytest.raises(FirmwareError, match=r"it is version 2\.0\.9, not 2\.1\.0"):
        verify_package(package, wrong)
    foreign = made("v9-dirty", project="sem")
    verify_package(replace(PACKAGE, checksum=hashlib.sha256(foreign).hexdigest()), foreign)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "does not begin"),
        (bytes(20_000), "does not begin"),
        (IMAGE[:100], "does not begin"),
        (IMAGE[:10_000], "truncated or damaged"),
        (IMAGE + b"\0", "truncated or damaged"),
        (for_chip(IMAGE, 9), "another chip"),
        (IMAGE[:32] + bytes(4) + IMAGE[36:], "no application descriptor"),
        (IMAGE[:23] + b"\0" + IMAGE[24:], "carries no SHA-256"),
        (made("2.1.0", size=IMAGE_BYTES_MAX + 1), "1,048,577 bytes"),
    ],
)
def test_what_is_no_image_for_a_meter_is_refused(data: bytes, words: str) -> None:
    """Each fault by its name."""
    with pytest.raises(FirmwareError, match=words):
        verify_image(data)


@pytest.mark.parametrize("name", ["md5", "sha256", "sha384", "sha512"])
def test_checksums_are_those_of_hashlib(name: str) -> None:
    """By ThingsBoard's names."""
    assert checksum(name.upper(), IMAGE) == hashlib.new(name, IMAGE).hexdigest()


def test_crc32_has_its_lowest_byte_first() -> None:
    """As the compatible server, and Guava, write it."""
    assert checksum("CRC32", IMAGE) == zlib.crc32(IMAGE).to_bytes(4, "little").hex()


@pytest.mark.parametrize(
    ("running", "possible"),
    [
        ("2.0.0", ["2.0.0"]),
        ("102", ["1.0.2"]),
        ("1102", ["1.10.2", "11.0.2"]),
        ("12345", ["1.2.345", "1.23.45", "1.234.5", "12.3.45", "12.34.5", "123.4.5"]),
        ("17", []),
        ("", []),
        ("later", []),
    ],
)
def test_digits_stand_for_every_version_that_has_them(running: str, possible: list[str]) -> None:
    """A number never begins with a zero."""
    assert [str(version) for version in possible_versions(running)] == possible


@pytest.mark.parametrize(
    ("version", "running", "higher"),
    [
        ("2.1.0", "2.0.0", True),
        ("2.0.0", "2.0.0", False),
        ("2.10.0", "2.9.9", True),
        ("3.0.0", "2.10.0", True),
        ("1.11.0", "1102", False),
        ("11.1.0", "1102", True),
        ("9.9.9", "", False),
    ],
)
def test_versions_are_compared_as_versions(version: str, running: str, *, higher: bool) -> None:
    """And what may be newer already is left alone."""
    assert higher_than(Version.parse(version), running) is higher
