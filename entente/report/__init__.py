"""The HTML report: an overview, a dossier for each pair of countries, and the state of the data; files without scripts."""

from entente.report.build import ReportCounts, build_report

__all__ = ["ReportCounts", "build_report"]
