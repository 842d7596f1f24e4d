"""Module 4 of E-mail: writing a short polite answer to the right person."""

import uuid

from content.seed.writing import (
    Choice,
    Fill,
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

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("0c06f7b1-37ce-4414-82f4-cd091bccfca3"),
    slug=T("repondre", "reply"),
    title=T("Répondre", "Replying"),
    goal=T("Vous savez répondre à un mail simple.", "You can reply to a simple email."),
    minutes=6,
    digcomp=("2.1.10", "2.5.05"),
    keywords=T("répondre envoyer écrire poli", "reply send write polite"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez répondre à un mail simple.",
                "At the end, you can reply to a simple email.",
            )),
            Word("mail"),
            Tip(T("C'est un entraînement. Rien ne part pour de vrai.", "This is practice. Nothing is really sent.")),
        )),
        Screen("button", T("Le bouton « Répondre »", "The “Reply” button"), (
            Text(T(
                "Ouvrez le mail. Touchez « Répondre ».\n\n"
                "L'adresse se met toute seule. L'objet aussi. Vous écrivez juste le texte.",
                "Open the email. Touch “Reply”.\n\n"
                "The address is filled in for you. The subject too. You only write the text.",
            )),
            Word("objet"),
        )),
        Screen("parts", T("Une réponse courte suffit", "A short answer is enough"), (
            Text(T(
                "- Bonjour\n- votre réponse\n- Merci\n- votre prénom et votre nom",
                "- Hello\n- your answer\n- Thank you\n- your first name and last name",
            )),
            Tip(T(
                "Une petite faute ne gêne pas. La personne comprend.",
                "A small spelling mistake is fine. The person understands.",
            )),
        )),
        Screen("later", T("Relire, puis envoyer", "Read again, then send"), (
            Text(T(
                "Relisez avant de toucher « Envoyer ».\n\n"
                "Vous arrêtez avant la fin ? Le mail reste souvent dans les brouillons.",
                "Read it again before you touch “Send”.\n\n"
                "You stop before the end? The email often stays in your drafts.",
            )),
            Word("brouillon"),
        )),
        Screen("amina-mail", T("Un mail pour Amina", "An email for Amina"), (
            Text(T(
                "**De :** Centre de formation Alizé\n\n**Objet :** Réunion lundi\n\n"
                "Bonjour,\n\nPouvez-vous venir lundi à 14 h ?\n\nMerci de répondre.\n\nNadia Renard",
                "**From:** Centre de formation Alizé\n\n**Subject:** Meeting on Monday\n\n"
                "Hello,\n\nCan you come on Monday at 2 pm?\n\nPlease answer.\n\nNadia Renard",
            )),
        )),
        Choice("answer", T(
            "« Pouvez-vous venir lundi à 14 h ? » Amina est libre. Quelle réponse choisir ?",
            "“Can you come on Monday at 2 pm?” Amina is free. Which answer is best?",
        ), (
            Option("short", T("Oui", "Yes"), T(
                "On ne sait pas qui répond. Ajoutez bonjour et le nom.",
                "We do not know who answers. Add hello and the name.",
            )),
            Option("full", T(
                "Bonjour. Oui, je viens lundi. Merci. Amina Diallo",
                "Hello. Yes, I will come on Monday. Thank you. Amina Diallo",
            ), T(
                "C'est poli, clair et signé.",
                "It is polite, clear and signed.",
            ), right=True),
            Option("polite", T("Bonjour. Merci. Amina Diallo", "Hello. Thank you. Amina Diallo"), T(
                "C'est poli. Il manque la réponse : elle vient ou non.",
                "It is polite. The answer is missing: is she coming?",
            )),
        ), hint=T("Il faut la réponse et le nom.", "It needs the answer and the name.")),
        Order("build", T("Mettez la réponse d'Amina dans l'ordre.", "Put Amina's answer in order."), (
            Place("hello", T("Bonjour Madame,", "Hello,"), T(
                "On commence par saluer.", "You start with a greeting.",
            )),
            Place("say", T("Je viens lundi à 14 h.", "I will come on Monday at 2 pm."), T(
                "La réponse vient juste après.", "The answer comes right after.",
            )),
            Place("thanks", T("Merci à vous.", "Thank you."), T(
                "On remercie après la réponse.", "You thank the person after the answer.",
            )),
            Place("name", T("Amina Diallo", "Amina Diallo"), T(
                "Le nom vient à la fin.", "The name comes at the end.",
            )),
        ), right_why=T(
            "La personne sait tout de suite qui vient et quand.",
            "The person sees at once who comes and when.",
        ), wrong_why=T(
            "Commencez par bonjour. Finissez par le nom.",
            "Start with hello. End with the name.",
        ), hint=T("Bonjour d'abord. Le nom à la fin.", "Hello first. The name at the end.")),
        Choice("who-gets", T(
            "L'école écrit à 25 familles. Votre réponse est pour l'école seulement. Que touchez-vous ?",
            "The school writes to 25 families. Your answer is only for the school. What do you touch?",
        ), (
            Option("all", T("« Répondre à tous »", "“Reply all”"), T(
                "Les 25 familles reçoivent votre réponse. Cherchez le bouton sans « tous ».",
                "All 25 families get your answer. Look for the button without “all”.",
            )),
            Option("forward", T("« Transférer »", "“Forward”"), T(
                "Ce bouton envoie le mail à une nouvelle personne. Vous voulez répondre.",
                "This button sends the email to somebody new. You want to reply.",
            )),
            Option("reply", T("« Répondre »", "“Reply”"), T(
                "Seule l'école reçoit votre réponse.",
                "Only the school gets your answer.",
            ), right=True),
        ), hint=T("« À tous » veut dire : à tout le monde.", "“All” means everybody.")),
        Several("landlord", T(
            "Votre propriétaire écrit : « Je passe mardi à 10 h. » Mardi, vous travaillez. Qu'écrivez-vous ?",
            "Your landlord writes: “I am coming on Tuesday at 10.” You work on Tuesday. What do you write?",
        ), (
            Option("cannot", T("Je ne suis pas là mardi", "I am not there on Tuesday"), T(
                "Il sait que mardi n'est pas possible.",
                "He knows that Tuesday is not possible.",
            ), right=True),
            Option("other", T("Je suis là jeudi matin", "I am there on Thursday morning"), T(
                "Vous proposez une autre date.",
                "You offer him another date.",
            ), right=True),
            Option("card", T("Le numéro de ma carte bancaire", "My bank card number"), T(
                "Il ne sert pas pour une visite. Gardez-le toujours pour vous.",
                "A visit does not need it. Always keep it to yourself.",
            )),
        )),
        Fill("day", T(
            "On vous écrit : « Lundi est complet. Venez mardi à la place. » Quel jour venez-vous ?",
            "They write: “Monday is full. Come on Tuesday instead.” Which day do you come?",
        ), label=T("Le jour", "The day"), accepted=(
            T("mardi", "Tuesday"),
            T("le mardi", "on Tuesday"),
            T("je viens mardi", "I come on Tuesday"),
        ), right_why=T(
            "Vous pouvez répondre : « Je viens mardi. »",
            "You can answer: “I will come on Tuesday.”",
        ), wrong_why=T(
            "Cherchez le jour après « Venez ».",
            "Look for the day after “Come on”.",
        ), refused=(
            Refused("lundi", T(
                "« Complet » veut dire : plus de place lundi. Regardez après « Venez ».",
                "“Full” means no room on Monday. Look after “Come on”.",
            )),
            Refused("Monday", T(
                "« Complet » veut dire : plus de place lundi. Regardez après « Venez ».",
                "“Full” means no room on Monday. Look after “Come on”.",
            )),
        ), typing_slip=True),
        Choice("no-reply", T(
            "L'hôpital écrit : « Ne répondez pas à ce mail. Pour annuler : 01 99 00 12 34. » Vous annulez. Comment ?",
            "The hospital writes: “Do not reply to this email. To cancel: 01 99 00 12 34.” How do you cancel?",
        ), (
            Option("call", T("J'appelle le 01 99 00 12 34", "I call 01 99 00 12 34"), T(
                "Le mail donne ce numéro pour annuler.",
                "The email gives this number to cancel.",
            ), right=True),
            Option("reply", T("Je réponds au mail", "I reply to the email"), T(
                "Personne ne lit les réponses à ce mail. Regardez après « annuler ».",
                "Nobody reads answers to this email. Look after “To cancel”.",
            )),
            Option("nothing", T("Je ne fais rien", "I do nothing"), T(
                "L'hôpital vous attend. Regardez après « annuler ».",
                "The hospital expects you. Look after “To cancel”.",
            )),
        )),
        Real("real", T("Pour de vrai", "For real"), T(
            "Demandez au point d'accueil de vous envoyer un mail.",
            "Ask the reception point to send you an email.",
        ), (
            Item("open", T("Je touche « Répondre ».", "I touch “Reply”.")),
            Item("write", T("J'écris bonjour, ma réponse et merci.", "I write hello, my answer and thank you.")),
            Item("sign", T("Je mets mon prénom et mon nom.", "I put my first name and last name.")),
            Item("send", T("Je relis et je touche « Envoyer ».", "I read it again and touch “Send”.")),
        )),
    ),
)
