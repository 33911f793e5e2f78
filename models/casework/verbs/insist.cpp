// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs/insist.h"

#include "base/json_reader.h"
#include "base/text.h"
#include "casework/act_codec.h"
#include "verbs/allowed.h"

#include <algorithm>
#include <utility>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct InsistText {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

/// People are born and employed before anything that the law reckons with.
bool isOfALife(QLatin1StringView key)
{
    return key == "birthDate"_L1 || key == "employedFrom"_L1;
}

QString tooEarly(const QString &what, QDate day, int first)
{
    return InsistText::tr("“%1” (%2) lies before %3. Type the year with its four digits.")
        .arg(what, tiaocai::toText(day))
        .arg(first);
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
    if (tag == "evidence"_L1)
        return stands(file.evidence, id, [](const Evidence &one) { return one.item.id; });
    return true;
}

class Inspector {
public:
    Inspector(const CaseFile &file, ActKind kind, QDate today, const Place &within)
        : m_file(file)
        , m_kind(kind)
        , m_today(today)
        , m_refers(!opensCase(kind))
        , m_within(&within)
    {
    }

    template <typename T>
    void operator()(Field field, const T &value)
    {
        if (m_refusal) return;
        const Place here{m_within, &field, -1};
        if (isSet(value))
            inspect(here, value, !field.required && isId<T>);
        else if (field.required)
            refuse(here, u"missing-data"_s, InsistText::tr("“%1” is missing. Fill it in.").arg(labelOf(here)),
                   facts(m_kind).article);
    }
    const std::optional<Refusal> &refusal() const { return m_refusal; }

private:
    /// `own`: an id that names the thing itself.
    template <typename T>
    void inspect(const Place &place, const T &value, bool own)
    {
        if constexpr (isOptional<T>)
            inspect(place, *value, false);
        else if constexpr (isList<T>) {
            for (qsizetype i = 0; i < value.size(); ++i)
                inspect(Place{&place, nullptr, i}, value[i], false);
        } else if constexpr (Record<T>)
            inspectRecord(place, value);
        else if constexpr (std::same_as<T, QDate>)
            day(place, value);
        else if constexpr (isId<T>) {
            if (!own) reference(place, QLatin1StringView(idTag<T>()), value.uuid());
        }
    }
    template <Record R>
    void inspectRecord(const Place &place, const R &record)
    {
        const auto *outside = std::exchange(m_within, &place);
        R::fields(record, *this);
        m_within = outside;
    }
    void day(const Place &place, QDate value)
    {
        const int first =
            isOfALife(QLatin1StringView(place.member()->key)) ? 1900 : law::Calendar::FirstReckoned;
        if (value.year() < first) refuse(place, u"bad-date"_s, tooEarly(labelOf(place), value, first));
        if (!place.member()->mayLieAhead() && value > m_today)
            refuse(
                place, u"date-in-future"_s,
                InsistText::tr("“%1” (%2) lies in the future.").arg(labelOf(place), tiaocai::toText(value)));
    }
    void reference(const Place &place, QLatin1StringView tag, const QUuid &id)
    {
        if (m_refers && !isKnown(m_file, tag, id))
            refuse(place, u"unknown-"_s + tag,
                   InsistText::tr("“%1” names somebody or something that does not stand in this case.")
                       .arg(labelOf(place)));
    }
    static QString labelOf(const Place &place)
    {
        return fieldLabel(QString::fromLatin1(place.member()->words()));
    }
    void refuse(const Place &place, const QString &code, const QString &text, const QString &article = {})
    {
        if (!m_refusal) m_refusal = Refusal{code, text, article, place.toString()};
    }

    const CaseFile &m_file;
    ActKind m_kind;
    QDate m_today;
    bool m_refers;
    const Place *m_within;
    std::optional<Refusal> m_refusal;
};

/// Members that reading would refuse, asked of the readers themselves. A day is one of the reckoned years already.
class Limits {
public:
    template <typename T>
    void operator()(Field field, const T &value)
    {
        if (!m_refusal) compare(field, value);
    }
    const std::optional<Refusal> &refusal() const { return m_refusal; }

private:
    template <typename T>
    void compare(Field field, const T &value)
    {
        if constexpr (isOptional<T>) {
            if (value) compare(field, *value);
        } else if constexpr (isList<T>) {
            for (const auto &element : value)
                compare(field, element);
        } else if constexpr (Record<T>)
            T::fields(value, *this);
        else if constexpr (std::same_as<T, QString>) {
            if (!isStorable(value, field.longest()))
                m_refusal = acceptable(value, labelOf(field), field.longest()).error();
        } else if constexpr (std::same_as<T, Money>)
            take(readMoney(QJsonValue(value.fen()), Place{nullptr, &field, -1}));
        else if constexpr (std::same_as<T, int>)
            take(readNumber(QJsonValue(value), Place{nullptr, &field, -1}));
    }
    template <typename T>
    void take(const Result<T> &read)
    {
        if (!read) m_refusal = read.error();
    }
    static QString labelOf(Field field) { return fieldLabel(QString::fromLatin1(field.words())); }

    std::optional<Refusal> m_refusal;
};

Result<void> insistWithin(const CaseFile &file, const Payload &payload, const Ground &ground,
                          const Place &within)
{
    Inspector inspector(file, kindOf(payload), ground.now.today(), within);
    std::visit([&]<typename T>(const T &act) { T::fields(act, inspector); }, payload);
    if (inspector.refusal()) return tl::unexpected(*inspector.refusal());
    const auto *correction = std::get_if<ActCorrected>(&payload);
    if (!correction || !correction->rightData) return {};
    return insistWithin(file, *correction->rightData, ground, Place{&within, &rightDataField, -1});
}

} // namespace

Result<void> insist(const CaseFile &file, const Payload &payload, const Ground &ground)
{
    return insistWithin(file, payload, ground, Place());
}

Result<void> insistOnDay(const CaseFile &file, const ActDraft &draft, const Ground &ground)
{
    const auto today = ground.now.today();
    if (!draft.on.isValid()) return refuse(u"bad-date"_s, InsistText::tr("Enter the day of the act."));
    if (draft.on.year() < law::Calendar::FirstReckoned)
        return refuse(u"bad-date"_s,
                      tooEarly(InsistText::tr("The day of the act"), draft.on, law::Calendar::FirstReckoned));
    if (draft.on > today)
        return refuse(
            u"date-in-future"_s,
            InsistText::tr("%1 lies in the future; today is %2. Enter the day on which it happened.")
                .arg(tiaocai::toText(draft.on), tiaocai::toText(today)));
    if (file.receivedOn.isValid() && draft.on < file.receivedOn)
        return refuse(
            u"before-receipt"_s,
            InsistText::tr("%1 lies before the receipt of the application on %2. Correct one of the two.")
                .arg(tiaocai::toText(draft.on), tiaocai::toText(file.receivedOn)));
    return {};
}

Result<void> insistOnLimits(const Payload &payload)
{
    Limits limits;
    std::visit([&]<typename T>(const T &act) { T::fields(act, limits); }, payload);
    return limits.refusal() ? Result<void>(tl::unexpected(*limits.refusal())) : Result<void>();
}

} // namespace tiaocai::casework
