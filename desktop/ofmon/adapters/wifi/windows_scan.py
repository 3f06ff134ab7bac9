"""Asks Windows to scan, which netsh can't. Never run on Windows so far: see docs/not-run.md.

Functions and layouts (WlanOpenHandle, WlanEnumInterfaces, WlanScan, WLAN_INTERFACE_INFO_LIST,
WLAN_INTERFACE_INFO): https://learn.microsoft.com/windows/win32/api/wlanapi/
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

# WlanScan's reference: drivers have finished within this time.
SCAN_S = 4.0

_CLIENT_VERSION = 2  # Windows Vista and later
_GUID_BYTES = 16
_LIST_HEAD_BYTES = 8  # dwNumberOfItems, dwIndex
_INFO_BYTES = _GUID_BYTES + 256 * 2 + 4  # InterfaceGuid, strInterfaceDescription (UTF-16), isState


def request_scan() -> None:
    """Have every adapter scan; nothing happens on other systems, or when Windows has no Wi-Fi."""
    if sys.platform == "win32":
        try:
            request_scan_of(ctypes.WinDLL("wlanapi"))
        except OSError:  # Windows Server without the feature
            return


def request_scan_of(wlan: Any) -> int:
    """Have every adapter scan by this ``wlanapi``; the number of adapters that were asked."""
    handle, version = ctypes.c_void_p(), ctypes.c_uint32()
    if wlan.WlanOpenHandle(_CLIENT_VERSION, None, ctypes.byref(version), ctypes.byref(handle)):
        return 0
    try:
        return _scan_all(wlan, handle)
    finally:
        wlan.WlanCloseHandle(handle, None)


def _scan_all(wlan: Any, handle: ctypes.c_void_p) -> int:
    found = ctypes.c_void_p()
    if wlan.WlanEnumInterfaces(handle, None, ctypes.byref(found)) or not found.value:
        return 0
    try:
        count = ctypes.c_uint32.from_address(found.value).value
        first = found.value + _LIST_HEAD_BYTES
        for number in range(count):
            guid = ctypes.c_void_p(first + number * _INFO_BYTES)
            wlan.WlanScan(handle, guid, None, None, None)
        return count
    finally:
        wlan.WlanFreeMemory(found)
