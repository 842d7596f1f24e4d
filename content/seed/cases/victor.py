"""Victor Lemaire, 22, at ease on screen, without a home and locked out of his mailbox. To practise."""

import uuid

from content.case_outlines import Purpose
from content.seed.telling import CaseEntry, Graded, node, other, say, seen, talk, wrong
from content.seed.writing import T

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

KEY, NAME = "victor", "Victor Lemaire"
ABOUT = T(
    "22 ans, sans logement depuis l'été. Il écrit vite sur un téléphone à l'écran fendu.",
    "22, without a home since the summer. He types fast on a phone with a cracked screen.",
)

TALK = talk(
    KEY, NAME, ABOUT,
    task=T(
        "Monsieur Lemaire demande une adresse pour recevoir son courrier. Menez l'entretien.",
        "Mr Lemaire asks for an address to receive his mail. Lead the interview.",
    ),
    nodes=(
        node("n1", T(
            "Bonjour. Il me faut une adresse pour mon courrier. On m'a dit de le faire en ligne, mais ça bloque.",
            "Hello. I need an address for my mail. I was told to do it online, but it gets stuck.",
        ),
            say("n2", T("« Ce site bloque souvent. Où vous arrêtez-vous ? »",
                        "“People often get stuck on that site. Where do you stop?”"), T(
                "Vous dites que c'est courant, et vous demandez le comment.",
                "You say that it is common, and ask how.",
            )),
            say("n3", T(
                "« On va regarder. Avant, quelques questions pour trouver la bonne aide. Vous pouvez dire non. "
                "D'accord ? »",
                "“We will look. First, a few questions to find the right help. You can say no. Is that all right?”",
            ), T(
                "Quoi, pourquoi, et le droit de dire non, avant toute question.",
                "What, why, and the right to say no, before any question.",
            ), consent=True),
            wrong(T("« À votre âge, cela devrait aller tout seul. »", "“At your age it should be easy.”"), T(
                "L'âge ne dit rien d'une démarche. Il se sentira en faute.",
                "Age says nothing about a procedure. He will feel at fault.",
            )),
        ),
        node("n2", T(
            "Le site envoie un code sur mon ancien numéro. Ma boîte mail, pareil : fermée.",
            "The site sends a code to my old number. My mailbox, the same: locked.",
        ),
            say("n3", T(
                "« Je vois. Je peux vous poser quelques questions ? Vous pouvez en passer. »",
                "“I see. May I ask you a few questions? You can skip some.”",
            ), T(
                "L'accord vient avant la suite, avec des mots simples.",
                "Agreement comes before the rest, in plain words.",
            ), consent=True),
            wrong(T("« Pourquoi changer si souvent de numéro ? »", "“Why change your number so often?”"), T(
                "La question soupçonne. Une carte perdue ou vide suffit à l'expliquer.",
                "The question is suspicious. A lost or empty card is enough to explain it.",
            )),
        ),
        node("n3", T(
            "Allez-y. Ma boîte mail est fermée : elle est liée à un ancien numéro, et j'en ai changé trois fois. "
            "Les mots de passe sont partis avec le téléphone volé. Personne ne les a.",
            "Go ahead. My mailbox is locked: it hangs on an old number, and I changed it three times. "
            "The passwords went with the stolen phone. Nobody has them.",
        ),
            say("n4", T("« Et ce téléphone-ci, il est à vous ? »", "“And this phone, is it yours?”"), T(
                "Un fait simple : sans téléphone sûr, rien ne tient.",
                "A plain fact: without a phone to rely on, nothing lasts.",
            )),
            wrong(T("« Où dormez-vous en ce moment ? »", "“Where do you sleep at the moment?”"), T(
                "La question est lourde, et la grille n'en a pas besoin.",
                "The question is heavy, and the grid has no need of it.",
            )),
            wrong(T("« Il fallait les noter. »", "“You should have written them down.”"), T(
                "La phrase fait la leçon. Elle ne rouvre aucun compte.",
                "The sentence lectures. It opens no account.",
            )),
        ),
        node("n4", T(
            "Il est à moi, mais il marche mal : à midi, plus de batterie. La recharge, c'est 10 euros. "
            "Alors je cherche du Wi-Fi.",
            "It is mine, but it works badly: at noon the battery is empty. A top-up is 10 euros. So I look for Wi-Fi.",
        ),
            say("n5", T("« Y a-t-il un courrier ou une date qui presse ? »", "“Is any letter or date urgent?”"), T(
                "Une date proche passerait avant tout le reste.",
                "A close date would come before everything else.",
            )),
            say("n6", T("« Que faites-vous sans problème avec ce téléphone ? »",
                        "“What do you do with this phone without trouble?”"), T(
                "Vous cherchez aussi ce qui marche. Pensez ensuite aux dates.",
                "You look for what works too. Think of dates next.",
            )),
            wrong(T("« 10 euros, ce n'est pas grand-chose. »", "“10 euros is not much.”"), T(
                "Pour lui, c'est un repas. La phrase le juge.", "For him, it is a meal. The sentence judges him.",
            )),
        ),
        node("n5", T(
            "Rien avant le mois prochain. Mais j'ai payé 39 euros un site pour mon acte de naissance. "
            "On m'a dit après que c'était gratuit.",
            "Nothing before next month. But I paid a site 39 euros for my birth certificate. "
            "I heard later that it is free.",
        ),
            say("n6", T("« Beaucoup s'y trompent. On le signalera ensemble. Et le reste, sur ce téléphone ? »",
                        "“Many people are taken in. We will report it together. And the rest, on this phone?”"), T(
                "Vous rassurez, vous prévoyez une suite, et vous cherchez ce qui marche.",
                "You reassure, plan what follows, and look for what works.",
            )),
            wrong(T("« Il fallait regarder l'adresse. »", "“You should have looked at the address.”"), T(
                "Ces sites sont faits pour tromper. Le reproche fait taire.",
                "These sites are made to deceive. Blame makes people fall silent.",
            )),
        ),
        node("n6", T(
            "Les vidéos, les plans, les messages : tout seul, chaque jour. Les sites officiels, cela dépend. "
            "Je veux juste récupérer ma boîte mail.",
            "Videos, maps, messages: by myself, every day. Official sites, it depends. I just want my mailbox back.",
        ),
            say("", T("« D'accord, on part de là. On regarde deux minutes un écran d'entraînement ? »",
                      "“All right, we start there. Shall we look at a practice screen for two minutes?”"), T(
                "Le premier pas est le sien. L'écran montrera ce qui bloque.",
                "The first step is his. The screen will show what gets stuck.",
            )),
            wrong(T("« Un jeune comme vous n'a pas besoin d'aide. »", "“Young people like you need no help.”"), T(
                "Être à l'aise avec des vidéos n'ouvre pas un compte.",
                "Being at ease with videos opens no account.",
            )),
        ),
    ),
    signs=(
        seen(T("Plusieurs numéros en peu de temps", "Several numbers in a short time"), T(
            "Chaque numéro perdu ferme les comptes qui y envoient un code.",
            "Each lost number locks the accounts that send a code to it.",
        )),
        seen(T("Une batterie vide à midi", "A battery that is empty at noon"), T(
            "L'appareil lâche avant la fin d'une démarche.", "The device gives up before a procedure ends.",
        )),
        other(T("Il est sans logement", "He has no home"), T(
            "Sa situation compte, mais elle ne dit pas ce qu'il sait faire.",
            "His situation matters, but it does not say what he can do.",
        )),
        other(T("Il tape vite", "He types fast"), T(
            "C'est une réussite. Elle ne dit rien des comptes ni des formulaires.",
            "It is something that works. It says nothing about accounts or forms.",
        )),
        seen(T("Une boîte mail fermée", "A locked mailbox"), T(
            "Sans elle, aucun compte ne se crée ni ne se retrouve.",
            "Without it, no account is made or found again.",
        )),
    ),
    steps=(
        seen(T("« Mardi à 9 h, ici : on rouvre votre boîte mail avec le bon numéro. »",
               "“Tuesday at 9, here: we open your mailbox again with the right number.”"), T(
            "Un lieu, une date, ce qu'il demande : les autres comptes suivront.",
            "A place, a date, what he asks for: the other accounts will follow.",
        )),
        other(T("« Inscrivez-vous à l'atelier pour débutants. »", "“Join the beginners' workshop.”"), T(
            "Les gestes vont très bien. C'est le compte qui bloque.",
            "The gestures are fine. It is the account that is stuck.",
        )),
        other(T("« Trouvez d'abord un meilleur téléphone. »", "“First find a better phone.”"), T(
            "Il en faudra un, mais ce pas est trop grand pour être le premier.",
            "He will need one, but that is too large for a first step.",
        )),
    ),
)

