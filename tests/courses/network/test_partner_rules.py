import pytest

from courses.network.partner_rules import (
    PUBLIC_MAILBOXES,
    NotADomain,
    PublicMailbox,
    domain_of,
    read_domains,
    vouches,
    worth_proposing,
)


class TestDomainOf:
    @pytest.mark.parametrize(
        ("email", "domain"),
        [
            ("lou@ccas.exemple.fr", "ccas.exemple.fr"),
            ("lou@CCAS.Exemple.FR", "ccas.exemple.fr"),
            ('"a@b"@exemple.fr', "exemple.fr"),
            ("nobody", ""),
            ("", ""),
        ],
    )
    def test_is_what_stands_after_the_last_sign(self, email, domain):
        assert domain_of(email) == domain


class TestVouches:
    @pytest.mark.parametrize(
        ("email", "answer"),
        [
            ("lou@ccas.exemple.fr", True),
            ("lou@CCAS.exemple.fr", True),
            ("lou@exemple.fr", False),
            ("lou@mail.ccas.exemple.fr", False),
            ("lou@ccas.exemple.fr.example", False),
            ("lou@fauxccas.exemple.fr", False),
            ("ccas.exemple.fr", False),
            ("", False),
        ],
    )
    def test_wants_the_whole_domain(self, email, answer):
        assert vouches(email=email, domains=["ccas.exemple.fr"]) is answer

    def test_is_never_said_by_a_public_mailbox(self):
        assert not any(vouches(email=f"lou@{domain}", domains=[domain]) for domain in PUBLIC_MAILBOXES)


class TestReadDomains:
    @pytest.mark.parametrize(
        ("text", "domains"),
        [
            ("", []),
            (" \n ", []),
            ("ccas.exemple.fr", ["ccas.exemple.fr"]),
            ("@CCAS.exemple.fr\r\nlou@mairie.exemple.fr", ["ccas.exemple.fr", "mairie.exemple.fr"]),
            ("b.fr, a.fr; b.fr", ["b.fr", "a.fr"]),
        ],
    )
    def test_takes_what_people_type(self, text, domains):
        assert read_domains(text) == domains

    @pytest.mark.parametrize(
        "text", ["ccas", "ccas..fr", "-ccas.fr", "cc\x00as.fr", "ccas.fr/x", "é.fr", "a." * 130 + "fr"]
    )
    def test_refuses_what_is_no_domain(self, text):
        with pytest.raises(NotADomain):
            read_domains(text)

    def test_refuses_a_domain_where_anybody_gets_an_address(self):
        with pytest.raises(PublicMailbox) as refusal:
            read_domains("ccas.exemple.fr @Gmail.com")

        assert refusal.value.args == ("gmail.com",)

    def test_refuses_more_than_twenty(self):
        with pytest.raises(ValueError, match="too many"):
            read_domains(" ".join(f"d{n}.fr" for n in range(21)))


class TestWorthProposing:
    def test_leaves_public_mailboxes_and_doubles_out(self):
        emails = ["a@ccas.fr", "b@ccas.fr", "c@gmail.com", "d@asso.fr", ""]

        assert worth_proposing(emails) == ["asso.fr", "ccas.fr"]
