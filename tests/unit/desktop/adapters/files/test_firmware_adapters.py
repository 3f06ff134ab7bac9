"""The folder of kept images, and an upload as the meter sees it."""

import asyncio
import hashlib
from pathlib import Path

import httpx
import pytest

from ofmon.adapters import meter_http
from ofmon.adapters.files.firmware import FirmwareFolder
from ofmon.adapters.meter_http import HttpMeter
from ofmon.domain.firmware import Image
from ofmon.domain.version import Version
from ofmon.errors import DiskFullError, FirmwareError, MeterRefusedError, MeterUnreachableError
from support.images import made

DATA = made("2.1.0")
IMAGE = Image("OFMon", Version(2, 1, 0), None, hashlib.sha256(DATA).hexdigest(), len(DATA))


async def test_a_kept_image_is_there_for_the_next_run(tmp_path: Path) -> None:
    """Under its SHA-256, byte for byte; nothing half-written beside it."""
    assert await FirmwareFolder(tmp_path / "firmware").kept() == []
    await FirmwareFolder(tmp_path / "firmware").keep(IMAGE, DATA)
    folder = FirmwareFolder(tmp_path / "firmware")
    assert await folder.kept() == [IMAGE]
    assert await folder.load(IMAGE) == DATA
    names = sorted(path.name for path in folder.path.iterdir())
    assert names == [f"{IMAGE.sha256}.any.json", f"{IMAGE.sha256}.bin"]


async def test_a_changed_or_missing_file_is_never_given_out(tmp_path: Path) -> None:
    """A flipped bit on the disk must not reach a meter."""
    folder = FirmwareFolder(tmp_path)
    await folder.keep(IMAGE, DATA)
    path = tmp_path / f"{IMAGE.sha256}.bin"
    path.write_bytes(b"?" + DATA[1:])
    with pytest.raises(FirmwareError, match="gone or was changed"):
        await folder.load(IMAGE)
    path.unlink()
    assert await folder.kept() == []
    with pytest.raises(FirmwareError, match="gone or was changed"):
        await folder.load(IMAGE)


async def test_notes_that_are_none_are_left_out(tmp_path: Path) -> None:
    """Whatever else lies in the folder."""
    folder = FirmwareFolder(tmp_path)
    await folder.keep(IMAGE, DATA)
    (tmp_path / "other.json").write_text("{}")
    (tmp_path / "broken.json").write_text("{")
    (tmp_path / "list.json").write_text("[]")
    assert await folder.kept() == [IMAGE]


async def test_a_folder_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    """And nothing of the image is left."""
    (tmp_path / "firmware").write_text("a file is in the way")
    with pytest.raises(DiskFullError, match="can't be kept"):
        await FirmwareFolder(tmp_path / "firmware").keep(IMAGE, DATA)


async def test_an_upload_says_version_and_length_before_the_image() -> None:
    """Not in chunks; progress grows to the whole."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200)

    async def serve(request: httpx.Request) -> httpx.Response:
        await request.aread()
        return answer(request)

    meter = HttpMeter("http://10.0.0.1", transport=httpx.MockTransport(serve))
    steps: list[int] = []
    await meter.update(DATA, Version(2, 1, 0), steps.append)
    await meter.close()
    [request] = seen
    assert (request.method, request.url.path, request.content) == ("POST", "/ota", DATA)
    assert request.headers["X-FIRMWARE-VERSION"] == "210"
    assert request.headers["Content-Length"] == str(len(DATA))
    assert "Transfer-Encoding" not in request.headers
    assert steps == sorted(steps)
    assert steps[-1] == len(DATA)


async def test_the_meters_reason_reaches_the_person() -> None:
    """Word for word."""
    reason = "the image's version is not higher than the running one\n"
    transport = httpx.MockTransport(lambda _: httpx.Response(400, text=reason))
    meter = HttpMeter("http://10.0.0.1", transport=transport)
    with pytest.raises(MeterRefusedError, match="not higher than the running one") as caught:
        await meter.update(DATA, Version(2, 1, 0))
    await meter.close()
    assert caught.value.status == 400
    assert "goes on" in caught.value.safe


async def test_an_upload_that_the_meter_lost_is_no_refusal() -> None:
    """It says that it heard nothing for too long: the image may be as good as any."""
    transport = httpx.MockTransport(lambda _: httpx.Response(400, text="the body ended early\n"))
    meter = HttpMeter("http://10.0.0.1", transport=transport)
    with pytest.raises(MeterUnreachableError, match="to its end"):
        await meter.update(DATA, Version(2, 1, 0))
    await meter.close()


async def test_an_upload_may_take_as_long_as_the_meter_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    """600 s for the body; but not for ever."""
    assert meter_http._UPLOAD_S_MAX > 600
    monkeypatch.setattr(meter_http, "_UPLOAD_S_MAX", 0.01)

    async def never(_: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    meter = HttpMeter("http://10.0.0.1", transport=httpx.MockTransport(never))
    with pytest.raises(MeterUnreachableError, match="does not answer"):
        await meter.update(DATA, Version(2, 1, 0))
    await meter.close()
