// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exclusive.h"

#include <algorithm>
#include <array>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct ExclusiveText {
    Q_DECLARE_TR_FUNCTIONS(Exclusive)
};

/// What the law knows of the end of an employment.
enum class Entitlement { Severance, Compensation, NoticePay, Reinstatement };

struct Spoken {
    QStringView words;
    Entitlement means;
};
constexpr std::array spoken{
    Spoken{u"继续履行劳动合同", Entitlement::Reinstatement},
    Spoken{u"恢复劳动关系", Entitlement::Reinstatement},
    Spoken{u"恢复工作", Entitlement::Reinstatement},
    Spoken{u"代通知金", Entitlement::NoticePay},
    Spoken{u"未提前三十日", Entitlement::NoticePay},
    Spoken{u"未提前30日", Entitlement::NoticePay},
    Spoken{u"违法解除", Entitlement::Compensation},
    Spoken{u"违法终止", Entitlement::Compensation},
};

struct Pair {
    Entitlement one, other;
    QStringView article;
};
constexpr std::array pairs{
    Pair{Entitlement::Compensation, Entitlement::Severance, u"《劳动合同法实施条例》第25条"},
    Pair{Entitlement::Compensation, Entitlement::NoticePay, u"《劳动合同法》第40条、第48条"},
    Pair{Entitlement::Compensation, Entitlement::Reinstatement, u"《劳动合同法》第48条"},
};

QString word(Entitlement entitlement)
{
    switch (entitlement) {
    case Entitlement::Severance:
        return u"经济补偿"_s;
    case Entitlement::Compensation:
        return u"违法解除（终止）劳动合同的赔偿金"_s;
    case Entitlement::NoticePay:
        return u"代通知金"_s;
    case Entitlement::Reinstatement:
        return u"继续履行劳动合同"_s;
    }
    return {};
}

std::optional<Entitlement> meantBy(const QString &text)
{
    const auto found =
        std::ranges::find_if(spoken, [&](const Spoken &one) { return text.contains(one.words); });
    return found == spoken.end() ? std::nullopt : std::optional(found->means);
}

std::optional<Entitlement> meantBy(Cause cause)
{
    if (cause == Cause::Severance) return Entitlement::Severance;
    return cause == Cause::UnlawfulDismissal ? std::optional(Entitlement::Compensation) : std::nullopt;
}

/// Its own words say more than the cause of its claim.
std::optional<Entitlement> meantBy(const CaseFile &file, const Granted &granted)
{
    if (const auto own = meantBy(granted.text)) return own;
    const auto claim =
        std::ranges::find_if(file.claims, [&](const Claim &one) { return one.record.id == granted.claim; });
    if (claim == file.claims.end()) return std::nullopt;
    const auto said = meantBy(claim->record.text);
    return said ? said : meantBy(claim->record.cause);
}

} // namespace

QList<Granted> grantedBy(const QList<AgreementItem> &items)
{
    QList<Granted> granted;
    for (const auto &item : items)
        granted << Granted{item.claim, item.text};
    return granted;
}

QList<Granted> grantedBy(const QList<ClaimResult> &results)
{
    QList<Granted> granted;
    for (const auto &result : results) {
        if (result.outcome == ClaimOutcome::Granted || result.outcome == ClaimOutcome::GrantedInPart)
            granted << Granted{result.claim, {}};
    }
    return granted;
}

void warnOfExclusive(const CaseFile &file, const QList<Granted> &granted, QStringList &warnings)
{
    QList<Entitlement> all;
    for (const auto &one : granted) {
        if (const auto meant = meantBy(file, one)) all << *meant;
    }
    for (const auto &pair : pairs) {
        if (!all.contains(pair.one) || !all.contains(pair.other)) continue;
        warnings << ExclusiveText::tr("“%1” and “%2” stand beside each other, and the law gives only one of "
                                      "them (%3). Ask the parties which.")
                        .arg(word(pair.one), word(pair.other), pair.article);
    }
}

} // namespace tiaocai::casework
