"""Module 5 of E-mail: sending a photo of a paper, or a CV, with an email."""

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
        Order("steps", T(
            "Vous envoyez votre CV. Mettez les gestes dans l'ordre.",
            "You send your CV. Put the steps in order.",
        ), (
            Place("new", T("J'ouvre un nouveau mail", "I open a new email"), T(
                "Il faut un mail pour porter le CV.", "You need an email to carry the CV.",
            )),
            Place("clip", T("Je touche le trombone", "I touch the paper clip"), T(
                "Le trombone ouvre la liste des documents.", "The paper clip opens the list of documents.",
            )),
            Place("choose", T("Je choisis mon CV", "I choose my CV"), T(
                "On choisit dans la liste ouverte.", "You choose in the list that opened.",
            )),
            Place("see", T("Je vois son nom dans le mail", "I see its name in the email"), T(
                "Le nom montre que le CV est là.", "The name shows that the CV is there.",
            )),
            Place("send", T("Je touche « Envoyer »", "I touch “Send”"), T(
                "On envoie en dernier.", "Sending comes last.",
            )),
        ), right_why=T(
            "Vous vérifiez le CV avant d'envoyer.",
            "You check the CV before you send.",
        ), wrong_why=T(
            "Ouvrez d'abord le mail. Envoyez en dernier.",
            "Open the email first. Send last.",
        ), hint=T("« Envoyer » vient en dernier.", "“Send” comes last.")),
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
        Choice("which-file", T(
            "La boulangerie demande un CV. Amina voit 3 documents. Lequel choisit-elle ?",
            "The bakery asks for a CV. Amina sees 3 documents. Which one does she choose?",
        ), (
            Option("bill", T("facture-mars", "bill-march"), T(
                "C'est une facture. Cherchez le nom d'Amina.",
                "This is a bill. Look for Amina's name.",
            )),
            Option("cv", T("cv-amina-diallo", "cv-amina-diallo"), T(
                "Le nom dit ce que c'est et à qui.",
                "The name says what it is and whose it is.",
            ), right=True),
            Option("photo", T("photo-2041", "photo-2041"), T(
                "On ne sait pas ce que montre cette photo. Cherchez « cv ».",
                "We do not know what this photo shows. Look for “cv”.",
            )),
        )),
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
