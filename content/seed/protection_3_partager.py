"""Module 3 of Staying safe: where I am, my papers, my photos: what to send, to whom, and how to stop it."""

import uuid

from content.seed.protection_3_practices import POSITION, RIGHT_PHOTO
from content.seed.writing import (
    Choice,
    Item,
    Module,
    Option,
    Real,
    Screen,
    Several,
    T,
    Text,
    Tip,
    Warn,
    Word,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("6f212bb6-1a8a-4348-a5fc-6a239148767c"),
    slug=T("ce-que-je-partage", "what-i-share"),
    title=T("Ce que je partage", "What I share"),
    goal=T(
        "Vous savez quoi partager, avec qui, et quand arrêter.",
        "You know what to share, with whom, and when to stop.",
    ),
    minutes=7,
    digcomp=("2.6.10", "4.2.07"),
    keywords=T("partager position photo papiers vie privée", "share place photo papers private life"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez quoi partager. Vous savez avec qui, et quand arrêter.",
                "At the end, you know what to share. You know with whom, and when to stop.",
            )),
            Tip(T("C'est un entraînement. Rien ne part pour de vrai.", "This is practice. Nothing is really sent.")),
        )),
        Screen("place", T("Ma position", "Where I am"), (
            Text(T(
                "Votre position, c'est où vous êtes, à quelques pas près.\n\n"
                "Envoyez-la à une personne connue, pour une heure. Ensuite, arrêtez le partage.",
                "Your phone knows where you are, within a few steps.\n\n"
                "Share this with a person you know, for an hour. Then stop sharing.",
            )),
            Tip(T(
                "Un jeu demande votre position ? Touchez « Refuser ».",
                "A game asks where you are? Touch “Don't allow”.",
            )),
        )),
        Screen("papers", T("Mes papiers", "My papers"), (
            Text(T(
                "Avec une photo de pièce d'identité, un voleur peut prendre votre nom.\n\n"
                "Envoyez-la à un service connu. Et seulement s'il la demande.",
                "With a photo of your identity document, thieves use your name.\n\n"
                "Send it to an office you know. And only if they ask for it.",
            )),
            Word("piece-d-identite"),
        )),
        Screen("public", T("Ce que tout le monde voit", "What everybody sees"), (
            Text(T(
                "Un message public reste longtemps. Un employeur peut le lire.\n\n"
                "Gardez pour vous :\n- votre adresse\n- vos papiers\n- les jours où vous n'êtes pas là",
                "A public message stays for a long time. An employer can read it.\n\n"
                "Keep to yourself:\n- your address\n- your papers\n- the days you are away",
            )),
        )),
        Screen("others", T("Les photos de personnes", "Photos of people"), (
            Text(T(
                "Demandez avant de montrer la photo de quelqu'un.\n\n"
                "Votre photo est montrée sans votre accord ? Touchez « Signaler ». Le site doit vous répondre.",
                "Ask before you show a photo of somebody.\n\n"
                "Your photo is shown and you did not agree? Touch “Report”. The site must answer you.",
            )),
            Warn(T("Pour un enfant, demandez à ses parents.", "For a child, ask the parents.")),
        )),
        Several("public-ok", T("Que pouvez-vous montrer à tout le monde ?", "What can you show to everybody?"), (
            Option("table", T("La photo d'une table à vendre", "A photo of a table for sale"), T(
                "On voit la table. On ne voit rien de votre vie.",
                "People see the table. They see nothing of your life.",
            ), right=True),
            Option("key", T("« Je pars 2 semaines »", "“I am away for 2 weeks”"), T(
                "Un voleur sait que votre logement est vide.",
                "A thief knows that your home is empty.",
            )),
            Option("skill", T("« Je cherche un emploi en cuisine »", "“I am looking for kitchen work”"), T(
                "Cela peut vous aider. Le message ne donne pas votre adresse.",
                "It can help you. The message does not give your address.",
            ), right=True),
            Option("card", T("Ma carte de bus, avec mon nom", "My bus card, with my name"), T(
                "On y lit votre nom et un numéro. Gardez-la pour vous.",
                "It shows your name and a number. Keep it to yourself.",
            )),
        ), hint=T("Qu'est-ce qui ne dit ni où, ni quand ?", "What says neither where nor when?")),
        Choice("photo", T(
            "Une voisine a mis votre photo sur internet. Vous n'êtes pas d'accord. Que faites-vous d'abord ?",
            "A neighbour has put your photo online. You do not agree. What do you do first?",
        ), (
            Option("nothing", T("Rien, c'est trop tard", "Nothing, it is too late"), T(
                "Une photo peut être retirée. C'est votre droit de le demander.",
                "A photo can be taken down. You have the right to ask.",
            )),
            Option("ask", T("Je lui demande de la retirer", "I ask her to take it down"), T(
                "Souvent, cela suffit. Sinon, touchez « Signaler » sur le site.",
                "This is often enough. If not, touch “Report” on the site.",
            ), right=True),
            Option("same", T("Je montre une photo d'elle", "I show a photo of her"), T(
                "Votre photo reste là. Et vous faites la même chose.",
                "Your photo stays there. And you do the same thing.",
            )),
        )),
        POSITION,
        RIGHT_PHOTO,
        Real("real", T("Pour de vrai", "For real"), T(
            "Faites-le avec une personne que vous connaissez bien.",
            "Do it with somebody you know well.",
        ), (
            Item("send", T("Je lui envoie ma position.", "I share where I am.")),
            Item("stop", T("J'arrête le partage.", "I stop sharing.")),
            Item("apps", T("Je regarde qui a droit à ma position.", "I look at who can see where I am.")),
            Item("papers", T("J'efface les photos de mes papiers.", "I delete the photos of my papers.")),
        )),
    ),
)
