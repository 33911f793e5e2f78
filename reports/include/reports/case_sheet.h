// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "reports/document.h"

#include <QHash>

/// 案件情况表: a case on one sheet, for the desk of whoever has to know it. Always in Chinese, numbers of people masked.
namespace tiaocai::reports {

struct CaseSheet {
    QString office;
    const casework::CaseFile &file;
    const QList<law::Deadline> &deadlines;
    const law::LawBook &book;
    const QHash<PersonId, QString> &staff; ///< names
    QHash<QString, QString> places;        ///< names of tribunals and rooms, by their codes
    QStringList attachments;               ///< their names
    QDate today;
    QString printedBy;
    bool demonstration = false;
};

/// Who and what, the periods that count, what is owed, and the acts, the newest of them where they are many: one page.
TableDocument caseDocument(const CaseSheet &sheet, const QDateTime &printedAt);

} // namespace tiaocai::reports
