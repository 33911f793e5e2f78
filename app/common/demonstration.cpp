// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration.h"

#include "desk/desk.h"
#include "invented.h"

#include <QCoreApplication>
namespace tiaocai::app {

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

constexpr int chunk = 500;    ///< cases a transaction
constexpr int pastDays = 660; ///< how far back the office's cases reach

Application application(Dice &dice, QDate receivedOn)
{
    Application application{.form = dice.chance(40) ? ApplicationForm::Oral : ApplicationForm::Written};
    application.isSigned = true;
    application.township = dice.pick(townships);
    application.parties = {worker(dice), employer(dice)};
    application.collective = application.parties.first().persons >= collectiveFrom;
    application.facts = u"在被申请人处工作，离职后未结清款项。"_s;
    application.rightsKnownOn = receivedOn.addDays(-10 - dice.below(200));
    const auto amount = Money::fromFen(qint64(2'000 + dice.below(88'000)) * 100);
    application.claims = {
        ClaimRecord{.id = ClaimId(dice.uuid()), .cause = inventedCause(dice), .amount = amount}};
    return application;
}

AgreementSigned agreement(Dice &dice, const Application &from, QDate signedOn)
{
    const auto &claim = from.claims.first();
    const auto agreed = Money::fromFen(claim.amount->fen() / 100 * (60 + dice.below(40)));
    AgreementItem item{.id = ItemId(dice.uuid()),
                       .claim = claim.id,
                       .amount = agreed,
                       .due = signedOn.addDays(7 + dice.below(30)),
                       .manner = u"银行转账"_s};
    AgreementSigned payload;
    payload.document = DocumentId(dice.uuid());
    payload.items = {item};
    payload.allSignedOnDay = true;
    return payload;
}

/// The acts of one mediation, up to what a day in the middle of its life would know.
class History {
public:
    History(Dice &dice, QDate receivedOn, const law::Calendar &calendar, QDate today)
        : m_dice(dice)
        , m_calendar(calendar)
        , m_today(today)
        , m_application(application(dice, receivedOn))
    {
        add(MediationApplied{m_application}, receivedOn);
        live(receivedOn);
    }
    QList<ActDraft> acts() const { return m_acts; }

private:
    template <typename X>
    bool add(const X &payload, QDate on)
    {
        if (on > m_today) return false;
        ActDraft draft{.payload = payload, .on = on, .id = ActId(m_dice.uuid())};
        draft.at = QTime(9, 0).addSecs(60 * int(m_acts.size()));
        m_acts.append(draft);
        return true;
    }

    void live(QDate receivedOn)
    {
        const auto decidedOn =
            m_calendar.addWorkingDays(receivedOn, 1 + m_dice.below(m_dice.chance(6) ? 5 : 3));
        if (m_dice.chance(7)) {
            add(MediationDeclined{.ground = DeclineGround::OneSideDeclines, .told = true}, decidedOn);
            return;
        }
        if (!add(MediationAccepted{}, decidedOn)) return;
        conclude(decidedOn);
    }

    void conclude(QDate acceptedOn)
    {
        auto closedOn = acceptedOn.addDays(2 + m_dice.below(14));
        if (m_dice.chance(15)) {
            const auto extendedOn = acceptedOn.addDays(10);
            const auto until = acceptedOn.addDays(30);
            if (!add(MediationExtended{.until = until,
                                       .consentedOn = extendedOn,
                                       .consent = ConsentForm::Signed},
                     extendedOn))
                return;
            closedOn = acceptedOn.addDays(14 + m_dice.below(18));
        }
        const int way = m_dice.below(100);
        if (way < 64)
            agree(closedOn);
        else if (way < 70)
            add(PrivateSettlementReached{.performed = true}, closedOn);
        else if (way < 78)
            add(MediationWithdrawn{.recorded = true}, closedOn);
        else if (way < 97)
            fail(closedOn);
    }

    /// The notice goes by post; of some the receipt never came back.
    void fail(QDate on)
    {
        if (!add(MediationFailed{.ground = FailureGround::NoAgreement, .signedByBoth = true, .told = true},
                 on))
            return;
        DocumentServed notice{.what = DocumentKind::FailureNotice,
                              .recipient = m_application.parties.last().id,
                              .method = ServiceMethod::Post,
                              .sentOn = on};
        if (!add(notice, on)) return;
        const auto back = on.addDays(2 + m_dice.below(5));
        notice.receivedOn = back;
        if (!m_dice.chance(6)) add(notice, back);
    }

    void agree(QDate signedOn)
    {
        const auto payload = agreement(m_dice, m_application, signedOn);
        if (!add(payload, signedOn)) return;
        const auto &item = payload.items.first();
        const auto paidOn = item.due->addDays(m_dice.chance(20) ? 1 + m_dice.below(20) : -m_dice.below(6));
        if (m_dice.chance(85))
            add(PaymentRecorded{.item = item.id, .amount = *item.amount, .proof = PaymentProof::Receipt},
                paidOn);
    }

    Dice &m_dice;
    const law::Calendar &m_calendar;
    QDate m_today;
    Application m_application;
    QList<ActDraft> m_acts;
};

} // namespace

Result<int> makeDemonstration(const QString &path, int cases, int seed, const Now &now)
{
    Dice dice(seed);
    office::Office office{OfficeId(dice.uuid()), office::OfficeKind::Centre,
                          u"石桥镇劳动人事争议调解中心（演示）"_s, u"411302001"_s, true};
    const auto desk = desk::Desk::create(path, office, u"周建华"_s, now);
    if (!desk) return refuse(desk);
    for (int done = 0; done < cases; done += chunk) {
        QList<desk::Cases::History> histories;
        for (int i = done; i < qMin(done + chunk, cases); ++i) {
            const auto receivedOn =
                now.today().addDays(-pastDays + qint64(pastDays) * i / qMax(1, cases - 1));
            const CaseId id(dice.uuid());
            histories.append(
                {id, History(dice, receivedOn, (*desk)->office().calendar(), now.today()).acts()});
        }
        if (const auto entered = (*desk)->cases().enterHistories(histories); !entered) return refuse(entered);
    }
    return cases;
}

} // namespace tiaocai::app
