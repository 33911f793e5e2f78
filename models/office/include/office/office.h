// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/names.h"
#include "law/engine.h"

#include <QList>
#include <QString>

#include <optional>

namespace tiaocai::office {

enum class OfficeKind { Centre, Tribunal, Court };
inline constexpr NameTable officeKinds{
    std::pair{OfficeKind::Centre, QLatin1StringView("centre")},
    std::pair{OfficeKind::Tribunal, QLatin1StringView("tribunal")},
    std::pair{OfficeKind::Court, QLatin1StringView("court")},
};

/// The office that keeps the file.
struct Office {
    OfficeId id;
    OfficeKind kind = OfficeKind::Centre;
    QString name;               ///< 石桥镇劳动人事争议调解中心
    QString code;               ///< division code + local
    bool demonstration = false; ///< watermarked everywhere
};

enum class Role {
    Clerk,
    Mediator,
    Arbitrator,
    Head,
    DistrictManager,
    LegalAidLawyer,
    Archivist,
    Administrator
};
inline constexpr NameTable roles{
    std::pair{Role::Clerk, QLatin1StringView("clerk")},
    std::pair{Role::Mediator, QLatin1StringView("mediator")},
    std::pair{Role::Arbitrator, QLatin1StringView("arbitrator")},
    std::pair{Role::Head, QLatin1StringView("head")},
    std::pair{Role::DistrictManager, QLatin1StringView("district-manager")},
    std::pair{Role::LegalAidLawyer, QLatin1StringView("legal-aid-lawyer")},
    std::pair{Role::Archivist, QLatin1StringView("archivist")},
    std::pair{Role::Administrator, QLatin1StringView("administrator")},
};
QString label(Role role);
QString label(OfficeKind kind);

/// A member of the staff.
struct Person {
    PersonId id;
    QString name;
    QList<Role> roles;
    bool active = true;
};

/// What the office wants to reach, by the indicator that it chose (resources/law/indicators.json).
struct Target {
    QString indicator;
    int year = 0; ///< the first year that it holds for; it holds until a later one; 0: from the beginning
    qint64 hundredths = 0;    ///< of a percent: 9900 is 99.00
    QString responsible = {}; ///< who answers for it

    bool operator==(const Target &) const = default;
};

/// What the office sets once and changes by dated office acts.
struct Settings {
    law::Choices choices;
    QString registrationTemplate; ///< 收件登记号: "〔{year}〕登{n:04}号"
    QString mediationTemplate;    ///< 案号: "石劳调字〔{year}〕{n:03}号"
    QString arbitrationTemplate;
    QString reviewTemplate;
    int silentDays = 7; ///< no activity for so long: Today says so
    QList<Target> targets = {};

    bool operator==(const Settings &) const = default;
};
/// Numbers begin with the first character of the office's name, as offices write them: 石桥镇… gives 石劳调字〔2026〕031号
/// for mediations, 石劳人仲字〔2026〕第031号 for arbitrations, 石劳人审字〔2026〕031号 for reviews, 〔2026〕登0038号 for
/// what was received. A name that does not begin with a Chinese character gives the office's code instead.
Settings defaultSettings(const Office &office);
/// The target of an indicator in a year; nullptr where the office set none.
const Target *targetOf(const Settings &settings, const QString &indicator, int year);

/// Writes a number by its template: {year}, {n} or {n:03}, {code}. Refuses `bad-template` without {n} or {year}.
Result<QString> numberBy(const QString &numberTemplate, int year, int n, const QString &code);

/// A number's place in its yearly series.
struct Place {
    int year = 0, n = 0;

    bool operator==(const Place &) const = default;
};
/// The way back from numberBy(), brackets and full-width digits compared as normalized(); nullopt where the number was
/// not written by this template.
std::optional<Place> placeOf(const QString &number, const QString &numberTemplate, const QString &code);

} // namespace tiaocai::office
