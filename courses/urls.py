"""What learners' phones ask for. Addresses are printed on cards and written in apps: they do not move."""

from django.urls import path, re_path, register_converter

from .api.description import description_door
from .api.session import append_door, me_door, session_door
from .api.sync import sync_door
from .web import cards, help_page, language, own_page, search, steps
from .web.reception import people, person, printing

register_converter(steps.StepKeyConverter, "step")
app_name = "courses"

urlpatterns = [
    path("api/v1/session", session_door, name="session"),
    path("api/v1/me", me_door, name="me"),
    path("api/v1/append", append_door, name="append"),
    path("api/v1/sync", sync_door, name="sync"),
    path("api/v1/openapi.json", description_door, name="openapi"),
    re_path(r"^c/?$", cards.scanned_card, name="scanned-card"),
    re_path(r"^carte/?$", cards.card_number, name="card"),
    re_path(r"^moi/?$", own_page.own_page, name="own-page"),
    re_path(r"^moi/fini/?$", own_page.finished, name="finished"),
    re_path(r"^aide/?$", help_page.help_page, name="help"),
    re_path(r"^chercher/?$", search.search, name="search"),
    re_path(r"^en/search/?$", search.search, name="search-in-english"),
    re_path(r"^langue/?$", language.language, name="language"),
    path("accueil/", people.people, name="desk"),
    path("accueil/nouveau/", people.new_person, name="desk-new"),
    path("accueil/cartes/", printing.sheets, name="desk-cards"),
    path("accueil/<uuid:person_id>/", person.person, name="desk-person"),
    path("accueil/<uuid:person_id>/carte/", printing.card, name="desk-card"),
    path("accueil/<uuid:person_id>/vu/", person.seen, name="desk-seen"),
    path("m/<uuid:module>", steps.module_link),
    path("m/<uuid:module>/", steps.module_link, name="module"),
    path("m/<uuid:module>/<step:step>/answer", steps.answer),
    path("m/<uuid:module>/<step:step>/answer/", steps.answer, name="answer-step"),
    path("m/<uuid:module>/<step:step>/done", steps.done),
    path("m/<uuid:module>/<step:step>/done/", steps.done, name="finish-step"),
]
