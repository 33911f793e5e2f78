// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration.h"
#include "desk/desk.h"
#include "invented.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace tiaocai::app {

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

constexpr int courtChunk = 200; ///< cases a transaction
constexpr int courtDays = 260;  ///< how far back the court's cases reach
constexpr int minutesOfHearing = 90;

struct Sitting {
    QString tribunal, room;
    PersonId arbitrator, clerk;
    QDate day;
    QTime start;
};

QJsonObject tribunalEntry(const QString &code, const QString &name, const QString &township, int minutes)
{
    const bool isCourt = minutes == 0;
    return {{u"code"_s, code},
            {u"name"_s, name},
            {u"kind"_s, isCourt ? u"court"_s : u"branch"_s},
            {u"address"_s, township},
            {u"states"_s, QJsonArray{QJsonObject{{u"from"_s, u"2024-01-01"_s}, {u"state"_s, u"running"_s}}}},
            {u"townships"_s, isCourt ? QJsonArray() : QJsonArray{township}},
            {u"travelMinutes"_s, minutes},
            {u"hours"_s, QJsonArray{QJsonArray{u"09:00"_s, u"12:00"_s}, QJsonArray{u"14:00"_s, u"17:00"_s}}}};
}

/// Its people by name, with ids that follow from the seed.
class Court {
public:
    explicit Court(Dice &dice)
    {
        addTribunal(u"Y"_s, u"仲裁院"_s, u"城区"_s, 0, 3, dice);
        for (int branch = 0; branch < 3; ++branch)
            addTribunal(u"F%1"_s.arg(branch + 1), townships[branch].chopped(1) + u"分庭"_s, townships[branch],
                        30 + 15 * branch, 1, dice);
        for (const auto &name : {u"王志远"_s, u"李建国"_s, u"张秀英"_s, u"刘海燕"_s})
            addArbitrator(name, u"full-time"_s, u"Y"_s, dice);
        for (int branch = 0; branch < 3; ++branch)
            addArbitrator(QStringList{u"陈明"_s, u"杨静"_s, u"赵勇"_s}[branch], u"part-time"_s,
                          u"F%1"_s.arg(branch + 1), dice);
        for (const auto &name : {u"黄丽"_s, u"周磊"_s, u"吴雪梅"_s}) {
            m_clerks << PersonId(dice.uuid());
            m_clerkEntries.append(QJsonObject{{u"name"_s, name},
                                              {u"uuid"_s, m_clerks.last().toString()},
                                              {u"home"_s, u"Y"_s},
                                              {u"unavailable"_s, QJsonArray()}});
        }
    }

    bool isFullTime(const PersonId &person) const { return m_fullTime.contains(person); }
    QByteArray registers() const
    {
        return QJsonDocument(QJsonObject{{u"tribunals"_s, m_tribunals},
                                         {u"rooms"_s, m_rooms},
                                         {u"arbitrators"_s, m_arbitrators},
                                         {u"clerks"_s, m_clerkEntries},
                                         {u"places"_s, QJsonArray()}})
            .toJson();
    }

