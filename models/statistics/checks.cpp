// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/figures.h"
#include "words.h"

#include <cstdlib>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tiaocai::statistics {

namespace {

QString sum(const QList<qint64> &numbers)
{
    QStringList parts;
    for (const auto number : numbers)
        parts << QString::number(number);
    return parts.isEmpty() ? u"0"_s : parts.join(u" + "_s);
}

} // namespace

Check mannersAddUp(const QList<qint64> &manners, qint64 closures)
{
    const auto total = std::accumulate(manners.begin(), manners.end(), qint64(0));
    const auto parts = sum(manners);
    if (total == closures)
        return {u"manners"_s, true,
                Words::tr("The manners of closing, %1, add up to the %2 closures.").arg(parts).arg(closures)};
    return {
        u"manners"_s, false,
        Words::tr("The manners of closing, %1 = %2, do not add up to the %3 closures: the difference is %4.")
            .arg(parts)
            .arg(total)
            .arg(closures)
            .arg(std::abs(total - closures))};
}

Check balances(qint64 carriedOver, qint64 accepted, qint64 concluded, qint64 carriedForward)
{
    const auto left = carriedOver + accepted - concluded;
    const auto parts = u"%1 + %2 - %3"_s.arg(carriedOver).arg(accepted).arg(concluded);
    if (left == carriedForward)
        return {u"balance"_s, true,
                Words::tr("Carried over + accepted - concluded: %1 = %2, which is what is carried forward.")
                    .arg(parts)
                    .arg(left)};
    return {
        u"balance"_s, false,
        Words::tr(
            "Carried over + accepted - concluded: %1 = %2, but %3 are carried forward: the difference is %4.")
            .arg(parts)
            .arg(left)
            .arg(carriedForward)
            .arg(std::abs(left - carriedForward))};
}

Check agrees(const QString &id, const QString &what, qint64 here, qint64 there)
{
    if (here == there) return {id, true, Words::tr("%1: %2 in both.").arg(what).arg(here)};
    return {id, false,
            Words::tr("%1: %2 here, %3 there: the difference is %4.")
                .arg(what)
                .arg(here)
                .arg(there)
                .arg(std::abs(here - there))};
}

} // namespace tiaocai::statistics
