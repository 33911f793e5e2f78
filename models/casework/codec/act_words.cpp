// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/act_words.h"

#include "base/identity.h"
#include "base/record.h"
#include "base/text.h"
#include "casework/act_codec.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShort = 90;

template <typename List, typename Uuid>
auto found(const List &list, const Uuid &uuidOf, const QUuid &id) -> decltype(&list.first())
{
    const auto it = std::ranges::find(list, id, uuidOf);
    return it == list.end() ? nullptr : &*it;
}

/// Values in words. A new type of member does not compile before it has its words.
class Wording {
public:
    explicit Wording(const Naming &naming)
        : m_naming(naming)
    {
    }

    template <typename T>
    QString of(Field field, const T &value) const
    {
        if constexpr (isOptional<T>)
            return value ? of(field, *value) : QString();
        else if constexpr (isList<T>)
            return ofList(field, value);
        else if constexpr (Record<T>)
            return ofRecord(value);
        else if constexpr (Chosen<T>)
            return label(value, m_naming.speech);
        else if constexpr (isId<T>)
            return value.isNull() ? QString() : nameOf(value);
        else if constexpr (std::same_as<T, Money>)
            return amountInWords(value, m_naming.speech);
        else if constexpr (std::same_as<T, QDate>)
            return value.isValid() ? ofDay(field, value) : QString();
        else if constexpr (std::same_as<T, QTime>)
            return value.toString(u"HH:mm"_s);
        else if constexpr (std::same_as<T, bool>)
            return value ? m_naming.speech.translate("ActWords", "yes")
                         : m_naming.speech.translate("ActWords", "no");
        else if constexpr (std::same_as<T, QString>)
            return ofText(field, value);
        else
            return QString::number(value);
    }

private:
    /// A birth date beside a masked number gives back what the mask hides: the year alone stands.
    QString ofDay(Field field, QDate day) const
    {
        if (m_naming.masked && QLatin1StringView(field.key) == "birthDate"_L1)
            return u"%1-**-**"_s.arg(day.year());
        return dayInWords(day, m_naming.speech);
    }
    QString ofText(Field field, const QString &text) const
    {
        const QLatin1StringView key(field.key);
        if (key == "room"_L1 || key == "tribunal"_L1 || key == "templateId"_L1)
            return m_naming.places.value(text, text);
        if (m_naming.masked && key == "idNumber"_L1) return maskedId(text);
        return m_naming.masked && key == "phone"_L1 ? maskedPhone(text) : text;
    }

    template <typename T>
    QString ofList(Field field, const QList<T> &list) const
    {
        QStringList words;
        for (const auto &element : list)
            words << of(field, element);
        return words.join(Record<T> ? u'\n' : u'、');
    }

    template <Record R>
    QString ofRecord(const R &record) const;

    QString nameOf(const PartyId &id) const
    {
        const auto *party = m_naming.file.party(id);
        if (!party) return id.toString();
        return party->record.called();
    }
    QString nameOf(const PersonId &id) const { return m_naming.people.value(id, id.toString()); }
    QString nameOf(const ClaimId &id) const
    {
        const auto *claim = found(
            m_naming.file.claims, [](const Claim &one) { return one.record.id.uuid(); }, id.uuid());
        return claim ? claimInWords(claim->record, m_naming.speech) : id.toString();
    }
    QString nameOf(const ItemId &id) const
    {
        const auto *item = found(
            m_naming.file.items, [](const Item &one) { return one.agreed.id.uuid(); }, id.uuid());
        if (!item) return id.toString();
        const auto &agreed = item->agreed;
        QStringList words;
        if (agreed.amount) words << amountInWords(*agreed.amount, m_naming.speech);
        if (agreed.due) words << dayInWords(*agreed.due, m_naming.speech);
        return words.isEmpty() ? agreed.text : words.join(u' ');
    }
    QString nameOf(const HearingId &id) const
    {
        const auto *hearing = found(
            m_naming.file.hearings, [](const Hearing &one) { return one.id.uuid(); }, id.uuid());
        if (!hearing) return id.toString();
        auto words = dayInWords(hearing->day, m_naming.speech);
        if (hearing->time) words += u' ' + hearing->time->toString(u"HH:mm"_s);
        return (words + u' ' + m_naming.places.value(hearing->room, hearing->room)).trimmed();
    }
    QString nameOf(const RepresentativeId &id) const
    {
        const auto *one = found(
            m_naming.file.representatives, [](const Representative &of) { return of.record.id.uuid(); },
            id.uuid());
        return one ? one->record.name : id.toString();
    }
    QString nameOf(const DocumentId &id) const
    {
        for (const auto &decision : m_naming.file.decisions) {
            if (decision.document == id)
                return (label(decision.what, m_naming.speech) + u' ' + decision.number).trimmed();
        }
        for (const auto &act : m_naming.file.acts) {
            const auto *issued = std::get_if<DocumentIssued>(&act.payload);
            if (issued && issued->what && issued->document == id)
                return (label(*issued->what, m_naming.speech) + u' ' + issued->number).trimmed();
        }
        return id.toString();
    }
    QString nameOf(const EvidenceId &id) const
    {
        const auto *one = m_naming.file.evidenceOf(id);
        return one ? (one->item.number + u' ' + one->item.name).trimmed() : id.toString();
    }
    QString nameOf(const ActId &id) const
    {
        const auto *act = m_naming.file.act(id);
        return act ? toText(act->on) + u' ' + label(act->kind(), m_naming.speech) : id.toString();
    }
    template <typename Tag>
    QString nameOf(const Id<Tag> &id) const
    {
        return id.toString();
    }

