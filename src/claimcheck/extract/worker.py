"""What a worker process runs: batches of articles come in on standard input, their extractions go out."""

import os
import pickle
import signal
import sys
from typing import Any, BinaryIO

from claimcheck.errors import ClaimcheckError
from claimcheck.models import Article


def main() -> None:
    """Answer batch after batch, until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches us too; who started us ends us
    # What else prints, prints to stderr: nothing may stand between the answers.
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as answers:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
        serve(sys.stdin.buffer, answers)


def serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """Read the model's name, then batches; write a greeting, then for each batch its extractions or what is wrong."""
    _say(answers, "ready")
    try:
        model = pickle.load(questions)  # noqa: S301 - the process that started us wrote it
        while True:
            articles = pickle.load(questions)  # noqa: S301 - as above
            _say(answers, _answer(articles, model))
    except (EOFError, BrokenPipeError):  # who asked is gone
        return


def _answer(articles: list[Article], model: str | None) -> Any:
    from claimcheck.extract.assemble import extract_batch
    from claimcheck.extract.nlp import load_pipeline

    try:
        return extract_batch(articles, load_pipeline(model))
    except ClaimcheckError as error:
        return error
    except Exception as error:
        return RuntimeError(f"{type(error).__name__}: {error}")


def _say(answers: BinaryIO, what: Any) -> None:
    pickle.dump(what, answers, protocol=pickle.HIGHEST_PROTOCOL)
    answers.flush()
