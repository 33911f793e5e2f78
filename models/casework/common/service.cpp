// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/service.h"

#include "base/text.h"
#include "casework/envelope.h"
#include "law/rule_ids.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct ServiceText {
    Q_DECLARE_TR_FUNCTIONS(Common)
};

QString nameOf(const CaseFile &file, const PartyId &id)
{
    const auto *party = file.party(id);
    return party ? party->record.name : QString();
}

bool isAward(std::optional<DocumentKind> kind)
{
    return kind == DocumentKind::Award || kind == DocumentKind::MediationAward;
}
bool isLeft(std::optional<ServiceMethod> method)
{
    return method == ServiceMethod::LeftAtPlace || method == ServiceMethod::Posted;
}

/// 法42, 办案规则 72: a 调解书, also a review's, binds by actual signing alone.
tl::unexpected<Refusal> onlyBySigning(const QString &member = u"method"_s)
{
    return refuse(
        u"only-by-signing"_s,
        ServiceText::tr(
            "A mediation award takes effect only when it is signed for: it is not left or posted at a place, "
            "published, or counted as served when it comes back. Where signing is refused, record that the "
            "party went back on it; an award follows."),
        u"法42; 规则72"_s, member);
}

/// "李强（本人）", "法定代表人王强", "李强本人签收" -> the names, and 本人 where it stands alone.
QStringList inWords(const QString &names)
{
    static const QRegularExpression between(u"[\\s、，；,;（）()：:]+"_s),
        before(u"^(?:法定代表人|法人代表|主要负责人|负责人|经营者|委托代理人|代理人|代收人)(?=.)"_s),
        behind(u"(?<=.)(?:本人|亲自)?(?:签收|签字|签名|收)$|(?<=.)本人$"_s);
    auto words = names.split(between, Qt::SkipEmptyParts);
    for (auto &word : words)
        word.remove(before).remove(behind);
    return words;
}

bool isMediationAward(std::optional<DocumentKind> kind)
{
    return kind == DocumentKind::MediationAward;
}

/// What was made of it under its own number; nullptr where it was not issued here.
const Act *issueOf(const CaseFile &file, const std::optional<DocumentId> &document)
{
    const auto found = std::ranges::find_if(file.effective, [&](const Act &act) {
        const auto *issued = std::get_if<DocumentIssued>(&act.payload);
        return issued && issued->document == document;
    });
    return found == file.effective.end() ? nullptr : &*found;
}

/// The decision whose service it is: the named one; else the first that the recipient has not received, or the last.
const Decision *decisionServed(const CaseFile &file, const ServedDocument &one, const PartyId &recipient)
{
    const Decision *last = nullptr;
    for (const auto &decision : file.decisions) {
        if (one.document && decision.document == decisionBehind(file, *one.document)) return &decision;
        if (one.document || decision.what != one.what || decision.repudiated) continue;
        if (!decision.receipts.contains(recipient)) return &decision;
        last = &decision;
    }
    return last;
}

/// A notice of a moved hearing is served as that hearing's notice; what is of no kind of its own is no award.
bool isOfOtherKind(const DocumentIssued &issued, const ServedDocument &one)
{
    const bool isOfKind = issued.what && issued.what != DocumentKind::OtherDocument;
    return isOfKind ? one.what != issued.what : isAward(one.what);
}

/// Who left the case may have left his paper to a successor.
bool isAddressed(const CaseFile &file, const DocumentIssued &issued, const PartyId &recipient)
{
    return issued.addressees.isEmpty() || issued.addressees.contains(recipient) ||
           std::ranges::any_of(issued.addressees, [&](const PartyId &addressee) {
               const auto *party = file.party(addressee);
               return !party || !party->isActive();
           });
}

