"""A Debian of the smallest kind, made from nothing, to install a package in.

It is made by debootstrap from the mirror that this machine's own apt is set to, once for each suite, and kept
under build/cache/. Commands run in it by chroot, in mount and process namespaces of their own: when one ends,
so does all that it started. The network is the machine's. Root is needed.
"""

import os
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from content_key import ROOT
from setup_system import refresh

USER = "technician"
USER_ID = 1000
EXTRA_PACKAGES = ("desktop-file-utils", "xvfb")
COMMAND_TIMEOUT_S = 300
_CACHE = ROOT / "build/cache/debian-root"
_KEPT = ("PATH", "PYTHONPATH")
_PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


@dataclass(frozen=True, slots=True)
class Source:
    """A Debian suite in apt's settings: address of the mirror, suite, component."""

    mirror: str
    suite: str
    component: str

    @property
    def line(self) -> str:
        """As it stands in a sources.list."""
        return f"deb {self.mirror} {self.suite} {self.component}\n"


@dataclass(frozen=True, slots=True)
class CleanRoot:
    """A folder that holds a whole Debian, with one ordinary user."""

    path: Path

    def run(self, *command: str, as_user: bool = False) -> subprocess.CompletedProcess[str]:
        """Runs a command in there, as root or as the user, at home; output is captured, nothing is raised."""
        identity = [f"--userspec={USER_ID}:{USER_ID}"] if as_user else []
        home = f"/home/{USER}" if as_user else "/root"
        enter = ["unshare", "--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={self.path}/proc"]
        settings = ["env", "-i", f"--chdir={home}", _PATH, f"HOME={home}", "DEBIAN_FRONTEND=noninteractive"]
        return subprocess.run(
            [*enter, "chroot", *identity, self.path, *settings, *command],
            capture_output=True,
            text=True,
            timeout=COMMAND_TIMEOUT_S,
            stdin=subprocess.DEVNULL,
            check=False,
        )

    def must(self, *command: str) -> str:
        """Runs a command as root that has to work; what it printed."""
        done = self.run(*command)
        assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
        return done.stdout

    def files(self) -> set[str]:
        """The paths of everything that packages put there: below /usr, /etc and /opt."""
        listed = self.must("find", "/usr", "/etc", "/opt")
        return set(listed.splitlines())

    def packages(self) -> set[str]:
        """The names of the installed packages."""
        return set(self.must("dpkg-query", "--show", "--showformat", "${Package}\n").split())


def rights() -> list[str] | None:
    """What to put before a command to run it as root: nothing, sudo that asks nothing, or None without it."""
    if os.geteuid() == 0:
        return []
    ask = ["sudo", "-n", "--preserve-env"]
    if (
        not shutil.which("sudo")
        or subprocess.run([*ask, "true"], capture_output=True, check=False).returncode
    ):
        return None
    # sudo takes these out of what it preserves.
    return [*ask, "env", *(f"{name}={os.environ[name]}" for name in _KEPT if name in os.environ)]


def why_not() -> str | None:
    """Why there can be no clean root here, or None."""
    if os.geteuid():
        return "making and entering a clean root needs root, or sudo that asks for no password"
    if not _may_make_systems():
        return "root may not make devices and namespaces here"
    if refresh():
        return "apt can't fetch its lists"
    base = _sources()[0]
    release = f"{base.mirror.rstrip('/')}/dists/{base.suite}/Release"
    with tempfile.NamedTemporaryFile() as file:
        fetch = ["/usr/lib/apt/apt-helper", "download-file", release, file.name]
        fetched = subprocess.run(fetch, capture_output=True, check=False)
    return f"apt's mirror {base.mirror} doesn't answer" if fetched.returncode else None


def _may_make_systems() -> bool:
    enter = ["unshare", "--mount", "--pid", "--fork", "--mount-proc", "true"]
    try:
        with tempfile.TemporaryDirectory() as folder:
            os.mknod(Path(folder) / "null", stat.S_IFCHR, os.makedev(1, 3))
        return subprocess.run(enter, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@contextmanager
def clean_root() -> Iterator[CleanRoot]:
    """A fresh copy of the kept root, gone afterwards."""
    archive = _kept_archive()
    with tempfile.TemporaryDirectory(prefix="ofmon-root-") as folder:
        path = Path(folder) / "root"
        path.mkdir(mode=0o755)
        subprocess.run(["tar", "--extract", "--numeric-owner", "--file", archive, "-C", path], check=True)
        shutil.copy("/etc/resolv.conf", path / "etc/resolv.conf")
        root = CleanRoot(path)
        root.must("apt-get", "update", "--quiet")
        yield root


def _kept_archive() -> Path:
    sources = _sources()
    archive = _CACHE / f"{sources[0].suite}-{'-'.join(EXTRA_PACKAGES)}.tar"
    if not archive.exists():
        _CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="ofmon-root-") as folder:
            path = Path(folder) / "root"
            _bootstrap(path, sources)
            unfinished = archive.with_suffix(".part")
            pack = ["tar", "--create", "--numeric-owner", "--file", unfinished, "-C", path, "."]
            subprocess.run(pack, check=True)
            unfinished.rename(archive)
    return archive


def _bootstrap(path: Path, sources: list[Source]) -> None:
    base = sources[0]
    included = f"--include={','.join(EXTRA_PACKAGES)}"
    command = ["debootstrap", "--variant=minbase", included, base.suite, path, base.mirror]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    (path / "etc/apt/sources.list").write_text("".join(source.line for source in sources))
    (path / "etc/apt/apt.conf.d/90proxy").write_text(_proxy_settings())
    CleanRoot(path).must("useradd", "--create-home", "--uid", str(USER_ID), USER)
    CleanRoot(path).must("apt-get", "clean")


def _sources() -> list[Source]:
    """Debian's own suites in this machine's apt settings, the distribution's first."""
    form = "$(REPO_URI) $(CODENAME) $(COMPONENT) $(ORIGIN)"
    listed = _output("apt-get", "indextargets", "--format", form, "Created-By: Packages")
    rows = (line.split(maxsplit=3) for line in listed.splitlines())
    found = {
        Source(mirror, suite, component) for mirror, suite, component, origin in rows if origin == "Debian"
    }
    assert found, "apt knows no index of Debian's: run `apt-get update`"
    return sorted(found, key=lambda source: (len(source.suite), source.suite, source.component != "main"))


def _proxy_settings() -> str:
    lines = _output("apt-config", "dump").splitlines()
    return "".join(f"{line}\n" for line in lines if "::Proxy" in line)


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
