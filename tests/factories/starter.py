"""A small starter content with one step of each kind, in two languages."""

import uuid
from dataclasses import replace
from typing import Any

from content.seed.writing import (
    Article,
    BadgeEntry,
    Choice,
    Course,
    Fill,
    GlossaryEntry,
    Item,
    Module,
    Option,
    Order,
    Place,
    Real,
    Refused,
    Screen,
    Several,
    T,
    Text,
    Tip,
    Word,
)
from content.seeding.load import Contents


def same(text: str) -> T:
    return T(text, f"{text} (en)")


STEPS = (
    Screen(
        "but",
        same("Lire un mail"),
        (Text(same("Touchez le mail.\n\n- un\n- **deux**")), Word("mail"), Tip(same("Rien ne presse."))),
    ),
    Choice(
        "qui",
        same("Qui écrit ?"),
        (
            Option("mairie", same("La mairie"), same("Oui. Le nom est en haut."), right=True),
            Option("magasin", same("Un magasin"), same("Pas encore. Lisez le nom.")),
        ),
    ),
    Several(
        "quoi",
        same("Que dit le mail ?"),
        (
            Option("jour", same("Le jour"), same("Oui. Le jour est écrit."), right=True),
            Option("prix", same("Le prix"), same("Pas encore. Il n'y a pas de prix.")),
        ),
    ),
    Order(
        "ordre",
        same("Dans quel ordre ?"),
        (
            Place("ouvrir", same("Ouvrir"), same("On ouvre d'abord.")),
            Place("lire", same("Lire"), same("On lit ensuite.")),
            Place("fermer", same("Fermer"), same("On ferme à la fin.")),
        ),
        right_why=same("Oui."),
        wrong_why=same("Pas encore. On ouvre d'abord."),
    ),
    Fill(
        "date",
        same("Quel jour ?"),
        same("Date"),
        (T("12 mars 2026", "12 March 2026"),),
        right_why=same("Oui."),
        wrong_why=same("Pas encore. La date est en haut."),
        refused=(Refused("12/04/2026", same("Pas encore. Regardez le mois.")),),
        kind="date",
    ),
    Real("vrai", same("Pour de vrai"), same("Prenez le téléphone."), (Item("ouvert", same("J'ai ouvert un mail.")),)),
)

MODULE = Module(
    id=uuid.UUID("11111111-1111-4111-8111-111111111111"),
    slug=T("lire-un-mail", "read-an-email"),
    title=T("Lire un e-mail", "Read an email"),
    goal=T("Vous savez lire un mail.", "You can read an email."),
    minutes=4,
    digcomp=("2.1.10",),
    keywords=T("courriel", "message"),
    steps=STEPS,
)
COURSE = Course(
    id=uuid.UUID("22222222-2222-4222-8222-222222222222"),
    key="email",
    slug=T("email", "email"),
    title=T("E-mail", "Email"),
    summary=same("Lire et répondre."),
    icon="mail",
    modules=(MODULE,),
)
WORD = GlossaryEntry("mail", uuid.UUID("33333333-3333-4333-8333-333333333333"), same("mail"), same("Un message écrit."))
BADGE = BadgeEntry(
    key="email-decouvre",
    id=uuid.UUID("44444444-4444-4444-8444-444444444444"),
    level="discover",
    shape="door",
    name=same("Je découvre l'e-mail"),
    says=same("Cette personne a fini le parcours."),
    digcomp=("2.1.10",),
    finish_courses=("email",),
)
HOME = Article(
    "home",
    uuid.UUID("55555555-5555-4555-8555-555555555555"),
    T("escale", "escale"),
    T("Bienvenue", "Welcome"),
    same("Vous apprenez."),
)
LEGAL = Article(
    "legal",
    uuid.UUID("66666666-6666-4666-8666-666666666666"),
    T("mentions", "legal"),
    T("Mentions", "Legal"),
    T("## Qui\n\nEscale.", "## Who\n\nEscale."),
)


def a_pro_course(module: Module = MODULE) -> Course:
    """Return a course for social workers."""
    return replace(COURSE, key="pro", slug=T("formation", "training"), is_pro=True, modules=(module,))


def contents(**changes: Any) -> Contents:
    """Return what one load is made of: one course, one module, one word, one badge, one article."""
    return replace(
        Contents(home=HOME, courses=(COURSE,), glossary=(WORD,), badges=(BADGE,), articles=(LEGAL,)), **changes
    )


def with_module(**changes: Any) -> Contents:
    """Return the same with another wording of its module."""
    return contents(courses=(replace(COURSE, modules=(replace(MODULE, **changes),)),))