/// What is told of the service against the issue of the paper that it names.
Result<void> checkIssued(const CaseFile &file, const Act &issue, const ServedDocument &one,
                         const DocumentServed &service, QStringList &warnings)
{
    const auto &issued = std::get<DocumentIssued>(issue.payload);
    if (isOfOtherKind(issued, one))
        return refuse(
            u"other-document"_s,
            ServiceText::tr("%1 is not “%2”. Name the paper that was served, or say what this one is.")
                .arg(issued.number, one.what ? label(*one.what) : QString()),
            u"规则20"_s, u"what"_s);
    if (!isAddressed(file, issued, service.recipient))
        return refuse(u"not-addressed"_s,
                      ServiceText::tr("%1 was not issued to %2. Name the copy that was.")
                          .arg(issued.number, nameOf(file, service.recipient)),
                      u"规则20"_s, u"document"_s);
    if (service.receivedOn && *service.receivedOn < issue.on)
        warnings.append(
            ServiceText::tr("%1 was issued on %2, after the day of receipt that is recorded (%3).")
                .arg(issued.number, tiaocai::toText(issue.on), tiaocai::toText(*service.receivedOn)));
    return {};
}

tl::unexpected<Refusal> receivedBefore(const QString &code, const QString &sentence, QDate received,
                                       QDate day)
{
    return refuse(code, sentence.arg(tiaocai::toText(received), tiaocai::toText(day)), u"规则20"_s,
                  u"receivedOn"_s);
}

/// What only was sent may have been prepared before it is recorded here; in an arbitration, whose clocks it starts,
/// nobody receives what is not made.
Result<void> checkDecision(const CaseFile &file, const ServedDocument &one, const DocumentServed &service,
                           bool isIssued, QStringList &warnings)
{
    if (!isAward(one.what)) return {};
    const auto *decision = decisionServed(file, one, service.recipient);
    const auto unknown = ServiceText::tr(
        "No such award or mediation award stands in this case. Record it before its service.");
    if (!decision && !isIssued) {
        if (service.receivedOn && file.kind == CaseKind::Arbitration)
            return refuse(u"no-award"_s, unknown, u"法46; 规则53"_s, u"what"_s);
        warnings.append(unknown);
    }
    if (decision && service.receivedOn && *service.receivedOn < decision->on)
        return receivedBefore(u"received-before-made"_s,
                              ServiceText::tr("It cannot have been received on %1: it was made on %2."),
                              *service.receivedOn, decision->on);
    return {};
}

/// The copy goes out once the case is accepted (法30).
Result<void> checkDay(const CaseFile &file, const ServedDocument &one, const DocumentServed &service)
{
    if (!service.receivedOn) return {};
    if (file.receivedOn.isValid() && *service.receivedOn < file.receivedOn)
        return receivedBefore(
            u"before-receipt"_s,
            ServiceText::tr("It cannot have been received on %1, before the application was received on %2."),
            *service.receivedOn, file.receivedOn);
    const bool isCopy = file.kind == CaseKind::Arbitration && one.what == DocumentKind::ApplicationCopy;
    if (isCopy && file.acceptedOn && *service.receivedOn < *file.acceptedOn)
        return receivedBefore(
            u"before-acceptance"_s,
            ServiceText::tr("The copy of the application cannot have been received on %1: it is served once "
                            "the case is accepted, which was on %2."),
            *service.receivedOn, *file.acceptedOn);
    return {};
}

Result<void> checkPapers(const CaseFile &file, const DocumentServed &service, QStringList &warnings)
{
    for (const auto &one : service.documents()) {
        const auto *issue = one.document ? issueOf(file, one.document) : nullptr;
        if (issue) {
            if (auto fits = checkIssued(file, *issue, one, service, warnings); !fits) return fits;
        }
        if (auto fits = checkDecision(file, one, service, issue != nullptr, warnings); !fits) return fits;
        if (auto fits = checkDay(file, one, service); !fits) return fits;
    }
    return {};
}

bool holds(const DocumentServed &envelope, bool (*isIt)(std::optional<DocumentKind>))
{
    return std::ranges::any_of(envelope.documents(), isIt, &ServedDocument::what);
}

/// Service that was deemed and shown not to have happened (法释〔2004〕13号 11(2)).
bool isRebutted(const CaseFile &file, const ActId &service)
{
    return std::any_of(file.effective.begin(), file.effective.end(), [&](const Act &act) {
        const auto *rebutted = std::get_if<DeemedServiceRebutted>(&act.payload);
        return rebutted && rebutted->service == service;
    });
}

