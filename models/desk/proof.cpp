// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/proof.h"

#include "bench.h"
#include "store/issued_reports.h"
#include "store/verification.h"
#include "words.h"

#include <QCryptographicHash>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;

namespace {

store::Expected expected(const office::OfficeFile &history, const statistics::Law &law)
{
    QHash<BatchId, QString> digests;
    for (const auto &import : history.imports) {
        if (!import.voided) digests[import.batch] = import.keyDigest;
    }
    return {law, history.office.code, [&history](qint64 place) { return history.settingsAt(place); }, digests,
            history.voided()};
}

/// Issued reports whose data is not what their digest says.
Result<QList<Problem>> changedReports(const Reading &at)
{
    QList<Problem> list;
    for (const auto &report : at.history.issued) {
        const auto data = store::IssuedReports(at.file).data(report.number);
        if (!data) return refuse(data);
        const auto digest =
            QCryptographicHash::hash(data->value_or(QByteArray()), QCryptographicHash::Sha256);
        if (QString::fromLatin1(digest.toHex()) != report.sha256)
            list << Problem{{},
                            Words::tr("The data of report %1 is not as it was issued.").arg(report.number),
                            u"issued_reports"_s};
    }
    return list;
}

} // namespace

Result<QList<Problem>> Proof::verify() const
{
    return m_bench.ask(Action::Verify, u"verify"_s, [](const Reading &at) -> Result<QList<Problem>> {
        const auto findings = store::verify(at.file, expected(at.history, at.law()));
        const auto reports = changedReports(at);
        if (!findings || !reports) return findings ? refuse(reports) : refuse(findings);
        QList<Problem> list;
        for (const auto &finding : *findings)
            list << Problem{finding.caseNumber, finding.what, finding.where};
        return list + *reports;
    });
}

Result<void> Proof::backup(const QString &path) const
{
    return m_bench.ask(Action::Backup, u"backup"_s, [&](const Reading &at) { return at.file.backup(path); });
}

} // namespace tiaocai::desk
