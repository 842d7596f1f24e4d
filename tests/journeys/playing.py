"""How a person plays a practice: by touch or with the keyboard alone, in any of its modes."""

import json
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.journeys.steps import kept_events

PLACES = {
    "inbox": "/parcours/email/joindre-photo-cv/",
    "calendar": "/parcours/agenda/noter-un-rendez-vous/",
    "phone": "/parcours/contacts/appeler-envoyer-un-sms/",
    "jobs": "/parcours/emploi/postuler/",
    "form": "/parcours/demarches-en-ligne/remplir-un-formulaire/",
    "scam": "/parcours/protection/reconnaitre-une-arnaque/",
}
MOST_TABS = 60


def accepted(scenario: dict[str, Any], field: str) -> str:
    """Return an entry that a field of the setting accepts."""
    setting = scenario["setting"]
    lists = {
        "message": setting.get("message", {}).get("accept"),
        "sms": setting.get("sms", {}).get("accept"),
        "dial": setting.get("dial", {}).get("accept"),
        "name": setting.get("new", {}).get("names"),
        "number": setting.get("new", {}).get("numbers"),
        "title": setting.get("titles", {}).get("accept"),
        "what": setting.get("what", {}).get("accept"),
        "where": setting.get("where", {}).get("accept"),
        "letter": setting.get("letter", {}).get("accept"),
    }
    fields = [one for page in setting.get("pages", []) for one in page["fields"]]
    lists |= {one["id"]: one.get("accept") for one in fields}
    return lists[field][0]


@dataclass
class Practice:
    """One practice of an open module page."""

    page: Page
    section: Locator
    scenario: dict[str, Any]
    path: list[list[Any]]

    @property
    def start(self) -> Locator:
        return self.section.locator("[data-start]")

    @property
    def room(self) -> Locator:
        return self.section.locator("[data-practice]")

    @property
    def screen(self) -> Locator:
        return self.section.locator(".play-screen")

    @property
    def result(self) -> Locator:
        return self.section.locator('.answer[data-right="1"]')

    def place_of(self, action: list[Any]) -> Locator:
        """Return the control of an act."""
        if action == ["back"]:
            return self.section.locator(".play-tools button").first
        if action[0] == "type":
            return self.section.locator(f'[data-field="{action[1]}"]')
        name = json.dumps(action, ensure_ascii=False, separators=(",", ":"))
        exact = self.section.locator(f"[data-act='{name}']")
        return exact.first if exact.count() else self.section.locator(f'select[data-select="{action[0]}"]')

    def touch(self, action: list[Any]) -> None:
        control = self.place_of(action)
        if action[0] == "type":
            control.fill(accepted(self.scenario, action[1]))
            control.blur()
        elif control.evaluate("(one) => one.tagName") == "SELECT":
            control.select_option(str(action[1]))
        else:
            control.tap()

    def press(self, action: list[Any]) -> None:
        """Do an act with the keyboard alone: Tab to its control, then its keys."""
        control = self.place_of(action)
        for _ in range(MOST_TABS):
            if control.evaluate("(one) => one === document.activeElement"):
                break
            self.page.keyboard.press("Tab")
        else:
            raise AssertionError(f"Tab never comes to {action}")
        if action[0] == "type":
            self.page.keyboard.type(accepted(self.scenario, action[1]))
        elif control.evaluate("(one) => one.tagName") == "SELECT":
            for _ in range(MOST_TABS):
                if self.place_of(action).input_value() == str(action[1]):
                    return
                self.page.keyboard.press("ArrowDown")
            raise AssertionError(f"The list never comes to {action}")
        else:
            self.page.keyboard.press("Enter")


def open_practice(page: Page, address: str, *, done: tuple[str, ...] = ()) -> Practice:
    """Open a module on its first practice. done: rounds that were done before, such as "with:0"."""
    page.goto(address)
    section = page.locator("section.step:has([data-practice])").first
    where = section.get_attribute("id")
    if done:
        page.evaluate(
            """([step, done]) => {
                const { module } = document.querySelector("[data-module]").dataset;
                sessionStorage.setItem(`rounds:${module}:${step}`, JSON.stringify(done));
            }""",
            [where.removeprefix("e-"), list(done)],
        )
    page.goto(f"{address}#{where}")
    page.reload()
    data = json.loads(section.locator("[data-scenario]").text_content())
    practice = Practice(page, section, data["scenario"], data["path"])
    expect(practice.start).to_be_visible()
    return practice


def evidence(page: Page) -> list[dict[str, Any]]:
    """Return what the phone keeps of the practices that were done."""
    return [event["d"] for event in kept_events(page) if event["k"] == "practice.done"]
