"""Module 5 of E-mail: sending a photo of a paper, or a CV, with an email."""

import uuid

from content.seed.writing import (
    Choice,
    Fill,
    Item,
    Module,
    Option,
    Picture,
    Practice,
    Real,
    Refused,
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
    id=uuid.UUID("9eb06ac3-8c71-4e34-b788-0b62351957ac"),
    slug=T("joindre-photo-cv", "attach-photo-cv"),
    title=T("Joindre une photo ou un CV", "Attaching a photo or a CV"),
    goal=T("Vous savez envoyer une photo ou un CV par mail.", "You can send a photo or a CV by email."),
    minutes=7,
    digcomp=("2.2.07",),
    keywords=T("joindre pièce jointe photo document trombone", "attach attachment photo document paper clip"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez envoyer une photo par mail. Vous savez aussi envoyer votre CV.",
                "At the end, you can send a photo by email. You can send your CV too.",
            )),
            Word("cv"),
            Word("mail"),
            Tip(T("C'est un entraînement. Rien ne part pour de vrai.", "This is practice. Nothing is really sent.")),
        )),
        Screen("clip", T("Ajouter une pièce jointe", "Adding an attachment"), (
            Text(T(
                "Dans le mail, touchez le trombone, ou « Joindre ». Choisissez la photo ou le document.",
                "In the email, touch the paper clip, or “Attach”. Choose the photo or the document.",
            )),
            Picture("courrier-joindre.png", "Courrier : un nouveau mail", T(
                "Un nouveau mail. En haut, un trombone est entouré, à côté de « Envoyer ».",
                "A new email. At the top, a paper clip is circled, next to “Envoyer” (Send).",
            )),
            Word("piece-jointe"),
        )),
        Screen("photo", T("Une photo bien lisible", "A photo that reads well"), (
            Text(T(
                "Pour envoyer un papier :\n- posez-le à plat, à la lumière\n- prenez toute la page\n"
                "- regardez la photo : chaque mot se lit",
                "To send a paper:\n- lay it flat, in good light\n- take the whole page\n"
                "- look at the photo: you can read every word",
            )),
        )),
        Screen("wait", T("Attendre avant d'envoyer", "Waiting before you send"), (
            Text(T(
                "Attendez un peu. Le nom de la photo s'affiche dans le mail. Ensuite, touchez « Envoyer ».",
                "Wait a little. The name of the photo appears in the email. Then touch “Send”.",
            )),
            Tip(T(
                "Une photo utilise beaucoup d'internet. Envoyez-la avec le Wi-Fi du point d'accueil.",
                "A photo uses a lot of data. Send it on the reception point's Wi-Fi.",
            )),
        )),
        Screen("papers", T("Protéger vos papiers", "Protecting your papers"), (
            Text(T(
                "Une photo de votre pièce d'identité peut servir à un voleur. "
                "Envoyez-la seulement à un service que vous connaissez.",
                "A thief can use a photo of your identity document. Send it only to a service you know.",
            )),
            Word("piece-d-identite"),
            Tip(T("Un doute ? Demandez à quelqu'un avant.", "In doubt? Ask somebody first.")),
        )),
        Choice("button", T(
            "Votre mail est écrit. Vous ajoutez votre CV. Que touchez-vous ?",
            "Your email is written. You add your CV. What do you touch?",
        ), (
            Option("clip", T("Le trombone", "The paper clip"), T(
                "Le trombone ajoute une pièce jointe.",
                "The paper clip adds an attachment.",
            ), right=True),
            Option("send", T("« Envoyer »", "“Send”"), T(
                "Le mail part sans le CV. Ajoutez d'abord le CV.",
                "The email leaves without the CV. Add the CV first.",
            )),
            Option("reply", T("« Répondre »", "“Reply”"), T(
                "« Répondre » commence un autre mail. Cherchez le bouton pour joindre.",
                "“Reply” starts another email. Look for the button that attaches.",
            )),
        ), hint=T("Quel bouton ajoute une pièce jointe ?", "Which button adds an attachment?")),
        Several("good-photo", T(
            "Vous prenez en photo une lettre. Qu'est-ce qui est bien ?",
            "You take a photo of a letter. What is good?",
        ), (
            Option("whole", T("On voit toute la page", "You see the whole page"), T(
                "Il ne manque aucune ligne de la lettre.",
                "No line of the letter is missing.",
            ), right=True),
            Option("dark", T("La photo est sombre", "The photo is dark"), T(
                "On lit mal. Allez près d'une fenêtre.",
                "It is hard to read. Go near a window.",
            )),
            Option("clear", T("Chaque mot se lit", "You can read every word"), T(
                "La personne peut lire et vous répondre.",
                "The person can read it and answer you.",
            ), right=True),
            Option("finger", T("Un doigt cache le numéro", "A finger hides the number"), T(
                "La personne a besoin du numéro. Refaites la photo.",
                "The person needs the number. Take the photo again.",
            )),
        ), hint=T("La personne doit tout lire.", "The person must be able to read it all.")),
        Fill("address", T(
            "La boulangerie Morel écrit : « Envoyez votre CV à emploi@exemple.fr avant vendredi. » Recopiez l'adresse.",
            "Morel bakery writes: “Send your CV to emploi@exemple.fr before Friday.” Copy the address.",
        ), label=T("Adresse de la boulangerie", "The bakery's address"), accepted=(
            T("emploi@exemple.fr", "emploi@exemple.fr"),
        ), right_why=T(
            "Chaque signe compte. Le CV arrive au bon endroit.",
            "Every sign counts. The CV reaches the right place.",
        ), wrong_why=T(
            "L'adresse a le signe @. Recopiez-la lettre par lettre.",
            "The address has the sign @. Copy it letter by letter.",
        ), refused=(
            Refused("emploi@exemple", T(
                "Il manque la fin : .fr", "The end is missing: .fr",
            )),
            Refused("emplois@exemple.fr", T(
                "Le mot emploi n'a pas de s ici.", "The word emploi has no s here.",
            )),
            Refused("emploi.exemple.fr", T(
                "Le signe @ est entre emploi et exemple.",
                "The sign @ goes between emploi and exemple.",
            )),
        ), kind="email"),
        Choice("forgot", T(
            "Votre mail est parti. Le CV n'est pas dedans. Que faites-vous ?",
            "Your email is gone. The CV is not in it. What do you do?",
        ), (
            Option("wait", T("J'attends la réponse", "I wait for the answer"), T(
                "La boulangerie n'a pas votre CV. Vous pouvez encore l'envoyer.",
                "The bakery does not have your CV. You can still send it.",
            )),
            Option("drop", T("J'abandonne", "I give up"), T(
                "Un oubli ne gêne personne. Un autre mail suffit.",
                "Forgetting bothers nobody. Another email is enough.",
            )),
            Option("again", T("J'envoie un autre mail avec le CV", "I send another email with the CV"), T(
                "Cela arrive à tout le monde. Écrivez : « Voici mon CV. »",
                "It happens to everybody. Write: “Here is my CV.”",
            ), right=True),
        )),
        Practice("practice", "inbox", T("Envoyer son CV", "Sending a CV"), task=T(
            "Vous êtes Amina Diallo. Le café Morel attend votre CV. Envoyez-le par mail, bien lisible.",
            "You are Amina Diallo. The café Morel wants your CV. Send it by email, easy to read.",
        ), done=T(
            "Votre CV est parti, à la bonne adresse.",
            "Your CV went to the right address.",
        ), setting={
            "me": {"name": "Amina Diallo", "address": "amina.diallo@exemple.fr"},
            "mails": [
                {"id": "m1", "from": "Mission locale du Val", "address": "mission@exemple.fr",
                 "day": T("lundi", "Monday"), "subject": T("Un emploi pour vous", "A job for you"),
                 "body": T(
                     "Bonjour,\nLe café Morel cherche une personne.\n"
                     "Écrivez à cv@morel.exemple.fr avec votre CV.\nN'écrivez pas ici.",
                     "Hello,\nThe café Morel has a job.\n"
                     "Write to cv@morel.exemple.fr with your CV.\nDo not write here.",
                 )},
                {"id": "m2", "from": "Meubles Lenoir", "address": "lenoir@exemple.fr", "seen": True,
                 "day": T("dimanche", "Sunday"), "subject": T("Lits à petit prix", "Beds at low prices"),
                 "body": T("Des lits à 90 euros.\nVenez vite.", "Beds for 90 euros.\nCome soon.")},
                {"id": "m3", "from": "Lucie Morel", "address": "lucie@exemple.fr", "seen": True,
                 "day": T("samedi", "Saturday"), "subject": T("Photos de dimanche", "Photos of Sunday"),
                 "body": T("Coucou,\nMerci pour les photos.\nLucie", "Hi,\nThank you for the photos.\nLucie")},
            ],
            "contacts": [
                {"id": "c1", "name": "Lucie Morel", "address": "lucie@exemple.fr"},
                {"id": "c2", "name": "Mission locale du Val", "address": "mission@exemple.fr"},
                {"id": "c3", "name": "Café Morel", "address": "cv@morel.exemple.fr"},
            ],
            "photos": [
                {"id": "p1", "name": T("CV, photo floue", "CV, blurry photo")},
                {"id": "p2", "name": T("CV, toute la page", "CV, the whole page")},
                {"id": "p3", "name": T("Facture de mars", "Bill for March")},
            ],
        }, goals=(
            {"do": "open", "on": "m1", "say": T("Lisez où envoyer le CV.", "Read where to send the CV."),
             "hint": T("La mission locale vous écrit.", "The Mission locale wrote to you.")},
            {"do": "attach", "on": "p2", "to": "c3", "say": T(
                "Écrivez un mail au café. Joignez le CV bien lisible. Envoyez.",
                "Write an email to the café. Attach the CV that reads well. Send.",
            ), "hint": T(
                "Comparez l'adresse avec le mail reçu. On doit voir toute la page du CV.",
                "Compare the address with the email you received. The whole CV must be there.",
            )},
        ), traps=(
            {"do": "reply", "on": "m1", "why": T(
                "Cette réponse va à la mission locale. Écrivez un nouveau mail.",
                "This answer goes to the Mission locale. Write a new email.",
            )},
            {"do": "forward", "on": "m1", "why": T(
                "Le café veut le CV, pas ce mail. Écrivez un nouveau mail.",
                "The café wants the CV, not this email. Write a new email.",
            )},
            {"do": "to", "on": "c1", "why": T(
                "Lucie est une amie, avec le même nom. Regardez l'adresse.",
                "Lucie is a friend with the same name. Look at the address.",
            )},
            {"do": "to", "on": "c2", "why": T(
                "La mission locale vous a écrit. Le CV est pour le café.",
                "The Mission locale wrote to you. The CV is for the café.",
            )},
            {"do": "attach", "on": "p1", "why": T(
                "La photo est floue. On ne lit pas votre nom.",
                "The photo is blurry. They cannot read your name.",
            )},
            {"do": "attach", "on": "p3", "why": T(
                "Ce papier n'est pas un CV. Gardez-le pour vous.",
                "This paper is not a CV. Keep it to yourself.",
            )},
        ), variants=(
            (("Amina Diallo", "Samuel Petit"), ("amina.diallo", "samuel.petit"), ("Lucie", "Jeanne"),
             ("lucie@", "jeanne@"), ("Morel", "Roussel"), ("cv@morel", "cv@roussel"),
             ("café", "garage"), ("Café", "Garage"),
             (T("Photos de dimanche", "Photos of Sunday"), T("Recette de soupe", "How to make soup")),
             (T("les photos", "the photos"), T("la recette", "the soup")),
             (T("Facture de mars", "Bill for March"), T("Ticket de bus", "Bus ticket"))),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Envoyez une photo à votre propre adresse. Elle vous arrive.",
            "Send a photo to your own address. It comes to you.",
        ), (
            Item("photo", T("Je prends un papier en photo.", "I take a photo of a paper.")),
            Item("clip", T("Je la joins avec le trombone.", "I attach it with the paper clip.")),
            Item("send", T("Je vois son nom. J'envoie.", "I see its name. I send.")),
            Item("check", T("J'ouvre le mail reçu.", "I open the email I receive.")),
        )),
    ),
)
