// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit.h"

#include "audit_chain.h"
#include "base/canonical.h"
#include "cells.h"
#include "connection.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

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

Result<QDateTime> Audit::lastMoment() const
{
    return endOfAudit(m_database.connection()).map([](const AuditEnd &end) { return moment(end.at); });
}

Result<QDateTime> Audit::latestMoment() const
{
    return m_database.connection()
        .first(u"SELECT max(at) FROM audit"_s, {}, [](const Row &row) { return moment(row.text(0)); })
        .map([](const std::optional<QDateTime> &latest) { return latest.value_or(QDateTime()); });
}

Result<QList<BackwardLine>> Audit::backward() const
{
    return m_database.connection().list(
        u"SELECT b.seq, a.at, b.at, b.what, b.subject FROM audit a JOIN audit b ON b.seq = a.seq + 1 "
        "WHERE substr(b.at, 1, 16) < substr(a.at, 1, 16) ORDER BY b.seq"_s,
        {}, [](const Row &row) {
            return BackwardLine{row.number(0), moment(row.text(1)), moment(row.text(2)), row.text(3),
                                row.text(4)};
        });
}

} // namespace tiaocai::store
