// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

namespace tiaocai::desk {

namespace {

QString roomName(const QString &code, const office::OfficeFile &history, QDate on)
{
    if (code.isEmpty()) return {};
    const auto &registers = history.registersOn(on);
    if (const auto *room = registers.room(code)) return room->name;
    const auto *place = registers.place(code);
    return place ? place->name : code;
}

} // namespace

store::Projections listsOf(const Reading &at, const PersonId &handler, store::Counting counting)
{
    return store::Projections(at.file, handler, at.history.hiddenFrom(at.actor), counting);
}

CaseRow caseRow(const store::CaseLine &line, const office::OfficeFile &history, QDate on)
{
    const auto &index = line.index;
    return {.id = line.record.id,
            .kind = line.record.kind,
            .number = index.number,
            .stage = index.stageOn(on),
            .isOpen = index.isOpen,
            .ending = index.manner,
            .applicants = casework::sideText(index.applicants),
            .respondents = casework::sideText(index.respondents),
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
            .meetingOn = index.meetingOn,
            .meetingAt = index.meetingAt,
            .meetingRoom = roomName(index.meetingRoom, history, on),
            .meetingNth = index.meetingNth,
            .flagged = index.flagged,
            .isOut = history.packWith(line.record.id) != nullptr};
}

QList<CaseRow> caseRows(const QList<store::CaseLine> &lines, const office::OfficeFile &history, QDate on)
{
    QList<CaseRow> rows;
    rows.reserve(lines.size());
    for (const auto &line : lines)
        rows << caseRow(line, history, on);
    return rows;
}

QList<TodayRow> clockRows(const QList<store::ClockLine> &lines, const office::OfficeFile &history, QDate on)
{
    QList<TodayRow> rows;
    for (const auto &[of, deadline] : lines) {
        const auto days = deadline.judged.isValid() ? on.daysTo(deadline.judged) : 0;
        rows << TodayRow{caseRow(of, history, on),
                         DueClock{deadline.rule, deadline.from, deadline.judged, days},
                         casework::settling(deadline.rule)};
    }
    return rows;
}

} // namespace tiaocai::desk
