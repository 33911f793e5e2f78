// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled.h"
#include "mediation_case.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::casework::test;
using namespace Qt::StringLiterals;

namespace {

CaseFile folded(const QList<Act> &acts)
{
    return fold(CaseId::fresh(), acts, {book(), calendar(), {}}, QDate(2027, 1, 1));
}

/// A mediation with every common turn: consent, extension, correction, agreement, payment, archiving.
QList<Act> wholeLife()
{
    auto live = mediationAt(Stage::Mediating);
    live.record(moved(lastOf(live.file, ActKind::MediationAccepted), day("2026-09-04")), day("2026-09-05"));
    MediationExtended extended;
    extended.until = day("2026-10-30");
    live.record(extended, day("2026-09-18"));
    live.record(agreement(day("2026-11-15")), day("2026-10-12"));
    PaymentRecorded payment;
    payment.amount = Money::fromFen(800'000);
    live.record(payment, day("2026-11-14"));
    live.record(ClosingRevoked{u"误结"_s}, day("2026-11-16"));
    live.record(failed(), day("2026-11-17"));
    live.record(FileArchived{u"1"_s, 1, 1, Retention::FiveYears}, day("2026-11-20"));
    return live.file.acts;
}

/// Any act with any data, as a damaged or foreign file could bring it.
Act anyAct()
{
    Act act;
    const auto kind = *rc::gen::inRange(0, int(choices<ActKind>.size()));
    act.id = ActId(QUuid::createUuidV5(QUuid(), QString::number(*rc::gen::inRange(0, 1000))));
    act.on = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 365));
    act.payload = filled(ActKind(kind), *rc::gen::arbitrary<quint32>());
    return act;
}

/// Receipts stand first, whatever their days.
bool isReceipt(const Act &act)
{
    static const QSet<ActKind> receipts{ActKind::MediationApplied, ActKind::MediationOffered,
                                        ActKind::ReferralReceived, ActKind::ArbitrationFiled,
                                        ActKind::TransferReceived, ActKind::ReviewFiled};
    return receipts.contains(act.kind());
}

bool isSound(const CaseFile &file)
{
    const auto rest = std::find_if_not(file.effective.cbegin(), file.effective.cend(), isReceipt);
    const bool ordered =
        std::is_sorted(rest, file.effective.cend(), [](const Act &a, const Act &b) { return a.on < b.on; });
    const bool known = std::all_of(file.effective.begin(), file.effective.end(), [&](const Act &act) {
        return std::any_of(file.acts.begin(), file.acts.end(),
                           [&](const Act &one) { return one.id == act.id; });
    });
    const bool openOrClosed = !file.closing || !file.isOpen();
    return ordered && known && openOrClosed;
}

/// Whatever the acts: a case that holds together, clocks whose traces lead to their dates, and a way on that each of
/// its acts may take once.
bool survives(const QList<Act> &acts)
{
    const auto file = folded(acts);
    const auto clocks = deadlines(file, {book(), calendar(), {}}, QDate(2027, 1, 1), true);
    const bool replayed = std::all_of(clocks.begin(), clocks.end(), [](const law::Deadline &clock) {
        const auto *rule = book().rule(clock.period.rule);
        return rule && law::replay(clock.period, *rule, calendar()) == clock.period.due;
    });
    const auto kinds = mayFollow(file);
    const bool onceEach = QSet<ActKind>(kinds.begin(), kinds.end()).size() == kinds.size();
    return isSound(file) && replayed && onceEach;
}

} // namespace

class TestFold : public QObject {
    Q_OBJECT

private slots:
    void survivesAnySelectionInAnyOrder()
    {
        const auto life = wholeLife();
        QCOMPARE(life.size(), 9);
        QVERIFY(rc::check([&life] {
            auto acts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(life.size())));
            QList<Act> chosen;
            for (const auto index : acts)
                chosen.append(life.at(index));
            return survives(chosen);
        }));
    }

    void survivesAnyActs()
    {
        QVERIFY(rc::check([] {
            QList<Act> acts;
            for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
                acts.append(anyAct());
            return survives(acts);
        }));
    }

    void isTheSameInAnyRecordingOrderOfOtherDays()
    {
        const auto live = mediationAt(Stage::Archived);
        QVERIFY(rc::check([&live] {
            auto acts = live.file.acts;
            for (qsizetype i = acts.size() - 1; i > 0; --i)
                acts.swapItemsAt(i, *rc::gen::inRange<qsizetype>(0, i + 1));
            const auto file = folded(acts);
            return file.effective == live.file.effective && file.stage == live.file.stage &&
                   file.irregularities.isEmpty();
        }));
    }

    void keepsSoundAfterAnyAcceptedAct()
    {
        QVERIFY(rc::check([] {
            const auto stages = std::array{Stage::Registered, Stage::Mediating,   Stage::AwaitingSignatures,
                                           Stage::Concluded,  Stage::NotAccepted, Stage::Archived};
            auto live = mediationAt(stages.at(*rc::gen::inRange<std::size_t>(0, stages.size())));
            const auto kinds = mayFollow(live.file);
            const auto kind = kinds.at(*rc::gen::inRange<qsizetype>(0, kinds.size()));
            const bool done =
                live.record(filled(kind, *rc::gen::arbitrary<quint32>()), live.today.addDays(1));
            return isSound(live.file) && (done || !live.refusal.text.isEmpty());
        }));
    }

    void doesNotReopenWhatIsClosed()
    {
        auto acts = mediationAt(Stage::Concluded).file.acts;
        auto late = acts.at(1);
        late.id = ActId::fresh();
        late.on = day("2026-09-25");
        acts.append(late);
        const auto file = folded(acts);
        QCOMPARE(name(file.stage), u"concluded"_s);
        QVERIFY(file.closing);
        QCOMPARE(file.irregularities.size(), 1);
        QCOMPARE(file.irregularities.first().code, u"act-not-allowed"_s);
    }

    void leavesOutWhatWasVoided()
    {
        auto live = mediationAt(Stage::Mediating);
        live.record(failed(), day("2026-09-10"));
        auto voiding = moved(lastOf(live.file, ActKind::MediationFailed), {});
        voiding.rightDate.reset();
        voiding.voided = true;
        QVERIFY(live.record(voiding, day("2026-09-11")));
        QCOMPARE(name(live.file.stage), u"mediating"_s);
        QVERIFY(!live.file.closing);
        QCOMPARE(live.file.effective.size(), 2);
        QVERIFY(live.file.act(voiding.act));
    }

    void countsPeopleAndMoney()
    {
        LiveCase live;
        auto application = casework::test::application(1, {Cause::WageArrears, Cause::Severance});
        application.parties.first().persons = 27;
        QVERIFY(live.open(MediationApplied{application}, day("2026-09-01")));
        QCOMPARE(live.file.persons(), 27);
        QVERIFY(live.file.names(PartyRole::Applicant).startsWith(u"李强"));
        QVERIFY(live.file.names(PartyRole::Applicant).contains(u"27"));
        QCOMPARE(live.file.names(PartyRole::Respondent), u"宏达公司1"_s);
        QCOMPARE(live.file.claimed(), Money::fromFen(2'000'000));
        QCOMPARE(live.file.lastActivity(), day("2026-09-01"));
    }
};

TIAOCAI_TEST(TestFold)
#include "test_fold.moc"
