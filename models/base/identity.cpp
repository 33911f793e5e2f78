// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identity.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tiaocai {

using namespace Qt::StringLiterals;

namespace {

struct Identity {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

bool matches(const QString &number, const QRegularExpression &shape)
{
    return shape.match(number).hasMatch();
}

const QRegularExpression &newForm()
{
    static const QRegularExpression shape(u"^[1-9][0-9]{16}[0-9X]$"_s);
    return shape;
}

const QRegularExpression &oldForm()
{
    static const QRegularExpression shape(u"^[1-9][0-9]{14}$"_s);
    return shape;
}

const QRegularExpression &creditCode()
{
    static const QRegularExpression shape(u"^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$"_s);
    return shape;
}

/// Of a number whose shape was compared: its places hold digits.
QDate birthDate(const QString &number)
{
    const auto part = [&](qsizetype at, qsizetype length) {
        return QStringView(number).mid(at, length).toInt();
    };
    return number.size() == 15 ? QDate(1900 + part(6, 2), part(8, 2), part(10, 2))
                               : QDate(part(6, 4), part(10, 2), part(12, 2));
}

/// ISO 7064 MOD 11-2: position i counted from the right, 0 the check character, weighs 2^i mod 11.
QChar citizenCheck(const QString &number)
{
    int sum = 0;
    for (const auto digit : number.first(17))
        sum = (sum + digit.digitValue()) * 2 % 11;
    return u"0123456789X"_s[(12 - sum) % 11];
}

/// GB 32100: position i counted from the left weighs 3^i mod 31.
QChar creditCheck(const QString &code)
{
    const auto alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    qsizetype sum = 0;
    qsizetype weight = 1;
    for (const auto character : code.first(17)) {
        sum += alphabet.indexOf(character) * weight;
        weight = weight * 3 % 31;
    }
    return alphabet[(31 - sum % 31) % 31];
}

QString masked(const QString &number, qsizetype front, qsizetype back)
{
    const auto hidden = number.size() - front - back;
    if (hidden <= 0) return QString(number.size(), u'*');
    return number.first(front) + QString(hidden, u'*') + number.last(back);
}

} // namespace

QString normalizedNumber(const QString &text)
{
    // As nearly every number comes, and is asked for more than once.
    const bool isNormal = std::ranges::all_of(
        text, [](QChar sign) { return (sign >= u'0' && sign <= u'9') || (sign >= u'A' && sign <= u'Z'); });
    if (isNormal) return text;
    return normalized(text).remove(u' ').remove(u'-').toUpper();
}

NumberVerdict checkCitizenId(const QString &text)
{
    const auto number = normalizedNumber(text);
    if (!matches(number, newForm()) && !matches(number, oldForm())) return NumberVerdict::Malformed;
    if (!birthDate(number).isValid()) return NumberVerdict::BadBirthDate;
    if (number.size() == 18 && citizenCheck(number) != number.back()) return NumberVerdict::BadCheckDigit;
    return NumberVerdict::Ok;
}

Result<CitizenId> readCitizenId(const QString &text)
{
    const auto number = normalizedNumber(text);
    switch (checkCitizenId(number)) {
    case NumberVerdict::Ok:
        break;
    case NumberVerdict::Malformed:
        return refuse(
            u"bad-id-number"_s,
            Identity::tr("“%1” is not a citizen ID number: it has 18 characters, or 15 in the old form. "
                         "Compare it with the card.")
                .arg(maskedId(text.left(40))));
    case NumberVerdict::BadBirthDate:
        return refuse(
            u"bad-id-number"_s,
            Identity::tr(
                "The ID number “%1” names a birth date that does not exist. Compare it with the card.")
                .arg(maskedId(text.left(40))));
    case NumberVerdict::BadCheckDigit:
        return refuse(
            u"bad-id-check-digit"_s,
            Identity::tr(
                "The last digit of the ID number “%1” does not fit the others. Compare it with the card.")
                .arg(maskedId(text.left(40))));
    }
    const bool isOld = number.size() == 15;
    const bool male = number[isOld ? 14 : 16].digitValue() % 2 == 1;
    return CitizenId{number, birthDate(number), male ? CitizenId::Sex::Male : CitizenId::Sex::Female, isOld};
}

NumberVerdict checkCreditCode(const QString &text)
{
    const auto code = normalizedNumber(text);
    if (!matches(code, creditCode())) return NumberVerdict::Malformed;
    return creditCheck(code) == code.back() ? NumberVerdict::Ok : NumberVerdict::BadCheckDigit;
}

Result<QString> readCreditCode(const QString &text)
{
    if (checkCreditCode(text) == NumberVerdict::Ok) return normalizedNumber(text);
    return refuse(
        u"bad-credit-code"_s,
        Identity::tr(
            "“%1” is not a unified social credit code: it has 18 characters of which the last follows from "
            "the others. Compare it with the licence.")
            .arg(text.left(40)));
}

QString maskedId(const QString &number)
{
    return masked(number, 6, 4);
}

QString maskedPhone(const QString &number)
{
    return masked(number, 3, 4);
}

} // namespace tiaocai
