// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "reading.h"

using namespace Qt::StringLiterals;
using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

QString extensionWords(const Act &act, const ExtensionApproved &approved)
{
    const auto number =
        approved.approvalNumber.isEmpty() ? u"文号未记录"_s : u"批准文号 "_s + approved.approvalNumber;
    return u"延期审理 %1 天（%2 批准，%3）：%4"_s.arg(QString::number(approved.days), toText(act.on), number,
                                                      approved.reason);
}

QString agreedExtensionWords(const Act &act, const MediationExtended &extended)
{
    return u"双方同意延期至 %1（%2 同意）"_s.arg(toText(extended.until),
                                                 toText(extended.consentedOn.value_or(act.on)));
}

QDate resumedAfter(const CaseFile &file, const Act &suspension)
{
    for (const auto &act : file.effective) {
        if (std::holds_alternative<Resumed>(act.payload) && suspension.on <= act.on) return act.on;
    }
    return {};
}

QString suspensionWords(const CaseFile &file, const Act &act, const Suspended &suspended)
{
    const auto ground = suspended.ground ? legalWord(*suspended.ground) : QString();
    const auto resumed = resumedAfter(file, act);
    if (!resumed.isValid()) return u"%1 起中止审理，尚未恢复：%2"_s.arg(toText(act.on), ground);
    return u"中止审理 %1 至 %2，%3 天不计入：%4"_s.arg(toText(act.on), toText(resumed),
                                                       QString::number(act.on.daysTo(resumed)), ground);
}

QString publicationWords(const Act &act, const PublicationStarted &published)
{
    return u"公告送达，%1 刊登于%2，公告期间不计入"_s.arg(toText(act.on), published.medium);
}

QString restartWords(const CaseFile &file, const Act &act)
{
    const auto from = u"审限自 %1 起重新计算："_s.arg(toText(act.on));
    if (std::holds_alternative<PartyAdded>(act.payload) && file.acceptedOn && *file.acceptedOn <= act.on)
        return from + u"追加当事人"_s;
    if (const auto *changed = std::get_if<ClaimsChangeDecided>(&act.payload);
        changed && changed->accepted == true)
        return from + u"受理增加、变更的请求"_s;
    const auto *counter = std::get_if<CounterclaimDecided>(&act.payload);
    if (counter && counter->decision == CounterclaimDecision::Joined) return from + u"反申请合并处理"_s;
    return {};
}

QString arbitrationMove(const CaseFile &file, const Act &act)
{
    if (const auto *approved = std::get_if<ExtensionApproved>(&act.payload))
        return extensionWords(act, *approved);
    if (const auto *suspended = std::get_if<Suspended>(&act.payload))
        return suspensionWords(file, act, *suspended);
    if (const auto *published = std::get_if<PublicationStarted>(&act.payload))
        return publicationWords(act, *published);
    return restartWords(file, act);
}

QString mediationMove(const Act &act)
{
    const auto *extended = std::get_if<MediationExtended>(&act.payload);
    return extended ? agreedExtensionWords(act, *extended) : QString();
}

} // namespace

QStringList moves(const CaseFile &file)
{
    QStringList sentences;
    for (const auto &act : file.effective) {
        const auto sentence =
            file.kind == CaseKind::Mediation ? mediationMove(act) : arbitrationMove(file, act);
        if (!sentence.isEmpty()) sentences << sentence;
    }
    return sentences;
}

} // namespace tiaocai::statistics
