"""Module 2 of the pro track: noticing the signs, opening the question, writing down facts."""

import uuid

from content.seed.cases import nadia, victor
from content.seed.writing import (
    Choice,
    Item,
    Module,
    Option,
    Real,
    Screen,
    T,
    Text,
    Tip,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("bbcf7212-2817-4422-a660-1643931320d3"),
    slug=T("reperer-sans-juger", "noticing-without-judging"),
    title=T("Repérer sans juger : les signes", "Noticing without judging: the signs"),
    goal=T(
        "Vous savez remarquer un signe, ouvrir la question sans gêner, et noter des faits.",
        "You can notice a sign, open the question without embarrassing anyone, and note facts.",
    ),
    minutes=14,
    digcomp=(),
    keywords=T(
        "repérer signes juger évitement lunettes écrit note faits préjugés",
        "notice signs judge avoidance glasses reading note facts prejudice",
    ),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez :\n- remarquer un signe sans conclure\n"
                "- ouvrir la question sans gêner\n- noter un fait utile à vos collègues",
                "At the end, you can:\n- notice a sign without concluding\n"
                "- open the question without embarrassing anyone\n- note a fact your colleagues can use",
            )),
            Tip(T(
                "Pourquoi ce module ? Peu de personnes disent d'elles-mêmes que le numérique les bloque.",
                "Why this module? Few people say by themselves that digital things block them.",
            )),
        )),
        Screen("question", T("Un signe ouvre une question", "A sign opens a question"), (
            Text(T(
                "Un signe n'est pas une preuve. Le même geste a plusieurs causes possibles.\n\n"
                "Un écran tendu vers vous peut vouloir dire :\n- je ne vois pas bien\n"
                "- je n'arrive pas à lire ce texte\n- je ne sais pas où toucher\n- je suis fatiguée, faites-le",
                "A sign is not proof. The same gesture has several possible causes.\n\n"
                "A screen held out to you may mean:\n- I cannot see well\n"
                "- I cannot read this text\n- I do not know where to touch\n- I am tired, please do it",
            )),
            Tip(T(
                "Gardez toujours deux explications en tête. Cela protège du jugement trop rapide.",
                "Always keep two explanations in mind. It protects you from judging too fast.",
            )),
        )),
        Screen("heard", T("Ce que l'on entend", "What you hear"), (
            Text(T(
                "- « Mon fils s'en occupe. »\n- « Je n'ai pas mes lunettes, vous me lisez ? »\n"
                "- « Je préfère le papier. »\n- « Je n'ai plus de réseau en ce moment. »\n"
                "- « Mon mail ne marche plus. »\n\n"
                "Chaque phrase est peut-être vraie. Parfois, elle protège aussi d'une gêne.",
                "- “My son takes care of it.”\n- “I don't have my glasses, could you read it to me?”\n"
                "- “I prefer paper.”\n- “I have no network just now.”\n"
                "- “My e-mail has stopped working.”\n\n"
                "Each sentence may be true. Sometimes it also covers embarrassment.",
            )),
            Tip(T(
                "Une phrase isolée ne dit rien. La même phrase à chaque visite mérite une question.",
                "One sentence says nothing. The same sentence at each visit deserves a question.",
            )),
        )),
        Screen("seen", T("Ce que l'on voit", "What you see"), (
            Text(T(
                "- des codes sur un papier, ou gardés par un proche\n- plusieurs numéros en peu de temps\n"
                "- un écran cassé, une batterie qui ne tient pas\n- des courriers fermés, des rendez-vous manqués\n"
                "- un doigt qui attend votre accord\n- un départ dès qu'il y a une fiche à remplir",
                "- codes on a piece of paper, or kept by a relative\n- several numbers in a short time\n"
                "- a broken screen, a battery that does not last\n- unopened letters, missed appointments\n"
                "- a finger that waits for your approval\n- leaving as soon as there is a form to fill in",
            )),
            Tip(T(
                "Regardez aussi ce qui marche : une photo envoyée, un message vocal. On partira de là.",
                "Look at what works too: a photo sent, a voice message. That is where you will start.",
            )),
        )),
        Choice("glasses", T(
            "Pour la troisième fois, Madame Lemaire a oublié ses lunettes devant un formulaire. Que faites-vous ?",
            "For the third time, Ms Lemaire has forgotten her glasses in front of a form. What do you do?",
        ), (
            Option("aloud", T(
                "Lire avec elle à voix haute, et demander comment elle préfère être informée",
                "Read it aloud with her, and ask how she prefers to be informed",
            ), T(
                "La vue ou la lecture : les deux sont possibles. Cette réponse aide dans les deux cas.",
                "Sight or reading: both are possible. This answer helps in both cases.",
            ), right=True),
            Option("ask", T("Lui demander si elle sait lire", "Ask her whether she can read"), T(
                "La question l'expose. Elle peut se taire, ou ne plus venir.",
                "The question exposes her. She may fall silent, or stop coming.",
            )),
            Option("return", T(
                "Lui donner un autre rendez-vous, avec ses lunettes",
                "Give her another appointment, with her glasses",
            ), T(
                "Si la cause est ailleurs, vous perdez du temps, et elle aussi.",
                "If the cause is elsewhere, you lose time, and so does she.",
            )),
        ), hint=T(
            "Cherchez une réponse juste quelle que soit la cause.",
            "Look for an answer that is right whatever the cause.",
        )),
        Screen("mislead", T("Les signes qui trompent", "Signs that mislead"), (
            Text(T(
                "- **L'âge.** À l'aise sur les réseaux sociaux, on peut bloquer devant un formulaire.\n"
                "- **Le beau téléphone.** Il est peut-être prêté, ou sans forfait.\n"
                "- **La vitesse.** On peut taper vite sans comprendre le texte.\n"
                "- **Le « oui, oui ».** Il clôt parfois un moment gênant.",
                "- **Age.** Somebody at ease on social media may be stuck in front of a form.\n"
                "- **The smart phone.** It may be on loan, or have no plan.\n"
                "- **Speed.** People can type fast and not understand the text.\n"
                "- **“Yes, yes”.** It sometimes ends an awkward moment.",
            )),
            Tip(T(
                "Source : « Dématérialisation des services publics : trois ans après, où en est-on ? », "
                "Défenseur des droits, 2022, sur les jeunes et l'administration en ligne.",
                "Source: “Dématérialisation des services publics : trois ans après, où en est-on ?”, "
                "French ombudsman (Défenseur des droits), 2022, on young people.",
            )),
        )),
        victor.TALK,
        Screen("ask", T("Ouvrir la question", "Opening the question"), (
            Text(T(
                "- **Dire que c'est courant.** « Beaucoup de personnes bloquent sur ce site. »\n"
                "- **Demander le comment.** « Comment faites-vous pour lire vos mails ? »\n"
                "- **Laisser une sortie.** « On peut en parler maintenant, ou plus tard. »\n\n"
                "« Savez-vous utiliser internet ? » appelle un simple oui. « Montrez-moi » en dit plus.",
                "- **Say that it is common.** “Many people get stuck on this site.”\n"
                "- **Ask how.** “How do you go about reading your e-mail?”\n"
                "- **Leave a way out.** “We can talk about it now, or later.”\n\n"
                "“Can you use the internet?” invites a plain yes. “Show me” says more.",
            )),
            Tip(T(
                "Pourquoi ? Une question sur le comment n'a pas de mauvaise réponse. La personne garde la main.",
                "Why? A question about how has no bad answer. The person stays in charge.",
            )),
        )),
        nadia.TALK,
        Screen("note", T("Noter des faits", "Writing down facts"), (
            Text(T(
                "Écrivez ce que vous avez vu ou entendu, avec la date. Laissez de côté ce que vous en pensez.\n\n"
                "- À écrire : « Mail non ouvert : sa sœur garde le code. »\n"
                "- À éviter : « Pas motivée. »\n\n"
                "Rien sur la santé, la religion ou l'origine. La personne a le droit de lire vos lignes.",
                "Write what you saw or heard, with the date. Leave out what you think of it.\n\n"
                "- Write: “E-mail not opened: her sister keeps the code.”\n"
                "- Avoid: “Not motivated.”\n\n"
                "Nothing about health, religion or origin. The person has the right to read your lines.",
            )),
            Tip(T(
                "Source : « Zones bloc note et commentaires : les bons réflexes pour ne pas déraper ». "
                "Commission nationale de l'informatique et des libertés, 2019.",
                "Source: “Zones bloc note et commentaires : les bons réflexes pour ne pas déraper”, "
                "French data protection authority, 2019.",
            )),
        )),
        Choice("line", T(
            "Vous écrivez une ligne après la visite de Madame Costa. Laquelle gardez-vous ?",
            "You write one line after Ms Costa's visit. Which one do you keep?",
        ), (
            Option("level", T("« Niveau faible en numérique »", "“Poor digital level”"), T(
                "C'est une étiquette : elle reste, et ne dit pas quoi faire.",
                "It is a label: it stays, and does not say what to do.",
            )),
            Option("facts", T(
                "« Envoie une photo seule. Mot de passe du mail perdu, le 12 mars. »",
                "“Sends a photo alone. E-mail password lost, 12 March.”",
            ), T(
                "Deux faits, une date, une réussite : votre collègue sait par où commencer.",
                "Two facts, a date, something that works: your colleague knows where to start.",
            ), right=True),
            Option("memory", T("« Sans doute des troubles de mémoire »", "“Probably memory problems”"), T(
                "C'est une supposition sur la santé. Le fait suffit : le code est perdu.",
                "It is a guess about health. The fact is enough: the code is lost.",
            )),
            Option("refuses", T("« Refuse d'apprendre »", "“Refuses to learn”"), T(
                "C'est une interprétation. Gardez plutôt ses mots, et la date.",
                "It is an interpretation. Keep her words instead, and the date.",
            )),
        )),
        Real("real", T("Avec la prochaine personne", "With the next person"), T(
            "Au prochain accueil, regardez un signe et une réussite. Puis ouvrez la question.",
            "At the next visit, look for one sign and one thing that works. Then open the question.",
        ), (
            Item("two", T(
                "J'ai vu un signe, et trouvé deux explications possibles.",
                "I saw a sign, and found two possible explanations.",
            )),
            Item("works", T(
                "J'ai repéré une chose qu'elle fait bien seule.",
                "I noticed one thing they do well alone.",
            )),
            Item("common", T("J'ai dit que cette difficulté est courante.", "I said that this difficulty is common.")),
            Item("how", T("J'ai demandé : « Comment faites-vous ? »", "I asked: “How do you go about it?”")),
            Item("fact", T("J'ai écrit un fait daté, sans adjectif.", "I wrote a dated fact, without adjectives.")),
        )),
    ),
)
