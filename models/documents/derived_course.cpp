// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "casework/act_words.h"
#include "casework/elements.h"
#include "casework/left_open.h"
#include "derive.h"
#include "element_rows.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

/// What happened in the case.
namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

QString day(QDate date)
{
    return text(Value(date), FieldType::Date);
}

QStringList namesBy(const Print &print, const QList<PartyId> &ids)
{
    QStringList names;
    for (const auto &id : ids)
        names << print.name(id);
    names.removeAll(QString());
    return names;
}

/// Of which hearing a paper speaks: the one that the act names, else the last that was set.
const HearingSet *hearingSet(const Print &print)
{
    const auto *cancelled = print.payload<HearingCancelled>(ActKind::HearingCancelled);
    const auto *held = print.payload<HearingHeld>(ActKind::HearingHeld);
    const auto named = held && held->hearing ? held->hearing : cancelled ? cancelled->hearing : std::nullopt;
    for (const auto *act : print.acts(ActKind::HearingSet)) {
        const auto &set = std::get<HearingSet>(act->payload);
        if (named && set.hearing == *named) return &set;
    }
    return print.payload<HearingSet>(ActKind::HearingSet);
}

const office::Tribunal *tribunalOf(const Print &print, const QString &room, const QString &tribunal)
{
    const auto &registers = print.sources().registers;
    const auto *inRoom = registers.room(room);
    const auto *forDay = registers.place(room);
    const auto code = !tribunal.isEmpty() ? tribunal
                      : inRoom            ? inRoom->tribunal
                      : forDay            ? forDay->tribunal
                                          : QString();
    return registers.tribunal(code);
}

/// 宛石区建设路88号仲裁院第二仲裁庭: address, tribunal, room; a place of one day stands for itself.
QString placeOf(const Print &print, const QString &room, const QString &tribunal, bool withAddress)
{
    const auto &registers = print.sources().registers;
    if (const auto *forDay = registers.place(room)) return forDay->name;
    const auto *at = tribunalOf(print, room, tribunal);
    const auto address = withAddress && at ? at->address : QString();
    return address + registers.whereText(at ? at->code : tribunal, room, {});
}

Value hearingPlace(const Print &print, const Scope &)
{
    const auto *set = print.payload<HearingSet>(ActKind::HearingSet);
    return set ? Value(placeOf(print, set->room, set->tribunal, true)) : Value();
}

Value hearingPlaceShort(const Print &print, const Scope &)
{
    const auto *set = hearingSet(print);
    const auto *held = print.payload<HearingHeld>(ActKind::HearingHeld);
    if (held && !held->tribunal.isEmpty())
        return placeOf(print, set ? set->room : QString(), held->tribunal, false);
    return set ? Value(placeOf(print, set->room, set->tribunal, false)) : Value();
}

Value isOnline(const Print &print, const Scope &)
{
    const auto *set = print.payload<HearingSet>(ActKind::HearingSet);
    return set ? Value(set->online) : Value();
}

Value sessionPlace(const Print &print, const Scope &)
{
    const auto *set = print.payload<SessionSet>(ActKind::SessionSet);
    if (!set) return {};
    return set->place.isEmpty() ? placeOf(print, set->room, {}, true) : set->place;
}

/// Who presides stands first, where nobody said who does.
Value arbitratorRole(const Print &print, const Scope &scope)
{
    if (!scope.person) return {};
    const auto *composed = print.payload<TribunalComposed>(ActKind::TribunalComposed);
    const bool isFirst =
        !composed || !composed->presiding ? scope.place == 1 : composed->presiding == *scope.person;
    return isFirst && scope.of > 1 ? u"首席仲裁员"_s : u"仲裁员"_s;
}

/// By the act that the paper is of; of a date that both may be of, the later one.
const Act *postponement(const Print &print)
{
    const auto *decided = print.act(ActKind::PostponementDecided);
    const auto *cancelled = print.act(ActKind::HearingCancelled);
    if (!decided || !cancelled) return decided ? decided : cancelled;
    if (print.printing().of) return cancelled->id == *print.printing().of ? cancelled : decided;
    return decided->on < cancelled->on ? cancelled : decided;
}

/// The hearing that is postponed: the last one that was set before the decision.
const HearingSet *postponedHearing(const Print &print)
{
    const auto *act = postponement(print);
    if (const auto *cancelled = act ? std::get_if<HearingCancelled>(&act->payload) : nullptr) {
        if (cancelled->hearing) return hearingSet(print);
    }
    const HearingSet *found = nullptr;
    for (const auto &one : print.file().effective) {
        if (act && one.id == act->id) break;
        if (const auto *set = std::get_if<HearingSet>(&one.payload)) found = set;
    }
    return found;
}

template <typename Function>
Value ofPostponement(const Print &print, Function function)
{
    const auto *act = postponement(print);
    if (!act) return {};
    if (const auto *decided = std::get_if<PostponementDecided>(&act->payload)) return function(*decided);
    return function(std::get<HearingCancelled>(act->payload));
}

Value newPlace(const Print &print, const Scope &)
{
    return ofPostponement(print, [&](const auto &decision) {
        const auto *old = postponedHearing(print);
        const bool isElsewhere = !decision.room.isEmpty() || !decision.tribunal.isEmpty();
        if (isElsewhere) return Value(placeOf(print, decision.room, decision.tribunal, true));
        return old ? Value(placeOf(print, old->room, old->tribunal, true)) : Value();
    });
}

