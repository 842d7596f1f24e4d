"""Paul Girard, 46, whose brother keeps his passwords and reads his messages. To practise."""

import uuid

from content.case_outlines import Purpose
from content.seed.telling import CaseEntry, Graded, node, other, say, seen, talk, wrong
from content.seed.writing import T

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

KEY, NAME = "paul", "Paul Girard"
ABOUT = T(
    "46 ans, il cherche du travail. Son frère Marc attend dans le couloir.",
    "46, he is looking for work. His brother Marc is waiting in the corridor.",
)

TALK = talk(
    KEY, NAME, ABOUT,
    task=T(
        "Monsieur Girard voudrait suivre ses candidatures lui-même. Menez l'entretien.",
        "Mr Girard would like to follow his applications himself. Lead the interview.",
    ),
    nodes=(
        node("n1", T(
            "Bonjour. Mon frère peut venir ? C'est lui qui fait tout sur le téléphone.",
            "Hello. Can my brother come in? He does everything on the phone.",
        ),
            say("n2", T(
                "« Plus tard, si vous voulez. D'abord vous : comment cela se passe-t-il ? »",
                "“Later, if you wish. You first: how does it go?”",
            ), T(
                "Seul, il parlera plus librement. La porte reste ouverte à son frère.",
                "Alone, he will speak more freely. The door stays open to his brother.",
            )),
            say("n3", T(
                "« Comme vous voulez. Puis-je d'abord vous poser quelques questions, à vous ? Vous pouvez dire non. »",
                "“As you wish. May I first ask you, yourself, a few questions? You can say no.”",
            ), T(
                "Vous demandez son accord à lui, et pas à son frère.",
                "You ask for his own agreement, not for his brother's.",
            ), consent=True),
            wrong(T("« Vous n'êtes pas capable seul ? »", "“Can't you do it on your own?”"), T(
                "La phrase humilie. Il laissera son frère répondre.",
                "The sentence humiliates. He will let his brother answer.",
            )),
        ),
        node("n2", T(
            "Marc a tout installé : la boîte mail, FranceConnect, la banque. Moi, je regarde.",
            "Marc set it all up: the mailbox, FranceConnect, the bank. I just look.",
        ),
            say("n3", T(
                "« Pour trouver une aide qui vous convient, j'ai quelques questions. On peut s'arrêter. D'accord ? »",
                "“To find help that suits you, I have a few questions. We can stop. Is that all right?”",
            ), T(
                "Pourquoi, quoi, et le droit d'arrêter.", "Why, what, and the right to stop.",
            ), consent=True),
            say("n3", T("« Et cela vous convient, ainsi ? »", "“And does it suit you this way?”"), T(
                "La question est juste, mais son accord manque encore.",
                "It is the right question, but his agreement is still missing.",
            )),
            wrong(T("« Votre frère profite de vous. »", "“Your brother takes advantage of you.”"), T(
                "Vous n'en savez rien. Accuser un proche ferme la discussion.",
                "You do not know. Accusing a relative closes the talk.",
            )),
        ),
        node("n3", T(
            "Marc a tous les codes. Il est gentil, mais il lit mes messages avant moi, et il voit ma banque. "
            "Cela, je ne l'ai pas voulu.",
            "Marc has all the codes. He is kind, but he reads my messages before me, and he sees my bank account. "
            "I did not want that.",
        ),
            say("n4", T("« Vous avez le droit de garder vos codes. On peut le faire sans dispute. »",
                        "“You have the right to keep your codes. It can be done without a quarrel.”"), T(
                "Vous dites le droit, sans attaquer le frère.",
                "You say what the right is, without attacking the brother.",
            )),
            say("n5", T("« Seul, qu'avez-vous fait sur internet ce mois-ci ? »",
                        "“What did you do alone on the internet this month?”"), T(
                "Ce qui a été fait vraiment dit plus que « je sais faire ».",
                "What was really done says more than “I can do it”.",
            )),
            wrong(T("« Combien avez-vous sur ce compte ? »", "“How much is in that account?”"), T(
                "Le montant ne sert à rien ici.", "The amount is of no use here.",
            )),
        ),
        node("n4", T(
            "Sans dispute, oui. Je lui dirai que je veux apprendre. Mais pas tout d'un coup.",
            "Without a quarrel, yes. I will tell him that I want to learn. But not all at once.",
        ),
            say("n5", T("« Une chose à la fois. Qu'avez-vous fait ce mois-ci sur internet ? »",
                        "“One thing at a time. What did you do on the internet this month?”"), T(
                "Vous rassurez, puis vous demandez un fait.", "You reassure, then you ask for a fact.",
            )),
            wrong(T("« Changez tout ce soir, sans lui dire. »", "“Change it all tonight, without telling him.”"), T(
                "Seul, il pourrait perdre ses comptes, et l'aide de son frère.",
                "Alone, he might lose his accounts, and his brother's help.",
            )),
        ),
        node("n5", T(
            "Seul, rien. Avec Marc, deux candidatures. Le téléphone est à moi, il marche. "
            "Rien ne presse, pas de courrier.",
            "Alone, nothing. With Marc, two applications. The phone is mine, it works. Nothing is urgent, no letter.",
        ),
            say("n6", T("« Qu'est-ce qui vous aiderait à apprendre ? »", "“What would help you learn?”"), T(
                "On cherche l'aide utile, avec ses mots.", "You look for what helps, in his words.",
            )),
            wrong(T("« Deux, seulement ? »", "“Only two?”"), T(
                "La remarque juge sa recherche. Ce n'est pas le sujet.",
                "The remark judges his search. That is not the point.",
            )),
        ),
        node("n6", T(
            "Du temps, et les étapes sur une feuille : j'ai peur de tout casser. "
            "Je voudrais apprendre à ouvrir mes mails moi-même.",
            "Time, and the steps on paper: I fear I will break everything. "
            "I would like to learn to open my mail myself.",
        ),
            say("", T("« Très bien. On essaie deux minutes, sur un faux écran, votre téléphone en main ? »",
                      "“Very well. Shall we try for two minutes, on a made-up screen, phone in your hands?”"), T(
                "Le téléphone reste dans ses mains, et rien n'y est vrai.",
                "The phone stays in his hands, and nothing in it is real.",
            )),
            say("", T("« Très bien. Marc peut-il noter les étapes avec nous ? »",
                      "“Very well. Can Marc write down the steps with us?”"), T(
                "Le frère garde une place : il aide à apprendre, sans tenir les clés.",
                "The brother keeps a place: he helps with learning, without holding the keys.",
            )),
            wrong(T("« Donnez-moi vos codes, je les garde. »", "“Give me your codes, I will keep them.”"), T(
                "Ce serait la même dépendance, avec un autre nom.",
                "It would be the same dependence under another name.",
            )),
        ),
    ),
    signs=(
        seen(T("Un proche parle et fait à sa place", "A relative speaks and acts for him"), T(
            "Il cherche son frère avant de répondre.", "He looks for his brother before he answers.",
        )),
        other(T("Il cherche du travail", "He is looking for work"), T(
            "La situation ne dit pas ce qu'il sait faire.", "The situation does not say what he can do.",
        )),
        seen(T("Les codes sont chez quelqu'un d'autre", "Somebody else has the codes"), T(
            "La personne qui garde les codes tient aussi le courrier et la banque.",
            "Whoever keeps the codes also holds the mail and the bank account.",
        )),
        seen(T("La peur de tout casser", "The fear of breaking everything"), T(
            "Elle bloque plus souvent que le manque de savoir-faire.",
            "It blocks people more often than a lack of skill.",
        )),
        other(T("Son téléphone est récent", "His phone is recent"), T(
            "Un bon appareil ne dit pas qui s'en sert.", "A good device does not say who uses it.",
        )),
    ),
    steps=(
        other(T("« Je dirai à Marc de vous rendre les codes. »", "“I will tell Marc to give the codes back.”"), T(
            "C'est à lui de le dire, quand il le veut. Vous pouvez l'y préparer.",
            "It is for him to say, when he wants. You can help him prepare.",
        )),
        other(T("« Cette semaine : la banque, le mail et FranceConnect. »",
                "“This week: the bank, the mail and FranceConnect.”"), T(
            "Trois pas à la fois, alors qu'il demande d'aller doucement.",
            "Three steps at once, when he asks to go slowly.",
        )),
        seen(T("« Lundi à 14 h, ici : un nouveau mot de passe de mail, connu de vous seul. »",
               "“Monday at 2 pm, here: a new mail password, known to you alone.”"), T(
            "Un lieu, une date, une clé. Le reste pourra suivre.",
            "A place, a date, one key. The rest can follow.",
        )),
    ),
)

