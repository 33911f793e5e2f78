// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/envelope.h"
#include "derive.h"
#include "documents/serving.h"

#include <algorithm>
#include <array>

/// Titles, words by the kind of case, and numbers of other papers.
namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

QString byKind(const Print &print, const QString &mediation, const QString &arbitration,
               const QString &review)
{
    switch (print.file().kind) {
    case CaseKind::Mediation:
        return mediation;
    case CaseKind::Arbitration:
        return arbitration;
    case CaseKind::Review:
        break;
    }
    return review;
}

/// The body that speaks on the paper: the committee in arbitration and review.
Value speaker(const Print &print, const Scope &)
{
    return print.isArbitral() ? print.sources().settings.committeeName : print.sources().office.name;
}

Value kindOfCase(const Print &print, const Scope &)
{
    return byKind(print, u"调解"_s, u"仲裁"_s, u"仲裁审查"_s);
}

Value nameOfApplication(const Print &print, const Scope &)
{
    if (print.printing().of) {
        const auto *act = print.file().act(*print.printing().of);
        if (act && act->kind() == ActKind::SupplementReceived) return u"补正材料"_s;
    }
    const bool isOral = print.file().application.form == ApplicationForm::Oral;
    return byKind(print, isOral ? u"口头申请笔录"_s : u"调解申请书"_s,
                  isOral ? u"口头申请笔录"_s : u"仲裁申请书"_s, u"仲裁审查申请书"_s);
}

bool isCollective(const Print &print)
{
    return print.file().application.collective;
}

Value nature(const Print &print, const Scope &)
{
    QStringList words;
    if (isCollective(print))
        words << u"集体争议"_s;
    else
        words << (print.file().application.series.isEmpty() ? u"个别争议"_s : u"系列争议"_s);
    if (print.file().kind == CaseKind::Arbitration) {
        words << (print.file().simplified ? u"简易程序"_s : u"一般程序"_s);
        if (!print.file().tribunal.isEmpty())
            words << (print.file().tribunal.size() == 1 ? u"独任"_s : u"仲裁庭"_s);
    }
    return words.join(u'，');
}

Value declineTitle(const Print &print, const Scope &)
{
    const auto *declined = print.payload<MediationDeclined>(ActKind::MediationDeclined);
    if (!declined || !declined->ground) return {};
    return declined->ground == DeclineGround::OneSideDeclines ? u"不同意调解告知书"_s
                                                              : u"调解不予受理通知书"_s;
}

Value failureTitle(const Print &print, const Scope &)
{
    const auto *failed = print.payload<MediationFailed>(ActKind::MediationFailed);
    if (!failed || !failed->ground) return {};
    const bool isNotReached =
        failed->ground == FailureGround::NoAgreement || failed->ground == FailureGround::PeriodOver;
    return isNotReached ? u"调解不成通知书"_s : u"调解终止通知书"_s;
}

/// The paper is of a decision on a request, or of a hearing that the office cancels itself.
Value postponementTitle(const Print &print, const Scope &)
{
    const auto *decided = print.payload<PostponementDecided>(ActKind::PostponementDecided);
    if (decided && isPostponement(print))
        return !decided->granted   ? Value()
               : *decided->granted ? Value(u"延期开庭通知书"_s)
                                   : Value(u"不予延期开庭通知书"_s);
    return print.act(ActKind::HearingCancelled) ? Value(u"取消开庭通知书"_s) : Value();
}

Value counterclaimTitle(const Print &print, const Scope &)
{
    const auto *decided = print.payload<CounterclaimDecided>(ActKind::CounterclaimDecided);
    if (!decided || !decided->decision) return {};
    switch (*decided->decision) {
    case CounterclaimDecision::Joined:
        return u"反申请受理通知书"_s;
    case CounterclaimDecision::Separate:
        return u"另行申请仲裁告知书"_s;
    case CounterclaimDecision::Refused:
        break;
    }
    return u"反申请不予受理通知书"_s;
}

Value counterclaimNumber(const Print &print, const Scope &)
{
    const auto *decided = print.payload<CounterclaimDecided>(ActKind::CounterclaimDecided);
    const bool isRefused = decided && decided->decision == CounterclaimDecision::Refused;
    return isRefused ? print.printing().number : print.file().caseNumber;
}

Value claimsChangeTitle(const Print &print, const Scope &)
{
    const auto *decided = print.payload<ClaimsChangeDecided>(ActKind::ClaimsChangeDecided);
    if (!decided || !decided->accepted) return {};
    return *decided->accepted ? u"增加（变更）仲裁请求受理通知书"_s : u"另行申请仲裁告知书"_s;
}

Value claimsApplicationTitle(const Print &print, const Scope &)
{
    return print.act(ActKind::ClaimsReduced) && !print.act(ActKind::ClaimsChangeRequested)
               ? u"减少（放弃）仲裁请求声明"_s
               : u"增加（变更）仲裁请求申请书"_s;
}

