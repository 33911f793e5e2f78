// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

struct sqlite3;

namespace tiaocai::store {

/// A row of an answer, column by column from 0. NULL reads as an empty text and as an invalid date.
class Row {
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    bool isNull(int column) const { return m_query.isNull(column); }
    QVariant value(int column) const { return m_query.value(column); }

private:
    const QSqlQuery &m_query;
};

/// SQL's NULL, and texts that are never NULL: a null QString would bind as NULL.
QVariant null();
QVariant text(const QString &value);
QVariant textOrNull(const QString &value); ///< empty: NULL
QVariant dateOrNull(QDate value);          ///< invalid: NULL

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
    /// Hands every row on; a refusal from `take` ends it.
    Result<void> each(const QString &sql, const QVariantList &values,
                      const std::function<Result<void>(const Row &)> &take);
    /// The first row, read by `read`; nullopt where there is none.
    template <typename T>
    Result<std::optional<T>> first(const QString &sql, const QVariantList &values, T (*read)(const Row &));
    /// The first column of the first row as a number; `otherwise` where there is no row or it is NULL.
    Result<qint64> number(const QString &sql, const QVariantList &values = {}, qint64 otherwise = 0);
    /// Runs the statements of a script, each ended by ";" and a blank line.
    Result<void> script(const QString &sql);

    Result<void> begin();
    Result<void> commit();
    void rollback();

    int schemaVersion();
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

template <typename T>
Result<std::optional<T>> Connection::first(const QString &sql, const QVariantList &values,
                                           T (*read)(const Row &))
{
    auto query = executed(sql, values);
    if (!query) return refuse(query);
    std::optional<T> answer;
    if ((*query)->next()) answer = read(Row(**query));
    (*query)->finish();
    return answer;
}

/// What the first bytes of a file say before SQLite touches it. Refuses `not-found`, `not-an-office`, `damaged`.
struct Header {
    int schemaVersion = 0;
};
Result<Header> readHeader(const QString &path);

} // namespace tiaocai::store
