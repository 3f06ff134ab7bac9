"""How meters can be reached, by the names that settings and options have for it."""

from __future__ import annotations

from enum import StrEnum


class WifiWay(StrEnum):
    """How meters are reached."""

    AUTO = "auto"
    MANUAL = "manual"
    NETWORKMANAGER = "networkmanager"
    WINDOWS = "windows"
    MACOS = "macos"
