"""Published documents: the same bytes for everybody, before anything else runs."""

import gzip

import brotli
import pytest

from elearning.common import documents


@pytest.fixture(autouse=True)
def published_dir(settings, tmp_path):
    settings.PUBLISHED_DIR = tmp_path / "published"
    return settings.PUBLISHED_DIR


PAGE = b"<!doctype html><title>Bonjour</title>" + b"<p>bonjour</p>" * 50


class TestPublishedDocuments:
    @pytest.mark.parametrize(
        ("accepted", "encoding", "decode"),
        [
            ("gzip, deflate, br", "br", brotli.decompress),
            ("gzip", "gzip", gzip.decompress),
            ("br;q=0, gzip", "gzip", gzip.decompress),
            ("", None, bytes),
            ("identity", None, bytes),
        ],
    )
    def test_speak_the_best_encoding_the_visitor_knows(self, client, accepted, encoding, decode):
        documents.write("/parcours/", PAGE)

        response = client.get("/parcours/", headers={"accept-encoding": accepted})

        assert response.get("Content-Encoding") == encoding
        assert decode(response.content) == PAGE

    def test_set_no_cookie_and_vary_on_nothing_but_the_encoding(self, client):
        documents.write("/", PAGE)

        response = client.get("/")

        assert not response.cookies
        assert response["Vary"] == "Accept-Encoding"
        assert response["Cache-Control"] == documents.CACHE_CONTROL

    @pytest.mark.django_db
    def test_make_no_query(self, client, django_assert_num_queries):
        documents.write("/parcours/", PAGE)

        with django_assert_num_queries(0):
            client.get("/parcours/")

    def test_answer_304_to_a_visitor_whose_copy_is_current(self, client):
        documents.write("/parcours/", PAGE)
        etag = client.get("/parcours/")["ETag"]

        again = client.get("/parcours/", headers={"if-none-match": etag})

        assert (again.status_code, again.content, again["ETag"]) == (304, b"", etag)

    def test_notice_a_rewritten_file(self, client):
        documents.write("/parcours/", PAGE)
        client.get("/parcours/")

        documents.write("/parcours/", b"new")

        assert client.get("/parcours/").content == b"new"

    def test_answer_head_with_the_length_and_no_body(self, client):
        documents.write("/parcours/", PAGE)

        response = client.head("/parcours/")

        assert (response.content, response["Content-Length"]) == (b"", str(len(PAGE)))

    @pytest.mark.django_db
    def test_are_gone_after_removal(self, client):
        documents.write("/parcours/", PAGE)
        documents.write("/parcours/e-mail/", PAGE)

        documents.remove("/parcours/")

        assert documents.find("/parcours/") is None
        assert documents.find("/parcours/e-mail/") is not None
        documents.remove_all()
        assert documents.find("/parcours/e-mail/") is None

    @pytest.mark.parametrize("path", ["/../secret/", "/a/../../b/", "/.draft/", "/parcours", "/\x00/"])
    def test_never_leave_their_folder(self, path):
        assert documents.find(path) is None
        with pytest.raises(ValueError):
            documents.write(path, PAGE)
