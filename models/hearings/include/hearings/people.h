// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

#include <QByteArray>

namespace tiaocai::hearings {

/// Who comes to a hearing, each by an opaque word that is the same for the same person: natural persons by their ID number,
/// representatives also by name and phone, employers by credit code, else by name. Without a number nobody is the same.
struct PeopleOfCase {
    QStringList persons, representatives, employers;
    QStringList codedNames = {}; ///< of the employers that have a credit code: elsewhere it may not be known

    void add(const PeopleOfCase &other);
    /// The same credit code; where one of two has none, the same name.
    bool sharesEmployer(const PeopleOfCase &other) const;
    bool operator==(const PeopleOfCase &) const = default;
};

/// `secret`: what the words are keyed with, so that a printed list gives no number away.
PeopleOfCase peopleOf(const casework::CaseFile &file, const QByteArray &secret);

} // namespace tiaocai::hearings
