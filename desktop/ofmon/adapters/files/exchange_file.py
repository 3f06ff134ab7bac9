"""The file by which technicians exchange what they know: compressed, encrypted with a passphrase, streamed.

Format (version 1): a header of 56 bytes, then chunks.

- Header: 14 bytes ``OFMon exchange``, u8 version, u8 log2 of scrypt's N, u8 its r, u8 its p, 16 bytes salt,
  16 bytes by which a passphrase is known to be the right one, 6 bytes that begin each nonce.
- scrypt (RFC 7914) gives 48 bytes: the key, and those 16.
- Chunks: 65,536 bytes each, the last one fewer, sealed by ChaCha20-Poly1305 (RFC 8439). A nonce is those 6
  bytes, u40 the chunk's number, u8 whether it is the last one; each is sealed together with the header. So
  none can be left out, put elsewhere, or cut off (STREAM of Hoang, Reyhanitabar, Rogaway and Vizár, *Online
  Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance*).
- Inside: a zlib stream of lines of JSON: the head, then parts (`ofmon.services.colleagues.contents`), then
  the number of rows.

Limits: a line has 1 MiB at most, and a file 128 times its size once it is unpacked; scrypt takes 128 MiB and
some seconds at most, whatever a header asks for.
"""

from __future__ import annotations

import hmac
import json
import os
import struct
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from ofmon.errors import InputError
from ofmon.services.colleagues.contents import read_head, read_part, written
from ofmon.services.files import write_file
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ofmon.services.colleagues.contents import Head, Part

VERSION = 1
CHUNK_BYTES = 65_536
_MAGIC = b"OFMon exchange"
_HEADER = struct.Struct("<14sBBBB16s16s6s")
_TAG_BYTES = 16
# What OWASP recommends where 128 MiB are too much (Password Storage Cheat Sheet, scrypt).
_LOG2_N, _R, _P = 15, 8, 3
_LOG2_N_MIN, _LOG2_N_MAX, _R_MAX, _P_MAX = 10, 17, 8, 4
_LINE_BYTES_MAX = 1 << 20
_RATIO_MAX = 128
_LEVEL = 3
_ROWS_AT_ONCE = 500
_SAFE = mark("Nothing was changed.")
_DAMAGED = mark("{file} is damaged, or was cut short.")


@dataclass(frozen=True, slots=True)
class EncryptedFiles:
    """`ofmon.services.ports.colleagues.ExchangeFiles`.

    Attributes:
        log2_n: how much work a passphrase is, as scrypt has it.
    """

    log2_n: int = _LOG2_N

    def write(self, path: Path, passphrase: str, head: Head, parts: Iterator[Part]) -> None:
        """See the port."""

        def fill(out: IO[bytes]) -> None:
            lines = _Lines(_Sealed(out, passphrase, self.log2_n))
            lines.put({"made_ms": head.made_ms, "computer": head.computer, "server": head.server})
            rows = 0
            for name, part in parts:
                # A photo fills a line by itself.
                step = 1 if name == "photo" else _ROWS_AT_ONCE
                for at in range(0, len(part), step):
                    lines.put(written(name, part[at : at + step]))
                rows += len(part)
            lines.put({"rows": rows})
            lines.end()

        write_file(path, fill)

    @contextmanager
    def opened(
        self, path: Path, passphrase: str, watch: Callable[[int, int], None]
    ) -> Iterator[tuple[Head, Iterator[Part]]]:
        """See the port."""
        with _readable(path):
            source = path.open("rb")
        with source:
            lines = _lines(source, path, passphrase, watch)
            yield _read_head(lines, path), _parts(lines, path)


# ------------------------------------------------------------ writing


class _Sealed:
    """Encrypts what is written, chunk by chunk."""

    def __init__(self, out: IO[bytes], passphrase: str, log2_n: int) -> None:
        self._out = out
        salt, self._begin = os.urandom(16), os.urandom(6)
        key, proof = _keys(passphrase, salt, log2_n, _R, _P)
        self._header = _HEADER.pack(_MAGIC, VERSION, log2_n, _R, _P, salt, proof, self._begin)
        self._cipher = ChaCha20Poly1305(key)
        self._waiting = bytearray()
        self._number = 0
        out.write(self._header)

    def write(self, data: bytes) -> None:
        self._waiting += data
        while len(self._waiting) > CHUNK_BYTES:  # the last one is sealed as such
            self._seal(bytes(self._waiting[:CHUNK_BYTES]), last=False)
            del self._waiting[:CHUNK_BYTES]

    def end(self) -> None:
        self._seal(bytes(self._waiting), last=True)

    def _seal(self, chunk: bytes, *, last: bool) -> None:
        nonce = _nonce(self._begin, self._number, last=last)
        self._out.write(self._cipher.encrypt(nonce, chunk, self._header))
        self._number += 1


class _Lines:
    """Compresses documents, one a line."""

    def __init__(self, out: _Sealed) -> None:
        self._out = out
        self._packer = zlib.compressobj(_LEVEL)

    def put(self, document: object) -> None:
        text = json.dumps(document, separators=(",", ":"))
        self._out.write(self._packer.compress(text.encode() + b"\n"))

    def end(self) -> None:
        self._out.write(self._packer.flush())
        self._out.end()


