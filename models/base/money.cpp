// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace tiaocai {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 10'000'000'000'000;

tl::unexpected<Refusal> badAmount(const QString &text)
{
    return refuse(u"bad-amount"_s,
                  QCoreApplication::translate(
                      "Money", "“%1” is not an amount. Type yuan, such as 12000, 12,000.50 or 1.2万.")
                      .arg(text.left(40)));
}

} // namespace

QString toText(Money amount)
{
    const auto sign = amount.fen() < 0 ? u"-"_s : QString();
    const auto fen = qAbs(amount.fen());
    return sign + QLocale(QLocale::Chinese, QLocale::China).toString(fen / 100) + u'.' +
           QString::number(fen % 100).rightJustified(2, u'0');
}

Result<Money> parseMoney(const QString &text)
{
    static const QRegularExpression shape(
        u"^[¥￥]?(\\d{1,3}(?:,\\d{3})*|\\d+)(?:\\.(\\d{1,6}))?(万|亿)?元?$"_s);
    auto plain = normalized(text);
    plain.remove(u' ');
    const auto match = shape.match(plain);
    if (!match.hasMatch()) return badAmount(text);
    const int shift = match.captured(3) == u"万" ? 6 : match.captured(3) == u"亿" ? 10 : 2;
    auto decimals = match.captured(2);
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > shift) return badAmount(text);
    bool ok = false;
    const auto fen = (match.captured(1).remove(u',') + decimals.leftJustified(shift, u'0')).toLongLong(&ok);
    if (!ok || fen > largest) return badAmount(text);
    return Money::fromFen(fen);
}

} // namespace tiaocai
