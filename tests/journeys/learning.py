"""How somebody learns a module to its end: every question answered rightly, every practice done once with help."""

import json

from playwright.sync_api import Locator, Page, expect

from tests.journeys.playing import Practice
from tests.journeys.steps import main_button, shown


def learn(page: Page, *, reading: int = 0) -> None:
    """Do every step of the open module from the first; return at its end. reading: milliseconds before each act."""
    expect(page.locator("[data-steps][data-ready]")).to_be_visible()
    for _ in range(page.locator("[data-step]").count()):
        step = shown(page)
        page.wait_for_timeout(reading)
        where = step.get_attribute("id")
        if step.locator("[data-practice]").count():
            _practise(page, step, reading)
        elif step.locator("[data-check]").count():
            _answer(step)
            page.wait_for_timeout(reading)
            step.locator("[data-next]").click()
        else:
            main_button(page).click()
        expect(shown(page)).not_to_have_attribute("id", where)
    expect(shown(page)).to_have_attribute("id", "fin")


def _practise(page: Page, step: Locator, reading: int) -> None:
    data = json.loads(step.locator("[data-scenario]").text_content())
    practice = Practice(page, step, data["scenario"], data["path"])
    expect(practice.start).to_be_visible()
    practice.start.tap()
    for action in practice.path:
        practice.touch(action)
    expect(practice.result).to_be_visible()
    page.wait_for_timeout(reading)
    step.locator("[data-next]").click()


def _answer(step: Locator) -> None:
    form = step.locator("form")
    if order := form.get_attribute("data-right-order"):
        for key in order.split():
            form.locator(f'[data-key="{key}"] button').click()
    elif form.locator("[data-fill]").count():
        accepted = json.loads(form.locator("[data-fill]").text_content())["accepted"]
        form.locator("[name=typed]").fill(accepted[0])
    else:
        for right in form.locator('[data-key][data-right="1"] input').all():
            right.check()
    step.locator("[data-check]").click()
