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

bool isSound(const SearchPhrase &phrase)
{
    return phrase.in == &SearchWords::pinyin;
}

/// Of a table with one column.
QString sound(const SearchPhrase &phrase)
{
    return u'"' + phrase.words + (phrase.isBeginning ? u"\" *"_s : u"\""_s);
}

QString phrase(const Connection &connection, const SearchPhrase &phrase)
{
    if (isSound(phrase)) return sound(phrase);
    static const QList<std::pair<QString SearchWords::*, QString>> parts{
        {&SearchWords::numbers, u"numbers"_s},
        {&SearchWords::names, u"names"_s},
        {&SearchWords::codes, u"codes"_s},
        {&SearchWords::facts, u"facts"_s}};
    for (const auto &[part, column] : parts) {
        if (part != phrase.in) continue;
        if (isHidden(connection, phrase)) return hiddenPhrase(connection, column, phrase.words);
        return u"%1 : \"%2\""_s.arg(column, phrase.words);
    }
    return {};
}

QString anyOf(const Connection &connection, const SearchChoice &choice)
{
    QStringList phrases;
    for (const auto &one : choice)
        phrases << phrase(connection, one);
    return u"("_s + phrases.join(u" OR "_s) + u")"_s;
}

/// The part of a choice that is asked of one of the two tables.
SearchChoice part(SearchChoice choice, bool ofSounds)
{
    choice.removeIf([&](const SearchPhrase &phrase) { return isSound(phrase) != ofSounds; });
    return choice;
}

Select matching(const QString &table, const QString &expression)
{
    return {u"SELECT rowid AS no FROM %1 WHERE %1 MATCH ?"_s.arg(table), {expression}};
}

/// One select for each table that a choice asks.
QList<Select> selectsOf(const Connection &connection, const SearchChoice &choice)
{
    QList<Select> list;
    const auto words = part(choice, false), sounds = part(choice, true);
    if (!words.isEmpty()) list << matching(u"case_search"_s, anyOf(connection, words));
    if (!sounds.isEmpty()) list << matching(u"case_sounds"_s, anyOf(connection, sounds));
    return list;
}

Select united(const QList<Select> &parts)
{
    QStringList lines;
    QVariantList values;
    for (const auto &[sql, bound] : parts) {
        lines << sql;
        values << bound;
    }
    return {lines.join(u" UNION ALL "_s), values};
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

const QString &insertOfSounds()
{
    // Of a value and not of a select: before each statement that might write several rows FTS5 writes out all that it gathered.
    static const auto sql = u"INSERT INTO case_sounds (rowid, pinyin) VALUES (?, ?)"_s;
    return sql;
}

qsizetype placeOfSounds()
{
    static const auto place = searchTable().columnNames().indexOf(u"pinyin"_s);
    return place;
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
        return connection.run(insertOfWords(), QVariantList{caseNo} + searchTable().cells(kept))
            .and_then([&] {
                return connection.run(insertOfSounds(), {caseNo, text(kept.pinyin)});
            });
    });
}

Result<void> removeWords(Connection &connection, qint64 caseNo)
{
    return connection.run(u"DELETE FROM case_sounds WHERE rowid = ?"_s, {caseNo}).and_then([&] {
        return connection.run(u"DELETE FROM case_search WHERE rowid = ?"_s, {caseNo});
    });
}

Result<void> removeAllWords(Connection &connection)
{
    return connection.run(u"DELETE FROM case_sounds"_s).and_then([&] {
        return connection.run(u"DELETE FROM case_search"_s);
    });
}

Result<void> rebuildWords(Connection &connection)
{
    return connection.run(u"INSERT INTO case_search (case_search) VALUES ('rebuild')"_s).and_then([&] {
        return connection.run(u"INSERT INTO case_sounds (case_sounds) VALUES ('rebuild')"_s);
    });
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

/// Choices of words alone are one expression, which the engine reads from the newest case on; a choice of sounds is a set of cases.
Select searchSelect(const Connection &connection, const SearchCondition &condition)
{
    QStringList words;
    QList<Select> sets;
    for (const auto &choice : condition) {
        if (std::ranges::any_of(choice, isSound))
            sets << united(selectsOf(connection, choice));
        else
            words << anyOf(connection, choice);
    }
    auto select = words.isEmpty() ? sets.takeFirst() : matching(u"case_search"_s, words.join(u" AND "_s));
    if (!sets.isEmpty() && words.isEmpty()) select.sql = u"SELECT no FROM (%1) WHERE TRUE"_s.arg(select.sql);
    const auto no = words.isEmpty() ? u"no"_s : u"rowid"_s;
    for (const auto &[sql, values] : sets) {
        select.sql += u" AND %1 IN (%2)"_s.arg(no, sql);
        select.values << values;
    }
    return select;
}

QList<Select> newestSelects(const Connection &connection, const SearchCondition &condition, int atMost)
{
    auto parts = condition.size() == 1 ? selectsOf(connection, condition.first())
                                       : QList{searchSelect(connection, condition)};
    for (auto &[sql, values] : parts) {
        sql += u" ORDER BY no DESC LIMIT ?"_s;
        values << atMost;
    }
    return parts;
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
    const auto unlike = connection.list(
        u"SELECT w.rowid FROM case_search w LEFT JOIN case_sounds s ON s.rowid = w.rowid "
        "WHERE s.pinyin IS NOT w.pinyin UNION "
        "SELECT rowid FROM case_sounds WHERE rowid NOT IN (SELECT rowid FROM case_search)"_s,
        {}, [](const Row &row) {
            return Words::tr("The sounds of row %1 of the search index are not those of its names.")
                .arg(row.number(0));
        });
    if (!unlike) return refuse(unlike);
    QStringList problems = *strays + *unlike;
    // The check is spelt as an insert, but writes nothing.
    const auto checked =
        connection.run(u"INSERT INTO case_search (case_search) VALUES ('integrity-check')"_s).and_then([&] {
            return connection.run(u"INSERT INTO case_sounds (case_sounds) VALUES ('integrity-check')"_s);
        });
    if (!checked) problems << Words::tr("The search index does not fit the words that it was made of.");
    return problems;
}

} // namespace tiaocai::store
