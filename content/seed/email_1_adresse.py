"""Module 1 of E-mail: what an email address is for, how to read one and write one."""

import uuid

from content.seed.writing import (
    Choice,
    Fill,
    Item,
    Module,
    Option,
    Order,
    Picture,
    Place,
    Practice,
    Real,
    Refused,
    Screen,
    T,
    Text,
    Tip,
    Word,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("e1d5ac29-e594-4256-a5c8-5971ee87aeac"),
    slug=T("adresse-email", "email-address"),
    title=T("À quoi sert une adresse e-mail", "What an email address is for"),
    goal=T("Vous savez lire et écrire une adresse e-mail.", "You can read and write an email address."),
    minutes=6,
    digcomp=("2.1.10",),
    keywords=T("adresse mail courriel arobase", "address at sign mail"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez lire une adresse e-mail. Vous savez aussi l'écrire.",
                "At the end, you can read an email address. You can write one too.",
            )),
            Word("adresse-email"),
            Tip(T("C'est un entraînement. Vous pouvez vous tromper.", "This is practice. You can make mistakes.")),
        )),
        Screen("receive", T("Recevoir des mails", "Receiving emails"), (
            Text(T(
                "Une lettre arrive par la poste.\n\n"
                "Un mail arrive par internet, à votre adresse e-mail. Vous le lisez sur un téléphone.",
                "A letter comes by post.\n\n"
                "An email comes over the internet, to your email address. You read it on a phone.",
            )),
            Word("mail"),
            Picture("courrier-liste.png", "Courrier : une liste de mails", T(
                "Une liste de 3 mails sur un téléphone. Ils viennent de la Mission locale, de l'école et de l'hôpital.",
                "A list of 3 emails on a phone. They come from a job centre, a school and a hospital.",
            )),
        )),
        Screen("uses", T("À quoi elle sert", "What it is for"), (
            Text(T(
                "Avec une adresse e-mail, vous pouvez :\n- recevoir un rendez-vous\n"
                "- répondre à une offre d'emploi\n- écrire à l'école\n- faire une demande d'aide",
                "With an email address, you can:\n- receive an appointment\n"
                "- answer a job offer\n- write to the school\n- apply for financial help",
            )),
            Tip(T("Vous pouvez avoir une adresse gratuite.", "You can have an address for free.")),
        )),
        Screen("read", T("Lire une adresse", "Reading an address"), (
            Text(T(
                "**amina.diallo@exemple.fr**\n\n"
                "Avant le signe @ : le nom choisi par Amina.\n\nAprès le signe @ : le service qui garde ses mails.",
                "**amina.diallo@exemple.fr**\n\n"
                "Before the sign @: the name Amina chose.\n\nAfter the sign @: the service that keeps her emails.",
            )),
            Word("arobase"),
            Tip(T("Écrivez-la sans espace et sans accent.", "Write it without spaces or accents.")),
            Tip(T("Sur le clavier, @ est souvent avec les chiffres.", "On the keyboard, @ is often with the digits.")),
        )),
        Choice("give", T(
            "Le centre de formation répond par mail. Que donne Amina au centre ?",
            "The training centre answers by email. What does Amina give the centre?",
        ), (
            Option("phone", T("Son numéro de téléphone", "Her phone number"), T(
                "Ce numéro sert à l'appeler. Un mail arrive à une adresse e-mail.",
                "This number is for calling her. An email goes to an email address.",
            )),
            Option("email", T("Son adresse e-mail", "Her email address"), T(
                "Le centre écrit à cette adresse.",
                "The centre writes to this address.",
            ), right=True),
            Option("street", T("L'adresse de son logement", "Her home address"), T(
                "Cette adresse sert pour les lettres. Cherchez l'adresse pour les mails.",
                "This address is for letters. Look for the address for emails.",
            )),
        ), hint=T("Où arrive un mail ?", "Where does an email arrive?")),
        Order("build", T(
            "Mettez l'adresse de Lucie Morel dans l'ordre.",
            "Put Lucie Morel's address in order.",
        ), (
            Place("name", T("lucie.morel", "lucie.morel"), T(
                "Le nom choisi vient en premier.", "The chosen name comes first.",
            )),
            Place("at", T("@", "@"), T("Le signe @ suit le nom.", "The sign @ follows the name.")),
            Place("service", T("exemple", "exemple"), T(
                "Le nom du service suit le signe @.", "The name of the service follows the sign @.",
            )),
            Place("end", T(".fr", ".fr"), T("L'adresse finit par un point, puis fr.", "It ends with a dot, then fr.")),
        ), right_why=T(
            "Vous lisez lucie.morel@exemple.fr. Le nom vient avant le signe @.",
            "You read lucie.morel@exemple.fr. The name comes before the sign @.",
        ), wrong_why=T(
            "Commencez par le nom de Lucie. Mettez ensuite le signe @.",
            "Start with Lucie's name. Then put the sign @.",
        ), hint=T("Le nom d'abord. Puis le signe @.", "The name first. Then the sign @.")),
        Choice("which", T("Quelle est l'adresse e-mail ?", "Which one is the email address?"), (
            Option("site", T("www.exemple.fr", "www.exemple.fr"), T(
                "C'est l'adresse d'un site internet. Cherchez le signe @.",
                "This is the address of a website. Look for the sign @.",
            )),
            Option("number", T("06 39 98 12 34", "06 39 98 12 34"), T(
                "C'est un numéro de téléphone. Cherchez le signe @.",
                "This is a phone number. Look for the sign @.",
            )),
            Option("email", T("samuel.petit@exemple.fr", "samuel.petit@exemple.fr"), T(
                "Il y a un nom, le signe @, puis un service.",
                "There is a name, the sign @, then a service.",
            ), right=True),
        )),
        Fill("write", T(
            "Karim dit : « karim point sow, arobase, exemple point fr ». Écrivez son adresse e-mail.",
            "Karim says: “karim dot sow, at, exemple dot fr”. Write his email address.",
        ), label=T("Adresse e-mail de Karim", "Karim's email address"), accepted=(
            T("karim.sow@exemple.fr", "karim.sow@exemple.fr"),
        ), right_why=T(
            "Les points et le signe @ sont à leur place.",
            "The dots and the sign @ are in the right place.",
        ), wrong_why=T(
            "« Point » s'écrit . et « arobase » s'écrit @. Relisez chaque lettre.",
            "“Dot” is written . and “at” is written @. Read each letter again.",
        ), refused=(
            Refused("karimsow@exemple.fr", T(
                "Il manque un point entre karim et sow.",
                "A dot is missing between karim and sow.",
            )),
            Refused("karim.sow@exemple", T(
                "Il manque la fin : .fr",
                "The end is missing: .fr",
            )),
            Refused("karim.sow@example.fr", T(
                "Ici, exemple a 3 fois la lettre e.",
                "Here, exemple has the letter e 3 times.",
            )),
        ), kind="email"),
        Practice("practice", "form", T("Créer une adresse", "Making an address"), task=T(
            "Vous êtes Amina Diallo. Sur le site Courrier, créez l'adresse amina.diallo@exemple.fr.",
            "You are Amina Diallo. On the Courrier site, make the address amina.diallo@exemple.fr.",
        ), done=T(
            "Vous avez créé une adresse, bien écrite.",
            "You made an address and wrote it right.",
        ), setting={
            "site": {"name": "Courrier"},
            "pages": [
                {"id": "g1", "title": T("Votre nom", "Your name"), "fields": [
                    {"id": "i1", "label": T("Prénom", "First name"), "kind": "text", "accept": ["Amina"],
                     "needed": True, "wrong": T("Écrivez : Amina", "Write: Amina")},
                    {"id": "i2", "label": T("Nom", "Last name"), "kind": "text", "accept": ["Diallo"],
                     "needed": True, "wrong": T("Écrivez : Diallo", "Write: Diallo")},
                ]},
                {"id": "g2", "title": T("Votre adresse", "Your address"), "fields": [
                    {"id": "i3", "label": T("Adresse e-mail", "Email address"), "kind": "email",
                     "help": T("Sans espace et sans accent.", "No spaces and no accents."),
                     "accept": ["amina.diallo@exemple.fr"], "needed": True, "wrong": T(
                         "Relisez chaque lettre, le point et le signe @. L'adresse finit par .fr",
                         "Check each letter, the dot and the sign @. The address ends with .fr",
                     )},
                    {"id": "i4", "label": T("Téléphone", "Phone number"), "kind": "phone",
                     "help": T("Pour vous : 06 39 98 12 34", "Yours: 06 39 98 12 34"),
                     "accept": ["06 39 98 12 34"], "needed": True, "wrong": T(
                         "Un numéro a 10 chiffres. Recopiez-les dans l'ordre.",
                         "A number has 10 digits. Copy them in order.",
                     )},
                ]},
            ],
            "receipt": T(
                "Votre adresse est prête. Notez-la sur un papier.",
                "Your address is ready. Write it on paper.",
            ),
        }, goals=(
            {"do": "fill", "on": "i1", "say": T("Écrivez le prénom et le nom.", "Write the first and last name."),
             "hint": T("Regardez en haut : « Vous êtes ».", "Look at the top: “You are”.")},
            {"do": "fill", "on": "i3", "say": T("Écrivez l'adresse e-mail.", "Write the email address."),
             "hint": T("Le prénom, un point, le nom, puis @exemple.fr", "First name, dot, last name, @exemple.fr")},
            {"do": "send", "say": T("Relisez, puis envoyez.", "Read it again, then send."),
             "hint": T("Le bouton est sous ce que vous avez écrit.", "The button is under what you wrote.")},
        ), variants=(
            (("Amina", "Moussa"), ("Diallo", "Camara"), ("amina.diallo", "moussa.camara"),
             ("06 39 98 12 34", "06 39 98 56 07")),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Vous n'avez pas d'adresse e-mail ? Demandez au point d'accueil.",
            "You have no email address? Ask at the reception point.",
        ), (
            Item("find", T("Je trouve mon adresse e-mail.", "I find my email address.")),
            Item("read", T("Je la lis à voix haute.", "I read it aloud.")),
            Item("write", T("Je l'écris sur un papier.", "I write it on paper.")),
            Item("check", T("Quelqu'un la relit avec moi.", "Somebody reads it again with me.")),
        )),
    ),
)
