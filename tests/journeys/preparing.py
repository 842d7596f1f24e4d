"""A social worker with their own phone, and what lies in it."""

import json

from django.conf import settings
from playwright.sync_api import expect

from tests.factories import people
from tests.journeys.steps import faults

PAGE, DOOR = "/pro/diagnostic/sans-internet/", "/api/v1/diagnoses"
CANARY, NAME = "pelargonium-7319", "Clementine"
WELL = ("Oui, il marche et il est à moi", "Oui, sans aide", "Non")
_LIES = """async () => {
    const found = {};
    for (const { name } of await indexedDB.databases()) {
        const database = await new Promise((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => resolve(opening.result);
            opening.onerror = reject;
        });
        for (const store of database.objectStoreNames) {
            const all = database.transaction(store).objectStore(store);
            const [keys, values] = await Promise.all([all.getAllKeys(), all.getAll()].map((request) =>
                new Promise((resolve) => { request.onsuccess = () => resolve(request.result); })));
            found[`${name}/${store}`] = keys.map((key, at) => [key, values[at]]);
        }
        database.close();
    }
    const kept = [];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) kept.push([request.url, await (await cache.match(request)).text()]);
    }
    const tab = [{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie, location.href];
    return { found, kept, tab };
}"""


class Worker:
    """A social worker with their own phone. lies: what a curious person finds on its disk."""

    def __init__(self, phone, person):
        self.phone, self.page, self.person = phone, phone.page, person
        self.sign_in(person)

    def sign_in(self, person):
        cookie = people.signed_in(person).cookies[settings.SESSION_COOKIE_NAME].value
        named = {"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": self.phone.base}
        self.page.context.add_cookies([named])

    def do(self, name):
        self.page.locator(f"[data-do={name}]:visible").click()

    def press(self, value):
        self.page.locator(f"button[value={value}]:visible").click()

    def part(self, name):
        return self.page.locator(f"[data-part={name}]")

    def prepare(self):
        self.phone.open(PAGE)
        self.do("prepare")
        expect(self.page.locator("[data-ready]")).to_be_visible()

    def answer(self, *labels):
        for number, label in enumerate(labels):
            self.page.locator("fieldset:visible").nth(number).get_by_label(label, exact=True).check()

    def short(self, nickname=""):
        """Go the short way until the consent."""
        self.do("begin")
        self.answer(*WELL)
        self.press("next")
        expect(self.part("proposal")).to_be_visible()
        self.page.locator("#place").fill(CANARY)
        self.press("next")
        self.page.locator("#nickname").fill(nickname)

    def keep(self, nickname=""):
        self.short(nickname)
        self.page.locator("[name=spoken]").check()
        self.press("keep")
        expect(self.part("kept")).to_be_visible()

    def lies(self):
        return self.page.evaluate(_LIES)

    def boxes(self):
        return [box for _id, box in self.lies()["found"]["escale-diagnosis/boxes"]]

    def offline(self, is_offline=True):
        self.page.context.set_offline(is_offline)

    def suits(self):
        assert faults(self.page) == []
        assert self.phone.overflows() == 0


def leaks(worker) -> list[str]:
    """Return which words of a diagnosis stand anywhere on the phone, in clear."""
    told = worker.lies()
    everything = json.dumps(told, ensure_ascii=False)
    own = json.dumps([told["found"], told["tab"]], ensure_ascii=False)
    # Questions and answers stand in the page for everybody; what was chosen must not stand beside them.
    secrets = [word for word in (CANARY, NAME, worker.person.email, worker.person.first_name) if word in everything]
    return secrets + [word for word in (*WELL, '"O1"', "outcomes", "chosen", "nickname", "consent") if word in own]
