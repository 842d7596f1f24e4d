from datetime import timedelta

import pytest

from elearning.jobs import registry


class TestRegister:
    def test_imports_nothing_until_the_job_is_done(self):
        registry.register("test.absent", "no.such.module.handler")

        with pytest.raises(ImportError):
            registry.get("test.absent").function()
        registry._handlers.pop("test.absent")

    def test_may_be_repeated_with_the_same_words(self):
        registry.register("test.note", "tests.elearning.jobs.handlers.note")

    def test_refuses_a_second_handler_for_a_kind(self):
        with pytest.raises(ValueError, match="already done by"):
            registry.register("test.note", "tests.elearning.jobs.handlers.stumble")


class TestGet:
    def test_names_the_unknown_kind(self):
        with pytest.raises(registry.UnknownKind, match="nobody"):
            registry.get("nobody")


class TestLeaseOf:
    def test_is_half_a_minute_unless_the_handler_asked_for_more(self):
        assert registry.lease_of("test.note") == registry.lease_of("nobody") == timedelta(seconds=30)
        assert registry.lease_of("test.slow") == timedelta(minutes=5)
