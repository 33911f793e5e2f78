// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_notes.h"

#include "exchange/summary.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using exchange::Book;
using exchange::PackageOutcome;
using exchange::Verdict;

namespace {

QStringList notesOnSender(const Noted &noted)
{
    const auto &header = noted.header;
    const auto &known = noted.before ? noted.before->sender.name : noted.card.office.name;
    const auto &code = noted.before ? noted.before->sender.code : noted.card.office.code;
    const auto createdAt = QDateTime::fromString(header.createdAt, Qt::ISODate);
    QStringList notes;
    if (header.sender.name != known) notes << u"name-changed"_s;
    if (header.sender.code != code) notes << u"code-changed"_s;
    if (createdAt > noted.at.now.moment.addDays(1)) notes << u"clock-ahead"_s;
    if (header.rules.sha256 != noted.at.program.book.version()) notes << u"rules-differ"_s;
    return notes;
}

QDate dayOf(const QJsonValue &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

/// Of an earlier period, and typed in this one.
bool isLate(const QJsonObject &record, const exchange::Period &period)
{
    const auto is = [&](const QString &on, const QString &recorded) {
        const auto day = dayOf(record[on]);
        return day.isValid() && day < period.from && period.from <= dayOf(record[recorded]);
    };
    return is(u"acceptedOn"_s, u"acceptedRecordedOn"_s) || is(u"closedOn"_s, u"closedRecordedOn"_s);
}

/// A report of the days that it counts, or counted, in was issued here.
bool isReported(const QJsonObject &record, const QList<office::IssuedReport> &issued)
{
    const auto days = {dayOf(record["acceptedOn"_L1]), dayOf(record["closedOn"_L1])};
    return std::ranges::any_of(issued, [&](const office::IssuedReport &report) {
        return std::ranges::any_of(
            days, [&](QDate day) { return day.isValid() && report.from <= day && day <= report.to; });
    });
}

QHash<QString, int> numbersIn(const Book &book)
{
    QHash<QString, int> numbers;
    for (const auto &held : book) {
        if (held.counts()) ++numbers[exchange::jsonOf(held.standing)["number"_L1].toString()];
    }
    numbers.remove(QString());
    return numbers;
}

QStringList notesOnRecords(const Noted &noted, PackageOutcome &outcome, const Book &book)
{
    const auto numbers = numbersIn(book);
    QStringList notes;
    for (auto &one : outcome.verdicts) {
        if (one.verdict != Verdict::Applied && one.verdict != Verdict::Absent) continue;
        const auto record = exchange::jsonOf(book[one.id].standing);
        const auto earlier = exchange::jsonOf(noted.earlier.value(one.id).standing);
        // A record tells the last of its codes, the package all of them.
        const auto note = [&](bool is, const QString &code) {
            if (is) notes << (one.code = code);
        };
        note(numbers.value(record["number"_L1].toString()) > 1, u"number-doubled"_s);
        note(isLate(record, *noted.header.period), u"late-entry"_s);
        const auto &issued = noted.at.history.issued;
        note(isReported(record, issued) || isReported(earlier, issued), u"closed-period"_s);
    }
    notes.removeDuplicates();
    return notes;
}

/// The figures as the records here make them.
QJsonObject recomputed(const Noted &noted, const Book &book)
{
    const auto choices = exchange::summaryChoicesIn(noted.summary);
    QList<statistics::CaseFacts> cases;
    for (const auto &held : book) {
        if (held.counts()) cases << exchange::factsIn(exchange::jsonOf(held.standing), choices.countsPersons);
    }
    return exchange::summaryOf(cases, *noted.header.period, choices, noted.at.program.indicators);
}

} // namespace

QStringList notesOn(const Noted &noted, PackageOutcome &outcome, const Book &book, bool isComplete,
                    Inspected &inspected)
{
    auto notes = notesOnSender(noted);
    if (noted.header.series == u"test") return notes;
    notes << notesOnRecords(noted, outcome, book);
    const auto made = recomputed(noted, book);
    inspected.recomputed = made["periods"_L1].toArray();
    inspected.differences = exchange::differences(noted.summary, made);
    const bool isOpen =
        std::ranges::any_of(book, [](const exchange::Held &one) { return !one.open.isEmpty(); });
    if (isComplete && !isOpen && !inspected.differences.isEmpty()) notes << u"summary-differs"_s;
    return notes;
}

} // namespace tiaocai::desk
