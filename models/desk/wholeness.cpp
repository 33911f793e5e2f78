// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholeness.h"

#include "anew.h"
#include "base/canonical.h"
#include "store/issued_reports.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;

namespace {

/// Issued reports whose data is not what their digest says, and data of reports that nobody issued.
Result<QList<Problem>> changedReports(const Reading &at)
{
    QList<Problem> list;
    const auto numbers = store::IssuedReports(at.file).numbers();
    if (!numbers) return refuse(numbers);
    for (const auto &number : *numbers) {
        if (std::ranges::find(at.history.issued, number, &IssuedReport::number) == at.history.issued.end())
            list << Problem{{},
                            Words::tr("There is the data of a report %1 that nobody issued.").arg(number),
                            u"issued_reports"_s};
    }
    for (const auto &report : at.history.issued) {
        const auto data = store::IssuedReports(at.file).data(report.number);
        if (!data) return refuse(data);
        if (digest(data->value_or(QByteArray())) != report.sha256)
            list << Problem{{},
                            Words::tr("The data of report %1 is not as it was issued.").arg(report.number),
                            u"issued_reports"_s};
    }
    return list;
}

} // namespace

QList<Problem> problems(const QList<store::Finding> &findings)
{
    QList<Problem> list;
    for (const auto &finding : findings)
        list << Problem{finding.caseNumber, finding.what, finding.where, finding.code};
    return list;
}

Result<QList<Problem>> wholeness(const Reading &at)
{
    const auto findings = store::verify(at.file, expectedOf(at));
    const bool isLocked = at.history.isSealed() && !at.key();
    const auto reports = isLocked ? QList<Problem>() : changedReports(at);
    if (!findings || !reports) return findings ? refuse(reports) : refuse(findings);
    return problems(*findings) + *reports;
}

} // namespace tiaocai::desk
