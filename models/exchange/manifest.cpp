// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical.h"
#include "base/strict_json.h"
#include "exchange/package.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace tiaocai::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto suiteName = "tc1"_L1;

} // namespace

QByteArray manifestOf(const QString &packageId, const QList<Part> &parts)
{
    QJsonArray members;
    for (const auto &part : parts)
        members.append(QJsonObject{{u"name"_s, part.name},
                                   {u"sha256"_s, digest(part.bytes)},
                                   {u"size"_s, qint64(part.bytes.size())}});
    return canonicalJson({{u"format"_s, u"tiaocai-manifest"_s},
                          {u"members"_s, members},
                          {u"packageId"_s, packageId},
                          {u"suite"_s, QString(suiteName)},
                          {u"version"_s, 1}});
}

QString checkCode(const QString &packageId, const QList<Part> &parts)
{
    constexpr QByteArrayView letters("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    const auto hash = QCryptographicHash::hash(manifestOf(packageId, parts), QCryptographicHash::Sha256);
    quint64 bits = 0;
    for (int i = 0; i < 8; ++i)
        bits = bits << 8 | static_cast<unsigned char>(hash[i]);
    QString code;
    for (int i = 0; i < 12; ++i) {
        if (i > 0 && i % 4 == 0) code += u'-';
        code += QLatin1Char(letters[qsizetype(bits >> (59 - 5 * i) & 31)]);
    }
    return code;
}

QByteArray signatureFile(const QString &keyId, const QByteArray &signature)
{
    return canonicalJson({{u"format"_s, u"tiaocai-signature"_s},
                          {u"key"_s, keyId},
                          {u"signature"_s, QString::fromLatin1(signature.toHex())},
                          {u"suite"_s, QString(suiteName)},
                          {u"version"_s, 1}});
}

QString manifestHash(const QByteArray &manifest)
{
    return digest(manifest);
}

QString fileNameOf(const Header &header)
{
    const auto ending = header.series == u"hand-over"  ? u"tccase"_s
                        : header.series == u"feedback" ? u"tcfb"_s
                                                       : u"tcsum"_s;
    return u"%1-%2-%3-%4.%5"_s.arg(header.sender.code)
        .arg(header.sender.epoch.ordinal)
        .arg(header.sequence)
        .arg(header.kind, ending);
}

} // namespace tiaocai::exchange
