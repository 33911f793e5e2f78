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

struct sqlite3;

namespace tiaocai::store {

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

/// One open SQLite file, with the settings of an office file. The only place that knows the engine.
class Connection {
public:
    enum Mode {
        Create,    ///< a file that was not there
        Write,     ///< an existing file; never made anew
        Read,      ///< an existing file, not touched
        Temporary, ///< a private file of this process that nobody sees
    };
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
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

    Result<void> begin();
    Result<void> commit();
    void rollback();

    Result<int> schemaVersion();
    Result<void> setSchemaVersion(int version);
    /// Copies the whole of `source` into this connection's file, page by page (sqlite3_backup).
    Result<void> copyFrom(Connection &source);
    /// Sentences of PRAGMA integrity_check and foreign_key_check and of the search index's own check.
    Result<QStringList> integrityProblems();
    const QString &path() const { return m_path; }
    /// Unique or primary key violated by the last statement.
    bool lastWasDuplicate() const;

private:
    Connection(QString path, QSqlDatabase database);
    Result<void> configure(Mode mode);
    Result<QSqlQuery *> prepared(const QString &sql);
    Result<QSqlQuery *> executed(const QString &sql, const QVariantList &values);
    tl::unexpected<Refusal> failed() const;
    sqlite3 *handle() const;

    QString m_path;
    QSqlDatabase m_database;
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
        Result<MadeBy<Reader>> one = read(Row(**query, m_path));
        answer = one ? Result<std::optional<MadeBy<Reader>>>(*std::move(one)) : refuse(one);
    } else if ((*query)->lastError().isValid()) {
        answer = failed();
    }
    (*query)->finish();
    return answer;
}

/// What the first bytes of a file say before SQLite touches it. Refuses `not-found`, `not-an-office`, `damaged`.
struct Header {
    int schemaVersion = 0;
};
Result<Header> readHeader(const QString &path);

} // namespace tiaocai::store
