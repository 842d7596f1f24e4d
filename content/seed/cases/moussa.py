"""Moussa Keita, 63, who has his ways and wants nothing. For the assessment."""

import uuid

from content.case_outlines import Purpose
from content.seed.telling import CaseEntry, Graded, node, other, say, seen, talk, wrong
from content.seed.writing import T

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

KEY, NAME = "moussa", "Moussa Keita"
ABOUT = T(
    "63 ans, ancien maçon. Sa voisine a pris le rendez-vous pour lui. Il pose un téléphone à touches.",
    "63, a former bricklayer. His neighbour made the appointment. He puts down a phone with keys.",
)

TALK = talk(
    KEY, NAME, ABOUT,
    task=T(
        "Monsieur Keita vient parce que sa voisine a insisté. Menez l'entretien.",
        "Mr Keita comes because his neighbour insisted. Lead the interview.",
    ),
    nodes=(
        node("n1", T(
            "Bonjour. Ma voisine s'inquiète pour moi. Moi, je n'ai rien demandé. Internet, je m'en passe.",
            "Good morning. My neighbour worries about me. I asked for nothing. I do without the internet.",
        ),
            say("n2", T("« C'est vous qui décidez. Comment faites-vous, aujourd'hui ? »",
                        "“It is up to you. How do you go about things today?”"), T(
                "Vous reconnaissez son choix, et vous demandez le comment.",
                "You recognise his choice, and ask how.",
            )),
            say("n3", T(
                "« Deux ou trois questions, pour savoir si tout va bien ? Vous pouvez dire non. »",
                "“Two or three questions, to see if all is well? You can say no.”",
            ), T(
                "Peu de questions, une raison, et le droit de refuser.",
                "Few questions, a reason, and the right to refuse.",
            ), consent=True),
            wrong(T("« Vous ne pourrez pas y échapper. »", "“You will not get away from it.”"), T(
                "La menace ferme la porte. Il ne reviendra pas.",
                "The threat closes the door. He will not come back.",
            )),
        ),
        node("n2", T(
            "Mes papiers, c'est un agent de la mairie qui les fait, devant moi. Et tout arrive par la poste.",
            "A clerk at the town hall does my papers, in front of me. And everything comes by post.",
        ),
            say("n3", T(
                "« C'est bien organisé. Je peux vous poser deux questions ? On s'arrête quand vous voulez. »",
                "“That is well organised. May I ask two questions? We stop when you like.”",
            ), T(
                "Vous dites ce qui marche, et vous demandez son accord.",
                "You say what works, and ask for his agreement.",
            ), consent=True),
            say("n4", T("« Et si l'agent s'en va ? »", "“And if the clerk leaves?”"), T(
                "La question est juste. Son accord reste à demander.",
                "It is a fair question. His agreement is still to be asked.",
            )),
            wrong(T("« Vous refusez le progrès ? »", "“Are you against progress?”"), T(
                "La phrase juge un choix. Elle ne dit rien de ses besoins.",
                "The sentence judges a choice. It says nothing about his needs.",
            )),
        ),
        node("n3", T(
            "Allez-y. Le téléphone est à moi, il marche. "
            "Rien d'urgent, aucune date : l'agent de la mairie a fait mon courrier.",
            "Go ahead. The phone is mine, it works. Nothing urgent, no date: the town hall clerk has done my mail.",
        ),
            say("n5", T("« Et seul sur internet, ce mois-ci ? »", "“And alone on the internet, this month?”"), T(
                "C'est la troisième question : elle dit s'il faut aller plus loin.",
                "It is the third question: it says whether to go further.",
            )),
            say("n4", T("« Qui vous aide, pour les papiers ? »", "“Who helps you with your papers?”"), T(
                "L'entourage compte plus que l'écran.", "People around count more than the screen.",
            )),
            wrong(T("« Quelle est votre date de naissance ? »", "“What is your date of birth?”"), T(
                "La date de naissance ne sert pas. Ne la demandez pas.",
                "The date of birth is of no use. Do not ask for it.",
            )),
        ),
        node("n4", T(
            "L'agent de la mairie, depuis dix ans. S'il s'en va, un autre viendra. "
            "Le téléphone marche, rien ne presse.",
            "The town hall clerk, for ten years. If he leaves, another will come. The phone works, nothing is urgent.",
        ),
            say("n5", T("« D'accord. Et internet seul, ce mois-ci : rien du tout ? Vous pouvez passer. »",
                        "“All right. And the internet alone, this month: nothing at all? You can skip.”"), T(
                "La question est courte, et il peut ne pas répondre.",
                "The question is short, and he may leave it.",
            ), consent=True),
            wrong(T("« Vous vivez seul ? »", "“Do you live alone?”"), T(
                "Sa vie privée ne sert pas ici. La grille demande qui aide, pas qui vit là.",
                "His private life is of no use here. The grid asks who helps, not who lives there.",
            )),
        ),
        node("n5", T(
            "Rien. Je préfère ne pas y toucher. Je n'ai ni compte, ni mot de passe : personne n'en a.",
            "Nothing. I would rather not touch it. I have no account and no password: nobody has any.",
        ),
            say("n6", T("« C'est noté. Voulez-vous voir un écran d'entraînement, par curiosité ? »",
                        "“I have noted it. Would you like to see a practice screen, out of curiosity?”"), T(
                "Une offre, sans insister : il peut refuser.",
                "An offer, without insisting: he may refuse.",
            )),
            wrong(T("« C'est la peur, n'est-ce pas ? »", "“It is fear, isn't it?”"), T(
                "Vous parlez à sa place. Ses mots suffisent : il préfère ne pas y toucher.",
                "You speak for him. His words are enough: he would rather not touch it.",
            )),
        ),
        node("n6", T(
            "Deux minutes, par curiosité. Mais je ne veux rien pour le moment, et personne à ma place. "
            "À l'écran, rien ne me gêne.",
            "Two minutes, out of curiosity. But I want nothing for now, and nobody in my place. "
            "Nothing about the screen bothers me.",
        ),
            say("", T("« Bien sûr. On en reparle en mars, si vous voulez ? »",
                      "“Of course. Shall we talk again in March, if you like?”"), T(
                "Vous respectez son choix, et la porte reste ouverte, avec une date.",
                "You respect his choice, and the door stays open, with a date.",
            )),
            wrong(T("« Je vous inscris à l'atelier quand même. »", "“I will sign you up for the workshop anyway.”"), T(
                "Il a dit non. Décider pour lui lui ferait perdre confiance.",
                "He said no. Deciding for him would cost you his trust.",
            )),
        ),
    ),
    signs=(
        seen(T("Quelqu'un d'autre a pris le rendez-vous", "Somebody else made the appointment"), T(
            "La demande n'est pas la sienne : il faut d'abord entendre ce qu'il veut.",
            "The request is not his own: first hear what he wants.",
        )),
        seen(T("Il préfère ne pas y toucher", "He would rather not touch it"), T(
            "C'est sa parole. Elle se note telle quelle.", "It is his own word. Note it as it stands.",
        )),
        other(T("Il a été maçon", "He was a bricklayer"), T(
            "Le métier ne dit rien de ce qu'il peut apprendre.", "A job says nothing about what he can learn.",
        )),
        seen(T("Une seule personne fait ses papiers", "One person does all his papers"), T(
            "L'aide tient, et elle est professionnelle. Elle tient aussi à une seule personne.",
            "The help is there, and it is professional. It also hangs on one person.",
        )),
        other(T("Il a un téléphone à touches", "He has a phone with keys"), T(
            "L'appareil est un choix. Il marche, et il est à lui.",
            "The device is a choice. It works, and it is his.",
        )),
    ),
)

