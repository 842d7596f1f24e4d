"""Module 3 of the pro track: the twelve dimensions of the grid, what each looks at and how it is filled in."""

import uuid

from content.seed.cases import paul
from content.seed.writing import (
    Choice,
    Item,
    Module,
    Option,
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
    id=uuid.UUID("44cf4c4f-ba2d-4d42-9e9b-ee0c884010b5"),
    slug=T("douze-dimensions", "twelve-dimensions"),
    title=T("Les douze dimensions de la grille", "The twelve dimensions of the grid"),
    goal=T(
        "Vous savez ce que regarde chaque dimension, et comment la remplir : dit ou vu.",
        "You know what each dimension looks at, and how to fill it in: said or seen.",
    ),
    minutes=12,
    digcomp=(),
    keywords=T(
        "grille dimensions diagnostic équipement connexion comptes confiance urgence observer déclarer",
        "grid dimensions diagnosis equipment access accounts confidence urgency observe declare",
    ),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez :\n- nommer les douze dimensions\n"
                "- dire lesquelles se demandent et lesquelles s'observent\n- expliquer pourquoi il n'y a pas de note",
                "At the end, you can:\n- name the twelve dimensions\n"
                "- say which are asked and which are observed\n- explain why there is no mark",
            )),
            Tip(T(
                "Inutile d'apprendre par cœur : l'outil suit la même grille.",
                "No need to learn by heart: the tool follows the same grid.",
            )),
        )),
        Screen("why", T("Une grille, pas une note", "A grid, not a mark"), (
            Text(T(
                "La grille regarde ce que la personne a, ce qu'elle sait faire, et ce qu'elle veut.\n\n"
                "- Chaque question dit pourquoi elle est posée.\n- Chaque question peut être passée.\n"
                "- Ni total, ni niveau, ni étiquette : seulement des prochaines étapes.",
                "The grid looks at what the person has, what they can do, and what they want.\n\n"
                "- Each question says why it is asked.\n- Each question may be skipped.\n"
                "- No total, no level, no label: only next steps.",
            )),
            Tip(T(
                "Pourquoi pas de note ? Un chiffre suit la personne et ne l'aide pas. Une prochaine étape l'aide.",
                "Why no mark? A number follows the person and does not help. A next step does.",
            )),
        )),
        Screen("access", T("Équipement et connexion : 1 et 2", "Equipment and internet access: 1 and 2"), (
            Text(T(
                "- **1. Équipement.** Un téléphone ou un ordinateur : à elle, partagé, prêté ? Marche-t-il ? "
                "Trois réponses : aucun ; partagé ou défaillant ; à elle et en état.\n"
                "- **2. Connexion.** Carte ou forfait, données restantes, Wi-Fi proche, facture impayée, "
                "compte bancaire. Trois réponses : aucune ; comptée ; suffisante.",
                "- **1. Equipment.** A phone or computer: their own, shared, on loan? Does it work? "
                "Three answers: none; shared or failing; own and working.\n"
                "- **2. Internet access.** Card or plan, data left, Wi-Fi nearby, unpaid bill, bank account. "
                "Three answers: none; rationed; sufficient.",
            )),
            Tip(T(
                "Pourquoi « partagé » à part ? Sur un téléphone partagé, messages et codes ne sont pas privés.",
                "Why is “shared” apart? On a shared phone, messages and codes are not private.",
            )),
        )),
        Screen("seen", T("Gestes, usages, comptes, apprentissage", "Gestures, uses, accounts, learning"), (
            Text(T(
                "- **3. Premiers gestes** : déverrouiller, ouvrir une application, rejoindre un Wi-Fi, taper\n"
                "- **4. Usages** : s'informer, envoyer une photo, noter une date, garder un contact, "
                "remplir un formulaire\n"
                "- **5. Comptes** : ouvrir son mail, connaître son mot de passe, "
                "utiliser FranceConnect (un compte pour plusieurs services publics)\n"
                "- **12. Apprendre** : refaire un geste montré une fois",
                "- **3. First gestures**: unlock, open an app, join a Wi-Fi network, type\n"
                "- **4. Uses**: find information, send a photo, note a date, keep a contact, fill in a form\n"
                "- **5. Accounts**: open their e-mail, know the password, "
                "use FranceConnect (one account for several public services)\n"
                "- **12. Learning**: repeat a gesture shown once",
            )),
            Tip(T(
                "On observe. Trois réponses : non ; avec de l'aide ; seule.",
                "You observe. Three answers: not; with help; alone.",
            )),
        )),
        Screen("apart", T("Dit et vu : deux réponses", "Said and seen: two answers"), (
            Text(T(
                "Ce que la personne dit et ce que vous voyez restent séparés. L'un ne corrige pas l'autre.\n\n"
                "Observer, c'est voir un geste au bureau, sur un écran d'entraînement du site.\n\n"
                "L'écart est utile. Elle dit « je ne sais rien » et réussit ? Dites-le-lui. "
                "Elle dit « facile » et bloque ? Aidez, sans commentaire.",
                "What the person says and what you see stay separate. One does not correct the other.\n\n"
                "Observing means seeing a gesture at the desk, on a practice screen of the site.\n\n"
                "The difference is useful. They say “I can't do anything” and manage? Tell them. "
                "They say “easy” and get stuck? Help, without comment.",
            )),
            Tip(T(
                "Rien vu ? Laissez vide. Une case vide vaut mieux qu'une supposition.",
                "Nothing seen? Leave it empty. An empty box is better than a guess.",
            )),
        )),
        Choice("gap", T(
            "Madame Leroy dit ouvrir ses mails seule. Devant vous, elle n'y arrive pas. Que notez-vous ?",
            "Ms Leroy says she opens her e-mail alone. In front of you, she cannot. What do you note?",
        ), (
            Option("said", T("« Seule », puisqu'elle le dit", "“Alone”, since she says so"), T(
                "Sa parole compte, mais elle ne remplace pas ce que vous avez vu.",
                "Her word counts, but it does not replace what you saw.",
            )),
            Option("seen", T("« Non » : elle s'est trompée sur elle-même", "“Not”: she was mistaken about herself"), T(
                "Effacer sa parole la met en défaut, et vous perdez un écart utile.",
                "Erasing her word puts her at fault, and you lose a useful difference.",
            )),
            Option("both", T("Les deux : dit « seule », vu « non »", "Both: said “alone”, seen “not”"), T(
                "Chaque réponse garde sa place. L'écart vous dit par où commencer.",
                "Each answer keeps its place. The difference tells you where to start.",
            ), right=True),
        ), hint=T("Les réponses dites et vues sont séparées.", "Said and seen answers are separate.")),
        Screen("self", T("Confiance, lecture, adaptation : 6 à 8", "Confidence, reading, adaptation: 6 to 8"), (
            Text(T(
                "- **6. Confiance et envie** : elle se place de 1 à 5 et dit ce qu'elle aimerait faire. "
                "C'est sa parole, pas votre note.\n"
                "- **7. Lecture et français** : lit-elle un message court ? On observe, sans question brutale.\n"
                "- **8. Adaptation** : vue, audition, main, mémoire. On note l'aide utile, jamais une maladie.",
                "- **6. Confidence and wishes**: they place themselves from 1 to 5 and say what they would like. "
                "It is their word, not your mark.\n"
                "- **7. Reading and French**: can they read a short message? Observe, with no blunt question.\n"
                "- **8. Adaptation**: sight, hearing, hand, memory. Note the help needed, never an illness.",
            )),
            Tip(T(
                "Source : « En 2022, un adulte sur dix rencontre des difficultés à l'écrit ». "
                "Institut national de la statistique et des études économiques, 2024.",
                "Source: “En 2022, un adulte sur dix rencontre des difficultés à l'écrit” (one adult in ten), "
                "French statistics institute, 2024.",
            )),
        )),
        Choice("sight", T(
            "Monsieur Vidal approche le téléphone de ses yeux. Que notez-vous à la dimension 8 ?",
            "Mr Vidal brings the phone close to his eyes. What do you note for dimension 8?",
        ), (
            Option("illness", T("« Vue qui baisse, à confirmer »", "“Failing sight, to be confirmed”"), T(
                "C'est une supposition médicale. La grille ne garde rien sur la santé.",
                "It is a medical guess. The grid keeps nothing about health.",
            )),
            Option("help", T("« Grandes lettres utiles »", "“Large letters help”"), T(
                "L'adaptation suffit pour agir : agrandir le texte, choisir un lieu équipé.",
                "The adaptation is enough to act: enlarge the text, choose a place that is equipped.",
            ), right=True),
            Option("nothing", T("Rien : cela ne regarde que lui", "Nothing: it is his own business"), T(
                "Sans adaptation notée, il recevra des messages qu'il ne lira pas.",
                "With no adaptation noted, he will get messages he cannot read.",
            )),
        ), hint=T("De quoi votre collègue a-t-il besoin ?", "What does your colleague need to know?")),
        Screen("around", T("Droits, entourage, sécurité : 9 à 11", "Rights, people, safety: 9 to 11"), (
            Text(T(
                "- **9. Droits et urgence** : un courrier, un délai, un droit qui va s'arrêter, "
                "une démarche seulement en ligne. On note une date.\n"
                "- **10. Entourage** : qui aide, qui garde les codes ? Personne, la famille, un professionnel.\n"
                "- **11. Sécurité** : code partagé, arnaque subie, argent versé pour un service gratuit. Oui ou non.",
                "- **9. Rights and urgency**: a letter, a deadline, a right about to stop, "
                "a procedure only online. Note a date.\n"
                "- **10. People around**: who helps, who keeps the codes? Nobody, family, a professional.\n"
                "- **11. Safety**: code shared, scam suffered, money paid for a free service. Yes or no.",
            )),
            Warn(T(
                "L'urgence passe avant tout : réglez d'abord ce qui a une date.",
                "Urgency comes before everything: deal first with what has a date.",
            )),
        )),
        Several("observe", T(
            "Deux minutes, un écran d'entraînement. Que pouvez-vous observer ?",
            "Two minutes, a practice screen. What can you observe?",
        ), (
            Option("wish", T("Ce qu'elle aimerait faire", "What they would like to do"), T(
                "L'envie ne se voit pas. C'est la dimension 6, avec ses mots.",
                "A wish cannot be seen. It is dimension 6, in their words.",
            )),
            Option("wifi", T("Rejoindre un Wi-Fi", "Joining a Wi-Fi network"), T(
                "C'est un premier geste, dimension 3 : il se voit.",
                "It is a first gesture, dimension 3: it can be seen.",
            ), right=True),
            Option("read", T("Lire un message court", "Reading a short message"), T(
                "C'est la dimension 7. On observe, sans interroger.",
                "It is dimension 7. You observe, without questioning.",
            ), right=True),
            Option("bill", T("Une facture de téléphone impayée", "An unpaid phone bill"), T(
                "C'est la dimension 2 : elle se demande, en disant pourquoi.",
                "It is dimension 2: you ask, and say why.",
            )),
            Option("repeat", T("Refaire un geste montré une fois", "Repeating a gesture shown once"), T(
                "C'est la dimension 12 : elle dit comment la personne apprend.",
                "It is dimension 12: it says how the person learns.",
            ), right=True),
        )),
        paul.TALK,
        Real("real", T("La grille, une première fois", "The grid, a first time"), T(
            "Ouvrez la grille avec la prochaine personne qui l'accepte. Prenez votre temps.",
            "Open the grid with the next person who agrees. Take your time.",
        ), (
            Item("why", T("J'ai dit pourquoi je pose chaque question.", "I said why I ask each question.")),
            Item("skip", T("J'ai proposé de passer une question.", "I offered to skip a question.")),
            Item("date", T("J'ai cherché d'abord une date limite.", "I looked for a deadline first.")),
            Item("gesture", T(
                "J'ai observé un geste sur un écran d'entraînement.",
                "I observed a gesture on a practice screen.",
            )),
            Item("apart", T(
                "J'ai gardé séparé ce qui est dit et ce qui est vu.",
                "I kept what is said and what is seen apart.",
            )),
            Item("help", T(
                "J'ai noté une adaptation, sans parler de santé.",
                "I noted an adaptation, with nothing about health.",
            )),
        )),
    ),
)
