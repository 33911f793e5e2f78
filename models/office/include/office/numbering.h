// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>

namespace tiaocai::office {

/// Writes a number by its template: {year}, {n} or {n:03}, {code}. Refuses `bad-template` without {n} or {year}.
Result<QString> numberBy(const QString &numberTemplate, int year, int n, const QString &code);

/// A number's place in its yearly series.
struct Place {
    int year = 0, n = 0;

    bool operator==(const Place &) const = default;
};
/// The way back from numberBy(), brackets and full-width digits compared as normalized(); nullopt where the number was
/// not written by this template.
std::optional<Place> placeOf(const QString &number, const QString &numberTemplate, const QString &code);

} // namespace tiaocai::office
