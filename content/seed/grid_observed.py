"""What the starter grid looks at: two minutes with a practice screen of this site, or at the desk.

The worker watches hands and eyes, and does not ask "can you do it?".
"""

from content.grid_outlines import Dimension
from content.seed.asking import Answer, Observe
from content.seed.writing import T

ALONE = (
    Answer("alone", T("Sans aide", "Without help"), 2),
    Answer("helped", T("Avec de l'aide", "With help"), 1),
    Answer("not-yet", T("Pas encore", "Not yet"), 0),
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

GESTURES = (
    Observe(
        "unlock", Dimension.GESTURES,
        T("Déverrouille le téléphone et ouvre une application.", "Unlocks the phone and opens an app."),
        T("Sans ce geste, tout le reste se fait avec la main de quelqu'un d'autre.",
          "Without it, everything else is done with somebody else's hand."),
        "desk",
        T("Posez le téléphone, écran éteint, et demandez à voir l'heure, puis les photos.",
          "Put the phone down, screen off, and ask to see the time, then the photos."),
        ALONE,
    ),
    Observe(
        "wifi", Dimension.GESTURES,
        T("Rejoint un Wi-Fi.", "Joins a Wi-Fi."),
        T("Le Wi-Fi d'un lieu économise l'internet payé.", "A place's Wi-Fi saves the internet that is paid for."),
        "desk",
        T("Donnez le nom et le code du Wi-Fi sur un papier. Regardez où la personne cherche.",
          "Give the Wi-Fi's name and code on paper. Watch where the person looks."),
        ALONE,
    ),
    Observe(
        "type", Dimension.GESTURES,
        T("Écrit et corrige une phrase courte.", "Writes and corrects a short sentence."),
        T("Chercher, répondre et remplir demandent tous d'écrire.", "Searching, answering and filling in all need it."),
        "form",
        T("Ouvrez l'entraînement « formulaire ». Regardez si une lettre de trop est effacée.",
          "Open the “form” practice. Watch whether a letter too many is deleted."),
        ALONE,
    ),
    Observe(
        "repeats", Dimension.LEARNING,
        T("Refait un geste après une seule démonstration.", "Repeats a gesture after one demonstration."),
        T("C'est le meilleur signe du temps qu'il faudra pour apprendre.",
          "It is the best sign of how long learning will take."),
        "desk",
        T("Montrez comment agrandir le texte, remettez-le petit, puis demandez de refaire.",
          "Show how to make the text bigger, make it small again, then ask for the same."),
        ALONE,
    ),
)

USES = (
    Observe(
        "find", Dimension.USES,
        T("Trouve une information précise.", "Finds a precise piece of information."),
        T("Horaires, adresses et offres se cherchent tous de la même façon.",
          "Hours, addresses and offers are all looked for in the same way."),
        "jobs",
        T("Entraînement « offres d'emploi » : demandez l'heure de début d'une offre.",
          "“Job offers” practice: ask when the work of one offer begins."),
        ALONE,
    ),
    Observe(
        "photo", Dimension.USES,
        T("Joint une photo à un message.", "Adds a photo to a message."),
        T("La plupart des démarches demandent la photo d'un papier.",
          "Most procedures ask for the photo of a paper."),
        "inbox",
        T("Entraînement « e-mail » : demandez de joindre la photo proposée.",
          "“Mail” practice: ask for the photo that is there to be added."),
        ALONE,
    ),
    Observe(
        "date", Dimension.USES,
        T("Note une date dans un agenda.", "Writes a date in a calendar."),
        T("Un rendez-vous oublié peut arrêter un droit.", "A forgotten appointment can stop a right."),
        "calendar",
        T("Entraînement « agenda » : dictez un jour et une heure.", "“Calendar” practice: dictate a day and a time."),
        ALONE,
    ),
    Observe(
        "contact", Dimension.USES,
        T("Enregistre un contact.", "Saves a contact."),
        T("Pouvoir rappeler la bonne personne évite bien des démarches en ligne.",
          "Being able to call the right person saves many online procedures."),
        "phone",
        T("Entraînement « contacts » : dictez un nom et un numéro.",
          "“Contacts” practice: dictate a name and a number."),
        ALONE,
    ),
    Observe(
        "form", Dimension.USES,
        T("Remplit un formulaire court.", "Fills in a short form."),
        T("C'est la porte de presque tous les droits en ligne.", "It is the door to almost every right online."),
        "form",
        T("Entraînement « formulaire » : regardez le choix d'une date et l'envoi.",
          "“Form” practice: watch how a date is chosen and how it is sent."),
        ALONE,
    ),
)

ACCOUNTS = (
    Observe(
        "mailbox", Dimension.ACCOUNTS,
        T("Ouvre sa propre boîte mail.", "Opens their own mailbox."),
        T("Sans boîte mail ouverte, aucun compte ne se crée ni ne se retrouve.",
          "Without a mailbox that opens, no account is made or found again."),
        "desk",
        T("La personne ouvre sa boîte elle-même. Ne lisez pas ses messages.",
          "The person opens it themselves. Do not read their messages."),
        ALONE,
    ),
    Observe(
        "password", Dimension.ACCOUNTS,
        T("Retrouve son mot de passe.", "Finds their password."),
        T("Un mot de passe perdu bloque tous les comptes reliés à la boîte mail.",
          "A lost password blocks every account that hangs on the mailbox."),
        "desk",
        T("Regardez si la personne sait où il est. Ne demandez pas à le voir.",
          "Watch whether the person knows where it is. Do not ask to see it."),
        ALONE,
    ),
    Observe(
        "franceconnect", Dimension.ACCOUNTS,
        T("Entre sur un service avec FranceConnect.", "Enters a service with FranceConnect."),
        T("FranceConnect ouvre beaucoup de services publics avec un seul compte.",
          "FranceConnect opens many public services with one account."),
        "desk",
        T("Sur son téléphone, jusqu'à la page d'accueil du service, pas plus loin.",
          "On their phone, up to the service's first page, no further."),
        ALONE,
    ),
    Observe(
        "message", Dimension.READING,
        T("Lit un message court.", "Reads a short message."),
        T("Une aide qui passe par l'écrit ne sert pas à qui lit avec peine.",
          "Help that comes in writing is of no use to whoever reads with difficulty."),
        "inbox",
        T("Entraînement « e-mail » : demandez ce que veut l'expéditeur. Ne demandez jamais « savez-vous lire ? ».",
          "“Mail” practice: ask what the writer wants. Never ask “can you read?”."),
        ALONE,
    ),
    Observe(
        "avoids", Dimension.READING,
        T("Évite de lire ou d'écrire devant vous.", "Avoids reading or writing in front of you."),
        T("« J'ai oublié mes lunettes » protège souvent une difficulté qui ne se dit pas.",
          "“I forgot my glasses” often protects a difficulty that is not said."),
        "desk",
        T("Le papier rangé sans être lu, « je verrai chez moi », le stylo tendu à quelqu'un d'autre.",
          "A paper put away unread, “I will look at home”, the pen handed to somebody else."),
        (
            Answer("no", T("Non", "No"), 2),
            Answer("perhaps", T("Peut-être", "Perhaps"), 1),
            Answer("yes", T("Oui, plusieurs fois", "Yes, several times"), 0),
        ),
    ),
)
# fmt: on

OBSERVED = (*GESTURES, *USES, *ACCOUNTS)
