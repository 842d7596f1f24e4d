"""A person with a card at a phone: what they do there, and what the phone holds of them."""

import re
from typing import Any

from playwright.sync_api import BrowserContext, Error, Locator, Page, expect

from tests.factories.people import LearnerWithCard
from tests.journeys.steps import main_button, shown, wait_until

# In no course: wherever this name is found, it is the person's.
NAME, NEXT = "Fatoumata", "Bakary"
MODULE, SECOND_MODULE = "/parcours/email/adresse-email/", "/parcours/email/mot-de-passe/"
MINUTE, HOUR, DAY = 60, 3600, 86_400

_OPENED = """const database = await new Promise((resolve, reject) => {
        const opening = indexedDB.open("escale");
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
    });
    const ask = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });"""

_STORES = (
    """async () => {
    const plain = (value) => {
        if (value instanceof CryptoKey) return { extractable: value.extractable, usages: value.usages };
        if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
            const bytes = new Uint8Array(value.buffer ?? value);
            const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
            const wide = bytes.length % 2 ? "" : new TextDecoder("utf-16le").decode(bytes);
            return [latin, new TextDecoder().decode(bytes), wide, btoa(latin)];
        }
        if (Array.isArray(value)) return value.map(plain);
        if (value && typeof value === "object") {
            return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
        }
        return value;
    };
    """
    + _OPENED
    + """
    const found = {};
    for (const name of database.objectStoreNames) {
        const store = database.transaction(name).objectStore(name);
        const [keys, values] = [await ask(store.getAllKeys()), await ask(store.getAll())];
        found[name] = Object.fromEntries(keys.map((key, index) => [key, plain(values[index])]));
    }
    database.close();
    return found;
}"""
)

_KEPT_PAGES = """async () => {
    const found = [];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
            found.push(name, request.url, await (await cache.match(request)).text());
        }
    }
    return found.join("\\n");
}"""

_AGE = (
    "async (seconds) => {"
    + _OPENED
    + """
    const state = database.transaction("state", "readwrite").objectStore("state");
    const session = await ask(state.get("session"));
    session.started -= seconds * 1000;
    session.seen -= seconds * 1000;
    await ask(state.put(session, "session"));
    database.close();
}"""
)

_WITNESS = """(() => {
    const look = () => {
        const text = `${document.title} ${document.body?.textContent}`;
        if (text.includes("NAME")) console.log("SEEN " + location.href);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    addEventListener("pageshow", look);
})()""".replace("NAME", NAME)


class Witness:
    """Notes each address under which the name was in the page since `begin`, were it for a moment."""

    def __init__(self, context: BrowserContext) -> None:
        self.seen: list[str] = []
        context.add_init_script(_WITNESS)
        context.on("console", lambda m: self.seen.append(m.text) if m.text.startswith("SEEN") else None)

    def begin(self) -> None:
        assert self.seen, "the witness saw nothing, even while the person was there"
        self.seen.clear()


def _ask(page: Page, script: str, given: Any = None) -> Any:
    """Return what a script answers on the page that is there in the end: one may be on its way out."""
    while True:
        try:
            return page.evaluate(script, given)
        except Error as error:
            if "context was destroyed" not in error.message:
                raise
            page.wait_for_load_state()


def stores(page: Page) -> dict[str, dict[str, Any]]:
    """Return what the phone's database holds, by store and key; bytes as texts, read in four ways."""
    return _ask(page, _STORES)


def state(page: Page) -> dict[str, Any]:
    return stores(page)["state"]


def events(page: Page) -> list[dict[str, Any]]:
    """Return what waits, as {id, key, event}, in order."""
    return sorted(stores(page)["events"].values(), key=lambda one: one["event"]["n"])


def kept_pages(page: Page) -> str:
    """Return everything that the phone keeps of pages and scripts, as one text."""
    return _ask(page, _KEPT_PAGES)


def tab_memory(page: Page) -> dict[str, int]:
    """Return how many things the tab and the browser remember by name."""
    return _ask(page, "({ tab: sessionStorage.length, browser: localStorage.length })")


def known(page: Page) -> dict[str, Any] | None:
    """Return what the phone can read about who is here, None for nobody."""
    return _ask(page, 'import("/static/js/lib/mine.js").then((mine) => mine.recall())')


def show_card(phone: Any, token: str) -> Page:
    return phone.open(f"/c#{token}")


def part(page: Page, name: str) -> Locator:
    """Return one of the things that /c says."""
    return page.locator(f'[data-state="{name}"]')


def say_yes(page: Page, *, phone: str = "Il est prêté") -> None:
    page.get_by_role("button", name="Oui, c'est moi").click()
    page.get_by_role("button", name=phone).click()


def sign_in(phone: Any, held: LearnerWithCard, *, whose: str = "Il est prêté") -> Page:
    """Show a card with internet; return once the phone has what it keeps about the person."""
    page = show_card(phone, held.issued.token)
    say_yes(page, phone=whose)
    expect(page).to_have_url(re.compile("/moi$"))
    expect(page.get_by_role("heading", name=f"Bonjour {held.learner.first_name}")).to_be_visible()
    wait_until(page, lambda: "me" in (known(page) or {}))
    return page


def begin_alone(phone: Any, token: str) -> Page:
    """Show a card that the phone does not know, without internet."""
    page = show_card(phone, token)
    expect(page.get_by_text("Est-ce votre carte")).to_be_visible()
    say_yes(page)
    expect(page).to_have_url(re.compile("/moi$"))
    return page


def keep_in_phone(phone: Any, path: str = MODULE) -> Page:
    """Keep a module, and Escale with it, in the phone."""
    page = phone.open(path)
    page.get_by_role("button", name="Garder ce module dans ce téléphone").click()
    page.get_by_role("button", name="Télécharger maintenant").click()
    expect(page.get_by_text("C'est dans ce téléphone maintenant.")).to_be_visible()
    return page


def do_a_step(page: Page) -> None:
    """Do the step that is shown, which asks nothing, and wait for the next one."""
    main_button(page).click()
    expect(shown(page).locator("h2").first).to_be_focused()


def say_done(page: Page) -> None:
    page.get_by_role("button", name="J'ai fini").click()
    expect(page.get_by_role("heading", name="Au revoir")).to_be_visible()


def pass_time(page: Page, seconds: int) -> None:
    """Make the phone believe that this much time went by; negative: that its clock went back."""
    _ask(page, _AGE, seconds)


def look_again(page: Page) -> None:
    """Do what a phone does when its screen is lit again."""
    page.evaluate("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))")


def send_now(page: Page) -> None:
    """Do what a phone does when internet comes back: what waits leaves at once, an opening alone too."""
    page.evaluate("dispatchEvent(new Event('online'))")
    sending = "import('/static/js/lib/keep.js').then(({ send }) => send({ urgent: true, whole: true }))"
    try:
        page.evaluate(sending)
    except Error as error:
        # A page about the person shows itself anew once something arrived; sending again does no harm.
        if "context was destroyed" not in str(error):
            raise
        page.wait_for_load_state()
        page.evaluate(sending)
