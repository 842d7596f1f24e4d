"""Module 1 of Premiers gestes: touching the screen, scrolling and going back without fear."""

import uuid

from content.seed.writing import (
    Choice,
    Item,
    Module,
    Option,
    Order,
    Place,
    Practice,
    Real,
    Screen,
    T,
    Text,
    Tip,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("fcc02ee9-b552-4490-9016-e979c1a76b3e"),
    slug=T("toucher", "touching"),
    title=T("Toucher et revenir en arrière", "Touching and going back"),
    goal=T("Vous savez toucher l'écran et revenir en arrière.", "You can touch the screen and go back."),
    minutes=5,
    digcomp=("5.1.05", "5.1.06"),
    keywords=T("toucher écran doigt retour flèche accueil", "touch screen finger back arrow home"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez toucher l'écran et revenir en arrière.",
                "At the end, you can touch the screen and go back.",
            )),
            Tip(T(
                "C'est un entraînement. Vous ne cassez rien. Rien ne part pour de vrai.",
                "This is practice. You break nothing. Nothing is really sent.",
            )),
        )),
        Screen("touch", T("Toucher une fois", "Touch once"), (
            Text(T(
                "Posez le doigt sur un mot ou un dessin. Levez-le tout de suite.\n\nPuis attendez un peu.",
                "Put your finger on a word or a picture. Lift it at once.\n\nThen wait a little.",
            )),
            Tip(T(
                "Doigt mouillé ? L'écran répond mal. Séchez votre doigt.",
                "Is your finger wet? The screen does not feel it well. Dry your finger.",
            )),
        )),
        Screen("slide", T("Voir la suite", "See the rest"), (
            Text(T(
                "La suite est plus bas ?\n\nPosez le doigt au milieu de l'écran. "
                "Faites-le monter sans le lever. La page monte avec lui.",
                "Is the rest lower down?\n\nPut your finger in the middle of the screen. "
                "Move it up without lifting it. The page moves up too.",
            )),
        )),
        Screen("back", T("Revenir en arrière", "Go back"), (
            Text(T(
                "Ce n'est pas la bonne page ? Touchez « Retour ».\n\n"
                "C'est souvent une flèche. Vous revenez à la page d'avant.",
                "Is it not the right page? Touch “Back”.\n\n"
                "It is often an arrow. You go back to the page before.",
            )),
            Tip(T(
                "Perdu ? Touchez le rond en bas du téléphone. Vous revenez au début.",
                "Lost? Touch the circle at the bottom of the phone. You go back to the start.",
            )),
        )),
        Choice("other-page", T(
            "Vous voulez lire vos messages. Une autre page s'ouvre. Que faites-vous ?",
            "You want to read your messages. Another page opens. What do you do?",
        ), (
            Option("off", T("J'éteins le téléphone", "I turn off the phone"), T(
                "Ce n'est pas utile. Le bouton « Retour » suffit.",
                "There is no need. The “Back” button is enough.",
            )),
            Option("many", T("Je touche partout", "I touch everywhere"), T(
                "D'autres pages s'ouvrent alors. Cherchez la flèche.",
                "Then more pages open. Look for the arrow.",
            )),
            Option("back", T("Je touche « Retour »", "I touch “Back”"), T(
                "Vous revenez à la page d'avant. Rien n'est perdu.",
                "You go back to the page before. Nothing is lost.",
            ), right=True),
        ), hint=T("C'est souvent une flèche.", "It is often an arrow.")),
        Order("nothing-moves", T(
            "Vous touchez un message. Rien ne bouge. Que faire, dans l'ordre ?",
            "You touch a message. Nothing moves. What do you do, in order?",
        ), (
            Place("wait", T("J'attends un peu.", "I wait a little."), T(
                "Un vieux téléphone est lent : on attend d'abord.",
                "An old phone is slow: you wait first.",
            )),
            Place("again", T("Je touche encore une fois.", "I touch it once more."), T(
                "On touche encore, après l'attente.",
                "You touch again, after the wait.",
            )),
            Place("ask", T("Je demande de l'aide.", "I ask for help."), T(
                "On demande quand rien ne marche.",
                "You ask when nothing works.",
            )),
        ), right_why=T(
            "Souvent, attendre suffit. L'aide vient à la fin.",
            "Often, it is enough to wait. Help comes last.",
        ), wrong_why=T(
            "Commencez par attendre. Finissez par demander.",
            "Start with the wait. End with the help.",
        )),
        Practice(
            name="read-and-call",
            kind="phone",
            heading=T("Lire, revenir, appeler", "Read, go back, call"),
            task=T(
                "Le centre Alizé vous a écrit. Dites l'heure de la visite, puis appelez la bonne personne.",
                "The Alizé centre wrote to you. Say the time of the visit, then call the right person.",
            ),
            done=T(
                "Vous avez lu le message, trouvé l'heure et appelé Lina Morel.",
                "You read the message, found the time and called Lina Morel.",
            ),
            setting={
                "contacts": [
                    {"id": "c1", "name": "Dr Petit", "number": "01 99 00 33 08", "role": T("Médecin", "Doctor")},
                    {"id": "c2", "name": "Lina Morel", "number": "01 99 00 45 12",
                     "role": T("Centre Alizé", "Alizé centre")},
                    {"id": "c3", "name": "Samir Diallo", "number": "06 39 98 20 71", "role": T("Frère", "Brother")},
                ],
                "messages": [
                    {"id": "s1", "from": "Pizza du Port", "day": T("10 mars", "10 March"), "text": T(
                        "Ce soir à 19 h : 1 pizza achetée, 1 pizza offerte !",
                        "Tonight at 7 pm: buy 1 pizza, get 1 free!",
                    )},
                    {"id": "s2", "from": T("Centre Alizé", "Alizé centre"), "day": T("9 mars", "9 March"), "text": T(
                        "Bonjour. La visite est jeudi à 14 h. Pour dire oui, appelez Lina Morel.",
                        "Hello. The visit is on Thursday at 2 pm. To say yes, call Lina Morel.",
                    )},
                    {"id": "s3", "from": "Samir Diallo", "day": T("8 mars", "8 March"), "text": T(
                        "Je passe samedi à 10 h. À bientôt !",
                        "I will come by on Saturday at 10 am. See you soon!",
                    )},
                ],
                "ask": {"text": T("À quelle heure est la visite ?", "What time is the visit?"), "options": [
                    {"id": "o1", "text": T("10 h", "10 am")},
                    {"id": "o2", "text": T("14 h", "2 pm")},
                    {"id": "o3", "text": T("19 h", "7 pm")},
                ]},
            },
            goals=(
                {"do": "read", "on": "s2", "say": T(
                    "Ouvrez le message du centre Alizé.", "Open the message from the Alizé centre.",
                ), "hint": T(
                    "Touchez « Messages ». Cherchez « Centre Alizé ».", "Touch “Messages”. Look for “Alizé centre”.",
                )},
                {"do": "tell", "on": "o2", "say": T("Dites l'heure de la visite.", "Say the time of the visit."),
                 "hint": T("Elle est dans le message, après « jeudi ».", "It is in the message, after “Thursday”.")},
                {"do": "call", "on": "c2", "say": T(
                    "Revenez en arrière, puis appelez Lina Morel.", "Go back, then call Lina Morel.",
                ), "hint": T(
                    "Touchez « Retour » jusqu'au début. Puis touchez « Contacts ».",
                    "Touch “Back” up to the start. Then touch “Contacts”.",
                )},
            ),
            traps=(
                {"do": "read", "on": "s1", "why": T(
                    "C'est une publicité. Touchez « Retour ». Cherchez le centre Alizé.",
                    "This is an advert. Touch “Back”. Look for the Alizé centre.",
                )},
                {"do": "read", "on": "s3", "why": T(
                    "C'est le message de Samir. Touchez « Retour ».", "This is Samir's message. Touch “Back”.",
                )},
                {"do": "tell", "on": "o1", "why": T(
                    "C'est l'heure de Samir. Lisez le message du centre.",
                    "That is Samir's time. Read the message from the centre.",
                )},
                {"do": "tell", "on": "o3", "why": T(
                    "C'est l'heure de la publicité. Lisez le message du centre.",
                    "That is the time of the advert. Read the message from the centre.",
                )},
                {"do": "call", "on": "c1", "why": T(
                    "C'est le médecin. Revenez et cherchez Lina Morel.",
                    "This is the doctor. Go back and look for Lina Morel.",
                )},
                {"do": "call", "on": "c3", "why": T(
                    "C'est Samir. Revenez et cherchez Lina Morel.", "This is Samir. Go back and look for Lina Morel.",
                )},
                {"do": "text", "why": T(
                    "Le message demande d'appeler. Touchez « Appeler ».", "The message asks you to call. Touch “Call”.",
                )},
                {"do": "block", "why": T(
                    "Bloquer arrête les messages de ce nom. Touchez « Retour ».",
                    "Blocking stops the messages from this name. Touch “Back”.",
                )},
            ),
            variants=(
                (
                    ("Alizé", "Horizon"), ("Lina Morel", "Paul Renard"), ("Samir", "Karim"),
                    (T("visite", "visit"), T("réunion", "meeting")), (T("jeudi", "Thursday"), T("lundi", "Monday")),
                    (T("14 h", "2 pm"), T("15 h", "3 pm")),
                ),
                (
                    ("Alizé", "Lumière"), ("Lina Morel", "Aïcha Sow"), ("Pizza du Port", "Pizza Bella"),
                    (T("jeudi", "Thursday"), T("mardi", "Tuesday")), (T("14 h", "2 pm"), T("16 h 30", "4:30 pm")),
                    (T("10 h", "10 am"), T("11 h", "11 am")),
                ),
            ),
        ),
        Real("real", T("Pour de vrai", "For real"), T(
            "Prenez le téléphone dans la main.",
            "Take the phone in your hand.",
        ), (
            Item("touch", T("Je touche « Messages » une fois.", "I touch “Messages” once.")),
            Item("slide", T("Je fais monter la page avec le doigt.", "I move the page up with my finger.")),
            Item("back", T("Je reviens avec « Retour ».", "I go back with “Back”.")),
            Item("home", T("Je reviens au début avec le rond.", "I go back to the start with the circle.")),
        )),
    ),
)
