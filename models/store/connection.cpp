// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "cells.h"
#include "engine.h"
#include "refusals.h"
#include "words.h"

#include <QRegularExpression>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

QString withoutRemarks(const QString &statement)
{
    static const QRegularExpression remark(u"^--.*$\\n?"_s, QRegularExpression::MultilineOption);
    return QString(statement).remove(remark).trimmed();
}

} // namespace

tl::unexpected<Refusal> unreadableCell(const QString &office, const QString &table, const QString &name,
                                       const QString &cell)
{
    return tl::unexpected(
        damaged(office, Words::tr("%1.%2 holds “%3”, which says nothing there").arg(table, name, cell)));
}

tl::unexpected<Refusal> Row::unreadable(const QString &table, const QString &name, int column) const
{
    return unreadableCell(m_office, table, name, text(column));
}

QVariantList Row::cells(int first, int count) const
{
    QVariantList list;
    list.reserve(count);
    for (int column = first; column < first + count; ++column)
        list << (isNull(column) ? null() : value(column));
    return list;
}

Connection::Connection(QSqlDatabase database, QString office)
    : m_database(std::move(database))
    , m_office(std::move(office))
{
}

Connection::~Connection()
{
    m_statements.clear();
    kept.reset();
    const auto name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<QSqlQuery *> Connection::prepared(const QString &sql)
{
    const auto known = m_statements.constFind(sql);
    if (known != m_statements.cend()) return known->get();
    constexpr qsizetype atMost = 200; // lists are asked with filters in many combinations
    if (m_statements.size() >= atMost)
        erase_if(m_statements, [](QHash<QString, std::shared_ptr<QSqlQuery>>::iterator one) {
            return !one.value()->isActive();
        });
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) return tl::unexpected(engine::refusal(*this));
    return m_statements.insert(sql, std::move(query))->get();
}

Result<QSqlQuery *> Connection::executed(const QString &sql, const QVariantList &values)
{
    auto query = prepared(sql);
    if (!query) return query;
    for (qsizetype i = 0; i < values.size(); ++i)
        (*query)->bindValue(static_cast<int>(i), values[i]);
    if (!(*query)->exec()) {
        const auto refusal = engine::refusal(*this);
        (*query)->finish();
        return tl::unexpected(refusal);
    }
    return query;
}

Result<void> Connection::run(const QString &sql, const QVariantList &values)
{
    auto query = executed(sql, values);
    if (!query) return refuse(query);
    (*query)->finish();
    return {};
}

Result<void> Connection::stream(const QString &sql, const QVariantList &values,
                                const std::function<Result<void>(const Row &)> &take)
{
    auto query = executed(sql, values);
    if (!query) return refuse(query);
    const Row row(**query, m_office);
    Result<void> taken;
    while (taken && (*query)->next())
        taken = take(row);
    const bool broken = taken && (*query)->lastError().isValid();
    if (broken) taken = tl::unexpected(engine::refusal(*this));
    (*query)->finish();
    return taken;
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &values, qint64 otherwise)
{
    return first(sql, values, [&](const Row &row) { return row.isNull(0) ? otherwise : row.number(0); })
        .map([&](const std::optional<qint64> &found) { return found.value_or(otherwise); });
}

Result<void> Connection::script(const QString &sql)
{
    static const QRegularExpression end(u";\\n[ \\t]*(\\n|$)"_s);
    for (const auto &part : sql.split(end, Qt::SkipEmptyParts)) {
        const auto statement = withoutRemarks(part);
        if (statement.isEmpty()) continue;
        if (auto done = run(engine::spelt(statement)); !done) return done;
    }
    m_statements.clear();
    return {};
}

void Connection::endAnswers()
{
    for (const auto &statement : std::as_const(m_statements))
        statement->finish();
}

} // namespace tiaocai::store