Value postponementReason(const Print &print, const Scope &)
{
    const auto *act = postponement(print);
    if (const auto *cancelled = act ? std::get_if<HearingCancelled>(&act->payload) : nullptr)
        return cancelled->reason;
    const auto *requested = print.payload<PostponementRequested>(ActKind::PostponementRequested);
    return requested ? Value(requested->reason) : Value();
}

int countUntil(const Print &print, ActKind kind)
{
    const auto *own = print.act(kind);
    int count = 0;
    for (const auto *act : print.acts(kind)) {
        ++count;
        if (act == own) break;
    }
    return count;
}

template <ActKind Kind>
Value ordinal(const Print &print, const Scope &)
{
    const auto count = countUntil(print, Kind);
    return count > 0 ? Value(numeral(count)) : Value();
}

Value isAnotherTribunal(const Print &print, const Scope &)
{
    return Value(countUntil(print, ActKind::TribunalComposed) > 1);
}

Value openedBy(const Print &print, ActKind kind)
{
    return Value(!print.file().effective.isEmpty() && print.file().effective.first().kind() == kind);
}

bool holds(const DocumentServed &envelope, std::initializer_list<DocumentKind> kinds)
{
    return std::ranges::any_of(envelope.documents(), [&](const ServedDocument &one) {
        return std::ranges::find(kinds, one.what) != kinds.end();
    });
}

Value notice(const Print &print, const Scope &scope)
{
    QStringList lines;
    for (const auto *act : print.acts(ActKind::DocumentServed)) {
        const auto &served = std::get<DocumentServed>(act->payload);
        const bool isHis = scope.party && served.recipient == scope.party->record.id;
        if (!isHis || !holds(served, {DocumentKind::HearingNotice})) continue;
        const auto way = served.method ? legalWord(*served.method) : QString();
        lines << (served.receivedOn ? u"%1%2，已签收"_s.arg(day(*served.receivedOn), way)
                                    : u"%1，尚未收到回证"_s.arg(way));
    }
    return lines.isEmpty() ? QString() : lines.last();
}

Value receivedBy(const Print &print, PartyRole role)
{
    std::optional<QDate> last;
    for (const auto *act : print.acts(ActKind::DocumentServed)) {
        const auto &served = std::get<DocumentServed>(act->payload);
        const auto *party = print.party(served.recipient);
        const bool isAward = holds(served, {DocumentKind::Award, DocumentKind::Decision});
        if (party && party->record.role == role && isAward && served.receivedOn) last = served.receivedOn;
    }
    return last ? Value(*last) : Value();
}

/// 于11月11日第一次调解：双方均到场，继续调解。
Value sessions(const Print &print, const Scope &)
{
    QStringList lines;
    for (const auto *act : print.acts(ActKind::SessionHeld)) {
        const auto &held = std::get<SessionHeld>(act->payload);
        const auto who =
            held.absent.isEmpty() ? u"双方均到场"_s : namesBy(print, held.absent).join(u'、') + u"未到场"_s;
        lines << u"%1组织调解，%2"_s.arg(day(act->on), who) +
                     (held.outcome ? u'，' + legalWord(*held.outcome) : QString());
    }
    return lines.isEmpty() ? QString() : lines.join(u'；') + u'。';
}

Value attendance(const Print &print, const Scope &scope)
{
    const auto *held = scope.act ? std::get_if<SessionHeld>(&scope.act->payload) : nullptr;
    if (!held) return {};
    QStringList words;
    if (!held->present.isEmpty()) words << namesBy(print, held->present).join(u'、') + u"到场"_s;
    if (!held->absent.isEmpty()) words << namesBy(print, held->absent).join(u'、') + u"未到场"_s;
    return words.join(u'，');
}

/// 申请人何建民、被申请人的委托代理人郑海涛到庭参加仲裁。
Value presence(const Print &print, const Scope &)
{
    const auto *held = print.payload<HearingHeld>(ActKind::HearingHeld);
    if (!held) return {};
    QStringList words;
    for (const auto &id : held->present) {
        const auto *party = print.party(id);
        if (!party) continue;
        const auto role = legalWord(party->record.role);
        QStringList agents;
        for (const auto &one : print.file().representatives) {
            if (one.record.party == id && !one.until) agents << role + u"的委托代理人"_s + one.record.name;
        }
        if (isPerson(party->record.kind) || agents.isEmpty()) words << role + nameOf(party->record);
        words += agents;
    }
    return words.isEmpty() ? Value() : Value(words.join(u'、') + u"到庭参加仲裁。"_s);
}

Value hearingDays(const Print &print, const Scope &)
{
    QStringList days;
    for (const auto *act : print.acts(ActKind::HearingHeld))
        days << day(act->on);
    return days.join(u'、');
}

Value timeOfHearing(const Print &print, const Scope &)
{
    const auto *held = print.act(ActKind::HearingHeld);
    if (held && held->at) return *held->at;
    const auto *set = hearingSet(print);
    return set && set->time ? Value(*set->time) : Value();
}

Value dayBeforeSession(const Print &print, const Scope &)
{
    const auto *set = print.payload<SessionSet>(ActKind::SessionSet);
    return set && set->day.isValid() ? Value(print.sources().rules.calendar.addWorkingDays(set->day, -1))
                                     : Value();
}

