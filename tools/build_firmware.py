"""Build the meter's firmware: ELF, app image, and the 4 MiB flash image that emulator and chip boot.

    build_firmware.py            build (a copy when nothing changed) into build/firmware/
    build_firmware.py --variants build the images for tests of the update too, into build/firmware/variants/
    build_firmware.py --clippy   lint the app, which only compiles for the chip

Toolchain: the `riscv32imc-unknown-none-elf` target of the cargo on PATH (rustup adds it where it can
download); else Debian's rustc-web with the standard library's source (rust-web-src).
OFMON_FIRMWARE_TOOLCHAIN=rustup|debian chooses one. The second-stage bootloader and the mask ROM (for the
emulator only) come out of the crates.io package espflash, which cargo downloads; their checksums are pinned.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from content_key import ROOT, content_key

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRMWARE = ROOT / "firmware"
OUTPUT = ROOT / "build" / "firmware"
CACHE = ROOT / "build" / "cache" / "firmware"
TARGET = "riscv32imc-unknown-none-elf"
SLOT_BYTES = 0x10_0000
RUSTUP_WAIT_S = 120
# A fixed build date keeps the image the same for the same sources.
SOURCE_DATE_EPOCH = "1767225600"

ESPFLASH = "espflash-4.7.0"
# Which file of the espflash package is used for what, and its SHA-256.
BOOTLOADER = (
    "resources/bootloaders/esp32c3-bootloader.bin",
    "7c04141e1fd8da5a391e8004ffe3d8ee8e20eeb5baf9bd3abc05c03a17b1ed09",
)
ROM = (
    "resources/roms/esp32c3_rev300_rom.elf",
    "19ac22e08707df926fb0cf4c54795d4067b983fae8635f396ded173a6d78fc3c",
)
FLASH_SETTINGS = ["--flash-mode", "dio", "--flash-freq", "80m", "--flash-size", "4MB"]
PARTITION_TYPES = {"app": 0, "data": 1}
PARTITION_SUBTYPES = {"ota_0": 0x10, "ota_1": 0x11, "ota": 0, "phy": 1, "nvs": 2, "spiffs": 0x82}

# Images for tests of the update: what they are built with.
VARIANTS = {
    "newer": {"OFMON_FIRMWARE_VERSION": "2.1.0"},
    "panics": {"OFMON_FIRMWARE_VERSION": "2.1.0", "OFMON_FIRMWARE_FAULT": "panic"},
    "hangs": {"OFMON_FIRMWARE_VERSION": "2.1.0", "OFMON_FIRMWARE_FAULT": "hang"},
}


class BuildError(Exception):
    """The build cannot go on; the message says what to do."""


@dataclass(frozen=True)
class Toolchain:
    """A cargo that can build for the chip: its command, extra arguments and environment."""

    name: str
    cargo: str
    rustc: str
    arguments: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)

    def version(self) -> str:
        """Return what identifies the compiler in the cache's key."""
        return f"{self.name}: {output_of([self.rustc, '-vV'])}"


def output_of(command: list[str], timeout_s: float = 60) -> str:
    """Return a command's standard output; raise BuildError when it fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=timeout_s, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BuildError(f"{command[0]}: {error}") from error
    if done.returncode != 0:
        raise BuildError(f"{' '.join(command)} failed:\n{done.stderr}")
    return done.stdout


def target_installed() -> bool:
    """Say whether the rustc on PATH has the core library for the chip."""
    try:
        library = Path(output_of(["rustc", "--print", "target-libdir", "--target", TARGET]).strip())
    except BuildError:
        return False
    return any(library.glob("libcore-*.rlib"))


def rustup_toolchain() -> Toolchain | None:
    """Return the toolchain on PATH when it has, or rustup can add, the chip's target."""
    if not target_installed() and shutil.which("rustup"):
        try:
            output_of(["rustup", "target", "add", TARGET], RUSTUP_WAIT_S)
        except BuildError as error:
            print(f"rustup cannot add {TARGET}: {str(error).splitlines()[0]}", file=sys.stderr)
    return Toolchain("rustup", "cargo", "rustc") if target_installed() else None


def debian_toolchain() -> Toolchain | None:
    """Return Debian's compiler, which builds the core library from its own source package."""
    if not Path("/usr/lib/rustlib/src/rust/library/core").is_dir() or not Path("/usr/bin/cargo").exists():
        return None
    environment = {"RUSTC": "/usr/bin/rustc", "RUSTC_BOOTSTRAP": "1"}
    return Toolchain("debian", "/usr/bin/cargo", "/usr/bin/rustc", ("-Zbuild-std=core,alloc",), environment)


