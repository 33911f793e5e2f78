// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/papers.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tiaocai {

using namespace Qt::StringLiterals;

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

/// 17 digits and a check character, as a citizen's number has them.
bool isEighteen(const QString &number)
{
    const auto isDigit = [](QChar sign) { return sign >= u'0' && sign <= u'9'; };
    return number.size() == 18 && std::all_of(number.cbegin(), number.cend() - 1, isDigit) &&
           (isDigit(number.back()) || number.back() == u'X');
}

/// 810000, 820000, 830000: what the numbers of 港澳台居民居住证 begin with, built as a citizen's are.
bool isResidencePermit(const QString &number)
{
    return isEighteen(number) &&
           (number.startsWith(u"810000") || number.startsWith(u"820000") || number.startsWith(u"830000"));
}

/// 9, province (2), country (3), birth date (8), 3 digits, check.
bool isPermanentResidence(const QString &number)
{
    return isEighteen(number) && number.startsWith(u'9');
}

/// Country (3 letters), place (4), birth date (6), 1 digit, check.
bool isOldPermanentResidence(const QString &number)
{
    static const QRegularExpression shape(u"^[A-Z]{3}[0-9]{12}$"_s);
    return shape.match(number).hasMatch();
}

/// In the order in which the importer tries them; the last has no shape. A person who chooses a passport may type more forms.
const QRegularExpression &shapeOf(IdKind kind)
{
    static const QRegularExpression hkMacau(u"^[HM](?:[0-9]{8}|[0-9]{10})$"_s),
        taiwan(u"^(?:[0-9]{8}|[0-9]{10}\\([A-Z]\\))$"_s), passport(u"^[A-Z0-9]{5,17}$"_s), anything(u"."_s);
    switch (kind) {
    case IdKind::HkMacauPermit:
        return hkMacau;
    case IdKind::TaiwanPermit:
        return taiwan;
    case IdKind::Passport:
        return passport;
    case IdKind::CitizenId:
    case IdKind::ResidencePermit:
    case IdKind::PermanentResidence:
    case IdKind::OtherPaper:
        break;
    }
    return anything;
}

/// Two digits of a year, as a paper given out today means them.
QDate shortBirthDate(const QString &sixDigits, QDate today)
{
    const auto date = QDate::fromString(u"20"_s + sixDigits, u"yyyyMMdd"_s);
    if (date.isValid() && today.isValid() && date <= today) return date;
    return QDate::fromString(u"19"_s + sixDigits, u"yyyyMMdd"_s);
}

tl::unexpected<Refusal> notOfShape(const QString &text)
{
    return refuse(u"bad-id-number"_s,
                  PaperText::tr("“%1” is not a number of that kind of paper. Compare it with the paper.")
                      .arg(maskedId(text.left(40))));
}

/// 18 characters built as a citizen's number: of a residence permit, or of permanent residence, which tells no sex.
Result<IdHolder> readCheckedNumber(const QString &number, bool isForeigner)
{
    return readCitizenId(number).map([=](const CitizenId &id) {
        return IdHolder{id.birthDate, isForeigner ? std::nullopt : std::optional(id.sex)};
    });
}

/// The check digit of the old form is not compared: its rule was found in no source.
Result<IdHolder> readPermanentResidence(const QString &number, QDate today)
{
    if (isPermanentResidence(number)) return readCheckedNumber(number, true);
    if (!isOldPermanentResidence(number)) return notOfShape(number);
    const auto born = shortBirthDate(number.mid(7, 6), today);
    return born.isValid() ? Result<IdHolder>(IdHolder{born, std::nullopt}) : notOfShape(number);
}

Result<IdHolder> holderOf(IdKind kind, const QString &number, QDate today)
{
    switch (kind) {
    case IdKind::CitizenId:
        return readCitizenId(number).map([](const CitizenId &id) { return IdHolder{id.birthDate, id.sex}; });
    case IdKind::ResidencePermit:
        return isResidencePermit(number) ? readCheckedNumber(number, false) : notOfShape(number);
    case IdKind::PermanentResidence:
        return readPermanentResidence(number, today);
    case IdKind::HkMacauPermit:
    case IdKind::TaiwanPermit:
    case IdKind::Passport:
        return shapeOf(kind).match(number).hasMatch() ? Result<IdHolder>(IdHolder()) : notOfShape(number);
    case IdKind::OtherPaper:
        break;
    }
    return refuse(
        u"bad-id-number"_s,
        PaperText::tr(
            "“%1” is the number of a paper whose numbers have no form that could be checked. Compare it "
            "with the paper.")
            .arg(maskedId(number.left(40))));
}

} // namespace

IdKind idKindOf(const QString &text)
{
    static const QRegularExpression passport(u"^[A-Z]{1,2}[0-9]{7,8}$"_s), citizen(u"^[0-9]{14,20}X?$"_s);
    const auto number = normalizedNumber(text);
    if (isResidencePermit(number)) return IdKind::ResidencePermit;
    if (isPermanentResidence(number)) return IdKind::PermanentResidence;
    if (isEighteen(number)) return IdKind::CitizenId;
    if (isOldPermanentResidence(number)) return IdKind::PermanentResidence;
    if (shapeOf(IdKind::HkMacauPermit).match(number).hasMatch()) return IdKind::HkMacauPermit;
    if (shapeOf(IdKind::TaiwanPermit).match(number).hasMatch()) return IdKind::TaiwanPermit;
    if (passport.match(number).hasMatch()) return IdKind::Passport;
    return citizen.match(number).hasMatch() ? IdKind::CitizenId : IdKind::OtherPaper;
}

Result<IdHolder> readIdNumber(IdKind kind, const QString &text, QDate today)
{
    auto holder = holderOf(kind, normalizedNumber(text), today);
    if (!holder || !today.isValid() || holder->birthDate.value_or(today) <= today) return holder;
    return refuse(
        u"bad-id-number"_s,
        PaperText::tr(
            "By the ID number “%1” its holder is born on %2, after today. Compare it with the card.")
            .arg(maskedId(text.left(40)), toText(*holder->birthDate)));
}

} // namespace tiaocai