QString claimsInWords(const QList<ClaimRecord> &claims)
{
    QStringList lines;
    for (const auto &claim : claims) {
        const auto amount = claim.amount ? u"，金额%1元"_s.arg(toText(*claim.amount)) : QString();
        lines << u"（%1）%2%3"_s.arg(numeral(lines.size() + 1), textOf(claim), amount);
    }
    return lines.isEmpty() ? QString() : lines.join(u"；\n"_s) + u'。';
}

QString ownClaims(const Print &print)
{
    QList<ClaimRecord> claims;
    for (const auto *claim : claimsOf(print.file()))
        claims << claim->record;
    return claimsInWords(claims);
}

template <typename P>
Value claimsIn(const Print &print, ActKind kind, QList<ClaimRecord> P::*claims)
{
    const auto *act = print.payload<P>(kind);
    return act ? Value(claimsInWords(act->*claims)) : Value();
}

/// All of them: what is changed as changed, what is added beside what stays.
Value claimsToBe(const Print &print)
{
    const auto *request = print.payload<ClaimsChangeRequested>(ActKind::ClaimsChangeRequested);
    if (!request) return {};
    auto added = request->claims;
    QList<ClaimRecord> all;
    for (const auto *claim : claimsOf(print.file())) {
        const auto changed = std::ranges::find(added, claim->record.id, &ClaimRecord::id);
        all << (changed == added.end() ? claim->record : *changed);
        if (changed != added.end()) added.erase(changed);
    }
    return claimsInWords(all + added);
}

Value claimsAndFacts(const Print &print, const Scope &)
{
    const auto words = QStringList{ownClaims(print), print.file().application.facts};
    return words.join(u'\n').trimmed();
}

