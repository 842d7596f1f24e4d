"""Andriy Kovalenko, 38, at ease on a phone, who has little French. For the assessment."""

import uuid

from content.case_outlines import Purpose
from content.seed.telling import CaseEntry, Graded, node, other, say, seen, talk, wrong
from content.seed.writing import T

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

KEY, NAME = "andriy", "Andriy Kovalenko"
ABOUT = T(
    "38 ans, électricien, réfugié. Il parle ukrainien et un peu français. Il traduit avec son téléphone.",
    "38, an electrician, a refugee. He speaks Ukrainian and a little French. He translates with his phone.",
)

TALK = talk(
    KEY, NAME, ABOUT,
    task=T(
        "Monsieur Kovalenko veut comprendre les formulaires en français. Menez l'entretien.",
        "Mr Kovalenko wants to understand forms in French. Lead the interview.",
    ),
    nodes=(
        node("n1", T(
            "Bonjour. Je parle un peu français. Je peux écrire dans le téléphone, il traduit ?",
            "Hello. I speak a little French. May I write in the phone, it translates?",
        ),
            say("n2", T("« Bien sûr. Je fais des phrases courtes, et vous me dites si c'est clair. »",
                        "“Of course. I will use short sentences, and you tell me if it is clear.”"), T(
                "Des phrases courtes se traduisent bien. Il garde la main.",
                "Short sentences translate well. He stays in charge.",
            )),
            say("n3", T("« Bien sûr. Voulez-vous aussi un interprète, au téléphone ? »",
                        "“Of course. Would you also like an interpreter, by phone?”"), T(
                "L'offre est utile. C'est lui qui choisit.", "The offer is useful. He chooses.",
            )),
            wrong(T("« Il faut parler français, ici. »", "“You have to speak French here.”"), T(
                "La phrase ferme la porte. L'aide ne dépend pas de la langue.",
                "The sentence closes the door. Help does not depend on language.",
            )),
        ),
        node("n2", T(
            "C'est clair. Le téléphone, cela va. Mais les formulaires en français, je ne suis jamais sûr.",
            "It is clear. The phone is fine. But with forms in French, I am never sure.",
        ),
            say("n4", T(
                "« Quelques questions, pour trouver une aide. Vous pouvez dire non, ou passer. D'accord ? »",
                "“A few questions, to find help. You can say no, or skip. Is that all right?”",
            ), T(
                "Court, clair, et il peut refuser.", "Short, clear, and he can refuse.",
            ), consent=True),
            wrong(T("« Vous êtes arrivé par quel pays ? »", "“Which country did you come through?”"), T(
                "Son trajet ne sert pas au diagnostic. La question peut faire mal.",
                "His journey is of no use to the diagnosis. The question may hurt.",
            )),
        ),
        node("n3", T(
            "Non merci, aujourd'hui le téléphone suffit. Ce sont les formulaires en français qui me bloquent.",
            "No thank you, the phone is enough today. It is the forms in French that stop me.",
        ),
            say("n4", T(
                "« Bien. Je vous pose quelques questions, pour vous aider. Vous pouvez dire non. D'accord ? »",
                "“Good. I will ask a few questions, to help you. You can say no. Is that all right?”",
            ), T(
                "Quoi, pourquoi, et le droit de dire non.", "What, why, and the right to say no.",
            ), consent=True),
            say("n4", T("« Montrez-moi le dernier qui a bloqué. »", "“Show me the last one that stopped you.”"), T(
                "Partir d'un vrai exemple aide. Son accord reste à demander.",
                "Starting from a real example helps. His agreement is still to be asked.",
            )),
        ),
        node("n4", T(
            "D'accord. Ma carte de séjour est bonne encore quatre mois, rien d'urgent. "
            "J'ai payé 60 euros un homme pour avoir le rendez-vous.",
            "All right. My residence card is good for four more months, nothing urgent. "
            "I paid a man 60 euros to get the appointment.",
        ),
            say("n5", T("« Ce rendez-vous est gratuit. On le fera ensemble la prochaine fois. »",
                        "“That appointment is free. We will do it together next time.”"), T(
                "Vous donnez le fait, sans reproche, et une suite.",
                "You give the fact, without blame, and what comes next.",
            )),
            wrong(T("« Il ne faut pas être naïf. »", "“You should not be naive.”"), T(
                "La phrase juge. On vend ces rendez-vous à beaucoup de personnes.",
                "The sentence judges. These appointments are sold to many people.",
            )),
            wrong(T("« Montrez-moi votre carte de séjour. »", "“Show me your residence card.”"), T(
                "Le document ne sert pas ici. La date suffit.",
                "The document is of no use here. The date is enough.",
            )),
        ),
        node("n5", T(
            "Merci. Au centre, Madame Renard m'aide pour les papiers. Mes mots de passe, je les ai, moi seul.",
            "Thank you. At the centre, Ms Renard helps me with paperwork. I have my passwords, only me.",
        ),
            say("n6", T("« Et seul, qu'avez-vous fait en ligne ce mois-ci ? »",
                        "“And alone, what did you do online this month?”"), T(
                "Ce qui marche sera votre point de départ.", "What works will be your starting point.",
            )),
            wrong(T("« Votre enfant ne peut pas traduire ? »", "“Can't your child translate?”"), T(
                "Un enfant entendrait des soucis d'adulte. Un interprète existe.",
                "A child would hear adult worries. There are interpreters.",
            )),
        ),
        node("n6", T(
            "Les plans, la banque, des messages de chantier : seul. Je suis à l'aise. "
            "J'aimerais remplir les formulaires sans aide.",
            "Maps, the bank, messages from work: alone. I am at ease. I would like to fill in forms without help.",
        ),
            say("", T("« On essaie un faux formulaire, deux minutes ? »",
                      "“Shall we try a made-up form, two minutes?”"), T(
                "L'écran montrera si le geste ou le mot bloque.",
                "The screen will show whether the gesture or the word is in the way.",
            )),
            say("", T("« On regarde ensemble les mots qui reviennent toujours ? »",
                      "“Shall we look together at the words that always come back?”"), T(
                "C'est sa demande : les mots, pas les gestes.", "It is what he asks for: the words, not the gestures.",
            )),
            wrong(T("« Apprenez d'abord bien le français. »", "“Learn French properly first.”"), T(
                "Il peut avancer sur les deux à la fois. La phrase le renvoie.",
                "He can move on with both at once. The sentence sends him away.",
            )),
        ),
    ),
    signs=(
        seen(T("Les mots d'un formulaire l'arrêtent", "The words of a form stop him"), T(
            "Les gestes vont bien : c'est le français de l'administration qui bloque.",
            "The gestures are fine: official French is in the way.",
        )),
        seen(T("Il a payé un rendez-vous gratuit", "He paid for a free appointment"), T(
            "Quand on ne lit pas le site, on dépend de celui qui le lit.",
            "Whoever cannot read the site depends on somebody who can.",
        )),
        other(T("Il vient d'un autre pays", "He comes from another country"), T(
            "L'origine ne dit rien de ce qu'une personne sait faire.",
            "Origin says nothing about what a person can do.",
        )),
        seen(T("Il passe par un traducteur pour lire", "He reads through a translator"), T(
            "C'est une force, et un signe : chaque mot écrit demande un détour.",
            "It is a strength, and a sign: each written word takes a detour.",
        )),
        other(T("Il parle peu", "He says little"), T(
            "Parler peu dans une langue nouvelle est normal. Ce n'est pas un manque d'envie.",
            "Saying little in a new language is normal. It is no lack of wish.",
        )),
    ),
)

