"""Many emulated meters side by side, and the control interface at which a collector finds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon_emulation.control import ControlServer
from ofmon_emulation.fleet import Fleet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon_emulation.board import Board


class Depot(Fleet):
    """Boards with a common clock (see `Fleet`) and a control interface.

    Args:
        boards: distinct boards. Those that are behind the latest one are run up to it at the start.
        speed: seconds of true time in a second of the world's.
        connected_speed: limit of the speed while a host connection is open.
        port: of the control interface on 127.0.0.1; 0 is any free one.

    Raises:
        OSError: the port can't be had.
    """

    def __init__(
        self, boards: Sequence[Board], *, speed: float = 1.0, connected_speed: float = 1.0, port: int = 0
    ) -> None:
        super().__init__(boards, speed=speed, connected_speed=connected_speed)
        self._server = ControlServer(self, port)

    @property
    def url(self) -> str:
        """Where the control interface is."""
        return self._server.url

    def start(self) -> None:
        """Bring the boards to life and answer at the control interface."""
        self._server.start()
        super().start()

    def stop(self) -> None:
        """End everything that was started; boards keep their state.

        Raises:
            TestbedError: a board had failed.
        """
        self._server.stop()
        super().stop()
