import re
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs" / "spacy.md"


def test_the_components_are_found_by_name_and_the_documented_example_holds(capsys):
    example = re.findall(r"```python\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    exec("\n".join(example), scope := {})  # noqa: S102 - the documentation is ours, and this is how it is tested
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Ana Ruiz"
    assert "at least 12 workers had died" in lines[1]
    assert lines[2] == "2024-05-14"
    assert lines[3] == "12 >= worker"
    assert scope["anchored"][0].value == "2024-05-14"
