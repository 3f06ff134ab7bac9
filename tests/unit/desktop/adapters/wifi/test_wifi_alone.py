"""Two programs and one radio."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.wifi.alone import WifiAlone
from ofmon.adapters.wifi.manual import ManualWifi
from ofmon.errors import RadioTakenError, WifiError

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.services.ports import Network

URL, METER = "http://10.0.0.1", "SEM-a0:b1:c2:00:00:02"
HOLDS = """
import asyncio, sys
from pathlib import Path
from ofmon.adapters.wifi.alone import WifiAlone
from ofmon.adapters.wifi.manual import ManualWifi
asyncio.run(WifiAlone(ManualWifi("http://10.0.0.1"), Path(sys.argv[1])).connect("SEM-a0:b1:c2:00:00:02", ""))
print("held", flush=True)
sys.stdin.read()
"""


class Radio:
    """A radio that notes what it is told, and may be unable to go home."""

    def __init__(self, *, stuck: bool = False) -> None:
        self.told: list[str] = []
        self._stuck = stuck

    async def scan(self) -> list[Network]:
        """Nobody is heard."""
        return []

    async def connect(self, ssid: str, passphrase: str) -> str:
        """Join."""
        self.told.append(f"connect {ssid} {passphrase}".strip())
        return URL

    async def disconnect(self) -> None:
        """Leave."""
        self.told.append("disconnect")
        if self._stuck:
            raise WifiError("Your own network did not come back.")

    async def close(self) -> None:
        """Let go."""


async def test_only_one_is_at_a_meter_and_the_other_is_told(tmp_path: Path) -> None:
    """It may look around, and go as soon as the first has left, whose network it never takes away."""
    radios = Radio(), Radio()
    first, second = (WifiAlone(radio, tmp_path / "data/lock") for radio in radios)
    assert await first.connect(METER, "secret") == URL
    assert await first.connect(METER, "secret") == URL  # straight from meter to meter
    with pytest.raises(RadioTakenError, match="Another OFMon"):
        await second.connect(METER, "secret")
    await second.disconnect()
    assert await second.scan() == []
    assert radios[1].told == []
    await first.disconnect()
    assert await second.connect(METER, "secret") == URL
    await second.close()
    assert await first.connect(METER, "secret") == URL
    await first.close()


async def test_a_network_that_does_not_come_back_frees_the_radio_all_the_same(tmp_path: Path) -> None:
    """The error is told; the next program can go."""
    first, second = (WifiAlone(Radio(stuck=True), tmp_path / "lock") for _ in range(2))
    await first.connect(METER, "")
    with pytest.raises(WifiError, match="did not come back"):
        await first.disconnect()
    await second.connect(METER, "")
    await second.close()


async def test_a_program_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    """The system lets go for it."""
    own = WifiAlone(ManualWifi(URL), tmp_path / "lock")
    other = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLDS, str(tmp_path / "lock"), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert other.stdout
    assert await other.stdout.readline() == b"held\n"
    with pytest.raises(RadioTakenError):
        await own.connect(METER, "")
    other.kill()
    await other.wait()
    assert (await own.connect(METER, "")).url == URL
    await own.close()