/// Of the last act that a party asked something by.
Value requestTitle(const Print &print, const Scope &)
{
    struct Row {
        ActKind kind;
        QStringView title;
    };
    static constexpr std::array rows{Row{ActKind::JurisdictionObjected, u"管辖异议书"},
                                     Row{ActKind::RecusalRequested, u"回避申请书"},
                                     Row{ActKind::PostponementRequested, u"延期开庭申请书"}};
    QString title;
    for (const auto &row : rows) {
        if (!print.act(row.kind)) continue;
        if (!title.isEmpty()) return u"申请书"_s; // of which of them nobody said
        title = row.title.toString();
    }
    return title.isEmpty() ? u"申请书"_s : title;
}

bool isPart(const Print &print)
{
    const auto *award = print.payload<MediationAwardIssued>(ActKind::MediationAwardIssued);
    return award && !award->claims.isEmpty() && award->claims.size() < claimsOf(print.file()).size();
}

QString tribunalWords(const Print &print)
{
    const auto *composed = print.payload<TribunalComposed>(ActKind::TribunalComposed);
    if (!composed || composed->arbitrators.isEmpty()) return {};
    if (composed->arbitrators.size() > 1) return u"组成仲裁庭"_s;
    const auto name = print.name(composed->arbitrators.first());
    return name.isEmpty() ? QString() : u"由仲裁员%1独任审理"_s.arg(name);
}

Value tribunalAndPublicity(const Print &print, const Scope &)
{
    const auto words = tribunalWords(print);
    const auto *set = print.payload<HearingSet>(ActKind::HearingSet);
    if (words.isEmpty() || !set || !print.act(ActKind::HearingHeld)) return words;
    return words + (set->isPublic ? u"，公开开庭"_s : u"，不公开开庭"_s);
}

/// The last agreement, award or 调解书 of the case that still counts.
const Decision *lastDecision(const Print &print)
{
    const Decision *found = nullptr;
    for (const auto &decision : print.file().decisions) {
        if (!decision.superseded && !decision.repudiated) found = &decision;
    }
    return found;
}

QString titleOf(DocumentKind what)
{
    if (what == DocumentKind::Agreement) return u"调解协议书"_s;
    return what == DocumentKind::MediationAward ? u"仲裁调解书"_s : u"仲裁裁决书"_s;
}

QString numberOf(const Print &print, const Decision &decision)
{
    return decision.number.isEmpty() ? print.file().caseNumber : decision.number;
}

Value decisionTitle(const Print &print, const Scope &)
{
    if (const auto *decision = lastDecision(print)) return titleOf(decision->what);
    return print.act(ActKind::AgreementSigned) ? Value(u"调解协议书"_s) : Value();
}

Value decisionNumber(const Print &print, const Scope &)
{
    if (const auto *decision = lastDecision(print)) return numberOf(print, *decision);
    return print.act(ActKind::AgreementSigned) ? Value(print.file().caseNumber) : Value();
}

const Decision *decided(const Print &print, const std::optional<DocumentId> &document)
{
    const auto &decisions = print.file().decisions;
    if (!document) return decisions.size() == 1 ? &decisions.first() : nullptr;
    const auto named = casework::decisionBehind(print.file(), *document);
    for (const auto &decision : decisions) {
        if (decision.document == named) return &decision;
    }
    return nullptr;
}

const Decision *certified(const Print &print)
{
    const auto *act = print.payload<EffectCertified>(ActKind::EffectCertified);
    return act ? decided(print, act->document) : nullptr;
}

template <typename P>
Value numberBehind(const Print &print, ActKind kind)
{
    const auto *act = print.payload<P>(kind);
    const auto *decision = act ? decided(print, act->document) : nullptr;
    return decision ? Value(decision->number) : Value();
}

const AwardMade *otherAward(const Print &print)
{
    const auto *own = print.payload<AwardMade>(ActKind::AwardMade);
    for (const auto *act : print.acts(ActKind::AwardMade)) {
        const auto &other = std::get<AwardMade>(act->payload);
        if (own && &other != own && other.isFinal != own->isFinal) return &other;
    }
    return nullptr;
}

Value resultOfCase(const Print &print, const Scope &)
{
    const auto &closing = print.file().closing;
    if (!closing) return {};
    const auto manner = legalWord(closing->manner);
    const auto *award = print.payload<AwardMade>(ActKind::AwardMade);
    if (closing->manner != ClosingManner::ByAward || !award || !award->isFinal) return manner;
    return manner + (*award->isFinal ? u"（终局）"_s : u"（非终局）"_s);
}

