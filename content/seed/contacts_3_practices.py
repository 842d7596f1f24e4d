"""The practices of module 3 of Useful contacts: dialling the emergency services, choosing a service."""

from content.seed.writing import Practice, T

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

EMERGENCY = Practice(
    "dial", "phone",
    heading=T("Appeler les secours", "Calling the emergency services"),
    task=T(
        "Votre voisin a très mal au cœur et respire mal. Appelez les secours. Dites le plus important.",
        "Your neighbour has a bad pain in his chest. Call for help. Say what matters most.",
    ),
    done=T(
        "Vous avez appelé les secours. Ils savent où venir.",
        "You have called the emergency services. They know where to come.",
    ),
    setting={
        "card": {
            "title": T("Numéros d'urgence", "Emergency numbers"),
            "text": T(
                "15 : santé\n17 : police\n18 : pompiers\n112 : toute urgence\n114 : par SMS",
                "15: health\n17: police\n18: firefighters\n112: any emergency\n114: in writing",
            ),
        },
        "contacts": [
            {"id": "c1", "name": "Karim Sow", "number": "06 39 98 44 20", "role": T("ami", "friend")},
            {"id": "c2", "name": "France Travail", "number": "3949"},
        ],
        "dial": {
            "accept": ["15", "112"],
            "missing": T(
                "Un autre numéro est mieux ici. Regardez la fiche.",
                "Another number is better here. Look at the list.",
            ),
        },
        "ask": {
            "text": T("Les secours répondent. Que dites-vous d'abord ?", "They answer. What do you say first?"),
            "options": [
                {"id": "o1", "text": T("Venez vite !", "Come quickly!")},
                {"id": "o2", "text": T("Ma date de naissance", "My date of birth")},
                {"id": "o3", "text": T(
                    "8 rue du Moulin, étage 2. Un homme respire mal.",
                    "8 rue du Moulin, floor 2. A man cannot breathe well.",
                )},
            ],
        },
    },
    goals=(
        {
            "do": "dial",
            "say": T("Faites le bon numéro sur le clavier.", "Dial the right number on the keypad."),
            "hint": T("C'est la santé. Regardez la fiche.", "It is about health. Look at the list."),
        },
        {
            "do": "tell", "on": "o3",
            "say": T("Choisissez ce que vous dites d'abord.", "Choose what you say first."),
            "hint": T("Les secours cherchent un lieu.", "They need to know the place."),
        },
    ),
    traps=(
        {"do": "call", "on": "c1", "why": T(
            "Votre ami ne peut pas soigner. Appelez d'abord les secours.",
            "Your friend cannot treat people. Call the emergency services first.",
        )},
        {"do": "text", "on": "c1", "why": T(
            "Votre ami lit peut-être plus tard. Appelez d'abord les secours.",
            "Your friend may read it later. Call the emergency services first.",
        )},
        {"do": "call", "on": "c2", "why": T(
            "Ce numéro parle d'emploi. Faites un numéro d'urgence.",
            "This number is about work. Dial an emergency number.",
        )},
        {"do": "text", "on": "c2", "why": T(
            "Ce numéro parle d'emploi. Faites un numéro d'urgence.",
            "This number is about work. Dial an emergency number.",
        )},
        {"do": "tell", "on": "o1", "why": T(
            "Les secours ne savent pas où aller. Dites l'adresse.",
            "They do not know where to go. Say the address.",
        )},
        {"do": "tell", "on": "o2", "why": T(
            "Les secours cherchent un lieu. Dites d'abord l'adresse.",
            "They need to know the place. First say the address.",
        )},
    ),
    variants=(
        # The list of numbers keeps its lines: the longer text is replaced first.
        (
            (T("15 : santé", "15: health"), T("15 : la santé", "15: your health")),
            ("15", "18"),
            (T("Votre voisin a très mal au cœur et respire mal.", "Your neighbour has a bad pain in his chest."),
             T("Il y a le feu chez votre voisine.", "There is a fire in your neighbour's flat.")),
            (T("C'est la santé.", "It is about health."), T("C'est un feu.", "It is a fire.")),
            (T("Un homme respire mal.", "A man cannot breathe well."),
             T("Il y a le feu.", "There is a fire.")),
            (T("ne peut pas soigner", "cannot treat people"),
             T("ne peut pas éteindre le feu", "cannot put out a fire")),
            ("8 rue du Moulin", "31 rue des Lilas"),
        ),
        (
            (T("15 : santé", "15: health"), T("15 : la santé", "15: your health")),
            ("15", "17"),
            (T("Votre voisin a très mal au cœur et respire mal.", "Your neighbour has a bad pain in his chest."),
             T("Dans la rue, un homme frappe une femme.", "In the street, a man hits a woman.")),
            (T("C'est la santé.", "It is about health."),
             T("Quelqu'un attaque.", "Somebody attacks.")),
            (T("étage 2. Un homme respire mal.", "floor 2. A man cannot breathe well."),
             T("devant la gare. Un homme frappe une femme.", "by the station. A man hits a woman.")),
            (T("ne peut pas soigner", "cannot treat people"),
             T("ne peut pas arrêter cet homme", "cannot stop this man")),
            ("8 rue du Moulin", "2 place du Marché"),
        ),
    ),
)