/// 办案规则 20(2): left or posted counts as served only where signing was refused, or where the employer is closed down
/// and ten or more workers are concerned, and only with photographs or video.
Result<void> checkLeft(const CaseFile &file, const DocumentServed &service)
{
    const bool closedDown = service.employerClosed && file.persons() >= collectiveFrom;
    if (!service.recorded)
        return refuse(u"deemed-service-conditions"_s,
                      ServiceText::tr(
                          "A document left or posted at the place counts as served only with photographs or "
                          "video. Record them and tick that they exist."),
                      u"规则20(2)"_s, u"recorded"_s);
    if (!service.signingRefused && !closedDown)
        return refuse(
            u"deemed-service-conditions"_s,
            ServiceText::tr(
                "A document may be left or posted only where signing was refused, or where the employer "
                "is closed down and ten or more workers are concerned. Serve it in another way."),
            u"规则20(2)"_s);
    return {};
}

/// 办案规则 59: telephone, message, fax and e-mail only in the simplified procedure, and never for 裁决书 and 调解书.
Result<void> checkSimpleMeans(const CaseFile &file, const DocumentServed &service)
{
    if (holds(service, isAward))
        return refuse(
            u"simple-means"_s,
            ServiceText::tr(
                "An award or mediation award is never served by simple means. Serve it directly or by post."),
            u"规则59"_s);
    if (file.kind == CaseKind::Arbitration && !file.simplified)
        return refuse(
            u"simple-means"_s,
            ServiceText::tr(
                "Service by simple means needs the simplified procedure. Serve it directly or by post."),
            u"规则59"_s);
    return {};
}

bool consentsToElectronic(const CaseFile &file, const PartyId &id)
{
    for (auto it = file.effective.crbegin(); it != file.effective.crend(); ++it) {
        const auto *confirmed = std::get_if<ServiceAddressConfirmed>(&it->payload);
        if (confirmed && confirmed->party == id) return confirmed->electronic;
    }
    return false;
}

Result<void> checkElectronic(const CaseFile &file, const DocumentServed &service, const Ground &ground,
                             QStringList &warnings)
{
    const bool consents = consentsToElectronic(file, service.recipient);
    if (holds(service, isAward) && !(ground.rules.choices.electronicAwards && consents))
        return refuse(
            u"electronic-award"_s,
            ServiceText::tr(
                "An award or mediation award may be served electronically only where the office allows it "
                "and the recipient has consented in writing. Serve it directly or by post."),
            u"规则59; 民诉90"_s);
    if (!consents)
        warnings.append(
            ServiceText::tr(
                "%1 has not consented to electronic service in a confirmation of the service address.")
                .arg(nameOf(file, service.recipient)));
    return {};
}

bool isEmployer(const CaseFile &file, const PartyId &id)
{
    const auto *party = file.party(id);
    return party && !isPerson(party->record.kind);
}

/// Who may sign for a party: itself, who represents it with special powers, and whom it named to receive for it.
QStringList signersOf(const CaseFile &file, const PartyId &id)
{
    QStringList names;
    if (const auto *party = file.party(id)) names << party->record.name << party->record.legalRepresentative;
    for (const auto &one : file.representatives) {
        const bool mayReceive = !one.until && one.record.powers == Powers::Special;
        if (one.record.party == id && mayReceive) names << one.record.name;
    }
    for (const auto &act : file.effective) {
        const auto *confirmed = std::get_if<ServiceAddressConfirmed>(&act.payload);
        if (confirmed && confirmed->party == id) names << inWords(confirmed->agent);
    }
    names.removeAll(QString());
    return names;
}

/// 民诉解释 133: to the party, or to whom it named.
Result<void> checkSigner(const CaseFile &file, const DocumentServed &service)
{
    if (!holds(service, isMediationAward) || !service.receivedOn) return {};
    if (service.signingRefused) return onlyBySigning(u"signingRefused"_s);
    const auto words = inWords(service.receiver) + QStringList{service.receiver.trimmed()};
    const auto signers = signersOf(file, service.recipient);
    const bool isSigner = std::ranges::any_of(
        words, [&](const QString &word) { return word == u"本人" || signers.contains(word); });
    if (service.receiver.isEmpty() || isSigner) return {};
    return refuse(
        u"not-the-signer"_s,
        ServiceText::tr(
            "A mediation award takes effect only when %1 signs for it, or a representative with special "
            "powers, "
            "or somebody named in the confirmation of the service address; %2 is none of them. Record who "
            "signed, or only that it was sent.")
            .arg(nameOf(file, service.recipient), service.receiver),
        u"法42; 规则72; 民诉解释133"_s, u"receiver"_s);
}

