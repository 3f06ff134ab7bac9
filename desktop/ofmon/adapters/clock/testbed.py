"""The depot's true time: emulated meters live at their own speed, and the collector must share it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ofmon.adapters.testbed import Testbed


class TestbedClock:
    """`ofmon.services.ports.Clock` of a depot."""

    __test__ = False  # its name is no test's

    def __init__(self, testbed: Testbed) -> None:
        self._testbed = testbed

    async def now_ms(self) -> int:
        """See the port."""
        clock = await self._testbed.get("/clock")
        return int(clock["now_ms"])
