"""A browser at work in the editor."""

from dataclasses import dataclass, field

from django.conf import settings
from django.test import Client
from playwright.sync_api import Locator, Page, expect


@dataclass
class Desk:
    """A page of the editor. said: what the policy or a script complained about; strangers: other hosts."""

    page: Page
    base: str
    said: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    def open(self, path: str) -> None:
        response = self.page.goto(self.base + path, wait_until="networkidle")
        assert response is not None
        assert response.status == 200, path
        assert self.page.url.startswith(self.base + path.split("?")[0]), f"{path} led to {self.page.url}"

    def is_quiet(self) -> None:
        assert self.said == []
        assert self.strangers == []


def sit_down(page: Page, base: str, client: Client) -> Desk:
    """Return a desk with a living session; the policy's complaints go to the console and from there into `said`."""
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": base}])
    desk = Desk(page, base)
    page.add_init_script(
        "addEventListener('securitypolicyviolation', e =>"
        " console.error('violation ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))"
    )
    page.on("console", lambda m: desk.said.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda error: desk.said.append(str(error)))
    own = (base, "data:", "blob:", "about:")
    page.on("request", lambda r: desk.strangers.append(r.url) if not r.url.startswith(own) else None)
    return desk


@dataclass(frozen=True)
class Part:
    """A block of the form, found by the names of its fields as an author goes down through them."""

    place: Locator

    def named(self, name: str) -> "Part":
        """Return a field: the outermost one of this name that is not deeper in another entry."""
        return Part(self.place.locator(f'[data-contentpath="{name}"]:visible').first)

    @property
    def entries(self) -> Locator:
        """The entries of a list, deleted ones among them."""
        return self.place.locator("[data-streamfield-list-container]").first.locator("> [data-streamfield-child]")

    def entry(self, number: int) -> "Part":
        return Part(self.entries.nth(number))

    def add(self) -> "Part":
        """Add an entry at the end of a list and return it."""
        added = self.entry(self.entries.count())
        self.place.locator("[data-streamfield-list-add]:visible").last.click()
        # It slides in: until then, what follows would find the one before.
        expect(added.place).to_be_visible()
        return added

    def write(self, **texts: str) -> "Part":
        """Fill in fields by name; `from_` and the like are for words that Python keeps for itself."""
        for name, text in texts.items():
            self.named(name.rstrip("_")).place.locator("input:visible, textarea:visible").first.fill(text)
        return self

    def tick(self, name: str) -> "Part":
        self.named(name).place.locator("input[type=checkbox]").first.check()
        return self

    def choose(self, name: str, wanted: str) -> "Part":
        """Choose in a list, by the option's value or by words of what it says."""
        select = self.named(name).place.locator("select:visible").first
        select.focus()
        option = select.locator("option").filter(has_text=wanted).or_(select.locator(f'option[value="{wanted}"]'))
        select.select_option(value=option.first.get_attribute("value"))
        return self
