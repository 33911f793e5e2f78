// SPDX-License-Identifier: GPL-3.0-or-later
#include "court.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::desk;
using namespace Qt::StringLiterals;
using scene::Court;

namespace {

const QDate planned(2026, 6, 29), moved(2026, 7, 6);

/// What a plan would say of a case.
hearings::PlannedSession session(Court &court, int nth, QDate on, QTime start, const QString &room,
                                 const QString &who)
{
    hearings::PlannedSession one{.id = court.cases()[nth], .number = court.file(court.cases()[nth]).number()};
    one.on = on;
    one.start = start;
    one.minutes = 60;
    one.tribunal = u"S"_s;
    one.room = room;
    one.arbitrators = {court.desk().office().personNamed(who)->id};
    return one;
}

hearings::CircuitPlan planOf(const QList<hearings::PlannedSession> &sessions)
{
    hearings::CircuitPlan plan;
    plan.sessions = sessions;
    return plan;
}

/// "09:00 S1" of the hearing that is set; empty where none is.
QString standing(Court &court, int nth)
{
    for (const auto &hearing : court.file(court.cases()[nth]).hearings) {
        if (hearing.state == Hearing::Set)
            return u"%1 %2 %3"_s.arg(hearing.day.toString(Qt::ISODate),
                                     hearing.time.value_or(QTime()).toString(u"HH:mm"_s), hearing.room);
    }
    return {};
}

PartyId partyOf(Court &court, int nth, PartyRole role = PartyRole::Applicant)
{
    return court.file(court.cases()[nth]).active(role).first().record.id;
}

/// Two cases have one session on the planned day.
void setTogether(Court &court)
{
    const CasesJoined joined{.cases = {court.file(court.cases()[1]).number()}};
    const auto sits = court.desk().office().personNamed(u"陈明"_s)->id;
    const auto set =
        court.desk()
            .cases()
            .record(court.cases()[0], {.payload = joined, .on = Court::before})
            .and_then([&](const Recorded &) {
                return court.desk().cases().record(
                    court.cases()[0], scene::hearingSet(Court::before, planned, QTime(9, 0), u"S1"_s, sits));
            });
    if (!set) qFatal("%s", qPrintable(set.error().text));
}

/// Everybody of these cases came.
HearingHeld sheetOf(Court &court, const QList<int> &cases)
{
    HearingHeld sheet;
    for (const int nth : cases)
        sheet.present << partyOf(court, nth) << partyOf(court, nth, PartyRole::Respondent);
    sheet.outcome = HearingOutcome::Ended;
    sheet.rightsTold = sheet.recusalAsked = sheet.mediationTried = sheet.minutesSigned = true;
    return sheet;
}

ActCorrected correctionOf(const ActId &act)
{
    ActCorrected correction;
    correction.act = act;
    correction.reason = u"漏记"_s;
    return correction;
}

/// As it counts.
HearingHeld heldIn(const CaseFile &file)
{
    for (const auto &act : file.effective) {
        if (const auto *held = std::get_if<HearingHeld>(&act.payload)) return *held;
    }
    return {};
}

template <typename T>
QString codeFrom(const Result<T> &answer)
{
    return answer ? u"done"_s : answer.error().code;
}

} // namespace

/// What a plan becomes when it is published, and what the cases of a common session have together.
class TestHearings : public QObject {
    Q_OBJECT

private slots:
    void twoHearingsChangePlaces()
    {
        Court court(3); // the first and the third are of one arbitrator
        QCOMPARE(court.desk()
                     .hearings()
                     .publish(planOf({session(court, 0, planned, QTime(9, 0), u"S1"_s, u"陈明"_s),
                                      session(court, 2, planned, QTime(10, 0), u"S1"_s, u"陈明"_s)}))
                     .value()
                     .hearings,
                 2);
        QCOMPARE(court.desk()
                     .hearings()
                     .publish(planOf({session(court, 0, planned, QTime(10, 0), u"S1"_s, u"陈明"_s),
                                      session(court, 2, planned, QTime(9, 0), u"S1"_s, u"陈明"_s)}))
                     .value()
                     .hearings,
                 2);
        QCOMPARE(standing(court, 0), u"2026-06-29 10:00 S1"_s);
        QCOMPARE(standing(court, 2), u"2026-06-29 09:00 S1"_s);
        QVERIFY(court.desk().proof().verify()->isEmpty());
    }

