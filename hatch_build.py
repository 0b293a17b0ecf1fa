"""Compiles what codes articles, for a wheel that is built with HATCH_BUILD_HOOKS_ENABLE=1 (`make fast`, the Dockerfile).

Every other installation is pure Python and needs neither mypy nor a C compiler. The sources are compiled in a folder of their own and
only the wheel holds the result: an extension that lay beside its source would be imported in its place, however that was edited since.
"""

import contextlib
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGES = ("lexicon", "text", "coder", "facts")  # `coding` sends its objects to other processes, which compiled ones do not survive
GROUP = "entente"  # the compiled code is one library, entente__mypyc; each module's extension only opens it
LIBRARIES = "lib"


class CompileHook(BuildHookInterface):
    """Adds the extensions to the wheel, beside their sources, which tracebacks show."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        self.folder = TemporaryDirectory()
        for extension in compile_packages(Path(self.root), Path(self.folder.name)):
            build_data["force_include"][str(extension)] = str(extension.relative_to(Path(self.folder.name, LIBRARIES)))
        build_data["infer_tag"], build_data["pure_python"] = True, False

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self.folder.cleanup()


def compile_packages(root: Path, folder: Path) -> list[Path]:
    """The extensions of all modules of `PACKAGES`, made in `folder`."""
    from mypyc.build import mypycify
    from setuptools import Distribution, Extension
    from setuptools.command.build_ext import build_ext

    class ParallelBuild(build_ext):
        """Compiles the files of one library on all processors; the base class does so only with several libraries."""

        def build_extension(self, ext: Extension) -> None:
            settings = {"output_dir": self.build_temp, "include_dirs": ext.include_dirs, "extra_postargs": ext.extra_compile_args}
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                compiled = pool.map(lambda source: self.compiler.compile([source], **settings), ext.sources)
            ext.extra_objects, ext.sources = [path for paths in compiled for path in paths], []
            super().build_extension(ext)

    shutil.copytree(root / "entente", folder / "entente", ignore=shutil.ignore_patterns("__pycache__"))
    sources = sorted(path for package in PACKAGES for path in (folder / "entente" / package).rglob("*.py") if path.name != "__init__.py")
    with contextlib.chdir(folder):
        names = [str(source.relative_to(folder)) for source in sources]
        options = ["--config-file", str(root / "pyproject.toml")]
        extensions = mypycify([*options, *names], opt_level="2", debug_level="0", multi_file=True, group_name=GROUP)
        command = ParallelBuild(Distribution({"name": GROUP, "ext_modules": extensions}))
        command.build_lib, command.build_temp = LIBRARIES, "objects"
        command.ensure_finalized()
        command.run()
    return sorted(path for path in (folder / LIBRARIES).rglob("*") if path.is_file())
