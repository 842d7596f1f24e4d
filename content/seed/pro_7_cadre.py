"""Module 7 of the pro course: doing with, accompanying, doing for somebody, and what frames it."""

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
    id=uuid.UUID("833f911d-5d0f-4125-848f-65dd9bfd02fb"),
    slug=T("faire-avec-ou-a-la-place", "doing-with-or-doing-for"),
    title=T(
        "Faire avec, accompagner, faire à la place : le cadre",
        "Doing with, accompanying, doing for: the framework",
    ),
    goal=T(
        "Vous savez choisir entre faire avec et faire à la place, dans un cadre qui protège chacun.",
        "You can choose between doing with and doing for, in a framework that protects everybody.",
    ),
    minutes=10,
    digcomp=(),
    keywords=T(
        "mandat accord Aidants Connect FranceConnect mot de passe secret faire avec faire à la place guichet",
        "mandate consent Aidants Connect FranceConnect password confidentiality doing with doing for counter",
    ),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez aider à faire une démarche en ligne sans prendre la place de la personne.\n\n"
                "Et quand il faut agir à sa place, vous savez le faire avec un accord clair.",
                "At the end, you can help with an online procedure without taking the person's place.\n\n"
                "And when you must act for them, you know how to do it with a clear agreement.",
            )),
            Tip(T(
                "Ce cadre vous protège aussi : il dit ce que vous avez fait, pour qui et avec quel accord.",
                "This framework protects you too: it says what you did, for whom and with which agreement.",
            )),
        )),
        Screen("ways", T("3 façons d'aider", "3 ways to help"), (
            Text(T(
                "- **Faire avec** : la personne a les mains sur l'appareil, vous guidez.\n"
                "- **Accompagner** : vous tapez à côté d'elle, elle décide et relit.\n"
                "- **Faire à la place** : vous agissez en son nom, même en son absence.\n\n"
                "Commencez par la première. Un délai, la fatigue, un handicap peuvent faire changer. Dites pourquoi.",
                "- **Doing with**: the person's hands are on the device, you guide.\n"
                "- **Accompanying**: you type beside them, they decide and check.\n"
                "- **Doing for**: you act in their name, even in their absence.\n\n"
                "Start with the first. A short deadline, tiredness or a disability may change that. Say why.",
            )),
            Tip(T(
                "Source : Haut Conseil du travail social, « Pourquoi et comment les travailleurs sociaux "
                "se saisissent des outils numériques ? », 2018.",
                "Source: French High Council for Social Work, guidance on social workers and digital tools, 2018.",
            )),
        )),
        Screen("hands", T("Faire avec : garder ses mains à soi", "Doing with: keep your hands to yourself"), (
            Text(T(
                "- Dites le mot écrit sur le bouton, ne le montrez pas.\n"
                "- Comptez jusqu'à 10 avant d'intervenir.\n"
                "- Si un geste bloque, faites-le une fois, revenez en arrière, rendez l'appareil.\n\n"
                "Prendre la souris fait gagner quelques minutes aujourd'hui. "
                "La personne reviendra pour le même geste, et plus sûre de ne pas y arriver.",
                "- Say the word on the button, do not point at it.\n"
                "- Count to 10 before you step in.\n"
                "- If a gesture is stuck, do it once, go back, return the device.\n\n"
                "Taking the mouse saves a few minutes today. "
                "The person will come back for the same gesture, surer that they cannot do it.",
            )),
        )),
        Choice("ahmed", T(
            "Ahmed déclare sa situation de demandeur d'emploi. Il hésite à chaque bouton. "
            "Il reste 15 minutes. Que faites-vous ?",
            "Ahmed reports his jobseeker status. He hesitates at each button. 15 minutes are left. What do you do?",
        ), (
            Option("guide", T(
                "Je lui laisse l'appareil et je nomme les boutons.",
                "I leave it to him and name the buttons.",
            ), T(
                "15 minutes suffisent. Ahmed refait cette démarche chaque mois : son geste d'aujourd'hui compte.",
                "15 minutes are enough. Ahmed does this every month: today's gesture counts.",
            ), right=True),
            Option("take", T(
                "Je prends la souris pour finir dans les 15 minutes.",
                "I take the mouse, to be done in time.",
            ), T(
                "Le temps gagné se reperd le mois suivant, avec la même demande.",
                "The time saved is lost again next month, with the same request.",
            )),
            Option("later", T(
                "Je lui dis de revenir après un atelier.",
                "I tell him to come back after a workshop.",
            ), T(
                "Son délai court. L'atelier peut suivre, il ne remplace pas la démarche.",
                "His deadline is running. The workshop may follow, it does not replace the procedure.",
            )),
        ), hint=T("Ahmed fera cette démarche encore le mois prochain.", "Ahmed will do this again next month.")),
        Screen("mandate", T("Faire à la place : un mandat", "Doing for: a mandate"), (
            Text(T(
                "Par un mandat, la personne vous donne le pouvoir d'agir en son nom. Écrivez-y :\n"
                "- les démarches, une par une ;\n"
                "- la durée ;\n"
                "- comment l'arrêter.\n\n"
                "Ce qui n'y figure pas, vous ne le faites pas. La personne peut y mettre fin quand elle le souhaite.",
                "With a mandate, the person gives you the power to act in their name. Write down:\n"
                "- the procedures, one by one;\n"
                "- how long it lasts;\n"
                "- how to end it.\n\n"
                "What is not in it, you do not do. The person can end it whenever they wish.",
            )),
            Tip(T(
                "Source : Code civil, articles 1984, 1989 et 2004 (loi du 10 mars 1804), Légifrance.",
                "Source: French Civil Code, articles 1984, 1989 and 2004 (law of 10 March 1804), Légifrance.",
            )),
        )),
        Screen("aidants", T("Aidants Connect", "Aidants Connect"), (
            Text(T(
                "Ce service public crée le mandat en ligne. "
                "La personne s'identifie par FranceConnect, la clé commune des services publics. "
                "Vous agissez ensuite depuis votre propre accès, sans son mot de passe.\n\n"
                "Votre structure demande l'habilitation, réservée aux professionnels salariés. "
                "Pour la personne, c'est gratuit et facultatif.",
                "This public service creates the mandate online. "
                "The person signs in with FranceConnect, the shared key to public services. "
                "You then act from your own access, without their password.\n\n"
                "Your organisation applies for approval, reserved for paid professionals. "
                "For the person, it is free and optional.",
            )),
            Tip(T(
                "Source : Aidants Connect, conditions générales d'utilisation, 2020, et foire aux questions.",
                "Source: Aidants Connect, general terms of use, 2020, and its frequently asked questions.",
            )),
        )),
        Several("roche", T(
            "Madame Roche sort de l'hôpital. Elle vous confie 2 demandes en ligne. Que contient le mandat ?",
            "Ms Roche comes out of hospital. She entrusts 2 online requests to you. What does the mandate hold?",
        ), (
            Option("all", T("« Toutes ses démarches »", "“All her procedures”"), T(
                "Personne ne saurait plus ce qu'elle a accepté. Nommez les 2 demandes.",
                "Nobody would know any more what she agreed to. Name the 2 requests.",
            )),
            Option("list", T("Le nom des 2 demandes", "The names of the 2 requests"), T(
                "La limite est claire pour elle comme pour vous.",
                "The limit is clear for her and for you.",
            ), right=True),
            Option("codes", T("Ses mots de passe", "Her passwords"), T(
                "Un mandat est un accord, pas un trousseau. Le papier circule, les codes avec lui.",
                "A mandate is an agreement, not a bunch of keys. The paper moves around, and the codes with it.",
            )),
            Option("end", T("La durée, et comment l'arrêter", "How long it lasts and how to end it"), T(
                "Elle reprend la main quand elle va mieux, ou quand elle change d'avis.",
                "She takes over again when she is better, or when she changes her mind.",
            ), right=True),
        ), hint=T("Un accord a des limites.", "An agreement has limits.")),
        Screen("secret", T("Ni cahier de codes, ni traces", "No book of codes, no traces left"), (
            Text(T(
                "La personne tape elle-même son mot de passe, et vous regardez ailleurs. "
                "Si elle l'oublie, aidez-la à en choisir un autre.\n\n"
                "Ce que vous lisez à l'écran reste confidentiel. À la fin, rien ne reste sur votre poste.",
                "The person types the password, and you look away. "
                "If they forget it, help them to choose another.\n\n"
                "What you read on the screen stays confidential. At the end, nothing stays on your computer.",
            )),
            Warn(T(
                "Une liste de codes au bureau ouvre tout à tous. Perdue, elle vous met en cause.",
                "A list of codes in the office opens everything to everybody. Lost, it puts you at fault.",
            )),
            Tip(T(
                "Source : Commission nationale de l'informatique et des libertés, « Professionnels du secteur social : "
                "comment mieux protéger les données… », 2021.",
                "Source: French data protection authority, advice to social sector professionals, 2021.",
            )),
        )),
        Choice("folder", T(
            "Une collègue garde les mots de passe de 30 personnes dans un classeur. Que proposez-vous ?",
            "A colleague keeps the passwords of 30 people in a folder. What do you suggest?",
        ), (
            Option("lock", T("L'enfermer dans une armoire dont elle a la clé", "To lock it in her cupboard"), T(
                "L'armoire limite le vol, pas l'usage. Qui a ouvert quel compte resterait impossible à dire.",
                "The cupboard limits theft, not use. Who opened which account would stay impossible to say.",
            )),
            Option("file", T("Le recopier dans un fichier protégé", "To copy it into a protected file"), T(
                "Le fichier se copie d'un geste. Les personnes ne maîtrisent toujours pas leurs accès.",
                "The file is copied in one move. The people still have no control of their access.",
            )),
            Option("keep", T("Le garder pour les cas urgents", "To keep it for urgent cases"), T(
                "Chaque jour aura son urgence. Un mandat répond à ces cas sans mot de passe.",
                "Each day will bring its urgent case. A mandate covers these cases without a password.",
            )),
            Option("back", T(
                "Rendre ses codes à chacun et passer aux mandats",
                "To give the codes back and use mandates",
            ), T(
                "Chacun reprend son accès et change son code. Le classeur est détruit, les mandats sont tracés.",
                "All get their access back and change the code. The folder is destroyed; mandates leave a trail.",
            ), right=True),
        )),
        Order("close", T(
            "Vous finissez une démarche avec Inès, sur votre ordinateur. Dans quel ordre terminer ?",
            "You finish a procedure with Inès, on your computer. In which order do you end it?",
        ), (
            Place("check", T("Elle relit tout avant l'envoi", "She checks everything before sending"), T(
                "La demande est la sienne. Après l'envoi, corriger est plus difficile.",
                "The request is hers. After sending, correcting is harder.",
            )),
            Place("proof", T(
                "Elle envoie, et la preuve est imprimée pour elle",
                "She sends, and gets a printed proof",
            ), T(
                "La preuve date la demande. Elle doit exister avant de quitter le site.",
                "The proof dates the request. It must exist before you leave the site.",
            )),
            Place("out", T("Elle se déconnecte de son compte", "She signs out of her account"), T(
                "Un compte resté ouvert accueille la personne suivante.",
                "An account left open welcomes the next person.",
            )),
            Place("erase", T(
                "Vous supprimez ensemble les fichiers restés là",
                "Together you delete the files left there",
            ), T(
                "On nettoie le poste en dernier, quand plus rien ne sera téléchargé.",
                "The computer is cleaned last, when nothing more will be downloaded.",
            )),
        ), right_why=T(
            "Inès repart avec sa preuve, et votre poste ne garde rien d'elle.",
            "Inès leaves with her proof, and your computer keeps nothing of hers.",
        ), wrong_why=T(
            "Relire précède l'envoi, et la preuve précède la sortie. Le nettoyage vient à la fin.",
            "Checking comes before sending, and the proof before signing out. Cleaning comes last.",
        )),
        Screen("other", T("Quand l'écran n'est pas possible", "When the screen is not possible"), (
            Text(T(
                "Demandez au service une autre voie : guichet, courrier, téléphone. Gardez la preuve de chaque essai : "
                "capture d'écran, date, nom de l'interlocuteur. Elle sert si un délai passe.\n\n"
                "Pour les titres de séjour à demander en ligne, l'État doit prévoir une aide. "
                "Si elle ne suffit pas, une autre solution doit exister.",
                "Ask the service for another way: counter, letter, telephone. Keep proof of each attempt: "
                "screenshot, date, name of the person reached. It helps if a deadline passes.\n\n"
                "For residence permits requested online, the State must provide help. "
                "If it does not suffice, another solution must exist.",
            )),
            Tip(T(
                "Source : Conseil d'État, décision n° 452798 du 3 juin 2022.",
                "Source: French Council of State, decision no. 452798 of 3 June 2022.",
            )),
        )),
        Real("real", T("Avec la prochaine personne", "With the next person"), T(
            "Faites une démarche avec elle, dans ce cadre.", "Do a procedure with them, in this framework.",
        ), (
            Item("hands", T("Elle a tenu l'appareil au moins une fois.", "They held the device at least once.")),
            Item("why", T("Si j'ai tapé pour elle, j'ai dit pourquoi.", "If I typed for them, I said why.")),
            Item("code", T("Je ne connais aucun de ses mots de passe.", "I know none of their passwords.")),
            Item("paper", T("Si j'agis sans elle, un mandat le dit.", "If I act without them, a mandate says so.")),
            Item("clean", T("Mon poste ne garde rien d'elle.", "My computer keeps nothing of theirs.")),
        )),
    ),
)
