"""Module 3 of Useful contacts: which short number helps with what, and what to say to the emergency services."""

import uuid

from content.seed.contacts_3_practices import EMERGENCY, SERVICE
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
    Word,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("bd5c6fd4-1af6-4511-aad2-0667a9e7cbab"),
    slug=T("numeros-utiles-urgence", "useful-emergency-numbers"),
    title=T("Les numéros utiles et d'urgence", "Useful and emergency numbers"),
    goal=T("Vous savez quel numéro appeler pour avoir de l'aide.", "You know which number to call for help."),
    minutes=7,
    digcomp=("2.1.10", "1.3.07"),
    keywords=T(
        "urgence secours police pompiers samu 15 17 18 112 114 115 119 3919",
        "emergency help police fire ambulance 15 17 18 112 114 115 119 3919",
    ),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez quel numéro appeler pour avoir de l'aide.",
                "At the end, you know which number to call for help.",
            )),
            Word("sms"),
            Tip(T("C'est un entraînement. Aucun appel ne part.", "This is practice. No call is made.")),
        )),
        Screen("emergency", T("En danger", "In danger"), (
            Text(T(
                "- **15**, le Samu : une personne va très mal\n- **17**, la police : un vol, des coups\n"
                "- **18**, les pompiers : le feu, un accident\n- **112** : toutes les urgences, en Europe",
                "- **15**, ambulance doctors: a person is very ill\n- **17**, the police: a theft, an attack\n"
                "- **18**, the firefighters: a fire, an accident\n- **112**: all emergencies, in Europe",
            )),
            Tip(T("C'est gratuit, jour et nuit.", "It is free, day and night.")),
        )),
        Screen("say", T("Parler aux secours", "Talking to the emergency services"), (
            Text(T(
                "Dites :\n- où vous êtes\n- ce qui se passe\n\nNe raccrochez pas avant la fin.",
                "Say:\n- where you are\n- what is happening\n\nDo not hang up before the end.",
            )),
            Tip(T(
                "Vous ne pouvez pas parler, ou entendre ? Envoyez un SMS au 114.",
                "You cannot speak, or hear? Send a text message to 114.",
            )),
            Warn(T("N'appelez jamais pour essayer.", "Never call just to try.")),
        )),
        Screen("free", T("D'autres aides gratuites", "Other free help"), (
            Text(T(
                "- **115** : trouver un lit pour ce soir\n- **119** : un enfant est en danger\n"
                "- **3919** : une femme subit des violences",
                "- **115**: find a bed for tonight\n- **119**: a child is in danger\n"
                "- **3919**: violence against a woman",
            )),
            Tip(T("On vous répond jour et nuit.", "Somebody answers day and night.")),
        )),
        Screen("rights", T("Pour vos droits", "For your rights"), (
            Text(T(
                "- **3646** : l'Assurance maladie, pour vos soins\n- **3949** : France Travail, pour l'emploi\n"
                "- **3230** : la CAF, pour vos aides",
                "- **3646**: Assurance maladie, for health costs\n- **3949**: France Travail, for work\n"
                "- **3230**: the CAF, for your benefits",
            )),
            Word("caf"),
            Tip(T(
                "C'est le prix d'un appel normal. On vous répond en semaine, la journée.",
                "It costs the same as a normal call. They answer on weekdays, in the daytime.",
            )),
        )),
        Choice("silent", T(
            "Un voleur entre chez Lucie. Elle se cache. Elle ne peut pas parler. Que fait-elle ?",
            "A thief comes into Lucie's home. She hides. She cannot speak. What does she do?",
        ), (
            Option("wait", T("Elle attend demain", "She waits until tomorrow"), T(
                "Elle est en danger tout de suite. Elle peut écrire.",
                "She is in danger right now. She can write.",
            )),
            Option("sms", T("Elle envoie un SMS au 114", "She sends a text message to 114"), T(
                "Le 114 répond par écrit. Il prévient la police.",
                "114 answers in writing. It tells the police.",
            ), right=True),
            Option("work", T("Elle appelle le 3949", "She calls 3949"), T(
                "Le 3949 parle d'emploi. Et Lucie ne peut pas parler.",
                "3949 is about work. And Lucie cannot speak.",
            )),
        ), hint=T("Elle peut écrire.", "She can write.")),
        Several("urgent", T("Quand appelez-vous les secours ?", "When do you call the emergency services?"), (
            Option("smoke", T("De la fumée sort d'une maison", "Smoke comes out of a house"), T(
                "Appelez le 18 ou le 112. Les pompiers viennent.",
                "Call 18 or 112. The firefighters come.",
            ), right=True),
            Option("letter", T("Une lettre de la CAF n'arrive pas", "A letter from the CAF does not come"), T(
                "Personne n'est en danger. Appelez le 3230, en semaine.",
                "Nobody is in danger. Call 3230 on a weekday.",
            )),
            Option("fall", T("Un homme tombe et ne répond plus", "A man falls and no longer answers"), T(
                "Appelez le 15 ou le 112. Chaque minute compte.",
                "Call 15 or 112. Every minute counts.",
            ), right=True),
        )),
        EMERGENCY,
        SERVICE,
        Real("real", T("Pour de vrai", "For real"), T(
            "Préparez une carte à garder sur vous. N'appelez pas pour essayer.",
            "Prepare a card to keep on you. Do not call to try.",
        ), (
            Item("write", T("J'écris 15, 17, 18, 112 et 114.", "I write 15, 17, 18, 112 and 114.")),
            Item("service", T("J'ajoute un service utile pour moi.", "I add a service I need.")),
            Item("address", T("J'écris mon adresse.", "I write my address.")),
            Item("close", T("J'ajoute le numéro d'un proche.", "I add the number of somebody close.")),
        )),
    ),
)