CASE = CaseEntry(
    key=KEY,
    id=uuid.UUID("5a9d2c1e-7f42-4a0b-8d3c-93e1b6f0a202"),
    purpose=Purpose.PRACTICE,
    name=NAME,
    about=ABOUT,
    facts=(
        T("L'écran est fendu, la batterie presque vide. Il a rechargé 10 euros le mois dernier, et cela lui a coûté.",
          "The screen is cracked, the battery nearly empty. He topped up 10 euros last month, and it was hard."),
        T("Il compte ses mégaoctets, et coupe internet entre deux messages.",
          "He counts his megabytes, and turns the internet off between two messages."),
        T("Il déverrouille, rejoint votre Wi-Fi et corrige une phrase sans aide.",
          "He unlocks, joins your Wi-Fi and corrects a sentence without help."),
        T("Offres d'emploi, agenda, contacts : il fait tout, seul, en quelques secondes.",
          "Job offers, calendar, contacts: he does it all alone, in a few seconds."),
        T("E-mail : il lit, explique ce que veut l'expéditeur, et joint la photo seul.",
          "Mail: he reads, explains what the writer wants, and adds the photo alone."),
        T("Formulaire : il s'arrête à « adresse de rattachement ». Vous l'expliquez, et il termine.",
          "Form: he stops at “address of attachment”. You explain it, and he finishes."),
        T("Sa vraie boîte mail demande un code envoyé à l'ancien numéro. FranceConnect, pareil. Rien ne s'ouvre.",
          "His real mailbox asks for a code sent to the old number. FranceConnect, the same. Nothing opens."),
        T("Vous montrez une fois comment agrandir le texte. Il le refait aussitôt.",
          "You show once how to make the text bigger. He does it again at once."),
        T("Devant vous, il lit et écrit sans détour.", "In front of you, he reads and writes openly."),
        T("Il le redit en partant : rien ne presse avant le mois prochain.",
          "He says it again as he leaves: nothing is urgent before next month."),
        T("Pour internet, il n'a personne à qui demander. Personne ne connaît ses codes.",
          "For the internet, he has nobody to ask. Nobody knows his codes."),
        T("Aucun message ne lui a pris d'argent ni de compte. Il a payé 39 euros pour un acte de naissance.",
          "No message took money or an account from him. He paid 39 euros for a birth certificate."),
    ),
    talk=TALK,
    reference=(
        Graded("phone", "shared", T("Il est à lui, mais il marche mal.", "It is his, but it works badly.")),
        Graded("alone", "alone", T("Vidéos, plans, messages : seul, chaque jour.", "Videos, maps, messages: alone.")),
        Graded("urgent", "no", T("Rien ne presse avant le mois prochain.", "Nothing is urgent before next month.")),
        Graded("helper", "nobody", T("Il n'a personne à qui demander.", "He has nobody to ask.")),
        Graded("keeper", "nobody", T("Ils sont partis avec le téléphone volé.", "They went with the stolen phone.")),
        Graded("device", "weak", T("Écran fendu, batterie vide à midi.", "Cracked screen, battery empty at noon.")),
        Graded("data", "rationed", T("Il compte, et cherche du Wi-Fi.", "He counts, and looks for Wi-Fi.")),
        Graded("bill", "hard", T("La recharge de 10 euros lui coûte.", "The 10-euro top-up is hard for him.")),
        Graded("confidence", "depends", T("Pour les sites officiels, « cela dépend ».", "“It depends” on the site.")),
        Graded("wish", "one-thing", T("Il veut sa boîte mail, rien d'autre.", "He wants his mailbox, that is all.")),
        Graded("known", "no", T("Personne ne connaît ses codes.", "Nobody knows his codes.")),
        Graded("scam", "no", T("Aucun message ne lui a rien pris.", "No message took anything from him.")),
        Graded("paid", "yes", T("39 euros pour un acte gratuit.", "39 euros for a certificate that is free.")),
        Graded("unlock", "alone", T("Il déverrouille sans aide.", "He unlocks without help.")),
        Graded("wifi", "alone", T("Il rejoint votre Wi-Fi sans aide.", "He joins your Wi-Fi without help.")),
        Graded("type", "alone", T("Il corrige une phrase sans aide.", "He corrects a sentence without help.")),
        Graded("repeats", "alone", T("Une démonstration, et il refait.", "One demonstration, and he does it again.")),
        Graded("find", "alone", T("Il lit l'offre seul, en un instant.", "He reads the offer alone, in seconds.")),
        Graded("photo", "alone", T("Il joint la photo seul.", "He adds the photo alone.")),
        Graded("date", "alone", T("Il note la date seul.", "He notes the date alone.")),
        Graded("contact", "alone", T("Il garde le contact seul.", "He saves the contact alone.")),
        Graded("form", "helped", T("Un mot expliqué, et il termine.", "One word explained, and he finishes.")),
        Graded("mailbox", "not-yet", T("Le code part à l'ancien numéro.", "The code goes to the old number.")),
        Graded("password", "not-yet", T("Ils étaient dans le téléphone volé.", "They were in the stolen phone.")),
        Graded("franceconnect", "not-yet", T("Là aussi, le code se perd.", "There too, the code is lost.")),
        Graded("message", "alone", T("Il dit ce que veut l'expéditeur.", "He says what the writer wants.")),
        Graded("avoids", "no", T("Il lit et écrit sans détour.", "He reads and writes openly.")),
    ),
)
