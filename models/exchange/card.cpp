// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/card.h"

#include "base/strict_json.h"
#include "exchange/schema.h"
#include "words.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace tiaocai::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int digitsOfFingerprint = 40;
constexpr qsizetype largestCard = 8 * 1024;
constexpr auto cardSuite = "tc1"_L1;

QString inHex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// The number that these bytes are, big end first, modulo 10^40: its last 40 digits.
QString lastDigits(const QByteArray &bytes)
{
    QByteArray digits(digitsOfFingerprint, '\0');
    for (const char byte : bytes) {
        int carry = static_cast<unsigned char>(byte);
        for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
            carry += *digit * 256;
            *digit = char(carry % 10);
            carry /= 10;
        }
    }
    for (auto &digit : digits)
        digit = char('0' + digit);
    return QString::fromLatin1(digits);
}

QJsonObject officeJson(const OfficeName &office)
{
    return {{u"code"_s, office.code},
            {u"kind"_s, office.kind},
            {u"name"_s, office.name},
            {u"uuid"_s, office.uuid}};
}

QJsonValue rotationJson(const std::optional<Rotation> &rotation)
{
    if (!rotation) return QJsonValue::Null;
    return QJsonObject{{u"epoch"_s, rotation->epoch}, {u"from"_s, rotation->from}, {u"key"_s, rotation->key}};
}

QJsonObject cardJson(const KeyCard &card)
{
    return {{u"database"_s, card.database},
            {u"format"_s, u"tiaocai-card"_s},
            {u"issuedAt"_s, card.issuedAt},
            {u"office"_s, officeJson(card.office)},
            {u"rotates"_s, rotationJson(card.rotates)},
            {u"sealing"_s, inHex(card.sealing)},
            {u"signing"_s, inHex(card.signing)},
            {u"suite"_s, QString(cardSuite)},
            {u"version"_s, 1}};
}

QByteArray hexIn(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

KeyCard cardIn(const QJsonObject &json)
{
    const auto office = json["office"_L1].toObject(), rotates = json["rotates"_L1].toObject();
    KeyCard card{{office["uuid"_L1].toString(), office["kind"_L1].toString(), office["code"_L1].toString(),
                  office["name"_L1].toString()},
                 json["database"_L1].toString(),
                 hexIn(json["signing"_L1]),
                 hexIn(json["sealing"_L1]),
                 json["issuedAt"_L1].toString()};
    if (!rotates.isEmpty())
        card.rotates = Rotation{rotates["key"_L1].toString(), rotates["epoch"_L1].toString(),
                                rotates["from"_L1].toInteger()};
    return card;
}

bool isSignedBy(const QJsonArray &signatures, const QString &key, const QByteArray &publicKey,
                const QByteArray &body, const IsSignature &isSignature)
{
    return std::ranges::any_of(signatures, [&](const QJsonValue &one) {
        return one["key"_L1].toString() == key && isSignature(hexIn(one["signature"_L1]), body, publicKey);
    });
}

tl::unexpected<Refusal> badCard()
{
    return refuse(u"bad-card"_s, Exchange::tr("This is no key card as the exchange has them."));
}

} // namespace

QString keyIdOf(const QByteArray &publicKey)
{
    return inHex(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256)).left(32);
}

QString KeyCard::fingerprint() const
{
    const auto text =
        "tiaocai-key-1\n" + office.uuid.toLatin1() + '\n' + signing.toHex() + '\n' + sealing.toHex() + '\n';
    return lastDigits(QCryptographicHash::hash(text, QCryptographicHash::Sha256));
}

QByteArray KeyCard::body() const
{
    return canonicalJson(cardJson(*this));
}

QString KeyCard::qrText() const
{
    auto uuid = office.uuid.toUpper();
    uuid.remove(u'-');
    return u"TCKEY1.%1.%2.%3.%4"_s.arg(uuid, inHex(signing).toUpper(), inHex(sealing).toUpper(),
                                       fingerprint());
}

QString groupedFingerprint(const QString &digits)
{
    QStringList groups;
    for (qsizetype from = 0; from < digits.size(); from += 5)
        groups << digits.mid(from, 5);
    return groups.join(u' ');
}

QString typedFingerprint(const QString &typed)
{
    auto digits = typed;
    return digits.removeIf([](QChar one) { return one.isSpace() || one == u'-'; });
}

QByteArray writtenCard(const KeyCard &card, const QList<CardSignature> &signatures)
{
    auto json = cardJson(card);
    QJsonArray list;
    for (const auto &one : signatures)
        list.append(QJsonObject{{u"key"_s, one.key}, {u"signature"_s, inHex(one.signature)}});
    json[u"signatures"_s] = list;
    return canonicalJson(json) + '\n';
}

Result<KeyCard> readCard(const QByteArray &file, const IsSignature &isSignature,
                         const std::function<std::optional<QByteArray>(const QString &)> &former)
{
    if (file.size() > largestCard)
        return refuse(u"too-large"_s, Exchange::tr("A key card is smaller than this file."));
    const auto json =
        readCanonicalJson(file.endsWith('\n') ? file.chopped(1) : file, Exchange::tr("The key card"));
    if (!json) return refuse(json);
    if (!file.endsWith('\n')) return badCard();
    const auto suite = (*json)["suite"_L1];
    if (suite.isString() && suite.toString() != cardSuite)
        return refuse(u"unknown-suite"_s,
                      Exchange::tr("This program does not know the signatures of this card. Update it."));
    if (Schema::named(u"card"_s).faultIn(*json)) return badCard();
    const auto card = cardIn(*json);
    const auto signatures = (*json)["signatures"_L1].toArray();
    const auto before = card.rotates ? former(card.rotates->key) : std::nullopt;
    if (card.rotates && !before)
        return refuse(
            u"unknown-key"_s,
            Exchange::tr("The card takes over from a key that is not enrolled here. Enroll that one "
                         "first, or ask for a card that stands alone."));
    const bool isOwn = isSignedBy(signatures, card.keyId(), card.signing, card.body(), isSignature);
    const bool isFormer =
        !before || isSignedBy(signatures, card.rotates->key, *before, card.body(), isSignature);
    if (isOwn && isFormer && signatures.size() == (before ? 2 : 1)) return card;
    return refuse(u"bad-signature"_s,
                  Exchange::tr("The card is not signed by the keys that it names. Fetch it again."));
}

} // namespace tiaocai::exchange
