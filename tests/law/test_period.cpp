// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_data.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QTest>

using namespace tiaocai::law;
using namespace tiaocai::law::test;
using namespace Qt::StringLiterals;

namespace {

/// Rules of every unit, forward, with the moves that they know.
RuleId anyRule()
{
    return RuleId(*rc::gen::element(
        u"ARB_AWARD_45"_s, u"MED_END_15"_s, u"LIMITATION_1Y"_s, u"ARB_ACCEPT_5WD"_s, u"REVIEW_FINISH_5WD"_s,
        u"INSPECTION_CASE_60WD"_s, u"INJURY_DECIDE_60"_s, u"ENFORCE_2Y"_s, u"ZJ_SIMPLE_30"_s, u"EVIDENCE"_s));
}

Move anyMove(QDate start)
{
    const auto on = start.addDays(*rc::gen::inRange(-3, 90));
    const auto to = on.addDays(*rc::gen::inRange(1, 60));
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return Extension{*rc::gen::inRange(1, 20), on};
    case 1:
        return Exclusion{*rc::gen::element(Exclusion::Suspension, Exclusion::Publication), on, to};
    case 2:
        return Restart{
            *rc::gen::element(RestartKind::PartyAdded, RestartKind::Supplemented, RestartKind::ToOrdinary),
            on};
    case 3:
        return Interruption{on, *rc::gen::arbitrary<bool>() ? std::optional(to) : std::nullopt};
    case 4:
        return Pause{on, to};
    default:
        return SetDue{on, to};
    }
}