CASE = CaseEntry(
    key=KEY,
    id=uuid.UUID("a9d4162b-68ef-4c05-b7d1-50c3e2790808"),
    purpose=Purpose.ASSESSMENT,
    name=NAME,
    about=ABOUT,
    facts=(
        T("Son téléphone à touches est à lui. Il tient la semaine, les chiffres se lisent bien, il reste de la place.",
          "The phone with keys is his own. It lasts the week, its digits are easy to read, there is free space."),
        T("Il n'a pas du tout d'internet. La ligne coûte peu, et elle est payée.",
          "He has no internet at all. The line costs little, and it is paid."),
        T("Il prend le téléphone de l'accueil. Vous montrez comment le déverrouiller, et il ouvre les photos.",
          "He takes the desk's phone. You show how to unlock it, and he opens the photos."),
        T("Wi-Fi : même guidé, il ne trouve pas le réseau.", "Wi-Fi: even guided, he does not find the network."),
        T("Il écrit une phrase. Vous montrez comment effacer, et il corrige.",
          "He writes a sentence. You show how to delete, and he corrects it."),
        T("Offres d'emploi et formulaire : il s'arrête au premier écran, même avec vous.",
          "Job offers and form: he stops at the first screen, even with you."),
        T("Agenda et contacts : vous montrez le bouton, et il note la date, puis le numéro.",
          "Calendar and contacts: you show the button, and he notes the date, then the number."),
        T("E-mail : il lit et dit ce que veut l'expéditeur. La photo, il ne la joint pas, même avec vous.",
          "Mail: he reads and says what the writer wants. He does not add the photo, even with you."),
        T("Boîte mail, mot de passe, FranceConnect : il n'a aucun compte à ouvrir.",
          "Mailbox, password, FranceConnect: he has no account to open."),
        T("Vous montrez comment agrandir le texte. Il le refait aussitôt, et sourit.",
          "You show how to make the text bigger. He does it again at once, and smiles."),
        T("Il lit le journal de l'accueil en attendant, et signe sans hésiter.",
          "He reads the newspaper while he waits, and signs without hesitating."),
        T("Un agent de la mairie fait ses papiers avec lui. Il n'a rien perdu par un "
          "message, et n'a payé aucune démarche.",
          "A town hall clerk does his papers with him. No message cost him anything, and "
          "he has paid for no procedure."),
    ),
    talk=TALK,
    reference=(
        Graded("phone", "own", T("Il est à lui, et il marche.", "It is his own, and it works.")),
        Graded("alone", "no", T("Rien sur internet ce mois-ci.", "Nothing on the internet this month.")),
        Graded("urgent", "no", T("Rien ne presse, le courrier est fait.", "Nothing is urgent, the mail is done.")),
        Graded("agree", "no", T("« Personne à ma place. »", "“Nobody in my place.”")),
        Graded("helper", "professional", T("Un agent de la mairie l'aide.", "A town hall clerk helps him.")),
        Graded("keeper", "nobody", T("Il n'y a pas de mot de passe.", "There is no password.")),
        Graded("device", "works", T("Il tient la semaine, et se lit bien.", "It lasts the week, easy to read.")),
        Graded("data", "none", T("Il n'a pas du tout d'internet.", "He has no internet at all.")),
        Graded("bill", "fine", T("La ligne est payée.", "The line is paid.")),
        Graded("confidence", "untouched", T("Il préfère ne pas y toucher.", "He would rather not touch it.")),
        Graded("wish", "nothing", T("Il ne veut rien pour le moment.", "He wants nothing for now.")),
        Graded("easier", "nothing", T("L'écran ne le gêne pas.", "The screen does not bother him.")),
        Graded("known", "no", T("Aucun mot de passe, donc aucun connu.", "No password, so none is known.")),
        Graded("scam", "no", T("Aucun message ne lui a rien coûté.", "No message cost him anything.")),
        Graded("paid", "no", T("Il n'a payé aucune démarche.", "He has paid for no procedure.")),
        Graded("unlock", "helped", T("Vous montrez comment déverrouiller.", "You show how to unlock it.")),
        Graded("wifi", "not-yet", T("Même guidé, il ne trouve pas.", "Even guided, he does not find it.")),
        Graded("type", "helped", T("Vous montrez comment effacer.", "You show how to delete.")),
        Graded("repeats", "alone", T("Il refait aussitôt le geste.", "He does the gesture again at once.")),
        Graded("find", "not-yet", T("Il s'arrête au premier écran.", "He stops at the first screen.")),
        Graded("photo", "not-yet", T("Même avec vous, pas de photo.", "Even with you, no photo.")),
        Graded("date", "helped", T("Vous montrez le bouton, il note.", "You show the button, he notes it.")),
        Graded("contact", "helped", T("Vous montrez le bouton, il note.", "You show the button, he notes it.")),
        Graded("form", "not-yet", T("Il s'arrête au premier écran.", "He stops at the first screen.")),
        Graded("mailbox", "not-yet", T("Il n'a pas de boîte mail.", "He has no mailbox.")),
        Graded("password", "not-yet", T("Il n'a pas de mot de passe.", "He has no password.")),
        Graded("franceconnect", "not-yet", T("Il n'a pas de compte.", "He has no account.")),
        Graded("message", "alone", T("Il dit ce que veut l'expéditeur.", "He says what the writer wants.")),
        Graded("avoids", "no", T("Il lit le journal, et signe.", "He reads the newspaper, and signs.")),
    ),
)
