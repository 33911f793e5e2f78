// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/percent.h"

#include "base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tiaocai::statistics {

std::optional<qint64> hundredths(qint64 num, qint64 den)
{
    return den == 0 ? std::nullopt : std::optional(num * 10'000 / den);
}

QString percentText(qint64 hundredths)
{
    return u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
}

QString percent(qint64 num, qint64 den)
{
    const auto value = hundredths(num, den);
    return value ? percentText(*value) : QString();
}

QString textOf(Percent percent)
{
    return percentText(percent.hundredths) + u"%"_s;
}

std::optional<qint64> hundredthsIn(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,3})(?:\\.(\\d{1,2}))?%?$"_s);
    const auto match = form.match(normalized(text));
    if (!match.hasMatch()) return std::nullopt;
    return match.captured(1).toLongLong() * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
}

} // namespace tiaocai::statistics
