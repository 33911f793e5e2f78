#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the corpus that fuzzing begins with out of tests/data/ledger: small files as they are, containers as their parts."""
import pathlib
import zipfile

here = pathlib.Path(__file__).parent
ledgers = here.parent / "data" / "ledger"
most = 8_000  # bytes: a small file is varied a thousand times while a large one is read once


def parts(container):
    return b"".join(
        b"=== %s\n%s\n" % (name.encode(), container.read(name))
        for name in container.namelist()
        if not name.endswith("/")
    )


def keep(folder, name, content):
    if len(content) > most:
        return
    target = here / "corpus" / folder
    target.mkdir(parents=True, exist_ok=True)
    (target / name).write_bytes(content)


for path in sorted(ledgers.rglob("*")):
    name = "-".join(path.relative_to(ledgers).parts)
    if path.suffix in (".xlsx", ".ods"):
        try:
            with zipfile.ZipFile(path) as container:
                keep(path.suffix[1:], name, parts(container))
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError):
            keep(path.suffix[1:], name, path.read_bytes())
    elif path.suffix in (".csv", ".txt", ".xls", ".fods", ".html"):
        keep("csv", name, path.read_bytes())
