// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exchange_sheets.h"

#include "base/text.h"

#include <QHash>

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
