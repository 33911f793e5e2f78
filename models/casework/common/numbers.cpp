// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/numbers.h"

#include "base/text.h"

#include <QCoreApplication>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct NumbersText {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

void warnOfContradictions(const PartyRecord &party, const IdHolder &holder, QStringList &warnings)
{
    if (party.sex && holder.sex && *party.sex != sexOf(*holder.sex))
        warnings.append(
            NumbersText::tr("Sex: “%1” was entered, by the ID number it is “%2”. Compare it with the paper.")
                .arg(label(*party.sex), label(sexOf(*holder.sex))));
    if (party.birthDate && holder.birthDate && *party.birthDate != *holder.birthDate)
        warnings.append(
            NumbersText::tr(
                "Birth date: %1 was entered, by the ID number it is %2. Compare it with the paper.")
                .arg(tiaocai::toText(*party.birthDate), tiaocai::toText(*holder.birthDate)));
}

} // namespace

Sex sexOf(CitizenId::Sex sex)
{
    return sex == CitizenId::Sex::Male ? Sex::Male : Sex::Female;
}

Result<IdHolder> holderOf(const PartyRecord &party, QDate today)
{
    if (party.idNumber.isEmpty()) return IdHolder();
    return readIdNumber(party.paper(), party.idNumber, today);
}

void warnOfNumbers(const PartyRecord &party, QDate today, QStringList &warnings)
{
    if (const auto holder = holderOf(party, today))
        warnOfContradictions(party, *holder, warnings);
    else
        warnings.append(holder.error().text);
    if (party.creditCode.isEmpty()) return;
    if (const auto read = readCreditCode(party.creditCode); !read) warnings.append(read.error().text);
}

Result<void> checkBirths(const QList<PartyRecord> &parties, QDate today)
{
    for (const auto &party : parties) {
        const auto holder = holderOf(party);
        if (!holder || holder->birthDate.value_or(today) <= today) continue;
        const auto refused = holderOf(party, today).error();
        return refuse(refused.code, refused.text, {}, u"application.parties"_s);
    }
    return {};
}

} // namespace tiaocai::casework
