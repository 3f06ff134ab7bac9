"""NetworkManager's adapter on Qt's event loop, as the window uses it."""

import asyncio
from pathlib import Path

import pytest

from ofmon.adapters.wifi.networkmanager import NetworkManagerWifi
from support.network_manager import OWN_SSID, PASSPHRASE, network_manager, system_bus

SSID = "SEM-a0:b1:c2:00:00:02"


async def test_scan_join_cancel_and_leave_under_qt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bus is read and written by Qt's own notifiers."""
    with system_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        async with network_manager(address) as mocked:
            await mocked.add_radio()
            await mocked.add_network("meter", SSID, 60)
            await mocked.join_own()
            wifi = NetworkManagerWifi()
            assert SSID in {network.ssid for network in await wifi.scan()}
            assert (await wifi.connect(SSID, PASSPHRASE)).url == "http://10.0.0.1"
            await wifi.disconnect()
            await mocked.hang_joining()
            joining = asyncio.ensure_future(wifi.connect(SSID, PASSPHRASE))
            await mocked.until_asked("AddAndActivateConnection2")
            joining.cancel()
            with pytest.raises(asyncio.CancelledError):
                await joining
            assert await mocked.joined() == OWN_SSID
            await wifi.close()
