"""Module 8 of the pro course: following a referral, asking the grid again, handing over."""

import uuid

from content.seed.writing import (
    Choice,
    Item,
    Module,
    Option,
    Order,
    Place,
    Real,
    Screen,
    Several,
    T,
    Text,
    Tip,
    Warn,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("5bf90cc2-8119-4fe7-b03e-569ab55d60c3"),
    slug=T("suivre-et-passer-le-relais", "following-up-and-handing-over"),
    title=T("Suivre, reprendre le diagnostic, passer le relais", "Following up, asking again, handing over"),
    goal=T(
        "Vous savez suivre une orientation, reprendre la grille au bon moment et passer le relais.",
        "You can follow a referral, ask the grid again at the right time and hand over.",
    ),
    minutes=9,
    digcomp=(),
    keywords=T(
        "suivi retour absence relance reprendre grille changement relais accord conservation",
        "follow-up outcome absence reminder grid again change handover consent retention",
    ),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez ce qui se passe après l'entretien, et quand agir de nouveau.\n\n"
                "Sans suivi, une orientation perdue ressemble à une orientation réussie : le silence est le même.",
                "At the end, you know what happens after the interview, and when to act again.\n\n"
                "Without follow-up, a lost referral looks like a successful one: the silence is the same.",
            )),
        )),
        Screen("states", T("Lire le retour du lieu", "Read what the place answers"), (
            Text(T(
                "Le lieu fait avancer l'orientation : vue, puis rendez-vous fixé. "
                "Ensuite, la personne est venue, n'est pas venue ou a refusé. Plus tard, il dit ce qui a commencé.\n\n"
                "Vous voyez cet état et rien de plus. "
                "Il suffit pour agir, et ce que la personne fait là-bas lui appartient.",
                "The place moves the referral on: seen, then appointment made. "
                "Next, the person came, did not come or refused. Later, it says what was started.\n\n"
                "You see this state and no more. "
                "It is enough to act, and what the person does there is their own affair.",
            )),
            Tip(T(
                "Ici, un rappel part après 2 semaines, à vous et au lieu. "
                "Après 60 jours sans retour, l'orientation se ferme « sans nouvelles ».",
                "Here, a reminder goes to you and the place after 2 weeks. "
                "After 60 days without an answer, the referral closes as “no news”.",
            )),
        )),
        Choice("nadia", T(
            "Vous recevez un rappel : l'orientation de Nadia est envoyée depuis 2 semaines, le lieu ne l'a pas vue. "
            "Que faites-vous ?",
            "You get a reminder: Nadia's referral was sent 2 weeks ago and the place has not seen it. What do you do?",
        ), (
            Option("wait", T("J'attends la fermeture automatique.", "I wait for it to close by itself."), T(
                "Nadia attend aussi, et peut croire qu'on l'a oubliée. Un rappel est fait pour agir.",
                "Nadia is waiting too, and may think that she was forgotten. A reminder is there to make you act.",
            )),
            Option("nadia", T(
                "J'écris à Nadia de se présenter au lieu sans attendre.",
                "I write to Nadia to go to the place without waiting.",
            ), T(
                "Elle arriverait dans un lieu qui ne l'attend pas. C'est le lieu qui n'a pas répondu.",
                "She would arrive at a place that does not expect her. It is the place that has not answered.",
            )),
            Option("call", T(
                "J'appelle le lieu, puis je donne des nouvelles à Nadia.",
                "I call the place, then I tell Nadia.",
            ), T(
                "L'appel dit si le lieu peut recevoir Nadia. Elle sait, en même temps que vous, ce qui va suivre.",
                "The call says whether the place can receive Nadia. She knows what comes next, as you do.",
            ), right=True),
        ), hint=T("Qui n'a pas encore répondu ?", "Who has not answered yet?")),
        Screen("absent", T("Pas venue : chercher l'obstacle", "Did not come: look for the obstacle"), (
            Text(T(
                "« Pourquoi n'êtes-vous pas venue ? » appelle une excuse. "
                "« Qu'est-ce qui a gêné ? » appelle une solution :\n"
                "- le trajet, son prix, l'horaire ;\n"
                "- les enfants, le travail ;\n"
                "- la peur d'être jugée ;\n"
                "- un besoin qui a changé.\n\n"
                "Changez une seule chose et proposez de nouveau. Une absence ne mesure pas la volonté.",
                "“Why did you not come?” calls for an excuse. "
                "“What got in the way?” calls for a solution:\n"
                "- the journey, its price, the time;\n"
                "- children, work;\n"
                "- the fear of being judged;\n"
                "- a need that has changed.\n\n"
                "Change only one thing and offer again. An absence does not measure willingness.",
            )),
        )),
        Several("karim", T(
            "Karim n'est pas venu à l'atelier du mardi. Que faites-vous ?",
            "Karim did not come to the Tuesday workshop. What do you do?",
        ), (
            Option("ask", T("Je lui demande ce qui a gêné.", "I ask him what got in the way."), T(
                "Sa réponse dit quoi changer. Sans elle, vous devinez.",
                "His answer says what to change. Without it, you are guessing.",
            ), right=True),
            Option("same", T(
                "Je lui redonne rendez-vous mardi, sans rien changer.",
                "I book him for Tuesday again, unchanged.",
            ), T(
                "Ce qui l'a gêné mardi dernier est encore là. Il faut d'abord savoir quoi.",
                "What got in the way last Tuesday is still there. First find out what it is.",
            )),
            Option("other", T("Je propose une autre heure ou un autre lieu.", "I offer another time or place."), T(
                "Beaucoup d'obstacles tiennent à l'horaire ou au trajet. Un seul changement peut suffire.",
                "Many obstacles lie in the time or the journey. A single change may be enough.",
            ), right=True),
            Option("close", T("Je ferme : il sait où nous trouver.", "I close: he knows where we are."), T(
                "Revenir après une absence est difficile. Même s'il refuse, convenez d'une date.",
                "Coming back after an absence is hard. Even if he refuses, agree on a date.",
            )),
            Option("with", T("Je propose d'appeler le lieu avec lui.", "I offer to call the place with him."), T(
                "Si la peur l'a retenu, une voix connue aide à pousser la porte.",
                "If fear held him back, a familiar voice helps him through the door.",
            ), right=True),
        ), hint=T("Une absence a souvent une cause pratique.", "An absence often has a practical cause.")),
        Screen("again", T("La même grille, à une date convenue", "The same grid, on an agreed date"), (
            Text(T(
                "Fixez la date dès le premier diagnostic, par exemple à une recharge. "
                "Reposez les mêmes questions, sur le même écran d'entraînement. Sinon, rien ne se compare.\n\n"
                "Montrez le changement avec des faits : "
                "« En mars, nous avions ouvert ce message ensemble. Aujourd'hui, vous l'ouvrez seule. »",
                "Set the date at the first diagnosis, for instance at a top-up. "
                "Ask the same questions, on the same practice screen. Otherwise nothing compares.\n\n"
                "Show the change with facts: "
                "“In March, we opened this message together. Today, you open it alone.”",
            )),
            Tip(T(
                "Pas de note, pas de niveau. Ce qui compte est le prochain pas, et la personne le choisit avec vous.",
                "No mark, no level. What counts is the next step, and the person chooses it with you.",
            )),
        )),
        Screen("sooner", T("Reprendre plus tôt", "Asking again sooner"), (
            Text(T(
                "Certains événements n'attendent pas la date :\n"
                "- un téléphone perdu, cassé ou rendu ;\n"
                "- un déménagement, une séparation ;\n"
                "- un courrier avec un délai ;\n"
                "- une arnaque, un code partagé ;\n"
                "- le départ d'un proche qui aidait.\n\n"
                "Reprenez les 3 questions d'entrée. Elles disent s'il faut toute la grille.",
                "Some events do not wait for the date:\n"
                "- a telephone lost, broken or returned;\n"
                "- moving house, a separation;\n"
                "- a letter with a deadline;\n"
                "- a scam, a shared code;\n"
                "- the loss of a relative who helped.\n\n"
                "Ask the 3 gate questions again. They say whether the whole grid is needed.",
            )),
        )),
        Choice("josiane", T(
            "6 mois après, Josiane ouvre ses e-mails seule. Mais elle partage maintenant son téléphone. "
            "Que lui montrez-vous ?",
            "6 months on, Josiane opens her e-mails alone. But she now shares her telephone. What do you show her?",
        ), (
            Option("both", T(
                "Ces 2 changements, puis un prochain pas à choisir",
                "Both changes, then a next step to choose",
            ), T(
                "Elle voit ce qu'elle a gagné et ce qui s'est fragilisé. Le prochain pas peut être un prêt.",
                "She sees what she has gained and what has become fragile. The next step may be a loan.",
            ), right=True),
            Option("good", T(
                "Seulement le progrès, pour l'encourager à continuer",
                "Only the progress, to encourage her to go on",
            ), T(
                "Le téléphone partagé peut lui faire perdre ce progrès. Elle a le droit de le voir venir.",
                "The shared telephone may cost her this progress. She has a right to see it coming.",
            )),
            Option("mark", T("Une note globale, avant et après", "An overall mark, before and after"), T(
                "Une note mélangerait un gain et une perte. Elle ne dirait rien de ce qu'il faut faire.",
                "A mark would mix a gain and a loss. It would say nothing about what to do.",
            )),
        )),
        Screen("handover", T("Passer le relais", "Handing over"), (
            Text(T(
                "Vous partez, ou la personne change de secteur ? Elle décide de ce qui suit.\n\n"
                "Transmettez seulement le nécessaire : le premier pas en cours, la date, l'adaptation utile. "
                "Présentez la nouvelle personne, de vive voix si possible. "
                "L'accord se retire aussi simplement qu'il se donne.",
                "You leave, or the person moves to another area? They decide what follows them.\n\n"
                "Pass on only what is needed: the current first step, the date, any useful adaptation. "
                "Introduce the new person, in speech if possible. "
                "Consent is withdrawn as simply as it is given.",
            )),
            Tip(T(
                "Source : Règlement général sur la protection des données, règlement 2016/679, article 7, 2016.",
                "Source: General Data Protection Regulation, European regulation 2016/679, article 7, 2016.",
            )),
            Tip(T(
                "Source : Commission nationale de l'informatique et des libertés, référentiel sur l'accueil et "
                "l'accompagnement social (délibération n° 2021-028), 2021.",
                "Source: French data protection authority, framework for social support (no. 2021-028), 2021.",
            )),
        )),
        Order("relay", T(
            "Vous changez de poste. Vous suiviez Tomas. Dans quel ordre passer le relais ?",
            "You change jobs. You were following Tomas. In which order do you hand over?",
        ), (
            Place("agree", T("Lui annoncer le départ et demander son accord", "Tell him and ask for his consent"), T(
                "Sans accord, rien n'est transmis. Tomas peut préférer se présenter lui-même.",
                "Without consent, nothing is passed on. Tomas may prefer to introduce himself.",
            )),
            Place("read", T("Relire avec lui les lignes qui partiront", "Read with him the lines that will go"), T(
                "Il corrige ou retire ce qu'il veut, avant que quelqu'un d'autre le lise.",
                "He corrects or removes what he likes, before somebody else reads it.",
            )),
            Place("send", T("Transmettre le premier pas et la date", "Pass on the first step and the date"), T(
                "Seul ce qu'il a relu part.",
                "Only what he has read goes out.",
            )),
            Place("check", T("Vérifier que le premier contact a eu lieu", "Check that the first contact took place"), T(
                "Le relais est passé quand les 2 se sont parlé, pas quand la note est envoyée.",
                "The handover is done when both have talked, not when the note is sent.",
            )),
        ), right_why=T(
            "Tomas sait qui le suit, ce qui est transmis, et le lien ne se perd pas.",
            "Tomas knows who follows him and what is passed on, and the link is not lost.",
        ), wrong_why=T(
            "L'accord ouvre tout. Tomas relit avant l'envoi, et le contact se vérifie à la fin.",
            "Consent opens everything. Tomas reads before sending, and the contact is checked last.",
        )),
        Screen("keep", T("Garder peu, effacer à temps", "Keep little, erase in time"), (
            Text(T(
                "Une note ancienne décrit une personne qui a changé. Elle finit par la juger.\n\n"
                "Ne gardez que ce qui sert au prochain pas. "
                "Pour l'accompagnement social, le repère est de 2 ans après le dernier contact, en usage courant.",
                "An old note describes a person who has changed. In the end it judges them.\n\n"
                "Keep only what serves the next step. "
                "In social support, the benchmark is 2 years after the last contact, in everyday use.",
            )),
            Warn(T(
                "Les copies comptent aussi : cahier, tableur, messages entre collègues. Effacez-les au même moment.",
                "Copies count too: notebook, spreadsheet, messages between colleagues. Erase them at the same time.",
            )),
            Tip(T(
                "Source : Commission nationale de l'informatique et des libertés, référentiel sur les durées "
                "de conservation (délibération n° 2023-095), 2023.",
                "Source: French data protection authority, reference framework on retention (no. 2023-095), 2023.",
            )),
        )),
        Real("real", T("Avec la prochaine personne", "With the next person"), T(
            "Préparez la suite avant qu'elle parte.", "Prepare what follows before they leave.",
        ), (
            Item("date", T("Nous avons une date pour reprendre la grille.", "We have a date to ask the grid again.")),
            Item("reach", T(
                "Je sais comment la joindre sans la gêner.",
                "I know how to reach them without causing trouble.",
            )),
            Item("news", T(
                "Elle sait que le lieu me dira si elle est venue.",
                "They know the place will tell me if they came.",
            )),
            Item("late", T(
                "J'ai regardé une orientation restée sans réponse.",
                "I looked at a referral left unanswered.",
            )),
            Item("erase", T("J'ai effacé une note devenue inutile.", "I erased a note that is no longer needed.")),
        )),
    ),
)
