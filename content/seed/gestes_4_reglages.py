"""Module 4 of Premiers gestes: larger letters, louder or quieter sound."""

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
    id=uuid.UUID("46aae6a9-1894-42b9-919f-5c4808329766"),
    slug=T("taille-et-son", "size-and-sound"),
    title=T("Régler la taille du texte et le son", "Text size and sound"),
    goal=T("Vous savez régler la taille du texte et le son.", "You can set the text size and the sound."),
    minutes=5,
    digcomp=("5.2.06", "5.1.07"),
    keywords=T("réglages texte grand lettres son volume sonnerie", "settings text large letters sound volume ring"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez régler le texte et le son.",
                "At the end, you can set the text and the sound.",
            )),
            Tip(T(
                "C'est un entraînement. Votre téléphone ne change pas.",
                "This is practice. Your phone stays the same.",
            )),
        )),
        Screen("menu", T("Les réglages", "The settings"), (
            Text(T(
                "Cherchez « Réglages » ou « Paramètres ». Le dessin est souvent une roue.\n\n"
                "Là, vous changez le texte, le son et le Wi-Fi.",
                "Look for “Settings”. The picture is often a wheel.\n\n"
                "There, you change the text, the sound and the Wi-Fi.",
            )),
            Tip(T(
                "Ça ne va pas ? Changez encore. Rien n'est cassé.",
                "Not good? Change it again. Nothing is broken.",
            )),
        )),
        Screen("text", T("De plus grandes lettres", "Larger letters"), (
            Text(T(
                "Touchez « Affichage », puis « Taille du texte ».\n\nChoisissez. Les lettres changent tout de suite.",
                "Touch “Display”, then “Text size”.\n\nChoose. The letters change at once.",
            )),
            Tip(T(
                "Trop grand ? On voit peu de mots à la fois.",
                "Too large? You see few words at a time.",
            )),
        )),
        Screen("sound", T("Le son", "The sound"), (
            Text(T(
                "Le bouton du côté monte le son ou le baisse.\n\n"
                "La sonnerie se règle aussi dans « Son ».",
                "The button on the side turns the sound up or down.\n\n"
                "You can also set the ring in “Sound”.",
            )),
            Tip(T(
                "Avec le vibreur, le téléphone bouge sans bruit.",
                "On vibrate, the phone moves and makes no noise.",
            )),
        )),
        Order("larger", T(
            "Vous voulez de plus grandes lettres. Que faire, dans l'ordre ?",
            "You want larger letters. What do you do, in order?",
        ), (
            Place("open", T("J'ouvre les réglages.", "I open the settings."), T(
                "Tout commence dans les réglages.", "It all starts in the settings.",
            )),
            Place("display", T("Je touche « Affichage ».", "I touch “Display”."), T(
                "La taille du texte est dans « Affichage ».", "The text size is in “Display”.",
            )),
            Place("size", T("Je choisis la taille.", "I choose the size."), T(
                "La taille vient après « Affichage ».", "The size comes after “Display”.",
            )),
            Place("look", T("Je lis un message pour voir.", "I read a message to see."), T(
                "On regarde à la fin si c'est mieux.", "At the end, you see if it is better.",
            )),
        ), right_why=T(
            "Vous savez où aller, et vous vérifiez à la fin.",
            "You know where to go, and you check at the end.",
        ), wrong_why=T(
            "Commencez par ouvrir les réglages. Finissez par lire.",
            "Start with the settings. End by reading.",
        ), hint=T("D'abord les réglages.", "The settings come first.")),
        Choice("no-ring", T(
            "Votre téléphone ne sonne plus. Que regardez-vous d'abord ?",
            "Your phone does not ring any more. What do you look at first?",
        ), (
            Option("shop", T("Le prix d'un autre téléphone", "The price of another phone"), T(
                "C'est trop tôt. Souvent, la sonnerie est juste coupée.",
                "It is too early. Often, the ring is just off.",
            )),
            Option("ring", T("Le volume de la sonnerie", "How loud the ring is"), T(
                "Souvent, un doigt a touché le bouton du côté.",
                "Often, a finger touched the button on the side.",
            ), right=True),
            Option("text", T("La taille du texte", "The text size"), T(
                "Elle change les lettres. Cherchez le son.",
                "That changes the letters. Look for the sound.",
            )),
        )),
        Practice(
            name="see-and-hear",
            kind="form",
            heading=T("Régler un téléphone", "Set up a phone"),
            task=T(
                "Samir lit mal les petites lettres. Il n'entend pas la sonnerie. Réglez son téléphone.",
                "Samir cannot read small letters well. He does not hear the ring. Set up his phone.",
            ),
            done=T(
                "Vous avez réglé le texte et la sonnerie pour Samir.",
                "You set the text and the ring for Samir.",
            ),
            setting={
                "site": {"name": T("Réglages", "Settings")},
                "services": [
                    {"id": "s1", "name": "Wi-Fi", "text": "Mairie-Port-Clair"},
                    {"id": "s2", "name": T("Batterie", "Battery"), "text": T("Il reste 1 jour", "1 day left")},
                    {"id": "s3", "name": T("Affichage et son", "Display and sound"),
                     "text": T("Texte, sonnerie", "Text, ring")},
                    {"id": "s4", "name": T(
                        "Date et heure",
                        "Date and time",
                    ), "text": T("Lundi 9 mars", "Monday 9 March")},
                ],
                "pages": [
                    {"id": "g1", "title": T("Taille du texte", "Text size"), "fields": [
                        {"id": "i1", "label": T("Quelle taille ?", "Which size?"), "kind": "choice", "options": [
                            {"id": "o1", "text": T("Petit", "Small")},
                            {"id": "o2", "text": T("Moyen", "Medium")},
                            {"id": "o3", "text": T("Grand", "Large")},
                        ], "right": "o3", "needed": True, "wrong": T(
                            "Samir lit mal cette taille. Choisissez plus grand.",
                            "Samir cannot read that size well. Choose a larger one.",
                        )},
                    ]},
                    {"id": "g2", "title": T("Sonnerie", "Ring"), "fields": [
                        {"id": "i2", "label": T("Quelle sonnerie ?", "Which ring?"), "kind": "choice", "options": [
                            {"id": "o4", "text": T("Coupée", "Off")},
                            {"id": "o5", "text": T("Faible", "Quiet")},
                            {"id": "o6", "text": T("Forte", "Loud")},
                        ], "right": "o6", "needed": True, "wrong": T(
                            "Samir n'entend pas cette sonnerie. Choisissez plus fort.",
                            "Samir does not hear that ring. Choose a louder one.",
                        )},
                    ]},
                ],
                "receipt": T(
                    "Réglages gardés. Le texte et la sonnerie ont changé.",
                    "Settings kept. The text and the ring have changed.",
                ),
            },
            goals=(
                {"do": "choose", "on": "s3", "say": T(
                    "Ouvrez « Affichage et son ».", "Open “Display and sound”.",
                ), "hint": T("Cherchez le mot « texte » dans la liste.", "Look for the word “text” in the list.")},
                {"do": "fill", "on": "i1", "say": T(
                    "Choisissez la taille du texte pour Samir.", "Choose the text size for Samir.",
                ), "hint": T("Il lit mal les petites lettres.", "He cannot read small letters well.")},
                {"do": "fill", "on": "i2", "say": T(
                    "Choisissez la sonnerie pour Samir.", "Choose the ring for Samir.",
                ), "hint": T("Il n'entend pas la sonnerie.", "He does not hear the ring.")},
            ),
            traps=(
                {"do": "choose", "on": "s1", "why": T(
                    "Ici, c'est internet. Cherchez le texte et la sonnerie.",
                    "This is for the internet. Look for the text and the ring.",
                )},
                {"do": "choose", "on": "s2", "why": T(
                    "La batterie va bien. Cherchez le texte et la sonnerie.",
                    "The battery is fine. Look for the text and the ring.",
                )},
                {"do": "choose", "on": "s4", "why": T(
                    "La date est bonne. Cherchez le texte et la sonnerie.",
                    "The date is right. Look for the text and the ring.",
                )},
            ),
            variants=(
                (
                    ("Samir", "Karim"),
                    (T("Il n'entend pas la sonnerie.", "He does not hear the ring."),
                     T("Il est à l'hôpital : pas de sonnerie.", "He is in hospital: no ring, please.")),
                    (T("Samir n'entend pas cette sonnerie. Choisissez plus fort.",
                       "Samir does not hear that ring. Choose a louder one."),
                     T("À l'hôpital, un téléphone se tait. Choisissez « Coupée ».",
                       "In hospital, a phone stays quiet. Choose “Off”.")),
                    (T("Coupée", "Off"), T("Forte", "Loud")), (T("Forte", "Loud"), T("Coupée", "Off")),
                    (T("Grand", "Large"), T("Très grand", "Very large")),
                ),
                (
                    ("Samir", "Aïcha"),
                    (T("Samir lit mal les petites lettres.", "Samir cannot read small letters well."),
                     T(
                         "Aïcha veut le texte moyen, ni petit ni grand.",
                         "Aïcha wants medium text, not small, not large.",
                     )),
                    (T("Il lit mal les petites lettres.", "He cannot read small letters well."),
                     T("Elle veut le texte moyen.", "She wants medium text.")),
                    (T("Samir lit mal cette taille. Choisissez plus grand.",
                       "Samir cannot read that size well. Choose a larger one."),
                     T("Aïcha veut une autre taille. Choisissez « Moyen ».",
                       "Aïcha wants another size. Choose “Medium”.")),
                    (T("Petit", "Small"), T("Très grand", "Very large")), (T("Moyen", "Medium"), T("Grand", "Large")),
                    (T("Grand", "Large"), T("Moyen", "Medium")),
                    (T("Il n'entend pas la sonnerie.", "He does not hear the ring."),
                     T("Elle n'entend pas la sonnerie.", "She does not hear the ring.")),
                    (T("son téléphone", "his phone"), T("son téléphone", "her phone")),
                ),
            ),
        ),
        Real("real", T("Pour de vrai", "For real"), T(
            "Réglez le téléphone pour vos yeux et vos oreilles.",
            "Set the phone for your eyes and your ears.",
        ), (
            Item("open", T("J'ouvre les réglages.", "I open the settings.")),
            Item("size", T("Je choisis la taille du texte.", "I choose the text size.")),
            Item("ring", T("Je règle la sonnerie.", "I set the ring.")),
            Item("check", T("Je lis et j'écoute pour vérifier.", "I read and listen to check.")),
        )),
    ),
)
