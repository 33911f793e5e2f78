// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reply_list.h"

#include "base/text.h"

#include <QJsonArray>

#include <algorithm>

namespace tiaocai::exchange {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

QJsonValue replyValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue replyValue(const std::optional<QDate> &day)
{
    return day ? QJsonValue(toText(*day)) : QJsonValue();
}

QJsonObject replyJson(const Reply &reply)
{
    return {{u"serial"_s, reply.serial},
            {u"state"_s, name(reply.state)},
            {u"registrationNumber"_s, replyValue(reply.registrationNumber)},
            {u"number"_s, replyValue(reply.number)},
            {u"acceptedOn"_s, replyValue(reply.acceptedOn)},
            {u"concludedOn"_s, replyValue(reply.concludedOn)},
            {u"manner"_s, reply.manner ? QJsonValue(name(*reply.manner)) : QJsonValue()},
            {u"reason"_s, replyValue(reply.reason)}};
}

// What a platform shows to who applied.
const auto registeredReason = u"已登记，是否受理尚在审查"_s, endedBeforeReason = u"受理前已终了"_s;

/// On which ground it was not accepted, in the words of the law; empty where nobody said.
QString groundOf(const CaseFile &file)
{
    QString ground;
    for (const auto &act : file.effective) {
        if (const auto *declined = std::get_if<MediationDeclined>(&act.payload); declined && declined->ground)
            ground = legalWord(*declined->ground);
        if (const auto *refused = std::get_if<ArbitrationRefused>(&act.payload); refused && refused->ground)
            ground = legalWord(*refused->ground);
    }
    return ground.left(200);
}

/// 重复申请 is what the platform calls a duplicate.
bool isRepeated(const CaseFile &file)
{
    return std::ranges::any_of(file.effective, [](const Act &act) {
        const auto *declined = std::get_if<MediationDeclined>(&act.payload);
        return declined && declined->ground == DeclineGround::Repeated;
    });
}

bool isNotAccepted(const CaseFile &file)
{
    return file.stage == Stage::NotAccepted || file.stage == Stage::Refused;
}

/// A registered application is accepted when the case is, and not before: until then it is still being dealt with.
ReplyState stateOf(const CaseFile &file)
{
    if (isNotAccepted(file)) return isRepeated(file) ? ReplyState::Duplicate : ReplyState::Declined;
    if (file.acceptedOn) return ReplyState::Accepted;
    return file.closing ? ReplyState::Declined : ReplyState::Waiting;
}

} // namespace

Reply replyOf(const QString &serial, const CaseFile &file)
{
    Reply reply{serial, stateOf(file), file.registrationNumber, file.caseNumber, file.acceptedOn};
    if (reply.state == ReplyState::Waiting) reply.reason = registeredReason;
    if (isNotAccepted(file)) {
        reply.reason = groundOf(file);
    } else if (file.closing) {
        reply.concludedOn = file.closing->on;
        reply.manner = file.closing->manner;
        if (!file.acceptedOn) reply.reason = endedBeforeReason;
    }
    return reply;
}

QJsonObject toJson(const ReplyList &list)
{
    QJsonArray replies;
    for (const auto &reply : list.replies)
        replies.append(replyJson(reply));
    return {{u"format"_s, u"tiaocai-intake-reply"_s},
            {u"version"_s, 1},
            {u"source"_s, list.source.isEmpty() ? u"未注明"_s : list.source},
            {u"madeAt"_s, list.madeAt.toOffsetFromUtc(list.madeAt.offsetFromUtc()).toString(Qt::ISODate)},
            {u"office"_s, list.office},
            {u"replies"_s, replies}};
}

} // namespace tiaocai::exchange
