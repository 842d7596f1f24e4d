"""What is made for one visitor is compressed on its way, as documents and assets are."""

import gzip

import pytest

from content.pages.module import ModulePage
from content.seeding.load import load
from elearning.security_headers import script_hashes
from tests.factories import people, starter

pytestmark = pytest.mark.django_db
ASKS = {"Accept-Encoding": "gzip, br"}


class TestAPageMadeForOneVisitor:
    @pytest.mark.parametrize("address", ["/c", "/aide", "/moi"])
    def test_comes_compressed_and_says_the_same(self, address):
        client = people.signed_in(people.a_learner())

        plain, packed = client.get(address), client.get(address, headers=ASKS)

        assert packed["Content-Encoding"] == "gzip"
        assert len(packed.content) < len(plain.content) / 2
        assert gzip.decompress(packed.content) == plain.content
        assert "Accept-Encoding" in packed["Vary"]

    def test_is_of_another_length_each_time(self):
        client = people.signed_in(people.a_learner())

        lengths = {len(client.get("/moi", headers=ASKS).content) for _ in range(12)}

        assert len(lengths) > 1


class TestWhatAPhoneHas:
    @pytest.mark.parametrize("address", ["/api/v1/me", "/sw.js"])
    def test_is_not_sent_to_it_again(self, address):
        client = people.signed_in(people.a_learner())
        tag = client.get(address, headers=ASKS)["ETag"]

        again = client.get(address, headers=ASKS | {"If-None-Match": tag})

        assert (again.status_code, again["ETag"]) == (304, tag)


class TestAPageOfTheEditor:
    def test_comes_compressed_and_lets_its_own_scripts_run(self, settings, tmp_path):
        settings.PUBLISHED_DIR = tmp_path
        load(starter.contents())
        module = ModulePage.objects.get(locale__language_code="fr")

        page = people.signed_in(people.a_moderator()).get(f"/admin/pages/{module.pk}/edit/", headers=ASKS)

        hashes, unknown = script_hashes(gzip.decompress(page.content).decode())

        assert hashes
        assert unknown == []
        assert all(one in page["Content-Security-Policy"] for one in hashes)
