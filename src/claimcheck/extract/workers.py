"""Worker processes that analyse batches of articles.

They are plain child processes that run `claimcheck.extract.worker`. Those of the standard library's pools would run
the caller's script again in each of them, unless it is guarded by `if __name__ == "__main__"`.
"""

import logging
import pickle
import subprocess
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any

from claimcheck.models import Article, Extraction, Skipped

Made = Extraction | Skipped
_RUN = "import sys; sys.path[:] = {path!r}; from claimcheck.extract.worker import main; main()"
_DEAD = "It cannot be analysed: the process that did so came to an end, perhaps for want of memory."

log = logging.getLogger("claimcheck")


class Workers:
    """As many processes as asked for, each started when there is work for it."""

    def __init__(self, processes: int, model: str | None) -> None:
        self._model = model
        self._threads = ThreadPoolExecutor(processes)  # each waits for the answers of one process
        self._idle: list[_Worker] = []
        self._all: list[_Worker] = []
        self._closed = False

    def made(self, batches: Iterable[list[Article]], ahead: int) -> Iterator[list[Made] | None]:
        """Yield the extractions of each batch, in order, with at most `ahead` batches under way.

        None stands for a batch that the caller has to do itself, because no process can be started.

        Raises:
            UsageError: the model is not installed.

        """
        waiting: deque[Future[list[Made] | None]] = deque()
        for articles in batches:
            waiting.append(self._threads.submit(self._analysed, articles))
            if len(waiting) >= ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def close(self) -> None:
        """End the processes."""
        self._closed = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._all:
            worker.end()
        self._threads.shutdown()
        for worker in self._all:  # one may have been on its way
            worker.end()

    def _analysed(self, articles: list[Article]) -> list[Made] | None:
        if not articles:
            return []
        worker = self._free()
        if worker is None:
            return None
        try:
            made = worker.ask(articles)
        except (OSError, EOFError, pickle.UnpicklingError):
            worker.end()
            return None if self._closed else self._one_by_one(articles)
        self._idle.append(worker)
        return made

    def _one_by_one(self, articles: list[Article]) -> list[Made] | None:
        """Return the extractions of a batch that a process died of: the article that it died of is skipped."""
        if len(articles) == 1:
            return [Skipped(path=articles[0].path, reason=_DEAD)]
        made: list[Made] = []
        for article in articles:
            alone = self._analysed([article])
            if alone is None:
                return None
            made += alone
        return made

    def _free(self) -> "_Worker | None":
        """Return a process that has nothing to do; None where none can be started."""
        with suppress(IndexError):
            return self._idle.pop()
        if self._closed:
            return None
        try:
            worker = _Worker(self._model)
            self._all.append(worker)
            worker.greeted()
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            if not self._closed:
                log.warning(
                    "No worker process can be started (%s); articles are analysed in this one.", error
                )
            self._closed = True
            return None
        return worker


class _Worker:
    """One process."""

    def __init__(self, model: str | None) -> None:
        if not sys.executable:
            raise OSError("there is no Python interpreter to run")
        self._process = subprocess.Popen(  # noqa: S603 - this interpreter, and nothing that a user typed
            [sys.executable, "-c", _RUN.format(path=[entry for entry in sys.path if isinstance(entry, str)])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._model = model

    def greeted(self) -> None:
        """Wait until the process is ready, and tell it the model; raises EOFError where it ended instead."""
        self._answer()
        self._say(self._model)

    def ask(self, articles: list[Article]) -> list[Made]:
        """Return the extractions of some articles; raises OSError or EOFError where the process died."""
        self._say(articles)
        answer = self._answer()
        if isinstance(answer, Exception):
            raise answer
        made: list[Made] = answer
        return made

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None  # noqa: S101 - tells the type checker
            with suppress(OSError):  # what was not written yet finds no reader
                pipe.close()

    def _say(self, what: Any) -> None:
        assert self._process.stdin is not None  # noqa: S101 - tells the type checker
        pickle.dump(what, self._process.stdin, protocol=pickle.HIGHEST_PROTOCOL)
        self._process.stdin.flush()

    def _answer(self) -> Any:
        assert self._process.stdout is not None  # noqa: S101 - tells the type checker
        return pickle.load(self._process.stdout)  # noqa: S301 - our own process wrote it
