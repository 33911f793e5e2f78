// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include "paths.h"

#include <QFile>

namespace tiaocai::documents::test {

using namespace casework;
using namespace Qt::StringLiterals;

const Catalogue &catalogue()
{
    const auto &read = Catalogue::ofProgram();
    if (!read) qFatal("%s", qUtf8Printable(read.error().text));
    return *read;
}

const law::LawBook &book()
{
    static const auto read = law::LawBook::fromResources().value();
    return read;
}

const law::Calendar &calendar()
{
    static const auto read = law::calendarFromResources().value();
    return read;
}

namespace {

/// The same id for the same word, in every run.
QUuid uuid(const QString &word)
{
    return QUuid::createUuidV5(QUuid(), word);
}

PartyRecord worker()
{
    PartyRecord record;
    record.id = PartyId(uuid(u"applicant"_s));
    record.name = u"何建民"_s;
    record.sex = Sex::Male;
    record.birthDate = day(1984, 3, 6);
    record.idNumber = u"419900198403060914"_s;
    record.address = u"石桥镇东岗村2组18号"_s;
    record.phone = u"13800004406"_s;
    return record;
}

PartyRecord employer()
{
    PartyRecord record;
    record.id = PartyId(uuid(u"respondent"_s));
    record.role = PartyRole::Respondent;
    record.kind = PartyKind::Employer;
    record.name = u"顺通物流有限公司"_s;
    record.creditCode = u"91419900MA45H7K2X7"_s;
    record.address = u"石桥镇工业路9号"_s;
    record.phone = u"0377-00009900"_s;
    record.legalRepresentative = u"吴建设"_s;
    record.legalRepresentativeTitle = u"总经理"_s;
    return record;
}

ClaimRecord claim(const QString &word, Cause cause, const QString &text, qint64 fen)
{
    ClaimRecord record;
    record.id = ClaimId(uuid(word));
    record.cause = cause;
    record.text = text;
    record.amount = Money::fromFen(fen);
    return record;
}

AgreementItem item(const Scene &scene, const QString &text, qsizetype claim, qint64 fen, QDate due)
{
    AgreementItem item;
    item.id = ItemId(uuid(text));
    item.claim = scene.claim(claim);
    item.amount = Money::fromFen(fen);
    item.due = due;
    item.manner = u"银行转账"_s;
    item.text = text;
    return item;
}

} // namespace

Application application()
{
    Application application;
    application.registrationNumber = u"〔2026〕登0311号"_s;
    application.parties = {worker(), employer()};
    application.claims = {claim(u"wages"_s, Cause::WageArrears, u"支付2026年8月至10月的劳动报酬"_s, 1500000),
                          claim(u"leave"_s, Cause::AnnualLeave, u"支付2025年度未休年休假工资报酬"_s, 360000)};
    application.facts = u"申请人于2021年4月12日到被申请人处从事货车驾驶工作，月工资5000元。"_s;
    application.isSigned = true;
    return application;
}

Scene::Scene(CaseKind kind)
    : Scene(kind, test::application())
{
}

Scene::Scene(CaseKind kind, const Application &application)
    : m_rules{book(), calendar(), choices}
{
    m_file.id = CaseId(uuid(u"case"_s));
    found(kind);
    maker = person(kind == CaseKind::Arbitration ? u"孙丽"_s : u"周建华"_s);
    if (kind == CaseKind::Mediation) {
        MediationApplied applied;
        applied.application = application;
        add(applied, day(2026, 11, 2), QTime(9, 20));
    } else if (kind == CaseKind::Arbitration) {
        ArbitrationFiled filed;
        filed.application = application;
        add(filed, day(2026, 11, 19));
    } else {
        ReviewFiled filed;
        filed.application = application;
        filed.agreementNumber = u"石劳调字〔2026〕196号"_s;
        filed.agreementEffectiveOn = day(2026, 11, 17);
        filed.joint = true;
        add(filed, day(2026, 11, 20));
    }
}

void Scene::found(CaseKind kind)
{
    const bool isCentre = kind == CaseKind::Mediation;
    office.id = OfficeId(uuid(u"office"_s));
    office.kind = isCentre ? office::OfficeKind::Centre : office::OfficeKind::Court;
    office.name = isCentre ? u"石桥镇劳动人事争议调解中心"_s : u"宛石区劳动人事争议仲裁院"_s;
    office.code = u"411302001"_s;
    office.address = isCentre ? u"石桥镇人民路12号镇政府一楼"_s : u"宛石区建设路88号"_s;
    office.telephone = isCentre ? u"0377-00001234"_s : u"0377-00008888"_s;
    settings = office::defaultSettings(office);
    settings.committeeName = isCentre ? QString() : u"宛石区劳动人事争议仲裁委员会"_s;
    settings.postcode = u"473000"_s;
    settings.primaryCourt = u"宛石区人民法院"_s;
    settings.intermediateCourt = u"某某市中级人民法院"_s;
    settings.competentCommittee = u"宛石区劳动人事争议仲裁委员会"_s;
    settings.competentCommitteeAddress = u"宛石区建设路88号"_s;
    settings.competentCommitteePhone = u"0377-00008888"_s;
    settings.superior = u"宛石区人力资源和社会保障局"_s;
    registers.tribunals = {{.code = u"court"_s, .name = u"仲裁院"_s, .kind = office::TribunalKind::Court}};
    registers.tribunals[0].address = u"宛石区建设路88号"_s;
    registers.rooms = {{.code = u"court-2"_s, .name = u"第二仲裁庭"_s, .tribunal = u"court"_s}};
}

ActId Scene::add(Payload payload, QDate on, QTime at, const QString &note)
{
    Act act;
    act.id = ActId(uuid(u"act %1"_s.arg(m_acts.size())));
    act.caseId = m_file.id;
    act.on = on;
    if (at.isValid()) act.at = at;
    act.recordedAt = QDateTime(on, QTime(10, 0));
    act.recordedBy = maker;
    act.note = note;
    act.payload = std::move(payload);
    m_acts << act;
    today = std::max(today, on);
    m_file = fold(m_file.id, m_acts, m_rules, today);
    return act.id;
}

PersonId Scene::person(const QString &name)
{
    const PersonId id(uuid(name));
    people.insert(id, name);
    return id;
}

PartyId Scene::party(PartyRole role) const
{
    return m_file.active(role).first().record.id;
}

Result<Filled> Scene::tryFill(const char *paper) const
{
    const auto *found = catalogue().paper(QString::fromLatin1(paper));
    return documents::fill(*found, sources(), printing);
}

Filled Scene::fill(const char *paper, std::optional<PartyRole> role)
{
    printing.recipient = role ? std::optional(party(*role)) : std::nullopt;
    return tryFill(paper).value();
}

void Scene::accept()
{
    if (m_file.kind == CaseKind::Mediation) {
        HandlerAssigned handler;
        handler.person = person(u"周建华"_s);
        handler.role = HandlerRole::Mediator;
        MediationAccepted accepted;
        accepted.caseNumber = u"石劳调字〔2026〕196号"_s;
        accepted.mediators = {handler.person};
        add(accepted, day(2026, 11, 4));
        add(handler, day(2026, 11, 4));
    } else {
        ArbitrationAccepted accepted;
        accepted.caseNumber = u"宛石劳人仲字〔2026〕第1043号"_s;
        add(accepted, day(2026, 11, 24));
        TribunalComposed composed;
        composed.arbitrators = {person(u"陈立"_s)};
        composed.recorder = person(u"孙丽"_s);
        add(composed, day(2026, 11, 25));
    }
}

void Scene::setSession()
{
    SessionSet set;
    set.day = day(2026, 11, 11);
    set.time = QTime(9, 30);
    set.place = u"石桥镇人民路12号镇政府一楼调解室"_s;
    set.mediators = {person(u"周建华"_s)};
    add(set, day(2026, 11, 5));
}

void Scene::holdSession()
{
    SessionHeld held;
    held.present = {party(PartyRole::Applicant), party(PartyRole::Respondent)};
    held.record = u"调解员核对考勤记录，双方协商分期。"_s;
    held.outcome = SessionOutcome::ToBeContinued;
    add(held, day(2026, 11, 11), QTime(9, 30));
}

AgreementSigned Scene::agreement()
{
    AgreementSigned agreement;
    agreement.document = DocumentId(uuid(u"agreement"_s));
    agreement.items = {item(*this, u"拖欠劳动报酬　第1期"_s, 0, 500000, day(2026, 12, 10)),
                       item(*this, u"拖欠劳动报酬　第2期"_s, 0, 500000, day(2027, 1, 10)),
                       item(*this, u"拖欠劳动报酬　第3期"_s, 0, 500000, day(2027, 2, 10)),
                       item(*this, u"未休年休假工资报酬"_s, 1, 180000, day(2026, 12, 10))};
    agreement.acceleration = true;
    return agreement;
}

HearingSet Scene::setHearing()
{
    HearingSet set;
    set.hearing = HearingId(uuid(u"hearing"_s));
    set.day = day(2026, 12, 22);
    set.time = QTime(9, 0);
    set.minutes = 120;
    set.room = u"court-2"_s;
    set.tribunal = u"court"_s;
    set.arbitrators = {person(u"陈立"_s)};
    set.clerk = person(u"孙丽"_s);
    add(set, day(2026, 11, 27));
    return set;
}

void Scene::holdHearing()
{
    HearingHeld held;
    held.present = {party(PartyRole::Applicant), party(PartyRole::Respondent)};
    held.outcome = HearingOutcome::Ended;
    held.heardBy = HeardBy::FullTime;
    held.how = HeardHow::AtTheCourt;
    held.rightsTold = held.recusalAsked = held.mediationTried = held.minutesSigned = true;
    held.endedAt = QTime(11, 40);
    held.undisputed = u"2026年8月至10月的劳动报酬15000元未付。"_s;
    held.issues = u"2025年度未休年休假的天数。"_s;
    held.statements = {{party(PartyRole::Applicant), u"请求如申请书。"_s},
                       {party(PartyRole::Respondent), u"欠付三个月劳动报酬属实。"_s}};
    add(held, day(2026, 12, 22), QTime(9, 0));
}

QString paperText(const QString &name)
{
    QFile file(tiaocai::test::dataPath(u"/papers/"_s + name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList stops(const Filled &filled)
{
    QStringList keys;
    for (const auto &one : filled.missing) {
        if (one.empty == Empty::Stop && !keys.contains(one.key)) keys << one.key;
    }
    return keys;
}

} // namespace tiaocai::documents::test
