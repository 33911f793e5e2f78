// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/case_copy.h"

#include "base/halves.h"
#include "base/text.h"
#include "casework/act_codec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace tiaocai::exchange {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

struct CaseCopyText {
    Q_DECLARE_TR_FUNCTIONS(CaseCopy)
};

QJsonValue orNone(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNone(const std::optional<QDate> &day)
{
    return day ? QJsonValue(toText(*day)) : QJsonValue();
}

bool isBlankCopy(const QJsonValue &value)
{
    if (value.isUndefined()) return true;
    if (value.isObject()) return value.toObject().isEmpty();
    if (!value.isArray()) return false;
    const auto array = value.toArray();
    return std::ranges::all_of(array,
                               [](const QJsonValue &one) { return one.isObject() && isBlankCopy(one); });
}

/// What of a personal half stays under the act: members of records with an id of their own go to `byId`.
QJsonValue sorted(const QJsonValue &act, const QJsonValue &personal, QJsonObject &byId)
{
    if (personal.isArray()) {
        QJsonArray rest;
        const auto array = personal.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            rest.append(sorted(act.toArray().at(i), array[i], byId));
        return rest;
    }
    if (!personal.isObject()) return personal;
    QJsonObject rest;
    const auto members = personal.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const auto value = sorted(act[it.key()], it.value(), byId);
        if (!isBlankCopy(value)) rest.insert(it.key(), value);
    }
    const auto id = act[u"id"_s].toString();
    if (id.isEmpty() || rest.isEmpty()) return rest;
    byId.insert(id, rest);
    return QJsonObject();
}

/// Personal members back where they belong.
QJsonValue withPersonal(const QJsonValue &data, const QJsonObject &byId)
{
    if (data.isArray()) {
        QJsonArray whole;
        for (const auto &one : data.toArray())
            whole.append(withPersonal(one, byId));
        return whole;
    }
    if (!data.isObject()) return data;
    QJsonObject whole;
    const auto members = data.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        whole.insert(it.key(), withPersonal(it.value(), byId));
    return joined(whole, byId[members[u"id"_s].toString()].toObject());
}

QJsonObject copyJson(const Act &act)
{
    const auto uuid = act.id.toString();
    const auto data = toJson(act.payload, Half::Act);
    QJsonObject personal;
    if (const auto rest = sorted(data, toJson(act.payload, Half::Personal), personal).toObject();
        !rest.isEmpty())
        personal.insert(uuid, rest);
    const auto supersedes = act.supersedes();
    return {{u"uuid"_s, uuid},
            {u"kind"_s, name(act.kind())},
            {u"version"_s, payloadVersion(act.kind())},
            {u"on"_s, toText(act.on)},
            {u"at"_s, act.at ? QJsonValue(act.at->toString(u"HH:mm"_s)) : QJsonValue()},
            {u"recordedAt"_s, act.recordedAt.toString(u"yyyy-MM-ddTHH:mm:ss"_s)},
            {u"by"_s, act.recordedBy.toString()},
            {u"supersedes"_s, supersedes ? QJsonValue(supersedes->toString()) : QJsonValue()},
            {u"data"_s, data},
            {u"personal"_s, personal}};
}

