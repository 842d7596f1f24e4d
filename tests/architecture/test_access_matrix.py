"""Every URL pattern × every identity × GET and POST, against a table written here and not in the code under test.

A probe behind all other middleware answers instead of the view, so "reached" means that the doors let the request
through. A pattern that the table misses fails, Wagtail's and allauth's included.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, resolve
from django.utils import translation

from elearning.accounts import people as accounts
from elearning.accounts.roles import Role
from tests.factories import people

REACHED = 299


class Probe:
    """Answers 299 in place of every view."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view: object) -> HttpResponse:
        return HttpResponse(status=REACHED)


# One letter per identity, for GET then POST:  o open · s staff sign-in · c the card's page · u 401 · x 403 · - 404 ·
# m 405 · 2 on to the second factor.
COLUMNS = (
    "anonymous", "learner", "social_worker", "reception", "trainer", "moderator", "region", "administrator",
    "data_protection", "without_second_factor",
)  # fmt: skip
PUBLIC = ("oooooooooo", "mmmmmmmmmm")
FORM = ("oooooooooo", "oooooooooo")
NOWHERE = ("----------", "----------")
#         a l sw r t m rg ad dp no2
STAFF = ("sxooooooo2", "sxooooooo2")
ENROLLING = ("sxoooooooo", "sxoooooooo")
DESK = ("sxxoxxxxx2", "sxxoxxxxx2")
AUTHORS = ("sxxxooxox2", "sxxxooxxx2")
AUTHORS_ALL = ("sxxxooxox2", "sxxxooxox2")
SETTINGS = ("sxxxxxxox2", "sxxxxxxox2")
TABLE: tuple[tuple[str, tuple[str, str]], ...] = (
    # The learner's side.
    (r"", PUBLIC),
    (r"c", PUBLIC),
    (r"carte", FORM),
    (r"aide", PUBLIC),
    (r"(chercher|en/search)", PUBLIC),
    (r"langue", FORM),
    (r"m/.*", FORM),
    (r"moi", ("coooooxxx2", "mmmmmmmmmm")),
    (r"moi/fini", FORM),
    (r"orientation", FORM),
    (r"badges/.*", PUBLIC),
    (r"attestations/.*", PUBLIC),
    (r"apercu/.*", PUBLIC),
    (r"(sw\.js|manifest\.webmanifest|sitemap\.xml|robots\.txt|favicon\.ico)", PUBLIC),
    (r"(app/.*|rendre)", PUBLIC),
    (r"media/.*", PUBLIC),
    (r"documents/authenticate_with_password/.*", NOWHERE),
    (r"documents/.*", PUBLIC),
    (r"healthz/.*", PUBLIC),
    (r"dev/.*", PUBLIC),
    # Programs: append, sync and return ask for a key or a session themselves.
    (r"api/v1/openapi\.json", PUBLIC),
    (r"api/v1/session", ("mmmmmmmmmm", "ooxxxxxxxu")),
    (r"api/v1/lock", ("mmmmmmmmmm", "uoxxxxxxxu")),
    (r"api/v1/me", ("uoooooxxxu", "mmmmmmmmmm")),
    (r"api/v1/(append|sync|return|diagnoses)", ("mmmmmmmmmm", "oooooooooo")),
    (r"api/v1/diagnosis-key", ("mmmmmmmmmm", "uxooxxxxxu")),
    # Staff come in.
    (r"accounts/login/code/.*", NOWHERE),
    (r"accounts/(login|logout)", FORM),
    (r"accounts/inactive", PUBLIC),
    (r"accounts/password/set", NOWHERE),
    (r"accounts/password/reset.*", FORM),
    (r"accounts/password/change", STAFF),
    (r"accounts/after-login", ("sxoooooooo", "mmmmmmmmmm")),
    (r"accounts/(signup|email|confirm-email).*", NOWHERE),
    (r"accounts/sessions", STAFF),
    (r"accounts/2fa/(authenticate|webauthn/login)", FORM),
    (r"accounts/(2fa.*|reauthenticate)", ENROLLING),
    (r"invitation/.*", FORM),
    (r"equipe.*", SETTINGS),
    # The desk.
    (r"accueil.*", DESK),
    # The region's figures.
    (r"region/orientations", ("sxxxxxoox2", "mmmmmmmmmm")),
    # Social workers.
    (r"pro/sw\.js", PUBLIC),
    (r"pro/inscription.*", FORM),
    (r"pro/accord", ("sxxxooxxx2", "mmmmmmmmmm")),
    (r"pro.*", ("sxooooxxx2", "sxooxxxxx2")),
    # Authors.
    (r"(admin|_util)/login", FORM),
    (r"admin/password_reset.*", FORM),
    (r"_util/authenticate_with_password/.*", NOWHERE),
    (r"admin/(users|groups|sites|locales|test404|failwhale|bulk/accounts).*", NOWHERE),
    (r"admin/(pages|collections)/[^/]+/privacy", NOWHERE),
    (r"admin/workflows/usage/.*", AUTHORS),
    (r"admin/(workflows|collections).*", SETTINGS),
    (r"admin/(account|logout|dismissibles|editing-sessions).*", AUTHORS_ALL),
    (r"admin.*", AUTHORS),
)
# Wagtail's own sign-in pages, which ours hide.
HIDDEN = re.compile(r"admin/login/|admin/password_reset/|_util/login/")

