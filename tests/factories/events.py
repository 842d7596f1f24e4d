"""Versions, events and batches for tests, as authors publish them and phones send them."""

import hashlib
import json
import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from django.http import HttpResponse
from django.test import Client

from content.outlines import OptionOutline, RefusedForm, StepKind, StepOutline, VersionOutline
from content.pages.versions import PublishedVersion, as_data
from courses.progress.rules.events import RawEvent
from elearning.accounts import keys
from elearning.accounts.cards import IssuedCard

SYNC = "/api/v1/sync"
SCREEN, CHOICE, SEVERAL, ORDER, FILL, REAL = "5c000001", "c4000002", "5e000003", "04000004", "f1000005", "4e000006"
RIGHT, WRONG = "aa000001", "bb000001"
ITEMS = ("0a000001", "0a000002", "0a000003")
STEPS = (
    StepOutline(SCREEN, StepKind.SCREEN, "What an address is"),
    StepOutline(
        CHOICE,
        StepKind.CHOICE,
        "Which one is an address?",
        options=(
            OptionOutline(RIGHT, "amina@poste.example", is_right=True, why="It has an @ sign."),
            OptionOutline(WRONG, "www.poste.example", why="This one is a site."),
        ),
    ),
    StepOutline(
        SEVERAL,
        StepKind.SEVERAL,
        "What does a mail need?",
        options=(
            OptionOutline("ca000001", "An address", is_right=True, why="It says who receives it."),
            OptionOutline("ca000002", "A subject", is_right=True, why="It says what it is about."),
            OptionOutline("ca000003", "A stamp", why="A mail is free."),
        ),
    ),
    StepOutline(
        ORDER,
        StepKind.ORDER,
        "What comes first?",
        options=tuple(OptionOutline(key, f"Line {key}", why=f"Because of {key}.") for key in ITEMS),
        right_why="That is the order.",
        wrong_why="Look at the first line.",
    ),
    StepOutline(
        FILL,
        StepKind.FILL,
        "Write the sign",
        accepted=("@", "arobase"),
        refused=(RefusedForm("#", "This is a hash."),),
        right_why="Yes, the at sign.",
        wrong_why="It looks like an a in a circle.",
    ),
    StepOutline(REAL, StepKind.REAL, "For real", options=(OptionOutline("4e0000a1", "Open your mail"),)),
)
STEP_KEYS = tuple(step.key for step in STEPS)


def a_version(
    *,
    module_key: uuid.UUID | None = None,
    steps: Iterable[StepOutline] = STEPS,
    language: str = "fr",
    title: str = "An address",
) -> VersionOutline:
    """Return a version nobody published yet; the same content has the same key."""
    module_key = module_key or uuid.uuid4()
    steps = tuple(steps)
    key = hashlib.sha256(f"{module_key}{language}{title}{steps}".encode()).hexdigest()[:16]
    return VersionOutline(key=key, module_key=module_key, language=language, title=title, minutes=4, steps=steps)


def published(version: VersionOutline) -> VersionOutline:
    """Return the version after writing it as publishing does."""
    PublishedVersion.objects.create(
        key=version.key, module_key=version.module_key, language=version.language, outline=as_data(version)
    )
    return version


def a_published_version(**options: Any) -> VersionOutline:
    return published(a_version(**options))


def an_event(version: VersionOutline | None = None, step: str = SCREEN, **fields: Any) -> dict[str, Any]:
    """Return an event as a phone writes it; `step.done` unless `k` says otherwise. A field given None is left out."""
    event = {"id": str(uuid.uuid4()), "n": 1, "k": "step.done", "t": 1_790_000_000_000, "d": {}}
    if version is not None:
        event |= {"c": version.key, "s": step}
    event |= fields
    return {name: value for name, value in event.items() if value is not None}


def an_answer(version: VersionOutline, *chosen: str, step: str = CHOICE, **fields: Any) -> dict[str, Any]:
    return an_event(version, step, k="answer", d={"chosen": list(chosen)}, **fields)


def everything(version: VersionOutline, *, start: int = 1) -> list[dict[str, Any]]:
    """Return the events of somebody who does every step right, numbered from `start`."""
    answers = {
        CHOICE: {"chosen": [RIGHT]},
        SEVERAL: {"chosen": ["ca000001", "ca000002"]},
        ORDER: {"chosen": list(ITEMS)},
        FILL: {"variant": 0},
    }
    return [
        an_event(version, step.key, n=n, k="answer" if step.is_marked else "step.done", d=answers.get(step.key, {}))
        for n, step in enumerate(version.steps, start=start)
    ]


def a_batch(events: Iterable[Mapping[str, Any]], *, dev: uuid.UUID | None = None, **fields: Any) -> dict[str, Any]:
    return {"v": 1, "dev": str(dev or uuid.uuid4()), "sent": 1_790_000_000_000, "events": list(events)} | fields


def raw(event: Mapping[str, Any]) -> RawEvent:
    return RawEvent(uuid.UUID(event["id"]), dict(event), len(json.dumps(event.get("d", {}))))


def append_of(issued: IssuedCard) -> str:
    """Return the append key of a card as a phone derives it."""
    return keys.to_wire(keys.derive(issued.token, "append"))


def send(append: str, body: Any, *, client: Client | None = None, **headers: str) -> HttpResponse:
    """Post a body to the sync door; bytes go as they are, anything else as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    all_headers = {"Authorization": f"Append {append}"} | headers
    return (client or Client()).generic("POST", SYNC, content, content_type="application/json", headers=all_headers)
