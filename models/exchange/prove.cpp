// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strict_json.h"
#include "exchange/layout.h"
#include "exchange/package.h"
#include "exchange/schema.h"
#include "words.h"

#include <QJsonArray>

namespace tiaocai::exchange {

using namespace Qt::StringLiterals;

namespace {

const QString manifestName = u"manifest.json"_s, signatureName = u"signature"_s,
              headerName = u"header.json"_s;

tl::unexpected<Refusal> refusePackage(const QString &code, const QString &text)
{
    return refuse(code, text);
}

Result<QJsonObject> readMember(const Packed &packed, const QString &name)
{
    return packed.read(name).and_then(
        [&](const QByteArray &bytes) { return readCanonicalJson(bytes, name); });
}

Result<void> isKnownSuite(const QJsonObject &json)
{
    const auto suite = json["suite"_L1];
    if (!suite.isString() || suite.toString() == u"tc1") return {};
    return refusePackage(
        u"unknown-suite"_s,
        Exchange::tr("This program does not know the signature of this package. Update it."));
}

struct Signed {
    QByteArray manifestBytes;
    QJsonObject manifest, signature;
};

Result<Signed> readSigned(const Packed &packed, const Trust &trust)
{
    const auto bytes = packed.read(manifestName);
    const auto manifest = bytes ? readCanonicalJson(*bytes, manifestName) : refuse(bytes);
    if (!manifest) return refuse(manifest);
    const auto signature = readMember(packed, signatureName);
    if (!signature) return refuse(signature);
    const auto suites = isKnownSuite(*manifest).and_then([&] { return isKnownSuite(*signature); });
    if (!trust.isKept && Schema::named(u"manifest"_s).faultIn(*manifest) && suites)
        return refusePackage(u"bad-manifest"_s, Exchange::tr("The package's list of members is none."));
    if (!suites) return refuse(suites);
    if (!trust.isKept && Schema::named(u"signature"_s).faultIn(*signature))
        return refusePackage(u"bad-signature"_s, Exchange::tr("The package's signature is none."));
    return Signed{*bytes, *manifest, *signature};
}

Result<EnrolledKey> signedBy(const Signed &of, const Trust &trust)
{
    const auto id = of.signature["key"_L1].toString();
    const auto key = trust.key(id);
    if (!key)
        return refusePackage(
            u"unknown-key"_s,
            Exchange::tr("The package is signed by the key %1, which is not enrolled here. Ask "
                         "its office for the key card and its printed sheet, and enroll it.")
                .arg(id));
    const auto signature = QByteArray::fromHex(of.signature["signature"_L1].toString().toLatin1());
    if (!trust.isSignature(signature, of.manifestBytes, key->card.signing))
        return refusePackage(
            u"bad-signature"_s,
            Exchange::tr("The signature does not belong to this package: it was changed on its "
                         "way. Fetch it again from its sender."));
    if (key->isRevoked)
        return refusePackage(
            u"key-revoked"_s,
            Exchange::tr("The key %1 was revoked. Ask %2 to send the package again under its new "
                         "key.")
                .arg(id, key->card.office.name));
    return *key;
}

/// Of a key with a successor: what it may still sign (section 8).
Result<void> mayStillSign(const EnrolledKey &key, const Header &header)
{
    const auto &successor = key.successor;
    const bool isBefore = successor && header.series == u"summary" &&
                          header.sender.epoch.uuid == successor->epoch && header.sequence < successor->from;
    if (!successor || isBefore) return {};
    return refusePackage(
        u"key-rotated"_s,
        Exchange::tr("The package is signed by a key that another one has taken over from. Ask %1 "
                     "to send it again under its new key.")
            .arg(key.card.office.name));
}

Result<void> areMembers(const Packed &packed, const QJsonArray &listed)
{
    QStringList names;
    for (const auto &one : listed)
        names << one["name"_L1].toString();
    if (names + QStringList{manifestName, signatureName} != packed.names)
        return refusePackage(u"members-differ"_s,
                             Exchange::tr("The package holds other members than its signed list."));
    for (const auto &one : listed) {
        const auto name = one["name"_L1].toString();
        const auto hash = packed.digest(name);
        if (!hash) return refuse(hash);
        if (*hash != one["sha256"_L1].toString() || packed.size(name) != one["size"_L1].toInteger())
            return refusePackage(u"hash-differs"_s,
                                 Exchange::tr("“%1” of the package is not what was signed.").arg(name));
    }
    return {};
}

bool isOfKind(const Header &header, Layout layout)
{
    static const QHash<QString, QStringList> kinds{
        {u"summary"_s, {u"full"_s, u"delta"_s, u"correction"_s, u"withdrawal"_s}},
        {u"test"_s, {u"test"_s}},
        {u"hand-over"_s,
         {u"hand-over"_s, u"referral"_s, u"reply"_s, u"review-application"_s, u"named-ledger"_s}},
        {u"receipt"_s, {u"receipt"_s}},
        {u"feedback"_s, {u"feedback"_s}}};
    static const QHash<QString, Layout> layouts{{u"summary"_s, Layout::Summary},
                                                {u"test"_s, Layout::Summary},
                                                {u"hand-over"_s, Layout::HandOver},
                                                {u"receipt"_s, Layout::Receipt},
                                                {u"feedback"_s, Layout::Feedback}};
    return kinds[header.series].contains(header.kind) && layouts[header.series] == layout;
}

bool isCounted(const Header &header)
{
    return header.series == u"summary" || header.series == u"test";
}

/// What a member's being there means, by series and kind.
bool hasItsMembers(const Header &header)
{
    const bool isPersonal = header.series == u"hand-over", isChained = header.series != u"receipt";
    const bool isPeriod = header.period && header.period->from <= header.period->to;
    const auto isEarlier = [&](const auto &one) { return !one || one->sequence < header.sequence; };
    return isCounted(header) == isPeriod && isCounted(header) == !header.cutOff.isEmpty() &&
           isCounted(header) == header.totals.has_value() &&
           header.previous.has_value() == (isChained && header.sequence > 1) &&
           header.corrects.has_value() == (header.kind == u"correction") &&
           header.withdraws.has_value() == (header.kind == u"withdrawal") && isEarlier(header.corrects) &&
           isEarlier(header.withdraws) && header.since.has_value() == (header.series == u"feedback") &&
           (header.confidentiality == u"personal") == isPersonal;
}

Result<void> isFrom(const Header &header, const KeyCard &card)
{
    if (header.sender.uuid != card.office.uuid)
        return refusePackage(
            u"sender-differs"_s,
            Exchange::tr("The package names another sender than the office whose key signed it."));
    if (header.sender.database == card.database) return {};
    return refusePackage(
        u"database-differs"_s,
        Exchange::tr("The package comes from another file than the one whose key was enrolled."));
}

Result<void> isForUs(const Header &header, const Trust &trust, bool isSealed)
{
    static const QStringList decided{u"correction"_s, u"withdrawal"_s};
    const bool isHandOver = header.series == u"hand-over";
    if (header.recipient.uuid != trust.recipient)
        return refusePackage(
            u"other-recipient"_s,
            Exchange::tr("The package is addressed to %1 and is not taken here.").arg(header.recipient.name));
    if (trust.isKept) return {};
    if (isHandOver && !isSealed)
        return refusePackage(
            u"not-sealed"_s,
            Exchange::tr("A case comes sealed or not at all. Ask its sender to send it again."));
    if (header.series == u"summary" && header.sequence == 1 && header.kind != u"full")
        return refusePackage(u"first-not-full"_s,
                             Exchange::tr("The first package of an office is a full one."));
    if ((isHandOver || decided.contains(header.kind)) && (!header.reason || header.person.isEmpty()))
        return refusePackage(u"reason-missing"_s,
                             Exchange::tr("The package does not say why it was sent and who decided it."));
    return {};
}

Result<Header> readHeader(const Packed &packed, const QJsonObject &manifest, const Trust &trust)
{
    const auto json = readMember(packed, headerName);
    if (!json) return refuse(json);
    if ((*json)["minReader"_L1].toInteger() > 1)
        return refusePackage(u"newer-format"_s,
                             Exchange::tr("The package was made by a newer program. Update this one."));
    const auto header = headerIn(*json);
    const auto fault = trust.isKept ? std::nullopt : Schema::named(u"header"_s).faultIn(*json);
    const bool isAsItHasToBe =
        trust.isKept || (!fault && isOfKind(header, layoutOf(packed.names)) && hasItsMembers(header));
    if (isAsItHasToBe && header.packageId == manifest["packageId"_L1].toString()) return header;
    return refusePackage(
        u"bad-header"_s,
        Exchange::tr("The package's header is not as the exchange has it (%1).").arg(fault.value_or(u"/"_s)));
}

} // namespace

Result<Proven> prove(const Packed &packed, const Trust &trust, bool isSealed)
{
    const auto read = readSigned(packed, trust);
    const auto key = read ? signedBy(*read, trust) : refuse(read);
    if (!key) return refuse(key);
    const auto header = areMembers(packed, read->manifest["members"_L1].toArray()).and_then([&] {
        return readHeader(packed, read->manifest, trust);
    });
    if (!header) return refuse(header);
    return mayStillSign(*key, *header)
        .and_then([&] { return isFrom(*header, key->card); })
        .and_then([&] { return isForUs(*header, trust, isSealed); })
        .map([&] {
            return Proven{*header, manifestHash(read->manifestBytes), key->card.keyId(), key->card};
        });
}

} // namespace tiaocai::exchange
