// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/audit_report.h"

#include "base/text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

QString legalKind(const QString &what)
{
    static const QHash<QString, QString> words{{u"act"_s, u"案件行为"_s},
                                               {u"office-act"_s, u"单位行为"_s},
                                               {u"refusal"_s, u"拒绝"_s},
                                               {u"print"_s, u"打印"_s},
                                               {u"export"_s, u"导出"_s},
                                               {u"backup"_s, u"备份"_s},
                                               {u"login"_s, u"登录"_s},
                                               {u"login-failed"_s, u"登录失败"_s},
                                               {u"unlocked"_s, u"账户解锁"_s},
                                               {u"reveal"_s, u"显示完整号码"_s},
                                               {u"exchanged"_s, u"接收外单位数据"_s},
                                               {u"wiped"_s, u"清除明文痕迹"_s}};
    return words.value(what, what);
}

Table linesOf(const AuditReport &report)
{
    Table table{.whenEmpty = u"无。"_s};
    table.columns = {{.title = u"序号"_s, .width = 14},
                     {.title = u"时间"_s, .width = 36},
                     {.title = u"人员"_s, .width = 22},
                     {.title = u"事项"_s, .width = 22},
                     {.title = u"对象"_s, .width = 90, .align = Align::Left},
                     {.title = u"链值"_s, .width = 36}};
    for (const auto &line : report.lines)
        table.rows << QList<Cell>{
            {.value = int(line.seq)}, {.value = line.at.toString(u"yyyy-MM-dd HH:mm:ss"_s)},
            {.value = line.who},      {.value = legalKind(line.what)},
            {.value = line.subject},  {.value = line.chain.left(16)}};
    return table;
}

QString spanOf(const AuditReport &report)
{
    const auto from = report.from.isValid() ? toText(report.from) : u"最初"_s;
    return u"期间：%1 至 %2"_s.arg(from, report.to.isValid() ? toText(report.to) : u"最近"_s);
}

} // namespace

TableDocument auditReport(const AuditReport &report)
{
    TableDocument document;
    document.title = u"审计记录"_s;
    document.facts = {u"单位：%1"_s.arg(report.office), spanOf(report),
                      u"人员：%1"_s.arg(report.person.isEmpty() ? u"全部"_s : report.person),
                      u"共 %1 条"_s.arg(report.lines.size())};
    document.sections = {Section{.title = {}, .tables = {linesOf(report)}}};
    document.foot = {u"审计链末值：第 %1 条，%2　打印时间：%3"_s.arg(report.length)
                         .arg(report.head, report.printedAt.toString(u"yyyy-MM-dd HH:mm"_s))};
    document.signers = {{u"打印人"_s, report.printedBy}, {u"审核人"_s, {}}, {u"负责人"_s, {}}};
    document.runningFoot = report.office + u"　审计记录"_s;
    document.watermark = report.demonstration ? u"演示数据　非正式文件"_s : QString();
    document.printedAt = report.printedAt;
    return document;
}

} // namespace tiaocai::reports