    const Naming &m_naming;
};

/// Ids that name the thing itself say nothing to people.
template <typename T>
constexpr bool isOwnId(Field field)
{
    return isId<T> && !field.required;
}

/// Days, numbers and yes-or-no are understood with their label alone.
template <typename T>
constexpr bool standsAlone = Chosen<Element<T>> || isId<Element<T>> || Record<Element<T>> ||
                             std::same_as<Element<T>, QString> || std::same_as<Element<T>, Money>;

/// A choice was made and a yes was said, also where a blank record says the same.
template <typename T>
bool isAnswer(const T &value)
{
    if constexpr (std::same_as<T, bool>) return value;
    return Chosen<T>;
}

/// Visits the members of a record that say something; what a record of one's own holds is told as its own members.
template <Record R>
class Teller {
public:
    Teller(QList<Said> &lines, const Wording &wording, const Speech &speech)
        : m_lines(lines)
        , m_wording(wording)
        , m_speech(speech)
    {
    }
    void tell(const R &record)
    {
        const R blankRecord;
        std::vector<const void *> blanks;
        R::fields(blankRecord, [&](Field, const auto &value) { blanks.push_back(&value); });
        m_blank = blanks.begin();
        R::fields(record, *this);
    }
    template <typename T>
    void operator()(Field field, const T &value)
    {
        const bool isBlank = *static_cast<const T *>(*m_blank++) == value && !isAnswer(value);
        const bool isForMachines = QLatin1StringView(field.key) == "sha256"_L1;
        if ((isBlank && !field.required) || !isSet(value) || isOwnId<T>(field) || isForMachines) return;
        if constexpr (Record<T>)
            Teller<T>(m_lines, m_wording, m_speech).tell(value);
        else if constexpr (isOptional<T> && Record<Element<T>>)
            Teller<Element<T>>(m_lines, m_wording, m_speech).tell(*value);
        else
            add(field, m_wording.of(field, value), standsAlone<T>);
    }

private:
    void add(Field field, const QString &value, bool alone)
    {
        const auto label = fieldLabel(QString::fromLatin1(field.words()), m_speech);
        if (!value.isEmpty()) m_lines << Said{QString::fromLatin1(field.key), label, value, alone};
    }

    QList<Said> &m_lines;
    const Wording &m_wording;
    const Speech &m_speech;
    std::vector<const void *>::iterator m_blank;
};

template <Record R>
QString Wording::ofRecord(const R &record) const
{
    QList<Said> lines;
    Teller<R>(lines, *this, m_naming.speech).tell(record);
    QStringList words;
    for (const auto &line : lines)
        words << (line.standsAlone ? line.value : line.label + u' ' + line.value);
    return words.join(u'　');
}

QString joinedShort(const QList<Said> &lines)
{
    QString text;
    for (const auto &line : lines) {
        const auto words = line.standsAlone ? line.value : line.label + u' ' + line.value;
        if (text.size() + words.size() > longestShort && !text.isEmpty()) break;
        text += (text.isEmpty() ? QString() : u"　"_s) + QString(words).replace(u'\n', u'；');
    }
    return text;
}

