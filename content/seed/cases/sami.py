"""Sami Nasri, 27, at ease with screens, who was scammed and told nobody. For the assessment."""

import uuid

from content.case_outlines import Purpose
from content.seed.telling import CaseEntry, Graded, node, other, say, seen, talk, wrong
from content.seed.writing import T

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

KEY, NAME = "sami", "Sami Nasri"
ABOUT = T(
    "27 ans, vendeur. Il vient pour un loyer en retard. Son téléphone reste éteint dans sa poche.",
    "27, a shop assistant. He comes about late rent. His phone stays off in his pocket.",
)

TALK = talk(
    KEY, NAME, ABOUT,
    task=T(
        "Monsieur Nasri vient pour un loyer en retard. Menez l'entretien.",
        "Mr Nasri comes about late rent. Lead the interview.",
    ),
    nodes=(
        node("n1", T(
            "Bonjour. J'ai un loyer de retard. Le mois dernier, j'ai eu un problème avec ma banque.",
            "Hello. I am late with the rent. Last month I had a problem with my bank.",
        ),
            say("n2", T("« Cela arrive à beaucoup de personnes. Voulez-vous en parler ? »",
                        "“It happens to many people. Would you like to talk about it?”"), T(
                "Vous dites que c'est courant, et vous laissez une sortie.",
                "You say that it is common, and leave a way out.",
            )),
            say("n3", T(
                "« On va voir le loyer. Puis-je vous poser quelques questions ? Vous pouvez en passer. »",
                "“We will see to the rent. May I ask you a few questions? You can skip some.”",
            ), T(
                "Sa demande est entendue, et son accord demandé.",
                "His request is heard, and his agreement asked for.",
            ), consent=True),
            wrong(T("« Vous avez trop dépensé ? »", "“Did you spend too much?”"), T(
                "Vous supposez, et vous jugez. Il ne dira plus rien.",
                "You assume, and you judge. He will say no more.",
            )),
        ),
        node("n2", T(
            "J'ai honte. Un faux message de colis, puis un faux conseiller. J'ai donné le code. 1 400 euros, partis.",
            "I am ashamed. A fake parcel message, then a fake adviser. I gave the code. 1,400 euros, gone.",
        ),
            say("n4", T(
                "« Ces gens sont entraînés à tromper. Quelques questions pour vous protéger : vous êtes d'accord ? »",
                "“These people are trained to deceive. A few questions to protect you: do you agree?”",
            ), T(
                "Vous ôtez la honte, et vous dites pourquoi vous demandez.",
                "You take the shame away, and say why you ask.",
            ), consent=True),
            wrong(T("« On ne donne jamais un code, voyons ! »", "“Come on, you never give a code!”"), T(
                "Il le sait. Le reproche l'empêchera de porter plainte.",
                "He knows. Blame will keep him from reporting it.",
            )),
        ),
        node("n3", T(
            "Oui. En fait, on m'a volé. Un faux message de colis, un faux conseiller : j'ai donné le code. "
            "1 400 euros.",
            "Yes. In fact I was robbed. A fake parcel message, a fake adviser: I gave the code. 1,400 euros.",
        ),
            say("n4", T("« Ces gens sont entraînés à tromper. Qui est au courant ? »",
                        "“These people are trained to deceive. Who knows about it?”"), T(
                "Vous ôtez la honte, et vous cherchez qui peut l'aider.",
                "You take the shame away, and look for who can help.",
            )),
            wrong(T("« Quel est votre salaire ? »", "“What is your salary?”"), T(
                "Le salaire ne sert pas ici. Il faut d'abord protéger.",
                "The salary is of no use here. Protect first.",
            )),
            wrong(T("« Pourtant, à 27 ans, on connaît internet. »", "“Still, at 27, one knows the internet.”"), T(
                "Tout le monde peut se faire prendre. L'âge n'y fait rien.",
                "Anybody can be taken in. Age has nothing to do with it.",
            )),
        ),
        node("n4", T(
            "Je ne l'ai dit à personne. La banque attend ma réponse avant lundi, c'est urgent. "
            "J'ai peur d'ouvrir mes messages : mon mail a le même mot de passe.",
            "I told nobody. The bank expects my answer before Monday, it is urgent. "
            "I am afraid to open my messages: my mail has the same password.",
        ),
            say("n5", T("« On s'en occupe aujourd'hui. Avez-vous changé vos mots de passe ? »",
                        "“We will see to it today. Have you changed your passwords?”"), T(
                "Un mot de passe connu ouvre le reste : le courrier, l'argent.",
                "A known password opens the rest: mail, money.",
            )),
            say("n6", T("« On s'en occupe aujourd'hui. Et le téléphone, la facture passe ? »",
                        "“We will see to it today. And the phone, is the bill paid?”"), T(
                "Une ligne coupée ferait perdre aussi les codes de la banque.",
                "A line that is cut would lose the bank's codes too.",
            )),
            wrong(T("« Il faut vous forcer. »", "“You must force yourself.”"), T(
                "La peur a une cause. Un ordre ne la retire pas.",
                "The fear has a cause. An order does not take it away.",
            )),
        ),
        node("n5", T(
            "Celui de la banque, oui. Celui du mail, pas encore. Ils peuvent entrer, alors ?",
            "The bank's, yes. The mail's, not yet. So they can get in?",
        ),
            say("n6", T("« Alors on commence par là. Et la facture du téléphone, elle passe ? »",
                        "“Then we start there. And the phone bill, is it paid?”"), T(
                "Un pas clair, puis un fait simple.", "A clear step, then a plain fact.",
            )),
            wrong(T("« Le même partout, ce n'est pas malin. »", "“The same everywhere is not clever.”"), T(
                "Beaucoup de personnes le font. La remarque n'aide pas à changer.",
                "Many people do it. The remark does not help to change.",
            )),
        ),
        node("n6", T(
            "Difficile ce mois-ci, avec le compte vidé. Le téléphone est à moi, il marche. "
            "Je voudrais seulement régler cette histoire de banque.",
            "Hard this month, with the account emptied. The phone is mine, it works. "
            "I only want to settle this bank business.",
        ),
            say("", T("« On répond à la banque ensemble, maintenant. »", "“We answer the bank together, now.”"), T(
                "La date presse, et c'est sa demande.", "The date is close, and it is what he asks for.",
            )),
            say("", T("« Voulez-vous d'abord changer le mot de passe du mail, ici ? »",
                      "“Would you first like to change the mail password, here?”"), T(
                "Protéger d'abord : il reste quelques minutes pour la banque.",
                "Protect first: a few minutes are left for the bank.",
            )),
            wrong(T("« Un atelier pour débutants, la semaine prochaine ? »", "“A beginners' workshop, next week?”"), T(
                "Il sait se servir de tout. Et lundi sera passé.",
                "He can use everything. And Monday will have passed.",
            )),
        ),
    ),
    signs=(
        seen(T("Il n'ouvre plus ses messages", "He no longer opens his messages"), T(
            "La peur peut faire manquer une date, même à qui sait tout faire.",
            "Fear can make people miss a date, even those who can do everything.",
        )),
        seen(T("Il n'en a parlé à personne", "He has told nobody"), T(
            "La honte isole. Ce silence mérite une question douce.",
            "Shame isolates. This silence deserves a gentle question.",
        )),
        other(T("Il a un loyer en retard", "He is late with the rent"), T(
            "Le retard peut venir de tout. Ici, l'arnaque l'explique.",
            "Being late may come from anything. Here the scam explains it.",
        )),
        seen(T("Un mot de passe peut-être connu", "A password that may be known"), T(
            "Le mail et la banque avaient le même : la boîte reste ouverte aux voleurs.",
            "Mail and bank had the same one: the mailbox stays open to the thieves.",
        )),
        other(T("Il est jeune", "He is young"), T(
            "L'âge ne protège pas des arnaques, et ne les explique pas.",
            "Age neither protects from scams nor explains them.",
        )),
    ),
)

