// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/fill.h"

#include "base/record.h"
#include "base/text.h"
#include "common/correction.h"
#include "common/numbers.h"
#include "fold/steps.h"
#include "verbs/moved_dates.h"

#include <algorithm>
#include <span>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct FillText {
    Q_DECLARE_TR_FUNCTIONS(Fill)
};

/// An ID number knows sex and birth date.
void readNumbers(PartyRecord &party, QDate today)
{
    party.name = normalized(party.name);
    party.idNumber = normalizedNumber(party.idNumber);
    party.creditCode = normalizedNumber(party.creditCode);
    const auto holder = holderOf(party, today);
    if (!holder) return;
    if (!party.sex && holder->sex) party.sex = sexOf(*holder->sex);
    if (!party.birthDate) party.birthDate = holder->birthDate;
}

/// An id that may be left out names something new.
struct IdGiver {
    QDate today;

    template <typename T>
    void operator()(Field field, T &value)
    {
        if constexpr (isId<T>) {
            if (!field.required && value.isNull()) value = T::fresh();
        } else if constexpr (std::same_as<T, QString>) {
            if (isBlank(value)) value.clear();
        } else if constexpr (std::same_as<Element<T>, QString> && isList<T>)
            value.removeIf(isBlank);
        else if constexpr (Record<T>)
            give(value);
        else if constexpr (Record<Element<T>>) {
            for (auto &record : asList(value))
                give(record);
        }
    }

private:
    static bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }
    template <Record R>
    void give(R &record)
    {
        R::fields(record, *this);
        if constexpr (std::same_as<R, PartyRecord>) readNumbers(record, today);
    }
    template <typename T>
    static QList<T> &asList(QList<T> &list)
    {
        return list;
    }
    template <typename T>
    static std::span<T> asList(std::optional<T> &optional)
    {
        return optional ? std::span<T>(&*optional, 1) : std::span<T>();
    }
};

std::optional<PartyId> only(const CaseFile &file, PartyRole role)
{
    const auto parties = file.active(role);
    return parties.size() == 1 ? std::optional(parties.first().record.id) : std::nullopt;
}

/// Where the case knows its outcome, nobody types it again.
void completeClosing(const CaseFile &file, ClosingApproved &closing)
{
    if (!closing.claimed) closing.claimed = file.claimed();
    if (!closing.persons) closing.persons = file.persons();
    if (!closing.obtained && file.kind == CaseKind::Mediation) closing.obtained = file.agreed();
    if (!closing.claims.isEmpty()) return;
    for (const auto &claim : file.claims)
        closing.claims.append({claim.record.id, claim.outcome, claim.obtained});
}

QList<const Item *> openItems(const CaseFile &file)
{
    QList<const Item *> items;
    for (const auto &item : file.items) {
        if (!item.paidInFullOn) items.append(&item);
    }
    return items;
}

/// What an amendment does not name stays as it was agreed.
void keepUnamended(AgreementItem &amended, const AgreementItem &agreed)
{
    if (amended.id != agreed.id) return;
    amended.obligor = amended.obligor ? amended.obligor : agreed.obligor;
    amended.obligee = amended.obligee ? amended.obligee : agreed.obligee;
    amended.claim = amended.claim ? amended.claim : agreed.claim;
    amended.amount = amended.amount ? amended.amount : agreed.amount;
    amended.due = amended.due ? amended.due : agreed.due;
    amended.manner = amended.manner.isEmpty() ? agreed.manner : amended.manner;
    amended.text = amended.text.isEmpty() ? agreed.text : amended.text;
}

/// A deadline moves, nobody is named who checked it, and nobody belongs to the office who could.
bool isUnchecked(const CaseFile &file, QDate on, const ActCorrected &correction, const Ground &ground)
{
    if (!ground.isAlone || correction.secondPerson || isFresh(file, correction.act, ground)) return false;
    return !movedDates(file, {.payload = correction, .on = on}, ground).dates.isEmpty();
}

