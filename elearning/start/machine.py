"""Is this machine fit? Each thing in the way gets one sentence."""

import errno
import os
import shutil
import socket
import subprocess

from . import places
from .words import CannotGoOn, say

_CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")


def check_writing() -> None:
    """Raise CannotGoOn unless files can be made here and under var/."""
    for folder in (places.ROOT, places.var()):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            probe = folder / ".may-i-write"
            probe.write_text("yes", encoding="utf-8")
            probe.unlink()
        except OSError as fault:
            if fault.errno == errno.ENOSPC:
                raise CannotGoOn(f"The disk that holds {folder} is full: make some room there.") from None
            raise CannotGoOn(f"Nothing can be written in {folder}: give yourself the right to write there.") from None


def check_port() -> None:
    """Raise CannotGoOn when the port is busy, or no port at all."""
    host, port = places.host(), places.port()
    if port < 0:
        raise CannotGoOn("PORT is no port: write a number between 1 and 65535, for example PORT=8001.")
    try:
        family, kind, _protocol, _name, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except OSError:
        raise CannotGoOn(f"HOST={host} is no address of this machine.") from None
    with socket.socket(family, kind) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(address)
        except PermissionError:
            raise CannotGoOn(f"Port {port} needs more rights than you have: choose one above 1023.") from None
        except OSError as fault:
            if fault.errno == errno.EADDRINUSE:
                other = f"stop that program, or choose another port: make run PORT={port + 1}"
                raise CannotGoOn(f"Port {port} is taken by another program: {other}.") from None
            raise CannotGoOn(f"HOST={host} is no address of this machine.") from None


def address_for_people() -> str:
    """Return the address to type in a browser; for a server on all addresses, the one other machines see."""
    host = places.host()
    if host in {"0.0.0.0", "::"}:  # noqa: S104
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                # Sends nothing: only asks the system which of its addresses leads out.
                probe.connect(("192.0.2.1", 9))
                host = probe.getsockname()[0]
            except OSError:
                host = "127.0.0.1"
    return f"http://{f'[{host}]' if ':' in host else host}:{places.port()}"


def chromium() -> str | None:
    """Return the path of a Chromium, if there is one."""
    return next((path for name in _CHROMIUM_NAMES if (path := shutil.which(name))), None)


def install_with_apt(*packages: str) -> bool:
    """Install system packages where we may do that without asking; return whether it worked."""
    if not may_use_apt():
        return False
    log = places.var() / "log" / "apt.txt"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w", encoding="utf-8") as output:
        for arguments in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
            done = subprocess.run(["apt-get", *arguments], stdout=output, stderr=subprocess.STDOUT)  # noqa: S607
            if done.returncode != 0 and arguments != ["update"]:
                say(f"  {' '.join(packages)} could not be installed; see {log}")
                return False
    return True


def may_use_apt() -> bool:
    """Whether system packages can be installed without asking anybody."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None
