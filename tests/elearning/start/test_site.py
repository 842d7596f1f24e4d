import pytest

from elearning.start import site


@pytest.fixture
def ran(monkeypatch, tmp_path):
    """Record what is run with which settings, and run nothing."""
    monkeypatch.setenv("ESCALE_VAR", str(tmp_path))
    monkeypatch.setattr(site, "compile_words", lambda: None)
    recorded: list[tuple[tuple[str, ...], dict[str, str]]] = []
    monkeypatch.setattr(site, "_run", lambda *arguments, **settings: recorded.append((arguments, settings)))
    return recorded


class TestPrepare:
    def test_makes_development_ready_without_collected_assets(self, ran):
        site.prepare(development=True)

        assert ("manage.py", "load_initial_content") in [arguments for arguments, _settings in ran]
        assert not [arguments for arguments, _settings in ran if "collectstatic" in arguments]
        assert {settings.get("DEBUG") for _arguments, settings in ran} == {"true"}

    def test_makes_a_site_ready_as_it_will_be_served(self, ran):
        site.prepare(development=False)

        assert ("manage.py", "collectstatic", "--noinput", "--verbosity=0") in [arguments for arguments, _ in ran]
        assert {settings.get("DEBUG") for _arguments, settings in ran} == {None}
