// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/speech.h"
#include "casework/case_file.h"

#include <QHash>

/// What an act recorded, in words: the one place from which a window, the command line and papers say it.
namespace tiaocai::casework {

/// One thing that was recorded: "受送达人", "宏达机械有限公司".
struct Said {
    QString key; ///< the member's: the same in every language
    QString label, value;
    bool standsAlone = false; ///< the value is understood without its label

    bool operator==(const Said &) const = default;
};

/// What ids are called, and whether ID numbers and telephones are masked.
struct Naming {
    const CaseFile &file;
    const QHash<PersonId, QString> &people; ///< of the staff
    QHash<QString, QString> places = {};    ///< of tribunals and rooms by their codes, of papers by their ids
    Speech speech = Speech::ofWindow();
    bool masked = true;
};

/// The data of an act in the order of its form: every member that says something to people.
QList<Said> said(const Payload &payload, const Naming &naming);
/// Whom, what answer, how much, until when, in one line.
QString saidInShort(const Payload &payload, const Naming &naming);

/// What a correction changed: of the day, and of each member that differs.
struct Corrected {
    QString label, before, after;
};
/// Against the act as it stood before this correction; empty where it was struck out whole.
QList<Corrected> correctedBy(const Act &correction, const Naming &naming);

/// "2026-12-07 周一".
QString dayInWords(QDate day, const Speech &speech);
/// "6,200.00 元".
QString amountInWords(Money amount, const Speech &speech);
/// "拖欠劳动报酬 6,200.00 元".
QString claimInWords(const ClaimRecord &claim, const Speech &speech);

} // namespace tiaocai::casework
