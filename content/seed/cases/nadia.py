"""Nadia Ferrand, 71, who does not say that reading is hard. To practise."""

import uuid

from content.case_outlines import Purpose
from content.seed.telling import CaseEntry, Graded, node, other, say, seen, talk, wrong
from content.seed.writing import T

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

KEY, NAME = "nadia", "Nadia Ferrand"
ABOUT = T(
    "71 ans, retraitée, veuve depuis l'an dernier. Elle vient avec une lettre pliée dans son sac.",
    "71, retired, a widow since last year. She comes with a folded letter in her bag.",
)

TALK = talk(
    KEY, NAME, ABOUT,
    task=T(
        "Madame Ferrand a reçu une lettre de sa caisse de retraite. Menez l'entretien.",
        "Ms Ferrand has had a letter from her pension fund. Lead the interview.",
    ),
    nodes=(
        node("n1", T(
            "Bonjour. J'ai reçu ça de la caisse de retraite. J'ai oublié mes lunettes. "
            "Vous me dites ce qu'ils veulent ?",
            "Good morning. The pension fund sent me this. I forgot my glasses. Can you tell me what they want?",
        ),
            say("n2", T(
                "« Bien sûr. Je la lis à voix haute, et on regarde ensemble. »",
                "“Of course. I will read it aloud, and we look at it together.”",
            ), T(
                "La vue ou la lecture : cette réponse aide dans les deux cas.",
                "Sight or reading: this answer helps in both cases.",
            )),
            wrong(T("« Vous ne savez pas lire ? »", "“Can't you read?”"), T(
                "La question l'expose. Elle peut se taire, ou ne plus venir.",
                "The question exposes her. She may fall silent, or stop coming.",
            )),
            wrong(T("« Revenez avec vos lunettes. »", "“Come back with your glasses.”"), T(
                "Elle repart avec sa lettre. Si la cause est ailleurs, rien ne change.",
                "She leaves with her letter. If the cause is elsewhere, nothing changes.",
            )),
        ),
        node("n2", T(
            "Un certificat à renvoyer dans deux mois, alors. Je ne savais pas si c'était grave. "
            "Avant, mon mari lisait tout.",
            "A certificate to send back within two months, then. I did not know if it was serious. "
            "My husband used to read everything.",
        ),
            say("n3", T(
                "« J'ai quelques questions sur le téléphone et les papiers, pour trouver une aide. "
                "Vous pouvez dire non. D'accord ? »",
                "“I have a few questions about your phone and your papers, to find help. You can say no. "
                "Is that all right?”",
            ), T(
                "Quoi, pourquoi, et le droit de dire non : elle choisit.",
                "What, why, and the right to say no: she chooses.",
            ), consent=True),
            say("n4", T("« Et maintenant, comment faites-vous ? »", "“And now, how do you go about it?”"), T(
                "Le comment n'a pas de mauvaise réponse. Il reste à demander son accord.",
                "A question about how has no bad answer. Her agreement is still to be asked.",
            )),
            wrong(T("« Il ne vous a jamais appris ? »", "“Did he never teach you?”"), T(
                "La phrase la juge, et juge son mari. Elle n'apporte rien.",
                "The sentence judges her and her husband. It brings nothing.",
            )),
        ),
        node("n3", T(
            "D'accord. Ma fille Lucie vient le dimanche : elle lit, elle tape. "
            "Elle garde tous les codes, et cela me va.",
            "All right. My daughter Lucie comes on Sundays: she reads, she types. "
            "She keeps all the codes, and I like it so.",
        ),
            say("n5", T("« Et le téléphone, il est à vous ? »", "“And the phone, is it yours?”"), T(
                "Un fait simple, facile à dire.", "A plain fact, easy to say.",
            )),
            wrong(T("« Combien touchez-vous de retraite ? »", "“How much is your pension?”"), T(
                "Le montant ne sert pas au diagnostic. Ne le demandez pas.",
                "The amount is of no use to the diagnosis. Do not ask for it.",
            )),
        ),
        node("n4", T(
            "Ma fille Lucie vient le dimanche : elle lit, elle tape. Elle garde tous les codes, et cela me va.",
            "My daughter Lucie comes on Sundays: she reads, she types. She keeps all the codes, and I like it so.",
        ),
            say("n5", T(
                "« Je peux vous poser quelques questions, pour trouver une aide ? Vous pouvez en passer. »",
                "“May I ask you a few questions, to find help? You can skip some.”",
            ), T(
                "L'accord vient avant les autres questions, avec des mots simples.",
                "Agreement comes before the other questions, in plain words.",
            ), consent=True),
            say("n5", T("« Et le téléphone, il est à vous ? »", "“And the phone, is it yours?”"), T(
                "La question est utile, mais son accord n'a pas été demandé.",
                "The question is useful, but her agreement was not asked.",
            )),
            wrong(T("« À votre âge, c'est normal. »", "“It is normal at your age.”"), T(
                "L'âge n'explique rien, et la phrase ferme la discussion.",
                "Age explains nothing, and the sentence closes the talk.",
            )),
        ),
        node("n5", T(
            "Lucie me l'a donné. Il est à moi, il marche bien. "
            "Mes petites-filles m'envoient des messages parlés, et je réponds toute seule.",
            "Lucie gave it to me. It is mine, it works well. "
            "My granddaughters send me voice messages, and I answer all by myself.",
        ),
            say("n6", T(
                "« Les messages parlés, c'est réussi. Qu'aimeriez-vous faire d'autre ? »",
                "“Voice messages: you do that well. What else would you like to do?”",
            ), T(
                "Vous partez de ce qui marche, puis de ce qu'elle veut.",
                "You start from what works, then from what she wants.",
            )),
            say("n6", T("« Qu'est-ce qui rendrait l'écran plus facile ? »", "“What would make the screen easier?”"), T(
                "On cherche l'aide utile, jamais la cause.", "You look for what helps, never for the cause.",
            )),
            wrong(T("« Et écrire, vous pouvez ? »", "“And writing, can you?”"), T(
                "La question met en défaut. Un écran d'entraînement le montrera sans la gêner.",
                "The question puts her at fault. A practice screen will show it without embarrassment.",
            )),
        ),
        node("n6", T(
            "Apprendre à me débrouiller avec ces lettres. "
            "Si le téléphone me les disait tout haut… J'ai peur de me tromper.",
            "Learn to manage with these letters. If the phone could say them aloud… I am afraid of doing it badly.",
        ),
            say("", T(
                "« Le téléphone peut lire tout haut. On essaie deux minutes, sur un faux courrier ? »",
                "“The phone can read aloud. Shall we try for two minutes, on a made-up letter?”",
            ), T(
                "Rien n'y est vrai, rien ne casse : elle peut essayer sans crainte.",
                "Nothing in it is real, nothing breaks: she can try without fear.",
            )),
            wrong(T("« Il faudrait un cours de lecture. »", "“You need reading lessons.”"), T(
                "Elle n'a rien dit de la lecture. La phrase colle une étiquette.",
                "She has said nothing about reading. The sentence sticks a label on her.",
            )),
        ),
    ),
    signs=(
        seen(T("Les lunettes oubliées devant une lettre", "The forgotten glasses in front of a letter"), T(
            "La phrase est peut-être vraie. Elle protège aussi, parfois, d'une gêne.",
            "The sentence may be true. Sometimes it also covers embarrassment.",
        )),
        other(T("Elle a 71 ans", "She is 71"), T(
            "L'âge ne dit pas ce qu'une personne sait faire.", "Age does not say what a person can do.",
        )),
        seen(T("Quelqu'un lit et tape pour elle", "Somebody reads and types for her"), T(
            "Son mari, puis sa fille : l'écrit passe toujours par un autre.",
            "Her husband, then her daughter: writing always goes through somebody else.",
        )),
        seen(T("Elle passe par la voix", "She goes through the voice"), T(
            "Messages parlés, lettre lue tout haut : la voix est son chemin, et il marche.",
            "Voice messages, letters read aloud: the voice is her way, and it works.",
        )),
        other(T("Elle parle de son mari", "She talks about her husband"), T(
            "Le deuil n'est pas un signe de difficulté avec les écrans.",
            "Grief is no sign of difficulty with screens.",
        )),
    ),
    steps=(
        other(T("« Votre fille fera tout. »", "“Your daughter will do it all.”"), T(
            "Elle veut se débrouiller. Sa fille peut aider, pas décider.",
            "She wants to manage. Her daughter can help, not decide.",
        )),
        seen(T(
            "« Jeudi à 10 h, ici : on fait lire la lettre au téléphone, et on remplit le certificat. »",
            "“Thursday at 10, here: we have the phone read the letter, and fill in the certificate.”",
        ), T(
            "Un lieu, une date, une chose à faire, et ce qu'elle veut apprendre.",
            "A place, a date, one thing to do, and what she wants to learn.",
        )),
        other(T("« Voici la liste des ateliers. »", "“Here is the list of workshops.”"), T(
            "Une liste à lire lui laisse tout le travail.", "A list to read leaves her all the work.",
        )),
    ),
)