Value annexedTo(const Print &print, const Scope &scope)
{
    const auto number = print.file().number();
    if (print.act(ActKind::AgreementSigned) || lastDecision(print))
        return std::get<QString>(decisionTitle(print, scope)) + u'（' + number + u'）';
    return std::get<QString>(nameOfApplication(print, scope)) + u'（' + number + u'）';
}

Value localBasis(const Print &print, const Scope &)
{
    const auto &overlay = print.sources().rules.choices.overlay;
    if (overlay == u"330000") return u"《浙江省劳动人事争议调解仲裁条例》第三十三条"_s;
    if (overlay == u"340000") return u"《安徽省劳动人事争议调解仲裁条例》第二十六条"_s;
    return overlay == u"450000" ? Value(u"《广西壮族自治区劳动人事争议调解仲裁条例》第五十八条"_s) : Value();
}

template <typename Function>
Value ofDecision(const Decision *decision, Function function)
{
    return decision ? function(*decision) : Value();
}

constexpr std::array paperRows{
    DeriveRow{u"office.committeeName for arbitration and review, else office.name", speaker},
    DeriveRow{u"office.committeeName for arbitration, else office.name", speaker},
    DeriveRow{u"by case kind", kindOfCase},
    DeriveRow{u"by case kind (调解/仲裁)", kindOfCase},
    DeriveRow{u"by case kind (调解/仲裁/仲裁审查)", kindOfCase},
    DeriveRow{u"by case kind (调解申请书/口头申请笔录/仲裁申请书/仲裁审查申请书/补正材料)",
              nameOfApplication},
    DeriveRow{u"劳动人事争议调解/仲裁/仲裁审查",
              [](const Print &print, const Scope &scope) {
                  return Value(u"劳动人事争议"_s + std::get<QString>(kindOfCase(print, scope)));
              }},
    DeriveRow{u"个别/集体/系列; 一般/简易", nature},
    DeriveRow{u"case.kind, collective",
              [](const Print &print, const Scope &scope) {
                  return Value(std::get<QString>(kindOfCase(print, scope)) +
                               (isCollective(print) ? u"（集体）"_s : QString()));
              }},
    DeriveRow{u"case.closing.manner with 终局/非终局", resultOfCase},
    DeriveRow{u"调解不予受理通知书, or 不同意调解告知书 where the other side declined", declineTitle},
    DeriveRow{u"调解终止通知书; 调解不成通知书 where the period is over or no agreement was reached",
              failureTitle},
    DeriveRow{u"延期开庭通知书 / 不予延期开庭通知书 / 取消开庭通知书", postponementTitle},
    DeriveRow{u"反申请受理通知书 / 另行申请仲裁告知书 / 反申请不予受理通知书", counterclaimTitle},
    DeriveRow{u"case.caseNumber; for a refusal the 不字 series", counterclaimNumber},
    DeriveRow{u"增加（变更）仲裁请求受理通知书 / 另行申请仲裁告知书", claimsChangeTitle},
    DeriveRow{u"增加（变更）仲裁请求申请书, or 减少（放弃）仲裁请求声明 with act:claims-reduced",
              claimsApplicationTitle},
    DeriveRow{u"by act (管辖异议书/回避申请书/延期开庭申请书/…), blank form: 申　请　书", requestTitle},
    DeriveRow{u"结案审批表, or 撤销结案审批表 with act:closing-revoked",
              [](const Print &print, const Scope &) {
                  return Value(print.act(ActKind::ClosingRevoked) && !print.file().closingApproved
                                   ? u"撤销结案审批表"_s
                                   : u"结案审批表"_s);
              }},
    DeriveRow{u"仲裁调解书; 先行调解书 for a part (规则73)",
              [](const Print &print, const Scope &) {
                  return Value(isPart(print) ? u"先行调解书"_s : u"仲裁调解书"_s);
              }},
    DeriveRow{u"act:mediation-award-issued.claims are a part",
              [](const Print &print, const Scope &) { return Value(isPart(print)); }},
    DeriveRow{u"组成仲裁庭/由仲裁员独任审理",
              [](const Print &print, const Scope &) { return Value(tribunalWords(print)); }},
    DeriveRow{u"组成仲裁庭/由仲裁员独任审理，公开（不公开）开庭", tribunalAndPublicity},
    DeriveRow{u"调解协议书/仲裁调解书/仲裁裁决书", decisionTitle},
    DeriveRow{u"仲裁裁决书/仲裁调解书/司法确认裁定书/支付令", decisionTitle},
    DeriveRow{u"number of that document", decisionNumber},
    DeriveRow{u"number of the document that closes the case", decisionNumber},
    DeriveRow{u"office.committeeName, or the court that confirmed", speaker},
    DeriveRow{u"effective day of that document",
              [](const Print &print, const Scope &) {
                  const auto *of =
                      print.act(ActKind::EffectCertified) ? certified(print) : lastDecision(print);
                  return ofDecision(of, [](const Decision &decision) {
                      return Value(decision.effectiveOn.value_or(QDate()));
                  });
              }},
    DeriveRow{u"number of act:effect-certified.document",
              [](const Print &print, const Scope &) {
                  return ofDecision(certified(print), [](const Decision &one) { return Value(one.number); });
              }},
    DeriveRow{u"date of act:effect-certified.document",
              [](const Print &print, const Scope &) {
                  return ofDecision(certified(print), [](const Decision &one) { return Value(one.on); });
              }},
    DeriveRow{u"仲裁裁决书/仲裁调解书",
              [](const Print &print, const Scope &) {
                  return ofDecision(certified(print),
                                    [](const Decision &one) { return Value(titleOf(one.what)); });
              }},
    DeriveRow{u"that award is final",
              [](const Print &print, const Scope &) {
                  return ofDecision(certified(print), [](const Decision &one) {
                      return Value(one.what == DocumentKind::Award && (one.isFinal || one.foundFinal));
                  });
              }},
    DeriveRow{u"that award is not final",
              [](const Print &print, const Scope &) {
                  return ofDecision(certified(print), [](const Decision &one) {
                      return Value(one.what == DocumentKind::Award && !one.isFinal && !one.foundFinal);
                  });
              }},
    DeriveRow{u"it is a 调解书",
              [](const Print &print, const Scope &) {
                  return ofDecision(certified(print), [](const Decision &one) {
                      return Value(one.what == DocumentKind::MediationAward);
                  });
              }},
    DeriveRow{u"number of act:award-corrected.document",
              [](const Print &print, const Scope &) {
                  return numberBehind<AwardCorrected>(print, ActKind::AwardCorrected);
              }},
    DeriveRow{u"number of act:court-action-reported.document",
              [](const Print &print, const Scope &) {
                  return numberBehind<CourtActionReported>(print, ActKind::CourtActionReported);
              }},
    DeriveRow{u"another act:award-made of the case with the other isFinal",
              [](const Print &print, const Scope &) { return Value(otherAward(print) != nullptr); }},
    DeriveRow{u"its number",
              [](const Print &print, const Scope &) {
                  const auto *other = otherAward(print);
                  return other ? Value(other->number) : Value();
              }},
    DeriveRow{u"name and number of the document it is annexed to", annexedTo},
    DeriveRow{u"annexed to an agreement or 调解书",
              [](const Print &print, const Scope &) {
                  return Value(print.act(ActKind::AgreementSigned) ||
                               print.act(ActKind::MediationAwardIssued));
              }},
    DeriveRow{u"overlay (浙江条例33、安徽条例26、广西条例58)", localBasis},
    DeriveRow{u"本案程序终结之日", [](const Print &, const Scope &) { return Value(u"本案程序终结之日"_s); }},
    DeriveRow{u"令17-24, default yes", [](const Print &, const Scope &) { return Value(true); }},
    DeriveRow{u"year of the closing",
              [](const Print &print, const Scope &) {
                  const auto &closing = print.file().closing;
                  return closing ? Value(QString::number(closing->on.year())) : Value();
              }},
    DeriveRow{u"in the mediation office.name; in a review ask",
              [](const Print &print, const Scope &) {
                  return print.isArbitral() ? Value() : Value(print.sources().office.name);
              }},
    DeriveRow{u"names of the papers that have not reached the recipient",
              [](const Print &print, const Scope &) {
                  QStringList names;
                  for (const auto &paper : papersUnreached(print))
                      names << paper.title;
                  return names.isEmpty() ? Value() : Value(names.join(u'、'));
              }},
};

QString titleOf(const CaseFile &file, const std::optional<DocumentId> &document,
                std::optional<DocumentKind> what)
{
    const auto *issued = document ? issueOf(file, *document) : nullptr;
    if (issued && !issued->templateName.isEmpty()) return issued->templateName;
    return what ? legalWord(*what) : QString();
}

} // namespace

QList<UnreachedPaper> papersUnreached(const Print &print)
{
    QList<UnreachedPaper> papers;
    if (!print.whole().party) return papers;
    for (const auto &line : serviceOf(print.file(), print.sources().today)) {
        const bool isHis = line.recipient == print.whole().party->record.id;
        if (!isHis || line.serving.state == Reached::Received) continue;
        papers << UnreachedPaper{titleOf(print.file(), line.document, line.what), line.number};
    }
    return papers;
}

QString nameOfServed(const Print &print, const DocumentServed &served)
{
    QStringList names;
    for (const auto &one : served.documents())
        names << titleOf(print.file(), one.document, one.what);
    return names.join(u'、');
}

std::span<const DeriveRow> derivedOfPapers()
{
    return paperRows;
}

} // namespace tiaocai::documents
