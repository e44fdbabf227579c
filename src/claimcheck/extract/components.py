"""The spaCy components: thin adapters, each over one function `Doc -> results`.

They are registered as entry points, so `nlp.add_pipe("claimcheck_attribution")` works wherever claimcheck is
installed, without importing it. Each writes one extension of `Doc._`, a list of frozen records (claimcheck.models):

    claimcheck_paragraphs    none; starts sentences at paragraphs, and goes before the parser
    claimcheck_mention       doc._.claimcheck_mentions
    claimcheck_attribution   doc._.claimcheck_attributions, speakers resolved
    claimcheck_timex         doc._.claimcheck_timexes, anchored where they need no publication date
    claimcheck_quantity      doc._.claimcheck_quantities
"""

from spacy.language import Language
from spacy.tokens import Doc

from claimcheck.extract.attribution import find_attributions
from claimcheck.extract.mention import find_mentions, resolve_speakers
from claimcheck.extract.paragraphs import mark_paragraphs
from claimcheck.extract.quantity import read_quantities
from claimcheck.extract.timex.anchor import anchor_timexes
from claimcheck.extract.timex.read import read_timexes

for _name in ("mentions", "attributions", "timexes", "quantities"):
    if not Doc.has_extension(f"claimcheck_{_name}"):
        Doc.set_extension(f"claimcheck_{_name}", default=[])


@Language.component("claimcheck_paragraphs")
def paragraphs(doc: Doc) -> Doc:
    """Start a sentence at each paragraph; goes before the parser."""
    return mark_paragraphs(doc)


@Language.component("claimcheck_mention")
def mention(doc: Doc) -> Doc:
    """Write every mention with its canonical name."""
    doc._.claimcheck_mentions = find_mentions(doc)
    return doc


@Language.component("claimcheck_attribution")
def attribution(doc: Doc) -> Doc:
    """Write who said what; takes the mentions that stand there, or finds them."""
    mentions = doc._.claimcheck_mentions or find_mentions(doc)
    doc._.claimcheck_attributions = resolve_speakers(doc, find_attributions(doc), mentions)
    return doc


@Language.component("claimcheck_timex")
def timex(doc: Doc) -> Doc:
    """Write the time expressions; `anchor_timexes` resolves the relative ones once a publication date is known."""
    doc._.claimcheck_timexes = anchor_timexes(read_timexes(doc), None)
    return doc


@Language.component("claimcheck_quantity")
def quantity(doc: Doc) -> Doc:
    """Write the quantities; dates are no quantities."""
    times = doc._.claimcheck_timexes or read_timexes(doc)
    doc._.claimcheck_quantities = read_quantities(doc, [(t.start, t.end, t.type) for t in times])
    return doc