def pick_toolchain(wanted: str) -> Toolchain:
    """Return the wanted toolchain, or the first that works here."""
    makers = {"rustup": rustup_toolchain, "debian": debian_toolchain}
    if wanted and wanted not in makers:
        raise BuildError(f"OFMON_FIRMWARE_TOOLCHAIN is rustup or debian, not {wanted!r}")
    for make in [makers[wanted]] if wanted else makers.values():
        if toolchain := make():
            return toolchain
    raise BuildError(
        f"No Rust toolchain for {TARGET}: run `rustup target add {TARGET}`, "
        "or install Debian's rustc-web, cargo-web and rust-web-src."
    )


def llvm_program(name: str) -> str:
    """Return the newest installed version of an LLVM program, such as clang."""
    found = [name, *sorted((f"{name}-{version}" for version in range(16, 40)), reverse=True)]
    for candidate in found[1:] + found[:1]:
        if shutil.which(candidate):
            return candidate
    raise BuildError(f"{name} is missing: install Debian's clang-22, lld-22, libclang-22-dev and llvm-22.")


def build_environment(toolchain: Toolchain) -> dict[str, str]:
    """Return the environment of a cargo run: C compiler for LittleFS, linker script, no machine paths."""
    cargo_home = Path(os.environ.get("CARGO_HOME", Path.home() / ".cargo"))
    flags = ["-C", "link-arg=-Tlinkall.x", "-C", "force-frame-pointers"]
    flags += [f"--remap-path-prefix={cargo_home}=/cargo", f"--remap-path-prefix={FIRMWARE}=/firmware"]
    triple = TARGET.replace("-", "_")
    clang = llvm_program("clang")
    own = {
        "CARGO_ENCODED_RUSTFLAGS": "\x1f".join(flags),
        f"CC_{triple}": clang,
        f"AR_{triple}": llvm_program("llvm-ar"),
        f"CFLAGS_{triple}": f"-ffreestanding -Oz -I{FIRMWARE / 'app' / 'include'}",
        "SOURCE_DATE_EPOCH": SOURCE_DATE_EPOCH,
    }
    version = re.search(r"-(\d+)$", clang)
    if version and "LIBCLANG_PATH" not in os.environ:
        own["LIBCLANG_PATH"] = f"/usr/lib/llvm-{version[1]}/lib"
    # What makes a variant comes from here alone, never from the caller's environment.
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("OFMON_FIRMWARE_")}
    return {**inherited, **own, **toolchain.environment}


def cargo(toolchain: Toolchain, command: str, *flags: str) -> None:
    """Run a cargo command on the app; raise BuildError when it fails."""
    arguments = [toolchain.cargo, command, "--package", "ofmon", "--target", TARGET, "--release", "--locked"]
    arguments += [*toolchain.arguments, "--target-dir", str(FIRMWARE / "target" / toolchain.name), *flags]
    if subprocess.run(arguments, cwd=FIRMWARE, env=build_environment(toolchain), check=False).returncode != 0:
        raise BuildError(f"failed: {' '.join(arguments)}")


def espflash_file(entry: tuple[str, str]) -> bytes:
    """Return a file of the espflash package, downloaded by cargo and checked against its pinned checksum."""
    path, checksum = entry
    home = Path(os.environ.get("CARGO_HOME", Path.home() / ".cargo"))
    pattern = f"registry/src/*/{ESPFLASH}/{path}"
    if not list(home.glob(pattern)):
        output_of(["cargo", "info", "--quiet", ESPFLASH.replace("-", "@")], timeout_s=300)
    for found in home.glob(pattern):
        content = found.read_bytes()
        if hashlib.sha256(content).hexdigest() == checksum:
            return content
    raise BuildError(f"{path} of {ESPFLASH} is missing or differs from its pinned checksum.")


def partition_table(csv: str) -> bytes:
    """Return the binary partition table (32 bytes an entry, then their MD5) for a table in CSV.

    Format: ESP-IDF programming guide, "Partition Tables".
    """
    table = b""
    for line in csv.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, kind, subtype, offset, size = (cell.strip() for cell in line.split(","))
        table += b"\xaa\x50" + bytes([PARTITION_TYPES[kind], PARTITION_SUBTYPES[subtype]])
        table += int(offset, 0).to_bytes(4, "little") + int(size, 0).to_bytes(4, "little")
        table += name.encode().ljust(16, b"\0") + bytes(4)
    digest = b"\xeb\xeb" + b"\xff" * 14 + hashlib.md5(table, usedforsecurity=False).digest()
    return (table + digest).ljust(0xC00, b"\xff")


def esptool(arguments: list[str]) -> None:
    """Run esptool from this Python's environment."""
    output_of([sys.executable, "-m", "esptool", "--chip", "esp32c3", *arguments])


