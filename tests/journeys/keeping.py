"""How a phone comes to hold Escale, and what lies in it then."""

from playwright.sync_api import Locator, Page, expect

from tests.journeys.steps import wait_until

COURSE = "/parcours/agenda/"
MODULES = [
    COURSE + name for name in ("lire-agenda/", "noter-un-rendez-vous/", "mettre-un-rappel/", "changer-ou-annuler/")
]
NAMES = {"course": "Garder ce parcours", "module": "Garder ce module", "app": "Garder Escale"}
HERE = "C'est dans ce téléphone maintenant."

_CACHED = """async () => {
    const found = {};
    for (const name of await caches.keys()) {
        const requests = await (await caches.open(name)).keys();
        found[name] = requests.map(({ url }) => new URL(url).pathname);
    }
    return found;
}"""
_SPOIL = """async ([name, path, body, headers]) => {
    const cache = await caches.open(name);
    const found = await cache.match(path);
    const kept = headers ?? Object.fromEntries(found.headers);
    const text = body ?? (await found.text());
    await cache.put(path, new Response(text, { headers: kept }));
}"""
_WORKER = """async () => {
    const one = await navigator.serviceWorker.getRegistration();
    if (!one) return null;
    const taken = ["installing", "waiting"].filter((state) => one[state]);
    return one.active ? [...taken, one.active.state === "activated" ? "active" : one.active.state] : taken;
}"""


def offer(page: Page, what: str) -> Locator:
    """Return the button that offers to keep a course, a module or the app."""
    return page.get_by_role("button", name=NAMES[what])


def ask_price(page: Page, what: str) -> str:
    """Touch the offer; return what is said then."""
    offer(page, what).click()
    price = page.locator("[data-keep=price]")
    expect(price).to_be_visible()
    return price.inner_text()


def say_go(page: Page) -> None:
    page.get_by_role("button", name="Télécharger maintenant").click()


def keep(page: Page, what: str) -> None:
    """Keep what the page offers; return once it is in the phone and the worker stands behind the page."""
    ask_price(page, what)
    say_go(page)
    expect(page.get_by_text(HERE)).to_be_visible()
    wait_until(page, lambda: page.evaluate("Boolean(navigator.serviceWorker.controller)"))


def cached(page: Page) -> dict[str, list[str]]:
    """Return the paths in the phone's caches, by the caches' names."""
    return page.evaluate(_CACHED)


def documents(page: Page) -> list[str]:
    """Return the paths of the modules in the phone."""
    return [path for path in cached(page).get("modules", []) if path.endswith("/")]


def shells(page: Page) -> list[str]:
    return [name for name in cached(page) if name.startswith("shell-")]


def spoil(page: Page, cache: str, path: str, *, body: str | None = None, headers: dict[str, str] | None = None) -> None:
    """Put another body in the place of something kept; headers: None for those that it had."""
    page.evaluate(_SPOIL, [cache, path, body, headers])


def worker_states(page: Page) -> list[str] | None:
    """Return which of a registration's places are taken; None when there is no registration."""
    return page.evaluate(_WORKER)


def look_for_update(page: Page) -> None:
    """Let the browser ask for /sw.js, and wait until what it found is installed."""
    page.evaluate(
        """async () => {
            const one = await navigator.serviceWorker.getRegistration();
            await one.update().catch(() => {});
            const coming = one.installing;
            if (!coming) return;
            await new Promise((resolve) => {
                if (coming.state !== "installing") resolve();
                coming.addEventListener("statechange", resolve, { once: true });
            });
        }"""
    )
