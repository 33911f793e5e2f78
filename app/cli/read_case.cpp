// SPDX-License-Identifier: GPL-3.0-or-later
#include "read_case.h"

#include "base/papers.h"
#include "base/text.h"
#include "casework/act_codec.h"
#include "office/number_claims.h"
#include "words.h"

#include <QCoreApplication>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;
using casework::ActKind;

namespace {

Result<ActKind> firstAct(const QString &kind, const QJsonObject &json)
{
    if (kind == u"mediation")
        return json.contains(u"referral"_s)   ? ActKind::ReferralReceived
               : json.contains(u"howKnown"_s) ? ActKind::MediationOffered
                                              : ActKind::MediationApplied;
    if (kind == u"arbitration")
        return json.contains(u"from"_s) ? ActKind::TransferReceived : ActKind::ArbitrationFiled;
    if (kind == u"review") return ActKind::ReviewFiled;
    return refuse(u"bad-data"_s,
                  Text::tr("“%1” is not a kind of case: mediation, arbitration or review.").arg(kind));
}

Result<QDate> receiptDate(QJsonObject &json, QDate today)
{
    const auto value = json.take(u"receivedOn"_s);
    return value.isUndefined() ? Result<QDate>(today) : parseIsoDate(value.toString());
}

/// The members of the act itself; all others are the application's.
QJsonObject actMembers(ActKind kind, QJsonObject &json)
{
    QJsonObject members = json.take(u"referral"_s).toObject();
    for (const auto &field : casework::describe(kind)) {
        if (field.key != u"application" && json.contains(field.key))
            members[field.key] = json.take(field.key);
    }
    members[u"application"_s] = json;
    return members;
}

/// What is said of a paper and what its number says must agree; a mistyped digit is told, and no other paper.
Result<void> checkPaper(const casework::PartyRecord &party)
{
    if (!party.idKind || party.idNumber.isEmpty() || party.idKind == IdKind::OtherPaper ||
        party.idKind == idKindOf(party.idNumber) || readIdNumber(*party.idKind, party.idNumber))
        return {};
    return refuse(u"bad-data"_s,
                  Text::tr("“%1” has not the form of the paper that is named, “%2”. Compare it with the "
                           "paper, or leave idKind out.")
                      .arg(party.idNumber.left(40), name(*party.idKind)),
                  {}, u"idKind"_s);
}

Result<void> checkPapers(casework::Payload &payload)
{
    Result<void> done;
    if (const auto *application = office::applicationIn(payload)) {
        for (const auto &party : application->parties) {
            if (done) done = checkPaper(party);
        }
    }
    return done;
}

} // namespace

Result<casework::ActDraft> readCase(QJsonObject json, QDate today)
{
    const auto kind = firstAct(json.value(u"kind"_s).toString(u"mediation"_s), json);
    if (!kind) return refuse(kind);
    json.remove(u"kind"_s);
    const auto on = receiptDate(json, today);
    if (!on) return refuse(on);
    casework::ActDraft draft{.payload = casework::blank(*kind), .on = *on};
    if (const auto at = json.take(u"at"_s); !at.isUndefined()) {
        draft.at = QTime::fromString(at.toString(), u"HH:mm"_s);
        if (!draft.at->isValid())
            return refuse(u"bad-data"_s, Text::tr("“%1” is not a time. Write 09:30.").arg(at.toString()));
    }
    draft.note = json.take(u"note"_s).toString();
    draft.proof.text = json.take(u"proof"_s).toString();
    auto payload = casework::payloadFromJson(*kind, actMembers(*kind, json));
    if (!payload) return refuse(payload);
    if (auto papers = checkPapers(*payload); !papers) return refuse(papers);
    draft.payload = std::move(*payload);
    return draft;
}

} // namespace tiaocai::cli
