// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_paste.h"

#include "base/identity.h"
#include "base/money.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

struct PeoplePasteText {
    Q_DECLARE_TR_FUNCTIONS(PeoplePaste)
};

QList<QStringList> cellsOf(const QString &text)
{
    static const QRegularExpression lineEnd(u"\r\n|\r|\n"_s);
    QList<QStringList> rows;
    qsizetype columns = 0;
    for (const auto &line : text.split(lineEnd)) {
        if (line.trimmed().isEmpty()) continue;
        QStringList cells;
        for (const auto &cell : line.split(u'\t'))
            cells.append(cell.trimmed());
        columns = std::max(columns, cells.size());
        rows.append(cells);
    }
    for (auto &row : rows)
        row.resize(columns);
    return rows;
}

PersonColumn byHeadline(const QString &word)
{
    static const QList<QPair<QString, PersonColumn>> words{
        {u"姓名"_s, PersonColumn::Name},       {u"名字"_s, PersonColumn::Name},
        {u"身份证"_s, PersonColumn::IdNumber}, {u"证件"_s, PersonColumn::IdNumber},
        {u"电话"_s, PersonColumn::Phone},      {u"手机"_s, PersonColumn::Phone},
        {u"联系方式"_s, PersonColumn::Phone},  {u"岗位"_s, PersonColumn::Post},
        {u"性别"_s, PersonColumn::Sex},        {u"期间"_s, PersonColumn::Period},
        {u"起止"_s, PersonColumn::Period},     {u"工种"_s, PersonColumn::Post},
        {u"金额"_s, PersonColumn::Amount},     {u"工资"_s, PersonColumn::Amount},
        {u"请求"_s, PersonColumn::Amount},     {u"月份"_s, PersonColumn::Period},
        {u"欠薪"_s, PersonColumn::Amount},     {u"签名"_s, PersonColumn::Signed},
        {u"签字"_s, PersonColumn::Signed},     {u"同意"_s, PersonColumn::Signed}};
    for (const auto &[key, column] : words) {
        if (word.contains(key)) return column;
    }
    return PersonColumn::None;
}

bool looksLikeId(const QString &cell)
{
    static const QRegularExpression shape(u"^\\d{17}[\\dX]$"_s);
    return shape.match(normalizedNumber(cell)).hasMatch();
}

bool looksLikePhone(const QString &cell)
{
    static const QRegularExpression shape(u"^(?:1\\d{10}|0\\d{2,3}\\d{7,8})$"_s);
    return shape.match(normalizedNumber(cell)).hasMatch();
}

bool looksLikeAmount(const QString &cell)
{
    return parseMoney(cell).has_value();
}

bool looksLikeSex(const QString &cell)
{
    return cell == u"男" || cell == u"女";
}

bool looksLikePeriod(const QString &cell)
{
    static const QRegularExpression shape(u"^(?:19|20)\\d{2}\\D\\d{1,2}.*[至到—~～-].*\\d{1,2}\\D{0,2}$"_s);
    static const QRegularExpression day(u"^\\d{4}\\D\\d{1,2}\\D\\d{1,2}\\D?$"_s);
    return shape.match(cell).hasMatch() && !day.match(cell).hasMatch();
}

bool looksLikeName(const QString &cell)
{
    static const QRegularExpression shape(u"^\\p{Han}[\\p{Han}·]{1,7}$"_s);
    return shape.match(cell).hasMatch();
}

/// By most of what stands in it.
PersonColumn byContent(const QList<QStringList> &rows, qsizetype column, const QList<PersonColumn> &taken)
{
    using Looks = bool (*)(const QString &);
    static const QList<QPair<PersonColumn, Looks>> kinds{
        {PersonColumn::IdNumber, looksLikeId},   {PersonColumn::Phone, looksLikePhone},
        {PersonColumn::Sex, looksLikeSex},       {PersonColumn::Period, looksLikePeriod},
        {PersonColumn::Amount, looksLikeAmount}, {PersonColumn::Name, looksLikeName},
        {PersonColumn::Post, looksLikeName}};
    qsizetype filled = 0;
    for (const auto &row : rows)
        filled += row[column].isEmpty() ? 0 : 1;
    for (const auto &[kind, looks] : kinds) {
        const auto fitting =
            std::ranges::count_if(rows, [&](const QStringList &row) { return looks(row[column]); });
        if (!taken.contains(kind) && filled > 0 && 2 * fitting > filled) return kind;
    }
    return PersonColumn::None;
}

/// 1, 2, 3 ...: the list's own numbering.
bool isNumbering(const QList<QStringList> &rows, qsizetype column)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i][column] != QString::number(i + 1)) return false;
    }
    return rows.size() > 1;
}

} // namespace

QString label(PersonColumn column)
{
    switch (column) {
    case PersonColumn::None:
        return PeoplePasteText::tr("left out");
    case PersonColumn::Name:
        return PeoplePasteText::tr("Name");
    case PersonColumn::IdNumber:
        return PeoplePasteText::tr("ID number");
    case PersonColumn::Sex:
        return PeoplePasteText::tr("Sex");
    case PersonColumn::Phone:
        return PeoplePasteText::tr("Phone");
    case PersonColumn::Post:
        return PeoplePasteText::tr("Post");
    case PersonColumn::Period:
        return PeoplePasteText::tr("Unpaid for");
    case PersonColumn::Amount:
        return PeoplePasteText::tr("Claim (yuan)");
    case PersonColumn::Signed:
        return PeoplePasteText::tr("Signed");
    }
    return {};
}

PastedPeople readPeople(const QString &text)
{
    PastedPeople pasted{cellsOf(text), {}};
    if (pasted.rows.isEmpty()) return pasted;
    const auto first = pasted.rows.first();
    const bool hasHeadline = std::ranges::any_of(
        first, [](const QString &cell) { return byHeadline(cell) != PersonColumn::None; });
    if (hasHeadline) pasted.rows.removeFirst();
    for (qsizetype column = 0; column < first.size(); ++column) {
        auto kind = hasHeadline ? byHeadline(first[column]) : PersonColumn::None;
        if (pasted.columns.contains(kind)) kind = PersonColumn::None;
        const bool isGuessed =
            kind == PersonColumn::None && !hasHeadline && !isNumbering(pasted.rows, column);
        if (isGuessed) kind = byContent(pasted.rows, column, pasted.columns);
        pasted.columns.append(kind);
    }
    return pasted;
}

bool isList(const QString &text)
{
    return text.trimmed().contains(u'\n') || text.trimmed().contains(u'\t');
}

} // namespace tiaocai::ui
