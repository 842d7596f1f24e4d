"""Amina Diallo, 44, a home help with one task that is stuck. For the assessment."""

import uuid

from content.case_outlines import Purpose
from content.seed.telling import CaseEntry, Graded, node, other, say, seen, talk, wrong
from content.seed.writing import T

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

KEY, NAME = "amina", "Amina Diallo"
ABOUT = T(
    "44 ans, aide à domicile. Elle passe entre deux tournées, sa feuille d'heures à la main.",
    "44, a home help. She comes between two rounds, her time sheet in her hand.",
)

TALK = talk(
    KEY, NAME, ABOUT,
    task=T(
        "Madame Diallo doit envoyer sa feuille d'heures par mail. Menez l'entretien.",
        "Ms Diallo has to send her time sheet by mail. Lead the interview.",
    ),
    nodes=(
        node("n1", T(
            "Bonjour, je n'ai que dix minutes. Mon employeur veut ma feuille d'heures en photo, par mail. "
            "Je n'y arrive pas.",
            "Hello, I have only ten minutes. My employer wants a photo of my time sheet, by mail. I cannot do it.",
        ),
            say("n2", T(
                "« Dix minutes suffisent. Quelques questions d'abord, vous pouvez dire non. D'accord ? »",
                "“Ten minutes are enough. A few questions first, you can say no. Is that all right?”",
            ), T(
                "Vous respectez son temps, et vous demandez son accord.",
                "You respect her time, and ask for her agreement.",
            ), consent=True),
            say("n3", T("« Montrez-moi jusqu'où vous allez. »", "“Show me how far you get.”"), T(
                "Vous verrez où cela bloque. Son accord reste à demander.",
                "You will see where it gets stuck. Her agreement is still to be asked.",
            )),
            wrong(T("« C'est pourtant simple, une photo. »", "“A photo is simple enough.”"), T(
                "Ce qui est simple pour vous ne l'est pas pour tous. La phrase rabaisse.",
                "What is simple for you is not for everybody. The sentence belittles.",
            )),
        ),
        node("n2", T(
            "D'accord. J'écris le mail, j'envoie. Mais je ne trouve pas comment mettre la photo dedans.",
            "All right. I write the mail, I send it. But I cannot find how to put the photo in.",
        ),
            say("n4", T("« Beaucoup bloquent là. Qui vous aidait jusqu'ici ? »",
                        "“Many people get stuck there. Who helped you so far?”"), T(
                "Vous dites que c'est courant, et vous cherchez l'entourage.",
                "You say that it is common, and look for people around her.",
            )),
            wrong(T("« Vous avez fait quelles études ? »", "“What schooling did you have?”"), T(
                "Le diplôme ne sert pas au diagnostic. La question classe.",
                "Schooling is of no use to the diagnosis. The question ranks people.",
            )),
        ),
        node("n3", T(
            "J'écris le mail, regardez, c'est fait. Mais la photo, je ne trouve pas comment la mettre dedans.",
            "I write the mail, look, it is done. But the photo, I cannot find how to put it in.",
        ),
            say("n4", T(
                "« Le mail est très bien. Quelques questions, pour vous aider au mieux ? Vous pouvez en passer. »",
                "“The mail is very good. A few questions, to help you best? You can skip some.”",
            ), T(
                "Vous dites ce qui marche, puis vous demandez son accord.",
                "You say what works, then ask for her agreement.",
            ), consent=True),
            say("n4", T("« Le mail est très bien. Qui vous aidait jusqu'ici ? »",
                        "“The mail is very good. Who helped you so far?”"), T(
                "La question est utile, mais son accord n'a pas été demandé.",
                "The question is useful, but her agreement was not asked.",
            )),
            wrong(T("« Donnez, je le fais. »", "“Give it here, I will do it.”"), T(
                "La feuille partira ce mois-ci. Le mois prochain, elle reviendra.",
                "The sheet will go this month. Next month she will be back.",
            )),
        ),
        node("n4", T(
            "Une collègue, une amie. Elle est partie vivre ailleurs. "
            "Le reste, je le fais : la banque, les horaires, toute seule.",
            "A colleague, a friend. She moved away. The rest I do: the bank, the timetables, all by myself.",
        ),
            say("n5", T("« Quand la feuille doit-elle arriver ? »", "“When must the sheet arrive?”"), T(
                "La date dit s'il y a le temps d'apprendre.", "The date says whether there is time to learn.",
            )),
            say("n6", T("« Qu'est-ce qui rendrait l'écran plus facile ? »", "“What would make the screen easier?”"), T(
                "Vous cherchez l'aide utile. La date reste à demander.",
                "You look for what helps. The date is still to be asked.",
            )),
            wrong(T("« Il faut apprendre à se débrouiller. »", "“You must learn to manage.”"), T(
                "Elle se débrouille : une seule chose bloque.", "She does manage: only one thing is stuck.",
            )),
        ),
        node("n5", T(
            "À la fin du mois. Rien d'inquiétant : cette fois, le bureau prend encore le papier.",
            "At the end of the month. Nothing to worry about: this time the office still takes paper.",
        ),
            say("n6", T("« Alors on a le temps. Et l'écran, il vous convient ? »",
                        "“Then there is time. And the screen, does it suit you?”"), T(
                "Une adaptation simple peut suffire à trouver le bouton.",
                "A simple change may be enough to find the button.",
            )),
            wrong(T("« Votre employeur exagère. »", "“Your employer asks too much.”"), T(
                "L'avis n'aide pas, et peut lui nuire au travail.",
                "The opinion does not help, and may harm her at work.",
            )),
        ),
        node("n6", T(
            "Les lettres sont petites, le soir surtout. Plus grandes, ce serait mieux. Sinon, plutôt à l'aise. "
            "Je veux juste savoir envoyer cette photo.",
            "The letters are small, above all in the evening. Larger ones would be better. "
            "Otherwise I am rather at ease. I only want to know how to send that photo.",
        ),
            say("", T("« On agrandit le texte, et vous essayez sur un faux mail ? »",
                      "“Shall we make the text larger, and you try on a made-up mail?”"), T(
                "L'aide utile, puis le geste, dans ses mains.", "What helps, then the gesture, in her hands.",
            )),
            wrong(T("« Vous devriez voir un médecin. »", "“You should see a doctor.”"), T(
                "La grille note l'aide utile, jamais la cause.", "The grid notes what helps, never the cause.",
            )),
        ),
    ),
    signs=(
        seen(T("Une seule tâche bloque", "Only one task is stuck"), T(
            "Tout le reste se fait seul. Une séance peut suffire.",
            "She does all the rest alone. One session may be enough.",
        )),
        other(T("Elle n'a que dix minutes", "She has only ten minutes"), T(
            "Manquer de temps n'est pas une difficulté avec les écrans.",
            "Lack of time is no difficulty with screens.",
        )),
        seen(T("L'aide d'hier est partie", "Yesterday's help has gone"), T(
            "Une tâche se bloque souvent quand la personne qui aidait s'en va.",
            "A task often gets stuck when whoever helped goes away.",
        )),
        seen(T("Les lettres lui semblent petites", "The letters seem small to her"), T(
            "Un bouton petit ne se trouve pas. Agrandir aide tout de suite.",
            "A small button is not found. Enlarging helps at once.",
        )),
        other(T("Elle travaille à domicile", "She works in people's homes"), T(
            "Le métier ne dit pas ce qu'une personne sait faire.", "A job does not say what a person can do.",
        )),
    ),
)

