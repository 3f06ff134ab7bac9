"""ThingsBoard's names for the kinds of entities that the server knows (its `EntityType`)."""

DEVICE = "DEVICE"
DEVICE_PROFILE = "DEVICE_PROFILE"
CUSTOMER = "CUSTOMER"
OTA_PACKAGE = "OTA_PACKAGE"
DASHBOARD = "DASHBOARD"
TENANT = "TENANT"
USER = "USER"