/// An employer signs by somebody, whom the receipt names.
bool isReceiverUnnamed(const CaseFile &file, const DocumentServed &service)
{
    const bool handedOver = service.method == ServiceMethod::Direct ||
                            service.method == ServiceMethod::OnTheSpot || holds(service, isMediationAward);
    return handedOver && service.receivedOn && service.receiver.isEmpty() &&
           isEmployer(file, service.recipient);
}

/// What each way of service asks for.
Result<void> checkMethod(const CaseFile &file, const DocumentServed &service, const Ground &ground,
                         QStringList &warnings)
{
    if (isLeft(service.method)) return checkLeft(file, service);
    if (isReceiverUnnamed(file, service))
        warnings.append(ServiceText::tr("Say who received it for %1: the receipt names who signed.")
                            .arg(nameOf(file, service.recipient)));
    if (service.method == ServiceMethod::SimpleMeans) return checkSimpleMeans(file, service);
    if (service.method == ServiceMethod::Electronic) return checkElectronic(file, service, ground, warnings);
    return {};
}

/// A province may let publication be shorter in a collective dispute (山东条例 44), or to the employer (浙江条例 35, 41).
QString publicationVariant(const CaseFile &file, const PublicationStarted &published, QDate on,
                           const law::Rules &rules)
{
    const auto *rule = rules.book.rule(law::ids::PublicNotice30, rules.choices.overlay);
    const auto variants = rule ? rule->provisionOn(on).variants : QList<law::Variant>();
    QStringList fitting{u"employer-publication"_s};
    if (file.application.collective || file.persons() >= collectiveFrom)
        fitting.prepend(u"collective-publication"_s);
    for (const auto &name : fitting) {
        const auto known = std::ranges::find(variants, name, &law::Variant::name);
        if (known == variants.end()) continue;
        if (!known->employerOnly || isEmployer(file, published.recipient)) return name;
    }
    return {};
}

/// `document`: of an envelope one of those that lie in it, of another act what it tells of.
template <typename D>
Service serviceOf(const Act &act, const D &document, const PartyId &recipient)
{
    Service service;
    service.what = document.what.value_or(DocumentKind::OtherDocument);
    service.document = document.document;
    service.hearing = document.hearing;
    service.recipient = recipient;
    service.act = act.id;
    return service;
}

void serve(CaseFile &file, const Act &act, Service service)
{
    if (service.deemed && isRebutted(file, act.id)) {
        service.deemed = false;
        service.receivedOn.reset();
    }
    file.services.append(service);
    if (service.receivedOn) received(file, act, service);
}

} // namespace

