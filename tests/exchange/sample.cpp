// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "base/strict_json.h"
#include "paths.h"
#include "vault/signing.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tiaocai;

namespace sample {

QByteArray bytes(const QString &name)
{
    QFile file(test::dataPath(u"/exchange/"_s) + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s is missing", qPrintable(name));
    return file.readAll();
}

Result<files::Container> container(const QByteArray &bytes)
{
    return files::Container::open(bytes, {exchange::largestPackage, exchange::largestExpanded,
                                          exchange::fitsLayout, exchange::mostBytesOf});
}

exchange::Packed packed(std::shared_ptr<files::Container> container)
{
    return {container->names(), [container](const QString &name) { return container->size(name); },
            [container](const QString &name) { return container->read(name); },
            [container](const QString &name) { return container->digest(name); }};
}

Result<exchange::Packed> packed(const QByteArray &bytes)
{
    auto opened = container(bytes);
    if (!opened) return refuse(opened);
    return packed(std::make_shared<files::Container>(*std::move(opened)));
}

bool isSignature(QByteArrayView signature, QByteArrayView bytes, QByteArrayView publicKey)
{
    return vault::isSignature(signature, bytes, publicKey);
}

exchange::KeyCard card(const QString &name)
{
    const auto former = [](const QString &) { return std::optional(card(u"centre.tckey"_s).signing); };
    const auto read = exchange::readCard(bytes(name), isSignature, former);
    if (!read) qFatal("%s", qPrintable(read.error().code));
    return *read;
}

exchange::Trust trust()
{
    const auto key = [](const QString &id) -> std::optional<exchange::EnrolledKey> {
        for (const auto &name : {u"centre.tckey"_s, u"court.tckey"_s}) {
            if (const auto one = card(name); one.keyId() == id) return exchange::EnrolledKey{one};
        }
        return std::nullopt;
    };
    return {isSignature, key, u"a2f89e6f-e92d-4be3-b8cf-2e2ff6f5e24c"_s};
}

Forge::Forge(const QString &name)
    : m_keys(vault::SigningPair::fresh())
{
    const auto opened = container(sample::bytes(name));
    for (const auto &one : opened->names().first(opened->names().size() - 2))
        members << files::Member{one, *opened->read(one)};
}

QByteArray Forge::member(const QString &name) const
{
    return std::ranges::find(members, name, &files::Member::name)->bytes;
}

void Forge::set(const QString &name, const QByteArray &bytes)
{
    std::ranges::find(members, name, &files::Member::name)->bytes = bytes;
}

void Forge::remove(const QString &name)
{
    members.removeIf([&](const files::Member &one) { return one.name == name; });
}

void Forge::setHeader(const QString &key, const QJsonValue &value)
{
    auto json = exchange::jsonOf(member(u"header.json"_s));
    json[key] = value;
    set(u"header.json"_s, canonicalJson(json));
}

void Forge::setRecord(qsizetype line, const QString &key, const QJsonValue &value)
{
    auto lines = member(u"cases.jsonl"_s).split('\n');
    auto json = exchange::jsonOf(lines[line]);
    json[key] = value;
    json[u"hash"_s] = exchange::recordHash(json);
    lines[line] = canonicalJson(json);
    set(u"cases.jsonl"_s, lines.join('\n'));
}

QByteArray Forge::bytes() const
{
    QList<exchange::Part> parts;
    for (const auto &one : members)
        parts << exchange::Part{one.name, one.bytes};
    const auto id = u"d5b5bd84-b44b-4a7a-aac9-8c1acf12310a"_s;
    const auto list = manifest.isEmpty() ? exchange::manifestOf(id, parts) : manifest;
    const auto own =
        exchange::signatureFile(exchange::keyIdOf(m_keys.publicKey), vault::signatureOf(list, m_keys.seed));
    return *files::containerOf(members +
                               QList<files::Member>{{u"manifest.json"_s, list},
                                                    {u"signature"_s, signature.isEmpty() ? own : signature}});
}

exchange::Trust Forge::trust() const
{
    auto trusted = card(u"centre.tckey"_s);
    trusted.signing = m_keys.publicKey;
    const exchange::EnrolledKey key{trusted, isRevoked, successor};
    return {isSignature,
            [key](const QString &id) { return id == key.card.keyId() ? std::optional(key) : std::nullopt; },
            u"a2f89e6f-e92d-4be3-b8cf-2e2ff6f5e24c"_s};
}

QString Forge::fault() const
{
    return faultOf(bytes());
}

QString Forge::faultOf(const QByteArray &bytes) const
{
    static const auto indicators = *statistics::indicatorsFromResources();
    const auto packed = sample::packed(bytes);
    const auto proven = packed ? exchange::prove(*packed, trust(), false) : refuse(packed);
    const auto read = proven ? exchange::readSummary(*packed, proven->header, indicators)
                             : Result<exchange::SummaryContent>(refuse(proven));
    return read ? QString() : read.error().code;
}

QByteArray Forge::content(const QByteArray &bytes) const
{
    const auto packed = sample::packed(bytes);
    QByteArray all;
    for (const auto &name : packed->names)
        all += name.toUtf8() + *packed->read(name);
    return all;
}

} // namespace sample
