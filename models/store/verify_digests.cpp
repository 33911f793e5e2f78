// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_row.h"
#include "audit_chain.h"
#include "base/canonical.h"
#include "casework/act_kind.h"
#include "cells.h"
#include "office_act_row.h"
#include "verification_steps.h"
#include "words.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

/// Columns 0.. of a row as they were digested.
QVariantList rowCells(const Row &row, int from, int count)
{
    QVariantList cells;
    for (int column = from; column < from + count; ++column)
        cells << (row.isNull(column) ? null() : row.value(column));
    return cells;
}

QString actWords(const Row &row)
{
    const auto kind = casework::chosen<casework::ActKind>(row.text(3));
    return u"%1 %2"_s.arg(kind ? casework::label(*kind) : row.text(3), row.text(5));
}

/// What the audit says was written, taken off as it is found.
class Ledger {
public:
    void add(const QString &what, const QString &subject, const QString &digest)
    {
        m_lines[{what, subject}] = digest;
    }
    bool takeOff(const QString &what, const QString &subject, const QString &digest)
    {
        return m_lines.take({what, subject}) == digest;
    }
    QList<QPair<QString, QString>> left() const { return m_lines.keys(); }

private:
    QHash<QPair<QString, QString>, QString> m_lines;
};

Result<void> readAudit(Connection &connection, Ledger &ledger, QList<Finding> &findings)
{
    QString before;
    qint64 place = 0;
    const auto sql = u"SELECT seq, at, who, what, subject, digest, chain FROM audit ORDER BY seq"_s;
    return connection.stream(sql, {}, [&](const Row &row) -> Result<void> {
        if (row.number(0) != ++place)
            findings << Finding{
                {}, Words::tr("A line of the audit is missing."), u"audit.seq %1"_s.arg(place)};
        place = row.number(0);
        if (chained(before, rowCells(row, 0, 6)) != row.text(6))
            findings << Finding{
                {}, Words::tr("A line of the audit was changed."), u"audit.chain %1"_s.arg(place)};
        before = row.text(6);
        ledger.add(row.text(3), row.text(4), row.text(5));
        return {};
    });
}

/// The columns of an act, then digest, salt and personal data.
Result<void> checkOfficeActs(Connection &connection, Ledger &ledger, QList<Finding> &findings)
{
    const auto sql = u"SELECT %1, a.digest, p.salt, p.data FROM office_acts a LEFT JOIN office_personal p ON "
                     u"p.act = a.seq "
                     "ORDER BY a.seq"_s.arg(qualified(officeActColumns, u"a"_s));
    constexpr int stored = officeActColumnCount, salt = stored + 1, data = stored + 2, personal = stored - 1;
    return connection.stream(sql, {}, [&](const Row &row) -> Result<void> {
        const auto where = u"%1 %2"_s.arg(row.text(1), row.text(3));
        const bool whole = digestOfOfficeAct(rowCells(row, 0, officeActColumnCount)) == row.text(stored);
        if (!ledger.takeOff(u"office-act"_s, row.text(0), row.text(stored)) || !whole)
            findings << Finding{
                {}, Words::tr("An act of the office is not as it was recorded."), u"office_acts "_s + where};
        const auto half =
            row.isNull(salt) ? QString() : PersonalHalf{row.text(salt), row.text(data)}.digest();
        if (half != row.text(personal))
            findings << Finding{
                {},
                Words::tr("Personal data of an act of the office are not as they were recorded."),
                u"office_personal "_s + where};
        return {};
    });
}

/// The columns of an act, then case id, digest, salt, personal data and the case's number.
Result<void> checkActs(Connection &connection, Ledger &ledger, QList<Finding> &findings)
{
    qint64 place = 0;
    const auto sql =
        u"SELECT %1, c.id, a.digest, p.salt, p.data, i.number FROM acts a LEFT JOIN cases c ON c.no = "
        u"a.case_no "
        "LEFT JOIN personal p ON p.act = a.seq LEFT JOIN case_index i ON i.case_no = a.case_no ORDER BY a.seq"_s
            .arg(qualified(actColumns, u"a"_s));
    constexpr int caseId = actColumnCount, stored = caseId + 1, salt = caseId + 2, data = caseId + 3,
                  number = caseId + 4;
    return connection.stream(sql, {}, [&](const Row &row) -> Result<void> {
        if (row.number(0) != ++place)
            findings << Finding{{}, Words::tr("An act is missing."), u"acts.seq %1"_s.arg(place)};
        place = row.number(0);
        const bool whole =
            digestOfAct(rowCells(row, 0, actColumnCount), row.text(caseId)) == row.text(stored);
        if (!ledger.takeOff(u"act"_s, row.text(1), row.text(stored)) || !whole)
            findings << Finding{row.text(number), Words::tr("An act is not as it was recorded."),
                                u"acts %1"_s.arg(actWords(row))};
        if (PersonalHalf{row.text(salt), row.text(data)}.digest() != row.text(actColumnCount - 1))
            findings << Finding{row.text(number),
                                Words::tr("Personal data of an act are not as they were recorded."),
                                u"personal %1"_s.arg(actWords(row))};
        return {};
    });
}

/// The number of the case whose list of acts is shorter than its line says, for an act that is gone.
Result<QString> shortenedCase(Connection &connection)
{
    const auto sql = u"SELECT i.number FROM case_index i WHERE i.acts <> (SELECT count(*) FROM acts a "
                     "WHERE a.case_no = i.case_no)"_s;
    return connection.first(sql, {}, [](const Row &row) { return row.text(0); })
        .map([](const std::optional<QString> &found) { return found.value_or(QString()); });
}

} // namespace

Result<void> verifyDigests(Connection &connection, QList<Finding> &findings)
{
    Ledger ledger;
    return readAudit(connection, ledger, findings)
        .and_then([&] { return checkOfficeActs(connection, ledger, findings); })
        .and_then([&] { return checkActs(connection, ledger, findings); })
        .and_then([&] { return shortenedCase(connection); })
        .and_then([&](const QString &number) -> Result<void> {
            for (const auto &[what, subject] : ledger.left())
                findings << Finding{number, Words::tr("The audit names an act that is not there."),
                                    u"%1 %2"_s.arg(what == u"act" ? u"acts"_s : u"office_acts"_s, subject)};
            return {};
        });
}

} // namespace tiaocai::store
