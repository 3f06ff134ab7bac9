"""A server that answers as ThingsBoard CE 4.x does, where OFMon's collector and its tests use it.

Start one beside a test or a demo, with devices whose identifiers and access tokens are known:

    with Database(path) as database:
        seed_tenant(database)
        Seeder(database).create_device("Heater", "A1_TEST_TOKEN", "SEM", device_id="…")
    with running_server(path) as server:
        ...  # requests to server.url

`python -m ofmon_emulation.server` runs it alone. Single tenant, HTTP only, no rule engine and no UI;
docs/testbed-server.md says what is compatible and what differs.
"""

from ofmon_emulation.server.app import create_app
from ofmon_emulation.server.context import Options
from ofmon_emulation.server.database import Database, DatabaseError
from ofmon_emulation.server.runner import ServerThread, running_server
from ofmon_emulation.server.seed import (
    SYSTEM_PASSWORD,
    SYSTEM_USER,
    TENANT_PASSWORD,
    TENANT_USER,
    Seeder,
    seed_system,
    seed_tenant,
)

__all__ = [
    "SYSTEM_PASSWORD",
    "SYSTEM_USER",
    "TENANT_PASSWORD",
    "TENANT_USER",
    "Database",
    "DatabaseError",
    "Options",
    "Seeder",
    "ServerThread",
    "create_app",
    "running_server",
    "seed_system",
    "seed_tenant",
]
