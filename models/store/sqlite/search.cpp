// SPDX-License-Identifier: GPL-3.0-or-later
#include "search.h"

#include "sealing.h"
#include "tables.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::store {

using namespace statistics;
using namespace Qt::StringLiterals;

namespace {

bool isHidden(const Connection &connection, const SearchPhrase &phrase)
{
    return connection.key && (phrase.in == &SearchWords::codes || phrase.in == &SearchWords::facts);
}

bool isOrderless(const Connection &connection, const SearchPhrase &phrase)
{
    return isHidden(connection, phrase) && phrase.words.contains(u' ');
}

/// What is hidden has no order: each of its words is asked for.
QString hiddenPhrase(const Connection &connection, const QString &column, const QString &words)
{
    QStringList all;
    for (const auto &word : hiddenWords(connection, words).split(u' '))
        all << u"%1 : \"%2\""_s.arg(column, word);
    return u"("_s + all.join(u" AND "_s) + u")"_s;
}

QString phrase(const Connection &connection, const SearchPhrase &phrase)
{
    static const QList<std::pair<QString SearchWords::*, QString>> parts{
        {&SearchWords::numbers, u"numbers"_s},
        {&SearchWords::names, u"names"_s},
        {&SearchWords::pinyin, u"pinyin"_s},
        {&SearchWords::codes, u"codes"_s},
        {&SearchWords::facts, u"facts"_s}};
    for (const auto &[part, column] : parts) {
        if (part != phrase.in) continue;
        if (isHidden(connection, phrase)) return hiddenPhrase(connection, column, phrase.words);
        return u"%1 : \"%2\""_s.arg(column, phrase.words);
    }
    return {};
}

QString choice(const Connection &connection, const SearchChoice &choice)
{
    QStringList phrases;
    for (const auto &one : choice)
        phrases << phrase(connection, one);
    return u"("_s + phrases.join(u" OR "_s) + u")"_s;
}

Result<SearchWords> openedWords(const Connection &connection, qint64 caseNo, SearchWords words)
{
    return openedCell(connection, words.shown.toUtf8(), placeOf("case_search"_L1, caseNo))
        .map([&](const QByteArray &shown) {
            words.shown = QString::fromUtf8(shown);
            return words;
        });
}

} // namespace

Result<SearchWords> storedWords(Connection &connection, qint64 caseNo)
{
    static const auto sql = u"SELECT %1 FROM case_search WHERE rowid = ?"_s.arg(searchTable().columns());
    return connection
        .first(sql, {caseNo},
               [&](const Row &row) {
                   return searchTable().read(row).and_then(
                       [&](const SearchWords &words) { return openedWords(connection, caseNo, words); });
               })
        .map([](const std::optional<SearchWords> &found) { return found.value_or(SearchWords()); });
}

const QString &caseOfWords()
{
    static const auto column = u"rowid"_s;
    return column;
}

const QString &insertOfWords()
{
    static const auto sql = u"INSERT INTO case_search (rowid, %1) VALUES (?%2)"_s.arg(
        searchTable().columns(), u", ?"_s.repeated(searchTable().count()));
    return sql;
}

Result<void> writeWords(Connection &connection, qint64 caseNo, const SearchWords &words)
{
    const auto before = storedWords(connection, caseNo);
    if (!before || *before == hiddenWords(connection, words)) return before ? Result<void>() : refuse(before);
    return replaceWords(connection, caseNo, words);
}

Result<void> replaceWords(Connection &connection, qint64 caseNo, const SearchWords &words)
{
    auto kept = hiddenWords(connection, words);
    kept.shown = sealedCell(connection, words.shown, placeOf("case_search"_L1, caseNo));
    return removeWords(connection, caseNo).and_then([&] {
        return connection.run(insertOfWords(), QVariantList{caseNo} + searchTable().cells(kept));
    });
}

Result<void> removeWords(Connection &connection, qint64 caseNo)
{
    return connection.run(u"DELETE FROM case_search WHERE rowid = ?"_s, {caseNo});
}

Result<void> rebuildWords(Connection &connection)
{
    return connection.run(u"INSERT INTO case_search (case_search) VALUES ('rebuild')"_s);
}

bool losesOrder(const Connection &connection, const SearchCondition &condition)
{
    return std::ranges::any_of(condition, [&](const SearchChoice &choice) {
        return std::ranges::any_of(
            choice, [&](const SearchPhrase &phrase) { return isOrderless(connection, phrase); });
    });
}

SearchCondition keepingOrder(const Connection &connection, SearchCondition condition)
{
    for (auto &choice : condition)
        choice.removeIf([&](const SearchPhrase &phrase) { return isOrderless(connection, phrase); });
    return condition;
}

QString searchExpression(const Connection &connection, const SearchCondition &condition)
{
    QStringList choices;
    for (const auto &one : condition)
        choices << choice(connection, one);
    return choices.join(u" AND "_s);
}

QString searchSelect()
{
    return u"SELECT rowid AS no FROM case_search WHERE case_search MATCH ?"_s;
}

QString newestSelect()
{
    return searchSelect() + u" ORDER BY rowid DESC LIMIT ?"_s;
}

QString shownSelect(const QString &column)
{
    return u"(SELECT shown FROM case_search WHERE rowid = %1)"_s.arg(column);
}

Result<QStringList> searchProblems(Connection &connection)
{
    auto strays = connection.list(
        u"SELECT rowid FROM case_search WHERE rowid NOT IN (SELECT case_no FROM case_index)"_s, {},
        [](const Row &row) {
            return Words::tr("The search index has a row %1 of no case.").arg(row.number(0));
        });
    if (!strays) return refuse(strays);
    QStringList problems = *strays;
    // The check is spelt as an insert, but writes nothing.
    if (!connection.run(u"INSERT INTO case_search (case_search) VALUES ('integrity-check')"_s))
        problems << Words::tr("The search index does not fit the words that it was made of.");
    return problems;
}

} // namespace tiaocai::store
