"""Lucie Morand, 34, whose housing benefit stops on Friday. To practise."""

import uuid

from content.case_outlines import Purpose
from content.seed.telling import CaseEntry, Graded, node, other, say, seen, talk, wrong
from content.seed.writing import T

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

KEY, NAME = "lucie", "Lucie Morand"
ABOUT = T(
    "34 ans, deux enfants. Elle pose sur la table un courrier ouvert et un téléphone d'enfant.",
    "34, two children. She puts an open letter and a child's phone on the table.",
)

TALK = talk(
    KEY, NAME, ABOUT,
    task=T(
        "L'aide au logement de Madame Morand va s'arrêter. Menez l'entretien.",
        "Ms Morand's housing benefit is about to stop. Lead the interview.",
    ),
    nodes=(
        node("n1", T(
            "Bonjour. Ils vont couper mon aide au logement. J'ai ce courrier depuis deux semaines.",
            "Hello. They are going to stop my housing benefit. I have had this letter for two weeks.",
        ),
            say("n2", T("« On regarde ensemble. Quelle date est écrite ? »",
                        "“Let us look together. What date is written?”"), T(
                "La date d'abord : elle dit s'il faut agir aujourd'hui.",
                "The date first: it says whether to act today.",
            )),
            say("n3", T("« On va s'en occuper. Qu'est-ce qui bloque ? »",
                        "“We will see to it. What is in the way?”"), T(
                "Vous demandez le fait, sans reproche. La date reste à trouver.",
                "You ask for the fact, without blame. The date is still to be found.",
            )),
            wrong(T("« Pourquoi avoir attendu deux semaines ? »", "“Why did you wait two weeks?”"), T(
                "Le reproche ne rend pas les deux semaines. Il fait taire.",
                "Blame does not give the two weeks back. It makes people fall silent.",
            )),
        ),
        node("n2", T(
            "Avant vendredi : une attestation, en photo, sur le site. "
            "Mon téléphone ne prend plus de photo, il est plein.",
            "Before Friday: a certificate, as a photo, on the website. My phone takes no more photos, it is full.",
        ),
            say("n4", T(
                "« On l'envoie aujourd'hui. Je vous pose quelques questions pour vous aider, vous pouvez dire non ? »",
                "“We will send it today. May I ask you a few questions to help you? You can say no.”",
            ), T(
                "L'urgence est entendue, et son accord demandé.",
                "The urgency is heard, and her agreement asked for.",
            ), consent=True),
            wrong(T("« Combien gagnez-vous ? »", "“How much do you earn?”"), T(
                "L'attestation suffit. Le revenu ne sert pas au diagnostic.",
                "The certificate is enough. Income is of no use to the diagnosis.",
            )),
            wrong(T("« Donnez, je fais tout pour vous. »", "“Give it here, I will do it all.”"), T(
                "Elle sait faire presque tout. Demandez d'abord ce qu'elle veut.",
                "She can do almost all of it. First ask what she wants.",
            )),
        ),
        node("n3", T(
            "Une attestation à envoyer avant vendredi. Il faut une photo, et mon téléphone est plein.",
            "A certificate to send before Friday. It takes a photo, and my phone is full.",
        ),
            say("n4", T(
                "« Alors on l'envoie aujourd'hui, ensemble. D'abord, quelques questions : vous êtes d'accord ? »",
                "“Then we will send it today, together. First a few questions: do you agree?”",
            ), T(
                "Vous dites la suite, et vous demandez son accord.",
                "You say what follows, and ask for her agreement.",
            ), consent=True),
            say("n4", T("« Alors on l'envoie aujourd'hui, ensemble. »", "“Then we will send it today, together.”"), T(
                "L'urgence est entendue. Son accord pour le diagnostic manque encore.",
                "The urgency is heard. Her agreement to the diagnosis is still missing.",
            )),
            wrong(T("« Il fallait vider les photos. »", "“You should have deleted photos.”"), T(
                "La phrase fait la leçon, un jour d'inquiétude.",
                "The sentence lectures, on a day of worry.",
            )),
        ),
        node("n4", T(
            "Oui, avec moi, pour que je voie. "
            "Ce téléphone, je le partage avec ma fille : le soir, elle en a besoin pour l'école.",
            "Yes, with me, so that I can see. "
            "I share this phone with my daughter: in the evening she needs it for school.",
        ),
            say("n5", T("« Vous reste-t-il de l'internet ce mois-ci ? »",
                        "“Have you any internet left this month?”"), T(
                "Un fait simple. Sans internet, la prochaine date sera ratée aussi.",
                "A plain fact. Without internet, the next date will be missed too.",
            )),
            wrong(T("« Et le père, il n'aide pas ? »", "“And the father, does he not help?”"), T(
                "La question entre dans sa vie sans raison.",
                "The question enters her life for no reason.",
            )),
        ),
        node("n5", T(
            "Plus rien depuis le 15. Et une facture attend. Ils parlent de couper la ligne.",
            "Nothing left since the 15th. And a bill is waiting. They talk of cutting the line.",
        ),
            say("n6", T("« Il existe des offres à petit prix, on en parlera. Qu'avez-vous fait seule en ligne ? »",
                        "“There are low-cost offers, we will talk about it. What did you do alone online?”"), T(
                "Vous ouvrez une solution, puis vous cherchez ce qui marche.",
                "You open a way, then look for what works.",
            )),
            wrong(T("« Un abonnement, cela se surveille. »", "“A plan has to be watched.”"), T(
                "La phrase juge ses dépenses. Elle n'aide pas à payer.",
                "The sentence judges her spending. It does not help to pay.",
            )),
        ),
        node("n6", T(
            "La cantine, chaque mois, toute seule. Les papiers, je sais faire, je me sens plutôt à l'aise. "
            "Il n'y a que cette photo qui bloque.",
            "School meals, each month, by myself. I can do paperwork, I feel rather at ease. "
            "Only this photo is in the way.",
        ),
            say("", T("« Alors on commence par la photo, tout de suite. »",
                      "“Then we start with the photo, right now.”"), T(
                "Une chose bloque, une date presse : on la règle d'abord.",
                "One thing is stuck, one date is close: settle it first.",
            )),
            say("", T("« Voulez-vous aussi des numéros à appeler, si cela revient ? »",
                      "“Would you also like numbers to call, if it happens again?”"), T(
                "Elle n'a personne à qui demander. Proposer n'oblige à rien.",
                "She has nobody to ask. An offer commits her to nothing.",
            )),
            wrong(T("« Un parcours complet vous ferait du bien. »", "“A whole course would do you good.”"), T(
                "Elle sait faire. C'est le téléphone et l'internet qui manquent.",
                "She can do it. It is the phone and the internet that are missing.",
            )),
        ),
    ),
    signs=(
        seen(T("Un droit qui s'arrête vendredi", "A right that stops on Friday"), T(
            "Une date proche passe avant toutes les autres questions.",
            "A close date comes before all other questions.",
        )),
        other(T("Elle élève seule ses enfants", "She raises her children alone"), T(
            "Elle ne l'a pas dit, et cela ne dit rien de ses gestes.",
            "She did not say so, and it says nothing about what she can do.",
        )),
        seen(T("Un téléphone partagé et plein", "A phone that is shared and full"), T(
            "Le soir, elle n'a plus de téléphone. Et les photos ne passent plus.",
            "In the evening she has no phone. And photos no longer work.",
        )),
        seen(T("Plus d'internet depuis le 15", "No internet since the 15th"), T(
            "Une démarche en ligne ne peut alors se faire qu'ailleurs.",
            "An online procedure can then be done only elsewhere.",
        )),
        other(T("Elle a attendu deux semaines", "She waited two weeks"), T(
            "L'attente a une cause : la photo ne marchait pas.",
            "The wait has a cause: the photo did not work.",
        )),
    ),
    steps=(
        other(T("« Prenez rendez-vous la semaine prochaine. »", "“Make an appointment next week.”"), T(
            "Le droit s'arrête vendredi. La semaine prochaine, c'est trop tard.",
            "The right stops on Friday. Next week is too late.",
        )),
        seen(T("« Maintenant, ici : on photographie l'attestation et on l'envoie ensemble. »",
               "“Now, here: we take the photo of the certificate and send it together.”"), T(
            "L'urgence passe avant tout, et elle garde la main.",
            "Urgency comes before everything, and she stays in charge.",
        )),
        other(T("« D'abord, changez de forfait. »", "“First change your plan.”"), T(
            "Ce sera utile, après vendredi.", "It will be useful, after Friday.",
        )),
    ),
)

