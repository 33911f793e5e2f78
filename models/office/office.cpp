// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/office.h"

#include "words.h"

namespace tiaocai::office {

using namespace Qt::StringLiterals;

namespace {

/// 石 of 石桥镇劳动人事争议调解中心.
QString shortName(const Office &office)
{
    const bool isChinese = !office.name.isEmpty() && office.name.front().script() == QChar::Script_Han;
    return isChinese ? office.name.left(1) : u"{code}"_s;
}

} // namespace

QString label(Role role)
{
    switch (role) {
    case Role::Clerk:
        return Words::tr("Clerk");
    case Role::Mediator:
        return Words::tr("Mediator");
    case Role::Arbitrator:
        return Words::tr("Arbitrator");
    case Role::Head:
        return Words::tr("Head of office");
    case Role::DistrictManager:
        return Words::tr("District manager");
    case Role::LegalAidLawyer:
        return Words::tr("Legal-aid lawyer");
    case Role::Archivist:
        return Words::tr("Archivist");
    case Role::Administrator:
        return Words::tr("Administrator");
    }
    return {};
}

QString label(OfficeKind kind)
{
    switch (kind) {
    case OfficeKind::Centre:
        return Words::tr("Mediation centre");
    case OfficeKind::Tribunal:
        return Words::tr("Branch tribunal");
    case OfficeKind::Court:
        return Words::tr("Arbitration court");
    }
    return {};
}

Settings defaultSettings(const Office &office)
{
    const auto place = shortName(office);
    Settings settings;
    settings.registrationTemplate = u"〔{year}〕登{n:04}号"_s;
    settings.mediationTemplate = place + u"劳调字〔{year}〕{n:03}号"_s;
    settings.arbitrationTemplate = place + u"劳人仲字〔{year}〕第{n:03}号"_s;
    settings.reviewTemplate = place + u"劳人审字〔{year}〕{n:03}号"_s;
    settings.targets = {
        {u"mediation-success"_s, 0, 7000}, {u"closure"_s, 0, 9900}, {u"closure-in-time"_s, 0, 9900}};
    return settings;
}

const Target *targetOf(const Settings &settings, const QString &indicator, int year)
{
    const Target *found = nullptr;
    for (const auto &target : settings.targets) {
        const bool holds = target.indicator == indicator && target.year <= year;
        if (holds && (!found || found->year <= target.year)) found = &target;
    }
    return found;
}

} // namespace tiaocai::office
