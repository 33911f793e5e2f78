// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/case_sums.h"

#include "base/text.h"

#include <QCoreApplication>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

struct SumsText {
    Q_DECLARE_TR_FUNCTIONS(CaseSums)
};

struct CaseSums {
    int persons = 0, late = 0, today = 0, week = 0, awaiting = 0, withdrawn = 0;
    Money claimed;

    void add(const desk::CaseRow &row, QDate on)
    {
        persons += row.persons;
        claimed += row.claimed;
        withdrawn += row.isWithdrawn();
        awaiting += row.isAwaitingAcceptance();
        if (!row.nextDue.isValid()) return;
        late += row.nextDue < on;
        today += row.nextDue == on;
        week += row.nextDue > on && row.nextDue <= on.addDays(7 - on.dayOfWeek());
    }
};

} // namespace

QString sumsOf(const QList<desk::CaseRow> &rows, QDate on)
{
    if (rows.isEmpty()) return {};
    CaseSums all;
    for (const auto &row : rows)
        all.add(row, on);
    QStringList words{SumsText::tr("%n case(s)", nullptr, int(rows.size())),
                      SumsText::tr("%n person(s)", nullptr, all.persons),
                      SumsText::tr("claims %1 yuan").arg(toText(all.claimed))};
    const QList<std::pair<int, QString>> counts{{all.late, SumsText::tr("late %1")},
                                                {all.today, SumsText::tr("today %1")},
                                                {all.week, SumsText::tr("this week %1")},
                                                {all.awaiting, SumsText::tr("awaiting acceptance %1")},
                                                {all.withdrawn, SumsText::tr("withdrawn %1")}};
    for (const auto &[count, name] : counts) {
        if (count > 0) words << name.arg(count);
    }
    return words.join(u"　"_s);
}

} // namespace tiaocai::ui
