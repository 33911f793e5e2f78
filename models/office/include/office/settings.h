// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "law/engine.h"
#include "office/office.h"

#include <QMap>

namespace tiaocai::office {

/// A folder of this computer, by its whole path; empty: none.
struct Folder {
    QString path;
    bool operator==(const Folder &) const = default;
};

/// Whose signature an act waits for where the office has accounts and who records it does not decide it.
enum class Approval { Nobody, Head, WhoDecides };
constexpr auto choicesOf(Approval)
{
    return std::array{
        Choice{Approval::Nobody, "nobody", QT_TRANSLATE_NOOP("Choice", "Nobody's: who records it enters it")},
        Choice{Approval::Head, "head",
               QT_TRANSLATE_NOOP("Choice", "The head's, of what the head of office decides")},
        Choice{Approval::WhoDecides, "who-decides",
               QT_TRANSLATE_NOOP("Choice", "Of whoever decides it, where another records")},
    };
}

/// What the office sets once and changes by dated acts. Its members are listed here and in law::Choices, and nowhere else:
/// act, page and command line go by settingsOf().
struct Settings {
    law::Choices choices;
    QMap<QString, QString> series; ///< number series -> template: mediation -> "石劳调字〔{year}〕{n:03}号"
    int silentDays = 7;            ///< no activity for so long: Today says so
    int receiptDays = 5;  ///< working days until the receipt of a package is to be there: Today says so
    int serviceDays = 3;  ///< working days until a paper that is sent is received, as far as can be expected
    int daysToDecide = 7; ///< natural days that are left after a hearing until the award is due
    int minutes = 120;    ///< of a hearing of which nothing else was said
    int minutesBetween = 0;                   ///< two sessions of one room or arbitrator
    int sessionsHalfDay = 2, sessionsDay = 4; ///< of one arbitrator; more is warned of
    // What papers name; empty: nobody said.
    QString committeeName; ///< 仲裁委员会全称
    QString postcode;      ///< of the office
    QString primaryCourt;  ///< 基层人民法院
    QString intermediateCourt;
    QString competentCommittee; ///< to which a centre points its parties
    QString competentCommitteeAddress, competentCommitteePhone;
    QString superior;         ///< whom it reports grave disputes to
    QString reviewSheet;      ///< what bound files are scored by: scoredItems()
    Folder backupFolder = {}; ///< where backups stand a second time
    Approval mediationApproval = Approval::Nobody;
    Approval arbitrationApproval = Approval::WhoDecides; ///< of arbitrations and reviews

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        law::Choices::fields(s.choices, visit);
        visit(must("series"), s.series);
        visit(must("silentDays"), s.silentDays);
        visit(must("receiptDays"), s.receiptDays);
        visit(must("serviceDays"), s.serviceDays);
        visit(must("daysToDecide"), s.daysToDecide);
        visit(must("minutes"), s.minutes);
        visit(must("minutesBetween"), s.minutesBetween);
        visit(must("sessionsHalfDay"), s.sessionsHalfDay);
        visit(must("sessionsDay"), s.sessionsDay);
        visit(may("committeeName").name(), s.committeeName);
        visit(may("postcode").name(), s.postcode);
        visit(may("primaryCourt").name(), s.primaryCourt);
        visit(may("intermediateCourt").name(), s.intermediateCourt);
        visit(may("competentCommittee").name(), s.competentCommittee);
        visit(may("competentCommitteeAddress").name(), s.competentCommitteeAddress);
        visit(may("competentCommitteePhone").name(), s.competentCommitteePhone);
        visit(may("superior").name(), s.superior);
        visit(may("reviewSheet").story(), s.reviewSheet);
        visit(must("backupFolder"), s.backupFolder);
        visit(must("mediationApproval"), s.mediationApproval);
        visit(must("arbitrationApproval"), s.arbitrationApproval);
    }
    bool operator==(const Settings &) const = default;
};
/// Numbers begin with the first character of the office's name, as offices write them: 石桥镇… gives 石劳调字〔2026〕031号
/// for mediations, 石劳人仲字〔2026〕第031号 for arbitrations, 石劳人审字〔2026〕031号 for reviews, 〔2026〕登0038号 for
/// what was received, and 石劳调书〔2026〕1号 and its like for papers. A name that does not begin with a Chinese character
/// gives the office's code instead.
Settings defaultSettings(const Office &office);

/// One setting by the name that acts, page and command line give it. Each number series is a setting of its own:
/// "series.mediation".
struct Setting {
    enum class Type {
        YesNo,
        Number,
        Choice,
        Province, ///< a code, or empty: law::LawBook::provinces()
        Rules,    ///< ids of rules
        Lengths,  ///< rule=length
        Template, ///< of a number series
        Text,     ///< a name, an address; may be empty
        Folder    ///< of this PC; may be empty
    };

    QString name;
    Type type = Type::YesNo;
    QString value;                             ///< "true", "7", "by-law", "FILE_BINDING=30,PRECASE_MED=10"
    QList<QPair<QString, QString>> words = {}; ///< of a choice: name, label
    int least = 0, most = 0;                   ///< of a number
    bool isChoiceOfLaw = false;                ///< where the text of the law leaves room: dates depend on it

    QString label() const;
};
QList<Setting> settingsOf(const Settings &settings);

/// One setting changed. Refuses `unknown-setting`, and `bad-setting` where the value is not one of its type.
Result<Settings> withSetting(const Settings &settings, const QString &name, const QString &value);

/// What the office wants to reach, by the indicator that it chose (resources/law/indicators.json).
struct Target {
    QString indicator;
    int year = 0; ///< the first year that it holds for; it holds until a later one; 0: from the beginning
    qint64 hundredths = 0;    ///< of a percent: 9900 is 99.00
    QString responsible = {}; ///< who answers for it

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("indicator").name(), s.indicator);
        visit(must("year"), s.year);
        visit(must("hundredths"), s.hundredths);
        visit(may("responsible").name().personal(), s.responsible);
    }
    bool operator==(const Target &) const = default;
};
QList<Target> defaultTargets();
/// The target of an indicator in a year; nullptr where the office set none.
const Target *targetOf(const QList<Target> &targets, const QString &indicator, int year);

} // namespace tiaocai::office
