"""The ThingsBoard server."""
