// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

namespace tiaocai::vault {
class OfficeKey;
}

namespace tiaocai::store {

class Connection;
namespace engine {
/// Statements that an engine keeps prepared beside those of Qt SQL, as long as the connection is open.
struct Kept {
    virtual ~Kept() = default;
};
/// What the last statement was refused for.
Refusal refusal(const Connection &connection);
} // namespace engine

/// `damaged`: a cell of the table holds what says nothing there.
tl::unexpected<Refusal> unreadableCell(const QString &office, const QString &table, const QString &name,
                                       const QString &cell);

/// A row of an answer, column by column from 0. NULL reads as an empty text and as an invalid date.
class Row {
public:
    Row(const QSqlQuery &query, const QString &office)
        : m_query(query)
        , m_office(office)
    {
    }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    bool isNull(int column) const { return m_query.isNull(column); }
    QVariant value(int column) const { return m_query.value(column); }
    /// So many columns as they stand.
    QVariantList cells(int first, int count) const;
    /// `damaged`: the cell, a column of the table, holds nothing that the program knows.
    tl::unexpected<Refusal> unreadable(const QString &table, const QString &name, int column) const;

private:
    const QSqlQuery &m_query;
    const QString &m_office;
};

/// What a reader of rows makes, whether it can refuse or not.
template <typename T>
struct Made {
    using Value = T;
};
template <typename T>
struct Made<Result<T>> {
    using Value = T;
};
template <typename Reader>
using MadeBy = typename Made<std::invoke_result_t<Reader, const Row &>>::Value;

/// An office as one of the engines opened it. Knows Qt SQL and common statements; what is an engine's own is in engine.h.
class Connection {
public:
    /// `office`: as sentences name it.
    Connection(QSqlDatabase database, QString office);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs one statement; statements are kept prepared by their text.
    Result<void> run(const QString &sql, const QVariantList &values = {});
    /// Every row of the answer, as `read` makes it; its refusal is the answer's.
    template <typename Reader>
    Result<QList<MadeBy<Reader>>> list(const QString &sql, const QVariantList &values, Reader read);
    /// The first row; nullopt where there is none.
    template <typename Reader>
    Result<std::optional<MadeBy<Reader>>> first(const QString &sql, const QVariantList &values, Reader read);
    /// Hands one row after the other on; a refusal from `take` ends it. The one way in which other statements may run
    /// while an answer is being read.
    Result<void> stream(const QString &sql, const QVariantList &values,
                        const std::function<Result<void>(const Row &)> &take);
    /// The first column of the first row as a number; `otherwise` where there is no row or it is NULL.
    Result<qint64> number(const QString &sql, const QVariantList &values = {}, qint64 otherwise = 0);
    /// Runs the statements of a script, each ended by ";" and a blank line.
    Result<void> script(const QString &sql);

    const QString &office() const { return m_office; }
    const QSqlDatabase &database() const { return m_database; }
    /// No statement is in the middle of its answer any more.
    void endAnswers();

    std::unique_ptr<engine::Kept> kept; ///< the engine's own affair
    std::shared_ptr<const vault::OfficeKey>
        key; ///< opens and seals what is personal; none: an office without, or locked

private:
    Result<QSqlQuery *> prepared(const QString &sql);
    Result<QSqlQuery *> executed(const QString &sql, const QVariantList &values);

    QSqlDatabase m_database;
    QString m_office;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

template <typename Reader>
Result<QList<MadeBy<Reader>>> Connection::list(const QString &sql, const QVariantList &values, Reader read)
{
    QList<MadeBy<Reader>> all;
    auto done = stream(sql, values, [&](const Row &row) -> Result<void> {
        Result<MadeBy<Reader>> one = read(row);
        if (!one) return refuse(one);
        all << *std::move(one);
        return {};
    });
    if (!done) return refuse(done);
    return all;
}

template <typename Reader>
Result<std::optional<MadeBy<Reader>>> Connection::first(const QString &sql, const QVariantList &values,
                                                        Reader read)
{
    auto query = executed(sql, values);
    if (!query) return refuse(query);
    Result<std::optional<MadeBy<Reader>>> answer;
    if ((*query)->next()) {
        Result<MadeBy<Reader>> one = read(Row(**query, m_office));
        answer = one ? Result<std::optional<MadeBy<Reader>>>(*std::move(one)) : refuse(one);
    } else if ((*query)->lastError().isValid()) {
        answer = tl::unexpected(engine::refusal(*this));
    }
    (*query)->finish();
    return answer;
}

} // namespace tiaocai::store