template <typename P>
Result<void> fillIn(const CaseFile &, QDate, P &, const Ground &)
{
    return {};
}

/// Only a mediator takes a case on himself by accepting it; whoever else records that says who mediates.
Result<void> fillIn(const CaseFile &file, QDate, MediationAccepted &accepted, const Ground &ground)
{
    if (accepted.mediators.isEmpty() && accepted.otherMediators.isEmpty()) {
        if (!ground.mediator)
            return refuse(u"missing-data"_s,
                          FillText::tr("Say who mediates: who records this is not a mediator."), u"令17-22"_s,
                          u"mediators"_s);
        accepted.mediators.append(*ground.mediator);
    }
    const auto respondents = file.active(PartyRole::Respondent);
    accepted.beforeConsent = std::any_of(respondents.begin(), respondents.end(),
                                         [](const Party &party) { return party.consent != Answer::Agrees; });
    return {};
}

Result<void> fillIn(const CaseFile &file, QDate, AgreementSigned &agreement, const Ground &)
{
    return completeItems(file, agreement.items);
}

/// The head who records his own approval has given it.
Result<void> fillIn(const CaseFile &, QDate, ArbitrationAccepted &accepted, const Ground &ground)
{
    if (!accepted.approver) accepted.approver = ground.decider;
    return {};
}

Result<void> fillIn(const CaseFile &, QDate, DeemedServiceRebutted &rebutted, const Ground &ground)
{
    if (!rebutted.approver) rebutted.approver = ground.decider;
    return {};
}

Result<void> fillIn(const CaseFile &file, QDate, ReviewAccepted &accepted, const Ground &)
{
    if (!accepted.arbitrator) accepted.arbitrator = file.handler;
    return {};
}

/// Where there is only one applicant, nobody else can withdraw.
Result<void> fillIn(const CaseFile &file, QDate, MediationWithdrawn &withdrawn, const Ground &)
{
    if (!withdrawn.party) withdrawn.party = only(file, PartyRole::Applicant);
    return {};
}

Result<void> fillIn(const CaseFile &, QDate, ExtensionApproved &extension, const Ground &ground)
{
    if (!extension.approver) extension.approver = ground.decider;
    return {};
}

Result<void> fillIn(const CaseFile &file, QDate, AdvanceEnforcementDecided &decided, const Ground &)
{
    if (!decided.claim && file.claims.size() == 1) decided.claim = file.claims.first().record.id;
    return {};
}

Result<void> fillIn(const CaseFile &file, QDate, AwardMade &award, const Ground &)
{
    if (award.arbitrators.isEmpty()) award.arbitrators = file.tribunal;
    return {};
}

/// The law says how long, by how the case ended (办案规则 24).
Result<void> fillIn(const CaseFile &file, QDate, FileArchived &archived, const Ground &)
{
    if (!archived.retention) archived.retention = hasAward(file) ? Retention::TenYears : Retention::FiveYears;
    return {};
}

/// The action that awaits its result, where there is only one.
Result<void> fillIn(const CaseFile &file, QDate, CourtResultReported &reported, const Ground &)
{
    QList<CourtAction> pending;
    for (const auto &suit : file.lawsuits) {
        if (suit.isPending()) pending.append(suit.action);
    }
    const bool same = !pending.isEmpty() && pending.count(pending.first()) == pending.size();
    if (!reported.action && same) reported.action = pending.first();
    return {};
}

Result<void> fillIn(const CaseFile &file, QDate, AgreementAmended &amendment, const Ground &)
{
    for (auto &amended : amendment.items) {
        for (const auto &item : file.items)
            keepUnamended(amended, item.agreed);
    }
    return completeItems(file, amendment.items);
}

Result<void> fillIn(const CaseFile &file, QDate, MediationAwardIssued &award, const Ground &)
{
    return completeItems(file, award.items);
}

