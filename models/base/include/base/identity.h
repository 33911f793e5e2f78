// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

namespace tiaocai {

/// What a check of an official number found; the first that applies, in this order.
enum class NumberVerdict {
    Ok,
    Malformed,     ///< wrong length or characters
    BadBirthDate,  ///< the eight digits of the birth date name no day
    BadCheckDigit, ///< the last character does not belong to the others: a typing error
};

/// What a citizen ID number (GB 11643) says about its holder.
struct CitizenId {
    enum class Sex { Female, Male };

    QString number; ///< as normalizedNumber() has it: 18 characters, or 15 digits of the old form
    QDate birthDate;
    Sex sex = Sex::Female;
    bool oldForm = false; ///< 15 digits, given out until 1999: no check digit, born 19xx
};

/// NFKC, no spaces or hyphens, capital letters: the form in which official numbers are compared and stored.
QString normalizedNumber(const QString &text);

/// GB 11643-1999: 17 digits with a birth date that existed and a check character by ISO 7064 MOD 11-2,
/// or the old form of 15 digits. Normalises first.
NumberVerdict checkCitizenId(const QString &text);

/// Reads the facts out of a number that checkCitizenId() finds Ok. Refuses `bad-id-number` (malformed or no
/// such birth date) and `bad-id-check-digit`.
Result<CitizenId> readCitizenId(const QString &text);

/// As lists show it: where it was given out and its end, not the birth date. Whatever is too short is hidden whole.
QString maskedId(const QString &number);
/// "130****0001".
QString maskedPhone(const QString &number);

/// GB 32100-2015: 18 characters of digits and capitals without I, O, Z, S, V; check character MOD 31.
NumberVerdict checkCreditCode(const QString &text);

/// The normalised code. Refuses `bad-credit-code`.
Result<QString> readCreditCode(const QString &text);

} // namespace tiaocai
