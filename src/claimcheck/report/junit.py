"""JUnit XML, for CI servers: a suite a story, a test case a finding; what gates is a failure.

There is no standard; this keeps to what Jenkins, GitLab and GitHub actions read: attributes of the Ant task's
report and no others.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from claimcheck.models import Finding, Report
from claimcheck.report.gate import gates
from claimcheck.report.place import file_of, in_view, place_of
from claimcheck.report.plain import clean
from claimcheck.report.registry import RenderOptions
from claimcheck.report.view import ReportView, StoryView, evidences

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 (section 2.2) has no place for."""


def render(report: Report, options: RenderOptions) -> str:
    """Return the test suites; there is always a case, because an empty report counts as a failed run."""
    view, root = ReportView(report), Element("testsuites", name="claimcheck")
    for story in view.stories:
        _suite(
            root, _plain(story.story.label) or story.story.id or "story", _story_cases(story, view, options)
        )
    unread = [_unread(skipped.path, skipped.reason, options) for skipped in report.skipped]
    if unread:
        _suite(root, "not read", iter(unread))
    if not len(root):
        _suite(root, "claimcheck", iter([_case("nothing was compared", "claimcheck")]))
    for count in ("tests", "failures", "errors", "skipped"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    indent(root, " ")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _suite(root: Element, name: str, cases: Iterator[Element]) -> None:
    """Add a suite with its counts."""
    suite = SubElement(root, "testsuite", name=name)
    suite.extend(cases)
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", "0")
    suite.set("skipped", str(len(suite.findall("testcase/skipped"))))
    suite.set("time", "0")


def _story_cases(story: StoryView, view: ReportView, options: RenderOptions) -> Iterator[Element]:
    """Yield a case for every finding, or one for a story that has none."""
    label = _plain(story.story.label) or story.story.id or "story"
    for finding in story.findings:
        yield _finding_case(finding, label, view, options)
    if not story.findings:
        yield _case("nothing contradicts", label)


def _finding_case(finding: Finding, label: str, view: ReportView, options: RenderOptions) -> Element:
    """Return the case of a finding: a failure where it gates, skipped where it is known or only soft."""
    place = next((place_of(e, view, options) for e in in_view(finding, view, options)), None)
    topic = _plain(view.topic(finding)) or finding.verdict
    case = _case(f"{finding.kind}: {topic} [{finding.fingerprint}]", label)
    if place:
        case.set("file", _plain(place.file))
    if place and place.line:
        case.set("line", str(place.line))
    known = options.known_as(finding.fingerprint)
    message = _plain(finding.explanation) or topic
    if known:
        SubElement(case, "skipped", message=_plain(f"in the baseline as {known.status}: {message}"))
    elif gates(finding, "hard" if options.fail_on == "never" else options.fail_on):
        failure = SubElement(case, "failure", message=message, type=finding.strength or "hard")
        failure.text = _sentences(finding, view)
    elif finding.verdict == "contradict":
        SubElement(case, "skipped", message=f"{finding.strength}: {message}")
    if not known and finding.verdict != "agree" and case.find("failure") is None:
        SubElement(case, "system-out").text = _sentences(finding, view)
    return case


def _sentences(finding: Finding, view: ReportView) -> str:
    """Return the sentences that prove it, one a line."""
    lines = (
        f"{view.where(evidence)}: {view.source(evidence)}: {clean(evidence.text)}"
        for evidence in evidences(finding)
    )
    return _NOT_XML.sub("", "\n".join(lines))


def _unread(path: str, reason: str, options: RenderOptions) -> Element:
    case = _case(_plain(path), "not read")
    case.set("file", _plain(file_of(path, options).file))
    SubElement(case, "skipped", message=_plain(reason))
    return case


def _case(name: str, label: str) -> Element:
    return Element("testcase", classname=label, name=name, time="0")


def _plain(text: str) -> str:
    """Return the text on one line, without what XML cannot hold."""
    return _NOT_XML.sub("", clean(text))