CASE = CaseEntry(
    key=KEY,
    id=uuid.UUID("d07c93f6-4e1b-4f58-9b0e-2c8e61f70505"),
    purpose=Purpose.ASSESSMENT,
    name=NAME,
    about=ABOUT,
    facts=(
        T("Son téléphone est à lui. Il marche bien, tient la journée et garde de la place.",
          "His phone is his own. It works well, lasts the day and has free space."),
        T("Il a assez d'internet jusqu'à la fin du mois, et la facture n'est pas un souci.",
          "He has enough internet until the end of the month, and the bill is no worry."),
        T("Il déverrouille, rejoint votre Wi-Fi et corrige une phrase sans aide.",
          "He unlocks, joins your Wi-Fi and corrects a sentence without help."),
        T("Offres d'emploi, agenda, contacts : il trouve, note et garde sans aide.",
          "Job offers, calendar, contacts: he finds, notes and saves without help."),
        T("E-mail : il joint la photo seul. Pour dire ce que veut l'expéditeur, il "
          "traduit, puis vous demande deux mots.",
          "Mail: he adds the photo alone. To say what the writer wants, he translates, then asks you about two words."),
        T("Formulaire : il s'arrête à « nom d'usage ». Vous expliquez le mot, et il l'envoie.",
          "Form: he stops at “name in use”. You explain the word, and he sends it."),
        T("Il ouvre sa boîte mail et retrouve son mot de passe seul.",
          "He opens his mailbox and finds his password alone."),
        T("FranceConnect : il n'a pas de compte. Avec vous, il n'arrive pas à entrer aujourd'hui.",
          "FranceConnect: he has no account. Even with you, he does not get in today."),
        T("Vous montrez comment agrandir le texte. Il le refait aussitôt.",
          "You show how to make the text bigger. He does it again at once."),
        T("Il lit et écrit devant vous, même lentement, sans rien cacher.",
          "He reads and writes in front of you, even slowly, and hides nothing."),
        T("Aucun message ne lui a pris d'argent ni de compte. Personne d'autre ne connaît ses codes.",
          "No message took money or an account from him. Nobody else knows his codes."),
    ),
    talk=TALK,
    reference=(
        Graded("phone", "own", T("Il est à lui, et il marche bien.", "It is his own, and it works well.")),
        Graded("alone", "alone", T("Plans, banque, messages : seul.", "Maps, bank, messages: alone.")),
        Graded("urgent", "no", T("Il dit que rien n'est urgent.", "He says that nothing is urgent.")),
        Graded("deadline", "later", T("La carte est bonne encore quatre mois.", "The card is good for four months.")),
        Graded("helper", "professional", T("Madame Renard l'aide, au centre.", "Ms Renard helps, at the centre.")),
        Graded("keeper", "me", T("« Moi seul. »", "“Only me.”")),
        Graded("device", "works", T("Il tient la journée, avec de la place.", "It lasts the day, with space left.")),
        Graded("data", "enough", T("Assez jusqu'à la fin du mois.", "Enough until the end of the month.")),
        Graded("bill", "fine", T("La facture n'est pas un souci.", "The bill is no worry.")),
        Graded("confidence", "ease", T("Il se dit à l'aise.", "He says he is at ease.")),
        Graded("wish", "learn", T("Remplir les formulaires sans aide.", "To fill in forms without help.")),
        Graded("known", "no", T("Personne d'autre ne connaît ses codes.", "Nobody else knows his codes.")),
        Graded("scam", "no", T("Aucun message ne lui a rien pris.", "No message took anything from him.")),
        Graded("paid", "yes", T("60 euros pour un rendez-vous gratuit.", "60 euros for a free appointment.")),
        Graded("unlock", "alone", T("Il déverrouille sans aide.", "He unlocks without help.")),
        Graded("wifi", "alone", T("Il rejoint votre Wi-Fi sans aide.", "He joins your Wi-Fi without help.")),
        Graded("type", "alone", T("Il corrige une phrase sans aide.", "He corrects a sentence without help.")),
        Graded("repeats", "alone", T("Il refait aussitôt le geste.", "He does the gesture again at once.")),
        Graded("find", "alone", T("Il trouve sans aide dans l'offre.", "He finds it in the offer, without help.")),
        Graded("photo", "alone", T("Il joint la photo seul.", "He adds the photo alone.")),
        Graded("date", "alone", T("Il note la date sans aide.", "He notes the date without help.")),
        Graded("contact", "alone", T("Il garde le contact sans aide.", "He saves the contact without help.")),
        Graded("form", "helped", T("Un mot expliqué, et il l'envoie.", "One word explained, and he sends it.")),
        Graded("mailbox", "alone", T("Il ouvre sa boîte seul.", "He opens his mailbox alone.")),
        Graded("password", "alone", T("Il le retrouve seul.", "He finds it alone.")),
        Graded("franceconnect", "not-yet", T("Pas de compte, rien ne s'ouvre.", "No account, nothing opens.")),
        Graded("message", "helped", T("Il traduit, puis demande deux mots.", "He translates, then asks two words.")),
        Graded("avoids", "no", T("Il lit et écrit, sans rien cacher.", "He reads and writes, and hides nothing.")),
    ),
)
