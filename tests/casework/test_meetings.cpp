// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/meetings.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;

class TestMeetings : public QObject {
    Q_OBJECT

    static Act act(const Payload &payload, int day)
    {
        Act act;
        act.id = ActId::fresh();
        act.on = QDate(2026, 11, day);
        act.payload = payload;
        return act;
    }
    static SessionSet set(int day)
    {
        return {.day = QDate(2026, 11, day),
                .time = QTime(9, 30),
                .place = u"第一调解室"_s,
                .persons = u"双方"_s};
    }
    static SessionHeld held(std::optional<int> next = {})
    {
        SessionHeld session;
        if (next) session.nextOn = QDate(2026, 11, *next);
        return session;
    }
    static QStringList told(const QList<Act> &acts)
    {
        CaseFile file;
        file.effective = acts;
        QStringList list;
        for (const auto &meeting : meetings(file))
            list << u"%1 %2 %3%4"_s.arg(meeting.ordinal)
                        .arg(meeting.day.day())
                        .arg(meeting.state == Meeting::Held ? u"held"_s : u"set"_s)
                        .arg(meeting.room.isEmpty() ? QString() : u" room"_s);
        return list;
    }

private slots:
    void sessionsComeFromWhatSetAndWhatRecordedThem_data()
    {
        QTest::addColumn<QList<Act>>("acts");
        QTest::addColumn<QStringList>("meetings");
        const auto row = [](const char *what, const QList<Act> &acts, const QStringList &meetings) {
            QTest::newRow(what) << acts << meetings;
        };
        row("set", {act(set(18), 12)}, {u"1 18 set room"_s});
        row("set and held", {act(set(18), 12), act(held(), 18)}, {u"1 18 held room"_s});
        row("held a day later", {act(set(18), 12), act(held(), 19)}, {u"1 19 held room"_s});
        row("held without being set", {act(held(), 18)}, {u"1 18 held"_s});
        row("goes on", {act(set(18), 12), act(held(23), 18)}, {u"1 18 held room"_s, u"2 23 set"_s});
        row("goes on, then set", {act(held(23), 18), act(set(23), 19)}, {u"1 18 held"_s, u"2 23 set room"_s});
    }
    void sessionsComeFromWhatSetAndWhatRecordedThem()
    {
        QFETCH(QList<Act>, acts);
        QFETCH(QStringList, meetings);
        QCOMPARE(told(acts), meetings);
    }
    void hearingsStandAmongThem()
    {
        CaseFile file;
        file.effective = {act(set(18), 12)};
        Hearing cancelled, hearing;
        cancelled.day = QDate(2026, 11, 16);
        cancelled.state = Hearing::Cancelled;
        hearing.day = QDate(2026, 11, 20);
        hearing.room = u"第二仲裁庭"_s;
        file.hearings = {hearing, cancelled};
        const auto all = meetings(file);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].ordinal, 0);
        QCOMPARE(all[2].ordinal, 1);
        QCOMPARE(all[2].room, u"第二仲裁庭"_s);
        QCOMPARE(nextMeeting(file, QDate(2026, 11, 18))->day, QDate(2026, 11, 18));
        QCOMPARE(nextMeeting(file, QDate(2026, 11, 19))->kind, Meeting::Hearing);
        QVERIFY(!nextMeeting(file, QDate(2026, 11, 21)));
        file.stage = Stage::Concluded;
        QVERIFY(!nextMeeting(file, QDate(2026, 11, 18)));
    }
};

TIAOCAI_TEST(TestMeetings)
#include "test_meetings.moc"
