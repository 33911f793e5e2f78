// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearings/hearing_check.h"
#include "law/law_book.h"

/// A court on Monday 2026-06-01, its branch, its people and one accepted case of 石桥镇 whose copy came on 12 May: the defence
/// period ends on 26 May and the award is due on 25 June.
namespace tiaocai::hearings::test {

using namespace Qt::StringLiterals;
using namespace casework;

inline PersonId someone(int n)
{
    return PersonId(QUuid::createUuidV5(QUuid(), u"person %1"_s.arg(n)));
}
inline QDate june(int day)
{
    return QDate(2026, 6, day);
}

class CourtScene {
public:
    PersonId wang = someone(1), zhao = someone(2), chen = someone(3); ///< full-time, of the court
    PersonId sun = someone(4);                                        ///< part-time, of the branch
    PersonId liu = someone(5), he = someone(6);                       ///< clerks
    office::OfficeFile office;
    law::LawBook book = *law::LawBook::fromResources();
    law::Calendar calendar = *law::calendarFromResources();
    QDate today = june(1);
    QList<Act> acts;
    QList<DocketSession> docket;
    ProposedHearing asked;
    PartyId worker = PartyId(QUuid::createUuidV5(QUuid(), u"worker"_s)),
            employer = PartyId(QUuid::createUuidV5(QUuid(), u"employer"_s));
    Application application;

    CourtScene()
    {
        office.settings = {{0, office::defaultSettings({})}};
        for (const auto &[person, called] :
             {std::pair(wang, u"王志远"_s), std::pair(zhao, u"赵明"_s), std::pair(chen, u"陈静"_s),
              std::pair(sun, u"孙国栋"_s), std::pair(liu, u"刘芳"_s), std::pair(he, u"何庆丰"_s)})
            office.members << office::Member{
                person, called, {{QDate(2020, 1, 1), {office::Role::Arbitrator}}}};
        office.registers = {{QDate(2026, 1, 1), entered()}};
        application.township = u"石桥镇"_s;
        application.parties = {
            PartyRecord{.id = worker, .role = PartyRole::Applicant, .name = u"李强"_s},
            PartyRecord{.id = employer, .role = PartyRole::Respondent, .kind = PartyKind::Employer}};
        application.parties[0].idNumber = u"411302199001011234"_s;
        application.parties[1].name = u"宏达机械制造有限公司"_s;
        application.parties[1].creditCode = u"91411300MA1234567X"_s;
        application.claims = {
            ClaimRecord{.id = ClaimId(QUuid::createUuidV5(QUuid(), u"claim"_s)), .cause = Cause::Severance}};
        asked = {.on = june(12),
                 .start = QTime(9, 30),
                 .minutes = 90,
                 .room = u"S1"_s,
                 .arbitrators = {wang},
                 .clerk = liu};
    }

    office::Registers &registers() { return office.registers.first().second; }

    void tell(const Payload &payload, QDate on)
    {
        Act act;
        act.id = ActId::fresh();
        act.on = on;
        act.recordedAt = QDateTime(on, QTime(10, 0));
        act.payload = payload;
        acts << act;
    }
    /// The case as it is after what was told.
    CaseFile file() const
    {
        CourtScene before = *this;
        before.acts.clear();
        before.tell(ArbitrationFiled{application}, QDate(2026, 5, 8));
        if (isAccepted)
            before.tell(ArbitrationAccepted{.caseNumber = u"院劳人仲字〔2026〕第001号"_s},
                        QDate(2026, 5, 11));
        DocumentServed copy{
            .what = DocumentKind::ApplicationCopy, .recipient = employer, .method = ServiceMethod::Direct};
        copy.receivedOn = QDate(2026, 5, 12);
        if (isServed) before.tell(copy, QDate(2026, 5, 12));
        return fold(id, before.acts + acts, {book, calendar, office.current().choices}, today);
    }
    HearingCheck check() const
    {
        const ReadinessGround ground = by();
        const QList<CaseFile> group{file()};
        return checkHearing(asked, {ground, group, docket});
    }
    ReadinessGround by() const { return {office, book, calendar, today, "secret"}; }

    /// A hearing of another case on the day that is asked for.
    DocketSession other(QTime start, int minutes, const QString &room,
                        const QList<PersonId> &arbitrators) const
    {
        DocketSession line{
            .id = QUuid::createUuid(), .of = CaseId::fresh(), .number = u"另案"_s, .on = asked.on};
        line.start = start;
        line.minutes = minutes;
        line.room = room;
        line.tribunal = tribunalOfRoom(office.registersOn(asked.on), room);
        line.arbitrators = arbitrators;
        return line;
    }

    CaseId id = CaseId(QUuid::createUuidV5(QUuid(), u"case"_s));
    bool isServed = true, isAccepted = true;

private:
    office::Registers entered() const
    {
        using namespace office;
        const QList<StateFrom> runs{{QDate(2024, 1, 1), TribunalState::Running}};
        office::Registers all;
        all.tribunals = {
            Tribunal{.code = u"Y"_s, .name = u"仲裁院"_s, .kind = TribunalKind::Court, .states = runs},
            Tribunal{.code = u"S"_s,
                     .name = u"石桥分庭"_s,
                     .states = runs,
                     .townships = {u"石桥镇"_s},
                     .travelMinutes = 30},
            Tribunal{.code = u"P"_s,
                     .name = u"蒲山分庭"_s,
                     .states = {{QDate(2026, 1, 1), TribunalState::Preparing}},
                     .travelMinutes = 50}};
        all.rooms = {Room{.code = u"Y1"_s, .name = u"第一庭"_s, .tribunal = u"Y"_s, .online = true},
                     Room{.code = u"S1"_s, .name = u"石桥一庭"_s, .tribunal = u"S"_s},
                     Room{.code = u"S2"_s, .name = u"石桥二庭"_s, .tribunal = u"S"_s, .to = june(11)},
                     Room{.code = u"P1"_s, .name = u"蒲山庭"_s, .tribunal = u"P"_s}};
        const QList<Term> open{{QDate(2024, 1, 1), {}}};
        for (const auto &person : {wang, zhao, chen})
            all.arbitrators << Arbitrator{person, Employment::FullTime, u"Y"_s, open, {}, {}};
        all.arbitrators << Arbitrator{sun, Employment::PartTime, u"S"_s, open, {}, {}};
        all.clerks = {CourtClerk{liu, u"Y"_s, {}}, CourtClerk{he, u"S"_s, {}}};
        all.places = {
            PlaceForDay{u"C1"_s, u"宏达厂会议室"_s, u"S"_s, june(12), {{QTime(18, 0), QTime(21, 0)}}}};
        return all;
    }
};

} // namespace tiaocai::hearings::test
