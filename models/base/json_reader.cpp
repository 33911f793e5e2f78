// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_reader.h"

#include "base/text.h"

#include <QJsonDocument>

#include <cmath>

namespace tiaocai {

using namespace Qt::StringLiterals;

namespace {

constexpr auto longestMoney = 10'000'000'000'000LL;

struct JsonReaderText {
    Q_DECLARE_TR_FUNCTIONS(Data)
};

QString keyOf(const Place &place)
{
    const auto *field = place.member();
    return field ? QString::fromLatin1(field->words()) : QString();
}

QString shown(const QJsonValue &value)
{
    const auto json = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    const auto text = value.isString() ? value.toString() : json.mid(1, json.size() - 2);
    return text.left(40);
}

tl::unexpected<Refusal> badData(const QString &text, const QString &member)
{
    return refuse(u"bad-data"_s, text, {}, member);
}

} // namespace

const Field *Place::member() const
{
    const Place *at = this;
    while (!at->field && at->parent)
        at = at->parent;
    return at->field;
}

QString Place::toString() const
{
    const auto before = parent ? parent->toString() : QString();
    if (index >= 0) return before + u'[' + QString::number(index) + u']';
    const auto own = field ? QString::fromLatin1(field->key) : QString();
    return before.isEmpty() || own.isEmpty() ? before + own : before + u'.' + own;
}

tl::unexpected<Refusal> refuseData(const Place &place, const QString &fault, const QJsonValue &value)
{
    return badData(fault.arg(place.toString(), shown(value)), place.toString());
}

tl::unexpected<Refusal> refuseMissing(const Vocabulary &vocabulary, const Place &place)
{
    const auto text = JsonReaderText::tr("“%1” is missing (%2). Fill it in.");
    return refuse(u"missing-data"_s, text.arg(vocabulary.label(keyOf(place)), place.toString()), {},
                  place.toString());
}

tl::unexpected<Refusal> refuseUnknownMember(const Place &place)
{
    const auto text = JsonReaderText::tr("“%1” is not a member of these data. Compare the spelling.");
    return badData(text.arg(place.toString()), place.toString());
}

tl::unexpected<Refusal> refuseChoice(const Place &place, const QJsonValue &value, const QStringList &names)
{
    const auto text = JsonReaderText::tr("%1: “%2” cannot be chosen here. Write one of: %3.");
    return badData(text.arg(place.toString(), shown(value), names.join(u", "_s)), place.toString());
}

Result<QString> readText(const QJsonValue &json, const Vocabulary &vocabulary, const Place &place)
{
    if (!json.isString())
        return refuseData(place, JsonReaderText::tr("%1: a text is expected, not “%2”."), json);
    const auto text = json.toString();
    const auto *field = place.member();
    const auto limit = field ? field->longest() : longestName;
    if (isStorable(text, limit)) return text;
    return acceptable(text, vocabulary.label(keyOf(place)), limit).map_error([&](Refusal refusal) {
        refusal.member = place.toString();
        return refusal;
    });
}

Result<bool> readYesNo(const QJsonValue &json, const Place &place)
{
    if (!json.isBool())
        return refuseData(place, JsonReaderText::tr("%1: true or false is expected, not “%2”."), json);
    return json.toBool();
}

Result<int> readNumber(const QJsonValue &json, const Place &place)
{
    const auto number = json.toDouble(-1);
    if (!json.isDouble() || number < 0 || number > 1'000'000 || std::trunc(number) != number)
        return refuseData(place, JsonReaderText::tr("%1: a whole number is expected, not “%2”."), json);
    return int(number);
}

Result<qint64> readCount(const QJsonValue &json, const Place &place)
{
    const auto count = json.toInteger(-1);
    if (!json.isDouble() || count < 0)
        return refuseData(place, JsonReaderText::tr("%1: a whole number is expected, not “%2”."), json);
    return count;
}

Result<Money> readMoney(const QJsonValue &json, const Place &place)
{
    const auto fault =
        JsonReaderText::tr("%1: “%2” is not an amount. Write fen as a whole number, or yuan as a text.");
    if (json.isString()) {
        const auto amount = parseMoney(json.toString());
        return amount ? amount : Result<Money>(refuseData(place, fault, json));
    }
    const auto fen = json.toInteger(-1);
    if (!json.isDouble() || fen < 0 || fen > longestMoney) return refuseData(place, fault, json);
    return Money::fromFen(fen);
}

Result<QDate> readDate(const QJsonValue &json, const Place &place)
{
    const auto text = json.toString();
    if (json.isString() && text.isEmpty()) return QDate();
    const bool iso = text.size() == 10 && text[4] == u'-' && text[7] == u'-';
    const auto date = iso ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid())
        return refuseData(
            place, JsonReaderText::tr("%1: “%2” is not a date that exists. Write it as 2026-11-22."), json);
    return date;
}

Result<QTime> readTime(const QJsonValue &json, const Place &place)
{
    const auto text = json.toString();
    const bool iso = (text.size() == 5 || text.size() == 8) && text[2] == u':';
    const auto time = iso ? QTime::fromString(text, Qt::ISODate) : QTime();
    if (!time.isValid())
        return refuseData(place, JsonReaderText::tr("%1: “%2” is not a time of day. Write it as 09:30."),
                          json);
    return time;
}

Result<QUuid> readId(const QJsonValue &json, const char *tag, const Lookup &lookup, const Place &place)
{
    const auto word = json.toString();
    if (json.isString() && word.isEmpty()) return QUuid();
    auto uuid = QUuid::fromString(word);
    if (uuid.isNull() && lookup && json.isString()) uuid = lookup(QString::fromLatin1(tag), word);
    if (!uuid.isNull()) return uuid;
    const auto text = JsonReaderText::tr(
        "%1: nobody and nothing in this case is called “%2”. Give a UUID or a name that stands in the file.");
    return refuse(u"unknown-"_s + QString::fromLatin1(tag), text.arg(place.toString(), shown(json)), {},
                  place.toString());
}

std::optional<Refusal> RecordReader::refusal() const
{
    if (m_refusal || m_keys.size() - m_absent == std::size_t(m_object.size())) return m_refusal;
    const auto known = [this](const QString &key) {
        return std::any_of(m_keys.begin(), m_keys.end(),
                           [&](const char *k) { return key == QLatin1StringView(k); });
    };
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!known(it.key())) {
            const auto key = it.key().left(40).toUtf8();
            const Field unknown{key.constData()};
            return refuseUnknownMember(Place{&m_place, &unknown, -1}).value();
        }
    }
    return std::nullopt;
}

} // namespace tiaocai