CASE = CaseEntry(
    key=KEY,
    id=uuid.UUID("3c28f5a7-9d40-4be2-a6f3-1f7d64c20707"),
    purpose=Purpose.ASSESSMENT,
    name=NAME,
    about=ABOUT,
    facts=(
        T("Son téléphone est à elle. Il tient la journée, l'écran est net, il reste de la place.",
          "Her phone is her own. It lasts the day, the screen is clear, there is free space."),
        T("En fin de mois, elle fait attention à son internet. La facture passe sans souci.",
          "At the end of the month she is careful with her internet. The bill is paid without trouble."),
        T("Elle déverrouille, rejoint votre Wi-Fi et corrige une phrase sans aide.",
          "She unlocks, joins your Wi-Fi and corrects a sentence without help."),
        T("Offres d'emploi, agenda, contacts, formulaire : elle fait tout, seule.",
          "Job offers, calendar, contacts, form: she does it all alone."),
        T("E-mail : elle lit et dit ce que veut l'expéditeur. Le trombone, elle ne le trouve pas, même avec un indice.",
          "Mail: she reads and says what the writer wants. She does not find the paper clip, even with a hint."),
        T("Elle ouvre sa boîte mail, retrouve son mot de passe, et entre avec FranceConnect sans aide.",
          "She opens her mailbox, finds her password, and enters with FranceConnect without help."),
        T("Vous montrez comment agrandir le texte. Elle cherche, vous donnez un indice, elle y arrive.",
          "You show how to make the text bigger. She looks, you give a hint, she gets there."),
        T("Elle lit et écrit devant vous sans gêne.", "She reads and writes in front of you without embarrassment."),
        T("Quand il faut de l'aide, elle appelle encore cette amie. Elle seule garde ses mots de passe.",
          "When she needs help, she still calls that friend. She alone keeps her passwords."),
        T("La feuille est pour la fin du mois, et elle n'est pas inquiète.",
          "The sheet is due at the end of the month, and she is not worried."),
        T("Aucun message ne lui a pris d'argent. Elle n'a payé aucune démarche.",
          "No message took money from her. She has paid for no procedure."),
    ),
    talk=TALK,
    reference=(
        Graded("phone", "own", T("Il est à elle, et il marche.", "It is her own, and it works.")),
        Graded("alone", "alone", T("La banque, les horaires : toute seule.", "The bank, timetables: by herself.")),
        Graded("urgent", "no", T("Elle n'est pas inquiète.", "She is not worried.")),
        Graded("deadline", "month", T("La feuille est pour la fin du mois.", "The sheet is due at the month's end.")),
        Graded("blocked", "one", T("Seule la photo à joindre bloque.", "Only adding the photo is stuck.")),
        Graded("helper", "family", T("Elle appelle une amie : une proche.", "She calls a friend: somebody close.")),
        Graded("keeper", "me", T("Elle seule les garde.", "She alone keeps them.")),
        Graded("device", "works", T("Il tient la journée, avec de la place.", "It lasts the day, with space left.")),
        Graded("data", "rationed", T("Elle fait attention en fin de mois.", "She is careful at the month's end.")),
        Graded("bill", "fine", T("La facture passe sans souci.", "The bill is paid without trouble.")),
        Graded("confidence", "rather", T("Elle se dit plutôt à l'aise.", "She says she is rather at ease.")),
        Graded("wish", "one-thing", T("Elle veut savoir envoyer cette photo.", "She wants to send that photo.")),
        Graded("easier", "larger", T("Des lettres plus grandes l'aideraient.", "Larger letters would help her.")),
        Graded("known", "no", T("Elle seule garde ses mots de passe.", "She alone keeps her passwords.")),
        Graded("scam", "no", T("Aucun message ne lui a pris d'argent.", "No message took money from her.")),
        Graded("paid", "no", T("Elle n'a payé aucune démarche.", "She has paid for no procedure.")),
        Graded("unlock", "alone", T("Elle déverrouille sans aide.", "She unlocks without help.")),
        Graded("wifi", "alone", T("Elle rejoint votre Wi-Fi sans aide.", "She joins your Wi-Fi without help.")),
        Graded("type", "alone", T("Elle corrige une phrase sans aide.", "She corrects a sentence without help.")),
        Graded("repeats", "helped", T("Elle refait le geste avec un indice.", "She repeats it with a hint.")),
        Graded("find", "alone", T("Elle trouve seule dans l'offre.", "She finds it in the offer alone.")),
        Graded("photo", "not-yet", T("Même avec un indice, pas de trombone.", "Even with a hint, no paper clip.")),
        Graded("date", "alone", T("Elle note la date seule.", "She notes the date alone.")),
        Graded("contact", "alone", T("Elle garde le contact seule.", "She saves the contact alone.")),
        Graded("form", "alone", T("Elle remplit le formulaire seule.", "She fills in the form alone.")),
        Graded("mailbox", "alone", T("Elle ouvre sa boîte sans aide.", "She opens her mailbox without help.")),
        Graded("password", "alone", T("Elle le retrouve sans aide.", "She finds it without help.")),
        Graded("franceconnect", "alone", T("Elle entre sans aide.", "She gets in without help.")),
        Graded("message", "alone", T("Elle dit ce que veut l'expéditeur.", "She says what the writer wants.")),
        Graded("avoids", "no", T("Elle lit et écrit sans gêne.", "She reads and writes without embarrassment.")),
    ),
)