    void whatStandsAsPlannedIsLeftAlone()
    {
        Court court(1);
        const auto plan = planOf({session(court, 0, planned, QTime(9, 0), u"S1"_s, u"陈明"_s)});
        QCOMPARE(court.desk().hearings().publish(plan).value().hearings, 1);
        const auto acts = court.file(court.cases()[0]).acts;
        QCOMPARE(court.desk().hearings().publish(plan).value().hearings, 0);
        QCOMPARE(court.file(court.cases()[0]).acts, acts);
    }

    void aPlanIsPublishedWholeOrNotAtAll()
    {
        Court court(2);
        const auto before = court.file(court.cases()[0]).acts;
        auto wrong = session(court, 1, planned, QTime(9, 0), u"X9"_s, u"杨静"_s);
        const auto good = session(court, 0, planned, QTime(9, 0), u"S1"_s, u"陈明"_s);
        QCOMPARE(codeFrom(court.desk().hearings().publish(planOf({good, wrong}))), u"unknown-room"_s);
        QCOMPARE(court.file(court.cases()[0]).acts, before);
        wrong.room = u"S1"_s; // the same room, at the same hour
        QCOMPARE(codeFrom(court.desk().hearings().publish(planOf({good, wrong}))), u"room-taken"_s);
        QCOMPARE(court.file(court.cases()[0]).acts, before);
        QVERIFY(court.desk().proof().verify()->isEmpty());
    }

    /// 法32: composition is due within five working days, long before the circuit comes.
    void anAcceptedCaseIsOfferedItsTribunalAndDay()
    {
        Court court(1);
        const auto filed = court.desk().cases().registerCase(
            {.payload =
                 ArbitrationFiled{.application = scene::application(u"赵六"_s, u"甲厂"_s), .copies = 1},
             .on = Court::before});
        QVERIFY(filed);
        const auto id = filed->view.file.id;
        const auto until = Court::before.addDays(60);
        QVERIFY(!court.desk().hearings().firstOpening(id, until).value());
        QVERIFY(court.desk().cases().record(id, {.payload = ArbitrationAccepted{}, .on = Court::before}));
        const auto opening = court.desk().hearings().firstOpening(id, until).value();
        QVERIFY(opening);
        QCOMPARE(opening->tribunal, u"S"_s);
        QCOMPARE(opening->arbitrators.size(), 1);
        TribunalComposed composed{.arbitrators = opening->arbitrators};
        QVERIFY(court.desk().cases().record(id, {.payload = composed, .on = Court::before}));
        const auto set =
            court.desk().cases().record(id, scene::hearingSet(Court::before, opening->on, opening->start,
                                                              opening->room, opening->arbitrators.first()));
        QVERIFY2(set, set ? "" : qPrintable(set.error().text));
        QVERIFY(!court.desk().hearings().firstOpening(id, until).value());
    }

    void joiningStandsInEachOfTheCases()
    {
        Court court(3);
        const auto number = [&](int nth) { return court.file(court.cases()[nth]).number(); };
        const CasesJoined joined{.cases = {number(1), u"别院〔2026〕1号"_s}};
        QVERIFY(court.desk().cases().record(court.cases()[0], {.payload = joined, .on = Court::before}));
        QCOMPARE(court.file(court.cases()[1]).joined, QStringList{number(0)});
        QCOMPARE(court.file(court.cases()[2]).joined, QStringList());
        // Said once more from the other side, it is not said again.
        const auto acts = court.file(court.cases()[0]).acts.size();
        const CasesJoined back{.cases = {number(0)}};
        QVERIFY(court.desk().cases().record(court.cases()[1], {.payload = back, .on = Court::before}));
        QCOMPARE(court.file(court.cases()[0]).acts.size(), acts);
    }