# ------------------------------------------------------------ reading


def _read_head(lines: Iterator[Any], path: Path) -> Head:
    try:
        return read_head(next(lines))
    except (ValueError, StopIteration) as error:
        raise _damaged(path) from error


def _parts(lines: Iterator[Any], path: Path) -> Iterator[Part]:
    """Parts, and at the end the proof that none is missing."""
    rows = 0
    for document in lines:
        if document == {"rows": rows}:
            return
        try:
            name, part = read_part(document)
        except (ValueError, TypeError, OverflowError) as error:
            raise _damaged(path) from error
        rows += len(part)
        yield name, part
    raise _damaged(path)


def _lines(
    source: IO[bytes], path: Path, passphrase: str, watch: Callable[[int, int], None]
) -> Iterator[Any]:
    """Documents, one a line."""
    rest = b""
    for piece in _unpacked(_chunks(source, path, passphrase, watch), path):
        *lines, rest = (rest + piece).split(b"\n")
        if len(rest) > _LINE_BYTES_MAX:
            raise _damaged(path)
        for line in lines:
            try:
                yield json.loads(line)
            except (ValueError, RecursionError) as error:
                raise _damaged(path) from error


def _unpacked(chunks: Iterator[bytes], path: Path) -> Iterator[bytes]:
    """Pieces of a chunk's size, no more than a file of this kind can hold."""
    unpacker = zlib.decompressobj()
    packed = unpacked = 0
    for chunk in chunks:
        packed += len(chunk)
        data = chunk
        while data:
            try:
                piece = unpacker.decompress(data, CHUNK_BYTES)
            except zlib.error as error:
                raise _damaged(path) from error
            data = unpacker.unconsumed_tail
            unpacked += len(piece)
            if unpacked > _RATIO_MAX * packed + _LINE_BYTES_MAX or unpacker.unused_data:
                raise _damaged(path)
            yield piece
    yield unpacker.flush()
    if not unpacker.eof:
        raise _damaged(path)


def _chunks(
    source: IO[bytes], path: Path, passphrase: str, watch: Callable[[int, int], None]
) -> Iterator[bytes]:
    """Opened chunks; none is given out that isn't as it was sealed."""
    with _readable(path):
        header = source.read(_HEADER.size)
    begin, cipher = _opened(header, path, passphrase)
    total, number = os.fstat(source.fileno()).st_size, 0
    chunk = _next(source, path)
    while chunk:
        after = _next(source, path)
        try:
            yield cipher.decrypt(_nonce(begin, number, last=not after), chunk, header)
        except InvalidTag as error:
            raise _damaged(path) from error
        watch(source.tell(), total)
        chunk, number = after, number + 1
    if not number:
        raise _damaged(path)


def _next(source: IO[bytes], path: Path) -> bytes:
    with _readable(path):
        return source.read(CHUNK_BYTES + _TAG_BYTES)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """That the file can't be read is told of the file: its stick may have been pulled out."""
    try:
        yield
    except OSError as error:
        raise InputError(
            tr("{file} can't be read: {why}.", file=path, why=error.strerror), safe=tr(_SAFE)
        ) from error


def _opened(header: bytes, path: Path, passphrase: str) -> tuple[bytes, ChaCha20Poly1305]:
    """How nonces begin, and the cipher."""
    if not header.startswith(_MAGIC):
        raise InputError(
            tr("{file} is no exchange file of OFMon.", file=path),
            safe=tr(_SAFE),
            todo=tr("Choose the file that a colleague made with ofmon share."),
        )
    if header[len(_MAGIC) : len(_MAGIC) + 1] > bytes([VERSION]):
        raise InputError(
            tr("{file} was made by a newer OFMon.", file=path), safe=tr(_SAFE), todo=tr("Update OFMon.")
        )
    if len(header) < _HEADER.size:
        raise _damaged(path)
    _magic, _version, log2_n, r, p, salt, proof, begin = _HEADER.unpack(header)
    if not (_LOG2_N_MIN <= log2_n <= _LOG2_N_MAX and 1 <= r <= _R_MAX and 1 <= p <= _P_MAX):
        raise _damaged(path)
    key, proof_of_this = _keys(passphrase, salt, log2_n, r, p)
    if not hmac.compare_digest(proof, proof_of_this):
        raise InputError(
            tr("That is not the passphrase of {file}.", file=path),
            safe=tr(_SAFE),
            todo=tr("Ask whoever made the file, and mind capitals and spaces."),
        )
    return begin, ChaCha20Poly1305(key)


def _keys(passphrase: str, salt: bytes, log2_n: int, r: int, p: int) -> tuple[bytes, bytes]:
    found = Scrypt(salt, length=48, n=1 << log2_n, r=r, p=p).derive(passphrase.encode())
    return found[:32], found[32:]


def _nonce(begin: bytes, number: int, *, last: bool) -> bytes:
    return begin + number.to_bytes(5, "little") + bytes([last])


def _damaged(path: Path) -> InputError:
    return InputError(
        tr(_DAMAGED, file=path), safe=tr(_SAFE), todo=tr("Copy it anew, or have it made again.")
    )
