// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "paths.h"
#include "vault/signing.h"

#include <QFile>

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

} // namespace sample
