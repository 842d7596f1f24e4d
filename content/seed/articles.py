"""The pages of prose that starter content brings: welcome, help, privacy, legal, accessibility.

No name or address of an organisation is invented: the host completes the pages in the editor, and each page says where.
"""

import uuid

from content.seed.writing import Article, T

# fmt: off
# Laid out by hand: one line a sentence or two, French first, then English.

HOME = Article(
    key="home",
    id=uuid.UUID("7be571e7-e5c9-4855-9062-ef2dbdca118a"),
    slug=T("escale", "escale"),
    title=T("Bienvenue sur Escale", "Welcome to Escale"),
    body=T(
        "Ici, vous apprenez internet à votre rythme.\n\n"
        "C'est gratuit. Vous pouvez vous tromper et recommencer.",
        "Here you learn to use the internet, at your own pace.\n\n"
        "It is free. You can make mistakes and start again.",
    ),
    keywords=T("apprendre internet téléphone gratuit", "learn internet phone free"),
)

HELP = Article(
    key="help",
    id=uuid.UUID("ad4f09c3-cc85-40e8-8962-56d6b990727f"),
    slug=T("aide", "help"),
    title=T("Aide", "Help"),
    body=T(
        "## Demander à quelqu'un\n\n"
        "Une personne du point d'accueil peut vous aider. Montrez-lui cette page.\n\n"
        "## Commencer avec votre carte\n\n"
        "- Ouvrez l'appareil photo du téléphone.\n- Visez le carré noir et blanc de votre carte.\n"
        "- Touchez l'adresse affichée.\n- C'est votre prénom ? Touchez « Oui ».\n\n"
        "Le carré ne marche pas ? Tapez le numéro et le code de la carte.\n\n"
        "## Carte perdue\n\n"
        "Dites-le à l'accueil. On vous donne une nouvelle carte. L'ancienne ne marche plus. "
        "Votre travail est gardé.\n\n"
        "## Répondre à une question\n\n"
        "Choisissez une réponse. Vous lisez pourquoi. Vous pouvez changer et recommencer. "
        "Il n'y a pas de note.\n\n"
        "## Écouter le texte\n\n"
        "Touchez le haut-parleur. Le téléphone lit l'écran. Pas de haut-parleur ? Ce téléphone n'a pas de voix.\n\n"
        "## Plus d'internet\n\n"
        "Gardez le module ouvert. Vous pouvez continuer. Vos réponses restent dans le téléphone. "
        "Elles partent quand internet revient.\n\n"
        "## Finir\n\n"
        "Touchez « J'ai fini ». Votre prénom disparaît de ce téléphone. "
        "La personne suivante ne voit pas ce que vous faites.",
        "## Ask somebody\n\n"
        "A person at the reception point can help you. Show them this page.\n\n"
        "## Start with your card\n\n"
        "- Open the camera of the phone.\n- Point it at the black and white square on your card.\n"
        "- Touch the address that appears.\n- Is it your first name? Touch “Yes”.\n\n"
        "The square does not work? Type the number and the code on the card.\n\n"
        "## Lost card\n\n"
        "Tell the reception desk. They give you a new card. The old one no longer works. Your work is kept.\n\n"
        "## Answer a question\n\n"
        "Choose an answer. You read why. You can change it and try again. There are no marks.\n\n"
        "## Listen to the text\n\n"
        "Touch the loudspeaker. The phone reads the screen. No loudspeaker? This phone has no voice.\n\n"
        "## No more internet\n\n"
        "Keep the module open. You can go on. Your answers stay in the phone. They leave when internet comes back.\n\n"
        "## Finish\n\n"
        "Touch “I have finished”. Your first name disappears from this phone. "
        "The next person does not see what you do.",
    ),
    keywords=T("aide carte perdue internet écouter", "help lost card internet listen"),
)

