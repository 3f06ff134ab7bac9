"""The depot's control interface: JSON over HTTP on 127.0.0.1.

The collector's emulated Wi-Fi and clock use it.

    GET  /air               {"networks": [{"ssid", "signal_dbm", "security", "bssid", "channel"}]}
    POST /air/connect       {"ssid", "passphrase"} -> {"url"}; 401 wrong passphrase, 404 out of reach
    POST /air/disconnect    204
    GET  /air/connection    {"ssid", "url"}, both null without a connection
    GET  /clock             {"now_ms", "speed"}
    POST /clock             {"speed"} -> as GET
    GET  /boards            [{"name", "ssid", "powered", "time_ms"}]
    POST /boards/{name}/power  {"on": bool} -> 204; 404 no such board

A request that isn't as it should be gets 400 and {"detail"}.
"""

from __future__ import annotations

import json
import math
import socket
import threading
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ofmon_emulation.air import OutOfReachError, WrongPassphraseError

if TYPE_CHECKING:
    from starlette.requests import Request

    from ofmon_emulation.board import Board
    from ofmon_emulation.fleet import Fleet

SPEED_MAX = 100_000.0
LOOPBACK = "127.0.0.1"
_STOP_S_MAX = 30.0


def control_app(fleet: Fleet) -> Starlette:
    """The ASGI application of a depot's control interface."""
    control = _Control(fleet)
    routes = [
        Route("/air", control.air),
        Route("/air/connect", control.connect, methods=["POST"]),
        Route("/air/disconnect", control.disconnect, methods=["POST"]),
        Route("/air/connection", control.connection),
        Route("/clock", control.clock),
        Route("/clock", control.set_clock, methods=["POST"]),
        Route("/boards", control.boards),
        Route("/boards/{name}/power", control.power, methods=["POST"]),
    ]
    return Starlette(routes=routes, exception_handlers={HTTPException: _problem})


class _Control:
    """The handlers. What waits for a board's slice runs in a thread of the pool, never in the event loop."""

    def __init__(self, fleet: Fleet) -> None:
        self._fleet = fleet

    async def air(self, _: Request) -> Response:
        networks = await run_in_threadpool(self._fleet.air.networks)
        return JSONResponse({"networks": [asdict(network) for network in networks]})

    async def connect(self, request: Request) -> Response:
        asked = await _object(request)
        ssid, passphrase = _text(asked, "ssid"), _text(asked, "passphrase")
        try:
            connection = await run_in_threadpool(self._fleet.air.connect, ssid, passphrase)
        except OutOfReachError as error:
            raise HTTPException(404, f"{ssid} is not in reach") from error
        except WrongPassphraseError as error:
            raise HTTPException(401, f"{ssid} refuses the passphrase") from error
        return JSONResponse({"url": connection.url})

    async def disconnect(self, _: Request) -> Response:
        await run_in_threadpool(self._fleet.air.disconnect)
        return Response(status_code=204)

    async def connection(self, _: Request) -> Response:
        connection = await run_in_threadpool(self._fleet.air.connection)
        return JSONResponse(asdict(connection) if connection else {"ssid": None, "url": None})

    async def clock(self, _: Request) -> Response:
        return JSONResponse({"now_ms": int(self._fleet.now_ms), "speed": self._fleet.speed})

    async def set_clock(self, request: Request) -> Response:
        speed = (await _object(request)).get("speed")
        valid = isinstance(speed, int | float) and not isinstance(speed, bool) and math.isfinite(speed)
        if not valid or not 0 < float(speed or 0) <= SPEED_MAX:
            raise HTTPException(400, f"speed must be a number over 0, at most {SPEED_MAX:g}")
        self._fleet.speed = float(speed or 0)
        return await self.clock(request)

    async def boards(self, _: Request) -> Response:
        return JSONResponse(
            await run_in_threadpool(lambda: [_describe(board) for board in self._fleet.boards])
        )

    async def power(self, request: Request) -> Response:
        wanted = (await _object(request)).get("on")
        if not isinstance(wanted, bool):
            raise HTTPException(400, "on must be true or false")
        name = request.path_params["name"]
        board = next((board for board in self._fleet.boards if board.name == name), None)
        if board is None:
            raise HTTPException(404, f"there is no board {name}")
        await run_in_threadpool(board.power_on if wanted else board.power_off)
        return Response(status_code=204)


def _describe(board: Board) -> dict[str, Any]:
    return {
        "name": board.name,
        "ssid": board.ssid,
        "powered": board.powered,
        "time_ms": int(board.true_time_ms),
    }


async def _object(request: Request) -> dict[str, Any]:
    try:
        asked = await request.json()
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise HTTPException(400, "the body is no JSON") from error
    if not isinstance(asked, dict):
        raise HTTPException(400, "the body must be a JSON object")
    return asked


def _text(asked: dict[str, Any], key: str) -> str:
    value = asked.get(key)
    if not isinstance(value, str):
        raise HTTPException(400, f"{key} must be a text")
    return value


async def _problem(_: Request, error: Exception) -> Response:
    status, detail = (
        (error.status_code, error.detail) if isinstance(error, HTTPException) else (500, str(error))
    )
    return JSONResponse({"detail": detail}, status_code=status)


class ControlServer:
    """The control interface of a fleet in a thread of its own.

    Raises:
        OSError: the port can't be had.
    """

    def __init__(self, fleet: Fleet, port: int) -> None:
        application = control_app(fleet)
        self._server = _QuietServer(
            uvicorn.Config(application, lifespan="off", log_config=None, access_log=False)
        )
        self._listener = socket.create_server((LOOPBACK, port))
        self._thread = threading.Thread(target=self._serve, name="depot-control", daemon=True)
        self.url = f"http://{LOOPBACK}:{self._listener.getsockname()[1]}"

    def start(self) -> None:
        """Return when it answers."""
        self._thread.start()
        self._server.answering.wait()

    def _serve(self) -> None:
        try:
            self._server.run(sockets=[self._listener])
        finally:
            self._server.answering.set()

    def stop(self) -> None:
        """End it; what is being answered is answered."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join(_STOP_S_MAX)
        self._listener.close()


class _QuietServer(uvicorn.Server):
    """A server that leaves signals to the program and says when it answers."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.answering = threading.Event()

    def install_signal_handlers(self) -> None:
        """Leave them alone."""

    async def startup(self, sockets: list[object] | None = None) -> None:  # type: ignore[override]
        await super().startup(sockets)  # type: ignore[arg-type]
        self.answering.set()
