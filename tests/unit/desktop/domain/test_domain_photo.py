"""What may be kept as a photo of a meter."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.photo import BYTES_MAX, SIDE_MAX_PX, Picture
from ofmon.errors import InputError


def segment(kind: int, content: bytes) -> bytes:
    """A segment of a JPEG."""
    return bytes((0xFF, kind)) + (len(content) + 2).to_bytes(2, "big") + content


def frame(width: int, height: int) -> bytes:
    """A start of frame."""
    return segment(0xC0, b"\x08" + height.to_bytes(2, "big") + width.to_bytes(2, "big") + b"\x01\x01\x11\x00")


JFIF, EXIF = segment(0xE0, b"JFIF\0"), segment(0xE1, b"Exif\0\0the owner's garden")
COMMENT, ADOBE = segment(0xFE, b"a comment"), segment(0xEE, b"Adobe")
# Coded data with a stuffed zero, a restart and, in a table between two scans, bytes like an end's.
SCAN = segment(0xDA, b"\x01\x01\0\0?\0") + b"coded\xff\x00data\xff\xd3more"
TABLE = segment(0xC4, b"\xff\xd9\xff\xe1")
END = b"\xff\xd9"


def test_what_the_camera_wrote_beside_the_picture_is_left_out() -> None:
    """Also between scans and after the picture; what its colours depend on stays."""
    kept = [b"\xff\xd8", JFIF, ADOBE, frame(640, 480), SCAN, TABLE, SCAN, END]
    before = [b"\xff\xd8", JFIF, EXIF, ADOBE, COMMENT, frame(640, 480), SCAN]
    picture = Picture.read(b"".join([*before, TABLE, EXIF, SCAN, END, b"\xff\xd8", EXIF]))
    assert picture == Picture(b"".join(kept), 640, 480)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8" + JFIF + frame(640, 480) + SCAN,
        b"\xff\xd8" + JFIF + SCAN + END,
        b"\xff\xd8" + frame(0, 480) + SCAN + END,
        b"\xff\xd8" + b"\xff\xe1\x00\x01" + END,
        b"\xff\xd8" + b"\xff\xe1\xff\xff",
    ],
    ids=["nothing", "start only", "PNG", "cut off", "no frame", "no width", "too short", "beyond the end"],
)
def test_what_is_no_jpeg_is_told(data: bytes) -> None:
    """In a sentence, and nothing else happens."""
    with pytest.raises(InputError, match="no picture"):
        Picture.read(data)


@pytest.mark.parametrize("picture", [Picture(b"", SIDE_MAX_PX + 1, 5), Picture(bytes(BYTES_MAX + 1), 5, 5)])
def test_a_photo_that_is_too_large_is_told_with_its_size(picture: Picture) -> None:
    """In pixels or in bytes."""
    with pytest.raises(InputError, match=r"1,280 pixels and 200 kB are the most"):
        picture.checked()


@given(st.binary(max_size=300).map(lambda data: b"\xff\xd8" + data))
def test_any_bytes_are_a_picture_or_an_error(data: bytes) -> None:
    """Nothing else, however damaged."""
    with suppress(InputError):
        Picture.read(data)
