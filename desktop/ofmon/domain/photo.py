"""Photos of a meter's place: JPEG, small, and without what a camera writes beside the picture.

The segments of the format are those of ITU-T T.81, annex B. What a camera adds (EXIF with the place, the
owner, a preview) stands in segments of its own, which are left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from ofmon.errors import InputError
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

SIDE_MAX_PX = 1280
BYTES_MAX = 200_000
PER_METER_MAX = 5

_START, _MARKER, _SCAN, _END = b"\xff\xd8", 0xFF, 0xDA, 0xD9
# A stuffed zero, and the restarts.
_NO_SEGMENTS = frozenset({0x00, *range(0xD0, 0xD8)})
_LENGTH_BYTES = 2
# Without them colours would be read wrongly: JFIF, and Adobe's transform.
_KEPT_APPS = frozenset({0xE0, 0xEE})
_BESIDE = frozenset({*range(0xE0, 0xF0), 0xFE}) - _KEPT_APPS
# Start of frame, but for the tables of Huffman and arithmetic coding and the extension that lie between.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG that may be kept.

    Attributes:
        jpeg: its bytes, without what isn't the picture.
        width_px: its size.
        height_px: likewise.
    """

    jpeg: bytes
    width_px: int
    height_px: int

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Look at a file's bytes.

        Raises:
            InputError: that is no JPEG, it is damaged, or it is larger than a photo here may be.
        """
        try:
            segments = list(_segments(data))
        except (ValueError, IndexError) as error:
            raise no_picture() from error
        jpeg = _START + b"".join(piece for kind, piece in segments if kind not in _BESIDE)
        return cls(jpeg, *_sizes(segments)).checked()

    def checked(self) -> Self:
        """Itself, when it is small enough."""
        if max(self.width_px, self.height_px) > SIDE_MAX_PX or len(self.jpeg) > BYTES_MAX:
            raise InputError(
                tr(
                    "The photo has {width} x {height} pixels and {size} kB; {side} pixels and {most} kB are "
                    "the most.",
                    width=self.width_px,
                    height=self.height_px,
                    size=-(-len(self.jpeg) // 1000),
                    side=SIDE_MAX_PX,
                    most=BYTES_MAX // 1000,
                ),
                safe=tr("Nothing was changed."),
            )
        return self


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and bytes of each segment, a scan with its coded data; what follows the picture is none."""
    if not data.startswith(_START):
        raise ValueError("no start of image")  # not for people: another text is said
    at = len(_START)
    while (kind := data[at + 1]) != _END:
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if data[at] != _MARKER or kind in _NO_SEGMENTS or length < _LENGTH_BYTES:
            raise ValueError("no segment")  # not for people: another text is said
        end = at + 2 + length
        end = _scan_end(data, end) if kind == _SCAN else end
        yield kind, data[at:end]
        at = end
    yield _END, data[at : at + 2]


def _scan_end(data: bytes, at: int) -> int:
    """Where the next marker is: within coded data 0xFF stands before 0 or a restart's number only."""
    while data[(at := data.index(_MARKER, at)) + 1] in _NO_SEGMENTS:
        at += 2
    return at


def _sizes(segments: list[tuple[int, bytes]]) -> tuple[int, int]:
    """Width and height, from the frame's header."""
    frame = next((piece for kind, piece in segments if kind in _FRAMES), b"")
    height, width = (int.from_bytes(frame[at : at + 2], "big") for at in (5, 7))
    if not (height and width):
        raise no_picture()
    return width, height


def no_picture() -> InputError:
    """What is told of a file that can't be read as a picture."""
    return InputError(
        tr("That is no picture, or it is damaged."),
        safe=tr("Nothing was changed."),
        todo=tr("Choose a photo: JPEG, PNG or another picture."),
    )
