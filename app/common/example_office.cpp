// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example_office.h"

#include "desk/desk.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace tiaocai::app {

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

constexpr int year = 2026;

/// The same name, the same id, in every office that is made.
QUuid uuid(const QString &name)
{
    static const QUuid root(u"7b1f7c52-2f0e-4a53-9d4e-1f5a1c0b2e11"_s);
    return QUuid::createUuidV5(root, name);
}

Money yuan(qint64 amount)
{
    return Money::fromFen(amount * 100);
}

QDate day(int monthAndDay)
{
    return QDate(year, monthAndDay / 100, monthAndDay % 100);
}

/// A case of the pictures. Days are 1109 for 11-09; 0: there is none.
struct Example {
    int number = 0; ///< of the case, or of its registration where it was not accepted yet
    QString applicant;
    int persons = 1;
    QString respondent;
    Cause cause = Cause::WageArrears;
    qint64 claimed = 0;
    int received = 0, accepted = 0;
    QString handler;
    int extendedUntil = 0;
    QString phone, contact, site = {};
    Cause alsoFor = Cause::WageArrears; ///< of what is claimed beside
    qint64 beside = 0;
};

const auto zhou = u"周建华"_s, li = u"李晓梅"_s, chen = u"陈志强"_s;
const auto hongda = u"宏达机械制造有限公司"_s, xinyuan = u"鑫源服装厂"_s, hengji = u"恒基建筑劳务有限公司"_s,
           shuntong = u"顺通物流有限公司"_s, fengshou = u"丰收农产品加工厂"_s, yunwan = u"云宛纺织有限公司"_s,
           jinkoufu = u"金口福餐饮管理有限公司"_s, kangle = u"康乐养老服务中心"_s;

