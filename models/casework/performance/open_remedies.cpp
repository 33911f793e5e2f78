// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/open_remedies.h"

#include "casework/role.h"
#include "law/rule_ids.h"
#include "performance/remedies.h"

#include <algorithm>

namespace tiaocai::casework {

namespace {

/// It was asked for, and nothing is known that ended it.
bool isUnderWay(const CaseFile &file, Remedy remedy, const ItemId &item)
{
    bool underWay = false;
    for (const auto &act : file.effective) {
        const auto *pursued = std::get_if<RemedyPursued>(&act.payload);
        const auto *result = std::get_if<RemedyResult>(&act.payload);
        if (pursued && pursued->remedy == remedy &&
            (pursued->items.isEmpty() || pursued->items.contains(item)))
            underWay = true;
        if (!result || result->remedy != remedy) continue;
        underWay = result->step != RemedyStep::Refused && result->step != RemedyStep::Withdrawn &&
                   result->step != RemedyStep::ProcedureEnded && result->step != RemedyStep::Ended;
    }
    return underWay;
}

/// What one item needs to tell what is open for it.
class Ways {
public:
    Ways(const CaseFile &file, const Item &item, const QList<law::Deadline> &clocks, QDate today)
        : m_file(file)
        , m_item(item)
        , m_clocks(clocks)
        , m_today(today)
    {
    }

    QList<OpenRemedy> ofAgreement()
    {
        add(Remedy::ReviewOfAgreement, law::ids::ReviewJoint15, mayBeReviewed());
        add(Remedy::JudicialConfirmation, law::ids::JudicialConfirm30, true);
        const auto cause = causeOf(m_file, m_item);
        const bool wasEnded = happened(m_file, Remedy::PaymentOrder, RemedyStep::ProcedureEnded);
        if (isConfirmed()) return m_ways << onDefault(Remedy::Enforcement, law::ids::Enforce2Y);
        if (isOwedByEmployer() && cause && allowsPaymentOrder(*cause) && !wasEnded)
            m_ways << onDefault(Remedy::PaymentOrder);
        if (isOwedByEmployer() && cause && (isWages(*cause) || wasEnded))
            m_ways << onDefault(Remedy::SuitOnAgreement);
        return m_ways << onDefault(Remedy::Arbitration, law::ids::Limitation1Y);
    }
    QList<OpenRemedy> ofDecision() { return {onDefault(Remedy::Enforcement, law::ids::Enforce2Y)}; }

private:
    const law::Deadline *clock(const law::RuleId &rule, const QUuid &subject = {}) const
    {
        const auto found = std::ranges::find_if(m_clocks, [&](const law::Deadline &one) {
            return one.period.rule == rule && one.subject == subject;
        });
        return found == m_clocks.end() ? nullptr : &*found;
    }
    std::optional<QDate> lastDay(const law::RuleId &rule) const
    {
        const auto open = std::ranges::find_if(
            m_clocks, [&](const law::Deadline &one) { return one.period.rule == rule && one.isOpen(); });
        if (open == m_clocks.end() || !open->period.due.isValid()) return std::nullopt;
        return open->period.due;
    }
    /// A way that both sides take together, for as long as its clock runs.
    void add(Remedy remedy, const law::RuleId &rule, bool isOpen)
    {
        const auto until = lastDay(rule);
        if (isOpen && until && m_today <= *until) m_ways << OpenRemedy{remedy, {}, until};
    }
    OpenRemedy onDefault(Remedy remedy, const law::RuleId &rule = {}) const
    {
        const auto due = dueDay();
        return {remedy, due && m_today <= *due ? std::optional(due->addDays(1)) : std::nullopt,
                lastDay(rule)};
    }
    /// A default brings later instalments forward, and their clocks with them.
    std::optional<QDate> dueDay() const
    {
        const auto *own = clock(law::ids::AgreementPerform, m_item.agreed.id.uuid());
        return own && own->period.due.isValid() ? std::optional(own->period.due) : m_item.agreed.due;
    }
    /// 规则75(四), (五)
    bool mayBeReviewed() const
    {
        const bool confirmsRelation = std::ranges::any_of(
            m_file.items, [&](const Item &one) { return causeOf(m_file, one) == Cause::LabourRelation; });
        return !confirmsRelation && !isConfirmed();
    }
    bool isConfirmed() const
    {
        return happened(m_file, Remedy::JudicialConfirmation, RemedyStep::Granted) ||
               happened(m_file, Remedy::ReviewOfAgreement, RemedyStep::Granted);
    }
    bool isOwedByEmployer() const
    {
        const auto *party = m_item.agreed.obligor ? m_file.party(*m_item.agreed.obligor) : nullptr;
        return party && !isPerson(party->record.kind);
    }

    const CaseFile &m_file;
    const Item &m_item;
    const QList<law::Deadline> &m_clocks;
    const QDate m_today;
    QList<OpenRemedy> m_ways;
};

} // namespace

QList<OpenRemedy> openRemedies(const CaseFile &file, const Item &item, const QList<law::Deadline> &clocks,
                               QDate today)
{
    if (item.paidInFullOn || file.performance == Performance::Done) return {};
    Ways ways(file, item, clocks, today);
    auto open = file.kind == CaseKind::Mediation ? ways.ofAgreement() : ways.ofDecision();
    open.removeIf([&](const OpenRemedy &one) { return isUnderWay(file, one.remedy, item.agreed.id); });
    return open;
}

} // namespace tiaocai::casework
