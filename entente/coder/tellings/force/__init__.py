"""Deployments, attacks and retreats told by motion, sound, harm or company."""
