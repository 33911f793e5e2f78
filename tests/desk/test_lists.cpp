// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "paths.h"
#include "scene.h"
#include "statistics/pinyin.h"
#include "test_main.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;
using scene::monday;
using scene::Scene;

namespace {

/// "石劳调字〔2026〕001号 MED_END_15": a case, and the clock that put it there.
QStringList numbersOf(const TodayGroup &group)
{
    QStringList list;
    for (const auto &row : group.rows)
        list << (row.clock ? row.of.number + u" "_s + row.clock->rule.toString() : row.of.number);
    return list;
}

QStringList numbersOf(const QList<CaseRow> &rows)
{
    QStringList list;
    for (const auto &row : rows)
        list << row.number;
    return list;
}

QByteArray bytesOf(const QString &name)
{
    QFile file(tiaocai::test::dataPath(QStringLiteral("/desk/")) + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLists : public QObject {
    Q_OBJECT

private slots:
    void showsTheDay()
    {
        Scene scene(monday.addDays(-21));
        scene.mediating(monday.addDays(-21)); // ends on 2026-02-25
        scene.received(monday);               // the decision is due on Thursday
        const auto first = scene.desk().cases().today(monday);
        QVERIFY2(first, first ? "" : qPrintable(first.error().text));
        const auto &onMonday = *first;
        QCOMPARE(numbersOf(onMonday.group(TodayKind::Overdue)),
                 QStringList{u"石劳调字〔2026〕001号 MED_END_15"_s});
        const auto late = onMonday.group(TodayKind::Overdue).rows.first();
        QCOMPARE(late.clock->days, monday.daysTo(late.clock->due));
        QCOMPARE(numbersOf(onMonday.group(TodayKind::DueToday)), QStringList());
        QCOMPARE(numbersOf(onMonday.group(TodayKind::DueThisWeek)),
                 QStringList{u"〔2026〕登0002号 MED_ACCEPT_3WD"_s});
        QVERIFY(onMonday.group(TodayKind::DueThisWeek)
                    .rows.first()
                    .settling.contains(ActKind::MediationAccepted));
        const auto onThursday = scene.desk().cases().today(monday.addDays(3)).value();
        QCOMPARE(numbersOf(onThursday.group(TodayKind::DueToday)),
                 QStringList{u"〔2026〕登0002号 MED_ACCEPT_3WD"_s});
        QCOMPARE(
            numbersOf(scene.desk().cases().today(monday.addDays(4)).value().group(TodayKind::Overdue)).size(),
            2);
    }
    void forgetsNoCase()
    {
        Scene scene;
        const auto id = scene.mediating(monday);
        QCOMPARE(numbersOf(scene.desk().cases().today(monday.addDays(7)).value().group(TodayKind::Silent)),
                 QStringList());
        QCOMPARE(numbersOf(scene.desk().cases().today(monday.addDays(8)).value().group(TodayKind::Silent)),
                 QStringList{u"石劳调字〔2026〕001号"_s});
        scene.setDay(monday.addDays(9));
        const auto file = scene.desk().cases().view(id)->file;
        QVERIFY(scene.desk().cases().record(id, scene::agreed(monday.addDays(9), file, monday.addDays(30))));
        const auto later = scene.desk().cases().today(monday.addDays(31)).value();
        QCOMPARE(later.group(TodayKind::NotPerformed).count, 0);
        QCOMPARE(numbersOf(later.group(TodayKind::Overdue)),
                 QStringList{u"石劳调字〔2026〕001号 AGREEMENT_PERFORM"_s});
        QCOMPARE(later.group(TodayKind::Overdue).rows.first().clock->days, -1);
        QCOMPARE(later.group(TodayKind::Silent).count, 0);
        const auto year = scene.desk().figures().yearSoFar(monday.addDays(31)).value();
        QCOMPARE(year.succeeded, 1);
        QCOMPARE(year.concluded, 1);
        QCOMPARE(year.closed, 1);
        QCOMPARE(year.closable, 1);
    }
    /// What is set for today comes first, by its time, until it was held.
    void beginsWithTodaysMeetings()
    {
        Scene scene;
        const auto later = scene.mediating(monday);
        const auto sooner = scene.mediating(monday.addDays(1));
        const auto set = [&](const CaseId &id, QTime time) {
            const SessionSet session{.day = monday.addDays(4), .time = time, .place = u"第一调解室"_s};
            return scene.desk().cases().record(id, {.payload = session, .on = monday.addDays(2)});
        };
        QVERIFY(set(later, QTime(14, 30)));
        QVERIFY(set(sooner, QTime(9, 30)));
        QCOMPARE(scene.desk().cases().today(monday.addDays(3))->group(TodayKind::Meetings).count, 0);
        const auto view = scene.desk().cases().today(monday.addDays(4)).value();
        QCOMPARE(view.groups.first().kind, TodayKind::Meetings);
        const auto rows = view.groups.first().rows;
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].of.id, sooner);
        QCOMPARE(rows[0].of.meetingRoom, u"第一调解室"_s);
        QCOMPARE(rows[0].of.meetingNth, 1);
        QCOMPARE(rows[0].settling, QList<ActKind>{ActKind::SessionHeld});
        QCOMPARE(rows[1].of.meetingAt, QTime(14, 30));
    }
    /// A meeting whose day is over stands there until somebody records what came of it, beside what is late in the case.
    void tellsOfAMeetingThatNobodyRecorded()
    {
        Scene scene(monday.addDays(-21));
        const auto id = scene.mediating(monday.addDays(-21));
        const SessionSet session{.day = monday.addDays(-20), .time = QTime(9, 30), .place = u"第一调解室"_s};
        QVERIFY(scene.desk().cases().record(id, {.payload = session, .on = monday.addDays(-21)}));
        const auto missing = [&](QDate day) {
            return scene.desk().cases().today(day)->once().group(TodayKind::MeetingNotRecorded);
        };
        QCOMPARE(missing(monday.addDays(-20)).count, 0);
        scene.setDay(monday);
        const auto group = missing(monday);
        QCOMPARE(group.count, 1);
        QCOMPARE(group.rows.first().of.id, id);
        QCOMPARE(group.rows.first().of.meetingOn, monday.addDays(-20));
        QCOMPARE(group.rows.first().settling.first(), ActKind::SessionHeld);
        QCOMPARE(scene.desk().cases().today(monday)->once().group(TodayKind::Overdue).count, 1);
        SessionHeld held{.outcome = SessionOutcome::ToBeContinued};
        const auto file = scene.desk().cases().view(id)->file;
        for (const auto &party : file.parties)
            held.present << party.record.id;
        QVERIFY(scene.desk().cases().record(
            id, {.payload = held, .on = monday.addDays(-20), .at = QTime(9, 30), .note = u"补录"_s}));
        QCOMPARE(missing(monday).count, 0);
    }
    /// Under its most urgent line, which says what else waits.
    void aCaseStandsOnce()
    {
        Scene scene(monday.addDays(-21));
        scene.mediating(monday.addDays(-21)); // late and silent
        scene.setDay(monday);
        const auto whole = scene.desk().cases().today(monday).value();
        QCOMPARE(whole.group(TodayKind::Overdue).count, 1);
        QCOMPARE(whole.group(TodayKind::Silent).count, 1);
        const auto once = whole.once();
        QCOMPARE(once.group(TodayKind::Overdue).rows.size(), 1);
        QCOMPARE(once.group(TodayKind::Overdue).rows.first().also, QList<TodayKind>{TodayKind::Silent});
        QCOMPARE(once.group(TodayKind::Silent).count, 0);
        QVERIFY(once.group(TodayKind::Silent).rows.isEmpty());
    }
    /// Whoever wants his own cases alone is told of no others.
    void tellsOfOnesOwnCases()
    {
        Scene scene(monday.addDays(-22));
        const auto mediator = scene.desk().office().addPerson(u"陈志强"_s, {office::Role::Mediator});
        QVERIFY(mediator);
        scene.mediating(monday.addDays(-22));
        const auto own = scene.mediating(monday.addDays(-21));
        scene.setDay(monday);
        const HandlerAssigned assigned{
            .person = mediator->id, .role = HandlerRole::Mediator, .reason = u"分案"_s};
        QVERIFY(scene.desk().cases().record(own, {.payload = assigned, .on = monday}));
        const auto mine = scene.desk().cases().today(monday, everyRow, mediator->id).value();
        QCOMPARE(mine.group(TodayKind::Overdue).count, 1);
        QCOMPARE(mine.group(TodayKind::Overdue).rows.first().of.id, own);
        QCOMPARE(scene.desk().cases().today(monday)->group(TodayKind::Overdue).count, 2);
    }
    /// What is in the post is not served: somebody has to ask after it.
    void waitsForReceipts()
    {
        Scene scene;
        const auto id = scene.mediating(monday);
        const auto file = scene.desk().cases().view(id)->file;
        DocumentServed sent{.what = DocumentKind::SessionNotice,
                            .recipient = file.parties.last().record.id,
                            .method = ServiceMethod::Post,
                            .sentOn = monday.addDays(2)};
        ServiceFailed returned{.what = sent.what,
                               .recipient = sent.recipient,
                               .method = sent.method,
                               .reason = ReturnReason::Moved};
        auto day = monday.addDays(2);
        const auto waitingAfter = [&](const auto &payload) {
            scene.setDay(day);
            const auto done = scene.desk().cases().record(id, {.payload = payload, .on = day});
            if (!done) return done.error().text;
            const auto waiting = scene.desk().cases().today(day)->group(TodayKind::AwaitingReceipt).rows;
            day = day.addDays(3);
            return waiting.isEmpty() ? QString() : toText(waiting.first().of.awaitingSince);
        };
        QCOMPARE(waitingAfter(sent), u"2026-03-04"_s);
        QCOMPARE(scene.desk().cases().today(monday)->group(TodayKind::AwaitingReceipt).count, 0);
        QCOMPARE(waitingAfter(returned), QString());
        sent.sentOn = day;
        QCOMPARE(waitingAfter(sent), u"2026-03-10"_s);
        auto other = sent;
        other.what = DocumentKind::OtherDocument;
        other.sentOn = day;
        QCOMPARE(waitingAfter(other), u"2026-03-10"_s);
        sent.receivedOn = day;
        QCOMPARE(waitingAfter(sent), u"2026-03-13"_s);
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    void aListOfCertainCasesHoldsNoOthers()
    {
        Scene scene;
        QList<CaseId> some;
        for (int day = 0; day < 3; ++day)
            some << scene.received(monday.addDays(day));
        const auto left = some.takeAt(1);
        QCOMPARE(scene.desk().cases().list({.among = QList<CaseId>()})->size(), 0);
        const auto rows = scene.desk().cases().list({.among = some + QList{CaseId::fresh()}}).value();
        QCOMPARE(rows.size(), 2);
        QVERIFY(std::ranges::none_of(rows, [&](const CaseRow &row) { return row.id == left; }));
    }
    void whatGoesThroughEveryCaseCanBeStopped()
    {
        Scene scene(QDate(2027, 1, 25));
        scene.received(QDate(2027, 2, 1));
        scene.received(QDate(2027, 2, 1));
        QStringList heard;
        scene.desk().watch([&](int done, int of) {
            heard << u"%1/%2"_s.arg(done).arg(of);
            return done < 1;
        });
        const auto stopped = scene.desk().office().importCalendar(bytesOf(u"calendar-2027.json"_s));
        QCOMPARE(stopped ? QString() : stopped.error().code, u"cancelled"_s);
        QCOMPARE(heard, QStringList({u"0/2"_s, u"1/2"_s}));
        QCOMPARE(scene.desk().cases().list()->first().nextDue, QDate(2027, 2, 4));
        QVERIFY(scene.desk().office().calendar().isWorkingDay(QDate(2027, 2, 4)));
        scene.desk().watch({});
        QVERIFY(scene.desk().office().importCalendar(bytesOf(u"calendar-2027.json"_s)));
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    /// A file of an older version does not say by what it was made: it is made anew when it is opened, as a whole or not.
    void aFileMadeReadyCanBeStopped()
    {
        Scene scene;
        scene.received(monday);
        scene.mediating(monday);
        const auto before = scene.desk().cases().list().value();
        scene.close();
        scene::tamper(scene.path(), {u"DELETE FROM derived"_s, u"UPDATE case_index SET number = 'old'"_s});
        const auto open = [&](int until) {
            return Desk::open(scene.path(), Access::Write, scene::at(monday),
                              [until](int done, int) { return done < until; });
        };
        const auto stopped = open(1);
        QCOMPARE(stopped ? QString() : stopped.error().code, u"cancelled"_s);
        QCOMPARE(scene::ask(scene.path(), u"SELECT DISTINCT number FROM case_index"_s),
                 QList<QStringList>{{u"old"_s}});
        const auto opened = open(1'000);
        QVERIFY(opened);
        QVERIFY((*opened)->actAs(u"周建华"_s));
        QCOMPARE(numbersOf((*opened)->cases().list().value()), numbersOf(before));
    }
    void aLongGroupSaysHowManyThereAre()
    {
        Scene scene;
        for (int day = 0; day < 3; ++day)
            scene.received(monday.addDays(day)); // decisions due on Thursday, Friday, and the next Monday
        const auto on = monday.addDays(10);
        const auto whole = scene.desk().cases().today(on).value(),
                   beginning = scene.desk().cases().today(on, 2).value();
        QCOMPARE(whole.group(TodayKind::Overdue).rows.size(), 3);
        QCOMPARE(whole.group(TodayKind::Overdue).count, 3);
        QCOMPARE(numbersOf(beginning.group(TodayKind::Overdue)),
                 numbersOf(whole.group(TodayKind::Overdue)).first(2));
        QCOMPARE(beginning.group(TodayKind::Overdue).count, 3);
        QCOMPARE(numbersOf(beginning.group(TodayKind::Silent)),
                 numbersOf(whole.group(TodayKind::Silent)).first(2));
        QCOMPARE(beginning.group(TodayKind::Silent).count, 3);
        QCOMPARE(beginning.group(TodayKind::DueToday).count, 0);
    }
    /// However many lines are asked for, they are those of the whole in its order, and nothing is told of what follows.
    void beginsWithTheFirstLines()
    {
        Scene scene;
        for (int day = 0; day < 3; ++day)
            scene.received(monday.addDays(day));
        const auto on = monday.addDays(10);
        const auto whole = scene.desk().cases().today(on).value();
        QStringList all;
        for (const auto &group : whole.groups)
            all << numbersOf(group);
        for (int lines = 1; lines <= all.size() + 1; ++lines) {
            const auto view = scene.desk().cases().beginningOfToday(on, lines).value();
            QCOMPARE(view.groups.size(), whole.groups.size());
            QCOMPARE(view.isWhole, lines > all.size());
            QStringList first;
            for (const auto &group : view.groups) {
                first << numbersOf(group);
                QCOMPARE(group.count, group.rows.size());
            }
            QVERIFY(first.size() >= std::min<qsizetype>(lines, all.size()));
            QVERIFY(lines > 1 || first == all.first(1));
            if (view.isWhole) QCOMPARE(first, all);
        }
    }
    void sortsByTheNextDate()
    {
        Scene scene;
        const auto closed = scene.mediating(monday);
        QVERIFY(scene.desk().cases().record(closed, scene::failed(monday.addDays(1))));
        const auto soon = scene.received(monday.addDays(1));
        const auto late = scene.received(monday.addDays(10));
        const auto rows = scene.desk().cases().list().value();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].id, soon);
        QCOMPARE(rows[1].id, late);
        QCOMPARE(rows[2].id, closed);
        QVERIFY(!rows[2].nextDue.isValid());
        QCOMPARE(scene.desk().cases().list({.state = statistics::CaseState::Open})->size(), 2);
        QCOMPARE(scene.desk().cases().list({.stage = Stage::Concluded})->size(), 1);
        QCOMPARE(scene.desk().cases().list({.text = u"王芳"_s, .stage = Stage::Registered})->size(), 2);
        QCOMPARE(scene.desk().cases().list({.text = u"wf"_s})->size(), 3);
        QCOMPARE(scene.desk().cases().list({.text = u"登0002"_s})->size(), 1);
    }
    void filtersByEachCondition()
    {
        Scene scene;
        auto application = scene::application();
        application.township = u"蒲山镇"_s;
        application.source = Source::Hotline;
        application.claims.first().cause = Cause::Overtime;
        scene.received(monday, application);
        scene.received(monday);
        const auto closed = scene.mediating(monday);
        QVERIFY(scene.desk().cases().record(closed, scene::failed(monday.addDays(1))));
        scene.setDay(monday.addDays(4));
        const auto handler = scene.desk().actor().id;
        const QList<std::pair<CaseQuery, int>> queries{
            {{}, 3},
            {{.state = statistics::CaseState::Late}, 2},
            {{.kind = CaseKind::Mediation}, 3},
            {{.kind = CaseKind::Arbitration}, 0},
            {{.cause = Cause::Overtime}, 1},
            {{.source = Source::Hotline}, 1},
            {{.township = u"蒲山镇"_s}, 1},
            {{.township = u"蒲山镇"_s, .handler = handler}, 0},
            {{.handler = handler}, 1},
            {{.closedFrom = monday, .closedTo = monday.addDays(1)}, 1},
            {{.closedFrom = monday.addDays(2)}, 0},
            {{.closedTo = monday}, 0},
            {{.text = u"王芳"_s, .state = statistics::CaseState::Open}, 2},
            {{.text = u"*"_s}, 0}};
        QList<CaseQuery> asked;
        QList<int> expected;
        for (const auto &[query, count] : queries) {
            QCOMPARE(scene.desk().cases().list(query)->size(), count);
            asked << query;
            expected << count;
        }
        QCOMPARE(scene.desk().cases().counts(asked).value(), expected);
        QVERIFY(scene.desk().cases().townships()->contains(u"石桥镇"_s));
    }
    void findsAnything()
    {
        Scene scene;
        scene.received(monday, scene::application(u"王芳芳"_s, u"鑫源服装厂"_s));
        scene.received(monday, scene::application(u"李强"_s, u"王芳服装厂"_s));
        scene.received(monday, scene::application(u"王芳"_s, u"别家"_s));
        const auto hits = [&](const QString &text) {
            QStringList list;
            const auto all = scene.desk().cases().search(text, 10).value();
            for (const auto &[of, found] : all)
                list << of.applicants + u" "_s + statistics::foundIn.name(found.of.in) + u" "_s +
                            found.of.text.mid(found.at, found.length);
            return list;
        };
        QCOMPARE(hits(u"王芳"_s),
                 QStringList({u"王芳 name 王芳"_s, u"李强 name 王芳"_s, u"王芳芳 name 王芳"_s}));
        QCOMPARE(hits(u"wf"_s).first(), u"王芳 name 王芳"_s);
        QCOMPARE(hits(u"0002"_s), QStringList{u"李强 number 0002"_s});
        QCOMPARE(hits(u"鑫源 王芳"_s).size(), 1);
        QCOMPARE(hits(u"没有"_s), QStringList());
        QCOMPARE(hits(u"*"_s), QStringList());
        QCOMPARE(scene.desk().cases().search(u"王芳"_s, 2)->size(), 2);
    }
    void findsTheCasesOfAHandler()
    {
        Scene scene;
        const auto id = scene.mediating(monday);
        const auto handler = scene.desk().cases().list()->first().handler;
        QVERIFY(!handler.isEmpty());
        for (const auto &asked : {handler, statistics::initials(handler)}) {
            const auto hits = scene.desk().cases().search(asked, 5).value();
            QCOMPARE(hits.size(), 1);
            QCOMPARE(hits.first().of.id, id);
            QVERIFY(hits.first().found.of.in == statistics::FoundIn::Handler);
            QCOMPARE(scene.desk().cases().list({.text = asked})->size(), 1);
        }
    }
    void findsRelatedCases()
    {
        Scene scene;
        scene.received(monday, scene::application(u"王芳"_s, u"鑫源服装厂"_s));
        scene.received(monday, scene::application(u"李强"_s, u"鑫源服装厂"_s));
        scene.received(monday, scene::application(u"王芳芳"_s, u"别家"_s));
        QCOMPARE(scene.desk().cases().related({.name = u"鑫源服装厂"_s})->size(), 2);
        QCOMPARE(scene.desk().cases().related({.name = u"王芳"_s})->size(), 1);
        QCOMPARE(scene.desk().cases().related({})->size(), 0);
    }
    void movesDatesByACalendar()
    {
        Scene scene(QDate(2027, 1, 25));
        const auto id = scene.received(QDate(2027, 2, 1));
        const auto dueOf = [&] { return scene.desk().cases().list()->first().nextDue; };
        QCOMPARE(dueOf(), QDate(2027, 2, 4));
        QList<Change> told;
        scene.desk().listen([&](const Change &change) { told << change; });
        const auto imported = scene.desk().office().importCalendar(bytesOf(u"calendar-2027.json"_s));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text));
        QCOMPARE(imported->year, 2027);
        QStringList moved;
        for (const auto &date : imported->moved)
            moved << u"%1 %2 %3 %4"_s.arg(date.number, date.rule.toString(), date.from.toString(Qt::ISODate),
                                          date.to.toString(Qt::ISODate));
        QVERIFY2(moved.contains(u"〔2027〕登0001号 MED_ACCEPT_3WD 2027-02-04 2027-02-15"_s),
                 qPrintable(moved.join(u'\n')));
        QCOMPARE(dueOf(), QDate(2027, 2, 15));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().office && told.first().concerns(id));
        QVERIFY(scene.desk().proof().verify()->isEmpty());
        QCOMPARE(scene.desk().office().importCalendar("{\"2027\": 5}").error().code, u"bad-calendar"_s);
        scene.close();
        const auto again = scene.again(Access::Write, QDate(2027, 2, 2));
        QVERIFY(!(*again)->office().calendar().isWorkingDay(QDate(2027, 2, 4)));
        QVERIFY((*again)->proof().verify()->isEmpty());
    }
    void alertsByTheUnrolledDate()
    {
        Scene scene;
        const auto filed = scene.desk().cases().registerCase(
            {.payload = ArbitrationFiled{.application = scene::application(), .copies = 1}, .on = monday});
        QVERIFY(filed);
        scene.setDay(QDate(2026, 3, 4));
        // Forty-five days end on Saturday 2026-04-18 and roll to the Monday.
        QVERIFY(scene.desk().cases().record(filed->view.file.id,
                                            {.payload = ArbitrationAccepted{}, .on = QDate(2026, 3, 4)}));
        const auto where = [&](QDate on) {
            const auto view = scene.desk().cases().today(on).value();
            QStringList words;
            for (const auto &group : view.groups) {
                for (const auto &row : group.rows) {
                    if (row.clock && row.clock->rule.toString() == u"ARB_AWARD_45"_s)
                        words << name(group.kind) + u' ' + toText(row.clock->due);
                }
            }
            return words.join(u", "_s);
        };
        QCOMPARE(where(QDate(2026, 4, 12)), QString());
        QCOMPARE(where(QDate(2026, 4, 13)), u"dueThisWeek 2026-04-20"_s);
        QCOMPARE(where(QDate(2026, 4, 17)), u"dueThisWeek 2026-04-20"_s);
        for (const int later : {0, 1, 2})
            QCOMPARE(where(QDate(2026, 4, 18).addDays(later)), u"dueToday 2026-04-20"_s);
        QCOMPARE(where(QDate(2026, 4, 21)), u"overdue 2026-04-20"_s);
    }
    void reportsThePeriod()
    {
        Scene scene;
        const auto id = scene.mediating(monday);
        QVERIFY(scene.desk().cases().record(id, scene::failed(monday.addDays(1))));
        const auto report = scene.desk().reports().make(u"timeline"_s, QDate(2026, 3, 1), QDate(2026, 3, 31));
        QVERIFY(report);
        const auto &mediations = report->report.tables[1];
        QCOMPARE(mediations.rows.size(), 1);
        QCOMPARE(statistics::textOf(mediations.rows.first().first()), u"石劳调字〔2026〕001号"_s);
        QCOMPARE(statistics::textOf(mediations.rows.first().last()), u"周建华"_s);
        QCOMPARE(report->report.officeName, scene.desk().office().identity().name);
        const auto before = scene.desk().reports().make(u"timeline"_s, QDate(2025, 3, 1), QDate(2025, 3, 31));
        QCOMPARE(before->report.tables.first().sentences, QStringList{u"统计期间内没有调解案件。"_s});
    }
};

TIAOCAI_TEST(TestLists)
#include "test_lists.moc"