CASE = CaseEntry(
    key=KEY,
    id=uuid.UUID("2f0bb5c2-6d5e-4a3e-9a55-6b1de1a0f101"),
    purpose=Purpose.PRACTICE,
    name=NAME,
    about=ABOUT,
    facts=(
        T("Le téléphone tient la journée, l'écran est net. Le forfait suffit, et la facture passe chaque mois.",
          "The phone lasts the day, the screen is clear. The plan is enough, and the bill is paid each month."),
        T("Elle déverrouille d'un dessin et ouvre les photos sans aide.",
          "She unlocks with a pattern and opens the photos without help."),
        T("Wi-Fi : elle trouve les réglages, et tape les chiffres du code quand vous les dictez.",
          "Wi-Fi: she finds the settings, and types the digits of the code when you dictate them."),
        T("Formulaire : elle rend le téléphone sans rien écrire ni choisir. « Je verrai chez moi. »",
          "Form: she gives the phone back without writing or choosing anything. “I will look at home.”"),
        T("Offres d'emploi : elle regarde les images, et ne trouve pas l'heure, même avec votre aide.",
          "Job offers: she looks at the pictures, and does not find the time, even with your help."),
        T("E-mail : elle joint la photo du premier coup. Elle ne peut pas dire ce que veut l'expéditeur.",
          "Mail: she adds the photo at the first try. She cannot say what the writer wants."),
        T("Agenda et contacts : elle choisit le jour et tape le numéro seule. Elle vous demande d'écrire les mots.",
          "Calendar and contacts: she chooses the day and types the number alone. She asks you to write the words."),
        T("Boîte mail, mot de passe, FranceConnect : Lucie les a faits chez elle. Rien ne s'ouvre ici.",
          "Mailbox, password, FranceConnect: Lucie made them at her own home. Nothing opens here."),
        T("Vous montrez comment agrandir le texte. Elle le refait seule, sans hésiter.",
          "You show how to make the text bigger. She does it again alone, without hesitating."),
        T("Deux fois, elle range un papier sans le lire, et vous tend le stylo.",
          "Twice, she puts a paper away unread, and hands you the pen."),
        T("Aucun message ne lui a fait perdre d'argent. Elle n'a payé aucune démarche.",
          "No message ever made her lose money. She has paid for no procedure."),
    ),
    talk=TALK,
    reference=(
        Graded("phone", "own", T("Lucie le lui a donné, il marche bien.", "Lucie gave it to her, it works well.")),
        Graded("alone", "alone", T("Elle répond seule aux messages parlés.", "She answers voice messages alone.")),
        Graded("urgent", "unsure", T("Elle ne savait pas si c'était grave.", "She did not know if it was serious.")),
        Graded("deadline", "later", T("Le certificat est à rendre dans deux mois.", "It is due within two months.")),
        Graded("helper", "family", T("Lucie lit et tape, le dimanche.", "Lucie reads and types, on Sundays.")),
        Graded("keeper", "family", T("Lucie garde tous les codes.", "Lucie keeps all the codes.")),
        Graded("device", "works", T("Il tient la journée, l'écran est net.", "It lasts the day, its screen is clear.")),
        Graded("data", "enough", T("Le forfait suffit chaque mois.", "The plan is enough each month.")),
        Graded("bill", "fine", T("La facture passe chaque mois.", "The bill is paid each month.")),
        Graded("confidence", "afraid", T("Elle a peur de se tromper.", "She is afraid of doing it badly.")),
        Graded("wish", "learn", T("Elle veut apprendre à se débrouiller.", "She wants to learn to manage.")),
        Graded("easier", "heard", T("Elle veut entendre les lettres.", "She wants to hear the letters.")),
        Graded("known", "no", T("Lucie a les codes, et cela lui va.", "Lucie has the codes, and she likes it so.")),
        Graded("scam", "no", T("Aucun message ne lui a coûté d'argent.", "No message has cost her money.")),
        Graded("paid", "no", T("Elle n'a payé aucune démarche.", "She has paid for no procedure.")),
        Graded("unlock", "alone", T("Un dessin, puis les photos, sans aide.", "A pattern, then the photos, alone.")),
        Graded("wifi", "helped", T("Elle tape les chiffres que vous dictez.", "She types the digits you dictate.")),
        Graded("type", "not-yet", T("Elle rend le téléphone sans écrire.",
                                    "She gives the phone back, writing nothing.")),
        Graded("repeats", "alone", T("Une démonstration lui suffit.", "One demonstration is enough for her.")),
        Graded("find", "not-yet", T("L'heure n'est pas trouvée, même avec aide.", "No time found, even with help.")),
        Graded("photo", "alone", T("La photo part du premier coup.", "The photo is added at the first try.")),
        Graded("date", "helped", T("Le jour seule, les mots avec vous.", "The day alone, the words with you.")),
        Graded("contact", "helped", T("Le numéro seule, le nom avec vous.", "The number alone, the name with you.")),
        Graded("form", "not-yet", T("Rien n'est écrit ni choisi.", "Nothing is written or chosen.")),
        Graded("mailbox", "not-yet", T("La boîte ne s'ouvre que chez Lucie.", "It opens at Lucie's only.")),
        Graded("password", "not-yet", T("Seule Lucie sait où il est.", "Only Lucie knows where it is.")),
        Graded("franceconnect", "not-yet", T("C'est Lucie qui entre, chez elle.", "Lucie enters it, at her home.")),
        Graded("message", "not-yet", T("Elle ne dit pas ce que veut le message.", "She cannot say what it wants.")),
        Graded("avoids", "yes", T("Lunettes, papiers rangés, stylo tendu.",
                                  "Glasses, papers put away, pen handed over.")),
    ),
)
