"""The practice of module 4 of Staying safe: the return form of a loaned phone, one decision after the other."""

from content.seed.writing import Practice, T

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

GIVE_BACK = Practice(
    "give-back", "form",
    heading=T("Préparer le retour", "Preparing the return"),
    task=T(
        "Amina Diallo rend son téléphone le 12 mars 2026. Le site de prêt la guide. Faites les bons choix.",
        "Amina Diallo gives her phone back on 12 March 2026. The loan site guides her. Make the right choices.",
    ),
    done=T(
        "Le téléphone est vide, et rien n'est perdu.",
        "The phone is empty, and nothing is lost.",
    ),
    setting={
        "site": {"name": T("Prêt de téléphones", "Phone loans")},
        "services": [
            {"id": "s1", "name": T("Emprunter", "Borrow"), "text": T("Demander un téléphone", "Ask for a phone")},
            {"id": "s2", "name": T("Téléphone perdu", "Lost phone"), "text": T("Nous prévenir", "Tell us")},
            {"id": "s3", "name": T("Rendre", "Give back"), "text": T("Préparer le retour", "Prepare the return")},
        ],
        "papers": [
            {"id": "a1", "name": T("La feuille de prêt", "The loan sheet"), "needed": True, "why": T(
                "Elle dit quel téléphone vous rendez.", "It says which phone you give back.",
            )},
            {"id": "a2", "name": T("Mon papier de mots de passe", "My paper with passwords"), "needed": False, "why": T(
                "Ce papier reste chez vous. Personne n'en a besoin pour le retour.",
                "This paper stays at home. Nobody needs it for the return.",
            )},
            {"id": "a3", "name": T("Ma carte bancaire", "My bank card"), "needed": False, "why": T(
                "Rendre un téléphone est gratuit. Gardez votre carte.",
                "Giving a phone back is free. Keep your card.",
            )},
        ],
        "pages": [
            {
                "id": "g1", "title": T("Mes photos", "My photos"),
                "fields": [{
                    "id": "i1", "kind": "choice", "needed": True, "right": "o2",
                    "label": T("Les 24 photos", "The 24 photos"),
                    "options": [
                        {"id": "o1", "text": T("Tout effacer maintenant", "Delete them all now")},
                        {"id": "o2", "text": T("Copier, puis effacer", "Copy, then delete")},
                        {"id": "o3", "text": T("Les laisser", "Leave them")},
                    ],
                    "wrong": T(
                        "Effacées sans copie, elles sont perdues. Laissées, d'autres les voient.",
                        "Deleted without a copy, they are lost. If they stay, others see them.",
                    ),
                }],
            },
            {
                "id": "g2", "title": T("Mon compte", "My account"),
                "fields": [{
                    "id": "i2", "kind": "choice", "needed": True, "right": "o6",
                    "label": "amina.diallo@exemple.fr",
                    "options": [
                        {"id": "o4", "text": T("Supprimer pour toujours", "Close it for ever")},
                        {"id": "o5", "text": T("Laisser le compte", "Leave the account")},
                        {"id": "o6", "text": T("Retirer du téléphone", "Remove it from the phone")},
                    ],
                    "wrong": T(
                        "Supprimé, ses mails sont perdus. Laissé, d'autres les lisent.",
                        "If it is closed, her email is lost. If it stays, others can read it.",
                    ),
                }],
            },
            {
                "id": "g3", "title": T("La fin", "The end"),
                "fields": [
                    {
                        "id": "i3", "kind": "choice", "needed": True, "right": "o7",
                        "label": T("Les mots de passe du téléphone", "The passwords in the phone"),
                        "options": [
                            {"id": "o7", "text": T("Les effacer", "Delete them")},
                            {"id": "o8", "text": T("Les garder", "Keep them")},
                        ],
                        "wrong": T(
                            "La personne suivante pourrait ouvrir vos comptes.",
                            "The next person could open your accounts.",
                        ),
                    },
                    {
                        "id": "i4", "kind": "date", "needed": True, "accept": ["12/03/2026"],
                        "label": T("Date du retour", "Date of the return"),
                        "help": T("Par exemple : 31/01/2026", "For example: 31/01/2026"),
                        "wrong": T(
                            "Amina vient le 12 mars 2026. Écrivez cette date.",
                            "Amina comes on 12 March 2026. Write this date.",
                        ),
                    },
                ],
            },
        ],
        "receipt": T(
            "Retour prêt : 12 mars 2026. Numéro R 2041.",
            "Ready to return: 12 March 2026. Number R 2041.",
        ),
    },
    goals=(
        {
            "do": "choose", "on": "s3",
            "say": T("Choisissez « Rendre ».", "Choose “Give back”."),
            "hint": T("Amina a déjà un téléphone. Elle le rapporte.", "Amina already has a phone. She brings it back."),
        },
        {
            "do": "fill", "on": "i1",
            "say": T("Gardez les photos, mais pas dans le téléphone.", "Keep the photos, but not in the phone."),
            "hint": T("On copie avant d'effacer.", "You copy before you delete."),
        },
        {
            "do": "fill", "on": "i2",
            "say": T("Le compte quitte le téléphone. Amina le garde.", "The account leaves the phone. Amina keeps it."),
            "hint": T("Cherchez « Retirer ».", "Look for “Remove”."),
        },
        {
            "do": "send",
            "say": T("Finissez la dernière page, puis envoyez.", "Finish the last page, then send."),
            "hint": T("Effacez les mots de passe. Écrivez la date.", "Delete the passwords. And write the date."),
        },
    ),
    traps=(
        {"do": "choose", "on": "s1", "why": T(
            "Amina a déjà un téléphone. Elle veut le rapporter.",
            "Amina already has a phone. She wants to bring it back.",
        )},
        {"do": "choose", "on": "s2", "why": T(
            "Le téléphone n'est pas perdu. Amina le rapporte.",
            "The phone is not lost. Amina brings it back.",
        )},
    ),
    variants=(
        (
            ("Amina", "Lucie"),
            ("Diallo", "Morel"),
            ("amina.diallo", "lucie.morel"),
            (T("24 photos", "24 photos"), T("3 films", "3 films")),
            (T("Mes photos", "My photos"), T("Mes films", "My films")),
            (T("les photos", "the photos"), T("les films", "the films")),
            (T("Effacées sans copie, elles sont perdues. Laissées", "Deleted"),
             T("Effacés sans copie, ils sont perdus. Laissés", "Deleted")),
            (T("12 mars", "12 March"), T("17 mars", "17 March")),
            ("12/03/2026", "17/03/2026"),
            ("2041", "3358"),
        ),
    ),
)
