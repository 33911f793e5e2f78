// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"
#include "scene.h"
#include "test_main.h"

#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;

namespace {

/// Every figure of the year, as far as was recorded by the day.
QStringList everything(Desk &desk, const std::optional<QDate> &asOf)
{
    const auto view =
        desk.figures().ofPeriod({QDate(2026, 1, 1), QDate(2026, 12, 31), asOf, statistics::By::Month});
    if (!view) return {view.error().code};
    QStringList list;
    for (const auto &rate : view->figures.rates)
        list << u"%1 %2/%3 %4"_s.arg(rate.indicator).arg(rate.num).arg(rate.den).arg(rate.notAccepted);
    for (const auto &group : view->groups)
        list << u"%1 %2 %3"_s.arg(group.key)
                    .arg(group.balance.accepted.number)
                    .arg(group.balance.concluded.number);
    list << QString::number(view->figures.lateEntries.size());
    return list;
}

/// "2/3, 1 not accepted" of an indicator in the year, from the sums of months or from the cases.
QString ofYear(Desk &desk, const QString &id, bool withCases, const std::optional<QDate> &asOf = {})
{
    const auto view = desk.figures().ofPeriod({QDate(2026, 1, 1), QDate(2026, 12, 31), asOf, {}, withCases});
    if (!view) return view.error().code;
    if (view->withCases != withCases) return u"from elsewhere"_s;
    for (const auto &rate : view->figures.rates) {
        if (rate.indicator == id)
            return u"%1/%2, %3 not accepted"_s.arg(rate.num).arg(rate.den).arg(rate.notAccepted);
    }
    return {};
}

QByteArray calendarOf2027()
{
    QFile file(tiaocai::test::dataPath(u"/desk/calendar-2027.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As it was issued, beside what it would say today.
Result<FrozenReport> comparedAgain(const Desk &desk, const QString &number)
{
    return desk.reports().reissue(number).and_then(
        [&](const FrozenReport &kept) { return desk.reports().compare(kept); });
}

} // namespace

/// What the desk answers about figures.
class TestDeskFigures : public QObject {
    Q_OBJECT

private slots:
    void factsSayWhatFoldingSays_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    /// Any office: its stored facts, the facts with what was touched since folded, and all folded give the same figures.
    void factsSayWhatFoldingSays()
    {
        QFETCH(int, seed);
        QRandomGenerator chance{quint32(seed)};
        scene::Scene office;
        auto &desk = office.desk();
        QList<CaseId> cases;
        int recorded = 0;
        for (auto day = scene::monday; day < scene::monday.addDays(60); day = day.addDays(1)) {
            office.setDay(day);
            if (chance.bounded(3) == 0)
                cases << office.received(day, scene::application(u"王%1"_s.arg(cases.size())));
            if (cases.isEmpty()) continue;
            const auto id = cases[chance.bounded(cases.size())];
            const auto file = desk.cases().view(id)->file;
            const QList<ActDraft> drafts{scene::accepted(day), scene::failed(day),
                                         scene::agreed(day, file, day.addDays(20)),
                                         scene::accepted(day.addDays(-2))};
            if (desk.cases().record(id, drafts[chance.bounded(drafts.size())])) ++recorded;
        }
        QVERIFY(recorded > 10);
        const auto end = scene::monday.addDays(60);
        office.setDay(end);
        const auto stored = everything(desk, {});
        office.setDay(end.addDays(1));
        office.mediating(end.addDays(1));
        QCOMPARE(everything(desk, end), stored);
        auto settings = desk.office().settings();
        settings.choices.punctuality = law::Punctuality::AlwaysRolled;
        QVERIFY(desk.office().changeSettings(settings));
        QCOMPARE(everything(desk, end), stored);
    }

    /// What a day told is told of it for ever: from the facts of what nobody touched since, and the acts of the rest.
    void aPastDayIsToldAsItWas()
    {
        scene::Scene office;
        auto &desk = office.desk();
        QMap<QDate, QStringList> told;
        const auto live = [&](QDate day) {
            office.setDay(day);
            told[day] = everything(desk, {});
        };
        const auto first = office.mediating(QDate(2026, 3, 2)), second = office.mediating(QDate(2026, 3, 5));
        live(QDate(2026, 3, 6));
        office.setDay(QDate(2026, 3, 12));
        QVERIFY(desk.cases().record(first, scene::failed(QDate(2026, 3, 12))));
        live(QDate(2026, 3, 12));
        live(QDate(2026, 4, 8));
        office.setDay(QDate(2026, 4, 9));
        const auto file = desk.cases().view(second)->file;
        QVERIFY(desk.cases().record(
            second, scene::agreed(QDate(2026, 3, 20), file, QDate(2026, 4, 30)))); // typed late
        live(QDate(2026, 4, 9));
        office.mediating(QDate(2026, 5, 6));
        live(QDate(2026, 5, 7));
        for (auto day = told.cbegin(); day != told.cend(); ++day)
            QCOMPARE(everything(desk, day.key()), *day);
        const auto success = u"mediation-success"_s;
        QCOMPARE(ofYear(desk, success, true, QDate(2026, 4, 8)), u"0/1, 0 not accepted"_s);
        QCOMPARE(ofYear(desk, success, false), u"1/2, 0 not accepted"_s);
        QCOMPARE(ofYear(desk, success, false), ofYear(desk, success, true));
        QVERIFY(desk.proof().verify()->isEmpty());
        // Other settings than those of then: every case is folded by those of then.
        auto settings = desk.office().settings();
        settings.choices.punctuality = law::Punctuality::AlwaysRolled;
        QVERIFY(desk.office().changeSettings(settings));
        for (auto day = told.cbegin(); day != told.cend() && day.key() < QDate(2026, 5, 7); ++day)
            QCOMPARE(everything(desk, day.key()), *day);
    }
    /// 待受理 stands beside the sums of months, and is the same as from the cases: also of a day that is over.
    void whatWaitsIsToldWithoutTheCases()
    {
        scene::Scene office;
        auto &desk = office.desk();
        const QDate first(2026, 3, 2);
        office.setDay(first);
        office.received(first, scene::application(u"王一"_s));
        const auto later = office.received(first, scene::application(u"王二"_s));
        office.setDay(QDate(2026, 4, 8));
        QVERIFY(desk.cases().record(later, scene::accepted(QDate(2026, 4, 8))));
        const auto waiting = [&](QDate to, bool withCases) {
            const auto view = desk.figures().ofPeriod({QDate(2026, 1, 1), to, {}, {}, withCases});
            return view && view->withCases == withCases ? view->figures.waiting.number : -1;
        };
        for (const bool withCases : {false, true}) {
            QCOMPARE(waiting(QDate(2026, 2, 28), withCases), 0);
            QCOMPARE(waiting(QDate(2026, 3, 31), withCases), 2);
            QCOMPARE(waiting(QDate(2026, 12, 31), withCases), 1);
        }
    }
    /// A notice that came since moves no figure of before: what reaches its days is folded by the calendar of then.
    void aCalendarOfLaterMovesNoPastDay()
    {
        scene::Scene office(QDate(2027, 1, 22));
        auto &desk = office.desk();
        const auto inTime = [&](const std::optional<QDate> &asOf) {
            const auto view =
                desk.figures().ofPeriod({QDate(2027, 1, 1), QDate(2027, 12, 31), asOf, {}, true});
            const auto of = view ? std::ranges::find(view->figures.rates, u"mediation-success-in-time"_s,
                                                     &statistics::Rate::indicator)
                                 : decltype(view->figures.rates.begin())();
            return view ? u"%1/%2"_s.arg(of->num).arg(of->den) : view.error().code;
        };
        auto settings = desk.office().settings();
        settings.choices.punctuality = law::Punctuality::AlwaysRolled;
        QVERIFY(desk.office().changeSettings(settings));
        const auto early = office.mediating(QDate(2027, 1, 4)), late = office.mediating(QDate(2027, 1, 21));
        office.setDay(QDate(2027, 2, 12));
        for (const auto &[id, on] :
             {std::pair(early, QDate(2027, 1, 15)), std::pair(late, QDate(2027, 2, 11))})
            QVERIFY(
                desk.cases().record(id, scene::agreed(on, desk.cases().view(id)->file, QDate(2027, 3, 30))));
        QCOMPARE(inTime({}), u"1/2"_s); // 2027-02-06 is a Saturday: due on Monday the 8th
        office.setDay(QDate(2027, 2, 20));
        QVERIFY(desk.office().importCalendar(calendarOf2027()));
        QCOMPARE(inTime({}), u"2/2"_s); // the notice takes the days to the 12th off
        QCOMPARE(inTime(QDate(2027, 2, 12)), u"1/2"_s);
    }
    void aTargetHoldsFromItsYearOn()
    {
        scene::Scene office;
        auto &desk = office.desk();
        QVERIFY(desk.office().setTarget({u"closure"_s, 2027, 9950, u"周建华"_s}));
        const auto of = [&](int year) {
            return desk.figures()
                .ofPeriod({QDate(year, 1, 1), QDate(year, 12, 31)})
                ->targets[u"closure"_s]
                .hundredths;
        };
        QCOMPARE(of(2026), 9900);
        QCOMPARE(of(2027), 9950);
        QCOMPARE(of(2030), 9950);
        QCOMPARE(desk.office().setTarget({u"closure"_s, 2027, 10'001}).error().code, u"bad-target"_s);
        QCOMPARE(desk.office().setTarget({u"joy"_s, 2027, 1}).error().code, u"unknown-indicator"_s);
        office.close();
        const auto again = office.again(Access::Read, QDate(2027, 1, 4));
        QVERIFY(again);
        QCOMPARE((*again)->office().targets().last().responsible, u"周建华"_s);
    }
    void aFigureOfAPastDayKnowsTheStaffOfThatDay()
    {
        scene::Scene office;
        auto &desk = office.desk();
        office.mediating(QDate(2026, 3, 2));
        office.setDay(QDate(2026, 4, 1));
        const auto late = desk.office().addPerson(u"李敏"_s, {office::Role::Clerk});
        QVERIFY(late);
        const auto knows = [&](const std::optional<QDate> &asOf) {
            const auto view = desk.figures().ofPeriod({QDate(2026, 1, 1), QDate(2026, 3, 31), asOf});
            return view && view->people.contains(late->id);
        };
        QVERIFY(knows(std::nullopt));
        QVERIFY(!knows(QDate(2026, 3, 31)));
    }
    void aReportOutlivesChangesOfSettings()
    {
        scene::Scene office;
        auto &desk = office.desk();
        const auto id = office.mediating(QDate(2026, 3, 2)); // due 2026-03-18
        office.setDay(QDate(2026, 3, 20));
        QVERIFY(desk.cases().record(id, scene::failed(QDate(2026, 3, 19))));
        const auto issued = desk.reports().issue(u"monthly"_s, QDate(2026, 3, 1), QDate(2026, 3, 31));
        QVERIFY(issued);
        auto settings = desk.office().settings();
        settings.choices.punctuality = law::Punctuality::AlwaysRolled;
        QVERIFY(desk.office().changeSettings(settings));
        QVERIFY(desk.office().setTarget({u"closure"_s, 0, 1}));
        office.setDay(QDate(2026, 6, 1));
        const auto again = comparedAgain(desk, issued->issued.number);
        QVERIFY(again);
        QCOMPARE(again->issued.sha256, issued->issued.sha256);
        QVERIFY(statistics::dataOf(again->report) == statistics::dataOf(issued->report));
        QCOMPARE(desk.reports().issued()->size(), 1);
        QCOMPARE(again->report.cases.size(), 1);
    }
    void aRevokedClosingIsShownAsACorrection()
    {
        scene::Scene office;
        auto &desk = office.desk();
        const auto id = office.mediating(QDate(2026, 3, 2));
        office.setDay(QDate(2026, 3, 31));
        QVERIFY(desk.cases().record(id, scene::failed(QDate(2026, 3, 9))));
        const auto issued = desk.reports().issue(u"monthly"_s, QDate(2026, 3, 1), QDate(2026, 3, 31));
        QVERIFY(issued);
        office.setDay(QDate(2026, 4, 7));
        ClosingRevoked revoked;
        revoked.reason = u"协议未签"_s;
        QVERIFY(desk.cases().record(id, {.payload = revoked, .on = QDate(2026, 4, 7)}));
        const auto again = comparedAgain(desk, issued->issued.number);
        QVERIFY(again);
        const auto found = std::ranges::find_if(again->corrections, [](const statistics::Correction &one) {
            return one.table == u"收结案平衡"_s && one.row == u"合计"_s && one.column == u"当期结案"_s;
        });
        QVERIFY(found != again->corrections.end());
        QCOMPARE(found->before + u"→"_s + found->after, u"1→0"_s);
        QVERIFY(desk.office().setTarget({u"mediation-success"_s, 0, 8000}));
        const auto later = comparedAgain(desk, issued->issued.number);
        QVERIFY(std::ranges::none_of(later->corrections,
                                     [](const auto &one) { return one.column == u"目标"_s; }));
    }
    void whatWasNotSeenIsNotIssued()
    {
        scene::Scene office;
        auto &desk = office.desk();
        const QDate from(2026, 3, 1), to(2026, 3, 31);
        office.mediating(QDate(2026, 3, 2));
        const auto seen = desk.reports().make(u"monthly"_s, from, to);
        QVERIFY(seen);
        office.mediating(QDate(2026, 3, 3));
        QCOMPARE(desk.reports().prepare(*seen).error().code, u"report-changed"_s);
        QVERIFY(desk.reports().issued()->isEmpty());
        const auto anew = desk.reports().make(u"monthly"_s, from, to);
        QCOMPARE(desk.reports().prepare(*anew)->issued.number, u"2026-0001"_s);
    }
    void whatWasFrozenIsGuarded()
    {
        scene::Scene office;
        office.mediating(QDate(2026, 3, 2));
        QVERIFY(office.desk().reports().issue(u"mediators"_s, QDate(2026, 3, 1), QDate(2026, 3, 31)));
        QVERIFY(office.desk().proof().verify()->isEmpty());
        office.close();
        QCOMPARE(scene::tamper(office.path(),
                               {u"UPDATE issued_reports SET data = replace(data, '周建华', '李敏')"_s}),
                 QString());
        const auto again = office.again(Access::Read);
        QVERIFY(again);
        const auto problems = (*again)->proof().verify();
        QVERIFY(problems);
        QCOMPARE(problems->size(), 1);
        QCOMPARE(problems->first().where, u"issued_reports"_s);
    }
    void aSurplusReportIsNamed()
    {
        scene::Scene office;
        office.close();
        QCOMPARE(scene::tamper(office.path(), {u"INSERT INTO issued_reports VALUES ('2026-0009', '{}')"_s}),
                 QString());
        const auto again = office.again(Access::Read);
        QVERIFY(again);
        const auto problems = (*again)->proof().verify();
        QCOMPARE(problems->size(), 1);
        QCOMPARE(problems->first().where, u"issued_reports"_s);
    }
    void changedReportsAreRefused()
    {
        scene::Scene office;
        office.mediating(QDate(2026, 3, 2));
        QVERIFY(office.desk().reports().issue(u"mediators"_s, QDate(2026, 3, 1), QDate(2026, 3, 31)));
        office.close();
        scene::tamper(office.path(), {u"UPDATE issued_reports SET data = replace(data, '周建华', '李敏')"_s});
        const auto again = office.again(Access::Read);
        QCOMPARE((*again)->reports().reissue(u"2026-0001"_s).error().code, u"report-differs"_s);
    }
    /// Rules that changed under a file: its issued reports stay, and its dates are made anew when it is opened.
    void otherRulesLeaveWhatWasIssued()
    {
        scene::Scene office;
        const auto id = office.mediating(QDate(2026, 3, 2));
        office.setDay(QDate(2026, 3, 12));
        QVERIFY(office.desk().cases().record(id, scene::failed(QDate(2026, 3, 12))));
        const auto issued =
            office.desk().reports().issue(u"timeline"_s, QDate(2026, 3, 1), QDate(2026, 3, 31));
        QVERIFY(issued);
        office.close();
        // As a program of other rules would have left it.
        QCOMPARE(scene::tamper(office.path(), {u"UPDATE derived SET rules = 'others'"_s,
                                               u"UPDATE deadline_index SET due = '2026-04-01'"_s,
                                               u"UPDATE facts SET judged = '2026-04-01', weight = 7"_s}),
                 QString());
        const auto again = office.again(Access::Write, QDate(2026, 3, 14));
        QVERIFY(again);
        QVERIFY((*again)->proof().verify()->isEmpty());
        const auto kept = comparedAgain(**again, issued->issued.number);
        QVERIFY(kept);
        QCOMPARE(statistics::bytesOf(statistics::dataOf(kept->report)),
                 statistics::bytesOf(statistics::dataOf(issued->report)));
        QVERIFY(kept->differences.isEmpty() && kept->reasons.isEmpty());
    }
    void aClerkWithoutTheRightIsRefused()
    {
        scene::Scene office;
        auto &desk = office.desk();
        QVERIFY(desk.office().addPerson(u"管理员"_s, {office::Role::Administrator}));
        QVERIFY(desk.actAs(u"管理员"_s));
        QCOMPARE(desk.figures().ofPeriod({QDate(2026, 1, 1), QDate(2026, 3, 31)}).error().code,
                 u"not-permitted"_s);
        QCOMPARE(desk.reports().issue(u"monthly"_s, QDate(2026, 1, 1), QDate(2026, 3, 31)).error().code,
                 u"not-permitted"_s);
    }
};

TIAOCAI_TEST(TestDeskFigures)
#include "test_figures.moc"
