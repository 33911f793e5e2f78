// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout.h"

#include "words.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tiaocai::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000, mostAttachments = 1000;

/// A place in the order: one of these names, once; attachments as many as there are.
struct Place {
    QStringList names;
    bool isNeeded = true;
};

const QString anyAttachment = u"attachments/"_s;

bool isAttachment(const QString &name)
{
    static const QRegularExpression form(u"^attachments/[0-9a-f]{64}\\z"_s);
    return form.match(name).hasMatch();
}

QList<Place> placesOf(Layout layout)
{
    const Place header{{u"header.json"_s}}, cover{{u"cover.pdf"_s}, false},
        attachments{{anyAttachment}, false}, manifest{{u"manifest.json"_s}}, signature{{u"signature"_s}};
    switch (layout) {
    case Layout::Sealed:
        return {{{u"envelope.json"_s}}, {{u"sealed.key"_s}}, {{u"sealed.bin"_s}}};
    case Layout::Receipt:
        return {header,   {{u"receipt.json"_s}}, {{u"records.jsonl"_s}}, {{u"open.jsonl"_s}}, cover, manifest,
                signature};
    case Layout::Feedback:
        return {header, {{u"items.jsonl"_s}}, attachments, cover, manifest, signature};
    case Layout::HandOver:
        return {header, {{u"case.json"_s, u"ledger.jsonl"_s}}, attachments, cover, manifest, signature};
    case Layout::Summary:
        break;
    }
    return {header,
            {{u"summary.json"_s}},
            {{u"cases.jsonl"_s}},
            {{u"hearings.jsonl"_s}, false},
            {{u"deliveries.jsonl"_s}, false},
            {{u"legal-aid.jsonl"_s}, false},
            {{u"activities.jsonl"_s}, false},
            {{u"cover.pdf"_s}},
            manifest,
            signature};
}

qsizetype placeOf(const QList<Place> &places, const QString &name)
{
    const auto word = isAttachment(name) ? anyAttachment : name;
    const auto there =
        std::ranges::find_if(places, [&](const Place &one) { return one.names.contains(word); });
    return there == places.end() || (word == anyAttachment && name == anyAttachment) ? -1
                                                                                     : there - places.begin();
}

tl::unexpected<Refusal> refuseLayout(const QString &code, const QString &fault, const QString &name)
{
    return refuse(code, fault.arg(name.left(80)));
}

Result<void> isThereOnce(const QList<Place> &places, const QStringList &names)
{
    QSet<QString> once;
    for (const auto &name : names) {
        if (once.contains(name))
            return refuseLayout(u"doubled-member"_s, Exchange::tr("“%1” stands in the package twice."), name);
        once << name;
    }
    for (const auto &place : places) {
        const auto is = [&](const QString &name) { return once.contains(name); };
        if (place.isNeeded && !std::ranges::any_of(place.names, is))
            return refuseLayout(u"missing-member"_s, Exchange::tr("“%1” is missing from the package."),
                                place.names.first());
    }
    return {};
}

Result<void> isInOrder(const QList<qsizetype> &order, const QStringList &names)
{
    for (qsizetype i = 1; i < names.size(); ++i) {
        const bool follows = order[i - 1] < order[i] ||
                             (order[i - 1] == order[i] && isAttachment(names[i]) && names[i - 1] < names[i]);
        if (!follows)
            return refuseLayout(u"member-order"_s,
                                Exchange::tr("“%1” stands in the wrong place of the package."), names[i]);
    }
    return {};
}

} // namespace

Layout layoutOf(const QStringList &names)
{
    if (names.contains(u"envelope.json"_s)) return Layout::Sealed;
    if (names.contains(u"receipt.json"_s)) return Layout::Receipt;
    if (names.contains(u"items.jsonl"_s)) return Layout::Feedback;
    const bool isHandOver = names.contains(u"case.json"_s) || names.contains(u"ledger.jsonl"_s);
    return isHandOver ? Layout::HandOver : Layout::Summary;
}

Result<void> fitsLayout(const QStringList &names)
{
    const auto places = placesOf(layoutOf(names));
    QList<qsizetype> order;
    for (const auto &name : names) {
        order << placeOf(places, name);
        if (order.last() < 0)
            return refuseLayout(u"unknown-member"_s, Exchange::tr("“%1” does not belong into this package."),
                                name);
    }
    if (std::ranges::count_if(names, isAttachment) > mostAttachments)
        return refuseLayout(u"too-large"_s,
                            Exchange::tr("“%1”: there are more attachments than a package may hold."),
                            anyAttachment);
    return isThereOnce(places, names).and_then([&] { return isInOrder(order, names); });
}

qint64 mostBytesOf(const QString &name)
{
    if (name == u"signature") return 1000;
    if (name == u"sealed.key") return 80;
    if (name == u"summary.json") return 16 * megabyte;
    if (name == u"cover.pdf") return 20 * megabyte;
    if (name.startsWith(anyAttachment)) return 200 * megabyte;
    const QStringList small{u"header.json"_s, u"manifest.json"_s, u"envelope.json"_s, u"receipt.json"_s};
    return small.contains(name) ? megabyte : largestExpanded;
}

bool isRecordFile(const QString &name)
{
    return name.endsWith(u".jsonl"_s);
}

} // namespace tiaocai::exchange