Result<void> fillIn(const CaseFile &file, QDate, PaymentRecorded &payment, const Ground &)
{
    const auto open = openItems(file);
    if (payment.item) return {};
    if (open.size() == 1)
        payment.item = open.first()->agreed.id;
    else if (file.items.size() == 1)
        payment.item = file.items.first().agreed.id;
    else
        return refuse(u"missing-data"_s,
                      FillText::tr("Say for which item was paid: the agreement has several."), u"法14"_s,
                      u"item"_s);
    return {};
}

Result<void> fillIn(const CaseFile &file, QDate on, DefaultRecorded &recorded, const Ground &)
{
    Money open;
    for (const auto *item : openItems(file)) {
        const bool isDue = item->agreed.due.value_or(on) <= on;
        if (isDue && recorded.items.contains(item->agreed.id)) open += item->open();
    }
    if (!recorded.open) recorded.open = open;
    return {};
}

Result<void> fillIn(const CaseFile &file, QDate, ClosingApproved &closing, const Ground &)
{
    completeClosing(file, closing);
    return {};
}

Result<void> fillIn(const CaseFile &file, QDate, DocumentServed &service, const Ground &)
{
    std::optional<HearingId> set;
    for (const auto &hearing : file.hearings) {
        if (hearing.state == Hearing::Set) set = hearing.id;
    }
    const auto tellWhich = [&](auto &document) {
        if (document.what == DocumentKind::HearingNotice && !document.hearing) document.hearing = set;
    };
    tellWhich(service);
    for (auto &document : service.enclosed)
        tellWhich(document);
    return {};
}

Result<void> fillRightData(const CaseFile &file, const Act &wrong, ActCorrected &correction,
                           const Ground &ground)
{
    auto right = *correction.rightData;
    giveIds(right, ground.now.today());
    if (auto filled = fill(file, correction.rightDate.value_or(wrong.on), right, ground); !filled)
        return tl::unexpected(ofRightData(filled.error()));
    correction.rightData = std::make_shared<const Payload>(std::move(right));
    return {};
}

Result<void> fillIn(const CaseFile &file, QDate on, ActCorrected &correction, const Ground &ground)
{
    const auto *wrong = file.act(correction.act);
    if (!wrong) return {};
    if (correction.rightData) {
        if (auto filled = fillRightData(file, *wrong, correction, ground); !filled) return filled;
    }
    correction.noSecondPerson = isUnchecked(file, on, correction, ground);
    return {};
}

} // namespace

void giveIds(Payload &payload, QDate today)
{
    std::visit([today]<typename T>(T &act) { T::fields(act, IdGiver{today}); }, payload);
}

Result<void> fill(const CaseFile &file, QDate on, Payload &payload, const Ground &ground)
{
    return std::visit([&](auto &act) { return fillIn(file, on, act, ground); }, payload);
}

Result<void> completeItems(const CaseFile &file, QList<AgreementItem> &items)
{
    for (auto &item : items) {
        item.obligor = item.obligor ? item.obligor : only(file, PartyRole::Respondent);
        item.obligee = item.obligee ? item.obligee : only(file, PartyRole::Applicant);
        if (!item.obligor || !item.obligee)
            return refuse(u"missing-data"_s,
                          FillText::tr("Say who owes whom: there are several applicants or respondents."),
                          u"令17-26"_s, u"items"_s);
    }
    return {};
}

Result<void> requireOwed(const QList<AgreementItem> &items, const QString &article)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto member = [i](const char *key) {
            return u"items[%1].%2"_s.arg(i).arg(QLatin1StringView(key));
        };
        const bool isNothing = !items[i].amount || items[i].amount->fen() == 0;
        if (isNothing && items[i].text.isEmpty())
            return refuse(u"missing-data"_s,
                          FillText::tr("Say what is owed: an amount, or what is to be done."), article,
                          member("amount"));
        if (!items[i].due)
            return refuse(u"missing-data"_s, FillText::tr("Say by when it is to be performed."), article,
                          member("due"));
    }
    return {};
}

} // namespace tiaocai::casework