QDate copiedDay(const QJsonValue &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

std::optional<QDate> copiedDayOrNone(const QJsonValue &json)
{
    const auto day = copiedDay(json);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

template <typename Id>
Id copiedId(const QJsonValue &json)
{
    return Id::fromString(json.toString()).value_or(Id());
}

tl::unexpected<Refusal> badCopy(const QString &text)
{
    return refuse(u"bad-case"_s, text);
}

Result<Act> copiedAct(const QJsonObject &json, const CaseId &of)
{
    const auto kind = chosen<ActKind>(json[u"kind"_s].toString());
    if (!kind)
        return refuse(
            u"newer-data"_s,
            CaseCopyText::tr("The case holds an act “%1” that this program does not know. Update it.")
                .arg(json[u"kind"_s].toString()));
    const auto personal = json[u"personal"_s].toObject();
    const auto own = joined(json[u"data"_s].toObject(), personal[json[u"uuid"_s].toString()].toObject());
    auto payload = storedPayload(*kind, json[u"version"_s].toInt(), withPersonal(own, personal).toObject());
    if (!payload)
        return payload.error().code == u"newer-data"
                   ? Result<Act>(refuse(payload))
                   : badCopy(
                         CaseCopyText::tr("An act of the case cannot be read: %1").arg(payload.error().text));
    Act act;
    act.id = copiedId<ActId>(json[u"uuid"_s]);
    act.caseId = of;
    act.on = copiedDay(json[u"on"_s]);
    if (const auto at = QTime::fromString(json[u"at"_s].toString(), u"HH:mm"_s); at.isValid()) act.at = at;
    act.recordedAt = QDateTime::fromString(json[u"recordedAt"_s].toString(), Qt::ISODate);
    act.recordedBy = copiedId<PersonId>(json[u"by"_s]);
    act.payload = *std::move(payload);
    return act;
}

QJsonObject copyJson(const CaseOrigin &origin)
{
    return {{u"office"_s, QJsonObject{{u"uuid"_s, origin.office},
                                      {u"kind"_s, origin.officeKind},
                                      {u"code"_s, origin.officeCode},
                                      {u"name"_s, origin.officeName}}},
            {u"case"_s, origin.id.toString()},
            {u"number"_s, orNone(origin.number)}};
}

std::optional<CaseOrigin> copiedOrigin(const QJsonValue &json)
{
    if (!json.isObject()) return std::nullopt;
    const auto office = json[u"office"_s];
    return CaseOrigin{office[u"uuid"_s].toString(),      office[u"kind"_s].toString(),
                      office[u"code"_s].toString(),      office[u"name"_s].toString(),
                      copiedId<CaseId>(json[u"case"_s]), json[u"number"_s].toString()};
}

/// The days of a mediation are those of the mediation itself, or of the one that an arbitration was told of.
LimitationDays limitationDays(const CaseFile &file)
{
    LimitationDays days{.appliedOn = file.receivedOn};
    const bool isMediation = file.kind == CaseKind::Mediation;
    if (isMediation && file.closing) days.endedOn = file.closing->on;
    if (!isMediation && file.application.mediatedFrom) {
        days.appliedOn = *file.application.mediatedFrom;
        days.endedOn = file.application.mediatedUntil;
    }
    days.rightsKnownOn = file.application.rightsKnownOn;
    for (const auto &claim : file.claims) {
        const auto &known = claim.record.rightsKnownOn;
        if (known && (!days.rightsKnownOn || *known < *days.rightsKnownOn)) days.rightsKnownOn = known;
    }
    return days;
}

QList<CopiedFile> copiedFiles(const CaseFile &file)
{
    QList<CopiedFile> files;
    for (const auto &act : file.effective) {
        const auto *attached = std::get_if<FileAttached>(&act.payload);
        if (attached)
            files << CopiedFile{attached->sha256, attached->size, attached->mediaType, attached->fileName,
                                attached->proves};
    }
    return files;
}

/// When the last agreement of a mediation took effect; nullopt: none did.
std::optional<Decision> agreementIn(const CaseFile &file)
{
    const auto found =
        std::find_if(file.decisions.crbegin(), file.decisions.crend(), [](const Decision &one) {
            return one.what == DocumentKind::Agreement && one.effectiveOn;
        });
    return found == file.decisions.crend() ? std::nullopt : std::optional(*found);
}

} // namespace

CaseCopy copyOf(const CaseFile &file, const QHash<PersonId, QString> &people, Purpose purpose,
                const QString &purposeText, const std::optional<CaseOrigin> &origin)
{
    CaseCopy copy{file.id, file.kind,   file.caseNumber, file.registrationNumber,
                  purpose, purposeText, origin,          limitationDays(file)};
    copy.acts = file.acts;
    copy.files = copiedFiles(file);
    for (const auto &act : file.acts) {
        if (const auto named = people.constFind(act.recordedBy); named != people.cend())
            copy.people.insert(act.recordedBy, *named);
    }
    return copy;
}

QJsonObject toJson(const CaseCopy &copy)
{
    QJsonArray people, acts, files;
    for (auto it = copy.people.cbegin(); it != copy.people.cend(); ++it)
        people.append(QJsonObject{{u"id"_s, it.key().toString()}, {u"name"_s, it.value()}});
    for (const auto &act : copy.acts)
        acts.append(copyJson(act));
    for (const auto &file : copy.files)
        files.append(QJsonObject{{u"sha256"_s, file.sha256},
                                 {u"size"_s, file.size},
                                 {u"mediaType"_s, file.mediaType},
                                 {u"name"_s, file.name},
                                 {u"act"_s, file.act ? QJsonValue(file.act->toString()) : QJsonValue()}});
    return {{u"format"_s, u"tiaocai-case"_s},
            {u"version"_s, 1},
            {u"case"_s, copy.id.toString()},
            {u"category"_s, name(copy.kind)},
            {u"number"_s, orNone(copy.number)},
            {u"registrationNumber"_s, orNone(copy.registrationNumber)},
            {u"purpose"_s, QJsonObject{{u"code"_s, name(copy.purpose)}, {u"text"_s, copy.purposeText}}},
            {u"origin"_s, copy.origin ? QJsonValue(copyJson(*copy.origin)) : QJsonValue()},
            {u"limitation"_s, QJsonObject{{u"appliedOn"_s, toText(copy.limitation.appliedOn)},
                                          {u"endedOn"_s, orNone(copy.limitation.endedOn)},
                                          {u"rightsKnownOn"_s, orNone(copy.limitation.rightsKnownOn)}}},
            {u"people"_s, people},
            {u"acts"_s, acts},
            {u"attachments"_s, files}};
}

Result<CaseCopy> caseCopyIn(const QJsonObject &json)
{
    CaseCopy copy{.id = copiedId<CaseId>(json[u"case"_s]),
                  .kind = chosen<CaseKind>(json[u"category"_s].toString()).value_or(CaseKind::Mediation),
                  .number = json[u"number"_s].toString(),
                  .registrationNumber = json[u"registrationNumber"_s].toString()};
    copy.purpose = chosen<Purpose>(json[u"purpose"_s][u"code"_s].toString()).value_or(Purpose::Arbitration);
    copy.purposeText = json[u"purpose"_s][u"text"_s].toString();
    copy.origin = copiedOrigin(json[u"origin"_s]);
    const auto days = json[u"limitation"_s];
    copy.limitation = {copiedDay(days[u"appliedOn"_s]), copiedDayOrNone(days[u"endedOn"_s]),
                       copiedDayOrNone(days[u"rightsKnownOn"_s])};
    for (const auto &person : json[u"people"_s].toArray())
        copy.people.insert(copiedId<PersonId>(person[u"id"_s]), person[u"name"_s].toString());
    for (const auto &one : json[u"acts"_s].toArray()) {
        auto act = copiedAct(one.toObject(), copy.id);
        if (!act) return refuse(act);
        copy.acts << *std::move(act);
    }
    for (const auto &file : json[u"attachments"_s].toArray())
        copy.files << CopiedFile{file[u"sha256"_s].toString(), file[u"size"_s].toInteger(),
                                 file[u"mediaType"_s].toString(), file[u"name"_s].toString(),
                                 ActId::fromString(file[u"act"_s].toString())};
    if (copy.acts.isEmpty()) return badCopy(CaseCopyText::tr("The case holds no act."));
    return copy;
}

Result<void> haveCome(const CaseCopy &copy, const Packed &packed)
{
    static const auto folder = u"attachments/"_s;
    QSet<QString> said, come;
    bool isAlike = true;
    for (const auto &name : packed.names) {
        if (name.startsWith(folder)) come << name.sliced(folder.size());
    }
    for (const auto &file : copy.files) {
        said << file.sha256;
        isAlike = isAlike && come.contains(file.sha256) && packed.size(folder + file.sha256) == file.size;
    }
    for (const auto &one : std::as_const(come)) {
        const auto hash = packed.digest(folder + one);
        if (!hash) return refuse(hash);
        isAlike = isAlike && *hash == one;
    }
    if (isAlike && said == come) return {};
    return refuse(u"attachments-differ"_s,
                  CaseCopyText::tr("The files that came along are not those that the case names."));
}

Application applicationFrom(const CaseCopy &copy, const CaseFile &file)
{
    auto application = file.application;
    application.registrationNumber.clear();
    application.platformSerial.clear();
    application.parties.clear();
    for (const auto &party : file.parties) {
        if (party.isActive()) application.parties << party.record;
    }
    application.claims.clear();
    for (const auto &claim : file.claims) {
        if (!claim.reduced && !claim.counterclaim) application.claims << claim.record;
    }
    application.origin = copy.number.isEmpty() ? copy.id.toString() : copy.number;
    if (copy.limitation.rightsKnownOn && !application.rightsKnownOn)
        application.rightsKnownOn = copy.limitation.rightsKnownOn;
    if (copy.kind == CaseKind::Mediation) {
        application.mediatedFrom = copy.limitation.appliedOn;
        application.mediatedUntil = copy.limitation.endedOn;
    }
    return application;
}

Result<Payload> openingFrom(const CaseCopy &copy, const CaseFile &file, const QString &from, bool fromCourt)
{
    auto application = applicationFrom(copy, file);
    application.source = copy.purpose == Purpose::Referral ? Source::Referred : Source::Transferred;
    switch (copy.purpose) {
    case Purpose::Arbitration:
        return ArbitrationFiled{.application = std::move(application)};
    case Purpose::Referral: {
        ReferralReceived received;
        if (fromCourt) received.from = ReferredBy::ArbitrationCourt;
        received.body = from;
        received.number = copy.number;
        received.application = std::move(application);
        return received;
    }
    case Purpose::ReviewOfAgreement: {
        const auto agreement = agreementIn(file);
        if (!agreement)
            return badCopy(
                CaseCopyText::tr("No agreement of this case has taken effect: there is none to review."));
        ReviewFiled filed;
        filed.application = std::move(application);
        filed.agreementNumber = agreement->number;
        filed.agreementEffectiveOn = *agreement->effectiveOn;
        return filed;
    }
    case Purpose::Reply:
        break;
    }
    return badCopy(CaseCopyText::tr("A reply belongs to the case that was referred, and opens none."));
}

} // namespace tiaocai::exchange
