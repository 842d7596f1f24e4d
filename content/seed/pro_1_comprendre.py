"""Module 1 of the pro track: what digital fragility is, and what it costs a person and a team."""

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
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("d0cd10a1-06be-4cb6-b857-578a86410287"),
    slug=T("precarite-numerique", "digital-fragility"),
    title=T("La précarité numérique : ce qu'elle coûte", "Digital fragility: what it costs"),
    goal=T(
        "Vous savez dire ce que la précarité numérique coûte à une personne, et pourquoi en parler tôt.",
        "You can say what digital fragility costs a person, and why to raise it early.",
    ),
    minutes=9,
    digcomp=(),
    keywords=T(
        "précarité numérique fragilité coût droits non-recours accès usage envie",
        "digital fragility exclusion cost rights take-up access use motivation",
    ),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez :\n- nommer les trois manques qui se mêlent\n"
                "- dire ce qu'ils coûtent, et à qui\n- voir comment un petit obstacle finit en droit perdu",
                "At the end, you can:\n- name the three gaps that combine\n"
                "- say what they cost, and whom\n- see how a small obstacle ends in a lost right",
            )),
            Tip(T(
                "Les situations sont inventées. Elles ressemblent à celles d'un accueil ordinaire.",
                "The situations are invented. They look like those of an ordinary reception desk.",
            )),
        )),
        Screen("three", T("Trois manques qui se mêlent", "Three gaps that combine"), (
            Text(T(
                "On parle de précarité numérique quand il manque une de ces choses :\n"
                "- **l'accès** : un téléphone qui marche, du réseau, de quoi le payer\n"
                "- **l'usage** : savoir faire seule ce que la vie demande\n"
                "- **l'envie** : oser, et y trouver un intérêt\n\n"
                "Ce n'est pas un trait de la personne. C'est une situation, et une situation change.",
                "We speak of digital fragility when one of these is missing:\n"
                "- **access**: a phone that works, a network, the money to pay for it\n"
                "- **use**: being able to do alone what life asks for\n"
                "- **motivation**: daring to try, and seeing a point in it\n\n"
                "It is not a trait of the person. It is a situation, and situations change.",
            )),
            Tip(T(
                "Combler un seul manque suffit rarement : un téléphone neuf n'apprend pas à s'en servir.",
                "Filling one gap is rarely enough: a new phone does not teach anyone to use it.",
            )),
        )),
        Choice("box", T(
            "Une famille a reçu un ordinateur. Trois mois après, il est encore emballé. Que pensez-vous d'abord ?",
            "A family was given a computer. Three months later it is still in its box. What do you think first?",
        ), (
            Option("want", T("Elle n'en voulait pas vraiment", "They did not really want it"), T(
                "C'est possible, mais rien ne le dit. Demandez ce qui bloque avant d'interpréter.",
                "It is possible, but nothing says so. Ask what is in the way before you interpret.",
            )),
            Option("gap", T(
                "Il manque peut-être internet, ou les premiers gestes",
                "Internet access or the first gestures may be missing",
            ), T(
                "L'équipement n'est qu'un manque sur trois. Regardez aussi le réseau, l'usage et l'envie.",
                "Equipment is only part of one gap in three. Look at the network, use and motivation too.",
            ), right=True),
            Option("newer", T("Il faut un appareil plus récent", "They need a newer device"), T(
                "Un appareil de plus laisse les autres manques en place.",
                "One more device leaves the other gaps as they are.",
            )),
        ), hint=T("Il y a trois manques possibles.", "There are three possible gaps.")),
        Screen("how-many", T("Combien de personnes ?", "How many people?"), (
            Text(T(
                "En 2021, environ 15 personnes sur 100 n'utilisaient pas internet ou n'en avaient pas les bases.",
                "In 2021, about 15 people in 100 did not use the internet or lacked the basic skills.",
            )),
            Tip(T(
                "Source : Insee Première n° 1953, Institut national de la statistique et des études économiques "
                "(Insee), juin 2023. Personnes de 15 ans ou plus.",
                "Source: Insee Première no. 1953, Insee (the French statistics institute), June 2023. "
                "People aged 15 or over.",
            )),
            Text(T(
                "Avec une définition plus large, une autre étude trouve près d'un adulte sur trois.",
                "With a wider definition, another study finds nearly one adult in three.",
            )),
            Tip(T(
                "Source : « La société numérique française », Agence nationale de la cohésion des territoires et "
                "Crédoc, centre de recherche, 2023.",
                "Source: “La société numérique française”, National Agency for Territorial Cohesion and "
                "Crédoc, a research centre, 2023.",
            )),
        )),
        Screen("cost", T("Ce que cela coûte à la personne", "What it costs the person"), (
            Text(T(
                "- **des droits** : une demande pas faite, une pièce pas envoyée, un versement arrêté\n"
                "- **de l'argent** : un service gratuit payé à un intermédiaire\n"
                "- **du temps** : un trajet pour chaque papier\n"
                "- **du travail** : une offre vue trop tard, un appel manqué\n"
                "- **de l'intimité** : un proche qui lit les messages et garde les codes",
                "- **rights**: an application not made, a document not sent, a payment stopped\n"
                "- **money**: a free service paid for through a go-between\n"
                "- **time**: a journey for each piece of paper\n"
                "- **work**: an offer seen too late, a missed call\n"
                "- **privacy**: a relative who reads the messages and keeps the codes",
            )),
            Tip(T(
                "Ces pertes font peu de bruit. La personne pense souvent que c'est sa faute, et n'en parle pas.",
                "These losses make little noise. The person often thinks it is their fault, and says nothing.",
            )),
        )),
        Order("chain", T(
            "Madame Rivière ne reçoit plus son versement. Comment en est-on arrivé là ?",
            "Ms Rivière's payment has stopped. How did it come to this?",
        ), (
            Place("number", T(
                "Sa carte prépayée expire, elle change de numéro",
                "Her prepaid card expires, she changes number",
            ), T(
                "Tout part d'une petite chose : un numéro perdu.",
                "It all starts with a small thing: a lost number.",
            )),
            Place("code", T(
                "Le code de sécurité part à l'ancien numéro",
                "The security code goes to the old number",
            ), T(
                "Le service ne connaît que l'ancien numéro.",
                "The service only knows the old number.",
            )),
            Place("locked", T(
                "Elle n'entre plus dans son espace en ligne",
                "She can no longer open her online account",
            ), T(
                "Sans ce code, l'espace reste fermé.",
                "Without that code, the account stays closed.",
            )),
            Place("form", T("Sa déclaration du trimestre n'est pas faite", "Her quarterly declaration is not made"), T(
                "L'espace est fermé, la déclaration attend.",
                "The account is closed, so the declaration waits.",
            )),
            Place("stop", T("Le versement s'arrête", "The payment stops"), T(
                "C'est la fin de la chaîne, et souvent la seule partie visible.",
                "It is the end of the chain, and often the only part that shows.",
            )),
        ), right_why=T(
            "L'arrêt du versement vient en dernier. Un geste au début, signaler le nouveau numéro, l'évitait.",
            "The stopped payment comes last. One gesture at the start, giving the new number, would have avoided it.",
        ), wrong_why=T(
            "Cherchez le petit changement qui rend tous les autres possibles.",
            "Look for the small change that makes all the others possible.",
        ), hint=T("Commencez par la cause la plus petite.", "Start with the smallest cause.")),
        Screen("service", T("La difficulté vient aussi des services", "Services cause difficulty too"), (
            Text(T(
                "Une démarche en ligne déplace une part du travail vers la personne. "
                "Elle doit s'équiper, comprendre, envoyer, relancer.\n\n"
                "Le Défenseur des droits demande qu'aucune démarche ne soit possible seulement en ligne.\n\n"
                "Le dire à la personne compte : le problème n'est pas elle.",
                "An online procedure moves part of the work to the person. "
                "They must get equipped, understand, send, chase up.\n\n"
                "The Défenseur des droits, the French ombudsman, asks that no procedure be possible only online.\n\n"
                "Telling the person matters: the problem is not them.",
            )),
            Tip(T(
                "Source : « Dématérialisation et inégalités d'accès aux services publics », Défenseur des droits, "
                "2019. Rapport de suivi en 2022.",
                "Source: “Dématérialisation et inégalités d'accès aux services publics”, Défenseur des droits, "
                "2019. Follow-up report in 2022.",
            )),
        )),
        Several("paid", T(
            "Monsieur Haddad paie une boutique à chaque demande en ligne, pourtant gratuite. Que perd-il ?",
            "Mr Haddad pays a shop for each online application, although it is free. What does he lose?",
        ), (
            Option("nothing", T("Rien : il a choisi le plus simple", "Nothing: he chose the simplest way"), T(
                "C'est une vraie solution pour lui, mais il en paie le prix à chaque fois.",
                "It is a real solution for him, but he pays the price every time.",
            )),
            Option("money", T("De l'argent", "Money"), T(
                "Il paie un service gratuit, et recommence à chaque démarche.",
                "He pays for a free service, and again at each procedure.",
            ), right=True),
            Option("control", T(
                "La maîtrise de ses codes, s'il les a confiés",
                "Control of his codes, if he gave them away",
            ), T(
                "La boutique peut entrer dans son espace. Il faudra en parler.",
                "The shop can enter his account. That needs talking about.",
            ), right=True),
            Option("learn", T("L'occasion d'apprendre un geste", "The chance to learn a gesture"), T(
                "La prochaine fois, il aura encore besoin de la boutique.",
                "Next time, he will need the shop again.",
            ), right=True),
        )),
        Screen("early", T("Pourquoi en parler tôt", "Why raise it early"), (
            Text(T(
                "Sans repérage, le même dossier revient : code perdu, pièce manquante, rendez-vous manqué. "
                "Et l'équipe répare dans l'urgence.\n\n"
                "En parler tôt change trois choses :\n- l'urgence arrive moins souvent\n"
                "- la personne garde ses codes et ses choix\n- l'aide vise le bon manque",
                "If nobody notices, the same file comes back: lost code, missing document, missed appointment. "
                "And the team repairs in a hurry.\n\n"
                "Raising it early changes three things:\n- emergencies come less often\n"
                "- the person keeps their codes and choices\n- help aims at the right gap",
            )),
            Tip(T(
                "Quelques minutes suffisent pour commencer. Les modules suivants montrent comment.",
                "A few minutes are enough to begin. The next modules show how.",
            )),
        )),
        Choice("silent", T(
            "Une collègue dit : « Il n'a pas répondu à mon mail, il s'en moque. » Que proposez-vous ?",
            "A colleague says: “He did not answer my e-mail, he does not care.” What do you suggest?",
        ), (
            Option("again", T("Envoyer un second mail, plus ferme", "Send a second, firmer e-mail"), T(
                "S'il ne peut pas ouvrir le premier, le second se perdra aussi.",
                "If he cannot open the first one, the second will be lost too.",
            )),
            Option("close", T(
                "Clore la demande et l'écrire au dossier",
                "Close the request and write it in the file",
            ), T(
                "Un silence n'est pas un refus, et un droit peut s'arrêter.",
                "Silence is not a refusal, and a right may stop.",
            )),
            Option("call", T(
                "Le joindre autrement, et demander s'il lit ses mails",
                "Reach him another way, and ask if he reads his e-mail",
            ), T(
                "Un autre moyen montre si le mail est l'obstacle. Reste à savoir quel manque est en cause.",
                "Another way shows whether e-mail is the obstacle. Then find out which gap it is.",
            ), right=True),
        )),
        Real("real", T("Avec la prochaine personne", "With the next person"), T(
            "Choisissez une personne que vous recevez cette semaine. Cherchez ce que le numérique lui coûte.",
            "Choose somebody you will see this week. Look for what digital life costs them.",
        ), (
            Item("how", T(
                "J'ai demandé comment elle fait ses démarches en ligne.",
                "I asked how they do things online.",
            )),
            Item("cost", T(
                "J'ai repéré un coût : droit, argent, temps, travail ou intimité.",
                "I noticed a cost: rights, money, time, work or privacy.",
            )),
            Item("gap", T(
                "J'ai cherché le manque : accès, usage ou envie.",
                "I looked for the gap: access, use or motivation.",
            )),
            Item("service", T(
                "J'ai dit que la difficulté vient aussi des services.",
                "I said that services cause difficulty too.",
            )),
            Item("reach", T("J'ai demandé par quel moyen la joindre.", "I asked how best to reach them.")),
        )),
    ),
)