    void aCommonSessionIsPostponedAndCancelledInAllOfThem()
    {
        Court court(2);
        const CasesJoined joined{.cases = {court.file(court.cases()[1]).number()}};
        QVERIFY(court.desk().cases().record(court.cases()[0], {.payload = joined, .on = Court::before}));
        const auto sits = court.desk().office().personNamed(u"陈明"_s)->id;
        const auto set = court.desk().cases().record(
            court.cases()[1], scene::hearingSet(Court::before, planned, QTime(9, 0), u"S1"_s, sits));
        QVERIFY2(set, set ? "" : qPrintable(set.error().text));
        for (int nth = 0; nth < 2; ++nth)
            QCOMPARE(standing(court, nth), u"2026-06-29 09:00 S1"_s);
        QCOMPARE(court.desk().hearings().docket(planned, planned)->size(), 1);

        PostponementDecided postponed{.granted = true, .newDay = moved, .time = QTime(10, 0)};
        const auto later = court.desk().cases().record(
            court.cases()[1], {.payload = postponed, .on = Court::before, .note = u"证人出差"_s});
        QVERIFY2(later, later ? "" : qPrintable(later.error().text));
        for (int nth = 0; nth < 2; ++nth)
            QCOMPARE(standing(court, nth), u"2026-07-06 10:00 S1"_s);
        const auto lines = court.desk().hearings().docket(moved, moved);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().with.size(), 1);
        QVERIFY(lines->first().status == hearings::SessionStatus::Set);

        // Released, they want one session again: by a plan, and where a room closes.
        const auto lead = HearingId(lines->first().id);
        const auto ground = court.desk().hearings().circuitGround(moved, moved.addDays(4), {lead});
        QCOMPARE(ground->ready.cases.size(), 1);
        QCOMPARE(ground->ready.cases.first().with.size(), 1);
        auto closing = court.desk().hearings().registers();
        closing.rooms[1].to = moved.addDays(-1);
        QVERIFY(court.desk().hearings().changeRegisters(closing, Affected::Release));
        const auto waiting = court.desk().hearings().docket(moved.addDays(1), moved.addDays(1));
        QCOMPARE(waiting->size(), 1);
        QVERIFY(waiting->first().status == hearings::SessionStatus::WithoutRoom);
        QCOMPARE(court.desk().hearings().readyCases(moved, moved.addDays(4))->cases.first().with.size(), 1);