def make_images(folder: Path) -> None:
    """Make ofmon.bin, flash.bin and rom.elf beside the ofmon.elf in a folder."""
    esptool(["elf2image", *FLASH_SETTINGS, "-o", str(folder / "ofmon.bin"), str(folder / "ofmon.elf")])
    (folder / "bootloader.bin").write_bytes(espflash_file(BOOTLOADER))
    table = partition_table((FIRMWARE / "partitions.csv").read_text())
    (folder / "partitions.bin").write_bytes(table)
    (folder / "rom.elf").write_bytes(espflash_file(ROM))
    parts = [("0x0", "bootloader.bin"), ("0x8000", "partitions.bin"), ("0x10000", "ofmon.bin")]
    places = [word for offset, name in parts for word in (offset, str(folder / name))]
    merged = ["merge-bin", *FLASH_SETTINGS, "--pad-to-size", "4MB", "-o", str(folder / "flash.bin")]
    esptool([*merged, *places])


def cache_key(toolchain: Toolchain) -> str:
    """Return what changes exactly when the sources or the tools do."""
    clang = output_of([llvm_program("clang"), "--version"])
    esptool_version = output_of([sys.executable, "-m", "esptool", "version"])
    return content_key(["firmware", "tools/build_firmware.py"], toolchain.version(), clang, esptool_version)


def describe(folder: Path, toolchain: Toolchain) -> dict[str, object]:
    """Return what firmware.json says: version, sizes, checksums, compiler."""
    package = re.search(r'^version = "(.+)"', (FIRMWARE / "app" / "Cargo.toml").read_text(), re.MULTILINE)
    size = (folder / "ofmon.bin").stat().st_size
    return {
        "version": toolchain.environment.get("OFMON_FIRMWARE_VERSION", package[1] if package else None),
        "image_bytes": size,
        "slot_bytes": SLOT_BYTES,
        "toolchain": toolchain.version().splitlines()[0],
        "sha256": {
            name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
            for name in ("ofmon.elf", "ofmon.bin", "flash.bin", "rom.elf")
        },
    }


def build(toolchain: Toolchain, place: Path) -> None:
    """Build everything into a folder of the cache; the folder appears only when it is complete."""
    cargo(toolchain, "build", "--quiet")
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent) as made:
        folder = Path(made)
        elf = FIRMWARE / "target" / toolchain.name / TARGET / "release" / "ofmon"
        shutil.copy(elf, folder / "ofmon.elf")
        make_images(folder)
        facts = describe(folder, toolchain)
        (folder / "firmware.json").write_text(json.dumps(facts, indent=2) + "\n")
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(folder, place)


def publish(place: Path, output: Path = OUTPUT) -> None:
    """Copy a build from the cache to build/firmware/, each file replaced in one step."""
    output.mkdir(parents=True, exist_ok=True)
    for source in sorted(place.iterdir()):
        fresh = output / f".{source.name}.new"
        shutil.copyfile(source, fresh)
        fresh.replace(output / source.name)


def publish_variants(toolchain: Toolchain, key: str) -> None:
    """Build the variants that are not in the cache, and publish all."""
    for name, environment in VARIANTS.items():
        place = CACHE / f"{key}-{name}"
        if not (place / "firmware.json").exists():
            print(f"firmware: compiling the variant that is called {name}", flush=True)
            build(replace(toolchain, environment={**toolchain.environment, **environment}), place)
        publish(place, OUTPUT / "variants" / name)


def report(place: Path) -> None:
    """Print the image's size and its share of the slot; raise BuildError when it does not fit."""
    facts = json.loads((place / "firmware.json").read_text())
    size = facts["image_bytes"]
    print(
        f"firmware {facts['version']}: {size:,} bytes, {size / SLOT_BYTES:.1%} of the 1 MiB slot "
        f"({facts['toolchain']}) -> {OUTPUT.relative_to(ROOT)}/"
    )
    if size > SLOT_BYTES:
        raise BuildError("The image does not fit its slot.")


def run(*, clippy: bool, variants: bool) -> None:
    """Lint, or build what is not in the cache and publish it."""
    toolchain = pick_toolchain(os.environ.get("OFMON_FIRMWARE_TOOLCHAIN", ""))
    if clippy:
        cargo(toolchain, "clippy", "--quiet", "--", "-D", "warnings")
        return
    key = cache_key(toolchain)
    place = CACHE / key
    if not (place / "firmware.json").exists():
        print(f"firmware: compiling with {toolchain.name} (minutes the first time)", flush=True)
        build(toolchain, place)
    publish(place)
    report(place)
    if variants:
        publish_variants(toolchain, key)


def main() -> int:
    """Run the command line; return the exit status."""
    parser = argparse.ArgumentParser(description="Build the meter's firmware into build/firmware/.")
    parser.add_argument("--clippy", action="store_true", help="lint the app instead of building it")
    parser.add_argument("--variants", action="store_true", help="build the images for update tests too")
    arguments = parser.parse_args()
    try:
        run(clippy=arguments.clippy, variants=arguments.variants)
    except BuildError as error:
        print(f"build_firmware: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
