// SPDX-License-Identifier: GPL-3.0-or-later
#include "insist.h"

#include "allowed.h"
#include "base/text.h"
#include "casework/act_codec.h"
#include "member.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

/// Days on which something happened; other days are set by the act and may lie ahead.
bool isFact(QLatin1StringView key)
{
    static constexpr std::array facts{"sentOn"_L1,
                                      "receivedOn"_L1,
                                      "rightsKnownOn"_L1,
                                      "birthDate"_L1,
                                      "employedFrom"_L1,
                                      "sealedOn"_L1,
                                      "mediatorSignedOn"_L1,
                                      "consentedOn"_L1,
                                      "closedOn"_L1,
                                      "since"_L1,
                                      "agreementEffectiveOn"_L1,
                                      "suggestionSentOn"_L1,
                                      "on"_L1,
                                      "rightDate"_L1,
                                      "noticeReceivedOn"_L1,
                                      "groundEndedOn"_L1,
                                      "lastReceiptOn"_L1,
                                      "noticeOn"_L1};
    return std::find(facts.begin(), facts.end(), key) != facts.end();
}

template <typename List, typename IdOf>
bool stands(const List &list, const QUuid &id, IdOf idOf)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const auto &element) { return idOf(element).uuid() == id; });
}

/// Staff, documents and acts are not known to the case alone.
bool isKnown(const CaseFile &file, QLatin1StringView tag, const QUuid &id)
{
    if (tag == "party"_L1)
        return stands(file.parties, id, [](const Party &party) { return party.record.id; });
    if (tag == "claim"_L1) return stands(file.claims, id, [](const Claim &claim) { return claim.record.id; });
    if (tag == "item"_L1) return stands(file.items, id, [](const Item &item) { return item.agreed.id; });
    if (tag == "hearing"_L1)
        return stands(file.hearings, id, [](const Hearing &hearing) { return hearing.id; });
    if (tag == "representative"_L1)
        return stands(file.representatives, id, [](const Representative &one) { return one.record.id; });
    return true;
}

class Inspector {
public:
    Inspector(const CaseFile &file, ActKind kind, QDate today)
        : m_file(file)
        , m_kind(kind)
        , m_today(today)
        , m_refers(!opensCase(kind))
    {
    }

    template <typename T>
    void operator()(Field field, const T &value)
    {
        if (m_refusal) return;
        if (isSet(value))
            inspect(QLatin1StringView(field.key), value, !field.required && isId<T>);
        else if (field.required)
            missing(field.key);
    }
    const std::optional<Refusal> &refusal() const { return m_refusal; }

private:
    /// `own`: an id that names the thing itself.
    template <typename T>
    void inspect(QLatin1StringView key, const T &value, bool own)
    {
        if constexpr (isOptional<T>)
            inspect(key, *value, false);
        else if constexpr (isList<T>)
            std::for_each(value.begin(), value.end(),
                          [&](const auto &element) { inspect(key, element, false); });
        else if constexpr (Record<T>)
            T::fields(value, *this);
        else if constexpr (std::same_as<T, QString>)
            text(key, value);
        else if constexpr (std::same_as<T, QDate>)
            day(key, value);
        else if constexpr (isId<T>) {
            if (!own) reference(key, QLatin1StringView(idTag<T>()), value.uuid());
        }
    }
    void missing(const char *key)
    {
        const auto label = fieldLabel(QString::fromLatin1(key));
        m_refusal = Refusal{u"missing-data"_s, Text::tr("“%1” is missing. Fill it in.").arg(label),
                            facts(m_kind).article};
    }
    void text(QLatin1StringView key, const QString &value)
    {
        const QString name = key;
        if (const auto read = acceptable(value, fieldLabel(name), longestText(name)); !read)
            m_refusal = read.error();
    }
    void day(QLatin1StringView key, QDate value)
    {
        if (isFact(key) && value > m_today)
            m_refusal = Refusal{
                u"date-in-future"_s,
                Text::tr("“%1” (%2) lies in the future.").arg(fieldLabel(key), tiaocai::toText(value)),
                {}};
    }
    void reference(QLatin1StringView key, QLatin1StringView tag, const QUuid &id)
    {
        if (m_refers && !isKnown(m_file, tag, id))
            m_refusal = Refusal{u"unknown-"_s + tag,
                                Text::tr("“%1” names somebody or something that does not stand in this case.")
                                    .arg(fieldLabel(key)),
                                {}};
    }

    const CaseFile &m_file;
    ActKind m_kind;
    QDate m_today;
    bool m_refers;
    std::optional<Refusal> m_refusal;
};

void inspectCorrection(Inspector &inspector, const ActCorrected &correction)
{
    inspector(must("act"), correction.act);
    inspector(must("reason"), correction.reason);
    inspector(may("rightDate"), correction.rightDate);
}

} // namespace

Result<void> insist(const CaseFile &file, const Payload &payload, const Ground &ground)
{
    Inspector inspector(file, kindOf(payload), ground.now.today());
    std::visit(
        [&]<typename T>(const T &act) {
            if constexpr (Record<T>)
                T::fields(act, inspector);
            else
                inspectCorrection(inspector, act);
        },
        payload);
    if (inspector.refusal()) return tl::unexpected(*inspector.refusal());
    const auto *correction = std::get_if<ActCorrected>(&payload);
    return correction && correction->rightData ? insist(file, *correction->rightData, ground)
                                               : Result<void>();
}

Result<void> insistOnDay(const CaseFile &file, const ActDraft &draft, const Ground &ground)
{
    const auto today = ground.now.today();
    if (!draft.on.isValid()) return refuse(u"bad-date"_s, Text::tr("Enter the day of the act."));
    if (draft.on > today)
        return refuse(u"date-in-future"_s,
                      Text::tr("%1 lies in the future; today is %2. Enter the day on which it happened.")
                          .arg(tiaocai::toText(draft.on), tiaocai::toText(today)));
    if (file.receivedOn.isValid() && draft.on < file.receivedOn)
        return refuse(u"before-receipt"_s,
                      Text::tr("%1 lies before the receipt of the application on %2. Correct one of the two.")
                          .arg(tiaocai::toText(draft.on), tiaocai::toText(file.receivedOn)));
    return {};
}

} // namespace tiaocai::casework
