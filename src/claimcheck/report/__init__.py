"""Renderers: pure functions from a report to text, one file per format."""

from claimcheck.report.registry import EXTRACT_FORMATS, FORMATS, RenderOptions, render, render_extraction

__all__ = ["EXTRACT_FORMATS", "FORMATS", "RenderOptions", "render", "render_extraction"]