CASE = CaseEntry(
    key=KEY,
    id=uuid.UUID("c41e7b90-15da-4c6f-b2b7-0d5f8a9e0303"),
    purpose=Purpose.PRACTICE,
    name=NAME,
    about=ABOUT,
    facts=(
        T("Le téléphone est récent, bien chargé, avec de la place. Le forfait suffit, et la facture est payée.",
          "The phone is recent, well charged, with free space. The plan is enough, and the bill is paid."),
        T("Il déverrouille seul. Pour le Wi-Fi, vous montrez où toucher, puis il termine.",
          "He unlocks alone. For the Wi-Fi, you show where to touch, then he finishes."),
        T("Il écrit la phrase. Pour effacer une lettre, il a besoin de vous.",
          "He writes the sentence. To delete a letter, he needs you."),
        T("Offres d'emploi et agenda : un mot de vous, et il trouve l'heure, puis note la date.",
          "Job offers and calendar: one word from you, and he finds the time, then notes the date."),
        T("Contacts : le nom et le numéro sont gardés du premier coup, sans aide.",
          "Contacts: the name and the number are saved at the first try, without help."),
        T("E-mail : il lit et dit ce que veut l'expéditeur. Pour la photo, il arrête, même avec votre aide.",
          "Mail: he reads and says what the writer wants. For the photo, he stops, even with your help."),
        T("Formulaire : à la date, il pose le téléphone. Même guidé, il ne l'envoie pas.",
          "Form: at the date, he puts the phone down. Even guided, he does not send it."),
        T("Boîte mail, mot de passe, FranceConnect : sans Marc, rien ne s'ouvre.",
          "Mailbox, password, FranceConnect: without Marc, nothing opens."),
        T("Vous montrez comment agrandir le texte. Il cherche, vous donnez un indice, il y arrive.",
          "You show how to make the text bigger. He looks, you give a hint, he gets there."),
        T("Il lit et écrit devant vous sans gêne.", "He reads and writes in front of you without embarrassment."),
        T("Aucun message ne lui a pris d'argent. Il n'a payé aucune démarche.",
          "No message took money from him. He has paid for no procedure."),
    ),
    talk=TALK,
    reference=(
        Graded("phone", "own", T("Il est à lui, et il marche.", "It is his, and it works.")),
        Graded("alone", "helped", T("Deux candidatures, avec Marc.", "Two applications, with Marc.")),
        Graded("urgent", "no", T("Rien ne presse, pas de courrier.", "Nothing is urgent, no letter.")),
        Graded("helper", "family", T("Marc, son frère, fait tout.", "Marc, his brother, does everything.")),
        Graded("keeper", "family", T("Marc a tous les codes.", "Marc has all the codes.")),
        Graded("device", "works", T("Récent, bien chargé, avec de la place.", "Recent, well charged, with space.")),
        Graded("data", "enough", T("Le forfait suffit.", "The plan is enough.")),
        Graded("bill", "fine", T("La facture est payée.", "The bill is paid.")),
        Graded("confidence", "afraid", T("Il a peur de tout casser.", "He fears he will break everything.")),
        Graded("wish", "learn", T("Il veut ouvrir ses mails lui-même.", "He wants to open his mail himself.")),
        Graded("easier", "slower", T("Du temps, et les étapes sur papier.", "Time, and the steps on paper.")),
        Graded("known", "yes", T("Marc voit sa banque sans qu'il l'ait voulu.", "Marc sees his bank, unwanted.")),
        Graded("scam", "no", T("Aucun message ne lui a pris d'argent.", "No message took money from him.")),
        Graded("paid", "no", T("Il n'a payé aucune démarche.", "He has paid for no procedure.")),
        Graded("unlock", "alone", T("Il déverrouille seul.", "He unlocks alone.")),
        Graded("wifi", "helped", T("Vous montrez où toucher, il termine.", "You show where, he finishes.")),
        Graded("type", "helped", T("Effacer une lettre demande votre aide.", "Deleting a letter takes your help.")),
        Graded("repeats", "helped", T("Il refait avec un indice.", "He does it again with a hint.")),
        Graded("find", "helped", T("Un mot de vous, et il trouve l'heure.", "One word, and he finds the time.")),
        Graded("photo", "not-yet", T("Il arrête, même avec votre aide.", "He stops, even with your help.")),
        Graded("date", "helped", T("Un mot de vous, et la date est notée.", "One word, and the date is noted.")),
        Graded("contact", "alone", T("Gardé du premier coup, sans aide.", "Saved at the first try, without help.")),
        Graded("form", "not-yet", T("Même guidé, il ne l'envoie pas.", "Even guided, he does not send it.")),
        Graded("mailbox", "not-yet", T("Sans Marc, elle ne s'ouvre pas.", "Without Marc, it does not open.")),
        Graded("password", "not-yet", T("Seul Marc le connaît.", "Only Marc knows it.")),
        Graded("franceconnect", "not-yet", T("Sans Marc, il n'entre pas.", "Without Marc, he does not get in.")),
        Graded("message", "alone", T("Il dit ce que veut l'expéditeur.", "He says what the writer wants.")),
        Graded("avoids", "no", T("Il lit et écrit sans gêne.", "He reads and writes without embarrassment.")),
    ),
)
