// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exchange_sheets.h"

#include "base/text.h"
#include "casework/choices.h"
#include "reports/print.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

QString kindWord(const QString &kind)
{
    static const QHash<QString, QString> words{{u"full"_s, u"全量"_s},
                                               {u"delta"_s, u"增量"_s},
                                               {u"correction"_s, u"更正"_s},
                                               {u"withdrawal"_s, u"撤回"_s},
                                               {u"test"_s, u"测试"_s}};
    return words.value(kind, kind);
}

/// A choice by its written name, in the words of the law; empty where nothing was said.
template <typename Enum>
QString wordOf(const QJsonValue &written)
{
    const auto value = casework::chosen<Enum>(written.toString());
    return value ? label(*value, Speech::ofLaw()) : QString();
}

QString causesOf(const QJsonObject &record)
{
    QStringList causes;
    for (const auto &one : record[u"causes"_s].toArray())
        causes << wordOf<casework::Cause>(one);
    return causes.join(u'、');
}

Value dayOf(const QJsonValue &written)
{
    return QDate::fromString(written.toString(), Qt::ISODate);
}

Value sumOf(const QJsonValue &fen)
{
    return fen.isDouble() ? Value(Money::fromFen(fen.toInteger())) : Value(QString());
}

QString numberOf(const QJsonObject &record)
{
    const auto number = record[u"number"_s].toString();
    return number.isEmpty() ? record[u"registrationNumber"_s].toString() : number;
}

QString inTimeOf(const QJsonValue &inTime)
{
    if (!inTime.isBool()) return {};
    return inTime.toBool() ? u"是"_s : u"否"_s;
}

struct ListColumn {
    Column column;
    Value (*of)(const QJsonObject &record);
};

const QList<ListColumn> &listColumns()
{
    static const QList<ListColumn> columns{
        {{u"案号"_s, 38, Align::Left}, [](const QJsonObject &of) { return Value(numberOf(of)); }},
        {{u"类别"_s, 12},
         [](const QJsonObject &of) { return Value(wordOf<casework::CaseKind>(of[u"category"_s])); }},
        {{u"环节"_s, 16},
         [](const QJsonObject &of) { return Value(wordOf<casework::Stage>(of[u"stage"_s])); }},
        {{u"来源"_s, 16},
         [](const QJsonObject &of) { return Value(wordOf<casework::Source>(of[u"source"_s])); }},
        {{u"乡镇"_s, 18}, [](const QJsonObject &of) { return Value(of[u"township"_s].toString()); }},
        {{u"案由"_s, 28, Align::Left}, [](const QJsonObject &of) { return Value(causesOf(of)); }},
        {{u"收件日"_s, 18}, [](const QJsonObject &of) { return dayOf(of[u"receivedOn"_s]); }},
        {{u"受理日"_s, 18}, [](const QJsonObject &of) { return dayOf(of[u"acceptedOn"_s]); }},
        {{u"届满日"_s, 18}, [](const QJsonObject &of) { return dayOf(of[u"due"_s][u"judged"_s]); }},
        {{u"结案日"_s, 18}, [](const QJsonObject &of) { return dayOf(of[u"closedOn"_s]); }},
        {{u"结案方式"_s, 20},
         [](const QJsonObject &of) { return Value(wordOf<casework::ClosingManner>(of[u"manner"_s])); }},
        {{u"按期"_s, 10}, [](const QJsonObject &of) { return Value(inTimeOf(of[u"inTime"_s])); }},
        {{u"人数"_s, 10}, [](const QJsonObject &of) { return Value(of[u"persons"_s].toInt()); }},
        {{u"请求金额"_s, 22, Align::Right}, [](const QJsonObject &of) { return sumOf(of[u"claimed"_s]); }},
        {{u"达成金额"_s, 22, Align::Right}, [](const QJsonObject &of) { return sumOf(of[u"obtained"_s]); }},
    };
    return columns;
}

QList<Cell> listRow(const QJsonObject &record)
{
    QList<Cell> row;
    for (const auto &[column, of] : listColumns())
        row << Cell{.value = of(record)};
    return row;
}

/// What is no case any more: by the id under which the recipient knows it, and why.
QStringList voided(const QList<QJsonObject> &records)
{
    QStringList sentences;
    for (const auto &record : records)
        sentences << u"作废：%1，%2"_s.arg(record[u"case"_s].toString(),
                                           record[u"reason"_s][u"text"_s].toString());
    return sentences;
}

Table pairs(const QList<QPair<QString, Value>> &rows)
{
    Table table;
    table.columns = {{.title = u"项目"_s, .width = 40},
                     {.title = u"内容"_s, .width = 130, .align = Align::Left}};
    for (const auto &[title, value] : rows)
        table.rows << QList<Cell>{{.value = title}, {.value = value}};
    return table;
}

} // namespace

