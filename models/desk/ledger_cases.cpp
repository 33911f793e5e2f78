// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_cases.h"

#include "base/text.h"
#include "case_files.h"
#include "ledger_acts.h"

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

/// The staff by their names, and by those that a person said of a file.
QHash<QString, PersonId> staffOf(const Reading &at, const QMap<QString, QString> &people)
{
    QHash<QString, PersonId> staff;
    for (const auto &member : at.history.members)
        staff[normalized(member.name)] = member.id;
    for (auto it = people.cbegin(); it != people.cend(); ++it) {
        if (const auto member = staff.constFind(normalized(it.value())); member != staff.cend())
            staff[normalized(it.key())] = *member;
    }
    return staff;
}

CaseKind kindOfCase(const intake::LedgerRow &row)
{
    return row.matter == intake::LedgerMatter::Arbitration ? CaseKind::Arbitration : CaseKind::Mediation;
}

} // namespace

LedgerCases::LedgerCases(const Reading &at, const QString &file, const QMap<QString, QString> &people)
    : m_at(at)
    , m_file(file)
    , m_staff(staffOf(at, people))
    , m_law(at.law())
    , m_ground(at.ground())
{
}

Result<QList<office::TakenNumber>> LedgerCases::check(const intake::LedgerRow &row) const
{
    QList<office::TakenNumber> numbers;
    for (auto &draft : actsOf(row, m_staff, m_file)) {
        const auto act = backEnter(nullptr, std::move(draft), {}, m_ground);
        if (!act) return refuse(act);
        numbers << office::numbersIn(*act, kindOfCase(row), m_at.history.current(), m_at.history.office.code);
    }
    return numbers;
}

Result<store::NewCase> LedgerCases::made(const intake::LedgerRow &row, const QString &key,
                                         const BatchId &batch) const
{
    store::NewCase made;
    made.id = CaseId::fresh();
    made.kind = kindOfCase(row);
    made.createdAt = m_ground.now.moment;
    made.batch = batch;
    made.key = key;
    QList<Act> acts;
    CaseFile file;
    for (auto &draft : actsOf(row, m_staff, m_file)) {
        // Its acceptance asks nothing of the case, its end who the parties are.
        const auto kind = kindOf(draft.payload);
        const bool asksCase =
            !acts.isEmpty() && kind != ActKind::MediationAccepted && kind != ActKind::ArbitrationAccepted;
        if (asksCase) file = folded(m_at, made.id, acts);
        auto act = backEntered(asksCase ? &file : nullptr, std::move(draft), batch, m_ground);
        if (!act) return refuse(act);
        act->caseId = made.id;
        auto rows = store::ActRows::from(*act, m_at.file);
        if (!rows) return refuse(rows);
        made.acts << *std::move(rows);
        made.numbers << office::numbersIn(*act, made.kind, m_at.history.current(), m_at.history.office.code);
        acts << *std::move(act);
    }
    made.projection =
        store::ProjectionRows::of(statistics::project(folded(m_at, made.id, acts), m_law), m_at.file);
    return made;
}

std::pair<QString, int> LedgerCases::seriesOf(const intake::LedgerRow &row) const
{
    const auto days = intake::daysOf(row);
    return intake::wasAccepted(row) ? std::pair(office::seriesOf(kindOfCase(row)), days.accepted.year())
                                    : std::pair(office::registrationSeries, days.received.year());
}

QList<ActDraft> LedgerCases::endingOf(const intake::LedgerRow &row, const CaseFile &there) const
{
    return desk::endingOf(row, there, m_staff, m_file);
}

} // namespace tiaocai::desk
