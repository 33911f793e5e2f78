// SPDX-License-Identifier: GPL-3.0-or-later
#include "source.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

struct PlaceRow {
    QStringView prefix;
    Place place;
};
constexpr std::array places{
    PlaceRow{u"parties[].", Place::Party}, PlaceRow{u"representatives[].", Place::Representative},
    PlaceRow{u"claims[].", Place::Claim},  PlaceRow{u"items[].", Place::Act},
    PlaceRow{u"case.", Place::Case},       PlaceRow{u"deadline:", Place::Clock},
    PlaceRow{u"office.", Place::Office},   PlaceRow{u"doc.", Place::Issue},
};

/// The first path in a source, whatever is said around it.
QString pathIn(const QString &source)
{
    static const QRegularExpression path(u"(act:[\\w-]+(?:\\.[\\w.]+)?|(?:parties|representatives|claims|"
                                         u"items)\\[\\]\\.\\w+|(?:case|office|doc)\\.\\w+|"
                                         u"deadline:\\w+)"_s);
    return path.match(source).captured(1);
}

Origin ofAct(const QString &path)
{
    const auto dot = path.indexOf(u'.');
    const auto kind = chosen<ActKind>(QStringView(path).mid(4, dot < 0 ? -1 : dot - 4));
    return {Place::Act, kind, dot < 0 ? QString() : path.mid(dot + 1)};
}

} // namespace

Origin originOf(const Print &print, const PaperField &field)
{
    if (field.source == u"hand" || field.mandatory == QStringList{u"by hand"_s}) return {Place::ByHand};
    if (print.asks(field)) return {Place::Asked};
    const auto path = pathIn(field.source);
    if (path.startsWith(u"act:")) return ofAct(path);
    const auto row =
        std::ranges::find_if(places, [&](const PlaceRow &one) { return path.startsWith(one.prefix); });
    if (row == places.end()) return {};
    return {row->place, {}, path.mid(row->prefix.size())};
}

} // namespace tiaocai::documents
