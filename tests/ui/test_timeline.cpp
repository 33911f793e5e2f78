// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskless.h"
#include "picture/timeline_picture.h"
#include "record/what_follows.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QSignalSpy>
#include <QTest>

using namespace tiaocai;
using test::Office;
using namespace Qt::StringLiterals;

namespace {

const QDate timelineDay(2026, 11, 23);

law::Deadline deadline(const QString &rule, QDate from, QDate due, law::DeadlineState state)
{
    law::Deadline made;
    made.period.rule = law::RuleId(rule);
    made.period.from = from;
    made.period.due = made.period.unrolled = made.period.judged = due;
    made.state = state;
    return made;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private slots:
    void barsEndWhereTheEngineSays()
    {
        const Office office;
        desk::CaseView view;
        view.deadlines = {
            deadline(u"MED_ACCEPT_3WD"_s, {2026, 11, 9}, {2026, 11, 12}, law::DeadlineState::MetOnTime),
            deadline(u"MED_END_15"_s, {2026, 11, 12}, {2026, 11, 27}, law::DeadlineState::Running),
            deadline(u"AGREEMENT_PERFORM"_s, {2026, 11, 1}, {2026, 11, 10}, law::DeadlineState::Overdue),
            deadline(u"LIMITATION_1Y"_s, {2026, 1, 1}, {2027, 1, 1}, law::DeadlineState::Running),
            deadline(u"WAGE_AFTER_END_1Y"_s, {2026, 1, 1}, {}, law::DeadlineState::Running),
        };
        view.deadlines[0].doneOn = QDate(2026, 11, 12);
        const auto timeline = ui::timelineOf(office.place, view, timelineDay);
        QCOMPARE(timeline.bars.size(), 3);
        QCOMPARE(timeline.bars[0].until, QDate(2026, 11, 12));
        QVERIFY(!timeline.bars[0].isLate());
        QCOMPARE(timeline.bars[1].from, QDate(2026, 11, 12));
        QCOMPARE(timeline.bars[1].end, QDate(2026, 11, 27));
        QCOMPARE(timeline.bars[1].until, timelineDay);
        QCOMPARE(timeline.bars[2].end, timelineDay);
        QVERIFY(timeline.bars[2].isLate());
        QVERIFY(timeline.first < QDate(2026, 11, 1));
        QVERIFY(timeline.last > QDate(2026, 11, 27));
    }
    void noActOfADayIsLost()
    {
        using namespace casework;
        const Office office;
        desk::CaseView view;
        for (const auto &payload :
             QList<Payload>{MediationApplied{}, MediationAccepted{}, AgreementSigned{}}) {
            Act act{};
            act.on = timelineDay;
            act.payload = payload;
            view.file.effective << act;
        }
        const auto acts = ui::timelineOf(office.place, view, timelineDay).acts;
        QCOMPARE(acts.size(), 2);
        QCOMPARE(acts.last().text,
                 label(ActKind::MediationAccepted) + u'、' + label(ActKind::AgreementSigned));
    }
    void pausesAndMovedDatesComeFromTheTrace()
    {
        const Office office;
        desk::CaseView view;
        auto award = deadline(u"ARB_AWARD_45"_s, {2026, 10, 1}, {2026, 12, 10}, law::DeadlineState::Running);
        award.period.trace = {
            {law::Step::Start, {2026, 10, 1}, {2026, 10, 1}, 0, {}},
            {law::Step::Count, {2026, 10, 1}, {2026, 11, 15}, 45, {}},
            {law::Step::Exclude, {2026, 10, 20}, {2026, 10, 30}, 10, {}},
            {law::Step::Extend, {2026, 11, 25}, {2026, 12, 10}, 15, {}},
        };
        view.deadlines = {award};
        const auto bar = ui::timelineOf(office.place, view, timelineDay).bars.first();
        QCOMPARE(bar.pauses, (QList<QPair<QDate, QDate>>{{QDate(2026, 10, 20), QDate(2026, 10, 30)}}));
        QCOMPARE(bar.earlier, (QList<QDate>{QDate(2026, 11, 25)}));
    }
    void laterDaysStandFurtherRight()
    {
        ui::Timeline timeline;
        timeline.first = timelineDay;
        timeline.last = timelineDay.addDays(100);
        QVERIFY(rc::check("x grows with the day", [&] {
            const int a = *rc::gen::inRange(0, 100), b = *rc::gen::inRange(0, 100);
            const auto at = [&](int days) { return timeline.x(timelineDay.addDays(days), 8, 1000); };
            return (a < b) == (at(a) < at(b));
        }));
        QCOMPARE(timeline.x(timelineDay, 8, 1000), 8.0);
        QCOMPARE(timeline.x(timelineDay.addDays(100), 8, 1000), 1008.0);
    }
    void pictureDrawsBarsFromTheirBaseToTheirEnd()
    {
        const Office office;
        desk::CaseView view;
        view.deadlines = {
            deadline(u"MED_END_15"_s, {2026, 11, 12}, {2026, 11, 27}, law::DeadlineState::Running),
            deadline(u"MED_LAW_15"_s, {2026, 11, 9}, {2026, 11, 24}, law::DeadlineState::Running)};
        ui::TimelinePicture picture;
        picture.resize(800, 200);
        picture.setTimeline(ui::timelineOf(office.place, view, timelineDay));
        const auto &timeline = picture.timeline();
        for (const auto &bar : timeline.bars) {
            const auto box = picture.barBox(bar);
            QCOMPARE(box.left(), timeline.x(bar.from.addDays(1), 8, 784));
            QVERIFY(std::abs(box.right() - timeline.x(bar.end.addDays(1), 8, 784)) < 0.01);
        }
    }
    /// Neither of a bar that ends at timelineDay nor of one that fills the picture.
    void wordsBesideABarDoNotCrossToday()
    {
        const Office office;
        desk::CaseView view;
        view.deadlines = {
            deadline(u"MED_ACCEPT_3WD"_s, {2026, 11, 9}, {2026, 11, 12}, law::DeadlineState::MetOnTime),
            deadline(u"MED_END_15"_s, {2026, 11, 12}, {2026, 11, 27}, law::DeadlineState::Running),
            deadline(u"MED_LAW_15"_s, {2026, 11, 6}, {2026, 11, 21}, law::DeadlineState::Overdue),
            deadline(u"ARB_AWARD_45"_s, {2026, 11, 20}, {2027, 1, 4}, law::DeadlineState::Running)};
        for (const int width : {560, 671, 760, 815, 1000, 1174}) {
            ui::TimelinePicture picture;
            picture.resize(width, 260);
            picture.setTimeline(ui::timelineOf(office.place, view, timelineDay));
            const auto &timeline = picture.timeline();
            const double now = timeline.x(timelineDay, 8, width - 16);
            for (const auto &bar : timeline.bars) {
                const auto words = picture.wordsBox(bar);
                const bool crosses = words.left() < now && now < words.right();
                const bool fitsBeside = now + words.width() < width || words.width() + 16 < now;
                QVERIFY2(!crosses || !fitsBeside, qPrintable(u"%1 %2"_s.arg(width).arg(bar.text)));
                const bool hasRoom = words.width() + 16 < width; // long words in a narrow picture are cut
                QVERIFY(words.left() >= 0 && (words.right() <= width || !hasRoom));
            }
        }
    }
    void aClickAsksWhy()
    {
        const Office office;
        desk::CaseView view;
        view.deadlines = {
            deadline(u"LIMITATION_1Y"_s, {2026, 1, 1}, {2027, 1, 1}, law::DeadlineState::Running),
            deadline(u"MED_END_15"_s, {2026, 11, 12}, {2026, 11, 27}, law::DeadlineState::Running)};
        ui::TimelinePicture picture;
        picture.resize(800, 200);
        picture.setTimeline(ui::timelineOf(office.place, view, timelineDay));
        QSignalSpy explained(&picture, &ui::TimelinePicture::explained);
        const auto box = picture.barBox(picture.timeline().bars.first());
        QTest::mouseClick(&picture, Qt::LeftButton, {}, box.center().toPoint());
        QCOMPARE(explained.size(), 1);
        QCOMPARE(explained.first().first().toInt(), 1);
    }
    void tellsWhatAnActWouldDo()
    {
        const Office office;
        desk::CaseView before;
        before.deadlines = {
            deadline(u"MED_ACCEPT_3WD"_s, {2026, 11, 9}, {2026, 11, 12}, law::DeadlineState::Running),
            deadline(u"MED_END_15"_s, {2026, 11, 12}, {2026, 11, 27}, law::DeadlineState::Running)};
        desk::Recorded after;
        after.view = before;
        after.view.deadlines[0].state = law::DeadlineState::MetOnTime;
        after.view.deadlines[1].period.due = QDate(2026, 12, 2);
        after.view.deadlines.append(
            deadline(u"REVIEW_JOINT_15"_s, {2026, 11, 23}, {2026, 12, 8}, law::DeadlineState::Running));
        after.warnings = {u"mind this"_s};
        const auto lines = ui::whatFollows(office.place, before, after);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].detail.contains(u"met on time"_s));
        QVERIFY(lines[1].detail.contains(u"2026-11-27 → 2026-12-02"_s));
        QVERIFY(lines[2].detail.contains(u"begins, due 2026-12-08"_s));
        QCOMPARE(lines[3].what, u"mind this"_s);
        const auto nothing = ui::whatFollows(office.place, before, {before, {}, {}, {}});
        QCOMPARE(nothing.size(), 1);
        QCOMPARE(nothing[0].what, u"No date moves."_s);
    }
};

TIAOCAI_TEST(TestTimeline)
#include "test_timeline.moc"
