"""The environment is repaired, never trusted half made; a failed installation says why in one sentence."""

from pathlib import Path

import pytest

from elearning.start import environment, places, stamps


@pytest.fixture(autouse=True)
def _own_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("ESCALE_VAR", str(tmp_path / "var"))
    (tmp_path / "var").mkdir()
    monkeypatch.setattr(places, "ENVIRONMENT", tmp_path / "env")
    monkeypatch.setattr(places, "PYTHON", tmp_path / "env" / "bin" / "python")


class TestEnvironment:
    @pytest.mark.slow
    def test_is_made_again_when_its_python_is_gone(self):
        environment._ensure_python()
        places.PYTHON.unlink()
        places.PYTHON.symlink_to("/nowhere/python")
        stamps.keep("requirements.txt", environment._stamp("requirements.txt"))

        environment._ensure_python()

        assert environment._runs("import pip")
        assert not environment._is_stamped("requirements.txt")

    @pytest.mark.slow
    def test_is_made_again_when_a_package_of_a_finished_installation_is_gone(self):
        environment._ensure_python()
        stamps.keep("requirements.txt", environment._stamp("requirements.txt"))

        environment._ensure_python()

        assert not environment._is_stamped("requirements.txt")

    @pytest.mark.parametrize(
        ("output", "sentence"),
        [
            ("NewConnectionError: [Errno -3] Temporary failure in name resolution", "connect this machine"),
            ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "does not have the hash"),
            ("OSError: [Errno 28] No space left on device", "disk is full"),
            ("error: command 'gcc' failed", "says why"),
        ],
    )
    def test_says_why_an_installation_failed(self, output, sentence):
        assert sentence in environment._why(output, Path("log.txt"))
