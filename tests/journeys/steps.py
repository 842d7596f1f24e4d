"""What journeys do on a module page."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

WIDTHS = (320, 360, 412)
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
MODULE = "/dev/module/en/light/"


def faults(page) -> list[str]:
    """Return what axe finds, one line a fault."""
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": _TAGS}}).response["violations"]
    return [f"{fault['id']}: {node['target']} {node['html'][:120]}" for fault in found for node in fault["nodes"]]


def double_the_text(page) -> None:
    # The policy refuses styles in the page, so the browser's own setting is used.
    page.context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})


def shown(page):
    return page.locator(".steps > :not([hidden])")


def said(page):
    """Return what is said about an answer; explanations whose turn has not come are hidden."""
    return shown(page).locator(".answer:visible")


def main_button(page):
    return shown(page).locator(".step-go .button:visible").first


def go_to(page, step_kind: str) -> None:
    page.evaluate("(kind) => { location.hash = document.querySelector(`[data-kind=${kind}]`).id }", step_kind)
    expect(page.locator(f"[data-kind={step_kind}]")).to_be_visible()


def kept_events(page) -> list[dict[str, object]]:
    """Return the events on the phone's disk, in order."""
    return page.evaluate(
        """() => new Promise((resolve, reject) => {
            const opening = indexedDB.open("escale");
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
                const all = opening.result.transaction("events").objectStore("events").getAll();
                all.onsuccess = () => resolve(all.result.map(({ event }) => event).sort((a, b) => a.n - b.n));
            };
        })"""
    )


def wait_until(page, condition) -> None:
    """Ask again and again for ten seconds; the policy lets the browser evaluate no string by itself."""
    for _ in range(200):
        if condition():
            return
        page.wait_for_timeout(50)
    pytest.fail("It did not happen within ten seconds.")
