"""The ports' implementations: protocol 1 over HTTP, SQLite, ThingsBoard, Wi-Fi, clocks, secrets."""
