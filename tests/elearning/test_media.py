"""Public files are pictures as shown and recorded voices, nothing else."""

from pathlib import Path

import pytest


@pytest.fixture
def media_root(settings, tmp_path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    for name in ("images/a.webp", "original_images/a.jpg", "recordings/v.opus"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"bytes")
    return tmp_path


class TestPublicFile:
    @pytest.mark.parametrize("path", ["images/a.webp", "recordings/v.opus"])
    def test_is_served_with_a_year_of_cache(self, client, media_root, path):
        response = client.get(f"/media/{path}")

        assert response.status_code == 200
        assert b"".join(response.streaming_content) == b"bytes"
        assert "immutable" in response["Cache-Control"]

    @pytest.mark.parametrize(
        "path", ["original_images/a.jpg", "../secrets.json", "images/../original_images/a.jpg", "images/none.webp"]
    )
    def test_hides_everything_else(self, client, media_root, path):
        assert client.get(f"/media/{path}").status_code == 404