    /// The first time from a day on at which somebody and a room are free, within eight weeks; nobody sits at two tribunals
    /// on one day.
    std::optional<Sitting> sitting(const QString &township, QDate from, const law::Calendar &calendar,
                                   Dice &dice)
    {
        const auto tribunal = m_byTownship.value(township, u"Y"_s);
        auto people = m_fullTime;
        if (m_partTime.contains(tribunal) && dice.chance(60)) people = {m_partTime[tribunal]};
        for (int day = 0; day < 40; ++day) {
            const auto on = calendar.addWorkingDays(from, day);
            for (const auto start : starts(tribunal)) {
                for (const auto &room : m_roomsOf[tribunal]) {
                    for (const auto &person : people) {
                        const Sitting one{tribunal, room, person, m_clerks[dice.below(int(m_clerks.size()))],
                                          on,       start};
                        if (take(one)) return one;
                    }
                }
            }
        }
        return {};
    }

private:
    void addTribunal(const QString &code, const QString &name, const QString &township, int minutes,
                     int rooms, Dice &)
    {
        m_tribunals.append(tribunalEntry(code, name, township, minutes));
        if (minutes > 0) m_byTownship[township] = code;
        for (int room = 1; room <= rooms; ++room) {
            const auto roomCode = u"%1-%2"_s.arg(code).arg(room);
            m_roomsOf[code] << roomCode;
            m_rooms.append(QJsonObject{{u"code"_s, roomCode},
                                       {u"name"_s, u"%1第%2庭"_s.arg(name).arg(room)},
                                       {u"tribunal"_s, code},
                                       {u"from"_s, u"2024-01-01"_s},
                                       {u"to"_s, QJsonValue()},
                                       {u"online"_s, minutes == 0 && room == 1}});
        }
    }
    void addArbitrator(const QString &name, const QString &employment, const QString &home, Dice &dice)
    {
        const PersonId id(dice.uuid());
        if (employment == u"full-time")
            m_fullTime << id;
        else
            m_partTime[home] = id;
        m_arbitrators.append(QJsonObject{
            {u"name"_s, name},
            {u"uuid"_s, id.toString()},
            {u"employment"_s, employment},
            {u"home"_s, home},
            {u"terms"_s, QJsonArray{QJsonObject{{u"from"_s, u"2024-01-01"_s}, {u"to"_s, QJsonValue()}}}},
            {u"specialities"_s, QJsonArray()},
            {u"unavailable"_s, QJsonArray()}});
    }
    static QList<QTime> starts(const QString &tribunal)
    {
        if (tribunal == u"Y") return {QTime(9, 0), QTime(10, 30), QTime(14, 0), QTime(15, 30)};
        return {QTime(10, 0), QTime(14, 0)};
    }
    bool take(const Sitting &one)
    {
        const auto slot = [&](const QString &resource) {
            return u"%1 %2 %3"_s.arg(resource, one.day.toString(Qt::ISODate), one.start.toString());
        };
        const auto day = u"%1 %2"_s.arg(one.arbitrator.toString(), one.day.toString(Qt::ISODate));
        const QStringList taking{slot(one.room), slot(one.arbitrator.toString()), slot(one.clerk.toString())};
        const bool isElsewhere = m_where.value(day, one.tribunal) != one.tribunal;
        const bool isTaken =
            std::ranges::any_of(taking, [&](const QString &each) { return m_taken.contains(each); });
        const auto clerkDay = u"%1 %2"_s.arg(one.clerk.toString(), one.day.toString(Qt::ISODate));
        if (isElsewhere || isTaken || m_where.value(clerkDay, one.tribunal) != one.tribunal) return false;
        m_where[day] = m_where[clerkDay] = one.tribunal;
        for (const auto &each : taking)
            m_taken << each;
        return true;
    }

    QJsonArray m_tribunals, m_rooms, m_arbitrators, m_clerkEntries;
    QHash<QString, QString> m_byTownship;
    QHash<QString, QStringList> m_roomsOf;
    QList<PersonId> m_fullTime, m_clerks;
    QHash<QString, PersonId> m_partTime;
    QSet<QString> m_taken;
    QHash<QString, QString> m_where; ///< at which tribunal somebody is that day
};

Application claimed(Dice &dice, QDate receivedOn)
{
    Application made{.form = ApplicationForm::Written};
    made.isSigned = true;
    made.township = dice.pick(townships);
    made.parties = {worker(dice), employer(dice)};
    made.collective = made.parties.first().persons >= collectiveFrom;
    made.facts = u"在被申请人处工作，所欠款项多次催要未付，申请仲裁。"_s;
    made.rightsKnownOn = receivedOn.addDays(-10 - dice.below(200));
    const auto amount = Money::fromFen(qint64(2'000 + dice.below(88'000)) * 100);
    made.claims = {ClaimRecord{.id = ClaimId(dice.uuid()), .cause = inventedCause(dice), .amount = amount}};
    return made;
}

