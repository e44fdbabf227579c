"""The data files, as a journalist might break them."""

from typing import get_args

from claimcheck.extract.quantity.lexicon import lexicon
from claimcheck.models.quantity import Dimension


def test_every_unit_has_a_known_dimension_and_a_base_where_it_converts() -> None:
    units = {*lexicon().units.values(), *lexicon().glued.values(), *lexicon().symbols.values()}
    assert {unit.dimension for unit in units} <= set(get_args(Dimension))
    assert all(unit.base for unit in units if unit.factor is not None)
    assert all(not unit.base for unit in units if unit.factor is None)


def test_a_base_converts_to_itself() -> None:
    units = {unit.name: unit for unit in (*lexicon().units.values(), *lexicon().symbols.values())}
    bases = {unit.base for unit in units.values() if unit.base in units}
    assert {units[base].factor for base in bases} == {1}


def test_words_are_lower_case() -> None:
    lists = {name: words for name, words in lexicon().words.items() if not name.startswith("names.")}
    assert [word for words in lists.values() for word in words if word != word.lower()] == []
    assert [phrase for phrase in lexicon().units if any(word != word.lower() for word in phrase)] == []
