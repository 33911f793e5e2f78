// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print.h"

/// How the sources of fields are read: paths into the case file, and what is derived from them.
namespace tiaocai::documents {

/// The first word of a source: act:hearing-set.day, parties[].name; an empty one is none of ours.
/// nullopt: not a path that the program knows.
std::optional<Value> atPath(const Print &print, const Scope &scope, QStringView path);

/// `derived: ...` and the presets of `ask: default ...`; nullopt where nobody wrote yet how.
std::optional<Value> derived(const Print &print, const Scope &scope, QStringView text);

/// The entries of a list; nullopt where the program keeps no such list.
std::optional<Rows> rowsOf(const Print &print, const Scope &scope, QStringView source);

/// Where a person fills a field of this source.
struct Origin {
    Place place = Place::Unknown;
    std::optional<casework::ActKind> act = {};
    QString member = {};
};
Origin originOf(const Print &print, const PaperField &field);

} // namespace tiaocai::documents
