"""Module 2 of Useful contacts: calling the right person, sending a short clear text message."""

import uuid

from content.seed.contacts_2_practices import CALL_BACK, LATE
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
    Word,
)

# fmt: off
# Laid out by hand: French and English stand one under the other, so that whoever writes one sees both.

MODULE = Module(
    id=uuid.UUID("03682830-dae1-4890-8fb5-dd6d9bc7d955"),
    slug=T("appeler-envoyer-un-sms", "call-send-a-text"),
    title=T("Appeler, envoyer un SMS", "Calling, sending a text"),
    goal=T(
        "Vous savez appeler la bonne personne et envoyer un SMS.",
        "You can call the right person and send a text message.",
    ),
    minutes=7,
    digcomp=("2.1.10",),
    keywords=T("appeler téléphoner message répondeur retard", "call phone message voicemail late"),
    steps=(
        Screen("goal", T("Votre but", "Your goal"), (
            Text(T(
                "À la fin, vous savez appeler la bonne personne. Vous savez aussi envoyer un SMS.",
                "At the end, you can call the right person. You can send a text message too.",
            )),
            Word("sms"),
            Tip(T("C'est un entraînement. Rien ne part pour de vrai.", "This is practice. Nothing is really sent.")),
        )),
        Screen("which", T("Appeler ou écrire ?", "Call or write?"), (
            Text(T(
                "Appelez :\n- quand c'est urgent\n- pour expliquer\n\n"
                "Envoyez un SMS :\n- pour un petit retard\n- pour dire que vous venez",
                "Call:\n- when it is urgent\n- to explain\n\n"
                "Send a text message:\n- when you are a little late\n- to say that you will come",
            )),
        )),
        Screen("before", T("Avant d'appeler", "Before you call"), (
            Text(T(
                "Préparez :\n- la lettre reçue\n- un papier et un stylo\n- votre question\n\n"
                "Dites d'abord votre nom. Dites ensuite pourquoi vous appelez.",
                "Have these ready:\n- the letter you got\n- paper and a pen\n- your question\n\n"
                "First say your name. Then say why you call.",
            )),
        )),
        Screen("short", T("Un SMS court et clair", "A short, clear text message"), (
            Text(T(
                "Bonjour Madame Renard. Ici Amina Diallo. J'ai 10 minutes de retard. Merci.",
                "Hello Ms Renard. This is Amina Diallo. I am 10 minutes late. Thank you.",
            )),
            Tip(T(
                "Écrivez votre nom. La personne n'a pas toujours votre numéro.",
                "Write your name. The person does not always have your number.",
            )),
        )),
        Screen("beep", T("Personne ne répond ?", "Nobody answers?"), (
            Text(T(
                "Attendez le bip. Parlez lentement.\n\n"
                "- votre nom\n- votre numéro, 2 fois\n- pourquoi vous appelez",
                "Wait for the beep. Speak slowly.\n\n"
                "- your name\n- your number, said 2 times\n- why you call",
            )),
        )),
        Order("build", T(
            "Karim ne peut pas venir lundi. Mettez son SMS dans l'ordre.",
            "Karim cannot come on Monday. Put his text message in order.",
        ), (
            Place("hello", T("Bonjour Madame.", "Hello."), T(
                "On commence par saluer.", "You start with a greeting.",
            )),
            Place("who", T("Ici Karim Sow.", "This is Karim Sow."), T(
                "La personne sait tout de suite qui écrit.", "The person knows at once who writes.",
            )),
            Place("why", T("Je ne peux pas venir lundi.", "I cannot come on Monday."), T(
                "Ensuite, on dit le plus important.", "Next, you say what matters most.",
            )),
            Place("ask", T("Puis-je venir mardi ? Merci.", "Can I come on Tuesday? Thank you."), T(
                "À la fin, on demande et on remercie.", "At the end, you ask and you say thank you.",
            )),
        ), right_why=T(
            "La personne sait qui écrit et pourquoi.",
            "The person knows who writes and why.",
        ), wrong_why=T(
            "Dites bonjour, puis votre nom. La question vient à la fin.",
            "Say hello, then your name. The question comes at the end.",
        ), hint=T("Bonjour, qui, pourquoi, merci.", "Hello, who, why, thank you.")),
        Choice("voice", T(
            "La mairie ne répond pas. Vous entendez le bip. Que dites-vous ?",
            "The town hall does not answer. You hear the beep. What do you say?",
        ), (
            Option("full", T(
                "Lucie Morel, 06 39 98 12 34. C'est pour la cantine.",
                "Lucie Morel, 06 39 98 12 34. It is about school meals.",
            ), T(
                "La mairie sait qui rappeler, et pourquoi.",
                "The town hall knows who to call back, and why.",
            ), right=True),
            Option("back", T("Rappelez-moi vite, merci.", "Call me back soon, thank you."), T(
                "La mairie ne sait pas qui vous êtes. Dites votre nom et votre numéro.",
                "The town hall does not know who you are. Say your name and number.",
            )),
            Option("hang", T("Rien. Je raccroche.", "Nothing. I hang up."), T(
                "Personne ne peut vous rappeler. Laissez votre nom et votre numéro.",
                "Nobody can call you back. Leave your name and number.",
            )),
        )),
        LATE,
        CALL_BACK,
        Real("real", T("Pour de vrai", "For real"), T(
            "Choisissez un appel ou un SMS utile cette semaine.",
            "Choose a useful call or text message this week.",
        ), (
            Item("prepare", T("Je prépare ma question et un papier.", "I prepare my question and some paper.")),
            Item("name", T("Je dis ou j'écris mon nom d'abord.", "I say or write my name first.")),
            Item("why", T("Je dis pourquoi, en une phrase.", "I say why, in one sentence.")),
            Item("note", T("Je note la réponse et la date.", "I write down the answer and the date.")),
        )),
    ),
)