SAMPLES = {
    "int": "1",
    "uuid": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
    "slug": "word",
    "str": "word",
    "path": "a/b",
    "step": "0a1b2c3d",
}


@dataclass(frozen=True)
class Door:
    route: str
    path: str

    @property
    def family(self) -> str:
        return self.path.strip("/")

    def expected(self, method: str, column: str) -> str:
        for pattern, rows in TABLE:
            if re.fullmatch(pattern, self.family):
                return rows[method == "POST"][COLUMNS.index(column)]
        raise AssertionError(f"{self.route} has no line in the access matrix")


def _routes(resolver: URLResolver, prefix: str = "") -> Iterator[str]:
    for pattern in resolver.url_patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield route
        else:
            yield from _routes(pattern, route)


def _path(route: str) -> str:
    """Return an address that the route matches."""
    path = re.sub(r"<(?:(\w+):)?\w+>", lambda m: SAMPLES[m[1] or "str"], re.sub(r"\(\?P<\w+>", "(", route))
    path = path.replace(r"((?:[\w\-]+/)*)", "").replace("(live|earliest|\\d+)", "1").replace("(live|latest|\\d+)", "2")
    path = path.replace("(.+)", "1").replace("(\\d+)", "1").replace("(.*)", "a.pdf").replace("(uidb36)", "1")
    path = re.sub(r"\((\[.*?\]\+)\)", "abc", path).replace("\\.", ".").replace(".*", "word")
    return "/" + re.sub(r"[\^$]|/\?", "", path)


def _doors() -> tuple[list[Door], list[str]]:
    with translation.override("fr"):
        routes = list(dict.fromkeys(_routes(get_resolver())))
        doors = [Door(route, _path(route)) for route in routes]
        # A match drops the anchors inside a route.
        lost = [d.route for d in doors if resolve(d.path).route.replace("^", "") != d.route.replace("^", "")]
    return [door for door in doors if door.route not in lost], lost


def _letter(response: HttpResponse) -> str:
    if response.status_code in (301, 302):
        place = response["Location"].split("?")[0]
        return {"/accounts/login/": "s", "/carte": "c", "/accounts/after-login/": "2"}.get(place, f"?{place}")
    letters = {REACHED: "o", 401: "u", 403: "x", 404: "-", 405: "m"}
    return letters.get(response.status_code, f"?{response.status_code}")


def _deactivated() -> Client:
    person = people.a_trainer()
    client = people.signed_in(person)
    accounts.close(person=person, by=None, why="left", now=person.joined_at)
    return client


# Identity to the table's column and how somebody becomes it.
IDENTITIES: dict[str, tuple[str, Callable[[], Client]]] = {
    "anonymous": ("anonymous", Client),
    "learner_a": ("learner", lambda: people.signed_in(people.a_learner("Amina"))),
    "learner_b_of_the_same_point": ("learner", lambda: people.signed_in(people.a_learner("Bilal"))),
    "learner_of_another_point": ("learner", lambda: people.signed_in(people.a_learner("Chen"))),
    "social_worker": ("social_worker", lambda: people.signed_in(people.a_social_worker())),
    "reception_p": ("reception", lambda: people.signed_in(people.a_reception())),
    "reception_q": ("reception", lambda: people.signed_in(people.a_reception())),
    "trainer": ("trainer", lambda: people.signed_in(people.a_trainer())),
    "moderator": ("moderator", lambda: people.signed_in(people.a_moderator())),
    "region": ("region", lambda: people.signed_in(people.a_region())),
    "administrator": ("administrator", lambda: people.signed_in(people.an_administrator())),
    "data_protection": ("data_protection", lambda: people.signed_in(people.a_data_protection_officer())),
    "deactivated": ("anonymous", _deactivated),
    "staff_without_second_factor": (
        "without_second_factor",
        lambda: people.signed_in(people.a_trainer(with_second_factor=False), second_factor=False),
    ),
}


@pytest.fixture
def probed(settings: object) -> None:
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, f"{__name__}.Probe"]


class TestEveryPattern:
    def test_has_a_line_in_the_table_and_an_address(self):
        doors, lost = _doors()

        assert len(doors) > 250
        assert [route for route in lost if not HIDDEN.match(route)] == []
        for door in doors:
            door.expected("GET", "anonymous")

    @pytest.mark.django_db
    @pytest.mark.parametrize("identity", IDENTITIES)
    def test_opens_to_whom_the_table_says(self, identity, probed):
        column, become = IDENTITIES[identity]
        client = become()
        doors, _lost = _doors()

        wrong = []
        for door in doors:
            for method in ("GET", "POST"):
                response = getattr(client, method.lower())(door.path)
                found, expected = _letter(response), door.expected(method, column)
                if found != expected:
                    wrong.append(f"{method} {door.path}: {found}, not {expected}")

        assert wrong == []


class TestTheTable:
    def test_has_a_column_for_every_role(self):
        assert {role.value for role in Role} <= set(COLUMNS)
        assert all(len(letters) == len(COLUMNS) for _pattern, rows in TABLE for letters in rows)
