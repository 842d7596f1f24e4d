"""The starter grid of the diagnosis: three gates, then what is asked. `grid_observed` holds what is looked at.

Each question is read aloud as it stands. Nobody is graded: an answer only leads to next steps.
"""

import uuid

from content.grid_outlines import Dimension, NextStep
from content.seed.asking import Answer, Ask, GridEntry
from content.seed.grid_observed import OBSERVED
from content.seed.writing import T

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

GATES = (
    Ask(
        "phone", Dimension.EQUIPMENT,
        T("Avez-vous un téléphone qui marche et qui est à vous ?",
          "Do you have a phone that works and is yours?"),
        T("Apprendre demande un téléphone sous la main, pas seulement le jour du rendez-vous.",
          "Learning needs a phone at hand, not only on the day of the appointment."),
        (
            Answer("own", T("Oui, il marche et il est à moi", "Yes, it works and it is mine"), 2),
            Answer("shared", T("Il est prêté, partagé ou il marche mal", "It is lent, shared or works badly"), 1),
            Answer("none", T("Non", "No"), 0),
        ),
        is_gate=True,
    ),
    Ask(
        "alone", Dimension.USES,
        T("Ce mois-ci, avez-vous fait quelque chose sur internet sans aide ?",
          "This month, did you do something on the internet without help?"),
        T("Ce qui a été fait vraiment dit plus que ce que l'on pense savoir faire.",
          "What was really done says more than what people think they can do."),
        (
            Answer("alone", T("Oui, sans aide", "Yes, without help"), 2),
            Answer("helped", T("Oui, avec quelqu'un", "Yes, with somebody"), 1),
            Answer("no", T("Non", "No"), 0),
        ),
        is_gate=True,
    ),
    Ask(
        "urgent", Dimension.RIGHTS,
        T("Un courrier, une date ou un droit qui s'arrête vous inquiète-t-il ?",
          "Does a letter, a date or a right about to stop worry you?"),
        T("Un droit qui s'arrête passe avant tout le reste.",
          "A right about to stop comes before everything else."),
        (
            Answer("no", T("Non", "No"), 3),
            Answer("unsure", T("Je ne sais pas", "I do not know"), 1),
            Answer("yes", T("Oui, c'est urgent", "Yes, it is urgent"), 0),
        ),
        is_gate=True,
    ),
)

RIGHTS = (
    Ask(
        "deadline", Dimension.RIGHTS,
        T("Quelle est la date la plus proche ?", "Which is the nearest date?"),
        T("La date dit s'il faut agir aujourd'hui ou s'il y a le temps d'apprendre.",
          "The date says whether to act today or whether there is time to learn."),
        (
            Answer("week", T("Cette semaine, ou elle est passée", "This week, or it has passed"), 0),
            Answer("month", T("Ce mois-ci", "This month"), 1),
            Answer("later", T("Plus tard", "Later"), 2),
            Answer("none", T("Aucune date", "No date"), 3),
        ),
    ),
    Ask(
        "blocked", Dimension.RIGHTS,
        T("Une chose précise est-elle bloquée aujourd'hui ?", "Is one precise thing blocked today?"),
        T("Un seul blocage se règle souvent en une séance, sans parcours complet.",
          "A single block is often solved in one session, without a whole course."),
        (
            Answer("one", T("Oui, une seule chose", "Yes, one thing"), leads_to=NextStep.HELP_SESSION),
            Answer("several", T("Oui, plusieurs choses", "Yes, several things")),
            Answer("nothing", T("Non", "No")),
        ),
    ),
    Ask(
        "agree", Dimension.RIGHTS,
        T("Voulez-vous qu'un professionnel fasse la démarche à votre place ?",
          "Do you want a professional to do the procedure for you?"),
        T("Faire à la place de quelqu'un demande son accord, donné pour cette démarche.",
          "Doing something for somebody needs their agreement, given for that procedure."),
        (
            Answer("for-me", T("Oui, à ma place", "Yes, for me"), leads_to=NextStep.MANDATE),
            Answer("with-me", T("Plutôt avec moi", "Rather with me")),
            Answer("no", T("Non", "No")),
        ),
    ),
    Ask(
        "helper", Dimension.PEOPLE,
        T("Qui vous aide quand internet est nécessaire ?", "Who helps you when the internet is needed?"),
        T("Une aide proche peut continuer le travail entre deux rendez-vous.",
          "Somebody close can go on with the work between two appointments."),
        (
            Answer("professional", T("Un professionnel", "A professional"), 2),
            Answer("family", T("La famille ou un proche", "Family or somebody close"), 1),
            Answer("nobody", T("Personne", "Nobody"), 0),
        ),
    ),
    Ask(
        "keeper", Dimension.PEOPLE,
        T("Qui garde vos mots de passe ?", "Who keeps your passwords?"),
        T("Une aide qui s'en va peut emporter la clé des comptes.",
          "A helper who leaves can take the key of the accounts away."),
        (
            Answer("me", T("Moi", "I do")),
            Answer("family", T("La famille ou un proche", "Family or somebody close"), 1),
            Answer("professional", T("Un professionnel", "A professional"), 2),
            Answer("nobody", T("Personne ne les a", "Nobody has them")),
        ),
    ),
)

