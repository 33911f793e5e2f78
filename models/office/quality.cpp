// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/quality.h"

#include "base/canonical.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::office {

using namespace Qt::StringLiterals;

QStringList drawnBy(const QString &seed, QStringList numbers, int count)
{
    const auto rank = [&](const QString &number) { return digest((seed + u'\n' + number).toUtf8()); };
    std::ranges::sort(numbers, {}, rank);
    return numbers.mid(0, count);
}

QString populationDigest(QStringList numbers)
{
    numbers.sort();
    return digest(numbers.join(u'\n').toUtf8());
}

QList<ScoredItem> scoredItems(const QString &setting)
{
    static const QRegularExpression between(u"[；;\\n]"_s);
    QList<ScoredItem> items;
    for (const auto &part : setting.split(between, Qt::SkipEmptyParts)) {
        const auto at = part.lastIndexOf(u'=');
        const ScoredItem item{part.left(at).trimmed(), at < 0 ? QString() : part.mid(at + 1).trimmed()};
        if (!item.text.isEmpty()) items << item;
    }
    return items;
}

} // namespace tiaocai::office
