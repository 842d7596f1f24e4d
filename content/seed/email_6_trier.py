"""Module 6 of E-mail: keeping useful emails, throwing away the others, seeing a trap."""

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
    Several,
    T,
    Text,
    Tip,
    Word,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("6aef663b-88ed-456f-8adc-ee168ac5c327"),
    slug=T("trier-et-jeter", "sort-and-delete"),
    title=T("Trier et jeter", "Sorting and deleting"),
    goal=T(
        "Vous savez garder les mails utiles et jeter les autres.",
        "You can keep useful emails and delete the others.",
    ),
    minutes=7,
    digcomp=("1.3.05", "2.1.10"),
    keywords=T("trier jeter supprimer corbeille spam arnaque", "sort delete bin spam scam"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez garder les mails utiles. Vous savez jeter les autres.",
                "At the end, you can keep useful emails. You can delete the others.",
            )),
            Word("mail"),
            Tip(T("C'est un entraînement. Vous pouvez vous tromper.", "This is practice. You can make mistakes.")),
        )),
        Screen("keep", T("Garder ou jeter", "Keep or delete"), (
            Text(T(
                "Gardez les mails :\n- de l'école\n- de l'hôpital\n- de votre employeur\n- d'une administration\n\n"
                "Jetez la publicité.",
                "Keep emails from:\n- the school\n- the hospital\n- your employer\n- a public office\n\n"
                "Delete advertising.",
            )),
            Tip(T("Vous hésitez ? Gardez le mail.", "You are not sure? Keep the email.")),
            Tip(T("Pour jeter, touchez « Supprimer ».", "To delete an email, touch “Delete”.")),
        )),
        Screen("bin", T("Reprendre un mail jeté", "Taking an email back"), (
            Text(T(
                "Un mail jeté quitte la boîte de réception. Il va dans la corbeille.\n\n"
                "Il y reste souvent 30 jours. Vous pouvez le reprendre.",
                "A deleted email leaves the inbox. It goes to the bin.\n\n"
                "It often stays there for 30 days. You can take it back.",
            )),
            Word("boite-de-reception"),
            Word("corbeille"),
        )),
        Screen("spam", T("Les indésirables", "Spam"), (
            Text(T(
                "Certains mails vont seuls dans les indésirables. Un bon mail peut s'y cacher.\n\n"
                "Un mail attendu n'arrive pas ? Regardez dans cette liste.",
                "Some emails go to spam by themselves. A good email can be there too.\n\n"
                "An email you expect does not come? Look in this list.",
            )),
            Word("indesirables"),
        )),
        Screen("trap", T("Voir un mail piège", "Seeing a scam email"), (
            Text(T(
                "Méfiez-vous d'un mail qui :\n- vous dit de faire vite\n- demande de l'argent ou un code\n"
                "- vous fait toucher un lien",
                "Be careful with an email that:\n- tells you to be quick\n- asks for money or a code\n"
                "- wants you to touch a link",
            )),
            Word("mail-piege"),
            Word("lien"),
            Tip(T("Un doute ? Demandez à quelqu'un avant.", "In doubt? Ask somebody first.")),
        )),
        Several("which-keep", T("Quels mails gardez-vous ?", "Which emails do you keep?"), (
            Option("shoes", T("Chaussures à petit prix", "Shoes at low prices"), T(
                "C'est de la publicité. Vous pouvez la jeter.",
                "This is advertising. You can delete it.",
            )),
            Option("contract", T("Votre contrat de travail", "Your work contract"), T(
                "Ce contrat peut servir longtemps.",
                "You may need this contract for a long time.",
            ), right=True),
            Option("hospital", T("Hôpital : rendez-vous lundi", "Hospital: appointment on Monday"), T(
                "Il dit le jour, l'heure et le lieu.",
                "It says the day, the time and the place.",
            ), right=True),
            Option("prize", T("Vous gagnez un téléphone", "You win a phone"), T(
                "Un cadeau surprise est souvent un piège. Jetez ce mail.",
                "A surprise gift is often a trap. Delete this email.",
            )),
        ), hint=T("Lequel parle de votre travail ? De votre santé ?", "Which is about your work? Your health?")),
        Choice("missing", T(
            "Le centre de formation dit : « Notre mail est parti hier. » Vous ne le voyez pas. Que faites-vous ?",
            "The training centre says: “Our email left yesterday.” You do not see it. What do you do?",
        ), (
            Option("spam", T("Je regarde dans les indésirables", "I look in spam"), T(
                "Un bon mail arrive parfois là.",
                "A good email sometimes lands there.",
            ), right=True),
            Option("address", T("Je crée une autre adresse", "I make another address"), T(
                "Le mail va à votre adresse actuelle. Cherchez dans une autre liste.",
                "The email goes to the address you have. Look in another list.",
            )),
            Option("wait", T("J'attends un mois", "I wait a month"), T(
                "Vous pouvez perdre la place. Cherchez dans une autre liste.",
                "You could lose the place. Look in another list.",
            )),
        ), hint=T("Il y a une autre liste de mails.", "There is another list of emails.")),
        Order("undo", T(
            "Vous jetez un mail utile. Vous voulez le reprendre. Mettez les gestes dans l'ordre.",
            "You delete a useful email. You want it back. Put the steps in order.",
        ), (
            Place("bin", T("J'ouvre la corbeille", "I open the bin"), T(
                "Le mail jeté est dans la corbeille.", "The deleted email is in the bin.",
            )),
            Place("open", T("J'ouvre le mail", "I open the email"), T(
                "On choisit le mail avant de le déplacer.", "You choose the email before you move it.",
            )),
            Place("move", T("Je touche « Déplacer »", "I touch “Move”"), T(
                "Ce bouton demande où mettre le mail.", "This button asks where to put the email.",
            )),
            Place("inbox", T("Je choisis la boîte de réception", "I choose the inbox"), T(
                "Le mail revient à sa place.", "The email goes back to its place.",
            )),
        ), right_why=T(
            "Le mail est de nouveau dans la boîte de réception.",
            "The email is in the inbox again.",
        ), wrong_why=T(
            "Cherchez d'abord où est le mail jeté.",
            "First find where the deleted email is.",
        )),
        Choice("code", T(
            "Un mail d'Aides du Val dit : « Votre aide s'arrête. Donnez votre code de carte. » Que faites-vous ?",
            "An email from Aides du Val says: “Your benefit stops. Give your card code.” What do you do?",
        ), (
            Option("give", T("Je donne le code", "I give the code"), T(
                "Aucun service ne demande ce code. Un voleur peut prendre le nom d'un service.",
                "No service asks for this code. A thief can use the name of a service.",
            )),
            Option("ask", T("Je réponds pour savoir pourquoi", "I reply to ask why"), T(
                "Votre réponse va peut-être à un voleur. Cherchez un numéro sûr.",
                "Your reply may go to the thief. Look for a number you trust.",
            )),
            Option("call", T("J'appelle le numéro écrit sur mes lettres", "I call the number on my letters"), T(
                "Ce numéro est sûr. Le vrai service vous répond.",
                "You can trust this number. The real service answers you.",
            ), right=True),
        )),
        Practice("practice", "inbox", T("Trier ses mails", "Sorting your emails"), task=T(
            "Jetez la publicité. Mettez le mail piège dans les indésirables. Le centre Alizé a écrit : "
            "reprenez son mail.",
            "Delete the advertisement. Move the scam email to spam. The Alizé centre wrote: take its email back.",
        ), done=T(
            "Vos mails sont triés. Le mail utile est sauvé.",
            "Your emails are sorted. The useful one is safe.",
        ), setting={
            "me": {"name": "Amina Diallo", "address": "amina.diallo@exemple.fr"},
            "mails": [
                {"id": "m1", "from": T("Suivi Colis", "Parcel Watch"), "address": "colis@vite.exemple.fr",
                 "day": T("lundi", "Monday"), "subject": T("Colis bloqué", "Parcel held"),
                 "body": T(
                     "Votre colis est bloqué.\nPayez 2 euros ce soir.",
                     "Your parcel is held.\nPay 2 euros tonight.",
                 ),
                 "links": [{"id": "l1", "text": T("Payer maintenant", "Pay now")}]},
                {"id": "m2", "from": "École des Peupliers", "address": "ecole@peupliers.exemple.fr",
                 "day": T("lundi", "Monday"), "subject": T("Sortie de vendredi", "Friday's trip"),
                 "body": T(
                     "Bonjour,\nLe bus part vendredi à 8 h 30.\nPrévoyez un repas froid.",
                     "Hello,\nThe bus leaves on Friday at 8:30 am.\nBring a cold lunch.",
                 )},
                {"id": "m3", "from": "Meubles Lenoir", "address": "offres@lenoir.exemple.fr",
                 "day": T("dimanche", "Sunday"), "subject": T("Canapés à petit prix", "Sofas at low prices"),
                 "body": T(
                     "Des canapés à 200 euros.\nMagasin ouvert samedi.",
                     "Sofas for 200 euros.\nShop open on Saturday.",
                 )},
                {"id": "m4", "from": T("Loto Rapide", "Quick Lottery"), "address": "gain@loto.exemple.fr",
                 "folder": "spam", "day": T("lundi", "Monday"),
                 "subject": T("Vous gagnez un téléphone", "You win a phone"),
                 "body": T("Donnez votre code de carte.\nFaites vite.", "Give your card code.\nBe quick.")},
                {"id": "m5", "from": "Centre Alizé", "address": "contact@alize.exemple.fr", "folder": "spam",
                 "day": T("samedi", "Saturday"), "subject": T("Votre place", "Your place"),
                 "body": T(
                     "Bonjour,\nVous avez une place.\nVenez lundi 16 mars à 9 h.",
                     "Hello,\nYou have a place.\nCome on Monday 16 March at 9 am.",
                 )},
            ],
        }, goals=(
            {"do": "delete", "on": "m3", "say": T("Jetez la publicité.", "Delete the advertisement."),
             "hint": T("Elle vient d'un magasin.", "It comes from a shop.")},
            {"do": "spam", "on": "m1", "say": T(
                "Mettez le mail piège dans les indésirables.", "Move the scam email to spam.",
            ), "hint": T("Il dit de payer vite.", "It says to pay quickly.")},
            {"do": "safe", "on": "m5", "say": T(
                "Reprenez le mail du centre Alizé.", "Take back the Alizé centre's email.",
            ), "hint": T("Il est dans la liste des indésirables.", "It is in the spam list.")},
        ), traps=(
            {"do": "link", "on": "l1", "why": T(
                "Ce lien mène à une page qui imite la vraie. Ne le touchez pas.",
                "This link opens a page that copies the real one. Do not touch it.",
            )},
            {"do": "reply", "on": "m1", "why": T(
                "Répondre montre que vous lisez ces mails. Ne répondez pas.",
                "A reply shows that you read these emails. Do not reply.",
            )},
            {"do": "delete", "on": "m1", "why": T(
                "Ce mail est un piège. Mettez-le plutôt dans les indésirables.",
                "This email is a trap. Move it to spam instead.",
            )},
            {"do": "spam", "on": "m3", "why": T(
                "Ce magasin est honnête. Jetez simplement sa publicité.",
                "This shop is honest. Just delete its advertisement.",
            )},
            {"do": "delete", "on": "m2", "why": T(
                "Gardez ce mail de l'école. Il donne une heure.",
                "Keep this email from the school. It gives a time.",
            )},
            {"do": "spam", "on": "m2", "why": T(
                "L'école écrit ce mail. Gardez-le.", "The school wrote this email. Keep it.",
            )},
            {"do": "safe", "on": "m4", "why": T(
                "Il demande un code de carte. Laissez-le dans les indésirables.",
                "It asks for a card code. Leave it in spam.",
            )},
            {"do": "delete", "on": "m5", "why": T(
                "Ce mail vous donne une place. Gardez-le.", "This email gives you a place. Keep it.",
            )},
        ), variants=(
            (("Amina Diallo", "Moussa Camara"), ("amina.diallo", "moussa.camara"),
             (T("Suivi Colis", "Parcel Watch"), T("Route Amendes", "Road Fines")), ("colis@vite", "amende@vite"),
             (T("Colis bloqué", "Parcel held"), T("Amende à payer", "Fine to pay")),
             (T("Votre colis est bloqué", "Your parcel is held"), T("Vous avez une amende", "You have a fine")),
             (T("2 euros", "2 euros"), T("35 euros", "35 euros")),
             (T("Canapés", "Sofas"), T("Lampes", "Lamps")), (T("canapés", "Sofas"), T("lampes", "Lamps")),
             ("200 euros", "20 euros"), (T("vendredi", "Friday"), T("mercredi", "Wednesday")),
             (T("lundi 16 mars", "Monday 16 March"), T("jeudi 19 mars", "Thursday 19 March"))),
            (("Amina Diallo", "Lucie Morel"), ("amina.diallo", "lucie.morel"),
             (T("Suivi Colis", "Parcel Watch"), T("Alerte Carte", "Card Alert")), ("colis@vite", "carte@vite"),
             (T("Colis bloqué", "Parcel held"), T("Carte bloquée", "Card blocked")),
             (T("Votre colis est bloqué", "Your parcel is held"), T("Votre carte est bloquée", "Your card is blocked")),
             (T("Canapés", "Sofas"), T("Matelas", "Mattresses")), (T("canapés", "Sofas"), T("matelas", "Mattresses")),
             (T("vendredi", "Friday"), T("jeudi", "Thursday")), (T("8 h 30", "8:30 am"), T("9 h 15", "9:15 am")),
             (T("lundi 16 mars", "Monday 16 March"), T("mardi 17 mars", "Tuesday 17 March"))),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Faites-le avec quelqu'un, la première fois.",
            "Do it with somebody, the first time.",
        ), (
            Item("delete", T("Je jette une publicité.", "I delete an advertisement.")),
            Item("bin", T("Je la retrouve dans la corbeille.", "I find it in the bin.")),
            Item("spam", T("Je regarde les indésirables.", "I look in spam.")),
            Item("keep", T("Je montre un mail à garder.", "I show an email to keep.")),
        )),
    ),
)