SERVICE = Practice(
    "useful", "phone",
    heading=T("Choisir un numéro utile", "Choosing a useful number"),
    task=T(
        "Karim n'a pas de lit pour ce soir. Appelez le bon service. Répondez à la question.",
        "Karim has no bed for tonight. Call the right service. Answer the question.",
    ),
    done=T(
        "Vous avez appelé le service qui aide pour cela.",
        "You have called the service that helps with this.",
    ),
    setting={
        "contacts": [
            {"id": "c1", "name": "Assurance maladie", "number": "3646"},
            {"id": "c2", "name": T("Hébergement d'urgence", "Emergency shelter"), "number": "115"},
            {"id": "c3", "name": "France Travail", "number": "3949"},
            {"id": "c4", "name": "CAF", "number": "3230"},
        ],
        "ask": {
            "text": T(
                "Quel numéro appeler pour un enfant en danger ?",
                "Which number do you call for a child in danger?",
            ),
            "options": [
                {"id": "o1", "text": "119"},
                {"id": "o2", "text": "3646"},
                {"id": "o3", "text": "3919"},
            ],
        },
    },
    goals=(
        {
            "do": "call", "on": "c2",
            "say": T("Appelez le service qui trouve un lit.", "Call the service that finds a bed."),
            "hint": T("Dormir à l'abri, c'est l'hébergement.", "A place to sleep is a shelter."),
        },
        {
            "do": "tell", "on": "o1",
            "say": T("Choisissez le numéro pour un enfant en danger.", "Choose the number for a child in danger."),
            "hint": T("C'est un numéro à 3 chiffres.", "It is a number with 3 digits."),
        },
    ),
    traps=(
        {"do": "call", "on": "c1", "why": T(
            "Ce service paie vos soins. Cherchez un autre service.",
            "This service pays for health care. Look for another one.",
        )},
        {"do": "call", "on": "c3", "why": T(
            "Ce service aide pour l'emploi. Cherchez un autre service.",
            "This service helps with work. Look for another one.",
        )},
        {"do": "call", "on": "c4", "why": T(
            "La CAF verse des aides. Elle ne trouve pas de lit.",
            "The CAF pays benefits. It does not find beds.",
        )},
        {"do": "tell", "on": "o2", "why": T(
            "Ce numéro est pour vos soins. Un enfant a son propre numéro.",
            "This number is for health care. Children have their own number.",
        )},
        {"do": "tell", "on": "o3", "why": T(
            "Le 3919 aide les femmes. Un enfant a son propre numéro.",
            "3919 helps women. Children have their own number.",
        )},
    ),
    variants=(
        (
            (T("Karim n'a pas de lit pour ce soir.", "Karim has no bed for tonight."),
             T("L'aide au logement de Lucie n'arrive pas.", "Lucie's housing benefit does not come.")),
            (T("Hébergement d'urgence", "Emergency shelter"), T("CAF", "CAF")),
            ("115", "3230"),
            (T("La CAF verse des aides. Elle ne trouve pas de lit.", "The CAF pays benefits. It does not find beds."),
             T("Ce service trouve un lit. Il ne verse pas d'aide.", "This service finds beds. It pays no benefits.")),
            ("CAF", T("Hébergement d'urgence", "Emergency shelter")),
            ("3230", "115"),
            (T("qui trouve un lit", "that finds a bed"), T("qui verse les aides", "that pays benefits")),
            (T("Dormir à l'abri, c'est l'hébergement.", "A place to sleep is a shelter."),
             T("L'aide au logement vient de la CAF.", "Housing benefit comes from the CAF.")),
            (T("un enfant en danger", "a child in danger"),
             T("une femme battue", "a woman who is beaten")),
            ("119", "3919"),
            (T("Le 3919 aide les femmes. Un enfant a son propre numéro.",
               "3919 helps women. Children have their own number."),
             T("Le 119 aide les enfants. Les femmes ont leur numéro.",
               "119 helps children. Women have their own number.")),
            ("3919", "119"),
            (T("Un enfant a son propre numéro.", "Children have their own number."),
             T("Les femmes ont leur numéro.", "Women have their own number.")),
            (T("C'est un numéro à 3 chiffres.", "It is a number with 3 digits."),
             T("Il a 4 chiffres et finit par 19.", "It has 4 digits and ends with 19.")),
        ),
    ),
)
