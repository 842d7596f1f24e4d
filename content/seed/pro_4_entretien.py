"""Module 4 of the pro track: the diagnosis with the person, from their agreement to one first step."""

import uuid

from content.seed.cases import lucie
from content.seed.writing import (
    Choice,
    Item,
    Module,
    Option,
    Order,
    Place,
    Real,
    Screen,
    T,
    Text,
    Tip,
    Warn,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("6446145c-3594-47dd-ba28-389ac5240bf6"),
    slug=T("diagnostic-en-trois-minutes", "diagnosis-in-three-minutes"),
    title=T("Mener le diagnostic en trois minutes", "Doing the diagnosis in three minutes"),
    goal=T(
        "Vous savez mener l'entretien en trois minutes, avec l'accord de la personne, jusqu'à un premier pas.",
        "You can do the interview in three minutes, with the person's agreement, and end on a first step.",
    ),
    minutes=12,
    digcomp=(),
    keywords=T(
        "entretien diagnostic accord trois questions observer urgence premier pas",
        "interview diagnosis consent three questions observe urgency first step",
    ),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez :\n- demander l'accord de la personne\n"
                "- commencer par trois questions, et parfois vous arrêter là\n- observer un geste\n"
                "- finir par un seul premier pas",
                "At the end, you can:\n- ask for the person's agreement\n"
                "- begin with three questions, and sometimes stop there\n- observe a gesture\n"
                "- end on one first step",
            )),
            Tip(T(
                "Trois minutes, environ : une pour parler, deux pour observer. Le reste peut attendre.",
                "About three minutes: one to talk, two to observe. The rest can wait.",
            )),
        )),
        Screen("agree", T("Commencer par l'accord", "Begin with agreement"), (
            Text(T(
                "Dites en mots simples :\n- quoi : « quelques questions sur votre téléphone et vos démarches »\n"
                "- pourquoi : « pour trouver une aide qui vous convient »\n"
                "- son choix : « vous pouvez passer une question, ou dire non »\n\n"
                "Sans accord, rien n'est gardé. La fiche est imprimée pour elle, et c'est tout.",
                "Say in plain words:\n- what: “a few questions about your phone and your paperwork”\n"
                "- why: “to find help that suits you”\n"
                "- their choice: “you can skip a question, or say no”\n\n"
                "Without agreement, nothing is kept. The slip is printed for them, and that is all.",
            )),
            Tip(T(
                "L'explication existe aussi à écouter. Pensez-y si la lecture ou le français bloque.",
                "The explanation can also be listened to. Use it if reading or French is an obstacle.",
            )),
        )),
        Screen("gates", T("Trois questions d'abord", "Three questions first"), (
            Text(T(
                "- Avez-vous un téléphone à vous, qui marche ?\n"
                "- Ce mois-ci, avez-vous fait une chose en ligne sans aide ?\n"
                "- Y a-t-il quelque chose d'urgent ?\n\n"
                "Tout va bien ? Arrêtez-vous là, et dites que la porte reste ouverte.\n\n"
                "Une réponse inquiète ? Ouvrez la grille.",
                "- Do you have a phone of your own that works?\n"
                "- This month, have you done something online without help?\n"
                "- Is anything urgent?\n\n"
                "All is well? Stop there, and say that the door stays open.\n\n"
                "One answer is a concern? Open the grid.",
            )),
            Tip(T(
                "Pourquoi si peu ? Douze dimensions pour tout le monde, ce serait long et indiscret.",
                "Why so few? Twelve dimensions for everybody would be long and intrusive.",
            )),
        )),
        Choice("stop", T(
            "Monsieur Kaya a son téléphone, a envoyé un mail seul hier, et rien ne presse. Que faites-vous ?",
            "Mr Kaya has his own phone, sent an e-mail alone yesterday, and nothing is urgent. What do you do?",
        ), (
            Option("all", T("La grille entière, par précaution", "The whole grid, to be on the safe side"), T(
                "Aucune réponse n'inquiète : douze questions seraient une intrusion.",
                "No answer is a concern: twelve questions would be intrusive.",
            )),
            Option("test", T("Lui faire montrer un geste, pour vérifier", "Have him show a gesture, to check"), T(
                "Sans raison, observer ressemble à un examen.",
                "Without a reason, observing feels like an exam.",
            )),
            Option("open", T("S'arrêter, et dire qu'il peut en reparler", "Stop, and say he can raise it again"), T(
                "Les trois réponses suffisent. Il sait qu'il peut revenir vers vous.",
                "The three answers are enough. He knows he can come back to you.",
            ), right=True),
        ), hint=T("Que disent les trois réponses ?", "What do the three answers say?")),
        Screen("order", T("Si la grille s'ouvre", "If the grid opens"), (
            Text(T(
                "- **D'abord l'urgence.** Une date proche ? On fait la démarche, la grille attend.\n"
                "- **Puis l'accès.** Téléphone et connexion : des faits, faciles à dire.\n"
                "- **Puis un geste.** Deux minutes sur un écran d'entraînement.\n"
                "- **Puis l'envie.** Ce qu'elle aimerait faire, avec ses mots.\n"
                "- **Enfin un premier pas.**",
                "- **First, urgency.** A date is close? Do the procedure, the grid waits.\n"
                "- **Then access.** Phone and internet: facts, easy to say.\n"
                "- **Then a gesture.** Two minutes on a practice screen.\n"
                "- **Then wishes.** What they would like to do, in their words.\n"
                "- **Last, a first step.**",
            )),
            Tip(T(
                "Pourquoi cet ordre ? Les faits mettent à l'aise. L'envie se dit mieux après un geste réussi.",
                "Why this order? Facts put people at ease. Wishes come more easily after a gesture that worked.",
            )),
        )),
        Order("flow", T(
            "Madame Morel s'assied à votre bureau. Dans quel ordre menez-vous l'entretien ?",
            "Ms Morel sits down at your desk. In what order do you lead the interview?",
        ), (
            Place("agree", T("Dire pourquoi, et demander son accord", "Say why, and ask for her agreement"), T(
                "Sans accord, on ne pose pas de question.",
                "Without agreement, no questions are asked.",
            )),
            Place("gates", T("Poser les trois premières questions", "Ask the first three questions"), T(
                "Elles disent s'il faut aller plus loin.",
                "They say whether to go further.",
            )),
            Place("urgent", T("Traiter ce qui est urgent", "Deal with what is urgent"), T(
                "Une date proche passe avant la suite de la grille.",
                "A close date comes before the rest of the grid.",
            )),
            Place("access", T("Parler du téléphone et de la connexion", "Talk about the phone and internet access"), T(
                "Des faits simples, avant de montrer un geste.",
                "Plain facts, before showing a gesture.",
            )),
            Place("gesture", T("Observer un geste, deux minutes", "Observe a gesture, two minutes"), T(
                "Il complète ce qu'elle a dit.",
                "It adds to what she said.",
            )),
            Place("step", T("Choisir ensemble un premier pas", "Choose a first step together"), T(
                "Le premier pas s'appuie sur tout le reste.",
                "The first step rests on all the rest.",
            )),
        ), right_why=T(
            "L'accord ouvre, l'urgence passe devant, un premier pas termine.",
            "Agreement opens, urgency goes ahead, a first step ends it.",
        ), wrong_why=T(
            "Commencez par son accord. Après les trois questions, l'urgence passe devant.",
            "Begin with her agreement. After the three questions, urgency goes ahead.",
        ), hint=T("L'accord vient avant toute question.", "Agreement comes before any question.")),
        Screen("observe", T("Observer deux minutes", "Observing for two minutes"), (
            Text(T(
                "- Le téléphone reste dans ses mains.\n"
                "- L'écran est un entraînement : rien n'y est vrai, rien ne casse.\n"
                "- Une consigne courte, puis le silence.\n"
                "- Cela bloque ? Montrez une fois, puis laissez refaire.\n"
                "- Dites ce qui a marché.",
                "- The phone stays in their hands.\n"
                "- The screen is practice: nothing in it is real, nothing breaks.\n"
                "- One short instruction, then silence.\n"
                "- Stuck? Show once, then let them do it again.\n"
                "- Say what worked.",
            )),
            Warn(T(
                "Pas de vrai code, pas de vrai compte : l'entraînement suffit, et n'engage à rien.",
                "No real code, no real account: practice is enough, and commits to nothing.",
            )),
        )),
        Choice("stuck", T(
            "Monsieur Hamel bloque au premier geste, et trois personnes attendent. Que faites-vous ?",
            "Mr Hamel is stuck on the first gesture, and three people are waiting. What do you do?",
        ), (
            Option("do", T("Faire le geste à sa place", "Do the gesture for him"), T(
                "Vous gagnez une minute, mais vous ne savez pas s'il peut le refaire.",
                "You save a minute, but you do not know whether he can repeat it.",
            )),
            Option("show", T("Montrer une fois, puis le laisser refaire", "Show once, then let him do it again"), T(
                "Dix secondes suffisent, et vous voyez s'il apprend d'une démonstration.",
                "Ten seconds are enough, and you see whether he learns from being shown.",
            ), right=True),
            Option("wait", T("Attendre en silence qu'il trouve", "Wait in silence until he finds it"), T(
                "Un long silence devient un examen, et la gêne l'empêche de chercher.",
                "A long silence becomes an exam, and embarrassment stops him looking.",
            )),
            Option("end", T("Arrêter, et noter « non »", "Stop, and note “not”"), T(
                "Il manque une information : sait-il refaire un geste montré une fois ?",
                "One thing is missing: can he repeat a gesture shown once?",
            )),
        )),
        Screen("tact", T("Lecture, français, adaptation : avec tact", "Reading, French, adaptation: with tact"), (
            Text(T(
                "Montrez un message court : « Je vous le lis, ou vous préférez le lire ? » "
                "Les deux réponses conviennent.\n\n"
                "Pour la vue, l'audition, la main ou la mémoire : « Qu'est-ce qui vous aiderait ? » "
                "Notez l'aide, pas la cause.\n\n"
                "Le français bloque ? Cherchez un interprète, pas l'enfant de la famille.",
                "Show a short message: “Shall I read it to you, or would you rather read it?” "
                "Both answers are fine.\n\n"
                "For sight, hearing, hand or memory: “What would help you?” "
                "Note the help, not the cause.\n\n"
                "French is an obstacle? Find an interpreter, not the child of the family.",
            )),
            Tip(T(
                "Pourquoi pas l'enfant ? Il entendrait des soucis d'adulte, et son parent en dirait moins.",
                "Why not the child? They would hear adult worries, and their parent would say less.",
            )),
        )),
        Screen("end", T("Finir par un premier pas", "Ending on a first step"), (
            Text(T(
                "L'outil propose des suites. Vous les relisez et les changez avec la personne : "
                "rien n'est automatique.\n\n"
                "Gardez **un seul** premier pas : un lieu nommé, une date, une chose à y faire.\n\n"
                "Elle ne veut rien ? C'est une réponse. Convenez d'une date pour en reparler.",
                "The tool suggests what could follow. You read and change it with the person: nothing is automatic.\n\n"
                "Keep **one** first step: a named place, a date, one thing to do there.\n\n"
                "They want nothing? That is an answer. Agree on a date to talk again.",
            )),
            Tip(T(
                "Source : Règlement général sur la protection des données, Union européenne, 2016, "
                "article 22 : la décision prise par une machine seule.",
                "Source: General Data Protection Regulation, European Union, 2016, "
                "article 22: decisions made by a machine alone.",
            )),
        )),
        lucie.TALK,
        Real("real", T("Votre prochain entretien", "Your next interview"), T(
            "Menez un diagnostic avec une personne qui l'accepte. Cochez ensuite ce que vous avez fait.",
            "Do a diagnosis with a person who agrees. Then tick what you did.",
        ), (
            Item("agree", T("J'ai dit pourquoi, et demandé son accord.", "I said why, and asked for their agreement.")),
            Item("gates", T("J'ai posé les trois premières questions.", "I asked the first three questions.")),
            Item("urgent", T("J'ai traité l'urgence avant le reste.", "I dealt with urgency before the rest.")),
            Item("hands", T("Le téléphone est resté dans ses mains.", "The phone stayed in their hands.")),
            Item("edit", T(
                "J'ai relu et corrigé la proposition avec elle.",
                "I read and corrected the suggestion with them.",
            )),
            Item("step", T("Nous avons choisi un pas, un lieu, une date.", "We chose one step, a place, a date.")),
        )),
    ),
)
