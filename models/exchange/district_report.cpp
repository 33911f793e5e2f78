// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/district_report.h"

#include "base/text.h"
#include "casework/choices.h"

#include <QJsonArray>

namespace tiaocai::exchange {

using namespace Qt::StringLiterals;
using statistics::FigureCell;
using statistics::FigureTable;
using statistics::Percent;

namespace {

const auto successRate = u"mediation-success"_s, closureInTime = u"closure-in-time"_s;
const auto wholeDistrict = u"全区"_s;

qint64 figure(const QJsonObject &figures, const QString &name)
{
    return figures[name].toInteger();
}

QList<FigureCell> rateCells(const QJsonObject &figures, const QString &id)
{
    const auto rate = rateIn(figures, id);
    if (!rate || rate->den == 0) return {u"—"_s, u"—"_s};
    return {u"%1/%2"_s.arg(rate->num).arg(rate->den),
            Percent{statistics::hundredths(rate->num, rate->den).value_or(0)}};
}

QList<FigureCell> figureCells(const QJsonObject &figures)
{
    return QList<FigureCell>{figure(figures, u"accepted"_s), figure(figures, u"concluded"_s)} +
           rateCells(figures, successRate) + rateCells(figures, closureInTime) +
           QList<FigureCell>{figure(figures, u"carriedForward"_s), figure(figures, u"persons"_s),
                             Money::fromFen(figure(figures, u"obtained"_s))};
}

QList<statistics::FigureColumn> figureColumns(const QList<statistics::FigureColumn> &first)
{
    return first + QList<statistics::FigureColumn>{{u"受理"_s},
                                                   {u"结案"_s},
                                                   {u"件数"_s, 0, u"调解成功率（重算）"_s},
                                                   {u"比率"_s, 0, u"调解成功率（重算）"_s},
                                                   {u"件数"_s, 0, u"按期结案率（重算）"_s},
                                                   {u"比率"_s, 0, u"按期结案率（重算）"_s},
                                                   {u"未结"_s},
                                                   {u"人数"_s},
                                                   {u"协议金额（元）"_s}};
}

QString numbersOf(const QList<qint64> &numbers)
{
    QStringList list;
    for (const auto number : numbers)
        list << QString::number(number);
    return list.isEmpty() ? u"齐"_s : u"缺"_s + list.join(u'、');
}

FigureTable centreTable(const Consolidated &district)
{
    FigureTable table{.title = u"各中心办案情况"_s,
                      .columns = figureColumns({{u"中心"_s}, {u"收到至"_s}, {u"缺号"_s}, {u"中心所报"_s}})};
    for (const auto &centre : district.centres) {
        const auto said = rateIn(centre.said, successRate);
        table.rows << QList<FigureCell>{centre.standing.office.name,
                                        centre.standing.lastSequence > 0
                                            ? u"第%1号"_s.arg(centre.standing.lastSequence)
                                            : u"未报"_s,
                                        numbersOf(centre.standing.missing),
                                        said ? u"%1/%2"_s.arg(said->num).arg(said->den) : u"—"_s} +
                          figureCells(centre.recomputed);
    }
    table.rows << QList<FigureCell>{wholeDistrict, QString(), QString(), QString()} +
                      figureCells(district.whole);
    table.notes << u"中心所报为其最近一次报送的同期调解成功率；其余各栏由本院按收到的记录重算。"_s;
    return table;
}

FigureTable townshipTable(const Consolidated &district)
{
    FigureTable table{.title = u"各乡镇（街道）办案情况"_s, .columns = figureColumns({{u"乡镇（街道）"_s}})};
    for (const auto &one : district.townships)
        table.rows << QList<FigureCell>{one.township.isEmpty() ? u"未注明"_s : one.township} +
                          figureCells(one.figures);
    return table;
}

/// A column for every way in which a case of the period ended.
FigureTable mannerTable(const Consolidated &district)
{
    const auto manners = district.whole[u"manners"_s].toObject();
    FigureTable table{.title = u"结案方式"_s, .columns = {{u"中心"_s}}};
    for (auto it = manners.begin(); it != manners.end(); ++it) {
        const auto manner = chosen<casework::ClosingManner>(it.key());
        table.columns << statistics::FigureColumn(manner ? legalWord(*manner) : it.key());
    }
    const auto row = [&](const QString &name, const QJsonObject &figures) {
        QList<FigureCell> cells{name};
        for (auto it = manners.begin(); it != manners.end(); ++it)
            cells << figure(figures[u"manners"_s].toObject(), it.key());
        return cells;
    };
    for (const auto &centre : district.centres)
        table.rows << row(centre.standing.office.name, centre.recomputed);
    table.rows << row(wholeDistrict, district.whole);
    return table;
}

QString kindWord(const QString &kind)
{
    if (kind == u"withdrawal") return u"撤回"_s;
    if (kind == u"correction") return u"更正"_s;
    return kind == u"full" ? u"全量"_s : u"补报"_s;
}

FigureTable changeTable(const Consolidated &district)
{
    FigureTable table{
        .title = u"出报表后的变动"_s,
        .columns = {{u"中心"_s}, {u"报送"_s}, {u"种类"_s}, {u"收到"_s}, {u"原报表"_s}, {u"说明"_s}}};
    for (const auto &one : district.changes)
        table.rows << QList<FigureCell>{one.office,         u"第%1-%2号"_s.arg(one.ordinal).arg(one.sequence),
                                        kindWord(one.kind), one.on,
                                        one.report,         one.reason};
    table.notes << u"已出具的报表不改；变动计入本表。"_s;
    return table;
}

} // namespace

QList<FigureTable> districtTables(const Consolidated &district)
{
    QList<FigureTable> tables{centreTable(district), townshipTable(district), mannerTable(district)};
    if (!district.changes.isEmpty()) tables << changeTable(district);
    return tables;
}

} // namespace tiaocai::exchange
