// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/numbering.h"

#include "base/text.h"
#include "words.h"

#include <QRegularExpression>

namespace tiaocai::office {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &counter()
{
    static const QRegularExpression expression(u"\\{n(?::0(\\d))?\\}"_s);
    return expression;
}

/// A template names the year once and the counter once.
bool isUsable(const QString &numberTemplate)
{
    return numberTemplate.count(u"{year}"_s) == 1 && numberTemplate.count(counter()) == 1;
}

/// What a number by this template looks like.
QRegularExpression expressionOf(const QString &numberTemplate, const QString &code)
{
    auto pattern = numberTemplate;
    pattern.replace(counter(), u"\x1e"_s).replace(u"{year}"_s, u"\x1f"_s).replace(u"{code}"_s, code);
    pattern = QRegularExpression::escape(normalized(pattern));
    pattern.replace(u"\\\x1e"_s, u"(?<n>\\d{1,9})"_s).replace(u"\\\x1f"_s, u"(?<year>\\d{4})"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// An office has few templates, and asks of every number that it ever gave.
const QRegularExpression &knownExpressionOf(const QString &numberTemplate, const QString &code)
{
    static thread_local QHash<std::pair<QString, QString>, QRegularExpression> known;
    auto &expression = known[{numberTemplate, code}];
    if (expression.pattern().isEmpty()) expression = expressionOf(numberTemplate, code);
    return expression;
}

} // namespace

Result<QString> numberBy(const QString &numberTemplate, int year, int n, const QString &code)
{
    if (!isUsable(numberTemplate))
        return refuse(u"bad-template"_s,
                      Words::tr("The number template “%1” must name {year} and {n} once each, as in "
                                "“〔{year}〕{n:03}号”.")
                          .arg(numberTemplate));
    const auto match = counter().match(numberTemplate);
    auto number = numberTemplate;
    number.replace(match.capturedStart(), match.capturedLength(),
                   QString::number(n).rightJustified(match.captured(1).toInt(), u'0'));
    return number.replace(u"{year}"_s, QString::number(year)).replace(u"{code}"_s, code);
}

std::optional<Place> placeOf(const QString &number, const QString &numberTemplate, const QString &code)
{
    if (!isUsable(numberTemplate)) return std::nullopt;
    const auto match = knownExpressionOf(numberTemplate, code).match(normalized(number));
    if (!match.hasMatch()) return std::nullopt;
    return Place{match.captured(u"year"_s).toInt(), match.captured(u"n"_s).toInt()};
}

} // namespace tiaocai::office
