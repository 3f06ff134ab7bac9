"""What devices and their profiles are made of, and what ThingsBoard demands of those that clients send."""

from __future__ import annotations

from typing import Any

from ofmon_emulation.server.errors import bad_request, general

# Members that the server knows itself, and that a client therefore can't set.
SERVER_MEMBERS = frozenset(
    {"id", "createdTime", "tenantId", "customerId", "name", "deviceProfileId", "version"}
)
PROFILE_TEXTS = ("name", "defaultQueueName", "provisionDeviceKey")
DEVICE_TEXTS = ("name", "label", "type")
PROFILE_BODY: dict[str, Any] = {
    "description": None,
    "image": None,
    "type": "DEFAULT",
    "transportType": "DEFAULT",
    "provisionType": "DISABLED",
    "defaultRuleChainId": None,
    "defaultDashboardId": None,
    "defaultQueueName": None,
    "provisionDeviceKey": None,
    "firmwareId": None,
    "softwareId": None,
    "defaultEdgeRuleChainId": None,
    "externalId": None,
    "profileData": {
        "configuration": {"type": "DEFAULT"},
        "transportConfiguration": {"type": "DEFAULT"},
        "provisionConfiguration": {"type": "DISABLED", "provisionDeviceSecret": None},
        "alarms": None,
    },
}
DEVICE_BODY: dict[str, Any] = {
    "label": None,
    "additionalInfo": None,
    "deviceData": {"configuration": {"type": "DEFAULT"}, "transportConfiguration": {"type": "DEFAULT"}},
    "firmwareId": None,
    "softwareId": None,
    "externalId": None,
}


def check_name(document: dict[str, Any], message: str) -> str:
    """The name that a client sent; without one the document is refused with this message.

    Raises:
        ApiError: there is none, or it holds a NUL.
    """
    name = document.get("name")
    if not isinstance(name, str) or not name.strip():
        raise bad_request(message)
    if "\0" in name:
        raise bad_request(message.replace("be specified", "not contain 0x00 symbol"))
    return name


def check_profile(document: dict[str, Any]) -> None:
    """Check what a profile is made of; without a transport's configuration ThingsBoard's own code fails.

    Raises:
        ApiError: a type is missing (400), or that configuration (500).
    """
    for member, shown in (("type", "type"), ("transportType", "transport type")):
        if document.get(member) is None:
            raise bad_request(f"Device profile {shown} should be specified!")
    data = document.get("profileData")
    if not isinstance(data, dict) or not isinstance(data.get("transportConfiguration"), dict):
        raise general('Cannot invoke "DeviceProfileTransportConfiguration.validate()": it is null')
