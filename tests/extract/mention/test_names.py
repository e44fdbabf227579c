"""Whether two names are one entity: no article is needed."""

import subprocess
import sys
import tomllib
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.mention.names import canonical_key, level_surname, same_name

SAME = [
    ("Zelensky", "Zelenskyy"),
    ("Zelenskiy", "Volodymyr Zelensky"),
    ("Volodymyr Zelenskyy", "Vladimir Zelensky"),
    ("Kiev", "Kyiv"),
    ("Ana Ruiz", "Ruiz"),
    ("Gov. Dana Whitlock", "Dana Whitlock"),
    ("Prime Minister Dana Whitlock", "Whitlock"),
    ("Dana J. Whitlock", "Dana Whitlock"),
    ("D. Whitlock", "Dana Whitlock"),
    ("Bill Whitlock", "William Whitlock"),
    ("Raf Ortiz Jr.", "Raf Ortiz"),
    ("Raf Ortiz’s", "Raf Ortiz"),
    ("RAF ORTIZ", "Raf Ortiz"),
    ("José Muñoz", "Jose Munoz"),
    ("Jürgen Müller", "Jurgen Muller"),
    ("G.K. Farrow", "G. K. Farrow"),
    ("JD Farrow", "J.D. Farrow"),
    ("Farid al-Masri", "Farid Masri"),
    ("Ana Petersen", "Ana Peterson"),
    ("Mary Ruiz-Farrow", "Mary Ruiz Farrow"),
    ("Li", "Li Wenbo"),
    ("U.S.", "US"),
    ("the United States", "America"),
    ("US", "Washington"),
    ("the Kremlin", "Moscow"),
    ("the Kremlin", "the Russian government"),
    ("Downing Street", "the UK government"),
    ("No 10", "Britain"),
    ("the White House", "the US government"),
    ("Czechia", "the Czech Republic"),
    ("Burma", "Myanmar"),
    ("The FBI", "Federal Bureau of Investigation"),
    ("Scotland Yard", "the Metropolitan Police"),
    ("the Pentagon", "Department of Defense"),
    ("GTSU", "Ground and Terminal Staff Union"),
    ("Ford", "Ford Motor Company"),
    ("Barnett", "Barnett Inc."),
    ("Brandt Haulage", "Brandt Haulage Ltd."),
    ("Treasury", "the Treasury Department"),
    ("The Courier", "Courier"),
]

DIFFERENT = [
    ("Ana Ruiz", "Carla Ruiz"),
    ("Iran", "Iraq"),
    ("Austria", "Australia"),
    ("Slovakia", "Slovenia"),
    ("Niger", "Nigeria"),
    ("Mali", "Malawi"),
    ("North Korea", "South Korea"),
    ("Korea", "North Korea"),
    ("Guinea", "Papua New Guinea"),
    ("Guinea", "Guinea-Bissau"),
    ("Sudan", "South Sudan"),
    ("Republic of the Congo", "Democratic Republic of the Congo"),
    ("England", "Ireland"),
    ("Virginia", "West Virginia"),
    ("Carolina", "North Carolina"),
    ("Kyiv", "Moscow"),
    ("Russians", "Russia"),
    ("the Kremlin", "the White House"),
    ("Washington", "Washington Post"),
    ("New York", "New York Times"),
    ("Texas", "Texas Department of Safety"),
    ("Ana", "Ana Ruiz"),
    ("Johnson", "Johnston"),
    ("Peterson", "Petersen"),
    ("Dana Whitlock", "Dana Farrow"),
    ("Lund University", "Lund Hospital"),
    ("GTSU", "Ground Staff Union"),
    ("Ministry of Health", "Ministry of Defence"),
    ("", "Ana Ruiz"),
    ("...", "..."),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_spellings_and_short_forms_meet(a: str, b: str) -> None:
    assert same_name(a, b)
    assert same_name(b, a)


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_other_names_stay_apart(a: str, b: str) -> None:
    assert not same_name(a, b)
    assert not same_name(b, a)


@pytest.mark.parametrize(
    ("name", "actor", "key"),
    [
        ("Kiev", True, "ukraine"),
        ("Kiev", False, "kyiv"),
        ("Moscow", False, "moscow"),
        ("the Kremlin", True, "russia"),
        ("the Kremlin", False, "russia government"),
        ("Russia’s government", False, "russia government"),
        ("Bombay", True, "mumbai"),
        ("Sen. Dana Whitlock", True, "dana whitlok"),
        ("Lund University", True, "lund university"),
        ("the GOP", True, "republican party"),
        ("?", True, ""),
    ],
)
def test_a_key_reads_capitals_as_governments_only_where_they_act(name: str, actor: bool, key: str) -> None:
    assert canonical_key(name, actor=actor) == key


def test_a_place_is_not_its_country_when_no_one_acts() -> None:
    assert not same_name("Kyiv", "Ukraine", actor=False)
    assert same_name("Kyiv", "Kiev", actor=False)


@pytest.mark.parametrize("spelling", ["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskyi", "zelensky"])
def test_a_surname_has_one_level_form(spelling: str) -> None:
    assert level_surname(spelling) == "zelensky"


def test_every_entry_of_the_table_keeps_its_own_key() -> None:
    text = resources.files("claimcheck.extract.mention").joinpath("data", "places.toml").read_text("utf-8")
    countries = list(tomllib.loads(text)["country"])
    keys = [canonical_key(name) for name in countries]
    assert len(set(keys)) == len(countries)


NAMES = st.lists(
    st.sampled_from(
        [
            *"abz.-’' ",
            "Ruiz",
            "Ana",
            "van",
            "the",
            "Mr.",
            "al-",
            "Kyiv",
            "U.S.",
            "skyy",
            "ü",
            "Bank",
            "of",
            "&",
            "\n",
            "Jr.",
        ]
    ),
    max_size=6,
).map(" ".join) | st.text(max_size=30)


@given(NAMES, st.booleans())
@settings(max_examples=150, deadline=None)
def test_the_key_of_a_key_is_itself(name: str, actor: bool) -> None:
    key = canonical_key(name, actor=actor)
    assert canonical_key(key, actor=actor) == key


@given(NAMES, NAMES)
@settings(max_examples=150, deadline=None)
def test_sameness_has_no_direction(a: str, b: str) -> None:
    assert same_name(a, b) == same_name(b, a)


@given(NAMES)
@settings(max_examples=50, deadline=None)
def test_a_name_with_letters_is_the_same_as_itself(name: str) -> None:
    assert same_name(name, name) == bool(canonical_key(name))


def test_the_package_is_imported_without_spacy() -> None:
    code = "import sys, claimcheck.extract.mention; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own code
