// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/divergence.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::exchange;
using namespace Qt::StringLiterals;

namespace {

Act contact(const QString &text, QDate on = QDate(2026, 6, 15))
{
    Act act;
    act.id = ActId::fresh();
    act.on = on;
    act.recordedAt = QDateTime(on, QTime(10, 0));
    act.payload = ContactLogged{.channel = Channel::Phone, .text = text};
    return act;
}

QList<Act> contacts(int count)
{
    QList<Act> acts;
    for (int i = 0; i < count; ++i)
        acts << contact(QString::number(i));
    return acts;
}

QSet<ActId> idsOf(const QList<Act> &acts)
{
    QSet<ActId> ids;
    for (const auto &act : acts)
        ids << act.id;
    return ids;
}

} // namespace

/// Two copies of a case, side by side.
class TestDivergence : public QObject {
    Q_OBJECT

private slots:
    void everyActIsInBothOrNamed()
    {
        QVERIFY(rc::check("every act is in both or named", [] {
            const auto common = contacts(*rc::gen::inRange(0, 6)), ours = contacts(*rc::gen::inRange(0, 4)),
                       theirs = contacts(*rc::gen::inRange(0, 4));
            const auto between = divergence(common + ours, common + theirs);
            RC_ASSERT(between.onlyHere == ours);
            RC_ASSERT(between.onlyThere == theirs);
            RC_ASSERT(between.isConflict() == (!ours.isEmpty() && !theirs.isEmpty()));
            // What was taken over brings nothing a second time.
            const auto after = divergence(common + ours + theirs, common + theirs);
            RC_ASSERT(after.onlyThere.isEmpty());
            RC_ASSERT(idsOf(after.onlyHere) == idsOf(ours));
        }));
    }

    void whatWasLeftOutIsNoDifference()
    {
        const auto theirs = contacts(2);
        QVERIFY(divergence({}, theirs, idsOf(theirs)).isNone());
        QCOMPARE(divergence({}, theirs, {theirs.first().id}).onlyThere, QList{theirs.last()});
    }

    void anActThatIsSaidOtherwiseIsNamed()
    {
        auto changed = contacts(1);
        const auto was = changed;
        std::get<ContactLogged>(changed.first().payload).text = u"另"_s;
        const auto between = divergence(was, changed);
        QCOMPARE(between.changed, QList{was.first().id});
        QVERIFY(between.isConflict() && between.onlyThere.isEmpty());
    }

    void standsSideBySide()
    {
        CaseFile here, there;
        here.stage = Stage::Scheduled;
        there.stage = Stage::Heard;
        Hearing hearing;
        hearing.day = QDate(2026, 6, 22);
        hearing.time = QTime(9, 30);
        hearing.room = u"S1"_s;
        here.hearings << hearing;
        const Divergence between{{}, contacts(1)};
        const QList<Difference> codes{
            {DifferenceField::Acts, {}, u"2026-06-15 contact-logged"_s},
            {DifferenceField::Stage, u"scheduled"_s, u"heard"_s},
            {DifferenceField::Hearing, u"2026-06-22 09:30 S1"_s, {}},
        };
        QCOMPARE(differences(here, there, between, Wording::Codes), codes);
        QCOMPARE(differences(here, there, between, Wording::Words)[1].here, label(Stage::Scheduled));
        QVERIFY(differences(here, there, {}, Wording::Codes).isEmpty());
    }
};

TIAOCAI_TEST(TestDivergence)
#include "test_divergence.moc"