Result<void> requireDays(const DocumentServed &service)
{
    if (!service.sentOn && !service.receivedOn && !isLeft(service.method))
        return refuse(u"missing-data"_s,
                      ServiceText::tr("Say on which day it was sent, or on which day it was received."),
                      u"规则20"_s, u"receivedOn"_s);
    if (service.sentOn && service.receivedOn && *service.receivedOn < *service.sentOn)
        return refuse(u"bad-date"_s,
                      ServiceText::tr("It cannot have been received on %1 before it was sent on %2.")
                          .arg(tiaocai::toText(*service.receivedOn), tiaocai::toText(*service.sentOn)),
                      {}, u"receivedOn"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const DocumentServed &payload,
                   const Ground &ground, QStringList &warnings)
{
    const bool left = isLeft(payload.method);
    if (holds(payload, isMediationAward) && left) return onlyBySigning();
    if (auto days = requireDays(payload); !days) return days;
    if (auto signs = checkSigner(file, payload); !signs) return signs;
    if (auto way = checkMethod(file, payload, ground, warnings); !way) return way;
    return checkPapers(file, payload, warnings);
}

void apply(CaseFile &file, const Act &act, const DocumentServed &payload, const law::Rules &rules)
{
    for (const auto &document : payload.documents()) {
        auto service = serviceOf(act, document, payload.recipient);
        service.sentOn = payload.sentOn;
        service.receivedOn = payload.receivedOn;
        if (isLeft(payload.method) && !isMediationAward(document.what)) {
            service.deemed = true;
            service.receivedOn =
                reckoned(law::ids::DeemedService3WD, payload.sentOn.value_or(act.on), rules).due;
        }
        if (payload.signingRefused && isMediationAward(document.what)) service.receivedOn.reset();
        serve(file, act, service);
    }
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const DocumentServed &payload)
{
    emitService(sink, file, act, payload);
}

Result<void> check(const CaseFile &, const ActDraft &, const ServiceFailed &payload, const Ground &,
                   QStringList &warnings)
{
    if (isMediationAward(payload.what))
        warnings.append(ServiceText::tr(
            "A mediation award that comes back is not served: it takes effect only when it is signed for. "
            "Where signing was refused, record that the party went back on it."));
    return {};
}

/// Returned mail, with all that lay in it, is served on the day of return where the address was confirmed or receipt refused (民诉 by reference).
void apply(CaseFile &file, const Act &act, const ServiceFailed &payload, const law::Rules &rules)
{
    const auto *recipient = file.party(payload.recipient);
    const bool confirmed =
        recipient && recipient->addressConfirmedOn && *recipient->addressConfirmedOn <= act.on;
    const bool deemed = confirmed || payload.reason == ReturnReason::Refused;
    if (!rules.choices.mailReturnedIsServed || !deemed) return;
    for (const auto &document : cameBack(file, act.id, payload)) {
        if (isMediationAward(document.what)) continue;
        auto service = serviceOf(act, document, payload.recipient);
        service.receivedOn = act.on;
        service.deemed = true;
        serve(file, act, service);
    }
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ServiceFailed &payload)
{
    emitService(sink, file, act, payload);
}

Result<void> check(const CaseFile &file, const ActDraft &, const FileAttached &payload, const Ground &,
                   QStringList &)
{
    if (payload.proves && !file.act(*payload.proves))
        return refuse(
            u"unknown-act"_s,
            ServiceText::tr("The act that the file is to prove does not stand in this case. Choose one of "
                            "its acts, or attach the file to the case itself."),
            {}, u"proves"_s);
    for (const auto &act : file.effective) {
        const auto *attached = std::get_if<FileAttached>(&act.payload);
        if (attached && attached->sha256 == payload.sha256 && attached->proves == payload.proves)
            return refuse(
                u"attached-already"_s,
                ServiceText::tr("This file is attached there already, as “%1”.").arg(attached->fileName));
    }
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const PublicationStarted &payload, const Ground &,
                   QStringList &)
{
    if (isMediationAward(payload.what)) return onlyBySigning(u"what"_s);
    if (file.simplified)
        return refuse(
            u"simplified"_s,
            ServiceText::tr(
                "Service by publication is barred in the simplified procedure. Convert the case to the "
                "ordinary procedure first."),
            u"规则57(三)"_s);
    return {};
}

void apply(CaseFile &file, const Act &act, const PublicationStarted &payload, const law::Rules &rules)
{
    auto service = serviceOf(act, payload, payload.recipient);
    service.sentOn = act.on;
    if (!isMediationAward(payload.what))
        service.receivedOn = reckoned(law::ids::PublicNotice30, act.on, rules,
                                      publicationVariant(file, payload, act.on, rules))
                                 .due;
    service.byPublication = true;
    service.deemed = service.receivedOn.has_value();
    serve(file, act, service);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PublicationStarted &payload)
{
    emitService(sink, file, act, payload);
}

/// Only what was deemed can be rebutted, and what a publication says is open to all.
Result<void> check(const CaseFile &file, const ActDraft &, const DeemedServiceRebutted &payload,
                   const Ground &, QStringList &)
{
    const auto service = std::find_if(file.services.begin(), file.services.end(),
                                      [&](const Service &each) { return each.act == payload.service; });
    if (service != file.services.end() && service->deemed && !service->byPublication) return {};
    return refuse(u"not-deemed"_s,
                  ServiceText::tr(
                      "Only service that counted as done without a signature can be rebutted: mail that came "
                      "back, a document left or posted. Name that act."),
                  u"邮送规定11"_s, u"service"_s);
}

} // namespace tiaocai::casework
