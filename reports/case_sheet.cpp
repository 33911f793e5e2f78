// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/case_sheet.h"

#include "base/text.h"
#include "casework/act_words.h"
#include "law/say.h"
#include "law/words.h"
#include "reports/case_summary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

using namespace casework;

namespace {

// So many lines of each kind go on one page.
constexpr qsizetype mostPeriods = 7, mostItems = 5, mostActs = 14;
constexpr qsizetype longestCell = 90, longestFacts = 240;

QString cut(QString text, qsizetype longest)
{
    text.replace(u'\n', u'；');
    return text.size() > longest ? text.left(longest - 1) + u'…' : text;
}

Table glance(const CaseSheet &sheet)
{
    const CaseAsked asked{sheet.file, sheet.staff, sheet.places, sheet.today, Speech::ofLaw()};
    const auto summary = caseSummary(asked);
    Table table;
    table.columns = {{.title = u"项目"_s, .width = 26, .align = Align::Left},
                     {.title = u"内容"_s, .width = 168, .align = Align::Left}};
    for (const auto &line : summary.people + summary.matter) {
        QStringList words{line.main, line.rest, line.facts.join(u'、')};
        words.removeAll(QString());
        table.rows << rowOf({line.label, cut(words.join(u'　'), 2 * longestCell)});
    }
    if (!summary.facts.isEmpty()) table.rows << rowOf({u"事实与理由"_s, cut(summary.facts, longestFacts)});
    if (!sheet.attachments.isEmpty())
        table.rows << rowOf({u"附件"_s, cut(sheet.attachments.join(u'、'), longestCell)});
    return table;
}

/// What is open first, then what ended last.
QList<law::Deadline> chosen(const QList<law::Deadline> &deadlines)
{
    QList<law::Deadline> list;
    for (const auto &deadline : deadlines) {
        if (deadline.period.due.isValid() && deadline.state != law::DeadlineState::Void) list << deadline;
    }
    std::ranges::stable_sort(list, [](const law::Deadline &a, const law::Deadline &b) {
        if (a.isOpen() != b.isOpen()) return a.isOpen();
        return a.isOpen() ? a.period.judged < b.period.judged : a.period.judged > b.period.judged;
    });
    return list.mid(0, mostPeriods);
}

Table periods(const CaseSheet &sheet)
{
    Table table{.caption = u"期限"_s};
    table.columns = {{.title = u"期限"_s, .width = 74, .align = Align::Left},
                     {.title = u"起算"_s, .width = 26},
                     {.title = u"届满"_s, .width = 34},
                     {.title = u"完成"_s, .width = 26},
                     {.title = u"状态"_s, .width = 34}};
    for (const auto &deadline : chosen(sheet.deadlines)) {
        const auto &period = deadline.period;
        const auto *rule = sheet.book.rule(period.rule);
        table.rows << rowOf(
            {rule ? law::periodOf(*rule, period.from, Speech::ofLaw()) : period.rule.toString(),
             toText(period.from), dayInWords(period.due, Speech::ofLaw()),
             deadline.doneOn ? toText(*deadline.doneOn) : QString(),
             law::nameOf(deadline.state, Speech::ofLaw())});
    }
    table.whenEmpty = u"尚无期限。"_s;
    return table;
}

QString partyName(const CaseFile &file, const std::optional<PartyId> &id)
{
    const auto *party = id ? file.party(*id) : nullptr;
    return party ? party->record.name : QString();
}

Table owed(const CaseFile &file)
{
    Table table{.caption = u"履行"_s};
    table.columns = {{.title = u"义务人"_s, .width = 46, .align = Align::Left},
                     {.title = u"权利人"_s, .width = 46, .align = Align::Left},
                     {.title = u"届满"_s, .width = 26},
                     {.title = u"应付（元）"_s, .width = 26, .align = Align::Right},
                     {.title = u"已付（元）"_s, .width = 25, .align = Align::Right},
                     {.title = u"未付（元）"_s, .width = 25, .align = Align::Right}};
    for (const auto &item : file.items.mid(0, mostItems))
        table.rows << rowOf({partyName(file, item.agreed.obligor), partyName(file, item.agreed.obligee),
                             item.agreed.due ? toText(*item.agreed.due) : QString(),
                             item.agreed.amount ? toText(*item.agreed.amount) : cut(item.agreed.text, 12),
                             toText(item.paid), toText(item.open())});
    return table;
}

Table acts(const CaseSheet &sheet)
{
    Table table{.caption = u"经过"_s};
    table.columns = {{.title = u"日期"_s, .width = 24},
                     {.title = u"行为"_s, .width = 40, .align = Align::Left},
                     {.title = u"内容"_s, .width = 108, .align = Align::Left},
                     {.title = u"记录人"_s, .width = 22}};
    const Naming naming{
        .file = sheet.file, .people = sheet.staff, .places = sheet.places, .speech = Speech::ofLaw()};
    QList<Act> shownActs;
    for (const auto &act : sheet.file.effective) {
        const bool isApart = act.kind() == ActKind::FileAttached || act.kind() == ActKind::BenchNoteKept;
        if (!isApart) shownActs << act;
    }
    const auto left = shownActs.size() - std::min(shownActs.size(), mostActs);
    for (const auto &act : shownActs.mid(left))
        table.rows << rowOf({toText(act.on), legalWord(act.kind()),
                             cut(saidInShort(act.payload, naming), longestCell),
                             sheet.staff.value(act.recordedBy)});
    if (left > 0) table.caption += u"（最近 %1 项，此前另有 %2 项）"_s.arg(mostActs).arg(left);
    return table;
}

} // namespace

TableDocument caseDocument(const CaseSheet &sheet, const QDateTime &printedAt)
{
    TableDocument document;
    document.title = u"案件情况表"_s;
    document.orientation = QPageLayout::Portrait;
    document.enlargement = 1.35;
    document.facts = {sheet.office, sheet.file.number(), legalWord(sheet.file.stage),
                      u"截至 %1"_s.arg(toText(sheet.today))};
    Section section{.tables = {glance(sheet), periods(sheet)}};
    if (!sheet.file.items.isEmpty()) section.tables << owed(sheet.file);
    section.tables << acts(sheet);
    document.sections = {section};
    document.signers = {{.role = u"制表人"_s, .name = sheet.printedBy}};
    document.runningFoot = sheet.file.number() + u"　案件情况表"_s;
    document.watermark = sheet.demonstration ? u"演示数据　非正式文件"_s : QString();
    document.printedAt = printedAt;
    return document;
}

} // namespace tiaocai::reports