Reckoning anyReckoning()
{
    const auto from = QDate(2015, 1, 1).addDays(*rc::gen::inRange(0, 4'500));
    Reckoning asked{anyRule(), from};
    if (asked.rule == RuleId(u"EVIDENCE"_s)) asked.length = 10;
    const auto count = *rc::gen::inRange(0, 6);
    for (int i = 0; i < count; ++i)
        asked.moves.append(anyMove(from));
    return asked;
}

tiaocai::Result<Period> tolerantly(const Reckoning &asked, bool withTrace = true)
{
    return reckon(asked, *book().rule(asked.rule), calendar(), Punctuality::ByLaw, withTrace, true);
}

} // namespace

class TestPeriod : public QObject {
    Q_OBJECT

private slots:
    void proceedingsThatOverlap_data()
    {
        QTest::addColumn<QList<Move>>("moves");
        QTest::addColumn<QDate>("strict");
        QTest::addColumn<QDate>("lenient");
        const auto of = [](const char *text) { return day(text); };
        const Move first = Interruption{of("2025-05-01"), of("2025-06-03")};
        QTest::newRow("a second one that outlasts the first")
            << QList<Move>{first, Interruption{of("2025-05-20"), of("2025-07-01")}} << of("2026-05-20")
            << of("2026-07-01");
        QTest::newRow("a second one within the first")
            << QList<Move>{first, Interruption{of("2025-05-10"), of("2025-05-20")}} << of("2026-05-11")
            << of("2026-06-03");
        QTest::newRow("a pause within the proceeding")
            << QList<Move>{first, Pause{of("2025-05-10"), of("2025-05-20")}} << of("2026-05-11")
            << of("2026-06-03");
        QTest::newRow("a pause that outlasts it")
            << QList<Move>{first, Pause{of("2025-05-24"), of("2025-06-13")}} << of("2026-05-21")
            << of("2026-06-15");
    }
    void proceedingsThatOverlap()
    {
        QFETCH(QList<Move>, moves);
        QFETCH(QDate, strict);
        QFETCH(QDate, lenient);
        const auto period =
            reckon({RuleId(u"LIMITATION_1Y"_s), day("2025-03-10"), moves}, book(), calendar());
        QVERIFY2(period, period ? "" : qPrintable(period.error().text));
        QCOMPARE(period->strict, strict);
        QCOMPARE(period->lenient, lenient);
        QCOMPARE(replay(*period, *book().rule(period->rule), calendar()), period->due);
    }

    void moves_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("due"); ///< or the refusal's code
        const auto row = [](const char *why, const char *rule, const char *words, const char *due) {
            QTest::newRow(why) << QString::fromLatin1(rule) << QString::fromUtf8(words)
                               << QString::fromLatin1(due);
        };
        // 46(六): 2026-06-01 + 45 is 2026-07-16
        row("no move", "ARB_AWARD_45", "--from 2026-06-01", "2026-07-16");
        row("overlapping exclusions count each day once", "ARB_AWARD_45",
            "--from 2026-06-01 --exclude suspension@2026-06-10..2026-06-20 --exclude "
            "publication@2026-06-15..2026-06-25",
            "2026-07-31");
        row("the order of the words does not matter", "ARB_AWARD_45",
            "--from 2026-06-01 --exclude publication@2026-06-15..2026-06-25 --exclude "
            "suspension@2026-06-10..2026-06-20",
            "2026-07-31");
        row("an exclusion after the due date", "ARB_AWARD_45",
            "--from 2026-06-01 --exclude suspension@2026-07-17..2026-07-20", "bad-move");
        row("an exclusion on the last day", "ARB_AWARD_45",
            "--from 2026-06-01 --exclude suspension@2026-07-16..2026-07-20", "2026-07-20");
        row("an exclusion before the start", "ARB_AWARD_45",
            "--from 2026-06-01 --exclude suspension@2026-05-20..2026-06-10", "bad-move");
        row("an exclusion that an earlier one made room for", "ARB_AWARD_45",
            "--from 2026-06-01 --exclude suspension@2026-07-10..2026-07-20 --exclude "
            "suspension@2026-07-22..2026-07-24",
            "2026-07-28");
        row("an exclusion that ends before it begins", "ARB_AWARD_45",
            "--from 2026-06-01 --exclude suspension@2026-06-20..2026-06-20", "bad-move");
        row("a restart keeps the part of an exclusion behind it", "ARB_AWARD_45",
            "--from 2026-06-01 --exclude suspension@2026-06-10..2026-06-30 --restart party-added@2026-06-25",
            "2026-08-14");
        row("a restart discards an exclusion before it", "ARB_AWARD_45",
            "--from 2026-06-01 --exclude suspension@2026-06-10..2026-06-20 --restart "
            "claims-changed@2026-07-03",
            "2026-08-17");
        row("a restart before the start", "ARB_AWARD_45",
            "--from 2026-06-01 --restart party-added@2026-05-30", "bad-move");
        row("a supplement does not move the 45 days", "ARB_AWARD_45",
            "--from 2026-06-01 --restart supplemented@2026-06-10", "bad-move");
        row("a change of procedure moves nothing", "ARB_AWARD_45",
            "--from 2026-06-01 --restart to-ordinary@2026-06-10", "2026-07-16");
        row("a supplement restarts the five days", "ARB_ACCEPT_5WD",
            "--from 2026-11-02 --restart supplemented@2026-11-05", "2026-11-12");
        row("fifteen days more", "ARB_AWARD_45", "--from 2026-08-05 --extend 15", "2026-10-08");
        row("sixteen days more", "ARB_AWARD_45", "--from 2026-08-05 --extend 16", "bad-move");
        row("no day more", "ARB_AWARD_45", "--from 2026-08-05 --extend 0", "bad-move");
        row("an exclusion inside the extension", "ARB_AWARD_45",
            "--from 2026-06-01 --extend 15 --exclude suspension@2026-07-20..2026-07-25", "2026-08-05");
        row("a restart after the extension began ends it", "ARB_AWARD_45",
            "--from 2026-06-01 --extend 15 --restart party-added@2026-07-20", "2026-09-03");
        row("an extension after a restart", "ARB_AWARD_45",
            "--from 2026-06-01 --extend 15 --restart party-added@2026-07-03", "2026-09-01");
        row("five working days more", "REVIEW_FINISH_5WD", "--from 2026-09-18 --extend 5", "2026-10-09");
        row("mediation is extended without end", "MED_END_15", "--from 2026-11-02 --extend 40", "2026-12-28");
        row("what nothing extends", "SUIT_15", "--from 2026-11-02 --extend 1", "bad-move");
        row("a pause shifts limitation", "LIMITATION_1Y", "--from 2025-03-10 --pause 2025-05-01..2025-05-31",
            "2026-04-09");
        row("overlapping pauses", "LIMITATION_1Y",
            "--from 2025-03-10 --pause 2025-05-01..2025-05-31 --pause 2025-05-20..2025-06-05", "2026-04-14");
        row("a second interruption", "LIMITATION_1Y",
            "--from 2025-03-10 --interrupt 2025-09-15 --interrupt 2026-03-02", "2027-03-02");
        row("an interruption on the rolled last day counts", "LIMITATION_1Y",
            "--from 2025-10-04 --interrupt 2026-10-08", "2027-10-08");
        row("an interruption after it does not", "LIMITATION_1Y", "--from 2025-10-04 --interrupt 2026-10-09",
            "2026-10-08");
        row("a proceeding counts from its end", "LIMITATION_1Y",
            "--from 2025-03-10 --interrupt 2025-09-15..2025-10-09", "2026-10-09");
        row("a demand inside a proceeding", "LIMITATION_1Y",
            "--from 2025-03-10 --interrupt 2025-09-15..2025-10-09 --interrupt 2025-09-20", "2026-10-09");
        row("a proceeding that ends before it begins", "LIMITATION_1Y",
            "--from 2025-03-10 --interrupt 2025-09-15..2025-09-14", "bad-move");
        row("wages without an end of employment", "WAGE_AFTER_END_1Y", "--from 2021-05-01", "");
        row("wages count from the end of employment", "WAGE_AFTER_END_1Y",
            "--from 2021-05-01 --employment-ended 2026-03-31", "2027-03-31");
        row("only wages ask for it", "LIMITATION_1Y", "--from 2021-05-01 --employment-ended 2026-03-31",
            "bad-move");
        row("a length that is not set", "EVIDENCE", "--from 2026-11-02", "length-needed");
        row("a length that is set", "EVIDENCE", "--from 2026-11-02 --length 12", "2026-11-16");
        row("a length that the law fixes", "SUIT_15", "--from 2026-11-02 --length 20", "bad-move");
        row("the usual length of pre-case mediation", "PRECASE_MED", "--from 2026-11-02", "2026-11-17");
        row("a local length of pre-case mediation", "PRECASE_MED", "--from 2026-11-02 --length 30",
            "2026-12-02");
        row("a simple recognition of an injury", "INJURY_DECIDE_60", "--from 2026-11-02 --variant simple",
            "2026-11-17");
        row("a shortened defence", "ARB_DEFENCE_10WD", "--from 2026-11-02 --variant simple --length 3",
            "2026-11-05");
        row("a shortened defence of no length", "ARB_DEFENCE_10WD", "--from 2026-11-02 --variant simple",
            "length-needed");
        row("a form that is not known", "SUIT_15", "--from 2026-11-02 --variant simple", "bad-move");
        row("publication in Zhejiang", "PUBLIC_NOTICE_30",
            "--from 2026-11-02 --variant collective-publication --overlay 浙江", "2026-11-12");
        row("publication elsewhere", "PUBLIC_NOTICE_30", "--from 2026-11-02 --variant collective-publication",
            "bad-move");
        row("an inquiry in Zhejiang", "ARB_AWARD_45",
            "--from 2026-06-01 --exclude inquiry@2026-06-10..2026-06-20 --overlay 330000", "2026-07-27");
        row("an inquiry elsewhere", "ARB_AWARD_45",
            "--from 2026-06-01 --exclude inquiry@2026-06-10..2026-06-20", "bad-move");
        row("a province without rules", "SUIT_15", "--from 2026-11-02 --overlay 河南", "unknown-overlay");
        row("legal aid first, seven days before", "LEGAL_AID_FIRST", "--from 2026-12-10", "2026-12-03");
        row("a rule that nobody knows", "SUIT_16", "--from 2026-11-02", "unknown-rule");
        row("beyond the calendar", "ARCHIVE_AWARD_10Y", "--from 2095-01-01", "out-of-range");
        row("before the calendar", "SUIT_15", "--from 1980-01-01", "out-of-range");
        row("a length beyond every calendar", "EVIDENCE", "--from 2026-11-02 --length 2000000000",
            "out-of-range");
    }
    void moves()
    {
        QFETCH(QString, rule);
        QFETCH(QString, words);
        QFETCH(QString, due);
        const auto period = reckoned(rule.toLatin1().constData(), words.toUtf8().constData());
        if (!period) {
            QCOMPARE(period.error().code, due);
            return;
        }
        QCOMPARE(period->due, QDate::fromString(due, Qt::ISODate));
        QCOMPARE(replay(*period, *book().rule(RuleId(rule)), calendar()), period->due);
    }

    void extendsOnceAndInTime()
    {
        const RuleId award(u"ARB_AWARD_45"_s);
        const auto with = [&](QList<Move> moves) {
            return reckon({award, QDate(2026, 6, 1), std::move(moves)}, book(), calendar());
        };
        const QDate last(2026, 7, 16);
        QCOMPARE(with({Extension{15, last}})->unrolled, QDate(2026, 7, 31));
        QVERIFY(!with({Extension{15, last.addDays(1)}}));
        QVERIFY(!with({Extension{10, last}, Extension{5, last}}));
        QVERIFY(!with({Extension{15, QDate(2026, 5, 31)}}));
        const Exclusion suspended{Exclusion::Suspension, QDate(2026, 6, 20), QDate(2026, 6, 30)};
        QCOMPARE(with({Extension{15, last.addDays(9)}, suspended})->unrolled, QDate(2026, 8, 10));
        const Exclusion goesOn{Exclusion::Suspension, QDate(2026, 6, 20), QDate()};
        QCOMPARE(with({goesOn, Extension{15, QDate(2026, 9, 1)}})->unrolled, QDate(2026, 7, 31));
        const Restart restart{RestartKind::PartyAdded, QDate(2026, 7, 20)};
        QCOMPARE(with({Extension{15, last}, restart, Extension{15, QDate(2026, 9, 3)}})->unrolled,
                 QDate(2026, 9, 18));
    }
    void movesMediationByAgreementInTime()
    {
        const RuleId end(u"MED_END_15"_s);
        const auto with = [&](QList<Move> moves) {
            return reckon({end, QDate(2026, 9, 17), std::move(moves)}, book(), calendar());
        };
        const QDate unrolled(2026, 10, 2);
        QCOMPARE(with({SetDue{unrolled, QDate(2026, 10, 30)}})->due, QDate(2026, 10, 30));
        QVERIFY(!with({SetDue{unrolled.addDays(1), QDate(2026, 10, 30)}}));
        QVERIFY(!with({SetDue{QDate(2026, 9, 20), unrolled}}));
        QCOMPARE(
            with({SetDue{unrolled, QDate(2026, 10, 30)}, SetDue{QDate(2026, 10, 30), QDate(2026, 12, 1)}})
                ->due,
            QDate(2026, 12, 1));
        QVERIFY(reckon({end, QDate(2026, 9, 17), {SetDue{QDate(2026, 10, 8), QDate(2026, 10, 30)}}}, book(),
                       calendar(), Punctuality::AlwaysRolled));
    }

    void tellsBothReadings()
    {
        const auto limitation =
            reckoned("LIMITATION_1Y", "--from 2025-03-10 --interrupt 2025-09-15..2025-10-09");
        QCOMPARE(limitation->strict, QDate(2026, 9, 15));
        QCOMPARE(limitation->lenient, QDate(2026, 10, 9));
        QCOMPARE(limitation->due, limitation->lenient);
        QCOMPARE(limitation->doubts, QStringList{u"interruption-reading"_s});
        const auto again = reckoned(
            "LIMITATION_1Y", "--from 2025-03-10 --interrupt 2025-09-15..2025-10-09 --interrupt 2026-02-02");
        QVERIFY(!again->strict.isValid() && !again->doubts.contains(u"interruption-reading"_s));
        const auto hearing = reckoned("HEARING_NOTICE_5WD_BEFORE", "--from 2026-11-30");
        QCOMPARE(hearing->strict, hearing->due);
        QCOMPARE(hearing->judged, hearing->due);
        QCOMPARE(hearing->doubts, QStringList{u"backward-reading"_s});
    }
    /// 执行程序解释 19; 民法典 194.
    void enforcementPausesInItsLastSixMonths_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("lenient"); ///< invalid: one reading
        const auto row = [](const char *why, const char *words, const char *due, const char *lenient) {
            QTest::newRow(why) << QString::fromUtf8(words) << day(due) << day(lenient);
        };
        row("no pause", "--from 2024-03-11", "2026-03-11", "");
        row("within them the rest runs on", "--from 2024-03-11 --pause 2025-10-01..2025-12-01", "2026-05-11",
            "2026-06-01");
        row("over before them", "--from 2024-03-11 --pause 2025-06-01..2025-08-01", "2026-03-11", "");
        row("over on the day before them", "--from 2024-03-11 --pause 2025-06-01..2025-09-12", "2026-03-11",
            "");
        row("lasting into them", "--from 2024-03-11 --pause 2025-08-01..2025-10-12", "2026-04-10",
            "2026-04-13");
        row("after the end", "--from 2024-03-11 --pause 2026-04-01..2026-05-01", "2026-03-11", "");
        row("interrupted after it", "--from 2023-03-13 --pause 2024-10-01..2024-12-01 --interrupt 2024-12-16",
            "2026-12-16", "");
        row("interrupted: the last months are others",
            "--from 2024-03-11 --interrupt 2024-06-03 --pause 2025-10-01..2025-11-03", "2026-06-03", "");
    }
    void enforcementPausesInItsLastSixMonths()
    {
        QFETCH(QString, words);
        QFETCH(QDate, due);
        QFETCH(QDate, lenient);
        const auto period = reckoned("ENFORCE_2Y", words.toUtf8().constData());
        QVERIFY2(period, period ? "" : qPrintable(period.error().text));
        QCOMPARE(period->due, due);
        QCOMPARE(period->lenient, lenient);
        QCOMPARE(period->strict, lenient.isValid() ? due : QDate());
        QCOMPARE(period->doubts.contains(u"pause-reading"_s), lenient.isValid());
        QCOMPARE(replay(*period, *book().rule(period->rule), calendar()), period->due);
    }
    /// The limitation of a claim pauses whenever the cause falls (law art. 27(3)).
    void limitationPausesOnAnyDay()
    {
        const auto period = reckoned("LIMITATION_1Y", "--from 2025-03-10 --pause 2025-04-01..2025-05-01");
        QCOMPARE(period->unrolled, QDate(2026, 4, 9));
        QVERIFY(!period->lenient.isValid());
    }
    void judgesByTheLawOfTheRoll()
    {
        const auto judged = [](const char *rule, QDate from, Punctuality punctuality) {
            return reckon({RuleId(QString::fromLatin1(rule)), from}, book(), calendar(), punctuality)->judged;
        };
        const QDate mediation(2026, 9, 17), award(2026, 8, 17); // end on 10-02 and on 10-01
        QCOMPARE(judged("MED_END_15", mediation, Punctuality::ByLaw), QDate(2026, 10, 2));
        QCOMPARE(judged("MED_END_15", mediation, Punctuality::AlwaysRolled), QDate(2026, 10, 8));
        QCOMPARE(judged("ARB_AWARD_45", award, Punctuality::ByLaw), QDate(2026, 10, 8));
        QCOMPARE(judged("ARB_AWARD_45", award, Punctuality::AlwaysUnrolled), QDate(2026, 10, 1));
    }
    void namesItsDoubts()
    {
        QCOMPARE(reckoned("ARB_AWARD_45", "--from 2026-08-17")->doubts, QStringList{u"roll-by-reference"_s});
        QCOMPARE(reckoned("MED_END_15", "--from 2026-09-17")->doubts, QStringList{u"roll-doubtful"_s});
        QCOMPARE(reckoned("SUIT_15", "--from 2026-11-06")->doubts, QStringList());
        QCOMPARE(reckoned("ZJ_SIMPLE_30", "--from 2026-06-01")->doubts, QStringList{u"local-rule"_s});
        QCOMPARE(reckoned("ARCHIVE_OTHER_5Y", "--from 2026-11-20")->doubts,
                 QStringList{u"start-by-practice"_s});
        QCOMPARE(reckoned("SUIT_15", "--from 2026-12-20")->doubts, QStringList{u"provisional"_s});
    }
    void isProvisionalOnlyWhereTheCalendarDecides()
    {
        QVERIFY(!reckoned("ARB_ACCEPT_5WD", "--from 2026-12-18")->provisional);
        QVERIFY(reckoned("ARB_ACCEPT_5WD", "--from 2026-12-21")->provisional);
        QVERIFY(reckoned("HEARING_NOTICE_5WD_BEFORE", "--from 2027-01-05")->provisional);
        QVERIFY(!reckoned("HEARING_NOTICE_5WD_BEFORE", "--from 2026-12-26")->provisional);
        QVERIFY(!reckoned("PUBLIC_NOTICE_30", "--from 2026-12-20")->provisional);
    }

    void namesEveryDayItHops()
    {
        const auto period = reckoned("ARB_DEFENCE_10WD", "--from 2026-09-24");
        QHash<QDate, QString> hopped;
        QList<QDate> madeUp;
        for (const auto &step : period->trace) {
            if (step.kind == Step::Hop) hopped.insert(step.to, step.key);
            if (step.key == u"make-up") madeUp.append(step.to);
        }
        QCOMPARE(hopped.size(), 11);
        QCOMPARE(hopped.value(QDate(2026, 9, 25)), u"中秋节"_s);
        QCOMPARE(hopped.value(QDate(2026, 10, 4)), u"国庆节"_s);
        QVERIFY(hopped.contains(QDate(2026, 10, 11)) && hopped.value(QDate(2026, 10, 11)).isEmpty());
        QCOMPARE(madeUp, QList{QDate(2026, 10, 10)});
        const auto *rule = book().rule(period->rule);
        for (const auto &step : period->trace)
            QVERIFY(
                !explain(step, rule->provisionOn(period->from).unit, tiaocai::Speech::ofWindow()).isEmpty());
    }
    void saysWhyAMoveMovesNothing()
    {
        const auto period = reckoned("LIMITATION_1Y", "--from 2025-03-10 --interrupt 2026-03-11");
        const auto ignored = std::find_if(period->trace.begin(), period->trace.end(),
                                          [](const Step &step) { return step.kind == Step::Ignored; });
        QVERIFY(ignored != period->trace.end());
        QCOMPARE(ignored->from, QDate(2026, 3, 11));
        QCOMPARE(ignored->key, u"after-expiry"_s);
    }

    void endsLaterWhereItIsLonger()
    {
        QVERIFY(rc::check("a longer period never ends sooner", [] {
            const auto from = QDate(2015, 1, 1).addDays(*rc::gen::inRange(0, 4'500));
            const auto length = *rc::gen::inRange(0, 400);
            const auto due = [&](int days) {
                return reckon({.rule = RuleId(u"EVIDENCE"_s), .from = from, .length = days}, book(),
                              calendar())
                    ->due;
            };
            return due(length) <= due(length + *rc::gen::inRange(1, 30));
        }));
    }
    void replaysToItsDueDate()
    {
        QVERIFY(rc::check("the trace leads to the due date, step by step", [] {
            const auto asked = anyReckoning();
            const auto period = tolerantly(asked);
            if (!period) return false;
            auto at = asked.from;
            for (const auto &step : period->trace) {
                if (step.kind == Step::Ignored) continue;
                if (step.from != at) return false;
                at = step.to;
            }
            return at == period->due && replay(*period, *book().rule(asked.rule), calendar()) == period->due;
        }));
    }
    void saysTheSameWithoutATrace()
    {
        QVERIFY(rc::check("a trace changes no date", [] {
            const auto asked = anyReckoning();
            const auto with = tolerantly(asked, true), without = tolerantly(asked, false);
            return with->due == without->due && with->unrolled == without->unrolled &&
                   with->judged == without->judged && with->doubts == without->doubts &&
                   without->trace.isEmpty();
        }));
    }
    void endsOnOrAfterWhatItWasBeforeRolling()
    {
        QVERIFY(rc::check("rolling moves forward, to a working day", [] {
            const auto asked = anyReckoning();
            const auto period = tolerantly(asked);
            const bool rolls = book().rule(asked.rule)->provisionOn(asked.from).roll != Roll::None;
            return period->unrolled <= period->due && (!rolls || calendar().isWorkingDay(period->due));
        }));
    }
};

TIAOCAI_TEST(TestPeriod)
#include "test_period.moc"
