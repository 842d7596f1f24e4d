"""Module 5 of the pro course: an affordable telephone and internet access that last."""

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
    id=uuid.UUID("777a2751-da8e-4e61-827e-1e7ec098bbbb"),
    slug=T("equiper-et-connecter", "equipment-and-access"),
    title=T("Équipement et connexion : les solutions à petit prix", "Equipment and access: low-cost solutions"),
    goal=T(
        "Vous savez chercher un téléphone et un accès à internet que la personne pourra garder et payer.",
        "You can look for a telephone and internet access that the person can keep and afford.",
    ),
    minutes=9,
    digcomp=(),
    keywords=T(
        "équipement téléphone ordinateur prêt occasion forfait carte prépayée Wi-Fi impayé banque",
        "equipment telephone computer loan second-hand plan prepaid card Wi-Fi unpaid bill bank",
    ),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez répondre à 2 dimensions de la grille : l'équipement et la connexion.\n\n"
                "Traitez-les ensemble. Un téléphone sans internet ne débloque rien, un forfait sans appareil non plus.",
                "At the end, you can respond to 2 dimensions of the grid: equipment and access.\n\n"
                "Deal with both together. A telephone with no internet unlocks nothing, nor does a plan with no phone.",
            )),
            Tip(T(
                "Les offres changent d'un lieu à l'autre. Vérifiez-les avant d'en parler à la personne.",
                "Offers differ from place to place. Check them before you mention them to the person.",
            )),
        )),
        Screen("device", T("Réparer, emprunter, puis acheter", "Repair, borrow, then buy"), (
            Text(T(
                "Partez de la solution la moins chère :\n"
                "- **remettre en marche** : chargeur, batterie, mémoire pleine ;\n"
                "- **emprunter** : un prêt au point d'accueil, le temps d'apprendre ;\n"
                "- **acheter d'occasion** : une association qui remet en état et garantit ;\n"
                "- **acheter en magasin**, en dernier.",
                "Start from the cheapest solution:\n"
                "- **get it working again**: charger, battery, full memory;\n"
                "- **borrow**: a loan at the access point, while learning;\n"
                "- **buy second-hand**: a charity that refurbishes and guarantees;\n"
                "- **buy in a shop**, last of all.",
            )),
            Tip(T(
                "Pourquoi cet ordre ? Chaque mensualité en plus rapproche d'une ligne coupée.",
                "Why this order? Each extra monthly payment brings a cut-off line closer.",
            )),
        )),
        Choice("yves", T(
            "Le téléphone d'Yves s'éteint à midi et n'a plus de mémoire. Il veut une aide pour en acheter un autre. "
            "Que faites-vous d'abord ?",
            "Yves's telephone dies at noon and its memory is full. He wants help to buy another one. "
            "What do you do first?",
        ), (
            Option("buy", T(
                "Je prépare une demande d'aide pour un achat.",
                "I prepare a request for a purchase grant.",
            ), T(
                "Une demande prend du temps et Yves attend sans téléphone. La panne est peut-être petite.",
                "A request takes time and Yves waits without a telephone. The fault may be small.",
            )),
            Option("repair", T(
                "Je vérifie avec lui la batterie et la place libre.",
                "I check battery and space with him.",
            ), T(
                "Ces 2 causes sont fréquentes et se règlent à petit prix. Un prêt peut couvrir l'attente.",
                "These 2 causes are common and cheap to solve. A loan can cover the wait.",
            ), right=True),
            Option("class", T("Je l'inscris à un atelier de débutants.", "I sign him up for a beginners' class."), T(
                "Rien ne dit qu'Yves manque de pratique. C'est l'appareil qui l'arrête aujourd'hui.",
                "Nothing says that Yves lacks practice. It is the device that stops him today.",
            )),
        ), hint=T("Partez de la solution la moins chère.", "Start from the cheapest solution.")),
        Screen("shared", T("Partagé, prêté, à soi", "Shared, loaned, one's own"), (
            Text(T(
                "Un téléphone partagé fonctionne, mais la personne ne choisit ni l'heure ni ce qui est lu. "
                "Ses codes d'accès arrivent sous les yeux d'un autre.\n\n"
                "Demandez quand elle l'a en main et qui d'autre peut l'ouvrir. "
                "Avec un prêt, notez la date de retour et la suite prévue.",
                "A shared telephone works, but the person chooses neither the time nor what gets read. "
                "Somebody else sees their access codes arrive.\n\n"
                "Ask when they hold it and who else can open it. "
                "With a loan, write down the return date and what comes next.",
            )),
            Warn(T(
                "Posez ces questions à la personne seule. Un proche peut se servir du téléphone pour la surveiller.",
                "Ask these questions when the person is alone. A relative may use the telephone to watch them.",
            )),
        )),
        Screen("plan", T("Un accès qui suit le budget réel", "Access that follows the real budget"), (
            Text(T(
                "- **Pas de compte bancaire ou revenu irrégulier** : une carte prépayée, sans engagement.\n"
                "- **Un compte et un revenu stable** : un petit forfait sans engagement.\n"
                "- **Cours ou appels vidéo à la maison** : un accès fixe, ou un lieu avec Wi-Fi.\n\n"
                "Vidéos et mises à jour attendent le Wi-Fi : elles vident une recharge.",
                "- **No bank account or irregular income**: a prepaid card, with no commitment.\n"
                "- **An account and a steady income**: a small plan with no commitment.\n"
                "- **Lessons or video calls at home**: a fixed line, or a place with Wi-Fi.\n\n"
                "Videos and updates wait for Wi-Fi: they empty a top-up.",
            )),
            Tip(T(
                "Notez la date de la prochaine recharge. C'est aussi une bonne date pour se revoir.",
                "Write down the date of the next top-up. It is also a good date to meet again.",
            )),
        )),
        Several("mehdi", T(
            "Une banque a refusé un compte à Mehdi. Il gagne de l'argent certains mois seulement. Que proposez-vous ?",
            "A bank refused Mehdi an account. He earns money in some months only. What do you suggest?",
        ), (
            Option("friend", T("Un forfait prélevé sur le compte d'un ami", "A plan paid from a friend's account"), T(
                "Mehdi dépendrait de cet ami, et l'ami de lui. Un mois sans revenu créerait une dette entre eux.",
                "Mehdi would depend on this friend, and the friend on him. A month without income would create a debt.",
            )),
            Option("prepaid", T(
                "Une carte prépayée, rechargée selon ses moyens",
                "A prepaid card, topped up as he can",
            ), T(
                "Elle ne demande pas de compte bancaire et ne peut pas créer de dette.",
                "It needs no bank account and cannot create a debt.",
            ), right=True),
            Option("wifi", T(
                "Une liste de lieux proches avec Wi-Fi gratuit",
                "A list of places nearby with free Wi-Fi",
            ), T(
                "Elle aide à tenir les mois sans recharge, pour les usages lourds surtout.",
                "It helps through months without a top-up, above all for heavy uses.",
            ), right=True),
            Option("account", T("La procédure de droit au compte", "The right-to-an-account procedure"), T(
                "Mehdi a un refus : la Banque de France peut désigner une banque. Cela sert bien au-delà du téléphone.",
                "Mehdi was refused: the Banque de France can appoint a bank. That helps well beyond the telephone.",
            ), right=True),
            Option("long", T("Un forfait avec téléphone, engagé 24 mois", "A plan with a telephone, for 24 months"), T(
                "Le montant tombe chaque mois, le revenu non. Le premier mois vide mène à l'impayé.",
                "The bill comes each month, the income does not. The first empty month leads to an unpaid bill.",
            )),
        ), hint=T("Qu'est-ce qui tient un mois sans revenu ?", "What holds through a month without income?")),
        Screen("contract", T("Lire l'engagement avant de signer", "Read the commitment before signing"), (
            Text(T(
                "Un téléphone « à 1 euro » se paie dans l'abonnement. "
                "Comptez avec la personne le total, les options et la date de fin.\n\n"
                "L'engagement ne peut pas dépasser 24 mois. Après 12 mois, elle peut partir. "
                "Si le téléphone était inclus, une partie du reste peut être demandée.",
                "A telephone “for 1 euro” is paid for in the subscription. "
                "Work out the total, the options and the end date with the person.\n\n"
                "A commitment cannot exceed 24 months. After 12 months, they may leave. "
                "If the telephone was included, part of the remainder may be charged.",
            )),
            Tip(T(
                "Source : Code de la consommation, article L. 224-28, version en vigueur depuis 2023, Légifrance.",
                "Source: French Consumer Code, article L. 224-28, version in force since 2023, Légifrance.",
            )),
        )),
        Choice("lina", T(
            "Un vendeur propose à Lina un téléphone « à 1 euro » avec un abonnement. Que regardez-vous avec elle ?",
            "A salesperson offers Lina a telephone “for 1 euro” with a subscription. What do you look at with her?",
        ), (
            Option("month", T("Le prix des premiers mois, option par option", "The price of the first months"), T(
                "Il est souvent plus bas au début. Ce prix ne dit pas ce que Lina paiera ensuite.",
                "It is often lower at first. This price does not say what Lina will pay later.",
            )),
            Option("brand", T("La marque et la mémoire de l'appareil", "The make and memory of the device"), T(
                "Cela compte pour l'usage. Le risque pour Lina est dans le contrat.",
                "That matters for use. The risk for Lina lies in the contract.",
            )),
            Option("data", T("La quantité d'internet incluse", "The amount of internet included"), T(
                "Elle est utile à connaître, mais ne dit ni le coût total ni la date de fin.",
                "It is useful to know, but says neither the total cost nor the end date.",
            )),
            Option("total", T(
                "Le total à payer, les options et la date de fin",
                "Total to pay, options and end date",
            ), T(
                "Avec ces 3 points, Lina compare vraiment avec un appareil d'occasion et une carte prépayée.",
                "With these 3 points, Lina can truly compare with a second-hand device and a prepaid card.",
            ), right=True),
        )),
        Screen("rights", T("Facture impayée, pas de compte : des droits", "Unpaid bill, no account: rights"), (
            Text(T(
                "**Facture d'internet impayée** : demandez une aide au fonds de solidarité pour le logement de votre "
                "département. Jusqu'à la décision, l'accès est maintenu, parfois ralenti.\n\n"
                "**Compte bancaire refusé** : la Banque de France peut désigner une banque.",
                "**Unpaid internet bill**: ask the housing solidarity fund of the département for help. "
                "Until the decision, access is kept, sometimes slower.\n\n"
                "**Bank account refused**: the Banque de France can appoint a bank.",
            )),
            Tip(T(
                "Source : Code de l'action sociale et des familles, article L. 115-3, loi n° 2016-1321 de 2016.",
                "Source: French Social Action and Families Code, article L. 115-3, law no. 2016-1321 of 2016.",
            )),
            Tip(T(
                "Source : Code monétaire et financier, article L. 312-1, droit créé par la loi de 1984.",
                "Source: French Monetary and Financial Code, article L. 312-1, a right created by the law of 1984.",
            )),
        )),
        Order("fatou", T(
            "Fatou reçoit une lettre : son accès à internet sera coupé pour impayé. Dans quel ordre agir ?",
            "Fatou gets a letter: her internet will be cut off for non-payment. In which order do you act?",
        ), (
            Place("read", T(
                "Lire avec elle le montant et la date de coupure",
                "Read amount and cut-off date with her",
            ), T(
                "La date dit combien de temps il reste. Elle règle tout le reste.",
                "The date says how much time is left. Everything else depends on it.",
            )),
            Place("ask", T("Déposer la demande d'aide au fonds du département", "Apply to the département's fund"), T(
                "Le maintien de l'accès repose sur cette demande.",
                "Keeping the access rests on this request.",
            )),
            Place("tell", T(
                "Envoyer la preuve de la demande au fournisseur",
                "Send the provider proof of the request",
            ), T(
                "Sans cette preuve, le fournisseur ignore la demande et peut couper.",
                "Without this proof, the provider knows of no request and may cut off.",
            )),
            Place("change", T(
                "Une fois la dette réglée, choisir une offre moins chère",
                "Once settled, choose a cheaper offer",
            ), T(
                "Changer plus tôt ajoute des frais à une dette encore ouverte.",
                "Changing earlier adds fees to a debt that is still open.",
            )),
        ), right_why=T(
            "Vous gardez d'abord l'accès, puis vous évitez que la dette revienne.",
            "You keep the access first, then you prevent the debt from returning.",
        ), wrong_why=T(
            "La lettre donne le délai, la demande protège l'accès. La nouvelle offre vient à la fin.",
            "The letter gives the time left, the request protects the access. The new offer comes last.",
        )),
        Real("real", T("Avec la prochaine personne", "With the next person"), T(
            "Cherchez avec elle une solution qui dure.", "Look with them for a solution that lasts.",
        ), (
            Item("own", T(
                "Je sais si l'appareil est à elle, partagé ou prêté.",
                "I know if the device is their own, shared or loaned.",
            )),
            Item("date", T(
                "Je connais la date de sa recharge ou de sa facture.",
                "I know the date of their top-up or bill.",
            )),
            Item("cheap", T("Je commence par la solution la moins chère.", "I start with the cheapest solution.")),
            Item("check", T("J'appelle le lieu pour vérifier l'offre.", "I call the place to check the offer.")),
            Item("step", T(
                "J'écris un premier pas, un lieu et une date.",
                "I write a first step, a place and a date.",
            )),
        )),
    ),
)
