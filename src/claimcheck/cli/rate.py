"""The column of the progress bar that says how fast it goes. Imported only where a bar is shown."""

from rich.progress import ProgressColumn, Task
from rich.text import Text


class Rate(ProgressColumn):
    """Articles or stories a second; empty until that is known."""

    def render(self, task: Task) -> Text:
        """Return the speed of a stage."""
        speed = task.finished_speed or task.speed
        unit = task.fields.get("unit", "")
        return Text(f"{speed:,.1f} {unit}/s" if speed else "", style="progress.data.speed")
