"""A small authored site: a home, a track, a course, modules with one step of each kind, a badge."""

import uuid
from typing import Any

from wagtail.models import Locale, Page, Site

from content.outlines import VersionOutline
from content.pages.article import ArticlePage
from content.pages.course import CoursePage
from content.pages.home import HomePage
from content.pages.module import ModulePage
from content.pages.publication import record_version
from content.pages.track import TrackPage
from content.pages.versions import from_data
from content.snippets.badge import Badge

from .events import STEPS


def _item(key: str, value: Any) -> dict[str, Any]:
    return {"type": "item", "id": f"{key}-0000-4000-8000-000000000000", "value": value}


def _value(step: Any) -> dict[str, Any]:
    """Return what the database keeps of a step of `events.STEPS`."""
    options = [
        _item(option.key, {"text": option.text, "is_right": option.is_right, "why": option.why})
        for option in step.options
    ]
    match step.kind:
        case "screen":
            part = {"type": "text", "id": str(uuid.uuid5(uuid.NAMESPACE_OID, step.key)), "value": "<p>An @ sign.</p>"}
            return {"heading": step.heading, "parts": [part]}
        case "choice" | "several":
            return {"question": step.heading, "hint": "", "options": options}
        case "order":
            items = [_item(option.key, {"text": option.text, "why": option.why}) for option in step.options]
            whys = {"right_why": step.right_why, "wrong_why": step.wrong_why}
            return {"question": step.heading, "hint": "", "items": items} | whys
        case "fill":
            refused = [_item(f"de00000{n}", {"text": r.text, "why": r.why}) for n, r in enumerate(step.refused)]
            return {
                "question": step.heading,
                "hint": "",
                "label": "The sign",
                "input_kind": "text",
                "accepted": [_item(f"ac00000{n}", text) for n, text in enumerate(step.accepted)],
                "refused": refused,
                "typing_slip": False,
                "right_why": step.right_why,
                "wrong_why": step.wrong_why,
            }
        case _:
            items = [_item(option.key, {"text": option.text}) for option in step.options]
            return {"heading": step.heading, "intro": "On your own phone.", "items": items}


def step_data(steps: Any = STEPS) -> list[dict[str, Any]]:
    return [
        {
            "type": str(step.kind),
            "id": f"{step.key}-0000-4000-8000-000000000000",
            "value": _value(step) | {"voice": None},
        }
        for step in steps
    ]


def a_course(key: str = "email", *, title: str = "E-mail") -> CoursePage:
    """Return a live course under the site's home, which is made when it is not there."""
    locale = Locale.objects.get_or_create(language_code="fr")[0]
    track = TrackPage.objects.first()
    if track is None:
        home = HomePage(title="Escale", slug=f"home-{uuid.uuid4().hex[:6]}", locale=locale)
        Page.get_first_root_node().add_child(instance=home)
        Site.objects.update_or_create(is_default_site=True, defaults={"hostname": "localhost", "root_page": home})
        track = TrackPage(title="Parcours", slug="parcours", locale=locale)
        home.add_child(instance=track)
    course = CoursePage(title=title, slug=key, key=key, summary="Write and read.", icon="mail", locale=locale)
    track.add_child(instance=course)
    return course


def a_module(course: CoursePage, *, title: str = "An address", steps: Any = STEPS) -> ModulePage:
    """Return a live module; its version is published."""
    module = ModulePage(
        title=title,
        slug=f"module-{uuid.uuid4().hex[:6]}",
        goal="You can read an address.",
        minutes=4,
        steps=step_data(steps),
        locale=course.locale,
    )
    course.add_child(instance=module)
    record_version(module)
    return module


def version_of(module: ModulePage) -> VersionOutline:
    return from_data(record_version(module).outline)


def a_badge(*modules: ModulePage, key: str = "je-decouvre") -> Badge:
    criteria = [{"type": "module", "value": module.pk, "id": str(uuid.uuid4())} for module in modules]
    return Badge.objects.create(
        key=key, name="I discover", says="Can read a mail.", criteria=criteria, locale=modules[0].locale
    )


def an_article(key: str = "help", *, title: str = "Help", body: str = "<p>Ask us.</p>") -> ArticlePage:
    home = HomePage.objects.first() or a_course().get_parent().get_parent().specific
    article = ArticlePage(title=title, slug=key, key=key, body=body, locale=home.locale)
    home.add_child(instance=article)
    return article
