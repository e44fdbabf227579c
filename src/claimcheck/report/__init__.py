"""Renderers: pure functions from a report to text, one file per format."""

from claimcheck.report.registry import FORMATS, RenderOptions, render

__all__ = ["FORMATS", "RenderOptions", "render"]
