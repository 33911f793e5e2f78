// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/names.h"
#include "law/engine.h"

#include <QList>
#include <QString>

namespace tiaocai::office {

enum class OfficeKind { Centre, Tribunal, Court };
inline constexpr NameTable officeKinds{std::array{
    std::pair{OfficeKind::Centre, QLatin1StringView("centre")},
    std::pair{OfficeKind::Tribunal, QLatin1StringView("tribunal")},
    std::pair{OfficeKind::Court, QLatin1StringView("court")},
}};

/// The office that keeps the file.
struct Office {
    OfficeId id;
    OfficeKind kind = OfficeKind::Centre;
    QString name; ///< 石桥镇劳动人事争议调解中心
    QString code; ///< division code + local
    bool demonstration = false; ///< watermarked everywhere
};

enum class Role { Clerk, Mediator, Arbitrator, Head, DistrictManager, LegalAidLawyer, Archivist, Administrator };
inline constexpr NameTable roles{std::array{
    std::pair{Role::Clerk, QLatin1StringView("clerk")},
    std::pair{Role::Mediator, QLatin1StringView("mediator")},
    std::pair{Role::Arbitrator, QLatin1StringView("arbitrator")},
    std::pair{Role::Head, QLatin1StringView("head")},
    std::pair{Role::DistrictManager, QLatin1StringView("district-manager")},
    std::pair{Role::LegalAidLawyer, QLatin1StringView("legal-aid-lawyer")},
    std::pair{Role::Archivist, QLatin1StringView("archivist")},
    std::pair{Role::Administrator, QLatin1StringView("administrator")},
}};
QString label(Role role);
QString label(OfficeKind kind);

/// A member of the staff.
struct Person {
    PersonId id;
    QString name;
    QList<Role> roles;
    bool active = true;
};

/// What the office sets once and changes by dated office acts.
struct Settings {
    law::Choices choices;
    QString registrationTemplate; ///< 收件登记号: "登〔{year}〕{n:04}"
    QString mediationTemplate;    ///< 案号: "石劳调字〔{year}〕{n:03}号"
    QString arbitrationTemplate;
    QString reviewTemplate;
    int silentDays = 7; ///< no activity for so long: Today says so

    bool operator==(const Settings &) const = default;
};
Settings defaultSettings(const Office &office);

/// Writes a number by its template: {year}, {n} or {n:03}, {code}. Refuses `bad-template` without {n} or {year}.
Result<QString> numberBy(const QString &numberTemplate, int year, int n, const QString &code);

} // namespace tiaocai::office
