// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "words.h"

namespace tiaocai::desk {

QString sideText(const statistics::Side &side)
{
    const auto first = side.first.isEmpty() ? Words::tr("(name not known)") : side.first;
    if (side.count <= 1) return first;
    return side.people ? Words::tr("%1 and others (%n persons)", nullptr, side.count).arg(first)
                       : Words::tr("%1 and others (%n parties)", nullptr, side.count).arg(first);
}

CaseRow caseRow(const store::CaseLine &line, const office::OfficeFile &history, QDate on)
{
    const auto &index = line.index;
    return {.id = line.record.id,
            .kind = line.record.kind,
            .number = index.number,
            .stage = index.stageOn(on),
            .applicants = sideText(index.applicants),
            .respondents = sideText(index.respondents),
            .cause = index.cause ? casework::label(*index.cause) : QString(),
            .source = casework::label(index.source),
            .handler = history.nameOf(index.handler),
            .township = index.township,
            .persons = index.persons,
            .claimed = index.claimed,
            .agreed = index.agreed,
            .receivedOn = index.receivedOn,
            .acceptedOn = index.acceptedOn,
            .closedOn = index.closedOn,
            .lastActivity = index.lastActivity,
            .awaitingSince = index.awaitingSince,
            .nextRule = index.nextRule,
            .nextDue = index.nextDue,
            .flagged = index.flagged};
}

QList<CaseRow> caseRows(const QList<store::CaseLine> &lines, const office::OfficeFile &history, QDate on)
{
    QList<CaseRow> rows;
    rows.reserve(lines.size());
    for (const auto &line : lines)
        rows << caseRow(line, history, on);
    return rows;
}

QList<DueRow> dueRows(const QList<store::ClockLine> &lines, const office::OfficeFile &history, QDate on)
{
    QList<DueRow> rows;
    for (const auto &[of, deadline] : lines)
        rows << DueRow{.of = caseRow(of, history, on),
                       .rule = deadline.rule,
                       .from = deadline.from,
                       .due = deadline.judged,
                       .alertOn = deadline.unrolled,
                       .days = deadline.judged.isValid() ? on.daysTo(deadline.judged) : 0,
                       .officeDuty = deadline.officeDuty,
                       .settling = casework::settling(deadline.rule)};
    return rows;
}

} // namespace tiaocai::desk
