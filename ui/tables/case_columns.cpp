// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/case_columns.h"

#include "base/identity.h"
#include "base/text.h"
#include "look/measures.h"
#include "tables/line_delegate.h"
#include "tables/table_view.h"
#include "tables/tick_head.h"
#include "widgets/marks.h"
#include "widgets/stage_chip.h"
#include "words.h"

#include <QBrush>
#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(Columns)
};

QString dayText(const std::optional<QDate> &day)
{
    return day ? toText(*day) : QString();
}

QString nameOf(const CaseFile &file, const std::optional<PartyId> &id)
{
    const auto *party = id ? file.party(*id) : nullptr;
    return party ? party->record.called() : QString();
}

QString tagsText(const PartyRecord &record)
{
    QStringList words;
    for (const auto tag : record.tags)
        words.append(label(tag));
    return words.join(u'、');
}

QString officialNumber(const PartyRecord &record, bool shows)
{
    if (record.idNumber.isEmpty()) return record.creditCode;
    return shows ? record.idNumber : maskedId(record.idNumber);
}

QString telephone(const QString &number, bool shows)
{
    return shows || number.isEmpty() ? number : maskedPhone(number);
}

/// Nothing where nobody said it.
template <typename T>
QString labelOf(const std::optional<T> &value)
{
    return value ? label(*value) : QString();
}

QIcon deadlineIcon(const Workplace &place, const desk::CaseRow &row)
{
    return row.nextDue.isValid() ? icon(markOf(place.today().daysTo(row.nextDue))) : QIcon();
}

QString daysLeft(const Workplace &place, const desk::CaseRow &row)
{
    return row.nextDue.isValid() ? daysText(place.today().daysTo(row.nextDue)) : QString();
}

/// What is late or due today is read first.
QVariant urgency(const Workplace &place, const desk::CaseRow &row, int role)
{
    if (!row.nextDue.isValid() || place.today() < row.nextDue) return {};
    if (role == Qt::FontRole) return boldFont(Type::Body);
    const auto mark = markOf(place.today().daysTo(row.nextDue));
    return role == Qt::ForegroundRole ? QVariant(QBrush(color(mark))) : QVariant();
}

QDate sortedDue(const desk::CaseRow &row)
{
    return row.nextDue.isValid() ? row.nextDue : QDate(9999, 1, 1);
}

/// In the language that is spoken, the longest that is usual.
int widthOfStages()
{
    int width = 0;
    for (const auto &choice : choices<casework::Stage>)
        width = std::max(width, chipWidth(chipOf(choice.value, {})));
    return std::clamp(width + 16, 92, 150);
}

int widthOfDays()
{
    return std::max(78, QFontMetrics(boldFont(Type::Body)).horizontalAdvance(daysText(-365)) + 16);
}

} // namespace

std::vector<CaseColumn> caseColumns(const Workplace &place, const bool *isShort)
{
    using Row = desk::CaseRow;
    std::vector<CaseColumn> columns;
    columns.push_back(
        {Columns::tr("Number"),
         [isShort](const Row &row) { return isShort && *isShort ? shortNumber(row.number) : row.number; },
         [](const Row &row) { return row.number; },
         [](const Row &row) { return row.isOut ? icon(Mark::Attention) : QIcon(); }});
    columns.push_back({Columns::tr("Applicant"), [](const Row &row) { return row.applicants; }});
    columns.push_back({Columns::tr("Respondent"), [](const Row &row) { return row.respondents; }});
    columns.push_back({Columns::tr("Cause"), [](const Row &row) { return row.cause; }});
    columns.push_back(
        CaseColumn(
            Columns::tr("Stage"), [](const Row &row) { return standing(row.stage, row.ending); },
            [](const Row &row) { return int(row.stage); })
            .showing([](const Row &row, int role) {
                return role == chipRole ? QVariant::fromValue(chipOf(row.stage, row.ending)) : QVariant();
            }));
    columns.push_back({Columns::tr("Period"),
                       [&place](const Row &row) {
                           return row.nextRule.isNull() ? QString() : ruleName(place, row.nextRule);
                       },
                       [](const Row &row) { return row.nextRule.toString(); }});
    columns.push_back({Columns::tr("Next due"),
                       [&place](const Row &row) { return shortDay(row.nextDue, place.today()); },
                       [](const Row &row) { return sortedDue(row); },
                       [&place](const Row &row) { return deadlineIcon(place, row); }});
    columns.push_back(CaseColumn(
                          Columns::tr("Days"), [&place](const Row &row) { return daysLeft(place, row); },
                          [](const Row &row) { return sortedDue(row); })
                          .showing([&place](const Row &row, int role) { return urgency(place, row, role); }));
    columns.push_back({Columns::tr("Claimed (yuan)"),
                       [](const Row &row) { return toText(row.claimed); },
                       [](const Row &row) { return row.claimed.fen(); },
                       {},
                       true});
    columns.push_back({Columns::tr("Handler"), [](const Row &row) { return row.handler; }});
    columns.push_back({Columns::tr("Township"), [](const Row &row) { return row.township; }});
    columns.push_back({Columns::tr("Source"), [](const Row &row) { return row.source; }});
    columns.push_back({Columns::tr("Received"), [](const Row &row) { return toText(row.receivedOn); }});
    columns.push_back({Columns::tr("Accepted"), [](const Row &row) { return toText(row.acceptedOn); }});
    columns.push_back({Columns::tr("Closed"), [](const Row &row) { return toText(row.closedOn); }});
    columns.push_back({Columns::tr("Persons"),
                       [](const Row &row) { return QString::number(row.persons); },
                       [](const Row &row) { return row.persons; },
                       {},
                       true});
    return columns;
}

