"""What a curious person finds on a phone's disk: nothing about anybody, neither while they are there nor after."""

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from courses.network import services as network
from courses.network.models import AccessPoint
from elearning.accounts import keys
from tests.factories import people
from tests.factories.locks import with_lock
from tests.journeys.cards import (
    MINUTE,
    MODULE,
    NAME,
    begin_alone,
    do_a_step,
    events,
    keep_in_phone,
    kept_pages,
    known,
    look_again,
    part,
    pass_time,
    say_done,
    say_yes,
    send_now,
    show_card,
    sign_in,
    state,
    stores,
)
from tests.journeys.conftest import SMALL_PHONE, Phone
from tests.journeys.steps import wait_until

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
LOCK = "afkc"


def wire(held, info: str) -> str:
    return keys.to_wire(keys.derive(held.issued.token, info))


def texts(value) -> Iterator[str]:
    """Return every text and number in what a page gave, names of fields among them."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    else:
        yield str(value)


def leaks(page, held) -> list[str]:
    """Return which secrets of a person stand anywhere on the phone, also those that it may not even hold as bytes."""
    read, local = keys.derive(held.issued.token, "read"), keys.derive(held.issued.token, "local")
    secrets = {
        "first name": NAME,
        "token": held.issued.token,
        "token in small letters": held.issued.token.lower(),
        "secret": held.issued.secret,
        "read key": keys.to_wire(read),
        "read key as bytes": read.decode("latin-1"),
        "read key as base64": base64.b64encode(read).decode(),
        "local key": keys.to_wire(local),
        "local key as bytes": local.decode("latin-1"),
        "lock": f'"{LOCK}"',
        "point": AccessPoint.objects.get(memberships__user=held.learner).name,
        "person": str(held.learner.pk),
        "card": str(held.issued.card.pk),
    }
    found = [
        *texts(stores(page)),
        kept_pages(page),
        page.evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])"),
        page.evaluate("indexedDB.databases().then((all) => all.map(({ name }) => name).join())"),
        page.evaluate("document.cookie"),
        *(cookie["value"] for cookie in page.context.cookies() if cookie["name"] != "sid"),
    ]
    leaking = [what for what, secret in secrets.items() if any(secret in text for text in found)]
    # Six digits, or four letters, also stand by chance inside longer ones.
    alone = {"number": held.issued.number, "lock alone": LOCK}
    return leaking + [
        what for what, secret in alone.items() if any(re.search(rf"\b{secret}\b", text) for text in found)
    ]


@dataclass(frozen=True)
class Found:
    """One look at a phone. read: what the phone itself can read about who is here."""

    leaks: list[str]
    stores: dict
    caches: list[str]
    read: dict | None


def look(page, held) -> Found:
    return Found(leaks(page, held), stores(page), page.evaluate("caches.keys()"), known(page))


def open_lock(page) -> None:
    for sign in LOCK:
        part(page, "lock").locator(f'[data-sign="{sign}"]').click()


@pytest.fixture(scope="class")
def a_day(chromium, server, workshop):
    """A phone looked at five times: its person learns, goes away, comes back, says goodbye, gives it back."""
    held = with_lock(people.a_learner_with_card(NAME), LOCK)
    network.join_point(user=held.learner, point=workshop, now=timezone.now())
    context = chromium.new_context(viewport=SMALL_PHONE, is_mobile=True, has_touch=True, locale="fr-FR")
    phone = Phone(context.new_page(), server.url)
    looks = {}

    page = keep_in_phone(phone)
    show_card(phone, held.issued.token)
    say_yes(page)
    open_lock(page)
    expect(page).to_have_url(f"{phone.base}/moi")
    phone.open(MODULE)
    do_a_step(page)
    send_now(page)
    wait_until(page, lambda: stores(page)["log"] and not events(page))
    context.set_offline(True)
    phone.open(MODULE)
    wait_until(page, lambda: events(page))
    wait_until(page, lambda: "me" in (known(page) or {}))
    looks["learning"] = look(page, held)

    pass_time(page, 6 * MINUTE)
    look_again(page)
    wait_until(page, lambda: "local" not in state(page))
    looks["left alone"] = look(page, held)

    show_card(phone, held.issued.token)
    open_lock(page)
    say_yes(page)
    expect(page).to_have_url(f"{phone.base}/moi")
    looks["alone again"] = look(page, held)

    say_done(page)
    looks["gone"] = look(page, held)

    context.set_offline(False)
    phone.open("/rendre")
    page.locator("main").get_by_role("button", name="Rendre le téléphone").click()
    expect(page.get_by_role("heading", name="Tout est arrivé")).to_be_visible()
    looks["given back"] = look(page, held)
    yield held, looks
    chromium.close_context(context)


class TestDisk:
    @pytest.mark.parametrize("moment", ["learning", "left alone", "alone again", "gone", "given back"])
    def test_says_nothing_about_anybody(self, a_day, moment):
        _held, looks = a_day

        assert looks[moment].leaks == []

    def test_is_not_empty_while_somebody_learns(self, a_day):
        _held, looks = a_day
        learning = looks["learning"]

        assert learning.read["first_name"] == NAME
        assert learning.read["me"]["point"]["name"]
        assert len(learning.stores["log"]) >= 2
        assert len(learning.stores["events"]) >= 1
        assert "modules" in learning.caches

    def test_holds_a_key_that_no_script_reads(self, a_day):
        _held, looks = a_day

        for moment in ("learning", "alone again"):
            assert looks[moment].stores["state"]["local"] == {"extractable": False, "usages": ["encrypt", "decrypt"]}

    def test_opens_nothing_while_nobody_is_there(self, a_day):
        _held, looks = a_day

        assert [name for name, one in looks.items() if one.read] == ["learning", "alone again"]
        assert "local" not in looks["left alone"].stores["state"]

    def test_keeps_what_waits_after_the_goodbye_with_the_key_that_only_sends(self, a_day):
        held, looks = a_day
        left = looks["gone"].stores

        assert {"key", "local", "mine", "session"} & set(left["state"]) == set()
        assert left["events"]
        assert {one["key"] for one in left["events"].values()} == {wire(held, "append")}
        about = {"id", "n", "k", "c", "s", "t", "d"}
        assert all(set(one) == {"id", "key", "event"} for one in left["events"].values())
        assert all(set(one["event"]) <= about for one in left["events"].values())

    def test_is_empty_once_the_phone_was_given_back(self, a_day):
        _held, looks = a_day

        assert looks["given back"].stores == {"events": {}, "log": {}, "state": {}}
        assert "modules" not in looks["given back"].caches


class TestDiskOfAPhoneThatNeverMetTheServer:
    def test_says_nothing_about_who_began_without_internet(self, phone, holder):
        held = with_lock(holder(), LOCK)
        keep_in_phone(phone)
        phone.page.context.set_offline(True)
        page = begin_alone(phone, held.issued.token)
        phone.open(MODULE)
        do_a_step(page)
        assert known(page)["pending"] == {"read": wire(held, "read")}, "kept, under a key, until the session opens"

        assert leaks(page, held) == []

    def test_keeps_nothing_readable_of_who_typed_a_number(self, phone, holder):
        held = holder()
        page = phone.open("/carte")
        page.get_by_label("Numéro de votre carte").fill(held.issued.number)
        page.get_by_label("Code de votre carte").fill(held.issued.secret)
        page.get_by_role("button", name="Continuer").click()
        page.get_by_role("button", name="Oui, c'est moi").click()
        expect(page).to_have_url(f"{phone.base}/moi")
        wait_until(page, lambda: (known(page) or {}).get("first_name") == NAME)

        assert state(page)["local"]["extractable"] is False
        assert leaks(page, held) == []


class TestSearch:
    """The search itself would find what it looks for, as text and inside bytes."""

    @pytest.mark.parametrize(
        "value", ["'NAME'", "new TextEncoder().encode('...NAME...').buffer", "{ a: [{ b: 'xNAMEx' }] }"]
    )
    def test_finds_a_name_wherever_it_is_put(self, phone, holder, value):
        held = holder()
        page = sign_in(phone, held)
        assert leaks(page, held) == []

        page.evaluate(
            f'import("/static/js/lib/keep.js").then((store) => store.write({{ left: {value.replace("NAME", NAME)} }}))'
        )

        assert leaks(page, held) == ["first name"]

    def test_finds_a_key_in_bytes_a_number_and_a_name_in_a_kept_page(self, phone, holder):
        held = holder()
        page = sign_in(phone, held)
        read = list(keys.derive(held.issued.token, "read"))
        page.evaluate(
            """async ([read, number, name]) => {
                const store = await import("/static/js/lib/keep.js");
                await store.write({ left: new Uint8Array(read).buffer, number });
                await (await caches.open("modules")).put("/x/", new Response(name));
            }""",
            [read, int(held.issued.number), NAME],
        )

        assert {"first name", "read key as bytes", "read key as base64", "number"} <= set(leaks(page, held))
