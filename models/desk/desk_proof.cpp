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

/// Cases that a report on [from, to] can speak of.
Result<QSet<qint64>> concerned(const store::Projections &projections, QDate from, QDate to)
{
    return projections.all().map([&](const QList<store::CaseLine> &lines) {
        QSet<qint64> numbers;
        for (const auto &[record, index] : lines) {
            const bool before = index.closedOn.isValid() && index.closedOn < from;
            const bool later = index.receivedOn.isValid() && index.receivedOn > to;
            if (!before && !later) numbers << record.no;
        }
        return numbers;
    });
}

QString nameOf(const OfficeHistory &history, const PersonId &id)
{
    const auto *person = history.person(id);
    return person ? person->name : QString();
}

store::Expected expected(const OfficeHistory &history, const store::Law &law)
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

Result<statistics::TimelineReport> Desk::timelineReport(QDate from, QDate to) const
{
    const auto &room = *m_room;
    const auto cutOff = room.now.today();
    QList<statistics::ReportedCase> cases;
    const auto add = [&](const store::CaseRecord &of, const Result<QList<Act>> &acts) -> Result<void> {
        if (!acts) return refuse(acts);
        const auto file = room.folded(of.id, *acts);
        statistics::ReportedCase reported{
            file,
            deadlines(file, room.book, room.calendar, room.history.current().choices, cutOff, true),
            file.handler ? nameOf(room.history, *file.handler) : QString(),
            {}};
        for (const auto &arbitrator : file.tribunal)
            reported.arbitrators << nameOf(room.history, arbitrator);
        cases << reported;
        return {};
    };
    auto report = room.may(Action::PrintReport)
                      .and_then([&] { return concerned(room.projections, from, to); })
                      .and_then([&](const QSet<qint64> &wanted) { return room.acts.eachCase(add, wanted); })
                      .map([&] {
                          auto made = statistics::timelineReport(cases, from, to, cutOff, room.calendar);
                          made.officeName = room.history.office.name;
                          made.demonstration = room.history.office.demonstration;
                          made.punctuality = room.history.current().choices.punctuality;
                          made.ruleVersion = room.book.version();
                          made.calendarVersion = room.calendar.version();
                          return made;
                      });
    return heard(*this, std::move(report), u"timeline report"_s);
}

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