PRIVACY = Article(
    key="privacy",
    id=uuid.UUID("7eacc786-ecfb-42ee-9498-5fe69459f86d"),
    slug=T("vos-donnees", "your-data"),
    title=T("Vos données", "Your data"),
    body=T(
        "## Ce que nous gardons sur vous\n\n"
        "- votre prénom, ou un surnom\n- votre langue\n- votre point d'accueil\n"
        "- ce que vous faites dans les modules : étapes, réponses, badges\n- le jour où votre carte sert\n\n"
        "C'est tout. Nous ne demandons ni e-mail, ni date de naissance, ni papiers.\n\n"
        "## Pourquoi\n\n"
        "Vous retrouvez votre place dans les modules. Le point d'accueil voit comment vous aider. "
        "La région reçoit seulement des totaux, sans prénom.\n\n"
        "Aucune machine ne décide à votre place.\n\n"
        "## Qui peut les voir\n\n"
        "- vous, avec votre carte\n- les personnes de votre point d'accueil\n"
        "- les personnes qui font marcher le site\n\n"
        "Personne d'autre. Il n'y a pas de publicité et pas de traceur. Rien n'est vendu. "
        "Les pages n'appellent aucun autre site.\n\n"
        "## Combien de temps\n\n"
        "- vos données : 2 ans après votre dernier contact\n"
        "- les clés d'une carte arrêtée : 90 jours\n"
        "- le journal de qui lit ou change quoi : 13 mois\n\n"
        "Les clés sont brouillées. Nous ne pouvons pas refaire votre carte avec elles.\n\n"
        "## Dans le téléphone\n\n"
        "Le téléphone garde vos réponses jusqu'à leur envoi. « J'ai fini » efface votre prénom.\n\n"
        "Un cookie est un petit fichier posé par un site. Les nôtres gardent votre page ouverte. "
        "Ils protègent vos réponses. Ils retiennent la langue. "
        "Sur un téléphone prêté, ils partent à la fermeture. Sur le vôtre, ils restent 30 jours.\n\n"
        "## Pour les professionnels\n\n"
        "Nous gardons votre e-mail de travail, votre rôle et votre point d'accueil. "
        "Vos actions importantes sont notées dans le journal.\n\n"
        "## Vos droits\n\n"
        "Vous pouvez voir vos données et les corriger. Vous pouvez les emporter ou les faire effacer. "
        "Vous pouvez aussi refuser leur usage ou le limiter. "
        "Dites-le à votre point d'accueil. La réponse arrive en 1 mois au plus.\n\n"
        "Vous n'êtes pas d'accord avec la réponse ? Écrivez à la CNIL : www.cnil.fr. "
        "La CNIL protège les données des personnes en France.\n\n"
        "## Qui est responsable\n\n"
        "L'organisme qui gère ce site est responsable de vos données. Il complète ici :\n\n"
        "- son nom et son adresse\n- la personne qui répond sur les données\n"
        "- la base légale : mission d'intérêt public ou intérêt légitime\n- le nom de l'hébergeur du site",
        "## What we keep about you\n\n"
        "- your first name, or a nickname\n- your language\n- your reception point\n"
        "- what you do in the modules: steps, answers, badges\n- the day your card is used\n\n"
        "That is all. We ask for no email, no date of birth and no papers.\n\n"
        "## Why\n\n"
        "You find your place in the modules again. The reception point sees how to help you. "
        "The region only receives totals, without names.\n\n"
        "No machine decides for you.\n\n"
        "## Who can see it\n\n"
        "- you, with your card\n- the people of your reception point\n- the people who run the site\n\n"
        "Nobody else. There is no advertising and no tracker. Nothing is sold. The pages call no other site.\n\n"
        "## For how long\n\n"
        "- your data: 2 years after your last contact\n"
        "- the keys of a stopped card: 90 days\n"
        "- the log of who reads or changes what: 13 months\n\n"
        "The keys are scrambled. We cannot make your card again from them.\n\n"
        "## In the phone\n\n"
        "The phone keeps your answers until they are sent. “I have finished” wipes your first name.\n\n"
        "A cookie is a small file that a site leaves. Ours keep your page open. "
        "They protect your answers. They remember the language. "
        "On a borrowed phone, they go when it closes. On your own phone, they stay 30 days.\n\n"
        "## For professionals\n\n"
        "We keep your work email, your role and your reception point. Your important actions are noted in the log.\n\n"
        "## Your rights\n\n"
        "You can see your data and correct it. You can take it away or have it erased. "
        "You can also refuse its use or limit it. "
        "Tell your reception point. The answer comes within 1 month.\n\n"
        "You do not agree with the answer? Write to the CNIL: www.cnil.fr. "
        "The CNIL protects people's data in France.\n\n"
        "## Who is responsible\n\n"
        "The organisation that runs this site is responsible for your data. It completes here:\n\n"
        "- its name and address\n- the person who answers about data\n"
        "- the legal basis: task in the public interest, or legitimate interest\n- the name of the site's host",
    ),
    keywords=T("données vie privée cookies droits", "data privacy cookies rights"),
)

LEGAL = Article(
    key="legal",
    id=uuid.UUID("c1d49bcd-6529-4b07-ba62-44ce86429b16"),
    slug=T("mentions-legales", "legal"),
    title=T("Mentions légales", "Legal information"),
    body=T(
        "## Qui publie ce site\n\n"
        "L'organisme qui gère ce site le publie. Un administrateur complète cette page dans l'espace de rédaction :\n\n"
        "- nom, forme juridique et adresse de l'organisme\n- numéro d'enregistrement\n- téléphone et e-mail\n"
        "- directeur ou directrice de la publication\n- nom, adresse et téléphone de l'hébergeur\n\n"
        "Ces mentions sont obligatoires. Le site s'ouvre au public quand elles sont écrites.\n\n"
        "## Les contenus\n\n"
        "Les textes et les images de départ sont écrits pour Escale. "
        "Les formateurs de l'organisme peuvent les changer et en ajouter.\n\n"
        "Dans les exercices, les noms, les marques et les mails sont inventés. "
        "Leurs adresses et leurs numéros de téléphone ne servent à personne.\n\n"
        "## Les badges\n\n"
        "Un badge dit ce qu'une personne a appris ici. Ce n'est pas un diplôme.\n\n"
        "## Signaler un problème\n\n"
        "Un texte vous semble inexact ou blessant ? Dites-le à votre point d'accueil. "
        "L'organisme le corrige ou le retire.",
        "## Who publishes this site\n\n"
        "The organisation that runs this site publishes it. "
        "An administrator completes this page in the editing area:\n\n"
        "- name, legal form and address of the organisation\n- registration number\n- phone and email\n"
        "- director of publication\n- name, address and phone of the host\n\n"
        "This information is required by law. The site opens to the public once it is written.\n\n"
        "## The content\n\n"
        "The starter texts and images are written for Escale. "
        "The organisation's trainers can change them and add others.\n\n"
        "In the exercises, names, brands and emails are invented. "
        "Their addresses and phone numbers belong to nobody.\n\n"
        "## Badges\n\n"
        "A badge says what a person has learned here. It is not a diploma.\n\n"
        "## Report a problem\n\n"
        "A text seems inexact or hurtful? Tell your reception point. The organisation corrects it or removes it.",
    ),
    keywords=T("éditeur hébergeur mentions", "publisher host legal"),
)

