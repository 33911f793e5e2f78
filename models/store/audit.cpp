// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit.h"

#include "audit_chain.h"
#include "base/canonical.h"
#include "cells.h"
#include "connection.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

/// Lines that an act wrote; the others are events.
const auto ofActs = u"what IN ('act', 'office-act')"_s;

QDateTime momentFrom(const Row &row)
{
    return moment(row.text(0));
}

Result<AuditLine> lineFrom(const Row &row)
{
    AuditLine line{{}, {}, row.text(2), row.text(3), row.text(4)};
    if (!fromCell(row.value(0), line.at)) return row.unreadable(u"audit"_s, u"at"_s, 0);
    if (!fromCell(row.value(1), line.who)) return row.unreadable(u"audit"_s, u"who"_s, 1);
    return line;
}

QString placesFor(const QStringList &values)
{
    return QStringList(values.size(), u"?"_s).join(u", "_s);
}

Result<ChainedLine> chainedFrom(const Row &row)
{
    return lineFrom(row).map([&](const AuditLine &line) {
        return ChainedLine{row.number(5), line, row.text(6)};
    });
}

std::pair<QString, QVariantList> conditionsOf(const AuditQuery &query)
{
    QStringList conditions{u"l.seq > 0"_s};
    QVariantList values;
    const auto demand = [&](const QString &condition, const QVariantList &with) {
        conditions << condition;
        values << with;
    };
    if (query.from.isValid()) demand(u"l.at >= ?"_s, {stamp(QDateTime(query.from, QTime(0, 0)))});
    if (query.to.isValid()) demand(u"l.at < ?"_s, {stamp(QDateTime(query.to.addDays(1), QTime(0, 0)))});
    if (query.who) demand(u"l.who = ?"_s, {query.who->toString()});
    if (!query.what.isEmpty())
        demand(u"l.what IN (%1)"_s.arg(placesFor(query.what)),
               QVariantList(query.what.cbegin(), query.what.cend()));
    return {conditions.join(u" AND "_s), values};
}

} // namespace

Result<AuditEnd> endOfAudit(Connection &connection)
{
    return connection
        .first(u"SELECT seq, chain, at FROM audit ORDER BY seq DESC LIMIT 1"_s, {},
               [](const Row &row) {
                   return AuditEnd{row.number(0), row.text(1), row.text(2)};
               })
        .map([](const std::optional<AuditEnd> &found) { return found.value_or(AuditEnd()); });
}

QVariantList nextRow(AuditEnd &end, const AuditLine &line)
{
    end.at = stamp(line.at);
    QVariantList row{++end.seq,          end.at,           line.who.toString(), text(line.what),
                     text(line.subject), text(line.digest)};
    end.chain = chained(end.chain, row);
    return row << end.chain;
}

const QString &insertOfAudit()
{
    static const auto sql =
        u"INSERT INTO audit (seq, at, who, what, subject, digest, chain) VALUES (?, ?, ?, ?, ?, ?, ?)"_s;
    return sql;
}

QString chained(const QString &before, const QVariantList &line)
{
    return digest(before.toLatin1() + canonical(line));
}

Result<QString> headOfChain(Connection &connection)
{
    return endOfAudit(connection).map([](const AuditEnd &end) { return end.chain; });
}

Result<QString> Audit::head() const
{
    return headOfChain(m_database.connection());
}

Result<void> Audit::append(const AuditLine &line) const
{
    auto &connection = m_database.connection();
    auto end = endOfAudit(connection);
    return end ? connection.run(insertOfAudit(), nextRow(*end, line)) : refuse(end);
}

Result<QString> Audit::headAt(qint64 seq) const
{
    return m_database.connection()
        .first(u"SELECT chain FROM audit WHERE seq = ?"_s, {seq}, [](const Row &row) { return row.text(0); })
        .map([](const std::optional<QString> &chain) { return chain.value_or(QString()); });
}

