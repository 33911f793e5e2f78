// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages.h"

#include "base/strict_json.h"
#include "exchange/envelope.h"
#include "exchange/layout.h"
#include "exchange/receipt.h"
#include "exchange/schema.h"
#include "files/container.h"

#include <memory>

namespace tiaocai::fuzz {

using namespace Qt::StringLiterals;

namespace {

bool anything(QByteArrayView, QByteArrayView, QByteArrayView)
{
    return true;
}

/// Also where the hashes of the members are off: a varied content rarely has the right one.
void readContent(const exchange::Packed &packed)
{
    const auto bytes = packed.read(u"header.json"_s);
    const auto json = bytes ? readCanonicalJson(*bytes, u"header.json"_s) : refuse(bytes);
    if (!json || exchange::Schema::named(u"header"_s).faultIn(*json)) return;
    const auto header = exchange::headerIn(*json);
    if (header.series == u"receipt") exchange::readReceipt(packed, header);
    if (header.series == u"summary" && header.period && packed.names.contains(u"cases.jsonl"_s))
        exchange::readSummary(packed, header, *statistics::indicatorsFromResources());
}

} // namespace

void readAsPackage(const QByteArray &bytes)
{
    exchange::readCard(bytes, anything, [](const QString &) { return std::optional(QByteArray()); });
    auto opened = files::Container::open(bytes, {exchange::largestPackage, exchange::largestExpanded,
                                                 exchange::fitsLayout, exchange::mostBytesOf});
    if (!opened) return;
    const auto container = std::make_shared<files::Container>(*std::move(opened));
    const exchange::Packed packed{container->names(),
                                  [container](const QString &name) { return container->size(name); },
                                  [container](const QString &name) { return container->read(name); },
                                  [container](const QString &name) { return container->digest(name); }};
    if (exchange::layoutOf(packed.names) == exchange::Layout::Sealed) {
        if (const auto beside = packed.read(u"envelope.json"_s)) exchange::readEnvelope(*beside, u""_s, {});
        return;
    }
    const auto key = [](const QString &) { return std::optional(exchange::EnrolledKey{}); };
    exchange::prove(packed, {anything, key, {}}, false);
    readContent(packed);
}

} // namespace tiaocai::fuzz
