import pytest
from pydantic import ValidationError

from claimcheck.settings import Settings


def test_defaults():
    settings = Settings()
    assert settings.model is None
    assert settings.max_chars == 200_000
    assert settings.jobs == "auto"
    assert settings.fail_on is None
    assert settings.publishers == {}


def test_settings_do_not_change():
    with pytest.raises(ValidationError):
        Settings().max_chars = 1  # type: ignore[misc]


@pytest.mark.parametrize(
    "wrong", [{"max_char": 5}, {"max_chars": 0}, {"jobs": "many"}, {"fail_on": "medium"}, {"publishers": 3}]
)
def test_wrong_settings_are_refused(wrong):
    with pytest.raises(ValidationError):
        Settings.model_validate(wrong)