ACCESSIBILITY = Article(
    key="accessibility",
    id=uuid.UUID("510ca586-6965-4618-9dbe-af0db929be42"),
    slug=T("accessibilite", "accessibility"),
    title=T("Accessibilité", "Accessibility"),
    body=T(
        "## Notre but\n\n"
        "Chaque personne doit pouvoir utiliser Escale, avec ou sans handicap. "
        "La loi du 11 février 2005 le demande aussi, à l'article 47.\n\n"
        "## Où en est ce site\n\n"
        "La règle française est le référentiel général d'amélioration de l'accessibilité. "
        "On l'appelle RGAA. Sa version est 4.1.2. Elle a 106 points à vérifier.\n\n"
        "Personne n'a encore vérifié ces 106 points ici. Dans ce cas, la loi demande d'écrire :\n\n"
        "**Accessibilité : non conforme.**\n\n"
        "Des tests automatiques contrôlent chaque type de page. Ils ne voient pas tout.\n\n"
        "## Ce qui est fait\n\n"
        "- des phrases courtes et des mots simples\n- de grands boutons\n"
        "- des couleurs bien visibles, en clair et en sombre\n- un texte qui peut doubler de taille\n"
        "- des pages utilisables au clavier\n- la lecture à voix haute, si le téléphone a une voix\n"
        "- une description pour chaque image utile\n\n"
        "## Ce qui manque\n\n"
        "- la vérification des 106 points par une personne formée\n- des essais avec des personnes handicapées\n"
        "- une voix enregistrée pour les téléphones sans voix\n- la langue des signes\n"
        "- la vérification de l'espace de rédaction\n\n"
        "## Une page vous bloque\n\n"
        "Dites-le à votre point d'accueil. On cherche avec vous une autre façon de faire. "
        "L'organisme qui gère ce site ajoute ici un téléphone et un e-mail.\n\n"
        "## Vous n'avez pas de réponse\n\n"
        "Écrivez au Défenseur des droits. C'est gratuit. Il aide quand un droit n'est pas respecté.\n\n"
        "- Site internet : www.defenseurdesdroits.fr\n"
        "- Lettre sans timbre : Libre réponse 71120, 75342 Paris Cedex 07\n\n"
        "## Cette page\n\n"
        "Après la vérification, l'organisme écrit ici la date et le résultat.",
        "## Our aim\n\n"
        "Everybody must be able to use Escale, with or without a disability. "
        "The French law of 11 February 2005 asks for it too (article 47).\n\n"
        "## Where this site stands\n\n"
        "The French rule is the general framework for improving accessibility. "
        "It is called RGAA. Its version is 4.1.2. It has 106 points to check.\n\n"
        "Nobody has checked these 106 points here yet. In that case, the law tells us to write:\n\n"
        "**Accessibility: not compliant.**\n\n"
        "Automatic tests check each type of page. They do not see everything.\n\n"
        "## What is done\n\n"
        "- short sentences and simple words\n- large buttons\n"
        "- clearly visible colours, light and dark\n- text that can double in size\n"
        "- pages you can use with a keyboard\n- reading aloud, if the phone has a voice\n"
        "- a description for each useful picture\n\n"
        "## What is missing\n\n"
        "- the check of the 106 points by a trained person\n- trials with disabled people\n"
        "- a recorded voice for phones without one\n- sign language\n"
        "- a check of the editing area\n\n"
        "## A page stops you\n\n"
        "Tell your reception point. They look for another way with you. "
        "The organisation that runs this site adds a phone number here.\n\n"
        "## You get no answer\n\n"
        "Write to the Défenseur des droits. It is free. They help when a right is not respected.\n\n"
        "- Website: www.defenseurdesdroits.fr\n"
        "- Letter without a stamp: Libre réponse 71120, 75342 Paris Cedex 07\n\n"
        "## This page\n\n"
        "After the check, the organisation writes the date and the result here.",
    ),
    keywords=T("accessibilité handicap RGAA", "accessibility disability RGAA"),
)

ARTICLES = (HELP, PRIVACY, LEGAL, ACCESSIBILITY)