Value changedClaims(const Print &print, const Scope &)
{
    QStringList words;
    if (const auto *changed = print.payload<ClaimsChangeRequested>(ActKind::ClaimsChangeRequested))
        words << claimsInWords(changed->claims);
    if (const auto *reduced = print.payload<ClaimsReduced>(ActKind::ClaimsReduced)) {
        for (const auto &id : reduced->dropped) {
            if (const auto *claim = print.claim(id)) words << u"放弃："_s + textOf(claim->record);
        }
        words << claimsInWords(reduced->reduced);
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

Value results(const Print &print, const Scope &)
{
    QStringList lines;
    const auto *award = print.payload<AwardMade>(ActKind::AwardMade);
    for (const auto &result : award ? award->results : QList<ClaimResult>()) {
        const auto *claim = print.claim(result.claim);
        if (!claim) continue;
        const auto amount = result.amount ? toText(*result.amount) + u'元' : QString();
        lines << textOf(claim->record) + u'：' + legalWord(result.outcome) + amount;
    }
    return lines.join(u"；\n"_s);
}

Value finality(const Print &print, const Scope &)
{
    const auto *award = print.payload<AwardMade>(ActKind::AwardMade);
    if (!award || !award->isFinal) return {};
    return *award->isFinal ? u"终局裁决"_s : u"非终局裁决"_s;
}

Value awardsAndReceipts(const Print &print, const Scope &)
{
    QStringList lines;
    for (const auto &decision : print.file().decisions) {
        if (decision.what != DocumentKind::Award) continue;
        QStringList receipts;
        for (const auto &party : print.file().parties) {
            const auto on = decision.receipts.value(party.record.id);
            if (on.isValid()) receipts << nameOf(party.record) + day(on) + u"签收"_s;
        }
        lines << u"%1，%2作出，%3。%4"_s.arg(decision.number, day(decision.on),
                                             decision.isFinal ? u"终局裁决"_s : u"非终局裁决"_s,
                                             receipts.join(u'，'));
    }
    return lines.join(u'\n');
}

Value courtActions(const Print &print, const Scope &)
{
    QStringList lines;
    for (const auto *act : print.acts(ActKind::CourtActionReported)) {
        const auto &reported = std::get<CourtActionReported>(act->payload);
        lines << day(act->on) + print.name(reported.party) +
                     (reported.action ? legalWord(*reported.action) : QString());
    }
    return lines.join(u'；');
}

Value splitOff(const Print &print, const Scope &)
{
    const auto *split = print.payload<CaseSplit>(ActKind::CaseSplit);
    if (!split) return {};
    auto words = namesBy(print, split->parties);
    for (const auto &id : split->claims) {
        if (const auto *claim = print.claim(id)) words << textOf(claim->record);
    }
    return words.join(u'、');
}

Value splitOffWithNumber(const Print &print, const Scope &scope)
{
    const auto *split = print.payload<CaseSplit>(ActKind::CaseSplit);
    if (!split) return {};
    const auto words = std::get<QString>(splitOff(print, scope));
    return split->newCase.isEmpty() ? words : u"%1（%2）"_s.arg(words, split->newCase);
}

/// 合并 or 分案, by the act that stands last.
Value joinOrSplit(const Print &print, const QString &join, const QString &split)
{
    const auto *joined = print.act(ActKind::CasesJoined), *parted = print.act(ActKind::CaseSplit);
    if (!joined || !parted) return joined ? Value(join) : parted ? Value(split) : Value();
    return joined->on < parted->on ? split : join;
}

Value answerOfOtherSide(const Print &print, const Scope &)
{
    const auto *answered = print.payload<ConsentAnswered>(ActKind::ConsentAnswered);
    if (!answered || !answered->answer) return {};
    return answered->answer == Answer::Silent ? u"逾期未作答复"_s : u"明确表示不同意调解"_s;
}

Value mayArbitrate(const Print &print, const Scope &)
{
    const auto *declined = print.payload<MediationDeclined>(ActKind::MediationDeclined);
    if (!declined || !declined->ground) return {};
    return declined->ground != DeclineGround::OutOfScope && declined->ground != DeclineGround::AlreadyDecided;
}

Value conclusion(const Print &print, const Scope &)
{
    const auto &closing = print.file().closing;
    return closing ? Value(day(closing->on) + legalWord(closing->manner)) : Value();
}

Value requestOf(const Print &print, bool wantsReason)
{
    if (const auto *one = print.payload<JurisdictionObjected>(ActKind::JurisdictionObjected))
        return wantsReason ? one->ground : print.name(one->party);
    if (const auto *one = print.payload<RecusalRequested>(ActKind::RecusalRequested))
        return wantsReason ? one->ground : one->by ? print.name(*one->by) : QString();
    if (const auto *one = print.payload<PostponementRequested>(ActKind::PostponementRequested))
        return wantsReason ? one->reason : print.name(one->party);
    return {};
}

Value listIsAnswered(const Print &print, QStringView list)
{
    const auto *field = print.paper().field({}, list);
    return Value(field && isTrue(print.value(*field, print.whole())));
}

Value effectOfAgreement(const Print &print, const Scope &)
{
    const auto *agreement = print.act(ActKind::AgreementSigned);
    return agreement ? Value(effectOf(*agreement)) : Value();
}

Value whatHappened(const Print &print, ActKind kind)
{
    QStringList lines;
    for (const auto *act : print.acts(kind)) {
        if (const auto *contact = std::get_if<ContactLogged>(&act->payload))
            lines << day(act->on) + u'，' + contact->text;
    }
    return lines.join(u'\n');
}

/// What nobody disputes, and what is at issue, as the last hearing recorded it.
Value ofHearing(const Print &print, QString HearingHeld::*member)
{
    const auto *held = print.payload<HearingHeld>(ActKind::HearingHeld);
    return held ? Value(held->*member) : Value();
}

/// As the minutes have it; before there are any, as the element sheet does.
Value factsOf(const Print &print, QString HearingHeld::*member, QString (*facts)(const QList<FactElement> &))
{
    return print.act(ActKind::HearingHeld) ? ofHearing(print, member) : Value(facts(elementsOf(print)));
}

/// What a side said at the hearing, in order.
Value statementsOf(const Print &print, PartyRole role)
{
    const auto *held = print.payload<HearingHeld>(ActKind::HearingHeld);
    QStringList words;
    for (const auto &statement : held ? held->statements : QList<HearingStatement>()) {
        const auto *party = statement.party ? print.party(*statement.party) : nullptr;
        if (party && party->record.role == role) words << statement.text;
    }
    return words.join(u'\n');
}

/// What stands in both, one below the other.
Value inLines(const QList<Value> &parts)
{
    QStringList lines;
    for (const auto &part : parts) {
        if (!isEmpty(part)) lines << text(part, FieldType::Long);
    }
    return lines.join(u'\n');
}

/// What minutes record of all in one text, by side: "申请人：…被申请人：…". What names no side stays whole and says so.
Value sharedBySides(const Print &print, QString HearingHeld::*member, PartyRole role)
{
    const auto whole = text(ofHearing(print, member), FieldType::Long).trimmed();
    if (whole.isEmpty()) return {};
    static const QRegularExpression mark(
        u"(?:^|(?<=[。；\\s]))(被申请人|申请人)(?:[一二三四五六七八九十])?[：:]"_s);
    QStringList own;
    auto marks = mark.globalMatch(whole);
    const bool beginsWithSide = marks.hasNext() && marks.peekNext().capturedStart() == 0;
    if (!beginsWithSide) return role == PartyRole::Applicant ? u"（各方意见）"_s + whole : u"（见前）"_s;
    while (marks.hasNext()) {
        const auto one = marks.next();
        const auto end = marks.hasNext() ? marks.peekNext().capturedStart() : whole.size();
        if (one.captured(1) == legalWord(role))
            own << whole.sliced(one.capturedEnd(), end - one.capturedEnd()).trimmed();
    }
    return own.join(u'\n');
}

Value firstLines(const Print &print, const Scope &scope)
{
    constexpr qsizetype longest = 300;
    const auto words = std::get<QString>(claimsAndFacts(print, scope));
    return words.size() > longest ? words.left(longest) + u"……"_s : words;
}

Value stillOpen(const Print &print, const Scope &)
{
    const auto left = leftOpen(print.file(), print.sources().rules, print.sources().today, Speech::ofLaw());
    return left.isEmpty() ? u"无"_s : left.join(QString());
}

/// As it was recorded, whatever was made of it since.
Value wrongAct(const Print &print, const Scope &)
{
    const auto *correction = print.payload<ActCorrected>(ActKind::ActCorrected);
    if (!correction) return {};
    const auto wrong = std::ranges::find(print.file().acts, correction->act, &Act::id);
    return wrong == print.file().acts.end() ? Value() : Value(day(wrong->on) + legalWord(wrong->kind()));
}

/// What a correction changed, line by line.
Value corrected(const Print &print, bool wantsBefore)
{
    const auto *correction = print.act(ActKind::ActCorrected);
    if (!correction) return {};
    const Naming naming{print.file(), print.sources().people, print.sources().registers.names(),
                        Speech::ofLaw(), false};
    const auto &said = std::get<ActCorrected>(correction->payload);
    const auto *wrong = said.voided ? print.file().act(said.act) : nullptr;
    if (wrong) return wantsBefore ? day(wrong->on) + legalWord(wrong->kind()) : u"没有发生，该项记录撤销"_s;
    QStringList lines;
    for (const auto &change : correctedBy(*correction, naming))
        lines << change.label + u'：' + (wantsBefore ? change.before : change.after);
    return lines.join(u'；');
}

Value pages(const Print &print, const Scope &scope)
{
    const auto *archived = print.payload<FileArchived>(ActKind::FileArchived);
    const auto *volume = print.paper().field({}, u"卷别");
    if (!archived || !volume) return {};
    const bool isSide = text(print.value(*volume, scope), FieldType::Text) == u"副卷";
    return qint64(isSide ? archived->sidePages : archived->mainPages);
}

/// What the law expects of each side to prove (法6): the employer what it keeps.
Value burden(const Print &print, const Scope &)
{
    const auto *party = print.whole().party;
    if (!party) return {};
    return isPerson(party->record.kind)
               ? u"劳动关系、工资标准、工作时间、申请请求所依据的事实"_s
               : u"劳动合同、工资支付凭证、考勤记录、社会保险缴费记录、解除或者终止劳动合同的"
                 u"通知及送达凭证"_s;
}

Value ageAndWork(const Print &print, const Scope &)
{
    QStringList lines;
    for (const auto &party : print.file().parties) {
        if (party.record.role != PartyRole::Applicant || !isPerson(party.record.kind)) continue;
        const Scope scope{.party = &party};
        QStringList words;
        const auto age = derived(print, scope, u"parties[].birthDate and doc.date").value_or(Value());
        if (!isEmpty(age)) words << text(age, FieldType::Number) + u"岁"_s;
        if (!party.record.occupation.isEmpty()) words << u"职业"_s + party.record.occupation;
        if (!party.record.workplace.isEmpty()) words << u"工作单位"_s + party.record.workplace;
        if (!words.isEmpty()) lines << nameOf(party.record) + u'：' + words.join(u'，');
    }
    return lines.join(u'；');
}

/// The number under which a paper was issued in this case.
Value issuedNumber(const Print &print, QStringView paper)
{
    QString number;
    for (const auto *act : print.acts(ActKind::DocumentIssued)) {
        const auto &issued = std::get<DocumentIssued>(act->payload);
        if (issued.templateId == paper) number = issued.number;
    }
    return number;
}

Value saidBy(const Print &print, const Scope &scope, PartyRole role)
{
    const bool isApplicant = role == PartyRole::Applicant;
    const auto read = isApplicant ? ofHearing(print, &HearingHeld::claimsRead) : Value();
    const auto said = inLines({read, statementsOf(print, role)});
    return isEmpty(said) && role == PartyRole::Applicant ? claimsAndFacts(print, scope) : said;
}

Value claimOfAdvance(const Print &print, const Scope &)
{
    const auto *decided = print.payload<AdvanceEnforcementDecided>(ActKind::AdvanceEnforcementDecided);
    const auto *claim = decided && decided->claim ? print.claim(*decided->claim) : nullptr;
    return claim ? Value(legalWord(claim->record.cause)) : Value();
}

constexpr std::array courseRows{
    DeriveRow{u"act:hearing-set.room and tribunal, with the address of the register", hearingPlace},
    DeriveRow{u"act:hearing-set.room and tribunal", hearingPlaceShort},
    DeriveRow{u"the place of the session", sessionPlace},
    DeriveRow{u"act:hearing-set.what is online", isOnline},
    DeriveRow{u"act:tribunal-composed.presiding (首席仲裁员/仲裁员)", arbitratorRole},
    DeriveRow{u"act:hearing-held.at, default act:hearing-set.time", timeOfHearing},
    DeriveRow{u"act:hearing-held.present with representatives", presence},
    DeriveRow{u"act:postponement-requested.reason or act:hearing-cancelled.reason", postponementReason},
    DeriveRow{u"act:postponement-requested is there",
              [](const Print &print, const Scope &) {
                  return Value(isPostponement(print) && print.act(ActKind::PostponementRequested));
              }},
    DeriveRow{u"act:postponement-decided.newDay is there",
              [](const Print &print, const Scope &) {
                  return ofPostponement(print, [](const auto &one) { return Value(one.newDay.has_value()); });
              }},
    DeriveRow{u"the place of the new day", newPlace},
    DeriveRow{u"the new day",
              [](const Print &print, const Scope &) {
                  return ofPostponement(print, [](const auto &one) { return Value(one.newDay.value_or(QDate())); });
              }},
    DeriveRow{u"the new time",
              [](const Print &print, const Scope &) {
                  return ofPostponement(print, [&](const auto &one) {
                      const auto *old = postponedHearing(print);
                      const auto time = one.time ? one.time : old ? old->time : std::nullopt;
                      return Value(time.value_or(QTime()));
                  });
              }},
    DeriveRow{u"the day of the postponed hearing",
              [](const Print &print, const Scope &) {
                  const auto *old = postponedHearing(print);
                  return old ? Value(old->day) : Value();
              }},
    DeriveRow{u"the hearing is postponed or cancelled",
              [](const Print &print, const Scope &) {
                  const auto *decided = print.payload<PostponementDecided>(ActKind::PostponementDecided);
                  if (!isPostponement(print)) return Value(postponement(print) != nullptr);
                  return decided && decided->granted ? Value(*decided->granted) : Value();
              }},
    DeriveRow{u"not the first act:tribunal-composed", isAnotherTribunal},
    DeriveRow{u"number of act:session-set so far", ordinal<ActKind::SessionSet>},
    DeriveRow{u"number of this act:hearing-held", ordinal<ActKind::HearingHeld>},
    DeriveRow{u"act:document-served of the hearing notice to that party, day and method", notice},
    DeriveRow{u"act:document-served to the applicant",
              [](const Print &print, const Scope &) { return receivedBy(print, PartyRole::Applicant); }},
    DeriveRow{u"act:document-served to the respondent",
              [](const Print &print, const Scope &) { return receivedBy(print, PartyRole::Respondent); }},
    DeriveRow{u"the list of act:session-held with day and outcome", sessions},
    DeriveRow{u"act:session-held.present and absent", attendance},
    DeriveRow{u"the working day before act:session-set.day", dayBeforeSession},
    DeriveRow{u"every act:hearing-held.on", hearingDays},
    DeriveRow{u"opened by act:mediation-offered",
              [](const Print &print, const Scope &) { return openedBy(print, ActKind::MediationOffered); }},
    DeriveRow{u"opened by act:referral-received",
              [](const Print &print, const Scope &) { return openedBy(print, ActKind::ReferralReceived); }},
    DeriveRow{u"act:consent-answered.answer (明确表示不同意调解/逾期未作答复)", answerOfOtherSide},
    DeriveRow{u"act:mediation-declined.ground is neither out-of-scope nor already-decided", mayArbitrate},
    DeriveRow{u"the conclusion of the mediation with its day", conclusion},
    DeriveRow{u"act:jurisdiction-objected.party, act:recusal-requested.by or act:postponement-requested.party",
              [](const Print &print, const Scope &) { return requestOf(print, false); }},
    DeriveRow{u"act:jurisdiction-objected.ground, act:recusal-requested.ground or "
              u"act:postponement-requested.reason",
              [](const Print &print, const Scope &) { return requestOf(print, true); }},
    DeriveRow{u"claims and case.facts", claimsAndFacts},
    DeriveRow{u"claims and defence",
              [](const Print &print, const Scope &) { return Value(ownClaims(print)); }},
    DeriveRow{u"claims and the first lines of case.facts", firstLines},
    DeriveRow{u"claims in short", [](const Print &print, const Scope &) { return Value(ownClaims(print)); }},
    DeriveRow{u"case.facts, only what is not disputed",
              [](const Print &print, const Scope &) { return Value(print.file().application.facts); }},
    DeriveRow{u"from the defence",
              [](const Print &print, const Scope &) {
                  return inLines({ofHearing(print, &HearingHeld::defence),
                                  statementsOf(print, PartyRole::Respondent)});
              }},
    DeriveRow{u"the claims of the counterclaim",
              [](const Print &print, const Scope &) {
                  return claimsIn(print, ActKind::CounterclaimFiled, &CounterclaimFiled::claims);
              }},
    DeriveRow{u"the claims as they are to be",
              [](const Print &print, const Scope &) {
                  return claimsToBe(print);
              }},
    DeriveRow{u"act:claims-change-requested.claims; act:claims-reduced.dropped and reduced", changedClaims},
    DeriveRow{u"act:award-made.results in short", results},
    DeriveRow{u"act:award-made.results by claim, else ask", results},
    DeriveRow{u"act:award-made.isFinal", finality},
    DeriveRow{u"act:award-made.isFinal by claim, with 12 months of the minimum wage", finality},
    DeriveRow{u"act:award-made with number, date, 终局/非终局 and receipts", awardsAndReceipts},
    DeriveRow{u"act:court-action-reported, who and when", courtActions},
    DeriveRow{u"mediation was tried at act:hearing-held",
              [](const Print &print, const Scope &) {
                  const auto *held = print.payload<HearingHeld>(ActKind::HearingHeld);
                  return held ? Value(held->mediationTried) : Value();
              }},
    DeriveRow{u"act:case-split.parties and claims", splitOff},
    DeriveRow{u"act:case-split.parties and claims, act:case-split.newCase", splitOffWithNumber},
    DeriveRow{u"合并处理 (act:cases-joined) or 分案处理 (act:case-split)",
              [](const Print &print, const Scope &) { return joinOrSplit(print, u"合并处理"_s, u"分案处理"_s); }},
    DeriveRow{u"合并审理 or 分案处理",
              [](const Print &print, const Scope &) { return joinOrSplit(print, u"合并审理"_s, u"分案处理"_s); }},
    DeriveRow{u"先行调解 (act:pre-mediation-agreed) or 委托调解 (act:commissioned-mediation-agreed)",
              [](const Print &print, const Scope &) {
                  return Value(print.file().acceptedOn ? u"委托调解"_s : u"先行调解"_s);
              }},
    DeriveRow{u"before acceptance",
              [](const Print &print, const Scope &) { return Value(!print.file().acceptedOn); }},
    DeriveRow{u"after acceptance",
              [](const Print &print, const Scope &) { return Value(print.file().acceptedOn.has_value()); }},
    DeriveRow{u"effective day of act:agreement-signed", effectOfAgreement},
    DeriveRow{u"last of act:agreement-signed.signatures[].on, mediatorSignedOn, sealedOn", effectOfAgreement},
    DeriveRow{u"act:review-filed.agreementEffectiveOn, in the mediation the effective day of act:agreement-signed",
              [](const Print &print, const Scope &scope) {
                  const auto *filed = print.payload<ReviewFiled>(ActKind::ReviewFiled);
                  return filed ? Value(filed->agreementEffectiveOn) : effectOfAgreement(print, scope);
              }},
    DeriveRow{u"act:review-filed.agreementNumber, in the mediation case.caseNumber",
              [](const Print &print, const Scope &) {
                  const auto *filed = print.payload<ReviewFiled>(ActKind::ReviewFiled);
                  return Value(filed ? filed->agreementNumber : print.file().caseNumber);
              }},
    DeriveRow{u"number of act:delegates-elected.delegates (3 to 5)",
              [](const Print &print, const Scope &) {
                  const auto *elected = print.payload<DelegatesElected>(ActKind::DelegatesElected);
                  return elected ? Value(qint64(elected->delegates.size())) : Value();
              }},
    DeriveRow{u"act:contact-logged entries about performance",
              [](const Print &print, const Scope &) { return whatHappened(print, ActKind::ContactLogged); }},
    DeriveRow{u"act:remedy-result.step is procedure-ended for the payment order",
              [](const Print &print, const Scope &) {
                  const auto *ended = print.payload<RemedyResult>(ActKind::RemedyResult);
                  if (!ended) return Value(false);
                  return Value(ended->remedy == Remedy::PaymentOrder && ended->step == RemedyStep::ProcedureEnded);
              }},
    DeriveRow{u"judicially confirmed, or 调解书 after review",
              [](const Print &print, const Scope &) {
                  const auto all = print.acts(ActKind::RemedyResult);
                  return Value(std::ranges::any_of(all, [](const Act *act) {
                      const auto &result = std::get<RemedyResult>(act->payload);
                      const bool isEffect = result.remedy == Remedy::JudicialConfirmation ||
                                            result.remedy == Remedy::ReviewOfAgreement;
                      return isEffect && result.step == RemedyStep::Granted;
                  }));
              }},
    DeriveRow{u"全部, or the leaving party's own",
              [](const Print &print, const Scope &) {
                  return Value(print.act(ActKind::PartyWithdrew) ? u"本人的全部请求"_s : u"全部"_s);
              }},
    DeriveRow{u"全部, or the leaving party's own (act:party-withdrew.party)",
              [](const Print &print, const Scope &) {
                  return Value(print.act(ActKind::PartyWithdrew) ? u"本人的全部请求"_s : u"全部"_s);
              }},
    DeriveRow{u"act:file-lent.mainFileOnly (仅正卷/正副卷)",
              [](const Print &print, const Scope &) {
                  const auto *lent = print.payload<FileLent>(ActKind::FileLent);
                  return lent ? Value(lent->mainFileOnly ? u"仅正卷"_s : u"正副卷"_s) : Value();
              }},
    DeriveRow{u"address or number used",
              [](const Print &print, const Scope &) {
                  const auto *served = print.payload<DocumentServed>(ActKind::DocumentServed);
                  return served ? Value(served->addressUsed) : Value();
              }},
    DeriveRow{u"act:cases-joined",
              [](const Print &print, const Scope &) { return Value(print.act(ActKind::CasesJoined) != nullptr); }},
    DeriveRow{u"the deemed service was rebutted",
              [](const Print &print, const Scope &) {
                  return Value(print.act(ActKind::DeemedServiceRebutted) != nullptr);
              }},
    DeriveRow{u"the limitation was paused",
              [](const Print &print, const Scope &) {
                  return Value(print.act(ActKind::LimitationPaused) != nullptr);
              }},
    DeriveRow{u"a 调解书 is among the documents",
              [](const Print &print, const Scope &) {
                  const auto *served = print.payload<DocumentServed>(ActKind::DocumentServed);
                  return Value(served && holds(*served, {DocumentKind::MediationAward}));
              }},
    DeriveRow{u"a hearing notice is published",
              [](const Print &print, const Scope &) {
                  const auto *started = print.payload<PublicationStarted>(ActKind::PublicationStarted);
                  return started ? Value(started->what == DocumentKind::HearingNotice) : Value();
              }},
    DeriveRow{u"a joined counterclaim is open",
              [](const Print &print, const Scope &) {
                  return Value(std::ranges::any_of(print.file().claims, [](const Claim &claim) {
                      return claim.counterclaim && claim.isOpen();
                  }));
              }},
    DeriveRow{u"cause of that claim", claimOfAdvance},
    DeriveRow{u"elements[] disputed",
              [](const Print &print, const Scope &) {
                  return factsOf(print, &HearingHeld::issues, &disputedFacts);
              }},
    DeriveRow{u"elements[] not disputed",
              [](const Print &print, const Scope &) {
                  return factsOf(print, &HearingHeld::undisputed, &undisputedFacts);
              }},
    DeriveRow{u"number and seed of the draw",
              [](const Print &print, const Scope &) { return Value(print.sources().qualityDraw); }},
    DeriveRow{u"the disputed facts of the element sheet",
              [](const Print &print, const Scope &) { return Value(disputedFacts(elementsOf(print))); }},
    DeriveRow{u"the questions of the hearing",
              [](const Print &print, const Scope &) { return ofHearing(print, &HearingHeld::questions); }},
    DeriveRow{u"what the applicants argued",
              [](const Print &print, const Scope &) {
                  return sharedBySides(print, &HearingHeld::arguments, PartyRole::Applicant);
              }},
    DeriveRow{u"what the respondents argued",
              [](const Print &print, const Scope &) {
                  return sharedBySides(print, &HearingHeld::arguments, PartyRole::Respondent);
              }},
    DeriveRow{u"what the applicants said last",
              [](const Print &print, const Scope &) {
                  return sharedBySides(print, &HearingHeld::lastStatements, PartyRole::Applicant);
              }},
    DeriveRow{u"what the respondents said last",
              [](const Print &print, const Scope &) {
                  return sharedBySides(print, &HearingHeld::lastStatements, PartyRole::Respondent);
              }},
    DeriveRow{u"what the applicants said",
              [](const Print &print, const Scope &scope) { return saidBy(print, scope, PartyRole::Applicant); }},
    DeriveRow{u"what the third parties said",
              [](const Print &print, const Scope &scope) { return saidBy(print, scope, PartyRole::ThirdParty); }},
    DeriveRow{u"what closing still misses", stillOpen},
    DeriveRow{u"the act that was wrong, by the day that it had", wrongAct},
    DeriveRow{u"the superseded values",
              [](const Print &print, const Scope &) { return corrected(print, true); }},
    DeriveRow{u"act:act-corrected.rightDate, act:act-corrected.rightData",
              [](const Print &print, const Scope &) { return corrected(print, false); }},
    DeriveRow{u"act:file-archived.mainPages or sidePages", pages},
    DeriveRow{u"正卷", [](const Print &, const Scope &) { return Value(u"正卷"_s); }},
    DeriveRow{u"by cause and side (劳动合同、工资支付凭证、考勤、社保缴费、解除通知等)", burden},
    DeriveRow{u"age from parties[].birthDate, parties[].occupation, parties[].workplace", ageAndWork},
    DeriveRow{u"from act:inquiry-ordered.by",
              [](const Print &print, const Scope &) {
                  const auto *ordered = print.payload<InquiryOrdered>(ActKind::InquiryOrdered);
                  return ordered ? Value(ordered->by) : Value();
              }},
    DeriveRow{u"number of the advance enforcement award",
              [](const Print &print, const Scope &) { return issuedNumber(print, u"advance-enforcement-award"); }},
    DeriveRow{u"stage after act:court-result-reported, in words",
              [](const Print &print, const Scope &) {
                  return print.act(ActKind::CourtResultReported) ? Value(legalWord(print.file().stage)) : Value();
              }},
    DeriveRow{u"case.origin is a mediation",
              [](const Print &print, const Scope &) { return Value(!print.file().application.origin.isEmpty()); }},
    DeriveRow{u"number of the origin",
              [](const Print &print, const Scope &) {
                  const auto &origin = print.file().application.origin;
                  return QUuid::fromString(origin).isNull() ? Value(origin) : Value();
              }},
    DeriveRow{u"evidence[] is not empty",
              [](const Print &print, const Scope &) { return listIsAnswered(print, u"证据列表"); }},
    DeriveRow{u"witnesses[] is not empty",
              [](const Print &print, const Scope &) { return listIsAnswered(print, u"证人列表"); }},
    DeriveRow{u"act:arbitration-refused.ground is conditions-missing, item 2",
              [](const Print &print, const Scope &) {
                  const auto *act = print.payload<ArbitrationRefused>(ActKind::ArbitrationRefused);
                  return act && act->ground != ArbitrationRefusalGround::ConditionsMissing ? Value(false) : Value();
              }},
    DeriveRow{u"act:arbitration-refused.ground is conditions-missing, item 3",
              [](const Print &print, const Scope &) {
                  const auto *act = print.payload<ArbitrationRefused>(ActKind::ArbitrationRefused);
                  return act && act->ground != ArbitrationRefusalGround::ConditionsMissing ? Value(false) : Value();
              }},
    DeriveRow{u"items[].due, the last; or act:award-made.performBy",
              [](const Print &print, const Scope &) {
                  const auto *award = print.payload<AwardMade>(ActKind::AwardMade);
                  if (award && award->performBy) return Value(*award->performBy);
                  QDate last;
                  for (const auto *item : openItems(print)) {
                      if (item->agreed.due && (!last.isValid() || last < *item->agreed.due)) last = *item->agreed.due;
                  }
                  return Value(last);
              }},
};

} // namespace

std::span<const DeriveRow> derivedOfCourse()
{
    return courseRows;
}

bool isPostponement(const Print &print)
{
    const auto *act = postponement(print);
    return act && act->kind() == ActKind::PostponementDecided;
}

QDate effectOf(const Act &agreement)
{
    const auto &signedOn = std::get<AgreementSigned>(agreement.payload);
    if (signedOn.allSignedOnDay) return agreement.on;
    if (!signedOn.mediatorSignedOn || !signedOn.sealedOn || signedOn.signatures.isEmpty()) return {};
    auto last = std::max(*signedOn.mediatorSignedOn, *signedOn.sealedOn);
    for (const auto &signature : signedOn.signatures) {
        if (!signature.on) return {};
        last = std::max(last, *signature.on);
    }
    return last;
}

} // namespace tiaocai::documents