void setUsualWidths(TableView &table)
{
    const QList<QPair<int, int>> widths{
        {caseColumn::number, 158 + (table.isTickable() ? TickHead::boxRoom : 0)},
        {caseColumn::applicant, 104},
        {caseColumn::cause, 100},
        {caseColumn::stage, widthOfStages()},
        {caseColumn::period, 128},
        {caseColumn::due, 128},
        {caseColumn::days, widthOfDays()},
        {caseColumn::claimed, 104},
        {caseColumn::handler, 64}};
    for (const auto &[column, width] : widths)
        table.setWidth(column, width);
}

int widthOfNumbers(const QStringList &numbers)
{
    constexpr int usual = 158, widest = 220, around = 20;
    const QFontMetrics metrics(font(Type::Body));
    int width = usual;
    for (const auto &number : numbers)
        width = std::max(width, metrics.horizontalAdvance(number) + around);
    return std::min(width, widest);
}

void fitWidths(TableView &table, const QList<desk::CaseRow> &rows, const Workplace &place)
{
    constexpr qsizetype first = 40;
    constexpr int usualPeriod = 128, widestPeriod = 172, usualDue = 128, markAndSides = 54, sides = 14;
    const QFontMetrics metrics(font(Type::Body));
    QStringList numbers;
    int period = usualPeriod, due = usualDue;
    for (const auto &row : rows.first(std::min(first, rows.size()))) {
        numbers << row.number;
        if (row.nextRule.isNull()) continue;
        period = std::max(period, metrics.horizontalAdvance(ruleName(place, row.nextRule)) + sides);
        due = std::max(due, metrics.horizontalAdvance(shortDay(row.nextDue, place.today())) + markAndSides);
    }
    table.setWidth(caseColumn::number,
                   widthOfNumbers(numbers) + (table.isTickable() ? TickHead::boxRoom : 0));
    table.setWidth(caseColumn::period, std::min(period, widestPeriod));
    table.setWidth(caseColumn::due, due);
}

std::vector<Column<Party>> partyColumns(const bool &shows)
{
    return {
        {Columns::tr("Role"), [](const Party &party) { return label(party.record.role); }},
        {Columns::tr("Name"), [](const Party &party) { return party.record.called(); }},
        {Columns::tr("Kind"), [](const Party &party) { return label(party.record.kind); }},
        {Columns::tr("ID number or credit code"),
         [&shows](const Party &party) { return officialNumber(party.record, shows); }},
        {Columns::tr("Phone"), [&shows](const Party &party) { return telephone(party.record.phone, shows); }},
        {Columns::tr("Address"), [](const Party &party) { return party.record.address; }},
        {Columns::tr("Legal representative"),
         [](const Party &party) { return party.record.legalRepresentative; }},
        {Columns::tr("Persons"),
         [](const Party &party) { return QString::number(party.record.persons); },
         {},
         {},
         true},
        {Columns::tr("Consent"),
         [](const Party &party) { return party.consent ? label(*party.consent) : QString(); }},
        {Columns::tr("Tags"), [](const Party &party) { return tagsText(party.record); }},
    };
}

std::vector<Column<Claim>> claimColumns(const desk::CaseView &view)
{
    return {
        {Columns::tr("Cause"), [](const Claim &claim) { return label(claim.record.cause); }},
        {Columns::tr("Claimed by"),
         [&view](const Claim &claim) {
             return claim.record.by
                        ? nameOf(view.file, claim.record.by)
                        : label(claim.counterclaim ? PartyRole::Respondent : PartyRole::Applicant);
         }},
        {Columns::tr("Amount (yuan)"),
         [](const Claim &claim) { return claim.record.amount ? toText(*claim.record.amount) : QString(); },
         {},
         {},
         true},
        {Columns::tr("Outcome"), [](const Claim &claim) { return label(claim.outcome); }},
        {Columns::tr("Obtained (yuan)"),
         [](const Claim &claim) { return claim.obtained ? toText(*claim.obtained) : QString(); },
         {},
         {},
         true},
        {Columns::tr("Rights known on"),
         [](const Claim &claim) { return dayText(claim.record.rightsKnownOn); }},
        {Columns::tr("Words"), [](const Claim &claim) { return claim.record.text; }},
    };
}

