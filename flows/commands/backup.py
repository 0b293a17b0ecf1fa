"""`entente backup`: copies of the warehouse, and back from them."""

from pathlib import Path

import click

from entente.errors import EntenteError
from entente.settings import load_settings


@click.command(name="backup")
@click.option("--warehouse", type=click.Path(path_type=Path, file_okay=False), help="Folder of the warehouse.")
@click.option("--to", "backup_dir", type=click.Path(path_type=Path, file_okay=False), help="Folder of the backups.")
@click.option("--list", "is_list", is_flag=True, help="List the backups, oldest first.")
@click.option("--restore", metavar="NAME", help="Put a backup back in place: its name, or `last`.")
def command(warehouse: Path | None, backup_dir: Path | None, is_list: bool, restore: str | None) -> None:
    """Back up the warehouse, list the backups, or restore one.

    Waits for nobody: while a run holds the warehouse it says so and ends with code 1.
    """
    from entente.warehouse.backup import list_backups, restore_backup, write_backup
    from entente.warehouse.lock import hold_lock
    from entente.warehouse.store import Warehouse
    from entente.wording import say_count

    try:
        settings = load_settings(warehouse=warehouse, backups=backup_dir)
    except EntenteError as error:
        raise click.UsageError(str(error)) from error
    target = Warehouse(settings.warehouse)
    folders = list_backups(settings.backup_dir)
    try:
        if is_list:
            click.echo("\n".join(str(folder) for folder in folders) or f"no backups in {settings.backup_dir}")
        elif restore:
            if restore == "last" and not folders:
                raise click.ClickException(f"no backups in {settings.backup_dir}")
            folder = folders[-1] if restore == "last" else settings.backup_dir / restore
            with hold_lock(target, "restore"):
                backup = restore_backup(target, folder)
            click.echo(f"restored {say_count(len(backup.files), 'file')} of {backup.written_at} to {target.root}")
        else:
            with hold_lock(target, "backup"):
                folder = write_backup(target, settings.backup_dir, keep=settings.keep_backups)
            click.echo(f"backed up to {folder}")
    except EntenteError as error:
        raise click.ClickException(str(error)) from error
