// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/network_share.h"
#include "room.h"
#include "store/verification.h"
#include "words.h"

#include <QCryptographicHash>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;

namespace {

store::Expected expected(const OfficeHistory &history, const statistics::Law &law)
{
    QHash<BatchId, QString> digests;
    for (const auto &import : history.imports) {
        if (!import.voided) digests[import.batch] = import.keyDigest;
    }
    return {law, history.office.code, [&history](qint64 place) { return history.settingsAt(place); }, digests,
            history.voided()};
}

/// Issued reports whose data is not what their digest says.
Result<QList<Problem>> changedReports(const Desk::Room &room)
{
    QList<Problem> list;
    for (const auto &report : room.history.issued) {
        const auto data = room.issued.data(report.number);
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

Result<QList<Problem>> Desk::verify() const
{
    const auto &room = *m_room;
    auto problems =
        room.may(Action::Verify)
            .and_then([&] { return store::verify(room.database, expected(room.history, room.law())); })
            .map([](const QList<store::Finding> &findings) {
                QList<Problem> list;
                for (const auto &finding : findings)
                    list << Problem{finding.caseNumber, finding.what, finding.where};
                return list;
            })
            .and_then([&](const QList<Problem> &found) {
                return changedReports(room).map(
                    [&](const QList<Problem> &reports) { return found + reports; });
            });
    return heard(*this, std::move(problems), u"verify"_s);
}

Result<void> Desk::backup(const QString &path) const
{
    return heard(*this, m_room->may(Action::Backup).and_then([&] { return m_room->database.backup(path); }),
                 u"backup"_s);
}

} // namespace tiaocai::desk
