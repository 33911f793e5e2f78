// SPDX-License-Identifier: GPL-3.0-or-later
#include "derive.h"

#include <QRegularExpression>

#include <array>

namespace tiaocai::documents {

using namespace Qt::StringLiterals;

namespace {

const QHash<QStringView, Derive> &functions()
{
    static const auto all = [] {
        QHash<QStringView, Derive> table;
        for (const auto &rows :
             {derivedOfSides(), derivedOfItems(), derivedOfCourse(), derivedOfClocks(), derivedOfPapers()}) {
            for (const auto &row : rows)
                table.insert(row.text, row.derive);
        }
        return table;
    }();
    return all;
}

/// "act:mediation-declined.ground is one-side-declines", "… is there", "… is left-at-place or posted".
std::optional<Value> condition(const Print &print, const Scope &scope, QStringView text)
{
    static const QRegularExpression shape(
        u"^(\\S+) is (there|not empty|yes|no|[a-z][a-z-]*)(?: or ([a-z-]+))?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const auto value = atPath(print, scope, match.capturedView(1));
    if (!value) return std::nullopt;
    const auto word = match.captured(2);
    if (word == u"there" || word == u"not empty") return Value(isTrue(*value));
    if (isEmpty(*value)) return Value();
    const auto said = writtenName(*value);
    return Value(said == word || (match.hasCaptured(3) && said == match.captured(3)));
}

/// "a, else b, else c": the first that says something, where all are known.
std::optional<Value> alternatives(const Print &print, const Scope &scope, const QStringList &parts)
{
    std::optional<Value> found;
    for (const auto &part : parts) {
        const auto value = derived(print, scope, part);
        if (!value) return std::nullopt;
        if (!found || isEmpty(*found)) found = value;
    }
    return found;
}

} // namespace

std::optional<Value> derived(const Print &print, const Scope &scope, QStringView text)
{
    if (const auto function = functions().value(text)) return function(print, scope);
    if (const auto flag = condition(print, scope, text)) return flag;
    const auto words = text.toString();
    if (words.contains(u", else "_s)) return alternatives(print, scope, words.split(u", else "_s));
    if (words.endsWith(u", name"_s)) return atPath(print, scope, text.chopped(6));
    const bool isEither = words.count(u' ') == 2 && words.contains(u" or "_s);
    return isEither || !words.contains(u' ') ? atPath(print, scope, text) : std::nullopt;
}

} // namespace tiaocai::documents
