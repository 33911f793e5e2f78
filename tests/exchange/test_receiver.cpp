// SPDX-License-Identifier: GPL-3.0-or-later
#include "model.h"
#include "test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tiaocai;
using namespace tiaocai::exchange;
using namespace model;

class TestReceiver : public QObject {
    Q_OBJECT

private slots:
    void appliesInOrder()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}, {b, live(b, u"b1"_s)}};
        QCOMPARE(court.take(office.full()), u"1 ACCEPTED applied,applied"_s);
        office.cases[a] = live(a, u"a2"_s);
        const auto two = office.delta();
        office.cases[c] = live(c, u"c1"_s);
        const auto three = office.delta();
        QCOMPARE(court.take(three), u"3 GAP gap"_s);
        QCOMPARE(court.position().missing, QList<qint64>{2});
        QCOMPARE(court.position().waiting, QList<qint64>{3});
        QCOMPARE(court.figures(), u"a1 b1"_s);
        QCOMPARE(court.take(two), u"2 ACCEPTED applied; 3 ACCEPTED applied"_s);
        QCOMPARE(court.figures(), u"a2 b1 c1"_s);
        QCOMPARE(court.position().next, 4);
    }

    void onlyAFullOneOpensAnEpoch()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}};
        const auto full = office.full();
        const auto two = office.delta();
        QCOMPARE(court.take(two), u"2 GAP gap"_s);
        QVERIFY(court.receiver.position(two).wantFull);
        QCOMPARE(court.receiver.position(two).missing, QList<qint64>{1});
        QCOMPARE(court.take(full), u"1 ACCEPTED applied; 2 ACCEPTED"_s);
    }

    void aFullOneSetsAndClosesGaps()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}, {b, live(b, u"b1"_s)}};
        court.take(office.full());
        office.cases[a] = live(a, u"a2"_s);
        const auto two = office.delta();
        const auto three = office.delta();
        court.take(three);
        QCOMPARE(court.take(office.full()), u"4 ACCEPTED applied,unchanged; 3 STALE closed-by-full"_s);
        QCOMPARE(court.take(two), u"2 STALE closed-by-full"_s);
        QCOMPARE(court.figures(), u"a2 b1"_s);
    }

    void whatAFullOneDoesNotHoldLeaves()
    {
        Office office, other(second);
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}, {b, live(b, u"b1"_s)}};
        court.take(office.full());
        office.restore(second);
        office.cases.remove(b);
        QCOMPARE(court.take(office.full()), u"1 ACCEPTED_WITH_NOTES applied,absent absent"_s);
        QCOMPARE(court.figures(), u"a1"_s);
        QVERIFY(!court.receiver.book()[b].standing.isEmpty());
    }

    void numbersAreNotReused()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}};
        court.take(office.full());
        auto other = office.delta();
        court.take(other);
        other.name = {u"another"_s, u"another"_s};
        QCOMPARE(court.take(other), u"2 REJECTED sequence-reused"_s);
        auto broken = office.delta();
        broken.previous = u"something else"_s;
        QCOMPARE(court.take(broken), u"3 REJECTED chain-broken"_s);
        QCOMPARE(court.position().next, 3);
    }

    void epochsAreNewerOrNone()
    {
        Office office, twin({u"twin"_s, 1});
        Court court(office);
        court.take(office.full());
        QCOMPARE(court.take(twin.full()), u"1 REJECTED epoch-not-newer"_s);
        const auto late = office.delta();
        office.restore(second);
        QCOMPARE(court.take(office.full()), u"1 ACCEPTED"_s);
        QCOMPARE(court.take(late), u"2 STALE older-epoch"_s);
        QCOMPARE(court.position().epoch, second);
    }

    void aNewEpochWaitsForItsFullOne()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}};
        court.take(office.full());
        office.restore(second);
        const auto full = office.full();
        office.cases[a] = live(a, u"a2"_s);
        QCOMPARE(court.take(office.delta()), u"2 GAP gap"_s);
        QCOMPARE(court.figures(), u"a1"_s);
        QCOMPARE(court.take(full), u"1 ACCEPTED applied; 2 ACCEPTED applied"_s);
        QCOMPARE(court.figures(), u"a2"_s);
    }

    void staleAndConflict()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}};
        court.take(office.full());
        const auto sent = office.sent;
        office.cases[a] = live(a, u"a2"_s);
        const auto two = office.delta();
        office.sent = sent;
        office.cases[a] = live(a, u"a3"_s);
        const auto three = office.delta();
        QCOMPARE(court.take(two), u"2 ACCEPTED applied"_s);
        QCOMPARE(court.take(three), u"3 PARTIAL conflict"_s);
        QCOMPARE(court.figures(), u"a2"_s);
        QCOMPARE(court.receiver.book()[a].open, u"conflict"_s);
        office.open = {a};
        QCOMPARE(court.take(office.delta()), u"4 ACCEPTED applied"_s);
        QCOMPARE(court.figures(), u"a3"_s);
        QVERIFY(court.receiver.book()[a].open.isEmpty());
    }

    void aRejectedRecordLeavesTheValueBefore()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}};
        court.take(office.full());
        office.cases[a] = live(a, u"wrong"_s);
        QCOMPARE(court.take(office.delta()), u"2 PARTIAL rejected"_s);
        QCOMPARE(court.figures(), u"a1"_s);
        QCOMPARE(court.receiver.book()[a].open, u"accepted-before-received"_s);
        office.cases[a] = live(a, u"a2"_s);
        QCOMPARE(court.take(office.delta()), u"3 ACCEPTED applied"_s);
        QCOMPARE(court.figures(), u"a2"_s);
        QVERIFY(!court.position().wantFull);
    }

    void refusedContentUsesUpItsNumber()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}};
        court.take(office.full());
        office.cases[a] = live(a, u"a2"_s);
        const auto two = office.delta();
        office.broken << two.name.packageId;
        QCOMPARE(court.take(two), u"2 REJECTED bad-record"_s);
        QCOMPARE(court.position().next, 3);
        QVERIFY(court.position().wantFull);
        office.cases[b] = live(b, u"b1"_s);
        QCOMPARE(court.take(office.delta()), u"3 ACCEPTED applied"_s);
        QCOMPARE(court.take(office.full()), u"4 ACCEPTED applied,unchanged"_s);
        QVERIFY(!court.position().wantFull);
        QCOMPARE(court.figures(), u"a2 b1"_s);
    }

    void aRefusedFullOneOpensNothing()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}};
        const auto one = office.full();
        office.broken << one.name.packageId;
        QCOMPARE(court.take(one), u"1 REJECTED bad-record"_s);
        QVERIFY(!court.receiver.epoch());
        QCOMPARE(court.take(office.delta()), u"2 GAP gap"_s);
        QCOMPARE(court.take(office.full()), u"3 ACCEPTED applied; 2 STALE closed-by-full"_s);
    }

    void aSupervisorAcceptsAGap()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}, {b, live(b, u"b1"_s)}};
        court.take(office.full());
        office.cases[a] = live(a, u"a2"_s);
        office.cases[b] = live(b, u"b2"_s);
        const auto two = office.delta();
        office.cases[a] = live(a, u"a3"_s);
        court.take(office.delta());
        QVERIFY(court.receiver.isLacking(2));
        QVERIFY(!court.receiver.isLacking(3));
        QCOMPARE(court.acceptGap(2), u"3 ACCEPTED_WITH_NOTES applied chain-unknown"_s);
        QVERIFY(court.position().wantFull);
        QCOMPARE(court.figures(), u"a3 b1"_s);
        QCOMPARE(court.take(two), u"2 ACCEPTED stale,applied"_s);
        QCOMPARE(court.figures(), u"a3 b2"_s);
        QCOMPARE(court.take(two), u"2 REJECTED sequence-reused"_s);
    }

    void aLateFullOneDoesNotSet()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}};
        court.take(office.full());
        const auto two = office.full();
        office.cases[a] = live(a, u"a2"_s);
        court.take(office.delta());
        court.acceptGap(2);
        QCOMPARE(court.take(two), u"2 STALE gap-closed"_s);
        QCOMPARE(court.figures(), u"a2"_s);
    }

    void aWithdrawalSendsWhatWasSentBefore()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}};
        court.take(office.full());
        office.cases[a] = live(a, u"a2"_s);
        office.cases[b] = live(b, u"b1"_s);
        const auto two = office.delta();
        court.take(two);
        QCOMPARE(court.take(office.withdrawal(two)), u"3 ACCEPTED applied,applied"_s);
        QCOMPARE(court.figures(), u"a1"_s);
        QCOMPARE(court.take(office.delta()), u"4 ACCEPTED"_s);
        QCOMPARE(court.take(office.full()), u"5 ACCEPTED unchanged,unchanged"_s);
        QCOMPARE(court.take(office.correction(two)), u"6 ACCEPTED applied,applied"_s);
        QCOMPARE(court.figures(), u"a2 b1"_s);
    }

    void whatALaterPackageSentStays()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}};
        court.take(office.full());
        office.cases[a] = live(a, u"a2"_s);
        const auto two = office.delta();
        office.cases[a] = live(a, u"a3"_s);
        court.take(two);
        court.take(office.delta());
        QCOMPARE(court.take(office.withdrawal(two)), u"4 ACCEPTED"_s);
        QCOMPARE(court.figures(), u"a3"_s);
    }

    void aWithdrawalClosesTheNumberThatNeverCame()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}};
        court.take(office.full());
        office.cases[a] = live(a, u"a2"_s);
        const auto two = office.delta();
        office.cases[b] = live(b, u"b1"_s);
        QCOMPARE(court.take(office.delta()), u"3 GAP gap"_s);
        QCOMPARE(court.take(office.withdrawal(two)), u"3 ACCEPTED applied; 4 ACCEPTED applied"_s);
        QCOMPARE(court.figures(), u"a1 b1"_s);
        QVERIFY(!court.position().wantFull);
        QCOMPARE(court.take(two), u"2 STALE withdrawn"_s);
        QCOMPARE(court.take(office.delta()), u"5 ACCEPTED"_s);
    }

    void withdrawnContentStaysWithdrawnInANewEpoch()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}};
        court.take(office.full());
        office.cases[a] = live(a, u"a2"_s);
        office.cases[b] = live(b, u"b1"_s);
        const auto two = office.delta();
        court.take(two);
        court.take(office.withdrawal(two));
        office.restore(second);
        court.take(office.full());
        QCOMPARE(court.figures(), u"a1"_s);
        QCOMPARE(court.take(office.delta()), u"2 ACCEPTED"_s);
        office.cases[b] = live(b, u"b2"_s);
        QCOMPARE(court.take(office.delta()), u"3 ACCEPTED applied"_s);
        QCOMPARE(court.figures(), u"a1 b2"_s);
    }

    void whatWaitsUnderARevokedKeyIsForgotten()
    {
        Office office;
        Court court(office);
        court.take(office.full());
        const auto two = office.delta(), three = office.delta();
        court.take(three);
        court.receiver.forget(three.name.packageId);
        QCOMPARE(court.take(two), u"2 ACCEPTED"_s);
        QCOMPARE(court.take(three), u"3 ACCEPTED"_s);
    }

    void aDigestThatDiffersAsksForAFullOne()
    {
        Office office;
        Court court(office);
        office.cases = {{a, live(a, u"a1"_s)}};
        court.take(office.full());
        auto two = office.delta();
        two.state->records = 7;
        QCOMPARE(court.take(two), u"2 ACCEPTED_WITH_NOTES state-differs"_s);
        QVERIFY(court.position().wantFull);
    }
};

TIAOCAI_TEST(TestReceiver)
#include "test_receiver.moc"
