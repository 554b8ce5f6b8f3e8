"""duplicates, clean, undo, history: groups of copies, and cleaning them up."""

import argparse
import contextlib
import datetime
from collections.abc import Iterator
from typing import Any

from photofinder.cli.console import Console, plain, shown, size
from photofinder.errors import LibraryInUse
from photofinder.indexing.cleaning import clean as carry_out
from photofinder.indexing.plan import Plan, make_plan
from photofinder.indexing.stays import Stays, told
from photofinder.indexing.trash import Bins
from photofinder.indexing.undoing import recover
from photofinder.indexing.undoing import undo as bring_back
from photofinder.library.library import Library
from photofinder.library.records import ModelRow
from photofinder.search.callbacks import Store
from photofinder.search.duplicates import DuplicateFinder
from photofinder.search.keeper import rules_from
from photofinder.search.kinds import Group, Kind, Member
from photofinder.search.model_registry import Registry
from photofinder.search.model_spec import ModelSpec
from photofinder.search.pair_finder import Limits
from photofinder.settings import Settings


def duplicates(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder duplicates [--kind K...] [--plan]"""
    # Look-alikes take a search of everything each time: they come when asked for.
    usual = [kind for kind in Kind if kind is not Kind.LOOKS_ALIKE]
    kinds = [Kind(kind) for kind in arguments.kind] if arguments.kind else usual
    with opened(arguments, console) as (library, store):
        finder = _finder(arguments, library, store, console)
        if arguments.plan:
            wanted = [kind for kind in kinds if kind.removable]
            companions = _settings(arguments, console).companions
            plan = make_plan(library, finder.groups(wanted), Bins(), companions=companions)
            _show_plan(plan, console)
            return 0
        groups = []
        for group in finder.groups(kinds):
            groups.append(group)
            _show_group(group, console)
    console.result({"groups": [_group(group) for group in groups]})
    gain = sum(group.gain for group in groups if group.kind.removable)
    console.line(f"{len(groups):,} groups; {size(gain)} can be freed.")
    return 0


def clean(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder clean [--kind K] [--yes] [--quarantine]"""
    with Library(arguments.library, writer=True) as library:
        store = direct(library)
        recover(library, store)
        bins = Bins(quarantine=arguments.quarantine)
        finder = _finder(arguments, library, store, console)
        groups = finder.groups([Kind(arguments.kind)])
        companions = _settings(arguments, console).companions
        plan = make_plan(library, groups, bins, companions=companions)
        if not arguments.yes:
            _show_plan(plan, console)
            console.line("Nothing was moved. To do it: photofinder clean --yes")
            return 0
        report = carry_out(
            library, plan, store, bins, f"clean --kind {arguments.kind}",
            progress=lambda done, total: console.progress("Moving", done, total, None),
        )  # fmt: skip
    console.result(
        {
            "batch": report.batch_id,
            "moved": [plain(path) for path in report.moved],
            "bytes": report.size,
            "skipped": [{"path": plain(s.path), "reason": s.reason} for s in report.skipped],
        }
    )
    console.line(f"{len(report.moved):,} files moved to the trash, {size(report.size)} freed.")
    for skipped in report.skipped:
        console.line(f"  stays: {shown(skipped.path)}: {skipped.reason}")
    if report.moved:
        console.line(f"To bring them back: photofinder undo {report.batch_id}")
    return 0


def undo(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder undo [NUMBER]"""
    with Library(arguments.library, writer=True) as library:
        store = direct(library)
        recover(library, store)
        done = bring_back(library, store, arguments.batch)
    console.result(
        {
            "batch": done.batch_id,
            "restored": [plain(path) for path in done.restored],
            "skipped": [{"path": plain(s.path), "reason": s.reason} for s in done.skipped],
        }
    )
    console.line(f"{len(done.restored):,} files are back where they were.")
    for skipped in done.skipped:
        console.line(f"  not back: {shown(skipped.path)}: {skipped.reason}")
    return 1 if done.skipped else 0


def history(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder history"""
    with Library(arguments.library) as library:
        batches = library.journal.batches()
    rows: list[dict[str, Any]] = []
    for batch in batches:
        made = datetime.datetime.fromtimestamp(batch.made_at).isoformat(" ", "minutes")
        rows.append(
            {
                "batch": batch.id, "made": made, "title": batch.title, "moved": batch.moved,
                "restored": batch.restored, "skipped": batch.skipped, "bytes": batch.size,
            }
        )  # fmt: skip
        console.line(
            f"{batch.id:4}  {made}  {batch.moved:,} in the trash ({size(batch.size)}), "
            f"{batch.restored:,} brought back, {batch.skipped:,} skipped  {batch.title}"
        )
    console.result({"batches": rows})
    if not batches:
        console.line("Nothing was cleaned up yet.")
    return 0


@contextlib.contextmanager
def opened(arguments: argparse.Namespace, console: Console) -> Iterator[tuple[Library, Store]]:
    """The library and where to store what is found out; while the window has it open it is only
    read, and nothing is remembered."""
    try:
        with Library(arguments.library, writer=True) as library:
            yield library, direct(library)
    except LibraryInUse:
        console.note("The library is in use: what is found out now is not remembered.")
        with Library(arguments.library) as library:
            yield library, lambda _: None


def direct(library: Library) -> Store:
    """Writes at once: this thread opened the library for writing."""
    return lambda write: write(library)


def spec_of(registry: Registry, model: ModelRow | None) -> ModelSpec | None:
    """The model file behind the library's active model, None when it is not there."""
    for spec in registry.list():
        if isinstance(spec, ModelSpec) and model is not None and spec.sha256 == model.sha256:
            return spec
    return None


def _finder(
    arguments: argparse.Namespace, library: Library, store: Store, console: Console
) -> DuplicateFinder:
    model = library.models.active
    spec = spec_of(arguments.registry, model)
    settings = _settings(arguments, console)
    return DuplicateFinder(
        library, model, Limits.of(spec.scores if spec else {}), store,
        rules=rules_from(settings.keeper_rules),
        progress=lambda done, total: console.progress("Comparing", done, total, None),
    )  # fmt: skip


def _settings(arguments: argparse.Namespace, console: Console) -> Settings:
    settings, note = Settings.load(arguments.library.settings)
    if note:
        console.note(note)
    return settings


def _group(group: Group) -> dict[str, Any]:
    return {
        "kind": str(group.kind),
        "key": group.key,
        "keeper": plain(group.keeper.path),
        "reasons": [str(reason) for reason in group.reasons],
        "tie": group.tie,
        "members": [_member(member) for member in group.members],
    }


def _member(member: Member) -> dict[str, Any]:
    match = member.match
    return {
        "path": plain(member.path),
        "score": member.score,
        "inliers": match.inliers if match else None,
        "transform": list(match.transform) if match and match.transform else None,
        "mirrored": match.mirrored if match else False,
        "bytes": member.photo.size,
        "width": member.photo.width,
        "height": member.photo.height,
        "new": member.new,
    }


def _show_group(group: Group, console: Console) -> None:
    why = "; ".join(map(str, group.reasons)) or ("a tie" if group.tie else "")
    console.line(f"{group.kind.replace('_', ' ')}, {size(group.gain)}")
    console.line(f"  KEEP  {shown(group.keeper.path)}{f'  ({why})' if why else ''}")
    for member in group.members:
        facts = f"{member.photo.width} × {member.photo.height}, {size(member.photo.size)}"
        console.line(f"        {shown(member.path)}  ({facts})")


def _show_plan(plan: Plan, console: Console) -> None:
    console.result(
        {
            "plan": {
                "files": [
                    {
                        "path": plain(file.path),
                        "keeper": plain(file.keeper),
                        "bytes": file.size,
                        "companions": [plain(path) for path, _ in file.companions],
                    }
                    for file in plan.files
                ],
                "count": len(plan.files),
                "bytes": plan.size,
                "groups": plan.groups,
                "groups_losing_all": plan.losing_all,
                "skipped": [{"path": plain(s.path), "reason": s.reason} for s in plan.skipped],
            }
        }
    )
    for file in plan.files:
        console.line(f"would go: {shown(file.path)}  (kept: {shown(file.keeper)})")
    for skipped in plan.skipped:
        console.line(f"stays:    {shown(skipped.path)}: {skipped.reason}")
    if any(told(skipped.reason)[1] is Stays.NO_TRASH for skipped in plan.skipped):
        console.line("Where there is no trash, a quarantine folder can serve: --quarantine")
    console.line(
        f"{len(plan.files):,} files, {size(plan.size)}, {plan.groups:,} groups; "
        f"{plan.losing_all} groups would lose all copies."
    )
