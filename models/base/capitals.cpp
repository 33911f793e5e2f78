// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/capitals.h"

namespace tiaocai {

using namespace Qt::StringLiterals;

namespace {

const auto digits = u"零壹贰叁肆伍陆柒捌玖"_s;

/// Four digits: 6800 is 陆仟捌佰, 0305 is 叁佰零伍; empty for nothing.
QString fourDigits(qint64 number)
{
    static const QString units[]{u"仟"_s, u"佰"_s, u"拾"_s, u""_s};
    QString text;
    bool isGap = false;
    for (int place = 0, weight = 1000; place < 4; ++place, weight /= 10) {
        const auto digit = number / weight % 10;
        if (digit == 0) {
            isGap = !text.isEmpty();
            continue;
        }
        if (isGap) text += digits[0];
        isGap = false;
        text += digits[digit] + units[place];
    }
    return text;
}

/// A group whose first place is empty is led by a zero, where something stands before it.
QString yuanText(qint64 yuan)
{
    static const QString groups[]{u""_s, u"万"_s, u"亿"_s, u"万亿"_s};
    QString text;
    bool isGap = false;
    for (int group = 3; group >= 0; --group) {
        qint64 part = yuan;
        for (int i = 0; i < group; ++i)
            part /= 10000;
        part %= 10000;
        if (part == 0) {
            isGap = !text.isEmpty();
            continue;
        }
        if (!text.isEmpty() && (isGap || part < 1000)) text += digits[0];
        isGap = false;
        text += fourDigits(part) + groups[group];
    }
    return text;
}

} // namespace

QString inCapitals(Money amount)
{
    const auto yuan = amount.fen() / 100, jiao = amount.fen() / 10 % 10, fen = amount.fen() % 10;
    auto text = yuanText(yuan);
    if (!text.isEmpty()) text += u'元';
    if (jiao == 0 && fen == 0) return text.isEmpty() ? u"零元整"_s : text + u'整';
    if (jiao > 0)
        text += digits[jiao] + u"角"_s;
    else if (!text.isEmpty())
        text += digits[0];
    return fen > 0 ? text + digits[fen] + u'分' : text + u'整';
}

} // namespace tiaocai
