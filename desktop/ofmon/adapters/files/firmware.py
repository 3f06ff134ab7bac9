"""Firmware images in a folder: ``<sha256>.bin`` beside ``<sha256>.<profile>.json``, which says what it is.

The note is written last and both by renaming, so an image counts only when it is whole on the disk.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.domain.firmware import Image
from ofmon.domain.version import Version
from ofmon.errors import DiskFullError, FirmwareError, StoreError
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Iterable


class FirmwareFolder:
    """`ofmon.services.firmware_ports.FirmwareShelf` in a folder, made when the first image is kept."""

    def __init__(self, path: Path) -> None:
        self.path = path

    async def kept(self) -> list[Image]:
        """See the port. Notes that can't be read are left out, like images that were never finished."""
        try:
            return sorted(await in_thread(list, self._kept()), key=lambda image: image.version)
        except OSError as error:
            raise StoreError(
                tr("The folder {path} can't be read: {error}.", path=self.path, error=error)
            ) from error

    def _kept(self) -> Iterable[Image]:
        for note in self.path.glob("*.json"):
            try:
                raw = json.loads(note.read_text("utf-8"))
                image = Image(**{**raw, "version": Version.parse(raw["version"])})
            except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
                continue
            if self._image(image).is_file():
                yield image

    async def keep(self, image: Image, data: bytes) -> None:
        """See the port."""
        try:
            await in_thread(self._keep, image, data)
        except OSError as error:
            raise DiskFullError(
                tr("The firmware can't be kept in {path}: {error}.", path=self.path, error=error),
                safe=tr("Nothing of it was kept."),
                todo=tr("Make room on the disk or check its permissions, then try again."),
            ) from error

    def _keep(self, image: Image, data: bytes) -> None:
        self.path.mkdir(parents=True, exist_ok=True)
        note = {**dataclasses.asdict(image), "version": str(image.version)}
        _write(self._image(image), data)
        name = f"{image.sha256}.{image.profile_id or 'any'}.json"
        _write(self.path / name, json.dumps(note, indent=2).encode())

    async def load(self, image: Image) -> bytes:
        """See the port."""
        try:
            data = await in_thread(self._image(image).read_bytes)
        except OSError as error:
            raise _changed(image) from error
        if hashlib.sha256(data).hexdigest() != image.sha256:
            raise _changed(image)
        return data

    def _image(self, image: Image) -> Path:
        return self.path / f"{image.sha256}.bin"


def _write(path: Path, data: bytes) -> None:
    """Put a file there whole, through to the disk."""
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part", delete=False) as part:
        try:
            part.write(data)
            part.flush()
            os.fsync(part.fileno())
            part.close()
            Path(part.name).replace(path)
        except BaseException:
            Path(part.name).unlink(missing_ok=True)
            raise


def _changed(image: Image) -> FirmwareError:
    return FirmwareError(
        tr(
            "The kept image of {title} {version} is gone or was changed.",
            title=image.title,
            version=image.version,
        ),
        safe=tr("No meter was given any of it."),
        todo=tr("Sign in and fetch it again: ofmon update --check"),
    )
