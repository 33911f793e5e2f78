// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/envelope.h"

#include "base/strict_json.h"
#include "exchange/schema.h"
#include "words.h"

namespace tiaocai::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonObject nameJson(const OfficeName &office)
{
    return {{u"uuid"_s, office.uuid}, {u"code"_s, office.code}, {u"name"_s, office.name}};
}

OfficeName nameIn(const QJsonValue &json)
{
    return {json["uuid"_L1].toString(), {}, json["code"_L1].toString(), json["name"_L1].toString()};
}

} // namespace

Envelope Envelope::of(const Header &header, const QString &recipientKey, qint64 size)
{
    return {header.packageId,
            {header.sender.uuid, {}, header.sender.code, header.sender.name},
            header.recipient,
            recipientKey,
            header.sender.epoch,
            header.sequence,
            size};
}

QByteArray Envelope::written() const
{
    auto to = nameJson(recipient);
    to[u"key"_s] = recipientKey;
    return canonicalJson({{u"format"_s, u"tiaocai-sealed"_s},
                          {u"version"_s, 1},
                          {u"minReader"_s, 1},
                          {u"suite"_s, u"tc1"_s},
                          {u"packageId"_s, packageId},
                          {u"series"_s, u"hand-over"_s},
                          {u"sender"_s, nameJson(sender)},
                          {u"recipient"_s, to},
                          {u"epoch"_s, toJson(epoch)},
                          {u"sequence"_s, sequence},
                          {u"size"_s, size}});
}

Result<void> Envelope::agreesWith(const Header &header, qint64 inside) const
{
    const auto same = of(header, recipientKey, inside);
    if (header.series == u"hand-over" && same.written() == written()) return {};
    return refuse(u"envelope-differs"_s,
                  Exchange::tr("What lies in the sealed package is not what its envelope says."));
}

Result<Envelope> readEnvelope(const QByteArray &bytes, const QString &recipient, const QStringList &keys,
                              bool isKept)
{
    const auto json = readCanonicalJson(bytes, u"envelope.json"_s);
    if (!json) return refuse(json);
    if ((*json)["suite"_L1].isString() && (*json)["suite"_L1].toString() != u"tc1")
        return refuse(u"unknown-suite"_s,
                      Exchange::tr("This program does not know how the package is sealed. Update it."));
    if ((*json)["minReader"_L1].toInteger() > 1)
        return refuse(u"newer-format"_s,
                      Exchange::tr("The package was made by a newer program. Update this one."));
    if (!isKept && Schema::named(u"envelope"_s).faultIn(*json))
        return refuse(u"bad-envelope"_s, Exchange::tr("The envelope of the package is none."));
    const auto to = (*json)["recipient"_L1];
    const Envelope envelope{(*json)["packageId"_L1].toString(),
                            nameIn((*json)["sender"_L1]),
                            nameIn(to),
                            to["key"_L1].toString(),
                            epochIn((*json)["epoch"_L1]),
                            (*json)["sequence"_L1].toInteger(),
                            (*json)["size"_L1].toInteger()};
    if (envelope.recipient.uuid != recipient)
        return refuse(u"other-recipient"_s,
                      Exchange::tr("The package is addressed to %1 and is not taken here.")
                          .arg(envelope.recipient.name));
    if (!keys.contains(envelope.recipientKey))
        return refuse(u"other-key"_s,
                      Exchange::tr("The package is sealed for a key that this office does not have. Send "
                                   "its sender the key card of today."));
    return envelope;
}

} // namespace tiaocai::exchange