CASE = CaseEntry(
    key=KEY,
    id=uuid.UUID("71b5e8d9-0c6a-4937-8f14-e5a90b3c0606"),
    purpose=Purpose.ASSESSMENT,
    name=NAME,
    about=ABOUT,
    facts=(
        T("Le téléphone est récent. Il tient la journée et garde de la place.",
          "The phone is recent. It lasts the day and has free space."),
        T("Il a assez d'internet. La ligne n'est pas coupée, mais la facture de ce mois est difficile.",
          "He has enough internet. The line is not cut, but this month's bill is hard."),
        T("Il déverrouille, rejoint votre Wi-Fi et corrige une phrase sans aide.",
          "He unlocks, joins your Wi-Fi and corrects a sentence without help."),
        T("Offres d'emploi, agenda, contacts, formulaire : il fait tout, seul, en peu de temps.",
          "Job offers, calendar, contacts, form: he does it all alone, in little time."),
        T("E-mail d'entraînement : il hésite à l'ouvrir. Puis il le lit, dit ce que veut "
          "l'expéditeur, et joint la photo.",
          "Practice mail: he hesitates to open it. Then he reads it, says what the writer wants, and adds the photo."),
        T("Il ouvre sa vraie boîte mail, sait où est son mot de passe, et entre avec "
          "FranceConnect. Il est seul à agir.",
          "He opens his real mailbox, knows where his password is, and enters with FranceConnect. He does it alone."),
        T("Son mot de passe de mail est celui que les voleurs ont peut-être vu.",
          "His mail password is the one that the thieves may have seen."),
        T("Vous montrez comment agrandir le texte. Il le refait aussitôt.",
          "You show how to make the text bigger. He does it again at once."),
        T("Devant vous, il lit et écrit sans gêne.", "In front of you, he reads and writes without embarrassment."),
        T("Ce mois-ci, il a fait ses démarches en ligne seul. Pour internet, il ne demande à personne.",
          "This month he did his online procedures alone. For the internet, he asks nobody."),
        T("Il garde ses mots de passe lui-même. Il n'a payé aucune démarche.",
          "He keeps his passwords himself. He has paid for no procedure."),
    ),
    talk=TALK,
    reference=(
        Graded("phone", "own", T("Il est à lui, et il marche.", "It is his, and it works.")),
        Graded("alone", "alone", T("Ses démarches du mois, seul.", "This month's procedures, alone.")),
        Graded("urgent", "yes", T("La banque attend avant lundi.", "The bank expects an answer before Monday.")),
        Graded("deadline", "week", T("Lundi : c'est cette semaine.", "Monday: within the week.")),
        Graded("helper", "nobody", T("Il ne demande à personne.", "He asks nobody.")),
        Graded("keeper", "me", T("Il les garde lui-même.", "He keeps them himself.")),
        Graded("device", "works", T("Récent, il tient la journée.", "Recent, it lasts the day.")),
        Graded("data", "enough", T("Il a assez d'internet.", "He has enough internet.")),
        Graded("bill", "hard", T("Difficile ce mois-ci, pas coupée.", "Hard this month, not cut.")),
        Graded("confidence", "afraid", T("Il a peur d'ouvrir ses messages.", "He is afraid to open his messages.")),
        Graded("wish", "one-thing", T("Il veut régler l'histoire de la banque.", "He wants the bank settled.")),
        Graded("known", "yes", T("Les voleurs l'ont peut-être vu.", "The thieves may have seen it.")),
        Graded("scam", "yes", T("Un faux message lui a pris 1 400 euros.", "A fake message took 1,400 euros.")),
        Graded("paid", "no", T("Il n'a payé aucune démarche.", "He has paid for no procedure.")),
        Graded("unlock", "alone", T("Il déverrouille sans aide.", "He unlocks without help.")),
        Graded("wifi", "alone", T("Il rejoint votre Wi-Fi sans aide.", "He joins your Wi-Fi without help.")),
        Graded("type", "alone", T("Il corrige une phrase sans aide.", "He corrects a sentence without help.")),
        Graded("repeats", "alone", T("Il refait aussitôt le geste.", "He does the gesture again at once.")),
        Graded("find", "alone", T("Il lit l'offre seul, en peu de temps.", "He reads the offer alone, quickly.")),
        Graded("photo", "alone", T("Il joint la photo.", "He adds the photo.")),
        Graded("date", "alone", T("Il note la date seul.", "He notes the date alone.")),
        Graded("contact", "alone", T("Il garde le contact seul.", "He saves the contact alone.")),
        Graded("form", "alone", T("Il remplit le formulaire seul.", "He fills in the form alone.")),
        Graded("mailbox", "alone", T("Il ouvre sa boîte lui-même.", "He opens his mailbox himself.")),
        Graded("password", "alone", T("Il sait où il est.", "He knows where it is.")),
        Graded("franceconnect", "alone", T("Il entre seul.", "He gets in alone.")),
        Graded("message", "alone", T("Il dit ce que veut l'expéditeur.", "He says what the writer wants.")),
        Graded("avoids", "no", T("Il craint les messages, pas la lecture.", "He fears messages, not reading.")),
    ),
)
