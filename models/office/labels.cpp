// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include "office/settings.h"
#include "words.h"

#include <algorithm>
#include <array>

namespace tiaocai::office {

namespace {

struct Row {
    QLatin1StringView key;
    const char *label;
};

constexpr std::array settingRows{
    Row{QLatin1StringView("punctuality"), QT_TRANSLATE_NOOP("Office", "What is on time")},
    Row{QLatin1StringView("arbitrationClosing"),
        QT_TRANSLATE_NOOP("Office", "What closes an arbitration in the statistics")},
    Row{QLatin1StringView("overlay"), QT_TRANSLATE_NOOP("Office", "Rules of the province")},
    Row{QLatin1StringView("acceptBeforeConsent"),
        QT_TRANSLATE_NOOP("Office", "A mediation may be accepted before the other side consents (marked)")},
    Row{QLatin1StringView("extensionWithoutNoticeCounts"),
        QT_TRANSLATE_NOOP(
            "Office",
            "An extension approved in time counts though a party was not told in writing (marked)")},
    Row{QLatin1StringView("servedOnDispatch"),
        QT_TRANSLATE_NOOP("Office",
                          "Copies, tribunal and defence are served in time when they were sent in time")},
    Row{QLatin1StringView("mailReturnedIsServed"),
        QT_TRANSLATE_NOOP("Office", "Mail returned from a confirmed address is served")},
    Row{QLatin1StringView("electronicAwards"),
        QT_TRANSLATE_NOOP("Office", "Awards may be served electronically with written consent")},
    Row{QLatin1StringView("preMediationRestarts"),
        QT_TRANSLATE_NOOP("Office",
                          "The period for acceptance starts anew after mediation before acceptance")},
    Row{QLatin1StringView("acceptedByNotice"),
        QT_TRANSLATE_NOOP(
            "Office",
            "An arbitration is accepted on the day of the notice of acceptance, not of the signature")},
    Row{QLatin1StringView("collectiveCountsPersons"),
        QT_TRANSLATE_NOOP("Office", "A collective case counts as many cases as it has persons")},
    Row{QLatin1StringView("effectWaitWorkingDays"),
        QT_TRANSLATE_NOOP("Office", "Working days to wait before a certificate of effect")},
    Row{QLatin1StringView("statisticalMonthEnd"),
        QT_TRANSLATE_NOOP("Office", "The statistical month ends on (0: the last day)")},
    Row{QLatin1StringView("lengths"),
        QT_TRANSLATE_NOOP("Office", "Lengths that the law leaves to the office")},
    Row{QLatin1StringView("enabled"), QT_TRANSLATE_NOOP("Office", "Doubtful rules that are turned on")},
    Row{QLatin1StringView("series.registration"), QT_TRANSLATE_NOOP("Office", "Registration number")},
    Row{QLatin1StringView("series.mediation"), QT_TRANSLATE_NOOP("Office", "Case number of mediation")},
    Row{QLatin1StringView("series.arbitration"), QT_TRANSLATE_NOOP("Office", "Case number of arbitration")},
    Row{QLatin1StringView("series.review"), QT_TRANSLATE_NOOP("Office", "Case number of review")},
    Row{QLatin1StringView("series.papers"), QT_TRANSLATE_NOOP("Office", "Number of issued papers")},
    Row{QLatin1StringView("series.approvals"), QT_TRANSLATE_NOOP("Office", "Number of approvals")},
    Row{QLatin1StringView("series.mediation-refusals"),
        QT_TRANSLATE_NOOP("Office", "Number of a centre's refusals")},
    Row{QLatin1StringView("series.mediation-letters"),
        QT_TRANSLATE_NOOP("Office", "Number of a centre's letters")},
    Row{QLatin1StringView("series.mediation-certificates"),
        QT_TRANSLATE_NOOP("Office", "Number of a centre's certificates")},
    Row{QLatin1StringView("series.reports"),
        QT_TRANSLATE_NOOP("Office", "Number of reports of grave disputes")},
    Row{QLatin1StringView("series.refusals"),
        QT_TRANSLATE_NOOP("Office", "Number of a committee's refusals")},
    Row{QLatin1StringView("series.certificates"),
        QT_TRANSLATE_NOOP("Office", "Number of a committee's certificates")},
    Row{QLatin1StringView("series.letters"), QT_TRANSLATE_NOOP("Office", "Number of a committee's letters")},
    Row{QLatin1StringView("series.introductions"),
        QT_TRANSLATE_NOOP("Office", "Number of letters of introduction")},
    Row{QLatin1StringView("series.advance-awards"),
        QT_TRANSLATE_NOOP("Office", "Number of awards of advance enforcement")},
    Row{QLatin1StringView("series.suggestions"),
        QT_TRANSLATE_NOOP("Office", "Number of arbitral suggestions")},
    Row{QLatin1StringView("series.disposals"),
        QT_TRANSLATE_NOOP("Office", "Number of lists of disposed files")},
    Row{QLatin1StringView("silentDays"),
        QT_TRANSLATE_NOOP("Office", "Days without activity until Today says so")},
    Row{QLatin1StringView("receiptDays"),
        QT_TRANSLATE_NOOP("Office", "Working days without a receipt of a package until Today says so")},
    Row{QLatin1StringView("serviceDays"),
        QT_TRANSLATE_NOOP("Office", "Working days until a paper that is sent is expected to be received")},
    Row{QLatin1StringView("daysToDecide"),
        QT_TRANSLATE_NOOP("Office", "Days that must be left after a hearing to decide")},
    Row{QLatin1StringView("minutes"), QT_TRANSLATE_NOOP("Office", "Minutes of a hearing")},
    Row{QLatin1StringView("minutesBetween"),
        QT_TRANSLATE_NOOP("Office", "Minutes between two sessions of a room or an arbitrator")},
    Row{QLatin1StringView("sessionsHalfDay"),
        QT_TRANSLATE_NOOP("Office", "Sessions of an arbitrator in half a day; more is warned of")},
    Row{QLatin1StringView("sessionsDay"),
        QT_TRANSLATE_NOOP("Office", "Sessions of an arbitrator in a day; more is warned of")},
    Row{QLatin1StringView("committeeName"),
        QT_TRANSLATE_NOOP("Office", "Name of the arbitration committee on papers")},
    Row{QLatin1StringView("postcode"), QT_TRANSLATE_NOOP("Office", "Postcode of the office")},
    Row{QLatin1StringView("primaryCourt"), QT_TRANSLATE_NOOP("Office", "Primary people's court")},
    Row{QLatin1StringView("intermediateCourt"), QT_TRANSLATE_NOOP("Office", "Intermediate people's court")},
    Row{QLatin1StringView("competentCommittee"),
        QT_TRANSLATE_NOOP("Office", "Committee to which parties are pointed")},
    Row{QLatin1StringView("competentCommitteeAddress"),
        QT_TRANSLATE_NOOP("Office", "Address of that committee")},
    Row{QLatin1StringView("competentCommitteePhone"),
        QT_TRANSLATE_NOOP("Office", "Telephone of that committee")},
    Row{QLatin1StringView("superior"), QT_TRANSLATE_NOOP("Office", "Whom grave disputes are reported to")},
    Row{QLatin1StringView("reviewSheet"),
        QT_TRANSLATE_NOOP("Office", "Items of the quality check with their points (item=20; item=10)")},
    Row{QLatin1StringView("backupFolder"),
        QT_TRANSLATE_NOOP("Office",
                          "Folder in which every backup stands a second time (a stick, another disk)")},
    Row{QLatin1StringView("mediationApproval"),
        QT_TRANSLATE_NOOP("Office", "Whose signature an act of a mediation waits for")},
    Row{QLatin1StringView("arbitrationApproval"),
        QT_TRANSLATE_NOOP("Office", "Whose signature an act of an arbitration or a review waits for")},
};

constexpr std::array memberRows{
    Row{QLatin1StringView("name"), QT_TRANSLATE_NOOP("Office", "The name")},
    Row{QLatin1StringView("officeName"), QT_TRANSLATE_NOOP("Office", "The office's name")},
    Row{QLatin1StringView("address"), QT_TRANSLATE_NOOP("Office", "The address")},
    Row{QLatin1StringView("telephone"), QT_TRANSLATE_NOOP("Office", "The telephone number")},
    Row{QLatin1StringView("code"), QT_TRANSLATE_NOOP("Office", "The office's code")},
    Row{QLatin1StringView("roles"), QT_TRANSLATE_NOOP("Office", "The roles")},
    Row{QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Office", "The reason")},
    Row{QLatin1StringView("measure"), QT_TRANSLATE_NOOP("Office", "The measure")},
    Row{QLatin1StringView("person"), QT_TRANSLATE_NOOP("Office", "The person")},
    Row{QLatin1StringView("by"), QT_TRANSLATE_NOOP("Office", "The day")},
    Row{QLatin1StringView("moment"), QT_TRANSLATE_NOOP("Office", "The true moment")},
    Row{QLatin1StringView("tribunals"), QT_TRANSLATE_NOOP("Office", "The tribunals")},
    Row{QLatin1StringView("tribunal"), QT_TRANSLATE_NOOP("Office", "The tribunal")},
    Row{QLatin1StringView("kind"), QT_TRANSLATE_NOOP("Office", "The kind")},
    Row{QLatin1StringView("states"), QT_TRANSLATE_NOOP("Office", "The states")},
    Row{QLatin1StringView("state"), QT_TRANSLATE_NOOP("Office", "The state")},
    Row{QLatin1StringView("from"), QT_TRANSLATE_NOOP("Office", "The beginning")},
    Row{QLatin1StringView("to"), QT_TRANSLATE_NOOP("Office", "The end")},
    Row{QLatin1StringView("travelMinutes"), QT_TRANSLATE_NOOP("Office", "The minutes of the way")},
    Row{QLatin1StringView("hours"), QT_TRANSLATE_NOOP("Office", "The hours")},
    Row{QLatin1StringView("home"), QT_TRANSLATE_NOOP("Office", "The home tribunal")},
    Row{QLatin1StringView("employment"), QT_TRANSLATE_NOOP("Office", "The employment")},
    Row{QLatin1StringView("terms"), QT_TRANSLATE_NOOP("Office", "The terms")},
    Row{QLatin1StringView("on"), QT_TRANSLATE_NOOP("Office", "The day")},
    Row{QLatin1StringView("substitute"), QT_TRANSLATE_NOOP("Office", "Who stands in")},
    Row{QLatin1StringView("second"), QT_TRANSLATE_NOOP("Office", "The second person")},
};

QString labelIn(const auto &rows, const QString &key)
{
    const auto row = std::ranges::find(rows, key, &Row::key);
    return row == rows.end() ? key : Words::tr(row->label);
}

} // namespace

QString Setting::label() const
{
    return labelIn(settingRows, name);
}

QString memberLabel(const QString &key)
{
    return labelIn(memberRows, key);
}

} // namespace tiaocai::office
