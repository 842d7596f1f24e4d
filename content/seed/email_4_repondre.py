"""Module 4 of E-mail: writing a short polite answer to the right person."""

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
    id=uuid.UUID("0c06f7b1-37ce-4414-82f4-cd091bccfca3"),
    slug=T("repondre", "reply"),
    title=T("Répondre", "Replying"),
    goal=T("Vous savez répondre à un mail simple.", "You can reply to a simple email."),
    minutes=7,
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
        Practice("practice", "inbox", T("Répondre à un mail", "Replying to an email"), task=T(
            "Vous êtes Amina Diallo. Nadia Renard vous propose de venir jeudi. Vous êtes libre. Répondez à son mail.",
            "You are Amina Diallo. Nadia Renard asks you to come on Thursday. You are free. Reply to her.",
        ), done=T(
            "Votre réponse est partie. Nadia sait que vous venez.",
            "Your answer is sent. Nadia knows that you are coming.",
        ), setting={
            "me": {"name": "Amina Diallo", "address": "amina.diallo@exemple.fr"},
            "mails": [
                {"id": "m1", "from": "Hôpital Saint-Orel", "address": "noreply@orel.exemple.fr",
                 "day": T("lundi", "Monday"), "subject": T("Visite de lundi", "Monday's visit"),
                 "body": T(
                     "Votre visite est lundi à 8 h.\nNe répondez pas à ce mail.\nPour annuler : 01 99 00 12 34",
                     "Your visit is on Monday at 8 am.\nDo not reply to this email.\nTo cancel: 01 99 00 12 34",
                 )},
                {"id": "m2", "from": "Nadia Renard", "address": "nadia@exemple.fr",
                 "day": T("lundi", "Monday"), "subject": T("Votre visite du centre", "Your visit to the centre"),
                 "body": T(
                     "Bonjour,\nPouvez-vous venir jeudi à 10 h ?\nMerci de me répondre.\nNadia Renard, centre Alizé",
                     "Hello,\nCan you come on Thursday at 10 am?\nPlease answer me.\nNadia Renard, Alizé centre",
                 )},
                {"id": "m3", "from": "Meubles Lenoir", "address": "lenoir@exemple.fr", "seen": True,
                 "day": T("dimanche", "Sunday"), "subject": T("Tables à petit prix", "Tables at low prices"),
                 "body": T("Des tables à 40 euros.\nVenez vite.", "Tables for 40 euros.\nCome soon.")},
            ],
            "message": {
                "accept": [
                    T("Bonjour, je viens jeudi. Merci. Amina Diallo",
                      "Hello, I will come on Thursday. Thank you. Amina Diallo"),
                    T("je viens", "I will come"), T("je viendrai", "I can come"), T("je serai", "I will be there"),
                    T("je peux", "I am coming"), T("d'accord", "I come"), T("oui", "yes"),
                    T("je suis libre", "I am free"),
                ],
                "missing": T(
                    "Dites si vous venez. Par exemple : « Je viens jeudi. »",
                    "Say if you are coming. For example: “I will come on Thursday.”",
                ),
            },
        }, goals=(
            {"do": "open", "on": "m2", "say": T("Ouvrez le mail de Nadia.", "Open the email from Nadia."),
             "hint": T("Cherchez son nom dans la liste.", "Look for the name in the list.")},
            {"do": "reply", "on": "m2", "say": T("Répondez que vous venez.", "Reply that you are coming."),
             "hint": T("Touchez « Répondre ». Écrivez, puis envoyez.", "Touch “Reply”. Write, then send.")},
        ), traps=(
            {"do": "reply", "on": "m1", "why": T(
                "Personne ne lit les réponses à ce mail. Répondez à Nadia.",
                "They do not read answers to this email. Reply to Nadia.",
            )},
            {"do": "reply", "on": "m3", "why": T(
                "Un magasin écrit ce mail. Il n'attend pas de réponse.",
                "A shop sent this email. It expects no answer.",
            )},
            {"do": "forward", "on": "m2", "why": T(
                "Ce bouton envoie le mail à une autre personne. Touchez « Répondre ».",
                "This button sends the email to a new person. Touch “Reply”.",
            )},
            {"do": "write", "why": T(
                "Ce bouton fait un nouveau mail. Ouvrez celui de Nadia.",
                "This button starts a new email. Open the one from Nadia.",
            )},
            {"do": "delete", "on": "m2", "why": T(
                "Gardez ce mail. Nadia attend votre réponse.",
                "Keep this email. Nadia is waiting for your answer.",
            )},
        ), variants=(
            (("Amina Diallo", "Samuel Petit"), ("amina.diallo", "samuel.petit"), ("Nadia", "Rosa"),
             ("Renard", "Roche"), ("nadia@", "rosa@"),
             (T("jeudi", "Thursday"), T("mardi", "Tuesday")), (T("10 h", "10 am"), T("16 h 30", "4:30 pm")),
             (T("Votre visite du centre", "Your visit to the centre"),
              T("Rencontre avec les parents", "Meeting with parents")),
             (T("centre Alizé", "Alizé centre"), T("école des Peupliers", "Peupliers school"))),
            (("Amina Diallo", "Lucie Morel"), ("amina.diallo", "lucie.morel"), ("Nadia", "Marc"),
             ("Renard", "Garnier"), ("nadia@", "marc@"),
             (T("à son mail", "to her."), T("à son mail", "to him.")),
             (T("jeudi", "Thursday"), T("samedi", "Saturday")), (T("10 h", "10 am"), T("11 h 15", "11:15 am")),
             (T("Votre visite du centre", "Your visit to the centre"), T("Visite du logement", "Seeing the flat")),
             (T("centre Alizé", "Alizé centre"), T("agence du Val", "Val agency"))),
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
