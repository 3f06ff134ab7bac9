"""A cable and a meter's Wi-Fi with the same addresses: real interfaces, in network namespaces of their own.

The computer's namespace has ``cable`` and ``radio`` (pairs of virtual Ethernet), both in 10.0.0.0/24.
At 10.0.0.1 somebody else answers on the cable, and the meter on the radio.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="namespaces are Linux's")

SETTING = """
set -e
mount -t tmpfs none /run && mkdir -p /run/netns
mount -t sysfs none /sys 2>/dev/null || true
for far in office meter; do ip netns add $far; done
ip link add cable type veth peer name far netns office
ip link add radio type veth peer name far netns meter
ip address add 10.0.0.7/24 dev cable metric 100
ip address add 10.0.0.2/24 dev radio metric 30000
for name in lo cable radio; do ip link set $name up; done
for far in office meter; do
    ip netns exec $far ip address add 10.0.0.1/24 dev far
    ip netns exec $far ip link set far up
    ip netns exec $far ip link set lo up
done
echo 2 > /proc/sys/net/ipv4/conf/all/rp_filter
{more}
ip netns exec office "$PYTHON" -c "$SERVER" office &
ip netns exec meter "$PYTHON" -c "$SERVER" meter &
exec "$PYTHON" -c "$CLIENT"
"""

SERVER = """
import http.server, sys
class Handler(http.server.BaseHTTPRequestHandler):
    seen = 0
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        if self.path == "/seen":
            body = str(Handler.seen).encode()
        else:
            Handler.seen += 1
            body = b"200" if sys.argv[1] == "meter" else b"100"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_):
        pass
http.server.ThreadingHTTPServer(("10.0.0.1", 80), Handler).serve_forever()
"""

ASKING = """
import asyncio, json, socket, time, urllib.request
from ofmon.adapters.meter_http import HttpMeter
from ofmon.services.ports import Reach

def by_route(path):
    with urllib.request.urlopen("http://10.0.0.1" + path, timeout=10) as answer:
        return answer.read().decode()

def until_there(interface):
    give_up = time.monotonic() + 30
    while True:
        with socket.socket() as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, interface)
            tried.settimeout(1)
            try:
                return tried.connect(("10.0.0.1", 80))
            except OSError:
                if time.monotonic() > give_up:
                    raise

async def ask():
    meter = HttpMeter.at(Reach("http://10.0.0.1", "radio"))
    try:
        versions = [str(await meter.version()) for _ in range(5)]
        beside = [*await asyncio.gather(meter.version(), asyncio.to_thread(by_route, "/version"))]
    finally:
        await meter.close()
    return versions, [str(one) for one in beside]

for interface in (b"cable", b"radio"):
    until_there(interface)
versions, beside = asyncio.run(ask())
print(json.dumps({"versions": versions, "beside": beside, "office_saw": int(by_route("/seen"))}))
"""

GONE = """
import asyncio, json
from ofmon.adapters.meter_http import HttpMeter
from ofmon.errors import MeterUnreachableError
from ofmon.services.ports import Reach

async def ask():
    meter = HttpMeter.at(Reach("http://10.0.0.1", "radio"))
    try:
        await meter.version()
    except MeterUnreachableError:
        return True
    return False

print(json.dumps({"unreachable": asyncio.run(ask())}))
"""


def run(client: str, more: str = "") -> dict[str, object]:
    """What the client says in the computer's namespace."""
    missing = [name for name in ("ip", "unshare") if not shutil.which(name)]
    if missing:
        pytest.skip(f"no {' and '.join(missing)} here")
    program = ["unshare", "--user", "--map-root-user", "--net", "--mount", "--pid", "--fork", "--kill-child"]
    possible = subprocess.run([*program, "true"], capture_output=True, text=True, check=False)
    if possible.returncode:
        pytest.skip(f"no namespaces here: {possible.stderr.strip()}")
    setting = textwrap.dedent(SETTING).replace("{more}", more)
    environment = {**os.environ, "PYTHON": sys.executable, "SERVER": SERVER, "CLIENT": client}
    command = [*program, "sh", "-c", setting]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    said: dict[str, object] = json.loads(done.stdout)
    return said


def test_a_meters_requests_leave_by_its_own_interface_and_everything_else_by_the_cable() -> None:
    """Five requests, and one of either beside the other; the stranger at the meter's address sees none."""
    said = run(ASKING)
    assert said == {"versions": ["2.0.0"] * 5, "beside": ["2.0.0", "100"], "office_saw": 1}


def test_a_meter_that_is_gone_is_not_looked_for_by_the_cable() -> None:
    """The cable would answer at the same address."""
    assert run(GONE, more="ip link set radio down") == {"unreachable": True}
