from claimcheck.models import Mention


def test_records_of_a_model_share_what_was_set_and_write_all_of_it():
    one, other = (
        Mention(start=0, end=3, text="Ruiz", name="Ruiz"),
        Mention(start=5, end=8, text="Orr", name="Orr"),
    )
    assert one.model_fields_set is other.model_fields_set
    assert one.model_dump(exclude_unset=True) == one.model_dump()


def test_a_changed_copy_leaves_the_others_alone():
    one = Mention(start=0, end=3, text="Ruiz", name="Ruiz")
    changed = one.model_copy(update={"name": "Ana Ruiz"})
    assert (one.name, changed.name) == ("Ruiz", "Ana Ruiz")
    assert one.model_fields_set == set(Mention.model_fields)