std::vector<Column<Representative>> representativeColumns(const desk::CaseView &view, const bool &shows)
{
    return {
        {Columns::tr("Representative"), [](const Representative &one) { return one.record.name; }},
        {Columns::tr("For"),
         [&view](const Representative &one) { return nameOf(view.file, one.record.party); }},
        {Columns::tr("Capacity"), [](const Representative &one) { return labelOf(one.record.capacity); }},
        {Columns::tr("Powers"),
         [](const Representative &one) {
             const auto &listed = one.record.powersListed;
             return labelOf(one.record.powers) + (listed.isEmpty() ? QString() : u"（%1）"_s.arg(listed));
         }},
        {Columns::tr("Phone"),
         [&shows](const Representative &one) { return telephone(one.record.phone, shows); }},
        {Columns::tr("Organisation"), [](const Representative &one) { return one.record.organisation; }},
        {Columns::tr("Power of attorney"), [](const Representative &one) { return one.record.paper; }},
        {Columns::tr("Since"), [](const Representative &one) { return toText(one.since); }},
        {Columns::tr("Until"), [](const Representative &one) { return dayText(one.until); }},
    };
}

QList<PaperRow> papersOf(const CaseFile &file)
{
    QList<PaperRow> rows;
    for (const auto &decision : file.decisions)
        rows << PaperRow{decision.what, decision.number, decision.on, decision.receipts.keys(),
                         decision.effectiveOn};
    for (const auto &act : file.effective) {
        const auto *issued = std::get_if<DocumentIssued>(&act.payload);
        if (issued && issued->what)
            rows << PaperRow{*issued->what, issued->number, act.on, issued->addressees, {}};
    }
    std::ranges::stable_sort(rows, {}, &PaperRow::on);
    return rows;
}

std::vector<Column<PaperRow>> paperColumns(const desk::CaseView &view)
{
    return {
        {Columns::tr("Paper"), [](const PaperRow &row) { return label(row.what); }},
        {Columns::tr("Number"), [](const PaperRow &row) { return row.number; }},
        {Columns::tr("Day"), [](const PaperRow &row) { return toText(row.on); }},
        {Columns::tr("Effective on"), [](const PaperRow &row) { return dayText(row.effectiveOn); }},
        {Columns::tr("To whom"),
         [&view](const PaperRow &row) {
             QStringList names;
             for (const auto &id : row.addressees)
                 names << nameOf(view.file, id);
             return names.join(u'、');
         }},
    };
}

std::vector<Column<law::Deadline>> deadlineColumns(const Workplace &place, const desk::CaseView &view)
{
    using law::Deadline;
    return {
        {Columns::tr("Period"),
         [&place](const Deadline &deadline) {
             return periodText(place, deadline.period.rule, deadline.period.from);
         },
         {},
         [&place](const Deadline &deadline) { return icon(markOf(deadline, place.today())); }},
        {Columns::tr("For"),
         [&view](const Deadline &deadline) { return subjectText(view.file, deadline.subject); }},
        {Columns::tr("From"), [](const Deadline &deadline) { return toText(deadline.period.from); }},
        {Columns::tr("Due"), [](const Deadline &deadline) { return toText(deadline.period.due); }},
        {Columns::tr("Un-rolled"), [](const Deadline &deadline) { return toText(deadline.period.unrolled); }},
        {Columns::tr("Judged by"), [](const Deadline &deadline) { return toText(deadline.period.judged); }},
        {Columns::tr("Done on"), [](const Deadline &deadline) { return dayText(deadline.doneOn); }},
        {Columns::tr("State"), [](const Deadline &deadline) { return stateText(deadline.state); }},
    };
}

std::vector<Column<Item>> itemColumns(const Workplace &place, const desk::CaseView &view)
{
    return {
        {Columns::tr("Who owes"),
         [&view](const Item &item) { return nameOf(view.file, item.agreed.obligor); }},
        {Columns::tr("To whom"),
         [&view](const Item &item) { return nameOf(view.file, item.agreed.obligee); }},
        {Columns::tr("Amount (yuan)"),
         [](const Item &item) { return item.agreed.amount ? toText(*item.agreed.amount) : QString(); },
         {},
         {},
         true},
        {Columns::tr("Due"), [](const Item &item) { return dayText(item.agreed.due); }},
        {Columns::tr("Paid (yuan)"), [](const Item &item) { return toText(item.paid); }, {}, {}, true},
        {Columns::tr("Open (yuan)"), [](const Item &item) { return toText(item.open()); }, {}, {}, true},
        {Columns::tr("Paid in full on"), [](const Item &item) { return dayText(item.paidInFullOn); }},
        {Columns::tr("What is open"),
         [&place, &view](const Item &item) {
             return remediesText(openRemedies(view.file, item, view.deadlines, place.today()));
         }},
        {Columns::tr("How"), [](const Item &item) { return item.agreed.manner; }},
        {Columns::tr("Words"), [](const Item &item) { return item.agreed.text; }},
    };
}

} // namespace tiaocai::ui