/// The acts of one arbitration, up to what today knows.
class Arbitration {
public:
    Arbitration(Dice &dice, Court &court, QDate receivedOn, const law::Calendar &calendar, QDate today)
        : m_dice(dice)
        , m_court(court)
        , m_calendar(calendar)
        , m_today(today)
        , m_application(claimed(dice, receivedOn))
    {
        m_application.collective = false;
        m_application.parties.first().persons = 1;
        if (add(ArbitrationFiled{m_application}, receivedOn)) file(receivedOn);
    }
    QList<ActDraft> acts() const { return m_acts; }

private:
    template <typename X>
    bool add(const X &payload, QDate on)
    {
        if (on > m_today) return false;
        ActDraft draft{.payload = payload, .on = on, .id = ActId(m_dice.uuid())};
        draft.at = QTime(9, 0).addSecs(60 * int(m_acts.size()));
        m_acts << draft;
        return true;
    }
    PartyId applicant() const { return m_application.parties.first().id; }
    PartyId respondent() const { return m_application.parties.last().id; }
    QDate later(QDate day, int least, int spread)
    {
        return m_calendar.addWorkingDays(day, least + m_dice.below(spread));
    }
    DocumentServed served(DocumentKind what, const PartyId &to, QDate on) const
    {
        DocumentServed service{.what = what, .recipient = to, .method = ServiceMethod::Direct};
        service.receivedOn = on;
        return service;
    }

