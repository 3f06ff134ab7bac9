"""A technician's computer: ``ofmon`` in processes of its own, beside NetworkManager with an adapter."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from support.network_manager import MockedNetworkManager, network_manager, system_bus

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@dataclass
class Technician:
    """Works in a folder, on a bus."""

    folder: Path
    bus: str
    mocked: MockedNetworkManager

    async def start(self, *arguments: str) -> asyncio.subprocess.Process:
        """Start ``ofmon``."""
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("OFMON_")},
            "DBUS_SYSTEM_BUS_ADDRESS": self.bus,
            "OFMON_DATA": str(self.folder / "data"),
            "OFMON_SECRETS_FILE": str(self.folder / "secrets.json"),
        }
        command = (sys.executable, "-m", "ofmon", *arguments)
        pipe = asyncio.subprocess.PIPE
        return await asyncio.create_subprocess_exec(*command, stdout=pipe, stderr=pipe, env=environment)

    async def run(self, *arguments: str) -> Any:
        """Run ``ofmon`` to its end; the JSON document that it prints."""
        process = await self.start(*arguments, "--json")
        out, err = await process.communicate()
        assert process.returncode == 0, err.decode()
        return json.loads(out)


@asynccontextmanager
async def technician(folder: Path, ssid: str) -> AsyncIterator[Technician]:
    """In their own network, with one meter in reach."""
    with system_bus(folder) as bus:
        async with network_manager(bus) as mocked:
            await mocked.add_radio()
            await mocked.add_network("meter", ssid, 60)
            await mocked.join_own()
            yield Technician(folder, bus, mocked)