QList<Example> examples()
{
    return {
        {181, u"赵玉梅"_s, 1, hengji, Cause::Overtime, 24'000, 914, 916, zhou, 0, u"13800005181"_s, {}},
        {187,
         u"陈桂英"_s,
         1,
         fengshou,
         Cause::AnnualLeave,
         10'400,
         1012,
         1014,
         chen,
         0,
         u"13800005187"_s,
         {}},
        {188, u"陈子涵"_s, 1, kangle, Cause::Severance, 19'700, 1102, 1104, chen, 1204, u"13800005188"_s, {}},
        {189, u"刘静"_s, 1, jinkoufu, Cause::Overtime, 11'240, 1030, 1102, li, 1201, u"13800005189"_s, {}},
        {190,
         u"杨海燕"_s,
         1,
         jinkoufu,
         Cause::Severance,
         22'800,
         1023,
         1026,
         chen,
         1123,
         u"13800005190"_s,
         {}},
        {191,
         u"张建国"_s,
         2,
         hengji,
         Cause::WageArrears,
         33'600,
         1106,
         1109,
         chen,
         1208,
         u"13800005191"_s,
         {}},
        {193, u"王芳"_s, 1, hongda, Cause::DoubleWage, 31'600, 1103, 1105, li, 0, u"13800006620"_s,
         u"胡敏"_s},
        {194,
         u"马丽"_s,
         1,
         fengshou,
         Cause::WorkInjuryBenefits,
         72'000,
         1106,
         1109,
         zhou,
         1210,
         u"13800005194"_s,
         {}},
        {195, u"吴涛"_s, 1, hongda, Cause::Severance, 25'300, 1109, 1110, li, 0, u"13800005195"_s, u"胡敏"_s},
        {196,
         u"何建民"_s,
         1,
         shuntong,
         Cause::WageArrears,
         15'000,
         1106,
         1109,
         zhou,
         0,
         u"13800005196"_s,
         {},
         {},
         Cause::AnnualLeave,
         3'600},
        {197, u"孙丽"_s, 3, kangle, Cause::Overtime, 38'760, 1109, 1111, li, 0, u"13800005197"_s, {}},
        {198, u"李强"_s, 27, xinyuan, Cause::WageArrears, 312'400, 1109, 1112, zhou, 0, u"13800005198"_s,
         u"邓新源"_s},
        {199,
         u"马铁柱"_s,
         1,
         {},
         Cause::WageArrears,
         14'300,
         1111,
         1113,
         zhou,
         0,
         u"13800005199"_s,
         u"郭兴旺"_s,
         u"安置房工地3号楼"_s},
        {200, u"林静"_s, 1, fengshou, Cause::WageArrears, 12'900, 1113, 1116, chen, 0, u"13800005200"_s, {}},
        {201,
         u"高秀英"_s,
         12,
         hengji,
         Cause::WageArrears,
         168'400,
         1113,
         1117,
         zhou,
         0,
         u"13800005201"_s,
         {}},
        {202,
         u"刘磊"_s,
         1,
         shuntong,
         Cause::UnlawfulDismissal,
         58'000,
         1116,
         1118,
         chen,
         0,
         u"13800005202"_s,
         {}},
        {203, u"张子涵"_s, 1, yunwan, Cause::WageArrears, 16'450, 1117, 1119, li, 0, u"13800005203"_s, {}},
        {207,
         u"刘桂英"_s,
         1,
         kangle,
         Cause::WorkInjuryBenefits,
         46'200,
         1118,
         0,
         zhou,
         0,
         u"13800005207"_s,
         {}},
        {208, u"吴雪梅"_s, 1, yunwan, Cause::SocialInsurance, 9'600, 1120, 0, li, 0, u"13800005208"_s, {}},
        {209, u"许文斌"_s, 1, hengji, Cause::WageArrears, 27'500, 1123, 0, chen, 0, u"13800005209"_s, {}},
    };
}

const QStringList &workers()
{
    static const QStringList names{
        u"李强"_s,   u"王秀兰"_s, u"张福生"_s, u"刘玉珍"_s, u"陈国庆"_s, u"杨春梅"_s, u"赵德胜"_s,
        u"黄桂花"_s, u"周爱民"_s, u"吴海霞"_s, u"徐志刚"_s, u"孙凤琴"_s, u"胡建军"_s, u"朱丽娟"_s,
        u"高文海"_s, u"林翠萍"_s, u"何庆丰"_s, u"郭淑芬"_s, u"马成龙"_s, u"罗红英"_s, u"梁永贵"_s,
        u"宋巧云"_s, u"郑大勇"_s, u"谢桂香"_s, u"韩立新"_s, u"唐雪娥"_s, u"冯金宝"_s};
    return names;
}

/// The acts of one case in the making, each at a time of its own.
class Life {
public:
    Life(const Example &of, const QHash<QString, PersonId> &people)
        : m_of(of)
        , m_people(people)
    {
        add(MediationApplied{application()}, of.received);
        if (of.accepted > 0) add(MediationAccepted{.mediators = {people[of.handler]}}, of.accepted);
        if (of.accepted == 0)
            add(HandlerAssigned{.person = people[of.handler], .role = HandlerRole::Mediator}, of.received);
        if (of.extendedUntil > 0) extend();
    }

    const Example &of() const { return m_of; }
    PartyId applicant(int nth = 1) const { return PartyId(uuid(name(u"applicant%1"_s.arg(nth)))); }
    PartyId respondent() const { return PartyId(uuid(name(u"respondent"_s))); }
    ClaimId claim() const { return ClaimId(uuid(name(u"claim"_s))); }
    QString name(const QString &part) const { return u"%1/%2"_s.arg(m_of.number).arg(part); }

    template <typename X>
    void add(const X &payload, int on)
    {
        ActDraft draft{
            .payload = payload, .on = day(on), .id = ActId(uuid(name(u"act%1"_s.arg(m_acts.size()))))};
        draft.at = QTime(9, 10).addSecs(600 * int(m_acts.size()));
        m_acts << draft;
    }
    void agree(int signedOn, const QList<QPair<qint64, int>> &instalments, bool isUnsigned = false);
    desk::Cases::History history() const { return {CaseId(uuid(name(u"case"_s))), m_acts}; }

private:
    PartyRecord worker(int nth) const
    {
        PartyRecord party{.id = applicant(nth), .role = PartyRole::Applicant, .kind = PartyKind::Worker};
        party.name = nth == 1 ? m_of.applicant : workers()[(nth - 1) % workers().size()];
        party.phone = nth == 1 ? m_of.phone : u"1390000%1"_s.arg(m_of.number * 27 + nth, 4, 10, QChar(u'0'));
        if (m_of.persons > 1) party.tags = {Tag::MigrantWorker};
        if (m_of.persons < 2 * collectiveFrom) return party;
        const QStringList posts{u"整烫"_s, u"裁剪"_s, u"缝纫"_s, u"包装"_s};
        party.occupation = posts[nth * nth % posts.size()];
        return party;
    }
    PartyRecord employer() const
    {
        PartyRecord party{.id = respondent(), .role = PartyRole::Respondent, .kind = PartyKind::Employer};
        party.name = m_of.respondent.isEmpty() ? m_of.site : m_of.respondent;
        party.alias = m_of.site;
        party.legalRepresentative = m_of.contact;
        party.phone = u"0377-6%1"_s.arg(m_of.number * 31 % 10'000'000, 7, 10, QChar(u'0'));
        return party;
    }
    Application application() const
    {
        Application made{.form = m_of.number % 3 == 0 ? ApplicationForm::Oral : ApplicationForm::Written};
        const QStringList townships{u"石桥镇区"_s, u"柳树村片"_s, u"河东工业园"_s, u"南塘社区"_s};
        made.township = townships[m_of.number % townships.size()];
        for (int nth = 1; nth <= m_of.persons; ++nth)
            made.parties << worker(nth);
        made.parties << employer();
        made.collective = m_of.persons >= collectiveFrom;
        made.facts = u"在被申请人处工作，所欠款项多次催要未付。"_s;
        made.employedFrom = QDate(year - 2, 3, 1);
        made.rightsKnownOn = day(m_of.received).addDays(-40);
        made.claims = claims();
        return made;
    }
    /// Of many each his own, by what he sewed.
    QList<ClaimRecord> claims() const
    {
        if (m_of.persons < 2 * collectiveFrom) {
            QList<ClaimRecord> list{{.id = claim(), .cause = m_of.cause, .amount = yuan(m_of.claimed)}};
            if (m_of.beside > 0)
                list << ClaimRecord{.id = ClaimId(uuid(name(u"beside"_s))),
                                    .cause = m_of.alsoFor,
                                    .amount = yuan(m_of.beside)};
            return list;
        }
        QList<ClaimRecord> list;
        qint64 left = m_of.claimed;
        for (int nth = 1; nth <= m_of.persons; ++nth) {
            const qint64 own = nth == m_of.persons
                                   ? left
                                   : m_of.claimed / m_of.persons / 100 * 100 + (nth * 7 % 13 - 6) * 100;
            left -= own;
            list << ClaimRecord{.id = ClaimId(uuid(name(u"claim%1"_s.arg(nth)))),
                                .by = applicant(nth),
                                .cause = m_of.cause,
                                .text = u"2026-07 至 2026-10"_s,
                                .amount = yuan(own)};
        }
        return list;
    }
    /// A week before the fifteen days are over.
    void extend()
    {
        const auto consented = day(m_of.accepted).addDays(8);
        const auto until = day(m_of.extendedUntil);
        add(MediationExtended{.until = until, .consentedOn = consented},
            consented.month() * 100 + consented.day());
    }

    Example m_of;
    const QHash<QString, PersonId> &m_people;
    QList<ActDraft> m_acts;
};

void Life::agree(int signedOn, const QList<QPair<qint64, int>> &instalments, bool isUnsigned)
{
    AgreementSigned agreement;
    agreement.document = DocumentId(uuid(name(u"agreement"_s)));
    for (const auto &[amount, due] : instalments)
        agreement.items << AgreementItem{.id = ItemId(uuid(name(u"item%1"_s.arg(due)))),
                                         .obligor = respondent(),
                                         .obligee = applicant(),
                                         .claim = claim(),
                                         .amount = yuan(amount),
                                         .due = day(due),
                                         .manner = u"银行转账"_s};
    agreement.unsignedYet = isUnsigned;
    if (!isUnsigned) {
        agreement.signatures = {{.party = applicant(), .on = day(signedOn)},
                                {.party = respondent(), .on = day(signedOn)}};
        agreement.mediatorSignedOn = agreement.sealedOn = day(signedOn);
    }
    add(agreement, signedOn);
}

SessionHeld session(const Life &life, const QString &record)
{
    return {.present = {life.applicant(), life.respondent()},
            .record = record,
            .outcome = SessionOutcome::ToBeContinued};
}

/// What the pictures tell of single cases.
void tellMore(Life &life)
{
    switch (life.of().number) {
    case 181:
        life.agree(929, {{8'000, 1020}, {8'000, 1120}, {8'000, 1220}});
        life.add(PaymentRecorded{.item = ItemId(uuid(life.name(u"item1020"_s))), .amount = yuan(8'000)},
                 1019);
        return;
    case 187:
        life.agree(1026, {{5'200, 1125}, {5'200, 1225}});
        return;
    case 193:
        life.add(session(life, u"差额 6,000 元。"_s), 1112);
        life.add(ContactLogged{.channel = Channel::Phone,
                               .with = life.respondent(),
                               .text = u"财务出差，24 日回。"_s,
                               .demand = true},
                 1118);
        return;
    case 195:
        life.agree(1120, {{20'000, 1210}}, true);
        return;
    case 198:
        life.add(DelegatesElected{.delegates = {u"李强"_s, u"王秀兰"_s, u"张福生"_s}}, 1112);
        life.add(DocumentServed{.what = DocumentKind::SessionNotice,
                                .recipient = life.respondent(),
                                .method = ServiceMethod::Direct,
                                .sentOn = day(1113),
                                .receivedOn = day(1113),
                                .receiver = u"邓新源"_s},
                 1113);
        life.add(ContactLogged{.channel = Channel::Phone,
                               .with = life.respondent(),
                               .text = u"厂长邓新源：带 7 至 10 月工资表。"_s},
                 1116);
        life.add(session(life, u"认可欠薪 286,000 元，余额待核。"_s), 1118);
        life.add(SessionSet{.day = day(1123),
                            .time = QTime(9, 30),
                            .place = u"第一调解室"_s,
                            .persons = u"周建华、李晓梅"_s},
                 1118);
        life.add(DocumentServed{.what = DocumentKind::SessionNotice,
                                .recipient = life.respondent(),
                                .method = ServiceMethod::Post,
                                .sentOn = day(1120)},
                 1120);
        return;
    case 199:
        life.add(SessionSet{.day = day(1123), .time = QTime(14, 30), .place = u"第二调解室"_s}, 1116);
        return;
    default:
        return;
    }
}

/// A case that is over: of every ten six agreed and paid, one settled, two failed, one withdrawn.
Life closedCase(int number, const QHash<QString, PersonId> &people)
{
    const QStringList names{u"郑大勇"_s, u"宋巧云"_s, u"韩立新"_s, u"唐雪娥"_s, u"冯金宝"_s, u"谢桂香"_s,
                            u"梁永贵"_s, u"罗红英"_s, u"马成龙"_s, u"郭淑芬"_s, u"何庆丰"_s};
    const QStringList employers{hongda, xinyuan, hengji, shuntong, fengshou, yunwan, jinkoufu, kangle};
    constexpr std::array causes{Cause::WageArrears, Cause::Overtime, Cause::Severance, Cause::WageArrears,
                                Cause::DoubleWage};
    const QStringList handlers{zhou, li, chen};
    const auto at = [](QDate date) { return date.month() * 100 + date.day(); };
    constexpr int firstDay = 4, days = 300;
    const auto received = QDate(year, 1, 1).addDays(firstDay + days * number / 192);
    const Example of{number,
                     names[number % names.size()],
                     1,
                     employers[number % employers.size()],
                     causes[size_t(number) % causes.size()],
                     6'000 + number * 137 % 40'000,
                     at(received),
                     at(received.addDays(1)),
                     handlers[number % handlers.size()],
                     0,
                     u"1370000%1"_s.arg(number, 4, 10, QChar(u'0')),
                     {}};
    Life life(of, people);
    const auto closed = at(received.addDays(9 + number % 5));
    const int way = number % 10;
    if (way < 6) {
        const auto paid = received.addDays(13);
        life.agree(closed, {{of.claimed * 8 / 10, at(paid.addDays(10))}});
        life.add(PaymentRecorded{.item = ItemId(uuid(life.name(u"item%1"_s.arg(at(paid.addDays(10)))))),
                                 .amount = yuan(of.claimed * 8 / 10)},
                 at(paid.addDays(5)));
    } else if (way == 6) {
        life.add(PrivateSettlementReached{.performed = true}, closed);
    } else if (way < 9) {
        life.add(MediationFailed{.ground = FailureGround::NoAgreement}, closed);
    } else {
        life.add(MediationWithdrawn{.recorded = true}, closed);
    }
    return life;
}

/// In the order in which they are accepted, so that each has its number; those that are not accepted come last.
QList<desk::Cases::History> histories(const QHash<QString, PersonId> &people)
{
    const auto list = examples();
    QList<desk::Cases::History> made;
    for (int number = 1; number <= list.last().number; ++number) {
        const auto found = std::ranges::find(list, number, &Example::number);
        if (found == list.end()) {
            if (number < 193) made << closedCase(number, people).history();
            continue;
        }
        Life life(*found, people);
        tellMore(life);
        made << life.history();
    }
    return made;
}

Result<QHash<QString, PersonId>> staff(desk::Desk &desk)
{
    QHash<QString, PersonId> people;
    const QDate since(year - 1, 1, 1);
    const QList<QPair<QString, office::Role>> joined{{zhou, office::Role::Mediator},
                                                     {li, office::Role::Mediator},
                                                     {chen, office::Role::Mediator},
                                                     {u"刘芳"_s, office::Role::Clerk}};
    for (const auto &[name, role] : joined) {
        const auto person = desk.office().addPerson(name, {role}, since);
        if (!person) return refuse(person);
        people[name] = person->id;
    }
    return people;
}

} // namespace

Clock exampleClock()
{
    return *Clock::set(u"2026-11-23T08:50"_s, {});
}

Result<int> makeExampleOffice(const QString &path)
{
    const office::Office office{OfficeId(uuid(u"office"_s)), office::OfficeKind::Centre,
                                u"石桥镇劳动人事争议调解中心"_s, u"411302001"_s, true};
    const auto desk = desk::Desk::create(path, office, u"孙国栋"_s, exampleClock().now());
    if (!desk) return refuse(desk);
    const office::OfficeChanged reached{office.name, u"石桥镇人民路12号镇政府一楼"_s, u"0377-00001234"_s};
    if (const auto changed = (*desk)->office().changeOffice(reached); !changed) return refuse(changed);
    const auto people = staff(**desk);
    if (!people) return refuse(people);
    for (const auto &target : {office::Target{u"mediation-success"_s, year, 7000, u"周建华"_s},
                               office::Target{u"closure"_s, year, 9900, u"孙国栋"_s}}) {
        if (const auto set = (*desk)->office().setTarget(target); !set) return refuse(set);
    }
    const auto entered = (*desk)->cases().enterHistories(histories(*people));
    if (!entered) return refuse(entered);
    if (const auto acting = (*desk)->actAs((*people)[zhou].toString()); !acting) return refuse(acting);
    return entered;
}

} // namespace tiaocai::app