PHONE = (
    Ask(
        "device", Dimension.EQUIPMENT,
        T("Ce téléphone tient-il la journée, avec un écran lisible et de la place ?",
          "Does this phone last the day, with a readable screen and free space?"),
        T("Un appareil qui lâche fait croire à la personne qu'elle s'y prend mal.",
          "A device that gives up makes people think that they do it badly."),
        (
            Answer("works", T("Oui", "Yes"), 2),
            Answer("weak", T("Pas toujours", "Not always"), 1),
            Answer("none", T("Il n'y a pas de téléphone", "There is no phone"), 0),
        ),
    ),
    Ask(
        "data", Dimension.CONNECTION,
        T("Avez-vous assez d'internet jusqu'à la fin du mois ?",
          "Do you have enough internet until the end of the month?"),
        T("Qui compte ses mégaoctets n'ouvre pas ce qui n'est pas sûr d'être utile.",
          "Whoever counts megabytes does not open what may turn out useless."),
        (
            Answer("enough", T("Oui", "Yes"), 2),
            Answer("rationed", T("Je fais attention, ou je cherche un Wi-Fi", "I am careful, or look for Wi-Fi"), 1),
            Answer("none", T("Non, plus rien", "No, nothing left"), 0),
        ),
    ),
    Ask(
        "bill", Dimension.CONNECTION,
        T("Le prix ou une facture du téléphone pose-t-il problème ?",
          "Is the price or a bill of the phone a problem?"),
        T("Une facture en retard coupe la ligne, et souvent les codes reçus par message.",
          "A late bill cuts the line, and often the codes that come by message."),
        (
            Answer("fine", T("Non", "No"), 2),
            Answer("hard", T("Oui, c'est difficile", "Yes, it is hard"), 1),
            Answer("cut", T("Oui, la ligne est coupée", "Yes, the line is cut"), 0),
        ),
    ),
)

WISHES = (
    Ask(
        "confidence", Dimension.CONFIDENCE,
        T("Devant un téléphone ou un site, comment vous sentez-vous ?",
          "In front of a phone or a website, how do you feel?"),
        T("La peur de se tromper bloque plus souvent que le manque de savoir-faire.",
          "The fear of a mistake blocks people more often than a lack of skill."),
        (
            Answer("untouched", T("Je préfère ne pas y toucher", "I would rather not touch it"), 1),
            Answer("afraid", T("J'ai peur de me tromper", "I am afraid of doing it badly"), 2),
            Answer("depends", T("Cela dépend", "It depends"), 3),
            Answer("rather", T("Plutôt à l'aise", "Rather at ease"), 4),
            Answer("ease", T("À l'aise", "At ease"), 5),
        ),
    ),
    Ask(
        "wish", Dimension.CONFIDENCE,
        T("Qu'aimeriez-vous ?", "What would you like?"),
        T("Le premier pas est celui que la personne choisit, pas celui que la grille préfère.",
          "The first step is the one that the person chooses, not the one that the grid prefers."),
        (
            Answer("learn", T("Apprendre à faire sans aide", "Learn to do without help")),
            Answer("one-thing", T("Régler une seule chose", "Settle one thing only"), leads_to=NextStep.HELP_SESSION),
            Answer("later", T("En reparler plus tard", "Talk about it later")),
            Answer("nothing", T("Rien pour le moment", "Nothing for now"), leads_to=NextStep.NOTHING_WANTED),
        ),
    ),
    Ask(
        "easier", Dimension.ADAPTATION,
        T("Qu'est-ce qui rendrait un écran plus facile pour vous ?",
          "What would make a screen easier for you?"),
        T("On note l'adaptation utile, jamais sa cause.",
          "What helps is noted, never its cause."),
        (
            Answer("nothing", T("Rien de particulier", "Nothing special"), 1),
            Answer("larger", T("Un texte plus grand", "Larger text"), 0),
            Answer("heard", T("Écouter plutôt que lire", "Listening rather than reading"), 0),
            Answer("held", T("Tenir ou toucher autrement", "Holding or touching it another way"), 0),
            Answer("slower", T("Plus de temps, les étapes sur papier", "More time, the steps on paper"), 0),
        ),
    ),
)

SAFETY = (
    Ask(
        "known", Dimension.SAFETY,
        T("Quelqu'un d'autre connaît-il vos mots de passe sans que vous le vouliez ?",
          "Does somebody know your passwords without your wanting it?"),
        T("Un mot de passe connu peut ouvrir le courrier, l'argent et les droits.",
          "A known password can open mail, money and rights."),
        (
            Answer("no", T("Non", "No"), 1),
            Answer("yes", T("Oui, ou peut-être", "Yes, or perhaps"), 0),
        ),
    ),
    Ask(
        "scam", Dimension.SAFETY,
        T("Un message vous a-t-il déjà fait perdre de l'argent ou un compte ?",
          "Did a message ever make you lose money or an account?"),
        T("Après une arnaque, on protège d'abord : le compte, la carte, la plainte.",
          "After a scam, protection comes first: the account, the card, the complaint."),
        (
            Answer("no", T("Non", "No"), 1),
            Answer("yes", T("Oui", "Yes"), 0),
        ),
    ),
    Ask(
        "paid", Dimension.SAFETY,
        T("Avez-vous payé pour une démarche publique qui est gratuite ?",
          "Did you pay for a public procedure that is free?"),
        T("Des sites imitent ceux de l'administration et font payer ce qui est gratuit.",
          "Some sites imitate those of the administration and charge for what is free."),
        (
            Answer("no", T("Non", "No"), 1),
            Answer("yes", T("Oui, ou peut-être", "Yes, or perhaps"), 0),
        ),
    ),
)
# fmt: on

GRIDS = (
    GridEntry(
        key="diagnostic",
        id=uuid.UUID("e0d4a0a2-6c0b-4b0e-9c52-1f1d7a4c8f36"),
        title=T("Diagnostic de fragilité numérique", "Diagnosis of digital fragility"),
        questions=(*GATES, *RIGHTS, *PHONE, *WISHES, *SAFETY, *OBSERVED),
    ),
)
