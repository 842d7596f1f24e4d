import gzip
import json

import pytest
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st

from courses.api.strict_json import Malformed, TooLarge, parse_object, read_body

BAD = {
    "nothing": b"",
    "a list": b"[]",
    "a word": b"null",
    "not a number": b'{"a": NaN}',
    "infinity": b'{"a": -Infinity}',
    "a float beyond the largest": b'{"a": 1e999}',
    "10 to the 400": b'{"a": 1' + b"0" * 400 + b"}",
    "10 to the 100,000": b'{"a": 1' + b"0" * 100_000 + b"}",
    "the same key twice": b'{"a": 1, "a": 2}',
    "the same key twice, written in two ways": b'{"a": 1, "\\u0061": 2}',
    "NUL": b'{"a": "\\u0000"}',
    "NUL in a key": b'{"\\u0000": 1}',
    "NUL beside an accent": '{"a": "é\\u0000"}'.encode(),
    "a bare NUL": b'{"a": "\x00"}',
    "half a character": b'{"a": "\\ud800"}',
    "half a character in a key": b'{"\\udfff": 1}',
    "a byte order mark": b'\xef\xbb\xbf{"a": 1}',
    "UTF-16": '{"a": 1}'.encode("utf-16"),
    "latin-1": '{"a": "é"}'.encode("latin-1"),
    "100,000 lists": b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "100,000 objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "13 lists": b'{"a": ' + b"[" * 13 + b"]" * 13 + b"}",
    "words after": b'{"a": 1} x',
    "two objects": b"{}{}",
    "a comma too many": b'{"a": 1,}',
    "single quotes": b"{'a': 1}",
}


class TestParseObject:
    @pytest.mark.parametrize("body", BAD.values(), ids=BAD.keys())
    def test_refuses_what_has_more_than_one_meaning(self, body):
        with pytest.raises(Malformed):
            parse_object(body)

    def test_reads_what_has_one(self):
        assert parse_object('{"a": ["é", 1, -2.5, true, null], "b": {}}'.encode()) == {
            "a": ["é", 1, -2.5, True, None],
            "b": {},
        }

    @given(st.binary(max_size=200))
    def test_reads_or_refuses_any_bytes(self, body):
        try:
            assert isinstance(parse_object(body), dict)
        except Malformed:
            pass

    @given(st.text(max_size=100))
    def test_gives_only_texts_that_a_database_can_keep(self, text):
        try:
            found = parse_object(json.dumps({"a": text}).encode())["a"]
        except Malformed:
            assert "\x00" in text or any("\ud800" <= character <= "\udfff" for character in text)
        else:
            assert found.encode().decode() == text


def request(body, **headers):
    return RequestFactory().generic("POST", "/", body, content_type="application/json", headers=headers)


class TestReadBody:
    def test_gives_the_bytes(self):
        assert read_body(request(b"{}"), limit=10) == b"{}"

    def test_inflates_no_more_than_the_limit(self):
        bomb = gzip.compress(b" " * 50_000_000)

        with pytest.raises(TooLarge):
            read_body(request(bomb, **{"Content-Encoding": "gzip"}), limit=65_536, gzip=True)

    def test_reads_no_more_than_the_limit(self):
        with pytest.raises(TooLarge):
            read_body(request(b" " * 11), limit=10)

    @pytest.mark.parametrize("cut", [1, 5, 12, -1])
    def test_refuses_a_squeezed_body_that_is_cut(self, cut):
        with pytest.raises(Malformed):
            read_body(request(gzip.compress(b"{}")[:cut], **{"Content-Encoding": "gzip"}), limit=99, gzip=True)

    @pytest.mark.parametrize(
        ("body", "encoding"),
        [
            (b"{}", "gzip"),
            (b"{}", "br"),
            (b"{}", "deflate"),
            (gzip.compress(b"{}", mtime=0) + b"more", "gzip"),
            (gzip.compress(b"{}", mtime=0), "gzip, gzip"),
        ],
    )
    def test_refuses_what_it_cannot_inflate(self, body, encoding):
        with pytest.raises(Malformed):
            read_body(request(body, **{"Content-Encoding": encoding}), limit=99, gzip=True)

    def test_refuses_gzip_where_it_is_not_offered(self):
        with pytest.raises(Malformed):
            read_body(request(gzip.compress(b"{}"), **{"Content-Encoding": "gzip"}), limit=99)

    @pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", ""])
    def test_takes_json_only(self, content_type):
        with pytest.raises(Malformed):
            read_body(RequestFactory().generic("POST", "/", b"{}", content_type=content_type), limit=99)

    def test_refuses_a_body_shorter_than_it_says(self):
        cut = request(b"{}")
        cut.META["CONTENT_LENGTH"] = "9"

        with pytest.raises(Malformed):
            read_body(cut, limit=99)

    @pytest.mark.parametrize("length", ["x", "-", "1e3"])
    def test_refuses_a_length_that_is_no_number(self, length):
        odd = request(b"{}")
        odd.META["CONTENT_LENGTH"] = length

        with pytest.raises(Malformed):
            read_body(odd, limit=99)
