"""The last button of signing up, pressed several times at the same moment."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connections
from django.utils import timezone

from courses.flows.sign_up import AccountExists, Structure, sign_up
from courses.network.partners import Employment, Partner
from elearning.accounts import email_codes
from elearning.accounts.email_codes import Answer
from elearning.accounts.models import EmailCode, User
from tests.factories.network import a_territory
from tests.factories.partners import EMAIL, a_confirmed_code, wrong

THREADS = 4


def at_once(act):
    """Do the same from several threads and return what came back."""

    def one(_number):
        try:
            return act()
        except AccountExists as answer:
            return answer
        finally:
            connections.close_all()

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(one, range(THREADS)))


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
class TestSignUpAtOnce:
    @pytest.mark.parametrize("codes", [1, THREADS], ids=["of one code", "of as many codes"])
    def test_makes_one_account(self, codes):
        now, territory = timezone.now(), a_territory()
        ids = [a_confirmed_code(now=now) for _ in range(codes)] * THREADS
        structure = Structure(name="Asso du Pont", town="Amiens", territory=territory.code)

        def act():
            return sign_up(
                id=ids.pop(),
                first_name="Lou",
                password="girafe rideau lampe 9",
                language="fr",
                structure=structure,
                now=now,
            )

        answers = at_once(act)

        assert sum(isinstance(answer, User) for answer in answers) == 1
        assert User.objects.filter(email=EMAIL).count() == 1
        assert (Employment.objects.count(), Partner.objects.count()) == (1, 1)

    def test_counts_every_try(self):
        now = timezone.now()
        row = email_codes.ask(id=EmailCode().pk, email=EMAIL, language="fr", now=now)
        code = email_codes.renew(id=row.pk, now=now).code

        for _ in range(2):
            at_once(lambda: email_codes.check(id=row.pk, code=wrong(code), now=now))

        assert EmailCode.objects.get().tries == 5
        assert email_codes.check(id=row.pk, code=code, now=now) is Answer.OVER
