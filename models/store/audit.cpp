// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit.h"

#include "audit_chain.h"
#include "base/canonical.h"
#include "cells.h"
#include "connection.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

struct Last {
    qint64 seq = 0;
    QString chain;
    QDateTime at;
};

Result<Last> last(Connection &connection)
{
    return connection
        .first(u"SELECT seq, chain, at FROM audit ORDER BY seq DESC LIMIT 1"_s, {},
               [](const Row &row) {
                   return Last{row.number(0), row.text(1), moment(row.text(2))};
               })
        .map([](const std::optional<Last> &found) { return found.value_or(Last()); });
}

} // namespace

QString chained(const QString &before, const QVariantList &line)
{
    return digest(before.toLatin1() + canonical(line));
}

Result<QString> headOfChain(Connection &connection)
{
    return last(connection).map([](const Last &line) { return line.chain; });
}

Result<QString> Audit::head() const
{
    return headOfChain(m_database.connection());
}

Result<void> Audit::append(const AuditLine &line) const
{
    auto &connection = m_database.connection();
    const auto before = last(connection);
    if (!before) return refuse(before);
    QVariantList row{before->seq + 1, stamp(line.at),     line.who.toString(),
                     text(line.what), text(line.subject), text(line.digest)};
    row << chained(before->chain, row);
    return connection.run(
        u"INSERT INTO audit (seq, at, who, what, subject, digest, chain) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        row);
}

Result<QDateTime> Audit::lastMoment() const
{
    const auto line = last(m_database.connection());
    return line ? Result<QDateTime>(line->at) : refuse(line);
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
