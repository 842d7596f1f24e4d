"""`make run` and `make dev`: the web server and the outbox, side by side."""

import json
import os
import urllib.error
import urllib.request

from . import machine, places, site
from .children import Children
from .words import CannotGoOn, say

GUNICORN = ("-m", "gunicorn", "elearning.wsgi", "--config", "python:elearning.gunicorn_settings")


def run(*, development: bool) -> None:
    """Serve until Ctrl-C. development: Django's own server, which reloads changed code, with the pattern page."""
    address = machine.address_for_people()
    hosts = [os.environ.get("ALLOWED_HOSTS", ""), address.partition("://")[2].rpartition(":")[0]]
    environment = places.child_environment(
        BASE_URL=os.environ.get("BASE_URL") or address, ALLOWED_HOSTS=",".join(filter(None, hosts))
    )
    bind = f"{places.host()}:{places.port()}"
    children = Children()
    try:
        if development:
            environment["DEBUG"] = "true"
            children.start("The server", ["manage.py", "runserver", bind], environment)
        else:
            children.start("The server", [*GUNICORN, "--bind", bind], environment)
        if children.wait_until(lambda: _answer("/healthz/live") == 200, seconds=60):
            _check_ready()
            _introduce(address)
            # Second, so that the site is there sooner.
            children.start("The outbox", ["manage.py", "drain_outbox", "--watch"], environment)
            children.wait()
        elif not children.asked_to_stop:
            raise CannotGoOn("The server did not answer within a minute; its last words are above.")
    finally:
        children.stop()
    say("Stopped.")


def _answer(path: str) -> int:
    """Return the status of a page of our own server, 0 when there is none yet."""
    host = "127.0.0.1" if places.host() in {"0.0.0.0", "::"} else places.host()  # noqa: S104
    try:
        with urllib.request.urlopen(f"http://{host}:{places.port()}{path}", timeout=5) as response:
            return int(response.status)
    except urllib.error.HTTPError as fault:
        return fault.code
    except OSError:
        return 0


def _check_ready() -> None:
    """Raise CannotGoOn when the database is not the one that was prepared."""
    if _answer("/healthz/ready") != 200:
        site.forget_everything()
        raise CannotGoOn("The database is not as it was left. Run this again: it will be put in order.")


def _introduce(address: str) -> None:
    """Say who can sign in, and how."""
    say(f"\nEscale is at {address} (Ctrl-C stops it)\n")
    try:
        demo = json.loads((places.var() / "demo.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return
    learner = demo["learner"]
    say(f"  a learner    {address}/c#{learner['token']}")
    say(f"               or at {address}/carte with number {learner['number']} and secret {learner['secret']}")
    say(f"  staff        {address}/accounts/login/")
    for person in demo["people"]:
        if person.get("email"):
            say(f"    {person['role']:<16} {person['email']:<36} {person['password']}")
    say("")