    void file(QDate receivedOn)
    {
        const auto on = later(receivedOn, 1, 4);
        if (m_dice.chance(5)) {
            add(ArbitrationRefused{.ground = ArbitrationRefusalGround()}, on);
            return;
        }
        if (m_dice.chance(6)) {
            add(SupplementRequested{.list = u"劳动关系证明"_s, .until = on.addDays(10)}, on);
            return;
        }
        if (add(ArbitrationAccepted{}, on)) prepare(on);
    }
    void prepare(QDate acceptedOn)
    {
        const auto servedOn = later(acceptedOn, 1, 4);
        add(served(DocumentKind::ApplicationCopy, respondent(), servedOn), servedOn);
        if (m_dice.chance(6)) {
            add(ApplicationWithdrawn{.party = applicant()}, later(servedOn, 1, 8));
            return;
        }
        // Of the young ones some wait for the plan of a circuit.
        const auto age = acceptedOn.daysTo(m_today);
        if (age < 5 || (age < 20 && m_dice.chance(40)) || m_dice.chance(4)) return;
        const auto earliest = m_calendar.addWorkingDays(servedOn, 11);
        const auto sitting = m_court.sitting(m_application.township, earliest, m_calendar, m_dice);
        if (sitting) hear(later(acceptedOn, 2, 3), *sitting);
    }
    void hear(QDate composedOn, const Sitting &sitting)
    {
        if (!add(TribunalComposed{.arbitrators = {sitting.arbitrator},
                                  .presiding = {},
                                  .recorder = sitting.clerk},
                 composedOn))
            return;
        HearingSet set;
        set.hearing = HearingId(m_dice.uuid());
        set.day = sitting.day;
        set.time = sitting.start;
        set.minutes = minutesOfHearing;
        set.room = sitting.room;
        set.tribunal = sitting.tribunal;
        set.arbitrators = {sitting.arbitrator};
        set.clerk = sitting.clerk;
        if (!add(set, composedOn)) return;
        const auto toldOn = later(composedOn, 1, 3);
        for (const auto &party : {applicant(), respondent()}) {
            auto notice = served(DocumentKind::HearingNotice, party, toldOn);
            notice.hearing = set.hearing;
            add(notice, toldOn);
        }
        if (m_dice.chance(4)) {
            add(Suspended{.ground = SuspensionGround::AwaitingAppraisal,
                          .proof = u"鉴定受理通知书"_s,
                          .approver = sitting.arbitrator},
                toldOn);
            return;
        }
        if (sitting.day < m_today) hold(sitting, set.hearing);
    }
    void hold(const Sitting &sitting, const HearingId &hearing)
    {
        HearingHeld held;
        held.hearing = hearing;
        held.present = {applicant(), respondent()};
        held.outcome = HearingOutcome::Ended;
        held.rightsTold = held.recusalAsked = held.mediationTried = held.minutesSigned = true;
        held.arbitrators = {sitting.arbitrator};
        held.clerk = sitting.clerk;
        held.tribunal = sitting.tribunal;
        held.heardBy = m_court.isFullTime(sitting.arbitrator) ? HeardBy::FullTime : HeardBy::PartTime;
        held.how = sitting.tribunal == u"Y"                 ? HeardHow::AtTheCourt
                   : m_court.isFullTime(sitting.arbitrator) ? HeardHow::OnCircuit
                                                            : HeardHow::Local;
        held.observed = m_dice.chance(12);
        if (add(held, sitting.day)) decide(sitting);
    }
    void decide(const Sitting &sitting)
    {
        const auto on = later(sitting.day, 3, 6);
        AwardMade award;
        award.document = DocumentId(m_dice.uuid());
        award.number =
            u"裁%1-%2"_s.arg(on.toString(u"yyyyMMdd")).arg(m_dice.below(100'000), 5, 10, QChar(u'0'));
        award.isFinal = false;
        award.arbitrators = {sitting.arbitrator};
        const auto &claim = m_application.claims.first();
        award.results = {ClaimResult{claim.id, ClaimOutcome::Granted, claim.amount}};
        if (!add(award, on)) return;
        const auto servedOn = later(on, 1, 4);
        for (const auto &party : {applicant(), respondent()}) {
            auto copy = served(DocumentKind::Award, party, servedOn);
            copy.document = award.document;
            add(copy, servedOn);
        }
    }

    Dice &m_dice;
    Court &m_court;
    const law::Calendar &m_calendar;
    QDate m_today;
    Application m_application;
    QList<ActDraft> m_acts;
};

} // namespace

Result<int> makeCourtDemonstration(const QString &path, int cases, int seed, const Now &now)
{
    Dice dice(seed);
    const office::Office office{OfficeId(dice.uuid()), office::OfficeKind::Court,
                                u"石桥县劳动人事争议仲裁院（演示）"_s, u"411302"_s, true};
    const auto desk = desk::Desk::create(path, office, u"孙国栋"_s, now);
    if (!desk) return refuse(desk);
    const office::OfficeChanged reached{office.name, u"石桥县建设路88号"_s, u"0377-00008888"_s};
    if (const auto changed = (*desk)->office().changeOffice(reached); !changed) return refuse(changed);
    const auto named = (*desk)->office().changeSetting(u"committeeName"_s, u"石桥县劳动人事争议仲裁委员会"_s);
    if (!named) return refuse(named);
    Court court(dice);
    if (const auto entered = (*desk)->hearings().importRegisters(court.registers()); !entered)
        return refuse(entered);
    for (int done = 0; done < cases; done += courtChunk) {
        QList<desk::Cases::History> histories;
        for (int i = done; i < qMin(done + courtChunk, cases); ++i) {
            const auto receivedOn =
                now.today().addDays(-courtDays + qint64(courtDays) * i / qMax(1, cases - 1));
            const CaseId id(dice.uuid());
            histories << desk::Cases::History{
                id, Arbitration(dice, court, receivedOn, (*desk)->office().calendar(), now.today()).acts()};
        }
        if (const auto entered = (*desk)->cases().enterHistories(histories); !entered) return refuse(entered);
    }
    return cases;
}

} // namespace tiaocai::app