Result<qint64> Audit::length() const
{
    return endOfAudit(m_database.connection()).map([](const AuditEnd &end) { return end.seq; });
}

Result<QList<ChainedLine>> Audit::lines(const AuditQuery &query) const
{
    const auto [where, values] = conditionsOf(query);
    return m_database.connection().list(
        u"SELECT l.at, l.who, l.what, l.subject, l.digest, l.seq, l.chain FROM audit l WHERE %1 ORDER BY l.seq"_s
            .arg(where),
        values, chainedFrom);
}

Result<QList<LineOfAct>> Audit::linesOfActs(const AuditQuery &query) const
{
    const auto [where, values] = conditionsOf(query);
    return m_database.connection().list(
        u"SELECT l.at, l.who, l.what, l.subject, l.digest, l.seq, l.chain, coalesce(a.kind, o.kind), "
        u"n.number "
        "FROM audit l LEFT JOIN acts a ON l.what = 'act' AND a.id = l.subject "
        "LEFT JOIN case_index n ON n.case_no = a.case_no "
        "LEFT JOIN office_acts o ON l.what = 'office-act' AND o.seq = CAST(l.subject AS INTEGER) "
        "WHERE %1 ORDER BY l.seq"_s.arg(where),
        values, [](const Row &row) {
            return chainedFrom(row).map([&](const ChainedLine &line) {
                return LineOfAct{line, row.text(7), row.text(8)};
            });
        });
}

Result<bool> Audit::hasSince(const QString &what, qint64 officeAct) const
{
    return m_database.connection()
        .first(u"SELECT seq FROM audit WHERE what = ? AND seq > (SELECT seq FROM audit WHERE what = "
               "'office-act' AND subject = ? ORDER BY seq LIMIT 1) ORDER BY seq LIMIT 1"_s,
               {what, QString::number(officeAct)}, [](const Row &row) { return row.number(0); })
        .map([](const std::optional<qint64> &first) { return first.has_value(); });
}

Result<QList<AuditLine>> Audit::sinceLast(const QStringList &others, const QString &what,
                                          const QString &subject) const
{
    auto &connection = m_database.connection();
    QVariantList values{subject};
    values << QVariantList(others.cbegin(), others.cend());
    const auto last = connection.first(
        u"SELECT seq FROM audit WHERE subject = ? AND what IN (%1) ORDER BY seq DESC LIMIT 1"_s.arg(
            placesFor(others)),
        values, [](const Row &row) { return row.number(0); });
    if (!last) return refuse(last);
    return connection.list(u"SELECT at, who, what, subject, digest FROM audit WHERE seq > ? AND subject = ? "
                           "AND what = ? ORDER BY seq"_s,
                           {last->value_or(0), subject, what}, lineFrom);
}

Result<QDateTime> Audit::lastMoment() const
{
    return m_database.connection()
        .first(u"SELECT at FROM audit WHERE %1 ORDER BY seq DESC LIMIT 1"_s.arg(ofActs), {}, momentFrom)
        .map([](const std::optional<QDateTime> &last) { return last.value_or(QDateTime()); });
}

Result<QDateTime> Audit::latestMoment() const
{
    return m_database.connection()
        .first(u"SELECT max(at) FROM audit WHERE %1"_s.arg(ofActs), {}, momentFrom)
        .map([](const std::optional<QDateTime> &latest) { return latest.value_or(QDateTime()); });
}

Result<QList<BackwardLine>> Audit::backward() const
{
    return m_database.connection().list(
        u"SELECT seq, before, at, what, subject FROM (SELECT seq, at, what, subject, "
        "lag(at) OVER (ORDER BY seq) AS before FROM audit WHERE %1) AS lines "
        "WHERE substr(at, 1, 16) < substr(before, 1, 16) ORDER BY seq"_s.arg(ofActs),
        {}, [](const Row &row) {
            return BackwardLine{row.number(0), moment(row.text(1)), moment(row.text(2)), row.text(3),
                                row.text(4)};
        });
}

} // namespace tiaocai::store