/// Of an application: who against whom, about what, how much.
QString inShort(const Application &application, const Naming &naming)
{
    QStringList sides[2], causes;
    for (const auto &party : application.parties)
        sides[party.role == PartyRole::Applicant ? 0 : 1] << party.called();
    Money sum;
    for (const auto &claim : application.claims) {
        const auto cause = label(claim.cause, naming.speech);
        if (!causes.contains(cause)) causes << cause;
        sum += claim.amount.value_or(Money());
    }
    auto words = sides[0].mid(0, 3).join(u'、');
    if (sides[0].size() > 3) words += naming.speech.translate("ActWords", " and others");
    if (!sides[1].isEmpty()) words += u" ⇢ "_s + sides[1].mid(0, 2).join(u'、');
    if (!causes.isEmpty()) words += u'　' + causes.join(u'、');
    return sum.fen() > 0 ? words + u'　' + amountInWords(sum, naming.speech) : words;
}

const Application *applicationIn(const Payload &payload)
{
    return std::visit(
        []<typename T>(const T &act) -> const Application * {
            if constexpr (requires { act.application.parties; })
                return &act.application;
            else if constexpr (requires { act.application->parties; })
                return act.application ? &*act.application : nullptr;
            else
                return nullptr;
        },
        payload);
}

/// How the act stood before a correction of it: with all that came before.
struct Stood {
    QDate on;
    Payload payload;
};
std::optional<Stood> stoodBefore(const CaseFile &file, const Act &correction, const ActId &wrong)
{
    const auto act = std::ranges::find(file.acts, wrong, &Act::id); // as it was recorded
    if (act == file.acts.end()) return {};
    Stood stood{act->on, act->payload};
    for (const auto &other : file.acts) {
        if (other.id == correction.id) break;
        const auto *earlier = std::get_if<ActCorrected>(&other.payload);
        if (!earlier || earlier->act != wrong) continue;
        stood.on = earlier->rightDate.value_or(stood.on);
        if (earlier->rightData) stood.payload = *earlier->rightData;
    }
    return stood;
}

QString valueOf(const QList<Said> &lines, const QString &key)
{
    const auto it = std::ranges::find(lines, key, &Said::key);
    return it == lines.end() ? QString() : it->value;
}

QList<Corrected> differences(const QList<Said> &before, const QList<Said> &after)
{
    QList<Corrected> list;
    for (const auto &line : after) {
        if (const auto was = valueOf(before, line.key); was != line.value)
            list << Corrected{line.label, was, line.value};
    }
    for (const auto &line : before) {
        if (valueOf(after, line.key).isEmpty()) list << Corrected{line.label, line.value, {}};
    }
    return list;
}

} // namespace

QList<Said> said(const Payload &payload, const Naming &naming)
{
    QList<Said> lines;
    const Wording wording(naming);
    std::visit([&]<typename T>(const T &act) { Teller<T>(lines, wording, naming.speech).tell(act); },
               payload);
    return lines;
}

QString saidInShort(const Payload &payload, const Naming &naming)
{
    const auto *application = applicationIn(payload);
    return application ? inShort(*application, naming) : joinedShort(said(payload, naming));
}

QList<Corrected> correctedBy(const Act &correction, const Naming &naming)
{
    const auto *said = std::get_if<ActCorrected>(&correction.payload);
    const auto stood = said ? stoodBefore(naming.file, correction, said->act) : std::nullopt;
    if (!stood || said->voided) return {};
    QList<Corrected> list;
    if (said->rightDate && *said->rightDate != stood->on)
        list << Corrected{naming.speech.translate("ActWords", "Day of the act"),
                          dayInWords(stood->on, naming.speech), dayInWords(*said->rightDate, naming.speech)};
    if (said->rightData)
        list += differences(casework::said(stood->payload, naming), casework::said(*said->rightData, naming));
    return list;
}

QString dayInWords(QDate day, const Speech &speech)
{
    return u"%1 %2"_s.arg(toText(day), speech.locale().dayName(day.dayOfWeek(), QLocale::ShortFormat));
}

QString amountInWords(Money amount, const Speech &speech)
{
    return speech.translate("ActWords", "%1 yuan").arg(toText(amount));
}

QString claimInWords(const ClaimRecord &claim, const Speech &speech)
{
    const auto words = label(claim.cause, speech);
    return claim.amount ? words + u' ' + amountInWords(*claim.amount, speech) : words;
}

} // namespace tiaocai::casework
