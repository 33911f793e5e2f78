// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QCoreApplication>

namespace tiaocai {

using namespace Qt::StringLiterals;

namespace {

/// NUL ends a text in C, and of a lone surrogate or a noncharacter SQLite makes U+FFFD.
bool isStorable(char32_t character)
{
    return character != 0 && !QChar::isSurrogate(character) && !QChar::isNonCharacter(character);
}

bool hasOnlyStorable(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        if (!isStorable(character)) return false;
        if (isPair) ++i;
    }
    return true;
}

/// Signs of ASCII without blanks, and the Han characters that have no other form.
bool isNormal(const QString &text)
{
    for (const auto sign : text) {
        const auto code = sign.unicode();
        if (!(code > 0x20 && code < 0x7F) && !(code >= 0x4E00 && code <= 0x9FA5)) return false;
    }
    return true;
}

} // namespace

QString normalized(const QString &text)
{
    if (isNormal(text)) return text;
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

bool isStorable(const QString &text, qsizetype limit)
{
    return text.size() <= limit && hasOnlyStorable(text);
}

Result<QString> acceptable(const QString &text, const QString &field, qsizetype limit)
{
    if (!hasOnlyStorable(text))
        return refuse(u"bad-text"_s,
                      QCoreApplication::translate(
                          "Text", "%1 contains characters that cannot be stored. Type it again.")
                          .arg(field));
    if (text.size() > limit)
        return refuse(u"bad-text"_s,
                      QCoreApplication::translate(
                          "Text", "%1 is longer than %2 characters. Shorten it or attach it as a file.")
                          .arg(field)
                          .arg(limit));
    return text;
}

/// As Qt::ISODate, whose printf is the longest part of writing a row.
QString toText(QDate date)
{
    int year = 0, month = 0, day = 0;
    date.getDate(&year, &month, &day);
    if (year < 1000 || year > 9999) return date.isValid() ? date.toString(Qt::ISODate) : QString();
    const auto digit = [](int number) { return QChar(u'0' + number % 10); };
    const QChar text[] = {digit(year / 1000),
                          digit(year / 100),
                          digit(year / 10),
                          digit(year),
                          u'-',
                          digit(month / 10),
                          digit(month),
                          u'-',
                          digit(day / 10),
                          digit(day)};
    return QString(text, std::size(text));
}

Result<QDate> parseIsoDate(const QString &text)
{
    // Qt's own ISO reader takes other signs between the parts; a pattern would be built anew for each date.
    const bool hasForm = text.size() == 10 && text[4] == u'-' && text[7] == u'-';
    const auto date = hasForm ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid())
        return refuse(u"bad-date"_s, QCoreApplication::translate(
                                         "Text", "“%1” is not a date that exists. Type it as 2026-11-22.")
                                         .arg(text.left(40)));
    return date;
}

} // namespace tiaocai