CASE = CaseEntry(
    key=KEY,
    id=uuid.UUID("8e6f0a34-2b91-4d7e-a1c8-7a42d95b0404"),
    purpose=Purpose.PRACTICE,
    name=NAME,
    about=ABOUT,
    facts=(
        T("Le téléphone affiche « mémoire pleine ». Le soir, sa fille l'emporte.",
          "The phone shows “memory full”. In the evening, her daughter takes it."),
        T("Elle n'a plus d'internet, et montre la relance d'une facture qu'elle a du mal à payer.",
          "She has no internet left, and shows the reminder of a bill that she finds hard to pay."),
        T("Elle déverrouille, rejoint votre Wi-Fi et corrige une phrase sans aide.",
          "She unlocks, joins your Wi-Fi and corrects a sentence without help."),
        T("Offres d'emploi, agenda, contacts, formulaire : elle fait tout, seule, sans hésiter.",
          "Job offers, calendar, contacts, form: she does it all alone, without hesitating."),
        T("E-mail : elle dit ce que veut l'expéditeur. Pour joindre la photo, vous montrez "
          "le trombone, puis elle termine.",
          "Mail: she says what the writer wants. To add the photo, you show the paper clip, then she finishes."),
        T("Elle ouvre sa boîte mail. Ses mots de passe sont dans un carnet, qu'elle garde pour elle.",
          "She opens her mailbox. Her passwords are in a notebook, which she keeps to herself."),
        T("FranceConnect : elle choisit le mauvais bouton. Vous le montrez, et elle entre.",
          "FranceConnect: she chooses the wrong button. You show it, and she gets in."),
        T("Vous montrez comment agrandir le texte. Elle le refait aussitôt.",
          "You show how to make the text bigger. She does it again at once."),
        T("Elle lit le courrier devant vous, et prend des notes.",
          "She reads the letter in front of you, and takes notes."),
        T("Pour internet, elle n'a personne à qui demander.", "For the internet, she has nobody to ask."),
        T("Aucun message ne lui a pris d'argent. Elle n'a payé aucune démarche.",
          "No message took money from her. She has paid for no procedure."),
    ),
    talk=TALK,
    reference=(
        Graded("phone", "shared", T("Elle le partage avec sa fille.", "She shares it with her daughter.")),
        Graded("alone", "alone", T("Elle paie la cantine seule.", "She pays for school meals alone.")),
        Graded("urgent", "yes", T("L'aide au logement s'arrête vendredi.", "The housing benefit stops on Friday.")),
        Graded("deadline", "week", T("L'attestation part avant vendredi.", "The certificate is due before Friday.")),
        Graded("blocked", "one", T("Seule la photo bloque.", "Only the photo is in the way.")),
        Graded("agree", "with-me", T("« Avec moi, pour que je voie. »", "“With me, so that I can see.”")),
        Graded("helper", "nobody", T("Elle n'a personne à qui demander.", "She has nobody to ask.")),
        Graded("keeper", "me", T("Son carnet reste avec elle.", "Her notebook stays with her.")),
        Graded("device", "weak", T("La mémoire est pleine.", "The memory is full.")),
        Graded("data", "none", T("Plus rien depuis le 15.", "Nothing left since the 15th.")),
        Graded("bill", "hard", T("La facture attend, la ligne n'est pas coupée.",
                                 "A bill waits, the line is not cut.")),
        Graded("confidence", "rather", T("Elle se dit plutôt à l'aise.", "She says she is rather at ease.")),
        Graded("wish", "one-thing", T("Elle veut régler cette photo.", "She wants this photo settled.")),
        Graded("known", "no", T("Son carnet n'est que pour elle.", "Her notebook is for her alone.")),
        Graded("scam", "no", T("Aucun message ne lui a pris d'argent.", "No message took money from her.")),
        Graded("paid", "no", T("Elle n'a payé aucune démarche.", "She has paid for no procedure.")),
        Graded("unlock", "alone", T("Elle déverrouille sans aide.", "She unlocks without help.")),
        Graded("wifi", "alone", T("Elle rejoint votre Wi-Fi sans aide.", "She joins your Wi-Fi without help.")),
        Graded("type", "alone", T("Elle corrige une phrase sans aide.", "She corrects a sentence without help.")),
        Graded("repeats", "alone", T("Elle refait aussitôt le geste.", "She does the gesture again at once.")),
        Graded("find", "alone", T("Elle lit l'offre seule, sans hésiter.", "She reads the offer alone, at once.")),
        Graded("photo", "helped", T("Vous montrez le trombone, elle termine.", "You show the clip, she finishes.")),
        Graded("date", "alone", T("Elle note la date seule.", "She notes the date alone.")),
        Graded("contact", "alone", T("Elle garde le contact seule.", "She saves the contact alone.")),
        Graded("form", "alone", T("Elle remplit le formulaire seule.", "She fills in the form alone.")),
        Graded("mailbox", "alone", T("Elle ouvre sa boîte elle-même.", "She opens her mailbox herself.")),
        Graded("password", "alone", T("Elle sait où il est : son carnet.", "She knows where it is: her notebook.")),
        Graded("franceconnect", "helped", T("Vous montrez le bouton, elle entre.", "You show the button, she enters.")),
        Graded("message", "alone", T("Elle dit ce que veut l'expéditeur.", "She says what the writer wants.")),
        Graded("avoids", "no", T("Elle lit et prend des notes devant vous.", "She reads and takes notes before you.")),
    ),
)