PackageSheet sheetOf(const exchange::Header &header, const QString &checkCode)
{
    const auto totals = header.totals.value_or(exchange::Totals());
    PackageSheet sheet{header.sender.name,
                       header.sender.code,
                       header.recipient.name,
                       u"第 %1-%2 号"_s.arg(header.sender.epoch.ordinal).arg(header.sequence),
                       header.kind,
                       header.period ? header.period->from : QDate(),
                       header.period ? header.period->to : QDate(),
                       header.cutOff,
                       header.packageId,
                       checkCode,
                       header.reason ? header.reason->text : QString(),
                       header.contactPerson};
    sheet.records = header.counts.value(u"cases"_s);
    sheet.persons = totals.persons;
    sheet.claimed = Money::fromFen(totals.claimed);
    sheet.obtained = Money::fromFen(totals.obtained);
    sheet.madeAt = QDateTime::fromString(header.createdAt, Qt::ISODate);
    return sheet;
}

TableDocument packageSheet(const PackageSheet &sheet)
{
    TableDocument document;
    document.title = u"数据报送交接单"_s;
    document.orientation = QPageLayout::Portrait;
    document.enlargement = 1.2;
    document.facts = {u"报送单位：%1"_s.arg(sheet.sender), u"接收单位：%1"_s.arg(sheet.recipient)};
    auto table = pairs({{u"报送编号"_s, sheet.number},
                        {u"报送单位代码"_s, sheet.senderCode},
                        {u"种类"_s, kindWord(sheet.kind)},
                        {u"统计期间"_s, u"%1 至 %2"_s.arg(toText(sheet.from), toText(sheet.to))},
                        {u"数据截止"_s, sheet.cutOff},
                        {u"记录数"_s, QString::number(sheet.records)},
                        {u"涉及人数"_s, QString::number(sheet.persons)},
                        {u"请求金额"_s, sheet.claimed},
                        {u"达成金额"_s, sheet.obtained},
                        {u"报送包标识"_s, sheet.packageId}});
    if (!sheet.reason.isEmpty()) table.rows << QList<Cell>{{.value = u"事由"_s}, {.value = sheet.reason}};
    table.rows << QList<Cell>{{.value = u"核对码"_s}, {.value = sheet.checkCode, .strong = true}};
    document.sections = {Section{
        .tables = {table}, .notes = {u"接收时请核对本单核对码与程序显示的是否一致；不一致的，不予接收。"_s}}};
    document.signers = {{u"报送人"_s, sheet.person}, {u"接收人"_s, {}}};
    document.seal = u"报送单位盖章　　　　接收单位盖章"_s;
    document.runningFoot = sheet.sender + u"　数据报送交接单"_s;
    document.printedAt = sheet.madeAt;
    return document;
}

TableDocument packageList(const PackageSheet &sheet, const QList<exchange::RecordLine> &records)
{
    Table table{.whenEmpty = u"本期没有变动的案件。"_s};
    for (const auto &[column, of] : listColumns())
        table.columns << column;
    QList<QJsonObject> gone;
    for (const auto &one : records) {
        const auto record = exchange::jsonOf(one.line);
        if (one.isVoid)
            gone << record;
        else
            table.rows << listRow(record);
    }
    TableDocument document;
    document.title = u"报送数据明细"_s;
    document.facts = {u"报送单位：%1"_s.arg(sheet.sender), u"接收单位：%1"_s.arg(sheet.recipient),
                      u"报送编号：%1"_s.arg(sheet.number),
                      u"统计期间：%1 至 %2"_s.arg(toText(sheet.from), toText(sheet.to))};
    document.sections = {Section{.tables = {table}, .notes = voided(gone)}};
    document.foot = {
        u"与报送包（%1）内容相同，供没有本程序的单位查阅；以报送包为准。"_s.arg(sheet.packageId)};
    document.runningFoot = sheet.sender + u"　报送数据明细"_s;
    document.printedAt = sheet.madeAt;
    return document;
}

Result<QStringList> writeListsBeside(const QString &package, const exchange::Header &header,
                                     const QList<exchange::RecordLine> &records)
{
    const auto list = packageList(sheetOf(header, {}), records);
    const QFileInfo of(package);
    QStringList files;
    for (const auto &suffix : {u".xlsx"_s, u".pdf"_s}) {
        const auto path = of.dir().filePath(of.completeBaseName() + suffix);
        if (const auto done = write(list, path); !done) return refuse(done);
        files << path;
    }
    return files;
}

TableDocument keySheet(const KeySheet &sheet)
{
    TableDocument document;
    document.title = u"密钥登记单"_s;
    document.orientation = QPageLayout::Portrait;
    document.enlargement = 1.2;
    document.facts = {u"单位：%1"_s.arg(sheet.office), u"制作日期：%1"_s.arg(toText(sheet.madeAt.date()))};
    auto table = pairs({{u"单位代码"_s, sheet.code}, {u"单位标识"_s, sheet.uuid}});
    table.rows << QList<Cell>{{.value = u"指纹"_s}, {.value = sheet.fingerprint, .strong = true}};
    document.sections = {Section{
        .tables = {table}, .notes = {u"对方登记本单位密钥时，应逐位核对指纹；指纹不一致的，不得登记。"_s}}};
    document.square = sheet.squareText;
    document.signers = {{u"制单人"_s, {}}, {u"登记人"_s, {}}};
    document.seal = u"本单位盖章　　　　登记单位盖章"_s;
    document.runningFoot = sheet.office + u"　密钥登记单"_s;
    document.printedAt = sheet.madeAt;
    return document;
}

} // namespace tiaocai::reports