        HearingCancelled cancelled{.reason = u"双方和解"_s};
        QVERIFY(court.desk().cases().record(court.cases()[0], {.payload = cancelled, .on = Court::before}));
        for (int nth = 0; nth < 2; ++nth) {
            QCOMPARE(standing(court, nth), QString());
            QCOMPARE(court.file(court.cases()[nth]).stage, Stage::Preparing);
        }
        QVERIFY(court.desk().proof().verify()->isEmpty());
    }

    /// One sheet for the session, and in each case what it says of its own people.
    void aCommonSessionIsHeldInAllOfThem()
    {
        Court court(2);
        setTogether(court);
        court.setNow(planned, QTime(17, 0));
        auto sheet = sheetOf(court, {0});
        const auto acts = court.file(court.cases()[1]).acts;
        const auto silent = court.desk().cases().record(court.cases()[0], {.payload = sheet, .on = planned});
        QCOMPARE(codeFrom(silent), u"missing-data"_s);
        QVERIFY2(silent.error().text.contains(u"李强1"_s), qPrintable(silent.error().text));
        QCOMPARE(court.file(court.cases()[0]).stage, Stage::Scheduled);
        QCOMPARE(court.file(court.cases()[1]).acts, acts);

        sheet = sheetOf(court, {0, 1});
        sheet.absent = {sheet.present.takeLast()}; // the second case's respondent
        sheet.statements = {{partyOf(court, 0), u"同意合并审理"_s}, {std::nullopt, u"法庭纪律"_s}};
        sheet.undisputed = u"双方存在劳动关系"_s;
        const auto told = court.desk().cases().record(court.cases()[0], {.payload = sheet, .on = planned});
        QVERIFY2(told, told ? "" : qPrintable(told.error().text));
        QCOMPARE(told->view.file.id, court.cases()[0]);
        for (int nth = 0; nth < 2; ++nth) {
            const auto file = court.file(court.cases()[nth]);
            const auto own = heldIn(file);
            QCOMPARE(file.stage, Stage::Heard);
            QCOMPARE(own.undisputed, sheet.undisputed);
            QCOMPARE(own.hearing, std::optional(file.hearings.last().id));
            QVERIFY(own.present.contains(partyOf(court, nth)));
            QCOMPARE(own.present.size() + own.absent.size(), 2);
            QCOMPARE(own.absent.size(), nth);
            QCOMPARE(own.statements.size(), nth == 0 ? 2 : 1);
            QVERIFY(own.how == HeardHow::Local);
        }
        QCOMPARE(court.desk().hearings().docket(planned, planned)->size(), 1);
        QVERIFY(court.desk().proof().verify()->isEmpty());
    }

    /// It goes on on another day, still together.
    void aCommonSessionGoesOnInAllOfThem()
    {
        Court court(2);
        setTogether(court);
        court.setNow(planned, QTime(17, 0));
        auto sheet = sheetOf(court, {0, 1});
        sheet.outcome = HearingOutcome::Adjourned;
        sheet.nextOn = moved.addDays(7);
        sheet.nextAt = QTime(9, 30);
        const auto told = court.desk().cases().record(
            court.cases()[1], {.payload = sheet, .on = planned, .note = u"证人未到"_s});
        QVERIFY2(told, told ? "" : qPrintable(told.error().text));
        for (int nth = 0; nth < 2; ++nth)
            QCOMPARE(standing(court, nth), u"2026-07-13 09:30 S1"_s);
        const auto lines = court.desk().hearings().docket(*sheet.nextOn, *sheet.nextOn);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().with.size(), 1);
        QVERIFY(court.desk().proof().verify()->isEmpty());
    }

    /// What was recorded in several cases at once is corrected in all, or in none.
    void aCommonActIsCorrectedInAllOfThem()
    {
        Court court(2);
        setTogether(court);
        court.setNow(planned, QTime(17, 0));
        const auto first = court.cases()[0], second = court.cases()[1];
        auto sheet = sheetOf(court, {0, 1});
        QVERIFY(court.desk().cases().record(first, {.payload = sheet, .on = planned}));
        const auto wrong = court.file(first).acts.last().id;
        const auto same = court.desk().cases().alsoIn(first, wrong);
        QVERIFY(same);
        QCOMPARE(*same, (QList<CommonAct>{
                            {second, court.file(second).number(), court.file(second).acts.last().id}}));
        QVERIFY(court.desk().cases().alsoIn(first, court.file(first).acts.first().id)->isEmpty());

        auto right = heldIn(court.file(first));
        right.undisputed = u"入职日期无争议"_s;
        right.absent = {right.present.takeLast()};
        auto correction = correctionOf(wrong);
        correction.rightData = std::make_shared<const Payload>(right);
        const ActDraft draft{.payload = correction, .on = planned};
        const auto done = court.desk().cases().correctInAll(first, draft);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        for (const auto &id : court.cases())
            QCOMPARE(heldIn(court.file(id)).undisputed, right.undisputed);
        QCOMPARE(heldIn(court.file(first)).absent.size(), 1);
        // Who is in the other case alone stays as he was.
        QCOMPARE(heldIn(court.file(second)).present.size(), 2);
        QVERIFY(court.desk().proof().verify()->isEmpty());

        // Taken back in one, it is no longer the same in the other.
        auto never = correctionOf(same->first().act);
        never.voided = true;
        QVERIFY(court.desk().cases().record(second, {.payload = never, .on = planned}));
        QVERIFY(court.desk().cases().alsoIn(first, wrong)->isEmpty());
    }

    /// In the second case something was recorded since: there a second person is asked for.
    void aCorrectionThatOneCaseRefusesIsMadeInNone()
    {
        Court court(2);
        setTogether(court);
        court.setNow(planned, QTime(17, 0));
        const auto first = court.cases()[0], second = court.cases()[1];
        auto sheet = sheetOf(court, {0, 1});
        sheet.outcome = HearingOutcome::Adjourned;
        sheet.nextOn = moved.addDays(7);
        sheet.minutesSigned = false; // not announced: the notice has its clock
        QVERIFY(court.desk().cases().record(first, {.payload = sheet, .on = planned, .note = u"证人未到"_s}));
        QVERIFY(court.desk().cases().record(second, scene::contact(planned, u"来电"_s)));
        auto right = heldIn(court.file(first));
        right.nextOn = moved.addDays(8);
        auto correction = correctionOf(court.file(first).acts.last().id);
        correction.rightData = std::make_shared<const Payload>(right);
        const ActDraft draft{.payload = correction, .on = planned};
        QCOMPARE(codeFrom(court.desk().cases().preview(first, draft)), u"done"_s);
        const auto refused = court.desk().cases().correctInAll(first, draft);
        QCOMPARE(codeFrom(refused), u"second-person-needed"_s);
        QVERIFY2(refused.error().text.contains(court.file(second).number()),
                 qPrintable(refused.error().text));
        for (int nth = 0; nth < 2; ++nth)
            QCOMPARE(heldIn(court.file(court.cases()[nth])).nextOn, sheet.nextOn);
    }

    /// A calendar that knows a hearing takes it out, or moves it, whatever became of it.
    void calendarsAreToldWhatBecameOfAHearing()
    {
        Court court(2);
        const auto sits = court.desk().office().personNamed(u"陈明"_s)->id;
        const auto told = [&](QDate day) {
            const auto all = court.desk().hearings().told(day, day).value();
            const auto id = court.cases()[0];
            const auto one = std::ranges::find_if(
                all, [&](const auto &each) { return each.now.of == id && each.now.on >= planned; });
            return one == all.end() ? hearings::ToldHearing{} : *one;
        };
        auto set = scene::hearingSet(Court::before, planned, QTime(9, 0), u"S1"_s, sits);
        QVERIFY(court.desk().cases().record(court.cases()[0], set));
        const auto first = told(planned);
        QCOMPARE(std::tuple(first.isOff, first.now.changes, first.before.size()), std::tuple(false, 0, 0));
        auto &act = std::get<HearingSet>(set.payload);
        act.hearing = HearingId(first.now.id);
        act.day = moved;
        QVERIFY(court.desk().cases().record(court.cases()[0], set));
        const auto second = told(planned); // found by the day on which it no longer is
        QCOMPARE(second.now.id, first.now.id);
        QCOMPARE(second.now.on, moved);
        QCOMPARE(second.before.size(), 1);
        QCOMPARE(second.before.first().on, planned);
        QCOMPARE(second.before.first().room, u"S1"_s);
        QVERIFY(!second.isOff && second.now.changes > first.now.changes);
        const ApplicationWithdrawn withdrawn{.party = partyOf(court, 0)};
        QVERIFY(court.desk().cases().record(court.cases()[0], {.payload = withdrawn, .on = Court::before}));
        QVERIFY(court.desk().hearings().docket(moved, moved)->isEmpty());
        const auto last = told(moved);
        QCOMPARE(last.now.id, first.now.id);
        QVERIFY(last.isOff && last.now.changes > second.now.changes);
    }
    /// Of joined cases one is over: the session stands for the others, under the same name.
    void calendarsKeepWhatStandsForOthers()
    {
        Court court(2);
        setTogether(court);
        const ApplicationWithdrawn withdrawn{.party = partyOf(court, 0)};
        QVERIFY(court.desk().cases().record(court.cases()[0], {.payload = withdrawn, .on = Court::before}));
        int count = 0;
        const auto all = court.desk().hearings().told(planned, planned);
        QVERIFY(all);
        for (const auto &one : *all) {
            if (one.now.on != planned) continue;
            ++count;
            QVERIFY(!one.isOff);
            QCOMPARE(one.now.of, court.cases()[1]);
        }
        QCOMPARE(count, 1);
    }

    /// What is refused in one of them is refused in all.
    void aRefusedPostponementLeavesEachAsItWas()
    {
        Court court(2);
        const CasesJoined joined{.cases = {court.file(court.cases()[1]).number()}};
        QVERIFY(court.desk().cases().record(court.cases()[0], {.payload = joined, .on = Court::before}));
        const auto sits = court.desk().office().personNamed(u"陈明"_s)->id;
        QVERIFY(court.desk().cases().record(
            court.cases()[0], scene::hearingSet(Court::before, planned, QTime(9, 0), u"S1"_s, sits)));
        PostponementDecided soon{.granted = true, .newDay = Court::day.addDays(1), .time = QTime(9, 0)};
        QCOMPARE(
            codeFrom(court.desk().cases().record(court.cases()[1], {.payload = soon, .on = Court::before})),
            u"notice-impossible"_s);
        PostponementDecided declined{.granted = false};
        QVERIFY(court.desk().cases().record(court.cases()[1], {.payload = declined, .on = Court::before}));
        for (int nth = 0; nth < 2; ++nth)
            QCOMPARE(standing(court, nth), u"2026-06-29 09:00 S1"_s);
        QVERIFY(court.file(court.cases()[0]).acts.last().kind() == ActKind::HearingSet);
    }
};

TIAOCAI_TEST(TestHearings)
#include "test_hearings.moc"
